export const id = 2247;
export const ids = [2247];
export const modules = {

/***/ 29868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   or: () => (/* binding */ CATALOG_COLUMNS),
/* harmony export */   yU: () => (/* binding */ columnsInWords)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);

const ACTIVE = {
    name: 'active',
    need: 'forbidden',
    holds: 'it once switched entries off; now the spec lists what is used',
};
const TEMPLATES = [
    {
        name: 'template_id',
        need: 'required',
        holds: 'the id: a level of `draft_template`, `essay_template` or `evaluation_template`',
    },
    {
        name: 'generator',
        need: 'optional',
        holds: 'how its generations are made, in lower case: `llm` (the default), or `copy` for an essay that is taken from its draft',
    },
    { name: 'template_name', need: 'unread', holds: 'a name for people' },
    ACTIVE,
];
const CATALOG_COLUMNS = {
    draft: TEMPLATES,
    essay: TEMPLATES,
    evaluation: TEMPLATES,
    llms: [
        { name: 'id', need: 'required', holds: 'the id: a level of `draft_llm`, `essay_llm`, `evaluation_llm`' },
        { name: 'for_generation', need: 'flagged', holds: '`true` where the model may write drafts and essays' },
        { name: 'for_evaluation', need: 'flagged', holds: '`true` where it may judge' },
        {
            name: 'model',
            need: 'optional',
            holds: 'the model that the id stands for, such as `openai/gpt-5`: two ids of one model count as one judge; [prices](configuration.md#prices) are looked up by it',
        },
        { name: 'provider', need: 'unread', holds: 'the provider of the model, for people' },
    ],
    concepts: [
        { name: 'concept_id', need: 'unread', holds: 'the id of a concept' },
        { name: 'name', need: 'unread', holds: 'a name for people' },
        ACTIVE,
    ],
    replication: [
        { name: 'stage', need: 'required', holds: '`draft`, `essay`, `evaluation`: one row each' },
        { name: 'replicates', need: 'required', holds: 'a whole number of 1 or more' },
    ],
    combos: [
        {
            name: 'combo_id',
            need: 'required',
            holds: 'the id: a level of `combo_id`; it may appear in several rows, one per concept',
        },
        ...['version', 'concept_id', 'description_level', 'k_max', 'created_at'].map((name) => ({
            name,
            need: 'unread',
            holds: "the runtime's own: which concepts the combination has, and how it was made",
        })),
    ],
};
function requiredColumns(catalog, { models }) {
    return CATALOG_COLUMNS[catalog]
        .filter(({ need }) => need === 'required' || (need === 'flagged' && models === 'flagged'))
        .map(({ name }) => name);
}
function columnsInWords(catalog, runtime) {
    const required = requiredColumns(catalog, runtime);
    const optional = CATALOG_COLUMNS[catalog].filter(({ need }) => need === 'optional').map(({ name }) => name);
    const wanted = `the ${required.length === 1 ? 'column' : 'columns'} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(required)}`;
    return optional.length === 0
        ? wanted
        : `${wanted} (${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(optional)} ${optional.length === 1 ? 'is' : 'are'} optional)`;
}


/***/ }),

/***/ 19833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ misnamed)
/* harmony export */ });
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49244);
/* harmony import */ var _catalog_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29868);





const KNOWN = Object.values(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG_FILES */ .kr).map(_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .lastNameOf */ .p$);
function placesOf(name, { tree, layout }) {
    const { dataRoot, catalogFolder } = layout;
    const below = (folder) => tree.list(folder).map((one) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, one));
    const folders = [dataRoot, '', catalogFolder, ...below(dataRoot), ...below(catalogFolder)];
    return folders.map((folder) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, name));
}
function misnamed(path, { sources, layout }) {
    const { tree } = sources;
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path);
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .lastNameOf */ .p$)(path);
    const at = (other) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathIn */ .lW)(folder, other);
    const names = tree.list(folder);
    const isFolder = path === layout.catalogFolder;
    const same = names.find((other) => other.toLowerCase() === name.toLowerCase());
    if (same !== undefined)
        return {
            says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `it exists as ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(at(same))}`,
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `upper and lower case matter in names: ${renaming(at(same), path)}`,
            ...(isFolder ? {} : { fix: { edits: [], rename: { from: at(same), to: path }, safe: false } }),
        };
    const others = names.filter((other) => !KNOWN.includes(other) && !OF_EDITORS.test(other));
    const stem = name.replace(/\.csv$/, '');
    const exported = others.find((other) => other.startsWith(stem) && /^(?: - .+| \(\d+\))\.csv$/.test(other.slice(stem.length)));
    const near = exported ??
        (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(name, others, 1)[0] ??
        (isFolder ? undefined : alikeInWords(path, at, others, sources));
    const found = near !== undefined
        ? at(near)
        : isFolder
            ? others.map(at).find((other) => tree.list(other).some((one) => KNOWN.includes(one)))
            : placesOf(name, { tree, layout }).find((other) => other !== path && tree.exists(other));
    if (found !== undefined && /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(found))
        return {
            says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `there is ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(found)}`,
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `a spreadsheet is not read: export it as "CSV UTF-8" to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`,
        };
    if (found !== undefined && /\.(?:json|jsonl|ya?ml|tsv|parquet|feather)$/i.test(found))
        return {
            says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `there is ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(found)}`,
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `only a CSV is read: write its rows to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`,
        };
    return found === undefined
        ? undefined
        : {
            says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `there is ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(found)}`,
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `if you mean that one, rename it: ${renaming(found, path)}`,
        };
}
const OF_EDITORS = /^\.~lock\..*#$|^~\$|^\..*\.sw[a-p]$/;
function alikeInWords(path, at, others, sources) {
    const column = columnOf(path);
    const words = wordsOf((0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .lastNameOf */ .p$)(path));
    const [found, other] = others
        .filter((one) => one.endsWith('.csv') && wordsOf(one).some((word) => words.includes(word)))
        .slice(0, MOST_TABLES)
        .filter((one) => {
        const opened = sources.open(at(one));
        const header = opened.kind === 'text' ? (/^\ufeff?([^\r\n]*)/.exec(opened.file.text)?.[1] ?? '') : '';
        return header.split(',').some((name) => name.trim() === column);
    });
    return other === undefined ? found : undefined;
}
const MOST_TABLES = 20;
function wordsOf(name) {
    return name
        .toLowerCase()
        .replace(/\.csv$/, '')
        .split(/[^a-z]+/)
        .map((word) => word.replace(/(?:s|es|ion|ions)$/, '').replace(/at(?:e|es)?$/, ''))
        .filter((word) => word.length > 2 && word !== 'templ');
}
function columnOf(path) {
    const name = Object.keys(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG_FILES */ .kr).find((one) => path.endsWith(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG_FILES */ .kr[one]));
    return name && _catalog_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOG_COLUMNS */ .or[name][0]?.name;
}
function renaming(from, to) {
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `\`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .jt)('git', 'mv', { path: from }, { path: to })}\``;
}


/***/ }),

/***/ 19866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inferColumn),
/* harmony export */   dR: () => (/* binding */ joinChunks),
/* harmony export */   eo: () => (/* binding */ commonDtype),
/* harmony export */   r: () => (/* binding */ isMissingWord)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30734);
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
        if ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .trimSpaces */ .QG)(word).startsWith('-')) {
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
    const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .trimSpaces */ .QG)(word);
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
    if (number === undefined)
        return value;
    return dtype === 'float' ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)(Number(number)) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(number);
}


/***/ }),

/***/ 11535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ asciiLower),
/* harmony export */   M8: () => (/* binding */ parseFloatWord),
/* harmony export */   wh: () => (/* binding */ parseInfinity)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30734);

const MAX_DIGITS = 17;
const FLOAT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d{1,17}))?$/;
function parseFloatWord(word) {
    const match = FLOAT.exec((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .trimSpaces */ .QG)(word));
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
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43015);
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45669);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80618);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30734);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45064);
/* harmony import */ var _syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57012);







function spoiledRow(id, catalog, inUse) {
    const short = catalog.unflagged.get(id);
    const columns = catalog.columns ?? 0;
    if (short !== undefined && short.rowSize < columns)
        return {
            at: (catalog.idCells?.get(id) ?? short).span,
            problem: `the row of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} has ${short.rowSize === 1 ? '1 cell' : `${short.rowSize} cells`}, but the header has ${columns}, so that its flags are not below their names`,
            hint: 'add the cell that is missing, even if it is empty',
        };
    const below = catalog.column === 'combo_id' ? undefined : catalog.below?.(id);
    const names = below && !below.isUsual ? inUse() : undefined;
    if (below?.ids.length === 1 &&
        names &&
        !below.ids.some((own) => names.has(own)) &&
        (below.isSwapped || ![...catalog.ids.keys()].some((own) => names.has(own))))
        return {
            at: below.at,
            problem: `ids that specs name are below ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(below.column)}, not below ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(catalog.column)}`,
            hint: `if the column names are swapped, swap ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(catalog.column)} and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(below.column)} in line 1; ${below.isSwapped ? 'if only some cells are, swap those' : `otherwise write the ids in the specs, such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(below.ids[0] ?? '')} for ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)}`}`,
        };
    const called = catalog.named?.(id);
    const used = called && inUse();
    if (called && used && catalog.ids.size > 1 && ![...catalog.ids.keys()].some((own) => used.has(own))) {
        const cell = catalog.ids.get(called.id)?.cells[0];
        if (cell !== undefined)
            return {
                at: cell.span,
                problem: `ids that specs name are below ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(called.column)}, and none is below ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(catalog.column)}: the column names are swapped`,
                hint: `swap ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(catalog.column)} and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(called.column)} in line 1`,
                ...swappedNames(catalog, called.column),
            };
    }
    const signed = behindSigns(catalog);
    const [first] = signed.values();
    if (first !== undefined && signed.has(id)) {
        const isDiff = isOfDiff(catalog);
        return {
            at: first.span,
            problem: `ids start with a ${isDiff ? 'diff' : 'list'} marker, such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(first.raw))}`,
            hint: isDiff
                ? 'delete the rows that start with `-`, and remove the `+` from the others'
                : 'remove the marker from each: the rows of a CSV have none',
            ...(isDiff ? {} : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .suggested */ .M)(...[...signed].map(([bare, { span, raw }]) => (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__/* .respell */ .a)(span, raw, bare)))),
        };
    }
    const off = commentedOut(catalog).get(id);
    if (off !== undefined)
        return {
            at: off.span,
            problem: `the row of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} is read as one of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(off.raw))}: a CSV has no comments`,
            hint: 'remove the comment marker before it if the row counts; otherwise delete the row, and the id from the specs',
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .suggested */ .M)((0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__/* .respell */ .a)(off.span, off.raw, id)),
        };
    const cell = firstWords(catalog).get(id);
    return cell === undefined ? undefined : (inQuotes(id, cell) ?? joinedCells(id, cell, columns));
}
const AROUND = /^(?:=|[[(]\s*)?(['`"\u2018-\u201f\u00ab])(.*)['`"\u2018-\u201f\u00bb](?:\s*,?\s*[\])])?$/s;
const BETWEEN = /^([^\s;,|\uff0c\uff1b]+)\s*([;,\t|\uff0c\u3001\uff1b])\s*(.+)$/s;
function inQuotes(id, cell) {
    const [, mark = '', inner] = AROUND.exec((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw)) ?? [];
    if (inner !== id)
        return undefined;
    const inBrackets = /^[[(]/.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw));
    return {
        at: cell.span,
        problem: inBrackets
            ? `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw))} is read with its brackets and quotes: a CSV has no lists`
            : `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw))} is read with its quotes: a CSV takes only double quotes as such`,
        hint: `remove them: ${id}${mark === "'" && !inBrackets ? ', or write double quotes' : ''}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .suggested */ .M)((0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__/* .respell */ .a)(cell.span, cell.raw, id)),
    };
}
function joinedCells(id, cell, columns) {
    const written = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw);
    const separator = BETWEEN.exec(written)?.[2];
    const cells = separator === undefined
        ? [id, written.slice(id.length).trim()]
        : written.split(separator).map((one) => one.trim());
    const isShort = cell.rowSize - 1 + cells.length <= columns;
    if (!isShort)
        return undefined;
    const isQuoted = cell.span.end - cell.span.start > cell.raw.length;
    const newText = cells.map((one) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_5__/* .csvCell */ .rK)(one)).join(',');
    const why = separator === undefined
        ? 'a comma is missing in it'
        : separator === ','
            ? 'it is in quotes'
            : `its values are separated by ${separator === '\t' ? 'tabs' : `'${separator}'`}, not by commas`;
    return {
        at: cell.span,
        problem: `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)} is read as a single cell, because ${why}`,
        hint: `${separator === ',' && isQuoted ? 'remove the quotes around it' : 'separate its values with commas'}: ${newText}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .suggested */ .M)({ at: cell.span, newText }),
    };
}
const behindSigns = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .P)((catalog) => {
    const cells = [
        ...[...catalog.ids.values()].flatMap((entry) => entry.cells),
        ...[...catalog.unflagged.keys()].flatMap((id) => catalog.idCells?.get(id) ?? []),
    ];
    return new Map(cells.flatMap((cell) => [(0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutListSign */ .U2)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw)) ?? []].flat().map((id) => [id, cell])));
});
function swappedNames(catalog, other) {
    const own = catalog.nameSpan?.(catalog.column);
    const at = catalog.nameSpan?.(other);
    return own && at ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_4__/* .suggested */ .M)({ at: own, newText: other }, { at, newText: catalog.column }) : {};
}
const commentedOut = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .P)((catalog) => {
    const cells = [...catalog.ids.values()].flatMap((entry) => entry.cells);
    return new Map(cells.flatMap((cell) => {
        const id = /^(?:#+|\/\/|;+)\s*(\S.*)$/.exec((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw))?.[1];
        return id === undefined ? [] : [[id, cell]];
    }));
});
function isOfDiff({ ids }) {
    const signs = new Set([...ids.keys()].flatMap((id) => /^[+-](?=\S)/.exec(id)?.[0] ?? []));
    return signs.size === 2;
}
const firstWords = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .P)((catalog) => {
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
    return rowSize < columns && BETWEEN.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(raw));
}
function joinedRows({ idCells = new Map(), columns = 0, }) {
    const rows = [...idCells.values()].flatMap((cell) => {
        const id = BETWEEN.exec((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(cell.raw))?.[1];
        const row = cell.rowSize === 1 && id !== undefined ? joinedCells(id, cell, columns) : undefined;
        return row === undefined ? [] : [row];
    });
    return rows.length > 0 && rows.length === idCells.size ? rows : undefined;
}
function singleQuoted(frame) {
    const cells = frame.names.flatMap((name) => frame.column(name)?.cells ?? []);
    const own = cells.filter(({ raw }) => /^(['`]).*\1$/s.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(raw)));
    const [first] = own;
    return first && { first, edits: own.map(withoutQuotes) };
}
function withoutQuotes({ span, raw }) {
    return (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_2__/* .respell */ .a)(span, raw, (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_3__/* .strip */ .bB)(raw).slice(1, -1));
}


/***/ }),

/***/ 44822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ DEFAULT_MODE),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   rn: () => (/* binding */ templateModes)
/* harmony export */ });
/* harmony import */ var _python_float_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91968);
/* harmony import */ var _python_lower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24081);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30734);
/* harmony import */ var _python_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13901);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45064);





const MODES = ['llm', 'copy'];
const DEFAULT_MODE = 'llm';
function templateModes(frame, runtime, planned) {
    const templates = new Set([...planned].map(_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB).filter((template) => template !== ''));
    const known = readModes(frame, runtime, templates);
    return new Map([...templates].map((template) => [template, known.get(template) ?? DEFAULT_MODE]));
}
function readModes(frame, runtime, planned) {
    const modes = new Map();
    const ids = frame.column('template_id');
    if (ids === undefined || frame.rowCount === 0)
        return modes;
    if (runtime.modesNeedEveryTemplate && ![...planned].every((template) => textsOf(ids).has(template)))
        return modes;
    for (const { named, id, mode } of rowsOf(runtime)(frame))
        if (planned.has(named))
            modes.set(id, mode);
    return modes;
}
const textsOf = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((ids) => new Set(ids.cells.map((cell) => cell.text)));
const rowsOf = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((runtime) => (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((frame) => {
    const trims = runtime.trimsTemplateIds;
    const fallback = trims ? frame.column('id') : undefined;
    const generators = frame.column('generator');
    const cells = frame.column('template_id')?.cells ?? [];
    return [...cells.entries()].flatMap(([row, cell]) => {
        const named = trims ? (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(cell.text) : cell.text;
        const id = trims ? trimmedId(cell, fallback?.cells[row], frame) : exactId(cell, frame);
        return id === '' ? [] : [{ named, id, mode: modeOf(generators?.cells[row], frame) }];
    });
}));
function exactId(cell, frame) {
    return isSet(cell) ? (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(rowText(cell, frame.rowDtype)) : '';
}
function trimmedId(cell, fallback, frame) {
    const chosen = isSet(cell) ? cell : fallback;
    return chosen === undefined || chosen.missing ? '' : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(rowText(chosen, frame.rowDtype));
}
function modeOf(cell, frame) {
    if (cell === undefined || !isSet(cell))
        return DEFAULT_MODE;
    return (0,_python_lower_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .i)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(rowText(cell, frame.rowDtype))) || DEFAULT_MODE;
}
function isSet({ value }) {
    return value === undefined || (0,_python_truth_js__WEBPACK_IMPORTED_MODULE_3__/* .isTruthy */ .z)(value);
}
function rowText(cell, rowDtype) {
    const value = cell.value;
    return value?.kind === 'int' && rowDtype === 'float' ? (0,_python_float_text_js__WEBPACK_IMPORTED_MODULE_4__/* .floatText */ .q)(Number(value.value)) : cell.text;
}


/***/ }),

