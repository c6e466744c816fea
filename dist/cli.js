#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 57698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 55263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ STAGE_TEMPLATES),
/* harmony export */   fU: () => (/* binding */ KNOWN_PATHS),
/* harmony export */   vE: () => (/* binding */ KNOWN_NAMES)
/* harmony export */ });
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24262);

const NAMES = {
    draft: 'draft_templates_csv',
    essay: 'essay_templates_csv',
    evaluation: 'evaluation_templates_csv',
    llms: 'llm_models_csv',
    combos: 'combo_mappings_csv',
    concepts: 'concepts_csv',
    replication: undefined,
};
const STAGE_TEMPLATES = 'stage_templates_csv';
const KNOWN_PATHS = new Map(Object.entries(NAMES).flatMap(([catalog, name]) => name === undefined ? [] : [[name, _source_data_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG_FILES */ .kr[catalog]]]));
const KNOWN_NAMES = [...KNOWN_PATHS.keys(), STAGE_TEMPLATES].map((name) => `@${name}`);


/***/ }),

/***/ 79623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   fi: () => (/* binding */ CHECK),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   y4: () => (/* binding */ CHECK_FORMATS)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75565);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23393);


const FORMATS = {
    text: { isRead: true },
    concise: { about: 'one line per finding', isRead: true },
    statistics: { about: 'one line per code', isRead: true },
    ignore: { about: 'entries for .cohort-ci.yml that accept what is found', isRead: false },
    json: { isRead: false },
    sarif: { about: 'code scanning', isRead: false },
    junit: { isRead: false },
    markdown: { isRead: false },
};
const CHECK_FORMATS = Object.keys(FORMATS);
const FAIL_LEVELS = ['error', 'warning', 'never'];
const CHECK = {
    name: 'check',
    summary: 'compile every committed spec and compare its outputs with the committed ones',
    arguments: [
        {
            name: 'COHORT',
            many: true,
            choices: 'cohorts',
            about: 'check only these: an id, a pattern of ids such as "base-*", a folder or a spec (default: all)',
        },
    ],
    options: {
        cohort: _shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COHORT */ .Qn,
        format: {
            value: 'FORMAT',
            choices: CHECK_FORMATS,
            about: `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(Object.entries(FORMATS).map(([name, format]) => 'about' in format ? `${name} (${format.about})` : name))} (default: ${CHECK_FORMATS[0]})`,
        },
        output: {
            value: 'FILE',
            about: 'write this format to a file; text still goes to standard output',
        },
        'fail-level': {
            value: 'LEVEL',
            choices: FAIL_LEVELS,
            about: `severity that makes the exit status 1: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .Vo)(FAIL_LEVELS)} (default: error)`,
        },
        fix: {
            about: 'apply the fixes that are certain: case, surrounding spaces, look-alike characters, transposed or doubled letters',
        },
        watch: { about: 'check again after each save, until Ctrl-C' },
        'dry-run': { about: 'with --fix: print what would change as a diff, and write nothing' },
        quiet: { about: 'print only findings' },
        legacy: {
            about: "also warn about scripts, docs and workflows that still use the catalog column 'active' or a retired way of building cohorts",
        },
        'legacy-paths': {
            value: 'PATTERN',
            many: true,
            about: 'search these files instead of the usual ones; repeatable',
        },
        'docs-url': {
            value: 'URL',
            about: 'URL of docs/diagnostics.md, for links in json, sarif and markdown',
        },
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE */ .CC,
        specs: _shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .SPECS */ .ne,
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1,
    },
    notes: [
        'Settings that you do not pass are read from .cohort-ci.yml at the root, which can also ignore findings and change their severity.',
        'Without --fix, nothing is written. Findings go to standard output, each with its position, what is wrong and what to do.',
        'With --fix, every other byte stays the same, and the report covers what is left. With --dry-run, the exit status is for the files as they are.',
    ],
    exit: '0 clean, 1 findings (an invalid spec, a missing include or catalog, drift), 2 could not check',
    examples: [
        'check',
        'check baseline-2x2 --format json',
        'check "base-*" data/cohorts/pilot',
        'check --format sarif --output cohort-ci.sarif',
        'check --fix --dry-run',
        'check --watch --format concise',
        'check --format statistics',
        'check --format ignore',
    ],
};


/***/ }),

/***/ 51198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ COMPILE),
/* harmony export */   t: () => (/* binding */ COMPILE_FORMATS)
/* harmony export */ });
/* harmony import */ var _catalog_known_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55263);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23393);


const COMPILE_FORMATS = ['csv', 'jsonl'];
const COMPILE = {
    name: 'compile',
    summary: 'print the rows that one spec compiles to',
    arguments: [
        {
            name: 'SPEC',
            required: true,
            choices: 'cohorts',
            about: "a .yaml, .yml or .json file, or a cohort's id or folder",
        },
    ],
    options: {
        format: {
            value: 'csv|jsonl',
            choices: COMPILE_FORMATS,
            about: 'format of the rows (default: csv, or by the suffix of --output)',
        },
        output: { value: 'FILE', about: 'write to a file instead of standard output' },
        limit: { value: 'N', about: 'stop after N rows' },
        seed: { value: 'N', about: "shuffle the product like Python's random.Random(N).shuffle" },
        catalog: {
            value: 'FILE',
            many: true,
            about: 'a JSON object that maps axes to ids; repeatable (v1 checks levels against them)',
        },
        'catalog-csv': {
            value: 'NAME=PATH[:COL]',
            many: true,
            about: 'ids of axis NAME from a CSV column (default column: id); repeatable',
        },
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE */ .CC,
        root: {
            ..._shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE */ .CC.root,
            about: 'the repository, which includes must not leave (default: found from SPEC)',
        },
        'data-root': { ..._shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE */ .CC['data-root'], about: 'where relative catalog paths and @names are looked up' },
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1,
    },
    notes: [
        `PATH may also be one of ${_catalog_known_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_NAMES */ .vE.join(', ')}.`,
        'Only the rows go to standard output; findings go to standard error.',
        'Like the runtime, it makes rows and nothing else: levels are looked up only in the catalogs that you name, and neither the plan nor the outputs are examined. cohort-ci check COHORT does all of this.',
    ],
    exit: '0 compiled, 1 the spec is invalid, 2 could not compile',
    examples: [
        'compile baseline-2x2 --limit 5',
        'compile spec.yaml --format jsonl --data-root data --catalog-csv draft_template=@draft_templates_csv:template_id',
    ],
};


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SHELLS),
/* harmony export */   d: () => (/* binding */ COMPLETION)
/* harmony export */ });
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
const COMPLETION = {
    name: 'completion',
    summary: 'print a script that makes a shell complete commands, options and cohorts',
    arguments: [{ name: 'SHELL', required: true, choices: SHELLS, about: 'bash, zsh, fish or powershell' }],
    options: {},
    notes: [
        'bash (with the package bash-completion), in ~/.bashrc:',
        '  source <(cohort-ci completion bash)',
        'zsh, in ~/.zshrc after compinit:',
        '  source <(cohort-ci completion zsh)',
        'fish, in ~/.config/fish/config.fish:',
        '  cohort-ci completion fish | source',
        'PowerShell, in the file that $PROFILE names:',
        '  cohort-ci completion powershell | Out-String | Invoke-Expression',
    ],
    exit: '0 printed, 2 wrong usage',
    examples: ['completion bash', 'completion fish > cohort-ci.fish'],
};


/***/ }),

/***/ 84453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ PRICES_FORMATS),
/* harmony export */   z: () => (/* binding */ PRICES)
/* harmony export */ });
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23393);

const PRICES_FORMATS = ['text', 'json'];
const PRICES = {
    name: 'prices',
    summary: "list the prices of the repository's models, and import missing ones",
    arguments: [{ name: 'import', choices: ['import'], about: 'import missing prices from the bundled list' }],
    options: {
        table: {
            value: 'FILE',
            about: 'the price table, relative to the root (default: prices: table in .cohort-ci.yml)',
        },
        format: { value: 'FORMAT', choices: PRICES_FORMATS, about: 'text or json (default: text)' },
        write: {
            about: 'with import: write the table; otherwise print a diff of what would be written',
        },
        update: { about: 'with import: also overwrite prices that were entered manually' },
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .CC,
    },
    notes: [
        "The models are those in the column 'model' of llm_models.csv. The table is CSV with the columns model, input_usd_per_mtok, output_usd_per_mtok, as_of, source; an unknown price stays unknown and is never treated as zero.",
        'prices import takes missing prices from the list of the npm package @pydantic/genai-prices, which is bundled with cohort-ci: nothing goes online. Rows that it wrote earlier are updated; rows entered manually are kept unless --update is given.',
    ],
    exit: '0 every model has a price, 1 some have none, or the table has errors, 2 could not read or write',
    examples: ['prices', 'prices import --table data/prices.csv', 'prices import --write'],
};


/***/ }),

/***/ 18021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ REPORT_FILE),
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23393);

const REPORT_FILE = 'cohorts.html';
const REPORT = {
    name: 'report',
    summary: 'write a page about all cohorts: states, plans, designs, findings, a change',
    arguments: [
        {
            name: 'COHORT',
            many: true,
            choices: 'cohorts',
            about: 'ids, folders or specs of the cohorts to show (default: all)',
        },
    ],
    options: {
        output: { value: 'FILE', about: `where to write it, or - for standard output (default: ${REPORT_FILE})` },
        base: {
            value: 'REF',
            about: 'also show what changed since this commit: which edit causes it, and what it costs',
        },
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .CC,
        specs: _shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SPECS */ .ne,
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1,
    },
    notes: [
        'The page is a single printable HTML file that opens from disk, in light and dark mode, without scripts or downloads. If .cohort-ci.yml names prices, they are shown.',
    ],
    exit: '0 written, whatever it shows; 2 could not check or write',
    examples: ['report', 'report --base main --output change.html'],
};


/***/ }),

/***/ 97056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ SCHEMA_KINDS),
/* harmony export */   y: () => (/* binding */ SCHEMA)
/* harmony export */ });
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(950);

const SCHEMA_KINDS = ['spec', 'settings', 'report', 'diff'];
const SCHEMA = {
    name: 'schema',
    summary: 'print a JSON Schema, for editors and for programs that read reports',
    usage: ['spec|settings|report|diff [options]'],
    arguments: [
        {
            name: 'KIND',
            required: true,
            choices: SCHEMA_KINDS,
            about: 'spec (for spec/config.yaml) or settings (for .cohort-ci.yml), for completion and checks in an editor; report or diff (for the output of check or diff with --format json)',
        },
    ],
    options: {
        dialect: {
            value: 'v1|v2',
            choices: _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9,
            about: "for spec: the runtime's language (default: v1)",
        },
    },
    notes: [
        'A YAML file names its schema in its first line, as a path relative to its own folder:',
        '  # yaml-language-server: $schema=../../../../cohort-spec.schema.json',
    ],
    exit: '0 printed, 2 wrong usage',
    examples: ['schema spec --dialect v2 > cohort-spec.schema.json', 'schema settings > cohort-ci.schema.json'],
};


/***/ }),

/***/ 23393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ PLACE),
/* harmony export */   Qn: () => (/* binding */ COHORT),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   ne: () => (/* binding */ SPECS),
/* harmony export */   zx: () => (/* binding */ TEXT_MARKDOWN_JSON)
/* harmony export */ });
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(950);

const WHERE = 'Where';
const PLACE = {
    root: {
        value: 'DIR',
        about: 'the repository (default: the nearest folder with the data, starting here and going up)',
        group: WHERE,
    },
    'data-root': { value: 'DIR', about: 'its data folder, relative to the root (default: data)', group: WHERE },
    dialect: {
        value: 'v1|v2',
        choices: _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9,
        about: "the runtime's language (default: v1)",
        group: WHERE,
    },
};
const SPECS = {
    value: 'PATTERN',
    many: true,
    about: 'the files that are specs, relative to the root; repeatable (default: spec/config.yaml of every cohort)',
    group: WHERE,
};
const LIMITS = {
    'max-rows': {
        value: 'N',
        about: 'maximum number of rows that a spec may compile to (default: 20000000)',
        group: 'Limits',
    },
    timeout: {
        value: 'T',
        about: 'time limit in seconds, or 10m, 1h; the rest is left unchecked (default: 10m)',
        group: 'Limits',
    },
};
const COHORT = {
    value: 'COHORT',
    many: true,
    about: 'same as naming it without the option',
};
const TEXT_MARKDOWN_JSON = ['text', 'markdown', 'json'];


/***/ }),

