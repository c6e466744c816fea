export const id = 1161;
export const ids = [1161];
export const modules = {

/***/ 90157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ GitFailure),
  gk: () => (/* binding */ gitFailed),
  oM: () => (/* binding */ gitOutput),
  Vk: () => (/* binding */ repositoryPrefix),
  EO: () => (/* binding */ runGit),
  K5: () => (/* binding */ splitNul)
});

// UNUSED EXPORTS: runGitUntil

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/src/git/find-repository.js


class BrokenGitFile extends Error {
    name = 'BrokenGitFile';
}
const LARGEST_GIT_FILE = 64 * 1024;
function findRepository(folder, env) {
    const ceilings = ceilingsOf(env['GIT_CEILING_DIRECTORIES']);
    let workTree = external_node_fs_.realpathSync.native(folder);
    const { dev } = (0,external_node_fs_.statSync)(workTree);
    for (;;) {
        const gitDir = gitDirOf(workTree);
        if (gitDir !== undefined)
            return { gitDir, workTree };
        const above = (0,external_node_path_.dirname)(workTree);
        if (above === workTree || ceilings.has(above) || statOf(above)?.dev !== dev)
            return undefined;
        workTree = above;
    }
}
function gitDirOf(folder) {
    const path = (0,external_node_path_.join)(folder, '.git');
    const found = statOf(path);
    if (found?.isDirectory())
        return isRepository(path) ? external_node_fs_.realpathSync.native(path) : undefined;
    if (!found?.isFile())
        return undefined;
    const text = found.size > LARGEST_GIT_FILE ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8');
    const target = /^gitdir: ([^\0]+?)[\r\n]*$/.exec(text)?.[1];
    if (target === undefined || !isRepository((0,external_node_path_.resolve)(folder, target)))
        throw new BrokenGitFile(path);
    return external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(folder, target));
}
function isRepository(path) {
    const has = (name) => statOf((0,external_node_path_.join)(path, name)) !== undefined;
    return has('HEAD') && ((has('objects') && has('refs')) || has('commondir'));
}
function ceilingsOf(list = '') {
    const ceilings = new Set();
    for (const path of list.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(path))
            continue;
        ceilings.add((0,external_node_path_.resolve)(path));
        if (statOf(path) !== undefined)
            ceilings.add(external_node_fs_.realpathSync.native(path));
    }
    return ceilings;
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/git/git-program.js



