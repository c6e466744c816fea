export const id = 3959;
export const ids = [3959];
export const modules = {

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inferColumn),
/* harmony export */   dR: () => (/* binding */ joinChunks),
/* harmony export */   eo: () => (/* binding */ commonDtype),
/* harmony export */   r: () => (/* binding */ isMissingWord)
/* harmony export */ });
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79441);
/* harmony import */ var _parse_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11535);


const MISSING = new Set([
    '-1.#IND',
    '1.#QNAN',
    '1.#IND',
    '-1.#QNAN',
    '#N/A N/A',
    '#N/A',
    'N/A',
    'n/a',
    'NA',
    '<NA>',
    '#NA',
    'NULL',
    'null',
    'NaN',
    '-NaN',
    'nan',
    '-nan',
    '',
]);
function isMissingWord(word) {
    return MISSING.has(word);
}
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
const BOOLEANS = new Map([
    ['true', (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)(true)],
    ['false', (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)(false)],
]);
function inferColumn(words, blanks) {
    const missing = blanks || words.some((word) => MISSING.has(word));
    const integers = tryInt64(words);
    if (integers === 'overflow') {
        const unsigned = tryUint64(words, missing);
        if (unsigned !== undefined)
            return unsigned;
    }
    else if (integers !== undefined) {
        if (missing)
            return asFloats(integers);
        return { dtype: 'int', values: integers.map((value) => (value === undefined ? undefined : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(value))) };
    }
    return tryFloats(words) ?? tryBooleans(words, missing) ?? texts(words);
}
function tryInt64(words) {
    const values = [];
    for (const word of words) {
        const value = MISSING.has(word) ? undefined : parseInteger(word);
        if (value === 'none')
            return undefined;
        if (value !== undefined) {
            if (value.magnitude === 'overflow')
                return 'overflow';
            const number = value.negative ? -value.magnitude : value.magnitude;
            if (number < INT64_MIN || number > INT64_MAX)
                return 'overflow';
            if (!value.whole)
                return undefined;
            values.push(number);
        }
        else
            values.push(undefined);
    }
    return values;
}
function tryUint64(words, missing) {
    const values = [];
    let signed = false;
    let unsigned = false;
    for (const word of words) {
        if (MISSING.has(word))
            continue;
        if ((0,_parse_float_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSpaces */ .QG)(word).startsWith('-')) {
            signed = true;
            continue;
        }
        const value = parseInteger(word);
        if (value === 'none')
            return undefined;
        if (value.magnitude === 'overflow' || value.magnitude > UINT64_MAX)
            return texts(words);
        if (!value.whole)
            return undefined;
        if (value.magnitude > INT64_MAX)
            unsigned = true;
        values.push(value.magnitude);
    }
    if (unsigned && (signed || missing))
        return { dtype: 'object', values: words.map(_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx) };
    if (signed)
        return texts(words);
    return { dtype: 'uint', values: values.map(_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh) };
}
const INTEGER = /^([+-]?)0*(\d*)/;
function parseInteger(word) {
    const trimmed = (0,_parse_float_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSpaces */ .QG)(word);
    const match = INTEGER.exec(trimmed);
    const written = match?.[0] ?? '';
    const digits = match?.[2] ?? '';
    if (!/\d$/.test(written))
        return 'none';
    return {
        negative: match?.[1] === '-',
        magnitude: digits.length > 20 ? 'overflow' : BigInt(digits),
        whole: written.length === trimmed.length,
    };
}
function asFloats(integers) {
    const values = integers.map((value) => {
        const number = value === undefined ? undefined : Number(value);
        return number === undefined || number === Number(INT64_MIN) ? undefined : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)(number);
    });
    return { dtype: 'float', values };
}
function tryFloats(words) {
    const values = [];
    for (const word of words) {
        if (MISSING.has(word))
            values.push(undefined);
        else {
            const number = (0,_parse_float_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFloatWord */ .M8)(word) ?? (0,_parse_float_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInfinity */ .wh)(word);
            if (number === undefined)
                return undefined;
            values.push((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)(number));
        }
    }
    return { dtype: 'float', values };
}
function tryBooleans(words, missing) {
    const values = [];
    for (const word of words) {
        if (MISSING.has(word))
            values.push(undefined);
        else {
            const value = word.length > 5 ? undefined : BOOLEANS.get((0,_parse_float_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(word));
            if (value === undefined)
                return undefined;
            values.push(value);
        }
    }
    return { dtype: missing ? 'object' : 'bool', values };
}
function texts(words) {
    return { dtype: 'object', values: words.map((word) => (MISSING.has(word) ? undefined : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(word))) };
}
const NO_ROWS = { dtype: 'object', values: [] };
function joinChunks(chunks) {
    const [first] = chunks;
    if (first === undefined)
        return NO_ROWS;
    if (chunks.length === 1)
        return first;
    const dtype = chunks.map((chunk) => chunk.dtype).reduce(commonDtype);
    return { dtype, values: chunks.flatMap((chunk) => chunk.values.map((value) => convert(value, dtype))) };
}
function commonDtype(left, right) {
    if (left === right)
        return left;
    if (left === 'object' || right === 'object')
        return 'object';
    if (left === 'bool')
        return right;
    if (right === 'bool')
        return left;
    return 'float';
}
function convert(value, dtype) {
    if (value === undefined || dtype === 'object' || dtype === value.kind)
        return value;
    const number = value.kind === 'bool' ? (value.value ? 1n : 0n) : value.kind === 'int' ? value.value : undefined;
    if (number === undefined || dtype === 'bool')
        return value;
    return dtype === 'float' ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)(Number(number)) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(number);
}


/***/ }),

/***/ 11535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ asciiLower),
/* harmony export */   M8: () => (/* binding */ parseFloatWord),
/* harmony export */   QG: () => (/* binding */ trimSpaces),
/* harmony export */   wh: () => (/* binding */ parseInfinity)
/* harmony export */ });
const MAX_DIGITS = 17;
const FLOAT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d{1,17}))?$/;
function parseFloatWord(word) {
    const match = FLOAT.exec(trimSpaces(word));
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponentSign, exponentDigits = ''] = match;
    const taken = Math.max(0, Math.min(fraction.length, MAX_DIGITS - whole.length));
    const digits = whole.slice(0, MAX_DIGITS) + fraction.slice(0, taken);
    if (digits === '')
        return undefined;
    let number = 0;
    for (let index = 0; index < digits.length; index++)
        number = number * 10 + (digits.charCodeAt(index) - 0x30);
    if (sign === '-')
        number = -number;
    const written = wrappedInt(exponentDigits);
    const exponent = (Math.max(0, whole.length - MAX_DIGITS) - taken + (exponentSign === '-' ? -written : written)) | 0;
    const scaled = scale(number, exponent);
    return scaled !== undefined && Number.isFinite(scaled) ? scaled : undefined;
}
function scale(number, exponent) {
    if (exponent > 308)
        return undefined;
    if (exponent > 0)
        return number * powerOfTen(exponent);
    if (exponent >= -308)
        return number / powerOfTen(-exponent);
    if (exponent < -616)
        return 0;
    return number / powerOfTen(-308 - exponent) / powerOfTen(308);
}
function powerOfTen(exponent) {
    return Number(`1e${exponent}`);
}
function wrappedInt(digits) {
    let number = 0;
    for (let index = 0; index < digits.length; index++) {
        number = (Math.imul(number, 10) + (digits.charCodeAt(index) - 0x30)) | 0;
    }
    return number;
}
const INFINITIES = new Map([
    ['inf', Number.POSITIVE_INFINITY],
    ['+inf', Number.POSITIVE_INFINITY],
    ['infinity', Number.POSITIVE_INFINITY],
    ['+infinity', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['-infinity', Number.NEGATIVE_INFINITY],
]);
function parseInfinity(word) {
    return word.length > 9 ? undefined : INFINITIES.get(asciiLower(word));
}
function trimSpaces(word) {
    let start = 0;
    let end = word.length;
    while (start < end && isCSpace(word.charCodeAt(start)))
        start++;
    while (end > start && isCSpace(word.charCodeAt(end - 1)))
        end--;
    return word.slice(start, end);
}
function isCSpace(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}


/***/ }),

/***/ 70276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ joinedRows),
/* harmony export */   f3: () => (/* binding */ singleQuoted),
/* harmony export */   h4: () => (/* binding */ spoiledRow),
/* harmony export */   jq: () => (/* binding */ holdsSeveral)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80618);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30734);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45064);
/* harmony import */ var _syntax_respell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57012);






