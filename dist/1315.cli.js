export const id = 1315;
export const ids = [1315,6527];
export const modules = {

/***/ 69782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   OL: () => (/* binding */ PLAN_COLUMNS),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
const PLAN_COLUMNS = [
    'combo_id',
    'draft_template',
    'draft_llm',
    'draft_replicate',
    'essay_template',
    'essay_llm',
    'essay_replicate',
    'evaluation_template',
    'evaluation_llm',
    'evaluation_replicate',
];
function sortOf(column) {
    return column === 'combo_id' ? 'combo' : column.slice(column.indexOf('_') + 1);
}
function stageOf(column) {
    return column === 'combo_id' ? undefined : column.slice(0, column.indexOf('_'));
}
function placeOf(column) {
    return PLAN_COLUMNS.indexOf(column);
}


/***/ }),

/***/ 22523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderSpec)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80618);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40748);



const LONGEST_INLINE = 8;
const WIDTH = 100;
function renderSpec(layout, options) {
    const items = new Map();
    const lines = options.comment.map((line) => `# ${line}`);
    if (layout.axes.length > 0)
        lines.push('axes:', ...layout.axes.flatMap((axis) => axisLines(axis, items)));
    lines.push(...ruleLines(layout, items, options.alwaysListed ?? new Set()));
    if (layout.replicates.length > 0)
        lines.push('replicates:', ...layout.replicates.map(({ axis, count }) => `  ${axis}: ${count}`));
    lines.push('output:', `  field_order: [${layout.fieldOrder.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p).join(', ')}]`);
    return new Map([[_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_NAME */ .Eh, `${lines.join('\n')}\n`], ...items]);
}
function axisLines({ name, levels, numbers }, items) {
    if (levels.length > LONGEST_INLINE) {
        items.set(`items/${name}.csv`, csvText([name], levels.map((level) => [level])));
        return [`  ${name}: '@file:items/${name}.csv'`];
    }
    const texts = numbers ? levels : levels.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p);
    const line = `  ${name}: [${texts.join(', ')}]`;
    return line.length <= WIDTH ? [line] : [`  ${name}:`, ...texts.map((text) => `    - ${text}`)];
}
function ruleLines(layout, items, listed) {
    const pairs = layout.couplings.filter(({ axes }) => axes.length === 2);
    const tuples = layout.couplings.filter(({ axes }) => axes.length > 2);
    const ties = layout.ties.map(({ canonical, axes }) => `    ${canonical}: [${axes.join(', ')}]`);
    const lines = [
        ...section('ties', ties),
        ...section('pairs', pairs.flatMap((pair) => [
            `    ${pair.name}:`,
            `      left: ${pair.axes[0]}`,
            `      right: ${pair.axes[1]}`,
            ...itemLines('allowed', pair, items, listed),
        ])),
        ...section('tuples', tuples.flatMap((tuple) => [
            `    ${tuple.name}:`,
            `      axes: [${tuple.axes.join(', ')}]`,
            ...itemLines('items', tuple, items, listed),
        ])),
    ];
    return lines.length > 0 ? ['rules:', ...lines] : [];
}
function section(name, lines) {
    return lines.length > 0 ? [`  ${name}:`, ...lines] : [];
}
function itemLines(key, { name, axes, items: rows }, items, listed) {
    if (rows.length > LONGEST_INLINE || listed.has(name)) {
        items.set(`items/${name}.csv`, csvText(axes, rows));
        return [`      ${key}: '@file:items/${name}.csv'`];
    }
    return [`      ${key}:`, ...rows.map((row) => `        - [${row.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p).join(', ')}]`)];
}
function csvText(header, rows) {
    return [header, ...rows].map((row) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)(row, '\n')).join('');
}


/***/ }),

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SCAFFOLD_AXES),
/* harmony export */   T: () => (/* binding */ scaffoldLayout)
/* harmony export */ });
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69782);

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

/***/ 75410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ editOfFinding),
/* harmony export */   Pg: () => (/* binding */ notYetIn),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   z6: () => (/* binding */ editsOfCauses)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);



function editsOfCauses({ causes, cohorts }, edits = []) {
    const isIncluded = ({ includedBy = [] }) => includedBy.some((id) => cohorts.includes(id));
    const included = edits.filter(isIncluded);
    return [...new Set(causes.flatMap((cause) => editOfCause(cause, edits, included) ?? []))];
}
function notYetIn(shown, edits) {
    return edits.filter(({ path, hunks }) => {
        const key = JSON.stringify([path, hunks]);
        const isNew = !shown.has(key);
        shown.add(key);
        return isNew;
    });
}
function editOfCause(cause, edits, included) {
    switch (cause.kind) {
        case 'catalog': {
            const ids = [...cause.added.first, ...cause.removed.first];
            return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
        }
        case 'generator':
            return narrowed(named(edits, (0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesFile */ .CL)(cause.stage)), (line) => line.includes(cause.template));
        case 'model':
            return narrowed(named(edits, _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MODELS_FILE */ .ux), (line) => line.includes(cause.llm));
        case 'replication':
            return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
        case 'selection':
            return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
        case 'setting':
            return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
        case 'levels':
        case 'rule':
            return firstWith(included, cause.added, cause.removed);
        case 'axis':
            return cause.change === 'added'
                ? firstWith(included, cause.levels, NONE)
                : firstWith(included, NONE, cause.levels);
        case 'replicates':
        case 'order':
        case 'assignment':
            return undefined;
    }
}
const NONE = { count: 0, first: [] };
function firstWith(edits, added, removed) {
    const isOf = (lines, { first }) => lines.some((line) => first.some((shown) => shown.split(' \u00d7 ').every((part) => line.includes(part))));
    for (const edit of edits) {
        const hunks = edit.hunks.filter((hunk) => isOf(hunk.added, added) || isOf(hunk.removed, removed));
        if (hunks.length > 0)
            return hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
    }
    return undefined;
}
function editOfFinding({ code, message, related = [], at }, edits, sources) {
    const own = code === 'axis/unknown-level' ? edits.find(({ path }) => path === (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)) : undefined;
    if (own !== undefined) {
        const [, id] = /'([^']+)'/.exec((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)) ?? [];
        return narrowed(own, (line) => id !== undefined && line.includes(id));
    }
    const paths = new Set([...pathsIn(message), ...related.map((one) => (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(one.at))]);
    paths.delete((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at));
    const edit = edits.find(({ path }) => paths.has(path));
    const value = valueAt(at, sources);
    return narrowed(edit, (line) => value !== undefined && line.includes(value));
}
function valueAt(at, sources) {
    if (at.kind !== 'span')
        return undefined;
    const { path, start, end } = at.span;
    return sources.get(path)?.text.slice(start, end) || undefined;
}
function firstLine({ hunks }) {
    return Math.max(1, hunks[0]?.after ?? 1);
}
function named(edits, name) {
    return edits.find(({ path }) => path === name || path.endsWith(`/${name}`));
}
function narrowed(edit, matters) {
    if (edit === undefined)
        return undefined;
    const hunks = edit.hunks.filter(({ removed, added }) => [...removed, ...added].some(matters));
    return hunks.length === 0 || hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
}
function pathsIn(message) {
    if (typeof message === 'string')
        return [];
    return message.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []));
}


