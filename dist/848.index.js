export const id = 848;
export const ids = [848];
export const modules = {

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5283);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7308);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5426);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3650);
/* harmony import */ var _with_cohort_ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2954);







async function plan(given, context) {
    const proposal = given.onlyAffected ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalOf */ .cE)(context) : undefined;
    const inputs = await (0,_with_cohort_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .withCohortIds */ .w)(given, context, proposal);
    const opened = proposal
        ? await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openProposed */ .P6)(context.root, proposal, inputs)
        : await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfigured */ .vP)(context.root, inputs);
    let shards = 1;
    let cohorts = 0;
    if (opened.kind === 'opened') {
        const base = proposal && (await (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openBaseOf */ .Rg)(context, proposal, opened, inputs));
        const touched = proposal && base && (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedBy */ .Oq)(context, proposal, base, opened, inputs)?.cohorts;
        const wanted = touched ?? opened.workspace.cohorts;
        cohorts = wanted.length;
        shards = (await (0,_shards_js__WEBPACK_IMPORTED_MODULE_5__/* .dealCohorts */ .$)(opened, wanted, inputs.shards, context.signal)).length;
    }
    const values = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishOutput */ .P5)('matrix', JSON.stringify({ shard: values }));
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishOutput */ .P5)('shards', String(shards));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cohorts, 'cohort')} to check in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(shards, 'job')}.`);
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSetting),
/* harmony export */   v3: () => (/* binding */ affectedCohorts),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
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
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(options.dataRoot);
    const touched = new Map();
    const touch = (id, what) => {
        const touches = touched.get(id);
        if (touches === undefined)
            touched.set(id, new Set([what]));
        else
            touches.add(what);
    };
    const changed = new Set(changedPaths);
    const above = new Set();
    for (const path of changedPaths)
        for (let at = path; at !== '' && !above.has(at); at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(at))
            above.add(at);
    const bySpecFolder = groupBy(cohorts, ({ specPath, folder }) => (folder === undefined ? [specPath] : [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(specPath)]), above);
    const byInclude = groupBy(cohorts, ({ includes }) => includes, changed);
    const byOutput = groupBy(cohorts, ({ folder }) => (folder !== undefined && above.has(folder) ? (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder) : []), changed);
    const all = new Set();
    const known = new Set(cohorts.map(({ id }) => id));
    const touchEach = (ids, what) => {
        if (ids === 'all')
            all.add(what);
        else
            for (const id of ids)
                if (known.has(id))
                    touch(id, what);
    };
    for (const path of changedPaths) {
        if (isSetting(path))
            all.add('settings');
        else if (layout.isSelection(path))
            all.add('selection');
        if (layout.isCatalog(path))
            touchEach(options.usersOf?.(path) ?? 'all', 'catalog');
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
        touchEach(options.readersOf?.(generation.stage, generation.id) ?? 'all', 'generation');
    }
    for (const what of all)
        for (const { id } of cohorts)
            touch(id, what);
    const ids = [...new Set(cohorts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const touches = touched.get(id);
        return touches === undefined ? [] : [{ id, touches: TOUCHES.filter((one) => touches.has(one)) }];
    });
}
function isShared(path, dataRoot) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(dataRoot);
    return isSetting(path) || layout.isCatalog(path) || layout.isSelection(path);
}
function groupBy(cohorts, pathsOf, wanted) {
    const groups = new Map();
    for (const cohort of cohorts) {
        for (const path of pathsOf(cohort)) {
            if (!wanted.has(path))
                continue;
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

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ catalogsAsIn),
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);
/* harmony import */ var _settings_open_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7557);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1705);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4262);
/* harmony import */ var _check_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5762);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3819);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8631);
/* harmony import */ var _open_workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4773);









async function openBase(root, commit, given, fallback) {
    try {
        return await open(root, commit, given, fallback);
    }
    catch (error) {
        if (!(error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
async function open(root, commit, given, fallback) {
    const objects = fallback.objects ?? new _git_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .GitObjects */ .V(root);
    const found = await (0,_settings_open_config_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfig */ .F)(new _git_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .GitTree */ .x(root, commit, { objects }));
    const pointers = fallback.behindPointer ? { behindPointer: fallback.behindPointer } : {};
    const like = fallback.like ? { like: fallback.like } : {};
    const narrowed = given.cohorts === undefined ? {} : { cohorts: given.cohorts };
    const opened = (options, invalidSettings) => {
        const all = (0,_check_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .openCommit */ .Cg)(root, commit, { ...options, objects, ...pointers, ...like });
        const { cohorts, catalogFolder } = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DataLayout */ .VL(options.dataRoot);
        const module = [cohorts, catalogFolder]
            .map((path) => all.tree.moduleAt(path))
            .find((one) => one !== undefined);
        if (module !== undefined)
            throw new _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg('other', module, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(module)} is a submodule, of which the base has no more than a commit's name: check a change of it in its own repository`);
        const { manifest, membership, metadata } = all.repository.committed;
        const allSpecs = fallback.allSpecs === 'none' ? fallback.allSpecs : all.cohorts.map(({ specPath }) => specPath);
        return {
            ...all,
            ...{ kind: 'base', commit, objects, options: { ...options, allSpecs }, invalidSettings },
            committed: { manifest, membership, metadata },
        };
    };
    if (found.kind === 'invalid') {
        const { config: _, judgement: __, maxRows: ___, ...structure } = fallback;
        const { dataRoot, patterns } = structure;
        const all = given.specs ?? [...patterns, ...(0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultPatterns */ .P9)(dataRoot)];
        const limit = given.maxRows === undefined ? {} : { maxRows: given.maxRows };
        return opened({ ...structure, ...narrowed, ...limit, patterns: all }, (0,_settings_open_config_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidSettingsResult */ .W)(found, given));
    }
    const config = found.kind === 'config' ? found.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSettings */ .M)(given, config);
    return opened({
        ...{ dialect, dataRoot, patterns: specs ?? (0,_open_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultPatterns */ .P9)(dataRoot), ...narrowed },
        ...(fallback.partial === undefined ? {} : { partial: fallback.partial }),
        maxRows,
        ...(config === undefined ? {} : { config }),
    });
}
function catalogsAsIn({ tree, repository, objects }, head) {
    const { catalogFolder, looseCatalogs } = repository.layout;
    if (!(head instanceof _git_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .GitTree */ .x) || tree.oid(catalogFolder) === undefined)
        return undefined;
    const isSame = [catalogFolder, ...looseCatalogs].every((path) => tree.oid(path) === head.oid(path));
    return isSame && !objects.mayHoldLinks && !head.objects.mayHoldLinks ? repository.read : undefined;
}


