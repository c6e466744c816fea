export const id = 244;
export const ids = [244];
export const modules = {

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
/* unused harmony export dollarsText */
const DECIMALS = 6;
const PER_TOKEN = 10n ** BigInt(DECIMALS);
const DOLLAR = 10n ** 12n;
const CENT = DOLLAR / 100n;
const HIGHEST = 1000000n * PER_TOKEN;
function parsePrice(text) {
    const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
    if (match === null)
        return { kind: 'not-a-number' };
    const [, sign = '', whole = '', written = ''] = match;
    const fraction = written.replace(/0+$/, '');
    if (sign !== '' && /[1-9]/.test(whole + fraction))
        return { kind: 'negative' };
    if (fraction.length > DECIMALS)
        return { kind: 'too-precise' };
    const perToken = BigInt(whole) * PER_TOKEN + BigInt(fraction.padEnd(DECIMALS, '0'));
    return perToken > HIGHEST ? { kind: 'too-high' } : { kind: 'price', perToken };
}
function priceText(perToken) {
    return decimal(perToken, DECIMALS);
}
function dollars(amount) {
    return BigInt(Math.round(amount * 1e6)) * 10n ** 6n;
}
function dollarsText(money) {
    return decimal(money, 12);
}
function moneyText(money) {
    if (money < 0n)
        return `\u2212${moneyText(-money)}`;
    if (money === 0n)
        return '$0';
    if (money < CENT)
        return 'under $0.01';
    const cents = (money + CENT / 2n) / CENT;
    const whole = String(cents / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}
function decimal(amount, decimals) {
    const unit = 10n ** BigInt(decimals);
    const fraction = String(amount % unit)
        .padStart(decimals, '0')
        .replace(/0+$/, '');
    return `${amount / unit}${fraction === '' ? '' : `.${fraction}`}`;
}


/***/ })

};
