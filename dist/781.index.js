export const id = 781;
export const ids = [781];
export const modules = {

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ affectedCohortsOf),
  aC: () => (/* binding */ goneSince),
  cE: () => (/* binding */ proposalOf)
});

// EXTERNAL MODULE: ./build/src/workspace/check-commit.js + 1 modules
var check_commit = __webpack_require__(9768);
// EXTERNAL MODULE: ./build/src/workspace/git-history.js
var git_history = __webpack_require__(246);
;// CONCATENATED MODULE: ./build/src/workspace/choose-base.js

const DEEPER = 'check out with fetch-depth: 0 (or 2, on a pull request)';
/**
 * The commit to compare a change with. Of a merge that the host made for a pull request or a merge queue, that is its
 * first parent, which is what the change would be merged into; of any other commit, the place where its history parted
 * from the target's. Never the target's tip as such: what others have merged since would look undone.
 */
function chooseBase(root, { head, target, source }) {
    const [first, second, ...others] = (0,git_history/* parentsOf */.fY)(root, head);
    if (first !== undefined && second !== undefined && others.length === 0) {
        const isHostMade = second === source || first === target || (0,git_history/* mergeBase */.wu)(root, first, target) === target;
        if (isHostMade)
            return { kind: 'commit', commit: first };
    }
    const parted = (0,git_history/* mergeBase */.wu)(root, head, target);
    if (parted !== undefined)
        return { kind: 'commit', commit: parted };
    if (!(0,git_history/* isShallow */.fE)(root)) {
        return {
            kind: 'none',
            why: (0,git_history/* commitExists */.Sm)(root, target)
                ? 'the base shares no history with this commit'
                : `the base commit ${target.slice(0, 12)} is not in this clone; fetch it`,
        };
    }
    return { kind: 'none', why: `the clone is shallow and hides the base; ${DEEPER}` };
}

// EXTERNAL MODULE: ./build/src/workspace/compare-with-base.js + 1 modules
var compare_with_base = __webpack_require__(55);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
;// CONCATENATED MODULE: ./build/src/action/compare.js