/***/ }),

/***/ 26426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* unused harmony export streamAsker */
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

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

/***/ 45155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  exitStatus: () => (/* binding */ exitStatus)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/account/account.js
var account = __webpack_require__(1738);
// EXTERNAL MODULE: ./build/src/check-repository.js + 12 modules
var check_repository = __webpack_require__(4127);
// EXTERNAL MODULE: ./build/src/disk/deadline.js
var deadline = __webpack_require__(61363);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(23498);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/git/tracked-kinds.js
var tracked_kinds = __webpack_require__(28778);
// EXTERNAL MODULE: ./build/src/report/start-words.js
var start_words = __webpack_require__(74208);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
;// CONCATENATED MODULE: ./build/src/report/with-commands-of.js

function withCommandsOf(result, write) {
    const spelled = (diagnostic) => ({
        ...diagnostic,
        message: (0,findings_text/* withCommands */.lZ)(diagnostic.message, write),
        ...(diagnostic.hint === undefined ? {} : { hint: (0,findings_text/* withCommands */.lZ)(diagnostic.hint, write) }),
    });
    return {
        ...result,
        diagnostics: result.diagnostics.map(spelled),
        cohorts: result.cohorts.map((cohort) => ({
            ...cohort,
            diagnostics: cohort.diagnostics.map(spelled),
            ...(cohort.failure === undefined ? {} : { failure: (0,findings_text/* withCommands */.lZ)(cohort.failure, write) }),
        })),
    };
}

// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(25800);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 10 modules
var open_config = __webpack_require__(69028);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(54563);
// EXTERNAL MODULE: ./build/src/cli/commands/check.js
var check = __webpack_require__(79623);
// EXTERNAL MODULE: ./build/src/cli/from-here.js
var from_here = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-asked.js
var open_asked = __webpack_require__(41671);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/check.js






