/***/ 72221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WHY_FORMATS),
/* harmony export */   b: () => (/* binding */ WHY)
/* harmony export */ });
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23393);

const WHY_FORMATS = ['text', 'json'];
const WHY = {
    name: 'why',
    summary: 'explain a generation: what it is, which cohorts plan it, and since when',
    arguments: [
        {
            name: 'ID',
            required: true,
            about: 'the id of a draft (d_\u2026), an essay (e_\u2026) or an evaluation (v_\u2026)',
        },
    ],
    options: {
        format: { value: 'FORMAT', choices: WHY_FORMATS, about: 'text or json (default: text)' },
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .CC,
        specs: _shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .SPECS */ .ne,
        ..._shared_options_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1,
    },
    exit: '0 some cohort plans it, 1 none does, 2 could not check',
    examples: ['why d_3jydz3k9w684iwss', 'why e_2s52a1ap8pre476c --format json'],
};


/***/ }),

/***/ 89253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fromHere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

function fromHere(path) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', path);
    return short === '' ? '.' : short.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 82807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ rootAbove),
/* harmony export */   HQ: () => (/* binding */ rootsBelow),
/* harmony export */   KU: () => (/* binding */ requireOneDataRoot),
/* harmony export */   OX: () => (/* binding */ fromRootAbove),
/* harmony export */   Vz: () => (/* binding */ meantPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63696);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64713);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(75565);
/* harmony import */ var _settings_config_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(96177);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(88108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(49244);
/* harmony import */ var _from_here_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(89253);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(50698);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(38416);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(45872);














async function fromRootAbove(given) {
    const { values } = given;
    const named = values['data-root'];
    const dataRoot = typeof named === 'string' ? (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .dataRootOption */ .wH)(named) : _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_DATA_ROOT */ .E5;
    const base = values['root'] ?? rootAbove(dataRoot);
    const line = { ...given, positionals: given.positionals.map((word) => meantPath(word, base)) };
    const words = [...line.positionals, ...[values['cohort'], values['from']].flat()];
    const places = words.flatMap((word) => (typeof word === 'string' ? [word, literalPart(word)] : []));
    if (typeof values['root'] === 'string') {
        const given = values['root'];
        const bases = ['.', given];
        const found = places.flatMap((word) => bases.map((base) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, word)).find(_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g) ?? []);
        await requireOneRoot((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given), found.filter((path) => !isStray((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given), path)), dataRoot);
        return line;
    }
    const paths = ['.', ...places.filter((word) => (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)(word) !== undefined)];
    const root = paths.map((path) => rootAbove(dataRoot, path)).find((found) => found !== undefined);
    if (root === undefined) {
        if (values['specs'] !== undefined)
            return line;
        const { cohorts } = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL('');
        if ((0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)(cohorts) === 'folder')
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`no ${dataRoot}/ here or above, but ${cohorts}/ is here: pass --data-root . or write data-root: . into ${_settings_config_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_PATH */ .tF}`);
        const below = rootsBelow(dataRoot);
        const other = below.length > 0 ? undefined : await meantHere(dataRoot);
        if (other !== undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`no ${dataRoot}/ here or above; did you mean ${other}? Pass --data-root ${other}, or write data-root: ${other} into ${_settings_config_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_PATH */ .tF}`);
        if (below.length > 0)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`no ${dataRoot}/ here or above; there is some below: pass ${below.map((folder) => `--root ${folder}`).join(' or ')}`);
        const around = rootAround(dataRoot);
        if (around !== undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .msg */ .ab) `no ${dataRoot}/ here or above in this git repository, and ${(0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(around)} is outside of it: pass --root ${(0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(around))} if you mean that; \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCommand */ .w1)('init')}\` sets up a new one here`);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .msg */ .ab) `no ${dataRoot}/ here or above; run inside the repository, or pass --root DIR (and --data-root DIR, if its data folder has another name); \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCommand */ .w1)('init')}\` sets up a new one`);
    }
    await requireOneRoot(root, paths.slice(1), dataRoot);
    if (named === undefined && values['specs'] === undefined)
        await requireOneDataRoot(root);
    const path = (0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(root);
    return path === '.' ? line : { ...line, values: { ...values, root: path } };
}
async function requireOneRoot(root, paths, dataRoot) {
    const roots = new Set();
    let first;
    for (const path of paths) {
        const stray = isStray(root, path);
        const own = stray ? rootAbove(dataRoot, path) : ((await nestedRoot(root, path, dataRoot)) ?? root);
        if (own === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${path} is not in ${(0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(root)}, where the data is`);
        if (own !== root)
            first ??= { path: (0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)), isStray: stray };
        roots.add(own);
    }
    if (first === undefined)
        return;
    const all = [...(first.isStray ? [root] : []), ...roots];
    const options = [...new Set(all)].map((one) => `--root ${(0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)((0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(one))}`);
    const why = first.isStray
        ? `${first.path} is not in ${(0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(root)}`
        : `${first.path} is in a repository of its own within ${(0,_from_here_js__WEBPACK_IMPORTED_MODULE_8__/* .fromHere */ .X)(root)}`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(options.length === 1
        ? `${why}: pass ${options[0]}`
        : `${why}; run the command for each of the ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .numberWord */ .i0)(options.length)}, with ${options.slice(0, -1).join(', with ')} and with ${options.at(-1)}`);
}
async function requireOneDataRoot(root, remedy = (here, inForce) => `pass --data-root ${(0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(here)} for the cohorts here, or --data-root ${(0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(inForce)} for the others`) {
    const other = otherDataRoot(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'));
    if (other === undefined)
        return;
    const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23498));
    const opened = await readConfig(root);
    const settings = opened.kind === 'config' ? opened.config.settings : undefined;
    const dataRoot = settings?.dataRoot ?? _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_DATA_ROOT */ .E5;
    if (settings?.specs !== undefined || `${other}/`.startsWith(`${dataRoot}/`) || dataRoot === '')
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`the current folder is in the data folder ${other}, but the one in force is ${dataRoot}: ${remedy(other, dataRoot)}`);
}
function otherDataRoot(root, path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const inner = (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, at);
        if (inner === '' || (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)(inner))
            return undefined;
        if (hasCohorts(at))
            return inner;
    }
}
function hasCohorts(folder) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL('');
    return foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, layout.cohorts)).some((id) => (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, layout.cohort(id).spec)) === 'file');
}
function isStray(root, path) {
    return ((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))) && (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path))));
}
async function nestedRoot(root, path, dataRoot) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path); !(0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOut */ .q)((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (!isRoot(at, dataRoot) || at === root)
            continue;
        const { readConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23498));
        const opened = await readConfig(root);
        const data = opened.kind === 'config' ? opened.config.settings.dataRoot : undefined;
        return data !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, data) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, dataRoot) ? undefined : at;
    }
    return undefined;
}
function isRoot(folder, dataRoot) {
    return ((0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _settings_config_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_PATH */ .tF)) === 'file' ||
        (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL(dataRoot).cohorts)) === 'folder');
}
function literalPart(word) {
    return word.replace(/[^/]*[*?[].*$/s, '');
}
function meantPath(word, root) {
    if (!word.includes('\\') || (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)(word) !== undefined)
        return word;
    const slashed = word.replaceAll('\\', '/');
    const bases = ['.', ...(typeof root === 'string' ? [root] : [])];
    const part = literalPart(slashed);
    return part !== '' && bases.some((base) => (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, part)) !== undefined) ? slashed : word;
}
function rootAbove(dataRoot, from = '.') {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (dataRoot === '' ||
            (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, _settings_config_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_PATH */ .tF)) === 'file' ||
            (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, dataRoot)) === 'folder')
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) || isGitTop(at))
            return undefined;
    }
}
function isGitTop(folder) {
    const kind = (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'));
    return (kind === 'folder' || (kind === 'file' && (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL('').cohorts)) !== 'folder'));
}
async function meantHere(dataRoot) {
    const { DiskTree } = await __nccwpck_require__.e(/* import() */ 335).then(__nccwpck_require__.bind(__nccwpck_require__, 10335));
    const { meantDataRoot } = await __nccwpck_require__.e(/* import() */ 4122).then(__nccwpck_require__.bind(__nccwpck_require__, 94122));
    const top = gitTop();
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const tree = new DiskTree(at);
        const meant = meantDataRoot(dataRoot, tree);
        if (meant !== undefined && (tree.exists(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL(meant).cohorts) || isOtherCase(meant, dataRoot)))
            return meant;
        if (at === top)
            return undefined;
    }
}
function gitTop() {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,_path_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')) !== undefined)
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');
    }
}
function rootAround(dataRoot) {
    const top = gitTop();
    return top === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) ? undefined : rootAbove(dataRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top));
}
function isOtherCase(name, dataRoot) {
    return name.toLowerCase() === dataRoot.toLowerCase();
}
const DEEPEST = 4;
const MOST_FOLDERS = 2000;
const MOST_ROOTS = 3;
function rootsBelow(dataRoot) {
    const found = [];
    let level = [''];
    let looked = 0;
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            if (++looked > MOST_FOLDERS || found.length === MOST_ROOTS)
                return found;
            if (folder !== '' && isRoot(folder, dataRoot))
                found.push(folder);
            else
                next.push(...foldersIn(folder).map((name) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(folder, name)));
        }
        level = next;
    }
    return found;
}
function foldersIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder === '' ? '.' : folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
            .map(({ name }) => name)
            .sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_13__/* .compareCodePoints */ .O);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 64670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepCompiled)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/cli/keep-compiled.js



function keepCompiled(script) {
    const modules = script === undefined ? undefined : installedIn(script);
    if (modules !== undefined)
        external_node_module_namespaceObject.enableCompileCache?.((0,external_node_path_.join)(modules, '.cache', 'cohort-ci'));
}
function installedIn(script) {
    try {
        return /^(.*[\\/]node_modules)[\\/]cohort-ci[\\/]dist[\\/]/.exec((0,external_node_fs_.realpathSync)(script))?.[1];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 43867:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _keep_compiled_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64670);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58998);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(49342);



(0,_keep_compiled_js__WEBPACK_IMPORTED_MODULE_0__/* .keepCompiled */ .P)(process.argv[1]);
process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(process.argv.slice(2), {
    stdout: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorOutput */ .Dp)(1, process.stdout, process.env),
    stderr: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptorOutput */ .Dp)(2, process.stderr, process.env),
    env: process.env,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 50698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ countOption),
/* harmony export */   j: () => (/* binding */ givenSettings),
/* harmony export */   qs: () => (/* binding */ dialectOption),
/* harmony export */   wH: () => (/* binding */ dataRootOption),
/* harmony export */   xO: () => (/* binding */ outputOption),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75565);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(950);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(49244);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45872);





function outputOption(text) {
    if (text === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--output names no file');
    return text === '-' ? undefined : text;
}
function dialectOption(text) {
    if (text === undefined)
        return _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_DIALECT */ .rS;
    if ((0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .isDialect */ .RM)(text))
        return text;
    const meant = `v${text.replace(/^v/i, '')}`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--dialect must be ${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9.join(' or ')}, not '${text}'${(0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .isDialect */ .RM)(meant) ? `; did you mean ${meant}?` : ''}`);
}
function givenSettings(values) {
    const { dialect, specs } = values;
    return {
        dataRoot: values['data-root'] === undefined ? undefined : dataRootOption(values['data-root']),
        dialect: dialect === undefined ? undefined : dialectOption(dialect),
        specs,
        maxRows: countOption('--max-rows', values['max-rows']),
    };
}
function countOption(name, text, least = 1) {
    if (text === undefined)
        return undefined;
    const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(count) || count < least)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${name} must be a whole number of ${least} or more, not '${text}'`);
    return count;
}
function dataRootOption(text) {
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .innerFolder */ .pV)(process.platform === 'win32' ? text.replaceAll('\\', '/') : text);
    if (folder === undefined || /^[A-Za-z]:\//.test(text))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--data-root must be a folder below the root, not '${text}'`);
    return folder;
}
function oneOf(name, text, allowed) {
    if (text === undefined)
        return allowed[0];
    const found = allowed.find((value) => value === text);
    if (found === undefined) {
        const choices = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .Vo)(allowed);
        const lower = text.toLowerCase();
        const near = allowed.find((value) => value === lower) ??
            (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(lower, allowed, 1)[0] ??
            allowed.find((value) => shortens(lower, value));
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${name} must be ${choices}, not '${text}'${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    return found;
}
function shortens(text, word) {
    let at = 0;
    for (const letter of word)
        if (letter === text[at])
            at++;
    return text.length > 1 && text[0] === word[0] && at === text.length;
}


/***/ }),

/***/ 38416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pathKind)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

function pathKind(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 58998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/disk/deadline.js
var deadline = __nccwpck_require__(61363);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __nccwpck_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __nccwpck_require__(65837);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __nccwpck_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __nccwpck_require__(92410);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __nccwpck_require__(79801);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(28009);
// EXTERNAL MODULE: ./build/src/cli/commands/shared-options.js
var shared_options = __nccwpck_require__(23393);
;// CONCATENATED MODULE: ./build/src/cli/command.js
function command(declaration, load) {
    return {
        declaration,
        run: async (line, terminal) => (await load())(line, terminal),
    };
}

;// CONCATENATED MODULE: ./build/src/cli/commands/backfill.js

const BACKFILL = {
    name: 'backfill',
    summary: 'write specs for cohorts that only have outputs',
    isProse: true,
    usage: ['COHORT... [options]', '--all [options]'],
    arguments: [
        {
            name: 'COHORT',
            many: true,
            choices: 'cohorts',
            about: 'a folder in DATA_ROOT/cohorts with a committed membership.csv: its name or its path',
        },
    ],
    options: {
        all: { about: 'every such cohort' },
        factor: {
            about: 'write axes, ties, pairs and replicates instead of a table of rows, if that is smaller',
        },
        overwrite: { about: 'replace the spec of a named cohort' },
        'dry-run': { about: 'show what would be written and print config.yaml, without writing' },
        ...shared_options/* PLACE */.CC,
        ...shared_options/* LIMITS */.b1,
    },
    notes: [
        'Reads how each generation was planned from gens/<stage>/<id>/metadata.json, which must exist, and writes spec/config.yaml and spec/items/*.csv. A spec is written only if it provably produces the same membership; nothing is ever deleted.',
    ],
    exit: '0 every requested cohort is written or unchanged, 1 some cannot be, 2 could not read or write',
    examples: ['backfill --all --dry-run', 'backfill novelty-sweep --factor'],
};

// EXTERNAL MODULE: ./build/src/cli/commands/check.js
var check = __nccwpck_require__(79623);
// EXTERNAL MODULE: ./build/src/cli/commands/compile.js
var compile = __nccwpck_require__(51198);
// EXTERNAL MODULE: ./build/src/cli/commands/completion.js
var completion = __nccwpck_require__(7489);
;// CONCATENATED MODULE: ./build/src/cli/commands/diff.js

const DIFF = {
    name: 'diff',
    summary: 'show what a change does to the plans, and which edit causes it',
    arguments: [
        {
            name: 'BASE',
            choices: 'refs',
            about: 'the commit to compare with (default: where this branch left the default branch; before the first commit, nothing)',
        },
        {
            name: 'HEAD',
            choices: 'refs',
            about: 'the commit to compare (default: the files as they are on disk)',
        },
    ],
    options: {
        base: { value: 'REF', about: 'same as naming BASE without the option' },
        format: {
            value: 'FORMAT',
            choices: shared_options/* TEXT_MARKDOWN_JSON */.zx,
            about: 'text, markdown (the comment of the action) or json (default: text)',
        },
        ...shared_options/* PLACE */.CC,
        specs: shared_options/* SPECS */.ne,
        ...shared_options/* LIMITS */.b1,
    },
    notes: [
        'Each reason is listed once, however many cohorts it affects, with the drafts, essays and evaluations that it adds (+) and removes (\u2212).',
    ],
    exit: '0 compared, 1 the change introduces errors (before the first commit there is no change, and it is 0), 2 could not compare',
    examples: ['diff', 'diff main --format markdown', 'diff v1.0 v1.1 --format json'],
};

;// CONCATENATED MODULE: ./build/src/cli/commands/explain.js

const EXPLAIN = {
    name: 'explain',
    summary: 'explain a finding: what it means, why it matters and how to fix it',
    arguments: [
        {
            name: 'CODE',
            choices: 'codes',
            about: 'the code of a finding, such as axis/unknown-level, or the part after its slash if that is unique; or a family, such as axis; if omitted, all codes are listed by family',
        },
    ],
    options: {
        format: {
            value: 'FORMAT',
            choices: shared_options/* TEXT_MARKDOWN_JSON */.zx,
            about: 'text, markdown or json (default: text)',
        },
    },
    notes: [
        'The explanation includes a wrong and a right example. Findings show their code at the end of their line. For an unknown code, the nearest ones are suggested.',
    ],
    exit: '0 explained, 2 there is no such code',
    examples: ['explain axis/unknown-level', 'explain unknown-level', 'explain drift --format markdown'],
};

;// CONCATENATED MODULE: ./build/src/cli/commands/init.js

const INIT = {
    name: 'init',
    summary: 'set up a repository, or add what an existing one is missing',
    isProse: true,
    options: {
        'dry-run': { about: 'show what would be written, without writing' },
        yes: { about: 'write without asking' },
        ...shared_options/* PLACE */.CC,
        root: {
            ...shared_options/* PLACE */.CC.root,
            about: 'the repository (default: the one that the current folder is in, or the current folder)',
        },
    },
    notes: [
        'If there is no data folder, writes catalogs with their columns and example rows, and a first cohort with its outputs. In any case, writes .cohort-ci.yml, workflows, schemas and settings for VS Code, and a pre-commit configuration: with a hook that checks everything if all is clean, otherwise with one that stops only what a commit introduces.',
        'Existing files are never changed. A new repository is clean.',
    ],
    exit: '0 written, or nothing to write, 1 .cohort-ci.yml has findings (then nothing is written) or the first cohort does, 2 wrong usage, cancelled, or could not write',
    examples: ['init --dry-run', 'init', 'init --root ../experiments --yes'],
};

;// CONCATENATED MODULE: ./build/src/cli/commands/new.js

const LEVELS = 'Levels of a new design';
const NEW = {
    name: 'new',
    summary: 'create a cohort: a new spec, a copy of another, or a spec from a table',
    isProse: true,
    arguments: [{ name: 'ID', about: 'the name of the cohort: a plain folder name that is not in use' }],
    options: {
        from: {
            value: 'COHORT',
            about: 'copy the spec of this cohort (an id, a folder or a spec), including its items',
        },
        set: {
            value: 'AXIS=LEVEL[,LEVEL...]',
            many: true,
            about: 'set the levels of an axis, also in a copy; repeatable',
        },
        table: {
            value: 'FILE',
            about: 'create the spec from a CSV file as spreadsheets save it, with one column per axis',
        },
        force: { about: 'write the spec even if it does not validate' },
        combo: {
            value: 'ID',
            many: true,
            about: 'a level of combo_id; repeatable, like the next six',
            group: LEVELS,
        },
        'draft-template': { value: 'ID', many: true, about: 'a level of draft_template', group: LEVELS },
        'draft-llm': { value: 'ID', many: true, about: 'a level of draft_llm', group: LEVELS },
        'essay-template': { value: 'ID', many: true, about: 'a level of essay_template', group: LEVELS },
        'essay-llm': {
            value: 'ID',
            many: true,
            about: "a level of essay_llm (default: an essay's model is its draft's)",
            group: LEVELS,
        },
        'evaluation-template': {
            value: 'ID',
            many: true,
            about: 'a level of evaluation_template',
            group: LEVELS,
        },
        'evaluation-llm': { value: 'ID', many: true, about: 'a level of evaluation_llm', group: LEVELS },
        ...shared_options/* PLACE */.CC,
    },
    notes: [
        'On a terminal, it asks for whatever the options leave open and lists the contents of the catalogs. The spec plans every combination of its levels and is validated before anything is written.',
        'With --set, a copy keeps its comments and rules. Tied axes change together; combinations that contain a dropped level are removed.',
        'A table has a header with the names of the axes in any order, separated by commas, semicolons, tabs or |. Its rows become axes and rules if that is shorter; the spec plans exactly these rows.',
    ],
    exit: '0 written, 1 the spec does not validate, 2 wrong usage, cancelled, or could not write',
    examples: [
        'new',
        'new novelty-rerun --from novelty-sweep',
        'new novelty-gemini --from novelty-sweep --set draft_llm=gemini_25_pro',
        'new spring --table design.csv',
        'new tiny --combo combo_v1_a --draft-template sketch --draft-llm gpt-5 --essay-template long --evaluation-template novelty --evaluation-llm gpt-5',
    ],
};

// EXTERNAL MODULE: ./build/src/cli/commands/prices.js
var prices = __nccwpck_require__(84453);
;// CONCATENATED MODULE: ./build/src/cli/commands/regenerate.js

const REGENERATE = {
    name: 'regenerate',
    summary: 'write the outputs that check expects',
    isProse: true,
    arguments: [
        {
            name: 'COHORT',
            many: true,
            choices: 'cohorts',
            about: 'regenerate only these: an id, a pattern of ids, a folder or a spec (default: all)',
        },
    ],
    options: {
        cohort: shared_options/* COHORT */.Qn,
        'dry-run': { about: 'show what would be written, without writing' },
        ...shared_options/* PLACE */.CC,
        specs: shared_options/* SPECS */.ne,
        ...shared_options/* LIMITS */.b1,
    },
    notes: [
        'Writes manifest.json, membership.csv and any missing gens/<stage>/<id>/metadata.json. Every file is written completely or not at all; existing generation metadata is never touched, and nothing is ever deleted.',
        'A cohort whose drift `ignore` in .cohort-ci.yml accepts is left as it is, unless you name it.',
    ],
    exit: '0 everything is written, 1 some cohort is invalid, 2 could not write',
    examples: ['regenerate --dry-run', 'regenerate novelty-sweep'],
};

// EXTERNAL MODULE: ./build/src/cli/commands/report.js
var report = __nccwpck_require__(18021);
// EXTERNAL MODULE: ./build/src/cli/commands/schema.js
var schema = __nccwpck_require__(97056);
;// CONCATENATED MODULE: ./build/src/cli/commands/separate.js

const SEPARATE = {
    name: 'separate',
    summary: 'propose combinations that separate two axes which always change together',
    usage: ['COHORT AXIS OTHER [options]', 'COHORT [options]'],
    arguments: [
        {
            name: 'COHORT',
            required: true,
            choices: 'cohorts',
            about: "the cohort's id, its folder or its spec",
        },
        { name: 'AXIS', choices: 'axes', about: 'an axis that a pair or tuple binds' },
        { name: 'OTHER', choices: 'axes', about: 'another axis that it binds' },
    ],
    options: { ...shared_options/* PLACE */.CC, specs: shared_options/* SPECS */.ne, ...shared_options/* LIMITS */.b1 },
    notes: [
        'With the cohort alone, names its axes.',
        'Prints the smallest number of combinations to add to the list of the pair or tuple, and what they cost: in generations, and in money if the settings name a price table. The spec is compiled with them as proof; nothing is written.',
    ],
    exit: '0 shown, or nothing to add; 1 there is no such combination, or the spec is invalid; 2 could not check',
    examples: ['separate pairings combo_id draft_template'],
};

;// CONCATENATED MODULE: ./build/src/cli/commands/show.js

const SHOW = {
    name: 'show',
    summary: "show a cohort's design: axes, rules, how the product narrows, what it can distinguish",
    arguments: [
        {
            name: 'COHORT',
            required: true,
            choices: 'cohorts',
            about: "the cohort's id, its folder or its spec",
        },
    ],
    options: {
        format: {
            value: 'FORMAT',
            choices: shared_options/* TEXT_MARKDOWN_JSON */.zx,
            about: 'text, markdown (with a diagram that GitHub renders) or json (default: text)',
        },
        ...shared_options/* PLACE */.CC,
        specs: shared_options/* SPECS */.ne,
        ...shared_options/* LIMITS */.b1,
    },
    notes: [
        'Shows the axes and where their levels come from, the rules in the order in which they run, how the product narrows to rows and generations, how many generations each level rests on, and which effects cannot be separated. For an invalid spec it shows as much as it can; errors go to standard error.',
    ],
    exit: '0 shown, 1 the spec is invalid, 2 could not show',
    examples: ['show baseline-2x2', 'show baseline-2x2 --format markdown > design.md'],
};

;// CONCATENATED MODULE: ./build/src/cli/commands/status.js

const STATUS = {
    name: 'status',
    summary: 'show a checklist of all cohorts: spec committed, valid, outputs current',
    options: {
        format: {
            value: 'FORMAT',
            choices: shared_options/* TEXT_MARKDOWN_JSON */.zx,
            about: 'text, markdown or json (default: text)',
        },
        ...shared_options/* PLACE */.CC,
        specs: shared_options/* SPECS */.ne,
        ...shared_options/* LIMITS */.b1,
    },
    notes: [
        'Lists every folder in DATA_ROOT/cohorts, including those without a spec: whether the spec is committed as it is, whether it is valid, whether the outputs are current, and whether a curated selection narrows the cohorts.',
    ],
    exit: '0 every cohort is done and its files are committed, 1 something is open or there is no cohort, 2 could not check',
    examples: ['status', 'status --format markdown >> issue.md'],
};

// EXTERNAL MODULE: ./build/src/cli/commands/why.js
var why = __nccwpck_require__(72221);
;// CONCATENATED MODULE: ./build/src/cli/commands.js

















const COMMANDS = [
    command(check/* CHECK */.fi, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(2587), __nccwpck_require__.e(6804)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45155))).check),
    command(REGENERATE, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(2961), __nccwpck_require__.e(7355)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82961))).regenerate),
    command(compile/* COMPILE */.C, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(8653), __nccwpck_require__.e(5800), __nccwpck_require__.e(6605)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76054))).compile),
    command(INIT, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(2896), __nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(2587), __nccwpck_require__.e(6461), __nccwpck_require__.e(4770), __nccwpck_require__.e(2961), __nccwpck_require__.e(1315)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41315))).init),
    command(NEW, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5175), __nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(5151), __nccwpck_require__.e(8317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98317))).newCohort),
    command(BACKFILL, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(5151), __nccwpck_require__.e(5138)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85138))).backfill),
    command(SHOW, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(2344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18423))).show),
    command(SEPARATE, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(7063)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20424))).separate),
    command(STATUS, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(2587), __nccwpck_require__.e(3517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24022))).status),
    command(DIFF, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(2587), __nccwpck_require__.e(2956), __nccwpck_require__.e(305), __nccwpck_require__.e(9115), __nccwpck_require__.e(3899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36268))).diff),
    command(report/* REPORT */.r, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5175), __nccwpck_require__.e(9426), __nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(7690), __nccwpck_require__.e(8337), __nccwpck_require__.e(1230), __nccwpck_require__.e(2587), __nccwpck_require__.e(2956), __nccwpck_require__.e(305), __nccwpck_require__.e(9115), __nccwpck_require__.e(2915)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2915))).report),
    command(why/* WHY */.b, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(8653), __nccwpck_require__.e(6812), __nccwpck_require__.e(5800), __nccwpck_require__.e(5131), __nccwpck_require__.e(305), __nccwpck_require__.e(7265)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13514))).why),
    command(EXPLAIN, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(5511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5511))).explain),
    command(prices/* PRICES */.z, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5175), __nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(1998), __nccwpck_require__.e(6812), __nccwpck_require__.e(1230), __nccwpck_require__.e(9842)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16345))).prices),
    command(schema/* SCHEMA */.y, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(9578), __nccwpck_require__.e(6461), __nccwpck_require__.e(4770), __nccwpck_require__.e(6006)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35317))).schema),
    command(completion/* COMPLETION */.d, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(5380), __nccwpck_require__.e(9336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9336))).completion),
];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __nccwpck_require__(64713);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __nccwpck_require__(24262);
// EXTERNAL MODULE: ./build/src/cli/from-root-above.js
var from_root_above = __nccwpck_require__(82807);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __nccwpck_require__(50698);
;// CONCATENATED MODULE: ./build/src/cli/commands-here.js