const OLDEST_GIT = '2.25';
const ASKED = new Map();
function gitProgram(env) {
    const folders = env['PATH'] ?? env['Path'] ?? '';
    if (ASKED.has(folders))
        return ASKED.get(folders);
    const path = folders
        .split(external_node_path_.delimiter)
        .filter((folder) => (0,external_node_path_.isAbsolute)(folder))
        .map((folder) => (0,external_node_path_.join)(folder, process.platform === 'win32' ? 'git.exe' : 'git'))
        .find(isProgram);
    const program = path === undefined ? undefined : new InstalledGit(path);
    ASKED.set(folders, program);
    return program;
}
class InstalledGit {
    path;
    #version;
    #isAsked = false;
    constructor(path) {
        this.path = path;
    }
    get version() {
        if (!this.#isAsked)
            this.#version = versionOf(this.path);
        this.#isAsked = true;
        return this.#version;
    }
}
function isTooOld({ version }) {
    const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST_GIT.split('.').map(Number);
    return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function versionOf(path) {
    const { stdout } = (0,external_node_child_process_.spawnSync)(path, ['version'], { encoding: 'utf8', timeout: 30_000, windowsHide: true });
    return /^git version (\d+(?:\.\d+)*)/.exec(stdout ?? '')?.[1];
}

;// CONCATENATED MODULE: ./build/src/git/git-command.js








class GitFailure extends environment_failure/* EnvironmentFailure */.Kg {
    reason;
    constructor(root, reason, message) {
        super('other', root, message);
        this.reason = reason;
    }
}
const TIMEOUT_MS = 120_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'log.follow=false',
    'log.mailmap=false',
    'log.showSignature=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
];
const DIFFERENCES = ['--no-ext-diff', '--no-textconv'];
const KEPT_VARIABLES = /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES)$/;
const OWN_VARIABLES = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
};
const A_PROCESS = 4096;
const TRUSTED = new Set();
function runGit(root, command, options = {}) {
    const { folder, words, environment } = callOf(root, command, options);
    return startGit(root, folder, words, { ...options, environment });
}
function callOf(root, command, { workTree, patterns }) {
    (0,checkpoint/* passCheckpoint */.gc)(A_PROCESS);
    const place = placeOf(root);
    requireTrust(root, place);
    return {
        folder: workTree ?? root,
        words: [...(patterns ? [] : ['--literal-pathspecs']), ...command],
        environment: { GIT_DIR: place.gitDir, GIT_WORK_TREE: workTree ?? place.workTree },
    };
}
async function runGitUntil(signal, root, command, options = {}) {
    const { folder, words, environment } = callOf(root, command, options);
    const { program, wholeCommand, how } = started(root, folder, words, { ...options, environment });
    const child = spawn(program, wholeCommand, { ...how, stdio: 'pipe', signal });
    const output = [];
    const errors = [];
    child.stdout.on('data', (bytes) => output.push(bytes));
    child.stderr.on('data', (bytes) => errors.push(bytes));
    child.stdin.on('error', () => { });
    child.stdin.end(options.input ?? '');
    const ended = await new Promise((resolve) => {
        child.on('error', (error) => resolve({ status: null, signal: null, error }));
        child.on('close', (status, killed) => resolve({ status, signal: killed }));
    });
    signal.throwIfAborted();
    const error = ended.signal === 'SIGKILL' ? { error: timedOut() } : {};
    return answerOf(root, { ...ended, ...error, stdout: Buffer.concat(output), stderr: Buffer.concat(errors) }, how);
}
function startGit(root, folder, command, options) {
    const { program, wholeCommand, how } = started(root, folder, command, options);
    const limit = options.limit ?? OUTPUT_LIMIT;
    const ended = (0,external_node_child_process_.spawnSync)(program, wholeCommand, { ...how, input: options.input ?? '', maxBuffer: limit });
    return answerOf(root, ended, how);
}
function started(root, folder, command, { timeout = TIMEOUT_MS, environment }) {
    const at = command.findIndex((word) => !word.startsWith('-'));
    const showsDifferences = /^diff/.test(command[at] ?? '');
    const wholeCommand = [
        '--no-pager',
        '--no-replace-objects',
        ...SETTINGS.flatMap((setting) => ['-c', setting]),
        ...command.slice(0, at + 1),
        ...(showsDifferences ? DIFFERENCES : []),
        ...command.slice(at + 1),
    ];
    const how = {
        cwd: folder,
        env: { ...inheritedEnvironment(), ...OWN_VARIABLES, ...environment },
        timeout: Math.ceil(Math.max(1, Math.min(timeout, (0,checkpoint/* timeLeft */.f$)() ?? timeout))),
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    return { program: programPath(root), wholeCommand, how };
}
function answerOf(root, ended, { timeout }) {
    const refusal = firstLine(ended.stderr);
    const refusedEarly = ended.status !== null && (0,environment_failure/* systemCode */.xU)(ended.error) === 'EPIPE';
    if (ended.error && !refusedEarly) {
        if ((0,environment_failure/* systemCode */.xU)(ended.error) === 'ETIMEDOUT')
            (0,checkpoint/* startFromCheckpoint */.le)();
        throw notRun(ended.error, root, timeout);
    }
    if (ended.status === null)
        throw failure(root, 'failed', `git was stopped in ${(0,environment_failure/* shown */.SP)(root)} by ${ended.signal}`);
    if (ended.status !== 0)
        refuseUntrusted(refusal, root);
    return { status: ended.status, output: ended.stdout, refusal };
}
function timedOut() {
    return Object.assign(new Error('killed when its time was over'), { code: 'ETIMEDOUT' });
}
function installedGit(root) {
    const program = gitProgram(process.env);
    if (program === undefined)
        throw failure(root, 'no-git', 'git is not installed');
    return program;
}
function programPath(root) {
    const program = installedGit(root);
    if (isTooOld(program))
        throw failure(root, 'no-git', `git ${program.version ?? 'of an unknown version'} is too old: cohort-ci needs git ${OLDEST_GIT} or later`);
    return program.path;
}
function placeOf(root) {
    let place;
    try {
        place = findRepository(root, process.env);
    }
    catch (error) {
        if (error instanceof BrokenGitFile)
            throw failure(root, 'failed', `${(0,environment_failure/* shown */.SP)(error.message)} does not lead to a git repository`);
        if ((0,environment_failure/* systemCode */.xU)(error) === 'ENOENT')
            throw failure(root, 'failed', `there is no folder ${(0,environment_failure/* shown */.SP)(root)}`);
        throw failure(root, 'failed', (0,environment_failure/* systemFailure */.oM)(error, 'read', root).message);
    }
    if (place !== undefined)
        return place;
    installedGit(root);
    throw failure(root, 'no-repository', `${(0,environment_failure/* shown */.SP)(root)} is not a git repository`);
}
function repositoryPrefix(root) {
    return (0,external_node_path_.relative)(placeOf(root).workTree, external_node_fs_.realpathSync.native(root)).replaceAll(external_node_path_.sep, '/');
}
function requireTrust(root, { gitDir, workTree }) {
    if (TRUSTED.has(gitDir))
        return;
    const user = process.geteuid?.();
    const owned = [gitDir, workTree, (0,external_node_path_.join)(workTree, '.git')];
    if (user !== undefined && owned.every((path) => (0,external_node_fs_.lstatSync)(path).uid === user))
        return;
    const answer = startGit(root, workTree, ['rev-parse', '--git-dir'], {});
    if (answer.status !== 0)
        throw gitFailed(root, answer);
    const found = (0,external_node_path_.resolve)(workTree, answer.output.toString('utf8').replace(/\n$/, ''));
    if (external_node_fs_.realpathSync.native(found) !== gitDir)
        throw failure(root, 'failed', `git takes ${(0,environment_failure/* shown */.SP)(found)} for the repository of ${(0,environment_failure/* shown */.SP)(root)}`);
    TRUSTED.add(gitDir);
}
function gitOutput(root, command, options = {}) {
    const answer = runGit(root, command, options);
    if (answer.status !== 0)
        throw gitFailed(root, answer);
    return answer.output;
}
function gitFailed(root, answer) {
    const why = answer.refusal === '' ? `status ${answer.status}` : answer.refusal;
    return failure(root, 'failed', `git failed in ${(0,environment_failure/* shown */.SP)(root)}: ${(0,visible/* visible */.R)(why)}`);
}
function splitNul(output) {
    const texts = output.toString('utf8').split('\0');
    if (texts.at(-1) === '')
        texts.pop();
    return texts;
}
function inheritedEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter(([name]) => !/^GIT_/i.test(name) || KEPT_VARIABLES.test(name)));
}
function notRun(error, root, timeout) {
    switch ((0,environment_failure/* systemCode */.xU)(error)) {
        case 'ETIMEDOUT':
            return failure(root, 'failed', `git gave no answer within ${timeout / 1000} seconds in ${(0,environment_failure/* shown */.SP)(root)}`);
        case 'ENOBUFS':
            return failure(root, 'failed', `git has more to say in ${(0,environment_failure/* shown */.SP)(root)} than is read`);
        default:
            return failure(root, 'failed', `git failed in ${(0,environment_failure/* shown */.SP)(root)} (${(0,environment_failure/* systemCode */.xU)(error) ?? error.message})`);
    }
}
function refuseUntrusted(refusal, root) {
    if (refusal.includes('not a git repository'))
        throw failure(root, 'no-repository', `${(0,environment_failure/* shown */.SP)(root)} is not a git repository`);
    if (refusal.includes('dubious ownership') || refusal.includes('safe.directory')) {
        throw failure(root, 'untrusted', `git does not trust ${(0,environment_failure/* shown */.SP)(root)}, because another user owns it; ` +
            `run: git config --global --add safe.directory ${(0,environment_failure/* shown */.SP)(root)}`);
    }
}
function failure(root, reason, message) {
    return new GitFailure(root, reason, message);
}
function firstLine(stderr) {
    const lines = (stderr?.toString('utf8') ?? '').split('\n').map((line) => line.trim());
    return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? '';
}


