export const id = 7557;
export const ids = [7557];
export const modules = {

/***/ 7557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/check-repository.js + 11 modules
var check_repository = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(157);
;// CONCATENATED MODULE: ./build/src/git/edited-specs.js


const MOST_PATHS = 500;
function editedSpecs(tree, root, specPaths) {
    const edited = new Set();
    try {
        for (let start = 0; start < specPaths.length; start += MOST_PATHS) {
            const some = specPaths.slice(start, start + MOST_PATHS);
            const specsOf = new Map();
            for (const spec of some) {
                const place = tree.confinement.canonical(placeOf(spec)) ?? placeOf(spec);
                specsOf.set(place, [...(specsOf.get(place) ?? []), spec]);
            }
            for (const path of editedPaths(tree, root, [...specsOf.keys()])) {
                for (const [place, specs] of specsOf)
                    if (path === place || path.startsWith(`${place}/`))
                        for (const spec of specs)
                            edited.add(spec);
            }
        }
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return new Set();
    }
    return edited;
}
function placeOf(spec) {
    return /(^|\/)spec\/[^/]+$/.test(spec) ? spec.slice(0, spec.lastIndexOf('/')) : spec;
}
function editedPaths(tree, root, places) {
    const edited = new Set((0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...places])));
    const committed = new Map();
    const listed = (0,git_command/* runGit */.EO)(root, ['ls-tree', '-r', '-z', 'HEAD', '--', ...places]);
    for (const line of listed.status === 0 ? (0,git_command/* splitNul */.K5)(listed.output) : []) {
        const [head = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
        const [mode, , oid = ''] = head.split(' ');
        committed.set(path, oid);
        if (mode?.startsWith('100') && !isBlob(tree, path, oid))
            edited.add(path);
    }
    for (const path of (0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(root, ['ls-files', '-z', '--cached', '--', ...places])))
        if (!committed.has(path))
            edited.add(path);
    return edited;
}
function isBlob(tree, path, oid) {
    const read = tree.read(path);
    if (read.kind !== 'file')
        return false;
    if (blobId(read.bytes, oid.length) === oid)
        return true;
    const text = Buffer.from(read.bytes).toString('latin1').replaceAll('\r\n', '\n');
    return blobId(Buffer.from(text, 'latin1'), oid.length) === oid;
}
function blobId(bytes, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
;// CONCATENATED MODULE: ./build/src/overview/repository-status.js



function repositoryStatus(tree, result, options = {}) {
    const layout = new data_layout/* DataLayout */.V(result.dataRoot);
    const standing = (specPath) => options.isTracked?.(specPath) === false
        ? 'untracked'
        : options.isEdited?.(specPath) === true
            ? 'edited'
            : 'committed';
    const cohorts = result.cohorts.map((cohort) => statusOf(cohort, standing(cohort.specPath)));
    const checked = new Set(result.cohorts.map(({ id }) => id));
    for (const id of tree.list(layout.cohorts)) {
        const { folder, spec: specPath } = layout.cohort(id);
        if (checked.has(id) || id.startsWith('.') || tree.read(folder).kind !== 'directory')
            continue;
        const there = tree.exists(specPath);
        const spec = there ? standing(specPath) : 'missing';
        cohorts.push({ id, specPath, spec, valid: 'unknown', outputs: 'unknown', done: false });
    }
    cohorts.sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id));
    return {
        dataRoot: result.dataRoot,
        cohorts,
        selection: (0,runtimes/* runtimeNamed */.cJ)(result.dialect).readsSelections
            ? selectionStatus(tree, layout)
            : { kind: 'none', paths: [] },
        counts: count(cohorts),
    };
}
function statusOf(cohort, spec) {
    const valid = cohort.state === 'invalid' ? 'no' : cohort.state === 'unchecked' ? 'unknown' : 'yes';
    const outputs = outputsOf(cohort);
    const done = spec === 'committed' && valid === 'yes' && (outputs === 'current' || outputs === 'not-committed');
    return { id: cohort.id, specPath: cohort.specPath, spec, valid, outputs, done };
}
function outputsOf({ state, outputs }) {
    if (state === 'drifted')
        return 'drifted';
    if (state !== 'clean')
        return 'unknown';
    const kinds = outputs && [outputs.manifest, outputs.membership, outputs.metadata];
    return kinds?.some(({ status }) => status === 'same') ? 'current' : 'not-committed';
}
function selectionStatus(tree, layout) {
    const [drafts, essays] = [layout.selection('draft'), layout.selection('essay')];
    const paths = [drafts, essays].filter((path) => tree.exists(path));
    if (paths.length === 2)
        return { kind: 'both', paths };
    return { kind: paths[0] === undefined ? 'none' : paths[0] === drafts ? 'drafts' : 'essays', paths };
}
function count(cohorts) {
    const number = (test) => cohorts.filter(test).length;
    return {
        cohorts: cohorts.length,
        done: number(({ done }) => done),
        withoutSpec: number(({ spec }) => spec === 'missing'),
        untracked: number(({ spec }) => spec === 'untracked'),
        edited: number(({ spec }) => spec === 'edited'),
        invalid: number(({ valid }) => valid === 'no'),
        drifted: number(({ outputs }) => outputs === 'drifted'),
        unknown: number(({ valid, spec }) => valid === 'unknown' && spec !== 'missing'),
    };
}

// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/cli/commands/shared-options.js
var shared_options = __webpack_require__(3393);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
;// CONCATENATED MODULE: ./build/src/cli/status.js















async function status_status(line, terminal) {
    const { values } = line;
    const format = (0,options/* oneOf */.yL)('--format', values.format, shared_options/* TEXT_MARKDOWN_JSON */.zx);
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        terminal.stderr.write(renderTerminal((0,open_config.refusedResult)(opened, given)));
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: undefined });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const result = await (0,check_repository/* checkRepository */.n)(workspace.tree, workspace.cohorts, {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        ...(config === undefined ? {} : { config }),
        ...(maxRows === undefined ? {} : { maxRows }),
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    const tracked = (0,git/* trackedPaths */.f)(workspace.root, [
        new data_layout/* DataLayout */.V(dataRoot).cohorts,
        ...workspace.cohorts.map(({ specPath }) => specPath),
    ]);
    const edited = editedSpecs(workspace.tree, workspace.root, workspace.cohorts.map(({ specPath }) => specPath));
    const checklist = repositoryStatus(workspace.tree, result, tracked.kind === 'known'
        ? { isTracked: (path) => tracked.paths.has(path), isEdited: (path) => edited.has(path) }
        : {});
    if (format === 'json')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 4535).then(__webpack_require__.bind(__webpack_require__, 4535))).statusJson(checklist));
    else if (format === 'markdown')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 4424).then(__webpack_require__.bind(__webpack_require__, 4424))).statusMarkdown(checklist));
    else {
        const options = { color: (0,cli_terminal/* wantsColor */.zK)(terminal.stdout, terminal.env), width: terminal.stdout.columns };
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 7876).then(__webpack_require__.bind(__webpack_require__, 7876))).renderStatus(checklist, options));
    }
    const { done, cohorts } = checklist.counts;
    const unchecked = result.cohorts.filter(({ state }) => state === 'unchecked');
    for (const { id, failure = '' } of unchecked)
        terminal.stderr.write(`cohort-ci: could not check ${(0,visible/* visible */.R)(id)}: ${(0,visible/* visible */.R)((0,findings_text/* textOf */.b6)(failure))}\n`);
    if (unchecked.length > 0)
        return 2;
    return cohorts > 0 && done === cohorts ? 0 : 1;
}


/***/ })

};
