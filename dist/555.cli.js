export const id = 555;
export const ids = [555];
export const modules = {

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

const QUIET_MS = 1000;
const EVERY_MS = 100;
/** A line that counts cohorts on a terminal when the work takes more than a second; silent in a pipe. */
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





/**
 * The result as the repository wants to see it: findings that it ignores are left out, severities are as it says, and an
 * entry that matched nothing is told. States stay as they are: a cohort that the runtime refuses is refused, one that
 * drifted has drifted.
 *
 * @param options.whole - False when only some cohorts were checked: then nothing can be said to match nothing.
 */
function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => ({
        ...cohort,
        diagnostics: adjustment.adjust(cohort.diagnostics),
    }));
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
    // What stops the check of a cohort hides its other findings.
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
/** Findings as the repository wants to see them, where there is no whole result. */
function adjustFindings(diagnostics, config) {
    return new Adjustment(config).adjust(diagnostics);
}
class Adjustment {
    #config;
    #used = new Set();
    /** For each path the entries that name it. */
    #byPath = new Map();
    constructor(config) {
        this.#config = config;
    }
    adjust(diagnostics) {
        return diagnostics.flatMap((diagnostic) => {
            const { code } = diagnostic;
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic))
                return [];
            const level = this.#config.severities.get(code) ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    /** Entries that ignored nothing. One that names no known code at all has been told already. */
    unused() {
        return this.#config.ignores.flatMap((ignore) => {
            // Traces of the time before specs are looked for only on demand.
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') && ((0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._)(entry) ? (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowerable */ .Y8)(entry) : entry.endsWith('/*')));
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

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trackedPaths),
/* harmony export */   j: () => (/* binding */ ignoredPaths)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4315);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6909);




const TIMEOUT_MS = 30_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;
/**
 * The paths among these that git ignores. A committed file, or a folder that holds one, is not ignored, whatever
 * `.gitignore` says.
 *
 * @param paths - Repository-relative; nothing needs to stand there.
 */
function ignoredPaths(root, paths) {
    const asked = withoutLinks(new _confinement_js__WEBPACK_IMPORTED_MODULE_2__/* .Confinement */ .tF(root), paths);
    if (asked.size === 0)
        return { kind: 'known', paths: new Set() };
    // check-ignore can ask the index itself, but takes the product of both sizes for it.
    const tracked = trackedPaths(root, [
        ...new Set([...asked.keys()].map((place) => place.replace(/\/.*$/s, ''))),
    ]);
    if (tracked.kind === 'unknown')
        return tracked;
    const committed = withFolders(tracked.paths);
    const open = [...asked.keys()].filter((place) => !committed.has(place));
    if (open.length === 0)
        return { kind: 'known', paths: new Set() };
    // Without the dot, git would see a command in a path that starts with a colon.
    const answer = git(root, ['check-ignore', '--no-index', '-z', '--stdin'], open.map((place) => `./${place}\0`).join(''));
    if (answer.kind === 'unknown')
        return answer;
    return {
        kind: 'known',
        paths: new Set([...answer.paths].flatMap((place) => asked.get(place.slice(2)) ?? [])),
    };
}
/**
 * Places without links → the paths that lead there. git answers nothing at all when one path leads through a link.
 * What leads out of the repository is left out.
 */
function withoutLinks(confinement, paths) {
    const folders = new Map();
    const places = new Map();
    for (const path of paths) {
        if (path === '' || confinement.lexical(path) !== 'inside')
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        if (!folders.has(folder))
            folders.set(folder, confinement.canonical(folder));
        const real = folders.get(folder);
        if (real === undefined)
            continue;
        const place = real === '' ? path.slice(slash + 1) : `${real}/${path.slice(slash + 1)}`;
        const there = places.get(place);
        if (there)
            there.push(path);
        else
            places.set(place, [path]);
    }
    return places;
}
/** Files, and every folder that holds one of them. */
function withFolders(files) {
    const found = new Set(files);
    for (const file of files) {
        let slash = file.lastIndexOf('/');
        while (slash > 0 && !found.has(file.slice(0, slash))) {
            found.add(file.slice(0, slash));
            slash = file.lastIndexOf('/', slash - 1);
        }
    }
    return found;
}
/**
 * The files at or below some folders (or files) that git tracks: committed, or at least added. What is merely on disk
 * is not among them.
 *
 * @param folders - Repository-relative; `''` is the whole repository.
 */
function trackedPaths(root, folders) {
    const asked = folders.filter((path) => !path.includes('\0')).map((path) => (path === '' ? '.' : path));
    const found = new Set();
    // The folders are arguments, whose length the system limits.
    for (let start = 0; start < asked.length; start += 500) {
        const answer = git(root, ['--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...asked.slice(start, start + 500)], '');
        if (answer.kind === 'unknown')
            return answer;
        for (const path of answer.paths)
            found.add(path);
    }
    return { kind: 'known', paths: found };
}
/**
 * Runs git on an untrusted repository: none of its settings may start a program (hooks, the file system monitor, the
 * fetching of missing objects).
 */
function git(root, command, input) {
    const settings = [
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotePath=false',
        'protocol.allow=never',
    ];
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...command], {
        cwd: root,
        input,
        env: {
            ...ownEnvironment(),
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_LAZY_FETCH: '1',
        },
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: OUTPUT_LIMIT,
        windowsHide: true,
    });
    // A git that refuses at once does not wait for its input.
    const refusedEarly = result.status !== null && (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(result.error) === 'EPIPE';
    if (result.error && !refusedEarly)
        return failed(result.error, root);
    // check-ignore says 1 when nothing is ignored.
    if (result.status !== 0 && !(command.includes('check-ignore') && result.status === 1)) {
        return refused(result.stderr.toString('utf8'), root);
    }
    const names = result.stdout.toString('utf8').split('\0');
    return { kind: 'known', paths: new Set(names.filter((name) => name !== '')) };
}
/** Variables of git that choose settings of the user or the machine; others could point git at another repository. */
const KEPT_VARIABLES = [
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
];
function ownEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter(([name]) => !name.startsWith('GIT_') || KEPT_VARIABLES.includes(name)));
}
function failed(error, root) {
    const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error);
    if (code === 'ENOENT')
        return { kind: 'unknown', reason: 'no-git', message: 'git is not installed' };
    const why = code === 'ETIMEDOUT'
        ? `gave no answer within ${TIMEOUT_MS / 1000} seconds`
        : `failed (${code ?? error.message})`;
    return { kind: 'unknown', reason: 'failed', message: `git ${why} in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}` };
}
/** git's exit status is 128 for every refusal: only its words, which LC_ALL=C keeps English, tell them apart. */
function refused(stderr, root) {
    if (stderr.includes('not a git repository')) {
        return { kind: 'unknown', reason: 'no-repository', message: `${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)} is not a git repository` };
    }
    if (stderr.includes('dubious ownership') || stderr.includes('safe.directory')) {
        const message = `git does not trust ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}, because another user owns it; ` +
            `run: git config --global --add safe.directory ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}`;
        return { kind: 'unknown', reason: 'untrusted', message };
    }
    const line = stderr.split('\n').find((text) => text.trim() !== '') ?? 'no reason given';
    return {
        kind: 'unknown',
        reason: 'failed',
        message: `git failed in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}: ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line.trim())}`,
    };
}


