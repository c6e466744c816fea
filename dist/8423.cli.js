export const id = 8423;
export const ids = [8423];
export const modules = {

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
;// CONCATENATED MODULE: ./build/src/checks/selection-file.js





function* selectionFile(outcome) {
    switch (outcome.kind) {
        case 'none':
            return;
        case 'both': {
            const [essays, drafts] = outcome.paths;
            yield (0,check/* claim */.B)('selection/both', (0,diagnostic/* atFile */.kG)(drafts), (0,findings_text/* msg */.ab) `both ${(0,findings_text/* quotedPath */.MW)(essays)} and ${(0,findings_text/* quotedPath */.MW)(drafts)} are present`, {
                hint: 'remove one of the two files',
                related: [{ message: 'the other selection', at: (0,diagnostic/* atFile */.kG)(essays) }],
            });
            return;
        }
        case 'unreadable': {
            const { path, opened } = outcome;
            if (opened.kind === 'conflicted') {
                yield { finding: (0,report_conflict/* conflictFinding */.U)(opened.conflict) };
                return;
            }
            if (opened.kind === 'foreign') {
                yield { finding: (0,report_foreign/* foreignFinding */.Ib)(opened.foreign) };
                return;
            }
            yield (0,check/* claim */.B)('selection/unreadable', opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id a line, or remove it' });
            return;
        }
        case 'selection': {
            const { path, ids } = outcome.selection;
            if (ids.length === 0)
                yield (0,check/* claim */.B)('selection/empty', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} lists nothing, so every cohort is empty`, { hint: 'remove the file to plan the full cohorts, or list generation ids in it' });
        }
    }
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

// EXTERNAL MODULE: ./build/src/checks/settle-claims.js
var settle_claims = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js





function repositoryFindings(repository, compared = false) {
    const found = new collector/* Collector */.g();
    for (const finding of repository.catalogFindings)
        found.push(finding);
    (0,settle_claims/* settleClaims */.Z)(selectionFile(repository.selections), found);
    if (compared)
        (0,settle_claims/* settleClaims */.Z)(uncommittedOutputs(repository), found);
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout }) {
    const { cohorts } = layout;
    const hint = 'commit them to have them checked';
    if (!committed.manifest && !committed.membership) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json and no membership.csv is committed: there is nothing to compare', { hint });
    }
    else if (!committed.manifest) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json is committed: there is nothing to compare', { hint });
    }
    else if (!committed.membership) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no membership.csv is committed: there is nothing to compare', { hint });
    }
    if (!committed.metadata) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(layout.gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint });
    }
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _checks_repository_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);
/* harmony import */ var _checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6804);
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2642);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3498);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5294);
/* harmony import */ var _overview_view_design_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4426);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7795);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1705);
/* harmony import */ var _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3393);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(698);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5872);













async function show(line, terminal) {
    const { values, positionals } = line;
    const [id = ''] = positionals;
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .oneOf */ .yL)('--format', values.format, _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_9__/* .TEXT_MARKDOWN_JSON */ .zx);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .givenSettings */ .j)(values);
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)(values.root);
    if (opened.kind === 'refused') {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(1072)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        const { refusedResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5192));
        terminal.stderr.write(renderTerminal(refusedResult(opened, given)));
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveSettings */ .M)(given, config);
    const workspace = await (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkspace */ .OH)({ root: values.root, dataRoot, specs, cohorts: [id] });
    const [cohort, ...others] = workspace.cohorts;
    if (cohort === undefined || others.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`show takes one COHORT, and '${id}' names ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(workspace.cohorts.map((one) => one.id))}`);
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h_)(workspace.tree, {
        dialect,
        dataRoot,
        isIgnored: workspace.isIgnored,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const derivation = (0,_derive_js__WEBPACK_IMPORTED_MODULE_2__/* .derive */ .CX)(repository, cohort);
    const examination = (0,_checks_run_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .s)(derivation);
    if (examination.failure)
        throw examination.failure;
    const view = (0,_overview_view_design_js__WEBPACK_IMPORTED_MODULE_6__/* .viewDesign */ .w)(derivation, examination);
    const errors = [...(0,_checks_repository_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFindings */ .L)(repository), ...examination.diagnostics].filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(1072)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        const options = { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .wantsColor */ .zK)(terminal.stderr, terminal.env), width: terminal.stderr.columns };
        terminal.stderr.write(renderFindings(errors, repository.sources.files, options));
    }
    if (view === undefined)
        return 1;
    if (format === 'json')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 31))).renderDesignJson(view));
    else if (format === 'markdown')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 153).then(__webpack_require__.bind(__webpack_require__, 153))).cohortDesignMarkdown(view));
    else {
        const options = { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .wantsColor */ .zK)(terminal.stdout, terminal.env), width: terminal.stdout.columns };
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 3891).then(__webpack_require__.bind(__webpack_require__, 3891))).renderDesign(view, options));
    }
    return errors.length > 0 || view.state === 'invalid' ? 1 : 0;
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ viewDesign)
});

// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/src/outputs/membership.js
var outputs_membership = __webpack_require__(1682);
// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 5 modules
var quality_report = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
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
var rule_members = __webpack_require__(4482);
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
    const name = (0,rule_members/* nameOf */.V)(rule).text;
    const domain = after.domain((0,name_key/* nameKey */.R)(name));
    const isEmptied = rule.kind === 'subset' && rule.complete && domain?.levels.length === 0;
    const levels = domain?.complete || isEmptied ? domain?.levels.length : undefined;
    const file = 'include' in rule ? rule.include?.path : undefined;
    const members = (0,rule_members/* membersOf */.l)(rule).flatMap((member) => member?.text ?? []);
    const words = wordsOf(rule, members, levels, (member) => {
        const key = (0,name_key/* nameKey */.R)(member);
        const own = before.domain(key) ?? before.domain(after.canonicalOf(key) ?? key);
        return own?.levels.length;
    });
    return { kind: rule.kind, name, members, words, file, levels };
}
function wordsOf(rule, members, levels, levelsBefore) {
    const count = levels === undefined ? '?' : String(levels);
    switch (rule.kind) {
        case 'subset':
            return `keeps ${levels === 0 ? 'none' : count} of ${levelsBefore(rule.axis.text) ?? '?'} levels of ${rule.axis.text}`;
        case 'tie':
            return `${joined(members)} always have the same value: ${count} ${levels === 1 ? 'level' : 'levels'}`;
        default: {
            const sizes = members.map(levelsBefore);
            const all = sizes.some((size) => size === undefined)
                ? '?'
                : sizes.reduce((product, size) => product * BigInt(size ?? 1), 1n);
            const balance = rule.kind === 'pair' && rule.balance !== undefined ? `, balance ${rule.balance.side}` : '';
            return `binds ${joined(members)}: ${count} of ${all} combinations${balance}`;
        }
    }
}
function joined(names) {
    return names.length < 2
        ? (names[0] ?? '')
        : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
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
    const quality = isInvalid ? undefined : (0,quality_report/* qualityReport */.Y)(derivation);
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
        ...(selection !== undefined && selection !== 'refused' ? { selection: selection.path } : {}),
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
    const readSources = new Set(rows.columns.flatMap((_, column) => (isRead(column) ? sourceKey(rows, column) : [])));
    const unread = columns.flatMap(({ name }, column) => readSources.has(sourceKey(rows, column)) ? [] : name);
    return { columns, unread };
}
function sourceKey(rows, column) {
    const source = rows.columns[column]?.source;
    return `${source?.dimension} ${source?.path.join(' ')}`;
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


/***/ })

};
