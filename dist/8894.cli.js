export const id = 8894;
export const ids = [8894,3757];
export const modules = {

/***/ 75410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ editOfFinding),
/* harmony export */   Pg: () => (/* binding */ notYetIn),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   z6: () => (/* binding */ editsOfCauses)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);



function editsOfCauses({ causes, cohorts }, edits = []) {
    const isIncluded = ({ includedBy = [] }) => includedBy.some((id) => cohorts.includes(id));
    const included = edits.filter(isIncluded);
    return [...new Set(causes.flatMap((cause) => editOfCause(cause, edits, included) ?? []))];
}
function notYetIn(shown, edits) {
    return edits.filter(({ path, hunks }) => {
        const key = JSON.stringify([path, hunks]);
        const isNew = !shown.has(key);
        shown.add(key);
        return isNew;
    });
}
function editOfCause(cause, edits, included) {
    switch (cause.kind) {
        case 'catalog': {
            const ids = [...cause.added.first, ...cause.removed.first];
            return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
        }
        case 'generator':
            return narrowed(named(edits, (0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesFile */ .CL)(cause.stage)), (line) => line.includes(cause.template));
        case 'model':
            return narrowed(named(edits, _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MODELS_FILE */ .ux), (line) => line.includes(cause.llm));
        case 'replication':
            return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
        case 'selection':
            return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
        case 'setting':
            return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
        case 'levels':
        case 'rule':
            return firstWith(included, cause.added, cause.removed);
        case 'axis':
            return cause.change === 'added'
                ? firstWith(included, cause.levels, NONE)
                : firstWith(included, NONE, cause.levels);
        case 'replicates':
        case 'order':
        case 'assignment':
            return undefined;
    }
}
const NONE = { count: 0, first: [] };
function firstWith(edits, added, removed) {
    const isOf = (lines, { first }) => lines.some((line) => first.some((shown) => shown.split(' \u00d7 ').every((part) => line.includes(part))));
    for (const edit of edits) {
        const hunks = edit.hunks.filter((hunk) => isOf(hunk.added, added) || isOf(hunk.removed, removed));
        if (hunks.length > 0)
            return hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
    }
    return undefined;
}
function editOfFinding({ code, message, related = [], at }, edits, sources) {
    const own = code === 'axis/unknown-level' ? edits.find(({ path }) => path === (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)) : undefined;
    if (own !== undefined) {
        const [, id] = /'([^']+)'/.exec((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)) ?? [];
        return narrowed(own, (line) => id !== undefined && line.includes(id));
    }
    const paths = new Set([...pathsIn(message), ...related.map((one) => (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(one.at))]);
    paths.delete((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at));
    const edit = edits.find(({ path }) => paths.has(path));
    const value = valueAt(at, sources);
    return narrowed(edit, (line) => value !== undefined && line.includes(value));
}
function valueAt(at, sources) {
    if (at.kind !== 'span')
        return undefined;
    const { path, start, end } = at.span;
    return sources.get(path)?.text.slice(start, end) || undefined;
}
function firstLine({ hunks }) {
    return Math.max(1, hunks[0]?.after ?? 1);
}
function named(edits, name) {
    return edits.find(({ path }) => path === name || path.endsWith(`/${name}`));
}
function narrowed(edit, matters) {
    if (edit === undefined)
        return undefined;
    const hunks = edit.hunks.filter(({ removed, added }) => [...removed, ...added].some(matters));
    return hunks.length === 0 || hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
}
function pathsIn(message) {
    if (typeof message === 'string')
        return [];
    return message.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []));
}


/***/ }),

/***/ 86400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(lines, offset) {
    let low = 1;
    let high = lines.count;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines.lineStart(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 21013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ enclosedBy),
/* harmony export */   _$: () => (/* binding */ isNested),
/* harmony export */   i5: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45064);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);



const REACH = 200;
function surroundings({ at, message }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [at.kind, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)];
    const { text, lines } = file;
    const line = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(lines, at.span.start);
    const from = Math.max(lines.lineStart(line), at.span.start - REACH);
    const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
    const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
    return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}
