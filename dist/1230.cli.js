export const id = 1230;
export const ids = [1230];
export const modules = {

/***/ 61230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPriceTable: () => (/* binding */ openPriceTable)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(77983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var placeholder = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/syntax/joined-lines.js
var joined_lines = __webpack_require__(35634);
// EXTERNAL MODULE: ./build/src/syntax/spreadsheet-cells.js
var spreadsheet_cells = __webpack_require__(36079);
// EXTERNAL MODULE: ./build/src/prices/money.js
var money = __webpack_require__(35244);
// EXTERNAL MODULE: ./build/src/prices/price-table.js
var price_table = __webpack_require__(83284);
;// CONCATENATED MODULE: ./build/src/prices/cell-hints.js


function amountHint(text) {
    const comma = /^(\d+),(\d{1,6})$/.exec(text);
    if (comma !== null)
        return `write the decimals after a point: ${comma[1]}.${comma[2]}`;
    const bare = text
        .replace(/^(?:us)?\s*[$\u20ac\u00a3]\s*|\s*(?:[$\u20ac\u00a3]|usd?|dollars?|eur|euros?)$/gi, '')
        .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
        .replace(/^\./, '0.');
    const isOther = /[\u20ac\u00a3]|eur/i.test(text);
    if (bare !== text && (0,money/* parsePrice */.z7)(bare).kind === 'price')
        return isOther
            ? 'convert it to US dollars, and write the number alone'
            : `write the number alone: ${bare}`;
    const perToken = /^0?\.0{4,}\d{1,12}$/.test(text)
        ? Number((Number(text) * 1e6).toPrecision(12))
        : undefined;
    if (perToken !== undefined)
        return `write US dollars per million tokens: ${perToken} if this is per token`;
    if (/^\d+(?:\.\d+)?e[-+]?\d+$/i.test(text))
        return 'write it without an exponent, such as 0.15';
    if (/^(?:free|none|nothing|no)$/i.test(text))
        return 'write 0 if it costs nothing';
    if (/^(?:[-\u2013\u2014?]|n\/?a|tbd|unknown)$/i.test(text))
        return 'delete the row until the price is known; write 0 only if it costs nothing';
    return 'write US dollars per million tokens with a decimal point, such as 0.15';
}
function dayHint(text) {
    const parts = /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/.exec(text) ??
        /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})$/.exec(text) ??
        /^(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>\d{4})$/.exec(text);
    const { y = '', m = '', d = '' } = parts?.groups ?? {};
    const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return (0,price_table/* isDay */.N)(day) ? `write it as ${day}` : 'write it like 2026-01-31';
}

// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/syntax/low-header.js
var low_header = __webpack_require__(45237);
;// CONCATENATED MODULE: ./build/src/prices/missing-price-columns.js







