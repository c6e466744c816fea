export const id = 289;
export const ids = [289];
export const modules = {

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ affectedCohortsOf),
  g9: () => (/* binding */ behindOf),
  aC: () => (/* binding */ goneSince),
  Rg: () => (/* binding */ openBaseOf),
  cE: () => (/* binding */ proposalOf)
});

// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
;// CONCATENATED MODULE: ./build/src/git/choose-base.js

const DEEPER = 'check out with fetch-depth: 0 (or 2, on a pull request)';
function chooseBase(root, { head, target, source }) {
    const [first, second, ...others] = (0,git_history/* parentsOf */.fY)(root, head);
    const isHostMade = head !== source && second === source && others.length === 0;
    if (first !== undefined && second !== undefined && isHostMade)
        return { kind: 'commit', commit: first };
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

// EXTERNAL MODULE: ./build/src/git/compare-with-base.js + 1 modules
var compare_with_base = __webpack_require__(2906);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 3 modules
var git_command = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 2 modules
var open_config = __webpack_require__(368);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/git/check-commit.js + 2 modules
var check_commit = __webpack_require__(7158);
// EXTERNAL MODULE: ./build/src/git/git-objects.js
var git_objects = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(4773);
;// CONCATENATED MODULE: ./build/src/git/open-base.js







async function openBase(root, commit, given, fallback) {
    try {
        return await open_base_open(root, commit, given, fallback);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
async function open_base_open(root, commit, given, fallback) {
    const objects = new git_objects/* GitObjects */.Vc(root);
    const found = await (0,open_config/* openConfig */.F)(new git_tree/* GitTree */.x(root, commit, { objects }));
    const pointers = fallback.behindPointer ? { behindPointer: fallback.behindPointer } : {};
    const narrowed = given.cohorts === undefined ? {} : { cohorts: given.cohorts };
    const opened = (options, refused) => {
        const all = (0,check_commit/* openCommit */.C)(root, commit, { ...options, objects, ...pointers });
        const { manifest, membership, metadata } = all.repository.committed;
        const allSpecs = fallback.allSpecs === 'none' ? fallback.allSpecs : all.cohorts.map(({ specPath }) => specPath);
        return {
            ...all,
            ...{ kind: 'base', commit, objects, options: { ...options, allSpecs }, refused },
            committed: { manifest, membership, metadata },
        };
    };
    if (found.kind === 'refused') {
        const { config: _, judgement: __, ...structure } = fallback;
        return opened({ ...structure, ...narrowed }, (0,open_config/* refusedResult */.M)(found, given));
    }
    const config = found.kind === 'config' ? found.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    return opened({
        ...{ dialect, dataRoot, patterns: specs ?? (0,open_workspace/* defaultPatterns */.P9)(dataRoot), ...narrowed },
        ...(fallback.partial === undefined ? {} : { partial: fallback.partial }),
        ...(maxRows === undefined ? {} : { maxRows }),
        ...(config === undefined ? {} : { config }),
    });
}

// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
;// CONCATENATED MODULE: ./build/src/action/compare.js








function proposalOf(context) {
    const event = context.runner?.event;
    if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group')
        return undefined;
    const head = (0,preflight/* checkedOut */.M)(context);
    if (head === undefined)
        return { head: event.headSha, base: { kind: 'none', why: whyNone(context) } };
    return { head, base: baseOf(context.root, head, event) };
}
function whyNone({ root }) {
    try {
        (0,git_history/* resolveRef */.qE)(root, 'HEAD');
    }
    catch (error) {
        if (error instanceof git_command/* GitFailure */.Xi && error.reason !== 'no-repository')
            return error.message;
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
    return 'the checked-out folder is no git repository; use actions/checkout';
}
function behindOf({ root, runner }, { base }, dataRoot) {
    const event = runner?.event;
    if (event?.kind !== 'pull_request' || base.kind === 'none')
        return undefined;
    try {
        const parted = (0,git_history/* mergeBase */.wu)(root, event.headSha, base.commit);
        if (parted === undefined || parted === base.commit)
            return undefined;
        const changed = (0,git_history/* changedPaths */.vl)(root, parted, base.commit);
        return changed.some((path) => (0,affected_cohorts/* isShared */.yM)(path, dataRoot)) ? event.baseRef : undefined;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
function baseOf(root, head, event) {
    try {
        if (event.kind === 'merge_group')
            return chooseBase(root, { head, target: event.baseSha });
        return chooseBase(root, { head, target: targetOf(root, head, event), source: event.headSha });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return { kind: 'none', why: error.message };
    }
}
function targetOf(root, head, { baseRef, baseSha }) {
    const tip = (0,git_history/* resolveRef */.qE)(root, `refs/remotes/origin/${baseRef}`);
    const isNewer = tip !== undefined && (0,git_history/* mergeBase */.wu)(root, baseSha, tip) === baseSha && (0,git_history/* mergeBase */.wu)(root, head, tip) !== head;
    return isNewer ? tip : baseSha;
}
async function openBaseOf({ root }, { base }, { options, workspace }, inputs) {
    if (base.kind === 'none')
        return base;
    const { isIgnored: _, expected: __, ...fallback } = options;
    return await openBase(root, base.commit, inputs, {
        ...fallback,
        behindPointer: (path, oid) => workspace.tree.behindPointer(path, oid),
    });
}
function affectedCohortsOf({ root }, { head }, base, opened) {
    if (base.kind === 'none')
        return undefined;
    const { cohorts } = opened.workspace;
    try {
        const reach = (0,compare_with_base/* touchedBetween */.Z)(root, base, head, { repository: opened.repository(), cohorts });
        if (reach.all)
            return undefined;
        const ids = new Set(reach.affected.map(({ id }) => id));
        return cohorts.filter(({ id }) => ids.has(id));
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}
function goneSince(base, { workspace }) {
    const now = new Set(workspace.cohorts.map(({ id }) => id));
    return base.cohorts.map(({ id }) => id).filter((id) => !now.has(id));
}


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ dealCohorts)
/* harmony export */ });
/* harmony import */ var _derive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8415);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1689);



async function dealCohorts({ repository }, cohorts, most, signal) {
    const shared = repository();
    const weighed = [];
    for (const cohort of cohorts) {
        await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .breathe */ .q7)(signal);
        weighed.push({ cohort, rows: rowsOf(cohort) });
    }
    weighed.sort((left, right) => right.rows - left.rows || (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.cohort.specPath, right.cohort.specPath));
    const shards = Array.from({ length: Math.max(1, Math.min(most, cohorts.length)) }, () => ({
        rows: 0,
        cohorts: [],
    }));
    for (const { cohort, rows } of weighed) {
        const least = shards.reduce((best, one) => (one.rows < best.rows ? one : best));
        least.cohorts.push(cohort);
        least.rows += rows + 1000;
    }
    return shards.map((shard) => shard.cohorts);
    function rowsOf(cohort) {
        try {
            return (0,_derive_js__WEBPACK_IMPORTED_MODULE_0__/* .derive */ .CX)(shared, cohort).compilation?.rows?.count ?? 0;
        }
        catch {
            return 0;
        }
    }
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSetting),
/* harmony export */   v3: () => (/* binding */ affectedCohorts),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* unused harmony export TOUCHES */
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);