/***/ }),

/***/ 81161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lastCommitWith: () => (/* binding */ lastCommitWith)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49244);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90157);


const MOST_COMMITS = 1000;
function lastCommitWith(root, pattern) {
    let removals;
    return (specPath) => {
        try {
            if ((0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(root, ['ls-tree', '--name-only', 'HEAD', '--', specPath]).length > 0)
                return 'HEAD';
            if ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(specPath) !== (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(pattern))
                return undefined;
            removals ??= removalsIn(root, pattern);
            const commit = removals.get(specPath);
            return commit === undefined ? undefined : `${commit}~`;
        }
        catch (error) {
            if (!(error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi))
                throw error;
            return undefined;
        }
    };
}
function removalsIn(root, pattern) {
    const oldest = `HEAD~${MOST_COMMITS}`;
    const isLong = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, ['rev-parse', '-q', '--verify', `${oldest}^{commit}`]).status === 0;
    const listed = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(root, [
        ...['log', '--diff-filter=D', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative'],
        ...['--name-only', '--format=commit %h', isLong ? `${oldest}..HEAD` : 'HEAD', '--'],
        `:(glob)${pattern}`,
    ], { patterns: true });
    const removals = new Map();
    let commit = '';
    for (const line of listed.toString('utf8').split('\n')) {
        if (line.startsWith('commit '))
            commit = line.slice('commit '.length);
        else if (line !== '' && !removals.has(line))
            removals.set(line, commit);
    }
    return removals;
}


/***/ })

};
