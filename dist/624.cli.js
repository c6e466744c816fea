export const id = 624;
export const ids = [624,5301,2712,6673];
export const modules = {

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SCAFFOLD_AXES),
/* harmony export */   T: () => (/* binding */ scaffoldLayout)
/* harmony export */ });
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9782);

const SCAFFOLD_AXES = _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_COLUMNS */ .OL.filter((name) => (0,_plan_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .sortOf */ .ac)(name) !== 'replicate');
function scaffoldLayout(levels) {
    const models = unique(levels.get('draft_llm'));
    const own = unique(levels.get('essay_llm'));
    const levelsOf = (name) => name === 'essay_llm' && own.length === 0 ? models : unique(levels.get(name));
    return {
        axes: SCAFFOLD_AXES.map((name) => ({ name, levels: levelsOf(name) })),
        ties: own.length === 0 && models.length > 1
            ? [{ canonical: 'draft_llm', axes: ['draft_llm', 'essay_llm'] }]
            : [],
        couplings: [],
        replicates: [],
        fieldOrder: SCAFFOLD_AXES,
    };
}
function unique(levels) {
    return [...new Set(levels)];
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* unused harmony export streamAsker */
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);

function terminalAsker(terminal) {
    return terminal.stdout.isTerminal && process.stdin.isTTY === true
        ? streamAsker(process.stdin, process.stdout)
        : undefined;
}
function streamAsker(input, output) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
    const early = [];
    let waiting;
    let ended = false;
    lines.on('line', (line) => {
        if (waiting === undefined)
            early.push(line);
        else
            settle(line);
    });
    lines.once('close', () => {
        ended = true;
        settle(undefined);
    });
    lines.on('SIGINT', () => lines.close());
    return {
        ask: (question) => {
            const line = early.shift();
            if (line !== undefined || ended) {
                output.write(line === undefined ? '' : `${question}${line}\n`);
                return Promise.resolve(line?.trim());
            }
            lines.setPrompt(question);
            lines.prompt();
            return new Promise((resolve) => {
                waiting = (answer) => resolve(answer?.trim());
            });
        },
        close: () => lines.close(),
    };
    function settle(line) {
        const resolve = waiting;
        waiting = undefined;
        resolve?.(line);
    }
}


/***/ }),

/***/ 624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/src/authoring/scaffold-layout.js
var scaffold_layout = __webpack_require__(1196);
;// CONCATENATED MODULE: ./build/src/authoring/workflow-texts.js
const WORKFLOWS = new Map([
    [
        'required-check.yml',
        `name: Cohorts

# No path filter and no \`if:\` on the job: a workflow that is skipped leaves a required check pending forever, and GitHub takes
# a skipped job for a success.
on:
  pull_request:
    # \`edited\`: whoever retargets a pull request changes what it is compared with.
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  cohorts:
    # The name to require in the branch's rules.
    name: Cohorts
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      # For the one comment; without it the summary and the annotations hold everything.
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # What the pull request brings is told apart from what was there before.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # where you keep this action; pin the SHA of a commit
        with:
          token: \${{ github.token }}
`,
    ],
    [
        'nightly-drift.yml',
        `name: Cohort drift

on:
  schedule:
    # Not at the full hour, when GitHub delays and drops runs.
    - cron: '17 3 * * *'
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}
  cancel-in-progress: false

jobs:
  drift:
    name: Cohort drift
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      # For the one issue: opened, updated and closed.
      issues: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The commit that introduced the drift is looked for in the history.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # where you keep this action; pin the SHA of a commit
        with:
          mode: drift
          token: \${{ github.token }}
`,
    ],
    [
        'regenerate.yml',
        `name: Regenerate cohorts

on:
  # On the default branch: one pull request of the bot's, updated in place.
  schedule:
    - cron: '47 3 * * *'
  workflow_dispatch:
  # On a pull request with the label: a commit onto its branch; for a fork a patch.
  pull_request:
    types: [labeled]

permissions:
  contents: read

jobs:
  regenerate:
    name: Regenerate cohorts
    if: github.event_name != 'pull_request' || github.event.label.name == 'regenerate-cohorts'
    # Of the job, not of the workflow: one that another label starts and that is skipped must not push a waiting one out.
    concurrency:
      group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # Files are computed from the commit's own objects, and anew when the branch has moved.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # where you keep this action; pin the SHA of a commit
        id: regenerate
        with:
          mode: regenerate
          # Checks of what this token commits wait for an approval; with the token of an app they run at once.
          token: \${{ github.token }}
      - name: Keep the patch
        if: \${{ !cancelled() && steps.regenerate.outputs.patch != '' }}
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: cohort-ci-patch
          path: \${{ steps.regenerate.outputs.patch }}
          overwrite: true
`,
    ],
]);

