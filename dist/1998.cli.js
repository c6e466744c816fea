export const id = 1998;
export const ids = [1998];
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

/***/ 71998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ GitObjects),
  T: () => (/* binding */ isObjectId)
});

// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
;// CONCATENATED MODULE: ./build/src/git/batch-objects.js
function* objectsIn(output) {
    for (let offset = 0; offset < output.length;) {
        const headerEnd = output.indexOf(0x0a, offset);
        if (headerEnd < 0)
            return;
        const header = output.toString('utf8', offset, headerEnd);
        const [, oid, kind, size] = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
        const start = headerEnd + 1;
        const end = start + Number(size ?? 0);
        if (oid === undefined)
            yield { oid: header.replace(/ missing$/, ''), kind: 'missing', start, end };
        else
            yield { oid, kind: kind, start, end };
        offset = oid === undefined ? start : end + 1;
    }
}

// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/src/git/tree-object.js
const SLASH = 0x2f;
const FOUR = 0x34;
const TWO = 0x32;
const SIX = 0x36;
const SMALL = 1024;
class TreeObject {
    size;
    mayHoldLinks;
    mayHoldModules;
    mayHoldFolders;
    #bytes;
    #from;
    #to;
    #idBytes;
    #starts;
    constructor(bytes, idBytes, from = 0, to = bytes.length) {
        this.#bytes = bytes;
        this.#from = from;
        this.#to = to;
        this.#idBytes = idBytes;
        const most = Math.floor((to - from) / (idBytes + 8));
        const starts = to - from < SMALL ? undefined : new Uint32Array(most + 1);
        let count = 0;
        let [links, modules, folders] = [false, false, false];
        for (let at = from; at < to; count++) {
            if (starts !== undefined)
                starts[count] = at;
            if (bytes[at] === FOUR)
                folders = true;
            else {
                links ||= bytes[at + 1] === TWO;
                modules ||= bytes[at + 1] === SIX;
            }
            at = endOfName(bytes, at) + 1 + idBytes;
            if (at > to)
                throw new Error('invariant: git gave half a tree');
        }
        if (starts !== undefined)
            starts[count] = to;
        this.#starts = starts?.subarray(0, count + 1);
        this.size = count;
        this.mayHoldLinks = links;
        this.mayHoldModules = modules;
        this.mayHoldFolders = folders;
    }
    get(name) {
        if (this.#starts === undefined)
            return this.#scan(name);
        const bytes = Buffer.from(name, 'utf8');
        return this.#find(this.#starts, bytes, false) ?? this.#find(this.#starts, bytes, true);
    }
    *values() {
        for (let at = this.#from; at < this.#to;) {
            const end = endOfName(this.#bytes, at);
            yield this.#entry(at, end);
            at = end + 1 + this.#idBytes;
        }
    }
    *[Symbol.iterator]() {
        for (let at = this.#from; at < this.#to;) {
            const end = endOfName(this.#bytes, at);
            yield [this.#bytes.toString('utf8', startOfName(this.#bytes, at), end), this.#entry(at, end)];
            at = end + 1 + this.#idBytes;
        }
    }
    #scan(name) {
        const wanted = isAscii(name) ? name : Buffer.from(name, 'utf8').toString('latin1');
        for (let at = this.#from; at < this.#to;) {
            const start = startOfName(this.#bytes, at);
            const end = endOfName(this.#bytes, at);
            if (end - start === wanted.length && isTextAt(this.#bytes, start, wanted))
                return this.#entry(at, end);
            at = end + 1 + this.#idBytes;
        }
        return undefined;
    }
    #find(starts, name, isFolder) {
        let low = 0;
        let high = this.size - 1;
        while (low <= high) {
            const middle = (low + high) >> 1;
            const start = starts[middle] ?? 0;
            const end = (starts[middle + 1] ?? 0) - this.#idBytes - 1;
            const order = this.#compare(start, end, name, isFolder);
            if (order === 0)
                return this.#entry(start, end);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return undefined;
    }
    #compare(start, end, name, isFolder) {
        const bytes = this.#bytes;
        const from = startOfName(bytes, start);
        const length = end - from;
        const common = Math.min(length, name.length);
        for (let at = 0; at < common; at++) {
            const order = (bytes[from + at] ?? 0) - (name[at] ?? 0);
            if (order !== 0)
                return order;
        }
        const own = length > common ? bytes[from + common] : bytes[start] === FOUR ? SLASH : 0;
        const other = name.length > common ? name[common] : isFolder ? SLASH : 0;
        if (own !== other)
            return (own ?? 0) - (other ?? 0);
        return length - name.length;
    }
    #entry(start, end) {
        const bytes = this.#bytes;
        const second = bytes[start + 1];
        const kind = bytes[start] === FOUR ? 'folder' : second === TWO ? 'link' : second === SIX ? 'module' : 'file';
        return new EntryOfTree(kind, bytes, end + 1, end + 1 + this.#idBytes);
    }
}
function startOfName(bytes, entry) {
    return entry + (bytes[entry] === FOUR ? 6 : 7);
}
function endOfName(bytes, entry) {
    let at = startOfName(bytes, entry);
    while (at < bytes.length && bytes[at] !== 0)
        at++;
    return at;
}
function isAscii(text) {
    for (let index = 0; index < text.length; index++)
        if (text.charCodeAt(index) > 0x7f)
            return false;
    return true;
}
function isTextAt(bytes, start, text) {
    for (let index = 0; index < text.length; index++)
        if (bytes[start + index] !== text.charCodeAt(index))
            return false;
    return true;
}
class EntryOfTree {
    kind;
    #bytes;
    #start;
    #end;
    #oid;
    constructor(kind, bytes, start, end) {
        this.kind = kind;
        this.#bytes = bytes;
        this.#start = start;
        this.#end = end;
    }
    get oid() {
        this.#oid ??= this.#bytes.toString('hex', this.#start, this.#end);
        return this.#oid;
    }
}
function kindOf(mode) {
    if (mode === '40000' || mode === '040000')
        return 'folder';
    return mode === '120000' ? 'link' : mode === '160000' ? 'module' : 'file';
}

;// CONCATENATED MODULE: ./build/src/git/git-objects.js





const DEFAULT_LIMIT = 64 * 1024 * 1024;
const DEFAULT_CACHE = 256 * 1024 * 1024;
const BATCH_BYTES = 64 * 1024 * 1024;
const BATCH_OBJECTS = 50_000;
const FEW_BLOBS = 200;
const FEW_BYTES = 1024 * 1024;
const MOST_NAMES = 20_000;
const OVERHEAD = 128;
class GitObjects {
    root;
    limit;
    #trees = new Map();
    #names = new Map();
    #whole = new Set();
    #blobs = new Map();
    #roots = new Map();
    #added = new Map();
    #folder;
    #lacking = new Set();
    #cache;
    #sizesHeld = new Map();
    #held = 0;
    calls = 0;
    mayHoldLinks = false;
    mayHoldModules = false;
    constructor(root, options = {}) {
        this.root = root;
        this.limit = options.limit ?? DEFAULT_LIMIT;
        this.#cache = options.cache ?? DEFAULT_CACHE;
    }
    rootTree(commit) {
        if (!isObjectId(commit))
            throw new Error(`invariant: ${JSON.stringify(commit)} is not a commit id`);
        const known = this.#roots.get(commit);
        if (known !== undefined)
            return known;
        this.#folder ??= (0,git_command/* repositoryPrefix */.Vk)(this.root);
        const tree = this.#folderIn(this.#added.get(commit) ?? this.#readTop(commit), this.#folder);
        if (tree !== undefined)
            this.#roots.set(commit, tree);
        return tree;
    }
    #readTop(commit) {
        const missing = () => new environment_failure/* EnvironmentFailure */.Kg('other', this.root, `git does not have commit ${commit} here; fetch it (with actions/checkout: fetch-depth: 0)`);
        const [tree] = this.#readTrees([`${commit}^{tree}`], missing);
        if (tree === undefined)
            throw missing();
        return tree;
    }
    #folderIn(tree, prefix) {
        let oid = tree;
        for (const name of prefix === '' ? [] : prefix.split('/')) {
            const entry = oid === undefined ? undefined : this.entries(oid).get(name);
            oid = entry?.kind === 'folder' ? entry.oid : undefined;
        }
        return oid;
    }
    hasTree(oid) {
        if (this.#trees.has(oid))
            return true;
        this.calls++;
        const answer = (0,git_command/* runGit */.EO)(this.root, ['cat-file', '-t', oid]);
        return answer.status === 0 && answer.output.toString('latin1').trim() === 'tree';
    }
    addCommit(commit, tree) {
        this.#added.set(commit, tree);
    }
    addTree(oid, entries) {
        this.mayHoldLinks = true;
        this.mayHoldModules = true;
        this.#trees.set(oid, entries);
    }
    addBlob(oid, bytes) {
        this.#blobs.set(oid, { kind: 'bytes', bytes });
        this.#lacking.delete(oid);
    }
    lacking() {
        return [...this.#lacking];
    }
    entries(tree) {
        const known = this.#trees.get(tree);
        if (known !== undefined)
            return known;
        this.loadTrees([tree]);
        const entries = this.#trees.get(tree);
        if (entries === undefined)
            throw new Error(`invariant: tree ${tree} was not read`);
        return entries;
    }
    names(tree) {
        const known = this.#names.get(tree);
        if (known !== undefined)
            return known;
        const names = [];
        for (const [name, { kind }] of this.entries(tree))
            if (kind !== 'module')
                names.push(name);
        names.sort(compare/* compareCodePoints */.O);
        if (names.length <= MOST_NAMES)
            this.#names.set(tree, names);
        return names;
    }
    knows(tree) {
        return this.#trees.has(tree);
    }
    loadTrees(trees) {
        const wanted = [...new Set(trees)].filter((oid) => !this.#trees.has(oid));
        for (let start = 0; start < wanted.length; start += BATCH_OBJECTS)
            this.#readTrees(wanted.slice(start, start + BATCH_OBJECTS));
    }
    expand(...trees) {
        let level = trees;
        while (level.length > 0) {
            this.loadTrees(level);
            const below = [];
            for (const oid of level) {
                const entries = this.entries(oid);
                if (entries.mayHoldFolders === false || this.#whole.has(oid))
                    continue;
                this.#whole.add(oid);
                for (const entry of entries.values())
                    if (entry.kind === 'folder' && !this.#whole.has(entry.oid))
                        below.push(entry.oid);
            }
            level = below;
        }
    }
    hasRead(oid) {
        return this.#blobs.has(oid);
    }
    blob(oid) {
        const known = this.#blobs.get(oid);
        if (known !== undefined && known.kind !== 'missing')
            return known;
        this.load([oid]);
        const blob = this.#blobs.get(oid);
        if (blob === undefined)
            throw new Error(`invariant: blob ${oid} was not read`);
        return blob;
    }
    load(oids, largest = this.limit) {
        const asked = new Set(oids);
        const wanted = [...asked].filter((oid) => !this.#blobs.has(oid));
        if (!this.#readFew(wanted, largest))
            this.#readBySize(wanted, largest);
        for (const oid of asked)
            if (this.#blobs.get(oid)?.kind === 'missing')
                this.#lacking.add(oid);
    }
    #readFew(wanted, largest) {
        if (wanted.length === 0)
            return true;
        const most = Math.min(largest, this.limit, this.#cache - this.#held);
        if (wanted.length > FEW_BLOBS || most < FEW_BYTES)
            return false;
        try {
            this.#read(wanted, FEW_BYTES);
            return true;
        }
        catch (error) {
            if (!(error instanceof git_command/* GitFailure */.Xi))
                throw error;
            return false;
        }
    }
    #readBySize(wanted, largest) {
        let batch = [];
        let bytes = 0;
        const flush = () => {
            if (batch.length > 0)
                this.#read(batch, bytes);
            batch = [];
            bytes = 0;
        };
        for (const [oid, size] of this.#sizes(wanted)) {
            if (size === undefined)
                this.#blobs.set(oid, { kind: 'missing' });
            else if (size > this.limit)
                this.#blobs.set(oid, { kind: 'too-large', size });
            else if (size <= largest && (wanted.length === 1 || this.#held + bytes + size <= this.#cache)) {
                if (bytes + size > BATCH_BYTES || batch.length >= BATCH_OBJECTS)
                    flush();
                batch.push(oid);
                bytes += size;
            }
        }
        flush();
    }
    *#sizes(oids) {
        for (let start = 0; start < oids.length; start += BATCH_OBJECTS) {
            const asked = oids.slice(start, start + BATCH_OBJECTS);
            let answer = this.#askSizes(asked);
            if (answer.status !== 0 && this.#learnMissing(asked)) {
                const here = asked.filter((oid) => this.#blobs.get(oid)?.kind !== 'missing');
                answer = this.#askSizes(here);
            }
            if (answer.status !== 0)
                throw (0,git_command/* gitFailed */.gk)(this.root, answer);
            for (const line of answer.output.toString('latin1').split('\n')) {
                if (line === '')
                    continue;
                const [oid = '', size = ''] = line.split(' ');
                yield [oid, size === 'missing' ? undefined : Number(size)];
            }
        }
    }
    #askSizes(oids) {
        this.calls++;
        return (0,git_command/* runGit */.EO)(this.root, ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
            input: oids.map((oid) => `${oid}\n`).join(''),
        });
    }
    #learnMissing(asked) {
        if (this.#added.size > 0)
            return this.#learnFromAll(asked);
        if (this.#roots.size === 0)
            return false;
        this.calls++;
        const answer = (0,git_command/* runGit */.EO)(this.root, [
            'rev-list',
            '--objects',
            '--no-walk',
            '--missing=print',
            ...this.#roots.values(),
        ]);
        this.#roots.clear();
        if (answer.status !== 0)
            return false;
        for (const [, oid = ''] of answer.output.toString('latin1').matchAll(/^\?([0-9a-f]+)$/gm)) {
            if (!this.#blobs.has(oid))
                this.#blobs.set(oid, { kind: 'missing' });
        }
        return true;
    }
    #learnFromAll(asked) {
        this.calls++;
        const all = (0,git_command/* gitOutput */.oM)(this.root, [
            'cat-file',
            '--batch-all-objects',
            '--unordered',
            '--batch-check=%(objectname)',
        ]);
        const here = new Set(all.toString().split('\n'));
        const missing = asked.filter((oid) => !here.has(oid));
        for (const oid of missing)
            this.#blobs.set(oid, { kind: 'missing' });
        return missing.length > 0;
    }
    #read(oids, bytes) {
        this.calls++;
        const output = (0,git_command/* gitOutput */.oM)(this.root, ['cat-file', '--batch', '--buffer'], {
            input: `${oids.join('\n')}\n`,
            limit: bytes + oids.length * OVERHEAD + 1024,
        });
        for (const { oid, kind, start, end } of objectsIn(output)) {
            if (kind === 'missing')
                this.#blobs.set(oid, { kind: 'missing' });
            else
                this.#keep(oid, Uint8Array.prototype.slice.call(output, start, end));
        }
    }
    #keep(oid, bytes) {
        for (const [old, size] of this.#sizesHeld) {
            if (this.#held + bytes.length <= this.#cache)
                break;
            this.#held -= size;
            this.#sizesHeld.delete(old);
            this.#blobs.delete(old);
        }
        this.#sizesHeld.set(oid, bytes.length);
        this.#held += bytes.length;
        this.#blobs.set(oid, { kind: 'bytes', bytes });
    }
    #readTrees(names, missing = (why) => this.#incomplete(why)) {
        this.calls++;
        const answer = (0,git_command/* runGit */.EO)(this.root, ['cat-file', '--batch', '--buffer'], { input: `${names.join('\n')}\n` });
        if (answer.status !== 0)
            throw missing(answer.refusal);
        const { output } = answer;
        const read = [];
        for (const { oid, kind, start, end } of objectsIn(output)) {
            if (kind !== 'tree')
                throw missing(`${oid} ${kind}`);
            const tree = new TreeObject(output, oid.length / 2, start, end);
            this.mayHoldLinks ||= tree.mayHoldLinks;
            this.mayHoldModules ||= tree.mayHoldModules;
            this.#trees.set(oid, tree);
            read.push(oid);
        }
        return read;
    }
    #incomplete(why) {
        return new environment_failure/* EnvironmentFailure */.Kg('other', this.root, `git does not have all folders of a commit in ${(0,environment_failure/* shown */.SP)(this.root)}: the clone is partial, or damaged (${why})`);
    }
}
function isObjectId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ })

};
