export const id = 733;
export const ids = [733];
export const modules = {

/***/ 9733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/report/issue/drift-report.js
var drift_report = __webpack_require__(8462);
// EXTERNAL MODULE: ./build/src/change/change.js
var change = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/report/accepted-text.js
var accepted_text = __webpack_require__(359);
// EXTERNAL MODULE: ./build/src/report/comment/causes.js
var causes = __webpack_require__(7280);
// EXTERNAL MODULE: ./build/src/report/comment/price.js
var price = __webpack_require__(5387);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(1173);
// EXTERNAL MODULE: ./build/src/change/trace-to-edit.js
var trace_to_edit = __webpack_require__(5410);
// EXTERNAL MODULE: ./build/src/report/alike.js
var alike = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/report/edit-markdown.js
var edit_markdown = __webpack_require__(1150);
// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/grouped-by.js
var grouped_by = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/positions.js
var positions = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
// EXTERNAL MODULE: ./build/src/report/summary/difference-items.js
var difference_items = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
;// CONCATENATED MODULE: ./build/src/report/issue/cohort-sections.js
















const LONGEST_ID = 100;
const LONGEST_CELL = 150;
const LONGEST_LINE = 200;
const MOST_FINDINGS = 5;
const FEW = 3;
const MOST_NAMED = 100;
const UNBROKEN = '\u00a0';
const UNBROKEN_HYPHEN = '\u2011';
function addIssueTable(lines, { report, detail, options }) {
    const cohorts = (0,drift_report/* needy */.eW)(report.result);
    if (detail.rows === 0)
        return;
    lines.add('| Cohort | What is wrong | Since |', '| --- | --- | --- |');
    const groups = (0,grouped_by/* groupedBy */.m)(cohorts, (cohort) => JSON.stringify([
        cohort.state,
        wrongWith(cohort),
        sinceText(report.culprits.get(cohort.id), options.commitBase),
    ]));
    for (const group of groups.slice(0, detail.rows)) {
        const [cohort] = group;
        const cells = [
            `${cohort_table/* STATE_ICONS */.t[cohort.state]}${UNBROKEN}${namesOf(group)}`,
            (0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(wrongWith(cohort), LONGEST_CELL)),
            sinceText(report.culprits.get(cohort.id), options.commitBase),
        ];
        if (!lines.add(`| ${cells.join(' | ')} |`))
            return;
    }
    lines.add('');
    const more = groups.slice(detail.rows).reduce((sum, group) => sum + group.length, 0);
    if (more > 0)
        lines.add(`${(0,count_text/* countedText */.oA)(more, 'cohort')} more not listed.`, '');
}
function sinceText(culprit, commitBase) {
    return culprit?.kind === 'commit'
        ? `${(0,edit_markdown/* commitLink */.wn)(culprit.commit, commitBase)}${UNBROKEN}${(0,markdown/* mdText */.bC)(day(culprit.commit).replaceAll('-', UNBROKEN_HYPHEN))}`
        : '\u2013';
}
function namesOf(group) {
    const name = ({ id }) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID));
    const [first, last] = [group[0], group.at(-1)];
    if (group.length <= FEW || first === undefined || last === undefined)
        return group.map(name).join(', ');
    return `${(0,count_text/* countedText */.oA)(group.length, 'cohort')}: ${name(first)} \u2026 ${name(last)}`;
}
function addCohortSections(lines, context) {
    const { report, detail } = context;
    const cohorts = (0,drift_report/* needy */.eW)(report.result).filter(({ id, state, diagnostics }) => state === 'drifted' ||
        report.culprits.has(id) ||
        diagnostics.some(({ severity }) => severity === 'error'));
    if (detail.sections === 0)
        return;
    const shown = new Map();
    const groups = (0,grouped_by/* groupedBy */.m)(cohorts, (cohort) => alikeKey(cohort, report.culprits.get(cohort.id)));
    for (const group of groups.slice(0, detail.sections)) {
        const [cohort, ...others] = group;
        lines.add('', `### ${cohort_table/* STATE_ICONS */.t[cohort.state]} ${namesOf(group)}`, '');
        addCulprit(lines, cohort.id, report.culprits.get(cohort.id), shown, context);
        addTrouble(lines, cohort, others.length, context);
        if (group.length > FEW)
            lines.add('', '<details>', `<summary>${(0,count_text/* countedText */.oA)(group.length, 'cohort')}</summary>`, '', allNames(group), '', '</details>');
        if (!lines.fits)
            return;
    }
    const more = groups.slice(detail.sections).reduce((sum, group) => sum + group.length, 0);
    if (more > 0)
        lines.add('', `Details of ${(0,count_text/* countedText */.oA)(more, 'cohort')} more are not shown.`, '');
}
function pathsWithReasons(since, { oid }) {
    if (since === undefined)
        return new Set();
    const edits = (0,change_causes/* changeCauses */.FM)(since).flatMap((one) => (0,trace_to_edit/* editsOfCauses */.z6)(one, since.sharedEdits));
    return new Set(edits.filter(({ commit }) => commit?.oid === oid).map(({ path }) => path));
}
function alikeKey(cohort, culprit) {
    const who = culprit?.kind === 'commit'
        ? [
            culprit.commit.oid,
            culprit.before,
            culprit.changes.map(({ path }) => path.replace(`/${cohort.id}/`, '/*/')),
        ]
        : [culprit?.why ?? ''];
    const found = (0,trouble/* ownFindings */.LF)(cohort).filter(({ severity }) => severity !== 'notice');
    return JSON.stringify([cohort.state, who, (0,alike/* driftKey */.LM)(cohort.outputs), found.map(findings/* causeKey */.rI)]);
}
function allNames(group) {
    const named = group.slice(0, MOST_NAMED).map(({ id }) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID)));
    const rest = group.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function addCulprit(lines, cohort, culprit, shown, { report: { since }, detail, options }) {
    if (culprit === undefined)
        return;
    if (culprit.kind === 'unknown') {
        lines.add(`The commit that introduced it is unknown: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(culprit.why, 300))}.`, '');
        return;
    }
    const { commit, before, changes, merged } = culprit;
    const verb = before === 'absent' ? 'Wrong since it was added in' : 'Introduced by';
    lines.add(`${verb} ${(0,edit_markdown/* commitText */.tT)(commit, options.commitBase)}.`, '');
    if (merged.length > 0) {
        lines.add('Merged with it:', '', ...merged.map((one) => `- ${(0,edit_markdown/* commitText */.tT)(one, options.commitBase)}`), '');
    }
    if (changes.length === 0)
        return;
    const earlier = shown.get(commit.oid);
    if (earlier !== undefined && changes.every(({ path }) => !path.includes(`/${cohort}/`))) {
        lines.add(`What it changed is listed under ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(earlier, LONGEST_ID))}.`, '');
        return;
    }
    shown.set(commit.oid, cohort);
    const said = pathsWithReasons(since, commit);
    for (const change of changes.filter(({ path }) => !said.has(path))) {
        lines.add(`${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(change.path, 300))}${lineWords(change)}`, '');
        if (detail.diffs && change.hunks.length > 0)
            lines.add((0,markdown/* mdFence */.F)(diffText(change), 'diff'), '');
        if (!lines.fits)
            return;
    }
}
function addTrouble(lines, cohort, others, context) {
    listFindings(lines, (0,trouble/* ownFindings */.LF)(cohort).filter(({ severity }) => severity !== 'notice'), context);
    if (cohort.state !== 'drifted' || !cohort.outputs)
        return;
    lines.add('', '<details>', '<summary>What differs</summary>', '');
    const { outputs } = cohort;
    (0,difference_items/* addDifferences */.g)(lines, others === 0 ? outputs : (0,alike/* outputsOfSeveral */.i6)(cohort, outputs), context.detail.ids);
    lines.add('', '</details>', '');
}
function addRepositoryFindings(lines, context) {
    const { result } = context.report;
    const errors = (result?.diagnostics ?? []).filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return;
    lines.add('', '### Catalogs and other shared files', '');
    listFindings(lines, errors, context);
}
function listFindings(lines, diagnostics, { report, detail, options }) {
    const { result } = report;
    if (diagnostics.length === 0 || result === undefined)
        return;
    (0,finding_items/* addFindings */.W7)(lines, diagnostics, {
        result,
        positions: new positions/* Positions */.H(result.sources),
        detail: {
            frames: detail.diffs,
            related: detail.diffs,
            findings: MOST_FINDINGS,
            ids: detail.ids,
            sections: 0,
            rows: 0,
            cleanRows: false,
        },
        docsBase: options.docsBase,
        sourceBase: options.sourceBase,
        shared: [],
        sharedKeys: new Set(),
    });
}
function wrongWith(cohort) {
    const error = cohort.diagnostics.find(({ severity }) => severity === 'error');
    if (cohort.state !== 'invalid')
        return (0,trouble/* trouble */.U$)(cohort);
    return (0,findings_text/* textOf */.b6)(error?.message ?? 'a catalog is invalid: see below');
}
function day({ date }) {
    return date.slice(0, 10);
}
function lineWords({ hunks, more }) {
    const [first] = hunks;
    if (first === undefined)
        return '';
    const rest = hunks.length > 1 || more > 0 ? ' and on' : '';
    return `, line ${first.added.length > 0 ? first.after : first.before}${rest}`;
}
function diffText({ hunks, more }) {
    const marked = (mark, texts) => texts.map((one) => mark + (0,cut/* cut */.J)(one, LONGEST_LINE));
    const lines = hunks.flatMap(({ removed, added }) => [...marked('-', removed), ...marked('+', added)]);
    if (more > 0)
        lines.push(`# ${(0,count_text/* countedText */.oA)(more, 'line')} more`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/issue/detail.js
const ISSUE_DETAILS = [
    { diffs: true, ids: 5, sections: 100, rows: 200 },
    { diffs: false, ids: 5, sections: 100, rows: 200 },
    { diffs: false, ids: 0, sections: 100, rows: 200 },
    { diffs: false, ids: 0, sections: 10, rows: 100 },
    { diffs: false, ids: 0, sections: 0, rows: 20 },
    { diffs: false, ids: 0, sections: 0, rows: 0 },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/report/issue/drift-fingerprint.js



function driftFingerprint(result) {
    const cohorts = (0,drift_report/* needy */.eW)(result).map(identityOf);
    const shared = cohorts.length > 0 ? errorsOf(result?.diagnostics ?? []) : [];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([shared, cohorts]))
        .digest('hex')
        .slice(0, 16);
}
function identityOf({ id, state, outputs, diagnostics }) {
    if (state === 'invalid' || !outputs) {
        return [id, state, errorsOf(diagnostics)];
    }
    const { manifest, membership, metadata } = outputs;
    return [
        id,
        state,
        [manifest.status, manifest.fields, manifest.form],
        [
            membership.status,
            membership.stages.map((one) => ({ ...one, added: idsOf(one.added), removed: idsOf(one.removed) })),
            membership.form,
            membership.reordered,
        ],
        [metadata.status, metadata.missing.map(idsOf)],
    ];
}
function idsOf({ stage, count, first }) {
    return { stage, count, first };
}
function errorsOf(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.map(({ code, message }) => [code, (0,findings_text/* textOf */.b6)(message)]);
}

;// CONCATENATED MODULE: ./build/src/report/issue/heartbeat.js



const OPEN = '<!-- cohort-ci:verified -->';
const CLOSE = '<!-- /cohort-ci:verified -->';
const LONGEST_FAILURE = 300;
function heartbeat(report, runUrl) {
    return `${OPEN}\n${line(report, runUrl)}\n${CLOSE}`;
}
function line(report, runUrl) {
    const at = report.commit === undefined ? '' : ` at ${(0,markdown/* mdCode */.xs)(report.commit.slice(0, 7))}`;
    const run = runUrl === undefined ? '' : ` (${(0,markdown/* mdLink */.YF)('run', runUrl)})`;
    const when = (0,markdown/* mdText */.bC)(report.verifiedAt);
    if ((0,drift_report/* driftStateOf */.K4)(report) !== 'could-not-verify')
        return `Last verified ${when}${at}${run}.`;
    const why = (0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,drift_report/* whyUnverified */.ki)(report), LONGEST_FAILURE));
    return `\u2754 Could not be verified ${when}${at}${run}: ${why}`;
}

// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/src/report/repair.js
var repair = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(8208);
;// CONCATENATED MODULE: ./build/src/report/issue.js

















const BUDGET = 60_000;
const LONGEST_TITLE = 120;
const issue_LONGEST_FAILURE = 500;
const KEPT = 'Checked on a schedule; this issue is updated in place, and closed once everything agrees.';
function intro(drifted, invalid) {
    const drift = 'The committed outputs of these cohorts do not match their specs and the latest catalogs';
    const invalidity = 'These cohorts do not compile with the latest catalogs: the runtime would reject them';
    if (invalid === 0)
        return `${drift}. ${KEPT}`;
    if (drifted === 0)
        return `${invalidity}. ${KEPT}`;
    return `${drift}, or their specs no longer compile. ${KEPT}`;
}
function renderIssue(report, options = {}) {
    const fingerprint = driftFingerprint(report.result);
    const head = (0,marker/* marker */.x)('issue', { key: options.key ?? 'default', fingerprint });
    const title = titleOf(report);
    for (const detail of ISSUE_DETAILS) {
        const context = { report, detail, options };
        const body = renderWith(context, head, options.budget ?? BUDGET);
        if (body !== undefined)
            return { title, body, fingerprint };
    }
    const body = `${head}\n${sentence(report)}\n\n> Too much to show here: ${everything(options)}.\n\n${heartbeat(report, options.runUrl)}\n`;
    return { title, body, fingerprint };
}
const issue_MOST_NAMED = 10;
function renderIssueComment(event, report, options = {}) {
    const run = options.runUrl === undefined ? '' : ` (${(0,markdown/* mdLink */.YF)('run', options.runUrl)})`;
    const at = report.commit === undefined ? '' : ` at ${(0,markdown/* mdCode */.xs)(report.commit.slice(0, 7))}`;
    if (event === 'fixed') {
        return `\u2705 All ${(0,count_text/* countedText */.oA)(report.result?.cohorts.length ?? 0, 'cohort')} agree again${at}${run}.\n`;
    }
    const cohorts = (0,drift_report/* needy */.eW)(report.result);
    const names = cohorts.slice(0, issue_MOST_NAMED).map(({ id }) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, 100)));
    const more = cohorts.length - names.length;
    const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const word = event === 'changed' ? '\ud83d\udd36 The drift has changed' : '\ud83d\udd36 Drift is back';
    return `${word}${at}${run}: now ${(0,count_text/* countedText */.oA)(cohorts.length, 'cohort')}, ${list}. The description above shows what differs.\n`;
}
function renderWith(context, head, budget) {
    const { report, detail, options } = context;
    const { result } = report;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(head, sentence(report), '');
    const state = (0,drift_report/* driftStateOf */.K4)(report);
    if (state === 'drift' && result !== undefined) {
        const outdated = (0,drift_report/* needy */.eW)(result).filter((cohort) => cohort.state === 'drifted');
        const drifted = outdated.map(({ id }) => id);
        if (outdated.length > 0)
            lines.add(...(0,accepted_text/* acceptedLines */.F)('Regenerating accepts', outdated, report.since, detail.sections > 0 && (report.since?.cohorts ?? []).some(({ plan }) => (0,change/* isPlanChanged */.c)(plan))));
        lines.add(intro(drifted.length, (0,drift_report/* needy */.eW)(result).length - drifted.length), '');
        if (report.since !== undefined && outdated.length > 0)
            addSince(lines, report.since, context);
        addIssueTable(lines, context);
        if (drifted.length > 0) {
            lines.add('### To fix', '');
            if (drifted.length < (0,drift_report/* needy */.eW)(result).length)
                lines.add('Correct what does not compile, then bring the drifted outputs up to date:', '');
            lines.add((0,markdown/* mdFence */.F)(options.command ?? (0,repair/* repairCommand */.p)(result, drifted), 'sh'), '');
            lines.add('Review what it changes, and commit it; or revert the commit that introduced the drift, if it was not intended.', '');
        }
        addRepositoryFindings(lines, context);
        addCohortSections(lines, context);
    }
    addUnchecked(lines, result?.cohorts ?? [], detail.rows);
    if (detail !== ISSUE_DETAILS[0])
        lines.add('', `> Shortened to fit: ${everything(options)}.`);
    lines.add('', heartbeat(report, options.runUrl));
    if (result !== undefined)
        lines.add(`<sub>${(0,markdown/* mdText */.bC)(`cohort-ci ${result.version}`)}</sub>`);
    return lines.text;
}
function addSince(lines, { cost, ...change }, { detail, options }) {
    (0,causes/* addCauses */.i)(lines, {
        ...{ change, cost, sourceBase: options.sourceBase, commitBase: options.commitBase },
        detail: { causes: detail.sections, ids: detail.ids, frames: detail.diffs },
    });
    (0,price/* addPrice */.T)(lines, { options: cost === undefined ? {} : { cost }, detail });
}
function addUnchecked(lines, cohorts, most) {
    const unchecked = cohorts.filter(({ state }) => state === 'unchecked');
    if (unchecked.length === 0)
        return;
    lines.add('', '### Could not be checked', '');
    for (const { id, failure } of unchecked.slice(0, most)) {
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, 100))}: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text/* textOf */.b6)(failure ?? 'no reason given'), issue_LONGEST_FAILURE))}`);
    }
    if (unchecked.length > most)
        lines.add(`- ${(0,count_text/* countedText */.oA)(unchecked.length - most, 'cohort')} more`);
    lines.add('');
}
function titleOf(report) {
    const cohorts = (0,drift_report/* needy */.eW)(report.result);
    if ((0,drift_report/* driftStateOf */.K4)(report) === 'could-not-verify')
        return 'Cohorts could not be verified';
    if (cohorts.length === 0)
        return 'Cohorts agree';
    const drifted = issue_namesOf(cohorts.filter(({ state }) => state === 'drifted'));
    const invalid = cohorts.filter(({ state }) => state === 'invalid');
    const parts = [
        ...(drifted === undefined ? [] : [`Drift in ${drifted}`]),
        ...(invalid.length === 0
            ? []
            : [`${issue_namesOf(invalid)} ${invalid.length === 1 ? 'does' : 'do'} not compile`]),
    ];
    const text = parts.join('; ');
    const title = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
    return (0,cut/* cut */.J)((0,visible/* visible */.R)(title).replace(/[`@#]/g, "'"), LONGEST_TITLE);
}
function issue_namesOf(cohorts) {
    const ids = cohorts.map(({ id }) => id);
    if (ids.length === 0)
        return undefined;
    if (ids.length === 1)
        return `cohort ${ids[0]}`;
    return ids.length <= 3 ? `cohorts ${ids.join(', ')}` : `${ids.length} cohorts`;
}
function sentence(report) {
    const { result, branch } = report;
    const on = branch === undefined ? '' : ` on ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(branch, 200))}`;
    const all = result?.cohorts.length ?? 0;
    const accepts = result?.cohorts.some(({ isDriftAccepted }) => isDriftAccepted);
    const count = (wanted) => (0,drift_report/* needy */.eW)(result).filter(({ state }) => state === wanted).length;
    switch ((0,drift_report/* driftStateOf */.K4)(report)) {
        case 'clean':
            return `\u2705 All ${(0,count_text/* countedText */.oA)(all, 'cohort')}${on} agree with their specs and catalogs${accepts ? ', or have drifted as the settings accept' : ''}.`;
        case 'could-not-verify':
            return `\u2754 Could not be verified${on}: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,drift_report/* whyUnverified */.ki)(report), issue_LONGEST_FAILURE))}`;
        case 'drift': {
            const drifted = count('drifted');
            const invalid = count('invalid');
            const compile = `${invalid === 1 ? 'does' : 'do'} not compile`;
            const what = drifted === 0
                ? `${invalid} of ${(0,count_text/* countedText */.oA)(all, 'cohort')} ${compile}`
                : `${drifted} of ${(0,count_text/* countedText */.oA)(all, 'cohort')} ${drifted === 1 ? 'has' : 'have'} drifted${invalid > 0 ? `; ${invalid} ${compile}` : ''}`;
            return `${invalid > 0 ? '\u274c' : '\ud83d\udd36'} **${what}**${on}.`;
        }
    }
}
function everything({ runUrl }) {
    return runUrl === undefined
        ? '`cohort-ci check` reports everything'
        : `${(0,markdown/* mdLink */.YF)('the run', runUrl)} reports everything`;
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 8 modules
var summary = __webpack_require__(8253);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 6 modules
var terminal = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/src/action/soften-drift.js
var soften_drift = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/action/publish-if-possible.js
var publish_if_possible = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/action/source-links.js
var source_links = __webpack_require__(5255);
;// CONCATENATED MODULE: ./build/src/action/drift/keep-issues.js










function settingsOf({ settings = config/* DEFAULT_DRIFT_ISSUE */.WP }) {
    return settings;
}
async function keepIssues(inputs, context, report) {
    const kept = [];
    const { syncIssue } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 4601));
    const { OurIssues } = await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 3068));
    const issues = new OurIssues(await context.client(), settingsOf(report).labels);
    const wanted = await (0,publish_if_possible/* publishIfPossible */.Y)(async () => inputs.issue === 'repository'
        ? [{ key: inputs.key, report }]
        : cohortIssues(inputs, context, report, await issues.keys(keyIn)));
    let failed = wanted === undefined;
    for (const one of wanted ?? []) {
        const outcome = await (0,publish_if_possible/* publishIfPossible */.Y)(async () => syncIssue(await context.client(), issueOf(one, context), issues));
        failed ||= outcome === undefined || UNREPORTED.has(outcome.kind);
        if (outcome === undefined || outcome.kind === 'none')
            continue;
        if (outcome.kind === 'not-opened') {
            log/* notice */.lm(`No issue was opened: ${NOT_WRITTEN[outcome.position]}.`);
            continue;
        }
        kept.push(outcome);
        log/* info */.pq(`Issue #${outcome.number}: ${outcome.kind}, ${outcome.url}`);
        if (outcome.kind === 'superseded')
            log/* notice */.lm(`Issue #${outcome.number} reports on a newer commit and was left alone.`);
        if (outcome.kind === 'left-open')
            log/* notice */.lm(`Nothing has drifted here, but issue #${outcome.number} stays open: ${NOT_WRITTEN.behind}.`);
        if (outcome.kind === 'not-on-branch')
            log/* notice */.lm(`Issue #${outcome.number} was left alone: ${NOT_WRITTEN.gone}.`);
        if (outcome.skipped.length > 0)
            log/* notice */.lm(`GitHub does not accept these labels or assignees: ${outcome.skipped.join(', ')}`);
    }
    return failed ? undefined : kept;
}
const UNREPORTED = new Set(['not-stored', 'not-opened', 'not-on-branch']);
const NOT_WRITTEN = {
    behind: 'the branch has moved past the commit that was checked; the run for its head decides',
    gone: 'the commit that was checked is not in the history of the branch',
};
function keyIn(line) {
    return (0,marker/* readMarker */.t)('drift', line)?.get('key');
}
function cohortIssues({ key, cohorts: asked }, context, report, known) {
    const { result } = report;
    const wanted = new Map();
    for (const cohort of result?.cohorts ?? []) {
        const one = `${key}/${cohort.id}`;
        wanted.set(one, { key: one, report: { ...report, result: result && { ...result, cohorts: [cohort] } } });
    }
    for (const [one, { state }] of known) {
        if (!one.startsWith(`${key}/`) || wanted.has(one) || state !== 'open')
            continue;
        if (wanted.size === 0 || report.failure !== undefined)
            wanted.set(one, { key: one, report: { ...report, failure: report.failure ?? 'no spec was found' } });
        else if (asked === undefined)
            wanted.set(one, { key: one, report, gone: removedWords(one.slice(key.length + 1), context) });
    }
    return [...wanted.values()];
}
function removedWords(cohort, { runUrl }) {
    const run = runUrl === undefined ? '' : ` (${(0,markdown/* mdLink */.YF)('run', runUrl)})`;
    return `\ud83d\uddd1\ufe0f The cohort ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(cohort, 100))} no longer exists: this branch has no spec for it, so nothing can drift${run}.\n`;
}
function issueOf({ key, report, gone }, context) {
    const { runUrl, runner } = context;
    const run = runUrl === undefined ? {} : { runUrl };
    const verified = heartbeat(report, runUrl);
    const shell = {
        marker: (0,marker/* marker */.x)('drift', { key }),
        heartbeat: verified.split('\n')[1] ?? '',
        labels: settingsOf(report).labels,
        commit: report.commit ?? runner?.sha ?? '',
        branch: report.branch ?? '',
        isRerun: (runner?.attempt ?? 1) > 1,
    };
    if (gone !== undefined)
        return { ...shell, report: { state: 'clean', closingComment: gone } };
    const state = (0,drift_report/* driftStateOf */.K4)(report);
    if (state === 'could-not-verify')
        return { ...shell, report: { state } };
    if (state === 'clean')
        return { ...shell, report: { state, closingComment: renderIssueComment('fixed', report, run) } };
    const { title, body, fingerprint } = renderIssue(report, {
        ...addresses(report, context),
        key,
        budget: 59_000 - Buffer.byteLength(report.checklist ?? ''),
    });
    const text = body.replace(verified, () => '').replace(/\n{3,}/g, '\n\n');
    return {
        ...shell,
        report: {
            state,
            fingerprint,
            title,
            body: report.checklist === undefined ? text : `${text.trimEnd()}\n\n${report.checklist}`,
            changeComment: renderIssueComment('changed', report, run),
            returnComment: renderIssueComment('returned', report, run),
            assignees: settingsOf(report).assignees,
        },
    };
}
function addresses({ commit }, context) {
    const { runUrl, links } = context;
    return { ...links, ...(runUrl === undefined ? {} : { runUrl }), ...(0,source_links/* sourceLinks */.$)(context, commit) };
}

