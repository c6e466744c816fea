export const id = 7265;
export const ids = [7265,1282];
export const modules = {

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ standingIn)
/* harmony export */ });
/* harmony import */ var _check_cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25131);
/* harmony import */ var _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66575);
/* harmony import */ var _drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68942);
/* harmony import */ var _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81148);
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11682);
/* harmony import */ var _outputs_metadata_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41743);
/* harmony import */ var _plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95718);
/* harmony import */ var _plan_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50772);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72265);









const PLANS = new WeakMap();
function standingIn(state, cohort) {
    const { expectation } = (0,_derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__/* .derivationIn */ .JH)(state, cohort);
    const selection = (0,_drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .allocatingSelection */ .PX)(state.repository);
    if (expectation === undefined || selection === undefined)
        return expectation;
    const plans = PLANS.get(state.repository) ?? new StandingPlans(state.repository, selection);
    PLANS.set(state.repository, plans);
    const membership = plans.of(state, cohort);
    return membership && { ...expectation, membership };
}
class StandingPlans {
    #selection;
    #known = new Map();
    #existing;
    #hasWritten = false;
    constructor({ existing }, selection) {
        this.#existing = existing;
        this.#selection = selection;
    }
    of(state, cohort) {
        for (const one of [...state.cohorts, cohort]) {
            const key = one.specPath;
            if (!this.#known.has(key))
                this.#known.set(key, this.#next(state, one));
            if (key === cohort.specPath)
                break;
        }
        return this.#known.get(cohort.specPath);
    }
    #next(state, cohort) {
        try {
            const { derivation, expectation } = (0,_check_cohort_js__WEBPACK_IMPORTED_MODULE_0__/* .expectCohortIn */ .uD)(state, cohort);
            if (expectation === undefined)
                return undefined;
            const committed = (0,_drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .committedMembership */ .Fu)(derivation);
            const standing = (0,_drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .standingMembership */ .fb)(this.#selection, expectation, committed, this.#existing);
            if (standing !== undefined)
                return standing;
            const allocated = this.#allocated(expectation);
            if (allocated !== undefined)
                this.#write(allocated, cohort, expectation);
            return allocated;
        }
        catch (error) {
            if (!(error instanceof _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie))
                throw error;
            return undefined;
        }
    }
    #allocated({ membership, selectionFrame }) {
        if (!this.#hasWritten)
            return membership;
        const { generations } = (0,_plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .applySelection */ .B7)(this.#selection, selectionFrame, this.#existing);
        return generations && new _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .ListedMembership */ .i0(generations);
    }
    #write(membership, { id: cohort }, { modes }) {
        for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .STAGES */ .a) {
            for (const generation of membership.generations(stage)) {
                const { id, template } = generation;
                if (this.#existing.metadata(stage, id).kind !== 'missing')
                    continue;
                if (!this.#hasWritten)
                    this.#existing = this.#existing.copy();
                this.#hasWritten = true;
                const mode = modes[stage].get(template) ?? 'llm';
                const metadata = (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetadata */ .jR)((0,_outputs_metadata_text_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataText */ .P)(generation, cohort, mode));
                if (typeof metadata === 'function')
                    this.#existing.add(stage, id, { kind: 'metadata', metadata });
            }
        }
    }
}


/***/ }),

/***/ 51282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cohortNames: () => (/* binding */ cohortNames),
/* harmony export */   cohortsWithSpec: () => (/* binding */ cohortsWithSpec),
/* harmony export */   layoutAt: () => (/* binding */ layoutAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10335);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23498);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24262);
/* harmony import */ var _from_root_above_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82807);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38416);






async function cohortNames(root = (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_4__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5)) {
    return root === undefined ? [] : new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(root).list((await layoutAt(root)).cohorts);
}
async function cohortsWithSpec(root) {
    const base = root ?? (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_4__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5);
    if (base === undefined || (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)(base) !== 'folder')
        return undefined;
    const layout = await layoutAt(base);
    return new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(base)
        .list(layout.cohorts)
        .filter((id) => (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, layout.cohort(id).spec)) === 'file');
}
async function layoutAt(root) {
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(root);
    return new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DataLayout */ .VL((opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5);
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25040);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);


