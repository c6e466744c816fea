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

/***/ 92810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ stageCountsText),
/* harmony export */   TV: () => (/* binding */ contestedText),
/* harmony export */   UW: () => (/* binding */ reasonCountsText),
/* harmony export */   VD: () => (/* binding */ switchedText),
/* harmony export */   Z: () => (/* binding */ stagesText),
/* harmony export */   as: () => (/* binding */ changeCauseTexts)
/* harmony export */ });
/* unused harmony export changeCauseText */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61349);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24262);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45064);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86527);







const MOST_NAMES = 6;
const MOST_DESCRIBED = 3;
const causeKey = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((cause) => JSON.stringify(cause));
function changeCauseTexts(reasons, style) {
    const described = new Set();
    return reasons.map((reason) => {
        const text = changeCauseText(reason, style, (cause) => described.has(causeKey(cause)));
        for (const cause of reason.causes)
            described.add(causeKey(cause));
        return text;
    });
}
function changeCauseText(reason, style, isKnown = () => false) {
    const { kind, causes, cohorts } = reason;
    const groups = groupsOf(reason);
    const all = causes.map((cause) => causes.length > 1 && isInSharedFile(cause) && isKnown(cause)
        ? shortName(cause, style.code)
        : causeText(cause, style));
    const isDescribed = causes.filter((cause) => !isKnown(cause)).length <= MOST_DESCRIBED;
    const names = isDescribed
        ? [
            ...new Set(groups.map((group) => withOthers(group.map((cause) => (isKnown(cause) ? shortName(cause, style.code) : causeText(cause, style)))))),
        ]
        : [];
    const isNamed = !isDescribed || causes.every(isKnown);
    switch (kind) {
        case 'new':
            return cohorts.length === 1 ? 'new cohort' : 'new cohorts';
        case 'gone':
            return cohorts.length === 1 ? 'removed cohort' : 'removed cohorts';
        case 'excluded':
            return cohorts.length === 1
                ? 'a cohort that the settings no longer cover'
                : 'cohorts that the settings no longer cover';
        case 'edit':
        case 'uncopied':
        case 'copied':
            return belonging(causes, all, style);
        case 'together':
            return isNamed ? `${shortNames(groups, style)} together` : `${inSequence(names)}, together`;
        case 'either':
            if (causes.length === 0)
                return 'any one of two or more edits alone would do this';
            return `${groups.length > 2 ? 'two or more' : 'each'} of ${isNamed ? `${shortNames(groups, style)} would do this alone` : `these would do this alone: ${inSequence(names)}`}`;
        case 'several':
            return causes.length === 0 ? 'several edits' : `several edits together (${shortNames(groups, style)})`;
        case 'elsewhere':
            return 'for a reason outside of specs, catalogs and settings';
        case 'unplanned':
            return cohorts.length === 1
                ? 'a cohort without a known earlier plan'
                : 'cohorts without a known earlier plan';
        case 'repaired':
            return cohorts.length === 1
                ? 'a cohort that was invalid, and so planned nothing'
                : 'cohorts that were invalid, and so planned nothing';
        case 'silent':
            return belonging(causes, all, style);
    }
}
function belonging(causes, all, style) {
    if (all.length < 2)
        return all.join();
    const following = all.length > MOST_DESCRIBED ? causes.filter((cause) => followsCatalog(cause, causes)) : [];
    const [shared, others] = [true, false].map((isShared) => all.filter((_, place) => causes
        .slice(place, place + 1)
        .some((cause) => isInSharedFile(cause) === isShared && !following.includes(cause))));
    const texts = following.length === 0
        ? all
        : [
            ...(shared ?? []),
            ...(others ?? []).slice(0, MOST_NAMES),
            ...((others?.length ?? 0) > MOST_NAMES ? [`${(others?.length ?? 0) - MOST_NAMES} more edits`] : []),
            shortNames(following.map((one) => [one]), style),
        ];
    return `${inSequence(texts)}, which belong together`;
}
function followsCatalog(cause, causes) {
    return (cause.kind === 'levels' &&
        ['added', 'removed'].every((side) => cause[side].first.every((level) => causes.some((one) => one.kind === 'catalog' && one[side].first.includes(level)))));
}
function inSequence(edits) {
    return edits.length < 2 ? edits.join() : `${edits.slice(0, -1).join(', ')}, and ${edits.at(-1)}`;
}
function isInSharedFile({ kind }) {
    return kind === 'catalog' || kind === 'selection' || kind === 'replication' || kind === 'setting';
}
function reasonCountsText({ kind, causes, cohorts, added, removed, switched }) {
    if (kind === 'uncopied')
        return `${stagesText(switched)} ${RUN_NOW}`;
    if (kind === 'copied')
        return `${stagesText(switched)} ${RUN_NO_LONGER}`;
    if (kind !== 'silent') {
        const again = stagesText(switched);
        const counts = stageCountsText(added, removed) ?? (again === '' ? nothingText(kind, cohorts) : '');
        return again === '' ? counts : `${counts === '' ? '' : `${counts}, and `}${again} by another model`;
    }
    if (_result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.some((stage) => switched[stage] > 0))
        return stagesText(switched);
    if (causes.every((cause) => cause.kind === 'replication'))
        return 'only manifests record it';
    return causes.every((cause) => cause.kind === 'order')
        ? 'the same generations, in another order in membership.csv'
        : 'no generation added or removed';
}
function nothingText(kind, { length }) {
    const all = `all of ${length === 1 ? 'its' : 'their'} generations`;
    if (kind === 'new')
        return `${all} were planned before`;
    return kind === 'gone' || kind === 'excluded' ? `${all} are still planned` : 'other cohorts plan the same';
}
function stageCountsText(added, removed, between = ' \u2192 ') {
    const parts = _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.flatMap((stage) => {
        const signs = [
            ...(added[stage] > 0 ? [`+${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(added[stage])}`] : []),
            ...(removed[stage] > 0 ? [`\u2212${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(removed[stage])}`] : []),
        ];
        const isOne = added[stage] + removed[stage] === 1;
        return signs.length === 0 ? [] : [`${signs.join(' ')} ${stage}${isOne ? '' : 's'}`];
    });
    return parts.length === 0 ? undefined : parts.join(between);
}
const RUN_NOW = 'run a model now';
const RUN_NO_LONGER = 'no longer run a model';
function switchedText(switched) {
    const texts = [true, false].flatMap((isRun) => {
        const counts = (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .noneByStage */ ._)();
        for (const { stage, after, count } of switched)
            if ((after !== _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY */ .s) === isRun)
                counts[stage] += count;
        const text = stagesText(counts);
        return text === '' ? [] : [`${text} ${isRun ? RUN_NOW : RUN_NO_LONGER}`];
    });
    return texts.length === 0 ? undefined : texts.join(', ');
}
function stagesText(counts) {
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(_result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.filter((stage) => counts[stage] > 0).map((stage) => (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(counts[stage], stage)));
}
function contestedText(whole, cost, code) {
    const { contested = [] } = whole ?? {};
    if (contested.length === 0 || cost !== undefined)
        return undefined;
    const texts = contested.map(({ stage, llms, count }) => `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(count, stage)} by ${llms.map(code).join(' or ')}`);
    return `Cohorts plan the same generations with different models: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(texts)}. The id of an essay does not include its model, so each is made only once, by the model of the cohort that runs first.`;
}
function causeText(cause, style) {
    const { code } = style;
    switch (cause.kind) {
        case 'axis':
            return cause.change === 'added'
                ? `new axis ${code(cause.axis)} with ${texts(cause.levels, style, 'level')}`
                : `axis ${code(cause.axis)} removed (it had ${texts(cause.levels, style, 'level')})`;
        case 'levels':
            return `${code(cause.axis)} ${gainsAndLoses(cause, style, 'level')}`;
        case 'rule': {
            const rule = `${cause.rule} rule ${code(cause.name)}`;
            if (cause.change === 'renamed')
                return `${cause.rule} rule ${code(cause.before ?? '')} renamed ${code(cause.name)}`;
            if (cause.change !== 'changed')
                return `${rule} ${cause.change}`;
            return cause.added.count + cause.removed.count === 0
                ? `${rule} changed`
                : `${rule} ${gainsAndLoses(cause, style, 'entry')}`;
        }
        case 'replicates':
            return `replicates of ${code(cause.axis)} ${cause.before} \u2192 ${cause.after}`;
        case 'catalog':
            return `${code(cause.catalog)} ${gainsAndLoses(cause, style, 'row')}`;
        case 'selection':
            if (cause.change !== 'changed')
                return `the curated selection ${cause.change}`;
            return cause.added.count + cause.removed.count === 0
                ? 'the curated selection in another order'
                : `the curated selection ${gainsAndLoses(cause, style, 'id')}`;
        case 'replication':
            return `${code('replication_config.csv')}: ${cause.stage} ${cause.before} \u2192 ${cause.after}`;
        case 'generator':
            return `${code((0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .templatesFile */ .CL)(cause.stage))}: ${code(cause.template)} ${code(cause.before)} \u2192 ${code(cause.after)}`;
        case 'assignment':
            return `${code(cause.after)} instead of ${code(cause.before)} for ${cause.stage}s planned before`;
        case 'model':
            return `${code(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .MODELS_FILE */ .ux)}: ${code(cause.llm)} ${code(cause.before)} \u2192 ${cause.after === undefined ? 'no model' : code(cause.after)}`;
        case 'order':
            return `${orderedParts(cause, code)} in another order`;
        case 'setting':
            return `${code(cause.name)} ${code(cause.before)} \u2192 ${code(cause.after)}`;
        case 'cohort':
            return COHORT_CHANGES[cause.change];
    }
}
function orderedParts({ of, name }, code) {
    return name === '' ? of : `${of} of ${code(name)}`;
}
function gainsAndLoses({ added, removed }, style, noun) {
    return [
        ...(added.count > 0 ? [`gains ${texts(added, style, noun)}`] : []),
        ...(removed.count > 0 ? [`loses ${texts(removed, style, noun)}`] : []),
    ].join(' and ');
}
function texts({ count, first }, { code, named }, noun) {
    const shown = first.slice(0, named).map(code);
    const many = count === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`;
    if (shown.length === 0)
        return `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(count)} ${many}`;
    return `${shown.join(', ')}${count > shown.length ? ` and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(count - shown.length)} more` : ''}`;
}
function groupsOf({ causes, groups }) {
    if (groups === undefined)
        return causes.map((cause) => [cause]);
    let from = 0;
    return groups.map((size) => {
        from += size;
        return causes.slice(from - size, from);
    });
}
function withOthers(names) {
    const [first = '', ...others] = new Set(names);
    return others.length === 0 ? first : `${first} (with ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(others, others.length, MOST_DESCRIBED)})`;
}
function shortNames(groups, { code }) {
    const names = [...new Set(groups.map((group) => withOthers(group.map((cause) => shortName(cause, code)))))];
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, names.length, MOST_NAMES);
}
function shortName(cause, code) {
    switch (cause.kind) {
        case 'axis':
        case 'levels':
            return code(cause.axis);
        case 'replicates':
            return `replicates of ${code(cause.axis)}`;
        case 'rule':
            return `${cause.rule} ${code(cause.name)}`;
        case 'setting':
            return code(cause.name);
        case 'catalog':
            return code(cause.catalog);
        case 'selection':
            return 'the curated selection';
        case 'generator':
            return code((0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .templatesFile */ .CL)(cause.stage));
        case 'assignment':
            return `the model of ${cause.stage}s`;
        case 'model':
            return code(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .MODELS_FILE */ .ux);
        case 'replication':
            return code('replication_config.csv');
        case 'order':
            return orderedParts(cause, code);
        case 'cohort':
            return COHORT_CHANGES[cause.change];
    }
}
const COHORT_CHANGES = {
    added: 'a new cohort',
    removed: 'a removed cohort',
    excluded: 'a cohort that the settings no longer cover',
    repaired: 'a cohort that was invalid',
};


/***/ }),

/***/ 28337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ budgetText),
/* harmony export */   Bh: () => (/* binding */ doubtTexts),
/* harmony export */   CR: () => (/* binding */ priceChangeCounts),
/* harmony export */   KP: () => (/* binding */ costText),
/* harmony export */   XA: () => (/* binding */ shortCostText),
/* harmony export */   changeCostTexts: () => (/* binding */ changeCostTexts),
/* harmony export */   js: () => (/* binding */ shortChangeCostText),
/* harmony export */   pe: () => (/* binding */ repricedTexts),
/* harmony export */   qc: () => (/* binding */ plannedCostTexts),
/* harmony export */   rs: () => (/* binding */ addedCostText),
/* harmony export */   sf: () => (/* binding */ atMostText),
/* harmony export */   sk: () => (/* binding */ priceChangeTexts),
/* harmony export */   u3: () => (/* binding */ partCostText),
/* harmony export */   ug: () => (/* binding */ pricesDateText),
/* harmony export */   xg: () => (/* binding */ budgetDetail)
/* harmony export */ });
/* unused harmony export unpricedText */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92810);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86527);





const MOST_UNUSED = 3;
const MOST_MODELS = 12;
function costText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? 'no model runs' : `price unknown (${runs(cost.unknown)})`;
    const most = boundOf(cost);
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)} expected${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}
function addedCostText(cost) {
    return cost.runs + cost.unknown === 0 ? 'nothing, since it adds no runs' : costText(cost);
}
function boundOf({ expected, atMost }) {
    const most = atMost === undefined ? undefined : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(atMost);
    return most === (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(expected) ? undefined : most;
}
function atMostText(cost) {
    return boundOf(cost) === undefined
        ? undefined
        : '\u201cAt most\u201d is the cost if every answer is as long as output-max allows.';
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
    const what = `Price unknown for ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, stage)} by ${llm}`;
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
    return `Conflicting models for ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, stage)}, which some cohorts plan by ${llms.slice(0, -1).join(', ')} and others by ${llms.at(-1) ?? ''} (their ids do not include the model): ${result}`;
}
function repricedTexts({ repriced }) {
    if (repriced === undefined)
        return [];
    const { before, after } = repriced;
    const count = runs(after.runs + after.unknown);
    const [was, is] = [partCostText(before), partCostText(after)];
    const price = was === is ? `still ${is}` : `${is}, instead of ${was}`;
    return [
        `Another model for ${count} planned before: ${price}, unless they have run; this is not part of the price of the change.`,
        ...doubtTexts(after),
    ];
}
function priceChangeTexts({ prices, switches, settings }) {
    const { added, changed, removed } = prices;
    const of = ({ input, output }) => `$${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(input)} / $${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(output)}`;
    const rivals = new Set(switches.flatMap(({ to, counts }) => (counts === 'dearer' ? [to] : [])));
    return [
        ...switches.flatMap((one) => (one.isUnused ? [] : [switchText(one)])),
        ...unusedTexts(switches.filter(({ isUnused }) => isUnused)),
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
        [switches.filter(({ isUnused }) => !isUnused).length, 'changed model'],
        [prices.added.length, 'new price'],
        [prices.changed.length, 'changed price'],
        [prices.removed.length, 'removed price'],
        [settings.length, 'changed price setting'],
    ];
    const texts = counts.flatMap(([count, noun]) => (count === 0 ? [] : [(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, noun)]));
    return texts.length === 0 ? undefined : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(texts, texts.length);
}
function unusedTexts(switches) {
    if (switches.length > MOST_UNUSED)
        return [
            `Changed models of ${switches.length} ids that no planned run uses: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(switches.map(({ llm }) => llm))}`,
        ];
    return switches.map(({ llm, from, to }) => `Changed model: ${llm}, from ${from} to ${to ?? 'none'}; no planned run uses it`);
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
    const again = repricedTexts(change);
    const isNothing = added.runs + added.unknown + finished + unplanned.length + changes.length + again.length === 0;
    if (isNothing)
        return [];
    const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
    const notes = [pricesDateText(added), atMostText(added)].flatMap((one) => one ?? []);
    return [
        ...(isUnknown ? [] : [[`This change costs: ${addedCostText(added)}.`, ...notes].join(' ')]),
        ...modelTexts(added),
        ...doubtTexts(added),
        ...again,
        ...(finished === 0 ? [] : [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0
            ? []
            : [`The cost of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a plan is unknown.`]),
        ...changes.map((text) => `${text}.`),
    ];
}
function modelTexts({ models }) {
    if (models.length < 2)
        return [];
    const shown = models.slice(0, MOST_MODELS).map((one) => `${one.model} ${partCostText(one)}`);
    const more = models.length > MOST_MODELS ? [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(models.length - MOST_MODELS, 'model')} more`] : [];
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
            : [`The cost of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a plan is unknown.`]),
    ];
}
function budgetText(verdict) {
    const { state, outcome } = verdict;
    const mild = outcome === 'warn' ? ' (a warning)' : '';
    switch (state) {
        case 'off':
            return undefined;
        case 'within':
            return `Within the budget.${doubtsText(verdict)}`;
        case 'overridden':
            return `Accepted by the label '${verdict.label ?? ''}': ${limitsText(verdict)}.`;
        case 'exceeded':
            return `Over the budget${mild}: ${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`;
        case 'unknown':
            return `The budget cannot be checked, because some costs are unknown${mild}: ${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`;
    }
}
function budgetDetail(verdict) {
    const { state, outcome } = verdict;
    if (outcome === 'pass')
        return budgetText(verdict);
    const why = state === 'unknown' ? 'some costs are unknown: ' : '';
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(`${why}${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`);
}
const MOST_DOUBTS = 3;
function doubtsText({ limits }) {
    const open = limits.filter(({ state }) => state !== 'within');
    const total = (some) => some.find(({ limit }) => limit === 'total');
    const { conflicts = [], unpriced = [] } = (total(open) ?? open[0] ?? total(limits))?.doubts ?? {};
    const sentence = (start, all) => all.length === 0 ? '' : ` ${start} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(all, all.length, MOST_DOUBTS)}.`;
    const unknown = new Map();
    for (const { stage, llm, runs: count } of unpriced) {
        const counts = unknown.get(llm) ?? (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .noneByStage */ ._)();
        counts[stage] += count;
        unknown.set(llm, counts);
    }
    return [
        sentence('Cohorts plan the same ids with different models, of which the highest price counts:', conflicts.map(({ stage, llms, runs: count, isUnknown }) => `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, stage)} by ${llms.join(' or ')}${isUnknown ? ' (unknown)' : ''}`)),
        unknown.size > 0 && total(open) === undefined && open.length > 0
            ? ' Runs without a known price are not counted.'
            : sentence('Runs without a known price are not counted:', [...unknown].map(([llm, counts]) => `${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesText */ .Z)(counts)} by ${llm}`)),
    ].join('');
}
function limitsText({ limits }) {
    const exceeded = limits.filter(({ state }) => state === 'exceeded');
    const unknown = limits.filter(({ state }) => state === 'unknown');
    return exceeded.length === 0
        ? amountsText(unknown)
        : [amountsText(exceeded), ...unknown.map(unknownText)].join('; ');
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
function unknownText({ limit, allowed, missing }) {
    const what = limit === 'total' ? 'the whole plan costs' : 'this change adds';
    const most = limit === 'percent' ? `${allowed} %` : dollars(allowed);
    const why = [
        ...(missing !== undefined && missing.runs > 0 ? [`${runs(missing.runs)} of unknown price`] : []),
        ...(missing !== undefined && missing.cohorts > 0
            ? [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(missing.cohorts, 'cohort')} without a plan`]
            : []),
    ];
    return `whether ${what} more than ${most} is unknown: ${why.join(', ') || 'the cost of the base is unknown'}`;
}
function wayOut({ label }) {
    return label === undefined ? '' : `; to accept it, add the label '${label}'`;
}
function limitText({ limit, allowed, amount, of, state }) {
    const known = state === 'unknown' ? ' as far as is known' : '';
    const isUnknown = state === 'unknown' && amount === 0n;
    const costs = isUnknown ? 'an unknown amount' : `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)}${known}`;
    switch (limit) {
        case 'total':
        case 'increase':
            return `${costs}, where ${dollars(allowed)} is allowed`;
        case 'percent':
            return `${isUnknown ? 'an unknown share' : `${shareText(amount, of ?? 0n)}${known}`}, where ${allowed} % is allowed`;
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
    return (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, 'run');
}


/***/ })

};
