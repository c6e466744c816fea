export const id = 2344;
export const ids = [2344];
export const modules = {

/***/ 58433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoredWords)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);


function ignoredWords(what, { source, isInside, line, pattern }) {
    const file = isInside ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(source) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source);
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${what} by line ${line} of ${file}, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`;
}


/***/ }),

/***/ 52816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ misnamedStages),
/* harmony export */   cJ: () => (/* binding */ misnamedGenerations),
/* harmony export */   s3: () => (/* binding */ misnamedOutput)
/* harmony export */ });
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5820);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15425);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72265);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);







function* misnamedOutput(tree, path) {
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path);
    const names = tree.list(folder);
    if (names.includes(name))
        return;
    const alike = new RegExp(`^${name.replace(/\..*/, '')}s?\\b`, 'i');
    const found = [
        ...names.filter((one) => alike.test(one)),
        ...(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(name, names, 1),
        ...names
            .filter((one) => !(0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(one) && tree.list(`${folder}/${one}`).includes(name))
            .map((one) => `${one}/${name}`),
    ].find((one) => tree.read(`${folder}/${one}`).kind === 'file');
    if (found === undefined)
        return;
    const from = `${folder}/${found}`;
    yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('drift/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atFile */ .kG)(from), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(from)} is not read: the runtime reads and writes only ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(found) === (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(name)
        ? {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `rename it to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`,
            fix: { edits: [], rename: { from, to: path }, safe: false },
        }
        : {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `delete it: \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCommand */ .w1)('regenerate')}\` writes the file that the runtime reads`,
        });
}
function* misnamedGenerations(tree, layout) {
    const { dataRoot, gens } = layout;
    yield* generationsOutside(tree, [gens, ..._source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.map((stage) => layout.generations(stage))]);
    for (const name of tree.list(gens).length > 0 ? [] : tree.list(dataRoot)) {
        const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(dataRoot, name);
        if (folder !== gens && _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.some((stage) => /^[dev]_/.test(tree.list(`${folder}/${stage}`)[0] ?? '')))
            yield misnamedFolder(folder, gens);
    }
}
function* misnamedStages(tree, layout) {
    const names = tree.list(layout.gens);
    yield* generationsOutside(tree, _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.map((stage) => layout.generations(stage)));
    for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a) {
        const others = names.filter((name) => !_source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.some((one) => one === name));
        const [near] = names.includes(stage) ? [] : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(stage, others, 1);
        if (near !== undefined)
            yield misnamedFolder(`${layout.gens}/${near}`, layout.generations(stage));
    }
}
function* generationsOutside(tree, folders) {
    for (const folder of folders) {
        if (tree.read(folder).kind !== 'outside')
            continue;
        yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('drift/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atFile */ .kG)(folder), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the generations in ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(folder)} are not checked: it is a link that leads out of the repository`, { hint: 'commit the folder itself, or check a folder that has both the link and what it leads to' });
        return;
    }
}
function misnamedFolder(from, to) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('drift/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .atFile */ .kG)(from), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the generations in ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(from)} are not read: the runtime reads them only from ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(to)}`, {
        hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `if they belong there, move them: \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .jt)('git', 'mv', { path: from }, { path: to })}\``,
    });
}


/***/ }),

/***/ 44627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/claim-settler.js
var claim_settler = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(58433);
// EXTERNAL MODULE: ./build/src/checks/misnamed-outputs.js
var misnamed_outputs = __webpack_require__(52816);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/checks/names-apart.js




