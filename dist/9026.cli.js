export const id = 9026;
export const ids = [9026,6527,7195];
export const modules = {

/***/ 92525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => (text === '' ? '' : `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`);
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

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

function logSafe(text, options = {}) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
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


/***/ }),

/***/ 74208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startWords)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64713);

function startWords(write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAtRoot */ .x$) {
    return `Start one: \`${write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'init'])}\` in a new repository, or \`${write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'new'])}\`, which asks for what it needs`;
}


/***/ }),

/***/ 99984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   nB: () => (/* binding */ INPUT_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   v7: () => (/* binding */ selectionNote)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64713);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75565);



function openWords(cohort, write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAtRoot */ .x$) {
    const own = (name) => `\`${write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, name, cohort.id])}\``;
    if (cohort.done)
        return '';
    if (cohort.misnamed !== undefined)
        return `rename ${cohort.misnamed} to ${cohort.specPath}: the runtime reads a spec only from there`;
    if (cohort.restore !== undefined)
        return `restore its spec: \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__.textOf)(cohort.restore, write)}\``;
    if (cohort.spec === 'missing')
        return `write its spec, or derive one with ${own('backfill')}`;
    const words = [];
    if (cohort.spec === 'untracked')
        words.push(cohort.ignored ? 'git ignores the spec: remove the rule, or git add --force' : 'git add the spec');
    if (cohort.spec === 'edited')
        words.push('commit the changes to the spec');
    if (cohort.valid === 'no')
        words.push(`fix the spec: ${own('check')} says what is wrong`);
    else if (cohort.valid === 'unknown')
        words.push('not checked');
    if (cohort.outputs === 'drifted')
        words.push(`${own('regenerate')}, and commit the outputs`);
    return words.join('; ');
}
function countWords(status) {
    const cohorts = cohortWords(status.counts);
    return status.inputs.length === 0 ? cohorts : `${cohorts}; ${inputWords(status)}`;
}
function inputWords({ inputs }) {
    return inputs.length === 1
        ? '1 file that cohorts need is not committed in its current state'
        : `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(inputs.length, 'file')} that cohorts need are not committed in their current state`;
}
function cohortWords(counts) {
    if (counts.cohorts === 0)
        return 'There is no cohort yet';
    const parts = [
        counts.withoutSpec > 0 ? `${counts.withoutSpec} without a spec` : '',
        counts.untracked > 0 ? `${counts.untracked} with a spec that git does not track` : '',
        counts.edited > 0 ? `${counts.edited} with uncommitted changes to the spec` : '',
        counts.invalid > 0 ? `${counts.invalid} invalid` : '',
        counts.drifted > 0 ? `${counts.drifted} drifted` : '',
        counts.unknown > 0 ? `${counts.unknown} not checked` : '',
    ].filter((part) => part !== '');
    const done = `${counts.done} of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(counts.cohorts, 'cohort')} done`;
    return parts.length === 0 ? done : `${done}: ${parts.join(', ')}`;
}
function selectionNote({ selection }) {
    switch (selection.kind) {
        case 'none':
            return '';
        case 'both':
            return 'Two curated selections are present: one is allowed';
        default:
            return `A curated selection of ${selection.kind} narrows every cohort`;
    }
}
const INPUT_WORDS = {
    edited: 'commit the changes',
    untracked: 'git add it',
    ignored: 'git ignores it: remove the rule, or git add --force',
};


/***/ }),

/***/ 67876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatus: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35747);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28337);
/* harmony import */ var _start_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74208);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99984);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22705);
/* harmony import */ var _terminal_theme_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67840);








const MOST_ROWS = 200;
const WIDEST_ID = 48;
const MOST_INPUTS = 10;
const COLUMNS = [
    { head: '  cohort', least: 14 },
    { head: 'spec', leaves: 2 },
    { head: 'valid', leaves: 3 },
    { head: 'outputs', leaves: 1 },
    { head: 'open' },
];
function renderStatus(status, options = {}, cost) {
    const theme = (0,_terminal_theme_js__WEBPACK_IMPORTED_MODULE_6__/* .themeOf */ .ji)(options);
    if (status.cohorts.length === 0) {
        const folder = theme.foreign(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(status.dataRoot).cohorts);
        return `${theme.paint('bold', `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countWords */ .rj)(status)} below ${folder}.`)}\n${(0,_start_words_js__WEBPACK_IMPORTED_MODULE_3__/* .startWords */ .A)(theme.write)}\n`;
    }
    const rows = status.cohorts.slice(0, options.maxRows ?? MOST_ROWS);
    const cells = rows.map((cohort) => [
        `${cohort.done ? theme.icons.clean : theme.icons.invalid} ${(0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_7__/* .fitWidth */ .G0)(theme.foreign(cohort.id), WIDEST_ID, theme.more)}`,
        cohort.spec,
        cohort.valid,
        cohort.outputs,
        theme.foreign((0,_status_words_js__WEBPACK_IMPORTED_MODULE_4__/* .openWords */ .Sn)(cohort, theme.write)),
    ]);
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableLines */ .o)(COLUMNS, cells, { width: theme.room, indent: 0, more: theme.more });
    const lines = table.flatMap((one, index) => one.map((line) => paint(line, index === 0 ? undefined : rows[index - 1], theme)));
    const hidden = status.cohorts.length - rows.length;
    if (hidden > 0)
        lines.push(`${theme.more} and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hidden, 'cohort')} more`);
    const selection = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_4__/* .selectionNote */ .v7)(status);
    if (selection !== '')
        lines.push('', `${selection}: ${status.selection.paths.map(theme.foreign).join(', ')}.`);
    if (status.inputs.length > 0) {
        lines.push('', ...theme.wrap(`Needed, but not committed in their current state:`, 2));
        for (const { path, state } of status.inputs.slice(0, MOST_INPUTS))
            lines.push(...theme.wrap(`  ${theme.foreign(path)}: ${_status_words_js__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_WORDS */ .nB[state]}`, 4));
        if (status.inputs.length > MOST_INPUTS)
            lines.push(`  ${theme.more} and ${status.inputs.length - MOST_INPUTS} more`);
    }
    lines.push('', ...theme.wrap(theme.paint('bold', `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countWords */ .rj)(status)}.`), 2));
    for (const text of cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCostTexts */ .qc)(cost))
        lines.push(...theme.wrap(theme.foreign(text), 2));
    return `${lines.join('\n')}\n`;
}
function paint(line, cohort, theme) {
    if (cohort === undefined)
        return theme.paint('dim', line);
    return cohort.done ? line : theme.paint(cohort.valid === 'no' ? 'red' : 'yellow', line);
}


