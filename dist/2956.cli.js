export const id = 2956;
export const ids = [2956];
export const modules = {

/***/ 53876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isPlanChanged)
/* harmony export */ });
const isPlanChanged = (plan) => plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;


/***/ }),

/***/ 78468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ Edits),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Xz: () => (/* binding */ switchReason),
/* harmony export */   Zo: () => (/* binding */ isAssigned),
/* harmony export */   oh: () => (/* binding */ wholeReason),
/* harmony export */   om: () => (/* binding */ rowKey),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   t7: () => (/* binding */ editsOf),
/* harmony export */   ym: () => (/* binding */ reasonKey)
/* harmony export */ });
/* harmony import */ var _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61349);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45064);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53876);



const reasonKey = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)(({ kind, causes }) => JSON.stringify([kind, causes]));
function switchReason({ stage, template, before, after }) {
    const kind = after === _prices_planned_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .COPY */ .s ? 'copied' : 'uncopied';
    return { kind, causes: [{ kind: 'generator', stage, template, before, after }] };
}
function isAssigned(cause, { before, after }) {
    return cause.kind === 'assignment' && before.includes(cause.before) && after.includes(cause.after);
}
const OF_COHORTS = { new: 'added', gone: 'removed', excluded: 'excluded', repaired: 'repaired' };
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
                    this.#join(editsIn(row, causes).flatMap(partsOf));
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
        const named = editsIn(row, causes);
        if (row.kind !== 'either' && named.length === 0)
            return { kind: 'elsewhere', edits: [] };
        return this.#simplified(row.kind, named.map((cause) => this.#editOf(cause)));
    }
    combined(rows, side, without) {
        const [first, another] = rows;
        if (another === undefined && without.length === 0)
            return first;
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
    reason(row) {
        const key = rowKey(row);
        const known = this.#reasons.get(key) ?? this.#reasonOf(row);
        this.#reasons.set(key, known);
        return known;
    }
    #reasonOf({ kind, edits }) {
        if (isOfCohorts(kind))
            return { kind, causes: [] };
        const groups = edits.map((edit) => this.#causes.get(edit) ?? causeOfCohorts(edit));
        const causes = groups.flat();
        return groups.length < 2 || causes.length === groups.length
            ? { kind, causes }
            : { kind, causes, groups: groups.map(({ length }) => length) };
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
function editsIn({ causes }, all) {
    return causes.flatMap((index) => all[index] ?? []).filter(({ kind }) => kind !== 'assignment');
}
const editsOf = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((cohorts) => new Edits(cohorts));
const rowKey = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)(({ kind, edits }) => JSON.stringify([kind, [...edits].sort()]));
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
function wholeReason({ before, after, isLeftOut, }) {
    const gone = isLeftOut ? 'excluded' : 'gone';
    const kind = before === 'absent' ? 'new' : after === 'absent' ? gone : before === 'invalid' ? 'repaired' : undefined;
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

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ standingIn)
/* harmony export */ });
/* harmony import */ var _check_cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25131);
/* harmony import */ var _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66575);
/* harmony import */ var _drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68942);
/* harmony import */ var _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81148);
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11682);
/* harmony import */ var _outputs_metadata_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41743);
/* harmony import */ var _plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95718);
/* harmony import */ var _plan_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50772);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72265);









