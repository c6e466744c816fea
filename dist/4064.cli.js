export const id = 4064;
export const ids = [4064];
export const modules = {

/***/ 86400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(lines, offset) {
    let low = 1;
    let high = lines.count;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines.lineStart(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

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

/***/ 39907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(51954);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(50160);
// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(96408);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(58208);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/report/alike.js
var alike = __webpack_require__(84804);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(54611);
// EXTERNAL MODULE: ./build/src/report/grouped-by.js
var grouped_by = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(86527);
// EXTERNAL MODULE: ./build/src/report/show-markdown.js + 2 modules
var show_markdown = __webpack_require__(98201);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(66791);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(81871);
// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(34907);
// EXTERNAL MODULE: ./build/src/report/generation-names.js
var generation_names = __webpack_require__(76789);
;// CONCATENATED MODULE: ./build/src/report/summary/difference-items.js






const LONGEST = 200;
function addDifferences(lines, outputs, ids) {
    addMembership(lines, outputs, ids);
    addManifest(lines, outputs, ids);
    addMetadata(lines, outputs, ids);
    const forms = [outputs.membership, outputs.manifest];
    if (forms.some(({ status, form }) => status === 'form' && form.includes(drift_form/* CRLF */.KT)))
        lines.add('', `Hint: ${(0,markdown/* mdProse */.X0)(drift_form/* CRLF_REMEDY */.N5)}`, '');
}
function addMembership(lines, { membership }, ids) {
    const { status, form, stages, reordered } = membership;
    if (status === 'same' || status === 'uncommitted')
        return;
    lines.add('', `${(0,markdown/* mdCode */.xs)(membership.path)} ${statusWords(status, form)}`, '');
    if (status !== 'content')
        return;
    for (const stage of stages) {
        lines.add(`- ${(0,drift_words/* stageWords */._l)(stage)}`);
        if (ids > 0 && stage.added.first.length > 0)
            lines.add(`  - expected: ${idList(stage.added, ids)}`);
        if (ids > 0 && stage.removed.first.length > 0)
            lines.add(`  - committed: ${idList(stage.removed, ids)}`);
    }
    for (const words of form)
        lines.add(`- ${(0,markdown/* mdText */.bC)(words)}`);
    if (reordered)
        lines.add('- the same generations in another order');
    lines.add('');
}
function addManifest(lines, { manifest }, ids) {
    const { status, fields } = manifest;
    if (status === 'same' || status === 'uncommitted')
        return;
    lines.add('', `${(0,markdown/* mdCode */.xs)(manifest.path)} ${statusWords(status, manifest.form)}`, '');
    if (status !== 'content')
        return;
    for (const field of fields) {
        const parts = [];
        if (field.added.length > 0)
            parts.push(`expected ${values(field.added, ids)}`);
        if (field.removed.length > 0)
            parts.push(`committed ${values(field.removed, ids)}`);
        lines.add(`- ${(0,markdown/* mdCode */.xs)(field.field)}: ${parts.join('; ') || 'in another order'}`);
    }
    for (const words of manifest.form)
        lines.add(`- ${(0,markdown/* mdText */.bC)(words)}`);
    lines.add('');
}
function addMetadata(lines, { metadata }, ids) {
    const missing = metadata.missing.filter((list) => list.count > 0);
    const stale = metadata.stale.filter((list) => list.count > 0);
    if (missing.length + stale.length === 0)
        return;
    lines.add('', `${(0,markdown/* mdCode */.xs)(metadata.path)}`, '');
    for (const list of missing) {
        lines.add(`- ${(0,count_text/* countedText */.oA)(list.count, list.stage)} without ${(0,markdown/* mdCode */.xs)('metadata.json')}${tail(list, ids)}`);
    }
    for (const list of stale) {
        lines.add(`- ${(0,count_text/* countedText */.oA)(list.count, list.stage)} no longer planned (left alone)${tail(list, ids)}`);
    }
    lines.add('');
}
function statusWords(status, form) {
    if (status === 'missing')
        return 'is not committed';
    if (status === 'content')
        return 'differs';
    return `has the right content in a different form${form.length > 0 ? `: ${(0,markdown/* mdText */.bC)(form.join(', '))}` : ''}`;
}
function tail(list, ids) {
    return ids > 0 && list.first.length > 0 ? `: ${idList(list, ids)}` : '';
}
function idList(list, ids) {
    const named = (0,generation_names/* generationNames */.h)(list).slice(0, ids);
    const rest = list.count - named.length;
    return `${named.map((name) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(name, LONGEST))).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`.trim();
}
function values(all, ids) {
    if (ids === 0)
        return (0,count_text/* countedText */.oA)(all.length, 'value');
    const named = all.slice(0, ids).map((value) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(value, LONGEST)));
    const rest = all.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(75335);
;// CONCATENATED MODULE: ./build/src/report/summary/cohort-sections.js














const LONGEST_ID = 200;
const LONGEST_FAILURE = 2000;
const FEW = 4;
const MOST_NAMED = 100;
const DESIGN_ROWS = 20;
function addCohortSections(lines, context) {
    const cohorts = tally/* STATES */.xj.flatMap((state) => context.result.cohorts.filter((cohort) => cohort.state === state && hasNews(cohort, context)));
    if (cohorts.length === 0 || context.detail.sections === 0)
        return;
    lines.add('', '### Cohorts', '');
    const groups = alikeSections(cohorts, context);
    const open = groups.length === 1 ? ' open' : '';
    for (const [cohort, ...others] of groups.slice(0, context.detail.sections)) {
        const count = others.length === 0 ? '' : `${(0,count_text/* countedText */.oA)(others.length + 1, 'cohort')} alike: `;
        const title = `${cohort_table/* STATE_ICONS */.t[cohort.state]} ${cohort.state} ${count}${(0,markdown/* htmlCode */.h8)((0,cut/* cut */.J)(cohort.id, LONGEST_ID))}`;
        lines.add(`<details${open}>`, `<summary>${title}${others.length === 0 ? '' : ' \u2026'}</summary>`, '');
        addSection(lines, cohort, others.length, context);
        if (others.length > 0)
            lines.add('', `The same in ${cohort_sections_idList(others)}.`, '');
        lines.add('', '</details>', '');
        if (!lines.fits)
            return;
    }
    const rest = groups.slice(context.detail.sections).reduce((sum, group) => sum + group.length, 0);
    if (rest > 0)
        lines.add(`${(0,count_text/* countedText */.oA)(rest, 'cohort')} more not shown.`, '');
}
function alikeSections(cohorts, context) {
    const isOwn = (one) => one.state !== 'drifted' || one.failure !== undefined || unshared(one, context).length > 0;
    const groups = (0,grouped_by/* groupedBy */.m)(cohorts, (one) => JSON.stringify(isOwn(one) ? [one.id] : [(0,alike/* driftKey */.LM)(one.outputs), '']));
    return groups.flatMap((group) => (group.length < FEW ? group.map((one) => [one]) : [group]));
}
function cohort_sections_idList(cohorts) {
    const shown = cohorts.slice(0, MOST_NAMED).map(({ id }) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID)));
    const more = cohorts.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function addSection(lines, cohort, others, context) {
    if (cohort.failure !== undefined) {
        lines.add('', `Could not be checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text.textOf)(cohort.failure), LONGEST_FAILURE))}`, '');
    }
    const own = unshared(cohort, context);
    (0,finding_items/* addFindings */.W7)(lines, own, context);
    const shared = (0,trouble/* ownFindings */.LF)(cohort).length - own.length;
    if (shared > 0)
        lines.add('', `${(0,count_text/* countedText */.oA)(shared, 'finding')} with a shared cause: see above.`, '');
    if (cohort.outputs)
        addDifferences(lines, others === 0 ? cohort.outputs : (0,alike/* outputsOfSeveral */.i6)(cohort, cohort.outputs), context.detail.ids);
    const hasDesign = context.detail.designs && others === 0;
    const design = hasDesign ? context.designs?.get(cohort.id) : undefined;
    if (design) {
        const shown = (0,show_markdown.cohortDesignMarkdown)(design, {
            ...{ folded: true, maxRows: DESIGN_ROWS },
            change: context.changes?.get(cohort.id),
        });
        lines.add('', ...shown.trimEnd().split('\n'), '');
    }
}
function hasNews(cohort, context) {
    if (cohort.failure !== undefined || unshared(cohort, context).length > 0)
        return true;
    if (context.detail.designs && context.designs?.has(cohort.id) && cohort.state !== 'invalid')
        return true;
    const { outputs } = cohort;
    return outputs !== undefined && ((0,drift_words/* driftWords */.tE)(outputs).length > 0 || outputs.metadata.stale.length > 0);
}
function unshared(cohort, context) {
    return (0,trouble/* ownFindings */.LF)(cohort).filter((diagnostic) => !context.sharedKeys.has((0,findings/* causeKey */.rI)(diagnostic)));
}

;// CONCATENATED MODULE: ./build/src/report/summary/detail.js
const ALL = Number.POSITIVE_INFINITY;
const DETAILS = [
    {
        designs: true,
        frames: true,
        related: true,
        findings: ALL,
        ids: 10,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: true,
        related: true,
        findings: ALL,
        ids: 10,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: true,
        findings: ALL,
        ids: 10,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 500,
        ids: 3,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 100,
        ids: 3,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 20,
        ids: 3,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 5,
        ids: 0,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 3,
        ids: 0,
        sections: 50,
        rows: ALL,
        cleanRows: false,
    },
    {
        frames: false,
        related: false,
        findings: 3,
        ids: 0,
        sections: 0,
        rows: ALL,
        cleanRows: false,
    },
    {
        frames: false,
        related: false,
        findings: 3,
        ids: 0,
        sections: 0,
        rows: 50,
        cleanRows: false,
    },
    {
        frames: false,
        related: false,
        findings: 0,
        ids: 0,
        sections: 0,
        rows: 10,
        cleanRows: false,
    },
];

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/summary.js














const BUDGET = 900 * 1024;
const summary_LONGEST_ID = 100;
const LONGEST_ACCOUNT = 1000;
const SHORTENED = '> Shortened to fit: the rest is in the JSON report (of the action, or by `cohort-ci check --format json`).';
function renderSummary(result, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = (0,tally/* tally */.N4)(result);
    const shared = (0,finding_items/* sharedCauses */.YJ)((0,findings/* findingsOf */.WX)(result));
    const positions = new report_positions/* Positions */.H(result.sources);
    const { docsBase, sourceBase, designs } = options;
    const changes = new Map((options.changes ?? []).map((one) => [one.id, one]));
    const sharedKeys = new Set(shared.map(([{ diagnostic }]) => (0,findings/* causeKey */.rI)(diagnostic)));
    for (const detail of DETAILS) {
        const places = { positions, docsBase, sourceBase };
        const context = { ...places, result, detail, designs, changes, shared, sharedKeys };
        const text = renderWith(context, counts, budget, options.isAccounted);
        if (text !== undefined)
            return text;
    }
    const alone = `${heading(counts)}\n\n${SHORTENED}\n`;
    return Buffer.byteLength(alone) <= budget ? alone : `${heading(counts)}\n`;
}
function renderWith(context, counts, budget, isAccounted = false) {
    const { result, detail, sharedKeys } = context;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(heading(counts), '');
    const account = isAccounted ? '' : (0,account_line/* accountLine */.G)(result.account);
    if (account !== '')
        lines.add((0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(account, LONGEST_ACCOUNT)), '');
    const next = (0,verdict/* remedy */.zL)(counts);
    if (next)
        lines.add(`${next.words}${next.command ? `: ${(0,markdown/* mdCode */.xs)((0,command_text/* commandAtRoot */.x$)(next.command))}` : '.'}`, '');
    if (result.cohorts.length === 0 && result.patterns.length > 0) {
        lines.add('No file matches', '', ...result.patterns.map((pattern) => `- ${(0,markdown/* mdCode */.xs)(pattern)}`), '');
    }
    (0,cohort_table/* addCohortTable */.N)(lines, context);
    for (const line of (0,selection_lines/* selectionLines */.a)(result, { path: markdown/* mdCode */.xs, id: (id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, summary_LONGEST_ID)) }))
        lines.add('', `> Curated ${line}`, '');
    if (detail !== DETAILS[0])
        lines.add('', SHORTENED, '');
    (0,finding_items/* addSharedCauses */.JQ)(lines, context);
    const own = result.diagnostics.filter((diagnostic) => !sharedKeys.has((0,findings/* causeKey */.rI)(diagnostic)));
    if (own.length > 0 && detail.findings > 0) {
        lines.add('', '### Findings of the repository', '');
        (0,finding_items/* addFindings */.W7)(lines, own, context);
    }
    addCohortSections(lines, context);
    const about = counts.isSearched
        ? `${(0,markdown/* mdText */.bC)(`cohort-ci ${result.version}, dialect ${result.dialect}, data root`)} ${(0,markdown/* mdCode */.xs)(result.dataRoot || '.')}`
        : (0,markdown/* mdText */.bC)(`cohort-ci ${result.version}`);
    const hasFindings = Object.values(counts.severities).some((count) => count > 0);
    const more = hasFindings && context.docsBase === undefined
        ? `. What a code means: ${(0,markdown/* mdCode */.xs)('cohort-ci explain CODE')}`
        : '';
    lines.add('', `<sub>${about}${more}</sub>`);
    return lines.text;
}
function heading(counts) {
    return `## ${icon(counts)} ${(0,verdict/* verdict */.WJ)(counts)}`;
}
function icon({ cohorts, states, severities, leftUnchecked }) {
    if (states.invalid > 0)
        return cohort_table/* STATE_ICONS */.t.invalid;
    if (states.unchecked + leftUnchecked > 0 || cohorts === 0)
        return cohort_table/* STATE_ICONS */.t.unchecked;
    if (states.drifted > 0)
        return cohort_table/* STATE_ICONS */.t.drifted;
    return severities.error > 0 ? cohort_table/* STATE_ICONS */.t.invalid : cohort_table/* STATE_ICONS */.t.clean;
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