/***/ }),

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ UnknownCohort),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var repository = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/src/workspace/disk-tree.js
var disk_tree = __webpack_require__(363);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/diagnostics/quoted.js
var quoted = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/workspace/spec-pattern.js

/** A pattern that can match nothing in this repository; `reason` is a clause that follows the quoted pattern. */
class InvalidPattern extends Error {
    name = 'InvalidPattern';
    pattern;
    constructor(pattern, reason) {
        super(`The pattern ${(0,quoted/* quoted */.T)(pattern)} ${reason}`);
        this.pattern = pattern;
    }
}
/** Characters that mean something to a glob library, or that it takes away. */
const SPECIAL = /[*?[\]{}()!+@\\~]/;
/**
 * Parses patterns, one on each line; blank lines and lines that start with `#` are left out.
 *
 * @param root - The repository's absolute path, which a pattern may start with.
 */
function parseSpecPatterns(patterns, root) {
    const lines = (typeof patterns === 'string' ? [patterns] : patterns).flatMap((text) => text.split('\n'));
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => parseLine(line, root));
}
function parseLine(text, root) {
    let relative = text;
    let negated = false;
    while (relative.startsWith('!')) {
        negated = !negated;
        relative = relative.slice(1).trim();
    }
    if (relative.startsWith(`${root}/`))
        relative = relative.slice(root.length + 1);
    else if (relative.startsWith('/'))
        throw new InvalidPattern(text, 'leads out of the repository');
    relative = relative.replace(/^(\.?\/+)+/, '').replace(/\/{2,}/g, '/');
    if (relative === '' || relative === '.')
        throw new InvalidPattern(text, 'names no file');
    if (relative.includes('\0'))
        throw new InvalidPattern(text, 'holds a NUL, which no path does');
    const segments = relative.split('/');
    if (segments.includes('..'))
        throw new InvalidPattern(text, 'holds "..", which could lead out of the repository');
    if (segments.includes('.'))
        throw new InvalidPattern(text, 'holds a "." segment, which matches nothing');
    const simple = segments.every((segment) => segment === '*' || (segment !== '' && !SPECIAL.test(segment)));
    if (!simple)
        return { text, negated, relative };
    return { text, negated, relative, segments: segments.map((segment) => (segment === '*' ? null : segment)) };
}

