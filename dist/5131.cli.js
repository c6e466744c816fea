export const id = 5131;
export const ids = [5131];
export const modules = {

/***/ 25131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ checkCohort),
  HX: () => (/* binding */ expectCohort),
  uD: () => (/* binding */ expectCohortIn),
  kY: () => (/* binding */ failureText),
  Qy: () => (/* binding */ uncheckedCohort)
});

// EXTERNAL MODULE: ./build/src/checks/selection-file.js
var selection_file = __webpack_require__(8536);
// EXTERNAL MODULE: ./build/src/derive.js + 4 modules
var derive = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/src/derived-cohorts.js
var derived_cohorts = __webpack_require__(66575);
// EXTERNAL MODULE: ./build/src/drift/compare-outputs.js + 2 modules
var compare_outputs = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
;// CONCATENATED MODULE: ./build/src/drift/drift-cause.js


const UNREAD = new Set([
    'selection/misnamed',
    'drift/misnamed',
    'selection/empty',
    'csv/header-is-level',
    'csv/ignored-cells',
    'csv/stray-column',
    'csv/unterminated-quote',
    'csv/duplicate-header',
    'csv/reordered-columns',
    'include/marker-in-list',
    'include/comment-line',
    'subset/unknown-value',
    'tie/axes-as-text',
    'replicates/ignored',
    'yaml/retyped-value',
    'rule/name-taken',
    'tie/replaces-axis',
]);
const COUNTS = new Set([
    'catalog/replication-repeated',
    'catalog/replication-truncated',
    'catalog/replication-ignored-row',
]);
const LOSSES = new Set(['rule/lost-levels', 'axis/repeated-level', 'plan/empty']);
function driftCause(diagnostics, { manifest, membership }, design) {
    if (membership.reordered && design?.mergedAt !== undefined)
        return {
            at: (0,diagnostic/* atSpan */.IX)(design.mergedAt),
            first: 'write out the keys that `<<` merges, in the order that is meant: they come before all others, wherever `<<` stands, and the order of the rows follows it',
        };
    const isLess = membership.stages.some(({ removed }) => removed.count > 0);
    const isRecounted = manifest.fields.some(({ field }) => field.startsWith('replication.'));
    const isUnread = (at) => at.kind === 'span' && (design?.unread ?? []).some(({ start }) => start === at.span.start);
    const isCause = ({ code, severity, fix, at }) => severity === 'warning' &&
        (UNREAD.has(code) ||
            (code === 'spec/unknown-key' && (fix !== undefined || isUnread(at))) ||
            (COUNTS.has(code) && isRecounted) ||
            (LOSSES.has(code) && isLess));
    const found = diagnostics.find(({ code }) => code === 'plan/id-taken') ?? diagnostics.find(isCause);
    if (found === undefined)
        return undefined;
    const { at, hint } = found;
    const path = (0,findings_text/* quotedPath */.MW)((0,diagnostic/* placePath */.F7)(at));
    return { at, first: hint === undefined ? (0,findings_text/* msg */.ab) `look at ${path}` : (0,findings_text/* msg */.ab) `look at ${path}: ${hint}` };
}

// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(72373);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
;// CONCATENATED MODULE: ./build/src/check-cohort.js








function expectCohort(repository, cohort) {
    return expectCohortIn({ repository }, cohort);
}
function expectCohortIn(state, cohort) {
    const { derivation, examination } = (0,derived_cohorts/* examinedIn */.HO)(state, cohort);
    const { diagnostics, isInvalid, failure } = examination;
    if (failure)
        throw failure;
    return { derivation, expectation: isInvalid ? undefined : derivation.expectation, diagnostics };
}
function checkCohort(repository, cohort, onDerived) {
    const base = { id: cohort.id, specPath: cohort.specPath };
    const { derivation, examination } = (0,derived_cohorts/* examinedIn */.HO)({ repository }, cohort);
    const { diagnostics, isInvalid, failure } = examination;
    if (!failure)
        onDerived?.(derivation, examination);
    if (failure)
        return { ...base, state: 'unchecked', diagnostics, failure: failure.says };
    const expectation = isInvalid ? undefined : derivation.expectation;
    if (expectation === undefined)
        return { ...base, state: 'invalid', diagnostics };
    const sizes = {
        plan: (0,derive/* planSize */.FB)(expectation),
        ...(expectation.selection ? { selection: expectation.selection } : {}),
    };
    const collector = new findings_collector/* Collector */.g();
    collector.take(...diagnostics);
    let outputs;
    try {
        if (cohort.folder !== undefined)
            outputs = (0,compare_outputs/* compareOutputs */.O)(repository, cohort, cohort.folder, expectation, collector);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return { ...base, state: 'unchecked', ...sizes, diagnostics: collector.sorted(), failure: error.says };
    }
    if (outputs !== undefined) {
        const selection = [...(0,selection_file/* selectionFile */.l)(repository.selections)].map(({ finding }) => finding);
        const misnamed = collector
            .sorted()
            .filter(({ code }) => code === 'drift/misnamed' || code === 'selection/misnamed');
        const likely = [...selection, ...misnamed, ...repository.catalogFindings, ...diagnostics];
        const cause = driftCause(likely, outputs, derivation.design);
        (0,report_drift/* reportDrift */.a3)(cohort.id, outputs, repository.selection !== undefined, collector, cause);
    }
    const drifted = outputs !== undefined &&
        [outputs.manifest, outputs.membership, outputs.metadata].some(({ status }) => status !== 'same' && status !== 'uncommitted');
    return {
        ...base,
        state: drifted ? 'drifted' : 'clean',
        ...sizes,
        diagnostics: collector.sorted(),
        ...(outputs ? { outputs } : {}),
    };
}
function uncheckedCohort({ id, specPath }, error) {
    return { id, specPath, state: 'unchecked', diagnostics: [], failure: failureText(error) };
}
const NOT_OURS = new Set(['EnvironmentFailure', 'UnreadableFile', 'DeadlineReached']);
function failureText(error) {
    if (!(error instanceof Error))
        return String(error);
    if (!NOT_OURS.has(error.name))
        return `internal error: ${error.message}`;
    return 'says' in error ? error.says : error.message;
}


/***/ }),

/***/ 52816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ misnamedStages),
/* harmony export */   cJ: () => (/* binding */ misnamedGenerations),
/* harmony export */   s3: () => (/* binding */ misnamedOutput)
/* harmony export */ });
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5820);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15425);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72265);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);







