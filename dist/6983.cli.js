export const id = 6983;
export const ids = [6983];
export const modules = {

/***/ 16983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeBudget: () => (/* binding */ judgeBudget)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35244);

function judgeBudget({ budget, isPullRequest, labels, cost }) {
    if (budget === undefined || !isPullRequest)
        return { state: 'off', outcome: 'pass', limits: [] };
    const { added, after, unplanned } = cost;
    const limits = [...limitsOf(budget, cost)].map((one) => {
        const { unknown: runs, conflicts, unpriced } = one.limit === 'total' ? after : added;
        return {
            ...one,
            ...(one.state === 'unknown' ? { missing: { runs, cohorts: unplanned.length } } : {}),
            ...(conflicts.length + unpriced.length === 0 ? {} : { doubts: { conflicts, unpriced } }),
        };
    });
    const { label } = budget;
    const named = label === undefined ? {} : { label };
    const worst = ['exceeded', 'unknown'].find((state) => limits.some((one) => one.state === state));
    if (worst === undefined)
        return { state: 'within', outcome: 'pass', limits, ...named };
    if (label !== undefined && labels.includes(label))
        return { state: 'overridden', outcome: 'pass', limits, ...named };
    return { state: worst, outcome: budget.action, limits, ...named };
}
function* limitsOf(budget, cost) {
    const { added, after, before, unplanned } = cost;
    const isAfterKnown = after.unknown === 0 && unplanned.length === 0;
    const isAddedKnown = added.unknown === 0 && unplanned.length === 0 && before !== undefined;
    if (budget.total !== undefined) {
        const limit = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(budget.total);
        yield {
            ...{ limit: 'total', allowed: budget.total, amount: after.expected },
            state: after.expected > limit ? 'exceeded' : isAfterKnown ? 'within' : 'unknown',
        };
    }
    if (budget.increase !== undefined) {
        const limit = (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(budget.increase);
        yield {
            ...{ limit: 'increase', allowed: budget.increase, amount: added.expected },
            state: before === undefined
                ? 'unknown'
                : added.expected > limit
                    ? 'exceeded'
                    : isAddedKnown
                        ? 'within'
                        : 'unknown',
        };
    }
    if (budget.percent !== undefined) {
        const of = before?.expected ?? 0n;
        const isOver = added.expected * 1000000n > of * BigInt(Math.round(budget.percent * 10_000));
        const isBaseKnown = before !== undefined && before.unknown === 0;
        const isFirst = isBaseKnown && of === 0n;
        const state = isFirst || (!isOver && isAddedKnown) ? 'within' : isOver && isBaseKnown ? 'exceeded' : 'unknown';
        yield { ...{ limit: 'percent', allowed: budget.percent, amount: added.expected, of }, state };
    }
}


/***/ }),

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


/***/ })

};
