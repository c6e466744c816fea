export const id = 4496;
export const ids = [4496];
export const modules = {

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ driftKey),
/* harmony export */   i6: () => (/* binding */ outputsOfSeveral),
/* harmony export */   om: () => (/* binding */ rowKey)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66791);


function rowKey(cohort) {
    const findings = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFindings */ .LF)(cohort).map(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI);
    return JSON.stringify([cohort.state, (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .shownState */ .B5)(cohort), cohort.plan, (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .trouble */ .U$)(cohort), findings]);
}
function driftKey(outputs) {
    if (outputs === undefined)
        return '';
    const { manifest, membership, metadata } = outputs;
    const counts = (lists) => lists.map(({ stage, count }) => [stage, count]);
    return JSON.stringify([
        [manifest.status, manifest.fields, manifest.form],
        [
            membership.status,
            membership.stages.map(({ stage, added, removed }) => [stage, added.count, removed.count]),
            membership.form,
            membership.reordered,
        ],
        [metadata.status, counts(metadata.missing), counts(metadata.stale)],
    ]);
}
function outputsOfSeveral({ id }, outputs) {
    const bare = (list) => ({ ...list, first: [] });
    const starred = (one) => ({
        ...one,
        path: one.path.replace(`/${id}/`, '/*/'),
    });
    const { manifest, membership, metadata } = outputs;
    return {
        manifest: starred(manifest),
        membership: {
            ...starred(membership),
            stages: membership.stages.map((one) => ({
                ...one,
                added: bare(one.added),
                removed: bare(one.removed),
            })),
        },
        metadata: { ...metadata, missing: metadata.missing.map(bare), stale: metadata.stale.map(bare) },
    };
}


/***/ }),

/***/ 24496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: commentMarker

// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(51954);
// EXTERNAL MODULE: ./build/src/report/comment/announcements.js
var announcements = __webpack_require__(97074);
// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
// EXTERNAL MODULE: ./build/src/change/trace-to-edit.js
var trace_to_edit = __webpack_require__(75410);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/report/change-cause-text.js
var change_cause_text = __webpack_require__(92810);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(50160);
// EXTERNAL MODULE: ./build/src/report/edit-markdown.js
var edit_markdown = __webpack_require__(41150);
// EXTERNAL MODULE: ./build/src/report/generation-names.js
var generation_names = __webpack_require__(76789);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/price-text.js
var price_text = __webpack_require__(28337);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(86527);
;// CONCATENATED MODULE: ./build/src/report/comment/causes.js










