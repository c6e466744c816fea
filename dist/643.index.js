export const id = 643;
export const ids = [643];
export const modules = {

/***/ 7636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xb: () => (/* binding */ hasPrices),
  Zi: () => (/* binding */ priceLines),
  Vf: () => (/* binding */ priceOfChange)
});

// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/prices/money.js
var money = __webpack_require__(5244);
;// CONCATENATED MODULE: ./build/src/prices/budget.js

function judgeBudget({ budget, isPullRequest, labels, cost }) {
    if (budget === undefined || !isPullRequest)
        return { state: 'off', outcome: 'pass', limits: [] };
    const { added, after, unplanned } = cost;
    const limits = [...limitsOf(budget, cost)].map((one) => {
        const { unknown: runs, conflicts, unpriced } = one.limit === 'total' ? after : added;
        return {
            ...one,
            ...(one.state === 'unknown' ? { missing: { runs, cohorts: unplanned.length } } : {}),
            ...(conflicts.length + unpriced.length === 0 ? {} : { doubts: { conflicts, unpriced } }),
        };
    });
    const { label } = budget;
    const named = label === undefined ? {} : { label };
    const worst = ['exceeded', 'unknown'].find((state) => limits.some((one) => one.state === state));
    if (worst === undefined)
        return { state: 'within', outcome: 'pass', limits, ...named };
    if (label !== undefined && labels.includes(label))
        return { state: 'overridden', outcome: 'pass', limits, ...named };
    return { state: worst, outcome: budget.action, limits, ...named };
}
function* limitsOf(budget, cost) {
    const { added, after, before, unplanned } = cost;
    const isAfterKnown = after.unknown === 0 && unplanned.length === 0;
    const isAddedKnown = added.unknown === 0 && unplanned.length === 0 && before !== undefined;
    if (budget.total !== undefined) {
        const limit = (0,money/* dollars */.E9)(budget.total);
        yield {
            ...{ limit: 'total', allowed: budget.total, amount: after.expected },
            state: after.expected > limit ? 'exceeded' : isAfterKnown ? 'within' : 'unknown',
        };
    }
    if (budget.increase !== undefined) {
        const limit = (0,money/* dollars */.E9)(budget.increase);
        yield {
            ...{ limit: 'increase', allowed: budget.increase, amount: added.expected },
            state: before === undefined
                ? 'unknown'
                : added.expected > limit
                    ? 'exceeded'
                    : isAddedKnown
                        ? 'within'
                        : 'unknown',
        };
    }
    if (budget.percent !== undefined) {
        const of = before?.expected ?? 0n;
        const isOver = added.expected * 1000000n > of * BigInt(Math.round(budget.percent * 10_000));
        const isBaseKnown = before !== undefined && before.unknown === 0;
        const isFirst = isBaseKnown && of === 0n;
        const state = isFirst || (!isOver && isAddedKnown) ? 'within' : isOver && isBaseKnown ? 'exceeded' : 'unknown';
        yield { ...{ limit: 'percent', allowed: budget.percent, amount: added.expected, of }, state };
    }
}

// EXTERNAL MODULE: ./build/src/report/price-text.js
var price_text = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(5283);
// EXTERNAL MODULE: ./build/src/action/compare.js + 3 modules
var compare = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/src/action/check/left-out.js
var left_out = __webpack_require__(9511);
// EXTERNAL MODULE: ./build/src/action/check/moved-cohorts.js
var moved_cohorts = __webpack_require__(5859);
;// CONCATENATED MODULE: ./build/src/action/check/change-price.js










async function priceOfChange(change, inputs, context) {
    if ((inputs.shard?.index ?? 1) !== 1)
        return undefined;
    const { base, opened, derived, leftOut, judging } = inputs.cohorts === undefined ? change : await wholeOf(change, inputs, context);
    const reasons = inputs.cohorts === undefined ? change.reasons : undefined;
    const known = pricingSettings(base, judging);
    const isKnown = base.kind === 'base' && !judging?.isOfTarget
        ? base.invalidSettings === undefined
        : judging?.config !== 'unknown';
    const limits = isKnown ? known : opened.config;
    const hidden = leftOut.flatMap(({ own, dataRoot }) => (dataRoot === opened.options.dataRoot ? [own] : []));
    const head = {
        repository: opened.repository(),
        cohorts: [...opened.workspace.cohorts, ...hidden],
        prices: opened.config?.prices,
        derived: derived.after,
    };
    const before = base.kind === 'base' ? { ...base, derived: derived.before } : base;
    const cost = await costOf(before, known?.prices, head, context, reasons);
    const event = context.runner?.event;
    return (cost && {
        cost,
        budget: judgeBudget({
            budget: limits?.budget,
            isPullRequest: event?.kind === 'pull_request',
            labels: event?.kind === 'pull_request' ? (event.labels ?? []) : [],
            cost,
        }),
    });
}
async function wholeOf(change, inputs, context) {
    if (!hasPrices(change.opened, change.base, change.judging))
        return change;
    const all = { ...inputs, cohorts: undefined };
    const opened = await (0,check_workspace/* openConfigured */.vP)(context.root, all);
    if (opened.kind === 'invalid')
        return change;
    const { proposal, judging } = change;
    const base = await (0,compare/* openBaseOf */.Rg)(context, proposal, opened, all);
    const moves = (0,moved_cohorts/* movesSince */.F0)(context.root, proposal, base, opened);
    const leftOut = judging ? await (0,left_out/* leftOutSince */.oE)(context, proposal, base, judging, moves, opened) : [];
    return { ...change, opened, base, derived: { before: undefined, after: undefined }, leftOut };
}
function hasPrices({ config }, base, judging) {
    return [config, pricingSettings(base, judging)].some((one) => one?.prices !== undefined);
}
function pricingSettings(base, judging) {
    const isApart = base.kind === 'none' || judging?.isOfTarget === true;
    if (isApart && judging?.config !== 'unknown')
        return judging?.config;
    return base.kind === 'base' && base.invalidSettings === undefined ? base.options.config : undefined;
}
async function costOf(base, prices, head, { signal }, reasons) {
    if (prices === undefined && head.prices === undefined)
        return undefined;
    for (const { repository, cohorts } of base.kind === 'base' ? [base, head] : [head]) {
        const { tree } = repository.sources;
        if (tree instanceof git_tree/* GitTree */.x)
            (0,read_ahead/* readAhead */.Ek)({ tree, repository }, cohorts);
    }
    const { compareCosts } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(986), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 7272));
    const options = { onCohort: () => (0,check_workspace/* takeTurn */.Vm)(signal), reasons };
    if (base.kind === 'none')
        return await compareCosts(undefined, { ...head, prices: prices ?? head.prices }, options);
    const { repository, cohorts, derived } = base;
    try {
        return await compareCosts({ repository, cohorts, derived, prices }, head, options);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return await compareCosts(undefined, { ...head, prices: head.prices ?? prices }, options);
    }
}
function priceLines({ cost, budget }) {
    return [...(0,price_text/* changeCostTexts */.yQ)(cost), (0,price_text/* budgetText */.$e)(budget) ?? []].flat().map((line) => (0,visible/* visible */.R)(line));
}


/***/ }),

/***/ 2594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1649);
/* harmony import */ var _introduced_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6304);


function verdictOn(checked, inputs) {
    const { result, change, tolerant: whole = result } = checked;
    const counted = change !== undefined && inputs.failOn === 'introduced' ? (0,_introduced_js__WEBPACK_IMPORTED_MODULE_1__/* .introducedBy */ .R)(change) : whole;
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(counted, {
        ...inputs,
        ...(isUntouched(checked)
            ? { ifNoSpecsFound: 'ignore' }
            : hasLostAll(checked, inputs)
                ? { ifNoSpecsFound: 'error' }
                : {}),
    });
    return { counted, verdict };
}
function hasLostAll({ isNarrowed, result, change }, { ifNoSpecsFound, cohorts }) {
    const had = change?.base?.cohorts.length ?? 0;
    return (had > 0 &&
        result.cohorts.length === 0 &&
        !isNarrowed &&
        cohorts === undefined &&
        ifNoSpecsFound === 'warn');
}
function isUntouched({ isNarrowed, result, change }) {
    return isNarrowed && result.cohorts.length === 0 && (change?.cohorts.length ?? 0) === 0;
}
function priceOf({ price }) {
    return price === undefined ? {} : { cost: price.cost, budgetVerdict: price.budget };
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ MOST_DESIGNS),
  F: () => (/* binding */ designsOf)
});

// EXTERNAL MODULE: ./build/src/derived-cohorts.js
var derived_cohorts = __webpack_require__(6575);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/src/outputs/membership.js
var outputs_membership = __webpack_require__(1682);
// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 1 modules
var quality_report = __webpack_require__(6351);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/python/compare.js
var python_compare = __webpack_require__(5487);
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
        add((0,python_compare/* valueKey */.z)(name), 1);
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
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
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
        known.add((0,python_compare/* valueKey */.z)(rows.valueAt(column, level)));
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

;// CONCATENATED MODULE: ./build/src/overview/view-designs.js



const MOST_VIEWED = 20;
function viewDesigns(state, ids, limit = MOST_VIEWED) {
    const wanted = state.cohorts
        .filter(({ id }) => ids.has(id))
        .sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id))
        .slice(0, limit);
    const views = new Map();
    for (const cohort of wanted) {
        const { derivation, examination } = (0,derived_cohorts/* examinedIn */.HO)(state, cohort);
        const view = viewDesign(derivation, examination);
        if (view !== undefined)
            views.set(cohort.id, view);
    }
    return views;
}

;// CONCATENATED MODULE: ./build/src/action/check/designs-of.js

const MOST_DESIGNS = 10;
function designsOf(state, change) {
    const changed = new Set(change?.cohorts.map(({ id }) => id));
    const ids = state.result.cohorts
        .filter(({ id, state: is }) => is === 'drifted' || (is !== 'unchecked' && changed.has(id)))
        .map(({ id }) => id);
    if (ids.length === 0)
        return new Map();
    return viewDesigns(state, new Set(ids), MOST_DESIGNS);
}


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ introducedBy),
/* harmony export */   f: () => (/* binding */ introducedWords)
/* harmony export */ });
/* harmony import */ var _change_classify_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7608);
/* harmony import */ var _change_newly_invalid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2029);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3044);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _report_comment_tally_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5213);
/* harmony import */ var _report_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2670);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4041);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3629);