;// CONCATENATED MODULE: ./build/src/authoring/first-files.js



const FIRST_COHORT = 'first';
const LEVELS = new Map([
    ['combo_id', ['combo_v1_example']],
    ['draft_template', ['draft-example']],
    ['draft_llm', ['writer-example']],
    ['essay_template', ['essay-example']],
    ['evaluation_template', ['evaluation-example']],
    ['evaluation_llm', ['judge-example']],
]);
function firstData(layout, runtime) {
    const template = (stage) => `template_id,template_name,generator\n${stage}-example,Example,llm\n`;
    const { specFolder } = layout.cohort(FIRST_COHORT);
    const spec = (0,render_spec/* renderSpec */.U)((0,scaffold_layout/* scaffoldLayout */.T)(LEVELS), {
        comment: [
            'A first cohort, made by cohort-ci init: one generation per stage. Replace its levels by yours.',
        ],
    });
    return [
        file(layout.catalog('draft'), template('draft'), 'catalog of draft templates'),
        file(layout.catalog('essay'), template('essay'), 'catalog of essay templates'),
        file(layout.catalog('evaluation'), template('evaluation'), 'catalog of evaluation templates'),
        file(layout.catalog('llms'), models(runtime), 'catalog of models'),
        file(layout.catalog('concepts'), 'concept_id,name\nconcept-example,Example\n', 'catalog of concepts'),
        file(layout.catalog('replication'), 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n', 'how often each stage is replicated'),
        file(layout.catalog('combos'), 'combo_id,version,concept_id,description_level,k_max,created_at\ncombo_v1_example,v1,concept-example,paragraph,1,2025-01-01T00:00:00\n', 'catalog of combinations of concepts'),
        ...[...spec].map(([path, text]) => file(`${specFolder}/${path}`, text, 'the spec of a first cohort')),
    ];
}
function models(runtime) {
    const rows = [
        ['id', 'provider', 'model', 'for_generation', 'for_evaluation'],
        ['writer-example', 'example', 'writer-1', 'true', 'false'],
        ['judge-example', 'example', 'judge-1', 'false', 'true'],
    ];
    const columns = runtime.models === 'flagged' ? 5 : 3;
    return rows.map((cells) => `${cells.slice(0, columns).join(',')}\n`).join('');
}
function firstSetting(layout, dialect, schemas) {
    const settings = [
        '# yaml-language-server: $schema=.vscode/cohort-ci.schema.json',
        '# Settings of cohort-ci: the command line and the GitHub Action read them.',
        `data-root: ${JSON.stringify(layout.dataRoot === '' ? '.' : layout.dataRoot)}`,
        `dialect: ${dialect}`,
        '',
    ].join('\n');
    return [
        file('.cohort-ci.yml', settings, 'settings'),
        ...[...WORKFLOWS].map(([name, text]) => ({
            path: `.github/workflows/cohorts-${name}`,
            text,
            ...(WORKFLOW_KINDS.get(name) ?? { about: 'workflow' }),
        })),
        file('.vscode/cohort-spec.schema.json', schemas.spec, 'what editors know of specs'),
        file('.vscode/cohort-ci.schema.json', schemas.settings, 'what editors know of the settings'),
        file('.vscode/settings.json', editorSettings(layout), 'tells VS Code of the two'),
        file('.pre-commit-config.yaml', PRE_COMMIT, 'checks before each commit'),
    ];
}
const WORKFLOW_KINDS = new Map([
    ['required-check.yml', { about: 'workflow: checks each pull request', mode: 'check' }],
    ['nightly-drift.yml', { about: 'workflow: looks for drift each night', mode: 'drift' }],
    ['regenerate.yml', { about: 'workflow: a bot regenerates outputs', mode: 'regenerate' }],
]);
function editorSettings({ specPattern }) {
    const settings = {
        'yaml.schemas': {
            './.vscode/cohort-spec.schema.json': specPattern,
            './.vscode/cohort-ci.schema.json': '.cohort-ci.yml',
        },
        'yaml.yamlVersion': '1.1',
    };
    return `${JSON.stringify(settings, null, 2)}\n`;
}
const HOOK = `  - repo: https://github.com/OWNER/cohort-ci # where you keep it; a path to a clone works, too
    rev: REF # a tag or a commit of it
    hooks:
      - id: cohort-ci
`;
const PRE_COMMIT = `repos:\n${HOOK}`;
function file(path, text, about) {
    return { path, text, about };
}

// EXTERNAL MODULE: ./build/src/catalog/catalog-columns.js
var catalog_columns = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
;// CONCATENATED MODULE: ./build/src/authoring/standing-setting.js




const standing_setting_WORKFLOWS = '.github/workflows';
function standingSetting(tree, wanted) {
    const modes = tree === undefined ? new Map() : modesOfWorkflows(tree);
    const standing = [];
    const missing = [];
    const toAdd = [];
    for (const file of wanted) {
        const served = file.mode === undefined ? undefined : modes.get(file.mode);
        if (tree?.exists(file.path) === true) {
            standing.push({ path: file.path });
            const lines = LINES.get(file.path);
            if (lines !== undefined && !(textAt(tree, file.path) ?? '').includes(lines.sign))
                toAdd.push({ path: file.path, about: lines.about, text: lines.text ?? file.text });
        }
        else if (served !== undefined)
            standing.push({ path: served, serves: file.about });
        else
            missing.push(file);
    }
    return { standing, missing, toAdd };
}
const LINES = new Map([
    [
        '.vscode/settings.json',
        { sign: 'cohort-spec.schema.json', about: 'so that VS Code completes and checks specs' },
    ],
    [
        '.pre-commit-config.yaml',
        { sign: 'cohort-ci', about: 'below repos, so that each commit is checked', text: HOOK },
    ],
]);
function modesOfWorkflows(tree) {
    const modes = new Map();
    for (const name of tree.list(standing_setting_WORKFLOWS)) {
        if (!/\.ya?ml$/.test(name))
            continue;
        const path = `${standing_setting_WORKFLOWS}/${name}`;
        for (const step of (textAt(tree, path) ?? '').split(/\buses:/).slice(1)) {
            if (!/^\s*['"]?[\w.-]+\/cohort-ci@/.test(step))
                continue;
            const mode = /^\s*mode:\s*['"]?([a-z]+)/m.exec(step)?.[1] ?? 'check';
            if (!modes.has(mode))
                modes.set(mode, path);
        }
    }
    return modes;
}
function textAt(tree, path) {
    const read = tree.read(path);
    if (read.kind !== 'file')
        return undefined;
    const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
    return decoded.kind === 'text' ? decoded.text : undefined;
}
function missingCatalogs(tree, layout, runtime) {
    return Object.keys(data_layout/* CATALOG_FILES */.k)
        .filter((name) => (0,catalog_columns/* requiredColumns */.J1)(name, runtime).length > 0 && !tree.exists(layout.catalog(name)))
        .map((name) => ({ path: layout.catalog(name), columns: (0,catalog_columns/* columnsInWords */.yU)(name, runtime) }));
}

// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/json/json-schemas.js + 1 modules
var json_schemas = __webpack_require__(7072);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/cli/asker.js
var asker = __webpack_require__(6426);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/path-kind.js
var path_kind = __webpack_require__(8416);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(1962);
// EXTERNAL MODULE: ./build/src/cli/regenerate.js + 2 modules
var regenerate = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/init.js






















const PLACEHOLDER = 'OWNER/cohort-ci';
async function init(line, terminal, askerOf = asker/* terminalAsker */.p) {
    const { values } = line;
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const refused = (0,open_config.refusedResult)(opened, given);
        await (0,print_findings/* printFindings */.c)(refused.diagnostics, refused.sources, terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const root = (0,external_node_path_.resolve)(values.root ?? '.');
    const isDry = values['dry-run'] === true;
    if (!isDry)
        makeFolder(root);
    const tree = (0,path_kind/* pathKind */.g)(root) === 'folder' ? new disk_tree/* DiskTree */.C(root) : undefined;
    const isThere = (path) => tree?.exists(path) === true;
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const isNew = !isThere(layout.cohorts) && !isThere(layout.catalogFolder);
    const schemas = (0,json_schemas/* jsonSchemas */.n)();
    const setting = firstSetting(layout, dialect, {
        spec: (0,json_schemas/* schemaText */.t)(schemas.get(`config.${dialect}.schema.json`) ?? {}),
        settings: (0,json_schemas/* schemaText */.t)(schemas.get('cohort-ci.schema.json') ?? {}),
    });
    const wanted = [...(isNew ? firstData(layout, (0,runtimes/* runtimeNamed */.cJ)(dialect)) : []), ...setting];
    const found = standingSetting(tree, wanted);
    const { missing } = found;
    const absent = isNew || tree === undefined ? [] : missingCatalogs(tree, layout, (0,runtimes/* runtimeNamed */.cJ)(dialect));
    terminal.stdout.write(listing(found, absent, isNew, layout));
    const top = gitTopAbove(root);
    if (top !== undefined)
        terminal.stdout.write(`Note: git's top level is ${(0,visible/* visible */.R)(top)}, and GitHub reads workflows there alone: run init there, with --data-root for the folder of the data.\n`);
    if (missing.length === 0 && absent.length === 0 && found.toAdd.length === 0) {
        terminal.stdout.write('Nothing is missing.\n');
        return 0;
    }
    if (missing.length === 0)
        return 0;
    if (isDry) {
        terminal.stdout.write(`${(0,words/* counted */.hS)(missing.length, 'file')} would be written.\n`);
        return 0;
    }
    if (values.yes !== true && !(await isAgreed(askerOf(terminal), missing.length))) {
        terminal.stdout.write('Nothing was written.\n');
        return 2;
    }
    const encoder = new TextEncoder();
    const files = missing.map(({ path, text }) => ({ path, bytes: encoder.encode(text), ifAbsent: true }));
    await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(root, files, signal));
    terminal.stdout.write(`${(0,words/* counted */.hS)(missing.length, 'file')} written.\n`);
    const status = isNew
        ? await (0,regenerate.regenerate)({ values: placeOf(values), positionals: [FIRST_COHORT] }, terminal)
        : 0;
    terminal.stdout.write(nextSteps(missing));
    return status;
}
function placeOf({ root, 'data-root': dataRoot, dialect }) {
    return { root, 'data-root': dataRoot, dialect };
}
function gitTopAbove(root) {
    if ((0,path_kind/* pathKind */.g)((0,external_node_path_.join)(root, '.git')) !== undefined)
        return undefined;
    for (let at = root; at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at))
        if ((0,path_kind/* pathKind */.g)((0,external_node_path_.join)(at, '.git')) !== undefined)
            return at;
    return undefined;
}
function makeFolder(root) {
    try {
        (0,external_node_fs_.mkdirSync)(root, { recursive: true });
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', root);
    }
}
async function isAgreed(asker, count) {
    if (asker === undefined)
        throw new usage_error/* UsageError */.e('there is no terminal to ask at; --yes writes without asking');
    try {
        const answer = await asker.ask(`Write ${count === 1 ? 'this file' : `these ${count} files`}? [Y/n] `);
        return /^(y(es)?)?$/i.test(answer ?? 'n');
    }
    finally {
        asker.close();
    }
}
function listing({ missing, standing, toAdd }, absent, isNew, { dataRoot }) {
    const about = isNew
        ? `There are no cohorts in ${(0,visible/* visible */.R)(dataRoot === '' ? '.' : dataRoot)}: a new repository.`
        : `There are data in ${(0,visible/* visible */.R)(dataRoot === '' ? '.' : dataRoot)}, which stay as they are.`;
    const width = Math.max(0, ...missing.map(({ path }) => path.length));
    return [
        about,
        ...(missing.length > 0 ? ['Missing:'] : []),
        ...missing.map(({ path, about: what }) => `  ${(0,visible/* visible */.R)(path).padEnd(width)}  ${what}`),
        ...(standing.length > 0 ? ['Already there:'] : []),
        ...standing.map(({ path, serves }) => `  ${(0,visible/* visible */.R)(path)}${serves === undefined ? '' : `  ${serves}`}`),
        ...(absent.length > 0 ? ['Missing, and yours to write:'] : []),
        ...absent.map(({ path, columns }) => `  ${(0,visible/* visible */.R)(path)}  a CSV with ${columns}`),
        ...toAdd.flatMap(({ path, text, about: why }) => [
            `To add to ${(0,visible/* visible */.R)(path)}, ${why}:`,
            ...text
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ]),
        '',
    ].join('\n');
}
function nextSteps(written) {
    const named = written.filter(({ text }) => text.includes(PLACEHOLDER)).map(({ path }) => path);
    return [
        ...(named.length === 0
            ? []
            : [`Replace ${PLACEHOLDER} and REF by where you keep cohort-ci and a commit of it, in:`]),
        ...named.map((path) => `  ${path}`),
        'Next: cohort-ci check; then commit.',
        '',
    ].join('\n');
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
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 4 modules
var open_workspace = __webpack_require__(9743);
// EXTERNAL MODULE: ./build/src/repository.js + 19 modules
var src_repository = __webpack_require__(6428);
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
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(2559);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/stops-everything.js
var stops_everything = __webpack_require__(4891);
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
    const resultOf = (cohorts) => {
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
    await printWarnings(resultOf(warned), terminal);
    if (open.length > 0) {
        terminal.stdout.write('\n');
        await printFindings(resultOf(open), terminal);
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
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2398), __webpack_require__.e(4359)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    terminal.stdout.write(renderTerminal(result, (0,look_of/* lookOf */.L)(terminal.stdout, terminal.env)));
}
async function printWarnings({ cohorts, sources }, terminal) {
    const warnings = cohorts
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'warning' || severity === 'error');
    if (warnings.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2398), __webpack_require__.e(4359)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const options = (0,look_of/* lookOf */.L)(terminal.stdout, terminal.env);
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

/***/ 7072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ jsonSchemas),
  t: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/spec-schema.js



const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])
    .describe('A text, number or boolean; a text that YAML would read as another kind needs quotes.');
const reference = schemas/* string */.YjP()
    .regex(new RegExp(`^${spec_keys/* FILE_MARKER */.kW}.*[^/](?:${spec_keys/* INCLUDE_SUFFIXES */.Dp.map(anyCase).join('|')})$`))
    .describe('A file, relative to the folder of the spec; one column of a CSV below its header, one line of a text.');
const levelList = schemas/* array */.YOg(scalar);
const levels = schemas/* union */.KCZ([levelList, reference])
    .describe(`The levels of this axis: a list, or \`${spec_keys/* FILE_MARKER */.kW}PATH\` in quotes.`);
const keep = schemas/* union */.KCZ([levelList, reference])
    .describe(`The levels to keep, in any order: a list, or \`${spec_keys/* FILE_MARKER */.kW}PATH\` in quotes.`);
const axisName = schemas/* string */.YjP().describe('The name of an axis');
const ruleName = schemas/* string */.YjP().min(1);
const axisNames = schemas/* array */.YOg(axisName).min(1);
const tieMapping = schemas/* strictObject */.rej({ axes: axisNames.describe('The axes that vary together, at least one.') })
    .describe('The same as the list alone.');
const tie = schemas/* union */.KCZ([axisNames, tieMapping])
    .describe('Axes that take one and the same level in every row; the key names the axis that they become.');
const member = schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar)])
    .describe('A level of the axis; of an axis that a tuple makes, the list of its values.');