function* misnamedOutput(tree, path) {
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path);
    const names = tree.list(folder);
    if (names.includes(name))
        return;
    const alike = new RegExp(`^${name.replace(/\..*/, '')}s?\\b`, 'i');
    const found = [
        ...names.filter((one) => alike.test(one)),
        ...(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(name, names, 1),
        ...names
            .filter((one) => !(0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(one) && tree.list(`${folder}/${one}`).includes(name))
            .map((one) => `${one}/${name}`),
    ].find((one) => tree.read(`${folder}/${one}`).kind === 'file');
    if (found === undefined)
        return;
    const from = `${folder}/${found}`;
    yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('drift/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atFile */ .kG)(from), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(from)} is not read: the runtime reads and writes only ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(found) === (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(name)
        ? {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `rename it to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`,
            fix: { edits: [], rename: { from, to: path }, safe: false },
        }
        : {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `delete it: \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommand */ .w1)('regenerate')}\` writes the file that the runtime reads`,
        });
}
function* misnamedGenerations(tree, layout) {
    const { dataRoot, gens } = layout;
    yield* generationsOutside(tree, [gens, ..._source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.map((stage) => layout.generations(stage))]);
    for (const name of tree.list(gens).length > 0 ? [] : tree.list(dataRoot)) {
        const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(dataRoot, name);
        if (folder !== gens && _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.some((stage) => /^[dev]_/.test(tree.list(`${folder}/${stage}`)[0] ?? '')))
            yield misnamedFolder(folder, gens);
    }
}
function* misnamedStages(tree, layout) {
    const names = tree.list(layout.gens);
    yield* generationsOutside(tree, _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.map((stage) => layout.generations(stage)));
    for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a) {
        const others = names.filter((name) => !_source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.some((one) => one === name));
        const [near] = names.includes(stage) ? [] : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(stage, others, 1);
        if (near !== undefined)
            yield misnamedFolder(`${layout.gens}/${near}`, layout.generations(stage));
    }
}
function* generationsOutside(tree, folders) {
    for (const folder of folders) {
        if (tree.read(folder).kind !== 'outside')
            continue;
        yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('drift/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atFile */ .kG)(folder), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the generations in ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(folder)} are not checked: it is a link that leads out of the repository`, { hint: 'commit the folder itself, or check a folder that has both the link and what it leads to' });
        return;
    }
}
function misnamedFolder(from, to) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('drift/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atFile */ .kG)(from), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the generations in ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(from)} are not read: the runtime reads them only from ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(to)}`, {
        hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `if they belong there, move them: \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .jt)('git', 'mv', { path: from }, { path: to })}\``,
    });
}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ misnamedClaim),
/* harmony export */   l: () => (/* binding */ selectionFile)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15425);
/* harmony import */ var _findings_report_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77983);
/* harmony import */ var _findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5325);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);





function* selectionFile(outcome) {
    switch (outcome.kind) {
        case 'none': {
            if (outcome.misnamed !== undefined)
                yield misnamedClaim(outcome.misnamed);
            return;
        }
        case 'both': {
            const [essays, drafts] = outcome.paths;
            yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/both', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(drafts), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `both ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(essays)} and ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(drafts)} are present`, {
                hint: outcome.empty === undefined
                    ? 'remove one of the two files'
                    : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `remove ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(outcome.empty)}, which lists nothing`,
                related: [{ message: 'the other selection', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(essays) }],
            });
            return;
        }
        case 'unreadable': {
            const { path, opened } = outcome;
            if (opened.kind === 'conflicted') {
                yield { finding: (0,_findings_report_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictFinding */ .U)(opened.conflict) };
                return;
            }
            if (opened.kind === 'foreign') {
                yield { finding: (0,_findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignFinding */ .Ib)(opened.foreign) };
                return;
            }
            yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/unreadable', opened.kind === 'malformed' ? (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(opened.at) : (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the selection ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id per line, or remove it' });
            return;
        }
        case 'selection': {
            const { path, ids } = outcome.selection;
            if (ids.length === 0)
                yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/empty', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the selection ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)} lists nothing, so every cohort is empty`, { hint: 'list the selected ids in it, one per line; or remove it to plan the full cohorts' });
        }
    }
}
function misnamedClaim({ path, wanted, isTable }, isFollowed = false) {
    const remedy = isTable
        ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `write its ids into ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(wanted)}, one per line, without a header and other columns`
        : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `rename it to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(wanted)}`;
    const otherwise = isTable
        ? '; or rename it, if it is not the selection'
        : ', or to something else if it is not the selection';
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)} is not read: the runtime reads a selection only from ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(wanted)}`, {
        hint: isFollowed ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `if it is still the selection, ${remedy}` : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${remedy}${otherwise}`,
        ...(isTable ? {} : { fix: { edits: [], rename: { from: path, to: wanted }, safe: false } }),
    });
}
function reasonOf(opened) {
    switch (opened.kind) {
        case 'malformed':
            return `line ${opened.line} is not UTF-8`;
        case 'directory':
            return 'it is a folder';
        case 'too-large':
            return `it has ${opened.size} bytes; the limit is ${opened.limit}`;
        case 'outside':
            return 'it is a link that leads out of the repository';
        case 'unreadable':
            return opened.reason;
        case 'missing':
            return 'it is missing';
    }
}


/***/ }),

/***/ 66575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ DerivedCohorts),
/* harmony export */   HO: () => (/* binding */ examinedIn),
/* harmony export */   JH: () => (/* binding */ derivationIn)
/* harmony export */ });
/* harmony import */ var _checks_run_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63045);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8129);


const MOST_ROWS = 2_500_000;
const LEAST_ROWS = 1000;
class DerivedCohorts {
    #kept = new Map();
    #room = MOST_ROWS;
    keep = (derivation, examination) => {
        const rows = Math.max(LEAST_ROWS, derivation.plan?.rows ?? 0);
        if (rows > this.#room)
            return;
        this.#room -= rows;
        this.#kept.set(derivation.input.specPath, { derivation, examination });
    };
    of({ specPath }) {
        return this.#kept.get(specPath);
    }
}
function derivationIn({ repository, derived }, cohort) {
    return derived?.of(cohort)?.derivation ?? (0,_derive_js__WEBPACK_IMPORTED_MODULE_1__/* .derive */ .CX)(repository, cohort);
}
function examinedIn({ repository, derived }, cohort) {
    const known = derived?.of(cohort);
    if (known !== undefined)
        return known;
    const derivation = (0,_derive_js__WEBPACK_IMPORTED_MODULE_1__/* .derive */ .CX)(repository, cohort);
    return { derivation, examination: (0,_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .examine */ .s)(derivation) };
}


/***/ }),