function enclosedBy({ at }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [];
    const { text, lines } = file;
    const line = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(lines, at.span.start);
    const start = lines.lineStart(line);
    if (!isNested(file))
        return text.slice(start, start + REACH).split(/[,\r\n]/, 1);
    const before = text.slice(start, Math.min(at.span.start, start + REACH));
    return [...(enclosingKeys(file)[line - 1] ?? []), ...keysIn(before)];
}
function isNested({ path }) {
    return /\.(?:ya?ml|json)$/i.test(path);
}
const enclosingKeys = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)(({ text }) => {
    const open = [];
    return text.split(/\r\n|[\r\n]/).map((line) => {
        const indent = line.search(/[^ ]/);
        if (indent < 0 || line[indent] === '#')
            return open.at(-1)?.keys ?? [];
        const isItem = line.startsWith('- ', indent);
        const encloses = (one) => one.indent < indent || (one.indent === indent && isItem && !one.isItem);
        for (let last = open.at(-1); last && !encloses(last); last = open.at(-1))
            open.pop();
        const keys = open.at(-1)?.keys ?? [];
        const [key] = keysIn(line.slice(0, REACH));
        if (key !== undefined)
            open.push({ indent, isItem, keys: [...keys, key] });
        return keys;
    });
});
function keysIn(text) {
    const keys = text.match(/[^\s,:[\]{}]+(?=\s*:(?:\s|$))/g) ?? [];
    return keys.map((key) => key.replace(/^(["'])(.*)\1$/, '$2'));
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

/***/ 96442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ docsText),
/* harmony export */   _h: () => (/* binding */ docsLink)
/* harmony export */ });
/* unused harmony exports codePage, codeSlug */
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75142);

function docsLink(code, base) {
    return base === undefined ? undefined : `${base.replace(/\.md$/, '')}/${codePage(code)}`;
}
function codePage(code) {
    return `${(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(code)}.md#${codeSlug(code)}`;
}
function docsText(code, base) {
    return docsLink(code, base) ?? `cohort-ci explain ${code}`;
}
function codeSlug(code) {
    return code
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
}


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   gB: () => (/* binding */ causeKeysAmong),
/* harmony export */   gb: () => (/* binding */ cohortsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3518);





const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticKey */ .v)(diagnostic);
        const finding = byKey.get(key) ?? { diagnostic, cohorts: [] };
        byKey.set(key, finding);
        if (SEVERITIES.indexOf(diagnostic.severity) < SEVERITIES.indexOf(finding.diagnostic.severity))
            finding.diagnostic = diagnostic;
        if (cohort !== undefined)
            finding.cohorts.push(cohort);
    };
    for (const diagnostic of result.diagnostics)
        add(diagnostic);
    for (const cohort of result.cohorts) {
        for (const diagnostic of cohort.diagnostics)
            add(diagnostic, cohort.id);
    }
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings, keyOf = causeKey) {
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .m)(findings, ({ diagnostic }) => keyOf(diagnostic));
}
function cohortsOf(findings) {
    return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}
function causeKeysAmong(edits, sources) {
    if (edits === undefined || edits.length === 0)
        return causeKey;
    return (diagnostic) => {
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, sources);
        const value = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(diagnostic.at, sources);
        if (edit === undefined || value === undefined)
            return causeKey(diagnostic);
        return JSON.stringify([diagnostic.code, diagnostic.severity, edit.path, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit), value]);
    };
}
const withoutArguments = (words) => words[0] === _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX ? (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, ...words.slice(1, 2)]) : (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)(words);
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([
        code,
        severity,
        (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(message),
        hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(hint, withoutArguments),
    ]);
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function groupedBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
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

/***/ 96408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15425);
/* harmony import */ var _findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);


class Positions {
    #sources;
    #pairs = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    locate(place) {
        const path = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(place);
        const file = this.#sources.get(path);
        if (place.kind !== 'span' || !file)
            return { path };
        return {
            path,
            range: { start: this.#point(file, place.span.start), end: this.#point(file, place.span.end) },
        };
    }
    text(place) {
        const { path, range } = this.locate(place);
        return range ? `${path}:${range.start.line}:${range.start.column}` : path;
    }
    #point(file, wanted) {
        const offset = Math.max(0, Math.min(wanted, file.text.length));
        const line = (0,_findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(file.lines, offset);
        const lineStart = file.lines.lineStart(line);
        const pairs = this.#pairs.get(file.path) ?? pairOffsets(file.text);
        this.#pairs.set(file.path, pairs);
        const mark = line === 1 && offset > 0 && file.text.startsWith('\ufeff') ? 1 : 0;
        const unitColumn = offset - lineStart + 1 - mark;
        return {
            offset,
            line,
            column: unitColumn - (countBelow(pairs, offset) - countBelow(pairs, lineStart)),
            unitColumn,
        };
    }
}
function pairOffsets(text) {
    const offsets = [];
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        offsets.push(match.index + 1);
    return offsets;
}
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 48894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/src/findings/codes.js + 14 modules
var codes = __webpack_require__(9578);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var findings_diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/report/docs-link.js
var docs_link = __webpack_require__(96442);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/findings/surroundings.js
var surroundings = __webpack_require__(21013);
;// CONCATENATED MODULE: ./build/src/report/fingerprints.js



class Fingerprints {
    #sources;
    #seen = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    next(diagnostic) {
        const parts = [diagnostic.code, (0,findings_diagnostic/* placePath */.F7)(diagnostic.at), ...(0,surroundings/* surroundings */.i5)(diagnostic, this.#sources)];
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
        const count = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, count);
        return `${hash}:${count}`;
    }
}

// EXTERNAL MODULE: ./build/src/report/json/json-text.js
var json_text = __webpack_require__(33757);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(96408);
// EXTERNAL MODULE: ./build/src/report/code-markdown.js
var code_markdown = __webpack_require__(74929);
;// CONCATENATED MODULE: ./build/src/report/sarif-help.js