const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#output.write(`\r\u001b[K${done}/${total} ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(id).slice(0, Math.max(0, this.#output.columns - 16))}`);
    }
    end() {
        if (this.#shown)
            this.#output.write('\r\u001b[K');
    }
}


/***/ }),

/***/ 13514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  why: () => (/* binding */ why_why)
});

// EXTERNAL MODULE: ./build/src/change/standing-plans.js
var standing_plans = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/src/check-cohort.js + 1 modules
var check_cohort = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(90157);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(32167);
// EXTERNAL MODULE: ./build/src/outputs/describe-generation.js
var describe_generation = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(15281);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/overview/generation-facts.js



const MOST_CHILDREN = 10;
function stageOfId(id) {
    return stage/* STAGES */.a.find((stage) => id.startsWith(generation_id/* ID_PREFIXES */.B6[stage]));
}
function generationFacts(membership, stage, id) {
    const find = (of, wanted) => membership.find(of, wanted);
    const generation = find(stage, id);
    if (generation === undefined)
        return undefined;
    const essay = stage === 'evaluation' ? find('essay', generation.origin) : undefined;
    const draftId = stage === 'essay' ? generation.origin : essay?.origin;
    const draft = draftId === undefined ? undefined : find('draft', draftId);
    const ancestors = [essay, draft].filter((one) => one !== undefined);
    const described = describe([generation, ...ancestors]);
    const next = stage === 'draft' ? 'essay' : stage === 'essay' ? 'evaluation' : undefined;
    const first = [];
    const ids = [];
    for (const child of next === undefined ? [] : membership.generations(next)) {
        if (child.origin !== id)
            continue;
        ids.push(child.id);
        if (first.length < MOST_CHILDREN)
            first.push(describe([child, generation, ...ancestors]));
    }
    return {
        generation,
        described,
        parents: ancestors.map((_, index) => describe(ancestors.slice(index))),
        children: { ids, first },
    };
}
function joinedChildren(parts) {
    const described = parts.flatMap(({ first }) => first);
    const firstOf = new Map(described.toReversed().map((one) => [one.id, one]));
    return {
        ids: [...new Set(parts.flatMap(({ ids }) => ids))],
        first: described.filter((one) => firstOf.get(one.id) === one).slice(0, MOST_CHILDREN),
    };
}
function describe(line) {
    const [own] = line;
    if (own === undefined)
        throw new RangeError('no generation to describe');
    return { stage: own.stage, id: own.id, levels: (0,describe_generation/* lineLevels */._q)(line) };
}

// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/drift/standing-expectation.js
var standing_expectation = __webpack_require__(68942);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 10 modules
var open_config = __webpack_require__(69028);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
// EXTERNAL MODULE: ./build/src/git/git-objects.js + 2 modules
var git_objects = __webpack_require__(71998);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(68631);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(55596);
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
        const isIt = ({ code, message }) => code === error?.code && (0,findings_text.textOf)(message) === (0,findings_text.textOf)(error.message);
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

;// CONCATENATED MODULE: ./build/src/git/last-planned.js