function introducedBy(change) {
    const { base, head } = change;
    if (base === undefined)
        return head;
    const introduced = new Set(change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' ? [(0,_findings_order_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticKey */ .v)(diagnostic)] : []));
    const drifted = new Set(change.drift.flatMap(({ origin, cohort }) => (origin === 'introduced' ? [cohort] : [])));
    const invalid = (0,_change_newly_invalid_js__WEBPACK_IMPORTED_MODULE_6__/* .newlyInvalid */ .V)(change);
    const isOfNewDrift = (0,_change_classify_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutDrift */ .Jc)(change.drift, 'introduced');
    const isNew = (diagnostic, cohort) => (0,_change_classify_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isDriftFinding */ .rt)(diagnostic)
        ? cohort !== undefined && isOfNewDrift(diagnostic, cohort)
        : introduced.has((0,_findings_order_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticKey */ .v)(diagnostic));
    const stateOf = ({ id, state }) => {
        const isOld = (state === 'drifted' && !drifted.has(id)) || (state === 'invalid' && !invalid.has(id));
        return isOld ? 'clean' : state;
    };
    return {
        ...head,
        cohorts: head.cohorts.map((cohort) => ({
            ...cohort,
            state: stateOf(cohort),
            diagnostics: cohort.diagnostics.filter((diagnostic) => isNew(diagnostic, cohort.id)),
        })),
        diagnostics: head.diagnostics.filter((diagnostic) => isNew(diagnostic)),
    };
}
function introducedWords(change) {
    const { base, head } = change;
    if (base === undefined)
        return (0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdict */ .WJ)((0,_report_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tally */ .N4)(head));
    const { newlyInvalid: invalid, newlyDrifted, unchecked, findings, ...now } = (0,_report_comment_tally_change_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyChange */ .r)(change);
    const found = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .severityWords */ .D)(findings.introduced);
    const before = new Map(base.cohorts.map(({ id, state }) => [id, state]));
    const neither = unchecked.every((id) => before.get(id) === 'unchecked') ? ', nor before' : '';
    const parts = [
        ...(invalid.length > 0 ? [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(invalid.length, 'cohort')} invalid`] : []),
        ...(newlyDrifted.length > 0 ? [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(newlyDrifted.length, 'cohort')} drifted`] : []),
        ...(unchecked.length > 0 ? [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unchecked.length, 'cohort')} not checked${neither}`] : []),
        ...(found === '' ? [] : [found]),
    ];
    const old = now.invalid.length - invalid.length + now.drifted.length - newlyDrifted.length;
    const older = old > 0 ? ` (${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(old, 'cohort')} already invalid or drifted before)` : '';
    return `Introduced by this change: ${parts.length === 0 ? 'nothing' : parts.join(', ')}${older}`;
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iW: () => (/* binding */ withLeftOut),
/* harmony export */   jw: () => (/* binding */ withKeptAside),
/* harmony export */   oE: () => (/* binding */ leftOutSince)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5820);
/* harmony import */ var _check_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3044);
/* harmony import */ var _git_git_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2167);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4773);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7473);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5800);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1705);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9244);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5283);













async function leftOutSince({ root }, { head }, base, { config }, moves, opened) {
    const { tree, cohorts } = opened.workspace;
    const known = base.kind === 'base' && base.invalidSettings === undefined ? base.options : undefined;
    const structure = known ?? (base.kind === 'none' && config !== 'unknown' ? structureOf(config) : undefined);
    const dataRoot = structure?.dataRoot ?? opened.options.dataRoot;
    const named = new Set(cohorts.map(({ specPath }) => specPath));
    const ofBase = base.kind === 'base' ? base.cohorts.filter(({ specPath }) => !named.has(specPath)) : [];
    const candidates = [
        ...ofBase.map((own) => ({ own, dataRoot })),
        ...(structure === undefined
            ? hiddenAnywhere(opened, base.kind === 'base' ? (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPaths */ .vl)(root, base.commit, head) : undefined).filter(({ isAside }) => !isAside)
            : (await namedBy(structure, opened)).map((own) => ({ own, dataRoot }))),
    ];
    candidates.push(...movedInto(moves, dataRoot));
    if (candidates.length === 0)
        return [];
    const ids = new Set(cohorts.map(({ id }) => id));
    const byPath = new Map(candidates.reverse().map((one) => [one.own.specPath, one]));
    return [...byPath.values()]
        .filter(({ own: { specPath } }) => !named.has(specPath) && tree.exists(specPath))
        .sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .compareCodePoints */ .O)(left.own.specPath, right.own.specPath))
        .map(({ own, dataRoot: root }) => {
        const shown = ids.has(own.id) ? { ...own, id: `${own.id} (${own.specPath})` } : own;
        ids.add(shown.id);
        return { own, shown, dataRoot: root };
    });
}
function structureOf(config) {
    const { dataRoot, specs } = (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveSettings */ .M)(_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_GIVEN */ .Y, config);
    return { dataRoot, patterns: specs ?? (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPatterns */ .P9)(dataRoot) };
}
async function namedBy({ patterns }, { workspace }) {
    if (patterns.join('\n') === workspace.patterns.join('\n'))
        return [];
    return (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .withRivals */ .Qx)((await workspace.findSpecs(patterns)).map(_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortOf */ .lG));
}
function hiddenAnywhere({ workspace, options }, changed) {
    const own = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL(options.dataRoot);
    return workspace
        .trackedEndingIn(own.specPattern.slice(own.specPattern.lastIndexOf('*') + 1))
        .flatMap((path) => {
        const spec = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortOf */ .lG)(path);
        const dataRoot = spec.folder === undefined ? undefined : dataRootAbove(spec.folder);
        if (dataRoot === undefined)
            return [];
        const isOwn = dataRoot === own.dataRoot;
        const isTouched = changed === undefined || changed.some((one) => dataRoot === '' || one.startsWith(`${dataRoot}/`));
        return isOwn || isTouched
            ? [{ own: spec, dataRoot, isAside: !isOwn && path.split('/').some(_account_spec_like_js__WEBPACK_IMPORTED_MODULE_10__/* .isKeptAside */ .fU) }]
            : [];
    });
}
function changedBelowOtherRoots({ workspace: { tree }, options }, changed) {
    return [...(0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .foldersAbove */ .Zv)(changed)].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .compareCodePoints */ .O).flatMap((folder) => {
        const dataRoot = dataRootAbove(folder);
        if (dataRoot === undefined || dataRoot === options.dataRoot)
            return [];
        const { spec } = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .DataLayout */ .VL(dataRoot).cohort((0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .lastNameOf */ .p$)(folder));
        return tree.exists(spec) ? [{ own: (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortOf */ .lG)(spec), dataRoot }] : [];
    });
}
function withKeptAside(state, { root }, { head }, base, { config }, opened) {
    if (base.kind === 'none' && config !== 'unknown')
        return state;
    const named = new Set(state.cohorts.map(({ specPath }) => specPath));
    const aside = (base.kind === 'base'
        ? changedBelowOtherRoots(opened, (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPaths */ .vl)(root, base.commit, head))
        : hiddenAnywhere(opened, undefined).filter(({ isAside }) => isAside)).filter(({ own: { specPath } }) => !named.has(specPath));
    const reason = base.kind === 'none'
        ? `kept aside; ${_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_BEFORE */ .Dp} anything reads it`
        : 'changed here, but below another data root than the one that is checked';
    const { result } = state;
    const account = (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOf */ .XP)(aside.map(({ own }) => ({
        ...{ kind: 'cohort', disposition: 'not-applicable', reason },
        path: own.folder ?? own.specPath,
    })));
    return {
        result: { ...result, account: (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .joinAccounts */ .VU)([account, result.account]) },
        get repository() {
            return state.repository;
        },
        cohorts: state.cohorts,
        derived: state.derived,
    };
}
function movedInto(moves, ownRoot) {
    return [...moves.values()].flatMap((path) => {
        const own = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortOf */ .lG)(path);
        if (own.folder !== undefined && dataRootAbove(own.folder) === ownRoot)
            return [{ own, dataRoot: ownRoot }];
        const folder = own.folder ?? folderOfMisnamed(path);
        const dataRoot = dataRootOver(folder);
        if (dataRoot === undefined || dataRoot === ownRoot || path.split('/').some(_account_spec_like_js__WEBPACK_IMPORTED_MODULE_10__/* .isKeptAside */ .fU))
            return [];
        return [{ own: { id: (0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .lastNameOf */ .p$)(folder), specPath: path, folder }, dataRoot }];
    });
}
function folderOfMisnamed(spec) {
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(spec);
    return (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_10__/* .isSpecFolder */ .Kz)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .lastNameOf */ .p$)(folder)) ? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(folder) : folder;
}
function dataRootOver(folder) {
    const above = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(folder);
    return above === '' ? undefined : (dataRootAbove(folder) ?? dataRootOver(above));
}
function dataRootAbove(folder) {
    const above = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(folder);
    if (above === 'cohorts')
        return '';
    return above.endsWith('/cohorts') ? above.slice(0, -'/cohorts'.length) : undefined;
}
async function withLeftOut(state, leftOut, { workspace, options }, signal) {
    const { config: _, ...rest } = options;
    const checked = [];
    for (const dataRoot of new Set(leftOut.map((one) => one.dataRoot))) {
        const specs = leftOut.flatMap((one) => (one.dataRoot === dataRoot ? [one.own] : []));
        const how = { allSpecs: 'none', partial: true, onCohort: () => (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .takeTurn */ .Vm)(signal) };
        checked.push(await (0,_check_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n)(workspace.tree, specs, { ...rest, ...how, dataRoot }));
    }
    const idOf = new Map(leftOut.map(({ shown }) => [shown.specPath, shown.id]));
    const added = checked.flatMap(({ cohorts }) => cohorts.map((cohort) => ({ ...cohort, id: idOf.get(cohort.specPath) ?? cohort.id })));
    const { result } = state;
    const diagnostics = new Map([result, ...checked].flatMap((one) => one.diagnostics).map((one) => [(0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticKey */ .v)(one), one]));
    return {
        result: (0,_result_js__WEBPACK_IMPORTED_MODULE_12__/* .checkResult */ .iJ)({
            ...result,
            account: (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .joinAccounts */ .VU)([
                withoutThese(result.account, leftOut),
                ...checked.map(({ account }) => account),
            ]),
            cohorts: [...result.cohorts, ...added].sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .compareCodePoints */ .O)(left.id, right.id)),
            diagnostics: [...diagnostics.values()].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o),
            sources: new Map([...checked, result].flatMap(({ sources }) => [...sources])),
        }),
        get repository() {
            return state.repository;
        },
        cohorts: [...state.cohorts, ...leftOut.map(({ shown }) => shown)],
        derived: state.derived,
    };
}
function withoutThese(account, leftOut) {
    const folders = new Set(leftOut.map(({ own }) => own.folder));
    return account.flatMap((group) => {
        if (group.kind !== 'cohort' || group.disposition !== 'not-applicable')
            return [group];
        const paths = group.paths.filter((path) => !folders.has(path));
        return paths.length === 0 ? [] : [{ ...group, paths }];
    });
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ publishCheck)
});

// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/report/price-text.js
var price_text = __webpack_require__(8337);
// EXTERNAL MODULE: ./build/src/report/comment/tally-change.js
var tally_change = __webpack_require__(5213);
;// CONCATENATED MODULE: ./build/src/report/comment/worth-posting.js


function isWorthPosting(change, cost) {
    const counts = (0,tally_change/* tallyChange */.r)(change);
    const { introduced } = counts.findings;
    return ((change.settings?.length ?? 0) + change.workflows.length > 0 ||
        counts.replanned.length + counts.models.length + (change.whole?.reassigned.length ?? 0) > 0 ||
        (cost !== undefined && counts.switched.length + (0,price_text/* priceChangeTexts */.sk)(cost).length > 0) ||
        counts.newlyInvalid.length > 0 ||
        counts.newlyDrifted.length > 0 ||
        counts.unchecked.length > 0 ||
        counts.renamed.length > 0 ||
        counts.gone.length + counts.leftOut.length + counts.incomparable.length > 0 ||
        introduced.error + introduced.warning > 0);
}

// EXTERNAL MODULE: ./build/src/report/comment/announcements.js
var announcements = __webpack_require__(7074);
// EXTERNAL MODULE: ./build/src/report/comment/causes.js
var causes = __webpack_require__(7280);
// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
;// CONCATENATED MODULE: ./build/src/report/comment/drifted-outputs.js

const WORDS = [
    ['missing', 'missing'],
    ['content', 'out of date'],
    ['form', 'in another form'],
];
function driftedOutputs(drift) {
    return WORDS.flatMap(([status, words]) => {
        const outputs = drift.filter((one) => one.status === status).map(({ output }) => output);
        return outputs.length === 0 ? [] : [`${(0,findings_words/* listed */.KE)(outputs)} ${words}`];
    }).join('; ');
}

// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/report/repair.js
var repair = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/src/report/comment/finding-sections.js








const LONGEST_ID = 100;
const MOST_NOTICES = 3;
function addSharedFindings(lines, context) {
    const shared = (0,finding_items/* sharedCauses */.YJ)(introducedIn(context), causeKeysIn(context));
    if (shared.length === 0 || context.detail.findings === 0)
        return;
    const introduced = summaryContext(context, context.detail.findings, 'introduced');
    const { base } = context.change;
    (0,finding_items/* addSharedCauses */.JQ)(lines, { ...introduced, shared }, base === undefined ? '**In many cohorts**' : '**Introduced by this change in many cohorts**');
}
function cohortsOfSharedFindings(context) {
    const introduced = introducedIn(context);
    const keyOf = causeKeysIn(context);
    const shared = (0,finding_items/* sharedCauses */.YJ)(introduced, keyOf);
    const keys = new Set(shared.map(([{ diagnostic }]) => keyOf(diagnostic)));
    const own = new Set(introduced.flatMap(({ diagnostic, cohorts }) => (keys.has(keyOf(diagnostic)) ? [] : cohorts)));
    return new Set(shared.flat().flatMap(({ cohorts }) => cohorts.filter((id) => !own.has(id))));
}
function causeKeysIn({ change }) {
    return (0,report_findings/* causeKeysAmong */.gB)(change.sharedEdits, change.head.sources);
}
function introducedIn({ change }) {
    const isCompared = change.base !== undefined;
    return ordered(change.findings, 'introduced').filter(({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared);
}
function addErrors(lines, context) {
    const [errors] = ownIn(context);
    const title = context.change.base === undefined ? 'Errors' : 'Introduced by this change';
    addIntroduced(lines, title, errors, context);
}
function addFindingSections(lines, context) {
    const { change, detail } = context;
    const [errors, rest] = ownIn(context);
    const titles = change.base === undefined
        ? ['Findings', 'Other findings']
        : ['Introduced by this change', 'Also introduced'];
    const notices = rest.filter(({ diagnostic }) => diagnostic.severity === 'notice');
    const isFolded = notices.length > MOST_NOTICES;
    const open = isFolded ? rest.filter((one) => !notices.includes(one)) : rest;
    addIntroduced(lines, titles[errors.length > 0 ? 1 : 0] ?? '', open, context);
    if (isFolded)
        fold(lines, `${(0,count_text/* countedText */.oA)(notices.length, 'notice')} introduced by this change`, detail.findings, () => list(lines, notices, context, detail.findings));
    const existing = ordered(change.findings, 'existing').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    const drifted = olderDrift(context);
    if (existing.length + drifted.length > 0) {
        const parts = [
            ...(existing.length > 0 ? [(0,count_text/* countedText */.oA)(existing.length, 'finding')] : []),
            ...(drifted.length > 0 ? [`drift of ${(0,count_text/* countedText */.oA)(drifted.length, 'cohort')}`] : []),
        ];
        fold(lines, `Existing before this change: ${parts.join(', ')}`, detail.old, () => {
            if (existing.length > 0)
                list(lines, existing, context, detail.old);
            addOlderDrift(lines, drifted, context);
        });
    }
    const fixed = ordered(change.findings, 'fixed').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    if (fixed.length > 0) {
        fold(lines, `\u2705 ${(0,count_text/* countedText */.oA)(fixed.length, 'finding')} fixed`, detail.old, () => list(lines, fixed, context, detail.old));
    }
}
function ownIn(context) {
    const introduced = introducedIn(context);
    const keyOf = causeKeysIn(context);
    const keys = new Set((0,finding_items/* sharedCauses */.YJ)(introduced, keyOf).map(([{ diagnostic }]) => keyOf(diagnostic)));
    const own = introduced.filter(({ diagnostic }) => !keys.has(keyOf(diagnostic)));
    const isError = ({ diagnostic }) => diagnostic.severity === 'error';
    return [own.filter(isError), own.filter((one) => !isError(one))];
}
function addIntroduced(lines, title, findings, context) {
    if (findings.length === 0 || context.detail.findings === 0)
        return;
    lines.add('', `#### ${title}`, '');
    list(lines, findings, context, context.detail.findings);
    lines.add('');
}
function olderDrift({ change, counts }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    return counts.toRegenerate.filter((id) => !touched.has(id) && !counts.newlyDrifted.includes(id));
}
function addOlderDrift(lines, ids, context) {
    const { change, detail } = context;
    if (ids.length === 0)
        return;
    lines.add('');
    for (const id of ids.slice(0, detail.old)) {
        const outputs = change.drift.filter(({ cohort, origin }) => cohort === id && origin !== 'fixed');
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID))}: ${driftedOutputs(outputs)}`);
    }
    if (ids.length > detail.old)
        lines.add(`- and ${(0,count_text/* countedText */.oA)(ids.length - detail.old, 'cohort')} more`);
    lines.add('', `Fixed by ${(0,markdown/* mdCode */.xs)((0,repair/* repairCommand */.p)(change.head, ids))}.`, '');
}
function fold(lines, title, shown, add) {
    if (shown === 0) {
        lines.add('', `${title}.`, '');
        return;
    }
    lines.add('', '<details>', `<summary>${title}</summary>`, '');
    add();
    lines.add('', '</details>', '');
}
function list(lines, findings, context, most) {
    const origin = findings[0]?.origin ?? 'introduced';
    (0,finding_items/* addFindings */.W7)(lines, findings.map(({ diagnostic }) => diagnostic), summaryContext(context, most, origin));
}
function summaryContext({ change, positions, detail, options }, most, origin) {
    const isOpen = origin === 'introduced';
    const old = origin === 'fixed' ? change.base : undefined;
    return {
        result: old ?? change.head,
        positions: old ? new report_positions/* Positions */.H(old.sources) : positions,
        detail: {
            frames: detail.frames && isOpen,
            related: detail.related && isOpen,
            findings: most,
            ids: detail.ids,
            sections: 0,
            rows: 0,
            cleanRows: false,
        },
        docsBase: options.docsBase,
        sourceBase: old ? undefined : options.sourceBase,
        commitBase: options.commitBase,
        edits: isOpen ? change.sharedEdits : undefined,
        shared: [],
        sharedKeys: new Set(),
    };
}
function ordered(findings, origin) {
    const some = findings.filter((one) => one.origin === origin);
    return report_findings/* SEVERITIES */.oC.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}

;// CONCATENATED MODULE: ./build/src/report/comment/cohort-table.js









const cohort_table_LONGEST_ID = 100;
const FEW = 3;
const LONGEST_FAILURE = 200;
const LONGEST_PATH = 200;
const UNCHANGED = '\u00b7';
const UNBROKEN = '\u00a0';
const ORDER = ['invalid', 'unchecked', 'drifted', 'clean', 'absent'];
function addCohorts(lines, context) {
    const { change, counts, detail } = context;
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const elsewhere = change.head.cohorts
        .filter(({ id }) => !touched.has(id) &&
        (counts.newlyDrifted.includes(id) ||
            counts.newlyInvalid.includes(id) ||
            counts.unchecked.includes(id)))
        .map(({ id, specPath, state }) => ({
        id,
        specPath,
        before: 'clean',
        after: state,
        touches: [],
    }));
    const isCompared = change.base !== undefined;
    const isShown = (one) => (0,change_change/* isPlanChanged */.c)(one.plan) ||
        one.renamedFrom !== undefined ||
        one.after !== 'clean' ||
        (isCompared && one.before !== 'clean');
    const changed = [...change.cohorts.filter(isShown), ...elsewhere];
    const explained = cohortsOfSharedFindings(context);
    const isExplained = changed.every(({ id, after }) => after === 'invalid' && explained.has(id));
    const shown = isExplained ? [] : changed;
    const rows = ORDER.flatMap((state) => shown.filter(({ after }) => after === state));
    const rest = change.cohorts.length - change.cohorts.filter(isShown).length;
    if (rows.length > 0 && detail.rows > 0) {
        const planned = rows.some(({ plan }) => (0,change_change/* isPlanChanged */.c)(plan));
        lines.add(planned ? '| Cohort | Drafts | Essays | Evaluations | State |' : '| Cohort | State |', planned ? '| --- | ---: | ---: | ---: | --- |' : '| --- | --- |');
        const byId = new Map(change.head.cohorts.map((cohort) => [cohort.id, cohort]));
        const alike = new Map();
        for (const row of rows) {
            const cells = [
                ...(planned ? planCells(row, byId.get(row.id)) : []),
                stateText(row, byId.get(row.id), context),
            ].join(' | ');
            const ids = alike.get(cells);
            if (ids === undefined)
                alike.set(cells, [row.id]);
            else
                ids.push(row.id);
        }
        const grouped = [...alike];
        for (const [cells, ids] of grouped.slice(0, detail.rows))
            if (!lines.add(`| ${alikeText(ids)} | ${cells} |`))
                return;
        lines.add('');
        if (grouped.some(([cells]) => cells.includes(UNCHANGED)))
            lines.add(`<sub>${UNCHANGED} as before</sub>`, '');
        const more = grouped.slice(detail.rows).reduce((sum, [, ids]) => sum + ids.length, 0);
        if (more > 0)
            lines.add(`${(0,count_text/* countedText */.oA)(more, 'cohort')} more not listed.`, '');
    }
    if (rest > 0 && isCompared) {
        lines.add(rows.length > 0
            ? `${(0,count_text/* countedText */.oA)(rest, 'other touched cohort')} ${rest === 1 ? 'is' : 'are'} clean, with an unchanged plan.`
            : `${(0,count_text/* countedText */.oA)(rest, 'cohort')} touched, clean, with an unchanged plan.`, '');
    }
}
function alikeText(ids) {
    const named = ids.slice(0, ids.length <= FEW ? FEW : 1).map((id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, cohort_table_LONGEST_ID)));
    const rest = ids.length - named.length;
    return rest === 0
        ? named.join(', ')
        : `${(0,count_text/* countedText */.oA)(ids.length, 'cohort')}: ${named.join(', ')} \u2026 ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(ids.at(-1) ?? '', cohort_table_LONGEST_ID))}`;
}
function planCells({ plan }, result) {
    if (plan === undefined) {
        const size = result?.plan;
        return size ? [size.drafts, size.essays, size.evaluations].map(count_text/* countText */.lT) : ['\u2013', '\u2013', '\u2013'];
    }
    return plan.stages.map((one) => (one.added.count + one.removed.count === 0 ? UNCHANGED : stageCell(one)));
}
function stageCell({ before, after, added, removed }) {
    const signs = [
        ...(added.count > 0 ? [`+${(0,count_text/* countText */.lT)(added.count)}`] : []),
        ...(removed.count > 0 ? [`\u2212${(0,count_text/* countText */.lT)(removed.count)}`] : []),
    ].join(UNBROKEN);
    return before === after
        ? `${(0,count_text/* countText */.lT)(after)} (${signs})`
        : `${(0,count_text/* countText */.lT)(before)} \u2192 ${(0,count_text/* countText */.lT)(after)} (${signs})`;
}
function stateText({ id, before, after, touches, isLeftOut = false, renamedFrom, movedTo, leftBehind = [] }, result, { change }) {
    if (isLeftOut)
        return change.base === undefined
            ? '\u26a0\ufe0f not covered by the settings; checked here because it is not known what the base checks'
            : '\u26a0\ufe0f no longer covered by the settings; checked here because the base checks it';
    if (movedTo !== undefined)
        return `\u26a0\ufe0f moved out of sight: its spec is ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(movedTo, LONGEST_PATH))}, where nothing is read`;
    if (after === 'absent')
        return leftBehind.length === 0
            ? '\ud83d\uddd1\ufe0f removed'
            : `\ud83d\uddd1\ufe0f removed, but left behind: ${leftBehind.map((path) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(path, LONGEST_PATH))).join(', ')}`;
    const icon = cohort_table/* STATE_ICONS */.t[after];
    const isNew = renamedFrom !== undefined
        ? `renamed from ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(renamedFrom, cohort_table_LONGEST_ID))}; `
        : before === 'absent' && change.base !== undefined
            ? 'new; '
            : '';
    switch (after) {
        case 'invalid': {
            const edited = touches.includes('output')
                ? '; its outputs are edited here, and not comparable while the spec is invalid'
                : '';
            return `${icon} ${isNew}${before === 'invalid' ? 'invalid as before' : 'invalid: see above'}${edited}`;
        }
        case 'unchecked':
            return `${icon} ${isNew}not checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text/* textOf */.b6)(result?.failure ?? 'no reason given'), LONGEST_FAILURE))}`;
        case 'drifted': {
            const outputs = change.drift.filter((one) => one.cohort === id && one.origin !== 'fixed');
            const isOld = outputs.every(({ origin }) => origin === 'existing');
            const since = !isOld
                ? ''
                : outputs.some(({ changed }) => changed)
                    ? ' before this change, too, but with other differences'
                    : ' as before this change';
            const first = (change.firstOutputs ?? []).filter((kind) => outputs.some(({ output, status }) => output === kind && status === 'missing'));
            const why = first.length === 0 ? '' : `: this change commits the first ${(0,findings_words/* listed */.KE)(first)} of the repository`;
            return `${icon} ${isNew}${driftedOutputs(outputs)}${since}${why}`;
        }
        case 'clean': {
            const isFixed = before === 'invalid' || before === 'drifted';
            const outputs = result?.outputs;
            const isCompared = outputs !== undefined &&
                [outputs.manifest, outputs.membership, outputs.metadata].some(({ status }) => status !== 'uncommitted');
            const words = isCompared
                ? 'up to date'
                : outputs === undefined
                    ? 'valid; a spec outside of `<id>/spec/` has no outputs'
                    : 'valid; no outputs are committed';
            return `${icon} ${isNew}${isFixed ? `fixed (was ${before})` : words}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/report/comment/detail.js