const entry = schemas/* tuple */.PVZ([member, member]).describe('One combination: `[left, right]`.');
const allowedList = schemas/* array */.YOg(entry).min(1);
const balancedSide = schemas/* enum */.k5n(['left', 'right', 'both']);
const balance = schemas/* union */.KCZ([balancedSide, schemas/* literal */.euz(''), schemas/* null */.chJ()])
    .describe('Every value of this side must occur equally often.');
const pair = schemas/* strictObject */.rej({
    left: axisName.describe('The axis that gives the first value of an entry.'),
    right: axisName.describe('The axis that gives the second value of an entry.'),
    allowed: schemas/* union */.KCZ([allowedList, reference])
        .describe('The combinations that may occur, each `[left, right]`; or a CSV of two columns.'),
    balance: balance.optional(),
})
    .describe('Binds two axes: only the allowed combinations of them occur.');
const item = schemas/* array */.YOg(scalar).describe('One combination: a value for each axis, in the order of `axes`.');
const itemList = schemas/* array */.YOg(item).min(1);
const tuple = schemas/* strictObject */.rej({
    axes: axisNames.describe('The axes that are bound, in the order of the values of an item.'),
    items: schemas/* union */.KCZ([itemList, reference])
        .describe('The combinations that may occur, one value an axis; or a CSV with one column an axis.'),
})
    .describe('Binds several axes: only the listed combinations of them occur.');
