export const id = 145;
export const ids = [145];
export const modules = {

/***/ 5859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ movesSince),
/* harmony export */   m7: () => (/* binding */ underOldNames),
/* harmony export */   sg: () => (/* binding */ orphansSince),
/* harmony export */   yD: () => (/* binding */ movedCohorts)
/* harmony export */ });
/* harmony import */ var _account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8057);
/* harmony import */ var _git_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2167);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7473);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7900);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9244);






function movesSince(root, { head }, base, { workspace: { tree, cohorts } }) {
    if (base.kind === 'none' || base.cohorts === cohorts)
        return new Map();
    const gone = base.cohorts.filter(({ specPath }) => !tree.exists(specPath));
    if (gone.length === 0)
        return new Map();
    try {
        const all = (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .renames */ .m2)(root, base.commit, head);
        const added = new Map((0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPaths */ .vl)(root, base.commit, head).flatMap((path) => {
            const { folder } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .cohortOf */ .lG)(path);
            const isNew = folder !== undefined && tree.exists(path) && !base.repository.sources.tree.exists(path);
            const isMeant = isNew && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .lastNameOf */ .p$)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(folder)) === 'cohorts' && (0,_account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCohort */ .gn)(tree, folder);
            return isMeant ? [[(0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .lastNameOf */ .p$)(folder), path]] : [];
        }));
        return new Map(gone.flatMap(({ specPath, folder }) => {
            const now = all.get(specPath) ??
                besideOutputs((0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsIn */ ._j)(folder), all, tree) ??
                (folder === undefined ? undefined : added.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .lastNameOf */ .p$)(folder)));
            return now === undefined ? [] : [[specPath, now]];
        }));
    }
    catch (error) {
        if (!(error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg))
            throw error;
        return new Map();
    }
}
function besideOutputs(outputs, moved, tree) {
    return outputs
        .flatMap((path) => {
        const now = moved.get(path);
        if (now === undefined)
            return [];
        const { spec } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_4__/* .cohortFiles */ .xv)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(now));
        return tree.exists(spec) ? [spec] : ((0,_account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .specLike */ .Dd)(tree, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(now), true) ?? []);
    })
        .at(0);
}
function movedCohorts(moves, base, checked, tree) {
    const [renamed, outOfSight] = [new Map(), new Map()];
    const now = new Map(checked.map(({ specPath, id }) => [specPath, id]));
    const before = new Set(base.map(({ id }) => id));
    const after = new Set(checked.map(({ id }) => id));
    for (const { id: oldId, specPath, folder } of base) {
        const place = moves.get(specPath);
        if (place === undefined || after.has(oldId))
            continue;
        const id = now.get(place);
        if (id === undefined)
            outOfSight.set(oldId, place);
        else if (!before.has(id) && folder !== undefined && tree.list(folder).length === 0)
            renamed.set(id, oldId);
    }
    return { renamed, outOfSight };
}
function orphansSince({ cohorts }, { workspace: { tree, cohorts: now }, options }) {
    if (cohorts === now)
        return [];
    return cohorts.flatMap(({ id, specPath, folder }) => {
        if (tree.exists(specPath))
            return [];
        const outputs = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsIn */ ._j)(folder).filter((path) => tree.exists(path) && !options.isIgnored?.(path));
        return outputs.length === 0 ? [] : [{ id, specPath, outputs }];
    });
}
function underOldNames(judgement, moves) {
    const folders = [...moves].flatMap(([from, to]) => {
        const [before, after] = [(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .cohortOf */ .lG)(from).folder, (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .cohortOf */ .lG)(to).folder];
        return before === undefined || after === undefined ? [] : [[after, before]];
    });
    if (folders.length === 0)
        return judgement;
    const oldOf = (path) => {
        const [after, before] = folders.find(([folder]) => `${path}/`.startsWith(`${folder}/`)) ?? ['', ''];
        return before + path.slice(after.length);
    };
    return {
        ...judgement,
        ignores: judgement.ignores.map((ignore) => ({
            ...ignore,
            paths: ignore.paths.map((pattern) => ({
                ...pattern,
                matches: (path) => pattern.matches(path) && pattern.matches(oldOf(path)),
            })),
        })),
    };
}


/***/ }),

/***/ 3650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ dealCohorts)
/* harmony export */ });
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8129);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5283);




async function dealCohorts({ repository }, cohorts, most, signal) {
    const shared = repository();
    const weighed = [];
    for (const cohort of cohorts) {
        await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .takeTurn */ .Vm)(signal);
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
        catch (error) {
            if (error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadlineReached */ .h_)
                throw error;
            return 0;
        }
    }
}


/***/ }),

/***/ 2954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withCohortIds)
/* harmony export */ });
/* harmony import */ var _account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);
/* harmony import */ var _git_pick_cohorts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4980);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5283);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7308);
/* harmony import */ var _moved_cohorts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5859);