function spoiledRow(id, catalog, inUse) {
    const short = catalog.unflagged.get(id);
    const columns = catalog.columns ?? 0;
    if (short !== undefined && short.rowSize < columns)
        return {
            at: (catalog.idCells?.get(id) ?? short).span,
            problem: `the row of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(id)} has ${short.rowSize === 1 ? '1 cell' : `${short.rowSize} cells`}, but the header has ${columns}, so that its flags are not below their names`,
            hint: 'add the cell that is missing, even if it is empty',
        };
    const below = catalog.below?.(id);
    const names = below && inUse();
    if (below && names && !names.specs.has(below.id) && !names.committed.has(below.id))
        return {
            at: below.at,
            problem: `ids that specs name are below ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(below.column)}, not below ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(catalog.column)}`,
            hint: `if the column names are swapped, swap ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(catalog.column)} and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(below.column)} in line 1; if only some cells are, swap those`,
        };
    const cell = firstWords(catalog).get(id);
    return cell === undefined ? undefined : (inQuotes(id, cell) ?? joinedCells(id, cell, columns));
}
const AROUND = /^=?(['`"\u2018-\u201f\u00ab])(.*)['`"\u2018-\u201f\u00bb]$/s;
const BETWEEN = /^([^\s;,|\uff0c\uff1b]+)\s*([;,\t|\uff0c\u3001\uff1b])\s*(.+)$/s;
function inQuotes(id, cell) {
    const [, mark = '', inner] = AROUND.exec((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(cell.raw)) ?? [];
    if (inner !== id)
        return undefined;
    return {
        at: cell.span,
        problem: `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(cell.raw))} is read with its quotes: a CSV takes only double quotes as such`,
        hint: `remove them: ${id}${mark === "'" ? ', or write double quotes' : ''}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_3__/* .suggested */ .M)((0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_1__/* .respell */ .a)(cell.span, cell.raw, id)),
    };
}
function joinedCells(id, cell, columns) {
    const written = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(cell.raw);
    const separator = BETWEEN.exec(written)?.[2];
    const cells = separator === undefined
        ? [id, written.slice(id.length).trim()]
        : written.split(separator).map((one) => one.trim());
    const isShort = cell.rowSize - 1 + cells.length <= columns;
    if (!isShort)
        return undefined;
    const isQuoted = cell.span.end - cell.span.start > cell.raw.length;
    const newText = cells.map((one) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .csvCell */ .rK)(one)).join(',');
    const why = separator === undefined
        ? 'a comma is missing in it'
        : separator === ','
            ? 'it is in quotes'
            : `its values are separated by ${separator === '\t' ? 'tabs' : `'${separator}'`}, not by commas`;
    return {
        at: cell.span,
        problem: `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(written)} is read as a single cell, because ${why}`,
        hint: `${separator === ',' && isQuoted ? 'remove the quotes around it' : 'separate its values with commas'}: ${newText}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_3__/* .suggested */ .M)({ at: cell.span, newText }),
    };
}
const firstWords = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .P)((catalog) => {
    const words = new Map();
    const add = (known, cell) => {
        const inner = AROUND.exec(known)?.[2];
        const word = inner ?? /^([^\s;,|\uff0c\u3001\uff1b]+)[\s;,|\uff0c\u3001\uff1b]/.exec(known)?.[1];
        if (word !== undefined && cell !== undefined && !words.has(word))
            words.set(word, cell);
    };
    for (const { id, cells } of catalog.ids.values())
        add(id, cells[0]);
    for (const id of catalog.unflagged.keys())
        add(id, catalog.idCells?.get(id));
    return words;
});
function holdsSeveral({ raw, rowSize }, columns) {
    return rowSize < columns && BETWEEN.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(raw));
}
function joinedRows({ idCells = new Map(), columns = 0, }) {
    const rows = [...idCells.values()].flatMap((cell) => {
        const id = BETWEEN.exec((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(cell.raw))?.[1];
        const row = cell.rowSize === 1 && id !== undefined ? joinedCells(id, cell, columns) : undefined;
        return row === undefined ? [] : [row];
    });
    return rows.length > 0 && rows.length === idCells.size ? rows : undefined;
}
function singleQuoted(frame) {
    const cells = frame.names.flatMap((name) => frame.column(name)?.cells ?? []);
    const own = cells.filter(({ raw }) => /^(['`]).*\1$/s.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(raw)));
    const [first] = own;
    return first && { first, edits: own.map(withoutQuotes) };
}
function withoutQuotes({ span, raw }) {
    return (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_1__/* .respell */ .a)(span, raw, (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .strip */ .bB)(raw).slice(1, -1));
}


/***/ }),

/***/ 12559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitted: () => (/* binding */ fitted),
/* harmony export */   fittedOutput: () => (/* binding */ fittedOutput),
/* harmony export */   lookOf: () => (/* binding */ lookOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18457);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49342);




function lookOf(output, env, files) {
    return {
        color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .zK)(output, env),
        width: output.columns,
        wraps: output.isTerminal,
        ...(files !== undefined && (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsLinks */ .Dt)(output, env)
            ? { addressOf: (path) => (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(files.root ?? '.', path)).href }
            : {}),
    };
}
function fitted(text, { isTerminal, columns }) {
    return isTerminal ? (0,_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(text, Math.max(LEAST_COLUMNS, columns)) : text;
}
function fittedOutput(output) {
    if (!output.isTerminal)
        return output;
    const { isTerminal, columns } = output;
    return {
        ...{ isTerminal, columns },
        get isClosed() {
            return output.isClosed === true;
        },
        write: (text) => output.write(typeof text === 'string' ? fitted(text, output) : text),
    };
}
const LEAST_COLUMNS = 40;


/***/ }),

/***/ 63696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function pathBelow(folder, path) {
    const direct = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path));
    if (!leadsOut(direct))
        return direct;
    const wanted = identityOf(folder);
    for (let at = path; wanted !== undefined; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (identityOf(at) === wanted)
            return slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(at, path));
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            break;
    }
    return direct;
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function identityOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev}:${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 35747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   cd: () => (/* binding */ characterWidth)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const EMOJI = /\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(code) === 2 || EMOJI.test(character) ? 2 : 1;
}
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
const BOTH_ENDS = 12;
function fitWidth(text, columns, mark) {
    if (displayWidth(text) <= columns)
        return text;
    const room = columns - displayWidth(mark);
    const characters = [...text];
    const isName = columns >= BOTH_ENDS && !text.slice(2).trimEnd().includes(' ');
    const tail = isName
        ? fitting(characters.toReversed(), Math.floor(room / 3))
            .reverse()
            .join('')
        : '';
    return fitting(characters, room - displayWidth(tail)).join('') + mark + tail;
}
function fitting(characters, columns) {
    let room = columns;
    const end = characters.findIndex((character) => {
        room -= characterWidth(character);
        return room < 0;
    });
    return characters.slice(0, end < 0 ? characters.length : end);
}


/***/ }),

/***/ 45669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   ZC: () => (/* binding */ standInHint),
/* harmony export */   cL: () => (/* binding */ formulaHint),
/* harmony export */   xv: () => (/* binding */ placeholderHint)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);

const PLACEHOLDER = /\{\{.*\}\}|\$\{[^}]*\}|\{%.*%\}|^<[A-Z_]+>$/s;
function placeholderHint(text) {
    if (!PLACEHOLDER.test(text))
        return undefined;
    return 'placeholders are not filled in: write the values themselves';
}
const EVERYTHING = /^(?:\*|all|any|every|everything)$/i;
const THE_REST = /^(?:\.{2,3}|\u2026|etc\.?)$/i;
const RANGE = /^(.+?)(?:\s*(?:\.{2,3}|\u2026)\s*|\s+(?:to|through|-|\u2013|\u2014)\s+)(.+)$/i;
function standInHint(text, isKnown) {
    if (EVERYTHING.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} does not stand for every value: write the values one by one`;
    if (THE_REST.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} does not stand for the values left out: write them one by one`;
    const [, first = '', last = ''] = (text.length > LONGEST ? null : RANGE.exec(text)) ?? [];
    const isOther = isKnown(last) && stemOf(first) !== stemOf(last);
    if (!isKnown(first) || isOther || (!isKnown(last) && !/^\w{0,3}\d+$/.test(last)))
        return undefined;
    return `ranges are not expanded: write each value from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last)}`;
}
function stemOf(name) {
    return name.replace(/(?:\d+|[a-z])$/i, '');
}
function formulaHint(text) {
    return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/.test(text)
        ? 'it is a formula error: correct the formula in the spreadsheet and export the table again'
        : undefined;
}
function isComment(text) {
    return /^(?:#+|;+|\/\/)\s/.test(text);
}
const LONGEST = 200;


/***/ }),