const subsets = schemas/* record */.g1P(schemas/* string */.YjP(), keep)
    .describe('Keeps only some levels of an axis, by the name of the axis.');
const ties = schemas/* record */.g1P(ruleName, tie).describe('Axes that vary together.');
const pairs = schemas/* record */.g1P(ruleName, pair).describe('Two axes bound to allowed combinations.');
const tuples = schemas/* record */.g1P(ruleName, tuple).describe('Several axes bound to listed combinations.');
const sections = schemas/* strictObject */.rej({
    subsets: subsets.optional(),
    ties: ties.optional(),
    pairs: pairs.optional(),
    tuples: tuples.optional(),
});
const rules = schemas/* union */.KCZ([sections, schemas/* null */.chJ()])
    .describe('Rules that bind axes. Sections and their entries run in the order in which they stand here.');
const fieldOrder = schemas/* array */.YOg(scalar)
    .describe('The columns that come first, in this order; the others follow after them.');
const output = schemas/* strictObject */.rej({ field_order: fieldOrder }).describe('How the rows are written.');
const count = schemas/* union */.KCZ([schemas/* int */.Whr().min(1), schemas/* literal */.euz(true)])
    .describe('How often each row is repeated for this axis, from 1.');
const replicates = schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), count), schemas/* null */.chJ()])
    .describe('How often each row is repeated, by axis: `draft_template: 2` makes the column `draft_template_replicate`.');