/***/ 81148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ requireReadable),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);

class UnreadableFile extends Error {
    name = 'UnreadableFile';
    path;
    says;
    constructor(path, read) {
        const says = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `Cannot read ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(path)}: ${wordsOf(read)}`;
        super((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(says));
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

// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
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
    copy() {
        const copy = new ExistingGenerations(this.#tree, this.#layout);
        copy.#scope = this.#scope;
        copy.readLike(this, () => true);
        return copy;
    }
    add(stage, id, existing) {
        const known = this.#stage(stage);
        this.#addTo(known, id);
        known.metadata.set(id, existing);
    }
    wrote(path) {
        const written = this.#layout.generationOf(path);
        const known = written && this.#stages.get(written.stage);
        if (written === undefined || known === undefined)
            return;
        this.#addTo(known, written.id);
        known.metadata.delete(written.id);
    }
    #addTo(stage, id) {
        const { names } = stage;
        if (names instanceof Set && stage.written)
            names.add(id);
        else
            stage.names = new Set(names).add(id);
        stage.signatures.delete(id);
        stage.byOrigin = undefined;
        stage.written = true;
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
        if (metadata === 'unreadable') {
            const isConflict = decoded.kind === 'text' && (0,merge_conflict/* mergeConflict */.Tt)(path, decoded.text) !== undefined;
            return isConflict && (0,plan_metadata/* isReplaceable */.ZN)(decoded.text) ? CONFLICTED : UNREADABLE;
        }
        return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
    }
}
const MISSING = { kind: 'missing' };
const CONFLICTED = { kind: 'missing', conflicted: true };
const UNREADABLE = { kind: 'unreadable', crashes: false };
const NO_OBJECT = { kind: 'unreadable', crashes: true };


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
const WORD_BITS = 32;
const FILTER_BITS = 8;
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
        const bits = powerOfTwo(length * FILTER_BITS + WORD_BITS);
        const met = new Uint32Array(bits / WORD_BITS);
        const shared = new Uint32Array(bits / WORD_BITS);
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
        const table = new Uint32Array(powerOfTwo(repeats * 4 + 1));
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
function powerOfTwo(least) {
    return 2 ** Math.ceil(Math.log2(least));
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
    const table = new Uint32Array(powerOfTwo(length * 2 + 1));
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
/* harmony export */   ZN: () => (/* binding */ isReplaceable),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74589);
/* harmony import */ var _python_truth_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13901);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79441);
/* harmony import */ var _source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54978);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81435);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80567);
/* harmony import */ var _syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6325);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15281);










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
const FIELD = /^"(?:stage|gen_id|origin_cohort_id|mode|template_id|combo_id|parent_gen_id|llm_model_id|replicate)": (?:"(?:[^"\\]|\\.)*"|\d+)$/;
function isReplaceable(content) {
    const lines = content
        .split(/\r?\n/)
        .map((line) => line.trim().replace(/,$/, ''))
        .filter((line) => line !== '{' && line !== '}' && line !== '' && !(0,_source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_4__/* .isConflictMarker */ .TV)(line));
    const models = lines.filter((line) => line.startsWith('"llm_model_id"'));
    return lines.every((line) => FIELD.test(line)) && new Set(models).size < 2;
}
function hasOnlySmallIntegers(content) {
    return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
function fromJs(value) {
    switch (typeof value) {
        case 'string':
            return (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(value);
        case 'boolean':
            return { kind: 'bool', value };
        case 'number':
            return Number.isSafeInteger(value) ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(value) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .float */ .fV)(value);
        default:
            return value === null ? { kind: 'null' } : undefined;
    }
}
function parseExactly(content) {
    const node = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s('metadata.json', content));
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
        const component = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_3__/* .signaturePart */ ._i)(fieldText(part));
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
        return /^[\p{Nd}]+$/u.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(value.value)) ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_9__/* .intOfValue */ .EL)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(value.value))) : undefined;
    return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
        ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_9__/* .intOfValue */ .EL)(value)
        : undefined;
}


/***/ }),

/***/ 52875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isTable),
/* harmony export */   h: () => (/* binding */ readSelection)
/* harmony export */ });
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81148);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _syntax_text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17048);




function readSelection(sources, layout) {
    const essays = layout.selection('essay');
    const drafts = layout.selection('draft');
    const { tree } = sources;
    const hasEssays = tree.exists(essays);
    const hasDrafts = tree.exists(drafts);
    if (hasEssays && hasDrafts) {
        const [empty, other] = [essays, drafts].filter((one) => {
            const opened = sources.open(one);
            return opened.kind === 'text' && idsIn(opened.file).length === 0;
        });
        return {
            kind: 'both',
            paths: [essays, drafts],
            ...(empty === undefined || other !== undefined ? {} : { empty }),
        };
    }
    const path = hasEssays
        ? essays
        : hasDrafts
            ? drafts
            : [essays, drafts].find((one) => (0,_findings_unreadable_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .GZ)(tree.read(one)));
    if (path === undefined) {
        const misnamed = misnamedSelection(sources, layout);
        return { kind: 'none', ...(misnamed ? { misnamed } : {}) };
    }
    const opened = sources.open(path);
    if (opened.kind !== 'text')
        return { kind: 'unreadable', path, opened };
    const ids = idsIn(opened.file);
    return { kind: 'selection', selection: { stage: path === essays ? 'essay' : 'draft', path, ids } };
}
function idsIn(file) {
    return (0,_syntax_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTextLines */ .q)(file).items.flatMap((node) => node.kind === 'scalar' && node.value.kind === 'str' && !node.value.value.startsWith('#')
        ? [{ id: node.value.value, at: node.span }]
        : []);
}
function misnamedSelection(sources, layout) {
    const { tree } = sources;
    const wanted = [layout.selection('essay'), layout.selection('draft')];
    const names = wanted.map(_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$);
    const { dataRoot, tasks } = layout;
    const within = (folder) => tree.list(folder).map((name) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, name));
    const beside = within(dataRoot).filter((folder) => folder !== tasks && folder !== layout.gens);
    for (const path of [tasks, dataRoot, ...beside].flatMap(within)) {
        const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path);
        if (!/select/i.test(name))
            continue;
        const list = name.replace(/(?:\.(?:txt|csv|tsv|md))*$/i, '.txt');
        const meant = names.includes(list)
            ? list
            : ((0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(list, names)[0] ?? (path.startsWith(`${tasks}/`) ? bySubject(list, names) : undefined));
        const place = wanted.find((one) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(one) === meant);
        if (place !== undefined && tree.read(path).kind === 'file')
            return { path, wanted: place, isTable: isTable(sources.open(path)) };
    }
    return undefined;
}
function bySubject(list, [essays, drafts]) {
    const [stage, other] = new Set(list.toLowerCase().match(/essay|draft/g));
    return other !== undefined
        ? undefined
        : stage === 'essay'
            ? essays
            : stage === 'draft'
                ? drafts
                : undefined;
}
function isTable(opened) {
    const first = opened.kind === 'text' ? (/^\ufeff?([^\r\n]*)/.exec(opened.file.text)?.[1] ?? '') : '';
    return /[,;\t|]/.test(first) || /^"?(?:\w+_)?id"?$/i.test(first.trim());
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
    if (!text.includes('\u03a3'))
        return text.toLowerCase();
    return text.replace(FINAL_SIGMA, '\u03c2').replaceAll('\u03a3', '\u03c3').toLowerCase();
}
const IGNORABLE = '[\\p{Case_Ignorable}\\u{1171E}]';
const CASED = `[[\\p{Cased}\\u{295}]--${IGNORABLE}]`;
const FINAL_SIGMA = new RegExp(`(?<=${CASED}${IGNORABLE}*)\u03a3(?!${IGNORABLE}*${CASED})`, 'gv');


/***/ }),

