export const id = 398;
export const ids = [398];
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




function codeFrame(file, span, options = {}) {
    const { lines, text } = file;
    const start = Math.max(0, Math.min(span.start, text.length));
    const end = Math.max(start, Math.min(span.end, text.length));
    const first = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, start);
    const last = end > start ? (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, end - 1) : first;
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.color ?? false);
    const digits = String(last).length;
    const gutter = (label) => paint('dim', `${label.padStart(digits)} |`);
    const room = Math.max(20, (options.width ?? 100) - digits - 3);
    const frame = [];
    const show = (line, from, to) => {
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
        const right = Math.max(rest - columnsOf(before.cells), Math.ceil(rest / 2));
        cutRight = shrink(after.cells, cutRight && inside.cut ? 0 : right, 'right') || cutRight;
        cutLeft = shrink(before.cells, rest - columnsOf(after.cells), 'left') || cutLeft;
    }
    const cells = [...before.cells, ...inside.cells, ...after.cells];
    const carets = columnsOf(inside.cells);
    const indent = (cutLeft ? mark.length : 0) + columnsOf(before.cells);
    const code = (cutLeft ? mark : '') + cells.map((cell) => cell.shown).join('') + (cutRight ? mark : '');
    const onMark = carets === 0 && inside.cells.length > 0 && indent > 0;
    return { code, indent: onMark ? indent - 1 : indent, carets: Math.max(1, carets) };
}
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
function cellsBefore(text, lineStart, to, room, ascii) {
    let from = Math.max(lineStart, to - 2 * room);
    const cut = from > lineStart;
    if (cut && isLowSurrogate(text, from))
        from++;
    const cells = [];
    for (let offset = from; offset < to;) {
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
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
    if (character === '[' && text.startsWith('##', offset - 2))
        return { shown: '\\[', columns: 2 };
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(character, { ascii });
    const columns = shown === character ? (0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .characterWidth */ .cd)(character) : shown.length;
    if (columns > 0 || offset > lineStart)
        return { shown, columns };
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCharacter */ .V)(character);
    return { shown: escaped, columns: escaped.length };
}
function shrink(cells, columns, end) {
    let excess = columnsOf(cells) - columns;
    let removed = 0;
    while (excess > 0 && removed < cells.length) {
        const cell = end === 'left' ? cells[removed] : cells[cells.length - 1 - removed];
        excess -= cell?.columns ?? 0;
        removed++;
    }
    if (end === 'left') {
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
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
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
function stageWords(stage, options = {}) {
    const parts = [stage.stage];
    if (stage.added.count > 0)
        parts.push(`+${stage.added.count}`);
    if (stage.removed.count > 0)
        parts.push(`${options.ascii ? '-' : '−'}${stage.removed.count}`);
    return parts.join(' ');
}
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
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(diagnostic);
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
    return [...byKey.values()].sort((left, right) => (0,_diagnostics_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
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


class Positions {
    #sources;
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

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ selectionLines)
/* harmony export */ });
/* unused harmony export selectionWords */
const MOST_NAMED = 5;
function selectionLines(result, style) {
    const byPath = new Map();
    for (const { id, selection } of result.cohorts) {
        if (selection === undefined)
            continue;
        const words = `${style.id(id)} ${selectionWords(selection)}`;
        const known = byPath.get(selection.path);
        if (known === undefined)
            byPath.set(selection.path, [words]);
        else
            known.push(words);
    }
    return [...byPath].map(([path, cohorts]) => {
        const rest = cohorts.length - MOST_NAMED;
        const named = cohorts.slice(0, MOST_NAMED).join(', ');
        return `selection ${style.path(path)}: ${named}${rest > 0 ? ` and ${rest} cohorts more` : ''}`;
    });
}
function selectionWords({ stage, listed, planned, both }) {
    const nouns = (count) => (count === 1 ? stage : `${stage}s`);
    if (listed === both)
        return `${listed} of ${planned} ${nouns(planned)}`;
    return `${listed} ${nouns(listed)}, ${both} of them among the ${planned} planned`;
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

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindings: () => (/* binding */ renderFindings),
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/diagnostics/display-width.js
var display_width = __webpack_require__(3821);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/report/terminal/theme.js + 1 modules
var terminal_theme = __webpack_require__(7849);
;// CONCATENATED MODULE: ./build/src/report/terminal/cohort-table.js





const MANY = 20;
const WIDEST_ID = 48;
function cohortTable(result, theme, maxRows) {
    if (result.cohorts.length === 0)
        return [];
    const { rows, hidden } = rowsOf(result, theme, maxRows);
    const numbers = ['rows', 'drafts', 'essays', 'evaluations'];
    const numberText = (row, column) => (row.plan ? String(row.plan[column]) : '-');
    const idWidth = Math.max('cohort'.length, ...rows.map((row) => (0,display_width/* displayWidth */.F1)(row.id)));
    const widths = numbers.map((column) => Math.max(column.length, ...rows.map((row) => numberText(row, column).length)));
    const used = 15 + idWidth + widths.reduce((sum, width) => sum + width + 2, 0) + 2;
    const room = Math.max(30, theme.width - used);
    const line = (state, id, cells, words) => {
        const numeric = cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ');
        const padded = id + ' '.repeat(Math.max(0, idWidth - (0,display_width/* displayWidth */.F1)(id)));
        return `  ${state}  ${padded}  ${numeric}${words ? `  ${words}` : ''}`;
    };
    const header = line('state'.padEnd(11), 'cohort', [...numbers], '');
    const body = rows.map((row) => {
        const state = `${theme.icons[row.look]} ${row.state}`.padEnd(11);
        const words = (0,display_width/* fitWidth */.G0)(row.trouble, room, theme.more);
        const cells = numbers.map((column) => numberText(row, column));
        return line(theme.paint(terminal_theme/* STATE_STYLES */.l6[row.look], state), row.id, cells, words);
    });
    const rest = hidden > 0 ? [`  ${theme.more} and ${(0,report_words/* plural */.L)(hidden, 'cohort')} more`] : [];
    return [theme.paint('dim', header), ...body, ...rest];
}
function rowsOf(result, theme, maxRows) {
    const collapse = result.cohorts.length > MANY;
    const shown = collapse ? result.cohorts.filter((cohort) => (0,trouble/* lookOf */.Li)(cohort) !== 'clean') : result.cohorts;
    const rows = shown.slice(0, maxRows).map((cohort) => ({
        state: cohort.state,
        look: (0,trouble/* lookOf */.Li)(cohort),
        id: (0,display_width/* fitWidth */.G0)(theme.foreign(cohort.id), WIDEST_ID, theme.more),
        plan: cohort.plan,
        trouble: theme.foreign((0,trouble/* trouble */.U$)(cohort, { ascii: theme.ascii })),
    }));
    const clean = result.cohorts.filter((cohort) => (0,trouble/* lookOf */.Li)(cohort) === 'clean');
    if (collapse && clean.length > 0) {
        const { plan } = (0,tally/* tally */.N4)({ ...result, cohorts: clean });
        rows.push({
            state: 'clean',
            look: 'clean',
            id: `(${(0,report_words/* plural */.L)(clean.length, 'cohort')})`,
            plan,
            trouble: '',
        });
    }
    return { rows, hidden: Math.max(0, shown.length - maxRows) };
}

// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(4611);
;// CONCATENATED MODULE: ./build/src/report/terminal/drift-list.js




function driftList(result, theme, maxCohorts) {
    const lines = [];
    const drifted = result.cohorts.filter(isTold);
    for (const cohort of drifted.slice(0, maxCohorts)) {
        if (lines.length > 0)
            lines.push('');
        const title = cohort.state === 'clean' ? 'left over in' : 'drift in';
        lines.push(theme.paint('bold', `${title} ${theme.foreign(cohort.id)}`));
        if (cohort.outputs)
            lines.push(...outputLines(cohort.outputs, theme));
    }
    const hidden = drifted.length - maxCohorts;
    if (hidden > 0)
        lines.push('', `${theme.more} and drift in ${(0,report_words/* plural */.L)(hidden, 'cohort')} more`);
    const forms = drifted.flatMap(({ outputs }) => [outputs?.membership, outputs?.manifest]);
    if (forms.some((output) => output?.status === 'form' && output.form.includes(drift_form/* CRLF */.KT)))
        lines.push('', `${theme.paint('cyan', 'hint:')} ${drift_form/* CRLF_REMEDY */.N5}`);
    return lines;
}
function isTold(cohort) {
    return cohort.outputs !== undefined && ((0,drift_words/* driftWords */.t)(cohort.outputs).length > 0 || (0,trouble/* staleCount */.JE)(cohort) > 0);
}
function outputLines(outputs, theme) {
    return [
        ...membershipLines(outputs, theme),
        ...manifestLines(outputs, theme),
        ...metadataLines(outputs, theme),
    ];
}
function membershipLines({ membership }, theme) {
    const path = theme.foreign(membership.path);
    if (membership.status === 'missing')
        return [`  ${path}: missing`];
    if (membership.status === 'form') {
        return [`  ${path}: says the same in another form${suffix(membership.form, theme)}`];
    }
    if (membership.status !== 'content')
        return [];
    const lines = [`  ${path}`];
    for (const stage of membership.stages) {
        lines.push(`    ${(0,drift_words/* stageWords */._)(stage, { ascii: theme.ascii })}`);
        if (stage.added.count > 0)
            lines.push(`      ${theme.paint('green', `+ ${idsOf(stage.added, theme)}`)}`);
        if (stage.removed.count > 0) {
            lines.push(`      ${theme.paint('red', `${theme.minus} ${idsOf(stage.removed, theme)}`)}`);
        }
    }
    for (const form of membership.form)
        lines.push(`    ${theme.foreign(form)}`);
    if (membership.reordered)
        lines.push('    the same generations in another order');
    return lines;
}
function manifestLines({ manifest }, theme) {
    const path = theme.foreign(manifest.path);
    if (manifest.status === 'missing')
        return [`  ${path}: missing`];
    if (manifest.status === 'form') {
        return [`  ${path}: says the same in another form${suffix(manifest.form, theme)}`];
    }
    if (manifest.status !== 'content')
        return [];
    const fields = manifest.fields.map((field) => {
        const parts = [];
        if (field.added.length > 0)
            parts.push(theme.paint('green', `+ ${values(field.added, theme)}`));
        if (field.removed.length > 0) {
            parts.push(theme.paint('red', `${theme.minus} ${values(field.removed, theme)}`));
        }
        return `    ${theme.foreign(field.field)}${parts.length > 0 ? `  ${parts.join('  ')}` : ' in another order'}`;
    });
    return [`  ${path}`, ...fields, ...manifest.form.map((form) => `    ${theme.foreign(form)}`)];
}
function metadataLines({ metadata }, theme) {
    const told = (list, words) => list.count > 0 ? [`    ${(0,report_words/* plural */.L)(list.count, list.stage)} ${words}: ${idsOf(list, theme)}`] : [];
    const lines = [
        ...metadata.missing.flatMap((list) => told(list, 'without metadata.json')),
        ...metadata.stale.flatMap((list) => told(list, 'no longer planned (left alone)')),
    ];
    return lines.length > 0 ? [`  ${theme.foreign(metadata.path)}`, ...lines] : [];
}
function idsOf(list, theme) {
    const rest = list.count - list.first.length;
    const ids = list.first.map(theme.foreign).join(', ');
    return rest > 0 ? `${ids}${ids ? ' ' : ''}(and ${rest} more)` : ids;
}
function values(all, theme) {
    const shown = all.slice(0, 5).map(theme.foreign).join(', ');
    return all.length > 5 ? `${shown} (and ${all.length - 5} more)` : shown;
}
function suffix(forms, theme) {
    return forms.length > 0 ? ` (${forms.map(theme.foreign).join(', ')})` : '';
}

// EXTERNAL MODULE: ./build/src/diagnostics/code-frame.js
var code_frame = __webpack_require__(7021);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/src/report/terminal/finding-list.js







const finding_list_MANY = 3;
const NAMED = 5;
function listedFindings(result) {
    const withOutputs = new Set(result.cohorts.filter((cohort) => cohort.outputs).map((cohort) => cohort.id));
    return (0,report_findings/* findingsOf */.WX)(result).filter(({ diagnostic, cohorts }) => !(0,trouble/* isToldByOutputs */.rt)(diagnostic) || cohorts.length === 0 || cohorts.some((id) => !withOutputs.has(id)));
}
function findingList(findings, sources, theme, maxFindings) {
    const others = new Map();
    const single = [];
    for (const [first, ...rest] of (0,report_findings/* groupByCause */.wn)(findings)) {
        if (rest.length + 1 < finding_list_MANY) {
            single.push(first, ...rest);
        }
        else {
            single.push(first);
            others.set(first, rest);
        }
    }
    const chosen = new Set((0,report_findings/* bySeverity */.Np)(single).slice(0, maxFindings));
    const positions = new report_positions/* Positions */.H(sources);
    const lines = [];
    let path;
    for (const finding of findings) {
        if (!chosen.has(finding))
            continue;
        const own = (0,diagnostic/* placePath */.F7)(finding.diagnostic.at);
        if (own !== path) {
            if (path !== undefined)
                lines.push('');
            lines.push(theme.paint('bold', theme.foreign(own)));
            path = own;
        }
        lines.push(...findingLines(finding, others.get(finding) ?? [], sources, positions, theme));
    }
    const hidden = single.length - chosen.size;
    if (hidden > 0) {
        lines.push('', `${theme.more} and ${(0,report_words/* plural */.L)(hidden, 'finding')} more; --format json lists them all`);
    }
    return lines;
}
function findingLines(finding, others, sources, positions, theme) {
    const { diagnostic, cohorts } = finding;
    const { range, path } = positions.locate(diagnostic.at);
    const where = range ? `${range.start.line}:${range.start.column}  ` : '';
    const severity = theme.paint(terminal_theme/* SEVERITY_STYLES */.xs[diagnostic.severity], diagnostic.severity);
    const missing = diagnostic.at.kind === 'missing' ? 'no such file  ' : '';
    const lines = [
        `  ${where}${missing}${severity}  ${theme.foreign(diagnostic.message)}  ${theme.paint('dim', diagnostic.code)}`,
    ];
    const file = sources.get(path);
    if (diagnostic.at.kind === 'span' && file) {
        const frame = (0,code_frame/* codeFrame */.l)(file, diagnostic.at.span, {
            color: theme.color,
            ascii: theme.ascii,
            width: theme.width - 4,
        });
        lines.push(...frame.split('\n').map((line) => `    ${line}`));
    }
    const note = (label, text) => lines.push(`    ${theme.paint('cyan', label)} ${text}`);
    if (diagnostic.hint)
        note('hint:', theme.foreign(diagnostic.hint));
    for (const related of (diagnostic.related ?? []).slice(0, NAMED)) {
        note('see:', `${theme.foreign(positions.text(related.at))}  ${theme.foreign(related.message)}`);
    }
    const unnamed = (diagnostic.related?.length ?? 0) - NAMED;
    if (unnamed > 0)
        note('see:', `${theme.more} and ${(0,report_words/* plural */.L)(unnamed, 'place')} more`);
    if (others.length > 0) {
        const places = others.slice(0, NAMED).map((other) => theme.foreign(positions.text(other.diagnostic.at)));
        for (const place of places)
            note('also:', place);
        if (others.length > NAMED)
            note('also:', `${theme.more} and ${(0,report_words/* plural */.L)(others.length - NAMED, 'place')} more`);
    }
    if (cohorts.length > 1)
        note('in:', named(cohorts, theme));
    return lines;
}
function named(cohorts, theme) {
    const names = cohorts.slice(0, NAMED).map(theme.foreign).join(', ');
    const rest = cohorts.length - NAMED;
    return rest > 0 ? `${names} and ${(0,report_words/* plural */.L)(rest, 'cohort')} more` : names;
}

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/terminal.js








const MAX_FINDINGS = 50;
const MAX_ROWS = 50;
function renderTerminal(result, options = {}) {
    const theme = (0,terminal_theme/* themeOf */.ji)(options);
    const maxRows = options.maxRows ?? MAX_ROWS;
    const sections = [
        [header(result, theme)],
        result.cohorts.length === 0 ? noSpecs(result, theme) : cohortTable(result, theme, maxRows),
        (0,selection_lines/* selectionLines */.a)(result, { path: theme.foreign, id: theme.foreign }).map((line) => `  ${line}`),
        failures(result, theme),
        findingList(listedFindings(result), result.sources, theme, options.maxFindings ?? MAX_FINDINGS),
        driftList(result, theme, maxRows),
        footer(result, theme),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${text.join('\n\n')}\n`;
}
function renderFindings(diagnostics, sources, options = {}) {
    if (diagnostics.length === 0)
        return '';
    const findings = diagnostics.map((diagnostic) => ({ diagnostic, cohorts: [] }));
    const lines = findingList(findings, sources, (0,terminal_theme/* themeOf */.ji)(options), options.maxFindings ?? MAX_FINDINGS);
    return `${lines.join('\n')}\n`;
}
function header(result, theme) {
    const about = `${theme.foreign(result.dataRoot || '.')}, dialect ${result.dialect}`;
    return `${theme.paint('bold', `cohort-ci ${theme.foreign(result.version)}`)}  ${(0,report_words/* plural */.L)(result.cohorts.length, 'cohort')} in ${about}`;
}
function noSpecs(result, theme) {
    if (result.patterns.length === 0)
        return [];
    return ['  No file matches', ...result.patterns.map((pattern) => `    ${theme.foreign(pattern)}`)];
}
function failures(result, theme) {
    const unchecked = result.cohorts.filter((cohort) => cohort.failure !== undefined);
    return unchecked.map(({ id, failure }) => {
        const label = theme.paint('bold', `could not check ${theme.foreign(id)}:`);
        return `${label} ${theme.foreign(failure ?? '')}`;
    });
}
function footer(result, theme) {
    const counts = (0,tally/* tally */.N4)(result);
    const clean = counts.cohorts > 0 && counts.states.clean === counts.cohorts && counts.severities.error === 0;
    const lines = [theme.paint(clean ? 'green' : 'bold', `${(0,verdict/* verdict */.WJ)(counts)}.`)];
    const next = (0,verdict/* remedy */.zL)(counts);
    if (next)
        lines.push(`${next.words}${next.command ? `: ${theme.paint('bold', next.command)}` : '.'}`);
    if (listedFindings(result).length > 0)
        lines.push(`What a finding means and how to mend it: ${theme.paint('bold', 'cohort-ci explain CODE')}`);
    return lines;
}


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xs: () => (/* binding */ SEVERITY_STYLES),
  l6: () => (/* binding */ STATE_STYLES),
  ji: () => (/* binding */ themeOf)
});

// EXTERNAL MODULE: ./build/src/diagnostics/ansi.js
var ansi = __webpack_require__(3971);
// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/src/report/log-text.js

function logSafe(text, options = {}) {
    return (0,visible/* visible */.R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
}

;// CONCATENATED MODULE: ./build/src/report/terminal/theme.js


const STATE_STYLES = {
    clean: 'green',
    drifted: 'yellow',
    refused: 'red',
    unchecked: 'cyan',
};
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
function themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    return {
        paint: (0,ansi/* painter */.C)(color),
        color,
        ascii,
        width: Math.max(40, options.width ?? 100),
        minus: ascii ? '-' : '−',
        more: ascii ? '...' : '…',
        icons: ascii
            ? { clean: '+', drifted: '~', refused: 'x', unchecked: '?' }
            : { clean: '✓', drifted: '≠', refused: '✗', unchecked: '?' },
        foreign: (text) => logSafe(text, { ascii }),
    };
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
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);




const TOLD_BY_OUTPUTS = new Set(_drift_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_CODES */ .r);
function isToldByOutputs(diagnostic) {
    return TOLD_BY_OUTPUTS.has(diagnostic.code);
}
function ownFindings(cohort) {
    if (!cohort.outputs)
        return cohort.diagnostics;
    return cohort.diagnostics.filter((diagnostic) => !isToldByOutputs(diagnostic));
}
function staleCount({ diagnostics, outputs }) {
    if (!outputs || !diagnostics.some(({ code }) => code === 'drift/stale-generation'))
        return 0;
    return outputs.metadata.stale.reduce((sum, { count }) => sum + count, 0);
}
function lookOf({ state, diagnostics }) {
    return state === 'clean' && diagnostics.some(({ severity }) => severity === 'error') ? 'refused' : state;
}
function trouble(cohort, options = {}) {
    const parts = [];
    if (cohort.failure !== undefined)
        parts.push(cohort.failure);
    if (cohort.outputs)
        parts.push(...(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .driftWords */ .t)(cohort.outputs, options));
    const stale = staleCount(cohort);
    if (stale > 0)
        parts.push(`${stale} no longer planned`);
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWords */ .D)((0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .countSeverities */ .ng)(ownFindings(cohort)));
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


const REGENERATE = 'cohort-ci regenerate';
function verdict(counts) {
    const { cohorts, states, severities } = counts;
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D)(severities);
    const also = findings ? ` (${findings})` : '';
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
