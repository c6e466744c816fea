export const id = 2915;
export const ids = [2915,3197];
export const modules = {

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ RecordedUsage)
});

;// CONCATENATED MODULE: ./build/src/prices/usage.js
const MOST_TOKENS = 1e9;
function usageOf(metadata, fields) {
    const input = tokensAt(metadata, fields.input);
    const output = tokensAt(metadata, fields.output);
    return input === undefined || output === undefined ? undefined : { input, output };
}
function tokensAt(metadata, path) {
    let value = metadata;
    for (const name of path.split('.')) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    if (typeof value !== 'number' || !Number.isInteger(value))
        return undefined;
    return value >= 0 && value <= MOST_TOKENS ? value : undefined;
}
function medianTokens(runs) {
    const groups = new Map();
    for (const { stage, llm, usage } of runs) {
        const key = `${stage} ${llm}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [usage]);
        else
            group.push(usage);
    }
    const medians = new Map();
    for (const [key, group] of groups)
        medians.set(key, {
            input: medianOf(group.map(({ input }) => input)),
            output: medianOf(group.map(({ output }) => output)),
        });
    return (stage, llm) => medians.get(`${stage} ${llm}`);
}
function medianOf(numbers) {
    const sorted = [...numbers].sort((left, right) => left - right);
    const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
    return Math.ceil(middle.reduce((sum, one) => sum + one, 0) / middle.length);
}

// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/change/recorded-usage.js



const MOST_SAMPLED = 1000;
class RecordedUsage {
    #repository;
    #fields;
    constructor(repository, fields) {
        this.#repository = repository;
        this.#fields = fields;
    }
    of(stage, id) {
        return usageOf(this.#metadata(stage, id), this.#fields);
    }
    medians() {
        return medianTokens(stage/* STAGES */.a.flatMap((stage) => [...this.#sample(stage)]));
    }
    *#sample(stage) {
        const ids = [...this.#repository.existing.folders(stage)].sort(compare/* compareCodePoints */.O);
        for (const id of ids.slice(0, MOST_SAMPLED)) {
            const metadata = this.#metadata(stage, id);
            const usage = usageOf(metadata, this.#fields);
            const llm = textIn(metadata, 'llm_model_id');
            if (usage !== undefined && llm !== undefined)
                yield { stage, llm, usage };
        }
    }
    #metadata(stage, id) {
        const { existing, layout, sources } = this.#repository;
        if (!existing.folders(stage).has(id))
            return undefined;
        const read = sources.tree.read(layout.metadata(stage, id));
        if (read.kind !== 'file')
            return undefined;
        try {
            return JSON.parse(new TextDecoder().decode(read.bytes));
        }
        catch {
            return undefined;
        }
    }
}
function textIn(metadata, field) {
    if (typeof metadata !== 'object' || metadata === null || !Object.hasOwn(metadata, field))
        return undefined;
    const value = metadata[field];
    return typeof value === 'string' ? value : undefined;
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

/***/ 41671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openAsked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5820);
/* harmony import */ var _disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63696);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92410);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36812);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49244);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12559);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38416);










async function openAsked({ values, positionals, }, place, { stderr }) {
    const names = [...positionals, ...(values.cohort ?? [])];
    const workspace = await (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)({
        ...place,
        cohorts: names.length === 0 ? undefined : names,
        otherwise: (name) => otherReference(name, place),
    });
    const { cohorts, leftOut } = workspace;
    if (leftOut.length > 0)
        stderr.write((0,_look_of_js__WEBPACK_IMPORTED_MODULE_6__.fitted)(`Left out, since ${leftOut.length === 1 ? 'it is no cohort' : 'they are no cohorts'}: ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(leftOut))}\n`, stderr));
    return {
        workspace,
        statusOf: (status) => {
            const { specs = [] } = values;
            if (names.length + specs.length === 0 || cohorts.length > 0 || status !== 0)
                return status;
            const why = names.length > 0
                ? `no cohort in ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(names))} has a spec`
                : `no file matches --specs ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(specs))}`;
            stderr.write((0,_look_of_js__WEBPACK_IMPORTED_MODULE_6__.fitted)(`cohort-ci: ${why}: nothing was checked\n`, stderr));
            return 2;
        },
    };
}
function otherReference(name, { root = '.', dataRoot }) {
    if (name === '')
        return undefined;
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .DataLayout */ .VL(dataRoot);
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root);
    if (!/^\.\.?$/.test(name) && (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, layout.cohorts, name)) === 'folder')
        return (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_8__/* .isArchive */ .tc)(name) ? 'beside' : undefined;
    for (const base of name.startsWith('.') ? ['.'] : ['.', top]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, name);
        const kind = (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .pathKind */ .g)(path);
        if (kind === undefined)
            continue;
        const inner = (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .B)(top, path);
        if (kind === 'file' || (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_8__/* .isArchive */ .tc)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_9__/* .lastNameOf */ .p$)(inner)))
            return 'beside';
        if ((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .q)(inner))
            return undefined;
        if (inner === '' || `${layout.cohorts}/`.startsWith(`${inner}/`))
            return 'all';
        for (let at = path; !(0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsOut */ .q)((0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_1__/* .pathBelow */ .B)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))); at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
            if ((0,_path_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, layout.cohorts)) === 'folder')
                return undefined;
        return 'there';
    }
    return undefined;
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/change/checked-state.js
var checked_state = __webpack_require__(47875);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/git/tracked-kinds.js
var tracked_kinds = __webpack_require__(28778);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/prices/open-price-table.js + 3 modules
var open_price_table = __webpack_require__(61230);
// EXTERNAL MODULE: ./build/src/prices/plan-cost.js
var plan_cost = __webpack_require__(96679);
// EXTERNAL MODULE: ./build/src/prices/planned-runs.js
var planned_runs = __webpack_require__(61349);
// EXTERNAL MODULE: ./build/src/prices/rates.js
var rates = __webpack_require__(81683);
// EXTERNAL MODULE: ./build/src/change/recorded-usage.js + 1 modules
var recorded_usage = __webpack_require__(9993);
;// CONCATENATED MODULE: ./build/src/change/cohort-costs.js







class CohortCosts {
    #rates;
    #all = new planned_runs/* PlannedRuns */.J();
    constructor(repository, { table, tableAt, tokens, usage }) {
        const { catalogs, sources } = repository;
        const prices = (0,open_price_table.openPriceTable)(sources, table, (0,diagnostic/* atSpan */.IX)(tableAt), new collector/* Collector */.g())?.prices ?? new Map();
        const medians = usage && new recorded_usage/* RecordedUsage */.A(repository, usage).medians();
        this.#rates = (0,rates/* ratesOf */.j)({
            modelOf: (llm) => catalogs.modelOf(llm),
            ...{ prices, tokens, ...(medians ? { medians } : {}) },
        });
    }
    add(expectation) {
        const own = new planned_runs/* PlannedRuns */.J();
        own.add(expectation);
        this.#all.add(expectation);
        return (0,plan_cost/* costOf */.h)(own.all, this.#rates);
    }
    get total() {
        return (0,plan_cost/* costOf */.h)(this.#all.all, this.#rates);
    }
}

// EXTERNAL MODULE: ./build/src/quality/units.js
var units = __webpack_require__(84236);
;// CONCATENATED MODULE: ./build/src/quality/pair-tables.js

function dependentPairTables(plan, quality, most) {
    const fields = (0,units/* planFields */.tF)(plan);
    return quality.cells.flatMap(({ factors, stage, met, association }) => {
        const [left, right] = factors.map((name) => fields.find((field) => field.name === name));
        if (left === undefined || right === undefined)
            return [];
        const isCrossed = met === left.vocabulary.size * right.vocabulary.size;
        if (isCrossed && association === undefined)
            return [];
        const [rows, columns] = [left, right].map(({ vocabulary }) => vocabulary.texts.slice(0, most));
        const counts = (rows ?? []).map(() => (columns ?? []).map(() => 0));
        const leftCodes = (0,units/* codesAtStage */.Q8)(left, stage, plan);
        const rightCodes = (0,units/* codesAtStage */.Q8)(right, stage, plan);
        for (let one = 0; one < leftCodes.length; one++) {
            const row = counts[leftCodes[one] ?? 0];
            const column = rightCodes[one] ?? 0;
            if (row !== undefined && column < row.length)
                row[column] = (row[column] ?? 0) + 1;
        }
        return [
            {
                factors: [left.name, right.name],
                stage,
                rows: rows ?? [],
                columns: columns ?? [],
                rowCount: left.vocabulary.size,
                columnCount: right.vocabulary.size,
                counts,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 1 modules
var quality_report = __webpack_require__(46351);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/overview/plan-tree.js

const MOST = 12;
function planTree(plan) {
    const nodes = [];
    const { drafts, essays, evaluations } = plan;
    const drafted = grouped(nodes, 'draft', drafts, plan.draftModels, () => -1);
    const essayed = grouped(nodes, 'essay', essays, plan.essayModels, (one) => drafted[essays.draft[one] ?? 0]);
    grouped(nodes, 'evaluation', evaluations, plan.evaluationModels, (one) => essayed[evaluations.essay[one] ?? 0]);
    for (const node of nodes.toReversed()) {
        if (node.stage === 'evaluation')
            node.evaluations = node.count;
        const parent = nodes[node.parent];
        if (parent !== undefined)
            parent.evaluations += node.evaluations;
    }
    const texts = {
        draft: [plan.draftTemplates, plan.draftModels],
        essay: [plan.essayTemplates, plan.essayModels],
        evaluation: [plan.evaluationTemplates, plan.evaluationModels],
    };
    const below = new Map();
    for (const [index, { parent }] of nodes.entries()) {
        const list = below.get(parent) ?? [];
        below.set(parent, list);
        list.push(index);
    }
    const branchesOf = (parent) => (below.get(parent) ?? []).flatMap((index) => {
        const node = nodes[index];
        if (node === undefined)
            return [];
        const [templates, models] = texts[node.stage];
        return {
            stage: node.stage,
            template: templates.text(node.template),
            model: models.text(node.model),
            count: node.count,
            evaluations: node.evaluations,
            ...(node.folded.size > 0 ? { folded: node.folded.size } : {}),
            branches: node.stage === stage/* STAGES */.a[stage/* STAGES */.a.length - 1] ? [] : branchesOf(index),
        };
    });
    return branchesOf(-1);
}
function grouped(nodes, stage, { count, template, model, }, models, parentOf) {
    const groups = new Int32Array(count);
    const known = new Map();
    for (let one = 0; one < count; one++) {
        const parent = parentOf(one) ?? -1;
        const own = known.get(parent) ?? new Map();
        known.set(parent, own);
        const key = (template[one] ?? 0) * models.size + (model[one] ?? 0);
        let group = own.get(key);
        if (group === undefined && own.size > MOST) {
            group = own.get(REST) ?? 0;
            nodes[group]?.folded.add(key);
        }
        if (group === undefined) {
            group = nodes.length;
            const isRest = own.size === MOST;
            own.set(isRest ? REST : key, group);
            const folded = new Set(isRest ? [key] : []);
            nodes.push({
                stage,
                parent,
                template: template[one] ?? 0,
                model: model[one] ?? 0,
                folded,
                count: 0,
                evaluations: 0,
            });
        }
        const node = nodes[group];
        if (node !== undefined)
            node.count++;
        groups[one] = group;
    }
    return groups;
}
const REST = -1;

;// CONCATENATED MODULE: ./build/src/overview/plan-picture.js



const MOST_LEVELS = 16;
function planPicture(derivation, quality) {
    const plan = (0,quality_report/* judgedPlan */.$2)(derivation);
    return plan && { tables: dependentPairTables(plan, quality, MOST_LEVELS), tree: planTree(plan) };
}

// EXTERNAL MODULE: ./build/src/overview/view-design.js + 3 modules
var view_design = __webpack_require__(44426);
;// CONCATENATED MODULE: ./build/src/report/page/cohort-pictures.js



class CohortPictures {
    cohorts = new Map();
    #prices;
    #costs;
    constructor(prices) {
        this.#prices = prices;
    }
    add = (derivation, examination) => {
        const { cohort, repository } = derivation;
        const view = (0,view_design/* viewDesign */.w)(derivation, examination);
        if (cohort === undefined || view === undefined)
            return;
        const picture = view.quality && planPicture(derivation, view.quality);
        const expectation = examination.isInvalid ? undefined : derivation.expectation;
        if (this.#prices !== undefined && repository !== undefined)
            this.#costs ??= new CohortCosts(repository, this.#prices);
        const cost = expectation && this.#costs?.add(expectation);
        this.cohorts.set(cohort.id, { view, ...(picture ? { picture } : {}), ...(cost ? { cost } : {}) });
    };
    get cost() {
        return this.#costs?.total;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(51954);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
// EXTERNAL MODULE: ./build/src/report/change-cause-text.js
var change_cause_text = __webpack_require__(92810);
// EXTERNAL MODULE: ./build/src/report/comment/heading.js
var heading = __webpack_require__(13300);
// EXTERNAL MODULE: ./build/src/report/comment/plan-sentence.js
var plan_sentence = __webpack_require__(55333);
// EXTERNAL MODULE: ./build/src/report/comment/tally-change.js + 1 modules
var tally_change = __webpack_require__(96324);
// EXTERNAL MODULE: ./build/src/report/price-text.js
var price_text = __webpack_require__(28337);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(86527);
// EXTERNAL MODULE: ./node_modules/@observablehq/plot/src/index.js + 60 modules
var src = __webpack_require__(29673);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(50160);
;// CONCATENATED MODULE: ./build/src/report/page/html.js


class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
function html(pieces, ...parts) {
    let text = pieces[0] ?? '';
    for (const [index, part] of parts.entries())
        text += markup(part) + (pieces[index + 1] ?? '');
    return new Html(text);
}
function markup(part) {
    if (part === undefined || part === false)
        return '';
    if (part instanceof Html)
        return part.text;
    if (typeof part === 'object')
        return part.map(markup).join('');
    return escaped(String(part));
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
const LONGEST_NAME = 80;
const LONGEST_TITLE = 400;
function shown(text, longest = LONGEST_NAME) {
    return (0,cut/* cut */.J)((0,visible/* visible */.R)((0,cut/* cut */.J)(text, 4 * longest)), longest);
}
function html_name(text, longest = LONGEST_NAME) {
    const short = shown(text, longest);
    const title = short.endsWith('\u2026') && !text.endsWith('\u2026') ? shown(text, LONGEST_TITLE) : undefined;
    return title === undefined
        ? html `<code dir="auto">${short}</code>`
        : html `<code dir="auto" title="${title}">${short}</code>`;
}
function prose(text, longest = 2000) {
    const pieces = shown(text, longest).split('`');
    const isPaired = pieces.length % 2 === 1;
    const marked = isPaired
        ? pieces.map((piece, index) => (index % 2 === 1 ? html `<code>${piece}</code>` : piece))
        : shown(text, longest);
    return html `<bdi>${marked}</bdi>`;
}
function list(parts, most = 3) {
    const kept = parts.slice(0, most);
    const rest = parts.length - kept.length;
    return html `${kept.map((part, index) => {
        const isLast = index === kept.length - 1 && rest === 0;
        return html `${index === 0 ? '' : isLast ? ' and ' : ', '}${part}`;
    })}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/report/page/svg-document.js

const SVG = 'http://www.w3.org/2000/svg';
class SvgElement {
    ownerDocument;
    tagName;
    namespaceURI = SVG;
    childNodes = [];
    #attributes = new Map();
    parentNode = null;
    constructor(ownerDocument, tagName) {
        this.ownerDocument = ownerDocument;
        this.tagName = tagName;
    }
    setAttribute(name, value) {
        this.#attributes.set(name, String(value));
    }
    setAttributeNS(_namespace, name, value) {
        this.setAttribute(name, value);
    }
    getAttribute(name) {
        return this.#attributes.get(name) ?? null;
    }
    removeAttribute(name) {
        this.#attributes.delete(name);
    }
    appendChild(child) {
        return this.insertBefore(child, null);
    }
    insertBefore(child, next) {
        child.parentNode?.removeChild(child);
        if (next === null)
            this.childNodes.push(child);
        else
            this.childNodes.splice(this.childNodes.indexOf(next), 0, child);
        child.parentNode = this;
        return child;
    }
    append(...children) {
        for (const child of children)
            this.appendChild(typeof child === 'string' ? this.ownerDocument.createTextNode(child) : child);
    }
    removeChild(child) {
        const at = this.childNodes.indexOf(child);
        if (at >= 0)
            this.childNodes.splice(at, 1);
        child.parentNode = null;
        return child;
    }
    get firstChild() {
        return this.childNodes[0] ?? null;
    }
    get textContent() {
        return this.childNodes.map((child) => ('data' in child ? child.data : child.textContent)).join('');
    }
    set textContent(text) {
        this.childNodes.length = 0;
        if (text !== '')
            this.append(text);
    }
    get attributes() {
        return this.#attributes;
    }
}
function svgDocument() {
    const document = {
        get documentElement() {
            return root;
        },
        createElementNS: (_namespace, tag) => new SvgElement(document, tag),
        createTextNode: (data) => ({ data }),
    };
    const root = new SvgElement(document, 'svg');
    return document;
}
function svgMarkup(drawing, label) {
    if (!(drawing instanceof SvgElement))
        throw new Error('a drawing is an SVG element');
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', label);
    const pieces = [];
    write(drawing, pieces, true);
    return new Html(pieces.join(''));
}
function write(node, pieces, isRoot = false) {
    if ('data' in node) {
        pieces.push(escaped(node.data));
        return;
    }
    if (node.tagName === 'style')
        return;
    pieces.push(`<${node.tagName}`);
    for (const [name, value] of node.attributes)
        if (name !== 'style' && (isRoot || !name.startsWith('aria-')))
            pieces.push(` ${name}="${escaped(value)}"`);
    pieces.push('>');
    for (const child of node.childNodes)
        write(child, pieces);
    pieces.push(`</${node.tagName}>`);
}

;// CONCATENATED MODULE: ./build/src/report/page/chart.js



const NARROW = 350;
const WIDE = 740;
const COLORS = {
    ink: 'var(--ink)',
    soft: 'var(--soft)',
    line: 'var(--line)',
    paper: 'var(--paper)',
    rows: 'var(--rows)',
    draft: 'var(--draft)',
    essay: 'var(--essay)',
    evaluation: 'var(--evaluation)',
    heat: 'var(--heat)',
};
const LETTER = 6.2;
function drawing(label, width, height, marks) {
    const document = svgDocument();
    const drawn = (0,src/* plot */.QI)({
        document: document,
        ...{ width, height, margin: 0, axis: null, marks: marks ?? [] },
        x: { type: 'identity' },
        y: { type: 'identity' },
        color: { type: 'identity' },
        opacity: { type: 'identity' },
    });
    return svgMarkup(drawn, label);
}
function figure(title, words, picture, { wide = false, level = 4 } = {}) {
    const drawn = picture === undefined || !wide
        ? picture
        : html `<div class="scroll" role="group" aria-label="${title}" tabindex="0">${picture}</div>`;
    return html `<figure${wide ? html ` class="wide"` : undefined}><figcaption>${level === 3 ? html `<h3>${title}</h3>` : html `<h4>${title}</h4>`}<p>${words}</p></figcaption>${drawn}</figure>`;
}

;// CONCATENATED MODULE: ./build/src/report/page/causes-chart.js





const causes_chart_MOST = 20;
const ROW = 38;
function causesChart(causes) {
    const drawn = causes
        .filter(({ added, removed }) => stage/* STAGES */.a.some((stage) => added[stage] + removed[stage] > 0))
        .slice(0, causes_chart_MOST);
    if (drawn.length === 0)
        return undefined;
    const sum = (counts) => stage/* STAGES */.a.reduce((all, stage) => all + counts[stage], 0);
    const [most, least] = [
        Math.max(...drawn.map(({ added }) => sum(added))),
        Math.max(...drawn.map(({ removed }) => sum(removed))),
    ];
    const unit = WIDE / (most + least);
    const middle = least * unit;
    const bars = drawn.flatMap(({ added, removed }, index) => {
        let [right, left] = [middle, middle];
        return stage/* STAGES */.a.flatMap((stage) => {
            const [plus, minus] = [added[stage] * unit, removed[stage] * unit];
            const found = [
                { from: right, to: right + plus, opacity: 1 },
                { from: left - minus, to: left, opacity: 0.45 },
            ];
            right += plus;
            left -= minus;
            return found
                .filter(({ from, to }) => to > from)
                .map((bar) => ({ ...bar, y: index * ROW, color: COLORS[stage] }));
        });
    });
    const texts = (0,change_cause_text/* changeCauseTexts */.as)(drawn, { code: (one) => shown(one, 40), named: 3 });
    const rows = drawn.map((cause, index) => {
        const counts = (0,change_cause_text/* stageCountsText */.KL)(cause.added, cause.removed) ?? '';
        const words = texts[index] ?? '';
        return {
            ...{ y: index * ROW + 9, counts },
            label: shown(words, Math.floor((WIDE - counts.length * LETTER - 20) / LETTER)),
        };
    });
    const label = rows.map((one) => `${one.label}: ${one.counts}`).join('; ');
    const picture = drawing(label, WIDE, rows.length * ROW, [
        (0,src/* rect */.Pc)(rows, {
            ...{ x1: middle - 0.5, x2: middle + 0.5, y1: (one) => one.y + 6, y2: (one) => one.y + 22 },
            fill: COLORS.line,
        }),
        (0,src/* rect */.Pc)(bars, {
            ...{ x1: 'from', x2: 'to', y1: (one) => one.y + 18, y2: (one) => one.y + 28, fill: 'color' },
            fillOpacity: 'opacity',
        }),
        (0,src/* text */.Qq)(rows, { x: 0, y: 'y', text: 'label', textAnchor: 'start', fill: COLORS.ink }),
        (0,src/* text */.Qq)(rows, { x: WIDE, y: 'y', text: 'counts', textAnchor: 'end', fill: COLORS.ink }),
    ]);
    const words = html `What each reason adds (full color) and removes (pale): drafts, essays, evaluations.`;
    return figure('Why the plans change', words, picture, { wide: true, level: 3 });
}

// EXTERNAL MODULE: ./build/src/findings/code-frame.js
var code_frame = __webpack_require__(88471);
// EXTERNAL MODULE: ./build/src/findings/codes.js + 14 modules
var codes = __webpack_require__(9578);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(96408);
;// CONCATENATED MODULE: ./build/src/report/page/findings-section.js







const findings_section_MOST = 200;
const BUDGET = 500_000;
const NAMED = 5;
function findingList(findings, sources) {
    const positions = new report_positions/* Positions */.H(sources);
    const groups = (0,report_findings/* groupByCause */.wn)((0,report_findings/* bySeverity */.Np)(findings));
    const explained = new Set();
    const items = [];
    let length = 0;
    for (const [first, ...others] of groups.slice(0, findings_section_MOST)) {
        const item = finding(first, others, sources, positions, !explained.has(first.diagnostic.code));
        length += item.text.length;
        if (length > BUDGET)
            break;
        explained.add(first.diagnostic.code);
        items.push(item);
    }
    const rest = groups.length - items.length;
    return html `<ul class="findings">${items}</ul>
${rest > 0 && html `<p>${(0,findings_words/* counted */.hS)(rest, 'finding')} more; <code>cohort-ci check --format json</code> lists them all.</p>`}`;
}
function finding({ diagnostic, cohorts }, others, sources, positions, explains) {
    const { code, severity, message, at, hint, related = [] } = diagnostic;
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    const frame = at.kind === 'span' && file ? (0,code_frame/* codeFrame */.l)(file, at.span, { width: 110 }) : undefined;
    const places = [...new Set(others.map((other) => positions.text(other.diagnostic.at)))];
    const all = [...new Set([...cohorts, ...others.flatMap((other) => other.cohorts)])];
    return html `
<li class="${severity}"><p><strong class="${severity}">${severity}</strong> ${prose((0,findings_text.textOf)(message))} <span class="soft small">${code}</span></p>
<p class="small">${html_name(positions.text(at), 300)}${at.kind === 'missing' ? ' (no such file)' : ''}</p>
${frame && html `<pre dir="ltr" tabindex="0" role="group" aria-label="Source at ${shown(positions.text(at))}">${frame}</pre>`}
${hint !== undefined && html `<p>Hint: ${prose((0,findings_text.textOf)(hint))}</p>`}
${related.slice(0, NAMED).map((one) => html `<p class="small">See ${html_name(positions.text(one.at), 300)}: ${prose((0,findings_text.textOf)(one.message), 400)}</p>`)}
${related.length > NAMED && html `<p class="small">and ${(0,findings_words/* counted */.hS)(related.length - NAMED, 'more place')}</p>`}
${places.length > 0 &&
        html `<p class="small">Also: ${list(places.map((place) => html_name(place, 200)), NAMED)}</p>`}
${all.length > 1 &&
        html `<p class="small">In ${list(all.map((id) => html_name(id)), NAMED)}</p>`}
${explains && explanation(code)}</li>`;
}
function explanation(code) {
    const { title, why, fix } = codes.CATALOGUE[code];
    return html `<details><summary>What this means</summary><p><strong>${title}.</strong> ${prose(why)}</p><p>${prose(fix)}</p></details>`;
}

;// CONCATENATED MODULE: ./build/src/report/page/change-section.js










const change_section_MOST = 50;
const COHORTS = 5;
const change_section_NAMED = 10;
function changeSection({ change, base, price }) {
    const { cost, budgetVerdict } = price;
    const counts = (0,tally_change/* tallyChange */.r)(change);
    const plans = (0,plan_sentence/* planText */.P)({ change, counts, options: price });
    const causes = (0,change_causes/* changeCauses */.FM)(change, cost);
    const contested = (0,change_cause_text/* contestedText */.TV)(change.whole, cost, (one) => shown(one));
    const budget = budgetVerdict && (0,price_text/* budgetText */.$e)(budgetVerdict);
    const introduced = change.findings
        .filter(({ origin }) => origin === 'introduced')
        .map(({ diagnostic, cohorts }) => ({ diagnostic, cohorts }));
    const drifted = change.drift.flatMap(({ origin, cohort }) => (origin === 'introduced' ? [cohort] : []));
    const texts = (0,change_cause_text/* changeCauseTexts */.as)(causes, { code: (one) => shown(one), named: change_section_NAMED });
    const rows = causes.slice(0, change_section_MOST).map((cause, place) => {
        const text = texts[place] ?? '';
        const generations = cause.kind === 'silent' ? '' : (0,change_cause_text/* reasonCountsText */.UW)(cause);
        const cohorts = list(cause.cohorts.map((id) => html_name(id)), COHORTS);
        return html `
<tr><td>${prose(text)}</td><td>${generations}</td>${cost && html `<td class="n">${priceOf(cause)}</td>`}<td>${cohorts}</td></tr>`;
    });
    return html `
<section aria-labelledby="change"><h2 id="change">What the change does</h2>
<p class="soft small">Compared with ${html_name(base)}.</p>
<p class="verdict">${(0,heading/* commentHeading */.A)(counts, price)}</p>
${plans !== undefined && html `<p>${prose(plans)}</p>`}
${cost && (0,price_text.changeCostTexts)(cost).map((text) => html `<p>${prose(text)}</p>`)}
${budget !== undefined && html `<p>${prose(budget)}</p>`}
${causesChart(causes)}
${causes.length > 0 &&
        html `<div class="scroll" role="group" aria-label="Reasons" tabindex="0"><table>
<caption>+ planned by this change, \u2212 no longer planned; \u2192 what follows from it in later stages</caption>
<thead><tr><th scope="col">reason</th><th scope="col">generations</th>${cost && html `<th scope="col" class="n">price</th>`}<th scope="col">cohorts</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`}
${causes.length > change_section_MOST && html `<p>${(0,count_text/* countedText */.oA)(causes.length - change_section_MOST, 'reason')} more not listed.</p>`}
${contested !== undefined && html `<p>${prose(contested)}</p>`}
${causes.length === 0 && html `<p>No plan changes.</p>`}
${drifted.length > 0 &&
        html `<p>Outputs to regenerate: ${list([...new Set(drifted)].map((id) => html_name(id)), change_section_NAMED)}.</p>`}
${introduced.length > 0 && html `<h3>Introduced</h3>${findingList(introduced, change.head.sources)}`}
</section>`;
}
function priceOf(cause) {
    return (0,change_causes/* addsNothing */.U)(cause) ? '' : (0,price_text/* partCostText */.u3)(cause.cost);
}

// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(54611);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/src/report/show/design-sentences.js
var design_sentences = __webpack_require__(89515);
;// CONCATENATED MODULE: ./build/src/report/page/correlation-chart.js



const [LEAST, correlation_chart_MOST] = [22, 36];
const [DARKEST, TIED] = [0.7, 0.4];
const LONGEST = 24;
function correlationChart(quality) {
    const names = quality.factors.filter(({ levels }) => levels > 1).map((factor) => factor.name);
    const pairs = associations(quality);
    if (names.length < 2 || pairs.length === 0)
        return undefined;
    const words = wordsOf(pairs);
    if (pairs.every(({ value }) => value === 0))
        return figure(TITLE, words, undefined);
    const longest = Math.max(...names.map((one) => Math.min(one.length, LONGEST)));
    const size = Math.max(LEAST, Math.min(correlation_chart_MOST, Math.floor((NARROW - longest * LETTER - 10) / names.length)));
    const squares = pairs.map(({ left, right, value, isTied }) => ({
        x: names.indexOf(left) * size,
        y: names.indexOf(right) * size,
        shade: value * (isTied ? TIED : DARKEST),
        color: isTied ? COLORS.rows : COLORS.heat,
        label: decimals(value),
        ink: value === 0 ? COLORS.soft : COLORS.ink,
    }));
    const labels = names.map((one, index) => ({
        x: index * size + 6,
        y: (index + 0.5) * size,
        label: shown(one, LONGEST),
    }));
    const label = pairs
        .filter(({ value }) => value > 0)
        .map(({ left, right, value }) => `${shown(left)} and ${shown(right)}: ${decimals(value)}`)
        .join('; ');
    const picture = drawing(label, NARROW, names.length * size, [
        (0,src/* rect */.Pc)(squares, {
            ...{ x1: 'x', x2: (one) => one.x + size - 2, y1: 'y', y2: (one) => one.y + size - 2 },
            ...{ fill: 'color', fillOpacity: 'shade', stroke: COLORS.line, rx: 3 },
        }),
        (0,src/* text */.Qq)(squares, {
            ...{ x: (one) => one.x + size / 2 - 1, y: (one) => one.y + size / 2 - 1, text: 'label', fill: 'ink' },
        }),
        (0,src/* text */.Qq)(labels, { x: 'x', y: 'y', text: 'label', textAnchor: 'start', fill: COLORS.ink }),
    ]);
    return figure(TITLE, words, picture);
}
const TITLE = 'How axes are associated';
function associations({ cells, together }) {
    return cells.map(({ factors: [left, right], met, possible, association }) => {
        const value = association ?? (met < possible ? 1 : 0);
        const isTied = together.some(({ groups }) => groups.some((one) => one.factors.includes(left) && one.factors.includes(right)));
        return { left, right, value, isTied };
    });
}
function wordsOf(pairs) {
    const together = pairs.filter(({ value, isTied }) => value === 1 && !isTied);
    const partly = pairs.filter(({ value }) => value > 0 && value < 1);
    const tied = pairs.filter(({ isTied }) => isTied);
    if (together.length + partly.length + tied.length === 0)
        return html `${pairs.length === 1 ? 'The two axes that vary are' : `All ${pairs.length} pairs of axes that vary are`} independent: the effect of each can be separated from the others.`;
    const sentences = [
        ...said(together, 'one determines the other'),
        ...said(partly, 'are partly associated'),
        ...said(tied, 'tied on purpose'),
    ];
    return html `${sentences}Numbers are Cram\u00e9r\u2019s V: at 0, neither says anything about the other.`;
}
function said(pairs, words) {
    if (pairs.length === 0)
        return [];
    const names = pairs.map(({ left, right }) => html `${html_name(left)} with ${html_name(right)}`);
    return [html `${list(names, 2)}: ${words}. `];
}
function decimals(value) {
    if (value === 0 || value === 1)
        return String(value);
    return Math.min(0.99, Math.max(0.01, value)).toFixed(2).slice(1);
}

;// CONCATENATED MODULE: ./build/src/report/page/coverage-tables.js



const OPEN = 3;
const SHADES = 4;
function coverageTables(tables, { quality }) {
    const even = (quality?.cells.length ?? 0) - tables.length;
    const open = tables.filter(({ factors }) => !quality?.together.some(({ groups }) => groups.some((one) => factors.every((name) => one.factors.includes(name)))));
    if (open.length === 0)
        return undefined;
    const others = even === 0
        ? ''
        : ` ${even === 1 ? 'Another pair of axes is' : `${even} other pairs of axes are`} independent.`;
    const shownTables = open.slice(0, OPEN).map(coverageTable);
    const rest = open.slice(OPEN);
    return html `
<figure><figcaption><h4>Combinations of levels</h4>
<p>How many generations have each; a dash is none.${others}</p></figcaption>
<div class="matrices">${shownTables}</div>
${rest.length > 0 && html `<details><summary>${(0,findings_words/* counted */.hS)(rest.length, 'more pair')}</summary><div class="matrices">${rest.map(coverageTable)}</div></details>`}</figure>`;
}
function coverageTable(table) {
    const { factors, stage, rows, columns, counts, rowCount, columnCount } = table;
    const [left, right] = factors;
    const most = Math.max(1, ...counts.map((row) => Math.max(0, ...row)));
    const part = rowCount > rows.length || columnCount > columns.length
        ? `; the first of ${(0,count_text/* countText */.lT)(rowCount)} \u00d7 ${(0,count_text/* countText */.lT)(columnCount)} levels`
        : '';
    const label = `${shown(left)} with ${shown(right)}`;
    return html `
<div class="scroll" role="group" aria-label="${label}" tabindex="0"><p>${html_name(left, 24)} with ${html_name(right, 24)}, in ${stage}s${part}</p><table class="matrix" aria-label="${label}">
<thead><tr><td></td>${columns.map((level) => html `<th scope="col"><span dir="auto">${shown(level, 40)}</span></th>`)}</tr></thead>
<tbody>${rows.map((level, index) => html `
<tr><th scope="row"><span dir="auto">${shown(level, 40)}</span></th>${(counts[index] ?? []).map((count) => cell(count, most))}</tr>`)}
</tbody></table></div>`;
}
function cell(count, most) {
    const shade = count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * SHADES));
    return html `<td class="h${shade}">${count === 0 ? '\u2013' : (0,count_text/* countText */.lT)(count)}</td>`;
}

// EXTERNAL MODULE: ./build/src/report/show/unknown-size.js
var unknown_size = __webpack_require__(31874);
;// CONCATENATED MODULE: ./build/src/report/page/narrowing-chart.js





const narrowing_chart_MOST = 16;
const FAR = 200;
const narrowing_chart_ROW = 34;
function narrowingChart(view) {
    const { steps, plan } = view;
    const all = steps.map(({ label, rows }) => ({ label, count: rows, color: COLORS.rows }));
    for (const stage of ['draft', 'essay', 'evaluation'])
        if (plan)
            all.push({ label: `${stage}s`, count: BigInt(plan[`${stage}s`]), color: COLORS[stage] });
    const bars = shortened(all);
    const counts = bars.flatMap(({ count }) => (count === undefined ? [] : [Number(count)]));
    const most = Math.max(1, ...counts);
    const isFar = most > FAR * Math.max(1, Math.min(...counts.filter((count) => count > 0)));
    const share = (count) => isFar ? Math.log(Number(count) + 1) / Math.log(most + 1) : Number(count) / most;
    const places = bars.map(({ label, count, color }, index) => {
        const number = (0,count_text/* countText */.lT)(count);
        return {
            ...{ color, number, y: index * narrowing_chart_ROW },
            label: shown(label, Math.floor((NARROW - number.length * LETTER - 16) / LETTER)),
            length: count === undefined ? 0 : Math.max(count === 0n ? 0 : 2, share(count) * NARROW),
        };
    });
    const words = html `${sentences(view)}${isFar ? ' Lengths of bars are logarithmic.' : ''}`;
    const label = places.map((one) => `${one.label}: ${one.number}`).join('; ');
    const picture = drawing(label, NARROW, bars.length * narrowing_chart_ROW, [
        (0,src/* rect */.Pc)(places, {
            x1: 0,
            x2: 'length',
            y1: (one) => one.y + 18,
            y2: (one) => one.y + 26,
            fill: 'color',
            rx: 2,
        }),
        (0,src/* text */.Qq)(places, { x: 0, y: (one) => one.y + 9, text: 'label', textAnchor: 'start', fill: COLORS.ink }),
        (0,src/* text */.Qq)(places, { x: NARROW, y: (one) => one.y + 9, text: 'number', textAnchor: 'end', fill: COLORS.ink }),
    ]);
    return figure('How the product narrows', words, picture);
}
function sentences(view) {
    const { steps, rules, replicates } = view;
    const why = (0,unknown_size/* whyUnknown */.F)(view)?.map((part) => (typeof part === 'string' ? part : html_name(part.name, 100)));
    const counts = [
        [0, 'combinations of all axes'],
        ...(rules.length > 0 ? [[rules.length, 'after the rules']] : []),
        ...(replicates.length > 0 ? [[steps.length - 1, 'rows with replicates']] : []),
    ];
    const parts = counts.flatMap(([index, words]) => {
        const rows = steps[index]?.rows;
        if (rows === undefined)
            return [];
        return `${(0,count_text/* countText */.lT)(rows)} ${rows === 1n ? words.replace(/^combinations/, 'combination') : words}`;
    });
    return html `${parts.length > 0 && `${parts.join(', ')}. `}${why}`;
}
function shortened(bars) {
    if (bars.length <= narrowing_chart_MOST)
        return bars;
    const head = bars.slice(0, 6);
    const tail = bars.slice(bars.length - (narrowing_chart_MOST - 7));
    const rest = bars.length - head.length - tail.length;
    return [...head, { label: `\u2026 ${rest} more steps`, count: undefined, color: COLORS.rows }, ...tail];
}

// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(66791);
;// CONCATENATED MODULE: ./build/src/report/page/states.js


const ICONS = {
    clean: '\u2713',
    drifted: '\u2260',
    invalid: '\u2717',
    unchecked: '?',
};
function stateMark(cohort) {
    const look = (0,trouble/* shownState */.B5)(cohort);
    return html `<span class="state ${look}"><span aria-hidden="true">${ICONS[look]}</span> ${cohort.state}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/page/tree-chart.js






const [TALLEST, SHORTEST, HEAD, LINE] = [460, 120, 24, 15];
const MOST_BOXES = 800;
const COLUMN = WIDE / stage/* STAGES */.a.length;
function treeChart(tree) {
    const total = tree.reduce((sum, { evaluations }) => sum + evaluations, 0);
    if (total === 0)
        return undefined;
    const boxes = [];
    place(tree, 0, boxes);
    const leaves = boxes.filter(({ branch }) => branch.stage === 'evaluation').length;
    const height = Math.max(SHORTEST, Math.min(TALLEST, leaves * (LINE + 4)));
    const y = (evaluations) => HEAD + (evaluations / total) * height;
    const varying = varyingFields(boxes.map(({ branch }) => branch));
    const drawn = boxes
        .filter(({ from, to }) => y(to) - y(from) >= 0.75)
        .slice(0, MOST_BOXES)
        .map(({ branch, from, to }) => {
        const number = (0,count_text/* countText */.lT)(branch.count);
        const room = y(to) - y(from);
        const letters = Math.floor((COLUMN - 26 - number.length * LETTER) / LETTER);
        return {
            x: stage/* STAGES */.a.indexOf(branch.stage) * COLUMN,
            ...{ top: y(from), bottom: y(to) - Math.min(1, room / 4) },
            color: COLORS[branch.stage],
            label: room < LINE ? '' : shown(labelOf(branch, varying), letters),
            number: room < LINE ? '' : number,
            title: titleOf(branch),
        };
    });
    const heads = stage/* STAGES */.a.map((stage, index) => ({ x: index * COLUMN, label: headOf(stage, boxes) }));
    const label = boxes
        .slice(0, 40)
        .map(({ branch }) => `${branch.stage} ${shown(labelOf(branch, varying))}: ${(0,count_text/* countText */.lT)(branch.count)}`)
        .join('; ');
    const picture = drawing(label, WIDE, height + HEAD, [
        (0,src/* text */.Qq)(heads, { x: 'x', y: 9, text: 'label', textAnchor: 'start', fill: COLORS.soft, fontWeight: 600 }),
        (0,src/* rect */.Pc)(drawn, {
            ...{ x1: 'x', x2: (one) => one.x + COLUMN - 6, y1: 'top', y2: 'bottom' },
            ...{ fill: 'color', fillOpacity: 0.16, title: 'title', rx: 3 },
        }),
        (0,src/* rect */.Pc)(drawn, {
            ...{ x1: 'x', x2: (one) => one.x + 3, y1: 'top', y2: 'bottom', fill: 'color' },
        }),
        (0,src/* text */.Qq)(drawn, {
            ...{ x: (one) => one.x + 10, y: (one) => (one.top + one.bottom) / 2, text: 'label' },
            ...{ textAnchor: 'start', fill: COLORS.ink },
        }),
        (0,src/* text */.Qq)(drawn, {
            ...{ x: (one) => one.x + COLUMN - 12, y: (one) => (one.top + one.bottom) / 2, text: 'number' },
            ...{ textAnchor: 'end', fill: COLORS.ink },
        }),
    ]);
    const words = html `What is made from what, from left to right; heights show shares of the evaluations.${constantWords(boxes, varying)}`;
    return figure('The plan', words, picture, { wide: true });
}
function place(branches, start, boxes) {
    let from = start;
    for (const branch of branches) {
        boxes.push({ branch, from, to: from + branch.evaluations });
        place(branch.branches, from, boxes);
        from += branch.evaluations;
    }
}
const ALL = {
    draft: ['template', 'model'],
    essay: ['template', 'model'],
    evaluation: ['template', 'model'],
};
function varyingFields(branches) {
    const varying = (stage) => ALL[stage].filter((field) => new Set(branches.flatMap((one) => (one.stage === stage ? [one[field]] : []))).size > 1);
    return { draft: varying('draft'), essay: varying('essay'), evaluation: varying('evaluation') };
}
function labelOf({ stage, folded, ...branch }, fields) {
    if (folded !== undefined)
        return `${(0,count_text/* countText */.lT)(folded)} more`;
    const kept = fields[stage].length === 0 ? ALL[stage] : fields[stage];
    return kept.map((field) => branch[field]).join(' \u00b7 ');
}
function titleOf(branch) {
    const { stage, count, evaluations } = branch;
    const own = `${shown(labelOf(branch, ALL), 160)}: ${(0,findings_words/* counted */.hS)(count, stage)}`;
    return stage === 'evaluation' ? own : `${own}, ${(0,findings_words/* counted */.hS)(evaluations, 'evaluation')}`;
}
function headOf(stage, boxes) {
    const count = boxes.reduce((sum, { branch }) => sum + (branch.stage === stage ? branch.count : 0), 0);
    return (0,count_text/* countedText */.oA)(count, stage);
}
function constantWords(boxes, varying) {
    const constants = stage/* STAGES */.a.flatMap((stage) => {
        const branch = boxes.find((one) => one.branch.stage === stage)?.branch;
        if (branch === undefined || varying[stage].length !== 1)
            return [];
        const [field] = ALL[stage].filter((one) => !varying[stage].includes(one));
        return field === undefined
            ? []
            : [
                html `every ${stage} is ${field === 'model' ? 'by' : 'from'} <code dir="auto">${shown(branch[field], 60)}</code>`,
            ];
    });
    return constants.length === 0
        ? undefined
        : html ` Here ${constants.map((one, index) => html `${index === 0 ? '' : ', '}${one}`)}.`;
}

;// CONCATENATED MODULE: ./build/src/report/page/units-chart.js




const units_chart_ROW = 40;
const SIDE = 46;
function unitsChart({ factors }) {
    const varying = factors.flatMap((factor) => factor.levels > 1 && factor.fewest && factor.most
        ? [{ ...factor, fewest: factor.fewest, most: factor.most }]
        : []);
    if (varying.length === 0)
        return undefined;
    const largest = Math.max(...varying.map(({ most, evaluations }) => Math.max(most.units, evaluations.most)));
    const x = (count) => SIDE + (Math.log(Math.max(1, count)) / Math.log(Math.max(2, largest))) * (NARROW - 2 * SIDE);
    const rows = varying.map((factor, index) => ({
        ...factor,
        y: index * units_chart_ROW + 27,
        label: shown(factor.name, 40),
        units: (0,count_text/* rangeText */.lq)(factor.fewest.units, factor.most.units),
        from: x(factor.fewest.units),
        to: x(factor.evaluations.most),
        isOne: factor.fewest.units === factor.evaluations.most,
        color: COLORS[factor.stage],
        judged: (0,count_text/* rangeText */.lq)(factor.evaluations.fewest, factor.evaluations.most),
    }));
    const label = rows
        .map((one) => `${one.label}: ${one.units} ${one.stage}${one.units === '1' ? '' : 's'} per level, ${one.judged} evaluations`)
        .join('; ');
    const apart = rows.filter(({ isOne }) => !isOne);
    const picture = drawing(label, NARROW, rows.length * units_chart_ROW, [
        (0,src/* text */.Qq)(rows, { x: 0, y: (one) => one.y - 17, text: 'label', textAnchor: 'start', fill: COLORS.ink }),
        (0,src/* link */.nf)(apart, { x1: 'from', x2: 'to', y1: 'y', y2: 'y', stroke: COLORS.line, strokeWidth: 3 }),
        (0,src/* dot */.Om)(apart, { x: 'to', y: 'y', r: 4, stroke: COLORS.evaluation, fill: COLORS.paper, strokeWidth: 1.5 }),
        (0,src/* dot */.Om)(rows, { x: 'from', y: 'y', r: 5, fill: 'color' }),
        (0,src/* text */.Qq)(rows, {
            ...{ x: (one) => one.from - 9, y: 'y', text: 'units', textAnchor: 'end', fill: COLORS.ink },
        }),
        (0,src/* text */.Qq)(apart, {
            ...{ x: (one) => one.to + 9, y: 'y', text: 'judged', textAnchor: 'start', fill: COLORS.soft },
        }),
    ]);
    return figure('Units behind each level', units_chart_wordsOf(varying), picture);
}
function units_chart_wordsOf(factors) {
    const legend = html `Filled: generations of the axis\u2019 own stage. Hollow: their evaluations.`;
    const weakest = Math.min(...factors.map(({ fewest }) => fewest.units));
    const weak = factors.filter(({ fewest, evaluations }) => fewest.units === weakest && evaluations.most > fewest.units);
    const [first] = weak;
    if (first === undefined)
        return legend;
    const names = list(weak.map((factor) => html_name(factor.name)));
    const levels = html `${weak.length === 1 ? 'A level of ' : 'Levels of '}${names}`;
    const noun = weak.every(({ stage }) => stage === first.stage) ? first.stage : 'generation';
    const most = Math.max(...weak.map((factor) => factor.most.units));
    if (weakest === 0)
        return html `${levels} ${weak.length === 1 ? 'has' : 'have'} no ${noun}: the ids are those of other ${noun}s. ${legend}`;
    return html `${levels} ${weak.length === 1 ? 'rests' : 'rest'} on ${(0,count_text/* countedRange */.UK)(weakest, most, noun)}, however often ${most === 1 ? 'it is' : 'they are'} judged. ${legend}`;
}

;// CONCATENATED MODULE: ./build/src/report/page/cohort-section.js















const MOST_ROWS = 60;
function cohortSection(cohort, drawn, place) {
    const { view, picture, cost } = drawn ?? {};
    const drift = cohort.outputs ? (0,drift_words/* driftWords */.tE)(cohort.outputs) : [];
    return html `
<section class="cohort" aria-labelledby="${place}">
<h3 id="${place}">${html_name(cohort.id)} ${stateMark(cohort)}</h3>
<p class="soft small">${html_name(cohort.specPath, 200)}</p>
${cohort.plan && html `<p class="flow">${flow(cohort.plan)}${cost && html ` \u00b7 ${(0,price_text/* costText */.KP)(cost)}`}</p>`}
${cohort.selection && html `<p>The selection ${html_name(cohort.selection.path, 200)} leaves ${(0,selection_lines/* selectionWords */.w)(cohort.selection)}.</p>`}
${cohort.failure !== undefined && html `<p>Could not be checked: ${prose((0,findings_text.textOf)(cohort.failure))}</p>`}
${drift.length > 0 && html `<p>${cohort.isDriftAccepted ? 'Outputs that differ, as the settings accept' : 'Outputs to regenerate'}: ${shown(drift.join('; '), 400)}.</p>`}
${view &&
        html `${remarks(view)}
<div class="figures">
${narrowingChart(view)}
${view.quality && unitsChart(view.quality)}
${view.quality && correlationChart(view.quality)}
${picture && coverageTables(picture.tables, view)}
${picture && treeChart(picture.tree)}
</div>
${axisTable(view)}
${ruleTable(view)}`}
</section>`;
}
function flow({ rows, drafts, essays, evaluations }) {
    const parts = [
        [rows, 'row'],
        [drafts, 'draft'],
        [essays, 'essay'],
        [evaluations, 'evaluation'],
    ];
    return html `${parts.map(([count, noun]) => (0,count_text/* countedText */.oA)(count, noun)).join(' \u2192 ')}`;
}
const DRAWN = new Set(['unbalanced', 'association']);
function remarks(view) {
    if (view.unread === undefined)
        return undefined;
    const all = (0,design_sentences/* designRemarks */.S)(view).filter(({ kind }) => !DRAWN.has(kind));
    if (all.length === 0 && view.quality === undefined)
        return undefined;
    const items = all.length === 0
        ? [html `<li class="fine">${(0,design_sentences/* nothingToRemark */.D)(view)}</li>`]
        : all.map(({ kind, parts }) => {
            const words = parts.map((part) => (typeof part === 'string' ? part : html_name(part.name)));
            return html `<li${kind === 'tied' ? html ` class="meant"` : undefined}><strong>${(0,findings_words/* capitalized */.l2)(kind)}:</strong> ${words}</li>`;
        });
    const whose = view.selection !== undefined &&
        view.quality !== undefined &&
        html `<p>The design is judged by the generations that ${html_name(view.selection, 200)} selects; \u201cHow the product narrows\u201d is about the whole spec.</p>`;
    return html `${whose}<ul class="remarks" aria-label="What the design can distinguish">${items}</ul>`;
}
function axisTable({ axes, specPath }) {
    if (axes.length === 0)
        return undefined;
    const rows = axes.slice(0, MOST_ROWS).map((axis) => html `
<tr><th scope="row">${html_name(axis.name)}</th><td class="n">${(0,count_text/* countText */.lT)(axis.levels)}</td><td>${levels(axis)}</td><td>${source(axis, specPath)}</td></tr>`);
    return html `
<div class="scroll" role="group" aria-label="Axes" tabindex="0"><table>
<caption>Axes${more(axes.length, 'axis', 'axes')}</caption>
<thead><tr><th scope="col">axis</th><th scope="col" class="n">levels</th><th scope="col">values</th><th scope="col">from</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`;
}
function levels({ first, levels }) {
    const named = first.map((level, index) => html `${index === 0 ? '' : ', '}${html_name(level, 40)}`);
    return html `${named}${(levels ?? 0) > first.length ? ', \u2026' : ''}`;
}
function source({ file, tuple }, specPath) {
    if (tuple !== undefined)
        return html `tuple ${html_name(tuple)}`;
    return file === undefined ? html `the spec` : html_name((0,path/* relativeToSpec */.Vv)(specPath, file), 60);
}
function ruleTable({ rules, specPath }) {
    if (rules.length === 0)
        return html `<p class="soft">No rules: every combination of the axes is a row.</p>`;
    const rows = rules.slice(0, MOST_ROWS).map(({ kind, name: rule, words, file }) => html `
<tr><td>${kind}</td><th scope="row">${html_name(rule)}</th><td>${prose(words, 300)}</td><td>${file === undefined ? 'the spec' : html_name((0,path/* relativeToSpec */.Vv)(specPath, file), 60)}</td></tr>`);
    return html `
<div class="scroll" role="group" aria-label="Rules" tabindex="0"><table>
<caption>Rules, in the order in which they run${more(rules.length, 'rule', 'rules')}</caption>
<thead><tr><th scope="col">rule</th><th scope="col">name</th><th scope="col">what it does</th><th scope="col">from</th></tr></thead>
<tbody>${rows}
</tbody></table></div>`;
}
function more(count, one, many) {
    return count > MOST_ROWS ? `: the first ${MOST_ROWS} of ${(0,findings_words/* counted */.hS)(count, one, many)}` : '';
}

;// CONCATENATED MODULE: ./build/src/report/page/overview-section.js






const overview_section_MOST = 600;
function overviewSection(cohorts, data, placeOf) {
    if (cohorts.length === 0)
        return html ``;
    const priced = cohorts.some(({ id }) => data.cohorts.get(id)?.cost !== undefined);
    const troubled = cohorts.some((cohort) => (0,trouble/* trouble */.U$)(cohort) !== '');
    const most = Math.max(1, ...cohorts.map(({ plan }) => plan?.evaluations ?? 0));
    const columns = [
        ['cohort', false],
        ['state', false],
        ['rows', true],
        ['drafts', true],
        ['essays', true],
        ['evaluations', true],
        ['', false],
        ...(priced ? [['price', true]] : []),
        ...(troubled ? [['findings', false]] : []),
    ];
    const rows = cohorts.slice(0, overview_section_MOST).map((cohort) => {
        const { plan } = cohort;
        const place = placeOf.get(cohort.id);
        const cost = data.cohorts.get(cohort.id)?.cost;
        const sizes = [plan?.rows, plan?.drafts, plan?.essays, plan?.evaluations];
        return html `
<tr><th scope="row">${place === undefined ? html_name(cohort.id, 60) : html `<a href="#${place}">${html_name(cohort.id, 60)}</a>`}</th>
<td>${stateMark(cohort)}</td>
${sizes.map((size) => html `<td class="n">${size === undefined ? '\u2013' : (0,count_text/* countText */.lT)(size)}</td>`)}
<td class="share">${plan && share(plan.evaluations / most)}</td>
${priced && html `<td class="n">${(cost && (0,price_text/* shortCostText */.XA)(cost)) ?? '\u2013'}</td>`}${troubled && html `<td>${shown((0,trouble/* trouble */.U$)(cohort), 200)}</td>`}</tr>`;
    });
    const rest = cohorts.length - overview_section_MOST;
    return html `
<section aria-labelledby="cohorts"><h2 id="cohorts">${(0,findings_words/* counted */.hS)(cohorts.length, 'cohort')}</h2>
<div class="scroll" role="group" aria-label="Cohorts" tabindex="0"><table>
<thead><tr>${columns.map(([title, isNumber]) => title === ''
        ? html `<td></td>`
        : html `<th scope="col"${isNumber ? html ` class="n"` : undefined}>${title}</th>`)}</tr></thead>
<tbody>${rows}
</tbody></table></div>
${rest > 0 && html `<p>${(0,findings_words/* counted */.hS)(rest, 'cohort')} more not listed.</p>`}
</section>`;
}
function share(part) {
    return html `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0.5, part * 100).toFixed(1)}" height="8"/></svg>`;
}

;// CONCATENATED MODULE: ./build/src/report/page/style.js
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f6f8; --ink: #1b1f24; --soft: #57606a; --line: #d5dae0; --link: #0550ae;
  --rows: #6e7781; --draft: #14796a; --essay: #7a4ddb; --evaluation: #b35f00; --heat: #d2493b;
  --good: #1a7f37; --warn: #8a5c00; --bad: #c4212d; --grey: #57606a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --wash: #171c23; --ink: #e6edf3; --soft: #9aa5b1; --line: #333b45; --link: #79b8ff;
    --rows: #8b949e; --draft: #3fb8a2; --essay: #a98bff; --evaluation: #e0963c; --heat: #d9574a;
    --good: #4cc268; --warn: #dba833; --bad: #ff7b72; --grey: #9aa5b1;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.page { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem .75rem; z-index: 1; }
header { padding: 2.5rem 0 1rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; font-weight: 650; }
h2 { font-size: 1.3rem; font-weight: 650; padding-top: 2.75rem; }
h3 { font-size: 1.1rem; font-weight: 650; }
h4 { font-size: .95rem; font-weight: 650; }
p { margin: .5rem 0; }
.verdict { font-size: 1.1rem; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
code { overflow-wrap: anywhere; }
table code { overflow-wrap: break-word; }
nav ul { list-style: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; margin: .75rem 0; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--soft); font-weight: 500; }
tbody th { font-weight: 500; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.state { font-weight: 600; white-space: nowrap; }
.clean { color: var(--good); } .drifted, .warning { color: var(--warn); } .invalid, .error { color: var(--bad); } .unchecked, .notice { color: var(--grey); }
td.share svg { display: block; width: 7rem; height: .6rem; margin-top: .5rem; }
td.share rect { fill: var(--evaluation); }
.cohort { border-top: 1px solid var(--line); margin-top: 1.75rem; padding-top: 1.5rem; }
.cohort > h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .75rem; font-size: 1.2rem; }
.cohort > h3 .state { font-size: .9rem; }
.flow { font-variant-numeric: tabular-nums; }
.remarks { margin: .75rem 0; padding: 0; list-style: none; }
.remarks li { padding: .15rem 0 .15rem 1.25rem; position: relative; }
.remarks li::before { content: ""; position: absolute; left: 0; top: .72rem; width: .5rem; height: .5rem; border-radius: 50%; background: var(--heat); }
.remarks li.meant::before, .remarks li.fine::before { background: var(--good); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21.9rem), 1fr)); gap: 1.75rem 3rem; margin: 1.5rem 0; align-items: start; }
figure { margin: 0; min-width: 0; max-width: 46.25rem; }
section > figure { margin: 1.5rem 0; }
figcaption h3 { font-size: .95rem; }
section > h3 { padding-top: 1rem; }
.cohort > h3 { padding-top: 0; }
figure.wide { grid-column: 1 / -1; }
figcaption p { margin: .2rem 0 .75rem; color: var(--soft); font-size: .875rem; }
figure svg { display: block; font: 12px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; max-width: 100%; height: auto; }
figure.wide svg { max-width: none; }
svg text { font-variant-numeric: tabular-nums; }
.matrices { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: flex-end; margin-bottom: .5rem; }
@media (max-width: 40rem) { .page { padding: 0 1rem 3rem; } .share { display: none; } }
.matrix { width: auto; font-size: .8rem; margin: 0; }
.matrices p { font-size: .8rem; margin: 0 0 .5rem; }
.matrix th, .matrix td { border: 0; padding: .15rem .3rem; }
.matrix thead th { vertical-align: bottom; color: var(--ink); }
.matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 9rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.matrix tbody th { max-width: 11rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: right; padding-right: .5rem; }
.matrix td { min-width: 1.9rem; text-align: center; border: 2px solid var(--paper); font-variant-numeric: tabular-nums; }
.matrix .h0 { color: var(--soft); background: var(--wash); }
.matrix .h1 { background: color-mix(in srgb, var(--evaluation) 12%, var(--paper)); }
.matrix .h2 { background: color-mix(in srgb, var(--evaluation) 24%, var(--paper)); }
.matrix .h3 { background: color-mix(in srgb, var(--evaluation) 36%, var(--paper)); }
.matrix .h4 { background: color-mix(in srgb, var(--evaluation) 48%, var(--paper)); }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1.25rem 0; }
.findings > li.error { border-color: var(--bad); color: inherit; } .findings > li.warning { border-color: var(--warn); color: inherit; } .findings > li.notice { color: inherit; }
.findings p { margin: .2rem 0; }
pre { margin: .5rem 0; padding: .6rem .75rem; background: var(--wash); border-radius: 6px; overflow-x: auto; font-size: .85rem; line-height: 1.4; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #f5f6f8; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --rows: #6e7781; --draft: #14796a; --essay: #7a4ddb; --evaluation: #b35f00; --heat: #d2493b; --good: #14662b; --warn: #6e4900; --bad: #a31a24; --grey: #444; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  nav, .skip, .share { display: none; }
  .cohort > h3, .cohort > p { break-after: avoid; }
  a { text-decoration: none; }
  figure, tr, .findings > li, .matrix { break-inside: avoid; }
  h2, h3, h4, figcaption, caption { break-after: avoid; }
  .scroll { overflow: visible; }
  figure.wide svg { max-width: 100%; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { color: inherit; list-style: none; }
  pre { white-space: pre-wrap; }
}
@page { margin: 15mm; }
`;

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/page.js
















const page_BUDGET = 900_000;
function renderPage(data) {
    const { result } = data;
    const cohorts = tally/* STATES */.xj.flatMap((state) => result.cohorts.filter((cohort) => (0,trouble/* shownState */.B5)(cohort) === state));
    const sections = [];
    const places = new Map();
    let length = 0;
    for (const cohort of cohorts) {
        const place = `cohort-${places.size + 1}`;
        const section = cohortSection(cohort, data.cohorts.get(cohort.id), place);
        length += section.text.length;
        if (length > page_BUDGET)
            break;
        places.set(cohort.id, place);
        sections.push(section);
    }
    const introduced = new Set(data.change?.change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' ? [(0,order/* diagnosticKey */.v)(diagnostic)] : []));
    const findings = (0,report_findings/* findingsOf */.WX)(result).filter(({ diagnostic, cohorts: ids }) => (!(0,tally/* isShownByOutputs */.Fp)(diagnostic) || ids.length === 0) && !introduced.has((0,order/* diagnosticKey */.v)(diagnostic)));
    const counts = (0,tally/* tally */.N4)(result);
    const next = (0,verdict/* remedy */.zL)(counts);
    const account = (0,account_line/* accountLine */.G)(result.account);
    const links = [
        ...(data.change ? [['change', 'The change']] : []),
        ...(cohorts.length > 0 ? [['cohorts', 'Cohorts']] : []),
        ...(findings.length > 0 ? [['findings', 'Findings']] : []),
        ...(sections.length > 0 ? [['designs', 'Designs']] : []),
    ];
    const rest = cohorts.length - sections.length;
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Cohorts of ${shown(data.name)}</title>
${STYLED}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<div class="page">
<header>
<h1>Cohorts of <bdi>${shown(data.name)}</bdi></h1>
<p class="verdict">${(0,verdict/* verdict */.WJ)(counts)}.</p>
${next && html `<p>${next.words}${next.command !== undefined && html `: <code>${(0,command_text/* commandAtRoot */.x$)(next.command)}</code>`}.</p>`}
${data.cost && html `<p>The whole plan: ${(0,price_text/* costText */.KP)(data.cost)}. ${(0,price_text/* pricesDateText */.ug)(data.cost)}${isShared(data) && ' A generation that several cohorts plan is paid for once.'}</p>`}
<nav aria-label="On this page"><ul>${links.map(([place, words]) => html `<li><a href="#${place}">${words}</a></li>`)}</ul></nav>
</header>
<main id="content">
${data.change && changeSection(data.change)}
${overviewSection(cohorts, data, places)}
${findings.length > 0 &&
        html `<section aria-labelledby="findings"><h2 id="findings">${data.change ? 'Existing findings' : 'Findings'}</h2>
${findingList(findings, result.sources)}</section>`}
${sections.length > 0 && html `<section aria-labelledby="designs"><h2 id="designs">Designs</h2>${sections}</section>`}
${rest > 0 && html `<p>The designs of ${rest} more cohorts are left out, since the page would grow too large: <code>cohort-ci show COHORT</code> shows one.</p>`}
</main>
<footer><p>${account !== '' && prose(account)}</p><p>cohort-ci ${version/* VERSION */.x}, dialect ${result.dialect}, data in ${html_name(result.dataRoot === '' ? '.' : result.dataRoot)}.</p></footer>
</div>
</body>
</html>
`;
    return page.text;
}
function isShared({ cohorts, cost }) {
    const runsOf = (one) => (one === undefined ? 0 : one.runs + one.unknown);
    return [...cohorts.values()].reduce((sum, cohort) => sum + runsOf(cohort.cost), 0) > runsOf(cost);
}
const STYLED = new Html(`<style>${STYLE}</style>`);
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/cli/check.js + 1 modules
var check = __webpack_require__(45155);
// EXTERNAL MODULE: ./build/src/cli/commands/report.js
var report = __webpack_require__(18021);
// EXTERNAL MODULE: ./build/src/cli/compare-commits.js + 34 modules
var compare_commits = __webpack_require__(39115);
// EXTERNAL MODULE: ./build/src/cli/open-asked.js
var open_asked = __webpack_require__(41671);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/options.js
var cli_options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
// EXTERNAL MODULE: ./build/src/cli/write-whole.js
var write_whole = __webpack_require__(93197);
;// CONCATENATED MODULE: ./build/src/cli/report.js


