const COMMENT_DETAILS = [
    { frames: true, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 30, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 20, old: 5, rows: 10, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 20, old: 5, rows: 10, causes: 20 },
    { frames: false, related: false, ids: 0, findings: 20, old: 5, rows: 100, causes: 20 },
    { frames: false, related: false, ids: 0, findings: 10, old: 0, rows: 50, causes: 10 },
    { frames: false, related: false, ids: 0, findings: 3, old: 0, rows: 10, causes: 3 },
    { frames: false, related: false, ids: 0, findings: 0, old: 0, rows: 0, causes: 0 },
];

// EXTERNAL MODULE: ./build/src/report/comment/heading.js
var heading = __webpack_require__(3300);
// EXTERNAL MODULE: ./build/src/report/comment/plan-sentence.js
var plan_sentence = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/src/report/comment/price.js
var price = __webpack_require__(5387);
// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(8208);
;// CONCATENATED MODULE: ./build/src/report/comment.js

















const BUDGET = 60_000;
const LONGEST_REASON = 500;
const comment_LONGEST_ID = 100;
function commentMarker(key = 'default') {
    return (0,marker/* marker */.x)('comment', { key });
}
function renderComment(change, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = (0,tally_change/* tallyChange */.r)(change);
    const positions = new report_positions/* Positions */.H(change.head.sources);
    for (const detail of COMMENT_DETAILS) {
        const context = { change, counts, positions, detail, options };
        const text = renderWith(context, budget);
        if (text !== undefined)
            return text;
    }
    return alone(counts, options);
}
function renderWith(context, budget) {
    const { change, counts, detail, options } = context;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(commentMarker(options.key), `### ${(0,heading/* commentHeading */.A)(counts, options)}`, '');
    for (const line of (0,announcements/* announcements */.J)(change, options.cost))
        lines.add(line);
    if (change.base === undefined)
        addUncompared(lines, change);
    (0,price/* addBudget */.X)(lines, options);
    const sentence = (0,plan_sentence/* planSentence */.t)(context);
    if (sentence !== undefined)
        lines.add(sentence, '');
    addSharedFindings(lines, context);
    addErrors(lines, context);
    if (change.base !== undefined)
        (0,causes/* addCauses */.i)(lines, { ...options, change, detail });
    (0,price/* addPrice */.T)(lines, context);
    addRepair(lines, context);
    addCohorts(lines, context);
    for (const line of (0,selection_lines/* selectionLines */.a)(change.head, { path: markdown/* mdCode */.xs, id: (id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, comment_LONGEST_ID)) }))
        lines.add('', `> Curated ${line}`, '');
    addFindingSections(lines, context);
    (0,causes/* addGenerations */.L)(lines, context);
    if (detail !== COMMENT_DETAILS[0])
        lines.add('', `> Shortened to fit: ${everything(options)}.`);
    const account = (0,account_line/* accountLine */.G)(change.head.account);
    if (account !== '')
        lines.add('', `<sub>${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(account, LONGEST_REASON))}</sub>`);
    lines.add('', `<sub>${footer(change, options)}</sub>`);
    return lines.text;
}
function addUncompared(lines, { baseFailure }) {
    const why = baseFailure === undefined ? '' : `: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(baseFailure, LONGEST_REASON))}`;
    lines.add(`> [!NOTE]`, `> Not compared with the base${why}. New findings and old ones are therefore listed together.`, '');
}
function addRepair(lines, { change, counts, options }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const wanted = counts.toRegenerate.filter((id) => touched.has(id) || counts.newlyDrifted.includes(id));
    if (wanted.length === 0)
        return;
    const base = options.behind === undefined ? undefined : (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(options.behind, comment_LONGEST_ID));
    const steps = [
        ...(base === undefined
            ? []
            : [`bring ${base} into the branch (\u201cUpdate branch\u201d), because catalogs or settings have changed there`]),
        ...(counts.newlyInvalid.length > 0 ? ['correct the errors above'] : []),
        'bring the outputs up to date, and commit them',
    ];
    const words = steps.join('; then ');
    lines.add(`**To fix:** ${words.slice(0, 1).toUpperCase()}${words.slice(1)}:`, '');
    lines.add((0,markdown/* mdFence */.F)(options.command ?? (0,repair/* repairCommand */.p)(change.head, wanted), 'sh'), '');
}
function alone(counts, options) {
    return `${commentMarker(options.key)}\n### ${(0,heading/* commentHeading */.A)(counts, options)}\n\n> Too much to show here: ${everything(options)}.\n`;
}
function everything({ runUrl }) {
    return runUrl === undefined
        ? "the summary of this check's run shows everything"
        : `${(0,markdown/* mdLink */.YF)('the run', runUrl)} shows everything`;
}
function footer({ head }, { baseCommit, headCommit, runUrl }) {
    const short = (oid) => (0,markdown/* mdCode */.xs)(oid.slice(0, 7));
    const parts = [
        ...(baseCommit !== undefined && headCommit !== undefined
            ? [`${short(headCommit)} compared with ${short(baseCommit)}`]
            : headCommit !== undefined
                ? [short(headCommit)]
                : []),
        ...(runUrl === undefined ? [] : [(0,markdown/* mdLink */.YF)('run', runUrl)]),
        (0,markdown/* mdText */.bC)(`cohort-ci ${head.version}`),
    ];
    return parts.join(' \u00b7 ');
}

// EXTERNAL MODULE: ./build/src/report/diff-text.js
var diff_text = __webpack_require__(8073);
// EXTERNAL MODULE: ./build/src/report/json/json-announcements.js
var json_announcements = __webpack_require__(3076);
// EXTERNAL MODULE: ./build/src/report/summary.js + 8 modules
var summary = __webpack_require__(8253);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 6 modules
var terminal = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/action/compare.js + 3 modules
var compare = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/src/action/publish-if-possible.js
var publish_if_possible = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/action/source-links.js
var source_links = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/action/check/change-price.js + 1 modules
var change_price = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/src/action/check/checked.js
var check_checked = __webpack_require__(2594);
;// CONCATENATED MODULE: ./build/src/action/check/checked-words.js

function checkedWords({ runner }, commit) {
    const event = runner?.event;
    const name = event?.kind === 'other' ? event.name : event?.kind;
    const what = commit === undefined ? 'a folder without a git commit' : `the commit ${(0,markdown/* mdCode */.xs)(commit.slice(0, 12))}`;
    const ref = runner?.ref === undefined || runner.ref === '' ? '' : `, in a run on ${(0,markdown/* mdCode */.xs)(runner.ref)}`;
    const on = name === undefined || name === '' ? '' : ` (${(0,markdown/* mdCode */.xs)(name)})`;
    return `Checked ${what}${ref}${on}. Nothing was compared with a base, so every finding counts.`;
}

// EXTERNAL MODULE: ./build/src/action/check/introduced.js
var introduced = __webpack_require__(6304);
;// CONCATENATED MODULE: ./build/src/action/check/suggest-fixes.js


async function suggestFixes(change, { key }, context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request')
        return;
    const { introducedSuggestions, settledSuggestion, suggestionId, suggestionsIntro, suggestionsOf } = await __webpack_require__.e(/* import() */ 565).then(__webpack_require__.bind(__webpack_require__, 3565));
    const { docsBase } = context.links;
    const suggestions = suggestionsOf(change, { key, ...(docsBase === undefined ? {} : { docsBase }) });
    const outcome = await (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { suggest } = await __webpack_require__.e(/* import() */ 682).then(__webpack_require__.bind(__webpack_require__, 682));
        return suggest(await context.client(), {
            number: event.number,
            commit: event.headSha,
            suggestions,
            idOf: (body) => suggestionId(body, key),
            settled: (id) => settledSuggestion(id, key),
            intro: (ids) => suggestionsIntro(ids, key),
            introduced: (body) => introducedSuggestions(body, key),
        });
    });
    if (outcome === undefined)
        return;
    if (outcome.kind === 'superseded') {
        log/* notice */.lm(`The pull request has moved on to ${outcome.head.slice(0, 12)}; the run for that commit suggests fixes, this one does not.`);
        return;
    }
    const { posted, settled, left } = outcome;
    if (posted + settled + left > 0)
        log/* info */.pq(`Suggestions on the pull request: ${posted} made, ${settled} settled, ${left} only in the summary (their lines are not in the diff, 10 are open already, or their comments were deleted).`);
}

;// CONCATENATED MODULE: ./build/src/action/check/publish-check.js