async function withCohortIds(inputs, context, proposal) {
    const { cohorts: references } = inputs;
    if (proposal === undefined || references === undefined)
        return inputs;
    const opened = await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openProposed */ .P6)(context.root, proposal, inputs);
    if (opened.kind === 'invalid')
        return inputs;
    const { cohorts } = opened.workspace;
    const known = new Set(cohorts.map(({ id }) => id));
    if (references.every((reference) => known.has(reference)))
        return inputs;
    const base = await (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openBaseOf */ .Rg)(context, proposal, opened, { ...inputs, cohorts: undefined });
    const all = base.kind === 'base' ? base.cohorts : [];
    const former = new Set(references.flatMap((reference) => (0,_git_pick_cohorts_js__WEBPACK_IMPORTED_MODULE_1__/* .cohortsNamed */ .ko)(all, reference, context.root)).map(({ id }) => id));
    const whole = opened.options.partial ? await openWhole(opened, proposal, inputs, context) : opened;
    const { workspace } = whole;
    const isAll = workspace.cohorts.every(({ id }) => known.has(id)) && all.every(({ id }) => former.has(id));
    if (isAll)
        return { ...inputs, cohorts: undefined };
    const isLeft = (folder) => folder !== undefined && (0,_account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCohort */ .gn)(workspace.tree, folder);
    const left = all.filter(({ id, folder }) => former.has(id) && isLeft(folder));
    const moves = (0,_moved_cohorts_js__WEBPACK_IMPORTED_MODULE_4__/* .movesSince */ .F0)(context.root, proposal, base, whole);
    const places = new Set(all.flatMap(({ id, specPath }) => (former.has(id) ? (moves.get(specPath) ?? []) : [])));
    const moved = workspace.cohorts.filter(({ specPath }) => places.has(specPath));
    return { ...inputs, cohorts: [...new Set([...known, ...[...left, ...moved].map(({ id }) => id)])] };
}
async function openWhole(opened, proposal, inputs, { root }) {
    const whole = await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openProposed */ .P6)(root, proposal, { ...inputs, cohorts: undefined });
    return whole.kind === 'opened' ? whole : opened;
}


/***/ }),

/***/ 7308:
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
    const [parted, another] = (0,git_history/* mergeBases */.PC)(root, head, target);
    if (parted === target || another !== undefined)
        return { kind: 'commit', commit: target };
    const isHidden = (0,git_history/* isShallow */.fE)(root);
    if (parted !== undefined && !(isHidden && (0,git_history/* isCutOff */.o7)(root, [head, target], parted)))
        return { kind: 'commit', commit: parted, target };
    if (!isHidden) {
        return {
            kind: 'none',
            why: (0,git_history/* commitExists */.Sm)(root, target)
                ? 'the base shares no history with this commit'
                : `the base commit ${target.slice(0, 12)} is not in this clone; fetch it`,
        };
    }
    return { kind: 'none', why: `the clone is shallow and hides the base; ${DEEPER}` };
}

// EXTERNAL MODULE: ./build/src/git/git-command.js + 3 modules
var git_command = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/derive.js + 4 modules
var derive = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(1148);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(5596);
;// CONCATENATED MODULE: ./build/src/git/narrowed-generations.js