async function report_report(line, terminal) {
    const { values } = line;
    const output = values.output === undefined ? report/* REPORT_FILE */.U : (0,cli_options/* outputOption */.xO)(values.output);
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stderr');
    if (opened === undefined)
        return 2;
    const { config, given, settings } = opened;
    const { dataRoot, specs } = settings;
    const asked = await (0,open_asked/* openAsked */.v)(line, { root: values.root, dataRoot, specs }, terminal);
    const { workspace } = asked;
    if (workspace.isPartial && values.base !== undefined)
        throw new usage_error/* UsageError */.e('--base compares all cohorts: leave either it or the cohorts out');
    const { root, tree, cohorts } = workspace;
    const base = values.base === undefined ? undefined : (0,compare_commits/* namedCommit */.t5)(root, values.base, cohorts);
    const fallback = (0,compare_commits/* checkOptionsOf */.YW)(settings, config, workspace.patterns);
    const options = { ...fallback, isIgnored: workspace.isIgnored, bareModules: workspace.bareModules };
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const before = base === undefined ? undefined : await (0,compare_commits/* checkedCommit */.tj)(root, base, { given, fallback, progress });
    const pictures = new CohortPictures(config?.prices);
    const checked = await (0,checked_state/* checkState */.W)((0,repository/* openRepository */.h_)(tree, options), cohorts, {
        ...options,
        ...(cohorts.length === 0 ? {} : { expected: (0,tracked_kinds/* trackedKinds */.o)(tree, root, dataRoot) }),
        ...workspace.survey,
        onDerived: pictures.add,
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    const { result } = checked;
    let change;
    if (before !== undefined && values.base !== undefined) {
        change = { ...(await (0,compare_commits/* comparedStates */.MO)(before, { ...checked, config })), base: values.base };
    }
    const page = renderPage({
        name: (0,external_node_path_.basename)(root),
        result,
        cohorts: pictures.cohorts,
        ...(pictures.cost === undefined ? {} : { cost: pictures.cost }),
        ...(change === undefined ? {} : { change }),
    });
    if (output === undefined)
        terminal.stdout.write(page);
    else {
        await (0,write_whole.writeWhole)((0,external_node_path_.resolve)(output), [page]);
        terminal.stdout.write(`Wrote ${(0,visible/* visible */.R)(output)}. ${(0,verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}.\n`);
    }
    return asked.statusOf((0,check.exitStatus)(result, 'never'));
}


/***/ }),

