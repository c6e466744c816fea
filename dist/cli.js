#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
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

/***/ 992:
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

/***/ 8522:
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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4367);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9342);


process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    stdout: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorOutput */ .Dp)(1, process.stdout, process.env),
    stderr: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptorOutput */ .Dp)(2, process.stderr, process.env),
    env: process.env,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __nccwpck_require__(7520);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(8009);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __nccwpck_require__(6909);
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
  --legacy           also warn of scripts, docs and workflows that still use the column 'active' of catalogs, or the
                     retired ways to build a cohort
  --legacy-paths P   look for that in the files that P names, not in the usual ones; may be repeated

Settings that are not given are read from .cohort-ci.yml at the root, which may also ignore findings and change
their severity.
Nothing is written. Findings go to standard output: the place, what is wrong, and what to do.
Exit status: 0 clean, 1 findings (a refused spec, a missing include or catalog, drift), 2 could not check.

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

Writes manifest.json, membership.csv and, where none exists, gens/<stage>/<id>/metadata.json. Every file is
written whole or not at all; existing generation metadata is never touched; nothing is ever deleted.
Exit status: 0 everything asked for is written, 1 some cohort was refused, 2 could not write.

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

The rows alone go to standard output; findings go to standard error.
Exit status: 0 compiled, 1 refused, 2 could not compile.

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

Shows the axes and where their levels come from, the rules in the order in which they run, how the product narrows to
rows and generations, and which columns are confounded, nested, unbalanced or read by no stage. Of a refused spec it
shows what can be understood; the errors go to standard error.
Exit status: 0 shown, 1 the spec is refused, 2 could not show.

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
;// CONCATENATED MODULE: ./build/src/cli/run.js





const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(261), __nccwpck_require__.e(333), __nccwpck_require__.e(186), __nccwpck_require__.e(923)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7923))).check,
    regenerate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(261), __nccwpck_require__.e(333), __nccwpck_require__.e(88)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9088))).regenerate,
    compile: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4428))).compile,
    backfill: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(261), __nccwpck_require__.e(333), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8281))).backfill,
    new: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(261), __nccwpck_require__.e(333), __nccwpck_require__.e(615)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9615))).newCohort,
    explain: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5511))).explain,
    show: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(261), __nccwpck_require__.e(423)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8423))).show,
    status: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(235), __nccwpck_require__.e(261), __nccwpck_require__.e(333), __nccwpck_require__.e(186), __nccwpck_require__.e(355)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5355))).status,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(311), __nccwpck_require__.e(691), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2161))).schema,
};
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
        return await (await load())(rest, terminal);
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
    else if (isNamed(error, 'AbortError'))
        say('stopped before the end; every file is whole');
    else
        say(`internal error: ${error instanceof Error ? error.message : String(error)}`, 'This is a bug of cohort-ci; please report it.\n');
    return 2;
}
function isNamed(error, name) {
    return error instanceof Error && error.name === name;
}
async function unknownCommand(name) {
    const { nearestNames } = await __nccwpck_require__.e(/* import() */ 131).then(__nccwpck_require__.bind(__nccwpck_require__, 5131));
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
/* harmony import */ var _workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6909);


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
                    const code = (0,_workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error);
                    if (code === 'EAGAIN')
                        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
                    else if (code === 'EPIPE')
                        isClosed = true;
                    else
                        throw (0,_workspace_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .systemFailure */ .oM)(error, 'write', descriptor === 1 ? 'stdout' : 'stderr');
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

/***/ 7520:
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

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ EnvironmentFailure),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oM: () => (/* binding */ systemFailure),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7520);

class EnvironmentFailure extends Error {
    name = 'EnvironmentFailure';
    kind;
    path;
    code;
    constructor(kind, path, message, code, cause) {
        super(message, cause === undefined ? undefined : { cause });
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
    return new EnvironmentFailure(kind, path, `Cannot ${verb} ${shown(path)}: ${reason}${suffix}`, code, error);
}
function shown(path) {
    const seen = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(path);
    return seen === path && /^[^\s'"]+$/.test(path) ? path : `'${seen}'`;
}


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