const REPEATED = ['root', 'data-root', 'dialect', 'specs'];
function commandsHere({ options }, given, optionsOf) {
    const { 'data-root': _, ...others } = given;
    const values = options['data-root'] === shared_options/* PLACE */.CC['data-root'] ? given : others;
    const root = typeof values['root'] === 'string' ? values['root'] : '.';
    const repeated = (name) => name !== 'root' ? valuesOf(values, name) : isFoundFromHere(values, root) ? [] : [root];
    return ([program, ...words]) => {
        if (program === command_text/* PROGRAM */.RX)
            return (0,command_text/* commandAtRoot */.x$)([program, ...withOptions(words, repeated, optionsOf)]);
        if (program === 'git' && (0,external_node_path_.resolve)(root) !== (0,external_node_path_.resolve)('.'))
            return (0,command_text/* commandAtRoot */.x$)([program, '-C', root, ...words]);
        const placed = words.map((word) => typeof word === 'string' ? word : root === '.' ? word.path : `${root}/${word.path}`);
        return (0,command_text/* commandAtRoot */.x$)(program === 'git' ? [program, ...words] : [program, ...placed]);
    };
}
function commandsInRoot(values, optionsOf) {
    return ([program, ...words]) => program === command_text/* PROGRAM */.RX
        ? (0,command_text/* commandAtRoot */.x$)([
            program,
            ...withOptions(words, (name) => (name === 'root' ? [] : valuesOf(values, name)), optionsOf),
        ])
        : (0,command_text/* commandAtRoot */.x$)([program, ...words]);
}
function valuesOf(values, name) {
    return [values[name] ?? []].flat().filter((value) => typeof value === 'string');
}
function withOptions([name = '', ...words], repeated, optionsOf) {
    const known = optionsOf(typeof name === 'string' ? name : '');
    const options = REPEATED.filter((option) => Object.hasOwn(known, option) && !words.includes(`--${option}`)).flatMap((option) => repeated(option).flatMap((value) => [`--${option}`, value]));
    const isOdd = (word) => typeof word === 'string' && word.startsWith('-') && !word.startsWith('--');
    const odd = words.findIndex(isOdd);
    return odd < 0
        ? [name, ...words, ...options]
        : [name, ...words.slice(0, odd), ...options, '--', ...words.slice(odd)];
}
function isFoundFromHere(values, root) {
    if (values['specs'] !== undefined && root === '.')
        return true;
    const named = values['data-root'];
    const found = (0,from_root_above/* rootAbove */.GL)(typeof named === 'string' ? (0,options/* dataRootOption */.wH)(named) : data_layout/* DEFAULT_DATA_ROOT */.E5);
    return found === undefined ? root === '.' : found === (0,external_node_path_.resolve)(root);
}

// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __nccwpck_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/run.js












async function run(args, terminal) {
    const [name, ...rest] = args;
    let here = terminal;
    try {
        if (name === '--version' || name === '-V' || name === 'version') {
            terminal.stdout.write(`cohort-ci ${version/* VERSION */.x}\n`);
            return 0;
        }
        if (name === undefined) {
            terminal.stderr.write(await overview(terminal.stderr));
            return 2;
        }
        if (name === 'complete') {
            terminal.stdout.write(await completed(rest));
            return 0;
        }
        if (isHelp(name) && isHelp(rest[0])) {
            terminal.stdout.write(await overview(terminal.stdout));
            return 0;
        }
        const topic = isHelp(name) ? rest[0] : name;
        const found = COMMANDS.find(({ declaration }) => declaration.name === topic);
        if (found === undefined)
            throw new usage_error/* UsageError */.e(await unknownCommand(topic ?? '', rest));
        const { declaration } = found;
        const operands = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
        if (isHelp(name) || operands.some((word) => word === '--help' || word === '-h')) {
            const { helpText, parserOf } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(6180)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6180));
            terminal.stdout.write(helpText(parserOf(declaration), terminal.stdout.columns));
            return 0;
        }
        const { parseCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(2234)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32234));
        const { line, color } = parseCommandLine(declaration, rest);
        const painted = color === 'auto' ? terminal : { ...terminal, env: colored(terminal.env, color) };
        here = { ...painted, write: commandsHere(declaration, line.values, optionsOf) };
        const placed = declaration.options['root'] === shared_options/* PLACE */.CC.root ? await (0,from_root_above/* fromRootAbove */.OX)(line) : line;
        here = {
            ...painted,
            write: commandsHere(declaration, placed.values, optionsOf),
            writeInRoot: commandsInRoot(placed.values, optionsOf),
            writeFor: (root) => commandsHere(declaration, { ...placed.values, root }, optionsOf),
        };
        const shown = declaration.isProse ? { ...here, stdout: await fittedStdout(here) } : here;
        if (!Object.hasOwn(declaration.options, 'timeout'))
            return await found.run(placed, shown);
        return await (0,checkpoint/* underCheckpoint */.fq)((0,deadline/* deadline */.nl)(timeoutOf(line)), () => found.run(placed, shown));
    }
    catch (error) {
        return await run_report(error, name, here);
    }
}
function optionsOf(name) {
    return COMMANDS.find(({ declaration }) => declaration.name === name)?.declaration.options ?? {};
}
function isHelp(word) {
    return word === undefined || word === 'help' || word === '--help' || word === '-h';
}
async function overview({ columns }) {
    const { helpText, programOf } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(6180)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6180));
    return helpText(programOf(COMMANDS.map(({ declaration }) => declaration)), columns);
}
function colored(env, color) {
    return { ...env, FORCE_COLOR: color === 'always' ? '1' : '0' };
}
function timeoutOf({ values }) {
    const text = values['timeout'];
    if (typeof text !== 'string')
        return deadline/* DEFAULT_TIMEOUT */.cS;
    const seconds = (0,deadline/* parseTimeout */.ZZ)(text);
    if (seconds === undefined)
        throw new usage_error/* UsageError */.e(`--timeout ${deadline/* TIMEOUT_FORM */.R3}, not '${text}'`);
    return seconds;
}
async function completed([first, ...words]) {
    const { completions, valuesIn } = await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(5380), __nccwpck_require__.e(9336)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9336));
    const asked = first === '--' ? words : [first ?? '', ...words];
    const [root] = valuesIn(asked.slice(0, -1), 'root');
    const names = {
        cohorts: async () => await (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(1282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51282))).cohortNames(root),
        codes: async () => Object.keys((await __nccwpck_require__.e(/* import() */ 9578).then(__nccwpck_require__.bind(__nccwpck_require__, 9578))).CATALOGUE),
        refs: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1998), __nccwpck_require__.e(2167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32167))).refNames(root ?? '.'),
        axes: async (named) => await (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(8653), __nccwpck_require__.e(3116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53116))).axesOf(named, root),
        levels: async (axis) => await (await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(2247), __nccwpck_require__.e(8653), __nccwpck_require__.e(3116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53116))).levelsOf(axis, root),
    };
    const declarations = COMMANDS.map(({ declaration }) => declaration);
    try {
        return await completions(declarations, asked, names);
    }
    catch {
        return ':4\n';
    }
}
async function fittedStdout({ stdout }) {
    return stdout.isTerminal ? (await __nccwpck_require__.e(/* import() */ 2559).then(__nccwpck_require__.bind(__nccwpck_require__, 12559))).fittedOutput(stdout) : stdout;
}
async function run_report(error, name, terminal) {
    const { fitted } = await __nccwpck_require__.e(/* import() */ 2559).then(__nccwpck_require__.bind(__nccwpck_require__, 12559));
    const say = (message, next = '') => {
        try {
            const lines = message.split('\n  ').map((line) => (0,visible/* visible */.R)(line));
            terminal.stderr.write(fitted(`cohort-ci: ${lines.join('\n  ')}\n${next}`, terminal.stderr));
        }
        catch {
        }
    };
    if (error instanceof usage_error/* UsageError */.e || isNamed(error, 'UnknownCohort') || isNamed(error, 'InvalidPattern')) {
        const command = COMMANDS.some(({ declaration }) => declaration.name === name) ? `${name} ` : '';
        const names = error instanceof usage_error/* MissingCohort */.Y ? await knownCohorts(error.root) : '';
        const { textOf } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 56801));
        const says = 'text' in error ? textOf(error.text, terminal.write) : error.message;
        say(`${says}${names}`, `Try: cohort-ci ${command}--help\n`);
    }
    else if (error instanceof environment_failure/* EnvironmentFailure */.Kg || isNamed(error, 'UnreadableFile'))
        say(error.message);
    else if (error instanceof checkpoint/* DeadlineReached */.h_)
        say(`stopped: ${error.message}`);
    else if (error instanceof heed_signals/* Interrupted */.j$) {
        say(error.message);
        return error.status;
    }
    else
        say(`internal error: ${error instanceof Error ? error.message : String(error)}`, 'This is a bug in cohort-ci; please report it.\n');
    return 2;
}
async function knownCohorts(root) {
    const { cohortsWithSpec } = await Promise.all(/* import() */[__nccwpck_require__.e(9578), __nccwpck_require__.e(4122), __nccwpck_require__.e(3498), __nccwpck_require__.e(1282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51282));
    const { those } = await __nccwpck_require__.e(/* import() */ 8266).then(__nccwpck_require__.bind(__nccwpck_require__, 38266));
    const known = await cohortsWithSpec(root);
    return known === undefined ? '' : `; ${those(known)}`;
}
function isNamed(error, name) {
    return error instanceof Error && error.name === name;
}
const OTHER_WORDS = new Map([
    ['lint', 'check'],
    ['validate', 'check'],
    ['verify', 'check'],
    ['list', 'status'],
    ['ls', 'status'],
]);
async function unknownCommand(name, rest) {
    const { nearestNames } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 68459));
    const names = COMMANDS.map(({ declaration }) => declaration.name);
    const later = rest.findIndex((word) => names.includes(word));
    if (name.startsWith('-') && later >= 0) {
        const [command = '', ...after] = rest.slice(later);
        const words = [command, name, ...rest.slice(0, later), ...after];
        return `options go after the command: cohort-ci ${words.join(' ')}`;
    }
    const near = OTHER_WORDS.get(name) ??
        nearestNames(name, name.startsWith('-') ? ['--version', '--help', '-V', '-h'] : names, 1)[0] ??
        COMMANDS.flatMap(({ declaration }) => Object.hasOwn(declaration.options, name) ? [`${declaration.name} --${name}`] : [])[0];
    return `there is no command '${name}'${near ? `; ${(0,nearest_names/* didYouMean */.au)(near)}` : ''}\n  the commands: ${names.join(', ')}`;
}