/***/ 93197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65837);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79801);





async function writeWhole(path, text) {
    await (0,_disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .heedingSignals */ .uN)((signal) => write(path, text, signal));
}
async function write(path, text, signal) {
    const turns = new _disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .Turns */ .P0(signal);
    let temporary;
    let descriptor;
    try {
        const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (existing !== undefined && !existing.isFile()) {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
            for (const piece of text) {
                await turns.take();
                writeAll(descriptor, piece);
            }
        }
        else {
            const target = existing === undefined ? targetOf(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            temporary = `${target}.cohort-ci-${process.pid}.tmp`;
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
            if (existing !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, existing.mode & 0o7777);
            for (const piece of text) {
                await turns.take();
                writeAll(descriptor, piece);
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
            temporary = undefined;
        }
    }
    catch (error) {
        if (signal.aborted || error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineReached */ .h_)
            throw error;
        throw (0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'write', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (temporary !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function targetOf(path) {
    let target = path;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isSymbolicLink())
        target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(target));
    return target;
}
function writeAll(descriptor, text) {
    let bytes = new TextEncoder().encode(text);
    while (bytes.length > 0)
        bytes = bytes.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes));
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

/***/ 44426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ viewDesign)
});

// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(57719);
// EXTERNAL MODULE: ./build/src/outputs/membership.js
var outputs_membership = __webpack_require__(11682);
// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(21179);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 1 modules
var quality_report = __webpack_require__(46351);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(85487);
;// CONCATENATED MODULE: ./build/src/compile/row-counts.js

