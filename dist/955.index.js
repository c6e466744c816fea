export const id = 955;
export const ids = [955];
export const modules = {

/***/ 5750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportedChange)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5283);


async function reportedChange(since, head, context) {
    const { folder } = context;
    const cost = await costSince(since, head, context);
    return {
        cohorts: since.cohorts,
        ...(since.whole === undefined ? {} : { whole: since.whole }),
        sharedEdits: since.sharedEdits.map((edit) => ({ ...edit, path: (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(folder, edit.path) })),
        ...(cost === undefined ? {} : { cost }),
    };
}
async function costSince({ base, derived, reasons }, head, { signal }) {
    const { repository, cohorts } = base;
    const prices = base.invalidSettings === undefined ? base.options.config?.prices : undefined;
    if (prices === undefined && head.prices === undefined)
        return undefined;
    const { compareCosts } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(986), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 7272));
    return await compareCosts({ repository, cohorts, derived, prices }, head, {
        reasons,
        onCohort: () => (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .takeTurn */ .Vm)(signal),
    });
}


/***/ }),

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ culpritsOf)
});

// EXTERNAL MODULE: ./build/src/change/checked-state.js
var checked_state = __webpack_require__(7875);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
;// CONCATENATED MODULE: ./build/src/change/culprit.js
function isBadAs(now, then) {
    return then === 'invalid' || (now !== 'invalid' && then === 'drifts');
}
async function searchCulprit(search) {
    const { commits, budget, isNewestBad } = search;
    if (commits.length === 0)
        return { kind: 'older' };
    const known = new Map();
    let bad = 0;
    let good;
    const learn = async (index) => {
        let agreement = known.get(index);
        if (agreement === undefined) {
            const commit = commits[index];
            if (index === 0 && isNewestBad)
                return true;
            if (commit === undefined || budget.left <= 0)
                return false;
            budget.left--;
            agreement = await search.probe(commit);
            known.set(index, agreement);
        }
        if (search.isBad(agreement))
            bad = Math.max(bad, index);
        else
            good = Math.min(good ?? index, index);
        return true;
    };
    if (!(await learn(0)))
        return { kind: 'gave-up' };
    if (good === 0)
        return { kind: 'newer' };
    for (const [index, { oid }] of commits.entries()) {
        if (!search.suspects.has(oid))
            continue;
        if (index + 1 < commits.length && !(await learn(index + 1)))
            return { kind: 'gave-up' };
        if (good !== undefined && !(await learn(index)))
            return { kind: 'gave-up' };
        break;
    }
    if (good === undefined) {
        const outputs = commits.findIndex(({ oid }, index) => index > bad && search.touchedOutputs.has(oid));
        if (outputs > bad && !(await learn(outputs)))
            return { kind: 'gave-up' };
    }
    for (let step = 1; good === undefined; step *= 2) {
        if (bad === commits.length - 1)
            return { kind: 'older' };
        if (!(await learn(Math.min(bad + step, commits.length - 1))))
            return { kind: 'gave-up' };
    }
    while (good - bad > 1) {
        if (!(await learn((good + bad) >> 1)))
            return { kind: 'gave-up' };
    }
    return { kind: 'found', index: bad, before: known.get(good) === 'absent' ? 'absent' : 'agreed' };
}

// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/check-cohort.js + 4 modules
var check_cohort = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/src/drift/standing-expectation.js
var standing_expectation = __webpack_require__(6561);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 11 modules
var open_config = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/git/git-objects.js
var git_objects = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(5596);
;// CONCATENATED MODULE: ./build/src/git/commit-probe.js