async function publishCheck(checked, inputs, context, may) {
    const { result, change } = checked;
    const nothing = (0,check_checked/* isUntouched */.O2)(checked);
    const { counted, verdict } = (0,check_checked/* verdictOn */.Hc)(checked, inputs);
    const whole = checked.tolerant ?? result;
    const words = counted === whole || change === undefined ? (0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result)) : (0,introduced/* introducedWords */.f)(change);
    const commentText = change && commentOn(checked, change, inputs, context);
    if (change !== undefined)
        logMovedAndRemoved(change);
    const price = checked.price === undefined ? [] : (0,change_price/* priceLines */.Zi)(checked.price);
    const budget = checked.price?.budget;
    if (budget?.outcome === 'warn')
        log/* warning */.$e((0,price_text/* budgetText */.$e)(budget) ?? '');
    const isOver = budget?.outcome === 'fail';
    const state = (0,action_verdict/* judge */.S)(result, inputs).result;
    await (0,publish/* publish */.mk)({
        result,
        marked: counted,
        commit: checked.commit,
        change,
        announcements: change === undefined ? null : (0,json_announcements/* jsonAnnouncements */.F)(change, checked.price?.cost),
        state: isOver && state !== 'unchecked' ? 'findings' : state,
        log: nothing
            ? `No cohort is affected by this change: there is nothing to check. ${untouchedLine(result)}`
            : [
                ...(change?.base === undefined
                    ? []
                    : [(0,diff_text/* renderDiff */.i)(change, (0,check_checked/* priceOf */.xx)(checked), { findings: false })]),
                `${(0,terminal/* renderTerminal */.b)(result, log/* LOOK */.og)}${change === undefined ? '' : againstBase(change)}`,
                ...(change?.base === undefined ? price : []),
            ].join('\n'),
        outputs: change === undefined ? {} : outputsOf(change),
        summary: summaryOf(checked, commentText, context),
        ...(commentText !== undefined && change !== undefined && may.length > 0
            ? {
                write: async () => {
                    if (may.includes('comment'))
                        await comment(commentText, { change, cost: checked.price?.cost }, inputs, context);
                    if (may.includes('suggestions'))
                        await suggestFixes(change, inputs, context);
                },
            }
            : {}),
        failure: verdict.fails ? `${words}: ${verdict.why}` : isOver ? (0,price_text/* budgetText */.$e)(budget) : undefined,
    }, inputs, context);
}
function outputsOf(change) {
    const { introduced, existing, fixed } = countsOf(change);
    return {
        introduced: String(introduced),
        existing: String(existing),
        fixed: String(fixed),
        affected: JSON.stringify(change.cohorts.map(({ id }) => id)),
    };
}
function againstBase(change) {
    if (change.base === undefined)
        return '';
    const words = ['introduced', 'existing', 'fixed'].map((origin) => {
        const findings = change.findings.filter((one) => one.origin === origin).length;
        const cohorts = new Set(change.drift.filter((one) => one.origin === origin).map(({ cohort }) => cohort));
        const drift = cohorts.size === 0 ? '' : ` and drift of ${(0,findings_words/* counted */.hS)(cohorts.size, 'cohort')}`;
        return `${(0,findings_words/* counted */.hS)(findings, 'finding')}${drift} ${origin}`;
    });
    return `\nAgainst the base: ${words.join(', ')}.`;
}
function countsOf({ findings, drift, }) {
    const counts = { introduced: 0, existing: 0, fixed: 0 };
    for (const { origin } of [...findings, ...drift])
        counts[origin]++;
    return counts;
}
function logMovedAndRemoved({ cohorts }) {
    for (const { id, isLeftOut, movedTo, leftBehind = [] } of cohorts) {
        if (movedTo !== undefined)
            log/* warning */.$e(`The spec of the cohort ${id} was moved to ${movedTo}, where nothing is read or checked`);
        if (isLeftOut)
            log/* warning */.$e(`The cohort ${id} is no longer checked: its spec still exists, but the spec patterns exclude it`);
        if (leftBehind.length > 0)
            log/* warning */.$e(`The spec of the cohort ${id} was removed, but its outputs were not: ${leftBehind.join(', ')}`);
    }
}
function untouchedLine({ account }) {
    return (0,account_line/* accountLine */.G)(account.filter(({ disposition }) => disposition === 'unchanged'));
}
function summaryOf(checked, commentText, context) {
    const { result, designs, commit, change } = checked;
    const { links } = context;
    const drawn = { ...(designs ? { designs } : {}), ...(change ? { changes: change.cohorts } : {}) };
    const whole = (0,check_checked/* isUntouched */.O2)(checked)
        ? `\u2705 No cohort is affected by this change: there was nothing to check. ${untouchedLine(result)}\n`
        : (0,summary/* renderSummary */.B)(result, {
            ...links,
            ...drawn,
            budget: 800 * 1024,
            isAccounted: commentText !== undefined,
        });
    return commentText === undefined
        ? `${whole}\n${checkedWords(context, commit)}\n`
        : `${commentText}\n\n---\n\n${whole}`;
}
function commentOn(checked, change, { key }, context) {
    const { proposal } = checked;
    const { runner, runUrl, links } = context;
    const event = runner?.event;
    const head = event?.kind === 'pull_request' ? event.headSha : proposal?.head;
    const behind = proposal &&
        (0,compare/* behindOf */.g9)(context, proposal, change.head.dataRoot.slice(context.folder === '' ? 0 : context.folder.length + 1));
    return renderComment(change, {
        ...(behind === undefined ? {} : { behind }),
        ...(0,check_checked/* priceOf */.xx)(checked),
        ...links,
        key,
        budget: 59_000,
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(proposal?.base.kind === 'commit' ? { baseCommit: proposal.base.commit } : {}),
        ...(head === undefined ? {} : { headCommit: head }),
        ...(head === undefined ? {} : (0,source_links/* sourceLinks */.$)(context, head)),
    });
}
async function comment(body, { change, cost }, { key }, context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request')
        return;
    const outcome = await (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 626).then(__webpack_require__.bind(__webpack_require__, 4626));
        return upsertComment(await context.client(), {
            number: event.number,
            marker: commentMarker(key),
            commit: event.headSha,
            body,
            mayCreate: isWorthPosting(change, cost),
            pointer: (url) => `This check now reports in ${(0,markdown/* mdLink */.YF)('another comment', url)}.`,
            note: (url) => `> ${(0,markdown/* mdLink */.YF)('An older report', url)} by another account is out of date.`,
        });
    });
    if (outcome === undefined || outcome.kind === 'none')
        return;
    if (outcome.kind === 'superseded') {
        const head = outcome.head.slice(0, 12);
        log/* notice */.lm(`The pull request has moved on to ${head}; the run for that commit comments, this one does not.`);
        return;
    }
    (0,publish/* publishOutput */.P5)('comment-url', outcome.url);
    log/* info */.pq(`The comment on the pull request was ${outcome.kind}: ${outcome.url}`);
}


/***/ }),

/***/ 8774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ retargeted)
/* harmony export */ });
/* harmony import */ var _github_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8194);


async function retargeted(context) {
    const { runner, token } = context;
    if (runner?.event.kind !== 'pull_request')
        return undefined;
    const { event, attempt } = runner;
    const now = token === '' ? undefined : await baseNow(context, event.number);
    if (now === undefined) {
        if (attempt > 1)
            _log_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm(`This is a re-run, and without a token it is not known whether the pull request still targets ${event.baseRef}.`);
        return undefined;
    }
    if (now === event.baseRef)
        return undefined;
    return {
        message: `This run compares with ${event.baseRef}, but the pull request now targets ${now}: nothing was checked. Re-run the newest run of this pull request, or push.`,
        yaml: 'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
    };
}
async function baseNow(context, number) {
    try {
        const { readPullRequest } = await __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 7958));
        return (await readPullRequest(await context.client(), number)).base.ref;
    }
    catch (error) {
        if (!(error instanceof _github_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubFailure */ .iK) || error.kind === 'cancelled')
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 7643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  wishesOf: () => (/* binding */ wishesOf)
});

// EXTERNAL MODULE: ./build/src/action/compare.js + 3 modules
var compare = __webpack_require__(7308);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/src/change/classify-findings.js + 2 modules
var classify_findings = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(5283);
// EXTERNAL MODULE: ./build/src/action/checked-out.js
var checked_out = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/action/relocate.js
var relocate = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/action/soften-drift.js
var soften_drift = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var findings_diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(3044);
;// CONCATENATED MODULE: ./build/src/action/check/as-in-whole.js



function asInWhole(part, whole) {
    const { change } = part;
    if (change?.base === undefined || whole.change?.base === undefined)
        return part;
    const seemsNew = notIn(whole.change, change, 'introduced');
    const seemsGone = new Set(notIn(whole.change, change, 'fixed').map(order/* diagnosticKey */.v));
    if (seemsNew.length + seemsGone.size === 0)
        return part;
    const isLeft = (diagnostic) => !seemsGone.has((0,order/* diagnosticKey */.v)(diagnostic));
    const base = {
        ...change.base,
        diagnostics: [...change.base.diagnostics.filter(isLeft), ...seemsNew],
        cohorts: change.base.cohorts.map((cohort) => ({
            ...cohort,
            diagnostics: cohort.diagnostics.filter(isLeft),
        })),
        sources: new Map([...sourcesOf(seemsNew, change.head), ...change.base.sources]),
    };
    return { ...part, change: { ...change, base, findings: (0,classify_findings/* classifyFindings */.Z)(base, change.head) } };
}
function notIn(whole, part, origin) {
    const of = (findings) => findings.flatMap((one) => (one.origin === origin ? [one.diagnostic] : []));
    const known = new Set(of(whole.findings).map(order/* diagnosticKey */.v));
    return of(part.findings).filter((diagnostic) => !known.has((0,order/* diagnosticKey */.v)(diagnostic)));
}
function* sourcesOf(diagnostics, { sources }) {
    for (const { at } of diagnostics) {
        const source = sources.get((0,findings_diagnostic/* placePath */.F7)(at));
        if (source !== undefined)
            yield [source.path, source];
    }
}

// EXTERNAL MODULE: ./build/src/report/json/part.js + 3 modules
var part = __webpack_require__(350);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/action/check/asked-of.js



function askedOf(inputs, opened, cohorts, { folder }) {
    const { dialect, dataRoot, maxRows } = opened?.options ?? resolve_settings/* NOTHING_GIVEN */.Y;
    const specs = opened?.options.patterns ?? [];
    const settings = {
        root: folder,
        dialect,
        'data-root': dataRoot,
        specs: specs.join('\n'),
        'max-rows': maxRows,
        cohorts: inputs.cohorts?.join('\n'),
        'only-affected': inputs.onlyAffected,
    };
    return {
        settings: new Map(Object.entries(settings).map(([name, value]) => [name, String(value ?? '')])),
        cohorts: (0,part/* cohortsHash */.XH)(cohorts.map(({ specPath }) => (0,source_path/* pathIn */.lW)(folder, specPath))),
    };
}

// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/compare.js
var source_compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/action/check/changes-elsewhere.js




function changesElsewhere({ head, base, findings }, { included }, root) {
    const cohorts = [...(base?.cohorts ?? []), ...head.cohorts];
    const folders = new Map(cohorts.map(({ id, specPath }) => [id, (0,cohort_files/* cohortFolderOf */.BY)(specPath)]));
    return findings.some(({ origin, diagnostic, cohorts: ids }) => {
        const path = (0,findings_diagnostic/* placePath */.F7)(diagnostic.at);
        const isOwn = ids.some((id) => path.startsWith(`${folders.get(id) ?? path}/`));
        return origin !== 'existing' && ids.length > 0 && !isOwn && !included.has(path.slice(root.length));
    });
}
function changesWhatIsShared({ base, head }) {
    const keys = (result) => (result?.diagnostics ?? []).map(order/* diagnosticKey */.v).sort(source_compare/* compareCodePoints */.O);
    return keys(base).join('\n') !== keys(head).join('\n');
}

// EXTERNAL MODULE: ./build/src/derived-cohorts.js
var derived_cohorts = __webpack_require__(6575);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
;// CONCATENATED MODULE: ./build/src/action/check/ignored-by-sides.js

class IgnoredBySides {
    #before = new Set();
    #after = new Set();
    base = {
        onIgnored: (entries) => {
            this.#before = entries;
        },
    };
    head = {
        onIgnored: (entries) => {
            this.#after = entries;
        },
    };
    differ({ base, head }, { config, options }, { cohorts, reach }) {
        if ((config?.ignores.length ?? 0) === 0)
            return false;
        if (cohorts.length === 0 && reach.affected.length === 0)
            return reach.changed.some((path) => (0,affected_cohorts/* isShared */.yM)(path, options.dataRoot));
        const isStopped = (result) => result?.cohorts.some(({ state }) => state === 'invalid' || state === 'unchecked') ?? false;
        const [was, is] = [this.#before, this.#after];
        return (isStopped(base) !== isStopped(head) || was.size !== is.size || [...was].some((one) => !is.has(one)));
    }
}

// EXTERNAL MODULE: ./build/src/action/check/left-out.js
var left_out = __webpack_require__(9511);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 3 modules
var git_command = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/src/git/batch-objects.js
var batch_objects = __webpack_require__(3159);
;// CONCATENATED MODULE: ./build/src/git/ignore-rules.js







const LARGEST = 1024 * 1024;
async function ignoreRules(root, tree, query) {
    const prefix = (0,git_command/* repositoryPrefix */.Vk)(root);
    const below = (path) => (0,source_path/* pathIn */.lW)(prefix, path);
    const folders = query.folders.map(below);
    const paths = [...query.files.map(below), ...folders];
    if (paths.length === 0)
        return new Map();
    const asked = ['.gitignore', ...[...(0,source_path/* foldersAbove */.Zv)(paths)].map((folder) => `${folder}/.gitignore`)].filter((path) => !/[\n\r]/.test(path));
    const files = readAll(root, tree, asked, prefix);
    return await (0,heed_signals/* heedingSignals */.uN)((signal) => judged(root, files, { folders, paths, prefix }, signal));
}
async function judged(root, files, { folders, paths, prefix, }, signal) {
    const place = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cohort-ci-'));
    try {
        for (const folder of folders)
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place, folder), { recursive: true });
        for (const [path, bytes] of files) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, path)), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, path), bytes);
        }
        const answer = await (0,git_command/* runGitUntil */.ud)(signal, root, ['check-ignore', '--no-index', '--verbose', '-z', '--stdin'], {
            input: paths.map((path) => `./${path}\0`).join(''),
            patterns: true,
            workTree: place,
        });
        if (answer.status > 1)
            throw (0,git_command/* gitFailed */.gk)(root, answer);
        return rulesOf((0,git_command/* splitNul */.K5)(answer.output), prefix);
    }
    finally {
        (0,external_node_fs_.rmSync)(place, { recursive: true, force: true });
    }
}
function readAll(root, tree, asked, prefix) {
    const { commit } = tree;
    const isThere = (path) => {
        if (prefix === '')
            return tree.exists(path);
        return !path.startsWith(`${prefix}/`) || tree.exists(path.slice(prefix.length + 1));
    };
    const paths = asked.filter(isThere);
    if (paths.length === 0)
        return new Map();
    const output = (0,git_command/* gitOutput */.oM)(root, ['cat-file', '--batch'], {
        input: paths.map((path) => `${commit}:${path}\n`).join(''),
    });
    const found = new Map();
    for (const [index, { kind, start, end }] of [...(0,batch_objects/* objectsIn */.Q)(output)].entries())
        if (kind === 'blob' && end - start <= LARGEST)
            found.set(paths[index] ?? '', output.subarray(start, end));
    return found;
}
function rulesOf(fields, prefix) {
    const rules = new Map();
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const [source = '', line = '', pattern = '', path = ''] = fields.slice(at, at + 4);
        if (pattern.startsWith('!'))
            continue;
        const relative = path.slice(prefix === '' ? 2 : prefix.length + 3);
        rules.set(relative, { source, line: Number(line), pattern });
    }
    return rules;
}