/***/ }),

/***/ 49342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ descriptorOutput),
/* harmony export */   Dt: () => (/* binding */ wantsLinks),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   xM: () => (/* binding */ ownCommandAt),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* unused harmony export columnsOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88057);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64713);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92410);




function spelled({ write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commandAtRoot */ .x$ }, ...words) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM */ .RX, ...words]));
}
function ownCommandAt(terminal, ...words) {
    return `\`${spelled(terminal, ...words)}\``;
}
function descriptorOutput(descriptor, stream, env) {
    let isClosed = false;
    return {
        isTerminal: stream.isTTY === true,
        columns: stream.columns || columnsOf(env) || 100,
        get isClosed() {
            return isClosed;
        },
        write(text) {
            let bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
            while (bytes.length > 0 && !isClosed) {
                try {
                    bytes = bytes.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes));
                }
                catch (error) {
                    const code = (0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error);
                    if (code === 'EAGAIN')
                        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
                    else if (code === 'EPIPE')
                        isClosed = true;
                    else
                        throw (0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .systemFailure */ .oM)(error, 'write', descriptor === 1 ? 'stdout' : 'stderr');
                }
            }
        },
    };
}
function columnsOf(env) {
    const columns = env['COLUMNS'] ?? '';
    return /^\d{1,4}$/.test(columns) ? Number(columns) : 0;
}
function wantsColor(output, env) {
    const forced = env['FORCE_COLOR'] ?? '';
    if (forced !== '')
        return forced !== '0' && forced !== 'false';
    return output.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
const LINKING_PROGRAMS = new Map([
    ['iTerm.app', [3, 1]],
    ['WezTerm', [0, 0]],
    ['vscode', [1, 72]],
    ['ghostty', [0, 0]],
    ['zed', [0, 0]],
    ['Tabby', [0, 0]],
]);
function wantsLinks(output, env) {
    const forced = env['FORCE_HYPERLINK'] ?? '';
    if (forced !== '')
        return forced !== '0' && forced !== 'false';
    if (!output.isTerminal || !wantsColor(output, env))
        return false;
    if ((env['CI'] ?? '') !== '' || (env['TEAMCITY_VERSION'] ?? '') !== '')
        return false;
    const least = LINKING_PROGRAMS.get(env['TERM_PROGRAM'] ?? '');
    if (least !== undefined) {
        const [major = 0, minor = 0] = (env['TERM_PROGRAM_VERSION'] ?? '').split('.').map(Number);
        return major > least[0] || (major === least[0] && minor >= least[1]);
    }
    const vte = Number(env['VTE_VERSION'] ?? '');
    return (vte > 5000 ||
        (env['WT_SESSION'] ?? '') !== '' ||
        /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)\b/.test(env['TERM'] ?? ''));
}


/***/ }),

/***/ 45872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MissingCohort),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56801);

class UsageError extends Error {
    name = 'UsageError';
    text;
    constructor(text) {
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(text));
        this.text = text;
    }
}
class MissingCohort extends UsageError {
    root;
    constructor(message, root) {
        super(message);
        this.root = root;
    }
}


/***/ }),

/***/ 61363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ TIMEOUT_FORM),
/* harmony export */   ZZ: () => (/* binding */ parseTimeout),
/* harmony export */   cS: () => (/* binding */ DEFAULT_TIMEOUT),
/* harmony export */   nl: () => (/* binding */ deadline)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79801);
/* harmony import */ var _monotonic_ms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25040);


const DEFAULT_TIMEOUT = 600;
const LONGEST = 86_400;
const LONGEST_GRACE_MS = 30_000;
const UNITS = new Map([
    ['', 1],
    ['s', 1],
    ['m', 60],
    ['h', 3600],
]);
const TIMEOUT_FORM = 'must be seconds, or a number with s, m or h, such as 90, 10m or 1h, up to 24h';
function parseTimeout(text) {
    const [, number = '', unit = ''] = /^(\d{1,6})([smh]?)$/.exec(text) ?? [];
    const seconds = Number(number) * (UNITS.get(unit) ?? 0);
    return number === '' || seconds < 1 || seconds > LONGEST ? undefined : seconds;
}
function deadline(seconds, now = _monotonic_ms_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d) {
    const end = now() + seconds * 1000;
    const grace = Math.min(LONGEST_GRACE_MS, (seconds * 1000) / 4);
    let isReached = false;
    const check = (where) => {
        const over = now() - end;
        if (over < 0 || (where === 'within' && isReached && over < grace))
            return;
        isReached = true;
        throw new _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineReached */ .h_(`the time limit of ${spelled(seconds)} was reached; raise it with timeout`);
    };
    return Object.assign(check, { left: () => Math.max(0, end + (isReached ? grace : 0) - now()) });
}
function spelled(seconds) {
    const [count, unit] = seconds % 3600 === 0
        ? [seconds / 3600, 'hour']
        : seconds % 60 === 0
            ? [seconds / 60, 'minute']
            : [seconds, 'second'];
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 88057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ EnvironmentFailure),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oM: () => (/* binding */ systemFailure),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56801);

class EnvironmentFailure extends Error {
    name = 'EnvironmentFailure';
    kind;
    path;
    code;
    says;
    constructor(kind, path, says, code, cause) {
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(says), cause === undefined ? undefined : { cause });
        this.says = says;
        this.kind = kind;
        this.path = path;
        this.code = code;
    }
}
const REASONS = new Map([
    ['EACCES', ['permission', 'permission is denied']],
    ['EPERM', ['permission', 'the system does not permit it']],
    ['ENOSPC', ['space', 'no space is left on the device']],
    ['EDQUOT', ['space', 'the disk quota is used up']],
    ['EFBIG', ['space', 'the file would be larger than the system allows']],
    ['EROFS', ['read-only', 'the file system is read-only']],
    ['ENOENT', ['other', 'there is no such file or folder']],
    ['ENOTDIR', ['other', 'a part of the path is not a folder']],
    ['EISDIR', ['other', 'it is a folder']],
    ['ENAMETOOLONG', ['other', 'the name is longer than the system allows']],
    ['ELOOP', ['other', 'symbolic links form a loop']],
    ['EMFILE', ['other', 'too many files are open']],
    ['ENFILE', ['other', 'too many files are open']],
    ['ENOMEM', ['other', 'memory is exhausted']],
    ['EIO', ['other', 'the device reports an input/output error']],
]);
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
function systemFailure(error, verb, path) {
    if (error instanceof EnvironmentFailure)
        return error;
    const code = systemCode(error);
    const [kind, reason] = REASONS.get(code ?? '') ?? [
        'other',
        error instanceof Error ? error.message : String(error),
    ];
    const suffix = code !== undefined && REASONS.has(code) ? ` (${code})` : '';
    return new EnvironmentFailure(kind, path, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `Cannot ${verb} ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path)}: ${reason}${suffix}`, code, error);
}
function shown(path) {
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path));
}


/***/ }),

/***/ 65837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ Turns),
/* harmony export */   j$: () => (/* binding */ Interrupted),
/* harmony export */   uN: () => (/* binding */ heedingSignals)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var _monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(25040);


const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
class Interrupted extends Error {
    name = 'Interrupted';
    status;
    constructor(signal) {
        super(`stopped by ${signal}; every file is whole`);
        this.status = SIGNALS[signal];
    }
}
async function heedingSignals(work) {
    const abort = new AbortController();
    const stop = (signal) => abort.abort(new Interrupted(signal));
    process.on('SIGINT', stop).on('SIGTERM', stop);
    try {
        return await work(abort.signal);
    }
    finally {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
        abort.signal.throwIfAborted();
    }
}
const TURN_MS = 50;
class Turns {
    #signal;
    #last = (0,_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    constructor(signal) {
        this.#signal = signal;
    }
    async take() {
        if ((0,_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)() - this.#last < TURN_MS)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#last = (0,_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        this.#signal?.throwIfAborted();
    }
}


/***/ }),

/***/ 25040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs)
/* harmony export */ });
function monotonicMs() {
    return process.uptime() * 1000;
}


/***/ }),

/***/ 63696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


function pathBelow(folder, path) {
    const direct = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
    if (!leadsOut(direct))
        return direct;
    const wanted = identityOf(folder);
    for (let at = path; wanted !== undefined; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (identityOf(at) === wanted)
            return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(at, path));
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            break;
    }
    return direct;
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function identityOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 64713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ PROGRAM),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   x$: () => (/* binding */ commandAtRoot)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92410);

const PROGRAM = 'cohort-ci';
const commandAtRoot = (words) => words.map((word) => shellWord(typeof word === 'string' ? word : word.path)).join(' ');
const PLAIN_IN_DOUBLE = /^[\p{L}\p{N}\p{M} \w.,:;/@=+~#()[\]{}*?'\u2018\u2019&|<>^\u2013\u2014-]*$/u;
const PLAIN_IN_SINGLE = /^[^'\u2018\u2019\u201a\u201b&|<>^`]*$/;
function shellWord(text) {
    if (/^[\w./+-][\w./+@%:=~-]*$/.test(text))
        return text;
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text) !== text)
        return 'NAME';
    return PLAIN_IN_DOUBLE.test(text) ? `"${text}"` : PLAIN_IN_SINGLE.test(text) ? `'${text}'` : 'NAME';
}


/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m4: () => (/* binding */ editCost),
/* harmony export */   oy: () => (/* binding */ allowedCost),
/* harmony export */   zx: () => (/* binding */ EDIT)
/* harmony export */ });
const EDIT = 2;
const DOUBLING = 1;
const DIGIT_FOR_DIGIT = 3;
function editCost(left, right, bound) {
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head))
        head++;
    let leftEnd = left.length;
    let rightEnd = right.length;
    while (leftEnd > head &&
        rightEnd > head &&
        left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)) {
        leftEnd--;
        rightEnd--;
    }
    const height = leftEnd - head;
    const width = rightEnd - head;
    const far = bound + 1;
    let [above2, above, current] = rowsOf(width + 1);
    above2.fill(far, 0, width + 1);
    above.fill(far, 0, width + 1);
    above[0] = 0;
    for (let column = 1; column <= Math.min(width, bound); column++) {
        above[column] = (above[column - 1] ?? far) + shiftCost(right, head + column - 1);
    }
    let lowestAbove = 0;
    for (let row = 1; row <= height; row++) {
        current.fill(far, 0, width + 1);
        const a = left.charCodeAt(head + row - 1);
        const deletion = shiftCost(left, head + row - 1);
        let lowest = far;
        for (let column = Math.max(0, row - bound); column <= Math.min(width, row + bound); column++) {
            let cost = (above[column] ?? far) + deletion;
            if (column > 0) {
                const b = right.charCodeAt(head + column - 1);
                const insertion = (current[column - 1] ?? far) + shiftCost(right, head + column - 1);
                const substitution = (above[column - 1] ?? far) + substitutionCost(a, b);
                cost = Math.min(cost, insertion, substitution);
                const swapped = row > 1 &&
                    column > 1 &&
                    a === right.charCodeAt(head + column - 2) &&
                    b === left.charCodeAt(head + row - 2);
                if (swapped)
                    cost = Math.min(cost, (above2[column - 2] ?? far) + EDIT);
            }
            current[column] = cost;
            if (cost < lowest)
                lowest = cost;
        }
        if (lowest > bound && lowestAbove > bound)
            return undefined;
        lowestAbove = lowest;
        [above2, above, current] = [above, current, above2];
    }
    const cost = above[width] ?? far;
    return cost <= bound ? cost : undefined;
}
let rows = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
function rowsOf(width) {
    if (rows[0].length < width)
        rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
    return rows;
}
function shiftCost(text, index) {
    return index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1) ? DOUBLING : EDIT;
}
function substitutionCost(a, b) {
    if (a === b)
        return 0;
    return isDigit(a) && isDigit(b) ? DIGIT_FOR_DIGIT : EDIT;
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}
function allowedCost(length) {
    if (length < 3)
        return 0;
    if (length < 6)
        return 2;
    if (length < 10)
        return 4;
    return length < 16 ? 6 : 8;
}


