export const id = 6413;
export const ids = [6413];
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

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   exitStatus: () => (/* binding */ exitStatus)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1738);
/* harmony import */ var _check_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3031);
/* harmony import */ var _disk_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1363);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3498);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1755);
/* harmony import */ var _git_tracked_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8778);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8045);
/* harmony import */ var _settings_open_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3066);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1705);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4563);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9623);
/* harmony import */ var _from_here_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9253);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2559);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(698);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(69);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5872);

















const MOST_DESIGNS = 10;
async function check(line, terminal) {
    return line.values.watch === true ? await checkAgain(line, terminal) : await checkOnce(line, terminal);
}
async function checkAgain(line, terminal) {
    const { values } = line;
    if (values.fix === true)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .e('--fix writes the files that --watch watches: give one of them');
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(values.root);
    const settings = (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveSettings */ .M)((0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .givenSettings */ .j)(values), opened.kind === 'config' ? opened.config : undefined);
    const { watchAndCheck } = await __webpack_require__.e(/* import() */ 1861).then(__webpack_require__.bind(__webpack_require__, 1861));
    return watchAndCheck({
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values.root ?? '.'),
        dataRoot: settings.dataRoot,
        specs: settings.specs ?? [],
        output: (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .outputOption */ .xO)('--output', values.output),
        timeout: (0,_disk_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimeout */ .ZZ)(values.timeout ?? '') ?? _disk_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_TIMEOUT */ .cS,
        saysTurns: ['text', 'concise', 'statistics'].includes(values.format ?? 'text'),
        check: () => checkOnce(line, terminal),
    }, terminal);
}
async function checkOnce(line, terminal) {
    const { values } = line;
    const asked = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .cohortsAsked */ .zk)(line);
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .oneOf */ .yL)('--format', values.format, _commands_check_js__WEBPACK_IMPORTED_MODULE_11__/* .CHECK_FORMATS */ .y4);
    const failLevel = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .oneOf */ .yL)('--fail-level', values['fail-level'], _commands_check_js__WEBPACK_IMPORTED_MODULE_11__/* .FAIL_LEVELS */ .fN);
    const links = {
        ...docsLinks(values['docs-url']),
        root: values.root,
        quiet: values.quiet === true,
        placed: (path) => (0,_from_here_js__WEBPACK_IMPORTED_MODULE_12__/* .fromHere */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(values.root ?? '.', path)),
    };
    if (values['dry-run'] === true && values.fix !== true)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .e('--dry-run shows what --fix would write: give both');
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .outputOption */ .xO)('--output', values.output);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .givenSettings */ .j)(values);
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(values.root);
    if (opened.kind === 'invalid') {
        const result = (0,_settings_open_config_js__WEBPACK_IMPORTED_MODULE_8__.invalidSettingsResult)(opened, given);
        await publish(result, format, output, links, terminal);
        return exitStatus(result, failLevel);
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveSettings */ .M)(given, config);
    const workspace = await (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkspace */ .OH)({ root: values.root, dataRoot, specs, cohorts: asked });
    const patterns = values['legacy-paths'];
    const unusable = patterns?.find((pattern) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_10__/* .pathPatternBelow */ .H7)(pattern) === undefined);
    if (unusable !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .e(`--legacy-paths must be a pattern of paths below the root, not '${unusable}'`);
    const legacy = values.legacy === true || patterns !== undefined;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_15__/* .Progress */ .k(terminal.stderr, values.quiet === true);
    const checkOptions = {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        ignoredBy: workspace.ignoredBy,
        lastCommitWith: workspace.lastCommitWith,
        bareModules: workspace.bareModules,
        ...(values.cohort === undefined ? { removed: workspace.removed } : {}),
        ...(workspace.cohorts.length === 0
            ? {}
            : { expected: (0,_git_tracked_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .trackedKinds */ .o)(workspace.tree, workspace.root, dataRoot) }),
        partial: asked !== undefined,
        ...(asked === undefined ? {} : { allSpecs: 'none' }),
        ...(config === undefined ? {} : { config }),
        ...(legacy ? { legacy: patterns === undefined ? {} : { patterns } } : {}),
        ...(maxRows === undefined ? {} : { maxRows }),
    };
    let result = await (0,_check_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRepository */ .n)(workspace.tree, workspace.cohorts, {
        ...checkOptions,
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    if (values.fix === true) {
        const { fix } = await __webpack_require__.e(/* import() */ 1127).then(__webpack_require__.bind(__webpack_require__, 1127));
        const dryRun = values['dry-run'] === true;
        const inspect = (tree) => (0,_check_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRepository */ .n)(tree, workspace.cohorts, checkOptions);
        result = await fix({ root: workspace.root, tree: workspace.tree, result, check: inspect, dryRun }, terminal);
        if (dryRun)
            return exitStatus(result, failLevel);
    }
    const designs = format === 'markdown' ? await designsOf(workspace, result, maxRows) : undefined;
    await publish(result, format, output, { ...links, ...(designs ? { designs } : {}) }, terminal);
    if (format === 'text' && !links.quiet && values.fix !== true)
        terminal.stdout.write(fixNote(result));
    return exitStatus(result, failLevel);
}
function fixNote({ diagnostics, cohorts }) {
    const found = [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)];
    const count = new Set(found.flatMap(({ fix }) => (fix?.safe ? [JSON.stringify(fix.edits)] : []))).size;
    if (count === 0)
        return '';
    return `${count === 1 ? '1 finding has a fix that is' : `${count} findings have fixes that are`} certain: cohort-ci check --fix\n`;
}
async function designsOf({ tree, cohorts, isIgnored }, { cohorts: results, dialect, dataRoot }, maxRows) {
    const drifted = new Set(results.flatMap(({ id, state }) => (state === 'drifted' ? [id] : [])));
    if (drifted.size === 0)
        return new Map();
    const { viewDesigns } = await __webpack_require__.e(/* import() */ 3574).then(__webpack_require__.bind(__webpack_require__, 3574));
    const options = { dialect, dataRoot, isIgnored, ...(maxRows === undefined ? {} : { maxRows }) };
    return viewDesigns({ repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h_)(tree, options), cohorts }, drifted, MOST_DESIGNS);
}
function docsLinks(url) {
    if (url === undefined)
        return {};
    if (!URL.canParse(url) || !/^https?:\/\/[^\s#]+$/.test(url))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_16__/* .UsageError */ .e(`--docs-url must be an address without a fragment, such as https://…/diagnostics.md, not '${url}'`);
    return { docsBase: url };
}
async function publish(result, format, output, links, terminal) {
    if (output === undefined) {
        terminal.stdout.write(await render(result, format, links, terminal.stdout, terminal.env));
        return;
    }
    const text = await render(result, format, links, { isTerminal: false, columns: 100 }, terminal.env);
    const { writeWhole } = await __webpack_require__.e(/* import() */ 3197).then(__webpack_require__.bind(__webpack_require__, 3197));
    await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(output), [text]);
    if (format !== 'text')
        terminal.stdout.write(await render(result, 'text', links, terminal.stdout, terminal.env));
}
async function render(result, format, links, output, env) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 3876).then(__webpack_require__.bind(__webpack_require__, 1495))).renderJson(result, links);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 8894).then(__webpack_require__.bind(__webpack_require__, 8894))).renderSarif(result, links);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 3356))).renderJunit(result);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(8201), __webpack_require__.e(4064)]).then(__webpack_require__.bind(__webpack_require__, 9907))).renderSummary(result, links);
        case 'concise': {
            const { renderConcise } = await __webpack_require__.e(/* import() */ 6559).then(__webpack_require__.bind(__webpack_require__, 6559));
            return renderConcise(result, links.placed);
        }
        case 'ignore':
            return (await __webpack_require__.e(/* import() */ 7229).then(__webpack_require__.bind(__webpack_require__, 7229))).renderIgnoreEntries(result);
        case 'statistics': {
            const { renderStatistics } = await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 933));
            return renderStatistics(result, (0,_look_of_js__WEBPACK_IMPORTED_MODULE_13__.lookOf)(output, env));
        }
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 2398));
            const { quiet } = links;
            return renderTerminal(result, { ...(0,_look_of_js__WEBPACK_IMPORTED_MODULE_13__.lookOf)(output, env, { root: links.root }), quiet });
        }
    }
}
function exitStatus(result, failLevel) {
    if (result.cohorts.some((cohort) => cohort.state === 'unchecked') || (0,_account_account_js__WEBPACK_IMPORTED_MODULE_1__/* .countUnchecked */ ._6)(result.account) > 0)
        return 2;
    if (failLevel === 'never')
        return 0;
    const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const fails = findings.some(({ severity }) => severity === 'error' || (failLevel === 'warning' && severity === 'warning'));
    return fails || result.cohorts.some((cohort) => cohort.state === 'invalid') ? 1 : 0;
}


