export const id = 2644;
export const ids = [2644,263,7882];
export const modules = {

/***/ 60569:
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
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/prices/model-list.js
var model_list = __webpack_require__(82562);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/prices/rates.js
var prices_rates = __webpack_require__(81683);
;// CONCATENATED MODULE: ./build/src/prices/model-switch.js


function modelSwitch(llm, models, { prices, added }) {
    const [from, to] = [models.before(llm), models.after(llm)];
    if (from === undefined || from === to)
        return undefined;
    const isAdded = added.some(({ model }) => model === to);
    const counts = to === undefined || !prices.has(to) ? 'unknown' : isAdded && prices.has(from) ? 'dearer' : 'own';
    return { llm, from, to, counts };
}
function modelSwitches(used, others, switchOf) {
    const all = new Set(used);
    const unused = [...new Set(others)].filter((llm) => !all.has(llm));
    const of = (llms) => [...llms].sort(compare/* compareCodePoints */.O).flatMap((llm) => switchOf(llm) ?? []);
    return [...of(all), ...of(unused).map((one) => ({ ...one, isUnused: true }))];
}
function switchedRates(after, before, switchOf) {
    return (stage, llm, mode) => {
        const own = after(stage, llm, mode);
        return switchOf(llm)?.counts === 'dearer' ? (0,prices_rates/* dearer */.i)(own, before(stage, llm, mode)) : own;
    };
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

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/change/reason.js
var change_reason = __webpack_require__(78468);
// EXTERNAL MODULE: ./build/src/change/recorded-usage.js + 1 modules
var recorded_usage = __webpack_require__(9993);
// EXTERNAL MODULE: ./build/src/change/standing-plans.js
var standing_plans = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/src/change/compare-costs.js

















async function compareCosts(base, head, options = {}) {
    const usage = (base?.prices ?? head.prices)?.usage;
    if (base?.prices === undefined && head.prices === undefined)
        return undefined;
    const tableBefore = base && tableOf(base);
    const prices = trustedPrices(tableBefore, tableOf(head));
    const usages = base && usage && new recorded_usage/* RecordedUsage */.A(base.repository, usage);
    const medians = usages?.medians() ??
        (usage && options.isHeadTrusted ? new recorded_usage/* RecordedUsage */.A(head.repository, usage).medians() : undefined);
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
    const repriced = after.kept.filter((one) => isOtherModel(one));
    return {
        added: (0,plan_cost/* costOf */.h)(after.added, rates),
        reasons: new Map([...after.reasons].map(([key, groups]) => [key, (0,plan_cost/* costOf */.h)(groups, rates)])),
        ...(base === undefined || repriced.length === 0
            ? {}
            : {
                repriced: {
                    before: (0,plan_cost/* costOf */.h)(groupsOf(repriced, 'before'), ratesIn(base)),
                    after: (0,plan_cost/* costOf */.h)(groupsOf(repriced, 'after'), rates),
                },
            }),
        finished: after.finished,
        before: base && (0,plan_cost/* costOf */.h)(before.all, ratesOfBase(base)),
        after: (0,plan_cost/* costOf */.h)(after.all, rates),
        unplanned,
        prices: { added, changed, removed },
        switches: modelSwitches(after.all.flatMap(({ llm, rivals = [], mode }) => (mode === planned_runs/* COPY */.s ? [] : [llm, ...rivals])), (0,model_list/* modelIds */.Ky)(head.repository.catalogs), switchOf),
        settings: priceSettingChanges(base?.prices, head.prices),
    };
    function isOtherModel({ before: was, after: is }) {
        const models = ({ repository }, llms) => [...new Set(llms.map((llm) => repository.catalogs.modelOf(llm) ?? ` ${llm}`))].sort(compare/* compareCodePoints */.O);
        return base !== undefined && models(base, was).join('\n') !== models(head, is).join('\n');
    }
    function reasonsIn(id, membership) {
        const kind = known.has(id) ? unplannedBefore?.get(id) : 'new';
        const reason = options.reasons?.(id, membership);
        const otherwise = keyOf(kind ?? 'elsewhere');
        return (generation, after) => {
            const { stage, template } = generation;
            return before.copies(stage, generation.id)
                ? (0,change_reason/* reasonKey */.ym)((0,change_reason/* switchReason */.Xz)({ stage, template, before: planned_runs/* COPY */.s, after }))
                : (reason?.(generation) ?? otherwise);
        };
    }
}
function groupsOf(runs, side) {
    return runs.map(({ stage, mode, count, [side]: [llm = '', ...rivals] }) => ({
        ...{ stage, mode, count, llm, rivals },
    }));
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
        const { expectation: planned } = (0,check_cohort/* expectCohortIn */.uD)(state, cohort);
        const expectation = planned && (0,standing_plans/* standingIn */.q)(state, cohort);
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


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ RecordedUsage)
});

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
            input: medianOf(group.map(({ input }) => input)),
            output: medianOf(group.map(({ output }) => output)),
        });
    return (stage, llm) => medians.get(`${stage} ${llm}`);
}
function medianOf(numbers) {
    const sorted = [...numbers].sort((left, right) => left - right);
    const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
    return Math.ceil(middle.reduce((sum, one) => sum + one, 0) / middle.length);
}

// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/change/recorded-usage.js



const MOST_SAMPLED = 1000;
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

/***/ 82562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ modelIds),
/* harmony export */   QR: () => (/* binding */ ageInDays),
/* harmony export */   u9: () => (/* binding */ modelList)
/* harmony export */ });
/* harmony import */ var _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40940);

function modelIds(catalogs) {
    return new Set(_source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUED */ .aR.llms.flatMap((axis) => [...(catalogs.lookup(axis)?.ids.values() ?? [])].flatMap(({ id, cells }) => cells.length === 0 ? [] : [id])));
}
function modelList(catalogs, prices) {
    const byModel = new Map();
    for (const id of modelIds(catalogs)) {
        const model = catalogs.modelOf(id);
        const same = byModel.get(model);
        if (same === undefined)
            byModel.set(model, [id]);
        else
            same.push(id);
    }
    const list = [...byModel].map(([model, its]) => ({
        ...{ model, ids: its },
        price: model === undefined ? undefined : prices.get(model),
    }));
    return [
        ...list.filter(({ model }) => model !== undefined),
        ...list.filter(({ model }) => model === undefined),
    ];
}
function ageInDays(asOf, today) {
    return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / 86_400_000);
}


/***/ }),

/***/ 35244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   lL: () => (/* binding */ dollarsText),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
const DECIMALS = 6;
const PER_TOKEN = 10n ** BigInt(DECIMALS);
const DOLLAR = 10n ** 12n;
const CENT = DOLLAR / 100n;
const HIGHEST = 1000000n * PER_TOKEN;
function parsePrice(text) {
    const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
    if (match === null)
        return { kind: 'not-a-number' };
    const [, sign = '', whole = '', written = ''] = match;
    const fraction = written.replace(/0+$/, '');
    if (sign !== '' && /[1-9]/.test(whole + fraction))
        return { kind: 'negative' };
    if (fraction.length > DECIMALS)
        return { kind: 'too-precise' };
    const perToken = BigInt(whole) * PER_TOKEN + BigInt(fraction.padEnd(DECIMALS, '0'));
    return perToken > HIGHEST ? { kind: 'too-high' } : { kind: 'price', perToken };
}
function priceText(perToken) {
    return decimal(perToken, DECIMALS);
}
function dollars(amount) {
    return BigInt(Math.round(amount * 1e6)) * 10n ** 6n;
}
function dollarsText(money) {
    return decimal(money, 12);
}
function moneyText(money) {
    if (money < 0n)
        return `\u2212${moneyText(-money)}`;
    if (money === 0n)
        return '$0';
    if (money < CENT)
        return 'under $0.01';
    const cents = (money + CENT / 2n) / CENT;
    const whole = String(cents / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}
function decimal(amount, decimals) {
    const unit = 10n ** BigInt(decimals);
    const fraction = String(amount % unit)
        .padStart(decimals, '0')
        .replace(/0+$/, '');
    return `${amount / unit}${fraction === '' ? '' : `.${fraction}`}`;
}


/***/ })

};
