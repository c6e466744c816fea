export const id = 933;
export const ids = [933,6527];
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

/***/ 79736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ codeCounts)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88108);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);



function codeCounts(result) {
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(result).map(({ diagnostic }) => diagnostic);
    const keyOf = ({ code, severity }) => `${severity} ${code}`;
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(found, keyOf)
        .map((group) => {
        const [{ code, severity }] = group;
        const fixable = group.filter(({ fix }) => fix?.safe === true).length;
        return { code, severity, count: group.length, fixable };
    })
        .sort((left, right) => _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        right.count - left.count ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.code, right.code));
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

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

function logSafe(text, options = {}) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
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

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatistics: () => (/* binding */ renderStatistics)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _code_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79736);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32670);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22705);
/* harmony import */ var _terminal_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67840);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74041);






const COLUMNS = [
    { head: 'count', right: true },
    { head: 'severity' },
    { head: 'fixable', right: true, leaves: 1 },
    { head: 'code' },
    { head: 'meaning' },
];
function renderStatistics(result, options = {}) {
    const theme = (0,_terminal_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeOf */ .ji)(options);
    const counts = (0,_code_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCounts */ .e)(result);
    const rows = counts.map(({ code, severity, count, fixable }) => [
        String(count),
        severity,
        fixable === 0 ? '' : String(fixable),
        code,
        _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].title,
    ]);
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableLines */ .o)(COLUMNS, rows, {
        ...{ width: theme.room, indent: 2, more: theme.more },
        paint: (text, row, column) => {
            const severity = counts[row]?.severity;
            if (severity === undefined)
                return theme.paint('dim', text);
            return column === 1 ? theme.paint(_terminal_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITY_STYLES */ .xs[severity], text) : text;
        },
    });
    const lines = rows.length === 0 ? [] : [...table.flat(), ''];
    return `${[...lines, ...theme.wrap(`${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdict */ .WJ)((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(result))}.`, 2)].join('\n')}\n`;
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

/***/ 22705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35747);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);


function tableLines(columns, rows, { width, indent, more, paint = (text) => text }) {
    const last = columns.length - 1;
    const widths = columns.map(({ head }, column) => Math.max((0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(head), ...rows.map((row) => (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const room = width ?? Number.POSITIVE_INFINITY;
    let shown = columns.map((_, column) => column).filter((column) => column !== last);
    const used = () => indent + shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0) - 2;
    const leaving = shown
        .filter((column) => columns[column]?.leaves !== undefined)
        .sort((left, right) => (columns[left]?.leaves ?? 0) - (columns[right]?.leaves ?? 0));
    for (const column of leaving)
        if (used() > room)
            shown = shown.filter((other) => other !== column);
    for (const column of shown) {
        const excess = used() - room;
        const { least } = columns[column] ?? {};
        if (excess > 0 && least !== undefined)
            widths[column] = Math.max(least, (widths[column] ?? 0) - excess);
    }
    const beside = room - used() - 2;
    const longest = Math.max(0, ...rows.map((row) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWidth */ .aN)(row[last] ?? '')));
    const areBeside = beside >= Math.max(longest, Math.min(_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_WORDS */ .u, widths[last] ?? 0));
    return [columns.map(({ head }) => head), ...rows].map((row, index) => {
        const line = `${' '.repeat(indent)}${shown
            .map((column) => paint(padded(row[column] ?? '', column), index - 1, column))
            .join('  ')}`;
        const words = row[last] ?? '';
        if (words === '')
            return [line.trimEnd()];
        if (index === 0 && !areBeside)
            return [line.trimEnd()];
        const styled = (text) => paint(text, index - 1, last);
        if (!areBeside && (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(words) > beside) {
            const below = ' '.repeat(Math.min(indent + 4, 8));
            return [line.trimEnd(), ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(below + words, room, below.length).map(styled)];
        }
        const [first = '', ...others] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(words, beside, 0);
        const hanging = ' '.repeat(used() + 2);
        return [`${line}  ${styled(first)}`, ...others.map((other) => hanging + styled(other))];
    });
    function padded(cell, column) {
        const size = widths[column] ?? 0;
        const text = (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitWidth */ .G0)(cell, size, more);
        const blank = ' '.repeat(Math.max(0, size - (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(text)));
        return columns[column]?.right ? blank + text : text + blank;
    }
}


/***/ }),

/***/ 67840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ themeOf),
/* harmony export */   l6: () => (/* binding */ STATE_STYLES),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   xs: () => (/* binding */ SEVERITY_STYLES)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31408);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18457);




const STATE_STYLES = {
    clean: 'green',
    drifted: 'yellow',
    invalid: 'red',
    unchecked: 'cyan',
};
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
function linkTo(address, text) {
    return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}
function themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    const width = Math.max(40, options.width ?? 100);
    const room = options.wraps === true ? width : undefined;
    const { addressOf, write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$ } = options;
    return {
        paint: (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(color),
        color,
        ascii,
        width,
        room,
        wrap: (line, hanging) => (room === undefined ? [line] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapLine */ .x9)(line, room, hanging)),
        link: (text, path) => (addressOf === undefined ? text : linkTo(addressOf(path), text)),
        write,
        minus: ascii ? '-' : '\u2212',
        more: ascii ? '...' : '\u2026',
        elsewhere: options.elsewhere ?? write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, 'check', '--format', 'json']),
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '\u2713', drifted: '\u2260', invalid: '\u2717', unchecked: '?' },
        foreign: (text) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(text, { ascii }),
    };
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
