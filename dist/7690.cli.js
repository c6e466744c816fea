export const id = 7690;
export const ids = [7690,6527];
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

/***/ 88471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35747);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86400);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92410);




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
    const mark = ascii ? '...' : '\u2026';
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

/***/ 51954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accountLine)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86527);



const MOST = 7;
const NOUNS = {
    settings: ['settings file', 'settings files'],
    cohort: ['cohort', 'cohorts'],
    'spec-like': ['misnamed spec', 'misnamed specs'],
    output: ['output', 'outputs'],
    catalog: ['catalog', 'catalogs'],
    include: ['include', 'includes'],
    selection: ['selection', 'selections'],
};
const TITLES = {
    checked: 'Checked',
    unchanged: 'Not touched, not checked again',
    'not-applicable': 'Not applicable',
    'not-checked': 'Not checked',
};
const ORDER = ['not-checked', 'checked', 'unchanged', 'not-applicable'];
function accountLine(account) {
    return ORDER.flatMap((disposition) => {
        const groups = account.filter((group) => group.disposition === disposition);
        return groups.length === 0 ? [] : [`${TITLES[disposition]}: ${parts(groups)}.`];
    }).join(' ');
}
function parts(groups) {
    const words = groups.map(({ kind, reason, paths }) => {
        const [one, many] = NOUNS[kind];
        return `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(paths.length, one, many)}${reason === undefined ? '' : ` (${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(reason).replaceAll(/[\r\n]+/g, ' ')})`}`;
    });
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(words, words.length, MOST);
}


/***/ }),

/***/ 54611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ signsLegend),
/* harmony export */   Li: () => (/* binding */ hasSigns),
/* harmony export */   _l: () => (/* binding */ stageWords),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
function signsLegend(options = {}) {
    return `+ expected but not committed, ${options.ascii ? '-' : '\u2212'} committed but not expected`;
}
function hasSigns({ outputs }) {
    return outputs !== undefined && outputs.membership.stages.length > 0;
}
function stageWords(stage, options = {}) {
    const parts = [stage.stage];
    if (stage.added.count > 0)
        parts.push(`+${stage.added.count}`);
    if (stage.removed.count > 0)
        parts.push(`${options.ascii ? '-' : '\u2212'}${stage.removed.count}`);
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
        words.push(`membership differs in form${details(membership.form)}`);
    if (manifest.status === 'missing')
        words.push('manifest missing');
    if (manifest.status === 'content') {
        const what = [...manifest.fields.map((field) => field.field), ...manifest.form];
        words.push(what.length > 0 ? `manifest${details(what)}` : 'manifest differs');
    }
    if (manifest.status === 'form')
        words.push(`manifest differs in form${details(manifest.form)}`);
    const missing = metadata.missing.reduce((sum, list) => sum + list.count, 0);
    if (missing > 0)
        words.push(`${missing} without metadata`);
    if (metadata.status === 'content' && missing === 0)
        words.push('metadata differs');
    return words;
}
function details(names) {
    return names.length > 0 ? `: ${names.join(', ')}` : '';
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

/***/ 88864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ selectionLines),
/* harmony export */   w: () => (/* binding */ selectionWords)
/* harmony export */ });
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

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ countedRange),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oA: () => (/* binding */ countedText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return 'unknown';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}
function countedRange(fewest, most, one) {
    return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}
function rangeText(fewest, most) {
    return fewest === most ? countText(fewest) : `${countText(fewest)}\u2013${countText(most)}`;
}


/***/ }),

/***/ 32670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ isShownByOutputs),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   p: () => (/* binding */ countBesideDrift),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72373);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25800);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);




const STATES = ['invalid', 'unchecked', 'drifted', 'clean'];
const LOSES = new Set(['plan/ids-collapse', 'plan/essays-collapse']);
const DRIFT = new Set(_drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_CODES */ .rl);
function isShownByOutputs({ code }) {
    return DRIFT.has(code);
}
function tally(result) {
    const states = { clean: 0, drifted: 0, invalid: 0, unchecked: 0 };
    const plan = { rows: 0, drafts: 0, essays: 0, evaluations: 0 };
    for (const cohort of result.cohorts) {
        states[cohort.state]++;
        plan.rows += cohort.plan?.rows ?? 0;
        plan.drafts += cohort.plan?.drafts ?? 0;
        plan.essays += cohort.plan?.essays ?? 0;
        plan.evaluations += cohort.plan?.evaluations ?? 0;
    }
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)(result).map((finding) => finding.diagnostic);
    return {
        isSearched: (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .isSearched */ .mU)(result),
        cohorts: result.cohorts.length,
        states,
        accepted: result.cohorts.filter(({ isDriftAccepted }) => isDriftAccepted).length,
        explained: result.cohorts.filter(({ isDriftAccepted, diagnostics }) => !isDriftAccepted && diagnostics.some(({ because }) => because !== undefined)).length,
        severities: countSeverities(found),
        besideDrift: countBesideDrift(found),
        plan,
        losing: result.cohorts.filter(({ diagnostics }) => diagnostics.some(({ code }) => LOSES.has(code)))
            .length,
        leftUnchecked: Math.max(0, (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnchecked */ ._6)(result.account) - states.unchecked),
        isBaseWanted: (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnBase */ .Gs)(result.account),
        compared: hasCompared(result),
    };
}
function hasCompared({ cohorts }) {
    const outputs = cohorts.flatMap((cohort) => cohort.outputs ?? []);
    if (outputs.length === 0)
        return undefined;
    return outputs.some(({ manifest, membership, metadata }) => [manifest, membership, metadata].some(({ status }) => status !== 'uncommitted'));
}
function countBesideDrift(diagnostics) {
    return countSeverities(diagnostics.filter((diagnostic) => !isShownByOutputs(diagnostic)));
}
function countSeverities(diagnostics) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const diagnostic of diagnostics)
        counts[diagnostic.severity]++;
    return counts;
}


