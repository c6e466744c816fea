export const id = 2441;
export const ids = [2441,9065];
export const modules = {

/***/ 5244:
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
        return `−${moneyText(-money)}`;
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


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPriceTable: () => (/* binding */ openPriceTable)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/syntax/spreadsheet-cells.js
var spreadsheet_cells = __webpack_require__(6079);
// EXTERNAL MODULE: ./build/src/prices/money.js
var money = __webpack_require__(5244);
// EXTERNAL MODULE: ./build/src/prices/price-table.js
var price_table = __webpack_require__(3284);
;// CONCATENATED MODULE: ./build/src/prices/parse-price-table.js







const MOST_PRICES = 10_000;
const MOST_REPORTED = 50;
function parsePriceTable(file, collector) {
    const read = (0,spreadsheet_cells/* spreadsheetCells */.s)(file, MOST_PRICES + 1);
    if (read.kind === 'broken') {
        collector.add('price/syntax', (0,diagnostic/* atSpan */.IX)(read.at), BROKEN[read.problem], {
            hint: read.problem === 'too-wide'
                ? `the columns are ${price_table/* PRICE_COLUMNS */.eF.join(', ')}`
                : 'put the whole cell in quotes, and double every quote in it',
        });
        return undefined;
    }
    if (read.isCut) {
        collector.add('price/syntax', (0,diagnostic/* atFile */.kG)(file.path), `the table has more than ${MOST_PRICES} rows`, {
            hint: 'keep the models that the repository uses',
        });
        return undefined;
    }
    const [header, ...rows] = read.rows;
    const columns = header && columnsOf(header, file, collector);
    if (header === undefined)
        reportColumns(price_table/* PRICE_COLUMNS */.eF, [], (0,diagnostic/* atFile */.kG)(file.path), collector);
    if (columns === undefined)
        return undefined;
    const faults = [];
    const parsed = rows.flatMap((cells) => parseRow(cells, columns, file, collector, faults) ?? []);
    const prices = withoutContradictions(parsed, collector, faults);
    for (const report of faults.slice(0, MOST_REPORTED))
        report();
    if (faults.length > MOST_REPORTED)
        collector.add('price/invalid', (0,diagnostic/* atFile */.kG)(file.path), `${faults.length - MOST_REPORTED} more faults in this table`, { hint: 'correct those that are listed first' });
    const model = columns.get('model') ?? -1;
    const named = new Set(rows.flatMap((cells) => cells[model]?.text || []));
    const placed = new Map([...columns].map(([name, index]) => [index, name]));
    return {
        ...{ file, prices, named, delimiter: read.delimiter },
        columns: header?.map((_, index) => placed.get(index)) ?? [],
    };
}
const BROKEN = {
    'quote-not-closed': 'the quote that opens here is never closed',
    'text-at-quote': 'there is a quote inside this cell',
    'too-wide': 'this row has more than 200 cells',
};
function columnsOf(header, file, collector) {
    const columns = new Map();
    for (const name of price_table/* PRICE_COLUMNS */.eF) {
        const index = header.findIndex(({ text }) => text.toLowerCase() === name);
        if (index >= 0)
            columns.set(name, index);
    }
    const missing = price_table/* PRICE_COLUMNS */.eF.filter((name) => !columns.has(name));
    if (missing.length === 0)
        return columns;
    const [first, last] = [header[0]?.at, header[header.length - 1]?.at];
    const at = first && last ? (0,diagnostic/* atSpan */.IX)({ ...first, end: last.end }) : (0,diagnostic/* atFile */.kG)(file.path);
    reportColumns(missing, header, at, collector);
    return undefined;
}
function reportColumns(missing, header, at, collector) {
    const names = missing.map(words/* quoted */.TL);
    const others = header.map(({ text }) => text).filter((text) => !isColumn(text.toLowerCase()));
    const near = others.flatMap((text) => (0,nearest_names/* nearestHint */.AN)(text, missing) ?? [])[0];
    collector.add('price/missing-column', at, `the table has no ${missing.length === 1 ? 'column' : 'columns'} ${(0,words/* listed */.KE)(names)}`, {
        hint: near === undefined
            ? `the columns are ${price_table/* PRICE_COLUMNS */.eF.join(', ')}`
            : `${near}; the columns are ${price_table/* PRICE_COLUMNS */.eF.join(', ')}`,
    });
}
function isColumn(text) {
    return price_table/* PRICE_COLUMNS */.eF.includes(text);
}
function parseRow(cells, columns, file, collector, faults) {
    if (cells.every(({ text }) => text === ''))
        return undefined;
    const end = cells[cells.length - 1]?.at.end ?? 0;
    const cell = (name) => cells[columns.get(name) ?? -1] ?? { text: '', at: (0,span/* span */.L)(file.path, end, end) };
    const row = Object.fromEntries(price_table/* PRICE_COLUMNS */.eF.map((name) => [name, cell(name)]));
    const before = faults.length;
    const invalid = (name, problem, hint) => {
        const { text, at } = row[name];
        const message = text === '' ? `this row has no ${name}` : `${name} is ${(0,words/* quoted */.TL)(text)}, which ${problem}`;
        faults.push(() => {
            collector.add('price/invalid', (0,diagnostic/* atSpan */.IX)(at), message, { hint });
        });
    };
    if (row.model.text === '')
        invalid('model', '', 'write the model as `llm_models.csv` has it');
    const amount = (name) => {
        const price = (0,money/* parsePrice */.z7)(row[name].text);
        if (price.kind === 'price')
            return price.perToken;
        invalid(name, PROBLEMS[price.kind], hintOf(row[name].text));
        return 0n;
    };
    const [input, output] = [amount('input_usd_per_mtok'), amount('output_usd_per_mtok')];
    if (!(0,price_table/* isDay */.N)(row.as_of.text))
        invalid('as_of', 'is not a date', 'write it like 2026-01-31');
    if (faults.length > before)
        return undefined;
    return {
        model: row.model.text,
        ...{ input, output, asOf: row.as_of.text, source: row.source.text, at: row.model.at },
        cells: {
            ...{ model: row.model.at, as_of: row.as_of.at, source: row.source.at },
            ...{ input_usd_per_mtok: row.input_usd_per_mtok.at, output_usd_per_mtok: row.output_usd_per_mtok.at },
        },
    };
}
const PROBLEMS = {
    'not-a-number': 'is not an amount',
    negative: 'is below zero',
    'too-precise': 'has more than six decimals',
    'too-high': 'is more than 1000000',
};
function hintOf(text) {
    const comma = /^(\d+),(\d{1,6})$/.exec(text);
    return comma === null
        ? 'write US dollars per million tokens with a decimal point, such as 0.15'
        : `write the decimals after a point: ${comma[1]}.${comma[2]}`;
}
function withoutContradictions(rows, collector, faults) {
    const byModel = new Map();
    for (const row of rows) {
        const same = byModel.get(row.model);
        if (same === undefined)
            byModel.set(row.model, [row]);
        else
            same.push(row);
    }
    const prices = new Map();
    for (const [model, same] of byModel) {
        const [first, ...others] = same;
        if (first === undefined)
            continue;
        if (others.every(({ input, output }) => input === first.input && output === first.output)) {
            prices.set(model, first);
            if (others.length === 0)
                continue;
        }
        const last = others[others.length - 1] ?? first;
        faults.push(() => {
            collector.add('price/repeated-model', (0,diagnostic/* atSpan */.IX)(last.at), prices.has(model)
                ? `the model ${(0,words/* quoted */.TL)(model)} appears ${same.length} times`
                : `the model ${(0,words/* quoted */.TL)(model)} appears ${same.length} times with different prices, so its price is unknown`, {
                hint: 'keep one row per model',
                related: same
                    .slice(0, -1)
                    .slice(0, words/* LISTED */.CQ)
                    .map(({ at }) => ({ message: 'another row', at: (0,diagnostic/* atSpan */.IX)(at) })),
            });
        });
    }
    return prices;
}

;// CONCATENATED MODULE: ./build/src/prices/open-price-table.js





const LARGEST = 8 << 20;
function openPriceTable(sources, table, named, collector) {
    const opened = sources.open(table);
    if (opened.kind === 'text' && opened.file.text.length <= LARGEST)
        return parsePriceTable(opened.file, collector);
    if (opened.kind === 'conflicted') {
        (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
        return undefined;
    }
    if (opened.kind === 'foreign') {
        (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
        return undefined;
    }
    const { why, hint } = reasonOf(opened);
    collector.add('price/unreadable', named, (0,findings_text/* msg */.ab) `the price table ${(0,findings_text/* quotedPath */.MW)(table)} ${why}`, {
        hint,
        ...(opened.kind === 'missing' ? { related: [{ message: 'wanted here', at: (0,diagnostic/* atMissing */.KE)(table) }] } : {}),
    });
    return undefined;
}
function reasonOf(opened) {
    switch (opened.kind) {
        case 'missing':
            return { why: 'does not exist', hint: 'commit it, or write one with `cohort-ci prices import`' };
        case 'directory':
            return { why: 'is a folder', hint: 'name a CSV file' };
        case 'outside':
            return { why: 'leads out of the repository', hint: 'commit the file itself' };
        case 'malformed':
            return { why: `is not UTF-8 (line ${opened.line})`, hint: 'save it as UTF-8' };
        case 'unreadable':
            return { why: `cannot be read: ${opened.reason}`, hint: 'check the permissions of the file' };
        case 'text':
        case 'too-large':
            return { why: `has more than ${LARGEST} bytes`, hint: 'keep the models that the repository uses' };
    }
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2265);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3284);



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

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PlannedRuns),
/* harmony export */   s: () => (/* binding */ COPY)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2265);


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
                if (this.#base?.has(stage, id))
                    continue;
                if (mode === COPY) {
                    if (!this.#base?.copies(stage, id))
                        this.#added.count(stage, model, mode);
                }
                else if (this.#isFinished(stage, id))
                    this.#finished++;
                else {
                    this.#added.count(stage, model, mode);
                    if (reasonOf)
                        this.#groupsOf(reasonOf(generation)).count(stage, model, mode);
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

/***/ 3284:
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

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ratesOf)
/* harmony export */ });
/* harmony import */ var _planned_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);

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


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ spreadsheetCells)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);


