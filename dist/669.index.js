export const id = 669;
export const ids = [669];
export const modules = {

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_DESIGNS: () => (/* binding */ MOST_DESIGNS),
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
var python_text = __webpack_require__(6970);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/traps/read-columns.js
var read_columns = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/src/traps/report-traps.js + 9 modules
var report_traps = __webpack_require__(2879);
// EXTERNAL MODULE: ./build/src/python/compare.js
var python_compare = __webpack_require__(5487);
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

;// CONCATENATED MODULE: ./build/src/insight/view-designs.js


const MOST_VIEWED = 20;
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

;// CONCATENATED MODULE: ./build/src/change/newly-refused.js
function newlyRefused({ base, head, findings }) {
    const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    const errors = findings.filter(({ origin, diagnostic }) => origin !== 'fixed' && diagnostic.severity === 'error');
    const origins = (id) => new Set(errors.filter(({ cohorts }) => cohorts.includes(id)).map(({ origin }) => origin));
    const isNew = (id) => {
        if (before.get(id) === 'refused')
            return false;
        if (base === undefined || before.has(id))
            return true;
        const known = origins(id);
        return known.size === 0 || known.has('introduced');
    };
    return new Set(head.cohorts.flatMap(({ id, state }) => (state === 'refused' && isNew(id) ? [id] : [])));
}

;// CONCATENATED MODULE: ./build/src/report/comment/tally-change.js



function tallyChange(change) {
    const { base, head, cohorts, drift } = change;
    const refusedNow = newlyRefused(change);
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
        cohorts: head.cohorts.length,
        refused,
        newlyRefused: refused.filter((id) => refusedNow.has(id)),
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
        gone: cohorts.filter(({ after, isLeftOut }) => after === 'absent' && !isLeftOut),
        leftOut: cohorts.filter(({ isLeftOut }) => isLeftOut === true),
        leftBehind: cohorts.filter((one) => one.leftBehind !== undefined),
    };
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}
function noneByStage() {
    return { draft: 0, essay: 0, evaluation: 0 };
}
function stagesText(counts) {
    const parts = result/* STAGES */.a.filter((stage) => counts[stage] > 0).map((stage) => `${grouped(counts[stage])} ${stage}${counts[stage] === 1 ? '' : 's'}`);
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/src/report/comment/worth-posting.js

function isWorthPosting(change) {
    const counts = tallyChange(change);
    const { introduced } = counts.findings;
    return (counts.replanned.length > 0 ||
        counts.newlyRefused.length > 0 ||
        counts.newlyDrifted.length > 0 ||
        counts.unchecked.length > 0 ||
        counts.gone.length + counts.leftOut.length > 0 ||
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
const LONGEST_PATH = 200;
const UNBROKEN = '\u00a0';
const ORDER = ['refused', 'unchecked', 'drifted', 'clean', 'absent'];
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
function stateText({ id, before, after, isLeftOut = false, leftBehind = [] }, result, { change }) {
    if (isLeftOut)
        return '⚠️ no longer checked: the patterns of specs leave it out';
    if (after === 'absent')
        return leftBehind.length === 0
            ? '🗑️ removed'
            : `🗑️ removed, but left behind: ${leftBehind.map((path) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(path, LONGEST_PATH))).join(', ')}`;
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
function addFindingSections(lines, context) {
    const { change, detail } = context;
    const isCompared = change.base !== undefined;
    const introduced = ordered(change.findings, 'introduced').filter(({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared);
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
function ordered(findings, origin) {
    const some = findings.filter((one) => one.origin === origin);
    return report_findings/* SEVERITIES */.oC.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}

;// CONCATENATED MODULE: ./build/src/report/comment/heading.js

function commentHeading(counts) {
    const { newlyRefused, newlyDrifted, unchecked, drifted, refused, findings, gone, leftBehind } = counts;
    const { introduced, existing } = findings;
    const parts = [];
    if (newlyRefused.length > 0)
        parts.push(`${(0,words/* plural */.L)(newlyRefused.length, 'cohort')} ${newlyRefused.length === 1 ? 'does' : 'do'} not compile`);
    if (newlyDrifted.length > 0)
        parts.push(`outputs of ${(0,words/* plural */.L)(newlyDrifted.length, 'cohort')} are not up to date`);
    if (unchecked.length > 0)
        parts.push(`${(0,words/* plural */.L)(unchecked.length, 'cohort')} could not be checked`);
    const loud = { ...introduced, notice: 0 };
    const removed = gone.length > 0 ? `; ${(0,words/* plural */.L)(gone.length, 'cohort')} removed` : '';
    if (parts.length === 0 && loud.error + loud.warning > 0)
        parts.push(`${(0,words/* severityWords */.D)(loud)} introduced`);
    if (counts.leftOut.length > 0)
        parts.push(`${(0,words/* plural */.L)(counts.leftOut.length, 'cohort')} ${counts.leftOut.length === 1 ? 'is' : 'are'} no longer checked`);
    if (leftBehind.length > 0)
        parts.push(`outputs of ${(0,words/* plural */.L)(leftBehind.length, 'removed cohort')} are left behind`);
    if (parts.length > 0) {
        const icon = newlyRefused.length > 0 || introduced.error > 0
            ? '❌'
            : newlyDrifted.length > 0
                ? '🔶'
                : unchecked.length > 0
                    ? '❔'
                    : '⚠️';
        return `${icon} ${capitalized(parts.join('; '))}${leftBehind.length > 0 ? '' : removed}`;
    }
    const old = refused.length + drifted.length + existing.error;
    if (old > 0)
        return `✅ Nothing wrong in this change; older problems remain${removed}`;
    if (counts.cohorts === 0)
        return gone.length > 0
            ? `🗑️ ${(0,words/* plural */.L)(gone.length, 'cohort')} removed`
            : '✅ This change affects no cohort';
    return `✅ Specs, catalogs and outputs agree${removed}`;
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/report/comment/plan-sentence.js


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
        const bound = mayShare(change, counts) ? 'at most ' : '';
        parts.push(`**To run:** ${bound}${stagesText(toRun)}${others}.`);
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
function mayShare({ head }, { replanned }) {
    if (head.cohorts.length < 2)
        return false;
    return (replanned.length > 1 || head.cohorts.some(({ outputs }) => outputs?.metadata.status === 'uncommitted'));
}
function total(counts) {
    return counts.draft + counts.essay + counts.evaluation;
}

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
    for (const line of (0,selection_lines/* selectionLines */.a)(change.head, { path: markdown/* mdCode */.xs, id: (id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, comment_LONGEST_ID)) }))
        lines.add('', `> Curated ${line}`, '');
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
    const base = options.behind === undefined ? undefined : (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(options.behind, comment_LONGEST_ID));
    const steps = [
        ...(base === undefined
            ? []
            : [`bring ${base} into the branch (“Update branch”), for catalogs or settings have changed there`]),
        ...(counts.newlyRefused.length > 0 ? ['correct the errors below'] : []),
        'bring the outputs up to date, and commit them',
    ];
    const words = steps.join('; then ');
    lines.add(`**To mend:** ${words.slice(0, 1).toUpperCase()}${words.slice(1)}:`, '');
    lines.add((0,markdown/* mdFence */.F)(options.command ?? (0,repair/* repairCommand */.p)(change.head, wanted), 'sh'), '');
}
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
var compare_with_base = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 1 modules
var check_workspace = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/src/action/compare.js + 2 modules
var action_compare = __webpack_require__(512);
// EXTERNAL MODULE: ./build/src/action/forgive.js
var forgive = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/diagnostics/order.js
var order = __webpack_require__(8162);
;// CONCATENATED MODULE: ./build/src/action/introduced.js







function introducedBy(change) {
    const { base, head } = change;
    if (base === undefined)
        return head;
    const introduced = new Set(change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' ? [(0,order/* diagnosticKey */.v)(diagnostic)] : []));
    const drifted = new Set(change.drift.flatMap(({ origin, cohort }) => (origin === 'introduced' ? [cohort] : [])));
    const refused = newlyRefused(change);
    const isNew = (diagnostic, cohort) => classify_drift/* DRIFT_CODES */.Ph.has(diagnostic.code)
        ? cohort !== undefined && drifted.has(cohort)
        : introduced.has((0,order/* diagnosticKey */.v)(diagnostic));
    const stateOf = ({ id, state }) => {
        const isOld = (state === 'drifted' && !drifted.has(id)) || (state === 'refused' && !refused.has(id));
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
        return (0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(head));
    const { newlyRefused: refused, newlyDrifted, unchecked, findings, ...now } = tallyChange(change);
    const found = (0,words/* severityWords */.D)(findings.introduced);
    const before = new Map(base.cohorts.map(({ id, state }) => [id, state]));
    const neither = unchecked.every((id) => before.get(id) === 'unchecked') ? ', nor before' : '';
    const parts = [
        ...(refused.length > 0 ? [`${(0,words/* plural */.L)(refused.length, 'cohort')} refused`] : []),
        ...(newlyDrifted.length > 0 ? [`${(0,words/* plural */.L)(newlyDrifted.length, 'cohort')} drifted`] : []),
        ...(unchecked.length > 0 ? [`${(0,words/* plural */.L)(unchecked.length, 'cohort')} not checked${neither}`] : []),
        ...(found === '' ? [] : [found]),
    ];
    const old = now.refused.length - refused.length + now.drifted.length - newlyDrifted.length;
    const older = old > 0 ? ` (${(0,words/* plural */.L)(old, 'cohort')} refused or drifted before, too)` : '';
    return `Introduced by this change: ${parts.length === 0 ? 'nothing' : parts.join(', ')}${older}`;
}

// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(3366);
// EXTERNAL MODULE: ./build/src/action/relocate.js + 1 modules
var relocate = __webpack_require__(3869);
// EXTERNAL MODULE: ./build/src/action/result-file.js + 1 modules
var result_file = __webpack_require__(4972);
// EXTERNAL MODULE: ./build/src/action/shards.js
var shards = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/src/action/soften-drift.js
var soften_drift = __webpack_require__(7979);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/workspace/git-history.js
var git_history = __webpack_require__(246);
;// CONCATENATED MODULE: ./build/src/action/stray-checkout.js



function strayCheckout(context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    const here = (0,preflight/* checkedOut */.M)(context);
    if (here === undefined || holds(context.root, here, event))
        return undefined;
    const whose = event.kind === 'pull_request' ? 'the pull request' : 'the merge group';
    const message = `The checkout (${here.slice(0, 12)}) does not hold the head of ${whose} (${event.headSha.slice(0, 12)}): nothing of the change was checked.`;
    if (event.kind === 'pull_request' && event.trigger === 'pull_request_target')
        return {
            message: `${message} On pull_request_target actions/checkout takes the base branch. Run the check on pull_request instead; its summary and annotations need no permission.`,
            yaml: 'on:\n  pull_request:',
        };
    return {
        message: `${message} Leave ref: away from the step that checks out.`,
        yaml: '- uses: actions/checkout@v5\n  with:\n    fetch-depth: 0',
    };
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

// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/action/modes/check.js

























const MOST_DESIGNS = 10;
async function check(inputs, context) {
    const stray = strayCheckout(context);
    if (stray !== undefined) {
        core/* setFailed */.C1(`${stray.message}\n\n${stray.yaml}`);
        (0,publish/* publishOutput */.P5)('result', 'unchecked');
        await (0,publish/* publishSummary */.Iv)(`### ❔ Not checked\n\n${stray.message}\n\n${(0,markdown/* mdFence */.F)(stray.yaml, 'yaml')}\n`);
        return;
    }
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
async function writeShard(shard, inputs, context, proposal) {
    const { result, change, asked, designs = new Map() } = await checkProposal(inputs, context, proposal);
    const render = () => (0,result_file/* writeShardResult */.FK)({
        shard,
        commit: proposal?.head ?? (0,preflight/* checkedOut */.M)(context) ?? '',
        asked,
        head: result,
        designs,
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
async function checkProposal(inputs, context, proposal) {
    const asAsked = (result) => {
        const wanted = (0,check_workspace/* withoutNoneFound */.h5)(result, inputs);
        return inputs.shard === undefined ? (0,soften_drift/* softenDrift */.P)(wanted, inputs) : wanted;
    };
    const present = (result) => (0,relocate/* relocate */.s)(asAsked(result), context.folder);
    const configured = await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    if (configured.kind === 'refused') {
        const result = present(configured.result);
        const change = proposal && uncompared(result, 'the configuration cannot be read');
        return { result, change, proposal, isNarrowed: false, asked: askedOf(inputs, undefined, [], context) };
    }
    const base = proposal && (await (0,action_compare/* openBaseOf */.Rg)(context, proposal, configured, inputs));
    const opened = base?.kind === 'base' ? (0,check_workspace/* expecting */.Kk)(configured, base.committed) : configured;
    const touched = proposal && base && inputs.onlyAffected ? (0,action_compare/* affectedCohortsOf */.yy)(context, proposal, base, opened) : undefined;
    const share = await shareOf(opened, touched, inputs, context, base);
    const found = await (0,check_workspace/* checkOpened */.ep)(opened, context.signal, share?.cohorts);
    const isNarrowed = touched !== undefined;
    const asked = askedOf(inputs, opened, touched ?? opened.workspace.cohorts, context);
    const state = touched?.length === 0 ? withoutNoSpec(found) : found;
    const result = present(state.result);
    if (proposal === undefined || base === undefined)
        return { result, change: undefined, proposal, isNarrowed, asked, designs: designsOf(state, undefined) };
    const cohorts = share?.ids ?? inputs.cohorts;
    const change = await (0,compare_with_base/* compareWithBase */.t)(context.root, base, proposal.head, state, {
        ...(cohorts === undefined ? {} : { cohorts }),
        present,
        onCohort: () => (0,check_workspace/* breathe */.q7)(context.signal),
    });
    return { result, change, proposal, isNarrowed, asked, designs: designsOf(state, change) };
}
function askedOf(inputs, opened, cohorts, { folder }) {
    const { dialect, dataRoot, maxRows } = opened?.options ?? inputs;
    const specs = opened?.options.patterns ?? inputs.specs ?? [];
    const settings = {
        root: folder,
        dialect,
        'data-root': dataRoot,
        specs: specs.join('\n'),
        'max-rows': maxRows,
        cohorts: inputs.cohorts?.join('\n'),
        'only-affected': inputs.onlyAffected,
    };
    const below = folder === '' ? '' : `${folder}/`;
    return {
        settings: new Map(Object.entries(settings).map(([name, value]) => [name, String(value ?? '')])),
        cohorts: (0,result_file/* cohortsHash */.XH)(cohorts.map(({ specPath }) => `${below}${specPath}`)),
    };
}
function designsOf(state, change) {
    const changed = new Set(change?.cohorts.map(({ id }) => id));
    const ids = state.result.cohorts
        .filter(({ id, state: is }) => is === 'drifted' || (is !== 'unchecked' && changed.has(id)))
        .map(({ id }) => id);
    return viewDesigns(state.repository, state.cohorts, new Set(ids), MOST_DESIGNS);
}
async function shareOf(opened, touched, { shard }, { signal }, base) {
    if (shard === undefined && touched === undefined)
        return undefined;
    const wanted = touched ?? opened.workspace.cohorts;
    const cohorts = shard === undefined
        ? wanted
        : ((await (0,shards/* dealCohorts */.$)(opened, wanted, shard.total, signal))[shard.index - 1] ?? []);
    const tells = (shard?.index ?? 1) === 1 && opened.options.partial !== true;
    const gone = tells && base?.kind === 'base' ? (0,action_compare/* goneSince */.aC)(base, opened) : [];
    return { cohorts, ids: [...cohorts.map(({ id }) => id), ...gone] };
}
function withoutNoSpec(state) {
    const diagnostics = state.result.diagnostics.filter(({ code }) => code !== 'spec/none-found');
    return { ...state, result: { ...state.result, diagnostics } };
}
function uncompared(head, baseFailure) {
    const findings = (0,classify_findings/* classifyFindings */.Z)(undefined, head);
    return { base: undefined, baseFailure, head, cohorts: [], findings, drift: [] };
}
async function check_publish(checked, inputs, context, mayComment) {
    const { result, change } = checked;
    const counted = change !== undefined && inputs.failOn === 'introduced' ? introducedBy(change) : result;
    const nothing = isUntouched(checked);
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
    const words = counted === result || change === undefined ? (0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result)) : introducedWords(change);
    if (verdict.fails)
        core/* setFailed */.C1(`${words}: ${verdict.why}`);
}
function isUntouched({ isNarrowed, result, change }) {
    return isNarrowed && result.cohorts.length === 0 && (change?.cohorts.length ?? 0) === 0;
}
function publishChange(change) {
    const count = (wanted) => [...change.findings, ...change.drift].filter(({ origin }) => origin === wanted).length;
    for (const origin of ['introduced', 'existing', 'fixed'])
        (0,publish/* publishOutput */.P5)(origin, String(count(origin)));
    (0,publish/* publishOutput */.P5)('affected', JSON.stringify(change.cohorts.map(({ id }) => id)));
    for (const { id, isLeftOut, leftBehind = [] } of change.cohorts) {
        if (isLeftOut)
            log/* warning */.$e(`The cohort ${id} is no longer checked: its spec is there, and the patterns of specs leave it out`);
        if (leftBehind.length > 0)
            log/* warning */.$e(`The spec of the cohort ${id} is gone, but its outputs are left behind: ${leftBehind.join(', ')}`);
    }
    if (change.base === undefined)
        return;
    core/* info */.pq(`Against the base: ${count('introduced')} introduced, ${count('existing')} existing, ${count('fixed')} fixed.`);
}
function summaryOf(checked, told, { links }) {
    const { result, designs } = checked;
    const whole = isUntouched(checked)
        ? '✅ No cohort is affected by this change: there was nothing to check.\n'
        : (0,summary/* renderSummary */.B)(result, { ...links, budget: 800 * 1024, ...(designs ? { designs } : {}) });
    return told === undefined ? whole : `${told}\n\n---\n\n${whole}`;
}
function commentOn({ proposal }, change, { key }, context) {
    const { runner, runUrl, links } = context;
    const event = runner?.event;
    const head = event?.kind === 'pull_request' ? event.headSha : proposal?.head;
    const behind = proposal &&
        (0,action_compare/* behindOf */.g9)(context, proposal, change.head.dataRoot.slice(context.folder === '' ? 0 : context.folder.length + 1));
    return renderComment(change, {
        ...(behind === undefined ? {} : { behind }),
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

/***/ 4972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eC: () => (/* binding */ ResultFileError),
  XH: () => (/* binding */ cohortsHash),
  sM: () => (/* binding */ readShardResult),
  FK: () => (/* binding */ writeShardResult)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/version.js
var src_version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/action/design-view-shape.js

const count = schemas/* number */.aig().int().nonnegative();
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const stage = schemas/* enum */.k5n(['draft', 'essay', 'evaluation']);
const integer = schemas/* string */.YjP()
    .regex(/^-?\d{1,4000}$/)
    .transform(BigInt);
const imbalance = schemas/* object */.Ikc({
    column: schemas/* string */.YjP(),
    fewest: schemas/* object */.Ikc({ value: schemas/* string */.YjP(), rows: count }),
    most: schemas/* object */.Ikc({ value: schemas/* string */.YjP(), rows: count }),
});
const designView = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    specPath: schemas/* string */.YjP(),
    dialect: schemas/* enum */.k5n(['v1', 'v2']),
    state: schemas/* enum */.k5n(['compiled', 'refused']),
    errors: count,
    warnings: count,
    axes: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        levels: count.optional(),
        first: texts,
        file: schemas/* string */.YjP().optional(),
        tuple: schemas/* string */.YjP().optional(),
    })),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['subset', 'tie', 'pair', 'tuple']),
        name: schemas/* string */.YjP(),
        members: texts,
        words: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().optional(),
        levels: count.optional(),
    })),
    replicates: schemas/* array */.YOg(schemas/* object */.Ikc({ axis: schemas/* string */.YjP(), count: integer })),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), rows: integer.optional() })),
    columns: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), values: count, stages: schemas/* array */.YOg(stage) })).optional(),
    relations: schemas/* object */.Ikc({
        confounded: schemas/* array */.YOg(texts),
        nested: schemas/* array */.YOg(schemas/* object */.Ikc({ inner: schemas/* string */.YjP(), outer: schemas/* string */.YjP() })),
        unbalanced: schemas/* array */.YOg(imbalance),
        unread: texts,
    })
        .optional(),
    plan: schemas/* object */.Ikc({ rows: count, drafts: count, essays: count, evaluations: count }).optional(),
    collapsed: schemas/* array */.YOg(schemas/* object */.Ikc({ stage, lost: count })).optional(),
    selection: schemas/* string */.YjP().optional(),
})
    .transform((view) => view);