/***/ 38266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ unknownCohort),
/* harmony export */   q9: () => (/* binding */ pickCohorts),
/* harmony export */   those: () => (/* binding */ those)
/* harmony export */ });
/* unused harmony export UnknownCohort */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63696);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75565);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54563);






class UnknownCohort extends Error {
    name = 'UnknownCohort';
}
const MOST_NAMED = 20;
function pickCohorts(found, references, place) {
    const picked = new Set();
    const others = new Map();
    for (const reference of references) {
        const named = cohortsNamed(found, reference, place.root);
        if (named.length === 0)
            others.set(reference, place.otherwise?.(reference));
        for (const cohort of named)
            picked.add(cohort);
    }
    const kinds = new Set(others.values());
    const isAll = kinds.has('all');
    const leftOut = [];
    for (const [reference, kind] of others) {
        if (kind === 'all')
            continue;
        const reason = lackOf(found, reference, place);
        const isBeside = kind === 'beside' && (picked.size > 0 || isAll);
        if (reason !== undefined || !(isBeside || (kind === 'there' && isAll)))
            throw new UnknownCohort(reason ?? unknown(found, reference));
        if (!isAll)
            leftOut.push(reference);
    }
    return { cohorts: isAll ? found : found.filter((cohort) => picked.has(cohort)), isAll, leftOut };
}
function cohortsNamed(found, reference, root) {
    const exact = found.filter(({ id }) => id === reference);
    if (exact.length > 0)
        return exact;
    const isPath = reference.includes('/') || reference.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || reference === '.' || reference === '..';
    if (isPath || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reference)) {
        const [here = '', atRoot = ''] = pathsOf(reference, root);
        const places = [...(isPath ? [here, atRoot] : [here]), ...realPathsOf(reference, root)];
        for (const path of places) {
            const at = found.filter(({ specPath, folder }) => path === specPath || (folder !== undefined && `${path}/`.startsWith(`${folder}/`)));
            if (at.length > 0)
                return at;
        }
        return found.filter(({ id }) => id === reference.replace(/[\\/]+$/, ''));
    }
    if (!/[*?[]/.test(reference))
        return [];
    const pattern = (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .pathPattern */ .s$)(reference);
    return found.filter(({ id }) => pattern.matches(id));
}
function pathsOf(reference, root) {
    return ['.', root].map((base) => (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, reference)));
}
function realPathsOf(reference, root) {
    try {
        return [(0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(reference))];
    }
    catch {
        return [];
    }
}
function lackOf(found, reference, { root, why }) {
    if (/[*?[]/.test(reference))
        return undefined;
    for (const path of reference.includes('/') ? pathsOf(reference, root) : [reference]) {
        const id = /^(?!\.\.\/).*?cohorts\/([^/]+)/.exec(path)?.[1] ?? reference;
        const reason = found.some((cohort) => cohort.id === id) ? undefined : why(id);
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
function unknown(found, reference) {
    const known = found.map(({ id }) => id);
    return /[*?[]/.test(reference)
        ? `no cohort matches '${reference}'; ${those(known)}`
        : unknownCohort(reference, known);
}
function unknownCohort(name, known) {
    const near = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__.nearestNames)(name, known, 1)[0];
    return `there is no cohort '${name}'; ${near ? `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(near)} ` : ''}${those(known)}`;
}
function those(known) {
    if (known.length === 0)
        return 'no cohort has a spec';
    return `${known.length === 1 ? 'this one has' : `these ${known.length} have`} a spec: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(known, known.length, MOST_NAMED)}`;
}


/***/ }),

/***/ 50163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ PAIRS_AT),
/* harmony export */   bN: () => (/* binding */ SLOT_BYTES),
/* harmony export */   t0: () => (/* binding */ FREE_AT)
/* harmony export */ });
/* unused harmony exports STATE_AT, BLOCK_AT, DIGITS_AT */
const PAIRS_AT = 0;
const STATE_AT = 2592;
const BLOCK_AT = STATE_AT + 64;
const DIGITS_AT = BLOCK_AT + 128;
const FREE_AT = DIGITS_AT + 32;
const SLOT_BYTES = 24;


/***/ }),

/***/ 78522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ MAX_MESSAGES),
  Gt: () => (/* binding */ writeIds)
});

// UNUSED EXPORTS: blake2b, slotOfDigest

// EXTERNAL MODULE: ./build/src/plan/blake2b-layout.js
var blake2b_layout = __webpack_require__(50163);
;// CONCATENATED MODULE: ./build/src/plan/blake2b-wasm.js
const BLAKE2B_WASM = 'AGFzbQEAAAABGgRgA39+fgBgA39/fwBgAn9/AGAFf39/f38AAwUEAAECAwUDAQABByYEBGhhc2gAAQd3cml0ZUlkAAIId3JpdGVJZHMAAwZtZW1vcnkCAArzRgTmPhABfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfkEAKQCgFCEDQoiS853/zPmE6gAhC0EAKQCoFCEEQrvOqqbY0Ouzu38hDEEAKQCwFCEFQqvw0/Sv7ry3PCENQQApALgUIQZC8e30+KWn/aelfyEOQQApAMAUIQdC0YWa7/rPlIfRACEPQQApAMgUIQhCn9j52cKR2oKbfyEQQQApANAUIQlC6/qG2r+19sEfIRFBACkA2BQhCkL5wvibkaOz8NsAIRIgDyABhSEPIBEgAoUhESADIAd8IAApAAB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAEHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApABh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQAgfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAKHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApADB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQA4fCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAQHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAEh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBQfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAWHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAGB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBofCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAcHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAHh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBwfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAUHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBAfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkASHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAHh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBofCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAMHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAAh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBgfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAAHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApABB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBYfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAOHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApACh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQAYfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAWHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAEB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAAHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApACh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAQfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAeHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAGh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBQfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAcHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApABh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAwfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAOHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAAh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAIHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApADh8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQBIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAGHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAAh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBofCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAYHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAFh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBwfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAEHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADB8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAofCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAUHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApACB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAAfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAeHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAEB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBIfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAAHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQA4fCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAEHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACB8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBQfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAeHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAHB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAWHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAGB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQAwfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAQHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBofCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAEHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAGB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAUHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAAB8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQBYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAQHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApABh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAaHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApADh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAofCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAeHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAHB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkASHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAGB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAofCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkACHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAHh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBwfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAaHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApACB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBQfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAAHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAwfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAGHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAEh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAQfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAQHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAFh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBofCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAWHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApADh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBwfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAYHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAAh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAYfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkASHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApACh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAAfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAeHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApACB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBAfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAMHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBQfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAMHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAHh8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkASHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAFh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAAHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAEB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAEHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAGh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQA4fCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkACHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApACB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBQfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAKHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAFB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAQfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAQHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApACB8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQA4fCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAMHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAAh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQAofCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAeHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAFh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBIfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAcHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApABh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBgfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAaHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAAB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQAAfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkACHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApABB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQAYfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAIHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAwfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAOHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAEB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAUHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAFh8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBgfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAaHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApAHB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQB4fCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAcHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAFB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAQHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAEh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQB4fCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAaHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApADB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAIfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAYHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAAB8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAQfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAWHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApADh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAofCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAGHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohB0EAQQApAKAUIAMgC4WFNwCgFEEAQQApAKgUIAQgDIWFNwCoFEEAQQApALAUIAUgDYWFNwCwFEEAQQApALgUIAYgDoWFNwC4FEEAQQApAMAUIAcgD4WFNwDAFEEAQQApAMgUIAggEIWFNwDIFEEAQQApANAUIAkgEYWFNwDQFEEAQQApANgUIAogEoWFNwDYFAujAwIBfgF/QQBCiJL3lf/M+YTqACACrYU3AKAUQQBCu86qptjQ67O7fzcAqBRBAEKr8NP0r+68tzw3ALAUQQBC8e30+KWn/aelfzcAuBRBAELRhZrv+s+Uh9EANwDAFEEAQp/Y+dnCkdqCm383AMgUQQBC6/qG2r+19sEfNwDQFEEAQvnC+JuRo7Pw2wA3ANgUAkADQCABQYABS0UNASADQoABfCEDIAAgA0IAEAAgAEGAAWohACABQYABayEBDAALCyADIAGtfCEDQQBCADcA4BRBAEIANwDoFEEAQgA3APAUQQBCADcA+BRBAEIANwCAFUEAQgA3AIgVQQBCADcAkBVBAEIANwCYFUEAQgA3AKAVQQBCADcAqBVBAEIANwCwFUEAQgA3ALgVQQBCADcAwBVBAEIANwDIFUEAQgA3ANAVQQBCADcA2BVB4BQhBAJAA0AgAUEHS0UNASAEIAApAAA3AAAgBEEIaiEEIABBCGohACABQQhrIQEMAAsLIAEEQCAEIAApAABCASABQQN0rYZCAX2DNwAABQtB4BQgA0J/EAALlgQFAX4BfgF/AX8BfkIAQgiGQQAxAKAUhEIIhkEAMQChFIRCCIZBADEAohSEQgiGQQAxAKMUhEIIhkEAMQCkFIQhAkIAQgiGQQAxAKUUhEIIhkEAMQCmFIRCCIZBADEApxSEQgiGQQAxAKgUhEIIhkEAMQCpFIQhAyACQhSGIANCFIhC//8/g4RCgICEuo3SAIAhBiACQhSGIANCFIhC//8/g4RCgICEuo3SAIIhAiAGQhSGIAJCFIYgA0IAiEL//z+DhEKAgIS6jdIAgIQhBiACQhSGIANCAIhC//8/g4RCgICEuo3SAIIhAiAGQoDC5gCApyEEQQAgBEGQCm5BAXQvAAA7AOAVQQAgBEGQCnBBAXQvAAA7AOIVIAZCgMLmAIKnIQRBACAEQZAKbkEBdC8AADsA5BVBACAEQZAKcEEBdC8AADsA5hUgAkKAwuYAgKchBEEAIARBkApuQQF0LwAAOwDoFUEAIARBkApwQQF0LwAAOwDqFSACQoDC5gCCpyEEQQAgBEGQCm5BAXQvAAA7AOwVQQAgBEGQCnBBAXQvAAA7AO4VQQApAOAVQrDgwIGDhoyYMIV6QgOIpyEFIAVBB0sEQEEAKQDoFUKw4MCBg4aMmDCFekIDiKdBCGohBSAFQQ9LBEBBDyEFBQsFCyAAIAE7AAAgACAFKQDgFTcAAiAAIAUpAOgVNwAKIABBEiAFazoAFwtMAwF/AX8BfwJAA0AgBSACSUUNASAAKAAAIQcgASAGaiAHIAZrQQoQASADIAQQAiAHIQYgAEEEaiEAIANBGGohAyAFQQFqIQUMAAsLCw==';

