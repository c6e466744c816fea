#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 7698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 6970:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 6141:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3867:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(855);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9342);


process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    stdout: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorOutput */ .Dp)(1, process.stdout, process.env),
    stderr: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorOutput */ .Dp)(2, process.stderr, process.env),
    env: process.env,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __nccwpck_require__(9801);
;// CONCATENATED MODULE: ./build/src/disk/deadline.js

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
function deadline(seconds, now = () => performance.now()) {
    const end = now() + seconds * 1000;
    const grace = Math.min(LONGEST_GRACE_MS, (seconds * 1000) / 4);
    let isReached = false;
    return (where) => {
        const over = now() - end;
        if (over < 0 || (where === 'within' && isReached && over < grace))
            return;
        isReached = true;
        throw new checkpoint/* DeadlineReached */.h_(`the time limit of ${spelled(seconds)} was reached; raise it with timeout`);
    };
}
function spelled(seconds) {
    const [count, unit] = seconds % 3600 === 0
        ? [seconds / 3600, 'hour']
        : seconds % 60 === 0
            ? [seconds / 60, 'minute']
            : [seconds, 'second'];
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __nccwpck_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __nccwpck_require__(5837);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __nccwpck_require__(2410);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(8009);
;// CONCATENATED MODULE: ./build/src/cli/help.js
const HELP = {
    main: `cohort-ci — checks, explains and regenerates spec-driven experiment cohorts

Usage: cohort-ci COMMAND [options]

Commands:
  check        compile every committed spec and compare its outputs with the committed ones
  regenerate   write the outputs that check expects
  compile      print the rows that one spec compiles to
  backfill     write specs for cohorts that have only their outputs
  new          start a cohort: a new spec, or a copy of another cohort's
  explain      tell what a finding means, why it matters and how to mend it
  show         a cohort's design at a glance: axes, rules, how the product narrows, what is confounded
  status       a checklist of all cohorts: spec committed, valid, outputs current
  prices       list what the repository's models cost and which have no price; take missing ones from a list
  schema       print a JSON Schema, for editors and for programs that read reports

cohort-ci COMMAND --help teaches a command; cohort-ci --version prints the version.

Exit status: 0 clean or done, 1 findings, 2 could not check (wrong usage, no such folder, disk full).
`,
    check: `cohort-ci check — compile every committed spec and compare its outputs with the committed ones

Usage: cohort-ci check [options]

  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --cohort ID        check this cohort alone; may be repeated
  --specs PATTERN    which files are specs, below the root; may be repeated
                     (default: DATA_ROOT/cohorts/*/spec/config.yaml)
  --dialect v1|v2    the runtime's language (default: v1)
  --format FORMAT    text, json, sarif (code scanning), junit or markdown (default: text)
  --output FILE      write that format to a file; the text still goes to standard output
  --fail-level WHAT  error, warning or never: what makes the exit status 1 (default: error)
  --docs-url URL     address of docs/diagnostics.md, for links to it in json, sarif and markdown
  --max-rows N       most rows a spec may compile to (default: 20000000)
  --timeout T        when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)
  --legacy           also warn of scripts, docs and workflows that still use the column 'active' of catalogs, or the
                     retired ways to build a cohort
  --legacy-paths P   look for that in the files that P names, not in the usual ones; may be repeated

Settings that are not given are read from .cohort-ci.yml at the root, which may also ignore findings and change
their severity.
Nothing is written. Findings go to standard output: the place, what is wrong, and what to do.
Exit status: 0 clean, 1 findings (an invalid spec, a missing include or catalog, drift), 2 could not check.

Examples:
  cohort-ci check
  cohort-ci check --cohort baseline-2x2 --format json
  cohort-ci check --format sarif --output cohort-ci.sarif
`,
    regenerate: `cohort-ci regenerate — write the outputs that check expects

Usage: cohort-ci regenerate [options]

  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --cohort ID        regenerate this cohort alone; may be repeated
  --specs PATTERN    which files are specs, below the root; may be repeated
  --dialect v1|v2    the runtime's language (default: v1)
  --dry-run          say what would be written, write nothing
  --max-rows N       most rows a spec may compile to (default: 20000000)
  --timeout T        when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Writes manifest.json, membership.csv and, where none exists, gens/<stage>/<id>/metadata.json. Every file is
written whole or not at all; existing generation metadata is never touched; nothing is ever deleted.
Exit status: 0 everything asked for is written, 1 some cohort is invalid, 2 could not write.

Examples:
  cohort-ci regenerate --dry-run
  cohort-ci regenerate --cohort novelty-sweep
`,
    compile: `cohort-ci compile — print the rows that one spec compiles to

Usage: cohort-ci compile SPEC [options]

  SPEC                          a .yaml, .yml or .json file
  --dialect v1|v2               the runtime's language (default: v1)
  --format csv|jsonl            (default: csv, or what the suffix of --out says)
  --catalog FILE                a JSON object of catalogs, axis to ids; may be repeated (v1 checks levels against them)
  --catalog-csv NAME=PATH[:COL] ids of axis NAME from a CSV column (default column: id); may be repeated.
                                PATH may be @draft_templates_csv, @essay_templates_csv, @evaluation_templates_csv,
                                @llm_models_csv, @combo_mappings_csv, @concepts_csv or @stage_templates_csv
  --data-root DIR               where relative catalog paths and @names are looked up
  --root DIR                    the repository that includes may not leave (default: found from SPEC)
  --seed N                      shuffle the product as Python's random.Random(N).shuffle
  --limit N                     stop after N rows
  --out FILE                    write to a file instead of standard output
  --max-rows N                  most rows the spec may compile to (default: 20000000)
  --timeout T                   when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

The rows alone go to standard output; findings go to standard error.
Exit status: 0 compiled, 1 the spec is invalid, 2 could not compile.

Examples:
  cohort-ci compile data/cohorts/baseline-2x2/spec/config.yaml --limit 5
  cohort-ci compile spec.yaml --format jsonl --catalog-csv draft_template=@draft_templates_csv:template_id --data-root data
`,
    show: `cohort-ci show — a cohort's design at a glance

Usage: cohort-ci show COHORT [options]

  COHORT                         the cohort's id: the name of its folder
  --root DIR                     the repository (default: the current folder)
  --data-root DIR                its data folder, below the root (default: data)
  --specs PATTERN                which files are specs, below the root; may be repeated
  --dialect v1|v2                the runtime's language (default: v1)
  --format text|markdown|json    (default: text); markdown draws a diagram that GitHub shows
  --max-rows N                   most rows the spec may compile to (default: 20000000)
  --timeout T                    when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Shows the axes and where their levels come from, the rules in the order in which they run, how the product narrows to
rows and generations, and which columns are confounded, nested, unbalanced or read by no stage. Of an invalid spec it
shows what can be understood; the errors go to standard error.
Exit status: 0 shown, 1 the spec is invalid, 2 could not show.

Examples:
  cohort-ci show baseline-2x2
  cohort-ci show baseline-2x2 --format markdown > design.md
`,
    status: `cohort-ci status — a checklist of all cohorts

Usage: cohort-ci status [options]

  --root DIR                     the repository (default: the current folder)
  --data-root DIR                its data folder, below the root (default: data)
  --specs PATTERN                which files are specs, below the root; may be repeated
  --dialect v1|v2                the runtime's language (default: v1)
  --format text|markdown|json    (default: text)
  --max-rows N                   most rows a spec may compile to (default: 20000000)
  --timeout T                    when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Lists every folder below DATA_ROOT/cohorts, those without a spec included: is the spec committed as it is, is it valid, are
the outputs current, does a curated selection narrow the cohorts.
Exit status: 0 every cohort is done, 1 something is open or there is no cohort, 2 could not check.

Examples:
  cohort-ci status
  cohort-ci status --format markdown >> issue.md
`,
    explain: `cohort-ci explain — tell what a finding means, why it matters and how to mend it

Usage: cohort-ci explain [CODE] [options]

  CODE                         the code of a finding, such as axis/unknown-level, or what stands behind its slash;
                               or a family, such as axis; without it, every code is listed by family
  --format text|markdown|json  (default: text)

Of a code it tells why it matters and how to mend it, with a wrong and a right example. Findings show their code at the
end of their line; an unknown one is answered with the nearest.
Exit status: 0 told, 2 there is no such code.

Examples:
  cohort-ci explain axis/unknown-level
  cohort-ci explain unknown-level
  cohort-ci explain drift --format markdown
`,
    prices: `cohort-ci prices — list what the repository's models cost, and which of them have no price

Usage: cohort-ci prices [import] [options]

  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --dialect v1|v2    the runtime's language (default: v1)
  --table FILE       the table of prices, below the root (default: what prices: table in .cohort-ci.yml says)
  --format FORMAT    text or json (default: text)
  --write            with import: write the table; without it, what would be written is printed as a diff
  --update           with import: also overwrite prices that a person wrote

The models are those in the column 'model' of llm_models.csv. The table is CSV with the columns model,
input_usd_per_mtok, output_usd_per_mtok, as_of, source; an unknown price stays unknown, it is never taken for nothing.
prices import takes missing prices from the list of the npm package @pydantic/genai-prices, which comes with
cohort-ci: nothing goes online. Rows that it wrote before follow the list; rows of a person stay unless --update is given.
Exit status: 0 every model has a price, 1 some have none, or the table has a fault, 2 could not do it.

Examples:
  cohort-ci prices
  cohort-ci prices import --table data/prices.csv
  cohort-ci prices import --write
`,
    schema: `cohort-ci schema — print a JSON Schema

Usage: cohort-ci schema spec|settings|report [options]

  spec             of spec/config.yaml, for completion and checks in an editor
  settings         of .cohort-ci.yml, for the same
  report           of what check --format json writes
  --dialect v1|v2  of spec: the runtime's language (default: v1)

A YAML file names its schema in its first line, as a path from its own folder:
  # yaml-language-server: $schema=../../../../.vscode/cohort-spec.schema.json
Exit status: 0 printed, 2 wrong usage.

Examples:
  cohort-ci schema spec --dialect v2 > .vscode/cohort-spec.schema.json
  cohort-ci schema settings > .vscode/cohort-ci.schema.json
`,
    backfill: `cohort-ci backfill — write specs for cohorts that have only their outputs

Usage: cohort-ci backfill COHORT... [options]
       cohort-ci backfill --all [options]

  COHORT             a folder below DATA_ROOT/cohorts with a committed membership.csv
  --all              every such cohort
  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --dialect v1|v2    the runtime's language (default: v1)
  --factor           write axes, ties, pairs and replicates instead of a table of rows, where that is smaller
  --overwrite        replace the spec of a named cohort
  --dry-run          say what would be written and print config.yaml, write nothing
  --max-rows N       most rows a spec may compile to (default: 20000000)
  --timeout T        when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Reads how each generation was planned from gens/<stage>/<id>/metadata.json, which must be there, and writes spec/config.yaml
and spec/items/*.csv. A spec is written only when it is proved to give the same membership; nothing is ever deleted.
Exit status: 0 every cohort asked for is written or unchanged, 1 some cannot be, 2 could not read or write.

Examples:
  cohort-ci backfill --all --dry-run
  cohort-ci backfill novelty-sweep --factor
`,
    new: `cohort-ci new — start a cohort: a new spec, or a copy of another cohort's

Usage: cohort-ci new [ID] [options]

  ID                          the cohort's name: a plain folder name that is not taken
  --from COHORT               copy the spec of this cohort, with its items
  --combo ID                  a level of combo_id; may be repeated, like the next six
  --draft-template ID         a level of draft_template
  --draft-llm ID              a level of draft_llm
  --essay-template ID         a level of essay_template
  --essay-llm ID              a level of essay_llm (default: an essay's model is its draft's)
  --evaluation-template ID    a level of evaluation_template
  --evaluation-llm ID         a level of evaluation_llm
  --force                     write the spec even if it does not validate
  --root DIR                  the repository (default: the current folder)
  --data-root DIR             its data folder, below the root (default: data)
  --dialect v1|v2             the runtime's language (default: v1)

On a terminal it asks for what the options leave open and lists what the catalogs offer. The spec plans every
combination of its levels; it is validated before anything is written.
Exit status: 0 written, 1 the spec does not validate, 2 wrong usage, cancelled, or could not write.

Examples:
  cohort-ci new
  cohort-ci new novelty-rerun --from novelty-sweep
  cohort-ci new tiny --combo combo_v1_a --draft-template sketch --draft-llm gpt-5 --essay-template long \\
    --evaluation-template novelty --evaluation-llm gpt-5
`,
};

// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __nccwpck_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/timeout-option.js


function timeoutOption(args) {
    const others = [];
    let timeout = DEFAULT_TIMEOUT;
    for (let index = 0; index < args.length; index++) {
        const arg = args[index] ?? '';
        if (arg === '--') {
            others.push(...args.slice(index));
            break;
        }
        if (arg !== '--timeout' && !arg.startsWith('--timeout=')) {
            others.push(arg);
            continue;
        }
        const text = arg === '--timeout' ? args[++index] : arg.slice('--timeout='.length);
        const seconds = parseTimeout(text ?? '');
        if (seconds === undefined)
            throw new usage_error/* UsageError */.e(text === undefined ? '--timeout needs a value' : `--timeout ${TIMEOUT_FORM}, not '${text}'`);
        timeout = seconds;
    }
    return { args: others, timeout };
}

;// CONCATENATED MODULE: ./build/src/cli/run.js









const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(895), __nccwpck_require__.e(875), __nccwpck_require__.e(955), __nccwpck_require__.e(280)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4280))).check,
    regenerate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(895), __nccwpck_require__.e(875), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7972))).regenerate,
    compile: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6504))).compile,
    backfill: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(895), __nccwpck_require__.e(875), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8281))).backfill,
    new: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(895), __nccwpck_require__.e(875), __nccwpck_require__.e(615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9615))).newCohort,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5511))).explain,
    show: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(895), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8423))).show,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(812), __nccwpck_require__.e(895), __nccwpck_require__.e(875), __nccwpck_require__.e(955), __nccwpck_require__.e(557)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7557))).status,
    prices: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(175), __nccwpck_require__.e(939), __nccwpck_require__.e(91), __nccwpck_require__.e(895), __nccwpck_require__.e(271)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5271))).prices,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(939), __nccwpck_require__.e(991)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6991))).schema,
};
const TIMED = new Set(['check', 'regenerate', 'compile', 'backfill', 'show', 'status']);
async function run(args, terminal) {
    const [name, ...rest] = args;
    try {
        if (name === '--version' || name === '-V') {
            terminal.stdout.write(`cohort-ci ${version/* VERSION */.x}\n`);
            return 0;
        }
        if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
            const topic = name === 'help' && rest[0] !== undefined && Object.hasOwn(HELP, rest[0]) ? rest[0] : 'main';
            (name === undefined ? terminal.stderr : terminal.stdout).write(HELP[topic]);
            return name === undefined ? 2 : 0;
        }
        const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
        if (load === undefined)
            throw new usage_error/* UsageError */.e(await unknownCommand(name));
        if (rest.includes('--help') || rest.includes('-h')) {
            terminal.stdout.write(HELP[name]);
            return 0;
        }
        if (!TIMED.has(name))
            return await (await load())(rest, terminal);
        const { args: own, timeout } = timeoutOption(rest);
        return await (0,checkpoint/* underCheckpoint */.fq)(deadline(timeout), async () => (await load())(own, terminal));
    }
    catch (error) {
        return report(error, name, terminal);
    }
}
function report(error, name, terminal) {
    const say = (message, next = '') => {
        try {
            terminal.stderr.write(`cohort-ci: ${(0,visible/* visible */.R)(message)}\n${next}`);
        }
        catch {
        }
    };
    if (error instanceof usage_error/* UsageError */.e || isNamed(error, 'UnknownCohort') || isNamed(error, 'InvalidPattern')) {
        const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? `${name} ` : '';
        say(error.message, `Try: cohort-ci ${command}--help\n`);
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
        say(`internal error: ${error instanceof Error ? error.message : String(error)}`, 'This is a bug of cohort-ci; please report it.\n');
    return 2;
}
function isNamed(error, name) {
    return error instanceof Error && error.name === name;
}
async function unknownCommand(name) {
    const { nearestNames } = await __nccwpck_require__.e(/* import() */ 561).then(__nccwpck_require__.bind(__nccwpck_require__, 3561));
    const near = nearestNames(name, Object.keys(COMMANDS), 1)[0];
    return `there is no command '${name}'${near ? `; did you mean '${near}'?` : ''}`;
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ descriptorOutput),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* unused harmony export columnsOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8057);


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