const axes = schemas/* record */.g1P(schemas/* string */.YjP(), levels);
const AXES_WORDS = 'Their order is that of the product: the last varies fastest. `{}` for none.';
const spec = schemas/* strictObject */.rej({
    axes: axes.optional(),
    rules: rules.optional(),
    output,
    replicates: replicates.optional(),
});
function specSchema(dialect) {
    const { tupleAxes, replicatesExpand } = (0,runtimes/* runtimeNamed */.cJ)(dialect);
    const others = tupleAxes === 'derived' ? '; not those that a tuple provides' : '';
    const read = spec.extend({
        axes: axes.describe(`The axes of the design, each with its levels${others}. ${AXES_WORDS}`).optional(),
    });
    return (replicatesExpand ? read : read.omit({ replicates: true })).describe(`The spec of an experiment cohort, in the language of the ${dialect} runtime.`);
}
const SPEC_PARTS = {
    spec,
    axes,
    levels,
    levelList,
    level: scalar,
    rules,
    subsets,
    ties,
    tie,
    axisNames,
    axisName,
    ruleName,
    pairs,
    pair,
    allowedList,
    entry,
    member,
    balance,
    balancedSide,
    tuples,
    tuple,
    itemList,
    item,
    output,
    fieldOrder,
    replicates,
    count,
};
function anyCase(suffix) {
    return [...suffix]
        .map((letter) => (letter === '.' ? '\\.' : `[${letter}${letter.toUpperCase()}]`))
        .join('');
}

