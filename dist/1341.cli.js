export const id = 1341;
export const ids = [1341];
export const modules = {

/***/ 92810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ stageCountsText),
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
function changeCauseText({ kind, causes, cohorts }, style, isKnown = () => false) {
    const all = causes.map((cause) => causes.length > 1 && isInSharedFile(cause) && isKnown(cause)
        ? shortName(cause, style.code)
        : causeText(cause, style));
    const isDescribed = causes.filter((cause) => !isKnown(cause)).length <= MOST_DESCRIBED;
    const names = isDescribed
        ? [
            ...new Set(causes.map((cause) => (isKnown(cause) ? shortName(cause, style.code) : causeText(cause, style)))),
        ]
        : [];
    const isNamed = !isDescribed || causes.every(isKnown);
    switch (kind) {
        case 'new':
            return cohorts.length === 1 ? 'new cohort' : 'new cohorts';
        case 'gone':
            return cohorts.length === 1 ? 'removed cohort' : 'removed cohorts';
        case 'edit':
        case 'uncopied':
        case 'copied':
            return belonging(causes, all, style);
        case 'together':
            return isNamed ? `${shortNames(causes, style)} together` : `${inSequence(names)}, together`;
        case 'either':
            if (causes.length === 0)
                return 'any one of two or more edits alone would do this';
            return `${causes.length > 2 ? 'two or more' : 'each'} of ${isNamed ? `${shortNames(causes, style)} would do this alone` : `these would do this alone: ${inSequence(names)}`}`;
        case 'several':
            return causes.length === 0 ? 'several edits' : `several edits together (${shortNames(causes, style)})`;
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
            shortNames(following, style),
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
function reasonCountsText({ kind, causes, added, removed, switched }) {
    if (kind === 'uncopied')
        return `${stagesText(switched)} ${RUN_NOW}`;
    if (kind === 'copied')
        return `${stagesText(switched)} ${RUN_NO_LONGER}`;
    if (kind !== 'silent')
        return stageCountsText(added, removed) ?? 'other cohorts plan the same';
    if (causes.every((cause) => cause.kind === 'replication'))
        return 'only manifests record it';
    return causes.every((cause) => cause.kind === 'order')
        ? 'the same generations, in another order in membership.csv'
        : 'no generation added or removed';
}
function stageCountsText(added, removed, between = ' → ') {
    const parts = _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.flatMap((stage) => {
        const signs = [
            ...(added[stage] > 0 ? [`+${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(added[stage])}`] : []),
            ...(removed[stage] > 0 ? [`−${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(removed[stage])}`] : []),
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
            return `replicates of ${code(cause.axis)} ${cause.before} → ${cause.after}`;
        case 'catalog':
            return `${code(cause.catalog)} ${gainsAndLoses(cause, style, 'row')}`;
        case 'selection':
            if (cause.change !== 'changed')
                return `the curated selection ${cause.change}`;
            return cause.added.count + cause.removed.count === 0
                ? 'the curated selection in another order'
                : `the curated selection ${gainsAndLoses(cause, style, 'id')}`;
        case 'replication':
            return `${code('replication_config.csv')}: ${cause.stage} ${cause.before} → ${cause.after}`;
        case 'generator':
            return `${code((0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .templatesFile */ .CL)(cause.stage))}: ${code(cause.template)} ${code(cause.before)} → ${code(cause.after)}`;
        case 'model':
            return `${code(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .MODELS_FILE */ .ux)}: ${code(cause.llm)} ${code(cause.before)} → ${cause.after === undefined ? 'no model' : code(cause.after)}`;
        case 'order':
            return `${orderedParts(cause, code)} in another order`;
        case 'setting':
            return `${code(cause.name)} ${code(cause.before)} → ${code(cause.after)}`;
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
        return `${count} ${many}`;
    return `${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`;
}
function shortNames(causes, { code }) {
    const names = [...new Set(causes.map((cause) => shortName(cause, code)))];
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
    repaired: 'a cohort that was invalid',
};


/***/ }),

/***/ 13300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commentHeading),
/* harmony export */   k: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92810);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28337);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);