;// CONCATENATED MODULE: ./build/src/plan/blake2b.js


const MAX_MESSAGES = 1024;
const ENDS_AT = Math.ceil(blake2b_layout/* FREE_AT */.t0 / 8) * 8;
const SLOTS_AT = ENDS_AT + MAX_MESSAGES * 4;
const MESSAGES_AT = SLOTS_AT + MAX_MESSAGES * blake2b_layout/* SLOT_BYTES */.bN;
const PAGE_BYTES = 65_536;
const OVERREAD_BYTES = 7;
function blake2b(message, digestBytes) {
    const { exports, bytes } = moduleWithRoomFor(message.length);
    bytes.set(message, MESSAGES_AT);
    exports.hash(MESSAGES_AT, message.length, digestBytes);
    return bytes.slice(STATE_AT, STATE_AT + digestBytes);
}
function writeIds(messages, ends, prefix, slots, slotsFrom) {
    const { exports, bytes, words } = moduleWithRoomFor(messages.length);
    bytes.set(messages, MESSAGES_AT);
    words.set(ends, ENDS_AT / 4);
    exports.writeIds(ENDS_AT, MESSAGES_AT, ends.length, SLOTS_AT, prefixWord(prefix));
    slots.set(bytes.subarray(SLOTS_AT, SLOTS_AT + ends.length * blake2b_layout/* SLOT_BYTES */.bN), slotsFrom);
}
function slotOfDigest(digest, prefix) {
    const { exports, bytes } = moduleWithRoomFor(0);
    bytes.set(digest, STATE_AT);
    exports.writeId(SLOTS_AT, prefixWord(prefix));
    return bytes.slice(SLOTS_AT, SLOTS_AT + SLOT_BYTES);
}
function prefixWord(prefix) {
    return prefix.charCodeAt(0) | (prefix.charCodeAt(1) << 8);
}
let hasher;
function moduleWithRoomFor(messageBytes) {
    hasher ??= viewed(instantiate());
    const missing = MESSAGES_AT + messageBytes + OVERREAD_BYTES - hasher.bytes.length;
    if (missing > 0) {
        hasher.exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
        hasher = viewed(hasher.exports);
    }
    return hasher;
}
function viewed(exports) {
    const { buffer } = exports.memory;
    return { exports, bytes: new Uint8Array(buffer), words: new Uint32Array(buffer) };
}
function instantiate() {
    const binary = Buffer.from(BLAKE2B_WASM, 'base64');
    const exports = new WebAssembly.Instance(new WebAssembly.Module(binary)).exports;
    const digits = Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (digit) => digit.charCodeAt(0));
    const bytes = new Uint8Array(exports.memory.buffer, blake2b_layout/* PAIRS_AT */.QO, digits.length ** 2 * 2);
    let at = 0;
    for (const high of digits) {
        for (const low of digits) {
            bytes[at++] = high;
            bytes[at++] = low;
        }
    }
    return exports;
}


/***/ }),

/***/ 44991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ExistingGenerations)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(54978);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/plan/id-column.js
var id_column = __webpack_require__(10971);
;// CONCATENATED MODULE: ./build/src/plan/committed-signatures.js