function rowCounts({ design, steps, end }) {
    const start = steps[0]?.before ?? end;
    const places = new Map();
    const add = (key, more) => {
        const count = (places.get(key) ?? 0) + more;
        if (count === 0)
            places.delete(key);
        else
            places.set(key, count);
    };
    for (const { name } of design.axes)
        add((0,compare/* valueKey */.z)(name), 1);
    const counts = [product(places, start)];
    for (const { removed, placed, after } of steps) {
        for (const key of removed)
            add(key, -1);
        if (placed !== undefined)
            add(placed, 1);
        counts.push(product(places, after));
    }
    return counts;
}
function product(places, axes) {
    let count = 1n;
    for (const [key, times] of places) {
        const domain = axes.domain(key);
        if (!domain?.complete)
            return undefined;
        count *= BigInt(domain.levels.length) ** BigInt(times);
    }
    return count;
}

// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/overview/narrow-design.js




function narrowDesign(compilation) {
    const { design } = compilation;
    const known = design.axesComplete && design.tentativeNames.length === 0;
    const counts = rowCounts(compilation);
    let product = known ? counts[0] : undefined;
    const steps = [{ label: 'all combinations of the axes', rows: product }];
    const rules = [];
    for (const step of compilation.steps) {
        const view = viewRule(step);
        rules.push(view);
        product = step.problems.length > 0 || product === undefined ? undefined : counts[step.index + 1];
        steps.push({ label: `${step.rule.kind} ${view.name}`, rows: known && view.levels === 0 ? 0n : product });
    }
    for (const { axis, count } of design.replicates) {
        product = product === undefined ? undefined : product * count;
        steps.push({ label: `${count} replicates of ${axis.text}`, rows: product });
    }
    return { rules, steps };
}
function viewRule({ rule, before, after }) {
    const name = (0,rule_members/* nameOf */.Vb)(rule).text;
    const [result, ...others] = (0,rule_members/* axesAfter */.Wj)(rule);
    const domain = result && others.length === 0 ? after.domain((0,name_key/* nameKey */.R)(result.text)) : undefined;
    const isEmptied = (0,rule_members/* isNarrowing */.k8)(rule) && rule.complete && domain?.levels.length === 0;
    const levels = domain?.complete || isEmptied ? domain?.levels.length : undefined;
    const file = (0,rule_members/* includeOf */.Wf)(rule)?.path;
    const members = (0,rule_members/* membersOf */.lS)(rule).flatMap((member) => member?.text ?? []);
    const words = wordsOf(rule, members, levels, (member) => {
        const key = (0,name_key/* nameKey */.R)(member);
        const own = before.domain(key) ?? before.domain(after.canonicalOf(key) ?? key);
        return own?.levels.length;
    });
    return { kind: rule.kind, name, members, words, file, levels };
}
function subsetWords(axis, levels, before) {
    if (levels === undefined)
        return `keeps some levels of ${axis}; not all are known`;
    const kept = levels === 0 ? 'none' : String(levels);
    return before === undefined
        ? `keeps ${kept} of the levels of ${axis}, which are not all known`
        : `keeps ${kept} of ${before} levels of ${axis}`;
}
function wordsOf(rule, members, levels, levelsBefore) {
    const names = (0,words/* listed */.KE)(members, members.length, members.length);
    switch (rule.kind) {
        case 'subset':
            return subsetWords(rule.axis.text, levels, levelsBefore(rule.axis.text));
        case 'tie':
            return `${names} always have the same value: ${levels === undefined ? 'not all levels are known' : (0,words/* counted */.hS)(levels, 'level')}`;
        case 'pair':
        case 'tuple': {
            const sizes = members.map(levelsBefore);
            const all = sizes.some((size) => size === undefined)
                ? undefined
                : sizes.reduce((product, size) => product * BigInt(size ?? 1), 1n);
            const kept = levels === undefined
                ? 'not all combinations are known'
                : all === undefined
                    ? (0,words/* counted */.hS)(levels, 'combination')
                    : `${levels} of ${all} combinations`;
            const balance = rule.kind === 'pair' && rule.balance !== undefined ? `, balance ${rule.balance.side}` : '';
            return `binds ${names}: ${kept}${balance}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/overview/value-count.js

function valueCount(rows, column) {
    const dimension = rows.dimensionOf(column);
    const { size } = rows.dimensions[dimension] ?? { size: 1 };
    if (rows.count === 0)
        return 0;
    if (dimension >= rows.dimensions.length - rows.replicateDimensions)
        return size;
    const known = new Set();
    for (let level = 0; level < size; level++)
        known.add((0,compare/* valueKey */.z)(rows.valueAt(column, level)));
    return known.size;
}

;// CONCATENATED MODULE: ./build/src/overview/view-design.js








const NAMED = 6;
function viewDesign(derivation, { diagnostics, isInvalid }) {
    const { input, cohort, design, compilation, repository } = derivation;
    if (design === undefined || compilation === undefined)
        return undefined;
    const { rules, steps } = narrowDesign(compilation);
    const { rows } = compilation;
    const selection = repository?.selection;
    const quality = isInvalid ? undefined : (0,quality_report/* qualityReport */.Y$)(derivation);
    const count = (severity) => diagnostics.filter((found) => found.severity === severity).length;
    return {
        id: cohort?.id ?? '',
        specPath: input.specPath,
        dialect: input.dialect,
        state: isInvalid || rows === undefined ? 'invalid' : 'compiled',
        errors: count('error'),
        warnings: count('warning'),
        axes: design.axes.map((axis) => viewAxis(axis, design)),
        rules,
        replicates: design.replicates.map(({ axis, count }) => ({ axis: axis.text, count })),
        steps,
        ...(rows ? rowViews(rows) : {}),
        ...(quality === undefined ? {} : { quality }),
        ...(rows && derivation.plan ? sizes(derivation.plan, isInvalid ? undefined : derivation.ids) : {}),
        ...(selection !== undefined && selection !== 'invalid' ? { selection: selection.path } : {}),
    };
}
function viewAxis(axis, { rules }) {
    const tuple = rules.find((rule) => rule.kind === 'tuple' && rule.axes.some(({ at }) => at === axis.at));
    const { levels } = (0,domain/* domainOf */.O)(axis.levels, axis.complete);
    return {
        name: (0,python_text/* text */.Qq)(axis.name),
        levels: axis.complete ? levels.length : undefined,
        first: levels.slice(0, NAMED).map(({ value }) => (0,python_text/* text */.Qq)(value)),
        file: axis.include?.path,
        ...(tuple?.kind === 'tuple' ? { tuple: tuple.name.text } : {}),
    };
}
function rowViews(rows) {
    const stages = stagesOfColumns(rows);
    const columns = rows.columns.map(({ name }, column) => ({
        name: (0,python_text/* text */.Qq)(name),
        values: valueCount(rows, column),
        stages: stages.get(column) ?? [],
    }));
    const isRead = (column) => stages.has(column);
    const readSources = new Set(rows.columns.flatMap((_, column) => (isRead(column) ? rows.sourceKey(column) : [])));
    const unread = columns.flatMap(({ name }, column) => (readSources.has(rows.sourceKey(column)) ? [] : name));
    return { columns, unread };
}
function stagesOfColumns(rows) {
    const stages = new Map();
    for (const { name, read } of (0,read_fields/* readFields */.q)(rows)) {
        const stage = source_stage/* STAGES */.a.find((one) => name.startsWith(one)) ?? 'draft';
        for (const { column } of read) {
            const list = stages.get(column);
            if (list === undefined)
                stages.set(column, [stage]);
            else if (!list.includes(stage))
                list.push(stage);
        }
    }
    return stages;
}
function sizes(plan, ids) {
    const planned = { draft: plan.drafts.count, essay: plan.essays.count, evaluation: plan.evaluations.count };
    const membership = ids && new outputs_membership/* PlannedMembership */.vX(plan, ids);
    const count = (stage) => membership?.count(stage) ?? planned[stage];
    return {
        plan: {
            rows: plan.rows,
            drafts: count('draft'),
            essays: count('essay'),
            evaluations: count('evaluation'),
        },
        collapsed: source_stage/* STAGES */.a.flatMap((stage) => {
            const lost = planned[stage] - count(stage);
            return lost > 0 ? [{ stage, lost }] : [];
        }),
    };
}


/***/ }),

/***/ 13300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commentHeading),
/* harmony export */   k: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92810);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);






function commentHeading(counts, price = {}) {
    const heading = verdictOnChange(counts, price);
    return counts.hasBase || !heading.startsWith('\u2705') ? heading : `${heading}; not compared with the base`;
}
function verdictOnChange(counts, { cost, budgetVerdict }) {
    const { newlyInvalid, newlyDrifted, unchecked, leftUnchecked, drifted, invalid, toRegenerate, findings, gone, leftBehind, outOfSight, incomparable, } = counts;
    const { introduced, existing } = findings;
    const parts = [];
    if (newlyInvalid.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(newlyInvalid.length, 'cohort')} ${newlyInvalid.length === 1 ? 'does' : 'do'} not compile${forOne(newlyInvalid, counts.errorCauses)}`);
    if (newlyDrifted.length > 0)
        parts.push(`outputs of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(newlyDrifted.length, 'cohort')} are not up to date${forOne(newlyDrifted, counts.driftCauses)}`);
    if (unchecked.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unchecked.length, 'cohort')} could not be checked`);
    if (leftUnchecked > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(leftUnchecked, 'path was', 'paths were')} not checked`);
    const loud = { ...introduced, notice: 0 };
    const removed = gone.length > 0 ? `; ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(gone.length, 'cohort')} removed` : '';
    if (parts.length === 0 && loud.error + loud.warning > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWords */ .D)(loud)} introduced`);
    if (counts.leftOut.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(counts.leftOut.length, 'cohort')} ${counts.leftOut.length === 1 ? 'is' : 'are'} no longer checked`);
    if (leftBehind.length > 0)
        parts.push(`outputs of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(leftBehind.length, 'removed cohort')} are left behind`);
    if (outOfSight.length > 0)
        parts.push(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(outOfSight.length, 'cohort')} moved to where nothing is checked`);
    if (incomparable.length > 0)
        parts.push(`outputs of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(incomparable.length, 'invalid cohort')} are edited, and not comparable`);
    const overBudget = overBudgetText(budgetVerdict);
    if (overBudget !== undefined)
        parts.push(overBudget);
    if (parts.length > 0) {
        const icon = newlyInvalid.length > 0 || introduced.error > 0 || budgetVerdict?.outcome === 'fail'
            ? '\u274c'
            : newlyDrifted.length > 0
                ? '\ud83d\udd36'
                : unchecked.length + leftUnchecked > 0
                    ? '\u2754'
                    : '\u26a0\ufe0f';
        const plans = parts.length === 1 && overBudget !== undefined ? plansText(counts, cost) : undefined;
        const what = plans === undefined ? '' : `: ${plans}`;
        return `${icon} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(parts.join('; '))}${what}${leftBehind.length + outOfSight.length > 0 ? '' : removed}`;
    }
    const old = invalid.length + toRegenerate.length + existing.error;
    const plans = plansText(counts, cost);
    const { length: repaired } = counts.repaired;
    const renamed = counts.renamed.length > 0 ? `; ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(counts.renamed.length, 'cohort')} renamed` : '';
    const models = `${reassignedText(counts)}${counts.models.length > 0 ? `; another model behind ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(counts.models.length, 'id')}` : ''}`;
    const ends = `${models}${repaired > 0 ? `; ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(repaired, 'invalid cohort')} fixed` : ''}${renamed}${removed}`;
    if (plans !== undefined)
        return `\u2705 ${plans}${accepted(budgetVerdict)}${ends}${old > 0 ? '; older problems remain' : ''}`;
    if (old > 0)
        return `\u2705 Nothing wrong in this change; older problems remain${ends}`;
    if (drifted.length > 0)
        return `\u2705 Nothing wrong in this change; the settings accept the drift of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(drifted.length, 'cohort')}${ends}`;
    if (counts.cohorts === 0)
        return gone.length > 0
            ? `\ud83d\uddd1\ufe0f ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(gone.length, 'cohort')} removed`
            : '\u2705 This change affects no cohort';
    if (counts.compared === false)
        return `\u2705 Specs and catalogs are valid; no outputs are committed yet${ends}`;
    return `\u2705 Specs, catalogs and outputs agree${ends}`;
}
function reassignedText({ reassigned }) {
    const text = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesText */ .Z)(reassigned);
    return text === '' ? '' : `; ${text} by another model`;
}
function forOne(cohorts, causes) {
    return cohorts.length > 1 && causes === 1 ? ', for one reason' : '';
}
function accepted(verdict) {
    return verdict?.state === 'overridden' ? ' (over the budget; a label accepts it)' : '';
}
function overBudgetText(verdict) {
    if (verdict === undefined || verdict.outcome === 'pass')
        return undefined;
    return verdict.state === 'exceeded' ? 'over the budget' : 'the budget cannot be checked';
}
function plansText({ added, removed, switched: all }, cost) {
    const isPlanned = _result_js__WEBPACK_IMPORTED_MODULE_5__/* .STAGES */ .a.some((stage) => added[stage] + removed[stage] > 0);
    const switched = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .switchedText */ .VD)(all);
    const parts = [
        ...(isPlanned ? [(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stageCountsText */ .KL)(added, removed, ', ')] : []),
        ...(switched === undefined ? [] : [switched]),
    ];
    if (parts.length === 0)
        return undefined;
    const price = cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortChangeCostText */ .js)(cost);
    return `${parts.join('; ')}${price === undefined ? '' : ` \u00b7 ${price}`}`;
}


/***/ }),

/***/ 55333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   t: () => (/* binding */ planSentence)
/* harmony export */ });
/* harmony import */ var _prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96679);
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61349);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92810);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86527);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13300);







function planText(context) {
    return planSentence(context)?.replaceAll('**', '');
}
function planSentence({ change, counts, options }) {
    if (change.base === undefined)
        return undefined;
    const { replanned, unplanned } = counts;
    const { cost } = options;
    const plans = (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .plansText */ .k)(counts, cost);
    if (plans === undefined && replanned.length === 0 && unplanned.length === change.cohorts.length)
        return undefined;
    const again = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesText */ .Z)(counts.reassigned);
    const isSaid = plans === undefined || (0,_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .commentHeading */ .A)(counts, options).includes(plans);
    const sentences = [
        ...(isSaid ? [] : [`**Plans:** ${plans}.`]),
        ...(plans === undefined && !cost?.unplanned.length && runsOf(cost) === 0
            ? [
                `**To run:** ${again === '' ? 'nothing; no generation is added or removed' : `the same generations, but ${again} by another model`}.`,
            ]
            : []),
        ...(cost === undefined ? [] : toRunSentence(counts, cost)),
        ...uncountedSentence(unplanned),
    ];
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function* uncountedSentence(unplanned) {
    if (unplanned.length === 0)
        return;
    const verb = unplanned.length === 1 ? 'is' : 'are';
    yield unplanned.every(({ after }) => after === 'invalid')
        ? `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countedText */ .oA)(unplanned.length, 'invalid cohort')} ${verb} not counted.`
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_4__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a known plan ${verb} not counted.`;
}
function* toRunSentence({ added, switched }, cost) {
    const runs = (0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .runsByStage */ .o)(cost.added);
    const again = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .noneByStage */ ._)();
    for (const { stage, after, count } of switched)
        if (after !== _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY */ .s)
            again[stage] += count;
    if (_source_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .STAGES */ .a.every((stage) => runs[stage] - again[stage] === added[stage]))
        return;
    const rest = total(added) + total(again) - total(runs);
    const { copies } = cost.added;
    const why = [
        ...(copies > 0 ? ['copied'] : []),
        ...(cost.finished > 0 ? ['already run'] : []),
        ...(rest > copies + cost.finished ? ['already planned by another cohort'] : []),
    ];
    const restText = rest > 0 && why.length > 0 ? either(why) : undefined;
    if (total(runs) > 0)
        yield `**To run:** ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesText */ .Z)(runs)}${restText === undefined ? '' : `; the rest is ${restText}`}.`;
    else if (restText !== undefined)
        yield `**To run:** nothing; what is added is ${restText}.`;
}
function either(texts) {
    return texts.length < 3 ? texts.join(' or ') : `${texts.slice(0, -1).join(', ')}, or ${texts.at(-1)}`;
}
function runsOf(cost) {
    return cost === undefined ? 0 : total((0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .runsByStage */ .o)(cost.added));
}
function total(counts) {
    return counts.draft + counts.essay + counts.evaluation;
}


