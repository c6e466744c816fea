export const id = 73;
export const ids = [73];
export const modules = {

/***/ 2029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ newlyInvalid)
/* harmony export */ });
function newlyInvalid({ base, head }) {
    const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    return new Set(head.cohorts.flatMap(({ id, state }) => state === 'invalid' && before.get(id) !== 'invalid' ? [id] : []));
}


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ announcementTexts),
/* harmony export */   J: () => (/* binding */ announcements)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);



const NAMED = 12;
const LONGEST_VALUE = 120;
function announcements(change, cost) {
    return listed({ ...change, cost }, _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs, '> - ', [
        '> [!IMPORTANT]',
        '> **This change alters how it is checked:**',
    ]);
}
function announcementTexts(change, cost) {
    return listed({ ...change, cost }, (text) => text, '  ', ['This change alters how it is checked:']);
}
function listed({ settings = [], workflows, cost }, code, mark, title) {
    const prices = cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .priceChangeCounts */ .CR)(cost);
    const lines = [
        ...workflows.map((one) => workflowLine(one, code)),
        ...(prices === undefined ? [] : [`changes what runs cost: ${prices}; the details are below`]),
        ...settings.map((one) => settingLine(one, code)),
    ];
    if (lines.length === 0)
        return [];
    const more = lines.length > NAMED ? [`${mark}and ${lines.length - NAMED} more`] : [];
    return [...title, ...lines.slice(0, NAMED).map((line) => `${mark}${line}`), ...more, ''];
}
function workflowLine({ path, job, unread }, code) {
    if (unread !== undefined) {
        const what = unread === path ? 'it' : code(unread);
        return `edits ${code(path)}, which may run this check (${what} cannot be read here); review that first`;
    }
    const why = job === undefined
        ? 'which runs this check'
        : `in which a job may have the name of one that runs this check${job.trim() === '' ? '' : `, ${code((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(job.trim(), LONGEST_VALUE))}`}: GitHub may take either for the required check`;
    return `edits ${code(path)}, ${why}; review that first`;
}
function settingLine({ setting, before, after, holds }, code) {
    const value = (text) => text === undefined ? 'not set' : code((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, LONGEST_VALUE));
    const when = holds ? 'applies to this check' : 'applies once merged; this check uses the base';
    return `sets ${code((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(setting, LONGEST_VALUE))}: ${value(before)} \u2192 ${value(after)} (${when})`;
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commentHeading),
/* harmony export */   k: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2810);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3629);