const UNREAD = -1;
const NONE = -2;
const UTF8 = new TextEncoder();
class CommittedSignatures {
    #ids;
    #signatureOf;
    #bytes = new Uint8Array(1024);
    #used = 0;
    #starts;
    #ends;
    constructor(folders, signatureOf) {
        this.#ids = id_column/* IdColumn */.Ey.of(folders);
        this.#signatureOf = signatureOf;
        this.#starts = new Int32Array(this.#ids.length).fill(UNREAD);
        this.#ends = new Int32Array(this.#ids.length);
    }
    match(slots, slot, signature, from, to) {
        const index = this.#ids.indexOfSlot(slots, slot);
        if (index < 0)
            return 'absent';
        if (this.#starts[index] === UNREAD)
            this.#keep(index);
        const start = this.#starts[index] ?? NONE;
        if (start === NONE || (this.#ends[index] ?? 0) - start !== to - from)
            return 'doubtful';
        const bytes = this.#bytes;
        for (let at = start, other = from; other < to;)
            if (bytes[at++] !== signature[other++])
                return 'doubtful';
        return 'own';
    }
    #keep(index) {
        const text = this.#signatureOf(this.#ids.at(index))?.join('|');
        if (text === undefined || /\p{Surrogate}/u.test(text)) {
            this.#starts[index] = NONE;
            return;
        }
        const most = this.#used + text.length * 3;
        if (most > this.#bytes.length) {
            const grown = new Uint8Array(most * 2);
            grown.set(this.#bytes);
            this.#bytes = grown;
        }
        this.#starts[index] = this.#used;
        this.#used += UTF8.encodeInto(text, this.#bytes.subarray(this.#used)).written;
        this.#ends[index] = this.#used;
    }
}

// EXTERNAL MODULE: ./build/src/plan/metadata.js
var plan_metadata = __webpack_require__(50772);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(94917);
;// CONCATENATED MODULE: ./build/src/plan/existing-generations.js







const A_FILE = 64;
class ExistingGenerations {
    #layout;
    #tree;
    #stages = new Map();
    #scope;
    #twin;
    constructor(tree, layout) {
        this.#tree = tree;
        this.#layout = layout;
    }
    get root() {
        return this.#layout.gens;
    }
    narrowTo(scope) {
        this.#scope = scope;
    }
    readLike(other, isSame) {
        this.#twin = { other, isSame };
    }
    folders(stage) {
        return this.#stage(stage).names;
    }
    ofOrigin(stage, cohort) {
        const folder = this.#stage(stage);
        if (this.#scope !== undefined) {
            const ids = new Set(this.#scope(cohort, stage));
            return [...ids].filter((id) => this.#originOf(stage, id) === cohort).sort(compare/* compareCodePoints */.O);
        }
        if (folder.byOrigin === undefined) {
            folder.byOrigin = new Map();
            for (const id of folder.names) {
                const origin = this.#originOf(stage, id);
                if (origin === undefined)
                    continue;
                const siblings = folder.byOrigin.get(origin);
                if (siblings === undefined)
                    folder.byOrigin.set(origin, [id]);
                else
                    siblings.push(id);
            }
        }
        return folder.byOrigin.get(cohort) ?? [];
    }
    #originOf(stage, id) {
        try {
            const found = this.metadata(stage, id);
            return found.kind === 'metadata' ? (0,plan_metadata/* textField */.M8)(found.metadata, 'origin_cohort_id') : undefined;
        }
        catch (error) {
            if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                throw error;
            return undefined;
        }
    }
    metadataPath(stage, id) {
        return this.#layout.metadata(stage, id);
    }
    metadata(stage, id) {
        const { names, metadata } = this.#stage(stage);
        let existing = metadata.get(id);
        if (existing === undefined) {
            if (!names.has(id))
                return MISSING;
            (0,checkpoint/* passCheckpoint */.gc)(A_FILE);
            existing = this.#twin?.isSame(stage, id)
                ? this.#twin.other.metadata(stage, id)
                : this.#read(this.metadataPath(stage, id));
            metadata.set(id, existing);
        }
        return existing;
    }
    hasSignature(stage, id, parts) {
        const existing = this.metadata(stage, id);
        if (existing.kind === 'missing')
            return undefined;
        const other = existing.kind === 'metadata' ? this.#signature(stage, id, existing.metadata) : undefined;
        return (other !== undefined &&
            other.length === parts.length &&
            other.every((part, index) => part === parts[index]));
    }
    signatures(stage) {
        const folder = this.#stage(stage);
        if (folder.names.size === 0 || folder.written || this.#scope !== undefined)
            return undefined;
        folder.committed ??= new CommittedSignatures(folder.names, (id) => {
            const existing = this.metadata(stage, id);
            return existing.kind === 'metadata' ? (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, existing.metadata) : undefined;
        });
        return folder.committed;
    }
    wrote(path) {
        const written = this.#layout.generationOf(path);
        const known = written && this.#stages.get(written.stage);
        if (written === undefined || known === undefined)
            return;
        const { id } = written;
        const { names } = known;
        if (names instanceof Set)
            names.add(id);
        else
            known.names = new Set(names).add(id);
        known.metadata.delete(id);
        known.signatures.delete(id);
        known.byOrigin = undefined;
        known.written = true;
    }
    #stage(stage) {
        let known = this.#stages.get(stage);
        if (known === undefined) {
            const folder = this.#layout.generations(stage);
            known = {
                names: this.#tree.folder?.(folder) ?? new Set(this.#tree.list(folder)),
                metadata: new Map(),
                signatures: new Map(),
                byOrigin: undefined,
                committed: undefined,
                written: false,
            };
            this.#stages.set(stage, known);
        }
        return known;
    }
    #signature(stage, id, metadata) {
        const { signatures } = this.#stage(stage);
        if (!signatures.has(id))
            signatures.set(id, (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, metadata));
        return signatures.get(id);
    }
    #read(path) {
        const read = this.#tree.read(path);
        if (read.kind === 'missing')
            return MISSING;
        (0,unreadable_file/* requireReadable */.CM)(path, read);
        if (read.kind !== 'file')
            return UNREADABLE;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        const metadata = decoded.kind === 'text' ? (0,plan_metadata/* parseMetadata */.jR)(decoded.text) : 'unreadable';
        if (metadata === 'unreadable')
            return isConflict(decoded, path) ? CONFLICTED : UNREADABLE;
        return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
    }
}
const MISSING = { kind: 'missing' };
const CONFLICTED = { kind: 'missing', conflicted: true };
const UNREADABLE = { kind: 'unreadable', crashes: false };
const NO_OBJECT = { kind: 'unreadable', crashes: true };
function isConflict(decoded, path) {
    return decoded.kind === 'text' && (0,merge_conflict/* mergeConflict */.Tt)(path, decoded.text) !== undefined;
}


/***/ }),

/***/ 15281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ ID_PREFIXES),
/* harmony export */   Qc: () => (/* binding */ collisionId),
/* harmony export */   _i: () => (/* binding */ signaturePart),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   y5: () => (/* binding */ generationId)
/* harmony export */ });
/* harmony import */ var _python_lower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24081);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30734);
/* harmony import */ var _blake2b_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78522);
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50163);
/* harmony import */ var _id_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10971);





const ID_PREFIXES = { draft: 'd_', essay: 'e_', evaluation: 'v_' };
function signaturePart(value) {
    return (0,_python_lower_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .i)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)(value));
}
function signature(parts) {
    return Buffer.from(parts.join('|'), 'utf8');
}
function generationId(stage, parts) {
    const message = signature(parts);
    const slots = new Uint8Array(_blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .SLOT_BYTES */ .bN);
    (0,_blake2b_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIds */ .Gt)(message, Uint32Array.of(message.length), ID_PREFIXES[stage], slots, 0);
    return new _id_column_js__WEBPACK_IMPORTED_MODULE_3__/* .IdColumn */ .Ey(1, slots).at(0);
}
function collisionId(stage, parts, attempt) {
    return `${generationId(stage, [...parts, `collision:${attempt}`])}-${attempt}`;
}


/***/ }),

/***/ 10971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ slotHash),
/* harmony export */   DK: () => (/* binding */ SLOT_WORDS),
/* harmony export */   Ey: () => (/* binding */ IdColumn),
/* harmony export */   Gq: () => (/* binding */ writeSlot),
/* harmony export */   fO: () => (/* binding */ sameSlot)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50163);


const SLOT_WORDS = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN / 4;
const LENGTH_AT = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN - 1;
const SOUGHT_WORDS = new Uint32Array(SLOT_WORDS);
const SOUGHT = new Uint8Array(SOUGHT_WORDS.buffer);
class IdColumn {
    length;
    #slots;
    #words;
    #table;
    constructor(length, slots) {
        this.length = length;
        this.#slots = slots;
        this.#words = new Uint32Array(slots.buffer, slots.byteOffset, length * SLOT_WORDS);
    }
    static of(names) {
        const slots = new Uint8Array(names.size * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN);
        let length = 0;
        for (const name of names)
            if (writeSlot(slots.subarray(length * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (length + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), name))
                length++;
        return new IdColumn(length, slots);
    }
    at(index) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const bytes = this.#slots.subarray(start, start + this.byteLength(index));
        return String.fromCharCode.apply(null, bytes);
    }
    byteLength(index) {
        return this.#slots[index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN + LENGTH_AT] ?? 0;
    }
    write(index, target, offset) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const length = this.byteLength(index);
        for (let byte = 0; byte < length; byte++)
            target[offset + byte] = this.#slots[start + byte] ?? 0;
        return offset + length;
    }
    replace(index, id) {
        writeSlot(this.#slots.subarray(index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (index + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), id);
        this.#table = undefined;
    }
    isAt(index, id) {
        if (index >= this.length || this.byteLength(index) !== id.length)
            return false;
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        for (let byte = 0; byte < id.length; byte++)
            if (this.#slots[start + byte] !== id.charCodeAt(byte))
                return false;
        return true;
    }
    indexOf(id) {
        return writeSlot(SOUGHT, id) ? this.indexOfSlot(SOUGHT_WORDS, 0) : -1;
    }
    find(other, index, guess) {
        const isThere = guess < this.length && sameSlot(this.#words, guess, other.#words, index);
        return isThere ? guess : this.indexOfSlot(other.#words, index);
    }
    get words() {
        return this.#words;
    }
    indexOfSlot(others, other) {
        const words = this.#words;
        this.#table ??= indexTable(words, this.length);
        const table = this.#table;
        for (let slot = slotHash(others, other);; slot++) {
            slot &= table.length - 1;
            const entry = table[slot] ?? 0;
            if (entry === 0)
                return -1;
            if (sameSlot(words, entry - 1, others, other))
                return entry - 1;
        }
    }
    firstOccurrences() {
        const { length } = this;
        const words = this.#words;
        let first;
        const bits = 2 ** Math.ceil(Math.log2(length * 8 + 32));
        const met = new Uint32Array(bits / 32);
        const shared = new Uint32Array(bits / 32);
        let repeats = 0;
        for (let index = 0; index < length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
            const place = slotHash(words, index) & (bits - 1);
            const bit = 1 << (place & 31);
            const known = met[place >>> 5] ?? 0;
            if ((known & bit) === 0) {
                met[place >>> 5] = known | bit;
                continue;
            }
            repeats++;
            shared[place >>> 5] = (shared[place >>> 5] ?? 0) | bit;
        }
        const table = new Uint32Array(2 ** Math.ceil(Math.log2(repeats * 4 + 1)));
        for (let index = 0; index < length && repeats > 0; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
            const hash = slotHash(words, index);
            const place = hash & (bits - 1);
            if (((shared[place >>> 5] ?? 0) & (1 << (place & 31))) === 0)
                continue;
            let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
            for (;;) {
                slot &= table.length - 1;
                const entry = table[slot] ?? 0;
                if (entry === 0) {
                    table[slot] = index + 1;
                    break;
                }
                if (sameSlot(words, entry - 1, words, index)) {
                    first ??= upTo(length);
                    first[index] = entry - 1;
                    break;
                }
                slot++;
            }
        }
        return first;
    }
}
function upTo(length) {
    const numbers = new Uint32Array(length);
    for (let number = 0; number < length; number++)
        numbers[number] = number;
    return numbers;
}
function writeSlot(slot, id) {
    if (id.length >= LENGTH_AT)
        return false;
    slot.fill(0);
    for (let byte = 0; byte < id.length; byte++) {
        const code = id.charCodeAt(byte);
        if (code > 0x7f)
            return false;
        slot[byte] = code;
    }
    slot[LENGTH_AT] = id.length;
    return true;
}
function indexTable(words, length) {
    const table = new Uint32Array(2 ** Math.ceil(Math.log2(length * 2 + 1)));
    for (let index = 0; index < length; index++) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
        let slot = slotHash(words, index) & (table.length - 1);
        while (table[slot] !== 0 && !sameSlot(words, (table[slot] ?? 0) - 1, words, index))
            slot = (slot + 1) & (table.length - 1);
        if (table[slot] === 0)
            table[slot] = index + 1;
    }
    return table;
}
function slotHash(words, index) {
    const at = index * SLOT_WORDS;
    let hash = Math.imul(words[at] ?? 0, 0x27d4eb2f) ^
        Math.imul(words[at + 1] ?? 0, 0x9e3779b1) ^
        Math.imul(words[at + 2] ?? 0, 0x85ebca6b) ^
        Math.imul(words[at + 3] ?? 0, 0x165667b1) ^
        Math.imul(words[at + 4] ?? 0, 0x5bd1e995);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return hash ^ (hash >>> 13);
}
function sameSlot(left, at, right, other) {
    for (let word = 0; word < SLOT_WORDS; word++) {
        if (left[at * SLOT_WORDS + word] !== right[other * SLOT_WORDS + word])
            return false;
    }
    return true;
}


/***/ }),