// EXTERNAL MODULE: ./build/src/derived-cohorts.js
var derived_cohorts = __webpack_require__(6575);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/git/change-since.js
var change_since = __webpack_require__(3523);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/git-objects.js
var git_objects = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/src/overview/repository-status.js
var repository_status = __webpack_require__(5468);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/price-text.js
var price_text = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(4713);
;// CONCATENATED MODULE: ./build/src/report/status-words.js



function openWords(cohort, write = command_text/* commandAtRoot */.x$) {
    const own = (name) => `\`${write([command_text/* PROGRAM */.RX, name, cohort.id])}\``;
    if (cohort.done)
        return '';
    if (cohort.misnamed !== undefined)
        return `rename ${cohort.misnamed} to ${cohort.specPath}: the runtime reads a spec only from there`;
    if (cohort.restore !== undefined)
        return `restore its spec: \`${(0,findings_text/* textOf */.b6)(cohort.restore, write)}\``;
    if (cohort.spec === 'missing')
        return `write its spec, or derive one with ${own('backfill')}`;
    const words = [];
    if (cohort.spec === 'untracked')
        words.push(cohort.ignored ? 'git ignores the spec: remove the rule, or git add --force' : 'git add the spec');
    if (cohort.spec === 'edited')
        words.push('commit the changes to the spec');
    if (cohort.valid === 'no')
        words.push(`fix the spec: ${own('check')} says what is wrong`);
    else if (cohort.valid === 'unknown')
        words.push('not checked');
    if (cohort.outputs === 'drifted')
        words.push(`${own('regenerate')}, and commit the outputs`);
    return words.join('; ');
}
function countWords(status) {
    const cohorts = cohortWords(status.counts);
    return status.inputs.length === 0 ? cohorts : `${cohorts}; ${inputWords(status)}`;
}
function inputWords({ inputs }) {
    return inputs.length === 1
        ? '1 file that cohorts need is not committed in its current state'
        : `${(0,words/* counted */.hS)(inputs.length, 'file')} that cohorts need are not committed in their current state`;
}
function cohortWords(counts) {
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
    const done = `${counts.done} of ${(0,words/* counted */.hS)(counts.cohorts, 'cohort')} done`;
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
const INPUT_WORDS = {
    edited: 'commit the changes',
    untracked: 'git add it',
    ignored: 'git ignores it: remove the rule, or git add --force',
};

;// CONCATENATED MODULE: ./build/src/report/status-markdown.js





const MOST_ROWS = 100;
const status_markdown_LONGEST_ID = 80;
const MOST_INPUTS = 20;
function statusMarkdown(status, options = {}) {
    const maxRows = options.maxRows ?? MOST_ROWS;
    const { cohorts } = status;
    const ordered = cohorts.length <= maxRows
        ? cohorts
        : [...cohorts.filter(({ done }) => !done), ...cohorts.filter(({ done }) => done)];
    const rows = ordered.slice(0, maxRows).map((cohort) => {
        const marks = [
            mark(cohort.spec === 'committed', cohort.spec),
            mark(cohort.valid === 'yes', cohort.valid),
            mark(cohort.outputs !== 'drifted' && cohort.outputs !== 'unknown', cohort.outputs),
        ];
        return `| ${cohort.done ? '\u2705' : '\u2b1c'} | ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(cohort.id, status_markdown_LONGEST_ID))} | ${marks.join(' | ')} | ${(0,markdown/* mdProse */.X0)(openWords(cohort, options.write))} |`;
    });
    const lines = [`**${countWords(status)}.**`, ''];
    if (rows.length > 0)
        lines.push('| | Cohort | Spec | Valid | Outputs | Open |', '| --- | --- | --- | --- | --- | --- |', ...rows, '');
    const hidden = cohorts.length - rows.length;
    if (hidden > 0)
        lines.push(`\u2026 and ${(0,words/* counted */.hS)(hidden, 'cohort')} more.`, '');
    const selection = selectionNote(status);
    if (selection !== '')
        lines.push(`${selection}: ${status.selection.paths.map((path) => (0,markdown/* mdCode */.xs)(path)).join(', ')}.`, '');
    if (status.inputs.length > 0) {
        const shown = status.inputs.slice(0, MOST_INPUTS);
        lines.push(`Needed, but not committed in their current state:`, '', ...shown.map(({ path, state }) => `- ${(0,markdown/* mdCode */.xs)(path)}: ${INPUT_WORDS[state]}`), ...(status.inputs.length > shown.length ? [`- \u2026 and ${status.inputs.length - shown.length} more`] : []), '');
    }
    for (const text of options.cost === undefined ? [] : (0,price_text/* plannedCostTexts */.qc)(options.cost))
        lines.push((0,markdown/* mdText */.bC)(text), '');
    return `${lines.join('\n').trimEnd()}\n`;
}
function mark(good, word) {
    return good ? `\u2713 ${word}` : word;
}

// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(5283);
// EXTERNAL MODULE: ./build/src/action/checked-out.js
var checked_out = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/action/relocate.js
var relocate = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/action/reported-change.js
var reported_change = __webpack_require__(5750);
// EXTERNAL MODULE: ./build/src/action/trace-culprits.js + 3 modules
var trace_culprits = __webpack_require__(334);
;// CONCATENATED MODULE: ./build/src/action/drift/verify.js














function branchOf({ runner }) {
    return /^refs\/heads\/(.+)$/s.exec(runner?.ref ?? '')?.[1];
}
function about(context) {
    const commit = (0,checked_out/* checkedOut */.M)(context);
    const branch = branchOf(context);
    return {
        culprits: new Map(),
        verifiedAt: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
        ...(commit === undefined ? {} : { commit }),
        ...(branch === undefined ? {} : { branch }),
    };
}
const CHECKLIST_BYTES = 20_000;
async function verify(inputs, context) {
    const opened = await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    const report = about(context);
    const present = (result) => (0,relocate/* relocate */.s)((0,check_workspace/* withoutNoneFound */.h5)(result, inputs), context.folder);
    if (opened.kind === 'invalid') {
        return { ...report, result: present(opened.result), failure: 'the settings cannot be read' };
    }
    const state = await (0,check_workspace/* checkOpened */.ep)(opened, context.signal, undefined, undefined, {
        derived: new derived_cohorts/* DerivedCohorts */.Ed(),
    });
    const settings = opened.config?.driftIssue ?? config/* DEFAULT_DRIFT_ISSUE */.WP;
    const objects = new git_objects/* GitObjects */.V(context.root);
    const culprits = settings.culprits
        ? await (0,trace_culprits/* culpritsOf */.E)(state, report.commit, context, objects)
        : new Map();
    const since = await sinceOf({ ...opened, objects }, state, culprits, context, report.commit);
    const verified = {
        ...{ ...report, result: present(state.result), settings },
        culprits: belowAll(culprits, context.folder),
        ...(since === undefined ? {} : { since }),
    };
    return settings.checklist && inputs.issue === 'repository'
        ? { ...verified, checklist: checklistOf(opened, state.result) }
        : verified;
}
function checklistOf({ workspace, options }, result) {
    const tracked = (0,git/* trackedPaths */.f)(workspace.root, [
        new data_layout/* DataLayout */.VL(options.dataRoot).cohorts,
        ...workspace.cohorts.map(({ specPath }) => specPath),
    ]);
    const status = (0,repository_status/* repositoryStatus */.ny)(workspace.tree, result, tracked.kind === 'known' ? { isTracked: (path) => tracked.paths.has(path) } : {});
    let maxRows = 100;
    let text = statusMarkdown(status, { maxRows });
    while (maxRows > 1 && Buffer.byteLength(text) > CHECKLIST_BYTES) {
        maxRows = Math.floor(maxRows / 2);
        text = statusMarkdown(status, { maxRows });
    }
    return `<details><summary>Every cohort</summary>\n\n${text}\n</details>\n`;
}
function belowAll(culprits, folder) {
    return new Map([...culprits].map(([id, culprit]) => [id, below(culprit, folder)]));
}
async function sinceOf({ options, config, objects }, state, culprits, context, commit) {
    const { root } = context;
    try {
        const agreed = (0,change_since/* lastAgreed */.Z)(root, culprits.values());
        if (agreed === undefined || commit === undefined)
            return undefined;
        const change = await (0,change_since/* changeSince */.J)(root, agreed, { ...state, commit }, new Set(culprits.keys()), {
            ...options,
            objects,
        });
        if (change === undefined)
            return undefined;
        const { repository, cohorts, derived } = state;
        return await (0,reported_change/* reportedChange */.c)(change, { repository, cohorts, derived, prices: config?.prices }, context);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
function below(culprit, folder) {
    if (culprit.kind !== 'commit' || folder === '')
        return culprit;
    return {
        ...culprit,
        changes: culprit.changes.map((change) => ({ ...change, path: `${folder}/${change.path}` })),
    };
}

;// CONCATENATED MODULE: ./build/src/action/drift/run-drift.js














async function drift(inputs, context) {
    const keeps = inputs.issue !== 'none' && isOnDefaultBranch(context);
    const token = await (0,preflight/* checkPermissions */.R)(context, { publishes: keeps ? ['issue'] : [] });
    const may = keeps && token.may('issue');
    let report;
    try {
        report = await verify(inputs, context);
    }
    catch (error) {
        if (!context.signal.aborted && may) {
            const failure = error instanceof Error ? error.message : String(error);
            await keepIssues(inputs, context, { ...about(context), result: undefined, failure });
        }
        throw error;
    }
    await publishDrift(inputs, context, report, may ? await keepIssues(inputs, context, report) : undefined);
}
function isOnDefaultBranch(context) {
    const { runner, defaultBranch } = context;
    if (runner === undefined)
        return false;
    const branch = branchOf(context);
    const isIt = branch !== undefined && (defaultBranch === undefined || branch === defaultBranch);
    if (isIt && runner.event.kind !== 'pull_request' && runner.event.kind !== 'merge_group')
        return true;
    log/* notice */.lm('The drift issue covers the default branch only, so this run leaves it alone.');
    return false;
}
async function publishDrift(inputs, context, drifted, kept) {
    const found = drifted.result;
    if (found === undefined)
        return;
    const isDrift = (0,drift_report/* driftStateOf */.K4)(drifted) === 'drift';
    const asked = inputs.failOnDrift;
    const isSilent = inputs.issue !== 'none' && kept === undefined;
    const verdict = (0,action_verdict/* judge */.S)(found, asked || isSilent ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' });
    const result = (0,soften_drift/* softenDrift */.P)(found, { failOnDrift: asked || isSilent });
    const text = isDrift
        ? `${renderIssue(drifted, { ...addresses(drifted, context), budget: 90_000 }).body}\n\n---\n\n`
        : '';
    const unverified = isUnverified(drifted, inputs);
    const why = isSilent && !asked && isDrift ? 'no issue could be opened or updated to report it' : verdict.why;
    await (0,publish/* publish */.mk)({
        result,
        marked: result,
        change: drifted.since,
        state: unverified ? 'unchecked' : (0,action_verdict/* judge */.S)(result, inputs).result,
        log: [
            ...(drifted.since === undefined ? [] : [(0,diff_text/* renderReasons */.e)(drifted.since, drifted.since.cost)]),
            (0,terminal/* renderTerminal */.b)(result, log/* LOOK */.og),
        ].join('\n'),
        outputs: { 'issue-url': kept?.[0]?.url ?? '' },
        summary: `${text}${(0,summary/* renderSummary */.B)(result, { ...context.links, budget: 800 * 1024 })}`,
        failure: unverified
            ? `The cohorts could not be verified: ${(0,drift_report/* whyUnverified */.ki)(drifted)}${drifted.failure === undefined ? '; see the input if-no-specs-found' : ''}`
            : verdict.fails
                ? `${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}: ${why}`
                : undefined,
    }, inputs, context);
}
function isUnverified(report, { ifNoSpecsFound }) {
    if ((0,drift_report/* driftStateOf */.K4)(report) !== 'could-not-verify' || (report.result?.cohorts.length ?? 0) > 0)
        return false;
    return report.failure !== undefined || ifNoSpecsFound !== 'ignore';
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ acceptedLines)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8337);





function acceptedLines(does, cohorts, since, isExplained) {
    const own = countsOf(cohorts.flatMap(({ outputs }) => outputs?.membership.stages ?? []));
    const whole = since?.whole && sameAs(own, since) ? countsOfReasons(since.whole) : undefined;
    const { added, removed } = whole ?? own;
    if (_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.every((stage) => own.added[stage] + own.removed[stage] === 0))
        return [`**${does}:** no other generations; only changes in manifests and metadata.`, ''];
    const price = since?.cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortChangeCostText */ .js)(since.cost);
    const brings = `**${does}:** ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stageCountsText */ .KL)(added, removed, ', ') ?? 'generations that other cohorts also plan'}${price === undefined ? '' : ` \u00b7 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(price)}`}`;
    if (isExplained)
        return [brings, ''];
    const shared = cohorts.length > 1 && whole === undefined ? ' A generation of two cohorts counts in both.' : '';
    return [brings, '', `<sub>+ added to membership, \u2212 removed from it.${shared}</sub>`, ''];
}
function countsOf(stages) {
    const [added, removed] = [(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)(), (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)()];
    for (const one of stages) {
        added[one.stage] += one.added.count;
        removed[one.stage] += one.removed.count;
    }
    return { added, removed };
}
function sameAs(own, { cohorts }) {
    const planned = countsOf(cohorts.flatMap(({ plan }) => plan?.stages ?? []));
    return _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.every((stage) => planned.added[stage] === own.added[stage] && planned.removed[stage] === own.removed[stage]);
}
function countsOfReasons({ reasons }) {
    const [added, removed] = [(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)(), (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)()];
    for (const one of reasons)
        for (const stage of _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a) {
            added[stage] += one.added[stage];
            removed[stage] += one.removed[stage];
        }
    return { added, removed };
}


/***/ })

};
