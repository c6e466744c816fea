export const id = 9115;
export const ids = [9115];
export const modules = {

/***/ 11173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ changeCauses),
/* harmony export */   LH: () => (/* binding */ ReasonCounts),
/* harmony export */   U: () => (/* binding */ addsNothing),
/* harmony export */   yL: () => (/* binding */ reasonsByCohort)
/* harmony export */ });
/* harmony import */ var _prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96679);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72265);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88108);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45064);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78468);






const ORDER = [
    'new',
    'gone',
    'excluded',
    'repaired',
    'edit',
    'together',
    'either',
    'several',
    'elsewhere',
    'unplanned',
    'uncopied',
    'copied',
    'silent',
];
function changeCauses({ cohorts, whole }, cost) {
    const groups = new Map();
    for (const one of whole?.reasons ?? countedReasons(cohorts))
        groups.set((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)(one), { ...one, switched: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)() });
    for (const one of silentReasons(cohorts)) {
        const counted = groups.get((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)({ ...one, kind: 'edit' }));
        const { cohorts: ids, ...reason } = counted ?? { ...one, switched: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)() };
        const all = [...new Set([...ids, ...one.cohorts])].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O);
        groups.set((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)(reason), { ...reason, cohorts: all });
    }
    for (const runs of whole?.reassigned ?? []) {
        const known = assigningReasons(cohorts, runs).find((one) => groups.has(one));
        const [key, group] = known === undefined
            ? ([...groups].find(([, { causes }]) => causes.some((one) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Zo)(one, runs))) ?? [])
            : [known, groups.get(known)];
        if (key === undefined || group === undefined)
            continue;
        const count = group.switched[runs.stage] + runs.count;
        groups.set(key, { ...group, switched: { ...group.switched, [runs.stage]: count } });
    }
    for (const one of whole?.switched ?? []) {
        const reason = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .switchReason */ .Xz)(one);
        const switched = { ...(0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)(), [one.stage]: one.count };
        groups.set((0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)(reason), {
            ...{ ...reason, cohorts: [], added: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)(), removed: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)(), switched },
        });
    }
    for (const [key, own] of cost?.reasons ?? []) {
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, unplannedReason(key, own, cohorts));
        else
            groups.set(key, { ...group, cost: own });
    }
    const size = (one) => _source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.reduce((sum, stage) => sum + one.added[stage] + one.removed[stage] + one.switched[stage], 0);
    const isNothing = (one) => size(one) === 0 && one.kind !== 'silent';
    return [...groups.values()].sort((left, right) => Number(isNothing(left)) - Number(isNothing(right)) ||
        ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind) ||
        size(right) - size(left));
}
function assigningReasons(cohorts, runs) {
    const edits = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOf */ .t7)(cohorts);
    return cohorts.flatMap(({ plan }) => plan === undefined
        ? []
        : plan.attributed
            .filter(({ causes }) => causes.some((index) => plan.causes.slice(index, index + 1).some((one) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Zo)(one, runs))))
            .map((row) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)(edits.reason(edits.row(plan, row)))));
}
function addsNothing({ added, cost }) {
    return cost === undefined && _source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a.every((stage) => added[stage] === 0);
}
class ReasonCounts {
    #reasons = new Map();
    add(reason, cohorts, stage, added = 0, removed = 0) {
        const key = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)(reason);
        const known = this.#reasons.get(key) ?? {
            ...reason,
            ...{ cohorts: new Set(), added: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)(), removed: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)() },
        };
        this.#reasons.set(key, known);
        for (const id of cohorts)
            known.cohorts.add(id);
        if (stage === undefined)
            return;
        known.added[stage] += added;
        known.removed[stage] += removed;
    }
    list() {
        return [...this.#reasons.values()].map((one) => ({
            ...one,
            cohorts: [...one.cohorts].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O),
        }));
    }
}
const countedReasons = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((cohorts) => {
    const edits = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOf */ .t7)(cohorts);
    const counts = new ReasonCounts();
    for (const cohort of cohorts) {
        for (const { row, stages } of (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(edits, cohort).rows) {
            const reason = edits.reason(row);
            counts.add(reason, [cohort.id]);
            for (const { stage, added, removed } of stages)
                counts.add(reason, [], stage, added, removed);
        }
    }
    return counts.list();
});
const silentReasons = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePer */ .P)((cohorts) => {
    const edits = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOf */ .t7)(cohorts);
    const counts = new ReasonCounts();
    for (const cohort of cohorts)
        for (const row of (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(edits, cohort).silent)
            counts.add(edits.reason(row), [cohort.id]);
    return counts.list();
});
function reasonsByCohort(cohorts) {
    const edits = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOf */ .t7)(cohorts);
    return new Map(cohorts.flatMap((cohort) => {
        const { rows, silent } = (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(edits, cohort);
        const all = [
            ...rows.map(({ row }) => row),
            ...silent.map((row) => ({ ...row, kind: 'edit' })),
        ];
        const keys = [...new Set(all.map((row) => (0,_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonKey */ .ym)(edits.reason(row))))];
        return keys.length === 0 ? [] : [[cohort.id, keys.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O)]];
    }));
}
function unplannedReason(key, cost, cohorts) {
    const [kind] = JSON.parse(key);
    const isMeant = ({ plan, after }) => kind === 'unplanned' && plan === undefined && (after === 'clean' || after === 'drifted');
    return {
        ...{ kind, causes: [], added: (0,_prices_plan_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .runsByStage */ .o)(cost), removed: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)(), switched: (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .noneByStage */ ._)(), cost },
        cohorts: cohorts.filter(isMeant).map(({ id }) => id),
    };
}


/***/ }),

/***/ 47875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkState),
/* harmony export */   z: () => (/* binding */ includesOf)
/* harmony export */ });
/* harmony import */ var _check_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4127);
/* harmony import */ var _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66575);
/* harmony import */ var _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81148);



async function checkState(repository, cohorts, options) {
    const { existing, read, sources } = repository;
    const derived = new _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__/* .DerivedCohorts */ .Ed();
    const result = await (0,_check_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRepository */ .n)(sources.tree, cohorts, {
        ...options,
        existing,
        read,
        onDerived(derivation, examination) {
            derived.keep(derivation, examination);
            options.onDerived?.(derivation, examination);
        },
    });
    return { result, repository, cohorts, derived };
}
function includesOf(state) {
    return new Map(state?.cohorts.map((cohort) => [cohort.id, includedBy(state, cohort)]));
}
function includedBy(state, cohort) {
    try {
        return ((0,_derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__/* .derivationIn */ .JH)(state, cohort).design?.includes ?? []).map(({ path }) => path);
    }
    catch (error) {
        if (!(error instanceof _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie))
            throw error;
        return [];
    }
}


/***/ }),

/***/ 39115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ checkOptionsOf),
  tj: () => (/* binding */ checkedCommit),
  MO: () => (/* binding */ comparedStates),
  t5: () => (/* binding */ namedCommit)
});

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(53876);
// EXTERNAL MODULE: ./build/src/change/checked-state.js
var checked_state = __webpack_require__(47875);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(72373);
;// CONCATENATED MODULE: ./build/src/change/classify-drift.js


