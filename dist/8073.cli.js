export const id = 8073;
export const ids = [8073,6527];
export const modules = {

/***/ 75410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ editOfFinding),
/* harmony export */   Pg: () => (/* binding */ notYetIn),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   z6: () => (/* binding */ editsOfCauses)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);



function editsOfCauses({ causes, cohorts }, edits = []) {
    const isIncluded = ({ includedBy = [] }) => includedBy.some((id) => cohorts.includes(id));
    const included = edits.filter(isIncluded);
    return [...new Set(causes.flatMap((cause) => editOfCause(cause, edits, included) ?? []))];
}
function notYetIn(shown, edits) {
    return edits.filter(({ path, hunks }) => {
        const key = JSON.stringify([path, hunks]);
        const isNew = !shown.has(key);
        shown.add(key);
        return isNew;
    });
}
function editOfCause(cause, edits, included) {
    switch (cause.kind) {
        case 'catalog': {
            const ids = [...cause.added.first, ...cause.removed.first];
            return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
        }
        case 'generator':
            return narrowed(named(edits, (0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesFile */ .CL)(cause.stage)), (line) => line.includes(cause.template));
        case 'model':
            return narrowed(named(edits, _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MODELS_FILE */ .ux), (line) => line.includes(cause.llm));
        case 'replication':
            return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
        case 'selection':
            return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
        case 'setting':
            return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
        case 'levels':
        case 'rule':
            return firstWith(included, cause.added, cause.removed);
        case 'axis':
            return cause.change === 'added'
                ? firstWith(included, cause.levels, NONE)
                : firstWith(included, NONE, cause.levels);
        case 'replicates':
        case 'order':
        case 'assignment':
            return undefined;
    }
}
const NONE = { count: 0, first: [] };
function firstWith(edits, added, removed) {
    const isOf = (lines, { first }) => lines.some((line) => first.some((shown) => shown.split(' \u00d7 ').every((part) => line.includes(part))));
    for (const edit of edits) {
        const hunks = edit.hunks.filter((hunk) => isOf(hunk.added, added) || isOf(hunk.removed, removed));
        if (hunks.length > 0)
            return hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
    }
    return undefined;
}
function editOfFinding({ code, message, related = [], at }, edits, sources) {
    const own = code === 'axis/unknown-level' ? edits.find(({ path }) => path === (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)) : undefined;
    if (own !== undefined) {
        const [, id] = /'([^']+)'/.exec((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)) ?? [];
        return narrowed(own, (line) => id !== undefined && line.includes(id));
    }
    const paths = new Set([...pathsIn(message), ...related.map((one) => (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(one.at))]);
    paths.delete((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at));
    const edit = edits.find(({ path }) => paths.has(path));
    const value = valueAt(at, sources);
    return narrowed(edit, (line) => value !== undefined && line.includes(value));
}
function valueAt(at, sources) {
    if (at.kind !== 'span')
        return undefined;
    const { path, start, end } = at.span;
    return sources.get(path)?.text.slice(start, end) || undefined;
}
function firstLine({ hunks }) {
    return Math.max(1, hunks[0]?.after ?? 1);
}
function named(edits, name) {
    return edits.find(({ path }) => path === name || path.endsWith(`/${name}`));
}
function narrowed(edit, matters) {
    if (edit === undefined)
        return undefined;
    const hunks = edit.hunks.filter(({ removed, added }) => [...removed, ...added].some(matters));
    return hunks.length === 0 || hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
}
function pathsIn(message) {
    if (typeof message === 'string')
        return [];
    return message.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []));
}


/***/ }),

/***/ 97074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ announcementTexts),
/* harmony export */   J: () => (/* binding */ announcements)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28337);



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

/***/ 13300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commentHeading),
/* harmony export */   k: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92810);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);






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

/***/ 55333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   t: () => (/* binding */ planSentence)
/* harmony export */ });
/* harmony import */ var _prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96679);
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61349);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92810);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86527);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13300);







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
    const counts = (0,source_stage/* noneByStage */._)();
    for (const { stage, count } of all)
        counts[stage] += count;
    return counts;
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
    return `${text.slice(0, Math.max(0, end))}\u2026`;
}