/***/ 30210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BZ: () => (/* binding */ manifestDrift),
  io: () => (/* binding */ readBytes),
  ov: () => (/* binding */ readOutput),
  ut: () => (/* binding */ readPieces)
});

// UNUSED EXPORTS: knownCombos

// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/outputs/manifest.js
var manifest = __webpack_require__(4435);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(54978);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(80567);
// EXTERNAL MODULE: ./build/src/drift/difference-digest.js
var difference_digest = __webpack_require__(79915);
// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(34907);
;// CONCATENATED MODULE: ./build/src/drift/compare-manifest.js









const RUNTIME_COMBO = /^combo_v1_[0-9a-f]{12}$/;
const OTHER_FORM = 'spacing, key order or spelling of values (2.0 for 2)';
function compareManifest(expected, committed, knowsCombo) {
    const text = (0,manifest/* manifestText */.s)(expected);
    const decoded = (0,source_file/* decodeUtf8 */._)(committed);
    if (decoded.kind === 'text' && decoded.text === text)
        return { status: 'same', fields: [], form: [] };
    const found = decoded.kind === 'text' ? parseObject(decoded.text) : undefined;
    if (decoded.kind !== 'text' || found === undefined) {
        return {
            status: 'content',
            fields: [],
            form: [
                (decoded.kind === 'text' ? conflictIn(decoded.text) : undefined) ??
                    (0,drift_form/* foreignBytes */.Mk)(committed) ??
                    (decoded.kind === 'text' ? whyNotJson(decoded.text) : undefined) ??
                    'the file is not a JSON object',
            ],
        };
    }
    const extra = knowsCombo && extraCombo(expected, found, knowsCombo);
    if (extra !== undefined && knowsCombo !== undefined) {
        const combos = [...expected.combos, extra].sort(compare/* compareCodePoints */.O);
        return { ...compareManifest({ ...expected, combos }, committed), extraCombo: extra };
    }
    const want = parseObject(text) ?? {};
    const fields = compareFields(want, found);
    return fields.length > 0
        ? { status: 'content', fields, form: [], digest: (0,difference_digest/* differenceDigest */.OD)(...[found, want].map(valuesOf)) }
        : { status: 'form', fields: [], form: (0,drift_form/* formDifferences */.di)(decoded.text, text, OTHER_FORM) };
}
function whyNotJson(text) {
    if (text.trim() === '')
        return 'the file is empty';
    const file = new source_file/* SourceFile */.s('', text.replace(/^\ufeff/, ''));
    const collector = new findings_collector/* Collector */.g();
    (0,json/* parseJson */.q)(file, collector, { continueOnDuplicateKeys: true });
    const [fault] = collector.sorted();
    if (fault?.at.kind !== 'span' || !fault.code.startsWith('json/'))
        return undefined;
    const { line, column } = file.lines.position(fault.at.span.start);
    return `the file is not JSON from line ${line}, column ${column} on: ${(0,findings_text.textOf)(fault.message)}`;
}
function conflictIn(text) {
    if ((0,merge_conflict/* mergeConflict */.Tt)('', text))
        return drift_form/* CONFLICT */.p9;
    return text
        .replace(/^\ufeff/, '')
        .split(/[\r\n]+/)
        .some(merge_conflict/* isConflictMarker */.TV)
        ? drift_form/* REST_OF_CONFLICT */.uI
        : undefined;
}
function extraCombo(expected, found, knows) {
    const committed = Array.isArray(found['combos']) ? found['combos'] : [];
    const more = committed.filter((combo) => typeof combo === 'string' && !expected.combos.includes(combo));
    const [combo] = more;
    return more.length === 1 && typeof combo === 'string' && RUNTIME_COMBO.test(combo) && knows(combo)
        ? combo
        : undefined;
}
function parseObject(text) {
    try {
        const parsed = JSON.parse(text.replace(/^\ufeff/, ''));
        return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
            ? parsed
            : undefined;
    }
    catch {
        return undefined;
    }
}
function compareFields(expected, committed) {
    const left = leaves(expected, '');
    const right = leaves(committed, '');
    const fields = [];
    for (const field of new Set([...left.keys(), ...right.keys()])) {
        const want = left.get(field);
        const have = right.get(field);
        if (JSON.stringify(want) === JSON.stringify(have))
            continue;
        fields.push({ field, added: without(want ?? [], have ?? []), removed: without(have ?? [], want ?? []) });
    }
    return fields;
}
function leaves(object, prefix) {
    const result = new Map();
    for (const [key, value] of Object.entries(object)) {
        const path = prefix + key;
        if (Array.isArray(value))
            result.set(path, value.map(leafText));
        else if (typeof value === 'object' && value !== null) {
            for (const [inner, texts] of leaves(value, `${path}.`))
                result.set(inner, texts);
        }
        else
            result.set(path, [leafText(value)]);
    }
    return result;
}
function valuesOf(object) {
    const fields = [...leaves(object, '')].sort(([left], [right]) => (0,compare/* compareCodePoints */.O)(left, right));
    return fields.map(([field, texts]) => [field, ...texts]);
}
function leafText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function without(items, others) {
    const known = new Set(others);
    return items.filter((item) => !known.has(item));
}

;// CONCATENATED MODULE: ./build/src/drift/committed-output.js


function readOutput(tree, path, read) {
    const content = read(tree, path);
    if (content !== undefined)
        return content;
    const again = tree.read(path);
    if (again.kind !== 'missing')
        throw new unreadable_file/* UnreadableFile */.ie(path, again);
    return undefined;
}
function readBytes(tree, path) {
    const read = tree.read(path);
    return read.kind === 'file' ? read.bytes : undefined;
}
function readPieces(tree, path) {
    const read = tree.read(path);
    if (read.kind === 'too-large')
        return tree.pieces?.(path);
    return read.kind === 'file' ? [read.bytes] : undefined;
}
function manifestDrift(repository, expectation, committed) {
    return compareManifest(expectation.manifest, committed, knownCombos(repository));
}
function knownCombos({ catalogs, runtime, }) {
    return runtime.addsContentCombo
        ? (combo) => !catalogs.hasConcepts || (catalogs.lookup('combo_id')?.ids.has(combo) ?? false)
        : undefined;
}


/***/ }),