/***/ }),

/***/ 66791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shownState),
/* harmony export */   JE: () => (/* binding */ staleCount),
/* harmony export */   LF: () => (/* binding */ ownFindings),
/* harmony export */   U$: () => (/* binding */ trouble)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);




function ownFindings(cohort) {
    if (!cohort.outputs)
        return cohort.diagnostics;
    return cohort.diagnostics.filter((diagnostic) => !(0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .isShownByOutputs */ .Fp)(diagnostic));
}
function staleCount({ diagnostics, outputs }) {
    if (!outputs || !diagnostics.some(({ code }) => code === 'drift/stale-generation'))
        return 0;
    return outputs.metadata.stale.reduce((sum, { count }) => sum + count, 0);
}
function shownState({ state, diagnostics }) {
    return state === 'clean' && diagnostics.some(({ severity }) => severity === 'error') ? 'invalid' : state;
}
function trouble(cohort, options = {}) {
    const parts = [];
    if (cohort.failure !== undefined)
        parts.push((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(cohort.failure));
    if (cohort.outputs)
        parts.push(...(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .driftWords */ .tE)(cohort.outputs, options));
    if (cohort.isDriftAccepted)
        parts.push('accepted by the settings');
    const stale = staleCount(cohort);
    if (stale > 0)
        parts.push(`${stale} no longer planned`);
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWords */ .D)((0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(ownFindings(cohort)));
    if (counts)
        parts.push(counts);
    if (parts.length === 0 && cohort.state === 'invalid')
        parts.push('see the findings of the repository');
    return parts.join('; ');
}


/***/ }),

/***/ 74041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64713);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);




const REGENERATE = [_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'regenerate'];
function verdict(counts) {
    const { leftUnchecked } = counts;
    const sentence = `${verdictOnCohorts(counts)}${lossOf(counts)}`;
    return leftUnchecked === 0
        ? sentence
        : `Not everything was checked, ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(leftUnchecked, 'path is', 'paths are')} left. ${sentence}`;
}
function lossOf({ cohorts, losing }) {
    if (losing === 0)
        return '';
    return `; generations are lost${cohorts === 1 ? '' : ` in ${losing} of them`}, since several get one id`;
}
function verdictOnCohorts({ isSearched, cohorts, states, accepted, severities, besideDrift, leftUnchecked, isBaseWanted, compared, }) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWords */ .D)(besideDrift);
    const also = findings ? ` (${findings})` : '';
    if (!isSearched)
        return `Nothing counts as checked: the settings cannot be used${also}`;
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        const all = cohorts === 1 ? 'The cohort is' : cohorts === 2 ? 'Both cohorts are' : `All ${cohorts} cohorts are`;
        if (compared === false)
            return `${all} valid; no outputs are committed yet${also}`;
        if (leftUnchecked === 0)
            return isBaseWanted
                ? `Nothing is wrong with ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(cohorts, 'cohort')}, as far as is known without the base${also}`
                : `${all} clean${severities.error > 0 ? ', but other files are not' : ''}${also}`;
        return `Nothing is wrong with ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(cohorts, 'cohort')}${also}`;
    }
    const parts = _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.filter((state) => state !== 'clean' && states[state] > 0);
    const accept = accepted === 0
        ? ''
        : accepted === states.drifted
            ? ', which the settings accept'
            : `, of which the settings accept ${accepted}`;
    if (cohorts === 1)
        return `The cohort ${states.drifted > 0 ? `has drifted${accept}` : `is ${parts.join()}`}${also}`;
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${accept}${also}`;
}
function remedy(counts) {
    const { states, accepted, explained, severities } = counts;
    const drifted = states.drifted - accepted;
    const fix = severities.error > 0 && (states.invalid > 0 || drifted === 0);
    if (fix && drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (fix)
        return { words: 'Correct the errors and check again' };
    if (drifted > 0 && explained > 0)
        return {
            words: 'Correct the warnings; then bring the outputs that still differ up to date',
            command: REGENERATE,
        };
    if (drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords)
/* harmony export */ });
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86527);

function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countedText */ .oA)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
