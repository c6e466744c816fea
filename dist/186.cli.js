export const id = 186;
export const ids = [186];
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
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/config/path-glob.js
var path_glob = __webpack_require__(616);
;// CONCATENATED MODULE: ./build/src/insight/legacy/scanned-paths.js

const LEGACY_PATHS = [
    '**/*.py',
    '**/*.sh',
    'docs/**/*.md',
    '.github/workflows/*.yml',
    '.github/workflows/*.yaml',
    'README*',
];
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.mypy_cache']);
const DEEPEST = 24;
const MOST_ENTRIES = 100_000;
function scannedPaths(tree, patterns, dataRoot) {
    const globs = patterns.flatMap((text) => (0,path_glob/* pathGlob */.Q)(text) ?? []);
    const gens = dataRoot === '' ? 'gens' : `${dataRoot}/gens`;
    const paths = [];
    const closed = [];
    let entries = 0;
    let folders = [''];
    for (let depth = 0; folders.length > 0; depth++) {
        if (depth > DEEPEST)
            return { paths, closed, complete: false };
        const next = [];
        for (const folder of folders) {
            const names = listed(tree, folder);
            if (names === undefined)
                closed.push(folder);
            for (const name of names ?? []) {
                if (SKIPPED.has(name))
                    continue;
                if (++entries > MOST_ENTRIES)
                    return { paths, closed, complete: false };
                const path = folder === '' ? name : `${folder}/${name}`;
                if (path === gens)
                    continue;
                if (globs.some((glob) => glob.matches(path)))
                    paths.push(path);
                else if (!isPlainFile(name))
                    next.push(path);
            }
        }
        folders = next;
    }
    return { paths, closed, complete: true };
}
function listed(tree, folder) {
    try {
        return tree.list(folder);
    }
    catch {
        return undefined;
    }
}
function isPlainFile(name) {
    return /\.(?:csv|json|jsonl|txt|md|ya?ml|toml|lock|png|jpe?g|svg|parquet|html|css|js|ts)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/insight/legacy/traces.js
const readsActive = () => "this uses the column 'active', which catalogs do not have any more";
const chooseByCohort = "read the cohort's manifest.json or membership.csv, or compile its spec";
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
    active(/(?:\b[a-z]\w{0,60}_(?:id|name)|\bid|\bgenerator|\bfor_evaluation),(?:[a-z_]{1,60},){0,20}(?<at>active)(?![\w-])/),
    active(/(?<![\w,-])(?<at>active),(?:[a-z_]{1,60},){0,20}(?:[a-z]\w{0,60}_id|generator|for_generation)\b/),
    active(/(?:\s-c|\s--columns?|\s--filter|\s--where)[= ]["']?(?<at>active)(?![\w-])/),
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
const TELLS_OF_REMOVAL = /\b(?:retired?|retires|removed?|removes|legacy|former(?:ly)?|deprecated|refused?|refuses|reject(?:s|ed)?|no longer|not any more|anymore|used to|obsolete)\b/i;

;// CONCATENATED MODULE: ./build/src/insight/legacy/scan-legacy.js







const LARGEST = 1 << 20;
const MOST_BYTES = 64 << 20;
const MOST_FILES = 20_000;
const MOST_FINDINGS = 1000;
const MOST_IN_FILE = 50;
const MOST_LEFT = 20;
const LONGEST_LINE = 2000;
function scanLegacy(tree, options) {
    const collector = new diagnostics_collector/* Collector */.g();
    const sources = new Map();
    const { patterns = LEGACY_PATHS } = options;
    const dataRoot = (0,path/* dataRootOf */.y4)(options.dataRoot);
    const { paths, closed, complete: walked } = scannedPaths(tree, patterns, dataRoot);
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
        if (read.kind === 'outside')
            return leave(path, 'this link leads out of the repository');
        if (read.kind === 'unreadable')
            return leave(path, `the file cannot be read (${read.reason})`);
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
    if (options.patterns !== undefined && paths.length === 0) {
        for (const pattern of options.patterns)
            leave(pattern, 'no file matches this pattern');
    }
    for (const folder of closed)
        leave(folder, 'the folder cannot be listed');
    if (!walked)
        leave('.', 'the repository has more folders and files than are looked at');
    return { diagnostics: collector.sorted(), sources, scanned, complete };
}
function catalogPaths(tree, dataRoot) {
    const folder = dataRoot === '' ? '1_raw' : `${dataRoot}/1_raw`;
    const tables = (listed(tree, folder) ?? []).filter((name) => name.endsWith('.csv'));
    const combos = dataRoot === '' ? 'combo_mappings.csv' : `${dataRoot}/combo_mappings.csv`;
    return [...tables.map((name) => `${folder}/${name}`), combos];
}
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
var pipeline = __webpack_require__(8333);
// EXTERNAL MODULE: ./build/src/repository.js + 17 modules
var src_repository = __webpack_require__(1723);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/check-repository.js








async function checkRepository(tree, cohorts, options) {
    const repository = (0,src_repository/* openRepository */.h_)(tree, options);
    const { dataRoot } = repository.options;
    const results = [];
    const ordered = (0,src_repository/* withRivals */.Qx)(cohorts).sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath));
    for (const [index, cohort] of ordered.entries()) {
        let result;
        try {
            result = (0,pipeline/* checkCohort */.ut)(repository, cohort);
        }
        catch (error) {
            result = (0,pipeline/* uncheckedCohort */.Qy)(cohort, error);
        }
        results.push(result);
        await options.onCohort?.(result, index + 1, ordered.length);
    }
    if (results.some((result) => result.outputs !== undefined))
        (0,src_repository/* reportUncommitted */.I)(repository);
    if (cohorts.length === 0)
        reportNoSpec(repository, tree, options);
    const refused = new Set(results.flatMap(({ diagnostics }) => diagnostics.flatMap((found) => (found.severity === 'error' ? [tokenKey(found)] : []))));
    const result = {
        version: version/* VERSION */.x,
        dialect: options.dialect,
        dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: repository.collector
            .sorted()
            .filter(({ code }) => cohorts.length > 0 || !code.startsWith('catalog/'))
            .filter((found) => found.severity === 'error' || !refused.has(tokenKey(found))),
        sources: repository.sources.files,
    };
    const whole = options.legacy ? withLegacy(result, tree, options.legacy) : result;
    return options.config ? (0,apply_config/* applyConfig */.x)(whole, options.config, { whole: !options.partial }) : whole;
}
function tokenKey({ code, at }) {
    return `${code} ${at.kind === 'span' ? at.span.start : at.kind} ${(0,diagnostic/* placePath */.F7)(at)}`;
}
function reportNoSpec({ collector, options: { dataRoot } }, tree, { patterns, config }) {
    const shown = patterns.map((pattern) => `'${pattern}'`).join(', ');
    const isConfigured = patterns.join('\n') === config?.settings.specs?.join('\n');
    const place = isConfigured && config?.specsAt !== undefined ? (0,diagnostic/* atSpan */.IX)(config.specsAt) : (0,diagnostic/* atMissing */.KE)(patterns[0] ?? '');
    collector.add('spec/none-found', place, `no spec was found by ${shown}`, {
        hint: dataRoot !== '' && !tree.exists(dataRoot)
            ? `there is no folder '${dataRoot}': check the data root`
            : isBareSubmodule(tree, dataRoot)
                ? `'${dataRoot}' is a submodule that is not checked out: git submodule update --init, or submodules: true for actions/checkout`
                : 'check the data root and the pattern',
    });
}
function isBareSubmodule(tree, folder) {
    const read = folder === '' || tree.list(folder).length > 0 ? undefined : tree.read('.gitmodules');
    if (read?.kind !== 'file')
        return false;
    const paths = new TextDecoder().decode(read.bytes).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
    return [...paths].some(([, path]) => folder === path || folder.startsWith(`${path}/`));
}
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


/***/ }),

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


/***/ })

};