/***/ 84307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ compareRowsForm),
/* harmony export */   S0: () => (/* binding */ compareMembership),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   cl: () => (/* binding */ membershipRows),
/* harmony export */   kt: () => (/* binding */ parseMembership),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   zm: () => (/* binding */ foreignMembership)
/* harmony export */ });
/* harmony import */ var _outputs_describe_generation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11682);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72265);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79801);
/* harmony import */ var _source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54978);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81435);
/* harmony import */ var _syntax_csv_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37817);
/* harmony import */ var _difference_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79915);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34907);










function piecesOf(file) {
    return file instanceof Uint8Array ? [file] : file;
}
const FIRST = 5;
const PIECE_BYTES = 1 << 16;
const LONGEST_LINE = 1 << 20;
const MOST_SEEN = 1 << 20;
function compareMembership(expected, file) {
    const committed = piecesOf(file);
    if (sameBytes(expected.chunks(), committed))
        return { status: 'same', stages: [], reordered: false, form: [] };
    const foreign = foreignMembership(expected, committed);
    if (foreign !== undefined)
        return foreign;
    const lists = new Map(_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.map((stage) => [stage, expected.checklist(stage)]));
    const otherStages = new Set();
    const unexpected = new Map(_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.map((stage) => [stage, new Set()]));
    const columns = headerOf(committed);
    let rows = 0;
    let wide = 0;
    for (const [stage, id, cells] of membershipRows(committed)) {
        rows++;
        if (cells > columns.length)
            wide++;
        const list = lists.get(stage);
        if (list === undefined)
            otherStages.add(stage);
        else if (!list.tick(id))
            unexpected.get(stage)?.add(id);
    }
    const stages = [];
    for (const stage of _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a) {
        const added = take(stage, lists.get(stage)?.unticked() ?? [], () => true, expected);
        const removed = take(stage, unexpected.get(stage) ?? [], () => true);
        if (added.count + removed.count > 0)
            stages.push({ stage, added, removed });
    }
    const more = unexpectedWords(otherStages, columns, wide);
    if (stages.length === 0 && otherStages.size === 0) {
        const repeats = rows - _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.reduce((sum, stage) => sum + expected.count(stage), 0);
        if (repeats > 0)
            more.push(repeatWords(committed, repeats));
    }
    const digest = () => (0,_difference_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(framedRecords(committed), framedRecords(expected.chunks()));
    if (stages.length > 0 || more.length > 0)
        return { status: 'content', stages, reordered: false, form: more, digest: digest() };
    return sameSequence(membershipRows(committed), membershipRows(expected.chunks()))
        ? {
            status: 'form',
            stages: [],
            reordered: false,
            form: (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formDifferences */ .di)(wholeText(committed), wholeText(expected.chunks()), 'quoting or column order'),
        }
        : { status: 'content', stages: [], reordered: true, form: [], digest: digest() };
}
function foreignMembership(expected, file) {
    const committed = piecesOf(file);
    const form = foreignStart(committed) ?? (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignHeader */ .wW)(headerOf(committed), ['stage', 'gen_id']);
    if (form === undefined)
        return undefined;
    const digest = (0,_difference_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(framedRecords(committed), framedRecords(expected.chunks()));
    return { status: 'content', stages: [], reordered: false, form: [form], digest };
}
function foreignStart(pieces) {
    for (const piece of pieces)
        return (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignBytes */ .Mk)(piece);
    return undefined;
}
function unexpectedWords(foreign, columns, wide) {
    const conflict = conflictIn(foreign, columns);
    if (conflict !== undefined)
        return [conflict];
    return [
        ...[...foreign].map((stage) => stage === NO_STAGE ? noStageWords(columns) : `rows of an unknown stage '${stage}'`),
        ...extraColumns(columns).map((column) => `a column '${column}' that the runtime does not write`),
        ...(wide > 0 ? [`${wide === 1 ? '1 row' : `${wide} rows`} with more cells than the header`] : []),
    ];
}
function conflictIn(stages, columns) {
    const marks = [...stages, columns[0] ?? ''].filter(_source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_5__/* .isConflictMarker */ .TV);
    if (marks.length === 0)
        return undefined;
    const isWhole = _source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFLICT_MARKS */ ._f.every((mark) => marks.some((text) => text.startsWith(mark)));
    return isWhole ? _form_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFLICT */ .p9 : _form_js__WEBPACK_IMPORTED_MODULE_2__/* .REST_OF_CONFLICT */ .uI;
}
function noStageWords(columns) {
    if (columns.includes('stage'))
        return 'rows without a stage';
    if (_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.some((stage) => stage === columns[0]))
        return 'no header: line 1 is a row';
    const isText = !columns.some((column) => column.includes('\ufffd'));
    return isText
        ? "a header without the column 'stage'"
        : "a header that is not UTF-8, without the column 'stage'";
}
function compareRowsForm(file) {
    const committed = piecesOf(file);
    const columns = headerOf(committed);
    const foreign = new Set();
    const lines = new Set();
    let wide = 0;
    let repeats = 0;
    for (const [stage, id, cells] of membershipRows(committed)) {
        if (cells > columns.length)
            wide++;
        const line = (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_6__/* .csvRecord */ .ef)([stage, id], '\n');
        if (!_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.includes(stage))
            foreign.add(stage);
        else if (lines.has(line))
            repeats++;
        else
            lines.add(line);
    }
    const expected = _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .MEMBERSHIP_HEADER */ .RX + [...lines].join('');
    const written = new TextEncoder().encode(expected);
    const content = unexpectedWords(foreign, columns, wide);
    if (repeats > 0)
        content.push(repeatWords(committed, repeats));
    const records = recordsOf(committed);
    if (content.length > 0)
        return { status: 'content', form: content, written, records };
    if (sameBytes([written], committed))
        return { status: 'same', form: [], written, records };
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formDifferences */ .di)(wholeText(committed), expected, 'quoting or column order');
    return { status: 'form', form, written, records };
}
function parseMembership(file) {
    const rows = new Map();
    for (const [stage, id] of membershipRows(piecesOf(file))) {
        const ids = rows.get(stage);
        if (ids === undefined)
            rows.set(stage, [id]);
        else
            ids.push(id);
    }
    return rows;
}
const NO_STAGE = '(none)';
function* membershipRows(pieces) {
    let stage;
    let id = -1;
    for (const record of recordsOf(pieces)) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .passCheckpoint */ .gc)();
        if (stage === undefined) {
            stage = record.indexOf('stage');
            id = record.indexOf('gen_id');
        }
        else if (record.length > 1 || record[0] !== '') {
            yield [record[stage] ?? markerIn(record) ?? NO_STAGE, record[id] ?? '', record.length];
        }
    }
}
function markerIn([first = '']) {
    return (0,_source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_5__/* .isConflictMarker */ .TV)(first) ? first : undefined;
}
function recordsOf(pieces) {
    return containsQuote(pieces) ? quotedRecords(pieces) : unquotedRecords(pieces);
}
function* unquotedRecords(pieces) {
    for (const lines of wholeLines(pieces))
        yield* plainRecords(lines);
}
function headerOf(pieces) {
    for (const record of recordsOf(pieces))
        return record;
    return [];
}
function extraColumns(header) {
    if (!header.includes('stage') || !header.includes('gen_id'))
        return [];
    const own = [header.indexOf('stage'), header.indexOf('gen_id')];
    return header.filter((_, index) => !own.includes(index)).slice(0, FIRST);
}
function repeatWords(committed, count) {
    const seen = new Set();
    const first = new Set();
    for (const [stage, id] of membershipRows(committed)) {
        const row = `${stage} ${id}`;
        if (seen.has(row))
            first.add(row);
        else if (seen.size < MOST_SEEN)
            seen.add(row);
        if (first.size >= FIRST)
            break;
    }
    const names = [...first].join(', ');
    return `${count === 1 ? '1 row' : `${count} rows`} repeated${names ? `: ${names}` : ''}${count > first.size && names ? ', \u2026' : ''}`;
}
function* framedRecords(pieces) {
    if (containsQuote(pieces))
        for (const record of quotedRecords(pieces))
            yield (0,_difference_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .framed */ .Qu)(record);
    else
        for (const lines of wholeLines(pieces))
            yield (0,_difference_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .framedLines */ .hW)(lines) ?? plainRecords(lines).map(_difference_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .framed */ .Qu).join('');
}
function plainRecords(lines) {
    const all = lines.split(/\r\n|\n|\r/);
    if (all.length > 1 && all.at(-1) === '')
        all.pop();
    return all.map((line) => line.split(','));
}
function* wholeLines(pieces) {
    let rest = '';
    let atStart = true;
    for (const text of decoded(pieces)) {
        rest += atStart ? text.replace(/^\ufeff/, '') : text;
        atStart &&= text === '';
        const end = Math.max(rest.lastIndexOf('\n'), rest.lastIndexOf('\r', rest.length - 2)) + 1;
        if (end === 0 && rest.length < LONGEST_LINE)
            continue;
        const whole = end === 0 ? rest.length : end;
        yield rest.slice(0, whole);
        rest = rest.slice(whole);
    }
    if (rest !== '')
        yield rest;
}
function quotedRecords(pieces) {
    const text = wholeText(pieces).replace(/^\ufeff/, '');
    return (0,_syntax_csv_js__WEBPACK_IMPORTED_MODULE_9__/* .readCsv */ .Nb)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s('membership.csv', text)).records.map(({ cells }) => cells.map((cell) => cell.text));
}
function containsQuote(pieces) {
    for (const piece of pieces)
        if (piece.includes(0x22))
            return true;
    return false;
}
function sameSequence(left, right) {
    for (;;) {
        const a = left.next();
        const b = right.next();
        if (a.done === true || b.done === true)
            return a.done === b.done;
        if (a.value[0] !== b.value[0] || a.value[1] !== b.value[1])
            return false;
    }
}
function sameBytes(expected, committed) {
    const pieces = committed[Symbol.iterator]();
    let piece = new Uint8Array(0);
    let at = 0;
    try {
        for (const chunk of expected) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .passCheckpoint */ .gc)(chunk.length >>> 4);
            for (let from = 0; from < chunk.length;) {
                while (at === piece.length) {
                    const next = pieces.next();
                    if (next.done === true)
                        return false;
                    piece = next.value;
                    at = 0;
                }
                const count = Math.min(chunk.length - from, piece.length - at);
                if (Buffer.compare(chunk.subarray(from, from + count), piece.subarray(at, at + count)) !== 0)
                    return false;
                from += count;
                at += count;
            }
        }
        return at === piece.length && pieces.next().done === true;
    }
    finally {
        pieces.return?.();
    }
}
function* decoded(pieces) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (const piece of pieces) {
        for (let at = 0; at < piece.length; at += PIECE_BYTES)
            yield decoder.decode(piece.subarray(at, at + PIECE_BYTES), { stream: true });
    }
    yield decoder.decode();
}
function wholeText(pieces) {
    let text = '';
    for (const part of decoded(pieces))
        text += part;
    return text;
}
function take(stage, ids, passes, membership) {
    const first = [];
    let count = 0;
    for (const id of ids) {
        if (!passes(id))
            continue;
        if (first.length < FIRST)
            first.push(id);
        count++;
    }
    return { stage, count, first, ...(0,_outputs_describe_generation_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsOf */ .pd)(stage, first, membership) };
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ compareOutputs)
});