/***/ 50772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ signatureOfMetadata),
/* harmony export */   H4: () => (/* binding */ lenientReplicate),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _findings_collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(911);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74589);
/* harmony import */ var _python_truth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13901);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79441);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81435);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80567);
/* harmony import */ var _syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6325);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15281);










function parseMetadata(content) {
    let parsed;
    try {
        parsed = JSON.parse(content);
    }
    catch {
        return parseExactly(content);
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return parseExactly(content);
    const fields = parsed;
    const hasCompound = Object.values(fields).some((value) => typeof value === 'object' && value !== null);
    const metadata = (field) => fromJs(Object.hasOwn(fields, field) ? fields[field] : undefined);
    if (!hasCompound) {
        if (WRITTEN.test(content) || hasOnlySmallIntegers(content))
            return metadata;
        if (!Object.values(fields).some((value) => typeof value === 'number'))
            return metadata;
    }
    const exact = parseExactly(content);
    return exact === 'unreadable' ? metadata : exact;
}
const WRITTEN = /^\{\n(?: {2}"\w+": "[^"\\]*",\n)* {2}"replicate": \d{1,15}\n\}$/;
function hasOnlySmallIntegers(content) {
    return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
function fromJs(value) {
    switch (typeof value) {
        case 'string':
            return (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(value);
        case 'boolean':
            return { kind: 'bool', value };
        case 'number':
            return Number.isSafeInteger(value) ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(value) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .float */ .fV)(value);
        default:
            return value === null ? { kind: 'null' } : undefined;
    }
}
function parseExactly(content) {
    const node = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s('metadata.json', content), new _findings_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .Collector */ .g());
    if (node === undefined)
        return 'unreadable';
    if (node.kind !== 'map')
        return (0,_syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_5__/* .isFalsy */ .W)(node) ? () => undefined : 'not-an-object';
    const fields = new Map();
    for (const { key, value } of node.entries) {
        if (key.value.kind !== 'str')
            continue;
        fields.set(key.value.value, value.kind === 'scalar'
            ? value.value
            : { kind: 'compound', text: (0,_syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeRepr */ .a)(value), isEmpty: (0,_syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_5__/* .isFalsy */ .W)(value) });
    }
    return (field) => fields.get(field);
}
function fieldText(value) {
    return value.kind === 'compound' ? value.text : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(value);
}
function textField(metadata, ...names) {
    const value = firstTruthy(metadata, names);
    return value === undefined ? '' : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(fieldText(value));
}
function firstTruthy(metadata, names) {
    for (const name of names) {
        const value = metadata(name);
        if (value !== undefined && isSet(value))
            return value;
    }
    return undefined;
}
function isSet(value) {
    return value.kind === 'compound' ? !value.isEmpty : (0,_python_truth_js__WEBPACK_IMPORTED_MODULE_8__/* .isTruthy */ .z)(value);
}
function lenientReplicate(metadata) {
    const value = metadata('replicate');
    return (value === undefined || value.kind === 'compound' ? undefined : (0,_python_int_js__WEBPACK_IMPORTED_MODULE_9__/* .intOfValue */ .EL)(value)) ?? 1n;
}
function signatureOfMetadata(stage, metadata) {
    const replicate = strictReplicate(metadata);
    const parts = stage === 'draft'
        ? [metadata('combo_id'), metadata('template_id'), metadata('llm_model_id')]
        : stage === 'essay'
            ? [metadata('parent_gen_id'), firstTruthy(metadata, ['template_id']) ?? metadata('essay_template')]
            : [
                metadata('parent_gen_id'),
                firstTruthy(metadata, ['template_id']) ?? metadata('evaluation_template'),
                metadata('llm_model_id'),
            ];
    const texts = [];
    for (const part of parts) {
        if (part === undefined || part.kind === 'null')
            return undefined;
        const component = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_4__/* .signaturePart */ ._i)(fieldText(part));
        if (component === '')
            return undefined;
        texts.push(component);
    }
    return replicate === undefined ? undefined : [...texts, replicate.toString()];
}
function strictReplicate(metadata) {
    const value = metadata('replicate');
    if (value === undefined || value.kind === 'null')
        return 1n;
    if (value.kind === 'str')
        return /^[\p{Nd}]+$/u.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(value.value)) ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_9__/* .intOfValue */ .EL)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(value.value))) : undefined;
    return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
        ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_9__/* .intOfValue */ .EL)(value)
        : undefined;
}


/***/ }),

/***/ 94917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ requireReadable),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);

class UnreadableFile extends Error {
    name = 'UnreadableFile';
    path;
    says;
    constructor(path, read) {
        const says = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `Cannot read ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(path)}: ${wordsOf(read)}`;
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(says));
        this.says = says;
        this.path = path;
    }
}
function requireReadable(path, read) {
    if (isDenied(read))
        throw new UnreadableFile(path, read);
}
function isDenied(read) {
    return read.kind === 'unreadable' && read.reason !== undefined && DENIALS.has(read.reason);
}
const DENIALS = new Map([
    ['EACCES', 'permission is denied (EACCES)'],
    ['EPERM', 'the system does not permit it (EPERM)'],
    ['EIO', 'the device reports an input/output error (EIO)'],
]);
function wordsOf(read) {
    switch (read.kind) {
        case 'directory':
            return 'it is a folder, not a file';
        case 'outside':
            return 'it leads out of the repository';
        case 'too-large':
            return `it has ${read.size} bytes; the limit is ${read.limit}`;
        case 'unreadable':
            return DENIALS.get(read.reason) ?? read.reason;
        default:
            return 'it changed while it was read';
    }
}


/***/ }),

/***/ 24081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91554);

function lower(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lowered = '';
    let start = 0;
    for (let index = 0; index < text.length;) {
        const codePoint = text.codePointAt(index) ?? 0;
        const next = index + (codePoint > 0xffff ? 2 : 1);
        if (!(0,_assigned_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssigned */ .Z)(codePoint)) {
            lowered += lowerKnown(text.slice(start, index)) + text.slice(index, next);
            start = next;
        }
        index = next;
    }
    return lowered + lowerKnown(text.slice(start));
}
function lowerKnown(text) {
    if (!text.includes('Σ'))
        return text.toLowerCase();
    return text.replace(FINAL_SIGMA, 'ς').replaceAll('Σ', 'σ').toLowerCase();
}
const IGNORABLE = '[\\p{Case_Ignorable}\\u{1171E}]';
const CASED = `[[\\p{Cased}\\u{295}]--${IGNORABLE}]`;
const FINAL_SIGMA = new RegExp(`(?<=${CASED}${IGNORABLE}*)Σ(?!${IGNORABLE}*${CASED})`, 'gv');


