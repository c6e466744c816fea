export const id = 4280;
export const ids = [4280];
export const modules = {

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check_check),
  exitStatus: () => (/* binding */ exitStatus)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/account/account.js
var account = __webpack_require__(1738);
// EXTERNAL MODULE: ./build/src/check-repository.js + 11 modules
var check_repository = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
;// CONCATENATED MODULE: ./build/src/git/tracked-kinds.js




function trackedKinds(tree, root, dataRoot) {
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const { cohorts, allGenerations: gens } = layout;
    const all = tree.list(cohorts).map((id) => layout.cohort(id));
    const isLost = (kind) => !all.some((files) => tree.exists(files[kind]));
    const lost = { manifest: isLost('manifest'), membership: isLost('membership') };
    const lostGens = gens.every((folder) => isEmpty(tree, folder)) ? gens : [];
    const tracked = (places, kind) => {
        const real = places.flatMap((place) => tree.confinement.canonical(place) ?? []);
        const answer = real.length === 0 ? undefined : (0,git/* trackedPaths */.f)(root, real);
        return answer?.kind === 'known' && [...answer.paths].some((path) => (0,cohort_files/* outputKindOf */.Xw)(path) === kind);
    };
    return {
        manifest: lost.manifest && tracked([cohorts], 'manifest'),
        membership: lost.membership && tracked([cohorts], 'membership'),
        metadata: lostGens.length > 0 && tracked(lostGens, 'metadata'),
    };
}
function isEmpty(tree, folder) {
    const target = tree.confinement.follow(folder);
    if (target.kind !== 'inside')
        return target.kind === 'missing';
    try {
        const opened = (0,external_node_fs_.opendirSync)(target.real, { bufferSize: 1 });
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

// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var repository = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/src/cli/commands/check.js
var check = __webpack_require__(9623);
// EXTERNAL MODULE: ./build/src/cli/from-here.js
var from_here = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/check.js
















const MOST_DESIGNS = 10;
async function check_check(line, terminal) {
    const { values } = line;
    const asked = (0,options/* cohortsAsked */.zk)(line);
    const format = (0,options/* oneOf */.yL)('--format', values.format, check/* CHECK_FORMATS */.y4);
    const failLevel = (0,options/* oneOf */.yL)('--fail-level', values['fail-level'], check/* FAIL_LEVELS */.fN);
    const links = {
        ...docsLinks(values['docs-url']),
        quiet: values.quiet === true,
        placed: (path) => (0,from_here/* fromHere */.X)((0,external_node_path_.resolve)(values.root ?? '.', path)),
    };
    if (values['dry-run'] === true && values.fix !== true)
        throw new usage_error/* UsageError */.e('--dry-run shows what --fix would write: give both');
    const output = (0,options/* outputOption */.xO)('--output', values.output);
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const result = (0,open_config.refusedResult)(opened, given);
        await publish(result, format, output, links, terminal);
        return exitStatus(result, failLevel);
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: asked });
    const patterns = values['legacy-paths'];
    const unusable = patterns?.find((pattern) => (0,path_pattern/* pathPatternBelow */.H7)(pattern) === undefined);
    if (unusable !== undefined)
        throw new usage_error/* UsageError */.e(`--legacy-paths must be a pattern of paths below the root, not '${unusable}'`);
    const legacy = values.legacy === true || patterns !== undefined;
    const progress = new cli_progress/* Progress */.k(terminal.stderr, values.quiet === true);
    const checkOptions = {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        bareModules: workspace.bareModules,
        ...(values.cohort === undefined ? { removed: workspace.removed } : {}),
        ...(workspace.cohorts.length === 0
            ? {}
            : { expected: trackedKinds(workspace.tree, workspace.root, dataRoot) }),
        partial: asked !== undefined,
        ...(asked === undefined ? {} : { allSpecs: 'none' }),
        ...(config === undefined ? {} : { config }),
        ...(legacy ? { legacy: patterns === undefined ? {} : { patterns } } : {}),
        ...(maxRows === undefined ? {} : { maxRows }),
    };
    let result = await (0,check_repository/* checkRepository */.n)(workspace.tree, workspace.cohorts, {
        ...checkOptions,
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    if (values.fix === true) {
        const { fix } = await __webpack_require__.e(/* import() */ 1127).then(__webpack_require__.bind(__webpack_require__, 1127));
        const dryRun = values['dry-run'] === true;
        const inspect = (tree) => (0,check_repository/* checkRepository */.n)(tree, workspace.cohorts, checkOptions);
        result = await fix({ root: workspace.root, tree: workspace.tree, result, check: inspect, dryRun }, terminal);
        if (dryRun)
            return exitStatus(result, failLevel);
    }
    const designs = format === 'markdown' ? await designsOf(workspace, result, maxRows) : undefined;
    await publish(result, format, output, { ...links, ...(designs ? { designs } : {}) }, terminal);
    return exitStatus(result, failLevel);
}
async function designsOf({ tree, cohorts, isIgnored }, { cohorts: results, dialect, dataRoot }, maxRows) {
    const drifted = new Set(results.flatMap(({ id, state }) => (state === 'drifted' ? [id] : [])));
    if (drifted.size === 0)
        return new Map();
    const { viewDesigns } = await __webpack_require__.e(/* import() */ 3574).then(__webpack_require__.bind(__webpack_require__, 3574));
    const options = { dialect, dataRoot, isIgnored, ...(maxRows === undefined ? {} : { maxRows }) };
    return viewDesigns((0,repository/* openRepository */.h_)(tree, options), cohorts, drifted, MOST_DESIGNS);
}
function docsLinks(url) {
    if (url === undefined)
        return {};
    if (!URL.canParse(url) || !/^https?:\/\/[^\s#]+$/.test(url))
        throw new usage_error/* UsageError */.e(`--docs-url must be an address without a fragment, such as https://…/diagnostics.md, not '${url}'`);
    return { docsBase: url };
}
async function publish(result, format, output, links, terminal) {
    if (output === undefined) {
        terminal.stdout.write(await render(result, format, links, terminal.stdout, terminal.env));
        return;
    }
    const text = await render(result, format, links, { isTerminal: false, columns: 100 }, terminal.env);
    const { writeWhole } = await __webpack_require__.e(/* import() */ 3197).then(__webpack_require__.bind(__webpack_require__, 3197));
    await writeWhole((0,external_node_path_.resolve)(output), [text]);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(4064)]).then(__webpack_require__.bind(__webpack_require__, 9907))).renderSummary(result, links);
        case 'concise': {
            const { renderConcise } = await __webpack_require__.e(/* import() */ 6559).then(__webpack_require__.bind(__webpack_require__, 6559));
            return renderConcise(result, links.placed);
        }
        case 'text': {
            const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 2398));
            const { quiet } = links;
            return renderTerminal(result, { color: (0,terminal/* wantsColor */.zK)(output, env), width: output.columns, quiet });
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


/***/ })

};