const WORDS = {
    model: /^(?:id|name|llm|model[\s_-]?(?:id|name))$/i,
    input_usd_per_mtok: /input|prompt/i,
    output_usd_per_mtok: /output|completion/i,
    as_of: /^(?:as[\s-]?of|date|day|updated|retrieved)$/i,
    source: /^(?:url|link|reference|from)$/i,
};
function reportMissingColumns(missing, rows, file, collector) {
    const { path } = file;
    const [header = [], ...below] = rows;
    const line = placeOf(header, path);
    const add = (at, message, hint) => {
        collector.add('price/missing-column', at, message, { hint });
    };
    const columns = price_table/* PRICE_COLUMNS */.eF.join(',');
    const above = below.findIndex((row) => price_table/* PRICE_COLUMNS */.eF.every((name) => has(row, name)));
    if (above >= 0) {
        const [first] = below[above] ?? [];
        const lines = rows.slice(0, above + 1).map((row) => ({
            at: row[0]?.at.start ?? 0,
            isRow: (0,low_header/* isRowAbove */.Wy)(row.map(({ text }) => text), below[above]?.length ?? 0),
        }));
        const message = 'this is read as the header, which is further down';
        collector.add('price/missing-column', line, message, (0,low_header/* lowHeaderRemedy */._Q)(file, first?.at.start ?? 0, lines));
        return;
    }
    if (header.some(({ text }) => (0,price_table/* isDay */.N)(text)) &&
        header.some(({ text }) => (0,money/* parsePrice */.z7)(text).kind === 'price')) {
        add(line, 'there is no header: this is a row of prices', `put the column names in a line above it: ${columns}`);
        return;
    }
    const others = header.filter(({ text }) => text !== '' && !isColumn(text.toLowerCase()));
    const thousand = others.filter(({ text }) => /per[\s_-]?(?:1?k|1,?000|thousand)/i.test(text));
    if (thousand.length > 0) {
        const at = placeOf(thousand, path);
        add(at, 'these are prices per thousand tokens', `multiply them by 1000, and name the columns ${columns}`);
        return;
    }
    const renamed = missing.flatMap((name) => {
        const near = others.filter(({ text }) => (0,nearest_names.nearestNames)(text, missing, 1)[0] === name);
        const [meant, other] = near.length > 0 ? near : others.filter(({ text }) => WORDS[name].test(text));
        return meant === undefined || other !== undefined ? [] : [{ name, meant }];
    });
    const words = `the table has no ${missing.length === 1 ? 'column' : 'columns'} ${(0,findings_words/* listed */.KE)(missing.map(findings_words/* quoted */.TL))}`;
    const cells = new Set(renamed.map(({ meant }) => meant));
    if (renamed.length === missing.length && cells.size === renamed.length) {
        const pairs = renamed.map(({ name, meant }) => `${(0,findings_words/* quoted */.TL)(meant.text)} to ${(0,findings_words/* quoted */.TL)(name)}`);
        add(placeOf([...cells], path), words, `rename ${(0,findings_words/* listed */.KE)(pairs)}`);
        return;
    }
    const [only, ...more] = missing;
    const lone = more.length > 0 ? undefined : only;
    add(line, words, lone === 'source'
        ? 'add the column; its cells may be empty'
        : lone === 'as_of'
            ? 'add the column, with the day of each price, such as 2026-01-31'
            : `the columns are ${price_table/* PRICE_COLUMNS */.eF.join(', ')}`);
}
function reportJoinedHeader(header, collector) {
    const width = price_table/* PRICE_COLUMNS */.eF.length;
    const names = header.map(({ text }) => text.toLowerCase());
    if (!names.slice(0, width - 1).every(isColumn))
        return false;
    const last = header[width - 1];
    const next = header[width];
    const isBehindComma = header.length === 2 * width && isColumn(names[width - 1] ?? '');
    const column = price_table/* PRICE_COLUMNS */.eF.find((name) => names[width - 1]?.startsWith(name));
    const value = isBehindComma ? (next?.text ?? '') : (last?.text.slice(column?.length) ?? '').trim();
    if (last === undefined || next === undefined || column === undefined || value === '')
        return false;
    if (!isBehindComma && header.length !== 2 * width - 1)
        return false;
    const isPlain = last.at.end - last.at.start === last.text.length;
    const start = last.at.start + column.length;
    const at = { ...last.at, start, end: isBehindComma ? next.at.start : last.at.end - value.length };
    collector.add('price/missing-column', (0,diagnostic/* atSpan */.IX)(isBehindComma ? next.at : last.at), 'the first price follows the header on its line, and is part of it', {
        hint: `start a new line before ${(0,findings_words/* quoted */.TL)(value)}${isBehindComma ? ', in place of the comma' : ''}`,
        ...(isPlain ? (0,fix/* suggested */.M)({ at, newText: '\n' }) : {}),
    });
    return true;
}
function placeOf(cells, path) {
    const [first, last] = [cells[0]?.at, cells.at(-1)?.at];
    return first && last ? (0,diagnostic/* atSpan */.IX)({ ...first, end: last.end }) : (0,diagnostic/* atFile */.kG)(path);
}
function has(row, name) {
    return row.some(({ text }) => text.toLowerCase() === name);
}
function isColumn(text) {
    return price_table/* PRICE_COLUMNS */.eF.includes(text);
}

