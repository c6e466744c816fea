export const id = 283;
export const ids = [283];
export const modules = {

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hasSpecName),
/* harmony export */   Kz: () => (/* binding */ isSpecFolder),
/* harmony export */   fU: () => (/* binding */ isKeptAside),
/* harmony export */   jt: () => (/* binding */ readsAsSpec),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
const ARCHIVE = /^(?:[._].*|.*archived?s?|.*backups?|attic|old|trash|deprecated|legacy|examples?|templates?)$/i;
const SPEC_NAME = /^(?:config|spec)\b.*\.(?:ya?ml|json)\b/i;
const SPEC_FOLDER = /^specs?$/i;
const FOREIGN = /^(?:.*fixtures?|tests?|testdata|demos?|samples?|docs?|vendor|third[_-]party|node_modules)$/i;
function isKeptAside(folder) {
    return isArchive(folder) || FOREIGN.test(folder);
}
function isArchive(folder) {
    return ARCHIVE.test(folder);
}
function hasSpecName(name) {
    return SPEC_NAME.test(name);
}
function isSpecFolder(name) {
    return SPEC_FOLDER.test(name);
}
function readsAsSpec(text) {
    return /^(?:axes|output)[ \t]*:/m.test(text) || /"(?:axes|output)"[ \t]*:/.test(text);
}


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surveyCohorts)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _spec_like_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5820);






const MOST_FOLDERS = 20_000;
const DEEPEST = 64;
function surveyCohorts(tree, options) {
    const root = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .V(options.dataRoot).cohorts;
    const known = foldersOf(options.specs);
    const found = [];
    for (const id of tree.list(root)) {
        const folder = `${root}/${id}`;
        if (known.has(folder) || id.startsWith('.'))
            continue;
        try {
            const loose = lookInto(tree, id, folder, root, options);
            if (loose !== undefined)
                found.push(loose);
            else
                found.push(...nested(tree, id, folder, root, options, known));
        }
        catch (error) {
            if (error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .DeadlineReached */ .h_)
                throw error;
            const why = error instanceof Error ? error.message : String(error);
            found.push({ id, folder, kind: 'unknown', wanted: (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder).spec, outputs: [], why });
        }
    }
    return found;
}
function foldersOf(specs) {
    const folders = new Set();
    for (const spec of specs) {
        for (let at = spec.lastIndexOf('/'); at > 0; at = spec.lastIndexOf('/', at - 1)) {
            const folder = spec.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
function lookInto(tree, id, folder, root, { isIgnored = () => false }) {
    const outputs = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder).filter((path) => tree.exists(path) && !isIgnored(path));
    const wanted = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(`${root}/${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(id)}`).spec;
    const base = { id, folder, wanted, outputs };
    const isNested = id.includes('/');
    const own = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder).spec;
    if (tree.exists(own)) {
        return { ...base, kind: isNested ? 'misnamed' : 'left-out', spec: own };
    }
    const spec = specLike(tree, folder, outputs.length > 0);
    if (spec !== undefined)
        return { ...base, kind: 'misnamed', spec };
    return outputs.length > 0 ? { ...base, kind: 'no-spec' } : undefined;
}
function specLike(tree, folder, hasOutputs) {
    const names = tree.list(folder);
    const places = [...names.filter(_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecFolder */ .Kz).map((name) => `${folder}/${name}`), folder];
    for (const place of places) {
        for (const name of place === folder ? names : tree.list(place)) {
            if (!(0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSpecName */ .$0)(name))
                continue;
            const path = `${place}/${name}`;
            const read = tree.read(path);
            if (read.kind === 'directory' || read.kind === 'missing')
                continue;
            if (hasOutputs || (read.kind === 'file' && (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .readsAsSpec */ .jt)(new TextDecoder().decode(read.bytes))))
                return path;
        }
    }
    return undefined;
}
function nested(tree, id, folder, root, options, known) {
    const found = [];
    if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(id))
        return found;
    const open = [{ id, folder, depth: 1 }];
    let searched = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const name of tree.list(at.folder)) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
            const below = { id: `${at.id}/${name}`, folder: `${at.folder}/${name}`, depth: at.depth + 1 };
            if (known.has(below.folder) || (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(name) || tree.read(below.folder).kind !== 'directory')
                continue;
            if (++searched > MOST_FOLDERS || below.depth > DEEPEST)
                throw new Error('it has more folders, or deeper ones, than are searched for a spec');
            const loose = (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecFolder */ .Kz)(name) ? undefined : lookInto(tree, below.id, below.folder, root, options);
            if (loose !== undefined)
                found.push(loose);
            else
                open.push(below);
        }
    }
    return found.sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .O)(left.id, right.id));
}


/***/ }),

/***/ 5283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ep: () => (/* binding */ checkOpened),
  vP: () => (/* binding */ openConfigured),
  P6: () => (/* binding */ openProposed),
  Vm: () => (/* binding */ takeTurn),
  tq: () => (/* binding */ withOptions),
  ki: () => (/* binding */ withoutBase),
  h5: () => (/* binding */ withoutNoneFound)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/check-repository.js + 8 modules
var check_repository = __webpack_require__(3217);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 4 modules
var open_config = __webpack_require__(1672);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
;// CONCATENATED MODULE: ./build/src/disk/read-config.js




async function readConfig(root, treeOf = (folder) => new disk_tree/* DiskTree */.C(folder)) {
    const folder = (0,external_node_path_.resolve)(root ?? '.');
    return isFolder(folder) ? (0,open_config/* openConfig */.F)(treeOf(folder)) : { kind: 'none' };
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/git/checkout-tree.js + 3 modules
var checkout_tree = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/git/check-commit.js
var check_commit = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/src/git/committed-specs.js + 1 modules
var committed_specs = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/src/git/ignoring-rule.js
var ignoring_rule = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
;// CONCATENATED MODULE: ./build/src/git/open-commit.js






function openCommitWorkspace(root, tree, { dataRoot, specs }, behindPointer) {
    const patterns = specs ?? (0,open_workspace/* defaultPatterns */.P9)(dataRoot);
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    if (dataRoot !== '' && tree.place(dataRoot).kind !== 'folder')
        return undefined;
    const cohorts = (0,check_commit/* cohortsIn */.Sp)(tree, root, { dataRoot, patterns });
    tree.prefetch(layout.shared);
    for (const folder of layout.allGenerations)
        tree.folder(folder);
    if (tree.objects.mayHoldModules)
        return undefined;
    return {
        ...{ root, tree, patterns, cohorts, bareModules: [] },
        isIgnored: () => false,
        ignoredBy: (path) => (0,ignoring_rule/* ignoringRule */.u)(root, path),
        findSpecs: (others) => Promise.resolve((0,committed_specs/* committedSpecs */.T)(tree, root, others).filter((path) => tree.place(path).kind === 'file')),
        trackedEndingIn: (end) => [...tree.files()].filter((path) => path.endsWith(end)),
        canonical(path) {
            const place = tree.place(path);
            return place.kind === 'file' || place.kind === 'folder' ? place.path : undefined;
        },
        behindPointer,
    };
}
function checkedOutContent(root) {
    let checkout;
    return (path, oid) => {
        checkout ??= new checkout_tree/* CheckoutTree */.J(root);
        return checkout.behindPointer(path, oid);
    };
}

// EXTERNAL MODULE: ./build/src/repository.js + 21 modules
var src_repository = __webpack_require__(9527);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
;// CONCATENATED MODULE: ./build/src/action/check-workspace.js











async function openConfigured(root, inputs, cohorts = inputs.cohorts) {
    let tree;
    const opened = await readConfig(root, (folder) => {
        tree = new checkout_tree/* CheckoutTree */.J(folder, { absence: 'withholds' });
        return tree;
    });
    if (opened.kind === 'invalid')
        return { kind: 'invalid', result: (0,open_config/* invalidSettingsResult */.W)(opened, resolve_settings/* NOTHING_GIVEN */.Y) };
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dataRoot, specs } = (0,resolve_settings/* resolveSettings */.M)(resolve_settings/* NOTHING_GIVEN */.Y, config);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({
        ...{ root, dataRoot, specs, cohorts },
        absence: 'withholds',
        tree,
        namedBy: 'inputs',
    });
    return openedWith(workspace, config, inputs, cohorts);
}
async function openProposed(root, { head, base }, inputs) {
    if (base.kind === 'none' || inputs.cohorts !== undefined)
        return await openConfigured(root, inputs);
    try {
        const behindPointer = checkedOutContent(root);
        const tree = new git_tree/* GitTree */.x(root, head, { behindPointer });
        const found = await (0,open_config/* openConfig */.F)(tree);
        if (found.kind === 'invalid')
            return { kind: 'invalid', result: (0,open_config/* invalidSettingsResult */.W)(found, resolve_settings/* NOTHING_GIVEN */.Y) };
        const config = found.kind === 'config' ? found.config : undefined;
        const workspace = openCommitWorkspace(root, tree, (0,resolve_settings/* resolveSettings */.M)(resolve_settings/* NOTHING_GIVEN */.Y, config), behindPointer);
        if (workspace !== undefined)
            return openedWith(workspace, config, inputs, undefined);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
    return await openConfigured(root, inputs);
}
function openedWith(workspace, config, inputs, cohorts) {
    const { dialect, dataRoot, maxRows } = (0,resolve_settings/* resolveSettings */.M)(resolve_settings/* NOTHING_GIVEN */.Y, config);
    const options = {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        ignoredBy: workspace.ignoredBy,
        bareModules: workspace.bareModules,
        partial: cohorts !== undefined,
        allSpecs: cohorts === undefined && (inputs.shard?.index ?? 1) === 1
            ? workspace.cohorts.map(({ specPath }) => specPath)
            : 'none',
        ...(maxRows === undefined ? {} : { maxRows }),
        ...(config === undefined ? {} : { config }),
    };
    return withOptions({ kind: 'opened', workspace, config, options });
}
function withoutBase(opened, expected) {
    const known = expected === undefined ? { isBaseUnknown: true } : { expected };
    return withOptions({ ...opened, options: { ...opened.options, ...known } });
}
function withOptions(opened) {
    let repository;
    return {
        ...opened,
        repository() {
            repository ??= (0,src_repository/* openRepository */.h_)(opened.workspace.tree, opened.options);
            return repository;
        },
    };
}
async function checkOpened(opened, signal, cohorts = opened.workspace.cohorts, unchanged = [], telling = {}) {
    const { workspace, options } = opened;
    const partial = options.partial === true || cohorts.length < workspace.cohorts.length;
    const result = await (0,check_repository/* checkRepository */.n)(workspace.tree, cohorts, {
        ...options,
        ...knownOf(opened),
        ...telling,
        partial,
        unchanged,
        onCohort: () => takeTurn(signal),
    });
    return {
        result,
        get repository() {
            return opened.repository();
        },
        cohorts,
    };
}
function knownOf(opened) {
    try {
        const { existing, read } = opened.repository();
        return { existing, read };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return {};
    }
}
async function takeTurn(signal) {
    await (0,promises_.setImmediate)();
    signal.throwIfAborted();
}
function withoutNoneFound(result, { ifNoSpecsFound }) {
    if (ifNoSpecsFound === 'warn')
        return result;
    return { ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== 'spec/none-found') };
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ axisCatalog)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);


const KINDS = {
    combo_id: 'a combination',
    draft_template: 'a draft template',
    essay_template: 'an essay template',
    evaluation_template: 'an evaluation template',
    draft_llm: 'a model for drafts',
    essay_llm: 'a model for essays',
    evaluation_llm: 'a model for evaluations',
};
function axisCatalog(catalogs, axis) {
    const catalog = catalogs.lookup(axis);
    if (catalog === undefined)
        return undefined;
    return {
        ids: { [Symbol.iterator]: () => catalog.ids.keys() },
        has: (id) => catalog.ids.has(id) ||
            (catalog.uncertain !== undefined && (catalog.uncertain.has(id) || id.includes(','))),
        source: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .barePath */ .WV)(catalog.path),
        fault: catalog.fault,
        barred(id) {
            const cell = catalog.unflagged.get(id);
            return cell && { flag: flagOf(axis), at: cell.span };
        },
        explain(id) {
            if (!catalog.present)
                return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .barePath */ .WV)(catalog.path)} has no column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(catalog.column)}, or does not exist`;
            if (catalog.ids.size === 0)
                return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .barePath */ .WV)(catalog.path)} is empty: add a row for it`;
            const rewritten = catalog.rewritten.get(id);
            if (rewritten?.missing)
                return `the catalog reads ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} as a missing value: give the id another name`;
            if (rewritten !== undefined) {
                return `the catalog is read as numbers, so ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} became ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rewritten.text)}: write the level that way, or add a letter to the id`;
            }
            if (catalog.unflagged.has(id)) {
                return `set its ${flagOf(axis)} to true, or remove the level`;
            }
            for (const [other, kind] of Object.entries(KINDS)) {
                const elsewhere = other === axis ? undefined : catalogs.lookup(other);
                if (elsewhere === undefined || elsewhere.path === catalog.path || !elsewhere.ids.has(id))
                    continue;
                return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} is ${kind} (${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .barePath */ .WV)(elsewhere.path)})`;
            }
            return undefined;
        },
    };
}
function flagOf(axis) {
    return axis === 'evaluation_llm' ? 'for_evaluation' : 'for_generation';
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ templateModes)
/* harmony export */ });
/* unused harmony export DEFAULT_MODE */
/* harmony import */ var _python_float_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1968);
/* harmony import */ var _python_lower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4081);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);



const DEFAULT_MODE = 'llm';
function templateModes(frame, runtime, planned) {
    const templates = new Set([...planned].map(_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB).filter((template) => template !== ''));
    const known = readModes(frame, runtime, templates);
    return new Map([...templates].map((template) => [template, known.get(template) ?? DEFAULT_MODE]));
}
function readModes(frame, runtime, planned) {
    const modes = new Map();
    const ids = frame.column('template_id');
    if (ids === undefined || frame.rowCount === 0)
        return modes;
    if (runtime.modesNeedEveryTemplate && !holdsAll(ids, planned))
        return modes;
    const trims = runtime.trimsTemplateIds;
    const fallback = trims ? frame.column('id') : undefined;
    const generators = frame.column('generator');
    for (const [row, cell] of ids.cells.entries()) {
        const named = trims ? (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(cell.text) : cell.text;
        if (!planned.has(named))
            continue;
        const id = trims ? trimmedId(cell, fallback?.cells[row], frame) : exactId(cell, frame);
        if (id !== '')
            modes.set(id, modeOf(generators?.cells[row], frame));
    }
    return modes;
}
function holdsAll(ids, planned) {
    const texts = new Set(ids.cells.map((cell) => cell.text));
    return [...planned].every((template) => texts.has(template));
}
function exactId(cell, frame) {
    return isTruthy(cell.value) ? (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(rowText(cell, frame.rowDtype)) : '';
}
function trimmedId(cell, fallback, frame) {
    const chosen = isTruthy(cell.value) ? cell : fallback;
    return chosen === undefined || chosen.missing ? '' : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(rowText(chosen, frame.rowDtype));
}
function modeOf(cell, frame) {
    if (cell === undefined || !isTruthy(cell.value))
        return DEFAULT_MODE;
    return (0,_python_lower_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .i)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(rowText(cell, frame.rowDtype))) || DEFAULT_MODE;
}
function isTruthy(value) {
    switch (value?.kind) {
        case 'str':
            return value.value !== '';
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        default:
            return true;
    }
}
function rowText(cell, rowDtype) {
    const value = cell.value;
    return value?.kind === 'int' && rowDtype === 'float' ? (0,_python_float_text_js__WEBPACK_IMPORTED_MODULE_2__/* .floatText */ .q)(Number(value.value)) : cell.text;
}


/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ checkCohort),
  HX: () => (/* binding */ expectCohort),
  kY: () => (/* binding */ failureText),
  Qy: () => (/* binding */ uncheckedCohort)
});

// EXTERNAL MODULE: ./build/src/checks/run-checks.js + 107 modules
var run_checks = __webpack_require__(8756);
// EXTERNAL MODULE: ./build/src/derive.js
var derive = __webpack_require__(7322);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/drift/committed-output.js + 1 modules
var committed_output = __webpack_require__(210);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
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
var compare_selection = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(2373);
;// CONCATENATED MODULE: ./build/src/drift/compare-outputs.js








function compareOutputs(repository, cohort, folder, expectation, collector) {
    const { committed, existing, selection, options } = repository;
    const { manifest: manifestPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const manifest = compareFile(manifestPath, committed.manifest, { status: 'missing', fields: [], form: [] }, committed_output/* readBytes */.io, (bytes) => {
        const drift = (0,committed_output/* manifestDrift */.BZ)(repository, expectation, bytes);
        if (drift.extraCombo !== undefined) {
            collector.add('drift/extra-combo', (0,diagnostic/* atFile */.kG)(manifestPath), `the manifest also holds ${drift.extraCombo}, the runtime's own combination: no drift`, { hint: 'nothing needs to be done' });
        }
        return drift;
    });
    const membership = compareFile(membershipPath, committed.membership, { status: 'missing', stages: [], reordered: false, form: [] }, committed_output/* readPieces */.ut, (pieces) => selection !== undefined && selection !== 'invalid'
        ? (0,compare_selection/* compareSelection */.G)(selection, expectation.selectionFrame, pieces, existing)
        : (0,compare_membership/* compareMembership */.S0)(expectation.membership, pieces));
    const { conflicted, ...metadata } = committed.metadata && selection === undefined
        ? compareMetadata(expectation.membership, cohort.id, existing)
        : { missing: [], stale: [], conflicted: [] };
    for (const path of conflicted)
        collector.add('file/merge-conflict', (0,diagnostic/* atFile */.kG)(path), `the metadata holds ${drift_form/* CONFLICT */.p9}`, {
            hint: report_drift/* REGENERATE */.dF,
        });
    const metadataStatus = !committed.metadata
        ? 'uncommitted'
        : metadata.missing.length > 0
            ? 'missing'
            : 'same';
    return {
        manifest: { path: manifestPath, status: manifest.status, fields: manifest.fields, form: manifest.form },
        membership: { path: membershipPath, ...membership },
        metadata: { path: existing.root, status: metadataStatus, ...metadata },
    };
    function compareFile(path, isCommitted, absent, read, compare) {
        const ignored = options.isIgnored?.(path) ?? false;
        if (!isCommitted || ignored)
            return { ...absent, status: 'uncommitted' };
        const content = (0,committed_output/* readOutput */.ov)(repository.sources.tree, path, read);
        return content === undefined ? absent : compare(content);
    }
}

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
;// CONCATENATED MODULE: ./build/src/check-cohort.js






function expectCohort(repository, cohort) {
    const derivation = (0,derive/* derive */.CX)(repository, cohort);
    const { diagnostics, isInvalid, failure } = (0,run_checks/* examine */.s)(derivation);
    if (failure)
        throw failure;
    return { derivation, expectation: isInvalid ? undefined : derivation.expectation, diagnostics };
}
function checkCohort(repository, cohort, onDerived) {
    const base = { id: cohort.id, specPath: cohort.specPath };
    const derivation = (0,derive/* derive */.CX)(repository, cohort);
    const examination = (0,run_checks/* examine */.s)(derivation);
    const { diagnostics, isInvalid, failure } = examination;
    if (!failure)
        onDerived?.(derivation, examination);
    if (failure)
        return { ...base, state: 'unchecked', diagnostics, failure: failure.message };
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
            outputs = compareOutputs(repository, cohort, cohort.folder, expectation, collector);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return { ...base, state: 'unchecked', ...sizes, diagnostics: collector.sorted(), failure: error.message };
    }
    if (outputs !== undefined)
        (0,report_drift/* reportDrift */.a3)(cohort.id, outputs, repository.selection !== undefined, collector);
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

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository)
});

// EXTERNAL MODULE: ./build/src/account/account.js
var account = __webpack_require__(1738);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/account/report-loose-folders.js




function reportLooseFolders(folders, collector) {
    for (const loose of folders) {
        if (loose.kind === 'misnamed' && loose.spec !== undefined)
            reportMisnamed(loose, loose.spec, collector);
        if (loose.kind === 'no-spec')
            reportNoSpec(loose, collector);
    }
}
function reportMisnamed({ id, wanted, outputs }, spec, collector) {
    const isMove = id.includes('/');
    collector.add('spec/misnamed', (0,diagnostic/* atFile */.kG)(spec), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(spec)} is not read: the runtime reads a cohort's spec from ${(0,findings_text/* quotedPath */.MW)(wanted)} alone`, {
        hint: isMove
            ? (0,findings_text/* msg */.ab) `move the folder up, so that its spec is ${(0,findings_text/* quotedPath */.MW)(wanted)}; or, where it is kept as an archive, into a folder named archive`
            : (0,findings_text/* msg */.ab) `rename it to ${(0,findings_text/* quotedPath */.MW)(wanted)}`,
        ...(isMove ? {} : { fix: { edits: [], rename: { from: spec, to: wanted }, safe: false } }),
        related: outputs.map((path) => ({
            message: 'an output that nothing is compared with',
            at: (0,diagnostic/* atFile */.kG)(path),
        })),
    });
}
function reportNoSpec({ id, wanted, outputs }, collector) {
    const name = (0,path/* lastNameOf */.p$)(id);
    collector.add('spec/missing', (0,diagnostic/* atMissing */.KE)(wanted), `cohort ${(0,words/* quoted */.TL)(name)} has outputs but no spec, so they cannot be checked`, {
        hint: `\`cohort-ci backfill ${/^[\w.-]+$/.test(name) ? name : '--all'}\` derives a spec from them; a cohort from before specs were used can be ignored in the settings`,
        related: outputs.map((path) => ({ message: 'an output without a spec', at: (0,diagnostic/* atFile */.kG)(path) })),
    });
}

// EXTERNAL MODULE: ./build/src/account/survey-cohorts.js
var survey_cohorts = __webpack_require__(9584);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
;// CONCATENATED MODULE: ./build/src/account/take-account.js



function takeAccount(done) {
    return (0,account/* accountOf */.XP)([
        ...done.settings.map((path) => checked('settings', path)),
        ...cohortEntries(done),
        ...done.loose.flatMap(looseEntries),
        ...absentEntries(done),
        ...inputEntries(done),
    ]);
}
function checked(kind, path) {
    return { kind, path, disposition: 'checked' };
}
function* cohortEntries({ cohorts, results, unchanged = [], ...done }) {
    const compared = new Set(results.flatMap(({ outputs }) => comparedKinds(outputs)));
    const folders = new Map(cohorts.map(({ specPath, folder }) => [specPath, folder]));
    for (const result of results) {
        const folder = folders.get(result.specPath);
        const path = folder ?? result.specPath;
        if (result.state === 'unchecked')
            yield { kind: 'cohort', path, disposition: 'not-checked', reason: result.failure ?? 'it failed' };
        else {
            yield checked('cohort', path);
            yield* outputEntries(result, folder, compared, done);
        }
    }
    for (const { specPath, folder } of unchanged)
        yield { kind: 'cohort', path: folder ?? specPath, disposition: 'unchanged' };
}
function* outputEntries({ outputs }, folder, compared, { sources: { tree }, isIgnored = () => false, isBaseUnknown = false, }) {
    if (outputs === undefined) {
        for (const path of folder === undefined ? [] : (0,cohort_files/* outputsIn */._j)(folder))
            if (tree.exists(path))
                yield {
                    ...checked('output', path),
                    disposition: 'not-applicable',
                    reason: 'not comparable while the spec is invalid',
                };
        return;
    }
    for (const [kind, { path, status }] of outputsOf(outputs)) {
        const disposition = isBaseUnknown && mayBeRemoved(kind, compared) ? 'not-checked' : 'not-applicable';
        const why = isIgnored(path) ? 'ignored by git' : 'not committed';
        yield status === 'uncommitted'
            ? {
                ...checked('output', path),
                disposition,
                reason: isBaseUnknown ? `${why}, and without the base it is not known whether it was before` : why,
            }
            : checked('output', path);
    }
}
function outputsOf(outputs) {
    const { manifest, membership, metadata } = outputs;
    return [
        ['manifest', manifest],
        ['membership', membership],
        ['metadata', metadata],
    ];
}
function comparedKinds(outputs) {
    if (outputs === undefined)
        return [];
    return outputsOf(outputs).flatMap(([kind, { status }]) => (status === 'uncommitted' ? [] : [kind]));
}
function mayBeRemoved(kind, compared) {
    return kind === 'metadata' ? compared.size === 0 : !compared.has(kind);
}
function* absentEntries({ removed = [], bareModules = [] }) {
    for (const path of removed)
        yield {
            ...{ kind: 'cohort', path, disposition: 'not-applicable' },
            reason: 'removed: git tracks its spec, and it is not on disk',
        };
    for (const path of bareModules)
        yield {
            ...{ kind: 'cohort', path, disposition: 'not-checked' },
            reason: (0,findings_text/* msg */.ab) `the submodule ${(0,findings_text/* quotedPath */.MW)(path)} is not checked out: git submodule update --init, or submodules: true for actions/checkout`,
        };
}
function looseEntries({ kind, folder, spec, outputs, why }) {
    const skipped = { disposition: 'not-applicable' };
    switch (kind) {
        case 'misnamed':
            return [
                { kind: 'spec-like', path: spec ?? folder, ...skipped, reason: 'not read by the runtime' },
                ...outputs.map((path) => ({ kind: 'output', path, ...skipped, reason: 'without a spec' })),
            ];
        case 'left-out':
            return [{ kind: 'cohort', path: folder, ...skipped, reason: 'left out by the patterns of specs' }];
        case 'no-spec':
            return outputs.map((path) => ({ kind: 'output', path, ...skipped, reason: 'without a spec' }));
        case 'unknown':
            return [{ kind: 'cohort', path: folder, disposition: 'not-checked', reason: why ?? 'it failed' }];
    }
}
function* inputEntries({ layout, sources, cohorts, settings }) {
    const specs = new Set(cohorts.map(({ specPath }) => specPath));
    const optional = new Set([layout.catalog('concepts'), ...layout.selections]);
    for (const { path, isThere } of sources.asked()) {
        if (specs.has(path) || settings.includes(path))
            continue;
        const isCatalog = layout.isCatalog(path);
        if (isThere)
            yield checked(isCatalog ? 'catalog' : layout.isSelection(path) ? 'selection' : 'include', path);
        else if (isCatalog && !optional.has(path))
            yield { kind: 'catalog', path, disposition: 'not-applicable', reason: 'missing' };
    }
}

// EXTERNAL MODULE: ./build/src/check-cohort.js + 2 modules
var check_cohort = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(8433);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 2 modules
var repository_findings = __webpack_require__(6654);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/drift/report-ignored-outputs.js





function reportIgnoredOutputs(found, sources, collector) {
    for (const { file, line, pattern, outputs } of found) {
        const [first = ''] = outputs;
        let at = (0,diagnostic/* atFile */.kG)(first);
        if (file !== undefined) {
            const source = sources.get(file.path) ?? new source_file/* SourceFile */.s(file.path, file.text);
            sources.set(file.path, source);
            at = (0,diagnostic/* atSpan */.IX)(lineSpan(source, line));
        }
        const more = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
        collector.add('drift/newly-ignored', at, (0,findings_text/* msg */.ab) `since this change, git ignores ${(0,findings_text/* quotedPath */.MW)(first)}${more} by the rule ${(0,words/* quoted */.TL)(pattern)}: ignored outputs are not compared`, {
            hint: 'remove the rule to have the outputs checked; outputs that were committed before count as missing',
        });
    }
}
function lineSpan({ path, text, lines }, line) {
    const start = lines.lineStart(line);
    const rest = text.slice(start);
    const length = /^[^\r\n]*/.exec(rest)?.[0].trimEnd().length ?? 0;
    return (0,span/* span */.L)(path, start, start + length);
}

;// CONCATENATED MODULE: ./build/src/drift/report-orphans.js



function reportOrphans(orphans, collector) {
    for (const { id, specPath, outputs } of orphans)
        collector.add('drift/without-spec', (0,diagnostic/* atMissing */.KE)(specPath), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(specPath)} no longer exists after this change, but outputs of cohort ${(0,words/* quoted */.TL)(id)} remain: nothing says what they should be`, {
            hint: 'restore the spec, or remove the outputs as well',
            related: outputs.map((path) => ({ message: 'an output that is kept', at: (0,diagnostic/* atFile */.kG)(path) })),
        });
}

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(3044);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
;// CONCATENATED MODULE: ./build/src/fixes/settle-safety.js


const MOST_TEXT = 20_000_000;
function settleSafety(result, tree) {
    const isOpen = ({ fix }) => fix?.unproven !== undefined;
    if (![result, ...result.cohorts].some(({ diagnostics }) => diagnostics.some(isOpen)))
        return result;
    const witnesses = countWitnesses(result, tree);
    const settle = (diagnostic) => diagnostic.fix?.unproven ? { ...diagnostic, fix: settled(diagnostic.fix, witnesses) } : diagnostic;
    return {
        ...result,
        diagnostics: result.diagnostics.map(settle),
        cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(settle) })),
    };
}
function settled({ unproven, safe, ...fix }, witnesses) {
    if (unproven === undefined)
        return { ...fix, safe };
    return { ...fix, safe: safe && witnesses !== undefined && isProven(unproven, witnesses) };
}
const MOST_COHORTS = 2000;
function isProven({ written, meant }, { names, words }) {
    if ((names.get(written) ?? 0) > 1)
        return false;
    const isBetter = (counts, wrong, right) => counts.get(wrong) === 1 && (counts.get(right) ?? 0) > 1;
    if (isBetter(names, written, meant))
        return true;
    const wrong = wordsOf(written);
    const right = wordsOf(meant);
    return (wrong.length === right.length &&
        wrong.every((word, index) => word === right[index] || isBetter(words, word, right[index] ?? '')));
}
function countWitnesses({ sources, cohorts, dataRoot }, tree) {
    const texts = [...sources.values()].map(({ text }) => text);
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const others = tree
        .list(layout.cohorts)
        .slice(0, MOST_COHORTS)
        .map((id) => layout.cohort(id).spec);
    for (const specPath of new Set([...cohorts.map((cohort) => cohort.specPath), ...others])) {
        for (const path of [specPath, (0,cohort_files/* outputsIn */._j)((0,cohort_files/* cohortFolderOf */.BY)(specPath))[0]]) {
            const read = path === undefined || sources.has(path) ? undefined : tree.read(path);
            if (read?.kind === 'file')
                texts.push(new TextDecoder().decode(read.bytes));
        }
    }
    if (texts.reduce((sum, text) => sum + text.length, 0) > MOST_TEXT)
        return undefined;
    const names = new Map();
    const words = new Map();
    for (const text of texts) {
        for (const [name] of text.matchAll(/[^\s,;:'"[\]{}()]+/g))
            names.set(name, (names.get(name) ?? 0) + 1);
        for (const word of wordsOf(text))
            words.set(word, (words.get(word) ?? 0) + 1);
    }
    return { names, words };
}
function wordsOf(text) {
    return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(4563);
;// CONCATENATED MODULE: ./build/src/overview/legacy/scanned-paths.js

const LEGACY_PATHS = [
    '**/*.py',
    '**/*.sh',
    'docs/**/*.md',
    '.github/workflows/*.yml',
    '.github/workflows/*.yaml',
    'README*',
];
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.mypy_cache']);
const DEEPEST = 24;
const MOST_ENTRIES = 100_000;
function scannedPaths(tree, patterns, layout) {
    const globs = patterns.flatMap((text) => (0,path_pattern/* pathPatternBelow */.H7)(text) ?? []);
    const paths = [];
    const closed = [];
    let entries = 0;
    let folders = [''];
    for (let depth = 0; folders.length > 0; depth++) {
        if (depth > DEEPEST)
            return { paths, closed, complete: false };
        const next = [];
        for (const folder of folders) {
            const names = entriesOf(tree, folder);
            if (names === undefined)
                closed.push(folder);
            for (const name of names ?? []) {
                if (SKIPPED.has(name))
                    continue;
                if (++entries > MOST_ENTRIES)
                    return { paths, closed, complete: false };
                const path = folder === '' ? name : `${folder}/${name}`;
                if (path === layout.gens)
                    continue;
                if (globs.some((glob) => glob.matches(path)))
                    paths.push(path);
                else if (!isPlainFile(name))
                    next.push(path);
            }
        }
        folders = next;
    }
    return { paths, closed, complete: true };
}
function entriesOf(tree, folder) {
    try {
        return tree.list(folder);
    }
    catch {
        return undefined;
    }
}
function isPlainFile(name) {
    return /\.(?:csv|json|jsonl|txt|md|ya?ml|toml|lock|png|jpe?g|svg|parquet|html|css|js|ts)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/overview/legacy/traces.js
const readsActive = () => "this uses the column 'active', which catalogs no longer have";
const chooseByCohort = "read the cohort's manifest.json or membership.csv, or compile its spec";
const TRACES = [
    active(/\b[\w)\]]{1,80}\[\s{0,4}(?<at>["']active["'])\s{0,4}\]/),
    active(/\[\[[^\][]{0,200}(?<at>["']active["'])/),
    active(/\.(?:get|pop|drop|sort_values|groupby|col|getfield)\(\s{0,4}\[?\s{0,4}(?<at>["']active["'])/),
    active(/(?<at>["']active["'])\s{1,4}(?:not\s{1,4})?in\s{1,4}(?:[\w.]{0,60}(?:columns|fieldnames|header|row|df)\b)/),
    active(/\b(?:usecols|subset|columns|fieldnames|dtype|required)\s{0,4}=\s{0,4}[[{(][^\])}]{0,200}(?<at>["']active["'])/),
    active(/(?<![A-Za-z])(?<at>(?:(?:filter(?:_by)?|load|get)_)?active_(?:templates?|models?|llms?|combos?|axes|only)\b)/),
    active(/\b(?<at>filter(?:_by)?_active\w{0,40})/),
    active(/\s--(?:[a-z]{1,20}-){0,6}(?<at>active)-(?:templates?|models?|llms?|combos?|axes)\b/),
    active(/[\w)\]](?<at>\.active\b)(?![\w(/-])(?=\s{0,4}(?:$|[=!<>)\],:&|]|is\b|and\b|or\b|if\b))/),
    active(/(?<![\w.$-])(?<at>active)(?=\s{0,4}(?:===?|!==?)\s{0,4}(?:["']?(?:true|false|yes|no|1|0)\b))/i),
    active(/(?<![\w.$"'-])(?<at>active)(?=\s{1,4}is\s{1,4}(?:not\s{1,4})?True\b)/),
    active(/(?:\b[a-z]\w{0,60}_(?:id|name)|\bid|\bgenerator|\bfor_evaluation),(?:[a-z_]{1,60},){0,20}(?<at>active)(?![\w-])/),
    active(/(?<![\w,-])(?<at>active),(?:[a-z_]{1,60},){0,20}(?:[a-z]\w{0,60}_id|generator|for_generation)\b/),
    active(/(?:\s-c|\s--columns?|\s--filter|\s--where)[= ]["']?(?<at>active)(?![\w-])/),
    active(/(?<at>`active\s?=\s?true`)/i),
    active(/(?<![\w-])(?<at>active\s(?:(?:draft|essay|evaluation|generation)(?:\/\w{1,20}){0,3}\s)?(?:axes|templates?))\b/i),
    active(/(?<![\w-])(?<at>active\s(?:generation|evaluation)(?:\/\w{1,20}){0,3}\smodels?)\b/i),
    active(/(?<at>`active`)\s{1,4}(?:columns?|flags?|fields?)\b/),
    active(/\b(?:columns?|flags?|fields?)\s{1,4}(?<at>`active`)/),
    {
        code: 'legacy/cohort-variable',
        pattern: /(?<![\w])(?<at>DD_COHORT)(?!\w)/,
        message: (found) => `${found} once named the cohort; a cohort is named by the folder of its spec`,
        hint: 'pass the cohort id as an argument',
    },
    {
        code: 'legacy/selected-combos',
        pattern: /(?<at>selected_combo_mappings(?:\.csv)?)(?!\w)/,
        message: (found) => `${found} no longer lists any cohort's combinations`,
        hint: 'list the combinations on the axis combo_id of the spec',
    },
    {
        code: 'legacy/expansion-switch',
        pattern: /(?<![\w-])(?<at>(?:expand_(?:pairs|tuples|ties)|keep_(?:pair|tuple)_axis))(?!\w)/,
        message: (found) => `the switch ${found} is retired: rows are always expanded`,
        hint: 'remove it, and what reads the columns that it kept',
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<at>\b(?:curated|catalog|cartesian)[-_ ](?:only[-_ ])?mode\b)/i,
        message: (found) => `${found} is a retired way to build a cohort: its spec says what it holds`,
        hint: 'write a spec; cohort-ci backfill derives one from committed outputs',
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<![A-Za-z])(?<at>curated[-_]only)(?![A-Za-z])/i,
        message: (found) => `${found} is a retired way to build a cohort: a selection only narrows its spec`,
        hint: 'write a spec; cohort-ci backfill derives one from committed outputs',
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<at>\btwo ways to build a cohort\b)/i,
        message: (found) => `${found}: there is one, its spec`,
        hint: 'describe the spec-driven way',
    },
];
function active(pattern) {
    return { code: 'legacy/reads-active', pattern, message: readsActive, hint: chooseByCohort };
}
const TELLS_OF_REMOVAL = /\b(?:retired?|retires|removed?|removes|legacy|former(?:ly)?|deprecated|refused?|refuses|reject(?:s|ed)?|no longer|not any more|anymore|used to|obsolete)\b/i;

;// CONCATENATED MODULE: ./build/src/overview/legacy/scan-legacy.js







const LARGEST = 1 << 20;
const MOST_BYTES = 64 << 20;
const MOST_FILES = 20_000;
const MOST_FINDINGS = 1000;
const MOST_IN_FILE = 50;
const MOST_LEFT = 20;
const LONGEST_LINE = 2000;
function scanLegacy(tree, options) {
    const collector = new findings_collector/* Collector */.g();
    const sources = new Map();
    const { patterns = LEGACY_PATHS } = options;
    const layout = new data_layout/* DataLayout */.V(options.dataRoot);
    const { paths, closed, complete: walked } = scannedPaths(tree, patterns, layout);
    let complete = true;
    let bytes = 0;
    let scanned = 0;
    let findings = 0;
    let left = 0;
    const leave = (path, why) => {
        complete = false;
        if (++left > MOST_LEFT)
            return;
        collector.add('legacy/not-scanned', (0,diagnostic/* atFile */.kG)(path), why, {
            hint: 'name the files that matter with --legacy-paths',
        });
    };
    const open = (path) => {
        const read = tree.read(path);
        const size = read.kind === 'too-large' ? read.size : read.kind === 'file' ? read.bytes.length : 0;
        if (size > LARGEST)
            return leave(path, `the file has ${size} bytes, more than are scanned`);
        if (bytes + size > MOST_BYTES)
            return leave(path, 'the scan has read all the bytes that it may');
        if (read.kind === 'outside')
            return leave(path, 'this link leads out of the repository');
        if (read.kind === 'unreadable')
            return leave(path, `the file cannot be read (${read.reason})`);
        if (read.kind !== 'file')
            return undefined;
        bytes += read.bytes.length;
        if (read.bytes.includes(0))
            return undefined;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        if (decoded.kind !== 'text')
            return undefined;
        scanned++;
        return new source_file/* SourceFile */.s(path, decoded.text);
    };
    const keep = (file, found) => {
        if (found === 0)
            return;
        sources.set(file.path, file);
        findings += found;
    };
    for (const path of catalogPaths(tree, layout)) {
        const file = open(path);
        if (file !== undefined)
            keep(file, scanHeader(file, collector));
    }
    for (const path of paths.slice(0, MOST_FILES)) {
        if (findings >= MOST_FINDINGS) {
            leave(path, `the scan ends before this file: it has listed ${findings} findings`);
            break;
        }
        const file = open(path);
        if (file === undefined)
            continue;
        const found = scanText(file, Math.min(MOST_IN_FILE, MOST_FINDINGS - findings), collector);
        if (found.cut)
            leave(path, `only the first ${found.count} findings in this file are listed`);
        keep(file, found.count);
    }
    const first = paths[MOST_FILES];
    if (first !== undefined)
        leave(first, `the scan ends before this file: it takes ${MOST_FILES} files`);
    if (options.patterns !== undefined && paths.length === 0) {
        for (const pattern of options.patterns)
            leave(pattern, 'no file matches this pattern');
    }
    for (const folder of closed)
        leave(folder, 'the folder cannot be listed');
    if (!walked)
        leave('.', 'the repository has more folders and files than are looked at');
    return { diagnostics: collector.sorted(), sources, scanned, complete };
}
function catalogPaths(tree, { catalogFolder, looseCatalogs }) {
    const tables = (entriesOf(tree, catalogFolder) ?? []).filter((name) => name.endsWith('.csv'));
    return [...tables.map((name) => `${catalogFolder}/${name}`), ...looseCatalogs];
}
function scanHeader(file, collector) {
    const { text, path } = file;
    const end = text.search(/[\r\n]/);
    const header = text.slice(0, Math.min(end < 0 ? text.length : end, LONGEST_LINE * 10));
    const match = /(?:^\ufeff?|,)"?(?<at>active)"?(?=,|$)/d.exec(header);
    const span = match?.indices?.groups?.['at'];
    if (span === undefined)
        return 0;
    collector.add('legacy/active-column', (0,diagnostic/* atSpan */.IX)({ path, start: span[0], end: span[1] }), "the catalog has the column 'active', which is no longer read", { hint: 'delete the column; what a cohort uses is listed in its spec' });
    return 1;
}
function scanText(file, limit, collector) {
    const { text, path } = file;
    const isPage = /\.(?:md|markdown|rst|txt)$|README[^/.]*$/i.test(path);
    let count = 0;
    let start = 0;
    while (start < text.length) {
        const end = lineEnd(text, start);
        const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
        if (end - start <= LONGEST_LINE && MAY_HOLD.test(line) && !(isPage && TELLS_OF_REMOVAL.test(line))) {
            for (const found of traces(line)) {
                if (count >= limit)
                    return { count, cut: true };
                count++;
                const place = (0,diagnostic/* atSpan */.IX)({ path, start: start + found.start, end: start + found.end });
                collector.add(found.trace.code, place, found.trace.message((0,words/* quoted */.TL)(found.text)), {
                    hint: found.trace.hint,
                });
            }
        }
        start = end + 1;
    }
    return { count, cut: false };
}
const MAY_HOLD = /active|dd_cohort|selected_combo|expand_|keep_|mode|curated|two ways/i;
function traces(line) {
    const found = [];
    for (const trace of TRACES) {
        for (const match of line.matchAll(new RegExp(trace.pattern, `dg${trace.pattern.flags}`))) {
            const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length];
            if (found.some((other) => start < other.end && other.start < end))
                continue;
            found.push({ trace, start, end, text: line.slice(start, end) });
        }
    }
    return found.sort((left, right) => left.start - right.start);
}
function lineEnd(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/src/repository.js + 21 modules
var src_repository = __webpack_require__(9527);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/judge-by-base.js
var judge_by_base = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/check-repository.js






















async function checkRepository(tree, cohorts, options) {
    const repository = openOrFail(tree, options);
    if (repository instanceof Error)
        return closedResult(cohorts, options, repository);
    const { dataRoot } = repository.options;
    const results = [];
    const ordered = (0,src_repository/* withRivals */.Qx)(cohorts).sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath));
    for (const [index, cohort] of ordered.entries()) {
        let result;
        try {
            (0,checkpoint/* startFromCheckpoint */.le)();
            result = (0,check_cohort/* checkCohort */.ut)(repository, cohort, options.onDerived);
        }
        catch (error) {
            result = (0,check_cohort/* uncheckedCohort */.Qy)(cohort, error);
        }
        results.push(result);
        await options.onCohort?.(result, index + 1, ordered.length);
    }
    const collector = new findings_collector/* Collector */.g();
    const compared = results.some((result) => result.outputs !== undefined);
    collector.take(...(0,repository_findings/* repositoryFindings */.L)(repository, compared));
    if (cohorts.length === 0)
        check_repository_reportNoSpec(dataRoot, tree, options, collector);
    const orphans = new Map((options.orphans ?? []).map((orphan) => [orphan.specPath, orphan]));
    let loose = [];
    if (options.allSpecs !== 'none') {
        const specs = options.allSpecs ?? cohorts.map(({ specPath }) => specPath);
        loose = (0,survey_cohorts/* surveyCohorts */.n)(tree, { dataRoot, specs, isIgnored: options.isIgnored });
        reportLooseFolders(loose.filter(({ kind, wanted }) => kind !== 'no-spec' || !orphans.has(wanted)), collector);
    }
    for (const { kind, wanted } of loose)
        if (kind === 'misnamed')
            orphans.delete(wanted);
    reportOrphans([...orphans.values()], collector);
    const ignoreFiles = new Map();
    reportIgnoredOutputs(options.ignoredOutputs ?? [], ignoreFiles, collector);
    if (options.config?.prices !== undefined) {
        const { openPriceTable } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 7823));
        const { table, tableAt } = options.config.prices;
        openPriceTable(repository.sources, table, (0,diagnostic/* atSpan */.IX)(tableAt), collector);
    }
    const errors = new Set(results.flatMap(({ diagnostics }) => diagnostics.flatMap((found) => (found.severity === 'error' ? [tokenKey(found)] : []))));
    const found = (0,src_result/* checkResult */.i)({
        dialect: options.dialect,
        dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: collector
            .sorted()
            .filter(({ code }) => cohorts.length > 0 || !code.startsWith('catalog/'))
            .filter((found) => found.severity === 'error' || !errors.has(tokenKey(found))),
        account: takeAccount({
            layout: repository.layout,
            sources: repository.sources,
            cohorts,
            results,
            loose,
            isIgnored: options.isIgnored,
            ...(options.removed === undefined ? {} : { removed: options.removed }),
            ...(options.bareModules === undefined ? {} : { bareModules: options.bareModules }),
            ...(options.unchanged === undefined ? {} : { unchanged: options.unchanged }),
            isBaseUnknown: options.isBaseUnknown ?? false,
            settings: settingsFiles(options.config),
        }),
        sources: new Map([...ignoreFiles, ...repository.sources.files]),
    });
    const result = settleSafety(found, tree);
    const whole = options.legacy ? withLegacy(result, tree, options.legacy) : result;
    const { config, judgement, onIgnored } = options;
    const how = { whole: !options.partial, ...(onIgnored === undefined ? {} : { onIgnored }) };
    if (judgement)
        return (0,judge_by_base/* judgeByBase */.e)(whole, config, judgement, how);
    return config ? (0,apply_config/* applyConfig */.x)(whole, config, how) : whole;
}
function openOrFail(tree, options) {
    try {
        return (0,src_repository/* openRepository */.h_)(tree, options);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'EnvironmentFailure')
            return error;
        throw error;
    }
}
function closedResult(cohorts, options, error) {
    const results = cohorts.map((cohort) => (0,check_cohort/* uncheckedCohort */.Qy)(cohort, error));
    const reason = (0,check_cohort/* failureText */.kY)(error);
    const entries = cohorts.map(({ folder, specPath }) => ({ kind: 'cohort', path: folder ?? specPath, disposition: 'not-checked', reason }));
    const nothing = { kind: 'catalog', path: options.dataRoot, disposition: 'not-checked', reason };
    return (0,src_result/* checkResult */.i)({
        dialect: options.dialect,
        dataRoot: new data_layout/* DataLayout */.V(options.dataRoot).dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: [],
        account: (0,account/* accountOf */.XP)(entries.length === 0 ? [nothing] : entries),
        sources: new Map(),
    });
}
function settingsFiles(config) {
    if (config === undefined)
        return [];
    return [config.file.path, ...(config.prices === undefined ? [] : [config.prices.table])];
}
function tokenKey({ code, at }) {
    return `${code} ${at.kind === 'span' ? at.span.start : at.kind} ${(0,diagnostic/* placePath */.F7)(at)}`;
}
function check_repository_reportNoSpec(dataRoot, tree, { patterns, config, ignoredBy }, collector) {
    const isConfigured = patterns.join('\n') === config?.settings.specs?.join('\n');
    const place = isConfigured && config?.specsAt !== undefined ? (0,diagnostic/* atSpan */.IX)(config.specsAt) : (0,diagnostic/* atMissing */.KE)(patterns[0] ?? '');
    const cohorts = new data_layout/* DataLayout */.V(dataRoot);
    const rule = ignoredBy?.(cohorts.cohort('any').spec);
    collector.add('spec/none-found', place, (0,findings_text/* msg */.ab) `no spec was found by ${(0,findings_text/* joined */.oR)(patterns.map(findings_text/* quotedPath */.MW), ', ')}`, {
        hint: dataRoot !== '' && !tree.exists(dataRoot)
            ? (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(dataRoot)}: check the data root`
            : isBareSubmodule(tree, dataRoot)
                ? (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(dataRoot)} is a submodule that is not checked out: git submodule update --init, or submodules: true for actions/checkout`
                : rule !== undefined
                    ? (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)(`${cohorts.cohorts}/`, rule)}: specs are checked once they are committed`
                    : 'check the data root and the pattern',
    });
}
function isBareSubmodule(tree, folder) {
    const read = folder === '' || tree.list(folder).length > 0 ? undefined : tree.read('.gitmodules');
    if (read?.kind !== 'file')
        return false;
    const paths = new TextDecoder().decode(read.bytes).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
    return [...paths].some(([, path]) => folder === path || folder.startsWith(`${path}/`));
}
function withLegacy(result, tree, options) {
    const scan = scanLegacy(tree, { dataRoot: result.dataRoot, ...options });
    const known = new Set(result.diagnostics.flatMap(({ code, at }) => (code === 'catalog/legacy-column' ? (0,diagnostic/* placePath */.F7)(at) : [])));
    const found = scan.diagnostics.filter(({ code, at }) => code !== 'legacy/active-column' || !known.has((0,diagnostic/* placePath */.F7)(at)));
    return {
        ...result,
        diagnostics: [...result.diagnostics, ...found].sort(order/* compareDiagnostics */.o),
        sources: new Map([...scan.sources, ...result.sources]),
    };
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   K: () => (/* binding */ jointly)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);

function jointly(items, tokensOf, about) {
    return {
        count: items.length,
        tokensOf: (index) => tokensOf(items[index]),
        about: (left) => about(left.map((index) => items[index])),
    };
}
function claim(code, at, message, parts = {}) {
    const { hint, related, fix, parts: several, ...relations } = parts;
    return {
        finding: {
            code,
            severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity,
            message,
            at,
            ...(hint ? { hint } : {}),
            ...(related?.length ? { related } : {}),
            ...(fix ? { fix } : {}),
            ...(several ? { parts: several } : {}),
        },
        ...relations,
    };
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoredWords)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);


function ignoredWords(what, { source, isInside, line, pattern }) {
    const file = isInside ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(source) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source);
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${what} by line ${line} of ${file}, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`;
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refusedPlaces),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
function placeKey(at) {
    return `${at.start} ${at.path}`;
}
function refusedPlaces(found) {
    const places = new Set();
    if (!found.hasErrors)
        return places;
    for (const { severity, at } of found.sorted()) {
        if (severity === 'error' && at.kind === 'span')
            places.add(placeKey(at.span));
    }
    return places;
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(8433);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/checks/names-apart.js




function* namesApart({ layout, sources }) {
    const alike = new Map();
    for (const name of sources.tree.list(layout.cohorts)) {
        const folded = name.toLowerCase();
        const others = alike.get(folded);
        if (others)
            others.push(name);
        else
            alike.set(folded, [name]);
    }
    for (const [first = '', ...others] of alike.values()) {
        if (others.length === 0)
            continue;
        const names = [first, ...others].map((name) => (0,words/* quoted */.TL)(name));
        yield (0,check/* claim */.B)('spec/names-differ-in-case', (0,diagnostic/* atFile */.kG)(layout.cohort(first).folder), (0,findings_text/* msg */.ab) `cohorts ${(0,words/* listed */.KE)(names)} differ only in case: on Windows and macOS they are one folder`, {
            hint: 'rename one of them',
            related: others.map((name) => ({
                at: (0,diagnostic/* atFile */.kG)(layout.cohort(name).folder),
                message: 'the same name in another case',
            })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
;// CONCATENATED MODULE: ./build/src/checks/selection-file.js





function* selectionFile(outcome) {
    switch (outcome.kind) {
        case 'none':
            return;
        case 'both': {
            const [essays, drafts] = outcome.paths;
            yield (0,check/* claim */.B)('selection/both', (0,diagnostic/* atFile */.kG)(drafts), (0,findings_text/* msg */.ab) `both ${(0,findings_text/* quotedPath */.MW)(essays)} and ${(0,findings_text/* quotedPath */.MW)(drafts)} are present`, {
                hint: 'remove one of the two files',
                related: [{ message: 'the other selection', at: (0,diagnostic/* atFile */.kG)(essays) }],
            });
            return;
        }
        case 'unreadable': {
            const { path, opened } = outcome;
            if (opened.kind === 'conflicted') {
                yield { finding: (0,report_conflict/* conflictFinding */.U)(opened.conflict) };
                return;
            }
            if (opened.kind === 'foreign') {
                yield { finding: (0,report_foreign/* foreignFinding */.Ib)(opened.foreign) };
                return;
            }
            yield (0,check/* claim */.B)('selection/unreadable', opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id per line, or remove it' });
            return;
        }
        case 'selection': {
            const { path, ids } = outcome.selection;
            if (ids.length === 0)
                yield (0,check/* claim */.B)('selection/empty', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} lists nothing, so every cohort is empty`, { hint: 'remove the file to plan the full cohorts, or list generation ids in it' });
        }
    }
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

// EXTERNAL MODULE: ./build/src/checks/settle-claims.js
var settle_claims = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js








function repositoryFindings(repository, compared = false) {
    const found = new finding_set/* FindingSet */.Y();
    for (const finding of repository.catalogFindings)
        found.take(finding);
    (0,settle_claims/* settleClaims */.Z)(selectionFile(repository.selections), found);
    (0,settle_claims/* settleClaims */.Z)(namesApart(repository), found);
    if (compared)
        (0,settle_claims/* settleClaims */.Z)(uncommittedOutputs(repository), found);
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout, sources, options }) {
    const hintFor = (sample) => {
        const rule = options.ignoredBy?.(sample);
        return rule === undefined
            ? 'commit them to have them checked'
            : (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)('them', rule)}; remove the rule and commit them to have them checked`;
    };
    const { cohorts, gens } = layout;
    const files = layout.cohort(sources.tree.list(cohorts)[0] ?? 'any');
    const lacking = [
        ...(committed.manifest ? [] : ['no manifest.json']),
        ...(committed.membership ? [] : ['no membership.csv']),
    ];
    if (lacking.length > 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), `${lacking.join(' and ')} is committed: there is nothing to compare`, { hint: hintFor(committed.manifest ? files.membership : files.manifest) });
    if (!committed.metadata)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint: hintFor(layout.metadata('draft', 'd_0')) });
}


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

;// CONCATENATED MODULE: ./build/src/derivation.js
const PHASES = [
    'source',
    'design',
    'rules',
    'rows',
    'planning',
    'plan',
    'ids',
    'selection',
    'generations',
];

// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/src/checks/blank-ids.js



const blankIds = {
    phase: 'planning',
    *find({ design, compiled, planning }) {
        if (!compiled?.isSound || !planning)
            return;
        for (const { field, column, level } of planning.blank) {
            const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
            yield (0,check/* claim */.B)('plan/blank-value', (0,diagnostic/* atSpan */.IX)(at), `${(0,findings_words/* spelled */.uQ)(compiled.rows.valueAt(column, level))} is not a ${field}: a blank value counts as missing`, {
                hint: 'write an id, or remove the level',
                explainedBy: [at],
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/findings/edit-cost.js
var edit_cost = __webpack_require__(9018);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/checks/cause.js
const UNEXPLAINED = [];

// EXTERNAL MODULE: ./build/src/design/header-name.js
var header_name = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/src/checks/include-fault.js





function includeFault(axis) {
    const { include } = axis;
    const columns = include?.columns;
    if (include === undefined || columns === undefined)
        return undefined;
    return columns.length > 1
        ? strayColumn(axis, columns)
        : (openQuote(axis, include) ??
            otherSeparator(axis, columns) ??
            lowHeader(axis, columns) ??
            lostHeader(axis, columns));
}
function ownColumn(axisName, columns) {
    const named = columns.findIndex((column) => (0,header_name/* columnName */.u)(column) === axisName);
    const own = Math.max(0, named);
    const stray = columns.find((_, index) => index !== own);
    return stray && { own, stray };
}
function strayColumn(axis, columns) {
    const found = ownColumn((0,python_text/* text */.Qq)(axis.name), columns);
    const [first] = axis.levels;
    if (found === undefined || first === undefined)
        return undefined;
    const { own, stray } = found;
    const meant = axis.levels.flatMap(({ value, node }) => {
        const member = value.kind === 'tuple' ? value.items[own] : undefined;
        const cell = node.kind === 'tuple' ? node.items[own] : undefined;
        return member && cell ? [{ value: member, node: cell }] : [];
    });
    const texts = new Set(meant.map(({ value }) => (0,python_text/* text */.Qq)(value)));
    const names = columns.map((column) => (0,findings_words/* quoted */.TL)((0,header_name/* columnName */.u)(column)));
    return {
        at: stray.span,
        problem: `has tuples such as ${(0,findings_words/* spelled */.uQ)(first.value)} for levels, because its CSV has ${columns.length} columns`,
        hint: new Set(names).size < names.length
            ? `leave only one column ${names[own]}`
            : `leave only the column ${names[own]}, or bind ${(0,findings_words/* listed */.KE)(names)} with a tuple rule`,
        spoils: ({ value }) => value.kind === 'tuple',
        hides: (value) => value.kind === 'str' && texts.has(value.value),
        meant,
    };
}
function openQuote(axis, { unterminatedQuote: quote }) {
    if (quote === undefined)
        return undefined;
    const swallowed = axis.levels.filter(({ node }) => node.span.start >= quote.start);
    const lines = new Set(swallowed.flatMap(({ value }) => (0,python_text/* text */.Qq)(value).split('\n').map(strip/* strip */.bB)));
    return {
        at: quote,
        problem: `has everything after this quote, which is never closed, as one level`,
        hint: 'close it with another `"`',
        spoils: ({ node }) => node.span.start >= quote.start,
        hides: (value) => lines.has((0,python_text/* text */.Qq)(value)),
        meant: [],
    };
}
function otherSeparator(axis, [column]) {
    const [separator] = /[;\t|]/.exec(column === undefined ? '' : (0,header_name/* columnName */.u)(column)) ?? [];
    if (column === undefined || separator === undefined)
        return undefined;
    const isJoined = ({ value }) => value.kind === 'str' && value.value.includes(separator);
    const cells = new Set(axis.levels.filter(isJoined).flatMap(({ value }) => (0,python_text/* text */.Qq)(value).split(separator)));
    if (cells.size === 0)
        return undefined;
    const shown = separator === '\t' ? 'a tab' : (0,findings_words/* quoted */.TL)(separator);
    return {
        at: column.span,
        problem: `has whole lines as levels, because the columns of its CSV are separated by ${shown}`,
        hint: `leave only the column of the axis; commas separate the columns of a CSV`,
        spoils: isJoined,
        hides: (value) => value.kind === 'str' && cells.has(value.value),
        meant: [],
    };
}
function lowHeader(axis, [column]) {
    const [first] = axis.levels;
    const name = (0,python_text/* text */.Qq)(axis.name);
    if (column === undefined || first === undefined || (0,python_text/* text */.Qq)(first.value) !== name)
        return undefined;
    return {
        at: column.span,
        problem: `has its own name as a level, because line 1 of its CSV is read as the header`,
        hint: `delete line 1: a CSV has no comments and no title, and ${(0,findings_words/* quoted */.TL)(name)} below it is the header`,
        ...(column.span.start === 0 && first.node.kind === 'scalar' && first.node.style !== 'quoted'
            ? (0,fix/* suggested */.M)({ at: { ...column.span, end: first.node.span.start }, newText: '' })
            : {}),
        spoils: (level) => level === first,
        hides: () => false,
        meant: [],
    };
}
function lostHeader(axis, [column]) {
    if (column === undefined)
        return undefined;
    const header = (0,header_name/* columnName */.u)(column);
    return {
        at: column.span,
        problem: `loses ${(0,findings_words/* quoted */.TL)(header)}: the first line of its CSV is taken for a column name`,
        hint: `put a header above it: ${(0,python_text/* text */.Qq)(axis.name)}`,
        spoils: () => false,
        hides: (value) => (0,python_text/* text */.Qq)(value) === header,
        meant: [],
    };
}

;// CONCATENATED MODULE: ./build/src/checks/once-per.js
function oncePer(find) {
    const known = new WeakMap();
    return (thing) => {
        let answer = known.get(thing);
        if (answer === undefined) {
            answer = { found: find(thing) };
            known.set(thing, answer);
        }
        return answer.found;
    };
}

;// CONCATENATED MODULE: ./build/src/findings/listing.js


function relatedAt(message, spans) {
    return spans.slice(0, findings_words/* LISTED */.CQ).map((at) => ({ message, at: (0,diagnostic/* atSpan */.IX)(at) }));
}

// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var findings_placeholder = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/src/findings/slip.js
var slip = __webpack_require__(216);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/syntax/respell.js + 1 modules
var respell = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/src/syntax/yaml/explain-character.js
var explain_character = __webpack_require__(4860);
;// CONCATENATED MODULE: ./build/src/checks/literal-remedy.js






function literalRemedy({ value, node }, isKnown, isIncluded) {
    if (node.kind !== 'scalar')
        return undefined;
    const written = node.text;
    if (value.kind !== 'str') {
        if (node.style !== 'plain')
            return undefined;
        if (written === '')
            return { hint: 'write the value, or remove it' };
        if (!isKnown(written))
            return undefined;
        return {
            hint: (0,python_text/* text */.Qq)(value) === written
                ? `quote it, '${written}': without quotes it is not text`
                : `quote it, '${written}': without quotes YAML reads it as ${(0,python_text/* text */.Qq)(value)}`,
            ...quoting(node),
        };
    }
    if (value.value.startsWith(spec_keys/* FILE_MARKER */.kW)) {
        return {
            hint: isIncluded
                ? 'an included file cannot include another one: write its values here'
                : `${spec_keys/* FILE_MARKER */.kW} works only as the whole value: write '${value.value}' without the list around it`,
        };
    }
    if (value.value.startsWith('#') && (0,path/* suffixOf */.jT)(node.span.path) === '.txt')
        return {
            hint: 'a .txt include has no comments: delete the line, or include a .yaml list, which may have comments',
        };
    return undefined;
}
function quoting({ span, style, text: written }) {
    return style === 'plain' && written !== '' ? (0,fix/* suggested */.M)({ at: span, newText: (0,explain_character/* singleQuoted */.f3)(written) }) : {};
}
function withReading(remedy, { value, node }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '')
        return remedy;
    if (value.kind === 'str' || (0,python_text/* text */.Qq)(value) === node.text)
        return remedy;
    return (0,findings_text/* msg */.ab) `${remedy}; without quotes YAML reads ${node.text} as ${(0,python_text/* text */.Qq)(value)}`;
}

// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
;// CONCATENATED MODULE: ./build/src/checks/near-level.js





const REACH = 3;
function nearUnused(name, index, isUsed, limit) {
    const near = index.nearest(name, limit);
    const [first] = near;
    if (first === undefined || !isUsed(first))
        return near;
    const better = near.find((other) => !isUsed(other) && isAsLike(name, other, first));
    return better === undefined ? near : [better, ...near.filter((other) => other !== better)];
}
function nearLevel(value, axis, isListed) {
    const wanted = (0,python_text/* text */.Qq)(value);
    const { levels, index } = namesOf(axis);
    const [first, ...others] = index.nearest(wanted, REACH);
    if (first === undefined || !isListed(levels.get(first) ?? ''))
        return first;
    const isAsNear = (name) => differences(wanted, name) === differences(wanted, first);
    return others.find((name) => !isListed(levels.get(name) ?? '') && isAsNear(name)) ?? first;
}
const namesOf = oncePer((axis) => {
    const levels = new Map();
    for (const [index, key] of [...axis.keys].entries()) {
        const level = axis.levels[index];
        if (level !== undefined)
            levels.set((0,python_text/* text */.Qq)(level.value), key);
    }
    return { levels, index: new nearest_names/* NameIndex */.SJ(levels.keys()) };
});
function laterKeys(values) {
    let keys;
    return (key) => {
        keys ??= new Set([...values()].map(compare/* valueKey */.z));
        return keys.has(key);
    };
}
function isAsLike(written, name, other) {
    return (differences(written, name) === differences(written, other) &&
        slips(written, name) <= slips(written, other));
}
function slips(written, name) {
    return (0,edit_cost/* editCost */.m)(written, name, FAR) ?? FAR;
}
const FAR = 8;
function differences(left, right) {
    const length = Math.min(left.length, right.length);
    let count = Math.abs(left.length - right.length);
    for (let index = 0; index < length; index++)
        if (left[index] !== right[index])
            count++;
    return count;
}

;// CONCATENATED MODULE: ./build/src/checks/unknown-level.js




















function isKnownLevel({ value }, catalog, runtime) {
    const id = runtime.onlyTextMatches ? runtime.idOf(value) : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
    return id !== undefined && catalog.has(id);
}
function* unknownLevels(axis, levels, catalog, runtime, isRightAtAnchor = () => false) {
    if (axis.alias !== undefined) {
        const aliased = new Set(levels.filter(isRightAtAnchor));
        yield* wrongAlias(axis, axis.alias, [...aliased], catalog);
        for (const level of levels)
            if (!aliased.has(level))
                yield unknownLevel(axis, level, catalog, runtime);
        return;
    }
    const fault = includeFault(axis);
    const isSpoilt = (level) => fault?.spoils(level) ?? false;
    if (fault && levels.some(isSpoilt)) {
        const at = (0,diagnostic/* atSpan */.IX)(fault.at);
        yield (0,check/* claim */.B)('axis/unknown-level', at, (0,findings_text/* msg */.ab) `axis ${(0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} ${fault.problem}: ${catalog.source} has no such id`, {
            hint: fault.hint,
            fix: fault.fix,
            related: (0,design_levels/* includedAt */.S)(axis.include),
            saidBy: { codes: ['axis/unknown-level'], at },
        });
        for (const level of fault.meant)
            if (!isKnownLevel(level, catalog, runtime))
                yield unknownLevel(axis, level, catalog, runtime);
    }
    const remedies = levels
        .filter((level) => !isSpoilt(level))
        .map((level) => ({ level, remedy: levelRemedy(level, axis, catalog, runtime) }));
    const rowless = catalog.fault ? [] : remedies.filter(({ remedy }) => remedy.lacksRow);
    const isJoined = rowless.length > findings_words/* LISTED */.CQ;
    if (isJoined)
        yield withoutRows(axis, rowless.map(({ level }) => level), catalog);
    for (const { level, remedy } of remedies)
        if (!isJoined || !remedy.lacksRow)
            yield unknownLevel(axis, level, catalog, runtime, remedy);
}
function withoutRows(axis, levels, catalog) {
    const [first, ...others] = levels;
    const at = (0,diagnostic/* atSpan */.IX)(first.node.span);
    const shown = (0,findings_words/* listed */.KE)(levels.slice(0, findings_words/* LISTED */.CQ).map(levelWords), levels.length);
    return (0,check/* claim */.B)('axis/unknown-level', at, (0,findings_text/* msg */.ab) `axis ${(0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has ${levels.length} levels that are not in ${catalog.source}: ${shown}`, {
        hint: (0,findings_text/* msg */.ab) `add a row for each of them to ${catalog.source}, or remove them`,
        related: [
            ...relatedAt('another one', others.slice(0, findings_words/* LISTED */.CQ).map(({ node }) => node.span)),
            ...(0,design_levels/* includedAt */.S)(axis.include),
        ],
        saidBy: { codes: ['axis/unknown-level'], at },
    });
}
function unknownLevel(axis, level, catalog, runtime, remedy) {
    const { fault } = catalog;
    const name = (0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name));
    if (fault) {
        const { code, at } = fault;
        const says = `axis ${name} loses ${(0,findings_words/* spelled */.uQ)(level.value)} as a result`;
        return {
            finding: { ...fault, severity: 'error', message: (0,findings_text/* msg */.ab) `${fault.message}; ${says}` },
            consequenceOf: { code, at, says },
        };
    }
    const { hint, fix, at: place } = remedy ?? levelRemedy(level, axis, catalog, runtime);
    const at = (0,diagnostic/* atSpan */.IX)(place ?? level.node.span);
    const barred = catalog.barred?.((0,python_text/* text */.Qq)(level.value));
    return (0,check/* claim */.B)('axis/unknown-level', at, barred === undefined
        ? (0,findings_text/* msg */.ab) `axis ${name} has the level ${levelWords(level)}, which is not in ${catalog.source}`
        : (0,findings_text/* msg */.ab) `axis ${name} has the level ${(0,findings_words/* spelled */.uQ)(level.value)}, but its ${barred.flag} is not true in ${catalog.source}`, {
        hint,
        fix,
        related: [
            ...(barred === undefined ? [] : [{ message: 'not true here', at: (0,diagnostic/* atSpan */.IX)(barred.at) }]),
            ...aliasedAt(axis),
            ...(0,design_levels/* includedAt */.S)(axis.include),
        ],
        saidBy: { codes: ['axis/unknown-level'], at },
    });
}
function levelWords({ value }) {
    if (value.kind === 'date' || value.kind === 'datetime')
        return `${(0,python_text/* text */.Qq)(value)} (a ${value.kind === 'date' ? 'date' : 'time'})`;
    return value.kind === 'null' ? 'null (an empty value)' : (0,findings_words/* spelled */.uQ)(value);
}
function wrongAlias(axis, alias, levels, catalog) {
    const [first] = levels;
    if (first === undefined)
        return [];
    const name = (0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name));
    const shown = (0,findings_words/* listed */.KE)(levels.map(({ value }) => (0,findings_words/* spelled */.uQ)(value)));
    return [
        (0,check/* claim */.B)('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(alias), (0,findings_text/* msg */.ab) `axis ${name} has the ${levels.length === 1 ? 'level' : 'levels'} ${shown} by this alias, which ${levels.length === 1 ? 'is' : 'are'} not in ${catalog.source}`, {
            hint: catalog.explain?.((0,python_text/* text */.Qq)(first.value)) ?? 'write the levels of this axis in place of the alias',
            related: relatedAt('a level', levels.map(({ node }) => node.span)),
        }),
    ];
}
function rightAtAnchor({ axes, runtime }, catalogs) {
    const own = axes.filter(({ alias }) => alias === undefined);
    return (level) => own.some((axis) => {
        const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
        return (catalog !== undefined &&
            isKnownLevel(level, catalog, runtime) &&
            axis.levels.some(({ node }) => node === level.node));
    });
}
function aliasedAt({ alias }) {
    return alias === undefined ? [] : [{ message: 'this axis takes it by an alias', at: (0,diagnostic/* atSpan */.IX)(alias) }];
}
function levelRemedy(level, axis, catalog, runtime) {
    const { value } = level;
    if (value.kind === 'str' && (0,strip/* strip */.bB)(value.value) === '')
        return { hint: 'write an id, or remove the level' };
    const id = runtime.onlyTextMatches ? (0,python_text/* text */.Qq)(value) : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
    const isUnquoted = runtime.onlyTextMatches && value.kind !== 'str' && catalog.has(id);
    const hasBlanks = value.kind === 'str' && catalog.has(id.trim());
    if (isUnquoted || hasBlanks)
        return unknownLevelRemedy(id, level, catalog);
    const written = value.kind !== 'str' && level.node.kind === 'scalar' ? level.node.text : '';
    const rewritten = written === '' || catalog.has(written) ? undefined : catalog.explain?.(written);
    if (rewritten !== undefined)
        return { hint: withReading(rewritten, level) };
    if (level.aligned) {
        const [{ at }] = level.aligned;
        const last = (0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(value).split(/\s+-\s+/)[1] ?? '');
        return {
            hint: `${last} is indented deeper than the item above it, and so read as more of its text: align its hyphen`,
            at: { ...at, start: at.end, end: level.node.span.end },
            ...(0,fix/* suggested */.M)(...level.aligned),
        };
    }
    if (axis.include && axis.name && (0,path/* suffixOf */.jT)(axis.include.path) === '.txt' && (0,python_text/* text */.Qq)(axis.name) === id)
        return { hint: 'a .txt list has no header: delete the line' };
    const literal = literalRemedy(level, (other) => catalog.has(other), axis.include !== undefined) ??
        (runtime.onlyTextMatches ? quoteFirst(level) : undefined);
    if (literal !== undefined)
        return literal;
    const remedy = unknownLevelRemedy(id, level, catalog, axis);
    return { ...remedy, hint: withReading(remedy.hint, level) };
}
function quoteFirst({ value, node }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '')
        return undefined;
    if (value.kind === 'str')
        return undefined;
    if (value.kind === 'null')
        return {
            hint: `write the id that you mean, or remove the level; without quotes YAML reads ${node.text} as None`,
        };
    const reading = (0,python_text/* text */.Qq)(value) === node.text ? 'it is not text' : `YAML reads it as ${(0,python_text/* text */.Qq)(value)}`;
    return {
        hint: `quote it, '${node.text}': without quotes ${reading}, and catalog ids are text`,
        ...quoting(node),
    };
}
function unknownLevelHint(id, catalog) {
    const nowhere = { kind: 'list', items: [], span: { path: '', start: 0, end: 0 } };
    return unknownLevelRemedy(id, { value: (0,python_value/* str */.gx)(id), node: nowhere }, catalog).hint;
}
function unknownLevelRemedy(id, { value, node }, catalog, axis = {}) {
    const used = usedTexts(axis.levels ?? []);
    const isText = value.kind === 'str';
    if (!isText && catalog.has(id))
        return {
            hint: `catalog ids are text: quote it, '${id}'`,
            ...(node.kind === 'scalar' && node.text === id ? quoting(node) : {}),
        };
    const written = value.kind === 'str' ? value.value : id;
    const names = catalog.ids;
    const isUsed = (name) => used.has(name);
    const spelling = (meant) => node.kind === 'scalar' ? (0,respell/* spellingFix */.k)(node.span, written, meant, { names, isUsed }) : {};
    const trimmed = id.trim();
    if (trimmed !== id && catalog.has(trimmed))
        return { hint: `remove the spaces around it: '${trimmed}'`, ...spelling(trimmed) };
    const explained = catalog.explain?.(id);
    if (explained !== undefined)
        return { hint: explained };
    const placeholder = (0,findings_placeholder/* placeholderHint */.x)(id) ?? (0,findings_placeholder/* standInHint */.Z)(id, (other) => catalog.has(other));
    if (placeholder !== undefined)
        return { hint: placeholder };
    const alike = lookAlikeOf(id, catalog);
    if (alike !== undefined)
        return (0,look_alikes/* withoutLookAlikes */.Lj)(id) === id && (0,look_alikes/* withoutLookAlikes */.Lj)(alike) !== alike.normalize('NFC')
            ? { hint: (0,findings_text/* msg */.ab) `${catalog.source} has ${(0,findings_words/* quoted */.TL)(alike)}: ${(0,look_alikes/* lookAlikeWords */.rS)(alike, id)}; correct it there` }
            : { hint: `write '${alike}': ${(0,look_alikes/* lookAlikeWords */.rS)(id, alike)}`, ...spelling(alike) };
    const spoilt = spoiltIds(catalog).get(id);
    if (spoilt !== undefined)
        return { hint: (0,findings_text/* msg */.ab) `${catalog.source} has it as ${(0,findings_words/* quoted */.TL)(spoilt)}: correct it there` };
    if (/^-?\d+$/.test(id) && catalog.has(`${id}.0`))
        return {
            hint: `the catalog is read as numbers, so it has '${id}.0': write the level that way, or add a letter to the ids`,
        };
    const parts = joinedRemedy(id, node, axis, catalog);
    if (parts !== undefined)
        return parts;
    const near = nearUnused(id, indexOf(catalog), isUsed, 3);
    const [same] = near;
    if (same !== undefined && (0,nearest_names/* isSameName */.yS)(id, same) && !isUsed(same)) {
        const odd = (0,look_alikes/* oddCharacter */.jB)(id);
        return {
            hint: `did you mean '${same}'?${odd === undefined ? '' : ` It contains ${odd}`}`,
            ...spelling(same),
        };
    }
    const isSlip = near.length > 1 && near.some((name) => (0,slip/* slipOf */.Kj)(id, name) !== undefined);
    const meant = isSlip ? (0,slip/* onlyMeant */.af)(id, names) : undefined;
    if (meant !== undefined && !isUsed(meant))
        return { hint: `did you mean '${meant}'?`, ...spelling(meant) };
    const others = near[0] !== undefined && (0,slip/* differInDigits */._I)(id, near[0])
        ? []
        : near.filter((name) => !(0,slip/* differInDigits */._I)(id, name));
    const [first, second] = others;
    if (first !== undefined)
        return {
            hint: `did you mean ${others.map((name) => `'${name}'`).join(' or ')}?`,
            ...(second === undefined ? spelling(first) : {}),
        };
    const hint = (0,findings_text/* msg */.ab) `add a row for it to ${catalog.source}, or remove the level`;
    if (near.length === 0)
        return { hint, lacksRow: true };
    const are = near.length === 1 ? 'is another id' : 'are other ids';
    return { hint: (0,findings_text/* msg */.ab) `${hint}: ${(0,findings_words/* listed */.KE)(near.map(findings_words/* quoted */.TL))} ${are}`, lacksRow: true };
}
function joinedRemedy(id, { kind, span: at }, { listAt, levels = [] }, catalog) {
    const areKnown = (parts) => parts.length > 1 && parts.length <= MOST_JOINED && parts.every((part) => catalog.has(part));
    const shown = (parts) => (0,findings_words/* listed */.KE)(parts.map(findings_words/* quoted */.TL));
    const words = id.split(/\s*[;|/,\uff0c\u3001\u060c]\s*|\s+/);
    if (!areKnown(words))
        return undefined;
    if ((0,path/* suffixOf */.jT)(at.path) === '.txt')
        return {
            hint: `${shown(words)} are known: a .txt list has one on each line`,
            ...(0,fix/* suggested */.M)({ at, newText: words.join('\n') }),
        };
    const isInBrackets = listAt !== undefined && listAt.end > (levels.at(-1)?.node.span.end ?? listAt.end);
    const isPlain = kind === 'scalar' && at.end - at.start === id.length;
    return {
        hint: `${shown(words)} are known: put a comma between them`,
        ...(isInBrackets && isPlain ? (0,fix/* suggested */.M)({ at, newText: words.join(', ') }) : {}),
    };
}
const MOST_JOINED = 50;
function lookAlikeOf(id, catalog) {
    const folded = (0,look_alikes/* withoutLookAlikes */.Lj)(id);
    if (folded !== id && catalog.has(folded))
        return folded;
    return idsByLook(catalog).get(folded);
}
const idsByLook = oncePer((catalog) => {
    const ids = new Map();
    for (const known of catalog.ids) {
        const seen = (0,look_alikes/* withoutLookAlikes */.Lj)(known);
        ids.set(seen, ids.has(seen) ? undefined : known);
    }
    return ids;
});
const spoiltIds = oncePer((catalog) => {
    const ids = new Map();
    for (const known of catalog.ids) {
        const bare = (0,look_alikes/* withoutLookAlikes */.Lj)(known).replace(/^=?(["'`])(.*?)\1?$/s, '$2');
        for (const meant of [bare, decoded(known)])
            if (meant !== undefined && meant !== known)
                ids.set(meant, known);
    }
    return ids;
});
function decoded(known) {
    if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(known) || /[^\0-\u00ff]/.test(known))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(known, (letter) => letter.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}
const usedTexts = oncePer((levels) => new Set(levels.map(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)))));
const indexOf = oncePer((catalog) => new nearest_names/* NameIndex */.SJ(catalog.ids));

;// CONCATENATED MODULE: ./build/src/checks/causes/axis-fault.js













const axisFault = {
    explains: ['outside-domain', 'nothing-left', 'no-common-level'],
    of({ problem, step, axes }, context) {
        const rule = step?.rule;
        if (problem.kind === 'outside-domain') {
            const fault = faultIn(axes.domain(problem.key), problem.level.value, context);
            if (fault === undefined || (rule?.kind !== 'pair' && rule?.kind !== 'tuple'))
                return UNEXPLAINED;
            return [explained(fault, `${rule.kind}/outside-domain`)];
        }
        if (rule?.kind === 'subset') {
            const axis = axes.domain((0,name_key/* nameKey */.R)(rule.axis.text));
            const { levels } = (0,domain/* domainOf */.O)(rule.keep, rule.complete);
            return levels
                .flatMap(({ value }) => faultIn(axis, value, context) ?? [])
                .map((fault) => explained(fault, 'subset/nothing-left'));
        }
        if (rule?.kind !== 'tie')
            return UNEXPLAINED;
        const members = rule.axes.flatMap(({ text: name }) => axes.domain((0,name_key/* nameKey */.R)(name)) ?? []);
        return members
            .flatMap(({ levels }) => levels.flatMap(({ value }) => {
            for (const member of members) {
                const fault = faultIn(member, value, context);
                if (fault)
                    return [fault];
            }
            return [];
        }))
            .map((fault) => explained(fault, 'tie/no-common-level'));
    },
};
function explained(fault, code) {
    return { claims: fault.claims(code), ...(fault.cause === undefined ? {} : { cause: fault.cause }) };
}
function faultIn(domain, value, context) {
    for (const axis of domain?.origins ?? []) {
        const fault = finders(context)(axis)?.(value);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
const finders = oncePer((context) => oncePer((axis) => finderOf(axis, context)));
function finderOf(axis, { design, catalogs }) {
    const catalog = axis.name.kind === 'str' ? catalogs?.(axis.name.value) : undefined;
    const file = fileFault(axis, catalog, design.runtime);
    const spelling = catalog
        ? misspeltLevel(axis, catalog, design.runtime)
        : outvotedLevel(axis, votesOf(design).get((0,python_text/* text */.Qq)(axis.name)) ?? new Map());
    return file && spelling ? (value) => file(value) ?? spelling(value) : (file ?? spelling);
}
function fileFault(axis, catalog, runtime) {
    const fault = includeFault(axis);
    if (fault === undefined)
        return undefined;
    const isReported = runtime.catalogsCheck === 'levels' &&
        catalog !== undefined &&
        axis.levels.some((level) => fault.spoils(level) && !isKnownLevel(level, catalog, runtime));
    const found = {
        at: fault.at,
        isReported,
        cause: fault,
        claims: (code) => isReported
            ? []
            : [
                (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(fault.at), `axis ${(0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} ${fault.problem}`, {
                    hint: fault.hint,
                    related: (0,design_levels/* includedAt */.S)(axis.include),
                }),
            ],
    };
    return (value) => (fault.hides(value) ? found : undefined);
}
function outvotedLevel(axis, votes) {
    const unused = new Map();
    for (const level of axis.levels)
        if (level.value.kind === 'str' && !votes.has(level.value.value))
            unused.set(level.value.value, level);
    if (unused.size === 0 || votes.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.SJ(unused.keys());
    return (value) => {
        const count = value.kind === 'str' ? (votes.get(value.value) ?? 0) : 0;
        const wanted = (0,python_text/* text */.Qq)(value);
        const level = count < 2 ? undefined : unused.get(index.nearest(wanted, 1)[0] ?? '');
        return (level && {
            at: level.node.span,
            isReported: false,
            claims: (code) => [
                (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `axis ${(0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has the level ${(0,findings_words/* spelled */.uQ)(level.value)}, but the rules list ${(0,findings_words/* spelled */.uQ)(value)} ${count} times`, { hint: `did you mean '${wanted}'?`, related: (0,design_levels/* includedAt */.S)(axis.include) }),
            ],
        });
    };
}
function misspeltLevel(axis, catalog, runtime) {
    const unknown = new Map();
    const declared = new Set();
    for (const level of axis.levels) {
        const id = runtime.idOf(level.value);
        if (id === undefined)
            continue;
        if (catalog.has(id))
            declared.add(id);
        else if (!unknown.has(id))
            unknown.set(id, level);
    }
    const unquoted = new Map();
    for (const level of axis.levels) {
        const { value, node } = level;
        if (value.kind === 'str' || node.kind !== 'scalar' || node.style !== 'plain')
            continue;
        if (!isKnownLevel(level, catalog, runtime))
            unquoted.set(node.text, level);
    }
    if (unknown.size === 0 && unquoted.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.SJ(unknown.keys());
    const isReported = runtime.catalogsCheck === 'levels';
    return (value) => {
        const id = runtime.idOf(value);
        if (id === undefined || !catalog.has(id) || declared.has(id))
            return undefined;
        const level = unquoted.get(id) ?? unknown.get(index.nearest(id, 1)[0] ?? onlyShort(id, unknown) ?? '');
        return (level && {
            at: level.node.span,
            isReported,
            claims: () => (isReported ? [] : [unknownLevel(axis, level, catalog, runtime)]),
        });
    };
}
function onlyShort(id, unknown) {
    const [name, other] = unknown.keys();
    if (name === undefined || other !== undefined || Math.min(id.length, name.length) < 2)
        return undefined;
    return Math.max(id.length, name.length) <= 3 && (0,edit_cost/* editCost */.m)(id, name, 2) !== undefined ? name : undefined;
}
const votesOf = oncePer((design) => {
    const byAxis = new Map();
    const add = (axis, value) => {
        if (axis === undefined || value?.kind !== 'str')
            return;
        const texts = byAxis.get(axis.text) ?? new Map();
        byAxis.set(axis.text, texts);
        texts.set(value.value, (texts.get(value.value) ?? 0) + 1);
    };
    for (const rule of design.rules) {
        if (rule.kind === 'subset')
            for (const { value } of rule.keep)
                add(rule.axis, value);
        if (rule.kind === 'pair')
            for (const { left, right } of rule.allowed) {
                add(rule.left, left.value);
                add(rule.right, right.value);
            }
        if (rule.kind === 'tuple')
            for (const { values } of rule.items)
                for (const [index, axis] of rule.axes.entries())
                    add(axis, values[index]?.value);
    }
    return byAxis;
});

// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(4482);
;// CONCATENATED MODULE: ./build/src/checks/rule-words.js


function ruleText(rule) {
    const name = (0,findings_words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(rule).text);
    return rule.kind === 'subset' ? `the subset of ${name}` : `${rule.kind} ${name}`;
}

;// CONCATENATED MODULE: ./build/src/checks/unknown-name.js

function unknownName(problem) {
    switch (problem.kind) {
        case 'unknown-axis':
            return problem.name;
        case 'replicated-no-column':
            return problem.replicate.axis;
        case 'unknown-field': {
            const { value, span } = problem.field;
            return value.kind === 'str' ? { text: value.value, at: span } : undefined;
        }
        default:
            return undefined;
    }
}
function namedBy(problem, step) {
    if (problem.kind === 'unknown-field')
        return { what: 'the field order', code: 'output/unknown-field' };
    if (step === undefined)
        return { what: 'the replicates', code: 'replicates/unknown-axis' };
    return {
        what: step.rule.kind === 'subset' ? 'the subset' : ruleText(step.rule),
        code: `${step.rule.kind}/unknown-axis`,
    };
}

;// CONCATENATED MODULE: ./build/src/checks/causes/hidden-names.js



const hiddenNames = {
    explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
    of({ problem }, _, mayExist) {
        const name = unknownName(problem);
        if (name === undefined)
            return UNEXPLAINED;
        const key = problem.kind === 'unknown-axis' ? problem.key : (0,name_key/* nameKey */.R)(name.text);
        return mayExist(key) ? [{ claims: [] }] : UNEXPLAINED;
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/letters-as-names.js





const lettersAsNames = {
    explains: ['unknown-axis'],
    of({ step, axes }, _, mayExist) {
        const rule = step?.rule;
        if (rule?.kind !== 'tie' || !rule.axesAsText)
            return UNEXPLAINED;
        const keys = rule.axes.map(({ text }) => (0,name_key/* nameKey */.R)(text));
        const [letter] = rule.axes;
        if (letter === undefined || !keys.some((key) => !axes.knows(key) && !mayExist(key)))
            return UNEXPLAINED;
        const at = (0,diagnostic/* atSpan */.IX)(letter.at);
        const code = 'tie/axes-as-text';
        const { finding } = (0,check/* claim */.B)(code, at, `${ruleText(rule)} reads a text letter by letter, as names of axes`);
        return [
            {
                claims: [{ finding: { ...finding, severity: 'error' }, consequenceOf: { code, at } }],
                excuses: keys,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/declared-names.js





function isId(axis, id, { catalogs }) {
    return catalogs?.(axis)?.has(id) ?? false;
}
function undeclaredId(axis, value, context) {
    if (value.kind !== 'str' || !isId(axis, value.value, context))
        return undefined;
    const catalog = context.catalogs?.(axis);
    return catalog && (0,findings_text/* msg */.ab) `add it to the axis, or remove it here: ${catalog.source} has this id`;
}
function aliasOf(name, axes, { aliasesOf }) {
    return aliasesOf(name).find((other) => other !== name && axes.domain((0,name_key/* nameKey */.R)(other)) !== undefined);
}
function takerOf(key, axes, { steps }) {
    const taker = axes.takerOf(key);
    return taker === undefined ? undefined : steps[taker];
}
function misspeltDeclaration(name, near, context) {
    const { design, isPlanned } = context;
    const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === near);
    const uses = (text) => usesOf(design).get(text) ?? 0;
    if (isPlanned(near))
        return undefined;
    if (isPlanned(name))
        return uses(near) === 0 ? axis : undefined;
    return uses(name) > 1 + uses(near) ? axis : undefined;
}
const usesOf = oncePer((design) => {
    const uses = new Map();
    const add = (text) => {
        uses.set(text, (uses.get(text) ?? 0) + 1);
    };
    for (const rule of design.rules) {
        if (rule.kind !== 'tuple' || design.runtime.tupleAxes === 'declared')
            for (const member of (0,rule_members/* membersOf */.lS)(rule))
                if (member)
                    add(member.text);
        for (const column of (0,rule_members/* includeOf */.Wf)(rule)?.columns ?? [])
            add((0,header_name/* columnName */.u)(column));
    }
    for (const { axis } of design.replicates)
        add(axis.text);
    for (const { value } of design.fieldOrder?.fields ?? [])
        if (value.kind === 'str')
            add(value.value);
    return uses;
});
function neverWas(name, axes) {
    return !axes.knows(axes.resolve(name));
}

// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/checks/planned-columns.js


const FIELD_OF_COLUMN = new Map(Object.keys(plan_fields/* TEXT_FIELDS */.iX).flatMap((field) => plan_fields/* TEXT_FIELDS */.iX[field].map((column) => [column, field])));
const REPLICATE_COLUMNS = new Set(source_stage/* STAGES */.a.flatMap((stage) => plan_fields/* REPLICATE_FIELDS */.S6[stage]));
const PLANNED_COLUMNS = new Set([
    ...FIELD_OF_COLUMN.keys(),
    ...REPLICATE_COLUMNS,
]);

;// CONCATENATED MODULE: ./build/src/checks/name-fix.js


function nameFix({ at, text }, near, names) {
    const fixed = near !== undefined && FIELD_OF_COLUMN.has(near) && !FIELD_OF_COLUMN.has(text);
    return (0,respell/* spellingFix */.k)(at, text, near, { names, fixed });
}

;// CONCATENATED MODULE: ./build/src/checks/near-axis.js




function nearAxis({ problem, axes }, context) {
    const name = unknownName(problem);
    if (name === undefined)
        return undefined;
    if (problem.kind === 'replicated-no-column')
        return (0,nearest_names/* nearestNames */.LE)(name.text, axes.available(), 1)[0];
    const alias = aliasOf(name.text, axes, context);
    if (problem.kind === 'unknown-axis')
        return alias ?? (0,nearest_names/* nearestNames */.LE)(name.text, axes.available(), 1)[0];
    const declared = context.design.axes.map((axis) => (0,python_text/* text */.Qq)(axis.name));
    return alias !== undefined && declared.includes(alias) ? alias : (0,nearest_names/* nearestNames */.LE)(name.text, declared, 1)[0];
}

;// CONCATENATED MODULE: ./build/src/checks/causes/misspelt-axis.js









const misspeltAxis = {
    explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
    of(found, context) {
        const { problem, step, axes } = found;
        const name = unknownName(problem);
        const near = name && nearAxis(found, context);
        const axis = near === undefined ? undefined : misspeltDeclaration(name?.text ?? '', near, context);
        if (name === undefined || near === undefined || axis === undefined)
            return UNEXPLAINED;
        if (problem.kind === 'unknown-axis' && axes.takerOf(problem.key) !== undefined)
            return UNEXPLAINED;
        const { what, code } = namedBy(problem, step);
        const hint = `did you mean '${name.text}'?`;
        const fix = nameFix({ at: axis.at, text: near }, name.text, [name.text]);
        const reported = context.isPlanned(name.text)
            ? (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(axis.at), `the spec uses ${(0,findings_words/* quoted */.TL)(name.text)}, which is not an axis, and the planner does not know the axis ${(0,findings_words/* quoted */.TL)(near)}`, { hint, ...fix })
            : (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(axis.at), `the spec uses ${(0,findings_words/* quoted */.TL)(name.text)} at several places, and this axis is named ${(0,findings_words/* quoted */.TL)(near)}`, { hint, ...fix, related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(name.at) }] });
        return [{ claims: [reported], excuses: [(0,name_key/* nameKey */.R)(name.text)] }];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/level-fix.js


function levelFix({ value, node }, near, { levels }) {
    if (value.kind !== 'str' || node.kind !== 'scalar')
        return {};
    const names = levels.map((other) => (0,python_text/* text */.Qq)(other.value));
    return (0,respell/* spellingFix */.k)(node.span, value.value, near, { names });
}

// EXTERNAL MODULE: ./build/src/compile/entries.js
var compile_entries = __webpack_require__(2755);
;// CONCATENATED MODULE: ./build/src/checks/outside-words.js



function outsideOf({ problem, step }) {
    const rule = step?.rule;
    if (problem.kind !== 'outside-domain' || (rule?.kind !== 'pair' && rule?.kind !== 'tuple'))
        return undefined;
    const name = ruleText(rule);
    const values = (0,compile_entries/* entryValues */.ZK)(rule, problem.entry);
    const what = rule.kind === 'pair'
        ? `${name} allows [${values.map(({ value }) => (0,findings_words/* spelled */.uQ)(value)).join(', ')}]`
        : `${name} has this item`;
    const { level, member } = problem;
    return { rule, code: `${rule.kind}/outside-domain`, what, level, member, problem };
}

;// CONCATENATED MODULE: ./build/src/checks/subset-values.js












function unknownValues(step, context) {
    return unknownByStep(context)(step);
}
const unknownByStep = oncePer((context) => oncePer((step) => findUnknown(step, context)));
function findUnknown(step, context) {
    const { rule, before, problems } = step;
    if (rule.kind !== 'subset' || problems.length > 0)
        return [];
    const axis = before.domain((0,name_key/* nameKey */.R)(rule.axis.text));
    if (!axis?.complete)
        return [];
    return (0,domain/* domainOf */.O)(rule.keep, rule.complete).levels.flatMap((level) => {
        if (axis.keys.has((0,compare/* valueKey */.z)(level.value)))
            return [];
        const fault = faultIn(axis, level.value, context);
        if (fault === undefined)
            return [{ level }];
        if (fault.isReported)
            return [];
        const misspelt = axis.levels.find(({ node }) => node.span === fault.at);
        return misspelt === undefined ? [] : [{ level, misspelt }];
    });
}
function misspeltInSubset(step, value, context) {
    const { rule, before } = step;
    if (rule.kind !== 'subset')
        return undefined;
    const axis = before.domain((0,name_key/* nameKey */.R)(rule.axis.text));
    if (axis === undefined)
        return undefined;
    const keep = keysOf(rule);
    return unknownValues(step, context).find(({ level, misspelt }) => misspelt === undefined &&
        (isWrittenAs(level, value) ||
            (!isId(rule.axis.text, (0,python_text/* text */.Qq)(level.value), context) &&
                nearLevel(level.value, axis, (key) => keep.has(key)) === (0,python_text/* text */.Qq)(value))))?.level;
}
function isWrittenAs({ value: read, node }, value) {
    if (read.kind === 'str' || value.kind !== 'str')
        return false;
    return node.kind === 'scalar' && node.style === 'plain' && node.text === value.value;
}
function keysOf(rule) {
    return (0,domain/* domainOf */.O)(rule.keep, rule.complete).keys;
}
function subsetRemedy(level, axis, rule, context) {
    const remedy = literalRemedy(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), rule.include !== undefined);
    if (remedy !== undefined)
        return remedy;
    const dropper = axis.dropped?.get((0,compare/* valueKey */.z)(level.value));
    const dropping = dropper === undefined ? undefined : context.design.rules[dropper];
    if (dropping)
        return { hint: `${ruleText(dropping)} above drops it: keep it there, or remove it here` };
    const levels = axis.levels.map(({ value }) => (0,python_text/* text */.Qq)(value));
    if (levels.includes((0,python_text/* text */.Qq)(level.value)))
        return { hint: 'the axis has the same text as a value of another kind: quote both or neither' };
    const undeclared = undeclaredId(rule.axis.text, level.value, context);
    if (undeclared !== undefined)
        return { hint: undeclared };
    const keep = keysOf(rule);
    const near = nearLevel(level.value, axis, (key) => keep.has(key));
    return {
        hint: withReading(near
            ? `did you mean '${near}'?`
            : `the levels are ${levels.slice(0, 8).join(', ')}${levels.length > 8 ? ', …' : ''}`, level),
        ...levelFix(level, near, axis),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/causes/misspelt-in-subset.js












const misspeltSubsetValue = {
    explains: ['outside-domain'],
    of(found, context) {
        const outside = outsideOf(found);
        if (outside === undefined)
            return UNEXPLAINED;
        const { what, code, level, problem } = outside;
        const dropper = found.axes.domain(problem.key)?.dropped?.get((0,compare/* valueKey */.z)(level.value));
        const step = dropper === undefined ? undefined : context.compilation.steps[dropper];
        const misspelt = step && misspeltInSubset(step, level.value, context);
        if (step === undefined || misspelt === undefined)
            return UNEXPLAINED;
        const at = (0,diagnostic/* atSpan */.IX)(misspelt.node.span);
        const axis = found.axes.domain(problem.key) ?? (0,domain/* domainOf */.O)([], true);
        const remedy = misspelt.value.kind === 'str'
            ? levelFix(misspelt, (0,python_text/* text */.Qq)(level.value), axis)
            : misspelt.node.kind === 'scalar'
                ? quoting(misspelt.node)
                : {};
        return [
            {
                claims: [
                    (0,check/* claim */.B)(code, at, `${what}, but ${ruleText(step.rule)} keeps ${(0,findings_words/* spelled */.uQ)(misspelt.value)} instead of ${(0,findings_words/* spelled */.uQ)(level.value)}`, {
                        hint: misspelt.value.kind === 'str'
                            ? `did you mean '${(0,python_text/* text */.Qq)(level.value)}'?`
                            : `quote it, '${(0,python_text/* text */.Qq)(level.value)}'`,
                        ...remedy,
                        related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
                        saidBy: { codes: [code], at },
                    }),
                ],
                node: misspelt.node,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/open-quote.js






const open_quote_openQuote = {
    explains: ['outside-domain'],
    of(found) {
        const outside = outsideOf(found);
        const quote = outside?.rule.include?.unterminatedQuote;
        if (outside === undefined || quote === undefined)
            return UNEXPLAINED;
        const { what, code, rule, level, member } = outside;
        if (level.node.span.start < quote.start)
            return UNEXPLAINED;
        return [
            {
                claims: [
                    (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(quote), `${what}, because this quote is never closed: ${(0,findings_words/* spelled */.uQ)(level.value)} is not a level of axis ${(0,findings_words/* quoted */.TL)(member.text)}`, { hint: 'close it with another `"`', related: (0,design_levels/* includedAt */.S)(rule.include) }),
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/entry-order.js





function columnsByName(columns, names) {
    if (columns.length !== names.length)
        return undefined;
    const folded = columns.map((column) => (0,header_name/* foldName */.z)((0,header_name/* columnName */.u)(column)));
    const order = names.map((name) => folded.indexOf((0,header_name/* foldName */.z)(name)));
    return new Set(order).size === names.length && !order.includes(-1) ? order : undefined;
}
function ordersOf(entries) {
    const { axes, rows } = entries;
    const none = rows.map(() => undefined);
    if (axes.includes(undefined))
        return { rows: none };
    const common = byHeader(entries) ?? allSwapped(entries);
    if (common !== undefined)
        return { common, rows: none };
    return {
        rows: rows.map((row) => {
            const order = swappedRow(row.values, axes);
            return order && { order, claim: rowClaim(entries, row, order) };
        }),
    };
}
function byHeader({ code, what, names, axes, rows, include }) {
    const columns = include?.columns ?? [];
    const texts = names.map(({ text }) => text);
    const order = columnsByName(columns, texts) ??
        (code === 'pair/outside-domain' ? columnsByName(columns, ['left', 'right']) : undefined);
    if (order === undefined || order.every((from, to) => from === to))
        return undefined;
    const misfits = (places) => rows.reduce((count, { values }) => count + misfitPlaces(values, axes, places).length, 0);
    if (misfits(order) >= misfits(undefined))
        return undefined;
    const place = order.findIndex((from, to) => from !== to);
    const column = columns[place];
    if (column === undefined)
        return undefined;
    const found = (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(column.span), `the columns ${(0,findings_words/* listed */.KE)(columns.map((other) => (0,findings_words/* quoted */.TL)((0,header_name/* columnName */.u)(other))))} are in a different order from the axes of ${what}: columns are matched by position, so ${(0,findings_words/* quoted */.TL)(texts[place] ?? '')} gets values such as ${(0,findings_words/* spelled */.uQ)(rows[0]?.values[place]?.value ?? { kind: 'null' })}`, {
        hint: `put the columns in the order of the axes: ${texts.join(',')}`,
        related: [
            ...names.slice(0, 2).map(({ at }) => ({ message: 'an axis is named here', at: (0,diagnostic/* atSpan */.IX)(at) })),
            ...(0,design_levels/* includedAt */.S)(include),
        ],
    });
    return { order, claim: found };
}
function allSwapped(entries) {
    const { code, what, names, axes, rows, include } = entries;
    const [left, right] = names;
    const [first] = rows;
    if (axes.length !== 2 || rows.length < 2 || !left || !right || !first)
        return undefined;
    if (!rows.every(({ values }) => swappedRow(values, axes) !== undefined))
        return undefined;
    const shown = first.values.map(({ value }) => (0,findings_words/* spelled */.uQ)(value)).join(', ');
    const found = (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(first.at), `every entry of ${what} has its values the other way round, such as [${shown}]: the first belongs to ${(0,findings_words/* quoted */.TL)(left.text)}`, {
        hint: code === 'pair/outside-domain'
            ? `swap the axes (left: ${right.text}, right: ${left.text}), or the two values of every entry`
            : `swap the axes (${right.text}, ${left.text}), or the two values of every item`,
        related: [
            { message: `the first axis is ${(0,findings_words/* quoted */.TL)(left.text)}`, at: (0,diagnostic/* atSpan */.IX)(left.at) },
            ...(0,design_levels/* includedAt */.S)(include),
        ],
    });
    return { order: [1, 0], claim: found };
}
function swappedRow(values, axes) {
    const misfits = misfitPlaces(values, axes, undefined);
    const [first, second] = misfits;
    if (misfits.length !== 2 || first === undefined || second === undefined)
        return undefined;
    const order = values.map((_, place) => (place === first ? second : place === second ? first : place));
    return misfitPlaces(values, axes, order).length === 0 ? order : undefined;
}
function rowClaim({ code, what, names, include }, { values, at }, order) {
    const shown = (levels) => `[${levels.map((level) => (level ? (0,findings_words/* spelled */.uQ)(level.value) : '')).join(', ')}]`;
    const moved = order.flatMap((from, to) => (from === to ? [] : (names[to] ?? [])));
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(at), `${what} has the entry ${shown(values)}, whose values for ${moved.map(({ text }) => (0,findings_words/* quoted */.TL)(text)).join(' and ')} have changed places`, { hint: `write ${shown(order.map((from) => values[from]))}`, related: (0,design_levels/* includedAt */.S)(include) });
}
function misfitPlaces(values, axes, order) {
    return axes.flatMap((takes, place) => {
        const value = values[order?.[place] ?? place]?.value;
        return takes && value && !takes(value) ? [place] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/checks/causes/other-order.js







const otherOrder = {
    explains: ['outside-domain'],
    of({ problem, step, column }) {
        if (problem.kind !== 'outside-domain' || step === undefined || column !== undefined)
            return UNEXPLAINED;
        const orders = stepOrders(step);
        if (orders?.common) {
            const { order, claim } = orders.common;
            const entries = [...orders.rows.keys()];
            return [
                {
                    claims: [claim],
                    cause: order,
                    leaves: entries.flatMap((entry) => misfitsUnder(order, entry, step)),
                },
            ];
        }
        const row = orders?.rows[problem.entry];
        if (row === undefined)
            return UNEXPLAINED;
        return [{ claims: [row.claim], cause: row, leaves: misfitsUnder(row.order, problem.entry, step) }];
    },
};
const stepOrders = oncePer(({ rule, before }) => {
    if (rule.kind !== 'pair' && rule.kind !== 'tuple')
        return undefined;
    const names = (0,rule_members/* membersOf */.lS)(rule).flatMap((name) => name ?? []);
    const takers = names.map((name) => {
        const domain = before.domain(before.resolve(name));
        return domain?.complete ? domain : undefined;
    });
    return ordersOf({
        code: `${rule.kind}/outside-domain`,
        what: ruleText(rule),
        names,
        axes: takers.map((domain) => domain && ((value) => domain.keys.has((0,compare/* valueKey */.z)(value)))),
        rows: (0,compile_entries/* entriesOf */.Mc)(rule).map(({ values, node }) => ({ values, at: node.span })),
        include: rule.include,
    });
});
function misfitsUnder(order, entry, step) {
    const { rule, before: axes } = step;
    if (rule.kind !== 'pair' && rule.kind !== 'tuple')
        return [];
    const values = (0,compile_entries/* entryValues */.ZK)(rule, entry);
    return (0,rule_members/* membersOf */.lS)(rule).flatMap((member, place) => {
        const column = order[place] ?? place;
        const level = values[column];
        const key = member && axes.resolve(member);
        const domain = key === undefined ? undefined : axes.domain(key);
        if (!member || !key || !level || !domain?.complete || domain.keys.has((0,compare/* valueKey */.z)(level.value)))
            return [];
        return [{ problem: { kind: 'outside-domain', entry, place, member, key, level }, step, axes, column }];
    });
}

// EXTERNAL MODULE: ./build/src/findings/codes.js + 11 modules
var codes = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/src/checks/repeated-axis.js




function errorsOfRepeatedAxis(rule, says) {
    return repeatedAxisFindings(rule).map((finding) => {
        const { code, at, message } = finding;
        return {
            finding: {
                ...finding,
                severity: 'error',
                message: says === undefined ? message : (0,findings_text/* msg */.ab) `${message}; ${says}`,
            },
            consequenceOf: { code, at, ...(says === undefined ? {} : { says }) },
        };
    });
}
function errorsOfRepeatedAxes(rules) {
    return rules.flatMap((rule) => (rule.kind === 'tuple' ? errorsOfRepeatedAxis(rule) : []));
}
function repeatedNames(names) {
    const last = new Map();
    const several = new Set();
    for (const [index, name] of names.entries()) {
        if (last.has(name))
            several.add(name);
        last.set(name, index);
    }
    const found = new Map();
    if (several.size > 0)
        for (const [index, name] of names.entries())
            if (several.has(name))
                found.set(index, last.get(name) ?? index);
    return found;
}
const CODE = 'tuple/repeated-axis';
function repeatedAxisFindings(rule) {
    const seen = new Map();
    return rule.axes.flatMap((member) => {
        const first = seen.get(member.text);
        if (first === undefined) {
            seen.set(member.text, member);
            return [];
        }
        return [
            {
                code: CODE,
                severity: codes/* CATALOGUE */.y[CODE].severity,
                message: `tuple ${(0,findings_words/* quoted */.TL)(rule.name.text)} names axis ${(0,findings_words/* quoted */.TL)(member.text)} twice: each row takes the last of its values, and the others are lost`,
                at: (0,diagnostic/* atSpan */.IX)(member.at),
                hint: 'remove one of the two, with its column of values',
                related: [{ message: 'named here first', at: (0,diagnostic/* atSpan */.IX)(first.at) }],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/checks/causes/repeated-axis.js




const repeatedAxis = {
    explains: ['unknown-field'],
    of(found, context) {
        const name = unknownName(found.problem);
        if (name === undefined || !context.isPlanned(name.text) || nearAxis(found, context) !== undefined)
            return UNEXPLAINED;
        const claims = errorsOfRepeatedAxes(context.design.rules);
        return claims.length > 0 ? [{ claims }] : UNEXPLAINED;
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/same-axis.js

const sameAxis = {
    explains: ['outside-domain'],
    of: ({ step }) => step?.problems.some(({ kind }) => kind === 'same-axis') ? [{ claims: [] }] : UNEXPLAINED,
};

;// CONCATENATED MODULE: ./build/src/checks/spoilt-column.js



const spoiltColumns = oncePer((rule) => {
    const spoilt = new Map();
    if (rule.kind === 'tuple')
        for (const column of repeatedNames(rule.axes.map(({ text }) => text)).keys())
            spoilt.set(column, (consequence) => errorsOfRepeatedAxis(rule, consequence));
    const header = rule.include?.columns ?? [];
    for (const [column, last] of repeatedNames(header.map(({ name }) => name))) {
        const at = header[last]?.span;
        if (at)
            spoilt.set(column, (consequence) => [duplicateHeader(at, consequence)]);
    }
    return spoilt;
});
function duplicateHeader(span, says) {
    const code = 'csv/duplicate-header';
    const at = (0,diagnostic/* atSpan */.IX)(span);
    return { finding: { code, severity: 'error', message: says, at }, consequenceOf: { code, at, says } };
}
function spoiltValues(rules) {
    const found = new Map();
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        for (const [column, spoilt] of spoiltColumns(rule))
            for (const { values } of rule.items) {
                const node = values[column]?.node;
                if (node)
                    found.set(node, spoilt);
            }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/checks/causes/spoilt-column.js



const spoiltColumn = {
    explains: ['outside-domain'],
    of({ problem, step, column }) {
        const rule = step?.rule;
        if (problem.kind !== 'outside-domain' || (rule?.kind !== 'pair' && rule?.kind !== 'tuple'))
            return UNEXPLAINED;
        const { level, member, place } = problem;
        const spoilt = spoiltColumns(rule).get(rule.kind === 'pair' ? (column ?? place) : place);
        if (spoilt === undefined)
            return UNEXPLAINED;
        return [{ claims: spoilt(`${(0,findings_words/* spelled */.uQ)(level.value)} is not a level of axis ${(0,findings_words/* quoted */.TL)(member.text)}`) }];
    },
};

// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/checks/causes/undeclared-tuple-axes.js









const undeclaredTupleAxes = {
    explains: ['unknown-axis'],
    of({ problem, step }, { design }, mayExist) {
        if (problem.kind !== 'unknown-axis' || step?.rule.kind !== 'tuple')
            return UNEXPLAINED;
        if (design.runtime.tupleAxes !== 'declared' || design.misspeltAxes !== undefined)
            return UNEXPLAINED;
        const known = UNDECLARED.get(step) ??
            undeclaredOf(step.rule.axes.filter((name) => isUndeclared(name)), step);
        UNDECLARED.set(step, known);
        return known.names.has(problem.name) ? [{ claims: known.claims, cause: step }] : UNEXPLAINED;
        function isUndeclared(name) {
            const axes = step?.before;
            if (axes === undefined || !neverWas(name, axes) || mayExist(axes.resolve(name)))
                return false;
            return (0,nearest_names/* nearestNames */.LE)(name.text, axes.available(), 1).length === 0;
        }
    },
};
const UNDECLARED = new WeakMap();
function undeclaredOf(names, step) {
    return { names: new Set(names), claims: undeclared(names, step) };
}
function undeclared(undeclared, { rule }) {
    const [first, ...others] = undeclared;
    if (first === undefined)
        return [];
    const names = (0,findings_words/* listed */.KE)(undeclared.map((member) => (0,findings_words/* quoted */.TL)(member.text)));
    const isOne = others.length === 0;
    const deriving = (0,runtimes/* dialectsWhere */.Rq)(({ tupleAxes }) => tupleAxes === 'derived').join(' or ');
    return [
        (0,check/* claim */.B)('tuple/unknown-axis', (0,diagnostic/* atSpan */.IX)(first.at), `${ruleText(rule)} names ${names}, which ${isOne ? 'is not an axis' : 'are not axes'}`, {
            hint: `declare ${isOne ? 'it' : 'them'} under \`axes\`, with ${isOne ? 'its' : 'their'} levels; only the ${deriving} dialect takes the levels from the items: if the runtime is that one, check with the dialect ${deriving}`,
            related: relatedAt('no axis either', others.map(({ at }) => at)),
        }),
    ];
}

// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(1564);
;// CONCATENATED MODULE: ./build/src/checks/causes/unread-key.js






const unreadKey = {
    explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
    of({ problem, step }, { design }) {
        const { misspeltAxes, misspeltRules, runtime } = design;
        const key = misspeltAxes ?? (runtime.tupleAxes === 'derived' ? misspeltRules : undefined);
        if (key === undefined || unknownName(problem) === undefined)
            return UNEXPLAINED;
        const name = misspeltAxes ? 'axes' : 'rules';
        const found = (0,check/* claim */.B)(namedBy(problem, step).code, (0,diagnostic/* atSpan */.IX)(key.span), `the spec has no '${name}', but ${(0,findings_words/* spelled */.uQ)(key.value)}`, { hint: `did you mean '${name}'?`, ...(0,known_keys/* keyFix */.dd)(key, name, [name]) });
        return [{ claims: [found], cause: key, excuses: 'any' }];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/explained.js














const CAUSES = [
    hiddenNames,
    lettersAsNames,
    undeclaredTupleAxes,
    unreadKey,
    repeatedAxis,
    misspeltAxis,
    sameAxis,
    otherOrder,
    spoiltColumn,
    axisFault,
    open_quote_openQuote,
    misspeltSubsetValue,
];
const explained_explained = oncePer((context) => {
    const { design } = context;
    const claims = [];
    const left = [];
    const nodes = new Set();
    const reported = new Set();
    let anyMayExist = !design.axesComplete;
    const excused = new Set(design.tentativeNames.map(name_key/* nameKey */.R));
    const mayExist = (key) => anyMayExist || excused.has(key);
    const settle = (found) => {
        const causes = CAUSES_OF.get(found.problem.kind) ?? [];
        for (const cause of causes) {
            const explanations = cause.of(found, context, mayExist);
            if (explanations.length === 0)
                continue;
            for (const { claims: own, cause: identity, excuses = [], leaves = [], node } of explanations) {
                if (identity !== undefined && reported.has(identity))
                    continue;
                reported.add(identity);
                claims.push(...own);
                if (excuses === 'any')
                    anyMayExist = true;
                else
                    for (const key of excuses)
                        excused.add(key);
                if (node)
                    nodes.add(node);
                for (const other of leaves)
                    settle(other);
            }
            return;
        }
        left.push(found);
    };
    for (const found of problemsOf(context))
        settle(found);
    return { claims, left, nodes };
});
function* problemsOf({ compilation: { steps, problems, end } }) {
    for (const step of steps)
        for (const problem of step.problems)
            yield { problem, step, axes: step.before };
    for (const problem of problems)
        yield { problem, axes: end };
}
const CAUSES_OF = (() => {
    const byKind = new Map();
    for (const cause of CAUSES)
        for (const kind of cause.explains) {
            const list = byKind.get(kind);
            if (list === undefined)
                byKind.set(kind, [cause]);
            else
                list.push(cause);
        }
    return byKind;
})();
function leftOf(kind, context) {
    return explained_explained(context).left.filter((found) => found.problem.kind === kind);
}

;// CONCATENATED MODULE: ./build/src/checks/causes-of-problems.js

const causesOfProblems = {
    phase: 'rules',
    find: (context) => explained_explained(context).claims,
};

;// CONCATENATED MODULE: ./build/src/checks/closed-quotes.js



const closedQuotes = {
    phase: 'design',
    *find({ design }) {
        for (const { unterminatedQuote: quote, at } of design.includes) {
            if (quote === undefined)
                continue;
            yield (0,check/* claim */.B)('csv/unterminated-quote', (0,diagnostic/* atSpan */.IX)(quote), 'this quote is never closed: everything after it is one cell', {
                hint: 'close it with another `"`',
                related: (0,design_levels/* includedAt */.S)({ path: quote.path, at }),
                explainedBy: [quote],
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/checks/included-headers.js


function* includedHeaders({ axes, rules }) {
    for (const axis of axes) {
        const header = headerOf(axis.include);
        if (header === undefined || axis.name.kind !== 'str')
            continue;
        yield { ...header, owner: axis, axes: [axis.name.value], levels: axis.levels };
    }
    for (const rule of rules) {
        const header = headerOf((0,rule_members/* includeOf */.Wf)(rule));
        if (header === undefined)
            continue;
        const names = (0,rule_members/* membersOf */.lS)(rule).filter((name) => name !== undefined);
        const tokens = rule.kind === 'subset' ? header.tokens : [...header.tokens, ...names.map(({ at }) => at)];
        const levels = rule.kind === 'subset' ? rule.keep : undefined;
        yield { ...header, owner: rule, axes: names.map(({ text }) => text), levels, tokens };
    }
}
function headerOf(include) {
    if (include?.columns === undefined)
        return undefined;
    const columns = include.columns.map((column) => ({ ...column, name: (0,header_name/* columnName */.u)(column) }));
    return { include, columns, tokens: columns.map(({ span }) => span) };
}

;// CONCATENATED MODULE: ./build/src/checks/known-values.js



function knownValues(lists, catalogs) {
    let values;
    return (axis, value) => {
        if (catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(value))
            return true;
        values ??= valuesByAxis(lists);
        return values.get(axis)?.has(value) ?? false;
    };
}
function valuesByAxis(lists) {
    const values = new Map();
    for (const { axis, levels } of lists) {
        const known = values.get(axis) ?? new Set();
        values.set(axis, known);
        for (const { value } of levels)
            known.add((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/checks/listed-values.js


function valueLists(design) {
    return [
        ...design.axes.map(({ name, levels, include }) => ({ axis: (0,python_text/* text */.Qq)(name), levels, include, inRule: false })),
        ...design.rules.flatMap((rule) => (0,rule_members/* listsOf */.fO)(rule).map(({ axis, levels }) => ({
            axis: axis.text,
            levels,
            include: (0,rule_members/* includeOf */.Wf)(rule),
            inRule: true,
        }))),
    ];
}

;// CONCATENATED MODULE: ./build/src/checks/headers-above-values.js








const headersAboveValues = {
    phase: 'design',
    *find({ design, catalogs }) {
        const known = knownValues(valueLists(design), catalogs);
        for (const header of includedHeaders(design)) {
            const { columns, axes, include, tokens } = header;
            const [first] = columns;
            const last = columns[columns.length - 1];
            if (first === undefined || last === undefined || !isRowOfValues(header, known))
                continue;
            const at = (0,diagnostic/* atSpan */.IX)((0,span/* cover */.I)(first.span, last.span));
            const shown = columns.slice(0, findings_words/* LISTED */.CQ).map(({ name }) => (0,findings_words/* quoted */.TL)(name));
            const names = `${shown.join(', ')}${columns.length > findings_words/* LISTED */.CQ ? ', …' : ''}`;
            yield (0,check/* claim */.B)('csv/header-is-level', at, columns.length === 1
                ? `the header ${names} is itself a known value of ${(0,findings_words/* quoted */.TL)(axes[0] ?? '')}: the first line of a CSV is never a value, so it is lost`
                : `the header ${names} is made of known values of ${(0,findings_words/* listed */.KE)(axes.map(findings_words/* quoted */.TL))}: the first line of a CSV is never a row, so it is lost`, {
                hint: `put a header above it: ${axes.join(',')}`,
                related: (0,design_levels/* includedAt */.S)(include),
                explainedBy: tokens,
                saidBy: { codes: ['csv/header-is-level'], at },
            });
        }
    },
};
function isRowOfValues({ axes, columns, levels }, known) {
    if (columns.length !== axes.length || (levels !== undefined && holds(levels, columns)))
        return false;
    const names = new Set(axes);
    return columns.every(({ name }, index) => !names.has(name) && known(axes[index] ?? '', name));
}
function holds(levels, [column]) {
    return levels.some(({ value }) => value.kind === 'str' && value.value === column?.name);
}

;// CONCATENATED MODULE: ./build/src/checks/columns-named-as-axes.js












const columnsNamedAsAxes = {
    phase: 'design',
    *find({ design, catalogs }) {
        const known = knownValues(valueLists(design), catalogs);
        for (const header of includedHeaders(design)) {
            const { owner, axes, columns, include, tokens } = header;
            if (!('kind' in owner) || owner.kind === 'subset' || axes.length !== columns.length)
                continue;
            if (isRowOfValues(header, known))
                continue;
            if (new Set(columns.map(({ name }) => name)).size < columns.length)
                continue;
            const what = `${owner.kind} ${(0,findings_words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(owner).text)}`;
            const sides = owner.kind === 'pair' ? ['left', 'right'] : [];
            const other = columns.filter(({ name }, index) => (0,header_name/* foldName */.z)(name) !== (0,header_name/* foldName */.z)(axes[index] ?? '') && (0,header_name/* foldName */.z)(name) !== sides[index]);
            const names = new Set([...axes, ...sides].map(header_name/* foldName */.z));
            const swapped = other.find(({ name }) => names.has((0,header_name/* foldName */.z)(name)));
            const first = swapped ?? other[0];
            if (first === undefined)
                continue;
            const place = columns.indexOf(first);
            const at = (0,diagnostic/* atSpan */.IX)(first.span);
            const relations = { related: (0,design_levels/* includedAt */.S)(include), explainedBy: tokens };
            if (swapped !== undefined)
                yield (0,check/* claim */.B)('csv/reordered-columns', at, `column ${place + 1} is named ${(0,findings_words/* quoted */.TL)(first.name)}, but ${what} takes it for axis ${(0,findings_words/* quoted */.TL)(axes[place] ?? '')}: columns are matched by position, not by name`, { hint: `put the columns in the order of the axes: ${axes.join(',')}`, ...relations });
            else
                yield (0,check/* claim */.B)('csv/renamed-columns', at, `column ${place + 1} is named ${(0,findings_words/* quoted */.TL)(first.name)}; ${what} takes it for axis ${(0,findings_words/* quoted */.TL)(axes[place] ?? '')}`, {
                    hint: (0,nearest_names/* didYouMean */.au)(first.name, axes) ??
                        `if that is right, name the columns as the axes: ${axes.join(',')}`,
                    ...(0,respell/* spellingFix */.k)(first.span, first.name, (0,nearest_names/* nearestNames */.LE)(first.name, axes, 1)[0], {
                        names: axes,
                        fixed: true,
                    }),
                    ...relations,
                });
        }
    },
};

// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/src/checks/column-places.js


function placeOf(design, name) {
    const axis = design.axes.find((other) => (0,python_text/* text */.Qq)(other.name) === name);
    if (axis !== undefined)
        return axis.at;
    for (const rule of design.rules) {
        if (rule.kind === 'tie' && rule.canonical.text === name)
            return rule.canonical.at;
    }
    return design.axesAt;
}
function replicateOf(design, rows, column) {
    if (rows.dimensionOf(column) < rows.dimensions.length - rows.replicateDimensions)
        return undefined;
    const name = rows.columns[column]?.name;
    return design.replicates.find(({ axis }) => name?.kind === 'str' && name.value === `${axis.text}_replicate`)
        ?.axis;
}
function relatedColumn(design, rows, { name, column }) {
    const at = replicateOf(design, rows, column)?.at ?? placeOf(design, name);
    return [{ message: `${name} comes from here`, at: (0,diagnostic/* atSpan */.IX)(at) }];
}

;// CONCATENATED MODULE: ./build/src/checks/shadowed-columns.js


function shadowedColumns(design, rows, fields) {
    return fields.flatMap(({ name: field, read: [winner], shadowed }) => winner === undefined
        ? []
        : shadowed.flatMap((candidate) => isIdle(field, winner, candidate) ? [] : { field, winner, candidate }));
    function isIdle(field, winner, candidate) {
        const isReplicate = source_stage/* STAGES */.a.some((stage) => stage === field);
        const isOfBlock = replicateOf(design, rows, candidate.column) !== undefined;
        return sameValues(winner, candidate) || (candidate.codes.length < 2 && (isOfBlock || !isReplicate));
    }
}
function sameValues(left, right) {
    return left.dimension === right.dimension && left.codes.every((code, level) => code === right.codes[level]);
}

;// CONCATENATED MODULE: ./build/src/checks/columns-that-are-read.js










const columnsThatAreRead = {
    phase: 'plan',
    *find({ design, rows, plan }) {
        if (rows.count === 0 || design.misspeltRules)
            return;
        const fields = (0,read_fields/* readFields */.q)(rows);
        const shadowed = new Set(shadowedColumns(design, rows, fields).map(({ candidate }) => candidate.dimension));
        const readers = new Map();
        for (const candidate of fields.flatMap((field) => field.read)) {
            const list = readers.get(candidate.dimension);
            if (list)
                list.push(candidate);
            else
                readers.set(candidate.dimension, [candidate]);
        }
        const isRead = new Set([...readers.values()].flatMap((list) => list.map((candidate) => candidate.column)));
        const merge = `${(0,findings_words/* counted */.hS)(plan.rows, 'row')} become ${(0,findings_words/* counted */.hS)(plan.evaluations.count, 'evaluation')}`;
        const ordinary = rows.dimensions.length - rows.replicateDimensions;
        for (let dimension = 0; dimension < ordinary; dimension++) {
            const size = rows.dimensions[dimension]?.size ?? 0;
            if (size < 2 || shadowed.has(dimension))
                continue;
            const columns = [...rows.columns.keys()].filter((column) => rows.dimensionOf(column) === dimension);
            const unread = columns.filter((column) => !isRead.has(column));
            const [first] = unread;
            const reading = readers.get(dimension) ?? [];
            if (first === undefined || distinct(reading, size) === size)
                continue;
            const names = unread.map((column) => (0,python_text/* text */.Qq)(rows.columns[column]?.name ?? (0,python_value/* str */.gx)('')));
            const near = (0,nearest_names/* nearestNames */.LE)(names[0] ?? '', PLANNED_COLUMNS, 1)[0];
            const shown = `${names.length === 1 ? 'axis' : 'axes'} ${(0,findings_words/* listed */.KE)(names.map(findings_words/* quoted */.TL))}`;
            yield (0,check/* claim */.B)('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, names[0] ?? '')), reading.length === 0
                ? `no stage reads ${shown}, so its ${size} levels make no difference: ${merge}`
                : `no stage reads ${shown}, and rows that differ only there merge: ${merge}`, {
                hint: near !== undefined && !rows.columns.some(({ name }) => name.kind === 'str' && name.value === near)
                    ? `did you mean '${near}'?`
                    : 'remove it, or leave one level; to repeat a stage write `replicates` or a replicate axis',
            });
        }
    },
};
function distinct(reading, size) {
    if (reading.length === 0)
        return 1;
    const seen = new Set();
    for (let level = 0; level < size; level++)
        seen.add(reading.map((candidate) => candidate.codes[level]).join(' '));
    return seen.size;
}

;// CONCATENATED MODULE: ./build/src/checks/is-catalogued.js



function isCatalogued(axis, node, catalogs) {
    return catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(node.value))) ?? false;
}

// EXTERNAL MODULE: ./build/src/checks/place-key.js
var place_key = __webpack_require__(6902);
;// CONCATENATED MODULE: ./build/src/checks/listed-scalars.js


function* listedScalars(design, picks) {
    const seen = new Set();
    for (const list of valueLists(design)) {
        const nodes = [];
        for (const { node } of list.levels) {
            if (node.kind !== 'scalar' || !picks(node, list.axis))
                continue;
            const key = (0,place_key/* placeKey */.r)(node.span);
            if (seen.has(key))
                continue;
            seen.add(key);
            nodes.push(node);
        }
        if (nodes.length > 0)
            yield { list, nodes };
    }
}

;// CONCATENATED MODULE: ./build/src/checks/comment-lines.js









const commentLines = {
    phase: 'design',
    *find({ design, catalogs }) {
        const found = listedScalars(design, (node, axis) => isComment(node) && !isCatalogued(axis, node, catalogs));
        for (const { list, nodes } of found)
            yield (0,check/* jointly */.K)(nodes, ({ span }) => [span], (left) => claimsOf(left, list));
    },
};
function isComment({ value, text: written, span }) {
    return value.kind === 'str' && written.startsWith('#') && (0,path/* suffixOf */.jT)(span.path) === '.txt';
}
function* claimsOf(nodes, list) {
    const [first, ...others] = nodes;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (${(0,findings_words/* counted */.hS)(others.length, 'more line')} of the file start${others.length === 1 ? 's' : ''} with #)`;
    yield (0,check/* claim */.B)('include/comment-line', (0,diagnostic/* atSpan */.IX)(first.span), `a .txt include has no comments: ${(0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(first.value))} is a value${more}`, {
        hint: 'delete the line, or include a .yaml list, which may have comments',
        related: [
            ...relatedAt('another one', others.slice(0, findings_words/* LISTED */.CQ).map(({ span }) => span)),
            ...(0,design_levels/* includedAt */.S)(list.include),
        ],
    });
}

;// CONCATENATED MODULE: ./build/src/checks/token-of.js



function tokenOf(field, id, design, rows) {
    for (const name of plan_fields/* TEXT_FIELDS */.iX[field]) {
        const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name);
        const level = axis?.levels.find(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) === id);
        if (level !== undefined)
            return level.node.span;
        const column = rows.columns.findIndex((other) => other.name.kind === 'str' && other.name.value === name);
        if (column < 0)
            continue;
        const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
        for (let index = 0; index < size; index++) {
            if ((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(rows.valueAt(column, index))) !== id)
                continue;
            const node = rows.nodeAt(column, index);
            if (node !== undefined)
                return node.span;
        }
    }
    return design.axesAt;
}

;// CONCATENATED MODULE: ./build/src/checks/copied-essays.js




const MOST = 20;
const copiedEssays = {
    phase: 'generations',
    *find({ design, rows, plan, essayModes }) {
        if (design.misspeltRules)
            return;
        const { essays, essayTemplates } = plan;
        const copies = essayTemplates.texts.map((template) => essayModes.get(template) === 'copy');
        if (!copies.includes(true))
            return;
        const first = new Map();
        const surplus = new Map();
        for (let essay = 0; essay < essays.count; essay++) {
            const template = essays.template[essay] ?? 0;
            if (copies[template] !== true)
                continue;
            const key = (essays.draft[essay] ?? 0) * essayTemplates.size + template;
            const known = first.get(key);
            if (known === undefined)
                first.set(key, essay);
            else if (essays.replicate[essay] !== essays.replicate[known])
                surplus.set(template, (surplus.get(template) ?? 0) + 1);
        }
        for (const [code, count] of [...surplus].slice(0, MOST)) {
            const template = essayTemplates.text(code);
            const repeated = design.replicates.find(({ axis }) => axis.text === 'essay_template');
            yield (0,check/* claim */.B)('plan/copied-essays', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_template', template, design, rows)), `${(0,findings_words/* quoted */.TL)(template)} copies its draft, so its replicates hold the same text: ${(0,findings_words/* counted */.hS)(count, 'essay')} ${count === 1 ? 'is' : 'are'} a copy of another`, {
                hint: 'give the template one replicate, and repeat the draft instead',
                related: repeated ? [{ message: 'the replicates', at: (0,diagnostic/* atSpan */.IX)(repeated.axis.at) }] : undefined,
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 2 modules
var quality_report = __webpack_require__(8831);
// EXTERNAL MODULE: ./build/src/quality/aliases.js + 2 modules
var aliases = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/src/checks/confounded-axes.js


function confoundedAxes(design, areTied, remedy = SEPARATE) {
    const name = (factor) => design.factors[factor]?.name ?? '';
    const together = (0,aliases/* factorsTogether */.t2)(design)
        .map((members) => members.map(name))
        .filter((names) => !areTied(names));
    const nested = (0,aliases/* factorsNested */.iQ)(design).map(({ inner, outer }) => [name(inner), name(outer)]);
    const untold = (0,aliases/* factorsUntold */.R0)(design).map(name);
    const hint = `${remedy}; if this is intended, ignore the finding in the settings and give the reason`;
    return [...sayTogether(together), ...sayNested(nested), ...sayUntold(untold)].map((limit) => ({
        ...limit,
        hint,
    }));
}
const SEPARATE = '`cohort-ci separate` proposes combinations that separate them';
function sayTogether(classes) {
    const [first] = classes;
    if (first === undefined)
        return [];
    const texts = classes
        .slice(0, findings_words/* LISTED */.CQ)
        .map((names) => `${(0,findings_words/* listed */.KE)(names.map(findings_words/* quoted */.TL), names.length, names.length)} always change together`);
    const effects = classes.length === 1 ? `one effect, not ${(0,findings_words/* numberWord */.i0)(first.length)}` : 'one effect each';
    const message = `${texts.join('; ')}${andMore(classes.length)}: ${effects}`;
    return [{ code: 'quality/one-effect', message, axes: first }];
}
function sayNested(pairs) {
    const [first] = pairs;
    if (first === undefined)
        return [];
    const texts = pairs
        .slice(0, findings_words/* LISTED */.CQ)
        .map(([inner, outer]) => `each level of ${(0,findings_words/* quoted */.TL)(inner)} occurs with only one level of ${(0,findings_words/* quoted */.TL)(outer)}`);
    const message = `${texts.join('; ')}${andMore(pairs.length)}: the effect of the second cannot be separated from the effect of the first`;
    return [{ code: 'quality/nested-axis', message, axes: first }];
}
function sayUntold(axes) {
    if (axes.length === 0)
        return [];
    const names = (0,findings_words/* listed */.KE)(axes.map(findings_words/* quoted */.TL), axes.length, axes.length);
    const message = axes.length === 1
        ? `the effect of ${names} cannot be separated from those of the other axes together`
        : `the effects of ${names} cannot be separated: each may be the combined effect of the other axes`;
    return [{ code: 'quality/untold-axis', message, axes }];
}
function andMore(count) {
    return count > findings_words/* LISTED */.CQ ? `; and ${count - findings_words/* LISTED */.CQ} more` : '';
}

;// CONCATENATED MODULE: ./build/src/checks/limit.js

function limitClaim([first, ...others], placeOf) {
    if (first === undefined)
        return undefined;
    const parts = [first, ...others].map(({ code, message }) => ({ code, message }));
    const codes = new Set(others.map(({ code }) => code).filter((code) => code !== first.code));
    const hint = codes.size === 0 ? first.hint : `${first.hint}; this is ${[first.code, ...codes].join(' and ')}`;
    return (0,check/* claim */.B)(first.code, placeOf(first.axes), parts.map(({ message }) => message).join('; '), {
        hint,
        ...(others.length === 0 ? {} : { parts }),
    });
}

// EXTERNAL MODULE: ./build/src/quality/self-judging.js
var self_judging = __webpack_require__(9786);
;// CONCATENATED MODULE: ./build/src/checks/self-judged.js


function selfJudged(plan, writers) {
    const { evaluations, ownEssay } = (0,self_judging/* selfJudging */.d)(plan, writers);
    if (evaluations === 0 || ownEssay < evaluations)
        return [];
    return [
        {
            code: 'quality/self-judging',
            message: evaluations === 1
                ? 'the only evaluation is by the model that wrote the essay: no other model judges it'
                : `all ${(0,findings_words/* counted */.hS)(evaluations, 'evaluation')} are by the model that wrote the essay: no other model judges any essay`,
            axes: ['evaluation_llm', 'essay_llm'],
            hint: 'add a judge that writes no essay here; if this is intended, ignore the finding in the settings and give the reason',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/checks/design-limits.js






const designLimits = {
    phase: 'generations',
    *find({ design, rows, plan, isValid, essayModes, modelOf }) {
        if (!isValid || plan.evaluations.count === 0)
            return;
        const { design: factors, ties } = (0,quality_report/* judgedDesign */.mP)(design, rows, plan, false);
        const claimed = limitClaim([
            ...(design.misspeltRules ? [] : confoundedAxes(factors, (axes) => ties.areTied(axes))),
            ...selfJudged(plan, { modelOf, copiesDraft: (template) => essayModes.get(template) === 'copy' }),
        ], (axes) => (0,diagnostic/* atSpan */.IX)(placeOfAxes(axes, design)));
        if (claimed)
            yield claimed;
    },
};
function placeOfAxes(names, design) {
    const rule = design.rules.find((other) => (0,rule_members/* membersOf */.lS)(other).filter((member) => member && names.includes(member.text)).length > 1);
    return rule === undefined ? design.axesAt : (0,rule_members/* nameOf */.Vb)(rule).at;
}

// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(5281);
;// CONCATENATED MODULE: ./build/src/checks/collapsed-ids.js



function collapsedModels({ plan: { essays, essayModels }, ids }) {
    return collapses(ids.essays, [{ field: 'essay_llm', vocabulary: essayModels, codes: essays.model }], (left, right) => essays.draft[left] === essays.draft[right] && essays.template[left] === essays.template[right]);
}
function collapsedTexts({ plan, ids }) {
    const { drafts, essays, evaluations } = plan;
    return [
        ...collapses(ids.drafts, [
            { field: 'combo_id', vocabulary: plan.combos, codes: drafts.combo },
            { field: 'draft_template', vocabulary: plan.draftTemplates, codes: drafts.template },
            { field: 'draft_llm', vocabulary: plan.draftModels, codes: drafts.model },
        ], () => true),
        ...collapses(ids.essays, [{ field: 'essay_template', vocabulary: plan.essayTemplates, codes: essays.template }], (left, right) => essays.draft[left] === essays.draft[right]),
        ...collapses(ids.evaluations, [
            {
                field: 'evaluation_template',
                vocabulary: plan.evaluationTemplates,
                codes: evaluations.template,
            },
            { field: 'evaluation_llm', vocabulary: plan.evaluationModels, codes: evaluations.model },
        ], (left, right) => evaluations.essay[left] === evaluations.essay[right]),
    ];
}
function collapses(stage, parts, sameParent) {
    const found = new Map();
    const { first } = stage;
    if (first === undefined)
        return [];
    for (let lost = 0; lost < first.length; lost++) {
        const kept = first[lost] ?? lost;
        if (kept === lost || !sameParent(lost, kept))
            continue;
        const part = parts.find(({ codes }) => codes[lost] !== codes[kept]);
        if (part === undefined)
            continue;
        const lostText = part.vocabulary.text(part.codes[lost] ?? 0);
        const keptText = part.vocabulary.text(part.codes[kept] ?? 0);
        const key = JSON.stringify([part.field, lostText, keptText]);
        const collapse = found.get(key);
        if (collapse)
            collapse.count++;
        else
            found.set(key, { stage: stage.stage, field: part.field, lost: lostText, kept: keptText, count: 1 });
    }
    return [...found.values()];
}
function misspellings({ field, lost, kept }, { design, rows }) {
    const isNear = (0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept) || (0,nearest_names/* nearestNames */.LE)(lost, [kept], 1).length > 0;
    return isNear ? [lost, kept].map((name) => tokenOf(field, name, design, rows)) : [];
}

;// CONCATENATED MODULE: ./build/src/checks/distinct-ids.js






const distinct_ids_MOST = 20;
const distinctIds = {
    phase: 'generations',
    *find(identified) {
        if (identified.design.misspeltRules)
            return;
        yield (0,check/* jointly */.K)(collapsedTexts(identified), (collapse) => misspellings(collapse, identified), (left) => distinct_ids_claimsOf(left, identified));
    },
};
function* distinct_ids_claimsOf(collapses, { design, rows }) {
    for (const [index, { stage, field, lost, kept, count }] of collapses.slice(0, distinct_ids_MOST).entries()) {
        const sameButCase = (0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept);
        const more = index === distinct_ids_MOST - 1 && collapses.length > distinct_ids_MOST ? `; so are ${collapses.length - distinct_ids_MOST} more pairs` : '';
        const why = sameButCase
            ? `differ only in capitals, which an id does not keep`
            : `run together with the part next to them, because "|" also separates the parts of an id`;
        yield (0,check/* claim */.B)('plan/ids-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf(field, lost, design, rows)), `${(0,findings_words/* quoted */.TL)(lost)} and ${(0,findings_words/* quoted */.TL)(kept)} ${why}: ${(0,findings_words/* counted */.hS)(count, stage)} ${count === 1 ? 'is' : 'are'} lost${more}`, {
            hint: sameButCase ? 'use ids that differ in more than capitals' : 'use ids without "|"',
            related: [{ message: 'the one that stays', at: (0,diagnostic/* atSpan */.IX)(tokenOf(field, kept, design, rows)) }],
        });
    }
}

;// CONCATENATED MODULE: ./build/src/checks/looked-up.js



function fieldOf(name) {
    return Object.keys(plan_fields/* TEXT_FIELDS */.iX).find((field) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name));
}
function catalogOf(name, catalogs) {
    return Object.hasOwn(plan_fields/* TEXT_FIELDS */.iX, name) ? catalogs(name) : undefined;
}
function idOf(value) {
    return value.kind === 'null' ? '' : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
}
function once(levels) {
    const seen = new Set();
    return levels.filter(({ value }) => {
        const id = idOf(value);
        return !seen.has(id) && seen.add(id);
    });
}

;// CONCATENATED MODULE: ./build/src/checks/entries-in-domain.js



















const entriesInDomain = {
    phase: 'rules',
    *find(context) {
        const listed = new Map();
        for (const found of leftOf('outside-domain', context)) {
            const { step, axes, problem } = found;
            const outside = outsideOf(found);
            if (step === undefined || outside === undefined)
                continue;
            const axis = axes.domain(problem.key) ?? (0,domain/* domainOf */.O)([], true);
            const dropper = axis.dropped?.get((0,compare/* valueKey */.z)(problem.level.value));
            if (dropper !== undefined) {
                yield droppedLevel(outside, dropper, context);
                continue;
            }
            const places = listed.get(step) ?? [];
            listed.set(step, places);
            const { place } = problem;
            const { rule } = outside;
            const isListed = places[place] ?? laterKeys(() => (0,compile_entries/* entriesOf */.Mc)(rule).flatMap(({ values }) => values[place]?.value ?? []));
            places[place] = isListed;
            yield noLevel(outside, axis, isListed, context);
        }
    },
};
function droppedLevel(outside, dropper, { design }) {
    const { rule, code, what, level, member } = outside;
    const other = design.rules[dropper];
    const by = other === undefined ? '' : ruleText(other);
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,findings_words/* spelled */.uQ)(level.value)} is no longer a level of axis ${(0,findings_words/* quoted */.TL)(member.text)}: ${by} drops it`, {
        hint: 'keep the level there, or remove it here',
        related: [
            ...(other === undefined ? [] : [{ message: by, at: (0,diagnostic/* atSpan */.IX)((0,rule_members/* nameOf */.Vb)(other).at) }]),
            ...(0,design_levels/* includedAt */.S)(rule.include),
        ],
    });
}
function noLevel(outside, axis, isListed, context) {
    const { rule, code, what, level, member } = outside;
    const sameText = axis.levels.find((other) => (0,python_text/* text */.Qq)(other.value) === (0,python_text/* text */.Qq)(level.value));
    const undeclared = undeclaredId(member.text, level.value, context);
    const near = undeclared === undefined
        ? catalogued(nearLevel(level.value, axis, isListed), (0,python_text/* text */.Qq)(level.value), member.text, context)
        : undefined;
    const remedy = literalRemedy(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), rule.include !== undefined);
    const hint = remedy?.hint ??
        (sameText
            ? `the axis has ${(0,findings_words/* spelled */.uQ)(sameText.value)} of another kind: quote both or neither`
            : withReading(near ? `did you mean '${near}'?` : (undeclared ?? levelsHint(member.text, axis)), level));
    const fix = remedy?.fix ?? (sameText ? undefined : levelFix(level, near, axis).fix);
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,findings_words/* spelled */.uQ)(level.value)} is not a level of axis ${(0,findings_words/* quoted */.TL)(member.text)}`, {
        hint,
        fix,
        related: [
            { message: 'the axis is named here', at: (0,diagnostic/* atSpan */.IX)(member.at) },
            ...nearLevelAt(axis, near),
            ...(0,design_levels/* includedAt */.S)(rule.include),
        ],
    });
}
function catalogued(near, written, axis, { catalogs }) {
    const catalog = catalogs === undefined ? undefined : catalogOf(axis, catalogs);
    if (near === undefined || catalog === undefined || catalog.fault || catalog.has(near))
        return near;
    return (0,nearest_names/* nearestNames */.LE)(written, catalog.ids, 1)[0] ?? near;
}
function levelsHint(name, { levels }) {
    const first = levels.slice(0, 8).map((other) => (0,python_text/* text */.Qq)(other.value));
    return `the levels of ${(0,findings_words/* quoted */.TL)(name)} are ${first.join(', ')}${levels.length > 8 ? ', …' : ''}`;
}
function nearLevelAt(axis, near) {
    const level = near === undefined ? undefined : axis.levels.find(({ value }) => (0,python_text/* text */.Qq)(value) === near);
    return level ? [{ message: `the level '${near}'`, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }] : [];
}

;// CONCATENATED MODULE: ./build/src/checks/lost-levels.js




function* lostLevels(what, axis, lost, because, hint, explainedBy) {
    const [first, ...others] = lost;
    if (first === undefined)
        return;
    const names = (0,findings_words/* listed */.KE)(lost.slice(0, findings_words/* LISTED */.CQ).map((level) => (0,findings_words/* spelled */.uQ)(level.value)), lost.length);
    yield (0,check/* claim */.B)('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(first.node.span), `${what} drops ${names} of axis ${(0,findings_words/* quoted */.TL)(axis.text)}, ${because}`, {
        hint,
        related: [
            { message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(axis.at) },
            ...relatedAt('dropped too', others.slice(0, findings_words/* LISTED */.CQ - 1).map((level) => level.node.span)),
        ],
        explainedBy,
    });
}
function tokensOf(levels) {
    return levels.map(({ node }) => node.span);
}

;// CONCATENATED MODULE: ./build/src/checks/entries-name-levels.js







const entriesNameLevels = {
    phase: 'rows',
    *find({ compilation }) {
        for (const { rule, before } of compilation.steps)
            if (rule.kind === 'pair' || rule.kind === 'tuple')
                yield* unnamed(rule, before);
    },
};
function* unnamed(rule, axes) {
    const named = new Map();
    const entries = (0,compile_entries/* entriesOf */.Mc)(rule);
    for (const [place, member] of (0,rule_members/* membersOf */.lS)(rule).entries()) {
        if (member === undefined)
            continue;
        const key = axes.resolve(member);
        const { values } = named.get(key) ?? { values: new Set() };
        named.set(key, named.get(key) ?? { member, values });
        for (const entry of entries) {
            const level = entry.values[place];
            if (level)
                values.add((0,compare/* valueKey */.z)(level.value));
        }
    }
    const [list, why] = rule.kind === 'pair'
        ? ['allowed', 'which is in no entry of allowed']
        : ['items', 'which is in none of its items'];
    const inHeader = headerLevels(rule, axes);
    for (const [key, { member, values }] of named) {
        const lost = (axes.domain(key)?.levels ?? []).filter((level) => !values.has((0,compare/* valueKey */.z)(level.value)) && !inHeader.has((0,compare/* valueKey */.z)(level.value)));
        const them = lost.length === 1 ? 'it' : 'them';
        const hint = `name ${them} in ${list}, or remove ${them} from the axis`;
        yield* lostLevels(ruleText(rule), member, lost, why, hint, tokensOf(lost));
    }
}
function headerLevels(rule, axes) {
    const members = (0,rule_members/* membersOf */.lS)(rule);
    const header = (rule.include?.columns ?? []).map((column) => (0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(column))));
    const isMade = header.length === members.length &&
        members.every((member, index) => {
            const domain = member && axes.domain(axes.resolve(member));
            return domain?.keys.has(header[index] ?? '') ?? false;
        });
    return new Set(isMade ? header : []);
}

;// CONCATENATED MODULE: ./build/src/checks/fields-are-axes.js







const fieldsAreAxes = {
    phase: 'rules',
    *find(context) {
        const known = context.design.axes.map((axis) => (0,python_text/* text */.Qq)(axis.name));
        for (const found of leftOf('unknown-field', context)) {
            const { value, span } = found.problem.field;
            const near = nearAxis(found, context);
            yield (0,check/* claim */.B)('output/unknown-field', (0,diagnostic/* atSpan */.IX)(span), `output.field_order names ${(0,findings_words/* spelled */.uQ)(value)}, which is not an axis`, {
                hint: near ? `did you mean '${near}'?` : `the axes are ${known.join(', ') || '(none)'}`,
                ...nameFix({ at: span, text: (0,python_text/* text */.Qq)(value) }, near, known),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/fields-that-are-columns.js








const fieldsThatAreColumns = {
    phase: 'rows',
    *find({ design, rows }) {
        if (design.runtime.fieldOrder !== 'anything' || design.fieldOrder === undefined || rows.count === 0)
            return;
        const columns = new Set(rows.columns.map(({ name }) => (0,compare/* valueKey */.z)(name)));
        const names = rows.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
        const kinds = new Map(design.rules.flatMap((rule) => ('name' in rule ? [[rule.name.text, rule.kind]] : [])));
        const index = new nearest_names/* NameIndex */.SJ(names);
        const axes = new Set(design.axes.map(({ name }) => (0,compare/* valueKey */.z)(name)));
        for (const { value, span } of design.fieldOrder.fields) {
            if (columns.has((0,compare/* valueKey */.z)(value)) || axes.has((0,compare/* valueKey */.z)(value)))
                continue;
            const name = (0,python_text/* text */.Qq)(value);
            const isReplicate = /_replicate$/.test(name);
            if (isReplicate && !design.replicatesWhole)
                continue;
            const near = index.nearest(name, 1)[0];
            const shown = (0,findings_words/* quoted */.TL)(name);
            const kind = value.kind === 'str' ? kinds.get(value.value) : undefined;
            yield (0,check/* claim */.B)('output/unused-field', (0,diagnostic/* atSpan */.IX)(span), kind === undefined
                ? `output.field_order names ${shown}, which is not a column of the rows`
                : `output.field_order names ${shown}, but a ${kind} is not a column: its axes are`, {
                hint: (kind === undefined ? index.didYouMean(name) : undefined) ??
                    (names.length > 0 ? `the columns are ${(0,findings_words/* listed */.KE)(names)}` : 'remove it: there is no column'),
                ...(kind === undefined ? nameFix({ at: span, text: name }, near, names) : {}),
                explainedBy: [
                    design.axesAt,
                    ...(isReplicate ? design.replicates.map(({ axis }) => axis.at) : []),
                    ...(near === undefined ? [] : [placeOf(design, near)]),
                ],
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
;// CONCATENATED MODULE: ./build/src/checks/fields-that-name-columns.js



const fieldsThatNameColumns = {
    phase: 'rules',
    *find(context) {
        for (const { problem } of leftOf('unhashable-field', context)) {
            const { node, at } = problem.field;
            yield (0,check/* claim */.B)('output/unhashable-field', at, `output.field_order must list column names, but holds ${(0,show/* kindOf */.I)(node)}`, { hint: 'write one name per item' });
        }
    },
};

// EXTERNAL MODULE: ./build/src/plan/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(1034);
;// CONCATENATED MODULE: ./build/src/checks/free-ids.js




const freeIds = {
    phase: 'ids',
    *find({ ids, existing }) {
        for (const { stage, plain, fallback } of ids.taken) {
            if (fallback === undefined) {
                yield exhaustedId(stage, plain, existing);
                continue;
            }
            const damaged = existing.metadata(stage, plain).kind === 'unreadable';
            if (!damaged && existing.metadata(stage, fallback).kind !== 'missing')
                continue;
            yield (0,check/* claim */.B)('plan/id-taken', (0,diagnostic/* atFile */.kG)(existing.metadataPath(stage, plain)), `this file ${damaged ? 'does not hold a JSON object' : 'belongs to another generation'}, so the ${stage} ${(0,findings_words/* quoted */.TL)(plain)} is planned as ${(0,findings_words/* quoted */.TL)(fallback)}`, {
                hint: damaged
                    ? 'restore the file (a merge may have left its markers in it) before anything is regenerated'
                    : 'if its fields were edited, restore them before anything is regenerated',
            });
        }
    },
};
function exhaustedId(stage, plain, existing) {
    return (0,check/* claim */.B)('plan/ids-exhausted', (0,diagnostic/* atFile */.kG)(existing.metadataPath(stage, plain)), `the ${stage} ${(0,findings_words/* quoted */.TL)(plain)} and its ${assign_ids/* FALLBACKS */.i4} fallbacks are taken by metadata of other generations`, { hint: 'remove or repair these metadata files' });
}

// EXTERNAL MODULE: ./build/src/plan/metadata.js
var plan_metadata = __webpack_require__(772);
;// CONCATENATED MODULE: ./build/src/checks/kept-metadata.js





const kept_metadata_MOST = 20;
const keptMetadata = {
    phase: 'generations',
    *find({ design, rows, plan, ids, existing }) {
        if (design.misspeltRules)
            return;
        if (existing.folders('essay').size === 0)
            return;
        const { essays, essayModels } = plan;
        const found = new Map();
        for (let essay = 0; essay < essays.count; essay++) {
            if (ids.essays.first !== undefined && ids.essays.first[essay] !== essay)
                continue;
            const id = ids.essays.ids.at(essay);
            const metadata = existing.metadata('essay', id);
            if (metadata.kind !== 'metadata')
                continue;
            const committed = (0,plan_metadata/* textField */.M8)(metadata.metadata, 'llm_model_id');
            const planned = essayModels.text(essays.model[essay] ?? 0);
            if (committed === '' || committed === planned)
                continue;
            const key = JSON.stringify([planned, committed]);
            const known = found.get(key);
            if (known)
                known.count++;
            else
                found.set(key, { planned, committed, id, count: 1 });
        }
        for (const { planned, committed, id, count } of [...found.values()].slice(0, kept_metadata_MOST)) {
            yield (0,check/* claim */.B)('plan/kept-metadata', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', planned, design, rows)), `${(0,findings_words/* counted */.hS)(count, 'essay')} planned with ${(0,findings_words/* quoted */.TL)(planned)} ${count === 1 ? 'is' : 'are'} committed as written by ${(0,findings_words/* quoted */.TL)(committed)}: the committed metadata is kept`, {
                hint: `an essay id leaves its model out: plan ${(0,findings_words/* quoted */.TL)(committed)} again, or remove the committed generations to have them made anew`,
                related: [
                    { message: `names ${(0,findings_words/* quoted */.TL)(committed)}`, at: (0,diagnostic/* atFile */.kG)(existing.metadataPath('essay', id)) },
                ],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/levels-in-catalogs.js


const levelsInCatalogs = {
    phase: 'rules',
    *find({ design, catalogs }) {
        if (catalogs === undefined || design.runtime.catalogsCheck !== 'levels')
            return;
        const isRightAtAnchor = rightAtAnchor(design, catalogs);
        for (const axis of design.axes) {
            const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
            if (catalog === undefined)
                continue;
            const unknown = [];
            const seen = new Set();
            for (const level of axis.levels) {
                if (isKnownLevel(level, catalog, design.runtime))
                    continue;
                const key = (0,compare/* valueKey */.z)(level.value);
                if (!seen.has(key))
                    unknown.push(level);
                seen.add(key);
            }
            yield* unknownLevels(axis, unknown, catalog, design.runtime, isRightAtAnchor);
        }
    },
};

;// CONCATENATED MODULE: ./build/src/design/replacing-tie.js
function replacingTie({ axes, rules }, name) {
    if (!axes.some((axis) => axis.name.kind === 'str' && axis.name.value === name))
        return undefined;
    for (const rule of rules) {
        if (rule.kind !== 'tie' || rule.canonical.text !== name)
            continue;
        if (!rule.axes.some(({ text }) => text === name))
            return rule;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/plan/used-texts.js
var used_texts = __webpack_require__(4449);
;// CONCATENATED MODULE: ./build/src/checks/levels-that-are-checked.js










const levels_that_are_checked_MOST = 20;
const levelsThatAreChecked = {
    phase: 'plan',
    *find({ design, rows, plan, catalogs }) {
        if (catalogs === undefined || design.runtime.catalogsCheck !== 'levels')
            return;
        const planned = (0,used_texts/* plannedTexts */.t)(plan);
        for (const field of Object.keys(planned)) {
            const catalog = catalogs(field);
            if (catalog === undefined)
                continue;
            if (replacingTie(design, field))
                continue;
            const missing = planned[field].filter((id) => !catalog.has(id));
            const checked = missing.length > 0 ? checkedTexts(field, design) : new Set();
            for (const [index, id] of missing.slice(0, levels_that_are_checked_MOST).entries()) {
                if (checked.has(id))
                    continue;
                const at = tokenOf(field, id, design, rows);
                const more = index === levels_that_are_checked_MOST - 1 ? missing.length - levels_that_are_checked_MOST : 0;
                yield (0,check/* claim */.B)('axis/unchecked-level', (0,diagnostic/* atSpan */.IX)(at), (0,findings_text/* msg */.ab) `${(0,findings_words/* quoted */.TL)(id)} is planned as ${field} but is not in ${catalog.source}: the runtime checks only axes with that name, so it does not notice${more > 0 ? ` (${more} more are not in it either)` : ''}`, { hint: unknownLevelHint(id, catalog), explainedBy: [at] });
            }
        }
    },
};
function checkedTexts(field, { axes }) {
    const axis = axes.find(({ name }) => name.kind === 'str' && name.value === field);
    return new Set(axis?.levels.map(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value))) ?? []);
}

;// CONCATENATED MODULE: ./build/src/checks/markers-in-lists.js








const markersInLists = {
    phase: 'design',
    *find({ design, catalogs }) {
        const marked = listedScalars(design, (node, axis) => node.value.kind === 'str' &&
            node.value.value.startsWith(spec_keys/* FILE_MARKER */.kW) &&
            !isCatalogued(axis, node, catalogs));
        for (const { list, nodes } of marked)
            for (const { value, span } of nodes) {
                const written = (0,python_text/* text */.Qq)(value);
                yield (0,check/* claim */.B)('include/marker-in-list', (0,diagnostic/* atSpan */.IX)(span), `${(0,findings_words/* quoted */.TL)(written)} inside a list is read as a plain value: the file is not included`, {
                    hint: list.include
                        ? 'an included file cannot include another one: write its values here'
                        : `name the file in place of the whole list: '${written}' without brackets`,
                    related: (0,design_levels/* includedAt */.S)(list.include),
                    explainedBy: [span],
                });
            }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/named-axes.js










const namedAxes = {
    phase: 'rules',
    *find(context) {
        for (const found of leftOf('unknown-axis', context)) {
            const { problem, step, axes } = found;
            const { name, key } = problem;
            const { what, code } = namedBy(problem, step);
            const resolved = axes.label(key);
            const via = resolved === name.text || !axes.knows(key) ? '' : ` (tied into ${(0,findings_words/* quoted */.TL)(resolved)})`;
            const taker = takerOf(key, axes, context.compilation)?.rule;
            if (taker) {
                const by = ruleText(taker);
                yield (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(name.at), `${what} names axis ${(0,findings_words/* quoted */.TL)(name.text)}${via}, but ${by} has already taken it`, {
                    hint: 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis',
                    related: [{ message: by, at: (0,diagnostic/* atSpan */.IX)((0,rule_members/* nameOf */.Vb)(taker).at) }],
                });
                continue;
            }
            const near = nearAxis(found, context);
            yield (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(name.at), `${what} names ${(0,findings_words/* quoted */.TL)(name.text)}${via}, which is not an axis`, {
                hint: near ? `did you mean '${near}'?` : `the axes are ${axes.available().join(', ') || '(none)'}`,
                ...nameFix(name, near, axes.available()),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/names-stand-once.js








const namesStandOnce = {
    phase: 'rules',
    *find(context) {
        const { compilation, design } = context;
        for (const { problem, axes } of leftOf('half-taken', context)) {
            const taker = takerOf(problem.key, axes, compilation)?.rule;
            if (taker === undefined)
                continue;
            const name = (0,findings_words/* quoted */.TL)(axes.label(problem.key));
            yield (0,check/* claim */.B)('rule/half-taken', (0,diagnostic/* atSpan */.IX)((0,rule_members/* nameOf */.Vb)(taker).at), `${ruleText(taker)} removes ${name}, but that name appears twice among the axes`, {
                hint: `give the pair or tuple that is named ${name} a name of its own`,
                related: design.rules.flatMap((rule) => (rule.kind === 'pair' || rule.kind === 'tuple') && (0,name_key/* nameKey */.R)(rule.name.text) === problem.key
                    ? [{ message: `this ${rule.kind} has the name of an axis`, at: (0,diagnostic/* atSpan */.IX)(rule.name.at) }]
                    : []),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/lost-column.js



function lostColumn(axis, { rules }) {
    const name = (0,python_text/* text */.Qq)(axis.name);
    for (const [place, rule] of rules.entries()) {
        const later = rules.slice(place + 1);
        const cause = takesName(rule, name) ?? tiesIn(rule, name, later) ?? isTaken(rule, name, later);
        if (cause !== undefined)
            return cause;
    }
    return {
        at: axis.at,
        why: 'a rule removes this axis and does not put it back',
        hint: 'bind the axes of that rule in one tuple, which gives every axis its column',
    };
}
function takesName(rule, name) {
    if ((rule.kind !== 'pair' && rule.kind !== 'tuple') || rule.name.text !== name)
        return undefined;
    if ((0,rule_members/* membersOf */.lS)(rule).some((member) => member?.text === name))
        return undefined;
    return {
        at: rule.name.at,
        why: `${rule.kind} ${(0,findings_words/* quoted */.TL)(name)} has the name of that axis and takes its place`,
        hint: `give the ${rule.kind} a name of its own`,
    };
}
function tiesIn(rule, name, later) {
    if (rule.kind !== 'tie' || !rule.axes.some((axis) => axis.text === name))
        return undefined;
    const tied = new Set([rule.canonical.text, ...rule.axes.map((axis) => axis.text)]);
    for (const other of later) {
        if (other.kind !== 'pair' && other.kind !== 'tuple')
            continue;
        const members = (0,rule_members/* membersOf */.lS)(other);
        const member = members.find((axis) => axis !== undefined && tied.has(axis.text));
        if (member === undefined || members.some((axis) => axis?.text === name))
            continue;
        return {
            at: member.at,
            why: `${other.kind} ${(0,findings_words/* quoted */.TL)(other.name.text)} takes ${(0,findings_words/* quoted */.TL)(member.text)}, which is tied with it, and fills that alone`,
            hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
        };
    }
    return undefined;
}
function isTaken(rule, name, later) {
    if (rule.kind !== 'pair' && rule.kind !== 'tuple')
        return undefined;
    if (!(0,rule_members/* membersOf */.lS)(rule).some((member) => member?.text === name))
        return undefined;
    for (const other of later) {
        const member = (0,rule_members/* membersOf */.lS)(other).find((axis) => axis?.text === rule.name.text);
        if (member === undefined || other.kind === 'subset')
            continue;
        return {
            at: member.at,
            why: `${other.kind} ${(0,findings_words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(other).text)} uses the ${rule.kind} ${(0,findings_words/* quoted */.TL)(rule.name.text)}, which is then not expanded`,
            hint: 'bind all the axes in one tuple rule',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/checks/needed-columns.js











const neededColumns = {
    phase: 'planning',
    *find(tried) {
        const { compiled, planning } = tried;
        if (compiled && planning && compiled.isSound)
            yield* missingColumns(planning.missing, compiled, tried.design);
        else
            yield* unnamedFields(tried);
    },
};
function* missingColumns(fields, { rows }, design) {
    const key = design.misspeltAxes ?? design.misspeltRules;
    if (fields.length > 0 && (key !== undefined || design.axes.length === 0)) {
        yield noAxes(fields, design);
        return;
    }
    const lost = new Map();
    const hasUnnamed = fields.some((field) => declared(field, design) === undefined);
    const repeated = hasUnnamed ? errorsOfRepeatedAxes(design.rules) : [];
    yield* repeated;
    const columns = rows.columns.flatMap((column) => (column.name.kind === 'str' ? [column.name.value] : []));
    for (const field of fields) {
        const axis = declared(field, design);
        if (axis === undefined) {
            if (repeated.length > 0)
                continue;
            const { at, ...parts } = needed_columns_unnamed(field, columns, design);
            yield (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), parts.message, {
                hint: parts.hint,
                fix: parts.fix,
                explainedBy: [at],
            });
            continue;
        }
        const cause = lostColumn(axis, design);
        const place = `${cause.at.start} ${cause.at.path}`;
        const known = lost.get(place);
        if (known)
            known.fields.push(field);
        else
            lost.set(place, { ...cause, fields: [field] });
    }
    for (const { at, why, hint, fields: gone } of lost.values()) {
        const names = gone.map((field) => `'${field}'${needed_columns_aliases(field)}`);
        yield (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), gone.length === 1
            ? `the rows have no column ${names[0]}, which every ${stageOf(gone[0] ?? 'combo_id')} needs: ${why}`
            : `the rows have no columns ${(0,findings_words/* listed */.KE)(names)}, which a plan needs: ${why}`, { hint, explainedBy: [at] });
    }
}
function noAxes(fields, design) {
    const key = design.misspeltAxes ?? design.misspeltRules;
    const wanted = design.misspeltAxes ? 'axes' : 'rules';
    const names = fields.map((field) => `'${field}'`).join(', ');
    return (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(key?.span ?? design.axesAt), key === undefined
        ? `the spec declares no axis: the rows lack ${names}, which a plan needs`
        : `the spec has no '${wanted}', but it has ${(0,findings_words/* spelled */.uQ)(key.value)}: the rows lack ${names}, which a plan needs`, key === undefined
        ? { hint: 'declare these axes under `axes`' }
        : { hint: `did you mean '${wanted}'?`, ...(0,known_keys/* keyFix */.dd)(key, wanted, [wanted]) });
}
function* unnamedFields({ design }) {
    const named = namesIn(design);
    if (named === undefined)
        return;
    const fields = Object.keys(plan_fields/* TEXT_FIELDS */.iX);
    const missing = fields.filter((field) => !plan_fields/* TEXT_FIELDS */.iX[field].some((column) => named.has(column)));
    if (missing.length === 0 || missing.length > fields.length / 2)
        return;
    const repeated = errorsOfRepeatedAxes(design.rules);
    if (repeated.length > 0) {
        yield* repeated;
        return;
    }
    const columns = [...named];
    for (const field of missing) {
        const { at, message, hint, fix } = needed_columns_unnamed(field, columns, design);
        const misspelt = needed_columns_misspeltAxis(field, columns, design);
        yield (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), message, {
            hint,
            fix,
            ...(misspelt ? { explainedBy: [misspelt.at] } : {}),
        });
    }
}
function namesIn(design) {
    if (!design.axesComplete || design.misspeltAxes || design.misspeltRules)
        return undefined;
    if (design.tentativeNames.length > 0)
        return undefined;
    if (design.runtime.tupleAxes === 'derived' && !design.namesComplete)
        return undefined;
    const named = new Set();
    for (const { name } of design.axes)
        if (name.kind === 'str')
            named.add(name.value);
    for (const rule of design.rules) {
        if (rule.kind === 'subset') {
            named.add(rule.axis.text);
            continue;
        }
        if (!rule.complete)
            return undefined;
        for (const name of [(0,rule_members/* nameOf */.Vb)(rule), ...(0,rule_members/* membersOf */.lS)(rule)])
            if (name)
                named.add(name.text);
    }
    return named;
}
function needed_columns_unnamed(field, columns, design) {
    const near = nearColumn(field, columns);
    const misspelt = needed_columns_misspeltAxis(field, columns, design);
    return {
        at: misspelt?.at ?? design.axesAt,
        message: `the rows have no column '${field}'${needed_columns_aliases(field)}, which every ${stageOf(field)} needs`,
        hint: misspelt
            ? `did you mean '${field}'?`
            : near
                ? `did you mean to call '${near}' '${field}'?`
                : `declare the axis ${field}`,
        ...(misspelt
            ? nameFix({ at: misspelt.at, text: (0,python_text/* text */.Qq)(misspelt.name) }, field, Object.keys(plan_fields/* TEXT_FIELDS */.iX))
            : {}),
    };
}
function declared(field, design) {
    return axisOf(design, (name) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name));
}
function nearColumn(field, columns) {
    return (0,nearest_names/* nearestNames */.LE)(field, columns.filter((column) => !(0,plan_fields/* isFieldColumn */.JY)(column)), 1)[0];
}
function needed_columns_misspeltAxis(field, columns, design) {
    const near = nearColumn(field, columns);
    return near === undefined ? undefined : axisOf(design, (name) => name === near);
}
function axisOf({ axes }, matches) {
    return axes.find(({ name }) => name.kind === 'str' && matches(name.value));
}
function needed_columns_aliases(field) {
    const others = plan_fields/* TEXT_FIELDS */.iX[field].slice(1);
    return others.length > 0 ? ` (or ${others.join(', ')})` : '';
}
function stageOf(name) {
    return name.startsWith('evaluation') ? 'evaluation' : name.startsWith('essay') ? 'essay' : 'draft';
}

;// CONCATENATED MODULE: ./build/src/checks/one-column-per-axis.js






const oneColumnPerAxis = {
    phase: 'design',
    *find({ design }) {
        let meant;
        for (const { owner, axes, columns, include, tokens } of includedHeaders(design)) {
            const [name = ''] = axes;
            if ('kind' in owner || columns.length < 2)
                continue;
            meant ??= axesOfTuples(valueLists(design));
            const own = columns.find((column) => column.name === name) ?? columns[0];
            const [stray] = columns.filter((column) => column !== own);
            if (meant.has(name) || stray === undefined || own === undefined)
                continue;
            yield (0,check/* claim */.B)('csv/stray-column', (0,diagnostic/* atSpan */.IX)(stray.span), `the CSV of axis ${(0,findings_words/* quoted */.TL)(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${(0,findings_words/* spelled */.uQ)(owner.levels[0]?.value ?? { kind: 'tuple', items: [] })}`, {
                hint: `leave only the column ${(0,findings_words/* quoted */.TL)(own.name)}, or bind ${(0,findings_words/* listed */.KE)(columns.map((column) => (0,findings_words/* quoted */.TL)(column.name)))} with a tuple rule`,
                related: (0,design_levels/* includedAt */.S)(include),
                explainedBy: tokens,
            });
        }
    },
};
function axesOfTuples(lists) {
    const tuples = lists.filter(({ inRule, levels }) => inRule && levels.some(({ value }) => value.kind === 'tuple'));
    return new Set(tuples.map(({ axis }) => axis));
}

;// CONCATENATED MODULE: ./build/src/checks/one-column-per-field.js







const oneColumnPerField = {
    phase: 'plan',
    *find({ design, rows }) {
        if (rows.count === 0 || design.misspeltRules)
            return;
        for (const { field, winner, candidate } of shadowedColumns(design, rows, (0,read_fields/* readFields */.q)(rows))) {
            const replicate = replicateOf(design, rows, candidate.column);
            const related = relatedColumn(design, rows, winner);
            if (replicate !== undefined)
                yield (0,check/* claim */.B)('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,findings_words/* quoted */.TL)(replicate.text)} have no effect: the ${field} takes its replicate from ${(0,findings_words/* quoted */.TL)(winner.name)}`, {
                    hint: `repeat each stage in one way: remove this line, or ${(0,findings_words/* quoted */.TL)(winner.name)}`,
                    related,
                });
            else
                yield (0,check/* claim */.B)('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, candidate.name)), source_stage/* STAGES */.a.some((stage) => stage === field)
                    ? `no stage reads axis ${(0,findings_words/* quoted */.TL)(candidate.name)}: the ${field} takes its replicate from ${(0,findings_words/* quoted */.TL)(winner.name)}`
                    : `no stage reads axis ${(0,findings_words/* quoted */.TL)(candidate.name)}: ${(0,findings_words/* quoted */.TL)(winner.name)} is read instead`, { hint: 'remove one of the two', related });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/one-model-per-essay.js





const one_model_per_essay_MOST = 20;
const oneModelPerEssay = {
    phase: 'generations',
    *find(identified) {
        if (identified.design.misspeltRules)
            return;
        yield (0,check/* jointly */.K)(collapsedModels(identified), (collapse) => misspellings(collapse, identified), (left) => one_model_per_essay_claimsOf(left, identified));
    },
};
function* one_model_per_essay_claimsOf(collapses, { design, rows }) {
    const byModel = new Map();
    for (const { lost, kept, count } of collapses) {
        const entry = byModel.get(lost) ?? { kept: new Set(), count: 0 };
        entry.kept.add(kept);
        entry.count += count;
        byModel.set(lost, entry);
    }
    const all = [...byModel];
    for (const [index, [model, { kept, count }]] of all.slice(0, one_model_per_essay_MOST).entries()) {
        const winner = kept.size === 1 ? `the one by ${(0,findings_words/* quoted */.TL)([...kept][0] ?? '')}` : 'that of an earlier model';
        const more = index === one_model_per_essay_MOST - 1 && all.length > one_model_per_essay_MOST ? `; so do ${all.length - one_model_per_essay_MOST} more models` : '';
        yield (0,check/* claim */.B)('plan/essays-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', model, design, rows)), `${(0,findings_words/* counted */.hS)(count, 'essay')} by ${(0,findings_words/* quoted */.TL)(model)} ${count === 1 ? 'is' : 'are'} lost: ${count === 1 ? 'it gets' : 'each gets'} the id of ${winner}, for the same draft, template and replicate${more}`, {
            hint: 'an essay id leaves its model out: keep one essay model per draft (tie it to draft_llm), or use one cohort per model',
        });
    }
}

;// CONCATENATED MODULE: ./build/src/checks/one-spec-per-cohort.js




const oneSpecPerCohort = {
    phase: 'source',
    *find({ cohort: { id, specPath, rivals = [] } }) {
        const [first] = rivals;
        if (first === undefined)
            return;
        yield (0,check/* claim */.B)('spec/same-cohort', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `cohort ${(0,findings_words/* quoted */.TL)(id)} has another spec: ${(0,findings_text/* quotedPath */.MW)(first)}`, {
            hint: 'keep one spec for each cohort, or name only one of them with the spec patterns',
            related: rivals.map((path) => ({ at: (0,diagnostic/* atFile */.kG)(path), message: 'the same cohort' })),
        });
    },
};

// EXTERNAL MODULE: ./build/src/compile/apply-pair.js
var apply_pair = __webpack_require__(2596);
;// CONCATENATED MODULE: ./build/src/checks/pair-balance.js








const pairBalance = {
    phase: 'rules',
    *find(context) {
        for (const { step } of leftOf('unknown-balance', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'pair' || !rule.balance)
                continue;
            const { side, at } = rule.balance;
            const near = (0,nearest_names/* nearestNames */.LE)(side, apply_pair/* BALANCED_SIDES */.q, 1)[0];
            yield (0,check/* claim */.B)('pair/unknown-balance', (0,diagnostic/* atSpan */.IX)(at), `${ruleText(rule)}: balance must be left, right or both, but is ${(0,findings_words/* quoted */.TL)(side)}`, {
                hint: near ? `did you mean '${near}'?` : 'write one of these words, or remove the line',
                ...(0,respell/* spellingFix */.k)(at, side, near, { names: apply_pair/* BALANCED_SIDES */.q, fixed: true }),
            });
        }
        for (const { problem, step } of leftOf('imbalance', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'pair' || !rule.balance)
                continue;
            const uneven = problem.sides.map(({ side, counts }) => ({
                side,
                counts: counts.map(({ value, count }) => `${(0,findings_words/* spelled */.uQ)(value)} ${count}×`).join(', '),
            }));
            const [first] = uneven;
            const isOne = uneven.length === 1;
            const found = isOne
                ? `on the ${first?.side}: ${first?.counts}`
                : uneven.map(({ side, counts }) => `on the ${side} (${counts})`).join(' and ');
            yield (0,check/* claim */.B)('pair/imbalance', (0,diagnostic/* atSpan */.IX)(rule.include?.at ?? rule.allowedAt), `${ruleText(rule)} is not balanced ${found}`, {
                hint: `every ${isOne ? first?.side : 'left and every right'} value must occur equally often; add or remove entries, or drop \`balance\``,
                related: [{ message: 'balance is asked for here', at: (0,diagnostic/* atSpan */.IX)(rule.balance.at) }],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/pair-of-two-axes.js





const pairOfTwoAxes = {
    phase: 'rules',
    *find(context) {
        for (const { step } of leftOf('same-axis', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'pair' || !rule.left || !rule.right)
                continue;
            yield (0,check/* claim */.B)('pair/same-axis', (0,diagnostic/* atSpan */.IX)(rule.right.at), `${ruleText(rule)} pairs axis ${(0,findings_words/* quoted */.TL)(rule.left.text)} with itself`, {
                hint: 'name two different axes',
                related: [{ message: 'the left axis', at: (0,diagnostic/* atSpan */.IX)(rule.left.at) }],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/planned-evaluations.js



const plannedEvaluations = {
    phase: 'plan',
    *find({ cohort, design, rows, plan, isSound }) {
        const axes = design.axes.filter((other) => other.levels.length === 0);
        if (plan.evaluations.count > 0 || !isSound)
            return;
        const empty = rows.columns.flatMap(({ name }, column) => name.kind === 'str' && rows.dimensions[rows.dimensionOf(column)]?.size === 0 ? [name.value] : []);
        const why = empty.length > 0
            ? `${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no level`
            : 'the spec makes no row';
        for (const at of axes.length > 0 ? axes.map((axis) => axis.at) : [design.axesAt]) {
            if (design.runtime.emptyCohort === 'refused')
                yield (0,check/* claim */.B)('plan/no-evaluations', (0,diagnostic/* atSpan */.IX)(at), `cohort ${(0,findings_words/* quoted */.TL)(cohort.id)} plans no evaluation: ${why}`, { hint: 'give it at least one level' });
            else
                yield (0,check/* claim */.B)('plan/empty', (0,diagnostic/* atSpan */.IX)(at), `cohort ${(0,findings_words/* quoted */.TL)(cohort.id)} is empty: ${why}`, {
                    hint: 'give it at least one level, unless the cohort is meant to be empty',
                });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/planned-ids.js











const plannedIds = {
    phase: 'plan',
    *find({ design, catalogs, rows, plan, isSound }) {
        const { runtime } = design;
        if (!isSound || catalogs === undefined || runtime.catalogsCheck !== 'plan')
            return;
        const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
        const missing = new Map();
        for (const [field, ids] of Object.entries((0,used_texts/* plannedTexts */.t)(plan))) {
            const catalog = catalogs(field);
            if (catalog)
                missing.set(field, new Set(ids.filter((id) => !catalog.has(id))));
        }
        const swapped = swappedItems(design, missing, catalogs);
        yield* swapped.claims;
        const spoilt = spoiltValues(design.rules);
        for (const [field, ids] of missing) {
            const catalog = catalogs(field);
            if (catalog === undefined || ids.size === 0)
                continue;
            const tie = replacingTie(design, field);
            if (tie) {
                const name = (0,findings_words/* quoted */.TL)(tie.canonical.text);
                yield (0,check/* claim */.B)('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(tie.canonical.at), (0,findings_text/* msg */.ab) `tie ${name} replaces the axis of that name by the levels of others: ${(0,findings_words/* listed */.KE)([...ids].map(findings_words/* quoted */.TL))} ${ids.size === 1 ? 'is' : 'are'} not in ${catalog.source}`, { hint: `add ${name} to the tied axes, or give the tie another name` });
                continue;
            }
            for (const [column, { name }] of rows.columns.entries()) {
                if (name.kind !== 'str' || fieldOf(name.value) !== field)
                    continue;
                const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name.value);
                const declared = (axis?.levels ?? []).filter((level) => ids.has(idOf(level.value)));
                const sound = [];
                for (const level of declared) {
                    const spoiltBy = spoilt.get(level.node);
                    if (spoiltBy)
                        yield* spoiltBy((0,findings_text/* msg */.ab) `${(0,findings_words/* spelled */.uQ)(level.value)} is not in ${catalog.source}`);
                    else if (!swapped.nodes.has(level.node))
                        sound.push(level);
                }
                if (axis)
                    yield* unknownLevels(axis, once(sound), catalog, runtime, isRightAtAnchor);
                const seen = new Set(declared.map((level) => idOf(level.value)));
                const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
                for (let level = 0; level < size; level++) {
                    const value = rows.valueAt(column, level);
                    const id = idOf(value);
                    if (!ids.has(id) || seen.has(id))
                        continue;
                    const node = rows.nodeAt(column, level) ?? { kind: 'list', items: [], span: design.axesAt };
                    seen.add(id);
                    yield unknownLevel({ name }, { value, node }, catalog, runtime);
                }
            }
        }
    },
};
function swappedItems({ rules, runtime }, missing, catalogs) {
    const claims = [];
    const nodes = new Set();
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        const fields = rule.axes.map(({ text }) => fieldOf(text));
        const lacksSome = rule.items.some(({ values }) => values.some(({ value }, index) => missing.get(fields[index] ?? 'combo_id')?.has(idOf(value))));
        if (!lacksSome)
            continue;
        const takers = fields.map((field) => {
            const catalog = field && catalogs(field);
            return (value) => catalog?.has(idOf(value)) ?? true;
        });
        const orders = ordersOf({
            code: 'axis/unknown-level',
            what: `tuple ${(0,findings_words/* quoted */.TL)(rule.name.text)}`,
            names: rule.axes,
            axes: takers,
            rows: rule.items.map(({ values, node }) => ({ values, at: node.span })),
            include: rule.include,
        });
        if (orders.common)
            claims.push(orders.common.claim);
        for (const row of orders.rows)
            if (row)
                claims.push(row.claim);
        for (const [index, { values }] of rule.items.entries()) {
            const order = (orders.common ?? orders.rows[index])?.order;
            if (order === undefined)
                continue;
            for (const { node } of values)
                nodes.add(node);
            for (const [place, name] of rule.axes.entries()) {
                const level = values[order[place] ?? place];
                const field = fields[place];
                const catalog = field && catalogs(field);
                if (level && catalog && !catalog.has(idOf(level.value)))
                    claims.push(unknownLevel({ name: (0,python_value/* str */.gx)(name.text) }, level, catalog, runtime));
            }
        }
    }
    return { claims, nodes };
}

;// CONCATENATED MODULE: ./build/src/checks/replicated-columns.js






const replicatedColumns = {
    phase: 'rules',
    *find(context) {
        for (const { problem, axes } of leftOf('replicated-no-column', context)) {
            const { axis } = problem.replicate;
            const columns = [...context.compilation.columns.keys()]
                .slice(0, problem.columns)
                .map((key) => axes.label(key));
            const near = (0,nearest_names/* nearestNames */.LE)(axis.text, columns, 1)[0];
            yield (0,check/* claim */.B)('replicates/unknown-axis', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates names ${(0,findings_words/* quoted */.TL)(axis.text)}, which is not a column of the rows`, {
                hint: near ? `did you mean '${near}'?` : `the columns are ${columns.join(', ')}`,
                ...nameFix(axis, near, columns),
            });
        }
        for (const { problem } of leftOf('replicate-column-taken', context)) {
            const { axis } = problem.replicate;
            yield (0,check/* claim */.B)('replicates/column-taken', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates of ${(0,findings_words/* quoted */.TL)(axis.text)} would make the column ${(0,findings_words/* quoted */.TL)(problem.column)}, which already exists`, { hint: 'remove the axis of that name, or the replicates' });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/replicates-that-are-read.js







const replicatesThatAreRead = {
    phase: 'plan',
    *find({ design, rows }) {
        if (rows.count === 0 || design.misspeltRules)
            return;
        const fields = (0,read_fields/* readFields */.q)(rows);
        const known = new Set([
            ...fields.flatMap(({ read }) => read.map(({ dimension }) => dimension)),
            ...shadowedColumns(design, rows, fields).map(({ candidate }) => candidate.dimension),
        ]);
        for (const column of rows.columns.keys()) {
            const replicate = replicateOf(design, rows, column);
            const dimension = rows.dimensionOf(column);
            if (replicate === undefined || known.has(dimension))
                continue;
            const count = rows.dimensions[dimension]?.size ?? 1;
            if (count < 2)
                continue;
            known.add(dimension);
            const stage = source_stage/* STAGES */.a.find((name) => replicate.text.startsWith(`${name}_`)) ?? 'draft';
            yield (0,check/* claim */.B)('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,findings_words/* quoted */.TL)(replicate.text)} have no effect: no stage reads ${(0,findings_words/* quoted */.TL)(`${replicate.text}_replicate`)}, and every ${count} rows merge into one`, { hint: `write them for the template of the stage: \`${stage}_template: ${count}\`` });
        }
    },
};

// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/src/checks/value-in-words.js


function inWords(value) {
    switch (value.kind) {
        case 'null':
            return 'null, no value at all';
        case 'bool':
            return `the boolean ${(0,python_text/* text */.Qq)(value)}`;
        case 'int':
        case 'float':
            return `the number ${(0,python_text/* text */.Qq)(value)}`;
        case 'date':
            return `the date ${(0,python_text/* text */.Qq)(value)}, not as text`;
        case 'datetime':
            return `the time ${(0,python_text/* text */.Qq)(value)}`;
        default:
            return (0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(value));
    }
}

;// CONCATENATED MODULE: ./build/src/checks/retyped-counts.js






const retypedCounts = {
    phase: 'design',
    *find({ design }) {
        for (const { axis, node } of design.replicates) {
            const { value } = node;
            const isPlain = value.kind === 'int' && (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) === value.value;
            if (node.style !== 'plain' || isPlain)
                continue;
            const count = value.kind === 'bool' ? BigInt(value.value) : value.kind === 'int' ? value.value : 1n;
            yield (0,check/* claim */.B)('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `unquoted ${node.text} is read as ${inWords(value)}: ${(0,findings_words/* quoted */.TL)(axis.text)} gets ${(0,findings_words/* counted */.hS)(Number(count), 'replicate')}`, {
                hint: `write the count that you mean; if it is this one, write ${count}`,
                explainedBy: [node.span],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/retyped-names.js



const retypedNames = {
    phase: 'design',
    *find({ design }) {
        for (const { name, at } of design.axes) {
            if (name.kind === 'str' || name.kind === 'tuple')
                continue;
            yield (0,check/* claim */.B)('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(at), `this axis is named ${inWords(name)}, not a text: no rule can name it`, { hint: 'put quotes around the name', explainedBy: [at] });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/retyped-values.js











const retyped_values_MOST = 20;
const retypedValues = {
    phase: 'design',
    *find({ design }) {
        for (const { list, nodes } of listedScalars(design, isRetyped))
            yield (0,check/* jointly */.K)(nodes, ({ span }) => [span], (left) => retyped_values_claimsOf(left, list));
    },
};
function* retyped_values_claimsOf(nodes, list) {
    for (const [index, node] of nodes.slice(0, retyped_values_MOST).entries()) {
        const unlisted = index === retyped_values_MOST - 1 ? nodes.length - retyped_values_MOST : 0;
        const shown = node.text === '' ? 'an empty value' : `unquoted ${node.text}`;
        yield (0,check/* claim */.B)('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `${shown} is read as ${inWords(node.value)}${unlisted > 0 ? ` (and ${(0,findings_words/* counted */.hS)(unlisted, 'more value')} of this list ${unlisted === 1 ? 'is' : 'are'} no text)` : ''}`, {
            hint: node.text === ''
                ? 'write the value, or remove it'
                : `if you mean the text, quote it: '${node.text}'${otherwise(node.value)}`,
            ...quoting(node),
            related: (0,design_levels/* includedAt */.S)(list.include),
            saidBy: { codes: ['subset/unknown-value'], at: (0,diagnostic/* atSpan */.IX)(node.span) },
        });
    }
}
function otherwise(value) {
    if (value.kind === 'int')
        return `; if not, write ${value.value}`;
    return value.kind === 'bool' ? `; if not, write ${value.value}` : '';
}
function isRetyped(node, axis) {
    const { value, style } = node;
    if (style !== 'plain' || value.kind === 'str' || value.kind === 'bytes')
        return false;
    if (value.kind === 'date' || value.kind === 'datetime')
        return true;
    if ((0,python_text/* text */.Qq)(value) === node.text)
        return false;
    if (value.kind === 'bool' && /^(?:true|false)$/i.test(node.text))
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'null' && node.text !== '')
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'int' && REPLICATE_COLUMNS.has(axis))
        return (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) !== value.value;
    return true;
}

;// CONCATENATED MODULE: ./build/src/checks/row-limit.js



const rowLimit = {
    phase: 'rules',
    *find(context) {
        const { compilation, design } = context;
        for (const { problem, axes } of leftOf('too-many-rows', context)) {
            const sizes = compilation.order
                .map((key, place) => ({
                name: axes.label(key),
                size: compilation.domains[place]?.levels.length ?? 0,
            }))
                .filter((axis) => axis.size > 1)
                .map((axis) => `${axis.name} ${axis.size}`);
            const replicates = design.replicates
                .filter((entry) => entry.count > 1n)
                .map((entry) => `${entry.axis.text} ×${entry.count}`);
            yield (0,check/* claim */.B)('design/too-many-rows', (0,diagnostic/* atSpan */.IX)(design.axesAt), `the spec makes ${problem.count} rows (${[...sizes, ...replicates].join(' · ')}); the limit is ${problem.limit}`, { hint: 'bind axes with pairs or tuples, or raise max-rows if this is intended' });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/rows-that-exist.js




const rowsThatExist = {
    phase: 'rows',
    *find({ design, rows, isSound }) {
        if (rows.count > 0 || !isSound)
            return;
        const axes = design.axes.filter((other) => other.levels.length === 0);
        const hint = 'give it at least one level';
        const codes = ['plan/empty', 'plan/no-evaluations'];
        for (const { name, at } of axes)
            yield (0,check/* claim */.B)('design/no-rows', (0,diagnostic/* atSpan */.IX)(at), `the spec makes no row: axis ${(0,findings_words/* quoted */.TL)((0,python_text/* text */.Qq)(name))} has no level`, { hint, saidBy: { codes, at: (0,diagnostic/* atSpan */.IX)(at) } });
        const at = (0,diagnostic/* atSpan */.IX)(design.axesAt);
        if (axes.length === 0)
            yield (0,check/* claim */.B)('design/no-rows', at, 'the spec makes no row: some axis has no level', {
                hint,
                saidBy: { codes, at },
            });
    },
};

;// CONCATENATED MODULE: ./build/src/checks/rule-names-free.js









const ruleNamesFree = {
    phase: 'rows',
    *find({ compilation }) {
        for (const { rule, before } of compilation.steps)
            if (rule.kind === 'pair' || rule.kind === 'tuple')
                yield* taken(rule, before);
    },
};
function* taken(rule, axes) {
    const key = (0,name_key/* nameKey */.R)(rule.name.text);
    const axis = axes.domain(key);
    if (axis === undefined)
        return;
    if ((0,rule_members/* membersOf */.lS)(rule).some((member) => member !== undefined && axes.resolve(member) === key))
        return;
    const count = new Set((0,compile_entries/* entriesOf */.Mc)(rule).map(({ values }) => (0,compare/* valueKey */.z)({ kind: 'tuple', items: values.map((level) => level.value) }))).size;
    const name = (0,findings_words/* quoted */.TL)(rule.name.text);
    yield (0,check/* claim */.B)('rule/name-taken', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${name} has the name of another axis: the levels of that axis are lost, and the ${(0,findings_words/* counted */.hS)(count, 'entry', 'entries')} of the ${rule.kind} ${count === 1 ? 'takes their place' : 'count twice'}${count === 1 ? '' : `, ${count} × ${count} = ${count * count} combinations`}`, {
        hint: `give the ${rule.kind} a name of its own`,
        related: relatedAt('a level that is lost', tokensOf(axis.levels)),
        explainedBy: [rule.name.at],
    });
}

;// CONCATENATED MODULE: ./build/src/checks/rule-with-own-name.js





const ruleWithOwnName = {
    phase: 'rules',
    *find(context) {
        for (const { problem, step } of leftOf('named-like-member', context)) {
            const rule = step?.rule;
            if (step === undefined || (rule?.kind !== 'pair' && rule?.kind !== 'tuple'))
                continue;
            const member = (0,rule_members/* membersOf */.lS)(rule).find((name) => name !== undefined && step.before.resolve(name) === problem.key);
            yield (0,check/* claim */.B)('rule/named-like-member', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${(0,findings_words/* quoted */.TL)(rule.name.text)} has the name of one of its own axes`, {
                hint: 'give it a name of its own',
                related: member ? [{ message: 'the axis of that name', at: (0,diagnostic/* atSpan */.IX)(member.at) }] : [],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/rules-taken-apart.js





const rulesTakenApart = {
    phase: 'rows',
    *find({ compilation }) {
        const { columns, pairs, tuples, end, design } = compilation;
        for (const outer of design.rules) {
            if (outer.kind === 'subset')
                continue;
            for (const member of (0,rule_members/* membersOf */.lS)(outer)) {
                const key = member && (0,name_key/* nameKey */.R)(member.text);
                if (member === undefined || key === undefined || !columns.has(key))
                    continue;
                const inner = pairs.get(key) ?? tuples.get(key);
                if (inner === undefined)
                    continue;
                const kind = pairs.has(key) ? 'pair' : 'tuple';
                yield (0,check/* claim */.B)('rule/over-rule', (0,diagnostic/* atSpan */.IX)(member.at), `${outer.kind} ${(0,findings_words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(outer).text)} uses the ${kind} ${(0,findings_words/* quoted */.TL)(member.text)}, which is then not expanded: its values stay tuples in one column, and ${(0,findings_words/* listed */.KE)(inner.map((column) => (0,findings_words/* quoted */.TL)(end.label(column))))} get no values from it`, { hint: 'bind all the axes in one tuple rule', explainedBy: [member.at] });
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/quality/listed-plan.js
var listed_plan = __webpack_require__(9076);
// EXTERNAL MODULE: ./build/src/quality/rows-design.js
var rows_design = __webpack_require__(7841);
;// CONCATENATED MODULE: ./build/src/checks/selected-design.js





const selectedDesign = {
    phase: 'selection',
    *find({ selection: { path, stage }, selected }) {
        if (selected.generations === undefined)
            return;
        const claimed = limitClaim(confoundedAxes((0,rows_design/* planDesign */.i)((0,listed_plan/* listedPlan */.j)(selected.generations), stage), () => false, 'select generations in which one changes and the other does not'), () => (0,diagnostic/* atFile */.kG)(path));
        if (claimed)
            yield claimed;
    },
};

// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/src/checks/metadata-fault.js





function metadataFault(path, sources) {
    const opened = sources.open(path);
    switch (opened.kind) {
        case 'text': {
            const found = new collector/* Collector */.g();
            const node = (0,json/* parseJson */.q)(opened.file, found);
            const fault = found.sorted()[0];
            if (fault)
                return { at: fault.at, why: fault.message, hint: fault.hint };
            return { at: node ? (0,diagnostic/* atSpan */.IX)(node.span) : (0,diagnostic/* atFile */.kG)(path), why: node ? `it is ${(0,show/* kindOf */.I)(node)}` : '' };
        }
        case 'malformed':
            return { at: (0,diagnostic/* atSpan */.IX)(opened.at), why: `line ${opened.line} is not UTF-8` };
        case 'conflicted':
            return {
                at: (0,diagnostic/* atSpan */.IX)(opened.conflict.ours),
                why: 'an unresolved merge conflict starts here',
                hint: 'keep one of the two versions, and delete the three lines of markers',
            };
        case 'foreign': {
            const { at, message, hint } = (0,report_foreign/* foreignFinding */.Ib)(opened.foreign);
            return { at, why: message, hint };
        }
        case 'directory':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is a folder' };
        case 'outside':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is a link that leads out of the repository' };
        case 'too-large':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: `it has ${opened.size} bytes; the limit is ${opened.limit}` };
        case 'unreadable':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: opened.reason };
        default:
            return { at: (0,diagnostic/* atFile */.kG)(path), why: '' };
    }
}

;// CONCATENATED MODULE: ./build/src/checks/selected-generations.js






const selectedGenerations = {
    phase: 'selection',
    *find(narrowed) {
        for (const fault of narrowed.selected.faults)
            yield claimOf(fault, narrowed);
    },
};
function claimOf(fault, { existing, sources }) {
    switch (fault.kind) {
        case 'essay-is-draft':
            return (0,check/* claim */.B)('selection/essay-is-draft', (0,diagnostic/* atSpan */.IX)(fault.selected.at), `${(0,findings_words/* quoted */.TL)(fault.selected.id)} is a draft, but this file selects essays`, { hint: 'list it in selected_drafts.txt, or list the essay here' });
        case 'missing':
            return (0,check/* claim */.B)('selection/missing-metadata', (0,diagnostic/* atSpan */.IX)(fault.selected.at), `the ${fault.stage} ${(0,findings_words/* quoted */.TL)(fault.id)} has no metadata`, {
                hint: 'commit its metadata.json, or remove the id from the selection',
                related: [{ message: 'wanted here', at: (0,diagnostic/* atMissing */.KE)(existing.metadataPath(fault.stage, fault.id)) }],
            });
        case 'unreadable': {
            const { at, why, hint } = metadataFault(existing.metadataPath(fault.stage, fault.id), sources);
            return (0,check/* claim */.B)('selection/missing-metadata', at, (0,findings_text/* msg */.ab) `the metadata of the ${fault.stage} ${(0,findings_words/* quoted */.TL)(fault.id)} cannot be read${why === '' ? '' : (0,findings_text/* msg */.ab) `: ${why}`}`, {
                hint: hint ?? 'make it a JSON object, or remove the id from the selection',
                related: [{ message: 'selected here', at: (0,diagnostic/* atSpan */.IX)(fault.selected.at) }],
            });
        }
        case 'incomplete': {
            const { id, at } = fault.selected;
            const metadata = {
                message: 'the metadata',
                at: (0,diagnostic/* atFile */.kG)(existing.metadataPath(fault.stage, id)),
            };
            return (0,check/* claim */.B)('selection/incomplete-metadata', (0,diagnostic/* atSpan */.IX)(at), `${fault.blank.map(fieldName).join(', ')} is blank in the metadata ${fault.stage === 'essay' ? 'behind' : 'of'} ${(0,findings_words/* quoted */.TL)(id)}`, { hint: 'complete the metadata file, or remove the id from the selection', related: [metadata] });
        }
        case 'no-object': {
            const path = existing.metadataPath('evaluation', fault.id);
            return (0,check/* claim */.B)('selection/missing-metadata', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} holds no JSON object`, {
                hint: 'repair or remove the file',
            });
        }
        case 'exhausted':
            return exhaustedId(fault.stage, fault.id, existing);
    }
}
function fieldName({ of, name }) {
    return of === undefined ? name : `the ${of}'s ${name}`;
}

;// CONCATENATED MODULE: ./build/src/checks/subset-keeps-levels.js








const subsetKeepsLevels = {
    phase: 'rules',
    *find(context) {
        for (const { step, axes } of leftOf('nothing-left', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'subset')
                continue;
            const [first] = rule.keep;
            const axis = axes.domain((0,name_key/* nameKey */.R)(rule.axis.text)) ?? (0,domain/* domainOf */.O)([], true);
            yield (0,check/* claim */.B)('subset/nothing-left', (0,diagnostic/* atSpan */.IX)(first?.node.span ?? rule.include?.at ?? rule.axis.at), `the subset of ${(0,findings_words/* quoted */.TL)(rule.axis.text)} keeps none of its levels`, {
                ...(first === undefined
                    ? { hint: 'list the levels to keep' }
                    : subsetRemedy(first, axis, rule, context)),
                related: [{ message: 'the subset', at: (0,diagnostic/* atSpan */.IX)(rule.axis.at) }, ...(0,design_levels/* includedAt */.S)(rule.include)],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/subset-values-known.js










const subsetValuesKnown = {
    phase: 'rules',
    *find(context) {
        const { nodes } = explained_explained(context);
        const byNode = new Map();
        for (const step of context.compilation.steps) {
            const { rule, before } = step;
            const axis = rule.kind === 'subset' ? before.domain((0,name_key/* nameKey */.R)(rule.axis.text)) : undefined;
            if (rule.kind !== 'subset' || axis === undefined)
                continue;
            const name = (0,findings_words/* quoted */.TL)(rule.axis.text);
            for (const { level, misspelt } of unknownValues(step, context)) {
                if (misspelt) {
                    yield (0,check/* claim */.B)('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(misspelt.node.span), `the subset of ${name} keeps ${(0,findings_words/* spelled */.uQ)(level.value)}, and the axis has another spelling of it here`, {
                        hint: `did you mean '${(0,python_text/* text */.Qq)(level.value)}'?`,
                        ...levelFix(misspelt, (0,python_text/* text */.Qq)(level.value), (0,domain/* domainOf */.O)(rule.keep, rule.complete)),
                        related: [{ message: 'the subset keeps it', at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
                    });
                }
                else if (!nodes.has(level.node)) {
                    byNode.set(level.node, (0,check/* claim */.B)('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(level.node.span), `the subset of ${name} keeps ${(0,findings_words/* spelled */.uQ)(level.value)}, which is not one of its levels`, { ...subsetRemedy(level, axis, rule, context), related: (0,design_levels/* includedAt */.S)(rule.include) }));
                }
            }
        }
        yield* byNode.values();
    },
};

;// CONCATENATED MODULE: ./build/src/checks/tie-keeps-levels.js














const tieKeepsLevels = {
    phase: 'rows',
    *find({ compilation, design, catalogs }) {
        for (const { rule, before } of compilation.steps)
            if (rule.kind === 'tie')
                yield* lostInTie(rule, before, design, catalogs);
    },
};
function* lostInTie(rule, axes, design, catalogs) {
    const members = new Map(rule.axes.map((name) => [(0,name_key/* nameKey */.R)(name.text), name]));
    const levelsOf = (key) => axes.domain(key)?.levels ?? [];
    const tokens = [...members.keys()].flatMap((key) => tokensOf(levelsOf(key)));
    const what = ruleText(rule);
    const inHeader = new Set(design.axes
        .filter(({ name, include }) => members.has((0,compare/* valueKey */.z)(name)) && include?.columns?.length === 1)
        .flatMap(({ include }) => include?.columns?.map((column) => (0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(column)))) ?? []));
    const shared = new Map();
    for (const key of members.keys())
        for (const level of axes.domain(key)?.keys ?? [])
            shared.set(level, (shared.get(level) ?? 0) + 1);
    const explained = new Set();
    for (const { level, member, near } of misspeltInTie(members, shared, axes, catalogs)) {
        explained.add((0,compare/* valueKey */.z)(level.value)).add((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(near)));
        yield (0,check/* claim */.B)('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(level.node.span), `${what} drops ${(0,findings_words/* spelled */.uQ)(level.value)} of axis ${(0,findings_words/* quoted */.TL)(member.text)}: no other tied axis has it`, {
            hint: `did you mean '${near}'?`,
            ...(level.node.kind === 'scalar'
                ? (0,respell/* spellingFix */.k)(level.node.span, (0,python_text/* text */.Qq)(level.value), near, {
                    names: [...members.keys()].flatMap((key) => levelsOf(key).map(({ value }) => (0,python_text/* text */.Qq)(value))),
                })
                : {}),
            related: [{ message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(member.at) }],
            explainedBy: tokens,
        });
    }
    for (const [key, member] of members) {
        const lost = levelsOf(key).filter((level) => shared.get((0,compare/* valueKey */.z)(level.value)) !== members.size &&
            !inHeader.has((0,compare/* valueKey */.z)(level.value)) &&
            !explained.has((0,compare/* valueKey */.z)(level.value)));
        if (lost.length === 0)
            continue;
        const names = (0,findings_words/* listed */.KE)(firstOthers(members, key).map(findings_words/* quoted */.TL), members.size - 1);
        const why = members.size === 2 ? `which ${names} does not have` : `which not all of ${names} have`;
        const them = lost.length === 1 ? 'it' : 'them';
        const hint = `add ${them} to every tied axis, or remove ${them} here`;
        yield* lostLevels(what, member, lost, why, hint, tokens);
    }
}
function* misspeltInTie(members, shared, axes, catalogs) {
    const lostOf = (key) => (axes.domain(key)?.levels ?? []).filter(({ value }) => value.kind === 'str' && shared.get((0,compare/* valueKey */.z)(value)) !== members.size);
    const isKnown = (member, { value }) => {
        const catalog = catalogs?.(FIELD_OF_COLUMN.get(member.text) ?? member.text);
        return catalog === undefined || catalog.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    };
    const known = new Set();
    for (const [key, member] of members)
        for (const level of lostOf(key))
            if (isKnown(member, level))
                known.add((0,python_text/* text */.Qq)(level.value));
    if (known.size === 0)
        return;
    const index = new nearest_names/* NameIndex */.SJ(known);
    for (const [key, member] of members)
        for (const level of lostOf(key)) {
            const near = isKnown(member, level) ? undefined : index.nearest((0,python_text/* text */.Qq)(level.value), 1)[0];
            if (near !== undefined)
                yield { level, member, near };
        }
}
function firstOthers(members, key) {
    const others = [];
    for (const [other, { text }] of members) {
        if (other !== key)
            others.push(text);
        if (others.length === findings_words/* LISTED */.CQ)
            break;
    }
    return others;
}

;// CONCATENATED MODULE: ./build/src/checks/tie-of-its-own-axes.js







const tieOfItsOwnAxes = {
    phase: 'rows',
    *find({ compilation }) {
        for (const step of compilation.steps)
            if (step.rule.kind === 'tie')
                yield* replaced(step.rule, step);
    },
};
function* replaced(rule, { before }) {
    const key = (0,name_key/* nameKey */.R)(rule.canonical.text);
    const domain = before.domain(key);
    if (domain === undefined || rule.axes.some((name) => (0,name_key/* nameKey */.R)(name.text) === key))
        return;
    const name = (0,findings_words/* quoted */.TL)(rule.canonical.text);
    const tied = rule.axes.map((member) => before.domain(before.resolve(member)));
    const lost = domain.levels.filter((level) => !tied.every((other) => other?.keys.has((0,compare/* valueKey */.z)(level.value))));
    const loss = lost.length === 0
        ? 'none of its levels is lost, since the tied axes have them, too'
        : `${(0,findings_words/* counted */.hS)(lost.length, 'level')} of it ${lost.length === 1 ? 'is' : 'are'} lost`;
    yield (0,check/* claim */.B)('tie/replaces-axis', (0,diagnostic/* atSpan */.IX)(rule.canonical.at), `tie ${name} replaces the axis of that name, which it does not tie: ${loss}`, {
        hint: `add ${name} to the tied axes, or give the tie another name`,
        related: relatedAt('a level that is lost', tokensOf(lost)),
        explainedBy: [rule.canonical.at],
    });
}

;// CONCATENATED MODULE: ./build/src/checks/tie-onto-rule-name.js





const tieOntoRuleName = {
    phase: 'rules',
    *find(context) {
        for (const { problem, axes } of leftOf('not-expandable', context)) {
            const { key, level } = problem;
            const rule = context.design.rules.find((other) => other.kind === 'tie' && (0,name_key/* nameKey */.R)(other.canonical.text) === key);
            yield (0,check/* claim */.B)('tie/onto-rule-name', (0,diagnostic/* atSpan */.IX)(rule?.kind === 'tie' ? rule.canonical.at : level.node.span), `${(0,findings_words/* quoted */.TL)(axes.label(key))} is the name of a pair or tuple, but a level such as ${(0,findings_words/* spelled */.uQ)(level.value)} does not fill its columns`, { hint: 'give the tie a name of its own' });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/tie-shares-levels.js





const tieSharesLevels = {
    phase: 'rules',
    *find(context) {
        for (const { step } of leftOf('no-common-level', context)) {
            if (step?.rule.kind !== 'tie')
                continue;
            const { axes, canonical } = step.rule;
            const what = ruleText(step.rule);
            yield (0,check/* claim */.B)('tie/no-common-level', (0,diagnostic/* atSpan */.IX)(axes[0]?.at ?? canonical.at), `${what} has no level that all of ${axes.map((name) => (0,findings_words/* quoted */.TL)(name.text)).join(', ')} share`, {
                hint: 'a tie keeps only levels that every tied axis lists, spelled the same',
                related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(canonical.at) }],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/tied-axes-survive.js








const tiedAxesSurvive = {
    phase: 'rows',
    *find(value) {
        const { compilation, design } = value;
        const { columns, end } = compilation;
        const wanted = new Set([
            ...design.axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)),
            ...[...PLANNED_COLUMNS].map(name_key/* nameKey */.R),
        ]);
        const tiedAt = new Map();
        for (const rule of design.rules) {
            if (rule.kind !== 'tie')
                continue;
            for (const name of rule.axes)
                tiedAt.set((0,name_key/* nameKey */.R)(name.text), rule.canonical.at);
        }
        const said = new Set();
        for (const { rule, member, tied } of tiedMembers(value)) {
            const lost = tied.filter((name) => !columns.has(name) && wanted.has(name) && !said.has(name));
            if (lost.length === 0)
                continue;
            for (const name of lost)
                said.add(name);
            const names = (0,findings_words/* listed */.KE)(lost.slice(0, findings_words/* LISTED */.CQ).map((name) => (0,findings_words/* quoted */.TL)(end.label(name))), lost.length);
            yield (0,check/* claim */.B)('rule/over-tied-axis', (0,diagnostic/* atSpan */.IX)(member.at), `${rule.kind} ${(0,findings_words/* quoted */.TL)(rule.name.text)} takes ${(0,findings_words/* quoted */.TL)(member.text)}, which is tied with ${names}: the rows lose ${lost.length === 1 ? 'the column' : 'the columns'} ${names}`, {
                hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
                related: relatedAt('tied here', [
                    ...new Set(lost.slice(0, findings_words/* LISTED */.CQ).flatMap((name) => tiedAt.get(name) ?? [])),
                ]),
                explainedBy: [member.at],
            });
        }
    },
};
function* tiedMembers({ compilation }) {
    for (const step of compilation.steps)
        if (step.rule.kind === 'pair' || step.rule.kind === 'tuple')
            yield* membersThatAreTied(step.rule, step, compilation.ties.keys());
}
function membersThatAreTied(rule, { before }, names) {
    const named = new Set();
    const byCanonical = new Map();
    for (const member of (0,rule_members/* membersOf */.lS)(rule)) {
        if (member === undefined)
            continue;
        const key = (0,name_key/* nameKey */.R)(member.text);
        named.add(key);
        const canonical = before.canonicalOf(key);
        if (canonical !== undefined && !byCanonical.has(canonical))
            byCanonical.set(canonical, { rule, member, tied: [] });
    }
    for (const name of names) {
        const canonical = before.canonicalOf(name);
        if (canonical !== undefined && !named.has(name))
            byCanonical.get(canonical)?.tied.push(name);
    }
    return [...byCanonical.values()].filter(({ tied }) => tied.length > 0);
}

;// CONCATENATED MODULE: ./build/src/checks/tuple-axes-once.js

const tupleAxesOnce = {
    phase: 'rows',
    *find({ design }) {
        for (const rule of design.rules)
            if (rule.kind === 'tuple')
                for (const finding of repeatedAxisFindings(rule))
                    yield { finding, saidBy: { codes: [finding.code], at: finding.at } };
    },
};

;// CONCATENATED MODULE: ./build/src/checks/unread-keys.js




const unreadKeys = {
    phase: 'design',
    *find({ design: { misspeltAxes, misspeltRules } }) {
        for (const [name, key] of [
            ['axes', misspeltAxes],
            ['rules', misspeltRules],
        ]) {
            if (key === undefined)
                continue;
            yield (0,check/* claim */.B)('spec/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `the spec has the key ${(0,findings_words/* spelled */.uQ)(key.value)}, which the runtime ignores`, {
                hint: `did you mean '${name}'?`,
                ...(0,known_keys/* keyFix */.dd)(key, name, [name]),
                explainedBy: [key.span],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/unruled-levels.js






const unruledLevels = {
    phase: 'planning',
    *find({ design, catalogs, compiled, planning }) {
        if (compiled?.isSound && planning?.plan)
            return;
        if (catalogs === undefined || design.runtime.catalogsCheck !== 'plan')
            return;
        const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
        const ruled = keptByRules(design);
        const spoilt = spoiltValues(design.rules);
        for (const axis of design.axes) {
            const name = axis.name.kind === 'str' ? axis.name.value : '';
            const catalog = catalogOf(name, catalogs);
            const kept = ruled.get(name);
            if (catalog === undefined || kept === 'unknown')
                continue;
            const unknown = axis.levels.filter(({ value }) => {
                const id = idOf(value);
                return id !== '' && !catalog.has(id) && (kept === undefined || kept.has(id));
            });
            const sound = [];
            for (const level of once(unknown)) {
                const column = spoilt.get(level.node);
                if (column === undefined)
                    sound.push(level);
                else
                    yield* column((0,findings_text/* msg */.ab) `${(0,findings_words/* spelled */.uQ)(level.value)} is not in ${catalog.source}`);
            }
            yield* unknownLevels(axis, sound, catalog, design.runtime, isRightAtAnchor);
        }
    },
};
function keptByRules(design) {
    const kept = new Map();
    const narrow = (name, levels) => {
        kept.set(name, kept.has(name) ? 'unknown' : levels);
    };
    for (const rule of design.rules) {
        narrow((0,rule_members/* nameOf */.Vb)(rule).text, 'unknown');
        if (rule.kind === 'tie')
            for (const { text: name } of rule.axes)
                narrow(name, 'unknown');
        if (rule.kind === 'pair')
            for (const { axis, levels } of (0,rule_members/* listsOf */.fO)(rule))
                narrow(axis.text, new Set(levels.map(({ value }) => idOf(value))));
    }
    for (const rule of design.rules) {
        if (rule.kind !== 'pair' || !isMember(rule.name.text, design))
            continue;
        for (const member of [rule.left, rule.right])
            if (member)
                kept.set(member.text, 'unknown');
    }
    return kept;
}
function isMember(name, { rules }) {
    return rules.some((rule) => {
        return (0,rule_members/* membersOf */.lS)(rule).some((member) => member?.text === name);
    });
}

;// CONCATENATED MODULE: ./build/src/checks/whole-characters.js



const wholeCharacters = {
    phase: 'planning',
    *find({ design, compiled, planning }) {
        if (!compiled?.isSound || !planning)
            return;
        for (const { column, level } of planning.malformed) {
            const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
            yield (0,check/* claim */.B)('plan/lone-surrogate', (0,diagnostic/* atSpan */.IX)(at), `${(0,findings_words/* spelled */.uQ)(compiled.rows.valueAt(column, level))} holds half of a character and cannot be written as UTF-8`, {
                hint: 'write the character itself',
                explainedBy: [at],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/whole-replicates.js



const wholeReplicates = {
    phase: 'planning',
    *find({ design, compiled, planning }) {
        if (!compiled?.isSound || !planning)
            return;
        for (const { name, column, level } of planning.invalidReplicates) {
            const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
            yield (0,check/* claim */.B)('plan/invalid-replicate', (0,diagnostic/* atSpan */.IX)(at), `${name} has the level ${(0,findings_words/* spelled */.uQ)(compiled.rows.valueAt(column, level))}, which is not a whole number of 1 or more`, { hint: 'write 1, 2, 3, …', explainedBy: [at] });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/all-checks.js























































const ALL_CHECKS = [
    oneSpecPerCohort,
    levelsInCatalogs,
    causesOfProblems,
    namedAxes,
    subsetKeepsLevels,
    tieSharesLevels,
    tieOntoRuleName,
    pairOfTwoAxes,
    pairBalance,
    entriesInDomain,
    ruleWithOwnName,
    namesStandOnce,
    fieldsThatNameColumns,
    fieldsAreAxes,
    replicatedColumns,
    rowLimit,
    subsetValuesKnown,
    unruledLevels,
    plannedIds,
    neededColumns,
    blankIds,
    wholeReplicates,
    wholeCharacters,
    unreadKeys,
    retypedNames,
    retypedCounts,
    retypedValues,
    markersInLists,
    commentLines,
    closedQuotes,
    headersAboveValues,
    oneColumnPerAxis,
    columnsNamedAsAxes,
    tieOfItsOwnAxes,
    tieKeepsLevels,
    ruleNamesFree,
    tupleAxesOnce,
    entriesNameLevels,
    tiedAxesSurvive,
    rulesTakenApart,
    fieldsThatAreColumns,
    plannedEvaluations,
    rowsThatExist,
    oneColumnPerField,
    replicatesThatAreRead,
    columnsThatAreRead,
    levelsThatAreChecked,
    freeIds,
    selectedGenerations,
    oneModelPerEssay,
    distinctIds,
    keptMetadata,
    copiedEssays,
    selectedDesign,
    designLimits,
];

// EXTERNAL MODULE: ./build/src/checks/settle-claims.js
var settle_claims = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/src/checks/run-checks.js




function examine(derivation, { upTo = 'generations', besides = [] } = {}) {
    const { found } = derivation;
    const wanted = new Set(PHASES.slice(0, PHASES.indexOf(upTo) + 1));
    let failure;
    try {
        derivation.design;
        for (const check of [...ALL_CHECKS, ...besides]) {
            const value = wanted.has(check.phase) && derivation.valueOf(check.phase, found.hasErrors);
            if (!value)
                continue;
            (0,settle_claims/* settleClaims */.Z)(check.find(value), found);
        }
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        failure = error;
    }
    return {
        diagnostics: found.sorted(),
        isInvalid: found.hasErrors,
        ...(failure ? { failure } : {}),
    };
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settleClaims)
/* harmony export */ });
/* harmony import */ var _place_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6902);

function settleClaims(claims, found) {
    let refused = (0,_place_key_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedPlaces */ .F)(found);
    let errors = found.errorCount;
    const isRefused = (at) => {
        if (found.errorCount > errors) {
            refused = (0,_place_key_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedPlaces */ .F)(found);
            errors = found.errorCount;
        }
        return refused.has((0,_place_key_js__WEBPACK_IMPORTED_MODULE_0__/* .placeKey */ .r)(at));
    };
    for (const one of claims) {
        if ('finding' in one)
            settle(one);
        else {
            const all = Array.from({ length: one.count }, (_, index) => index);
            const left = !found.hasErrors ? all : all.filter((index) => !one.tokensOf(index).some(isRefused));
            for (const claim of one.about(left))
                settle(claim);
        }
    }
    function settle({ finding, explainedBy = [], saidBy, consequenceOf }) {
        if (explainedBy.some(isRefused))
            return;
        if (saidBy?.codes.some((code) => found.has(code, saidBy.at)))
            return;
        if (consequenceOf && found.raise(consequenceOf.code, consequenceOf.at, consequenceOf.says))
            return;
        found.take(finding);
    }
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ applyPair),
/* harmony export */   q: () => (/* binding */ BALANCED_SIDES)
/* harmony export */ });
/* harmony import */ var _design_spec_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5487);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7719);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2755);
/* harmony import */ var _name_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2254);





const BALANCED_SIDES = _design_spec_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H.balancedSide.words;
function applyPair(rule, state) {
    const { left, right } = rule;
    const twins = left !== undefined && left.text === right?.text;
    const members = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .findMembers */ .h8)([left, right], state);
    const { levels, everyFits, problems } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOfEntries */ .jt)((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(rule), members);
    const known = rule.complete && !twins && everyFits && members.every((member) => member?.domain?.complete ?? false);
    const name = state.set(rule.name, (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .domainOf */ .O)(levels, known));
    if (left && right)
        state.pairs.set(name, [(0,_name_key_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .R)(left.text), (0,_name_key_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .R)(right.text)]);
    const keys = left && right ? [state.resolve(left), state.resolve(right)] : [];
    const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    for (const key of new Set(keys))
        state.take(key);
    state.place(name, places.length > 0 ? Math.min(...places) : state.order.length);
    return [
        ...(twins ? [{ kind: 'same-axis' }] : []),
        ...problems,
        ...balanceProblems(rule, levels, known),
        ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .losesItself */ .e9)(rule, name, state),
    ];
}
function balanceProblems({ balance }, levels, known) {
    if (balance === undefined)
        return [];
    if (!BALANCED_SIDES.includes(balance.side))
        return [{ kind: 'unknown-balance' }];
    if (!known)
        return [];
    const sides = ['left', 'right'].flatMap((side) => {
        if (balance.side !== side && balance.side !== 'both')
            return [];
        const counts = new Map();
        for (const { value } of levels) {
            const member = value.kind === 'tuple' ? value.items[side === 'left' ? 0 : 1] : undefined;
            if (member === undefined)
                continue;
            const entry = counts.get((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .valueKey */ .z)(member)) ?? { value: member, count: 0 };
            entry.count++;
            counts.set((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .valueKey */ .z)(member), entry);
        }
        const entries = [...counts.values()];
        return new Set(entries.map(({ count }) => count)).size <= 1 ? [] : [{ side, counts: entries }];
    });
    return sides.length === 0 ? [] : [{ kind: 'imbalance', sides }];
}


/***/ }),

/***/ 4209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ DEFAULT_MAX_ROWS),
  q: () => (/* binding */ compileDesign)
});

// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/compile/apply-pair.js
var apply_pair = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(2254);
;// CONCATENATED MODULE: ./build/src/compile/apply-subset.js



function applySubset(rule, index, state) {
    const key = (0,name_key/* nameKey */.R)(rule.axis.text);
    const axis = state.domain(key);
    if (axis === undefined)
        return [{ kind: 'unknown-axis', name: rule.axis, key }];
    const keep = (0,domain/* domainOf */.O)(rule.keep, rule.complete);
    const kept = axis.levels.filter((level) => keep.keys.has((0,compare/* valueKey */.z)(level.value)));
    const known = axis.complete && keep.complete;
    state.replace(key, (0,domain/* narrowed */.f)((0,domain/* domainOf */.O)(kept, known && kept.length > 0), [axis], index));
    return known && kept.length === 0 ? [{ kind: 'nothing-left' }] : [];
}

;// CONCATENATED MODULE: ./build/src/compile/apply-tie.js



function applyTie(rule, index, state) {
    const problems = [];
    const keys = rule.axes.map((name) => (0,name_key/* nameKey */.R)(name.text));
    const members = rule.axes.flatMap((name) => {
        const key = (0,name_key/* nameKey */.R)(name.text);
        const domain = state.domain(key);
        if (domain === undefined)
            problems.push({ kind: 'unknown-axis', name, key });
        return domain ?? [];
    });
    const known = rule.complete && members.length === rule.axes.length && members.every((member) => member.complete);
    const [first, ...others] = members;
    const shared = first?.levels.filter((level) => others.every((other) => other.keys.has((0,compare/* valueKey */.z)(level.value)))) ?? [];
    if (known && shared.length === 0)
        problems.push({ kind: 'no-common-level' });
    const canonical = (0,name_key/* nameKey */.R)(rule.canonical.text);
    const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    const left = (0,domain/* domainOf */.O)(shared, known && shared.length > 0);
    state.set(rule.canonical, (0,domain/* narrowed */.f)(left, members, index));
    if (!state.order.includes(canonical))
        state.place(canonical, places.length > 0 ? Math.min(...places) : 0);
    if (!state.ties.has(canonical))
        state.tie(canonical, canonical);
    for (const key of keys) {
        state.tie(key, canonical);
        if (key !== canonical)
            state.take(key);
    }
    return problems;
}

// EXTERNAL MODULE: ./build/src/compile/entries.js
var entries = __webpack_require__(2755);
;// CONCATENATED MODULE: ./build/src/compile/apply-tuple.js



function applyTuple(rule, state) {
    const members = (0,entries/* findMembers */.h8)(rule.axes, state);
    const { levels, everyFits, problems } = (0,entries/* levelsOfEntries */.jt)((0,entries/* entriesOf */.Mc)(rule), members);
    const known = rule.complete && everyFits && members.every((member) => member?.domain?.complete ?? false);
    const keys = rule.axes.map((member) => state.resolve(member));
    const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    const name = state.set(rule.name, (0,domain/* domainOf */.O)(levels, known));
    state.place(name, places.length > 0 ? Math.min(...places) : state.order.length);
    state.tuples.set(name, rule.axes.map((member) => (0,name_key/* nameKey */.R)(member.text)));
    for (const key of keys)
        state.take(key);
    return [...problems, ...(0,entries/* losesItself */.e9)(rule, name, state)];
}

;// CONCATENATED MODULE: ./build/src/compile/apply-rule.js




function applyRule(rule, index, state) {
    const before = state.now();
    state.begin();
    const problems = apply(rule, index, state);
    return { index, rule, before, after: state.now(), ...state.moves(), problems };
}
function apply(rule, index, state) {
    switch (rule.kind) {
        case 'subset':
            return applySubset(rule, index, state);
        case 'tie':
            return applyTie(rule, index, state);
        case 'pair':
            return (0,apply_pair/* applyPair */.l)(rule, state);
        case 'tuple':
            return applyTuple(rule, state);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/compilation.js
function hasProblems({ steps, problems }) {
    return problems.length > 0 || steps.some((step) => step.problems.length > 0);
}

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/compile/axes.js


class Axes {
    #history;
    #moment;
    constructor(history, moment) {
        this.#history = history;
        this.#moment = moment;
    }
    domain(key) {
        return this.#history.standings.at(key, this.#moment)?.value.domain;
    }
    canonicalOf(key) {
        return this.#history.ties.at(key, this.#moment)?.value;
    }
    resolve(name) {
        const key = (0,name_key/* nameKey */.R)(name.text);
        return this.canonicalOf(key) ?? key;
    }
    takerOf(key) {
        const last = this.#history.standings.at(key, this.#moment);
        return last === undefined || last.value.domain !== undefined ? undefined : last.moment - 1;
    }
    knows(key) {
        return this.#history.standings.at(key, this.#moment) !== undefined;
    }
    available() {
        const found = [];
        for (const key of this.#history.standings.keys()) {
            const standing = this.#history.standings.at(key, this.#moment)?.value;
            const name = this.#history.names.get(key);
            if (standing?.domain !== undefined && name?.kind === 'str')
                found.push({ rank: standing.rank, name: name.value });
        }
        return found.sort((left, right) => left.rank - right.rank).map(({ name }) => name);
    }
    label(key) {
        const name = this.#history.names.get(key);
        return name === undefined ? key : name.kind === 'str' ? name.value : (0,compare/* valueKey */.z)(name);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/timeline.js
class Timeline {
    #changes = new Map();
    set(key, moment, value) {
        const changes = this.#changes.get(key);
        if (changes === undefined)
            this.#changes.set(key, [{ moment, value }]);
        else {
            if (changes[changes.length - 1]?.moment === moment)
                changes.pop();
            changes.push({ moment, value });
        }
    }
    at(key, moment) {
        const changes = this.#changes.get(key) ?? [];
        let low = 0;
        let high = changes.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((changes[middle]?.moment ?? 0) <= moment)
                low = middle + 1;
            else
                high = middle;
        }
        return changes[low - 1];
    }
    keys() {
        return this.#changes.keys();
    }
}

;// CONCATENATED MODULE: ./build/src/compile/design-state.js






class DesignState {
    order = [];
    names = new Map();
    ties = new Map();
    pairs = new Map();
    tuples = new Map();
    #history;
    #tieHistory = new Timeline();
    #standings = new Map();
    #moment = 0;
    #nextRank = 0;
    #removed = [];
    #placed;
    constructor(design) {
        this.#history = { standings: new Timeline(), ties: this.#tieHistory, names: this.names };
        for (const axis of design.axes) {
            const key = (0,compare/* valueKey */.z)(axis.name);
            this.names.set(key, axis.name);
            this.order.push(key);
            this.replace(key, (0,domain/* domainOf */.O)(axis.levels, axis.complete, [axis]));
        }
    }
    now() {
        return new Axes(this.#history, this.#moment);
    }
    begin() {
        this.#moment++;
        this.#removed = [];
        this.#placed = undefined;
    }
    moves() {
        return { removed: this.#removed, placed: this.#placed };
    }
    domain(key) {
        return this.#standings.get(key)?.domain;
    }
    resolve(name) {
        const key = (0,name_key/* nameKey */.R)(name.text);
        return this.ties.get(key) ?? key;
    }
    replace(key, domain) {
        const rank = this.#standings.get(key)?.rank ?? this.#nextRank++;
        this.#standings.set(key, { domain, rank });
        this.#history.standings.set(key, this.#moment, { domain, rank });
    }
    set(name, domain) {
        const key = (0,name_key/* nameKey */.R)(name.text);
        this.names.set(key, (0,value/* str */.gx)(name.text));
        this.replace(key, domain);
        return key;
    }
    place(key, index) {
        this.order.splice(index, 0, key);
        this.#placed = key;
    }
    take(key) {
        const standing = this.#standings.get(key);
        if (standing !== undefined) {
            this.#standings.delete(key);
            this.#history.standings.set(key, this.#moment, { domain: undefined, rank: standing.rank });
        }
        const index = this.order.indexOf(key);
        if (index < 0)
            return;
        this.order.splice(index, 1);
        this.#removed.push(key);
    }
    tie(key, canonical) {
        this.ties.set(key, canonical);
        this.#tieHistory.set(key, this.#moment, canonical);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/expand.js

function expandColumns(state) {
    const columns = new Map();
    state.order.forEach((key, dimension) => {
        columns.set(key, { dimension, path: [] });
    });
    const expansions = [];
    for (const rules of [state.pairs, state.tuples]) {
        const done = [];
        for (const [name, members] of rules) {
            const source = columns.get(name);
            if (source === undefined)
                continue;
            expansions.push({ name, source, arity: members.length });
            members.forEach((member, index) => {
                columns.set(member, { dimension: source.dimension, path: [...source.path, index] });
            });
            done.push(name);
        }
        for (const name of done)
            columns.delete(name);
    }
    for (const [name, canonical] of state.ties) {
        if (name === canonical || columns.has(name))
            continue;
        const source = columns.get(canonical);
        if (source !== undefined)
            columns.set(name, source);
    }
    return { columns, expansions };
}
function orderColumns(columns, names, fields) {
    const ordered = new Map();
    for (const field of fields) {
        const key = (0,compare/* valueKey */.z)(field.value);
        const source = columns.get(key);
        if (source !== undefined && !ordered.has(key))
            ordered.set(key, { name: field.value, source });
    }
    for (const [key, source] of columns) {
        const name = names.get(key);
        if (!ordered.has(key) && name !== undefined)
            ordered.set(key, { name, source });
    }
    return [...ordered.values()];
}
function stepInto(value, path) {
    let current = value;
    for (const index of path)
        current = current?.kind === 'tuple' ? current.items[index] : undefined;
    return current;
}

;// CONCATENATED MODULE: ./build/src/compile/replicates.js


function addReplicates(replicates, expanded, state) {
    const columns = new Map(expanded);
    const counts = [];
    const problems = [];
    for (const replicate of replicates) {
        if (!columns.has((0,name_key/* nameKey */.R)(replicate.axis.text))) {
            problems.push({ kind: 'replicated-no-column', replicate, columns: columns.size });
            continue;
        }
        const column = `${replicate.axis.text}_replicate`;
        const key = (0,name_key/* nameKey */.R)(column);
        if (columns.has(key)) {
            problems.push({ kind: 'replicate-column-taken', replicate, column });
            continue;
        }
        state.names.set(key, (0,value/* str */.gx)(column));
        columns.set(key, { dimension: state.order.length + counts.length, path: [] });
        counts.push(replicate.count);
    }
    return { columns, counts, problems };
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/python/random.js

const WORDS = 624;
const MIDDLE = 397;
function shuffle(items, seed) {
    const random = new MersenneTwister(seed);
    for (let index = items.length - 1; index > 0; index--) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const other = random.below(index + 1);
        const item = items[index] ?? 0;
        items[index] = items[other] ?? 0;
        items[other] = item;
    }
}
function shuffled(count, seed) {
    const permutation = new Uint32Array(count);
    for (let index = 0; index < count; index++)
        permutation[index] = index;
    shuffle(permutation, seed);
    return permutation;
}
class MersenneTwister {
    #state = new Uint32Array(WORDS);
    #next = WORDS;
    constructor(seed) {
        const state = this.#state;
        const key = words(seed);
        state[0] = 19650218;
        for (let index = 1; index < WORDS; index++) {
            state[index] = Math.imul(1812433253, mixed(state, index)) + index;
        }
        let index = 1;
        let keyIndex = 0;
        for (let round = Math.max(WORDS, key.length); round > 0; round--) {
            state[index] =
                ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1664525)) + (key[keyIndex] ?? 0) + keyIndex;
            index++;
            keyIndex++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
            if (keyIndex >= key.length)
                keyIndex = 0;
        }
        for (let round = WORDS - 1; round > 0; round--) {
            state[index] = ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1566083941)) - index;
            index++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
        }
        state[0] = 0x80000000;
    }
    below(bound) {
        const unused = Math.clz32(bound);
        let drawn = this.#word() >>> unused;
        while (drawn >= bound)
            drawn = this.#word() >>> unused;
        return drawn;
    }
    #word() {
        if (this.#next === WORDS)
            this.#refill();
        let word = this.#state[this.#next++] ?? 0;
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return (word ^ (word >>> 18)) >>> 0;
    }
    #refill() {
        const state = this.#state;
        for (let index = 0; index < WORDS; index++) {
            const joined = ((state[index] ?? 0) & 0x80000000) | ((state[(index + 1) % WORDS] ?? 0) & 0x7fffffff);
            const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
            state[index] = (state[(index + MIDDLE) % WORDS] ?? 0) ^ twisted;
        }
        this.#next = 0;
    }
}
function mixed(state, index) {
    const previous = state[index - 1] ?? 0;
    return previous ^ (previous >>> 30);
}
function words(seed) {
    const digits = (seed < 0n ? -seed : seed).toString(16);
    const key = new Uint32Array(Math.ceil(digits.length / 8));
    for (let index = 0; index < key.length; index++) {
        const end = digits.length - index * 8;
        key[index] = Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16);
    }
    return key;
}

;// CONCATENATED MODULE: ./build/src/compile/row-set.js




function levelDimension(levels) {
    return {
        size: levels.length,
        valueAt: (level) => levels[level]?.value ?? value/* NULL */.Cq,
        nodeAt: (level) => levels[level]?.node,
    };
}
function replicateDimension(size) {
    return { size, valueAt: (level) => (0,value/* int */.Wh)(level + 1), nodeAt: () => undefined };
}
class RowSet {
    columns;
    dimensions;
    count;
    replicateDimensions;
    #seed;
    constructor(columns, dimensions, replicateDimensions, seed) {
        this.columns = columns;
        this.dimensions = dimensions;
        this.replicateDimensions = replicateDimensions;
        this.count = dimensions.reduce((product, dimension) => product * dimension.size, 1);
        this.#seed = seed;
    }
    dimensionOf(column) {
        return this.columns[column]?.source.dimension ?? 0;
    }
    valueAt(column, level) {
        const { dimension, path } = this.columns[column]?.source ?? { dimension: 0, path: [] };
        return stepInto(this.dimensions[dimension]?.valueAt(level) ?? value/* NULL */.Cq, path) ?? value/* NULL */.Cq;
    }
    nodeAt(column, level) {
        const source = this.columns[column]?.source;
        let node = source && this.dimensions[source.dimension]?.nodeAt(level);
        for (const index of source?.path ?? []) {
            node = node?.kind === 'list' || node?.kind === 'tuple' ? node.items[index] : undefined;
        }
        return node;
    }
    *vectors() {
        if (this.count === 0)
            return;
        const sizes = Int32Array.from(this.dimensions, (dimension) => dimension.size);
        const levels = new Int32Array(sizes.length);
        const inner = sizes.length - this.replicateDimensions;
        const order = this.#shuffledOrder(sizes, inner);
        if (order === undefined) {
            do {
                (0,checkpoint/* passCheckpoint */.gc)();
                yield levels;
            } while (advance(levels, sizes, 0));
            return;
        }
        for (const index of order) {
            unrank(index, levels, sizes, inner);
            levels.fill(0, inner);
            do {
                (0,checkpoint/* passCheckpoint */.gc)();
                yield levels;
            } while (advance(levels, sizes, inner));
        }
    }
    #shuffledOrder(sizes, inner) {
        if (this.#seed === undefined)
            return undefined;
        const length = sizes.slice(0, inner).reduce((product, size) => product * size, 1);
        const order = new Float64Array(length);
        for (let index = 0; index < length; index++) {
            (0,checkpoint/* passCheckpoint */.gc)();
            order[index] = index;
        }
        shuffle(order, this.#seed);
        return order;
    }
}
function advance(levels, sizes, first) {
    for (let dimension = sizes.length - 1; dimension >= first; dimension--) {
        const next = (levels[dimension] ?? 0) + 1;
        if (next < (sizes[dimension] ?? 0)) {
            levels[dimension] = next;
            return true;
        }
        levels[dimension] = 0;
    }
    return false;
}
function unrank(index, levels, sizes, inner) {
    let rest = index;
    for (let dimension = inner - 1; dimension >= 0; dimension--) {
        const size = sizes[dimension] ?? 1;
        levels[dimension] = rest % size;
        rest = Math.floor(rest / size);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/compile-design.js







const DEFAULT_MAX_ROWS = 20_000_000;
function compileDesign(design, options = {}) {
    const state = new DesignState(design);
    const steps = design.rules.map((rule, index) => applyRule(rule, index, state));
    const { order } = state;
    const domains = order.map((key) => state.domain(key));
    const levels = domains.map((domain) => domain?.levels ?? []);
    const known = domains.every((domain) => domain?.complete ?? false);
    const isEmpty = levels.some(({ length }) => length === 0);
    const { columns: expanded, expansions } = expandColumns(state);
    const replication = addReplicates(known && isEmpty ? [] : design.replicates, expanded, state);
    const problems = [
        ...unknownFields(design),
        ...[...new Set(order)].flatMap((key) => state.domain(key) === undefined ? [{ kind: 'half-taken', key }] : []),
        ...(known && !isEmpty ? expansions.flatMap((expansion) => notExpandable(expansion, levels)) : []),
        ...(known && isEmpty && design.runtime.fieldOrder === 'anything' ? [] : unhashableFields(design)),
        ...replication.problems,
    ];
    const isSound = !design.isInvalid && !hasProblems({ steps, problems });
    if (isSound && (!known || design.fieldOrder === undefined))
        throw new Error('compile: a design is incomplete, and no problem says why');
    const isClear = known &&
        !steps.some(({ rule, problems: [problem] }) => rule.kind === 'subset' && problem?.kind === 'unknown-axis') &&
        design.axesComplete &&
        design.rulesWhole &&
        design.replicatesWhole;
    const count = known
        ? [...levels.map(({ length }) => BigInt(length)), ...replication.counts].reduce((all, one) => all * one, 1n)
        : undefined;
    const limit = options.maxRows ?? DEFAULT_MAX_ROWS;
    const isTooMany = count !== undefined && count > BigInt(limit);
    if (isSound && isTooMany)
        problems.push({ kind: 'too-many-rows', count, limit });
    const made = count !== undefined && !isTooMany && (isSound || isClear) ? rowSet() : undefined;
    return {
        design,
        steps,
        end: state.now(),
        order,
        domains,
        columns: replication.columns,
        ties: state.ties,
        pairs: state.pairs,
        tuples: state.tuples,
        problems,
        count,
        rows: isSound ? made : undefined,
        rowsDespiteErrors: made,
    };
    function rowSet() {
        return new RowSet(orderColumns(replication.columns, state.names, design.fieldOrder?.fields ?? []), [...levels.map(levelDimension), ...replication.counts.map((size) => replicateDimension(Number(size)))], replication.counts.length, options.seed);
    }
}
function unknownFields({ fieldOrder, axes, namesComplete, runtime }) {
    if (runtime.fieldOrder === 'anything' || fieldOrder === undefined || !namesComplete)
        return [];
    const known = new Set(axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)));
    return fieldOrder.fields.flatMap((field) => known.has((0,compare/* valueKey */.z)(field.value)) ? [] : [{ kind: 'unknown-field', field }]);
}
function unhashableFields({ fieldOrder }) {
    return (fieldOrder?.unhashable ?? []).map((field) => ({ kind: 'unhashable-field', field }));
}
function notExpandable({ name, source, arity }, dimensions) {
    const level = dimensions[source.dimension]?.find(({ value }) => !hasMembers(stepInto(value, source.path), arity));
    return level === undefined ? [] : [{ kind: 'not-expandable', key: name, level }];
}
function hasMembers(value, arity) {
    return value?.kind === 'tuple' && value.items.length === arity;
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ domainOf),
/* harmony export */   f: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5487);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);


function domainOf(levels, complete, origins = []) {
    const keys = new Set();
    const unique = [];
    for (const level of levels) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(level.value);
        if (keys.has(key))
            continue;
        keys.add(key);
        unique.push(level);
    }
    return { levels: unique, keys, complete, origins };
}
function narrowed(left, before, rule) {
    const dropped = new Map();
    for (const domain of before) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)(domain.keys.size);
        for (const [key, earlier] of domain.dropped ?? [])
            dropped.set(key, earlier);
        for (const key of domain.keys)
            if (!left.keys.has(key))
                dropped.set(key, rule);
    }
    const [only, ...others] = before;
    const origins = only !== undefined && others.length === 0
        ? only.origins
        : [...new Set(before.flatMap((domain) => domain.origins))];
    return { ...left, origins, dropped };
}


/***/ }),

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ZK: () => (/* binding */ entryValues),
/* harmony export */   e9: () => (/* binding */ losesItself),
/* harmony export */   h8: () => (/* binding */ findMembers),
/* harmony export */   jt: () => (/* binding */ levelsOfEntries)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7719);



function entriesOf(rule) {
    return rule.kind === 'tuple'
        ? rule.items
        : rule.allowed.map(({ left, right, node }) => ({ values: [left, right], node }));
}
function entryValues(rule, index) {
    if (rule.kind === 'tuple')
        return rule.items[index]?.values ?? [];
    const entry = rule.allowed[index];
    return entry === undefined ? [] : [entry.left, entry.right];
}
function findMembers(names, state) {
    return names.map((name) => {
        if (name === undefined)
            return undefined;
        const key = state.resolve(name);
        return { name, key, domain: state.domain(key) };
    });
}
function levelsOfEntries(entries, members) {
    const levels = [];
    const problems = members.flatMap((member) => member !== undefined && member.domain === undefined
        ? [{ kind: 'unknown-axis', name: member.name, key: member.key }]
        : []);
    let everyFits = true;
    for (const [entry, { values, node }] of entries.entries()) {
        let fits = true;
        for (const [place, member] of members.entries()) {
            const level = values[place];
            if (level === undefined || member?.domain === undefined)
                continue;
            const { name, key, domain } = member;
            if (domain.keys.has((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(level.value)))
                continue;
            fits = false;
            if (domain.complete)
                problems.push({ kind: 'outside-domain', entry, place, member: name, key, level });
        }
        if (fits)
            levels.push({ value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)(values.map(({ value }) => value)), node });
        else
            everyFits = false;
    }
    return { levels: (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .O)(levels, true).levels, everyFits, problems };
}
function losesItself(rule, key, state) {
    if (state.domain(key) !== undefined || !state.order.includes(key))
        return [];
    state.set(rule.name, (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .O)([], false));
    return [{ kind: 'named-like-member', key }];
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);


function nameKey(text) {
    return (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(text));
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ derive),
/* harmony export */   FB: () => (/* binding */ planSize),
/* harmony export */   Nv: () => (/* binding */ selectionFrameOf)
/* harmony export */ });
/* unused harmony exports deriveSpec, Derivation */
/* harmony import */ var _catalog_axis_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(230);
/* harmony import */ var _catalog_template_modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4822);
/* harmony import */ var _compile_compile_design_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4209);
/* harmony import */ var _design_load_design_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8413);
/* harmony import */ var _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7740);
/* harmony import */ var _outputs_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4435);
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1682);
/* harmony import */ var _plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5718);
/* harmony import */ var _plan_assign_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1034);
/* harmony import */ var _plan_existing_generations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4991);
/* harmony import */ var _plan_plan_cohort_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9728);
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4442);
/* harmony import */ var _plan_unreadable_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4917);
/* harmony import */ var _plan_used_texts_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4449);














function planSize({ plan, membership }) {
    return {
        rows: plan.rows,
        drafts: membership.count('draft'),
        essays: membership.count('essay'),
        evaluations: membership.count('evaluation'),
    };
}
function deriveSpec(input) {
    return new Derivation(input, undefined);
}
function derive(repository, cohort) {
    const { sources, catalogs, options } = repository;
    const input = {
        sources,
        specPath: cohort.specPath,
        dialect: options.dialect,
        catalogs: (axis) => (0,_catalog_axis_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .axisCatalog */ .D)(catalogs, axis),
        maxRows: options.maxRows,
    };
    return new Derivation(input, { repository, cohort });
}
class Derivation {
    input;
    repository;
    cohort;
    found = new _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_4__/* .FindingSet */ .Y();
    #known = new Map();
    constructor(input, owner) {
        this.input = input;
        this.repository = owner?.repository;
        this.cohort = owner?.cohort;
    }
    get design() {
        return this.#once('design', () => {
            const { sources, specPath, dialect } = this.input;
            const opened = sources.open(specPath);
            if (this.cohort && opened.kind === 'unreadable')
                (0,_plan_unreadable_file_js__WEBPACK_IMPORTED_MODULE_11__/* .requireReadable */ .CM)(specPath, opened);
            return (0,_design_load_design_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDesign */ .F)(sources, specPath, dialect, this.found);
        });
    }
    get compilation() {
        return this.#once('compilation', () => {
            const { design, input } = this;
            return design && (0,_compile_compile_design_js__WEBPACK_IMPORTED_MODULE_2__/* .compileDesign */ .q)(design, { seed: input.seed, ...limited(input.maxRows) });
        });
    }
    get planning() {
        return this.#once('planning', () => {
            const rows = this.compilation?.rowsDespiteErrors;
            return rows && (0,_plan_plan_cohort_js__WEBPACK_IMPORTED_MODULE_9__/* .planCohort */ .j)(rows);
        });
    }
    get plan() {
        return this.planning?.plan;
    }
    get ids() {
        return this.#once('ids', () => this.plan && this.repository && (0,_plan_assign_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .assignIds */ .QC)(this.plan, this.repository.existing));
    }
    get plainIds() {
        return this.#once('plain ids', () => this.plan && this.#nothing && (0,_plan_assign_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .assignIds */ .QC)(this.plan, this.#nothing));
    }
    get #nothing() {
        return this.repository && new _plan_existing_generations_js__WEBPACK_IMPORTED_MODULE_8__/* .ExistingGenerations */ .r(NO_FILES, this.repository.layout);
    }
    get #selection() {
        const selection = this.repository?.selection;
        return selection === 'invalid' ? undefined : selection;
    }
    get #manifest() {
        return this.#once('manifest', () => {
            const replication = this.repository?.catalogs.tables?.replication;
            return (this.plan &&
                replication &&
                (0,_outputs_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestOf */ .$)(this.plan, replication.map(({ stage, count }) => [stage, count])));
        });
    }
    get #frame() {
        const manifest = this.#manifest;
        const replication = this.repository?.catalogs.tables?.replication ?? [];
        return (manifest && selectionFrameOf(manifest, new Map(replication.map(({ stage, count }) => [stage, count]))));
    }
    get selected() {
        return this.#once('selected', () => {
            const frame = this.#frame;
            const selection = this.#selection;
            return (selection && frame && this.repository && (0,_plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .applySelection */ .B)(selection, frame, this.repository.existing));
        });
    }
    get expectation() {
        return this.#once('expectation', () => {
            const { plan, ids, repository, selected } = this;
            const manifest = this.#manifest;
            const selectionFrame = this.#frame;
            if (!plan || !ids || !repository || !manifest || !selectionFrame)
                return undefined;
            const { selection } = repository;
            if (selection === 'invalid' || (selection && !selected?.generations))
                return undefined;
            const planned = new _outputs_membership_js__WEBPACK_IMPORTED_MODULE_12__/* .PlannedMembership */ .vX(plan, ids);
            return {
                plan,
                manifest,
                membership: selected?.generations ? new _outputs_membership_js__WEBPACK_IMPORTED_MODULE_12__/* .ListedMembership */ .i0(selected.generations) : planned,
                ...(selection === undefined ? {} : { selection: selectionSize(selection, planned) }),
                modes: {
                    draft: this.#modes('draft', plan.draftTemplates, plan.drafts.template),
                    essay: this.#modes('essay', plan.essayTemplates, plan.essays.template),
                    evaluation: this.#modes('evaluation', plan.evaluationTemplates, plan.evaluations.template),
                },
                selectionFrame,
            };
        });
    }
    #modes(stage, vocabulary, column) {
        const tables = this.repository?.catalogs.tables;
        if (this.repository === undefined || tables === undefined)
            return new Map();
        return (0,_catalog_template_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .templateModes */ .r)(tables.templates[stage], this.repository.runtime, (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_13__/* .usedTexts */ .g)(vocabulary, column));
    }
    valueOf(phase, isInvalid) {
        return this.#values(isInvalid)[phase]();
    }
    #values(isInvalid) {
        const { cohort, input } = this;
        const designed = () => this.design && { design: this.design, catalogs: input.catalogs };
        const ruled = () => {
            const design = designed();
            const { compilation } = this;
            return (design && compilation && { ...design, compilation, isPlanned: _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_10__/* .isFieldColumn */ .JY, aliasesOf: _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_10__/* .fieldColumns */ .a5 });
        };
        const compiled = () => {
            const rules = ruled();
            const rows = rules?.compilation.rowsDespiteErrors;
            return rules && rows && { ...rules, rows, isSound: rules.compilation.rows !== undefined };
        };
        const planned = () => {
            const rows = compiled();
            return rows && cohort && this.plan && { ...rows, cohort, plan: this.plan };
        };
        const isSound = !isInvalid && this.repository?.catalogs.tables !== undefined;
        const identified = (ids, existing) => {
            const plan = planned();
            const known = plan && ids();
            if (!known || !existing)
                return undefined;
            const { essayTemplates, essays } = plan.plan;
            return {
                ...plan,
                ids: known,
                existing,
                isValid: isSound,
                essayModes: this.#modes('essay', essayTemplates, essays.template),
                modelOf: (id) => this.repository?.catalogs.modelOf(id),
            };
        };
        return {
            source: () => cohort && { cohort },
            design: designed,
            rules: ruled,
            rows: compiled,
            planning: () => {
                const rules = ruled();
                return rules && { ...rules, compiled: compiled(), planning: this.planning };
            },
            plan: planned,
            ids: () => isSound && this.repository?.selection !== 'invalid'
                ? identified(() => this.ids, this.repository?.existing)
                : undefined,
            selection: () => this.#narrowed(isSound),
            generations: () => {
                if (this.repository?.selection !== undefined)
                    return undefined;
                return isSound
                    ? identified(() => this.ids, this.repository?.existing)
                    : identified(() => this.plainIds, this.#nothing);
            },
        };
    }
    #narrowed(isSound) {
        const { repository } = this;
        const selection = this.#selection;
        if (repository === undefined || selection === undefined)
            return undefined;
        const { existing, sources } = repository;
        if (isSound && this.selected)
            return { selection, selected: this.selected, existing, sources };
        try {
            return { selection, selected: (0,_plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .applySelection */ .B)(selection, _plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_FRAME */ .I, existing), existing, sources };
        }
        catch (error) {
            if (!(error instanceof _plan_unreadable_file_js__WEBPACK_IMPORTED_MODULE_11__/* .UnreadableFile */ .ie))
                throw error;
            return undefined;
        }
    }
    #once(name, workOut) {
        if (!this.#known.has(name))
            this.#known.set(name, workOut());
        return this.#known.get(name);
    }
}
function selectionFrameOf(manifest, replication) {
    return {
        essayTemplates: manifest.templates.essay,
        evaluationTemplates: manifest.templates.evaluation,
        evaluationModels: manifest.llms.evaluation,
        essayCount: Number(replication.get('essay') ?? 1n),
        evaluationCount: Number(replication.get('evaluation') ?? 1n),
    };
}
function selectionSize({ path, stage, ids }, planned) {
    const listed = new Set(ids.map(({ id }) => id));
    const both = [...listed].filter((id) => planned.has(stage, id)).length;
    return { path, stage, listed: listed.size, planned: planned.count(stage), both };
}
function limited(maxRows) {
    return maxRows === undefined ? {} : { maxRows };
}
const NO_FILES = { read: () => ({ kind: 'missing' }), exists: () => false, list: () => [] };


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deriveTupleAxes),
/* harmony export */   K: () => (/* binding */ NO_DERIVED_AXES)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5425);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9441);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(950);





function deriveTupleAxes(rules, declared, context) {
    const declaring = (0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectsWhere */ .Rq)(({ tupleAxes }) => tupleAxes === 'declared').join(' or ');
    const explicit = new Map(declared.map((axis) => [(0,_python_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .valueKey */ .z)(axis.name), axis]));
    const derived = new Map();
    const contested = new Set();
    let namesComplete = true;
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        namesComplete &&= rule.axes.length > 0;
        rule.axes.forEach((name, index) => {
            const axis = explicit.get((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .valueKey */ .z)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(name.text)));
            if (axis !== undefined) {
                contested.add(axis);
                const shown = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name.text);
                context.collector.add('tuple/axis-declared', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(axis.at), `axis ${shown} is declared, but tuple ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(rule.name.text)} provides its levels`, {
                    hint: `remove it from \`axes\`: ${context.runtime.name} takes the levels from the items (the ${declaring} dialect wants it declared)`,
                    related: [{ message: 'the tuple names it here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(name.at) }],
                });
                return;
            }
            const entry = derived.get(name.text) ?? {
                name: name.text,
                at: name.at,
                levels: [],
                seen: new Set(),
                complete: true,
            };
            derived.set(name.text, entry);
            entry.complete &&= rule.complete;
            for (const item of rule.items)
                addLevel(entry, item.values[index]);
        });
    }
    const axes = [...derived.values()].map(({ name, at, levels, complete: known }) => ({
        name: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(name),
        at,
        levels,
        complete: known,
    }));
    return { axes, contested, namesComplete };
}
const NO_DERIVED_AXES = { axes: [], contested: new Set(), namesComplete: true };
function addLevel(entry, level) {
    if (level === undefined)
        return;
    const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .valueKey */ .z)(level.value);
    if (entry.seen.has(key))
        return;
    entry.seen.add(key);
    entry.levels.push(level);
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kZ: () => (/* binding */ isNull)
/* harmony export */ });
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value.kind === 'null';
}
function textOf(node) {
    return node.kind === 'scalar' && node.value.kind === 'str' ? node.value.value : undefined;
}


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ atFirstLine)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);

function atFirstLine(span, { sources }) {
    const opened = sources.open(span.path);
    if (opened.kind !== 'text')
        return (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    const { text } = opened.file;
    let end = span.start;
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r')
        end++;
    if (end === span.end)
        return (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    while (end > span.start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end--;
    return (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(end > span.start ? { ...span, end } : span);
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ columnName),
/* harmony export */   z: () => (/* binding */ foldName)
/* harmony export */ });
function columnName({ name }) {
    return name.replace(/^\ufeff/, '');
}
function foldName(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, '');
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isFalsy),
  X: () => (/* binding */ resolveInclude)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/syntax/respell.js + 1 modules
var respell = __webpack_require__(1057);
;// CONCATENATED MODULE: ./build/src/syntax/report-csv-include.js





const RELATED_LIMIT = 10;
const MISSING_LIMIT = 1000;
function reportNoHeader(file, what, collector) {
    collector.add('csv/no-header', (0,diagnostic/* atFile */.kG)(file.path), `no header: ${what}`, {
        hint: 'put the column names into the first line',
    });
}
function reportNoRows(header, rows, collector) {
    const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
    const only = header.cells.length === 1 ? (0,strip/* strip */.bB)(header.cells[0]?.text ?? '') : undefined;
    collector.add('csv/no-rows', (0,diagnostic/* atSpan */.IX)(header.span), message, {
        hint: only === undefined
            ? 'add a row for each tuple'
            : `add a line for each value; if ${(0,findings_words/* quoted */.TL)(only)} is a value, put a header above it`,
    });
}
function reportPaddedHeaders(columns, rows, collector) {
    for (const column of columns) {
        if (column.source !== undefined)
            continue;
        const so = rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${(0,findings_words/* quoted */.TL)(column.name)}` : '';
        collector.add('csv/padded-header', (0,diagnostic/* atSpan */.IX)(column.cell.span), `column name ${(0,findings_words/* quoted */.TL)(column.cell.text)} has spaces around it${so}`, {
            hint: `remove the spaces: write ${(0,findings_words/* quoted */.TL)(column.name)} without them`,
            ...(0,respell/* spellingFix */.k)(column.cell.span, column.cell.text, column.name, {
                names: [column.name],
                isUsed: (name) => columns.some((other) => other !== column && other.name === name),
            }),
        });
    }
}
function reportDuplicateHeaders(columns, collector) {
    const byName = new Map();
    for (const column of columns) {
        if (column.source === undefined)
            continue;
        const known = byName.get(column.name);
        if (known)
            known.push(column);
        else
            byName.set(column.name, [column]);
    }
    for (const [name, [first, ...others]] of byName) {
        if (first === undefined || others.length === 0)
            continue;
        collector.add('csv/duplicate-header', (0,diagnostic/* atSpan */.IX)(others[others.length - 1]?.span ?? first.span), `${others.length + 1} columns are named ${(0,findings_words/* quoted */.TL)(name)}: each of them gets the values of the last one`, {
            hint: 'give every column its own name',
            related: [first, ...others.slice(0, -1)]
                .slice(0, RELATED_LIMIT)
                .map((column) => ({ message: 'the same name', at: (0,diagnostic/* atSpan */.IX)(column.span) })),
        });
    }
}
function reportBlankRows(rows, collector) {
    const [first, ...others] = rows;
    if (first === undefined)
        return;
    const numbers = rows.slice(0, findings_words/* LISTED */.CQ).map(({ number }) => String(number));
    collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(first.record.span), others.length === 0
        ? `row ${first.number} holds no value`
        : `rows ${(0,findings_words/* listed */.KE)(numbers, rows.length)} hold no value`, {
        hint: others.length === 0 ? 'delete the row' : `delete these ${rows.length} rows`,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ number, record }) => ({ message: `row ${number}`, at: (0,diagnostic/* atSpan */.IX)(record.span) })),
    });
}
function reportMissingCells(missing, count, openQuote, collector) {
    for (const [index, { column, row, cell }] of missing.entries()) {
        const what = cell === undefined ? 'ends before' : 'has no value in';
        const unlisted = index === missing.length - 1 ? count - missing.length : 0;
        const more = unlisted > 0 ? ` (and ${unlisted} more cells are missing)` : '';
        if (openQuote && cell === undefined && row.record.span.end > openQuote.start) {
            collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(openQuote), `this quote is never closed, so row ${row.number} ends before column ${(0,findings_words/* quoted */.TL)(column.name)}`, { hint: 'close it with another `"`' });
            return;
        }
        collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(cell?.span ?? { ...row.record.span, start: row.record.span.end }), `row ${row.number} ${what} column ${(0,findings_words/* quoted */.TL)(column.name)}${more}`, {
            hint: 'fill in the cell, or delete the row',
            related: [{ message: `column ${(0,findings_words/* quoted */.TL)(column.name)}`, at: (0,diagnostic/* atSpan */.IX)(column.span) }],
        });
    }
}
function isRowNumber({ text }, header) {
    return header.cells[0]?.text === '' && /^\d+$/.test(text);
}
const MOST_CUT = 10_000;
function withoutFirstCell(records) {
    if (records.length > MOST_CUT)
        return [];
    return records.map(({ span, cells: [, second] }) => second === undefined ? undefined : { at: { ...span, end: second.span.start }, newText: '' });
}
function raggedHint({ text }, header) {
    if (isRowNumber({ text }, header))
        return 'delete the first column: it holds row numbers';
    if (/^\s+".*"?$/s.test(text) || text.endsWith('"'))
        return 'remove the space before the quote: a quoted value must begin with its quote';
    return 'put a value that contains a comma in double quotes, or name the column in the header';
}
function reportRaggedRows(ragged, header, rows, collector) {
    const [first, ...others] = ragged;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
    collector.add('csv/ignored-cells', (0,diagnostic/* atSpan */.IX)(first.span), `these cells of row ${first.row}${more} have no column name above them and are ignored`, {
        hint: raggedHint(first, header),
        ...(isRowNumber(first, header)
            ? (0,fix/* suggested */.M)(...withoutFirstCell([header, ...rows.map(({ record }) => record)]))
            : {}),
        related: others
            .slice(0, RELATED_LIMIT)
            .map(({ row, span }) => ({ message: `row ${row}`, at: (0,diagnostic/* atSpan */.IX)(span) })),
    });
}
function reportUnterminatedQuote(table, collector) {
    if (table.unterminated === undefined)
        return;
    collector.add('csv/unterminated-quote', (0,diagnostic/* atSpan */.IX)(table.unterminated), 'this quote is never closed: everything after it is one cell', { hint: 'close it with another `"`' });
}

;// CONCATENATED MODULE: ./build/src/syntax/csv-include.js







function parseCsvInclude(file, collector) {
    const table = (0,csv/* readCsv */.Nb)(file);
    if (table.oversized) {
        collector.add('csv/cell-too-long', (0,diagnostic/* atSpan */.IX)(table.oversized), 'cell of more than 131,072 characters', {
            hint: table.unterminated
                ? 'close the quote at its start'
                : 'shorten it, or look for a quote that closes too late',
        });
        return undefined;
    }
    const [header, ...rest] = table.records;
    const columns = header === undefined ? undefined : parseHeader(file, header, collector);
    if (header === undefined || columns === undefined) {
        if (header === undefined)
            reportNoHeader(file, 'the file is empty', collector);
        return undefined;
    }
    const rows = rest
        .filter((record) => record.cells.length > 0)
        .map((record, index) => ({ number: index + 2, record }));
    if (table.truncated || columns.length * rows.length > csv/* MOST_CELLS */.qC) {
        collector.add('csv/too-many-cells', (0,diagnostic/* atSpan */.IX)(header.span), 'this table has more than 1,000,000 cells', {
            hint: 'remove columns or rows',
        });
        return undefined;
    }
    reportPaddedHeaders(columns, rows, collector);
    reportDuplicateHeaders(columns, collector);
    const { items, missing } = columns.length === 1
        ? parseList(columns, rows)
        : parseTuples(columns, rows, table.unterminated, collector);
    const raggedRows = findRaggedRows(header, rows);
    reportRaggedRows(raggedRows, header, rows, collector);
    const [first] = items;
    const last = items[items.length - 1];
    const refused = missing > 0 || columns.some((column) => column.source === undefined);
    if (rows.length === 0 || (!refused && first === undefined))
        reportNoRows(header, rows, collector);
    if (refused || first === undefined || last === undefined) {
        if (missing === 0)
            reportUnterminatedQuote(table, collector);
        return undefined;
    }
    return {
        node: { kind: 'list', items, span: (0,span/* cover */.I)(first.span, last.span) },
        columns: columns.map(({ name, span }) => ({ name, span })),
        headerSpan: header.span,
        unterminatedQuote: table.unterminated,
        raggedRows,
    };
}
function parseHeader(file, header, collector) {
    if (header.cells.length === 0) {
        reportNoHeader(file, 'the first line is empty', collector);
        return undefined;
    }
    const lastIndex = new Map(header.cells.map((cell, index) => [cell.text, index]));
    const columns = [];
    for (const cell of header.cells) {
        const name = (0,strip/* strip */.bB)(cell.text);
        if (name !== '')
            columns.push({ name, span: cell.ink, cell, source: lastIndex.get(name) });
    }
    if (columns.length > 0)
        return columns;
    collector.add('csv/no-header', (0,diagnostic/* atSpan */.IX)(header.span), 'the header names no column', {
        hint: 'put the column names into the first line',
    });
    return undefined;
}
function parseList(columns, rows) {
    const items = [];
    for (const { record } of rows) {
        (0,checkpoint/* passCheckpoint */.gc)();
        for (const column of columns) {
            const cell = cellOf(column, record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                items.push(scalar(cell));
        }
    }
    return { items, missing: 0 };
}
function parseTuples(columns, rows, openQuote, collector) {
    const items = [];
    const missing = [];
    let missingCount = 0;
    const blank = [];
    for (const row of rows) {
        if (row.record.cells.every((cell) => (0,strip/* isBlank */.z3)(cell.text))) {
            blank.push(row);
            continue;
        }
        const cells = [];
        for (const column of columns) {
            if (column.source === undefined)
                continue;
            const cell = cellOf(column, row.record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                cells.push(scalar(cell));
            else if (missingCount++ < MISSING_LIMIT)
                missing.push({ column, row, cell });
        }
        items.push({ kind: 'tuple', items: cells, span: row.record.span });
    }
    reportBlankRows(blank, collector);
    reportMissingCells(missing, missingCount, openQuote, collector);
    return { items, missing: missingCount + blank.length };
}
function cellOf(column, record) {
    return column.source === undefined ? undefined : record.cells[column.source];
}
function scalar(cell) {
    const text = (0,strip/* strip */.bB)(cell.text);
    return { kind: 'scalar', value: (0,value/* str */.gx)(text), span: cell.ink, text, style: cell.quoted ? 'quoted' : 'other' };
}
function findRaggedRows(header, rows) {
    const ragged = [];
    for (const { number, record } of rows) {
        const ignored = record.cells.filter((cell, index) => !(0,strip/* isBlank */.z3)(cell.text) && (0,strip/* isBlank */.z3)(header.cells[index]?.text ?? ''));
        const [first] = ignored;
        const last = ignored[ignored.length - 1];
        if (first && last)
            ragged.push({ row: number, span: (0,span/* cover */.I)(first.span, last.span), text: first.text });
    }
    return ragged;
}

// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 24 modules
var parse_yaml = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/include.js














const SUFFIXES = spec_keys/* INCLUDE_SUFFIXES */.Dp;
function resolveInclude(node, context) {
    const text = (0,entries/* textOf */.b6)(node);
    if (text === undefined || !text.startsWith(spec_keys/* FILE_MARKER */.kW))
        return { node, at: node.span };
    const relative = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    const { collector, specPath } = context;
    const at = node.span;
    const path = (0,source_path/* joinInside */.lG)((0,source_path/* folderOf */.yS)(specPath), relative);
    if (path === undefined || relative.includes('\0')) {
        const tail = existingTail(relative, context);
        collector.add('include/outside', (0,diagnostic/* atSpan */.IX)(at), `${(0,findings_words/* quoted */.TL)(text)} leads out of the repository`, {
            hint: tail?.hint ?? "move the file next to the spec and name it relative to the spec's folder",
            ...referenceFix(at, text, tail?.meant, context),
        });
        return { node: undefined, at };
    }
    const include = { path, at };
    collector.includes(path, at);
    if (!SUFFIXES.includes((0,source_path/* suffixOf */.jT)(path))) {
        const near = nearReference(path, text, context);
        collector.add('include/unsupported-suffix', (0,diagnostic/* atSpan */.IX)(at), `${(0,findings_words/* quoted */.TL)(text)} does not have a suffix that can be included`, {
            hint: near === undefined ? `use one of ${SUFFIXES.join(', ')}` : `did you mean ${(0,findings_words/* quoted */.TL)(near)}?`,
            ...referenceFix(at, text, near, context),
        });
        return { node: undefined, include, at };
    }
    const opened = context.sources.open(path);
    if (opened.kind !== 'text') {
        reportUnopened(opened, path, text, at, context);
        return { node: undefined, include, at };
    }
    const { node: parsed, columns, unterminatedQuote } = parseInclude(opened.file, context);
    const read = {
        ...include,
        ...(columns === undefined ? {} : { columns }),
        ...(unterminatedQuote === undefined ? {} : { unterminatedQuote }),
    };
    context.includes.push(read);
    return { node: parsed, include: read, at };
}
function parseInclude(file, context) {
    switch ((0,source_path/* suffixOf */.jT)(file.path)) {
        case '.csv':
            return parseCsvInclude(file, context.collector) ?? { node: undefined };
        case '.txt':
            return { node: (0,text_lines/* parseTextLines */.q)(file) };
        case '.json':
            return { node: (0,json/* parseJson */.q)(file, context.collector) };
        default: {
            const node = (0,parse_yaml/* parseYaml */.h)(file, context.collector, { goesOn: true });
            return { node: node !== undefined && isFalsy(node) ? emptyList(node) : node };
        }
    }
}
function isFalsy(node) {
    switch (node.kind) {
        case 'list':
        case 'tuple':
        case 'set':
            return node.items.length === 0;
        case 'map':
            return node.entries.length === 0;
        case 'scalar': {
            const value = node.value;
            switch (value.kind) {
                case 'null':
                    return true;
                case 'bool':
                    return !value.value;
                case 'int':
                    return value.value === 0n;
                case 'float':
                    return value.value === 0;
                case 'str':
                    return value.value === '';
                case 'bytes':
                    return value.value.length === 0;
                default:
                    return false;
            }
        }
    }
}
function emptyList(node) {
    return { kind: 'list', items: [], span: node.span };
}
function reportUnopened(opened, path, text, at, context) {
    const { collector } = context;
    const place = (0,diagnostic/* atSpan */.IX)(at);
    switch (opened.kind) {
        case 'missing': {
            const related = [{ message: 'looked for here', at: (0,diagnostic/* atMissing */.KE)(path) }];
            const near = nearReference(path, text, context);
            const { hint, meant, rename } = relativeHint(text) ??
                slipHint(path, text, context) ??
                longerName(path, context) ??
                (near ? { hint: `did you mean ${(0,findings_words/* quoted */.TL)(near)}?`, meant: near } : elsewhere(path, context)) ??
                folderHint(path, text, context);
            collector.add('include/missing', place, (0,findings_text/* msg */.ab) `${(0,findings_words/* quoted */.TL)(text)}: there is no file ${(0,findings_text/* quotedPath */.MW)(path)}`, {
                hint,
                related,
                ...(rename ? { fix: { edits: [], rename, safe: false } } : referenceFix(at, text, meant, context)),
            });
            return;
        }
        case 'directory':
            collector.add('include/unreadable', place, `${(0,findings_words/* quoted */.TL)(text)} names a folder`, {
                hint: `name a file${someFiles(path, context, ' in it: ')}`,
            });
            return;
        case 'outside':
            collector.add('include/outside', place, `${(0,findings_words/* quoted */.TL)(text)} leads out of the repository through a link`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return;
        case 'too-large':
            collector.add('include/too-large', place, `${(0,findings_words/* quoted */.TL)(text)} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'include only the columns and rows that the cohort uses' });
            return;
        case 'unreadable':
            collector.add('include/unreadable', place, `${(0,findings_words/* quoted */.TL)(text)} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return;
        case 'conflicted':
            (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
            return;
        case 'foreign':
            (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
            return;
        case 'malformed':
            collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, { hint: (0,report_foreign/* encodingHint */.XF)(opened.byte) });
    }
}
function relativeHint(text) {
    const path = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    const meant = `${spec_keys/* FILE_MARKER */.kW}${path.trim()}`;
    return path !== path.trim() ? { hint: `remove the space around the path: '${meant}'`, meant } : undefined;
}
function referenceFix(at, text, meant, context) {
    if (meant === undefined)
        return {};
    const path = (0,source_path/* joinInside */.lG)((0,source_path/* folderOf */.yS)(context.specPath), meant.slice(spec_keys/* FILE_MARKER */.kW.length));
    if (path === undefined || !context.sources.tree.exists(path))
        return {};
    const names = context.sources.tree
        .list((0,source_path/* folderOf */.yS)(path))
        .map((name) => `${meant.slice(0, meant.lastIndexOf('/') + 1) || spec_keys/* FILE_MARKER */.kW}${name}`);
    return (0,respell/* spellingFix */.k)(at, text, meant, { names, fixed: text.toLowerCase() === meant.toLowerCase() });
}
function slipHint(path, text, context) {
    const { tree } = context.sources;
    const relative = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    const folder = (0,source_path/* folderOf */.yS)(context.specPath);
    if (/\$\{?\w|%\w+%|^~\//.test(relative))
        return {
            hint: 'variables are not expanded: write the path itself, relative to the folder of the spec',
        };
    if (/^[a-z][a-z0-9+.-]+:\//i.test(relative))
        return {
            hint: 'files are not downloaded: commit the file, and write its path relative to the folder of the spec',
        };
    const slashed = relative.replaceAll('\\', '/');
    const isThere = (inFolder) => isInFolder(inFolder, context);
    if (/^[a-z]:\//i.test(slashed))
        return (existingTail(slashed, context) ?? {
            hint: 'this path exists on one computer only: commit the file, and write its path relative to the folder of the spec',
        });
    if (slashed !== relative)
        return isThere(slashed) || nearFile((0,source_path/* joinInside */.lG)(folder, slashed) ?? path, context) !== undefined
            ? {
                hint: `write / between folders: '${spec_keys/* FILE_MARKER */.kW}${slashed}'`,
                meant: `${spec_keys/* FILE_MARKER */.kW}${slashed}`,
            }
            : { hint: 'write / between folders, not \\' };
    const parts = relative.split('/');
    for (let from = 1; from < parts.length; from++) {
        const rest = parts.slice(from).join('/');
        if (folder.endsWith(parts.slice(0, from).join('/')) && isThere(rest))
            return fromSpec(rest);
    }
    if ((0,source_path/* joinInside */.lG)('', relative) === relative && tree.exists(relative)) {
        const up = folder
            .split('/')
            .map(() => '..')
            .join('/');
        return fromSpec(`${up}/${relative}`);
    }
    return undefined;
}
function isInFolder(inFolder, { specPath, sources }) {
    const whole = (0,source_path/* joinInside */.lG)((0,source_path/* folderOf */.yS)(specPath), inFolder);
    return whole !== undefined && whole !== specPath && sources.tree.exists(whole);
}
function existingTail(relative, context) {
    const parts = relative.split('/').slice(-MOST_FOLDERS);
    for (let from = 0; from < parts.length; from++) {
        const rest = parts.slice(from).join('/');
        if (!rest.startsWith('/') && !parts.slice(from).includes('..') && isInFolder(rest, context))
            return fromSpec(rest);
    }
    return undefined;
}
const MOST_FOLDERS = 20;
function elsewhere(path, context) {
    const { tree } = context.sources;
    const folder = (0,source_path/* folderOf */.yS)(context.specPath);
    const file = (0,source_path/* lastNameOf */.p$)(path);
    const above = tree.list((0,source_path/* folderOf */.yS)(folder)).slice(0, MOST_FOLDERS);
    const found = [
        file,
        ...tree
            .list(folder)
            .slice(0, MOST_FOLDERS)
            .map((name) => `${name}/${file}`),
        `../${file}`,
        ...above.map((name) => `../${name}/${file}`).filter((reference) => !isInFolder(`.${reference}`, context)),
    ].filter((reference) => isInFolder(reference, context) && (0,source_path/* joinInside */.lG)(folder, reference) !== path);
    const places = new Map(found.reverse().map((reference) => [(0,source_path/* joinInside */.lG)(folder, reference), reference]));
    const [meant, other] = [...places.values()];
    return meant === undefined || other !== undefined
        ? undefined
        : { hint: `did you mean ${(0,findings_words/* quoted */.TL)(spec_keys/* FILE_MARKER */.kW + meant)}?`, meant: spec_keys/* FILE_MARKER */.kW + meant };
}
function longerName(path, context) {
    const file = (0,source_path/* lastNameOf */.p$)(path);
    const name = context.sources.tree
        .list((0,source_path/* folderOf */.yS)(path))
        .find((other) => /^\.(?:txt|csv|yaml|yml|json)$/.test(other.slice(file.length)) && other.startsWith(file));
    return name === undefined
        ? undefined
        : {
            hint: (0,findings_text/* msg */.ab) `the file is called ${(0,findings_words/* quoted */.TL)(name)}: rename it`,
            rename: { from: `${path.slice(0, -file.length)}${name}`, to: path },
        };
}
function fromSpec(path) {
    const meant = `${spec_keys/* FILE_MARKER */.kW}${path}`;
    return { hint: `the path is relative to the folder of the spec: '${meant}'`, meant };
}
function folderHint(path, text, context) {
    const { tree } = context.sources;
    let absent;
    let folder = (0,source_path/* folderOf */.yS)(path);
    for (; folder !== '' && !tree.exists(folder); folder = (0,source_path/* folderOf */.yS)(folder))
        absent = folder;
    if (absent === undefined)
        return {
            hint: `commit the file, or ${someFiles(folder, context, 'name one that is there: ') || 'correct the path'}`,
        };
    const near = (0,nearest_names/* nearestNames */.LE)((0,source_path/* lastNameOf */.p$)(absent), tree.list(folder), 1)[0];
    const file = (0,source_path/* lastNameOf */.p$)(path);
    const meant = near === undefined ? undefined : `${folder === '' ? '' : `${folder}/`}${near}/${file}`;
    const match = meant === undefined ? undefined : nearFile(meant, context);
    if (meant !== undefined && match !== undefined && text.endsWith(`${(0,source_path/* lastNameOf */.p$)(absent)}/${file}`)) {
        const head = text.slice(0, text.length - `${(0,source_path/* lastNameOf */.p$)(absent)}/${file}`.length);
        const reference = `${head}${near}/${match}`;
        return { hint: `did you mean ${(0,findings_words/* quoted */.TL)(reference)}?`, meant: reference };
    }
    const hint = (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(absent)}${near === undefined ? ': commit it with the file, or correct the path' : `; did you mean ${(0,findings_words/* quoted */.TL)(near)}?`}`;
    return { hint };
}
function someFiles(folder, context, words) {
    const names = context.sources.tree
        .list(folder)
        .filter((name) => SUFFIXES.includes((0,source_path/* suffixOf */.jT)(name)) && `${folder}/${name}` !== context.specPath);
    if (names.length === 0)
        return '';
    return `${words}${names.slice(0, 5).map(findings_words/* quoted */.TL).join(', ')}${names.length > 5 ? ', …' : ''}`;
}
function nearReference(path, text, context) {
    const match = nearFile(path, context);
    const file = (0,source_path/* lastNameOf */.p$)(path);
    return match === undefined || !text.endsWith(file)
        ? undefined
        : `${text.slice(0, text.length - file.length)}${match}`;
}
function nearFile(path, context) {
    const names = context.sources.tree.list((0,source_path/* folderOf */.yS)(path)).filter((name) => SUFFIXES.includes((0,source_path/* suffixOf */.jT)(name)));
    const wanted = (0,source_path/* lastNameOf */.p$)(path).toLowerCase();
    const stem = wanted.replace(/\.[^.]*$/, '');
    const match = names.find((name) => name.toLowerCase() === wanted) ??
        names.find((name) => name.toLowerCase().replace(/\.[^.]*$/, '') === stem) ??
        (0,nearest_names/* nearestNames */.LE)(wanted, names, 1)[0];
    return match;
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ reportUnknownKeys),
/* harmony export */   dd: () => (/* binding */ keyFix),
/* harmony export */   rx: () => (/* binding */ misspeltKey)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5425);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);
/* harmony import */ var _syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1057);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(740);





function reportUnknownKeys(map, known, required, what, context, retired = []) {
    const taken = new Set(required.map((name) => misspeltKey(map, name, known)));
    const offered = known.filter((name) => !retired.includes(name));
    const missing = offered.filter((name) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(map, name) === undefined);
    for (const { key } of map.entries) {
        if ((key.value.kind === 'str' && known.includes(key.value.value)) || taken.has(key))
            continue;
        const near = key.value.kind === 'str' ? (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .LE)(key.value.value, offered, 1)[0] : undefined;
        context.collector.add('spec/unknown-key', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(key.span), `${what} has the key ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(key.value)}, which the runtime ignores`, {
            hint: near ? `did you mean '${near}'?` : `known keys: ${offered.join(', ')}`,
            ...keyFix(key, near, missing),
        });
    }
}
function keyFix({ value, span }, near, missing) {
    if (value.kind !== 'str' || near === undefined || !missing.includes(near))
        return {};
    return (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingFix */ .k)(span, value.value, near, { names: missing, fixed: true });
}
function misspeltKey(map, name, known) {
    const missing = known.filter((other) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(map, other) === undefined);
    if (!missing.includes(name))
        return undefined;
    return map.entries.find(({ key }) => key.value.kind === 'str' &&
        !known.includes(key.value.value) &&
        (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .LE)(key.value.value, missing, 1)[0] === name)?.key;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ pairMember),
/* harmony export */   II: () => (/* binding */ readLevels),
/* harmony export */   S: () => (/* binding */ includedAt),
/* harmony export */   pw: () => (/* binding */ hashable)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5425);
/* harmony import */ var _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7740);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3015);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1959);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4860);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(954);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4335);







function hashable(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'tuple')
        return { kind: 'tuple', items: node.items.map((item) => item.value) };
    return undefined;
}
function readLevels({ items, aliases }, what, include, context) {
    const levels = [];
    let complete = true;
    for (const [index, node] of items.entries()) {
        const value = hashable(node);
        const alias = aliases?.get(index);
        if (value !== undefined) {
            const aligned = alignedItems(node, context);
            levels.push({ value, node, ...(aligned ? { aligned } : {}) });
            continue;
        }
        complete = false;
        context.collector.add('axis/unhashable-level', alias ? (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(alias) : (0,_first_line_js__WEBPACK_IMPORTED_MODULE_4__/* .atFirstLine */ .G)(node.span, context), `${what} holds ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(node)} where a single value is expected`, {
            ...(alias
                ? { hint: 'an alias inserts the whole list: write its levels here, one by one' }
                : unhashableRemedy(node)),
            related: [
                ...(alias ? [{ message: 'what the alias refers to', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(node.span) }] : []),
                ...includedAt(include),
            ],
        });
    }
    return { levels, complete };
}
function alignedItems(node, { sources }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || !/\s-\s/.test(node.text))
        return undefined;
    const { span: at } = node;
    const opened = sources.open(at.path);
    if (opened.kind !== 'text')
        return undefined;
    const { text } = opened.file;
    const before = text.slice(Math.max(0, at.start - LONGEST_INDENT), at.start);
    const indent = /(?:^|[\r\n])( *)- +$/.exec(before)?.[1];
    if (indent === undefined)
        return undefined;
    const edits = [];
    for (const { 0: blanks, index } of text.slice(at.start, at.end).matchAll(/(?<=[\r\n])[ ]+(?=- )/g)) {
        const start = at.start + index;
        edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .L)(at.path, start, start + blanks.length), newText: indent });
    }
    return edits.length === 0 ? undefined : edits;
}
const LONGEST_INDENT = 200;
function unhashableRemedy(node) {
    const [entry, other] = node.kind === 'map' ? node.entries : [];
    if (entry?.value.kind === 'scalar' && entry.value.text !== '' && other === undefined) {
        const source = `${entry.key.text}: ${entry.value.text}`;
        const newText = (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_1__/* .singleQuoted */ .f3)(source);
        const isWhole = entry.value.span.end - entry.key.span.start === source.length;
        return {
            hint: `quote it: ${newText}; the colon and the space behind it make it a mapping`,
            ...(isWhole ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_6__/* .suggested */ .M)({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_5__/* .cover */ .I)(entry.key.span, entry.value.span), newText }) : {}),
        };
    }
    return { hint: 'write one text or number per level; several columns belong in a tuple rule' };
}
function pairMember(node) {
    if (node.kind !== 'list')
        return hashable(node);
    const items = node.items.map(hashable);
    return items.every((item) => item !== undefined) ? { kind: 'tuple', items: items } : undefined;
}
function includedAt(include) {
    return include === undefined ? [] : [{ message: _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_0__/* .INCLUDED */ .l, at: { kind: 'span', span: include.at } }];
}


/***/ }),

/***/ 8413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadDesign)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 24 modules
var parse_yaml = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/src/design/derive-tuple-axes.js
var derive_tuple_axes = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/design/move-lines.js


const MOST_LINES = 2000;
function movedTo(key, column, { sources }) {
    return (0,fix/* suggested */.M)(...movedLines(key, column, { sources }));
}
function movedLines(key, column, { sources }) {
    const opened = sources.open(key.path);
    if (opened.kind !== 'text')
        return [];
    const { text } = opened.file;
    const own = columnOf(key, text);
    if (own === undefined)
        return [];
    const edits = [];
    const line = /( *)([^\r\n]*)(?:\r\n?|\n|$)/y;
    line.lastIndex = key.start - own;
    for (let start = line.lastIndex; start < text.length; start = line.lastIndex) {
        const [, blanks = '', rest = ''] = line.exec(text) ?? [];
        const isFirst = edits.length === 0;
        if (rest === '' || (!isFirst && rest.startsWith('#') && blanks.length <= own))
            continue;
        if (!isFirst && blanks.length <= own && !(blanks.length === own && /^-(?: |$)/.test(rest)))
            break;
        if (edits.length === MOST_LINES)
            return [];
        edits.push({
            at: (0,span/* span */.L)(key.path, start, start + blanks.length),
            newText: ' '.repeat(Math.max(0, blanks.length + column - own)),
        });
    }
    return edits;
}
function columnOf({ start }, text) {
    let from = start;
    while (from > 0 && text[from - 1] === ' ')
        from--;
    return from === 0 || /[\r\n\ufeff]/.test(text[from - 1] ?? '') ? start - from : undefined;
}

;// CONCATENATED MODULE: ./build/src/design/fallen-out.js



function fallenOut(top, name, known, context) {
    const at = top.entries.findIndex(({ key }) => key.value.kind === 'str' && key.value.value === name);
    const value = top.entries[at]?.value;
    if (value?.kind !== 'scalar' || value.value.kind !== 'null' || value.text !== '')
        return undefined;
    const below = top.entries.slice(at + 1);
    const next = below.findIndex(({ key }) => key.value.kind === 'str' && known.includes(key.value.value));
    const keys = below.slice(0, next < 0 ? below.length : next).map(({ key }) => key);
    const edits = keys.flatMap(({ span }) => movedLines(span, 2, context));
    return keys.length === 0 ? undefined : { keys, ...(edits.length > 0 ? (0,fix/* suggested */.M)(...edits) : {}) };
}
function outOf(name, { keys, fix }) {
    const shown = (0,words/* listed */.KE)(keys.slice(0, words/* LISTED */.CQ).map(({ text }) => (0,words/* quoted */.TL)(text)), keys.length);
    const stand = keys.length === 1 ? 'is at the same level' : 'are at the same level';
    return { hint: `${shown} ${stand}: indent what belongs under ${name}`, ...(fix ? { fix } : {}) };
}

// EXTERNAL MODULE: ./build/src/design/first-line.js
var first_line = __webpack_require__(954);
// EXTERNAL MODULE: ./build/src/design/include.js + 2 modules
var design_include = __webpack_require__(859);
// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var findings_placeholder = __webpack_require__(5669);
// EXTERNAL MODULE: ./build/src/syntax/yaml/explain-character.js
var explain_character = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/list-hint.js








const SUFFIXES = spec_keys/* INCLUDE_SUFFIXES */.Dp;
const CURLY = /^[\u2018-\u201f\u00ab](.*)[\u2018-\u201f\u00bb]$/s;
function listRemedy(node, otherwise, { sources }) {
    const text = (0,entries/* textOf */.b6)(node);
    if (text === undefined || node.kind !== 'scalar')
        return otherwise;
    const placeholder = (0,findings_placeholder/* placeholderHint */.x)(text);
    if (placeholder !== undefined)
        return { hint: placeholder };
    const instead = (newText) => (0,fix/* suggested */.M)({ at: node.span, newText });
    const curly = CURLY.exec(text)?.[1];
    if (curly !== undefined && !curly.includes("'")) {
        const isFile = curly.startsWith(spec_keys/* FILE_MARKER */.kW);
        const newText = isFile ? `'${curly}'` : `['${curly}']`;
        return {
            hint: `write straight quotes${isFile ? '' : ', and brackets around them'}: ${newText}`,
            ...instead(newText),
        };
    }
    const inside = OTHER_BRACKETS.exec(text)?.[1];
    if (inside !== undefined) {
        const newText = `[${(0,look_alikes/* withoutLookAlikes */.Lj)(inside)}]`;
        return { hint: `write square brackets: ${newText}`, ...(node.style === 'plain' ? instead(newText) : {}) };
    }
    if (text.startsWith('[') && text.endsWith(']'))
        return { hint: `remove the quotes around it: ${text}`, ...instead(text) };
    const mark = ITEM_MARK.exec(text)?.[0];
    if (mark !== undefined)
        return unreadItems(node, mark, sources);
    const path = text.replace(/^(?:@\w*|\w+(?=:))\s*[:=]?\s*/, '');
    if (!SUFFIXES.includes((0,source_path/* suffixOf */.jT)(path)))
        return otherwise;
    const reference = (0,explain_character/* singleQuoted */.f3)(`${spec_keys/* FILE_MARKER */.kW}${path}`);
    return { hint: `to include the file write ${reference}`, ...instead(reference) };
}
const OTHER_BRACKETS = /^[(\uff3b\uff08\u3010](.*)[)\uff3d\uff09\u3011]$/s;
const ITEM_MARK = /^(?:-(?=[^\s-])|-[\u00a0\u2000-\u200b\u3000]+|[\u2022\u00b7\u25e6\u25cf\u25aa\u2023\u2010-\u2015\u2212+]\s+|\d{1,3}[.)]\s+)/;
function unreadItems({ span: at, text, style }, mark, sources) {
    const opened = sources.open(at.path);
    const whole = opened.kind === 'text' ? opened.file.text : '';
    const written = whole.slice(at.start, at.end);
    const edits = [];
    let start = at.start;
    const isList = style === 'plain' &&
        /(?:^|[\r\n]) *$/.test(whole.slice(Math.max(0, at.start - LONGEST_INDENT), at.start)) &&
        written.split(/(?<=\n)/).every((line) => {
            const [indent = ''] = /^ */.exec(line) ?? [];
            const own = /^- +/.exec(line.slice(indent.length))?.[0] ?? ITEM_MARK.exec(line.slice(indent.length))?.[0];
            const from = start + indent.length;
            start += line.length;
            if (own === undefined)
                return false;
            if (!/^- /.test(own))
                edits.push({ at: (0,span/* span */.L)(at.path, from, from + own.length), newText: '- ' });
            return true;
        });
    const first = text
        .slice(mark.length)
        .split(/\s+[-\u2022\u00b7\u25e6\u25cf\u25aa\u2023\u2010-\u2015\u2212+]|\s+\d{1,3}[.)]\s/)[0] ?? '';
    const how = mark === '-' ? 'put a space after the hyphen of each item' : 'start each item with a hyphen and a space';
    return { hint: `${how}: \`- ${first}\``, ...(isList ? (0,fix/* suggested */.M)(...edits) : {}) };
}
const LONGEST_INDENT = 200;
function inBrackets(node) {
    if (node.kind !== 'scalar')
        return { hint: 'put it in brackets' };
    const written = node.style === 'quoted' ? (0,explain_character/* singleQuoted */.f3)((0,entries/* textOf */.b6)(node) ?? '') : node.text;
    return {
        hint: `put it in brackets: [${written}]`,
        ...(node.style === 'block' ? {} : (0,fix/* suggested */.M)({ at: node.span, newText: `[${written}]` })),
    };
}

;// CONCATENATED MODULE: ./build/src/design/shape.js

const IS_OF_KIND = {
    map: (node) => node.kind === 'map',
    list: (node) => node.kind === 'list',
    scalar: (node) => node.kind === 'scalar',
    file: (node) => isScalar(node, 'str') && node.value.value.startsWith(spec_keys/* FILE_MARKER */.kW),
    text: (node) => isScalar(node, 'str'),
    integer: (node) => isScalar(node, 'int'),
    one: (node) => isScalar(node, 'bool') && node.value.value,
    null: (node) => isScalar(node, 'null'),
};
function takes(shape, node) {
    return shape.kinds.some((kind) => IS_OF_KIND[kind](node));
}
function isScalar(node, kind) {
    return node.kind === 'scalar' && node.value.kind === kind;
}

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/design/spec-shapes.js
var spec_shapes = __webpack_require__(476);
;// CONCATENATED MODULE: ./build/src/design/load-axes.js











const BESIDE_AXES = spec_shapes/* SHAPES */.H.spec.keys;
function loadAxes(node, context, fallen) {
    if (node === undefined)
        return { axes: [], complete: true };
    if (!takes(spec_shapes/* SHAPES */.H.axes, node)) {
        context.collector.add('axes/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `axes must map names to levels, but is ${(0,show/* kindOf */.I)(node)}`, {
            ...(fallen === undefined
                ? {
                    hint: 'write one line per name: `draft_template: [draft-A, draft-B]`; for no axes write `axes: {}`',
                }
                : outOf('axes', fallen)),
        });
        return { axes: [], complete: false };
    }
    return { axes: node.entries.map((entry) => loadAxis(entry, context)), complete: true };
}
function loadAxis(entry, context) {
    const { key } = entry;
    const base = { name: key.value, at: key.span, ...(entry.alias ? { alias: entry.alias } : {}) };
    const name = (0,words/* spelled */.uQ)(key.value);
    if (!takes(spec_shapes/* SHAPES */.H.levels, entry.value)) {
        if (entry.value.kind === 'map' && key.value.kind === 'str' && BESIDE_AXES.includes(key.value.value)) {
            context.collector.add('axis/not-a-list', (0,diagnostic/* atSpan */.IX)(key.span), `${name} is indented too deep: it is under axes, so it is read as an axis`, {
                hint: `align ${name} with axes, and indent what belongs to it`,
                ...movedTo(key.span, 0, context),
            });
            return { ...base, levels: [], complete: false };
        }
        context.collector.add('axis/not-a-list', (0,first_line/* atFirstLine */.G)(entry.value.span, context), `axis ${name} must be a list of levels or '@file:PATH', but is ${(0,show/* kindOf */.I)(entry.value)}`, {
            ...(entry.value.kind === 'scalar' && entry.value.text !== ''
                ? listRemedy(entry.value, inBrackets(entry.value), context)
                : { hint: `write \`[…]\` or '@file:…'` }),
        });
        return { ...base, levels: [], complete: false };
    }
    const { node, include } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    const included = include === undefined ? {} : { include };
    if (node === undefined)
        return { ...base, levels: [], complete: false, ...included };
    if (!takes(spec_shapes/* SHAPES */.H.levelList, node)) {
        context.collector.add('include/not-a-list', (0,first_line/* atFirstLine */.G)(node.span, context), `the file for axis ${name} must hold a list, but holds ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'put the levels in the file as one list, without a key above them',
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { ...base, levels: [], complete: false, ...included };
    }
    const levels = (0,design_levels/* readLevels */.II)(node, `axis ${name}`, include, context);
    return { ...base, ...levels, listAt: node.span, ...included };
}

// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/syntax/separated-by-commas.js
var separated_by_commas = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/src/design/header-name.js
var header_name = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/src/design/rule-parts.js

















function ruleName(key, what, context, mayBeEmpty = false) {
    if (takes(spec_shapes/* SHAPES */.H.ruleName, key) && (mayBeEmpty || key.value.value.length >= spec_shapes/* SHAPES */.H.ruleName.least))
        return { text: key.value.value, at: key.span };
    context.collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `${what} must be text, but is ${(0,words/* spelled */.uQ)(key.value)}`, {
        ...(key.value.kind === 'str' ? { hint: 'give it a name' } : quoteIt(key)),
    });
    return undefined;
}
function quoteIt({ text, span, style }) {
    const newText = (0,explain_character/* singleQuoted */.f3)(text);
    return { hint: `quote it: ${newText}`, ...(style === 'plain' ? (0,fix/* suggested */.M)({ at: span, newText }) : {}) };
}
function names(items, code, what, context) {
    const result = [];
    let good = true;
    for (const item of items) {
        if (takes(spec_shapes/* SHAPES */.H.axisName, item))
            result.push({ text: item.value.value, at: item.span });
        else {
            good = false;
            context.collector.add(code, (0,first_line/* atFirstLine */.G)(item.span, context), `${what} must name axes as text, but holds ${(0,show/* kindOf */.I)(item)}`, {
                ...(item.kind === 'scalar' && item.text !== '' ? quoteIt(item) : {}),
            });
        }
    }
    return good ? result : undefined;
}
const LISTS = { allowed: spec_shapes/* SHAPES */.H.allowedList, items: spec_shapes/* SHAPES */.H.itemList };
function ruleList(rule, known, code, what, field, key, context) {
    const entry = (0,entries/* entryOf */.Ms)(rule, field);
    if (entry === undefined) {
        const misspelt = (0,known_keys/* misspeltKey */.rx)(rule, field, known);
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)(misspelt?.span ?? key.span), `${what} has no '${field}'${lookalike(misspelt)}`, {
            hint: misspelt
                ? `did you mean '${field}'?`
                : `add \`${field}: [[…, …]]\` or \`${field}: '@file:items/….csv'\``,
            ...(misspelt ? (0,known_keys/* keyFix */.dd)(misspelt, field, [field]) : {}),
        });
        return { items: [], at: key.span, complete: false, include: undefined };
    }
    const { node, include, at } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    if (node === undefined)
        return { items: [], at, complete: false, include };
    const shape = LISTS[field];
    if (!takes(shape, node)) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(node.span, context), `${what}: ${field} must be a list, but is ${(0,show/* kindOf */.I)(node)}`, {
            ...(include === undefined
                ? listRemedy(node, { hint: `write \`${field}: [[…, …]]\`` }, context)
                : { hint: 'put one list in the file, without a key above it' }),
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { items: [], at, complete: false, include };
    }
    if (node.items.length < shape.least) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(at, context), `${what}: ${field} is empty`, {
            hint: 'list at least one entry',
        });
        return { items: [], at, complete: false, include };
    }
    return { items: node.items, at, complete: true, include };
}
function lookalike(misspelt) {
    return misspelt === undefined ? '' : `, but it has ${(0,words/* spelled */.uQ)(misspelt.value)}`;
}
function reportUnhashable(node, what, include, context) {
    context.collector.add('axis/unhashable-level', (0,first_line/* atFirstLine */.G)(node.span, context), `${what} holds ${(0,show/* kindOf */.I)(node)} where a single value is expected`, {
        hint: 'write one text or number',
        related: (0,design_levels/* includedAt */.S)(include),
    });
}
function included(include) {
    return include === undefined ? {} : { include };
}
function hasWrongColumns(include, items, axes, sides, code, what, context) {
    const columns = include?.columns;
    const [first] = columns ?? [];
    const last = columns?.[columns.length - 1];
    const [item] = items;
    if (include === undefined || columns === undefined || !first || !last || !item)
        return false;
    if (columns.length === axes.length && columns.length > 1)
        return false;
    const found = columns.length === 1
        ? 'a CSV of one column holds single values'
        : `the CSV has ${columns.length} columns`;
    const known = new Set([...axes, ...sides].map(header_name/* foldName */.z));
    const stray = columns.length > axes.length
        ? (columns.find((column) => !known.has((0,header_name/* foldName */.z)((0,header_name/* columnName */.u)(column)))) ?? columns[axes.length])
        : undefined;
    const separator = separatorHint(columns);
    const lowHeader = lowHeaderHint(columns, item, known);
    const opened = context.sources.open(include.path);
    const file = opened.kind === 'text' ? opened.file : new source_file/* SourceFile */.s(include.path, '');
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(stray?.span ?? (0,span/* cover */.I)(first.span, last.span)), `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but ${found}: no row fits, such as ${(0,show/* showNode */.U)(item)}`, {
        hint: separator ??
            lowHeader ??
            (axes.length === 1
                ? 'write the items in the spec, as lists of one: [[value], …]'
                : stray
                    ? `remove the column ${(0,words/* quoted */.TL)((0,header_name/* columnName */.u)(stray))}: one column an axis, ${axes.join(',')}`
                    : `give it one column an axis: ${axes.join(',')}`),
        ...(separator ? (0,fix/* suggested */.M)(...(0,separated_by_commas/* separatedByCommas */.v)(file)) : {}),
        ...(lowHeader && !separator
            ? (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(file.path, 0, file.lines.lineStart(2)), newText: '' })
            : {}),
        related: (0,design_levels/* includedAt */.S)(include),
    });
    return true;
}
function lowHeaderHint([, other], item, known) {
    const name = other ? undefined : (0,entries/* textOf */.b6)(item);
    return name !== undefined && known.has((0,header_name/* foldName */.z)(name))
        ? 'delete line 1: a CSV has no comments and no title, and the line below it is the header'
        : undefined;
}
function separatorHint([only, other]) {
    const separator = only && !other ? /[;\t|]/.exec(only.name)?.[0] : undefined;
    if (separator === undefined)
        return undefined;
    return `separate the columns with commas, not with ${separator === '\t' ? 'tabs' : `'${separator}'`}`;
}

;// CONCATENATED MODULE: ./build/src/design/load-output.js










const RETIRED = spec_keys/* RETIRED_OUTPUT_KEYS */.X8;
const KNOWN = [...spec_shapes/* SHAPES */.H.output.keys, ...RETIRED];
function loadOutput(node, instead, context, fallen) {
    const { collector, runtime } = context;
    const hint = 'add `output:` with `field_order: [column, …]`, the order of the columns';
    if (node === undefined) {
        const misspelt = instead.kind === 'scalar' ? instead : undefined;
        const isEmpty = instead.kind === 'map' && instead.entries.length === 0;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(instead.span, context), isEmpty
            ? 'the spec is empty, so it has no output.field_order'
            : `the spec has no output.field_order${lookalike(misspelt)}`, {
            hint: misspelt
                ? "did you mean 'output'?"
                : isEmpty
                    ? 'write `axes:` and `output:` into it; if it was emptied by mistake, restore it from git'
                    : hint,
            ...(misspelt ? (0,known_keys/* keyFix */.dd)(misspelt, 'output', ['output']) : {}),
        });
        return undefined;
    }
    if (!takes(spec_shapes/* SHAPES */.H.output, node)) {
        collector.add('output/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `output must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, fallen === undefined ? { hint } : outOf('output', fallen));
        return undefined;
    }
    for (const { key } of node.entries) {
        if (key.value.kind !== 'str' || !RETIRED.includes(key.value.value))
            continue;
        if (runtime.retiredOutputKeys === 'refused') {
            collector.add('output/retired-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime rejects it`, {
                hint: 'remove the line: columns are always expanded',
            });
        }
        else {
            collector.add('output/ignored-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime ignores it`, {
                hint: 'remove the line',
            });
        }
    }
    (0,known_keys/* reportUnknownKeys */.TI)(node, KNOWN, spec_shapes/* SHAPES */.H.output.required, 'output', context, RETIRED);
    const list = (0,entries/* entryOf */.Ms)(node, 'field_order')?.value;
    if (list === undefined || !takes(spec_shapes/* SHAPES */.H.fieldOrder, list)) {
        const misspelt = (0,known_keys/* misspeltKey */.rx)(node, 'field_order', KNOWN);
        const problem = list === undefined
            ? `output has no field_order${lookalike(misspelt)}`
            : `output.field_order must be a list, but is ${(0,show/* kindOf */.I)(list)}`;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelt?.span ?? node.span, context), problem, {
            hint: misspelt ? "did you mean 'field_order'?" : hint,
            ...(misspelt ? (0,known_keys/* keyFix */.dd)(misspelt, 'field_order', ['field_order']) : {}),
        });
        return undefined;
    }
    const fields = [];
    const unhashable = [];
    for (const item of list.items) {
        if (takes(spec_shapes/* SHAPES */.H.level, item))
            fields.push(item);
        else
            unhashable.push({ node: item, at: (0,first_line/* atFirstLine */.G)(item.span, context) });
    }
    return { fields, at: list.span, ...(unhashable.length > 0 ? { unhashable } : {}) };
}

;// CONCATENATED MODULE: ./build/src/design/load-replicates.js









const FEWEST = BigInt(spec_shapes/* SHAPES */.H.count.from);
function loadReplicates(node, context) {
    const none = { replicates: [], complete: true };
    if (node === undefined)
        return none;
    const { collector } = context;
    if (!takes(spec_shapes/* SHAPES */.H.replicates, node)) {
        collector.add('replicates/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `replicates must map axes to counts, but is ${(0,show/* kindOf */.I)(node)}`, {
            ...replicatesRemedy(node),
        });
        return { replicates: [], complete: false };
    }
    if (node.kind !== 'map')
        return none;
    const replicates = [];
    let complete = true;
    for (const { key, value } of node.entries) {
        if (key.value.kind !== 'str') {
            complete = false;
            collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `the axis of a replicate must be text, but is ${(0,words/* spelled */.uQ)(key.value)}`, {
                ...quoteIt(key),
            });
            continue;
        }
        const name = (0,words/* spelled */.uQ)(key.value);
        const count = takes(spec_shapes/* SHAPES */.H.count, value)
            ? BigInt(value.value.value)
            :
                value.kind === 'scalar' && value.value.kind === 'bool'
                    ? 0n
                    : undefined;
        if (count === undefined) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be a whole number, but are ${(0,show/* kindOf */.I)(value)}`, {
                hint: 'write a number of 1 or more, without quotes',
            });
        }
        else if (count < FEWEST) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be 1 or more, but are ${value.kind === 'scalar' ? (0,words/* spelled */.uQ)(value.value) : ''}`, { hint: 'write a number of 1 or more; to leave an axis out, remove the line' });
        }
        else if (value.kind === 'scalar')
            replicates.push({ axis: { text: key.value.value, at: key.span }, count, node: value });
    }
    return { replicates, complete };
}
function replicatesRemedy(node) {
    const glued = node.kind === 'scalar' ? /^([\w-]+):(\d+)(?:\s|$)/.exec(node.text) : null;
    if (node.kind !== 'scalar' || glued === null)
        return { hint: 'write one line per axis: `draft_template: 2`' };
    const behind = node.span.start + (glued[1]?.length ?? 0) + 1;
    return {
        hint: `put a space after the colon: \`${glued[1]}: ${glued[2]}\``,
        ...(glued[0].length === node.text.length
            ? (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(node.span.path, behind, behind), newText: ' ' })
            : {}),
    };
}
function reportIgnoredReplicates(key, context) {
    context.collector.add('replicates/ignored', (0,diagnostic/* atSpan */.IX)(key.span), `the ${context.runtime.name} runtime ignores the replicates block: no row is repeated`, {
        hint: 'remove it, and add an axis such as `draft_replicate: [1, 2]` instead',
    });
}

// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
;// CONCATENATED MODULE: ./build/src/design/load-pair.js










const load_pair_KNOWN = spec_shapes/* SHAPES */.H.pair.keys;
const MEMBERS = spec_shapes/* SHAPES */.H.entry.most;
function loadPair({ key, value }, context) {
    const name = ruleName(key, 'the name of a pair', context);
    if (name === undefined)
        return undefined;
    const shown = (0,words/* quoted */.TL)(name.text);
    if (!takes(spec_shapes/* SHAPES */.H.pair, value)) {
        context.collector.add('pair/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `pair ${shown} must have the keys left, right and allowed, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${name.text}: {left: …, right: …, allowed: [[…, …]]}\``,
        });
        return {
            kind: 'pair',
            name,
            left: undefined,
            right: undefined,
            allowed: [],
            allowedAt: value.span,
            balance: undefined,
            complete: false,
        };
    }
    (0,known_keys/* reportUnknownKeys */.TI)(value, load_pair_KNOWN, spec_shapes/* SHAPES */.H.pair.required, `pair ${shown}`, context);
    const left = pairSide('left', value, key, shown, context);
    const right = pairSide('right', value, key, shown, context);
    const { balance, good } = pairBalance(value, shown, context);
    const list = ruleList(value, load_pair_KNOWN, 'pair/allowed-not-a-list', `pair ${shown}`, 'allowed', key, context);
    const allowed = pairEntries(list.items, [left?.text ?? 'left', right?.text ?? 'right'], shown, list.include, context);
    return {
        kind: 'pair',
        name,
        left,
        right,
        allowed,
        allowedAt: list.at,
        balance,
        complete: left !== undefined &&
            right !== undefined &&
            good &&
            list.complete &&
            allowed.length === list.items.length,
        ...included(list.include),
    };
}
function pairEntries(items, axes, shown, include, context) {
    const entries = [];
    if (hasWrongColumns(include, items, axes, ['left', 'right'], 'pair/entry-not-a-pair', `pair ${shown}`, context))
        return entries;
    for (const node of items) {
        const [left, right] = node.kind === 'list' || node.kind === 'tuple' ? node.items : [];
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== MEMBERS || !left || !right) {
            context.collector.add('pair/entry-not-a-pair', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: every allowed entry is [left, right], but this one is ${(0,show/* showNode */.U)(node)}`, {
                ...entryRemedy(node),
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const leftValue = (0,design_levels/* pairMember */.F1)(left);
        const rightValue = (0,design_levels/* pairMember */.F1)(right);
        if (leftValue !== undefined && rightValue !== undefined) {
            entries.push({
                left: { value: leftValue, node: left },
                right: { value: rightValue, node: right },
                node,
            });
            continue;
        }
        for (const [member, value] of [
            [left, leftValue],
            [right, rightValue],
        ]) {
            if (value === undefined)
                reportUnhashable(member, `pair ${shown}`, include, context);
        }
    }
    return entries;
}
function entryRemedy(node) {
    const [only, other] = node.kind === 'list' ? node.items : [];
    const whole = other === undefined && only?.kind === 'scalar' ? only : node;
    const [entry, more] = node.kind === 'map' ? node.entries : [];
    const texts = entry?.value.kind === 'scalar' && more === undefined
        ? [entry.key.text, entry.value.text]
        : whole.kind === 'scalar' && whole.style === 'plain'
            ? twoWords(whole.text)
            : undefined;
    if (texts === undefined || texts.some((one) => !/^[\w./-]+$/.test(one)))
        return {
            hint: node.kind === 'scalar' ? `write it as a list of two: [${node.text}, …]` : 'give it two values',
        };
    const newText = `[${texts.join(', ')}]`;
    return { hint: `write it as a list of two: ${newText}`, ...(0,fix/* suggested */.M)({ at: node.span, newText }) };
}
function twoWords(text) {
    const [, one, other] = /^\(?([^\s,;()]+)(?:\s*[,;]\s*|\s+(?:[-\u2013\u2014:+x\u00d7]|->|=>)\s+|\s+)([^\s,;()]+)\)?$/.exec(text) ?? [];
    return one === undefined || other === undefined ? undefined : [one, other];
}
function pairSide(side, pair, key, shown, context) {
    const node = (0,entries/* entryOf */.Ms)(pair, side)?.value;
    if (node !== undefined && takes(spec_shapes/* SHAPES */.H.axisName, node))
        return { text: node.value.value, at: node.span };
    const misspelt = (0,known_keys/* misspeltKey */.rx)(pair, side, load_pair_KNOWN);
    const problem = node === undefined
        ? `has no '${side}'${lookalike(misspelt)}`
        : `must name its '${side}' axis as text, but it is ${(0,show/* kindOf */.I)(node)}`;
    context.collector.add('pair/side-required', (0,first_line/* atFirstLine */.G)(node?.span ?? misspelt?.span ?? key.span, context), `pair ${shown} ${problem}`, {
        ...(misspelt
            ? { hint: `did you mean '${side}'?`, ...(0,known_keys/* keyFix */.dd)(misspelt, side, [side]) }
            : node?.kind === 'scalar' && node.text !== ''
                ? quoteIt(node)
                : { hint: `add \`${side}: AXIS\`` }),
    });
    return undefined;
}
function pairBalance(pair, shown, context) {
    const node = (0,entries/* entryOf */.Ms)(pair, 'balance')?.value;
    if (node === undefined)
        return { balance: undefined, good: true };
    if (takes(spec_shapes/* SHAPES */.H.balance, node)) {
        const side = (0,entries/* textOf */.b6)(node) ?? '';
        return { balance: side === '' ? undefined : { side, at: node.span }, good: true };
    }
    context.collector.add('pair/unknown-balance', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: balance must be left, right or both, but is ${(0,show/* kindOf */.I)(node)}`, { hint: 'write one of these words, or remove the line' });
    return { balance: undefined, good: false };
}

;// CONCATENATED MODULE: ./build/src/design/load-subset.js









function loadSubset({ key, value }, context) {
    const axis = ruleName(key, 'the axis of a subset', context, true);
    if (axis === undefined)
        return undefined;
    const { node, include } = (0,design_include/* resolveInclude */.X)(value, context);
    if (node === undefined)
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    if (!takes(spec_shapes/* SHAPES */.H.levelList, node)) {
        context.collector.add('subset/not-a-list', (0,first_line/* atFirstLine */.G)(node.span, context), `the subset of ${(0,words/* quoted */.TL)(axis.text)} must be a list of levels to keep, but is ${(0,show/* kindOf */.I)(node)}`, {
            ...(node.kind === 'scalar' && node.text !== ''
                ? listRemedy(node, inBrackets(node), context)
                : { hint: 'list the levels to keep: [level_one, level_two]' }),
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    }
    const { levels, complete } = (0,design_levels/* readLevels */.II)(node, `the subset of ${(0,words/* quoted */.TL)(axis.text)}`, include, context);
    return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}

;// CONCATENATED MODULE: ./build/src/design/load-tie.js











const load_tie_KNOWN = spec_shapes/* SHAPES */.H.tie.keys;
function loadTie({ key, value }, context) {
    const canonical = ruleName(key, 'the name of a tie', context);
    if (canonical === undefined)
        return undefined;
    const incomplete = { kind: 'tie', canonical, axes: [], complete: false };
    const name = (0,words/* quoted */.TL)(canonical.text);
    let list = value;
    if (value.kind === 'map') {
        const to = (0,entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TIE_KEY */.tv);
        if (to !== undefined) {
            context.collector.add('tie/to-key', (0,diagnostic/* atSpan */.IX)(to.key.span), `tie ${name} must not have the key 'to': the name of the tie is the canonical axis`, {
                hint: 'remove `to`, and name the tie after the axis that it should become',
            });
            return incomplete;
        }
        (0,known_keys/* reportUnknownKeys */.TI)(value, load_tie_KNOWN, spec_shapes/* SHAPES */.H.tie.required, `tie ${name}`, context);
        list = (0,entries/* entryOf */.Ms)(value, 'axes')?.value;
    }
    else if (!takes(spec_shapes/* SHAPES */.H.tie, value)) {
        context.collector.add('tie/not-a-list', (0,first_line/* atFirstLine */.G)(value.span, context), `tie ${name} must list the axes to tie, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${canonical.text}: [axis_one, axis_two]\``,
        });
        return incomplete;
    }
    const axes = list === undefined ? undefined : tieMembers(list, name, context);
    if (axes === undefined || axes.length < spec_shapes/* SHAPES */.H.axisNames.least) {
        if (axes !== undefined || list === undefined) {
            const misspelt = value.kind === 'map' ? (0,known_keys/* misspeltKey */.rx)(value, 'axes', load_tie_KNOWN) : undefined;
            context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelt?.span ?? key.span, context), `tie ${name} names no axes${lookalike(misspelt)}`, {
                hint: misspelt ? "did you mean 'axes'?" : 'list the axes to tie',
                ...(misspelt ? (0,known_keys/* keyFix */.dd)(misspelt, 'axes', ['axes']) : {}),
            });
        }
        return incomplete;
    }
    const isText = list?.kind === 'scalar';
    return { kind: 'tie', canonical, axes, ...(isText ? { axesAsText: true } : {}), complete: true };
}
function tieMembers(node, tie, context) {
    if (node.kind === 'scalar' && node.value.kind === 'str') {
        const names = [...node.value.value].map((text) => ({ text, at: node.span }));
        if (names.length > 0) {
            context.collector.add('tie/axes-as-text', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} reads the text ${(0,words/* spelled */.uQ)(node.value)} letter by letter, as ${names.length} axis names`, {
                hint: `put the name in brackets: [${node.value.value}]; if you mean the letters, write [${names
                    .slice(0, 8)
                    .map(({ text }) => text)
                    .join(', ')}${names.length > 8 ? ', …' : ''}]`,
                fix: inBrackets(node).fix,
            });
        }
        return names;
    }
    const items = node.kind === 'list'
        ? node.items
        : node.kind === 'map'
            ? node.entries.map((entry) => entry.key)
            : node.kind === 'set' && node.items.length <= 1
                ? node.items
                : undefined;
    if (items === undefined) {
        context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} must list axis names, but its axes are ${(0,show/* kindOf */.I)(node)}`, { hint: 'write `axes: [axis_one, axis_two]`' });
        return undefined;
    }
    return names(items, 'tie/axes-not-names', `tie ${tie}`, context);
}

;// CONCATENATED MODULE: ./build/src/design/load-tuple.js












const load_tuple_KNOWN = [...spec_shapes/* SHAPES */.H.tuple.keys, spec_keys/* RETIRED_TUPLE_KEY */.no];
function loadTuple({ key, value }, context) {
    const name = ruleName(key, 'the name of a tuple', context);
    if (name === undefined)
        return undefined;
    const shown = (0,words/* quoted */.TL)(name.text);
    if (!takes(spec_shapes/* SHAPES */.H.tuple, value)) {
        context.collector.add('tuple/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `tuple ${shown} must have the keys axes and items, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${name.text}: {axes: […], items: [[…]]}\``,
        });
        return {
            kind: 'tuple',
            name,
            axes: [],
            axesAt: value.span,
            items: [],
            itemsAt: value.span,
            complete: false,
        };
    }
    (0,known_keys/* reportUnknownKeys */.TI)(value, load_tuple_KNOWN, spec_shapes/* SHAPES */.H.tuple.required, `tuple ${shown}`, context, [spec_keys/* RETIRED_TUPLE_KEY */.no]);
    let complete = true;
    const expand = (0,entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TUPLE_KEY */.no);
    if (expand !== undefined) {
        complete = false;
        context.collector.add('tuple/expand-key', (0,diagnostic/* atSpan */.IX)(expand.key.span), `tuple ${shown} must not have the key 'expand': tuples always expand`, {
            hint: 'remove the line',
        });
    }
    const axesNode = (0,entries/* entryOf */.Ms)(value, 'axes')?.value;
    let axes;
    if (axesNode !== undefined && takes(spec_shapes/* SHAPES */.H.axisNames, axesNode))
        axes = names(axesNode.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
    else {
        const misspelt = (0,known_keys/* misspeltKey */.rx)(value, 'axes', load_tuple_KNOWN);
        const problem = axesNode === undefined
            ? `has no axes${lookalike(misspelt)}`
            : `must list its axes, but they are ${(0,show/* kindOf */.I)(axesNode)}`;
        const add = axesNode?.kind === 'scalar' && axesNode.text !== ''
            ? inBrackets(axesNode)
            : { hint: 'add `axes: [axis_one, axis_two]`' };
        context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(axesNode?.span ?? misspelt?.span ?? key.span, context), `tuple ${shown} ${problem}`, misspelt ? { hint: "did you mean 'axes'?", ...(0,known_keys/* keyFix */.dd)(misspelt, 'axes', ['axes']) } : add);
    }
    if (axes !== undefined && axes.length < spec_shapes/* SHAPES */.H.axisNames.least) {
        context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(axesNode?.span ?? key.span, context), `tuple ${shown} names no axes`, {
            hint: 'list the axes that it binds together',
        });
        axes = undefined;
    }
    const list = ruleList(value, load_tuple_KNOWN, 'tuple/items-not-a-list', `tuple ${shown}`, 'items', key, context);
    const items = axes === undefined ? [] : tupleItems(list.items, axes, shown, list.include, context);
    return {
        kind: 'tuple',
        name,
        axes: axes ?? [],
        axesAt: axesNode?.span ?? key.span,
        items,
        itemsAt: list.at,
        complete: complete && axes !== undefined && list.complete && items.length === list.items.length,
        ...included(list.include),
    };
}
function tupleItems(items, axes, shown, include, context) {
    const result = [];
    const axisNames = axes.map((name) => name.text);
    if (hasWrongColumns(include, items, axisNames, [], 'tuple/arity', `tuple ${shown}`, context))
        return result;
    const axesText = axisNames.join(', ');
    for (const node of items) {
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== axes.length) {
            const what = node.kind === 'list' || node.kind === 'tuple'
                ? `${(0,show/* showNode */.U)(node)}, of ${node.items.length}`
                : (0,show/* kindOf */.I)(node);
            context.collector.add('tuple/arity', (0,first_line/* atFirstLine */.G)(node.span, context), `tuple ${shown} binds ${axes.length} axes (${axesText}), but this item is ${what}`, {
                hint: `give one value per axis: [${axesText}]`,
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const values = [];
        for (const member of node.items) {
            const value = (0,design_levels/* hashable */.pw)(member);
            if (value === undefined)
                reportUnhashable(member, `tuple ${shown}`, include, context);
            else
                values.push({ value, node: member });
        }
        if (values.length === axes.length)
            result.push({ values, node });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/design/load-rules.js














const SECTIONS = {
    subsets: loadSubset,
    ties: loadTie,
    pairs: loadPair,
    tuples: loadTuple,
};
const BESIDE_RULES = spec_shapes/* SHAPES */.H.spec.keys;
function loadRules(node, context) {
    const none = { rules: [], complete: true, whole: true, tentativeNames: [] };
    if (node === undefined)
        return none;
    if (!takes(spec_shapes/* SHAPES */.H.rules, node)) {
        context.collector.add('rules/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `rules must map sections to entries, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: `the sections are ${Object.keys(SECTIONS).join(', ')}`,
        });
        return { rules: [], complete: false, whole: false, tentativeNames: [] };
    }
    if (node.kind !== 'map')
        return none;
    const rules = [];
    const tentativeNames = [];
    let complete = true;
    let whole = true;
    const missing = Object.keys(SECTIONS).filter((name) => (0,entries/* entryOf */.Ms)(node, name) === undefined);
    for (const entry of node.entries) {
        const loaded = loadSection(entry, missing, context);
        rules.push(...loaded.rules);
        tentativeNames.push(...loaded.tentativeNames);
        complete &&= loaded.complete;
        whole &&= loaded.whole;
    }
    return { rules, complete, whole, tentativeNames };
}
function loadSection(entry, missing, context) {
    const { key, value } = entry;
    const section = spec_shapes/* SHAPES */.H.rules.keys.find((name) => key.value.kind === 'str' && name === key.value.value);
    if (section === undefined) {
        const near = key.value.kind === 'str' ? (0,nearest_names/* nearestNames */.LE)(key.value.value, Object.keys(SECTIONS), 1)[0] : undefined;
        context.collector.add('rules/unknown-section', (0,diagnostic/* atSpan */.IX)(key.span), `rules has no section ${(0,words/* spelled */.uQ)(key.value)}`, {
            ...(BESIDE_RULES.includes(key.text)
                ? {
                    hint: `${(0,words/* spelled */.uQ)(key.value)} is indented too deep: align it with rules, and indent what belongs to it`,
                    ...movedTo(key.span, 0, context),
                }
                : {
                    hint: near ? `did you mean '${near}'?` : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
                    ...(0,known_keys/* keyFix */.dd)(key, near, missing),
                }),
        });
        const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
        return {
            rules: [],
            complete: near !== undefined && near !== 'tuples',
            whole: false,
            tentativeNames: names,
        };
    }
    if (!takes(spec_shapes/* SHAPES */.H[section], value)) {
        context.collector.add('rules/section-not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `rules.${section} must be a mapping, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: 'write `{}` for none, or one entry per rule',
        });
        return { rules: [], complete: section !== 'tuples', whole: false, tentativeNames: [] };
    }
    const load = SECTIONS[section];
    const rules = [];
    let complete = true;
    for (const ruleEntry of value.entries) {
        const rule = load(ruleEntry, context);
        if (rule === undefined)
            complete &&= section !== 'tuples';
        else
            rules.push(rule);
    }
    return { rules, complete, whole: rules.length === value.entries.length, tentativeNames: [] };
}

;// CONCATENATED MODULE: ./build/src/design/load-design.js






















const load_design_KNOWN = spec_shapes/* SHAPES */.H.spec.keys;
function loadDesign(sources, specPath, dialect, found) {
    const collector = new findings_collector/* Collector */.g(found);
    const before = found.errorCount;
    const top = openSpec(sources, specPath, collector);
    if (top === undefined)
        return undefined;
    const includes = [];
    const runtime = (0,runtimes/* runtimeNamed */.cJ)(dialect);
    const context = { runtime, specPath, sources, collector, includes };
    const fallen = new Set(['axes', 'output'].flatMap((name) => fallenOut(top, name, load_design_KNOWN, context)?.keys ?? []));
    (0,known_keys/* reportUnknownKeys */.TI)(fallen.size === 0 ? top : { ...top, entries: top.entries.filter(({ key }) => !fallen.has(key)) }, load_design_KNOWN, [...spec_shapes/* SHAPES */.H.spec.required, 'axes', 'rules'], 'the spec', context);
    const misspeltAxes = (0,known_keys/* misspeltKey */.rx)(top, 'axes', load_design_KNOWN);
    const misspeltRules = (0,known_keys/* misspeltKey */.rx)(top, 'rules', load_design_KNOWN);
    const declared = loadAxes((0,entries/* entryOf */.Ms)(top, 'axes')?.value, context, fallenOut(top, 'axes', load_design_KNOWN, context));
    const rules = loadRules((0,entries/* entryOf */.Ms)(top, 'rules')?.value, context);
    const derived = runtime.tupleAxes === 'derived' ? (0,derive_tuple_axes/* deriveTupleAxes */.B)(rules.rules, declared.axes, context) : derive_tuple_axes/* NO_DERIVED_AXES */.K;
    const axes = [
        ...declared.axes.map((axis) => (derived.contested.has(axis) ? { ...axis, complete: false } : axis)),
        ...derived.axes,
    ];
    const axesNode = (0,entries/* entryOf */.Ms)(top, 'axes')?.value;
    const output = (0,entries/* entryOf */.Ms)(top, 'output');
    const isUnderAxes = output === undefined && axesNode?.kind === 'map' && (0,entries/* entryOf */.Ms)(axesNode, 'output')?.value.kind === 'map';
    const fieldOrder = isUnderAxes
        ? undefined
        : loadOutput(output?.value, (0,known_keys/* misspeltKey */.rx)(top, 'output', load_design_KNOWN) ?? top, context, fallenOut(top, 'output', load_design_KNOWN, context));
    const namesKnown = declared.complete && derived.namesComplete;
    const replicatesEntry = (0,entries/* entryOf */.Ms)(top, 'replicates');
    if (!runtime.replicatesExpand && replicatesEntry !== undefined)
        reportIgnoredReplicates(replicatesEntry.key, context);
    const replicates = runtime.replicatesExpand
        ? loadReplicates(replicatesEntry?.value, context)
        : { replicates: [], complete: true };
    return {
        runtime,
        specPath,
        axesAt: (0,entries/* entryOf */.Ms)(top, 'axes')?.key.span ?? misspeltAxes?.span ?? top.span,
        ...(misspeltAxes ? { misspeltAxes } : {}),
        ...(misspeltRules ? { misspeltRules } : {}),
        axes,
        axesComplete: namesKnown,
        namesComplete: namesKnown && rules.complete,
        rules: rules.rules,
        tentativeNames: rules.tentativeNames,
        rulesWhole: rules.whole && misspeltRules === undefined,
        replicatesWhole: replicates.complete && (0,known_keys/* misspeltKey */.rx)(top, 'replicates', load_design_KNOWN) === undefined,
        fieldOrder,
        replicates: replicates.replicates,
        isInvalid: found.errorCount > before,
        includes,
    };
}
function openSpec(sources, specPath, collector) {
    const shown = (0,findings_text/* quotedPath */.MW)(specPath);
    const opened = sources.open(specPath);
    switch (opened.kind) {
        case 'text':
            break;
        case 'missing':
            collector.add('spec/unreadable', { kind: 'missing', path: specPath }, (0,findings_text/* msg */.ab) `there is no spec ${shown}`, {
                hint: 'commit it, or correct the path',
            });
            return undefined;
        case 'directory':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} is a folder, not a file`, {
                hint: "a cohort's spec is one file, `spec/config.yaml`",
            });
            return undefined;
        case 'outside':
            collector.add('include/outside', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} is a link that leads out of the repository`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return undefined;
        case 'too-large':
            collector.add('include/too-large', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'move long lists into included files, and keep only what the cohort uses' });
            return undefined;
        case 'conflicted':
            (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
            return undefined;
        case 'foreign':
            (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
            return undefined;
        case 'unreadable':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return undefined;
        case 'malformed':
            collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${shown} is not UTF-8: line ${opened.line} holds a malformed byte`, {
                hint: (0,report_foreign/* encodingHint */.XF)(opened.byte),
            });
            return undefined;
    }
    const { file } = opened;
    const suffix = (0,source_path/* suffixOf */.jT)(specPath);
    if (suffix !== '.yaml' && suffix !== '.yml' && suffix !== '.json') {
        collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} is neither .yaml, .yml nor .json`, {
            hint: 'rename it to config.yaml',
        });
        return undefined;
    }
    const node = suffix === '.json'
        ? (0,json/* parseJson */.q)(file, collector, { goesOn: true })
        : (0,parse_yaml/* parseYaml */.h)(file, collector, { goesOn: true });
    if (node === undefined)
        return undefined;
    if (takes(spec_shapes/* SHAPES */.H.spec, node))
        return node;
    if (suffix !== '.json' && (0,design_include/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('spec/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, { sources }), `the top level of a spec must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, {
        hint: 'start with `axes:` and `output:`',
    });
    return undefined;
}


/***/ }),

/***/ 4482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wf: () => (/* binding */ includeOf),
/* harmony export */   fO: () => (/* binding */ listsOf),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
function membersOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return [rule.axis];
        case 'pair':
            return [rule.left, rule.right];
        case 'tie':
        case 'tuple':
            return rule.axes;
    }
}
function nameOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return rule.axis;
        case 'tie':
            return rule.canonical;
        case 'pair':
        case 'tuple':
            return rule.name;
    }
}
function listsOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return [{ axis: rule.axis, levels: rule.keep }];
        case 'tie':
            return [];
        case 'pair':
            return ['left', 'right'].flatMap((side) => {
                const axis = rule[side];
                return axis ? [{ axis, levels: rule.allowed.map((entry) => entry[side]) }] : [];
            });
        case 'tuple':
            return rule.axes.map((axis, index) => ({
                axis,
                levels: rule.items.flatMap(({ values }) => values[index] ?? []),
            }));
    }
}
function includeOf(rule) {
    return 'include' in rule ? rule.include : undefined;
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   U: () => (/* binding */ showNode)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6970);


function showNode(node) {
    switch (node.kind) {
        case 'scalar':
            return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(node.value);
        case 'tuple':
            return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(`[${node.items.map((item) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(item.value)).join(', ')}]`);
        case 'list':
            return node.items.every((item) => item.kind === 'scalar')
                ? (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(`[${node.items
                    .slice(0, 40)
                    .map((item) => (item.kind === 'scalar' ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(item.value) : ''))
                    .join(', ')}]`)
                : `a list of ${node.items.length}`;
        case 'map':
            return node.entries.length === 0 ? '{}' : `a mapping of ${node.entries.length}`;
        case 'set':
            return 'a set';
    }
}
function kindOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value.kind === 'null'
                ? 'empty (null)'
                : `the ${SCALAR_WORDS[node.value.kind]} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(node.value)}`;
        case 'list':
        case 'tuple':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'set':
            return 'a set';
    }
}
const SCALAR_WORDS = {
    null: 'null',
    bool: 'boolean',
    int: 'number',
    float: 'number',
    str: 'text',
    date: 'date',
    datetime: 'time',
    bytes: 'binary',
};


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ INCLUDE_SUFFIXES),
/* harmony export */   X8: () => (/* binding */ RETIRED_OUTPUT_KEYS),
/* harmony export */   kW: () => (/* binding */ FILE_MARKER),
/* harmony export */   no: () => (/* binding */ RETIRED_TUPLE_KEY),
/* harmony export */   tv: () => (/* binding */ RETIRED_TIE_KEY)
/* harmony export */ });
const FILE_MARKER = '@file:';
const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'];
const RETIRED_TIE_KEY = 'to';
const RETIRED_TUPLE_KEY = 'expand';
const RETIRED_OUTPUT_KEYS = [
    'order',
    'expand_pairs',
    'keep_pair_axis',
    'expand_ties',
    'expand_tuples',
    'keep_tuple_axis',
];


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
const SHAPES = {
    spec: { kinds: ['map'], keys: ['axes', 'rules', 'output', 'replicates'], required: ['output'] },
    axes: { kinds: ['map'] },
    levels: { kinds: ['list', 'file'] },
    levelList: { kinds: ['list'] },
    level: { kinds: ['scalar'] },
    rules: { kinds: ['map', 'null'], keys: ['subsets', 'ties', 'pairs', 'tuples'], required: [] },
    subsets: { kinds: ['map'] },
    ties: { kinds: ['map'] },
    tie: { kinds: ['list', 'map'], keys: ['axes'], required: ['axes'], least: 1 },
    axisNames: { kinds: ['list'], least: 1 },
    axisName: { kinds: ['text'] },
    ruleName: { kinds: ['text'], least: 1 },
    pairs: { kinds: ['map'] },
    pair: {
        kinds: ['map'],
        keys: ['left', 'right', 'allowed', 'balance'],
        required: ['left', 'right', 'allowed'],
    },
    allowedList: { kinds: ['list'], least: 1 },
    entry: { kinds: ['list'], least: 2, most: 2 },
    member: { kinds: ['scalar', 'list'] },
    balance: { kinds: ['text', 'null'], words: ['left', 'right', 'both', ''] },
    balancedSide: { kinds: ['text'], words: ['left', 'right', 'both'] },
    tuples: { kinds: ['map'] },
    tuple: { kinds: ['map'], keys: ['axes', 'items'], required: ['axes', 'items'] },
    itemList: { kinds: ['list'], least: 1 },
    item: { kinds: ['list'] },
    output: { kinds: ['map'], keys: ['field_order'], required: ['field_order'] },
    fieldOrder: { kinds: ['list'] },
    replicates: { kinds: ['map', 'null'] },
    count: { kinds: ['integer', 'one'], from: 1 },
};


/***/ }),

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8108);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2463);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8057);




const DEFAULT_LIMIT = 64 * 1024 * 1024;
const PIECE_BYTES = 1 << 18;
const BLOCK_BYTES = 1 << 16;
const ROOM_BYTES = 1 << 13;
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
class DiskTree {
    confinement;
    limit;
    #folders = new Map();
    #listed = new Map();
    #block = new Uint8Array(BLOCK_BYTES);
    #taken = 0;
    constructor(root, options = {}) {
        this.confinement = new _confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .Confinement */ .tF(root);
        this.limit = options.limit ?? DEFAULT_LIMIT;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.confinement.root);
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    read(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return { kind: lexical };
        if (path === '')
            return { kind: 'directory' };
        const place = this.#locate(path);
        if (place.kind !== 'inside')
            return place;
        const read = this.#open(place.real, path);
        if (read.kind !== 'unreadable' || read.reason !== 'ELOOP')
            return read;
        const target = this.confinement.follow(path);
        return target.kind === 'inside' ? this.#open(target.real, path) : target;
    }
    pieces(path) {
        const target = this.confinement.lexical(path) === 'inside' ? this.confinement.follow(path) : undefined;
        if (target?.kind !== 'inside' || this.probe(path) !== 'file')
            return undefined;
        return { [Symbol.iterator]: () => readPieces(target.real, path) };
    }
    exists(path) {
        if (this.confinement.lexical(path) !== 'inside')
            return false;
        const found = this.probe(path);
        return found !== 'missing' && found !== 'unreadable';
    }
    list(path) {
        const target = this.confinement.follow(path);
        if (target.kind === 'unreadable' && target.reason !== 'ELOOP') {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(Object.assign(new Error(target.reason), { code: target.reason }), 'list', path);
        }
        if (target.kind !== 'inside')
            return [];
        const names = [];
        const folders = new Set();
        try {
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target.real, { withFileTypes: true })) {
                names.push(entry.name);
                if (entry.isDirectory())
                    folders.add(entry.name);
            }
            this.#listed.set(path, { real: target.real, folders });
        }
        catch (error) {
            const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return [];
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'list', path);
        }
        return names.some((name) => /[\ud800-\udfff]/.test(name)) ? names.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O) : names.sort();
    }
    withheld(_path) {
        return undefined;
    }
    withheldNames(_folder) {
        return [];
    }
    withheldFiles() {
        return [];
    }
    probe(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return lexical;
        const place = path === '' ? this.confinement.follow('') : this.#locate(path);
        if (place.kind !== 'inside')
            return place.kind;
        const found = standing(place.real, path);
        if (found !== 'link')
            return found;
        const target = this.confinement.follow(path);
        if (target.kind !== 'inside')
            return target.kind;
        const there = standing(target.real, path);
        return there === 'link' ? 'missing' : there;
    }
    #locate(path) {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        let real = this.#plainFolder(folder) ?? this.#folders.get(folder);
        if (real === undefined) {
            const target = this.confinement.follow(folder);
            if (target.kind !== 'inside')
                return target;
            real = target.real;
            this.#folders.set(folder, real);
        }
        return { kind: 'inside', real: (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(real, path.slice(slash + 1)) };
    }
    #plainFolder(folder) {
        const slash = folder.lastIndexOf('/');
        const above = this.#listed.get(slash < 0 ? '' : folder.slice(0, slash));
        const name = folder.slice(slash + 1);
        return above?.folders.has(name) ? (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(above.real, name) : undefined;
    }
    #open(real, path) {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        try {
            const bytes = this.#readSmall(descriptor);
            if (bytes)
                return { kind: 'file', bytes };
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (stats.isDirectory())
                return { kind: 'directory' };
            if (!stats.isFile())
                return { kind: 'unreadable', reason: 'not a regular file' };
            if (stats.size > this.limit)
                return { kind: 'too-large', size: stats.size, limit: this.limit };
            return { kind: 'file', bytes: readWhole(descriptor, stats.size) };
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    #readSmall(descriptor) {
        if (this.#block.length - this.#taken < ROOM_BYTES) {
            this.#block = new Uint8Array(BLOCK_BYTES);
            this.#taken = 0;
        }
        const block = this.#block;
        const start = this.#taken;
        const most = Math.min(block.length, start + this.limit + 1);
        let end = start;
        try {
            for (;;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, block, end, most - end, end - start);
                if (count === 0)
                    break;
                end += count;
                if (end === most)
                    return undefined;
            }
        }
        catch {
            return undefined;
        }
        if (end === start)
            return undefined;
        this.#taken = end;
        return block.subarray(start, end);
    }
}
function standing(real, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false });
        if (stats === undefined)
            return 'missing';
        if (stats.isSymbolicLink())
            return 'link';
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'special';
    }
    catch (error) {
        return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path).kind;
    }
}
function* readPieces(real, path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        const piece = new Uint8Array(PIECE_BYTES);
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece);
            if (count === 0)
                return;
            yield piece.subarray(0, count);
        }
    }
    catch (error) {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readWhole(descriptor, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, size - filled, filled);
        if (count === 0)
            return bytes.slice(0, filled);
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ isQuick),
/* harmony export */   aQ: () => (/* binding */ parseSpecPatterns)
/* harmony export */ });
/* unused harmony export InvalidPattern */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4563);


class InvalidPattern extends Error {
    name = 'InvalidPattern';
    pattern;
    constructor(pattern, reason) {
        super(`The pattern ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pattern)} ${reason}`);
        this.pattern = pattern;
    }
}
const SPECIAL = /[*?[\]{}()!+@\\~]/;
function parseSpecPatterns(patterns, root) {
    const lines = (typeof patterns === 'string' ? [patterns] : patterns).flatMap((text) => text.split('\n'));
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => parseLine(line, root));
}
function parseLine(text, root) {
    let relative = text;
    let negated = false;
    while (relative.startsWith('!')) {
        negated = !negated;
        relative = relative.slice(1).trim();
    }
    if (relative.startsWith(`${root}/`))
        relative = relative.slice(root.length + 1);
    else if (relative.startsWith('/'))
        throw new InvalidPattern(text, 'leads out of the repository');
    relative = relative.replace(/^(\.?\/+)+/, '').replace(/\/{2,}/g, '/');
    if (relative === '' || relative === '.')
        throw new InvalidPattern(text, 'names no file');
    if (relative.includes('\0'))
        throw new InvalidPattern(text, 'holds a NUL, which no path does');
    const segments = relative.split('/');
    if (segments.includes('..'))
        throw new InvalidPattern(text, 'holds "..", which could lead out of the repository');
    if (segments.includes('.'))
        throw new InvalidPattern(text, 'holds a "." segment, which matches nothing');
    const simple = segments.every((segment) => segment === '*' || (segment !== '' && !SPECIAL.test(segment)));
    return { text, negated, relative, pattern: (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathPattern */ .s$)(relative), isPlain: simple };
}
function isQuick({ pattern: { segments } }) {
    const stars = segments.map((segment) => (segment instanceof _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .NamePattern */ .as ? segment.stars : 0));
    return (stars.every((count) => count <= 1) && segments.filter((segment) => segment === _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_FOLDERS */ .JV).length <= 1);
}


/***/ }),

/***/ 2228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   LY: () => (/* binding */ walkPatterns),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4563);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8057);




const SPEC_NAME = /\.(ya?ml|json)$/i;
const MOST_LINKED = 100_000;
function walkPatterns(tree, patterns) {
    const walk = new Walk(tree);
    const found = new Set();
    const { amiss, linked } = walk;
    for (const { pattern, negated } of patterns) {
        if (!negated) {
            for (const path of walk.expand(pattern.segments))
                found.add(path);
            continue;
        }
        for (const path of [...found, ...amiss]) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
            if (!pattern.matches(path))
                continue;
            found.delete(path);
            amiss.delete(path);
        }
    }
    return { found, amiss, linked };
}
function isBehind(linked, path) {
    if (linked.size === 0)
        return false;
    for (let at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path); at !== ''; at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(at))
        if (linked.has(at))
            return true;
    return false;
}
function joined(folder, path) {
    return folder === '' ? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path) : `${folder}/${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path)}`;
}
class Walk {
    amiss = new Set();
    linked = new Set();
    #tree;
    #met = new Set();
    #behind = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    expand(segments) {
        const open = segments.findIndex((segment) => typeof segment !== 'string');
        const start = segments.slice(0, open < 0 ? segments.length : open).join('/');
        if (!this.#tree.searchable(start, open < 0))
            return [];
        let paths = [start];
        for (const [index, segment] of (open < 0 ? [] : segments.slice(open)).entries()) {
            const rest = segments.slice(open + index);
            const folders = paths.filter((path) => this.#isFolder(path, rest, index > 0));
            paths =
                segment === _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_FOLDERS */ .JV ? this.#descend(folders, rest.length === 1) : this.#next(folders, segment);
        }
        return paths.filter((path) => {
            const what = this.#tree.standing(path);
            const isFolder = what === 'folder' || what === 'linked';
            if (isFolder && isMeantForSpec(path, segments.at(-1), open >= 0))
                this.amiss.add(path);
            if (what === 'closed')
                this.amiss.add(path);
            return what === 'other' || what === 'astray';
        });
    }
    #isFolder(path, rest, isMet) {
        const what = this.#tree.standing(path);
        const isLiteral = rest.every((segment) => typeof segment === 'string');
        if (isLiteral && (what === 'closed' || what === 'astray'))
            this.amiss.add([path, ...rest].join('/'));
        else if (what === 'closed')
            throw closedFailure(path);
        if (what === 'linked')
            this.#follow(path, isMet);
        return what === 'folder' || what === 'linked';
    }
    #next(folders, segment) {
        return folders.flatMap((folder) => {
            if (typeof segment === 'string')
                return [below(folder, segment)];
            const names = this.#names(folder).filter((name) => segment.matches(name));
            return names.map((name) => below(folder, name));
        });
    }
    #descend(folders, isLast) {
        const reached = new Set(folders);
        const others = new Set();
        for (const folder of reached) {
            for (const name of this.#names(folder)) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
                const path = below(folder, name);
                if (name === '.git')
                    continue;
                const what = this.#tree.standing(path);
                if (what === 'folder')
                    reached.add(path);
                else if (what !== 'linked') {
                    if (isLast)
                        others.add(path);
                }
                else if (!this.#isLoop(path)) {
                    this.#follow(path, true);
                    reached.add(path);
                }
            }
        }
        return isLast ? [...others] : [...reached];
    }
    #follow(link, isMet) {
        this.linked.add(link);
        if (isMet)
            this.#met.add(link);
    }
    #isLoop(path) {
        const real = this.#tree.real(path);
        for (let at = path; at !== '';) {
            at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(at);
            if (this.#tree.real(at) === real)
                return true;
        }
        return false;
    }
    #names(folder) {
        const names = this.#tree.names(folder);
        if (!this.#met.has(folder) && !isBehind(this.#met, folder))
            return names;
        this.#behind += names.length + 1;
        if (this.#behind <= MOST_LINKED)
            return names;
        throw new _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('refused', folder, `Refusing to search ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(folder)}: symbolic links show the same folders too many times; name the specs by patterns without **`);
    }
}
function isMeantForSpec(path, last, isOpen) {
    if (path.split('/').includes('.git'))
        return false;
    if (typeof last === 'string' && isOpen)
        return true;
    return last !== _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_FOLDERS */ .JV && !(last instanceof _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .NamePattern */ .as && last.isAny) && SPEC_NAME.test(path);
}
function below(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function closedFailure(path) {
    return new _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('permission', path, `Cannot search ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)}: permission is denied (EACCES)`, 'EACCES');
}


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withoutAliases)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _walk_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2228);



function withoutAliases(paths, linked, tree) {
    const all = new Set(paths);
    return [...all].filter((path) => {
        if (!(0,_walk_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehind */ .Jm)(linked, path))
            return true;
        const folder = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortOf */ .lG)(path).folder ?? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
        const real = tree.real(folder);
        const plain = real === '' ? path.slice(folder.length + 1) : real + path.slice(folder.length);
        return plain === path || !all.has(plain);
    });
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BZ: () => (/* binding */ manifestDrift),
  io: () => (/* binding */ readBytes),
  ov: () => (/* binding */ readOutput),
  ut: () => (/* binding */ readPieces)
});

// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/outputs/manifest.js
var manifest = __webpack_require__(4435);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(4907);
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
                decoded.kind === 'text' && (0,merge_conflict/* mergeConflict */.T)('', decoded.text) ? drift_form/* CONFLICT */.p9 : 'the file is no JSON object',
            ],
        };
    }
    const extra = knowsCombo && extraCombo(expected, found, knowsCombo);
    if (extra !== undefined && knowsCombo !== undefined) {
        const combos = [...expected.combos, extra].sort(compare/* compareCodePoints */.O);
        return { ...compareManifest({ ...expected, combos }, committed), extraCombo: extra };
    }
    const fields = compareFields(parseObject(text) ?? {}, found);
    return fields.length > 0
        ? { status: 'content', fields, form: [] }
        : { status: 'form', fields: [], form: (0,drift_form/* formDifferences */.di)(decoded.text, text, OTHER_FORM) };
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
            result.set(path, value.map(textOf));
        else if (typeof value === 'object' && value !== null) {
            for (const [inner, texts] of leaves(value, `${path}.`))
                result.set(inner, texts);
        }
        else
            result.set(path, [textOf(value)]);
    }
    return result;
}
function textOf(value) {
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
    const { catalogs, runtime } = repository;
    const knowsCombo = runtime.addsContentCombo
        ? (combo) => catalogs.lookup('combo_id')?.ids.has(combo) ?? false
        : undefined;
    return compareManifest(expectation.manifest, committed, knowsCombo);
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ compareRowsForm),
/* harmony export */   S0: () => (/* binding */ compareMembership),
/* harmony export */   kt: () => (/* binding */ parseMembership),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _outputs_describe_generation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7798);
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1682);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9801);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _syntax_csv_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7817);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);








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
    const lists = new Map(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.map((stage) => [stage, expected.checklist(stage)]));
    const foreign = new Set();
    const unexpected = new Map(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.map((stage) => [stage, new Set()]));
    const columns = headerOf(committed);
    let rows = 0;
    let wide = 0;
    for (const [stage, id, cells] of membershipRows(committed)) {
        rows++;
        if (cells > columns.length)
            wide++;
        const list = lists.get(stage);
        if (list === undefined)
            foreign.add(stage);
        else if (!list.tick(id))
            unexpected.get(stage)?.add(id);
    }
    const stages = [];
    for (const stage of _result_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a) {
        const added = take(stage, lists.get(stage)?.unticked() ?? [], () => true, expected);
        const removed = take(stage, unexpected.get(stage) ?? [], () => true);
        if (added.count + removed.count > 0)
            stages.push({ stage, added, removed });
    }
    const more = unexpectedWords(foreign, columns, wide);
    if (stages.length === 0 && foreign.size === 0) {
        const repeats = rows - _result_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.reduce((sum, stage) => sum + expected.count(stage), 0);
        if (repeats > 0)
            more.push(repeatWords(committed, repeats));
    }
    if (stages.length > 0 || more.length > 0)
        return { status: 'content', stages, reordered: false, form: more };
    return sameSequence(membershipRows(committed), membershipRows(expected.chunks()))
        ? {
            status: 'form',
            stages: [],
            reordered: false,
            form: (0,_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formDifferences */ .di)(wholeText(committed), wholeText(expected.chunks()), 'quoting or column order'),
        }
        : { status: 'content', stages: [], reordered: true, form: [] };
}
function unexpectedWords(foreign, columns, wide) {
    if (isConflict(foreign, columns))
        return [_form_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFLICT */ .p9];
    return [
        ...[...foreign].map((stage) => stage === NO_STAGE ? noStageWords(columns) : `rows of an unknown stage '${stage}'`),
        ...extraColumns(columns).map((column) => `a column '${column}' that the runtime does not write`),
        ...(wide > 0 ? [`${wide === 1 ? '1 row' : `${wide} rows`} with more cells than the header`] : []),
    ];
}
function isConflict(stages, columns) {
    const starts = (mark) => [...stages, columns[0] ?? ''].some((text) => text.startsWith(mark));
    return starts('<<<<<<<') && (stages.has(NO_STAGE) || (starts('=======') && starts('>>>>>>>')));
}
function noStageWords(columns) {
    if (columns.includes('stage'))
        return 'rows without a stage';
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
        const line = (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .csvRecord */ .ef)([stage, id], '\n');
        if (!_result_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.includes(stage))
            foreign.add(stage);
        else if (lines.has(line))
            repeats++;
        else
            lines.add(line);
    }
    const expected = _outputs_membership_js__WEBPACK_IMPORTED_MODULE_5__/* .MEMBERSHIP_HEADER */ .RX + [...lines].join('');
    const written = new TextEncoder().encode(expected);
    const content = unexpectedWords(foreign, columns, wide);
    if (repeats > 0)
        content.push(repeatWords(committed, repeats));
    if (content.length > 0)
        return { status: 'content', form: content, written };
    if (sameBytes([written], committed))
        return { status: 'same', form: [], written };
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formDifferences */ .di)(wholeText(committed), expected, 'quoting or column order');
    return { status: 'form', form, written };
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
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .passCheckpoint */ .gc)();
        if (stage === undefined) {
            stage = record.indexOf('stage');
            id = record.indexOf('gen_id');
        }
        else if (record.length > 1 || record[0] !== '') {
            yield [record[stage] ?? NO_STAGE, record[id] ?? '', record.length];
        }
    }
}
function recordsOf(pieces) {
    return holdsQuote(pieces) ? quotedRecords(pieces) : plainRecords(pieces);
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
    return `${count === 1 ? '1 row' : `${count} rows`} repeated${names ? `: ${names}` : ''}${count > first.size && names ? ', …' : ''}`;
}
function* plainRecords(pieces) {
    let rest = '';
    let atStart = true;
    for (const text of decoded(pieces)) {
        rest += atStart ? text.replace(/^\ufeff/, '') : text;
        atStart &&= text === '';
        const end = Math.max(rest.lastIndexOf('\n'), rest.lastIndexOf('\r', rest.length - 2)) + 1;
        if (end === 0 && rest.length < LONGEST_LINE)
            continue;
        const whole = end === 0 ? rest.length : end;
        const lines = rest.slice(0, whole).split(/\r\n|\n|\r/);
        if (lines.at(-1) === '')
            lines.pop();
        for (const line of lines)
            yield line.split(',');
        rest = rest.slice(whole);
    }
    if (rest !== '')
        yield rest.replace(/\r$/, '').split(',');
}
function quotedRecords(pieces) {
    const text = wholeText(pieces).replace(/^\ufeff/, '');
    return (0,_syntax_csv_js__WEBPACK_IMPORTED_MODULE_7__/* .readCsv */ .Nb)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s('membership.csv', text)).records.map(({ cells }) => cells.map((cell) => cell.text));
}
function holdsQuote(pieces) {
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
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_6__/* .passCheckpoint */ .gc)(chunk.length >>> 4);
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

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareSelection)
/* harmony export */ });
/* harmony import */ var _plan_generation_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5281);
/* harmony import */ var _plan_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(772);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2265);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _compare_membership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4307);





function compareSelection(selection, frame, committed, existing) {
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
        const added = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(stage, new Set(missing[stage]), () => true);
        const removed = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .take */ .s)(stage, members(stage), (id) => !allowed[stage].has(id));
        return added.count + removed.count > 0 ? [{ stage, added, removed }] : [];
    });
    const { status, form, written } = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_2__/* .compareRowsForm */ .J5)(committed);
    return stages.length > 0
        ? { status: 'content', stages, reordered: false, form }
        : { status, stages, reordered: false, form, fixed: written };
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

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _finding_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);


class Collector {
    #found;
    constructor(found = new _finding_set_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingSet */ .Y()) {
        this.#found = found;
    }
    add(code, at, message, extra = {}) {
        this.#found.take({
            code,
            severity: _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity,
            message,
            at,
            ...(extra.hint ? { hint: extra.hint } : {}),
            ...(extra.related?.length ? { related: extra.related } : {}),
            ...(extra.fix ? { fix: extra.fix } : {}),
        });
    }
    take(...findings) {
        for (const finding of findings)
            this.#found.take(finding);
    }
    includes(path, at) {
        this.#found.includes(path, at);
    }
    sorted() {
        return this.#found.sorted();
    }
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ editCost)
/* harmony export */ });
const EDIT = 2;
const DOUBLING = 1;
const DIGIT_FOR_DIGIT = 3;
function editCost(left, right, bound) {
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head))
        head++;
    let leftEnd = left.length;
    let rightEnd = right.length;
    while (leftEnd > head &&
        rightEnd > head &&
        left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)) {
        leftEnd--;
        rightEnd--;
    }
    const height = leftEnd - head;
    const width = rightEnd - head;
    const far = bound + 1;
    let [above2, above, current] = rowsOf(width + 1);
    above2.fill(far, 0, width + 1);
    above.fill(far, 0, width + 1);
    above[0] = 0;
    for (let column = 1; column <= Math.min(width, bound); column++) {
        above[column] = (above[column - 1] ?? far) + shiftCost(right, head + column - 1);
    }
    let lowestAbove = 0;
    for (let row = 1; row <= height; row++) {
        current.fill(far, 0, width + 1);
        const a = left.charCodeAt(head + row - 1);
        const deletion = shiftCost(left, head + row - 1);
        let lowest = far;
        for (let column = Math.max(0, row - bound); column <= Math.min(width, row + bound); column++) {
            let cost = (above[column] ?? far) + deletion;
            if (column > 0) {
                const b = right.charCodeAt(head + column - 1);
                const insertion = (current[column - 1] ?? far) + shiftCost(right, head + column - 1);
                const substitution = (above[column - 1] ?? far) + substitutionCost(a, b);
                cost = Math.min(cost, insertion, substitution);
                const swapped = row > 1 &&
                    column > 1 &&
                    a === right.charCodeAt(head + column - 2) &&
                    b === left.charCodeAt(head + row - 2);
                if (swapped)
                    cost = Math.min(cost, (above2[column - 2] ?? far) + EDIT);
            }
            current[column] = cost;
            if (cost < lowest)
                lowest = cost;
        }
        if (lowest > bound && lowestAbove > bound)
            return undefined;
        lowestAbove = lowest;
        [above2, above, current] = [above, current, above2];
    }
    const cost = above[width] ?? far;
    return cost <= bound ? cost : undefined;
}
let rows = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
function rowsOf(width) {
    if (rows[0].length < width)
        rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
    return rows;
}
function shiftCost(text, index) {
    return index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1) ? DOUBLING : EDIT;
}
function substitutionCost(a, b) {
    if (a === b)
        return 0;
    return isDigit(a) && isDigit(b) ? DIGIT_FOR_DIGIT : EDIT;
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FindingSet),
/* harmony export */   l: () => (/* binding */ INCLUDED)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5425);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3044);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);



const INCLUDED = 'included here';
const INCLUDES = 5;
const MOST_OF_A_CODE = 1000;
class FindingSet {
    #byKey = new Map();
    #byPlace = new Map();
    #includedAt = new Map();
    #counts = new Map();
    #firstLeftOut = new Map();
    #errors = 0;
    take(diagnostic) {
        const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(diagnostic);
        if (this.#byKey.has(key))
            return;
        if (diagnostic.severity === 'error')
            this.#errors++;
        const { code } = diagnostic;
        const count = (this.#counts.get(code) ?? 0) + 1;
        this.#counts.set(code, count);
        if (count <= MOST_OF_A_CODE) {
            this.#byKey.set(key, diagnostic);
            const place = placeOf(code, diagnostic.at);
            const known = this.#byPlace.get(place);
            if (known === undefined)
                this.#byPlace.set(place, [key]);
            else
                known.push(key);
        }
        if (count === MOST_OF_A_CODE + 1)
            this.#firstLeftOut.set(code, diagnostic);
    }
    has(code, at) {
        return this.#byPlace.has(placeOf(code, at));
    }
    raise(code, at, consequence) {
        const keys = this.#byPlace.get(placeOf(code, at)) ?? [];
        for (const key of keys) {
            const found = this.#byKey.get(key);
            if (found === undefined || found.severity === 'error')
                continue;
            const message = consequence === undefined ? found.message : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${found.message}; ${consequence}`;
            this.#byKey.set(key, { ...found, message, severity: 'error' });
            this.#errors++;
        }
        return keys.length > 0;
    }
    get errorCount() {
        return this.#errors;
    }
    get hasErrors() {
        return this.#errors > 0;
    }
    includes(path, at) {
        const places = this.#includedAt.get(path);
        if (places === undefined)
            this.#includedAt.set(path, [at]);
        else
            places.push(at);
    }
    sorted() {
        const leftOut = [...this.#firstLeftOut.values()].map(({ code, severity, at }) => {
            const count = (this.#counts.get(code) ?? 0) - MOST_OF_A_CODE;
            const message = `${count} more of this kind ${count === 1 ? 'is' : 'are'} not listed; the first is here`;
            return { code, severity, at, message };
        });
        return [...this.#byKey.values(), ...leftOut]
            .map((diagnostic) => this.#withInclude(diagnostic))
            .sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDiagnostics */ .o);
    }
    #withInclude(diagnostic) {
        const places = this.#includedAt.get((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(diagnostic.at));
        const known = diagnostic.related ?? [];
        if (places === undefined || known.some(({ message }) => message === INCLUDED))
            return diagnostic;
        const included = places.slice(0, INCLUDES).map((at) => ({ message: INCLUDED, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .atSpan */ .IX)(at) }));
        return { ...diagnostic, related: [...known, ...included] };
    }
}
function placeOf(code, at) {
    const where = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
    return `${code} ${where} ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)}`;
}


/***/ }),

/***/ 3015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ suggested)
/* harmony export */ });
function suggested(...edits) {
    return edits.length > 0 && edits.every((edit) => edit !== undefined) ? { fix: { edits, safe: false } } : {};
}


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ withoutLookAlikes),
/* harmony export */   jB: () => (/* binding */ oddCharacter),
/* harmony export */   rS: () => (/* binding */ lookAlikeWords)
/* harmony export */ });
const LOOKS_LIKE = new Map([
    ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'),
    ...pairs('\u2018\u2019\u201a\u201b\u2032\u02bc', "'"),
    ...pairs('\u201c\u201d\u201e\u201f\u2033', '"'),
    ...pairs('\u00a0\u2007\u2009\u200a\u202f\u3000', ' '),
    ...pairs('\uff1a\ufe55', ':'),
    ...pairs('\uff0c\u3001\u060c', ','),
    ...pairs('\u200b\u200c\u200d\u2060\ufeff\u00ad', ''),
    ...each('АВЕКМНОРСТУХаеорсухіјѕ', 'ABEKMHOPCTYXaeopcyxijs'),
    ...each('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον', 'ABEZHIKMNOPTYXov'),
]);
const CALLED = new Map([
    ['\u2013', 'an en dash'],
    ['\u2014', 'an em dash'],
    ['\u2011', 'a no-break hyphen'],
    ['\u2212', 'a minus sign'],
    ['\u00a0', 'a no-break space'],
    ['\uff1a', 'a full-width colon'],
    ['\uff0c', 'a full-width comma'],
    ['\u3000', 'a full-width space'],
    ['\u200b', 'a zero-width space'],
    ['\u200c', 'a zero-width non-joiner'],
    ['\u200d', 'a zero-width joiner'],
    ['\ufeff', 'a byte order mark'],
    ['\u00ad', 'a soft hyphen'],
]);
function withoutLookAlikes(text) {
    if (!/[^\x20-\x7e]/.test(text))
        return text;
    return Array.from(text.normalize('NFC'), (character) => LOOKS_LIKE.get(character) ?? character).join('');
}
function lookAlikeWords(written, meant) {
    for (const character of written) {
        const instead = LOOKS_LIKE.get(character);
        if (instead === undefined || meant.includes(character))
            continue;
        const effect = instead === '' ? ', which is invisible' : ` instead of ${instead === ' ' ? 'a space' : `'${instead}'`}`;
        return `it contains ${called(character)}${effect}`;
    }
    return 'a letter and its accent are two characters in one of them, and one in the other';
}
function oddCharacter(text) {
    const odd = Array.from(text).find((character) => LOOKS_LIKE.has(character));
    return odd === undefined ? undefined : called(odd);
}
function called(character) {
    const name = CALLED.get(character) ?? `'${character}'`;
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${name} (U+${point})`;
}
function pairs(characters, instead) {
    return Array.from(characters, (character) => [character, instead]);
}
function each(characters, instead) {
    return Array.from(characters, (character, index) => [character, instead.charAt(index)]);
}


/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ nearestNames),
/* harmony export */   SJ: () => (/* binding */ NameIndex),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
/* harmony import */ var _edit_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9018);


function nearestNames(name, candidates, limit = 3) {
    return new NameIndex(candidates).nearest(name, limit);
}
function didYouMean(name, candidates) {
    return new NameIndex(candidates).didYouMean(name);
}
const MOST_COMPARED = 1_000_000;
class NameIndex {
    #entries;
    #compared = 0;
    constructor(candidates) {
        this.#entries = [...new Set(candidates)].map(entryOf);
    }
    nearest(name, limit = 3) {
        if (limit < 1 || this.#compared > MOST_COMPARED)
            return [];
        this.#compared += this.#entries.length;
        const wanted = entryOf(name);
        const allowed = allowedCost(wanted.folded.length);
        const best = [];
        for (const entry of this.#entries) {
            if (entry.name === name)
                continue;
            const worst = best.length < limit ? undefined : best[best.length - 1];
            const score = scoreOf(wanted, entry, allowed, worst?.score ?? Number.POSITIVE_INFINITY);
            if (score === undefined)
                continue;
            const match = { name: entry.name, score };
            if (worst && compareMatches(wanted, match, worst) >= 0)
                continue;
            if (worst)
                best.pop();
            best.push(match);
            best.sort((left, right) => compareMatches(wanted, left, right));
        }
        return best.map((match) => match.name);
    }
    didYouMean(name) {
        const [first] = this.nearest(name, 1);
        return first === undefined ? undefined : `did you mean '${first}'?`;
    }
}
function isSameName(one, other) {
    return fold(one) === fold(other);
}
const SAME_BUT_BLANKS = 0;
const SAME_BUT_CASE = 0.25;
const SAME_FOLD = 0.5;
const SAME_WORDS = 3;
const CONTAINED = 5;
const LONGEST = 200;
function scoreOf(wanted, entry, allowed, worst) {
    if (wanted.folded === entry.folded) {
        if (wanted.name.trim() === entry.name.trim())
            return SAME_BUT_BLANKS;
        return wanted.name.toLowerCase() === entry.name.toLowerCase() ? SAME_BUT_CASE : SAME_FOLD;
    }
    const shorter = Math.min(wanted.folded.length, entry.folded.length);
    const longer = Math.max(wanted.folded.length, entry.folded.length);
    if (longer > LONGEST)
        return undefined;
    const bound = Math.min(allowed, worst);
    if (longer - shorter <= bound && countBits(wanted.mask ^ entry.mask) <= bound) {
        const cost = (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .editCost */ .m)(wanted.folded, entry.folded, bound);
        if (cost !== undefined)
            return cost;
    }
    if (worst < SAME_WORDS)
        return undefined;
    if (longer === shorter && wanted.mask === entry.mask && sameWords(wanted.name, entry.name))
        return SAME_WORDS;
    if (worst < CONTAINED || shorter < 3)
        return undefined;
    const contained = wanted.folded.length < entry.folded.length
        ? startsOrEnds(entry.folded, wanted.folded)
        : startsOrEnds(wanted.folded, entry.folded);
    return contained ? CONTAINED + (longer - shorter) / LONGEST : undefined;
}
function compareMatches(wanted, left, right) {
    return (left.score - right.score ||
        commonPrefix(wanted.name, right.name) - commonPrefix(wanted.name, left.name) ||
        commonSuffix(wanted.name, right.name) - commonSuffix(wanted.name, left.name) ||
        Math.abs(left.name.length - wanted.name.length) - Math.abs(right.name.length - wanted.name.length) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.name, right.name));
}
function allowedCost(length) {
    if (length < 3)
        return 0;
    if (length < 6)
        return 2;
    if (length < 10)
        return 4;
    return length < 16 ? 6 : 8;
}
function entryOf(name) {
    const folded = fold(name);
    let mask = 0;
    for (let index = 0; index < folded.length && index < LONGEST; index++)
        mask |= bitOf(folded.charCodeAt(index));
    return { name, folded, mask };
}
function fold(name) {
    const plain = /^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
    const lower = plain.trim().toLowerCase();
    const folded = lower.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s_.-]+/g, '');
    return folded === '' ? lower : folded;
}
function bitOf(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 1 << (unit - 0x61);
    if (unit >= 0x30 && unit <= 0x39)
        return 1 << (26 + (unit % 5));
    return 1 << 31;
}
function countBits(mask) {
    let bits = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}
function sameWords(left, right) {
    const words = (name) => name
        .toLowerCase()
        .split(/[\s_.-]+/)
        .sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    const leftWords = words(left);
    return leftWords.length > 1 && leftWords.join(' ') === words(right).join(' ');
}
function startsOrEnds(whole, part) {
    return whole.startsWith(part) || whole.endsWith(part);
}
function commonPrefix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[index] === right[index])
        index++;
    return index;
}
function commonSuffix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[left.length - 1 - index] === right[right.length - 1 - index])
        index++;
    return index;
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ standInHint),
/* harmony export */   x: () => (/* binding */ placeholderHint)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

const PLACEHOLDER = /\{\{.*\}\}|\$\{[^}]*\}|\{%.*%\}|^<[A-Z_]+>$/s;
function placeholderHint(text) {
    if (!PLACEHOLDER.test(text))
        return undefined;
    return 'placeholders are not filled in: write the values themselves';
}
const EVERYTHING = /^(?:\*|all|any|every|everything)$/i;
const THE_REST = /^(?:\.{2,3}|\u2026|etc\.?)$/i;
const RANGE = /^(.+?)(?:\s*(?:\.{2,3}|\u2026)\s*|\s+(?:to|through|-|\u2013|\u2014)\s+)(.+)$/i;
function standInHint(text, isKnown) {
    if (EVERYTHING.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} does not stand for every value: write the values one by one`;
    if (THE_REST.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} does not stand for the values left out: write them one by one`;
    const [, first = '', last = ''] = (text.length > LONGEST ? null : RANGE.exec(text)) ?? [];
    if (!isKnown(first) || (!isKnown(last) && !/^\w{0,3}\d+$/.test(last)))
        return undefined;
    return `ranges are not expanded: write each value from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last)}`;
}
const LONGEST = 200;


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conflictFinding),
/* harmony export */   x: () => (/* binding */ reportConflict)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);

function conflictFinding({ ours, divider, theirs }) {
    return {
        code: 'file/merge-conflict',
        severity: 'error',
        message: 'an unresolved merge conflict starts here',
        at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(ours),
        hint: 'keep one of the two versions, and delete the three lines of markers',
        related: [
            { message: 'the other version starts here', at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(divider) },
            { message: 'the conflict ends here', at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(theirs) },
        ],
    };
}
function reportConflict(conflict, collector) {
    collector.take(conflictFinding(conflict));
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ foreignFinding),
/* harmony export */   XF: () => (/* binding */ encodingHint),
/* harmony export */   o3: () => (/* binding */ reportForeign)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3015);


const SAVE_UTF8 = 'save it as UTF-8 (in a spreadsheet: export it as "CSV UTF-8")';
const SAID = {
    'utf-16': { code: 'file/not-utf8', message: 'this file is UTF-16, not UTF-8', hint: SAVE_UTF8 },
    spreadsheet: {
        code: 'file/wrong-form',
        message: 'this is a spreadsheet (or another zip archive), not text',
        hint: 'export the sheet as "CSV UTF-8"; a new name does not make it one',
    },
    'old-spreadsheet': {
        code: 'file/wrong-form',
        message: 'this is an old spreadsheet (or another Office file), not text',
        hint: 'export the sheet as "CSV UTF-8"; a new name does not make it one',
    },
    'web-page': {
        code: 'file/wrong-form',
        message: 'this is a web page (HTML), not the file that was meant to be downloaded',
        hint: 'download the raw file, or export the table as "CSV UTF-8"',
    },
    'lfs-pointer': {
        code: 'file/wrong-form',
        message: 'this is a Git LFS pointer: it only names the content that Git LFS keeps',
        hint: 'run `git lfs pull`; in a workflow, check out with `lfs: true`',
    },
    'markdown-fence': {
        code: 'file/wrong-form',
        message: 'this line is a Markdown fence and does not belong in the file',
        hint: 'delete this line, and the closing ``` at the end',
    },
    'separator-line': {
        code: 'file/wrong-form',
        message: 'line 1 is read as the header: only spreadsheets know `sep=`',
        hint: 'delete line 1, and separate the columns with commas',
    },
};
function foreignFinding({ form, at, strays }) {
    const { code, message, hint } = SAID[form];
    const edits = strays?.map((line) => ({ at: line, newText: '' }));
    return { code, severity: 'error', message, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(at), hint, ...(edits ? (0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .suggested */ .M)(...edits) : {}) };
}
function reportForeign(foreign, collector) {
    collector.take(foreignFinding(foreign));
}
function encodingHint(byte) {
    const letter = WINDOWS_1252.get(byte) ?? (byte >= 0xa0 ? String.fromCharCode(byte) : undefined);
    const looks = letter === undefined ? '' : `it looks like Windows-1252 (or Latin-1), where this byte is '${letter}': `;
    return `${looks}${SAVE_UTF8}`;
}
const WINDOWS_1252 = new Map([
    [0x80, '€'],
    [0x85, '…'],
    [0x91, '‘'],
    [0x92, '’'],
    [0x93, '“'],
    [0x94, '”'],
    [0x96, '–'],
    [0x97, '—'],
]);


/***/ }),

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   _I: () => (/* binding */ differInDigits),
/* harmony export */   _f: () => (/* binding */ isOneWay),
/* harmony export */   af: () => (/* binding */ onlyMeant)
/* harmony export */ });
/* harmony import */ var _look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);

const SHORTEST = 4;
function slipOf(written, meant) {
    if (written === meant || meant === '' || meant.trim() !== meant)
        return undefined;
    if (written.trim() === meant)
        return 'spaces';
    if ((0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(written).trim() === meant && (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(meant) === meant)
        return 'look-alike';
    if (written.length === meant.length)
        return written.toLowerCase() === meant.toLowerCase()
            ? 'case'
            : areSwapped(written, meant)
                ? 'transposed'
                : undefined;
    const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written];
    return longer.length === shorter.length + 1 && isDoubled(shorter, longer) ? 'doubled' : undefined;
}
function onlyMeant(written, names) {
    let meant;
    for (const name of names) {
        if (name === written)
            return undefined;
        if (name === meant || slipOf(written, name) === undefined)
            continue;
        if (meant !== undefined)
            return undefined;
        meant = name;
    }
    return meant;
}
function isOneWay(slip) {
    return slip === 'spaces' || slip === 'look-alike';
}
function areSwapped(written, meant) {
    let at = 0;
    while (written[at] === meant[at])
        at++;
    return (written[at] === meant[at + 1] &&
        written[at + 1] === meant[at] &&
        written.slice(at + 2) === meant.slice(at + 2) &&
        isInWord(written, at, at + 2));
}
function isDoubled(shorter, longer) {
    let at = 0;
    while (at < shorter.length && shorter[at] === longer[at])
        at++;
    return (at > 0 &&
        longer[at] === longer[at - 1] &&
        shorter.slice(at) === longer.slice(at + 1) &&
        isInWord(longer, at - 1, at + 1) &&
        wordAt(longer, at).length > SHORTEST);
}
function isInWord(name, from, to) {
    return /^\p{L}+$/u.test(name.slice(from, to)) && wordAt(name, from).length >= SHORTEST;
}
function wordAt(name, at) {
    const before = /\p{L}*$/u.exec(name.slice(0, at))?.[0] ?? '';
    return before + (/^\p{L}*/u.exec(name.slice(at))?.[0] ?? '');
}
function differInDigits(written, known) {
    const one = numbersOf(written);
    const other = numbersOf(known);
    return one.numbers !== '' && one.numbers !== other.numbers && one.rest === other.rest && one.rest !== '';
}
function numbersOf(name) {
    const numbers = [];
    const rest = name.replace(/([\s_.-]*)([^\s_.-]+)/g, (whole, between, word) => {
        if (isHash(word))
            return whole;
        const left = word.replace(/(?<![\p{L}\d])\d+|\d+(?![\p{L}\d])/gu, (digits) => {
            numbers.push(digits);
            return '';
        });
        return left.length === word.length || left !== '' ? `${between}${left}` : '';
    });
    return { numbers: numbers.join(' '), rest };
}
function isHash(word) {
    return /^[0-9a-f]{8,}$/i.test(word) && /[a-f]/i.test(word) && /\d/.test(word);
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ openCommit),
/* harmony export */   Sp: () => (/* binding */ cohortsIn)
/* harmony export */ });
/* unused harmony export checkCommit */
/* harmony import */ var _check_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4262);
/* harmony import */ var _committed_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2569);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2167);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8631);
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5596);







function openCommit(root, commit, options) {
    const tree = new _git_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .GitTree */ .x(root, commit, options);
    const found = cohortsLike(tree, root, options) ?? cohortsIn(tree, root, options);
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    tree.prefetch(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DataLayout */ .V(options.dataRoot).shared);
    return { tree, cohorts, repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(tree, options) };
}
function cohortsLike(tree, root, { dataRoot, patterns, like }) {
    if (like?.patterns.join('\n') !== (typeof patterns === 'string' ? patterns : patterns.join('\n')))
        return undefined;
    tree.expand(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DataLayout */ .V(dataRoot).cohorts);
    if (tree.objects.mayHoldLinks)
        return undefined;
    const names = (0,_git_history_js__WEBPACK_IMPORTED_MODULE_4__/* .changedNames */ .tS)(root, tree.commit, like.commit);
    return names !== undefined && (0,_committed_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .nameTheSame */ .p)(patterns, root, names) ? like.cohorts : undefined;
}
function cohortsIn(tree, root, { dataRoot, patterns }) {
    tree.expand(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DataLayout */ .V(dataRoot).cohorts);
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .withRivals */ .Qx)((0,_committed_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .committedSpecs */ .T)(tree, root, patterns).map(_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .cohortOf */ .lG));
}
async function checkCommit(root, commit, options) {
    const opened = openCommit(root, commit, options);
    const { tree, cohorts, repository } = opened;
    readAhead(opened, cohorts);
    return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}


/***/ }),

/***/ 7795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ CheckoutTree),
  _: () => (/* binding */ isPointer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 3 modules
var git_command = __webpack_require__(7784);
;// CONCATENATED MODULE: ./build/src/git/checkout-index.js


const NUL = Buffer.from('\0');
const SKIPPED = Buffer.from('\0S ');
const MODULE = Buffer.from(' 160000 ');
class CheckoutIndex {
    #listing;
    #entries;
    constructor(root) {
        this.#listing = listing(root);
    }
    get entries() {
        this.#entries ??= new Map((0,git_command/* splitNul */.K5)(this.#listing).flatMap((line) => {
            const entry = entryOf(line);
            return entry === undefined ? [] : [[entry.path, entry]];
        }));
        return this.#entries;
    }
    skipped() {
        return this.#having(SKIPPED).filter(({ isSkipped }) => isSkipped);
    }
    modules() {
        return this.#having(MODULE).filter(({ kind }) => kind === 'module');
    }
    endingIn(end) {
        return this.#having(Buffer.from(`${end}\0`)).filter(({ path }) => path.endsWith(end));
    }
    #having(bytes) {
        const found = [];
        let from = 0;
        for (let at = this.#listing.indexOf(bytes); at >= 0; at = this.#listing.indexOf(bytes, from)) {
            const start = bytes[0] === 0 ? at + 1 : this.#listing.lastIndexOf(NUL, at) + 1;
            const end = this.#listing.indexOf(NUL, start);
            const entry = entryOf(this.#listing.toString('utf8', start, end));
            if (entry !== undefined)
                found.push(entry);
            from = end;
        }
        return found;
    }
}
function listing(root) {
    try {
        const answer = (0,git_command/* runGit */.EO)(root, ['ls-files', '-z', '-t', '--cached', '--stage']);
        if (answer.status === 0)
            return Buffer.concat([NUL, answer.output]);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
    return NUL;
}
function entryOf(line) {
    const [, tag, mode, oid, path] = /^(\S) (\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
    if (oid === undefined || path === undefined)
        return undefined;
    const kind = mode === '160000' ? 'module' : mode === '120000' ? 'link' : 'file';
    return { path, oid, kind, isSkipped: tag === 'S' };
}

// EXTERNAL MODULE: ./build/src/git/git-objects.js
var git_objects = __webpack_require__(3819);
;// CONCATENATED MODULE: ./build/src/git/recoded-paths.js


const RECODING = ['working-tree-encoding', 'ident'];
const UNSET = new Set(['unspecified', 'unset']);
function recodedPaths(root, index) {
    try {
        const files = [':(top,glob)**/.gitattributes'];
        const search = ['grep', '--cached', '--no-textconv', '-q', '-E', RECODING.join('|'), '--', ...files];
        if ((0,git_command/* runGit */.EO)(root, search, { patterns: true }).status !== 0)
            return new Set();
        const input = [...index.entries.keys()].map((path) => `${path}\0`).join('');
        const fields = (0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(root, ['check-attr', '-z', '--stdin', ...RECODING], { input }));
        const recoded = new Set();
        for (let at = 0; at + 2 < fields.length; at += 3)
            if (!UNSET.has(fields[at + 2] ?? ''))
                recoded.add(fields[at] ?? '');
        return recoded;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return new Set();
    }
}

// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/git/withheld-files.js


class WithheldFiles {
    files;
    #folders = new Map();
    constructor(files) {
        this.files = new Map([...files].map((entry) => [entry.path, entry]));
        for (const path of this.files.keys())
            this.#addTo(path);
    }
    at(path) {
        if (this.files.has(path))
            return 'file';
        return this.#folders.has(path) ? 'folder' : undefined;
    }
    names(folder) {
        return [...(this.#folders.get(folder) ?? [])].sort(compare/* compareCodePoints */.O);
    }
    #addTo(path) {
        for (let at = path; at !== ''; at = (0,source_path/* folderOf */.yS)(at)) {
            const folder = (0,source_path/* folderOf */.yS)(at);
            const name = folder === '' ? at : at.slice(folder.length + 1);
            const names = this.#folders.get(folder);
            if (names?.has(name))
                return;
            if (names === undefined)
                this.#folders.set(folder, new Set([name]));
            else
                names.add(name);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/git/checkout-tree.js










const CR = 0x0d;
const LF = 0x0a;
class CheckoutTree extends disk_tree/* DiskTree */.C {
    #absence;
    #index;
    #withheld;
    #objects;
    #recoded;
    constructor(root, options = {}) {
        super(root, options);
        this.#absence = options.absence ?? 'removes';
    }
    get index() {
        this.#index ??= new CheckoutIndex(this.confinement.root);
        return this.#index;
    }
    read(path) {
        const read = this.#asCommitted(path) ?? this.#readHere(path);
        if (read.kind !== 'file')
            return read;
        if (isPointer(read.bytes))
            throw new environment_failure/* EnvironmentFailure */.Kg('other', path, (0,findings_text/* msg */.ab) `Git LFS keeps the content of ${(0,findings_text/* shownPath */.pS)(path)}, and the checkout has no more than its name: git lfs pull, or lfs: true for actions/checkout`);
        const bytes = withoutCr(read.bytes);
        if (bytes === undefined)
            return read;
        const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid;
        return oid !== undefined && blobName(bytes, oid.length) === oid ? { kind: 'file', bytes } : read;
    }
    behindPointer(path, oid) {
        if (this.index.entries.get(path)?.oid !== oid)
            return undefined;
        const read = super.read(path);
        return read.kind === 'file' && !isPointer(read.bytes) ? read : undefined;
    }
    pieces(path) {
        const committed = this.#asCommitted(path);
        if (committed?.kind === 'file')
            return [committed.bytes];
        if (committed !== undefined) {
            const { root } = this.confinement;
            const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid ?? '';
            return { [Symbol.iterator]: () => [(0,git_command/* gitOutput */.oM)(root, ['cat-file', 'blob', oid])][Symbol.iterator]() };
        }
        const pieces = super.pieces(path);
        if (pieces !== undefined || this.withheld(path) !== 'file')
            return pieces;
        const read = this.read(path);
        return read.kind === 'file' ? [read.bytes] : undefined;
    }
    list(path) {
        const names = super.list(path);
        const withheld = this.withheldNames(path);
        if (withheld.length === 0)
            return names;
        return [...new Set([...names, ...withheld])].sort(compare/* compareCodePoints */.O);
    }
    probe(path) {
        const found = super.probe(path);
        if (found !== 'missing')
            return found;
        const withheld = this.withheld(path);
        return withheld === undefined ? found : withheld === 'folder' ? 'directory' : 'file';
    }
    withheld(path) {
        return this.#absent.at(this.confinement.canonical(path) ?? path);
    }
    withheldNames(folder) {
        return this.#absent.names(this.confinement.canonical(folder) ?? folder);
    }
    withheldFiles() {
        return this.#absent.files.keys();
    }
    get #absent() {
        this.#withheld ??= new WithheldFiles(this.#absentEntries());
        return this.#withheld;
    }
    #absentEntries() {
        const wanted = this.#absence === 'removes' ? this.index.skipped() : [...this.index.entries.values()];
        return wanted.filter(({ kind, path }) => kind !== 'module' && super.probe(path) === 'missing');
    }
    #asCommitted(path) {
        if (this.#absence === 'removes')
            return undefined;
        this.#recoded ??= recodedPaths(this.confinement.root, this.index);
        if (this.#recoded.size === 0)
            return undefined;
        const place = this.confinement.canonical(path) ?? path;
        const entry = this.index.entries.get(place);
        if (entry?.kind !== 'file' || !this.#recoded.has(place))
            return undefined;
        this.#objects ??= new git_objects/* GitObjects */.V(this.confinement.root, { limit: this.limit });
        const blob = this.#objects.blob(entry.oid);
        if (blob.kind === 'too-large')
            return { kind: 'too-large', size: blob.size, limit: this.limit };
        return blob.kind === 'bytes' && !isPointer(blob.bytes) ? { kind: 'file', bytes: blob.bytes } : undefined;
    }
    #readHere(path) {
        const read = super.read(path);
        if (read.kind !== 'missing')
            return read;
        const place = this.confinement.canonical(path) ?? path;
        const entry = this.#absent.files.get(place);
        if (entry === undefined)
            return this.#absent.at(place) === 'folder' ? { kind: 'directory' } : read;
        this.#objects ??= new git_objects/* GitObjects */.V(this.confinement.root, { limit: this.limit });
        const blob = entry.kind === 'file' ? this.#objects.blob(entry.oid) : undefined;
        if (blob?.kind === 'bytes')
            return { kind: 'file', bytes: blob.bytes };
        if (blob?.kind === 'too-large')
            return { kind: 'too-large', size: blob.size, limit: this.limit };
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, (0,findings_text/* msg */.ab) `${(0,findings_text/* shownPath */.pS)(path)} is tracked by git and not in this checkout, and its content is not at hand; check out all files`);
    }
}
function withoutCr(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1))
        if (bytes[at + 1] === LF)
            count++;
    if (count === 0)
        return undefined;
    const turned = new Uint8Array(bytes.length - count);
    let length = 0;
    for (const [at, byte] of bytes.entries()) {
        if (byte !== CR || bytes[at + 1] !== LF)
            turned[length++] = byte;
    }
    return turned;
}
function blobName(bytes, length) {
    return (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
function isPointer(bytes) {
    return bytes.length < 1024 && POINTER.every((byte, at) => bytes[at] === byte);
}


/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ committedSpecs),
  p: () => (/* binding */ nameTheSame)
});

// EXTERNAL MODULE: ./build/src/disk/spec-pattern.js
var spec_pattern = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/src/disk/walk-patterns.js
var walk_patterns = __webpack_require__(2228);
// EXTERNAL MODULE: ./build/src/disk/without-aliases.js
var without_aliases = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/git/commit-folders.js


class CommitFolders {
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    standing(path) {
        const place = this.#tree.place(path);
        if (place.kind === 'file')
            return 'other';
        if (place.kind === 'folder' && place.path === path)
            return 'folder';
        const folder = this.#tree.place((0,source_path/* folderOf */.yS)(path));
        if (folder.kind !== 'folder')
            return 'nothing';
        if (place.kind === 'folder')
            return path === '' || place.path === (0,walk_patterns/* joined */.oR)(folder.path, path) ? 'folder' : 'linked';
        if (place.kind !== 'missing')
            return 'astray';
        return this.#tree.list(folder.path).includes((0,source_path/* lastNameOf */.p$)(path)) ? 'astray' : 'nothing';
    }
    names(path) {
        return this.#tree.list(path);
    }
    real(path) {
        const place = this.#tree.place(path);
        return place.kind === 'folder' ? place.path : (0,walk_patterns/* joined */.oR)(this.real((0,source_path/* folderOf */.yS)(path)), path);
    }
    searchable(start, whole) {
        if (!whole)
            this.#tree.expandLinked(start);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/git/committed-specs.js






function committedSpecs(tree, root, patterns) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.aQ)(patterns, root);
    const folders = new CommitFolders(tree);
    const { found, amiss, linked } = (0,walk_patterns/* walkPatterns */.LY)(folders, parsed);
    const all = parsed.every((pattern) => pattern.isPlain)
        ? found
        : [...matches(tree, parsed), ...[...found].filter((path) => (0,walk_patterns/* isBehind */.Jm)(linked, path))];
    return (0,without_aliases/* withoutAliases */.J)([...all, ...amiss], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
}
function nameTheSame(patterns, root, names) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.aQ)(patterns, root).filter(({ negated }) => !negated);
    for (const name of names)
        for (let at = name; at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            if (parsed.some(({ pattern }) => pattern.matches(at)))
                return false;
    return true;
}
function matches(tree, patterns) {
    const found = new Set();
    const files = [...tree.files()];
    for (const { pattern, negated } of patterns) {
        for (const path of files) {
            if (!pattern.matches(path))
                continue;
            if (negated)
                found.delete(path);
            else
                found.add(path);
        }
    }
    return new Set([...found].filter((path) => tree.place(path).kind !== 'folder'));
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8057);
/* harmony import */ var _disk_follow_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2322);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8108);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9244);
/* harmony import */ var _checkout_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7795);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7784);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3819);









const AHEAD_LIMIT = 1024 * 1024;
const FEW_LINKS = 8;
const MANY_MISSES = 32;
const MISSING = { kind: 'missing', links: [] };
const OUTSIDE = { kind: 'outside', links: [] };
class GitTree {
    commit;
    objects;
    #root;
    #folders = new Map();
    #misses = new Map();
    #behindPointer;
    constructor(root, commit, options = {}) {
        this.commit = commit;
        this.objects = options.objects ?? new _git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .GitObjects */ .V(root, options);
        this.#behindPointer = options.behindPointer ?? (() => undefined);
        const oid = this.objects.rootTree(commit);
        this.#root = oid === undefined ? undefined : { kind: 'folder', oid };
    }
    read(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside')
            return target.kind === 'unreadable'
                ? { kind: target.kind, reason: target.reason }
                : { kind: target.kind };
        if (target.node.kind === 'folder')
            return { kind: 'directory' };
        this.#foresee(target.path, target.node.oid);
        const blob = this.objects.blob(target.node.oid);
        switch (blob.kind) {
            case 'bytes': {
                if (!(0,_checkout_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isPointer */ ._)(blob.bytes))
                    return { kind: 'file', bytes: blob.bytes };
                const content = this.#behindPointer(target.path, target.node.oid);
                if (content !== undefined)
                    return content;
                throw new _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('other', path, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `Git LFS keeps the content of ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path)}, and this clone has no more than its name at commit ${this.commit.slice(0, 12)}: git lfs pull, or lfs: true for actions/checkout`);
            }
            case 'too-large':
                return { kind: 'too-large', size: blob.size, limit: this.objects.limit };
            case 'missing':
                throw this.#absent(path);
        }
    }
    pieces(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind === 'folder')
            return undefined;
        const { oid } = target.node;
        const { root } = this.objects;
        return { [Symbol.iterator]: () => [(0,_git_command_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(root, ['cat-file', 'blob', oid])][Symbol.iterator]() };
    }
    #foresee(path, oid) {
        if (this.objects.hasRead(oid))
            return;
        const above = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path));
        for (const [folder, many] of [
            [above, MANY_MISSES],
            [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(above), 2 * MANY_MISSES],
        ]) {
            if (folder === '')
                return;
            const misses = (this.#misses.get(folder) ?? 0) + 1;
            this.#misses.set(folder, misses);
            if (misses === many)
                this.prefetch([folder]);
        }
    }
    exists(path) {
        const { kind } = this.#resolve(path);
        return kind === 'inside' || (kind === 'outside' && !leadsOut(path));
    }
    list(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind !== 'folder')
            return [];
        const names = [];
        for (const [name, { kind }] of this.objects.entries(target.node.oid)) {
            if (kind !== 'module')
                names.push(name);
        }
        return names.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCodePoints */ .O);
    }
    folder(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind !== 'folder')
            return undefined;
        const entries = this.objects.entries(target.node.oid);
        return {
            size: entries.size,
            has: (name) => (entries.get(name)?.kind ?? 'module') !== 'module',
            [Symbol.iterator]: () => this.list(path)[Symbol.iterator](),
        };
    }
    place(path) {
        const target = this.#resolve(path);
        if (target.kind !== 'inside')
            return { kind: target.kind };
        return { kind: target.node.kind === 'folder' ? 'folder' : 'file', path: target.path };
    }
    oid(path) {
        const target = this.#resolve(path);
        return target.kind === 'inside' ? target.node.oid : undefined;
    }
    moduleAt(path) {
        const names = path === '' ? [] : path.split('/');
        for (let count = 1; count <= names.length; count++) {
            const above = this.#resolve(names.slice(0, count - 1).join('/'));
            if (above.kind !== 'inside' || above.node.kind !== 'folder')
                return undefined;
            if (this.objects.entries(above.node.oid).get(names[count - 1] ?? '')?.kind === 'module')
                return names.slice(0, count).join('/');
        }
        return undefined;
    }
    expand(path) {
        const target = this.#resolve(path);
        if (target.kind === 'inside' && target.node.kind === 'folder')
            this.objects.expand(target.node.oid);
    }
    expandLinked(path) {
        this.expand(path);
        const target = this.#resolve(path);
        if (target.kind !== 'inside' || target.node.kind !== 'folder')
            return;
        const links = [];
        collect(this.objects, target.node.oid, links, (kind) => kind === 'link');
        this.objects.load(links, Math.min(AHEAD_LIMIT, this.objects.limit));
        if (links.length > FEW_LINKS)
            this.expand('');
    }
    prefetch(paths) {
        this.#loadAlong(paths);
        const blobs = [];
        const folders = [];
        for (const path of paths) {
            const target = this.#resolve(path);
            if (target.kind !== 'inside')
                continue;
            (target.node.kind === 'folder' ? folders : blobs).push(target.node.oid);
        }
        this.objects.expand(...folders);
        for (const folder of folders)
            collect(this.objects, folder, blobs, (kind) => kind !== 'module');
        this.objects.load(blobs, Math.min(AHEAD_LIMIT, this.objects.limit));
    }
    #loadAlong(paths) {
        let waiting = paths.filter((path) => !leadsOut(path)).map((path) => path.split('/'));
        for (;;) {
            const unknown = new Set();
            waiting = waiting.filter((names) => {
                const oid = this.#firstUnknown(names);
                if (oid !== undefined)
                    unknown.add(oid);
                return oid !== undefined;
            });
            if (unknown.size === 0)
                return;
            this.objects.loadTrees(unknown);
        }
    }
    #firstUnknown(names) {
        let at = this.#root;
        for (const name of names) {
            if (at?.kind !== 'folder')
                return undefined;
            if (!this.objects.knows(at.oid))
                return at.oid;
            at = this.objects.entries(at.oid).get(name);
        }
        return at?.kind === 'folder' && !this.objects.knows(at.oid) ? at.oid : undefined;
    }
    *files() {
        if (this.#root === undefined)
            return;
        this.objects.expand(this.#root.oid);
        yield* filesBelow(this.objects, this.#root.oid, '');
    }
    passes(path) {
        const target = this.#resolve(path);
        if (target.links.length === 0 || target.kind !== 'inside')
            return target.links;
        return [...target.links, target.path];
    }
    #resolve(path) {
        const known = this.#folders.get(path);
        if (known !== undefined)
            return known;
        const found = this.#lookBelow(path) ?? this.#follow(path);
        if (found.kind === 'inside' && found.node.kind === 'folder')
            this.#folders.set(path, found);
        return found;
    }
    #lookBelow(path) {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? undefined : this.#resolve(path.slice(0, slash));
        if (folder?.kind !== 'inside' || folder.links.length > 0 || folder.node.kind !== 'folder')
            return undefined;
        const name = path.slice(slash + 1);
        if (name === '' || name === '.' || name === '..' || (0,_disk_follow_links_js__WEBPACK_IMPORTED_MODULE_8__/* .isGitFolder */ .Z)(name))
            return undefined;
        const node = this.objects.entries(folder.node.oid).get(name);
        if (node === undefined || node.kind === 'module')
            return MISSING;
        return node.kind === 'link' ? undefined : { kind: 'inside', node, path, links: [] };
    }
    #follow(path) {
        if (this.#root === undefined)
            return MISSING;
        if (leadsOut(path))
            return OUTSIDE;
        const segments = path === '' ? [] : path.split('/');
        if (segments.includes('') || segments.includes('.'))
            return MISSING;
        return (0,_disk_follow_links_js__WEBPACK_IMPORTED_MODULE_8__/* .followLinks */ .n)(segments, {
            top: this.#root,
            root: () => new _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__/* .Confinement */ .tF(this.objects.root).root,
            look: (folder, name) => {
                const entry = this.objects.entries(folder.oid).get(name);
                if (entry === undefined || entry.kind === 'module')
                    return MISSING;
                if (entry.kind === 'link')
                    return { kind: 'link', text: this.#linkText(entry, path) };
                return { kind: entry.kind, node: entry };
            },
        });
    }
    #linkText(link, path) {
        const blob = this.objects.blob(link.oid);
        if (blob.kind === 'missing')
            throw this.#absent(path);
        return blob.kind === 'bytes' ? new TextDecoder().decode(blob.bytes) : '';
    }
    #absent(path) {
        return new _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('other', path, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `git does not have the content of ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path)} at commit ${this.commit.slice(0, 12)}: the clone is partial, or damaged; check out without a filter`);
    }
}
function leadsOut(path) {
    return path.startsWith('/') || path.split('/').some((segment) => segment === '..' || (0,_disk_follow_links_js__WEBPACK_IMPORTED_MODULE_8__/* .isGitFolder */ .Z)(segment));
}
function collect(objects, tree, blobs, wanted) {
    for (const { kind, oid } of objects.entries(tree).values()) {
        if (kind === 'folder')
            collect(objects, oid, blobs, wanted);
        else if (wanted(kind))
            blobs.push(oid);
    }
}
function* filesBelow(objects, tree, prefix) {
    for (const [name, { kind, oid }] of objects.entries(tree)) {
        if (kind === 'folder')
            yield* filesBelow(objects, oid, `${prefix}${name}/`);
        else if (kind === 'file' || kind === 'link')
            yield `${prefix}${name}`;
    }
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trackedPaths),
/* harmony export */   j: () => (/* binding */ ignoredPaths)
/* harmony export */ });
/* harmony import */ var _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7784);


const TIMEOUT_MS = 30_000;
function ignoredPaths(root, paths) {
    const asked = withoutLinks(new _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__/* .Confinement */ .tF(root), paths);
    if (asked.size === 0)
        return { kind: 'known', paths: new Set() };
    const tracked = trackedPaths(root, [
        ...new Set([...asked.keys()].map((place) => place.replace(/\/.*$/s, ''))),
    ]);
    if (tracked.kind === 'unknown')
        return tracked;
    const committed = withFolders(tracked.paths);
    const open = [...asked.keys()].filter((place) => !committed.has(place));
    if (open.length === 0)
        return { kind: 'known', paths: new Set() };
    const answer = listPaths(root, ['check-ignore', '--no-index', '-z', '--stdin'], {
        input: open.map((place) => `./${place}\0`).join(''),
        patterns: true,
        none: 1,
    });
    if (answer.kind === 'unknown')
        return answer;
    return {
        kind: 'known',
        paths: new Set([...answer.paths].flatMap((place) => asked.get(place.slice(2)) ?? [])),
    };
}
function withoutLinks(confinement, paths) {
    const folders = new Map();
    const places = new Map();
    for (const path of paths) {
        if (path === '' || confinement.lexical(path) !== 'inside')
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        if (!folders.has(folder))
            folders.set(folder, confinement.canonical(folder));
        const real = folders.get(folder);
        if (real === undefined)
            continue;
        const place = real === '' ? path.slice(slash + 1) : `${real}/${path.slice(slash + 1)}`;
        const there = places.get(place);
        if (there)
            there.push(path);
        else
            places.set(place, [path]);
    }
    return places;
}
function withFolders(files) {
    const found = new Set(files);
    for (const file of files) {
        let slash = file.lastIndexOf('/');
        while (slash > 0 && !found.has(file.slice(0, slash))) {
            found.add(file.slice(0, slash));
            slash = file.lastIndexOf('/', slash - 1);
        }
    }
    return found;
}
function trackedPaths(root, folders) {
    const asked = folders.filter((path) => !path.includes('\0')).map((path) => (path === '' ? '.' : path));
    const found = new Set();
    for (let start = 0; start < asked.length; start += 500) {
        const paths = asked.slice(start, start + 500);
        const listing = ['ls-files', '-z', '--cached', '--recurse-submodules', '--'];
        const answer = listPaths(root, [...listing, ...paths]);
        if (answer.kind === 'unknown')
            return answer;
        for (const path of answer.paths)
            found.add(path);
    }
    return { kind: 'known', paths: found };
}
function listPaths(root, command, { none = 0, ...options } = {}) {
    try {
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, command, { timeout: TIMEOUT_MS, ...options });
        if (answer.status !== 0 && answer.status !== none)
            throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailed */ .gk)(root, answer);
        return { kind: 'known', paths: new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)(answer.output).filter((name) => name !== '')) };
    }
    catch (error) {
        if (!(error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
        return { kind: 'unknown', reason: error.reason, message: error.message };
    }
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ignoringRule)
/* harmony export */ });
/* harmony import */ var _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8057);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7784);



function ignoringRule(root, path) {
    try {
        const place = new _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__/* .Confinement */ .tF(root).canonical(path);
        if (place === undefined || place === '')
            return undefined;
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ['check-ignore', '--no-index', '--verbose', '-z', '--stdin'], {
            input: `./${place}\0`,
            patterns: true,
        });
        const [source = '', line = '', pattern = ''] = answer.status === 0 ? (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .splitNul */ .K5)(answer.output) : [];
        if (source === '' || pattern.startsWith('!'))
            return undefined;
        const prefix = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPrefix */ .Vk)(root);
        const start = prefix === '' ? '' : `${prefix}/`;
        const isInside = source.startsWith(start) && !source.startsWith('/');
        const file = isInside ? source.slice(start.length) : source;
        return { source: file, isInside, line: Number(line), pattern };
    }
    catch (error) {
        if (!(error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ defaultPatterns),
  OH: () => (/* binding */ openWorkspace)
});

// UNUSED EXPORTS: absence

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/disk/walk-patterns.js
var walk_patterns = __webpack_require__(2228);
;// CONCATENATED MODULE: ./build/src/disk/disk-folders.js




class DiskFolders {
    #tree;
    #real = new Map();
    #seen = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    standing(path) {
        const { confinement } = this.#tree;
        try {
            const stats = (0,external_node_fs_.lstatSync)(confinement.absolute(path), { throwIfNoEntry: false });
            if (stats === undefined)
                return this.#withheld(path);
            if (!stats.isSymbolicLink())
                return stats.isDirectory() ? 'folder' : 'other';
            const target = confinement.follow(path, this.#seen);
            if (target.kind === 'inside')
                return (0,external_node_fs_.lstatSync)(target.real).isDirectory() ? 'linked' : 'other';
            return 'astray';
        }
        catch (error) {
            const code = (0,environment_failure/* systemCode */.xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return this.#withheld(path);
            if (code === 'EACCES' || code === 'EPERM')
                return 'closed';
            throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
        }
    }
    #withheld(path) {
        const found = this.#tree.withheld(path);
        return found === undefined ? 'nothing' : found === 'folder' ? 'folder' : 'other';
    }
    names(path) {
        const withheld = this.#tree.withheldNames(path);
        try {
            const names = (0,external_node_fs_.readdirSync)(this.#tree.confinement.absolute(path));
            return withheld.length === 0 ? names : [...new Set([...names, ...withheld])];
        }
        catch (error) {
            if (withheld.length > 0 && (0,environment_failure/* systemCode */.xU)(error) === 'ENOENT')
                return withheld;
            throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
        }
    }
    real(path) {
        const known = this.#real.get(path);
        if (known !== undefined)
            return known;
        const real = this.#tree.confinement.canonical(path, this.#seen) ?? (0,walk_patterns/* joined */.oR)(this.real((0,source_path/* folderOf */.yS)(path)), path);
        this.#real.set(path, real);
        return real;
    }
    searchable(start, whole) {
        const found = this.#tree.probe(start);
        if (found === 'outside' && !whole) {
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', start, `Refusing to search ${(0,environment_failure/* shown */.SP)(start)}: it leads out of the repository`);
        }
        return found !== 'missing' || (whole && this.standing(start) !== 'nothing');
    }
}

// EXTERNAL MODULE: ./build/src/disk/spec-pattern.js
var spec_pattern = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/src/disk/without-aliases.js
var without_aliases = __webpack_require__(3994);
;// CONCATENATED MODULE: ./build/src/disk/find-specs.js







async function findSpecs(tree, patterns) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.aQ)(patterns, tree.confinement.root);
    const folders = new DiskFolders(tree);
    const { found, amiss, linked } = (0,walk_patterns/* walkPatterns */.LY)(folders, parsed);
    const all = new Set(parsed.every((pattern) => pattern.isPlain) || !parsed.every(spec_pattern/* isQuick */.Sm)
        ? found
        : [
            ...(await byLibrary(tree, parsed, found)),
            ...[...found].filter((path) => (0,walk_patterns/* isBehind */.Jm)(linked, path)),
            ...withheldMatches(tree, parsed),
        ]);
    const wanted = (0,without_aliases/* withoutAliases */.J)([...all, ...amiss], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
    const matches = wanted.filter((path) => all.has(path));
    const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
    return {
        paths: matches.filter((path) => !outside.has(path)),
        outside: [...outside],
        amiss: wanted.filter((path) => !all.has(path)),
    };
}
function withheldMatches(tree, patterns) {
    const found = new Set();
    const files = [...tree.withheldFiles()];
    for (const { pattern, negated } of patterns)
        for (const path of files) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (!pattern.matches(path))
                continue;
            if (negated)
                found.delete(path);
            else
                found.add(path);
        }
    return found;
}
async function byLibrary(tree, patterns, walked) {
    try {
        const found = await withoutDebugLines(() => glob(tree, patterns));
        return found.filter((path) => tree.probe(path) !== 'directory');
    }
    catch (error) {
        if (error instanceof environment_failure/* EnvironmentFailure */.Kg && error.kind === 'permission')
            return walked;
        throw error;
    }
}
async function glob(tree, patterns) {
    const { root } = tree.confinement;
    if (root.includes('\n')) {
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', root, `Cannot search ${(0,environment_failure/* shown */.SP)(root)}: its path holds a line break`);
    }
    const { create } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 2377));
    const options = { followSymbolicLinks: false, implicitDescendants: false, matchDirectories: false };
    const prefix = root === '/' ? '/' : `${root}/`;
    const folders = new DiskFolders(tree);
    const lines = [];
    for (const { negated, relative } of patterns) {
        const absolute = escapeGlob(prefix) + relative;
        if (negated) {
            lines.push(`!${absolute}`);
            continue;
        }
        const [found = root] = (await create(absolute, options)).getSearchPaths();
        const start = found === root ? '' : found.slice(prefix.length);
        const whole = start.split('/').length === relative.split('/').length;
        if (folders.searchable(start, whole))
            lines.push(absolute);
    }
    try {
        return (await (await create(lines.join('\n'), options)).glob()).map((path) => path.slice(prefix.length));
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'search', root);
    }
}
function escapeGlob(path) {
    return path.replace(/[\\[?*]/g, (special) => (special === '\\' ? '\\\\' : `[${special}]`));
}
async function withoutDebugLines(work) {
    const write = process.stdout.write;
    process.stdout.write = ((chunk, ...rest) => typeof chunk === 'string' && chunk.startsWith('::debug::')
        ? true
        : write.call(process.stdout, chunk, ...rest));
    try {
        return await work();
    }
    finally {
        process.stdout.write = write;
    }
}

// EXTERNAL MODULE: ./build/src/repository.js + 21 modules
var repository = __webpack_require__(9527);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/git/checkout-tree.js + 3 modules
var checkout_tree = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/ignoring-rule.js
var ignoring_rule = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(4563);
;// CONCATENATED MODULE: ./build/src/git/pick-cohorts.js




class UnknownCohort extends Error {
    name = 'UnknownCohort';
}
const MOST_NAMED = 20;
function pickCohorts(found, references, root, why) {
    const picked = new Set();
    for (const reference of references) {
        const named = cohortsNamed(found, reference, root);
        if (named.length === 0)
            throw new UnknownCohort(unknown(found, reference, root, why));
        for (const cohort of named)
            picked.add(cohort);
    }
    return found.filter((cohort) => picked.has(cohort));
}
function cohortsNamed(found, reference, root) {
    const exact = found.filter(({ id }) => id === reference);
    if (exact.length > 0)
        return exact;
    if (reference.includes('/') || reference.includes(external_node_path_.sep) || reference === '.') {
        for (const path of pathsOf(reference, root)) {
            const at = found.filter(({ specPath, folder }) => path === specPath || (folder !== undefined && `${path}/`.startsWith(`${folder}/`)));
            if (at.length > 0)
                return at;
        }
        return [];
    }
    if (!/[*?[]/.test(reference))
        return [];
    const pattern = (0,path_pattern/* pathPattern */.s$)(reference);
    return found.filter(({ id }) => pattern.matches(id));
}
function pathsOf(reference, root) {
    return ['.', root].map((base) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(base, reference)).split(external_node_path_.sep).join('/'));
}
function unknown(found, reference, root, why) {
    const known = found.map(({ id }) => id);
    if (/[*?[]/.test(reference))
        return `no cohort is named like '${reference}'; ${those(known)}`;
    for (const path of pathsOf(reference, root)) {
        const reason = why(/^(?!\.\.\/).*?cohorts\/([^/]+)/.exec(path)?.[1] ?? reference);
        if (reason !== undefined)
            return reason;
    }
    return unknownCohort(reference, known);
}
function unknownCohort(name, known) {
    const near = (0,nearest_names/* nearestNames */.LE)(name, known, 1)[0];
    return `there is no cohort '${name}'; ${near ? `did you mean '${near}'? ` : ''}${those(known)}`;
}
function those(known) {
    if (known.length === 0)
        return 'no cohort has a spec';
    return `${known.length === 1 ? 'this one has' : `these ${known.length} have`} a spec: ${(0,words/* listed */.KE)(known, known.length, MOST_NAMED)}`;
}

;// CONCATENATED MODULE: ./build/src/git/open-workspace.js












const DATA_ROOT_HINTS = {
    options: '; name the repository with --root, and its data folder with --data-root',
    inputs: '; name the repository with root, and its data folder with data-root in .cohort-ci.yml',
};
function defaultPatterns(dataRoot) {
    return [new data_layout/* DataLayout */.V(dataRoot).specPattern];
}
async function openWorkspace(options) {
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    requireFolder(root, 'root');
    const { dataRoot } = options;
    const patterns = options.specs ?? defaultPatterns(dataRoot);
    const { absence = 'removes' } = options;
    const tree = options.tree ?? new checkout_tree/* CheckoutTree */.J(root, { absence });
    if (options.specs === undefined && dataRoot !== '' && tree.withheld(dataRoot) !== 'folder')
        requireFolder((0,external_node_path_.resolve)(root, dataRoot), 'data root', dataRoot.includes('\\') ? `; write / between folders` : DATA_ROOT_HINTS[options.namedBy ?? 'options']);
    const specs = await findSpecs(tree, patterns);
    const found = (0,repository/* withRivals */.Qx)([...specs.paths, ...specs.outside, ...specs.amiss].map(repository/* cohortOf */.lG));
    const cohorts = options.cohorts === undefined
        ? found
        : pickCohorts(found, options.cohorts, root, (id) => withoutSpec(id, tree, dataRoot, patterns));
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const outputs = cohorts.flatMap(({ folder }) => (0,cohort_files/* outputsIn */._j)(folder));
    const gens = layout.allGenerations;
    return {
        root,
        tree,
        patterns,
        cohorts,
        removed: absence === 'removes' ? removedCohorts(tree, layout) : [],
        bareModules: bareModules(tree, layout),
        findSpecs: async (others) => (await findSpecs(tree, others)).paths,
        trackedEndingIn: (end) => tree.index.endingIn(end).map(({ path }) => path),
        canonical: (path) => tree.confinement.canonical(path),
        behindPointer: (path, oid) => tree.behindPointer(path, oid),
        ignoredBy: (path) => (0,ignoring_rule/* ignoringRule */.u)(root, path),
        isIgnored: ignoredIn(root, outputs.filter((path) => tree.exists(path)), gens.filter((path) => tree.exists(path))),
    };
}
function removedCohorts(tree, layout) {
    return tree.index.endingIn(layout.cohort('').spec.slice(layout.cohorts.length + 1)).flatMap(({ path }) => {
        const folder = (0,cohort_files/* cohortFolderOf */.BY)(path);
        const isCohort = folder !== undefined && (0,source_path/* folderOf */.yS)(folder) === layout.cohorts;
        return isCohort && !tree.exists(path) ? [folder] : [];
    });
}
function bareModules(tree, layout) {
    const read = [layout.cohorts, layout.catalogFolder, layout.gens, layout.tasks];
    return tree.index
        .modules()
        .map(({ path }) => path)
        .filter((path) => read.some((folder) => isWithin(folder, path) || isWithin(path, folder)))
        .filter((path) => tree.list(path).length === 0);
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function ignoredIn(root, files, folders) {
    const ignored = (0,git/* ignoredPaths */.j)(root, [...files, ...folders]);
    if (ignored.kind === 'unknown' || ignored.paths.size === 0)
        return () => false;
    const hidden = folders.filter((folder) => ignored.paths.has(folder));
    const tracked = hidden.length === 0 ? undefined : (0,git/* trackedPaths */.f)(root, hidden);
    const committed = hidden.filter((folder) => tracked?.kind === 'known' && [...tracked.paths].some((path) => path.startsWith(`${folder}/`)));
    return (path) => ignored.paths.has(path) && !committed.includes(path);
}
function absence(tree, folder, root, what = 'folder') {
    switch (tree.probe(folder)) {
        case 'outside':
            return `${shown(folder)} leads out of ${root}`;
        case 'unreadable':
            return `${shown(folder)} in ${root} cannot be read`;
        case 'missing':
            return `there is no ${what} ${shown(folder)} in ${root}`;
        default:
            return `${shown(folder)} in ${root} is not a folder`;
    }
}
function requireFolder(path, what, hint = '') {
    let isFolder = false;
    try {
        isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `there is no such ${what}: ${path}${hint}`);
    }
    if (!isFolder)
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `the ${what} is not a folder: ${path}`);
}
function withoutSpec(id, tree, dataRoot, patterns) {
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const folder = layout.cohorts;
    if (!tree.list(folder).includes(id) || tree.probe(`${folder}/${id}`) !== 'directory')
        return undefined;
    const real = tree.confinement.canonical(`${folder}/${id}`);
    if (real?.startsWith(`${folder}/`) && real !== `${folder}/${id}`)
        return `'${id}' is another name of the cohort '${real.slice(folder.length + 1)}', which its link leads to`;
    const { spec } = layout.cohort(id);
    return tree.exists(spec)
        ? `the spec of the cohort '${id}', ${spec}, is not among those that ${patterns.map((pattern) => `'${pattern}'`).join(', ')} names`
        : `the cohort '${id}' has no spec at ${spec}; backfill derives one from its outputs`;
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ plannedIds),
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   Fi: () => (/* binding */ readForState),
/* harmony export */   Hf: () => (/* binding */ readPlanned),
/* harmony export */   Qd: () => (/* binding */ AT_ONCE),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7322);
/* harmony import */ var _plan_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4917);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);



const AT_ONCE = 100;
function readAhead({ tree, repository }, cohorts) {
    tree.prefetch([...placesOf(cohorts), repository.layout.gens]);
}
function readPlanned(state, cohorts) {
    for (let start = 0; start < cohorts.length; start += AT_ONCE) {
        const some = cohorts.slice(start, start + AT_ONCE);
        const { tree, repository } = state;
        tree.prefetch(placesOf(some));
        const paths = new Set();
        for (const cohort of some)
            for (const [stage, id] of plannedIds(repository, cohort))
                paths.add(repository.layout.metadata(stage, id));
        tree.prefetch([...paths]);
    }
}
function readForState(state, cohorts) {
    const { existing, selections } = state.repository;
    if (selections.kind === 'none') {
        existing.narrowTo(() => []);
        readPlanned(state, cohorts);
    }
    else
        readAhead(state, cohorts);
}
function* plannedIds(repository, cohort) {
    const ids = plainIdsOf(repository, cohort);
    if (ids === undefined)
        return;
    for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a)
        for (const id of idsOf(ids, stage))
            yield [stage, id];
}
function plainIdsOf(repository, cohort) {
    try {
        return (0,_derive_js__WEBPACK_IMPORTED_MODULE_0__/* .derive */ .CX)(repository, cohort).plainIds;
    }
    catch (error) {
        if (!(error instanceof _plan_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .ie))
            throw error;
        return undefined;
    }
}
function* idsOf(ids, stage) {
    const { ids: all } = { draft: ids.drafts, essay: ids.essays, evaluation: ids.evaluations }[stage];
    for (let index = 0; index < all.length; index++)
        yield all.at(index);
}
function placesOf(cohorts) {
    return cohorts.map(({ folder, specPath }) => folder ?? specPath);
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
/* unused harmony exports generationLevels, lineLevels */
function generationLevels(membership, stage, id) {
    const line = [];
    for (let of = stage, wanted = id; of !== undefined; of = PARENTS[of]) {
        const one = membership.find(of, wanted);
        if (one === undefined)
            return [];
        line.push(one);
        wanted = one.origin;
    }
    return lineLevels(line);
}
function levelsOf(stage, ids, membership) {
    const levels = membership === undefined ? [] : ids.map((id) => generationLevels(membership, stage, id));
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


/***/ }),

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   s: () => (/* binding */ manifestText)
/* harmony export */ });
/* harmony import */ var _plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _python_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);


function manifestOf(plan, replication) {
    return {
        combos: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.combos, plan.drafts.combo),
        templates: {
            draft: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.draftTemplates, plan.drafts.template),
            essay: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.essayTemplates, plan.essays.template),
            evaluation: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.evaluationTemplates, plan.evaluations.template),
        },
        llms: {
            generation: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.draftModels, plan.drafts.model),
            evaluation: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.evaluationModels, plan.evaluations.model),
        },
        replication,
    };
}
function manifestText(manifest) {
    const document = new Map([
        ['combos', manifest.combos],
        ['templates', new Map(Object.entries(manifest.templates))],
        ['llms', new Map(Object.entries(manifest.llms))],
        ['replication', new Map(manifest.replication)],
    ]);
    return (0,_python_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)(document);
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ MEMBERSHIP_HEADER),
/* harmony export */   i0: () => (/* binding */ ListedMembership),
/* harmony export */   vX: () => (/* binding */ PlannedMembership)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2265);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);



const MEMBERSHIP_HEADER = 'stage,gen_id\n';
const CHUNK_BYTES = 1 << 16;
const LINE_BYTES = 36;
class PlannedMembership {
    #plan;
    #ids;
    constructor(plan, ids) {
        this.#plan = plan;
        this.#ids = ids;
    }
    count(stage) {
        const { ids, first } = this.#stage(stage);
        if (first === undefined)
            return ids.length;
        let count = 0;
        for (let index = 0; index < first.length; index++)
            if (first[index] === index)
                count++;
        return count;
    }
    *ids(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < ids.length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (isFirst(first, index))
                yield ids.at(index);
        }
    }
    has(stage, id) {
        return this.#stage(stage).ids.indexOf(id) >= 0;
    }
    *missingFrom(other, stage) {
        const { ids, first } = this.#stage(stage);
        const planned = other instanceof PlannedMembership ? other.#stage(stage).ids : undefined;
        for (let index = 0; index < ids.length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (!isFirst(first, index))
                continue;
            const isThere = planned === undefined ? other.has(stage, ids.at(index)) : planned.hasEntry(ids, index);
            if (!isThere)
                yield ids.at(index);
        }
    }
    find(stage, id) {
        const index = this.#stage(stage).ids.indexOf(id);
        return index < 0 ? undefined : this.#generation(stage, index, id);
    }
    allCommitted(stage) {
        return this.#stage(stage).allCommitted;
    }
    checklist(stage) {
        const { ids, first } = this.#stage(stage);
        const ticks = new Uint8Array(ids.length);
        return {
            tick(id) {
                const index = ids.indexOf(id);
                if (index < 0)
                    return false;
                ticks[index] = 1;
                return true;
            },
            *unticked() {
                for (let index = 0; index < ids.length; index++) {
                    (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                    if (isFirst(first, index) && ticks[index] === 0)
                        yield ids.at(index);
                }
            },
        };
    }
    *generations(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < ids.length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (isFirst(first, index))
                yield this.#generation(stage, index, ids.at(index));
        }
    }
    chunks() {
        return { [Symbol.iterator]: () => this.#pieces() };
    }
    *#pieces() {
        const stages = [this.#ids.drafts, this.#ids.essays, this.#ids.evaluations];
        const lines = stages.reduce((sum, { ids }) => sum + ids.length, 1);
        const chunk = new Uint8Array(Math.min(CHUNK_BYTES, lines * LINE_BYTES));
        let used = write(chunk, 0, MEMBERSHIP_HEADER);
        for (const { stage, ids, first } of stages) {
            for (let index = 0; index < ids.length; index++) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                if (!isFirst(first, index))
                    continue;
                if (used + LINE_BYTES > chunk.length) {
                    yield chunk.subarray(0, used);
                    used = 0;
                }
                used = write(chunk, used, stage);
                chunk[used++] = 0x2c;
                used = ids.write(index, chunk, used);
                chunk[used++] = 0x0a;
            }
        }
        yield chunk.subarray(0, used);
    }
    #stage(stage) {
        return stage === 'draft'
            ? this.#ids.drafts
            : stage === 'essay'
                ? this.#ids.essays
                : this.#ids.evaluations;
    }
    #generation(stage, index, id) {
        const plan = this.#plan;
        switch (stage) {
            case 'draft': {
                const { combo, template, model, replicate } = plan.drafts;
                return {
                    stage,
                    id,
                    template: plan.draftTemplates.text(template[index] ?? 0),
                    origin: plan.combos.text(combo[index] ?? 0),
                    model: plan.draftModels.text(model[index] ?? 0),
                    replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
                };
            }
            case 'essay': {
                const { draft, template, model, replicate } = plan.essays;
                return {
                    stage,
                    id,
                    template: plan.essayTemplates.text(template[index] ?? 0),
                    origin: this.#ids.drafts.ids.at(draft[index] ?? 0),
                    model: plan.essayModels.text(model[index] ?? 0),
                    replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
                };
            }
            case 'evaluation': {
                const { essay, template, model, replicate } = plan.evaluations;
                return {
                    stage,
                    id,
                    template: plan.evaluationTemplates.text(template[index] ?? 0),
                    origin: this.#ids.essays.ids.at(essay[index] ?? 0),
                    model: plan.evaluationModels.text(model[index] ?? 0),
                    replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
                };
            }
        }
    }
}
function isFirst(first, index) {
    return first === undefined || first[index] === index;
}
function write(target, offset, ascii) {
    for (let index = 0; index < ascii.length; index++)
        target[offset + index] = ascii.charCodeAt(index);
    return offset + ascii.length;
}
class ListedMembership {
    #generations;
    #stages = new Map(_result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.map((stage) => [stage, new Map()]));
    constructor(generations) {
        const unique = [];
        for (const generation of generations) {
            const stage = this.#of(generation.stage);
            if (stage.has(generation.id))
                continue;
            stage.set(generation.id, generation);
            unique.push(generation);
        }
        this.#generations = unique;
    }
    count(stage) {
        return this.#of(stage).size;
    }
    ids(stage) {
        return this.#of(stage).keys();
    }
    has(stage, id) {
        return this.#of(stage).has(id);
    }
    *missingFrom(other, stage) {
        for (const id of this.ids(stage)) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (!other.has(stage, id))
                yield id;
        }
    }
    find(stage, id) {
        return this.#of(stage).get(id);
    }
    allCommitted() {
        return false;
    }
    checklist(stage) {
        const left = new Set(this.ids(stage));
        return {
            tick: (id) => {
                left.delete(id);
                return this.has(stage, id);
            },
            unticked: () => left,
        };
    }
    generations(stage) {
        return this.#of(stage).values();
    }
    chunks() {
        const lines = this.#generations.map(({ stage, id }) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([stage, id], '\n'));
        return [new TextEncoder().encode(MEMBERSHIP_HEADER + lines.join(''))];
    }
    #of(stage) {
        return this.#stages.get(stage) ?? new Map();
    }
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ applySelection),
/* harmony export */   I: () => (/* binding */ NO_FRAME)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8108);
/* harmony import */ var _assign_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1034);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5281);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(772);





const NO_FRAME = {
    essayTemplates: [],
    evaluationTemplates: [],
    evaluationModels: [],
    essayCount: 0,
    evaluationCount: 0,
};
function applySelection(selection, frame, existing) {
    const allocator = new Allocator(existing);
    const rebuilt = selection.ids.map((selected) => selection.stage === 'essay'
        ? rebuildEssay(selected, existing)
        : rebuildDraft(selected, frame, allocator, existing));
    const faults = rebuilt.flatMap((one) => ('kind' in one ? one : []));
    const generations = rebuilt.flatMap((one) => ('kind' in one ? [] : one));
    if (faults.length > 0 || allocator.exhausted.length > 0)
        return { generations: undefined, faults: [...faults, ...allocator.exhausted] };
    const essays = [...new Set(generations.filter(({ stage }) => stage === 'essay').map(({ id }) => id))];
    const committed = essays.length === 0 ? NO_EVALUATIONS : evaluationsByParent(existing);
    for (const essay of essays) {
        for (const template of frame.evaluationTemplates) {
            for (const model of frame.evaluationModels) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .passCheckpoint */ .gc)();
                const reused = (committed.byParent.get(essay) ?? [])
                    .filter((evaluation) => evaluation.template === template && evaluation.model === model)
                    .slice(0, frame.evaluationCount);
                generations.push(...reused);
                const missing = frame.evaluationCount - reused.length;
                for (const { id, replicate } of allocator.allocate('evaluation', [essay, template, model], missing)) {
                    generations.push({ stage: 'evaluation', id, template, origin: essay, model, replicate });
                }
            }
        }
    }
    const late = [...committed.faults, ...allocator.exhausted];
    return { generations: late.length > 0 ? undefined : generations, faults: late };
}
function rebuildEssay(selected, existing) {
    const { id } = selected;
    const essay = existing.metadata('essay', id);
    if (essay.kind === 'missing' && existing.metadata('draft', id).kind !== 'missing')
        return { kind: 'essay-is-draft', selected };
    if (essay.kind !== 'metadata')
        return { kind: essay.kind, selected, stage: 'essay', id };
    const template = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(essay.metadata, 'template_id', 'essay_template');
    const parent = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(essay.metadata, 'parent_gen_id');
    const incomplete = (field) => ({
        kind: 'incomplete',
        selected,
        stage: 'essay',
        blank: [field],
    });
    if (template === '')
        return incomplete({ of: 'essay', name: 'template_id' });
    if (parent === '')
        return incomplete({ of: 'essay', name: 'parent_gen_id' });
    const draft = existing.metadata('draft', parent);
    if (draft.kind !== 'metadata')
        return { kind: draft.kind, selected, stage: 'draft', id: parent };
    const combo = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'combo_id');
    const draftTemplate = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'template_id', 'draft_template');
    const draftModel = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'llm_model_id');
    const essayModel = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(essay.metadata, 'llm_model_id');
    if (combo === '')
        return incomplete({ of: 'draft', name: 'combo_id' });
    if (draftTemplate === '')
        return incomplete({ of: 'draft', name: 'template_id' });
    if (draftModel === '' && essayModel === '')
        return incomplete({ name: 'llm_model_id' });
    return [
        {
            stage: 'draft',
            id: parent,
            template: draftTemplate,
            origin: combo,
            model: draftModel || essayModel,
            replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(draft.metadata),
        },
        {
            stage: 'essay',
            id,
            template,
            origin: parent,
            model: essayModel || draftModel,
            replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(essay.metadata),
        },
    ];
}
function rebuildDraft(selected, frame, allocator, existing) {
    const { id } = selected;
    const draft = existing.metadata('draft', id);
    if (draft.kind !== 'metadata')
        return { kind: draft.kind, selected, stage: 'draft', id };
    const fields = {
        combo_id: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'combo_id'),
        template_id: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'template_id', 'draft_template'),
        llm_model_id: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'llm_model_id'),
    };
    const blank = Object.entries(fields).flatMap(([name, value]) => (value === '' ? { name } : []));
    if (blank.length > 0)
        return { kind: 'incomplete', selected, stage: 'draft', blank };
    const model = fields.llm_model_id;
    const rows = [
        {
            stage: 'draft',
            id,
            template: fields.template_id,
            origin: fields.combo_id,
            model,
            replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(draft.metadata),
        },
    ];
    for (const template of frame.essayTemplates) {
        for (const essay of allocator.allocate('essay', [id, template], frame.essayCount)) {
            rows.push({ stage: 'essay', id: essay.id, template, origin: id, model, replicate: essay.replicate });
        }
    }
    return rows;
}
const NO_EVALUATIONS = { byParent: new Map(), faults: [] };
function evaluationsByParent(existing) {
    const byParent = new Map();
    const faults = [];
    for (const id of existing.folders('evaluation')) {
        const found = existing.metadata('evaluation', id);
        if (found.kind === 'unreadable' && found.crashes)
            faults.push({ kind: 'no-object', id });
        if (found.kind !== 'metadata')
            continue;
        const evaluation = evaluationOf(id, found.metadata);
        const siblings = byParent.get(evaluation.origin);
        if (siblings === undefined)
            byParent.set(evaluation.origin, [evaluation]);
        else
            siblings.push(evaluation);
    }
    for (const siblings of byParent.values()) {
        siblings.sort((left, right) => left.replicate === right.replicate
            ? (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O)(left.id, right.id)
            : left.replicate < right.replicate
                ? -1
                : 1);
    }
    return { byParent, faults };
}
function evaluationOf(id, metadata) {
    return {
        stage: 'evaluation',
        id,
        template: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'template_id', 'evaluation_template'),
        origin: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'parent_gen_id'),
        model: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'llm_model_id'),
        replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(metadata),
    };
}
class Allocator {
    #existing;
    #next = new Map();
    exhausted = [];
    constructor(existing) {
        this.#existing = existing;
    }
    allocate(stage, base, count) {
        if (count <= 0)
            return [];
        const key = JSON.stringify([stage, ...base]);
        const parts = base.map(_generation_id_js__WEBPACK_IMPORTED_MODULE_1__/* .signaturePart */ ._i);
        const folders = this.#existing.folders(stage);
        let next = this.#next.get(key);
        if (next === undefined) {
            next = 1n;
            while (folders.has((0,_generation_id_js__WEBPACK_IMPORTED_MODULE_1__/* .generationId */ .y5)(stage, [...parts, next.toString()])))
                next++;
        }
        const allocated = [];
        for (let offset = 0n; offset < BigInt(count); offset++) {
            const replicate = next + offset;
            const signature = [...parts, replicate.toString()];
            const plain = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_1__/* .generationId */ .y5)(stage, signature);
            const id = (0,_assign_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .freeId */ .wQ)(stage, plain, signature, this.#existing);
            if (id === undefined)
                this.exhausted.push({ kind: 'exhausted', stage, id: plain });
            else
                allocated.push({ id, replicate });
        }
        this.#next.set(key, next + BigInt(count));
        return allocated;
    }
}


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i4: () => (/* binding */ FALLBACKS),
  QC: () => (/* binding */ assignIds),
  wQ: () => (/* binding */ freeId)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/src/plan/blake2b.js + 1 modules
var blake2b = __webpack_require__(6141);
// EXTERNAL MODULE: ./build/src/plan/blake2b-layout.js
var blake2b_layout = __webpack_require__(163);
// EXTERNAL MODULE: ./build/src/plan/id-column.js
var id_column = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/src/plan/id-batch.js





const STAGED_BYTES = 16_384;
const USUAL_BYTES = 96;
const SEPARATOR = 0x7c;
class IdBatch {
    #prefix;
    #staged;
    #used = 0;
    #ends;
    #pending = 0;
    #slots;
    #count = 0;
    #committed;
    #doubtful;
    #own = 0;
    constructor(stage, expected = blake2b/* MAX_MESSAGES */.oQ, committed) {
        this.#prefix = generation_id/* ID_PREFIXES */.B6[stage];
        const pending = Math.min(blake2b/* MAX_MESSAGES */.oQ, Math.max(expected, 1));
        this.#staged = new Uint8Array(Math.min(STAGED_BYTES, pending * USUAL_BYTES));
        this.#ends = new Uint32Array(pending);
        this.#slots = new Uint8Array(expected * blake2b_layout/* SLOT_BYTES */.bN);
        this.#committed = committed;
        this.#doubtful = committed && [];
    }
    add(head, tail) {
        this.#makeRoom(head.length + 1 + tail.length);
        for (let byte = 0; byte < head.length; byte++)
            this.#staged[this.#used++] = head[byte] ?? 0;
        this.#close(tail);
    }
    addChild(parents, parent, tail) {
        this.#makeRoom(blake2b_layout/* SLOT_BYTES */.bN + 1 + tail.length);
        this.#used = parents.write(parent, this.#staged, this.#used);
        this.#close(tail);
    }
    finish() {
        this.#flush();
        return new id_column/* IdColumn */.E(this.#count, this.#slots);
    }
    get doubtful() {
        return this.#doubtful;
    }
    get allCommitted() {
        return this.#own === this.#count;
    }
    #makeRoom(bytes) {
        if (this.#pending < this.#ends.length && this.#used + bytes <= this.#staged.length)
            return;
        this.#flush();
        if (bytes > this.#staged.length)
            this.#staged = new Uint8Array(bytes);
    }
    #close(tail) {
        this.#staged[this.#used++] = SEPARATOR;
        for (let byte = 0; byte < tail.length; byte++)
            this.#staged[this.#used++] = tail[byte] ?? 0;
        this.#ends[this.#pending++] = this.#used;
    }
    #flush() {
        (0,checkpoint/* passCheckpoint */.gc)(this.#pending);
        const end = (this.#count + this.#pending) * blake2b_layout/* SLOT_BYTES */.bN;
        if (end > this.#slots.length) {
            const grown = new Uint8Array(Math.max(end, this.#slots.length * 2));
            grown.set(this.#slots);
            this.#slots = grown;
        }
        const messages = this.#staged.subarray(0, this.#used);
        (0,blake2b/* writeIds */.Gt)(messages, this.#ends.subarray(0, this.#pending), this.#prefix, this.#slots, this.#count * blake2b_layout/* SLOT_BYTES */.bN);
        if (this.#committed)
            this.#look(this.#committed);
        this.#count += this.#pending;
        this.#pending = 0;
        this.#used = 0;
    }
    #look(committed) {
        const words = new Uint32Array(this.#slots.buffer);
        let from = 0;
        for (let pending = 0; pending < this.#pending; pending++) {
            const to = this.#ends[pending] ?? from;
            const standing = committed.standing(words, this.#count + pending, this.#staged, from, to);
            if (standing === 'own')
                this.#own++;
            else if (standing === 'doubtful')
                this.#doubtful?.push(this.#count + pending);
            from = to;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/plan/assign-ids.js



const FALLBACKS = 4;
function assignIds(plan, existing) {
    const taken = [];
    const lowered = (vocabulary) => vocabulary.texts.map(generation_id/* signaturePart */._i);
    const replicate = plan.replicates.texts;
    const { drafts, essays, evaluations } = plan;
    const combo = lowered(plan.combos);
    const draftTemplate = lowered(plan.draftTemplates);
    const draftModel = lowered(plan.draftModels);
    const draftTails = new Tails(draftTemplate, draftModel, replicate);
    const comboBytes = combo.map((text) => (0,generation_id/* signature */.vl)([text]));
    const draftBatch = new IdBatch('draft', drafts.count, committed('draft', combo, draftTemplate, draftModel));
    for (let index = 0; index < drafts.count; index++) {
        draftBatch.add(comboBytes[drafts.combo[index] ?? 0] ?? EMPTY, draftTails.of(drafts.template[index] ?? 0, drafts.model[index] ?? 0, drafts.replicate[index] ?? 0));
    }
    const draftIds = resolve('draft', draftBatch, (index) => [
        combo[drafts.combo[index] ?? 0] ?? '',
        draftTemplate[drafts.template[index] ?? 0] ?? '',
        draftModel[drafts.model[index] ?? 0] ?? '',
        replicate[drafts.replicate[index] ?? 0] ?? '',
    ]);
    const essayTemplate = lowered(plan.essayTemplates);
    const essayTails = new Tails(essayTemplate, undefined, replicate);
    const essayBatch = new IdBatch('essay', essays.count, committed('essay', essayTemplate));
    for (let index = 0; index < essays.count; index++) {
        essayBatch.addChild(draftIds.ids, essays.draft[index] ?? 0, essayTails.of(essays.template[index] ?? 0, 0, essays.replicate[index] ?? 0));
    }
    const essayIds = resolve('essay', essayBatch, (index) => [
        draftIds.ids.at(essays.draft[index] ?? 0),
        essayTemplate[essays.template[index] ?? 0] ?? '',
        replicate[essays.replicate[index] ?? 0] ?? '',
    ]);
    const evaluationTemplate = lowered(plan.evaluationTemplates);
    const evaluationModel = lowered(plan.evaluationModels);
    const evaluationTails = new Tails(evaluationTemplate, evaluationModel, replicate);
    const evaluationBatch = new IdBatch('evaluation', evaluations.count, committed('evaluation', evaluationTemplate, evaluationModel));
    for (let index = 0; index < evaluations.count; index++) {
        evaluationBatch.addChild(essayIds.ids, evaluations.essay[index] ?? 0, evaluationTails.of(evaluations.template[index] ?? 0, evaluations.model[index] ?? 0, evaluations.replicate[index] ?? 0));
    }
    const evaluationIds = resolve('evaluation', evaluationBatch, (index) => [
        essayIds.ids.at(evaluations.essay[index] ?? 0),
        evaluationTemplate[evaluations.template[index] ?? 0] ?? '',
        evaluationModel[evaluations.model[index] ?? 0] ?? '',
        replicate[evaluations.replicate[index] ?? 0] ?? '',
    ]);
    return { drafts: draftIds, essays: essayIds, evaluations: evaluationIds, taken };
    function committed(stage, ...texts) {
        return texts.some((parts) => parts.some((part) => part.includes('|')))
            ? undefined
            : existing.signatures(stage);
    }
    function resolve(stage, batch, partsOf) {
        const ids = batch.finish();
        const folders = existing.folders(stage);
        const settle = (index) => {
            (0,checkpoint/* passCheckpoint */.gc)();
            const plain = ids.at(index);
            if (!folders.has(plain))
                return;
            const parts = partsOf(index);
            const id = freeId(stage, plain, parts, existing);
            if (id !== plain)
                taken.push({ stage, plain, fallback: id });
            if (id !== undefined && id !== plain)
                ids.replace(index, id);
        };
        if (batch.doubtful)
            for (const index of batch.doubtful)
                settle(index);
        else if (folders.size > 0)
            for (let index = 0; index < ids.length; index++)
                settle(index);
        return { stage, ids, first: ids.firstOccurrences(), allCommitted: batch.allCommitted };
    }
}
function freeId(stage, plain, parts, existing) {
    let id = plain;
    for (let attempt = 0; attempt <= FALLBACKS; attempt++) {
        if (attempt > 0)
            id = (0,generation_id/* collisionId */.Qc)(stage, parts, attempt);
        if (existing.hasSignature(stage, id, parts) !== false)
            return id;
    }
    return undefined;
}
const EMPTY = new Uint8Array(0);
class Tails {
    #templates;
    #models;
    #replicates;
    #bytes = [];
    constructor(templates, models, replicates) {
        this.#templates = templates;
        this.#models = models;
        this.#replicates = replicates;
    }
    of(template, model, replicate) {
        return this.#bytes[template]?.[model]?.[replicate] ?? this.#encode(template, model, replicate);
    }
    #encode(template, model, replicate) {
        const models = this.#models === undefined ? [] : [this.#models[model] ?? ''];
        const bytes = (0,generation_id/* signature */.vl)([this.#templates[template] ?? '', ...models, this.#replicates[replicate] ?? '']);
        this.#bytes[template] ??= [];
        const ofTemplate = this.#bytes[template];
        ofTemplate[model] ??= [];
        ofTemplate[model][replicate] = bytes;
        return bytes;
    }
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ PAIRS_AT),
/* harmony export */   bN: () => (/* binding */ SLOT_BYTES),
/* harmony export */   t0: () => (/* binding */ FREE_AT)
/* harmony export */ });
/* unused harmony exports STATE_AT, BLOCK_AT, DIGITS_AT */
const PAIRS_AT = 0;
const STATE_AT = 2592;
const BLOCK_AT = STATE_AT + 64;
const DIGITS_AT = BLOCK_AT + 128;
const FREE_AT = DIGITS_AT + 32;
const SLOT_BYTES = 24;


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ MAX_MESSAGES),
  Gt: () => (/* binding */ writeIds)
});

// UNUSED EXPORTS: blake2b, slotOfDigest

// EXTERNAL MODULE: ./build/src/plan/blake2b-layout.js
var blake2b_layout = __webpack_require__(163);
;// CONCATENATED MODULE: ./build/src/plan/blake2b-wasm.js
const BLAKE2B_WASM = 'AGFzbQEAAAABGgRgA39+fgBgA39/fwBgAn9/AGAFf39/f38AAwUEAAECAwUDAQABByYEBGhhc2gAAQd3cml0ZUlkAAIId3JpdGVJZHMAAwZtZW1vcnkCAArzRgTmPhABfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfkEAKQCgFCEDQoiS853/zPmE6gAhC0EAKQCoFCEEQrvOqqbY0Ouzu38hDEEAKQCwFCEFQqvw0/Sv7ry3PCENQQApALgUIQZC8e30+KWn/aelfyEOQQApAMAUIQdC0YWa7/rPlIfRACEPQQApAMgUIQhCn9j52cKR2oKbfyEQQQApANAUIQlC6/qG2r+19sEfIRFBACkA2BQhCkL5wvibkaOz8NsAIRIgDyABhSEPIBEgAoUhESADIAd8IAApAAB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAEHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApABh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQAgfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAKHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApADB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQA4fCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAQHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAEh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBQfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAWHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAGB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBofCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAcHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAHh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBwfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAUHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBAfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkASHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAHh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBofCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAMHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAAh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBgfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAAHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApABB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBYfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAOHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApACh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQAYfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAWHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAEB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAAHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApACh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAQfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAeHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAGh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBQfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAcHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApABh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAwfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAOHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAAh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAIHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApADh8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQBIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAGHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAAh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBofCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAYHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAFh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBwfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAEHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADB8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAofCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAUHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApACB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAAfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAeHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAEB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBIfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAAHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQA4fCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAEHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACB8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBQfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAeHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAHB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAWHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAGB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQAwfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAQHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBofCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAEHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAGB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAUHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAAB8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQBYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAQHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApABh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAaHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApADh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAofCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAeHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAHB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkASHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAGB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAofCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkACHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAHh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBwfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAaHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApACB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBQfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAAHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAwfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAGHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAEh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAQfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAQHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAFh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBofCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAWHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApADh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBwfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAYHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAAh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAYfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkASHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApACh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAAfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAeHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApACB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBAfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAMHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBQfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAMHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAHh8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkASHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAFh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAAHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAEB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAEHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAGh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQA4fCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkACHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApACB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBQfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAKHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAFB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAQfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAQHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApACB8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQA4fCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAMHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAAh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQAofCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAeHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAFh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBIfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAcHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApABh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBgfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAaHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAAB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQAAfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkACHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApABB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQAYfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAIHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAwfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAOHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAEB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAUHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAFh8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBgfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAaHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApAHB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQB4fCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAcHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAFB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAQHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAEh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQB4fCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAaHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApADB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAIfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAYHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAAB8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAQfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAWHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApADh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAofCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAGHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohB0EAQQApAKAUIAMgC4WFNwCgFEEAQQApAKgUIAQgDIWFNwCoFEEAQQApALAUIAUgDYWFNwCwFEEAQQApALgUIAYgDoWFNwC4FEEAQQApAMAUIAcgD4WFNwDAFEEAQQApAMgUIAggEIWFNwDIFEEAQQApANAUIAkgEYWFNwDQFEEAQQApANgUIAogEoWFNwDYFAujAwIBfgF/QQBCiJL3lf/M+YTqACACrYU3AKAUQQBCu86qptjQ67O7fzcAqBRBAEKr8NP0r+68tzw3ALAUQQBC8e30+KWn/aelfzcAuBRBAELRhZrv+s+Uh9EANwDAFEEAQp/Y+dnCkdqCm383AMgUQQBC6/qG2r+19sEfNwDQFEEAQvnC+JuRo7Pw2wA3ANgUAkADQCABQYABS0UNASADQoABfCEDIAAgA0IAEAAgAEGAAWohACABQYABayEBDAALCyADIAGtfCEDQQBCADcA4BRBAEIANwDoFEEAQgA3APAUQQBCADcA+BRBAEIANwCAFUEAQgA3AIgVQQBCADcAkBVBAEIANwCYFUEAQgA3AKAVQQBCADcAqBVBAEIANwCwFUEAQgA3ALgVQQBCADcAwBVBAEIANwDIFUEAQgA3ANAVQQBCADcA2BVB4BQhBAJAA0AgAUEHS0UNASAEIAApAAA3AAAgBEEIaiEEIABBCGohACABQQhrIQEMAAsLIAEEQCAEIAApAABCASABQQN0rYZCAX2DNwAABQtB4BQgA0J/EAALlgQFAX4BfgF/AX8BfkIAQgiGQQAxAKAUhEIIhkEAMQChFIRCCIZBADEAohSEQgiGQQAxAKMUhEIIhkEAMQCkFIQhAkIAQgiGQQAxAKUUhEIIhkEAMQCmFIRCCIZBADEApxSEQgiGQQAxAKgUhEIIhkEAMQCpFIQhAyACQhSGIANCFIhC//8/g4RCgICEuo3SAIAhBiACQhSGIANCFIhC//8/g4RCgICEuo3SAIIhAiAGQhSGIAJCFIYgA0IAiEL//z+DhEKAgIS6jdIAgIQhBiACQhSGIANCAIhC//8/g4RCgICEuo3SAIIhAiAGQoDC5gCApyEEQQAgBEGQCm5BAXQvAAA7AOAVQQAgBEGQCnBBAXQvAAA7AOIVIAZCgMLmAIKnIQRBACAEQZAKbkEBdC8AADsA5BVBACAEQZAKcEEBdC8AADsA5hUgAkKAwuYAgKchBEEAIARBkApuQQF0LwAAOwDoFUEAIARBkApwQQF0LwAAOwDqFSACQoDC5gCCpyEEQQAgBEGQCm5BAXQvAAA7AOwVQQAgBEGQCnBBAXQvAAA7AO4VQQApAOAVQrDgwIGDhoyYMIV6QgOIpyEFIAVBB0sEQEEAKQDoFUKw4MCBg4aMmDCFekIDiKdBCGohBSAFQQ9LBEBBDyEFBQsFCyAAIAE7AAAgACAFKQDgFTcAAiAAIAUpAOgVNwAKIABBEiAFazoAFwtMAwF/AX8BfwJAA0AgBSACSUUNASAAKAAAIQcgASAGaiAHIAZrQQoQASADIAQQAiAHIQYgAEEEaiEAIANBGGohAyAFQQFqIQUMAAsLCw==';

;// CONCATENATED MODULE: ./build/src/plan/blake2b.js


const MAX_MESSAGES = 1024;
const ENDS_AT = Math.ceil(blake2b_layout/* FREE_AT */.t0 / 8) * 8;
const SLOTS_AT = ENDS_AT + MAX_MESSAGES * 4;
const MESSAGES_AT = SLOTS_AT + MAX_MESSAGES * blake2b_layout/* SLOT_BYTES */.bN;
const PAGE_BYTES = 65_536;
const OVERREAD_BYTES = 7;
function blake2b(message, digestBytes) {
    const { exports, bytes } = moduleWithRoomFor(message.length);
    bytes.set(message, MESSAGES_AT);
    exports.hash(MESSAGES_AT, message.length, digestBytes);
    return bytes.slice(STATE_AT, STATE_AT + digestBytes);
}
function writeIds(messages, ends, prefix, slots, slotsFrom) {
    const { exports, bytes, words } = moduleWithRoomFor(messages.length);
    bytes.set(messages, MESSAGES_AT);
    words.set(ends, ENDS_AT / 4);
    exports.writeIds(ENDS_AT, MESSAGES_AT, ends.length, SLOTS_AT, prefixWord(prefix));
    slots.set(bytes.subarray(SLOTS_AT, SLOTS_AT + ends.length * blake2b_layout/* SLOT_BYTES */.bN), slotsFrom);
}
function slotOfDigest(digest, prefix) {
    const { exports, bytes } = moduleWithRoomFor(0);
    bytes.set(digest, STATE_AT);
    exports.writeId(SLOTS_AT, prefixWord(prefix));
    return bytes.slice(SLOTS_AT, SLOTS_AT + SLOT_BYTES);
}
function prefixWord(prefix) {
    return prefix.charCodeAt(0) | (prefix.charCodeAt(1) << 8);
}
let hasher;
function moduleWithRoomFor(messageBytes) {
    hasher ??= viewed(instantiate());
    const missing = MESSAGES_AT + messageBytes + OVERREAD_BYTES - hasher.bytes.length;
    if (missing > 0) {
        hasher.exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
        hasher = viewed(hasher.exports);
    }
    return hasher;
}
function viewed(exports) {
    const { buffer } = exports.memory;
    return { exports, bytes: new Uint8Array(buffer), words: new Uint32Array(buffer) };
}
function instantiate() {
    const binary = Buffer.from(BLAKE2B_WASM, 'base64');
    const exports = new WebAssembly.Instance(new WebAssembly.Module(binary)).exports;
    const digits = Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0));
    const bytes = new Uint8Array(exports.memory.buffer, blake2b_layout/* PAIRS_AT */.QO, digits.length ** 2 * 2);
    let at = 0;
    for (const high of digits) {
        for (const low of digits) {
            bytes[at++] = high;
            bytes[at++] = low;
        }
    }
    return exports;
}


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ExistingGenerations)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/plan/id-column.js
var id_column = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/src/plan/committed-signatures.js

const UNREAD = -1;
const NONE = -2;
const UTF8 = new TextEncoder();
class CommittedSignatures {
    #ids;
    #signatureOf;
    #bytes = new Uint8Array(1024);
    #used = 0;
    #starts;
    #ends;
    constructor(folders, signatureOf) {
        this.#ids = id_column/* IdColumn */.E.of(folders);
        this.#signatureOf = signatureOf;
        this.#starts = new Int32Array(this.#ids.length).fill(UNREAD);
        this.#ends = new Int32Array(this.#ids.length);
    }
    standing(slots, slot, signature, from, to) {
        const index = this.#ids.indexOfSlot(slots, slot);
        if (index < 0)
            return 'absent';
        if (this.#starts[index] === UNREAD)
            this.#keep(index);
        const start = this.#starts[index] ?? NONE;
        if (start === NONE || (this.#ends[index] ?? 0) - start !== to - from)
            return 'doubtful';
        const bytes = this.#bytes;
        for (let at = start, other = from; other < to;)
            if (bytes[at++] !== signature[other++])
                return 'doubtful';
        return 'own';
    }
    #keep(index) {
        const text = this.#signatureOf(this.#ids.at(index))?.join('|');
        if (text === undefined || /\p{Surrogate}/u.test(text)) {
            this.#starts[index] = NONE;
            return;
        }
        const most = this.#used + text.length * 3;
        if (most > this.#bytes.length) {
            const grown = new Uint8Array(most * 2);
            grown.set(this.#bytes);
            this.#bytes = grown;
        }
        this.#starts[index] = this.#used;
        this.#used += UTF8.encodeInto(text, this.#bytes.subarray(this.#used)).written;
        this.#ends[index] = this.#used;
    }
}

// EXTERNAL MODULE: ./build/src/plan/metadata.js
var plan_metadata = __webpack_require__(772);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
;// CONCATENATED MODULE: ./build/src/plan/existing-generations.js







const A_FILE = 64;
class ExistingGenerations {
    #layout;
    #tree;
    #stages = new Map();
    #scope;
    #twin;
    constructor(tree, layout) {
        this.#tree = tree;
        this.#layout = layout;
    }
    get root() {
        return this.#layout.gens;
    }
    narrowTo(scope) {
        this.#scope = scope;
    }
    readLike(other, isSame) {
        this.#twin = { other, isSame };
    }
    folders(stage) {
        return this.#stage(stage).names;
    }
    ofOrigin(stage, cohort) {
        const folder = this.#stage(stage);
        if (this.#scope !== undefined) {
            const ids = new Set(this.#scope(cohort, stage));
            return [...ids].filter((id) => this.#originOf(stage, id) === cohort).sort(compare/* compareCodePoints */.O);
        }
        if (folder.byOrigin === undefined) {
            folder.byOrigin = new Map();
            for (const id of folder.names) {
                const origin = this.#originOf(stage, id);
                if (origin === undefined)
                    continue;
                const siblings = folder.byOrigin.get(origin);
                if (siblings === undefined)
                    folder.byOrigin.set(origin, [id]);
                else
                    siblings.push(id);
            }
        }
        return folder.byOrigin.get(cohort) ?? [];
    }
    #originOf(stage, id) {
        try {
            const found = this.metadata(stage, id);
            return found.kind === 'metadata' ? (0,plan_metadata/* textField */.M8)(found.metadata, 'origin_cohort_id') : undefined;
        }
        catch (error) {
            if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                throw error;
            return undefined;
        }
    }
    metadataPath(stage, id) {
        return this.#layout.metadata(stage, id);
    }
    metadata(stage, id) {
        const { names, metadata } = this.#stage(stage);
        let existing = metadata.get(id);
        if (existing === undefined) {
            if (!names.has(id))
                return MISSING;
            (0,checkpoint/* passCheckpoint */.gc)(A_FILE);
            existing = this.#twin?.isSame(stage, id)
                ? this.#twin.other.metadata(stage, id)
                : this.#read(this.metadataPath(stage, id));
            metadata.set(id, existing);
        }
        return existing;
    }
    hasSignature(stage, id, parts) {
        const existing = this.metadata(stage, id);
        if (existing.kind === 'missing')
            return undefined;
        const other = existing.kind === 'metadata' ? this.#signature(stage, id, existing.metadata) : undefined;
        return (other !== undefined &&
            other.length === parts.length &&
            other.every((part, index) => part === parts[index]));
    }
    signatures(stage) {
        const folder = this.#stage(stage);
        if (folder.names.size === 0 || folder.written || this.#scope !== undefined)
            return undefined;
        folder.committed ??= new CommittedSignatures(folder.names, (id) => {
            const existing = this.metadata(stage, id);
            return existing.kind === 'metadata' ? (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, existing.metadata) : undefined;
        });
        return folder.committed;
    }
    wrote(path) {
        const written = this.#layout.generationOf(path);
        const known = written && this.#stages.get(written.stage);
        if (written === undefined || known === undefined)
            return;
        const { id } = written;
        const { names } = known;
        if (names instanceof Set)
            names.add(id);
        else
            known.names = new Set(names).add(id);
        known.metadata.delete(id);
        known.signatures.delete(id);
        known.byOrigin = undefined;
        known.written = true;
    }
    #stage(stage) {
        let known = this.#stages.get(stage);
        if (known === undefined) {
            const folder = this.#layout.generations(stage);
            known = {
                names: this.#tree.folder?.(folder) ?? new Set(this.#tree.list(folder)),
                metadata: new Map(),
                signatures: new Map(),
                byOrigin: undefined,
                committed: undefined,
                written: false,
            };
            this.#stages.set(stage, known);
        }
        return known;
    }
    #signature(stage, id, metadata) {
        const { signatures } = this.#stage(stage);
        let signature = signatures.get(id);
        if (signature === undefined) {
            signature = (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, metadata) ?? 'none';
            signatures.set(id, signature);
        }
        return signature === 'none' ? undefined : signature;
    }
    #read(path) {
        const read = this.#tree.read(path);
        if (read.kind === 'missing')
            return MISSING;
        (0,unreadable_file/* requireReadable */.CM)(path, read);
        if (read.kind !== 'file')
            return UNREADABLE;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        const metadata = decoded.kind === 'text' ? (0,plan_metadata/* parseMetadata */.jR)(decoded.text) : 'unreadable';
        if (metadata === 'unreadable')
            return isConflict(decoded, path) ? CONFLICTED : UNREADABLE;
        return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
    }
}
const MISSING = { kind: 'missing' };
const CONFLICTED = { kind: 'missing', conflicted: true };
const UNREADABLE = { kind: 'unreadable', crashes: false };
const NO_OBJECT = { kind: 'unreadable', crashes: true };
function isConflict(decoded, path) {
    return decoded.kind === 'text' && (0,merge_conflict/* mergeConflict */.T)(path, decoded.text) !== undefined;
}


/***/ }),

/***/ 5281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ ID_PREFIXES),
/* harmony export */   Qc: () => (/* binding */ collisionId),
/* harmony export */   _i: () => (/* binding */ signaturePart),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   y5: () => (/* binding */ generationId)
/* harmony export */ });
/* harmony import */ var _python_lower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4081);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var _blake2b_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6141);
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(163);
/* harmony import */ var _id_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(971);





const ID_PREFIXES = { draft: 'd_', essay: 'e_', evaluation: 'v_' };
function signaturePart(value) {
    return (0,_python_lower_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .i)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)(value));
}
function signature(parts) {
    return Buffer.from(parts.join('|'), 'utf8');
}
function generationId(stage, parts) {
    const message = signature(parts);
    const slots = new Uint8Array(_blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .SLOT_BYTES */ .bN);
    (0,_blake2b_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIds */ .Gt)(message, Uint32Array.of(message.length), ID_PREFIXES[stage], slots, 0);
    return new _id_column_js__WEBPACK_IMPORTED_MODULE_3__/* .IdColumn */ .E(1, slots).at(0);
}
function collisionId(stage, parts, attempt) {
    return `${generationId(stage, [...parts, `collision:${attempt}`])}-${attempt}`;
}


/***/ }),

/***/ 971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ IdColumn)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(163);


const SLOT_WORDS = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN / 4;
const LENGTH_AT = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN - 1;
const SOUGHT_WORDS = new Uint32Array(SLOT_WORDS);
const SOUGHT = new Uint8Array(SOUGHT_WORDS.buffer);
class IdColumn {
    length;
    #slots;
    #words;
    #table;
    constructor(length, slots) {
        this.length = length;
        this.#slots = slots;
        this.#words = new Uint32Array(slots.buffer, slots.byteOffset, length * SLOT_WORDS);
    }
    static of(names) {
        const slots = new Uint8Array(names.size * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN);
        let length = 0;
        for (const name of names)
            if (writeSlot(slots.subarray(length * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (length + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), name))
                length++;
        return new IdColumn(length, slots);
    }
    at(index) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const bytes = this.#slots.subarray(start, start + this.byteLength(index));
        return String.fromCharCode.apply(null, bytes);
    }
    byteLength(index) {
        return this.#slots[index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN + LENGTH_AT] ?? 0;
    }
    write(index, target, offset) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const length = this.byteLength(index);
        for (let byte = 0; byte < length; byte++)
            target[offset + byte] = this.#slots[start + byte] ?? 0;
        return offset + length;
    }
    replace(index, id) {
        writeSlot(this.#slots.subarray(index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (index + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), id);
        this.#table = undefined;
    }
    indexOf(id) {
        return writeSlot(SOUGHT, id) ? this.indexOfSlot(SOUGHT_WORDS, 0) : -1;
    }
    hasEntry(other, index) {
        return this.indexOfSlot(other.#words, index) >= 0;
    }
    indexOfSlot(others, other) {
        const words = this.#words;
        this.#table ??= indexTable(words, this.length);
        const table = this.#table;
        for (let slot = slotHash(others, other);; slot++) {
            slot &= table.length - 1;
            const entry = table[slot] ?? 0;
            if (entry === 0)
                return -1;
            if (sameSlot(words, entry - 1, others, other))
                return entry - 1;
        }
    }
    firstOccurrences() {
        const { length } = this;
        const words = this.#words;
        let first;
        const bits = 2 ** Math.ceil(Math.log2(length * 8 + 32));
        const met = new Uint32Array(bits / 32);
        const shared = new Uint32Array(bits / 32);
        let repeats = 0;
        for (let index = 0; index < length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
            const place = slotHash(words, index) & (bits - 1);
            const bit = 1 << (place & 31);
            const known = met[place >>> 5] ?? 0;
            if ((known & bit) === 0) {
                met[place >>> 5] = known | bit;
                continue;
            }
            repeats++;
            shared[place >>> 5] = (shared[place >>> 5] ?? 0) | bit;
        }
        const table = new Uint32Array(2 ** Math.ceil(Math.log2(repeats * 4 + 1)));
        for (let index = 0; index < length && repeats > 0; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
            const hash = slotHash(words, index);
            const place = hash & (bits - 1);
            if (((shared[place >>> 5] ?? 0) & (1 << (place & 31))) === 0)
                continue;
            let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
            for (;;) {
                slot &= table.length - 1;
                const entry = table[slot] ?? 0;
                if (entry === 0) {
                    table[slot] = index + 1;
                    break;
                }
                if (sameSlot(words, entry - 1, words, index)) {
                    first ??= upTo(length);
                    first[index] = entry - 1;
                    break;
                }
                slot++;
            }
        }
        return first;
    }
}
function upTo(length) {
    const numbers = new Uint32Array(length);
    for (let number = 0; number < length; number++)
        numbers[number] = number;
    return numbers;
}
function writeSlot(slot, id) {
    if (id.length >= LENGTH_AT)
        return false;
    slot.fill(0);
    for (let byte = 0; byte < id.length; byte++) {
        const code = id.charCodeAt(byte);
        if (code > 0x7f)
            return false;
        slot[byte] = code;
    }
    slot[LENGTH_AT] = id.length;
    return true;
}
function indexTable(words, length) {
    const table = new Uint32Array(2 ** Math.ceil(Math.log2(length * 2 + 1)));
    for (let index = 0; index < length; index++) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
        let slot = slotHash(words, index) & (table.length - 1);
        while (table[slot] !== 0 && !sameSlot(words, (table[slot] ?? 0) - 1, words, index))
            slot = (slot + 1) & (table.length - 1);
        if (table[slot] === 0)
            table[slot] = index + 1;
    }
    return table;
}
function slotHash(words, index) {
    const at = index * SLOT_WORDS;
    let hash = Math.imul(words[at + 1] ?? 0, 0x9e3779b1) ^ Math.imul(words[at + 2] ?? 0, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return hash ^ (hash >>> 13);
}
function sameSlot(left, at, right, other) {
    for (let word = 0; word < SLOT_WORDS; word++) {
        if (left[at * SLOT_WORDS + word] !== right[other * SLOT_WORDS + word])
            return false;
    }
    return true;
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ signatureOfMetadata),
/* harmony export */   H4: () => (/* binding */ lenientReplicate),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* unused harmony export fieldText */
/* harmony import */ var _design_include_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/* harmony import */ var _findings_collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(911);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6970);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9441);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1435);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(567);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5281);









function parseMetadata(content) {
    let parsed;
    try {
        parsed = JSON.parse(content);
    }
    catch {
        return parseExactly(content);
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return parseExactly(content);
    const fields = parsed;
    const holdsCompound = Object.values(fields).some((value) => typeof value === 'object' && value !== null);
    const metadata = (field) => fromJs(Object.hasOwn(fields, field) ? fields[field] : undefined);
    if (!holdsCompound) {
        if (WRITTEN.test(content) || holdsSmallIntegersOnly(content))
            return metadata;
        if (!Object.values(fields).some((value) => typeof value === 'number'))
            return metadata;
    }
    const exact = parseExactly(content);
    return exact === 'unreadable' ? metadata : exact;
}
const WRITTEN = /^\{\n(?: {2}"\w+": "[^"\\]*",\n)* {2}"replicate": \d{1,15}\n\}$/;
function holdsSmallIntegersOnly(content) {
    return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
function fromJs(value) {
    switch (typeof value) {
        case 'string':
            return (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)(value);
        case 'boolean':
            return { kind: 'bool', value };
        case 'number':
            return Number.isSafeInteger(value) ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(value) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .float */ .fV)(value);
        default:
            return value === null ? { kind: 'null' } : undefined;
    }
}
function parseExactly(content) {
    const node = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s('metadata.json', content), new _findings_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .g());
    if (node === undefined)
        return 'unreadable';
    if (node.kind !== 'map')
        return (0,_design_include_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalsy */ .W)(node) ? () => undefined : 'not-an-object';
    const fields = new Map();
    for (const { key, value } of node.entries) {
        if (key.value.kind !== 'str')
            continue;
        fields.set(key.value.value, value.kind === 'scalar'
            ? value.value
            : { kind: 'compound', text: nodeRepr(value), isEmpty: (0,_design_include_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalsy */ .W)(value) });
    }
    return (field) => fields.get(field);
}
function nodeRepr(node) {
    switch (node.kind) {
        case 'scalar':
            return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_6__/* .repr */ .Sj)(node.value);
        case 'map':
            return `{${node.entries.map(({ key, value }) => `${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_6__/* .repr */ .Sj)(key.value)}: ${nodeRepr(value)}`).join(', ')}}`;
        default:
            return `[${node.items.map(nodeRepr).join(', ')}]`;
    }
}
function fieldText(value) {
    return value.kind === 'compound' ? value.text : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value);
}
function textField(metadata, ...names) {
    const value = firstTruthy(metadata, names);
    return value === undefined ? '' : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(fieldText(value));
}
function firstTruthy(metadata, names) {
    for (const name of names) {
        const value = metadata(name);
        if (value !== undefined && isTruthy(value))
            return value;
    }
    return undefined;
}
function isTruthy(value) {
    switch (value.kind) {
        case 'compound':
            return !value.isEmpty;
        case 'null':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
            return value.value !== '';
        default:
            return true;
    }
}
function lenientReplicate(metadata) {
    const value = metadata('replicate');
    return (value === undefined || value.kind === 'compound' ? undefined : (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)(value)) ?? 1n;
}
function signatureOfMetadata(stage, metadata) {
    const replicate = strictReplicate(metadata);
    const parts = stage === 'draft'
        ? [metadata('combo_id'), metadata('template_id'), metadata('llm_model_id')]
        : stage === 'essay'
            ? [metadata('parent_gen_id'), firstTruthy(metadata, ['template_id']) ?? metadata('essay_template')]
            : [
                metadata('parent_gen_id'),
                firstTruthy(metadata, ['template_id']) ?? metadata('evaluation_template'),
                metadata('llm_model_id'),
            ];
    const texts = [];
    for (const part of parts) {
        if (part === undefined || part.kind === 'null')
            return undefined;
        const component = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_5__/* .signaturePart */ ._i)(fieldText(part));
        if (component === '')
            return undefined;
        texts.push(component);
    }
    return replicate === undefined ? undefined : [...texts, replicate.toString()];
}
function strictReplicate(metadata) {
    const value = metadata('replicate');
    if (value === undefined || value.kind === 'null')
        return 1n;
    if (value.kind === 'str')
        return /^[\p{Nd}]+$/u.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(value.value)) ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(value.value))) : undefined;
    return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
        ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)(value)
        : undefined;
}


/***/ }),

/***/ 9728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ planCohort)
});

;// CONCATENATED MODULE: ./build/src/plan/level-memo.js
class LevelMemo {
    #dimensions;
    #strides;
    #known;
    #workOut;
    constructor(rows, dimensions, workOut) {
        this.#dimensions = Int32Array.from(dimensions).sort();
        this.#strides = new Int32Array(dimensions.size);
        let size = 1;
        for (let place = this.#dimensions.length - 1; place >= 0; place--) {
            this.#strides[place] = size;
            size *= rows.dimensions[this.#dimensions[place] ?? 0]?.size ?? 1;
        }
        this.#known = new Int32Array(rows.count === 0 ? 0 : size);
        this.#workOut = workOut;
    }
    at(levels) {
        const dimensions = this.#dimensions;
        let offset = 0;
        for (let place = 0; place < dimensions.length; place++)
            offset += (levels[dimensions[place] ?? 0] ?? 0) * (this.#strides[place] ?? 0);
        const known = this.#known[offset] ?? 0;
        if (known !== 0)
            return known - 1;
        const number = this.#workOut(levels);
        this.#known[offset] = number + 1;
        return number;
    }
}

// EXTERNAL MODULE: ./build/src/plan/plan.js
var plan_plan = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/src/plan/row-field.js
var row_field = __webpack_require__(5872);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/plan/tuple-table.js

const FIRST_CAPACITY = 256;
class TupleTable {
    #a;
    #b;
    #c;
    #d;
    #count = 0;
    #slots;
    constructor(expected = FIRST_CAPACITY) {
        this.#a = new Int32Array(expected);
        this.#b = new Int32Array(expected);
        this.#c = new Int32Array(expected);
        this.#d = new Int32Array(expected);
    }
    get count() {
        return this.#count;
    }
    number(a, b, c, d) {
        const slots = this.#roomySlots();
        const mask = slots.length - 1;
        let slot = hash(a, b, c, d) & mask;
        for (;;) {
            const found = (slots[slot] ?? 0) - 1;
            if (found < 0)
                break;
            if (this.#a[found] === a && this.#b[found] === b && this.#c[found] === c && this.#d[found] === d)
                return found;
            slot = (slot + 1) & mask;
        }
        const number = this.append(a, b, c, d);
        slots[slot] = number + 1;
        return number;
    }
    append(a, b, c, d) {
        const number = this.#count++;
        if (number === this.#a.length)
            this.#grow();
        this.#a[number] = a;
        this.#b[number] = b;
        this.#c[number] = c;
        this.#d[number] = d;
        return number;
    }
    columns() {
        const upTo = (column) => column.subarray(0, this.#count);
        return [upTo(this.#a), upTo(this.#b), upTo(this.#c), upTo(this.#d)];
    }
    #grow() {
        const capacity = Math.max(FIRST_CAPACITY, this.#count * 2);
        this.#a = grown(this.#a, capacity);
        this.#b = grown(this.#b, capacity);
        this.#c = grown(this.#c, capacity);
        this.#d = grown(this.#d, capacity);
    }
    #roomySlots() {
        const slots = this.#slots;
        if (slots !== undefined && (this.#count + 1) * 2 <= slots.length)
            return slots;
        const larger = new Int32Array((slots?.length ?? FIRST_CAPACITY) * 2);
        const mask = larger.length - 1;
        for (let number = 0; number < this.#count; number++) {
            (0,checkpoint/* passCheckpoint */.gc)();
            let slot = hash(this.#a[number] ?? 0, this.#b[number] ?? 0, this.#c[number] ?? 0, this.#d[number] ?? 0) & mask;
            while (larger[slot] !== 0)
                slot = (slot + 1) & mask;
            larger[slot] = number + 1;
        }
        this.#slots = larger;
        return larger;
    }
}
function grown(column, capacity) {
    const larger = new Int32Array(capacity);
    larger.set(column);
    return larger;
}
function hash(a, b, c, d) {
    let mixed = Math.imul(a, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 16) ^ d, 0x27d4eb2f);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./build/src/plan/plan-cohort.js





function planCohort(rows) {
    const vocabularies = {
        combo_id: new plan_plan/* Vocabulary */.V(),
        draft_template: new plan_plan/* Vocabulary */.V(),
        draft_llm: new plan_plan/* Vocabulary */.V(),
        essay_template: new plan_plan/* Vocabulary */.V(),
        essay_llm: new plan_plan/* Vocabulary */.V(),
        evaluation_template: new plan_plan/* Vocabulary */.V(),
        evaluation_llm: new plan_plan/* Vocabulary */.V(),
    };
    const replicates = new plan_plan/* Vocabulary */.V();
    const one = replicates.code('1');
    const textField = (name) => new row_field/* RowField */.X9(rows, plan_fields/* TEXT_FIELDS */.iX[name], (value) => (0,row_field/* textCode */.zy)(value, vocabularies[name]));
    const replicateField = (stage) => new row_field/* RowField */.X9(rows, plan_fields/* REPLICATE_FIELDS */.S6[stage], (value) => (0,row_field/* replicateCode */.Z)(value, replicates));
    const combo = textField('combo_id');
    const draftTemplate = textField('draft_template');
    const draftModel = textField('draft_llm');
    const draftReplicate = replicateField('draft');
    const essayTemplate = textField('essay_template');
    const essayModel = textField('essay_llm');
    const essayReplicate = replicateField('essay');
    const evaluationTemplate = textField('evaluation_template');
    const evaluationModel = textField('evaluation_llm');
    const evaluationReplicate = replicateField('evaluation');
    const texts = {
        combo_id: combo,
        draft_template: draftTemplate,
        draft_llm: draftModel,
        essay_template: essayTemplate,
        essay_llm: essayModel,
        evaluation_template: evaluationTemplate,
        evaluation_llm: evaluationModel,
    };
    const names = Object.keys(texts);
    const isEmpty = rows.count === 0;
    const faults = {
        missing: isEmpty ? [] : names.filter((name) => texts[name].candidates.length === 0),
        blank: isEmpty
            ? []
            : names.flatMap((field) => reachableBlanks(texts[field]).map((blank) => ({ ...blank, field }))),
        invalidReplicates: isEmpty
            ? []
            : [draftReplicate, essayReplicate, evaluationReplicate].flatMap((field) => invalidLevels(field, rows)),
        malformed: isEmpty ? [] : names.flatMap((name) => malformedLevels(texts[name], rows)),
    };
    if (Object.values(faults).some((list) => list.length > 0))
        return { plan: undefined, ...faults };
    const draftFields = [combo, draftTemplate, draftModel, draftReplicate];
    const essayFields = [essayTemplate, essayModel, essayReplicate];
    const evaluationFields = [evaluationTemplate, evaluationModel, evaluationReplicate];
    const draftTable = new TupleTable();
    const draftOf = new LevelMemo(rows, dimensionsOf(draftFields), (levels) => draftTable.number(combo.read(levels), draftTemplate.read(levels), draftModel.read(levels), replicate(draftReplicate, levels)));
    const essayTable = new TupleTable();
    const essayOf = new LevelMemo(rows, dimensionsOf([...draftFields, ...essayFields]), (levels) => essayTable.number(draftOf.at(levels), essayTemplate.read(levels), essayModel.read(levels), replicate(essayReplicate, levels)));
    const everyRowIsNew = rowsDiffer(rows, [...draftFields, ...essayFields, ...evaluationFields]);
    const evaluationTable = new TupleTable(everyRowIsNew ? rows.count : undefined);
    for (const levels of rows.vectors()) {
        const essay = essayOf.at(levels);
        const template = evaluationTemplate.read(levels);
        const model = evaluationModel.read(levels);
        const number = replicate(evaluationReplicate, levels);
        if (everyRowIsNew)
            evaluationTable.append(essay, template, model, number);
        else
            evaluationTable.number(essay, template, model, number);
    }
    const [draftCombos, draftTemplates, draftModels, draftReplicates] = draftTable.columns();
    const [essayDrafts, essayTemplates, essayModels, essayReplicates] = essayTable.columns();
    const [evaluationEssays, evaluationTemplates, evaluationModels, evaluationReplicates] = evaluationTable.columns();
    const plan = {
        rows: rows.count,
        combos: vocabularies.combo_id,
        draftTemplates: vocabularies.draft_template,
        draftModels: vocabularies.draft_llm,
        essayTemplates: vocabularies.essay_template,
        essayModels: vocabularies.essay_llm,
        evaluationTemplates: vocabularies.evaluation_template,
        evaluationModels: vocabularies.evaluation_llm,
        replicates,
        drafts: {
            count: draftTable.count,
            combo: draftCombos,
            template: draftTemplates,
            model: draftModels,
            replicate: draftReplicates,
        },
        essays: {
            count: essayTable.count,
            draft: essayDrafts,
            template: essayTemplates,
            model: essayModels,
            replicate: essayReplicates,
        },
        evaluations: {
            count: evaluationTable.count,
            essay: evaluationEssays,
            template: evaluationTemplates,
            model: evaluationModels,
            replicate: evaluationReplicates,
        },
    };
    return { plan, ...faults };
    function replicate(field, levels) {
        const code = field.read(levels);
        return code === row_field/* BLANK */.Z4 ? one : code;
    }
}
function dimensionsOf(fields) {
    return new Set(fields.flatMap(({ candidates }) => candidates.map(({ dimension }) => dimension)));
}
function rowsDiffer(rows, fields) {
    const sole = fields.flatMap(({ always }) => always ?? []);
    return rows.dimensions.every(({ size }, dimension) => {
        let classOf = new Int32Array(size);
        let classes = 1;
        for (const reader of sole) {
            if (reader.dimension !== dimension)
                continue;
            const finer = new TupleTable(size);
            classOf = classOf.map((one, level) => finer.number(one, reader.codes[level] ?? 0, 0, 0));
            classes = finer.count;
        }
        return classes >= size;
    });
}
function reachableBlanks(field) {
    const together = new Map();
    for (const { dimension, codes } of field.candidates) {
        const blank = [...codes.keys()].filter((level) => codes[level] === row_field/* BLANK */.Z4);
        const earlier = together.get(dimension);
        together.set(dimension, new Set(earlier ? blank.filter((level) => earlier.has(level)) : blank));
    }
    if ([...together.values()].some((blank) => blank.size === 0))
        return [];
    return field.candidates.flatMap(({ column, dimension }) => [...(together.get(dimension) ?? [])].map((level) => ({ column, level })));
}
function invalidLevels(field, rows) {
    const found = [];
    const reached = [];
    for (const candidate of field.candidates) {
        const { name, column, dimension } = candidate;
        for (const [level, code] of candidate.codes.entries())
            if (code === row_field/* INVALID */.uY &&
                isReached(reached, dimension, level) &&
                rows.nodeAt(column, level) !== undefined)
                found.push({ name, column, level });
        reached.push(candidate);
    }
    return found;
}
function malformedLevels(field, rows) {
    return field.candidates.flatMap(({ column, codes }) => [...codes.keys()].flatMap((level) => {
        const value = rows.valueAt(column, level);
        const isMalformed = value.kind === 'str' && /\p{Surrogate}/u.test(value.value);
        return isMalformed && rows.nodeAt(column, level) !== undefined ? { column, level } : [];
    }));
}
function isReached(earlier, dimension, level) {
    return earlier.every((candidate) => candidate.dimension === dimension ? candidate.codes[level] === row_field/* BLANK */.Z4 : candidate.codes.includes(row_field/* BLANK */.Z4));
}


/***/ }),

/***/ 4442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ isFieldColumn),
/* harmony export */   S6: () => (/* binding */ REPLICATE_FIELDS),
/* harmony export */   a5: () => (/* binding */ fieldColumns),
/* harmony export */   iX: () => (/* binding */ TEXT_FIELDS)
/* harmony export */ });
const TEXT_FIELDS = {
    combo_id: ['combo_id', 'combo'],
    draft_template: ['draft_template'],
    draft_llm: ['draft_llm', 'draft_model', 'generation_llm'],
    essay_template: ['essay_template'],
    essay_llm: ['essay_llm'],
    evaluation_template: ['evaluation_template'],
    evaluation_llm: ['evaluation_llm'],
};
const REPLICATE_FIELDS = {
    draft: ['draft_replicate', 'draft_template_replicate', 'draft_rep'],
    essay: ['essay_replicate', 'essay_template_replicate', 'essay_rep'],
    evaluation: [
        'evaluation_replicate',
        'evaluation_template_replicate',
        'evaluation_llm_replicate',
        'evaluation_rep',
    ],
};
function isFieldColumn(name) {
    return Object.values(TEXT_FIELDS).some((names) => names.includes(name));
}
function fieldColumns(name) {
    const all = Object.values(TEXT_FIELDS);
    return all.find((names) => names.includes(name)) ?? [];
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Vocabulary)
/* harmony export */ });
class Vocabulary {
    texts = [];
    #codes = new Map();
    code(text) {
        let code = this.#codes.get(text);
        if (code === undefined) {
            code = this.texts.length;
            this.texts.push(text);
            this.#codes.set(text, code);
        }
        return code;
    }
    text(code) {
        return this.texts[code] ?? '';
    }
    get size() {
        return this.texts.length;
    }
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3866);
/* harmony import */ var _plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4442);
/* harmony import */ var _row_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5872);



function readFields(rows) {
    const vocabulary = new _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .Vocabulary */ .V();
    const texts = Object.entries(_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX);
    const replicates = Object.entries(_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATE_FIELDS */ .S6);
    return [
        ...texts.map(([name, columns]) => split(name, new _row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .RowField */ .X9(rows, columns, (value) => (0,_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .textCode */ .zy)(value, vocabulary)))),
        ...replicates.map(([name, columns]) => split(name, new _row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .RowField */ .X9(rows, columns, (value) => (0,_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .replicateCode */ .Z)(value, vocabulary)))),
    ];
}
function split(name, field) {
    const read = [];
    const shadowed = [];
    for (const candidate of field.candidates) {
        const reached = read.every((earlier) => earlier.codes.includes(_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            ? candidate.codes.some((_, level) => read.every((earlier) => earlier.dimension !== candidate.dimension || earlier.codes[level] === _row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            : false;
        if (reached)
            read.push(candidate);
        else
            shadowed.push(candidate);
    }
    return { name, read, shadowed };
}


/***/ }),

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ RowField),
/* harmony export */   Z: () => (/* binding */ replicateCode),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   uY: () => (/* binding */ INVALID),
/* harmony export */   zy: () => (/* binding */ textCode)
/* harmony export */ });
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6970);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);




const BLANK = -1;
const INVALID = -2;
class RowField {
    candidates;
    constructor(rows, names, codeOf) {
        this.candidates = names.flatMap((name) => {
            const column = rows.columns.findIndex((other) => other.name.kind === 'str' && other.name.value === name);
            if (column < 0)
                return [];
            const dimension = rows.dimensionOf(column);
            const codes = new Int32Array(rows.dimensions[dimension]?.size ?? 0);
            for (let level = 0; level < codes.length; level++) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                codes[level] = codeOf(rows.valueAt(column, level));
            }
            return [{ name, column, dimension, codes }];
        });
    }
    get always() {
        const [first] = this.candidates;
        return first?.codes.includes(BLANK) ? undefined : first;
    }
    read(levels) {
        const { candidates } = this;
        for (let index = 0; index < candidates.length; index++) {
            const candidate = candidates[index];
            if (candidate === undefined)
                continue;
            const code = candidate.codes[levels[candidate.dimension] ?? 0] ?? BLANK;
            if (code !== BLANK)
                return code;
        }
        return BLANK;
    }
}
function textCode(value, vocabulary) {
    if (value.kind === 'null')
        return BLANK;
    const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value));
    return trimmed === '' ? BLANK : vocabulary.code(trimmed);
}
function replicateCode(value, vocabulary) {
    if (value.kind === 'null' || (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value)) === '')
        return BLANK;
    const count = (0,_python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .intOfValue */ .EL)(value);
    return count === undefined || count < 1n ? INVALID : vocabulary.code(count.toString());
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ requireReadable),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);

class UnreadableFile extends Error {
    name = 'UnreadableFile';
    path;
    says;
    constructor(path, read) {
        const says = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `Cannot read ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(path)}: ${wordsOf(read)}`;
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(says));
        this.says = says;
        this.path = path;
    }
}
function requireReadable(path, read) {
    if (isDenied(read))
        throw new UnreadableFile(path, read);
}
function isDenied(read) {
    return read.kind === 'unreadable' && read.reason !== undefined && DENIALS.has(read.reason);
}
const DENIALS = new Map([
    ['EACCES', 'permission is denied (EACCES)'],
    ['EPERM', 'the system does not permit it (EPERM)'],
    ['EIO', 'the device reports an input/output error (EIO)'],
]);
function wordsOf(read) {
    switch (read.kind) {
        case 'directory':
            return 'it is a folder, not a file';
        case 'outside':
            return 'it leads out of the repository';
        case 'too-large':
            return `it has ${read.size} bytes; the limit is ${read.limit}`;
        case 'unreadable':
            return DENIALS.get(read.reason) ?? read.reason;
        default:
            return 'it changed while it was read';
    }
}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ usedTexts),
/* harmony export */   t: () => (/* binding */ plannedTexts)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);

function usedTexts(vocabulary, column) {
    const seen = new Uint8Array(vocabulary.size);
    let left = vocabulary.size;
    for (let index = 0; index < column.length && left > 0; index++) {
        const code = column[index] ?? 0;
        if (seen[code] === 0) {
            seen[code] = 1;
            left--;
        }
    }
    return vocabulary.texts.filter((_, code) => seen[code] === 1).sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}
function plannedTexts(plan) {
    return {
        combo_id: usedTexts(plan.combos, plan.drafts.combo),
        draft_template: usedTexts(plan.draftTemplates, plan.drafts.template),
        draft_llm: usedTexts(plan.draftModels, plan.drafts.model),
        essay_template: usedTexts(plan.essayTemplates, plan.essays.template),
        essay_llm: usedTexts(plan.essayModels, plan.essays.model),
        evaluation_template: usedTexts(plan.evaluationTemplates, plan.evaluations.template),
        evaluation_llm: usedTexts(plan.evaluationModels, plan.evaluations.model),
    };
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ valueKey)
/* harmony export */ });
/* unused harmony export equals */
function valueKey(value) {
    switch (value.kind) {
        case 'str':
            return `s${value.value}`;
        case 'null':
            return 'n';
        case 'bool':
            return value.value ? 'i1' : 'i0';
        case 'int':
            return intKey(value.value);
        case 'float':
            return floatKey(value);
        case 'date':
            return `d${value.year}-${value.month}-${value.day}`;
        case 'datetime':
            return datetimeKey(value);
        case 'bytes':
            return `b${value.value.join(' ')}`;
        case 'tuple': {
            let key = 't';
            for (const item of value.items) {
                const itemKey = valueKey(item);
                key += `${itemKey.length}:${itemKey}`;
            }
            return key;
        }
    }
}
function equals(left, right) {
    return left === right || valueKey(left) === valueKey(right);
}
function intKey(value) {
    return `i${value.toString(16)}`;
}
function floatKey({ value, nan }) {
    if (Number.isNaN(value))
        return `f${nan ?? 'nan'}`;
    if (Number.isSafeInteger(value))
        return `i${(value + 0).toString(16)}`;
    return Number.isInteger(value) ? intKey(BigInt(value)) : `f${value}`;
}
function datetimeKey(value) {
    const { year, month, day, hour, minute, second, microsecond, utcOffset } = value;
    if (utcOffset === undefined)
        return `w${[year, month, day, hour, minute, second, microsecond].join('-')}`;
    const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
    return `a${midnight + hour * 3600 + minute * 60 + second - utcOffset}.${microsecond}`;
}


/***/ }),

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ csvRecord),
/* harmony export */   rK: () => (/* binding */ csvCell)
/* harmony export */ });
/* unused harmony export csvLine */
function csvRecord(cells, lineTerminator = '\r\n') {
    return csvLine(cells.map((cell) => csvCell(cell, lineTerminator)), lineTerminator);
}
function csvLine(cells, lineTerminator = '\r\n') {
    if (cells.length === 1 && cells[0] === '')
        return `""${lineTerminator}`;
    return cells.join(',') + lineTerminator;
}
function csvCell(cell, lineTerminator = '\r\n') {
    if (cell === null)
        return '';
    return needsQuotes(cell, lineTerminator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
function needsQuotes(cell, lineTerminator) {
    if (cell.includes(',') || cell.includes('"'))
        return true;
    for (const character of lineTerminator)
        if (cell.includes(character))
            return true;
    return false;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ intOfValue),
/* harmony export */   FB: () => (/* binding */ pyInt),
/* harmony export */   gc: () => (/* binding */ MAX_INT_DIGITS)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);


const MAX_INT_DIGITS = 4300;
function pyInt(text) {
    const match = /^[\t-\r ]*([+-]?)(\d+(?:_\d+)*)[\t-\r ]*$/.exec(asciiForm(text));
    if (match === null)
        return undefined;
    const [, sign, written = ''] = match;
    const digits = written.includes('_') ? written.replaceAll('_', '') : written;
    if (digits.length > MAX_INT_DIGITS)
        return undefined;
    const magnitude = BigInt(digits);
    return sign === '-' ? -magnitude : magnitude;
}
function intOfValue(value) {
    switch (value.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return value.value;
        case 'float':
            return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : undefined;
        case 'str':
            return pyInt(value.value);
        case 'bytes':
            return value.value.every((byte) => byte < 0x80)
                ? pyInt(String.fromCharCode(...value.value))
                : undefined;
        default:
            return undefined;
    }
}
function asciiForm(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text;
    let form = '';
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (codePoint < 0x80)
            form += character;
        else if ((0,_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(codePoint))
            form += ' ';
        else
            form += decimalDigit(codePoint) ?? '?';
    }
    return form;
}
const DECIMAL_DIGIT = /\p{Nd}/u;
function decimalDigit(codePoint) {
    if (!isDecimal(codePoint))
        return undefined;
    let run = 0;
    while (isDecimal(codePoint - run - 1))
        run++;
    return run % 10;
}
function isDecimal(codePoint) {
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ jsonDocument)
/* harmony export */ });
/* unused harmony exports jsonLine, jsonKey */


function jsonLine(entries) {
    let line = '';
    for (const [key, value] of entries)
        line += `${line === '' ? '' : ', '}${asciiString(key)}: ${jsonValue(value)}`;
    return `{${line}}`;
}
function jsonKey(key) {
    switch (key.kind) {
        case 'null':
        case 'bool':
        case 'float':
            return jsonValue(key);
        default:
            return text(key);
    }
}
function jsonDocument(document) {
    return indented(document, '\n');
}
function jsonValue(value) {
    switch (value.kind) {
        case 'str':
            return asciiString(value.value);
        case 'null':
            return 'null';
        case 'bool':
            return value.value ? 'true' : 'false';
        case 'int':
            return value.value.toString();
        case 'float':
            return jsonFloat(value.value);
        case 'date':
            return asciiString(isoDate(value));
        case 'datetime':
            return asciiString(isoDatetime(value, 'T'));
        case 'bytes':
            return asciiString(text(value));
        case 'tuple':
            return `[${value.items.map(jsonValue).join(', ')}]`;
    }
}
function jsonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    return floatText(value);
}
function asciiString(value) {
    if (/^[ !#-[\]-~]*$/.test(value))
        return `"${value}"`;
    return `"${value.replace(/[^ !#-[\]-~]/g, escaped)}"`;
}
function plainString(value) {
    return `"${value.replace(/["\\\x00-\x1f]/g, escaped)}"`;
}
const SHORT_ESCAPES = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['\b', '\\b'],
    ['\f', '\\f'],
]);
function escaped(unit) {
    return SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function indented(document, lineStart) {
    if (document === null)
        return 'null';
    if (typeof document === 'string')
        return plainString(document);
    if (typeof document !== 'object')
        return String(document);
    const inner = `${lineStart}  `;
    if (document instanceof Map) {
        const entries = [...document].map(([key, value]) => `${plainString(key)}: ${indented(value, inner)}`);
        return entries.length === 0 ? '{}' : `{${inner}${entries.join(`,${inner}`)}${lineStart}}`;
    }
    const items = [...document].map((item) => indented(item, inner));
    return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${lineStart}]`;
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1554);

function lower(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lowered = '';
    let start = 0;
    for (let index = 0; index < text.length;) {
        const codePoint = text.codePointAt(index) ?? 0;
        const next = index + (codePoint > 0xffff ? 2 : 1);
        if (!(0,_assigned_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssigned */ .Z)(codePoint)) {
            lowered += lowerKnown(text.slice(start, index)) + text.slice(index, next);
            start = next;
        }
        index = next;
    }
    return lowered + lowerKnown(text.slice(start));
}
function lowerKnown(text) {
    if (!text.includes('Σ'))
        return text.toLowerCase();
    return text.replace(FINAL_SIGMA, 'ς').replaceAll('Σ', 'σ').toLowerCase();
}
const IGNORABLE = '[\\p{Case_Ignorable}\\u{1171E}]';
const CASED = `[[\\p{Cased}\\u{295}]--${IGNORABLE}]`;
const FINAL_SIGMA = new RegExp(`(?<=${CASED}${IGNORABLE}*)Σ(?!${IGNORABLE}*${CASED})`, 'gv');


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
function isSpace(unit) {
    if (unit < 0x80)
        return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
    if (unit < 0x1680)
        return unit === 0x85 || unit === 0xa0;
    return ((unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x1680 ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000);
}
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
function isBlank(text) {
    for (let index = 0; index < text.length; index++)
        if (!isSpace(text.charCodeAt(index)))
            return false;
    return true;
}


/***/ }),

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pY: () => (/* binding */ aliasReport),
  iQ: () => (/* binding */ factorsNested),
  t2: () => (/* binding */ factorsTogether),
  R0: () => (/* binding */ factorsUntold)
});

;// CONCATENATED MODULE: ./build/src/quality/connected-levels.js
function groupsOfEntries(entries) {
    const parent = entries.map((_, index) => index);
    const root = (entry) => {
        let top = entry;
        for (let up = parent[top] ?? top; up !== top; up = parent[top] ?? top) {
            parent[top] = parent[up] ?? up;
            top = up;
        }
        return top;
    };
    const lefts = new Map();
    const rights = new Map();
    const join = (known, level, entry) => {
        const other = known.get(level);
        if (other === undefined)
            known.set(level, entry);
        else
            parent[root(entry)] = root(other);
    };
    for (const [entry, [left, right]] of entries.entries()) {
        join(lefts, left, entry);
        join(rights, right, entry);
    }
    const numbers = new Map();
    return entries.map((_, entry) => {
        const top = root(entry);
        const number = numbers.get(top) ?? numbers.size;
        numbers.set(top, number);
        return number;
    });
}
function countGroups(entries) {
    return new Set(groupsOfEntries(entries)).size;
}

// EXTERNAL MODULE: ./build/src/quality/factors.js
var factors = __webpack_require__(9959);
;// CONCATENATED MODULE: ./build/src/quality/rank.js

const PRIMES = [67_108_859, 67_108_837];
const MOST_INDICATORS = 400;
const SAMPLE = 4;
const MOST_STEPS = 400_000_000;
class Allowance {
    #left;
    constructor(steps = MOST_STEPS) {
        this.#left = steps;
    }
    take(steps) {
        if (steps > this.#left)
            return false;
        this.#left -= steps;
        return true;
    }
}
function modelRank(block, terms, allowance = new Allowance()) {
    if (block.runs === 0)
        return 0;
    const columns = terms.map((term) => (0,factors/* combinedCodes */.W)(block.runs, term));
    const kept = columns.filter(({ count }) => count > 1);
    const [only] = kept;
    if (only === undefined)
        return 1;
    if (kept.length === 1)
        return only.count;
    const size = kept.reduce((sum, { count }) => sum + count, 0);
    const largest = Math.max(...kept.map(({ count }) => count));
    const reduced = size - largest;
    if (reduced > MOST_INDICATORS)
        return undefined;
    const most = Math.min(block.runs, size - kept.length + 1);
    const samples = block.runs > 2 * SAMPLE * size ? [sampled(block.runs, kept, SAMPLE * size)] : [];
    let rank = 0;
    for (const { runs, columns: model } of [...samples, { runs: block.runs, columns: kept }]) {
        const perRun = (model.length - 1) ** 2 * 2;
        const perLevel = Math.min((runs / largest) * (model.length - 1), reduced) ** 2;
        const steps = runs * perRun + largest * (model.length + perLevel) + reduced ** 3 / 3;
        for (const prime of PRIMES) {
            if (!allowance.take(steps))
                return undefined;
            rank = Math.max(rank, rankModulo(runs, model, prime));
            if (rank === most)
                return rank;
            if (runs < block.runs)
                break;
        }
    }
    return rank;
}
function sampled(runs, columns, count) {
    const chosen = new Set();
    for (const { codes } of columns) {
        let next = 0;
        for (let run = 0; run < runs; run++) {
            if (codes[run] !== next)
                continue;
            chosen.add(run);
            next++;
        }
    }
    for (let step = 0; step < count; step++)
        chosen.add(Math.floor((step * runs) / count));
    const order = [...chosen];
    return {
        runs: order.length,
        columns: columns.map(({ codes, count }) => ({
            codes: Int32Array.from(order, (run) => codes[run] ?? 0),
            count,
        })),
    };
}
function rankModulo(runs, terms, prime) {
    const ordered = [...terms].sort((a, b) => b.count - a.count);
    const [head, ...rest] = ordered;
    if (head === undefined)
        return 0;
    const offsets = [];
    let size = 0;
    for (const { count } of rest) {
        offsets.push(size);
        size += count;
    }
    const schur = new Float64Array(size * size);
    const diagonal = new Float64Array(head.count);
    for (let run = 0; run < runs; run++) {
        const at = head.codes[run] ?? 0;
        diagonal[at] = (diagonal[at] ?? 0) + 1;
        for (const [a, left] of rest.entries()) {
            const row = ((offsets[a] ?? 0) + (left.codes[run] ?? 0)) * size;
            for (const [b, right] of rest.entries()) {
                const cell = row + (offsets[b] ?? 0) + (right.codes[run] ?? 0);
                schur[cell] = (schur[cell] ?? 0) + 1;
            }
        }
    }
    const met = Array.from({ length: head.count }, () => new Map());
    for (let run = 0; run < runs; run++) {
        const cells = met[head.codes[run] ?? 0];
        for (const [index, term] of rest.entries()) {
            const column = (offsets[index] ?? 0) + (term.codes[run] ?? 0);
            cells?.set(column, (cells.get(column) ?? 0) + 1);
        }
    }
    for (const [at, cells] of met.entries()) {
        const inverse = inverseOf((diagonal[at] ?? 1) % prime, prime);
        for (const [a, countA] of cells) {
            const factor = (countA * inverse) % prime;
            for (const [b, countB] of cells) {
                const cell = a * size + b;
                schur[cell] = modulo((schur[cell] ?? 0) - factor * countB, prime);
            }
        }
    }
    return head.count + eliminate(schur, size, prime);
}
function eliminate(matrix, size, prime) {
    let rank = 0;
    const at = (row, column) => matrix[row * size + column] ?? 0;
    for (let column = 0; column < size && rank < size; column++) {
        let pivot = rank;
        while (pivot < size && at(pivot, column) === 0)
            pivot++;
        if (pivot === size)
            continue;
        if (pivot !== rank) {
            const kept = matrix.slice(pivot * size, (pivot + 1) * size);
            matrix.copyWithin(pivot * size, rank * size, (rank + 1) * size);
            matrix.set(kept, rank * size);
        }
        const inverse = inverseOf(at(rank, column), prime);
        for (let row = rank + 1; row < size; row++) {
            const value = at(row, column);
            if (value === 0)
                continue;
            const factor = (value * inverse) % prime;
            for (let index = column; index < size; index++) {
                const cell = row * size + index;
                matrix[cell] = modulo((matrix[cell] ?? 0) - factor * at(rank, index), prime);
            }
        }
        rank++;
    }
    return rank;
}
function modulo(value, prime) {
    const rest = value - Math.floor(value / prime) * prime;
    if (rest < 0)
        return rest + prime;
    return rest < prime ? rest : rest - prime;
}
function inverseOf(value, prime) {
    let [a, b] = [value, prime];
    let [x, y] = [1, 0];
    while (b !== 0) {
        const quotient = Math.floor(a / b);
        [a, b] = [b, a - quotient * b];
        [x, y] = [y, x - quotient * y];
    }
    return modulo(x, prime);
}

;// CONCATENATED MODULE: ./build/src/quality/aliases.js


function aliasReport(design) {
    const reports = design.blocks.map((block) => blockAliases(block, design));
    const all = (pick) => reports.flatMap(pick);
    return {
        together: factorsTogether(design),
        mainEffects: all(({ mainEffects }) => mainEffects).sort((a, b) => a.factor - b.factor),
        nested: all(({ nested }) => nested),
        rank: reports.reduce((sum, { rank }) => sum + rank - 1, 1),
        interactions: all(({ interactions }) => interactions),
        aliases: [...all(({ aliases }) => aliases), ...aliasesAcross(reports)],
        unknownBlocks: reports.flatMap(({ complete }, index) => (complete ? [] : [index])),
    };
}
function factorsTogether(design) {
    return design.blocks.flatMap((block) => {
        const varying = block.columns.filter(({ factor }) => (design.factors[factor]?.levels.length ?? 0) > 1);
        return classesOf(block, varying)
            .filter((members) => members.length > 1)
            .map((members) => members.map(({ factor }) => factor));
    });
}
function factorsNested(design) {
    const levelsOf = ({ factor }) => design.factors[factor]?.levels.length ?? 0;
    return design.blocks.flatMap((block) => {
        const varying = block.columns.filter((column) => levelsOf(column) > 1);
        const heads = classesOf(block, varying).flatMap(([head]) => head ?? []);
        return nestedIn(heads, levelsOf);
    });
}
function factorsUntold(design, steps = 20_000_000) {
    const levelsOf = ({ factor }) => design.factors[factor]?.levels.length ?? 0;
    return design.blocks.flatMap((block) => {
        const varying = block.columns.filter((column) => levelsOf(column) > 1);
        const heads = classesOf(block, varying).flatMap(([head]) => head ?? []);
        if (heads.length < 3)
            return [];
        const nested = nestedIn(heads, levelsOf);
        const outers = new Set(nested.map(({ outer }) => outer));
        const free = heads.filter(({ factor }) => !outers.has(factor));
        const allowance = new Allowance(steps);
        const rankOf = (columns) => modelRank(block, columns.map((column) => [column]), allowance);
        const rank = rankOf(free);
        if (rank === undefined)
            return [];
        return free.flatMap((column) => {
            const isInner = nested.some(({ inner }) => inner === column.factor);
            const model = isInner ? heads : free;
            const missing = model.reduce((sum, one) => sum + levelsOf(one) - 1, 1) - rank;
            if (levelsOf(column) - 1 > missing)
                return [];
            return rankOf(model.filter((other) => other !== column)) === rank ? [column.factor] : [];
        });
    });
}
function nestedIn(heads, levelsOf) {
    return heads.flatMap((inner) => heads
        .filter((outer) => outer !== inner && levelsOf(outer) < levelsOf(inner) && determines(inner, outer))
        .map((outer) => ({ inner: inner.factor, outer: outer.factor })));
}
function aliasesAcross(reports) {
    return reports.flatMap((left, index) => reports.slice(index + 1).flatMap((right) => left.common.flatMap((here) => right.common.flatMap((there) => {
        const [f, f2] = here.factors;
        const [g, g2] = there.factors;
        const shared = here.degrees * there.degrees;
        const [isSameHere, isSameThere] = [f === f2, g === g2];
        if (isSameHere && isSameThere)
            return [];
        const straight = {
            effects: [
                [f, g],
                [f2, g2],
            ],
            shared,
            isAcross: true,
        };
        if (isSameHere || isSameThere)
            return [straight];
        const crossed = {
            effects: [
                [f, g2],
                [f2, g],
            ],
            shared,
            isAcross: true,
        };
        return [straight, crossed];
    }))));
}
function degreesInCommon(left, right) {
    return countGroups(Array.from(left.codes, (code, run) => [code, right.codes[run] ?? 0])) - 1;
}
function blockAliases(block, design) {
    const levelsOf = ({ factor }) => design.factors[factor]?.levels.length ?? 0;
    const varying = block.columns.filter((column) => levelsOf(column) > 1);
    const classes = classesOf(block, varying);
    const heads = classes.flatMap(([head]) => (head === undefined ? [] : [head]));
    let complete = true;
    const allowance = new Allowance();
    const rankOf = (terms) => {
        const rank = modelRank(block, terms, allowance);
        if (rank === undefined)
            complete = false;
        return rank;
    };
    const main = heads.map((head) => [head]);
    const rank = rankOf(main);
    const mainEffects = heads.flatMap((head) => {
        const possible = levelsOf(head) - 1;
        if (heads.length === 1)
            return [{ factor: head.factor, possible, estimable: possible }];
        const without = rank === undefined ? undefined : rankOf(main.filter(([other]) => other !== head));
        if (rank === undefined || without === undefined)
            return [];
        return [{ factor: head.factor, possible, estimable: rank - without }];
    });
    const nested = nestedIn(heads, levelsOf);
    const pairs = heads.flatMap((left, index) => heads.slice(index + 1).map((right) => [left, right]));
    const shares = pairs.flatMap(([left, right]) => {
        const degrees = degreesInCommon(left, right);
        return degrees > 0 ? [{ factors: [left.factor, right.factor], degrees }] : [];
    });
    const own = heads.map((head) => ({ factors: [head.factor, head.factor], degrees: levelsOf(head) - 1 }));
    const interactions = [];
    const aliases = shares.map(({ factors: [left, right], degrees }) => ({
        effects: [[left], [right]],
        shared: degrees,
        isAcross: false,
    }));
    const gained = new Map();
    for (const pair of pairs) {
        const [left, right] = pair;
        const withPair = rank === undefined ? undefined : rankOf([...main, pair]);
        if (rank === undefined || withPair === undefined)
            continue;
        gained.set(pair, withPair - rank);
        const possible = (levelsOf(left) - 1) * (levelsOf(right) - 1);
        if (withPair - rank < possible)
            interactions.push({
                factors: [left.factor, right.factor],
                possible,
                estimable: withPair - rank,
            });
        for (const other of heads) {
            if (other === left || other === right)
                continue;
            const shared = sharedWithMain(rankOf, pair, other);
            if (shared > 0)
                aliases.push({ effects: [[other.factor], [left.factor, right.factor]], shared, isAcross: false });
        }
    }
    for (const [index, one] of pairs.entries()) {
        for (const other of pairs.slice(index + 1)) {
            const [gainOne, gainOther] = [gained.get(one), gained.get(other)];
            if (rank === undefined || !gainOne || !gainOther)
                continue;
            const both = rankOf([...main, one, other]);
            if (both === undefined)
                continue;
            const shared = gainOne + gainOther - (both - rank);
            if (shared > 0)
                aliases.push({
                    effects: [one.map(({ factor }) => factor), other.map(({ factor }) => factor)],
                    shared,
                    isAcross: false,
                });
        }
    }
    return {
        mainEffects,
        nested,
        rank: rank ?? 1,
        interactions,
        aliases,
        complete,
        common: [...own, ...shares],
    };
}
function sharedWithMain(rankOf, pair, other) {
    const [left, right] = pair;
    const ranks = [
        rankOf([[left], [right]]),
        rankOf([[left], [right], [other]]),
        rankOf([pair]),
        rankOf([pair, [other]]),
    ];
    const [parts, partsAndOther, cells, cellsAndOther] = ranks;
    if (parts === undefined ||
        partsAndOther === undefined ||
        cells === undefined ||
        cellsAndOther === undefined)
        return 0;
    return partsAndOther - parts - (cellsAndOther - cells);
}
function classesOf(block, columns) {
    const classes = [];
    for (const column of columns) {
        const known = classes.find(([head]) => head && determines(head, column) && determines(column, head));
        if (known)
            known.push(column);
        else
            classes.push([column]);
    }
    return block.runs === 0 ? [] : classes;
}
function determines(inner, outer) {
    const seen = new Map();
    return inner.codes.every((code, run) => {
        const here = outer.codes[run] ?? 0;
        const known = seen.get(code);
        if (known === undefined)
            seen.set(code, here);
        return known === undefined || known === here;
    });
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ distinctRuns),
/* harmony export */   W: () => (/* binding */ combinedCodes)
/* harmony export */ });
function distinctRuns(block, columns) {
    const numbers = combinedCodes(block.runs, columns);
    const first = [];
    for (let run = 0; run < block.runs; run++)
        if (numbers.codes[run] === first.length)
            first.push(run);
    return columns.map(({ codes }) => Int32Array.from(first, (run) => codes[run] ?? 0));
}
function combinedCodes(runs, columns) {
    const [only, another] = columns;
    if (only !== undefined && another === undefined) {
        const count = countInOrder(only.codes);
        if (count !== undefined)
            return { codes: only.codes, count };
    }
    let codes = new Int32Array(runs);
    let count = runs === 0 ? 0 : 1;
    for (const column of columns) {
        const size = column.codes.reduce((most, code) => Math.max(most, code + 1), 1);
        const seen = new Map();
        codes = codes.map((earlier, run) => {
            const key = earlier * size + (column.codes[run] ?? 0);
            const known = seen.get(key);
            if (known !== undefined)
                return known;
            seen.set(key, seen.size);
            return seen.size - 1;
        });
        count = runs === 0 ? 0 : seen.size;
    }
    return { codes, count };
}
function countInOrder(codes) {
    let count = 0;
    for (const code of codes) {
        if (code > count)
            return undefined;
        if (code === count)
            count++;
    }
    return count;
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listedPlan)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3866);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);


function listedPlan(generations) {
    const vocabularies = {
        combos: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        draftTemplates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        draftModels: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        essayTemplates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        essayModels: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        evaluationTemplates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        evaluationModels: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        replicates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
    };
    const drafts = new Listed();
    const essays = new Listed();
    const evaluations = new Listed();
    const { combos, replicates } = vocabularies;
    for (const one of ofStage(generations, 'draft'))
        drafts.add(one.id, combos.code(one.origin), vocabularies.draftTemplates.code(one.template), vocabularies.draftModels.code(one.model), replicates.code(one.replicate.toString()));
    for (const one of ofStage(generations, 'essay'))
        essays.add(one.id, drafts.indexOf(one.origin), vocabularies.essayTemplates.code(one.template), vocabularies.essayModels.code(one.model), replicates.code(one.replicate.toString()));
    for (const one of ofStage(generations, 'evaluation'))
        evaluations.add(one.id, essays.indexOf(one.origin), vocabularies.evaluationTemplates.code(one.template), vocabularies.evaluationModels.code(one.model), replicates.code(one.replicate.toString()));
    const { origin: combo, ...draftColumns } = drafts.columns();
    const { origin: draft, ...essayColumns } = essays.columns();
    const { origin: essay, ...evaluationColumns } = evaluations.columns();
    return {
        rows: evaluationColumns.count,
        ...vocabularies,
        drafts: { ...draftColumns, combo },
        essays: { ...essayColumns, draft },
        evaluations: { ...evaluationColumns, essay },
    };
}
function* ofStage(generations, stage) {
    for (const one of generations) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
        if (one.stage === stage)
            yield one;
    }
}
class Listed {
    #index = new Map();
    #fields = [[], [], [], []];
    add(id, origin, template, model, replicate) {
        if (origin < 0 || this.#index.has(id))
            return;
        this.#index.set(id, this.#index.size);
        for (const [field, value] of [origin, template, model, replicate].entries())
            this.#fields[field]?.push(value);
    }
    indexOf(id) {
        return this.#index.get(id) ?? -1;
    }
    columns() {
        const [origin, template, model, replicate] = this.#fields;
        return {
            count: this.#index.size,
            origin: Int32Array.from(origin),
            template: Int32Array.from(template),
            model: Int32Array.from(model),
            replicate: Int32Array.from(replicate),
        };
    }
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ judgedDesign),
  Y$: () => (/* binding */ qualityReport)
});

// UNUSED EXPORTS: judgedPlan

// EXTERNAL MODULE: ./build/src/quality/aliases.js + 2 modules
var aliases = __webpack_require__(1016);
;// CONCATENATED MODULE: ./build/src/quality/coverage.js
const HOLES = 12;
function incompletePairs(design) {
    const found = [];
    for (const block of design.blocks) {
        for (const [index, left] of block.columns.entries()) {
            for (const right of block.columns.slice(index + 1)) {
                const pair = coverageOf(block, left, right, design);
                if (pair.met < pair.possible)
                    found.push(pair);
            }
        }
    }
    return found;
}
function coverageOf(block, left, right, { factors }) {
    const [rows, columns] = [
        factors[left.factor]?.levels.length ?? 0,
        factors[right.factor]?.levels.length ?? 0,
    ];
    const met = new Set();
    for (let run = 0; run < block.runs; run++)
        met.add((left.codes[run] ?? 0) * columns + (right.codes[run] ?? 0));
    const holes = [];
    for (let cell = 0; holes.length < HOLES && cell < rows * columns; cell++)
        if (!met.has(cell))
            holes.push([Math.floor(cell / columns), cell % columns]);
    return { factors: [left.factor, right.factor], met: met.size, possible: rows * columns, holes };
}

// EXTERNAL MODULE: ./build/src/quality/listed-plan.js
var listed_plan = __webpack_require__(9076);
// EXTERNAL MODULE: ./build/src/quality/rows-design.js
var rows_design = __webpack_require__(7841);
// EXTERNAL MODULE: ./build/src/quality/self-judging.js
var self_judging = __webpack_require__(9786);
// EXTERNAL MODULE: ./build/src/quality/units.js
var units = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(4482);
// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/src/quality/written-ties.js



class WrittenTies {
    #design;
    #sources;
    constructor(design, rows) {
        this.#design = design;
        const sources = new Map();
        for (const { name, read } of (0,read_fields/* readFields */.q)(rows)) {
            if (!Object.hasOwn(plan_fields/* TEXT_FIELDS */.iX, name))
                continue;
            const key = read.map(({ column }) => sourceKey(rows, column)).join(' | ');
            sources.set(name, key);
            for (const { name: column } of read)
                sources.set(column, key);
        }
        this.#sources = sources;
    }
    areTied(factors) {
        const keys = new Set(factors.map((name) => this.#sources.get(name) ?? `unknown ${name}`));
        return keys.size === 1;
    }
    tieOf(factors) {
        const tie = this.#design.rules.find((rule) => {
            if (rule.kind !== 'tie')
                return false;
            const names = new Set([(0,rule_members/* nameOf */.Vb)(rule).text, ...(0,rule_members/* membersOf */.lS)(rule).flatMap((member) => member?.text ?? [])]);
            return factors.every((factor) => names.has(factor));
        });
        return tie && (0,rule_members/* nameOf */.Vb)(tie).text;
    }
}
function sourceKey(rows, column) {
    const source = rows.columns[column]?.source;
    return `${source?.dimension} ${source?.path.join(' ')}`;
}

;// CONCATENATED MODULE: ./build/src/quality/quality-report.js







const EXACT = 1e-9;
function qualityReport(derivation) {
    const { design, compilation } = derivation;
    const { rows } = compilation ?? {};
    const isCurated = derivation.repository?.selection !== undefined;
    const plan = judgedPlan(derivation);
    if (design === undefined || rows === undefined || plan === undefined)
        return undefined;
    if (plan.evaluations.count === 0)
        return undefined;
    const judged = judgedDesign(design, rows, plan, isCurated);
    return {
        ...effectsOf(judged),
        ...unitsOf(plan),
        ...selfJudgingOf(derivation, plan),
    };
}
function judgedPlan({ repository, selected, plan }) {
    if (selected?.generations)
        return (0,listed_plan/* listedPlan */.j)(selected.generations);
    return repository?.selection === undefined ? plan : undefined;
}
function judgedDesign(design, rows, plan, isCurated) {
    const byDimension = isCurated ? undefined : (0,rows_design/* rowsDesign */.E)(rows);
    return {
        design: byDimension ?? (0,rows_design/* planDesign */.i)(plan),
        basis: byDimension === undefined ? 'evaluations' : 'rows',
        ties: new WrittenTies(design, rows),
    };
}
function effectsOf({ design, basis, ties, }) {
    const report = (0,aliases/* aliasReport */.pY)(design);
    const name = (factor) => design.factors[factor]?.name ?? '';
    const level = (factor, code) => design.factors[factor]?.levels[code] ?? '';
    const pair = ([left, right]) => [name(left), name(right)];
    return {
        basis,
        rank: report.rank,
        together: report.together.map((factors) => {
            const names = factors.map(name);
            const tie = ties.tieOf(names);
            return { factors: names, isTied: ties.areTied(names), ...(tie === undefined ? {} : { tie }) };
        }),
        mainEffects: report.mainEffects.map(({ factor, ...effect }) => ({ factor: name(factor), ...effect })),
        nested: report.nested.map(({ inner, outer }) => ({ inner: name(inner), outer: name(outer) })),
        interactions: report.interactions.map((one) => ({ ...one, factors: pair(one.factors) })),
        aliases: report.aliases.map(({ effects: [one, other], ...alias }) => ({
            effects: [one.map(name), other.map(name)],
            ...alias,
        })),
        isComplete: report.unknownBlocks.length === 0,
        coverage: incompletePairs(design).map(({ factors, met, possible, holes }) => ({
            factors: pair(factors),
            met,
            possible,
            holes: holes.map(([left, right]) => [
                level(factors[0], left),
                level(factors[1], right),
            ]),
        })),
    };
}
function unitsOf(plan) {
    const { factors, pairs } = (0,units/* planUnits */.nd)(plan);
    return {
        factors: factors.map(factorOf),
        cells: pairs.map(({ factors, stage, cells, fewest, most, association }) => ({
            factors: [factors[0], factors[1]],
            stage,
            met: cells,
            fewest,
            most,
            ...(association > EXACT && association < 1 - EXACT ? { association } : {}),
        })),
    };
}
function factorOf({ name, stage, levels }) {
    let [fewest] = levels;
    let most = fewest;
    const evaluations = { fewest: fewest?.evaluations ?? 0, most: 0 };
    for (const one of levels) {
        if (fewest && one.units < fewest.units)
            fewest = one;
        if (most && one.units > most.units)
            most = one;
        evaluations.fewest = Math.min(evaluations.fewest, one.evaluations);
        evaluations.most = Math.max(evaluations.most, one.evaluations);
    }
    return {
        name,
        stage,
        levels: levels.length,
        ...(fewest === undefined ? {} : { fewest: unitsOnly(fewest) }),
        ...(most === undefined ? {} : { most: unitsOnly(most) }),
        evaluations,
    };
}
function unitsOnly({ level, units }) {
    return { level, units };
}
function selfJudgingOf(derivation, plan) {
    const { repository, expectation } = derivation;
    if (repository === undefined || expectation === undefined)
        return {};
    return {
        selfJudging: (0,self_judging/* selfJudging */.d)(plan, {
            modelOf: (id) => repository.catalogs.modelOf(id),
            copiesDraft: (template) => expectation.modes.essay.get(template) === 'copy',
        }),
    };
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rowsDesign),
/* harmony export */   i: () => (/* binding */ planDesign)
/* harmony export */ });
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4442);
/* harmony import */ var _plan_read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6970);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2265);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9959);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4236);







const STAGE_OF = {
    combo_id: 'draft',
    draft_template: 'draft',
    draft_llm: 'draft',
    essay_template: 'essay',
    essay_llm: 'essay',
    evaluation_template: 'evaluation',
    evaluation_llm: 'evaluation',
};
function rowsDesign(rows) {
    const factors = [];
    const columns = new Map();
    for (const { name, read } of (0,_plan_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .q)(rows)) {
        if (!isTextField(name))
            continue;
        const [only, another] = read;
        if (only === undefined || another !== undefined)
            return undefined;
        const { codes, texts } = recoded(only.codes, (level) => levelText(rows, only.column, level));
        const column = { factor: factors.length, codes };
        factors.push({ name: only.name, stage: STAGE_OF[name], levels: texts });
        const known = columns.get(only.dimension);
        if (known === undefined)
            columns.set(only.dimension, [column]);
        else
            known.push(column);
    }
    const blocks = [...columns].map(([dimension, members]) => withoutRepeats({ runs: rows.dimensions[dimension]?.size ?? 0, columns: members }));
    return { factors, blocks: rows.count === 0 ? [] : blocks };
}
function planDesign(plan, stage = 'evaluation') {
    const factors = [];
    const fields = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .planFields */ .tF)(plan).filter((field) => _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.indexOf(field.stage) <= _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.indexOf(stage));
    const columns = fields.map((field, factor) => {
        const { codes, texts } = recoded((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .codesAtStage */ .Q8)(field, stage, plan), (_, code) => field.vocabulary.text(code));
        factors.push({ name: field.name, stage: field.stage, levels: texts });
        return { factor, codes };
    });
    const runs = columns[0]?.codes.length ?? 0;
    return { factors, blocks: runs === 0 ? [] : [withoutRepeats({ runs, columns })] };
}
function isTextField(name) {
    return Object.hasOwn(_plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX, name);
}
function levelText(rows, column, level) {
    return (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(rows.valueAt(column, level)));
}
function recoded(codes, textOf) {
    const known = new Map();
    const texts = [];
    const renumbered = codes.map((code, run) => {
        const earlier = known.get(code);
        if (earlier !== undefined)
            return earlier;
        known.set(code, texts.length);
        texts.push(textOf(run, code));
        return texts.length - 1;
    });
    return { codes: renumbered, texts };
}
function withoutRepeats(block) {
    const kept = (0,_factors_js__WEBPACK_IMPORTED_MODULE_6__/* .distinctRuns */ .V)(block, block.columns);
    return {
        runs: kept[0]?.length ?? 0,
        columns: block.columns.map(({ factor }, index) => ({ factor, codes: kept[index] ?? new Int32Array() })),
    };
}


/***/ }),

/***/ 9786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ selfJudging)
/* harmony export */ });
function selfJudging(plan, writers) {
    const known = new Map();
    const numberOf = (id) => {
        const model = writers.modelOf(id);
        if (model === undefined)
            return UNKNOWN;
        const number = known.get(model) ?? known.size;
        known.set(model, number);
        return number;
    };
    const draftModels = Int32Array.from(plan.draftModels.texts, numberOf);
    const essayModels = Int32Array.from(plan.essayModels.texts, numberOf);
    const judges = Int32Array.from(plan.evaluationModels.texts, numberOf);
    const copies = plan.essayTemplates.texts.map((template) => writers.copiesDraft(template));
    const { drafts, essays, evaluations } = plan;
    let [ownEssay, ownDraft, unknown] = [0, 0, 0];
    for (let one = 0; one < evaluations.count; one++) {
        const essay = evaluations.essay[one] ?? 0;
        const judge = judges[evaluations.model[one] ?? 0] ?? UNKNOWN;
        const draftWriter = draftModels[drafts.model[essays.draft[essay] ?? 0] ?? 0] ?? UNKNOWN;
        const essayWriter = copies[essays.template[essay] ?? 0]
            ? draftWriter
            : (essayModels[essays.model[essay] ?? 0] ?? UNKNOWN);
        if (judge === UNKNOWN)
            unknown++;
        else if (judge === essayWriter)
            ownEssay++;
        else if (judge === draftWriter)
            ownDraft++;
        else if (essayWriter === UNKNOWN || draftWriter === UNKNOWN)
            unknown++;
    }
    return { evaluations: evaluations.count, ownEssay, ownDraft, unknown };
}
const UNKNOWN = -1;


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ codesAtStage),
/* harmony export */   nd: () => (/* binding */ planUnits),
/* harmony export */   tF: () => (/* binding */ planFields)
/* harmony export */ });
/* unused harmony export cramersV */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2265);

const MOST_CELLS = 1 << 20;
function planUnits(plan) {
    const fields = planFields(plan);
    const known = new Map();
    const codesAt = (field, stage) => {
        const key = `${field.name} ${stage}`;
        const codes = known.get(key) ?? codesAtStage(field, stage, plan);
        known.set(key, codes);
        return codes;
    };
    const factors = fields.map((field) => {
        const own = counts(field.codes, field.vocabulary.size);
        const evaluations = counts(codesAt(field, 'evaluation'), field.vocabulary.size);
        return {
            name: field.name,
            stage: field.stage,
            levels: field.vocabulary.texts.map((level, code) => ({
                level,
                units: own[code] ?? 0,
                evaluations: evaluations[code] ?? 0,
            })),
        };
    });
    const varying = fields.filter(({ vocabulary }) => vocabulary.size > 1);
    const pairs = varying.flatMap((left, index) => varying.slice(index + 1).flatMap((right) => {
        if (left.vocabulary.size * right.vocabulary.size > MOST_CELLS)
            return [];
        const stage = later(left.stage, right.stage);
        return [cellCounts(left, right, stage, codesAt(left, stage), codesAt(right, stage))];
    }));
    return { factors, pairs };
}
function planFields({ drafts, essays, evaluations, ...plan }) {
    const field = (name, stage, vocabulary, codes) => ({
        name,
        stage,
        vocabulary,
        codes,
    });
    return [
        field('combo_id', 'draft', plan.combos, drafts.combo),
        field('draft_template', 'draft', plan.draftTemplates, drafts.template),
        field('draft_llm', 'draft', plan.draftModels, drafts.model),
        field('essay_template', 'essay', plan.essayTemplates, essays.template),
        field('essay_llm', 'essay', plan.essayModels, essays.model),
        field('evaluation_template', 'evaluation', plan.evaluationTemplates, evaluations.template),
        field('evaluation_llm', 'evaluation', plan.evaluationModels, evaluations.model),
    ];
}
function codesAtStage(field, stage, { essays, evaluations }) {
    if (field.stage === stage)
        return field.codes;
    const atEssay = field.stage === 'draft' ? essays.draft.map((draft) => field.codes[draft] ?? 0) : field.codes;
    return stage === 'essay' ? atEssay : evaluations.essay.map((essay) => atEssay[essay] ?? 0);
}
function counts(codes, size) {
    const found = new Float64Array(size);
    for (const code of codes)
        found[code] = (found[code] ?? 0) + 1;
    return found;
}
function cellCounts(left, right, stage, leftCodes, rightCodes) {
    const columns = right.vocabulary.size;
    const cells = new Float64Array(left.vocabulary.size * columns);
    for (let one = 0; one < leftCodes.length; one++) {
        const cell = (leftCodes[one] ?? 0) * columns + (rightCodes[one] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const met = cells.filter((count) => count > 0);
    return {
        factors: [left.name, right.name],
        stage,
        cells: met.length,
        fewest: met.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY),
        most: met.reduce((most, count) => Math.max(most, count), 0),
        association: cramersV(cells, left.vocabulary.size, columns),
    };
}
function cramersV(cells, rows, columns) {
    const rowSums = new Float64Array(rows);
    const columnSums = new Float64Array(columns);
    for (const [cell, count] of cells.entries()) {
        const [row, column] = [Math.floor(cell / columns), cell % columns];
        rowSums[row] = (rowSums[row] ?? 0) + count;
        columnSums[column] = (columnSums[column] ?? 0) + count;
    }
    const total = rowSums.reduce((sum, count) => sum + count, 0);
    const smaller = Math.min(nonZero(rowSums), nonZero(columnSums)) - 1;
    if (smaller < 1 || total === 0)
        return 0;
    let sum = 0;
    for (const [cell, count] of cells.entries()) {
        const expected = (rowSums[Math.floor(cell / columns)] ?? 0) * (columnSums[cell % columns] ?? 0);
        if (expected > 0)
            sum += ((total * count - expected) / total) ** 2 / expected;
    }
    return Math.sqrt(sum / smaller);
}
function nonZero(sums) {
    return sums.filter((sum) => sum > 0).length;
}
function later(one, other) {
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.indexOf(one) >= _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.indexOf(other) ? one : other;
}


/***/ }),

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lG: () => (/* binding */ cohortOf),
  h_: () => (/* binding */ openRepository),
  Qx: () => (/* binding */ withRivals)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/catalog/catalog-columns.js

const ACTIVE = {
    name: 'active',
    need: 'forbidden',
    holds: 'it once switched entries off; now the spec lists what is used',
};
const TEMPLATES = [
    {
        name: 'template_id',
        need: 'required',
        holds: 'the id: a level of `draft_template`, `essay_template` or `evaluation_template`',
    },
    {
        name: 'generator',
        need: 'optional',
        holds: 'how its generations are made, in lower case: `llm` (the default), or `copy` for an essay that is taken from its draft',
    },
    { name: 'template_name', need: 'unread', holds: 'a name for people' },
    ACTIVE,
];
const CATALOG_COLUMNS = {
    draft: TEMPLATES,
    essay: TEMPLATES,
    evaluation: TEMPLATES,
    llms: [
        { name: 'id', need: 'required', holds: 'the id: a level of `draft_llm`, `essay_llm`, `evaluation_llm`' },
        { name: 'for_generation', need: 'flagged', holds: '`true` where the model may write drafts and essays' },
        { name: 'for_evaluation', need: 'flagged', holds: '`true` where it may judge' },
        {
            name: 'model',
            need: 'optional',
            holds: 'what runs behind the id, such as `openai/gpt-5`: two ids of one model are one judge; [prices](configuration.md#prices) are found by it',
        },
        { name: 'provider', need: 'unread', holds: 'whose model it is, for people' },
    ],
    concepts: [
        { name: 'concept_id', need: 'unread', holds: 'the id of a concept' },
        { name: 'name', need: 'unread', holds: 'a name for people' },
        ACTIVE,
    ],
    replication: [
        { name: 'stage', need: 'required', holds: '`draft`, `essay`, `evaluation`: one row each' },
        { name: 'replicates', need: 'required', holds: 'a whole number of 1 or more' },
    ],
    combos: [
        {
            name: 'combo_id',
            need: 'required',
            holds: 'the id: a level of `combo_id`; it may appear in several rows, one per concept',
        },
        ...['version', 'concept_id', 'description_level', 'k_max', 'created_at'].map((name) => ({
            name,
            need: 'unread',
            holds: "the runtime's own: which concepts the combination has, and how it was made",
        })),
    ],
};
function requiredColumns(catalog, { models }) {
    return CATALOG_COLUMNS[catalog]
        .filter(({ need }) => need === 'required' || (need === 'flagged' && models === 'flagged'))
        .map(({ name }) => name);
}
function columnsInWords(catalog, runtime) {
    const required = requiredColumns(catalog, runtime);
    const optional = CATALOG_COLUMNS[catalog].filter(({ need }) => need === 'optional').map(({ name }) => name);
    const wanted = `the ${required.length === 1 ? 'column' : 'columns'} ${(0,findings_words/* listed */.KE)(required)}`;
    return optional.length === 0
        ? wanted
        : `${wanted} (${(0,findings_words/* listed */.KE)(optional)} ${optional.length === 1 ? 'is' : 'are'} optional)`;
}

// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/syntax/respell.js + 1 modules
var respell = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/syntax/separated-by-commas.js
var separated_by_commas = __webpack_require__(2815);
;// CONCATENATED MODULE: ./build/src/catalog/other-table.js



const LARGEST = 100_000;
const AS_CSV = 'export it as a CSV: a line of column names, then one line per row';
function otherTable(file) {
    const text = file.text.replace(/^\ufeff/, '');
    if (/^\s{0,100}[[{]\s*["{[]/.test(text))
        return { message: 'this is JSON, not a CSV', hint: AS_CSV };
    if (/^(?:- \w{1,100}: |\w{1,100}:\s*(?:\n|\r\n))/.test(text))
        return { message: 'this is YAML, not a CSV', hint: AS_CSV };
    if (/^\d{3}: [A-Z][\w ]{1,40}\s*$/.test(text))
        return { message: 'this is a message from a server, not the file', hint: 'download the file again' };
    const lines = text.length > LARGEST ? [] : text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return (ofMarkdown(file, lines) ??
        quotedLines(file, lines) ??
        stagesAbreast(file, lines) ??
        onItsSide(file, lines) ??
        spacedColumns(file, lines));
}
function written(file, lines) {
    const start = file.text.startsWith('\ufeff') ? 1 : 0;
    const lineEnd = /\r\n?|\n/.exec(file.text)?.[0] ?? '\n';
    const newText = lines.map((line) => line + lineEnd).join('');
    return (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(file.path, start, file.text.length), newText });
}
function ofMarkdown(file, [head = '', rule = '', ...rows]) {
    if (!head.includes('|') || !/^[\s|:-]*-[\s|:-]*$/.test(rule))
        return undefined;
    const cells = [head, ...rows].map((line) => line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
    const isPlain = cells.every((row) => row.length === cells[0]?.length && row.every((cell) => !/[",]/.test(cell)));
    return {
        message: 'this is a Markdown table, not a CSV',
        hint: 'separate the columns with commas only, and delete the line of hyphens',
        ...(isPlain
            ? written(file, cells.map((row) => row.join(',')))
            : {}),
    };
}
function quotedLines(file, lines) {
    if (!/^"[^"]*,[^"]*"$/.test(lines[0] ?? ''))
        return undefined;
    const areAll = lines.every((line) => /^"[^"]*"$/.test(line));
    return {
        message: 'the whole header line is in quotes, so it is read as a single name',
        hint: 'remove the quotes around the lines',
        ...(areAll
            ? written(file, lines.map((line) => line.slice(1, -1)))
            : {}),
    };
}
function stagesAbreast(file, lines) {
    const names = (lines[0] ?? '').split(',').map((name) => name.trim());
    if (names.length < 2 || names.some((name) => !/^(?:draft|essay|evaluation)$/.test(name)))
        return undefined;
    const counts = (lines[1] ?? '').split(',').map((count) => count.trim());
    const isWhole = lines.length === 2 && counts.length === names.length && counts.every((count) => /^\d+$/.test(count));
    return {
        message: 'the stages are laid out as columns',
        hint: `write one row per stage below \`stage,replicates\`: ${names[0]},${counts[0] ?? '1'}`,
        ...(isWhole
            ? written(file, ['stage,replicates', ...names.map((name, index) => `${name},${counts[index]}`)])
            : {}),
    };
}
function onItsSide(file, lines) {
    if (lines.length > MOST_COLUMNS)
        return undefined;
    const rows = lines.map((line) => line.split(',').map((cell) => cell.trim()));
    const [names = [], ...others] = rows;
    const columns = Object.values(CATALOG_COLUMNS).find(([id]) => id?.name === names[0]);
    const isColumn = (name = '') => columns?.some((column) => column.name === name) ?? false;
    if (names.length < 2 || others.length === 0 || !others.every(([name]) => isColumn(name)))
        return undefined;
    if (names.slice(1).some(isColumn))
        return undefined;
    const isPlain = rows.every((row) => row.length === names.length && !row.some((cell) => cell.includes('"')));
    return {
        message: 'the table is transposed: its columns are laid out as rows',
        hint: `swap rows and columns, so that line 1 is \`${rows.map(([name]) => name).join(',')}\``,
        ...(isPlain
            ? written(file, names.map((_, place) => rows.map((row) => row[place]).join(',')))
            : {}),
    };
}
const MOST_COLUMNS = 20;
function lyingTable(file) {
    if (file.text.length > LARGEST)
        return undefined;
    const lines = file.text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
    return onItsSide(file, lines.filter((line) => line.trim() !== ''));
}
function spacedColumns(file, lines) {
    const rows = lines.map((line) => line.trim().split(/ {2,}/));
    const width = rows[0]?.length ?? 0;
    if (width < 2 || rows.some((row) => row.length !== width || row.some((cell) => /[",;|\t]/.test(cell))))
        return undefined;
    return {
        message: 'the columns are separated by spaces',
        hint: 'separate the columns with commas',
        ...written(file, rows.map((row) => row.join(','))),
    };
}

;// CONCATENATED MODULE: ./build/src/catalog/missing-column.js








const KNOWN_COLUMNS = new Set([
    ...Object.values(CATALOG_COLUMNS).flatMap((columns) => columns.map(({ name }) => name)),
    'title',
]);
const ID_COLUMNS = new Set(Object.values(CATALOG_COLUMNS).flatMap(([first]) => first?.name ?? []));
const MOST_ABOVE = 5;
function missingColumn(frame, column) {
    const at = frame.headerSpan;
    const message = `there is no column ${(0,findings_words/* quoted */.TL)(column)}`;
    const other = otherTable(frame.file);
    if (other !== undefined)
        return { at, ...other, whole: true };
    if (isSeparatedOtherwise(frame))
        return {
            at,
            message,
            hint: (0,separated_by_commas/* hasDecimalCommas */.g)(frame.file)
                ? 'separate the columns with commas, and write decimals with a point'
                : 'separate the columns with commas',
            ...(0,fix/* suggested */.M)(...(0,separated_by_commas/* separatedByCommas */.v)(frame.file)),
            whole: true,
        };
    const above = linesAboveHeader(frame);
    if (above > 0) {
        const lines = above === 1 ? 'line 1' : `lines 1 to ${above}`;
        return {
            at,
            message: `line 1 is read as the header, but line ${above + 1} is the header`,
            hint: `delete ${lines}: a CSV has no comments and no title`,
            ...(0,fix/* suggested */.M)({ at: { ...at, end: frame.rowSpan(above - 1).start }, newText: '' }),
            whole: true,
        };
    }
    if (isRow(frame))
        return {
            at,
            message: 'there is no header: line 1 is a row of values',
            hint: `put a line of column names above it: ${headerOf(column, frame.names.length)}`,
            ...wholeHeader(frame, column),
            whole: true,
        };
    const near = nearColumn(frame, column);
    const nameAt = near === undefined ? undefined : frame.nameSpan(near);
    return {
        ...(near === undefined || nameAt === undefined
            ? {}
            : (0,respell/* spellingFix */.k)(nameAt, near, column, { names: KNOWN_COLUMNS, fixed: true })),
        at: nameAt ?? at,
        message,
        hint: near === undefined ? undefined : `if you mean ${(0,findings_words/* quoted */.TL)(near)}, rename it to ${(0,findings_words/* quoted */.TL)(column)}`,
        whole: false,
    };
}
function linesAboveHeader(frame) {
    if (frame.names.some((name) => ID_COLUMNS.has(name)))
        return 0;
    for (let row = 0; row < Math.min(MOST_ABOVE, frame.rowCount); row++)
        if (frame.rowWords(row).some((word) => ID_COLUMNS.has(word)))
            return row + 1;
    return 0;
}
function nearColumn(frame, column) {
    const [near] = (0,nearest_names/* nearestNames */.LE)(column, frame.names.filter((name) => !KNOWN_COLUMNS.has(name)), 1);
    if (near !== undefined || !ID_COLUMNS.has(column))
        return near;
    return frame.names.find((name) => ID_COLUMNS.has(name));
}
function isSeparatedOtherwise({ names }) {
    return names.length === 1 && /[;\t|]/.test(names[0] ?? '');
}
function isRow(frame) {
    if (frame.names.some((name) => KNOWN_COLUMNS.has(name)))
        return false;
    const below = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
    const values = frame.names.filter((name, index) => /\d|^(?:true|false|llm|copy)$/i.test(name) || below.some((words) => words[index] === name));
    return values.length * 2 >= frame.names.length;
}
function wholeHeader(frame, column) {
    const known = headerNames(column);
    const names = known.slice(0, frame.names.length);
    if (names.length !== frame.names.length)
        return {};
    const { path, text } = frame.file;
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    return (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, start, start), newText: `${names.join(',')}${lineEnd}` });
}
function headerOf(column, width) {
    const names = headerNames(column);
    const more = width > names.length ? [...names, '…'] : names.slice(0, width);
    return `\`${(names.length === 0 ? [column] : more).join(',')}\``;
}
function headerNames(column) {
    const columns = Object.values(CATALOG_COLUMNS).find((known) => known.some(({ name }) => name === column));
    return (columns ?? []).flatMap(({ name, need }) => (need === 'forbidden' ? [] : [name]));
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/column-names.js
function columnNames(header) {
    const names = header.map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    const written = [];
    const unnamed = [];
    for (const [index, name] of header.entries())
        (name === '' ? unnamed : written).push(index);
    const present = new Map();
    for (const name of names)
        present.set(name, (present.get(name) ?? 0) + 1);
    const given = new Map();
    for (const index of [...written, ...unnamed]) {
        const original = names[index] ?? '';
        let name = original;
        let count = given.get(name) ?? 0;
        while (count > 0) {
            given.set(original, count + 1);
            name = `${original}.${count}`;
            count = (present.get(name) ?? 0) > 0 ? count + 1 : (given.get(name) ?? 0);
        }
        if (name !== original) {
            present.set(original, (present.get(original) ?? 1) - 1);
            present.set(name, (present.get(name) ?? 0) + 1);
        }
        names[index] = name;
        given.set(name, count + 1);
    }
    return names;
}

// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame-cell.js


class FrameCell {
    #table;
    #path;
    #row;
    #index;
    value;
    constructor(table, path, row, index, value) {
        this.#table = table;
        this.#path = path;
        this.#row = row;
        this.#index = index;
        this.value = value;
    }
    get missing() {
        return this.value === undefined;
    }
    get text() {
        return this.value === undefined ? 'nan' : (0,python_text/* text */.Qq)(this.value);
    }
    get raw() {
        return this.#table.word(this.#row, this.#index);
    }
    get span() {
        const table = this.#table;
        return (0,span/* span */.L)(this.#path, table.start(this.#row, this.#index), table.end(this.#row, this.#index));
    }
}

// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/parse-float.js
const MAX_DIGITS = 17;
const FLOAT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d{1,17}))?$/;
function parseFloatWord(word) {
    const match = FLOAT.exec(trimSpaces(word));
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponentSign, exponentDigits = ''] = match;
    const taken = Math.max(0, Math.min(fraction.length, MAX_DIGITS - whole.length));
    const digits = whole.slice(0, MAX_DIGITS) + fraction.slice(0, taken);
    if (digits === '')
        return undefined;
    let number = 0;
    for (let index = 0; index < digits.length; index++)
        number = number * 10 + (digits.charCodeAt(index) - 0x30);
    if (sign === '-')
        number = -number;
    const written = wrappedInt(exponentDigits);
    const exponent = (Math.max(0, whole.length - MAX_DIGITS) - taken + (exponentSign === '-' ? -written : written)) | 0;
    const scaled = scale(number, exponent);
    return scaled !== undefined && Number.isFinite(scaled) ? scaled : undefined;
}
function scale(number, exponent) {
    if (exponent > 308)
        return undefined;
    if (exponent > 0)
        return number * powerOfTen(exponent);
    if (exponent >= -308)
        return number / powerOfTen(-exponent);
    if (exponent < -616)
        return 0;
    return number / powerOfTen(-308 - exponent) / powerOfTen(308);
}
function powerOfTen(exponent) {
    return Number(`1e${exponent}`);
}
function wrappedInt(digits) {
    let number = 0;
    for (let index = 0; index < digits.length; index++) {
        number = (Math.imul(number, 10) + (digits.charCodeAt(index) - 0x30)) | 0;
    }
    return number;
}
const INFINITIES = new Map([
    ['inf', Number.POSITIVE_INFINITY],
    ['+inf', Number.POSITIVE_INFINITY],
    ['infinity', Number.POSITIVE_INFINITY],
    ['+infinity', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['-infinity', Number.NEGATIVE_INFINITY],
]);
function parseInfinity(word) {
    return word.length > 9 ? undefined : INFINITIES.get(asciiLower(word));
}
function trimSpaces(word) {
    let start = 0;
    let end = word.length;
    while (start < end && isCSpace(word.charCodeAt(start)))
        start++;
    while (end > start && isCSpace(word.charCodeAt(end - 1)))
        end--;
    return word.slice(start, end);
}
function isCSpace(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/infer-column.js


const MISSING = new Set([
    '-1.#IND',
    '1.#QNAN',
    '1.#IND',
    '-1.#QNAN',
    '#N/A N/A',
    '#N/A',
    'N/A',
    'n/a',
    'NA',
    '<NA>',
    '#NA',
    'NULL',
    'null',
    'NaN',
    '-NaN',
    'nan',
    '-nan',
    '',
]);
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
const BOOLEANS = new Map([
    ['true', (0,python_value/* bool */.lc)(true)],
    ['false', (0,python_value/* bool */.lc)(false)],
]);
function inferColumn(words, blanks) {
    const missing = blanks || words.some((word) => MISSING.has(word));
    const integers = tryInt64(words);
    if (integers === 'overflow') {
        const unsigned = tryUint64(words, missing);
        if (unsigned !== undefined)
            return unsigned;
    }
    else if (integers !== undefined) {
        if (missing)
            return asFloats(integers);
        return { dtype: 'int', values: integers.map((value) => (value === undefined ? undefined : (0,python_value/* int */.Wh)(value))) };
    }
    return tryFloats(words) ?? tryBooleans(words, missing) ?? texts(words);
}
function tryInt64(words) {
    const values = [];
    for (const word of words) {
        const value = MISSING.has(word) ? undefined : parseInteger(word);
        if (value === 'none')
            return undefined;
        if (value !== undefined) {
            if (value.magnitude === 'overflow')
                return 'overflow';
            const number = value.negative ? -value.magnitude : value.magnitude;
            if (number < INT64_MIN || number > INT64_MAX)
                return 'overflow';
            if (!value.whole)
                return undefined;
            values.push(number);
        }
        else
            values.push(undefined);
    }
    return values;
}
function tryUint64(words, missing) {
    const values = [];
    let signed = false;
    let unsigned = false;
    for (const word of words) {
        if (MISSING.has(word))
            continue;
        if (trimSpaces(word).startsWith('-')) {
            signed = true;
            continue;
        }
        const value = parseInteger(word);
        if (value === 'none')
            return undefined;
        if (value.magnitude === 'overflow' || value.magnitude > UINT64_MAX)
            return texts(words);
        if (!value.whole)
            return undefined;
        if (value.magnitude > INT64_MAX)
            unsigned = true;
        values.push(value.magnitude);
    }
    if (unsigned && (signed || missing))
        return { dtype: 'object', values: words.map(python_value/* str */.gx) };
    if (signed)
        return texts(words);
    return { dtype: 'uint', values: values.map(python_value/* int */.Wh) };
}
const INTEGER = /^([+-]?)0*(\d*)/;
function parseInteger(word) {
    const trimmed = trimSpaces(word);
    const match = INTEGER.exec(trimmed);
    const written = match?.[0] ?? '';
    const digits = match?.[2] ?? '';
    if (!/\d$/.test(written))
        return 'none';
    return {
        negative: match?.[1] === '-',
        magnitude: digits.length > 20 ? 'overflow' : BigInt(digits),
        whole: written.length === trimmed.length,
    };
}
function asFloats(integers) {
    const values = integers.map((value) => {
        const number = value === undefined ? undefined : Number(value);
        return number === undefined || number === Number(INT64_MIN) ? undefined : (0,python_value/* float */.fV)(number);
    });
    return { dtype: 'float', values };
}
function tryFloats(words) {
    const values = [];
    for (const word of words) {
        if (MISSING.has(word))
            values.push(undefined);
        else {
            const number = parseFloatWord(word) ?? parseInfinity(word);
            if (number === undefined)
                return undefined;
            values.push((0,python_value/* float */.fV)(number));
        }
    }
    return { dtype: 'float', values };
}
function tryBooleans(words, missing) {
    const values = [];
    for (const word of words) {
        if (MISSING.has(word))
            values.push(undefined);
        else {
            const value = word.length > 5 ? undefined : BOOLEANS.get(asciiLower(word));
            if (value === undefined)
                return undefined;
            values.push(value);
        }
    }
    return { dtype: missing ? 'object' : 'bool', values };
}
function texts(words) {
    return { dtype: 'object', values: words.map((word) => (MISSING.has(word) ? undefined : (0,python_value/* str */.gx)(word))) };
}
const NO_ROWS = { dtype: 'object', values: [] };
function joinChunks(chunks) {
    const [first] = chunks;
    if (first === undefined)
        return NO_ROWS;
    if (chunks.length === 1)
        return first;
    const dtype = chunks.map((chunk) => chunk.dtype).reduce(commonDtype);
    return { dtype, values: chunks.flatMap((chunk) => chunk.values.map((value) => convert(value, dtype))) };
}
function commonDtype(left, right) {
    if (left === right)
        return left;
    if (left === 'object' || right === 'object')
        return 'object';
    if (left === 'bool')
        return right;
    if (right === 'bool')
        return left;
    return 'float';
}
function convert(value, dtype) {
    if (value === undefined || dtype === 'object' || dtype === value.kind)
        return value;
    const number = value.kind === 'bool' ? (value.value ? 1n : 0n) : value.kind === 'int' ? value.value : undefined;
    if (number === undefined || dtype === 'bool')
        return value;
    return dtype === 'float' ? (0,python_value/* float */.fV)(Number(number)) : (0,python_value/* int */.Wh)(number);
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/word-table.js
class WordTable {
    #text;
    #starts = new Int32Array(256);
    #ends = new Int32Array(256);
    #rowStarts = new Int32Array(64);
    #words = 0;
    #rows = 0;
    constructor(text) {
        this.#text = text;
    }
    get rowCount() {
        return this.#rows;
    }
    get wordCount() {
        return this.#words;
    }
    get pending() {
        return this.#words - (this.#rowStarts[this.#rows] ?? 0);
    }
    addWord(start, end) {
        if (this.#words === this.#starts.length) {
            this.#starts = doubled(this.#starts);
            this.#ends = doubled(this.#ends);
        }
        this.#starts[this.#words] = start;
        this.#ends[this.#words] = end;
        this.#words++;
    }
    endRow() {
        this.#rows++;
        if (this.#rows === this.#rowStarts.length)
            this.#rowStarts = doubled(this.#rowStarts);
        this.#rowStarts[this.#rows] = this.#words;
    }
    size(row) {
        const next = row === this.#rows ? this.#words : (this.#rowStarts[row + 1] ?? 0);
        return next - (this.#rowStarts[row] ?? 0);
    }
    has(row, index) {
        return index >= 0 && index < this.size(row);
    }
    start(row, index) {
        return this.has(row, index)
            ? (this.#starts[(this.#rowStarts[row] ?? 0) + index] ?? 0)
            : this.end(row, index);
    }
    end(row, index) {
        const last = Math.min(index, this.size(row) - 1);
        return this.#ends[(this.#rowStarts[row] ?? 0) + last] ?? 0;
    }
    word(row, index) {
        if (!this.has(row, index))
            return '';
        const written = this.#text.slice(this.start(row, index), this.end(row, index));
        const word = written.startsWith('"') ? unquoted(written) : written;
        const nul = word.indexOf('\0');
        return nul < 0 ? word : word.slice(0, nul);
    }
}
function doubled(array) {
    const longer = new Int32Array(array.length * 2);
    longer.set(array);
    return longer;
}
function unquoted(written) {
    let word = '';
    let from = 1;
    for (;;) {
        const quote = written.indexOf('"', from);
        if (quote < 0)
            return word + written.slice(from);
        word += written.slice(from, quote);
        if (written[quote + 1] !== '"')
            return word + written.slice(quote + 1);
        word += '"';
        from = quote + 2;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/tokenize.js


const MOST_WORDS = 3_000_000;
const tokenize_MOST_COLUMNS = 100_000;
const BUFFER_LENGTH = 262_144;
function chunkRows(width) {
    const most = Math.floor(2 ** 20 / width);
    let rows = 1;
    while (rows * 2 < most)
        rows *= 2;
    return rows;
}
function tokenize(text, options = {}) {
    return new Tokenizer(text, options.anyLength ?? false).run();
}
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = 0xfeff;
class Tokenizer {
    #text;
    #anyLength;
    #table;
    #state = 'start-record';
    #fieldStart = 0;
    #width = 0;
    #chunk = 0;
    #callStart = 0;
    #bufferEnd = 0;
    #turns = new Set();
    #failure;
    constructor(text, anyLength) {
        this.#text = text;
        this.#anyLength = anyLength;
        this.#table = new WordTable(text);
    }
    run() {
        const text = this.#text;
        let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
        this.#callStart = offset;
        this.#bufferEnd = this.#nextBuffer(0);
        while (offset < text.length && this.#failure === undefined) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (offset >= this.#bufferEnd) {
                this.#beginCall(offset);
                this.#bufferEnd = this.#nextBuffer(offset);
            }
            offset = this.#step(offset, text.charCodeAt(offset));
        }
        return this.#failure ?? this.#finish();
    }
    #step(offset, unit) {
        switch (this.#state) {
            case 'start-record':
                if (unit === LF)
                    return offset + 1;
                if (unit === CR) {
                    this.#state = 'skipped-carriage-return';
                    return offset + 1;
                }
                if (unit === SPACE || unit === TAB) {
                    this.#state = 'blank-line';
                    return offset + 1;
                }
                this.#state = 'start-field';
                return offset;
            case 'blank-line':
                return this.#blankLine(offset, unit);
            case 'start-field':
                this.#fieldStart = offset;
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'in-field':
                return this.#fieldCharacter(offset, unit);
            case 'in-quotes':
                if (unit === QUOTE)
                    this.#state = 'quote-in-quotes';
                return offset + 1;
            case 'quote-in-quotes':
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'carriage-return':
                return this.#afterCarriageReturn(offset, unit);
            case 'skipped-carriage-return':
                this.#state = 'start-record';
                return unit === LF || unit === COMMA ? offset + 1 : offset;
        }
    }
    #fieldCharacter(offset, unit) {
        switch (unit) {
            case COMMA:
                this.#endField(offset);
                this.#state = 'start-field';
                break;
            case LF:
                this.#endField(offset);
                this.#endRow(offset + 1);
                this.#state = 'start-record';
                break;
            case CR:
                this.#endField(offset);
                this.#state = 'carriage-return';
                break;
            default:
                this.#state = 'in-field';
        }
        return offset + 1;
    }
    #blankLine(offset, unit) {
        if (unit === LF) {
            this.#state = 'start-record';
            return offset + 1;
        }
        if (unit === CR) {
            this.#state = 'skipped-carriage-return';
            return offset + 1;
        }
        if (unit === SPACE || unit === TAB)
            return offset + 1;
        const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
        const target = Math.max(lineStart, this.#callStart);
        if (this.#text.slice(target, offset).includes('\r')) {
            if (this.#turns.has(offset))
                this.#failure = { kind: 'endless', start: offset };
            if (this.#table.rowCount > 1)
                this.#turns.add(offset);
        }
        this.#state = 'start-field';
        return target;
    }
    #afterCarriageReturn(offset, unit) {
        this.#state = 'start-record';
        if (unit === LF) {
            this.#endRow(offset + 1);
            return offset + 1;
        }
        if (unit !== COMMA) {
            this.#endRow(offset);
            return offset;
        }
        this.#endRow(offset + 1);
        this.#fieldStart = offset;
        this.#endField(offset);
        this.#state = 'start-field';
        return offset + 1;
    }
    #finish() {
        const end = this.#text.length;
        switch (this.#state) {
            case 'in-quotes':
                return { kind: 'unterminated', start: this.#fieldStart };
            case 'start-field':
                this.#fieldStart = end;
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'in-field':
            case 'quote-in-quotes':
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'carriage-return':
                this.#endRow(end);
                break;
        }
        return this.#failure ?? { kind: 'rows', table: this.#table };
    }
    #endField(end) {
        this.#table.addWord(this.#fieldStart, end);
        if (this.#table.wordCount > MOST_WORDS)
            this.#failure = { kind: 'too-large' };
    }
    #endRow(next) {
        const table = this.#table;
        const row = table.rowCount;
        const size = table.pending;
        const expected = this.#width;
        if (size > tokenize_MOST_COLUMNS)
            this.#failure ??= { kind: 'too-large' };
        if (size > expected && row > 1 && !this.#anyLength && !this.#startsChunk(row)) {
            const [start, end] = [table.start(row, expected), table.end(row, size - 1)];
            this.#failure ??= { kind: 'ragged', size, expected, start, end };
        }
        this.#width = Math.max(size, expected);
        table.endRow();
        if (row === 1)
            this.#chunk = chunkRows(this.#width);
        if (row === 1 || this.#startsChunk(row + 1))
            this.#beginCall(next);
    }
    #startsChunk(row) {
        return this.#chunk > 0 && row > 1 && (row - 1) % this.#chunk === 0;
    }
    #beginCall(offset) {
        this.#callStart = offset;
        this.#turns = new Set();
    }
    #nextBuffer(offset) {
        if (this.#text.length - offset <= BUFFER_LENGTH)
            return this.#text.length;
        let end = offset;
        for (let count = 0; count < BUFFER_LENGTH; count++) {
            end += (this.#text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
            if (end >= this.#text.length)
                break;
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame.js






const HEADER = 0;
const FIRST_ROW = 1;
function parseFrame(file, options = {}) {
    const { usecol } = options;
    const tokens = tokenize(file.text, { anyLength: usecol !== undefined });
    if (tokens.kind !== 'rows')
        return { kind: 'invalid', fault: tokens };
    if (tokens.table.rowCount === 0)
        return { kind: 'invalid', fault: { kind: 'empty' } };
    const frame = new Frame(file, tokens.table, usecol);
    if (usecol !== undefined && !frame.has(usecol)) {
        return { kind: 'invalid', fault: { kind: 'no-column', name: usecol, frame } };
    }
    return { kind: 'frame', frame };
}
class Frame {
    path;
    names;
    rowCount;
    shift;
    file;
    #table;
    #index;
    #columns = new Map();
    #rowDtype;
    constructor(file, table, usecol) {
        this.path = file.path;
        this.file = file;
        this.#table = table;
        const width = table.size(HEADER);
        this.names = columnNames(Array.from({ length: width }, (_, index) => table.word(HEADER, index)));
        this.#index = new Map(this.names.map((name, index) => [name, index]));
        this.rowCount = table.rowCount - 1;
        const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
        this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
    }
    get headerSpan() {
        return this.#lineSpan(HEADER);
    }
    rowSpan(row) {
        return this.#lineSpan(row + FIRST_ROW);
    }
    rowText(row) {
        const { start, end } = this.rowSpan(row);
        return this.file.text.slice(start, end);
    }
    rowWords(row) {
        const line = row + FIRST_ROW;
        return Array.from({ length: this.#table.size(line) }, (_, index) => this.#table.word(line, index));
    }
    wordsOfLongRows() {
        const words = new Set();
        for (let row = FIRST_ROW; row < this.#table.rowCount; row++) {
            const size = this.#table.size(row);
            for (let index = 0; size > this.names.length && index < size; index++)
                words.add(this.#table.word(row, index));
        }
        return words;
    }
    has(name) {
        return this.#index.has(name);
    }
    nameSpan(name) {
        const index = this.#index.get(name);
        if (index === undefined)
            return undefined;
        return (0,span/* span */.L)(this.path, this.#table.start(HEADER, index), this.#table.end(HEADER, index));
    }
    column(name) {
        const index = this.#index.get(name);
        const at = this.nameSpan(name);
        if (index === undefined || at === undefined)
            return undefined;
        const known = this.#columns.get(index);
        if (known)
            return known;
        const { dtype, values } = this.#infer(index);
        const cells = values.map((value, row) => new FrameCell(this.#table, this.path, row + FIRST_ROW, index + this.shift, value));
        const column = { name, dtype, span: at, cells };
        this.#columns.set(index, column);
        return column;
    }
    get rowDtype() {
        this.#rowDtype ??= this.#findRowDtype();
        return this.#rowDtype;
    }
    #lineSpan(row) {
        return (0,span/* span */.L)(this.path, this.#table.start(row, 0), this.#table.end(row, this.#table.size(row)));
    }
    #infer(index) {
        return joinChunks(this.#chunks().map(([from, to]) => {
            const words = [];
            for (let row = from; row < to; row++)
                words.push(this.#table.word(row, index + this.shift));
            return inferColumn(words, false);
        }));
    }
    #findRowDtype() {
        for (const column of this.#columns.values())
            if (column.dtype === 'object')
                return 'object';
        return rowDtype(this.#dtypes());
    }
    #dtypes() {
        const chunks = this.#chunks();
        const byColumn = this.names.map(() => []);
        for (const [from, to] of chunks) {
            const present = new Map();
            for (let row = from; row < to; row++) {
                (0,checkpoint/* passCheckpoint */.gc)();
                for (let index = 0; index < this.#table.size(row); index++) {
                    const word = this.#table.word(row, index);
                    const words = present.get(index - this.shift);
                    if (words)
                        words.push(word);
                    else
                        present.set(index - this.shift, [word]);
                }
            }
            for (const [index, words] of present) {
                byColumn[index]?.push(inferColumn(words, words.length < to - from).dtype);
            }
        }
        return byColumn.map((dtypes) => {
            const some = dtypes.length < chunks.length ? [...dtypes, 'float'] : dtypes;
            return some.length === 0 ? 'object' : some.reduce(commonDtype);
        });
    }
    #chunks() {
        const size = chunkRows(Math.max(this.#table.size(HEADER), this.rowCount > 0 ? this.#table.size(FIRST_ROW) : 0));
        const chunks = [];
        for (let from = FIRST_ROW; from < this.#table.rowCount; from += size) {
            chunks.push([from, Math.min(from + size, this.#table.rowCount)]);
        }
        return chunks;
    }
}
function rowDtype(dtypes) {
    const kinds = new Set(dtypes);
    const [only] = kinds;
    if (only !== undefined && kinds.size === 1)
        return only;
    return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}

;// CONCATENATED MODULE: ./build/src/catalog/read-frame.js





function readFrame(file, collector, options = {}) {
    const result = parseFrame(file, options);
    if (result.kind === 'invalid') {
        reportFault(file, result.fault, collector);
        return undefined;
    }
    reportShift(result.frame, collector);
    return result.frame;
}
function describeFault(file, fault) {
    switch (fault.kind) {
        case 'empty':
            return { message: file.text === '' ? 'the file is empty' : 'the file holds nothing but blank lines' };
        case 'ragged':
            return {
                message: `this row has ${fault.size} cells, but the row above it has ${fault.expected}`,
                span: (0,span/* span */.L)(file.path, fault.start, fault.end),
            };
        case 'too-large':
            return { message: 'the file has more than 3,000,000 cells or 100,000 columns' };
        case 'unterminated':
            return { message: 'this quote is never closed', span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1) };
        case 'endless':
            return {
                message: 'pandas cannot read a line that starts with a blank in a file whose lines end in a lone carriage return',
                span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1),
            };
        case 'no-column': {
            const { message, at } = missingColumn(fault.frame, fault.name);
            return { message, span: at };
        }
    }
}
function reportFault(file, fault, collector) {
    const { message, span: at } = describeFault(file, fault);
    const place = at === undefined ? (0,diagnostic/* atFile */.kG)(file.path) : (0,diagnostic/* atSpan */.IX)(at);
    switch (fault.kind) {
        case 'empty':
            collector.add('catalog/empty-file', place, message, {
                hint: 'start the file with a line of column names',
            });
            return;
        case 'ragged':
            collector.add('catalog/ragged-row', place, message, {
                hint: longRowHint(lineAround(file.text, fault.start)) ??
                    'put a value that contains a comma in double quotes, or delete the extra cells',
            });
            return;
        case 'too-large':
            collector.add('catalog/too-many-cells', place, message, { hint: 'remove rows or columns' });
            return;
        case 'unterminated':
            collector.add('catalog/unterminated-quote', place, message, { hint: 'close it with another `"`' });
            return;
        case 'endless':
            collector.add('catalog/unreadable', place, message, {
                hint: 'save the file with ordinary line endings (LF), or remove the blank',
            });
            return;
        case 'no-column':
            reportMissingColumns(fault.frame, [fault.name], collector);
    }
}
function reportMissingColumns(frame, columns, collector) {
    for (const column of columns) {
        const { at, message, hint, fix, whole } = missingColumn(frame, column);
        collector.add('catalog/missing-column', (0,diagnostic/* atSpan */.IX)(at), message, {
            hint: hint ?? `add the column ${(0,findings_words/* quoted */.TL)(column)}`,
            fix,
        });
        if (whole)
            return;
    }
}
function lineAround(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return text.slice(start, end < 0 ? text.length : end);
}
function longRowHint(row) {
    if (row.startsWith('#'))
        return 'a CSV has no comments: delete the row';
    return /,[ \t]+"/.test(row)
        ? 'remove the space before the quote: a quoted value must begin with its quote'
        : undefined;
}
function shiftOf(frame) {
    const cells = frame.shift === 1 ? 'its first cell' : `its first ${frame.shift} cells`;
    return {
        code: 'catalog/shifted-columns',
        at: (0,diagnostic/* atSpan */.IX)(frame.rowSpan(0)),
        message: `this row has ${frame.shift} more than the header's ${frame.names.length} cells: pandas reads ${cells} as row labels, so every value moves to the column on its left`,
        hint: longRowHint(frame.rowText(0)) ?? 'give the header a name for every column, or delete the extra cells',
    };
}
function reportShift(frame, collector) {
    if (frame.shift === 0 || linesAboveHeader(frame) > 0 || isSeparatedOtherwise(frame))
        return;
    const { code, at, message, hint } = shiftOf(frame);
    collector.add(code, at, message, { hint });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-file.js








function loadCatalogFile(name, loading) {
    const { sources, collector, layout } = loading;
    const opened = sources.open(layout.catalog(name));
    if (opened.kind === 'text')
        return readFrame(opened.file, collector);
    reportUnopened(name, opened, loading);
    return undefined;
}
function reportUnopened(name, opened, loading) {
    const { collector } = loading;
    const path = loading.layout.catalog(name);
    if (opened.kind === 'missing') {
        const { message, hint, fix } = missingFile(name, loading);
        collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(path), message, { hint, fix });
    }
    else if (opened.kind === 'conflicted') {
        (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
    }
    else if (opened.kind === 'foreign') {
        (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
    }
    else if (opened.kind === 'malformed') {
        collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, {
            hint: (0,report_foreign/* encodingHint */.XF)(opened.byte),
        });
    }
    else {
        const { reason, hint } = whyUnreadable(opened);
        collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reason}`, {
            hint,
        });
    }
}
function missingFile(name, { sources, layout, runtime }) {
    const path = layout.catalog(name);
    const file = (0,source_path/* lastNameOf */.p$)(path);
    const near = sources.tree.list((0,source_path/* folderOf */.yS)(path)).find((other) => other.toLowerCase() === file.toLowerCase());
    return near === undefined
        ? {
            message: (0,findings_text/* msg */.ab) `there is no catalog ${(0,findings_text/* quotedPath */.MW)(path)}`,
            hint: missingHint(name, runtime),
        }
        : {
            message: (0,findings_text/* msg */.ab) `there is no catalog ${(0,findings_text/* quotedPath */.MW)(path)}: the file is called ${(0,findings_words/* quoted */.TL)(near)}`,
            hint: `rename it: upper and lower case matter in file names`,
            fix: { edits: [], rename: { from: `${path.slice(0, -file.length)}${near}`, to: path }, safe: false },
        };
}
function missingHint(name, runtime) {
    return `commit it with ${columnsInWords(name, runtime)}; if the data lies in another folder, name that folder as the data root`;
}
function whyUnreadable(opened) {
    switch (opened.kind) {
        case 'directory':
            return { reason: 'it is a folder', hint: 'put a CSV file in its place' };
        case 'outside':
            return { reason: 'it is a link that leads out of the repository', hint: 'commit the file itself' };
        case 'too-large':
            return {
                reason: `it has ${opened.size} bytes, and the limit is ${opened.limit}`,
                hint: 'remove what no cohort needs',
            };
        case 'unreadable':
            return { reason: `the system says ${opened.reason}`, hint: 'check the permissions of the file' };
    }
}

// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/src/catalog/catalog-ids.js






function idOf(cell) {
    const id = cell.missing ? '' : (0,strip/* strip */.bB)(cell.text);
    return id === '' ? undefined : id;
}
function catalogIds(cells) {
    const ids = new Map();
    for (const cell of cells) {
        const id = idOf(cell);
        if (id === undefined)
            continue;
        const entry = ids.get(id);
        if (entry)
            entry.cells.push(cell);
        else
            ids.set(id, { id, cells: [cell] });
    }
    return ids;
}
function rewrittenIds(cells) {
    const rewritten = new Map();
    for (const cell of cells) {
        const written = (0,strip/* strip */.bB)(cell.raw);
        if (written !== '' && written !== idOf(cell) && !rewritten.has(written))
            rewritten.set(written, cell);
    }
    return rewritten;
}
function wholeColumn(frame, column) {
    const cells = frame.column(column)?.cells ?? [];
    const fault = frame.shift > 0 ? shiftOf(frame) : lyingFault(frame);
    return {
        path: frame.path,
        column,
        present: frame.has(column),
        ids: catalogIds(cells),
        rewritten: rewrittenIds(cells),
        unflagged: new Map(),
        ...(fault ? { fault } : {}),
    };
}
function lyingFault(frame) {
    const lying = lyingTable(frame.file);
    return lying && { code: 'catalog/stray-row', at: (0,diagnostic/* atSpan */.IX)(frame.headerSpan), ...lying };
}
function readableIds(path, column, sources) {
    const opened = sources.open(path);
    const result = opened.kind === 'text' ? parseFrame(opened.file, { usecol: column }) : undefined;
    if (result?.kind !== 'frame')
        return undefined;
    const { frame } = result;
    if (frame.shift > 0 || frame.column(column)?.dtype !== 'object')
        return undefined;
    const uncertain = new Set([...frame.wordsOfLongRows()].map(strip/* strip */.bB));
    return uncertain.size === 0 ? undefined : { ...wholeColumn(frame, column), uncertain };
}
function reportRewrittenIds(frame, name, collector) {
    const column = frame.column(name);
    if (column === undefined || frame.shift > 0)
        return;
    const [first, ...others] = rewrittenIds(column.cells).values();
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this column`;
    collector.add('catalog/id-rewritten', (0,diagnostic/* atSpan */.IX)(first.span), `${describe(first)}${more}`, {
        hint: first.missing
            ? 'choose another id: pandas takes this word for an empty cell'
            : `${WHY[column.dtype]}: use ids with a letter in them, or write them in specs as pandas reads them`,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: describe(cell), at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function isCommentRow(id) {
    return !id.missing && (/^#+\s/.test((0,strip/* strip */.bB)(id.raw)) || isMarker(id));
}
function isMarker({ raw }) {
    return /^(?:={7}$|[<>]{7} )/.test((0,strip/* strip */.bB)(raw));
}
function reportCommentRows(frame, name, collector) {
    const rows = frame.shift > 0 ? [] : (frame.column(name)?.cells ?? []).filter(isCommentRow);
    const [first, ...others] = rows;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/comment-row', (0,diagnostic/* atSpan */.IX)(first.span), isMarker(first)
        ? `this line is left over from a merge conflict, but ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(first.raw))} counts as an id${more}`
        : `a CSV has no comments: ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(first.raw))} is an id${more}`, {
        hint: others.length === 0 ? 'delete the row' : 'delete these rows',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: 'another one', at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function reportStrayRows(frame, name, collector, { headers = true } = {}) {
    if (frame.shift > 0)
        return;
    const lying = lyingFault(frame);
    if (lying !== undefined) {
        const { code, at, message, hint, fix } = lying;
        collector.add(code, at, message, { hint, fix });
        return;
    }
    const cells = frame.column(name)?.cells ?? [];
    const strays = cells.flatMap((cell, row) => {
        const stray = strayOf(cell, name, row === cells.length - 1);
        const isElsewhere = !headers && (0,strip/* strip */.bB)(cell.raw) === name;
        return stray === undefined || isElsewhere ? [] : [{ cell, ...stray }];
    });
    const [first, ...others] = strays;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/stray-row', (0,diagnostic/* atSpan */.IX)(first.cell.span), `${first.message}${more}`, {
        hint: first.hint,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ cell, message }) => ({ message, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function strayOf(cell, column, isLast) {
    const written = (0,strip/* strip */.bB)(cell.raw);
    if (cell.missing)
        return undefined;
    if (written === column)
        return {
            message: `this row repeats the header, and ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the row',
        };
    if (isLast && /^(?:grand )?totals?:?$/i.test(written))
        return {
            message: `this row holds totals, but ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the row',
        };
    if (/^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(written))
        return {
            message: `${(0,findings_words/* quoted */.TL)(written)} is a formula error, but counts as an id`,
            hint: 'correct the formula in the spreadsheet and export the table again, or delete the row',
        };
    return undefined;
}
function describe(cell) {
    const read = cell.missing ? 'a missing value' : (0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(cell.text));
    return `id ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(cell.raw))} is read as ${read}`;
}
const WHY = {
    int: 'every id of the column is a number',
    uint: 'every id of the column is a number',
    float: 'the column holds nothing but numbers, and one of them is fractional or missing',
    bool: 'every id of the column is a true or a false',
    object: 'every id of the column is a true or a false',
};

;// CONCATENATED MODULE: ./build/src/catalog/load-combos.js








const COLUMN = 'combo_id';
function loadCombos(loading) {
    const { collector, sources } = loading;
    const path = loading.layout.catalog('combos');
    const absent = (fault) => ({
        path,
        column: COLUMN,
        present: false,
        ids: new Map(),
        rewritten: new Map(),
        unflagged: new Map(),
        fault,
    });
    const opened = sources.open(path);
    if (opened.kind === 'missing')
        return absent({
            code: 'catalog/missing-file',
            at: (0,diagnostic/* atMissing */.KE)(path),
            message: (0,findings_text/* msg */.ab) `there is no catalog ${(0,findings_text/* quotedPath */.MW)(path)}, and every combo is rejected without it`,
            hint: missingHint('combos', loading.runtime),
        });
    if (opened.kind === 'outside' ||
        opened.kind === 'too-large' ||
        opened.kind === 'conflicted' ||
        opened.kind === 'foreign') {
        reportUnopened('combos', opened, loading);
        return undefined;
    }
    if (opened.kind !== 'text') {
        const why = opened.kind === 'malformed' ? `line ${opened.line} is not UTF-8` : 'it cannot be read';
        const at = opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path);
        const hint = opened.kind === 'malformed' ? (0,report_foreign/* encodingHint */.XF)(opened.byte) : undefined;
        return absent(reportIgnored(at, why, { hint }, loading));
    }
    const result = parseFrame(opened.file, { usecol: COLUMN });
    if (result.kind === 'frame') {
        reportShift(result.frame, collector);
        reportRewrittenIds(result.frame, COLUMN, collector);
        reportCommentRows(result.frame, COLUMN, collector);
        reportStrayRows(result.frame, COLUMN, collector);
        return wholeColumn(result.frame, COLUMN);
    }
    if (result.fault.kind === 'too-large') {
        reportFault(opened.file, result.fault, collector);
        return undefined;
    }
    const { message, span } = describeFault(opened.file, result.fault);
    const missing = result.fault.kind === 'no-column' ? missingColumn(result.fault.frame, COLUMN) : undefined;
    return absent(reportIgnored(span ? (0,diagnostic/* atSpan */.IX)(span) : (0,diagnostic/* atFile */.kG)(path), message, missing ?? {}, loading));
}
function reportIgnored(at, why, { hint, fix }, loading) {
    const effect = loading.runtime.emptyCatalog === 'unchecked'
        ? 'no combo is checked against it'
        : 'every combo of a cohort is rejected';
    const fault = {
        code: 'catalog/combos-ignored',
        at,
        message: `${why}: the file counts as absent, so ${effect}`,
        hint: hint ?? 'correct the file, or delete it',
    };
    loading.collector.add(fault.code, at, fault.message, { hint: fault.hint, fix });
    return fault;
}

;// CONCATENATED MODULE: ./build/src/catalog/report-contradictions.js





function reportContradictions(frame, name, columns, collector) {
    if (frame.shift > 0)
        return;
    const firstRows = new Map();
    const reported = new Set();
    const others = columns.flatMap((column) => {
        const cells = frame.column(column)?.cells;
        return cells === undefined ? [] : [{ column, cells }];
    });
    for (const [row, cell] of (frame.column(name)?.cells ?? []).entries()) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const id = idOf(cell);
        const first = id === undefined ? undefined : firstRows.get(id);
        if (id === undefined || reported.has(id))
            continue;
        if (first === undefined) {
            firstRows.set(id, row);
            continue;
        }
        for (const { column, cells } of others) {
            const [before, here] = [cells[first], cells[row]];
            if (before === undefined || here === undefined || before.text === here.text)
                continue;
            reported.add(id);
            collector.add('catalog/contradicting-rows', (0,diagnostic/* atSpan */.IX)(here.span), `${(0,findings_words/* quoted */.TL)(id)} appears twice: with ${column} ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(before.raw))} before, and ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(here.raw))} here`, {
                hint: 'keep the row that you mean',
                related: [{ message: 'the first row of this id', at: (0,diagnostic/* atSpan */.IX)(before.span) }],
            });
            break;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/load-llms.js







const FLAGS = ['for_generation', 'for_evaluation'];
function loadLlms(loading) {
    const { collector } = loading;
    const path = loading.layout.catalog('llms');
    const frame = loadCatalogFile('llms', loading);
    if (frame === undefined) {
        const all = readableIds(path, 'id', loading.sources);
        return { sound: false, byAxis: all ? sameForAll(all) : new Map(), modelOf: () => undefined };
    }
    const isFlagged = loading.runtime.models === 'flagged';
    const required = requiredColumns('llms', loading.runtime);
    const missing = frame.rowCount === 0 ? [] : required.filter((column) => !frame.has(column));
    reportMissingColumns(frame, missing, collector);
    for (const flag of FLAGS) {
        if (isFlagged)
            reportFlagText(frame, flag, collector);
        else
            reportUnusedFlag(frame, flag, collector);
    }
    reportRewrittenIds(frame, 'id', collector);
    reportCommentRows(frame, 'id', collector);
    if (missing.length === 0)
        reportStrayRows(frame, 'id', collector, { headers: !isFlagged });
    reportContradictions(frame, 'id', isFlagged ? [...FLAGS, 'model'] : ['model'], collector);
    const models = modelsById(frame);
    const modelOf = (id) => models.get(id);
    if (missing.length > 0)
        return { sound: false, byAxis: new Map(), modelOf };
    return { sound: true, byAxis: isFlagged ? byFlag(frame) : sameForAll(wholeColumn(frame, 'id')), modelOf };
}
function modelsById(frame) {
    const ids = frame.column('id')?.cells ?? [];
    const models = frame.shift > 0 ? undefined : frame.column('model')?.cells;
    const byId = new Map();
    const doubtful = new Set();
    for (const [row, cell] of models === undefined ? [] : ids.entries()) {
        const id = idOf(cell);
        const modelCell = models?.[row];
        const model = modelCell && idOf(modelCell);
        if (id === undefined || model === undefined)
            continue;
        if (byId.has(id) && byId.get(id) !== model)
            doubtful.add(id);
        byId.set(id, model);
    }
    for (const id of doubtful)
        byId.delete(id);
    return byId;
}
function byFlag(frame) {
    const generation = flaggedColumn(frame, 'for_generation');
    return new Map([
        ['draft_llm', generation],
        ['essay_llm', generation],
        ['evaluation_llm', flaggedColumn(frame, 'for_evaluation')],
    ]);
}
function sameForAll(all) {
    const none = all.ids.get('None') ?? { id: 'None', cells: [] };
    return new Map([
        ['draft_llm', all],
        ['essay_llm', { ...all, ids: new Map([...all.ids, ['None', none]]) }],
        ['evaluation_llm', all],
    ]);
}
function flaggedColumn(frame, flag) {
    const cells = frame.column('id')?.cells ?? [];
    const flags = frame.column(flag)?.cells ?? [];
    const ids = catalogIds(cells.filter((_, row) => equalsTrue(flags[row]?.value)));
    const unflagged = new Map();
    for (const [row, cell] of cells.entries()) {
        const id = idOf(cell);
        const flagCell = flags[row];
        if (id !== undefined && flagCell !== undefined && !ids.has(id))
            unflagged.set(id, flagCell);
    }
    return {
        path: frame.path,
        column: 'id',
        present: frame.has('id'),
        ids,
        rewritten: rewrittenIds(cells),
        unflagged,
    };
}
function equalsTrue(value) {
    switch (value?.kind) {
        case 'bool':
            return value.value;
        case 'int':
            return value.value === 1n;
        case 'float':
            return value.value === 1;
        default:
            return false;
    }
}
function reportFlagText(frame, flag, collector) {
    const texts = (frame.column(flag)?.cells ?? []).filter((cell) => cell.value?.kind === 'str');
    const words = texts.filter((cell) => !/^(?:true|false)$/i.test(cell.raw));
    const odd = words.filter((cell) => !/^[01](?:\.0*)?$/.test(cell.raw));
    const [first, ...others] = odd.length > 0 ? odd : words.length > 0 ? words : texts;
    if (first === undefined)
        return;
    collector.add('catalog/flag-text', (0,diagnostic/* atSpan */.IX)(first.span), `flag ${(0,findings_words/* quoted */.TL)(first.raw)} makes the column ${(0,findings_words/* quoted */.TL)(flag)} text, so none of its ${texts.length} words counts as true`, {
        hint: first.raw === flag
            ? 'delete the row: it repeats the header'
            : 'write true or false in every row, or leave the cell empty for false',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: `so does ${(0,findings_words/* quoted */.TL)(cell.raw)}`, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function reportUnusedFlag(frame, flag, collector) {
    const at = frame.nameSpan(flag);
    if (at === undefined)
        return;
    collector.add('catalog/unused-flag-column', (0,diagnostic/* atSpan */.IX)(at), `the column ${(0,findings_words/* quoted */.TL)(flag)} is not used`, {
        hint: 'delete the column, or the models that no cohort may use',
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/load-templates.js







function loadTemplates(stage, loading) {
    const { collector } = loading;
    const path = loading.layout.catalog(stage);
    const frame = loadCatalogFile(stage, loading);
    if (frame === undefined)
        return { ids: readableIds(path, 'template_id', loading.sources) };
    const complete = frame.has('template_id');
    if (!complete)
        reportMissingColumns(frame, ['template_id'], collector);
    const refused = reportLegacyColumn(frame, collector);
    reportRewrittenIds(frame, 'template_id', collector);
    reportCommentRows(frame, 'template_id', collector);
    reportStrayRows(frame, 'template_id', collector);
    if (frame.shift === 0)
        reportBlankGenerators(frame, collector);
    reportContradictions(frame, 'template_id', ['generator'], collector);
    if (!complete)
        return {};
    const ids = wholeColumn(frame, 'template_id');
    return refused ? { ids } : { frame, ids };
}
function reportLegacyColumn(frame, collector) {
    const at = frame.nameSpan('active');
    if (at === undefined)
        return false;
    collector.add('catalog/legacy-column', (0,diagnostic/* atSpan */.IX)(at), "the legacy column 'active' is not allowed", {
        hint: 'delete the column; a cohort uses the entries that its spec lists as levels',
    });
    return true;
}
function reportBlankGenerators(frame, collector) {
    const ids = frame.column('template_id')?.cells ?? [];
    const blank = [];
    for (const [row, cell] of (frame.column('generator')?.cells ?? []).entries()) {
        const id = ids[row];
        if (!cell.missing || id === undefined || id.missing || isCommentRow(id))
            continue;
        if (strayOf(id, 'template_id', row === ids.length - 1) !== undefined)
            continue;
        blank.push({ raw: cell.raw, at: (0,diagnostic/* atSpan */.IX)(cell.span) });
    }
    const [first, ...others] = blank;
    if (first === undefined)
        return;
    const what = (0,strip/* isBlank */.z3)(first.raw)
        ? 'the generator is empty'
        : `generator ${(0,findings_words/* quoted */.TL)(first.raw)} is read as a missing value`;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/blank-generator', first.at, `${what}: the mode becomes the text 'nan'${more}`, {
        hint: 'write the mode that you mean, such as llm or copy',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ at }) => ({ message: "the mode becomes 'nan' here too", at })),
    });
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/catalog/replication.js








const INT64_LIMIT = 2n ** 63n;
const MOST_REPORTED = 100;
function parseReplication(frame, collector) {
    const stages = frame.column('stage');
    const counts = frame.column('replicates');
    const absent = ['stage', 'replicates'].filter((column) => !frame.has(column));
    reportMissingColumns(frame, absent, collector);
    if (stages === undefined || counts === undefined)
        return undefined;
    const exact = counts.dtype !== 'object';
    const rows = stages.cells.map((stageCell, index) => {
        const countCell = counts.cells[index] ?? stageCell;
        return { stage: (0,strip/* strip */.bB)(stageCell.text), stageCell, countCell, count: countOf(countCell, exact) };
    });
    const replication = new Map();
    const dropped = [];
    const infinite = [];
    const unknown = [];
    const warnings = [];
    for (const row of rows) {
        const stage = source_stage/* STAGES */.a.find((name) => name === row.stage);
        const { count } = row;
        if (count === 'infinite')
            infinite.push(row);
        else if (stage === undefined)
            unknown.push(row);
        else if (count === 'unreadable' || count < 1n)
            dropped.push({ row, stage });
        else {
            const earlier = replication.get(stage);
            warnings.push(() => reportCount(row, count, stage, earlier, collector));
            replication.set(stage, { stage, count, span: row.countCell.span });
        }
    }
    const missing = source_stage/* STAGES */.a.filter((stage) => !replication.has(stage));
    const misspelt = new Map();
    for (const row of unknown) {
        const stage = missing.find((name) => (0,nearest_names/* nearestNames */.LE)(row.stage, source_stage/* STAGES */.a, 1)[0] === name);
        const isUsable = typeof row.count === 'bigint' && row.count >= 1n;
        if (stage !== undefined && isUsable && !misspelt.has(stage))
            misspelt.set(stage, row);
        else
            warnings.push(() => reportUnknownStage(row, collector));
    }
    for (const { row, stage } of dropped) {
        if (!missing.includes(stage))
            warnings.push(() => replication_reportIgnored(row, stage, collector));
    }
    for (const warn of warnings.slice(0, MOST_REPORTED))
        warn();
    for (const row of infinite.slice(0, MOST_REPORTED))
        reportInfinite(row, collector);
    for (const stage of missing) {
        if (infinite.some((row) => row.stage === stage))
            continue;
        const rowsOfStage = dropped.filter((other) => other.stage === stage).map(({ row }) => row);
        const near = misspelt.get(stage);
        if (near)
            reportMisspeltStage(near, stage, collector);
        else
            reportMissingStage(frame, stage, rowsOfStage, collector);
    }
    return missing.length > 0 || infinite.length > 0 ? undefined : [...replication.values()];
}
function countOf(cell, exact) {
    const value = cell.value;
    switch (value?.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return exact ? wrapped(value.value) : fromFloat(Number(value.value));
        case 'float':
            return fromFloat(value.value);
        case 'str':
            return fromFloat(parseFloatWord(value.value) ?? parseInfinity(value.value));
        default:
            return 'unreadable';
    }
}
function fromFloat(number) {
    if (number === undefined)
        return 'unreadable';
    return Number.isFinite(number) ? wrapped(BigInt(Math.trunc(number))) : 'infinite';
}
function wrapped(count) {
    return count >= INT64_LIMIT ? -INT64_LIMIT : count;
}
function reportInfinite(row, collector) {
    collector.add('catalog/replication-infinite', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,findings_words/* quoted */.TL)(row.countCell.raw)} is not a count: the runtime stops at an infinite number`, { hint: 'write a whole number of at least 1' });
}
function reportUnknownStage(row, collector) {
    const what = row.stageCell.missing ? 'no stage' : `the unknown stage ${(0,findings_words/* quoted */.TL)(row.stage)}`;
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `this row names ${what} and is ignored`, { hint: (0,nearest_names/* didYouMean */.au)(row.stage, source_stage/* STAGES */.a) ?? `the stages are ${source_stage/* STAGES */.a.join(', ')}` });
}
function replication_reportIgnored(row, stage, collector) {
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${whyUnusable(row)}: this row for ${stage} is ignored`, { hint: 'write a whole number of at least 1, or delete the row' });
}
function whyUnusable(row) {
    if (row.countCell.missing)
        return 'the count is missing';
    return `count ${(0,findings_words/* quoted */.TL)(row.countCell.raw)} is ${row.count === 'unreadable' ? 'no number' : 'below 1, or past 64 bits'}`;
}
function reportCount(row, count, stage, earlier, collector) {
    const value = row.countCell.value;
    const written = value?.kind === 'float' ? value.value : value?.kind === 'str' ? parseFloatWord(value.value) : undefined;
    if (written !== undefined && !Number.isInteger(written)) {
        collector.add('catalog/replication-truncated', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,findings_words/* quoted */.TL)(row.countCell.raw)} counts as ${count}`, { hint: `write ${count}, or the count that you mean` });
    }
    if (earlier === undefined)
        return;
    collector.add('catalog/replication-repeated', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `${stage} has a count already: this row replaces ${earlier.count} by ${count}`, { hint: 'keep one row per stage', related: [{ message: 'the earlier count', at: (0,diagnostic/* atSpan */.IX)(earlier.span) }] });
}
function reportMisspeltStage(row, stage, collector) {
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `there is no usable count for the stage ${(0,findings_words/* quoted */.TL)(stage)}: this row names ${(0,findings_words/* quoted */.TL)(row.stage)}`, {
        hint: `did you mean '${stage}'?`,
        ...(0,respell/* spellingFix */.k)(row.stageCell.span, row.stageCell.raw, stage, { names: source_stage/* STAGES */.a, fixed: true }),
    });
}
function reportMissingStage(frame, stage, dropped, collector) {
    const [row, ...others] = dropped;
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row?.countCell.span ?? frame.headerSpan), `there is no usable count for the stage ${(0,findings_words/* quoted */.TL)(stage)}${row === undefined ? '' : `: ${whyUnusable(row)}`}`, {
        hint: row === undefined ? `add a row, such as ${stage},1` : 'write a whole number of at least 1',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((other) => ({ message: whyUnusable(other), at: (0,diagnostic/* atSpan */.IX)(other.countCell.span) })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/report-unlisted.js



function reportUnlisted(catalogs, collector) {
    const explained = new Set(collector.sorted().map(({ at }) => (0,diagnostic/* placePath */.F7)(at)));
    const found = new Map();
    for (const [axis, { path, ids, present, fault }] of catalogs) {
        if (ids.size > 0 || explained.has(path))
            continue;
        const isMissing = !present && fault?.code === 'catalog/missing-file';
        const why = isMissing ? (0,findings_text/* msg */.ab) `there is no ${(0,findings_text/* quotedPath */.MW)(path)}` : (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} lists no id`;
        const same = found.get(path);
        if (same !== undefined)
            same.axes.push(axis);
        else
            found.set(path, { axes: [axis], why, at: isMissing ? (0,diagnostic/* atMissing */.KE)(path) : (0,diagnostic/* atFile */.kG)(path) });
    }
    const [first, ...others] = [...found.values()];
    if (first === undefined)
        return;
    const axes = (0,findings_words/* listed */.KE)([first, ...others].flatMap((one) => one.axes), undefined, 7);
    const why = (0,findings_text/* joined */.oR)([first, ...others].map((one) => one.why), ', ');
    collector.add('catalog/nothing-listed', first.at, (0,findings_text/* msg */.ab) `no level of ${axes} is checked: ${why}`, {
        hint: 'commit the catalog with its ids; where there is none on purpose, ignore this finding in the settings',
        related: others.map(({ at, why }) => ({ message: why, at })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalogs.js








function loadCatalogs(sources, layout, runtime, collector) {
    const loading = { sources, layout, runtime, collector };
    if (reportMissingFolder(loading)) {
        const combos = loadCombos(loading);
        return catalogsOf(runtime, new Map(combos && [['combo_id', combos]]), undefined, () => undefined);
    }
    const draft = loadTemplates('draft', loading);
    const essay = loadTemplates('essay', loading);
    const evaluation = loadTemplates('evaluation', loading);
    const llms = loadLlms(loading);
    const combos = loadCombos(loading);
    const replication = loadReplication(loading);
    const conceptsRefused = refusesConcepts(loading);
    const byAxis = new Map(llms.byAxis);
    if (combos)
        byAxis.set('combo_id', combos);
    for (const [stage, { ids }] of Object.entries({ draft, essay, evaluation }))
        if (ids)
            byAxis.set(`${stage}_template`, ids);
    if (runtime.emptyCatalog === 'unchecked')
        reportUnlisted(byAxis, collector);
    const templates = draft.frame &&
        essay.frame &&
        evaluation.frame && { draft: draft.frame, essay: essay.frame, evaluation: evaluation.frame };
    const sound = llms.sound && combos && !conceptsRefused;
    return catalogsOf(runtime, byAxis, sound && templates && replication ? { templates, replication } : undefined, llms.modelOf);
}
function catalogsOf(runtime, byAxis, tables, modelOf) {
    return {
        tables,
        modelOf,
        lookup: (axis) => {
            const catalog = byAxis.get(axis);
            return runtime.emptyCatalog === 'unchecked' && catalog?.ids.size === 0 ? undefined : catalog;
        },
    };
}
function reportMissingFolder({ sources, layout, collector }) {
    const { dataRoot, catalogFolder } = layout;
    const absent = [dataRoot, catalogFolder].find((folder) => folder !== '' && !sources.tree.exists(folder));
    if (absent === undefined)
        return false;
    const what = absent === dataRoot ? 'the data root' : 'which holds the catalogs';
    collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(absent), (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(absent)}, ${what}`, {
        hint: 'commit the catalogs; if the data lies in another folder, name that folder as the data root',
    });
    return true;
}
function loadReplication(loading) {
    const frame = loadCatalogFile('replication', loading);
    return frame && parseReplication(frame, loading.collector);
}
function refusesConcepts(loading) {
    if (!loading.runtime.readsConcepts)
        return false;
    const path = loading.layout.catalog('concepts');
    if (loading.sources.open(path).kind === 'missing')
        return false;
    const frame = loadCatalogFile('concepts', loading);
    return frame === undefined || reportLegacyColumn(frame, loading.collector);
}

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/plan/existing-generations.js + 1 modules
var existing_generations = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
;// CONCATENATED MODULE: ./build/src/plan/selection.js


function readSelection(sources, layout) {
    const essays = layout.selection('essay');
    const drafts = layout.selection('draft');
    const { tree } = sources;
    const hasEssays = tree.exists(essays);
    const hasDrafts = tree.exists(drafts);
    if (hasEssays && hasDrafts)
        return { kind: 'both', paths: [essays, drafts] };
    const path = hasEssays
        ? essays
        : hasDrafts
            ? drafts
            : [essays, drafts].find((one) => (0,unreadable_file/* isDenied */.GZ)(tree.read(one)));
    if (path === undefined)
        return { kind: 'none' };
    const opened = sources.open(path);
    if (opened.kind !== 'text')
        return { kind: 'unreadable', path, opened };
    const ids = (0,text_lines/* parseTextLines */.q)(opened.file).items.flatMap((node) => node.kind === 'scalar' && node.value.kind === 'str' && !node.value.value.startsWith('#')
        ? [{ id: node.value.value, at: node.span }]
        : []);
    return { kind: 'selection', selection: { stage: path === essays ? 'essay' : 'draft', path, ids } };
}

// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/source/sources.js + 1 modules
var source_sources = __webpack_require__(2837);
;// CONCATENATED MODULE: ./build/src/repository.js










function cohortOf(specPath) {
    const folder = (0,cohort_files/* cohortFolderOf */.BY)(specPath);
    return folder === undefined
        ? { id: (0,source_path/* lastNameOf */.p$)(specPath).replace(/\.[^.]+$/, ''), specPath }
        : { id: (0,source_path/* lastNameOf */.p$)(folder), specPath, folder };
}
function withRivals(cohorts) {
    const specs = new Map();
    for (const { id, specPath, folder } of cohorts) {
        if (folder === undefined)
            continue;
        const paths = specs.get(id);
        if (paths === undefined)
            specs.set(id, new Set([specPath]));
        else
            paths.add(specPath);
    }
    return cohorts.map((cohort) => {
        const paths = cohort.folder === undefined ? undefined : specs.get(cohort.id);
        if (paths === undefined || paths.size < 2)
            return cohort;
        const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
        return { ...cohort, rivals: others.slice(0, 3) };
    });
}
function openRepository(tree, asked) {
    const layout = new data_layout/* DataLayout */.V(asked.dataRoot);
    const options = { ...asked, dataRoot: layout.dataRoot };
    const sources = new source_sources/* Sources */.j(tree);
    const runtime = (0,runtimes/* runtimeNamed */.cJ)(options.dialect);
    const read = readCatalogs(sources, layout, runtime, asked.read);
    const selections = runtime.readsSelections
        ? readSelection(sources, layout)
        : { kind: 'none' };
    const selection = selections.kind === 'selection'
        ? selections.selection
        : selections.kind === 'none'
            ? undefined
            : 'invalid';
    const existing = asked.existing?.root === layout.gens ? asked.existing : new existing_generations/* ExistingGenerations */.r(tree, layout);
    const committed = committedKinds(tree, layout, existing, options);
    return {
        ...{ options, layout, runtime, sources, read },
        ...{ catalogs: read.catalogs, catalogFindings: read.findings },
        ...{ selections, selection, existing, committed },
    };
}
function readCatalogs(sources, layout, runtime, known) {
    const { dataRoot } = layout;
    if (known?.runtime === runtime && known.dataRoot === dataRoot) {
        sources.take(known.opened);
        return known;
    }
    const collector = new findings_collector/* Collector */.g();
    const catalogs = loadCatalogs(sources, layout, runtime, collector);
    return { runtime, dataRoot, catalogs, findings: collector.sorted(), opened: sources.opened() };
}
function committedKinds(tree, layout, existing, options) {
    const isIgnored = options.isIgnored ?? (() => false);
    const { expected } = options;
    const has = (kind, isExpected = false) => tree.list(layout.cohorts).some((id) => {
        const path = layout.cohort(id)[kind];
        return (isExpected || tree.exists(path)) && !isIgnored(path);
    });
    const known = new Map();
    const once = (kind, find) => {
        const found = known.get(kind) ?? find();
        known.set(kind, found);
        return found;
    };
    return {
        get manifest() {
            return once('manifest', () => has('manifest', expected?.manifest));
        },
        get membership() {
            return once('membership', () => has('membership', expected?.membership));
        },
        get metadata() {
            return once('metadata', () => source_stage/* STAGES */.a.some((stage) => (expected?.metadata || existing.folders(stage).size > 0) && !isIgnored(layout.generations(stage))));
        },
    };
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkResult)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8009);



function checkResult(found) {
    const { dialect, dataRoot, patterns, cohorts, diagnostics, account = [], sources } = found;
    return { version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, dialect, dataRoot, patterns, cohorts, diagnostics, account, sources };
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rS: () => (/* binding */ DEFAULT_DIALECT),
  O9: () => (/* binding */ DIALECTS),
  Rq: () => (/* binding */ dialectsWhere),
  uP: () => (/* binding */ isDefault),
  cJ: () => (/* binding */ runtimeNamed)
});

// UNUSED EXPORTS: isDialect

;// CONCATENATED MODULE: ./build/src/runtime/v1.js
const v1 = {
    name: 'v1',
    tupleAxes: 'declared',
    replicatesExpand: true,
    retiredOutputKeys: 'refused',
    fieldOrder: 'anything',
    catalogsCheck: 'levels',
    emptyCatalog: 'unchecked',
    idOf: (value) => (value.kind === 'str' ? value.value : undefined),
    onlyTextMatches: true,
    models: 'flagged',
    readsConcepts: true,
    modesNeedEveryTemplate: true,
    trimsTemplateIds: false,
    emptyCohort: 'accepted',
    readsSelections: true,
    addsContentCombo: true,
};

// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/runtime/v2.js


const v2 = {
    name: 'v2',
    tupleAxes: 'derived',
    replicatesExpand: false,
    retiredOutputKeys: 'ignored',
    fieldOrder: 'axes',
    catalogsCheck: 'plan',
    emptyCatalog: 'refuses-all',
    idOf: (value) => (value.kind === 'null' ? undefined : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) || undefined),
    onlyTextMatches: false,
    models: 'all',
    readsConcepts: false,
    modesNeedEveryTemplate: false,
    trimsTemplateIds: true,
    emptyCohort: 'refused',
    readsSelections: false,
    addsContentCombo: false,
};

;// CONCATENATED MODULE: ./build/src/runtime/runtimes.js


const RUNTIMES = { v1: v1, v2: v2 };
const DIALECTS = Object.keys(RUNTIMES);
const DEFAULT_DIALECT = DIALECTS[0];
function dialectsWhere(holds) {
    return DIALECTS.filter((name) => holds(RUNTIMES[name]));
}
function isDefault(name) {
    return name === DEFAULT_DIALECT;
}
function runtimeNamed(name) {
    return RUNTIMES[name];
}
function isDialect(text) {
    return DIALECTS.includes(text);
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ adjustFindings),
/* harmony export */   x: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5425);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6177);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6550);







function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => ({
        ...cohort,
        diagnostics: adjustment.adjust(cohort.diagnostics),
    }));
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
    options.onIgnored?.(adjustment.used());
    const whole = (options.whole ?? true) &&
        result.cohorts.every(({ state }) => state !== 'invalid' && state !== 'unchecked');
    const unused = whole ? adjustment.adjust(adjustment.unused()) : [];
    return {
        ...result,
        cohorts,
        diagnostics: [...shared, ...unused].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDiagnostics */ .o),
        sources: new Map(result.sources).set(config.file.path, config.file),
    };
}
const CODES = Object.keys(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
function adjustFindings(diagnostics, config) {
    return new Adjustment(config).adjust(diagnostics);
}
class Adjustment {
    #config;
    #used = new Set();
    #byPath = new Map();
    constructor(config) {
        this.#config = config;
    }
    adjust(diagnostics) {
        return diagnostics.flatMap((whole) => {
            const diagnostic = this.#withoutIgnoredParts(whole);
            if (diagnostic === undefined)
                return [];
            const { code } = diagnostic;
            if (diagnostic.severity === 'error' && _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error')
                return [diagnostic];
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_5__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic))
                return [];
            const levels = (diagnostic.parts ?? [diagnostic]).map((part) => this.#config.severities.get(part.code) ?? diagnostic.severity);
            const level = _config_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_[Math.max(...levels.map((one) => _config_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVELS */ .A_.indexOf(one)))] ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    #withoutIgnoredParts(diagnostic) {
        const { parts, at, ...rest } = diagnostic;
        if (parts === undefined)
            return diagnostic;
        const kept = parts.filter(({ code }) => !((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_5__/* .isLowerable */ .Y8)(code) && this.#isIgnored({ at, code })) && this.#config.severities.get(code) !== 'off');
        const [first] = kept;
        if (first === undefined)
            return undefined;
        const message = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(kept.map((part) => part.message), '; ');
        return { ...rest, at, code: first.code, message, ...(kept.length > 1 ? { parts: kept } : {}) };
    }
    used() {
        return new Set([...this.#used].map((ignore) => this.#config.ignores.indexOf(ignore)));
    }
    unused() {
        return this.#config.ignores.flatMap((ignore) => {
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') && CODES.some((code) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_5__/* .isLowerable */ .Y8)(code) && (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_5__/* .namesCode */ .SD)(entry, code)));
            if (this.#used.has(ignore) || !mayMatch)
                return [];
            return [
                {
                    code: 'config/unused-ignore',
                    severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y['config/unused-ignore'].severity,
                    message: `this entry ignores nothing: there is no finding of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ignore.codes)} in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ignore.paths.map(({ text }) => text))}`,
                    at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .atSpan */ .IX)(ignore.at),
                    hint: 'remove it, or correct its paths or codes',
                },
            ];
        });
    }
    #isIgnored({ at, code }) {
        let ignored = false;
        for (const ignore of this.#ignoresOf((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .placePath */ .F7)(at))) {
            if (!ignore.codes.some((entry) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_5__/* .namesCode */ .SD)(entry, code)))
                continue;
            this.#used.add(ignore);
            ignored = true;
        }
        return ignored;
    }
    #ignoresOf(path) {
        let found = this.#byPath.get(path);
        if (found === undefined) {
            found = this.#config.ignores.filter(({ paths }) => paths.some((glob) => glob.matches(path)));
            this.#byPath.set(path, found);
        }
        return found;
    }
}


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   WP: () => (/* binding */ DEFAULT_DRIFT_ISSUE),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
const CONFIG_PATH = '.cohort-ci.yml';
const LEVELS = ['off', 'notice', 'warning', 'error'];
const DEFAULT_DRIFT_ISSUE = {
    labels: [],
    assignees: [],
    checklist: false,
    culprits: true,
};


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qt: () => (/* binding */ asHeadHasIt),
/* harmony export */   RL: () => (/* binding */ PLAIN_JUDGEMENT),
/* harmony export */   e: () => (/* binding */ judgeByBase),
/* harmony export */   eC: () => (/* binding */ settingChanges)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _apply_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1530);


const PLAIN_JUDGEMENT = { severities: new Map(), ignores: [] };
function judgeByBase(result, own, base, options = {}) {
    const cohorts = result.cohorts.map((cohort) => ({
        ...cohort,
        diagnostics: (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustFindings */ .M)(cohort.diagnostics, base),
    }));
    const unused = own
        ? (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_1__/* .applyConfig */ .x)(result, own, options).diagnostics.filter(({ code }) => code === 'config/unused-ignore')
        : [];
    const shared = (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustFindings */ .M)([...result.diagnostics, ...(own?.diagnostics ?? []), ...unused], base);
    return {
        ...result,
        cohorts,
        diagnostics: shared,
        sources: own ? new Map(result.sources).set(own.file.path, own.file) : result.sources,
    };
}
function asHeadHasIt(diagnostic, own, base) {
    const severity = base.severities.has(diagnostic.code)
        ? _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[diagnostic.code].severity
        : diagnostic.severity;
    return (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustFindings */ .M)([{ ...diagnostic, severity }], own)[0];
}
function settingChanges(base, head, defaults) {
    return [
        ...structureChanges(base, head),
        ...limitChanges(base, head, defaults.maxRows),
        ...severityChanges(base, head),
        ...ignoreChanges(base, head),
    ];
}
function structureChanges(base, head) {
    const shown = (config) => ({
        'data-root': config?.settings.dataRoot,
        dialect: config?.settings.dialect,
        specs: config?.settings.specs?.join(', '),
    });
    const [before, after] = [shown(base), shown(head)];
    return Object.keys(before).flatMap((setting) => before[setting] === after[setting] ? [] : [change(setting, before[setting], after[setting], true)]);
}
function limitChanges(base, head, limit) {
    const [before, after] = [base?.settings.maxRows, head?.settings.maxRows];
    if (before === after)
        return [];
    const holds = (after ?? limit) <= (before ?? limit);
    return [change('max-rows', before?.toString(), after?.toString(), holds)];
}
function severityChanges(base, head) {
    const [before, after] = [base?.severities, head?.severities];
    const codes = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const levelOf = (levels, code) => levels?.get(code);
    return [...codes].flatMap((code) => {
        const [was, is] = [levelOf(before, code), levelOf(after, code)];
        return was === is ? [] : [change(`severity: ${code}`, was, is, false)];
    });
}
function ignoreChanges(base, head) {
    const textOf = ({ paths, codes }) => `${codes.join(', ')} in ${paths.map(({ text }) => text).join(', ')}`;
    const [before, after] = [base, head].map((config) => new Set((config?.ignores ?? []).map(textOf)));
    return [
        ...[...(after ?? [])].flatMap((text) => before?.has(text) ? [] : [change('ignore', undefined, text, false)]),
        ...[...(before ?? [])].flatMap((text) => after?.has(text) ? [] : [change('ignore', text, undefined, false)]),
    ];
}
function change(setting, before, after, holds) {
    return {
        setting,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        holds,
    };
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const MOST_NAMES = 50;


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ lowers),
/* harmony export */   SD: () => (/* binding */ namesCode),
/* harmony export */   Y8: () => (/* binding */ isLowerable)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6177);


function isLowerable(code) {
    return (_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ invalidSettingsResult),
  F: () => (/* binding */ openConfig)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/settings/config.js
var settings_config = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/include.js + 2 modules
var include = __webpack_require__(859);
// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(3015);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/syntax/respell.js + 1 modules
var respell = __webpack_require__(1057);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 24 modules
var parse_yaml = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/src/settings/limits.js
var limits = __webpack_require__(7071);
;// CONCATENATED MODULE: ./build/src/settings/plain-settings.js

function plainTop(top) {
    const value = (key) => (0,entries/* entryOf */.Ms)(top, key)?.value;
    const ignore = value('ignore');
    return {
        version: plain(value('version')),
        'data-root': plain(value('data-root')),
        dialect: plain(value('dialect')),
        specs: plainList(value('specs')),
        'max-rows': plain(value('max-rows')),
        ignore: ignore?.kind === 'list'
            ? ignore.items.map((item) => item.kind === 'map'
                ? {
                    paths: plainList((0,entries/* entryOf */.Ms)(item, 'paths')?.value),
                    codes: plainList((0,entries/* entryOf */.Ms)(item, 'codes')?.value),
                    reason: plain((0,entries/* entryOf */.Ms)(item, 'reason')?.value),
                }
                : plain(item))
            : plain(ignore),
    };
}
function plainList(node) {
    if (node?.kind === 'list')
        return node.items.map(plain);
    const one = plain(node);
    return typeof one === 'string' ? [one] : one;
}
function plain(node) {
    if (node === undefined || (0,entries/* isNull */.kZ)(node))
        return undefined;
    if (node.kind !== 'scalar')
        return OTHER;
    const { value } = node;
    switch (value.kind) {
        case 'str':
        case 'bool':
        case 'float':
            return value.value;
        case 'int':
            return Number(value.value);
        default:
            return OTHER;
    }
}
const OTHER = Symbol('no text and no number');
function plainBelow(node, keys) {
    if (node?.kind !== 'map')
        return plain(node);
    return Object.fromEntries(Object.entries(keys).flatMap(([key, below]) => {
        const value = (0,entries/* entryOf */.Ms)(node, key)?.value;
        const read = typeof below === 'object'
            ? plainBelow(value, below)
            : below === 'list'
                ? plainList(value)
                : plain(value);
        return read === undefined ? [] : [[key, read]];
    }));
}

// EXTERNAL MODULE: ./build/src/findings/codes.js + 11 modules
var findings_codes = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/src/findings/families.js
var families = __webpack_require__(5142);
;// CONCATENATED MODULE: ./build/src/findings/nearest-codes.js


function nearestCodes(written, limit = 3) {
    const codes = Object.keys(findings_codes/* CATALOGUE */.y);
    const wanted = written.toLowerCase();
    if ((0,findings_codes/* isCode */._)(wanted))
        return [wanted];
    const name = nameOf(wanted);
    if (name === '')
        return [];
    const same = codes.filter((code) => nameOf(code) === name);
    const whole = wanted.includes('/') ? (0,nearest_names/* nearestNames */.LE)(wanted, codes, limit) : [];
    const names = same.length > 0 || whole.length > 0 ? [] : (0,nearest_names/* nearestNames */.LE)(name, codes.map(nameOf), limit);
    const alike = names.flatMap((near) => codes.filter((code) => nameOf(code) === near));
    const best = whole.filter((code) => same.includes(code));
    return [...new Set([...best, ...same, ...whole, ...alike])].slice(0, limit).filter(findings_codes/* isCode */._);
}
function nameOf(code) {
    return code.slice(code.indexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/src/settings/setting-codes.js











function readSeverities(entry, { levelMeant, mayHave }, collector) {
    const severities = new Map();
    if (entry === undefined || (0,entries/* isNull */.kZ)(entry.value))
        return severities;
    if (entry.value.kind !== 'map') {
        collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(entry.value.span), `severity must map codes to levels, but is ${(0,show/* kindOf */.I)(entry.value)}`, { hint: 'write one line per code, such as `rule/lost-levels: notice`' });
        return severities;
    }
    for (const { key, value } of entry.value.entries) {
        const level = levelMeant(plain(value));
        if (level === undefined) {
            const written = value.kind === 'scalar' ? value.text : '';
            collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(value.span), `the level of ${(0,words/* quoted */.TL)(key.text)} must be off, notice, warning or error, but is ${(0,show/* kindOf */.I)(value)}`, { hint: (0,nearest_names/* didYouMean */.au)(written, settings_config/* LEVELS */.A_) ?? 'write the level that is wanted, or remove the line' });
        }
        const code = key.value.kind === 'str' ? key.value.value : key.text;
        const family = familyMeant(code);
        if (family !== undefined)
            reportFamily(family, code, key.span, level, mayHave, collector);
        else if (!(0,findings_codes/* isCode */._)(code))
            reportUnknownCode(code, key.span, collector);
        else if (level !== undefined && !mayHave(code, level))
            reportNotLowerable(code, key.span, collector);
        else if (level !== undefined)
            severities.set(code, level);
    }
    return severities;
}
function reportIgnoredCodes(node, definition, collector) {
    const items = node?.kind === 'list' ? node.items.slice(0, limits/* MOST_NAMES */.n) : node === undefined ? [] : [node];
    for (const item of items) {
        if (item.kind === 'scalar' && item.value.kind === 'str')
            reportIgnoredCode(item.value.value, item.span, definition, collector);
    }
}
function reportIgnoredCode(entry, at, { IGNORABLE }, collector) {
    if (IGNORABLE.includes(entry))
        return;
    const family = familyMeant(entry);
    if ((0,findings_codes/* isCode */._)(entry))
        reportNotLowerable(entry, at, collector);
    else if (family !== undefined && `${family}/*` === entry)
        reportNotLowerable(`${family}/*`, at, collector);
    else if (family === undefined && !entry.endsWith('/*'))
        reportUnknownCode(entry, at, collector);
    else {
        const known = IGNORABLE.filter((one) => one.endsWith('/*'));
        const near = family === undefined ? (0,nearest_names/* nearestNames */.LE)(entry, known, 1)[0] : `${family}/*`;
        collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no family of codes ${(0,words/* quoted */.TL)(entry)}`, {
            hint: near ? `did you mean '${near}'?` : `the families are ${known.join(', ')}`,
        });
    }
}
function reportUnknownCode(code, at, collector) {
    const [near, ...more] = nearestCodes(code);
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no finding with the code ${(0,words/* quoted */.TL)(code)}`, {
        hint: near
            ? `did you mean ${[near, ...more].map((one) => `'${one}'`).join(' or ')}?`
            : 'every finding shows its code, and `cohort-ci explain` lists them',
    });
}
function reportFamily(family, written, at, level, mayHave, collector) {
    const codes = ((0,families/* codesByFamily */.oH)().get(family) ?? []).filter((code) => mayHave(code, level ?? 'off'));
    const list = codes.slice(0, NAMED).join(', ');
    const rest = codes.length > NAMED ? `, …; \`cohort-ci explain ${family}\` lists them` : '';
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `severity takes one code a line, and ${(0,words/* quoted */.TL)(written)} names a family of codes`, {
        hint: codes.length > 0
            ? `write a line for each code that you mean: ${list}${rest}`
            : 'remove the line: what these codes find makes a cohort invalid, and stays an error',
    });
}
const NAMED = 4;
function familyMeant(entry) {
    const name = entry.replace(/\/?\*{0,2}$/, '').toLowerCase();
    return Object.hasOwn(families/* FAMILIES */.BU, name) ? name : undefined;
}
function reportNotLowerable(what, at, collector) {
    collector.add('config/cannot-lower', (0,diagnostic/* atSpan */.IX)(at), `${what} makes a cohort invalid: it stays an error`, {
        hint: 'remove the entry; only warnings, notices and drift can be lowered or ignored',
    });
}

;// CONCATENATED MODULE: ./build/src/settings/parse-config.js



















async function parseConfig(file, collector) {
    const found = new finding_set/* FindingSet */.Y();
    const own = new findings_collector/* Collector */.g(found);
    const inSyntax = new findings_collector/* Collector */.g();
    const parsed = (0,parse_yaml/* parseYaml */.h)(file, inSyntax, { goesOn: true });
    for (const fault of inSyntax.sorted())
        own.take(fault.code === 'yaml/duplicate-key' ? { ...fault, hint: 'remove or rename one of them' } : fault);
    const top = parsed && topMapping(parsed, own);
    const config = top && (await readMapping(file, top, own));
    const diagnostics = found.sorted();
    collector.take(...diagnostics);
    return config && !found.hasErrors ? { ...config, diagnostics } : undefined;
}
function topMapping(node, collector) {
    if (node.kind === 'map')
        return node;
    if ((0,include/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(node.span), `the settings must be a mapping, but are ${(0,show/* kindOf */.I)(node)}`, settingRemedy(node));
    return undefined;
}
function settingRemedy(node) {
    const glued = node.kind === 'scalar' && node.style === 'plain' ? /^([\w-]+):(\S+)$/.exec(node.text) : null;
    if (glued === null)
        return { hint: 'write one line per setting, such as `dialect: v2`' };
    const behind = node.span.start + (glued[1]?.length ?? 0) + 1;
    return {
        hint: `put a space after the colon: \`${glued[1]}: ${glued[2]}\``,
        ...(0,fix/* suggested */.M)({ at: { ...node.span, start: behind, end: behind }, newText: ' ' }),
    };
}
async function readMapping(file, top, collector) {
    const definition = {
        ...(await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 5301))),
        ...(await __webpack_require__.e(/* import() */ 712).then(__webpack_require__.bind(__webpack_require__, 2712))),
        ...(await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 6673))),
    };
    const { CONFIG_KEYS, configSchema, IGNORE_KEYS } = definition;
    const nested = nestedKeys(definition);
    reportUnknownKeys(top, CONFIG_KEYS, 'the settings have', collector);
    const ignoreNode = (0,entries/* entryOf */.Ms)(top, 'ignore')?.value;
    if (ignoreNode?.kind === 'list') {
        for (const item of ignoreNode.items.slice(0, limits/* MOST_ENTRIES */.V)) {
            if (item.kind !== 'map')
                continue;
            reportUnknownKeys(item, IGNORE_KEYS, 'an ignore entry has', collector);
            reportIgnoredCodes((0,entries/* entryOf */.Ms)(item, 'codes')?.value, definition, collector);
        }
    }
    for (const [name, keys] of Object.entries(nested))
        reportUnknownBelow((0,entries/* entryOf */.Ms)(top, name)?.value, keys, name, collector);
    const severities = readSeverities((0,entries/* entryOf */.Ms)(top, 'severity'), definition, collector);
    const outcome = configSchema.safeParse({
        ...plainTop(top),
        ...Object.fromEntries(Object.entries(nested).map(([name, keys]) => [name, plainBelow((0,entries/* entryOf */.Ms)(top, name)?.value, keys)])),
    });
    if (!outcome.success) {
        for (const issue of outcome.error.issues)
            if (!isMisspelt(top, issue.path, keysBelow(issue.path, definition)))
                reportIssue(top, issue.path, issue.message, collector);
        return { file, settings: {}, severities, ignores: [] };
    }
    if (outcome.data.budget !== undefined && outcome.data.prices === undefined)
        collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(placeOf(top, ['budget'])), 'budget needs prices, but they are missing', {
            hint: 'name the table of prices with `prices: table`',
        });
    const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows, ignore = [] } = outcome.data;
    const settings = {
        ...(dataRoot === undefined ? {} : { dataRoot }),
        ...(dialect === undefined ? {} : { dialect }),
        ...(specs === undefined ? {} : { specs }),
        ...(maxRows === undefined ? {} : { maxRows }),
    };
    const ignores = ignore.map(({ paths, codes, reason }, index) => {
        return {
            paths: paths.map(path_pattern/* pathPatternBelow */.H7).filter((glob) => glob !== undefined),
            codes,
            reason,
            at: placeOf(top, ['ignore', index]),
        };
    });
    const patterns = specs === undefined ? undefined : (0,entries/* entryOf */.Ms)(top, 'specs')?.value;
    const [pattern, ...others] = patterns?.kind === 'list' ? patterns.items : [];
    const specsAt = pattern !== undefined && others.length === 0 ? pattern.span : patterns?.span;
    return {
        ...{ file, settings, severities, ignores },
        ...(specsAt === undefined ? {} : { specsAt }),
        ...priceSettings(top, outcome.data),
        ...actionSettings(outcome.data),
    };
}
function priceSettings(top, { prices, budget }) {
    return {
        ...(prices && {
            prices: {
                table: prices.table,
                tableAt: placeOf(top, ['prices', 'table']),
                tokens: Object.fromEntries(stage/* STAGES */.a.flatMap((stage) => {
                    const { input, output, 'output-max': outputMax } = prices.tokens?.[stage] ?? {};
                    return input === undefined || output === undefined
                        ? []
                        : [[stage, { input, output, ...(outputMax === undefined ? {} : { outputMax }) }]];
                })),
                ...(prices.usage && { usage: prices.usage }),
            },
        }),
        ...(budget && {
            budget: {
                action: budget.action ?? 'warn',
                ...(budget.total === undefined ? {} : { total: budget.total }),
                ...(budget.increase === undefined ? {} : { increase: budget.increase }),
                ...(budget.percent === undefined ? {} : { percent: budget.percent }),
                ...(budget.label === undefined ? {} : { label: budget.label }),
                at: placeOf(top, ['budget']),
            },
        }),
    };
}
function actionSettings({ 'drift-issue': issue, regenerate, }) {
    return {
        ...(issue && {
            driftIssue: {
                labels: issue.labels ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.labels,
                assignees: issue.assignees ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.assignees,
                checklist: issue.checklist ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.checklist,
                culprits: issue.culprits ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.culprits,
            },
        }),
        ...(regenerate?.['include-ignored'] === true ? { includeIgnored: true } : {}),
    };
}
function nestedKeys({ PRICES_KEYS, BUDGET_KEYS, DRIFT_ISSUE_KEYS, REGENERATE_KEYS, }) {
    return {
        prices: PRICES_KEYS,
        budget: BUDGET_KEYS,
        'drift-issue': DRIFT_ISSUE_KEYS,
        regenerate: REGENERATE_KEYS,
    };
}
function reportUnknownBelow(node, keys, name, collector) {
    if (node?.kind !== 'map')
        return;
    reportUnknownKeys(node, Object.keys(keys), `${name} has`, collector);
    for (const [key, below] of Object.entries(keys))
        if (typeof below === 'object')
            reportUnknownBelow((0,entries/* entryOf */.Ms)(node, key)?.value, below, `${name}: ${key}`, collector);
}
function reportUnknownKeys(map, known, what, collector) {
    const missing = known.filter((name) => (0,entries/* entryOf */.Ms)(map, name) === undefined);
    for (const { key } of map.entries) {
        if (key.value.kind === 'str' && known.includes(key.value.value))
            continue;
        const near = (0,nearest_names/* nearestNames */.LE)(key.text, missing, 1)[0] ?? (0,nearest_names/* nearestNames */.LE)(key.text, known, 1)[0];
        collector.add('config/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `${what} no key ${(0,words/* quoted */.TL)(key.text)}`, {
            hint: near ? `did you mean '${near}'?` : `the keys are ${known.join(', ')}`,
            ...(near !== undefined && missing.includes(near)
                ? (0,respell/* spellingFix */.k)(key.span, key.text, near, { names: missing, fixed: true })
                : {}),
        });
    }
}
function isMisspelt(top, path, known) {
    const { node, missing } = nodeAt(top, path);
    return (node.kind === 'map' && missing !== undefined && (0,known_keys/* misspeltKey */.rx)(node, String(missing), known) !== undefined);
}
function keysBelow(path, definition) {
    if (path[0] === 'ignore')
        return definition.IGNORE_KEYS;
    let keys = nestedKeys(definition);
    for (const part of path.slice(0, -1))
        keys = typeof keys === 'object' ? (keys[String(part)] ?? 'value') : keys;
    return typeof keys === 'object' ? Object.keys(keys) : [];
}
function reportIssue(top, path, problem, collector) {
    const found = nodeAt(top, path);
    const name = parse_config_nameOf(path);
    const isMissing = found.missing !== undefined;
    const node = found.node;
    const but = isMissing
        ? 'is missing'
        : node.kind === 'list' && node.items.length === 0
            ? 'is empty'
            : `is ${(0,show/* kindOf */.I)(node)}`;
    const last = path[path.length - 1];
    const words = last === 'dialect' ? runtimes/* DIALECTS */.O9 : [];
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(smallestOf(node)), `${name} ${problem}, but ${but}`, {
        hint: isMissing
            ? `add \`${String(found.missing)}: …\``
            : ((node.kind === 'scalar' ? (0,nearest_names/* didYouMean */.au)(node.text, words) : undefined) ??
                (path[0] === 'ignore'
                    ? 'correct the entry, or remove it'
                    : 'correct the value, or remove the setting to use its default')),
    });
}
function parse_config_nameOf(path) {
    return path
        .map((part, index) => typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`)
        .join('');
}
function smallestOf(node) {
    return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}
function placeOf(top, path) {
    return smallestOf(nodeAt(top, path).node);
}
function nodeAt(top, path) {
    let node = top;
    for (const part of path) {
        let next;
        if (node.kind === 'map')
            next = (0,entries/* entryOf */.Ms)(node, String(part))?.value;
        else if (node.kind === 'list')
            next = node.items[Number(part)];
        else if (node.kind === 'scalar' && part === 0)
            next = node;
        if (next === undefined)
            return { node, missing: part };
        node = next;
    }
    return { node };
}

// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
;// CONCATENATED MODULE: ./build/src/settings/open-config.js










const LARGEST = 1 << 20;
const MISNAMED = '.cohort-ci.yaml';
async function openConfig(tree) {
    const collector = new findings_collector/* Collector */.g();
    const read = tree.read(settings_config/* CONFIG_PATH */.tF);
    if (read.kind === 'missing') {
        if (!tree.exists(MISNAMED))
            return { kind: 'none' };
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(MISNAMED), (0,findings_text/* msg */.ab) `the configuration is read from ${(0,findings_text/* barePath */.WV)(settings_config/* CONFIG_PATH */.tF)} alone`, {
            hint: (0,findings_text/* msg */.ab) `rename it to ${(0,findings_text/* barePath */.WV)(settings_config/* CONFIG_PATH */.tF)}`,
        });
        return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
    }
    const decoded = read.kind === 'file' && read.bytes.length <= LARGEST ? (0,source_file/* decodeUtf8 */._)(read.bytes) : undefined;
    if (decoded?.kind !== 'text') {
        const why = decoded !== undefined
            ? `it is not UTF-8 (line ${decoded.line})`
            : read.kind === 'directory'
                ? 'it is a folder'
                : read.kind === 'outside'
                    ? 'it is a link that leads out of the repository'
                    : read.kind === 'unreadable'
                        ? read.reason
                        : `it has more than ${LARGEST} bytes`;
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(settings_config/* CONFIG_PATH */.tF), `the configuration cannot be read: ${why}`, {
            hint: 'put an ordinary YAML file in its place, or delete it',
        });
        return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
    }
    const file = new source_file/* SourceFile */.s(settings_config/* CONFIG_PATH */.tF, decoded.text);
    const conflict = (0,merge_conflict/* mergeConflict */.T)(settings_config/* CONFIG_PATH */.tF, decoded.text);
    if (conflict)
        (0,report_conflict/* reportConflict */.x)(conflict, collector);
    const config = conflict ? undefined : await parseConfig(file, collector);
    return config === undefined
        ? { kind: 'invalid', diagnostics: collector.sorted(), file }
        : { kind: 'config', config };
}
function invalidSettingsResult({ diagnostics, file }, given) {
    const { dialect, dataRoot } = (0,resolve_settings/* resolveSettings */.M)(given, undefined);
    return (0,result/* checkResult */.i)({
        dialect,
        dataRoot,
        patterns: [],
        cohorts: [],
        diagnostics,
        sources: new Map(file ? [[file.path, file]] : []),
    });
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings),
/* harmony export */   Y: () => (/* binding */ NOTHING_GIVEN)
/* harmony export */ });
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);

const NOTHING_GIVEN = {
    dataRoot: undefined,
    dialect: undefined,
    specs: undefined,
    maxRows: undefined,
};
function resolveSettings(given, config) {
    const settings = config?.settings ?? {};
    return {
        dataRoot: given.dataRoot ?? settings.dataRoot ?? 'data',
        dialect: given.dialect ?? settings.dialect ?? _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIALECT */ .rS,
        specs: given.specs ?? settings.specs,
        maxRows: given.maxRows ?? settings.maxRows,
    };
}


/***/ }),

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ cohortFolderOf),
/* harmony export */   P0: () => (/* binding */ OUTPUT_NAMES),
/* harmony export */   Xw: () => (/* binding */ outputKindOf),
/* harmony export */   _j: () => (/* binding */ outputsIn),
/* harmony export */   xv: () => (/* binding */ cohortFiles)
/* harmony export */ });
/* unused harmony export SPEC_NAME */
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);

const OUTPUT_NAMES = {
    manifest: 'manifest.json',
    membership: 'membership.csv',
    metadata: 'metadata.json',
};
const SPEC_NAME = 'config.yaml';
const SPEC_FOLDER = 'spec';
function cohortFiles(folder) {
    const specFolder = `${folder}/${SPEC_FOLDER}`;
    return {
        folder,
        specFolder,
        spec: `${specFolder}/${SPEC_NAME}`,
        items: `${specFolder}/items`,
        manifest: `${folder}/${OUTPUT_NAMES.manifest}`,
        membership: `${folder}/${OUTPUT_NAMES.membership}`,
    };
}
function outputsIn(folder) {
    if (folder === undefined)
        return [];
    const { manifest, membership } = cohortFiles(folder);
    return [manifest, membership];
}
function cohortFolderOf(specPath) {
    const specFolder = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(specPath);
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(specFolder);
    return folder !== '' && (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNameOf */ .p$)(specFolder) === SPEC_FOLDER ? folder : undefined;
}
function outputKindOf(path) {
    const name = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNameOf */ .p$)(path);
    return Object.keys(OUTPUT_NAMES).find((kind) => OUTPUT_NAMES[kind] === name);
}


/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ DataLayout),
/* harmony export */   k: () => (/* binding */ CATALOG_FILES)
/* harmony export */ });
/* harmony import */ var _cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);



const CATALOG_FILES = {
    draft: '1_raw/draft_templates.csv',
    essay: '1_raw/essay_templates.csv',
    evaluation: '1_raw/evaluation_templates.csv',
    llms: '1_raw/llm_models.csv',
    concepts: '1_raw/concepts_metadata.csv',
    replication: '1_raw/replication_config.csv',
    combos: 'combo_mappings.csv',
};
class DataLayout {
    dataRoot;
    cohorts;
    catalogFolder;
    gens;
    tasks;
    specPattern;
    constructor(dataRoot) {
        this.dataRoot = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dataRootOf */ .y4)(dataRoot);
        this.cohorts = this.#below('cohorts');
        this.catalogFolder = this.#below('1_raw');
        this.gens = this.#below('gens');
        this.tasks = this.#below('2_tasks');
        this.specPattern = this.cohort('*').spec;
    }
    cohort(id) {
        return (0,_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(`${this.cohorts}/${id}`);
    }
    catalog(name) {
        return this.#below(CATALOG_FILES[name]);
    }
    get looseCatalogs() {
        return Object.keys(CATALOG_FILES)
            .map((name) => this.catalog(name))
            .filter((path) => !path.startsWith(`${this.catalogFolder}/`));
    }
    selection(stage) {
        return `${this.tasks}/selected_${stage}s.txt`;
    }
    get selections() {
        return [this.selection('essay'), this.selection('draft')];
    }
    generations(stage) {
        return `${this.gens}/${stage}`;
    }
    get allGenerations() {
        return _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.map((stage) => this.generations(stage));
    }
    metadata(stage, id) {
        return `${this.generations(stage)}/${id}/${_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P0.metadata}`;
    }
    get shared() {
        return [this.catalogFolder, this.tasks, ...this.looseCatalogs];
    }
    isCatalog(path) {
        return path.startsWith(`${this.catalogFolder}/`) || this.looseCatalogs.includes(path);
    }
    isSelection(path) {
        return this.selections.includes(path);
    }
    generationOf(path) {
        const found = this.generationFolderOf(path);
        return found && path.endsWith(`/${found.id}/${_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P0.metadata}`) ? found : undefined;
    }
    generationFolderOf(path) {
        if (!path.startsWith(`${this.gens}/`))
            return undefined;
        const [name, id] = path.slice(this.gens.length + 1).split('/');
        const stage = _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.find((one) => one === name);
        return stage && id !== undefined ? { stage, id } : undefined;
    }
    #below(path) {
        return this.dataRoot === '' ? path : `${this.dataRoot}/${path}`;
    }
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ mergeConflict)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

const MARKS = ['<<<<<<<', '=======', '>>>>>>>'];
function mergeConflict(path, text) {
    const found = [];
    let from = 0;
    for (const mark of MARKS) {
        const start = lineWith(text, mark, from);
        if (start === undefined)
            return undefined;
        const end = /[\r\n]/g;
        end.lastIndex = start;
        from = end.exec(text)?.index ?? text.length;
        found.push((0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, start, from));
    }
    const [ours, divider, theirs] = found;
    return ours && divider && theirs && { ours, divider, theirs };
}
function lineWith(text, mark, from) {
    for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        const before = text[at - 1];
        if (before === undefined || before === '\n' || before === '\r' || (at === 1 && before === '\ufeff'))
            return at;
    }
    return undefined;
}


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ pathPatternBelow),
/* harmony export */   JV: () => (/* binding */ ANY_FOLDERS),
/* harmony export */   as: () => (/* binding */ NamePattern),
/* harmony export */   s$: () => (/* binding */ pathPattern)
/* harmony export */ });
const ANY_FOLDERS = Symbol('**');
class NamePattern {
    stars;
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
        this.stars = tokens.filter((token) => token === STAR).length;
    }
    get isAny() {
        return this.#tokens.length === 1 && this.stars === 1;
    }
    matches(name) {
        if (this.isAny)
            return name !== '';
        return matchesSequence(this.#tokens, Array.from(name), STAR, matchesCharacter);
    }
}
const STAR = Symbol('*');
const ANY_CHARACTER = Symbol('?');
function pathPattern(text) {
    const segments = text
        .split('/')
        .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'))
        .map(parseSegment);
    return {
        text,
        segments,
        matches: (path) => matchesSequence(segments, path.split('/'), ANY_FOLDERS, matchesName),
    };
}
function pathPatternBelow(text) {
    const trimmed = text.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/');
    if (trimmed === '' || trimmed.startsWith('/'))
        return undefined;
    if (trimmed.split('/').some((segment) => segment === '..' || segment === '.'))
        return undefined;
    return { ...pathPattern(trimmed.endsWith('/') ? `${trimmed}**` : trimmed), text };
}
function parseSegment(text) {
    if (text === '**')
        return ANY_FOLDERS;
    if (!/[*?[\\]/.test(text))
        return text;
    const tokens = parseTokens(Array.from(text));
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : new NamePattern(tokens);
}
function parseTokens(characters) {
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === '?')
            tokens.push(ANY_CHARACTER);
        else if (character === '\\' && at + 1 < characters.length)
            tokens.push(characters[++at] ?? '');
        else {
            const set = character === '[' ? parseSet(characters, at) : undefined;
            tokens.push(set === undefined ? character : set.token);
            if (set !== undefined)
                at = set.end;
        }
    }
    return tokens;
}
function parseSet(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const first = at;
    const ranges = [];
    const take = () => {
        if (characters[at] === '\\' && at + 1 < characters.length)
            at++;
        return (characters[at++] ?? '').codePointAt(0) ?? 0;
    };
    while (at < characters.length) {
        if (characters[at] === ']' && at > first)
            return { token: { negated, ranges }, end: at };
        const from = take();
        if (characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']') {
            at++;
            const to = take();
            if (from <= to)
                ranges.push([from, to]);
        }
        else
            ranges.push([from, from]);
    }
    return undefined;
}
function matchesName(segment, name) {
    if (typeof segment === 'string')
        return segment === name;
    return segment !== ANY_FOLDERS && segment.matches(name);
}
function matchesCharacter(token, character) {
    if (typeof token === 'string')
        return token === character;
    if (token === STAR || token === ANY_CHARACTER)
        return true;
    if (token.ranges.length === 0)
        return false;
    const point = character.codePointAt(0) ?? 0;
    return token.ranges.some(([first, last]) => first <= point && point <= last) !== token.negated;
}
function matchesSequence(pattern, items, star, matches) {
    let place = 0;
    let lastStar = -1;
    let taken = 0;
    for (let index = 0; index < items.length;) {
        const one = pattern[place];
        if (one === star) {
            lastStar = place++;
            taken = index;
        }
        else if (one !== undefined && matches(one, items[index] ?? '')) {
            place++;
            index++;
        }
        else if (lastStar >= 0) {
            place = lastStar + 1;
            index = ++taken;
        }
        else
            return false;
    }
    while (pattern[place] === star)
        place++;
    return place === pattern.length;
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   p$: () => (/* binding */ lastNameOf),
/* harmony export */   y4: () => (/* binding */ dataRootOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export innerFolder */
function joinInside(folder, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const segments = [];
    for (const segment of `${folder}/${relative}`.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (segments.length === 0)
                return undefined;
            segments.pop();
        }
        else
            segments.push(segment);
    }
    return segments.join('/');
}
function innerFolder(text) {
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    return text.startsWith('/') || parts.includes('..') ? undefined : parts.join('/');
}
function dataRootOf(text) {
    const folder = innerFolder(text);
    if (folder === undefined)
        throw new RangeError(`the data root must be a folder below the repository, not ${JSON.stringify(text)}`);
    return folder;
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function lastNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function suffixOf(path) {
    const name = lastNameOf(path);
    const dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length - 1 ? name.slice(dot).toLowerCase() : '';
}


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile),
  _: () => (/* binding */ decodeUtf8)
});

;// CONCATENATED MODULE: ./build/src/source/line-index.js
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let offset = 0; offset < text.length; offset++) {
            const unit = text.charCodeAt(offset);
            if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a))
                starts.push(offset + 1);
        }
        this.#starts = starts;
    }
    get count() {
        return this.#starts.length;
    }
    position(offset) {
        const clamped = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#starts[low] ?? 0;
        let column = 1;
        for (const _ of this.#text.slice(start, clamped))
            column++;
        return { line: low + 1, column };
    }
    lineText(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return '';
        const next = this.#starts[line] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(next, this.#text.length)).replace(/\r?\n$|\r$/, '');
    }
    lineStart(line) {
        return this.#starts[line - 1] ?? this.#text.length;
    }
}

;// CONCATENATED MODULE: ./build/src/source/source-file.js

class SourceFile {
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lines() {
        this.#lines ??= new LineIndex(this.text);
        return this.#lines;
    }
}
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    try {
        return { kind: 'text', text: STRICT_UTF8.decode(bytes) };
    }
    catch {
        const offset = firstMalformedByte(bytes);
        let line = 1;
        for (let index = 0; index < offset; index++)
            if (bytes[index] === 0x0a)
                line++;
        return { kind: 'malformed', offset, line };
    }
}
function firstMalformedByte(bytes) {
    const accepts = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
                stream: true,
            });
            return true;
        }
        catch {
            return false;
        }
    };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (middle <= bytes.length && accepts(middle))
            good = middle;
        else
            bad = middle;
    }
    let start = Math.min(good, bytes.length - 1);
    while (start > 0 && good - start < 4 && !isWhole(bytes.subarray(0, start)))
        start--;
    return start;
}
function isWhole(prefix) {
    try {
        STRICT_UTF8.decode(prefix);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Sources)
});

// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/source/file-form.js


const SIGNATURES = [
    ['utf-16', [0xff, 0xfe]],
    ['utf-16', [0xfe, 0xff]],
    ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
    ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];
const PROBED = 64;
const TEXT_FORMS = [
    ['lfs-pointer', /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/],
    ['web-page', /^\s{0,100}<(?:!doctype\s+html|html|head|body|meta|table|div)\b/i],
    ['markdown-fence', /^\s{0,100}```/],
];
const SEPARATOR_LINE = /^"?sep=.?"?(?=[\r\n])/i;
function formOfBytes(bytes) {
    for (const [form, signature] of SIGNATURES)
        if (signature.every((byte, index) => bytes[index] === byte))
            return form;
    return isUtf16(bytes) ? 'utf-16' : undefined;
}
function isUtf16(bytes) {
    const length = Math.min(PROBED, bytes.length - (bytes.length % 2));
    if (length < 4)
        return false;
    const zeros = [0, 0];
    for (let index = 0; index < length; index++)
        if (bytes[index] === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    return (even === 0 && odd === length / 2) || (odd === 0 && even === length / 2);
}
function formOfText({ path, text }) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const head = text.slice(start, start + 400);
    const form = TEXT_FORMS.find(([, pattern]) => pattern.test(head))?.[0] ??
        ((0,source_path/* suffixOf */.jT)(path) === '.csv' && SEPARATOR_LINE.test(head) ? 'separator-line' : undefined);
    const strays = form === undefined ? undefined : strayLines(form, path, text);
    return form && { form, at: firstLine(path, text), ...(strays ? { strays } : {}) };
}
function strayLines(form, path, text) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const [first = ''] = /^[^\r\n]*(?:\r\n?|\n)/.exec(text.slice(start)) ?? [];
    const line = (0,span/* span */.L)(path, start, start + first.length);
    if (form === 'separator-line')
        return /^"?sep=,"?[\r\n]/i.test(first) ? [line] : undefined;
    if (form !== 'markdown-fence' || !first.startsWith('```'))
        return undefined;
    const closing = /(?<=[\r\n])```[ \t]*(?:\r\n?|\n)?$/.exec(text);
    return closing ? [line, (0,span/* span */.L)(path, closing.index, text.length)] : undefined;
}
function firstLine(path, text) {
    const found = /[^\s\ufeff][^\r\n]*/.exec(text);
    const start = found?.index ?? 0;
    return (0,span/* span */.L)(path, start, start + Math.min(found?.[0].length ?? 0, 200));
}

// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
;// CONCATENATED MODULE: ./build/src/source/sources.js




class Sources {
    tree;
    #opened = new Map();
    constructor(tree) {
        this.tree = tree;
    }
    open(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const read = this.tree.read(path);
        const opened = read.kind === 'file' ? decode(path, read.bytes) : read;
        this.#opened.set(path, opened);
        return opened;
    }
    opened() {
        return new Map(this.#opened);
    }
    take(opened) {
        for (const [path, one] of opened)
            this.#opened.set(path, one);
    }
    *asked() {
        for (const [path, { kind }] of this.#opened)
            yield { path, isThere: kind !== 'missing' };
    }
    get files() {
        const files = new Map();
        for (const [path, opened] of this.#opened) {
            if (opened.kind === 'text')
                files.set(path, opened.file);
            else if ('shown' in opened)
                files.set(path, opened.shown);
        }
        return files;
    }
}
function decode(path, bytes) {
    const form = formOfBytes(bytes);
    if (form !== undefined) {
        const shown = new source_file/* SourceFile */.s(path, form === 'utf-16' ? decodeUtf16(bytes) : lossily(bytes.subarray(0, 1000)));
        return { kind: 'foreign', foreign: { form, at: firstLine(path, shown.text) }, shown };
    }
    const decoded = (0,source_file/* decodeUtf8 */._)(bytes);
    if (decoded.kind === 'text') {
        const file = new source_file/* SourceFile */.s(path, decoded.text);
        const conflict = (0,merge_conflict/* mergeConflict */.T)(path, decoded.text);
        if (conflict)
            return { kind: 'conflicted', conflict, shown: file };
        const foreign = formOfText(file);
        return foreign ? { kind: 'foreign', foreign, shown: file } : { kind: 'text', file };
    }
    const start = lossily(bytes.subarray(0, decoded.offset)).length;
    const shown = new source_file/* SourceFile */.s(path, lossily(bytes));
    const byte = bytes[decoded.offset] ?? 0;
    return { kind: 'malformed', line: decoded.line, byte, at: (0,span/* span */.L)(path, start, start + 1), shown };
}
function lossily(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function decodeUtf16(bytes) {
    const isBig = bytes[0] === 0 || bytes[0] === 0xfe;
    return new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cover),
/* harmony export */   L: () => (/* binding */ span)
/* harmony export */ });
function span(path, start, end) {
    return { path, start, end };
}
function cover(first, last) {
    return { path: first.path, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   qC: () => (/* binding */ MOST_CELLS)
/* harmony export */ });
/* unused harmony export CELL_LIMIT */
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(734);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);



const CELL_LIMIT = 131_072;
const MOST_CELLS = 1_000_000;
function readCsv(file, options = {}) {
    const reader = new CsvReader(file, options.keepLineEnds ?? false);
    const records = [];
    while (!reader.done && reader.cells < MOST_CELLS) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
        records.push(reader.record());
    }
    return {
        records,
        unterminated: reader.unterminated,
        oversized: reader.oversized,
        truncated: !reader.done,
    };
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
class CsvReader {
    #path;
    #text;
    #keepLineEnds;
    #offset = 0;
    cells = 0;
    unterminated;
    oversized;
    constructor(file, keepLineEnds) {
        this.#path = file.path;
        this.#text = file.text;
        this.#keepLineEnds = keepLineEnds;
    }
    get done() {
        return this.#offset >= this.#text.length;
    }
    record() {
        const start = this.#offset;
        const cells = [];
        if (!this.#atLineEnd()) {
            cells.push(this.#cell());
            while (this.#text.charCodeAt(this.#offset) === COMMA && this.cells + cells.length < MOST_CELLS) {
                this.#offset++;
                cells.push(this.#cell());
            }
        }
        this.cells += Math.max(1, cells.length);
        const end = this.#offset;
        this.#skipLineEnd();
        return { cells, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, start, end) };
    }
    #cell() {
        const start = this.#offset;
        const quoted = this.#text.charCodeAt(start) === QUOTE;
        const ink = new Ink(this.#text, quoted ? start + 1 : start);
        const value = quoted ? this.#quotedPart(ink) + this.#plainPart(ink) : this.#plainPart(ink);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, start, this.#offset);
        if (value.length > CELL_LIMIT && this.oversized === undefined && isLong(value))
            this.oversized = at;
        return { text: value, span: at, ink: ink.within(at), quoted };
    }
    #quotedPart(ink) {
        const opening = this.#offset;
        let value = '';
        let from = opening + 1;
        for (;;) {
            const quote = this.#text.indexOf('"', from);
            const end = quote < 0 ? this.#text.length : quote;
            value += this.#withLineEnds(this.#text.slice(from, end));
            ink.add(from, end);
            if (quote < 0) {
                this.unterminated = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, opening, opening + 1);
                this.#offset = end;
                return value;
            }
            if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
                this.#offset = quote + 1;
                return value;
            }
            value += '"';
            ink.add(quote, quote + 2);
            from = quote + 2;
        }
    }
    #plainPart(ink) {
        const start = this.#offset;
        let end = start;
        while (end < this.#text.length) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
            end++;
        }
        this.#offset = end;
        ink.add(start, end);
        return this.#text.slice(start, end);
    }
    #withLineEnds(part) {
        return this.#keepLineEnds || !part.includes('\r') ? part : part.replaceAll(/\r\n?/g, '\n');
    }
    #atLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        return unit === LF || unit === CR;
    }
    #skipLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        if (unit === CR && this.#text.charCodeAt(this.#offset + 1) === LF)
            this.#offset += 2;
        else if (unit === CR || unit === LF)
            this.#offset++;
    }
}
class Ink {
    #text;
    #start;
    #end;
    #found = false;
    constructor(text, start) {
        this.#text = text;
        this.#start = start;
        this.#end = start;
    }
    add(start, end) {
        let last = end;
        while (last > start && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(this.#text.charCodeAt(last - 1)))
            last--;
        if (last === start)
            return;
        if (!this.#found) {
            this.#found = true;
            this.#start = start;
            while ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(this.#text.charCodeAt(this.#start)))
                this.#start++;
        }
        this.#end = last;
    }
    within(cell) {
        return this.#start === cell.start && this.#end === cell.end
            ? cell
            : (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(cell.path, this.#start, this.#end);
    }
}
function isLong(value) {
    let codePoints = 0;
    for (const _ of value)
        if (++codePoints > CELL_LIMIT)
            return true;
    return false;
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_NESTING */
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5425);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(125);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1959);





const MAX_JSON_NESTING = 200;
function parseJson(file, collector, { goesOn = false } = {}) {
    const reader = new JsonReader(file, collector);
    try {
        const node = reader.document();
        return reader.refused && !goesOn ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof JsonRefusal))
            throw error;
        collector.add(error.code, (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.at), error.message, {
            hint: error.hint,
            ...(error.related ? { related: [{ message: 'opened here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.related) }] } : {}),
        });
        return undefined;
    }
}
class JsonRefusal {
    code;
    at;
    message;
    hint;
    related;
    constructor(code, at, message, hint, related) {
        this.code = code;
        this.at = at;
        this.message = message;
        this.hint = hint;
        this.related = related;
    }
}
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r]*/y;
const PLAIN_TEXT = /[^"\\\x00-\x1f]*/y;
const WORD = /[A-Za-z0-9_$.+-]+/y;
const WORDS = [
    ['null', _python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq],
    ['true', { kind: 'bool', value: true }],
    ['false', { kind: 'bool', value: false }],
    ['NaN', { kind: 'float', value: Number.NaN, nan: 'json' }],
    ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
    ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
class JsonReader {
    #path;
    #text;
    #collector;
    #offset = 0;
    #depth = 0;
    #duplicates = 0;
    constructor(file, collector) {
        this.#path = file.path;
        this.#text = file.text;
        this.#collector = collector;
    }
    get refused() {
        return this.#duplicates > 0;
    }
    document() {
        if (this.#text.startsWith('\u{feff}'))
            throw this.#refusal('json/bom', this.#span(0, 1), 'the file starts with a byte-order mark', BOM_HINT);
        this.#take(BLANKS);
        const node = this.#value();
        this.#take(BLANKS);
        if (this.#offset < this.#text.length)
            throw this.#wrong(`${this.#found()} follows the end of the value`, 'a file holds one JSON value');
        return node;
    }
    #value() {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
        switch (this.#text.charAt(this.#offset)) {
            case '"':
                return this.#string().node;
            case '[':
                return this.#array();
            case '{':
                return this.#object();
            default:
                return this.#number() ?? this.#word();
        }
    }
    #array() {
        const start = this.#open();
        const items = [];
        while (this.#next(start, ']', items.length === 0))
            items.push(this.#value());
        return { kind: 'list', items, span: this.#span(start, this.#offset) };
    }
    #object() {
        const start = this.#open();
        const entries = new Map();
        while (this.#next(start, '}', entries.size === 0)) {
            const { name, node: key } = this.#key(start);
            const value = this.#value();
            const first = entries.get(name);
            if (first === undefined)
                entries.set(name, { key, value });
            else
                this.#duplicate(first.key, key);
        }
        return { kind: 'map', entries: [...entries.values()], span: this.#span(start, this.#offset) };
    }
    #open() {
        if (++this.#depth > MAX_JSON_NESTING)
            throw this.#refusal('json/too-deep', this.#span(this.#offset, this.#offset + 1), `lists and objects are nested more than ${MAX_JSON_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#offset++;
    }
    #next(opening, closing, isFirst) {
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing) {
            this.#offset++;
            this.#depth--;
            return false;
        }
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (isFirst)
            return true;
        if (this.#text.charAt(this.#offset) !== ',')
            throw this.#wrong(`expected a comma or \`${closing}\`, not ${this.#found()}`, 'put a comma between items', this.#span(opening, opening + 1));
        const comma = this.#offset++;
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing)
            throw this.#refusal('json/syntax', this.#span(comma, comma + 1), `there is a comma before \`${closing}\``, 'remove the comma: JSON takes none after the last item');
        if (this.#atEnd())
            throw this.#unclosed(opening);
        return true;
    }
    #key(opening) {
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== '"')
            throw this.#wrong(`a key must be text in double quotes, not ${this.#found()}`, QUOTES_HINT);
        const key = this.#string();
        this.#take(BLANKS);
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== ':')
            throw this.#wrong(`a colon must follow the key, not ${this.#found()}`, 'write `"key": value`');
        this.#offset++;
        this.#take(BLANKS);
        return key;
    }
    #string() {
        const start = this.#offset++;
        const parts = [];
        for (;;) {
            parts.push(this.#take(PLAIN_TEXT));
            const end = this.#text.charAt(this.#offset);
            if (end === '"')
                break;
            if (end !== '\\')
                throw this.#rawCharacter(start);
            parts.push(this.#escape(start));
        }
        this.#offset++;
        const name = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
        const text = this.#text.slice(start + 1, this.#offset - 1);
        const node = {
            kind: 'scalar',
            value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(name),
            span: this.#span(start, this.#offset),
            text,
            style: 'quoted',
        };
        return { name, node };
    }
    #escape(opening) {
        const start = this.#offset;
        const name = this.#text.charAt(start + 1);
        if (name === '')
            throw this.#unclosedString(opening);
        const plain = ESCAPES.get(name);
        if (plain !== undefined) {
            this.#offset += 2;
            return plain;
        }
        const digits = this.#text.slice(start + 2, start + 6);
        if (name !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.#refusal('json/syntax', this.#span(start, Math.min(start + 2, this.#text.length)), name === 'u' ? '`\\u` needs four hexadecimal digits' : `\`\\${name}\` is not an escape of JSON`, 'write a backslash twice');
        this.#offset += 6;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    #number() {
        const start = this.#offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.#text);
        if (match === null)
            return undefined;
        const [text, fraction, exponent] = match;
        this.#offset += text.length;
        if (fraction !== undefined || exponent !== undefined)
            return this.#scalar({ kind: 'float', value: Number(text) }, start);
        if (text.length - (text.startsWith('-') ? 1 : 0) > _python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INT_DIGITS */ .gc)
            throw this.#refusal('json/syntax', this.#span(start, this.#offset), `a number of more than ${_python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INT_DIGITS */ .gc} digits`, 'Python reads no longer ones; put it in double quotes if it is text');
        return this.#scalar({ kind: 'int', value: BigInt(text) }, start);
    }
    #word() {
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#offset))
                continue;
            const start = this.#offset;
            this.#offset += word.length;
            return this.#scalar(value, start);
        }
        if (this.#atEnd() && this.#depth === 0)
            throw this.#wrong('the file is empty: a JSON value is expected', 'write `[]` for an empty list');
        throw this.#wrong(`a value is expected, not ${this.#found()}`, this.#valueHint());
    }
    #valueHint() {
        const rest = this.#text.slice(this.#offset, this.#offset + 20);
        if (/^(?:#|\/\/|\/\*)/.test(rest))
            return 'remove the comment: JSON has none';
        if (/^[\u2018-\u201f\u00ab]/.test(rest))
            return 'write straight quotes: `"`';
        if (/^'/.test(rest))
            return 'use double quotes';
        const word = /^(?:True|False|None)\b/.exec(rest);
        if (word !== null)
            return `JSON writes it \`${word[0] === 'None' ? 'null' : word[0].toLowerCase()}\``;
        return /^[A-Za-z_@]/.test(rest) ? QUOTES_HINT : 'add a value, or remove the comma';
    }
    #duplicate(first, key) {
        if (++this.#duplicates > MAX_DUPLICATES)
            return;
        this.#collector.add('json/duplicate-key', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(key.span), `the key "${cut(key.text)}" appears twice in one object`, {
            hint: 'remove or rename one of them; the runtime would use the last and drop the others',
            related: [{ message: 'first here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(first.span) }],
        });
    }
    #rawCharacter(opening) {
        if (this.#atEnd() || /[\n\r]/.test(this.#text.charAt(this.#offset)))
            return this.#unclosedString(opening);
        const code = this.#text.charCodeAt(this.#offset);
        const name = code === 9 ? 'a tab' : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        return this.#wrong(`${name} is not allowed in a JSON string`, code === 9 ? 'write `\\t`' : 'delete it, or write it as `\\u` and four digits');
    }
    #unclosedString(opening) {
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), 'the quote `"` is not closed on its line', 'close it; a line break inside a text is written `\\n`');
    }
    #unclosed(opening) {
        const bracket = this.#text.charAt(opening);
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), `\`${bracket}\` is never closed`, `close it with \`${bracket === '[' ? ']' : '}'}\``);
    }
    #scalar(value, start) {
        const text = this.#text.slice(start, this.#offset);
        return { kind: 'scalar', value, span: this.#span(start, this.#offset), text, style: 'other' };
    }
    #wrong(message, hint, related) {
        const at = this.#span(this.#offset, this.#offset + this.#wordHere().length);
        return this.#refusal('json/syntax', at, message, hint, related);
    }
    #refusal(code, at, message, hint, related) {
        return new JsonRefusal(code, at, message, hint, related);
    }
    #found() {
        const word = this.#wordHere();
        return word === '' ? 'the end of the file' : word === '`' ? 'a backtick' : `\`${cut(word)}\``;
    }
    #wordHere() {
        WORD.lastIndex = this.#offset;
        const word = WORD.exec(this.#text)?.[0];
        if (word !== undefined)
            return word;
        const codePoint = this.#text.codePointAt(this.#offset);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0] ?? '';
        this.#offset += taken.length;
        return taken;
    }
    #atEnd() {
        return this.#offset >= this.#text.length;
    }
    #span(start, end) {
        return (0,_source_span_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .L)(this.#path, start, end);
    }
}
const MAX_DUPLICATES = 1000;
const BOM_HINT = 'save it as UTF-8 without BOM';
const QUOTES_HINT = 'put it in double quotes';
function cut(text) {
    const points = Array.from(text.slice(0, 122));
    return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
}


/***/ }),

/***/ 1057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ spellingFix)
});

// UNUSED EXPORTS: respell

// EXTERNAL MODULE: ./build/src/findings/slip.js
var findings_slip = __webpack_require__(216);
// EXTERNAL MODULE: ./build/src/python/csv-text.js
var csv_text = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 24 modules
var parse_yaml = __webpack_require__(6580);
;// CONCATENATED MODULE: ./build/src/syntax/yaml-text.js




function yamlText(text) {
    return isPlain(text) ? text : quotedYaml(text);
}
function isPlain(text) {
    if (!/^[\p{L}\p{N}_./][\p{L}\p{M}\p{N}_./:+@-]*$/u.test(text) || text.endsWith(':'))
        return false;
    const node = (0,parse_yaml/* parseYaml */.h)(new source_file/* SourceFile */.s('level.yaml', `[${text}]`), new collector/* Collector */.g());
    const item = node?.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
    return item?.kind === 'scalar' && item.value.kind === 'str' && item.value.value === text;
}
const SPECIAL = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}/gu;
function quotedYaml(text) {
    if (!SPECIAL.test(text)) {
        SPECIAL.lastIndex = 0;
        return `'${text.replaceAll("'", "''")}'`;
    }
    SPECIAL.lastIndex = 0;
    const escaped = text.replace(/["\\]/g, '\\$&').replace(SPECIAL, visible/* escapeCharacter */.V);
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./build/src/syntax/respell.js





function respell(at, written, meant) {
    const edit = editOf(at, written, meant);
    return edit !== undefined && edit.at.start === edit.at.end && edit.newText === '' ? undefined : edit;
}
function editOf(at, written, meant) {
    const quotes = at.end - at.start - written.length;
    const inner = (0,span/* span */.L)(at.path, at.start + 1, at.end - 1);
    const isPlain = !/["'\\]|[^\P{C}]/u.test(meant);
    switch ((0,path/* suffixOf */.jT)(at.path)) {
        case '.yaml':
        case '.yml':
            return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: yamlText(meant) };
        case '.json':
            return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: JSON.stringify(meant) };
        case '.csv':
            if (quotes === 2 && isPlain)
                return { at: inner, newText: meant };
            if (quotes === 0)
                return (0,csv_text/* csvCell */.rK)(meant) === meant ? { at, newText: meant } : undefined;
            return { at, newText: (0,csv_text/* csvCell */.rK)(meant) };
        case '.txt':
            return quotes === 0 && !/[\r\n]/.test(meant) ? { at, newText: meant } : undefined;
        default:
            return undefined;
    }
}
function spellingFix(at, written, meant, { names, isUsed = () => false, fixed = false }) {
    const edit = meant === undefined ? undefined : respell(at, written, meant);
    if (meant === undefined || edit === undefined)
        return {};
    const slip = (0,findings_slip/* slipOf */.Kj)(written, meant);
    const isSafe = slip !== undefined && !isUsed(meant) && (0,findings_slip/* onlyMeant */.af)(written, names) === meant;
    if (!isSafe)
        return { fix: { edits: [edit], safe: false } };
    const isKnown = fixed || (0,findings_slip/* isOneWay */._f)(slip);
    return { fix: { edits: [edit], safe: true, ...(isKnown ? {} : { unproven: { written, meant } }) } };
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ hasDecimalCommas),
/* harmony export */   v: () => (/* binding */ separatedByCommas)
/* harmony export */ });
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

const MOST = 10_000;
function separatedByCommas({ path, text }) {
    const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
    const [separator] = /[;\t|]/.exec(first) ?? [];
    if (separator === undefined || text.includes('"'))
        return [];
    const edits = [];
    if (text.includes(',')) {
        if (!hasDecimalCommas({ text }))
            return [];
        for (const { index } of text.matchAll(/[;\t|]|,/g)) {
            const sign = text.charAt(index);
            if (sign !== separator && sign !== ',')
                return [];
            if (edits.length === MOST)
                return [];
            edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, index, index + 1), newText: sign === ',' ? '.' : ',' });
        }
        return edits;
    }
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        if (edits.length === MOST)
            return [];
        edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, at, at + 1), newText: ',' });
    }
    return edits;
}
function hasDecimalCommas({ text }) {
    return /[;\t|]/.test(text) && text.includes(',') && !/(?<!\d),|,(?!\d)/.test(text);
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseTextLines)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);



const LINE_END = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function parseTextLines(file) {
    const { path, text } = file;
    const items = [];
    const add = (start, end) => {
        const line = text.slice(start, end);
        const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(line);
        if (trimmed === '')
            return;
        const from = start + line.indexOf(trimmed);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, from, from + trimmed.length);
        items.push({ kind: 'scalar', value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(trimmed), span: at, text: trimmed, style: 'other' });
    };
    let start = 0;
    for (const match of text.matchAll(LINE_END)) {
        add(start, match.index);
        start = match.index + 1;
    }
    add(start, text.length);
    return { kind: 'list', items, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, 0, text.length) };
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ isSpaceOrEnd),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   XP: () => (/* binding */ isBlankOrEnd),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   tB: () => (/* binding */ isHexDigit),
/* harmony export */   wm: () => (/* binding */ isBreakOrEnd),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
const END = 0;
const TAB = 0x09;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
function isBreak(unit) {
    return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
function isBreakOrEnd(unit) {
    return unit === END || isBreak(unit);
}
function isSpaceOrEnd(unit) {
    return unit === SPACE || unit === END || isBreak(unit);
}
function isBlankOrEnd(unit) {
    return unit === SPACE || unit === TAB || unit === END || isBreak(unit);
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}
function isHexDigit(unit) {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}
function isWord(unit) {
    return ((unit >= 0x61 && unit <= 0x7a) ||
        (unit >= 0x41 && unit <= 0x5a) ||
        isDigit(unit) ||
        unit === 0x2d ||
        unit === 0x5f);
}


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f3: () => (/* binding */ singleQuoted),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hk: () => (/* binding */ wrongCharacter),
/* harmony export */   jP: () => (/* binding */ wrongTab),
/* harmony export */   rI: () => (/* binding */ needsQuotes),
/* harmony export */   zj: () => (/* binding */ characterAt)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4061);



const REACH = 300;
function singleQuoted(source) {
    return `'${source.replaceAll("'", "''")}'`;
}
function valueAt(text, start, inFlow) {
    let end = start;
    const limit = Math.min(text.length, start + REACH);
    while (end < limit) {
        const unit = text.charCodeAt(end);
        if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreak */ .kn)(unit))
            break;
        if (unit === 0x23 && end > start && isBlank(text.charCodeAt(end - 1)))
            break;
        if (inFlow && end > start && (unit === 0x2c || unit === 0x5d || unit === 0x7d))
            break;
        end++;
    }
    while (end > start + 1 && isBlank(text.charCodeAt(end - 1)))
        end--;
    return { start, end };
}
function wrongCharacter(cursor, message, hint) {
    if (cursor.peek() === _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .TAB */ .wn)
        return wrongTab(cursor);
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/syntax', characterAt(cursor), `${message}, not ${showCharacter(cursor)}`, hint);
}
function needsQuotes(text, start, inFlow, why) {
    const at = valueAt(text, start, inFlow);
    const source = text.slice(at.start, at.end);
    if (source.startsWith('%') && text.charAt(start - 1) === '{')
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/syntax', { start: start - 1, end: at.end }, 'this is a template command, and templates are not run', 'write what the template would make of it, and remove its `{% … %}` lines');
    const isFirst = /(?:^|[\r\n]) *$/.test(text.slice(Math.max(0, start - REACH), start));
    if (isFirst && /^\*[ \t]+\S/.test(source))
        return bullets(text, start, at);
    if (source === '*')
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/needs-quotes', at, '`*` refers to an anchor defined above, not to everything', 'write the values one by one');
    const ticked = /^`+([\w./-]+)`+$/.exec(source)?.[1];
    if (ticked !== undefined)
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/needs-quotes', at, 'a value cannot start with a backtick', `remove the backticks: ${ticked}`, [], {
            edits: [{ ...at, newText: ticked }],
        });
    const isCut = at.end - at.start >= REACH;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedSource */ .Yh)(source)} must be quoted: ${why}`, isCut ? 'quote it' : `quote it: ${singleQuoted(source)}`, [], isCut ? undefined : { edits: [{ ...at, newText: singleQuoted(source) }] });
}
function bullets(text, start, at) {
    const edits = [{ start, end: start + 1, newText: '-' }];
    const indent = /(?:^|[\r\n])( *)$/.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
    const next = /[^\r\n]*(?:\r\n?|\n)( *)\* /y;
    next.lastIndex = start;
    for (let found = next.exec(text); found?.[1] === indent && edits.length < MOST_LINES; found = next.exec(text))
        edits.push({ start: next.lastIndex - 2, end: next.lastIndex - 1, newText: '-' });
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedSource */ .Yh)(text.slice(at.start, at.end))} is not a list item: \`*\` refers to an anchor defined above`, `start each item with a hyphen: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedSource */ .Yh)(`-${text.slice(start + 1, at.end)}`)}`, [], { edits });
}
const MOST_LINES = 1000;
function wrongTab(cursor) {
    const { text, offset } = cursor;
    let start = offset;
    while (start > 0 && isBlank(text.charCodeAt(start - 1)) && offset - start < REACH)
        start--;
    let end = offset;
    while (text.charCodeAt(end) === _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .TAB */ .wn && end - offset < REACH)
        end++;
    const indents = start === 0 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreak */ .kn)(text.charCodeAt(start - 1));
    return indents
        ? new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/tab', { start: offset, end }, 'YAML does not allow tabs for indentation', 'indent with spaces', [], spacesForTabs(text))
        : new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('yaml/tab', { start: offset, end }, 'there is a tab where YAML allows only spaces', 'replace the tab by a space, or quote the text that should hold it');
}
function spacesForTabs(text) {
    const unit = /(?:^|[\r\n])( +)[^\s#-]/.exec(text)?.[1] ?? '  ';
    const edits = [];
    for (const { 0: indent, index } of text.matchAll(/^[ \t]+(?=\S)/gm)) {
        if (!indent.includes('\t'))
            continue;
        edits.push({ start: index, end: index + indent.length, newText: indent.replaceAll('\t', unit) });
        if (edits.length > MOST_LINES)
            return undefined;
    }
    return { edits };
}
function characterAt(cursor) {
    const { offset, text } = cursor;
    const width = offset >= text.length ? 0 : (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return { start: offset, end: offset + width };
}
function showCharacter(cursor) {
    const unit = cursor.peek();
    if (unit === _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .END */ .Kp)
        return 'the end of the file';
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreak */ .kn)(unit))
        return 'the end of the line';
    if (unit === _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6)
        return 'a space';
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedSource */ .Yh)(String.fromCodePoint(cursor.text.codePointAt(cursor.offset) ?? 0));
}
function isBlank(unit) {
    return unit === _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .SPACE */ .t6 || unit === _characters_js__WEBPACK_IMPORTED_MODULE_1__/* .TAB */ .wn;
}


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/syntax/yaml/explain-character.js
var explain_character = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/src/syntax/yaml/refusal.js
var refusal = __webpack_require__(4061);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/resolve-tag.js
const YAML_TAG_PREFIX = 'tag:yaml.org,2002:';
const STR_TAG = `${YAML_TAG_PREFIX}str`;
const SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const MAP_TAG = `${YAML_TAG_PREFIX}map`;
const MERGE_TAG = `${YAML_TAG_PREFIX}merge`;
const VALUE_TAG = `${YAML_TAG_PREFIX}value`;
const NULL_TAG = `${YAML_TAG_PREFIX}null`;
const BOOL_TAG = `${YAML_TAG_PREFIX}bool`;
const INT_TAG = `${YAML_TAG_PREFIX}int`;
const FLOAT_TAG = `${YAML_TAG_PREFIX}float`;
const TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
const YAML_TAG = `${YAML_TAG_PREFIX}yaml`;
const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;
function resolveTag(value) {
    const text = value.endsWith('\n') ? value.slice(0, -1) : value;
    switch (value.charCodeAt(0)) {
        case 0x79:
        case 0x59:
        case 0x74:
        case 0x54:
        case 0x66:
        case 0x46:
        case 0x6f:
        case 0x4f:
            return BOOL.test(text) ? BOOL_TAG : STR_TAG;
        case 0x6e:
        case 0x4e:
            if (BOOL.test(text))
                return BOOL_TAG;
            return text === 'null' || text === 'Null' || text === 'NULL' ? NULL_TAG : STR_TAG;
        case 0x7e:
            return text === '~' ? NULL_TAG : STR_TAG;
        case 0x2d:
        case 0x2b:
            return numberTag(text) ?? STR_TAG;
        case 0x2e:
            return FLOAT.test(text) ? FLOAT_TAG : STR_TAG;
        case 0x3c:
            return text === '<<' ? MERGE_TAG : STR_TAG;
        case 0x3d:
            return text === '=' ? VALUE_TAG : STR_TAG;
        case 0x21:
        case 0x26:
        case 0x2a:
            return text.length === 1 ? YAML_TAG : STR_TAG;
        default: {
            if (value === '')
                return NULL_TAG;
            const first = value.charCodeAt(0);
            if (first < 0x30 || first > 0x39)
                return STR_TAG;
            return numberTag(text) ?? (DATE.test(text) || TIME.test(text) ? TIMESTAMP_TAG : STR_TAG);
        }
    }
}
function numberTag(text) {
    if (FLOAT.test(text))
        return FLOAT_TAG;
    if (INT.test(text))
        return INT_TAG;
    return text.includes(':') ? sexagesimalTag(text) : undefined;
}
function sexagesimalTag(text) {
    const [head = '', ...digits] = text.split(':');
    const last = digits.at(-1) ?? '';
    const point = last.indexOf('.');
    if (point >= 0) {
        if (!/^[0-9_]*$/.test(last.slice(point + 1)))
            return undefined;
        digits[digits.length - 1] = last.slice(0, point);
    }
    if (!digits.every((digit) => /^[0-5]?[0-9]$/.test(digit)))
        return undefined;
    if (point >= 0)
        return /^[-+]?[0-9][0-9_]*$/.test(head) ? FLOAT_TAG : undefined;
    return /^[-+]?[1-9][0-9_]*$/.test(head) ? INT_TAG : undefined;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/tag-handles.js



class TagHandles {
    #prefixes = new Map([
        ['!', '!'],
        ['!!', YAML_TAG_PREFIX],
    ]);
    #declared = new Set();
    #versioned = false;
    direct(token) {
        const { directive } = token;
        switch (directive.name) {
            case 'YAML':
                if (this.#versioned)
                    throw repeated(token, '%YAML');
                if (directive.major !== 1)
                    throw new refusal/* Refusal */.P('yaml/syntax', token, `YAML ${directive.major} is not YAML 1`, 'remove the line');
                this.#versioned = true;
                return;
            case 'TAG':
                if (this.#declared.has(directive.handle))
                    throw repeated(token, `%TAG ${directive.handle}`);
                this.#declared.add(directive.handle);
                this.#prefixes.set(directive.handle, directive.prefix);
                return;
            case 'other':
                return;
        }
    }
    resolve(token) {
        if (token === undefined || token.handle === undefined)
            return token?.suffix;
        const prefix = this.#prefixes.get(token.handle);
        if (prefix !== undefined)
            return prefix + token.suffix;
        throw new refusal/* Refusal */.P('yaml/unknown-tag', token, `no \`%TAG\` directive says what the handle ${(0,words/* quotedSource */.Yh)(token.handle)} means`, 'remove the tag, or quote the text that starts with `!`');
    }
}
function repeated(token, name) {
    return new refusal/* Refusal */.P('yaml/syntax', token, `the directive ${(0,words/* quotedSource */.Yh)(name)} is given twice`, 'remove one of them');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/composer.js





const MAX_NESTING = 200;
const NO_PROPERTIES = { anchor: undefined, tag: undefined };
class Composer {
    tags = new TagHandles();
    mappings = [];
    #text;
    #anchors = new Map();
    #open = new Set();
    constructor(text) {
        this.#text = text;
    }
    alias(token) {
        const anchor = this.#anchors.get(token.name);
        const alias = (0,words/* quotedSource */.Yh)(`*${token.name}`);
        if (anchor === undefined)
            throw new refusal/* Refusal */.P('yaml/undefined-alias', token, `${alias} refers to an anchor, but no ${(0,words/* quotedSource */.Yh)(`&${token.name}`)} comes before it`, `define the anchor above, or quote it if it is text: ${(0,explain_character/* singleQuoted */.f3)(`*${token.name}`)}`);
        if (this.#open.has(anchor.node))
            throw new refusal/* Refusal */.P('yaml/recursive-alias', token, `${alias} is inside the value that it refers to`, 'write the value out, or move the anchor to a smaller part', [{ ...anchor.at, message: 'the anchor' }]);
        return anchor.node;
    }
    checkAnchor({ anchor }) {
        const known = anchor && this.#anchors.get(anchor.name);
        if (anchor && known)
            throw new refusal/* Refusal */.P('yaml/repeated-anchor', anchor, `the anchor ${(0,words/* quotedSource */.Yh)(`&${anchor.name}`)} is already defined`, 'give each anchor a name of its own', [{ ...known.at, message: 'first defined here' }]);
    }
    scalar(properties, { value, style, start, end, text }) {
        const isText = properties.tag === undefined && style !== 'plain';
        const tag = isText ? STR_TAG : (this.#tag(properties) ?? resolveTag(value));
        return this.#define(properties, {
            kind: 'scalar',
            tag,
            tagAt: properties.tag,
            value,
            style,
            start,
            end,
            text,
        });
    }
    empty(properties, at) {
        return this.#define(properties, {
            kind: 'scalar',
            tag: this.#tag(properties) ?? resolveTag(''),
            tagAt: properties.tag,
            value: '',
            style: 'empty',
            start: at,
            end: at,
            text: { start: at, end: at },
        });
    }
    openSequence(properties, { start, end }) {
        const tag = this.#tag(properties) ?? SEQ_TAG;
        return this.#enter(properties, {
            kind: 'sequence',
            tag,
            tagAt: properties.tag,
            items: [],
            start,
            end,
        });
    }
    openMapping(properties, { start, end }) {
        const tag = this.#tag(properties) ?? MAP_TAG;
        return this.#enter(properties, {
            kind: 'mapping',
            tag,
            tagAt: properties.tag,
            entries: [],
            start,
            end,
        });
    }
    close(node, end) {
        node.end = Math.max(node.end, end);
        this.#open.delete(node);
        if (node.kind === 'mapping')
            this.mappings.push(node);
        return node;
    }
    #enter(properties, node) {
        this.#open.add(node);
        if (this.#open.size > MAX_NESTING)
            throw new refusal/* Refusal */.P('yaml/too-deep', node.end > node.start ? node : (0,explain_character/* valueAt */.fK)(this.#text, node.start, true), `lists and mappings are nested more than ${MAX_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#define(properties, node);
    }
    #define({ anchor }, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor.name, { node, at: anchor });
        return node;
    }
    #tag({ tag }) {
        const full = this.tags.resolve(tag);
        return full === '!' ? undefined : full;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/binary.js
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function constructBinary(value) {
    const bytes = [];
    let held = 0;
    let phase = 0;
    let padding = 0;
    for (let index = 0; index < value.length; index++) {
        if (value.charCodeAt(index) > 0x7f)
            return undefined;
    }
    for (const character of value) {
        if (character === '=') {
            padding++;
            if (phase >= 2 && phase + padding >= 4)
                return Uint8Array.from(bytes);
            continue;
        }
        const sextet = ALPHABET.indexOf(character);
        if (sextet < 0)
            continue;
        padding = 0;
        if (phase > 0)
            bytes.push(((held << (2 * phase)) | (sextet >> (6 - 2 * phase))) & 0xff);
        held = sextet;
        phase = (phase + 1) % 4;
    }
    return phase === 0 ? Uint8Array.from(bytes) : undefined;
}

// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/numbers.js

const MAX_SEXAGESIMAL_PARTS = 4300;
function constructInt(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', ''));
    const magnitude = readMagnitude(digits);
    return magnitude === undefined ? undefined : BigInt(sign) * magnitude;
}
function readMagnitude(digits) {
    if (digits.startsWith('0b'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[bB])?([01]+)$/, '0b');
    if (digits.startsWith('0x'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[xX])?([0-9a-fA-F]+)$/, '0x');
    if (digits.startsWith('0'))
        return readRadix(digits, /^([-+]?)(?:0[oO])?([0-7]+)$/, '0o');
    if (!digits.includes(':'))
        return (0,python_int/* pyInt */.FB)(digits);
    const parts = digits.split(':');
    if (parts.length > MAX_SEXAGESIMAL_PARTS)
        return undefined;
    let total = 0n;
    for (const part of parts) {
        const number = (0,python_int/* pyInt */.FB)(part);
        if (number === undefined)
            return undefined;
        total = total * 60n + number;
    }
    return total;
}
function readRadix(text, form, prefix) {
    const match = form.exec(trimBlanks(text));
    if (match === null)
        return undefined;
    const magnitude = BigInt(prefix + match[2]);
    return match[1] === '-' ? -magnitude : magnitude;
}
function constructFloat(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', '').toLowerCase());
    if (digits === '.inf')
        return { kind: 'float', value: sign * Number.POSITIVE_INFINITY };
    if (digits === '.nan')
        return { kind: 'float', value: Number.NaN, nan: 'yaml' };
    const magnitude = digits.includes(':') ? readSexagesimal(digits) : readFloat(digits);
    return magnitude === undefined ? undefined : { kind: 'float', value: sign * magnitude };
}
function readSexagesimal(digits) {
    let base = 1n;
    let total = 0;
    for (const part of digits.split(':').reverse()) {
        const number = readFloat(part);
        const factor = Number(base);
        if (number === undefined || factor === Number.POSITIVE_INFINITY)
            return undefined;
        total += number * factor;
        base *= 60n;
    }
    return total;
}
function readFloat(text) {
    const trimmed = trimBlanks(text);
    if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(trimmed))
        return Number(trimmed);
    const word = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(trimmed);
    if (word === null)
        return undefined;
    if (word[2] === undefined)
        return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function splitSign(text) {
    if (text.startsWith('-'))
        return { sign: -1, digits: text.slice(1) };
    return { sign: 1, digits: text.startsWith('+') ? text.slice(1) : text };
}
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text.charCodeAt(start)))
        start++;
    while (end > start && isBlank(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function isBlank(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/timestamp.js
const TIMESTAMP = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
const DAY_SECONDS = 86_400;
function constructTimestamp(value) {
    const match = TIMESTAMP.exec(value.endsWith('\n') ? value.slice(0, -1) : value);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return undefined;
    if (match[4] === undefined)
        return { kind: 'date', year, month, day };
    const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
    const time = { kind: 'datetime', year, month, day, hour, minute, second, microsecond };
    if (match[8] === undefined)
        return time;
    if (match[9] === undefined)
        return { ...time, utcOffset: 0 };
    const utcOffset = Number(match[10]) * 3600 + Number(match[11] ?? 0) * 60;
    if (utcOffset >= DAY_SECONDS)
        return undefined;
    return { ...time, utcOffset: match[9] === '-' && utcOffset > 0 ? -utcOffset : utcOffset };
}
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct-scalar.js





const BOOLS = new Map([
    ['yes', true],
    ['true', true],
    ['on', true],
    ['no', false],
    ['false', false],
    ['off', false],
]);
const SCALAR_CONSTRUCTORS = new Map([
    [`${YAML_TAG_PREFIX}str`, value/* str */.gx],
    [`${YAML_TAG_PREFIX}null`, () => value/* NULL */.Cq],
    [`${YAML_TAG_PREFIX}bool`, bool],
    [`${YAML_TAG_PREFIX}int`, construct_scalar_int],
    [`${YAML_TAG_PREFIX}float`, constructFloat],
    [`${YAML_TAG_PREFIX}timestamp`, constructTimestamp],
    [`${YAML_TAG_PREFIX}binary`, binary],
]);
function bool(text) {
    const value = BOOLS.get(text.toLowerCase());
    return value === undefined ? undefined : { kind: 'bool', value };
}
function construct_scalar_int(text) {
    const value = constructInt(text);
    return value === undefined ? undefined : { kind: 'int', value };
}
function binary(text) {
    const value = constructBinary(text);
    return value === undefined ? undefined : { kind: 'bytes', value };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/merger.js




const MAX_MERGED_ENTRIES = 100_000;
class Merger {
    #findings;
    #count = 0;
    #depth = 0;
    constructor(findings) {
        this.#findings = findings;
    }
    merge(mapping) {
        if (mapping.merged)
            return;
        mapping.merged = true;
        if (++this.#depth > MAX_NESTING)
            throw new refusal/* Refusal */.P('yaml/too-deep', mapping, `\`<<\` is followed more than ${MAX_NESTING} deep`);
        const merged = [];
        const own = [];
        for (const entry of mapping.entries) {
            if (entry.key.tag === MERGE_TAG) {
                this.#collect(entry, merged);
                continue;
            }
            if (entry.key.tag === VALUE_TAG)
                entry.key.tag = STR_TAG;
            own.push(entry);
        }
        this.#depth--;
        mapping.defaultsFrom = 0;
        mapping.entries = merged.length > 0 ? merged.concat(own) : own;
    }
    #collect(entry, merged) {
        const { value } = entry;
        if (value.kind === 'mapping') {
            this.#append(value, entry, merged);
            return;
        }
        if (value.kind === 'scalar') {
            this.#findings.mergeNotMapping(entry, value);
            return;
        }
        const sources = [];
        for (const item of value.items) {
            if (item.kind !== 'mapping') {
                this.#findings.mergeNotMapping(entry, item);
                return;
            }
            this.merge(item);
            sources.push(item);
        }
        for (const source of sources.reverse())
            this.#append(source, entry, merged);
    }
    #append(source, entry, merged) {
        this.merge(source);
        this.#count += source.entries.length + 1;
        if (this.#count > MAX_MERGED_ENTRIES)
            throw new refusal/* Refusal */.P('yaml/too-large', entry.keyAt, `\`<<\` merges more than ${MAX_MERGED_ENTRIES} entries into mappings`, 'merge smaller mappings, or fewer of them');
        for (const item of source.entries) {
            (0,checkpoint/* passCheckpoint */.gc)();
            merged.push(item);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct.js








function construct(root, path, findings) {
    return new Constructor(path, findings).run(root);
}
const construct_SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const construct_MAP_TAG = `${YAML_TAG_PREFIX}map`;
const SET_TAG = `${YAML_TAG_PREFIX}set`;
const PAIRS_TAGS = new Set([`${YAML_TAG_PREFIX}omap`, `${YAML_TAG_PREFIX}pairs`]);
class Constructor {
    #path;
    #findings;
    #merger;
    #waiting = [];
    constructor(path, findings) {
        this.#path = path;
        this.#findings = findings;
        this.#merger = new Merger(findings);
    }
    run(root) {
        const node = this.#construct(root);
        for (const fill of this.#waiting)
            fill();
        return node;
    }
    #construct(raw) {
        (0,checkpoint/* passCheckpoint */.gc)();
        raw.node ??= this.#make(raw) ?? this.#standIn(raw);
        return raw.node;
    }
    #make(raw) {
        const { tag } = raw;
        const scalar = SCALAR_CONSTRUCTORS.get(tag);
        if (scalar !== undefined)
            return this.#scalar(raw, scalar);
        const at = this.#span(raw);
        if (tag === construct_SEQ_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillList(raw, items));
            return { kind: 'list', items, span: at, ...this.#aliases(raw) };
        }
        if (tag === construct_MAP_TAG) {
            const entries = [];
            this.#waiting.push(() => this.#fillMap(raw, entries));
            return { kind: 'map', entries, span: at };
        }
        if (tag === SET_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillSet(raw, items));
            return { kind: 'set', items, span: at };
        }
        if (PAIRS_TAGS.has(tag)) {
            const items = [];
            this.#waiting.push(() => this.#fillPairs(raw, items));
            return { kind: 'list', items, span: at };
        }
        this.#findings.unknownTag(raw);
        return undefined;
    }
    #scalar(raw, read) {
        const source = raw.kind === 'mapping' ? defaultValue(raw) : raw;
        if (source?.kind !== 'scalar' || (raw.kind === 'mapping' && raw.tag === construct_TIMESTAMP_TAG)) {
            this.#findings.wrongKind(raw, 'a scalar');
            return undefined;
        }
        const value = read(source.value);
        if (value === undefined) {
            this.#findings.impossibleValue(raw, source.value);
            return undefined;
        }
        const { start, end } = source.text;
        const text = this.#findings.text.slice(start, end);
        return {
            kind: 'scalar',
            value,
            span: this.#span(raw),
            text,
            style: raw === source ? STYLES[source.style] : 'other',
        };
    }
    #aliases(raw) {
        if (raw.kind !== 'sequence' || raw.aliases === undefined)
            return {};
        const at = ([place, { start, end }]) => [
            place,
            (0,span/* span */.L)(this.#path, start, end),
        ];
        return { aliases: new Map([...raw.aliases].map(at)) };
    }
    #fillList(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items)
            items.push(this.#construct(item));
    }
    #fillMap(raw, entries) {
        for (const entry of this.#entries(raw))
            entries.push(entry);
    }
    #fillSet(raw, items) {
        for (const { key } of this.#entries(raw))
            items.push(key);
    }
    #fillPairs(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items) {
            const entry = item.kind === 'mapping' && item.entries.length === 1 ? item.entries[0] : undefined;
            if (entry === undefined) {
                this.#findings.wrongPair(item);
                continue;
            }
            const [key, value] = [this.#construct(entry.key), this.#construct(entry.value)];
            const at = this.#span(item);
            if (key.kind === 'scalar' && value.kind === 'scalar')
                items.push({ kind: 'tuple', items: [key, value], span: at });
            else
                items.push({ kind: 'list', items: [key, value], span: at });
        }
    }
    #entries(raw) {
        if (raw.kind !== 'mapping') {
            this.#findings.wrongKind(raw, 'a mapping');
            return [];
        }
        this.#merger.merge(raw);
        const places = new Map();
        const entries = [];
        for (const entry of raw.entries) {
            const key = this.#construct(entry.key);
            const value = this.#construct(entry.value);
            if (key.kind !== 'scalar') {
                this.#findings.unhashableKey(entry, key);
                continue;
            }
            const equal = (0,compare/* valueKey */.z)(key.value);
            const place = places.get(equal);
            const first = place === undefined ? undefined : entries[place];
            if (place === undefined || first === undefined) {
                places.set(equal, entries.length);
                entries.push({ key, value, ...this.#alias(entry) });
            }
            else {
                entries[place] = { key: { ...key, value: first.key.value }, value, ...this.#alias(entry) };
            }
        }
        return entries;
    }
    #alias({ aliasAt }) {
        return aliasAt === undefined ? {} : { alias: (0,span/* span */.L)(this.#path, aliasAt.start, aliasAt.end) };
    }
    #standIn(raw) {
        raw.failed = true;
        return { kind: 'scalar', value: value/* NULL */.Cq, span: this.#span(raw), text: '', style: 'other' };
    }
    #span(raw) {
        return (0,span/* span */.L)(this.#path, raw.start, raw.end);
    }
}
const construct_TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
const STYLES = {
    plain: 'plain',
    empty: 'plain',
    single: 'quoted',
    double: 'quoted',
    block: 'block',
};
function defaultValue(mapping) {
    let node = mapping;
    for (let depth = 0; node.kind === 'mapping'; depth++) {
        const entry = defaultEntry(node);
        if (entry === undefined || depth > MAX_NESTING)
            return undefined;
        node = entry.value;
    }
    return node;
}
function defaultEntry(mapping) {
    let index = mapping.defaultsFrom ?? 0;
    while (index < mapping.entries.length && mapping.entries[index]?.key.tag !== VALUE_TAG)
        index++;
    mapping.defaultsFrom = index;
    return mapping.entries[index];
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/control-character.js

const UNPRINTABLE = /[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function controlCharacter(text) {
    const match = UNPRINTABLE.exec(text);
    if (match === null)
        return undefined;
    const code = match[0].codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return new refusal/* Refusal */.P('yaml/control-character', { start: match.index, end: match.index + match[0].length }, `the invisible character ${name} is not allowed in YAML`, 'delete it; it often comes with text pasted from elsewhere');
}

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/findings.js







const MAX_FINDINGS = 1000;
class Findings {
    text;
    #path;
    #collector;
    #count = 0;
    #repeated = 0;
    constructor(file, collector) {
        this.text = file.text;
        this.#path = file.path;
        this.#collector = collector;
    }
    get any() {
        return this.#count > 0;
    }
    get onlyRepeatedKeys() {
        return this.#count === this.#repeated;
    }
    refuse({ code, at, message, hint, related, fix }) {
        this.#count++;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place)) })),
            fix: fix && {
                edits: fix.edits.map(({ newText, ...range }) => ({ at: this.#span(range), newText })),
                safe: fix.safe ?? false,
            },
        });
    }
    unknownTag(raw) {
        if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === MERGE_TAG) {
            this.#add('yaml/impossible-value', raw, '`<<` is a merge key, but a value is expected here', 'quote it');
        }
        else if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === VALUE_TAG) {
            this.#add('yaml/impossible-value', raw, 'a lone `=` is not a value in YAML 1.1', "quote it: '='");
        }
        else {
            const at = raw.tagAt ?? raw;
            const source = this.text.slice(at.start, at.end);
            this.#add('yaml/unknown-tag', at, `${(0,words/* quotedSource */.Yh)(source)} is a tag that the runtime does not know`, /^!(?:include|file|import)$/i.test(source)
                ? `to include a file write ${(0,explain_character/* singleQuoted */.f3)(`@file:${this.#rest(at.end)}`)}`
                : 'remove it, or quote the text that starts with `!`');
        }
    }
    wrongKind(raw, wanted) {
        const at = raw.tagAt ?? raw;
        const tag = raw.tagAt ? (0,words/* quotedSource */.Yh)(this.text.slice(at.start, at.end)) : 'the tag above';
        this.#add('yaml/impossible-value', at, `${tag} needs ${wanted}, not ${KIND_WORDS[raw.kind]}`, 'correct the value, or remove the tag');
    }
    wrongPair(item) {
        this.#add('yaml/impossible-value', item, 'an item of `!!omap` or `!!pairs` must be a mapping of one entry', 'write each item as `- key: value`, or remove the tag');
    }
    impossibleValue(raw, text) {
        const tag = raw.tag.slice(YAML_TAG_PREFIX.length);
        const kind = KINDS.get(tag) ?? tag;
        const source = this.text.slice(raw.start, raw.end);
        if (tag === 'int' && text.length > python_int/* MAX_INT_DIGITS */.gc) {
            const message = `${(0,words/* quotedSource */.Yh)(text)} is a number of more digits than Python reads (${python_int/* MAX_INT_DIGITS */.gc})`;
            this.#add('yaml/impossible-value', raw, message, 'quote it if it is text');
            return;
        }
        this.#add('yaml/impossible-value', raw.start < raw.end ? raw : (raw.tagAt ?? raw), raw.tagAt === undefined
            ? `${(0,words/* quotedSource */.Yh)(source)} looks like ${kind} but is not a valid one`
            : `${(0,words/* quotedSource */.Yh)(text)} is not ${kind}`, raw.tagAt === undefined && source.length < 60
            ? `correct it, or quote it if it is text: ${(0,explain_character/* singleQuoted */.f3)(source)}`
            : 'correct it, or remove the tag');
    }
    unhashableKey(entry, key) {
        const kind = key.kind === 'map' ? 'mapping' : key.kind;
        this.#add('yaml/unhashable-key', entry.keyAt, `a ${kind} cannot be a key`, this.text.startsWith('{', entry.keyAt.start - 1)
            ? 'placeholders in braces are not filled in: write the values themselves'
            : 'use text as the key; text that starts with a bracket must be quoted');
    }
    mergeNotMapping(entry, value) {
        const kind = KIND_WORDS[value.kind];
        const isEmpty = value.start === value.end;
        this.#add('yaml/merge-not-mapping', isEmpty ? entry.keyAt : value, `\`<<\` merges mappings, not ${isEmpty ? 'an absent value' : kind}`, "name a mapping by its alias (`<<: *name`); quote the key if it is text: '<<'");
    }
    duplicateKeys(mapping) {
        if (mapping.entries.length < 2)
            return;
        const firsts = new Map();
        for (const entry of mapping.entries) {
            const { node, failed } = entry.key;
            if (entry.owner !== mapping || failed || node?.kind !== 'scalar')
                continue;
            const equal = (0,compare/* valueKey */.z)(node.value);
            const first = firsts.get(equal);
            if (first === undefined) {
                firsts.set(equal, entry);
                continue;
            }
            const source = this.text.slice(entry.keyAt.start, entry.keyAt.end);
            const shown = source === '' ? 'an empty key' : `the key ${(0,words/* quotedSource */.Yh)(source)}`;
            const other = this.text.slice(first.keyAt.start, first.keyAt.end);
            const same = source === other || other === '' ? '' : `: it equals ${(0,words/* quotedSource */.Yh)(other)}`;
            this.#repeated++;
            this.#add('yaml/duplicate-key', entry.keyAt, `${shown} appears twice in one mapping${same}`, 'remove or rename one of them; the runtime would use the last and drop the others', [{ message: 'first here', at: first.keyAt }]);
        }
    }
    #rest(offset) {
        const from = offset + (/^ */.exec(this.text.slice(offset, offset + 100))?.[0].length ?? 0);
        const { start, end } = (0,explain_character/* valueAt */.fK)(this.text, from, false);
        return this.text.slice(start, end).replace(/^(['"])(.*)\1$/, '$2');
    }
    #add(code, at, message, hint, related = []) {
        if (++this.#count > MAX_FINDINGS)
            return;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place.at)) })),
        });
    }
    #span({ start, end }) {
        return (0,span/* span */.L)(this.#path, start, end);
    }
}
const KIND_WORDS = { scalar: 'a scalar', sequence: 'a list', mapping: 'a mapping' };
const KINDS = new Map([
    ['int', 'a number'],
    ['float', 'a number'],
    ['bool', 'a boolean'],
    ['timestamp', 'a date'],
    ['binary', 'base64'],
]);

// EXTERNAL MODULE: ./build/src/syntax/yaml/characters.js
var characters = __webpack_require__(5169);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/cursor.js

class Cursor {
    text;
    offset = 0;
    line = 0;
    #wide;
    #counted = 0;
    #lowSurrogates = 0;
    #marks = 0;
    #lineStart = 0;
    #lineMarks = 0;
    constructor(text) {
        this.text = text;
        this.#wide = /[\ud800-\udfff\ufeff]/.test(text);
    }
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : characters/* END */.Kp;
    }
    get point() {
        if (!this.#wide)
            return this.offset;
        this.#count();
        return this.offset - this.#lowSurrogates;
    }
    get column() {
        if (!this.#wide)
            return this.offset - this.#lineStart;
        return this.point - this.#marks - (this.#lineStart - this.#lineMarks);
    }
    skipBreak() {
        const unit = this.peek();
        switch (unit) {
            case 0x0d:
                this.#startLine(this.peek(1) === 0x0a ? 2 : 1);
                return '\n';
            case 0x0a:
            case 0x85:
                this.#startLine(1);
                return '\n';
            case 0x2028:
            case 0x2029:
                this.#startLine(1);
                return unit === 0x2028 ? '\u2028' : '\u2029';
            default:
                return '';
        }
    }
    skipSpaces() {
        while (this.peek() === characters/* SPACE */.t6)
            this.offset++;
    }
    skipLine() {
        while (!(0,characters/* isBreakOrEnd */.wm)(this.peek()))
            this.offset++;
    }
    slice(start) {
        return this.text.slice(start, this.offset);
    }
    #startLine(width) {
        this.offset += width;
        this.line++;
        this.#lineStart = this.point;
        this.#lineMarks = this.#marks;
    }
    #count() {
        for (; this.#counted < this.offset; this.#counted++) {
            const unit = this.text.charCodeAt(this.#counted);
            if (unit >= 0xdc00 && unit <= 0xdfff)
                this.#lowSurrogates++;
            else if (unit === characters/* BYTE_ORDER_MARK */.sn)
                this.#marks++;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/document-mark.js

function atDocumentMark(cursor) {
    const unit = cursor.peek();
    return ((unit === 0x2d || unit === 0x2e) &&
        cursor.peek(1) === unit &&
        cursor.peek(2) === unit &&
        (0,characters/* isBlankOrEnd */.XP)(cursor.peek(3)));
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-quoted.js





const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;
function scanQuoted(cursor) {
    const start = cursor.offset;
    const closing = cursor.peek();
    cursor.offset++;
    const parts = [];
    for (;;) {
        const partStart = cursor.offset;
        skipInk(cursor);
        if (cursor.offset > partStart)
            parts.push(cursor.slice(partStart));
        const unit = cursor.peek();
        if (unit === closing) {
            if (closing === DOUBLE || cursor.peek(1) !== SINGLE)
                break;
            parts.push("'");
            cursor.offset += 2;
        }
        else if (unit === BACKSLASH && closing === DOUBLE) {
            parts.push(scanEscape(cursor, start));
        }
        else if (unit === SINGLE || unit === DOUBLE || unit === BACKSLASH) {
            parts.push(String.fromCharCode(unit));
            cursor.offset++;
        }
        else {
            parts.push(scanGap(cursor, start));
        }
    }
    const text = { start: start + 1, end: cursor.offset };
    cursor.offset++;
    return {
        kind: 'scalar',
        style: closing === DOUBLE ? 'double' : 'single',
        value: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
        start,
        end: cursor.offset,
        text,
    };
}
function skipInk(cursor) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > BACKSLASH ? (0,characters/* isBreak */.kn)(unit) : unit <= characters/* SPACE */.t6)
            break;
        if (unit === DOUBLE || unit === SINGLE || unit === BACKSLASH)
            break;
    }
    cursor.offset = offset;
}
function scanGap(cursor, start) {
    const gapStart = cursor.offset;
    while (cursor.peek() === characters/* SPACE */.t6 || cursor.peek() === characters/* TAB */.wn)
        cursor.offset++;
    const unit = cursor.peek();
    if (unit === characters/* END */.Kp)
        throw unclosed(cursor, start);
    if (!(0,characters/* isBreak */.kn)(unit))
        return cursor.slice(gapStart);
    const first = cursor.skipBreak();
    const others = scanBreaks(cursor, start);
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function scanBreaks(cursor, start) {
    let breaks = '';
    for (;;) {
        if (atDocumentMark(cursor))
            throw unclosed(cursor, start);
        while (cursor.peek() === characters/* SPACE */.t6 || cursor.peek() === characters/* TAB */.wn)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return breaks;
        breaks += lineBreak;
    }
}
const ESCAPES = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const HEX_LENGTHS = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function scanEscape(cursor, start) {
    const backslash = cursor.offset;
    cursor.offset++;
    const name = cursor.text.charAt(cursor.offset);
    const replacement = ESCAPES.get(name);
    if (replacement !== undefined) {
        cursor.offset++;
        return replacement;
    }
    const length = HEX_LENGTHS.get(name);
    if (length !== undefined) {
        cursor.offset++;
        for (let index = 0; index < length; index++, cursor.offset++) {
            if (!(0,characters/* isHexDigit */.tB)(cursor.peek()))
                throw (0,explain_character/* wrongCharacter */.hk)(cursor, `\`\\${name}\` needs ${length} hexadecimal digits`, ESCAPE_HINT);
        }
        const code = Number.parseInt(cursor.slice(cursor.offset - length), 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        throw new refusal/* Refusal */.P('yaml/syntax', { start: backslash, end: cursor.offset }, `${(0,words/* quotedSource */.Yh)(cursor.slice(backslash))} is not a Unicode character`, 'the last one is \\U0010FFFF');
    }
    if ((0,characters/* isBreak */.kn)(cursor.peek())) {
        cursor.skipBreak();
        return scanBreaks(cursor, start);
    }
    if (cursor.peek() === characters/* END */.Kp)
        throw unclosed(cursor, start);
    const end = (0,explain_character/* characterAt */.zj)(cursor).end;
    throw new refusal/* Refusal */.P('yaml/syntax', { start: backslash, end }, `${(0,words/* quotedSource */.Yh)(cursor.text.slice(backslash, end))} is not an escape of YAML`, ESCAPE_HINT);
}
const ESCAPE_HINT = 'write a backslash twice, or use single quotes, in which a backslash is an ordinary character';
const QUOTED_NAME = /^([^'",[\]{}#\s]{1,100})(['"]?)(?=[ \t]*[,\]}\r\n])/;
function wronglyClosed(text, start) {
    const opening = text.charAt(start);
    const [, name = '', closing = ''] = QUOTED_NAME.exec(text.slice(start + 1, start + LONGEST_NAME)) ?? [];
    if (name === '' || closing === opening)
        return undefined;
    const at = start + 1 + name.length;
    const end = at + closing.length;
    return new refusal/* Refusal */.P('yaml/unclosed', closing === '' ? { start, end: at } : { start: at, end }, closing === ''
        ? `the quote ${(0,words/* quotedSource */.Yh)(opening)} is never closed`
        : `${(0,words/* quotedSource */.Yh)(closing)} does not close the quote ${(0,words/* quotedSource */.Yh)(opening)}`, `write ${opening}${name}${opening}`, closing === '' ? [] : [{ start, end: start + 1, message: 'the quote opens here' }], { edits: [{ start: at, end, newText: opening }] });
}
const LONGEST_NAME = 120;
function unclosed(cursor, start) {
    const opening = cursor.text.charAt(start);
    const wrong = wronglyClosed(cursor.text, start);
    if (wrong !== undefined)
        return wrong;
    return new refusal/* Refusal */.P('yaml/unclosed', { start, end: start + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(opening)} is never closed`, opening === "'" ? "close it; inside single quotes write '' for an apostrophe" : 'close it', [{ start: cursor.offset, end: cursor.offset, message: 'the reader gave up here' }]);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-parse.js





function unexpectedToken(text, expected, token, last) {
    switch (expected.kind) {
        case 'flow':
            return inBrackets(text, expected.opening, token);
        case 'block-sequence':
        case 'block-mapping':
            return inBlock(text, expected, token, last);
        case 'document':
            return afterValue(text, token, last);
        case 'node':
            return noValue(text, token);
    }
}
function inBrackets(text, opening, token) {
    const bracket = text.charAt(opening.start);
    const closing = bracket === '[' ? ']' : '}';
    const gaveUp = { ...tokenRange(text, token), message: 'the reader gave up here' };
    const isWrongBracket = token.kind === 'flow-sequence-end' || token.kind === 'flow-mapping-end';
    const comment = swallowed(text, opening.start, bracket === '[' ? ']' : '}');
    if (comment !== undefined && (token.kind === 'stream-end' || token.start > comment.end))
        return new refusal/* Refusal */.P('yaml/unclosed', comment, `a space and \`#\` start a comment, which swallows the ${(0,words/* quotedSource */.Yh)(closing)} of this list`, 'quote the value that holds the `#`, or move the comment behind the bracket', [{ start: opening.start, end: opening.start + 1, message: `${(0,words/* quotedSource */.Yh)(bracket)} opens here` }]);
    const sameLine = !hasBreak(text, opening.start, token.start);
    if (token.kind === 'stream-end' || (!sameLine && !isWrongBracket))
        return new refusal/* Refusal */.P('yaml/unclosed', { start: opening.start, end: opening.start + 1 }, `${(0,words/* quotedSource */.Yh)(bracket)} is never closed`, `close it with ${(0,words/* quotedSource */.Yh)(closing)}, and put a comma between items`, [gaveUp]);
    const opened = {
        start: opening.start,
        end: opening.start + 1,
        message: `${(0,words/* quotedSource */.Yh)(bracket)} opens here`,
    };
    const at = tokenRange(text, token);
    if (token.kind === 'flow-mapping-start' && text.charAt(token.start - 1) === '$')
        return new refusal/* Refusal */.P('yaml/syntax', { start: token.start - 1, end: token.end }, 'variables are not filled in', 'write the values themselves', [opened]);
    if (isWrongBracket)
        return new refusal/* Refusal */.P('yaml/unclosed', at, `${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))} cannot close ${(0,words/* quotedSource */.Yh)(bracket)}`, `write ${(0,words/* quotedSource */.Yh)(closing)}`, [opened]);
    if (token.kind === 'value' || token.kind === 'key')
        return new refusal/* Refusal */.P('yaml/needs-quotes', at, `${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))} cannot be used inside an unquoted value in brackets`, 'quote the value that holds it', [opened]);
    const quote = sameLine ? gluedQuote(text, opening.start, token.start) : undefined;
    if (quote !== undefined)
        return quote;
    return new refusal/* Refusal */.P('yaml/syntax', at, `expected a comma or ${(0,words/* quotedSource */.Yh)(closing)}, not ${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))}`, 'put a comma between items, or quote the text that belongs together', [opened]);
}
function gluedQuote(text, from, before) {
    const opened = /[[{,]\s*(['"])(?:(?!\1).)*\1$/.exec(text.slice(Math.max(from, before - LONGEST_ITEM), before));
    if (opened === null)
        return undefined;
    const start = before - opened[0].length + opened[0].search(/['"]/);
    return text.slice(start + 1, before - 1).includes(',') ? wronglyClosed(text, start) : undefined;
}
const LONGEST_ITEM = 300;
function swallowed(text, opening, closing) {
    let end = opening;
    while (end < text.length && end - opening < LONGEST_LINE && !(0,characters/* isBreak */.kn)(text.charCodeAt(end)))
        end++;
    const line = text.slice(opening, end);
    const at = line.search(/[ \t]#/);
    return at >= 0 && !/['"]/.test(line.slice(0, at)) && line.includes(closing, at)
        ? { start: opening + at + 1, end }
        : undefined;
}
const LONGEST_LINE = 10_000;
function inBlock(text, { kind, opening }, token, last) {
    const what = kind === 'block-sequence' ? 'list' : 'mapping';
    const at = tokenRange(text, token);
    const block = { ...(0,explain_character/* valueAt */.fK)(text, opening.start, false), message: `the ${what} starts here` };
    const odd = oddIndent(text, opening.start, token.start);
    if (odd !== undefined)
        return odd;
    switch (token.kind) {
        case 'block-mapping-start':
        case 'block-sequence-start': {
            const first = deeperFirst(text, opening.start, at.start) ?? shallowLine(text, opening.start, at.start);
            if (first !== undefined)
                return first;
            return new refusal/* Refusal */.P('yaml/indentation', at, `${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))} is not aligned with any line above it`, 'align it with its siblings', [block], aligned(text, opening.start, at.start));
        }
        case 'block-entry': {
            const fix = aligned(text, opening.start, at.start);
            return new refusal/* Refusal */.P('yaml/indentation', at, 'there is a list item among the keys of a mapping', fix ? 'align it with the items above it' : 'indent it below the key that it belongs to', [block], fix);
        }
        case 'key':
            return new refusal/* Refusal */.P('yaml/indentation', at, 'there is a key among the items of a list', 'indent it with the item that it belongs to, or align it with the key that holds the list', [block]);
        default:
            return afterValue(text, token, last);
    }
}
function oddIndent(text, from, to) {
    const pattern = /[\r\n] *([\u00a0\u2000-\u200b\u3000\ufeff][^\r\n]*)/g;
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null || found.index >= to)
        return undefined;
    const start = found.index + found[0].length - (found[1]?.length ?? 0);
    const name = text.charAt(start) === '\u00a0' ? 'a no-break space' : 'a space of another kind';
    return new refusal/* Refusal */.P('yaml/indentation', (0,explain_character/* valueAt */.fK)(text, start, false), `this line starts with ${name}, which YAML treats as a letter`, 'indent the line with ordinary spaces', [], { edits: [ordinaryBlanks(text, start)], safe: true });
}
function ordinaryBlanks(text, start) {
    const [blanks = ''] = /^[ \u00a0\u2000-\u200b\u3000\ufeff]*/.exec(text.slice(start, start + LONGEST_LINE)) ?? [];
    return {
        start,
        end: start + blanks.length,
        newText: blanks
            .replace(/[\u200b\ufeff]/g, '')
            .replace(/\u3000/g, '  ')
            .replace(/./g, ' '),
    };
}
function deeperFirst(text, from, at) {
    const wanted = indentAt(text, at);
    const next = /^[^\r\n]*[\r\n]+( *)[^ \r\n]/.exec(text.slice(at, at + LONGEST_LINE));
    if (wanted === 0 || next?.[1]?.length !== wanted)
        return undefined;
    const above = [
        ...text.slice(Math.max(from, at - LONGEST_LINE), at - wanted).matchAll(/^( *)[^ \r\n].*$/gm),
    ];
    const start = Math.max(from, at - LONGEST_LINE);
    let first;
    for (const line of above.reverse()) {
        const column = line[1]?.length ?? 0;
        if (column < wanted)
            break;
        if (column === wanted)
            return undefined;
        if (first === undefined || column < first.column)
            first = { offset: start + line.index + column, column };
        else if (column === first.column)
            return undefined;
    }
    return first === undefined
        ? undefined
        : new refusal/* Refusal */.P('yaml/indentation', (0,explain_character/* valueAt */.fK)(text, first.offset, false), 'this line is indented deeper than its siblings below it', 'align it with them', [{ ...(0,explain_character/* valueAt */.fK)(text, at, false), message: 'a sibling' }], above[0]?.index === first.offset - start - first.column
            ? {
                edits: [{ start: first.offset - first.column, end: first.offset, newText: ' '.repeat(wanted) }],
            }
            : undefined);
}
function shallowLine(text, from, at) {
    const wanted = indentAt(text, at);
    const start = Math.max(from, at - LONGEST_LINE);
    const [odd, before] = [...text.slice(start, at - wanted).matchAll(/^( *)[^ \r\n#].*$/gm)].reverse();
    const column = odd?.[1]?.length ?? 0;
    if (odd === undefined || column >= wanted || before?.[1]?.length !== wanted)
        return undefined;
    const line = odd[0].trim();
    const offset = start + odd.index;
    if (/:\s*(?:#.*)?$/.test(line))
        return undefined;
    const [sign, spaces] = /^([+-])( +)/.exec(line)?.slice(1) ?? [];
    const sibling = [{ ...(0,explain_character/* valueAt */.fK)(text, at, false), message: 'a sibling' }];
    if (sign !== undefined && column === 0 && spaces?.length === wanted)
        return new refusal/* Refusal */.P('yaml/syntax', { start: offset, end: offset + 1 }, `the ${(0,words/* quotedSource */.Yh)(sign)} at the start of this line is left over from a diff`, sign === '+' ? 'remove it' : 'remove it, or remove the whole line if the diff deletes it', sibling, sign === '+' ? { edits: [{ start: offset, end: offset + 1, newText: '' }] } : undefined);
    return new refusal/* Refusal */.P('yaml/indentation', (0,explain_character/* valueAt */.fK)(text, offset + column, false), 'this line is indented less than its siblings around it, so it ends the block that they belong to', 'align it with them', sibling, { edits: [{ start: offset, end: offset + column, newText: ' '.repeat(wanted) }] });
}
function aligned(text, from, at) {
    const indent = indentAt(text, at);
    const lines = text.slice(Math.max(from, at - LONGEST_LINE), at - indent).split(/\r\n?|\n/);
    const above = lines.reverse().find((line) => /^ *[^ #]/.test(line));
    const isItem = /^ *-(?: |$)/;
    const own = text.slice(at - indent, at + 2);
    if (above === undefined || /:\s*(?:#.*)?$/.test(above) || isItem.test(above) !== isItem.test(own))
        return undefined;
    const wanted = above.length - above.trimStart().length;
    return wanted === indent
        ? undefined
        : { edits: [{ start: at - indent, end: at, newText: ' '.repeat(wanted) }] };
}
function indentAt(text, offset) {
    let start = offset;
    while (start > 0 && !(0,characters/* isBreak */.kn)(text.charCodeAt(start - 1)))
        start--;
    return offset - start;
}
function afterValue(text, token, last) {
    const at = tokenRange(text, token);
    const source = (0,words/* quotedSource */.Yh)(text.slice(at.start, at.end));
    if (last?.kind === 'document-end')
        return new refusal/* Refusal */.P('yaml/syntax', at, `${source} follows the end of the document`, 'remove the line `...` above it', [{ start: last.start, end: last.end, message: 'the document ends here' }]);
    if (last?.kind === 'scalar' && (last.style === 'single' || last.style === 'double')) {
        const mark = text.charAt(last.start);
        if (token.kind === 'flow-entry')
            return bareComma(text, at);
        if (hasBreak(text, last.start, last.end))
            return new refusal/* Refusal */.P('yaml/unclosed', { start: last.start, end: last.start + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(mark)} is closed on a later line, and text follows it there`, 'close the quote on its own line', [{ start: last.end - 1, end: last.end, message: 'closed here' }]);
        return new refusal/* Refusal */.P('yaml/needs-quotes', { start: last.start, end: at.end }, `${source} follows the closing quote`, mark === "'"
            ? "quote the whole value; inside single quotes write '' for an apostrophe"
            : 'quote the whole value; inside double quotes write \\" for a quote');
    }
    if (token.kind === 'flow-entry')
        return bareComma(text, at);
    if (last?.kind === 'flow-sequence-end' || last?.kind === 'flow-mapping-end') {
        const line = (0,explain_character/* valueAt */.fK)(text, at.start, false);
        const isKey = /^[\w-]+:(?: |$)/.test(text.slice(line.start, line.end));
        const lineStart = at.start - indentAt(text, at.start);
        const [indent = ''] = /^ */.exec(text.slice(lineStart, at.start)) ?? [];
        return new refusal/* Refusal */.P('yaml/syntax', at, `${source} follows the closing bracket`, isKey ? 'put it on a new line' : 'remove it, or quote the value', [], isKey ? { edits: [{ start: last.end, end: at.start, newText: `\n${indent}` }] } : undefined);
    }
    if (token.kind === 'value')
        return new refusal/* Refusal */.P('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    return new refusal/* Refusal */.P('yaml/syntax', at, `${source} does not belong to the value before it`, 'quote the value as a whole, or start a new line');
}
function bareComma(text, at) {
    if (/^[ \t]*(?:#|[\r\n]|$)/.test(text.slice(at.end, at.end + LONGEST_LINE)))
        return new refusal/* Refusal */.P('yaml/syntax', at, 'this line ends with a comma, but YAML lines are not separated by commas', 'remove it', [], {
            edits: trailingCommas(text, at.start),
        });
    const hint = 'write the list in brackets: `[a, b]`';
    return new refusal/* Refusal */.P('yaml/syntax', at, 'a comma makes a list only inside brackets', hint);
}
function trailingCommas(text, at) {
    const edits = [{ start: at, end: at + 1, newText: '' }];
    const line = /(?:\r\n?|\n)([^\r\n]{0,1000})(?=[\r\n])/y;
    line.lastIndex = text.slice(at, at + LONGEST_LINE).search(/[\r\n]/) + at;
    for (let found = line.exec(text); found !== null; found = line.exec(text)) {
        const written = found[1]?.trimEnd() ?? '';
        if (!/^ *[\w-]+: [^#]*,$/.test(written))
            break;
        const start = line.lastIndex - (found[1]?.length ?? 0) + written.length - 1;
        edits.push({ start, end: start + 1, newText: '' });
    }
    return edits;
}
function noValue(text, token) {
    const at = tokenRange(text, token);
    const source = (0,words/* quotedSource */.Yh)(text.slice(at.start, at.end));
    switch (token.kind) {
        case 'flow-entry':
            return new refusal/* Refusal */.P('yaml/syntax', at, 'there is no value before this comma', 'remove it, or quote the value');
        case 'flow-sequence-end':
        case 'flow-mapping-end':
            return new refusal/* Refusal */.P('yaml/syntax', at, `a value is missing before ${source}`, 'add it, or remove the colon');
        case 'block-entry':
            return new refusal/* Refusal */.P('yaml/syntax', at, 'a `- ` list cannot be used inside brackets', 'separate the items by commas: `[a, b]`');
        case 'document-end':
        case 'document-start':
            return new refusal/* Refusal */.P('yaml/syntax', at, `there is ${source} where a value is expected`, 'remove the line');
        case 'value':
        case 'key':
            return (0,explain_character/* needsQuotes */.rI)(text, at.start, true, `a value cannot start with ${source}`);
        default:
            return new refusal/* Refusal */.P('yaml/syntax', at, `${source} cannot start a value`, 'quote the value');
    }
}
function tokenRange(text, token) {
    if (token.end > token.start || token.kind === 'stream-end')
        return { start: token.start, end: token.end };
    return (0,explain_character/* valueAt */.fK)(text, token.start, false);
}
function hasBreak(text, start, end) {
    for (let offset = start; offset < end; offset++)
        if ((0,characters/* isBreak */.kn)(text.charCodeAt(offset)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(7783);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/simple-keys.js
const MAX_KEY_LENGTH = 1024;
class SimpleKeys {
    #keys = [];
    #first = 0;
    get first() {
        return this.#keys[this.#first];
    }
    add(key) {
        this.#keys.push(key);
    }
    take(level) {
        if (this.#keys.length === this.#first)
            return undefined;
        return this.#keys.at(-1)?.level === level ? this.#keys.pop() : undefined;
    }
    takeStale(cursor) {
        const key = this.first;
        if (key === undefined)
            return undefined;
        if (key.line === cursor.line && cursor.point - key.point <= MAX_KEY_LENGTH)
            return undefined;
        this.#first++;
        if (this.#first === this.#keys.length)
            this.clear();
        return key;
    }
    clear() {
        this.#keys = [];
        this.#first = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-scan.js






function missingColon(cursor, key) {
    const at = (0,explain_character/* valueAt */.fK)(cursor.text, key.offset, false);
    const source = cursor.text.slice(at.start, at.end);
    if (key.line === cursor.line && cursor.point - key.point > MAX_KEY_LENGTH)
        return longKey(key.offset, cursor);
    const left = leftMarker(cursor.text, at);
    if (left !== undefined)
        return left;
    const odd = oddColon(source, at.start);
    return new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(source)} is not a \`key: value\` pair, but a key is expected here`, odd?.hint ?? missingColonHint(source), [], odd?.fix ?? missingSpace(source, at.start) ?? missingSign(source, at.start));
}
function oddColon(source, start) {
    const found = /^([^\s:'"[\]{}\uff1a\ufe55]+)(\s*[\uff1a\ufe55]\s*|:[\u00a0\u2000-\u200a\u202f\u3000]\s*)(\S.*)?$/.exec(source);
    if (found === null)
        return undefined;
    const [, key = '', odd = '', value = ''] = found;
    const colon = odd.trim().charAt(0);
    const character = colon === ':' ? odd.charAt(1) : colon;
    const spaced = `${key}: ${value}`.trim();
    return {
        hint: `${(0,look_alikes/* lookAlikeWords */.rS)(character, colon === ':' ? ' ' : ':')}: write ${(0,words/* quotedSource */.Yh)(spaced)}`,
        fix: {
            edits: [
                {
                    start: start + key.length,
                    end: start + key.length + odd.length,
                    newText: value === '' ? ':' : ': ',
                },
            ],
            safe: true,
        },
    };
}
const OTHER_SIGN = /^([\w-]+)(?:\s*(?:=>?|;|->)\s*|\s+)(?=[[{'"])/;
function missingSign(source, start) {
    const found = OTHER_SIGN.exec(source);
    if (found === null)
        return undefined;
    const [written, key = ''] = found;
    return { edits: [{ start: start + key.length, end: start + written.length, newText: ': ' }] };
}
function leftMarker(text, { start, end }) {
    const source = text.slice(start, end);
    const isLine = start === 0 || (0,characters/* isBreak */.kn)(text.charCodeAt(start - 1));
    if (!isLine || !/^(?:<{7}|={7}|>{7})(?: |$)/.test(source))
        return undefined;
    const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    return new refusal/* Refusal */.P('yaml/syntax', { start, end }, 'this line is left over from a merge conflict', 'delete the line, and make sure that only one of the two versions is left around it', [], { edits: [{ start, end: after, newText: '' }] });
}
function missingSpace(source, start) {
    const spaced = withSpace(source);
    const behind = source.indexOf(':') + 1;
    if (spaced !== undefined && spaced.length === source.length + 1)
        return (0,refusal/* putIn */.l)(start + behind, ' ');
    return spaced === undefined && /^-[^\s-]/.test(source) ? (0,refusal/* putIn */.l)(start + 1, ' ') : undefined;
}
function missingColonHint(source) {
    const spaced = withSpace(source);
    if (spaced !== undefined)
        return `put a space after the colon: ${(0,words/* quotedSource */.Yh)(spaced)}`;
    if (/^-[^\s-]/.test(source))
        return `put a space after the hyphen: ${(0,words/* quotedSource */.Yh)(`- ${source.slice(1)}`)}`;
    if (OTHER_SIGN.test(source))
        return `put a colon after the key: ${(0,words/* quotedSource */.Yh)(source.replace(OTHER_SIGN, '$1: '))}`;
    return 'add `:` and a value, or indent the line if it continues the text above';
}
function withSpace(source) {
    const glued = /^([^\s:'"[\]{}]+):(?!\/\/)[\u00a0\u3000]*(\S.*)$/.exec(source);
    return glued === null ? undefined : `${glued[1]}: ${glued[2]}`;
}
function longKey(start, cursor) {
    return new refusal/* Refusal */.P('yaml/syntax', { start, end: Math.min(start + MAX_KEY_LENGTH, cursor.text.length) }, 'a key of more than 1,024 characters', 'shorten the key; a `:` must follow it on the same line');
}
function misplacedEntry(cursor) {
    const at = (0,explain_character/* valueAt */.fK)(cursor.text, cursor.offset, false);
    const item = cursor.text.slice(cursor.offset + 1, at.end).trim();
    return new refusal/* Refusal */.P('yaml/syntax', at, 'a `- ` list cannot start in the middle of a line', item === ''
        ? "start the list on the next line, or quote it if it is text: '-'"
        : `start the list on the next line, or write ${(0,words/* quotedSource */.Yh)(`[${item}]`)}`);
}
function unopened(cursor) {
    const at = (0,explain_character/* characterAt */.zj)(cursor);
    const source = cursor.text.slice(at.start, at.end);
    return new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(source)} closes nothing`, `remove it, or quote the text that should hold it`);
}
function misplacedValue(cursor, last, valueEnd) {
    const { text, offset } = cursor;
    const at = (0,explain_character/* characterAt */.zj)(cursor);
    if (last === undefined)
        return new refusal/* Refusal */.P('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    const lineStart = startOfLine(text, offset);
    if (last.kind === 'scalar' && last.start < lineStart)
        return continuedLine(cursor, last, lineStart);
    if (offset - last.start > MAX_KEY_LENGTH)
        return longKey(last.start, cursor);
    if (valueEnd >= lineStart && valueEnd > 0) {
        let start = valueEnd;
        while (start < offset && text.charCodeAt(start) === 0x20)
            start++;
        const value = (0,explain_character/* valueAt */.fK)(text, start, false);
        const source = text.slice(value.start, value.end);
        return new refusal/* Refusal */.P('yaml/needs-quotes', value, `${(0,words/* quotedSource */.Yh)(source)} must be quoted: it holds a second \`: \` on one line`, /['"]/.test(source)
            ? 'quote the whole value, or start a nested mapping on the next line'
            : `quote it: ${(0,explain_character/* singleQuoted */.f3)(source)}, or start a nested mapping on the next line`, [], /['"]/.test(source) ? undefined : { edits: [{ ...value, newText: (0,explain_character/* singleQuoted */.f3)(source) }] });
    }
    return new refusal/* Refusal */.P('yaml/syntax', at, 'a key cannot end at this `:`', text.startsWith('---', lineStart)
        ? 'start the document on the line after `---`'
        : 'a key is one word or one quoted text, and starts its line');
}
function continuedLine(cursor, scalar, lineStart) {
    const { text, offset } = cursor;
    let start = lineStart;
    while (start < offset && text.charCodeAt(start) === 0x20)
        start++;
    if (text.charAt(scalar.start) === '"' || text.charAt(scalar.start) === "'")
        return new refusal/* Refusal */.P('yaml/unclosed', { start: scalar.start, end: scalar.start + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(text.charAt(scalar.start))} is closed on a later line, in front of a \`:\``, 'close the quote on its own line', [{ start: scalar.end - 1, end: scalar.end, message: 'closed here' }]);
    const above = (0,explain_character/* valueAt */.fK)(text, scalar.start, false);
    const spaced = withSpace(text.slice(above.start, above.end));
    if (spaced !== undefined)
        return new refusal/* Refusal */.P('yaml/syntax', above, `${(0,words/* quotedSource */.Yh)(text.slice(above.start, above.end))} is text, not a key with a value`, `put a space after the colon: ${(0,words/* quotedSource */.Yh)(spaced)}`, [{ start, end: offset, message: 'a key follows here' }], missingSpace(text.slice(above.start, above.end), above.start));
    const name = text.slice(above.start, above.end);
    const isAlone = text.slice(startOfLine(text, above.start), above.start).trim() === '';
    if (isAlone && /^[\w-]+$/.test(name) && start - lineStart > above.start - startOfLine(text, above.start))
        return new refusal/* Refusal */.P('yaml/syntax', above, `${(0,words/* quotedSource */.Yh)(name)} has no colon, so it is text, not a key`, `put a colon after it: ${(0,words/* quotedSource */.Yh)(`${name}:`)}`, [{ start, end: offset, message: 'a key follows here' }], (0,refusal/* putIn */.l)(above.end, ':'));
    return new refusal/* Refusal */.P('yaml/indentation', { start, end: offset }, `${(0,words/* quotedSource */.Yh)(text.slice(start, offset))} is indented as more of the text above, so it cannot be a key`, 'align it with the other keys; a key with keys of its own has nothing behind its colon', [{ ...above, message: 'the text starts here' }]);
}
function startOfLine(text, offset) {
    let start = offset;
    while (start > 0 && !(0,characters/* isBreak */.kn)(text.charCodeAt(start - 1)))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-anchor.js


const FOLLOWERS = new Set([0x3f, 0x3a, 0x2c, 0x5d, 0x7d, 0x25, 0x40, 0x60]);
function scanAnchor(cursor, inFlow) {
    const start = cursor.offset;
    const kind = cursor.peek() === 0x2a ? 'alias' : 'anchor';
    cursor.offset++;
    while ((0,characters/* isWord */.Jg)(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    const next = cursor.peek();
    if (name === '' || !((0,characters/* isBlankOrEnd */.XP)(next) || FOLLOWERS.has(next))) {
        if (next === characters/* TAB */.wn)
            throw (0,explain_character/* wrongTab */.jP)(cursor);
        const why = kind === 'alias' ? '`*` refers to an anchor defined above' : '`&` starts the name of an anchor';
        throw (0,explain_character/* needsQuotes */.rI)(cursor.text, start, inFlow, why);
    }
    return { kind, name, start, end: cursor.offset };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-block-scalar.js




function scanBlockScalar(cursor, parentIndent) {
    const start = cursor.offset;
    const folded = cursor.peek() === 0x3e;
    cursor.offset++;
    const { chomping, increment } = scanHeader(cursor, start);
    const least = Math.max(1, parentIndent + 1);
    const textStart = cursor.offset;
    const leading = increment === undefined ? scanLeadingBreaks(cursor) : undefined;
    const indent = increment === undefined ? Math.max(least, leading?.widest ?? 0) : least + increment - 1;
    let { breaks, column } = leading ?? scan_block_scalar_scanBreaks(cursor, indent);
    let end = start + 1;
    const parts = [];
    let lineBreak = '';
    let wasIndented = false;
    while (column === indent && cursor.peek() !== characters/* END */.Kp) {
        const isIndented = cursor.peek() === characters/* SPACE */.t6 || cursor.peek() === characters/* TAB */.wn;
        if (parts.length > 0) {
            const folds = folded && lineBreak === '\n' && !wasIndented && !isIndented;
            if (!folds)
                parts.push(lineBreak);
            else if (breaks === '')
                parts.push(' ');
        }
        const lineStart = cursor.offset;
        cursor.skipLine();
        parts.push(breaks, cursor.slice(lineStart));
        end = cursor.offset;
        wasIndented = isIndented;
        lineBreak = cursor.skipBreak();
        ({ breaks, column } = scan_block_scalar_scanBreaks(cursor, indent));
    }
    if (chomping !== 'strip')
        parts.push(lineBreak);
    if (chomping === 'keep')
        parts.push(breaks);
    const text = parts.length > 0 && end > textStart ? { start: textStart, end } : { start: end, end };
    return { kind: 'scalar', style: 'block', value: parts.join(''), start, end, text };
}
function scanHeader(cursor, start) {
    let chomping = 'clip';
    let increment;
    const scanChomping = () => {
        const unit = cursor.peek();
        if (unit !== 0x2b && unit !== 0x2d)
            return false;
        chomping = unit === 0x2b ? 'keep' : 'strip';
        cursor.offset++;
        return true;
    };
    const scanIncrement = () => {
        if (!(0,characters/* isDigit */.yp)(cursor.peek()))
            return false;
        if (cursor.peek() === 0x30)
            throw refuseHeader(cursor, start);
        increment = cursor.peek() - 0x30;
        cursor.offset++;
        return true;
    };
    if (scanChomping())
        scanIncrement();
    else if (scanIncrement())
        scanChomping();
    if (!(0,characters/* isSpaceOrEnd */.JK)(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!(0,characters/* isBreakOrEnd */.wm)(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipBreak();
    return { chomping, increment };
}
function refuseHeader(cursor, start) {
    const mark = cursor.text.charAt(start);
    if (cursor.peek() === characters/* TAB */.wn)
        return (0,explain_character/* wrongTab */.jP)(cursor);
    if (cursor.peek() === 0x30 && (0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
        return new refusal/* Refusal */.P('yaml/syntax', { start, end: cursor.offset + 1 }, `the indentation after \`${mark}\` is a digit from 1 to 9, not 0`, 'leave the digit out: the first line sets the indentation');
    return (leftMarker(cursor.text, (0,explain_character/* valueAt */.fK)(cursor.text, start, false)) ??
        (0,explain_character/* needsQuotes */.rI)(cursor.text, start, false, `\`${mark}\` starts a block of text, which begins on the next line`));
}
function scanLeadingBreaks(cursor) {
    let breaks = '';
    let widest = 0;
    for (;;) {
        const lineStart = cursor.offset;
        cursor.skipSpaces();
        const column = cursor.offset - lineStart;
        widest = Math.max(widest, column);
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column, widest };
        breaks += lineBreak;
    }
}
function scan_block_scalar_scanBreaks(cursor, indent) {
    let breaks = '';
    for (;;) {
        const lineStart = cursor.offset;
        while (cursor.offset - lineStart < indent && cursor.peek() === characters/* SPACE */.t6)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column: cursor.offset - lineStart };
        breaks += lineBreak;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-tag.js




const BANG = 0x21;
const PERCENT = 0x25;
function scanTag(cursor, inFlow) {
    const start = cursor.offset;
    const next = cursor.peek(1);
    let handle;
    let suffix = '!';
    if (next === 0x3c) {
        cursor.offset += 2;
        suffix = scanUri(cursor, 'a tag');
        if (cursor.peek() !== 0x3e)
            throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a tag that starts with `!<` ends with `>`');
        cursor.offset++;
    }
    else if (next === characters/* TAB */.wn || (0,characters/* isSpaceOrEnd */.JK)(next)) {
        cursor.offset++;
    }
    else {
        handle = scanHandle(cursor, inFlow);
        suffix = scanUri(cursor, 'a tag');
    }
    if (!(0,characters/* isSpaceOrEnd */.JK)(cursor.peek())) {
        if (cursor.peek() === characters/* TAB */.wn)
            throw (0,explain_character/* wrongTab */.jP)(cursor);
        throw (0,explain_character/* needsQuotes */.rI)(cursor.text, start, inFlow, '`!` starts a tag, and a space must follow it');
    }
    return { kind: 'tag', handle, suffix, start, end: cursor.offset };
}
function hasSecondBang(cursor) {
    for (let ahead = 1; !(0,characters/* isSpaceOrEnd */.JK)(cursor.peek(ahead)); ahead++)
        if (cursor.peek(ahead) === BANG)
            return true;
    return false;
}
function scanHandle(cursor, inFlow) {
    const start = cursor.offset;
    const named = hasSecondBang(cursor);
    cursor.offset++;
    if (named) {
        while ((0,characters/* isWord */.Jg)(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw (0,explain_character/* needsQuotes */.rI)(cursor.text, start, inFlow, '`!` starts a tag');
        cursor.offset++;
    }
    return cursor.slice(start);
}
function scanDirectiveHandle(cursor) {
    const start = cursor.offset;
    if (cursor.peek() !== BANG)
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%TAG` needs a handle that starts with `!`');
    cursor.offset++;
    if (cursor.peek() !== characters/* SPACE */.t6) {
        while ((0,characters/* isWord */.Jg)(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'the handle of `%TAG` ends with `!`');
        cursor.offset++;
    }
    return cursor.slice(start);
}
function scanUri(cursor, owner) {
    const parts = [];
    const first = cursor.offset;
    for (;;) {
        const start = cursor.offset;
        while (isUriCharacter(cursor.peek()))
            cursor.offset++;
        parts.push(cursor.slice(start));
        if (cursor.peek() !== PERCENT)
            break;
        parts.push(scanUriEscapes(cursor));
    }
    if (cursor.offset === first)
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, `${owner} needs a name here`);
    return parts.join('');
}
function scanUriEscapes(cursor) {
    const start = cursor.offset;
    const bytes = [];
    while (cursor.peek() === PERCENT) {
        if (!(0,characters/* isHexDigit */.tB)(cursor.peek(1)) || !(0,characters/* isHexDigit */.tB)(cursor.peek(2))) {
            cursor.offset++;
            throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%` needs two hexadecimal digits');
        }
        cursor.offset += 3;
        bytes.push(Number.parseInt(cursor.slice(cursor.offset - 2), 16));
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        const at = { start, end: cursor.offset };
        throw new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(cursor.slice(start))} is not UTF-8`);
    }
}
function isUriCharacter(unit) {
    return (0,characters/* isWord */.Jg)(unit) || (unit < 0x80 && unit > characters/* SPACE */.t6 && URI_MARKS.includes(String.fromCharCode(unit)));
}
const URI_MARKS = ";/?:@&=+$,.!~*'()[]";

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-directive.js





const MAX_DIGITS = 4300;
function scanDirective(cursor) {
    const start = cursor.offset;
    cursor.offset++;
    while ((0,characters/* isWord */.Jg)(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    if (name === '' || !(0,characters/* isSpaceOrEnd */.JK)(cursor.peek()))
        throw wrongName(cursor.text, start);
    const directive = scanContent(cursor, name);
    const end = cursor.offset;
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!(0,characters/* isBreakOrEnd */.wm)(cursor.peek()))
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a directive ends with its line');
    cursor.skipBreak();
    return { kind: 'directive', directive, start, end };
}
function wrongName(text, start) {
    const line = (0,explain_character/* valueAt */.fK)(text, start, false);
    const source = text.slice(line.start, line.end).replace(/: .*$|:$/, '');
    return new refusal/* Refusal */.P('yaml/needs-quotes', { start, end: start + source.length }, `${(0,words/* quotedSource */.Yh)(source)} must be quoted: \`%\` at the start of a line starts a directive`, `quote it: ${(0,explain_character/* singleQuoted */.f3)(source)}`, [], { edits: [{ start, end: start + source.length, newText: (0,explain_character/* singleQuoted */.f3)(source) }] });
}
function scanContent(cursor, name) {
    switch (name) {
        case 'YAML': {
            cursor.skipSpaces();
            const major = scanNumber(cursor);
            if (cursor.peek() !== 0x2e)
                throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%YAML` needs a version such as `1.1`');
            cursor.offset++;
            scanNumber(cursor);
            endWord(cursor);
            return { name, major };
        }
        case 'TAG': {
            cursor.skipSpaces();
            const handle = scanDirectiveHandle(cursor);
            if (cursor.peek() !== characters/* SPACE */.t6)
                throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a space must follow the handle of `%TAG`');
            cursor.skipSpaces();
            const prefix = scanUri(cursor, '`%TAG`');
            endWord(cursor);
            return { name, handle, prefix };
        }
        default:
            cursor.skipLine();
            return { name: 'other' };
    }
}
function scanNumber(cursor) {
    const start = cursor.offset;
    while ((0,characters/* isDigit */.yp)(cursor.peek()))
        cursor.offset++;
    const digits = cursor.offset - start;
    if (digits === 0 || digits > MAX_DIGITS)
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%YAML` needs a version such as `1.1`');
    return Number(cursor.slice(start));
}
function endWord(cursor) {
    if (!(0,characters/* isSpaceOrEnd */.JK)(cursor.peek()))
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a directive ends with its line');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-plain.js


function scanPlain(cursor, indent, inFlow) {
    const start = cursor.offset;
    const parts = [];
    let end = start;
    let gap = '';
    let endedLine = false;
    for (;;) {
        if (cursor.peek() === 0x23)
            break;
        const partStart = cursor.offset;
        skipPart(cursor, inFlow);
        if (cursor.offset === partStart)
            break;
        if (parts.length > 0)
            parts.push(gap);
        parts.push(cursor.slice(partStart));
        end = cursor.offset;
        const line = cursor.line;
        gap = scan_plain_scanGap(cursor);
        endedLine = cursor.line !== line;
        if (gap === '' || (!inFlow && endedLine && cursor.column < indent))
            break;
    }
    const value = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return {
        token: { kind: 'scalar', style: 'plain', value, start, end, text: { start, end } },
        endedLine,
    };
}
function skipPart(cursor, inFlow) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > 0x7d ? (0,characters/* isBreak */.kn)(unit) : unit <= characters/* SPACE */.t6)
            break;
        if (unit === 0x3a) {
            const next = offset + 1 < text.length ? text.charCodeAt(offset + 1) : 0;
            if ((0,characters/* isBlankOrEnd */.XP)(next) || (inFlow && (next === 0x2c || isBracket(next))))
                break;
        }
        else if (inFlow && (unit === 0x2c || unit === 0x3f || isBracket(unit)))
            break;
    }
    cursor.offset = offset;
}
function scan_plain_scanGap(cursor) {
    const start = cursor.offset;
    cursor.skipSpaces();
    if (!(0,characters/* isBreak */.kn)(cursor.peek()))
        return cursor.slice(start);
    const first = cursor.skipBreak();
    if (atDocumentMark(cursor))
        return '';
    let others = '';
    for (;;) {
        if (cursor.peek() === characters/* SPACE */.t6) {
            cursor.offset++;
            continue;
        }
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            break;
        others += lineBreak;
        if (atDocumentMark(cursor))
            return '';
    }
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function isBracket(unit) {
    return unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scanner.js












class Scanner {
    #cursor;
    #queue = [];
    #head = 0;
    #taken = 0;
    #done = false;
    #last;
    #flowLevel = 0;
    #indent = -1;
    #outerIndents = [];
    #keyAllowed = true;
    #keys = new SimpleKeys();
    #valueEnd = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    peek() {
        for (;;) {
            const token = this.#queue[this.#head];
            if (token !== undefined) {
                if (this.#done)
                    return token;
                this.#dropStaleKeys();
                if (this.#keys.first?.token !== this.#taken)
                    return token;
            }
            (0,checkpoint/* passCheckpoint */.gc)();
            this.#scanToken();
        }
    }
    take() {
        const token = this.peek();
        if (token.kind === 'stream-end')
            return token;
        this.#head++;
        this.#taken++;
        if (this.#head === this.#queue.length) {
            this.#queue = [];
            this.#head = 0;
        }
        return token;
    }
    #scanToken() {
        const cursor = this.#cursor;
        this.#skipToToken();
        this.#dropStaleKeys();
        const column = cursor.column;
        this.#unindent(column);
        const unit = cursor.peek();
        if (unit === characters/* END */.Kp)
            this.#endStream();
        else if (column === 0 && unit === 0x25)
            this.#scanDirective();
        else if (column === 0 && atDocumentMark(cursor))
            this.#scanDocumentMark();
        else
            this.#scanContent(unit);
    }
    #scanContent(unit) {
        const cursor = this.#cursor;
        const inFlow = this.#flowLevel > 0;
        switch (unit) {
            case 0x5b:
                this.#openFlow('flow-sequence-start');
                break;
            case 0x7b:
                this.#openFlow('flow-mapping-start');
                break;
            case 0x5d:
                this.#closeFlow('flow-sequence-end');
                break;
            case 0x7d:
                this.#closeFlow('flow-mapping-end');
                break;
            case 0x2c:
                this.#dropKey();
                this.#keyAllowed = true;
                this.#push('flow-entry', 1);
                break;
            case 0x2d:
                if ((0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
                    this.#scanBlockEntry();
                else
                    this.#scanPlain();
                break;
            case 0x3f:
                if (inFlow || (0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
                    this.#scanKey();
                else
                    this.#scanPlain();
                break;
            case 0x3a:
                if (inFlow || (0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
                    this.#scanValue();
                else
                    this.#scanPlain();
                break;
            case 0x26:
            case 0x2a:
                this.#saveKey();
                this.#emit(scanAnchor(cursor, inFlow));
                break;
            case 0x21:
                this.#saveKey();
                this.#emit(scanTag(cursor, inFlow));
                break;
            case 0x27:
            case 0x22:
                this.#saveKey();
                this.#emit(scanQuoted(cursor));
                break;
            case 0x7c:
            case 0x3e:
                if (inFlow)
                    throw this.#noValue(unit);
                this.#dropKey();
                this.#keyAllowed = true;
                this.#emit(scanBlockScalar(cursor, this.#indent));
                break;
            case characters/* TAB */.wn:
                throw (0,explain_character/* wrongTab */.jP)(cursor);
            case 0x25:
            case 0x40:
            case 0x60:
                throw this.#noValue(unit);
            default:
                this.#scanPlain();
        }
    }
    #skipToToken() {
        const cursor = this.#cursor;
        if (cursor.offset === 0 && cursor.peek() === characters/* BYTE_ORDER_MARK */.sn)
            cursor.offset++;
        for (;;) {
            (0,checkpoint/* passCheckpoint */.gc)();
            cursor.skipSpaces();
            if (cursor.peek() === 0x23)
                cursor.skipLine();
            if (cursor.skipBreak() === '')
                return;
            if (this.#flowLevel === 0)
                this.#keyAllowed = true;
        }
    }
    #endStream() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keys.clear();
        this.#done = true;
        this.#push('stream-end', 0);
    }
    #scanDirective() {
        this.#leaveBlocks();
        this.#emit(scanDirective(this.#cursor));
    }
    #scanDocumentMark() {
        this.#leaveBlocks();
        this.#push(this.#cursor.peek() === 0x2d ? 'document-start' : 'document-end', 3);
    }
    #leaveBlocks() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keyAllowed = false;
    }
    #openFlow(kind) {
        this.#saveKey();
        this.#flowLevel++;
        this.#keyAllowed = true;
        this.#push(kind, 1);
    }
    #closeFlow(kind) {
        if (this.#flowLevel === 0)
            throw unopened(this.#cursor);
        this.#dropKey();
        this.#flowLevel--;
        this.#keyAllowed = false;
        this.#push(kind, 1);
    }
    #scanBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw misplacedEntry(this.#cursor);
            this.#openBlock('block-sequence-start');
        }
        this.#keyAllowed = true;
        this.#dropKey();
        this.#push('block-entry', 1);
    }
    #scanKey() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw (0,explain_character/* needsQuotes */.rI)(this.#cursor.text, this.#cursor.offset, false, '`? ` starts a key, which is not allowed here');
            this.#openBlock('block-mapping-start');
        }
        this.#keyAllowed = this.#flowLevel === 0;
        this.#dropKey();
        this.#push('key', 1);
    }
    #scanValue() {
        const key = this.#keys.take(this.#flowLevel);
        if (key !== undefined) {
            this.#insertKey(key);
            this.#keyAllowed = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#keyAllowed)
                    throw misplacedValue(this.#cursor, this.#last, this.#valueEnd);
                this.#openBlock('block-mapping-start');
            }
            this.#keyAllowed = this.#flowLevel === 0;
        }
        this.#push('value', 1);
        this.#valueEnd = this.#cursor.offset;
    }
    #scanPlain() {
        this.#saveKey();
        const { token, endedLine } = scanPlain(this.#cursor, this.#indent + 1, this.#flowLevel > 0);
        if (endedLine)
            this.#keyAllowed = true;
        this.#emit(token);
    }
    #noValue(unit) {
        const character = unit === 0x60 ? 'a backtick' : `\`${String.fromCharCode(unit)}\``;
        const why = `a value cannot start with ${character}`;
        return (0,explain_character/* needsQuotes */.rI)(this.#cursor.text, this.#cursor.offset, this.#flowLevel > 0, why);
    }
    #saveKey() {
        const cursor = this.#cursor;
        if (this.#keyAllowed) {
            this.#dropKey();
            this.#keys.add({
                level: this.#flowLevel,
                token: this.#taken + this.#queue.length - this.#head,
                required: this.#flowLevel === 0 && this.#indent === cursor.column,
                offset: cursor.offset,
                point: cursor.point,
                line: cursor.line,
                column: cursor.column,
            });
        }
        this.#keyAllowed = false;
    }
    #dropKey() {
        const key = this.#keys.take(this.#flowLevel);
        if (key?.required)
            throw missingColon(this.#cursor, key);
    }
    #dropStaleKeys() {
        for (;;) {
            const key = this.#keys.takeStale(this.#cursor);
            if (key === undefined)
                return;
            if (key.required)
                throw missingColon(this.#cursor, key);
        }
    }
    #insertKey(key) {
        const at = { start: key.offset, end: key.offset };
        const tokens = [{ kind: 'key', ...at }];
        if (this.#flowLevel === 0 && this.#indent < key.column) {
            this.#indentTo(key.column);
            tokens.unshift({ kind: 'block-mapping-start', ...at });
        }
        this.#queue.splice(this.#head + key.token - this.#taken, 0, ...tokens);
    }
    #openBlock(kind) {
        const column = this.#cursor.column;
        if (this.#indent >= column)
            return;
        this.#indentTo(column);
        this.#push(kind, 0);
    }
    #indentTo(column) {
        this.#outerIndents.push(this.#indent);
        this.#indent = column;
    }
    #unindent(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#indent = this.#outerIndents.pop() ?? -1;
            this.#push('block-end', 0);
        }
    }
    #push(kind, width) {
        const start = this.#cursor.offset;
        this.#cursor.offset += width;
        this.#emit({ kind, start, end: start + width });
    }
    #emit(token) {
        this.#queue.push(token);
        if (token.end > token.start)
            this.#last = token;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parser.js





function parseDocument(text) {
    return new Parser(text).parse();
}
class Parser {
    #text;
    #scanner;
    #composer;
    #brackets = [];
    #last;
    constructor(text) {
        this.#text = text;
        this.#scanner = new Scanner(new Cursor(text));
        this.#composer = new Composer(text);
    }
    parse() {
        const first = this.#scanner.peek();
        if (first.kind === 'stream-end')
            return undefined;
        let root;
        if (first.kind === 'directive' || first.kind === 'document-start') {
            this.#directives();
            root = this.#atDocumentEnd() ? this.#empty(NO_PROPERTIES) : this.#node(true, false);
        }
        else {
            root = this.#node(true, false);
        }
        this.#endDocument(root);
        return { root, mappings: this.#composer.mappings };
    }
    #directives() {
        for (;;) {
            const token = this.#take();
            if (token.kind === 'document-start')
                return;
            if (token.kind !== 'directive')
                throw new refusal/* Refusal */.P('yaml/syntax', token, 'a line `---` must follow a directive', 'add a line `---`');
            this.#composer.tags.direct(token);
        }
    }
    #atDocumentEnd() {
        const { kind } = this.#scanner.peek();
        return (kind === 'directive' || kind === 'document-start' || kind === 'document-end' || kind === 'stream-end');
    }
    #endDocument(root) {
        while (this.#scanner.peek().kind === 'document-end')
            this.#take();
        const next = this.#scanner.peek();
        if (next.kind === 'stream-end')
            return;
        if (next.kind !== 'directive' && next.kind !== 'document-start')
            throw this.#unexpected({ kind: 'document' }, next);
        throw new refusal/* Refusal */.P('yaml/multiple-documents', next, 'a second document starts here, but the file may hold only one', 'remove the separator, or move the second document to a file of its own', [{ start: root.start, end: root.start, message: 'the first document starts here' }]);
    }
    #node(block, indentless) {
        if (this.#scanner.peek().kind === 'alias')
            return this.#composer.alias(this.#take());
        const properties = this.#properties();
        const token = this.#scanner.peek();
        switch (token.kind) {
            case 'scalar':
                return this.#composer.scalar(properties, this.#take());
            case 'flow-sequence-start':
                return this.#flowSequence(properties);
            case 'flow-mapping-start':
                return this.#flowMapping(properties);
            case 'block-entry':
                if (indentless)
                    return this.#indentlessSequence(properties);
                break;
            case 'block-sequence-start':
                if (block)
                    return this.#blockSequence(properties);
                break;
            case 'block-mapping-start':
                if (block)
                    return this.#blockMapping(properties);
                break;
        }
        if (properties.anchor !== undefined || properties.tag !== undefined)
            return this.#empty(properties);
        throw this.#unexpected({ kind: 'node' }, token);
    }
    #properties() {
        let anchor;
        let tag;
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'anchor' && anchor === undefined)
                anchor = this.#take();
            else if (token.kind === 'tag' && tag === undefined)
                tag = this.#take();
            else
                break;
        }
        const properties = { anchor, tag };
        this.#composer.checkAnchor(properties);
        return properties;
    }
    #empty(properties) {
        return this.#composer.empty(properties, this.#end);
    }
    #blockSequence(properties) {
        const opening = this.#take();
        const sequence = this.#composer.openSequence(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'block-entry')
                throw this.#unexpected({ kind: 'block-sequence', opening }, token);
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'block-end';
            this.#item(sequence, () => (absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false)));
        }
        this.#take();
        return this.#composer.close(sequence, this.#end);
    }
    #item(sequence, part) {
        const first = this.#scanner.peek();
        const item = part();
        if (first.kind === 'alias') {
            sequence.aliases ??= new Map();
            sequence.aliases.set(sequence.items.length, first);
        }
        sequence.items.push(item);
    }
    #indentlessSequence(properties) {
        const sequence = this.#composer.openSequence(properties, this.#scanner.peek());
        while (this.#scanner.peek().kind === 'block-entry') {
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'key' || kind === 'value' || kind === 'block-end';
            this.#item(sequence, () => (absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false)));
        }
        return this.#composer.close(sequence, this.#end);
    }
    #blockMapping(properties) {
        const opening = this.#take();
        const mapping = this.#composer.openMapping(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'key')
                throw this.#unexpected({ kind: 'block-mapping', opening }, token);
            this.#take();
            this.#entry(mapping, () => this.#blockPart());
        }
        this.#take();
        return this.#composer.close(mapping, this.#end);
    }
    #blockPart() {
        const { kind } = this.#scanner.peek();
        return kind === 'key' || kind === 'value' || kind === 'block-end'
            ? this.#empty(NO_PROPERTIES)
            : this.#node(true, true);
    }
    #flowSequence(properties) {
        const opening = this.#openBracket();
        const sequence = this.#composer.openSequence(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-sequence-end') {
            if (sequence.items.length > 0 && !this.#comma('flow-sequence-end'))
                break;
            this.#item(sequence, () => (this.#scanner.peek().kind === 'key' ? this.#flowPair() : this.#flowNode()));
        }
        this.#closeBracket();
        return this.#composer.close(sequence, this.#end);
    }
    #flowPair() {
        const mapping = this.#composer.openMapping(NO_PROPERTIES, this.#take());
        this.#entry(mapping, () => this.#flowPart('flow-sequence-end'));
        return this.#composer.close(mapping, this.#end);
    }
    #flowMapping(properties) {
        const opening = this.#openBracket();
        const mapping = this.#composer.openMapping(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-mapping-end') {
            if (mapping.entries.length > 0 && !this.#comma('flow-mapping-end'))
                break;
            const token = this.#scanner.peek();
            if (token.kind === 'key') {
                this.#take();
                this.#entry(mapping, () => this.#flowPart('flow-mapping-end'));
            }
            else {
                const key = this.#flowNode();
                const keyAt = token.kind === 'alias' ? token : key;
                mapping.entries.push({
                    key,
                    value: this.#empty(NO_PROPERTIES),
                    keyAt,
                    aliasAt: undefined,
                    owner: mapping,
                });
            }
        }
        this.#closeBracket();
        return this.#composer.close(mapping, this.#end);
    }
    #openBracket() {
        const opening = this.#take();
        this.#brackets.push(opening);
        return opening;
    }
    #closeBracket() {
        this.#take();
        this.#brackets.pop();
    }
    #comma(closing) {
        const token = this.#scanner.peek();
        if (token.kind !== 'flow-entry')
            throw this.#unexpectedInBrackets(token);
        this.#take();
        return this.#scanner.peek().kind !== closing;
    }
    #flowPart(closing) {
        const { kind } = this.#scanner.peek();
        return kind === 'value' || kind === 'flow-entry' || kind === closing
            ? this.#empty(NO_PROPERTIES)
            : this.#flowNode();
    }
    #flowNode() {
        const token = this.#scanner.peek();
        if (UNCLOSING.has(token.kind))
            throw this.#unexpectedInBrackets(token);
        return this.#node(false, false);
    }
    #unexpectedInBrackets(token) {
        const opening = this.#brackets.at(-1);
        return this.#unexpected(opening === undefined ? { kind: 'node' } : { kind: 'flow', opening }, token);
    }
    #entry(mapping, part) {
        const first = this.#scanner.peek();
        const key = part();
        const keyAt = first.kind === 'alias' ? first : key;
        const hasValue = this.#scanner.peek().kind === 'value';
        if (hasValue)
            this.#take();
        const second = this.#scanner.peek();
        mapping.entries.push({
            key,
            value: hasValue ? part() : this.#empty(NO_PROPERTIES),
            keyAt,
            aliasAt: hasValue && second.kind === 'alias' ? second : undefined,
            owner: mapping,
        });
    }
    #unexpected(expected, token) {
        return unexpectedToken(this.#text, expected, token, this.#last);
    }
    get #end() {
        return this.#last?.end ?? 0;
    }
    #take() {
        const token = this.#scanner.take();
        if (token.end > token.start)
            this.#last = token;
        return token;
    }
}
const UNCLOSING = new Set([
    'stream-end',
    'document-start',
    'document-end',
    'directive',
]);

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parse-yaml.js







function parseYaml(file, collector, { goesOn = false } = {}) {
    const findings = new Findings(file, collector);
    try {
        const control = controlCharacter(file.text);
        if (control !== undefined)
            throw control;
        const document = parseDocument(file.text);
        if (document === undefined)
            return emptyDocument(file.path);
        const node = construct(document.root, file.path, findings);
        for (const mapping of document.mappings)
            findings.duplicateKeys(mapping);
        return findings.any && !(goesOn && findings.onlyRepeatedKeys) ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P))
            throw error;
        findings.refuse(error);
        return undefined;
    }
}
function emptyDocument(path) {
    return { kind: 'scalar', value: value/* NULL */.Cq, span: (0,span/* span */.L)(path, 0, 0), text: '', style: 'plain' };
}


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   l: () => (/* binding */ putIn)
/* harmony export */ });
function putIn(offset, newText) {
    return { edits: [{ start: offset, end: offset, newText }] };
}
class Refusal {
    code;
    at;
    message;
    hint;
    related;
    fix;
    constructor(code, at, message, hint, related = [], fix) {
        this.code = code;
        this.at = { start: at.start, end: at.end };
        this.message = message;
        this.hint = hint;
        this.related = related;
        this.fix = fix;
    }
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0-rc.1';


/***/ })

};