/** What the run compares; undefined for an event that proposes nothing, such as a push. */
function proposalOf(context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    const head = (0,preflight/* checkedOut */.M)(context);
    if (head === undefined) {
        return {
            head: event.headSha,
            base: { kind: 'none', why: 'the checked-out folder is no git repository; use actions/checkout' },
        };
    }
    return { head, base: baseOf(context.root, head, event) };
}
function baseOf(root, head, event) {
    const source = event.kind === 'pull_request' ? event.headSha : undefined;
    try {
        return chooseBase(root, { head, target: event.baseSha, source });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
/** The cohorts of the checkout that a proposal touches; undefined when that cannot be told, and all have to be checked. */
function affectedCohortsOf({ root }, { head, base }, opened) {
    if (base.kind === 'none')
        return undefined;
    const { workspace, options } = opened;
    const { isIgnored: _, ...rest } = options;
    try {
        const paths = (0,git_history/* changedPaths */.vl)(root, base.commit, head);
        // The configuration decides about every cohort.
        if (paths.includes('.cohort-ci.yml'))
            return undefined;
        const before = (0,check_commit/* openCommit */.C)(root, base.commit, rest);
        const now = { repository: opened.repository(), cohorts: workspace.cohorts };
        const ids = new Set((0,compare_with_base/* affectedBetween */.h)(before, now, paths, options.dataRoot).map(({ id }) => id));
        return workspace.cohorts.filter(({ id }) => ids.has(id));
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
/** Ids of the cohorts that a base commit has and the checkout has not. */
function goneSince(root, base, { workspace, options }) {
    const { isIgnored: _, ...rest } = options;
    const now = new Set(workspace.cohorts.map(({ id }) => id));
    try {
        return (0,check_commit/* openCommit */.C)(root, base, rest)
            .cohorts.map(({ id }) => id)
            .filter((id) => !now.has(id));
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return [];
    }
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  checkProposal: () => (/* binding */ checkProposal),
  publish: () => (/* binding */ check_publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/change/classify-findings.js + 1 modules
var classify_findings = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/artifacts/membership.js + 1 modules
var artifacts_membership = __webpack_require__(7167);
// EXTERNAL MODULE: ./build/src/cohort/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(2368);
// EXTERNAL MODULE: ./build/src/cohort/plan-cohort.js + 2 modules
var plan_cohort = __webpack_require__(98);
// EXTERNAL MODULE: ./build/src/compile/axis-catalog.js
var axis_catalog = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 3 modules
var compile_design = __webpack_require__(7845);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 11 modules
var load_design = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/traps/read-columns.js
var read_columns = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/src/traps/report-traps.js + 10 modules
var report_traps = __webpack_require__(307);
// EXTERNAL MODULE: ./build/src/python/compare.js
var python_compare = __webpack_require__(5487);
;// CONCATENATED MODULE: ./build/src/insight/column-relations.js


/** Pairs of columns are compared, level by level: beyond this many comparisons nesting is not looked for. */
const MOST_COMPARISONS = 20_000_000;
/**
 * How the columns of the rows go together. Rows are a full product of dimensions, so columns of different dimensions are
 * crossed and everything else shows in the levels of one dimension: no row is ever made.
 *
 * @param counts - Whether a column is looked at: one that no stage reads has no effect to be confounded.
 */
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
/** How many different values a column has. */
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
        const key = (0,python_compare/* valueKey */.z)(rows.valueAt(column, level));
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
/** Values are numbered as first met, so columns that vary together have the same numbers. */
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
/** A coarser column that follows from a finer one. */
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

// EXTERNAL MODULE: ./build/src/compile/apply-rule.js + 5 modules
var apply_rule = __webpack_require__(1952);
;// CONCATENATED MODULE: ./build/src/insight/narrow-design.js



/** Runs the rules one after another, as the compiler does, and counts the product after each. Faults are reported elsewhere. */
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
        // After a refused rule the rest of the product is a guess.
        if (silent.errorCount > errors || product === undefined)
            product = undefined;
        else
            product = productOf(state);
        steps.push({ label: `${rule.kind} ${view.name}`, rows: product });
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
    const levels = domain?.complete ? domain.levels.length : undefined;
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
            return `keeps ${count} of ${levelsBefore(rule.axis.text) ?? '?'} levels of ${rule.axis.text}`;
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














/** Levels of an axis that are named; the rest is counted. */
const NAMED = 6;
/**
 * Views one cohort's design. What a refused spec still tells is shown; the findings go to the collector.
 *
 * @returns `undefined` when the spec cannot be read at all.
 */
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
    const plan = rows && (0,plan_cohort/* planCohort */.jA)(rows, design, collector);
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
    // v2: an axis that a tuple brings stands where the tuple names it.
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
    // A tie's own column is a copy of those it ties: nothing is lost where one of them is read.
    const readSources = new Set(rows.columns.flatMap((_, column) => (isRead(column) ? sourceKey(rows, column) : [])));
    const unread = columns.flatMap(({ name }, column) => readSources.has(sourceKey(rows, column)) ? [] : name);
    return { columns, relations: { ...columnRelations(rows, isRead), unread } };
}
function sourceKey(rows, column) {
    const source = rows.columns[column]?.source;
    return `${source?.dimension} ${source?.path.join(' ')}`;
}
/** An id belongs to the stage that its name says; the combination to the draft. */
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
/** Sizes as the membership has them: generations that get one id are one. */
function sizes(plan, { existing }, refused) {
    const planned = { draft: plan.drafts.count, essay: plan.essays.count, evaluation: plan.evaluations.count };
    const ids = refused ? undefined : (0,assign_ids/* assignIds */.QC)(plan, existing, new diagnostics_collector/* Collector */.g());
    const membership = ids && new artifacts_membership/* PlannedMembership */.v(plan, ids);
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

;// CONCATENATED MODULE: ./build/src/insight/view-designs.js


/** Each view compiles a cohort anew, and nobody reads twenty diagrams. */
const MOST_VIEWED = 20;
/** Designs of some cohorts, by id, for a summary: of the first few, by code point. Findings are told elsewhere. */
function viewDesigns(repository, cohorts, ids, limit = MOST_VIEWED) {
    const wanted = cohorts
        .filter(({ id }) => ids.has(id))
        .sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id))
        .slice(0, limit);
    const views = new Map();
    for (const cohort of wanted) {
        const view = viewDesign(repository, cohort);
        if (view !== undefined)
            views.set(cohort.id, view);
    }
    return views;
}

;// CONCATENATED MODULE: ./build/src/change/change.js
const isPlanChanged = (plan) => plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;

;// CONCATENATED MODULE: ./build/src/report/comment/tally-change.js


function tallyChange(change) {
    const { base, head, cohorts, drift } = change;
    const was = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    const idsOf = (state) => head.cohorts.filter((one) => one.state === state).map(({ id }) => id);
    const driftedWith = (...origins) => [
        ...new Set(drift.filter(({ origin }) => origins.includes(origin)).map(({ cohort }) => cohort)),
    ];
    const findings = { introduced: noFindings(), existing: noFindings(), fixed: noFindings() };
    for (const { origin, diagnostic } of change.findings)
        findings[origin][diagnostic.severity]++;
    const [added, removed, toRun] = [noneByStage(), noneByStage(), noneByStage()];
    for (const { plan } of cohorts) {
        for (const stage of plan?.stages ?? []) {
            added[stage.stage] += stage.added.count;
            removed[stage.stage] += stage.removed.count;
            toRun[stage.stage] += stage.toRun;
        }
    }
    const refused = idsOf('refused');
    return {
        refused,
        newlyRefused: refused.filter((id) => was.get(id) !== 'refused'),
        unchecked: idsOf('unchecked'),
        drifted: driftedWith('introduced', 'existing'),
        newlyDrifted: driftedWith('introduced'),
        mended: driftedWith('fixed'),
        findings,
        replanned: cohorts.filter(({ plan, before, after }) => isPlanChanged(plan) || (base && (before === 'absent') !== (after === 'absent'))),
        added,
        removed,
        toRun,
        unplanned: cohorts.filter(({ plan }) => plan === undefined),
    };
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}
function noneByStage() {
    return { draft: 0, essay: 0, evaluation: 0 };
}
/** `3 drafts, 1 essay and 8 evaluations`; stages without any are left out. */
function stagesText(counts) {
    const parts = result/* STAGES */.a.filter((stage) => counts[stage] > 0).map((stage) => `${grouped(counts[stage])} ${stage}${counts[stage] === 1 ? '' : 's'}`);
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** `1,234,567` */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/src/report/comment/worth-posting.js

/**
 * Whether a change is worth a comment of its own: it alters a plan, or brings drift, a refusal, an error or a warning, or
 * could not be checked. A comment that is there already is kept up to date in any case, so that it turns green.
 */
function isWorthPosting(change) {
    const counts = tallyChange(change);
    const { introduced } = counts.findings;
    return (counts.replanned.length > 0 ||
        counts.newlyRefused.length > 0 ||
        counts.newlyDrifted.length > 0 ||
        counts.unchecked.length > 0 ||
        introduced.error + introduced.warning > 0);
}

// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/comment/causes.js



const LONGEST = 100;
const LONGEST_ID = 100;
/** What in the specs changed their plans, one list item a cohort. */
function addCauses(lines, { counts, detail }) {
    const caused = counts.replanned.filter(({ plan }) => plan !== undefined && plan.causes.length > 0);
    if (caused.length === 0 || detail.causes === 0)
        return;
    lines.add('**Why the plan changes**', '');
    for (const { id, plan } of caused.slice(0, detail.causes)) {
        const words = (plan?.causes ?? []).slice(0, 12).map((cause) => causeText(cause, detail.ids));
        const more = (plan?.causes.length ?? 0) - words.length;
        if (more > 0)
            words.push(`and ${more} more`);
        const name = (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID));
        if (words.length === 1)
            lines.add(`- ${name}: ${words[0]}`);
        else
            lines.add(`- ${name}:`, ...words.map((word) => `  - ${word}`));
        if (!lines.fits)
            return;
    }
    const rest = caused.length - detail.causes;
    if (rest > 0)
        lines.add(`- and ${(0,words/* plural */.L)(rest, 'cohort')} more`);
    lines.add('');
}
/** The first ids of what comes and goes, folded. */
function addGenerations(lines, { counts, detail }) {
    if (detail.ids === 0)
        return;
    const changed = counts.replanned.filter(({ plan }) => plan !== undefined).slice(0, detail.causes);
    if (changed.length === 0)
        return;
    lines.add('<details>', '<summary>Generations that come and go</summary>', '');
    for (const { id, plan } of changed) {
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID))}`);
        for (const { stage, added, removed } of plan?.stages ?? []) {
            if (added.count > 0)
                lines.add(`  - ${stage} +${added.count}: ${ids(added, detail.ids)}`);
            if (removed.count > 0)
                lines.add(`  - ${stage} −${removed.count}: ${ids(removed, detail.ids)}`);
        }
        if (!lines.fits)
            return;
    }
    lines.add('', '</details>', '');
}
function causeText(cause, named) {
    switch (cause.kind) {
        case 'axis':
            return cause.change === 'added'
                ? `new axis ${code(cause.axis)} with ${texts(cause.levels, named, 'level')}`
                : `axis ${code(cause.axis)} removed (it had ${texts(cause.levels, named, 'level')})`;
        case 'levels':
            return `${code(cause.axis)} ${gainsAndLoses(cause.added, cause.removed, named, 'level')}`;
        case 'rule': {
            const rule = `${cause.rule} rule ${code(cause.name)}`;
            if (cause.change !== 'changed')
                return `${rule} ${cause.change}`;
            return cause.added.count + cause.removed.count === 0
                ? `${rule} changed`
                : `${rule} ${gainsAndLoses(cause.added, cause.removed, named, 'entry')}`;
        }
        case 'replicates':
            return `replicates of ${code(cause.axis)}: ${cause.before} → ${cause.after}`;
    }
}
function gainsAndLoses(added, removed, named, noun) {
    return [
        ...(added.count > 0 ? [`gains ${texts(added, named, noun)}`] : []),
        ...(removed.count > 0 ? [`loses ${texts(removed, named, noun)}`] : []),
    ].join(' and ');
}
function texts({ count, first }, named, noun) {
    const shown = first.slice(0, named).map(code);
    const many = count === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`;
    if (shown.length === 0)
        return `${count} ${many}`;
    return `${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`;
}
function ids({ count, first }, named) {
    const shown = first.slice(0, named).map(markdown/* mdCode */.xs);
    return `${shown.join(', ')}${count > shown.length ? ' …' : ''}`;
}
function code(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST));
}

// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
;// CONCATENATED MODULE: ./build/src/report/comment/drifted-outputs.js
const WORDS = [
    ['missing', 'missing'],
    ['content', 'out of date'],
    ['form', 'in another form'],
];
/** `metadata missing; manifest and membership out of date` */
function driftedOutputs(drift) {
    return WORDS.flatMap(([status, words]) => {
        const outputs = drift.filter((one) => one.status === status).map(({ output }) => output);
        return outputs.length === 0 ? [] : [`${listed(outputs)} ${words}`];
    }).join('; ');
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/src/report/comment/cohort-table.js







const cohort_table_LONGEST_ID = 100;
const LONGEST_FAILURE = 200;
/** A blank at which a narrow cell does not break. */
const UNBROKEN = '\u00a0';
/** What hurts comes first. */
const ORDER = ['refused', 'unchecked', 'drifted', 'clean', 'absent'];
/**
 * A table of the touched cohorts whose plan changes or that need attention, and of others that need it since this change;
 * those that are merely touched are counted.
 */
function addCohorts(lines, context) {
    const { change, counts, detail } = context;
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const elsewhere = change.head.cohorts
        .filter(({ id }) => !touched.has(id) &&
        (counts.newlyDrifted.includes(id) ||
            counts.newlyRefused.includes(id) ||
            counts.unchecked.includes(id)))
        .map(({ id, specPath, state }) => ({
        id,
        specPath,
        before: 'clean',
        after: state,
        touches: [],
    }));
    const isCompared = change.base !== undefined;
    const isTold = (one) => isPlanChanged(one.plan) || one.after !== 'clean' || (isCompared && one.before !== 'clean');
    const told = [...change.cohorts.filter(isTold), ...elsewhere];
    const rows = ORDER.flatMap((state) => told.filter(({ after }) => after === state));
    const rest = change.cohorts.length - change.cohorts.filter(isTold).length;
    if (rows.length > 0 && detail.rows > 0) {
        const planned = isCompared || rows.some(({ plan }) => plan !== undefined);
        lines.add(planned ? '| Cohort | Drafts | Essays | Evaluations | State |' : '| Cohort | State |', planned ? '| --- | ---: | ---: | ---: | --- |' : '| --- | --- |');
        const byId = new Map(change.head.cohorts.map((cohort) => [cohort.id, cohort]));
        for (const row of rows.slice(0, detail.rows)) {
            const cells = [
                (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(row.id, cohort_table_LONGEST_ID)),
                ...(planned ? planCells(row, byId.get(row.id)) : []),
                stateText(row, byId.get(row.id), context),
            ];
            if (!lines.add(`| ${cells.join(' | ')} |`))
                return;
        }
        lines.add('');
        const more = rows.length - detail.rows;
        if (more > 0)
            lines.add(`${(0,words/* plural */.L)(more, 'cohort')} more not listed.`, '');
    }
    if (rest > 0 && isCompared) {
        lines.add(rows.length > 0
            ? `${(0,words/* plural */.L)(rest, 'other touched cohort')} ${rest === 1 ? 'is' : 'are'} clean, with an unchanged plan.`
            : `${(0,words/* plural */.L)(rest, 'cohort')} touched, clean, with an unchanged plan.`, '');
    }
}
function planCells({ plan }, result) {
    if (plan)
        return plan.stages.map(stageCell);
    const size = result?.plan;
    return size ? [size.drafts, size.essays, size.evaluations].map(grouped) : ['–', '–', '–'];
}
/** `8 → 12 (+4)`; `8 (+2 −2)` where as many come as go. */
function stageCell({ before, after, added, removed }) {
    if (added.count + removed.count === 0)
        return grouped(after);
    const signs = [
        ...(added.count > 0 ? [`+${grouped(added.count)}`] : []),
        ...(removed.count > 0 ? [`−${grouped(removed.count)}`] : []),
    ].join(UNBROKEN);
    return before === after
        ? `${grouped(after)} (${signs})`
        : `${grouped(before)} → ${grouped(after)} (${signs})`;
}
function stateText({ id, before, after }, result, { change }) {
    if (after === 'absent')
        return '🗑️ removed';
    const icon = cohort_table/* STATE_ICONS */.t[after];
    const isNew = before === 'absent' && change.base !== undefined ? 'new; ' : '';
    switch (after) {
        case 'refused':
            return `${icon} ${isNew}${before === 'refused' ? 'refused as before' : 'refused: see below'}`;
        case 'unchecked':
            return `${icon} ${isNew}not checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(result?.failure ?? 'no reason given', LONGEST_FAILURE))}`;
        case 'drifted': {
            const outputs = change.drift.filter((one) => one.cohort === id && one.origin !== 'fixed');
            const since = outputs.every(({ origin }) => origin === 'existing') ? ' as before this change' : '';
            return `${icon} ${isNew}${driftedOutputs(outputs)}${since}`;
        }
        case 'clean': {
            const mended = before === 'refused' || before === 'drifted';
            return `${icon} ${isNew}${mended ? `mended (was ${before})` : 'up to date'}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/report/comment/detail.js
/** From everything to little, in the order in which detail is given up; below the last stands the verdict alone. */
const COMMENT_DETAILS = [
    { frames: true, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 0, findings: 20, old: 5, rows: 100, causes: 20 },
    { frames: false, related: false, ids: 0, findings: 10, old: 0, rows: 50, causes: 0 },
    { frames: false, related: false, ids: 0, findings: 3, old: 0, rows: 10, causes: 0 },
    { frames: false, related: false, ids: 0, findings: 0, old: 0, rows: 0, causes: 0 },
];

// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/report/repair.js
var repair = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/src/report/comment/finding-sections.js








const finding_sections_LONGEST_ID = 100;
/** Findings: introduced ones open, existing ones folded, fixed ones counted and folded. */
function addFindingSections(lines, context) {
    const { change, detail } = context;
    const isCompared = change.base !== undefined;
    const introduced = ordered(change.findings, 'introduced').filter(
    // What merely says that nothing is committed is no news of this change.
    ({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared);
    if (introduced.length > 0 && detail.findings > 0)
        addIntroduced(lines, introduced, context);
    const existing = ordered(change.findings, 'existing').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    const drifted = olderDrift(context);
    if (existing.length + drifted.length > 0) {
        const parts = [
            ...(existing.length > 0 ? [(0,words/* plural */.L)(existing.length, 'finding')] : []),
            ...(drifted.length > 0 ? [`drift of ${(0,words/* plural */.L)(drifted.length, 'cohort')}`] : []),
        ];
        fold(lines, `From before this change: ${parts.join(', ')}`, detail.old, () => {
            if (existing.length > 0)
                list(lines, existing, context, detail.old);
            addOlderDrift(lines, drifted, context);
        });
    }
    const fixed = ordered(change.findings, 'fixed').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    if (fixed.length > 0) {
        fold(lines, `✅ ${(0,words/* plural */.L)(fixed.length, 'finding')} fixed`, detail.old, () => list(lines, fixed, context, detail.old));
    }
}
/** What many cohorts have in common, such as one id that left its catalog, is told once. */
function addIntroduced(lines, introduced, context) {
    const title = context.change.base === undefined ? 'Findings' : 'Introduced by this change';
    const shared = (0,finding_items/* sharedCauses */.YJ)(introduced);
    const keys = new Set(shared.map(([{ diagnostic }]) => (0,report_findings/* causeKey */.rI)(diagnostic)));
    const rest = introduced.filter(({ diagnostic }) => !keys.has((0,report_findings/* causeKey */.rI)(diagnostic)));
    if (shared.length > 0) {
        const told = summaryContext(context, context.detail.findings, 'introduced');
        (0,finding_items/* addSharedCauses */.JQ)(lines, { ...told, shared }, `#### ${title}, in many cohorts`);
    }
    if (rest.length === 0)
        return;
    lines.add('', `#### ${title}`, '');
    list(lines, rest, context, context.detail.findings);
}
/** Cohorts that this change neither touches nor made drift. */
function olderDrift({ change, counts }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    return counts.drifted.filter((id) => !touched.has(id) && !counts.newlyDrifted.includes(id));
}
function addOlderDrift(lines, ids, context) {
    const { change, detail } = context;
    if (ids.length === 0)
        return;
    lines.add('');
    for (const id of ids.slice(0, detail.old)) {
        const outputs = change.drift.filter(({ cohort, origin }) => cohort === id && origin !== 'fixed');
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, finding_sections_LONGEST_ID))}: ${driftedOutputs(outputs)}`);
    }
    if (ids.length > detail.old)
        lines.add(`- and ${(0,words/* plural */.L)(ids.length - detail.old, 'cohort')} more`);
    lines.add('', `Mended by ${(0,markdown/* mdCode */.xs)((0,repair/* repairCommand */.p)(change.head, ids))}.`, '');
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
    // What is fixed stands in the other commit.
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
        shared: [],
        sharedKeys: new Set(),
    };
}
/** Errors first, otherwise by place. */
function ordered(findings, origin) {
    const some = findings.filter((one) => one.origin === origin);
    return report_findings/* SEVERITIES */.oC.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}

;// CONCATENATED MODULE: ./build/src/report/comment/heading.js

/** The verdict on a change, in one line: what it breaks, else what it leaves broken, else that all is well. */
function commentHeading(counts) {
    const { newlyRefused, newlyDrifted, unchecked, drifted, refused, findings } = counts;
    const { introduced, existing } = findings;
    const parts = [];
    if (newlyRefused.length > 0)
        parts.push(`${(0,words/* plural */.L)(newlyRefused.length, 'cohort')} ${newlyRefused.length === 1 ? 'does' : 'do'} not compile`);
    if (newlyDrifted.length > 0)
        parts.push(`outputs of ${(0,words/* plural */.L)(newlyDrifted.length, 'cohort')} are not up to date`);
    if (unchecked.length > 0)
        parts.push(`${(0,words/* plural */.L)(unchecked.length, 'cohort')} could not be checked`);
    const loud = { ...introduced, notice: 0 };
    if (parts.length === 0 && loud.error + loud.warning > 0)
        parts.push(`${(0,words/* severityWords */.D)(loud)} introduced`);
    if (parts.length > 0) {
        const icon = newlyRefused.length > 0 || introduced.error > 0
            ? '❌'
            : newlyDrifted.length > 0
                ? '🔶'
                : unchecked.length > 0
                    ? '❔'
                    : '⚠️';
        return `${icon} ${capitalized(parts.join('; '))}`;
    }
    const old = refused.length + drifted.length + existing.error;
    return old > 0
        ? '✅ Nothing wrong in this change; older problems remain'
        : '✅ Specs, catalogs and outputs agree';
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/report/comment/plan-sentence.js


/** What the change costs and drops; nothing when no plan was compared. */
function planSentence(change, counts) {
    if (change.base === undefined || change.cohorts.length === 0)
        return undefined;
    const { added, removed, toRun, replanned, unplanned } = counts;
    if (replanned.length === 0 && unplanned.length === change.cohorts.length)
        return undefined;
    const parts = [];
    const made = total(added) - total(toRun);
    if (total(toRun) > 0) {
        const others = made > 0 ? `, beside ${grouped(made)} that exist already` : '';
        parts.push(`**To run:** ${stagesText(toRun)}${others}.`);
    }
    else if (made > 0) {
        parts.push(`**To run:** nothing; all ${grouped(made)} generations that are new to the plan exist already.`);
    }
    if (total(removed) > 0)
        parts.push(`**No longer planned:** ${stagesText(removed)}.`);
    if (parts.length === 0)
        parts.push('**To run:** nothing; no generation comes or goes.');
    if (unplanned.length > 0) {
        const one = unplanned.length === 1;
        parts.push(`${(0,words/* plural */.L)(unplanned.length, 'cohort')} that ${one ? 'is or was' : 'are or were'} refused ${one ? 'is' : 'are'} not counted.`);
    }
    return parts.join(' ');
}
function total(counts) {
    return counts.draft + counts.essay + counts.evaluation;
}

// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(8208);
;// CONCATENATED MODULE: ./build/src/report/comment.js













const BUDGET = 60_000;
const LONGEST_REASON = 500;
/** The first line of the comment. It alone does not prove that the comment is ours: its author must be checked, too. */
function commentMarker(key = 'default') {
    return (0,marker/* marker */.x)('comment', { key });
}
/**
 * The sticky comment of a pull request as GitHub Markdown: what is wrong, what the change does to the plans and what that
 * costs, the one command that mends it, then the findings: introduced ones open, older ones folded. Within the budget it
 * tells as much as it can; code frames go first, then ids, then rows, and at last only counts and a link stay.
 */
function renderComment(change, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = tallyChange(change);
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
    lines.add(commentMarker(options.key), `### ${commentHeading(counts)}`, '');
    if (change.base === undefined)
        addUncompared(lines, change);
    const sentence = planSentence(change, counts);
    if (sentence !== undefined)
        lines.add(sentence, '');
    addRepair(lines, context);
    addCohorts(lines, context);
    addCauses(lines, context);
    addFindingSections(lines, context);
    addGenerations(lines, context);
    if (detail !== COMMENT_DETAILS[0])
        lines.add('', `> Shortened to fit: ${everything(options)}.`);
    lines.add('', `<sub>${footer(change, options)}</sub>`);
    return lines.text;
}
function addUncompared(lines, { baseFailure }) {
    const why = baseFailure === undefined ? '' : `: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(baseFailure, LONGEST_REASON))}`;
    lines.add(`> [!NOTE]`, `> Not compared with the base${why}. What is new here and what was there before are not told apart.`, '');
}
function addRepair(lines, { change, counts, options }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const wanted = counts.drifted.filter((id) => touched.has(id) || counts.newlyDrifted.includes(id));
    if (wanted.length === 0)
        return;
    const first = counts.newlyRefused.length > 0 ? 'Correct the errors below; then bring' : 'Bring';
    lines.add(`**To mend:** ${first} the outputs up to date, and commit them:`, '');
    lines.add((0,markdown/* mdFence */.F)(options.command ?? (0,repair/* repairCommand */.p)(change.head, wanted), 'sh'), '');
}
/** What stays when nothing else fits. */
function alone(counts, options) {
    return `${commentMarker(options.key)}\n### ${commentHeading(counts)}\n\n> Too much to tell here: ${everything(options)}.\n`;
}
function everything({ runUrl }) {
    return runUrl === undefined
        ? "the summary of this check's run tells everything"
        : `${(0,markdown/* mdLink */.YF)('the run', runUrl)} tells everything`;
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
    return parts.join(' · ');
}