function commentHeading(counts, price = {}) {
    const heading = verdictOnChange(counts, price);
    return counts.hasBase || !heading.startsWith('✅') ? heading : `${heading}; not compared with the base`;
}
function verdictOnChange(counts, { cost, budgetVerdict }) {
    const { newlyInvalid, newlyDrifted, unchecked, leftUnchecked, drifted, invalid, findings, gone, leftBehind, outOfSight, incomparable, } = counts;
    const { introduced, existing } = findings;
    const parts = [];
    if (newlyInvalid.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(newlyInvalid.length, 'cohort')} ${newlyInvalid.length === 1 ? 'does' : 'do'} not compile${forOne(newlyInvalid, counts.errorCauses)}`);
    if (newlyDrifted.length > 0)
        parts.push(`outputs of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(newlyDrifted.length, 'cohort')} are not up to date${forOne(newlyDrifted, counts.driftCauses)}`);
    if (unchecked.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unchecked.length, 'cohort')} could not be checked`);
    if (leftUnchecked > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftUnchecked, 'path was', 'paths were')} not checked`);
    const loud = { ...introduced, notice: 0 };
    const removed = gone.length > 0 ? `; ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(gone.length, 'cohort')} removed` : '';
    if (parts.length === 0 && loud.error + loud.warning > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWords */ .D)(loud)} introduced`);
    if (counts.leftOut.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.leftOut.length, 'cohort')} ${counts.leftOut.length === 1 ? 'is' : 'are'} no longer checked`);
    if (leftBehind.length > 0)
        parts.push(`outputs of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftBehind.length, 'removed cohort')} are left behind`);
    if (outOfSight.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(outOfSight.length, 'cohort')} moved to where nothing is checked`);
    if (incomparable.length > 0)
        parts.push(`outputs of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(incomparable.length, 'invalid cohort')} are edited, and not comparable`);
    const overBudget = overBudgetText(budgetVerdict);
    if (overBudget !== undefined)
        parts.push(overBudget);
    if (parts.length > 0) {
        const icon = newlyInvalid.length > 0 || introduced.error > 0 || budgetVerdict?.outcome === 'fail'
            ? '❌'
            : newlyDrifted.length > 0
                ? '🔶'
                : unchecked.length + leftUnchecked > 0
                    ? '❔'
                    : '⚠️';
        const plans = parts.length === 1 && overBudget !== undefined ? plansText(counts, cost) : undefined;
        const what = plans === undefined ? '' : `: ${plans}`;
        return `${icon} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(parts.join('; '))}${what}${leftBehind.length + outOfSight.length > 0 ? '' : removed}`;
    }
    const old = invalid.length + drifted.length + existing.error;
    const plans = plansText(counts, cost);
    const { length: repaired } = counts.repaired;
    const renamed = counts.renamed.length > 0 ? `; ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.renamed.length, 'cohort')} renamed` : '';
    const models = counts.models.length > 0 ? `; another model behind ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.models.length, 'id')}` : '';
    const ends = `${models}${repaired > 0 ? `; ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(repaired, 'invalid cohort')} fixed` : ''}${renamed}${removed}`;
    if (plans !== undefined)
        return `✅ ${plans}${accepted(budgetVerdict)}${ends}${old > 0 ? '; older problems remain' : ''}`;
    if (old > 0)
        return `✅ Nothing wrong in this change; older problems remain${ends}`;
    if (counts.cohorts === 0)
        return gone.length > 0
            ? `🗑️ ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(gone.length, 'cohort')} removed`
            : '✅ This change affects no cohort';
    if (counts.compared === false)
        return `✅ Specs and catalogs are valid; no outputs are committed yet${ends}`;
    return `✅ Specs, catalogs and outputs agree${ends}`;
}
function forOne(cohorts, causes) {
    return cohorts.length > 1 && causes === 1 ? ', for one reason' : '';
}
function accepted(verdict) {
    return verdict?.state === 'overridden' ? ' (over the budget; a label accepts it)' : '';
}
function overBudgetText(verdict) {
    if (verdict === undefined || verdict.outcome === 'pass')
        return undefined;
    return verdict.state === 'exceeded' ? 'over the budget' : 'the budget cannot be checked';
}
function plansText({ added, removed, switched: all }, cost) {
    const isPlanned = _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.some((stage) => added[stage] + removed[stage] > 0);
    const switched = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .switchedText */ .VD)(all);
    const parts = [
        ...(isPlanned ? [(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stageCountsText */ .KL)(added, removed, ', ')] : []),
        ...(switched === undefined ? [] : [switched]),
    ];
    if (parts.length === 0)
        return undefined;
    const price = cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortChangeCostText */ .js)(cost);
    return `${parts.join('; ')}${price === undefined ? '' : ` · ${price}`}`;
}