/***/ }),

/***/ 97783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ inCurlyQuotes),
/* harmony export */   Lj: () => (/* binding */ withoutLookAlikes),
/* harmony export */   OQ: () => (/* binding */ unseenCharacter),
/* harmony export */   Py: () => (/* binding */ curlyHint),
/* harmony export */   ZL: () => (/* binding */ blanksAround),
/* harmony export */   jB: () => (/* binding */ oddCharacter),
/* harmony export */   rS: () => (/* binding */ lookAlikeWords)
/* harmony export */ });
const FULL_WIDTH = 0xfee0;
const LOOKS_LIKE = new Map([
    ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'),
    ...pairs('\u2018\u2019\u201a\u201b\u2032\u02bc', "'"),
    ...pairs('\u201c\u201d\u201e\u201f\u2033', '"'),
    ...pairs('\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '),
    ...pairs('\uff1a\ufe55', ':'),
    ...pairs('\uff0c\u3001\u060c', ','),
    ...fullWidth('!"#$%&\'()*+./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~'),
    ['\ufb00', 'ff'],
    ['\ufb01', 'fi'],
    ['\ufb02', 'fl'],
    ['\ufb03', 'ffi'],
    ['\ufb04', 'ffl'],
    ...pairs('\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff\u00ad', ''),
    ...each('\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455', 'ABEKMHOPCTYXaeopcyxijs'),
    ...each('\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd', 'ABEZHIKMNOPTYXov'),
]);
const CALLED = new Map([
    ['\u2013', 'an en dash'],
    ['\u2014', 'an em dash'],
    ['\u2011', 'a no-break hyphen'],
    ['\u2212', 'a minus sign'],
    ['\u00a0', 'a no-break space'],
    ['\u2002', 'an en space'],
    ['\u2003', 'an em space'],
    ['\u2007', 'a figure space'],
    ['\u2009', 'a thin space'],
    ['\u200a', 'a hair space'],
    ['\u202f', 'a narrow no-break space'],
    ['\uff1a', 'a full-width colon'],
    ['\uff0c', 'a full-width comma'],
    ['\u3000', 'a full-width space'],
    ['\u200b', 'a zero-width space'],
    ['\u200c', 'a zero-width non-joiner'],
    ['\u200d', 'a zero-width joiner'],
    ['\u200e', 'a left-to-right mark'],
    ['\u200f', 'a right-to-left mark'],
    ['\ufe0e', 'a variation selector'],
    ['\ufe0f', 'a variation selector'],
    ['\u2060', 'a word joiner'],
    ['\ufeff', 'a byte order mark'],
    ['\u00ad', 'a soft hyphen'],
]);
function withoutLookAlikes(text) {
    if (!/[^\x20-\x7e]/.test(text))
        return text;
    return Array.from(text.normalize('NFC'), (character) => LOOKS_LIKE.get(character) ?? character).join('');
}
function lookAlikeWords(written, meant) {
    for (const character of written) {
        const instead = LOOKS_LIKE.get(character);
        if (instead === undefined || meant.includes(character))
            continue;
        const effect = instead === '' ? ', which is invisible' : ` instead of ${instead === ' ' ? 'a space' : `'${instead}'`}`;
        return `it contains ${called(character)}${effect}`;
    }
    return 'a letter and its accent are two characters in one of them, and one in the other';
}
function inCurlyQuotes(text) {
    return /^[\u2018-\u201f\u00ab](.*)[\u2018-\u201f\u00bb]$/s.exec(text)?.[1];
}
function curlyHint(meant) {
    return `write straight quotes, or none: '${meant}'`;
}
function oddCharacter(text) {
    const odd = Array.from(text).find((character) => LOOKS_LIKE.has(character) || /[\uff10-\uff19]/.test(character));
    return odd === undefined ? undefined : called(odd);
}
function unseenCharacter(text) {
    if (!/[^ -~]/.test(text))
        return undefined;
    const character = Array.from(text).find((one) => /^ ?$/.test(LOOKS_LIKE.get(one) ?? 'seen'));
    return character === undefined ? undefined : { character, name: nameOf(character) };
}
function blanksAround(text) {
    const unseen = unseenCharacter(text.replace(text.trim(), ''));
    if (unseen === undefined)
        return /^\t|\t$/.test(text) ? 'the tab' : 'the spaces';
    return `${called(unseen.character)}`.replace(/^an? /, 'the ');
}
function nameOf(character) {
    return CALLED.get(character) ?? (LOOKS_LIKE.get(character) === ' ' ? 'a space' : `'${character}'`);
}
function called(character) {
    const name = nameOf(character);
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${name} (U+${point})`;
}
function pairs(characters, instead) {
    return Array.from(characters, (character) => [character, instead]);
}
function fullWidth(characters) {
    return Array.from(characters, (character) => [
        String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH),
        character,
    ]);
}
function each(characters, instead) {
    return Array.from(characters, (character, index) => [character, instead.charAt(index)]);
}


/***/ }),

/***/ 68459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ nearestHint),
/* harmony export */   SJ: () => (/* binding */ NameIndex),
/* harmony export */   YK: () => (/* binding */ equallySame),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   nearestNames: () => (/* binding */ nearestNames),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88108);
/* harmony import */ var _edit_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89018);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(75565);



function nearestNames(name, candidates, limit = 3) {
    return new NameIndex(candidates).nearest(name, limit);
}
function didYouMean(...names) {
    return `did you mean ${names.map(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(' or ')}?`;
}
function nearestHint(name, known) {
    return new NameIndex(known).hint(name);
}
const MOST_COMPARED = 1_000_000;
class NameIndex {
    #entries;
    #compared = 0;
    constructor(candidates) {
        this.#entries = [...new Set(candidates)].map(entryOf);
    }
    nearest(name, limit = 3) {
        if (limit < 1 || this.#compared > MOST_COMPARED)
            return [];
        this.#compared += this.#entries.length;
        const wanted = entryOf(name);
        const allowed = (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedCost */ .oy)(wanted.folded.length);
        const best = [];
        for (const entry of this.#entries) {
            if (entry.name === name)
                continue;
            const worst = best.length < limit ? undefined : best[best.length - 1];
            const score = scoreOf(wanted, entry, allowed, worst?.score ?? Number.POSITIVE_INFINITY);
            if (score === undefined)
                continue;
            const match = { name: entry.name, score };
            if (worst && compareMatches(wanted, match, worst) >= 0)
                continue;
            if (worst)
                best.pop();
            best.push(match);
            best.sort((left, right) => compareMatches(wanted, left, right));
        }
        return best.map((match) => match.name);
    }
    hint(name) {
        const near = this.nearest(name, 2);
        const same = equallySame(name, near);
        const meant = same.length > 1 ? same : near.slice(0, 1);
        return meant.length === 0 ? undefined : didYouMean(...meant);
    }
}
function isSameName(one, other) {
    return fold(one) === fold(other);
}
function equallySame(name, near) {
    const lower = name.toLowerCase();
    const isSame = (other) => other.toLowerCase() === lower;
    const same = near.filter(isSame);
    return same.length > 0 ? same : near.filter((other) => isSameName(name, other));
}
const SAME_BUT_BLANKS = 0;
const SAME_BUT_CASE = 0.25;
const SAME_FOLD = 0.5;
const SAME_WORDS = 3;
const CONTAINED = 5;
const LONGEST = 200;
function scoreOf(wanted, entry, allowed, worst) {
    if (wanted.folded === entry.folded) {
        if (wanted.name.trim() === entry.name.trim())
            return SAME_BUT_BLANKS;
        return wanted.name.toLowerCase() === entry.name.toLowerCase() ? SAME_BUT_CASE : SAME_FOLD;
    }
    const shorter = Math.min(wanted.folded.length, entry.folded.length);
    const longer = Math.max(wanted.folded.length, entry.folded.length);
    if (longer > LONGEST)
        return undefined;
    const bound = Math.min(allowed, worst);
    if (longer - shorter <= bound && countBits(wanted.mask ^ entry.mask) <= bound) {
        const cost = (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .editCost */ .m4)(wanted.folded, entry.folded, bound);
        if (cost !== undefined)
            return cost;
    }
    if (worst < SAME_WORDS)
        return undefined;
    if (longer === shorter && wanted.mask === entry.mask && sameWords(wanted.name, entry.name))
        return SAME_WORDS;
    if (worst < CONTAINED || shorter < 3)
        return undefined;
    const contained = wanted.folded.length < entry.folded.length
        ? startsOrEnds(entry.folded, wanted.folded)
        : startsOrEnds(wanted.folded, entry.folded);
    return contained ? CONTAINED + (longer - shorter) / LONGEST : undefined;
}
function compareMatches(wanted, left, right) {
    return (left.score - right.score ||
        commonPrefix(wanted.name, right.name) - commonPrefix(wanted.name, left.name) ||
        commonSuffix(wanted.name, right.name) - commonSuffix(wanted.name, left.name) ||
        Math.abs(left.name.length - wanted.name.length) - Math.abs(right.name.length - wanted.name.length) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.name, right.name));
}
function entryOf(name) {
    const folded = fold(name);
    let mask = 0;
    for (let index = 0; index < folded.length && index < LONGEST; index++)
        mask |= bitOf(folded.charCodeAt(index));
    return { name, folded, mask };
}
function fold(name) {
    const plain = /^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
    const lower = plain.trim().toLowerCase();
    const folded = lower.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s_.-]+/g, '');
    return folded === '' ? lower : folded;
}
function bitOf(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 1 << (unit - 0x61);
    if (unit >= 0x30 && unit <= 0x39)
        return 1 << (26 + (unit % 5));
    return 1 << 31;
}
function countBits(mask) {
    let bits = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}
function sameWords(left, right) {
    const words = (name) => name
        .toLowerCase()
        .split(/[\s_.-]+/)
        .sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
    const leftWords = words(left);
    return leftWords.length > 1 && leftWords.join(' ') === words(right).join(' ');
}
function startsOrEnds(whole, part) {
    return whole.startsWith(part) || whole.endsWith(part);
}
function commonPrefix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[index] === right[index])
        index++;
    return index;
}
function commonSuffix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[left.length - 1 - index] === right[right.length - 1 - index])
        index++;
    return index;
}


/***/ }),

/***/ 56801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   R1: () => (/* binding */ withPaths),
/* harmony export */   WV: () => (/* binding */ barePath),
/* harmony export */   ab: () => (/* binding */ msg),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   lZ: () => (/* binding */ withCommands),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   textOf: () => (/* binding */ textOf),
/* harmony export */   w1: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var _command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64713);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92410);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75565);



function barePath(path) {
    return [{ path, quotes: 'never' }];
}
function quotedPath(path) {
    return [{ path, quotes: 'always' }];
}
function shownPath(path) {
    return [{ path, quotes: 'when-odd' }];
}
function commandText(...command) {
    return [{ command }];
}
function ownCommand(...words) {
    return commandText(_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, ...words);
}
function msg(words, ...values) {
    const parts = [];
    const add = (part) => {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else if (part !== '')
            parts.push(part);
    };
    for (const [index, word] of words.entries()) {
        add(word);
        const value = values[index];
        if (value === undefined)
            continue;
        if (typeof value === 'object')
            value.forEach(add);
        else
            add(String(value));
    }
    const [first = '', ...more] = parts;
    return more.length === 0 && typeof first === 'string' ? first : parts;
}
function joined(texts, between) {
    return texts.reduce((all, one) => (all === '' ? one : msg `${all}${between}${one}`), '');
}
function textOf(text, write = _command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAtRoot */ .x$) {
    if (typeof text === 'string')
        return text;
    return text
        .map((part) => typeof part === 'string' ? part : 'command' in part ? write(part.command) : pathText(part))
        .join('');
}
function pathText({ path, quotes }) {
    if (quotes === 'never')
        return path;
    if (quotes === 'always')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path);
    const seen = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path);
    return seen === path && /^[^\s'"]+$/.test(path) ? path : `'${seen}'`;
}
function withPaths(text, place) {
    if (typeof text === 'string')
        return text;
    return text.map((part) => {
        if (typeof part === 'string')
            return part;
        if ('path' in part)
            return { ...part, path: place(part.path) };
        const [program, ...words] = part.command;
        const placed = words.map((word) => (typeof word === 'string' ? word : { path: place(word.path) }));
        return { command: [program, ...placed] };
    });
}
function withCommands(text, write) {
    if (typeof text === 'string')
        return text;
    return text.map((part) => (typeof part === 'object' && 'command' in part ? write(part.command) : part));
}


/***/ }),

/***/ 92410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   V: () => (/* binding */ escapeCharacter)
/* harmony export */ });
const UNSEEN = /(?! |\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Zs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const NOT_ASCII = /[^ -~]/gu;
const SHORT_ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function visible(text, options = {}) {
    return text.replace(options.ascii ? NOT_ASCII : UNSEEN, escapeCharacter);
}
function escapeCharacter(character) {
    const short = SHORT_ESCAPES.get(character);
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}


/***/ }),

/***/ 75565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   Yh: () => (/* binding */ quotedSource),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   i0: () => (/* binding */ numberWord),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   vJ: () => (/* binding */ withArticle)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(74589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79441);
/* harmony import */ var _look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97783);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92410);




const LONGEST = 120;
const LONGEST_SOURCE = 60;
const LISTED = 5;
function quoted(text) {
    return spelled((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(text));
}
function spelled(value) {
    const shown = shortened((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_3__/* .repr */ .Sj)(value)));
    const unseen = value.kind === 'str' ? (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenCharacter */ .OQ)(value.value) : undefined;
    if (unseen === undefined)
        return shown;
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeCharacter */ .V)(unseen.character);
    return shown.includes(escaped) ? `${shown} (${escaped} is ${unseen.name})` : shown;
}
function shortened(text) {
    if (text.length <= LONGEST)
        return text;
    const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
    return points.length <= LONGEST && points.join('').length === text.length
        ? text
        : `${points.slice(0, LONGEST - 1).join('')}\u2026`;
}
function quotedSource(source) {
    const points = Array.from(source.slice(0, LONGEST_SOURCE * 2 + 2));
    const cut = points.length > LONGEST_SOURCE ? `${points.slice(0, LONGEST_SOURCE - 1).join('')}\u2026` : source;
    return cut.includes('`') ? `"${cut}"` : `\`${cut}\``;
}
function numberWord(count) {
    return NUMBERS[count] ?? String(count);
}
const NUMBERS = {
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
};
function counted(count, one, many = `${one}s`) {
    return `${count} ${BigInt(count) === 1n ? one : many}`;
}
function listed(names, total = names.length, most = LISTED) {
    if (total > most)
        return `${names.slice(0, most).join(', ')} and ${total - most} more`;
    const last = names[names.length - 1] ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
function alternatives(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
function unlisted(total, most = LISTED) {
    return Math.max(0, total - most);
}
function withArticle(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 91554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAssigned)
/* harmony export */ });
const UNASSIGNED = 'oo 2 6 4 7 1 1 1 k 1 b1 1 12 2 1e 2 3 1 1j 8 r 4 6 b 7i 1 1o 2 2t e 1n 2 1d 2 f 1 s 2 1 1 b 5 v 1 2 6 6k 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 p 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 h a 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 c 7 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 i a 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e l 5 d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a 7 m 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 2 d d 1 3 1 1f 1 3 1 6 4 g 2 q 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 3 c 1m 4 t 11 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 6 2 a 2 4 w 20 1 10 4 13 1 10 1 f 1 d 11 5i 1 1 5 1 2 ah 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 w 3 q 6 2e 2 6 2 il 3 2h 7 m 9 o 9 k c d 1 3 1 2 c 2m 2 a 6 a 6 q 6 2h 7 17 5 1y a v 1 c 4 c 4 1 3 16 2 5 b 18 4 q 6 b 3 1q 2 1t 1 t 2 b 6 a 6 e 2 v 1d 25 3 1b 1 38 8 1o 3 f 3 1o 7 17 2 b 8 17 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 1 2t 1 c 2 r 1 d 3 x f x f 3w 4 if p b l 1ec 2 w 1 9p 5 19 1 1 5 1 2 1k 7 2 e o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 3i y q 1 2h c 5y q c 4 1s 1 2e 2 2v 5 17 1 2m 1 2c c 1b 1 mlp 3 1j 9 9o k 54 8 5n 5 2 1 1 1 5 o 1n 3 a 6 1k 8 1y 8 c 6 38 b u 3 26 1 b 4 x 1 1j 9 e 2 a 2 2v o s a 6 2 6 2 6 9 7 1 7 1 1o 4 3i 2 a 6 8mc c n 4 1d 4 6su 2 2y 12 7 c 5 5 q 1 5 1 1 1 2 1 2 1 3h g cd 2 1i 7 1 w 16 6 1f 1 j 1 4 4 5 1 3r 2 1 1 5a 3 6 2 6 2 6 2 3 3 7 1 7 a 5 2 c 1 q 1 j 1 2 1 f 2 e y 3f 5 3 4 19 3 2g 1 d 3 1 1b 1a 3m t 3 1d f s 4 10 9 u 5 17 5 u 1 11 4 e 16 4e 2 a 6 10 4 10 4 14 8 1g b c 1 f 1 7 1 2 1 b 1 f 1 7 1 2 1v 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n 1 20 8 9 1c j 1 2 5 x 3 r 5 1 1s 1k 4 k 2 1e 1 2 5 8 1 3 1 t 2 3 4 a 7 9 7 1s w 13 4 c 9 1i 3 t 2 r 5 q 7 4 c 7 28 21 1j 1f d 1f 7 1a 8 a 86 v 1 16 1 3 2 2 26 14 8 16 m q 12 s k n 9 26 4 10 9 1w a 1 2 p 7 a 6 1h 1 i 8 13 9 2o 1 k b i 1 18 1t 7 1 1 1 4 1 f 1 b 6 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 3v 2k 1 5 u 20 8 a 4m 1i 2 12 y 1x b a 6 d j 1m 6 a 1i r 2 f 4 n 55 1o 2s 2b c 8 2 1 2 8 1 2 1 u 1 2 2 c 9 a 1y 8 2 1a 2 b r 20 8 2b d 21 7b 9 1 19 1 e a t 3 w 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m p 53 1 f 1e d pn 2u 33 1 5 b 5g 218 2r d tr 1 9 347 g7 6nt ft 7 v 1 a 4 29 1 a 6 u 2 6 a 1y a a 1 7 1 l 5 j j4 2j 2t 23 4 1l 7 h 1s 5 b 2 e 4qg 8 ye 16 9 6w7 4 1 7 1 2 1 83 19 3 h 4 8 b0 1s4 2z 5 d 3 9 7 a 2 8 3mk 1a 2 n 9 38 1o 6u a 13 2 5e l 1y 4a k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 ji f 5 1 f uo v 69 7 1 h 2 7 1 2 1 5 5x 19 3 e 2 a 4 2 8w v h 1m 5 1 yo 7 1 4 1 2 1 f 1 5h 2 g 15 24 4 a 4 2 lt 1w 24 1p 5e 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k t d 18 4 9 7 2 e 6 4a rc 5 g 3 d 3 38 c 2h 7 c 4 1 f c 4 1k 8 a 6 14 8 u 2 2 26 9g c e 2 5 3 5 3 7 9 t 3 b 5 6 a a 6 8 8 7 9 43 1 1j 11 a sm wyo w 37d 7 66 2 4g2 e 5rl 2e7 f2 15u 3t7 fcfq 1 u 2o 3k 6o 1e6o 1eke 2 1eke 2';
let ranges;
function isAssigned(codePoint) {
    if (codePoint < 0x378)
        return true;
    ranges ??= parseRanges(UNASSIGNED);
    const { starts, ends } = ranges;
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 || codePoint >= (ends[low - 1] ?? 0);
}
function parseRanges(text) {
    const numbers = text.split(' ').map((number) => Number.parseInt(number, 36));
    const starts = new Int32Array(numbers.length / 2);
    const ends = new Int32Array(numbers.length / 2);
    let end = 0;
    for (let index = 0; index < starts.length; index++) {
        const start = end + (numbers[index * 2] ?? 0);
        end = start + (numbers[index * 2 + 1] ?? 0);
        starts[index] = start;
        ends[index] = end;
    }
    return { starts, ends };
}


/***/ }),