const LONGEST = 100;
const LONGEST_ID = 100;
const LONGEST_NAME = 300;
const MOST_COHORTS = 20;
const MOST_NAMES = 3;
const FEW = 3;
const MOST_NAMED = 100;
function addCauses(lines, shown) {
    const { change, detail, cost } = shown;
    const causes = (0,change_causes/* changeCauses */.FM)(change, cost);
    const contested = (0,change_cause_text/* contestedText */.TV)(change.whole, cost, code);
    if (contested !== undefined)
        lines.add(`\u26a0\ufe0f ${contested}`, '');
    if (causes.length === 0)
        return;
    const legend = {
        ...{ isPriced: cost !== undefined, isOnce: change.whole !== undefined },
        isLess: isLess(causes, change.cohorts),
    };
    if (detail.causes === 0) {
        addLegend(lines, causes, legend);
        return;
    }
    lines.add('**Why**', '');
    const style = { code, named: detail.ids };
    const shownCauses = causes.slice(0, detail.causes);
    const texts = (0,change_cause_text/* changeCauseTexts */.as)(shownCauses, style);
    const edits = new Set();
    for (const [place, cause] of shownCauses.entries()) {
        const text = texts[place] ?? '';
        const words = capitalizedWord(text);
        const many = cause.cohorts.length > FEW;
        const where = cause.cohorts.length === 0
            ? ''
            : many
                ? ` in ${(0,count_text/* countedText */.oA)(cause.cohorts.length, 'cohort')}`
                : ` (${cause.cohorts.map(id).join(', ')})`;
        const brings = `: ${(0,change_cause_text/* reasonCountsText */.UW)(cause)}`;
        const price = cost === undefined || (0,change_causes/* addsNothing */.U)(cause) ? '' : ` \u00b7 ${priceOf(cause)}`;
        lines.add(`- ${words}${where}${brings}${price}`);
        addEdits(lines, cause, shown, edits);
        if (many && detail.ids > 0)
            lines.add(`  <details><summary>${(0,count_text/* countedText */.oA)(cause.cohorts.length, 'cohort')}</summary>${idsText(cause.cohorts)}</details>`);
        if (!lines.fits)
            return;
    }
    const rest = causes.length - detail.causes;
    if (rest > 0)
        lines.add(`- and ${(0,count_text/* countedText */.oA)(rest, 'reason')} more`);
    lines.add('');
    addLegend(lines, causes, legend);
}
function addEdits(lines, cause, { change, detail, ...links }, known) {
    const edits = (0,trace_to_edit/* notYetIn */.Pg)(known, (0,trace_to_edit/* editsOfCauses */.z6)(cause, change.sharedEdits));
    for (const edit of edits.slice(0, detail.ids)) {
        lines.add('', `  Changed at ${(0,edit_markdown/* editPlace */.El)(edit, links)}`);
        if (detail.frames && edit.hunks.length > 0)
            lines.add('', ...(0,edit_markdown/* indented */.gu)((0,edit_markdown/* editDiff */._P)(edit)), '');
    }
}
function priceOf({ cost }) {
    const text = (0,markdown/* mdText */.bC)((0,price_text/* partCostText */.u3)(cost));
    return cost === undefined ? text : `**${text}**`;
}
function addLegend(lines, causes, { isPriced, isOnce, isLess, }) {
    const isCounted = causes.some(({ added, removed }) => stage/* STAGES */.a.some((stage) => added[stage] + removed[stage] > 0));
    if (!isCounted)
        return;
    const cohorts = new Set(causes.flatMap((one) => one.cohorts));
    const shared = cohorts.size < 2 && !isLess
        ? ''
        : isOnce
            ? ` A generation that several cohorts plan counts once${isLess ? ', and not at all if another cohort planned it before or still does' : ''}.`
            : ` A generation that two cohorts plan counts in both${isPriced ? ', and is paid for once' : ''}.`;
    lines.add(`<sub>+ planned by this change, \u2212 no longer planned; \u2192 what follows from it in later stages.${shared}</sub>`, '');
}
function isLess(causes, cohorts) {
    return stage/* STAGES */.a.some((stage) => ['added', 'removed'].some((side) => {
        const counted = causes.reduce((sum, one) => sum + one[side][stage], 0);
        const own = cohorts.map(({ plan }) => plan?.stages.find((one) => one.stage === stage)?.[side].count ?? 0);
        return Math.max(0, ...own) > counted;
    }));
}
function idsText(ids) {
    const shown = ids.slice(0, MOST_NAMED).map((one) => (0,markdown/* htmlCode */.h8)((0,cut/* cut */.J)(one, LONGEST_ID)));
    return `${shown.join(', ')}${ids.length > MOST_NAMED ? ` and ${(0,count_text/* countText */.lT)(ids.length - MOST_NAMED)} more` : ''}`;
}
function id(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST_ID));
}
function capitalizedWord(text) {
    return /^[a-z]/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
function addGenerations(lines, { counts, detail }) {
    if (detail.ids === 0)
        return;
    const all = counts.replanned.filter(({ plan }) => plan !== undefined);
    const changed = all.slice(0, Math.min(MOST_COHORTS, detail.causes));
    if (changed.length === 0)
        return;
    lines.add('<details>', `<summary>Generations ${changesText(changed)}</summary>`, '');
    const names = (list) => (0,generation_names/* generationNames */.h)(list)
        .slice(0, MOST_NAMES)
        .map((name) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(name, LONGEST_NAME)));
    addLists(lines, changed, names, '<br>');
    const more = all.length - changed.length;
    if (more > 0)
        lines.add(`- and those of ${(0,count_text/* countedText */.oA)(more, 'cohort')} more`);
    const named = changed.some(({ plan }) => plan?.stages.some(({ added, removed }) => (0,generation_names/* hasNames */.P)(added) || (0,generation_names/* hasNames */.P)(removed)));
    if (named && lines.fits) {
        lines.add('', '<details>', '<summary>Their ids</summary>', '');
        addLists(lines, changed, ({ first }) => first.slice(0, detail.ids).map(markdown/* mdCode */.xs), ', ');
        lines.add('', '</details>');
    }
    lines.add('', '</details>', '');
}
function changesText(cohorts) {
    const stages = cohorts.flatMap(({ plan }) => plan?.stages ?? []);
    const isIn = (side) => stages.some((one) => one[side].count > 0);
    return ['added', 'removed'].filter(isIn).join(' and ');
}
function addLists(lines, cohorts, namesOf, between) {
    for (const { id: cohort, plan } of cohorts) {
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(cohort, LONGEST_ID))}`);
        for (const { stage, added, removed } of plan?.stages ?? []) {
            for (const [sign, list] of [
                ['+', added],
                ['\u2212', removed],
            ]) {
                if (list.count === 0)
                    continue;
                const names = namesOf(list);
                const rest = list.count - names.length;
                lines.add(`  - ${stage} ${sign}${list.count}: ${names.join(between)}${rest > 0 ? `${between === ', ' ? ' ' : between}\u2026 and ${rest} more` : ''}`);
            }
        }
        if (!lines.fits)
            return;
    }
}
function code(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST));
}

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(53876);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(81871);
;// CONCATENATED MODULE: ./build/src/report/comment/drifted-outputs.js

const WORDS = [
    ['missing', 'missing'],
    ['content', 'out of date'],
    ['form', 'in another form'],
];
function driftedOutputs(drift) {
    return WORDS.flatMap(([status, words]) => {
        const outputs = drift.filter((one) => one.status === status).map(({ output }) => output);
        return outputs.length === 0 ? [] : [`${(0,findings_words/* listed */.KE)(outputs)} ${words}`];
    }).join('; ');
}

// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(96408);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/repair.js




const repair_MOST_NAMED = 5;
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;
function repairCommand(result, cohorts) {
    const { dialect } = result;
    const dataRoot = result.dataRoot || '.';
    const options = [
        ...((0,runtimes/* isDefault */.uP)(dialect) ? [] : [`--dialect ${dialect}`]),
        ...(dataRoot === data_layout/* DEFAULT_DATA_ROOT */.E5 || !PLAIN_WORD.test(dataRoot) ? [] : [`--data-root ${dataRoot}`]),
        ...(cohorts.length > repair_MOST_NAMED || !cohorts.every((id) => PLAIN_WORD.test(id))
            ? []
            : cohorts.map((id) => `--cohort ${id}`)),
    ];
    return [(0,command_text/* commandAtRoot */.x$)(verdict/* REGENERATE */.dF), ...options].join(' ');
}

// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(75335);
;// CONCATENATED MODULE: ./build/src/report/comment/finding-sections.js








const finding_sections_LONGEST_ID = 100;
const MOST_NOTICES = 3;
function addSharedFindings(lines, context) {
    const shared = (0,finding_items/* sharedCauses */.YJ)(introducedIn(context), causeKeysIn(context));
    if (shared.length === 0 || context.detail.findings === 0)
        return;
    const introduced = summaryContext(context, context.detail.findings, 'introduced');
    const { base } = context.change;
    (0,finding_items/* addSharedCauses */.JQ)(lines, { ...introduced, shared }, base === undefined ? '**In many cohorts**' : '**Introduced by this change in many cohorts**');
}
function cohortsOfSharedFindings(context) {
    const introduced = introducedIn(context);
    const keyOf = causeKeysIn(context);
    const shared = (0,finding_items/* sharedCauses */.YJ)(introduced, keyOf);
    const keys = new Set(shared.map(([{ diagnostic }]) => keyOf(diagnostic)));
    const own = new Set(introduced.flatMap(({ diagnostic, cohorts }) => (keys.has(keyOf(diagnostic)) ? [] : cohorts)));
    return new Set(shared.flat().flatMap(({ cohorts }) => cohorts.filter((id) => !own.has(id))));
}
function causeKeysIn({ change }) {
    return (0,report_findings/* causeKeysAmong */.gB)(change.sharedEdits, change.head.sources);
}
function introducedIn({ change }) {
    const isCompared = change.base !== undefined;
    return ordered(change.findings, 'introduced').filter(({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared);
}
function addErrors(lines, context) {
    const [errors] = ownIn(context);
    const title = context.change.base === undefined ? 'Errors' : 'Introduced by this change';
    addIntroduced(lines, title, errors, context);
}
function addFindingSections(lines, context) {
    const { change, detail } = context;
    const [errors, rest] = ownIn(context);
    const titles = change.base === undefined
        ? ['Findings', 'Other findings']
        : ['Introduced by this change', 'Also introduced'];
    const notices = rest.filter(({ diagnostic }) => diagnostic.severity === 'notice');
    const isFolded = notices.length > MOST_NOTICES;
    const open = isFolded ? rest.filter((one) => !notices.includes(one)) : rest;
    addIntroduced(lines, titles[errors.length > 0 ? 1 : 0] ?? '', open, context);
    if (isFolded)
        fold(lines, `${(0,count_text/* countedText */.oA)(notices.length, 'notice')} introduced by this change`, detail.findings, () => list(lines, notices, context, detail.findings));
    const existing = ordered(change.findings, 'existing').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    const drifted = olderDrift(context);
    if (existing.length + drifted.length > 0) {
        const parts = [
            ...(existing.length > 0 ? [(0,count_text/* countedText */.oA)(existing.length, 'finding')] : []),
            ...(drifted.length > 0 ? [`drift of ${(0,count_text/* countedText */.oA)(drifted.length, 'cohort')}`] : []),
        ];
        fold(lines, `Existing before this change: ${parts.join(', ')}`, detail.old, () => {
            if (existing.length > 0)
                list(lines, existing, context, detail.old);
            addOlderDrift(lines, drifted, context);
        });
    }
    const fixed = ordered(change.findings, 'fixed').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    if (fixed.length > 0) {
        fold(lines, `\u2705 ${(0,count_text/* countedText */.oA)(fixed.length, 'finding')} fixed`, detail.old, () => list(lines, fixed, context, detail.old));
    }
}
function ownIn(context) {
    const introduced = introducedIn(context);
    const keyOf = causeKeysIn(context);
    const keys = new Set((0,finding_items/* sharedCauses */.YJ)(introduced, keyOf).map(([{ diagnostic }]) => keyOf(diagnostic)));
    const own = introduced.filter(({ diagnostic }) => !keys.has(keyOf(diagnostic)));
    const isError = ({ diagnostic }) => diagnostic.severity === 'error';
    return [own.filter(isError), own.filter((one) => !isError(one))];
}
function addIntroduced(lines, title, findings, context) {
    if (findings.length === 0 || context.detail.findings === 0)
        return;
    lines.add('', `#### ${title}`, '');
    list(lines, findings, context, context.detail.findings);
    lines.add('');
}
function olderDrift({ change, counts }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    return counts.toRegenerate.filter((id) => !touched.has(id) && !counts.newlyDrifted.includes(id));
}
function addOlderDrift(lines, ids, context) {
    const { change, detail } = context;
    if (ids.length === 0)
        return;
    lines.add('');
    for (const id of ids.slice(0, detail.old)) {
        const outputs = change.drift.filter(({ cohort, origin }) => cohort === id && origin !== 'fixed');
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, finding_sections_LONGEST_ID))}: ${driftedOutputs(outputs)}`);
    }
    if (ids.length > detail.old)
        lines.add(`- and ${(0,count_text/* countedText */.oA)(ids.length - detail.old, 'cohort')} more`);
    lines.add('', `Fixed by ${(0,markdown/* mdCode */.xs)(repairCommand(change.head, ids))}.`, '');
}
function fold(lines, title, shown, add) {
    if (shown === 0) {
        lines.add('', `${title}.`, '');
        return;
    }
    lines.add('', '<details>', `<summary>${title}</summary>`, '');
    add();
    lines.add('', '</details>', '');
}
function list(lines, findings, context, most) {
    const origin = findings[0]?.origin ?? 'introduced';
    (0,finding_items/* addFindings */.W7)(lines, findings.map(({ diagnostic }) => diagnostic), summaryContext(context, most, origin));
}
function summaryContext({ change, positions, detail, options }, most, origin) {
    const isOpen = origin === 'introduced';
    const old = origin === 'fixed' ? change.base : undefined;
    return {
        result: old ?? change.head,
        positions: old ? new report_positions/* Positions */.H(old.sources) : positions,
        detail: {
            frames: detail.frames && isOpen,
            related: detail.related && isOpen,
            findings: most,
            ids: detail.ids,
            sections: 0,
            rows: 0,
            cleanRows: false,
        },
        docsBase: options.docsBase,
        sourceBase: old ? undefined : options.sourceBase,
        commitBase: options.commitBase,
        edits: isOpen ? change.sharedEdits : undefined,
        shared: [],
        sharedKeys: new Set(),
    };
}
function ordered(findings, origin) {
    const some = findings.filter((one) => one.origin === origin);
    return report_findings/* SEVERITIES */.oC.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}

;// CONCATENATED MODULE: ./build/src/report/comment/cohort-table.js









const cohort_table_LONGEST_ID = 100;
const cohort_table_FEW = 3;
const LONGEST_FAILURE = 200;
const LONGEST_PATH = 200;
const UNCHANGED = '\u00b7';
const UNBROKEN = '\u00a0';
const ORDER = ['invalid', 'unchecked', 'drifted', 'clean', 'absent'];
function addCohorts(lines, context) {
    const { change, counts, detail } = context;
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const elsewhere = change.head.cohorts
        .filter(({ id }) => !touched.has(id) &&
        (counts.newlyDrifted.includes(id) ||
            counts.newlyInvalid.includes(id) ||
            counts.unchecked.includes(id)))
        .map(({ id, specPath, state }) => ({
        id,
        specPath,
        before: 'clean',
        after: state,
        touches: [],
    }));
    const isCompared = change.base !== undefined;
    const isShown = (one) => (0,change_change/* isPlanChanged */.c)(one.plan) ||
        one.renamedFrom !== undefined ||
        one.after !== 'clean' ||
        (isCompared && one.before !== 'clean');
    const changed = [...change.cohorts.filter(isShown), ...elsewhere];
    const explained = cohortsOfSharedFindings(context);
    const isExplained = changed.every(({ id, after }) => after === 'invalid' && explained.has(id));
    const shown = isExplained ? [] : changed;
    const rows = ORDER.flatMap((state) => shown.filter(({ after }) => after === state));
    const rest = change.cohorts.length - change.cohorts.filter(isShown).length;
    if (rows.length > 0 && detail.rows > 0) {
        const planned = rows.some(({ plan }) => (0,change_change/* isPlanChanged */.c)(plan));
        lines.add(planned ? '| Cohort | Drafts | Essays | Evaluations | State |' : '| Cohort | State |', planned ? '| --- | ---: | ---: | ---: | --- |' : '| --- | --- |');
        const byId = new Map(change.head.cohorts.map((cohort) => [cohort.id, cohort]));
        const alike = new Map();
        for (const row of rows) {
            const cells = [
                ...(planned ? planCells(row, byId.get(row.id)) : []),
                stateText(row, byId.get(row.id), context),
            ].join(' | ');
            const ids = alike.get(cells);
            if (ids === undefined)
                alike.set(cells, [row.id]);
            else
                ids.push(row.id);
        }
        const grouped = [...alike];
        for (const [cells, ids] of grouped.slice(0, detail.rows))
            if (!lines.add(`| ${alikeText(ids)} | ${cells} |`))
                return;
        lines.add('');
        if (grouped.some(([cells]) => cells.includes(UNCHANGED)))
            lines.add(`<sub>${UNCHANGED} as before</sub>`, '');
        const more = grouped.slice(detail.rows).reduce((sum, [, ids]) => sum + ids.length, 0);
        if (more > 0)
            lines.add(`${(0,count_text/* countedText */.oA)(more, 'cohort')} more not listed.`, '');
    }
    if (rest > 0 && isCompared) {
        lines.add(rows.length > 0
            ? `${(0,count_text/* countedText */.oA)(rest, 'other touched cohort')} ${rest === 1 ? 'is' : 'are'} clean, with an unchanged plan.`
            : `${(0,count_text/* countedText */.oA)(rest, 'cohort')} touched, clean, with an unchanged plan.`, '');
    }
}
function alikeText(ids) {
    const named = ids.slice(0, ids.length <= cohort_table_FEW ? cohort_table_FEW : 1).map((id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, cohort_table_LONGEST_ID)));
    const rest = ids.length - named.length;
    return rest === 0
        ? named.join(', ')
        : `${(0,count_text/* countedText */.oA)(ids.length, 'cohort')}: ${named.join(', ')} \u2026 ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(ids.at(-1) ?? '', cohort_table_LONGEST_ID))}`;
}
function planCells({ plan }, result) {
    if (plan === undefined) {
        const size = result?.plan;
        return size ? [size.drafts, size.essays, size.evaluations].map(count_text/* countText */.lT) : ['\u2013', '\u2013', '\u2013'];
    }
    return plan.stages.map((one) => (one.added.count + one.removed.count === 0 ? UNCHANGED : stageCell(one)));
}
function stageCell({ before, after, added, removed }) {
    const signs = [
        ...(added.count > 0 ? [`+${(0,count_text/* countText */.lT)(added.count)}`] : []),
        ...(removed.count > 0 ? [`\u2212${(0,count_text/* countText */.lT)(removed.count)}`] : []),
    ].join(UNBROKEN);
    return before === after
        ? `${(0,count_text/* countText */.lT)(after)} (${signs})`
        : `${(0,count_text/* countText */.lT)(before)} \u2192 ${(0,count_text/* countText */.lT)(after)} (${signs})`;
}
function stateText({ id, before, after, touches, isLeftOut = false, renamedFrom, movedTo, leftBehind = [] }, result, { change }) {
    if (isLeftOut)
        return change.base === undefined
            ? '\u26a0\ufe0f not covered by the settings; checked here because it is not known what the base checks'
            : '\u26a0\ufe0f no longer covered by the settings; checked here because the base checks it';
    if (movedTo !== undefined)
        return `\u26a0\ufe0f moved out of sight: its spec is ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(movedTo, LONGEST_PATH))}, where nothing is read`;
    if (after === 'absent')
        return leftBehind.length === 0
            ? '\ud83d\uddd1\ufe0f removed'
            : `\ud83d\uddd1\ufe0f removed, but left behind: ${leftBehind.map((path) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(path, LONGEST_PATH))).join(', ')}`;
    const icon = cohort_table/* STATE_ICONS */.t[after];
    const isNew = renamedFrom !== undefined
        ? `renamed from ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(renamedFrom, cohort_table_LONGEST_ID))}; `
        : before === 'absent' && change.base !== undefined
            ? 'new; '
            : '';
    switch (after) {
        case 'invalid': {
            const edited = touches.includes('output')
                ? '; its outputs are edited here, and not comparable while the spec is invalid'
                : '';
            return `${icon} ${isNew}${before === 'invalid' ? 'invalid as before' : 'invalid: see above'}${edited}`;
        }
        case 'unchecked':
            return `${icon} ${isNew}not checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text.textOf)(result?.failure ?? 'no reason given'), LONGEST_FAILURE))}`;
        case 'drifted': {
            const outputs = change.drift.filter((one) => one.cohort === id && one.origin !== 'fixed');
            const isOld = outputs.every(({ origin }) => origin === 'existing');
            const since = !isOld
                ? ''
                : outputs.some(({ changed }) => changed)
                    ? ' before this change, too, but with other differences'
                    : ' as before this change';
            const first = (change.firstOutputs ?? []).filter((kind) => outputs.some(({ output, status }) => output === kind && status === 'missing'));
            const why = first.length === 0 ? '' : `: this change commits the first ${(0,findings_words/* listed */.KE)(first)} of the repository`;
            return `${icon} ${isNew}${driftedOutputs(outputs)}${since}${why}`;
        }
        case 'clean': {
            const isFixed = before === 'invalid' || before === 'drifted';
            const outputs = result?.outputs;
            const isCompared = outputs !== undefined &&
                [outputs.manifest, outputs.membership, outputs.metadata].some(({ status }) => status !== 'uncommitted');
            const words = isCompared
                ? 'up to date'
                : outputs === undefined
                    ? 'valid; a spec outside of `<id>/spec/` has no outputs'
                    : 'valid; no outputs are committed';
            return `${icon} ${isNew}${isFixed ? `fixed (was ${before})` : words}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/report/comment/detail.js