const MOST_OPENED = 6;
class CommitProbe {
    #root;
    #given;
    #objects;
    #opened = new Map();
    constructor(root, given, objects = new git_objects/* GitObjects */.V(root)) {
        this.#root = root;
        this.#given = given;
        this.#objects = objects;
    }
    async agreement(commit, cohort, error) {
        const { tree, repository } = await this.#open(commit);
        if (!tree.exists(cohort.specPath))
            return 'absent';
        if (repository === undefined)
            return 'invalid';
        (0,read_ahead/* readForState */.Fi)({ tree, repository }, [cohort]);
        const { rivals: _, ...alone } = cohort;
        const { state, outputs, diagnostics } = (0,check_cohort/* checkCohort */.ut)(repository, alone);
        if (state === 'drifted')
            return 'drifts';
        const isIt = ({ code, message }) => code === error?.code && (0,findings_text/* textOf */.b6)(message) === (0,findings_text/* textOf */.b6)(error.message);
        if (state !== 'clean')
            return error === undefined || diagnostics.some(isIt) ? 'invalid' : 'drifts';
        const isCommitted = [outputs?.manifest, outputs?.membership].some((output) => output?.status === 'same');
        return isCommitted ? 'agrees' : 'absent';
    }
    async membership(commit, cohort) {
        const { tree, repository } = await this.#open(commit);
        if (repository === undefined || !tree.exists(cohort.specPath))
            return undefined;
        (0,read_ahead/* readForState */.Fi)({ tree, repository }, [cohort]);
        const { derivation, expectation } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
        return expectation && (0,standing_expectation/* standingExpectation */.h0)(derivation)?.membership;
    }
    async tree(commit) {
        return (await this.#open(commit)).tree;
    }
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
    async #openNew(commit) {
        const tree = new git_tree/* GitTree */.x(this.#root, commit, { objects: this.#objects });
        const found = await (0,open_config/* openConfig */.F)(tree);
        if (found.kind === 'invalid')
            return { tree, repository: undefined };
        const config = found.kind === 'config' ? found.config : undefined;
        const { dialect, dataRoot, maxRows } = (0,resolve_settings/* resolveSettings */.M)(this.#given, config);
        const layout = new data_layout/* DataLayout */.VL(dataRoot);
        tree.expand(layout.cohorts);
        tree.prefetch(layout.shared);
        const repository = (0,src_repository/* openRepository */.h_)(tree, {
            dialect,
            dataRoot,
            maxRows,
        });
        return { tree, repository };
    }
}

// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/src/git/trace-drift.js








const DEFAULT_BUDGET = 500;
const MOST_MERGED = 5;
const MOST_FILES = 5;
const MOST_RENAMES = 3;
const MOST_PATHS = 500;
const GAVE_UP = {
    kind: 'unknown',
    why: 'too many commits would have to be checked; the search was given up',
};
class DriftTracer {
    #root;
    #options;
    #probe;
    #suspects = new Set();
    #changed = new Map();
    #fileChanges = new Map();
    budget;
    constructor(root, options) {
        this.#root = root;
        this.#options = options;
        this.#probe = new CommitProbe(root, options.given, options.objects);
        this.budget = options.budget ?? { left: DEFAULT_BUDGET };
    }
    async findCulprit(troubled) {
        return await this.#find(troubled, this.#options.head, MOST_RENAMES);
    }
    async #find(troubled, head, renames) {
        const { limit } = this.#options;
        const { cohort } = troubled;
        if (cohort.folder === undefined)
            return { kind: 'unknown', why: 'the spec has no outputs of its own' };
        if (this.budget.left <= 0)
            return GAVE_UP;
        const places = await this.#places(troubled, head);
        const query = { until: head, firstParent: true, ...(limit === undefined ? {} : { limit }) };
        const commits = (0,git_history/* commitsTouching */.aS)(this.#root, {
            ...query,
            paths: [...places.inputs, ...places.outputs],
        });
        const newest = commits[0];
        const oldest = commits.at(-1);
        if (newest === undefined || oldest === undefined)
            return { kind: 'unknown', why: 'no commit of this clone touches the cohort or what it reads' };
        const found = await this.#search(troubled, commits, newest.oid === head, {
            touchedOutputs: new Set((0,git_history/* commitsTouching */.aS)(this.#root, { ...query, paths: places.outputs }).map(({ oid }) => oid)),
        });
        if (found.kind === 'gave-up')
            return GAVE_UP;
        if (found.kind === 'newer')
            return await this.#among(troubled, { ...query, since: newest.oid }, false);
        if (found.kind === 'older') {
            if (oldest.parents.length === 0 && (0,git_history/* isShallow */.fE)(this.#root))
                return this.#shallow(head);
            if (commits.length >= (limit ?? 5000))
                return {
                    kind: 'unknown',
                    why: `the drift is older than the last ${commits.length} commits that touch the cohort`,
                };
            return await this.#absentBefore(troubled, oldest, places, renames);
        }
        const commit = commits[found.index] ?? oldest;
        const before = commits[found.index + 1];
        const [parent] = commit.parents;
        if (parent === undefined && (0,git_history/* isShallow */.fE)(this.#root))
            return this.#shallow(head);
        if (parent !== undefined && before !== undefined && parent !== before.oid) {
            if (this.budget.left-- <= 0)
                return GAVE_UP;
            const agreement = await this.#agreement(parent, troubled);
            if (isBadAs(troubled.result.state, agreement))
                return await this.#among(troubled, { ...query, until: parent, since: before.oid }, true);
        }
        return found.before === 'absent'
            ? await this.#absentBefore(troubled, commit, places, renames)
            : this.#named(commit, 'agreed', places);
    }
    async #among(troubled, stretch, isNewestBad) {
        const commits = (0,git_history/* commitsTouching */.aS)(this.#root, { ...stretch, paths: ['.'] });
        const found = await this.#search(troubled, commits, isNewestBad, {});
        if (found.kind === 'gave-up')
            return GAVE_UP;
        const commit = found.kind === 'found' ? commits[found.index] : commits.at(-1);
        if (found.kind === 'newer' || commit === undefined)
            return { kind: 'unknown', why: 'the committed files themselves agree; what differs is the checkout' };
        this.#suspects.add(commit.oid);
        const paths = this.#changedBy(commit).slice(0, MOST_FILES);
        const changes = paths.map((path) => ({ path, hunks: [], more: 0 }));
        return { kind: 'commit', commit, before: 'agreed', changes, merged: [] };
    }
    async #absentBefore(troubled, commit, places, renames) {
        const { specPath } = troubled.cohort;
        const [parent] = commit.parents;
        const from = parent === undefined ? undefined : (0,git_history/* renamedFrom */.TZ)(this.#root, parent, commit.oid, specPath);
        if (parent === undefined || from === undefined || from === specPath || renames === 0)
            return this.#named(commit, 'absent', places);
        const was = (0,src_repository/* cohortOf */.lG)(from);
        if (this.budget.left-- <= 0)
            return GAVE_UP;
        if (!isBadAs(troubled.result.state, await this.#agreement(parent, { ...troubled, cohort: was })))
            return this.#named(commit, 'agreed', places);
        const [before, after] = [(0,path/* folderOf */.yS)(from), (0,path/* folderOf */.yS)(specPath)];
        const includes = troubled.includes.map((path) => path.startsWith(`${after}/`) ? before + path.slice(after.length) : path);
        return await this.#find({ ...troubled, cohort: was, includes }, parent, renames - 1);
    }
    async #search(troubled, commits, isNewestBad, { touchedOutputs = new Set() }) {
        return await searchCulprit({
            commits,
            isNewestBad,
            touchedOutputs,
            suspects: this.#suspects,
            probe: ({ oid }) => this.#agreement(oid, troubled),
            isBad: (agreement) => isBadAs(troubled.result.state, agreement),
            budget: this.budget,
        });
    }
    #agreement(commit, { cohort, result }) {
        const error = result.state === 'invalid'
            ? result.diagnostics.find(({ severity }) => severity === 'error')
            : undefined;
        return this.#probe.agreement(commit, cohort, error);
    }
    #named(commit, before, places) {
        this.#suspects.add(commit.oid);
        return { kind: 'commit', commit, before, ...this.#placesOf(commit, places) };
    }
    #shallow(head) {
        const count = (0,git_history/* depth */.yr)(this.#root, head);
        const commits = count === 1 ? 'one commit' : `${count} commits`;
        return {
            kind: 'unknown',
            why: `the drift is older than this shallow clone, which has ${commits} of history; check out with fetch-depth: 0 to have the commit named`,
        };
    }
    #placesOf(commit, { inputs, outputs }) {
        const [since] = commit.parents;
        if (since === undefined)
            return { changes: [], merged: [] };
        const changed = this.#changedBy(commit);
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
    #changedBy(commit) {
        const [since] = commit.parents;
        if (since === undefined)
            return [];
        const changed = this.#changed.get(commit.oid) ?? (0,git_history/* changedPaths */.vl)(this.#root, since, commit.oid);
        this.#changed.set(commit.oid, changed);
        return changed;
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
    async #places({ cohort, includes, result }, head) {
        const { dataRoot } = this.#options;
        const tree = await this.#probe.tree(head);
        const withLinked = (paths, files = []) => [
            ...new Set([...paths, ...[...paths, ...files].flatMap((path) => tree.passes(path))]),
        ];
        const inputs = inputPaths(cohort, includes, dataRoot);
        const { catalogFolder } = new data_layout/* DataLayout */.VL(dataRoot);
        const files = tree.list(catalogFolder).map((name) => `${catalogFolder}/${name}`);
        return {
            inputs: withLinked(inputs, [cohort.specPath, ...includes, ...files]),
            outputs: withLinked(outputPaths(cohort.folder, dataRoot, result)),
        };
    }
}
function isAmong(path, places) {
    return places.some((place) => path === place || path.startsWith(`${place}/`));
}
function inputPaths(cohort, includes, dataRoot) {
    const { catalogFolder, looseCatalogs, selections } = new data_layout/* DataLayout */.VL(dataRoot);
    const spec = (0,path/* folderOf */.yS)(cohort.specPath);
    return [
        spec,
        ...includes.filter((path) => !path.startsWith(`${spec}/`)),
        catalogFolder,
        ...looseCatalogs,
        ...selections,
        config/* CONFIG_PATH */.tF,
    ];
}
function outputPaths(folder, dataRoot, { outputs }) {
    const paths = (0,cohort_files/* outputsIn */._j)(folder);
    const { metadata } = outputs ?? {};
    return metadata?.status === 'missing' ? [...paths, new data_layout/* DataLayout */.VL(dataRoot).gens] : paths;
}

// EXTERNAL MODULE: ./build/src/report/issue/drift-report.js
var drift_report = __webpack_require__(8462);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(5283);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
;// CONCATENATED MODULE: ./build/src/action/trace-culprits.js







const MOST_TRACED = 200;
async function culpritsOf(state, head, { root, signal }, objects) {
    const culprits = new Map();
    const troubled = (0,drift_report/* needy */.eW)(state.result).slice(0, MOST_TRACED);
    if (head === undefined || troubled.length === 0)
        return culprits;
    const includes = (0,checked_state/* includesOf */.z)(state);
    const { dataRoot } = state.repository.options;
    try {
        const tracer = new DriftTracer(root, { head, dataRoot, given: resolve_settings/* NOTHING_GIVEN */.Y, objects });
        for (const result of troubled) {
            await (0,check_workspace/* takeTurn */.Vm)(signal);
            const cohort = state.cohorts.find(({ specPath }) => specPath === result.specPath);
            if (cohort === undefined)
                continue;
            const culprit = await tracer.findCulprit({ cohort, includes: includes.get(cohort.id) ?? [], result });
            culprits.set(cohort.id, culprit);
        }
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        log/* notice */.lm(`The commits that introduced the drift were not traced: ${error.message}`);
    }
    return culprits;
}


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ changeSince),
/* harmony export */   Z: () => (/* binding */ lastAgreed)
/* harmony export */ });
/* harmony import */ var _change_checked_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7875);
/* harmony import */ var _change_compare_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6863);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1705);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2167);
/* harmony import */ var _open_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5404);
/* harmony import */ var _other_cohorts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9771);
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5596);
/* harmony import */ var _shared_edits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8397);








