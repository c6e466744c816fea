export const id = 591;
export const ids = [591];
export const modules = {

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  exitStatus: () => (/* binding */ exitStatus),
  oneOf: () => (/* binding */ oneOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/pipeline.js + 21 modules
var pipeline = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/src/repository.js + 16 modules
var src_repository = __webpack_require__(9359);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/check-repository.js




/**
 * Checks the cohorts of a repository, one after another. An unexpected failure in one is reported as `unchecked` and does
 * not stop the others.
 */
async function checkRepository(tree, cohorts, options) {
    const repository = (0,src_repository/* openRepository */.h_)(tree, options);
    const results = [];
    const ordered = [...cohorts].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath));
    for (const [index, cohort] of ordered.entries()) {
        let result;
        try {
            result = (0,pipeline/* checkCohort */.ut)(repository, cohort);
        }
        catch (error) {
            result = {
                id: cohort.id,
                specPath: cohort.specPath,
                state: 'unchecked',
                diagnostics: [],
                failure: failureText(error),
            };
        }
        results.push(result);
        await options.onCohort?.(result, index + 1, ordered.length);
    }
    if (results.some((result) => result.outputs !== undefined))
        (0,src_repository/* reportUncommitted */.I)(repository);
    if (cohorts.length === 0) {
        const patterns = options.patterns.map((pattern) => `'${pattern}'`).join(', ');
        repository.collector.add('spec/none-found', { kind: 'missing', path: options.patterns[0] ?? '' }, `no spec was found by ${patterns}`, {
            hint: 'check the data root and the pattern',
        });
    }
    return {
        version: version/* VERSION */.x,
        dialect: options.dialect,
        dataRoot: options.dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: repository.collector.sorted(),
        sources: repository.sources.files,
    };
}
/** One sentence on what stopped a check; a bug of ours says so. */
function failureText(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.name === 'EnvironmentFailure' ? error.message : `internal error: ${error.message}`;
}

// EXTERNAL MODULE: ./build/src/workspace/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(2577);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/check.js







const FORMATS = ['text', 'json'];
const FAIL_LEVELS = ['error', 'warning', 'never'];
/** `cohort-ci check` */
async function check(args, terminal) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, {
        root: { type: 'string' },
        'data-root': { type: 'string' },
        cohort: { type: 'string', multiple: true },
        specs: { type: 'string', multiple: true },
        dialect: { type: 'string' },
        format: { type: 'string' },
        'fail-level': { type: 'string' },
        'max-rows': { type: 'string' },
    });
    if (positionals.length > 0)
        throw new usage_error/* UsageError */.e(`check takes no argument '${positionals[0]}'; name a cohort with --cohort`);
    const format = oneOf('--format', values.format, FORMATS);
    const failLevel = oneOf('--fail-level', values['fail-level'], FAIL_LEVELS);
    const dialect = (0,options/* dialectOption */.qs)(values.dialect);
    const dataRoot = (0,options/* dataRootOption */.wH)(values['data-root']);
    const maxRows = (0,options/* countOption */.D3)('--max-rows', values['max-rows']);
    const workspace = await (0,open_workspace/* openWorkspace */.O)({
        root: values.root,
        dataRoot,
        specs: values.specs,
        cohorts: values.cohort,
    });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const result = await checkRepository(workspace.tree, workspace.cohorts, {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        ...(maxRows === undefined ? {} : { maxRows }),
        onCohort: async ({ id }, done, total) => {
            progress.step(id, done, total);
            // A busy loop never sees a signal.
            await (0,promises_.setImmediate)();
        },
    });
    progress.end();
    terminal.stdout.write(await render(result, format, terminal));
    return exitStatus(result, failLevel);
}
async function render(result, format, terminal) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 5828))).renderJson(result);
    const { renderTerminal } = await __webpack_require__.e(/* import() */ 69).then(__webpack_require__.bind(__webpack_require__, 7069));
    return renderTerminal(result, {
        color: (0,cli_terminal/* wantsColor */.zK)(terminal.stdout, terminal.env),
        width: terminal.stdout.columns,
    });
}
/** 2 when some cohort could not be checked, 1 when something is found at or above the level. */
function exitStatus(result, failLevel) {
    if (result.cohorts.some((cohort) => cohort.state === 'unchecked'))
        return 2;
    if (failLevel === 'never')
        return 0;
    const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const fails = findings.some(({ severity }) => severity === 'error' || (failLevel === 'warning' && severity === 'warning'));
    return fails || result.cohorts.some((cohort) => cohort.state === 'refused') ? 1 : 0;
}
function oneOf(name, text, allowed) {
    if (text === undefined)
        return allowed[0];
    const found = allowed.find((value) => value === text);
    if (found === undefined)
        throw new usage_error/* UsageError */.e(`${name} must be ${allowed.join(' or ')}, not '${text}'`);
    return found;
}


/***/ })

};
