export const id = 69;
export const ids = [69];
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

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* unused harmony exports SEVERITIES, causeKey */
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
        const unitColumn = offset - lineStart + 1;
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

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindings: () => (/* binding */ renderFindings),
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
;// CONCATENATED MODULE: ./build/src/diagnostics/display-width.js
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

;// CONCATENATED MODULE: ./build/src/report/drift-words.js
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
        const fields = manifest.fields.map((field) => field.field);
        words.push(fields.length > 0 ? `manifest${listed(fields)}` : 'manifest differs');
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

;// CONCATENATED MODULE: ./build/src/report/words.js
/** `1 cohort`, `2 cohorts`. */
function plural(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
/** `2 errors, 1 warning`; empty when there is nothing to count. */
function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity));
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/src/report/trouble.js



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
/** What is wrong with a cohort, in a few words; empty when nothing is. */
function trouble(cohort, options = {}) {
    const parts = [];
    if (cohort.failure !== undefined)
        parts.push(cohort.failure);
    if (cohort.outputs)
        parts.push(...driftWords(cohort.outputs, options));
    const counts = severityWords((0,tally/* countSeverities */.ng)(ownFindings(cohort)));
    if (counts)
        parts.push(counts);
    if (parts.length === 0 && cohort.state === 'refused')
        parts.push('see the findings of the repository');
    return parts.join('; ');
}

;// CONCATENATED MODULE: ./build/src/diagnostics/ansi.js
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

// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/src/report/log-text.js

/**
 * Foreign text as one line that is safe in a runner's log, wherever the caller puts it. GitHub's runner obeys
 * `::command::` at the start of a line (blanks before it do not matter) and `##[command]` anywhere in one.
 */
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
        paint: painter(color),
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

;// CONCATENATED MODULE: ./build/src/report/terminal/cohort-table.js





/** Above this many cohorts the clean ones share a line. */
const MANY = 20;
/** Columns of the widest id shown whole. */
const WIDEST_ID = 48;
/** One line a cohort: state, id, plan sizes, and what is wrong in a few words. */
function cohortTable(result, theme, maxRows) {
    if (result.cohorts.length === 0)
        return [];
    const { rows, hidden } = rowsOf(result, theme, maxRows);
    const numbers = ['rows', 'drafts', 'essays', 'evaluations'];
    const numberText = (row, column) => (row.plan ? String(row.plan[column]) : '-');
    const idWidth = Math.max('cohort'.length, ...rows.map((row) => displayWidth(row.id)));
    const widths = numbers.map((column) => Math.max(column.length, ...rows.map((row) => numberText(row, column).length)));
    const used = 14 + idWidth + widths.reduce((sum, width) => sum + width + 2, 0) + 2;
    const room = Math.max(30, theme.width - used);
    const line = (state, id, cells, words) => {
        const numeric = cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ');
        const padded = id + ' '.repeat(Math.max(0, idWidth - displayWidth(id)));
        return `  ${state}  ${padded}  ${numeric}${words ? `  ${words}` : ''}`;
    };
    const header = line('state'.padEnd(11), 'cohort', [...numbers], '');
    const body = rows.map((row) => {
        const state = `${theme.icons[row.state]} ${row.state}`.padEnd(11);
        const words = fitWidth(row.trouble, room, theme.more);
        const cells = numbers.map((column) => numberText(row, column));
        return line(theme.paint(STATE_STYLES[row.state], state), row.id, cells, words);
    });
    const rest = hidden > 0 ? [`  ${theme.more} and ${plural(hidden, 'cohort')} more`] : [];
    return [theme.paint('dim', header), ...body, ...rest];
}
function rowsOf(result, theme, maxRows) {
    const collapse = result.cohorts.length > MANY;
    const shown = collapse ? result.cohorts.filter((cohort) => cohort.state !== 'clean') : result.cohorts;
    const rows = shown.slice(0, maxRows).map((cohort) => ({
        state: cohort.state,
        id: fitWidth(theme.foreign(cohort.id), WIDEST_ID, theme.more),
        plan: cohort.plan,
        trouble: theme.foreign(trouble(cohort, { ascii: theme.ascii })),
    }));
    const clean = result.cohorts.filter((cohort) => cohort.state === 'clean');
    if (collapse && clean.length > 0) {
        const { plan } = (0,tally/* tally */.N4)({ ...result, cohorts: clean });
        rows.push({ state: 'clean', id: `(${plural(clean.length, 'cohort')})`, plan, trouble: '' });
    }
    return { rows, hidden: Math.max(0, shown.length - maxRows) };
}

;// CONCATENATED MODULE: ./build/src/report/terminal/drift-list.js