/***/ }),

/***/ 55333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   t: () => (/* binding */ planSentence)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96679);
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61349);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92810);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13300);







function planText(context) {
    return planSentence(context)?.replaceAll('**', '');
}
function planSentence({ change, counts, options }) {
    if (change.base === undefined)
        return undefined;
    const { replanned, unplanned } = counts;
    const { cost } = options;
    const plans = (0,_heading_js__WEBPACK_IMPORTED_MODULE_4__/* .plansText */ .k)(counts, cost);
    if (plans === undefined && replanned.length === 0 && unplanned.length === change.cohorts.length)
        return undefined;
    const isSaid = plans === undefined || (0,_heading_js__WEBPACK_IMPORTED_MODULE_4__/* .commentHeading */ .A)(counts, options).includes(plans);
    const sentences = [
        ...(isSaid ? [] : [`**Plans:** ${plans}.`]),
        ...(plans === undefined && !cost?.unplanned.length && runsOf(cost) === 0
            ? ['**To run:** nothing; no generation is added or removed.']
            : []),
        ...(cost === undefined ? [] : toRunSentence(counts, cost)),
        ...uncountedSentence(unplanned),
    ];
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function* uncountedSentence(unplanned) {
    if (unplanned.length === 0)
        return;
    const verb = unplanned.length === 1 ? 'is' : 'are';
    yield unplanned.every(({ after }) => after === 'invalid')
        ? `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unplanned.length, 'invalid cohort')} ${verb} not counted.`
        : `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unplanned.length, 'cohort')} without a known plan ${verb} not counted.`;
}
function* toRunSentence({ added, switched }, cost) {
    const runs = (0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .runsByStage */ .o)(cost.added);
    const again = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .noneByStage */ ._)();
    for (const { stage, after, count } of switched)
        if (after !== _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .COPY */ .s)
            again[stage] += count;
    if (_source_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .STAGES */ .a.every((stage) => runs[stage] - again[stage] === added[stage]))
        return;
    const rest = total(added) + total(again) - total(runs);
    const { copies } = cost.added;
    const why = [
        ...(copies > 0 ? ['copied'] : []),
        ...(cost.finished > 0 ? ['already run'] : []),
        ...(rest > copies + cost.finished ? ['already planned by another cohort'] : []),
    ];
    const restText = rest > 0 && why.length > 0 ? either(why) : undefined;
    if (total(runs) > 0)
        yield `**To run:** ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__/* .stagesText */ .Z)(runs)}${restText === undefined ? '' : `; the rest is ${restText}`}.`;
    else if (restText !== undefined)
        yield `**To run:** nothing; what is added is ${restText}.`;
}
function either(texts) {
    return texts.length < 3 ? texts.join(' or ') : `${texts.slice(0, -1).join(', ')}, or ${texts.at(-1)}`;
}
function runsOf(cost) {
    return cost === undefined ? 0 : total((0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .runsByStage */ .o)(cost.added));
}
function total(counts) {
    return counts.draft + counts.essay + counts.evaluation;
}


/***/ }),

