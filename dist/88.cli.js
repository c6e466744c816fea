export const id = 88;
export const ids = [88];
export const modules = {

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = performance.now();
    #last = 0;
    #shown = false;
    constructor(output) {
        this.#output = output;
    }
    step(id, done, total) {
        const now = performance.now();
        if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#output.write(`\r\u001b[K${done}/${total} ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(id).slice(0, Math.max(0, this.#output.columns - 16))}`);
    }
    end() {
        if (this.#shown)
            this.#output.write('\r\u001b[K');
    }
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   regenerate: () => (/* binding */ regenerate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _config_apply_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _config_open_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9520);
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6509);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7520);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8333);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1723);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5800);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8009);
/* harmony import */ var _workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4842);
/* harmony import */ var _workspace_read_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3414);
/* harmony import */ var _workspace_write_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1698);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(698);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69);
/* harmony import */ var _stops_everything_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4891);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5872);


















async function regenerate(args, terminal) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .parseOptions */ .Ac)(args, {
        root: { type: 'string' },
        'data-root': { type: 'string' },
        cohort: { type: 'string', multiple: true },
        specs: { type: 'string', multiple: true },
        dialect: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'max-rows': { type: 'string' },
    });
    if (positionals.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`regenerate takes no argument '${positionals[0]}'; name a cohort with --cohort`);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .givenSettings */ .j)(values);
    const opened = await (0,_workspace_read_config_js__WEBPACK_IMPORTED_MODULE_8__/* .readConfig */ .X)(values.root);
    if (opened.kind === 'refused') {
        await printFindings((0,_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.refusedResult)(opened, given), terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .resolveSettings */ .M)(given, config);
    const workspace = await (0,_workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkspace */ .OH)({ root: values.root, dataRoot, specs, cohorts: values.cohort });
    if (workspace.cohorts.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .e(`no spec was found by ${workspace.patterns.join(', ')}`);
    const abort = new AbortController();
    const stop = () => abort.abort();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
        const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(workspace.tree, {
            dialect,
            dataRoot,
            ...(maxRows === undefined ? {} : { maxRows }),
        });
        const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_11__/* .Progress */ .k(terminal.stderr);
        const open = [];
        const warned = [];
        let written = 0;
        for (const [index, cohort] of workspace.cohorts.entries()) {
            const dryRun = values['dry-run'] === true;
            const outcome = await regenerateOne(repository, cohort, async (files) => {
                if (!dryRun)
                    await (0,_workspace_write_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFiles */ .h)(workspace.root, files, abort.signal);
            });
            progress.end();
            if (outcome.kind === 'open')
                open.push(outcome.result);
            else {
                written += outcome.files.length;
                if (outcome.files.length > 0)
                    warned.push(outcome.result);
                terminal.stdout.write(describe(cohort.id, outcome.files, dryRun));
                if (!dryRun && outcome.unsettled)
                    terminal.stdout.write(ONCE_MORE);
            }
            progress.step(cohort.id, index + 1, workspace.cohorts.length);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            abort.signal.throwIfAborted();
        }
        progress.end();
        const told = (cohorts) => {
            const result = {
                version: _version_js__WEBPACK_IMPORTED_MODULE_16__/* .VERSION */ .x,
                dialect,
                dataRoot,
                patterns: workspace.patterns,
                cohorts,
                diagnostics: repository.collector.sorted(),
                sources: repository.sources.files,
            };
            return config ? (0,_config_apply_config_js__WEBPACK_IMPORTED_MODULE_1__/* .applyConfig */ .x)(result, config, { whole: false }) : result;
        };
        await printWarnings(told(warned), terminal);
        if (open.length > 0) {
            terminal.stdout.write('\n');
            await printFindings(told(open), terminal);
        }
        if (written === 0 && open.length === 0)
            terminal.stdout.write('Everything is as it should be: nothing to write.\n');
        return open.some(({ state }) => state === 'unchecked') ? 2 : open.length > 0 ? 1 : 0;
    }
    finally {
        process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    }
}
async function regenerateOne(repository, cohort, write) {
    const { id, specPath, folder } = cohort;
    const collector = new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g();
    try {
        const expectation = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .expectCohort */ .HX)(repository, cohort, collector);
        const diagnostics = collector.sorted();
        if (expectation === undefined)
            return { kind: 'open', result: { id, specPath, state: 'refused', diagnostics } };
        if (folder === undefined) {
            const failure = "Its spec stands in no cohort's folder, <cohort>/spec/: there is nowhere to write outputs";
            return { kind: 'open', result: { id, specPath, state: 'unchecked', diagnostics, failure } };
        }
        const files = [...(0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .regenerateCohort */ .Cd)(repository, cohort, folder, expectation)].map(({ path, content, onlyIfAbsent }) => ({ path, bytes: content, ifAbsent: onlyIfAbsent }));
        if (files.length > 0)
            await write(files);
        for (const { path } of files)
            repository.existing.wrote(path);
        const unsettled = isUnsettled(repository, cohort, expectation, files);
        return { kind: 'written', files, unsettled, result: { id, specPath, state: 'clean', diagnostics } };
    }
    catch (error) {
        if ((0,_stops_everything_js__WEBPACK_IMPORTED_MODULE_12__/* .stopsEverything */ .b)(error))
            throw error;
        return { kind: 'open', result: (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .uncheckedCohort */ .Qy)(cohort, error) };
    }
}
const ONCE_MORE = '  Some ids stood for several generations. The runtime tells these apart only now that the metadata of the first is\n' +
    '  there, and would plan other ids for the rest: run regenerate once more.\n';