function commentHeading(counts, price = {}) {
    const heading = verdictOnChange(counts, price);
    return counts.hasBase || !heading.startsWith('\u2705') ? heading : `${heading}; not compared with the base`;
}
function verdictOnChange(counts, { cost, budgetVerdict }) {
    const { newlyInvalid, newlyDrifted, unchecked, leftUnchecked, drifted, invalid, toRegenerate, findings, gone, leftBehind, outOfSight, incomparable, } = counts;
    const { introduced, existing } = findings;
    const parts = [];
    if (newlyInvalid.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(newlyInvalid.length, 'cohort')} ${newlyInvalid.length === 1 ? 'does' : 'do'} not compile${forOne(newlyInvalid, counts.errorCauses)}`);
    if (newlyDrifted.length > 0)
        parts.push(`outputs of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(newlyDrifted.length, 'cohort')} are not up to date${forOne(newlyDrifted, counts.driftCauses)}`);
    if (unchecked.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unchecked.length, 'cohort')} could not be checked`);
    if (leftUnchecked > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(leftUnchecked, 'path was', 'paths were')} not checked`);
    const loud = { ...introduced, notice: 0 };
    const removed = gone.length > 0 ? `; ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(gone.length, 'cohort')} removed` : '';
    if (parts.length === 0 && loud.error + loud.warning > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWords */ .D)(loud)} introduced`);
    if (counts.leftOut.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(counts.leftOut.length, 'cohort')} ${counts.leftOut.length === 1 ? 'is' : 'are'} no longer checked`);
    if (leftBehind.length > 0)
        parts.push(`outputs of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(leftBehind.length, 'removed cohort')} are left behind`);
    if (outOfSight.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(outOfSight.length, 'cohort')} moved to where nothing is checked`);
    if (incomparable.length > 0)
        parts.push(`outputs of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(incomparable.length, 'invalid cohort')} are edited, and not comparable`);
    const overBudget = overBudgetText(budgetVerdict);
    if (overBudget !== undefined)
        parts.push(overBudget);
    if (parts.length > 0) {
        const icon = newlyInvalid.length > 0 || introduced.error > 0 || budgetVerdict?.outcome === 'fail'
            ? '\u274c'
            : newlyDrifted.length > 0
                ? '\ud83d\udd36'
                : unchecked.length + leftUnchecked > 0
                    ? '\u2754'
                    : '\u26a0\ufe0f';
        const plans = parts.length === 1 && overBudget !== undefined ? plansText(counts, cost) : undefined;
        const what = plans === undefined ? '' : `: ${plans}`;
        return `${icon} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(parts.join('; '))}${what}${leftBehind.length + outOfSight.length > 0 ? '' : removed}`;
    }
    const old = invalid.length + toRegenerate.length + existing.error;
    const plans = plansText(counts, cost);
    const { length: repaired } = counts.repaired;
    const renamed = counts.renamed.length > 0 ? `; ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(counts.renamed.length, 'cohort')} renamed` : '';
    const models = `${reassignedText(counts)}${counts.models.length > 0 ? `; another model behind ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(counts.models.length, 'id')}` : ''}`;
    const ends = `${models}${repaired > 0 ? `; ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(repaired, 'invalid cohort')} fixed` : ''}${renamed}${removed}`;
    if (plans !== undefined)
        return `\u2705 ${plans}${accepted(budgetVerdict)}${ends}${old > 0 ? '; older problems remain' : ''}`;
    if (old > 0)
        return `\u2705 Nothing wrong in this change; older problems remain${ends}`;
    if (drifted.length > 0)
        return `\u2705 Nothing wrong in this change; the settings accept the drift of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(drifted.length, 'cohort')}${ends}`;
    if (counts.cohorts === 0)
        return gone.length > 0
            ? `\ud83d\uddd1\ufe0f ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(gone.length, 'cohort')} removed`
            : '\u2705 This change affects no cohort';
    if (counts.compared === false)
        return `\u2705 Specs and catalogs are valid; no outputs are committed yet${ends}`;
    return `\u2705 Specs, catalogs and outputs agree${ends}`;
}
function reassignedText({ reassigned }) {
    const text = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesText */ .Z)(reassigned);
    return text === '' ? '' : `; ${text} by another model`;
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
    const isPlanned = _result_js__WEBPACK_IMPORTED_MODULE_5__/* .STAGES */ .a.some((stage) => added[stage] + removed[stage] > 0);
    const switched = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .switchedText */ .VD)(all);
    const parts = [
        ...(isPlanned ? [(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stageCountsText */ .KL)(added, removed, ', ')] : []),
        ...(switched === undefined ? [] : [switched]),
    ];
    if (parts.length === 0)
        return undefined;
    const price = cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortChangeCostText */ .js)(cost);
    return `${parts.join('; ')}${price === undefined ? '' : ` \u00b7 ${price}`}`;
}


/***/ }),

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   t: () => (/* binding */ planSentence)
/* harmony export */ });
/* harmony import */ var _prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6679);
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1349);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2810);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6527);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3300);