// EXTERNAL MODULE: ./build/src/checks/misnamed-outputs.js
var misnamed_outputs = __webpack_require__(52816);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/drift/committed-output.js + 1 modules
var committed_output = __webpack_require__(30210);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(84307);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/drift/compare-metadata.js


const MOST_NAMED = 20;
function compareMetadata(expected, cohort, existing) {
    const missing = [];
    const stale = [];
    const conflicted = [];
    for (const stage of source_stage/* STAGES */.a) {
        const wanted = expected.allCommitted(stage) ? [] : expected.ids(stage);
        const absent = (0,compare_membership/* take */.s)(stage, wanted, (id) => {
            const there = existing.metadata(stage, id);
            if (there.kind !== 'missing')
                return false;
            if (there.conflicted && conflicted.length < MOST_NAMED)
                conflicted.push(existing.metadataPath(stage, id));
            return true;
        }, expected);
        if (absent.count > 0)
            missing.push(absent);
        const left = (0,compare_membership/* take */.s)(stage, existing.ofOrigin(stage, cohort), (id) => !expected.has(stage, id));
        if (left.count > 0)
            stale.push(left);
    }
    return { missing, stale, conflicted };
}

// EXTERNAL MODULE: ./build/src/drift/compare-selection.js
var compare_selection = __webpack_require__(32165);
// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(34907);
// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(72373);
// EXTERNAL MODULE: ./build/src/drift/report-ignored-outputs.js
var report_ignored_outputs = __webpack_require__(26951);
// EXTERNAL MODULE: ./build/src/checks/selection-file.js
var selection_file = __webpack_require__(8536);
// EXTERNAL MODULE: ./build/src/plan/selection.js
var selection = __webpack_require__(52875);
// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/source/sources.js
var sources = __webpack_require__(32869);
;// CONCATENATED MODULE: ./build/src/drift/unread-selection.js