// EXTERNAL MODULE: ./build/src/git/open-base.js
var open_base = __webpack_require__(5404);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/action/check/ignored-outputs.js












async function ignoringAsBase(root, base, { head }, opened, moves) {
    const { workspace, options } = opened;
    const { tree } = workspace;
    const layout = new data_layout/* DataLayout */.VL(options.dataRoot);
    const isCommitted = committedIn(base, layout, moves);
    const folders = outputFolders(opened, layout);
    const files = () => folders.flatMap(cohort_files/* outputsIn */._j);
    const isEveryRuleOld = !(0,git_history/* changedAnywhere */.IU)(root, base.commit, head).some((path) => IGNORE_FILE.test(path));
    const open = isEveryRuleOld ? uncommitted(folders, base, layout, isCommitted) : files();
    const samples = stage/* STAGES */.a.map((stage) => layout.metadata(stage, `${stage.slice(0, 1)}_0`));
    const query = withoutLinks(workspace, [...open, ...samples], layout.allGenerations);
    let before;
    let after;
    try {
        before = await ignoreRules(root, base.tree, query);
        const headTree = tree instanceof git_tree/* GitTree */.x ? tree : new git_tree/* GitTree */.x(root, head, { objects: base.objects });
        after = isEveryRuleOld ? before : await ignoreRules(root, headTree, query);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        [before, after] = [new Map(), new Map()];
    }
    const isIgnoredNow = ignoredIn(opened, after, query.placeOf, () => [...files(), ...layout.allGenerations]);
    const wasIgnored = (path) => before.has(query.placeOf(path)) && !isCommitted(path);
    const isIgnored = (path) => isIgnoredNow(path) && wasIgnored(path);
    const ignoredOutputs = newRules(root, workspace, before, after);
    const now = (0,check_workspace/* withOptions */.tq)({
        ...opened,
        options: {
            ...options,
            ...{ expected: base.committed, isIgnored, read: (0,open_base/* catalogsAsIn */._)(base, tree) },
            ...(ignoredOutputs.length > 0 ? { ignoredOutputs } : {}),
        },
    });
    return { opened: now, base: { ...base, options: { ...base.options, isIgnored: wasIgnored } } };
}
const IGNORE_FILE = /(^|\/)\.gitignore$/;
function outputFolders({ workspace }, layout) {
    const own = workspace.cohorts.flatMap(({ folder }) => folder ?? []);
    const existing = workspace.tree.list(layout.cohorts).map((id) => `${layout.cohorts}/${id}`);
    return [...new Set([...own, ...existing])];
}
function uncommitted(folders, { tree, objects, options }, { dataRoot }, isCommitted) {
    const isPlain = options.dataRoot === dataRoot && !objects.mayHoldLinks;
    return folders.flatMap((folder) => {
        const names = isPlain ? tree.folder(folder) : undefined;
        if (names?.has(cohort_files/* OUTPUT_NAMES */.P0.manifest) && names.has(cohort_files/* OUTPUT_NAMES */.P0.membership))
            return [];
        return (0,cohort_files/* outputsIn */._j)(folder).filter((path) => !isCommitted(path));
    });
}
function ignoredIn({ workspace }, rules, placeOf, places) {
    const { tree, root, isIgnored } = workspace;
    if (tree instanceof git_tree/* GitTree */.x)
        return (path) => rules.has(placeOf(path)) && !tree.exists(path);
    const gone = (0,git/* ignoredPaths */.j)(root, places().filter((path) => !tree.exists(path)));
    return (path) => isIgnored(path) || (gone.kind === 'known' && gone.paths.has(path));
}
function withoutLinks(workspace, files, folders) {
    const known = new Map();
    const real = (folder) => {
        const found = known.get(folder) ?? workspace.canonical(folder) ?? folder;
        known.set(folder, found);
        return found;
    };
    const placeOf = (path) => {
        const above = (0,source_path/* folderOf */.yS)(path);
        const folder = above === '' ? '' : real(above);
        return folder === '' ? (0,source_path/* lastNameOf */.p$)(path) : `${folder}/${(0,source_path/* lastNameOf */.p$)(path)}`;
    };
    return { files: files.map(placeOf), folders: folders.map(placeOf), placeOf };
}
function committedIn(base, layout, moves) {
    const own = new data_layout/* DataLayout */.VL(base.options.dataRoot);
    base.tree.expand(own.cohorts);
    const stands = (path) => {
        const { kind } = base.tree.place(path);
        return kind === 'file' || (kind === 'folder' && base.tree.list(path).length > 0);
    };
    const start = layout.dataRoot === '' ? '' : `${layout.dataRoot}/`;
    const formerFolders = new Map([...moves].flatMap(([from, to]) => {
        const [before, after] = [(0,cohort_files/* cohortFolderOf */.BY)(from), (0,cohort_files/* cohortFolderOf */.BY)(to)];
        return before === undefined || after === undefined ? [] : [[after, before]];
    }));
    return (path) => {
        if (stands(path))
            return true;
        const former = formerFolders.get((0,source_path/* folderOf */.yS)(path));
        if (former !== undefined && stands(`${former}/${(0,source_path/* lastNameOf */.p$)(path)}`))
            return true;
        if (own.dataRoot === layout.dataRoot || !path.startsWith(start))
            return false;
        const below = path.slice(start.length);
        return stands(own.dataRoot === '' ? below : `${own.dataRoot}/${below}`);
    };
}
function newRules(root, { tree }, before, after) {
    const rules = new Map();
    for (const [path, rule] of after) {
        if (before.has(path))
            continue;
        const key = JSON.stringify([rule.source, rule.line]);
        const known = rules.get(key);
        if (known)
            known.outputs.push(path);
        else
            rules.set(key, { rule, outputs: [path] });
    }
    if (rules.size === 0)
        return [];
    const prefix = (0,git_command/* repositoryPrefix */.Vk)(root);
    const start = prefix === '' ? '' : `${prefix}/`;
    return [...rules.values()].map(({ rule: { source, line, pattern }, outputs }) => {
        const path = source.startsWith(start) ? source.slice(start.length) : undefined;
        const read = path === undefined ? undefined : tree.read(path);
        return {
            ...(path !== undefined && read?.kind === 'file'
                ? { file: { path, text: new TextDecoder().decode(read.bytes) } }
                : {}),
            ...{ line, pattern, outputs },
        };
    });
}

// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 9 modules
var compile_design = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(6177);
// EXTERNAL MODULE: ./build/src/settings/judge-by-base.js
var judge_by_base = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 11 modules
var open_config = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/src/action/publish-if-possible.js
var publish_if_possible = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/action/check/moved-cohorts.js
var moved_cohorts = __webpack_require__(5859);
;// CONCATENATED MODULE: ./build/src/action/check/judge-by-base.js













async function settingsOfBase(base, proposal, context) {
    if (base.kind === 'base') {
        const target = proposal.base.kind === 'commit' ? proposal.base.target : undefined;
        return target === undefined
            ? { config: base.options.config }
            : await settingsOfTarget(base, target, context);
    }
    const remote = await remoteSettings(context);
    if (remote === undefined) {
        log/* notice */.lm(`The base's settings are not known${proposal.base.kind === 'none' ? `: ${proposal.base.why}` : ''}. No severity is lowered and nothing is ignored.`);
        return { config: 'unknown' };
    }
    return remote;
}
async function settingsOfTarget({ objects }, target, { root }) {
    try {
        const opened = await (0,open_config/* openConfig */.F)(new git_tree/* GitTree */.x(root, target, { objects }));
        if (opened.kind === 'invalid')
            return { config: 'unknown', isOfTarget: true };
        return { config: opened.kind === 'config' ? opened.config : undefined, isOfTarget: true };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return { config: 'unknown', isOfTarget: true };
    }
}
function judgedAlike(base, { config, isOfTarget }) {
    if (base.kind === 'none' || isOfTarget !== true)
        return base;
    const judgement = config === 'unknown' || config === undefined ? judge_by_base/* PLAIN_JUDGEMENT */.RL : config;
    return { ...base, options: { ...base.options, judgement } };
}
async function remoteSettings(context) {
    const event = context.runner?.event;
    if ((event?.kind !== 'pull_request' && event?.kind !== 'merge_group') || context.token === '')
        return undefined;
    const path = context.folder === '' ? config/* CONFIG_PATH */.tF : `${context.folder}/${config/* CONFIG_PATH */.tF}`;
    return await (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { readFileAt } = await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 8528));
        const bytes = await readFileAt(await context.client(), event.baseSha, path);
        if (bytes === undefined)
            return { config: undefined };
        const opened = await (0,open_config/* openConfig */.F)(oneFile(bytes));
        return { config: opened.kind === 'config' ? opened.config : undefined };
    });
}
function oneFile(bytes) {
    const isIt = (path) => path === config/* CONFIG_PATH */.tF;
    return {
        read: (path) => (isIt(path) ? { kind: 'file', bytes } : { kind: 'missing' }),
        exists: isIt,
        list: () => [],
    };
}
function judgedBy(opened, { config }, moves) {
    const base = config === 'unknown' ? undefined : config;
    const limits = [opened.config, base].map((one) => one?.settings.maxRows ?? compile_design/* DEFAULT_MAX_ROWS */.h);
    return (0,check_workspace/* withOptions */.tq)({
        ...opened,
        options: {
            ...opened.options,
            judgement: (0,moved_cohorts/* underOldNames */.m7)(base ?? judge_by_base/* PLAIN_JUDGEMENT */.RL, moves),
            maxRows: Math.min(...limits),
        },
    });
}
function settingsChangedBy({ config }, base) {
    return (0,judge_by_base/* settingChanges */.eC)(base, config, { maxRows: compile_design/* DEFAULT_MAX_ROWS */.h });
}
function withOldAsHeadHasIt({ head, findings, drift }, own, { config }) {
    const judgement = config === 'unknown' || config === undefined ? judge_by_base/* PLAIN_JUDGEMENT */.RL : config;
    const old = new Set(findings.flatMap(({ origin, diagnostic }) => (origin === 'existing' ? [(0,order/* diagnosticKey */.v)(diagnostic)] : [])));
    const isOfOldDrift = (0,classify_drift/* aboutDrift */.Jc)(drift, 'existing');
    const adjusted = (diagnostic, cohort) => {
        const isOld = (0,classify_drift/* isDriftFinding */.rt)(diagnostic)
            ? cohort !== undefined && isOfOldDrift(diagnostic, cohort.id)
            : old.has((0,order/* diagnosticKey */.v)(diagnostic));
        if (!isOld)
            return [diagnostic];
        const folder = cohort && (0,cohort_files/* cohortFolderOf */.BY)(cohort.specPath);
        const kept = (0,judge_by_base/* judgedByHead */.vk)(diagnostic, own ?? judge_by_base/* PLAIN_JUDGEMENT */.RL, judgement, folder);
        return kept === undefined ? [] : [kept];
    };
    return {
        ...head,
        cohorts: head.cohorts.map((cohort) => ({
            ...cohort,
            diagnostics: cohort.diagnostics.flatMap((diagnostic) => adjusted(diagnostic, cohort)),
        })),
        diagnostics: head.diagnostics.flatMap((diagnostic) => adjusted(diagnostic)),
    };
}

;// CONCATENATED MODULE: ./build/src/action/check/kinds-of-base.js





async function kindsOfBase(context, { head }, { config }, opened) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    if (config === 'unknown' || context.token === '' || hasAllKinds(opened))
        return undefined;
    const layout = new data_layout/* DataLayout */.VL((0,resolve_settings/* resolveSettings */.M)(resolve_settings/* NOTHING_GIVEN */.Y, config).dataRoot);
    const commit = baseCommit(context, head, event);
    return await (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { committedKindsAt } = await __webpack_require__.e(/* import() */ 349).then(__webpack_require__.bind(__webpack_require__, 349));
        return await committedKindsAt(await context.client(), commit, layout, context.folder);
    });
}
function hasAllKinds(opened) {
    try {
        const { manifest, membership, metadata } = opened.repository().committed;
        return manifest && membership && metadata;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return true;
    }
}
function baseCommit({ root }, head, event) {
    if (event.kind === 'merge_group' || head === event.headSha)
        return event.baseSha;
    try {
        const [first, second, ...others] = (0,git_history/* namedParents */.vu)(root, head);
        return first !== undefined && second === event.headSha && others.length === 0 ? first : event.baseSha;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return event.baseSha;
    }
}

;// CONCATENATED MODULE: ./build/src/action/check/open-sides.js






async function openSides(configured, proposal, inputs, context) {
    if (proposal === undefined)
        return { opened: configured, base: undefined, judging: undefined, moves: new Map() };
    const found = await (0,compare/* openBaseOf */.Rg)(context, proposal, configured, inputs);
    const moves = (0,moved_cohorts/* movesSince */.F0)(context.root, proposal, found, configured);
    const ignoring = found.kind === 'base'
        ? await ignoringAsBase(context.root, found, proposal, configured, moves)
        : undefined;
    const chosen = ignoring?.base ?? found;
    const judging = await settingsOfBase(chosen, proposal, context);
    const base = judgedAlike(chosen, judging);
    const expected = ignoring?.opened ?? (0,check_workspace/* withoutBase */.ki)(configured, await kindsOfBase(context, proposal, judging, configured));
    const judged = judgedBy(expected, judging, moves);
    const opened = base.kind === 'base' && reportsRemovals(inputs, judged)
        ? (0,check_workspace/* withOptions */.tq)({ ...judged, options: { ...judged.options, orphans: (0,moved_cohorts/* orphansSince */.sg)(base, judged) } })
        : judged;
    return { opened, base, judging, moves };
}
function reportsRemovals({ shard }, { options }) {
    return (shard?.index ?? 1) === 1 && options.partial !== true;
}

// EXTERNAL MODULE: ./build/src/action/check/shards.js
var shards = __webpack_require__(3650);
;// CONCATENATED MODULE: ./build/src/action/check/share-of.js



async function shareOf(opened, touched, inputs, { signal }, base) {
    const { shard } = inputs;
    if (shard === undefined && touched === undefined)
        return undefined;
    const wanted = touched ?? opened.workspace.cohorts;
    const cohorts = shard === undefined
        ? wanted
        : ((await (0,shards/* dealCohorts */.$)(opened, wanted, shard.total, signal))[shard.index - 1] ?? []);
    const gone = reportsRemovals(inputs, opened) && base?.kind === 'base' ? (0,compare/* goneSince */.aC)(base, opened) : [];
    return { cohorts, ids: [...cohorts.map(({ id }) => id), ...gone] };
}

;// CONCATENATED MODULE: ./build/src/action/check/check-head.js