const DELIMITERS = [',', ';', '\t', '|'];
function spreadsheetCells(file, most) {
    const { text, path } = file;
    const places = new Places(text);
    const delimiter = delimiterOf(text);
    const ends = [];
    let record = [];
    let rows;
    try {
        rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            bom: true,
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
            skip_empty_lines: true,
            to: most + 1,
            cast: (value, { bytes, index }) => {
                if (index >= MOST_CELLS)
                    throw new TooWide();
                if (index === 0) {
                    record = [];
                    ends.push(record);
                }
                record.push(places.unitOf(bytes));
                return value;
            },
        });
    }
    catch (error) {
        const { code } = error;
        if (typeof code !== 'string' && !(error instanceof TooWide))
            throw error;
        const problem = error instanceof TooWide
            ? 'too-wide'
            : code === 'CSV_QUOTE_NOT_CLOSED'
                ? 'quote-not-closed'
                : 'text-at-quote';
        const last = ends[ends.length - 1]?.at(-1);
        const rest = text.slice(last === undefined ? 0 : last + 1);
        const start = text.length - rest.trimStart().length;
        const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
        return { kind: 'broken', at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, start, start + line.length), problem };
    }
    const cells = [];
    let from = text.startsWith('\ufeff') ? 1 : 0;
    for (const [index, row] of rows.entries()) {
        const own = [];
        for (const [column, value] of row.entries()) {
            const end = ends[index]?.[column] ?? from;
            const written = text.slice(from, end);
            const start = from + written.length - written.trimStart().length;
            own.push({
                text: value.trim(),
                at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, Math.min(start, end), Math.max(start, from + written.trimEnd().length)),
            });
            from = end + 1;
        }
        cells.push(own);
    }
    return { kind: 'rows', delimiter, rows: cells.slice(0, most), isCut: cells.length > most };
}
function delimiterOf(text) {
    const header = /^[\ufeff\s]*([^\r\n]*)/.exec(text.slice(0, LONGEST_HEADER))?.[1] ?? '';
    const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
const LONGEST_HEADER = 1 << 16;
const MOST_CELLS = 200;
class TooWide extends Error {
}
class Places {
    #text;
    #byte = 0;
    #unit = 0;
    constructor(text) {
        this.#text = text;
    }
    unitOf(byte) {
        while (this.#byte < byte && this.#unit < this.#text.length) {
            const code = this.#text.codePointAt(this.#unit) ?? 0;
            this.#byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            this.#unit += code < 0x10000 ? 1 : 2;
        }
        return this.#unit;
    }
}


/***/ })

};