const DRIFT_CODES = new Set([...report_drift/* OUTPUT_CODES */.rl, 'selection/not-followed']);
function isDriftFinding({ code, severity }) {
    return DRIFT_CODES.has(code) && (code !== 'drift/stale-generation' || severity === 'notice');
}
function aboutDrift(drift, wanted) {
    const keyOf = (cohort, path) => JSON.stringify([cohort, path]);
    const keys = new Set(drift.flatMap(({ origin, cohort, path }) => (origin === wanted ? [keyOf(cohort, path)] : [])));
    return ({ at }, cohort) => keys.has(keyOf(cohort, placePath(at)));
}
const OUTPUTS = ['manifest', 'membership', 'metadata'];
function classifyDrift(base, head, touched = []) {
    const before = byId(base);
    const after = byId(head);
    const changes = new Map(touched.map((one) => [one.id, one]));
    const oldNames = new Map(touched.flatMap(({ id, renamedFrom }) => (renamedFrom === undefined ? [] : [[id, renamedFrom]])));
    const renamed = new Set(oldNames.values());
    const ids = [...new Set([...after.keys(), ...[...before.keys()].filter((id) => !renamed.has(id))])];
    return ids.flatMap((cohort) => OUTPUTS.flatMap((output) => {
        const was = outputOf(before.get(oldNames.get(cohort) ?? cohort), output);
        const is = outputOf(after.get(cohort), output);
        const shown = is?.drifts ? is : was;
        if (shown === undefined || !(is?.drifts || was?.drifts))
            return [];
        if (!is && after.has(cohort))
            return [];
        const change = changes.get(cohort);
        const changed = is?.drifts === true && was?.drifts === true && was.content !== is.content;
        const isWorse = (changed && WORSE.indexOf(is.status) > WORSE.indexOf(was.status)) ||
            (output === 'metadata' && change?.losesMetadata);
        const isImproved = (output === 'membership' && change?.improvesMembership) ||
            (output === 'metadata' && change?.improvesMetadata);
        const isOld = was?.drifts && !isWorse && (!changed || isImproved || !isEdited(change, output));
        const origin = !is?.drifts ? 'fixed' : isOld ? 'existing' : 'introduced';
        return [{ origin, cohort, output, path: shown.path, status: shown.status, changed }];
    }));
}
const WORSE = ['form', 'content', 'missing'];
const OWN = ['spec', 'include', 'output'];
function isEdited(change, output) {
    const own = output === 'metadata' ? OWN : [...OWN, 'generation'];
    return change?.isDoubtful === true || change?.touches.some((one) => own.includes(one)) === true;
}
function outputOf(cohort, kind) {
    const output = cohort?.outputs?.[kind];
    if (output === undefined)
        return undefined;
    const { path, ...comparison } = output;
    const { status } = output;
    const drifts = status !== 'same' && status !== 'uncommitted';
    return { path, status, drifts, content: JSON.stringify(comparison) };
}
function byId(result) {
    return new Map(result?.cohorts.map((cohort) => [cohort.id, cohort]));
}

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var findings_diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/families.js
var families = __webpack_require__(75142);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/findings/surroundings.js
var surroundings = __webpack_require__(21013);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
;// CONCATENATED MODULE: ./build/src/change/moved-files.js
function relocation(from, to) {
    return (path) => {
        if (from !== '' && path !== from && !path.startsWith(`${from}/`))
            return path;
        const rest = from === '' ? path : path.slice(from.length + 1);
        return [to, rest].filter((part) => part !== '').join('/');
    };
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

;// CONCATENATED MODULE: ./build/src/change/classify-findings.js








function classifyFindings(base, head, renamed = new Map()) {
    const before = base ? knownFindings(base) : [];
    const after = knownFindings(head);
    const matched = new Map();
    const ids = new Set(base?.cohorts.map(({ id }) => id));
    for (const { id, state } of head.cohorts)
        if ((state === 'clean' || state === 'drifted') && ids.has(renamed.get(id) ?? id))
            ids.add(id);
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
        const exact = (sources) => (one) => JSON.stringify([(0,findings_text.textOf)(one.diagnostic.message), ...identity(one.diagnostic, sources)]);
        pair(exact(base.sources), exact(head.sources));
        const near = (sources) => (one) => JSON.stringify([
            ...identity(one.diagnostic, sources),
            partsOf(one.diagnostic).map(({ code }) => code),
            ...quotedIn((0,findings_text.textOf)(one.diagnostic.message)),
            ...valuesIn((0,findings_text.textOf)(one.diagnostic.message)),
        ]);
        pair(near(base.sources), near(head.sources));
        const familyAt = ({ diagnostic }) => diagnostic.severity === 'notice'
            ? JSON.stringify([(0,families/* familyOf */.Ap)(diagnostic.code), (0,findings_diagnostic/* placePath */.F7)(diagnostic.at)])
            : undefined;
        pairRemains(before, after, matched, [familyAt, familyAt], (one, known) => isWithin(partsOf(one), partsOf(known)));
        const moved = movedFrom(base.sources, head.sources);
        const inSameRoot = relocation(head.dataRoot, base.dataRoot);
        const oldPath = (path) => moved.get(path) ?? (base.sources.has(path) ? path : inSameRoot(path));
        const samePath = (path) => path;
        const oldName = (name) => {
            const old = renamed.get(name.slice(1, -1));
            return old === undefined ? name : name[0] + old + name.at(-1);
        };
        const placed = (sources, old, nameOf) => (one) => JSON.stringify([
            ...identity(one.diagnostic, sources, old),
            ...quotedIn((0,findings_text.textOf)((0,findings_text/* withPaths */.R1)(one.diagnostic.message, old))).map(nameOf),
        ]);
        const isMoved = (one) => {
            const path = (0,findings_diagnostic/* placePath */.F7)(one.diagnostic.at);
            return oldPath(path) !== path && isOfKnownCohort(one);
        };
        if (moved.size > 0)
            pair(placed(base.sources, samePath, (name) => name), placed(head.sources, oldPath, oldName), isMoved);
        const enclosed = ({ diagnostic }, { sources }, old) => [
            diagnostic.code,
            old((0,findings_diagnostic/* placePath */.F7)(diagnostic.at)),
            ...(0,surroundings/* enclosedBy */.HA)(diagnostic, sources),
        ];
        const said = (one, result, old) => JSON.stringify([(0,findings_text.textOf)((0,findings_text/* withPaths */.R1)(one.diagnostic.message, old)), ...enclosed(one, result, old)]);
        const isInPlace = (one) => {
            const path = (0,findings_diagnostic/* placePath */.F7)(one.diagnostic.at);
            return oldPath(path) === path || isOfKnownCohort(one);
        };
        pair((one) => said(one, base, samePath), (one) => said(one, head, oldPath), isInPlace);
        const spreadKey = (result, old) => (one) => {
            const [code, path = '', ...keys] = enclosed(one, result, old);
            return JSON.stringify([code, path, ...((0,surroundings/* isNested */._$)({ path }) ? keys : [])]);
        };
        const spreadNow = spreadKey(head, oldPath);
        pairSpread(before, after, matched, [spreadKey(base, samePath), (one) => (isInPlace(one) ? spreadNow(one) : undefined)], oldPath);
        const keysOf = (result, old) => (one) => JSON.stringify(enclosed(one, result, old));
        const keyNow = keysOf(head, oldPath);
        pairRemains(before, after, matched, [keysOf(base, samePath), (one) => (isInPlace(one) ? keyNow(one) : undefined)], (one, known) => {
            const [now, was] = [(0,findings_text.textOf)((0,findings_text/* withPaths */.R1)(one.message, oldPath)), (0,findings_text.textOf)(known.message)];
            const isCounted = unlistedIn(known) > 0 && quotedIn(now).join('\n') === quotedIn(was).join('\n');
            return isCounted || isLess(now, was);
        });
    }
    const isWider = ({ cohorts }, known) => known.cohorts.length > 0 &&
        !known.isShared &&
        cohorts.some((id) => !known.cohorts.includes(renamed.get(id) ?? id));
    const isOld = (one) => {
        const partner = matched.get(one);
        if (partner === undefined)
            return false;
        if (unlistedIn(one.diagnostic) > unlistedIn(partner.diagnostic))
            return false;
        if (!hasNames(one.diagnostic, partner.diagnostic))
            return false;
        if (one.diagnostic.severity === 'error' && isWider(one, partner))
            return false;
        if (one.diagnostic.severity !== 'notice' && isMore(one.diagnostic, partner.diagnostic))
            return false;
        return RANK[one.diagnostic.severity] <= RANK[partner.diagnostic.severity];
    };
    return [
        ...after.map((one) => classified(isOld(one) ? 'existing' : 'introduced', one)),
        ...before.filter((one) => !matched.has(one)).map((one) => classified('fixed', one)),
    ];
}
const classify_findings_MOST_CANDIDATES = 50;
function pairRemains(before, after, matched, [keyBefore, keyAfter], isRest) {
    const waiting = new Map();
    for (const one of before) {
        const key = matched.has(one) ? undefined : keyBefore(one);
        if (key === undefined)
            continue;
        const known = waiting.get(key) ?? [];
        waiting.set(key, known);
        if (known.length < classify_findings_MOST_CANDIDATES)
            known.push(one);
    }
    for (const one of after) {
        const key = matched.has(one) ? undefined : keyAfter(one);
        if (key === undefined)
            continue;
        const known = waiting
            .get(key)
            ?.find((other) => !matched.has(other) && isRest(one.diagnostic, other.diagnostic));
        if (known !== undefined)
            matched.set(one, known).set(known, one);
    }
}
function classified(origin, { diagnostic, cohorts }) {
    return { origin, diagnostic, cohorts };
}
function pairSpread(before, after, matched, [keyBefore, keyAfter], oldPath) {
    const open = new Map();
    for (const known of before) {
        const { names = [], message } = known.diagnostic;
        const key = names.length < 2 || matched.has(known) ? undefined : keyBefore(known);
        if (key === undefined)
            continue;
        const others = withoutNames((0,findings_text.textOf)(message), names);
        open.set(key, [...(open.get(key) ?? []), { known, left: new Set(names), others }]);
    }
    for (const one of open.size === 0 ? [] : after) {
        const { names = [], message } = one.diagnostic;
        const key = names.length === 0 || matched.has(one) ? undefined : keyAfter(one);
        if (key === undefined)
            continue;
        const others = withoutNames((0,findings_text.textOf)((0,findings_text/* withPaths */.R1)(message, oldPath)), names);
        const source = open
            .get(key)
            ?.find(({ left, others: known }) => known === others && names.every((name) => left.has(name)));
        if (source === undefined)
            continue;
        for (const name of names)
            source.left.delete(name);
        matched.set(one, source.known);
        if (!matched.has(source.known))
            matched.set(source.known, one);
    }
}
function withoutNames(message, names) {
    const named = new Set(names);
    return [...new Set(quotedIn(message).filter((text) => !named.has(text)))]
        .sort(compare/* compareCodePoints */.O)
        .join('\n');
}
function hasNames(one, known) {
    return partsOf(one).every(({ code, names }) => {
        const before = partsOf(known).flatMap((part) => (part.code === code ? [part.names] : []));
        if (names === undefined || before.length === 0 || before.includes(undefined))
            return true;
        const all = new Set(before.flat());
        return names.every((name) => all.has(name));
    });
}
function isMore(one, known) {
    const [now, was] = [one, known].map(({ message }) => {
        const text = (0,findings_text.textOf)(message).replaceAll(QUOTED, "''");
        return { words: text.replaceAll(COUNTS, '#'), numbers: text.match(COUNTS) ?? [] };
    });
    return (now !== undefined &&
        now.words === was?.words &&
        now.numbers.some((number, index) => amountOf(number) > amountOf(was.numbers[index] ?? '')));
}
function amountOf(number) {
    return NUMBER_WORDS.indexOf(number) + 1 || Number(number);
}
function partsOf(diagnostic) {
    return diagnostic.parts ?? [diagnostic];
}
function unlistedIn(diagnostic) {
    return partsOf(diagnostic).reduce((sum, { unlisted = 0 }) => sum + unlisted, 0);
}
function isWithin(said, known) {
    return said.every(({ code, message }) => known.some((other) => {
        if (other.code !== code)
            return false;
        const [names, before] = [message, other.message].map((text) => quotedIn((0,findings_text.textOf)(text)));
        return names?.length === 0
            ? before?.length === 0 && uncounted(message) === uncounted(other.message)
            : names?.every((name) => before?.includes(name));
    }));
}
function isLess(message, known) {
    const [now, before] = [message, known].map((text) => {
        const lists = [];
        const words = text.replace(LISTS, (list) => `'${lists.push(list)}'`);
        return { words: words.replaceAll(COUNTS, '#'), lists, numbers: words.match(COUNTS) ?? [] };
    });
    return (now !== undefined &&
        now.words === before?.words &&
        now.lists.every((list, index) => quotedIn(list).every((name) => quotedIn(before.lists[index] ?? '').includes(name))) &&
        now.numbers.every((number, index) => amountOf(number) <= amountOf(before.numbers[index] ?? '')));
}
const LISTS = /'[^']*'(?:(?:, | and )'[^']*')*(?: and \d+ more)?/g;
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const COUNTS = /(?<![\w.:-])(?:\d+|two|three|four|five|six|seven)(?= (?!(?:is|are|was|has|have|in|of|and|or|to|at)\b)[a-z])/g;
function uncounted(message) {
    return (0,findings_text.textOf)(message).replaceAll(/\d+/g, '#');
}
function knownFindings(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        if (isDriftFinding(diagnostic))
            return;
        const key = (0,order/* diagnosticKey */.v)(diagnostic);
        const known = byKey.get(key) ?? { diagnostic, cohorts: [], isShared: cohort === undefined };
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
const QUOTED = /'[^']*'|`[^`]*`/g;
function valuesIn(message) {
    const text = message.replaceAll(QUOTED, "''").replaceAll(COUNTS, '#');
    return text.match(/(?<![\w.:#-]|\b(?:lines?|rows?|column|to|and) |\d, )\d+(?:\.\d+)?/g) ?? [];
}
function quotedIn(message) {
    return message.match(QUOTED) ?? [];
}
function identity(diagnostic, sources, oldPath = (path) => path) {
    const path = (0,findings_diagnostic/* placePath */.F7)(diagnostic.at);
    const key = (0,surroundings/* isNested */._$)({ path }) ? (0,surroundings/* enclosedBy */.HA)(diagnostic, sources).at(-1) : undefined;
    return [diagnostic.code, oldPath(path), ...(0,surroundings/* surroundings */.i5)(diagnostic, sources), key ?? ''];
}

// EXTERNAL MODULE: ./build/src/check-cohort.js + 1 modules
var check_cohort = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/derived-cohorts.js
var derived_cohorts = __webpack_require__(66575);
// EXTERNAL MODULE: ./build/src/outputs/describe-generation.js
var describe_generation = __webpack_require__(7798);
// EXTERNAL MODULE: ./build/src/plan/id-set.js
var id_set = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(15281);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(94442);
// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(60125);
// EXTERNAL MODULE: ./build/src/python/lower.js
var lower = __webpack_require__(24081);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
;// CONCATENATED MODULE: ./build/src/change/attribution/identity.js





const IDENTITY_FIELDS = [
    plan_fields/* TEXT_FIELDS */.iX.combo_id,
    plan_fields/* TEXT_FIELDS */.iX.draft_template,
    plan_fields/* TEXT_FIELDS */.iX.draft_llm,
    plan_fields/* REPLICATE_FIELDS */.S6.draft,
    plan_fields/* TEXT_FIELDS */.iX.essay_template,
    plan_fields/* REPLICATE_FIELDS */.S6.essay,
    plan_fields/* TEXT_FIELDS */.iX.evaluation_template,
    plan_fields/* TEXT_FIELDS */.iX.evaluation_llm,
    plan_fields/* REPLICATE_FIELDS */.S6.evaluation,
];
const FIELDS_OF_STAGE = { draft: 4, essay: 6, evaluation: 9 };
const REPLICATES = new Set(Object.values(plan_fields/* REPLICATE_FIELDS */.S6));
function identityColumns(rows, names) {
    const textOf = REPLICATES.has(names) ? replicateText : idText;
    return names.flatMap((name) => {
        const column = rows.columnNamed(name);
        if (column < 0)
            return [];
        const dimension = rows.dimensionOf(column);
        const size = rows.dimensions[dimension]?.size ?? 0;
        return [
            { dimension, texts: Array.from({ length: size }, (_, level) => textOf(rows.valueAt(column, level))) },
        ];
    });
}
function idText(value) {
    if (value.kind === 'null')
        return undefined;
    return (0,lower/* lower */.i)((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value))) || undefined;
}
function replicateText(value) {
    if (value.kind === 'null' || (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) === '')
        return undefined;
    return (0,python_int/* intOfValue */.EL)(value)?.toString();
}

;// CONCATENATED MODULE: ./build/src/change/attribution/membership-masks.js




const MOST_PLANS = 30;
const MOST_TUPLES = 400_000;
const MOST_PAIRS = 4_000_000;
const MOST_ROWS = 1_000_000;
function comparePlans(plans) {
    if (plans.length > MOST_PLANS)
        throw new RangeError(`${plans.length} plans are more than a mask can hold`);
    const products = compareProducts(plans);
    if (products === undefined)
        return ofRows(plans, fieldsOf(plans));
    const { counts, maskOf } = products;
    const narrow = (stage) => new Map([...counts[stage]].map(([mask, count]) => [Number(mask), count]));
    return {
        counts: { draft: narrow('draft'), essay: narrow('essay'), evaluation: narrow('evaluation') },
        maskOf: (stage, generation) => Number(maskOf(stage, generation)),
    };
}
function fieldsOf(plans) {
    return plans.map((rows) => IDENTITY_FIELDS.map((names) => identityColumns(rows, names)));
}
function compareProducts(plans) {
    const fields = fieldsOf(plans);
    if (!fields.every((one, plan) => plans[plan]?.count === 0 || one.every(isPlain)))
        return undefined;
    const groups = fieldGroups(fields);
    const tuples = plans.map((rows, plan) => groups.map((group) => groupTuples(rows, fields[plan] ?? [], group)));
    if (tuples.some((one) => one.includes(undefined)))
        return undefined;
    const all = (1n << BigInt(plans.length)) - 1n;
    const masksOf = (stage) => groups.flatMap((group, index) => {
        const own = group.filter((field) => field < FIELDS_OF_STAGE[stage]);
        const masks = new Map();
        for (const [plan, one] of tuples.entries()) {
            const bit = 1n << BigInt(plan);
            for (const tuple of one[index] ?? []) {
                const key = tuple.slice(0, own.length).join('|');
                masks.set(key, (masks.get(key) ?? 0n) | bit);
            }
        }
        return [{ group: own, masks }];
    });
    const masks = { draft: masksOf('draft'), essay: masksOf('essay'), evaluation: masksOf('evaluation') };
    const count = (stage) => {
        let counts = new Map([[all, 1]]);
        for (const one of masks[stage])
            counts &&= multiplied(counts, one.masks.values());
        return counts;
    };
    const [draft, essay, evaluation] = [count('draft'), count('essay'), count('evaluation')];
    if (!draft || !essay || !evaluation)
        return undefined;
    return {
        counts: { draft, essay, evaluation },
        maskOf(stage, generation) {
            const texts = generation.fields();
            let mask = all;
            for (const one of masks[stage])
                mask &= one.masks.get(one.group.map((field) => texts[field] ?? '').join('|')) ?? 0n;
            return mask;
        },
        masksIn(stage, membership) {
            const fields = membership.signature(stage);
            const parts = masks[stage].map((one) => entryMasks(one, one.group.flatMap((field) => fields[field] ?? [])));
            return (index) => parts.reduce((mask, part) => mask & part(index), Number(all));
        },
    };
}
function entryMasks({ group, masks }, fields) {
    const texts = fields.map((field, place) => isReplicate(group[place] ?? 0) ? field.texts : field.texts.map(generation_id/* signaturePart */._i));
    const maskAt = (codes) => Number(masks.get(codes.map((code, place) => texts[place]?.[code] ?? '').join('|')) ?? 0n);
    const known = new Map();
    const combinations = fields.reduce((product, field) => product * field.texts.length, 1);
    const isExact = combinations <= Number.MAX_SAFE_INTEGER;
    return (index) => {
        let key = 0;
        for (const field of fields)
            key = key * field.texts.length + field.codeAt(index);
        const found = isExact ? known.get(key) : undefined;
        if (found !== undefined)
            return found;
        const mask = maskAt(fields.map((field) => field.codeAt(index)));
        if (isExact)
            known.set(key, mask);
        return mask;
    };
}
function isPlain(columns, field) {
    const [only, another] = columns;
    if (another !== undefined)
        return false;
    if (only === undefined)
        return isReplicate(field);
    return only.texts.every((text) => text !== undefined && !text.includes('|'));
}
function isReplicate(field) {
    return [3, 5, 8].includes(field);
}
function fieldGroups(fields) {
    const groupOf = IDENTITY_FIELDS.map((_, field) => field);
    for (const one of fields) {
        const first = new Map();
        for (const [field, [column]] of one.entries()) {
            if (column === undefined)
                continue;
            const other = first.get(column.dimension);
            if (other === undefined)
                first.set(column.dimension, field);
            else {
                const [kept, gone] = [groupOf[other], groupOf[field]];
                for (const [index, group] of groupOf.entries())
                    if (group === gone && kept !== undefined)
                        groupOf[index] = kept;
            }
        }
    }
    return [...new Set(groupOf)].map((group) => groupOf.flatMap((one, field) => (one === group ? [field] : [])));
}
function groupTuples(rows, fields, group) {
    if (rows.count === 0)
        return [];
    const dimensions = [...new Set(group.flatMap((field) => fields[field]?.[0]?.dimension ?? []))];
    const size = dimensions.reduce((product, one) => product * (rows.dimensions[one]?.size ?? 0), 1);
    if (size > MOST_TUPLES)
        return undefined;
    return Array.from({ length: size }, (_, index) => {
        const levels = new Map();
        let rest = index;
        for (const dimension of dimensions) {
            const { size: width } = rows.dimensions[dimension] ?? { size: 1 };
            levels.set(dimension, rest % width);
            rest = Math.floor(rest / width);
        }
        return group.map((field) => {
            const column = fields[field]?.[0];
            return column === undefined ? '1' : (column.texts[levels.get(column.dimension) ?? 0] ?? '');
        });
    });
}
function multiplied(counts, masks) {
    const group = new Map();
    for (const mask of masks)
        group.set(mask, (group.get(mask) ?? 0) + 1);
    if (counts.size * group.size > MOST_PAIRS)
        return undefined;
    const product = new Map();
    for (const [left, many] of counts) {
        (0,checkpoint/* passCheckpoint */.gc)(group.size);
        for (const [right, more] of group) {
            const both = left & right;
            if (both !== 0n)
                product.set(both, (product.get(both) ?? 0) + many * more);
        }
    }
    return product;
}
function ofRows(plans, fields) {
    if (plans.reduce((sum, { count }) => sum + count, 0) > MOST_ROWS)
        return undefined;
    const masks = {
        draft: new Map(),
        essay: new Map(),
        evaluation: new Map(),
    };
    for (const [plan, rows] of plans.entries()) {
        const columns = fields[plan] ?? [];
        for (const levels of rows.vectors()) {
            let signature = '';
            for (const [field, candidates] of columns.entries()) {
                signature += `${field === 0 ? '' : '|'}${textIn(candidates, levels) ?? (isReplicate(field) ? '1' : '')}`;
                for (const stage of source_stage/* STAGES */.a) {
                    if (field + 1 !== FIELDS_OF_STAGE[stage])
                        continue;
                    masks[stage].set(signature, (masks[stage].get(signature) ?? 0) | (1 << plan));
                }
            }
        }
    }
    return {
        counts: {
            draft: counted(masks.draft),
            essay: counted(masks.essay),
            evaluation: counted(masks.evaluation),
        },
        maskOf: (stage, generation) => masks[stage].get(generation.fields().join('|')) ?? 0,
    };
}
function textIn(candidates, levels) {
    for (const { dimension, texts } of candidates) {
        const text = texts[levels[dimension] ?? 0];
        if (text !== undefined)
            return text;
    }
    return undefined;
}
function compareIds(plans, keysOf) {
    const total = plans.reduce((sum, plan) => source_stage/* STAGES */.a.reduce((all, stage) => all + plan.count(stage), sum), 0);
    if (total > MOST_ROWS)
        return undefined;
    const keys = keysOf && plans.map(keysOf);
    const masksOf = (stage) => {
        const masks = new Map();
        for (const [index, plan] of plans.entries()) {
            for (const key of keys?.[index]?.[stage].values() ?? plan.ids(stage))
                masks.set(key, (masks.get(key) ?? 0) | (1 << index));
        }
        return masks;
    };
    const masks = { draft: masksOf('draft'), essay: masksOf('essay'), evaluation: masksOf('evaluation') };
    const keyOf = (stage, id) => keys?.[0]?.[stage].get(id) ?? keys?.[1]?.[stage].get(id) ?? id;
    return {
        counts: {
            draft: counted(masks.draft),
            essay: counted(masks.essay),
            evaluation: counted(masks.evaluation),
        },
        maskOf: (stage, { id }) => masks[stage].get(keyOf(stage, id)) ?? 0,
    };
}
function counted(masks) {
    const counts = new Map();
    for (const mask of masks.values())
        counts.set(mask, (counts.get(mask) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/src/change/attribution/attribute.js


const NOTHING_UNDONE = { rowOf: () => undefined, plannedWithout: () => [] };
const NO_LOOKUP = { rowOf: () => undefined, plannedWithout: () => [], causes: 0 };
function attribute(base, head, edits, without, compare) {
    const all = Array.from({ length: edits }, (_, edit) => edit);
    if (edits === 0)
        return { rows: [], ...NO_LOOKUP, compared: { ...NOTHING_UNDONE, plans: [base, head] } };
    const causes = edits + 2 > MOST_PLANS ? undefined : inseparable(edits, without);
    const plans = causes?.flatMap((cause) => without(cause) ?? []);
    const comparison = plans && plans.length === causes?.length ? compare([base, head, ...plans]) : undefined;
    if (causes === undefined || comparison === undefined) {
        const whole = compare([base, head]);
        return (whole && {
            rows: [row('several', all, whole.counts, () => true)],
            ...NO_LOOKUP,
            rowOf: (stage, generation) => wholly(whole.maskOf(stage, generation)),
            compared: { ...NOTHING_UNDONE, plans: [base, head], rowOf: wholly },
        });
    }
    const { counts } = comparison;
    const everyCause = ((1 << causes.length) - 1) << 2;
    const responsibleFor = (mask) => {
        if (!isOneSided(mask))
            return undefined;
        const undoing = (mask & 3) === 2 ? ~mask & everyCause : mask & everyCause;
        return causes.flatMap((_, index) => ((undoing >> (index + 2)) & 1 ? [index] : []));
    };
    const groups = new Map();
    for (const [index, cause] of causes.entries())
        groups.set(String(index), { kind: 'edit', edits: cause, masks: new Set() });
    for (const stage of source_stage/* STAGES */.a) {
        for (const mask of counts[stage].keys()) {
            const responsible = responsibleFor(mask);
            if (responsible === undefined)
                continue;
            const key = responsible.join(' ');
            const kind = responsible.length === 0 ? 'either' : 'together';
            const named = responsible.flatMap((index) => causes[index] ?? []);
            const known = groups.get(key) ?? { kind, edits: named, masks: new Set() };
            groups.set(key, known);
            known.masks.add(mask);
        }
    }
    const either = groups.get('');
    if (either !== undefined)
        groups.set('', {
            ...either,
            edits: sufficient(either.masks, causes, [base, head, ...(plans ?? [])], without, compare),
        });
    const order = ['edit', 'together', 'either', 'several'];
    const shown = [...groups]
        .filter(([, { masks }]) => masks.size > 0)
        .sort(([, left], [, right]) => order.indexOf(left.kind) - order.indexOf(right.kind));
    const places = new Map(shown.map(([key], place) => [key, place]));
    const compared = {
        plans: [base, head, ...(plans ?? [])],
        rowOf(mask) {
            const responsible = responsibleFor(mask);
            return responsible && places.get(responsible.join(' '));
        },
        plannedWithout: (mask) => causes.filter((_, index) => (mask >> (index + 2)) & 1),
    };
    return {
        rows: shown.map(([, { kind, edits: named, masks }]) => row(kind, named, counts, (mask) => masks.has(mask))),
        rowOf: (stage, generation) => compared.rowOf(comparison.maskOf(stage, generation)),
        plannedWithout: (stage, generation) => compared.plannedWithout(comparison.maskOf(stage, generation)),
        causes: causes.length,
        compared,
    };
}
function wholly(mask) {
    return isOneSided(mask) ? 0 : undefined;
}
function sufficient(masks, causes, plans, without, compare) {
    if (plans.length + 1 > MOST_PLANS)
        return [];
    const bit = 1 << plans.length;
    let kept = causes;
    for (const cause of causes) {
        const fewer = kept.filter((other) => other !== cause);
        const plan = without(sorted(fewer.flat()));
        if (plan === undefined)
            continue;
        const comparison = compare([...plans, plan]);
        if (comparison === undefined)
            return [];
        const isUndone = (mask) => ((mask & bit) !== 0) === ((mask & 1) !== 0);
        const all = source_stage/* STAGES */.a.flatMap((stage) => [...comparison.counts[stage].keys()]);
        if (all.every((mask) => !masks.has(mask & (bit - 1)) || isUndone(mask)))
            kept = fewer;
    }
    return sorted(kept.flat());
}
function isOneSided(mask) {
    return (mask & 3) === 1 || (mask & 3) === 2;
}
function row(kind, edits, counts, isTaken) {
    const sum = (stage, side) => [...counts[stage]].reduce((total, [mask, count]) => (isTaken(mask) && (mask & 3) === side ? total + count : total), 0);
    const of = (side) => ({
        draft: sum('draft', side),
        essay: sum('essay', side),
        evaluation: sum('evaluation', side),
    });
    return { kind, edits, added: of(2), removed: of(1) };
}
function inseparable(edits, without) {
    const group = Array.from({ length: edits }, (_, edit) => edit);
    for (let edit = 0; edit < edits; edit++) {
        const needed = neededWith(edit, edits, without);
        for (const other of needed) {
            const [kept, gone] = [group[edit], group[other]];
            for (const [index, one] of group.entries())
                if (one === gone && kept !== undefined)
                    group[index] = kept;
        }
    }
    return [...new Set(group)].map((one) => group.flatMap((other, edit) => (other === one ? [edit] : [])));
}
function neededWith(edit, edits, without) {
    if (without([edit]) !== undefined)
        return [];
    const others = Array.from({ length: edits }, (_, other) => other).filter((other) => other !== edit);
    const one = others.find((other) => without(sorted([edit, other])) !== undefined);
    if (one !== undefined)
        return [one];
    let kept = others;
    for (const other of others) {
        const fewer = kept.filter((candidate) => candidate !== other);
        if (without(sorted([edit, ...fewer])) !== undefined)
            kept = fewer;
    }
    return kept;
}
function sorted(edits) {
    return [...edits].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./build/src/catalog/axis-catalog.js + 1 modules
var axis_catalog = __webpack_require__(49782);
// EXTERNAL MODULE: ./build/src/drift/standing-expectation.js
var standing_expectation = __webpack_require__(68942);
// EXTERNAL MODULE: ./build/src/plan/metadata.js
var metadata = __webpack_require__(50772);
;// CONCATENATED MODULE: ./build/src/change/attribution/allocated-keys.js
function allocatedKeys(base) {
    return (plan) => {
        const keysOf = ({ stage, likeOf, }) => {
            const counts = new Map();
            return new Map([...plan.generations(stage)].map((one) => {
                if (base.has(stage, one.id))
                    return [one.id, one.id];
                const like = JSON.stringify(likeOf(one));
                const count = (counts.get(like) ?? 0) + 1;
                counts.set(like, count);
                return [one.id, `${like} ${count}`];
            }));
        };
        const essay = keysOf({ stage: 'essay', likeOf: ({ origin, template }) => [origin, template] });
        return {
            draft: new Map([...plan.ids('draft')].map((id) => [id, id])),
            essay,
            evaluation: keysOf({
                stage: 'evaluation',
                likeOf: ({ origin, template, model }) => [essay.get(origin) ?? origin, template, model],
            }),
        };
    };
}

// EXTERNAL MODULE: ./build/src/design/derive-tuple-axes.js
var derive_tuple_axes = __webpack_require__(15714);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/python/compare.js
var python_compare = __webpack_require__(85487);
;// CONCATENATED MODULE: ./build/src/change/attribution/design-edits.js





const FIRST = 10;
function designEdits(base, head) {
    return [...axisEdits(base, head), ...ruleEdits(base, head), ...replicateEdits(base, head)];
}
function withoutEdits(base, head, undone) {
    const keys = (kind) => new Set(undone.flatMap(({ part }) => (part.kind === kind ? [part.key, part.formerKey ?? part.key] : [])));
    const { runtime, fieldOrder } = head;
    const rules = restored(base.rules, head.rules, ruleKey, keys('rule'));
    const declared = restored(declaredAxes(base), declaredAxes(head), axisKey, keys('axis'));
    const derived = runtime.tupleAxes === 'derived'
        ? (0,derive_tuple_axes/* deriveTupleAxes */.B)(rules, declared, { runtime, collector: new collector/* Collector */.g() })
        : derive_tuple_axes/* NO_DERIVED_AXES */.K;
    if (derived.contested.size > 0)
        return undefined;
    const axes = [...declared, ...derived.axes];
    const left = new Set(axes.map(axisKey));
    const gone = new Set(head.axes.map(axisKey).filter((key) => !left.has(key)));
    return {
        ...head,
        axes,
        rules,
        isInvalid: head.isInvalid || ![...axes, ...rules].every(({ complete }) => complete),
        replicates: restored(base.replicates, head.replicates, ({ axis }) => axis.text, keys('replicates')),
        fieldOrder: fieldOrder && {
            ...fieldOrder,
            fields: fieldOrder.fields.filter(({ value }) => !gone.has((0,python_compare/* valueKey */.z)(value))),
        },
    };
}
function declaredAxes({ axes, rules, runtime }) {
    if (runtime.tupleAxes !== 'derived')
        return axes;
    const brought = new Set(rules.flatMap((rule) => (rule.kind === 'tuple' ? rule.axes.map(({ at }) => at) : [])));
    return axes.filter(({ at }) => !brought.has(at));
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
const axisKey = ({ name }) => (0,python_compare/* valueKey */.z)(name);
const ruleKey = (rule) => `${rule.kind} ${(0,rule_members/* nameOf */.Vb)(rule).text}`;
function* axisEdits(base, head) {
    const before = new Map(declaredAxes(base).map((axis) => [axisKey(axis), axis]));
    const after = new Map(declaredAxes(head).map((axis) => [axisKey(axis), axis]));
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
    return { kind: 'axis', axis: (0,python_text/* text */.Qq)(axis.name), change, levels: textList([...texts(axis.levels).values()]) };
}
function* ruleEdits(base, head) {
    const before = new Map(base.rules.map((rule) => [ruleKey(rule), rule]));
    const after = new Map(head.rules.map((rule) => [ruleKey(rule), rule]));
    const edit = (key, cause) => ({ cause, part: { kind: 'rule', key } });
    const former = renamedRules(before, after);
    for (const [key, rule] of after) {
        const was = former.get(key);
        if (was !== undefined) {
            const cause = ruleCause(rule, 'renamed', differences(new Map(), new Map()));
            yield {
                cause: { ...cause, before: (0,rule_members/* nameOf */.Vb)(was).text },
                part: { kind: 'rule', key, formerKey: ruleKey(was) },
            };
            continue;
        }
        const old = before.get(key);
        const entries = differences(old ? entriesOf(old) : new Map(), entriesOf(rule));
        const isOther = old === undefined || entries.added.count + entries.removed.count > 0 || shapeOf(old) !== shapeOf(rule);
        if (isOther)
            yield edit(key, ruleCause(rule, old === undefined ? 'added' : 'changed', entries));
    }
    const renamed = new Set([...former.values()].map(ruleKey));
    for (const [key, rule] of before)
        if (!after.has(key) && !renamed.has(key))
            yield edit(key, ruleCause(rule, 'removed', differences(entriesOf(rule), new Map())));
}
function renamedRules(before, after) {
    const contentOf = (rule) => JSON.stringify([rule.kind, shapeOf(rule), [...entriesOf(rule).keys()]]);
    const gone = new Map();
    for (const [key, rule] of before)
        if (!after.has(key) && rule.kind !== 'subset')
            gone.set(contentOf(rule), rule);
    const former = new Map();
    for (const [key, rule] of after) {
        const was = before.has(key) ? undefined : gone.get(contentOf(rule));
        if (was === undefined)
            continue;
        former.set(key, was);
        gone.delete(contentOf(rule));
    }
    return former;
}
function ruleCause(rule, change, entries) {
    return { kind: 'rule', rule: rule.kind, name: (0,rule_members/* nameOf */.Vb)(rule).text, change, ...entries };
}
function entriesOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return texts(rule.keep);
        case 'tie':
            return new Map(rule.axes.map((axis) => [axis.text, axis.text]));
        case 'pair':
        case 'tuple':
            return new Map(rule.entries.map(({ values }) => entry(values)));
    }
}
function shapeOf(rule) {
    switch (rule.kind) {
        case 'pair':
            return JSON.stringify([rule.left?.text, rule.right?.text, rule.balance?.side]);
        case 'tuple':
            return JSON.stringify(rule.axes.map((axis) => axis.text));
        case 'subset':
        case 'tie':
            return '';
    }
}
function* replicateEdits(base, head) {
    const before = new Map(base.replicates.map(({ axis, count }) => [axis.text, count]));
    const after = new Map(head.replicates.map(({ axis, count }) => [axis.text, count]));
    for (const axis of new Set([...after.keys(), ...before.keys()])) {
        const [was, is] = [before.get(axis), after.get(axis)];
        if (was === is)
            continue;
        const shown = (count, other) => count === undefined && other === 1n ? 'none' : String(count ?? 1n);
        yield {
            cause: { kind: 'replicates', axis, before: shown(was, is), after: shown(is, was) },
            part: { kind: 'replicates', key: axis },
        };
    }
}
function orderEdits(base, head) {
    if (base === undefined || head === undefined)
        return [];
    const order = (of, name = '') => ({
        kind: 'order',
        of,
        name,
    });
    const columns = ({ fieldOrder }) => fieldOrder?.fields.map(({ value }) => (0,python_compare/* valueKey */.z)(value)) ?? [];
    const axes = new Map(declaredAxes(base).map((axis) => [axisKey(axis), axis]));
    const now = declaredAxes(head);
    const rules = new Map(base.rules.map((rule) => [ruleKey(rule), rule]));
    return [
        ...(isInOtherOrder(axes.keys(), now.map(axisKey)) ? [order('axes')] : []),
        ...now
            .filter((axis) => isInOtherOrder(texts(axes.get(axisKey(axis))?.levels ?? []).keys(), texts(axis.levels).keys()))
            .map(({ name }) => order('levels', (0,python_text/* text */.Qq)(name))),
        ...(isInOtherOrder(rules.keys(), head.rules.map(ruleKey)) ? [order('rules')] : []),
        ...head.rules
            .filter((rule) => {
            const old = rules.get(ruleKey(rule));
            return old !== undefined && isInOtherOrder(entriesOf(old).keys(), entriesOf(rule).keys());
        })
            .map((rule) => order('entries', (0,rule_members/* nameOf */.Vb)(rule).text)),
        ...(isInOtherOrder(columns(base), columns(head)) ? [order('columns')] : []),
    ];
}
function isInOtherOrder(before, after) {
    const [was, is] = [new Set(before), new Set(after)];
    const rest = [...is].filter((key) => was.has(key));
    return [...was].filter((key) => is.has(key)).some((key, place) => key !== rest[place]);
}
function texts(levels) {
    return new Map(levels.map(({ value }) => [(0,python_compare/* valueKey */.z)(value), (0,python_text/* text */.Qq)(value)]));
}
function entry(values) {
    const keys = values.map(({ value }) => (0,python_compare/* valueKey */.z)(value));
    return [JSON.stringify(keys), values.map(({ value }) => (0,python_text/* text */.Qq)(value)).join(' \u00d7 ')];
}
function differences(before, after) {
    const without = (one, other) => textList([...one].flatMap(([key, shown]) => (other.has(key) ? [] : [shown])));
    return { added: without(after, before), removed: without(before, after) };
}
function textList(all) {
    return { count: all.length, first: all.slice(0, FIRST) };
}

// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
;// CONCATENATED MODULE: ./build/src/change/attribution/looked-up-ids.js



function lookedUpIds(design, rows) {
    const found = new Map();
    const { runtime } = design;
    if (runtime.catalogsCheck === 'levels') {
        for (const { name, levels } of design.axes)
            if (name.kind === 'str')
                found.set(name.value, new Set(levels.map(({ value }) => runtime.idOf(value))));
        return found;
    }
    if (rows.count === 0)
        return found;
    for (const [field, names] of Object.entries(plan_fields/* TEXT_FIELDS */.iX)) {
        const ids = new Set();
        for (const name of names) {
            const own = textsOf(rows, name);
            for (const id of own)
                if (id !== '')
                    ids.add(id);
            if (own.length > 0 && !own.includes(''))
                break;
        }
        found.set(field, ids);
    }
    return found;
}
function textsOf(rows, name) {
    const column = rows.columnNamed(name);
    if (column < 0)
        return [];
    const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
    return Array.from({ length: size }, (_, level) => {
        const value = rows.valueAt(column, level);
        return value.kind === 'null' ? '' : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
    });
}

;// CONCATENATED MODULE: ./build/src/change/attribution/input-edits.js




function inputEdits(sides, dialects) {
    const [base, head] = [sides.base.repository, sides.head.repository];
    const settings = settingEdits(base, head);
    if (base.options.dataRoot !== head.options.dataRoot)
        return settings;
    const pairs = dialects.flatMap((dialect) => {
        const [was, is] = [sides.under('base', dialect), sides.under('head', dialect)];
        return was && is ? [{ was, is }] : [];
    });
    const all = pairs.flatMap(({ was, is }) => [
        ...catalogEdits(was, is),
        ...selectionEdits(was.repository, is.repository),
        ...replicationEdits(was.repository, is.repository),
    ]);
    return [...oncePerPart(all), ...settings];
}
function oncePerPart(edits) {
    const first = new Map();
    for (const edit of edits) {
        const key = `${edit.part.kind} ${edit.part.key}`;
        if (!first.has(key))
            first.set(key, edit);
    }
    return [...first.values()];
}
function edit(cause, key) {
    return { cause, part: { kind: cause.kind, key } };
}
function catalogEdits(base, head) {
    const found = new Map();
    const collect = (one, other, change) => {
        const rows = one.derivation.compilation?.rowsDespiteErrors;
        if (rows === undefined)
            return;
        for (const [axis, ids] of lookedUpIds(one.design, rows)) {
            const [has, lacks] = [one, other].map(({ repository }) => repository.catalogs.lookup(axis));
            const path = has?.path ?? lacks?.path;
            if (path === undefined || lacks === undefined)
                continue;
            for (const id of ids) {
                if (id === undefined || (has !== undefined && !has.ids.has(id)) || lacks.ids.has(id))
                    continue;
                const known = found.get(path) ?? { added: new Set(), removed: new Set() };
                found.set(path, known);
                known[change].add(id);
            }
        }
    };
    collect(head, base, 'added');
    collect(base, head, 'removed');
    const listOf = (ids) => textList([...ids].sort(compare/* compareCodePoints */.O));
    return [...found]
        .sort(([left], [right]) => (0,compare/* compareCodePoints */.O)(left, right))
        .map(([path, { added, removed }]) => {
        const catalog = (0,source_path/* lastNameOf */.p$)(path);
        return edit({ kind: 'catalog', catalog, added: listOf(added), removed: listOf(removed) }, path);
    });
}
function* selectionEdits(base, head) {
    const [before, after] = [base, head].map(({ selection }) => selection === 'invalid' ? undefined : selection);
    const [was, is] = [before, after].map((one) => listedOf(one));
    const missing = (one, other) => [...one].flatMap(([key, id]) => (other.has(key) ? [] : [id]));
    const [added, removed] = [missing(is, was), missing(was, is)];
    const isOnlyThere = (before === undefined) !== (after === undefined);
    const isReordered = [...was.keys()].join() !== [...is.keys()].join();
    if (!isReordered && !isOnlyThere)
        return;
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    yield edit({ kind: 'selection', change, added: textList(added), removed: textList(removed) }, '');
}
function listedOf(selection) {
    const counts = new Map();
    return new Map(selection?.ids.map(({ id }) => {
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        return [`${selection.stage} ${id} ${count}`, id];
    }));
}
function* replicationEdits(base, head) {
    const before = new Map(base.catalogs.tables?.replication.map(({ stage, count }) => [stage, count]));
    for (const { stage, count } of head.catalogs.tables?.replication ?? []) {
        const was = before.get(stage);
        if (was !== undefined && was !== count)
            yield edit({ kind: 'replication', stage, before: String(was), after: String(count) }, stage);
    }
}
function settingEdits(base, head) {
    const settings = [
        ['dialect', base.options.dialect, head.options.dialect],
        ['data-root', base.options.dataRoot, head.options.dataRoot],
    ];
    return settings.flatMap(([name, before, after]) => before === after ? [] : [edit({ kind: 'setting', name, before, after }, name)]);
}

;// CONCATENATED MODULE: ./build/src/change/attribution/between.js












const MOST_COMPILED = 300;
const MOST_PLANNED = 200_000;
class Between {
    edits;
    #sides;
    #dialects;
    #isCatalogued;
    #compiled = new Map();
    constructor(sides) {
        this.#sides = sides;
        const { base, head } = sides;
        this.#dialects = [...new Set([head, base].map(({ repository }) => repository.options.dialect))];
        this.edits = [...specEdits(sides, this.#dialects), ...inputEdits(sides, this.#dialects)];
        this.#isCatalogued = !this.edits.some(({ part }) => part.kind === 'catalog' || part.kind === 'setting');
    }
    byStructure() {
        const all = this.#dialects.flatMap((dialect) => ['base', 'head'].map((which) => this.#sides.under(which, dialect)));
        if (all.some((one) => one?.repository.selection !== undefined))
            return undefined;
        const { base, head } = this.#sides;
        const rows = [base, head].map(({ derivation }) => derivation.compilation?.rowsDespiteErrors);
        const [was, is] = rows;
        if (was === undefined || is === undefined)
            return undefined;
        const change = attribute(was, is, this.edits.length, (undone) => this.#rowsWithout(undone), comparePlans);
        const isPlain = [base, head].every(({ membership }) => membership.product !== undefined);
        return change && isPlain ? { ...change, structure: change.compared } : change;
    }
    byIds() {
        const { base, head } = this.#sides;
        const isAllocating = [base, head].some(({ repository }) => (0,standing_expectation/* allocatingSelection */.PX)(repository));
        return attribute(base.membership, head.membership, this.edits.length, (undone) => this.membershipWithout(undone), (plans) => compareIds(plans, isAllocating ? allocatedKeys(base.membership) : undefined));
    }
    #rowsWithout(undone) {
        if (undone.length === this.edits.length)
            return this.#sides.base.derivation.compilation?.rowsDespiteErrors;
        return this.#compilationWithout(undone)?.rows;
    }
    #compilationWithout(undone) {
        const key = undone.join(' ');
        if (this.#compiled.has(key))
            return this.#compiled.get(key);
        (0,checkpoint/* passCheckpoint */.gc)();
        const compilation = this.#compiled.size < MOST_COMPILED ? this.#compile(this.#named(undone)) : undefined;
        this.#compiled.set(key, compilation);
        return compilation;
    }
    #named(undone) {
        return undone.flatMap((index) => this.edits[index] ?? []);
    }
    #inputs(undone) {
        const side = isUndone(undone, 'setting', 'dialect') ? this.#sides.base : this.#sides.head;
        const { dialect } = side.repository.options;
        const [base, head] = [this.#sides.under('base', dialect), this.#sides.under('head', dialect)];
        return base && head && { base, head };
    }
    #compile(undone) {
        const inputs = this.#inputs(undone);
        if (inputs === undefined)
            return undefined;
        const design = withoutEdits(inputs.base.design, inputs.head.design, undone);
        if (design === undefined)
            return undefined;
        const derivation = inputs.head.derivation.supposing({ design });
        const { compilation } = derivation;
        const rows = compilation?.rows;
        if (rows === undefined || (rows.count === 0 && design.runtime.emptyCohort === 'invalid'))
            return undefined;
        const isSound = this.#isCatalogued || isCatalogued(design, rows, inputs, undone);
        return isSound && isPlannable(rows, derivation) ? compilation : undefined;
    }
    membershipWithout(undone) {
        const edits = this.#named(undone);
        if (edits.length === this.edits.length)
            return this.#sides.base.membership;
        const compilation = this.#compilationWithout(undone);
        const inputs = this.#inputs(edits);
        if (compilation?.rows === undefined || compilation.rows.count > MOST_PLANNED || inputs === undefined)
            return undefined;
        const repository = repositoryWithout(edits, inputs);
        const { membership, selectionFrame } = inputs.head.derivation.supposing({ compilation, repository });
        const selection = (0,standing_expectation/* allocatingSelection */.PX)(repository);
        if (membership === undefined || selectionFrame === undefined || selection === undefined)
            return membership;
        const committed = (0,standing_expectation/* committedMembership */.Fu)(inputs.base.derivation);
        const planned = { selectionFrame, membership };
        return (0,standing_expectation/* standingMembership */.fb)(selection, planned, committed, repository.existing) ?? membership;
    }
}
function repositoryWithout(edits, { base: { repository: base }, head: { repository: head } }) {
    const selection = isUndone(edits, 'selection', '') ? base.selection : head.selection;
    if (selection === undefined || selection === 'invalid')
        return { ...head, selection };
    const existing = base.existing.copy();
    for (const { id } of selection.ids)
        addSelected(selection, id, head.existing, existing);
    const before = new Map(base.catalogs.tables?.replication.map(({ stage, count }) => [stage, count]));
    const { tables } = head.catalogs;
    const replication = tables?.replication.map((one) => {
        const former = isUndone(edits, 'replication', one.stage) ? before.get(one.stage) : undefined;
        return former === undefined ? one : { ...one, count: former };
    });
    const catalogs = { ...head.catalogs, tables: tables && replication && { ...tables, replication } };
    return { ...head, selection, existing, catalogs };
}
function addSelected({ stage }, id, from, to) {
    if (to.metadata(stage, id).kind === 'missing')
        to.add(stage, id, from.metadata(stage, id));
    const own = to.metadata(stage, id);
    if (stage === 'essay' && own.kind === 'metadata')
        addSelected({ stage: 'draft' }, (0,metadata/* textField */.M8)(own.metadata, 'parent_gen_id'), from, to);
}
function specEdits(sides, dialects) {
    const pairs = dialects.flatMap((dialect) => {
        const [was, is] = [sides.under('base', dialect)?.design, sides.under('head', dialect)?.design];
        return was && is ? [{ was, is }] : [];
    });
    const { base, head } = sides;
    const [was, is] = [base.derivation.design, head.derivation.design];
    const own = was && is ? [{ was, is }] : [];
    return oncePerPart((pairs.length > 0 ? pairs : own).flatMap((one) => designEdits(one.was, one.is)));
}
function isUndone(undone, kind, key) {
    return undone.some(({ part }) => (part.kind === kind && part.key === key) ||
        (part.kind === 'setting' && part.key === 'data-root' && kind !== 'setting'));
}
function isCatalogued(design, rows, { base, head }, undone) {
    for (const [axis, ids] of lookedUpIds(design, rows)) {
        const path = (head.repository.catalogs.lookup(axis) ?? base.repository.catalogs.lookup(axis))?.path ?? '';
        const { catalogs } = isUndone(undone, 'catalog', path) ? base.repository : head.repository;
        const catalog = (0,axis_catalog/* axisCatalog */.D)(catalogs, axis);
        if (catalog === undefined)
            continue;
        for (const id of ids)
            if (id === undefined || !catalog.has(id))
                return false;
    }
    return true;
}
function isPlannable(rows, derivation) {
    if (rows.count === 0)
        return true;
    const columnsOf = (names) => identityColumns(rows, names);
    const isFull = ({ texts }) => !texts.includes(undefined);
    const isPlain = Object.values(plan_fields/* TEXT_FIELDS */.iX).every((names) => columnsOf(names).some(isFull)) &&
        Object.values(plan_fields/* REPLICATE_FIELDS */.S6).every((names) => columnsOf(names).every(isFull));
    return isPlain || (rows.count <= MOST_PLANNED && derivation.plan !== undefined);
}

// EXTERNAL MODULE: ./build/src/prices/planned-runs.js
var planned_runs = __webpack_require__(61349);
;// CONCATENATED MODULE: ./build/src/change/attribution/model-edits.js



function modelEdits(base, head) {
    return [...assignments(base, head), ...renamedModels(base, head)];
}
function undoesAssignment({ before, after }, base, { derivation: { expectation } }, membership) {
    const was = base.derivation.expectation;
    if (was === undefined || expectation === undefined)
        return false;
    const { kept } = essayRuns([{ ...was, membership: base.membership }], [{ ...expectation, membership }]);
    return !kept.some((one) => one.before.includes(before) && one.after.includes(after));
}
function assignments(base, head) {
    const [was, is] = [base.derivation.expectation, head.derivation.expectation];
    if (was === undefined || is === undefined)
        return [];
    if (new Set([was, is].flatMap(({ plan }) => plan.essayModels.texts)).size < 2)
        return [];
    const runs = essayRuns([{ ...was, membership: base.membership }], [{ ...is, membership: head.membership }]);
    const found = new Map(runs.kept.flatMap(({ stage, before: [before = ''], after: [after = ''] }) => isSameModel(before, after, base, head)
        ? []
        : [[JSON.stringify([before, after]), { kind: 'assignment', stage, before, after }]]));
    return [...found].sort(([left], [right]) => (0,compare/* compareCodePoints */.O)(left, right)).map(([, cause]) => cause);
}
function isSameModel(before, after, base, head) {
    if (before === after)
        return true;
    const [was, is] = [base.repository.catalogs, head.repository.catalogs];
    const [model, now] = [was.modelOf(before), is.modelOf(after)];
    if (model !== undefined || now !== undefined)
        return model === now;
    return !was.lookup('essay_llm')?.ids.has(after) && !is.lookup('essay_llm')?.ids.has(before);
}
function essayRuns(before, after) {
    const was = new planned_runs/* PlannedRuns */.J();
    for (const one of before)
        was.add(one, undefined, ['essay']);
    const is = new planned_runs/* PlannedRuns */.J({ base: was });
    for (const one of after)
        is.add(one, undefined, ['essay']);
    return is;
}
function renamedModels({ repository: base }, { repository: head, derivation, membership }) {
    const { expectation } = derivation;
    if (expectation === undefined)
        return [];
    const { plan, modes } = expectation;
    const isOther = (llm) => {
        const before = base.catalogs.modelOf(llm);
        return before !== undefined && before !== head.catalogs.modelOf(llm);
    };
    const used = new Set();
    const vocabularies = {
        draft: plan.draftModels,
        essay: plan.essayModels,
        evaluation: plan.evaluationModels,
    };
    for (const stage of source_stage/* STAGES */.a) {
        const left = new Set(vocabularies[stage].texts.filter(isOther));
        if (left.size === 0)
            continue;
        const entries = membership.entries(stage);
        for (const index of entries.indices()) {
            const llm = entries.model(index);
            if (!left.has(llm) || modes[stage].get(entries.template(index)) === planned_runs/* COPY */.s)
                continue;
            left.delete(llm);
            used.add(llm);
            if (left.size === 0)
                break;
        }
    }
    return [...used].sort(compare/* compareCodePoints */.O).map((llm) => {
        const after = head.catalogs.modelOf(llm);
        return {
            kind: 'model',
            llm,
            before: base.catalogs.modelOf(llm) ?? '',
            ...(after === undefined ? {} : { after }),
        };
    });
}

// EXTERNAL MODULE: ./build/src/derive.js + 4 modules
var derive = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/change/attribution/sides.js



const REOPENED = new WeakMap();
class Sides {
    base;
    head;
    #known = new Map();
    constructor(base, head) {
        this.base = base;
        this.head = head;
    }
    under(which, dialect) {
        const key = `${which} ${dialect}`;
        if (!this.#known.has(key))
            this.#known.set(key, inputsUnder(this[which], dialect));
        return this.#known.get(key);
    }
}
function inputsUnder({ repository, derivation }, dialect) {
    const isOwn = repository.runtime === (0,runtimes/* runtimeNamed */.cJ)(dialect);
    const { cohort } = derivation;
    if (!isOwn && cohort === undefined)
        return undefined;
    const opened = isOwn ? repository : reopened(repository, dialect);
    const derived = isOwn || cohort === undefined ? derivation : (0,derive/* derive */.CX)(opened, cohort);
    const { design } = derived;
    return design && { repository: opened, derivation: derived, design };
}
function reopened(repository, dialect) {
    const known = REOPENED.get(repository);
    if (known?.runtime === (0,runtimes/* runtimeNamed */.cJ)(dialect))
        return known;
    const { options, sources, existing } = repository;
    const opened = (0,src_repository/* openRepository */.h_)(sources.tree, { ...options, dialect, existing });
    REOPENED.set(repository, opened);
    return opened;
}

;// CONCATENATED MODULE: ./build/src/change/attribution/attribute-plan.js







const MOST_TOGETHER = 6;
function attributePlan(base, head, stages) {
    const between = new Between(new Sides(base, head));
    const causes = between.edits.map(({ cause }) => cause);
    const models = modelEdits(base, head);
    const undoes = (undone, cause) => {
        const without = between.membershipWithout(undone);
        return without !== undefined && undoesAssignment(cause, base, head, without);
    };
    const whole = wholeRow(stages, causes.length);
    if (isEmpty(whole)) {
        const order = isReordered(base, head) ? orderEdits(base.derivation.design, head.derivation.design) : [];
        const attributed = withAssignments([], causes.length, models, undoes);
        return {
            causes: [...causes, ...models, ...order],
            attributed,
            lookup: { ...NO_LOOKUP, ...bothSides(base, head) },
        };
    }
    const exact = exactly(between.byStructure(), whole) ??
        exactly(between.byIds(), whole) ?? {
        ...NO_LOOKUP,
        rows: [whole],
        rowOf: (stage, { id }) => base.membership.has(stage, id) === head.membership.has(stage, id) ? undefined : 0,
        ...bothSides(base, head),
        compared: { ...NOTHING_UNDONE, plans: [] },
    };
    const { rows, compared: _, ...lookup } = shortened(exact);
    const attributed = withAssignments(rows.map(attributedOf), causes.length, models, undoes);
    return { causes: [...causes, ...models], attributed, lookup };
}
function bothSides(base, head) {
    const [was, is] = [base.membership.product, head.membership.product];
    return was && is ? { structure: { ...NOTHING_UNDONE, plans: [was, is], rowOf: wholly } } : {};
}
function withAssignments(rows, edits, models, undoes) {
    const all = [...rows];
    for (const [place, cause] of models.entries()) {
        if (cause.kind !== 'assignment')
            continue;
        const own = all.flatMap(({ kind, causes }) => kind === 'edit' ? [causes.filter((index) => index < edits)] : []);
        const alone = Array.from({ length: edits }, (_, index) => [index]).filter(([index = 0]) => !own.some((group) => group.includes(index)));
        const [only, another] = [...own, ...alone].filter((group) => undoes(group, cause));
        if (only === undefined || another !== undefined)
            continue;
        const index = all.findIndex(({ kind, causes }) => kind === 'edit' && causes[0] === only[0]);
        const { causes } = all[index] ?? { causes: only };
        const row = { ...(all[index] ?? NO_ROW), causes: [...causes, edits + place] };
        if (index < 0)
            all.push(row);
        else
            all[index] = row;
    }
    return all;
}
const NO_ROW = {
    kind: 'edit',
    causes: [],
    stages: source_stage/* STAGES */.a.map((stage) => ({ stage, added: 0, removed: 0 })),
};
function shortened(exact) {
    const { rows, rowOf, structure } = exact;
    const together = rows
        .filter(({ kind }) => kind === 'together')
        .sort((left, right) => left.edits.length - right.edits.length);
    const rest = new Set(together.slice(MOST_TOGETHER));
    if (rest.size < 2)
        return exact;
    const sum = (side) => countsOf((stage) => [...rest].reduce((total, row) => total + row[side][stage], 0));
    const edits = [...new Set([...rest].flatMap((row) => row.edits))].sort((a, b) => a - b);
    const several = { kind: 'several', edits, added: sum('added'), removed: sum('removed') };
    const kept = rows.filter((row) => !rest.has(row));
    const places = rows.map((row) => (rest.has(row) ? kept.length : kept.indexOf(row)));
    const placeOf = (place) => (place === undefined ? undefined : places[place]);
    return {
        ...exact,
        rows: [...kept, several],
        rowOf: (stage, generation) => placeOf(rowOf(stage, generation)),
        ...(structure && { structure: { ...structure, rowOf: (mask) => placeOf(structure.rowOf(mask)) } }),
    };
}
function isReordered(base, head) {
    return source_stage/* STAGES */.a.some((stage) => {
        const known = new id_set/* IdSet */.w();
        const before = base.membership.entries(stage);
        for (const index of before.indices())
            before.addTo(known, index);
        const after = head.membership.entries(stage);
        let place = 0;
        for (const index of after.indices())
            if (after.placeIn(known, index, place) !== place++)
                return true;
        return false;
    });
}
function exactly(change, whole) {
    return change && addsUp(change.rows, whole) ? change : undefined;
}
function wholeRow(stages, edits) {
    const of = (side) => countsOf((stage) => stages.find((one) => one.stage === stage)?.[side].count ?? 0);
    const all = Array.from({ length: edits }, (_, index) => index);
    return { kind: edits === 1 ? 'edit' : 'several', edits: all, added: of('added'), removed: of('removed') };
}
function addsUp(rows, whole) {
    return ['added', 'removed'].every((side) => source_stage/* STAGES */.a.every((stage) => rows.reduce((sum, row) => sum + row[side][stage], 0) === whole[side][stage]));
}
function isEmpty(row) {
    return source_stage/* STAGES */.a.every((stage) => row.added[stage] + row.removed[stage] === 0);
}
function countsOf(count) {
    return { draft: count('draft'), essay: count('essay'), evaluation: count('evaluation') };
}
function attributedOf({ kind, edits, added, removed }) {
    return {
        kind,
        causes: edits,
        stages: source_stage/* STAGES */.a.map((stage) => ({ stage, added: added[stage], removed: removed[stage] })),
    };
}

;// CONCATENATED MODULE: ./build/src/change/plan-change.js




const plan_change_FIRST = 5;
function planChange(base, head, options = {}) {
    const [was, is] = [base?.membership, head?.membership];
    const comparison = was?.product && is?.product && compareProducts([was.product, is.product]);
    const stages = source_stage/* STAGES */.a.map((stage) => comparison ? structuredChange(stage, was, is, comparison) : stageChange(stage, was, is));
    if (!isDerived(base) || !isDerived(head))
        return { stages, causes: [], attributed: [] };
    const { lookup, ...attribution } = attributePlan(base, head, stages);
    const change = { stages, ...attribution };
    options.onAttributed?.(lookup);
    return change;
}
function isDerived(side) {
    return side?.derivation !== undefined && side.repository !== undefined;
}
function stageChange(stage, base, head) {
    const added = missingFrom(stage, head, base);
    const [before, after] = [base?.count(stage) ?? 0, head?.count(stage) ?? 0];
    const removed = missingFrom(stage, before + added.count > after ? base : undefined, head);
    return { stage, before, after, added, removed };
}
function structuredChange(stage, base, head, { counts, masksIn }) {
    const only = (one, mask) => {
        const count = counts[stage].get(BigInt(mask)) ?? 0;
        const first = [];
        const entries = one.entries(stage);
        const maskOf = masksIn(stage, one);
        for (const index of count > 0 ? entries.indices() : []) {
            if (maskOf(index) === mask)
                first.push(entries.at(index));
            if (first.length === Math.min(plan_change_FIRST, count))
                break;
        }
        return listed(stage, count, first, one);
    };
    const [before, after] = [base.count(stage), head.count(stage)];
    return { stage, before, after, added: only(head, 2), removed: only(base, 1) };
}
function listed(stage, count, first, membership) {
    return { stage, count, first: first.map(({ id }) => id), ...(0,describe_generation/* levelsOfGenerations */.Wh)(first, membership) };
}
function missingFrom(stage, one, other) {
    if (one === undefined)
        return { stage, count: 0, first: [] };
    const first = [];
    let count = 0;
    const entries = one.entries(stage);
    for (const index of other === undefined ? entries.indices() : one.missingFrom(other, stage)) {
        if (first.length < plan_change_FIRST)
            first.push(entries.at(index));
        count++;
    }
    return listed(stage, count, first, one);
}

// EXTERNAL MODULE: ./build/src/change/standing-plans.js
var standing_plans = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/src/change/planned-sides.js



function planned_sides_comparePlans(sides, { before, after }, onAttributed) {
    const was = before === 'absent' ? undefined : sides.before();
    const is = after === 'absent' ? undefined : sides.after();
    const isRepaired = before === 'invalid' && is !== undefined;
    if ((before !== 'absent' && !was && !isRepaired) || (after !== 'absent' && !is))
        return undefined;
    return planChange(was, is, { onAttributed });
}
function plannedOf({ before, after }) {
    return {
        before: () => expectationOf(before()),
        after: () => expectationOf(after()),
    };
}
function expectationOf(side) {
    const { derivation, membership } = side ?? {};
    if (derivation?.expectation === undefined || membership === undefined)
        return undefined;
    const { modes } = derivation.expectation;
    return { membership, modes, hasTakenIds: (derivation.ids?.taken.length ?? 0) > 0 };
}
function sideOf(state, id) {
    const cohort = specOf(state, id);
    const checked = state.result.cohorts.find((one) => one.id === id);
    if (cohort === undefined || checked?.plan === undefined)
        return undefined;
    return sideFrom(state, cohort);
}
function sideFrom(state, cohort) {
    const standing = (0,standing_plans/* standingIn */.q)(state, cohort);
    const derivation = (0,derived_cohorts/* derivationIn */.JH)(state, cohort);
    return (standing && {
        membership: standing.membership,
        derivation,
        repository: derivation.repository ?? state.repository,
    });
}
function specOf(state, id) {
    return state?.cohorts.find((cohort) => cohort.id === id);
}

// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
// EXTERNAL MODULE: ./build/src/change/reason.js
var reason = __webpack_require__(78468);
;// CONCATENATED MODULE: ./build/src/change/generation-reasons.js



function rowsOfGenerations({ rowOf }, rows, identity) {
    return (generation) => {
        const place = rowOf(generation.stage, identity.of(generation));
        return (place === undefined ? undefined : rows[place]) ?? reason/* ELSEWHERE */.pB;
    };
}
function signatureText(text) {
    return (0,lower/* lower */.i)((0,strip/* strip */.bB)(text));
}
class Identity {
    #membership;
    #parents = new Map();
    constructor(membership) {
        this.#membership = membership;
    }
    of(generation) {
        return { id: generation.id, fields: () => this.#fields(generation) };
    }
    #fields(generation) {
        const { stage, origin, template, model, replicate } = generation;
        const own = (...texts) => [...texts.map(signatureText), `${replicate}`];
        switch (stage) {
            case 'draft':
                return own(origin, template, model);
            case 'essay':
                return [...this.#parent('draft', origin), ...own(template)];
            case 'evaluation':
                return [...this.#parent('essay', origin), ...own(template, model)];
        }
    }
    #parent(stage, id) {
        let all = this.#parents.get(stage);
        if (all === undefined) {
            const found = new Map();
            for (const one of this.#membership.generations(stage))
                found.set(one.id, this.#fields(one));
            all = found;
            this.#parents.set(stage, all);
        }
        return all.get(id) ?? [];
    }
}

;// CONCATENATED MODULE: ./build/src/change/whole/changed-runs.js





function contestedRuns({ members, others, essayModels }) {
    if (members.size === 0 || essayModels.size < 2)
        return [];
    const all = [...members.values()];
    const sidesOf = (side) => {
        const own = all.flatMap((one) => one[side]() ?? []);
        const modes = new Map(own.flatMap((one) => [...one.modes.essay]));
        const rest = others[side].flatMap(({ plan }) => plan() ?? []);
        return [...own, ...rest.map((membership) => ({ membership, modes: { ...NO_MODES, essay: modes } }))];
    };
    const { kept, added } = essayRuns(sidesOf('before'), sidesOf('after'));
    const counts = new Map();
    const count = (stage, llms, more) => {
        const key = JSON.stringify(llms);
        const known = counts.get(key) ?? { stage, llms, count: 0 };
        counts.set(key, known);
        known.count += more;
    };
    for (const { stage, before, after, count: more } of kept)
        if (after.length > Math.max(1, before.length))
            count(stage, after, more);
    for (const { stage, llm, rivals = [], mode, count: more } of added)
        if (rivals.length > 0 && mode !== planned_runs/* COPY */.s)
            count(stage, [llm, ...rivals], more);
    return [...counts.values()];
}
const NO_MODES = { draft: new Map(), essay: new Map(), evaluation: new Map() };
function switchedRuns(compared) {
    return source_stage/* STAGES */.a.flatMap((stage) => {
        const [was, is] = [modesIn(stage, compared, 'before'), modesIn(stage, compared, 'after')];
        const switched = [...is].filter(([template, mode]) => {
            const before = was.get(template);
            return before !== undefined && (before === planned_runs/* COPY */.s) !== (mode === planned_runs/* COPY */.s);
        });
        return switched.flatMap(([template, after]) => {
            const before = idsWith(stage, template, compared, 'before');
            const count = [...idsWith(stage, template, compared, 'after')].filter((id) => before.has(id)).length;
            return count === 0 ? [] : [{ stage, template, before: was.get(template) ?? '', after, count }];
        });
    });
}
function reassignedRuns(compared) {
    const assignments = ({ change: { plan } }) => plan?.causes.flatMap((cause) => (cause.kind === 'assignment' ? [cause] : [])) ?? [];
    const meant = compared.filter((one) => assignments(one).length > 0);
    const causes = meant.flatMap(assignments);
    if (meant.length === 0)
        return [];
    function* planned(side) {
        for (const one of meant)
            yield* [one[side]()].flatMap((found) => found ?? []);
    }
    const { kept } = essayRuns(planned('before'), planned('after'));
    return kept.filter((one) => causes.some((cause) => (0,reason/* isAssigned */.Zo)(cause, one)));
}
function modesIn(stage, compared, side) {
    return new Map(compared.flatMap((one) => [...(one[side]()?.modes[stage] ?? [])]));
}
function idsWith(stage, wanted, compared, side) {
    const ids = new Set();
    for (const one of compared) {
        const planned = one[side]();
        if (planned?.modes[stage].has(wanted) !== true)
            continue;
        for (const { id, template } of planned.membership.generations(stage)) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (template === wanted)
                ids.add(id);
        }
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/src/change/whole/compared-cohort.js


function rowsIn({ change, lookup }, edits, identity) {
    const whole = (0,reason/* wholeReason */.oh)(change);
    if (whole !== undefined || lookup === undefined)
        return () => whole ?? reason/* ELSEWHERE */.pB;
    const rows = (0,reason/* rowsOf */.RO)(edits, change).rows.map(({ row }) => row);
    return rowsOfGenerations(lookup, rows, identity);
}

;// CONCATENATED MODULE: ./build/src/change/whole/shared-groups.js
const SIDES = [
    ['added', 'after', 'before'],
    ['removed', 'before', 'after'],
];
function withoutIn(edits, { change: { id, plan } }, undone) {
    return plan === undefined
        ? []
        : edits.each(causesAt(plan, undone.flat())).map((edit) => ({ edit, cohort: id }));
}
function causesAt({ causes }, indices) {
    return indices.flatMap((index) => causes[index] ?? []);
}

;// CONCATENATED MODULE: ./build/src/change/whole/groups-by-ids.js




function groupsByIds({ members, others, undoing }, edits) {
    const found = { added: new Map(), removed: new Map() };
    for (const [side, own, other] of SIDES) {
        const stagesOf = ({ change }) => change.plan?.stages.flatMap((one) => (one[side].count > 0 ? [one.stage] : [])) ?? [];
        const stages = new Set([...members.values()].flatMap(stagesOf));
        let known;
        for (const one of members.values()) {
            const ownStages = stagesOf(one);
            const plan = ownStages.length === 0 ? undefined : one[own]()?.membership;
            if (plan === undefined)
                continue;
            known ??= PlannedIds.of([
                ...[...members.values()].map((member) => () => member[other]()?.membership),
                ...others[other].map(({ plan }) => plan),
            ], stages);
            collect(found[side], one, edits, plan, known, ownStages);
        }
    }
    const groupAt = (side, { stage, planners, generation }) => {
        const without = undoing.flatMap((one) => one.lookup === undefined || planners.some(({ cohort }) => cohort === one.change.id)
            ? []
            : withoutIn(edits, one, one.lookup.plannedWithout(stage, generation)));
        return { side, stage, planners, without, count: 1 };
    };
    function* groups() {
        for (const [side] of SIDES)
            for (const one of found[side].values())
                yield groupAt(side, one);
    }
    return {
        groups: groups(),
        groupOf({ stage, id }) {
            const one = found.added.get(`${stage} ${id}`);
            return one && groupAt('added', one);
        },
    };
}
class PlannedIds {
    #ids = { draft: new id_set/* IdSet */.w(), essay: new id_set/* IdSet */.w(), evaluation: new id_set/* IdSet */.w() };
    static of(plans, stages) {
        const all = new PlannedIds();
        for (const planned of plans) {
            const plan = planned();
            if (plan === undefined)
                continue;
            for (const stage of stages) {
                const entries = plan.entries(stage);
                for (const index of entries.indices())
                    entries.addTo(all.#ids[stage], index);
            }
        }
        return all;
    }
    *missing(plan, stage) {
        const entries = plan.entries(stage);
        let next = 0;
        for (const index of entries.indices()) {
            const place = entries.placeIn(this.#ids[stage], index, next);
            if (place < 0)
                yield entries.at(index);
            else
                next = place + 1;
        }
    }
}
function collect(found, cohort, edits, own, known, stages) {
    const identity = new Identity(own);
    const rowIn = rowsIn(cohort, edits, identity);
    for (const stage of stages) {
        for (const generation of known.missing(own, stage)) {
            const planner = { cohort: cohort.change.id, row: rowIn(generation) };
            const key = `${stage} ${generation.id}`;
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { stage, planners: [planner], generation: identity.of(generation) });
            else
                known.planners.push(planner);
        }
    }
}

// EXTERNAL MODULE: ./build/src/compile/row-set.js + 1 modules
var row_set = __webpack_require__(97134);
;// CONCATENATED MODULE: ./build/src/change/whole/groups-by-structure.js






function groupsByStructure({ members, others, undoing }, edits) {
    const plans = [];
    const bitsOf = (products) => {
        const from = BigInt(plans.length);
        plans.push(...products);
        return ((1n << BigInt(products.length)) - 1n) << from;
    };
    const cohorts = [];
    for (const one of new Set([...members.values(), ...undoing])) {
        const compared = structureOf(one);
        if (compared === undefined)
            return undefined;
        const from = BigInt(plans.length);
        bitsOf(compared.plans);
        cohorts.push({ one, compared, from, rows: (0,reason/* rowsOf */.RO)(edits, one.change).rows.map(({ row }) => row) });
    }
    const rest = { before: 0n, after: 0n };
    for (const side of ['before', 'after']) {
        const products = others[side].map(({ product }) => product);
        if (products.includes(undefined))
            return undefined;
        rest[side] = bitsOf(products.flatMap((one) => one ?? []));
    }
    const comparison = compareProducts(plans);
    if (comparison === undefined)
        return undefined;
    const first = { before: 0n, after: 1n };
    const isIn = (mask, side, { from }) => ((mask >> (from + first[side])) & 1n) === 1n;
    const maskIn = (mask, { from, compared }) => Number(BigInt.asUintN(compared.plans.length, mask >> from));
    const meant = cohorts.filter(({ one }) => members.has(one.change.id));
    const groupAt = ([side, own, other], stage, mask, count) => {
        if ((mask & rest[other]) !== 0n || meant.some((one) => isIn(mask, other, one)))
            return undefined;
        const planning = meant.filter((one) => isIn(mask, own, one));
        const [planner, ...others] = planning.map((cohort) => {
            const { one, rows, compared } = cohort;
            const whole = (0,reason/* wholeReason */.oh)(one.change);
            const place = compared.rowOf(maskIn(mask, cohort));
            return { cohort: one.change.id, row: whole ?? rows[place ?? -1] ?? reason/* ELSEWHERE */.pB };
        });
        if (planner === undefined)
            return undefined;
        const without = cohorts.flatMap((cohort) => planning.includes(cohort)
            ? []
            : withoutIn(edits, cohort.one, cohort.compared.plannedWithout(maskIn(mask, cohort))));
        return { side, stage, planners: [planner, ...others], without, count };
    };
    const groups = SIDES.flatMap((sides) => source_stage/* STAGES */.a.flatMap((stage) => [...comparison.counts[stage]].flatMap(([mask, count]) => groupAt(sides, stage, mask, count) ?? [])));
    const known = new Map();
    return {
        groups,
        groupOf(generation, identity) {
            const { stage } = generation;
            const mask = comparison.maskOf(stage, identity.of(generation));
            const key = `${stage} ${mask}`;
            if (!known.has(key))
                known.set(key, groupAt(SIDES[0], stage, mask, 1));
            return known.get(key);
        },
    };
}
function structureOf(one) {
    if (one.lookup !== undefined)
        return one.lookup.structure;
    const [was, is] = [one.before(), one.after()].map((side) => (side ? side.membership.product : row_set/* NO_ROWS */.c6));
    return was && is && { ...NOTHING_UNDONE, plans: [was, is] };
}

;// CONCATENATED MODULE: ./build/src/change/whole/count-shared.js




function countShared(sharing, edits, counts) {
    const explained = new Set();
    const rowOf = ({ side, planners: [first, ...others], without }) => edits.combined([first.row, ...others.map(({ row }) => row)], side, without.map(({ edit }) => edit));
    const { groups, groupOf } = groupsByStructure(sharing, edits) ?? groupsByIds(sharing, edits);
    for (const group of groups) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const { side, stage, planners, without, count } = group;
        const row = rowOf(group);
        const named = [
            ...planners.flatMap((one) => one.row.edits.some((edit) => row.edits.includes(edit)) ? [one.cohort] : []),
            ...without.flatMap(({ edit, cohort }) => (row.edits.includes(edit) ? [cohort] : [])),
        ];
        const [added, removed] = side === 'added' ? [count, 0] : [0, count];
        counts.add(edits.reason(row), named.length > 0 ? named : planners.map(({ cohort }) => cohort), ...[stage, added, removed]);
        for (const { cohort, row: own } of planners)
            for (const edit of own.edits)
                if (row.edits.includes(edit))
                    explained.add(`${cohort} ${edit}`);
    }
    for (const { change } of sharing.members.values())
        for (const { row } of (0,reason/* rowsOf */.RO)(edits, change).rows)
            if (row.edits.length === 0 || row.edits.some((edit) => !explained.has(`${change.id} ${edit}`))) {
                counts.add(edits.reason(row), [change.id]);
                for (const edit of row.edits)
                    explained.add(`${change.id} ${edit}`);
            }
    return (generation, identity) => {
        const group = groupOf(generation, identity);
        const isShared = group !== undefined && (group.planners.length > 1 || group.without.length > 0);
        return isShared ? rowOf(group) : undefined;
    };
}

// EXTERNAL MODULE: ./build/src/checks/run-checks.js + 115 modules
var run_checks = __webpack_require__(63045);
// EXTERNAL MODULE: ./build/src/outputs/membership.js
var outputs_membership = __webpack_require__(11682);
;// CONCATENATED MODULE: ./build/src/change/whole/sharing-cohorts.js









const MOST_LOOKUPS = 2_000_000;
async function sharingCohorts(compared, { others, onCohort }) {
    const owners = new Map();
    const members = new Map();
    const texts = [new Set(), new Set(), new Set()];
    const moving = compared.filter(({ change: { plan } }) => isMoving(plan));
    let isTaken = false;
    const essayModels = new Set();
    for (const one of moving) {
        for (const side of [one.before(), one.after()]) {
            if (side === undefined)
                continue;
            isTaken ||= side.hasTakenIds;
            const identity = new Identity(side.membership);
            addEssayModels(side.membership, essayModels);
            for (const stage of sharedStages(side.membership)) {
                for (const generation of side.membership.generations(stage)) {
                    const key = `${stage} ${generation.id}`;
                    const owner = owners.get(key)?.one;
                    if (owner === undefined)
                        owners.set(key, { one, generation: identity.of(generation) });
                    else if (owner !== one)
                        for (const both of [owner, one])
                            members.set(both.change.id, both);
                }
            }
            for (const { origin, template, model } of side.membership.generations('draft'))
                for (const [field, text] of [origin, template, model].entries())
                    texts[field].add(signatureText(text));
        }
        await onCohort?.();
    }
    const found = { before: [], after: [] };
    const collect = (sides, plannedIn) => {
        const { membership, isValid = () => true } = plannedIn() ?? {};
        const sharing = new Set();
        for (const key of sharedKeys(membership)) {
            const owner = owners.get(key)?.one;
            if (owner !== undefined)
                sharing.add(owner);
        }
        if (membership === undefined || sharing.size === 0 || !isValid())
            return;
        for (const owner of sharing)
            members.set(owner.change.id, owner);
        const plan = () => plannedIn()?.membership;
        for (const side of sides)
            found[side].push({ plan, product: membership.product });
        addEssayModels(membership, essayModels);
    };
    if (owners.size === 0)
        return { members, others: found, undoing: [], essayModels };
    for (const one of compared) {
        if (isMoving(one.change.plan))
            continue;
        collect(['before'], () => one.before());
        collect(['after'], () => one.after());
        await onCohort?.();
    }
    for (const side of ['base', 'head']) {
        const own = others?.[side];
        for (const cohort of own?.candidates(texts) ?? []) {
            const sides = side === 'head' ? ['after'] : others?.head === undefined ? ['before', 'after'] : ['before'];
            if (own !== undefined)
                collect(sides, () => otherMembership(own.repository, cohort, isTaken));
            await onCohort?.();
        }
    }
    const undoing = new Set();
    let left = MOST_LOOKUPS;
    for (const one of moving) {
        if (one.lookup === undefined || one.lookup.causes < 2 || left < owners.size)
            continue;
        left -= owners.size;
        for (const [key, { one: owner, generation }] of owners) {
            (0,checkpoint/* passCheckpoint */.gc)();
            const stage = source_stage/* STAGES */.a.find((stage) => key.startsWith(`${stage} `)) ?? 'draft';
            if (owner === one || one.lookup.plannedWithout(stage, generation).length === 0)
                continue;
            members.set(owner.change.id, owner);
            undoing.add(one);
        }
    }
    return { members, others: found, undoing: [...new Set([...members.values(), ...undoing])], essayModels };
}
function isMoving(plan) {
    return (0,change_change/* isPlanChanged */.c)(plan) || (plan?.causes.some(({ kind }) => kind === 'assignment') ?? false);
}
function addEssayModels(membership, models) {
    const entries = membership.entries('essay');
    for (const index of entries.indices())
        models.add(entries.model(index));
}
function sharedStages(membership) {
    return membership instanceof outputs_membership/* PlannedMembership */.vX ? ['draft'] : source_stage/* STAGES */.a;
}
function* sharedKeys(membership) {
    if (membership === undefined)
        return;
    for (const stage of sharedStages(membership))
        for (const id of membership.ids(stage))
            yield `${stage} ${id}`;
}
function otherMembership(repository, cohort, isTaken) {
    try {
        const derivation = (0,derive/* derive */.CX)(repository, cohort);
        if (derivation.compilation?.rows === undefined)
            return undefined;
        const { plan } = derivation;
        const ids = isTaken ? derivation.ids : derivation.plainIds;
        const membership = repository.selection === undefined
            ? plan && ids && new outputs_membership/* PlannedMembership */.vX(plan, ids)
            : (0,standing_plans/* standingIn */.q)({ repository, cohorts: [] }, cohort)?.membership;
        return membership && { membership, isValid: () => isValid(derivation) };
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return undefined;
    }
}
function isValid(derivation) {
    const { isInvalid, failure } = (0,run_checks/* examine */.s)(derivation);
    return !isInvalid && failure === undefined;
}

;// CONCATENATED MODULE: ./build/src/change/whole-change.js







async function wholeChange(compared, options = {}) {
    const edits = new reason/* Edits */.IG(compared.map(({ change }) => change));
    const sharing = await sharingCohorts(compared, options);
    const counts = new change_causes/* ReasonCounts */.LH();
    for (const { change } of compared) {
        if (sharing.members.has(change.id))
            continue;
        for (const { row, stages } of (0,reason/* rowsOf */.RO)(edits, change).rows) {
            const reason = edits.reason(row);
            counts.add(reason, [change.id]);
            for (const { stage, added, removed } of stages)
                counts.add(reason, [], stage, added, removed);
        }
    }
    const shared = countShared(sharing, edits, counts);
    const contested = contestedRuns(sharing);
    const known = new Map(compared.map((one) => [one.change.id, one]));
    const keys = new Map();
    const keyOf = (row) => {
        const key = (0,reason/* rowKey */.om)(row);
        const found = keys.get(key) ?? (0,reason/* reasonKey */.ym)(edits.reason(row));
        keys.set(key, found);
        return found;
    };
    return {
        whole: {
            reasons: counts.list(),
            switched: options.hasOtherTemplates ? switchedRuns(compared) : [],
            reassigned: reassignedRuns(compared),
            ...(contested.length === 0 ? {} : { contested }),
        },
        reasonsOf(cohort, membership) {
            const own = known.get(cohort);
            if (own?.change.plan === undefined)
                return undefined;
            const identity = new Identity(membership);
            const rowIn = rowsIn(own, edits, identity);
            const isSharing = sharing.members.has(cohort);
            return (generation) => keyOf((isSharing ? shared(generation, identity) : undefined) ?? rowIn(generation));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/change/compare-whole.js





async function compareWhole(base, head, compared, { beyond, onReasons, ...options }) {
    const rest = [];
    if (beyond !== undefined && beyond !== 'elsewhere') {
        for (const id of beyond.ids) {
            rest.push(comparedBeyond(base, head, { id, oldId: options.renamed?.get(id) ?? id }, beyond));
            await options.onCohort?.();
        }
    }
    const all = [...compared, ...rest];
    const { whole, reasonsOf } = await wholeChange(all, {
        ...{ others: { base: othersIn(base, all), head: othersIn(head, all) } },
        ...options,
        hasOtherTemplates: hasOtherTemplates(base.repository, head.repository),
    });
    onReasons?.(reasonsOf);
    return whole;
}
function othersIn({ repository, cohorts }, compared) {
    const ids = new Set(compared.flatMap(({ change: { id, renamedFrom } }) => [id, renamedFrom]));
    return { repository, candidates: () => cohorts.filter(({ id }) => !ids.has(id)) };
}
function comparedBeyond(base, head, { id, oldId }, all) {
    const [was, is] = [all.base.find((one) => one.id === oldId), all.head.find((one) => one.id === id)];
    const sides = {
        before: () => expectedIn({ ...base, cohorts: all.base }, was),
        after: () => expectedIn({ ...head, cohorts: all.head }, is),
    };
    const stateOf = (spec, side) => spec === undefined ? 'absent' : side === undefined ? 'invalid' : 'clean';
    const states = { before: stateOf(was, sides.before()), after: stateOf(is, sides.after()) };
    let lookup;
    const plan = planned_sides_comparePlans(sides, states, (found) => {
        lookup = found;
    });
    const change = {
        id,
        specPath: (is ?? was)?.specPath ?? '',
        ...states,
        touches: [],
        ...(plan ? { plan } : {}),
    };
    return { change, lookup, ...plannedOf(sides) };
}
function expectedIn(state, cohort) {
    if (cohort === undefined)
        return undefined;
    try {
        return (0,check_cohort/* expectCohortIn */.uD)(state, cohort).expectation && sideFrom(state, cohort);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return undefined;
    }
}
function hasOtherTemplates(base, head) {
    if (base.runtime !== head.runtime)
        return true;
    return source_stage/* STAGES */.a.some((stage) => {
        const [was, is] = [base, head].map(({ layout, sources }) => sources.tree.read(layout.catalog(stage)));
        return was?.kind !== 'file' || is?.kind !== 'file' || Buffer.compare(was.bytes, is.bytes) !== 0;
    });
}

// EXTERNAL MODULE: ./build/src/drift/committed-output.js + 1 modules
var committed_output = __webpack_require__(30210);
// EXTERNAL MODULE: ./build/src/python/csv-text.js
var csv_text = __webpack_require__(80618);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(84307);
;// CONCATENATED MODULE: ./build/src/drift/improved-membership.js



function isImproved(before, now) {
    const known = differingRows(before);
    const left = differingRows(now);
    return (left.isOrderly && isSubset(left.missing, known.missing) && isSubset(left.unexpected, known.unexpected));
}
function differingRows({ expected, committed }) {
    const keyOf = (stage, id) => (0,csv_text/* csvRecord */.ef)([stage, id], '');
    const lists = new Map(source_stage/* STAGES */.a.map((stage) => [stage, expected.checklist(stage)]));
    const unexpected = new Set();
    const order = (0,compare_membership/* membershipRows */.cl)(expected.chunks());
    let isOrderly = true;
    for (const [stage, id] of (0,compare_membership/* membershipRows */.cl)((0,compare_membership/* piecesOf */.Xe)(committed))) {
        if (lists.get(stage)?.tick(id))
            isOrderly &&= reaches(order, stage, id);
        else if (unexpected.has(keyOf(stage, id)))
            isOrderly = false;
        else
            unexpected.add(keyOf(stage, id));
    }
    const missing = new Set();
    for (const [stage, list] of lists)
        for (const id of list.unticked())
            missing.add(keyOf(stage, id));
    return { missing, unexpected, isOrderly };
}
function reaches(rows, stage, id) {
    for (let next = rows.next(); next.done !== true; next = rows.next())
        if (next.value[0] === stage && next.value[1] === id)
            return true;
    return false;
}
function isSubset(part, whole) {
    for (const one of part)
        if (!whole.has(one))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/change/improved-outputs.js





function metadataChange(base, head, before, now) {
    if (before?.outputs?.metadata.status !== 'missing' || now?.outputs?.metadata.status !== 'missing')
        return {};
    const [was, is] = [sideOf(base, before.id)?.membership, sideOf(head, now.id)?.membership];
    if (is === undefined)
        return {};
    const isThere = ({ repository }, stage, id) => repository.existing.metadata(stage, id).kind !== 'missing';
    let isKnown = true;
    for (const stage of source_stage/* STAGES */.a) {
        for (const id of is.ids(stage)) {
            if (isThere(head, stage, id))
                continue;
            if (isThere(base, stage, id))
                return { losesMetadata: true };
            isKnown &&= was?.has(stage, id) === true;
        }
    }
    return isKnown ? { improvesMetadata: true } : {};
}
function improvesMembership(base, head, before, now) {
    const was = before?.outputs?.membership;
    const is = now?.outputs?.membership;
    if (was?.status !== 'content' || is?.status !== 'content' || was.digest === is.digest)
        return false;
    if (is.form.length > 0 || base.repository.selection || head.repository.selection)
        return false;
    if (countOf(was.stages) > MOST_COMPARED || countOf(is.stages) > MOST_COMPARED)
        return false;
    const [left, right] = [membershipIn(base, before?.id), membershipIn(head, now?.id)];
    return left !== undefined && right !== undefined && isImproved(left, right);
}
const MOST_COMPARED = 100_000;
function countOf(stages) {
    return stages.reduce((sum, { added, removed }) => sum + added.count + removed.count, 0);
}
function membershipIn(state, id = '') {
    const expected = sideOf(state, id)?.membership;
    const folder = specOf(state, id)?.folder;
    if (expected === undefined || folder === undefined)
        return undefined;
    const committed = (0,committed_output/* readPieces */.ut)(state.repository.sources.tree, (0,cohort_files/* cohortFiles */.xv)(folder).membership);
    return committed && { expected, committed };
}

;// CONCATENATED MODULE: ./build/src/change/compare-states.js








async function compareStates(base, head, options) {
    const present = options.present ?? ((result) => result);
    const was = base && present(base.result);
    const is = present(head.result);
    const cohorts = [];
    const compared = [];
    const oldNames = options.renamed ?? new Map();
    const newNames = new Set(oldNames.values());
    const affected = [...options.affected].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id));
    for (const { id, touches } of affected) {
        if (newNames.has(id))
            continue;
        const oldId = oldNames.get(id) ?? id;
        const now = is.cohorts.find((cohort) => cohort.id === id);
        const before = was?.cohorts.find((cohort) => cohort.id === oldId);
        const shown = now ?? before;
        if (shown === undefined)
            continue;
        const states = { before: before?.state ?? 'absent', after: now?.state ?? 'absent' };
        let lookup;
        const sides = {
            before: () => (base === undefined || before === undefined ? undefined : sideOf(base, oldId)),
            after: () => (now === undefined ? undefined : sideOf(head, id)),
        };
        const plan = base &&
            planned_sides_comparePlans(sides, states, (found) => {
                lookup = found;
            });
        const isGone = base !== undefined && now === undefined;
        const isLeftOut = options.leftOut?.has(id) ||
            (isGone && head.repository.sources.tree.exists(specOf(base, id)?.specPath ?? ''));
        const left = isGone && !isLeftOut ? leftBehind(base, head, id, shown.specPath) : [];
        const own = specOf(base, id)?.specPath ?? '';
        const movedTo = isGone && !isLeftOut ? options.outOfSight?.get(id) : undefined;
        const change = {
            ...{ id, specPath: shown.specPath, ...states },
            touches: base && oldId !== id && hasSameOutputs(base, oldId, head, id)
                ? touches.filter((one) => one !== 'output')
                : touches,
            ...(oldId === id ? {} : { renamedFrom: oldId }),
            ...(movedTo === undefined
                ? {}
                : { movedTo: shown.specPath.slice(0, -own.length || undefined) + movedTo }),
            ...(isLeftOut ? { isLeftOut } : {}),
            ...(left.length > 0 ? { leftBehind: left } : {}),
            ...(options.isDoubtful ? { isDoubtful: true } : {}),
            ...(base && metadataChange(base, head, before, now)),
            ...(base && improvesMembership(base, head, before, now) ? { improvesMembership: true } : {}),
            ...(plan ? { plan } : {}),
        };
        cohorts.push(change);
        compared.push({ change, lookup, ...plannedOf(sides) });
        await options.onCohort?.();
    }
    const whole = base && options.beyond !== 'elsewhere' ? await compareWhole(base, head, compared, options) : undefined;
    const drift = classifyDrift(was, is, cohorts);
    const first = base === undefined ? [] : firstOutputs(base, head, drift);
    return {
        base: was,
        ...(options.baseFailure === undefined ? {} : { baseFailure: options.baseFailure }),
        head: is,
        cohorts,
        ...(whole === undefined ? {} : { whole }),
        ...(options.settings === undefined ? {} : { settings: options.settings }),
        workflows: options.workflows ?? [],
        findings: classifyFindings(was, is, oldNames),
        drift,
        ...(first.length === 0 ? {} : { firstOutputs: first }),
    };
}
function firstOutputs(base, head, drift) {
    const missing = new Set(drift.flatMap(({ origin, status, output }) => origin === 'introduced' && status === 'missing' ? [output] : []));
    const isFirst = (kind) => !base.repository.committed[kind] && head.repository.committed[kind];
    return OUTPUTS.filter((kind) => missing.has(kind) && isFirst(kind));
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
function hasSameOutputs(base, oldId, head, id) {
    const [was, is] = [(0,cohort_files/* outputsIn */._j)(specOf(base, oldId)?.folder), (0,cohort_files/* outputsIn */._j)(specOf(head, id)?.folder)];
    return is.every((path, index) => {
        const old = (0,file_tree/* readEvidence */.At)(base.repository.sources.tree, was[index] ?? path);
        const now = (0,file_tree/* readEvidence */.At)(head.repository.sources.tree, path);
        if (old.kind !== 'file' || now.kind !== 'file')
            return old.kind === 'missing' && now.kind === 'missing';
        return Buffer.compare(old.bytes, now.bytes) === 0;
    });
}

// EXTERNAL MODULE: ./build/src/source/once-per.js
var once_per = __webpack_require__(45064);
;// CONCATENATED MODULE: ./build/src/change/renamed-cohorts.js


const ALIKE = 0.5;
const renamed_cohorts_MOST_PAIRS = 10_000;
function renamedCohorts(base, head) {
    const [before, after] = [base, head].map(({ cohorts }) => new Set(cohorts.map(({ id }) => id)));
    const gone = base.cohorts.filter(({ id, folder }) => after?.has(id) === false &&
        folder !== undefined &&
        head.repository.sources.tree.list(folder).length === 0);
    const kept = new Set(base.cohorts.flatMap((cohort) => (after?.has(cohort.id) ? [renamed_cohorts_specOf(base, cohort)?.text] : [])));
    const fresh = head.cohorts.filter((cohort) => before?.has(cohort.id) === false &&
        cohort.folder !== undefined &&
        !kept.has(renamed_cohorts_specOf(head, cohort)?.text));
    const isMuch = gone.length * fresh.length > renamed_cohorts_MOST_PAIRS;
    const pairs = gone.flatMap((old) => fresh.flatMap((now) => {
        const [was, is] = [renamed_cohorts_specOf(base, old), renamed_cohorts_specOf(head, now)];
        if (was === undefined || is === undefined)
            return [];
        const share = was.text === is.text ? 1 : isMuch ? 0 : shareOf(linesOf(was), linesOf(is));
        return share < ALIKE ? [] : [{ old: old.id, now: now.id, share }];
    }));
    pairs.sort((left, right) => right.share - left.share ||
        (0,compare/* compareCodePoints */.O)(left.old, right.old) ||
        (0,compare/* compareCodePoints */.O)(left.now, right.now));
    const renamed = new Map();
    const taken = new Set();
    for (const { old, now } of pairs) {
        if (renamed.has(now) || taken.has(old))
            continue;
        renamed.set(now, old);
        taken.add(old);
    }
    return renamed;
}
function renamed_cohorts_specOf({ repository }, { specPath }) {
    const opened = repository.sources.open(specPath);
    return opened.kind === 'text' ? opened.file : undefined;
}
const linesOf = (0,once_per/* oncePer */.P)(({ text }) => {
    const counts = new Map();
    for (const line of text.trimEnd().split('\n'))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
});
function shareOf(one, other) {
    const size = (lines) => [...lines.values()].reduce((sum, count) => sum + count, 0);
    let common = 0;
    for (const [line, count] of one)
        common += Math.min(count, other.get(line) ?? 0);
    return common / Math.max(size(one), size(other));
}

// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 9 modules
var compile_design = __webpack_require__(67907);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(32167);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 10 modules
var open_config = __webpack_require__(69028);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/disk/follow-links.js
var follow_links = __webpack_require__(82322);
// EXTERNAL MODULE: ./build/src/disk/spec-pattern.js
var spec_pattern = __webpack_require__(15023);
// EXTERNAL MODULE: ./build/src/disk/walk-patterns.js
var walk_patterns = __webpack_require__(52228);
// EXTERNAL MODULE: ./build/src/disk/without-aliases.js
var without_aliases = __webpack_require__(63994);
;// CONCATENATED MODULE: ./build/src/git/commit-folders.js


class CommitFolders {
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    kindAt(path) {
        const place = this.#tree.place(path);
        if (place.kind === 'file')
            return 'other';
        if (place.kind === 'folder' && place.path === path)
            return 'folder';
        const folder = this.#tree.place((0,source_path/* folderOf */.yS)(path));
        if (folder.kind !== 'folder')
            return 'nothing';
        if (place.kind === 'folder')
            return path === '' || place.path === (0,walk_patterns/* joined */.oR)(folder.path, path) ? 'folder' : 'linked';
        if (place.kind !== 'missing')
            return 'astray';
        return this.#tree.list(folder.path).includes((0,source_path/* lastNameOf */.p$)(path)) ? 'astray' : 'nothing';
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
    const plain = plainMatches(tree, parsed);
    if (plain !== undefined)
        return [...plain].sort(compare/* compareCodePoints */.O);
    const folders = new CommitFolders(tree);
    const { found, unusable, linked } = (0,walk_patterns/* walkPatterns */.LY)(folders, parsed);
    const all = parsed.every((pattern) => pattern.isPlain)
        ? found
        : [...matches(tree, parsed), ...[...found].filter((path) => (0,walk_patterns/* isBehind */.Jm)(linked, path))];
    return (0,without_aliases/* withoutAliases */.J)([...all, ...unusable], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
}
function plainMatches(tree, patterns) {
    const { objects } = tree;
    const found = new Set();
    let isPlain = true;
    const walk = (oid, prefix, [first, ...rest]) => {
        const entries = objects.entries(oid);
        const own = typeof first === 'string' ? entries.get(first) : undefined;
        for (const [name, entry] of typeof first !== 'string' ? entries : own ? [[first, own]] : []) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if ((0,follow_links/* isGitFolder */.Z)(name) || name.includes('\ufffd'))
                isPlain = false;
            if (entry.kind === 'module')
                continue;
            if (rest.length === 0)
                found.add(prefix + name);
            else if (entry.kind === 'folder')
                walk(entry.oid, `${prefix}${name}/`, rest);
        }
    };
    for (const { pattern, negated, isPlain: isSimple } of patterns) {
        const { segments } = pattern;
        const open = segments.findIndex((segment) => typeof segment !== 'string');
        if (negated || !isSimple || open < 0 || typeof segments.at(-1) !== 'string')
            return undefined;
        const start = segments.slice(0, open).join('/');
        tree.expand(start);
        const oid = tree.place(start).kind === 'folder' ? tree.oid(start) : undefined;
        if (oid !== undefined)
            walk(oid, start === '' ? '' : `${start}/`, segments.slice(open));
    }
    return isPlain && !objects.mayHoldLinks ? found : undefined;
}
function nameTheSame(patterns, root, names) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.aQ)(patterns, root).filter(({ negated }) => !negated);
    for (const name of names)
        for (let at = name; at !== ''; at = (0,source_path/* folderOf */.yS)(at))
            if (parsed.some(({ pattern }) => pattern.matches(at)))
                return false;
    return true;
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
var git_tree = __webpack_require__(68631);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(55596);
;// CONCATENATED MODULE: ./build/src/git/check-commit.js







function openCommit(root, commit, options) {
    const tree = new git_tree/* GitTree */.x(root, commit, options);
    const found = cohortsLike(tree, root, options) ?? cohortsIn(tree, root, options);
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    tree.prefetch(new data_layout/* DataLayout */.VL(options.dataRoot).shared);
    return { tree, cohorts, repository: (0,src_repository/* openRepository */.h_)(tree, options) };
}
const MOST_FOLDERS = 5000;
function cohortsLike(tree, root, { dataRoot, patterns, like }) {
    if (like?.patterns.join('\n') !== (typeof patterns === 'string' ? patterns : patterns.join('\n')))
        return undefined;
    const inData = [...(0,git_history.foldersUnlike)(root, tree.commit, like.commit)].filter(([path]) => dataRoot === '' || `${path}/`.startsWith(`${dataRoot}/`) || dataRoot.startsWith(`${path}/`));
    if (inData.length <= MOST_FOLDERS)
        tree.objects.loadTrees(inData.map(([, oid]) => oid));
    tree.expand(new data_layout/* DataLayout */.VL(dataRoot).cohorts);
    if (tree.objects.mayHoldLinks)
        return undefined;
    const names = (0,git_history.changedNames)(root, tree.commit, like.commit);
    return names !== undefined && nameTheSame(patterns, root, names) ? like.cohorts : undefined;
}
function cohortsIn(tree, root, { dataRoot, patterns }) {
    tree.expand(new data_layout/* DataLayout */.VL(dataRoot).cohorts);
    return (0,src_repository/* withRivals */.Qx)(committedSpecs(tree, root, patterns).map(src_repository/* cohortOf */.lG));
}
async function checkCommit(root, commit, options) {
    const opened = openCommit(root, commit, options);
    const { cohorts, repository } = opened;
    readAhead(opened, cohorts);
    return await checkState(repository, cohorts, options);
}

// EXTERNAL MODULE: ./build/src/git/git-objects.js + 2 modules
var git_objects = __webpack_require__(71998);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
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
    const objects = fallback.objects ?? new git_objects/* GitObjects */.V(root);
    const found = await (0,open_config/* openConfig */.F)(new git_tree/* GitTree */.x(root, commit, { objects }));
    const pointers = fallback.behindPointer ? { behindPointer: fallback.behindPointer } : {};
    const like = fallback.like ? { like: fallback.like } : {};
    const narrowed = given.cohorts === undefined ? {} : { cohorts: given.cohorts };
    const opened = (options, invalidSettings) => {
        const all = openCommit(root, commit, { ...options, objects, ...pointers, ...like });
        const { cohorts, catalogFolder } = new data_layout/* DataLayout */.VL(options.dataRoot);
        const module = [cohorts, catalogFolder]
            .map((path) => all.tree.moduleAt(path))
            .find((one) => one !== undefined);
        if (module !== undefined)
            throw new environment_failure/* EnvironmentFailure */.Kg('other', module, (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(module)} is a submodule, of which the base has no more than a commit's name: check a change of it in its own repository`);
        const { manifest, membership, metadata } = all.repository.committed;
        const allSpecs = fallback.allSpecs === 'none' ? fallback.allSpecs : all.cohorts.map(({ specPath }) => specPath);
        return {
            ...all,
            ...{ kind: 'base', commit, objects, options: { ...options, allSpecs }, invalidSettings },
            committed: { manifest, membership, metadata },
        };
    };
    if (found.kind === 'invalid') {
        const { config: _, judgement: __, maxRows: ___, ...structure } = fallback;
        const { dataRoot, patterns } = structure;
        const all = given.specs ?? [...patterns, ...(0,open_workspace/* defaultPatterns */.P9)(dataRoot)];
        const limit = given.maxRows === undefined ? {} : { maxRows: given.maxRows };
        return opened({ ...structure, ...narrowed, ...limit, patterns: all }, (0,open_config.invalidSettingsResult)(found, given));
    }
    const config = found.kind === 'config' ? found.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    return opened({
        ...{ dialect, dataRoot, patterns: specs ?? (0,open_workspace/* defaultPatterns */.P9)(dataRoot), ...narrowed },
        ...(fallback.partial === undefined ? {} : { partial: fallback.partial }),
        maxRows,
        ...(config === undefined ? {} : { config }),
    });
}
function catalogsAsIn({ tree, repository, objects }, head) {
    const { catalogFolder, looseCatalogs } = repository.layout;
    if (!(head instanceof GitTree) || tree.oid(catalogFolder) === undefined)
        return undefined;
    const isSame = [catalogFolder, ...looseCatalogs].every((path) => tree.oid(path) === head.oid(path));
    return isSame && !objects.mayHoldLinks && !head.objects.mayHoldLinks ? repository.read : undefined;
}

// EXTERNAL MODULE: ./build/src/settings/judge-by-base.js
var judge_by_base = __webpack_require__(18192);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/compare-commits.js













async function checkedCommit(root, commit, options) {
    const { given, fallback, progress } = options;
    const state = await openBase(root, commit, given, fallback);
    if (state.kind === 'none')
        throw new environment_failure/* EnvironmentFailure */.Kg('other', '', state.why);
    (0,read_ahead/* readAhead */.Ek)(state, state.cohorts);
    const checked = await (0,checked_state/* checkState */.W)(state.repository, state.cohorts, {
        ...state.options,
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    return { ...checked, config: state.invalidSettings === undefined ? state.options.config : 'invalid' };
}
async function comparedStates(before, after) {
    let reasons;
    const ids = new Set([...before.cohorts, ...after.cohorts].map(({ id }) => id));
    const affected = [...ids].map((id) => ({ id, touches: [] }));
    const compared = await compareStates(before, after, {
        affected,
        renamed: renamedCohorts(before, after),
        ...(before.config === 'invalid' || after.config === 'invalid'
            ? {}
            : { settings: settingsBetween(before.config, after.config) }),
        onReasons: (found) => {
            reasons = found;
        },
    });
    return { change: withoutUnchanged(compared), price: await priceOf(before, after, reasons) };
}
async function priceOf(before, after, reasons) {
    const configOf = ({ config }) => (config === 'invalid' ? undefined : config);
    const stateOf = (state) => ({ ...state, prices: configOf(state)?.prices });
    if ([before, after].every((state) => configOf(state)?.prices === undefined))
        return {};
    const { compareCosts } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(1230), __webpack_require__.e(7882)]).then(__webpack_require__.bind(__webpack_require__, 60569));
    const cost = await compareCosts(stateOf(before), stateOf(after), { reasons });
    if (cost === undefined)
        return {};
    const { judgeBudget } = await __webpack_require__.e(/* import() */ 6983).then(__webpack_require__.bind(__webpack_require__, 16983));
    const { budget } = configOf(before) ?? {};
    return { cost, budgetVerdict: judgeBudget({ budget, isPullRequest: true, labels: [], cost }) };
}
function settingsBetween(base, head) {
    return (0,judge_by_base/* settingChanges */.eC)(base, head, { maxRows: compile_design/* DEFAULT_MAX_ROWS */.h }).map((one) => ({
        ...one,
        holds: !one.setting.startsWith('budget.'),
    }));
}
function checkOptionsOf({ dialect, dataRoot, maxRows }, config, patterns) {
    return {
        ...{ dialect, dataRoot, patterns },
        maxRows,
        ...(config === undefined ? {} : { config }),
    };
}
function namedCommit(root, name, cohorts) {
    const commit = (0,git_history.resolveRef)(root, name);
    const range = /^(.+?)\.{2,3}(.+)$/.exec(name);
    const hint = range !== null
        ? `; name the two apart, with a space: ${range[1]} ${range[2]}`
        : cohorts.some(({ id }) => id === name)
            ? '; that is a cohort, and commits are compared with all of their cohorts'
            : commit === undefined
                ? refHint(root, name)
                : '';
    if (commit === undefined)
        throw new usage_error/* UsageError */.e(`there is no commit '${name}' here${hint}`);
    return commit;
}
function refHint(root, name) {
    const names = (0,git_history.refNames)(root);
    const near = (0,nearest_names.nearestNames)(name, names, 2);
    if (near.length > 0)
        return `; ${(0,nearest_names/* didYouMean */.au)(...near)}`;
    return names.length === 0 ? '' : `; there are ${(0,words/* listed */.KE)(names, names.length)}`;
}
function withoutUnchanged(change) {
    const drifted = new Set(change.drift.flatMap(({ origin, cohort }) => (origin === 'existing' ? [] : [cohort])));
    return {
        ...change,
        cohorts: change.cohorts.filter(({ id, before, after, plan, renamedFrom }) => before !== after ||
            renamedFrom !== undefined ||
            (0,change_change/* isPlanChanged */.c)(plan) ||
            drifted.has(id) ||
            (plan?.causes.length ?? 0) > 0),
    };
}


/***/ }),

/***/ 86400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(lines, offset) {
    let low = 1;
    let high = lines.count;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines.lineStart(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 21013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ enclosedBy),
/* harmony export */   _$: () => (/* binding */ isNested),
/* harmony export */   i5: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45064);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);



const REACH = 200;
function surroundings({ at, message }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [at.kind, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)];
    const { text, lines } = file;
    const line = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(lines, at.span.start);
    const from = Math.max(lines.lineStart(line), at.span.start - REACH);
    const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
    const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
    return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}
function enclosedBy({ at }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [];
    const { text, lines } = file;
    const line = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(lines, at.span.start);
    const start = lines.lineStart(line);
    if (!isNested(file))
        return text.slice(start, start + REACH).split(/[,\r\n]/, 1);
    const before = text.slice(start, Math.min(at.span.start, start + REACH));
    return [...(enclosingKeys(file)[line - 1] ?? []), ...keysIn(before)];
}
function isNested({ path }) {
    return /\.(?:ya?ml|json)$/i.test(path);
}
const enclosingKeys = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)(({ text }) => {
    const open = [];
    return text.split(/\r\n|[\r\n]/).map((line) => {
        const indent = line.search(/[^ ]/);
        if (indent < 0 || line[indent] === '#')
            return open.at(-1)?.keys ?? [];
        const isItem = line.startsWith('- ', indent);
        const encloses = (one) => one.indent < indent || (one.indent === indent && isItem && !one.isItem);
        for (let last = open.at(-1); last && !encloses(last); last = open.at(-1))
            open.pop();
        const keys = open.at(-1)?.keys ?? [];
        const [key] = keysIn(line.slice(0, REACH));
        if (key !== undefined)
            open.push({ indent, isItem, keys: [...keys, key] });
        return keys;
    });
});
function keysIn(text) {
    const keys = text.match(/[^\s,:[\]{}]+(?=\s*:(?:\s|$))/g) ?? [];
    return keys.map((key) => key.replace(/^(["'])(.*)\1$/, '$2'));
}


/***/ })

};