/***/ }),

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ EnvironmentFailure),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oM: () => (/* binding */ systemFailure),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6801);

class EnvironmentFailure extends Error {
    name = 'EnvironmentFailure';
    kind;
    path;
    code;
    says;
    constructor(kind, path, says, code, cause) {
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(says), cause === undefined ? undefined : { cause });
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
    ['EISDIR', ['other', 'a folder stands there']],
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
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path));
}


/***/ }),

/***/ 5837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ Turns),
/* harmony export */   j$: () => (/* binding */ Interrupted),
/* harmony export */   uN: () => (/* binding */ heedingSignals)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

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
        const result = await work(abort.signal);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        abort.signal.throwIfAborted();
        return result;
    }
    finally {
        process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    }
}
const TURN_MS = 50;
class Turns {
    #signal;
    #last = performance.now();
    constructor(signal) {
        this.#signal = signal;
    }
    async take() {
        if (performance.now() - this.#last < TURN_MS)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#last = performance.now();
        this.#signal?.throwIfAborted();
    }
}


/***/ }),

/***/ 6801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   WV: () => (/* binding */ barePath),
/* harmony export */   ab: () => (/* binding */ msg),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export withPaths */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2410);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5565);


function barePath(path) {
    return [{ path, quotes: 'never' }];
}
function quotedPath(path) {
    return [{ path, quotes: 'always' }];
}
function shownPath(path) {
    return [{ path, quotes: 'when-odd' }];
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
function textOf(text) {
    if (typeof text === 'string')
        return text;
    return text.map((part) => (typeof part === 'string' ? part : pathText(part))).join('');
}
function pathText({ path, quotes }) {
    if (quotes === 'never')
        return path;
    if (quotes === 'always')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path);
    const seen = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(path);
    return seen === path && /^[^\s'"]+$/.test(path) ? path : `'${seen}'`;
}
function withPaths(text, place) {
    if (typeof text === 'string')
        return text;
    return text.map((part) => (typeof part === 'string' ? part : { ...part, path: place(part.path) }));
}


/***/ }),