function* unreadSelection({ sources: { tree }, layout, selections }, folder, { stages }) {
    if (selections.kind !== 'none' || selections.misnamed !== undefined)
        return;
    if (!stages.some(({ added }) => added.count > 0))
        return;
    const { membership, specFolder, items } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const committed = (0,compare_membership/* parseMembership */.kt)((0,committed_output/* readPieces */.ut)(tree, membership) ?? []);
    const { dataRoot, tasks, cohorts } = layout;
    const within = (parent) => (0,file_tree/* listEvidence */.YD)(tree, parent).map((name) => (0,path/* pathIn */.lW)(parent, name));
    const beside = [...within(tasks), ...within(dataRoot)].filter((one) => one !== cohorts);
    const places = new Set([tasks, folder, specFolder, items, '', dataRoot, ...beside].flatMap(within));
    for (const path of places) {
        if ((0,cohort_files/* outputKindOf */.Xw)(path) !== undefined || !/(?:^|\/)[^./]+$|\.(?:txt|csv|tsv|md)$/i.test(path))
            continue;
        const read = (0,file_tree/* readEvidence */.At)(tree, path);
        const opened = read.kind === 'file' ? (0,sources/* openBytes */.o)(path, read.bytes) : undefined;
        if (opened?.kind !== 'text')
            continue;
        const listed = new Set(opened.file.text.match(/\b[de]_[0-9a-z]+(?:-[1-4])?\b/g));
        for (const stage of ['essay', 'draft']) {
            const ids = committed.get(stage) ?? [];
            if (listed.size === 0 || listed.size !== new Set(ids).size || !ids.every((id) => listed.has(id)))
                continue;
            yield (0,selection_file/* misnamedClaim */.H)({ path, wanted: layout.selection(stage), isTable: (0,selection/* isTable */.b)(opened) }, true);
            return;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/drift/compare-outputs.js











function compareOutputs(repository, cohort, folder, expectation, collector) {
    const { committed, existing, selection, options } = repository;
    const unseen = [];
    let extraCombo;
    const { manifest: manifestPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const manifest = compareFile(manifestPath, committed.manifest, { status: 'missing', fields: [], form: [] }, committed_output/* readBytes */.io, (bytes) => {
        const { extraCombo: extra, ...drift } = (0,committed_output/* manifestDrift */.BZ)(repository, expectation, bytes);
        extraCombo = extra;
        return drift;
    });
    const membership = compareFile(membershipPath, committed.membership, { status: 'missing', stages: [], reordered: false, form: [] }, committed_output/* readPieces */.ut, (pieces) => {
        if (selection === undefined || selection === 'invalid')
            return (0,compare_membership/* compareMembership */.S0)(expectation.membership, pieces);
        const { fixed: _, ...drift } = (0,compare_selection/* compareSelection */.G)(selection, expectation, pieces, existing);
        return drift;
    });
    if (membership.status === 'content' && selection === undefined)
        for (const { finding } of unreadSelection(repository, folder, membership))
            collector.take(finding);
    if (extraCombo !== undefined && manifest.status !== 'content' && membership.status !== 'content')
        collector.add('drift/extra-combo', (0,diagnostic/* atFile */.kG)(manifestPath), `the manifest also holds ${extraCombo}, the runtime's own combination: this is not drift`, { hint: 'nothing needs to be done' });
    (0,report_ignored_outputs/* reportIgnored */.J)(unseen, collector);
    const { conflicted, ...metadata } = committed.metadata && selection === undefined
        ? compareMetadata(expectation.membership, cohort.id, existing)
        : { missing: [], stale: [], conflicted: [] };
    for (const path of conflicted)
        collector.add('file/merge-conflict', (0,diagnostic/* atFile */.kG)(path), `the metadata holds ${drift_form/* CONFLICT */.p9}`, {
            hint: (0,report_drift/* regenerating */.OO)(cohort.id),
        });
    if (metadata.missing.length > 0)
        for (const { finding } of (0,misnamed_outputs/* misnamedStages */.C7)(repository.sources.tree, repository.layout))
            collector.take(finding);
    const metadataStatus = !committed.metadata
        ? 'uncommitted'
        : metadata.missing.length > 0
            ? 'missing'
            : 'same';
    return {
        manifest: { path: manifestPath, ...manifest },
        membership: { path: membershipPath, ...membership },
        metadata: { path: existing.root, status: metadataStatus, ...metadata },
    };
    function compareFile(path, isCommitted, absent, read, compare) {
        const ignored = options.isIgnored?.(path) ?? false;
        const { tree } = repository.sources;
        const content = !isCommitted || ignored ? undefined : (0,committed_output/* readOutput */.ov)(tree, path, read);
        if (content !== undefined)
            return compare(content);
        if (isCommitted && ignored)
            unseen.push(path);
        if (!ignored)
            for (const { finding } of (0,misnamed_outputs/* misnamedOutput */.s3)(tree, path))
                collector.take(finding);
        return isCommitted && !ignored ? absent : { ...absent, status: 'uncommitted' };
    }
}


/***/ }),

/***/ 32165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareSelection)
/* harmony export */ });
/* harmony import */ var _plan_generation_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15281);
/* harmony import */ var _plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50772);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79801);
/* harmony import */ var _compare_membership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84307);
/* harmony import */ var _difference_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79915);






