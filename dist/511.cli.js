export const id = 511;
export const ids = [511,561];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6644);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5142);
/* harmony import */ var _findings_nearest_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8865);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2410);
/* harmony import */ var _report_code_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4929);
/* harmony import */ var _report_json_json_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(698);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9342);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5872);










const WIDEST = 90;
const FORMATS = ['text', 'markdown', 'json'];
function explain(args, terminal) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .Ac)(args, { format: { type: 'string' } });
    const [name, ...more] = positionals;
    if (more.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('explain takes one CODE');
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('--format', values.format, FORMATS);
    const code = name === undefined ? undefined : codeMeant(name);
    const paint = (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsColor */ .zK)(terminal.stdout, terminal.env));
    const width = Math.max(40, Math.min(WIDEST, terminal.stdout.columns));
    const families = name === undefined ? [...(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .codesByFamily */ .oH)()] : code === undefined ? [familyNamed(name)] : [];
    const codes = code === undefined ? families.flatMap(([, all]) => all) : [code];
    if (format === 'json')
        terminal.stdout.write((0,_report_json_json_text_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonText */ .s)({ schemaVersion: 1, codes: codes.map(jsonOf) }));
    else if (format === 'markdown')
        terminal.stdout.write(codes.map(markdownOf).join('\n'));
    else
        terminal.stdout.write(code === undefined ? listOf(families, paint) : entryOf(code, paint, width));
    return 0;
}
function jsonOf(code) {
    const { severity, title, why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[code];
    return { code, severity, title, why, fix, wrong, right };
}
function markdownOf(code) {
    const { severity, title } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[code];
    return `${[`### ${code}`, `**${title}** (${severity})`, ...(0,_report_code_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .codeParagraphs */ .P)(code)].join('\n\n')}\n`;
}
function codeMeant(name) {
    const wanted = name.toLowerCase();
    if ((0,_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._)(wanted))
        return wanted;
    if (Object.hasOwn(_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILIES */ .BU, wanted))
        return undefined;
    const ending = Object.keys(_findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y).filter((code) => code.endsWith(`/${wanted}`));
    return ending.length === 1 ? ending[0] : undefined;
}
function entryOf(code, paint, width) {
    const { severity, title, why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[code];
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
        paint('bold', 'How to mend it'),
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
            const { severity, title } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[code];
            return `  ${code.padEnd(column)}  ${severity.padEnd(7)}  ${title}`;
        }),
    ]);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function familyNamed(name) {
    const wanted = name.toLowerCase().replace(/\/\*?$/, '');
    const found = [...(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_2__/* .codesByFamily */ .oH)()].find(([family]) => family === wanted);
    if (found === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(unknownCode(name));
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

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestCodes)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6644);
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3561);


function nearestCodes(written, limit = 3) {
    const codes = Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
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

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ NameIndex),
  a: () => (/* binding */ didYouMean),
  nearestNames: () => (/* binding */ nearestNames)
});

// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/findings/edit-cost.js
const EDIT = 2;
const DOUBLING = 1;
const DIGIT_FOR_DIGIT = 3;
function editCost(left, right, bound) {
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head))
        head++;
    let leftEnd = left.length;
    let rightEnd = right.length;
    while (leftEnd > head &&
        rightEnd > head &&
        left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)) {
        leftEnd--;
        rightEnd--;
    }
    const height = leftEnd - head;
    const width = rightEnd - head;
    const far = bound + 1;
    let above2 = new Int32Array(width + 1).fill(far);
    let above = new Int32Array(width + 1).fill(far);
    let current = new Int32Array(width + 1);
    above[0] = 0;
    for (let column = 1; column <= Math.min(width, bound); column++) {
        above[column] = (above[column - 1] ?? far) + shiftCost(right, head + column - 1);
    }
    let lowestAbove = 0;
    for (let row = 1; row <= height; row++) {
        current.fill(far);
        const a = left.charCodeAt(head + row - 1);
        const deletion = shiftCost(left, head + row - 1);
        let lowest = far;
        for (let column = Math.max(0, row - bound); column <= Math.min(width, row + bound); column++) {
            let cost = (above[column] ?? far) + deletion;
            if (column > 0) {
                const b = right.charCodeAt(head + column - 1);
                const insertion = (current[column - 1] ?? far) + shiftCost(right, head + column - 1);
                const substitution = (above[column - 1] ?? far) + substitutionCost(a, b);
                cost = Math.min(cost, insertion, substitution);
                const swapped = row > 1 &&
                    column > 1 &&
                    a === right.charCodeAt(head + column - 2) &&
                    b === left.charCodeAt(head + row - 2);
                if (swapped)
                    cost = Math.min(cost, (above2[column - 2] ?? far) + EDIT);
            }
            current[column] = cost;
            if (cost < lowest)
                lowest = cost;
        }
        if (lowest > bound && lowestAbove > bound)
            return undefined;
        lowestAbove = lowest;
        [above2, above, current] = [above, current, above2];
    }
    const cost = above[width] ?? far;
    return cost <= bound ? cost : undefined;
}
function shiftCost(text, index) {
    return index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1) ? DOUBLING : EDIT;
}
function substitutionCost(a, b) {
    if (a === b)
        return 0;
    return isDigit(a) && isDigit(b) ? DIGIT_FOR_DIGIT : EDIT;
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}

;// CONCATENATED MODULE: ./build/src/findings/nearest-names.js


