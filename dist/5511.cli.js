export const id = 5511;
export const ids = [5511,3757];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4455);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5142);
/* harmony import */ var _findings_nearest_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8865);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2410);
/* harmony import */ var _report_code_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4929);
/* harmony import */ var _report_json_json_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3393);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(698);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5872);











const WIDEST = 90;
function explain(line, terminal) {
    const { values, positionals } = line;
    const [name] = positionals;
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('--format', values.format, _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .TEXT_MARKDOWN_JSON */ .zx);
    const code = name === undefined ? undefined : codeMeant(name);
    const paint = (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColor */ .zK)(terminal.stdout, terminal.env));
    const width = Math.max(40, Math.min(WIDEST, terminal.stdout.columns));
    const families = name === undefined ? [...(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .codesByFamily */ .oH)()] : code === undefined ? [familyNamed(name)] : [];
    const codes = code === undefined ? families.flatMap(([, all]) => all) : [code];
    if (format === 'json')
        terminal.stdout.write((0,_report_json_json_text_js__WEBPACK_IMPORTED_MODULE_9__.jsonText)({ schemaVersion: 1, codes: codes.map(jsonOf) }));
    else if (format === 'markdown')
        terminal.stdout.write(codes.map(markdownOf).join('\n'));
    else
        terminal.stdout.write(code === undefined ? listOf(families, paint) : entryOf(code, paint, width));
    return 0;
}
function jsonOf(code) {
    const { severity, title, why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
    return { code, severity, title, why, fix, wrong, right };
}
function markdownOf(code) {
    const { severity, title } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
    return `${[`## ${code}`, `**${title}** (${severity})`, ...(0,_report_code_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeParagraphs */ .P)(code)].join('\n\n')}\n`;
}
function codeMeant(name) {
    const wanted = name.toLowerCase();
    if ((0,_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._)(wanted))
        return wanted;
    if (Object.hasOwn(_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILIES */ .BU, wanted))
        return undefined;
    const ending = Object.keys(_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE).filter((code) => code.endsWith(`/${wanted}`));
    return ending.length === 1 ? ending[0] : undefined;
}
function entryOf(code, paint, width) {
    const { severity, title, why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
    const prose = (text) => wrapped(text, width - 2).map((line) => `  ${line}`);
    const example = (text) => text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `    ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(line)}`.trimEnd());
    const lines = [
        `${paint('bold', code)}: ${title} (${severity})`,
        '',
        paint('bold', 'Why it matters'),
        ...prose(why),
        '',
        paint('bold', 'How to fix it'),
        ...prose(fix),
        '',
        paint('red', 'Wrong'),
        ...example(wrong),
        '',
        paint('green', 'Right'),
        ...example(right),
    ];
    return `${lines.join('\n')}\n`;
}
function listOf(families, paint) {
    const column = Math.max(...families.flatMap(([, codes]) => codes.map((code) => code.length)));
    const blocks = families
        .filter(([, codes]) => codes.length > 0)
        .map(([family, codes]) => [
        paint('bold', _findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILIES */ .BU[family]),
        ...codes.map((code) => {
            const { severity, title } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
            return `  ${code.padEnd(column)}  ${severity.padEnd(7)}  ${title}`;
        }),
    ]);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function familyNamed(name) {
    const wanted = name.toLowerCase().replace(/\/\*?$/, '');
    const found = [...(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .codesByFamily */ .oH)()].find(([family]) => family === wanted);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(unknownCode(name));
    return found;
}
function unknownCode(name) {
    const near = (0,_findings_nearest_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestCodes */ .F)(name, 5);
    const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : '`cohort-ci explain` lists the codes';
    return `there is no code '${shown}'; ${hint}`;
}
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 2525:
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

/***/ 5142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   oH: () => (/* binding */ codesByFamily)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);

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
    quality: 'What a design can tell',
    selection: 'Curated selections',
    drift: 'Committed outputs',
    config: 'Settings of the repository',
    price: 'Prices of models',
    legacy: 'Scripts and data of earlier times',
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

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestCodes)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3561);


function nearestCodes(written, limit = 3) {
    const codes = Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE);
    const wanted = written.toLowerCase();
    if ((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._)(wanted))
        return [wanted];
    const name = nameOf(wanted);
    if (name === '')
        return [];
    const same = codes.filter((code) => nameOf(code) === name);
    const whole = wanted.includes('/') ? (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(wanted, codes, limit) : [];
    const names = same.length > 0 || whole.length > 0 ? [] : (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(name, codes.map(nameOf), limit);
    const alike = names.flatMap((near) => codes.filter((code) => nameOf(code) === near));
    const best = whole.filter((code) => same.includes(code));
    return [...new Set([...best, ...same, ...whole, ...alike])].slice(0, limit).filter(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._);
}
function nameOf(code) {
    return code.slice(code.indexOf('/') + 1);
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ codeParagraphs)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4455);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);


function codeParagraphs(code) {
    const { why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code];
    return [why, `**To fix it:** ${fix}`, `Wrong:\n\n${example(wrong)}`, `Right:\n\n${example(right)}`];
}
function example(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdFence */ .F)(text.replace(/\n$/, ''), languageOf(text));
}
function languageOf(text) {
    if (/^[[{"]/.test(text))
        return 'json';
    return /^[\w-]+:(?: |$)/m.test(text) ? 'yaml' : 'text';
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    const safe = text
        .replace(/(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Zs}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
    return `${safe}\n`;
}
function unicodeEscape(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}


/***/ }),

/***/ 75:
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
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

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
    const run = longestRun(shown, '`');
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
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line, '`')), 0);
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
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ })

};
