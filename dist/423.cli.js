export const id = 423;
export const ids = [423];
export const modules = {

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9520);
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6509);
/* harmony import */ var _insight_view_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6129);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1723);
/* harmony import */ var _workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4842);
/* harmony import */ var _workspace_read_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3414);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(698);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5872);









const FORMATS = ['text', 'markdown', 'json'];
async function show(args, terminal) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOptions */ .Ac)(args, {
        root: { type: 'string' },
        'data-root': { type: 'string' },
        specs: { type: 'string', multiple: true },
        dialect: { type: 'string' },
        format: { type: 'string' },
        'max-rows': { type: 'string' },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e('show takes one COHORT');
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('--format', values.format, FORMATS);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .givenSettings */ .j)(values);
    const opened = await (0,_workspace_read_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(values.root);
    if (opened.kind === 'refused') {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(398), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        const { refusedResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8209));
        terminal.stderr.write(renderTerminal(refusedResult(opened, given)));
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,_config_resolve_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveSettings */ .M)(given, config);
    const workspace = await (0,_workspace_open_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)({ root: values.root, dataRoot, specs, cohorts: [id] });
    const [cohort] = workspace.cohorts;
    if (cohort === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`there is no cohort '${id}'`);
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(workspace.tree, {
        dialect,
        dataRoot,
        isIgnored: workspace.isIgnored,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const collector = new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .Collector */ .g();
    const view = (0,_insight_view_design_js__WEBPACK_IMPORTED_MODULE_1__/* .viewDesign */ .w)(repository, cohort, collector);
    const errors = collector.sorted().filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
        const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(398), __webpack_require__.e(969)]).then(__webpack_require__.bind(__webpack_require__, 2398));
        const options = { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)(terminal.stderr, terminal.env), width: terminal.stderr.columns };
        terminal.stderr.write(renderFindings(errors, repository.sources.files, options));
    }
    if (view === undefined)
        return 1;
    if (format === 'json')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 314).then(__webpack_require__.bind(__webpack_require__, 2314))).designJson(view));
    else if (format === 'markdown')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 153).then(__webpack_require__.bind(__webpack_require__, 153))).cohortDesignMarkdown(view));
    else {
        const options = { color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .zK)(terminal.stdout, terminal.env), width: terminal.stdout.columns };
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 3891))).renderDesign(view, options));
    }
    return view.state === 'compiled' ? 0 : 1;
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ viewDesign)
});

// EXTERNAL MODULE: ./build/src/artifacts/membership.js
var artifacts_membership = __webpack_require__(6753);
// EXTERNAL MODULE: ./build/src/cohort/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(2368);
// EXTERNAL MODULE: ./build/src/cohort/plan-cohort.js + 2 modules
var plan_cohort = __webpack_require__(98);
// EXTERNAL MODULE: ./build/src/compile/axis-catalog.js
var axis_catalog = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 5 modules
var compile_design = __webpack_require__(1166);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 12 modules
var load_design = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/traps/read-columns.js
var read_columns = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/src/traps/report-traps.js + 9 modules
var report_traps = __webpack_require__(2879);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
;// CONCATENATED MODULE: ./build/src/insight/column-relations.js