/***/ 59606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lG: () => (/* binding */ cohortOf),
  h_: () => (/* binding */ openRepository),
  Qx: () => (/* binding */ withRivals)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(77983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/catalog/catalog-columns.js
var catalog_columns = __webpack_require__(29868);
// EXTERNAL MODULE: ./build/src/catalog/misnamed.js
var misnamed = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/syntax/joined-lines.js
var joined_lines = __webpack_require__(35634);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/syntax/low-header.js
var low_header = __webpack_require__(45237);
// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
// EXTERNAL MODULE: ./build/src/syntax/separated-by-commas.js
var separated_by_commas = __webpack_require__(32815);
;// CONCATENATED MODULE: ./build/src/catalog/other-table.js



const LARGEST = 100_000;
const AS_CSV = 'export it as a CSV: a line of column names, then one line per row';
function otherTable(file) {
    const text = file.text.replace(/^\ufeff/, '');
    if (/^\s{0,100}[[{]\s*["{[]/.test(text))
        return { message: 'this is JSON, not a CSV', hint: AS_CSV };
    if (/^(?:- \w{1,100}: |\w{1,100}:\s*(?:\n|\r\n))/.test(text))
        return { message: 'this is YAML, not a CSV', hint: AS_CSV };
    if (/^\d{3}: [A-Z][\w ]{1,40}\s*$/.test(text))
        return { message: 'this is a message from a server, not the file', hint: 'download the file again' };
    const lines = text.length > LARGEST ? [] : text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return (markdownTable(file, lines) ??
        quotedLines(file, lines) ??
        stagesAsColumns(file, lines) ??
        stagesAsKeys(file, lines) ??
        sidewaysTable(file, lines) ??
        spacedColumns(file, lines));
}
function written(file, lines) {
    const start = file.text.startsWith('\ufeff') ? 1 : 0;
    const lineEnd = /\r\n?|\n/.exec(file.text)?.[0] ?? '\n';
    const newText = lines.map((line) => line + lineEnd).join('');
    return (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(file.path, start, file.text.length), newText });
}
function markdownTable(file, [head = '', rule = '', ...rows]) {
    if (!head.includes('|') || !/^[\s|:-]*-[\s|:-]*$/.test(rule))
        return undefined;
    const cells = [head, ...rows].map((line) => line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
    const isPlain = cells.every((row) => row.length === cells[0]?.length && row.every((cell) => !/[",]/.test(cell)));
    return {
        message: 'this is a Markdown table, not a CSV',
        hint: 'separate the columns with commas only, and delete the line of hyphens',
        ...(isPlain
            ? written(file, cells.map((row) => row.join(',')))
            : {}),
    };
}
function quotedLines(file, lines) {
    if (!/^"[^"]*,[^"]*"$/.test(lines[0] ?? ''))
        return undefined;
    const areAll = lines.every((line) => /^"[^"]*"$/.test(line));
    return {
        message: 'the whole header line is in quotes, so it is read as a single name',
        hint: 'remove the quotes around the lines',
        ...(areAll
            ? written(file, lines.map((line) => line.slice(1, -1)))
            : {}),
    };
}
function stagesAsColumns(file, lines) {
    const names = (lines[0] ?? '').split(',').map((name) => name.trim());
    if (names.length < 2 || names.some((name) => !/^(?:draft|essay|evaluation)$/.test(name)))
        return undefined;
    const counts = (lines[1] ?? '').split(',').map((count) => count.trim());
    const isWhole = lines.length === 2 && counts.length === names.length && counts.every((count) => /^\d+$/.test(count));
    return {
        message: 'the stages are laid out as columns',
        hint: `write one row per stage below \`stage,replicates\`: ${names[0]},${counts[0] ?? '1'}`,
        ...(isWhole
            ? written(file, ['stage,replicates', ...names.map((name, index) => `${name},${counts[index]}`)])
            : {}),
    };
}
function stagesAsKeys(file, lines) {
    const rows = lines.map((line) => /^\s*["']?(draft|essay|evaluation)s?["']?\s*(?:[:=;|]|\t| )\s*["']?(\d{1,6})["']?\s*[,;]?\s*$/i.exec(line));
    const counts = rows.flatMap((row) => (row === null ? [] : `${row[1]?.toLowerCase()},${row[2]}`));
    const [first] = counts;
    if (first === undefined || rows[0] === null || counts.length < 2)
        return undefined;
    return {
        message: 'the counts of the stages are not a table',
        hint: `put the line \`stage,replicates\` above them, and a comma between each stage and its count: ${first}`,
        ...(counts.length === rows.length ? written(file, ['stage,replicates', ...counts]) : {}),
    };
}
function sidewaysTable(file, lines) {
    if (lines.length > MOST_COLUMNS)
        return undefined;
    const rows = lines.map((line) => line.split(',').map((cell) => cell.trim()));
    const [names = [], ...others] = rows;
    const columns = Object.values(catalog_columns/* CATALOG_COLUMNS */.or).find(([id]) => id?.name === names[0]);
    const isColumn = (name = '') => columns?.some((column) => column.name === name) ?? false;
    if (names.length < 2 || others.length === 0 || !others.every(([name]) => isColumn(name)))
        return undefined;
    if (names.slice(1).some(isColumn))
        return undefined;
    const isPlain = rows.every((row) => row.length === names.length && !row.some((cell) => cell.includes('"')));
    return {
        message: 'the table is transposed: its columns are laid out as rows',
        hint: `swap rows and columns, so that line 1 is \`${rows.map(([name]) => name).join(',')}\``,
        ...(isPlain
            ? written(file, names.map((_, place) => rows.map((row) => row[place]).join(',')))
            : {}),
    };
}
const MOST_COLUMNS = 20;
function transposedTable(file) {
    if (file.text.length > LARGEST)
        return undefined;
    const lines = file.text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
    return sidewaysTable(file, lines.filter((line) => line.trim() !== ''));
}
function spacedColumns(file, lines) {
    const rows = lines.map((line) => line.trim().split(/ {2,}/));
    const width = rows[0]?.length ?? 0;
    if (width < 2 || rows.some((row) => row.length !== width || row.some((cell) => /[",;|\t]/.test(cell))))
        return undefined;
    return {
        message: 'the columns are separated by spaces',
        hint: 'separate the columns with commas',
        ...written(file, rows.map((row) => row.join(','))),
    };
}

// EXTERNAL MODULE: ./build/src/catalog/spoiled-row.js
var spoiled_row = __webpack_require__(70276);
;// CONCATENATED MODULE: ./build/src/catalog/missing-column.js










const KNOWN_COLUMNS = new Set([
    ...Object.values(catalog_columns/* CATALOG_COLUMNS */.or).flatMap((columns) => columns.map(({ name }) => name)),
    'title',
]);
const ID_COLUMNS = new Set(Object.values(catalog_columns/* CATALOG_COLUMNS */.or).flatMap(([first]) => first?.name ?? []));
const MOST_ABOVE = 5;
function missingColumn(frame, column) {
    return { column, ...whyMissing(frame, column) };
}
function whyMissing(frame, column) {
    const at = frame.headerSpan;
    const message = `there is no column ${(0,findings_words/* quoted */.TL)(column)}`;
    const other = otherTable(frame.file);
    if (other !== undefined)
        return { at, ...other, whole: true };
    if (isSeparatedOtherwise(frame))
        return {
            at,
            message,
            hint: (0,separated_by_commas/* hasDecimalCommas */.gk)(frame.file)
                ? 'separate the columns with commas, and write decimals with a point'
                : 'separate the columns with commas',
            ...(0,fix/* suggested */.M)(...(0,separated_by_commas/* separatedByCommas */.vF)(frame.file)),
            whole: true,
        };
    const sign = otherSign(frame, column);
    if (sign !== undefined)
        return { at, message, ...sign, whole: true };
    const inQuotes = quotedNames(frame);
    if (inQuotes !== undefined)
        return { at, ...inQuotes, whole: true };
    const above = linesAboveHeader(frame);
    if (above > 0) {
        const header = frame.rowSpan(above - 1).start;
        const width = frame.rowWords(above - 1).length;
        const rows = Array.from({ length: above }, (_, row) => ({
            at: row === 0 ? at.start : frame.rowSpan(row - 1).start,
            isRow: (0,low_header/* isRowAbove */.Wy)(row === 0 ? frame.headerWords : frame.rowWords(row - 1), width),
        }));
        return {
            at,
            message: `line 1 is read as the header, but line ${frame.file.lines.position(header).line} is the header`,
            ...(0,low_header/* lowHeaderRemedy */._Q)(frame.file, header, rows),
            whole: true,
        };
    }
    if (isRow(frame))
        return {
            at,
            message: 'there is no header: line 1 is a row of values',
            hint: `put a line of column names above it: ${headerOf(frame, column)}`,
            ...wholeHeader(frame, column),
            whole: true,
        };
    const joined = rowBehindHeader(frame);
    if (joined?.column === column) {
        const { at: place, column: _, ...remedy } = joined;
        return { at: place, message, ...remedy, whole: true };
    }
    const near = nearColumn(frame, column);
    const nameAt = near === undefined ? undefined : frame.nameSpan(near);
    return {
        ...(near === undefined || nameAt === undefined
            ? {}
            : (0,respell/* spellingFix */.k)(nameAt, near, column, { names: KNOWN_COLUMNS, fixed: true })),
        at: nameAt ?? at,
        message,
        hint: near === undefined ? undefined : `if you mean ${(0,findings_words/* quoted */.TL)(near)}, rename it to ${(0,findings_words/* quoted */.TL)(column)}`,
        near,
        whole: false,
    };
}
function rowBehindHeader(frame) {
    const { names } = frame;
    const half = names.length / 2;
    const [own, value] = [names[half - 1], names[half]];
    const [nameAt, valueAt] = [own, value].map((name) => name === undefined ? undefined : frame.nameSpan(name));
    if (own !== undefined && value !== undefined && nameAt && valueAt && isWidth(frame, half)) {
        const areNames = names.slice(0, half).every((name) => KNOWN_COLUMNS.has(name));
        if (areNames && !names.slice(half).some((name) => KNOWN_COLUMNS.has(name)))
            return {
                column: own,
                at: valueAt,
                hint: `the line holds the header and a row: start a new line before ${(0,findings_words/* quoted */.TL)(value)}, in place of the comma`,
                ...(0,fix/* suggested */.M)({ at: { ...nameAt, start: nameAt.end, end: valueAt.start }, newText: '\n' }),
            };
    }
    for (const [index, name] of names.entries()) {
        const at = names.length === 2 * index + 1 ? frame.nameSpan(name) : undefined;
        if (at === undefined || KNOWN_COLUMNS.has(name))
            continue;
        const column = /^\S+(?= +\S+$)/.exec(name)?.[0] ?? (index > 0 && isWidth(frame, index + 1) ? columnIn(name) : '');
        const row = name.slice(column.length).trim();
        if (!KNOWN_COLUMNS.has(column))
            continue;
        const start = at.start + column.length;
        return {
            column,
            at,
            hint: `the line holds the header and a row: start a new line before ${(0,findings_words/* quoted */.TL)(row)}`,
            ...(0,fix/* suggested */.M)({
                at: { ...at, start, end: start + name.length - column.length - row.length },
                newText: '\n',
            }),
        };
    }
    return undefined;
}
function isWidth(frame, width) {
    return frame.rowCount > 0 && frame.rowWords(0).length === width;
}
function columnIn(name) {
    const columns = [...KNOWN_COLUMNS].filter((column) => name.startsWith(column) && /^[A-Za-z0-9]{2}/.test(name.slice(column.length)));
    return columns.reduce((longest, column) => (column.length > longest.length ? column : longest), '');
}
function otherSign(frame, column) {
    const [header = ''] = frame.names;
    if (frame.names.length > 1 || frame.shift > 0 || frame.rowCount > MOST_ROWS)
        return undefined;
    const cells = [
        { at: frame.headerSpan, written: header },
        ...Array.from({ length: frame.rowCount }, (_, row) => ({
            at: frame.rowSpan(row),
            written: frame.rowText(row),
        })),
    ];
    const rows = cells.map(({ written }) => written);
    const separator = [2, 3, 4, 5]
        .map((count) => (0,separated_by_commas/* otherSeparator */.uq)(rows, count))
        .find((one) => one && header.split(one.pattern).includes(column));
    return (separator && {
        hint: `separate the columns with commas, not with ${separator.shown}`,
        ...(0,fix/* suggested */.M)(...(0,separated_by_commas/* dividedByCommas */.f7)(cells, separator)),
    });
}
const MOST_ROWS = 1000;
function quotedNames(frame) {
    if (!frame.names.every((name) => /^(['`]).*\1$/.test(name)))
        return undefined;
    const names = frame.names.map((name) => {
        const nameAt = frame.nameSpan(name);
        return nameAt && (0,respell/* respell */.a)(nameAt, name, name.slice(1, -1));
    });
    return {
        message: `the column names include their quotes, since only double quotes count as quotes in a CSV`,
        hint: `remove the quotes around all cells: ${frame.names.map((name) => name.slice(1, -1)).join(',')}`,
        ...(0,fix/* suggested */.M)(...names, ...((0,spoiled_row/* singleQuoted */.f3)(frame)?.edits ?? [])),
    };
}
function linesAboveHeader(frame) {
    if (frame.names.some((name) => ID_COLUMNS.has(name)))
        return 0;
    for (let row = 0; row < Math.min(MOST_ABOVE, frame.rowCount); row++)
        if (frame.rowWords(row).some((word) => ID_COLUMNS.has(word)))
            return row + 1;
    for (let row = MOST_ABOVE; row < frame.rowCount; row++) {
        const words = frame.rowWords(row);
        if (words.every((word) => KNOWN_COLUMNS.has(word)) && words.some((word) => ID_COLUMNS.has(word)))
            return row + 1;
    }
    return 0;
}
function nearColumn(frame, column) {
    const [near] = (0,nearest_names.nearestNames)(column, frame.names.filter((name) => !KNOWN_COLUMNS.has(name)), 1);
    if (near !== undefined)
        return near;
    const others = frame.names.filter((name) => !KNOWN_COLUMNS.has(name));
    if (frame.names.length === 2 && others.length === 1 && headerNames(column).length === 2)
        return others[0];
    if (!ID_COLUMNS.has(column))
        return undefined;
    const own = headerNames(column);
    const [first, ...rest] = frame.names;
    if (others.length === 1 &&
        others[0] === first &&
        rest.length > 1 &&
        rest.every((name) => own.includes(name)))
        return first;
    return (frame.names.find((name) => ID_COLUMNS.has(name) && name !== catalog_columns/* CATALOG_COLUMNS */.or.concepts[0]?.name) ??
        frame.names.find((name) => /^(?:name|key|(?:template|model|combo|combination|llm)(?:[_ -]?id)?)$/i.test(name)));
}
function isSeparatedOtherwise({ names }) {
    return names.length === 1 && (0,separated_by_commas/* columnSeparator */.qP)(names[0] ?? '') !== undefined;
}
function isRow(frame) {
    if (frame.names.some((name) => KNOWN_COLUMNS.has(name)))
        return false;
    const below = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
    const isWord = (text = '') => /^(?:true|false|llm|copy)$/i.test(text);
    const hasWords = frame.names.some((name, index) => isWord(name) && below.length > 0 && below.every((words) => isWord(words[index])));
    if (hasWords)
        return true;
    const values = frame.names.filter((name, index) => /\d/.test(name) || isWord(name) || below.some((words) => words[index] === name));
    return values.length * 2 >= frame.names.length;
}
function wholeHeader(frame, column) {
    const names = namesByValues(frame, column);
    if (names.includes(undefined))
        return {};
    const { path, text } = frame.file;
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    return (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, start, start), newText: `${names.join(',')}${lineEnd}` });
}
function headerOf(frame, column) {
    return `\`${namesByValues(frame, column)
        .map((name) => name ?? '\u2026')
        .join(',')}\``;
}
const VALUES = {
    generator: /^(?:llm|copy)$/i,
    for_generation: /^(?:true|false|yes|no|[01])?$/i,
    for_evaluation: /^(?:true|false|yes|no|[01])?$/i,
    model: /\//,
    stage: /^(?:draft|essay|evaluation)$/i,
    replicates: /^\d+$/,
};
function namesByValues(frame, column) {
    const known = headerNames(column);
    if (known.length === 0)
        return [column];
    const rows = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
    rows.push(frame.names.map((name) => name.replace(/\.\d+$/, '')));
    const fits = (name, index) => rows.every((words) => VALUES[name]?.test(words[index] ?? ''));
    const names = frame.names.map(() => undefined);
    const [id] = known;
    if (id !== undefined && ID_COLUMNS.has(id) && !(id in VALUES))
        names[0] = id;
    for (const isTold of [true, false])
        for (const name of known) {
            if (isTold !== name in VALUES || names.includes(name))
                continue;
            const index = names.findIndex((taken, place) => taken === undefined && (!isTold || fits(name, place)));
            if (index >= 0)
                names[index] = name;
        }
    return names;
}
function headerNames(column) {
    const columns = Object.values(catalog_columns/* CATALOG_COLUMNS */.or).find((known) => known.some(({ name }) => name === column));
    return (columns ?? []).flatMap(({ name, need }) => (need === 'forbidden' ? [] : [name]));
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/column-names.js
function columnNames(header) {
    const names = header.map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    const written = [];
    const unnamed = [];
    for (const [index, name] of header.entries())
        (name === '' ? unnamed : written).push(index);
    const present = new Map();
    for (const name of names)
        present.set(name, (present.get(name) ?? 0) + 1);
    const given = new Map();
    for (const index of [...written, ...unnamed]) {
        const original = names[index] ?? '';
        let name = original;
        let count = given.get(name) ?? 0;
        while (count > 0) {
            given.set(original, count + 1);
            name = `${original}.${count}`;
            count = (present.get(name) ?? 0) > 0 ? count + 1 : (given.get(name) ?? 0);
        }
        if (name !== original) {
            present.set(original, (present.get(original) ?? 1) - 1);
            present.set(name, (present.get(name) ?? 0) + 1);
        }
        names[index] = name;
        given.set(name, count + 1);
    }
    return names;
}

// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame-cell.js


class FrameCell {
    #table;
    #path;
    #row;
    #index;
    value;
    constructor(table, path, row, index, value) {
        this.#table = table;
        this.#path = path;
        this.#row = row;
        this.#index = index;
        this.value = value;
    }
    get missing() {
        return this.value === undefined;
    }
    get text() {
        return this.value === undefined ? 'nan' : (0,python_text/* text */.Qq)(this.value);
    }
    get raw() {
        return this.#table.word(this.#row, this.#index);
    }
    get rowSize() {
        return this.#table.size(this.#row);
    }
    get span() {
        const table = this.#table;
        return (0,span/* span */.L)(this.#path, table.start(this.#row, this.#index), table.end(this.#row, this.#index));
    }
}

// EXTERNAL MODULE: ./build/src/catalog/pandas/infer-column.js
var infer_column = __webpack_require__(19866);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/word-table.js
class WordTable {
    #text;
    #starts = new Int32Array(256);
    #ends = new Int32Array(256);
    #rowStarts = new Int32Array(64);
    #words = 0;
    #rows = 0;
    constructor(text) {
        this.#text = text;
    }
    get rowCount() {
        return this.#rows;
    }
    get wordCount() {
        return this.#words;
    }
    get pending() {
        return this.#words - (this.#rowStarts[this.#rows] ?? 0);
    }
    addWord(start, end) {
        if (this.#words === this.#starts.length) {
            this.#starts = doubled(this.#starts);
            this.#ends = doubled(this.#ends);
        }
        this.#starts[this.#words] = start;
        this.#ends[this.#words] = end;
        this.#words++;
    }
    endRow() {
        this.#rows++;
        if (this.#rows === this.#rowStarts.length)
            this.#rowStarts = doubled(this.#rowStarts);
        this.#rowStarts[this.#rows] = this.#words;
    }
    size(row) {
        const next = row === this.#rows ? this.#words : (this.#rowStarts[row + 1] ?? 0);
        return next - (this.#rowStarts[row] ?? 0);
    }
    has(row, index) {
        return index >= 0 && index < this.size(row);
    }
    start(row, index) {
        return this.has(row, index)
            ? (this.#starts[(this.#rowStarts[row] ?? 0) + index] ?? 0)
            : this.end(row, index);
    }
    end(row, index) {
        const last = Math.min(index, this.size(row) - 1);
        return this.#ends[(this.#rowStarts[row] ?? 0) + last] ?? 0;
    }
    word(row, index) {
        if (!this.has(row, index))
            return '';
        const written = this.#text.slice(this.start(row, index), this.end(row, index));
        const word = written.startsWith('"') ? unquoted(written) : written;
        const nul = word.indexOf('\0');
        return nul < 0 ? word : word.slice(0, nul);
    }
}
function doubled(array) {
    const longer = new Int32Array(array.length * 2);
    longer.set(array);
    return longer;
}
function unquoted(written) {
    let word = '';
    let from = 1;
    for (;;) {
        const quote = written.indexOf('"', from);
        if (quote < 0)
            return word + written.slice(from);
        word += written.slice(from, quote);
        if (written[quote + 1] !== '"')
            return word + written.slice(quote + 1);
        word += '"';
        from = quote + 2;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/tokenize.js


const MOST_WORDS = 3_000_000;
const tokenize_MOST_COLUMNS = 100_000;
const BUFFER_LENGTH = 262_144;
function chunkRows(width) {
    const most = Math.floor(2 ** 20 / width);
    let rows = 1;
    while (rows * 2 < most)
        rows *= 2;
    return rows;
}
function tokenize(text, options = {}) {
    return new Tokenizer(text, options.anyLength ?? false).run();
}
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = 0xfeff;
class Tokenizer {
    #text;
    #anyLength;
    #table;
    #state = 'start-record';
    #fieldStart = 0;
    #width = 0;
    #chunk = 0;
    #callStart = 0;
    #bufferEnd = 0;
    #turns = new Set();
    #failure;
    constructor(text, anyLength) {
        this.#text = text;
        this.#anyLength = anyLength;
        this.#table = new WordTable(text);
    }
    run() {
        const text = this.#text;
        let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
        this.#callStart = offset;
        this.#bufferEnd = this.#nextBuffer(0);
        while (offset < text.length && this.#failure === undefined) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (offset >= this.#bufferEnd) {
                this.#beginCall(offset);
                this.#bufferEnd = this.#nextBuffer(offset);
            }
            offset = this.#step(offset, text.charCodeAt(offset));
            if (this.#state === 'in-field')
                offset = this.#endOfPlain(offset);
        }
        return this.#failure ?? this.#finish();
    }
    #endOfPlain(offset) {
        let end = offset;
        for (; end < this.#bufferEnd; end++) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
        }
        return end;
    }
    #step(offset, unit) {
        switch (this.#state) {
            case 'start-record':
                if (unit === LF)
                    return offset + 1;
                if (unit === CR) {
                    this.#state = 'skipped-carriage-return';
                    return offset + 1;
                }
                if (unit === SPACE || unit === TAB) {
                    this.#state = 'blank-line';
                    return offset + 1;
                }
                this.#state = 'start-field';
                return offset;
            case 'blank-line':
                return this.#blankLine(offset, unit);
            case 'start-field':
                this.#fieldStart = offset;
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'in-field':
                return this.#fieldCharacter(offset, unit);
            case 'in-quotes':
                if (unit === QUOTE)
                    this.#state = 'quote-in-quotes';
                return offset + 1;
            case 'quote-in-quotes':
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'carriage-return':
                return this.#afterCarriageReturn(offset, unit);
            case 'skipped-carriage-return':
                this.#state = 'start-record';
                return unit === LF || unit === COMMA ? offset + 1 : offset;
        }
    }
    #fieldCharacter(offset, unit) {
        switch (unit) {
            case COMMA:
                this.#endField(offset);
                this.#state = 'start-field';
                break;
            case LF:
                this.#endField(offset);
                this.#endRow(offset + 1);
                this.#state = 'start-record';
                break;
            case CR:
                this.#endField(offset);
                this.#state = 'carriage-return';
                break;
            default:
                this.#state = 'in-field';
        }
        return offset + 1;
    }
    #blankLine(offset, unit) {
        if (unit === LF) {
            this.#state = 'start-record';
            return offset + 1;
        }
        if (unit === CR) {
            this.#state = 'skipped-carriage-return';
            return offset + 1;
        }
        if (unit === SPACE || unit === TAB)
            return offset + 1;
        const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
        const target = Math.max(lineStart, this.#callStart);
        if (this.#text.slice(target, offset).includes('\r')) {
            if (this.#turns.has(offset))
                this.#failure = { kind: 'endless', start: offset };
            if (this.#table.rowCount > 1)
                this.#turns.add(offset);
        }
        this.#state = 'start-field';
        return target;
    }
    #afterCarriageReturn(offset, unit) {
        this.#state = 'start-record';
        if (unit === LF) {
            this.#endRow(offset + 1);
            return offset + 1;
        }
        if (unit !== COMMA) {
            this.#endRow(offset);
            return offset;
        }
        this.#endRow(offset + 1);
        this.#fieldStart = offset;
        this.#endField(offset);
        this.#state = 'start-field';
        return offset + 1;
    }
    #finish() {
        const end = this.#text.length;
        switch (this.#state) {
            case 'in-quotes':
                return { kind: 'unterminated', start: this.#fieldStart };
            case 'start-field':
                this.#fieldStart = end;
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'in-field':
            case 'quote-in-quotes':
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'carriage-return':
                this.#endRow(end);
                break;
        }
        return this.#failure ?? { kind: 'rows', table: this.#table };
    }
    #endField(end) {
        this.#table.addWord(this.#fieldStart, end);
        if (this.#table.wordCount > MOST_WORDS)
            this.#failure = { kind: 'too-large' };
    }
    #endRow(next) {
        const table = this.#table;
        const row = table.rowCount;
        const size = table.pending;
        const expected = this.#width;
        if (size > tokenize_MOST_COLUMNS)
            this.#failure ??= { kind: 'too-large' };
        if (size > expected && row > 1 && !this.#anyLength && !this.#startsChunk(row)) {
            const [start, end] = [table.start(row, expected), table.end(row, size)];
            this.#failure ??= { kind: 'ragged', size, expected, start, end };
        }
        this.#width = Math.max(size, expected);
        table.endRow();
        if (row === 1)
            this.#chunk = chunkRows(this.#width);
        if (row === 1 || this.#startsChunk(row + 1))
            this.#beginCall(next);
    }
    #startsChunk(row) {
        return (row - 1) % this.#chunk === 0;
    }
    #beginCall(offset) {
        this.#callStart = offset;
        this.#turns = new Set();
    }
    #nextBuffer(offset) {
        if (this.#text.length - offset <= BUFFER_LENGTH)
            return this.#text.length;
        let end = offset;
        for (let count = 0; count < BUFFER_LENGTH; count++) {
            end += (this.#text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
            if (end >= this.#text.length)
                break;
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame.js






const HEADER = 0;
const FIRST_ROW = 1;
function parseFrame(file, options = {}) {
    const { usecol } = options;
    const tokens = tokenize(file.text, { anyLength: usecol !== undefined });
    if (tokens.kind !== 'rows')
        return { kind: 'invalid', fault: tokens };
    if (tokens.table.rowCount === 0)
        return { kind: 'invalid', fault: { kind: 'empty' } };
    const frame = new Frame(file, tokens.table, usecol);
    if (usecol !== undefined && !frame.has(usecol)) {
        return { kind: 'invalid', fault: { kind: 'no-column', name: usecol, frame } };
    }
    return { kind: 'frame', frame };
}
class Frame {
    path;
    names;
    rowCount;
    shift;
    file;
    #table;
    #index;
    #columns = new Map();
    #rowDtype;
    constructor(file, table, usecol) {
        this.path = file.path;
        this.file = file;
        this.#table = table;
        const width = table.size(HEADER);
        this.names = columnNames(Array.from({ length: width }, (_, index) => table.word(HEADER, index)));
        this.#index = new Map(this.names.map((name, index) => [name, index]));
        this.rowCount = table.rowCount - 1;
        const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
        this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
    }
    get headerSpan() {
        return this.#lineSpan(HEADER);
    }
    get headerWords() {
        return this.#lineWords(HEADER);
    }
    rowSpan(row) {
        return this.#lineSpan(row + FIRST_ROW);
    }
    rowText(row) {
        const { start, end } = this.rowSpan(row);
        return this.file.text.slice(start, end);
    }
    rowWords(row) {
        return this.#lineWords(row + FIRST_ROW);
    }
    wordsOfLongRows() {
        const words = new Set();
        for (let row = FIRST_ROW; row < this.#table.rowCount; row++) {
            const size = this.#table.size(row);
            for (let index = 0; size > this.names.length && index < size; index++)
                words.add(this.#table.word(row, index));
        }
        return words;
    }
    has(name) {
        return this.#index.has(name);
    }
    nameSpan(name) {
        const index = this.#index.get(name);
        if (index === undefined)
            return undefined;
        return (0,span/* span */.L)(this.path, this.#table.start(HEADER, index), this.#table.end(HEADER, index));
    }
    column(name) {
        const index = this.#index.get(name);
        const at = this.nameSpan(name);
        if (index === undefined || at === undefined)
            return undefined;
        const known = this.#columns.get(index);
        if (known)
            return known;
        const { dtype, values } = this.#infer(index);
        const cells = values.map((value, row) => new FrameCell(this.#table, this.path, row + FIRST_ROW, index + this.shift, value));
        const column = { name, dtype, span: at, cells };
        this.#columns.set(index, column);
        return column;
    }
    get rowDtype() {
        this.#rowDtype ??= this.#findRowDtype();
        return this.#rowDtype;
    }
    #lineWords(line) {
        return Array.from({ length: this.#table.size(line) }, (_, index) => this.#table.word(line, index));
    }
    #lineSpan(row) {
        return (0,span/* span */.L)(this.path, this.#table.start(row, 0), this.#table.end(row, this.#table.size(row)));
    }
    #infer(index) {
        return (0,infer_column/* joinChunks */.dR)(this.#chunks().map(([from, to]) => {
            const words = [];
            for (let row = from; row < to; row++)
                words.push(this.#table.word(row, index + this.shift));
            return (0,infer_column/* inferColumn */.N)(words, false);
        }));
    }
    #findRowDtype() {
        for (const column of this.#columns.values())
            if (column.dtype === 'object')
                return 'object';
        return rowDtype(this.#dtypes());
    }
    #dtypes() {
        const chunks = this.#chunks();
        const byColumn = this.names.map(() => []);
        for (const [from, to] of chunks) {
            const present = new Map();
            for (let row = from; row < to; row++) {
                (0,checkpoint/* passCheckpoint */.gc)();
                for (let index = 0; index < this.#table.size(row); index++) {
                    const word = this.#table.word(row, index);
                    const words = present.get(index - this.shift);
                    if (words)
                        words.push(word);
                    else
                        present.set(index - this.shift, [word]);
                }
            }
            for (const [index, words] of present) {
                byColumn[index]?.push((0,infer_column/* inferColumn */.N)(words, words.length < to - from).dtype);
            }
        }
        return byColumn.map((dtypes) => {
            const some = dtypes.length < chunks.length ? [...dtypes, 'float'] : dtypes;
            return some.length === 0 ? 'object' : some.reduce(infer_column/* commonDtype */.eo);
        });
    }
    #chunks() {
        const size = chunkRows(Math.max(this.#table.size(HEADER), this.rowCount > 0 ? this.#table.size(FIRST_ROW) : 0));
        const chunks = [];
        for (let from = FIRST_ROW; from < this.#table.rowCount; from += size) {
            chunks.push([from, Math.min(from + size, this.#table.rowCount)]);
        }
        return chunks;
    }
}
function rowDtype(dtypes) {
    const kinds = new Set(dtypes);
    const [only] = kinds;
    if (only !== undefined && kinds.size === 1)
        return only;
    return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}

;// CONCATENATED MODULE: ./build/src/catalog/read-frame.js







function readFrame(file, collector, options = {}) {
    const result = parseFrame(file);
    if (result.kind === 'invalid') {
        reportFault(file, result.fault, collector);
        return undefined;
    }
    if (options.reportsShift !== false)
        reportShift(result.frame, collector);
    return result.frame;
}
function describeFault(file, fault) {
    switch (fault.kind) {
        case 'empty':
            return { message: file.text === '' ? 'the file is empty' : 'the file contains only blank lines' };
        case 'ragged':
            return {
                message: `this row has ${fault.size} cells, but the row above it has ${fault.expected}`,
                span: (0,span/* span */.L)(file.path, fault.start, fault.end),
            };
        case 'too-large':
            return { message: 'the file has more than 3,000,000 cells or 100,000 columns' };
        case 'unterminated':
            return { message: 'this quote is never closed', span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1) };
        case 'endless':
            return {
                message: 'pandas cannot read a line that starts with a space in a file whose lines end in a lone carriage return',
                span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1),
            };
        case 'no-column': {
            const { message, at } = missingColumn(fault.frame, fault.name);
            return { message, span: at };
        }
    }
}
function reportFault(file, fault, collector) {
    const { message, span: at } = describeFault(file, fault);
    const place = at === undefined ? (0,diagnostic/* atFile */.kG)(file.path) : (0,diagnostic/* atSpan */.IX)(at);
    switch (fault.kind) {
        case 'empty':
            collector.add('catalog/empty-file', place, message, {
                hint: 'start the file with a line of column names',
            });
            return;
        case 'ragged':
            collector.add('catalog/ragged-row', place, message, raggedRemedy(file, fault));
            return;
        case 'too-large':
            collector.add('catalog/too-many-cells', place, message, { hint: 'remove rows or columns' });
            return;
        case 'unterminated':
            collector.add('catalog/unterminated-quote', place, message, { hint: 'close it with another `"`' });
            return;
        case 'endless':
            collector.add('catalog/unreadable', place, message, {
                hint: 'save the file with ordinary line endings (LF), or remove the space',
            });
            return;
        case 'no-column':
            reportMissingColumns(fault.frame, [fault.name], collector);
    }
}
function reportMissingColumns(frame, columns, collector) {
    const missing = columns.map((column) => missingColumn(frame, column));
    const respelled = missing.filter(({ near }) => near !== undefined);
    const [slipped] = respelled;
    const isShared = respelled.length > 1;
    if (slipped && isShared)
        collector.add('catalog/missing-column', (0,diagnostic/* atSpan */.IX)(slipped.at), `there are no columns ${(0,findings_words/* listed */.KE)(respelled.map(({ column }) => (0,findings_words/* quoted */.TL)(column)))}`, {
            hint: `if you mean ${(0,findings_words/* listed */.KE)(respelled.map(({ near = '' }) => (0,findings_words/* quoted */.TL)(near)))}, rename them to ${(0,findings_words/* listed */.KE)(respelled.map(({ column }) => (0,findings_words/* quoted */.TL)(column)))}`,
            ...(0,fix/* together */.b)(respelled),
        });
    const absent = missing.filter(({ near, whole }) => near === undefined && !whole);
    const [gone] = absent;
    if (gone && absent.length > 1)
        collector.add('catalog/missing-column', (0,diagnostic/* atSpan */.IX)(gone.at), `there are no columns ${(0,findings_words/* listed */.KE)(absent.map(({ column }) => (0,findings_words/* quoted */.TL)(column)))}`, { hint: `add the columns ${(0,findings_words/* listed */.KE)(absent.map(({ column }) => (0,findings_words/* quoted */.TL)(column)))}` });
    for (const one of missing) {
        const { at, column, message, hint, fix, whole } = one;
        if ((isShared && respelled.includes(one)) || (absent.length > 1 && absent.includes(one)))
            continue;
        collector.add('catalog/missing-column', (0,diagnostic/* atSpan */.IX)(at), message, {
            hint: hint ?? `add the column ${(0,findings_words/* quoted */.TL)(column)}`,
            fix,
        });
        if (whole)
            return;
    }
}
function raggedRemedy(file, fault) {
    return (extraComma(file, fault) ??
        (0,joined_lines/* joinedLines */.H)(file, fault.start, fault.expected) ?? {
        hint: longRowHint(lineAround(file.text, fault.start)) ??
            'put a value that contains a comma in double quotes, or delete the extra cells',
    });
}
function extraComma({ path, text }, { start, end, size, expected }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const row = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
    if (row.includes('"') || row.startsWith('#'))
        return undefined;
    if (/^[,\s]*$/.test(text.slice(start, end))) {
        const commas = size - expected === 1 ? 'the comma' : `the ${size - expected} commas`;
        return {
            hint: `delete ${commas} at the end of the row`,
            ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, start - 1, from + row.length), newText: '' }),
        };
    }
    const empty = row.split(',').flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
    const [first] = empty;
    if (size - expected !== 1 || first === undefined || empty.length > 1)
        return undefined;
    const at = from + row.split(',').slice(0, first).join(',').length;
    return {
        hint: 'delete the empty cell and its comma, or put a value that contains a comma in double quotes',
        ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, at, at + 1), newText: '' }),
    };
}
function lineAround(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return text.slice(start, end < 0 ? text.length : end);
}
function longRowHint(row) {
    if (row.startsWith('#'))
        return 'a CSV has no comments: delete the row';
    if (/[\u201c-\u201f]/.test(row))
        return 'write straight double quotes around a value that contains a comma: no others count as quotes in a CSV';
    return /,[ \t]+"/.test(row)
        ? 'remove the space before the quote: a quoted value must begin with its quote'
        : undefined;
}
function shiftOf(frame) {
    const cells = frame.shift === 1 ? 'its first cell' : `its first ${frame.shift} cells`;
    const row = frame.rowText(0);
    const at = frame.rowSpan(0);
    return {
        code: 'catalog/shifted-columns',
        at: (0,diagnostic/* atSpan */.IX)(at),
        message: `this row has ${frame.shift} more than the header's ${frame.names.length} cells: pandas reads ${cells} as row labels, so every value moves to the column on its left`,
        ...((0,joined_lines/* joinedLines */.H)(frame.file, at.start, frame.names.length) ?? {
            hint: longRowHint(row) ?? extraCellsHint(frame),
        }),
    };
}
function extraCellsHint(frame) {
    const { shift: count } = frame;
    const commas = count === 1 ? 'the comma' : `the ${count} commas`;
    const isOnlyOne = frame.rowCount > 1 && frame.rowWords(1).length === frame.names.length;
    if (frame.rowText(0).endsWith(','.repeat(count)))
        return `delete ${commas} at the end of ${isOnlyOne ? 'the' : 'each'} row`;
    return hasShorterRows(frame)
        ? 'put a value that contains a comma in double quotes, or delete the extra cells'
        : 'give the header a name for every column, or delete the extra cells';
}
function hasShorterRows(frame) {
    const last = Math.min(frame.rowCount, MOST_COMPARED);
    for (let row = 1; row < last; row++)
        if (frame.rowWords(row).length <= frame.names.length)
            return true;
    return false;
}
const MOST_COMPARED = 1000;
function reportShift(frame, collector) {
    if (frame.shift === 0 || linesAboveHeader(frame) > 0 || isSeparatedOtherwise(frame))
        return;
    const { code, at, message, hint, fix } = shiftOf(frame);
    collector.add(code, at, message, { hint, fix });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-file.js







function loadCatalogFile(name, loading, options = {}) {
    const { sources, collector, layout } = loading;
    const opened = sources.open(layout.catalog(name));
    if (opened.kind === 'text')
        return readFrame(opened.file, collector, options);
    reportUnopened(name, opened, loading);
    return undefined;
}
function reportUnopened(name, opened, loading) {
    const { collector } = loading;
    const path = loading.layout.catalog(name);
    if (opened.kind === 'missing') {
        const { message, hint, fix } = missingFile(name, loading);
        collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(path), message, { hint, fix });
    }
    else if (opened.kind === 'conflicted') {
        (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
    }
    else if (opened.kind === 'foreign') {
        (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
    }
    else if (opened.kind === 'malformed') {
        collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, {
            hint: (0,report_foreign/* encodingHint */.XF)(opened.byte, opened.at.path),
        });
    }
    else {
        const { reason, hint } = whyUnreadable(opened);
        collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reason}`, {
            hint,
        });
    }
}
function missingFile(name, loading) {
    const path = loading.layout.catalog(name);
    const message = (0,findings_text/* msg */.ab) `there is no catalog ${(0,findings_text/* quotedPath */.MW)(path)}`;
    const other = (0,misnamed/* misnamed */.H)(path, loading);
    if (other === undefined)
        return { message, hint: missingHint(name, loading.runtime) };
    const { says, ...remedy } = other;
    return { message: (0,findings_text/* msg */.ab) `${message}: ${says}`, ...remedy };
}
function missingHint(name, runtime) {
    return `commit it with ${(0,catalog_columns/* columnsInWords */.yU)(name, runtime)}; if the data is in another folder, name that folder as the data root`;
}
function whyUnreadable(opened) {
    switch (opened.kind) {
        case 'directory':
            return { reason: 'it is a folder', hint: 'put a CSV file in its place' };
        case 'outside':
            return { reason: 'it is a link that leads out of the repository', hint: 'commit the file itself' };
        case 'too-large':
            return {
                reason: `it has ${opened.size} bytes, and the limit is ${opened.limit}`,
                hint: 'remove what no cohort needs',
            };
        case 'unreadable':
            return { reason: `the system says ${opened.reason}`, hint: 'check the permissions of the file' };
    }
}

// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var placeholder = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(54978);
// EXTERNAL MODULE: ./build/src/catalog/template-modes.js
var template_modes = __webpack_require__(44822);
;// CONCATENATED MODULE: ./build/src/catalog/other-columns.js






function otherColumns(frame, idColumn) {
    let named;
    return (text) => {
        named ??= namedElsewhere(frame, idColumn);
        return named.get(folded(text));
    };
}
function namedElsewhere(frame, idColumn) {
    const named = new Map();
    const own = frame.names.indexOf(idColumn);
    if (own < 0 || frame.shift > 0 || !frame.names.some((column) => NAMING.test(column)))
        return named;
    for (let row = 0; row < frame.rowCount; row++) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const words = frame.rowWords(row);
        const id = (0,strip/* strip */.bB)(words[own] ?? '');
        for (const [index, column] of frame.names.entries()) {
            const text = folded(words[index] ?? '');
            if (!NAMING.test(column) || index === own || id === '' || text === '')
                continue;
            const known = named.get(text);
            named.set(text, named.has(text) && known?.id !== id ? undefined : { column, id });
        }
    }
    return named;
}
const NAMING = /^(?:template_name|title|model|(?:display_)?name|label)$/;
function folded(text) {
    return (0,strip/* strip */.bB)(text).toLowerCase();
}
const MOST_IDS = 4;
function belowOther(frame, idColumn) {
    let known;
    return (text) => {
        known ??= cellsBelow(frame, idColumn);
        const cell = known.get(text);
        const [id, other] = cell?.ids ?? [];
        if (cell === undefined || id === undefined)
            return undefined;
        const isUsual = isUsualWord(text, cell.column);
        const isWord = isUsualWord(id, cell.column) || known.get(id)?.column === cell.column;
        return { ...cell, isUsual, isSwapped: !isUsual && other === undefined && isWord };
    };
}
function isUsualWord(text, column) {
    const word = text.toLowerCase();
    return column === 'generator'
        ? template_modes/* MODES */.FN.includes(word)
        : /^for_/.test(column) && /^(?:true|false)$/.test(word);
}
function cellsBelow(frame, idColumn) {
    const cells = new Map();
    const own = frame.names.indexOf(idColumn);
    if (own < 0 || frame.shift > 0)
        return cells;
    for (let row = 0; row < frame.rowCount; row++) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const words = frame.rowWords(row);
        const id = (0,strip/* strip */.bB)(words[own] ?? '');
        if (id === '' || words.length !== frame.names.length)
            continue;
        for (const [index, column] of frame.names.entries()) {
            const at = index === own || NAMING.test(column) ? undefined : frame.nameSpan(column);
            const word = words[index] ?? '';
            const cell = cells.get(word);
            if (cell === undefined && at !== undefined)
                cells.set(word, { column, at, ids: [id] });
            if (cell?.column === column && cell.ids.length < MOST_IDS && !cell.ids.includes(id))
                cell.ids.push(id);
        }
    }
    return cells;
}
const EXCHANGED = [
    { id: 'template_id', other: (column) => column === 'template_name', isId: (text) => !/\s/.test(text) },
    { id: 'combo_id', other: () => true, isId: (text) => /^combo/i.test(text) },
];
function exchangedColumns(frame, idColumn) {
    const own = frame.names.indexOf(idColumn);
    const idAt = frame.nameSpan(idColumn);
    const kind = EXCHANGED.find(({ id }) => id === idColumn);
    if (kind === undefined || idAt === undefined || frame.rowCount === 0 || frame.shift > 0)
        return undefined;
    const others = frame.names.flatMap((column, index) => (index !== own && kind.other(column) ? [index] : []));
    let left = others;
    for (let row = 0; row < frame.rowCount && left.length > 0; row++) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const words = frame.rowWords(row).map(strip/* strip */.bB);
        if (kind.isId(words[own] ?? ''))
            return undefined;
        left = left.filter((index) => words[index] !== undefined && words[index] !== '' && kind.isId(words[index]));
    }
    const [index, second] = left;
    const column = index === undefined ? undefined : frame.names[index];
    const nameAt = column === undefined ? undefined : frame.nameSpan(column);
    if (column === undefined || nameAt === undefined || second !== undefined)
        return undefined;
    return {
        code: 'catalog/stray-row',
        at: (0,diagnostic/* atSpan */.IX)(idAt),
        message: `the column names are swapped: the ids are below ${(0,findings_words/* quoted */.TL)(column)}`,
        hint: `swap ${(0,findings_words/* quoted */.TL)(idColumn)} and ${(0,findings_words/* quoted */.TL)(column)} in line 1`,
        ...(0,fix/* suggested */.M)({ at: idAt, newText: column }, { at: nameAt, newText: idColumn }),
    };
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-ids.js










function idOf(cell) {
    const id = cell.missing ? '' : (0,strip/* strip */.bB)(cell.text);
    return id === '' ? undefined : id;
}
function catalogIds(cells) {
    const ids = new Map();
    for (const cell of cells) {
        const id = idOf(cell);
        if (id === undefined)
            continue;
        const entry = ids.get(id);
        if (entry)
            entry.cells.push(cell);
        else
            ids.set(id, { id, cells: [cell] });
    }
    return ids;
}
const knownRewritten = new WeakMap();
function rewrittenIds(cells) {
    const known = knownRewritten.get(cells);
    if (known !== undefined)
        return known;
    const rewritten = new Map();
    knownRewritten.set(cells, rewritten);
    for (const cell of cells) {
        const written = (0,strip/* strip */.bB)(cell.raw);
        if (written !== '' && written !== idOf(cell) && !rewritten.has(written))
            rewritten.set(written, cell);
    }
    return rewritten;
}
function wholeColumn(frame, column) {
    const cells = frame.column(column)?.cells ?? [];
    const ids = catalogIds(cells);
    const fault = frame.shift > 0
        ? shiftOf(frame)
        : (wrongLayout(frame, column) ??
            lostFirstRow(frame) ??
            (frame.has(column) && ids.size === 0 ? nothingListed(frame) : undefined));
    return {
        path: frame.path,
        column,
        present: frame.has(column),
        ids,
        rewritten: rewrittenIds(cells),
        unflagged: new Map(),
        columns: frame.names.length,
        below: belowOther(frame, column),
        named: otherColumns(frame, column),
        nameSpan: (name) => frame.nameSpan(name),
        ...(fault ? { fault } : {}),
    };
}
function lostFirstRow(frame) {
    const joined = rowBehindHeader(frame);
    if (joined === undefined)
        return undefined;
    const { at, column, hint, fix } = joined;
    return {
        code: column === 'generator' ? 'catalog/unknown-generator' : 'catalog/missing-column',
        at: (0,diagnostic/* atSpan */.IX)(at),
        message: `a row follows the header on its line, and is part of it`,
        hint,
        ...(fix ? { fix } : {}),
    };
}
function assumedColumn(frame, column) {
    const name = frame.has(column) ? column : missingColumn(frame, column).near;
    if (name === undefined)
        return undefined;
    const { fault, ...catalog } = wholeColumn(frame, name);
    return fault !== undefined || catalog.ids.size === 0 ? undefined : { ...catalog, column, isAssumed: true };
}
function nothingListed(frame) {
    return {
        code: 'catalog/nothing-listed',
        at: (0,diagnostic/* atSpan */.IX)(frame.headerSpan),
        message: `there is no id below the header`,
        hint: 'add a row for each id that specs name',
    };
}
function wrongLayout(frame, idColumn) {
    const transposed = transposedTable(frame.file);
    return transposed
        ? { code: 'catalog/stray-row', at: (0,diagnostic/* atSpan */.IX)(frame.headerSpan), ...transposed }
        : exchangedColumns(frame, idColumn);
}
function readableIds(path, column, sources) {
    const opened = sources.open(path);
    const result = opened.kind === 'text' ? parseFrame(opened.file, { usecol: column }) : undefined;
    if (result?.kind !== 'frame')
        return undefined;
    const { frame } = result;
    if (frame.shift > 0 || frame.column(column)?.dtype !== 'object')
        return undefined;
    const uncertain = new Set([...frame.wordsOfLongRows()].flatMap((word) => [
        (0,strip/* strip */.bB)(word),
        ...(0,strip/* strip */.bB)(word).split(/\s+/),
        (0,strip/* strip */.bB)(word).replace(/^(?:true|false|llm|copy|\d+)(?=\D)/, ''),
    ]));
    return uncertain.size === 0 ? undefined : { ...wholeColumn(frame, column), uncertain };
}
function reportRewrittenIds(frame, name, collector) {
    const column = frame.column(name);
    if (column === undefined || frame.shift > 0)
        return;
    const [first, ...others] = rewrittenIds(column.cells).values();
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this column`;
    collector.add('catalog/id-rewritten', (0,diagnostic/* atSpan */.IX)(first.span), `${describe(first)}${more}`, {
        hint: first.missing
            ? 'choose another id: pandas takes this word for an empty cell'
            : `${WHY[column.dtype]}: use ids with a letter in them, or write them in specs as pandas reads them`,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: describe(cell), at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        unlisted: others.length,
    });
}
function isCommentRow(id) {
    return !id.missing && ((0,placeholder/* isComment */.Cn)((0,strip/* strip */.bB)(id.raw)) || (0,merge_conflict/* isLeftOverMarker */.qW)((0,strip/* strip */.bB)(id.raw)));
}
function reportCommentRows(frame, name, collector) {
    const rows = frame.shift > 0 ? [] : (frame.column(name)?.cells ?? []).filter(isCommentRow);
    const [first, ...others] = rows;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/comment-row', (0,diagnostic/* atSpan */.IX)(first.span), (0,merge_conflict/* isLeftOverMarker */.qW)((0,strip/* strip */.bB)(first.raw))
        ? `this line is left over from a merge conflict, but ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(first.raw))} counts as an id${more}`
        : `a CSV has no comments: ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(first.raw))} is an id${more}`, {
        hint: others.length === 0 ? 'delete the row' : 'delete these rows',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: 'another one', at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        unlisted: others.length,
    });
}
function reportStrayRows(frame, name, collector, { headers = true } = {}) {
    if (frame.shift > 0)
        return;
    const wrong = wrongLayout(frame, name);
    if (wrong !== undefined) {
        const { code, at, message, hint, fix } = wrong;
        collector.add(code, at, message, { hint, fix });
        return;
    }
    const cells = frame.column(name)?.cells ?? [];
    const strays = cells.flatMap((cell, row) => {
        const stray = strayOf(cell, name, row === cells.length - 1);
        const isElsewhere = !headers && (0,strip/* strip */.bB)(cell.raw) === name;
        return stray === undefined || isElsewhere ? [] : [{ cell, ...stray }];
    });
    const [first, ...others] = strays;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/stray-row', (0,diagnostic/* atSpan */.IX)(first.cell.span), `${first.message}${more}`, {
        hint: first.hint,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ cell, message }) => ({ message, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        unlisted: others.length,
    });
}
function strayOf(cell, column, isLast) {
    const written = (0,strip/* strip */.bB)(cell.raw);
    if (cell.missing)
        return undefined;
    if (written === column)
        return {
            message: `this row repeats the header, and ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the row',
        };
    if (isLast && (0,placeholder/* isTotal */.LJ)(written))
        return {
            message: `this row holds totals, but ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the row',
        };
    if (isLast && (0,placeholder/* isEndOfText */.iQ)(written))
        return {
            message: `this line is left over from a script, but ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the line',
        };
    if (/^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(written))
        return {
            message: `${(0,findings_words/* quoted */.TL)(written)} is a formula error, but counts as an id`,
            hint: 'correct the formula in the spreadsheet and export the table again, or delete the row',
        };
    return undefined;
}
function describe(cell) {
    const read = cell.missing ? 'a missing value' : (0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(cell.text));
    return `id ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(cell.raw))} is read as ${read}`;
}
const WHY = {
    int: 'every id of the column is a number',
    uint: 'every id of the column is a number',
    float: 'the column contains only numbers, and one of them is fractional or missing',
    bool: 'every id of the column is true or false',
    object: 'every id of the column is true or false',
};

;// CONCATENATED MODULE: ./build/src/catalog/load-combos.js








const COLUMN = 'combo_id';
function loadCombos(loading) {
    const { collector, sources } = loading;
    const path = loading.layout.catalog('combos');
    const absent = (fault) => ({
        path,
        column: COLUMN,
        present: false,
        ids: new Map(),
        rewritten: new Map(),
        unflagged: new Map(),
        fault,
    });
    const opened = sources.open(path);
    if (opened.kind === 'missing') {
        const missing = missingFile('combos', loading);
        const message = (0,findings_text/* msg */.ab) `${missing.message}, and every combo is rejected without it`;
        return absent({ code: 'catalog/missing-file', at: (0,diagnostic/* atMissing */.KE)(path), ...missing, message });
    }
    if (opened.kind === 'outside' ||
        opened.kind === 'too-large' ||
        opened.kind === 'conflicted' ||
        opened.kind === 'foreign') {
        reportUnopened('combos', opened, loading);
        return undefined;
    }
    if (opened.kind !== 'text') {
        const why = opened.kind === 'malformed' ? `line ${opened.line} is not UTF-8` : 'it cannot be read';
        const at = opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path);
        const hint = opened.kind === 'malformed' ? (0,report_foreign/* encodingHint */.XF)(opened.byte, opened.at.path) : undefined;
        return absent(reportIgnored(at, why, { hint }, loading));
    }
    const result = parseFrame(opened.file, { usecol: COLUMN });
    if (result.kind === 'frame') {
        reportShift(result.frame, collector);
        reportRewrittenIds(result.frame, COLUMN, collector);
        reportCommentRows(result.frame, COLUMN, collector);
        reportStrayRows(result.frame, COLUMN, collector);
        return wholeColumn(result.frame, COLUMN);
    }
    if (result.fault.kind === 'too-large') {
        reportFault(opened.file, result.fault, collector);
        return undefined;
    }
    const { message, span } = describeFault(opened.file, result.fault);
    const missing = result.fault.kind === 'no-column' ? missingColumn(result.fault.frame, COLUMN) : undefined;
    const remedy = missing ?? (result.fault.kind === 'ragged' ? raggedRemedy(opened.file, result.fault) : {});
    return absent(reportIgnored(span ? (0,diagnostic/* atSpan */.IX)(span) : (0,diagnostic/* atFile */.kG)(path), message, remedy, loading));
}
function reportIgnored(at, why, { hint, fix }, loading) {
    const effect = loading.runtime.emptyCatalog === 'unchecked'
        ? 'no combo is checked against it'
        : 'every combo of a cohort is rejected';
    const fault = {
        code: 'catalog/combos-ignored',
        at,
        message: `${why}: the file counts as absent, so ${effect}`,
        hint: hint ?? 'correct the file',
    };
    loading.collector.add(fault.code, at, fault.message, { hint: fault.hint, fix });
    return fault;
}

// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
;// CONCATENATED MODULE: ./build/src/catalog/report-contradictions.js





function reportContradictions(frame, name, columns, collector) {
    if (frame.shift > 0)
        return;
    const firstRows = new Map();
    const reported = new Set();
    const others = columns.flatMap((column) => {
        const cells = frame.column(column)?.cells;
        return cells === undefined ? [] : [{ column, cells }];
    });
    for (const [row, cell] of (frame.column(name)?.cells ?? []).entries()) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const id = idOf(cell);
        const first = id === undefined ? undefined : firstRows.get(id);
        if (id === undefined || reported.has(id))
            continue;
        if (first === undefined) {
            firstRows.set(id, row);
            continue;
        }
        for (const { column, cells } of others) {
            const [before, here] = [cells[first], cells[row]];
            if (before === undefined || here === undefined || before.text === here.text)
                continue;
            reported.add(id);
            collector.add('catalog/contradicting-rows', (0,diagnostic/* atSpan */.IX)(here.span), `${(0,findings_words/* quoted */.TL)(id)} appears twice: with ${column} ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(before.raw))} before, and ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(here.raw))} here`, {
                hint: 'keep the row that you mean',
                related: [{ message: 'the first row of this id', at: (0,diagnostic/* atSpan */.IX)(before.span) }],
            });
            break;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/load-llms.js












const FLAGS = ['for_generation', 'for_evaluation'];
function loadLlms(loading) {
    const { collector } = loading;
    const path = loading.layout.catalog('llms');
    const frame = loadCatalogFile('llms', loading);
    if (frame === undefined) {
        const all = readableIds(path, 'id', loading.sources);
        return { sound: false, ...(all ? { byAxis: sameForAll(all) } : {}), modelOf: () => undefined };
    }
    const isFlagged = loading.runtime.models === 'flagged';
    const required = (0,catalog_columns/* requiredColumns */.J1)('llms', loading.runtime);
    const missing = frame.rowCount === 0 ? [] : required.filter((column) => !frame.has(column));
    reportMissingColumns(frame, missing, collector);
    const flags = frame.rowCount > 0 && isFlagged ? FLAGS.map((flag) => oddFlag(frame, flag)) : [];
    const isStray = flags.map((odd) => odd !== undefined && frame.column('id')?.cells[odd.row]?.missing === true);
    const stray = flags.every((odd, index) => odd?.first.raw === FLAGS[index])
        ? 'repeats the header'
        : isStray.includes(true) && flags.every((odd, index) => isStray[index] && odd?.row === flags[0]?.row)
            ? 'has no id'
            : undefined;
    const inQuotes = flags.some((odd) => odd !== undefined) ? (0,spoiled_row/* singleQuoted */.f3)(frame) : undefined;
    if (inQuotes !== undefined)
        reportSingleQuotes(inQuotes, collector);
    const areSame = flags[0] !== undefined && flags[0].first.raw === flags[1]?.first.raw;
    for (const [index, flag] of FLAGS.entries()) {
        const odd = areSame && !stray ? joinedFlags(flags) : flags[index];
        if (odd !== undefined && !inQuotes && !((stray || areSame) && index > 0))
            reportFlagText(odd, areSame ? FLAGS : [flag], { stray, hasId: !isStray[index] }, collector);
    }
    if (!isFlagged)
        reportUnusedFlags(frame, collector);
    reportRewrittenIds(frame, 'id', collector);
    reportCommentRows(frame, 'id', collector);
    if (missing.length === 0)
        reportStrayRows(frame, 'id', collector, { headers: !isFlagged });
    reportContradictions(frame, 'id', isFlagged ? [...FLAGS, 'model'] : ['model'], collector);
    const models = modelsById(frame);
    const modelOf = (id) => models.get(id);
    if (missing.length > 0) {
        const all = assumedColumn(frame, 'id');
        return { sound: false, ...(all ? { byAxis: sameForAll(all) } : {}), modelOf };
    }
    return { sound: true, byAxis: isFlagged ? byFlag(frame) : sameForAll(wholeColumn(frame, 'id')), modelOf };
}
function modelsById(frame) {
    const ids = frame.column('id')?.cells ?? [];
    const models = frame.shift > 0 ? undefined : frame.column('model')?.cells;
    const byId = new Map();
    const doubtful = new Set();
    for (const [row, cell] of models === undefined ? [] : ids.entries()) {
        const id = idOf(cell);
        const modelCell = models?.[row];
        const model = modelCell && idOf(modelCell);
        if (id === undefined || model === undefined)
            continue;
        if (byId.has(id) && byId.get(id) !== model)
            doubtful.add(id);
        byId.set(id, model);
    }
    for (const id of doubtful)
        byId.delete(id);
    return byId;
}
function byFlag(frame) {
    const generation = flaggedColumn(frame, 'for_generation');
    return {
        draft_llm: generation,
        essay_llm: generation,
        evaluation_llm: flaggedColumn(frame, 'for_evaluation'),
    };
}
function sameForAll(all) {
    const none = all.ids.get('None') ?? { id: 'None', cells: [] };
    return {
        draft_llm: all,
        essay_llm: { ...all, ids: new Map([...all.ids, ['None', none]]) },
        evaluation_llm: all,
    };
}
function flaggedColumn(frame, flag) {
    const cells = frame.column('id')?.cells ?? [];
    const flags = frame.column(flag)?.cells ?? [];
    const ids = catalogIds(cells.filter((_, row) => equalsTrue(flags[row]?.value)));
    const unflagged = new Map();
    const idCells = new Map();
    for (const [row, cell] of cells.entries()) {
        const id = idOf(cell);
        const flagCell = flags[row];
        if (id !== undefined && flagCell !== undefined && !ids.has(id)) {
            unflagged.set(id, flagCell);
            idCells.set(id, cell);
        }
    }
    const fault = frame.shift > 0 ? shiftOf(frame) : lostFirstRow(frame);
    return {
        path: frame.path,
        column: 'id',
        present: frame.has('id'),
        ids,
        rewritten: rewrittenIds(cells),
        unflagged,
        idCells,
        below: belowOther(frame, 'id'),
        columns: frame.names.length,
        named: otherColumns(frame, 'id'),
        ...(fault ? { fault } : {}),
    };
}
function equalsTrue(value) {
    switch (value?.kind) {
        case 'bool':
            return value.value;
        case 'int':
            return value.value === 1n;
        case 'float':
            return value.value === 1;
        default:
            return false;
    }
}
function oddFlag(frame, flag) {
    const cells = frame.column(flag)?.cells ?? [];
    const texts = cells.filter((cell) => cell.value?.kind === 'str');
    const words = texts.filter((cell) => !/^(?:true|false)$/i.test(cell.raw));
    const odd = words.filter((cell) => !/^[01](?:\.0*)?$/.test(cell.raw));
    const [first, ...others] = odd.length > 0 ? odd : words.length > 0 ? words : texts;
    return first && { first, others, words: texts.length, row: cells.indexOf(first) };
}
function joinedFlags(flags) {
    const [odd, ...others] = flags.flatMap((one) => one ?? []);
    return (odd && {
        ...odd,
        others: [...odd.others, ...others.flatMap((one) => [one.first, ...one.others])],
        words: others.reduce((sum, one) => sum + one.words, odd.words),
    });
}
function reportSingleQuotes({ first, edits }, collector) {
    const more = edits.length === 1 ? '' : ` and ${edits.length - 1} more`;
    collector.add('catalog/flag-text', (0,diagnostic/* atSpan */.IX)(first.span), `${(0,findings_words/* quoted */.TL)(first.raw)}${more} are read with their quotes, since only double quotes count as quotes in a CSV: no flag of the table counts as true`, { hint: 'remove these quotes', ...(0,fix/* suggested */.M)(...edits) });
}
function reportFlagText({ first, others, words }, columns, { stray, hasId }, collector) {
    const bare = (cell) => {
        const meant = cell.raw.trim();
        return meant !== cell.raw && /^(?:true|false|[01])$/i.test(meant) ? meant : undefined;
    };
    const blank = [first, ...others].map((cell) => {
        const meant = bare(cell);
        return meant === undefined ? undefined : (0,respell/* respell */.a)(cell.span, cell.raw, meant);
    });
    collector.add('catalog/flag-text', (0,diagnostic/* atSpan */.IX)(first.span), stray
        ? `this row ${stray} and makes both flag columns text, so none of their ${words} words counts as true`
        : `flag ${(0,findings_words/* quoted */.TL)(first.raw)} makes ${columns.length > 1 ? 'the columns' : 'the column'} ${(0,findings_words/* listed */.KE)(columns.map(findings_words/* quoted */.TL))} text, so none of ${columns.length > 1 ? 'their' : 'its'} ${words} words counts as true`, {
        hint: columns.includes(first.raw)
            ? 'delete the row: it repeats the header'
            : !hasId
                ? 'delete the row: it has no id'
                : bare(first) !== undefined
                    ? `remove ${(0,look_alikes/* blanksAround */.ZL)(first.raw)} around the flags: ${bare(first)}`
                    : 'write true or false in every row, or leave the cell empty for false',
        ...(blank.every((edit) => edit !== undefined) ? { fix: { edits: blank, safe: true } } : {}),
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: `so does ${(0,findings_words/* quoted */.TL)(cell.raw)}`, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function reportUnusedFlags(frame, collector) {
    const names = FLAGS.filter((flag) => frame.has(flag));
    const [at] = names.flatMap((flag) => frame.nameSpan(flag) ?? []);
    if (at === undefined)
        return;
    const columns = names.length > 1 ? 'columns' : 'column';
    collector.add('catalog/unused-flag-column', (0,diagnostic/* atSpan */.IX)(at), `the ${columns} ${(0,findings_words/* listed */.KE)(names.map(findings_words/* quoted */.TL))} ${names.length > 1 ? 'are' : 'is'} not used`, { hint: `delete the ${columns}, or the models that no cohort may use` });
}

// EXTERNAL MODULE: ./build/src/python/lower.js
var lower = __webpack_require__(24081);
;// CONCATENATED MODULE: ./build/src/catalog/load-templates.js















function loadTemplates(stage, loading) {
    const { collector } = loading;
    const path = loading.layout.catalog(stage);
    const frame = loadCatalogFile(stage, loading);
    if (frame === undefined)
        return { ids: readableIds(path, 'template_id', loading.sources) };
    const complete = frame.has('template_id');
    if (!complete)
        reportMissingColumns(frame, ['template_id'], collector);
    const isRejected = reportLegacyColumn(frame, collector);
    reportRewrittenIds(frame, 'template_id', collector);
    reportCommentRows(frame, 'template_id', collector);
    reportStrayRows(frame, 'template_id', collector);
    if (frame.shift === 0) {
        reportBlankGenerators(frame, collector);
        if (complete)
            reportUnknownGenerators(frame, collector);
        if (loading.runtime.modesNeedEveryTemplate)
            reportPaddedIds(frame, collector);
    }
    reportContradictions(frame, 'template_id', ['generator'], collector);
    if (!complete)
        return { ids: assumedColumn(frame, 'template_id') };
    const ids = wholeColumn(frame, 'template_id');
    return isRejected ? { ids } : { frame, ids };
}
function reportLegacyColumn(frame, collector) {
    const at = frame.nameSpan('active');
    if (at === undefined)
        return false;
    collector.add('catalog/legacy-column', (0,diagnostic/* atSpan */.IX)(at), "the legacy column 'active' is not allowed", {
        hint: 'delete the column; a cohort uses the entries that its spec lists as levels',
    });
    return true;
}
function reportBlankGenerators(frame, collector) {
    const ids = frame.column('template_id')?.cells ?? [];
    const blank = [];
    for (const [row, cell] of (frame.column('generator')?.cells ?? []).entries()) {
        const id = ids[row];
        if (!cell.missing || id === undefined || id.missing || isCommentRow(id))
            continue;
        if ((0,spoiled_row/* holdsSeveral */.jq)(id, frame.names.length))
            continue;
        if (strayOf(id, 'template_id', row === ids.length - 1) !== undefined)
            continue;
        blank.push({
            raw: cell.raw,
            at: (0,diagnostic/* atSpan */.IX)(cell.span),
            isShort: cell.rowSize < frame.names.length,
        });
    }
    const [first, ...others] = blank;
    if (first === undefined)
        return;
    const what = first.isShort
        ? 'this row has fewer cells than the header, so the generator is empty'
        : (0,strip/* isBlank */.z3)(first.raw)
            ? 'the generator is empty'
            : `generator ${(0,findings_words/* quoted */.TL)(first.raw)} is read as a missing value`;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/blank-generator', first.at, `${what}: the mode becomes the text 'nan'${more}`, {
        hint: first.isShort
            ? 'add the cell that is missing, even if it is empty'
            : 'write the mode that you mean, such as llm or copy',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ at }) => ({ message: "the mode becomes 'nan' here too", at })),
        unlisted: others.length,
    });
}
function reportPaddedIds(frame, collector) {
    const cells = frame.column('template_id')?.cells ?? [];
    const hasMode = (frame.column('generator')?.cells ?? []).some(({ missing, text }) => !missing && !['', template_modes/* DEFAULT_MODE */.Cm].includes((0,lower/* lower */.i)((0,strip/* strip */.bB)(text))));
    const padded = cells.filter(({ missing, text }) => !missing && (0,strip/* strip */.bB)(text) !== '' && (0,strip/* strip */.bB)(text) !== text);
    const [first, ...others] = padded;
    if (first === undefined || !hasMode)
        return;
    const id = (0,strip/* strip */.bB)(first.text);
    collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(first.span), `there are spaces around the id ${(0,findings_words/* quoted */.TL)(first.raw)}: if a spec names ${(0,findings_words/* quoted */.TL)(id)}, the runtime does not find it, and gives every template of this file the mode '${template_modes/* DEFAULT_MODE */.Cm}'${others.length === 0 ? '' : `; ${others.length} more in this file`}`, {
        hint: `remove ${(0,look_alikes/* blanksAround */.ZL)(first.raw)}: ${id}`,
        unlisted: others.length,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: 'another one', at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        ...(0,fix/* suggested */.M)(...padded.map((cell) => (0,respell/* respell */.a)(cell.span, cell.raw, (0,strip/* strip */.bB)(cell.raw)))),
    });
}
function reportUnknownGenerators(frame, collector) {
    const column = frame.column('generator');
    if (column === undefined) {
        const joined = rowBehindHeader(frame);
        if (joined !== undefined) {
            const { at: place, column: name, ...remedy } = joined;
            collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(place), `there is no column ${(0,findings_words/* quoted */.TL)(name)}, since a row follows the header on its line: every template has the mode 'llm'`, remedy);
            return;
        }
        const [near] = (0,nearest_names.nearestNames)('generator', frame.names, 1);
        const at = near === undefined ? undefined : frame.nameSpan(near);
        if (near === undefined || at === undefined)
            return;
        const sign = /^generator(\W+)$/.exec(near)?.[1];
        const signed = sign === undefined ? [] : (frame.column(near)?.cells ?? []).filter(({ raw }) => raw.endsWith(sign));
        if (sign !== undefined && signed.length > 0) {
            const edits = signed.map((cell) => (0,respell/* respell */.a)(cell.span, cell.raw, cell.raw.slice(0, -sign.length)));
            collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(at), `there is no column 'generator', only ${(0,findings_words/* quoted */.TL)(near)}: every template has the mode 'llm'`, {
                hint: `remove ${(0,findings_words/* quotedSource */.Yh)(sign)} at the end of each line`,
                ...(0,fix/* suggested */.M)((0,respell/* respell */.a)(at, near, 'generator'), ...edits),
            });
            return;
        }
        collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(at), `there is no column 'generator', only ${(0,findings_words/* quoted */.TL)(near)}: every template has the mode 'llm'`, { hint: "did you mean 'generator'?", ...(0,fix/* suggested */.M)({ at, newText: 'generator' }) });
        return;
    }
    const modes = column.cells.map((cell) => (cell.missing ? '' : (0,lower/* lower */.i)((0,strip/* strip */.bB)(cell.text))));
    const signed = column.cells.flatMap((cell, row) => {
        const [, meant = '', sign] = /^(\w+)(\W+)$/.exec(modes[row] ?? '') ?? [];
        return sign !== undefined && template_modes/* MODES */.FN.includes(meant) ? [{ cell, meant }] : [];
    });
    const [odd] = signed;
    if (odd !== undefined && signed.length > 1)
        collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(odd.cell.span), `no stage knows the generator ${(0,findings_words/* quoted */.TL)(odd.cell.raw)}; ${signed.length - 1} more in this file`, {
            hint: `write it without what follows it: ${odd.meant}`,
            ...(0,fix/* suggested */.M)(...signed.map(({ cell, meant }) => ({ at: cell.span, newText: meant }))),
        });
    for (const [row, { raw, span }] of column.cells.entries()) {
        const mode = modes[row] ?? '';
        if (mode === '' || template_modes/* MODES */.FN.includes(mode) || modes.indexOf(mode) !== modes.lastIndexOf(mode))
            continue;
        const [meant] = (0,nearest_names.nearestNames)(mode, template_modes/* MODES */.FN, 1);
        if (meant === undefined &&
            /^(?:none|nil|undefined|unknown|-+|\?+|todo|tbd|n\.a\.|yes|no|x)$/.test(mode)) {
            collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(span), `no stage knows the generator ${(0,findings_words/* quoted */.TL)(raw)}`, {
                hint: `write the mode that you mean: ${template_modes/* MODES */.FN.join(' or ')}`,
            });
            continue;
        }
        if (meant === undefined)
            continue;
        collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(span), `no stage knows the generator ${(0,findings_words/* quoted */.TL)(raw)}`, {
            hint: `did you mean '${meant}'?`,
            ...(0,fix/* suggested */.M)({ at: span, newText: meant }),
        });
    }
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/catalog/pandas/parse-float.js
var parse_float = __webpack_require__(11535);
;// CONCATENATED MODULE: ./build/src/catalog/replication.js












const INT64_LIMIT = 2n ** 63n;
const MOST_REPORTED = 100;
function parseReplication(frame, collector, committedCount = () => undefined) {
    const stages = frame.column('stage');
    const counts = frame.column('replicates');
    const absent = ['stage', 'replicates'].filter((column) => !frame.has(column));
    reportMissingColumns(frame, absent, collector);
    if (stages === undefined || counts === undefined) {
        if (absent.length === 0)
            reportShift(frame, collector);
        return undefined;
    }
    const joined = rowBehindHeader(frame);
    if (joined !== undefined) {
        const { at, hint, fix } = joined;
        collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(at), 'a row follows the header on its line, and is part of it', { hint, fix });
        return undefined;
    }
    const exact = counts.dtype !== 'object';
    const rows = stages.cells.map((stageCell, index) => {
        const countCell = counts.cells[index] ?? stageCell;
        return { stage: (0,strip/* strip */.bB)(stageCell.text), stageCell, countCell, count: countOf(countCell, exact) };
    });
    if (areExchanged(rows)) {
        collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(frame.headerSpan), "the column names are swapped: the stages are below 'replicates', and the counts below 'stage'", {
            hint: "swap the names 'stage' and 'replicates' in line 1",
            ...(0,fix/* suggested */.M)({ at: stages.span, newText: 'replicates' }, { at: counts.span, newText: 'stage' }),
        });
        return undefined;
    }
    const replication = new Map();
    const dropped = [];
    const infinite = [];
    const unknown = [];
    const warnings = [];
    for (const row of rows) {
        const stage = source_stage/* STAGES */.a.find((name) => name === row.stage);
        const { count } = row;
        if (count === 'infinite')
            infinite.push(row);
        else if (stage === undefined)
            unknown.push(row);
        else if (count === 'unreadable' || count < 1n)
            dropped.push({ row, stage });
        else {
            const earlier = replication.get(stage);
            warnings.push(() => reportCount(row, count, stage, earlier, collector));
            replication.set(stage, { stage, count, span: row.countCell.span });
        }
    }
    const missing = source_stage/* STAGES */.a.filter((stage) => !replication.has(stage));
    if (frame.shift > 0 && missing.length > 0) {
        const { at, message, hint, fix } = shiftOf(frame);
        collector.add('catalog/replication-missing-stage', at, (0,findings_text/* msg */.ab) `${message}; counts are lost as a result`, {
            hint,
            fix,
        });
        return undefined;
    }
    reportShift(frame, collector);
    const misspelled = new Map();
    for (const row of unknown) {
        const stage = missing.find((name) => (0,nearest_names.nearestNames)(row.stage, source_stage/* STAGES */.a, 1)[0] === name) ??
            missing.find((name) => areCellsSwapped(row, name)) ??
            (isOnlyOther(row, unknown, missing) ? missing[0] : undefined);
        if (stage !== undefined && !misspelled.has(stage))
            misspelled.set(stage, row);
        else
            warnings.push(() => reportUnknownStage(row, collector));
    }
    for (const { row, stage } of dropped) {
        if (!missing.includes(stage))
            warnings.push(() => replication_reportIgnored(row, stage, collector));
    }
    for (const warn of warnings.slice(0, MOST_REPORTED))
        warn();
    for (const row of infinite.slice(0, MOST_REPORTED))
        reportInfinite(row, collector);
    reportMisspelledStages(misspelled, collector);
    for (const stage of missing) {
        if (misspelled.has(stage) || infinite.some((row) => row.stage === stage))
            continue;
        const rowsOfStage = dropped.filter((other) => other.stage === stage).map(({ row }) => row);
        reportMissingStage(frame, stage, rowsOfStage, collector, committedCount);
    }
    return missing.length > 0 || infinite.length > 0 ? undefined : [...replication.values()];
}
function areCellsSwapped({ stage, countCell }, name) {
    return /^\d{1,6}$/.test(stage) && (0,strip/* strip */.bB)(countCell.text) === name;
}
function isOnlyOther(row, unknown, missing) {
    const isRow = ({ stage, count }) => typeof count === 'bigint' && count > 0n && /^[\w ]+$/.test(stage) && !(0,placeholder/* isTotal */.LJ)(stage);
    return missing.length === 1 && isRow(row) && unknown.filter(isRow).length === 1;
}
function areExchanged(rows) {
    const hasStage = ({ countCell }) => source_stage/* STAGES */.a.some((name) => name === (0,strip/* strip */.bB)(countCell.text));
    return rows.length > 0 && rows.every((row) => /^\d/.test(row.stage) && hasStage(row));
}
function countOf(cell, exact) {
    const value = cell.value;
    switch (value?.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return exact ? wrapped(value.value) : fromFloat(Number(value.value));
        case 'float':
            return fromFloat(value.value);
        case 'str':
            return fromFloat((0,parse_float/* parseFloatWord */.M8)(value.value) ?? (0,parse_float/* parseInfinity */.wh)(value.value));
        default:
            return 'unreadable';
    }
}
function fromFloat(number) {
    if (number === undefined)
        return 'unreadable';
    return Number.isFinite(number) ? wrapped(BigInt(Math.trunc(number))) : 'infinite';
}
function wrapped(count) {
    return count >= INT64_LIMIT ? -INT64_LIMIT : count;
}
function reportInfinite(row, collector) {
    collector.add('catalog/replication-infinite', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,findings_words/* quoted */.TL)(row.countCell.raw)} is not a count: the runtime stops at an infinite number`, { hint: 'write a whole number of at least 1' });
}
function reportUnknownStage(row, collector) {
    const what = row.stageCell.missing ? 'no stage' : `the unknown stage ${(0,findings_words/* quoted */.TL)(row.stage)}`;
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `this row names ${what} and is ignored`, {
        hint: (0,placeholder/* isComment */.Cn)(row.stage)
            ? 'delete the row: a CSV has no comments'
            : (0,placeholder/* isTotal */.LJ)(row.stage)
                ? 'delete the row: it holds a total'
                : row.stageCell.missing
                    ? 'delete the row, or name its stage'
                    : ((0,nearest_names/* nearestHint */.AN)(row.stage, source_stage/* STAGES */.a) ?? `the stages are ${source_stage/* STAGES */.a.join(', ')}`),
    });
}
function replication_reportIgnored(row, stage, collector) {
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${whyUnusable(row)}: this row for ${stage} is ignored`, { hint: 'write a whole number of at least 1, or delete the row' });
}
function whyUnusable(row) {
    if (row.countCell.missing)
        return 'the count is missing';
    return `count ${(0,findings_words/* quoted */.TL)(row.countCell.raw)} is ${row.count === 'unreadable' ? 'not a number' : /^\s*[\d.]{19}/.test(row.countCell.raw) ? 'past 64 bits' : 'below 1'}`;
}
function reportCount(row, count, stage, earlier, collector) {
    const value = row.countCell.value;
    const written = value?.kind === 'float' ? value.value : value?.kind === 'str' ? (0,parse_float/* parseFloatWord */.M8)(value.value) : undefined;
    if (written !== undefined && !Number.isInteger(written)) {
        collector.add('catalog/replication-truncated', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,findings_words/* quoted */.TL)(row.countCell.raw)} counts as ${count}`, { hint: `write ${count}, or the count that you mean` });
    }
    if (earlier === undefined)
        return;
    collector.add('catalog/replication-repeated', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `${stage} already has a count: this row replaces ${earlier.count} by ${count}`, { hint: 'keep one row per stage', related: [{ message: 'the earlier count', at: (0,diagnostic/* atSpan */.IX)(earlier.span) }] });
}
const JOINED = /^[a-z]+\s*[:;=|\s]\s*(\d{1,6})$/;
function meantBy(row, stage) {
    const { stage: text, stageCell, countCell } = row;
    if (areCellsSwapped(row, stage))
        return {
            written: `${stage},${text}`,
            isJoined: false,
            isSwapped: true,
            ...(0,fix/* suggested */.M)((0,respell/* respell */.a)(stageCell.span, stageCell.raw, stage), (0,respell/* respell */.a)(countCell.span, countCell.raw, text)),
        };
    const joined = JOINED.exec(text);
    if (!countCell.missing || joined === null || !text.startsWith(stage))
        return {
            written: stage,
            isJoined: false,
            ...(0,respell/* spellingFix */.k)(stageCell.span, stageCell.raw, stage, { names: source_stage/* STAGES */.a, fixed: true }),
        };
    const written = `${stage},${joined[1]}`;
    return {
        written,
        isJoined: true,
        ...(stageCell.raw === text ? (0,fix/* suggested */.M)({ at: stageCell.span, newText: written }) : {}),
    };
}
function reportMisspelledStages(rows, collector) {
    const stages = [...rows.keys()];
    const [first, ...others] = rows.values();
    if (first === undefined)
        return;
    const remedies = [...rows].map(([stage, row]) => meantBy(row, stage));
    const written = remedies.map((remedy) => remedy.written);
    const areJoined = remedies.some(({ isJoined }) => isJoined);
    const names = (0,findings_words/* listed */.KE)([first, ...others].map(({ stage }) => (0,findings_words/* quoted */.TL)(stage)));
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(first.stageCell.span), `there is no usable count for the ${others.length > 0 ? 'stages' : 'stage'} ${(0,findings_words/* listed */.KE)(stages.map(findings_words/* quoted */.TL))}: ${areJoined
        ? `${others.length > 0 ? 'their rows are single cells' : 'this row is a single cell'}, ${names}`
        : `${others.length > 0 ? 'their rows name' : 'this row names'} ${names}`}`, {
        hint: areJoined
            ? `separate the stage and its count with a comma${others.length > 0 ? ' in each' : ''}: ${written[0]}`
            : others.length > 0
                ? `did you mean ${(0,findings_words/* listed */.KE)(written.map(findings_words/* quoted */.TL))}?`
                : remedies[0]?.isSwapped
                    ? `swap the two cells: ${written[0]}`
                    : (0,nearest_names/* didYouMean */.au)(written[0] ?? ''),
        ...(0,fix/* together */.b)(remedies),
        related: others.map(({ stage, stageCell }) => ({
            message: `this row names ${(0,findings_words/* quoted */.TL)(stage)}`,
            at: (0,diagnostic/* atSpan */.IX)(stageCell.span),
        })),
    });
}
function reportMissingStage(frame, stage, dropped, collector, committedCount) {
    const [row, ...others] = dropped;
    const count = committedCount(stage);
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row?.countCell.span ?? frame.headerSpan), `there is no usable count for the stage ${(0,findings_words/* quoted */.TL)(stage)}${row === undefined ? '' : `: ${whyUnusable(row)}`}`, {
        hint: count === undefined
            ? row === undefined
                ? `add a row, such as ${stage},1`
                : 'write a whole number of at least 1'
            : `${row === undefined ? `add the row ${stage},${count}` : `write ${count}`}: the committed manifests have this count`,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((other) => ({ message: whyUnusable(other), at: (0,diagnostic/* atSpan */.IX)(other.countCell.span) })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/report-unlisted.js






function reportUnlisted(catalogs, loading) {
    const { collector } = loading;
    const explained = new Set(collector.sorted().map(({ at }) => (0,diagnostic/* placePath */.F7)(at)));
    const found = new Map();
    let areUnflagged = false;
    let renamed;
    let joined;
    for (const [axis, catalog] of catalogs) {
        const { path, ids, present, fault, unflagged } = catalog;
        if (ids.size > 0 || explained.has(path))
            continue;
        const isMissing = !present && fault?.code === 'catalog/missing-file';
        areUnflagged ||= unflagged.size > 0;
        const other = isMissing ? (0,misnamed/* misnamed */.H)(path, loading) : undefined;
        renamed ??= other;
        joined ??= (0,spoiled_row/* joinedRows */.dY)(catalog);
        const why = isMissing
            ? (0,findings_text/* msg */.ab) `there is no ${(0,findings_text/* quotedPath */.MW)(path)}${other ? (0,findings_text/* msg */.ab) `: ${other.says}` : ''}`
            : joined !== undefined
                ? (0,findings_text/* msg */.ab) `every row of ${(0,findings_text/* quotedPath */.MW)(path)} is a single cell`
                : unflagged.size > 0
                    ? (0,findings_text/* msg */.ab) `no row of ${(0,findings_text/* quotedPath */.MW)(path)} has a flag that is true`
                    : (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} lists no id`;
        const same = found.get(path);
        if (same !== undefined)
            same.axes.push(axis);
        else
            found.set(path, { axes: [axis], why, at: isMissing ? (0,diagnostic/* atMissing */.KE)(path) : (0,diagnostic/* atFile */.kG)(path) });
    }
    const [first, ...others] = [...found.values()];
    if (first === undefined)
        return;
    const axes = (0,findings_words/* listed */.KE)([first, ...others].flatMap((one) => one.axes), undefined, 7);
    const why = (0,findings_text/* joined */.oR)([first, ...others].map((one) => one.why), ', ');
    collector.add('catalog/nothing-listed', first.at, (0,findings_text/* msg */.ab) `no level of ${axes} is checked: ${why}`, {
        ...(renamed?.fix
            ? { fix: renamed.fix }
            : joined === undefined
                ? {}
                : (0,fix/* suggested */.M)(...joined.flatMap(({ fix }) => fix?.edits ?? [undefined]))),
        hint: renamed
            ? renamed.hint
            : joined !== undefined
                ? `in each row, ${joined[0]?.hint}`
                : areUnflagged
                    ? 'write true in the flag columns of the models that may be used'
                    : 'commit the catalog with its ids; if it is missing on purpose, ignore this finding in the settings',
        related: others.map(({ at, why }) => ({ message: why, at })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalogs.js










function loadCatalogs(sources, layout, runtime, collector) {
    const loading = { sources, layout, runtime, collector };
    if (reportMissingFolder(loading)) {
        const combos = loadCombos(loading);
        return catalogsOf(runtime, new Map(combos && [['combo_id', combos]]), false, undefined, () => undefined);
    }
    const draft = loadTemplates('draft', loading);
    const essay = loadTemplates('essay', loading);
    const evaluation = loadTemplates('evaluation', loading);
    const llms = loadLlms(loading);
    const combos = loadCombos(loading);
    const replication = loadReplication(loading);
    const concepts = loadConcepts(loading);
    const loaded = {
        draft_llm: llms.byAxis?.draft_llm,
        essay_llm: llms.byAxis?.essay_llm,
        evaluation_llm: llms.byAxis?.evaluation_llm,
        combo_id: combos,
        draft_template: draft.ids,
        essay_template: essay.ids,
        evaluation_template: evaluation.ids,
    };
    const byAxis = new Map(Object.entries(loaded).flatMap(([axis, one]) => (one ? [[axis, one]] : [])));
    if (runtime.emptyCatalog === 'unchecked')
        reportUnlisted(byAxis, loading);
    const templates = draft.frame &&
        essay.frame &&
        evaluation.frame && { draft: draft.frame, essay: essay.frame, evaluation: evaluation.frame };
    const sound = llms.sound && combos && concepts !== 'invalid';
    return catalogsOf(runtime, byAxis, concepts === 'some', sound && templates && replication ? { templates, replication } : undefined, llms.modelOf);
}
function catalogsOf(runtime, byAxis, hasConcepts, tables, modelOf) {
    return {
        tables,
        hasConcepts,
        modelOf,
        lookup: (axis) => {
            const catalog = byAxis.get(axis);
            return runtime.emptyCatalog === 'unchecked' && catalog?.ids.size === 0 ? undefined : catalog;
        },
    };
}
function reportMissingFolder({ sources, layout, collector }) {
    const { dataRoot, catalogFolder } = layout;
    const absent = [dataRoot, catalogFolder].find((folder) => folder !== '' && !sources.tree.exists(folder));
    if (absent === undefined)
        return false;
    const other = absent === catalogFolder ? (0,misnamed/* misnamed */.H)(absent, { sources, layout }) : undefined;
    const what = absent === dataRoot ? 'the data root' : 'which holds the catalogs';
    collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(absent), other === undefined
        ? (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(absent)}, ${what}`
        : (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(absent)}, ${what}; ${other.says}`, {
        hint: other?.hint ??
            'commit the catalogs; if the data is in another folder, name that folder as the data root',
    });
    return true;
}
function loadReplication(loading) {
    const frame = loadCatalogFile('replication', loading, { reportsShift: false });
    return frame && parseReplication(frame, loading.collector, (stage) => committedCount(stage, loading));
}
function committedCount(stage, { sources: { tree }, layout }) {
    const counts = new Set();
    for (const id of tree.list(layout.cohorts).slice(0, MOST_MANIFESTS)) {
        const read = (0,file_tree/* readEvidence */.At)(tree, layout.cohort(id).manifest);
        if (read.kind !== 'file')
            continue;
        const text = new TextDecoder().decode(read.bytes);
        const replication = /"replication"\s*:\s*\{[^{}]*\}/.exec(text)?.[0] ?? '';
        const count = new RegExp(`"${stage}"\\s*:\\s*(\\d{1,9})\\b`).exec(replication)?.[1];
        if (count !== undefined)
            counts.add(Number(count));
    }
    const [count] = counts;
    return counts.size === 1 ? count : undefined;
}
const MOST_MANIFESTS = 50;
function loadConcepts(loading) {
    if (!loading.runtime.readsConcepts)
        return 'none';
    const path = loading.layout.catalog('concepts');
    if (loading.sources.open(path).kind === 'missing')
        return 'none';
    const frame = loadCatalogFile('concepts', loading);
    if (frame === undefined || reportLegacyColumn(frame, loading.collector))
        return 'invalid';
    return frame.rowCount > 0 ? 'some' : 'none';
}

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/plan/existing-generations.js + 1 modules
var existing_generations = __webpack_require__(44991);
// EXTERNAL MODULE: ./build/src/plan/selection.js
var plan_selection = __webpack_require__(52875);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(32869);
;// CONCATENATED MODULE: ./build/src/repository.js










function cohortOf(specPath) {
    const folder = (0,cohort_files/* cohortFolderOf */.BY)(specPath);
    return folder === undefined
        ? { id: (0,path/* lastNameOf */.p$)(specPath).replace(/\.[^.]+$/, ''), specPath }
        : { id: (0,path/* lastNameOf */.p$)(folder), specPath, folder };
}
function withRivals(cohorts) {
    const specs = new Map();
    for (const { id, specPath, folder } of cohorts) {
        if (folder === undefined)
            continue;
        const paths = specs.get(id);
        if (paths === undefined)
            specs.set(id, new Set([specPath]));
        else
            paths.add(specPath);
    }
    return cohorts.map((cohort) => {
        const paths = cohort.folder === undefined ? undefined : specs.get(cohort.id);
        if (paths === undefined || paths.size < 2)
            return cohort;
        const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
        return { ...cohort, rivals: others.slice(0, 3) };
    });
}
function openRepository(tree, asked) {
    const layout = new data_layout/* DataLayout */.VL(asked.dataRoot);
    const options = { ...asked, dataRoot: layout.dataRoot };
    const sources = new source_sources/* Sources */.j(tree);
    const runtime = (0,runtimes/* runtimeNamed */.cJ)(options.dialect);
    const read = readCatalogs(sources, layout, runtime, asked.read);
    const selections = runtime.readsSelections
        ? (0,plan_selection/* readSelection */.h)(sources, layout)
        : { kind: 'none' };
    const selection = selections.kind === 'selection'
        ? selections.selection
        : selections.kind === 'none'
            ? undefined
            : 'invalid';
    const existing = asked.existing?.root === layout.gens ? asked.existing : new existing_generations/* ExistingGenerations */.r(tree, layout);
    const committed = committedKinds(tree, layout, existing, options);
    return {
        ...{ options, layout, runtime, sources, read },
        ...{ catalogs: read.catalogs, catalogFindings: read.findings },
        ...{ selections, selection, existing, committed },
    };
}
function readCatalogs(sources, layout, runtime, known) {
    const { dataRoot } = layout;
    if (known?.runtime === runtime && known.dataRoot === dataRoot) {
        sources.take(known.opened);
        return known;
    }
    const collector = new findings_collector/* Collector */.g();
    const catalogs = loadCatalogs(sources, layout, runtime, collector);
    return { runtime, dataRoot, catalogs, findings: collector.sorted(), opened: sources.opened() };
}
function committedKinds(tree, layout, existing, options) {
    const isIgnored = options.isIgnored ?? (() => false);
    const { expected } = options;
    const has = (kind, isExpected = false) => tree.list(layout.cohorts).some((id) => {
        const path = layout.cohort(id)[kind];
        return (isExpected || tree.exists(path)) && !isIgnored(path);
    });
    const known = new Map();
    const once = (kind, find) => {
        const found = known.get(kind) ?? find();
        known.set(kind, found);
        return found;
    };
    return {
        get manifest() {
            return once('manifest', () => has('manifest', expected?.manifest));
        },
        get membership() {
            return once('membership', () => has('membership', expected?.membership));
        },
        get metadata() {
            return once('metadata', () => source_stage/* STAGES */.a.some((stage) => (expected?.metadata || existing.folders(stage).size > 0) && !isIgnored(layout.generations(stage))));
        },
    };
}


/***/ }),

/***/ 40940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ catalogOf),
/* harmony export */   OT: () => (/* binding */ CATALOGUED_AXES),
/* harmony export */   aR: () => (/* binding */ CATALOGUED)
/* harmony export */ });
const CATALOGUED = {
    combos: ['combo_id'],
    draft: ['draft_template'],
    essay: ['essay_template'],
    evaluation: ['evaluation_template'],
    llms: ['draft_llm', 'essay_llm', 'evaluation_llm'],
    concepts: [],
    replication: [],
};
const CATALOGUED_AXES = Object.values(CATALOGUED).flat();
function catalogOf(axis) {
    const names = Object.keys(CATALOGUED);
    return names.find((name) => CATALOGUED[name].includes(axis));
}


/***/ }),

/***/ 64898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   EM: () => (/* binding */ NO_FILES),
/* harmony export */   YD: () => (/* binding */ listEvidence)
/* harmony export */ });
const NO_FILES = {
    read: () => ({ kind: 'missing' }),
    exists: () => false,
    list: () => [],
};
function readEvidence(tree, path) {
    return evidence(() => tree.read(path), { kind: 'missing' });
}
function listEvidence(tree, path) {
    return evidence(() => [...tree.list(path)], []);
}
function evidence(look, otherwise) {
    try {
        return look();
    }
    catch (error) {
        if (error instanceof Error && error.name === 'EnvironmentFailure')
            return otherwise;
        throw error;
    }
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

/***/ 35634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ joinedLines)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);



const GLUED = /^(\s*\S+)([ \t]+)(\S+)\s*$/;
const QUOTED = /^(\s*"[^"]*")()("[^"]*"\s*)$/;
const MOST_LINES = 1000;
const LONGEST = 10_000;
function joinedLines({ path, text }, start, columns) {
    const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const written = /^[^\r\n]*/.exec(text.slice(from, from + LONGEST))?.[0] ?? '';
    const line = written.replace(/"(?:[^"]|"")*"/g, (quotes) => quotes.replace(/[, \t]/g, '_'));
    if (columns < 2 || line.length >= LONGEST || (line.split('"').length - 1) % 2 !== 0)
        return undefined;
    const cells = line.split(',');
    const around = tableAround(text, written, columns);
    const glued = gluedRows(path, from, cells, columns, around);
    if (glued !== undefined && 'fix' in glued)
        return glued;
    return rowsBehindCommas(path, from, cells, columns, around) ?? glued;
}
function gluedRows(path, from, cells, columns, around) {
    const rows = (cells.length - 1) / (columns - 1);
    if (rows < 2 || !Number.isInteger(rows))
        return undefined;
    const edits = [];
    const places = [];
    let isCertain = true;
    let at = from;
    for (const [index, cell] of cells.entries()) {
        if (index > 0 && index % (columns - 1) === 0 && index < cells.length - 1) {
            const [, last = '', blanks = '', first] = GLUED.exec(cell) ?? QUOTED.exec(cell) ?? gluedWords(cell, around) ?? [];
            if (first === undefined && !/^\S+$/.test(cell))
                return undefined;
            isCertain &&= first !== undefined && (around.fits(last, columns - 1) || around.fits(first, 0));
            places.push(first === undefined ? `within ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(cell)}` : `before ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(bare(first))}`);
            edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, at + last.length, at + last.length + blanks.length), newText: '\n' });
        }
        at += cell.length + 1;
    }
    const lines = `start a new line ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(places)}`;
    if (isCertain)
        return { hint: `the line holds ${rows} rows: ${lines}`, ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)(...edits) };
    if (columns === 2 || rows > 2)
        return undefined;
    return {
        hint: `if the line holds two rows, ${lines}; otherwise put a value that contains a comma in double quotes`,
    };
}
function rowsBehindCommas(path, from, cells, columns, around) {
    const rows = cells.length / columns;
    if (rows < 2 || !Number.isInteger(rows) || cells.some((cell) => bare(cell) === ''))
        return undefined;
    const edits = [];
    const places = [];
    let at = from;
    for (const [index, cell] of cells.entries()) {
        if (index > 0 && index % columns === 0) {
            places.push(`before ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(bare(cell))}`);
            edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, at - 1, at), newText: '\n' });
        }
        at += cell.length + 1;
    }
    const pieces = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
    const like = (cell, row, column) => around.isElsewhere(cell, column) ||
        pieces.some((piece, other) => other !== row && shapeOf(piece[column] ?? '') === shapeOf(cell));
    const isCertain = pieces.every((piece, row) => like(piece[0] ?? '', row, 0) || piece.every((cell, column) => column === 0 || like(cell, row, column)));
    const lines = `start a new line ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(places)}, in place of the comma`;
    return isCertain
        ? { hint: `the line holds ${rows} rows: ${lines}`, ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)(...edits) }
        : rows > 2 || !around.hasWholeRows
            ? undefined
            : {
                hint: `if the line holds two rows, ${lines}; otherwise put a value that contains a comma in double quotes`,
            };
}
function gluedWords(cell, { lasts, stems, fits }) {
    const last = [...lasts].find((one) => one !== '' && cell.startsWith(one) && cell !== one && fits(cell.slice(one.length), 0));
    if (last !== undefined)
        return [cell, last, '', cell.slice(last.length)];
    const [, flag, rest] = /^(\d+(?:\.\d+)?|true|false|llm|copy)([A-Za-z].*)$/.exec(cell) ?? [];
    if (flag !== undefined && rest !== undefined && [...lasts].some((one) => shapeOf(one) === shapeOf(flag)))
        return [cell, flag, '', rest];
    const places = [...stems].flatMap((stem) => {
        const index = cell.indexOf(stem, 1);
        return index > 0 && cell.indexOf(stem, index + 1) < 0 ? [index] : [];
    });
    const [index, other] = new Set(places);
    return index === undefined || other !== undefined
        ? undefined
        : [cell, cell.slice(0, index), '', cell.slice(index)];
}
function tableAround(text, line, columns) {
    const lines = text.split(/\r\n?|\n/, MOST_LINES);
    const rows = lines
        .flatMap((one, index) => (index === 0 || one === line ? [] : [one.split(',').map(bare)]))
        .filter(({ length }) => length === columns);
    const own = line.split(',').map(bare);
    const first = [own[0] ?? '', ...rows.map((row) => row[0] ?? '')];
    const cells = Array.from({ length: columns }, (_, column) => new Set(rows.map((row) => row[column] ?? '')));
    const others = cells.map((column) => new Set([...column, ...[...column].map(shapeOf)]));
    cells[0]?.add(own[0] ?? '');
    cells[columns - 1]?.add(own.at(-1) ?? '');
    const shapes = cells.map((column) => new Set([...column].map(shapeOf)));
    return {
        hasWholeRows: rows.length > 0,
        isElsewhere: (cell, column) => (others[column]?.has(bare(cell)) || others[column]?.has(shapeOf(bare(cell)))) ?? false,
        lasts: cells[columns - 1] ?? new Set(),
        stems: new Set(first.map(shapeOf).filter((stem) => /^[a-z]{3,}$/i.test(stem))),
        fits: (cell, column) => (cells[column]?.has(bare(cell)) || shapes[column]?.has(shapeOf(bare(cell)))) ?? false,
    };
}
function shapeOf(cell) {
    const text = bare(cell);
    if (/^[\d.]+$/.test(text))
        return '#';
    return /^(?:true|false)$/i.test(text) ? 'true' : /^[^\s\d_.-]*/.exec(text)?.[0] || text;
}
function bare(cell) {
    return cell.trim().replace(/^"(.*)"$/, '$1');
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
        return reader.hasDuplicates && !continueOnDuplicateKeys ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof JsonFault))
            throw error;
        collector?.add(error.code, (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.at), error.message, {
            hint: error.hint,
            ...(error.related ? { related: [{ message: 'opened here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.related) }] } : {}),
        });
        return undefined;
    }
}
class JsonFault {
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
    get hasDuplicates() {
        return this.#duplicates > 0;
    }
    document() {
        if (this.#text.startsWith('\u{feff}'))
            throw this.#fault('json/bom', this.#span(0, 1), 'the file starts with a byte-order mark', BOM_HINT);
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
            throw this.#fault('json/too-deep', this.#span(this.#offset, this.#offset + 1), `lists and objects are nested more than ${MAX_JSON_NESTING} deep`, 'a spec needs no more than a handful of levels');
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
            throw this.#fault('json/syntax', this.#span(comma, comma + 1), `there is a comma before \`${closing}\``, 'remove the comma: JSON allows none after the last item');
        if (this.#atEnd())
            throw this.#unclosed(opening);
        return true;
    }
    #key(opening) {
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== '"')
            throw this.#wrong(`a key must be text in double quotes, not ${this.#found()}`, this.#commentHint() ?? QUOTES_HINT);
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
            throw this.#fault('json/syntax', this.#span(start, Math.min(start + 2, this.#text.length)), name === 'u' ? '`\\u` needs four hexadecimal digits' : `\`\\${name}\` is not an escape of JSON`, 'write a backslash twice');
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
            throw this.#fault('json/syntax', this.#span(start, this.#offset), `a number of more than ${_python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INT_DIGITS */ .gc} digits`, 'Python reads no longer ones; put it in double quotes if it is text');
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
        const comment = this.#commentHint();
        if (comment !== undefined)
            return comment;
        if (this.#depth === 0 && /^(?:[\w-]+:(?:\s|$)|- )/.test(rest))
            return 'this is YAML: write it as JSON, or call the file .yaml where it is named';
        if (/^[\u2018-\u201f\u00ab]/.test(rest))
            return 'write straight quotes: `"`';
        if (/^'/.test(rest))
            return 'use double quotes';
        const word = /^(?:True|False|None)\b/.exec(rest);
        if (word !== null)
            return `JSON writes it \`${word[0] === 'None' ? 'null' : word[0].toLowerCase()}\``;
        return /^[A-Za-z_@]/.test(rest) ? QUOTES_HINT : 'add a value, or remove the comma';
    }
    #commentHint() {
        const rest = this.#text.slice(this.#offset, this.#offset + 2);
        return /^(?:#|\/\/|\/\*)/.test(rest) ? 'remove the comment: JSON has none' : undefined;
    }
    #duplicate(first, key) {
        if (++this.#duplicates > MAX_DUPLICATES)
            return;
        this.#collector?.add('json/duplicate-key', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(key.span), `the key "${cut(key.text)}" appears twice in one object`, {
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
        return this.#fault('json/syntax', this.#span(opening, opening + 1), 'the quote `"` is not closed on its line', 'close it; a line break inside a text is written `\\n`');
    }
    #unclosed(opening) {
        const bracket = this.#text.charAt(opening);
        return this.#fault('json/syntax', this.#span(opening, opening + 1), `\`${bracket}\` is never closed`, `close it with \`${bracket === '[' ? ']' : '}'}\``);
    }
    #scalar(value, start) {
        const text = this.#text.slice(start, this.#offset);
        return { kind: 'scalar', value, span: this.#span(start, this.#offset), text, style: 'other' };
    }
    #wrong(message, hint, related) {
        const at = this.#span(this.#offset, this.#offset + this.#wordHere().length);
        return this.#fault('json/syntax', at, message, hint, related);
    }
    #fault(code, at, message, hint, related) {
        return new JsonFault(code, at, message, hint, related);
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
    return points.length > 60 ? `${points.slice(0, 59).join('')}\u2026` : text;
}


/***/ }),

/***/ 45237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ deletedAbove),
/* harmony export */   Wy: () => (/* binding */ isRowAbove),
/* harmony export */   _Q: () => (/* binding */ lowHeaderRemedy)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43015);
/* harmony import */ var _source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54978);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);