// EXTERNAL MODULE: ./build/src/result/report-schema.js
var report_schema = __webpack_require__(5309);
// EXTERNAL MODULE: ./build/src/settings/config-schema.js
var config_schema = __webpack_require__(5301);
;// CONCATENATED MODULE: ./build/src/report/json/json-schemas.js





function jsonSchemas() {
    return new Map([
        ...runtimes/* DIALECTS */.O9.map((dialect) => [
            `config.${dialect}.schema.json`,
            titled(`Spec of a cohort (${dialect})`, specSchema(dialect)),
        ]),
        ['cohort-ci.schema.json', titled('Settings of cohort-ci', config_schema.editorSchema)],
        ['report.v1.schema.json', { title: 'Report of cohort-ci', ...(0,report_schema/* reportJsonSchema */.G)() }],
    ]);
}
function titled(title, schema) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input' });
    return { $schema, title, ...rest };
}
function schemaText(schema) {
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DRIFT_ISSUE_KEYS: () => (/* binding */ DRIFT_ISSUE_KEYS),
/* harmony export */   REGENERATE_KEYS: () => (/* binding */ REGENERATE_KEYS),
/* harmony export */   driftIssueSchema: () => (/* binding */ driftIssueSchema),
/* harmony export */   regenerateSchema: () => (/* binding */ regenerateSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);


const yesNo = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: 'must be true or false' });
const names = (what, one) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: one }).regex(/^[^\r\n]+$/, { error: one }), { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMES */ .n} entries` });
const LABELS = 'must be a list of labels';
const ASSIGNEES = 'must be a list of logins';
const driftIssueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    labels: names(LABELS, 'must be the name of a label')
        .optional()
        .describe('Labels of a new issue. One that the repository does not have is created where the token may, else left out with a notice.'),
    assignees: names(ASSIGNEES, 'must be a login')
        .optional()
        .describe('Logins whom a new issue is assigned to; those whom GitHub does not accept are left out with a notice.'),
    checklist: yesNo
        .optional()
        .describe('Whether the issue of the repository also lists every cohort. Default: `false`.'),
    culprits: yesNo
        .optional()
        .describe('Whether to look for the commit that brought each drift. Default: `true`.'),
}, { error: 'must have labels, assignees, checklist or culprits' });
const regenerateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'include-ignored': yesNo
        .optional()
        .describe('Whether outputs of which none is committed, or that git ignores, are committed, too. Default: `false`.'),
}, { error: 'must have include-ignored' });
const DRIFT_ISSUE_KEYS = {
    labels: 'list',
    assignees: 'list',
    checklist: 'value',
    culprits: 'value',
};
const REGENERATE_KEYS = { 'include-ignored': 'value' };


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

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_KEYS: () => (/* binding */ CONFIG_KEYS),
/* harmony export */   IGNORABLE: () => (/* binding */ IGNORABLE),
/* harmony export */   IGNORE_KEYS: () => (/* binding */ IGNORE_KEYS),
/* harmony export */   configSchema: () => (/* binding */ configSchema),
/* harmony export */   editorSchema: () => (/* binding */ editorSchema),
/* harmony export */   levelMeant: () => (/* binding */ levelMeant),
/* harmony export */   mayHave: () => (/* binding */ mayHave)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2311);
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5142);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(950);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4563);
/* harmony import */ var _action_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6673);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6177);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7071);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6550);
/* harmony import */ var _price_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2712);










const text = (what) => zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP({ error: what }).min(1, { error: what });
const version = zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1, { error: 'must be 1' });
const dataRoot = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP({ error: 'must be a folder below the root' })
    .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, { error: 'must be a folder below the root' })
    .transform((path) => path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/'));
const dialect = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9, { error: `must be ${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9.join(' or ')}` });
const names = (what, name) => zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(name, { error: what })
    .min(1, { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_NAMES */ .n} entries` });