const PLANS = new WeakMap();
function standingIn(state, cohort) {
    const { expectation } = (0,_derived_cohorts_js__WEBPACK_IMPORTED_MODULE_1__/* .derivationIn */ .JH)(state, cohort);
    const selection = (0,_drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .allocatingSelection */ .PX)(state.repository);
    if (expectation === undefined || selection === undefined)
        return expectation;
    const plans = PLANS.get(state.repository) ?? new StandingPlans(state.repository, selection);
    PLANS.set(state.repository, plans);
    const membership = plans.of(state, cohort);
    return membership && { ...expectation, membership };
}
class StandingPlans {
    #selection;
    #known = new Map();
    #existing;
    #hasWritten = false;
    constructor({ existing }, selection) {
        this.#existing = existing;
        this.#selection = selection;
    }
    of(state, cohort) {
        for (const one of [...state.cohorts, cohort]) {
            const key = one.specPath;
            if (!this.#known.has(key))
                this.#known.set(key, this.#next(state, one));
            if (key === cohort.specPath)
                break;
        }
        return this.#known.get(cohort.specPath);
    }
    #next(state, cohort) {
        try {
            const { derivation, expectation } = (0,_check_cohort_js__WEBPACK_IMPORTED_MODULE_0__/* .expectCohortIn */ .uD)(state, cohort);
            if (expectation === undefined)
                return undefined;
            const committed = (0,_drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .committedMembership */ .Fu)(derivation);
            const standing = (0,_drift_standing_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .standingMembership */ .fb)(this.#selection, expectation, committed, this.#existing);
            if (standing !== undefined)
                return standing;
            const allocated = this.#allocated(expectation);
            if (allocated !== undefined)
                this.#write(allocated, cohort, expectation);
            return allocated;
        }
        catch (error) {
            if (!(error instanceof _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie))
                throw error;
            return undefined;
        }
    }
    #allocated({ membership, selectionFrame }) {
        if (!this.#hasWritten)
            return membership;
        const { generations } = (0,_plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_5__/* .applySelection */ .B7)(this.#selection, selectionFrame, this.#existing);
        return generations && new _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .ListedMembership */ .i0(generations);
    }
    #write(membership, { id: cohort }, { modes }) {
        for (const stage of _source_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .STAGES */ .a) {
            for (const generation of membership.generations(stage)) {
                const { id, template } = generation;
                if (this.#existing.metadata(stage, id).kind !== 'missing')
                    continue;
                if (!this.#hasWritten)
                    this.#existing = this.#existing.copy();
                this.#hasWritten = true;
                const mode = modes[stage].get(template) ?? 'llm';
                const metadata = (0,_plan_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetadata */ .jR)((0,_outputs_metadata_text_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataText */ .P)(generation, cohort, mode));
                if (typeof metadata === 'function')
                    this.#existing.add(stage, id, { kind: 'metadata', metadata });
            }
        }
    }
}


/***/ }),

/***/ 68942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ committedMembership),
/* harmony export */   PX: () => (/* binding */ allocatingSelection),
/* harmony export */   fb: () => (/* binding */ standingMembership),
/* harmony export */   h0: () => (/* binding */ standingExpectation)
/* harmony export */ });
/* harmony import */ var _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11682);
/* harmony import */ var _plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95718);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45064);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72265);
/* harmony import */ var _committed_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30210);
/* harmony import */ var _compare_membership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84307);
/* harmony import */ var _compare_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32165);








const standingExpectation = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .P)((derivation) => {
    const { expectation, repository } = derivation;
    const selection = repository && allocatingSelection(repository);
    if (expectation === undefined || repository === undefined || selection === undefined)
        return expectation;
    const committed = committedMembership(derivation);
    const membership = standingMembership(selection, expectation, committed, repository.existing);
    return membership === undefined ? expectation : { ...expectation, membership };
});
function allocatingSelection({ selection }) {
    return selection !== 'invalid' && selection?.stage === 'draft' ? selection : undefined;
}
function committedMembership({ repository, cohort }) {
    return cohort?.folder === undefined
        ? undefined
        : repository && (0,_committed_output_js__WEBPACK_IMPORTED_MODULE_2__/* .readPieces */ .ut)(repository.sources.tree, (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__/* .cohortFiles */ .xv)(cohort.folder).membership);
}
function standingMembership(selection, expectation, committed, existing) {
    if (committed === undefined)
        return undefined;
    if ((0,_compare_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSelection */ .G)(selection, expectation, committed, existing).fixed === undefined)
        return undefined;
    const rows = (0,_compare_membership_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMembership */ .kt)(committed);
    const generations = _source_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .STAGES */ .a.flatMap((stage) => (rows.get(stage) ?? []).map((id) => (0,_plan_apply_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .committedGeneration */ .ph)(stage, id, existing)));
    const known = generations.flatMap((one) => one ?? []);
    return known.length < generations.length ? undefined : new _outputs_membership_js__WEBPACK_IMPORTED_MODULE_7__/* .ListedMembership */ .i0(known);
}


/***/ }),

/***/ 41743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metadataText)
/* harmony export */ });
/* harmony import */ var _python_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);