const MOST_DESIGNS = 10;
async function check_check(line, terminal) {
    return line.values.watch === true ? await checkAgain(line, terminal) : await checkOnce(line, terminal);
}
async function checkAgain(line, terminal) {
    const { values } = line;
    if (values.fix === true)
        throw new usage_error/* UsageError */.e('--fix writes the files that --watch watches: give one of them');
    const opened = await (0,read_config.readConfig)(values.root);
    const settings = (0,resolve_settings/* resolveSettings */.M)((0,cli_options/* givenSettings */.j)(values), opened.kind === 'config' ? opened.config : undefined);
    const { watchAndCheck } = await __webpack_require__.e(/* import() */ 1861).then(__webpack_require__.bind(__webpack_require__, 21861));
    return watchAndCheck({
        root: (0,external_node_path_.resolve)(values.root ?? '.'),
        dataRoot: settings.dataRoot,
        specs: settings.specs ?? [],
        output: (0,cli_options/* outputOption */.xO)(values.output),
        timeout: (0,deadline/* parseTimeout */.ZZ)(values.timeout ?? '') ?? deadline/* DEFAULT_TIMEOUT */.cS,
        saysTurns: check/* FORMATS */.hR[(0,cli_options/* oneOf */.yL)('--format', values.format, check/* CHECK_FORMATS */.y4)].isRead,
        check: () => checkOnce(line, terminal),
    }, terminal);
}
async function checkOnce(line, terminal) {
    const { values } = line;
    const format = (0,cli_options/* oneOf */.yL)('--format', values.format, check/* CHECK_FORMATS */.y4);
    const failLevel = (0,cli_options/* oneOf */.yL)('--fail-level', values['fail-level'], check/* FAIL_LEVELS */.fN);
    const links = {
        ...docsLinks(values['docs-url']),
        root: values.root,
        quiet: values.quiet === true,
        write: terminal.writeInRoot ?? command_text/* commandAtRoot */.x$,
        placed: (path) => (0,from_here/* fromHere */.X)((0,external_node_path_.resolve)(values.root ?? '.', path)),
    };
    if (values['dry-run'] === true && values.fix !== true)
        throw new usage_error/* UsageError */.e('--dry-run shows what --fix would write: give both');
    const output = (0,cli_options/* outputOption */.xO)(values.output);
    const given = (0,cli_options/* givenSettings */.j)(values);
    const opened = await (0,read_config.readConfig)(values.root);
    if (opened.kind === 'invalid') {
        const result = await checkDespiteSettings(opened, line, terminal);
        await publish(result, format, output, links, terminal);
        if (values.fix === true) {
            const { NOTHING_FIXED_YET } = await __webpack_require__.e(/* import() */ 1127).then(__webpack_require__.bind(__webpack_require__, 63508));
            terminal.stderr.write(NOTHING_FIXED_YET);
        }
        return exitStatus(result, failLevel);
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const asked = await (0,open_asked/* openAsked */.v)(line, { root: values.root, dataRoot, specs }, terminal);
    const { workspace } = asked;
    const patterns = values['legacy-paths'];
    const unusable = patterns?.find((pattern) => (0,path_pattern/* pathPatternBelow */.H7)(pattern) === undefined);
    if (unusable !== undefined)
        throw new usage_error/* UsageError */.e(`--legacy-paths must be a pattern of paths below the root, not '${unusable}'`);
    const legacy = values.legacy === true || patterns !== undefined;
    const shown = workspace.isPartial
        ? { ...links, asked: [...line.positionals, ...(values.cohort ?? [])] }
        : links;
    const progress = new cli_progress/* Progress */.k(terminal.stderr, values.quiet === true);
    const checkOptions = {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        ignoredBy: workspace.ignoredBy,
        ignoredAmong: workspace.ignoredAmong,
        lastCommitWith: workspace.lastCommitWith,
        bareModules: workspace.bareModules,
        ...(workspace.cohorts.length === 0
            ? {}
            : { expected: (0,tracked_kinds/* trackedKinds */.o)(workspace.tree, workspace.root, dataRoot) }),
        ...workspace.survey,
        ...(config === undefined ? {} : { config }),
        ...(legacy ? { legacy: patterns === undefined ? {} : { patterns } } : {}),
        maxRows,
    };
    let result = await (0,check_repository/* checkRepository */.n)(workspace.tree, workspace.cohorts, {
        ...checkOptions,
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    if (values.fix === true) {
        const { fix } = await __webpack_require__.e(/* import() */ 1127).then(__webpack_require__.bind(__webpack_require__, 63508));
        const dryRun = values['dry-run'] === true;
        const inspect = (tree) => (0,check_repository/* checkRepository */.n)(tree, workspace.cohorts, checkOptions);
        result = await fix({ root: workspace.root, tree: workspace.tree, result, check: inspect, dryRun }, terminal);
        if (dryRun)
            return asked.statusOf(exitStatus(result, failLevel));
    }
    const designs = format === 'markdown' ? await designsOf(workspace, result, maxRows) : undefined;
    await publish(result, format, output, { ...shown, ...(designs ? { designs } : {}) }, terminal);
    if (format === 'text' && !links.quiet && values.fix !== true)
        terminal.stdout.write((0,look_of.fitted)(fixNote(result, terminal), terminal.stdout));
    return asked.statusOf(exitStatus(result, failLevel));
}
async function checkDespiteSettings(opened, line, terminal) {
    const { values } = line;
    const given = (0,cli_options/* givenSettings */.j)(values);
    if (opened.sound === undefined)
        return (0,open_config.invalidSettingsResult)(opened, given);
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, { settings: opened.sound });
    const { workspace } = await (0,open_asked/* openAsked */.v)(line, { root: values.root, dataRoot, specs }, terminal);
    const { tree, cohorts, patterns } = workspace;
    if (cohorts.length === 0)
        return (0,open_config.invalidSettingsResult)(opened, given);
    const options = { dialect, dataRoot, patterns, maxRows, allSpecs: 'none' };
    return (0,open_config.invalidSettingsResult)(opened, given, await (0,check_repository/* checkRepository */.n)(tree, cohorts, options));
}
function fixNote({ diagnostics, cohorts }, terminal) {
    const found = [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)];
    const count = new Set(found.flatMap(({ fix }) => (fix?.safe ? [JSON.stringify(fix.edits)] : []))).size;
    if (count === 0)
        return '';
    return `${count === 1 ? '1 finding has a fix that is' : `${count} findings have fixes that are`} certain: ${(0,cli_terminal/* spelled */.uQ)(terminal, 'check', '--fix')}\n`;
}
async function designsOf({ tree, cohorts, isIgnored }, { cohorts: results, dialect, dataRoot }, maxRows) {
    const drifted = new Set(results.flatMap(({ id, state }) => (state === 'drifted' ? [id] : [])));
    if (drifted.size === 0)
        return new Map();
    const { viewDesigns } = await __webpack_require__.e(/* import() */ 3574).then(__webpack_require__.bind(__webpack_require__, 53574));
    const options = { dialect, dataRoot, isIgnored, maxRows };
    return viewDesigns({ repository: (0,repository/* openRepository */.h_)(tree, options), cohorts }, drifted, MOST_DESIGNS);
}
function docsLinks(url) {
    if (url === undefined)
        return {};
    if (!URL.canParse(url) || !/^https?:\/\/[^\s#]+$/.test(url))
        throw new usage_error/* UsageError */.e(`--docs-url must be an address without a fragment, such as https://\u2026/diagnostics.md, not '${url}'`);
    return { docsBase: url };
}
async function publish(result, format, output, links, terminal) {
    if (output === undefined) {
        terminal.stdout.write(await render(result, format, links, terminal.stdout, terminal));
        return;
    }
    const text = await render(result, format, links, { isTerminal: false, columns: 100 }, terminal);
    const { writeWhole } = await __webpack_require__.e(/* import() */ 3197).then(__webpack_require__.bind(__webpack_require__, 93197));
    await writeWhole((0,external_node_path_.resolve)(output), [text]);
    if (format !== 'text')
        terminal.stdout.write(await render(result, 'text', links, terminal.stdout, terminal));
}
async function render(found, format, links, output, terminal) {
    const result = check/* FORMATS */.hR[format].isRead ? found : withCommandsOf(found, links.write);
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 3876).then(__webpack_require__.bind(__webpack_require__, 31495))).renderJson(result, links);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 8894).then(__webpack_require__.bind(__webpack_require__, 48894))).renderSarif(result, links);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 3356).then(__webpack_require__.bind(__webpack_require__, 73356))).renderJunit(result);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(8201), __webpack_require__.e(4064)]).then(__webpack_require__.bind(__webpack_require__, 39907))).renderSummary(result, links);
        case 'concise': {
            const { renderConcise } = await __webpack_require__.e(/* import() */ 6559).then(__webpack_require__.bind(__webpack_require__, 36559));
            return renderConcise(result, {
                ...{ placed: links.placed, write: terminal.write },
                addressOf: (0,look_of.lookOf)(output, terminal, { root: links.root }).addressOf,
            });
        }
        case 'ignore':
            return (await __webpack_require__.e(/* import() */ 7229).then(__webpack_require__.bind(__webpack_require__, 47229))).renderIgnoreEntries(result);
        case 'statistics': {
            const { renderStatistics } = await __webpack_require__.e(/* import() */ 933).then(__webpack_require__.bind(__webpack_require__, 933));
            return renderStatistics(result, (0,look_of.lookOf)(output, terminal));
        }
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 82398));
            const { quiet, asked } = links;
            const text = renderTerminal(result, {
                ...(0,look_of.lookOf)(output, terminal, { root: links.root }),
                ...{ quiet, asked },
            });
            const isNew = (0,src_result/* isSearched */.mU)(result) && result.cohorts.length === 0 && exitStatus(result, 'error') === 0;
            return isNew && !quiet ? `${text}${(0,look_of.fitted)(`${(0,start_words/* startWords */.A)(terminal.write)}\n`, output)}` : text;
        }
    }
}
function exitStatus(result, failLevel) {
    if (result.cohorts.some((cohort) => cohort.state === 'unchecked') || (0,account/* countUnchecked */._6)(result.account) > 0)
        return 2;
    if (failLevel === 'never')
        return 0;
    const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const fails = findings.some(({ severity }) => severity === 'error' || (failLevel === 'warning' && severity === 'warning'));
    return fails || result.cohorts.some((cohort) => cohort.state === 'invalid') ? 1 : 0;
}