const COMMENT_DETAILS = [
    { frames: true, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 30, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 20, old: 5, rows: 10, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 20, old: 5, rows: 10, causes: 20 },
    { frames: false, related: false, ids: 0, findings: 20, old: 5, rows: 100, causes: 20 },
    { frames: false, related: false, ids: 0, findings: 10, old: 0, rows: 50, causes: 10 },
    { frames: false, related: false, ids: 0, findings: 3, old: 0, rows: 10, causes: 3 },
    { frames: false, related: false, ids: 0, findings: 0, old: 0, rows: 0, causes: 0 },
];

// EXTERNAL MODULE: ./build/src/report/comment/heading.js
var heading = __webpack_require__(13300);
// EXTERNAL MODULE: ./build/src/report/comment/plan-sentence.js
var plan_sentence = __webpack_require__(55333);
;// CONCATENATED MODULE: ./build/src/report/comment/price.js




const price_LONGEST = 500;
const LONGEST_VERDICT = 1000;
const LONGEST_MODEL = 100;
const MOST_MODELS = 50;
const MARKS = { pass: '\u2705', warn: '\u26a0\ufe0f', fail: '\u274c' };
function addBudget(lines, { budgetVerdict }) {
    const said = budgetVerdict && (0,price_text/* budgetDetail */.xg)(budgetVerdict);
    if (budgetVerdict !== undefined && said !== undefined)
        lines.add(`${MARKS[budgetVerdict.outcome]} ${(0,markdown/* mdText */.bC)((0,cut/* cut */.J)(said, LONGEST_VERDICT))}`, '');
}
function addPrice(lines, { options, detail }) {
    const { cost } = options;
    if (cost === undefined)
        return;
    const { added, finished, unplanned } = cost;
    const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
    const notes = [
        ...(0,price_text/* doubtTexts */.Bh)(added),
        ...(0,price_text/* repricedTexts */.pe)(cost),
        ...(finished === 0 ? [] : [`${(0,count_text/* countedText */.oA)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0 || isUnknown
            ? []
            : [`Not in the price: ${(0,count_text/* countedText */.oA)(unplanned.length, 'cohort')} without a plan.`]),
        ...(0,price_text/* priceChangeTexts */.sk)(cost).map((one) => `${one}.`),
    ];
    const isNothing = added.runs + added.unknown + notes.length + unplanned.length === 0;
    if (isNothing)
        return;
    const total = isUnknown
        ? `unknown, since ${(0,count_text/* countedText */.oA)(unplanned.length, 'cohort has', 'cohorts have')} no plan`
        : (0,price_text/* addedCostText */.rs)(added);
    const why = [(0,price_text/* atMostText */.sf)(added), (0,price_text/* pricesDateText */.ug)(added)].flatMap((one) => one ?? []).join(' ');
    lines.add(`**Price:** ${comment_price_text(total)}.${why === '' ? '' : ` ${comment_price_text(why)}`}`, '');
    const most = 1 + 2 * detail.ids;
    lines.add(...notes.slice(0, most).map((one) => `- ${comment_price_text(one)}`));
    if (notes.length > most)
        lines.add(`- and ${(0,count_text/* countedText */.oA)(notes.length - most, 'note')} more on prices`);
    lines.add('');
    if (detail.ids > 0)
        addModels(lines, added);
}
function addModels(lines, { models, stages }) {
    if (models.length + stages.length < 2)
        return;
    lines.add('<details>', '<summary>Price by model and stage</summary>', '');
    lines.add('| Model | Runs | Price |', '| --- | ---: | ---: |');
    for (const one of models.slice(0, MOST_MODELS))
        lines.add(`| ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(one.model, LONGEST_MODEL))} | ${one.runs + one.unknown} | ${comment_price_text((0,price_text/* partCostText */.u3)(one))} |`);
    const more = models.length - MOST_MODELS;
    if (more > 0)
        lines.add(`| ${(0,count_text/* countedText */.oA)(more, 'model')} more | | |`);
    lines.add('', '| Stage | Runs | Price |', '| --- | ---: | ---: |');
    for (const one of stages)
        lines.add(`| ${one.stage} | ${one.runs + one.unknown} | ${comment_price_text((0,price_text/* partCostText */.u3)(one))} |`);
    lines.add('', '</details>', '');
}
function comment_price_text(words) {
    return (0,markdown/* mdText */.bC)((0,cut/* cut */.J)(words, price_LONGEST));
}

// EXTERNAL MODULE: ./build/src/report/comment/tally-change.js + 1 modules
var tally_change = __webpack_require__(96324);
;// CONCATENATED MODULE: ./build/src/report/marker.js
function marker(kind, attributes) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=${encodeValue(value)}`);
    return `<!-- cohort-ci:${kind}:v1${pairs.join('')} -->`;
}
function readMarker(kind, text) {
    const line = text.split(/\r?\n/, 1)[0] ?? '';
    const prefix = `<!-- cohort-ci:${kind}:v1`;
    if (!line.startsWith(`${prefix} `) || !line.endsWith(' -->'))
        return undefined;
    const attributes = new Map();
    for (const pair of line.slice(prefix.length, -' -->'.length).trim().split(' ')) {
        const equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const value = decodeValue(pair.slice(equals + 1));
        if (value !== undefined)
            attributes.set(pair.slice(0, equals), value);
    }
    return attributes;
}
function encodeValue(value) {
    return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('--', '-%2D');
}
function decodeValue(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(58208);
;// CONCATENATED MODULE: ./build/src/report/comment.js

















const BUDGET = 60_000;
const LONGEST_REASON = 500;
const comment_LONGEST_ID = 100;
function commentMarker(key = 'default') {
    return marker('comment', { key });
}
function renderComment(change, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = (0,tally_change/* tallyChange */.r)(change);
    const positions = new report_positions/* Positions */.H(change.head.sources);
    for (const detail of COMMENT_DETAILS) {
        const context = { change, counts, positions, detail, options };
        const text = renderWith(context, budget);
        if (text !== undefined)
            return text;
    }
    return alone(counts, options);
}
function renderWith(context, budget) {
    const { change, counts, detail, options } = context;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(commentMarker(options.key), `### ${(0,heading/* commentHeading */.A)(counts, options)}`, '');
    for (const line of (0,announcements/* announcements */.J)(change, options.cost))
        lines.add(line);
    if (change.base === undefined)
        addUncompared(lines, change);
    addBudget(lines, options);
    const sentence = (0,plan_sentence/* planSentence */.t)(context);
    if (sentence !== undefined)
        lines.add(sentence, '');
    addSharedFindings(lines, context);
    addErrors(lines, context);
    if (change.base !== undefined)
        addCauses(lines, { ...options, change, detail });
    addPrice(lines, context);
    addRepair(lines, context);
    addCohorts(lines, context);
    for (const line of (0,selection_lines/* selectionLines */.a)(change.head, { path: markdown/* mdCode */.xs, id: (id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, comment_LONGEST_ID)) }))
        lines.add('', `> Curated ${line}`, '');
    addFindingSections(lines, context);
    addGenerations(lines, context);
    if (detail !== COMMENT_DETAILS[0])
        lines.add('', `> Shortened to fit: ${everything(options)}.`);
    const account = (0,account_line/* accountLine */.G)(change.head.account);
    if (account !== '')
        lines.add('', `<sub>${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(account, LONGEST_REASON))}</sub>`);
    lines.add('', `<sub>${footer(change, options)}</sub>`);
    return lines.text;
}
function addUncompared(lines, { baseFailure }) {
    const why = baseFailure === undefined ? '' : `: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(baseFailure, LONGEST_REASON))}`;
    lines.add(`> [!NOTE]`, `> Not compared with the base${why}. New findings and old ones are therefore listed together.`, '');
}
function addRepair(lines, { change, counts, options }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const wanted = counts.toRegenerate.filter((id) => touched.has(id) || counts.newlyDrifted.includes(id));
    if (wanted.length === 0)
        return;
    const base = options.behind === undefined ? undefined : (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(options.behind, comment_LONGEST_ID));
    const steps = [
        ...(base === undefined
            ? []
            : [`bring ${base} into the branch (\u201cUpdate branch\u201d), because catalogs or settings have changed there`]),
        ...(counts.newlyInvalid.length > 0 ? ['correct the errors above'] : []),
        'bring the outputs up to date, and commit them',
    ];
    const words = steps.join('; then ');
    lines.add(`**To fix:** ${words.slice(0, 1).toUpperCase()}${words.slice(1)}:`, '');
    lines.add((0,markdown/* mdFence */.F)(options.command ?? repairCommand(change.head, wanted), 'sh'), '');
}
function alone(counts, options) {
    return `${commentMarker(options.key)}\n### ${(0,heading/* commentHeading */.A)(counts, options)}\n\n> Too much to show here: ${everything(options)}.\n`;
}
function everything({ runUrl }) {
    return runUrl === undefined
        ? "the summary of this check's run shows everything"
        : `${(0,markdown/* mdLink */.YF)('the run', runUrl)} shows everything`;
}
function footer({ head }, { baseCommit, headCommit, runUrl }) {
    const short = (oid) => (0,markdown/* mdCode */.xs)(oid.slice(0, 7));
    const parts = [
        ...(baseCommit !== undefined && headCommit !== undefined
            ? [`${short(headCommit)} compared with ${short(baseCommit)}`]
            : headCommit !== undefined
                ? [short(headCommit)]
                : []),
        ...(runUrl === undefined ? [] : [(0,markdown/* mdLink */.YF)('run', runUrl)]),
        (0,markdown/* mdText */.bC)(`cohort-ci ${head.version}`),
    ];
    return parts.join(' \u00b7 ');
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

/***/ 96442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ docsText),
/* harmony export */   _h: () => (/* binding */ docsLink)
/* harmony export */ });
/* unused harmony exports codePage, codeSlug */
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75142);