/** What differs between expected and committed outputs, a few lines a cohort. */
function driftList(result, theme, maxCohorts) {
    const lines = [];
    const drifted = result.cohorts.filter(({ outputs }) => outputs && driftWords(outputs).length > 0);
    for (const cohort of drifted.slice(0, maxCohorts)) {
        if (lines.length > 0)
            lines.push('');
        lines.push(theme.paint('bold', `drift in ${theme.foreign(cohort.id)}`));
        if (cohort.outputs)
            lines.push(...outputLines(cohort.outputs, theme));
    }
    const hidden = drifted.length - maxCohorts;
    if (hidden > 0)
        lines.push('', `${theme.more} and drift in ${plural(hidden, 'cohort')} more`);
    return lines;
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
    const lines = [];
    for (const stage of membership.stages) {
        lines.push(`  ${path}: ${stageWords(stage, { ascii: theme.ascii })}`);
        if (stage.added.count > 0)
            lines.push(`    ${theme.paint('green', `+ ${idsOf(stage.added, theme)}`)}`);
        if (stage.removed.count > 0) {
            lines.push(`    ${theme.paint('red', `${theme.minus} ${idsOf(stage.removed, theme)}`)}`);
        }
    }
    for (const form of membership.form)
        lines.push(`  ${path}: ${theme.foreign(form)}`);
    if (membership.reordered)
        lines.push(`  ${path}: the same generations in another order`);
    return lines.length > 0 ? lines : [`  ${path}: differs`];
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
    if (manifest.fields.length === 0)
        return [`  ${path}: differs`];
    return manifest.fields.map((field) => {
        const parts = [];
        if (field.added.length > 0)
            parts.push(theme.paint('green', `+ ${values(field.added, theme)}`));
        if (field.removed.length > 0) {
            parts.push(theme.paint('red', `${theme.minus} ${values(field.removed, theme)}`));
        }
        return `  ${path}: ${theme.foreign(field.field)}  ${parts.join('  ') || 'in another order'}`;
    });
}
function metadataLines({ metadata }, theme) {
    const path = theme.foreign(metadata.path);
    const missing = metadata.missing
        .filter((list) => list.count > 0)
        .map((list) => `  ${path}: ${plural(list.count, list.stage)} without metadata.json: ${idsOf(list, theme)}`);
    const stale = metadata.stale
        .filter((list) => list.count > 0)
        .map((list) => `  ${path}: ${plural(list.count, list.stage)} no longer planned: ${idsOf(list, theme)}`);
    return [...missing, ...stale];
}
function idsOf(list, theme) {
    const rest = list.count - list.first.length;
    const ids = list.first.map(theme.foreign).join(', ');
    return rest > 0 ? `${ids}${ids ? ' ' : ''}(and ${rest} more)` : ids;
}
/** Values that a manifest field gained or lost; a few are shown. */
function values(all, theme) {
    const shown = all.slice(0, 5).map(theme.foreign).join(', ');
    return all.length > 5 ? `${shown} (and ${all.length - 5} more)` : shown;
}
function suffix(forms, theme) {
    return forms.length > 0 ? ` (${forms.map(theme.foreign).join(', ')})` : '';
}