/***/ 2410:
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

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yh: () => (/* binding */ quotedSource),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9441);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2410);



const LONGEST = 120;
const LONGEST_SOURCE = 60;
const LISTED = 5;
function quoted(text) {
    return spelled((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(text));
}
function spelled(value) {
    return shortened((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .repr */ .Sj)(value)));
}
function shortened(text) {
    const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
    return points.length <= LONGEST && points.join('').length === text.length
        ? text
        : `${points.slice(0, LONGEST - 1).join('')}…`;
}
function quotedSource(source) {
    const points = Array.from(source.slice(0, LONGEST_SOURCE * 2 + 2));
    const cut = points.length > LONGEST_SOURCE ? `${points.slice(0, LONGEST_SOURCE - 1).join('')}…` : source;
    return cut.includes('`') ? `"${cut}"` : `\`${cut}\``;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${BigInt(count) === 1n ? one : many}`;
}
function listed(names, total = names.length, most = LISTED) {
    if (total > most)
        return `${names.slice(0, most).join(', ')} and ${total - most} more`;
    const last = names[names.length - 1] ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 1554:
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

/***/ 1968:
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

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sj: () => (/* binding */ repr),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   xN: () => (/* binding */ isoDatetime)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1554);
/* harmony import */ var _float_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1968);


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

/***/ 9441:
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

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ underCheckpoint),
/* harmony export */   gc: () => (/* binding */ passCheckpoint),
/* harmony export */   h_: () => (/* binding */ DeadlineReached),
/* harmony export */   le: () => (/* binding */ startFromCheckpoint)
/* harmony export */ });
class DeadlineReached extends Error {
    name = 'DeadlineReached';
}
const STEPS = 4096;
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
async function underCheckpoint(checkpoint, work) {
    const outer = current;
    current = checkpoint;
    try {
        return await work();
    }
    finally {
        current = outer;
    }
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


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
/******/ 		792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(3867);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