function docsLink(code, base) {
    return base === undefined ? undefined : `${base.replace(/\.md$/, '')}/${codePage(code)}`;
}
function codePage(code) {
    return `${(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(code)}.md#${codeSlug(code)}`;
}
function docsText(code, base) {
    return docsLink(code, base) ?? `cohort-ci explain ${code}`;
}
function codeSlug(code) {
    return code
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
}


/***/ }),

/***/ 41150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ editPlace),
/* harmony export */   _P: () => (/* binding */ editDiff),
/* harmony export */   gu: () => (/* binding */ indented)
/* harmony export */ });
/* unused harmony exports commitText, commitLink */
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86527);




const LONGEST_PATH = 300;
const LONGEST_LINE = 200;
const LONGEST_NAME = 80;
const LONGEST_SUBJECT = 120;
const MOST_LINES = 8;
function editPlace(edit, { sourceBase, commitBase }) {
    const line = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit);
    const place = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(edit.path, LONGEST_PATH)}:${line}`);
    const linked = sourceBase === undefined ? place : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdLink */ .YF)(place, `${sourceBase}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(edit.path)}#L${line}`);
    if (edit.isUncommitted)
        return `${linked}, uncommitted`;
    return edit.commit === undefined
        ? linked
        : `${linked}, in ${commitLink(edit.commit, commitBase)} by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(edit.commit.author, LONGEST_NAME))}`;
}
function editDiff(change) {
    const all = change.hunks.flatMap(({ removed, added }) => [
        ...removed.map((text) => `-${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, LONGEST_LINE)}`),
        ...added.map((text) => `+${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, LONGEST_LINE)}`),
    ]);
    const rest = all.length - MOST_LINES + change.more;
    const lines = rest > 0 ? [...all.slice(0, MOST_LINES), `# ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(rest, 'line')} more`] : all;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdFence */ .F)(lines.join('\n'), 'diff');
}
function commitText(commit, base) {
    const by = `${mdText(cut(commit.author, LONGEST_NAME))}, ${mdText(commit.date.slice(0, 10))}`;
    return `${commitLink(commit, base)} \u201c${mdText(cut(commit.subject, LONGEST_SUBJECT))}\u201d (${by})`;
}
function commitLink({ oid }, base) {
    const short = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(oid.slice(0, 7));
    return base === undefined ? short : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdLink */ .YF)(short, `${base}${oid}`);
}
function indented(block) {
    return block.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}