function metadataText(generation, cohort, mode) {
    const fields = [
        ['stage', generation.stage],
        ['gen_id', generation.id],
        ['origin_cohort_id', cohort],
        ['mode', mode],
        ['template_id', generation.template],
        [generation.stage === 'draft' ? 'combo_id' : 'parent_gen_id', generation.origin],
        ['llm_model_id', generation.model],
        ['replicate', generation.replicate],
    ];
    return (0,_python_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)(new Map(fields));
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ IdSet)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);
/* harmony import */ var _id_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10971);


const SOUGHT_WORDS = new Uint32Array(_id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK);
const SOUGHT = new Uint8Array(SOUGHT_WORDS.buffer);
const LEAST = 64;
class IdSet {
    #size = 0;
    #column;
    #words = new Uint32Array(LEAST * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK);
    #table = new Uint32Array(LEAST * 2);
    #odd = new Map();
    get size() {
        return this.#size;
    }
    add(ids, index) {
        if (this.#size === 0)
            this.#column = ids;
        if (ids === this.#column && index === this.#size)
            return this.#size++;
        return this.#addSlot(ids.words, index);
    }
    addText(id) {
        if (isInSlot(id))
            return this.#addSlot(SOUGHT_WORDS, 0);
        const known = this.#odd.get(id);
        if (known !== undefined)
            return known;
        this.#leaveColumn();
        const place = this.#newPlace();
        this.#odd.set(id, place);
        return place;
    }
    find(ids, index, guess) {
        const words = this.#column?.words ?? this.#words;
        if (guess < this.#size && (0,_id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .sameSlot */ .fO)(words, guess, ids.words, index))
            return guess;
        return this.#placeOf(ids.words, index);
    }
    indexOf(id) {
        return isInSlot(id) ? this.#placeOf(SOUGHT_WORDS, 0) : (this.#odd.get(id) ?? -1);
    }
    #placeOf(words, index) {
        if (this.#column === undefined)
            return (this.#table[this.#slotOf(words, index)] ?? 0) - 1;
        const place = this.#column.indexOfSlot(words, index);
        return place < this.#size ? place : -1;
    }
    #slotOf(words, index) {
        const table = this.#table;
        for (let slot = (0,_id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .slotHash */ .B6)(words, index);; slot++) {
            slot &= table.length - 1;
            const entry = table[slot] ?? 0;
            if (entry === 0 || (0,_id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .sameSlot */ .fO)(this.#words, entry - 1, words, index))
                return slot;
        }
    }
    #addSlot(words, index) {
        this.#leaveColumn();
        const slot = this.#slotOf(words, index);
        const known = this.#table[slot] ?? 0;
        if (known > 0)
            return known - 1;
        this.#table[slot] = this.#size + 1;
        const place = this.#size * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK;
        for (let word = 0; word < _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK; word++)
            this.#words[place + word] = words[index * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK + word] ?? 0;
        return this.#newPlace();
    }
    #leaveColumn() {
        const column = this.#column;
        if (column === undefined)
            return;
        this.#column = undefined;
        this.#makeRoom(column.words.subarray(0, this.#size * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK));
    }
    #newPlace() {
        const place = this.#size++;
        if (this.#size * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK === this.#words.length)
            this.#makeRoom();
        return place;
    }
    #makeRoom(known = this.#words) {
        const room = Math.max(LEAST, 2 ** Math.ceil(Math.log2(this.#size * 2 + 1)));
        const words = new Uint32Array(room * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK);
        words.set(known);
        this.#words = words;
        this.#table = new Uint32Array(room * 2);
        for (let place = 0; place < this.#size; place++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
            if (words[(place + 1) * _id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_WORDS */ .DK - 1] !== 0)
                this.#table[this.#slotOf(words, place)] = place + 1;
        }
    }
}
function isInSlot(id) {
    return id !== '' && (0,_id_column_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSlot */ .Gq)(SOUGHT, id);
}


/***/ }),

/***/ 96679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   o: () => (/* binding */ runsByStage)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88108);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72265);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83284);
/* harmony import */ var _rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81683);