/***/ }),

/***/ 41315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/authoring/action-host.js
const REPOSITORY = 'OWNER/cohort-ci';
const REF = 'REF';
const UNKNOWN = /^OWNER\//;
function toReplace(repository, quoted = (name) => name) {
    return UNKNOWN.test(repository)
        ? `${quoted(repository)} and ${quoted(REF)} with the repository that hosts cohort-ci and the full SHA of one of its commits`
        : `${quoted(REF)} with the full SHA of a commit of ${quoted(repository)}`;
}
function isPlaceholder(repository, ref) {
    return UNKNOWN.test(repository) || ref === REF;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/catalog/catalog-columns.js
var catalog_columns = __webpack_require__(29868);
// EXTERNAL MODULE: ./build/src/catalog/misnamed.js
var misnamed = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(32869);
;// CONCATENATED MODULE: ./build/src/authoring/existing-setup.js









const WORKFLOWS = '.github/workflows';
const HOOKS = '.pre-commit-config.yaml';
function existingSetup(tree, wanted, top) {
    const above = top === undefined ? '' : '../'.repeat(top.folder.split('/').length);
    const folder = top?.folder ?? '.';
    const workflows = workflowsIn(top?.tree ?? tree);
    const existing = [];
    const missing = [];
    const toAdd = [];
    const hooks = hooksIn(top?.tree ?? tree);
    const faulty = [...workflows, hooks].flatMap(({ path, fault }) => fault === undefined ? [] : [{ path: above + path, why: fault }]);
    const isFaulty = (path) => faulty.some((one) => one.path === path);
    for (const file of wanted) {
        const isOfTop = top !== undefined && isReadAtTop(file.path);
        const place = isOfTop ? top.tree : tree;
        const path = isOfTop ? above + file.path : file.path;
        const { mode, step } = file;
        const runs = (isOurs) => workflows.find(({ steps }) => steps.some((one) => one.mode === mode && (one.root === folder) === isOurs));
        const serving = mode === undefined ? undefined : runs(true);
        if (serving !== undefined) {
            const at = above + serving.path;
            if (!isFaulty(at))
                existing.push({ path: at, ...(serving.path === file.path ? {} : { serves: file.about }) });
        }
        else if (place?.exists(file.path) === true) {
            const other = mode === undefined || top === undefined ? undefined : runs(false);
            if (mode === undefined) {
                if (!isFaulty(path))
                    existing.push({ path });
                const lines = LINES.get(file.path);
                const isServed = file.path === HOOKS
                    ? hooks.roots === undefined || hooks.roots.includes(folder)
                    : (textAt(place, file.path) ?? '').includes(lines?.sign ?? '');
                if (lines !== undefined && !isServed)
                    toAdd.push({ path, about: lines.about, text: lines.of?.(file.text) ?? file.text });
            }
            else if (other !== undefined && step !== undefined)
                toAdd.push(stepFor(above + other.path, step));
            else if (!isFaulty(path))
                faulty.push({ path, why: `it has the name of a ${file.about}, but does not do that` });
        }
        else {
            const other = mode === undefined || top === undefined ? undefined : runs(false);
            if (other !== undefined && step !== undefined)
                toAdd.push(stepFor(above + other.path, step));
            else
                missing.push(isOfTop ? { ...file, path, inTop: file.path } : file);
        }
    }
    return { existing, missing, toAdd, faulty };
}
function isReadAtTop(path) {
    return /^\.(github|pre-commit)/.test(path);
}
function stepFor(path, step) {
    return { path, text: step, about: 'below its steps for another folder' };
}
const LINES = new Map([
    [
        '.vscode/settings.json',
        { sign: 'cohort-spec.schema.json', about: 'so that VS Code completes and checks specs' },
    ],
    [
        HOOKS,
        {
            about: 'below repos, so that each commit is checked',
            of: (text) => text.replace(/^repos:\n/, ''),
        },
    ],
]);
function workflowsIn(tree) {
    const names = (tree?.list(WORKFLOWS) ?? []).filter((name) => /\.ya?ml$/.test(name));
    return names.map((name) => {
        const path = `${WORKFLOWS}/${name}`;
        const text = (tree && textAt(tree, path)) ?? '';
        const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'error' });
        const [error] = document.errors;
        if (error === undefined) {
            const workflow = document.toJS();
            const [repository = '', ref = ''] = stepsOf(workflow)
                .map((step) => String(field(step, 'uses')).split('@'))
                .find(([name = '', commit = '']) => OURS.test(name) && isPlaceholder(name, commit)) ?? [];
            const fault = repository === '' ? {} : { fault: placeholderFault(`${repository}@${ref}`) };
            return { path, steps: stepsIn(workflow), ...fault };
        }
        if (!text.includes('cohort-ci'))
            return { path, steps: [] };
        return {
            path,
            steps: [],
            fault: `line ${lineOf(error, text)} is no valid YAML, so GitHub cannot run it`,
        };
    });
}
const OURS = /^[\w.-]+\/cohort-ci$/;
function placeholderFault(name) {
    return `${name} is a placeholder: replace it with the repository and the commit that you use`;
}
function lineOf(error, text) {
    return Math.min(error.linePos?.[0]?.line ?? 1, text.trimEnd().split('\n').length);
}
function hooksIn(tree) {
    const text = (tree && textAt(tree, HOOKS)) ?? '';
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) {
        if (!text.includes('cohort-ci'))
            return { path: HOOKS, roots: [] };
        return {
            path: HOOKS,
            fault: `line ${lineOf(error, text)} is no valid YAML, so pre-commit cannot read it`,
        };
    }
    const repos = listIn(document.toJS(), 'repos');
    const ours = repos.flatMap((repo) => {
        const hooks = listIn(repo, 'hooks').filter((hook) => HOOK.test(`${field(hook, 'id')} ${field(hook, 'entry')}`));
        return hooks.length === 0 ? [] : [{ repo, hooks }];
    });
    const nameOf = (repo) => String(field(repo, 'repo')).replace(/^https:\/\/github\.com\/|\.git$/g, '');
    const placeholder = ours.find(({ repo }) => isPlaceholder(nameOf(repo), String(field(repo, 'rev'))));
    return {
        path: HOOKS,
        roots: ours.flatMap(({ hooks }) => hooks.flatMap(rootOfHook)),
        ...(placeholder === undefined
            ? {}
            : { fault: placeholderFault(`${nameOf(placeholder.repo)} at ${field(placeholder.repo, 'rev')}`) }),
    };
}
const HOOK = /\bcohort-ci\b/;
function rootOfHook(hook) {
    const words = [String(field(hook, 'entry') ?? '').split(/\s+/), listIn(hook, 'args').map(String)].flat();
    const given = words.flatMap((word, index) => word === '--root' ? [words[index + 1] ?? '.'] : word.startsWith('--root=') ? [word.slice(7)] : []);
    const root = (0,source_path/* innerFolder */.pV)(given.at(-1) ?? '.');
    return root === undefined ? [] : [root === '' ? '.' : root];
}
function listIn(value, name) {
    const list = field(value, name);
    return Array.isArray(list) ? list : [];
}
const EVENTS = { check: 'pull_request', drift: 'schedule' };
function stepsIn(workflow) {
    const on = field(workflow, 'on');
    const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(Object(on));
    return stepsOf(workflow).flatMap((step) => {
        const inputs = field(step, 'with');
        const root = (0,source_path/* innerFolder */.pV)(String(field(inputs, 'root') ?? '.'));
        const mode = field(inputs, 'mode') ?? 'check';
        const [name = '', ref] = String(field(step, 'uses')).split('@');
        const isOurs = ref !== undefined && OURS.test(name);
        if (!isOurs || root === undefined || typeof mode !== 'string')
            return [];
        const event = EVENTS[mode];
        return event === undefined || events.includes(event) ? [{ mode, root: root === '' ? '.' : root }] : [];
    });
}
function stepsOf(workflow) {
    return Object.values(Object(field(workflow, 'jobs'))).flatMap((job) => field(job, 'steps') ?? []);
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function textAt(tree, path) {
    const read = tree.read(path);
    if (read.kind !== 'file')
        return undefined;
    const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
    return decoded.kind === 'text' ? decoded.text : undefined;
}
function missingCatalogs(tree, layout, runtime) {
    const sources = new source_sources/* Sources */.j(tree);
    return Object.keys(data_layout/* CATALOG_FILES */.kr)
        .filter((name) => !data_layout/* OPTIONAL_CATALOGS */.mj.includes(name) && !tree.exists(layout.catalog(name)))
        .map((name) => {
        const path = layout.catalog(name);
        const found = (0,misnamed/* misnamed */.H)(path, { sources, layout });
        return {
            ...{ path, columns: (0,catalog_columns/* columnsInWords */.yU)(name, runtime) },
            ...(found === undefined ? {} : { instead: (0,findings_text.textOf)(found.hint) }),
        };
    });
}

// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(22523);
// EXTERNAL MODULE: ./build/src/authoring/scaffold-layout.js
var scaffold_layout = __webpack_require__(71196);
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
      - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
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
      - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
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
      - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
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
function firstSetting(layout, dialect, schemas, isClean, defaultBranch, folder) {
    const settings = [
        '# yaml-language-server: $schema=.vscode/cohort-ci.schema.json',
        '# Settings of cohort-ci: the command line and the GitHub Action read them.',
        `data-root: ${JSON.stringify(layout.dataRoot === '' ? '.' : layout.dataRoot)}`,
        `dialect: ${dialect}`,
        '',
    ].join('\n');
    return [
        file('.cohort-ci.yml', settings, 'settings'),
        ...[...workflow_texts_WORKFLOWS].map(([name, text]) => {
            const branches = text.replaceAll('branches: [main]', `branches: [${yamlName(defaultBranch)}]`);
            const whole = branches.replace(STEP, `$&${inputsFor(folder)}`);
            return {
                path: `.github/workflows/cohorts-${name}`,
                text: whole,
                ...(WORKFLOW_KINDS.get(name) ?? { about: 'workflow' }),
                step: besideOthers(WHOLE_STEP.exec(whole)?.[0] ?? ''),
            };
        }),
        file('.vscode/cohort-spec.schema.json', schemas.spec, 'the schema of specs, for editors'),
        file('.vscode/cohort-ci.schema.json', schemas.settings, 'the schema of the settings, for editors'),
        file('.vscode/settings.json', editorSettings(layout), 'points VS Code to both schemas'),
        isClean
            ? file('.pre-commit-config.yaml', `repos:\n${hookNamed('cohort-ci', folder)}`, 'checks before each commit')
            : file('.pre-commit-config.yaml', `repos:\n${hookNamed('cohort-ci-diff', folder)}`, 'checks what each commit introduces'),
    ];
}
const WORKFLOW_KINDS = new Map([
    ['required-check.yml', { about: 'workflow: checks each pull request', mode: 'check' }],
    ['nightly-drift.yml', { about: 'workflow: looks for drift each night', mode: 'drift' }],
    ['regenerate.yml', { about: 'workflow: a bot regenerates outputs', mode: 'regenerate' }],
]);
const STEP = new RegExp(` *- uses: ${REPOSITORY}@${REF}.*\\n(?: +id: .*\\n)? +with:\\n`);
const WHOLE_STEP = new RegExp(`${STEP.source}(?: {10}.*\\n)+`);
function besideOthers(step) {
    return step.replace(/\n(?: +id: .*\n)?/, `\n        if: \${{ !cancelled() }}\n`);
}
function inputsFor(folder) {
    if (folder === '')
        return '';
    return `          root: ${yamlName(folder)}\n          key: ${yamlName((0,source_path/* lastNameOf */.p$)(folder))}\n`;
}
function yamlName(name) {
    return /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\w./-]*$/i.test(name)
        ? name
        : JSON.stringify(name);
}
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
function hookNamed(id, folder) {
    return `  - repo: https://github.com/${REPOSITORY} # where you keep it; a path to a clone works, too
    rev: ${REF} # a tag or a commit of it
    hooks:
      - id: ${id}
${folder === '' ? '' : `        args: [--root, ${yamlName(folder)}]\n`}`;
}
function file(path, text, about) {
    return { path, text, about };
}