;// CONCATENATED MODULE: ./build/src/workspace/find-specs.js




const DEFAULT_SPEC_PATTERN = 'data/cohorts/*/spec/config.yaml';
/**
 * Finds the specs that glob patterns name. Patterns mean what they mean to `@actions/glob` when it does not follow
 * linked folders: `*` matches hidden names too, a later pattern overrules an earlier one, `!` takes away. Nothing of
 * `.git` is ever found.
 *
 * Throws InvalidPattern for a pattern that cannot match inside the repository, and an EnvironmentFailure when a search
 * would leave it by a link.
 *
 * @param patterns - One pattern on each line; blank lines and lines that start with `#` are left out.
 */
async function findSpecs(tree, patterns) {
    const parsed = parseSpecPatterns(patterns, tree.confinement.root);
    const amiss = new Set();
    const found = parsed.every((pattern) => pattern.segments)
        ? walk(tree, parsed, amiss)
        : await withoutDebugLines(() => glob(tree, parsed));
    const matches = [...new Set(found)]
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
    const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
    return {
        paths: matches.filter((path) => !outside.has(path)),
        outside: [...outside],
        amiss: [...amiss].sort(compare/* compareCodePoints */.O),
    };
}
/** Patterns of literal segments and whole stars: loading a glob library would take longer than the search. */
function walk(tree, patterns, amiss) {
    const found = new Set();
    for (const { segments = [], negated } of patterns) {
        if (!negated) {
            for (const path of expand(tree, segments, amiss))
                found.add(path);
            continue;
        }
        for (const path of [...found, ...amiss]) {
            const names = path.split('/');
            const taken = names.length === segments.length &&
                segments.every((segment, at) => segment === null || segment === names[at]);
            if (taken) {
                found.delete(path);
                amiss.delete(path);
            }
        }
    }
    return found;
}
function expand(tree, segments, amiss) {
    const star = segments.indexOf(null);
    const start = segments.slice(0, star < 0 ? segments.length : star).join('/');
    if (!searchable(tree, start, star < 0))
        return [];
    let paths = [start];
    for (const [index, segment] of (star < 0 ? [] : segments.slice(star)).entries()) {
        const rest = segments.slice(star + index);
        paths = paths
            .filter((path) => {
            const found = standing(tree, path);
            // A cohort must not vanish because its folder became a link.
            if (found === 'other' && !rest.includes(null) && tree.probe(path) === 'outside')
                amiss.add([path, ...rest].join('/'));
            return found === 'folder';
        })
            .flatMap((path) => (segment === null ? namesIn(tree, path) : [segment]).map((name) => below(path, name)));
    }
    return paths.filter((path) => {
        const found = standing(tree, path);
        if (found === 'folder' && star >= 0 && segments.at(-1) !== null && !path.split('/').includes('.git'))
            amiss.add(path);
        return found === 'other';
    });
}
/** Any other pattern. Loaded on demand: the library takes longer to start than most checks to run. */
async function glob(tree, patterns) {
    const { root } = tree.confinement;
    if (root.includes('\n')) {
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', root, `Cannot search ${(0,environment_failure/* shown */.SP)(root)}: its path holds a line break`);
    }
    const { create } = await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.bind(__webpack_require__, 3660));
    const options = { followSymbolicLinks: false, implicitDescendants: false, matchDirectories: false };
    const prefix = root === '/' ? '/' : `${root}/`;
    const lines = [];
    for (const { negated, relative } of patterns) {
        const absolute = escapeGlob(prefix) + relative;
        if (negated) {
            lines.push(`!${absolute}`);
            continue;
        }
        const [found = root] = (await create(absolute, options)).getSearchPaths();
        const start = found === root ? '' : found.slice(prefix.length);
        const whole = start.split('/').length === relative.split('/').length;
        if (searchable(tree, start, whole))
            lines.push(absolute);
    }
    try {
        return (await (await create(lines.join('\n'), options)).glob()).map((path) => path.slice(prefix.length));
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'search', root);
    }
}
/**
 * Whether there is something at the path at which a search starts.
 *
 * @param whole - The start is all of the pattern: nothing is listed.
 */