function* namesApart({ layout, sources }) {
    const all = sources.tree.list(layout.cohorts);
    if (new Set(all.map((name) => name.toLowerCase())).size === all.length)
        return;
    const alike = new Map();
    for (const name of all) {
        const folded = name.toLowerCase();
        const others = alike.get(folded);
        if (others)
            others.push(name);
        else
            alike.set(folded, [name]);
    }
    for (const [first = '', ...others] of alike.values()) {
        if (others.length === 0)
            continue;
        const names = [first, ...others].map((name) => (0,words/* quoted */.TL)(name));
        yield (0,check/* claim */.B)('spec/names-differ-in-case', (0,diagnostic/* atFile */.kG)(layout.cohort(first).folder), (0,findings_text/* msg */.ab) `cohorts ${(0,words/* listed */.KE)(names)} differ only in case: on Windows and macOS they are one folder`, {
            hint: 'rename one of them',
            unlisted: (0,words/* unlisted */.B$)(names.length),
            names,
            related: others.map((name) => ({
                at: (0,diagnostic/* atFile */.kG)(layout.cohort(name).folder),
                message: 'the same name in another case',
            })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/checks/selection-file.js
var selection_file = __webpack_require__(8536);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js









function repositoryFindings(repository, compared = false) {
    const found = new finding_set/* FindingSet */.Y();
    for (const finding of repository.catalogFindings)
        found.take(finding);
    const settler = new claim_settler/* ClaimSettler */.e(found);
    settler.settle((0,selection_file/* selectionFile */.l)(repository.selections));
    settler.settle(namesApart(repository));
    if (compared)
        settler.settle(uncommittedOutputs(repository));
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout, sources, options }) {
    const hintFor = (sample) => {
        const rule = options.ignoredBy?.(sample);
        return rule === undefined
            ? 'commit them to have them checked'
            : (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)('them', rule)}; remove the rule and commit them to have them checked`;
    };
    const { cohorts, gens } = layout;
    const files = layout.cohort(sources.tree.list(cohorts)[0] ?? 'any');
    const isMisnamed = (path) => [...(0,misnamed_outputs/* misnamedOutput */.s3)(sources.tree, path)].length > 0;
    const lacking = [
        ...(committed.manifest || isMisnamed(files.manifest) ? [] : ['no manifest.json']),
        ...(committed.membership || isMisnamed(files.membership) ? [] : ['no membership.csv']),
    ];
    if (lacking.length > 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), `${lacking.join(' and ')} is committed: there is nothing to compare`, { hint: hintFor(committed.manifest ? files.membership : files.manifest) });
    const misnamed = [...(0,misnamed_outputs/* misnamedGenerations */.cJ)(sources.tree, layout)];
    yield* misnamed;
    if (!committed.metadata && misnamed.length === 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint: hintFor(layout.metadata('draft', 'd_0')) });
}


/***/ }),

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ misnamedClaim),
/* harmony export */   l: () => (/* binding */ selectionFile)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15425);
/* harmony import */ var _findings_report_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77983);
/* harmony import */ var _findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5325);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);





function* selectionFile(outcome) {
    switch (outcome.kind) {
        case 'none': {
            if (outcome.misnamed !== undefined)
                yield misnamedClaim(outcome.misnamed);
            return;
        }
        case 'both': {
            const [essays, drafts] = outcome.paths;
            yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/both', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(drafts), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `both ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(essays)} and ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(drafts)} are present`, {
                hint: outcome.empty === undefined
                    ? 'remove one of the two files'
                    : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `remove ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(outcome.empty)}, which lists nothing`,
                related: [{ message: 'the other selection', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(essays) }],
            });
            return;
        }
        case 'unreadable': {
            const { path, opened } = outcome;
            if (opened.kind === 'conflicted') {
                yield { finding: (0,_findings_report_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictFinding */ .U)(opened.conflict) };
                return;
            }
            if (opened.kind === 'foreign') {
                yield { finding: (0,_findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignFinding */ .Ib)(opened.foreign) };
                return;
            }
            yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/unreadable', opened.kind === 'malformed' ? (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(opened.at) : (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the selection ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id per line, or remove it' });
            return;
        }
        case 'selection': {
            const { path, ids } = outcome.selection;
            if (ids.length === 0)
                yield (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/empty', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `the selection ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)} lists nothing, so every cohort is empty`, { hint: 'list the selected ids in it, one per line; or remove it to plan the full cohorts' });
        }
    }
}
function misnamedClaim({ path, wanted, isTable }, isFollowed = false) {
    const remedy = isTable
        ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `write its ids into ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(wanted)}, one per line, without a header and other columns`
        : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `rename it to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(wanted)}`;
    const otherwise = isTable
        ? '; or rename it, if it is not the selection'
        : ', or to something else if it is not the selection';
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .claim */ .B)('selection/misnamed', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)} is not read: the runtime reads a selection only from ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(wanted)}`, {
        hint: isFollowed ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `if it is still the selection, ${remedy}` : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${remedy}${otherwise}`,
        ...(isTable ? {} : { fix: { edits: [], rename: { from: path, to: wanted }, safe: false } }),
    });
}
function reasonOf(opened) {
    switch (opened.kind) {
        case 'malformed':
            return `line ${opened.line} is not UTF-8`;
        case 'directory':
            return 'it is a folder';
        case 'too-large':
            return `it has ${opened.size} bytes; the limit is ${opened.limit}`;
        case 'outside':
            return 'it is a link that leads out of the repository';
        case 'unreadable':
            return opened.reason;
        case 'missing':
            return 'it is missing';
    }
}


/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openCohort)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36812);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59606);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45872);




async function openCohort(command, name, root, { dialect, dataRoot, specs, maxRows }) {
    const { tree, cohorts, isIgnored } = await (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)({ root, dataRoot, specs, cohorts: [name] });
    const [cohort, ...others] = cohorts;
    if (cohort === undefined || others.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${command} takes one COHORT, and '${name}' names ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(cohorts.map(({ id }) => id))}`);
    return { cohort, repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(tree, { dialect, dataRoot, isIgnored, maxRows }) };
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