/***/ }),

/***/ 22705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35747);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);


function tableLines(columns, rows, { width, indent, more, paint = (text) => text }) {
    const last = columns.length - 1;
    const widths = columns.map(({ head }, column) => Math.max((0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(head), ...rows.map((row) => (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const room = width ?? Number.POSITIVE_INFINITY;
    let shown = columns.map((_, column) => column).filter((column) => column !== last);
    const used = () => indent + shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0) - 2;
    const leaving = shown
        .filter((column) => columns[column]?.leaves !== undefined)
        .sort((left, right) => (columns[left]?.leaves ?? 0) - (columns[right]?.leaves ?? 0));
    for (const column of leaving)
        if (used() > room)
            shown = shown.filter((other) => other !== column);
    for (const column of shown) {
        const excess = used() - room;
        const { least } = columns[column] ?? {};
        if (excess > 0 && least !== undefined)
            widths[column] = Math.max(least, (widths[column] ?? 0) - excess);
    }
    const beside = room - used() - 2;
    const longest = Math.max(0, ...rows.map((row) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWidth */ .aN)(row[last] ?? '')));
    const areBeside = beside >= Math.max(longest, Math.min(_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_WORDS */ .u, widths[last] ?? 0));
    return [columns.map(({ head }) => head), ...rows].map((row, index) => {
        const line = `${' '.repeat(indent)}${shown
            .map((column) => paint(padded(row[column] ?? '', column), index - 1, column))
            .join('  ')}`;
        const words = row[last] ?? '';
        if (words === '')
            return [line.trimEnd()];
        if (index === 0 && !areBeside)
            return [line.trimEnd()];
        const styled = (text) => paint(text, index - 1, last);
        if (!areBeside && (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(words) > beside) {
            const below = ' '.repeat(Math.min(indent + 4, 8));
            return [line.trimEnd(), ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(below + words, room, below.length).map(styled)];
        }
        const [first = '', ...others] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(words, beside, 0);
        const hanging = ' '.repeat(used() + 2);
        return [`${line}  ${styled(first)}`, ...others.map((other) => hanging + styled(other))];
    });
    function padded(cell, column) {
        const size = widths[column] ?? 0;
        const text = (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitWidth */ .G0)(cell, size, more);
        const blank = ' '.repeat(Math.max(0, size - (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(text)));
        return columns[column]?.right ? blank + text : text + blank;
    }
}


/***/ }),

/***/ 67840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ themeOf),
/* harmony export */   l6: () => (/* binding */ STATE_STYLES),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   xs: () => (/* binding */ SEVERITY_STYLES)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31408);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18457);




const STATE_STYLES = {
    clean: 'green',
    drifted: 'yellow',
    invalid: 'red',
    unchecked: 'cyan',
};
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
function linkTo(address, text) {
    return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}
function themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    const width = Math.max(40, options.width ?? 100);
    const room = options.wraps === true ? width : undefined;
    const { addressOf, write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$ } = options;
    return {
        paint: (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(color),
        color,
        ascii,
        width,
        room,
        wrap: (line, hanging) => (room === undefined ? [line] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapLine */ .x9)(line, room, hanging)),
        link: (text, path) => (addressOf === undefined ? text : linkTo(addressOf(path), text)),
        write,
        minus: ascii ? '-' : '\u2212',
        more: ascii ? '...' : '\u2026',
        elsewhere: options.elsewhere ?? write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, 'check', '--format', 'json']),
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '\u2713', drifted: '\u2260', invalid: '\u2717', unchecked: '?' },
        foreign: (text) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(text, { ascii }),
    };
}


/***/ })

};
