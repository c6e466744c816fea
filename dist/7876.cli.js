export const id = 7876;
export const ids = [7876,8337];
export const modules = {

/***/ 92525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => (text === '' ? '' : `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`);
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

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

function logSafe(text, options = {}) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
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


/***/ }),

/***/ 99984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   v7: () => (/* binding */ selectionNote)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);

function openWords(cohort) {
    if (cohort.done)
        return '';
    if (cohort.misnamed !== undefined)
        return `rename ${cohort.misnamed} to ${cohort.specPath}: the runtime reads a spec only from there`;
    if (cohort.restore !== undefined)
        return `restore its spec: ${cohort.restore}`;
    if (cohort.spec === 'missing') {
        const id = /^[A-Za-z0-9_][\w.-]*$/.test(cohort.id) ? cohort.id : 'COHORT';
        return `write its spec, or derive one with cohort-ci backfill ${id}`;
    }
    const words = [];
    if (cohort.spec === 'untracked')
        words.push('git add the spec');
    if (cohort.spec === 'edited')
        words.push('commit the changes to the spec');
    if (cohort.valid === 'no')
        words.push('fix the spec: cohort-ci check says what is wrong');
    else if (cohort.valid === 'unknown')
        words.push('not checked');
    if (cohort.outputs === 'drifted')
        words.push('cohort-ci regenerate, and commit the outputs');
    return words.join('; ');
}
function countWords(counts) {
    if (counts.cohorts === 0)
        return 'There is no cohort yet';
    const parts = [
        counts.withoutSpec > 0 ? `${counts.withoutSpec} without a spec` : '',
        counts.untracked > 0 ? `${counts.untracked} with a spec that git does not track` : '',
        counts.edited > 0 ? `${counts.edited} with uncommitted changes to the spec` : '',
        counts.invalid > 0 ? `${counts.invalid} invalid` : '',
        counts.drifted > 0 ? `${counts.drifted} drifted` : '',
        counts.unknown > 0 ? `${counts.unknown} not checked` : '',
    ].filter((part) => part !== '');
    const done = `${counts.done} of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.cohorts, 'cohort')} done`;
    return parts.length === 0 ? done : `${done}: ${parts.join(', ')}`;
}
function selectionNote({ selection }) {
    switch (selection.kind) {
        case 'none':
            return '';
        case 'both':
            return 'Two curated selections are present: one is allowed';
        default:
            return `A curated selection of ${selection.kind} narrows every cohort`;
    }
}


/***/ }),

/***/ 67876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatus: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35747);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28337);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99984);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22705);
/* harmony import */ var _terminal_theme_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67840);







const MOST_ROWS = 200;
const WIDEST_ID = 48;
const COLUMNS = [
    { head: '  cohort', least: 14 },
    { head: 'spec', leaves: 2 },
    { head: 'valid', leaves: 3 },
    { head: 'outputs', leaves: 1 },
    { head: 'open' },
];
function renderStatus(status, options = {}, cost) {
    const theme = (0,_terminal_theme_js__WEBPACK_IMPORTED_MODULE_5__/* .themeOf */ .ji)(options);
    if (status.cohorts.length === 0) {
        const folder = theme.foreign(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(status.dataRoot).cohorts);
        return `${theme.paint('bold', `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(status.counts)} below ${folder}.`)}\nStart one: ${theme.paint('bold', 'cohort-ci init')} in a new repository, or ${theme.paint('bold', 'cohort-ci new')}, which asks for what it needs\n`;
    }
    const rows = status.cohorts.slice(0, options.maxRows ?? MOST_ROWS);
    const cells = rows.map((cohort) => [
        `${cohort.done ? theme.icons.clean : theme.icons.invalid} ${(0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_6__/* .fitWidth */ .G0)(theme.foreign(cohort.id), WIDEST_ID, theme.more)}`,
        cohort.spec,
        cohort.valid,
        cohort.outputs,
        (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .openWords */ .Sn)(cohort),
    ]);
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableLines */ .o)(COLUMNS, cells, { width: theme.room, indent: 0, more: theme.more });
    const lines = table.flatMap((one, index) => one.map((line) => paint(line, index === 0 ? undefined : rows[index - 1], theme)));
    const hidden = status.cohorts.length - rows.length;
    if (hidden > 0)
        lines.push(`${theme.more} and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hidden, 'cohort')} more`);
    const selection = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .selectionNote */ .v7)(status);
    if (selection !== '')
        lines.push('', `${selection}: ${status.selection.paths.map(theme.foreign).join(', ')}.`);
    lines.push('', ...theme.wrap(theme.paint('bold', `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(status.counts)}.`), 2));
    for (const text of cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCostTexts */ .qc)(cost))
        lines.push(...theme.wrap(theme.foreign(text), 2));
    return `${lines.join('\n')}\n`;
}
function paint(line, cohort, theme) {
    if (cohort === undefined)
        return theme.paint('dim', line);
    return cohort.done ? line : theme.paint(cohort.valid === 'no' ? 'red' : 'yellow', line);
}