/***/ }),

/***/ 6413:
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
// EXTERNAL MODULE: ./build/src/catalog/catalog-columns.js
var catalog_columns = __webpack_require__(9868);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
;// CONCATENATED MODULE: ./build/src/authoring/existing-setup.js



const WORKFLOWS = '.github/workflows';
function existingSetup(tree, wanted) {
    const modes = tree === undefined ? new Map() : modesOfWorkflows(tree);
    const existing = [];
    const missing = [];
    const toAdd = [];
    for (const file of wanted) {
        const served = file.mode === undefined ? undefined : modes.get(file.mode);
        if (tree?.exists(file.path) === true) {
            existing.push({ path: file.path });
            const lines = LINES.get(file.path);
            if (lines !== undefined && !(textAt(tree, file.path) ?? '').includes(lines.sign))
                toAdd.push({ path: file.path, about: lines.about, text: lines.of?.(file.text) ?? file.text });
        }
        else if (served !== undefined)
            existing.push({ path: served, serves: file.about });
        else
            missing.push(file);
    }
    return { existing, missing, toAdd };
}
const LINES = new Map([
    [
        '.vscode/settings.json',
        { sign: 'cohort-spec.schema.json', about: 'so that VS Code completes and checks specs' },
    ],
    [
        '.pre-commit-config.yaml',
        {
            sign: 'cohort-ci',
            about: 'below repos, so that each commit is checked',
            of: (text) => text.replace(/^repos:\n/, ''),
        },
    ],
]);
function modesOfWorkflows(tree) {
    const modes = new Map();
    for (const name of tree.list(WORKFLOWS)) {
        if (!/\.ya?ml$/.test(name))
            continue;
        const path = `${WORKFLOWS}/${name}`;
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

// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/src/authoring/scaffold-layout.js
var scaffold_layout = __webpack_require__(1196);
;// CONCATENATED MODULE: ./build/src/authoring/workflow-texts.js
const workflow_texts_WORKFLOWS = new Map([
    [
        'required-check.yml',
        `name: Cohorts

# Do not add a path filter, nor \`if:\` on the job: a skipped workflow leaves a required check pending forever, and GitHub treats
# a skipped job as a success.
on:
  pull_request:
    # \`edited\`: retargeting a pull request changes what it is compared with.
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
    # The name of the required status check.
    name: Cohorts
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      # For the comment; without it, the summary and the annotations hold everything.
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # To distinguish what the pull request introduces from what existed before.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # the repository that hosts the action; pin the full SHA of a commit
        with:
          token: \${{ github.token }}
`,
    ],
    [
        'nightly-drift.yml',
        `name: Cohort drift

on:
  schedule:
    # Not on the hour, when GitHub delays or drops runs.
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
      # To open, update and close the drift issue.
      issues: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The history is searched for the commit that introduced the drift.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # the repository that hosts the action; pin the full SHA of a commit
        with:
          mode: drift
          token: \${{ github.token }}
`,
    ],
    [
        'regenerate.yml',
        `name: Regenerate cohorts

on:
  # On the default branch: one pull request by the bot, updated in place.
  schedule:
    - cron: '47 3 * * *'
  workflow_dispatch:
  # On a labeled pull request: a commit to its branch, or a patch for a fork.
  pull_request:
    types: [labeled]

permissions:
  contents: read

jobs:
  regenerate:
    name: Regenerate cohorts
    if: github.event_name != 'pull_request' || github.event.label.name == 'regenerate-cohorts'
    # On the job, not the workflow: a skipped run that another label started must not replace a waiting one.
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
          # Files are computed from the commit's objects, and recomputed if the branch has moved.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # the repository that hosts the action; pin the full SHA of a commit
        id: regenerate
        with:
          mode: regenerate
          # Checks of commits made with this token wait for approval; with an app's token they run at once.
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
const FIRST_CATALOGS = {
    draft: { about: 'catalog of draft templates', text: template('draft') },
    essay: { about: 'catalog of essay templates', text: template('essay') },
    evaluation: { about: 'catalog of evaluation templates', text: template('evaluation') },
    llms: { about: 'catalog of models', text: models },
    concepts: { about: 'catalog of concepts', text: 'concept_id,name\nconcept-example,Example\n' },
    replication: {
        about: 'how often each stage is replicated',
        text: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
    },
    combos: {
        about: 'catalog of combinations of concepts',
        text: 'combo_id,version,concept_id,description_level,k_max,created_at\ncombo_v1_example,v1,concept-example,paragraph,1,2025-01-01T00:00:00\n',
    },
};
function firstData(layout, runtime) {
    const { specFolder } = layout.cohort(FIRST_COHORT);
    const spec = (0,render_spec/* renderSpec */.U)((0,scaffold_layout/* scaffoldLayout */.T)(LEVELS), {
        comment: [
            'A first cohort, made by cohort-ci init: one generation per stage. Replace its levels with yours.',
        ],
    });
    const catalogs = Object.entries(FIRST_CATALOGS).map(([name, { about, text }]) => file(layout.catalog(name), typeof text === 'string' ? text : text(runtime), about));
    const specs = [...spec].map(([path, text]) => file(`${specFolder}/${path}`, text, 'the spec of a first cohort'));
    return [...catalogs, ...specs];
}
function template(stage) {
    return `template_id,template_name,generator\n${stage}-example,Example,llm\n`;
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
function firstSetting(layout, dialect, schemas, isClean) {
    const settings = [
        '# yaml-language-server: $schema=.vscode/cohort-ci.schema.json',
        '# Settings of cohort-ci: the command line and the GitHub Action read them.',
        `data-root: ${JSON.stringify(layout.dataRoot === '' ? '.' : layout.dataRoot)}`,
        `dialect: ${dialect}`,
        '',
    ].join('\n');
    return [
        file('.cohort-ci.yml', settings, 'settings'),
        ...[...workflow_texts_WORKFLOWS].map(([name, text]) => ({
            path: `.github/workflows/cohorts-${name}`,
            text,
            ...(WORKFLOW_KINDS.get(name) ?? { about: 'workflow' }),
        })),
        file('.vscode/cohort-spec.schema.json', schemas.spec, 'the schema of specs, for editors'),
        file('.vscode/cohort-ci.schema.json', schemas.settings, 'the schema of the settings, for editors'),
        file('.vscode/settings.json', editorSettings(layout), 'points VS Code to both schemas'),
        isClean
            ? file('.pre-commit-config.yaml', `repos:\n${hookNamed('cohort-ci')}`, 'checks before each commit')
            : file('.pre-commit-config.yaml', `repos:\n${hookNamed('cohort-ci-diff')}`, 'checks what each commit introduces'),
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
function hookNamed(id) {
    return `  - repo: https://github.com/OWNER/cohort-ci # where you keep it; a path to a clone works, too
    rev: REF # a tag or a commit of it
    hooks:
      - id: ${id}
`;
}
function file(path, text, about) {
    return { path, text, about };
}

// EXTERNAL MODULE: ./build/src/check-repository.js + 9 modules
var check_repository = __webpack_require__(3031);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 4 modules
var open_workspace = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/src/report/json/json-schemas.js + 2 modules
var json_schemas = __webpack_require__(4770);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/cli/asker.js
var asker = __webpack_require__(6426);
// EXTERNAL MODULE: ./build/src/cli/check.js
var check = __webpack_require__(6136);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(7102);
// EXTERNAL MODULE: ./build/src/cli/path-kind.js
var path_kind = __webpack_require__(8416);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/regenerate.js + 2 modules
var regenerate = __webpack_require__(4208);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/init.js
























const PLACEHOLDER = 'OWNER/cohort-ci';
async function init(line, terminal, askerOf = asker/* terminalAsker */.p) {
    const { values } = line;
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { dialect, dataRoot } = opened.settings;
    const root = (0,external_node_path_.resolve)(values.root ?? '.');
    const isDry = values['dry-run'] === true;
    if (!isDry)
        makeFolder(root);
    const tree = (0,path_kind/* pathKind */.g)(root) === 'folder' ? new disk_tree/* DiskTree */.C(root) : undefined;
    const isThere = (path) => tree?.exists(path) === true;
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const isNew = !isThere(layout.cohorts) && !isThere(layout.catalogFolder);
    const schemas = (0,json_schemas/* jsonSchemas */.n)();
    const faults = isNew ? undefined : await faultsOf(opened, values.root, terminal);
    const setting = firstSetting(layout, dialect, {
        spec: (0,json_schemas/* schemaText */.t)(schemas.get(`config.${dialect}.schema.json`) ?? {}),
        settings: (0,json_schemas/* schemaText */.t)(schemas.get('cohort-ci.schema.json') ?? {}),
    }, faults === undefined);
    const wanted = [...(isNew ? firstData(layout, (0,runtimes/* runtimeNamed */.cJ)(dialect)) : []), ...setting];
    const found = existingSetup(tree, wanted);
    const { missing } = found;
    const absent = isNew || tree === undefined ? [] : missingCatalogs(tree, layout, (0,runtimes/* runtimeNamed */.cJ)(dialect));
    terminal.stdout.write(listing(found, absent, isNew, layout));
    if (faults !== undefined &&
        [...missing, ...found.toAdd].some(({ path }) => path === '.pre-commit-config.yaml'))
        terminal.stdout.write(`Note: ${faults} So the pre-commit hook is cohort-ci-diff, which stops only commits that introduce an error. Once cohort-ci check is clean, name cohort-ci instead, which checks everything.\n`);
    const top = gitTopAbove(root);
    if (top !== undefined)
        terminal.stdout.write(`Note: git's top level is ${(0,visible/* visible */.R)(top)}, and GitHub reads workflows only there: run init there, with --data-root for the folder of the data.\n`);
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
async function faultsOf({ config, settings }, root, terminal) {
    const { dialect, dataRoot, specs, maxRows } = settings;
    const { tree, cohorts, patterns, isIgnored } = await (0,open_workspace/* openWorkspace */.OH)({
        ...{ root, dataRoot, specs, cohorts: undefined },
    });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const result = await (0,check_repository/* checkRepository */.n)(tree, cohorts, {
        ...{ dialect, dataRoot, patterns, isIgnored },
        ...(config === undefined ? {} : { config }),
        ...(maxRows === undefined ? {} : { maxRows }),
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    return (0,check.exitStatus)(result, 'error') === 0 ? undefined : `${(0,verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}.`;
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
        throw new usage_error/* UsageError */.e('there is no terminal to ask on; pass --yes to write without asking');
    try {
        const answer = await asker.ask(`Write ${count === 1 ? 'this file' : `these ${count} files`}? [Y/n] `);
        return /^(y(es)?)?$/i.test(answer ?? 'n');
    }
    finally {
        asker.close();
    }
}
function listing({ missing, existing, toAdd }, absent, isNew, { dataRoot }) {
    const about = isNew
        ? `There are no cohorts in ${(0,visible/* visible */.R)(dataRoot === '' ? '.' : dataRoot)}: this is a new repository.`
        : `The files in ${(0,visible/* visible */.R)(dataRoot === '' ? '.' : dataRoot)} stay as they are.`;
    const width = Math.max(0, ...missing.map(({ path }) => path.length));
    return [
        about,
        ...(missing.length > 0 ? ['Missing:'] : []),
        ...missing.map(({ path, about: what }) => `  ${(0,visible/* visible */.R)(path).padEnd(width)}  ${what}`),
        ...(existing.length > 0 ? ['Already there:'] : []),
        ...existing.map(({ path, serves }) => `  ${(0,visible/* visible */.R)(path)}${serves === undefined ? '' : `  ${serves}`}`),
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
            : [
                `Replace ${PLACEHOLDER} and REF with the place where you keep cohort-ci and one of its commits, in:`,
            ]),
        ...named.map((path) => `  ${path}`),
        'Next: cohort-ci check; then commit.',
        '',
    ].join('\n');
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

// EXTERNAL MODULE: ./build/src/check-cohort.js
var check_cohort = __webpack_require__(9631);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 2 modules
var repository_findings = __webpack_require__(6654);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/drift/compare-outputs.js + 1 modules
var compare_outputs = __webpack_require__(526);
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
    const selected = selection !== undefined && selection !== 'invalid' && membership !== undefined
        ? (0,compare_selection/* compareSelection */.G)(selection, expectation, membership, existing)
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

// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 4 modules
var open_workspace = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(8045);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 4 modules
var open_config = __webpack_require__(3066);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
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
    if (opened.kind === 'invalid') {
        await printFindings((0,open_config.invalidSettingsResult)(opened, given), terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const asked = (0,options/* cohortsAsked */.zk)(line);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: asked });
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
    let accepted = 0;
    for (const [index, cohort] of workspace.cohorts.entries()) {
        const dryRun = values['dry-run'] === true;
        const outcome = await regenerateOne(repository, cohort, async (files) => {
            if (!dryRun)
                await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(workspace.root, files, signal));
        }, asked === undefined ? (config?.ignores ?? []) : []);
        progress.end();
        if (outcome.kind === 'open')
            open.push(outcome.result);
        else if (outcome.kind === 'accepted') {
            accepted++;
            terminal.stdout.write(`${(0,visible/* visible */.R)(cohort.id)}: left as it is: the settings accept its drift (to overwrite it, name the cohort)\n`);
        }
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
        return config ? (0,apply_config/* applyConfig */.x2)(result, config, { whole: false }) : result;
    };
    await printWarnings(resultOf(warned), terminal);
    if (open.length > 0) {
        terminal.stdout.write('\n');
        await printFindings(resultOf(open), terminal);
    }
    if (written === 0 && accepted === 0 && open.length === 0)
        terminal.stdout.write('Everything is as it should be: nothing to write.\n');
    return open.some(({ state }) => state === 'unchecked') ? 2 : open.length > 0 ? 1 : 0;
}
async function regenerateOne(repository, cohort, write, ignores) {
    const { id, specPath, folder } = cohort;
    try {
        (0,checkpoint/* startFromCheckpoint */.le)();
        const { expectation, diagnostics } = (0,check_cohort/* expectCohort */.HX)(repository, cohort);
        if (expectation === undefined)
            return { kind: 'open', result: { id, specPath, state: 'invalid', diagnostics } };
        if (folder === undefined) {
            const failure = "Its spec is not in a cohort's folder, <cohort>/spec/: there is nowhere to write outputs";
            return { kind: 'open', result: { id, specPath, state: 'unchecked', diagnostics, failure } };
        }
        if (isDriftAccepted(repository, cohort, folder, expectation, ignores))
            return { kind: 'accepted' };
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
function isDriftAccepted(repository, cohort, folder, expectation, ignores) {
    if (ignores.length === 0)
        return false;
    const collector = new findings_collector/* Collector */.g();
    const outputs = (0,compare_outputs/* compareOutputs */.O)(repository, cohort, folder, expectation, collector);
    (0,report_drift/* reportDrift */.a3)(cohort.id, outputs, repository.selection !== undefined, collector);
    return (0,apply_config/* acceptsDrift */.nR)({ ignores, severities: new Map() }, collector.sorted());
}
const ONCE_MORE = '  Some ids were shared by several generations. The runtime can distinguish these only now that the first one has\n' +
    '  metadata, and would plan other ids for the rest: run regenerate once more.\n';
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
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(1738)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    terminal.stdout.write(renderTerminal(result, (0,look_of.lookOf)(terminal.stdout, terminal.env)));
}
async function printWarnings({ cohorts, sources }, terminal) {
    const warnings = cohorts
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ severity }) => severity === 'warning' || severity === 'error');
    if (warnings.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(1738)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const options = (0,look_of.lookOf)(terminal.stdout, terminal.env);
    terminal.stdout.write(`\n${renderFindings(warnings, sources, options)}`);
}
function describe(id, files, dryRun) {
    const name = (0,visible/* visible */.R)(id);
    if (files.length === 0)
        return `${name}: up to date\n`;
    const metadata = files.filter((file) => file.ifAbsent === true);
    const others = files.filter((file) => file.ifAbsent !== true).map((file) => (0,path/* lastNameOf */.p$)(file.path));
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

/***/ 8778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ trackedKinds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4262);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(998);




function trackedKinds(tree, root, dataRoot) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DataLayout */ .V(dataRoot);
    const { cohorts, allGenerations: gens } = layout;
    const all = tree.list(cohorts).map((id) => layout.cohort(id));
    const isLost = (kind) => !all.some((files) => tree.exists(files[kind]));
    const lost = { manifest: isLost('manifest'), membership: isLost('membership') };
    const lostGens = gens.every((folder) => isEmpty(tree, folder)) ? gens : [];
    const trackedIn = (places) => {
        const real = places.flatMap((place) => tree.confinement.canonical(place) ?? []);
        const answer = real.length === 0 ? undefined : (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedPaths */ .f)(root, real);
        return answer?.kind === 'known' ? [...answer.paths].map(_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__/* .outputKindOf */ .Xw) : [];
    };
    const inCohorts = lost.manifest || lost.membership ? trackedIn([cohorts]) : [];
    return {
        manifest: lost.manifest && inCohorts.includes('manifest'),
        membership: lost.membership && inCohorts.includes('membership'),
        metadata: lostGens.length > 0 && trackedIn(lostGens).includes('metadata'),
    };
}
function isEmpty(tree, folder) {
    const target = tree.confinement.follow(folder);
    if (target.kind !== 'inside')
        return target.kind === 'missing';
    try {
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(target.real, { bufferSize: 1 });
        try {
            return opened.readSync() === null;
        }
        finally {
            opened.closeSync();
        }
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   gb: () => (/* binding */ cohortsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3518);



const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(diagnostic);
        const finding = byKey.get(key) ?? { diagnostic, cohorts: [] };
        byKey.set(key, finding);
        if (SEVERITIES.indexOf(diagnostic.severity) < SEVERITIES.indexOf(finding.diagnostic.severity))
            finding.diagnostic = diagnostic;
        if (cohort !== undefined)
            finding.cohorts.push(cohort);
    };
    for (const diagnostic of result.diagnostics)
        add(diagnostic);
    for (const cohort of result.cohorts) {
        for (const diagnostic of cohort.diagnostics)
            add(diagnostic, cohort.id);
    }
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings) {
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(findings, ({ diagnostic }) => causeKey(diagnostic));
}
function cohortsOf(findings) {
    return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([code, severity, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(message), hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(hint)]);
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function groupedBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ isShownByOutputs),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   p: () => (/* binding */ countBesideDrift),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2373);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5636);



const STATES = ['invalid', 'unchecked', 'drifted', 'clean'];
const LOSES = new Set(['plan/ids-collapse', 'plan/essays-collapse']);
const DRIFT = new Set(_drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_CODES */ .rl);
function isShownByOutputs({ code }) {
    return DRIFT.has(code);
}
function tally(result) {
    const states = { clean: 0, drifted: 0, invalid: 0, unchecked: 0 };
    const plan = { rows: 0, drafts: 0, essays: 0, evaluations: 0 };
    for (const cohort of result.cohorts) {
        states[cohort.state]++;
        plan.rows += cohort.plan?.rows ?? 0;
        plan.drafts += cohort.plan?.drafts ?? 0;
        plan.essays += cohort.plan?.essays ?? 0;
        plan.evaluations += cohort.plan?.evaluations ?? 0;
    }
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)(result).map((finding) => finding.diagnostic);
    return {
        cohorts: result.cohorts.length,
        states,
        accepted: result.cohorts.filter(({ isDriftAccepted }) => isDriftAccepted).length,
        severities: countSeverities(found),
        besideDrift: countBesideDrift(found),
        plan,
        losing: result.cohorts.filter(({ diagnostics }) => diagnostics.some(({ code }) => LOSES.has(code)))
            .length,
        leftUnchecked: Math.max(0, (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnchecked */ ._6)(result.account) - states.unchecked),
        isBaseWanted: (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnBase */ .Gs)(result.account),
        compared: hasCompared(result),
    };
}
function hasCompared({ cohorts }) {
    const outputs = cohorts.flatMap((cohort) => cohort.outputs ?? []);
    if (outputs.length === 0)
        return undefined;
    return outputs.some(({ manifest, membership, metadata }) => [manifest, membership, metadata].some(({ status }) => status !== 'uncommitted'));
}
function countBesideDrift(diagnostics) {
    return countSeverities(diagnostics.filter((diagnostic) => !isShownByOutputs(diagnostic)));
}
function countSeverities(diagnostics) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const diagnostic of diagnostics)
        counts[diagnostic.severity]++;
    return counts;
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);