class NarrowedGenerations {
    #states;
    #changed;
    #cohorts;
    #plain = new Map();
    #known = new Map();
    constructor(base, head, { generations }) {
        this.#states = [base, head];
        this.#changed = generations;
        this.#cohorts = this.#states.map(({ cohorts }) => new Map(cohorts.map((cohort) => [cohort.id, cohort])));
        for (const { repository } of this.#states)
            repository.existing.narrowTo(this.scope);
    }
    scope = (cohort, stage) => {
        let ids = this.#known.get(cohort);
        if (ids === undefined) {
            ids = this.#idsOf(cohort);
            this.#known.set(cohort, ids);
        }
        return ids.get(stage) ?? [];
    };
    read(cohorts) {
        for (let start = 0; start < cohorts.length; start += read_ahead/* AT_ONCE */.Qd) {
            const some = cohorts.slice(start, start + read_ahead/* AT_ONCE */.Qd);
            const specs = this.#cohorts.map((known) => some.flatMap((id) => known.get(id) ?? []));
            for (const [index, { tree }] of this.#states.entries())
                tree.prefetch((0,read_ahead/* placesOf */.ek)(specs[index] ?? []));
            const all = emptyIds();
            for (const id of some) {
                const plain = emptyIds();
                for (const [index, { repository }] of this.#states.entries()) {
                    const cohort = this.#cohorts[index]?.get(id);
                    if (cohort === undefined)
                        continue;
                    for (const [stage, planned] of (0,read_ahead/* plannedIds */.$P)(repository, cohort)) {
                        plain.get(stage)?.add(planned);
                        all.get(stage)?.add(planned);
                    }
                }
                this.#plain.set(id, plain);
            }
            for (const stage of source_stage/* STAGES */.a)
                for (const id of this.#changed.ids(stage))
                    all.get(stage)?.add(id);
            for (const { tree, repository } of this.#states)
                tree.prefetch(source_stage/* STAGES */.a.flatMap((stage) => [...(all.get(stage) ?? [])].map((id) => repository.layout.metadata(stage, id))));
        }
    }
    #idsOf(id) {
        if (!this.#plain.has(id))
            this.read([id]);
        const ids = emptyIds();
        for (const stage of source_stage/* STAGES */.a) {
            const known = ids.get(stage);
            for (const planned of this.#plain.get(id)?.get(stage) ?? [])
                known?.add(planned);
            for (const changed of this.#changed.ids(stage))
                known?.add(changed);
        }
        for (const [index, state] of this.#states.entries()) {
            const cohort = this.#cohorts[index]?.get(id);
            if (cohort !== undefined)
                addStandIns(ids, state, cohort);
        }
        return ids;
    }
}
function addStandIns(ids, { repository }, cohort) {
    try {
        const planned = (0,derive/* derive */.CX)(repository, cohort).ids;
        if (planned === undefined || planned.taken.length === 0)
            return;
        for (const stage of source_stage/* STAGES */.a)
            for (const id of (0,read_ahead/* idsOf */.UX)(planned, stage))
                ids.get(stage)?.add(id);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
    }
}
function emptyIds() {
    return new Map(source_stage/* STAGES */.a.map((stage) => [stage, new Set()]));
}

// EXTERNAL MODULE: ./build/src/git/open-base.js
var open_base = __webpack_require__(5404);
// EXTERNAL MODULE: ./build/src/git/reach.js + 4 modules
var git_reach = __webpack_require__(9322);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/git/checkout-tree.js + 4 modules
var checkout_tree = __webpack_require__(3648);
;// CONCATENATED MODULE: ./build/src/git/unavailable-content.js





const ENTRY = /^\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s;
const LEAST = 120;
const MOST = 200;
const READ = /\.(?:csv|json|txt|ya?ml)$/i;
function lacksContent(tree, { dataRoot, cohorts, gens }, behindPointer) {
    try {
        const stages = source_stage/* STAGES */.a.map((stage) => `${gens}/${stage}/x`);
        const folders = ['', ...(0,source_path/* foldersAbove */.Zv)([...stages, `${cohorts}/x`])];
        const place = folders.some((folder) => mentionsLfs(tree, folder)) ? dataRoot : cohorts;
        const oid = tree.place(place).kind === 'folder' ? tree.oid(place) : undefined;
        if (oid === undefined)
            return false;
        const listing = (0,git_command/* gitOutput */.oM)(tree.objects.root, ['ls-tree', '-r', '-l', '-z', '--full-tree', oid]);
        const small = (0,git_command/* splitNul */.K5)(listing).flatMap((line) => {
            const [, blob = '', size = '', path = ''] = ENTRY.exec(line) ?? [];
            const isSmall = Number(size) >= LEAST && Number(size) <= MOST;
            return isSmall && READ.test(path) ? [{ blob, path: (0,source_path/* pathIn */.lW)(place, path) }] : [];
        });
        tree.objects.load(small.map(({ blob }) => blob));
        return small.some(({ blob, path }) => {
            const read = tree.objects.blob(blob);
            return read.kind === 'bytes' && (0,checkout_tree/* isPointer */._)(read.bytes) && behindPointer(path, blob) === undefined;
        });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return false;
    }
}
function mentionsLfs(tree, folder) {
    const path = folder === '' ? '.gitattributes' : `${folder}/.gitattributes`;
    const read = tree.exists(path) ? tree.read(path) : undefined;
    return read?.kind === 'file' && /\bfilter=lfs\b/.test(new TextDecoder().decode(read.bytes));
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/action/checked-out.js
var checked_out = __webpack_require__(9144);
;// CONCATENATED MODULE: ./build/src/action/compare.js













function proposalOf(context) {
    const event = context.runner?.event;
    const head = (0,checked_out/* checkedOut */.M)(context);
    const problem = (0,github_event/* problemOfProposal */.bE)(event);
    if (problem !== undefined)
        return { head: head ?? '', base: { kind: 'none', why: problem } };
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    if (head === undefined)
        return { head: event.headSha, base: { kind: 'none', why: whyNone(context) } };
    return { head, base: baseOf(context.root, head, event) };
}
function whyNone(context) {
    const failure = (0,checked_out/* checkoutFailure */.P)(context);
    if (failure instanceof git_command/* GitFailure */.Xi && failure.reason !== 'no-repository')
        return failure.message;
    return 'the checked-out folder is not a git repository; use actions/checkout';
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
    if (tip === baseSha)
        return baseSha;
    const isNewer = tip !== undefined && (0,git_history/* mergeBase */.wu)(root, baseSha, tip) === baseSha && (0,git_history/* mergeBase */.wu)(root, head, tip) !== head;
    return isNewer ? tip : baseSha;
}
async function openBaseOf({ root }, { base, head }, { options, workspace }, inputs) {
    if (base.kind === 'none')
        return base;
    const { isIgnored: _, expected: __, ...fallback } = options;
    const { tree, patterns, cohorts } = workspace;
    return await (0,open_base/* openBase */.m)(root, base.commit, { ...resolve_settings/* NOTHING_GIVEN */.Y, cohorts: inputs.cohorts }, {
        ...fallback,
        ...(tree instanceof git_tree/* GitTree */.x
            ? { objects: tree.objects, like: { commit: head, patterns, cohorts } }
            : {}),
        behindPointer: (path, oid) => workspace.behindPointer(path, oid),
    });
}
function touchedBy({ root }, { head }, base, opened, { failOn, mode, shard }, isMoving = false) {
    if (base.kind === 'none' || failOn === 'any')
        return undefined;
    const isShared = mode === 'plan' || shard !== undefined;
    if (isShared && [opened.config, base.options.config].some((config) => (config?.ignores.length ?? 0) > 0))
        return undefined;
    const { cohorts } = opened.workspace;
    if (cohorts.length === 0)
        return undefined;
    try {
        const repository = opened.repository();
        const reach = (0,git_reach/* touchedBetween */.Z)(root, base, head, { repository, cohorts });
        if (reach.all)
            return undefined;
        const { tree } = repository.sources;
        if (tree instanceof git_tree/* GitTree */.x &&
            lacksContent(tree, repository.layout, (path, oid) => opened.workspace.behindPointer(path, oid)))
            return undefined;
        const ids = new Set([...reach.affected.map(({ id }) => id), ...reach.beside]);
        const narrowed = isMoving
            ? undefined
            : narrowedFor(base, { repository, cohorts, config: opened.config }, reach);
        return {
            cohorts: cohorts.filter(({ id }) => ids.has(id)),
            reach,
            ...(narrowed === undefined ? {} : { narrowed }),
        };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
function narrowedFor(base, { repository, cohorts, config }, reach) {
    const { tree } = repository.sources;
    const configs = [config, base.options.config];
    const needsAll = !(tree instanceof git_tree/* GitTree */.x) ||
        reach.generations.isUnknown ||
        [repository, base.repository].some(({ selections }) => selections.kind !== 'none') ||
        configs.some((one) => one?.prices !== undefined || one?.severities.has('drift/stale-generation'));
    return needsAll ? undefined : new NarrowedGenerations(base, { tree, repository, cohorts }, reach);
}
function goneSince(base, { workspace }) {
    if (base.cohorts === workspace.cohorts)
        return [];
    const now = new Set(workspace.cohorts.map(({ id }) => id));
    return base.cohorts.map(({ id }) => id).filter((id) => !now.has(id));
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ sameKinds),
  Z: () => (/* binding */ touchedBetween)
});

// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 22 modules
var load_design = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/catalog/template-modes.js
var template_modes = __webpack_require__(4822);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/source/catalogued-axes.js
var catalogued_axes = __webpack_require__(940);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/git/spec-texts.js
var spec_texts = __webpack_require__(9802);
;// CONCATENATED MODULE: ./build/src/git/catalog-users.js







function catalogUsers(base, head) {
    const ids = changedIds(base.repository, head.repository);
    if (ids === 'all')
        return 'all';
    const users = new Set();
    if (ids.size === 0)
        return users;
    (0,spec_texts/* loadSpecs */.B)(base, head);
    for (const { cohorts, texts, tree } of [base, head]) {
        tree.prefetch(cohorts.flatMap((cohort) => manifestOf(cohort) ?? []));
        for (const cohort of cohorts) {
            if (users.has(cohort.id))
                continue;
            const manifest = manifestTextOf(cohort, tree);
            for (const id of ids) {
                if (!texts.mayHold(cohort, [id.toLowerCase()]) && !manifestMayHold(manifest, id))
                    continue;
                users.add(cohort.id);
                break;
            }
        }
    }
    return users;
}
const USED_BY_ALL = {
    replication: ({ tables }) => (tables?.replication ?? []).map(({ stage, count }) => `${stage} ${count}`).join(),
    concepts: ({ hasConcepts }) => String(hasConcepts),
};
function changedIds(base, head) {
    const [before, after] = [base.catalogs.tables, head.catalogs.tables];
    if (before === undefined || after === undefined)
        return 'all';
    if (Object.values(USED_BY_ALL).some((used) => used(base.catalogs) !== used(head.catalogs)))
        return 'all';
    const changed = new Set();
    const note = (was, is) => {
        for (const [id, says] of was)
            if (is.get(id) !== says)
                changed.add(id);
        for (const id of is.keys())
            if (!was.has(id))
                changed.add(id);
    };
    for (const axis of catalogued_axes/* CATALOGUED_AXES */.OT) {
        const [was, is] = [base.catalogs.lookup(axis), head.catalogs.lookup(axis)];
        if (was === undefined || is === undefined) {
            if (was !== is)
                return 'all';
            continue;
        }
        if (![was, is].every(isPlain))
            return 'all';
        const said = ({ ids, unflagged }, { catalogs }) => new Map([
            ...[...unflagged.keys()].map((id) => [id, 'without its flag']),
            ...[...ids.keys()].map((id) => [id, `of ${catalogs.modelOf(id) ?? ''}`]),
        ]);
        note(said(was, base), said(is, head));
    }
    for (const stage of source_stage/* STAGES */.a)
        note(modesOf(base, stage), modesOf(head, stage));
    return changed;
}
function isPlain({ present, ids, fault, uncertain, rewritten }) {
    return present && ids.size > 0 && fault === undefined && uncertain === undefined && rewritten.size === 0;
}
function modesOf({ catalogs, runtime }, stage) {
    const frame = catalogs.tables?.templates[stage];
    const cells = frame?.column('template_id')?.cells ?? [];
    const texts = cells.map(({ text }) => text);
    const names = runtime.trimsTemplateIds ? texts.map(strip/* strip */.bB) : texts.filter((text) => text === (0,strip/* strip */.bB)(text));
    return frame === undefined ? new Map() : (0,template_modes/* templateModes */.rn)(frame, runtime, names);
}
function manifestOf({ folder }) {
    return folder === undefined ? undefined : (0,cohort_files/* cohortFiles */.xv)(folder).manifest;
}
function manifestTextOf(cohort, tree) {
    const path = manifestOf(cohort);
    const read = path === undefined ? undefined : tree.read(path);
    return read?.kind === 'file' ? Buffer.from(read.bytes).toString('utf8') : undefined;
}
function manifestMayHold(manifest, id) {
    return manifest !== undefined && (manifest.includes(id) || manifest.includes('\\'));
}
function isReadCatalog(path, { layout }) {
    return Object.keys(data_layout/* CATALOG_FILES */.kr).some((name) => layout.catalog(name) === path);
}

// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 3 modules
var git_command = __webpack_require__(7784);
;// CONCATENATED MODULE: ./build/src/git/linked-metadata.js



const LINK = /(?:^|\0)120000 blob [0-9a-f]+\t([^\0]*)/g;
const OBJECT = /^\s*\{/;
function mayBeMetadata(base, paths) {
    base.prefetch(paths);
    return paths.some((path) => {
        (0,checkpoint/* passCheckpoint */.gc)();
        const oid = base.oid(path);
        if (oid === undefined)
            return false;
        const blob = base.objects.hasRead(oid) ? base.objects.blob(oid) : undefined;
        return blob?.kind !== 'bytes' || OBJECT.test(Buffer.from(blob.bytes.subarray(0, 64)).toString('latin1'));
    });
}
function linkedMetadata(tree, layout) {
    return source_stage/* STAGES */.a.flatMap((stage) => {
        const folder = layout.generations(stage);
        const oid = tree.place(folder).kind === 'folder' ? tree.oid(folder) : undefined;
        if (oid === undefined)
            return [];
        const listing = (0,git_command/* gitOutput */.oM)(tree.objects.root, ['ls-tree', '-r', '-z', '--full-tree', oid]);
        return [...listing.toString('latin1').matchAll(LINK)].flatMap(([, bytes = '']) => {
            const path = `${folder}/${Buffer.from(bytes, 'latin1').toString('utf8')}`;
            const generation = layout.generationFolderOf(path);
            if (generation === undefined)
                return [];
            const metadata = layout.metadata(generation.stage, generation.id);
            return path === metadata || metadata.startsWith(`${path}/`) ? [metadata] : [];
        });
    });
}

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

// EXTERNAL MODULE: ./build/src/derive.js + 4 modules
var derive = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(1148);
// EXTERNAL MODULE: ./build/src/plan/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(1034);
// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(5281);
// EXTERNAL MODULE: ./build/src/plan/metadata.js
var metadata = __webpack_require__(772);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(5596);
;// CONCATENATED MODULE: ./build/src/git/touched-generations.js









function readersOfGenerations(changed, base, head) {
    const { layout } = head.repository;
    const states = [base, head];
    const isEverything = base.repository.layout.dataRoot !== layout.dataRoot ||
        states.some(({ repository }) => repository.selections.kind !== 'none');
    if (isEverything)
        return () => 'all';
    const generations = changed.flatMap((path) => layout.generationOf(path) ?? []);
    if (generations.length === 0)
        return () => 'all';
    const readers = new Map(generations.map((one) => [keyOf(one), new Set()]));
    const metadata = new CommittedMetadata(states);
    metadata.load(generations);
    const searches = [];
    for (const generation of generations) {
        const own = readers.get(keyOf(generation));
        for (const origin of metadata.origins(generation))
            own?.add(origin);
        searches.push(metadata.searchFor(generation));
    }
    (0,spec_texts/* loadSpecs */.B)(base, head);
    new PlanSearch(states, searches).run(readers);
    return (stage, id) => readers.get(keyOf({ stage, id })) ?? 'all';
}
function keyOf({ stage, id }) {
    return `${stage} ${id}`;
}
class CommittedMetadata {
    #states;
    #searches = new Map();
    constructor(states) {
        this.#states = states;
    }
    load(generations) {
        let level = generations;
        while (level.length > 0) {
            for (const { tree, repository } of this.#states)
                tree.prefetch(level.map(({ stage, id }) => repository.layout.metadata(stage, id)));
            level = level.flatMap((one) => this.#parentsOf(one));
        }
    }
    origins({ stage, id }) {
        return this.#states.flatMap(({ repository }) => {
            const found = repository.existing.metadata(stage, id);
            return found.kind === 'metadata' ? (0,metadata/* textField */.M8)(found.metadata, 'origin_cohort_id') : [];
        });
    }
    searchFor(generation) {
        const known = this.#searches.get(keyOf(generation));
        if (known !== undefined)
            return known;
        const { stage, id } = generation;
        const signatures = this.#signaturesOf(generation);
        const plain = signatures.find((parts) => (0,generation_id/* generationId */.y5)(stage, parts) === id);
        const attempt = attemptOf(id);
        const other = attempt === undefined
            ? undefined
            : signatures.find((parts) => (0,generation_id/* collisionId */.Qc)(stage, parts, attempt) === id);
        let search;
        if (plain !== undefined)
            search = this.#chained(generation, plain);
        else if (other !== undefined)
            search = { ...this.#chained(generation, other), isPlain: false };
        else
            search = { ...generation, levels: [], isPlain: stage === 'draft' && attempt === undefined };
        this.#searches.set(keyOf(generation), search);
        return search;
    }
    #chained(generation, parts) {
        const own = parts.slice(0, -1);
        const parent = parentStage(generation.stage);
        if (parent === undefined)
            return { ...generation, levels: own, isPlain: true };
        const { levels, isPlain } = this.searchFor({ stage: parent, id: own[0] ?? '' });
        return { ...generation, levels: [...new Set([...levels, ...own.slice(1)])], isPlain };
    }
    #parentsOf(generation) {
        const stage = parentStage(generation.stage);
        if (stage === undefined)
            return [];
        return this.#signaturesOf(generation).flatMap(([id]) => (id === undefined ? [] : [{ stage, id }]));
    }
    #signaturesOf({ stage, id }) {
        return this.#states.flatMap(({ repository }) => {
            const found = repository.existing.metadata(stage, id);
            const parts = found.kind === 'metadata' ? (0,metadata/* signatureOfMetadata */.Bo)(stage, found.metadata) : undefined;
            return parts === undefined || parts.some((part) => /\p{Surrogate}/u.test(part)) ? [] : [parts];
        });
    }
}
function parentStage(stage) {
    return source_stage/* STAGES */.a[source_stage/* STAGES */.a.indexOf(stage) - 1];
}
function attemptOf(id) {
    const attempt = Number(/-(\d)$/.exec(id)?.[1] ?? 0);
    return attempt >= 1 && attempt <= assign_ids/* FALLBACKS */.i4 ? attempt : undefined;
}
class PlanSearch {
    #states;
    #searches;
    constructor(states, searches) {
        this.#states = states;
        this.#searches = searches;
    }
    run(readers) {
        const byLevels = new Map();
        for (const search of this.#searches) {
            const key = JSON.stringify([...search.levels].sort());
            const group = byLevels.get(key);
            if (group === undefined)
                byLevels.set(key, [search]);
            else
                group.push(search);
        }
        const specs = this.#states.map(({ cohorts }) => new Map(cohorts.map((cohort) => [cohort.id, cohort])));
        const ids = new Set(specs.flatMap((one) => [...one.keys()]));
        const deep = [];
        for (const id of ids) {
            (0,checkpoint/* passCheckpoint */.gc)();
            const mine = [...byLevels.values()].flatMap((group) => specs.some((one, index) => this.#mayHold(index, one.get(id), group[0]?.levels ?? [])) ? group : []);
            if (mine.length === 0)
                continue;
            this.#note(id, mine, specs, 'plainIds', readers);
            const open = mine.filter((search) => !search.isPlain);
            if (open.length > 0)
                deep.push({ id, searches: open });
        }
        for (const [index, state] of this.#states.entries())
            (0,read_ahead/* readPlanned */.Hf)(state, deep.flatMap(({ id }) => specs[index]?.get(id) ?? []));
        for (const { id, searches } of deep)
            this.#note(id, searches, specs, 'ids', readers);
    }
    #mayHold(index, cohort, levels) {
        return cohort !== undefined && (this.#states[index]?.texts.mayHold(cohort, levels) ?? true);
    }
    #isSame(cohort, before) {
        const [was, is] = this.#states.map(({ texts }) => texts);
        if (was === undefined || is === undefined || before?.specPath !== cohort.specPath)
            return false;
        return is.isUnchanged(cohort, was) && !was.mayReachOut(before);
    }
    #note(id, searches, specs, which, readers) {
        for (const [index, { repository }] of this.#states.entries()) {
            const cohort = specs[index]?.get(id);
            if (cohort === undefined ||
                (index > 0 && which === 'plainIds' && this.#isSame(cohort, specs[0]?.get(id))))
                continue;
            let ids;
            try {
                ids = (0,derive/* derive */.CX)(repository, cohort)[which];
            }
            catch (error) {
                if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                    throw error;
                for (const search of searches)
                    readers.get(keyOf(search))?.add(id);
                continue;
            }
            if (ids === undefined)
                continue;
            for (const stage of source_stage/* STAGES */.a) {
                const wanted = new Map(searches.filter((one) => one.stage === stage).map((one) => [one.id, one]));
                if (wanted.size === 0)
                    continue;
                for (const planned of (0,read_ahead/* idsOf */.UX)(ids, stage)) {
                    (0,checkpoint/* passCheckpoint */.gc)();
                    const search = wanted.get(planned);
                    if (search !== undefined)
                        readers.get(keyOf(search))?.add(id);
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/src/git/reach.js















const RULES = /(^|\/)\.git(ignore|attributes)$/;
function touchedBetween(root, base, head, checked) {
    const changed = (0,git_history/* changedPaths */.vl)(root, base.commit, head);
    const roots = [...new Set([base.options.dataRoot, checked.repository.options.dataRoot])];
    const hasNewRules = (0,git_history/* changedAnywhere */.IU)(root, base.commit, head).some((path) => RULES.test(path));
    if (changed.length === 0 && !hasNewRules)
        return {
            ...{ affected: [], beside: new Set(), included: new Set(), all: false, changed },
            generations: changedGenerations(changed, roots, false),
        };
    const { tree } = checked.repository.sources;
    const headTree = tree instanceof git_tree/* GitTree */.x && tree.commit === head
        ? tree
        : new git_tree/* GitTree */.x(root, head, { objects: base.objects });
    const trees = [base.tree, headTree];
    const stateOf = ({ cohorts, repository }, tree) => ({
        ...{ cohorts, repository, tree, texts: new spec_texts/* SpecTexts */.S(tree) },
    });
    const states = [stateOf(base, base.tree), stateOf(checked, headTree)];
    for (const one of trees)
        for (const dataRoot of roots)
            one.expand(new data_layout/* DataLayout */.VL(dataRoot).cohorts);
    const cohorts = new Map([...base.cohorts, ...checked.cohorts].map((cohort) => [cohort.id, cohort]));
    const above = new Set();
    for (const path of changed)
        for (let at = path; at !== '' && !above.has(at); at = (0,source_path/* folderOf */.yS)(at))
            above.add(at);
    const includes = includesOfChanged(states, above);
    const inputs = [...cohorts.values()].map((cohort) => ({
        ...cohort,
        includes: includes.get(cohort.id) ?? [],
    }));
    const filesIn = ({ specPath, folder }) => [specPath, ...(0,cohort_files/* outputsIn */._j)(folder)];
    const ownFiles = new Set(inputs.filter(({ specPath, folder }) => above.has(folder ?? specPath)).flatMap(filesIn));
    const others = changed.filter((path) => !ownFiles.has(path));
    const metadata = (0,git_history/* changedNames */.tS)(root, base.commit, head) === undefined || mayBeMetadata(base.tree, others)
        ? roots.flatMap((dataRoot) => linkedMetadata(headTree, new data_layout/* DataLayout */.VL(dataRoot)))
        : [];
    const links = metadata.length > 0 || trees.some(({ objects }) => objects.mayHoldLinks);
    const own = links ? inputs.flatMap(filesIn) : [];
    const places = links ? [config/* CONFIG_PATH */.tF, ...roots.flatMap((dataRoot) => sharedPlaces(dataRoot, trees))] : [];
    const read = [...places, ...own, ...metadata, ...[...includes.values()].flat()];
    const paths = withLinked([...changed, ...(0,git_history/* foldersOfOne */.jB)(root, base.commit, head)], read, trees);
    const readersOf = readersOfGenerations(paths, ...states);
    const usersOf = usersOfCatalogs(paths, ...states);
    const touches = roots.map((dataRoot) => (0,affected_cohorts/* affectedCohorts */.v3)(paths, inputs, { dataRoot, readersOf, usersOf }));
    const affected = joined(touches);
    return {
        affected,
        ...sharersOf(affected, inputs, roots),
        all: hasNewRules || paths.some(affected_cohorts/* isSetting */.BX) || !sameKinds(base, checked),
        changed: paths,
        generations: changedGenerations(paths, roots, links),
    };
}
function includesOfChanged(states, touched) {
    const [base, head] = states;
    const [was, is] = [base.texts, head.texts];
    const known = new Set(base.cohorts.map(({ specPath }) => specPath));
    const isSameLanguage = base.repository.runtime === head.repository.runtime;
    const isOwn = ({ specPath, folder }) => touched.has(folder ?? specPath) && (touched.has((0,source_path/* folderOf */.yS)(specPath)) || touched.has(specPath));
    const links = base.tree.objects.mayHoldLinks || head.tree.objects.mayHoldLinks;
    const isOther = (cohort) => (links ? !is.isUnchanged(cohort, was) : isOwn(cohort));
    const others = head.cohorts.filter((cohort) => !isSameLanguage || !known.has(cohort.specPath) || isOther(cohort));
    const includes = new Map();
    const add = (cohorts, { repository, tree, texts }) => {
        const own = new Set(cohorts.filter(isOwn));
        texts.load([...own]);
        const open = texts.reachingOut(cohorts.filter((cohort) => !own.has(cohort)), repository.layout.cohorts);
        for (const cohort of cohorts) {
            const isOpen = own.has(cohort) || open.has(cohort) || (links && holdsLink(tree, (0,source_path/* folderOf */.yS)(cohort.specPath)));
            if (!isOpen)
                continue;
            const { id } = cohort;
            includes.set(id, [...new Set([...(includes.get(id) ?? []), ...filesOf(cohort, repository, tree)])]);
        }
    };
    add(base.cohorts, base);
    add(others, head);
    return includes;
}
function holdsLink(tree, folder) {
    return tree.list(folder).some((name) => {
        const path = `${folder}/${name}`;
        return tree.passes(path).length > 0 || holdsLink(tree, path);
    });
}
function sharersOf(affected, cohorts, roots) {
    const touched = new Set(affected.map(({ id }) => id));
    const included = new Set();
    const folders = new Set();
    for (const { id, specPath, folder, includes } of cohorts) {
        if (!touched.has(id))
            continue;
        if (folder !== undefined)
            folders.add((0,source_path/* folderOf */.yS)(specPath));
        for (const path of includes)
            if (!roots.some((dataRoot) => isReadByOthers(path, dataRoot)))
                included.add(path);
    }
    const isIn = (path, places) => {
        for (let at = (0,source_path/* folderOf */.yS)(path); at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            if (places.has(at))
                return true;
        return false;
    };
    const owners = new Set();
    for (const path of included)
        for (let at = (0,source_path/* folderOf */.yS)(path); at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            owners.add(at);
    const beside = cohorts.filter(({ id, specPath, folder, includes }) => !touched.has(id) &&
        ((folder !== undefined && owners.has((0,source_path/* folderOf */.yS)(specPath))) ||
            includes.some((path) => included.has(path) || isIn(path, folders))));
    return { beside: new Set(beside.map(({ id }) => id)), included };
}
function isReadByOthers(path, dataRoot) {
    return (0,affected_cohorts/* isShared */.yM)(path, dataRoot) || new data_layout/* DataLayout */.VL(dataRoot).generationFolderOf(path) !== undefined;
}
function usersOfCatalogs(changed, base, head) {
    const states = [base, head];
    const isRead = (path) => states.some(({ repository }) => isReadCatalog(path, repository));
    const isEverything = base.repository.layout.dataRoot !== head.repository.layout.dataRoot ||
        states.some(({ repository }) => repository.selections.kind !== 'none');
    if (isEverything)
        return () => 'all';
    const users = changed.some(isRead) ? catalogUsers(base, head) : new Set();
    return (path) => (isRead(path) ? users : new Set());
}
function filesOf({ specPath }, { options }, tree) {
    const sources = new source_sources/* Sources */.j(tree);
    (0,load_design/* loadDesign */.F)(sources, specPath, options.dialect, new finding_set/* FindingSet */.Y());
    return [...sources.lookups()].flatMap(({ path }) => (path === specPath ? [] : [path]));
}
function sharedPlaces(dataRoot, trees) {
    const { catalogFolder, selections, looseCatalogs, allGenerations } = new data_layout/* DataLayout */.VL(dataRoot);
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
function changedGenerations(changed, roots, mayHoldLinks) {
    const layouts = roots.map((dataRoot) => new data_layout/* DataLayout */.VL(dataRoot));
    const known = new Map();
    let isUnknown = mayHoldLinks || layouts.length !== 1;
    for (const path of changed) {
        for (const layout of layouts) {
            const found = layout.generationFolderOf(path);
            if (found === undefined) {
                isUnknown ||=
                    layout.gens === path || layout.gens.startsWith(`${path}/`) || layout.allGenerations.includes(path);
                continue;
            }
            const ids = known.get(found.stage);
            if (ids === undefined)
                known.set(found.stage, new Set([found.id]));
            else
                ids.add(found.id);
        }
    }
    return {
        has: (stage, id) => known.get(stage)?.has(id) ?? false,
        ids: (stage) => known.get(stage) ?? [],
        isUnknown,
    };
}


/***/ })

};
