export const id = 2961;
export const ids = [2961];
export const modules = {

/***/ 41671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openAsked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5820);
/* harmony import */ var _disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63696);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92410);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36812);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49244);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12559);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38416);










async function openAsked({ values, positionals, }, place, { stderr }) {
    const names = [...positionals, ...(values.cohort ?? [])];
    const workspace = await (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)({
        ...place,
        cohorts: names.length === 0 ? undefined : names,
        otherwise: (name) => otherReference(name, place),
    });
    const { cohorts, leftOut } = workspace;
    if (leftOut.length > 0)
        stderr.write((0,_look_of_js__WEBPACK_IMPORTED_MODULE_6__.fitted)(`Left out, since ${leftOut.length === 1 ? 'it is no cohort' : 'they are no cohorts'}: ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(leftOut))}\n`, stderr));
    return {
        workspace,
        statusOf: (status) => {
            const { specs = [] } = values;
            if (names.length + specs.length === 0 || cohorts.length > 0 || status !== 0)
                return status;
            const why = names.length > 0
                ? `no cohort in ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names))} has a spec`
                : `no file matches --specs ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(specs))}`;
            stderr.write((0,_look_of_js__WEBPACK_IMPORTED_MODULE_6__.fitted)(`cohort-ci: ${why}: nothing was checked\n`, stderr));
            return 2;
        },
    };
}
function otherReference(name, { root = '.', dataRoot }) {
    if (name === '')
        return undefined;
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .DataLayout */ .VL(dataRoot);
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root);
    if (!/^\.\.?$/.test(name) && (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, layout.cohorts, name)) === 'folder')
        return (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_8__/* .isArchive */ .tc)(name) ? 'beside' : undefined;
    for (const base of name.startsWith('.') ? ['.'] : ['.', top]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, name);
        const kind = (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .pathKind */ .g)(path);
        if (kind === undefined)
            continue;
        const inner = (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .B)(top, path);
        if (kind === 'file' || (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_8__/* .isArchive */ .tc)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_9__/* .lastNameOf */ .p$)(inner)))
            return 'beside';
        if ((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .q)(inner))
            return undefined;
        if (inner === '' || `${layout.cohorts}/`.startsWith(`${inner}/`))
            return 'all';
        for (let at = path; !(0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .q)((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .B)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))); at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
            if ((0,_path_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, layout.cohorts)) === 'folder')
                return undefined;
        return 'there';
    }
    return undefined;
}


/***/ }),

/***/ 82961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regenerate: () => (/* binding */ regenerate)
});

// EXTERNAL MODULE: ./build/src/check-cohort.js + 1 modules
var check_cohort = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(23498);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/src/drift/compare-outputs.js + 2 modules
var compare_outputs = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/src/outputs/manifest.js
var outputs_manifest = __webpack_require__(4435);
// EXTERNAL MODULE: ./build/src/outputs/metadata-text.js
var metadata_text = __webpack_require__(41743);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/drift/committed-output.js + 1 modules
var committed_output = __webpack_require__(30210);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(84307);
// EXTERNAL MODULE: ./build/src/drift/compare-selection.js
var compare_selection = __webpack_require__(32165);
;// CONCATENATED MODULE: ./build/src/drift/regenerate-cohort.js