function searchable(tree, start, whole) {
    const found = tree.probe(start);
    // One file that leads out is for the reader to report; a search would list what is none of our business.
    if (found === 'outside' && !whole) {
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', start, `Refusing to search ${(0,environment_failure/* shown */.SP)(start)}: it leads out of the repository`);
    }
    // A link that leads nowhere is found, too, so that reading it can say so.
    return found !== 'missing' || (whole && standing(tree, start) !== 'nothing');
}
/** What stands at a path, without following a link at its end. */
function standing(tree, path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(tree.confinement.absolute(path), { throwIfNoEntry: false });
        return stats === undefined ? 'nothing' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (error) {
        if ((0,environment_failure/* systemCode */.xU)(error) === 'ENOTDIR')
            return 'nothing';
        throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
    }
}
function namesIn(tree, path) {
    try {
        return (0,external_node_fs_.readdirSync)(tree.confinement.absolute(path));
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
    }
}
function below(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
/** Takes the meaning from every character of a path that a glob library would give one. */
function escapeGlob(path) {
    return path.replace(/[\\[?*]/g, (special) => (special === '\\' ? '\\\\' : `[${special}]`));
}
/** The library announces its settings as `::debug::` lines on standard output, where a report may be going. */
async function withoutDebugLines(work) {
    const write = process.stdout.write;
    process.stdout.write = ((chunk, ...rest) => typeof chunk === 'string' && chunk.startsWith('::debug::')
        ? true
        : write.call(process.stdout, chunk, ...rest));
    try {
        return await work();
    }
    finally {
        process.stdout.write = write;
    }
}

// EXTERNAL MODULE: ./build/src/workspace/git.js
var git = __webpack_require__(8611);
;// CONCATENATED MODULE: ./build/src/workspace/open-workspace.js








/** A cohort was asked for that has no spec. */
class UnknownCohort extends Error {
    name = 'UnknownCohort';
}
const DATA_ROOT_HINT = '; name the repository with root, and its data folder with data-root';
/** Finds the specs of a repository on disk, and which outputs git ignores. */
async function openWorkspace(options) {
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    requireFolder(root, 'root');
    const { dataRoot } = options;
    const patterns = options.specs ?? [`${dataRoot === '' ? '' : `${dataRoot}/`}cohorts/*/spec/config.yaml`];
    if (options.specs === undefined && dataRoot !== '')
        requireFolder((0,external_node_path_.resolve)(root, dataRoot), 'data root', DATA_ROOT_HINT);
    const tree = new disk_tree/* DiskTree */.C(root);
    const specs = await findSpecs(tree, patterns);
    // What leads out of the repository is not read; checking it says so.
    const found = (0,repository/* withRivals */.Qx)([...specs.paths, ...specs.outside, ...specs.amiss].map(repository/* cohortOf */.lG));
    const cohorts = options.cohorts === undefined ? found : pick(found, options.cohorts);
    const outputs = cohorts.flatMap(({ folder }) => folder === undefined ? [] : [`${folder}/manifest.json`, `${folder}/membership.csv`]);
    const gens = ['draft', 'essay', 'evaluation'].map((stage) => `${dataRoot === '' ? '' : `${dataRoot}/`}gens/${stage}`);
    return {
        root,
        tree,
        patterns,
        cohorts,
        isIgnored: ignoredIn(root, outputs.filter((path) => tree.exists(path)), gens.filter((path) => tree.exists(path))),
    };
}
/** Outputs that git ignores; when git cannot say, none. A folder with tracked files below it is committed all the same. */
function ignoredIn(root, files, folders) {
    const ignored = (0,git/* ignoredPaths */.j)(root, [...files, ...folders]);
    if (ignored.kind === 'unknown' || ignored.paths.size === 0)
        return () => false;
    const hidden = folders.filter((folder) => ignored.paths.has(folder));
    const tracked = hidden.length === 0 ? undefined : (0,git/* trackedPaths */.f)(root, hidden);
    const committed = hidden.filter((folder) => tracked?.kind === 'known' && [...tracked.paths].some((path) => path.startsWith(`${folder}/`)));
    return (path) => ignored.paths.has(path) && !committed.includes(path);
}
function requireFolder(path, what, hint = '') {
    let isFolder = false;
    try {
        isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `there is no such ${what}: ${path}${hint}`);
    }
    if (!isFolder)
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `the ${what} is not a folder: ${path}`);
}
function pick(found, ids) {
    const known = found.map((cohort) => cohort.id);
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest_names.nearestNames)(id, known, 1)[0];
        throw new UnknownCohort(`there is no cohort '${id}'${near ? `; did you mean '${near}'?` : `; there ${known.length === 1 ? 'is 1 cohort' : `are ${known.length} cohorts`} with a spec`}`);
    }
    return found.filter((cohort) => ids.includes(cohort.id));
}


/***/ })

};
