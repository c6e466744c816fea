export const id = 6804;
export const ids = [6804];
export const modules = {

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

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