// EXTERNAL MODULE: ./build/src/check-repository.js + 12 modules
var check_repository = __webpack_require__(4127);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(10335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/src/disk/path-below.js
var path_below = __webpack_require__(63696);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/src/git/default-branch.js


const USUAL = 'main';
function defaultBranch(root) {
    const head = symbolic(root, 'refs/remotes/origin/HEAD');
    if (head?.startsWith('refs/remotes/origin/'))
        return { name: head.slice('refs/remotes/origin/'.length), isGuess: false };
    const current = symbolic(root, 'HEAD');
    for (const name of [USUAL, 'master', answer(root, ['config', 'init.defaultBranch']) ?? USUAL])
        if (current === `refs/heads/${name}` || branchExists(root, name))
            return { name, isGuess: false };
    return current?.startsWith('refs/heads/')
        ? { name: current.slice('refs/heads/'.length), isGuess: true }
        : { name: USUAL, isGuess: false };
}
function symbolic(root, ref) {
    return answer(root, ['symbolic-ref', '--quiet', ref]);
}
function branchExists(root, branch) {
    return ['heads', 'remotes/origin'].some((where) => answer(root, ['show-ref', '--verify', `refs/${where}/${branch}`]) !== undefined);
}
function answer(root, command) {
    try {
        const { status, output } = (0,git_command/* runGit */.EO)(root, command);
        return status === 0 ? output.toString('utf8').trimEnd() : undefined;
    }
    catch (error) {
        if (error instanceof environment_failure/* EnvironmentFailure */.Kg)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/report/json/json-schemas.js + 2 modules
var json_schemas = __webpack_require__(24770);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(96177);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
// EXTERNAL MODULE: ./build/src/cli/asker.js
var asker = __webpack_require__(26426);
// EXTERNAL MODULE: ./build/src/cli/check.js + 1 modules
var check = __webpack_require__(45155);
// EXTERNAL MODULE: ./build/src/cli/from-here.js
var from_here = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/src/cli/from-root-above.js
var from_root_above = __webpack_require__(82807);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/path-kind.js
var path_kind = __webpack_require__(38416);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/regenerate.js + 1 modules
var regenerate = __webpack_require__(82961);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/init.js

































async function init(line, given, askerOf = asker/* terminalAsker */.p) {
    const values = withRootAbove(line.values, given);
    const { writeFor } = given;
    const terminal = writeFor === undefined ? given : { ...given, write: writeFor(values.root ?? '.') };
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { dialect, dataRoot } = opened.settings;
    const other = opened.config && (0,resolve_settings/* resolveSettings */.M)(resolve_settings/* NOTHING_GIVEN */.Y, opened.config).dataRoot;
    if (other !== undefined && other !== dataRoot)
        throw new usage_error/* UsageError */.e(`.cohort-ci.yml is for the data folder ${other}, not ${dataRoot}; each data folder has a .cohort-ci.yml in a folder of its own, and a step with this root in the workflow: run init with --root ${(0,source_path/* folderOf */.yS)(dataRoot) || 'DIR'}`);
    const root = (0,external_node_path_.resolve)(values.root ?? '.');
    const isDry = values['dry-run'] === true;
    if (foldersUp(root).some(isGitsOwn))
        throw new usage_error/* UsageError */.e(`${(0,visible/* visible */.R)(root)} is git's own folder of a repository, such as a bare one: run init where its files are checked out`);
    if (!isDry)
        makeFolder(root);
    const tree = (0,path_kind/* pathKind */.g)(root) === 'folder' ? new disk_tree.DiskTree(root) : undefined;
    const isThere = (path) => tree?.exists(path) === true;
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const isNew = !isThere(layout.cohorts) && !isThere(layout.catalogFolder);
    const below = isNew && values.root === undefined ? (0,from_root_above/* rootsBelow */.HQ)(dataRoot) : [];
    if (below.length > 0)
        throw new usage_error/* UsageError */.e(`no ${dataRoot}/ here, but there is some below: pass ${below.map((folder) => `--root ${folder}`).join(' or ')}; --root . starts another one here`);
    const schemas = (0,json_schemas/* jsonSchemas */.n)();
    const faults = isNew ? undefined : await faultsOf(opened, values.root, terminal);
    const branch = defaultBranch(root);
    const topFolder = gitTopAbove(root);
    const top = topFolder === undefined
        ? undefined
        : { tree: new disk_tree.DiskTree(topFolder), folder: (0,path_below/* pathBelow */.B)(topFolder, root) };
    const setting = firstSetting(layout, dialect, {
        spec: (0,json_schemas/* schemaText */.t)(schemas.get(`config.${dialect}.schema.json`) ?? {}),
        settings: (0,json_schemas/* schemaText */.t)(schemas.get('cohort-ci.schema.json') ?? {}),
    }, faults === undefined, branch.name, top?.folder ?? '');
    const wanted = [...(isNew ? firstData(layout, (0,runtimes/* runtimeNamed */.cJ)(dialect)) : []), ...setting];
    const found = existingSetup(tree, wanted, top);
    const { missing, toAdd, faulty } = found;
    const absent = isNew || tree === undefined ? [] : missingCatalogs(tree, layout, (0,runtimes/* runtimeNamed */.cJ)(dialect));
    terminal.stdout.write(listing(found, absent, isNew, layout));
    if (faults !== undefined &&
        [...missing, ...toAdd].some(({ path }) => (0,source_path/* lastNameOf */.p$)(path) === '.pre-commit-config.yaml'))
        terminal.stdout.write(`Note: ${faults} So the pre-commit hook is cohort-ci-diff, which stops only commits that introduce an error. Once ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'check')} is clean, name cohort-ci instead, which checks everything.\n`);
    if (topFolder !== undefined && missing.some(({ inTop }) => inTop !== undefined))
        terminal.stdout.write(`Note: git's top level is ${(0,visible/* visible */.R)(topFolder)}, and workflows and hooks are read only there.\n`);
    if (branch.isGuess && missing.some(({ text }) => text.includes('    branches: [')))
        terminal.stdout.write(`Note: no remote says which branch is the default one. The workflow that checks pull requests names the one that is checked out, ${(0,visible/* visible */.R)(branch.name)}: correct it there if it is another.\n`);
    if (missing.length + absent.length + toAdd.length + faulty.length === 0) {
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
    const filesOf = (isInTop) => missing
        .filter(({ inTop }) => (inTop !== undefined) === isInTop)
        .map(({ path, inTop = path, text }) => ({ path: inTop, bytes: encoder.encode(text), ifAbsent: true }));
    await (0,heed_signals/* heedingSignals */.uN)(async (signal) => {
        await (0,write_files/* writeFiles */.h)(root, filesOf(false), signal);
        if (topFolder !== undefined)
            await (0,write_files/* writeFiles */.h)(topFolder, filesOf(true), signal);
    });
    terminal.stdout.write(`${(0,words/* counted */.hS)(missing.length, 'file')} written.\n`);
    const status = isNew
        ? await (0,regenerate.regenerate)({ values: placeOf(values), positionals: [FIRST_COHORT] }, terminal)
        : 0;
    terminal.stdout.write(nextSteps(missing, terminal));
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
        maxRows,
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
function withRootAbove(values, terminal) {
    if (values.root !== undefined)
        return values;
    const dataRoot = values['data-root'] ?? data_layout/* DEFAULT_DATA_ROOT */.E5;
    const above = (0,from_root_above/* rootAbove */.GL)(dataRoot);
    const root = above === undefined ? '.' : (0,from_here/* fromHere */.X)(above);
    if (root === '.' || above === undefined)
        return values;
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const marks = [config/* CONFIG_PATH */.tF, layout.cohorts, layout.catalogFolder];
    if (!marks.some((path) => (0,path_kind/* pathKind */.g)((0,external_node_path_.join)(above, path)) !== undefined))
        return values;
    terminal.stdout.write(`The repository that this folder is in: ${(0,visible/* visible */.R)(root)}\n`);
    return { ...values, root };
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
function listing({ missing, existing, toAdd, faulty }, absent, isNew, { dataRoot }) {
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
        ...(faulty.length > 0 ? ['There, but to be corrected:'] : []),
        ...faulty.map(({ path, why }) => `  ${(0,visible/* visible */.R)(path)}  ${why}`),
        ...(absent.length > 0 ? ['Missing, and yours to write:'] : []),
        ...absent.map(({ path, columns, instead }) => `  ${(0,visible/* visible */.R)(path)}  a CSV with ${columns}${instead === undefined ? '' : `; ${(0,visible/* visible */.R)(instead)}`}`),
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
function nextSteps(written, terminal) {
    const named = written.filter(({ text }) => text.includes(REPOSITORY)).map(({ path }) => path);
    return [
        ...(named.length === 0 ? [] : [`Replace ${toReplace(REPOSITORY)}, in:`]),
        ...named.map((path) => `  ${path}`),
        `Next: ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'check')}; then commit.`,
        '',
    ].join('\n');
}
function foldersUp(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? [folder] : [folder, ...foldersUp(above)];
}
function isGitsOwn(folder) {
    return ['HEAD', 'objects', 'refs'].every((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
}


/***/ }),

/***/ 27102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openSettings)
/* harmony export */ });
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23498);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41705);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12559);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);