// EXTERNAL MODULE: ./build/src/diagnostics/line-at.js
var line_at = __webpack_require__(9806);
;// CONCATENATED MODULE: ./build/src/diagnostics/code-frame.js




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
    const first = (0,line_at/* lineAt */.m)(lines, start);
    // A span that ends right after a line end does not cover the next line.
    const last = end > start ? (0,line_at/* lineAt */.m)(lines, end - 1) : first;
    const paint = painter(options.color ?? false);
    const digits = String(last).length;
    const gutter = (label) => paint('dim', `${label.padStart(digits)} |`);
    const room = Math.max(20, (options.width ?? 100) - digits - 3);
    const frame = [];
    const show = (line, from, to) => {
        const lineStart = lines.lineStart(line);
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
    const shown = (0,visible/* visible */.R)(character, { ascii });
    const columns = shown === character ? characterWidth(character) : shown.length;
    // A mark without a letter before it would sit on the gutter.
    if (columns > 0 || offset > lineStart)
        return { shown, columns };
    const escaped = (0,visible/* escapeCharacter */.V)(character);
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

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/src/report/terminal/finding-list.js







/** A cause that stands in more places than this is told once, with the other places below it. */
const FEW = 3;
/** Other places and cohorts that are named before the rest is counted. */
const NAMED = 5;
/** The findings that a rendering must list which shows the comparison of outputs as well. */
function listedFindings(result) {
    const withOutputs = new Set(result.cohorts.filter((cohort) => cohort.outputs).map((cohort) => cohort.id));
    return (0,report_findings/* findingsOf */.WX)(result).filter(({ diagnostic, cohorts }) => !isToldByOutputs(diagnostic) || cohorts.length === 0 || cohorts.some((id) => !withOutputs.has(id)));
}
/** Findings grouped by file, each with its place, code, message, code frame, hint and related places. */
function findingList(findings, sources, theme, maxFindings) {
    const others = new Map();
    const single = [];
    for (const [first, ...rest] of (0,report_findings/* groupByCause */.wn)(findings)) {
        if (rest.length < FEW) {
            single.push(first, ...rest);
        }
        else {
            single.push(first);
            others.set(first, rest);
        }
    }
    // The most severe ones are shown; what is shown stands in the order of the files.
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
        lines.push('', `${theme.more} and ${plural(hidden, 'finding')} more; --format json lists them all`);
    }
    return lines;
}
function findingLines(finding, others, sources, positions, theme) {
    const { diagnostic, cohorts } = finding;
    const { range, path } = positions.locate(diagnostic.at);
    const where = range ? `${range.start.line}:${range.start.column}  ` : '';
    const severity = theme.paint(SEVERITY_STYLES[diagnostic.severity], diagnostic.severity);
    const missing = diagnostic.at.kind === 'missing' ? 'no such file  ' : '';
    const lines = [
        `  ${where}${missing}${severity}  ${theme.foreign(diagnostic.message)}  ${theme.paint('dim', diagnostic.code)}`,
    ];
    const file = sources.get(path);
    if (diagnostic.at.kind === 'span' && file) {
        const frame = codeFrame(file, diagnostic.at.span, {
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
        note('see:', `${theme.more} and ${plural(unnamed, 'place')} more`);
    if (others.length > 0) {
        const places = others.slice(0, NAMED).map((other) => theme.foreign(positions.text(other.diagnostic.at)));
        for (const place of places)
            note('also:', place);
        if (others.length > NAMED)
            note('also:', `${theme.more} and ${plural(others.length - NAMED, 'place')} more`);
    }
    if (cohorts.length > 1)
        note('in:', named(cohorts, theme));
    return lines;
}
function named(cohorts, theme) {
    const names = cohorts.slice(0, NAMED).map(theme.foreign).join(', ');
    const rest = cohorts.length - NAMED;
    return rest > 0 ? `${names} and ${plural(rest, 'cohort')} more` : names;
}

;// CONCATENATED MODULE: ./build/src/report/verdict.js


/** The one command that mends drift. */
const REGENERATE = 'cohort-ci regenerate';
/** What the whole check found, in one sentence without a full stop. */
function verdict(counts) {
    const { cohorts, states, severities } = counts;
    if (cohorts === 0)
        return 'No cohort was checked: no spec was found';
    const findings = severityWords(severities);
    const also = findings ? ` (${findings})` : '';
    if (states.clean === cohorts) {
        return `${cohorts === 1 ? 'The cohort is clean' : `All ${cohorts} cohorts are clean`}${also}`;
    }
    const parts = tally/* STATES */.xj.filter((state) => state !== 'clean' && states[state] > 0);
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${plural(cohorts, 'cohort')} clean: ${words}${also}`;
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

;// CONCATENATED MODULE: ./build/src/report/terminal.js







const MAX_FINDINGS = 50;
const MAX_ROWS = 50;
/**
 * The result for a person at a terminal: what was checked, one line a cohort, findings with the code they point at,
 * drift, and at the end the verdict with what to do next. Ends with a newline.
 */
function renderTerminal(result, options = {}) {
    const theme = themeOf(options);
    const maxRows = options.maxRows ?? MAX_ROWS;
    const sections = [
        [header(result, theme)],
        result.cohorts.length === 0 ? noSpecs(result, theme) : cohortTable(result, theme, maxRows),
        findingList(listedFindings(result), result.sources, theme, options.maxFindings ?? MAX_FINDINGS),
        driftList(result, theme, maxRows),
        footer(result, theme),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${text.join('\n\n')}\n`;
}
/** Findings alone, for a command that checks no cohorts. Ends with a newline; empty when there are none. */
function renderFindings(diagnostics, sources, options = {}) {
    if (diagnostics.length === 0)
        return '';
    const findings = diagnostics.map((diagnostic) => ({ diagnostic, cohorts: [] }));
    const lines = findingList(findings, sources, themeOf(options), options.maxFindings ?? MAX_FINDINGS);
    return `${lines.join('\n')}\n`;
}
function header(result, theme) {
    const about = `${theme.foreign(result.dataRoot)}, dialect ${result.dialect}`;
    return `${theme.paint('bold', `cohort-ci ${theme.foreign(result.version)}`)}  ${plural(result.cohorts.length, 'cohort')} in ${about}`;
}
function noSpecs(result, theme) {
    return ['  No file matches', ...result.patterns.map((pattern) => `    ${theme.foreign(pattern)}`)];
}
function footer(result, theme) {
    const counts = (0,tally/* tally */.N4)(result);
    const clean = counts.cohorts > 0 && counts.states.clean === counts.cohorts && counts.severities.error === 0;
    const lines = [theme.paint(clean ? 'green' : 'bold', `${verdict(counts)}.`)];
    const next = remedy(counts);
    if (next)
        lines.push(`${next.words}${next.command ? `: ${theme.paint('bold', next.command)}` : '.'}`);
    return lines;
}


/***/ })

};