async function checkHead({ opened, base, judging, moves }, proposal, inputs, context) {
    const narrowed = proposal && base && inputs.onlyAffected
        ? (0,compare/* touchedBy */.Oq)(context, proposal, base, opened, inputs, moves.size > 0)
        : undefined;
    const touched = narrowed?.cohorts;
    const share = await shareOf(opened, touched, inputs, context, base);
    const leftOut = proposal && base && judging && reportsRemovals(inputs, opened)
        ? await (0,left_out/* leftOutSince */.oE)(context, proposal, base, judging, moves, opened)
        : [];
    readHead(opened, share?.cohorts, narrowed);
    const ignored = new IgnoredBySides();
    const untouched = untouchedOf(opened, touched);
    const kept = await (0,check_workspace/* checkOpened */.ep)(opened, context.signal, share?.cohorts, untouched, {
        ...ignored.head,
        ...(proposal === undefined ? {} : { derived: new derived_cohorts/* DerivedCohorts */.Ed() }),
    });
    const all = leftOut.length > 0 ? await (0,left_out/* withLeftOut */.iW)(kept, leftOut, opened, context.signal) : kept;
    const whole = proposal && base && judging && reportsRemovals(inputs, opened)
        ? (0,left_out/* withKeptAside */.jw)(all, context, proposal, base, judging, opened)
        : all;
    const asked = askedOf(inputs, opened, touched ?? opened.workspace.cohorts, context);
    const isShareEmpty = share?.cohorts.length === 0 && opened.workspace.cohorts.length > 0;
    const state = isShareEmpty ? withoutNoSpec(whole) : whole;
    return { state, narrowed, share, leftOut, ignored, asked };
}
function readHead(opened, cohorts = opened.workspace.cohorts, touched) {
    const { tree } = opened.workspace;
    if (!(tree instanceof git_tree/* GitTree */.x))
        return;
    try {
        if (touched?.narrowed)
            touched.narrowed.read(cohorts.map(({ id }) => id));
        else
            (0,read_ahead/* readAhead */.Ek)({ tree, repository: opened.repository() }, cohorts);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
}
function untouchedOf({ workspace }, touched) {
    if (touched === undefined)
        return [];
    const paths = new Set(touched.map(({ specPath }) => specPath));
    return workspace.cohorts.filter(({ specPath }) => !paths.has(specPath));
}
function withoutNoSpec(state) {
    const diagnostics = state.result.diagnostics.filter(({ code }) => code !== 'spec/none-found');
    return { ...state, result: { ...state.result, diagnostics } };
}

// EXTERNAL MODULE: ./build/src/action/check/checked.js
var check_checked = __webpack_require__(2594);
// EXTERNAL MODULE: ./build/src/change/checked-state.js
var checked_state = __webpack_require__(7875);
// EXTERNAL MODULE: ./build/src/change/compare-states.js + 25 modules
var compare_states = __webpack_require__(6863);
// EXTERNAL MODULE: ./build/src/git/other-cohorts.js
var other_cohorts = __webpack_require__(9771);
// EXTERNAL MODULE: ./build/src/git/reach.js + 4 modules
var git_reach = __webpack_require__(9322);
;// CONCATENATED MODULE: ./build/src/git/compare-with-base.js










async function compareWithBase(root, base, head, checked, options = {}) {
    const { onCohort, onIgnored, onDerived, cohorts, beyond, reach: known, ...telling } = options;
    const each = onCohort === undefined ? {} : { onCohort };
    const uncompared = (why) => (0,compare_states/* compareStates */.C)(undefined, checked, {
        affected: checked.cohorts.map(({ id }) => ({ id, touches: [] })),
        baseFailure: why,
        ...telling,
        ...each,
    });
    if (base.kind === 'none')
        return uncompared(base.why);
    try {
        const asked = cohorts === undefined ? undefined : new Set(cohorts);
        const isAsked = ({ id }) => asked?.has(id) ?? true;
        const whole = Array.isArray(beyond) ? { repository: checked.repository, cohorts: beyond } : checked;
        const reach = known ?? (0,git_reach/* touchedBetween */.Z)(root, base, head, whole);
        const isDoubtful = base.invalidSettings !== undefined;
        const all = isDoubtful ? everyCohort(base, checked, reach) : reach.affected;
        const affected = all.filter(isAsked);
        const touched = reach.all ? undefined : new Set(affected.map(({ id }) => id));
        const opened = { ...base, cohorts: base.cohorts.filter(isAsked) };
        const isShared = sharesGenerations(opened, checked, head, reach);
        const how = {
            touched,
            readAhead: (cohorts) => readBase(opened, cohorts, isShared ? reach : undefined),
            changed: reach.changed,
            spare: base.cohorts[0],
            isNarrowed: !base.cohorts.every(isAsked) || (asked !== undefined && base.cohorts.length === 0),
        };
        const before = await checkTouched(opened, checked, how, {
            ...each,
            ...(onIgnored === undefined ? {} : { onIgnored }),
            ...(onDerived === undefined ? {} : { onDerived }),
        });
        return await (0,compare_states/* compareStates */.C)(before, checked, {
            ...{ affected, isDoubtful },
            others: { base: (0,other_cohorts/* otherCohorts */.P)(base, new Set(all.map(({ id }) => id))) },
            ...(beyond === undefined ? {} : { beyond: beyondOf(beyond, base, checked, all, telling.renamed) }),
            ...telling,
            ...each,
        });
        function beyondOf(head, { cohorts: ofBase, tree, repository }, now, touched, renamed = new Map()) {
            if (head === 'elsewhere')
                return head;
            const oldNames = new Set(renamed.values());
            const ids = touched.flatMap((one) => (isAsked(one) || oldNames.has(one.id) ? [] : [one.id]));
            const before = new Set(ids.map((id) => renamed.get(id) ?? id));
            (0,read_ahead/* readPlanned */.Hf)({ tree, repository }, ofBase.filter(({ id }) => before.has(id)));
            const { tree: headTree } = now.repository.sources;
            if (headTree instanceof git_tree/* GitTree */.x)
                (0,read_ahead/* readPlanned */.Hf)({ tree: headTree, repository: now.repository }, head.filter(({ id }) => ids.includes(id)));
            return { ids, base: ofBase, head };
        }
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return uncompared(error.message);
    }
}
function everyCohort(base, checked, { affected }) {
    const touches = new Map(affected.map((one) => [one.id, one.touches]));
    const ids = new Set([...base.cohorts, ...checked.cohorts].map(({ id }) => id));
    return [...ids].map((id) => ({ id, touches: touches.get(id) ?? [] }));
}
function sharesGenerations({ repository, options }, checked, head, { generations }) {
    const now = checked.repository;
    const { tree } = now.sources;
    const isSame = tree instanceof git_tree/* GitTree */.x && tree.commit === head && now.options.dataRoot === repository.options.dataRoot;
    if (!isSame || generations.isUnknown || options.existing !== undefined)
        return false;
    repository.existing.readLike(now.existing, (stage, id) => !generations.has(stage, id));
    return true;
}
function readBase(base, cohorts, reach) {
    if (reach === undefined) {
        (0,read_ahead/* readAhead */.Ek)(base, cohorts);
        return;
    }
    const { layout } = base.repository;
    const changed = stage/* STAGES */.a.flatMap((stage) => [...reach.generations.ids(stage)].map((id) => layout.metadata(stage, id)));
    base.tree.prefetch([...(0,read_ahead/* placesOf */.ek)(cohorts), ...changed]);
}
function isOfCatalog(code) {
    return code.startsWith('catalog/');
}
function hasUnchanged({ result: { account } }) {
    return account.some(({ kind, disposition }) => kind === 'cohort' && disposition === 'unchanged');
}
async function checkTouched(base, head, { touched, changed, spare, isNarrowed, readAhead }, each) {
    const { cohorts, repository, options, invalidSettings } = base;
    const now = new Map(head.result.cohorts.map((cohort) => [cohort.id, cohort]));
    const taken = new Map();
    const isWhole = head.result.diagnostics.some(({ code }) => code === 'config/unused-ignore');
    for (const { id } of cohorts) {
        const is = now.get(id);
        if (touched === undefined || isWhole)
            break;
        if (!touched.has(id) && is?.state === 'clean' && is.diagnostics.length === 0)
            taken.set(id, is);
    }
    const wanted = cohorts.filter(({ id }) => !taken.has(id));
    const asked = wanted.length === 0 && spare !== undefined ? [spare] : wanted;
    const partial = options.partial === true || isNarrowed || taken.size > 0;
    if (asked.length > 0)
        readAhead(asked);
    const { result, derived } = await (0,checked_state/* checkState */.W)(repository, asked, { ...options, ...each, partial });
    const usable = result.cohorts.filter(({ state }) => invalidSettings === undefined || state !== 'invalid');
    const checked = asked === wanted ? usable : [];
    const other = new Set([...changed, ...result.sources.keys()]);
    const isHeadChecked = asked === wanted || head.result.cohorts.length > 0;
    const isReported = (code) => isHeadChecked || (isOfCatalog(code) ? hasUnchanged(head) : code !== 'drift/not-committed');
    const known = new Set(result.diagnostics.map(({ code }) => code));
    return {
        ...{ repository, cohorts, derived },
        result: {
            ...result,
            cohorts: [...checked, ...taken.values()].sort((left, right) => (0,source_compare/* compareCodePoints */.O)(left.id, right.id)),
            diagnostics: [
                ...result.diagnostics.filter(({ code }) => (code !== 'spec/none-found' || !isNarrowed) && isReported(code)),
                ...(spare !== undefined && (0,git_reach/* sameKinds */.o)(base, head) && !known.has('drift/not-committed')
                    ? head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')
                    : []),
                ...(invalidSettings?.diagnostics ?? []),
            ].sort(order/* compareDiagnostics */.o),
            sources: new Map([
                ...[...head.result.sources].filter(([path]) => !other.has(path) && taken.size > 0),
                ...result.sources,
                ...(invalidSettings?.sources ?? []),
            ]),
        },
    };
}

// EXTERNAL MODULE: ./build/src/git/shared-edits.js
var shared_edits = __webpack_require__(8397);
// EXTERNAL MODULE: ./build/src/action/check/change-price.js + 1 modules
var change_price = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 31 modules
var parse_yaml = __webpack_require__(6444);
;// CONCATENATED MODULE: ./build/src/action/check/job-names.js



const ANY_JOB = { text: '', isOpen: true };
function jobNames(path, text) {
    const workflow = (0,parse_yaml/* parseYaml */.h)(new source_file/* SourceFile */.s(path, text), new collector/* Collector */.g());
    if (workflow === undefined)
        return [ANY_JOB];
    const jobs = entryOf(workflow, 'jobs');
    return jobs?.kind === 'map' ? jobs.entries.flatMap(({ key, value }) => nameOf(key.text, value)) : [];
}
function nameOf(id, job) {
    const named = entryOf(job, 'name');
    const name = named?.kind === 'scalar' ? named.text.trim() : id;
    const expression = name.indexOf('${{');
    if (expression >= 0)
        return [{ text: name.slice(0, expression), isOpen: true }];
    const strategy = entryOf(job, 'strategy');
    if (strategy && entryOf(strategy, 'matrix'))
        return [{ text: `${name} (`, isOpen: true }];
    if (entryOf(job, 'uses'))
        return [{ text: `${name} / `, isOpen: true }];
    return [{ text: name, isOpen: false }];
}
function entryOf(node, key) {
    return node.entries?.find((entry) => entry.key.text === key)?.value;
}
function mayBeSame(left, right) {
    if (!left.isOpen && !right.isOpen)
        return left.text === right.text;
    return ((left.isOpen && right.text.startsWith(left.text)) || (right.isOpen && left.text.startsWith(right.text)));
}

;// CONCATENATED MODULE: ./build/src/action/check/workflows.js





const FOLDER = '.github/workflows';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(^|\/)action\.ya?ml$/;
const LOCAL = /\buses['"]?\s*:\s*['"]?\.\/([^\s'"#@]*)/g;
const MOST_FOLLOWED = 50;
const UNREADABLE = Symbol('unreadable');
function changedWorkflows(root, base, head) {
    try {
        const changed = (0,git_history/* changedAnywhere */.IU)(root, base, head).filter((path) => WORKFLOW.test(path) || ACTION.test(path));
        if (changed.length === 0)
            return [];
        const [before, after] = [new Side(root, base), new Side(root, head)];
        const running = changed.flatMap((path) => {
            const answers = [before.runsCheck(path), after.runsCheck(path)];
            if (answers.includes(true))
                return [{ path }];
            const unread = answers.find((answer) => typeof answer === 'string');
            return unread === undefined ? [] : [{ path, unread }];
        });
        const names = [before, after].flatMap((side) => side.namesOfChecks());
        const namesakes = changed.flatMap((path) => {
            if (running.some((one) => one.path === path) || !WORKFLOW.test(path))
                return [];
            const own = after.namesIn(path);
            const shared = names.find((name) => own.some((one) => mayBeSame(one, name)));
            return shared === undefined ? [] : [{ path, job: shared.text }];
        });
        return [...running, ...namesakes];
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return [];
    }
}
class Side {
    #root;
    #commit;
    #texts = new Map();
    constructor(root, commit) {
        this.#root = root;
        this.#commit = commit;
    }
    runsCheck(path) {
        const names = actionNames();
        const open = [path];
        let unread;
        for (const at of open) {
            if (at === runningWorkflow())
                return true;
            const text = this.#text(at);
            if (text === UNREADABLE)
                unread ??= at;
            if (text === UNREADABLE || text === undefined)
                continue;
            if (names.some((name) => text.includes(name)))
                return true;
            for (const [, target = ''] of text.matchAll(LOCAL))
                for (const file of filesOf(target)) {
                    if (open.includes(file))
                        continue;
                    if (open.length < MOST_FOLLOWED)
                        open.push(file);
                    else
                        unread ??= file;
                }
        }
        return unread ?? false;
    }
    namesIn(path) {
        const text = this.#text(path);
        if (text === UNREADABLE)
            return [ANY_JOB];
        return text === undefined ? [] : jobNames(path, text);
    }
    namesOfChecks() {
        return (0,git_history/* filesIn */.nG)(this.#root, this.#commit, FOLDER).flatMap((path) => WORKFLOW.test(path) && this.runsCheck(path) !== false ? this.namesIn(path) : []);
    }
    #text(path) {
        if (!this.#texts.has(path))
            this.#texts.set(path, this.#read(path));
        return this.#texts.get(path);
    }
    #read(path) {
        try {
            return (0,git_history/* textAt */.$6)(this.#root, this.#commit, path);
        }
        catch (error) {
            if (!(error instanceof git_command/* GitFailure */.Xi))
                throw error;
            return UNREADABLE;
        }
    }
}
function filesOf(target) {
    const names = target.split('/').filter((name) => name !== '' && name !== '.');
    const path = names.join('/');
    if (/\.ya?ml$/.test(path))
        return [path];
    return ['action.yml', 'action.yaml'].map((name) => (0,source_path/* pathIn */.lW)(path, name));
}
function actionNames() {
    return ['cohort-ci', process.env['GITHUB_ACTION_REPOSITORY'] ?? ''].filter((name) => name !== '');
}
function runningWorkflow() {
    const repository = process.env['GITHUB_REPOSITORY'] ?? '';
    const [path = ''] = (process.env['GITHUB_WORKFLOW_REF'] ?? '').split('@', 1);
    return repository !== '' && path.startsWith(`${repository}/`)
        ? path.slice(repository.length + 1)
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/action/check/compare-sides.js











async function compareSides({ opened, base, judging, moves, configured }, { state, narrowed, share, leftOut, ignored }, proposal, inputs, context, present) {
    const { renamed, outOfSight } = (0,moved_cohorts/* movedCohorts */.yD)(moves, base.kind === 'base' ? base.cohorts : [], [...opened.workspace.cohorts, ...leftOut.map(({ shown }) => shown)], opened.workspace.tree);
    const asIn = share?.ids ?? inputs.cohorts;
    const cohorts = asIn && [
        ...asIn.filter((id) => ![...renamed.values()].includes(id)),
        ...asIn.flatMap((id) => renamed.get(id) ?? []),
    ];
    let reasons;
    const before = new derived_cohorts/* DerivedCohorts */.Ed();
    const compared = await compareWithBase(context.root, base, proposal.head, state, {
        ...(cohorts === undefined ? {} : { cohorts }),
        ...(narrowed === undefined || leftOut.length > 0 ? {} : { reach: narrowed.reach }),
        present,
        leftOut: new Set(leftOut.map(({ shown }) => shown.id)),
        renamed,
        outOfSight,
        ...(judging.config === 'unknown'
            ? {}
            : {
                settings: settingsChangedBy(configured, base.kind === 'base' ? base.options.config : judging.config),
            }),
        workflows: base.kind === 'base' ? changedWorkflows(context.root, base.commit, proposal.head) : [],
        ...(inputs.shard === undefined
            ? {}
            : {
                beyond: inputs.shard.index === 1
                    ? [...opened.workspace.cohorts, ...leftOut.map(({ shown }) => shown)]
                    : 'elsewhere',
            }),
        ...((0,change_price/* hasPrices */.Xb)(opened, base, judging) ? { onDerived: before.keep } : {}),
        onReasons: (found) => {
            reasons = found;
        },
        onCohort: () => (0,check_workspace/* takeTurn */.Vm)(context.signal),
        ...ignored.base,
    });
    const change = withSharedEdits(compared, base, proposal, state, context);
    const derived = { before, after: state.derived };
    const priced = { proposal, opened, base, derived, leftOut, judging, reasons };
    return { change, price: await (0,change_price/* priceOfChange */.Vf)(priced, inputs, context) };
}
function withSharedEdits(change, base, proposal, state, { root, folder }) {
    if (base.kind === 'none' || change.base === undefined)
        return change;
    try {
        const includes = (0,checked_state/* includesOf */.z)(state);
        const edits = (0,shared_edits/* sharedEdits */.N)(root, base.commit, proposal.head, base.options.dataRoot, includes);
        return { ...change, sharedEdits: edits.map((edit) => ({ ...edit, path: (0,source_path/* pathIn */.lW)(folder, edit.path) })) };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return change;
    }
}

// EXTERNAL MODULE: ./build/src/action/check/designs-of.js + 5 modules
var designs_of = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/src/action/check/with-cohort-ids.js
var with_cohort_ids = __webpack_require__(2954);
;// CONCATENATED MODULE: ./build/src/action/check/check-proposal.js















async function checkProposal(inputs, context, proposal) {
    const asked = await (0,with_cohort_ids/* withCohortIds */.w)(inputs, context, proposal);
    const checked = await checkOnce(asked, context, proposal);
    if (!checked.isNarrowed || checked.isOpen !== true)
        return checked;
    const whole = await checkOnce({ ...asked, onlyAffected: false, shard: undefined }, context, proposal);
    return inputs.shard === undefined ? whole : asInWhole(checked, whole);
}
async function checkOnce(inputs, context, proposal) {
    const asAsked = (result) => {
        const wanted = (0,check_workspace/* withoutNoneFound */.h5)(result, inputs);
        return inputs.shard === undefined ? (0,soften_drift/* softenDrift */.P)(wanted, inputs) : wanted;
    };
    const present = (result) => (0,relocate/* relocate */.s)(asAsked(result), context.folder);
    const commit = proposal?.head ?? (0,checked_out/* checkedOut */.M)(context);
    const configured = proposal
        ? await (0,check_workspace/* openProposed */.P6)(context.root, proposal, inputs)
        : await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    if (configured.kind === 'invalid') {
        const result = present(await configured.checked());
        const change = proposal && uncompared(result, 'the settings cannot be read');
        const asked = askedOf(inputs, undefined, [], context);
        return { result, change, proposal, commit, isNarrowed: false, asked };
    }
    const sides = await openSides(configured, proposal, inputs, context);
    const head = await checkHead(sides, proposal, inputs, context);
    const result = present(head.state.result);
    const { asked } = head;
    const isNarrowed = head.narrowed !== undefined;
    if (proposal === undefined || sides.base === undefined || sides.judging === undefined) {
        const designs = (0,designs_of/* designsOf */.F)(head.state, undefined);
        return { result, change: undefined, proposal, commit, isNarrowed, asked, designs };
    }
    const both = { ...sides, base: sides.base, judging: sides.judging, configured };
    const { change, price } = await compareSides(both, head, proposal, inputs, context, present);
    const checked = {
        result,
        change,
        proposal,
        commit,
        isNarrowed,
        asked,
        designs: (0,designs_of/* designsOf */.F)(head.state, change),
    };
    const below = context.folder === '' ? '' : `${context.folder}/`;
    const { narrowed } = head;
    return {
        ...checked,
        ...(narrowed
            ? {
                isOpen: head.ignored.differ(change, sides.opened, narrowed) ||
                    (!(0,check_checked/* isUntouched */.O2)(checked) &&
                        (changesWhatIsShared(change) || changesElsewhere(change, narrowed.reach, below))),
            }
            : {}),
        tolerant: withOldAsHeadHasIt(change, configured.config, sides.judging),
        ...(price ? { price } : {}),
    };
}
function uncompared(head, baseFailure) {
    const findings = (0,classify_findings/* classifyFindings */.Z)(undefined, head);
    return { base: undefined, baseFailure, head, cohorts: [], workflows: [], findings, drift: [] };
}

// EXTERNAL MODULE: ./build/src/action/check/publish-check.js + 8 modules
var publish_check = __webpack_require__(1228);
// EXTERNAL MODULE: ./build/src/action/check/retargeted.js
var retargeted = __webpack_require__(8774);
;// CONCATENATED MODULE: ./build/src/action/check/stray-checkout.js




async function strayCheckout(context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    const here = (0,checked_out/* checkedOut */.M)(context);
    if (here === undefined)
        return undefined;
    if (holds(context.root, here, event))
        return event.kind === 'pull_request' ? await mergedElsewhere(context, here, event) : undefined;
    const whose = event.kind === 'pull_request' ? 'the pull request' : 'the merge group';
    const message = `The checkout (${here.slice(0, 12)}) does not contain the head of ${whose} (${event.headSha.slice(0, 12)}): the change was not checked.`;
    if (event.kind === 'pull_request' && event.trigger !== 'pull_request' && !event.trigger.includes('review'))
        return {
            message: `${message} On ${event.trigger} actions/checkout checks out the base branch. Run the check on pull_request instead; its summary and annotations need no permission.`,
            yaml: 'on:\n  pull_request:',
        };
    return {
        message: `${message} Remove 'ref:' from the checkout step.`,
        yaml: '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n  with:\n    fetch-depth: 0',
    };
}
async function mergedElsewhere(context, here, { headSha, baseRef, baseSha }) {
    const { root } = context;
    try {
        const [first, second, ...others] = (0,git_history/* parentsOf */.fY)(root, here);
        const isHostMade = here !== headSha && second === headSha && others.length === 0;
        if (first === undefined || !isHostMade || first === baseSha)
            return undefined;
        if (!(0,git_history/* commitExists */.Sm)(root, first) || (0,git_history/* mergeBase */.wu)(root, first, baseSha) === first)
            return undefined;
        const tip = (0,git_history/* resolveRef */.qE)(root, `refs/remotes/origin/${baseRef}`);
        if (tip !== undefined && (0,git_history/* mergeBase */.wu)(root, first, tip) === first)
            return undefined;
        const isKnown = tip !== undefined && !(0,git_history/* isShallow */.fE)(root);
        const isThere = isKnown ? false : await askGitHub(context, first, baseRef);
        if (isThere === true)
            return undefined;
        const what = `The checked-out merge commit (${here.slice(0, 12)}) was built on ${first.slice(0, 12)}`;
        return {
            message: isThere === false
                ? `${what}, which is not in the history of the base ${baseRef}: nothing was compared. If the pull request was retargeted, GitHub builds a new merge commit; re-run the check after that, or push.`
                : `${what}, and it is not known whether the base ${baseRef} contains that commit: nothing was compared. Check out the whole history, or give the step a token.`,
            yaml: 'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]\n# and the checkout step\n- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n  with:\n    fetch-depth: 0',
        };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
async function askGitHub(context, commit, branch) {
    if (context.token === '' || context.runner === undefined)
        return undefined;
    return await (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { isAncestor } = await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 7000));
        return isAncestor(await context.client(), commit, branch);
    });
}
function holds(root, commit, { headSha, baseSha }) {
    try {
        if (commit === headSha || (0,git_history/* namedParents */.vu)(root, commit).includes(headSha))
            return true;
        if ((0,git_history/* mergeBase */.wu)(root, commit, headSha) === headSha)
            return true;
        return (0,git_history/* isShallow */.fE)(root) && commit !== baseSha;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/action/run-context.js + 2 modules
var run_context = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/src/action/check/tolerate.js
var tolerate = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/src/action/check/write-shard.js








async function writeShard(shard, inputs, context, proposal) {
    const { result, change, commit, asked, designs = new Map(), price, tolerant, } = await checkProposal(inputs, context, proposal);
    const render = () => (0,part/* renderPart */.eG)({
        shard,
        run: (0,run_context/* runOf */.n)(context, commit),
        asked,
        head: result,
        designs,
        ...(change === undefined ? {} : { change: partOfChange(change, proposal, price, tolerant) }),
    }, context.links.docsBase);
    const name = `shard-${shard.index}-of-${shard.total}.json`;
    const path = await (0,publish/* writeReport */.u5)(render, inputs.report, context, name);
    (0,publish/* publishOutput */.P5)('report', path ?? '');
    core/* info */.pq(`Shard ${shard.index}/${shard.total}: ${(0,verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}.`);
    if (path === undefined)
        core/* setFailed */.C1('The result of this shard could not be written');
}
function partOfChange({ base, baseFailure, head, cohorts, whole, firstOutputs, settings, workflows, sharedEdits: edits }, proposal, price, tolerant) {
    return {
        ...(settings === undefined ? {} : { settings }),
        workflows,
        ...(base !== undefined && proposal?.base.kind === 'commit'
            ? { base: { commit: proposal.base.commit, result: base } }
            : {}),
        ...(baseFailure === undefined ? {} : { baseFailure }),
        cohorts,
        ...(whole === undefined ? {} : { whole }),
        ...(firstOutputs === undefined ? {} : { firstOutputs }),
        ...(edits === undefined ? {} : { sharedEdits: edits }),
        ...(price === undefined ? {} : { price }),
        tolerated: tolerant === undefined ? [] : (0,tolerate/* toleratedIn */.C)(head, tolerant),
    };
}

;// CONCATENATED MODULE: ./build/src/action/check/run-check.js









async function check(inputs, context) {
    const stray = (await strayCheckout(context)) ?? (await (0,retargeted/* retargeted */.Q)(context));
    if (stray !== undefined) {
        await (0,publish/* publishUnchecked */.Ql)(stray.message, stray.yaml);
        return;
    }
    const proposal = (0,compare/* proposalOf */.cE)(context);
    if (inputs.shard !== undefined) {
        await writeShard(inputs.shard, inputs, context, proposal);
        return;
    }
    const isPullRequest = context.runner?.event.kind === 'pull_request';
    const publishes = wishesOf(inputs, isPullRequest);
    const token = await (0,preflight/* checkPermissions */.R)(context, {
        publishes,
        lacksBase: proposal?.base.kind === 'none',
    });
    if (proposal?.base.kind === 'none')
        log/* notice */.lm(`Not compared with the base: ${proposal.base.why}. Everything counts as introduced.`);
    const checked = await checkProposal(inputs, context, proposal);
    await (0,publish_check/* publishCheck */.k)(checked, inputs, context, publishes.filter(token.may));
}
function wishesOf({ comment, suggestions }, isPullRequest) {
    if (!isPullRequest)
        return [];
    return [...(comment ? ['comment'] : []), ...(suggestions ? ['suggestions'] : [])];
}


/***/ }),

/***/ 9475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ toleratedIn),
/* harmony export */   u: () => (/* binding */ tolerating)
/* harmony export */ });
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3044);