async function openSettings(values, terminal, output) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .givenSettings */ .j)(values);
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__.readConfig)(values.root);
    if (opened.kind === 'invalid') {
        const { invalidSettingsResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69028));
        const { renderFindings, renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
        const result = invalidSettingsResult(opened, given);
        const look = (0,_look_of_js__WEBPACK_IMPORTED_MODULE_2__.lookOf)(terminal[output], terminal);
        terminal[output].write(output === 'stderr'
            ? renderTerminal(result, look)
            : `${renderFindings(result.diagnostics, result.sources, look)}\n`);
        return undefined;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    return { given, config, settings: (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSettings */ .M)(given, config) };
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ trackedKinds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24262);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50998);




function trackedKinds(tree, root, dataRoot) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DataLayout */ .VL(dataRoot);
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

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   gB: () => (/* binding */ causeKeysAmong),
/* harmony export */   gb: () => (/* binding */ cohortsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3518);





const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticKey */ .v)(diagnostic);
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
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings, keyOf = causeKey) {
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .m)(findings, ({ diagnostic }) => keyOf(diagnostic));
}
function cohortsOf(findings) {
    return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}
function causeKeysAmong(edits, sources) {
    if (edits === undefined || edits.length === 0)
        return causeKey;
    return (diagnostic) => {
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, sources);
        const value = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(diagnostic.at, sources);
        if (edit === undefined || value === undefined)
            return causeKey(diagnostic);
        return JSON.stringify([diagnostic.code, diagnostic.severity, edit.path, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit), value]);
    };
}
const withoutArguments = (words) => words[0] === _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX ? (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, ...words.slice(1, 2)]) : (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)(words);
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([
        code,
        severity,
        (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(message),
        hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(hint, withoutArguments),
    ]);
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

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ countedRange),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oA: () => (/* binding */ countedText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return 'unknown';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}
function countedRange(fewest, most, one) {
    return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}