function nearestNames(name, candidates, limit = 3) {
    return new NameIndex(candidates).nearest(name, limit);
}
function didYouMean(name, candidates) {
    return new NameIndex(candidates).didYouMean(name);
}
class NameIndex {
    #entries;
    constructor(candidates) {
        this.#entries = [...new Set(candidates)].map(entryOf);
    }
    nearest(name, limit = 3) {
        if (limit < 1)
            return [];
        const wanted = entryOf(name);
        const allowed = allowedCost(wanted.folded.length);
        const best = [];
        for (const entry of this.#entries) {
            if (entry.name === name)
                continue;
            const worst = best.length < limit ? undefined : best[best.length - 1];
            const score = scoreOf(wanted, entry, allowed, worst?.score ?? Number.POSITIVE_INFINITY);
            if (score === undefined)
                continue;
            const match = { name: entry.name, score };
            if (worst && compareMatches(wanted, match, worst) >= 0)
                continue;
            if (worst)
                best.pop();
            best.push(match);
            best.sort((left, right) => compareMatches(wanted, left, right));
        }
        return best.map((match) => match.name);
    }
    didYouMean(name) {
        const [first] = this.nearest(name, 1);
        return first === undefined ? undefined : `did you mean '${first}'?`;
    }
}
const SAME_BUT_BLANKS = 0;
const SAME_BUT_CASE = 0.25;
const SAME_FOLD = 0.5;
const SAME_WORDS = 3;
const CONTAINED = 5;
const LONGEST = 200;
function scoreOf(wanted, entry, allowed, worst) {
    if (wanted.folded === entry.folded) {
        if (wanted.name.trim() === entry.name.trim())
            return SAME_BUT_BLANKS;
        return wanted.name.toLowerCase() === entry.name.toLowerCase() ? SAME_BUT_CASE : SAME_FOLD;
    }
    const shorter = Math.min(wanted.folded.length, entry.folded.length);
    const longer = Math.max(wanted.folded.length, entry.folded.length);
    if (longer > LONGEST)
        return undefined;
    const bound = Math.min(allowed, worst);
    if (longer - shorter <= bound && countBits(wanted.mask ^ entry.mask) <= bound) {
        const cost = editCost(wanted.folded, entry.folded, bound);
        if (cost !== undefined)
            return cost;
    }
    if (worst < SAME_WORDS)
        return undefined;
    if (longer === shorter && wanted.mask === entry.mask && sameWords(wanted.name, entry.name))
        return SAME_WORDS;
    if (worst < CONTAINED || shorter < 3)
        return undefined;
    const contained = wanted.folded.length < entry.folded.length
        ? startsOrEnds(entry.folded, wanted.folded)
        : startsOrEnds(wanted.folded, entry.folded);
    return contained ? CONTAINED + (longer - shorter) / LONGEST : undefined;
}
function compareMatches(wanted, left, right) {
    return (left.score - right.score ||
        commonPrefix(wanted.name, right.name) - commonPrefix(wanted.name, left.name) ||
        commonSuffix(wanted.name, right.name) - commonSuffix(wanted.name, left.name) ||
        Math.abs(left.name.length - wanted.name.length) - Math.abs(right.name.length - wanted.name.length) ||
        (0,compare/* compareCodePoints */.O)(left.name, right.name));
}
function allowedCost(length) {
    if (length < 3)
        return 0;
    if (length < 6)
        return 2;
    if (length < 10)
        return 4;
    return length < 16 ? 6 : 8;
}
function entryOf(name) {
    const folded = fold(name);
    let mask = 0;
    for (let index = 0; index < folded.length && index < LONGEST; index++)
        mask |= bitOf(folded.charCodeAt(index));
    return { name, folded, mask };
}
function fold(name) {
    const plain = /^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
    const lower = plain.trim().toLowerCase();
    const folded = lower.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s_.-]+/g, '');
    return folded === '' ? lower : folded;
}
function bitOf(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 1 << (unit - 0x61);
    if (unit >= 0x30 && unit <= 0x39)
        return 1 << (26 + (unit % 5));
    return 1 << 31;
}
function countBits(mask) {
    let bits = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}
function sameWords(left, right) {
    const words = (name) => name
        .toLowerCase()
        .split(/[\s_.-]+/)
        .sort(compare/* compareCodePoints */.O);
    const leftWords = words(left);
    return leftWords.length > 1 && leftWords.join(' ') === words(right).join(' ');
}
function startsOrEnds(whole, part) {
    return whole.startsWith(part) || whole.endsWith(part);
}
function commonPrefix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[index] === right[index])
        index++;
    return index;
}
function commonSuffix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[left.length - 1 - index] === right[right.length - 1 - index])
        index++;
    return index;
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ codeParagraphs)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6644);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);


function codeParagraphs(code) {
    const { why, fix, wrong, right } = _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code];
    return [why, `**To mend it:** ${fix}`, `Wrong:\n\n${example(wrong)}`, `Right:\n\n${example(right)}`];
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
/* harmony export */   s: () => (/* binding */ jsonText)
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


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a === b)
            continue;
        const aSurrogate = a >= 0xd800 && a <= 0xdfff;
        const bSurrogate = b >= 0xd800 && b <= 0xdfff;
        if (aSurrogate !== bSurrogate)
            return aSurrogate ? 1 : -1;
        return a < b ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ })

};