function* regenerateCohort(repository, cohort, folder, expectation) {
    const { existing, sources, selection } = repository;
    const { manifest: manifestPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const membership = (0,committed_output/* readOutput */.ov)(sources.tree, membershipPath, committed_output/* readPieces */.ut);
    const manifest = (0,committed_output/* readOutput */.ov)(sources.tree, manifestPath, committed_output/* readBytes */.io);
    const encoder = new TextEncoder();
    const selected = selection !== undefined && selection !== 'invalid' && membership !== undefined
        ? (0,compare_selection/* compareSelection */.G)(selection, expectation, membership, existing)
        : undefined;
    const follows = selected === undefined
        ? membership !== undefined && (0,compare_membership/* compareMembership */.S0)(expectation.membership, membership).status === 'same'
        : selected.fixed !== undefined;
    if (!follows || selection === undefined) {
        for (const stage of source_stage/* STAGES */.a) {
            for (const generation of expectation.membership.generations(stage)) {
                const there = existing.metadata(stage, generation.id);
                if (there.kind !== 'missing')
                    continue;
                const mode = expectation.modes[stage].get(generation.template) ?? 'llm';
                yield {
                    path: existing.metadataPath(stage, generation.id),
                    content: [encoder.encode((0,metadata_text/* metadataText */.P)(generation, cohort.id, mode))],
                    onlyIfAbsent: there.conflicted !== true,
                };
            }
        }
    }
    if (manifest === undefined || (0,committed_output/* manifestDrift */.BZ)(repository, expectation, manifest).status !== 'same') {
        yield {
            path: manifestPath,
            content: [encoder.encode((0,outputs_manifest/* manifestText */.s)(expectation.manifest))],
            onlyIfAbsent: false,
        };
    }
    if (selected?.fixed !== undefined) {
        if (selected.status !== 'same')
            yield { path: membershipPath, content: [selected.fixed], onlyIfAbsent: false };
    }
    else if (!follows) {
        yield { path: membershipPath, content: expectation.membership.chunks(), onlyIfAbsent: false };
    }
}

// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(72373);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(25800);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 10 modules
var open_config = __webpack_require__(69028);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-asked.js
var open_asked = __webpack_require__(41671);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/stops-everything.js
var stops_everything = __webpack_require__(64891);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/regenerate.js

























async function regenerate(line, terminal) {
    const { values } = line;
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config.readConfig)(values.root);
    if (opened.kind === 'invalid') {
        await printFindings((0,open_config.invalidSettingsResult)(opened, given), terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const { workspace } = await (0,open_asked/* openAsked */.v)(line, { root: values.root, dataRoot, specs }, terminal);
    const { surveyed = [] } = workspace.survey;
    if (surveyed.length > 0)
        terminal.stderr.write((0,look_of.fitted)(`Without a spec: ${(0,visible/* visible */.R)((0,words/* listed */.KE)(surveyed))}\n`, terminal.stderr));
    if (workspace.cohorts.length === 0)
        throw new usage_error/* UsageError */.e(`no spec was found by ${workspace.patterns.join(', ')}`);
    const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, {
        dialect,
        dataRoot,
        maxRows,
    });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const open = [];
    const warned = [];
    let written = 0;
    let accepted = 0;
    for (const [index, cohort] of workspace.cohorts.entries()) {
        const dryRun = values['dry-run'] === true;
        const outcome = await regenerateOne(repository, cohort, async (files) => {
            if (!dryRun)
                await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(workspace.root, files, signal));
        }, workspace.isPartial ? [] : (config?.ignores ?? []));
        progress.end();
        if (outcome.kind === 'open')
            open.push(outcome.result);
        else if (outcome.kind === 'accepted') {
            accepted++;
            terminal.stdout.write(`${(0,visible/* visible */.R)(cohort.id)}: left as it is: the settings accept its drift (${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'regenerate', cohort.id)} overwrites it)\n`);
        }
        else {
            written += outcome.files.length;
            if (outcome.files.length > 0)
                warned.push(outcome.result);
            terminal.stdout.write(describe(cohort.id, outcome.files, dryRun));
            if (!dryRun && outcome.unsettled)
                terminal.stdout.write(onceMore(terminal, cohort.id));
        }
        progress.step(cohort.id, index + 1, workspace.cohorts.length);
    }
    progress.end();
    const resultOf = (cohorts) => {
        const result = (0,src_result/* checkResult */.iJ)({
            dialect,
            dataRoot,
            patterns: workspace.patterns,
            cohorts,
            diagnostics: (0,repository_findings/* repositoryFindings */.L)(repository),
            sources: repository.sources.files,
        });
        return config ? (0,apply_config/* applyConfig */.x2)(result, config, { whole: false }) : result;
    };
    await printWarnings(resultOf(warned), terminal);
    if (open.length > 0) {
        terminal.stdout.write('\n');
        await printFindings(resultOf(open), terminal);
    }
    if (written === 0 && accepted === 0 && open.length === 0)
        terminal.stdout.write('Everything is as it should be: nothing to write.\n');
    return open.some(({ state }) => state === 'unchecked') ? 2 : open.length > 0 ? 1 : 0;
}
async function regenerateOne(repository, cohort, write, ignores) {
    const { id, specPath, folder } = cohort;
    try {
        (0,checkpoint/* startFromCheckpoint */.le)();
        const { expectation, diagnostics } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
        if (expectation === undefined)
            return { kind: 'open', result: { id, specPath, state: 'invalid', diagnostics } };
        if (folder === undefined) {
            const failure = "Its spec is not in a cohort's folder, <cohort>/spec/: there is nowhere to write outputs";
            return { kind: 'open', result: { id, specPath, state: 'unchecked', diagnostics, failure } };
        }
        if (isDriftAccepted(repository, cohort, folder, expectation, ignores))
            return { kind: 'accepted' };
        const files = [...regenerateCohort(repository, cohort, folder, expectation)].map(({ path, content, onlyIfAbsent }) => ({ path, bytes: content, ifAbsent: onlyIfAbsent }));
        await write(files);
        for (const { path } of files)
            repository.existing.wrote(path);
        const unsettled = isUnsettled(repository, cohort, expectation, files);
        return { kind: 'written', files, unsettled, result: { id, specPath, state: 'clean', diagnostics } };
    }
    catch (error) {
        if ((0,stops_everything/* stopsEverything */.b)(error))
            throw error;
        return { kind: 'open', result: (0,check_cohort/* uncheckedCohort */.Qy)(cohort, error) };
    }
}
function isDriftAccepted(repository, cohort, folder, expectation, ignores) {
    if (ignores.length === 0)
        return false;
    const collector = new findings_collector/* Collector */.g();
    const outputs = (0,compare_outputs/* compareOutputs */.O)(repository, cohort, folder, expectation, collector);
    (0,report_drift/* reportDrift */.a3)(cohort.id, outputs, repository.selection !== undefined, collector);
    return (0,apply_config/* acceptsDrift */.nR)({ ignores, severities: new Map() }, collector.sorted(), folder);
}
function onceMore(terminal, id) {
    return ('  Some ids were shared by several generations. The runtime can distinguish these only now that the first one has\n' +
        `  metadata, and would plan other ids for the rest: once more, ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'regenerate', id)}.\n`);
}
function isUnsettled(repository, cohort, { plan, membership, selection }, files) {
    const { drafts, essays, evaluations } = plan;
    const planned = { draft: drafts.count, essay: essays.count, evaluation: evaluations.count };
    const shares = source_stage/* STAGES */.a.some((stage) => membership.count(stage) < planned[stage]);
    if (!shares || selection !== undefined || !files.some(({ ifAbsent }) => ifAbsent === true))
        return false;
    const { expectation: again } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
    return (again !== undefined && source_stage/* STAGES */.a.some((stage) => again.membership.count(stage) !== membership.count(stage)));
}
async function printFindings(result, terminal) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(1738)]).then(__webpack_require__.bind(__webpack_require__, 82398));
    terminal.stdout.write(renderTerminal(result, (0,look_of.lookOf)(terminal.stdout, terminal)));
}
async function printWarnings({ cohorts, sources }, terminal) {
    const warnings = cohorts
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'warning' || severity === 'error');
    if (warnings.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(1738)]).then(__webpack_require__.bind(__webpack_require__, 82398));
    const options = (0,look_of.lookOf)(terminal.stdout, terminal);
    terminal.stdout.write(`\n${renderFindings(warnings, sources, options)}`);
}
function describe(id, files, dryRun) {
    const name = (0,visible/* visible */.R)(id);
    if (files.length === 0)
        return `${name}: up to date\n`;
    const metadata = files.filter((file) => file.ifAbsent === true);
    const others = files.filter((file) => file.ifAbsent !== true).map((file) => (0,path/* lastNameOf */.p$)(file.path));
    const parts = [
        ...others,
        ...(metadata.length > 0
            ? [`metadata of ${metadata.length} new generation${metadata.length === 1 ? '' : 's'}`]
            : []),
    ];
    return `${name}: ${dryRun ? 'would write' : 'wrote'} ${parts.join(', ')}\n`;
}


