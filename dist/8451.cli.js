export const id = 8451;
export const ids = [8451,3284,832,3689];
export const modules = {

/***/ 53876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isPlanChanged)
/* harmony export */ });
const isPlanChanged = (plan) => plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;


/***/ }),

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCosts: () => (/* binding */ compareCosts)
});

// EXTERNAL MODULE: ./build/src/check-cohort.js + 1 modules
var check_cohort = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(94917);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
;// CONCATENATED MODULE: ./build/src/prices/model-switch.js

function modelSwitch(llm, models, { prices, added }) {
    const [from, to] = [models.before(llm), models.after(llm)];
    if (from === undefined || from === to)
        return undefined;
    const isAdded = added.some(({ model }) => model === to);
    const counts = to === undefined || !prices.has(to) ? 'unknown' : isAdded && prices.has(from) ? 'dearer' : 'own';
    return { llm, from, to, counts };
}
function modelSwitches(llms, switchOf) {
    return [...new Set(llms)].sort(compare/* compareCodePoints */.O).flatMap((llm) => switchOf(llm) ?? []);
}
function switchedRates(after, before, switchOf) {
    return (stage, llm, mode) => {
        const own = after(stage, llm, mode);
        return switchOf(llm)?.counts === 'dearer' ? dearer(own, before(stage, llm, mode)) : own;
    };
}
function dearer(own, former) {
    if (own.kind !== 'known' || former.kind !== 'known')
        return own;
    const [higher, lower] = own.expected < former.expected ? [former, own] : [own, former];
    const isBound = higher.atMost !== undefined && lower.atMost !== undefined && lower.atMost > higher.atMost;
    return isBound ? { ...higher, atMost: lower.atMost } : higher;
}

// EXTERNAL MODULE: ./build/src/prices/open-price-table.js + 3 modules
var open_price_table = __webpack_require__(61230);
// EXTERNAL MODULE: ./build/src/prices/plan-cost.js
var plan_cost = __webpack_require__(96679);
// EXTERNAL MODULE: ./build/src/prices/planned-runs.js
var planned_runs = __webpack_require__(61349);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/prices/price-setting-changes.js

function priceSettingChanges(base, head) {
    if (base === undefined)
        return [];
    const [before, after] = [textsOf(base), textsOf(head)];
    return Object.keys(before).flatMap((setting) => before[setting] === after[setting]
        ? []
        : [
            {
                ...{ setting, before: before[setting], after: after[setting] },
                holds: before[setting] === undefined && setting !== USAGE,
            },
        ]);
}
const USAGE = 'prices.usage';
function textsOf(prices) {
    return {
        'prices.table': prices?.table,
        ...Object.fromEntries(stage/* STAGES */.a.map((stage) => [`prices.tokens.${stage}`, tokensText(prices?.tokens[stage])])),
        [USAGE]: prices?.usage && `${prices.usage.input} / ${prices.usage.output}`,
    };
}
function tokensText(tokens) {
    if (tokens === undefined)
        return undefined;
    const { input, output, outputMax } = tokens;
    return `${input} in, ${output} out${outputMax === undefined ? '' : `, at most ${outputMax} out`}`;
}

// EXTERNAL MODULE: ./build/src/prices/rates.js
var prices_rates = __webpack_require__(81683);
;// CONCATENATED MODULE: ./build/src/prices/trusted-prices.js
function trustedPrices(base, head) {
    const before = base?.prices ?? new Map();
    const after = head?.prices ?? new Map();
    const added = [...after.values()].filter(({ model }) => !before.has(model));
    const changed = [...before.values()].flatMap((one) => {
        const other = after.get(one.model);
        return other !== undefined && (other.input !== one.input || other.output !== one.output)
            ? [{ base: one, head: other }]
            : [];
    });
    const removed = [...before.values()].filter(({ model }) => !after.has(model));
    return {
        prices: new Map([...before, ...added.map((one) => [one.model, one])]),
        ...{ added, changed, removed },
    };
}