function sarifHelp(code, docsBase) {
    const { why, fix, wrong, right } = codes.CATALOGUE[code];
    const example = (text) => text.replace(/\n$/, '');
    const more = (0,docs_link/* docsText */.$b)(code, docsBase);
    const link = docsBase === undefined ? `\`${more}\` prints this.` : `[${code}](${more})`;
    return {
        text: [why, fix, `Wrong:\n${example(wrong)}`, `Right:\n${example(right)}`, more].join('\n\n'),
        markdown: [...(0,code_markdown/* codeParagraphs */.P)(code), link].join('\n\n'),
    };
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js












const RELATED = 100;
const EDITS = 200;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
function renderSarif(result, options = {}) {
    const findings = (0,report_findings/* bySeverity */.Np)((0,report_findings/* findingsOf */.WX)(result)).slice(0, options.maxResults ?? 25_000);
    const codes = [...new Set(findings.map((finding) => finding.diagnostic.code))].sort(compare/* compareCodePoints */.O);
    const ruleIndex = new Map(codes.map((code, index) => [code, index]));
    const positions = new report_positions/* Positions */.H(result.sources);
    const fingerprints = new Fingerprints(result.sources);
    const unchecked = result.cohorts.filter((cohort) => cohort.state === 'unchecked');
    return (0,json_text.jsonText)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'cohort-ci',
                        version: result.version,
                        rules: codes.map((code) => ruleOf(code, options.docsBase)),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: unchecked.length === 0,
                        toolExecutionNotifications: unchecked.map((cohort) => ({
                            level: 'error',
                            message: {
                                text: plainMessage(`Cohort '${cohort.id}' could not be checked: ${(0,findings_text.textOf)(cohort.failure ?? '')}`),
                            },
                            locations: [{ physicalLocation: { artifactLocation: artifactOf(cohort.specPath) } }],
                        })),
                    },
                ],
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, ruleIndex, positions, fingerprints)),
            },
        ],
    });
}
function ruleOf(code, docsBase) {
    const entry = codes.CATALOGUE[code];
    const helpUri = (0,docs_link/* docsLink */._h)(code, docsBase);
    return {
        id: code,
        shortDescription: { text: entry.title },
        fullDescription: { text: entry.why },
        ...(helpUri === undefined ? {} : { helpUri }),
        help: sarifHelp(code, docsBase),
        defaultConfiguration: { level: LEVELS[entry.severity] },
    };
}
function resultOf({ diagnostic }, ruleIndex, positions, fingerprints) {
    const related = (diagnostic.related ?? []).slice(0, RELATED);
    return {
        ruleId: diagnostic.code,
        ruleIndex: ruleIndex.get(diagnostic.code) ?? -1,
        level: LEVELS[diagnostic.severity],
        message: { text: plainMessage(messageOf(diagnostic)) },
        locations: [{ physicalLocation: physicalOf(diagnostic.at, positions) }],
        ...(related.length > 0
            ? {
                relatedLocations: related.map(({ message, at }, index) => ({
                    id: index + 1,
                    physicalLocation: physicalOf(at, positions),
                    message: { text: plainMessage((0,findings_text.textOf)(message)) },
                })),
            }
            : {}),
        ...fixesOf(diagnostic, positions),
        partialFingerprints: { 'cohortCiFinding/v1': fingerprints.next(diagnostic) },
    };
}
function fixesOf({ fix, hint }, positions) {
    if (fix === undefined || fix.rename !== undefined || fix.edits.length > EDITS)
        return {};
    const paths = [...new Set(fix.edits.map(({ at }) => at.path))];
    return {
        fixes: [
            {
                description: { text: plainMessage((0,findings_text.textOf)(hint ?? '')) },
                artifactChanges: paths.map((path) => ({
                    artifactLocation: artifactOf(path),
                    replacements: fix.edits
                        .filter(({ at }) => at.path === path)
                        .map(({ at, newText }) => ({
                        deletedRegion: regionOf((0,findings_diagnostic/* atSpan */.IX)(at), positions),
                        insertedContent: { text: newText },
                    })),
                })),
            },
        ],
    };
}
function messageOf({ message, hint }) {
    return (0,findings_text.textOf)(hint ? (0,findings_text/* msg */.ab) `${message}; ${hint}` : message);
}
function physicalOf(place, positions) {
    const region = regionOf(place, positions);
    return { artifactLocation: artifactOf((0,findings_diagnostic/* placePath */.F7)(place)), ...(region ? { region } : {}) };
}
function regionOf(place, positions) {
    const { range } = positions.locate(place);
    return (range && {
        startLine: range.start.line,
        startColumn: range.start.unitColumn,
        endLine: range.end.line,
        endColumn: range.end.unitColumn,
    });
}
function artifactOf(path) {
    return { uri: (0,markdown/* urlPath */.Lx)(path), uriBaseId: '%SRCROOT%' };
}
function plainMessage(text) {
    return (0,visible/* visible */.R)(text).replaceAll('](', '] (');
}


/***/ })

};
