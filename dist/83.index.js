export const id = 83;
export const ids = [83];
export const modules = {

/***/ 7083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/compare-states.js + 2 modules
var compare_states = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/insight/repository-status.js


/** Reads the checklist off a check of the whole repository and the folders that lie beside the specs. */
function repositoryStatus(tree, result, options = {}) {
    const root = result.dataRoot === '' ? '' : `${result.dataRoot}/`;
    const isTracked = options.isTracked ?? (() => true);
    const cohorts = result.cohorts.map((cohort) => statusOf(cohort, isTracked));
    const checked = new Set(result.cohorts.map(({ id }) => id));
    for (const id of tree.list(`${root}cohorts`)) {
        const folder = `${root}cohorts/${id}`;
        if (checked.has(id) || id.startsWith('.') || tree.read(folder).kind !== 'directory')
            continue;
        const specPath = `${folder}/spec/config.yaml`;
        // A spec that the patterns leave out is still one.
        const there = tree.exists(specPath);
        const spec = !there ? 'missing' : isTracked(specPath) ? 'committed' : 'untracked';
        cohorts.push({ id, specPath, spec, valid: 'unknown', outputs: 'unknown', done: false });
    }
    cohorts.sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id));
    return {
        dataRoot: result.dataRoot,
        cohorts,
        selection: result.dialect === 'v1' ? selectionStatus(tree, root) : { kind: 'none', paths: [] },
        counts: count(cohorts),
    };
}
function statusOf(cohort, isTracked) {
    const spec = isTracked(cohort.specPath) ? 'committed' : 'untracked';
    const valid = cohort.state === 'refused' ? 'no' : cohort.state === 'unchecked' ? 'unknown' : 'yes';
    const outputs = outputsOf(cohort);
    const done = spec === 'committed' && valid === 'yes' && (outputs === 'current' || outputs === 'not-committed');
    return { id: cohort.id, specPath: cohort.specPath, spec, valid, outputs, done };
}
function outputsOf({ state, outputs }) {
    if (state === 'drifted')
        return 'drifted';
    if (state !== 'clean')
        return 'unknown';
    const kinds = outputs && [outputs.manifest, outputs.membership, outputs.metadata];
    return kinds?.some(({ status }) => status === 'same') ? 'current' : 'not-committed';
}
function selectionStatus(tree, root) {
    const paths = result/* STAGES */.a.slice(0, 2)
        .map((stage) => `${root}2_tasks/selected_${stage}s.txt`)
        .filter((path) => tree.exists(path));
    if (paths.length === 2)
        return { kind: 'both', paths };
    const kind = paths[0] === undefined ? 'none' : paths[0].endsWith('drafts.txt') ? 'drafts' : 'essays';
    return { kind, paths };
}
function count(cohorts) {
    const number = (test) => cohorts.filter(test).length;
    return {
        cohorts: cohorts.length,
        done: number(({ done }) => done),
        withoutSpec: number(({ spec }) => spec === 'missing'),
        untracked: number(({ spec }) => spec === 'untracked'),
        invalid: number(({ valid }) => valid === 'no'),
        drifted: number(({ outputs }) => outputs === 'drifted'),
        unknown: number(({ valid, spec }) => valid === 'unknown' && spec !== 'missing'),
    };
}

;// CONCATENATED MODULE: ./build/src/report/issue/drift-report.js
function driftStateOf({ result, failure }) {
    if (failure !== undefined || result === undefined)
        return 'could-not-verify';
    if (needy(result).length > 0)
        return 'drift';
    const unverified = result.cohorts.length === 0 || result.cohorts.some(({ state }) => state === 'unchecked');
    return unverified ? 'could-not-verify' : 'clean';
}
/** Cohorts that drifted or no longer compile, the refused ones first. */
function needy(result) {
    const cohorts = result?.cohorts ?? [];
    return [
        ...cohorts.filter(({ state }) => state === 'refused'),
        ...cohorts.filter(({ state }) => state === 'drifted'),
    ];
}

// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/issue/heartbeat.js



const OPEN = '<!-- cohort-ci:verified -->';
const CLOSE = '<!-- /cohort-ci:verified -->';
const LONGEST_FAILURE = 300;
/** The line that says when the issue was last verified; nothing else of a body changes while the drift stays. */
function heartbeat(report, runUrl) {
    return `${OPEN}\n${line(report, runUrl)}\n${CLOSE}`;
}
/**
 * An issue's body with the line of this run in place of the old one. For a run that could not verify, this keeps what an
 * earlier run found. A body without such a line gets one.
 */
function replaceHeartbeat(body, report, runUrl) {
    const text = body.replaceAll('\r\n', '\n');
    const start = text.lastIndexOf(OPEN);
    const end = text.indexOf(CLOSE, start);
    if (start < 0 || end < 0)
        return `${text.trimEnd()}\n\n${heartbeat(report, runUrl)}\n`;
    return text.slice(0, start) + heartbeat(report, runUrl) + text.slice(end + CLOSE.length);
}
function line(report, runUrl) {
    const at = report.commit === undefined ? '' : ` at ${(0,markdown/* mdCode */.xs)(report.commit.slice(0, 7))}`;
    const run = runUrl === undefined ? '' : ` (${(0,markdown/* mdLink */.YF)('run', runUrl)})`;
    const when = (0,markdown/* mdText */.bC)(report.verifiedAt);
    if (driftStateOf(report) !== 'could-not-verify')
        return `Last verified ${when}${at}${run}.`;
    const why = (0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(report.failure ?? 'some cohorts could not be checked', LONGEST_FAILURE));
    return `❔ Could not be verified ${when}${at}${run}: ${why}`;
}

// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/src/report/positions.js
var positions = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
// EXTERNAL MODULE: ./build/src/report/summary/difference-items.js
var difference_items = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/issue/cohort-sections.js









const LONGEST_ID = 100;
const LONGEST_CELL = 150;
const LONGEST_SUBJECT = 120;
const LONGEST_NAME = 80;
const LONGEST_LINE = 200;
const MOST_FINDINGS = 5;
/** A blank at which a narrow cell does not break. */
const UNBROKEN = '\u00a0';
/** One row a cohort: how it stands, what differs, and since which commit. */
function addIssueTable(lines, { report, detail, options }) {
    const cohorts = needy(report.result);
    if (detail.rows === 0)
        return;
    lines.add('| Cohort | What is wrong | Since |', '| --- | --- | --- |');
    for (const cohort of cohorts.slice(0, detail.rows)) {
        const culprit = report.culprits.get(cohort.id);
        const since = culprit?.kind === 'commit'
            ? `${commitLink(culprit.commit, options.commitBase)} ${(0,markdown/* mdText */.bC)(day(culprit.commit))}`
            : '–';
        const cells = [
            `${cohort_table/* STATE_ICONS */.t[cohort.state]}${UNBROKEN}${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(cohort.id, LONGEST_ID))}`,
            (0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(wrongWith(cohort), LONGEST_CELL)),
            since,
        ];
        if (!lines.add(`| ${cells.join(' | ')} |`))
            return;
    }
    lines.add('');
    const more = cohorts.length - detail.rows;
    if (more > 0)
        lines.add(`${(0,words/* plural */.L)(more, 'cohort')} more not listed.`, '');
}
/** A section for each cohort: who brought the trouble, what that commit changed, and what differs now. */
function addCohortSections(lines, context) {
    const { report, detail } = context;
    // One that merely follows from a refused catalog has nothing of its own to tell.
    const cohorts = needy(report.result).filter(({ id, state, diagnostics }) => state === 'drifted' ||
        report.culprits.has(id) ||
        diagnostics.some(({ severity }) => severity === 'error'));
    if (detail.sections === 0)
        return;
    /** A change that many cohorts have in common is shown once. */
    const shown = new Map();
    for (const cohort of cohorts.slice(0, detail.sections)) {
        lines.add('', `### ${cohort_table/* STATE_ICONS */.t[cohort.state]} ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(cohort.id, LONGEST_ID))}`, '');
        addCulprit(lines, cohort.id, report.culprits.get(cohort.id), shown, context);
        addTrouble(lines, cohort, context);
        if (!lines.fits)
            return;
    }
    const more = cohorts.length - detail.sections;
    if (more > 0)
        lines.add('', `Details of ${(0,words/* plural */.L)(more, 'cohort')} more are not shown.`, '');
}
function addCulprit(lines, cohort, culprit, shown, { detail, options }) {
    if (culprit === undefined)
        return;
    if (culprit.kind === 'unknown') {
        lines.add(`The commit that brought it is not known: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(culprit.why, 300))}.`, '');
        return;
    }
    const { commit, before, changes, merged } = culprit;
    const verb = before === 'absent' ? 'Wrong since it came with' : 'Brought by';
    lines.add(`${verb} ${commitText(commit, options.commitBase)}.`, '');
    if (merged.length > 0) {
        lines.add('Merged with it:', '', ...merged.map((one) => `- ${commitText(one, options.commitBase)}`), '');
    }
    if (changes.length === 0)
        return;
    const earlier = shown.get(commit.oid);
    if (earlier !== undefined && changes.every(({ path }) => !path.includes(`/${cohort}/`))) {
        lines.add(`What it changed stands under ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(earlier, LONGEST_ID))}.`, '');
        return;
    }
    shown.set(commit.oid, cohort);
    for (const change of changes) {
        lines.add(`${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(change.path, 300))}${lineWords(change)}`, '');
        if (detail.diffs && change.hunks.length > 0)
            lines.add((0,markdown/* mdFence */.F)(diffText(change), 'diff'), '');
        if (!lines.fits)
            return;
    }
}
function addTrouble(lines, cohort, context) {
    listFindings(lines, (0,trouble/* ownFindings */.LF)(cohort).filter(({ severity }) => severity !== 'notice'), context);
    if (cohort.state !== 'drifted' || !cohort.outputs)
        return;
    lines.add('', '<details>', '<summary>What differs</summary>', '');
    (0,difference_items/* addDifferences */.g)(lines, cohort.outputs, context.detail.ids);
    lines.add('', '</details>', '');
}
/** Errors that no single cohort has: a catalog that cannot be read refuses them all. */
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
/** A few words; of a cohort that does not compile, its first error. */
function wrongWith(cohort) {
    const error = cohort.diagnostics.find(({ severity }) => severity === 'error');
    if (cohort.state !== 'refused')
        return (0,trouble/* trouble */.U$)(cohort);
    return error?.message ?? 'a catalog is refused: see below';
}
function commitText(commit, base) {
    const { author, subject } = commit;
    const by = `${(0,markdown/* mdText */.bC)((0,cut/* cut */.J)(author, LONGEST_NAME))}, ${(0,markdown/* mdText */.bC)(day(commit))}`;
    return `${commitLink(commit, base)} “${(0,markdown/* mdText */.bC)((0,cut/* cut */.J)(subject, LONGEST_SUBJECT))}” (${by})`;
}
function commitLink({ oid }, base) {
    const short = (0,markdown/* mdCode */.xs)(oid.slice(0, 7));
    return base === undefined ? short : (0,markdown/* mdLink */.YF)(short, `${base}${oid}`);
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
        lines.push(`# ${(0,words/* plural */.L)(more, 'line')} more`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/issue/detail.js
/** From everything to little, in the order in which detail is given up; below the last stands one sentence. */
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


/**
 * A hash of what drifts and how, by which a later run knows whether anything is new. When it was verified, by which
 * version, and which commit brought it take no part.
 */
function driftFingerprint(result) {
    const cohorts = needy(result).map(identityOf);
    // What is wrong with a catalog stands in no cohort.
    const shared = cohorts.length > 0 ? errorsOf(result?.diagnostics ?? []) : [];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([shared, cohorts]))
        .digest('hex')
        .slice(0, 16);
}
function identityOf({ id, state, outputs, diagnostics }) {
    if (state === 'refused' || !outputs) {
        return [id, state, errorsOf(diagnostics)];
    }
    const { manifest, membership, metadata } = outputs;
    return [
        id,
        state,
        [manifest.status, manifest.fields, manifest.form],
        [membership.status, membership.stages, membership.form, membership.reordered],
        // What is stale is no drift.
        [metadata.status, metadata.missing],
    ];
}
function errorsOf(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.map(({ code, message }) => [code, message]);
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
const INTRO = 'The committed outputs of these cohorts are not what their specs and the latest catalogs give. Checked on a schedule; ' +
    'this issue is updated in place, and closed once everything agrees.';
/** What stands in the hidden first line of an issue's body; the issue's author must be checked, too. */
function readIssueMarker(body) {
    const attributes = readMarker('issue', body);
    const key = attributes?.get('key');
    return key === undefined ? undefined : { key, fingerprint: attributes?.get('fingerprint') ?? '' };
}
/**
 * The issue that tells of drift on the default branch: which cohorts, since which commit, and the command that mends it.
 * Within the budget it tells as much as it can: diffs go first, then ids, then rows.
 */
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
    const body = `${head}\n${sentence(report)}\n\n> Too much to tell here: ${everything(options)}.\n\n${heartbeat(report, options.runUrl)}\n`;
    return { title, body, fingerprint };
}
const MOST_NAMED = 10;
/** A few lines for the issue's readers; only worth posting when the fingerprint is another, or the state is. */
function renderIssueComment(event, report, options = {}) {
    const run = options.runUrl === undefined ? '' : ` (${(0,markdown/* mdLink */.YF)('run', options.runUrl)})`;
    const at = report.commit === undefined ? '' : ` at ${(0,markdown/* mdCode */.xs)(report.commit.slice(0, 7))}`;
    if (event === 'mended') {
        return `✅ All ${(0,words/* plural */.L)(report.result?.cohorts.length ?? 0, 'cohort')} agree again${at}${run}.\n`;
    }
    const cohorts = needy(report.result);
    const names = cohorts.slice(0, MOST_NAMED).map(({ id }) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, 100)));
    const more = cohorts.length - names.length;
    const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const word = event === 'changed' ? '🔶 The drift has changed' : '🔶 Drift is back';
    return `${word}${at}${run}: now ${(0,words/* plural */.L)(cohorts.length, 'cohort')}, ${list}. The description above tells what differs.\n`;
}
function renderWith(context, head, budget) {
    const { report, detail, options } = context;
    const { result } = report;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(head, sentence(report), '');
    const state = driftStateOf(report);
    if (state === 'drift' && result !== undefined) {
        lines.add(INTRO, '');
        addIssueTable(lines, context);
        const drifted = result.cohorts.filter((cohort) => cohort.state === 'drifted').map(({ id }) => id);
        if (drifted.length > 0) {
            lines.add('### To mend', '');
            if (drifted.length < needy(result).length)
                lines.add('First correct what does not compile; then', '');
            lines.add((0,markdown/* mdFence */.F)(options.command ?? (0,repair/* repairCommand */.p)(result, drifted), 'sh'), '');
            lines.add('Review what it changes, and commit it; or revert the commit that brought the drift, if that was not meant.', '');
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
function addUnchecked(lines, cohorts, most) {
    const unchecked = cohorts.filter(({ state }) => state === 'unchecked');
    if (unchecked.length === 0)
        return;
    lines.add('', '### Could not be checked', '');
    for (const { id, failure } of unchecked.slice(0, most)) {
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, 100))}: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(failure ?? 'no reason given', issue_LONGEST_FAILURE))}`);
    }
    if (unchecked.length > most)
        lines.add(`- ${(0,words/* plural */.L)(unchecked.length - most, 'cohort')} more`);
    lines.add('');
}
/** Plain text, which GitHub shows as it is but for code between backticks. */
function titleOf(report) {
    const cohorts = needy(report.result);
    if (driftStateOf(report) === 'could-not-verify')
        return 'Cohorts could not be verified';
    if (cohorts.length === 0)
        return 'Cohorts agree';
    const [first] = cohorts;
    const names = cohorts.length === 1
        ? `cohort ${first?.id ?? ''}`
        : cohorts.length <= 3
            ? `cohorts ${cohorts.map(({ id }) => id).join(', ')}`
            : `${cohorts.length} cohorts`;
    return (0,cut/* cut */.J)((0,visible/* visible */.R)(`Drift in ${names}`).replace(/[`@#]/g, "'"), LONGEST_TITLE);
}
function sentence(report) {
    const { result, branch } = report;
    const on = branch === undefined ? '' : ` on ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(branch, 200))}`;
    const all = result?.cohorts.length ?? 0;
    const count = (wanted) => result?.cohorts.filter(({ state }) => state === wanted).length ?? 0;
    switch (driftStateOf(report)) {
        case 'clean':
            return `✅ All ${(0,words/* plural */.L)(all, 'cohort')}${on} agree with their specs and catalogs.`;
        case 'could-not-verify':
            return `❔ Could not be verified${on}: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(report.failure ?? 'some cohorts could not be checked', issue_LONGEST_FAILURE))}`;
        case 'drift': {
            const drifted = count('drifted');
            const refused = count('refused');
            const compile = `${refused === 1 ? 'does' : 'do'} not compile`;
            const what = drifted === 0
                ? `${refused} of ${(0,words/* plural */.L)(all, 'cohort')} ${compile}`
                : `${drifted} of ${(0,words/* plural */.L)(all, 'cohort')} drifted${refused > 0 ? `; ${refused} ${compile}` : ''}`;
            return `🔶 **${what}**${on}.`;
        }
    }
}
function everything({ runUrl }) {
    return runUrl === undefined
        ? '`cohort-ci check` tells everything'
        : `${(0,markdown/* mdLink */.YF)('the run', runUrl)} tells everything`;
}

