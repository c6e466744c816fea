export const id = 636;
export const ids = [636];
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

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3629);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2658);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3431);






/** `mode: plan`: says into how many jobs the check is split, as a matrix of `shard` values; checks nothing. */
async function plan(inputs, context) {
    const opened = await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openConfigured */ .vP)(context.root, inputs);
    // One job, which says what is wrong.
    let shards = 1;
    let cohorts = 0;
    if (opened.kind === 'opened') {
        const proposal = inputs.onlyAffected ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .proposalOf */ .cE)(context) : undefined;
        const touched = proposal && (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedCohortsOf */ .yy)(context, proposal, opened);
        const wanted = touched ?? opened.workspace.cohorts;
        cohorts = wanted.length;
        shards = (await (0,_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .dealCohorts */ .$)(opened, wanted, inputs.shards, context.signal)).length;
    }
    const values = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOutput */ .P5)('matrix', JSON.stringify({ shard: values }));
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOutput */ .P5)('shards', String(shards));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(cohorts, 'cohort')} to check in ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(shards, 'job')}.`);
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

/***/ 7608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ DRIFT_CODES),
/* harmony export */   w: () => (/* binding */ classifyDrift)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Findings that say what the comparison of outputs says in full. */
const DRIFT_CODES = new Set([
    'drift/manifest',
    'drift/membership',
    'drift/missing-output',
    'drift/metadata',
    'drift/form',
    'drift/stale-generation',
    'selection/not-followed',
]);
const OUTPUTS = ['manifest', 'membership', 'metadata'];
/**
 * The drift of two checks, cohort by cohort and output by output. An output that drifts on both sides is existing,
 * however it drifts; one whose cohort cannot be compared any more is neither existing nor fixed, and left out.
 */
function classifyDrift(base, head) {
    const before = byId(base);
    const after = byId(head);
    const ids = [...new Set([...after.keys(), ...before.keys()])];
    return ids.flatMap((cohort) => OUTPUTS.flatMap((output) => {
        const was = outputOf(before.get(cohort), output);
        const is = outputOf(after.get(cohort), output);
        const shown = is?.drifts ? is : was;
        if (shown === undefined || !(is?.drifts || was?.drifts))
            return [];
        // Refused or unchecked now: that is no cure.
        if (!is && after.has(cohort))
            return [];
        const origin = !is?.drifts ? 'fixed' : was?.drifts ? 'existing' : 'introduced';
        const changed = origin === 'existing' && was?.told !== is?.told;
        return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }));
}
function outputOf(cohort, kind) {
    const output = cohort?.outputs?.[kind];
    if (output === undefined)
        return undefined;
    const { path, status } = output;
    const drifts = status !== 'same' && status !== 'uncommitted';
    return { path, status, drifts, told: JSON.stringify(output) };
}
function byId(result) {
    return new Map(result?.cohorts.map((cohort) => [cohort.id, cohort]));
}


/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ classifyFindings)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/order.js
var order = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/src/diagnostics/line-at.js
var line_at = __webpack_require__(9806);
;// CONCATENATED MODULE: ./build/src/diagnostics/surroundings.js

/** UTF-16 units on each side of a span's start that take part: a line of a million characters is no better known by all. */
const REACH = 200;
/**
 * By what a finding is known again when lines have moved: the words under its span and the line around them, never line
 * numbers. A finding without a span is known by its message.
 */
function surroundings({ at, message }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [at.kind, message];
    const { text, lines } = file;
    const line = (0,line_at/* lineAt */.m)(lines, at.span.start);
    const from = Math.max(lines.lineStart(line), at.span.start - REACH);
    const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
    const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
    // Indentation and spacing may change without the finding becoming another one.
    return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}

// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
;// CONCATENATED MODULE: ./build/src/change/classify-findings.js




/**
 * Every finding of two checks as introduced, existing or fixed; drift of outputs is classified apart. Two findings are
 * one when code, path and the text around them agree, wherever the lines have gone; of several that agree, as many are
 * matched as both sides have. A finding in a file that was moved is matched when the text around it agrees.
 *
 * @param base - Without it everything counts as introduced.
 */
function classifyFindings(base, head) {
    const before = base ? findingsOf(base) : [];
    const after = findingsOf(head);
    const matched = new Set();
    const pair = (keyBefore, keyAfter) => {
        const waiting = new Map();
        for (const one of before) {
            if (matched.has(one))
                continue;
            const key = keyBefore(one);
            const queue = waiting.get(key);
            if (queue === undefined)
                waiting.set(key, [one]);
            else
                queue.push(one);
        }
        // Reversed, so that taking from the end takes the first.
        for (const queue of waiting.values())
            queue.reverse();
        for (const one of after) {
            if (matched.has(one))
                continue;
            const partner = waiting.get(keyAfter(one))?.pop();
            if (partner === undefined)
                continue;
            matched.add(one);
            matched.add(partner);
        }
    };
    if (base !== undefined) {
        const exact = (sources) => (one) => JSON.stringify([one.diagnostic.message, ...identity(one.diagnostic, sources)]);
        // Where texts agree, the one whose message agrees is the better match.
        pair(exact(base.sources), exact(head.sources));
        const near = (sources) => (one) => JSON.stringify(identity(one.diagnostic, sources));
        pair(near(base.sources), near(head.sources));
        const moved = movedFrom(base.sources, head.sources);
        const placed = (sources, paths) => (one) => JSON.stringify(identity(one.diagnostic, sources, paths));
        if (moved.size > 0)
            pair(placed(base.sources, new Map()), placed(head.sources, moved));
    }
    return [
        ...after.map((one) => ({
            origin: matched.has(one) ? 'existing' : 'introduced',
            ...one,
        })),
        ...before.filter((one) => !matched.has(one)).map((one) => ({ origin: 'fixed', ...one })),
    ];
}
/** Findings once each, by place; without those that say what the comparison of outputs says. */
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        if (classify_drift/* DRIFT_CODES */.Ph.has(diagnostic.code))
            return;
        const key = (0,order/* diagnosticKey */.v)(diagnostic);
        const known = byKey.get(key) ?? { diagnostic, cohorts: [] };
        byKey.set(key, known);
        if (cohort !== undefined)
            known.cohorts.push(cohort);
    };
    for (const diagnostic of result.diagnostics)
        add(diagnostic);
    for (const cohort of result.cohorts)
        for (const diagnostic of cohort.diagnostics)
            add(diagnostic, cohort.id);
    return [...byKey.values()].sort((left, right) => (0,order/* compareDiagnostics */.o)(left.diagnostic, right.diagnostic));
}
/**
 * What a finding is known by.
 *
 * @param moved - Paths to take for others: of a moved file, where it was before.
 */
function identity(diagnostic, sources, moved = new Map()) {
    const path = (0,diagnostics_diagnostic/* placePath */.F7)(diagnostic.at);
    const old = moved.get(path) ?? path;
    // A message without a span names the path itself.
    const words = surroundings(diagnostic, sources).map((part) => old === path ? part : part.replaceAll(path, old));
    return [diagnostic.code, old, ...words];
}
/** Lines of a file, and files, that are compared line by line: all pairs of files are. */
const MOST_LINES = 2_000;
const MOST_CANDIDATES = 50;
/**
 * New path → old path, for files that are read under a new name and had another before: the same text, or at least half
 * of the lines. Each old file is taken once, the likest first.
 */
function movedFrom(before, after) {
    const gone = [...before].filter(([path]) => !after.has(path));
    const come = [...after].filter(([path]) => !before.has(path));
    const moved = new Map();
    const byText = new Map();
    for (const [path, { text }] of gone)
        byText.set(text, [...(byText.get(text) ?? []), path]);
    for (const [path, { text }] of come) {
        const old = byText.get(text)?.shift();
        if (old !== undefined)
            moved.set(path, old);
    }
    const taken = new Set(moved.values());
    const olds = gone.filter(([path]) => !taken.has(path)).slice(0, MOST_CANDIDATES);
    const news = come.filter(([path]) => !moved.has(path)).slice(0, MOST_CANDIDATES);
    const linesOf = (files) => files.map(([path, { text }]) => ({ path, lines: text.split('\n', MOST_LINES) }));
    const oldLines = linesOf(olds);
    const pairs = linesOf(news).flatMap((to) => oldLines
        // The name's last part stays when a folder is renamed, and the suffix in any case.
        .filter((from) => suffix(from.path) === suffix(to.path))
        .map((from) => ({ from: from.path, to: to.path, likeness: likeness(from.lines, to.lines) })));
    pairs.sort((left, right) => right.likeness - left.likeness);
    for (const { from, to, likeness: shared } of pairs) {
        if (shared < 0.5 || taken.has(from) || moved.has(to))
            continue;
        moved.set(to, from);
        taken.add(from);
    }
    return moved;
}
function suffix(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** The share of lines that two texts have in common, 0 to 1. */
function likeness(left, right) {
    const counts = new Map();
    for (const line of left)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    let common = 0;
    for (const line of right) {
        const count = counts.get(line) ?? 0;
        if (count === 0)
            continue;
        common++;
        counts.set(line, count - 1);
    }
    return common / Math.max(left.length, right.length);
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compareStates),
  z: () => (/* binding */ includesOf)
});

// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/change/classify-findings.js + 1 modules
var classify_findings = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/change/design-causes.js


/** How many texts a list names; the rest is counted. */
const FIRST = 10;
/**
 * What changed between two designs of one cohort, includes followed, as far as it can change the plan: axes, levels,
 * rules, replicates; in the order of the newer one, what is gone last.
 */
function designCauses(base, head) {
    return [...axisCauses(base, head), ...ruleCauses(base, head), ...replicateCauses(base, head)];
}
function* axisCauses(base, head) {
    const before = new Map(base.axes.map((axis) => [(0,compare/* valueKey */.z)(axis.name), axis]));
    const after = new Map(head.axes.map((axis) => [(0,compare/* valueKey */.z)(axis.name), axis]));
    for (const [key, axis] of after) {
        const old = before.get(key);
        if (old === undefined)
            yield wholeAxis(axis, 'added');
        else {
            const { added, removed } = differences(texts(old.levels), texts(axis.levels));
            if (added.count + removed.count > 0)
                yield { kind: 'levels', axis: (0,python_text/* text */.Qq)(axis.name), added, removed };
        }
    }
    for (const [key, axis] of before)
        if (!after.has(key))
            yield wholeAxis(axis, 'removed');
}
function wholeAxis(axis, change) {
    return { kind: 'axis', axis: (0,python_text/* text */.Qq)(axis.name), change, levels: list([...texts(axis.levels).values()]) };
}
function* ruleCauses(base, head) {
    const before = byName(base.rules);
    const after = byName(head.rules);
    for (const [key, rule] of after) {
        const old = before.get(key);
        const entries = differences(old ? entriesOf(old) : new Map(), entriesOf(rule));
        const isOther = old === undefined || entries.added.count + entries.removed.count > 0 || shapeOf(old) !== shapeOf(rule);
        if (isOther)
            yield ruleCause(rule, old === undefined ? 'added' : 'changed', entries);
    }
    for (const [key, rule] of before)
        if (!after.has(key))
            yield ruleCause(rule, 'removed', differences(entriesOf(rule), new Map()));
}
function ruleCause(rule, change, entries) {
    return { kind: 'rule', rule: rule.kind, name: nameOf(rule), change, ...entries };
}
function byName(rules) {
    return new Map(rules.map((rule) => [`${rule.kind} ${nameOf(rule)}`, rule]));
}
function nameOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return rule.axis.text;
        case 'tie':
            return rule.canonical.text;
        default:
            return rule.name.text;
    }
}
/** The members of a rule's list, each by a key under which Python holds it equal. */
function entriesOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return texts(rule.keep);
        case 'tie':
            return new Map(rule.axes.map((axis) => [axis.text, axis.text]));
        case 'pair':
            return new Map(rule.allowed.map(({ left, right }) => entry([left, right])));
        case 'tuple':
            return new Map(rule.items.map(({ values }) => entry(values)));
    }
}
/** What of a rule is not in its list. */
function shapeOf(rule) {
    switch (rule.kind) {
        case 'pair':
            return JSON.stringify([rule.left?.text, rule.right?.text, rule.balance?.side]);
        case 'tuple':
            return JSON.stringify(rule.axes.map((axis) => axis.text));
        default:
            return '';
    }
}
function* replicateCauses(base, head) {
    const before = new Map(base.replicates.map(({ axis, count }) => [axis.text, count]));
    const after = new Map(head.replicates.map(({ axis, count }) => [axis.text, count]));
    for (const axis of new Set([...after.keys(), ...before.keys()])) {
        const counts = { before: before.get(axis) ?? 1n, after: after.get(axis) ?? 1n };
        if (counts.before !== counts.after)
            yield { kind: 'replicates', axis, ...counts };
    }
}
function texts(levels) {
    return new Map(levels.map(({ value }) => [(0,compare/* valueKey */.z)(value), (0,python_text/* text */.Qq)(value)]));
}
function entry(values) {
    const keys = values.map(({ value }) => (0,compare/* valueKey */.z)(value));
    return [JSON.stringify(keys), values.map(({ value }) => (0,python_text/* text */.Qq)(value)).join(' × ')];
}
function differences(before, after) {
    const without = (one, other) => list([...one].flatMap(([key, shown]) => (other.has(key) ? [] : [shown])));
    return { added: without(after, before), removed: without(before, after) };
}
function list(all) {
    return { count: all.length, first: all.slice(0, FIRST) };
}

;// CONCATENATED MODULE: ./build/src/change/plan-change.js


/** How many ids a list names; the rest is counted. */
const plan_change_FIRST = 5;
/**
 * What a change does to a cohort's plan: the generations that come and go, and what in the spec made it so. A side that
 * is absent has no generation. Ids are gone through one at a time; a plan of a million costs two sets of its ids.
 */
function planChange(base, head, options = {}) {
    return {
        stages: result/* STAGES */.a.map((stage) => stageChange(stage, base?.membership, head?.membership, options)),
        causes: base?.design && head?.design ? designCauses(base.design, head.design) : [],
    };
}
function stageChange(stage, base, head, options) {
    let toRun = 0;
    const added = missingFrom(stage, head, base, (id) => {
        if (!options.isMade?.(stage, id))
            toRun++;
    });
    const removed = missingFrom(stage, base, head);
    const before = base?.count(stage) ?? 0;
    return { stage, before, after: before + added.count - removed.count, added, removed, toRun };
}
/** Generations of one membership that the other does not have. */
function missingFrom(stage, one, other, visit = () => { }) {
    const first = [];
    let count = 0;
    for (const id of one?.ids(stage) ?? []) {
        if (other?.has(stage, id))
            continue;
        if (first.length < plan_change_FIRST)
            first.push(id);
        count++;
        visit(id);
    }
    return { stage, count, first };
}

// EXTERNAL MODULE: ./build/src/design/load-design.js + 11 modules
var load_design = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/pipeline.js + 12 modules
var pipeline = __webpack_require__(3423);
// EXTERNAL MODULE: ./build/src/source/compare.js
var source_compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/compare-states.js







/**
 * Compares two checked states: findings and drift as introduced, existing or fixed, and what the change does to the plans
 * of the cohorts that it touches, with its causes.
 *
 * @param base - Without it everything counts as introduced, and no plan is compared.
 */
async function compareStates(base, head, options) {
    const present = options.present ?? ((result) => result);
    const was = base && present(base.result);
    const is = present(head.result);
    const cohorts = [];
    const affected = [...options.affected].sort((left, right) => (0,source_compare/* compareCodePoints */.O)(left.id, right.id));
    for (const { id, touches } of affected) {
        const now = is.cohorts.find((cohort) => cohort.id === id);
        const before = was?.cohorts.find((cohort) => cohort.id === id);
        const shown = now ?? before;
        if (shown === undefined)
            continue;
        const states = { before: before?.state ?? 'absent', after: now?.state ?? 'absent' };
        const plan = base && comparePlans(base, head, id, states.before, states.after);
        cohorts.push({ id, specPath: shown.specPath, ...states, touches, ...(plan ? { plan } : {}) });
        await options.onCohort?.();
    }
    return {
        base: was,
        ...(options.baseFailure === undefined ? {} : { baseFailure: options.baseFailure }),
        head: is,
        cohorts,
        findings: (0,classify_findings/* classifyFindings */.Z)(was, is),
        drift: (0,classify_drift/* classifyDrift */.w)(was, is),
    };
}
/** Files that the specs of some cohorts include, by cohort id; a spec that cannot be read includes nothing. */
function includesOf(state) {
    const includes = new Map();
    for (const { id, specPath } of state?.cohorts ?? []) {
        const design = designOf(state, specPath);
        includes.set(id, (design?.includes ?? []).map(({ path }) => path));
    }
    return includes;
}
function comparePlans(base, head, id, before, after) {
    const was = before === 'absent' ? undefined : sideOf(base, id);
    const is = after === 'absent' ? undefined : sideOf(head, id);
    // A side that is there and has no plan is unknown, which is not empty.
    if ((before !== 'absent' && !was) || (after !== 'absent' && !is))
        return undefined;
    const { committed, existing } = head.repository;
    return planChange(was, is, {
        ...(committed.metadata
            ? { isMade: (stage, generation) => existing.metadata(stage, generation).kind !== 'missing' }
            : {}),
    });
}
function sideOf(state, id) {
    const cohort = specOf(state, id);
    const checked = state.result.cohorts.find((one) => one.id === id);
    if (cohort === undefined || checked?.plan === undefined)
        return undefined;
    const expectation = (0,pipeline/* expectCohort */.HX)(state.repository, cohort, new collector/* Collector */.g());
    return expectation && { membership: expectation.membership, design: designOf(state, cohort.specPath) };
}
function designOf(state, specPath) {
    if (state === undefined)
        return undefined;
    const { sources, options } = state.repository;
    return (0,load_design/* loadDesign */.F)(sources, specPath, options.dialect, new collector/* Collector */.g());
}
function specOf(state, id) {
    return state?.cohorts.find((cohort) => cohort.id === id);
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
