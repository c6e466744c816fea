export const id = 6948;
export const ids = [6948,2967,2398];
export const modules = {

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _6: () => (/* binding */ countUnchecked)
/* harmony export */ });
/* unused harmony export joinAccounts */
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);


const KINDS = [
    'settings',
    'cohort',
    'spec-like',
    'output',
    'catalog',
    'include',
    'selection',
];
const DISPOSITIONS = ['unchanged', 'checked', 'not-applicable', 'not-checked'];
function accountOf(entries) {
    const byPath = new Map();
    for (const entry of entries) {
        const key = `${entry.kind} ${entry.path}`;
        const other = byPath.get(key);
        if (other === undefined || weight(entry) > weight(other))
            byPath.set(key, entry);
    }
    const groups = new Map();
    for (const { kind, path, disposition, reason } of byPath.values()) {
        const key = JSON.stringify([kind, disposition, reason]);
        const group = groups.get(key);
        if (group !== undefined)
            group.paths.push(path);
        else
            groups.set(key, { kind, disposition, ...(reason === undefined ? {} : { reason }), paths: [path] });
    }
    for (const { paths } of groups.values())
        paths.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    return [...groups.values()].sort(compareGroups);
}
function joinAccounts(accounts) {
    return accountOf(entriesOf(accounts));
}
function* entriesOf(accounts) {
    for (const account of accounts)
        for (const { paths, ...group } of account)
            for (const path of paths)
                yield { ...group, path };
}
function countUnchecked(account) {
    return account.reduce((sum, { disposition, paths }) => (disposition === 'not-checked' ? sum + paths.length : sum), 0);
}
function weight({ disposition }) {
    return DISPOSITIONS.indexOf(disposition);
}
function compareGroups(left, right) {
    return (KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
        weight(left) - weight(right) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(left.reason ?? ''), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(right.reason ?? '')));
}


/***/ }),

/***/ 6400:
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

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

function logSafe(text, options = {}) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindings: () => (/* binding */ renderFindings),
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/findings/display-width.js + 4 modules
var display_width = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/src/report/terminal/theme.js
var terminal_theme = __webpack_require__(7840);
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
    const rest = hidden > 0 ? [`  ${theme.more} and ${(0,findings_words/* counted */.hS)(hidden, 'cohort')} more`] : [];
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
            id: `(${(0,findings_words/* counted */.hS)(clean.length, 'cohort')})`,
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
        lines.push('', `${theme.more} and drift in ${(0,findings_words/* counted */.hS)(hidden, 'cohort')} more`);
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
    const told = (list, words) => list.count > 0 ? [`    ${(0,findings_words/* counted */.hS)(list.count, list.stage)} ${words}: ${idsOf(list, theme)}`] : [];
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

// EXTERNAL MODULE: ./build/src/findings/code-frame.js
var code_frame = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
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
        lines.push('', `${theme.more} and ${(0,findings_words/* counted */.hS)(hidden, 'finding')} more; --format json lists them all`);
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
        `  ${where}${missing}${severity}  ${theme.foreign((0,findings_text/* textOf */.b6)(diagnostic.message))}  ${theme.paint('dim', diagnostic.code)}`,
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
        note('hint:', theme.foreign((0,findings_text/* textOf */.b6)(diagnostic.hint)));
    for (const related of (diagnostic.related ?? []).slice(0, NAMED)) {
        note('see:', `${theme.foreign(positions.text(related.at))}  ${theme.foreign((0,findings_text/* textOf */.b6)(related.message))}`);
    }
    const unnamed = (diagnostic.related?.length ?? 0) - NAMED;
    if (unnamed > 0)
        note('see:', `${theme.more} and ${(0,findings_words/* counted */.hS)(unnamed, 'place')} more`);
    if (others.length > 0) {
        const places = others.slice(0, NAMED).map((other) => theme.foreign(positions.text(other.diagnostic.at)));
        for (const place of places)
            note('also:', place);
        if (others.length > NAMED)
            note('also:', `${theme.more} and ${(0,findings_words/* counted */.hS)(others.length - NAMED, 'place')} more`);
    }
    if (cohorts.length > 1)
        note('in:', named(cohorts, theme));
    return lines;
}
function named(cohorts, theme) {
    const names = cohorts.slice(0, NAMED).map(theme.foreign).join(', ');
    const rest = cohorts.length - NAMED;
    return rest > 0 ? `${names} and ${(0,findings_words/* counted */.hS)(rest, 'cohort')} more` : names;
}

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/terminal.js










const MAX_FINDINGS = 50;
const MAX_ROWS = 50;
function renderTerminal(result, options = {}) {
    const theme = (0,terminal_theme/* themeOf */.ji)(options);
    const maxRows = options.maxRows ?? MAX_ROWS;
    const quiet = options.quiet === true;
    const sections = [
        ...(quiet ? [] : opening(result, theme, maxRows)),
        failures(result, theme),
        findingList(listedFindings(result), result.sources, theme, options.maxFindings ?? MAX_FINDINGS),
        driftList(result, theme, maxRows),
        ...(quiet ? [] : [footer(result, theme)]),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return text.length === 0 ? '' : `${text.join('\n\n')}\n`;
}
function opening(result, theme, maxRows) {
    return [
        [header(result, theme)],
        result.cohorts.length === 0 ? noSpecs(result, theme) : cohortTable(result, theme, maxRows),
        (0,selection_lines/* selectionLines */.a)(result, { path: theme.foreign, id: theme.foreign }).map((line) => `  ${line}`),
    ];
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
    return `${theme.paint('bold', `cohort-ci ${theme.foreign(result.version)}`)}  ${(0,findings_words/* counted */.hS)(result.cohorts.length, 'cohort')} in ${about}`;
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
        return `${label} ${theme.foreign((0,findings_text/* textOf */.b6)(failure ?? ''))}`;
    });
}
function footer(result, theme) {
    const counts = (0,tally/* tally */.N4)(result);
    const clean = counts.cohorts > 0 &&
        counts.states.clean === counts.cohorts &&
        counts.severities.error === 0 &&
        counts.leftUnchecked === 0;
    const lines = [theme.paint(clean ? 'green' : 'bold', `${(0,verdict/* verdict */.WJ)(counts)}.`)];
    const account = (0,account_line/* accountLine */.G)(result.account);
    if (account !== '')
        lines.push(theme.foreign(account));
    const next = (0,verdict/* remedy */.zL)(counts);
    if (next)
        lines.push(`${next.words}${next.command ? `: ${theme.paint('bold', next.command)}` : '.'}`);
    if (listedFindings(result).length > 0)
        lines.push(`What a finding means and how to fix it: ${theme.paint('bold', 'cohort-ci explain CODE')}`);
    return lines;
}


/***/ }),

/***/ 7840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ themeOf),
/* harmony export */   l6: () => (/* binding */ STATE_STYLES),
/* harmony export */   xs: () => (/* binding */ SEVERITY_STYLES)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1408);


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
function themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    return {
        paint: (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(color),
        color,
        ascii,
        width: Math.max(40, options.width ?? 100),
        minus: ascii ? '-' : '−',
        more: ascii ? '...' : '…',
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '✓', drifted: '≠', invalid: '✗', unchecked: '?' },
        foreign: (text) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .logSafe */ .s)(text, { ascii }),
    };
}


/***/ })

};