/***/ }),

/***/ 96324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ tallyChange)
});

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(53876);
// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
;// CONCATENATED MODULE: ./build/src/change/newly-invalid.js
function newlyInvalid({ base, head }) {
    const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    return new Set(head.cohorts.flatMap(({ id, state }) => state === 'invalid' && before.get(id) !== 'invalid' ? [id] : []));
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
;// CONCATENATED MODULE: ./build/src/report/comment/tally-change.js







function tallyChange(change) {
    const { base, head, cohorts, drift } = change;
    const invalidNow = newlyInvalid(change);
    const idsOf = (state) => head.cohorts.filter((one) => one.state === state).map(({ id }) => id);
    const driftedWith = (...origins) => [
        ...new Set(drift.filter(({ origin }) => origins.includes(origin)).map(({ cohort }) => cohort)),
    ];
    const findings = { introduced: noFindings(), existing: noFindings(), fixed: noFindings() };
    for (const { origin, diagnostic } of change.findings)
        findings[origin][diagnostic.severity]++;
    const causes = (0,change_causes/* changeCauses */.FM)(change);
    const sum = (side) => {
        const counts = (0,source_stage/* noneByStage */._)();
        for (const one of causes)
            for (const stage of source_stage/* STAGES */.a)
                counts[stage] += one[side][stage];
        return counts;
    };
    const invalid = idsOf('invalid');
    const newlyDrifted = driftedWith('introduced');
    const causeOf = (0,report_findings/* causeKeysAmong */.gB)(change.sharedEdits, head.sources);
    const errors = change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error' ? [causeOf(diagnostic)] : []);
    const drifted = driftedWith('introduced', 'existing');
    const accepted = new Set(head.cohorts.flatMap(({ id, isDriftAccepted }) => (isDriftAccepted ? [id] : [])));
    const reasons = (0,change_causes/* reasonsByCohort */.yL)(cohorts);
    const { leftUnchecked, compared } = (0,tally/* tally */.N4)(head);
    return {
        hasBase: base !== undefined,
        cohorts: head.cohorts.length,
        invalid,
        newlyInvalid: invalid.filter((id) => invalidNow.has(id)),
        unchecked: idsOf('unchecked'),
        leftUnchecked,
        compared,
        drifted,
        toRegenerate: drifted.filter((id) => !accepted.has(id)),
        newlyDrifted,
        fixed: driftedWith('fixed'),
        repaired: cohorts.filter(({ before, plan }) => before === 'invalid' && plan !== undefined),
        findings,
        errorCauses: new Set(errors).size,
        driftCauses: new Set(newlyDrifted.flatMap((id) => reasons.get(id) ?? id)).size,
        replanned: cohorts.filter(({ plan, before, after }) => (0,change_change/* isPlanChanged */.c)(plan) || (base && (before === 'absent') !== (after === 'absent'))),
        added: sum('added'),
        removed: sum('removed'),
        switched: change.whole?.switched ?? [],
        reassigned: countsOf(change.whole?.reassigned ?? []),
        models: [
            ...new Set(causes.flatMap((one) => one.causes.flatMap((cause) => (cause.kind === 'model' ? [cause.llm] : [])))),
        ],
        unplanned: cohorts.filter(({ plan }) => plan === undefined),
        gone: cohorts.filter(({ after, isLeftOut }) => after === 'absent' && !isLeftOut),
        incomparable: cohorts.filter(({ after, touches }) => after === 'invalid' && touches.includes('output')),
        leftOut: cohorts.filter(({ isLeftOut }) => isLeftOut === true),
        leftBehind: cohorts.filter((one) => one.leftBehind !== undefined),
        outOfSight: cohorts.filter(({ movedTo }) => movedTo !== undefined),
        renamed: cohorts.filter(({ renamedFrom }) => renamedFrom !== undefined),
    };
}
function countsOf(all) {
    const counts = (0,source_stage/* noneByStage */._)();
    for (const { stage, count } of all)
        counts[stage] += count;
    return counts;
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}


/***/ }),