;// CONCATENATED MODULE: ./build/src/action/result-file.js








class ResultFileError extends Error {
    name = 'ResultFileError';
}
const KIND = 'cohort-ci shard';
const SCHEMA_VERSION = 2;
const DESIGNS_BUDGET = 200_000;
const result_file_stage = schemas/* enum */.k5n(['draft', 'essay', 'evaluation']);
const result_file_count = schemas/* number */.aig().int().nonnegative();
const state = schemas/* enum */.k5n(['clean', 'drifted', 'refused', 'unchecked']);
const result_file_status = schemas/* enum */.k5n(['same', 'form', 'content', 'missing', 'uncommitted']);
const result_file_texts = schemas/* array */.YOg(schemas/* string */.YjP());
const generations = schemas/* object */.Ikc({ stage: result_file_stage, count: result_file_count, first: result_file_texts });
const textList = schemas/* object */.Ikc({ count: result_file_count, first: result_file_texts });
const place = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('span'), span: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), start: result_file_count, end: result_file_count }) }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('file'), path: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('missing'), path: schemas/* string */.YjP() }),
]);
const result_file_diagnostic = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']),
    message: schemas/* string */.YjP(),
    at: place,
    hint: schemas/* string */.YjP().optional(),
    related: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), at: place })).optional(),
});
const file = { path: schemas/* string */.YjP(), status: result_file_status, form: result_file_texts };
const outputs = schemas/* object */.Ikc({
    manifest: schemas/* object */.Ikc({
        ...file,
        fields: schemas/* array */.YOg(schemas/* object */.Ikc({ field: schemas/* string */.YjP(), added: result_file_texts, removed: result_file_texts })),
    }),
    membership: schemas/* object */.Ikc({
        ...file,
        stages: schemas/* array */.YOg(schemas/* object */.Ikc({ stage: result_file_stage, added: generations, removed: generations })),
        reordered: schemas/* boolean */.zMY(),
    }),
    metadata: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        status: result_file_status,
        missing: schemas/* array */.YOg(generations),
        stale: schemas/* array */.YOg(generations),
    }),
});
const cohort = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    specPath: schemas/* string */.YjP(),
    state,
    plan: schemas/* object */.Ikc({ rows: result_file_count, drafts: result_file_count, essays: result_file_count, evaluations: result_file_count }).optional(),
    selection: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        stage: schemas/* enum */.k5n(['draft', 'essay']),
        listed: result_file_count,
        planned: result_file_count,
        both: result_file_count,
    })
        .optional(),
    diagnostics: schemas/* array */.YOg(result_file_diagnostic),
    outputs: outputs.optional(),
    failure: schemas/* string */.YjP().optional(),
});
const checkResult = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    dialect: schemas/* enum */.k5n(['v1', 'v2']),
    dataRoot: schemas/* string */.YjP(),
    patterns: result_file_texts,
    cohorts: schemas/* array */.YOg(cohort),
    diagnostics: schemas/* array */.YOg(result_file_diagnostic),
    sources: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), text: schemas/* string */.YjP() })),
});
const cause = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('axis'),
        axis: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(['added', 'removed']),
        levels: textList,
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('levels'), axis: schemas/* string */.YjP(), added: textList, removed: textList }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('rule'),
        rule: schemas/* enum */.k5n(['subset', 'tie', 'pair', 'tuple']),
        name: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(['added', 'removed', 'changed']),
        added: textList,
        removed: textList,
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('replicates'), axis: schemas/* string */.YjP(), before: integer, after: integer }),
]);
const cohortChange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    specPath: schemas/* string */.YjP(),
    before: schemas/* enum */.k5n([...state.options, 'absent']),
    after: schemas/* enum */.k5n([...state.options, 'absent']),
    touches: schemas/* array */.YOg(schemas/* enum */.k5n(affected_cohorts/* TOUCHES */.or)),
    isLeftOut: schemas/* boolean */.zMY().optional(),
    leftBehind: result_file_texts.optional(),
    plan: schemas/* object */.Ikc({
        stages: schemas/* array */.YOg(schemas/* object */.Ikc({
            stage: result_file_stage,
            before: result_file_count,
            after: result_file_count,
            added: generations,
            removed: generations,
            toRun: result_file_count,
        })),
        causes: schemas/* array */.YOg(cause),
    })
        .optional(),
});
const shardResult = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz(KIND),
    schemaVersion: schemas/* literal */.euz(SCHEMA_VERSION),
    version: schemas/* string */.YjP(),
    shard: schemas/* object */.Ikc({ index: schemas/* number */.aig().int().positive(), total: schemas/* number */.aig().int().positive() }),
    commit: schemas/* string */.YjP(),
    asked: schemas/* object */.Ikc({ settings: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])), cohorts: schemas/* string */.YjP() }),
    head: checkResult,
    designs: schemas/* array */.YOg(designView),
    change: schemas/* object */.Ikc({
        base: checkResult.optional(),
        baseCommit: schemas/* string */.YjP().optional(),
        baseFailure: schemas/* string */.YjP().optional(),
        cohorts: schemas/* array */.YOg(cohortChange),
    })
        .optional(),
});
function writeShardResult({ shard, commit, asked, head, designs, change }) {
    const needed = new Set([...pathsOf(head), ...(change?.base ? pathsOf(change.base) : [])]);
    const data = {
        kind: KIND,
        schemaVersion: SCHEMA_VERSION,
        version: src_version/* VERSION */.x,
        shard,
        commit,
        asked: { settings: [...asked.settings], cohorts: asked.cohorts },
        head: plain(head, needed),
        designs: within([...designs.values()], DESIGNS_BUDGET),
        ...(change === undefined
            ? {}
            : { change: { ...change, base: change.base && plain(change.base, needed) } }),
    };
    return `${json(data)}\n`;
}
function json(data) {
    return JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}
function within(designs, budget) {
    let left = budget;
    return designs.filter((design) => {
        const length = json(design).length;
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
    const { version, shard, commit, asked, head, designs, change } = parsed.data;
    if (version !== src_version/* VERSION */.x)
        throw new ResultFileError(`${path} was written by version ${version}, this is ${src_version/* VERSION */.x}: use one version for all jobs`);
    return {
        shard,
        commit,
        asked: { settings: new Map(asked.settings), cohorts: asked.cohorts },
        head: lively(head),
        designs: new Map(designs.map((design) => [design.id, design])),
        change: change && {
            base: change.base && lively(change.base),
            baseCommit: change.baseCommit,
            baseFailure: change.baseFailure,
            cohorts: change.cohorts,
        },
    };
}
function plain(result, needed) {
    const sources = [...result.sources.values()].filter(({ path }) => needed.has(path));
    return { ...result, sources: sources.map(({ path, text }) => ({ path, text })) };
}
function lively(result) {
    const sources = new Map(result.sources.map(({ path, text }) => [path, new source_file/* SourceFile */.s(path, text)]));
    return { ...result, sources };
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