function costOf(groups, rates) {
    const total = new Sum();
    const stages = new Map();
    const models = new Map();
    const unpriced = new Map();
    const days = new Set();
    const conflicts = [];
    let copies = 0;
    for (const { stage, llm: first, rivals = [], mode, count } of groups) {
        let [llm, rate] = [first, rates(stage, first, mode)];
        for (const rival of rivals) {
            const higher = (0,_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .dearer */ .i)(rate, rates(stage, rival, mode));
            if (higher !== rate)
                [llm, rate] = [rival, higher];
        }
        if (rate.kind === 'free') {
            copies += count;
            continue;
        }
        if (new Set([first, ...rivals].map((id) => modelIn(rates(stage, id, mode)) ?? id)).size > 1)
            conflicts.push({ stage, llms: [first, ...rivals], runs: count, isUnknown: rate.kind === 'unknown' });
        const sums = [
            total,
            sumOf(stages, stage),
            ...(rate.model === undefined ? [] : [sumOf(models, rate.model)]),
        ];
        if (rate.kind === 'unknown') {
            for (const sum of sums)
                sum.unknown += count;
            const key = JSON.stringify([stage, llm]);
            const known = unpriced.get(key);
            unpriced.set(key, {
                ...{ stage, llm, model: rate.model, why: rate.why },
                runs: count + (known?.runs ?? 0),
            });
            continue;
        }
        days.add(rate.asOf);
        for (const sum of sums)
            sum.add(count, rate.expected, rate.atMost);
    }
    return {
        ...total.cost(),
        copies,
        stages: _source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.flatMap((stage) => {
            const sum = stages.get(stage);
            return sum === undefined ? [] : [{ stage, ...sum.cost() }];
        }),
        models: [...models]
            .map(([model, sum]) => ({ model, ...sum.cost() }))
            .sort((left, right) => (left.expected < right.expected ? 1 : left.expected > right.expected ? -1 : 0) ||
            (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.model, right.model)),
        unpriced: [...unpriced.values()].sort((left, right) => _source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.indexOf(left.stage) - _source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.indexOf(right.stage) || (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.llm, right.llm)),
        conflicts,
        asOf: (0,_price_table_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os)(days),
    };
}
function modelIn(rate) {
    return rate.kind === 'free' ? undefined : rate.model;
}
function runsByStage({ stages }) {
    const counts = (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .noneByStage */ ._)();
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
/* harmony import */ var _plan_id_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88108);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72265);