/***/ }),

/***/ 38073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDiff: () => (/* binding */ renderDiff),
/* harmony export */   renderReasons: () => (/* binding */ renderReasons)
/* harmony export */ });
/* harmony import */ var _change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11173);
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75410);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56801);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92810);
/* harmony import */ var _comment_announcements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97074);
/* harmony import */ var _comment_heading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13300);
/* harmony import */ var _comment_plan_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55333);
/* harmony import */ var _comment_tally_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96324);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50160);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85636);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31408);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96408);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86527);














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
        ...(cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_10__.changeCostTexts)(cost)),
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
            `  ${positions.text(diagnostic.at)}: ${diagnostic.severity} ${diagnostic.code}: ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__.textOf)(diagnostic.message)}`,
            ...editLines((0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editOfFinding */ .NY)(diagnostic, change.sharedEdits ?? [], change.head.sources)),
            ...(others.length === 0 ? [] : [`    and in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_12__/* .countedText */ .oA)(others.length, 'more place')}`]),
        ]),
        ...more(introduced.length - MOST, 'finding'),
    ];
    return lines.map((line) => `${(0,_log_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logSafe */ .s)(line)}\n`).join('');
}
function renderReasons(change, cost) {
    const prices = cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_10__.changeCostTexts)(cost);
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


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   gB: () => (/* binding */ causeKeysAmong),
/* harmony export */   gb: () => (/* binding */ cohortsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3518);





const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticKey */ .v)(diagnostic);
        const finding = byKey.get(key) ?? { diagnostic, cohorts: [] };
        byKey.set(key, finding);
        if (SEVERITIES.indexOf(diagnostic.severity) < SEVERITIES.indexOf(finding.diagnostic.severity))
            finding.diagnostic = diagnostic;
        if (cohort !== undefined)
            finding.cohorts.push(cohort);
    };
    for (const diagnostic of result.diagnostics)
        add(diagnostic);
    for (const cohort of result.cohorts) {
        for (const diagnostic of cohort.diagnostics)
            add(diagnostic, cohort.id);
    }
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings, keyOf = causeKey) {
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .m)(findings, ({ diagnostic }) => keyOf(diagnostic));
}
function cohortsOf(findings) {
    return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}
function causeKeysAmong(edits, sources) {
    if (edits === undefined || edits.length === 0)
        return causeKey;
    return (diagnostic) => {
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, sources);
        const value = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(diagnostic.at, sources);
        if (edit === undefined || value === undefined)
            return causeKey(diagnostic);
        return JSON.stringify([diagnostic.code, diagnostic.severity, edit.path, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit), value]);
    };
}
const withoutArguments = (words) => words[0] === _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX ? (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, ...words.slice(1, 2)]) : (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)(words);
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([
        code,
        severity,
        (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(message),
        hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(hint, withoutArguments),
    ]);
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function groupedBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
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

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

const ZERO_WIDTH_SPACE = '&#8203;';
const TEXT_ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
function mdText(text) {
    return escapeStart(escapeInline((0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).trim()));
}
function mdProse(text) {
    const parts = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/);
    return escapeStart(parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : escapeInline(part))).join(''));
}
function escapeInline(shown) {
    return (shown
        .replace(/[\\`*[\]~&<>|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => TEXT_ESCAPES.get(character) ?? `\\${character}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/(#|\bgh-)(?=[0-9a-z])/gi, breakReference)
        .replace(/:(?=\/\/|[0-9a-z_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`));
}
function escapeStart(escaped) {
    return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
function breakReference(match, _group, offset, whole) {
    return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}
const LONGEST_FENCE = 8;
function mdCode(text) {
    const shown = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const run = longestRun(shown);
    if (shown === '' || shown.includes('|') || run > LONGEST_FENCE)
        return htmlCode(text);
    const fence = '`'.repeat(run + 1);
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text) {
    const escaped = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${escaped}</code>`;
}
function mdFence(text, info = '') {
    const lines = text.split('\n').map((line) => (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line));
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function mdLink(label, address) {
    return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}
function urlPath(path) {
    const whole = path.replace(/\p{Cs}/gu, '\ufffd');
    return whole
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function numericEntity(character) {
    return `&#${character.codePointAt(0)};`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 96408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15425);
/* harmony import */ var _findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);


class Positions {
    #sources;
    #pairs = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    locate(place) {
        const path = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(place);
        const file = this.#sources.get(path);
        if (place.kind !== 'span' || !file)
            return { path };
        return {
            path,
            range: { start: this.#point(file, place.span.start), end: this.#point(file, place.span.end) },
        };
    }
    text(place) {
        const { path, range } = this.locate(place);
        return range ? `${path}:${range.start.line}:${range.start.column}` : path;
    }
    #point(file, wanted) {
        const offset = Math.max(0, Math.min(wanted, file.text.length));
        const line = (0,_findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(file.lines, offset);
        const lineStart = file.lines.lineStart(line);
        const pairs = this.#pairs.get(file.path) ?? pairOffsets(file.text);
        this.#pairs.set(file.path, pairs);
        const mark = line === 1 && offset > 0 && file.text.startsWith('\ufeff') ? 1 : 0;
        const unitColumn = offset - lineStart + 1 - mark;
        return {
            offset,
            line,
            column: unitColumn - (countBelow(pairs, offset) - countBelow(pairs, lineStart)),
            unitColumn,
        };
    }
}
function pairOffsets(text) {
    const offsets = [];
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        offsets.push(match.index + 1);
    return offsets;
}
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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
    return fewest === most ? countText(fewest) : `${countText(fewest)}\u2013${countText(most)}`;
}


/***/ }),

/***/ 32670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ isShownByOutputs),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   p: () => (/* binding */ countBesideDrift),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72373);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25800);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);




