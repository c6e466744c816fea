export const id = 150;
export const ids = [150];
export const modules = {

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ dealCohorts)
/* harmony export */ });
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);



async function dealCohorts({ repository }, cohorts, most, signal) {
    const shared = repository();
    const weighed = [];
    for (const cohort of cohorts) {
        await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .breathe */ .q7)(signal);
        weighed.push({ cohort, rows: rowsOf(cohort) });
    }
    weighed.sort((left, right) => right.rows - left.rows || (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.cohort.specPath, right.cohort.specPath));
    const shards = Array.from({ length: Math.max(1, Math.min(most, cohorts.length)) }, () => ({
        rows: 0,
        cohorts: [],
    }));
    for (const { cohort, rows } of weighed) {
        const least = shards.reduce((best, one) => (one.rows < best.rows ? one : best));
        least.cohorts.push(cohort);
        least.rows += rows + 1000;
    }
    return shards.map((shard) => shard.cohorts);
    function rowsOf(cohort) {
        try {
            return (0,_derive_js__WEBPACK_IMPORTED_MODULE_0__/* .derive */ .CX)(shared, cohort).compilation?.rows?.count ?? 0;
        }
        catch {
            return 0;
        }
    }
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g9: () => (/* binding */ behindOf),
  aC: () => (/* binding */ goneSince),
  Rg: () => (/* binding */ openBaseOf),
  cE: () => (/* binding */ proposalOf),
  Oq: () => (/* binding */ touchedBy)
});

// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/src/git/choose-base.js

const DEEPER = 'check out with fetch-depth: 0 (or 2, on a pull request)';
function chooseBase(root, { head, target, source }) {
    const [first, second, ...others] = (0,git_history/* parentsOf */.fY)(root, head);
    const isHostMade = head !== source && second === source && others.length === 0;
    if (first !== undefined && second !== undefined && isHostMade)
        return { kind: 'commit', commit: first };
    const parted = (0,git_history/* mergeBase */.wu)(root, head, target);
    if (parted !== undefined)
        return { kind: 'commit', commit: parted };
    if (!(0,git_history/* isShallow */.fE)(root)) {
        return {
            kind: 'none',
            why: (0,git_history/* commitExists */.Sm)(root, target)
                ? 'the base shares no history with this commit'
                : `the base commit ${target.slice(0, 12)} is not in this clone; fetch it`,
        };
    }
    return { kind: 'none', why: `the clone is shallow and hides the base; ${DEEPER}` };
}

// EXTERNAL MODULE: ./build/src/git/compare-with-base.js + 2 modules
var compare_with_base = __webpack_require__(2364);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 3 modules
var git_command = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 2 modules
var open_config = __webpack_require__(368);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/git/check-commit.js + 2 modules
var check_commit = __webpack_require__(7158);
// EXTERNAL MODULE: ./build/src/git/git-objects.js
var git_objects = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 1 modules
var open_workspace = __webpack_require__(3538);
;// CONCATENATED MODULE: ./build/src/git/open-base.js