/***/ }),

/***/ 76789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasNames),
/* harmony export */   h: () => (/* binding */ generationNames)
/* harmony export */ });
function generationNames({ first, levels = [] }) {
    return first.map((id, index) => {
        const own = levels[index] ?? [];
        return own.length === 0 ? id : own.join(' \u00d7 ');
    });
}
function hasNames({ levels = [] }) {
    return levels.some((one) => one.length > 0);
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

/***/ 58208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ BoundedLines)
/* harmony export */ });
class BoundedLines {
    #lines = [];
    #budget;
    #bytes = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    add(...lines) {
        for (const line of lines) {
            if (line === '' && (this.#lines.at(-1) ?? '') === '')
                continue;
            this.#lines.push(line);
            this.#bytes += Buffer.byteLength(line) + 1;
            if (!this.fits)
                break;
        }
        return this.fits;
    }
    get fits() {
        return this.#bytes <= this.#budget;
    }
    get text() {
        return this.fits ? `${this.#lines.join('\n').trimEnd()}\n` : undefined;
    }
}


/***/ }),

/***/ 81871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ addCohortTable),
/* harmony export */   t: () => (/* binding */ STATE_ICONS)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84804);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50160);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54611);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3518);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32670);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66791);








const STATE_ICONS = {
    clean: '\u2705',
    drifted: '\ud83d\udd36',
    invalid: '\u274c',
    unchecked: '\u2754',
};
const MANY = 20;
const FEW = 4;
const NARROW = 60;
const WIDEST = 200;
const HEAD = [
    '| State | Cohort | Rows | Drafts | Essays | Evaluations | What is wrong |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
];
function addCohortTable(lines, context) {
    const { cohorts } = context.result;
    const { rows, cleanRows } = context.detail;
    if (cohorts.length === 0)
        return;
    const fold = cohorts.length > MANY;
    const clean = cohorts.filter((cohort) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shownState */ .B5)(cohort) === 'clean');
    const needy = _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .xj.flatMap((state) => cohorts.filter((one) => one.state === state && (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shownState */ .B5)(one) !== 'clean'));
    const open = fold || !cleanRows ? needy : [...needy, ...clean];
    const groups = alikeCohorts(open);
    const shown = groups.slice(0, rows).reduce((sum, group) => sum + group.length, 0);
    addRows(lines, groups.slice(0, rows));
    if (rows > 0 && needy.some(_drift_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSigns */ .Li))
        lines.add(`<sub>${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_4__/* .signsLegend */ .Ci)()}</sub>`, '');
    if (open.length > shown)
        lines.add(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(open.length - shown, 'cohort')} more not listed.`, '');
    if (open === needy && clean.length > 0) {
        if (!cleanRows) {
            lines.add(`${STATE_ICONS.clean} ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(clean.length, 'clean cohort')} not listed.`, '');
        }
        else {
            lines.add('<details>', `<summary>${STATE_ICONS.clean} ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(clean.length, 'clean cohort')}</summary>`, '');
            addRows(lines, clean.map((one) => [one]));
            lines.add('</details>', '');
        }
    }
}
function addRows(lines, groups) {
    if (groups.length === 0)
        return;
    lines.add(...HEAD);
    for (const group of groups) {
        const [cohort] = group;
        const cells = [
            `${STATE_ICONS[(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shownState */ .B5)(cohort)]} ${cohort.state}`,
            idsCell(group),
            ...planCells(cohort.plan),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .trouble */ .U$)(cohort), WIDEST)),
        ];
        if (!lines.add(`| ${cells.join(' | ')} |`))
            return;
    }
    lines.add('');
}
function alikeCohorts(cohorts) {
    const groups = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupedBy */ .m)(cohorts, _alike_js__WEBPACK_IMPORTED_MODULE_0__/* .rowKey */ .om);
    return groups.flatMap((group) => (group.length < FEW ? group.map((one) => [one]) : [group]));
}
function idsCell([first, ...others]) {
    const id = ({ id: one }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(one, others.length === 0 ? WIDEST : NARROW));
    const last = others.at(-1);
    return last === undefined
        ? id(first)
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(others.length + 1, 'cohort')}: ${id(first)} \u2026 ${id(last)}`;
}
function planCells(plan) {
    if (!plan)
        return ['\u2013', '\u2013', '\u2013', '\u2013'];
    return [plan.rows, plan.drafts, plan.essays, plan.evaluations].map(String);
}