// EXTERNAL MODULE: ./build/src/report/json.js + 1 modules
var json = __webpack_require__(7);
// EXTERNAL MODULE: ./build/src/report/summary.js + 6 modules
var summary = __webpack_require__(5996);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 4 modules
var terminal = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/workspace/compare-with-base.js + 1 modules
var compare_with_base = __webpack_require__(55);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 7 modules
var check_workspace = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/action/compare.js + 1 modules
var action_compare = __webpack_require__(7325);
// EXTERNAL MODULE: ./build/src/action/forgive.js
var forgive = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/diagnostics/order.js
var order = __webpack_require__(8162);
;// CONCATENATED MODULE: ./build/src/action/introduced.js


/**
 * What of a change's head the change itself has brought: its findings, drift and refusals. A cohort that was refused or
 * drifted before counts as clean here. Without a base everything is of the change.
 */
function introducedBy(change) {
    const { base, head } = change;
    if (base === undefined)
        return head;
    const introduced = new Set(change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' ? [(0,order/* diagnosticKey */.v)(diagnostic)] : []));
    const drifted = new Set(change.drift.flatMap(({ origin, cohort }) => (origin === 'introduced' ? [cohort] : [])));
    const before = new Map(base.cohorts.map(({ id, state }) => [id, state]));
    const isNew = (diagnostic, cohort) => classify_drift/* DRIFT_CODES */.Ph.has(diagnostic.code)
        ? cohort !== undefined && drifted.has(cohort)
        : introduced.has((0,order/* diagnosticKey */.v)(diagnostic));
    const stateOf = ({ id, state }) => (state === 'refused' && before.get(id) === 'refused') || (state === 'drifted' && !drifted.has(id))
        ? 'clean'
        : state;
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

// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(3366);
// EXTERNAL MODULE: ./build/src/action/relocate.js
var relocate = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/action/result-file.js
var result_file = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/action/shards.js
var shards = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/action/modes/check.js























const MOST_DESIGNS = 10;
/** `mode: check`: the verdict on the checkout; of a pull request or a merge group, on what it brings. */
async function check(inputs, context) {
    const proposal = (0,action_compare/* proposalOf */.cE)(context);
    if (inputs.shard !== undefined) {
        await writeShard(inputs.shard, inputs, context, proposal);
        return;
    }
    const comments = inputs.comment && context.runner?.event.kind === 'pull_request';
    const token = await (0,preflight/* checkPermissions */.R)(context, {
        publishes: comments ? ['comment'] : [],
        lacksBase: proposal?.base.kind === 'none',
    });
    if (proposal?.base.kind === 'none')
        log/* notice */.lm(`Not compared with the base: ${proposal.base.why}. Everything counts as introduced.`);
    const checked = await checkProposal(inputs, context, proposal);
    await check_publish(checked, inputs, context, comments && token.may('comment'));
}
/** One share of the check: a result file for `mode: merge`, which tells what was found and gives the verdict. */
async function writeShard(shard, inputs, context, proposal) {
    const { result, change } = await checkProposal(inputs, context, proposal);
    const render = () => (0,result_file/* writeShardResult */.FK)({
        shard,
        commit: proposal?.head ?? (0,preflight/* checkedOut */.M)(context) ?? '',
        head: result,
        change: change && {
            base: change.base,
            baseCommit: change.base && proposal?.base.kind === 'commit' ? proposal.base.commit : undefined,
            baseFailure: change.baseFailure,
            cohorts: change.cohorts,
        },
    });
    const name = `shard-${shard.index}-of-${shard.total}.json`;
    const path = await (0,publish/* writeReport */.u5)(render, inputs.report, context, name);
    (0,publish/* publishOutput */.P5)('report', path ?? '');
    core/* info */.pq(`Shard ${shard.index}/${shard.total}: ${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}.`);
    if (path === undefined)
        core/* setFailed */.C1('The result of this shard could not be written');
}
/** Checks the checkout, and compares it with what the proposal would be merged into. */
async function checkProposal(inputs, context, proposal) {
    const present = (result) => (0,relocate/* relocate */.s)((0,check_workspace/* withoutNoneFound */.h5)(result, inputs), context.folder);
    const opened = await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    if (opened.kind === 'refused') {
        const result = present(opened.result);
        const change = proposal && uncompared(result, 'the configuration cannot be read');
        return { result, change, proposal, isNarrowed: false };
    }
    const touched = proposal && inputs.onlyAffected ? (0,action_compare/* affectedCohortsOf */.yy)(context, proposal, opened) : undefined;
    const share = await shareOf(opened, touched, inputs, context, proposal);
    const found = await (0,check_workspace/* checkOpened */.ep)(opened, context.signal, share?.cohorts);
    const isNarrowed = touched !== undefined;
    const state = touched?.length === 0 ? withoutNoSpec(found) : found;
    const result = present(state.result);
    if (proposal === undefined)
        return { result, change: undefined, proposal, isNarrowed, designs: designsOf(state, undefined) };
    const { isIgnored: _, ...options } = opened.options;
    const cohorts = share?.ids ?? inputs.cohorts;
    const change = await (0,compare_with_base/* compareWithBase */.t)(context.root, proposal.base, proposal.head, state, {
        ...options,
        ...(cohorts === undefined ? {} : { cohorts }),
        present,
        onCohort: () => (0,check_workspace/* breathe */.q7)(context.signal),
    });
    return { result, change, proposal, isNarrowed, designs: designsOf(state, change) };
}
/** The designs that a summary unfolds: each is compiled anew, so only a few. */
function designsOf(state, change) {
    const changed = new Set(change?.cohorts.map(({ id }) => id));
    const ids = state.result.cohorts
        .filter(({ id, state: is }) => is === 'drifted' || (is !== 'unchecked' && changed.has(id)))
        .map(({ id }) => id);
    return viewDesigns(state.repository, state.cohorts, new Set(ids), MOST_DESIGNS);
}
/** The cohorts that this job checks, when not all; and the ids that are compared, among them those that the base alone has. */
async function shareOf(opened, touched, { shard }, { root, signal }, proposal) {
    if (shard === undefined && touched === undefined)
        return undefined;
    const wanted = touched ?? opened.workspace.cohorts;
    const cohorts = shard === undefined
        ? wanted
        : ((await (0,shards/* dealCohorts */.$)(opened, wanted, shard.total, signal))[shard.index - 1] ?? []);
    // The first job tells of what is gone.
    const gone = (shard?.index ?? 1) === 1 && proposal?.base.kind === 'commit' && opened.options.partial !== true
        ? (0,action_compare/* goneSince */.aC)(root, proposal.base.commit, opened)
        : [];
    return { cohorts, ids: [...cohorts.map(({ id }) => id), ...gone] };
}
/** Of no cohort that is asked for there is no spec to miss. */
function withoutNoSpec(state) {
    const diagnostics = state.result.diagnostics.filter(({ code }) => code !== 'spec/none-found');
    return { ...state, result: { ...state.result, diagnostics } };
}
function uncompared(head, baseFailure) {
    const findings = (0,classify_findings/* classifyFindings */.Z)(undefined, head);
    return { base: undefined, baseFailure, head, cohorts: [], findings, drift: [] };
}
/** Tells everywhere what was found, and fails the step if that is the verdict. */
async function check_publish(checked, inputs, context, mayComment) {
    const { result, change, isNarrowed } = checked;
    const counted = change !== undefined && inputs.failOn === 'introduced' ? introducedBy(change) : result;
    const nothing = isNarrowed && result.cohorts.length === 0;
    const verdict = (0,action_verdict/* judge */.S)(counted, nothing ? { ...inputs, ifNoSpecsFound: 'ignore' } : inputs);
    if (nothing)
        core/* info */.pq('No cohort is affected by this change: there is nothing to check.');
    else
        core/* info */.pq((0,terminal/* renderTerminal */.b)(result, { width: 120 }));
    (0,publish/* annotate */.fz)(counted, context.links);
    const report = await (0,publish/* writeReport */.u5)(() => (0,json/* renderJson */.h)(result, context.links), inputs.report, context);
    (0,publish/* publishCounts */.sl)(result, (0,action_verdict/* judge */.S)(result, inputs).result);
    (0,publish/* publishOutput */.P5)('report', report ?? '');
    if (change !== undefined)
        publishChange(change);
    const told = change && commentOn(checked, change, inputs, context);
    await (0,publish/* publishSummary */.Iv)(summaryOf(checked, told, context));
    if (told !== undefined && change !== undefined && mayComment)
        await comment(told, change, inputs, context);
    if (verdict.fails)
        core/* setFailed */.C1(`${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(counted))}: ${verdict.why}`);
}
function publishChange(change) {
    const count = (wanted) => [...change.findings, ...change.drift].filter(({ origin }) => origin === wanted).length;
    for (const origin of ['introduced', 'existing', 'fixed'])
        (0,publish/* publishOutput */.P5)(origin, String(count(origin)));
    (0,publish/* publishOutput */.P5)('affected', JSON.stringify(change.cohorts.map(({ id }) => id)));
    if (change.base === undefined)
        return;
    core/* info */.pq(`Against the base: ${count('introduced')} introduced, ${count('existing')} existing, ${count('fixed')} fixed.`);
}
function summaryOf({ result, isNarrowed, designs }, told, { links }) {
    const whole = isNarrowed && result.cohorts.length === 0
        ? '✅ No cohort is affected by this change: there was nothing to check.\n'
        : (0,summary/* renderSummary */.B)(result, { ...links, budget: 800 * 1024, ...(designs ? { designs } : {}) });
    // The comparison first: on a fork's pull request it stands nowhere else.
    return told === undefined ? whole : `${told}\n\n---\n\n${whole}`;
}
function commentOn({ proposal }, change, { key }, { runner, runUrl, links }) {
    const event = runner?.event;
    // The merge commit that is checked out is on no branch; people know the head.
    const head = event?.kind === 'pull_request' ? event.headSha : proposal?.head;
    return renderComment(change, {
        ...links,
        key,
        budget: 59_000,
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(proposal?.base.kind === 'commit' ? { baseCommit: proposal.base.commit } : {}),
        ...(head === undefined ? {} : { headCommit: head }),
        ...(runner === undefined || head === undefined
            ? {}
            : { sourceBase: `${runner.serverUrl}/${(0,markdown/* urlPath */.Lx)(runner.repository)}/blob/${head}/` }),
    });
}
async function comment(body, change, { key }, context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request')
        return;
    const outcome = await (0,forgive/* forgive */.n)(async () => {
        const { upsertComment } = await __webpack_require__.e(/* import() */ 626).then(__webpack_require__.bind(__webpack_require__, 4626));
        return upsertComment(await context.client(), {
            number: event.number,
            marker: commentMarker(key),
            body,
            mayCreate: isWorthPosting(change),
        });
    });
    if (outcome === undefined || outcome.kind === 'none')
        return;
    (0,publish/* publishOutput */.P5)('comment-url', outcome.url);
    log/* info */.pq(`The comment on the pull request was ${outcome.kind}: ${outcome.url}`);
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ writeShardResult),
/* harmony export */   eC: () => (/* binding */ ResultFileError),
/* harmony export */   sM: () => (/* binding */ readShardResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5627);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1435);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8009);




