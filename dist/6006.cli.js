export const id = 6006;
export const ids = [6006];
export const modules = {

/***/ 35317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var _report_json_json_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24770);
/* harmony import */ var _commands_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97056);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50698);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45872);




function schema(line, terminal) {
    const { values, positionals } = line;
    const [name] = positionals;
    const kind = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('the schema', name, _commands_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_KINDS */ .m);
    if (kind !== 'spec' && values.dialect !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('--dialect goes with `schema spec` alone');
    const files = {
        spec: `config.${(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOption */ .qs)(values.dialect)}.schema.json`,
        settings: 'cohort-ci.schema.json',
        report: 'report.v1.schema.json',
        diff: 'diff.v1.schema.json',
    };
    terminal.stdout.write((0,_report_json_json_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaText */ .t)((0,_report_json_json_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonSchemas */ .n)().get(files[kind]) ?? {}));
    return 0;
}


/***/ }),

/***/ 91326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ INCLUDE_SUFFIXES),
/* harmony export */   X8: () => (/* binding */ RETIRED_OUTPUT_KEYS),
/* harmony export */   kW: () => (/* binding */ FILE_MARKER),
/* harmony export */   no: () => (/* binding */ RETIRED_TUPLE_KEY),
/* harmony export */   tv: () => (/* binding */ RETIRED_TIE_KEY)
/* harmony export */ });
const FILE_MARKER = '@file:';
const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'];
const RETIRED_TIE_KEY = 'to';
const RETIRED_TUPLE_KEY = 'expand';
const RETIRED_OUTPUT_KEYS = [
    'order',
    'expand_pairs',
    'keep_pair_axis',
    'expand_ties',
    'expand_tuples',
    'keep_tuple_axis',
];


/***/ }),

/***/ 75142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   oH: () => (/* binding */ codesByFamily)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);

const FAMILIES = {
    file: 'Files',
    yaml: 'YAML',
    json: 'JSON',
    csv: 'CSV includes',
    spec: 'The spec file',
    include: 'Includes',
    axes: 'The block of axes',
    axis: 'Axes and their levels',
    rules: 'The block of rules',
    rule: 'Rules of any kind',
    subset: 'Subsets',
    tie: 'Ties',
    pair: 'Pairs',
    tuple: 'Tuples',
    output: 'The output block',
    replicates: 'Replicates',
    design: 'The rows of a spec',
    catalog: 'Catalogs',
    plan: 'The planned cohort',
    quality: 'What a design can show',
    selection: 'Curated selections',
    drift: 'Committed outputs',
    config: 'Settings of the repository',
    price: 'Prices of models',
    legacy: 'Scripts and data from before specs',
};
function codesByFamily() {
    const groups = new Map(Object.keys(FAMILIES).map((family) => [family, []]));
    for (const code of Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE))
        groups.get(familyOf(code))?.push(code);
    return groups;
}
function familyOf(code) {
    return code.slice(0, code.indexOf('/'));
}


/***/ }),

/***/ 87071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const MOST_NAMES = 50;


/***/ }),

/***/ 46550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ saysOutputsDiffer),
/* harmony export */   Rr: () => (/* binding */ lowers),
/* harmony export */   SD: () => (/* binding */ namesCode),
/* harmony export */   Y8: () => (/* binding */ isLowerable)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96177);


function isLowerable(code) {
    return (_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function saysOutputsDiffer(code) {
    return _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity === 'error' && isLowerable(code);
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 54563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ pathPatternBelow),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   JV: () => (/* binding */ ANY_FOLDERS),
/* harmony export */   as: () => (/* binding */ NamePattern),
/* harmony export */   s$: () => (/* binding */ pathPattern)
/* harmony export */ });
const ANY_FOLDERS = Symbol('**');
class NamePattern {
    stars;
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
        this.stars = tokens.filter((token) => token === STAR).length;
    }
    get isAny() {
        return this.#tokens.length === 1 && this.stars === 1;
    }
    matches(name) {
        if (this.isAny)
            return name !== '';
        return matchesSequence(this.#tokens, Array.from(name), STAR, matchesCharacter);
    }
}
const STAR = Symbol('*');
const ANY_CHARACTER = Symbol('?');
function pathPattern(text) {
    const segments = text
        .split('/')
        .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'))
        .map(parseSegment);
    return {
        text,
        segments,
        matches: (path) => matchesSequence(segments, path.split('/'), ANY_FOLDERS, matchesName),
    };
}
function pathPatternBelow(text) {
    const trimmed = text.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/');
    if (trimmed === '' || trimmed.startsWith('/'))
        return undefined;
    if (trimmed.split('/').some((segment) => segment === '..' || segment === '.'))
        return undefined;
    return { ...pathPattern(trimmed.endsWith('/') ? `${trimmed}**` : trimmed), text };
}
function patternOf(path) {
    return path.replace(/[*?[\\]/g, '\\$&');
}
function parseSegment(text) {
    if (text === '**')
        return ANY_FOLDERS;
    if (!/[*?[\\]/.test(text))
        return text;
    const tokens = parseTokens(Array.from(text));
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : new NamePattern(tokens);
}
function parseTokens(characters) {
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === '?')
            tokens.push(ANY_CHARACTER);
        else if (character === '\\' && at + 1 < characters.length)
            tokens.push(characters[++at] ?? '');
        else {
            const set = character === '[' ? parseSet(characters, at) : undefined;
            tokens.push(set === undefined ? character : set.token);
            if (set !== undefined)
                at = set.end;
        }
    }
    return tokens;
}
function parseSet(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const first = at;
    const ranges = [];
    const take = () => {
        if (characters[at] === '\\' && at + 1 < characters.length)
            at++;
        return (characters[at++] ?? '').codePointAt(0) ?? 0;
    };
    while (at < characters.length) {
        if (characters[at] === ']' && at > first)
            return { token: { negated, ranges }, end: at };
        const from = take();
        if (characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']') {
            at++;
            const to = take();
            if (from <= to)
                ranges.push([from, to]);
        }
        else
            ranges.push([from, from]);
    }
    return undefined;
}
function matchesName(segment, name) {
    if (typeof segment === 'string')
        return segment === name;
    return segment !== ANY_FOLDERS && segment.matches(name);
}
function matchesCharacter(token, character) {
    if (typeof token === 'string')
        return token === character;
    if (token === STAR || token === ANY_CHARACTER)
        return true;
    if (token.ranges.length === 0)
        return false;
    const point = character.codePointAt(0) ?? 0;
    return token.ranges.some(([first, last]) => first <= point && point <= last) !== token.negated;
}
function matchesSequence(pattern, items, star, matches) {
    let place = 0;
    let lastStar = -1;
    let taken = 0;
    for (let index = 0; index < items.length;) {
        const one = pattern[place];
        if (one === star) {
            lastStar = place++;
            taken = index;
        }
        else if (one !== undefined && matches(one, items[index] ?? '')) {
            place++;
            index++;
        }
        else if (lastStar >= 0) {
            place = lastStar + 1;
            index = ++taken;
        }
        else
            return false;
    }
    while (pattern[place] === star)
        place++;
    return place === pattern.length;
}


/***/ })

};