function compareSelection(selection, { selectionFrame: frame, membership: expected }, committed, existing) {
    const foreign = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignMembership */ .zm)(expected, committed);
    if (foreign !== undefined)
        return foreign;
    const rows = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMembership */ .kt)(committed);
    const members = (stage) => new Set(rows.get(stage) ?? []);
    const drafts = members('draft');
    const essays = members('essay');
    const evaluations = members('evaluation');
    const indexes = {
        essay: indexByBase('essay', existing, essays),
        evaluation: indexByBase('evaluation', existing, evaluations),
    };
    const missing = { draft: [], essay: [], evaluation: [] };
    const allowed = { draft: new Set(), essay: new Set(), evaluation: new Set() };
    const want = (stage, id, present) => {
        allowed[stage].add(id);
        if (!present.has(id))
            missing[stage].push(id);
    };
    for (const { id } of selection.ids) {
        if (selection.stage === 'essay') {
            want('essay', id, essays);
            const found = existing.metadata('essay', id);
            if (found.kind === 'metadata')
                want('draft', (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(found.metadata, 'parent_gen_id'), drafts);
            continue;
        }
        want('draft', id, drafts);
        for (const template of frame.essayTemplates) {
            cover('essay', [id, template], essays, frame.essayCount);
        }
    }
    for (const essay of allowed.essay) {
        for (const template of frame.evaluationTemplates) {
            for (const model of frame.evaluationModels) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .passCheckpoint */ .gc)();
                cover('evaluation', [essay, template, model], evaluations, frame.evaluationCount);
            }
        }
    }
    const stages = _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.flatMap((stage) => {
        const added = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(stage, new Set(missing[stage]), () => true, expected);
        const removed = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(stage, members(stage), (id) => !allowed[stage].has(id));
        return added.count + removed.count > 0 ? [{ stage, added, removed }] : [];
    });
    const { status, form, written, records } = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRowsForm */ .J5)(committed);
    const digest = stages.length > 0 || status === 'content'
        ? { digest: (0,_difference_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .differenceDigest */ .OD)(records, Object.values(missing)) }
        : {};
    return stages.length > 0
        ? { status: 'content', stages, reordered: false, form, ...digest }
        : { status, stages, reordered: false, form, ...digest, fixed: written };
    function cover(stage, base, present, count) {
        const parts = base.map(_plan_generation_id_js__WEBPACK_IMPORTED_MODULE_0__/* .signaturePart */ ._i);
        const plain = (replicate) => (0,_plan_generation_id_js__WEBPACK_IMPORTED_MODULE_0__/* .generationId */ .y5)(stage, [...parts, String(replicate)]);
        const found = new Set(indexes[stage].get(baseKey(base)) ?? []);
        for (let replicate = 1; replicate <= 2 * count; replicate++)
            if (present.has(plain(replicate)))
                found.add(plain(replicate));
        const covering = [...found].filter((id) => present.has(id));
        for (const id of covering)
            allowed[stage].add(id);
        if (covering.length >= fewest(count))
            return;
        for (let replicate = 1, left = count - covering.length; left > 0; replicate++) {
            if (present.has(plain(replicate)))
                continue;
            missing[stage].push(plain(replicate));
            left--;
        }
    }
}
function indexByBase(stage, existing, ids) {
    const byBase = new Map();
    for (const id of ids) {
        const found = existing.metadata(stage, id);
        if (found.kind !== 'metadata')
            continue;
        const { metadata } = found;
        const base = stage === 'essay'
            ? [(0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(metadata, 'parent_gen_id'), (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(metadata, 'template_id', 'essay_template')]
            : [
                (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(metadata, 'parent_gen_id'),
                (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(metadata, 'template_id', 'evaluation_template'),
                (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(metadata, 'llm_model_id'),
            ];
        const key = baseKey(base);
        const siblings = byBase.get(key);
        if (siblings === undefined)
            byBase.set(key, [id]);
        else
            siblings.push(id);
    }
    return byBase;
}
function baseKey(base) {
    return JSON.stringify(base);
}
function fewest(count) {
    let least = count;
    for (let reused = 1; reused < count; reused++)
        least = Math.min(least, count - Math.min(reused, count - reused - 1));
    return least;
}


/***/ }),

/***/ 79915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ differenceDigest),
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   hW: () => (/* binding */ framedLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);

function differenceDigest(...sides) {
    return digestOf(...sides.map(framedOneByOne));
}
function digestOf(...sides) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash('sha256');
    for (const side of sides) {
        for (const text of side) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            hash.update(text);
        }
        hash.update('\n');
    }
    return hash.digest('hex').slice(0, 32);
}
function framed(values) {
    return `${JSON.stringify(values)}\n`;
}
function* framedOneByOne(side) {
    for (const values of side)
        yield framed(values);
}
const ESCAPED = /["\\\p{Surrogate}]|[^\P{Cc}\n\x7f-\x9f]/u;
function framedLines(lines) {
    if (ESCAPED.test(lines))
        return undefined;
    const body = lines.endsWith('\n') ? lines.slice(0, -1) : lines;
    return `["${body.replaceAll(',', '","').replaceAll('\n', '"]\n["')}"]\n`;
}


/***/ }),

/***/ 34907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ CRLF),
/* harmony export */   Mk: () => (/* binding */ foreignBytes),
/* harmony export */   N5: () => (/* binding */ CRLF_REMEDY),
/* harmony export */   di: () => (/* binding */ formDifferences),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   p9: () => (/* binding */ CONFLICT),
/* harmony export */   uI: () => (/* binding */ REST_OF_CONFLICT),
/* harmony export */   wW: () => (/* binding */ foreignHeader)
/* harmony export */ });
/* harmony import */ var _source_file_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13616);

const CRLF = 'CRLF line endings';
const CRLF_REMEDY = 'if git creates these line endings (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';
function formDifferences(committed, expected, otherwise) {
    const differences = [];
    let text = committed;
    if (text.startsWith('\ufeff')) {
        differences.push('a byte-order mark');
        text = text.slice(1);
    }
    if (text.includes('\r')) {
        differences.push(text.includes('\r\n') ? CRLF : 'CR line endings');
        text = text.replace(/\r\n?/g, '\n');
    }
    if (text === expected)
        return differences;
    if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
        differences.push(text.length > expected.length ? 'an extra final newline' : 'no final newline');
    }
    else {
        differences.push(otherwise);
    }
    return differences;
}
const CONFLICT = 'an unresolved merge conflict, which regenerating resolves';
const REST_OF_CONFLICT = 'what looks like the rest of a merge conflict, which regenerating resolves';
const FOREIGN = new Map([
    [';', "columns separated by ';', not by commas"],
    ['\t', 'columns separated by tabs, not by commas'],
    ['|', "columns separated by '|', not by commas"],
]);
const SEPARATOR_LINE = 'a line `sep=` above the header, which only spreadsheets know';
const OTHER_BYTES = {
    'utf-16': 'UTF-16, not UTF-8',
    spreadsheet: 'a spreadsheet, not text',
    'old-spreadsheet': 'a spreadsheet, not text',
};
function foreignBytes(bytes) {
    const form = (0,_source_file_form_js__WEBPACK_IMPORTED_MODULE_0__/* .formOfBytes */ .XN)(bytes);
    return form && OTHER_BYTES[form];
}
function foreignHeader([first = ''], columns) {
    if (/^sep=/i.test(first))
        return SEPARATOR_LINE;
    for (const [separator, words] of FOREIGN) {
        const cells = first.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
        if (columns.every((column) => cells.includes(column)))
            return words;
    }
    return undefined;
}
function isForeign(form) {
    const [only] = form;
    return (only !== undefined && [...FOREIGN.values(), SEPARATOR_LINE, ...Object.values(OTHER_BYTES)].includes(only));
}