const STATES = ['invalid', 'unchecked', 'drifted', 'clean'];
const LOSES = new Set(['plan/ids-collapse', 'plan/essays-collapse']);
const DRIFT = new Set(_drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_CODES */ .rl);
function isShownByOutputs({ code }) {
    return DRIFT.has(code);
}
function tally(result) {
    const states = { clean: 0, drifted: 0, invalid: 0, unchecked: 0 };
    const plan = { rows: 0, drafts: 0, essays: 0, evaluations: 0 };
    for (const cohort of result.cohorts) {
        states[cohort.state]++;
        plan.rows += cohort.plan?.rows ?? 0;
        plan.drafts += cohort.plan?.drafts ?? 0;
        plan.essays += cohort.plan?.essays ?? 0;
        plan.evaluations += cohort.plan?.evaluations ?? 0;
    }
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)(result).map((finding) => finding.diagnostic);
    return {
        isSearched: (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .isSearched */ .mU)(result),
        cohorts: result.cohorts.length,
        states,
        accepted: result.cohorts.filter(({ isDriftAccepted }) => isDriftAccepted).length,
        explained: result.cohorts.filter(({ isDriftAccepted, diagnostics }) => !isDriftAccepted && diagnostics.some(({ because }) => because !== undefined)).length,
        severities: countSeverities(found),
        besideDrift: countBesideDrift(found),
        plan,
        losing: result.cohorts.filter(({ diagnostics }) => diagnostics.some(({ code }) => LOSES.has(code)))
            .length,
        leftUnchecked: Math.max(0, (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnchecked */ ._6)(result.account) - states.unchecked),
        isBaseWanted: (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnBase */ .Gs)(result.account),
        compared: hasCompared(result),
    };
}
function hasCompared({ cohorts }) {
    const outputs = cohorts.flatMap((cohort) => cohort.outputs ?? []);
    if (outputs.length === 0)
        return undefined;
    return outputs.some(({ manifest, membership, metadata }) => [manifest, membership, metadata].some(({ status }) => status !== 'uncommitted'));
}
function countBesideDrift(diagnostics) {
    return countSeverities(diagnostics.filter((diagnostic) => !isShownByOutputs(diagnostic)));
}
function countSeverities(diagnostics) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const diagnostic of diagnostics)
        counts[diagnostic.severity]++;
    return counts;
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords)
/* harmony export */ });
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86527);

function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
