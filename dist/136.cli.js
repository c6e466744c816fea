export const id = 136;
export const ids = [136];
export const modules = {

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository)
});

// EXTERNAL MODULE: ./build/src/config/apply-config.js
var apply_config = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/order.js
var order = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/config/path-glob.js
var path_glob = __webpack_require__(616);
;// CONCATENATED MODULE: ./build/src/insight/legacy/scanned-paths.js

/** Scripts, pages and workflows: what people run and read. */
const LEGACY_PATHS = [
    '**/*.py',
    '**/*.sh',
    'docs/**/*.md',
    '.github/workflows/*.yml',
    '.github/workflows/*.yaml',
    'README*',
];
/** Folders that hold nothing written by hand. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.mypy_cache']);
/** Links may lead in circles: the walk is bounded whatever the tree says. */
const DEEPEST = 24;
const MOST_ENTRIES = 100_000;
/** The files of a tree that patterns name; folders are visited breadth first. Generated metadata is left out. */
function scannedPaths(tree, patterns, dataRoot) {
    const globs = patterns.flatMap((text) => (0,path_glob/* pathGlob */.Q)(text) ?? []);
    const gens = dataRoot === '' ? 'gens' : `${dataRoot}/gens`;
    const paths = [];
    let entries = 0;
    let folders = [''];
    for (let depth = 0; folders.length > 0; depth++) {
        if (depth > DEEPEST)
            return { paths, complete: false };
        const next = [];
        for (const folder of folders) {
            for (const name of tree.list(folder)) {
                if (SKIPPED.has(name))
                    continue;
                if (++entries > MOST_ENTRIES)
                    return { paths, complete: false };
                const path = folder === '' ? name : `${folder}/${name}`;
                if (path === gens)
                    continue;
                // A listing of what is no folder is empty, so files cost one question each.
                if (globs.some((glob) => glob.matches(path)))
                    paths.push(path);
                else if (!isPlainFile(name))
                    next.push(path);
            }
        }
        folders = next;
    }
    return { paths, complete: true };
}
/** Names that are files in every repository: they need not be asked for what is below them. */
function isPlainFile(name) {
    return /\.(?:csv|json|jsonl|txt|md|ya?ml|toml|lock|png|jpe?g|svg|parquet|html|css|js|ts)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/insight/legacy/traces.js
const readsActive = () => "this uses the column 'active', which catalogs do not have any more";
const chooseByCohort = "read the cohort's manifest.json or membership.csv, or compile its spec";
/**
 * In the order in which they are tried: of two that overlap, the first is told. Every pattern takes linear time: none has
 * two unbounded repetitions that can match the same text.
 */
const TRACES = [
    active(/\b[\w)\]]{1,80}\[\s{0,4}(?<at>["']active["'])\s{0,4}\]/),
    active(/\[\[[^\][]{0,200}(?<at>["']active["'])/),
    active(/\.(?:get|pop|drop|sort_values|groupby|col|getfield)\(\s{0,4}\[?\s{0,4}(?<at>["']active["'])/),
    active(/(?<at>["']active["'])\s{1,4}(?:not\s{1,4})?in\s{1,4}(?:[\w.]{0,60}(?:columns|fieldnames|header|row|df)\b)/),
    active(/\b(?:usecols|subset|columns|fieldnames|dtype|required)\s{0,4}=\s{0,4}[[{(][^\])}]{0,200}(?<at>["']active["'])/),
    active(/(?<![A-Za-z])(?<at>(?:(?:filter(?:_by)?|load|get)_)?active_(?:templates?|models?|llms?|combos?|axes|only)\b)/),
    active(/\b(?<at>filter(?:_by)?_active\w{0,40})/),
    active(/\s--(?:[a-z]{1,20}-){0,6}(?<at>active)-(?:templates?|models?|llms?|combos?|axes)\b/),
    active(/[\w)\]](?<at>\.active\b)(?![\w(/-])(?=\s{0,4}(?:$|[=!<>)\],:&|]|is\b|and\b|or\b|if\b))/),
    active(/(?<![\w.$-])(?<at>active)(?=\s{0,4}(?:===?|!==?)\s{0,4}(?:["']?(?:true|false|yes|no|1|0)\b))/i),
    active(/(?<![\w.$"'-])(?<at>active)(?=\s{1,4}is\s{1,4}(?:not\s{1,4})?True\b)/),
    // A CSV header, or a list of column names on a command line: no blanks around the commas.
    active(/(?:\b[a-z]\w{0,60}_(?:id|name)|\bid|\bgenerator|\bfor_evaluation),(?:[a-z_]{1,60},){0,20}(?<at>active)(?![\w-])/),
    active(/(?<![\w,-])(?<at>active),(?:[a-z_]{1,60},){0,20}(?:[a-z]\w{0,60}_id|generator|for_generation)\b/),
    active(/(?:\s-c|\s--columns?|\s--filter|\s--where)[= ]["']?(?<at>active)(?![\w-])/),
    // Of a page's prose: the column by its name, and what it chose.
    active(/(?<at>`active\s?=\s?true`)/i),
    active(/(?<![\w-])(?<at>active\s(?:(?:draft|essay|evaluation|generation)(?:\/\w{1,20}){0,3}\s)?(?:axes|templates?))\b/i),
    active(/(?<![\w-])(?<at>active\s(?:generation|evaluation)(?:\/\w{1,20}){0,3}\smodels?)\b/i),
    active(/(?<at>`active`)\s{1,4}(?:columns?|flags?|fields?)\b/),
    active(/\b(?:columns?|flags?|fields?)\s{1,4}(?<at>`active`)/),
    {
        code: 'legacy/cohort-variable',
        pattern: /(?<![\w])(?<at>DD_COHORT)(?!\w)/,
        message: (found) => `${found} once named the cohort; a cohort is named by the folder of its spec`,
        hint: 'pass the cohort id as an argument',
    },
    {
        code: 'legacy/selected-combos',
        pattern: /(?<at>selected_combo_mappings(?:\.csv)?)(?!\w)/,
        message: (found) => `${found} lists no cohort's combinations any more`,
        hint: 'list the combinations on the axis combo_id of the spec',
    },
    {
        code: 'legacy/expansion-switch',
        pattern: /(?<![\w-])(?<at>(?:expand_(?:pairs|tuples|ties)|keep_(?:pair|tuple)_axis))(?!\w)/,
        message: (found) => `the switch ${found} is retired: rows are always expanded`,
        hint: 'remove it, and what reads the columns that it kept',
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<at>\b(?:curated|catalog|cartesian)[-_ ](?:only[-_ ])?mode\b)/i,
        message: (found) => `${found} is a retired way to build a cohort: its spec says what it holds`,
        hint: 'write a spec; cohort-ci backfill derives one from committed outputs',
    },
    {
        // `--curated-only`, `build_curated_only`; with a blank between them the words are prose.
        code: 'legacy/cohort-mode',
        pattern: /(?<![A-Za-z])(?<at>curated[-_]only)(?![A-Za-z])/i,
        message: (found) => `${found} is a retired way to build a cohort: a selection only narrows its spec`,
        hint: 'write a spec; cohort-ci backfill derives one from committed outputs',
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<at>\btwo ways to build a cohort\b)/i,
        message: (found) => `${found}: there is one, its spec`,
        hint: 'describe the spec-driven way',
    },
];
function active(pattern) {
    return { code: 'legacy/reads-active', pattern, message: readsActive, hint: chooseByCohort };
}
/** A sentence that tells of the removal is no use of what was removed. */
const TELLS_OF_REMOVAL = /\b(?:retired?|retires|removed?|removes|legacy|former(?:ly)?|deprecated|refused?|refuses|reject(?:s|ed)?|no longer|not any more|anymore|used to|obsolete)\b/i;

;// CONCATENATED MODULE: ./build/src/insight/legacy/scan-legacy.js






/** Bytes of one file, and of all; files and findings in all, and findings in one file. */
const LARGEST = 1 << 20;
const MOST_BYTES = 64 << 20;
const MOST_FILES = 20_000;
const MOST_FINDINGS = 1000;
const MOST_IN_FILE = 50;
/** Files named as not scanned; one says that there are some. */
const MOST_LEFT = 20;
/** A longer line is generated; nobody wrote `active` into it. In UTF-16 units. */
const LONGEST_LINE = 2000;
/**
 * Looks for what is left of the time before specs: catalogs with an `active` column, and scripts, pages and workflows that
 * read it or name a retired way to build cohorts. Bounded in files, bytes and findings; binary files are skipped.
 */
function scanLegacy(tree, options) {
    const collector = new diagnostics_collector/* Collector */.g();
    const sources = new Map();
    const { dataRoot, patterns = LEGACY_PATHS } = options;
    const { paths, complete: walked } = scannedPaths(tree, patterns, dataRoot);
    let complete = true;
    let bytes = 0;
    let scanned = 0;
    let findings = 0;
    let left = 0;
    const leave = (path, why) => {
        complete = false;
        if (++left > MOST_LEFT)
            return;
        collector.add('legacy/not-scanned', (0,diagnostic/* atFile */.kG)(path), why, {
            hint: 'name the files that matter with --legacy-paths',
        });
    };
    const open = (path) => {
        const read = tree.read(path);
        const size = read.kind === 'too-large' ? read.size : read.kind === 'file' ? read.bytes.length : 0;
        if (size > LARGEST)
            return leave(path, `the file has ${size} bytes, more than are scanned`);
        if (bytes + size > MOST_BYTES)
            return leave(path, 'the scan has read all the bytes that it may');
        if (read.kind !== 'file')
            return undefined;
        bytes += read.bytes.length;
        if (read.bytes.includes(0))
            return undefined;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        if (decoded.kind !== 'text')
            return undefined;
        scanned++;
        return new source_file/* SourceFile */.s(path, decoded.text);
    };
    const keep = (file, found) => {
        if (found === 0)
            return;
        sources.set(file.path, file);
        findings += found;
    };
    for (const path of catalogPaths(tree, dataRoot)) {
        const file = open(path);
        if (file !== undefined)
            keep(file, scanHeader(file, collector));
    }
    for (const path of paths.slice(0, MOST_FILES)) {
        if (findings >= MOST_FINDINGS) {
            leave(path, `the scan ends before this file: it has listed ${findings} findings`);
            break;
        }
        const file = open(path);
        if (file === undefined)
            continue;
        const found = scanText(file, Math.min(MOST_IN_FILE, MOST_FINDINGS - findings), collector);
        if (found.cut)
            leave(path, `only the first ${found.count} findings in this file are listed`);
        keep(file, found.count);
    }
    const first = paths[MOST_FILES];
    if (first !== undefined)
        leave(first, `the scan ends before this file: it takes ${MOST_FILES} files`);
    // A misspelled pattern would pass for a clean repository.
    if (options.patterns !== undefined && paths.length === 0) {
        for (const pattern of options.patterns)
            leave(pattern, 'no file matches this pattern');
    }
    if (!walked)
        leave('.', 'the repository has more folders and files than are looked at');
    return { diagnostics: collector.sorted(), sources, scanned, complete };
}
/** The tables of `1_raw/`, and the combinations beside it. */
function catalogPaths(tree, dataRoot) {
    const folder = dataRoot === '' ? '1_raw' : `${dataRoot}/1_raw`;
    const tables = tree.list(folder).filter((name) => name.endsWith('.csv'));
    const combos = dataRoot === '' ? 'combo_mappings.csv' : `${dataRoot}/combo_mappings.csv`;
    return [...tables.map((name) => `${folder}/${name}`), combos];
}
/** A cell of the header that is exactly `active`. */
function scanHeader(file, collector) {
    const { text, path } = file;
    const end = text.search(/[\r\n]/);
    const header = text.slice(0, Math.min(end < 0 ? text.length : end, LONGEST_LINE * 10));
    const match = /(?:^\ufeff?|,)"?(?<at>active)"?(?=,|$)/d.exec(header);
    const span = match?.indices?.groups?.['at'];
    if (span === undefined)
        return 0;
    collector.add('legacy/active-column', (0,diagnostic/* atSpan */.IX)({ path, start: span[0], end: span[1] }), "the catalog has the column 'active', which nothing reads any more", { hint: 'delete the column; what a cohort uses is listed in its spec' });
    return 1;
}
function scanText(file, limit, collector) {
    const { text, path } = file;
    const isPage = /\.(?:md|markdown|rst|txt)$|README[^/.]*$/i.test(path);
    let count = 0;
    let start = 0;
    while (start < text.length) {
        const end = lineEnd(text, start);
        const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
        // Most lines hold no word of these; the patterns need not be tried on them.
        if (end - start <= LONGEST_LINE && MAY_HOLD.test(line) && !(isPage && TELLS_OF_REMOVAL.test(line))) {
            for (const found of traces(line)) {
                if (count >= limit)
                    return { count, cut: true };
                count++;
                const place = (0,diagnostic/* atSpan */.IX)({ path, start: start + found.start, end: start + found.end });
                collector.add(found.trace.code, place, found.trace.message((0,show/* showText */.h$)(found.text)), {
                    hint: found.trace.hint,
                });
            }
        }
        start = end + 1;
    }
    return { count, cut: false };
}
const MAY_HOLD = /active|dd_cohort|selected_combo|expand_|keep_|mode|curated|two ways/i;
/** One finding for a trace and a place; overlapping ones are one. */
function traces(line) {
    const found = [];
    for (const trace of TRACES) {
        for (const match of line.matchAll(new RegExp(trace.pattern, `dg${trace.pattern.flags}`))) {
            const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length];
            if (found.some((other) => start < other.end && other.start < end))
                continue;
            found.push({ trace, start, end, text: line.slice(start, end) });
        }
    }
    return found.sort((left, right) => left.start - right.start);
}
function lineEnd(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/src/pipeline.js + 7 modules
var pipeline = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/check-repository.js








/**
 * Checks the cohorts of a repository, one after another. An unexpected failure in one is reported as `unchecked` and does
 * not stop the others.
 */
async function checkRepository(tree, cohorts, options) {
    const repository = (0,src_repository/* openRepository */.h_)(tree, options);
    const results = [];
    const ordered = (0,src_repository/* withRivals */.Qx)(cohorts).sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath));
    for (const [index, cohort] of ordered.entries()) {
        let result;
        try {
            result = (0,pipeline/* checkCohort */.ut)(repository, cohort);
        }
        catch (error) {
            result = {
                id: cohort.id,
                specPath: cohort.specPath,
                state: 'unchecked',
                diagnostics: [],
                failure: failureText(error),
            };
        }
        results.push(result);
        await options.onCohort?.(result, index + 1, ordered.length);
    }
    if (results.some((result) => result.outputs !== undefined))
        (0,src_repository/* reportUncommitted */.I)(repository);
    const rootExists = options.dataRoot === '' || tree.exists(options.dataRoot);
    if (cohorts.length === 0)
        reportNoSpec(repository, rootExists, options);
    const result = {
        version: version/* VERSION */.x,
        dialect: options.dialect,
        dataRoot: options.dataRoot,
        patterns: options.patterns,
        cohorts: results,
        // Without a spec nothing wants the catalogs: that no spec was found says it all.
        diagnostics: repository.collector
            .sorted()
            .filter(({ code }) => cohorts.length > 0 || !code.startsWith('catalog/')),
        sources: repository.sources.files,
    };
    const whole = options.legacy ? withLegacy(result, tree, options.legacy) : result;
    return options.config ? (0,apply_config/* applyConfig */.x)(whole, options.config, { whole: !options.partial }) : whole;
}
/** A check of nothing passes, and must say so. */
function reportNoSpec({ collector }, rootExists, { patterns, dataRoot }) {
    const shown = patterns.map((pattern) => `'${pattern}'`).join(', ');
    collector.add('spec/none-found', (0,diagnostic/* atMissing */.KE)(patterns[0] ?? ''), `no spec was found by ${shown}`, {
        hint: rootExists
            ? 'check the data root and the pattern'
            : `there is no folder '${dataRoot}': check the data root`,
    });
}
/** A column that the catalog's reader refuses is told once, as the error that it is. */
function withLegacy(result, tree, options) {
    const scan = scanLegacy(tree, { dataRoot: result.dataRoot, ...options });
    const refused = new Set(result.diagnostics.flatMap(({ code, at }) => (code === 'catalog/legacy-column' ? (0,diagnostic/* placePath */.F7)(at) : [])));
    const found = scan.diagnostics.filter(({ code, at }) => code !== 'legacy/active-column' || !refused.has((0,diagnostic/* placePath */.F7)(at)));
    return {
        ...result,
        diagnostics: [...result.diagnostics, ...found].sort(order/* compareDiagnostics */.o),
        sources: new Map([...scan.sources, ...result.sources]),
    };
}
/** One sentence on what stopped a check; a bug of ours says so. */
function failureText(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.name === 'EnvironmentFailure' ? error.message : `internal error: ${error.message}`;
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   exitStatus: () => (/* binding */ exitStatus),
/* harmony export */   oneOf: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _check_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6830);
/* harmony import */ var _config_open_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8209);
/* harmony import */ var _config_path_glob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(616);
/* harmony import */ var _config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9520);
/* harmony import */ var _workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5897);
/* harmony import */ var _workspace_read_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3414);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(698);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5872);












const FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown'];
const FAIL_LEVELS = ['error', 'warning', 'never'];
/** `cohort-ci check` */
async function check(args, terminal) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .Ac)(args, {
        root: { type: 'string' },
        'data-root': { type: 'string' },
        cohort: { type: 'string', multiple: true },
        specs: { type: 'string', multiple: true },
        dialect: { type: 'string' },
        format: { type: 'string' },
        output: { type: 'string' },
        'fail-level': { type: 'string' },
        'max-rows': { type: 'string' },
        legacy: { type: 'boolean' },
        'legacy-paths': { type: 'string', multiple: true },
    });
    if (positionals.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`check takes no argument '${positionals[0]}'; name a cohort with --cohort`);
    const format = oneOf('--format', values.format, FORMATS);
    const failLevel = oneOf('--fail-level', values['fail-level'], FAIL_LEVELS);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .givenSettings */ .j)(values);
    const opened = await (0,_workspace_read_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .X)(values.root);
    if (opened.kind === 'refused') {
        const result = (0,_config_open_config_js__WEBPACK_IMPORTED_MODULE_3__.refusedResult)(opened, given);
        await publish(result, format, values.output, terminal);
        return exitStatus(result, failLevel);
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .resolveSettings */ .M)(given, config);
    const workspace = await (0,_workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .O)({ root: values.root, dataRoot, specs, cohorts: values.cohort });
    const patterns = values['legacy-paths'];
    const unusable = patterns?.find((pattern) => (0,_config_path_glob_js__WEBPACK_IMPORTED_MODULE_11__/* .pathGlob */ .Q)(pattern) === undefined);
    if (unusable !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`--legacy-paths must be a pattern of paths below the root, not '${unusable}'`);
    const legacy = values.legacy === true || patterns !== undefined;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_7__/* .Progress */ .k(terminal.stderr);
    const result = await (0,_check_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRepository */ .n)(workspace.tree, workspace.cohorts, {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        partial: values.cohort !== undefined,
        ...(config === undefined ? {} : { config }),
        ...(legacy ? { legacy: patterns === undefined ? {} : { patterns } } : {}),
        ...(maxRows === undefined ? {} : { maxRows }),
        onCohort: async ({ id }, done, total) => {
            progress.step(id, done, total);
            // A busy loop never sees a signal.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        },
    });
    progress.end();
    await publish(result, format, values.output, terminal);
    return exitStatus(result, failLevel);
}
/** To standard output, or to a file that is whole or untouched; what a person reads then still goes to the terminal. */
async function publish(result, format, output, terminal) {
    if (output === undefined) {
        terminal.stdout.write(await render(result, format, terminal.stdout, terminal.env));
        return;
    }
    const text = await render(result, format, { isTerminal: false, columns: 100 }, terminal.env);
    const { writeWhole } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 3197));
    writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), [text]);
    if (format !== 'text')
        terminal.stdout.write(await render(result, 'text', terminal.stdout, terminal.env));
}
/** Renderers are loaded when they are asked for: starting must be fast. */
async function render(result, format, output, env) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 7912))).renderJson(result);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 748).then(__webpack_require__.bind(__webpack_require__, 1748))).renderSarif(result);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 356).then(__webpack_require__.bind(__webpack_require__, 3356))).renderJunit(result);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(765)]).then(__webpack_require__.bind(__webpack_require__, 765))).renderSummary(result);
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(154), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 2398));
            return renderTerminal(result, { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColor */ .zK)(output, env), width: output.columns });
        }
    }
}
/** 2 when some cohort could not be checked, 1 when something is found at or above the level. */
function exitStatus(result, failLevel) {
    if (result.cohorts.some((cohort) => cohort.state === 'unchecked'))
        return 2;
    if (failLevel === 'never')
        return 0;
    const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const fails = findings.some(({ severity }) => severity === 'error' || (failLevel === 'warning' && severity === 'warning'));
    return fails || result.cohorts.some((cohort) => cohort.state === 'refused') ? 1 : 0;
}
function oneOf(name, text, allowed) {
    if (text === undefined)
        return allowed[0];
    const found = allowed.find((value) => value === text);
    if (found === undefined) {
        const choices = `${allowed.slice(0, -1).join(', ')} or ${allowed[allowed.length - 1]}`;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${name} must be ${choices}, not '${text}'`);
    }
    return found;
}


/***/ })

};