const MOST_COMPARISONS = 20_000_000;
function columnRelations(rows, counts) {
    const confounded = [];
    const nested = [];
    const unbalanced = [];
    for (const [dimension, { size }] of rows.dimensions.entries()) {
        if (size < 2 || rows.count === 0 || dimension >= rows.dimensions.length - rows.replicateDimensions)
            continue;
        const columns = [...rows.columns.keys()]
            .filter((column) => rows.dimensionOf(column) === dimension && counts(column))
            .map((column) => coded(rows, column, size))
            .filter((column) => column.counts.length > 1);
        const classes = partitionClasses(columns);
        for (const members of classes)
            if (members.length > 1)
                confounded.push(members.map(({ name }) => name));
        const heads = classes.flatMap(([head]) => (head === undefined ? [] : [head]));
        if (heads.length ** 2 * size <= MOST_COMPARISONS)
            nested.push(...nestings(heads));
        const rowsPerLevel = rows.count / size;
        for (const column of columns) {
            const imbalance = imbalanceOf(column, rows, rowsPerLevel);
            if (imbalance !== undefined)
                unbalanced.push(imbalance);
        }
    }
    return { confounded, nested, unbalanced };
}
function valueCount(rows, column) {
    const dimension = rows.dimensionOf(column);
    const { size } = rows.dimensions[dimension] ?? { size: 1 };
    if (rows.count === 0)
        return 0;
    if (dimension >= rows.dimensions.length - rows.replicateDimensions)
        return size;
    return coded(rows, column, size).counts.length;
}
function coded(rows, column, size) {
    const known = new Map();
    const counts = [];
    const firstLevel = [];
    const codes = new Int32Array(size);
    for (let level = 0; level < size; level++) {
        const key = (0,compare/* valueKey */.z)(rows.valueAt(column, level));
        let code = known.get(key);
        if (code === undefined) {
            code = known.size;
            known.set(key, code);
            counts.push(0);
            firstLevel.push(level);
        }
        codes[level] = code;
        counts[code] = (counts[code] ?? 0) + 1;
    }
    const name = rows.columns[column]?.name;
    return { column, name: name === undefined ? '' : (0,python_text/* text */.Qq)(name), codes, counts, firstLevel };
}
function partitionClasses(columns) {
    const classes = new Map();
    for (const column of columns) {
        const key = column.codes.join(' ');
        const members = classes.get(key);
        if (members)
            members.push(column);
        else
            classes.set(key, [column]);
    }
    return [...classes.values()];
}
function nestings(columns) {
    return columns.flatMap((inner) => columns
        .filter((outer) => outer !== inner && outer.counts.length < inner.counts.length && follows(inner, outer))
        .map((outer) => ({ inner: inner.name, outer: outer.name })));
}
function follows(inner, outer) {
    return inner.codes.every((code, level) => outer.codes[level] === outer.codes[inner.firstLevel[code] ?? 0]);
}
function imbalanceOf(column, rows, rowsPerLevel) {
    let fewest = 0;
    let most = 0;
    for (const [code, count] of column.counts.entries()) {
        if (count < (column.counts[fewest] ?? 0))
            fewest = code;
        if (count > (column.counts[most] ?? 0))
            most = code;
    }
    if (fewest === most || column.counts[fewest] === column.counts[most])
        return undefined;
    const share = (code) => ({
        value: (0,python_text/* text */.Qq)(rows.valueAt(column.column, column.firstLevel[code] ?? 0)),
        rows: (column.counts[code] ?? 0) * rowsPerLevel,
    });
    return { column: column.name, fewest: share(fewest), most: share(most) };
}

// EXTERNAL MODULE: ./build/src/compile/apply-rule.js + 4 modules
var apply_rule = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/src/insight/narrow-design.js



function narrowDesign(design) {
    const silent = new diagnostics_collector/* Collector */.g();
    const state = new design_state/* DesignState */.UZ(design);
    const known = design.axesComplete && design.tentativeNames.length === 0;
    let product = known ? productOf(state) : undefined;
    const steps = [{ label: 'all combinations of the axes', rows: product }];
    const rules = [];
    for (const rule of design.rules) {
        const before = new Map([...state.domains].map(([key, { levels }]) => [key, levels.length]));
        const errors = silent.errorCount;
        (0,apply_rule/* applyRule */.x)(rule, state, silent);
        const view = viewRule(rule, state, (name) => {
            const key = (0,design_state/* nameKey */.Rc)(name);
            return before.get(key) ?? before.get(state.ties.get(key) ?? key);
        });
        rules.push(view);
        if (silent.errorCount > errors || product === undefined)
            product = undefined;
        else
            product = productOf(state);
        steps.push({ label: `${rule.kind} ${view.name}`, rows: known && view.levels === 0 ? 0n : product });
    }
    for (const { axis, count } of design.replicates) {
        product = product === undefined ? undefined : product * count;
        steps.push({ label: `${count} replicates of ${axis.text}`, rows: product });
    }
    return { rules, steps };
}
function productOf(state) {
    let product = 1n;
    for (const key of state.order) {
        const domain = state.domains.get(key);
        if (!domain?.complete)
            return undefined;
        product *= BigInt(domain.levels.length);
    }
    return product;
}
function viewRule(rule, state, levelsBefore) {
    const name = rule.kind === 'subset' ? rule.axis.text : ruleName(rule);
    const domain = state.domains.get((0,design_state/* nameKey */.Rc)(name));
    const isEmptied = rule.kind === 'subset' && rule.complete && domain?.levels.length === 0;
    const levels = domain?.complete || isEmptied ? domain?.levels.length : undefined;
    const file = 'include' in rule ? rule.include?.path : undefined;
    const members = membersOf(rule);
    const words = wordsOf(rule, members, levels, levelsBefore);
    return { kind: rule.kind, name, members, words, file, levels };
}
function ruleName(rule) {
    return rule.kind === 'tie' ? rule.canonical.text : rule.name.text;
}
function membersOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return [rule.axis.text];
        case 'pair':
            return [rule.left, rule.right].flatMap((side) => (side === undefined ? [] : [side.text]));
        default:
            return rule.axes.map(({ text }) => text);
    }
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

