export const id = 88;
export const ids = [88];
export const modules = {

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   regenerate: () => (/* binding */ regenerate)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _config_apply_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
/* harmony import */ var _config_open_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9520);
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6509);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7520);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3022);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4574);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8009);
/* harmony import */ var _workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5897);
/* harmony import */ var _workspace_read_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3414);
/* harmony import */ var _workspace_write_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1698);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(698);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5872);
















/** `cohort-ci regenerate` */
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
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`regenerate takes no argument '${positionals[0]}'; name a cohort with --cohort`);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .givenSettings */ .j)(values);
    const opened = await (0,_workspace_read_config_js__WEBPACK_IMPORTED_MODULE_8__/* .readConfig */ .X)(values.root);
    if (opened.kind === 'refused') {
        await printFindings((0,_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__.refusedResult)(opened, given), terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_14__/* .resolveSettings */ .M)(given, config);
    const workspace = await (0,_workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkspace */ .O)({ root: values.root, dataRoot, specs, cohorts: values.cohort });
    if (workspace.cohorts.length === 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .e(`no spec was found by ${workspace.patterns.join(', ')}`);
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
        const refused = [];
        let written = 0;
        for (const [index, cohort] of workspace.cohorts.entries()) {
            const collector = new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g();
            const expectation = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .expectCohort */ .HX)(repository, cohort, collector);
            if (expectation === undefined || cohort.folder === undefined) {
                refused.push({
                    id: cohort.id,
                    specPath: cohort.specPath,
                    state: 'refused',
                    diagnostics: collector.sorted(),
                });
                continue;
            }
            const files = [];
            for (const { path, content, onlyIfAbsent } of (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .regenerateCohort */ .Cd)(repository, cohort, cohort.folder, expectation)) {
                files.push({ path, bytes: content, ifAbsent: onlyIfAbsent });
            }
            written += files.length;
            // Metadata first, membership last: a membership never names generations that are not there.
            if (!values['dry-run'] && files.length > 0)
                await (0,_workspace_write_files_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFiles */ .h)(workspace.root, files, abort.signal);
            for (const { path } of files)
                repository.existing.wrote(path);
            terminal.stdout.write(describe(cohort.id, files, values['dry-run'] === true));
            progress.step(cohort.id, index + 1, workspace.cohorts.length);
            // Nothing need have been written for it to be seen.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            abort.signal.throwIfAborted();
        }
        progress.end();
        if (refused.length > 0) {
            const result = {
                version: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
                dialect,
                dataRoot,
                patterns: workspace.patterns,
                cohorts: refused,
                diagnostics: repository.collector.sorted(),
                sources: repository.sources.files,
            };
            terminal.stdout.write('\n');
            await printFindings(config ? (0,_config_apply_config_js__WEBPACK_IMPORTED_MODULE_1__/* .applyConfig */ .x)(result, config, { whole: false }) : result, terminal);
        }
        if (written === 0 && refused.length === 0)
            terminal.stdout.write('Everything is as it should be: nothing to write.\n');
        return refused.length > 0 ? 1 : 0;
    }
    finally {
        process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    }
}
async function printFindings(result, terminal) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const color = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .wantsColor */ .zK)(terminal.stdout, terminal.env);
    terminal.stdout.write(renderTerminal(result, { color, width: terminal.stdout.columns }));
}
/** A line for a cohort, and one for each of its files unless they are many metadata files. */
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



/** The first group is the id of the process that wrote the file. */
const TEMPORARY = /^\.cohort-ci-([0-9]{1,10})-[0-9]{1,16}\.tmp$/;
/** Names that this process is using. */
const active = new Set();
let count = 0;
/** A file name that no other file has, and by which a later run knows the file as an abandoned one of ours. */
function takeTemporaryName() {
    count += 1;
    const name = `.cohort-ci-${process.pid}-${count}.tmp`;
    active.add(name);
    return name;
}
function releaseTemporaryName(name) {
    active.delete(name);
}
/** Removes what runs that were killed left in a folder; files of a process that lives are left alone. */
function removeAbandoned(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
        if (Number.isNaN(pid) || active.has(name) || (pid !== process.pid && isAlive(pid)))
            continue;
        try {
            (0,external_node_fs_.unlinkSync)((0,workspace_confinement/* join */.fj)(folder, name));
        }
        catch {
            // It is only litter: another run may have taken it away, or it is not ours to remove.
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




/** Folders to write into: created where missing, entered through links only when these stay in the repository. */
class WritableFolders {
    #confinement;
    /** Repository-relative path → link-free absolute path. */
    #entered = new Map();
    #swept = new Set();
    #created = [];
    constructor(confinement) {
        this.#confinement = confinement;
    }
    /** The absolute, link-free path of a folder. On first use, what killed runs left in it is removed. */
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
    /** Takes away the folders that were created and are still empty. */
    removeCreated() {
        for (const folder of this.#created.reverse()) {
            try {
                (0,external_node_fs_.rmdirSync)(folder);
            }
            catch {
                // Something was put into it.
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







/**
 * Writes files in two steps: all of them under temporary names beside their targets, then each moved into place. A
 * failure or an abort in the first, long step leaves the tree as it was; each file is whole at every moment, even when
 * the process is killed. What a killed run left behind is removed by the next one that writes into the same folders.
 *
 * Missing folders are created. Nothing is written outside `root` or through a link that stands at a target.
 *
 * Throws an EnvironmentFailure, or the signal's reason when aborted.
 */
async function writeFiles(root, files, signal) {
    const confinement = new workspace_confinement/* Confinement */.tF(root);
    refuseUnsafe(confinement, files);
    const folders = new WritableFolders(confinement);
    const staged = [];
    const kept = new Set();
    let published = 0;
    try {
        for (const [index, file] of files.entries()) {
            // A busy loop would never see the signal.
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
/** Hostile paths are refused before anything is touched. */
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
/** What stands at a target: a regular file, or nothing. Anything else is refused. */
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
/** Moves a staged file into place; false when it must not replace what has come to stand there. */
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
/** A rename would replace what stands there; a hard link never does. */
function placeNew(temporary, target) {
    try {
        (0,external_node_fs_.linkSync)(temporary, target);
        return true;
    }
    catch (error) {
        const code = (0,environment_failure/* systemCode */.xU)(error);
        if (code === 'EEXIST')
            return false;
        // Some file systems have no hard links.
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
/** Creates a file, which must not exist, with all of its bytes. */
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
        // Never created, or moved away already; the next run looks again.
    }
    releaseTemporaryName((0,external_node_path_.basename)(temporary));
}


/***/ })

};