function isRowAbove(cells, width) {
    const [first = ''] = cells;
    if (cells.length !== width || isRemark(first))
        return false;
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length > 1)
        return true;
    const [word = ''] = filled;
    return /\s/.test(word.trim()) || word === '' ? false : /[\d_.-]/.test(word) || undefined;
}
function isRemark(cell) {
    return /^\s*(?:#|\/\/)/.test(cell);
}
function lowHeaderRemedy(file, headerAt, above) {
    const { text, path, lines } = file;
    const lineAt = (offset) => lines.position(offset).line;
    const number = lineAt(headerAt);
    const rows = above.filter(({ isRow }) => isRow !== false);
    const titles = above.filter(({ isRow }) => isRow === false).map(({ at }) => lineAt(at));
    const isEach = titles.every((line, index) => index === 0 || line === (titles[index - 1] ?? 0) + 1);
    const shown = isEach && titles.length > 1 ? `lines ${titles[0]} to ${titles.at(-1)}` : `line ${titles.join(', line ')}`;
    const deleted = deletedAbove(shown, text.slice(lines.lineStart(titles[0] ?? 1)).replace(/[\r\n].*/s, ''));
    const top = text.startsWith('\ufeff') ? 1 : 0;
    if (rows.length === 0)
        return {
            hint: deleted,
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .suggested */ .M)({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, top, lines.lineStart(number)), newText: '' }),
        };
    const moved = `move line ${number} to the top`;
    if (above.length === 1 && rows[0]?.isRow === undefined)
        return { hint: `${moved}; if line 1 is a title, delete it instead` };
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    const start = lines.lineStart(number);
    const next = lines.lineStart(number + 1);
    const header = text.slice(start, next).replace(/[\r\n]+$/, '');
    const isLast = start + header.length === text.length;
    const edits = [
        { at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, top, titles[0] === 1 ? lines.lineStart(2) : top), newText: header + lineEnd },
        ...titles
            .filter((line) => line > 1)
            .map((line) => ({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, lines.lineStart(line), lines.lineStart(line + 1)), newText: '' })),
        {
            at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, isLast && !titles.includes(number - 1) ? start - (text.endsWith(`\r\n${header}`) ? 2 : 1) : start, next),
            newText: '',
        },
    ];
    return {
        hint: titles.length === 0 ? moved : `${moved}, and ${deleted}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .suggested */ .M)(...edits),
    };
}
function deletedAbove(shown, written) {
    return `delete ${shown}: ${(0,_source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeftOverMarker */ .qW)(written) ? 'it is left over from a merge conflict' : 'a CSV has no comments and no title'}`;
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
    { shown: "':'", pattern: /\s*[:\uff1a\ufe55]\s*/ },
    { shown: "'='", pattern: /\s*=\s*/ },
    { shown: "'+'", pattern: /\s*\+\s*/ },
    { shown: "'/'", pattern: /\s+\/\s+/ },
    { shown: "'\\'", pattern: /\s*\\+\s*/ },
    { shown: 'dashes', pattern: /\s+[-\u2013\u2014]+\s+/ },
    { shown: 'words', pattern: /\s+(?:to|and|or|vs\.?|versus|plus|x|\u00d7|with)\s+/i },
    { shown: 'spaces', pattern: /\s+/ },
    { shown: 'dots', pattern: /\.(?=[A-Za-z])/ },
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