;// CONCATENATED MODULE: ./build/src/insight/view-design.js














const NAMED = 6;
function viewDesign(repository, cohort, collector = new diagnostics_collector/* Collector */.g()) {
    const { sources, catalogs, options, selection } = repository;
    const design = (0,load_design/* loadDesign */.F)(sources, cohort.specPath, options.dialect, collector);
    if (design === undefined)
        return undefined;
    const lookup = catalogs && ((axis) => (0,axis_catalog/* axisCatalog */.D)(catalogs, axis));
    const rows = (0,compile_design/* compileDesign */.q)(design, collector, {
        catalogs: options.dialect === 'v1' ? lookup : undefined,
        ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
    });
    (0,report_traps/* reportDesignTraps */.vi)(design, rows, lookup, collector);
    const plan = rows && (0,plan_cohort/* planCohort */.j)(rows, design, collector);
    if (rows && plan)
        (0,report_traps/* reportPlanTraps */.em)(design, rows, plan, lookup, collector);
    const found = collector.sorted();
    const { rules, steps } = narrowDesign(design);
    return {
        id: cohort.id,
        specPath: cohort.specPath,
        dialect: options.dialect,
        state: collector.errorCount > 0 || rows === undefined ? 'refused' : 'compiled',
        errors: collector.errorCount,
        warnings: found.filter(({ severity }) => severity === 'warning').length,
        axes: design.axes.map((axis) => viewAxis(axis, design)),
        rules,
        replicates: design.replicates.map(({ axis, count }) => ({ axis: axis.text, count })),
        steps,
        ...(rows ? rowViews(rows) : {}),
        ...(plan ? sizes(plan, repository, collector.errorCount > 0) : {}),
        ...(selection !== undefined && selection !== 'refused' ? { selection: selection.path } : {}),
    };
}
function viewAxis(axis, { rules }) {
    const tuple = rules.find((rule) => rule.kind === 'tuple' && rule.axes.some(({ at }) => at === axis.at));
    const { levels } = (0,design_state/* domain */.bl)(axis.levels, axis.complete);
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
    return { columns, relations: { ...columnRelations(rows, isRead), unread } };
}
function sourceKey(rows, column) {
    const source = rows.columns[column]?.source;
    return `${source?.dimension} ${source?.path.join(' ')}`;
}
function stagesOfColumns(rows) {
    const stages = new Map();
    for (const { name, read } of (0,read_columns/* readFields */.q)(rows)) {
        const stage = result/* STAGES */.a.find((one) => name.startsWith(one)) ?? 'draft';
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
function sizes(plan, { existing }, refused) {
    const planned = { draft: plan.drafts.count, essay: plan.essays.count, evaluation: plan.evaluations.count };
    const ids = refused ? undefined : (0,assign_ids/* assignIds */.QC)(plan, existing, new diagnostics_collector/* Collector */.g());
    const membership = ids && new artifacts_membership/* PlannedMembership */.vX(plan, ids);
    const count = (stage) => membership?.count(stage) ?? planned[stage];
    return {
        plan: {
            rows: plan.rows,
            drafts: count('draft'),
            essays: count('essay'),
            evaluations: count('evaluation'),
        },
        collapsed: result/* STAGES */.a.flatMap((stage) => {
            const lost = planned[stage] - count(stage);
            return lost > 0 ? [{ stage, lost }] : [];
        }),
    };
}


/***/ })

};
