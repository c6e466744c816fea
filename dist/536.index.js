export const id = 536;
export const ids = [536];
export const modules = {

/***/ 1636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3629);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8385);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(512);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3431);






async function plan(inputs, context) {
    const opened = await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openConfigured */ .vP)(context.root, inputs);
    let shards = 1;
    let cohorts = 0;
    if (opened.kind === 'opened') {
        const proposal = inputs.onlyAffected ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .proposalOf */ .cE)(context) : undefined;
        const base = proposal && (await (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseOf */ .Rg)(context, proposal, opened, inputs));
        const touched = proposal && base && (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedCohortsOf */ .yy)(context, proposal, base, opened);
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

/***/ 7608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ editedCohorts),
/* harmony export */   Ph: () => (/* binding */ DRIFT_CODES),
/* harmony export */   w: () => (/* binding */ classifyDrift)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);

const DRIFT_CODES = new Set([..._drift_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_CODES */ .r, 'selection/not-followed']);
const OUTPUTS = ['manifest', 'membership', 'metadata'];
function classifyDrift(base, head, edited = new Set()) {
    const before = byId(base);
    const after = byId(head);
    const ids = [...new Set([...after.keys(), ...before.keys()])];
    return ids.flatMap((cohort) => OUTPUTS.flatMap((output) => {
        const was = outputOf(before.get(cohort), output);
        const is = outputOf(after.get(cohort), output);
        const shown = is?.drifts ? is : was;
        if (shown === undefined || !(is?.drifts || was?.drifts))
            return [];
        if (!is && after.has(cohort))
            return [];
        const changed = is?.drifts === true && was?.drifts === true && was.told !== is.told;
        const isWorse = changed && WORSE.indexOf(is.status) > WORSE.indexOf(was.status);
        const isOld = was?.drifts && !isWorse && !(changed && edited.has(cohort));
        const origin = !is?.drifts ? 'fixed' : isOld ? 'existing' : 'introduced';
        return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }));
}
const WORSE = ['form', 'content', 'missing'];
function editedCohorts(cohorts) {
    const own = ['spec', 'include', 'output'];
    return new Set(cohorts.filter(({ touches }) => touches.some((one) => own.includes(one))).map(({ id }) => id));
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

const REACH = 200;
function surroundings({ at, message }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [at.kind, message];
    const { text, lines } = file;
    const line = (0,line_at/* lineAt */.m)(lines, at.span.start);
    const from = Math.max(lines.lineStart(line), at.span.start - REACH);
    const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
    const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
    return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}

// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
;// CONCATENATED MODULE: ./build/src/change/classify-findings.js




function classifyFindings(base, head) {
    const before = base ? findingsOf(base) : [];
    const after = findingsOf(head);
    const matched = new Map();
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
        for (const queue of waiting.values())
            queue.reverse();
        for (const one of after) {
            if (matched.has(one))
                continue;
            const partner = waiting.get(keyAfter(one))?.pop();
            if (partner === undefined)
                continue;
            matched.set(one, partner).set(partner, one);
        }
    };
    if (base !== undefined) {
        const exact = (sources) => (one) => JSON.stringify([one.diagnostic.message, ...identity(one.diagnostic, sources)]);
        pair(exact(base.sources), exact(head.sources));
        const near = (sources) => (one) => JSON.stringify([...identity(one.diagnostic, sources), ...quotedIn(one.diagnostic.message)]);
        pair(near(base.sources), near(head.sources));
        const moved = movedFrom(base.sources, head.sources);
        const placed = (sources, paths) => (one) => JSON.stringify(identity(one.diagnostic, sources, paths));
        if (moved.size > 0)
            pair(placed(base.sources, new Map()), placed(head.sources, moved));
    }
    const isOld = (one) => {
        const partner = matched.get(one);
        return partner !== undefined && RANK[one.diagnostic.severity] <= RANK[partner.diagnostic.severity];
    };
    return [
        ...after.map((one) => ({
            origin: isOld(one) ? 'existing' : 'introduced',
            ...one,
        })),
        ...before.filter((one) => !matched.has(one)).map((one) => ({ origin: 'fixed', ...one })),
    ];
}
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
const RANK = { notice: 0, warning: 1, error: 2 };
function quotedIn(message) {
    return message.match(/'[^']*'|`[^`]*`/g) ?? [];
}
function identity(diagnostic, sources, moved = new Map()) {
    const path = (0,diagnostics_diagnostic/* placePath */.F7)(diagnostic.at);
    const old = moved.get(path) ?? path;
    const words = surroundings(diagnostic, sources).map((part) => old === path ? part : part.replaceAll(path, old));
    return [diagnostic.code, old, ...words];
}
const MOST_LINES = 2_000;
const MOST_CANDIDATES = 50;
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


const FIRST = 10;
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


const plan_change_FIRST = 5;
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

// EXTERNAL MODULE: ./build/src/design/load-design.js + 12 modules
var load_design = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/pipeline.js + 11 modules
var pipeline = __webpack_require__(5315);
// EXTERNAL MODULE: ./build/src/source/compare.js
var source_compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/compare-states.js







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
        const isGone = base !== undefined && now === undefined;
        const isLeftOut = isGone && head.repository.sources.tree.exists(specOf(base, id)?.specPath ?? '');
        const left = isGone && !isLeftOut ? leftBehind(base, head, id, shown.specPath) : [];
        cohorts.push({
            ...{ id, specPath: shown.specPath, ...states, touches },
            ...(isLeftOut ? { isLeftOut } : {}),
            ...(left.length > 0 ? { leftBehind: left } : {}),
            ...(plan ? { plan } : {}),
        });
        await options.onCohort?.();
    }
    return {
        base: was,
        ...(options.baseFailure === undefined ? {} : { baseFailure: options.baseFailure }),
        head: is,
        cohorts,
        findings: (0,classify_findings/* classifyFindings */.Z)(was, is),
        drift: (0,classify_drift/* classifyDrift */.w)(was, is, (0,classify_drift/* editedCohorts */.E)(cohorts)),
    };
}
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
    if ((before !== 'absent' && !was) || (after !== 'absent' && !is))
        return undefined;
    const { committed, existing } = head.repository;
    return planChange(was, is, {
        ...(committed.metadata
            ? { isMade: (stage, generation) => existing.metadata(stage, generation).kind !== 'missing' }
            : {}),
    });
}
function leftBehind(base, head, id, shown) {
    const { folder, specPath = '' } = specOf(base, id) ?? {};
    if (folder === undefined)
        return [];
    const { tree } = head.repository.sources;
    const prefix = shown.slice(0, shown.length - specPath.length);
    return ['manifest.json', 'membership.csv']
        .map((name) => `${folder}/${name}`)
        .filter((path) => tree.exists(path))
        .map((path) => `${prefix}${path}`);
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


/***/ })

};