/***/ 50160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, units) {
    if (text.length <= units)
        return text;
    if (units < 1)
        return '';
    let end = units - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, Math.max(0, end))}\u2026`;
}


/***/ }),

/***/ 89515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nothingToRemark),
/* harmony export */   S: () => (/* binding */ designRemarks)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _count_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86527);


const MOST = 8;
const HOLES = 4;
function designRemarks(view) {
    return [...(view.quality ? qualityRemarks(view.quality) : []), ...unread(view), ...collapsed(view)];
}
function nothingToRemark({ quality, selection }) {
    const words = sizeWords(quality?.mainEffects.length);
    return selection === undefined
        ? `${words}; every column is read.`
        : `Among the selected generations: ${words.charAt(0).toLowerCase()}${words.slice(1)}. Every column is read.`;
}
function sizeWords(varying) {
    switch (varying) {
        case 0:
            return 'No axis has more than one level, so there is nothing to compare';
        case 1:
            return 'One axis has more than one level';
        default:
            return 'The effect of every axis can be separated from the others';
    }
}
function qualityRemarks(quality) {
    const nested = new Set(quality.nested.map(({ inner, outer }) => keyOf([inner, outer])));
    const together = quality.together.flatMap(({ factors }) => pairsOf(factors).map(keyOf));
    const isSaid = ({ factors }) => nested.has(keyOf(factors)) || together.includes(keyOf(factors));
    const partly = quality.mainEffects.filter(({ factor, possible, estimable }) => estimable < possible && !quality.nested.some(({ outer }) => outer === factor));
    const none = partly.filter(({ estimable }) => estimable === 0).map(({ factor }) => factor);
    const inseparable = none.length > 1 ? none : [];
    return [
        ...effectRemarks(quality, partly, inseparable),
        ...interactionRemarks(quality, nested, isSaid, inseparable),
        ...combinationRemarks(quality, isSaid),
        ...selfJudging(quality),
        ...(quality.isComplete
            ? []
            : [
                {
                    kind: 'too large',
                    parts: ['some effects were not compared: the design has too many levels for that'],
                },
            ]),
    ];
}
function effectRemarks(quality, partly, inseparable) {
    return [
        ...limited(quality.together.filter(({ isTied }) => !isTied), 'one effect', ({ groups }) => [
            ...joined(groups.flatMap(({ factors }) => factors[0] ?? [])),
            ` always change together: one effect, not ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWord */ .i0)(groups.length)}`,
        ]),
        ...limited(quality.together.flatMap(({ groups }) => groups.filter(({ factors }) => factors.length > 1)), 'tied', ({ factors, tie }) => [
            ...joined(factors),
            ' are one effect',
            ...(tie === undefined ? [', as they are tied'] : [', as the tie ', { name: tie }, ' says']),
        ]),
        ...limited(quality.nested, 'nested', ({ inner, outer }) => [
            'each level of ',
            { name: inner },
            ' occurs with one level of ',
            { name: outer },
            ': the effect of ',
            { name: outer },
            ' cannot be separated from it',
            quality.mainEffects.length > 2 ? ', alone or together with another axis' : '',
        ]),
        ...limited(inseparable.length > 0 ? [inseparable] : [], 'effect', (factors) => [
            'the effects of ',
            ...joined(factors),
            ' cannot be separated: each may be the combined effect of the other axes',
        ]),
        ...limited(inseparable.length > 0 ? partly.filter(({ estimable }) => estimable > 0) : partly, 'effect', ({ factor, possible, estimable }) => [
            'of the effect of ',
            { name: factor },
            `, ${estimable} of ${degrees(possible)} can be separated from the other axes`,
        ]),
    ];
}
function interactionRemarks({ interactions, aliases }, nested, isSaid, inseparable) {
    const areInseparable = ({ factors }) => factors.every((factor) => inseparable.includes(factor));
    const isInseparableEffect = (one, other) => one !== undefined && other === undefined && inseparable.includes(one);
    const shownInteractions = interactions.filter((one) => !isSaid(one) && !(one.estimable === 0 && areInseparable(one)));
    const within = shownInteractions.map((one) => aliasesWithMain(one, aliases));
    return [
        ...limited(shownInteractions, 'interaction', (one, index) => [
            'whether ',
            { name: one.factors[0] },
            ' acts differently per ',
            { name: one.factors[1] },
            ...estimableWords(one, within[index] ?? []),
        ]),
        ...limited(aliases.filter((one) => !one.isAcross &&
            !within.some((some) => some.includes(one)) &&
            !isSubsumed(one.effects, nested) &&
            !one.effects.every(([left, right]) => isInseparableEffect(left, right))), 'alias', ({ effects, shared }) => [
            ...effectWords(effects[0]),
            ' and ',
            ...effectWords(effects[1]),
            ` share ${degrees(shared)}`,
            isSharedAcross(effects, aliases) ? ', alone and together with another axis' : '',
        ]),
    ];
}
function combinationRemarks(quality, isSaid) {
    const holed = quality.coverage.filter((one) => !isSaid(one));
    const associations = quality.cells.filter(isAssociated).filter((one) => !isSaid(one));
    return [
        ...limited(holed, 'holes', ({ factors, met, possible, holes }) => [
            ...joined(factors),
            `: ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(met)} of ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(possible)} combinations occur; missing `,
            ...holes
                .slice(0, HOLES)
                .flatMap(([left, right], index) => [
                index === 0 ? '' : ', ',
                { name: left },
                ' with ',
                { name: right },
            ]),
            possible - met > HOLES ? ` and ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(possible - met - HOLES)} more` : '',
            ...associations.filter(isSamePair(factors)).map((one) => `; ${associationText(one)}`),
        ]),
        ...limited(unequal(quality), 'unbalanced', ({ name, stage, fewest, most }) => [
            { name },
            ': ',
            { name: fewest.level },
            ` in ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(fewest.units, stage)}, `,
            { name: most.level },
            ` in ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(most.units, stage)}`,
        ]),
        ...limited(associations.filter(({ factors }) => !holed.some(isSamePair(factors))), 'association', (one) => [...joined(one.factors), ` are partly associated: ${associationText(one)}`]),
    ];
}
function aliasesWithMain({ factors }, aliases) {
    return aliases.filter(({ effects: [main, pair], isAcross }) => !isAcross && main.length === 1 && isPair(pair) && keyOf(pair) === keyOf(factors));
}
function estimableWords({ possible, estimable }, shares) {
    const [only, another] = shares;
    if (estimable === 0 && only?.shared === possible && another === undefined)
        return [' cannot be separated from ', ...effectWords(only.effects[0])];
    return [
        estimable === 0
            ? ' cannot be estimated'
            : ` can be estimated in part: ${estimable} of ${degrees(possible)}`,
        ...shares.flatMap(({ effects, shared }, index) => [
            index === 0 ? '; shares ' : ', ',
            `${degrees(shared)} with `,
            ...effectWords(effects[0]),
        ]),
    ];
}
function isAssociated(one) {
    return one.association !== undefined;
}
function associationText({ stage, fewest, most, association, }) {
    const share = Math.min(0.99, Math.max(0.01, association)).toFixed(2);
    return `Cram\u00e9r's V ${share}, ${fewest === most ? '' : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(fewest)} to `}${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(most, stage)} per combination`;
}
function isSamePair(pair) {
    return ({ factors }) => keyOf(factors) === keyOf(pair);
}
function unequal({ factors }) {
    return factors.flatMap(({ name, stage, fewest, most }) => fewest && most && fewest.units !== most.units ? [{ name, stage, fewest, most }] : []);
}
function isSubsumed([one, other], nested) {
    const pairs = [one, other, apart(one, other)].filter(isPair);
    return pairs.some((pair) => nested.has(keyOf(pair)));
}
function isSharedAcross([one, other], aliases) {
    const key = (names) => [...names].sort().join('\n');
    const own = key([...one, ...other]);
    return (one.length === 1 &&
        other.length === 1 &&
        aliases.some(({ effects, isAcross }) => isAcross && key(apart(...effects)) === own));
}
function apart(one, other) {
    return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}