const MOST_PROBES = 40;
async function lastPlanned(root, { stage, id }, given, dataRoot) {
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    try {
        const head = (0,git_history.resolveRef)(root, 'HEAD');
        if (head === undefined)
            return undefined;
        const { commit, cohorts } = lastListed(root, `${stage},${id}`, layout.cohorts);
        if (cohorts.length === 0)
            return undefined;
        const commits = (0,git_history.commitsTouching)(root, {
            until: head,
            firstParent: true,
            paths: ['.cohort-ci.yml', ...layout.shared, ...cohorts.flatMap(({ folder = '' }) => [folder])],
        });
        const probe = new CommitProbe(root, given);
        const listed = commits.findIndex(({ oid }) => oid === commit);
        const start = isListed(root, head, cohorts, `${stage},${id}`) ? 0 : Math.max(0, listed);
        for (const [index, one] of commits.slice(start, start + MOST_PROBES).entries()) {
            const planned = await plannedAt(one);
            const [first] = planned;
            if (first !== undefined)
                return {
                    cohorts: planned.map(({ cohort }) => cohort),
                    ...{ facts: first.facts, since: commits[start + index - 1] },
                };
        }
        return undefined;
        async function plannedAt({ oid }) {
            const found = [];
            for (const cohort of cohorts) {
                const planned = await probe.membership(oid, cohort);
                const facts = planned && generationFacts(planned, stage, id);
                if (facts !== undefined)
                    found.push({ cohort: cohort.id, facts });
            }
            return found;
        }
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return undefined;
    }
}
function isListed(root, head, cohorts, line) {
    return cohorts.some(({ folder = '' }) => ((0,git_history.textAt)(root, head, (0,cohort_files/* cohortFiles */.xv)(folder).membership) ?? '').split(/\r?\n/).includes(line));
}
function lastListed(root, line, folder) {
    const output = (0,git_command/* gitOutput */.oM)(root, [
        ...['log', '-1', '-z', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-renames'],
        ...['--name-only', '--relative', '--format=%H', `-S${line}`, '--', folder],
    ]);
    const [commit, ...paths] = (0,git_command/* splitNul */.K5)(output).map((field) => field.trim());
    const cohorts = paths.flatMap((path) => {
        const { membership, spec } = (0,cohort_files/* cohortFiles */.xv)((0,source_path/* folderOf */.yS)(path));
        return membership === path ? [(0,src_repository/* cohortOf */.lG)(spec)] : [];
    });
    return { commit, cohorts };
}

;// CONCATENATED MODULE: ./build/src/git/listed-since.js




function listedSince(root, line) {
    try {
        const head = (0,git_history.resolveRef)(root, 'HEAD');
        let since;
        let parents = head === undefined ? [] : [head];
        for (;;) {
            const listing = parents
                .map((commit) => ({ commit, files: filesWith(root, commit, line) }))
                .find(({ files }) => files.length > 0);
            if (listing === undefined)
                break;
            since = longestSince(root, listing.commit, line, listing.files);
            if (since === undefined)
                return undefined;
            parents = [...(0,git_history.parentsOf)(root, since)];
            if (parents.length < (0,git_history.namedParents)(root, since).length)
                return 'hidden';
        }
        return since === undefined
            ? undefined
            : (0,git_history.commitsTouching)(root, { until: since, limit: 1, paths: [] }).at(0);
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return undefined;
    }
}
function filesWith(root, commit, line) {
    const answer = (0,git_command/* runGit */.EO)(root, [
        ...['grep', '-l', '-z', '-F', '--text', '--no-color', '--no-full-name', '--no-recurse-submodules'],
        ...['-e', line, commit, '--', `:(glob)**/${cohort_files/* OUTPUT_NAMES */.P0.membership}`],
    ], { patterns: true });
    if (answer.status > 1)
        throw (0,git_command/* gitFailed */.gk)(root, answer);
    return (0,git_command/* splitNul */.K5)(answer.output).map((place) => place.slice(commit.length + 1));
}
function longestSince(root, commit, line, files) {
    const left = new Set(files);
    let [at, since] = [];
    const output = (0,git_command/* gitOutput */.oM)(root, [
        ...['log', '-z', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-renames', '--relative'],
        ...['--first-parent', '-m', '--name-only', '--format=tformat:%H', `-S${line}`, commit, '--', ...files],
    ]);
    for (const field of (0,git_command/* splitNul */.K5)(output).map((one) => one.trim())) {
        if ((0,git_objects/* isObjectId */.T)(field))
            at = field;
        else if (left.delete(field))
            since = at;
    }
    return since;
}

// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/cli/cohort-names.js
var cohort_names = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/src/cli/commands/why.js
var why = __webpack_require__(72221);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/why.js





















async function why_why(line, terminal) {
    const { values, positionals } = line;
    const [given = ''] = positionals;
    const folders = given.split(/[\\/]/);
    const id = folders.length === 1 ? given : (folders.findLast((name) => stageOfId(name) !== undefined) ?? given);
    const stage = stageOfId(id);
    if (stage === undefined) {
        const isCohort = (await (0,cohort_names.cohortsWithSpec)(values.root))?.includes(id) === true;
        throw new usage_error/* UsageError */.e(`'${id}' is not the id of a generation: those start with d_, e_ or v_${isCohort ? `; ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'show', id)} shows the cohort, and its membership.csv has the ids` : ''}`);
    }
    const format = (0,options/* oneOf */.yL)('--format', values.format, why/* WHY_FORMATS */.Q);
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stderr');
    if (opened === undefined)
        return 2;
    const { dialect, dataRoot, specs, maxRows } = opened.settings;
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: undefined });
    const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, {
        ...{ dialect, dataRoot, isIgnored: workspace.isIgnored },
        maxRows,
    });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const planned = [];
    const unknown = [];
    for (const [index, cohort] of workspace.cohorts.entries()) {
        progress.step(cohort.id, index, workspace.cohorts.length);
        try {
            (0,checkpoint/* startFromCheckpoint */.le)();
            const { expectation } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
            const standing = expectation && (0,standing_plans/* standingIn */.q)({ repository, cohorts: workspace.cohorts }, cohort);
            if (expectation === undefined)
                unknown.push(cohort.id);
            const facts = standing && generationFacts(standing.membership, stage, id);
            if (facts !== undefined)
                planned.push({ cohort: cohort.id, facts });
        }
        catch (error) {
            if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                throw error;
            unknown.push(cohort.id);
        }
    }
    progress.end();
    const metadata = repository.existing.metadataPath(stage, id);
    const isMade = workspace.tree.exists(metadata);
    const since = planned.length === 0 ? undefined : listedSince(workspace.root, `${stage},${id}`);
    const last = planned.length === 0
        ? await lastPlanned(workspace.root, { stage, id }, opened.given, opened.settings.dataRoot)
        : undefined;
    const isHidden = since === 'hidden' || (planned.length === 0 && last === undefined && isHistoryCut(workspace.root));
    const facts = planned[0]?.facts ?? last?.facts;
    const children = joinedChildren(planned.map(({ facts }) => facts.children));
    if (format === 'json') {
        const { jsonText } = await __webpack_require__.e(/* import() */ 3757).then(__webpack_require__.bind(__webpack_require__, 33757));
        terminal.stdout.write(jsonText({
            ...{ id, stage, levels: facts?.described.levels ?? null },
            replicate: facts === undefined ? null : String(facts.generation.replicate),
            cohorts: planned.map(({ cohort }) => cohort),
            unknown,
            parents: facts?.parents ?? [],
            children: { count: children.ids.length, first: children.first },
            since: since === 'hidden' ? null : (since ?? null),
            isHistoryShallow: isHidden,
            last: last === undefined ? null : { cohorts: last.cohorts, unplannedSince: last.since ?? null },
            metadata: { path: metadata, exists: isMade },
        }));
    }
    else {
        const lines = [
            `${id}: ${facts === undefined ? stage : describedText(facts.described)}${planned.length === 0 ? ', planned by no cohort' : ''}`,
            ...(planned.length === 0 ? [] : [`planned by: ${planned.map(({ cohort }) => cohort).join(', ')}`]),
            ...(last === undefined
                ? []
                : [
                    `planned before by: ${last.cohorts.join(', ')}`,
                    `not planned since: ${last.since === undefined ? 'what is changed here and not committed' : commitText(last.since)}`,
                ]),
            ...(facts?.parents ?? []).map((one) => `made from: ${one.id} (${describedText(one)})`),
            ...childLines(children),
            ...(since === undefined || since === 'hidden' ? [] : [`in membership.csv since: ${commitText(since)}`]),
            ...(isHidden
                ? [
                    `${planned.length === 0 ? 'planned before by' : 'in membership.csv since'}: unknown, because this clone is shallow; git fetch --unshallow fetches its history`,
                ]
                : []),
            `metadata: ${metadata} ${isMade ? 'exists' : 'does not exist'}`,
            ...(unknown.length === 0 ? [] : [`not searched, because they have no plan: ${unknown.join(', ')}`]),
        ];
        terminal.stdout.write((0,look_of.fitted)(lines.map((line) => `${(0,visible/* visible */.R)(line)}\n`).join(''), terminal.stdout));
    }
    return planned.length === 0 ? 1 : 0;
}
function isHistoryCut(root) {
    try {
        return (0,git_history.isShallow)(root);
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return false;
    }
}
function commitText({ oid, date, author, subject }) {
    return `${oid.slice(0, 12)} ${date.slice(0, 10)} ${author}: ${subject}`;
}
function describedText({ stage, levels }) {
    return `${stage} ${levels.join(' \u00d7 ')}`;
}
function childLines({ ids: { length: count }, first }) {
    if (count === 0)
        return [];
    const rest = count - first.length;
    return [
        `made from it: ${(0,words/* counted */.hS)(count, first[0]?.stage ?? 'generation')}`,
        ...first.map((one) => `  ${one.id} (${describedText(one)})`),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}


/***/ }),

