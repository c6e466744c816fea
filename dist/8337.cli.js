export const id = 8337;
export const ids = [8337];
export const modules = {

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
/* unused harmony exports dollars, dollarsText */
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
        return `−${moneyText(-money)}`;
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

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ shortCostText),
/* harmony export */   changeCostTexts: () => (/* binding */ changeCostTexts)
/* harmony export */ });
/* unused harmony exports costText, pricesDateText, unpricedText, priceChangeTexts, budgetText, jsonCost */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);


function costText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? 'no model runs' : `price unknown (${runs(cost.unknown)})`;
    const most = cost.atMost === undefined
        ? ''
        : cost.atMost === cost.expected
            ? ''
            : `, at most ${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.atMost)}`;
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)} expected${most}${unknown}`;
}
function shortCostText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? undefined : 'price unknown';
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${cost.unknown === 0 ? '' : ' + unknown'}`;
}
function pricesDateText({ asOf }) {
    return asOf === undefined ? undefined : `Prices as of ${asOf}.`;
}
function unpricedText({ stage, llm, model, why, runs: count }) {
    const what = `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, stage)} by ${llm}`;
    switch (why) {
        case 'no-model':
            return `${what}: llm_models.csv names no model for this id`;
        case 'no-price':
            return `${what}: the table of prices has no usable row for ${model ?? ''}`;
        case 'no-tokens':
            return `${what}: the settings name no tokens for this stage`;
    }
}
function priceChangeTexts({ prices }) {
    const { added, changed, removed } = prices;
    const of = ({ input, output }) => `$${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(input)} / $${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(output)}`;
    return [
        ...added.map((one) => `New price: ${one.model}, ${of(one)} per million tokens (input / output); it counts here`),
        ...changed.map(({ base, head }) => `Changed price: ${base.model}, from ${of(base)} to ${of(head)}; until this is merged the old one counts`),
        ...removed.map((one) => `Removed price: ${one.model}, ${of(one)}; until this is merged it still counts`),
    ];
}
function changeCostTexts(change) {
    const { added, finished, unplanned } = change;
    const changes = priceChangeTexts(change);
    const isNothing = added.runs + added.unknown + finished + unplanned.length + changes.length === 0;
    if (isNothing)
        return [];
    const date = pricesDateText(added);
    return [
        `This change costs: ${costText(added)}.${date === undefined ? '' : ` ${date}`}`,
        ...added.unpriced.map((one) => `Unknown price: ${unpricedText(one)}.`),
        ...(finished === 0 ? [] : [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0
            ? []
            : [`Not known, because there is no plan: the cost of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unplanned.length, 'cohort')}.`]),
        ...changes.map((text) => `${text}.`),
    ];
}
function budgetText({ state, outcome, limits, label }) {
    const amiss = limits.filter((one) => one.state !== 'within');
    const which = amiss.map(limitText).join('; ');
    const way = label === undefined ? '' : `; the label ${label} accepts it`;
    switch (state) {
        case 'off':
            return undefined;
        case 'within':
            return 'Within the budget.';
        case 'overridden':
            return `Accepted by the label ${label ?? ''}: ${which}.`;
        case 'exceeded':
            return `Over the budget${outcome === 'warn' ? ' (a warning)' : ''}: ${which}${way}.`;
        case 'unknown':
            return `The budget cannot be checked, because some costs are unknown${outcome === 'warn' ? ' (a warning)' : ''}: ${which}${way}.`;
    }
}
function limitText({ limit, allowed, amount, of, state }) {
    const known = state === 'unknown' ? ' as far as is known' : '';
    switch (limit) {
        case 'total':
            return `all that is planned costs ${moneyText(amount)}${known}, where $${allowed} is allowed`;
        case 'increase':
            return `this change adds ${moneyText(amount)}${known}, where $${allowed} is allowed`;
        case 'percent':
            return `this change adds ${shareText(amount, of ?? 0n)}${known}, where ${allowed} % is allowed`;
    }
}
function shareText(amount, of) {
    if (of === 0n)
        return `${moneyText(amount)} to nothing`;
    const tenths = (amount * 2000n + of) / (of * 2n);
    return `${tenths / 10n}.${tenths % 10n} %`;
}
function runs(count) {
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'run');
}
function jsonCost(cost) {
    const amounts = ({ expected, atMost, runs: count, unknown }) => ({
        ...{ expectedUsd: dollarsText(expected), atMostUsd: atMost === undefined ? null : dollarsText(atMost) },
        ...{ runs: count, unknown },
    });
    return {
        ...amounts(cost),
        ...{ copies: cost.copies, asOf: cost.asOf ?? null },
        stages: cost.stages.map((one) => ({ stage: one.stage, ...amounts(one) })),
        models: cost.models.map((one) => ({ model: one.model, ...amounts(one) })),
        unpriced: cost.unpriced.map((one) => ({ ...one, model: one.model ?? null })),
    };
}


/***/ })

};
