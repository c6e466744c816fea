export const id = 7822;
export const ids = [7822,6527,7195];
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

/***/ 50160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, units) {
    if (text.length <= units)
        return text;
    if (units < 1)
        return '';
    let end = units - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, Math.max(0, end))}\u2026`;
}


/***/ }),

/***/ 70075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

const ZERO_WIDTH_SPACE = '&#8203;';
const TEXT_ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
function mdText(text) {
    return escapeStart(escapeInline((0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).trim()));
}
function mdProse(text) {
    const parts = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/);
    return escapeStart(parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : escapeInline(part))).join(''));
}
function escapeInline(shown) {
    return (shown
        .replace(/[\\`*[\]~&<>|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => TEXT_ESCAPES.get(character) ?? `\\${character}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/(#|\bgh-)(?=[0-9a-z])/gi, breakReference)
        .replace(/:(?=\/\/|[0-9a-z_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`));
}
function escapeStart(escaped) {
    return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
function breakReference(match, _group, offset, whole) {
    return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}
const LONGEST_FENCE = 8;
function mdCode(text) {
    const shown = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const run = longestRun(shown);
    if (shown === '' || shown.includes('|') || run > LONGEST_FENCE)
        return htmlCode(text);
    const fence = '`'.repeat(run + 1);
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text) {
    const escaped = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${escaped}</code>`;
}
function mdFence(text, info = '') {
    const lines = text.split('\n').map((line) => (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line));
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function mdLink(label, address) {
    return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}
function urlPath(path) {
    const whole = path.replace(/\p{Cs}/gu, '\ufffd');
    return whole
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function numericEntity(character) {
    return `&#${character.codePointAt(0)};`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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

/***/ 44424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusMarkdown: () => (/* binding */ statusMarkdown)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28337);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99984);





const MOST_ROWS = 100;
const LONGEST_ID = 80;
const MOST_INPUTS = 20;
function statusMarkdown(status, options = {}) {
    const maxRows = options.maxRows ?? MOST_ROWS;
    const { cohorts } = status;
    const ordered = cohorts.length <= maxRows
        ? cohorts
        : [...cohorts.filter(({ done }) => !done), ...cohorts.filter(({ done }) => done)];
    const rows = ordered.slice(0, maxRows).map((cohort) => {
        const marks = [
            mark(cohort.spec === 'committed', cohort.spec),
            mark(cohort.valid === 'yes', cohort.valid),
            mark(cohort.outputs !== 'drifted' && cohort.outputs !== 'unknown', cohort.outputs),
        ];
        return `| ${cohort.done ? '\u2705' : '\u2b1c'} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(cohort.id, LONGEST_ID))} | ${marks.join(' | ')} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdProse */ .X0)((0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .openWords */ .Sn)(cohort, options.write))} |`;
    });
    const lines = [`**${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .rj)(status)}.**`, ''];
    if (rows.length > 0)
        lines.push('| | Cohort | Spec | Valid | Outputs | Open |', '| --- | --- | --- | --- | --- | --- |', ...rows, '');
    const hidden = cohorts.length - rows.length;
    if (hidden > 0)
        lines.push(`\u2026 and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(hidden, 'cohort')} more.`, '');
    const selection = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .selectionNote */ .v7)(status);
    if (selection !== '')
        lines.push(`${selection}: ${status.selection.paths.map((path) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(path)).join(', ')}.`, '');
    if (status.inputs.length > 0) {
        const shown = status.inputs.slice(0, MOST_INPUTS);
        lines.push(`Needed, but not committed in their current state:`, '', ...shown.map(({ path, state }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(path)}: ${_status_words_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUT_WORDS */ .nB[state]}`), ...(status.inputs.length > shown.length ? [`- \u2026 and ${status.inputs.length - shown.length} more`] : []), '');
    }
    for (const text of options.cost === undefined ? [] : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedCostTexts */ .qc)(options.cost))
        lines.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(text), '');
    return `${lines.join('\n').trimEnd()}\n`;
}
function mark(good, word) {
    return good ? `\u2713 ${word}` : word;
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


/***/ })

};