function rangeText(fewest, most) {
    return fewest === most ? countText(fewest) : `${countText(fewest)}\u2013${countText(most)}`;
}


/***/ }),

/***/ 74208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startWords)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64713);

function startWords(write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAtRoot */ .x$) {
    return `Start one: \`${write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'init'])}\` in a new repository, or \`${write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'new'])}\`, which asks for what it needs`;
}


/***/ }),

/***/ 32670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ isShownByOutputs),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   p: () => (/* binding */ countBesideDrift),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72373);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25800);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);




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
        isSearched: (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .isSearched */ .mU)(result),
        cohorts: result.cohorts.length,
        states,
        accepted: result.cohorts.filter(({ isDriftAccepted }) => isDriftAccepted).length,
        explained: result.cohorts.filter(({ isDriftAccepted, diagnostics }) => !isDriftAccepted && diagnostics.some(({ because }) => because !== undefined)).length,
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

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64713);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);




const REGENERATE = [_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'regenerate'];
function verdict(counts) {
    const { leftUnchecked } = counts;
    const sentence = `${verdictOnCohorts(counts)}${lossOf(counts)}`;
    return leftUnchecked === 0
        ? sentence
        : `Not everything was checked, ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(leftUnchecked, 'path is', 'paths are')} left. ${sentence}`;
}
function lossOf({ cohorts, losing }) {
    if (losing === 0)
        return '';
    return `; generations are lost${cohorts === 1 ? '' : ` in ${losing} of them`}, since several get one id`;
}
function verdictOnCohorts({ isSearched, cohorts, states, accepted, severities, besideDrift, leftUnchecked, isBaseWanted, compared, }) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWords */ .D)(besideDrift);
    const also = findings ? ` (${findings})` : '';
    if (!isSearched)
        return `Nothing counts as checked: the settings cannot be used${also}`;
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        const all = cohorts === 1 ? 'The cohort is' : cohorts === 2 ? 'Both cohorts are' : `All ${cohorts} cohorts are`;
        if (compared === false)
            return `${all} valid; no outputs are committed yet${also}`;
        if (leftUnchecked === 0)
            return isBaseWanted
                ? `Nothing is wrong with ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(cohorts, 'cohort')}, as far as is known without the base${also}`
                : `${all} clean${severities.error > 0 ? ', but other files are not' : ''}${also}`;
        return `Nothing is wrong with ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(cohorts, 'cohort')}${also}`;
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
    const { states, accepted, explained, severities } = counts;
    const drifted = states.drifted - accepted;
    const fix = severities.error > 0 && (states.invalid > 0 || drifted === 0);
    if (fix && drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (fix)
        return { words: 'Correct the errors and check again' };
    if (drifted > 0 && explained > 0)
        return {
            words: 'Correct the warnings; then bring the outputs that still differ up to date',
            command: REGENERATE,
        };
    if (drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords)
/* harmony export */ });
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86527);

function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