const specs = 'must be a list of glob patterns';
const specList = names(specs, text(specs));
const maxRows = zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr({ error: 'must be a whole number of 1 or more' })
    .min(1, { error: 'must be a whole number of 1 or more' });
const CODES = Object.keys(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE);
const WORDS = _config_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_;
const anyLevel = levelOf(WORDS);
const refusal = levelOf(['error']);
function levelOf(words) {
    const anyCase = words.map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''));
    const word = zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(words), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(new RegExp(`^(?:${anyCase.join('|')})$`))]);
    const level = words.includes('off') ? zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([...word.options, zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(false)]) : word;
    return level.transform((written) => (written === false ? 'off' : written.toLowerCase()));
}
function levelMeant(value) {
    return anyLevel.safeParse(value).data;
}
function mayHave(code, level) {
    return (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8)(code) || !(0,_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .lowers */ .Rr)(code, level);
}
const IGNORABLE = [
    ...CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8),
    ...new Set(CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8).map((code) => `${(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(code)}/*`)),
];
const pathPattern = text('must be a list of path patterns')
    .refine((pattern) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .pathPatternBelow */ .H7)(pattern) !== undefined, {
    error: 'must be a pattern of paths below the root, such as data/cohorts/pilot/**',
})
    .meta({ pattern: '^(?:\\.\\/+)*(?!\\/)(?!(?:[\\s\\S]*\\/)?\\.{1,2}(?:\\/|$))[\\s\\S]+$' });
const pathList = names('must be a list of path patterns', pathPattern);
const codes = 'must be a list of codes, or of families such as drift/*';
const reason = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP({ error: 'must be a text that says why' })
    .regex(/\S/, { error: 'must be a text that says why' })
    .describe('Why these findings are left as they are, for the people who read this file.');
const ENTRY = 'must have paths, codes and a reason';
const ENTRIES = 'must be a list of entries';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    version: version.optional(),
    'data-root': dataRoot.optional(),
    dialect: dialect.optional(),
    specs: specList.optional(),
    'max-rows': maxRows.optional(),
    ignore: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ paths: pathList, codes: names(codes, text(codes)), reason }, { error: ENTRY }), {
        error: ENTRIES,
    })
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ENTRIES */ .V, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ENTRIES */ .V} entries` })
        .optional(),
    prices: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.pricesSchema.optional(),
    budget: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.budgetSchema.optional(),
    'drift-issue': _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.driftIssueSchema.optional(),
    regenerate: _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.regenerateSchema.optional(),
});
const ignorable = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(IGNORABLE);
const severity = Object.fromEntries(CODES.map((code) => [
    code,
    ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8)(code) ? anyLevel : refusal).describe(`${_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].title}.`).optional(),
]));
const editorEntry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([pathList, pathPattern])
        .describe('Where: patterns from the root; `*` stands for any characters of a name, `?` for one, `**` for any folders, `folder/` for all below it.'),
    codes: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([names(codes, ignorable), ignorable])
        .describe('What: codes of findings, or families such as `drift/*`.'),
    reason,
})
    .describe('Findings of these codes in these files are left out.');
const editorSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    version: version.nullish().describe('The version of this format.'),
    'data-root': dataRoot
        .nullish()
        .describe('The folder that holds `cohorts/`, `1_raw/` and `gens/`, below the root. Default: `data`.'),
    dialect: dialect.nullish().describe(`The runtime's language. Default: \`${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_DIALECT */ .rS}\`.`),
    specs: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([specList, text(specs)])
        .nullish()
        .describe('Which files are specs: patterns with `*`, `?` and `**`, from the root. Default: `<data-root>/cohorts/*/spec/config.yaml`.'),
    'max-rows': maxRows
        .nullish()
        .describe(`Most rows that a spec may compile to; one over it is refused before any row is made. Default: 20000000.`),
    severity: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej(severity)
        .nullish()
        .describe('How severe findings are here, by code. What the runtime refuses stays an error.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(editorEntry)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ENTRIES */ .V)
        .nullish()
        .describe('Findings that were looked at and are accepted.'),
    prices: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.pricesSchema.nullish().describe('What the price of a plan is computed from.'),
    budget: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.budgetSchema
        .nullish()
        .describe('How much a pull request may cost. What the base branch says holds.'),
    'drift-issue': _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.driftIssueSchema.nullish().describe('How the action with `mode: drift` keeps its issue.'),
    regenerate: _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.regenerateSchema.nullish().describe('What the action with `mode: regenerate` commits.'),
})
    .describe('The settings of a repository that cohort-ci checks.');
