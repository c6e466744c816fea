export const id = 4208;
export const ids = [4208];
export const modules = {

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
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
            yield (0,check/* claim */.B)('selection/unreadable', opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id a line, or remove it' });
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
    const found = new collector/* Collector */.g();
    for (const finding of repository.catalogFindings)
        found.push(finding);
    (0,settle_claims/* settleClaims */.Z)(selectionFile(repository.selections), found);
    if (compared)
        (0,settle_claims/* settleClaims */.Z)(uncommittedOutputs(repository), found);
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout }) {
    const { cohorts } = layout;
    const hint = 'commit them to have them checked';
    if (!committed.manifest && !committed.membership) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json and no membership.csv is committed: there is nothing to compare', { hint });
    }
    else if (!committed.manifest) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json is committed: there is nothing to compare', { hint });
    }
    else if (!committed.membership) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no membership.csv is committed: there is nothing to compare', { hint });
    }
    if (!committed.metadata) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(layout.gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint });
    }
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = performance.now();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = performance.now();
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

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regenerate: () => (/* binding */ regenerate)
});

// EXTERNAL MODULE: ./build/src/check-cohort.js + 2 modules
var check_cohort = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(7731);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/outputs/manifest.js
var outputs_manifest = __webpack_require__(4435);
// EXTERNAL MODULE: ./build/src/python/json-text.js
var json_text = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/outputs/metadata-text.js

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
    return (0,json_text/* jsonDocument */.Q8)(new Map(fields));
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/drift/committed-output.js
var committed_output = __webpack_require__(6741);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/src/drift/compare-selection.js
var compare_selection = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/src/drift/regenerate-cohort.js







function* regenerateCohort(repository, cohort, folder, expectation) {
    const { existing, sources, selection } = repository;
    const { manifest: manifestPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const membership = (0,committed_output/* readOutput */.ov)(sources.tree, membershipPath, committed_output/* readPieces */.ut);
    const manifest = (0,committed_output/* readOutput */.ov)(sources.tree, manifestPath, committed_output/* readBytes */.io);
    const encoder = new TextEncoder();
    const selected = selection !== undefined && selection !== 'refused' && membership !== undefined
        ? (0,compare_selection/* compareSelection */.G)(selection, expectation.selectionFrame, membership, existing)
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
                    content: [encoder.encode(metadataText(generation, cohort.id, mode))],
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

// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/stops-everything.js
var stops_everything = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/regenerate.js



















async function regenerate(line, terminal) {
    const { values } = line;
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        await printFindings((0,open_config.refusedResult)(opened, given), terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: (0,options/* cohortsAsked */.zk)(line) });
    if (workspace.cohorts.length === 0)
        throw new usage_error/* UsageError */.e(`no spec was found by ${workspace.patterns.join(', ')}`);
    const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, {
        dialect,
        dataRoot,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const open = [];
    const warned = [];
    let written = 0;
    for (const [index, cohort] of workspace.cohorts.entries()) {
        const dryRun = values['dry-run'] === true;
        const outcome = await regenerateOne(repository, cohort, async (files) => {
            if (!dryRun)
                await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(workspace.root, files, signal));
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
    }
    progress.end();
    const told = (cohorts) => {
        const result = (0,src_result/* checkResult */.i)({
            dialect,
            dataRoot,
            patterns: workspace.patterns,
            cohorts,
            diagnostics: (0,repository_findings/* repositoryFindings */.L)(repository),
            sources: repository.sources.files,
        });
        return config ? (0,apply_config/* applyConfig */.x)(result, config, { whole: false }) : result;
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
async function regenerateOne(repository, cohort, write) {
    const { id, specPath, folder } = cohort;
    try {
        (0,checkpoint/* startFromCheckpoint */.le)();
        const { expectation, diagnostics } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
        if (expectation === undefined)
            return { kind: 'open', result: { id, specPath, state: 'invalid', diagnostics } };
        if (folder === undefined) {
            const failure = "Its spec stands in no cohort's folder, <cohort>/spec/: there is nowhere to write outputs";
            return { kind: 'open', result: { id, specPath, state: 'unchecked', diagnostics, failure } };
        }
        const files = [...regenerateCohort(repository, cohort, folder, expectation)].map(({ path, content, onlyIfAbsent }) => ({ path, bytes: content, ifAbsent: onlyIfAbsent }));
        if (files.length > 0)
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
const ONCE_MORE = '  Some ids stood for several generations. The runtime tells these apart only now that the metadata of the first is\n' +
    '  there, and would plan other ids for the rest: run regenerate once more.\n';
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
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(6948)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const color = (0,cli_terminal/* wantsColor */.zK)(terminal.stdout, terminal.env);
    terminal.stdout.write(renderTerminal(result, { color, width: terminal.stdout.columns }));
}
async function printWarnings({ cohorts, sources }, terminal) {
    const warnings = cohorts
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'warning' || severity === 'error');
    if (warnings.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(6948)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const options = { color: (0,cli_terminal/* wantsColor */.zK)(terminal.stdout, terminal.env), width: terminal.stdout.columns };
    terminal.stdout.write(`\n${renderFindings(warnings, sources, options)}`);
}
function describe(id, files, dryRun) {
    const name = (0,visible/* visible */.R)(id);
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
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);

function stopsEverything(error) {
    if (error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg)
        return error.kind === 'space' || error.kind === 'read-only';
    return error instanceof Error && error.name === 'Interrupted';
}


/***/ }),

/***/ 406:
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
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/disk/confinement.js
var disk_confinement = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
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
            const standing = examine(target, file.path);
            if (standing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(await stage(file, target, standing, signal));
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
async function stage(file, target, standing, signal) {
    const temporary = (0,disk_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        await writeWhole(temporary, file.bytes, standing && standing.mode & 0o777, signal);
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

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ adjustFindings),
/* harmony export */   x: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5425);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3044);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6550);





function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => ({
        ...cohort,
        diagnostics: adjustment.adjust(cohort.diagnostics),
    }));
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
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
const CODES = Object.keys(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE);
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
            if (diagnostic.severity === 'error' && _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error')
                return [diagnostic];
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_3__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic))
                return [];
            const level = this.#config.severities.get(code) ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    unused() {
        return this.#config.ignores.flatMap((ignore) => {
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') && CODES.some((code) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_3__/* .isLowerable */ .Y8)(code) && (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCode */ .SD)(entry, code)));
            if (this.#used.has(ignore) || !mayMatch)
                return [];
            return [
                {
                    code: 'config/unused-ignore',
                    severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE['config/unused-ignore'].severity,
                    message: `this entry ignores nothing: there is no finding of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ignore.codes)} in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ignore.paths.map(({ text }) => text))}`,
                    at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(ignore.at),
                    hint: 'remove it, or correct its paths or codes',
                },
            ];
        });
    }
    #isIgnored({ at, code }) {
        let ignored = false;
        for (const ignore of this.#ignoresOf((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .placePath */ .F7)(at))) {
            if (!ignore.codes.some((entry) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_3__/* .namesCode */ .SD)(entry, code)))
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
    return (_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ })

};