function isUnsettled(repository, cohort, { plan, membership, selection }, files) {
    const { drafts, essays, evaluations } = plan;
    const planned = { draft: drafts.count, essay: essays.count, evaluation: evaluations.count };
    const shares = _result_js__WEBPACK_IMPORTED_MODULE_17__/* .STAGES */ .a.some((stage) => membership.count(stage) < planned[stage]);
    if (!shares || selection !== undefined || !files.some(({ ifAbsent }) => ifAbsent === true))
        return false;
    const again = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .expectCohort */ .HX)(repository, cohort, new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g());
    return (again !== undefined && _result_js__WEBPACK_IMPORTED_MODULE_17__/* .STAGES */ .a.some((stage) => again.membership.count(stage) !== membership.count(stage)));
}
async function printFindings(result, terminal) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(398), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const color = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColor */ .zK)(terminal.stdout, terminal.env);
    terminal.stdout.write(renderTerminal(result, { color, width: terminal.stdout.columns }));
}
async function printWarnings({ cohorts, sources }, terminal) {
    const warnings = cohorts
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'warning' || severity === 'error');
    if (warnings.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(398), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const options = { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .wantsColor */ .zK)(terminal.stdout, terminal.env), width: terminal.stdout.columns };
    terminal.stdout.write(`\n${renderFindings(warnings, sources, options)}`);
}
function describe(id, files, dryRun) {
    const name = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(id);
    if (files.length === 0)
        return `${name}: up to date\n`;
    const metadata = files.filter((file) => file.ifAbsent === true);
    const others = files
        .filter((file) => file.ifAbsent !== true)
        .map((file) => file.path.slice(file.path.lastIndexOf('/') + 1));
    const parts = [
        ...others,
        ...(metadata.length > 0
            ? [`metadata of ${metadata.length} new generation${metadata.length === 1 ? '' : 's'}`]
            : []),
    ];
    return `${name}: ${dryRun ? 'would write' : 'wrote'} ${parts.join(', ')}\n`;
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stopsEverything)
/* harmony export */ });
/* harmony import */ var _workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6909);

function stopsEverything(error) {
    if (error instanceof _workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg)
        return error.kind === 'space' || error.kind === 'read-only';
    return error instanceof Error && error.name === 'AbortError';
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ adjustFindings),
/* harmony export */   x: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5450);
/* harmony import */ var _diagnostics_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8162);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1309);