const CONFIG_KEYS = Object.keys(editorSchema.shape);
const IGNORE_KEYS = Object.keys(editorEntry.shape);


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


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUDGET_KEYS: () => (/* binding */ BUDGET_KEYS),
/* harmony export */   PRICES_KEYS: () => (/* binding */ PRICES_KEYS),
/* harmony export */   budgetSchema: () => (/* binding */ budgetSchema),
/* harmony export */   pricesSchema: () => (/* binding */ pricesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2265);


const amount = 'must be a number of 0 or more';
const count = 'must be a whole number of 0 or more';
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error: count })
    .min(0, { error: count })
    .max(1e9, { error: 'must be at most 1000000000' });
const TOKENS = 'must have input and output, and may have output-max';
const stageTokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: tokens.describe('Tokens that one run reads, as expected.'),
    output: tokens.describe('Tokens that one run writes, as expected.'),
    'output-max': tokens
        .optional()
        .describe('Most tokens that one run may write, as the runtime limits it; no less than `output`.'),
}, { error: TOKENS })
    .refine((stage) => stage['output-max'] === undefined || stage['output-max'] >= stage.output, {
    error: 'must not be less than output',
    path: ['output-max'],
});
const FIELD = 'must name a field of metadata.json, such as usage.input_tokens';
const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: FIELD }).regex(/^[^.]+(?:\.[^.]+){0,9}$/, { error: FIELD });
const TABLE = 'must be a CSV file below the root';
const pricesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: TABLE })
        .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.{1,2}(?:\/|$))[\s\S]+$/, { error: TABLE })
        .describe('The table of prices: a CSV file below the root.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        draft: stageTokens.optional().describe('One draft.'),
        essay: stageTokens.optional().describe('One essay.'),
        evaluation: stageTokens.optional().describe('One evaluation.'),
    }, { error: `must map ${_source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.join(', ')} to tokens` })
        .optional()
        .describe('How many tokens one run of a stage takes; the price of a stage without them is unknown.'),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input: field.describe('Where `metadata.json` records the tokens that a run read.'),
        output: field.describe('Where it records the tokens that a run wrote.'),
    }, { error: 'must have input and output' })
        .optional()
        .describe('Where `metadata.json` records what a run took. Then such a run is finished, and medians go before `tokens`.'),
}, { error: 'must have a table' });
const LIMITS = 'must have a total, an increase or a percent';
const LABEL = 'must be the name of a label';
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'], { error: 'must be warn or fail' })
        .optional()
        .describe('What follows when a limit is exceeded, or cannot be known to be held. Default: `warn`.'),
    total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Most US dollars that all planned generations may cost.'),
    increase: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Most US dollars that a pull request may add.'),
    percent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e6, { error: 'must be at most 1000000' })
        .optional()
        .describe('Most that a pull request may add, in percent of what its base plans.'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: LABEL })
        .min(1, { error: LABEL })
        .optional()
        .describe('A pull request with this label may exceed the limits.'),
}, { error: LIMITS })
    .refine(({ total, increase, percent }) => (total ?? increase ?? percent) !== undefined, { error: LIMITS });
const PRICES_KEYS = {
    table: 'value',
    tokens: {
        draft: { input: 'value', output: 'value', 'output-max': 'value' },
        essay: { input: 'value', output: 'value', 'output-max': 'value' },
        evaluation: { input: 'value', output: 'value', 'output-max': 'value' },
    },
    usage: { input: 'value', output: 'value' },
};
const BUDGET_KEYS = {
    action: 'value',
    total: 'value',
    increase: 'value',
    percent: 'value',
    label: 'value',
};


/***/ })

};