;// CONCATENATED MODULE: ./build/src/prices/parse-price-table.js










const MOST_PRICES = 10_000;
const MOST_REPORTED = 50;
function parsePriceTable(file, collector) {
    const read = (0,spreadsheet_cells/* spreadsheetCells */.s)(file, MOST_PRICES + 1);
    if (read.kind === 'broken') {
        const isJson = /^\s*[{[]/.test(file.text);
        collector.add('price/syntax', (0,diagnostic/* atSpan */.IX)(read.at), isJson ? 'this is JSON, not CSV' : BROKEN[read.problem], {
            hint: read.problem === 'too-wide' || isJson
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
    const columns = columnsOf(read.rows, file, collector);
    if (columns === undefined)
        return undefined;
    const faults = [];
    const parsed = rows.flatMap((cells) => parseRow(cells, columns, header?.length ?? 0, file, collector, faults) ?? []);
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
function columnsOf(rows, file, collector) {
    const [header = []] = rows;
    if (reportJoinedHeader(header, collector))
        return undefined;
    const columns = new Map();
    for (const name of price_table/* PRICE_COLUMNS */.eF) {
        const index = header.findIndex(({ text }) => text.toLowerCase() === name);
        if (index >= 0)
            columns.set(name, index);
    }
    const missing = price_table/* PRICE_COLUMNS */.eF.filter((name) => !columns.has(name));
    if (missing.length === 0)
        return columns;
    reportMissingColumns(missing, rows, file, collector);
    return undefined;
}
function parseRow(cells, columns, width, file, collector, faults) {
    if (cells.every(({ text }) => text === ''))
        return undefined;
    const end = cells[cells.length - 1]?.at.end ?? 0;
    const cell = (name) => cells[columns.get(name) ?? -1] ?? { text: '', at: (0,span/* span */.L)(file.path, end, end) };
    const row = Object.fromEntries(price_table/* PRICE_COLUMNS */.eF.map((name) => [name, cell(name)]));
    const before = faults.length;
    const joined = cells.length > width ? (0,joined_lines/* joinedLines */.H)(file, cover(cells, file).start, width) : undefined;
    const isWhole = cells.every(({ text }) => text !== '');
    if (joined?.fix !== undefined || (isWhole && cells.length >= 2 * width - 1)) {
        faults.push(() => {
            collector.add('price/invalid', (0,diagnostic/* atSpan */.IX)(cover(cells, file)), `this row has ${(0,findings_words/* counted */.hS)(cells.length - width, 'cell')} more than the header, which are ignored`, joined ?? {
                hint: 'if the line holds two rows, start a new line where the second begins; otherwise delete the extra cells',
            });
        });
        return undefined;
    }
    const other = otherRow(row, cells, width);
    if (other !== undefined) {
        faults.push(() => {
            collector.add('price/invalid', (0,diagnostic/* atSpan */.IX)(cover(cells, file)), other.message, { hint: other.hint });
        });
        return undefined;
    }
    const invalid = (name, problem, hint) => {
        const { text, at } = row[name];
        const message = text === '' ? `this row has no ${name}` : `${name} is ${(0,findings_words/* quoted */.TL)(text)}, which ${problem}`;
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
        invalid(name, PROBLEMS[price.kind], amountHint(row[name].text));
        return 0n;
    };
    const [input, output] = [amount('input_usd_per_mtok'), amount('output_usd_per_mtok')];
    if (!(0,price_table/* isDay */.N)(row.as_of.text))
        invalid('as_of', 'is not a date', dayHint(row.as_of.text));
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
function otherRow(row, cells, width) {
    const filled = cells.filter(({ text }) => text !== '');
    if (cells[0]?.text.startsWith('#'))
        return { message: 'this row starts with a #', hint: 'delete the row: a CSV has no comments' };
    if (filled.every(({ text }) => /^:?-{2,}:?$/.test(text)))
        return { message: 'this row is a line', hint: 'delete the row: a CSV has no line below its header' };
    if ((0,placeholder/* isTotal */.LJ)(cells[0]?.text ?? '') && row.as_of.text === '')
        return { message: 'this row holds totals', hint: 'delete the row' };
    const empty = price_table/* PRICE_COLUMNS */.eF.filter((name) => name !== 'source' && row[name].text === '');
    if (empty.length > 1)
        return { message: `this row has no ${(0,findings_words/* listed */.KE)(empty)}`, hint: 'complete the row, or delete it' };
    const extra = cells.length - width;
    const isSplit = extra > 0 && !(0,price_table/* isDay */.N)(row.as_of.text) && cells.some(({ text }) => (0,price_table/* isDay */.N)(text));
    return isSplit
        ? {
            message: `this row has ${(0,findings_words/* counted */.hS)(extra, 'cell')} more than the header: a comma in a price starts another cell`,
            hint: 'write decimals after a point, such as 1.25, and nothing between thousands',
        }
        : undefined;
}
function cover(cells, { path }) {
    return (0,span/* span */.L)(path, cells[0]?.at.start ?? 0, cells.at(-1)?.at.end ?? 0);
}
const PROBLEMS = {
    'not-a-number': 'is not an amount',
    negative: 'is below zero',
    'too-precise': 'has more than six decimals',
    'too-high': 'is more than 1000000',
};
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
                ? `the model ${(0,findings_words/* quoted */.TL)(model)} appears ${same.length} times`
                : `the model ${(0,findings_words/* quoted */.TL)(model)} appears ${same.length} times with different prices, so its price is unknown`, {
                hint: 'keep one row per model',
                related: same
                    .slice(0, -1)
                    .slice(0, findings_words/* LISTED */.CQ)
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
        if (opened.foreign.form === 'json')
            return parsePriceTable(opened.shown, collector);
        (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
        return undefined;
    }
    const option = named.kind === 'span' ? [] : ['--table', table];
    const { why, hint } = reasonOf(opened, option, () => meantPath(table, sources));
    collector.add('price/unreadable', named, (0,findings_text/* msg */.ab) `the price table ${(0,findings_text/* quotedPath */.MW)(table)} ${why}`, {
        hint,
        ...(opened.kind === 'missing' ? { related: [{ message: 'wanted here', at: (0,diagnostic/* atMissing */.KE)(table) }] } : {}),
    });
    return undefined;
}
function meantPath(table, { tree }) {
    const path = table.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
    const at = path.lastIndexOf('/') + 1;
    const folders = at > 0 ? [path.slice(0, at - 1)] : ['', ...tree.list('')];
    for (const folder of folders) {
        const name = tree.list(folder).find((one) => one.toLowerCase() === path.slice(at).toLowerCase());
        if (name !== undefined)
            return (0,source_path/* pathIn */.lW)(folder, name);
    }
    return undefined;
}
function reasonOf(opened, option, meant) {
    switch (opened.kind) {
        case 'missing': {
            const path = meant();
            return {
                why: 'does not exist',
                hint: path === undefined
                    ? (0,findings_text/* msg */.ab) `commit it; \`${(0,findings_text/* ownCommand */.w1)('prices', ...option)}\` says how to create it`
                    : (0,findings_text/* msg */.ab) `write ${(0,findings_text/* quotedPath */.MW)(path)}: paths are relative to the root of the repository`,
            };
        }
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

/***/ 36079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ spreadsheetCells)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);


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