/***/ 91968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ floatText)
/* harmony export */ });
function floatText(number) {
    if (Number.isNaN(number))
        return 'nan';
    if (number === Number.POSITIVE_INFINITY)
        return 'inf';
    if (number === Number.NEGATIVE_INFINITY)
        return '-inf';
    if (number === 0)
        return Object.is(number, -0) ? '-0.0' : '0.0';
    const magnitude = Math.abs(number);
    if (magnitude >= 1e-4 && magnitude < 1e16) {
        const text = String(number);
        return Number.isInteger(number) ? `${text}.0` : text;
    }
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}


/***/ }),

/***/ 30734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ trimSpaces),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
function isSpace(unit) {
    if (unit < 0x80)
        return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
    if (unit < 0x1680)
        return unit === 0x85 || unit === 0xa0;
    return ((unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x1680 ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000);
}
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
function isBlank(text) {
    for (let index = 0; index < text.length; index++)
        if (!isSpace(text.charCodeAt(index)))
            return false;
    return true;
}
function trimSpaces(word) {
    let start = 0;
    let end = word.length;
    while (start < end && isCSpace(word.charCodeAt(start)))
        start++;
    while (end > start && isCSpace(word.charCodeAt(end - 1)))
        end--;
    return word.slice(start, end);
}
function isCSpace(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}


/***/ }),

/***/ 74589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sj: () => (/* binding */ repr),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   xN: () => (/* binding */ isoDatetime)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91554);
/* harmony import */ var _float_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91968);


function text(value) {
    switch (value.kind) {
        case 'str':
            return value.value;
        case 'date':
            return isoDate(value);
        case 'datetime':
            return isoDatetime(value, ' ');
        default:
            return repr(value);
    }
}
function repr(value) {
    switch (value.kind) {
        case 'null':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return value.value.toString();
        case 'float':
            return (0,_float_text_js__WEBPACK_IMPORTED_MODULE_0__/* .floatText */ .q)(value.value);
        case 'str':
            return stringRepr(value.value);
        case 'bytes':
            return bytesRepr(value.value);
        case 'date':
            return `datetime.date(${value.year}, ${value.month}, ${value.day})`;
        case 'datetime':
            return datetimeRepr(value);
        case 'tuple': {
            const items = value.items.map(repr);
            return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
        }
    }
}
function isoDate(date) {
    return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
function isoDatetime(value, separator) {
    const time = `${pad(value.hour, 2)}:${pad(value.minute, 2)}:${pad(value.second, 2)}`;
    const fraction = value.microsecond === 0 ? '' : `.${pad(value.microsecond, 6)}`;
    return isoDate(value) + separator + time + fraction + offsetText(value.utcOffset);
}
function offsetText(utcOffset) {
    if (utcOffset === undefined)
        return '';
    const magnitude = Math.abs(utcOffset);
    const seconds = magnitude % 60;
    const clock = `${pad(Math.floor(magnitude / 3600), 2)}:${pad(Math.floor(magnitude / 60) % 60, 2)}`;
    return `${utcOffset < 0 ? '-' : '+'}${clock}${seconds === 0 ? '' : `:${pad(seconds, 2)}`}`;
}
function datetimeRepr(value) {
    const fields = [value.year, value.month, value.day, value.hour, value.minute];
    if (value.second !== 0 || value.microsecond !== 0)
        fields.push(value.second);
    if (value.microsecond !== 0)
        fields.push(value.microsecond);
    return `datetime.datetime(${fields.join(', ')}${zoneRepr(value.utcOffset)})`;
}
function zoneRepr(utcOffset) {
    if (utcOffset === undefined)
        return '';
    if (utcOffset === 0)
        return ', tzinfo=datetime.timezone.utc';
    const delta = utcOffset < 0 ? `days=-1, seconds=${utcOffset + 86_400}` : `seconds=${utcOffset}`;
    return `, tzinfo=datetime.timezone(datetime.timedelta(${delta}))`;
}
function stringRepr(value) {
    const quote = quoteFor(value.includes("'"), value.includes('"'));
    if (/^[ !#-&(-[\]-~]*$/.test(value))
        return quote + value + quote;
    let body = '';
    for (const character of value)
        body += escapedCharacter(character, quote);
    return quote + body + quote;
}
function bytesRepr(value) {
    const quote = quoteFor(value.includes(0x27), value.includes(0x22));
    let body = '';
    for (const byte of value) {
        body += byte < 0x7f ? escapedCharacter(String.fromCharCode(byte), quote) : `\\x${byte.toString(16)}`;
    }
    return `b${quote}${body}${quote}`;
}
function quoteFor(hasSingle, hasDouble) {
    return hasSingle && !hasDouble ? '"' : "'";
}
function escapedCharacter(character, quote) {
    switch (character) {
        case quote:
        case '\\':
            return `\\${character}`;
        case '\n':
            return '\\n';
        case '\r':
            return '\\r';
        case '\t':
            return '\\t';
    }
    const codePoint = character.codePointAt(0) ?? 0;
    if (isPrintable(character, codePoint))
        return character;
    if (codePoint <= 0xff)
        return `\\x${hex(codePoint, 2)}`;
    return codePoint <= 0xffff ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}
const CONTROL_OR_SEPARATOR = /[\p{C}\p{Z}]/u;
function isPrintable(character, codePoint) {
    if (codePoint < 0x7f)
        return codePoint >= 0x20;
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && !CONTROL_OR_SEPARATOR.test(character);
}
function hex(number, width) {
    return number.toString(16).padStart(width, '0');
}
function pad(number, width) {
    return String(number).padStart(width, '0');
}


/***/ }),

/***/ 79441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   lc: () => (/* binding */ bool)
/* harmony export */ });
const NULL = { kind: 'null' };
function str(value) {
    return { kind: 'str', value };
}
function int(value) {
    return { kind: 'int', value: BigInt(value) };
}
function bool(value) {
    return { kind: 'bool', value };
}
function float(value) {
    return { kind: 'float', value };
}
function tuple(items) {
    return { kind: 'tuple', items };
}