/***/ 18423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _checks_repository_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44627);
/* harmony import */ var _checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63045);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8129);
/* harmony import */ var _overview_view_design_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44426);
/* harmony import */ var _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23393);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12559);
/* harmony import */ var _open_cohort_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85382);
/* harmony import */ var _open_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27102);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50698);









async function show(line, terminal) {
    const { values, positionals } = line;
    const [id = ''] = positionals;
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)('--format', values.format, _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_MARKDOWN_JSON */ .zx);
    const opened = await (0,_open_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .openSettings */ .O)(values, terminal, 'stderr');
    if (opened === undefined)
        return 1;
    const { cohort, repository } = await (0,_open_cohort_js__WEBPACK_IMPORTED_MODULE_6__/* .openCohort */ .a)('show', id, values.root, opened.settings);
    const derivation = (0,_derive_js__WEBPACK_IMPORTED_MODULE_2__/* .derive */ .CX)(repository, cohort);
    const examination = (0,_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .s)(derivation);
    if (examination.failure)
        throw examination.failure;
    const view = (0,_overview_view_design_js__WEBPACK_IMPORTED_MODULE_3__/* .viewDesign */ .w)(derivation, examination);
    const errors = [...(0,_checks_repository_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFindings */ .L)(repository), ...examination.diagnostics].filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
        const options = (0,_look_of_js__WEBPACK_IMPORTED_MODULE_5__.lookOf)(terminal.stderr, terminal, { root: values.root });
        terminal.stderr.write(renderFindings(errors, repository.sources.files, options));
    }
    if (view === undefined)
        return 1;
    if (format === 'json')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 50031))).renderDesignJson(view));
    else if (format === 'markdown')
        terminal.stdout.write((await Promise.all(/* import() */[__webpack_require__.e(8201), __webpack_require__.e(6527)]).then(__webpack_require__.bind(__webpack_require__, 98201))).cohortDesignMarkdown(view));
    else {
        const options = (0,_look_of_js__WEBPACK_IMPORTED_MODULE_5__.lookOf)(terminal.stdout, terminal, { root: values.root });
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 3891).then(__webpack_require__.bind(__webpack_require__, 33891))).renderDesign(view, options));
    }
    return errors.length > 0 || view.state === 'invalid' ? 1 : 0;
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
