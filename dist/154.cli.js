export const id = 154;
export const ids = [154];
export const modules = {

/***/ 3971:
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

/***/ 7021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3971);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3821);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9806);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);




/**
 * The lines a span covers, with their numbers and carets below the span; of several lines the first and the last. Long
 * lines are cut to a window around the span. Control and bidi characters are shown escaped.
 *
 * @returns lines joined by `\n`, without a final one
 */
function codeFrame(file, span, options = {}) {
    const { lines, text } = file;
    const start = Math.max(0, Math.min(span.start, text.length));
    const end = Math.max(start, Math.min(span.end, text.length));
    const first = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, start);
    // A span that ends right after a line end does not cover the next line.
    const last = end > start ? (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, end - 1) : first;
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.color ?? false);
    const digits = String(last).length;
    const gutter = (label) => paint('dim', `${label.padStart(digits)} |`);
    const room = Math.max(20, (options.width ?? 100) - digits - 3);
    const frame = [];
    const show = (line, from, to) => {
        // A byte-order mark is no part of the line that a person sees.
        const lineStart = lines.lineStart(line) + (line === 1 && text.startsWith('\ufeff') ? 1 : 0);
        const lineEnd = endOfLine(text, lineStart, line < lines.count ? lines.lineStart(line + 1) : text.length);
        const spanFrom = Math.min(Math.max(from, lineStart), lineEnd);
        const spanTo = Math.max(spanFrom, Math.min(to, lineEnd));
        const pictured = picture(text, lineStart, lineEnd, spanFrom, spanTo, room, options.ascii ?? false);
        frame.push(`${gutter(String(line))} ${pictured.code}`.trimEnd());
        frame.push(`${gutter('')} ${' '.repeat(pictured.indent)}${paint('red', '^'.repeat(pictured.carets))}`);
    };
    if (first === last) {
        show(first, start, end);
    }
    else {
        show(first, start, end);
        if (last > first + 1)
            frame.push(gutter('.'.repeat(digits)));
        const lastStart = lines.lineStart(last);
        show(last, lastStart + indentation(text, lastStart, end), end);
    }
    return frame.join('\n');
}
function picture(text, lineStart, lineEnd, spanFrom, spanTo, room, ascii) {
    const mark = ascii ? '...' : '…';
    const before = cellsBefore(text, lineStart, spanFrom, room, ascii);
    const inside = cellsFrom(text, lineStart, spanFrom, spanTo, room, ascii);
    const after = inside.cut
        ? { cells: [], cut: true }
        : cellsFrom(text, lineStart, spanTo, lineEnd, room, ascii);
    const total = columnsOf(before.cells) + columnsOf(inside.cells) + columnsOf(after.cells);
    let cutLeft = before.cut;
    let cutRight = after.cut;
    if (cutLeft || cutRight || total > room) {
        const open = room - 2 * mark.length;
        if (columnsOf(inside.cells) > open) {
            shrink(inside.cells, open, 'right');
            cutRight = true;
        }
        const rest = open - columnsOf(inside.cells);
        // Half on each side; what one side does not need the other takes.
        const right = Math.max(rest - columnsOf(before.cells), Math.ceil(rest / 2));
        cutRight = shrink(after.cells, cutRight && inside.cut ? 0 : right, 'right') || cutRight;
        cutLeft = shrink(before.cells, rest - columnsOf(after.cells), 'left') || cutLeft;
    }
    const cells = [...before.cells, ...inside.cells, ...after.cells];
    const carets = columnsOf(inside.cells);
    const indent = (cutLeft ? mark.length : 0) + columnsOf(before.cells);
    const code = (cutLeft ? mark : '') + cells.map((cell) => cell.shown).join('') + (cutRight ? mark : '');
    // A span of nothing but a combining mark points at the letter that carries it.
    const onMark = carets === 0 && inside.cells.length > 0 && indent > 0;
    return { code, indent: onMark ? indent - 1 : indent, carets: Math.max(1, carets) };
}
/** Cells of `from..to`, as many as `room` columns can need. */
function cellsFrom(text, lineStart, from, to, room, ascii) {
    const cells = [];
    let columns = 0;
    for (let offset = from; offset < to;) {
        if (columns > room || cells.length > 4 * room)
            return { cells, cut: true };
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
        cells.push(cell);
        columns += cell.columns;
        offset += character.length;
    }
    return { cells, cut: false };
}
/** Cells that end at `to`, looking back no further than can be shown. */
function cellsBefore(text, lineStart, to, room, ascii) {
    let from = Math.max(lineStart, to - 2 * room);
    const cut = from > lineStart;
    if (cut && isLowSurrogate(text, from))
        from++;
    const cells = [];
    for (let offset = from; offset < to;) {
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
        // Marks whose letter was left out go with it.
        if (cell.columns > 0 || cells.length > 0 || !cut)
            cells.push(cell);
        offset += character.length;
    }
    return { cells, cut };
}
function characterAt(text, offset, to) {
    const code = text.codePointAt(offset) ?? 0;
    return code > 0xffff && offset + 2 <= to ? text.slice(offset, offset + 2) : text.charAt(offset);
}
function cellOf(text, lineStart, offset, character, ascii) {
    if (character === '\t')
        return { shown: '    ', columns: 4 };
    // GitHub's runner obeys `##[command]` wherever it stands in a line of its log.
    if (character === '[' && text.startsWith('##', offset - 2))
        return { shown: '\\[', columns: 2 };
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(character, { ascii });
    const columns = shown === character ? (0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .characterWidth */ .cd)(character) : shown.length;
    // A mark without a letter before it would sit on the gutter.
    if (columns > 0 || offset > lineStart)
        return { shown, columns };
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCharacter */ .V)(character);
    return { shown: escaped, columns: escaped.length };
}
/** Removes cells from one end until the rest fits; tells whether it removed any. */
function shrink(cells, columns, end) {
    let excess = columnsOf(cells) - columns;
    let removed = 0;
    while (excess > 0 && removed < cells.length) {
        const cell = end === 'left' ? cells[removed] : cells[cells.length - 1 - removed];
        excess -= cell?.columns ?? 0;
        removed++;
    }
    if (end === 'left') {
        // Marks whose letter is gone go with it.
        while (removed > 0 && cells[removed]?.columns === 0)
            removed++;
        cells.splice(0, removed);
    }
    else {
        cells.splice(cells.length - removed, removed);
    }
    return removed > 0;
}
function columnsOf(cells) {
    let columns = 0;
    for (const cell of cells)
        columns += cell.columns;
    return columns;
}
function endOfLine(text, lineStart, next) {
    let end = next;
    if (end > lineStart && text.charCodeAt(end - 1) === 0x0a)
        end--;
    if (end > lineStart && text.charCodeAt(end - 1) === 0x0d)
        end--;
    return end;
}
function indentation(text, lineStart, end) {
    let offset = lineStart;
    while (offset < end - 1 && (text[offset] === ' ' || text[offset] === '\t'))
        offset++;
    return offset - lineStart;
}
function isLowSurrogate(text, offset) {
    const unit = text.charCodeAt(offset);
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   cd: () => (/* binding */ characterWidth)
/* harmony export */ });
/** Characters that take two columns in a terminal: East Asian wide and full-width ones, and emoji. */
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** Marks that sit on the character before them. */
const COMBINING = /[\p{Mn}\p{Me}]/u;
/** Terminal columns of one character (a code point): 0, 1 or 2. Control characters count as 1: show them escaped. */
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
/** Terminal columns of a text without control characters. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** The longest start of `text` that fits into `columns`, ended by `mark` where something was cut off. */
function fitWidth(text, columns, mark) {
    if (displayWidth(text) <= columns)
        return text;
    let room = columns - displayWidth(mark);
    let kept = '';
    for (const character of text) {
        room -= characterWidth(character);
        if (room < 0)
            break;
        kept += character;
    }
    return kept + mark;
}


