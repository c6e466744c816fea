export const id = 4535;
export const ids = [4535,3757];
export const modules = {

/***/ 35244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   lL: () => (/* binding */ dollarsText),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
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


/***/ }),

/***/ 33757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    const safe = text
        .replace(/(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Zs}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
    return `${safe}\n`;
}
function unicodeEscape(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}


/***/ }),

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ jsonCost),
/* harmony export */   m: () => (/* binding */ jsonBudget)
/* harmony export */ });
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35244);

function jsonCost(cost) {
    const amounts = ({ expected, atMost, runs: count, unknown }) => ({
        ...{ expectedUsd: (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(expected), atMostUsd: atMost === undefined ? null : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(atMost) },
        ...{ runs: count, unknown },
    });
    return {
        ...amounts(cost),
        ...{ copies: cost.copies, asOf: cost.asOf ?? null },
        stages: cost.stages.map((one) => ({ stage: one.stage, ...amounts(one) })),
        models: cost.models.map((one) => ({ model: one.model, ...amounts(one) })),
        unpriced: cost.unpriced.map((one) => ({ ...one, model: one.model ?? null })),
        conflicts: cost.conflicts.map(({ stage, llms, runs }) => ({ stage, llms, runs })),
    };
}
function jsonBudget({ state, outcome, limits, label }) {
    return {
        ...{ state, outcome, label: label ?? null },
        limits: limits.map((one) => ({
            ...{ limit: one.limit, state: one.state, allowed: one.allowed },
            amountUsd: (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(one.amount),
            ofUsd: one.of === undefined ? null : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(one.of),
        })),
    };
}


/***/ }),

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusJson: () => (/* binding */ statusJson)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33757);
/* harmony import */ var _price_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43736);


function statusJson({ dataRoot, cohorts, selection, inputs, counts }, cost) {
    return (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)({
        schemaVersion: 1,
        dataRoot,
        counts,
        selection,
        inputs,
        price: cost === undefined ? null : { ...(0,_price_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonCost */ .c)(cost.after), unplanned: cost.unplanned },
        cohorts: cohorts.map(({ id, specPath, spec, misnamed = null, valid, outputs, done }) => ({
            id,
            specPath,
            spec,
            misnamed,
            valid,
            outputs,
            done,
        })),
    });
}


/***/ })

};