function toleratedIn(result, tolerant) {
    const differences = (all, kept, of) => {
        const left = new Map(kept.map((one) => [(0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(one), one.severity]));
        return all.flatMap((one) => {
            const finding = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(one);
            const severity = left.get(finding);
            if (severity === one.severity)
                return [];
            return [{ finding, ...of, ...(severity === undefined ? {} : { severity }) }];
        });
    };
    const kept = new Map(tolerant.cohorts.map(({ id, diagnostics }) => [id, diagnostics]));
    return [
        ...differences(result.diagnostics, tolerant.diagnostics, {}),
        ...result.cohorts.flatMap(({ id, diagnostics }) => differences(diagnostics, kept.get(id) ?? [], { cohort: id })),
    ];
}
function tolerating(result, tolerated) {
    const known = new Map(tolerated.map((one) => [keyOf(one.finding, one.cohort), one]));
    const adjusted = (diagnostics, cohort) => diagnostics.flatMap((one) => {
        const found = known.get(keyOf((0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(one), cohort));
        if (found === undefined)
            return [one];
        return found.severity === undefined ? [] : [{ ...one, severity: found.severity }];
    });
    return {
        ...result,
        cohorts: result.cohorts.map((one) => ({ ...one, diagnostics: adjusted(one.diagnostics, one.id) })),
        diagnostics: adjusted(result.diagnostics),
    };
}
function keyOf(finding, cohort) {
    return JSON.stringify([cohort ?? null, finding]);
}


/***/ }),

/***/ 3076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ jsonAnnouncements)
/* harmony export */ });
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);

function jsonAnnouncements({ settings, workflows }, cost) {
    return {
        settings: settings?.map(jsonSetting) ?? null,
        workflows: workflows.map(({ path, job, unread }) => ({ path, job: job ?? null, unread: unread ?? null })),
        prices: cost === undefined ? null : pricesOf(cost),
    };
}
function pricesOf({ prices, switches, settings }) {
    const of = ({ model, input, output }) => ({
        model,
        ...{ inputUsdPerMtok: (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .priceText */ .BC)(input), outputUsdPerMtok: (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .priceText */ .BC)(output) },
    });
    return {
        added: prices.added.map(of),
        changed: prices.changed.map(({ base, head }) => ({ before: of(base), after: of(head) })),
        removed: prices.removed.map(of),
        models: switches.map(({ llm, from, to, counts, isUnused }) => ({
            ...{ llm, from, to: to ?? null, counts },
            isUsed: isUnused !== true,
        })),
        settings: settings.map(jsonSetting),
    };
}
function jsonSetting({ setting, before, after, holds }) {
    return { setting, before: before ?? null, after: after ?? null, holds };
}