function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => ({
        ...cohort,
        diagnostics: adjustment.adjust(cohort.diagnostics),
    }));
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
    const whole = (options.whole ?? true) &&
        result.cohorts.every(({ state }) => state !== 'refused' && state !== 'unchecked');
    const unused = whole ? adjustment.adjust(adjustment.unused()) : [];
    return {
        ...result,
        cohorts,
        diagnostics: [...shared, ...unused].sort(_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o),
        sources: new Map(result.sources).set(config.file.path, config.file),
    };
}
const CODES = Object.keys(_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
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
        return diagnostics.flatMap((diagnostic) => {
            const { code } = diagnostic;
            if (diagnostic.severity === 'error' && _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error')
                return [diagnostic];
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic))
                return [];
            const level = this.#config.severities.get(code) ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    unused() {
        return this.#config.ignores.flatMap((ignore) => {
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') && CODES.some((code) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerable */ .Y8)(code) && (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_1__/* .namesCode */ .SD)(entry, code)));
            if (this.#used.has(ignore) || !mayMatch)
                return [];
            return [
                {
                    code: 'config/unused-ignore',
                    severity: _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y['config/unused-ignore'].severity,
                    message: `this entry ignores nothing: there is no finding of ${(0,_diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ignore.codes)} in ${(0,_diagnostics_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(ignore.paths.map(({ text }) => text))}`,
                    at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(ignore.at),
                    hint: 'remove it, or correct its paths or codes',
                },
            ];
        });
    }
    #isIgnored({ at, code }) {
        let ignored = false;
        for (const ignore of this.#ignoresOf((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .placePath */ .F7)(at))) {
            if (!ignore.codes.some((entry) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_1__/* .namesCode */ .SD)(entry, code)))
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

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ lowers),
/* harmony export */   SD: () => (/* binding */ namesCode),
/* harmony export */   Y8: () => (/* binding */ isLowerable)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7096);


function isLowerable(code) {
    return (_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/workspace/confinement.js
var workspace_confinement = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
;// CONCATENATED MODULE: ./build/src/workspace/temporary-name.js



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
            (0,external_node_fs_.unlinkSync)((0,workspace_confinement/* join */.fj)(folder, name));
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

;// CONCATENATED MODULE: ./build/src/workspace/writable-folders.js




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
        const folder = (0,workspace_confinement/* join */.fj)(parent, path.slice(slash + 1));
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
                throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: it is not a folder`);
            }
            const target = this.#confinement.follow(path);
            if (target.kind === 'inside' && (0,external_node_fs_.lstatSync)(target.real).isDirectory())
                return target.real;
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: its symbolic link leads to no folder of this repository`);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/workspace/write-files.js







async function writeFiles(root, files, signal) {
    const confinement = new workspace_confinement/* Confinement */.tF(root);
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
            const target = (0,workspace_confinement/* join */.fj)(folders.open(parentOf(file.path)), (0,external_node_path_.basename)(file.path));
            const standing = examine(target, file.path);
            if (standing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(stage(file, target, standing));
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
        const told = `${error.message}; ${published} of ${staged.length} files had been written`;
        throw new environment_failure/* EnvironmentFailure */.Kg(error.kind, error.path, told, error.code, error);
    }
    return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}
function refuseUnsafe(confinement, files) {
    const seen = new Set();
    for (const { path } of files) {
        if (path === '' || confinement.lexical(path) !== 'inside') {
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it leads out of the repository`);
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
    throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: ${what} stands there`);
}
function stage(file, target, standing) {
    const temporary = (0,workspace_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        writeWhole(temporary, file.bytes, standing && standing.mode & 0o777);
    }
    catch (error) {
        discard(temporary);
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
function writeWhole(path, bytes, mode) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o666);
    try {
        if (mode !== undefined)
            (0,external_node_fs_.fchmodSync)(descriptor, mode);
        for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
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


/***/ })

};