/***/ 96324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ tallyChange)
});

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(53876);
// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
;// CONCATENATED MODULE: ./build/src/change/newly-invalid.js
function newlyInvalid({ base, head }) {
    const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    return new Set(head.cohorts.flatMap(({ id, state }) => state === 'invalid' && before.get(id) !== 'invalid' ? [id] : []));
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
;// CONCATENATED MODULE: ./build/src/report/comment/tally-change.js







function tallyChange(change) {
    const { base, head, cohorts, drift } = change;
    const invalidNow = newlyInvalid(change);
    const idsOf = (state) => head.cohorts.filter((one) => one.state === state).map(({ id }) => id);
    const driftedWith = (...origins) => [
        ...new Set(drift.filter(({ origin }) => origins.includes(origin)).map(({ cohort }) => cohort)),
    ];
    const findings = { introduced: noFindings(), existing: noFindings(), fixed: noFindings() };
    for (const { origin, diagnostic } of change.findings)
        findings[origin][diagnostic.severity]++;
    const causes = (0,change_causes/* changeCauses */.FM)(change);
    const sum = (side) => {
        const counts = (0,source_stage/* noneByStage */._)();
        for (const one of causes)
            for (const stage of source_stage/* STAGES */.a)
                counts[stage] += one[side][stage];
        return counts;
    };
    const invalid = idsOf('invalid');
    const newlyDrifted = driftedWith('introduced');
    const causeOf = (0,report_findings/* causeKeysAmong */.gB)(change.sharedEdits, head.sources);
    const errors = change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error' ? [causeOf(diagnostic)] : []);
    const drifted = driftedWith('introduced', 'existing');
    const accepted = new Set(head.cohorts.flatMap(({ id, isDriftAccepted }) => (isDriftAccepted ? [id] : [])));
    const reasons = (0,change_causes/* reasonsByCohort */.yL)(cohorts);
    const { leftUnchecked, compared } = (0,tally/* tally */.N4)(head);
    return {
        hasBase: base !== undefined,
        cohorts: head.cohorts.length,
        invalid,
        newlyInvalid: invalid.filter((id) => invalidNow.has(id)),
        unchecked: idsOf('unchecked'),
        leftUnchecked,
        compared,
        drifted,
        toRegenerate: drifted.filter((id) => !accepted.has(id)),
        newlyDrifted,
        fixed: driftedWith('fixed'),
        repaired: cohorts.filter(({ before, plan }) => before === 'invalid' && plan !== undefined),
        findings,
        errorCauses: new Set(errors).size,
        driftCauses: new Set(newlyDrifted.flatMap((id) => reasons.get(id) ?? id)).size,
        replanned: cohorts.filter(({ plan, before, after }) => (0,change_change/* isPlanChanged */.c)(plan) || (base && (before === 'absent') !== (after === 'absent'))),
        added: sum('added'),
        removed: sum('removed'),
        switched: change.whole?.switched ?? [],
        models: [
            ...new Set(causes.flatMap((one) => one.causes.flatMap((cause) => (cause.kind === 'model' ? [cause.llm] : [])))),
        ],
        unplanned: cohorts.filter(({ plan }) => plan === undefined),
        gone: cohorts.filter(({ after, isLeftOut }) => after === 'absent' && !isLeftOut),
        incomparable: cohorts.filter(({ after, touches }) => after === 'invalid' && touches.includes('output')),
        leftOut: cohorts.filter(({ isLeftOut }) => isLeftOut === true),
        leftBehind: cohorts.filter((one) => one.leftBehind !== undefined),
        outOfSight: cohorts.filter(({ movedTo }) => movedTo !== undefined),
        renamed: cohorts.filter(({ renamedFrom }) => renamedFrom !== undefined),
    };
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}


/***/ }),

/***/ 50160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, units) {
    if (text.length <= units)
        return text;
    if (units < 1)
        return '';
    let end = units - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, Math.max(0, end))}…`;
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

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ countedRange),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oA: () => (/* binding */ countedText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return 'unknown';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}
function countedRange(fewest, most, one) {
    return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}
function rangeText(fewest, most) {
    return fewest === most ? countText(fewest) : `${countText(fewest)}–${countText(most)}`;
}


/***/ })

};