/***/ }),

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

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageWords),
/* harmony export */   t: () => (/* binding */ driftWords)
/* harmony export */ });
/** `draft +3 −1`. */
function stageWords(stage, options = {}) {
    const parts = [stage.stage];
    if (stage.added.count > 0)
        parts.push(`+${stage.added.count}`);
    if (stage.removed.count > 0)
        parts.push(`${options.ascii ? '-' : '−'}${stage.removed.count}`);
    return parts.join(' ');
}
/** What the outputs of one cohort have against them, a few words each; empty when nothing differs. */
function driftWords(outputs, options = {}) {
    const { manifest, membership, metadata } = outputs;
    const words = [];
    if (membership.status === 'missing')
        words.push('membership missing');
    if (membership.status === 'content') {
        words.push(...membership.stages.map((stage) => stageWords(stage, options)));
        words.push(...membership.form);
        if (membership.reordered)
            words.push('membership in another order');
        if (words.length === 0)
            words.push('membership differs');
    }
    if (membership.status === 'form')
        words.push(`membership differs in form${listed(membership.form)}`);
    if (manifest.status === 'missing')
        words.push('manifest missing');
    if (manifest.status === 'content') {
        const what = [...manifest.fields.map((field) => field.field), ...manifest.form];
        words.push(what.length > 0 ? `manifest${listed(what)}` : 'manifest differs');
    }
    if (manifest.status === 'form')
        words.push(`manifest differs in form${listed(manifest.form)}`);
    const missing = metadata.missing.reduce((sum, list) => sum + list.count, 0);
    if (missing > 0)
        words.push(`${missing} without metadata`);
    if (metadata.status === 'content' && missing === 0)
        words.push('metadata differs');
    return words;
}
function listed(names) {
    return names.length > 0 ? `: ${names.join(', ')}` : '';
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

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5636);