/***/ }),

/***/ 18457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   u: () => (/* binding */ LEAST_WORDS),
/* harmony export */   x9: () => (/* binding */ wrapLine)
/* harmony export */ });
/* unused harmony export shownWidth */
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35747);

const LEAST_WORDS = 24;
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');
function shownWidth(text) {
    let width = 0;
    for (const character of text.replace(ESCAPES, ''))
        width += (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characterWidth */ .cd)(character);
    return width;
}
function wrapLine(line, columns, hanging) {
    if (shownWidth(line) <= columns)
        return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const lines = [];
    let current = indent;
    let width = indent.length;
    let isEmpty = true;
    for (const [, space = '', word = ''] of line.slice(indent.length).matchAll(/( *)([^ ]+)/g)) {
        const parts = hanging + shownWidth(word) > columns ? afterSlashes(word) : [word];
        for (const [index, part] of parts.entries()) {
            const blank = index === 0 ? space : '';
            const added = shownWidth(part);
            if (!isEmpty && width + blank.length + added > columns) {
                lines.push(current);
                current = ' '.repeat(hanging) + part;
                width = hanging + added;
            }
            else {
                current += blank + part;
                width += blank.length + added;
            }
            isEmpty = false;
        }
    }
    return [...lines, current];
}
function afterSlashes(word) {
    const parts = [''];
    for (const [part] of word.matchAll(PARTS)) {
        parts[parts.length - 1] += part;
        if (part === '/')
            parts.push('');
    }
    return parts.filter((part) => part !== '');
}
function wrapText(text, columns) {
    return text
        .split('\n')
        .flatMap((line) => wrapLine(line, columns, (/^ */.exec(line)?.[0].length ?? 0) + 4))
        .join('\n');
}


/***/ }),

/***/ 45064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
function oncePer(find) {
    const known = new WeakMap();
    return (thing) => {
        let answer = known.get(thing);
        if (answer === undefined) {
            answer = { found: find(thing) };
            known.set(thing, answer);
        }
        return answer.found;
    };
}


/***/ }),

/***/ 80567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15425);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60125);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79441);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79801);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51959);





const MAX_JSON_NESTING = 200;
function parseJson(file, collector, { continueOnDuplicateKeys = false } = {}) {
    const reader = new JsonReader(file, collector);
    try {
        const node = reader.document();
        return reader.refused && !continueOnDuplicateKeys ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof JsonRefusal))
            throw error;
        collector.add(error.code, (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.at), error.message, {
            hint: error.hint,
            ...(error.related ? { related: [{ message: 'opened here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.related) }] } : {}),
        });
        return undefined;
    }
}
class JsonRefusal {
    code;
    at;
    message;
    hint;
    related;
    constructor(code, at, message, hint, related) {
        this.code = code;
        this.at = at;
        this.message = message;
        this.hint = hint;
        this.related = related;
    }
}
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r]*/y;
const PLAIN_TEXT = /[^"\\\x00-\x1f]*/y;
const WORD = /[A-Za-z0-9_$.+-]+/y;
const WORDS = [
    ['null', _python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq],
    ['true', { kind: 'bool', value: true }],
    ['false', { kind: 'bool', value: false }],
    ['NaN', { kind: 'float', value: Number.NaN, nan: 'json' }],
    ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
    ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
class JsonReader {
    #path;
    #text;
    #collector;
    #offset = 0;
    #depth = 0;
    #duplicates = 0;
    constructor(file, collector) {
        this.#path = file.path;
        this.#text = file.text;
        this.#collector = collector;
    }
    get refused() {
        return this.#duplicates > 0;
    }
    document() {
        if (this.#text.startsWith('\u{feff}'))
            throw this.#refusal('json/bom', this.#span(0, 1), 'the file starts with a byte-order mark', BOM_HINT);
        this.#take(BLANKS);
        const node = this.#value();
        this.#take(BLANKS);
        if (this.#offset < this.#text.length)
            throw this.#wrong(`${this.#found()} follows the end of the value`, 'a file holds one JSON value');
        return node;
    }
    #value() {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
        switch (this.#text.charAt(this.#offset)) {
            case '"':
                return this.#string().node;
            case '[':
                return this.#array();
            case '{':
                return this.#object();
            default:
                return this.#number() ?? this.#word();
        }
    }
    #array() {
        const start = this.#open();
        const items = [];
        while (this.#next(start, ']', items.length === 0))
            items.push(this.#value());
        return { kind: 'list', items, span: this.#span(start, this.#offset) };
    }
    #object() {
        const start = this.#open();
        const entries = new Map();
        while (this.#next(start, '}', entries.size === 0)) {
            const { name, node: key } = this.#key(start);
            const value = this.#value();
            const first = entries.get(name);
            if (first === undefined)
                entries.set(name, { key, value });
            else
                this.#duplicate(first.key, key);
        }
        return { kind: 'map', entries: [...entries.values()], span: this.#span(start, this.#offset) };
    }
    #open() {
        if (++this.#depth > MAX_JSON_NESTING)
            throw this.#refusal('json/too-deep', this.#span(this.#offset, this.#offset + 1), `lists and objects are nested more than ${MAX_JSON_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#offset++;
    }
    #next(opening, closing, isFirst) {
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing) {
            this.#offset++;
            this.#depth--;
            return false;
        }
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (isFirst)
            return true;
        if (this.#text.charAt(this.#offset) !== ',')
            throw this.#wrong(`expected a comma or \`${closing}\`, not ${this.#found()}`, 'put a comma between items', this.#span(opening, opening + 1));
        const comma = this.#offset++;
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing)
            throw this.#refusal('json/syntax', this.#span(comma, comma + 1), `there is a comma before \`${closing}\``, 'remove the comma: JSON takes none after the last item');
        if (this.#atEnd())
            throw this.#unclosed(opening);
        return true;
    }
    #key(opening) {
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== '"')
            throw this.#wrong(`a key must be text in double quotes, not ${this.#found()}`, QUOTES_HINT);
        const key = this.#string();
        this.#take(BLANKS);
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== ':')
            throw this.#wrong(`a colon must follow the key, not ${this.#found()}`, 'write `"key": value`');
        this.#offset++;
        this.#take(BLANKS);
        return key;
    }
    #string() {
        const start = this.#offset++;
        const parts = [];
        for (;;) {
            parts.push(this.#take(PLAIN_TEXT));
            const end = this.#text.charAt(this.#offset);
            if (end === '"')
                break;
            if (end !== '\\')
                throw this.#rawCharacter(start);
            parts.push(this.#escape(start));
        }
        this.#offset++;
        const name = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
        const text = this.#text.slice(start + 1, this.#offset - 1);
        const node = {
            kind: 'scalar',
            value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(name),
            span: this.#span(start, this.#offset),
            text,
            style: 'quoted',
        };
        return { name, node };
    }
    #escape(opening) {
        const start = this.#offset;
        const name = this.#text.charAt(start + 1);
        if (name === '')
            throw this.#unclosedString(opening);
        const plain = ESCAPES.get(name);
        if (plain !== undefined) {
            this.#offset += 2;
            return plain;
        }
        const digits = this.#text.slice(start + 2, start + 6);
        if (name !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.#refusal('json/syntax', this.#span(start, Math.min(start + 2, this.#text.length)), name === 'u' ? '`\\u` needs four hexadecimal digits' : `\`\\${name}\` is not an escape of JSON`, 'write a backslash twice');
        this.#offset += 6;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    #number() {
        const start = this.#offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.#text);
        if (match === null)
            return undefined;
        const [text, fraction, exponent] = match;
        this.#offset += text.length;
        if (fraction !== undefined || exponent !== undefined)
            return this.#scalar({ kind: 'float', value: Number(text) }, start);
        if (text.length - (text.startsWith('-') ? 1 : 0) > _python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INT_DIGITS */ .gc)
            throw this.#refusal('json/syntax', this.#span(start, this.#offset), `a number of more than ${_python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INT_DIGITS */ .gc} digits`, 'Python reads no longer ones; put it in double quotes if it is text');
        return this.#scalar({ kind: 'int', value: BigInt(text) }, start);
    }
    #word() {
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#offset))
                continue;
            const start = this.#offset;
            this.#offset += word.length;
            return this.#scalar(value, start);
        }
        if (this.#atEnd() && this.#depth === 0)
            throw this.#wrong('the file is empty: a JSON value is expected', 'write `[]` for an empty list');
        throw this.#wrong(`a value is expected, not ${this.#found()}`, this.#valueHint());
    }
    #valueHint() {
        const rest = this.#text.slice(this.#offset, this.#offset + 20);
        if (/^(?:#|\/\/|\/\*)/.test(rest))
            return 'remove the comment: JSON has none';
        if (/^[\u2018-\u201f\u00ab]/.test(rest))
            return 'write straight quotes: `"`';
        if (/^'/.test(rest))
            return 'use double quotes';
        const word = /^(?:True|False|None)\b/.exec(rest);
        if (word !== null)
            return `JSON writes it \`${word[0] === 'None' ? 'null' : word[0].toLowerCase()}\``;
        return /^[A-Za-z_@]/.test(rest) ? QUOTES_HINT : 'add a value, or remove the comma';
    }
    #duplicate(first, key) {
        if (++this.#duplicates > MAX_DUPLICATES)
            return;
        this.#collector.add('json/duplicate-key', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(key.span), `the key "${cut(key.text)}" appears twice in one object`, {
            hint: 'remove or rename one of them; the runtime would use the last and drop the others',
            related: [{ message: 'first here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(first.span) }],
        });
    }
    #rawCharacter(opening) {
        if (this.#atEnd() || /[\n\r]/.test(this.#text.charAt(this.#offset)))
            return this.#unclosedString(opening);
        const code = this.#text.charCodeAt(this.#offset);
        const name = code === 9 ? 'a tab' : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        return this.#wrong(`${name} is not allowed in a JSON string`, code === 9 ? 'write `\\t`' : 'delete it, or write it as `\\u` and four digits');
    }
    #unclosedString(opening) {
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), 'the quote `"` is not closed on its line', 'close it; a line break inside a text is written `\\n`');
    }
    #unclosed(opening) {
        const bracket = this.#text.charAt(opening);
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), `\`${bracket}\` is never closed`, `close it with \`${bracket === '[' ? ']' : '}'}\``);
    }
    #scalar(value, start) {
        const text = this.#text.slice(start, this.#offset);
        return { kind: 'scalar', value, span: this.#span(start, this.#offset), text, style: 'other' };
    }
    #wrong(message, hint, related) {
        const at = this.#span(this.#offset, this.#offset + this.#wordHere().length);
        return this.#refusal('json/syntax', at, message, hint, related);
    }
    #refusal(code, at, message, hint, related) {
        return new JsonRefusal(code, at, message, hint, related);
    }
    #found() {
        const word = this.#wordHere();
        return word === '' ? 'the end of the file' : word === '`' ? 'a backtick' : `\`${cut(word)}\``;
    }
    #wordHere() {
        WORD.lastIndex = this.#offset;
        const word = WORD.exec(this.#text)?.[0];
        if (word !== undefined)
            return word;
        const codePoint = this.#text.codePointAt(this.#offset);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0] ?? '';
        this.#offset += taken.length;
        return taken;
    }
    #atEnd() {
        return this.#offset >= this.#text.length;
    }
    #span(start, end) {
        return (0,_source_span_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .L)(this.#path, start, end);
    }
}
const MAX_DUPLICATES = 1000;
const BOM_HINT = 'save it as UTF-8 without BOM';
const QUOTES_HINT = 'put it in double quotes';
function cut(text) {
    const points = Array.from(text.slice(0, 122));
    return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
}