async function openBase(root, commit, given, fallback) {
    try {
        return await open_base_open(root, commit, given, fallback);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
async function open_base_open(root, commit, given, fallback) {
    const objects = new git_objects/* GitObjects */.Vc(root);
    const found = await (0,open_config/* openConfig */.F)(new git_tree/* GitTree */.x(root, commit, { objects }));
    const pointers = fallback.behindPointer ? { behindPointer: fallback.behindPointer } : {};
    const narrowed = given.cohorts === undefined ? {} : { cohorts: given.cohorts };
    const opened = (options, refused) => {
        const all = (0,check_commit/* openCommit */.C)(root, commit, { ...options, objects, ...pointers });
        const { manifest, membership, metadata } = all.repository.committed;
        const allSpecs = fallback.allSpecs === 'none' ? fallback.allSpecs : all.cohorts.map(({ specPath }) => specPath);
        return {
            ...all,
            ...{ kind: 'base', commit, objects, options: { ...options, allSpecs }, refused },
            committed: { manifest, membership, metadata },
        };
    };
    if (found.kind === 'refused') {
        const { config: _, judgement: __, maxRows: ___, ...structure } = fallback;
        const { dataRoot, patterns } = structure;
        const all = given.specs ?? [...patterns, ...(0,open_workspace/* defaultPatterns */.P9)(dataRoot)];
        const limit = given.maxRows === undefined ? {} : { maxRows: given.maxRows };
        return opened({ ...structure, ...narrowed, ...limit, patterns: all }, (0,open_config/* refusedResult */.M)(found, given));
    }
    const config = found.kind === 'config' ? found.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    return opened({
        ...{ dialect, dataRoot, patterns: specs ?? (0,open_workspace/* defaultPatterns */.P9)(dataRoot), ...narrowed },
        ...(fallback.partial === undefined ? {} : { partial: fallback.partial }),
        ...(maxRows === undefined ? {} : { maxRows }),
        ...(config === undefined ? {} : { config }),
    });
}

// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
;// CONCATENATED MODULE: ./build/src/action/compare.js









function proposalOf(context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    const head = (0,preflight/* checkedOut */.M)(context);
    if (head === undefined)
        return { head: event.headSha, base: { kind: 'none', why: whyNone(context) } };
    return { head, base: baseOf(context.root, head, event) };
}
function whyNone({ root }) {
    try {
        (0,git_history/* resolveRef */.qE)(root, 'HEAD');
    }
    catch (error) {
        if (error instanceof git_command/* GitFailure */.Xi && error.reason !== 'no-repository')
            return error.message;
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
    return 'the checked-out folder is no git repository; use actions/checkout';
}
function behindOf({ root, runner }, { base }, dataRoot) {
    const event = runner?.event;
    if (event?.kind !== 'pull_request' || base.kind === 'none')
        return undefined;
    try {
        const parted = (0,git_history/* mergeBase */.wu)(root, event.headSha, base.commit);
        if (parted === undefined || parted === base.commit)
            return undefined;
        const changed = (0,git_history/* changedPaths */.vl)(root, parted, base.commit);
        return changed.some((path) => (0,affected_cohorts/* isShared */.yM)(path, dataRoot)) ? event.baseRef : undefined;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
function baseOf(root, head, event) {
    try {
        if (event.kind === 'merge_group')
            return chooseBase(root, { head, target: event.baseSha });
        return chooseBase(root, { head, target: targetOf(root, head, event), source: event.headSha });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
function targetOf(root, head, { baseRef, baseSha }) {
    const tip = (0,git_history/* resolveRef */.qE)(root, `refs/remotes/origin/${baseRef}`);
    const isNewer = tip !== undefined && (0,git_history/* mergeBase */.wu)(root, baseSha, tip) === baseSha && (0,git_history/* mergeBase */.wu)(root, head, tip) !== head;
    return isNewer ? tip : baseSha;
}
async function openBaseOf({ root }, { base }, { options, workspace }, inputs) {
    if (base.kind === 'none')
        return base;
    const { isIgnored: _, expected: __, ...fallback } = options;
    return await openBase(root, base.commit, { ...resolve_settings/* NOTHING_GIVEN */.Y, cohorts: inputs.cohorts }, {
        ...fallback,
        behindPointer: (path, oid) => workspace.tree.behindPointer(path, oid),
    });
}
function touchedBy({ root }, { head }, base, opened, { failOn }) {
    if (base.kind === 'none' || failOn === 'any')
        return undefined;
    if ([opened.config, base.options.config].some((config) => (config?.ignores.length ?? 0) > 0))
        return undefined;
    const { cohorts } = opened.workspace;
    try {
        const reach = (0,compare_with_base/* touchedBetween */.Z)(root, base, head, { repository: opened.repository(), cohorts });
        if (reach.all)
            return undefined;
        const ids = new Set(reach.affected.map(({ id }) => id));
        return { cohorts: cohorts.filter(({ id }) => ids.has(id)), reach };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
function goneSince(base, { workspace }) {
    const now = new Set(workspace.cohorts.map(({ id }) => id));
    return base.cohorts.map(({ id }) => id).filter((id) => !now.has(id));
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSetting),
/* harmony export */   v3: () => (/* binding */ affectedCohorts),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* unused harmony export TOUCHES */
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);



const TOUCHES = [
    'settings',
    'spec',
    'include',
    'catalog',
    'selection',
    'output',
    'generation',
];
function isSetting(path) {
    return path === '.cohort-ci.yml' || path === '.cohort-ci.yaml' || /(^|\/)\.gitattributes$/.test(path);
}
function affectedCohorts(changedPaths, cohorts, options) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .V(options.dataRoot);
    const touched = new Map();
    const touch = (id, what) => {
        const touches = touched.get(id);
        if (touches === undefined)
            touched.set(id, new Set([what]));
        else
            touches.add(what);
    };
    const bySpecFolder = groupBy(cohorts, ({ specPath, folder }) => folder === undefined ? [specPath] : [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(specPath)]);
    const byInclude = groupBy(cohorts, ({ includes }) => includes);
    const byOutput = groupBy(cohorts, ({ folder }) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder));
    const waiting = new Set(cohorts.map(({ id }) => id));
    for (const path of changedPaths) {
        const everyCohort = isSetting(path)
            ? 'settings'
            : layout.isCatalog(path)
                ? 'catalog'
                : layout.isSelection(path)
                    ? 'selection'
                    : undefined;
        if (everyCohort)
            for (const { id } of cohorts)
                touch(id, everyCohort);
        for (let at = path; at !== ''; at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(at))
            for (const id of bySpecFolder.get(at) ?? [])
                touch(id, 'spec');
        for (const id of byInclude.get(path) ?? [])
            touch(id, 'include');
        for (const id of byOutput.get(path) ?? [])
            touch(id, 'output');
        const generation = layout.generationOf(path);
        if (generation === undefined)
            continue;
        for (const id of waiting) {
            if (!(options.hasGeneration?.(id, generation.stage, generation.id) ?? true))
                continue;
            touch(id, 'generation');
            waiting.delete(id);
        }
    }
    const ids = [...new Set(cohorts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const touches = touched.get(id);
        return touches === undefined ? [] : [{ id, touches: TOUCHES.filter((one) => touches.has(one)) }];
    });
}
function isShared(path, dataRoot) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .V(dataRoot);
    return isSetting(path) || layout.isCatalog(path) || layout.isSelection(path);
}
function groupBy(cohorts, pathsOf) {
    const groups = new Map();
    for (const cohort of cohorts) {
        for (const path of pathsOf(cohort)) {
            const group = groups.get(path);
            if (group === undefined)
                groups.set(path, [cohort.id]);
            else
                group.push(cohort.id);
        }
    }
    return groups;
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit)
});

// UNUSED EXPORTS: checkCommit

// EXTERNAL MODULE: ./build/src/check-repository.js + 9 modules
var check_repository = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/repository.js + 23 modules
var repository = __webpack_require__(4774);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
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
        const folder = this.#tree.place((0,source_path/* folderOf */.yS)(path));
        if (folder.kind !== 'folder')
            return 'nothing';
        if (place.kind === 'folder')
            return path === '' || place.path === (0,walk_patterns/* joined */.oR)(folder.path, path) ? 'folder' : 'linked';
        if (place.kind !== 'missing')
            return 'astray';
        return this.#tree.list(folder.path).includes((0,walk_patterns/* nameOf */.Vb)(path)) ? 'astray' : 'nothing';
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

// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
;// CONCATENATED MODULE: ./build/src/git/check-commit.js





function openCommit(root, commit, options) {
    const tree = new git_tree/* GitTree */.x(root, commit, options);
    const layout = new data_layout/* DataLayout */.V(options.dataRoot);
    const found = (0,repository/* withRivals */.Qx)(committedSpecs(tree, root, options.patterns).map(repository/* cohortOf */.lG));
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    tree.expand(layout.cohorts);
    tree.prefetch([...layout.shared, ...cohorts.map(({ folder, specPath }) => folder ?? specPath)]);
    return { tree, cohorts, repository: (0,repository/* openRepository */.h_)(tree, options) };
}
async function checkCommit(root, commit, options) {
    const { tree, cohorts, repository } = openCommit(root, commit, options);
    return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compareWithBase),
  Z: () => (/* binding */ touchedBetween)
});

// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/change/compare-states.js + 7 modules
var compare_states = __webpack_require__(5049);
// EXTERNAL MODULE: ./build/src/check-repository.js + 9 modules
var check_repository = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(3044);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/git/linked-paths.js

function withLinked(changed, inputs, trees) {
    const readers = new Map();
    for (const input of inputs) {
        for (const tree of trees) {
            for (const place of tree.passes(input)) {
                const known = readers.get(place);
                if (known === undefined)
                    readers.set(place, new Set([input]));
                else
                    known.add(input);
            }
        }
    }
    if (readers.size === 0)
        return changed;
    const all = new Set(changed);
    for (const path of changed) {
        for (let at = path; at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            for (const input of readers.get(at) ?? [])
                all.add(input + path.slice(at.length));
    }
    return [...all];
}

// EXTERNAL MODULE: ./build/src/derive.js + 15 modules
var derive = __webpack_require__(2448);
// EXTERNAL MODULE: ./build/src/plan/metadata.js
var metadata = __webpack_require__(772);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/git/touched-generations.js






function touchedGenerations(changed, base, head) {
    const { layout } = head.repository;
    const generations = new Map(stage/* STAGES */.a.map((stage) => [stage, new Set()]));
    for (const path of changed) {
        const found = layout.generationOf(path);
        if (found !== undefined)
            generations.get(found.stage)?.add(found.id);
    }
    const isEverything = base.repository.layout.dataRoot !== layout.dataRoot ||
        [base, head].some(({ repository }) => repository.selections.kind !== 'none');
    if (isEverything)
        return () => true;
    const origins = originsOf(generations, [base, head]);
    const known = new Map();
    const specs = new Map([...base.cohorts, ...head.cohorts].map((cohort) => [cohort.id, cohort]));
    const current = new Set(head.cohorts.map(({ id }) => id));
    const readBy = (id) => {
        const cohort = specs.get(id);
        return cohort === undefined ? 'all' : namedBy(cohort, current.has(id) ? head : base, generations);
    };
    return (cohort, stage, id) => {
        if (origins.get(`${stage} ${id}`)?.has(cohort))
            return true;
        let ids = known.get(cohort);
        if (ids === undefined) {
            ids = readBy(cohort);
            known.set(cohort, ids);
        }
        return ids === 'all' || ids.has(`${stage} ${id}`);
    };
}
function originsOf(generations, states) {
    const origins = new Map();
    for (const [stage, ids] of generations) {
        for (const id of ids) {
            const cohorts = new Set();
            for (const { repository } of states) {
                const found = repository.existing.metadata(stage, id);
                if (found.kind === 'metadata')
                    cohorts.add((0,metadata/* textField */.M8)(found.metadata, 'origin_cohort_id'));
            }
            origins.set(`${stage} ${id}`, cohorts);
        }
    }
    return origins;
}
function namedBy(cohort, { repository }, generations) {
    const named = new Set();
    try {
        const ids = (0,derive/* derive */.CX)(repository, cohort).plainIds;
        for (const [stage, wanted] of generations) {
            if (ids === undefined || wanted.size === 0)
                continue;
            for (const id of idsOf(ids, stage))
                if (wanted.has(id))
                    named.add(`${stage} ${id}`);
        }
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return 'all';
    }
    const membership = cohort.folder && repository.sources.tree.read((0,cohort_files/* cohortFiles */.xv)(cohort.folder).membership);
    if (!membership || membership.kind === 'missing')
        return named;
    if (membership.kind !== 'file')
        return 'all';
    const words = new Set(new TextDecoder('latin1').decode(membership.bytes).split(/[^0-9A-Za-z_]+/));
    for (const [stage, wanted] of generations)
        for (const id of wanted)
            if (words.has(id) || /\W/.test(id))
                named.add(`${stage} ${id}`);
    return named;
}
function* idsOf(ids, stage) {
    const { ids: all } = { draft: ids.drafts, essay: ids.essays, evaluation: ids.evaluations }[stage];
    for (let index = 0; index < all.length; index++) {
        (0,checkpoint/* passCheckpoint */.gc)();
        yield all.at(index);
    }
}

;// CONCATENATED MODULE: ./build/src/git/compare-with-base.js












async function compareWithBase(root, base, head, checked, options = {}) {
    const { onCohort, cohorts, reach: known, ...telling } = options;
    const each = onCohort === undefined ? {} : { onCohort };
    const uncompared = (why) => (0,compare_states/* compareStates */.C)(undefined, checked, {
        affected: checked.cohorts.map(({ id }) => ({ id, touches: [] })),
        baseFailure: why,
        ...telling,
        ...each,
    });
    if (base.kind === 'none')
        return uncompared(base.why);
    try {
        const asked = cohorts === undefined ? undefined : new Set(cohorts);
        const isAsked = ({ id }) => asked?.has(id) ?? true;
        const reach = known ?? touchedBetween(root, base, head, checked);
        const affected = reach.affected.filter(isAsked);
        const touched = reach.all ? undefined : new Set(affected.map(({ id }) => id));
        const opened = { ...base, cohorts: base.cohorts.filter(isAsked) };
        const how = {
            touched,
            changed: reach.changed,
            spare: base.cohorts[0],
            isNarrowed: !base.cohorts.every(isAsked),
        };
        const before = await checkTouched(opened, checked, how, each);
        const isDoubtful = base.refused !== undefined;
        return await (0,compare_states/* compareStates */.C)(before, checked, { affected, isDoubtful, ...telling, ...each });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return uncompared(error.message);
    }
}
const IGNORE_FILE = /(^|\/)\.gitignore$/;
function touchedBetween(root, base, head, checked) {
    const changed = (0,git_history/* changedPaths */.vl)(root, base.commit, head);
    if (changed.length === 0)
        return { affected: [], all: false, changed };
    const includes = [(0,compare_states/* includesOf */.z)(base), (0,compare_states/* includesOf */.z)(checked)];
    const cohorts = new Map([...base.cohorts, ...checked.cohorts].map((cohort) => [cohort.id, cohort]));
    const inputs = [...cohorts.values()].map((cohort) => ({
        ...cohort,
        includes: includes.flatMap((one) => one.get(cohort.id) ?? []),
    }));
    const roots = [...new Set([base.options.dataRoot, checked.repository.options.dataRoot])];
    const trees = [base.tree, new git_tree/* GitTree */.x(root, head, { objects: base.objects })];
    for (const tree of trees)
        for (const dataRoot of roots)
            tree.expand(new data_layout/* DataLayout */.V(dataRoot).cohorts);
    const places = roots.flatMap((dataRoot) => sharedPlaces(dataRoot, trees));
    const own = inputs.flatMap(({ specPath, folder, includes: files }) => [
        ...[specPath, ...files],
        ...(0,cohort_files/* outputsIn */._j)(folder),
    ]);
    const paths = withLinked(changed, [...places, ...own], trees);
    const generations = new data_layout/* DataLayout */.V(base.options.dataRoot);
    base.tree.prefetch(paths.filter((path) => generations.generationOf(path) !== undefined));
    const hasGeneration = touchedGenerations(paths, base, checked);
    const touches = roots.map((dataRoot) => (0,affected_cohorts/* affectedCohorts */.v3)(paths, inputs, { dataRoot, hasGeneration }));
    return {
        affected: joined(touches),
        all: changed.some((path) => (0,affected_cohorts/* isSetting */.BX)(path) || IGNORE_FILE.test(path)) || !sameKinds(base, checked),
        changed: paths,
    };
}
function sharedPlaces(dataRoot, trees) {
    const { catalogFolder, selections, looseCatalogs, allGenerations } = new data_layout/* DataLayout */.V(dataRoot);
    const catalogs = trees.flatMap((tree) => tree.list(catalogFolder).map((name) => `${catalogFolder}/${name}`));
    return [...selections, ...looseCatalogs, ...allGenerations, ...catalogs];
}
function joined(parts) {
    const [first = [], ...others] = parts;
    if (others.length === 0)
        return first;
    const all = new Map(first.map((one) => [one.id, one]));
    for (const { id, touches } of others.flat())
        all.set(id, { id, touches: [...new Set([...(all.get(id)?.touches ?? []), ...touches])] });
    return [...all.values()];
}
function sameKinds(base, head) {
    const [before, after] = [base.repository.committed, head.repository.committed];
    return (before.manifest === after.manifest &&
        before.membership === after.membership &&
        before.metadata === after.metadata);
}
async function checkTouched(base, head, { touched, changed, spare, isNarrowed }, each) {
    const { tree, cohorts, repository, options, refused } = base;
    const now = new Map(head.result.cohorts.map((cohort) => [cohort.id, cohort]));
    const taken = new Map();
    const isWhole = head.result.diagnostics.some(({ code }) => code === 'config/unused-ignore');
    for (const { id } of cohorts) {
        const is = now.get(id);
        if (touched === undefined || isWhole)
            break;
        if (!touched.has(id) && is?.state === 'clean' && is.diagnostics.length === 0)
            taken.set(id, is);
    }
    const wanted = cohorts.filter(({ id }) => !taken.has(id));
    const asked = wanted.length === 0 && spare !== undefined ? [spare] : wanted;
    const partial = options.partial === true || isNarrowed || taken.size > 0;
    const result = await (0,check_repository/* checkRepository */.n)(tree, asked, { ...options, ...each, partial });
    const told = result.cohorts.filter(({ state }) => refused === undefined || state !== 'invalid');
    const checked = asked === wanted ? told : [];
    const other = new Set([...changed, ...result.sources.keys()]);
    const known = new Set(result.diagnostics.map(({ code }) => code));
    return {
        repository,
        cohorts,
        result: {
            ...result,
            cohorts: [...checked, ...taken.values()].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id)),
            diagnostics: [
                ...result.diagnostics.filter(({ code }) => code !== 'spec/none-found' || !isNarrowed),
                ...(spare !== undefined && sameKinds(base, head) && !known.has('drift/not-committed')
                    ? head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')
                    : []),
                ...(refused?.diagnostics ?? []),
            ].sort(order/* compareDiagnostics */.o),
            sources: new Map([
                ...[...head.result.sources].filter(([path]) => !other.has(path) && taken.size > 0),
                ...result.sources,
                ...(refused?.sources ?? []),
            ]),
        },
    };
}


/***/ })

};