/** The order in which states are told: what hurts first. */
const STATES = ['refused', 'unchecked', 'drifted', 'clean'];
function tally(result) {
    const states = { clean: 0, drifted: 0, refused: 0, unchecked: 0 };
    const plan = { rows: 0, drafts: 0, essays: 0, evaluations: 0 };
    for (const cohort of result.cohorts) {
        states[cohort.state]++;
        plan.rows += cohort.plan?.rows ?? 0;
        plan.drafts += cohort.plan?.drafts ?? 0;
        plan.essays += cohort.plan?.essays ?? 0;
        plan.evaluations += cohort.plan?.evaluations ?? 0;
    }
    const severities = countSeverities((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(result).map((finding) => finding.diagnostic));
    return { cohorts: result.cohorts.length, states, severities, plan };
}
function countSeverities(diagnostics) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const diagnostic of diagnostics)
        counts[diagnostic.severity]++;
    return counts;
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ staleCount),
/* harmony export */   LF: () => (/* binding */ ownFindings),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   U$: () => (/* binding */ trouble),
/* harmony export */   rt: () => (/* binding */ isToldByOutputs)
/* harmony export */ });
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);



/** Codes that say what the comparison of outputs says too; where that is shown in full they are not repeated. */
const TOLD_BY_OUTPUTS = new Set([
    'drift/manifest',
    'drift/membership',
    'drift/missing-output',
    'drift/metadata',
    'drift/form',
    'drift/stale-generation',
]);
/** Whether a rendering that shows `cohort.outputs` says this finding already. */
function isToldByOutputs(diagnostic) {
    return TOLD_BY_OUTPUTS.has(diagnostic.code);
}
/** The findings of a cohort beside what its outputs tell. */
function ownFindings(cohort) {
    if (!cohort.outputs)
        return cohort.diagnostics;
    return cohort.diagnostics.filter((diagnostic) => !isToldByOutputs(diagnostic));
}
/** Committed generations that the plan no longer has; none where the configuration ignores them. */
function staleCount({ diagnostics, outputs }) {
    if (!outputs || !diagnostics.some(({ code }) => code === 'drift/stale-generation'))
        return 0;
    return outputs.metadata.stale.reduce((sum, { count }) => sum + count, 0);
}
/** A clean cohort with errors fails the check, and must not look as if it passed. */
function lookOf({ state, diagnostics }) {
    return state === 'clean' && diagnostics.some(({ severity }) => severity === 'error') ? 'refused' : state;
}
/** What is wrong with a cohort, in a few words; empty when nothing is. */
function trouble(cohort, options = {}) {
    const parts = [];
    if (cohort.failure !== undefined)
        parts.push(cohort.failure);
    if (cohort.outputs)
        parts.push(...(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftWords */ .t)(cohort.outputs, options));
    const stale = staleCount(cohort);
    if (stale > 0)
        parts.push(`${stale} no longer planned`);
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .severityWords */ .D)((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .countSeverities */ .ng)(ownFindings(cohort)));
    if (counts)
        parts.push(counts);
    if (parts.length === 0 && cohort.state === 'refused')
        parts.push('see the findings of the repository');
    return parts.join('; ');
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* unused harmony export REGENERATE */
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


/** The one command that mends drift. */
const REGENERATE = 'cohort-ci regenerate';
/** What the whole check found, in one sentence without a full stop. */
function verdict(counts) {
    const { cohorts, states, severities } = counts;
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D)(severities);
    const also = findings ? ` (${findings})` : '';
    // Errors without a cohort are those of the configuration.
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        return `${cohorts === 1 ? 'The cohort is clean' : `All ${cohorts} cohorts are clean`}${also}`;
    }
    const parts = _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.filter((state) => state !== 'clean' && states[state] > 0);
    if (cohorts === 1)
        return `The cohort is ${parts.join()}${also}`;
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${also}`;
}
/** What to do next: words, and a command where one mends it; nothing when all is well. */
function remedy(counts) {
    const { states, severities } = counts;
    const mend = severities.error > 0 && (states.refused > 0 || states.drifted === 0);
    if (mend && states.drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (mend)
        return { words: 'Correct the errors and check again' };
    if (states.drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ })

};