function lastAgreed(root, culprits) {
    let oldest;
    let before;
    for (const culprit of culprits) {
        if (culprit.kind !== 'commit' || culprit.before !== 'agreed')
            continue;
        const { oid, parents } = culprit.commit;
        if (oldest !== undefined && (0,_git_history_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeBase */ .wu)(root, oldest, oid) !== oid)
            continue;
        oldest = oid;
        before = parents[0];
    }
    return before;
}
async function changeSince(root, commit, head, ids, fallback) {
    const base = await (0,_open_base_js__WEBPACK_IMPORTED_MODULE_4__/* .openBase */ .m)(root, commit, _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_GIVEN */ .Y, fallback);
    if (base.kind === 'none')
        return undefined;
    const cohorts = base.cohorts.filter(({ id }) => ids.has(id));
    (0,_read_ahead_js__WEBPACK_IMPORTED_MODULE_6__/* .readForState */ .Fi)(base, cohorts);
    const before = await (0,_change_checked_state_js__WEBPACK_IMPORTED_MODULE_0__/* .checkState */ .W)(base.repository, cohorts, { ...base.options, partial: true });
    let reasons;
    const affected = [...ids].map((id) => ({ id, touches: [] }));
    const change = await (0,_change_compare_states_js__WEBPACK_IMPORTED_MODULE_1__/* .compareStates */ .C)(before, head, {
        affected,
        others: { base: (0,_other_cohorts_js__WEBPACK_IMPORTED_MODULE_5__/* .otherCohorts */ .P)(base, ids), head: (0,_other_cohorts_js__WEBPACK_IMPORTED_MODULE_5__/* .otherCohorts */ .P)(head, ids) },
        onReasons: (found) => {
            reasons = found;
        },
    });
    const { dataRoot } = base.options;
    return {
        cohorts: change.cohorts,
        ...(change.whole === undefined ? {} : { whole: change.whole }),
        sharedEdits: (0,_shared_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedEdits */ .N)(root, commit, head.commit, dataRoot, (0,_change_checked_state_js__WEBPACK_IMPORTED_MODULE_0__/* .includesOf */ .z)(head)),
        base,
        derived: before.derived,
        reasons,
    };
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ driftStateOf),
/* harmony export */   eW: () => (/* binding */ needy),
/* harmony export */   ki: () => (/* binding */ whyUnverified)
/* harmony export */ });
function driftStateOf({ result, failure }) {
    if (failure !== undefined || result === undefined)
        return 'could-not-verify';
    if (needy(result).length > 0)
        return 'drift';
    const unverified = result.cohorts.length === 0 || result.cohorts.some(({ state }) => state === 'unchecked');
    return unverified ? 'could-not-verify' : 'clean';
}
function whyUnverified({ result, failure }) {
    return (failure ?? (result?.cohorts.length === 0 ? 'no spec was found' : 'some cohorts could not be checked'));
}
function needy(result) {
    const cohorts = result?.cohorts ?? [];
    return [
        ...cohorts.filter(({ state }) => state === 'invalid'),
        ...cohorts.filter(({ state, isDriftAccepted }) => state === 'drifted' && !isDriftAccepted),
    ];
}


/***/ })

};