/** A file that is no result of this version of the check. */
class ResultFileError extends Error {
    name = 'ResultFileError';
}
const KIND = 'cohort-ci shard';
const SCHEMA_VERSION = 1;
const stage = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['draft', 'essay', 'evaluation']);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const state = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['clean', 'drifted', 'refused', 'unchecked']);
const status = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'form', 'content', 'missing', 'uncommitted']);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const generations = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ stage, count, first: texts });
const textList = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ count, first: texts });
const place = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('span'), span: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), start: count, end: count }) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('file'), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('missing'), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const diagnostic = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice']),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: place,
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    related: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: place })).optional(),
});
const file = { path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status, form: texts };
const outputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    manifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...file,
        fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), added: texts, removed: texts })),
    }),
    membership: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...file,
        stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ stage, added: generations, removed: generations })),
        reordered: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        status,
        missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(generations),
        stale: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(generations),
    }),
});
const cohort = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    specPath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state,
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rows: count, drafts: count, essays: count, evaluations: count }).optional(),
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diagnostic),
    outputs: outputs.optional(),
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const checkResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dialect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['v1', 'v2']),
    dataRoot: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    patterns: texts,
    cohorts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(cohort),
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diagnostic),
    sources: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** Python's integers have no limit, JSON's have. */
const integer = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^-?\d{1,4000}$/)
    .transform(BigInt);