function planText(context) {
    return planSentence(context)?.replaceAll('**', '');
}
function planSentence({ change, counts, options }) {
    if (change.base === undefined)
        return undefined;
    const { replanned, unplanned } = counts;
    const { cost } = options;
    const plans = (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .plansText */ .k)(counts, cost);
    if (plans === undefined && replanned.length === 0 && unplanned.length === change.cohorts.length)
        return undefined;
    const again = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesText */ .Z)(counts.reassigned);
    const isSaid = plans === undefined || (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .commentHeading */ .A)(counts, options).includes(plans);
    const sentences = [
        ...(isSaid ? [] : [`**Plans:** ${plans}.`]),
        ...(plans === undefined && !cost?.unplanned.length && runsOf(cost) === 0
            ? [
                `**To run:** ${again === '' ? 'nothing; no generation is added or removed' : `the same generations, but ${again} by another model`}.`,
            ]
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
        ? `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countedText */ .oA)(unplanned.length, 'invalid cohort')} ${verb} not counted.`
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a known plan ${verb} not counted.`;
}
function* toRunSentence({ added, switched }, cost) {
    const runs = (0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .runsByStage */ .o)(cost.added);
    const again = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .noneByStage */ ._)();
    for (const { stage, after, count } of switched)
        if (after !== _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY */ .s)
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
        yield `**To run:** ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesText */ .Z)(runs)}${restText === undefined ? '' : `; the rest is ${restText}`}.`;
    else if (restText !== undefined)
        yield `**To run:** nothing; what is added is ${restText}.`;
}
function either(texts) {
    return texts.length < 3 ? texts.join(' or ') : `${texts.slice(0, -1).join(', ')}, or ${texts.at(-1)}`;
}
function runsOf(cost) {
    return cost === undefined ? 0 : total((0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .runsByStage */ .o)(cost.added));
}
function total(counts) {
    return counts.draft + counts.essay + counts.evaluation;
}


/***/ }),

/***/ 5213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tallyChange)
/* harmony export */ });
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3876);
/* harmony import */ var _change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);
/* harmony import */ var _change_newly_invalid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2029);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2265);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5636);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);







function tallyChange(change) {
    const { base, head, cohorts, drift } = change;
    const invalidNow = (0,_change_newly_invalid_js__WEBPACK_IMPORTED_MODULE_3__/* .newlyInvalid */ .V)(change);
    const idsOf = (state) => head.cohorts.filter((one) => one.state === state).map(({ id }) => id);
    const driftedWith = (...origins) => [
        ...new Set(drift.filter(({ origin }) => origins.includes(origin)).map(({ cohort }) => cohort)),
    ];
    const findings = { introduced: noFindings(), existing: noFindings(), fixed: noFindings() };
    for (const { origin, diagnostic } of change.findings)
        findings[origin][diagnostic.severity]++;
    const causes = (0,_change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCauses */ .FM)(change);
    const sum = (side) => {
        const counts = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .noneByStage */ ._)();
        for (const one of causes)
            for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a)
                counts[stage] += one[side][stage];
        return counts;
    };
    const invalid = idsOf('invalid');
    const newlyDrifted = driftedWith('introduced');
    const causeOf = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .causeKeysAmong */ .gB)(change.sharedEdits, head.sources);
    const errors = change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error' ? [causeOf(diagnostic)] : []);
    const drifted = driftedWith('introduced', 'existing');
    const accepted = new Set(head.cohorts.flatMap(({ id, isDriftAccepted }) => (isDriftAccepted ? [id] : [])));
    const reasons = (0,_change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonsByCohort */ .yL)(cohorts);
    const { leftUnchecked, compared } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(head);
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
        replanned: cohorts.filter(({ plan, before, after }) => (0,_change_change_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanChanged */ .c)(plan) || (base && (before === 'absent') !== (after === 'absent'))),
        added: sum('added'),
        removed: sum('removed'),
        switched: change.whole?.switched ?? [],
        reassigned: countsOf(change.whole?.reassigned ?? []),
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
function countsOf(all) {
    const counts = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .noneByStage */ ._)();
    for (const { stage, count } of all)
        counts[stage] += count;
    return counts;
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderReasons),
/* harmony export */   i: () => (/* binding */ renderDiff)
/* harmony export */ });
/* harmony import */ var _change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5410);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6801);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2810);
/* harmony import */ var _comment_announcements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7074);
/* harmony import */ var _comment_heading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3300);
/* harmony import */ var _comment_plan_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5333);
/* harmony import */ var _comment_tally_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5213);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(160);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5636);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1408);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6408);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6527);














const MOST = 50;
const MOST_COHORTS = 5;
const NAMED = 10;
const MOST_EDITS = 3;
const MOST_LINES = 6;
const LONGEST_LINE = 160;
function renderDiff(change, price = {}, { findings = true, isCommand = false } = {}) {
    const { cost, budgetVerdict } = price;
    const counts = (0,_comment_tally_change_js__WEBPACK_IMPORTED_MODULE_7__/* .tallyChange */ .r)(change);
    const announced = (0,_comment_announcements_js__WEBPACK_IMPORTED_MODULE_4__/* .announcementTexts */ .I)(change, cost);
    const heading = (0,_comment_heading_js__WEBPACK_IMPORTED_MODULE_5__/* .commentHeading */ .A)(counts, price);
    const plans = (0,_comment_plan_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .planText */ .P)({ change, counts, options: price });
    const reasons = reasonLines(change, cost);
    const budget = budgetVerdict && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_10__/* .budgetText */ .$e)(budgetVerdict);
    const prices = [
        ...(cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_10__/* .changeCostTexts */ .yQ)(cost)),
        ...(budget === undefined ? [] : [budget]),
        ...(isCommand && budgetVerdict?.outcome === 'fail'
            ? ['The budget fails the check of a pull request, but not this command.']
            : []),
    ];
    const positions = new _positions_js__WEBPACK_IMPORTED_MODULE_11__/* .Positions */ .H(change.head.sources);
    const introduced = (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .groupByCause */ .wn)(change.findings.filter(({ origin, diagnostic }) => findings && origin === 'introduced' && diagnostic.severity !== 'notice'), (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .causeKeysAmong */ .gB)(change.sharedEdits, change.head.sources));
    const drifted = [
        ...new Set(change.drift.filter(({ origin }) => origin === 'introduced').map(({ cohort }) => cohort)),
    ];
    const lines = [
        heading,
        ...(announced.length === 0 ? [] : ['', ...announced.slice(0, -1)]),
        ...(counts.renamed.length === 0 ? [] : ['', ...renamedLines(counts.renamed)]),
        ...(plans === undefined ? [] : ['', plans]),
        ...(prices.length === 0 ? [] : ['', ...prices]),
        ...(reasons.length === 0 ? [] : ['', ...reasons]),
        ...(drifted.length === 0 ? [] : ['', `Outputs to regenerate: ${cohortsText(drifted)}`]),
        ...(introduced.length === 0 ? [] : ['', 'Introduced:']),
        ...introduced
            .slice(0, MOST)
            .flatMap(([{ diagnostic }, ...others]) => [
            `  ${positions.text(diagnostic.at)}: ${diagnostic.severity} ${diagnostic.code}: ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(diagnostic.message)}`,
            ...editLines((0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editOfFinding */ .NY)(diagnostic, change.sharedEdits ?? [], change.head.sources)),
            ...(others.length === 0 ? [] : [`    and in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_12__/* .countedText */ .oA)(others.length, 'more place')}`]),
        ]),
        ...more(introduced.length - MOST, 'finding'),
    ];
    return lines.map((line) => `${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logSafe */ .s)(line)}\n`).join('');
}
function renderReasons(change, cost) {
    const prices = cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_10__/* .changeCostTexts */ .yQ)(cost);
    return [...reasonLines(change, cost), ...prices].map((line) => `${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logSafe */ .s)(line)}\n`).join('');
}
function reasonLines(change, cost) {
    const causes = (0,_change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCauses */ .FM)(change, cost);
    const contested = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__/* .contestedText */ .TV)(change.whole, cost, (one) => one);
    if (causes.length === 0)
        return contested === undefined ? [] : [contested];
    const texts = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__/* .changeCauseTexts */ .as)(causes, { code: (one) => one, named: NAMED });
    const shown = new Set();
    return [
        'Why (+ planned now, \u2212 no longer planned):',
        ...causes.slice(0, MOST).flatMap((cause, place) => {
            const text = texts[place] ?? '';
            const where = cause.cohorts.length === 0 ? '' : ` (${cohortsText(cause.cohorts)})`;
            const own = cost === undefined || (0,_change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .addsNothing */ .U)(cause) ? '' : ` \u00b7 ${(0,_price_text_js__WEBPACK_IMPORTED_MODULE_10__/* .partCostText */ .u3)(cause.cost)}`;
            const edits = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .notYetIn */ .Pg)(shown, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOfCauses */ .z6)(cause, change.sharedEdits));
            return [
                `  ${text}${where}: ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonCountsText */ .UW)(cause)}${own}`,
                ...edits.slice(0, MOST_EDITS).flatMap(editLines),
            ];
        }),
        ...more(causes.length - MOST, 'reason'),
        ...(contested === undefined ? [] : ['', contested]),
    ];
}
function editLines(edit) {
    if (edit === undefined)
        return [];
    const by = edit.isUncommitted
        ? ', uncommitted'
        : edit.commit === undefined
            ? ''
            : `, in ${edit.commit.oid.slice(0, 7)} by ${edit.commit.author}`;
    const lines = edit.hunks.flatMap(({ removed, added }) => [
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
    ]);
    const shown = lines.slice(0, MOST_LINES).map((line) => `      ${(0,_cut_js__WEBPACK_IMPORTED_MODULE_13__/* .cut */ .J)(line, LONGEST_LINE)}`);
    const rest = lines.length - shown.length + edit.more;
    return [
        `    changed at ${edit.path}:${(0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(edit)}${by}`,
        ...shown,
        ...(rest > 0 ? [`      and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_12__/* .countedText */ .oA)(rest, 'line')} more`] : []),
    ];
}
function renamedLines(cohorts) {
    return [
        ...cohorts
            .slice(0, MOST_COHORTS)
            .map(({ id, renamedFrom = '' }) => `The cohort ${renamedFrom} is now called ${id}.`),
        ...more(cohorts.length - MOST_COHORTS, 'renamed cohort'),
    ];
}
function cohortsText(ids) {
    return ids.length <= MOST_COHORTS
        ? ids.join(', ')
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_12__/* .countedText */ .oA)(ids.length, 'cohort')}: ${ids.slice(0, MOST_COHORTS - 1).join(', ')} \u2026`;
}
function more(rest, noun) {
    return rest > 0 ? [`  and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_12__/* .countedText */ .oA)(rest, noun)} more`] : [];
}


/***/ })

};
