export const id = 7195;
export const ids = [7195,6527];
export const modules = {

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

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ countedRange),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oA: () => (/* binding */ countedText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return 'unknown';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}
function countedRange(fewest, most, one) {
    return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}
function rangeText(fewest, most) {
    return fewest === most ? countText(fewest) : `${countText(fewest)}\u2013${countText(most)}`;
}


/***/ })

};