/***/ }),

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ loadSpecs),
/* harmony export */   S: () => (/* binding */ SpecTexts)
/* harmony export */ });
/* harmony import */ var _design_spec_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1326);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7784);



const PLAIN = /^(?!(?:true|false|none|null|nan|inf|yes|no|on|off|y|n)$)[a-z_][a-z0-9_.-]*$/;
const ESCAPED = /[\\\0\u0080-\uffff]/;
const JOINED_CELL = /[^,\r\n]"[^",\r\n]/;
const FEW = 2;
const LITERAL = /^[\w./-]+$/;
class SpecTexts {
    #tree;
    #texts = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    load(cohorts) {
        this.#tree.prefetch(cohorts.filter(({ specPath }) => !this.#texts.has(specPath)).map(placeOf));
    }
    isUnchanged(cohort, other) {
        const oid = this.#tree.oid(placeOf(cohort));
        return oid !== undefined && oid === other.#tree.oid(placeOf(cohort));
    }
    reachingOut(cohorts, folder) {
        const climbing = cohorts.length > FEW ? this.#climbing(folder) : undefined;
        const isSearched = ({ specPath, folder: own }) => own === undefined
            ? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(specPath))) === folder
            : own.startsWith(folder) && own.lastIndexOf('/') === folder.length;
        const isOpen = (cohort) => climbing === undefined || climbing.has(cohort.specPath) || !isSearched(cohort);
        const open = cohorts.filter(isOpen);
        this.load(open);
        return new Set(open.filter((cohort) => this.mayReachOut(cohort)));
    }
    #climbing(folder) {
        const { commit, objects } = this.#tree;
        if (objects.mayHoldLinks || !LITERAL.test(folder))
            return undefined;
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(objects.root, [
            ...['grep', '--no-color', '--no-full-name', '--no-recurse-submodules', '--text', '-F', '-l', '-z'],
            ...['-e', '..', '-e', '\\', commit, '--', `:(glob)${folder}/*/*/*`],
        ], { patterns: true });
        if (answer.status > 1 || answer.refusal !== '')
            return undefined;
        return new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNul */ .K5)(answer.output).map((line) => line.slice(commit.length + 1)));
    }
    mayReachOut(cohort) {
        const text = this.#textOf(cohort);
        if (text === undefined)
            return true;
        return text.includes(_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_MARKER */ .kW) && (cohort.folder === undefined || text.includes('..'));
    }
    mayHold(cohort, levels) {
        const text = this.#textOf(cohort);
        if (text === undefined || this.mayReachOut(cohort))
            return true;
        const lower = text.toLowerCase();
        return levels.every((level) => !PLAIN.test(level) || lower.includes(level));
    }
    #textOf(cohort) {
        const known = this.#texts.get(cohort.specPath);
        if (known !== undefined || this.#texts.has(cohort.specPath))
            return known;
        const text = this.#join(placeOf(cohort));
        const searchable = text === undefined || ESCAPED.test(text) ? undefined : text;
        this.#texts.set(cohort.specPath, searchable);
        return searchable;
    }
    #join(path) {
        const place = this.#tree.place(path);
        if (place.kind === 'missing')
            return '';
        if (place.kind !== 'file' && place.kind !== 'folder')
            return undefined;
        if (place.path !== path)
            return undefined;
        if (place.kind === 'folder') {
            const texts = this.#tree.list(path).map((name) => this.#join(`${path}/${name}`));
            return texts.includes(undefined) ? undefined : texts.join('\n');
        }
        const read = this.#tree.read(path);
        if (read.kind !== 'file')
            return undefined;
        const text = Buffer.from(read.bytes).toString('latin1');
        return /\.csv$/i.test(path) && JOINED_CELL.test(text) ? undefined : text;
    }
}
function placeOf({ specPath, folder }) {
    return folder === undefined ? specPath : (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(specPath);
}
function loadSpecs(base, head) {
    base.texts.load(base.cohorts);
    head.texts.load(head.cohorts.filter((cohort) => !head.texts.isUnchanged(cohort, base.texts)));
}


/***/ })

};