/***/ 68942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ committedMembership),
/* harmony export */   PX: () => (/* binding */ allocatingSelection),
/* harmony export */   fb: () => (/* binding */ standingMembership),
/* harmony export */   h0: () => (/* binding */ standingExpectation)
/* harmony export */ });
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11682);
/* harmony import */ var _plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95718);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45064);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72265);
/* harmony import */ var _committed_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30210);
/* harmony import */ var _compare_membership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84307);
/* harmony import */ var _compare_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32165);








const standingExpectation = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .P)((derivation) => {
    const { expectation, repository } = derivation;
    const selection = repository && allocatingSelection(repository);
    if (expectation === undefined || repository === undefined || selection === undefined)
        return expectation;
    const committed = committedMembership(derivation);
    const membership = standingMembership(selection, expectation, committed, repository.existing);
    return membership === undefined ? expectation : { ...expectation, membership };
});
function allocatingSelection({ selection }) {
    return selection !== 'invalid' && selection?.stage === 'draft' ? selection : undefined;
}
function committedMembership({ repository, cohort }) {
    return cohort?.folder === undefined
        ? undefined
        : repository && (0,_committed_output_js__WEBPACK_IMPORTED_MODULE_2__/* .readPieces */ .ut)(repository.sources.tree, (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__/* .cohortFiles */ .xv)(cohort.folder).membership);
}
function standingMembership(selection, expectation, committed, existing) {
    if (committed === undefined)
        return undefined;
    if ((0,_compare_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSelection */ .G)(selection, expectation, committed, existing).fixed === undefined)
        return undefined;
    const rows = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMembership */ .kt)(committed);
    const generations = _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.flatMap((stage) => (rows.get(stage) ?? []).map((id) => (0,_plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .committedGeneration */ .ph)(stage, id, existing)));
    const known = generations.flatMap((one) => one ?? []);
    return known.length < generations.length ? undefined : new _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .ListedMembership */ .i0(known);
}


/***/ }),

/***/ 41743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metadataText)
/* harmony export */ });
/* harmony import */ var _python_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);

function metadataText(generation, cohort, mode) {
    const fields = [
        ['stage', generation.stage],
        ['gen_id', generation.id],
        ['origin_cohort_id', cohort],
        ['mode', mode],
        ['template_id', generation.template],
        [generation.stage === 'draft' ? 'combo_id' : 'parent_gen_id', generation.origin],
        ['llm_model_id', generation.model],
        ['replicate', generation.replicate],
    ];
    return (0,_python_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)(new Map(fields));
}


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