/***/ }),

/***/ 22705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35747);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);


function tableLines(columns, rows, { width, indent, more, paint = (text) => text }) {
    const last = columns.length - 1;
    const widths = columns.map(({ head }, column) => Math.max((0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(head), ...rows.map((row) => (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const room = width ?? Number.POSITIVE_INFINITY;
    let shown = columns.map((_, column) => column).filter((column) => column !== last);
    const used = () => indent + shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0) - 2;
    const leaving = shown
        .filter((column) => columns[column]?.leaves !== undefined)
        .sort((left, right) => (columns[left]?.leaves ?? 0) - (columns[right]?.leaves ?? 0));
    for (const column of leaving)
        if (used() > room)
            shown = shown.filter((other) => other !== column);
    for (const column of shown) {
        const excess = used() - room;
        const { least } = columns[column] ?? {};
        if (excess > 0 && least !== undefined)
            widths[column] = Math.max(least, (widths[column] ?? 0) - excess);
    }
    const beside = room - used() - 2;
    const areBeside = beside >= Math.min(_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_WORDS */ .u, widths[last] ?? 0);
    return [columns.map(({ head }) => head), ...rows].map((row, index) => {
        const line = `${' '.repeat(indent)}${shown
            .map((column) => paint(padded(row[column] ?? '', column), index - 1, column))
            .join('  ')}`;
        const words = row[last] ?? '';
        if (words === '')
            return [line.trimEnd()];
        if (index === 0 && !areBeside)
            return [line.trimEnd()];
        const styled = (text) => paint(text, index - 1, last);
        if (!areBeside && (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(words) > beside) {
            const below = ' '.repeat(Math.min(indent + 4, 8));
            return [line.trimEnd(), ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(below + words, room, below.length).map(styled)];
        }
        const [first = '', ...others] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(words, beside, 0);
        const hanging = ' '.repeat(used() + 2);
        return [`${line}  ${styled(first)}`, ...others.map((other) => hanging + styled(other))];
    });
    function padded(cell, column) {
        const size = widths[column] ?? 0;
        const text = (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitWidth */ .G0)(cell, size, more);
        const blank = ' '.repeat(Math.max(0, size - (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(text)));
        return columns[column]?.right ? blank + text : text + blank;
    }
}


/***/ }),

/***/ 67840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ themeOf),
/* harmony export */   l6: () => (/* binding */ STATE_STYLES),
/* harmony export */   xs: () => (/* binding */ SEVERITY_STYLES)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31408);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18457);



const STATE_STYLES = {
    clean: 'green',
    drifted: 'yellow',
    invalid: 'red',
    unchecked: 'cyan',
};
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
function themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    const width = Math.max(40, options.width ?? 100);
    const room = options.wraps === true ? width : undefined;
    const { addressOf } = options;
    return {
        paint: (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(color),
        color,
        ascii,
        width,
        room,
        wrap: (line, hanging) => (room === undefined ? [line] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapLine */ .x9)(line, room, hanging)),
        link: (text, path) => addressOf === undefined ? text : `\x1b]8;;${addressOf(path)}\x1b\\${text}\x1b]8;;\x1b\\`,
        minus: ascii ? '-' : '−',
        more: ascii ? '...' : '…',
        elsewhere: options.elsewhere ?? 'cohort-ci check --format json',
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '✓', drifted: '≠', invalid: '✗', unchecked: '?' },
        foreign: (text) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(text, { ascii }),
    };
}


/***/ })

};