/***/ }),

/***/ 75335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ addSharedCauses),
/* harmony export */   W7: () => (/* binding */ addFindings),
/* harmony export */   YJ: () => (/* binding */ sharedCauses)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _findings_code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88471);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56801);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50160);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96442);
/* harmony import */ var _edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41150);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85636);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70075);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32670);










const LONGEST = 2000;
const MANY = 3;
const MOST_PLACES = 100;
function sharedCauses(findings, keyOf) {
    const listed = findings.filter((finding) => !(0,_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .isShownByOutputs */ .Fp)(finding.diagnostic));
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByCause */ .wn)(listed, keyOf).filter((group) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortsOf */ .gb)(group).length >= MANY);
}
function addSharedCauses(lines, context, title = '### Shared causes') {
    const { shared, detail, edits = [], result } = context;
    if (shared.length === 0 || detail.findings === 0)
        return;
    lines.add('', title, '');
    const diffs = new Set();
    for (const group of shared.slice(0, detail.findings)) {
        const [{ diagnostic }] = group;
        const cohorts = (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortsOf */ .gb)(group);
        lines.add(`- ${headOf(diagnostic, context)} in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(cohorts.length, 'cohort')}: ${saying(diagnostic)}`);
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, result.sources);
        addEdit(lines, edit, context, diffs);
        addPlaces(lines, group, cohorts, { ...context, edit });
        if (!lines.fits)
            return;
    }
    addRest(lines, shared.length - detail.findings, 'cause');
}
function addEdit(lines, edit, context, shown) {
    if (edit === undefined)
        return;
    lines.add('', `  Changed at ${(0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .editPlace */ .El)(edit, context)}`);
    const diff = (0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .editDiff */ ._P)(edit);
    if (context.detail.frames && edit.hunks.length > 0 && !shown.has(diff))
        lines.add('', ...(0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .indented */ .gu)(diff), '');
    shown.add(diff);
}
function addPlaces(lines, group, cohorts, context) {
    const most = Math.min(MOST_PLACES, 10 + 10 * context.detail.ids);
    const isOne = group.length === 1;
    const [first] = group;
    const isShown = ({ diagnostic: { at } }) => context.edit !== undefined &&
        context.positions.text(at).startsWith(`${context.edit.path}:${(0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(context.edit)}:`);
    if (isOne && first !== undefined && !isShown(first))
        lines.add(`  at ${placeText(first.diagnostic.at, context)}`);
    if (context.detail.ids === 0)
        return;
    const title = isOne
        ? (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(cohorts.length, 'cohort')
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(group.length, 'place')} in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(cohorts.length, 'cohort')}`;
    lines.add('', '  <details>', `  <summary>${title}</summary>`, '');
    const texts = isOne
        ? cohorts.map((id) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdCode */ .xs)(id))
        : group.map((finding) => placeText(finding.diagnostic.at, context));
    const rest = texts.length - most;
    lines.add(`  ${texts.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
    lines.add('', '  </details>', '');
}
function addFindings(lines, diagnostics, context) {
    const { detail, edits = [], result } = context;
    const diffs = new Set();
    for (const diagnostic of diagnostics.slice(0, detail.findings)) {
        lines.add(`- ${headOf(diagnostic, context)} at ${placeText(diagnostic.at, context)}: ${saying(diagnostic)}`);
        if (detail.frames)
            lines.add(...frameLines(diagnostic, context));
        if (detail.related) {
            for (const related of diagnostic.related ?? []) {
                lines.add(`  - See ${placeText(related.at, context)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__.textOf)(related.message), LONGEST))}`);
                if (!lines.fits)
                    return;
            }
        }
        addEdit(lines, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, result.sources), context, diffs);
        if (!lines.fits)
            return;
    }
    addRest(lines, diagnostics.length - detail.findings, 'finding');
}
function addRest(lines, rest, noun) {
    if (rest > 0)
        lines.add(`- and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(rest, noun)} more`);
    lines.add('');
}
function headOf(diagnostic, context) {
    const address = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_3__/* .docsLink */ ._h)(diagnostic.code, context.docsBase);
    const code = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdCode */ .xs)(diagnostic.code);
    return `**${diagnostic.severity}** ${address === undefined ? code : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdLink */ .YF)(code, address)}`;
}
function saying(diagnostic) {
    const message = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__.textOf)(diagnostic.message), LONGEST));
    return diagnostic.hint ? `${message}<br>Hint: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__.textOf)(diagnostic.hint), LONGEST))}` : message;
}
function placeText(place, context) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdCode */ .xs)(context.positions.text(place));
    if (place.kind === 'missing')
        return `${text} (no such file)`;
    if (context.sourceBase === undefined)
        return text;
    const { path, range } = context.positions.locate(place);
    const fragment = range ? `#L${range.start.line}` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdLink */ .YF)(text, `${context.sourceBase}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .urlPath */ .Lx)(path)}${fragment}`);
}
function frameLines(diagnostic, context) {
    if (diagnostic.at.kind !== 'span')
        return [];
    const file = context.result.sources.get(diagnostic.at.span.path);
    if (!file)
        return [];
    const frame = (0,_findings_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFrame */ .l)(file, diagnostic.at.span, { width: 100 });
    return [
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdFence */ .F)(frame, 'text')
            .split('\n')
            .map((line) => `  ${line}`),
        '',
    ];
}


/***/ })

};
