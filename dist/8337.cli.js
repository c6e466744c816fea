export const id = 8337;
export const ids = [8337];
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

/***/ 28337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ budgetText),
/* harmony export */   Bh: () => (/* binding */ doubtTexts),
/* harmony export */   CR: () => (/* binding */ priceChangeCounts),
/* harmony export */   XA: () => (/* binding */ shortCostText),
/* harmony export */   changeCostTexts: () => (/* binding */ changeCostTexts),
/* harmony export */   js: () => (/* binding */ shortChangeCostText),
/* harmony export */   qc: () => (/* binding */ plannedCostTexts),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   sf: () => (/* binding */ atMostText),
/* harmony export */   sk: () => (/* binding */ priceChangeTexts),
/* harmony export */   u3: () => (/* binding */ partCostText),
/* harmony export */   ug: () => (/* binding */ pricesDateText),
/* harmony export */   xg: () => (/* binding */ budgetDetail)
/* harmony export */ });
/* unused harmony export unpricedText */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);


const MOST_MODELS = 12;
function costText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? 'no model runs' : `price unknown (${runs(cost.unknown)})`;
    const most = boundOf(cost);
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)} expected${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}
function boundOf({ expected, atMost }) {
    const most = atMost === undefined ? undefined : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(atMost);
    return most === (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(expected) ? undefined : most;
}
function atMostText(cost) {
    return boundOf(cost) === undefined
        ? undefined
        : '“At most” is the cost if every answer is as long as output-max allows.';
}
function partCostText(cost) {
    if (cost === undefined || cost.runs + cost.unknown === 0)
        return 'no new cost';
    if (cost.runs === 0)
        return `price unknown (${runs(cost.unknown)})`;
    const most = boundOf(cost);
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}
function shortCostText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? undefined : 'price unknown';
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${cost.unknown === 0 ? '' : ' + unknown'}`;
}
function shortChangeCostText({ added, unplanned }) {
    return shortCostText(added) ?? (unplanned.length === 0 ? 'no new cost' : undefined);
}
function pricesDateText({ asOf }) {
    return asOf === undefined ? undefined : `Prices as of ${asOf}.`;
}
function unpricedText({ stage, llm, model, why, runs: count }) {
    const what = `Price unknown for ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, stage)} by ${llm}`;
    switch (why) {
        case 'no-model':
            return `${what}: llm_models.csv names no model for this id`;
        case 'no-price':
            return `${what}: the price table has no usable row for ${model ?? ''}`;
        case 'no-tokens':
            return `${what}: the settings name no tokens for this stage`;
    }
}
function doubtTexts({ unpriced, conflicts }) {
    return [...conflicts.map(conflictText), ...unpriced.map(unpricedText)].map((one) => `${one}.`);
}
function conflictText({ stage, llms, runs: count, isUnknown }) {
    const result = isUnknown
        ? 'the price of one of them is unknown, and so it is here'
        : 'the highest price counts';
    return `Conflicting models for ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, stage)}, which some cohorts plan by ${llms.slice(0, -1).join(', ')} and others by ${llms.at(-1) ?? ''} (their ids leave the model out): ${result}`;
}
function priceChangeTexts({ prices, switches, settings }) {
    const { added, changed, removed } = prices;
    const of = ({ input, output }) => `$${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(input)} / $${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(output)}`;
    const rivals = new Set(switches.flatMap(({ to, counts }) => (counts === 'dearer' ? [to] : [])));
    return [
        ...switches.map(switchText),
        ...added.map((one) => `New price: ${one.model}, ${of(one)} per million tokens (input / output); it counts here${rivals.has(one.model) ? ' unless that of the former model is higher' : ''}`),
        ...changed.map(({ base, head }) => `Changed price: ${base.model}, from ${of(base)} to ${of(head)}; until this is merged the old one counts`),
        ...removed.map((one) => `Removed price: ${one.model}, ${of(one)}; until this is merged it still counts`),
        ...settings.map(({ setting, before, after, holds }) => `Changed setting: ${setting}, from ${before ?? 'not set'} to ${after ?? 'not set'}; ${holds
            ? 'it counts here'
            : `${before === undefined ? 'it counts once merged' : 'until this is merged the old one counts'}`}`),
    ];
}
function priceChangeCounts({ prices, switches, settings }) {
    const counts = [
        [switches.length, 'changed model'],
        [prices.added.length, 'new price'],
        [prices.changed.length, 'changed price'],
        [prices.removed.length, 'removed price'],
        [settings.length, 'changed price setting'],
    ];
    const texts = counts.flatMap(([count, noun]) => (count === 0 ? [] : [(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, noun)]));
    return texts.length === 0 ? undefined : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(texts, texts.length);
}
function switchText({ llm, from, to, counts }) {
    if (to === undefined)
        return `Changed model: ${llm} was ${from}, and names no model now; its price is unknown`;
    const what = `Changed model: ${llm}, from ${from} to ${to}`;
    switch (counts) {
        case 'own':
            return `${what}; the price of ${to} counts`;
        case 'dearer':
            return `${what}, which only this change prices; the higher of both prices counts`;
        case 'unknown':
            return `${what}, which has no price`;
    }
}
function changeCostTexts(change) {
    const { added, finished, unplanned } = change;
    const changes = priceChangeTexts(change);
    const isNothing = added.runs + added.unknown + finished + unplanned.length + changes.length === 0;
    if (isNothing)
        return [];
    const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
    const notes = [pricesDateText(added), atMostText(added)].flatMap((one) => one ?? []);
    return [
        ...(isUnknown ? [] : [[`This change costs: ${costText(added)}.`, ...notes].join(' ')]),
        ...modelTexts(added),
        ...doubtTexts(added),
        ...(finished === 0 ? [] : [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0
            ? []
            : [`The cost of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unplanned.length, 'cohort')} without a plan is unknown.`]),
        ...changes.map((text) => `${text}.`),
    ];
}
function modelTexts({ models }) {
    if (models.length < 2)
        return [];
    const shown = models.slice(0, MOST_MODELS).map((one) => `${one.model} ${partCostText(one)}`);
    const more = models.length > MOST_MODELS ? [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(models.length - MOST_MODELS, 'model')} more`] : [];
    return [`By model: ${[...shown, ...more].join('; ')}.`];
}
function plannedCostTexts({ after, unplanned }) {
    if (after.runs + after.unknown === 0)
        return [];
    const notes = [pricesDateText(after), atMostText(after)].flatMap((one) => one ?? []);
    return [
        [`The whole plan costs: ${costText(after)}.`, ...notes].join(' '),
        ...modelTexts(after),
        ...doubtTexts(after),
        ...(unplanned.length === 0
            ? []
            : [`The cost of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unplanned.length, 'cohort')} without a plan is unknown.`]),
    ];
}
function budgetText(verdict) {
    const { state, outcome } = verdict;
    const mild = outcome === 'warn' ? ' (a warning)' : '';
    switch (state) {
        case 'off':
            return undefined;
        case 'within':
            return 'Within the budget.';
        case 'overridden':
            return `Accepted by the label '${verdict.label ?? ''}': ${limitsText(verdict)}.`;
        case 'exceeded':
            return `Over the budget${mild}: ${limitsText(verdict)}${wayOut(verdict)}.`;
        case 'unknown':
            return `The budget cannot be checked, because some costs are unknown${mild}: ${limitsText(verdict)}${wayOut(verdict)}.`;
    }
}
function budgetDetail(verdict) {
    if (verdict.state !== 'exceeded')
        return budgetText(verdict);
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(`${limitsText(verdict)}${wayOut(verdict)}.`);
}
function limitsText({ limits }) {
    const exceeded = limits.filter(({ state }) => state === 'exceeded');
    const unknown = limits.filter(({ state }) => state === 'unknown');
    return exceeded.length === 0
        ? amountsText(unknown)
        : [amountsText(exceeded), ...unknown.map(untoldText)].join('; ');
}
function amountsText(limits) {
    const [total, increases] = [
        limits.filter(({ limit }) => limit === 'total'),
        limits.filter(({ limit }) => limit !== 'total'),
    ].map((some) => some.map(limitText).join(' and '));
    return [total && `the whole plan costs ${total}`, increases && `this change adds ${increases}`]
        .filter(Boolean)
        .join('; ');
}
function untoldText({ limit, allowed, missing }) {
    const what = limit === 'total' ? 'the whole plan costs' : 'this change adds';
    const most = limit === 'percent' ? `${allowed} %` : dollars(allowed);
    const why = [
        ...(missing !== undefined && missing.runs > 0 ? [`${runs(missing.runs)} of unknown price`] : []),
        ...(missing !== undefined && missing.cohorts > 0
            ? [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(missing.cohorts, 'cohort')} without a plan`]
            : []),
    ];
    return `whether ${what} more than ${most} cannot be told: ${why.join(', ') || 'the cost of the base is unknown'}`;
}
function wayOut({ label }) {
    return label === undefined ? '' : `; to accept it, add the label '${label}'`;
}
function limitText({ limit, allowed, amount, of, state }) {
    const known = state === 'unknown' ? ' as far as is known' : '';
    const isUnknown = state === 'unknown' && amount === 0n;
    const costs = isUnknown ? 'an amount that is not known' : `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)}${known}`;
    switch (limit) {
        case 'total':
        case 'increase':
            return `${costs}, where ${dollars(allowed)} is allowed`;
        case 'percent':
            return `${isUnknown ? 'a share that is not known' : `${shareText(amount, of ?? 0n)}${known}`}, where ${allowed} % is allowed`;
    }
}
function dollars(allowed) {
    return `$${allowed}${/\.\d$/.test(String(allowed)) ? '0' : ''}`;
}
function shareText(amount, of) {
    if (of === 0n)
        return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)} to nothing`;
    const tenths = (amount * 2000n + of) / (of * 2n);
    return `${tenths / 10n}.${tenths % 10n} % to the cost of the plan`;
}
function runs(count) {
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'run');
}


/***/ })

};