/***/ }),

/***/ 32815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ dividedByCommas),
/* harmony export */   gk: () => (/* binding */ hasDecimalCommas),
/* harmony export */   qP: () => (/* binding */ columnSeparator),
/* harmony export */   uq: () => (/* binding */ otherSeparator),
/* harmony export */   vF: () => (/* binding */ separatedByCommas)
/* harmony export */ });
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51959);

const MOST = 10_000;
function separatedByCommas({ path, text }) {
    const [first = ''] = /^[^\r\n]*/.exec(text) ?? [];
    const separator = columnSeparator(first);
    if (separator === undefined)
        return [];
    if (text.includes('"'))
        return betweenCells(text, separator).map((index) => ({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, index, index + 1), newText: ',' }));
    const edits = [];
    if (text.includes(',')) {
        if (!hasDecimalCommas({ text }))
            return [];
        for (const { index } of text.matchAll(/[;\t|\uff0c\u3001\uff1b\uff5c]|,/g)) {
            const sign = text.charAt(index);
            if (sign !== separator && sign !== ',')
                return [];
            if (edits.length === MOST)
                return [];
            edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, index, index + 1), newText: sign === ',' ? '.' : ',' });
        }
        return edits;
    }
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
        if (edits.length === MOST)
            return [];
        edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, at, at + 1), newText: ',' });
    }
    return edits;
}
function betweenCells(text, separator) {
    const found = [];
    const cell = /(?:"(?:[^"]|"")*"|[^",;\t|\uff0c\u3001\uff1b\uff5c\r\n]*)(\r\n?|\n|[;\t|\uff0c\u3001\uff1b\uff5c]|$)/y;
    cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
    while (cell.lastIndex < text.length) {
        const [, end = ''] = cell.exec(text) ?? [];
        if (cell.lastIndex === 0 || found.length === MOST)
            return [];
        if (end === separator)
            found.push(cell.lastIndex - 1);
        else if (!/^[\r\n]*$/.test(end))
            return [];
    }
    return found;
}
function columnSeparator(header) {
    return /[;\t|\uff0c\u3001\uff1b\uff5c]/.exec(header)?.[0];
}
function hasDecimalCommas({ text }) {
    return columnSeparator(text) !== undefined && text.includes(',') && !/(?<!\d),|,(?!\d)/.test(text);
}
const OTHER_SEPARATORS = [
    { shown: "'->'", pattern: /\s*->\s*/ },
    { shown: "'=>'", pattern: /\s*=>\s*/ },
    { shown: 'arrows', pattern: /\s*[\u2192\u21d2\u2794]\s*/ },
    { shown: "';'", pattern: /\s*[;\uff1b]\s*/ },
    { shown: "'|'", pattern: /\s*[|\uff5c]\s*/ },
    { shown: 'tabs', pattern: /\t+/ },
    { shown: 'full-width commas', pattern: /\s*[\uff0c\u3001\ufe50]\s*/ },
    { shown: "':'", pattern: /\s*(?::\s+|\s:|[\uff1a\ufe55])\s*/ },
    { shown: "'='", pattern: /\s*=\s*/ },
    { shown: "'+'", pattern: /\s*\+\s*/ },
    { shown: "'/'", pattern: /\s+\/\s+/ },
    { shown: 'dashes', pattern: /\s+[-\u2013\u2014]+\s+/ },
    { shown: 'words', pattern: /\s+(?:to|and|x|\u00d7|with)\s+/i },
    { shown: 'spaces', pattern: /\s+/ },
];
const LONGEST_ROW = 2000;
function otherSeparator(rows, columns) {
    if (columns < 2 || rows.length === 0 || rows.some(({ length }) => length > LONGEST_ROW))
        return undefined;
    return OTHER_SEPARATORS.find(({ pattern }) => rows.every((row) => {
        const words = row.split(pattern);
        return words.length === columns && words.every((word) => /^[\w./-]+$/.test(word));
    }));
}
function dividedByCommas(cells, { pattern }) {
    if (cells.length > MOST)
        return [];
    return cells.flatMap(({ at, written }) => at.end - at.start === written.length
        ? [...written.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ 0: sign, index }) => ({
            at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(at.path, at.start + index, at.start + index + sign.length),
            newText: ',',
        }))
        : [undefined]);
}


/***/ }),

/***/ 17048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseTextLines)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30734);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79441);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51959);



const LINE_END = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
function parseTextLines(file) {
    const { path, text } = file;
    const items = [];
    const add = (start, end) => {
        const line = text.slice(start, end);
        const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(line);
        if (trimmed === '')
            return;
        const from = start + line.indexOf(trimmed);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, from, from + trimmed.length);
        items.push({ kind: 'scalar', value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(trimmed), span: at, text: trimmed, style: 'other' });
    };
    let start = 0;
    for (const match of text.matchAll(LINE_END)) {
        add(start, match.index);
        start = match.index + 1;
    }
    add(start, text.length);
    return { kind: 'list', items, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, 0, text.length) };
}


/***/ })

};