const REGENERATE = 'cohort-ci regenerate';
function verdict(counts) {
    const { leftUnchecked } = counts;
    const sentence = `${verdictOnCohorts(counts)}${lossOf(counts)}`;
    return leftUnchecked === 0
        ? sentence
        : `Not everything was checked, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftUnchecked, 'path is', 'paths are')} left. ${sentence}`;
}
function lossOf({ cohorts, losing }) {
    if (losing === 0)
        return '';
    return `; generations are lost${cohorts === 1 ? '' : ` in ${losing} of them`}, since several get one id`;
}
function verdictOnCohorts({ cohorts, states, accepted, severities, besideDrift, leftUnchecked, isBaseWanted, compared, }) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWords */ .D)(besideDrift);
    const also = findings ? ` (${findings})` : '';
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        const all = cohorts === 1 ? 'The cohort is' : cohorts === 2 ? 'Both cohorts are' : `All ${cohorts} cohorts are`;
        if (compared === false)
            return `${all} valid; no outputs are committed yet${also}`;
        if (leftUnchecked === 0)
            return isBaseWanted
                ? `Of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cohorts, 'cohort')} nothing is wrong as far as is known without the base${also}`
                : `${all} clean${severities.error > 0 ? ', but other files are not' : ''}${also}`;
        return `Of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cohorts, 'cohort')} nothing is wrong${also}`;
    }
    const parts = _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.filter((state) => state !== 'clean' && states[state] > 0);
    const accept = accepted === 0
        ? ''
        : accepted === states.drifted
            ? ', which the settings accept'
            : `, of which the settings accept ${accepted}`;
    if (cohorts === 1)
        return `The cohort ${states.drifted > 0 ? `has drifted${accept}` : `is ${parts.join()}`}${also}`;
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${accept}${also}`;
}
function remedy(counts) {
    const { states, accepted, severities } = counts;
    const drifted = states.drifted - accepted;
    const fix = severities.error > 0 && (states.invalid > 0 || drifted === 0);
    if (fix && drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (fix)
        return { words: 'Correct the errors and check again' };
    if (drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