/***/ }),

/***/ 72373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ regenerating),
/* harmony export */   a3: () => (/* binding */ reportDrift),
/* harmony export */   rl: () => (/* binding */ OUTPUT_CODES)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34907);




const OUTPUT_CODES = [
    'drift/manifest',
    'drift/membership',
    'drift/missing-output',
    'drift/metadata',
    'drift/form',
    'drift/stale-generation',
];
function regenerating(cohort) {
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `run \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCommand */ .w1)('regenerate', cohort)}\` and commit the result`;
}
function reportDrift(cohort, outputs, selected, collector, cause) {
    const { manifest, membership, metadata } = outputs;
    const whose = `of cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)}`;
    const regenerate = regenerating(cohort);
    const report = (code, at, message, hint = regenerate, unlisted = 0) => collector.add(code, at, message, cause === undefined || code === 'drift/form'
        ? { hint, unlisted }
        : {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `first ${cause.first}${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(cause.first).endsWith('?') ? ' If' : '; if'} outputs still differ then, ${hint}`,
            related: [{ message: 'this may be why', at: cause.at }],
            because: cause.at,
        });
    for (const [what, file, { path, status, form }] of [
        ['manifest', 'manifest.json', manifest],
        ['membership', 'membership.csv', membership],
    ]) {
        if (status === 'form')
            report('drift/form', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), `the ${what} ${whose} has the right content in a different form: ${form.join(', ')}`, form.includes(_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF */ .KT) ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `${regenerate}; ${_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF_REMEDY */ .N5}` : regenerate);
        if (status === 'missing')
            report('drift/missing-output', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atMissing */ .KE)(path), `cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)} has no committed ${file}`);
    }
    if (manifest.status === 'content') {
        const fields = manifest.fields.map(({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`);
        const what = [...fields, ...manifest.form].join(', ');
        report('drift/manifest', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(manifest.path), (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(manifest.form)
            ? `the manifest ${whose} is not a file as the runtime writes it: ${what}`
            : `the manifest ${whose} differs from its spec: ${what}`);
    }
    if (membership.status === 'content') {
        const at = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(membership.path);
        const stages = membership.stages.map(({ stage, added, removed }) => `${stage}${counts(added.count, removed.count)}`);
        const what = [
            ...stages,
            ...membership.form,
            ...(membership.reordered ? ['same generations, another order'] : []),
        ].join(', ');
        if ((0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(membership.form))
            report('drift/membership', at, `the membership ${whose} is not a file as the runtime writes it: ${what}`);
        else if (!selected)
            report('drift/membership', at, `the membership ${whose} differs from its spec: ${what}`);
        else
            report('selection/not-followed', at, `the membership ${whose} does not match the curated selection: ${what}`);
    }
    if (metadata.missing.length > 0)
        report('drift/metadata', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atMissing */ .KE)(metadata.path), `cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)} plans generations without committed metadata: ${generationCounts(metadata.missing)}`);
    if (metadata.stale.length > 0)
        report('drift/stale-generation', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(metadata.path), `cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)} no longer plans ${generationCounts(metadata.stale)}, whose metadata still names this cohort as the origin`, 'nothing needs to be done; remove the folders if nothing else uses them', metadata.stale.reduce((sum, { count }) => sum + count - 1, 0));
}
function counts(added, removed) {
    const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`\u2212${removed}`] : [])];
    return parts.length > 0 ? ` ${parts.join(' ')}` : ' (order)';
}
function generationCounts(lists) {
    return lists
        .map(({ stage, count, first }) => `${count} ${stage}${count === 1 ? '' : 's'} (${first[0] ?? ''}${count > 1 ? ', \u2026' : ''})`)
        .join(', ');
}


/***/ }),

/***/ 26951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportIgnored),
/* harmony export */   r: () => (/* binding */ reportIgnoredOutputs)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81435);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51959);





function reportIgnoredOutputs(found, sources, collector) {
    for (const { file, line, pattern, outputs } of found) {
        const [first = ''] = outputs;
        let at = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(first);
        if (file !== undefined) {
            const source = sources.get(file.path) ?? new _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(file.path, file.text);
            sources.set(file.path, source);
            at = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(lineSpan(source, line));
        }
        const more = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
        collector.add('drift/newly-ignored', at, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `since this change, git ignores ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(first)}${more} by the rule ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}: ignored outputs are not compared`, {
            hint: 'remove the rule to have the outputs checked; outputs that were committed before count as missing',
            unlisted: outputs.length - 1,
        });
    }
}
function reportIgnored(paths, collector) {
    const [path] = paths;
    if (path === undefined)
        return;
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    collector.add('drift/ignored', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atMissing */ .KE)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(path)}${more}: nothing is compared, although outputs of other cohorts are committed`, {
        hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `\`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .jt)('git', 'check-ignore', '-v', { path })}\` names the rule: remove it, and commit the outputs`,
        unlisted: paths.length - 1,
    });
}
function lineSpan({ path, text, lines }, line) {
    const start = lines.lineStart(line);
    const rest = text.slice(start);
    const length = /^[^\r\n]*/.exec(rest)?.[0].trimEnd().length ?? 0;
    return (0,_source_span_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .L)(path, start, start + length);
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ levelsOfGenerations),
/* harmony export */   _q: () => (/* binding */ lineLevels),
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
function generationLevels(membership, generation) {
    const line = [];
    for (let one = generation;;) {
        if (one === undefined)
            return [];
        line.push(one);
        const parent = PARENTS[one.stage];
        if (parent === undefined)
            return lineLevels(line);
        one = membership.find(parent, one.origin);
    }
}
function levelsOf(stage, ids, membership) {
    return membership === undefined
        ? {}
        : levelsOfGenerations(ids.map((id) => membership.find(stage, id)), membership);
}
function levelsOfGenerations(first, membership) {
    const levels = first.map((one) => generationLevels(membership, one));
    return levels.some((one) => one.length > 0) ? { levels } : {};
}
function lineLevels(line) {
    return [...line]
        .reverse()
        .flatMap(({ stage, origin, template, model, replicate }) => [
        ...(stage === 'draft' ? [origin] : []),
        template,
        model,
        ...(replicate === 1n ? [] : [`replicate ${replicate}`]),
    ]);
}
const PARENTS = {
    draft: undefined,
    essay: 'draft',
    evaluation: 'essay',
};


/***/ })

};
