export const id = 5511;
export const ids = [5511,2559,3757];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9578);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75142);
/* harmony import */ var _findings_nearest_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68865);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68459);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92410);
/* harmony import */ var _report_code_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74929);
/* harmony import */ var _report_json_json_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33757);
/* harmony import */ var _report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18457);
/* harmony import */ var _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23393);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12559);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50698);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45872);














const WIDEST = 90;
function explain(line, terminal) {
    const { values, positionals } = line;
    const [name] = positionals;
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .oneOf */ .yL)('--format', values.format, _commands_shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .TEXT_MARKDOWN_JSON */ .zx);
    const code = name === undefined ? undefined : codeMeant(name);
    const paint = (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .wantsColor */ .zK)(terminal.stdout, terminal.env));
    const width = Math.max(40, Math.min(WIDEST, terminal.stdout.columns));
    const families = name === undefined ? [...(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .codesByFamily */ .oH)()] : code === undefined ? [familyNamed(name)] : [];
    const codes = code === undefined ? families.flatMap(([, all]) => all) : [code];
    if (format === 'json')
        terminal.stdout.write((0,_report_json_json_text_js__WEBPACK_IMPORTED_MODULE_13__.jsonText)({ schemaVersion: 1, codes: codes.map(jsonOf) }));
    else if (format === 'markdown')
        terminal.stdout.write(codes.map(markdownOf).join('\n'));
    else
        terminal.stdout.write(code === undefined ? (0,_look_of_js__WEBPACK_IMPORTED_MODULE_9__.fitted)(listOf(families, paint), terminal.stdout) : entryOf(code, paint, width));
    return 0;
}
function jsonOf(code) {
    const { severity, title, why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
    return { code, severity, title, why, fix, wrong, right };
}
function markdownOf(code) {
    const { severity, title } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
    return `${[`## ${code}`, `**${title}** (${severity})`, ...(0,_report_code_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeParagraphs */ .P)(code)].join('\n\n')}\n`;
}
function codeMeant(name) {
    const wanted = name.toLowerCase();
    if ((0,_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.isCode)(wanted))
        return wanted;
    if (Object.hasOwn(_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILIES */ .BU, wanted.replace(/\/\*?$/, '')))
        return undefined;
    const ending = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.ALL_CODES.filter((code) => code.endsWith(`/${wanted}`));
    const meant = ending.length > 0 ? ending : codesWith(wanted);
    return meant.length === 1 ? meant[0] : undefined;
}
const LEAST_PART = 4;
function codesWith(part) {
    return part.length < LEAST_PART ? [] : _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.ALL_CODES.filter((code) => code.includes(part));
}
function codesAbout(word) {
    if (word.length < LEAST_PART || !/^[a-z]+$/.test(word))
        return [];
    const named = new RegExp(`\\b${word.replace(/s$/, '')}s?\\b`, 'i');
    const about = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.ALL_CODES.filter((code) => [_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code].why, _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code].fix].some((text) => named.test(text)));
    return [..._findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.ALL_CODES.filter((code) => named.test(_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code].title)), ...about];
}
function entryOf(code, paint, width) {
    const { severity, title, why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__.CATALOGUE[code];
    const prose = (text) => (0,_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapLine */ .x9)(`  ${text.replace(/\s+/g, ' ')}`, width, 2);
    const example = (text) => text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `    ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(line)}`.trimEnd());
    const lines = [
        ...(0,_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapLine */ .x9)(`${paint('bold', code)}: ${title} (${severity})`, width, 2),
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
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(unknownCode(name));
    return found;
}
const MOST_NEAR = 8;
function unknownCode(name) {
    const wanted = name.toLowerCase();
    const alike = [...(0,_findings_nearest_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestCodes */ .F)(name, MOST_NEAR), ...codesWith(wanted)];
    const family = wanted.replace(/\/\*?$/, '');
    const families = family.includes('/') ? [] : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_4__.nearestNames)(family, Object.keys(_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILIES */ .BU), 2);
    const found = [...families, ...alike];
    const near = [...new Set(found.length > 0 ? found : codesAbout(wanted))];
    const shown = name.length > 100 ? `${name.slice(0, 100)}\u2026` : name;
    const more = near.length - MOST_NEAR;
    const names = near.slice(0, MOST_NEAR).join(more > 0 ? ', ' : ' or ');
    const hint = near.length > 0
        ? `did you mean ${names}${more > 0 ? ` or one of ${more} more that cohort-ci explain lists` : ''}?`
        : 'cohort-ci explain lists the codes';
    return `there is no code '${shown}'; ${hint}`;
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




function lookOf(output, { env, write }, files) {
    return {
        color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .zK)(output, env),
        width: output.columns,
        wraps: output.isTerminal,
        write,
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

/***/ 68865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestCodes)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _edit_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89018);
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68459);



function nearestCodes(written, limit = 3) {
    const codes = Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE);
    const wanted = written.toLowerCase();
    if ((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__.isCode)(wanted))
        return [wanted];
    const name = nameOf(wanted);
    if (name === '')
        return [];
    const same = codes.filter((code) => nameOf(code) === name);
    const whole = (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(wanted, codes, limit);
    const [first, second] = whole;
    if (first && second && isOneEdit(wanted, first) && !isOneEdit(wanted, second) && (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__.isCode)(first))
        return [first];
    const names = same.length > 0 || whole.length > 0 ? [] : (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(name, codes.map(nameOf), limit);
    const alike = names.flatMap((near) => codes.filter((code) => nameOf(code) === near));
    const best = whole.filter((code) => same.includes(code));
    return [...new Set([...best, ...same, ...whole, ...alike])].slice(0, limit).filter(_codes_js__WEBPACK_IMPORTED_MODULE_0__.isCode);
}
function isOneEdit(wanted, code) {
    return (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .editCost */ .m4)(wanted, code, ONE_EDIT) !== undefined;
}
const ONE_EDIT = 2;
function nameOf(code) {
    return code.slice(code.indexOf('/') + 1);
}


/***/ }),

/***/ 74929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ codeParagraphs)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70075);


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

/***/ 33757:
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

/***/ 18457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   aN: () => (/* binding */ commandWidth),
/* harmony export */   u: () => (/* binding */ LEAST_WORDS),
/* harmony export */   x9: () => (/* binding */ wrapLine)
/* harmony export */ });
/* unused harmony export shownWidth */
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35747);

const LEAST_WORDS = 24;
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');
const COMMANDS = /`(?:cohort-ci|git|mkdir) [^`]*`|(?<=: |then )(?:\x1b\[[\d;]*m)*cohort-ci [^`]*$/g;
const NO_BREAK = '\u00a0';
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
    const glued = line.slice(indent.length).replace(COMMANDS, (command) => command.replaceAll(' ', NO_BREAK));
    for (const [, space = '', word = ''] of glued.matchAll(/( *)([^ ]+)/g)) {
        const isCommand = word.includes(NO_BREAK);
        const parts = !isCommand && hanging + shownWidth(word) > columns ? afterSlashes(word) : [word];
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
    return [...lines, current].map((one) => one.replaceAll(NO_BREAK, ' '));
}
function commandWidth(text) {
    return Math.max(0, ...[...text.matchAll(COMMANDS)].map(([command]) => shownWidth(command)));
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

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