const TOUCHES = [
    'settings',
    'spec',
    'include',
    'catalog',
    'selection',
    'output',
    'generation',
];
function isSetting(path) {
    return path === '.cohort-ci.yml' || path === '.cohort-ci.yaml' || /(^|\/)\.gitattributes$/.test(path);
}
function affectedCohorts(changedPaths, cohorts, options) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .V(options.dataRoot);
    const touched = new Map();
    const touch = (id, what) => {
        const touches = touched.get(id);
        if (touches === undefined)
            touched.set(id, new Set([what]));
        else
            touches.add(what);
    };
    const bySpecFolder = groupBy(cohorts, ({ specPath, folder }) => folder === undefined ? [specPath] : [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(specPath)]);
    const byInclude = groupBy(cohorts, ({ includes }) => includes);
    const byOutput = groupBy(cohorts, ({ folder }) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder));
    const waiting = new Set(cohorts.map(({ id }) => id));
    for (const path of changedPaths) {
        const everyCohort = isSetting(path)
            ? 'settings'
            : layout.isCatalog(path)
                ? 'catalog'
                : layout.isSelection(path)
                    ? 'selection'
                    : undefined;
        if (everyCohort)
            for (const { id } of cohorts)
                touch(id, everyCohort);
        for (let at = path; at !== ''; at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(at))
            for (const id of bySpecFolder.get(at) ?? [])
                touch(id, 'spec');
        for (const id of byInclude.get(path) ?? [])
            touch(id, 'include');
        for (const id of byOutput.get(path) ?? [])
            touch(id, 'output');
        const generation = layout.generationOf(path);
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
function isShared(path, dataRoot) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .V(dataRoot);
    return isSetting(path) || layout.isCatalog(path) || layout.isSelection(path);
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


/***/ }),