/***/ }),

/***/ 64891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stopsEverything)
/* harmony export */ });
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88057);

function stopsEverything(error) {
    if (error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg)
        return error.kind === 'space' || error.kind === 'read-only';
    return error instanceof Error && error.name === 'Interrupted';
}


/***/ }),

/***/ 50406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/disk/confinement.js
var disk_confinement = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
;// CONCATENATED MODULE: ./build/src/disk/temporary-name.js



const TEMPORARY = /^\.cohort-ci-([0-9]{1,10})-[0-9]{1,16}\.tmp$/;
const active = new Set();
let count = 0;
function takeTemporaryName() {
    count += 1;
    const name = `.cohort-ci-${process.pid}-${count}.tmp`;
    active.add(name);
    return name;
}
function releaseTemporaryName(name) {
    active.delete(name);
}
function removeAbandoned(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
        if (Number.isNaN(pid) || active.has(name) || (pid !== process.pid && isAlive(pid)))
            continue;
        try {
            (0,external_node_fs_.unlinkSync)((0,disk_confinement/* join */.fj)(folder, name));
        }
        catch {
        }
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,environment_failure/* systemCode */.xU)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/src/disk/writable-folders.js




class WritableFolders {
    #confinement;
    #entered = new Map();
    #swept = new Set();
    #created = [];
    constructor(confinement) {
        this.#confinement = confinement;
    }
    open(path) {
        const folder = this.#enter(path);
        if (this.#swept.has(folder))
            return folder;
        try {
            removeAbandoned(folder);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
        this.#swept.add(folder);
        return folder;
    }
    removeCreated() {
        for (const folder of this.#created.reverse()) {
            try {
                (0,external_node_fs_.rmdirSync)(folder);
            }
            catch {
            }
        }
    }
    #enter(path) {
        if (path === '')
            return this.#confinement.root;
        let folder = this.#entered.get(path);
        if (folder === undefined) {
            folder = this.#enterNew(path);
            this.#entered.set(path, folder);
        }
        return folder;
    }
    #enterNew(path) {
        const slash = path.lastIndexOf('/');
        const parent = this.#enter(slash < 0 ? '' : path.slice(0, slash));
        const folder = (0,disk_confinement/* join */.fj)(parent, path.slice(slash + 1));
        try {
            const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
            if (stats === undefined) {
                (0,external_node_fs_.mkdirSync)(folder);
                this.#created.push(folder);
                return folder;
            }
            if (stats.isDirectory())
                return folder;
            if (!stats.isSymbolicLink()) {
                throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: it is not a folder`);
            }
            const target = this.#confinement.follow(path);
            if (target.kind === 'inside' && (0,external_node_fs_.lstatSync)(target.real).isDirectory())
                return target.real;
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: its symbolic link leads to no folder of this repository`);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/disk/write-files.js









async function writeFiles(root, files, signal) {
    const confinement = new disk_confinement/* Confinement */.tF(root);
    refuseUnsafe(confinement, files);
    const folders = new WritableFolders(confinement);
    const staged = [];
    const kept = new Set();
    let published = 0;
    try {
        for (const [index, file] of files.entries()) {
            if (index % 64 === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const target = (0,disk_confinement/* join */.fj)(folders.open(parentOf(file.path)), (0,external_node_path_.basename)(file.path));
            const existing = examine(target, file.path);
            if (existing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(await stage(file, target, existing, signal));
        }
        signal?.throwIfAborted();
        for (const one of staged) {
            if (!publish(one))
                kept.add(one.file.path);
            published++;
        }
    }
    catch (error) {
        for (const { temporary } of staged.slice(published))
            discard(temporary);
        folders.removeCreated();
        if (published === 0 || !(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        const message = `${error.message}; ${published} of ${staged.length} files had been written`;
        throw new environment_failure/* EnvironmentFailure */.Kg(error.kind, error.path, message, error.code, error);
    }
    return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}
function refuseUnsafe(confinement, files) {
    const seen = new Set();
    for (const { path } of files) {
        if (path === '' || confinement.lexical(path) !== 'inside') {
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it leads out of the repository`);
        }
        if (seen.has(path))
            throw new Error(`invariant: ${path} is to be written twice`);
        seen.add(path);
    }
}
function parentOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === '.' ? '' : folder;
}
function examine(target, path) {
    let stats;
    try {
        stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', path);
    }
    if (stats === undefined || stats.isFile())
        return stats;
    const what = stats.isSymbolicLink()
        ? 'a symbolic link'
        : stats.isDirectory()
            ? 'a folder'
            : 'a special file';
    throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it is ${what}`);
}
async function stage(file, target, existing, signal) {
    const temporary = (0,disk_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        await writeWhole(temporary, file.bytes, existing && existing.mode & 0o777, signal);
    }
    catch (error) {
        discard(temporary);
        if (signal?.aborted || error instanceof checkpoint/* DeadlineReached */.h_)
            throw error;
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', file.path);
    }
    return { file, target, temporary };
}
function publish({ file, target, temporary }) {
    try {
        if (!file.ifAbsent) {
            (0,external_node_fs_.renameSync)(temporary, target);
            releaseTemporaryName((0,external_node_path_.basename)(temporary));
            return true;
        }
        const placed = placeNew(temporary, target);
        discard(temporary);
        return placed;
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', file.path);
    }
}
function placeNew(temporary, target) {
    try {
        (0,external_node_fs_.linkSync)(temporary, target);
        return true;
    }
    catch (error) {
        const code = (0,environment_failure/* systemCode */.xU)(error);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
            throw error;
    }
    try {
        (0,external_node_fs_.copyFileSync)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
        return true;
    }
    catch (error) {
        if ((0,environment_failure/* systemCode */.xU)(error) === 'EEXIST')
            return false;
        (0,external_node_fs_.rmSync)(target, { force: true });
        throw error;
    }
}
async function writeWhole(path, bytes, mode, signal) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o666);
    try {
        if (mode !== undefined)
            (0,external_node_fs_.fchmodSync)(descriptor, mode);
        const turn = new heed_signals/* Turns */.P0(signal);
        for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
            await turn.take();
            let written = 0;
            while (written < piece.length)
                written += (0,external_node_fs_.writeSync)(descriptor, piece, written);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function discard(temporary) {
    try {
        (0,external_node_fs_.unlinkSync)(temporary);
    }
    catch {
    }
    releaseTemporaryName((0,external_node_path_.basename)(temporary));
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


/***/ })

};