function isPair(names) {
    return names.length === 2;
}
function keyOf([left, right]) {
    return JSON.stringify([left, right].sort());
}
function pairsOf(names) {
    return names.flatMap((left, index) => names.slice(index + 1).map((right) => [left, right]));
}
function effectWords(effect) {
    const [left = '', right] = effect;
    return right === undefined
        ? ['the effect of ', { name: left }]
        : ['how ', { name: left }, ' and ', { name: right }, ' act together'];
}
function selfJudging({ selfJudging }) {
    if (selfJudging === undefined)
        return [];
    const { evaluations, ownEssay, ownDraft, unknown } = selfJudging;
    const share = (count) => count === evaluations && count > 1
        ? `all ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(evaluations, 'evaluation')}`
        : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count)} of ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(evaluations)} evaluations (${percent(count, evaluations)})`;
    const parts = [
        ...(ownEssay > 0 ? [`${share(ownEssay)} are by the model that wrote the essay`] : []),
        ...(ownDraft > 0 ? [`${share(ownDraft)} are by the model that wrote the draft, but not the essay`] : []),
        ...(unknown > 0 && unknown < evaluations
            ? [`of ${share(unknown)} the model of judge or writer is not known`]
            : []),
    ];
    return parts.length === 0 ? [] : [{ kind: 'self-judging', parts: [parts.join('; ')] }];
}
function percent(count, total) {
    if (count === total)
        return '100%';
    return `${Math.min(99, Math.max(1, Math.round((count / total) * 100)))}%`;
}
function degrees(count) {
    return (0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(count, 'degree of freedom', 'degrees of freedom');
}
function unread({ unread = [] }) {
    if (unread.length === 0)
        return [];
    return [{ kind: 'unread', parts: [...joined(unread), ': read by no stage'] }];
}
function collapsed(view) {
    return (view.collapsed ?? []).map(({ stage, lost }) => ({
        kind: 'collapsed',
        parts: [
            lost === 1
                ? `1 ${stage} gets the same id as another one and is lost`
                : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(lost)} ${stage}s get the id of another one and are lost`,
        ],
    }));
}
function limited(all, kind, partsOf) {
    const remarks = all.slice(0, MOST).map((one, index) => ({ kind, parts: partsOf(one, index) }));
    const rest = all.length - MOST;
    return rest > 0 ? [...remarks, { kind, parts: [`and ${rest} more`] }] : remarks;
}
function joined(names) {
    const shown = names.slice(0, MOST);
    const parts = shown.flatMap((name, index) => [
        ...(index === 0 ? [] : [index === shown.length - 1 && names.length <= MOST ? ' and ' : ', ']),
        { name },
    ]);
    return names.length > MOST ? [...parts, ` and ${names.length - MOST} more`] : parts;
}


/***/ }),

/***/ 31874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyUnknown)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49244);

const MOST = 4;
function whyUnknown({ axes, steps, specPath }) {
    const at = steps.findIndex(({ rows }) => rows === undefined);
    const step = steps[at];
    if (step === undefined)
        return undefined;
    if (at > 0)
        return ['How many combinations are left is unknown from ', { name: step.label }, ' on: it is invalid.'];
    const unknown = axes.filter(({ levels }) => levels === undefined);
    const named = unknown
        .slice(0, MOST)
        .flatMap(({ name, file }, index) => [
        index === 0 ? '' : ', ',
        { name },
        ...(file === undefined ? [] : [' (from ', { name: (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeToSpec */ .Vv)(specPath, file) }, ')']),
    ]);
    const rest = unknown.length > MOST ? ` and ${unknown.length - MOST} more` : '';
    const why = unknown.length === 0
        ? ['not every axis could be read']
        : ['not all levels are known of ', ...named, rest];
    return ['How many combinations there are is unknown: ', ...why, '.'];
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


/***/ })

};