/***/ }),

/***/ 350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $g: () => (/* binding */ ReportError),
  XH: () => (/* binding */ cohortsHash),
  on: () => (/* binding */ readPart),
  eG: () => (/* binding */ renderPart)
});

// UNUSED EXPORTS: jsonCause, jsonCohortChange

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/findings/codes.js + 14 modules
var codes = __webpack_require__(9578);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
;// CONCATENATED MODULE: ./build/src/result/held.js
function held(json) {
    return withoutNulls(json);
}
function withoutNulls(json) {
    if (Array.isArray(json))
        return json.map(withoutNulls);
    if (typeof json !== 'object' || json === null)
        return json;
    return Object.fromEntries(Object.entries(json).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls(value)]])));
}

// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/report/json/json-announcements.js
var json_announcements = __webpack_require__(3076);
;// CONCATENATED MODULE: ./build/src/report/json/json-design.js


function renderDesignJson(view) {
    return jsonText({ schemaVersion: 1, ...jsonDesign(view) });
}
function jsonDesign(view) {
    return {
        id: view.id,
        specPath: view.specPath,
        dialect: view.dialect,
        state: view.state,
        errors: view.errors,
        warnings: view.warnings,
        axes: view.axes.map(({ name, levels, first, file, tuple }) => ({
            name,
            levels: levels ?? null,
            first: [...first],
            file: file ?? null,
            tuple: tuple ?? null,
        })),
        rules: view.rules.map(({ kind, name, members, words, file, levels }) => ({
            kind,
            name,
            members: [...members],
            words,
            file: file ?? null,
            levels: levels ?? null,
        })),
        replicates: view.replicates.map(({ axis, count }) => ({ axis, count: integer(count) })),
        steps: view.steps.map(({ label, rows }) => ({
            label,
            rows: rows === undefined ? null : integer(rows),
        })),
        columns: view.columns?.map(({ name, values, stages }) => ({ name, values, stages: [...stages] })) ?? null,
        unread: view.unread === undefined ? null : [...view.unread],
        quality: view.quality === undefined ? null : jsonQuality(view.quality),
        plan: view.plan ?? null,
        collapsed: [...(view.collapsed ?? [])],
        selection: view.selection ?? null,
    };
}
function designFromJson(json) {
    const { columns, unread, quality, plan, selection, ...rest } = json;
    return {
        ...rest,
        axes: json.axes.map(({ name, levels, first, file, tuple }) => ({
            name,
            levels: levels ?? undefined,
            first,
            file: file ?? undefined,
            ...(tuple === null ? {} : { tuple }),
        })),
        rules: json.rules.map((rule) => ({
            ...rule,
            file: rule.file ?? undefined,
            levels: rule.levels ?? undefined,
        })),
        replicates: json.replicates.map(({ axis, count }) => ({ axis, count: BigInt(count) })),
        steps: json.steps.map(({ label, rows }) => ({ label, rows: rows === null ? undefined : BigInt(rows) })),
        ...(columns === null ? {} : { columns }),
        ...(unread === null ? {} : { unread }),
        ...(quality === null ? {} : { quality: held(quality) }),
        ...(plan === null ? {} : { plan }),
        ...(selection === null ? {} : { selection }),
    };
}
function integer(count) {
    return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}
function jsonQuality(quality) {
    return {
        ...quality,
        factors: quality.factors.map((factor) => ({
            ...factor,
            fewest: factor.fewest ?? null,
            most: factor.most ?? null,
        })),
        together: quality.together.map(({ factors, isTied, groups }) => ({
            factors: [...factors],
            isTied,
            groups: groups.map((group) => ({ factors: [...group.factors], tie: group.tie ?? null })),
        })),
        mainEffects: [...quality.mainEffects],
        nested: [...quality.nested],
        interactions: quality.interactions.map((one) => ({ ...one, factors: pair(one.factors) })),
        aliases: quality.aliases.map((alias) => ({
            ...alias,
            effects: [[...alias.effects[0]], [...alias.effects[1]]],
        })),
        coverage: quality.coverage.map((one) => ({
            ...one,
            factors: pair(one.factors),
            holes: one.holes.map(pair),
        })),
        cells: quality.cells.map((one) => ({
            ...one,
            factors: pair(one.factors),
            association: one.association ?? null,
        })),
        selfJudging: quality.selfJudging ?? null,
    };
}
function pair(two) {
    return [two[0], two[1]];
}

// EXTERNAL MODULE: ./build/src/report/json/json-report.js + 2 modules
var json_report = __webpack_require__(8404);
;// CONCATENATED MODULE: ./build/src/report/json/plain-text.js
function plainText(data) {
    return JSON.stringify(data, (_, value) => {
        if (typeof value === 'bigint')
            return { $whole: String(value) };
        return value instanceof Map ? { $map: [...value] } : value;
    });
}
function fromPlainText(text) {
    return JSON.parse(text, (_, value) => {
        if (typeof value !== 'object' || value === null)
            return value;
        if ('$whole' in value && typeof value.$whole === 'string')
            return BigInt(value.$whole);
        if ('$map' in value && Array.isArray(value.$map))
            return new Map(value.$map);
        return value;
    });
}

;// CONCATENATED MODULE: ./build/src/report/json/part.js












class ReportError extends Error {
    name = 'ReportError';
}
const DESIGNS_BUDGET = 200_000;
function renderPart(part, docsBase) {
    const { shard, run, asked, head, designs, change } = part;
    const needed = new Set([...pathsOf(head), ...(change?.base ? pathsOf(change.base.result) : [])]);
    const sources = (result) => [...result.sources.values()]
        .filter(({ path }) => needed.has(path))
        .map(({ path, text }) => ({ path, text }));
    const announced = change && (0,json_announcements/* jsonAnnouncements */.F)(change, undefined);
    const json = {
        shard: { index: shard.index, total: shard.total },
        settings: [...asked.settings].map(([name, value]) => ({ name, value })),
        cohortsHash: asked.cohorts,
        sources: sources(head),
        designs: within([...designs.values()].map(jsonDesign), DESIGNS_BUDGET),
        change: change
            ? {
                base: change.base
                    ? {
                        commit: change.base.commit,
                        ...(0,json_report/* jsonResult */.Ao)(change.base.result, docsBase, true),
                        sources: sources(change.base.result),
                    }
                    : null,
                baseFailure: change.baseFailure ?? null,
                cohorts: change.cohorts.map(jsonCohortChange),
                whole: change.whole === undefined ? null : plainText(change.whole),
                firstOutputs: [...(change.firstOutputs ?? [])],
                settings: announced?.settings ?? null,
                workflows: announced?.workflows ?? [],
                sharedEdits: change.sharedEdits?.map(jsonEdit) ?? null,
                price: change.price === undefined ? null : plainText(change.price),
                tolerated: change.tolerated.map(({ cohort, finding, severity }) => ({
                    ...{ cohort: cohort ?? null, finding, severity: severity ?? null },
                })),
            }
            : null,
    };
    return (0,json_report/* renderJson */.hF)(head, { run, part: json, ...(docsBase === undefined ? {} : { docsBase }) });
}
async function readPart(text, path) {
    const report = await readReport(text, path);
    const { part, run, tool } = report;
    if (part === null)
        throw new ReportError(`${path} is the report of a whole check, not of a part of one`);
    if (tool.version !== version/* VERSION */.x)
        throw new ReportError(`${path} was written by version ${tool.version}, this is ${version/* VERSION */.x}: use one version for all jobs`);
    const { change } = part;
    return {
        shard: part.shard,
        run: run ?? { commit: null, id: null, attempt: null },
        asked: {
            settings: new Map(part.settings.map(({ name, value }) => [name, value])),
            cohorts: part.cohortsHash,
        },
        head: resultFromJson({ ...report, sources: part.sources }, path),
        designs: new Map(part.designs.map((design) => [design.id, designFromJson(design)])),
        ...(change === null
            ? {}
            : {
                change: {
                    ...(change.base === null
                        ? {}
                        : { base: { commit: change.base.commit, result: resultFromJson(change.base, path) } }),
                    ...(change.baseFailure === null ? {} : { baseFailure: change.baseFailure }),
                    cohorts: held(change.cohorts),
                    ...(change.whole === null ? {} : { whole: wholeFromText(change.whole, path) }),
                    ...(change.firstOutputs.length === 0 ? {} : { firstOutputs: change.firstOutputs }),
                    ...(change.settings === null ? {} : { settings: held(change.settings) }),
                    workflows: held(change.workflows),
                    ...(change.sharedEdits === null ? {} : { sharedEdits: held(change.sharedEdits) }),
                    ...(change.price === null ? {} : { price: priceFromText(change.price, path) }),
                    tolerated: change.tolerated.map(({ cohort, finding, severity }) => ({
                        finding,
                        ...(cohort === null ? {} : { cohort }),
                        ...(severity === null ? {} : { severity: severityFrom(severity, path) }),
                    })),
                },
            }),
    };
}
function jsonEdit({ path, hunks, more, includedBy, commit, }) {
    return {
        ...{ path, more, commit: commit ? { ...commit, parents: [...commit.parents] } : null },
        includedBy: includedBy === undefined ? null : [...includedBy],
        hunks: hunks.map((hunk) => ({ ...hunk, removed: [...hunk.removed], added: [...hunk.added] })),
    };
}
function priceFromText(text, path) {
    try {
        const { cost, budget } = fromPlainText(text);
        if (typeof cost.added.expected === 'bigint' && Array.isArray(budget.limits))
            return { cost, budget };
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof TypeError))
            throw error;
    }
    throw new ReportError(`${path} is not a report: its price cannot be read`);
}
function wholeFromText(text, path) {
    try {
        const whole = fromPlainText(text);
        const { reasons, switched, reassigned, contested } = whole;
        if ([reasons, switched, reassigned, contested ?? []].every(Array.isArray))
            return { reasons, switched, reassigned, ...(contested === undefined ? {} : { contested }) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof TypeError))
            throw error;
    }
    throw new ReportError(`${path} is not a report: its reasons cannot be read`);
}
function severityFrom(text, path) {
    if (text === 'error' || text === 'warning' || text === 'notice')
        return text;
    throw new ReportError(`${path} is not a report: there is no severity ${JSON.stringify(text)}`);
}
async function readReport(text, path) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new ReportError(`${path} is not JSON`);
    }
    const { reportSchema } = await __webpack_require__.e(/* import() */ 523).then(__webpack_require__.bind(__webpack_require__, 6523));
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new ReportError(`${path} is not a report: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
function resultFromJson(json, path) {
    const diagnostics = (all) => all.map((one) => diagnosticFromJson(one, path));
    return (0,result/* checkResult */.iJ)({
        dialect: json.dialect,
        dataRoot: json.dataRoot,
        patterns: json.patterns,
        cohorts: json.cohorts.map(({ counts: _, diagnostics: own, ...cohort }) => ({
            ...held(cohort),
            diagnostics: diagnostics(own),
        })),
        diagnostics: diagnostics(json.diagnostics),
        account: held(json.account),
        sources: new Map(json.sources.map(({ path, text }) => [path, new source_file/* SourceFile */.s(path, text)])),
    });
}
function diagnosticFromJson(json, path) {
    const { severity, message, hint, location, related, fix, parts, unlisted, names } = json;
    const code = codeFromJson(json.code, path);
    return {
        code,
        severity,
        message,
        at: placeFromJson(location),
        ...(hint === null ? {} : { hint }),
        ...(related.length === 0
            ? {}
            : { related: related.map((one) => ({ message: one.message, at: placeFromJson(one.location) })) }),
        ...(fix === null ? {} : { fix: fixFromJson(fix) }),
        ...(parts ? { parts: parts.map((part) => ({ ...part, code: codeFromJson(part.code, path) })) } : {}),
        unlisted,
        names,
    };
}
function codeFromJson(code, path) {
    if (!(0,codes/* isCode */._m)(code))
        throw new ReportError(`${path} is not a report: there is no code ${JSON.stringify(code)}`);
    return code;
}
function fixFromJson({ safe, edits, rename }) {
    return {
        safe,
        edits: edits.map(({ path, start, end, text }) => ({
            at: { path, start: start.offset, end: end.offset },
            newText: text,
        })),
        ...(rename === null ? {} : { rename }),
    };
}
function placeFromJson({ kind, path, start, end }) {
    if (kind !== 'span')
        return { kind, path };
    return start && end
        ? { kind, span: { path, start: start.offset, end: end.offset } }
        : { kind: 'file', path };
}
function jsonCohortChange(change) {
    const { id, specPath, before, after, touches, leftBehind, plan } = change;
    return {
        id,
        specPath,
        before,
        after,
        touches: [...touches],
        isLeftOut: change.isLeftOut ?? null,
        renamedFrom: change.renamedFrom ?? null,
        movedTo: change.movedTo ?? null,
        leftBehind: leftBehind ? [...leftBehind] : null,
        isDoubtful: change.isDoubtful ?? null,
        losesMetadata: change.losesMetadata ?? null,
        improvesMetadata: change.improvesMetadata ?? null,
        improvesMembership: change.improvesMembership ?? null,
        plan: plan
            ? {
                stages: plan.stages.map(({ added, removed, ...stage }) => ({
                    ...stage,
                    added: (0,json_report/* jsonGenerations */.CX)(added),
                    removed: (0,json_report/* jsonGenerations */.CX)(removed),
                })),
                causes: plan.causes.map(jsonCause),
                attributed: plan.attributed.map(({ kind, causes, stages }) => ({
                    kind,
                    causes: [...causes],
                    stages: stages.map((one) => ({ ...one })),
                })),
            }
            : null,
    };
}
function jsonCause(cause) {
    const list = ({ count, first }) => ({
        count,
        first: [...first],
    });
    switch (cause.kind) {
        case 'axis':
            return { ...cause, levels: list(cause.levels) };
        case 'replicates':
        case 'replication':
        case 'generator':
        case 'assignment':
        case 'setting':
        case 'cohort':
        case 'order':
            return { ...cause };
        case 'model':
            return { ...cause, after: cause.after ?? null };
        case 'rule':
            return {
                ...cause,
                before: cause.before ?? null,
                added: list(cause.added),
                removed: list(cause.removed),
            };
        default:
            return { ...cause, added: list(cause.added), removed: list(cause.removed) };
    }
}
function within(designs, budget) {
    let left = budget;
    return designs.filter((design) => {
        const { length } = JSON.stringify(design);
        if (length > left)
            return false;
        left -= length;
        return true;
    });
}
function cohortsHash(specPaths) {
    const text = JSON.stringify([...new Set(specPaths)].sort(compare/* compareCodePoints */.O));
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function pathsOf(result) {
    const all = [
        ...result.diagnostics,
        ...result.cohorts.flatMap(({ diagnostics }) => diagnostics),
    ];
    return all.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(diagnostic/* placePath */.F7));
}


/***/ })

};