/***/ 7608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ editedCohorts),
/* harmony export */   Ph: () => (/* binding */ DRIFT_CODES),
/* harmony export */   w: () => (/* binding */ classifyDrift)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _outputs_report_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2218);

const DRIFT_CODES = new Set([..._outputs_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_CODES */ .rl, 'selection/not-followed']);
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

/***/ 3392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ classifyFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var findings_diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(3044);
// EXTERNAL MODULE: ./build/src/findings/line-at.js
var line_at = __webpack_require__(6400);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
;// CONCATENATED MODULE: ./build/src/findings/surroundings.js


const REACH = 200;
function surroundings({ at, message }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [at.kind, (0,findings_text/* textOf */.b6)(message)];
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
    const ids = new Set(base?.cohorts.map(({ id }) => id));
    const isOfKnownCohort = ({ cohorts }) => cohorts.length === 0 || cohorts.some((id) => ids.has(id));
    const pair = (keyBefore, keyAfter, isCandidate = () => true) => {
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
            if (matched.has(one) || !isCandidate(one))
                continue;
            const partner = waiting.get(keyAfter(one))?.pop();
            if (partner === undefined)
                continue;
            matched.set(one, partner).set(partner, one);
        }
    };
    if (base !== undefined) {
        const exact = (sources) => (one) => JSON.stringify([(0,findings_text/* textOf */.b6)(one.diagnostic.message), ...identity(one.diagnostic, sources)]);
        pair(exact(base.sources), exact(head.sources));
        const near = (sources) => (one) => JSON.stringify([...identity(one.diagnostic, sources), ...quotedIn((0,findings_text/* textOf */.b6)(one.diagnostic.message))]);
        pair(near(base.sources), near(head.sources));
        const moved = movedFrom(base.sources, head.sources);
        const placed = (sources, paths) => (one) => JSON.stringify(identity(one.diagnostic, sources, paths));
        if (moved.size > 0)
            pair(placed(base.sources, new Map()), placed(head.sources, moved), isOfKnownCohort);
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
    const path = (0,findings_diagnostic/* placePath */.F7)(diagnostic.at);
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

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compareStates),
  z: () => (/* binding */ includesOf)
});

// EXTERNAL MODULE: ./build/src/change/classify-drift.js
var classify_drift = __webpack_require__(7608);
// EXTERNAL MODULE: ./build/src/change/classify-findings.js + 1 modules
var classify_findings = __webpack_require__(3392);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(6970);
;// CONCATENATED MODULE: ./build/src/change/attribution/design-edits.js


