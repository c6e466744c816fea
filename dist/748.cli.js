export const id = 748;
export const ids = [748];
export const modules = {

/***/ 9806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
/** The 1-based line that holds an offset; without counting columns, so a line of a million characters costs nothing. */
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

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ docsLink)
/* harmony export */ });
/* unused harmony exports DOCS_BASE, codeSlug */
/** Where the page of codes stands in the project's repository; an edge that knows its address passes the whole URL. */
const DOCS_BASE = 'docs/diagnostics.md';
/** Address of what the docs say of a code. The page has one heading a code, which is the code itself. */
function docsLink(code, base = DOCS_BASE) {
    return `${base}#${codeSlug(code)}`;
}
/** The anchor that GitHub gives to a heading: lower case, blanks to hyphens, other punctuation dropped. */
function codeSlug(code) {
    return code
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _diagnostics_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8162);

const SEVERITIES = ['error', 'warning', 'notice'];
/** Every finding once, sorted by path, place and code. */
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(diagnostic);
        const finding = byKey.get(key) ?? { diagnostic, cohorts: [] };
        byKey.set(key, finding);
        if (cohort !== undefined)
            finding.cohorts.push(cohort);
    };
    for (const diagnostic of result.diagnostics)
        add(diagnostic);
    for (const cohort of result.cohorts) {
        for (const diagnostic of cohort.diagnostics)
            add(diagnostic, cohort.id);
    }
    return [...byKey.values()].sort((left, right) => (0,_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
/** The same findings with errors first, then warnings, then notices; otherwise in their order. */
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
/** Findings that say the same in several places: one missing id that many cohorts name. Each is first of its group once. */
function groupByCause(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = causeKey(finding.diagnostic);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()];
}
/** Two findings with one key have one cause. */
function causeKey(diagnostic) {
    return JSON.stringify([diagnostic.code, diagnostic.severity, diagnostic.message, diagnostic.hint ?? null]);
}


/***/ }),

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/**
 * JSON with two-space indent and a final newline. Characters without a shape of their own, and the bracket of `##[`, are
 * written as JSON escapes: the value stays, but a log that the text is printed to is neither steered nor disguised.
 */
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
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

/**
 * Foreign text in GitHub's Markdown. Two kinds of machinery must be kept out: Markdown and HTML themselves, which escapes
 * stop, and what GitHub does to the finished text (mentions, references, bare addresses, `:emoji:`), which only a
 * zero-width space or a code element stops.
 */