// EXTERNAL MODULE: ./build/src/report/json.js + 1 modules
var json = __webpack_require__(7);
;// CONCATENATED MODULE: ./build/src/report/status-words.js

/** What a cohort still needs, in a few words; empty when it is done. */
function openWords(cohort) {
    if (cohort.done)
        return '';
    if (cohort.spec === 'missing')
        return 'write its spec, or derive one with cohort-ci backfill';
    const words = [];
    if (cohort.spec === 'untracked')
        words.push('git add the spec');
    if (cohort.valid === 'no')
        words.push('mend the spec: cohort-ci check tells what is wrong');
    else if (cohort.valid === 'unknown')
        words.push('not checked');
    if (cohort.outputs === 'drifted')
        words.push('cohort-ci regenerate, and commit the outputs');
    return words.join('; ');
}
/** `1 of 4 cohorts done: 1 without a spec, 2 refused`. */
function countWords(counts) {
    if (counts.cohorts === 0)
        return 'There is no cohort';
    const parts = [
        counts.withoutSpec > 0 ? `${counts.withoutSpec} without a spec` : '',
        counts.untracked > 0 ? `${counts.untracked} with a spec that git does not know` : '',
        counts.invalid > 0 ? `${counts.invalid} refused` : '',
        counts.drifted > 0 ? `${counts.drifted} drifted` : '',
        counts.unknown > 0 ? `${counts.unknown} not checked` : '',
    ].filter((part) => part !== '');
    const done = `${counts.done} of ${(0,words/* plural */.L)(counts.cohorts, 'cohort')} done`;
    return parts.length === 0 ? done : `${done}: ${parts.join(', ')}`;
}
/** What the selection does to all cohorts; empty without one. */
function selectionWords({ selection }) {
    switch (selection.kind) {
        case 'none':
            return '';
        case 'both':
            return 'Two curated selections are present: the runtime refuses that';
        default:
            return `A curated selection of ${selection.kind} narrows every cohort`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/status-markdown.js




const MOST_ROWS = 100;
const status_markdown_LONGEST_ID = 80;
/** The checklist of all cohorts as GitHub Markdown, without a heading: for an issue, a comment or a summary. Ends with a newline. */
function statusMarkdown(status, options = {}) {
    const maxRows = options.maxRows ?? MOST_ROWS;
    const { cohorts } = status;
    // Within the limit all are listed; beyond it, what is open comes first.
    const ordered = cohorts.length <= maxRows
        ? cohorts
        : [...cohorts.filter(({ done }) => !done), ...cohorts.filter(({ done }) => done)];
    const rows = ordered.slice(0, maxRows).map((cohort) => {
        const marks = [
            mark(cohort.spec === 'committed', cohort.spec),
            mark(cohort.valid === 'yes', cohort.valid),
            mark(cohort.outputs === 'current' || cohort.outputs === 'not-committed', cohort.outputs),
        ];
        return `| ${cohort.done ? '✅' : '⬜'} | ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(cohort.id, status_markdown_LONGEST_ID))} | ${marks.join(' | ')} | ${(0,markdown/* mdProse */.X0)(openWords(cohort))} |`;
    });
    const lines = [`**${countWords(status.counts)}.**`, ''];
    if (rows.length > 0)
        lines.push('| | Cohort | Spec | Valid | Outputs | Open |', '| --- | --- | --- | --- | --- | --- |', ...rows, '');
    const hidden = cohorts.length - rows.length;
    if (hidden > 0)
        lines.push(`… and ${(0,words/* plural */.L)(hidden, 'cohort')} more.`, '');
    const selection = selectionWords(status);
    if (selection !== '')
        lines.push(`${selection}: ${status.selection.paths.map((path) => (0,markdown/* mdCode */.xs)(path)).join(', ')}.`, '');
    return `${lines.join('\n').trimEnd()}\n`;
}
function mark(good, word) {
    return good ? `✓ ${word}` : word;
}

// EXTERNAL MODULE: ./build/src/report/summary.js + 6 modules
var summary = __webpack_require__(5996);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 4 modules
var terminal = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/workspace/git.js
var git = __webpack_require__(992);
;// CONCATENATED MODULE: ./build/src/change/culprit.js
/**
 * The newest commit known to have brought the drift that stands at the head: after it the outputs do not agree, after
 * the touching commit before it they do. The head itself is not probed: it is known to drift. A number of probes that
 * grows with the logarithm of the commits: first at likely places, then in steps that double, then by halving.
 */
function searchCulprit(search) {
    const { commits, budget } = search;
    const known = new Map([[0, 'drifts']]);
    /** Whether nothing agrees after a commit; `undefined` when no probe is left. */
    const isBad = (index) => {
        let agreement = known.get(index);
        if (agreement === undefined) {
            const commit = commits[index];
            if (commit === undefined || budget.left <= 0)
                return undefined;
            budget.left--;
            agreement = search.probe(commit);
            known.set(index, agreement);
        }
        return agreement === 'drifts' || agreement === 'refused';
    };
    if (commits.length === 0)
        return { kind: 'older' };
    /** Newest commit that is known to be good, and oldest known to be bad that is newer than it. */
    let bad = 0;
    let good;
    const learn = (index) => {
        const verdict = isBad(index);
        if (verdict === undefined)
            return false;
        if (verdict)
            bad = Math.max(bad, index);
        else
            good = Math.min(good ?? index, index);
        return true;
    };
    for (const [index, { oid }] of commits.entries()) {
        if (!search.suspects.has(oid))
            continue;
        if (index + 1 < commits.length && !learn(index + 1))
            return { kind: 'gave-up' };
        if (good !== undefined && !learn(index))
            return { kind: 'gave-up' };
        break;
    }
    if (good === undefined) {
        const outputs = commits.findIndex(({ oid }, index) => index > bad && search.touchedOutputs.has(oid));
        if (outputs > bad && !learn(outputs))
            return { kind: 'gave-up' };
    }
    for (let step = 1; good === undefined; step *= 2) {
        if (bad === commits.length - 1)
            return { kind: 'older' };
        if (!learn(Math.min(bad + step, commits.length - 1)))
            return { kind: 'gave-up' };
    }
    while (good - bad > 1) {
        if (!learn((good + bad) >> 1))
            return { kind: 'gave-up' };
    }
    return { kind: 'found', index: bad, before: known.get(good) === 'absent' ? 'absent' : 'agreed' };
}

// EXTERNAL MODULE: ./build/src/pipeline.js + 12 modules
var pipeline = __webpack_require__(3423);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(8578);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/workspace/git-history.js
var git_history = __webpack_require__(246);
// EXTERNAL MODULE: ./build/src/workspace/git-objects.js
var git_objects = __webpack_require__(1370);
// EXTERNAL MODULE: ./build/src/workspace/git-tree.js
var git_tree = __webpack_require__(2356);
;// CONCATENATED MODULE: ./build/src/workspace/trace-drift.js







const DEFAULT_BUDGET = 500;
const MOST_OPENED = 6;
const MOST_MERGED = 5;
const MOST_FILES = 5;
/** Arguments of one git command. */
const MOST_PATHS = 500;
/** Finds, for one cohort after another, the commit that brought its drift; commits in common are read once. */
class DriftTracer {
    #root;
    #options;
    #objects;
    #suspects = new Set();
    /** Paths that a commit changed, and lines by commit and path: many cohorts share a culprit. */
    #changed = new Map();
    #fileChanges = new Map();
    /** The one used last stands last. */
    #opened = new Map();
    budget;
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
        this.#objects = new git_objects/* GitObjects */.Vc(root);
        this.budget = options.budget ?? { left: DEFAULT_BUDGET };
    }
    /**
     * The commit of the head's first-parent history after which the outputs of a drifted cohort do not agree, and after
     * whose predecessor they do. Throws an EnvironmentFailure when git fails.
     */
    findCulprit(drifted) {
        const { head, dataRoot, limit } = this.#options;
        const { cohort, includes } = drifted;
        if (cohort.folder === undefined)
            return { kind: 'unknown', why: 'the spec has no outputs of its own' };
        const inputs = inputPaths(cohort, includes, dataRoot);
        const outputs = outputPaths(cohort.folder, dataRoot, drifted.result);
        const query = { until: head, firstParent: true, ...(limit === undefined ? {} : { limit }) };
        const commits = (0,git_history/* commitsTouching */.aS)(this.#root, { ...query, paths: [...inputs, ...outputs] });
        const touchedOutputs = new Set((0,git_history/* commitsTouching */.aS)(this.#root, { ...query, paths: outputs }).map(({ oid }) => oid));
        const search = {
            commits,
            touchedOutputs,
            suspects: this.#suspects,
            probe: (commit) => this.#probe(commit, cohort),
            budget: this.budget,
        };
        const found = searchCulprit(search);
        if (found.kind === 'gave-up') {
            return { kind: 'unknown', why: 'too many commits would have to be checked; the search was given up' };
        }
        const oldest = commits.at(-1);
        const index = found.kind === 'found' ? found.index : commits.length - 1;
        const commit = commits[index];
        if (commit === undefined || oldest === undefined) {
            return { kind: 'unknown', why: 'no commit of this clone touches the cohort or what it reads' };
        }
        // Where history was cut off, the oldest commit seems to bring everything.
        if (commit.parents.length === 0 && (0,git_history/* isShallow */.fE)(this.#root))
            return this.#shallow(head);
        if (found.kind === 'older' && commits.length >= (limit ?? 5000)) {
            return {
                kind: 'unknown',
                why: `the drift is older than the last ${commits.length} commits that touch the cohort`,
            };
        }
        this.#suspects.add(commit.oid);
        return {
            kind: 'commit',
            commit,
            before: found.kind === 'found' ? found.before : 'absent',
            ...this.#told(commit, inputs, outputs),
        };
    }
    #shallow(head) {
        const count = (0,git_history/* depth */.yr)(this.#root, head);
        const commits = count === 1 ? 'one commit' : `${count} commits`;
        return {
            kind: 'unknown',
            why: `the drift is older than this shallow clone, which has ${commits} of history; check out with fetch-depth: 0 to have the commit named`,
        };
    }
    /** What a commit changed among the inputs, or else the outputs; and, of a merge, who changed it. */
    #told(commit, inputs, outputs) {
        const [since] = commit.parents;
        if (since === undefined)
            return { changes: [], merged: [] };
        let changed = this.#changed.get(commit.oid);
        if (changed === undefined) {
            changed = (0,git_history/* changedPaths */.vl)(this.#root, since, commit.oid);
            this.#changed.set(commit.oid, changed);
        }
        const among = (paths) => changed.filter((path) => isAmong(path, paths));
        const paths = among(inputs).length > 0 ? among(inputs) : among(outputs);
        const merged = commit.parents.length > 1
            ? (0,git_history/* commitsTouching */.aS)(this.#root, {
                paths: paths.slice(0, MOST_PATHS),
                since,
                until: commit.oid,
                limit: 50,
            })
                .filter(({ oid, parents }) => oid !== commit.oid && parents.length === 1)
                .slice(0, MOST_MERGED)
            : [];
        return { changes: paths.slice(0, MOST_FILES).map((path) => this.#lines(commit, path)), merged };
    }
    #lines(commit, path) {
        const key = `${commit.oid} ${path}`;
        let change = this.#fileChanges.get(key);
        if (change === undefined) {
            change = (0,git_history/* changedLines */.MA)(this.#root, commit, path, this.#options.lines);
            this.#fileChanges.set(key, change);
        }
        return change;
    }
    #probe(commit, cohort) {
        const { tree, repository } = this.#open(commit.oid);
        if (!tree.exists(cohort.specPath))
            return 'absent';
        tree.prefetch([cohort.folder ?? cohort.specPath]);
        const { state, outputs } = (0,pipeline/* checkCohort */.ut)(repository, cohort);
        if (state === 'drifted')
            return 'drifts';
        if (state !== 'clean')
            return 'refused';
        const isCommitted = [outputs?.manifest, outputs?.membership].some((output) => output?.status === 'same');
        return isCommitted ? 'agrees' : 'absent';
    }
    /** A commit with what all of its cohorts share; the last few are kept, for cohorts often drift by one commit. */
    #open(commit) {
        const known = this.#opened.get(commit);
        this.#opened.delete(commit);
        const opened = known ?? this.#openNew(commit);
        this.#opened.set(commit, opened);
        for (const oldest of this.#opened.keys()) {
            if (this.#opened.size <= MOST_OPENED)
                break;
            this.#opened.delete(oldest);
        }
        return opened;
    }
    #openNew(commit) {
        const { dialect, dataRoot, maxRows } = this.#options;
        const tree = new git_tree/* GitTree */.x(this.#root, commit, { objects: this.#objects });
        const below = dataRoot === '' ? '' : `${dataRoot}/`;
        // Which kinds of output are committed at all is asked of every cohort.
        tree.expand(`${below}cohorts`);
        tree.prefetch(['1_raw', '2_tasks', 'combo_mappings.csv', 'gens'].map((name) => `${below}${name}`));
        const repository = (0,src_repository/* openRepository */.h_)(tree, {
            dialect,
            dataRoot,
            ...(maxRows === undefined ? {} : { maxRows }),
        });
        return { tree, repository };
    }
}
function isAmong(path, places) {
    return places.some((place) => path === place || path.startsWith(`${place}/`));
}
function inputPaths(cohort, includes, dataRoot) {
    const below = dataRoot === '' ? '' : `${dataRoot}/`;
    const spec = (0,path/* folderOf */.yS)(cohort.specPath);
    return [
        spec,
        ...includes.filter((path) => !path.startsWith(`${spec}/`)),
        `${below}1_raw`,
        `${below}combo_mappings.csv`,
        `${below}2_tasks/selected_essays.txt`,
        `${below}2_tasks/selected_drafts.txt`,
    ];
}
/** Metadata takes part only where it drifts: in a plan of thousands every commit touches some. */
function outputPaths(folder, dataRoot, { outputs }) {
    const paths = [`${folder}/manifest.json`, `${folder}/membership.csv`];
    const { metadata } = outputs ?? {};
    return metadata?.status === 'missing' ? [...paths, dataRoot === '' ? 'gens' : `${dataRoot}/gens`] : paths;
}

// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 7 modules
var check_workspace = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/action/forgive.js
var forgive = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(3366);
// EXTERNAL MODULE: ./build/src/action/relocate.js
var relocate = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/action/modes/drift.js
























/**
 * `mode: drift`: checks everything, and keeps an issue that tells what drifts, since which commit, and how to mend it. A
 * check that could not be done neither opens nor closes it. The step fails on drift only when that is asked for, or when
 * nothing else would tell of it.
 */
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
    await drift_publish(inputs, context, report, may ? await keepIssues(inputs, context, report) : undefined);
}
/** An issue tells of one branch; a run on another one, or on a pull request, must not rewrite it. */
function isOnDefaultBranch({ runner, defaultBranch }) {
    if (runner === undefined)
        return false;
    const isOther = defaultBranch !== undefined && runner.ref !== `refs/heads/${defaultBranch}`;
    if (!isOther && runner.event.kind !== 'pull_request' && runner.event.kind !== 'merge_group')
        return true;
    log/* notice */.lm('The drift issue is about the default branch, and this run is not: the issue is left alone.');
    return false;
}
function about(context) {
    const commit = (0,preflight/* checkedOut */.M)(context);
    const { ref = '' } = context.runner ?? {};
    return {
        culprits: new Map(),
        // To the minute: nobody needs more.
        verifiedAt: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
        ...(commit === undefined ? {} : { commit }),
        ...(ref.startsWith('refs/heads/') ? { branch: ref.slice('refs/heads/'.length) } : {}),
    };
}
/** Bytes that the checklist may take of an issue's. */
const CHECKLIST_BYTES = 20_000;
async function verify(inputs, context) {
    const opened = await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    const report = about(context);
    const present = (result) => (0,relocate/* relocate */.s)((0,check_workspace/* withoutNoneFound */.h5)(result, inputs), context.folder);
    if (opened.kind === 'refused') {
        return { ...report, result: present(opened.result), failure: 'the configuration cannot be read' };
    }
    const state = await (0,check_workspace/* checkOpened */.ep)(opened, context.signal);
    const culprits = inputs.findCulprit ? await culpritsOf(opened, state, context, report.commit) : new Map();
    const verified = { ...report, result: present(state.result), culprits };
    return inputs.issueChecklist && inputs.issue === 'repository'
        ? { ...verified, checklist: checklistOf(opened, state.result) }
        : verified;
}
/** As many cohorts as there is room for, those with something open first. */
function checklistOf({ workspace, options }, result) {
    const tracked = (0,git/* trackedPaths */.f)(workspace.root, [
        options.dataRoot === '' ? 'cohorts' : `${options.dataRoot}/cohorts`,
        ...workspace.cohorts.map(({ specPath }) => specPath),
    ]);
    const status = repositoryStatus(workspace.tree, result, tracked.kind === 'known' ? { isTracked: (path) => tracked.paths.has(path) } : {});
    let maxRows = 100;
    let text = statusMarkdown(status, { maxRows });
    while (maxRows > 1 && Buffer.byteLength(text) > CHECKLIST_BYTES) {
        maxRows = Math.floor(maxRows / 2);
        text = statusMarkdown(status, { maxRows });
    }
    return `<details><summary>Every cohort</summary>\n\n${text}\n</details>\n`;
}
/** Which commit brought each drift, as far as this clone's history tells. */
async function culpritsOf({ options }, state, { root, folder, signal }, head) {
    const culprits = new Map();
    const drifted = state.result.cohorts.filter((cohort) => cohort.state === 'drifted');
    if (head === undefined || drifted.length === 0)
        return culprits;
    const includes = (0,compare_states/* includesOf */.z)(state);
    const { dialect, dataRoot, maxRows } = options;
    try {
        const tracer = new DriftTracer(root, {
            ...{ dialect, dataRoot, head },
            ...(maxRows === undefined ? {} : { maxRows }),
        });
        for (const result of drifted) {
            await (0,check_workspace/* breathe */.q7)(signal);
            const cohort = state.cohorts.find(({ specPath }) => specPath === result.specPath);
            if (cohort === undefined)
                continue;
            const culprit = tracer.findCulprit({ cohort, includes: includes.get(cohort.id) ?? [], result });
            culprits.set(cohort.id, below(culprit, folder));
        }
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        log/* notice */.lm(`The commits that brought the drift were not looked for: ${error.message}`);
    }
    return culprits;
}
/** The same with paths as GitHub counts them. */
function below(culprit, folder) {
    if (culprit.kind !== 'commit' || folder === '')
        return culprit;
    return {
        ...culprit,
        changes: culprit.changes.map((change) => ({ ...change, path: `${folder}/${change.path}` })),
    };
}
/** Brings the issue, or each cohort's issue, up to date; undefined when one could not be. */
async function keepIssues(inputs, context, report) {
    const kept = [];
    const single = [[inputs.key, report]];
    const { result } = report;
    const reports = inputs.issue === 'repository'
        ? single
        : (result?.cohorts ?? []).map((cohort) => [
            `${inputs.key}/${cohort.id}`,
            { ...report, result: result && { ...result, cohorts: [cohort] } },
        ]);
    let failed = false;
    const { syncIssue } = await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 6793));
    for (const [key, one] of reports) {
        const outcome = await (0,forgive/* forgive */.n)(async () => syncIssue(await context.client(), issueOf(key, one, inputs, context)));
        failed ||= outcome === undefined || outcome.kind === 'not-stored';
        if (outcome === undefined || outcome.kind === 'none')
            continue;
        kept.push(outcome);
        log/* info */.pq(`Issue #${outcome.number}: ${outcome.kind}, ${outcome.url}`);
        if (outcome.skipped.length > 0)
            log/* notice */.lm(`GitHub does not know these labels or assignees: ${outcome.skipped.join(', ')}`);
    }
    return failed ? undefined : kept;
}
function issueOf(key, report, inputs, context) {
    const { runUrl } = context;
    const run = runUrl === undefined ? {} : { runUrl };
    // The issue's keeper stores this line apart from the text, which then stays the same from night to night.
    const verified = heartbeat(report, runUrl);
    const shell = {
        marker: (0,marker/* marker */.x)('drift', { key }),
        heartbeat: verified.split('\n')[1] ?? '',
        labels: inputs.labels,
    };
    const state = driftStateOf(report);
    if (state === 'could-not-verify')
        return { ...shell, report: { state } };
    if (state === 'clean')
        return { ...shell, report: { state, closingComment: renderIssueComment('mended', report, run) } };
    const { title, body, fingerprint } = renderIssue(report, {
        ...addresses(report, context),
        key,
        budget: 59_000 - Buffer.byteLength(report.checklist ?? ''),
    });
    const told = body.replace(verified, () => '').replace(/\n{3,}/g, '\n\n');
    return {
        ...shell,
        report: {
            state,
            fingerprint,
            title,
            body: report.checklist === undefined ? told : `${told.trimEnd()}\n\n${report.checklist}`,
            changeComment: renderIssueComment('changed', report, run),
            assignees: inputs.assignees,
        },
    };
}
function addresses({ commit }, { runner, runUrl, links }) {
    const base = runner === undefined ? '' : `${runner.serverUrl}/${(0,markdown/* urlPath */.Lx)(runner.repository)}`;
    return {
        ...links,
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(base === '' ? {} : { commitBase: `${base}/commit/` }),
        ...(base === '' || commit === undefined ? {} : { sourceBase: `${base}/blob/${commit}/` }),
    };
}
async function drift_publish(inputs, context, drifted, kept) {
    const { result } = drifted;
    if (result === undefined)
        return;
    const isDrift = driftStateOf(drifted) === 'drift';
    core/* info */.pq((0,terminal/* renderTerminal */.b)(result, { width: 120 }));
    (0,publish/* annotate */.fz)(result, context.links);
    const report = await (0,publish/* writeReport */.u5)(() => (0,json/* renderJson */.h)(result, context.links), inputs.report, context);
    (0,publish/* publishCounts */.sl)(result, (0,action_verdict/* judge */.S)(result, inputs).result);
    (0,publish/* publishOutput */.P5)('report', report ?? '');
    (0,publish/* publishOutput */.P5)('issue-url', kept?.[0]?.url ?? '');
    const told = isDrift
        ? `${renderIssue(drifted, { ...addresses(drifted, context), budget: 90_000 }).body}\n\n---\n\n`
        : '';
    await (0,publish/* publishSummary */.Iv)(`${told}${(0,summary/* renderSummary */.B)(result, { ...context.links, budget: 800 * 1024 })}`);
    const asked = inputs.failOnDrift;
    const isSilent = inputs.issue !== 'none' && kept === undefined;
    const verdict = (0,action_verdict/* judge */.S)(result, asked || isSilent ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' });
    if (!verdict.fails)
        return;
    const why = isSilent && !asked && isDrift ? 'no issue could be kept to tell of it' : verdict.why;
    core/* setFailed */.C1(`${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}: ${why}`);
}


/***/ })

};