/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  rS: () => (/* binding */ DEFAULT_DIALECT),
  O9: () => (/* binding */ DIALECTS),
  Rq: () => (/* binding */ dialectsWhere),
  uP: () => (/* binding */ isDefault),
  RM: () => (/* binding */ isDialect),
  Tv: () => (/* binding */ othersThan),
  cJ: () => (/* binding */ runtimeNamed)
});

;// CONCATENATED MODULE: ./build/src/runtime/v1.js
const v1 = {
    name: 'v1',
    tupleAxes: 'declared',
    replicatesExpand: true,
    retiredOutputKeys: 'invalid',
    fieldOrder: 'anything',
    catalogsCheck: 'levels',
    emptyCatalog: 'unchecked',
    idOf: (value) => (value.kind === 'str' ? value.value : undefined),
    onlyTextMatches: true,
    models: 'flagged',
    readsConcepts: true,
    modesNeedEveryTemplate: true,
    trimsTemplateIds: false,
    emptyCohort: 'accepted',
    readsSelections: true,
    addsContentCombo: true,
};

// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __nccwpck_require__(30734);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __nccwpck_require__(74589);
;// CONCATENATED MODULE: ./build/src/runtime/v2.js


const v2 = {
    name: 'v2',
    tupleAxes: 'derived',
    replicatesExpand: false,
    retiredOutputKeys: 'ignored',
    fieldOrder: 'axes',
    catalogsCheck: 'plan',
    emptyCatalog: 'rejects-all',
    idOf: (value) => (value.kind === 'null' ? undefined : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) || undefined),
    onlyTextMatches: false,
    models: 'all',
    readsConcepts: false,
    modesNeedEveryTemplate: false,
    trimsTemplateIds: true,
    emptyCohort: 'invalid',
    readsSelections: false,
    addsContentCombo: false,
};

;// CONCATENATED MODULE: ./build/src/runtime/runtimes.js


const RUNTIMES = { v1: v1, v2: v2 };
const DIALECTS = Object.keys(RUNTIMES);
const DEFAULT_DIALECT = DIALECTS[0];
function dialectsWhere(holds) {
    return DIALECTS.filter((name) => holds(RUNTIMES[name]));
}
function othersThan(name) {
    return DIALECTS.filter((other) => other !== name);
}
function isDefault(name) {
    return name === DEFAULT_DIALECT;
}
function runtimeNamed(name) {
    return RUNTIMES[name];
}
function isDialect(text) {
    return DIALECTS.includes(text);
}


/***/ }),

/***/ 96177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   WP: () => (/* binding */ DEFAULT_DRIFT_ISSUE),
/* harmony export */   tF: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
const CONFIG_PATH = '.cohort-ci.yml';
const LEVELS = ['off', 'notice', 'warning', 'error'];
const DEFAULT_DRIFT_ISSUE = {
    labels: [],
    assignees: [],
    checklist: false,
    culprits: true,
};


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   fq: () => (/* binding */ underCheckpoint),
/* harmony export */   gc: () => (/* binding */ passCheckpoint),
/* harmony export */   h_: () => (/* binding */ DeadlineReached),
/* harmony export */   le: () => (/* binding */ startFromCheckpoint)
/* harmony export */ });
class DeadlineReached extends Error {
    name = 'DeadlineReached';
}
const STEPS = 4096;
const active = [];
let current;
let taken = 0;
function passCheckpoint(steps = 1) {
    taken += steps;
    if (taken < STEPS)
        return;
    taken = 0;
    current?.('within');
}
function startFromCheckpoint() {
    current?.('before');
}
function timeLeft() {
    return current?.left?.();
}
async function underCheckpoint(checkpoint, work) {
    const own = { checkpoint };
    active.push(own);
    current = checkpoint;
    try {
        return await work();
    }
    finally {
        active.splice(active.indexOf(own), 1);
        current = active.at(-1)?.checkpoint;
    }
}


/***/ }),

/***/ 7900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ cohortFolderOf),
/* harmony export */   Eh: () => (/* binding */ SPEC_NAME),
/* harmony export */   P0: () => (/* binding */ OUTPUT_NAMES),
/* harmony export */   Xw: () => (/* binding */ outputKindOf),
/* harmony export */   _j: () => (/* binding */ outputsIn),
/* harmony export */   xv: () => (/* binding */ cohortFiles)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49244);

const OUTPUT_NAMES = {
    manifest: 'manifest.json',
    membership: 'membership.csv',
    metadata: 'metadata.json',
};
const SPEC_NAME = 'config.yaml';
const SPEC_FOLDER = 'spec';
function cohortFiles(folder) {
    const specFolder = `${folder}/${SPEC_FOLDER}`;
    return {
        folder,
        specFolder,
        spec: `${specFolder}/${SPEC_NAME}`,
        items: `${specFolder}/items`,
        manifest: `${folder}/${OUTPUT_NAMES.manifest}`,
        membership: `${folder}/${OUTPUT_NAMES.membership}`,
    };
}
function outputsIn(folder) {
    if (folder === undefined)
        return [];
    const { manifest, membership } = cohortFiles(folder);
    return [manifest, membership];
}
function cohortFolderOf(specPath) {
    const specFolder = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(specPath);
    const folder = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(specFolder);
    return folder !== '' && (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNameOf */ .p$)(specFolder) === SPEC_FOLDER ? folder : undefined;
}
function outputKindOf(path) {
    const name = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNameOf */ .p$)(path);
    return Object.keys(OUTPUT_NAMES).find((kind) => OUTPUT_NAMES[kind] === name);
}


/***/ }),

/***/ 88108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a === b)
            continue;
        const aSurrogate = a >= 0xd800 && a <= 0xdfff;
        const bSurrogate = b >= 0xd800 && b <= 0xdfff;
        if (aSurrogate !== bSurrogate)
            return aSurrogate ? 1 : -1;
        return a < b ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ }),

/***/ 24262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ templatesFile),
/* harmony export */   E5: () => (/* binding */ DEFAULT_DATA_ROOT),
/* harmony export */   VL: () => (/* binding */ DataLayout),
/* harmony export */   kr: () => (/* binding */ CATALOG_FILES),
/* harmony export */   mj: () => (/* binding */ OPTIONAL_CATALOGS),
/* harmony export */   ux: () => (/* binding */ MODELS_FILE)
/* harmony export */ });
/* harmony import */ var _cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7900);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49244);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72265);



const DEFAULT_DATA_ROOT = 'data';
const CATALOG_FILES = {
    draft: '1_raw/draft_templates.csv',
    essay: '1_raw/essay_templates.csv',
    evaluation: '1_raw/evaluation_templates.csv',
    llms: '1_raw/llm_models.csv',
    concepts: '1_raw/concepts_metadata.csv',
    replication: '1_raw/replication_config.csv',
    combos: 'combo_mappings.csv',
};
const OPTIONAL_CATALOGS = ['concepts'];
function templatesFile(stage) {
    return (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(CATALOG_FILES[stage]);
}
const MODELS_FILE = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(CATALOG_FILES.llms);
class DataLayout {
    dataRoot;
    cohorts;
    catalogFolder;
    gens;
    tasks;
    specPattern;
    constructor(dataRoot) {
        this.dataRoot = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dataRootOf */ .y4)(dataRoot);
        this.cohorts = this.#below('cohorts');
        this.catalogFolder = this.#below('1_raw');
        this.gens = this.#below('gens');
        this.tasks = this.#below('2_tasks');
        this.specPattern = this.cohort('*').spec;
    }
    cohort(id) {
        return (0,_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(`${this.cohorts}/${id}`);
    }
    catalog(name) {
        return this.#below(CATALOG_FILES[name]);
    }
    get looseCatalogs() {
        return Object.keys(CATALOG_FILES)
            .map((name) => this.catalog(name))
            .filter((path) => !path.startsWith(`${this.catalogFolder}/`));
    }
    selection(stage) {
        return `${this.tasks}/selected_${stage}s.txt`;
    }
    get selections() {
        return [this.selection('essay'), this.selection('draft')];
    }
    generations(stage) {
        return `${this.gens}/${stage}`;
    }
    get allGenerations() {
        return _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.map((stage) => this.generations(stage));
    }
    metadata(stage, id) {
        return `${this.generations(stage)}/${id}/${_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P0.metadata}`;
    }
    get shared() {
        return [this.catalogFolder, this.tasks, ...this.looseCatalogs];
    }
    isCatalog(path) {
        return path.startsWith(`${this.catalogFolder}/`) || this.looseCatalogs.includes(path);
    }
    isSelection(path) {
        return this.selections.includes(path);
    }
    generationOf(path) {
        const found = this.generationFolderOf(path);
        return found && path.endsWith(`/${found.id}/${_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P0.metadata}`) ? found : undefined;
    }
    generationFolderOf(path) {
        if (!path.startsWith(`${this.gens}/`))
            return undefined;
        const [name, id] = path.slice(this.gens.length + 1).split('/');
        const stage = _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.find((one) => one === name);
        return stage && id !== undefined ? { stage, id } : undefined;
    }
    #below(path) {
        return this.dataRoot === '' ? path : `${this.dataRoot}/${path}`;
    }
}


/***/ }),

/***/ 49244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ relativeToSpec),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   p$: () => (/* binding */ lastNameOf),
/* harmony export */   pV: () => (/* binding */ innerFolder),
/* harmony export */   y4: () => (/* binding */ dataRootOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function joinInside(folder, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const segments = [];
    for (const segment of `${folder}/${relative}`.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (segments.length === 0)
                return undefined;
            segments.pop();
        }
        else
            segments.push(segment);
    }
    return segments.join('/');
}
function innerFolder(text) {
    const parts = text.split('/').filter((part) => part !== '' && part !== '.');
    return text.startsWith('/') || parts.includes('..') ? undefined : parts.join('/');
}
function dataRootOf(text) {
    const folder = innerFolder(text);
    if (folder === undefined)
        throw new RangeError(`the data root must be a folder below the repository, not ${JSON.stringify(text)}`);
    return folder;
}
function pathIn(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
function foldersAbove(paths) {
    const found = new Set();
    for (const path of paths)
        for (let folder = folderOf(path); folder !== '' && !found.has(folder); folder = folderOf(folder))
            found.add(folder);
    return found;
}
function lastNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function suffixOf(path) {
    const name = lastNameOf(path);
    const dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length - 1 ? name.slice(dot).toLowerCase() : '';
}
function relativeToSpec(specPath, path) {
    const folder = specPath.slice(0, specPath.lastIndexOf('/') + 1);
    return path.startsWith(folder) ? path.slice(folder.length) : path;
}


/***/ }),

/***/ 72265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noneByStage),
/* harmony export */   a: () => (/* binding */ STAGES)
/* harmony export */ });
const STAGES = ['draft', 'essay', 'evaluation'];
function noneByStage() {
    return { draft: 0, essay: 0, evaluation: 0 };
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0-rc.1';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(43867);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