const FIRST = 10;
function designEdits(base, head) {
    return [...axisEdits(base, head), ...ruleEdits(base, head), ...replicateEdits(base, head)];
}
function withoutEdits(base, head, undone) {
    const keys = (kind) => new Set(undone.flatMap(({ part }) => (part.kind === kind ? [part.key] : [])));
    return {
        ...head,
        axes: restored(base.axes, head.axes, axisKey, keys('axis')),
        rules: restored(base.rules, head.rules, ruleKey, keys('rule')),
        replicates: restored(base.replicates, head.replicates, ({ axis }) => axis.text, keys('replicates')),
    };
}
function restored(base, head, keyOf, keys) {
    if (keys.size === 0)
        return head;
    const before = new Map(base.map((one) => [keyOf(one), one]));
    const result = head.flatMap((one) => {
        const key = keyOf(one);
        if (!keys.has(key))
            return [one];
        const old = before.get(key);
        return old === undefined ? [] : [old];
    });
    const present = new Set(head.map(keyOf));
    let place = 0;
    for (const one of base) {
        const key = keyOf(one);
        const at = result.findIndex((other) => keyOf(other) === key);
        if (at >= 0)
            place = at + 1;
        else if (keys.has(key) && !present.has(key))
            result.splice(place++, 0, one);
    }
    return result;
}
const axisKey = ({ name }) => (0,compare/* valueKey */.z)(name);
const ruleKey = (rule) => `${rule.kind} ${nameOf(rule)}`;
function* axisEdits(base, head) {
    const before = new Map(base.axes.map((axis) => [axisKey(axis), axis]));
    const after = new Map(head.axes.map((axis) => [axisKey(axis), axis]));
    const edit = (key, cause) => ({ cause, part: { kind: 'axis', key } });
    for (const [key, axis] of after) {
        const old = before.get(key);
        if (old === undefined)
            yield edit(key, wholeAxis(axis, 'added'));
        else {
            const { added, removed } = differences(texts(old.levels), texts(axis.levels));
            if (added.count + removed.count > 0)
                yield edit(key, { kind: 'levels', axis: (0,python_text/* text */.Qq)(axis.name), added, removed });
        }
    }
    for (const [key, axis] of before)
        if (!after.has(key))
            yield edit(key, wholeAxis(axis, 'removed'));
}
function wholeAxis(axis, change) {
    return { kind: 'axis', axis: (0,python_text/* text */.Qq)(axis.name), change, levels: list([...texts(axis.levels).values()]) };
}
function* ruleEdits(base, head) {
    const before = new Map(base.rules.map((rule) => [ruleKey(rule), rule]));
    const after = new Map(head.rules.map((rule) => [ruleKey(rule), rule]));
    const edit = (key, cause) => ({ cause, part: { kind: 'rule', key } });
    for (const [key, rule] of after) {
        const old = before.get(key);
        const entries = differences(old ? entriesOf(old) : new Map(), entriesOf(rule));
        const isOther = old === undefined || entries.added.count + entries.removed.count > 0 || shapeOf(old) !== shapeOf(rule);
        if (isOther)
            yield edit(key, ruleCause(rule, old === undefined ? 'added' : 'changed', entries));
    }
    for (const [key, rule] of before)
        if (!after.has(key))
            yield edit(key, ruleCause(rule, 'removed', differences(entriesOf(rule), new Map())));
}
function ruleCause(rule, change, entries) {
    return { kind: 'rule', rule: rule.kind, name: nameOf(rule), change, ...entries };
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
function* replicateEdits(base, head) {
    const before = new Map(base.replicates.map(({ axis, count }) => [axis.text, count]));
    const after = new Map(head.replicates.map(({ axis, count }) => [axis.text, count]));
    for (const axis of new Set([...after.keys(), ...before.keys()])) {
        const counts = { before: before.get(axis) ?? 1n, after: after.get(axis) ?? 1n };
        if (counts.before !== counts.after)
            yield {
                cause: { kind: 'replicates', axis, before: String(counts.before), after: String(counts.after) },
                part: { kind: 'replicates', key: axis },
            };
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
        stages: stage/* STAGES */.a.map((stage) => stageChange(stage, base?.membership, head?.membership, options)),
        causes: base?.design && head?.design ? designEdits(base.design, head.design).map(({ cause }) => cause) : [],
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

// EXTERNAL MODULE: ./build/src/derive.js + 19 modules
var derive = __webpack_require__(8415);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(4917);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
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
        const isLeftOut = options.leftOut?.has(id) ||
            (isGone && head.repository.sources.tree.exists(specOf(base, id)?.specPath ?? ''));
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
        ...(options.settings === undefined ? {} : { settings: options.settings }),
        workflows: options.workflows ?? [],
        findings: (0,classify_findings/* classifyFindings */.Z)(was, is),
        drift: (0,classify_drift/* classifyDrift */.w)(was, is, (0,classify_drift/* editedCohorts */.E)(cohorts)),
    };
}
function includesOf(state) {
    const includes = new Map();
    for (const cohort of state?.cohorts ?? []) {
        const design = state && designOf(state.repository, cohort);
        includes.set(cohort.id, (design?.includes ?? []).map(({ path }) => path));
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
    return (0,cohort_files/* outputsIn */._j)(folder)
        .filter((path) => tree.exists(path))
        .map((path) => `${prefix}${path}`);
}
function sideOf(state, id) {
    const cohort = specOf(state, id);
    const checked = state.result.cohorts.find((one) => one.id === id);
    if (cohort === undefined || checked?.plan === undefined)
        return undefined;
    const { expectation, design } = (0,derive/* derive */.CX)(state.repository, cohort);
    return expectation && { membership: expectation.membership, design };
}
function specOf(state, id) {
    return state?.cohorts.find((cohort) => cohort.id === id);
}
function designOf(repository, cohort) {
    try {
        return (0,derive/* derive */.CX)(repository, cohort).design;
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit)
});

// UNUSED EXPORTS: checkCommit

// EXTERNAL MODULE: ./build/src/check-repository.js + 7 modules
var check_repository = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/src/repository.js + 17 modules
var repository = __webpack_require__(955);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/disk/spec-pattern.js
var spec_pattern = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/src/disk/walk-patterns.js
var walk_patterns = __webpack_require__(2228);
// EXTERNAL MODULE: ./build/src/disk/without-aliases.js
var without_aliases = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/git/commit-folders.js


class CommitFolders {
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    standing(path) {
        const place = this.#tree.place(path);
        if (place.kind === 'file')
            return 'other';
        const folder = this.#tree.place((0,source_path/* folderOf */.yS)(path));
        if (folder.kind !== 'folder')
            return 'nothing';
        if (place.kind === 'folder')
            return path === '' || place.path === (0,walk_patterns/* joined */.oR)(folder.path, path) ? 'folder' : 'linked';
        if (place.kind !== 'missing')
            return 'astray';
        return this.#tree.list(folder.path).includes((0,walk_patterns/* nameOf */.Vb)(path)) ? 'astray' : 'nothing';
    }
    names(path) {
        return this.#tree.list(path);
    }
    real(path) {
        const place = this.#tree.place(path);
        return place.kind === 'folder' ? place.path : (0,walk_patterns/* joined */.oR)(this.real((0,source_path/* folderOf */.yS)(path)), path);
    }
    searchable(start, whole) {
        if (!whole)
            this.#tree.expandLinked(start);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/git/committed-specs.js





function committedSpecs(tree, root, patterns) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.aQ)(patterns, root);
    const folders = new CommitFolders(tree);
    const { found, amiss, linked } = (0,walk_patterns/* walkPatterns */.LY)(folders, parsed);
    const all = parsed.every((pattern) => pattern.isPlain)
        ? found
        : [...matches(tree, parsed), ...[...found].filter((path) => (0,walk_patterns/* isBehind */.Jm)(linked, path))];
    return (0,without_aliases/* withoutAliases */.J)([...all, ...amiss], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
}
function matches(tree, patterns) {
    const found = new Set();
    const files = [...tree.files()];
    for (const { pattern, negated } of patterns) {
        for (const path of files) {
            if (!pattern.matches(path))
                continue;
            if (negated)
                found.delete(path);
            else
                found.add(path);
        }
    }
    return new Set([...found].filter((path) => tree.place(path).kind !== 'folder'));
}

// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
;// CONCATENATED MODULE: ./build/src/git/check-commit.js





function openCommit(root, commit, options) {
    const tree = new git_tree/* GitTree */.x(root, commit, options);
    const layout = new data_layout/* DataLayout */.V(options.dataRoot);
    const found = (0,repository/* withRivals */.Qx)(committedSpecs(tree, root, options.patterns).map(repository/* cohortOf */.lG));
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    tree.expand(layout.cohorts);
    tree.prefetch([...layout.shared, ...cohorts.map(({ folder, specPath }) => folder ?? specPath)]);
    return { tree, cohorts, repository: (0,repository/* openRepository */.h_)(tree, options) };
}
async function checkCommit(root, commit, options) {
    const { tree, cohorts, repository } = openCommit(root, commit, options);
    return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compareWithBase),
  Z: () => (/* binding */ touchedBetween)
});

