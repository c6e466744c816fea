export const id = 3574;
export const ids = [3574];
export const modules = {

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

/***/ 53574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   viewDesigns: () => (/* binding */ viewDesigns)
/* harmony export */ });
/* harmony import */ var _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66575);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88108);
/* harmony import */ var _view_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44426);



const MOST_VIEWED = 20;
function viewDesigns(state, ids, limit = MOST_VIEWED) {
    const wanted = state.cohorts
        .filter(({ id }) => ids.has(id))
        .sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.id, right.id))
        .slice(0, limit);
    const views = new Map();
    for (const cohort of wanted) {
        const { derivation, examination } = (0,_derived_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .examinedIn */ .HO)(state, cohort);
        const view = (0,_view_design_js__WEBPACK_IMPORTED_MODULE_1__/* .viewDesign */ .w)(derivation, examination);
        if (view !== undefined)
            views.set(cohort.id, view);
    }
    return views;
}


/***/ })

};