const ZERO_WIDTH_SPACE = '&#8203;';
const TEXT_ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    // A backslash before a pipe would do in a table alone, or elsewhere alone.
    ['|', '&#124;'],
    // GitHub's way to write a dollar sign that starts no formula.
    ['$', '<span>$</span>'],
]);
/** Foreign text as plain words: inside a paragraph, a list item, a table cell or a link's label. One line, blanks trimmed. */
function mdText(text) {
    return escapeStart(escapeInline((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).trim()));
}
/** The same, but what stands between two backticks becomes a code span: for messages and hints, which write so. */
function mdProse(text) {
    const parts = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/);
    return escapeStart(parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : escapeInline(part))).join(''));
}
function escapeInline(shown) {
    return (shown
        // An underscore within a word emphasises nothing.
        .replace(/[\\`*[\]~&<>|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => TEXT_ESCAPES.get(character) ?? `\\${character}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/(#|\bgh-)(?=[0-9a-z])/gi, breakReference)
        .replace(/:(?=\/\/|[0-9a-z_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`));
}
/** What would start a heading, a list, a rule or a table at the start of a line. */
function escapeStart(escaped) {
    return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/** Keeps the `#` of a numeric entity, which stands in escaped text only after `&`. */
function breakReference(match, _group, offset, whole) {
    return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}
/** Longer runs of backticks are written as HTML, so that a span's fences stay short. */
const LONGEST_FENCE = 8;
/** Foreign text as a code span; fit for tables, too. */
function mdCode(text) {
    const shown = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const run = longestRun(shown, '`');
    // In a table a pipe ends the cell even within a code span.
    if (shown === '' || shown.includes('|') || run > LONGEST_FENCE)
        return htmlCode(text);
    const fence = '`'.repeat(run + 1);
    // One blank is taken from each end where both have one; a span of blanks keeps them.
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Foreign text in a `<code>` element: for HTML such as `<summary>`, within which GitHub reads no Markdown. */
function htmlCode(text) {
    const escaped = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
        // Around an inline element GitHub still reads Markdown, and makes links of bare addresses.
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${escaped}</code>`;
}
/** Foreign text as a fenced block, line by line; `\n` ends a line, every other control character is shown escaped. */
function mdFence(text, info = '') {
    const lines = text.split('\n').map((line) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line));
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line, '`')), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
/** A link; the label is Markdown, the address is made of our own base and encoded parts. */
function mdLink(label, address) {
    return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}
/** A repository path as part of an address. */
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

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9806);


/** Finds lines and columns; asked often, it stays fast on lines of any length. */
class Positions {
    #sources;
    /** By path: offsets of the second halves of surrogate pairs, ascending. */
    #pairs = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    locate(place) {
        const path = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(place);
        const file = this.#sources.get(path);
        if (place.kind !== 'span' || !file)
            return { path };
        return {
            path,
            range: { start: this.#point(file, place.span.start), end: this.#point(file, place.span.end) },
        };
    }
    /** `path:line:column`, or the path alone. */
    text(place) {
        const { path, range } = this.locate(place);
        return range ? `${path}:${range.start.line}:${range.start.column}` : path;
    }
    #point(file, wanted) {
        const offset = Math.max(0, Math.min(wanted, file.text.length));
        const line = (0,_diagnostics_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(file.lines, offset);
        const lineStart = file.lines.lineStart(line);
        const pairs = this.#pairs.get(file.path) ?? pairOffsets(file.text);
        this.#pairs.set(file.path, pairs);
        // Editors do not show a byte-order mark, and do not count it.
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
/** How many of the ascending numbers are smaller than `limit`. */
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

/***/ 1748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/src/diagnostics/codes.js + 9 modules
var codes = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __webpack_require__(7520);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/report/docs-link.js
var docs_link = __webpack_require__(6442);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/line-at.js
var line_at = __webpack_require__(9806);
;// CONCATENATED MODULE: ./build/src/diagnostics/surroundings.js

/** UTF-16 units on each side of a span's start that take part: a line of a million characters is no better known by all. */
const REACH = 200;
/**
 * By what a finding is known again when lines have moved: the words under its span and the line around them, never line
 * numbers. A finding without a span is known by its message.
 */
function surroundings({ at, message }, sources) {
    const file = at.kind === 'span' ? sources.get(at.span.path) : undefined;
    if (at.kind !== 'span' || !file)
        return [at.kind, message];
    const { text, lines } = file;
    const line = (0,line_at/* lineAt */.m)(lines, at.span.start);
    const from = Math.max(lines.lineStart(line), at.span.start - REACH);
    const to = Math.min(lines.lineStart(line + 1), at.span.start + REACH);
    const under = text.slice(at.span.start, Math.min(at.span.end, at.span.start + REACH));
    // Indentation and spacing may change without the finding becoming another one.
    return ['span', text.slice(from, to).trim().replace(/\s+/g, ' '), under.trim().replace(/\s+/g, ' ')];
}

;// CONCATENATED MODULE: ./build/src/report/fingerprints.js



/**
 * Names findings so that they are known again in the next run: from the code, the path, the words under the span and the
 * line around them, never from line numbers. Of findings that agree in all of that, the n-th gets the number n.
 */
class Fingerprints {
    #sources;
    #seen = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    /** Ask once for each finding, in a stable order. */
    next(diagnostic) {
        const parts = [diagnostic.code, (0,diagnostics_diagnostic/* placePath */.F7)(diagnostic.at), ...surroundings(diagnostic, this.#sources)];
        const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
        const count = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, count);
        return `${hash}:${count}`;
    }
}

// EXTERNAL MODULE: ./build/src/report/json-text.js
var json_text = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/src/report/sarif.js









/** Places that take part which a result names; GitHub shows no more. */
const RELATED = 100;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/**
 * The findings as a SARIF 2.1.0 log, the most severe first, since GitHub keeps only so many. What could not be checked is
 * a notification of the run, which then counts as unsuccessful. Ends with a newline.
 */
function renderSarif(result, options = {}) {
    const findings = (0,report_findings/* bySeverity */.Np)((0,report_findings/* findingsOf */.WX)(result)).slice(0, options.maxResults ?? 25_000);
    const codes = [...new Set(findings.map((finding) => finding.diagnostic.code))].sort(compare/* compareCodePoints */.O);
    const ruleIndex = new Map(codes.map((code, index) => [code, index]));
    const positions = new report_positions/* Positions */.H(result.sources);
    const fingerprints = new Fingerprints(result.sources);
    const unchecked = result.cohorts.filter((cohort) => cohort.state === 'unchecked');
    return (0,json_text/* jsonText */.s)({
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
                                text: plainMessage(`Cohort '${cohort.id}' could not be checked: ${cohort.failure ?? ''}`),
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
    const entry = codes/* CATALOGUE */.y[code];
    const address = (0,docs_link/* docsLink */._h)(code, docsBase);
    const absolute = /^https?:\/\//.test(address);
    return {
        id: code,
        shortDescription: { text: entry.title },
        fullDescription: { text: entry.why },
        ...(absolute ? { helpUri: address } : {}),
        help: { text: `${entry.why}\n\n${entry.fix}`, markdown: `${entry.why}\n\n${entry.fix}` },
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
                    message: { text: plainMessage(message) },
                })),
            }
            : {}),
        partialFingerprints: { 'cohortCiFinding/v1': fingerprints.next(diagnostic) },
    };
}
function messageOf({ message, hint }) {
    return hint ? `${message}; ${hint}` : message;
}
/** A span has a region; without one a location means the whole file, which is what the others are. */
function physicalOf(place, positions) {
    const { path, range } = positions.locate(place);
    const artifactLocation = artifactOf(path);
    if (!range)
        return { artifactLocation };
    return {
        artifactLocation,
        region: {
            startLine: range.start.line,
            startColumn: range.start.unitColumn,
            endLine: range.end.line,
            endColumn: range.end.unitColumn,
        },
    };
}
function artifactOf(path) {
    return { uri: (0,markdown/* urlPath */.Lx)(path), uriBaseId: '%SRCROOT%' };
}
/** Text in which SARIF viewers find no links: `[label](target)` is one even in a plain message. */
function plainMessage(text) {
    return (0,visible/* visible */.R)(text).replaceAll('](', '] (');
}


/***/ })

};