;// CONCATENATED MODULE: ./build/src/prices/usage.js
const MOST_TOKENS = 1e9;
function usageOf(metadata, fields) {
    const input = tokensAt(metadata, fields.input);
    const output = tokensAt(metadata, fields.output);
    return input === undefined || output === undefined ? undefined : { input, output };
}
function tokensAt(metadata, path) {
    let value = metadata;
    for (const name of path.split('.')) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    if (typeof value !== 'number' || !Number.isInteger(value))
        return undefined;
    return value >= 0 && value <= MOST_TOKENS ? value : undefined;
}
function medianTokens(runs) {
    const groups = new Map();
    for (const { stage, llm, usage } of runs) {
        const key = `${stage} ${llm}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [usage]);
        else
            group.push(usage);
    }
    const medians = new Map();
    for (const [key, group] of groups)
        medians.set(key, {
            input: upperMedian(group.map(({ input }) => input)),
            output: upperMedian(group.map(({ output }) => output)),
        });
    return (stage, llm) => medians.get(`${stage} ${llm}`);
}
function upperMedian(numbers) {
    const sorted = [...numbers].sort((left, right) => left - right);
    return sorted[sorted.length >> 1] ?? 0;
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/change/reason.js
var change_reason = __webpack_require__(78468);
;// CONCATENATED MODULE: ./build/src/change/compare-costs.js
















const MOST_SAMPLED = 1000;
async function compareCosts(base, head, options = {}) {
    const usage = (base?.prices ?? head.prices)?.usage;
    if (base?.prices === undefined && head.prices === undefined)
        return undefined;
    const tableBefore = base && tableOf(base);
    const prices = trustedPrices(tableBefore, tableOf(head));
    const usages = base && usage && new RecordedUsage(base.repository, usage);
    const medians = usages?.medians();
    const ratesIn = ({ repository }) => (0,prices_rates/* ratesOf */.j)({
        modelOf: (llm) => repository.catalogs.modelOf(llm),
        prices: prices.prices,
        tokens: { ...head.prices?.tokens, ...base?.prices?.tokens },
        ...(medians ? { medians } : {}),
    });
    const ratesOfBase = ({ repository, prices: own }) => (0,prices_rates/* ratesOf */.j)({
        modelOf: (llm) => repository.catalogs.modelOf(llm),
        prices: tableBefore?.prices ?? new Map(),
        tokens: own?.tokens ?? {},
        ...(medians ? { medians } : {}),
    });
    const switchOf = (llm) => base &&
        modelSwitch(llm, {
            before: (id) => base.repository.catalogs.modelOf(id),
            after: (id) => head.repository.catalogs.modelOf(id),
        }, prices);
    const rates = base ? switchedRates(ratesIn(head), ratesIn(base), switchOf) : ratesIn(head);
    const before = new planned_runs/* PlannedRuns */.J();
    const unplannedBefore = base && (await addAll(base, before, options));
    const after = new planned_runs/* PlannedRuns */.J({
        base: before,
        ...(usages ? { isFinished: (stage, id) => usages.of(stage, id) !== undefined } : {}),
    });
    const known = new Set(base?.cohorts.map(({ id }) => id));
    const reasonIn = base && options.reasons && ((id, membership) => reasonsIn(id, membership));
    const unplanned = [...(await addAll(head, after, options, reasonIn)).keys()];
    const { added, changed, removed } = prices;
    return {
        added: (0,plan_cost/* costOf */.h)(after.added, rates),
        reasons: new Map([...after.reasons].map(([key, groups]) => [key, (0,plan_cost/* costOf */.h)(groups, rates)])),
        finished: after.finished,
        before: base && (0,plan_cost/* costOf */.h)(before.all, ratesOfBase(base)),
        after: (0,plan_cost/* costOf */.h)(after.all, rates),
        unplanned,
        prices: { added, changed, removed },
        switches: modelSwitches(after.all.flatMap(({ llm, mode }) => (mode === planned_runs/* COPY */.s ? [] : [llm])), switchOf),
        settings: priceSettingChanges(base?.prices, head.prices),
    };
    function reasonsIn(id, membership) {
        const kind = known.has(id) ? unplannedBefore?.get(id) : 'new';
        const reason = options.reasons?.(id, membership);
        return (generation, after) => {
            const { stage, template } = generation;
            return before.copies(stage, generation.id)
                ? (0,change_reason/* reasonKey */.ym)((0,change_reason/* switchReason */.Xz)({ stage, template, before: planned_runs/* COPY */.s, after }))
                : (reason?.(generation) ?? keyOf(kind ?? 'elsewhere'));
        };
    }
}
function keyOf(kind) {
    return (0,change_reason/* reasonKey */.ym)({ kind, causes: [] });
}
function tableOf({ repository, prices }) {
    return prices && (0,open_price_table.openPriceTable)(repository.sources, prices.table, (0,diagnostic/* atSpan */.IX)(prices.tableAt), new collector/* Collector */.g());
}
async function addAll(state, runs, { onCohort }, reasonIn) {
    const unplanned = new Map();
    const ordered = [...state.cohorts].sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id));
    for (const cohort of ordered) {
        const lack = add(state, cohort, runs, reasonIn);
        if (lack !== undefined)
            unplanned.set(cohort.id, lack);
        await onCohort?.();
    }
    return unplanned;
}
function add(state, cohort, runs, reasonIn) {
    try {
        (0,checkpoint/* startFromCheckpoint */.le)();
        const { expectation } = (0,check_cohort/* expectCohortIn */.uD)(state, cohort);
        if (expectation !== undefined)
            runs.add(expectation, reasonIn?.(cohort.id, expectation.membership));
        return expectation === undefined ? 'repaired' : undefined;
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie || error instanceof checkpoint/* DeadlineReached */.h_))
            throw error;
        return 'unplanned';
    }
}
class RecordedUsage {
    #repository;
    #fields;
    constructor(repository, fields) {
        this.#repository = repository;
        this.#fields = fields;
    }
    of(stage, id) {
        return usageOf(this.#metadata(stage, id), this.#fields);
    }
    medians() {
        return medianTokens(stage/* STAGES */.a.flatMap((stage) => [...this.#sample(stage)]));
    }
    *#sample(stage) {
        const ids = [...this.#repository.existing.folders(stage)].sort(compare/* compareCodePoints */.O);
        for (const id of ids.slice(0, MOST_SAMPLED)) {
            const metadata = this.#metadata(stage, id);
            const usage = usageOf(metadata, this.#fields);
            const llm = textIn(metadata, 'llm_model_id');
            if (usage !== undefined && llm !== undefined)
                yield { stage, llm, usage };
        }
    }
    #metadata(stage, id) {
        const { existing, layout, sources } = this.#repository;
        if (!existing.folders(stage).has(id))
            return undefined;
        const read = sources.tree.read(layout.metadata(stage, id));
        if (read.kind !== 'file')
            return undefined;
        try {
            return JSON.parse(new TextDecoder().decode(read.bytes));
        }
        catch {
            return undefined;
        }
    }
}
function textIn(metadata, field) {
    if (typeof metadata !== 'object' || metadata === null || !Object.hasOwn(metadata, field))
        return undefined;
    const value = metadata[field];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 78468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ Edits),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Xz: () => (/* binding */ switchReason),
/* harmony export */   oh: () => (/* binding */ wholeReason),
/* harmony export */   om: () => (/* binding */ rowKey),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   ym: () => (/* binding */ reasonKey)
/* harmony export */ });
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61349);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45064);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53876);



const reasonKey = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ kind, causes }) => JSON.stringify([kind, causes]));
function switchReason({ stage, template, before, after }) {
    const kind = after === _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .COPY */ .s ? 'copied' : 'uncopied';
    return { kind, causes: [{ kind: 'generator', stage, template, before, after }] };
}
const OF_COHORTS = { new: 'added', gone: 'removed', repaired: 'repaired' };
class Edits {
    #parents = new Map();
    #causes = new Map();
    #edits = new Map();
    #reasons = new Map();
    constructor(cohorts) {
        const plans = cohorts.flatMap(({ plan }) => plan ?? []);
        for (const { causes, attributed } of plans) {
            for (const row of attributed)
                if (row.kind === 'edit')
                    this.#join(row.causes.flatMap((index) => partsOf(causes[index])));
            for (const cause of causes)
                if (cause.kind === 'levels' || cause.kind === 'axis')
                    this.#join([...partsOf(cause), ...rowsFor(cause, causes)]);
        }
        const known = new Set();
        for (const cause of plans.flatMap(({ causes }) => causes)) {
            const key = JSON.stringify(cause);
            if (known.has(key))
                continue;
            known.add(key);
            const edit = this.#editOf(cause);
            const all = this.#causes.get(edit) ?? [];
            this.#causes.set(edit, all);
            const place = all.findIndex((one) => isOfSameCatalog(one, cause));
            if (place < 0)
                all.push(cause);
            else
                all[place] = joined(all[place], cause);
        }
    }
    each(causes) {
        return [...new Set(causes.map((cause) => this.#editOf(cause)))];
    }
    row({ causes }, row) {
        const named = row.causes.flatMap((index) => causes[index] ?? []);
        if (row.kind !== 'either' && named.length === 0)
            return { kind: 'elsewhere', edits: [] };
        return this.#simplified(row.kind, named.map((cause) => this.#editOf(cause)));
    }
    combined(rows, side, without) {
        const [first] = rows;
        const different = new Map(rows.map((row) => [rowKey(row), row]));
        if (different.size === 1 && without.length === 0)
            return first;
        const all = [...new Set(rows.flatMap(({ edits }) => edits))];
        if (rows.some(({ kind }) => kind === 'several' || kind === 'elsewhere'))
            return { kind: 'several', edits: all };
        const undoing = (row, edit) => row.kind !== 'either' && row.edits.includes(edit);
        const responsible = side === 'added'
            ? all.filter((edit) => rows.every((row) => undoing(row, edit)) && !without.includes(edit))
            : [...new Set([...all.filter((edit) => rows.some((row) => undoing(row, edit))), ...without])];
        return responsible.length === 0
            ? this.#simplified('either', all)
            : this.#simplified('together', responsible);
    }
    reason({ kind, edits }) {
        const key = JSON.stringify([kind, edits]);
        const known = this.#reasons.get(key) ?? {
            kind,
            causes: isOfCohorts(kind)
                ? []
                : edits.flatMap((edit) => this.#causes.get(edit) ?? causeOfCohorts(edit)),
        };
        this.#reasons.set(key, known);
        return known;
    }
    #simplified(kind, named) {
        const edits = [...new Set(named)];
        const [only, another] = edits;
        if (kind === 'several' || only === undefined || another !== undefined)
            return { kind, edits };
        return { kind: isOfCohorts(only) ? only : 'edit', edits };
    }
    #editOf(cause) {
        const known = this.#edits.get(cause) ?? this.#find(partsOf(cause)[0] ?? '');
        this.#edits.set(cause, known);
        return known;
    }
    #find(part) {
        let at = part;
        for (let above = this.#parents.get(at); above !== undefined; above = this.#parents.get(at))
            at = above;
        return at;
    }
    #join([first, ...others]) {
        for (const other of others) {
            const [kept, gone] = [this.#find(first ?? ''), this.#find(other)];
            if (kept !== gone)
                this.#parents.set(gone, kept);
        }
    }
}
const editsOf = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((cohorts) => new Edits(cohorts));
function rowKey({ kind, edits }) {
    return JSON.stringify([kind, [...edits].sort()]);
}
function isOfCohorts(edit) {
    return Object.hasOwn(OF_COHORTS, edit);
}
function causeOfCohorts(edit) {
    return isOfCohorts(edit) ? [{ kind: 'cohort', change: OF_COHORTS[edit] }] : [];
}
function partsOf(cause) {
    if (cause === undefined)
        return [];
    if (cause.kind !== 'catalog')
        return [JSON.stringify(cause)];
    const { catalog, added, removed } = cause;
    return [
        ...added.first.map((id) => JSON.stringify([catalog, '+', id])),
        ...removed.first.map((id) => JSON.stringify([catalog, '-', id])),
    ];
}
function rowsFor(cause, causes) {
    const none = { count: 0, first: [] };
    const [added, removed] = cause.kind === 'levels'
        ? [cause.added, cause.removed]
        : cause.change === 'added'
            ? [cause.levels, none]
            : [none, cause.levels];
    return causes.flatMap((one) => {
        if (one.kind !== 'catalog')
            return [];
        const both = (side, levels) => ({
            count: 0,
            first: one[side].first.filter((id) => levels.first.includes(id)),
        });
        return partsOf({ ...one, added: both('added', added), removed: both('removed', removed) });
    });
}
function isOfSameCatalog(one, other) {
    return one.kind === 'catalog' && other.kind === 'catalog' && one.catalog === other.catalog;
}
function joined(one, other) {
    if (one?.kind !== 'catalog' || other.kind !== 'catalog')
        return other;
    const both = (side) => {
        const first = [...new Set([...one[side].first, ...other[side].first])];
        return { count: Math.max(first.length, one[side].count, other[side].count), first };
    };
    return { ...one, added: both('added'), removed: both('removed') };
}
function wholeReason({ before, after, }) {
    const kind = before === 'absent' ? 'new' : after === 'absent' ? 'gone' : before === 'invalid' ? 'repaired' : undefined;
    return kind && { kind, edits: [kind] };
}
const ELSEWHERE = { kind: 'elsewhere', edits: [] };
function rowsOf(edits, cohort) {
    const { plan } = cohort;
    if (plan === undefined)
        return { rows: [], silent: [] };
    const whole = wholeReason(cohort);
    const all = plan.stages.map(({ stage, added, removed }) => ({
        ...{ stage, added: added.count, removed: removed.count },
    }));
    if (whole !== undefined)
        return { rows: [{ row: whole, stages: all }], silent: [] };
    const named = new Set(plan.attributed.flatMap(({ causes }) => causes));
    const unnamed = plan.causes.filter((_, index) => !named.has(index));
    const silent = edits.each(unnamed).map((edit) => ({ kind: 'silent', edits: [edit] }));
    if (plan.attributed.length === 0 && (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanChanged */ .c)(plan))
        return { rows: [{ row: ELSEWHERE, stages: all }], silent };
    return {
        rows: plan.attributed.map((one) => ({ row: edits.row(plan, one), stages: one.stages })),
        silent,
    };
}


/***/ }),

/***/ 96679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   o: () => (/* binding */ runsByStage)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88108);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72265);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83284);



function costOf(groups, rates) {
    const total = new Sum();
    const stages = new Map();
    const models = new Map();
    const unpriced = [];
    const days = new Set();
    let copies = 0;
    for (const { stage, llm, mode, count } of groups) {
        const rate = rates(stage, llm, mode);
        if (rate.kind === 'free') {
            copies += count;
            continue;
        }
        const sums = [
            total,
            sumOf(stages, stage),
            ...(rate.model === undefined ? [] : [sumOf(models, rate.model)]),
        ];
        if (rate.kind === 'unknown') {
            for (const sum of sums)
                sum.unknown += count;
            unpriced.push({ stage, llm, model: rate.model, why: rate.why, runs: count });
            continue;
        }
        days.add(rate.asOf);
        for (const sum of sums)
            sum.add(count, rate.expected, rate.atMost);
    }
    return {
        ...total.cost(),
        copies,
        stages: _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.flatMap((stage) => {
            const sum = stages.get(stage);
            return sum === undefined ? [] : [{ stage, ...sum.cost() }];
        }),
        models: [...models]
            .map(([model, sum]) => ({ model, ...sum.cost() }))
            .sort((left, right) => (left.expected < right.expected ? 1 : left.expected > right.expected ? -1 : 0) ||
            (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.model, right.model)),
        unpriced: unpriced.sort((left, right) => _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.indexOf(left.stage) - _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.indexOf(right.stage) || (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.llm, right.llm)),
        asOf: (0,_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .oldest */ .os)(days),
    };
}
function runsByStage({ stages }) {
    const counts = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .noneByStage */ ._)();
    for (const { stage, runs, unknown } of stages)
        counts[stage] = runs + unknown;
    return counts;
}
class Sum {
    #expected = 0n;
    #atMost = 0n;
    #runs = 0;
    unknown = 0;
    add(count, expected, atMost) {
        this.#expected += expected * BigInt(count);
        this.#atMost =
            this.#atMost === undefined || atMost === undefined ? undefined : this.#atMost + atMost * BigInt(count);
        this.#runs += count;
    }
    cost() {
        return { expected: this.#expected, atMost: this.#atMost, runs: this.#runs, unknown: this.unknown };
    }
}
function sumOf(sums, key) {
    const sum = sums.get(key) ?? new Sum();
    sums.set(key, sum);
    return sum;
}


/***/ }),

/***/ 61349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PlannedRuns),
/* harmony export */   s: () => (/* binding */ COPY)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72265);


const COPY = 'copy';
class PlannedRuns {
    #ids = new Map(_source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.map((stage) => [stage, new Set()]));
    #copies = new Map(_source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.map((stage) => [stage, new Set()]));
    #all = new Groups();
    #added = new Groups();
    #reasons = new Map();
    #base;
    #isFinished;
    #finished = 0;
    constructor(options = {}) {
        this.#base = options.base;
        this.#isFinished = options.isFinished ?? (() => false);
    }
    add({ membership, modes }, reasonOf) {
        for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a) {
            for (const generation of membership.generations(stage)) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
                const { id, template, model } = generation;
                const mode = modes[stage].get(template) ?? 'llm';
                const seen = mode === COPY ? this.#copies : this.#ids;
                const ids = seen.get(stage);
                if (ids === undefined || ids.has(id))
                    continue;
                ids.add(id);
                this.#all.count(stage, model, mode);
                const [ran, copied] = [this.#base?.has(stage, id), this.#base?.copies(stage, id)];
                if (mode === COPY) {
                    if (!ran && !copied)
                        this.#added.count(stage, model, mode);
                }
                else if (ran)
                    continue;
                else if (this.#isFinished(stage, id))
                    this.#finished++;
                else {
                    this.#added.count(stage, model, mode);
                    if (reasonOf)
                        this.#groupsOf(reasonOf(generation, mode)).count(stage, model, mode);
                }
            }
        }
    }
    has(stage, id) {
        return this.#ids.get(stage)?.has(id) ?? false;
    }
    copies(stage, id) {
        return this.#copies.get(stage)?.has(id) ?? false;
    }
    get all() {
        return this.#all.list();
    }
    get added() {
        return this.#added.list();
    }
    get reasons() {
        return new Map([...this.#reasons].map(([reason, groups]) => [reason, groups.list()]));
    }
    #groupsOf(reason) {
        const groups = this.#reasons.get(reason) ?? new Groups();
        this.#reasons.set(reason, groups);
        return groups;
    }
    get finished() {
        return this.#finished;
    }
}
class Groups {
    #groups = new Map();
    count(stage, llm, mode) {
        const key = `${stage} ${mode === COPY ? COPY : ''} ${llm}`;
        const group = this.#groups.get(key);
        if (group === undefined)
            this.#groups.set(key, { stage, llm, mode, count: 1 });
        else
            group.count++;
    }
    list() {
        return _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.flatMap((stage) => [...this.#groups.values()].filter((group) => group.stage === stage));
    }
}


/***/ }),

/***/ 83284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   eF: () => (/* binding */ PRICE_COLUMNS),
/* harmony export */   os: () => (/* binding */ oldest)
/* harmony export */ });
const PRICE_COLUMNS = [
    'model',
    'input_usd_per_mtok',
    'output_usd_per_mtok',
    'as_of',
    'source',
];
function oldest(days) {
    let first;
    for (const day of days)
        if (first === undefined || day < first)
            first = day;
    return first;
}
function isDay(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match === null)
        return false;
    const [year, month, day] = match.slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    return days !== undefined && day >= 1 && day <= days;
}


/***/ }),

/***/ 81683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ratesOf)
/* harmony export */ });
/* harmony import */ var _planned_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61349);

function ratesOf({ modelOf, prices, tokens, medians }) {
    const known = new Map();
    return (stage, llm, mode) => {
        if (mode === _planned_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .COPY */ .s)
            return FREE;
        const key = `${stage} ${llm}`;
        const rate = known.get(key) ?? rateOf(stage, llm);
        known.set(key, rate);
        return rate;
    };
    function rateOf(stage, llm) {
        const model = modelOf(llm);
        if (model === undefined)
            return { kind: 'unknown', model, why: 'no-model' };
        const price = prices.get(model);
        if (price === undefined)
            return { kind: 'unknown', model, why: 'no-price' };
        const settings = tokens[stage];
        const usual = medians?.(stage, llm) ?? settings;
        if (usual === undefined)
            return { kind: 'unknown', model, why: 'no-tokens' };
        const { input, output, asOf } = price;
        const cost = (from, to) => input * BigInt(from) + output * BigInt(to);
        return {
            ...{ kind: 'known', model, asOf },
            expected: cost(usual.input, usual.output),
            atMost: mostOf(usual, settings, cost),
        };
    }
}
function mostOf(usual, settings, cost) {
    if (settings?.outputMax === undefined)
        return undefined;
    return cost(Math.max(usual.input, settings.input), Math.max(usual.output, settings.outputMax));
}
const FREE = { kind: 'free' };


/***/ })

};