// EXTERNAL MODULE: ./build/src/change/affected-cohorts.js
var affected_cohorts = __webpack_require__(8483);
// EXTERNAL MODULE: ./build/src/check-repository.js + 7 modules
var check_repository = __webpack_require__(7691);
// EXTERNAL MODULE: ./build/src/compare-states.js + 2 modules
var compare_states = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(3044);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/git/linked-paths.js

function withLinked(changed, inputs, trees) {
    const readers = new Map();
    for (const input of inputs) {
        for (const tree of trees) {
            for (const place of tree.passes(input)) {
                const known = readers.get(place);
                if (known === undefined)
                    readers.set(place, new Set([input]));
                else
                    known.add(input);
            }
        }
    }
    if (readers.size === 0)
        return changed;
    const all = new Set(changed);
    for (const path of changed) {
        for (let at = path; at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            for (const input of readers.get(at) ?? [])
                all.add(input + path.slice(at.length));
    }
    return [...all];
}

;// CONCATENATED MODULE: ./build/src/git/compare-with-base.js











async function compareWithBase(root, base, head, checked, options = {}) {
    const { onCohort, cohorts, ...telling } = options;
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
        const reach = touchedBetween(root, base, head, checked);
        const affected = reach.affected.filter(isAsked);
        const touched = reach.all ? undefined : new Set(affected.map(({ id }) => id));
        const opened = { ...base, cohorts: base.cohorts.filter(isAsked) };
        const how = {
            touched,
            changed: reach.changed,
            spare: base.cohorts[0],
            isNarrowed: !base.cohorts.every(isAsked),
        };
        const before = await checkTouched(opened, checked, how, each);
        return await (0,compare_states/* compareStates */.C)(before, checked, { affected, ...telling, ...each });
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return uncompared(error.message);
    }
}
function touchedBetween(root, base, head, checked) {
    const changed = (0,git_history/* changedPaths */.vl)(root, base.commit, head);
    if (changed.length === 0)
        return { affected: [], all: false, changed };
    const includes = [(0,compare_states/* includesOf */.z)(base), (0,compare_states/* includesOf */.z)(checked)];
    const cohorts = new Map([...base.cohorts, ...checked.cohorts].map((cohort) => [cohort.id, cohort]));
    const inputs = [...cohorts.values()].map((cohort) => ({
        ...cohort,
        includes: includes.flatMap((one) => one.get(cohort.id) ?? []),
    }));
    const roots = [...new Set([base.options.dataRoot, checked.repository.options.dataRoot])];
    const trees = [base.tree, new git_tree/* GitTree */.x(root, head, { objects: base.objects })];
    for (const tree of trees)
        for (const dataRoot of roots)
            tree.expand(new data_layout/* DataLayout */.V(dataRoot).cohorts);
    const places = roots.flatMap((dataRoot) => sharedPlaces(dataRoot, trees));
    const own = inputs.flatMap(({ specPath, folder, includes: files }) => [
        ...[specPath, ...files],
        ...(0,cohort_files/* outputsIn */._j)(folder),
    ]);
    const paths = withLinked(changed, [...places, ...own], trees);
    const touches = roots.map((dataRoot) => (0,affected_cohorts/* affectedCohorts */.v3)(paths, inputs, { dataRoot }));
    return {
        affected: joined(touches),
        all: changed.some(affected_cohorts/* isSetting */.BX) || !sameKinds(base, checked),
        changed: paths,
    };
}
function sharedPlaces(dataRoot, trees) {
    const { catalogFolder, selections, looseCatalogs, allGenerations } = new data_layout/* DataLayout */.V(dataRoot);
    const catalogs = trees.flatMap((tree) => tree.list(catalogFolder).map((name) => `${catalogFolder}/${name}`));
    return [...selections, ...looseCatalogs, ...allGenerations, ...catalogs];
}
function joined(parts) {
    const [first = [], ...others] = parts;
    if (others.length === 0)
        return first;
    const all = new Map(first.map((one) => [one.id, one]));
    for (const { id, touches } of others.flat())
        all.set(id, { id, touches: [...new Set([...(all.get(id)?.touches ?? []), ...touches])] });
    return [...all.values()];
}
function sameKinds(base, head) {
    const [before, after] = [base.repository.committed, head.repository.committed];
    return (before.manifest === after.manifest &&
        before.membership === after.membership &&
        before.metadata === after.metadata);
}
async function checkTouched(base, head, { touched, changed, spare, isNarrowed }, each) {
    const { tree, cohorts, repository, options, refused } = base;
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
    const result = await (0,check_repository/* checkRepository */.n)(tree, asked, { ...options, ...each, partial });
    const checked = asked === wanted ? result.cohorts : [];
    const other = new Set([...changed, ...result.sources.keys()]);
    const known = new Set(result.diagnostics.map(({ code }) => code));
    return {
        repository,
        cohorts,
        result: {
            ...result,
            cohorts: [...checked, ...taken.values()].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id)),
            diagnostics: [
                ...result.diagnostics.filter(({ code }) => code !== 'spec/none-found' || !isNarrowed),
                ...(spare !== undefined && sameKinds(base, head) && !known.has('drift/not-committed')
                    ? head.result.diagnostics.filter(({ code }) => code === 'drift/not-committed')
                    : []),
                ...(refused?.diagnostics ?? []),
            ].sort(order/* compareDiagnostics */.o),
            sources: new Map([
                ...[...head.result.sources].filter(([path]) => !other.has(path) && taken.size > 0),
                ...result.sources,
                ...(refused?.sources ?? []),
            ]),
        },
    };
}


/***/ })

};