const COPY = 'copy';
class PlannedRuns {
    #stages;
    #reasons = [];
    #places = new Map();
    #isFinished;
    constructor(options = {}) {
        const base = options.base === undefined ? undefined : options.base.#stages;
        const of = (stage) => new StageRuns(base?.[stage]);
        this.#stages = { draft: of('draft'), essay: of('essay'), evaluation: of('evaluation') };
        this.#isFinished = options.isFinished;
    }
    add({ membership, modes }, reasonOf, stages = _source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a) {
        for (const stage of stages) {
            const entries = membership.entries(stage);
            this.#stages[stage].add(entries, modes[stage], (index, mode) => {
                const generation = entries.at(index);
                if (mode !== COPY && this.#isFinished?.(stage, generation.id))
                    return FINISHED;
                return mode === COPY || reasonOf === undefined ? ADDED : this.#place(reasonOf(generation, mode));
            });
        }
    }
    copies(stage, id) {
        return this.#stages[stage].copies.ids.indexOf(id) >= 0;
    }
    get all() {
        return this.#list(() => true);
    }
    get added() {
        return this.#list((fate) => fate >= ADDED);
    }
    get reasons() {
        return new Map(this.#reasons.map((reason, place) => [reason, this.#list((fate) => fate === ADDED + 1 + place)]));
    }
    get kept() {
        return _source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.flatMap((stage) => this.#stages[stage].runs.kept(stage));
    }
    get finished() {
        return this.#list((fate) => fate === FINISHED).reduce((sum, { count }) => sum + count, 0);
    }
    #place(reason) {
        const place = this.#places.get(reason) ?? this.#reasons.push(reason) - 1;
        this.#places.set(reason, place);
        return ADDED + 1 + place;
    }
    #list(isMeant) {
        return _source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.flatMap((stage) => this.#stages[stage].list(stage, isMeant));
    }
}
const PLANNED = 0;
const FINISHED = 1;
const ADDED = 2;
class StageRuns {
    runs = new Planned();
    copies = new Planned();
    #base;
    constructor(base) {
        this.#base = base;
    }
    add(entries, modes, fateOf) {
        const [ran, copied] = [this.#base?.runs.ids, this.#base?.copies.ids];
        let next = 0;
        for (const index of entries.indices()) {
            const mode = modes.get(entries.template(index)) ?? 'llm';
            const own = mode === COPY ? this.copies : this.runs;
            const size = own.ids.size;
            const place = entries.addTo(own.ids, index);
            if (place < size)
                own.meet(place, entries.model(index));
            else {
                const found = ran === undefined ? -1 : entries.placeIn(ran, index, next);
                if (found >= 0)
                    next = found + 1;
                const isPlanned = found >= 0 || (mode === COPY && copied !== undefined && entries.placeIn(copied, index, 0) >= 0);
                const former = mode !== COPY && found >= 0 ? this.#base?.runs.llmsOf(found) : undefined;
                own.set(place, mode, entries.model(index), isPlanned ? PLANNED : fateOf(index, mode), former);
            }
        }
    }
    list(stage, isMeant) {
        return [this.runs, this.copies].flatMap((one) => one.list(stage, isMeant));
    }
}
class Planned {
    ids = new _plan_id_set_js__WEBPACK_IMPORTED_MODULE_0__/* .IdSet */ .w();
    #groups = new Uint32Array(64);
    #all = [];
    #places = new Map();
    #conflicts = new Map();
    llmsOf(id) {
        return this.#all[this.#groups[id] ?? 0]?.llms;
    }
    set(id, mode, llm, fate, former) {
        let known = this.#places.get(former ?? fate);
        if (known === undefined) {
            known = new Map();
            this.#places.set(former ?? fate, known);
        }
        let group = known.get(llm);
        if (group === undefined) {
            group = this.#all.push({ llms: [llm], mode, fate, former, count: 0 }) - 1;
            known.set(llm, group);
        }
        this.#put(id, group);
    }
    meet(id, llm) {
        const own = this.#all[this.#groups[id] ?? 0];
        if (own === undefined || own.llms.includes(llm))
            return;
        own.count--;
        const llms = [...own.llms, llm].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
        const key = JSON.stringify([own.fate, llms, own.former]);
        const group = this.#conflicts.get(key) ?? this.#all.push({ ...own, llms, count: 0 }) - 1;
        this.#conflicts.set(key, group);
        this.#put(id, group);
    }
    list(stage, isMeant) {
        const sums = new Map();
        for (const { llms, mode, fate, count } of this.#all) {
            if (count === 0 || !isMeant(fate))
                continue;
            const [llm = '', ...rivals] = llms;
            const key = JSON.stringify(llms);
            const sum = sums.get(key);
            if (sum === undefined)
                sums.set(key, { stage, llm, ...(rivals.length === 0 ? {} : { rivals }), mode, count });
            else
                sum.count += count;
        }
        return [...sums.values()];
    }
    kept(stage) {
        return this.#all.flatMap(({ llms, mode, former, count }) => former === undefined || count === 0 ? [] : [{ stage, mode, before: former, after: llms, count }]);
    }
    #put(id, group) {
        if (id >= this.#groups.length) {
            const groups = new Uint32Array(Math.max(id + 1, this.#groups.length * 2));
            groups.set(this.#groups);
            this.#groups = groups;
        }
        this.#groups[id] = group;
        const own = this.#all[group];
        if (own !== undefined)
            own.count++;
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
/* harmony export */   i: () => (/* binding */ dearer),
/* harmony export */   j: () => (/* binding */ ratesOf)
/* harmony export */ });
/* harmony import */ var _planned_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61349);

function dearer(one, other) {
    if (one.kind !== 'known')
        return one.kind === 'free' ? other : one;
    if (other.kind !== 'known')
        return other.kind === 'free' ? one : other;
    const [higher, lower] = one.expected < other.expected ? [other, one] : [one, other];
    const isBound = higher.atMost !== undefined && lower.atMost !== undefined && lower.atMost > higher.atMost;
    return isBound ? { ...higher, atMost: lower.atMost } : higher;
}
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