const cause = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('axis'),
        axis: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed']),
        levels: textList,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('levels'), axis: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), added: textList, removed: textList }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('rule'),
        rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['subset', 'tie', 'pair', 'tuple']),
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'changed']),
        added: textList,
        removed: textList,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('replicates'), axis: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), before: integer, after: integer }),
]);
const cohortChange = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    specPath: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...state.options, 'absent']),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...state.options, 'absent']),
    touches: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['spec', 'include', 'catalog', 'selection', 'output', 'generation'])),
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        stages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            stage,
            before: count,
            after: count,
            added: generations,
            removed: generations,
            toRun: count,
        })),
        causes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(cause),
    })
        .optional(),
});
const shardResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(KIND),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(SCHEMA_VERSION),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head: checkResult,
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        base: checkResult.optional(),
        baseCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        baseFailure: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        cohorts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(cohortChange),
    })
        .optional(),
});
/** The result as text; of the files only those that a finding of either side points into. */
function writeShardResult({ shard, commit, head, change }) {
    const needed = new Set([...pathsOf(head), ...(change?.base ? pathsOf(change.base) : [])]);
    const data = {
        kind: KIND,
        schemaVersion: SCHEMA_VERSION,
        version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
        shard,
        commit,
        head: plain(head, needed),
        ...(change === undefined
            ? {}
            : { change: { ...change, base: change.base && plain(change.base, needed) } }),
    };
    return `${JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? String(value) : value))}\n`;
}
/** Reads what {@link writeShardResult} wrote. Throws a ResultFileError for anything else. */
function readShardResult(text, path) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new ResultFileError(`${path} is no JSON`);
    }
    const parsed = shardResult.safeParse(data);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new ResultFileError(`${path} is no result of a shard: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const { version, shard, commit, head, change } = parsed.data;
    if (version !== _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x)
        throw new ResultFileError(`${path} was written by version ${version}, this is ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}: use one version for all jobs`);
    return {
        shard,
        commit,
        head: lively(head),
        change: change && {
            base: change.base && lively(change.base),
            baseCommit: change.baseCommit,
            baseFailure: change.baseFailure,
            // Absent keys and undefined ones are the same to every reader.
            cohorts: change.cohorts,
        },
    };
}
function plain(result, needed) {
    const sources = [...result.sources.values()].filter(({ path }) => needed.has(path));
    return { ...result, sources: sources.map(({ path, text }) => ({ path, text })) };
}
function lively(result) {
    const sources = new Map(result.sources.map(({ path, text }) => [path, new _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(path, text)]));
    // Codes are only looked up, and absent keys are as good as undefined ones.
    return { ...result, sources };
}
function pathsOf(result) {
    const all = [
        ...result.diagnostics,
        ...result.cohorts.flatMap(({ diagnostics }) => diagnostics),
    ];
    return all.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .placePath */ .F7));
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ dealCohorts)
/* harmony export */ });
/* harmony import */ var _compile_axis_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9732);
/* harmony import */ var _compile_compile_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7845);
/* harmony import */ var _design_load_design_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9258);
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6509);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8108);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2658);






/**
 * Deals cohorts to shards so that each has about as many rows: the largest first, each to the shard that has least. The
 * same in every job of a commit, so that a job needs only its number. No shard is empty unless there is no cohort.
 */
async function dealCohorts({ repository, options }, cohorts, most, signal) {
    const { sources, catalogs } = repository();
    const weighed = [];
    for (const cohort of cohorts) {
        await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .breathe */ .q7)(signal);
        weighed.push({ cohort, rows: rowsOf(cohort) });
    }
    weighed.sort((left, right) => right.rows - left.rows || (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .O)(left.cohort.specPath, right.cohort.specPath));
    const shards = Array.from({ length: Math.max(1, Math.min(most, cohorts.length)) }, () => ({
        rows: 0,
        cohorts: [],
    }));
    for (const { cohort, rows } of weighed) {
        const least = shards.reduce((best, one) => (one.rows < best.rows ? one : best));
        least.cohorts.push(cohort);
        // Reading and comparing a cohort takes its time, too, however few rows it has.
        least.rows += rows + 1000;
    }
    return shards.map((shard) => shard.cohorts);
    function rowsOf({ specPath }) {
        try {
            const collector = new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_3__/* .Collector */ .g();
            const design = (0,_design_load_design_js__WEBPACK_IMPORTED_MODULE_2__/* .loadDesign */ .F)(sources, specPath, options.dialect, collector);
            if (design === undefined)
                return 0;
            const rows = (0,_compile_compile_design_js__WEBPACK_IMPORTED_MODULE_1__/* .compileDesign */ .q)(design, collector, {
                catalogs: options.dialect === 'v1' ? (axis) => (0,_compile_axis_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .axisCatalog */ .D)(catalogs, axis) : undefined,
                ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
            });
            return rows?.count ?? 0;
        }
        catch {
            // What cannot be compiled is told by the check.
            return 0;
        }
    }
}


/***/ }),

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit)
});

// UNUSED EXPORTS: checkCommit

// EXTERNAL MODULE: ./build/src/check-repository.js + 3 modules
var check_repository = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var repository = __webpack_require__(8578);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/workspace/spec-pattern.js
var spec_pattern = __webpack_require__(3915);
;// CONCATENATED MODULE: ./build/src/workspace/committed-specs.js


/**
 * The specs that patterns name in a commit, sorted by code point. Patterns mean what they mean on disk: see `findSpecs`.
 */
function committedSpecs(tree, root, patterns) {
    const found = new Set();
    for (const pattern of (0,spec_pattern/* parseSpecPatterns */.a)(patterns, root)) {
        for (const path of pattern.segments ? walk(tree, pattern.segments) : matches(tree, pattern)) {
            if (pattern.negated)
                found.delete(path);
            else
                found.add(path);
        }
    }
    return [...found].sort(compare/* compareCodePoints */.O);
}
/** Patterns of literal segments and whole stars. */
function walk(tree, segments) {
    let paths = [''];
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        // A star below many folders would list them one by one.
        if (!isLast && segment === null)
            for (const path of paths)
                tree.expand(path);
        paths = paths.flatMap((path) => (segment === null ? tree.list(path) : [segment]).map((name) => path === '' ? name : `${path}/${name}`));
    }
    return paths.filter((path) => tree.isFile(path));
}
/** Any other pattern, held against every file of the commit. */
function matches(tree, { relative }) {
    const expression = globExpression(relative);
    return [...tree.files()].filter((path) => expression.test(path));
}
/** `**` stands for any folders, `*` and `?` for what is within a name, `[…]` for one character, a backslash for the next. */
function globExpression(pattern) {
    let expression = '';
    const segments = pattern.split('/');
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        if (segment === '**')
            expression += isLast ? '.*' : '(?:[^/]+/)*';
        else
            expression += segmentExpression(segment) + (isLast ? '' : '/');
    }
    try {
        return new RegExp(`^(?:${expression})$`, 'su');
    }
    catch {
        // A range that runs backwards, such as `[z-a]`, holds nothing.
        return /(?!)/;
    }
}
function segmentExpression(segment) {
    let expression = '';
    const tokens = segment.matchAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|\*+|\?|([\s\S])/gu);
    for (const [token, escaped, negation, set, plain] of tokens) {
        if (escaped !== undefined)
            expression += literal(escaped);
        else if (set !== undefined && set !== '') {
            expression += `[${negation ? '^/' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`;
        }
        else if (plain !== undefined)
            expression += literal(plain);
        else if (token.startsWith('*'))
            expression += '[^/]*';
        else if (token === '?')
            expression += '[^/]';
        else
            expression += [...token].map(literal).join('');
    }
    return expression;
}
function literal(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/src/workspace/git-tree.js
var git_tree = __webpack_require__(2356);
;// CONCATENATED MODULE: ./build/src/workspace/check-commit.js




/**
 * Opens a commit with a handful of git processes: what a check reads is read ahead. What is committed is not ignored,
 * whatever `.gitignore` says.
 *
 * Throws an EnvironmentFailure when the commit, or an object of it, is not in this clone.
 */
function openCommit(root, commit, options) {
    const tree = new git_tree/* GitTree */.x(root, commit, options);
    const { dataRoot } = options;
    const found = committedSpecs(tree, root, options.patterns).map(repository/* cohortOf */.lG);
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    const below = dataRoot === '' ? '' : `${dataRoot}/`;
    // Which kinds of output are committed at all is asked of every cohort.
    tree.expand(`${below}cohorts`);
    tree.prefetch([
        ...['1_raw', '2_tasks', 'combo_mappings.csv', 'gens'].map((name) => `${below}${name}`),
        ...cohorts.map(({ folder, specPath }) => folder ?? specPath),
    ]);
    return { tree, cohorts, repository: (0,repository/* openRepository */.h_)(tree, options) };
}
/** Checks a commit as it would be checked out; see {@link openCommit}. */
async function checkCommit(root, commit, options) {
    const { tree, cohorts, repository } = openCommit(root, commit, options);
    return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}


/***/ }),

/***/ 55:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ affectedBetween),
  t: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/change/affected-cohorts.js


const TOUCHES = ['spec', 'include', 'catalog', 'selection', 'output', 'generation'];
const SELECTIONS = ['selected_essays.txt', 'selected_drafts.txt'];
/**
 * The cohorts whose check can come out differently after some paths changed: those whose spec folder, includes, outputs
 * or generations are among them, and all when a catalog or a selection is. In the order given.
 */
function affectedCohorts(changedPaths, cohorts, options) {
    const below = options.dataRoot === '' ? '' : `${options.dataRoot}/`;
    const touched = new Map();
    const touch = (id, what) => {
        const touches = touched.get(id);
        if (touches === undefined)
            touched.set(id, new Set([what]));
        else
            touches.add(what);
    };
    const bySpecFolder = groupBy(cohorts, ({ specPath, folder }) => folder === undefined ? [specPath] : [(0,source_path/* folderOf */.yS)(specPath)]);
    const byInclude = groupBy(cohorts, ({ includes }) => includes);
    const byOutput = groupBy(cohorts, ({ folder }) => folder === undefined ? [] : [`${folder}/manifest.json`, `${folder}/membership.csv`]);
    /** Cohorts none of whose generations was met so far: thousands of them may have changed. */
    const waiting = new Set(cohorts.map(({ id }) => id));
    for (const path of changedPaths) {
        const everyCohort = isCatalog(path, below)
            ? 'catalog'
            : isSelection(path, below)
                ? 'selection'
                : undefined;
        if (everyCohort)
            for (const { id } of cohorts)
                touch(id, everyCohort);
        // The spec itself, and whatever else lies in its folder.
        for (let at = path; at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            for (const id of bySpecFolder.get(at) ?? [])
                touch(id, 'spec');
        for (const id of byInclude.get(path) ?? [])
            touch(id, 'include');
        for (const id of byOutput.get(path) ?? [])
            touch(id, 'output');
        const generation = generationOf(path, below);
        if (generation === undefined)
            continue;
        for (const id of waiting) {
            if (!(options.hasGeneration?.(id, generation.stage, generation.id) ?? true))
                continue;
            touch(id, 'generation');
            waiting.delete(id);
        }
    }
    const ids = [...new Set(cohorts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const touches = touched.get(id);
        return touches === undefined ? [] : [{ id, touches: TOUCHES.filter((one) => touches.has(one)) }];
    });
}
function isCatalog(path, below) {
    return path === `${below}combo_mappings.csv` || path.startsWith(`${below}1_raw/`);
}
function isSelection(path, below) {
    return SELECTIONS.some((name) => path === `${below}2_tasks/${name}`);
}
function generationOf(path, below) {
    if (!path.startsWith(`${below}gens/`))
        return undefined;
    const [stage, id, name] = path.slice(`${below}gens/`.length).split('/');
    const known = result/* STAGES */.a.find((one) => one === stage);
    return known && id !== undefined && name === 'metadata.json' ? { stage: known, id } : undefined;
}
function groupBy(cohorts, pathsOf) {
    const groups = new Map();
    for (const cohort of cohorts) {
        for (const path of pathsOf(cohort)) {
            const group = groups.get(path);
            if (group === undefined)
                groups.set(path, [cohort.id]);
            else
                group.push(cohort.id);
        }
    }
    return groups;
}

// EXTERNAL MODULE: ./build/src/check-repository.js + 3 modules
var check_repository = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/src/compare-states.js + 2 modules
var compare_states = __webpack_require__(1523);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/workspace/check-commit.js + 1 modules
var check_commit = __webpack_require__(9768);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/workspace/git-history.js
var git_history = __webpack_require__(246);
;// CONCATENATED MODULE: ./build/src/workspace/compare-with-base.js







/**
 * What a checked state changes against a base commit. Of the base only the cohorts that the change touches are checked:
 * the others come out as they do now. A base that cannot be read is no failure of the check: the change then says why
 * there was nothing to compare with.
 *
 * @param head - The commit whose checkout was checked.
 */
async function compareWithBase(root, base, head, checked, options) {
    const { onCohort, present, ...rest } = options;
    const each = onCohort === undefined ? {} : { onCohort };
    const how = { ...each, ...(present === undefined ? {} : { present }) };
    const uncompared = (why) => (0,compare_states/* compareStates */.C)(undefined, checked, {
        affected: checked.cohorts.map(({ id }) => ({ id, touches: [] })),
        baseFailure: why,
        ...how,
    });
    if (base.kind === 'none')
        return uncompared(base.why);
    try {
        const paths = (0,git_history/* changedPaths */.vl)(root, base.commit, head);
        const opened = (0,check_commit/* openCommit */.C)(root, base.commit, rest);
        const affected = affectedBetween(opened, checked, paths, options.dataRoot);
        const touched = sameKinds(opened, checked)
            ? new Set(affected.map(({ id }) => id))
            : new Set([...opened.cohorts, ...checked.cohorts].map(({ id }) => id));
        const before = await checkTouched(opened, checked, touched, paths, { ...rest, ...each });
        return await (0,compare_states/* compareStates */.C)(before, checked, { affected, ...how });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return uncompared(error.message);
    }
}
/** The cohorts of either state that some changed paths touch. */
function affectedBetween(base, head, paths, dataRoot) {
    if (paths.length === 0)
        return [];
    const includes = [(0,compare_states/* includesOf */.z)(base), (0,compare_states/* includesOf */.z)(head)];
    const cohorts = new Map([...base.cohorts, ...head.cohorts].map((cohort) => [cohort.id, cohort]));
    const inputs = [...cohorts.values()].map((cohort) => ({
        ...cohort,
        includes: includes.flatMap((one) => one.get(cohort.id) ?? []),
    }));
    return affectedCohorts(paths, inputs, { dataRoot });
}
/** Whether both commit the same kinds of output; when one more kind is committed, every cohort is asked for it. */
function sameKinds(base, head) {
    const [before, after] = [base.repository.committed, head.repository.committed];
    return (before.manifest === after.manifest &&
        before.membership === after.membership &&
        before.metadata === after.metadata);
}
/** The base as a check of it finds it: touched cohorts are checked, others taken over. */
async function checkTouched(opened, head, touched, paths, options) {
    const { tree, cohorts, repository } = opened;
    const wanted = cohorts.filter(({ id }) => touched.has(id));
    const taken = head.result.cohorts.filter(({ id }) => !touched.has(id) && cohorts.some((one) => one.id === id));
    const result = await (0,check_repository/* checkRepository */.n)(tree, wanted, options);
    const changed = new Set(paths);
    return {
        repository,
        cohorts,
        result: {
            ...result,
            cohorts: [...result.cohorts, ...taken].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id)),
            diagnostics: [
                // With cohorts to take over, or only some asked for, an empty list to check is no sign that no spec was found.
                ...result.diagnostics.filter(({ code }) => code !== 'spec/none-found' || (cohorts.length === 0 && options.cohorts === undefined)),
                // What is not committed is told once some cohort could be compared; both sides commit the same kinds.
                ...(result.cohorts.some(isCompared) || !taken.some(isCompared)
                    ? []
                    : head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')),
            ],
            sources: new Map([
                ...[...head.result.sources].filter(([path]) => !changed.has(path)),
                ...result.sources,
            ]),
        },
    };
}
function isCompared({ outputs }) {
    return outputs !== undefined;
}


/***/ })

};
