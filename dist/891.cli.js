export const id = 891;
export const ids = [891];
export const modules = {

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

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, units) {
    if (text.length <= units)
        return text;
    if (units < 1)
        return '';
    let end = units - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, Math.max(0, end))}…`;
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDesign: () => (/* binding */ renderDesign)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _show_design_sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9515);
/* harmony import */ var _terminal_theme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);





const MOST_LINES = 60;
const LONGEST_NAME = 60;
const LONGEST_LINE = 200;
function renderDesign(view, options = {}) {
    const theme = (0,_terminal_theme_js__WEBPACK_IMPORTED_MODULE_0__/* .themeOf */ .ji)(options);
    const sections = [header(view, theme), axes(view, theme), rules(view, theme), steps(view, theme)];
    sections.push(columns(view, theme), remarks(view, theme));
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${text.join('\n\n')}\n`;
}
function header(view, theme) {
    const lines = [
        `${theme.paint('bold', name(view.id, theme))}  ${theme.foreign(view.specPath)}, dialect ${view.dialect}`,
    ];
    if (view.state === 'invalid') {
        lines.push(theme.paint('red', `${theme.icons.invalid} invalid: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(view.errors, 'error')}; what could be understood is shown`));
    }
    else if (view.warnings > 0) {
        lines.push(theme.paint('yellow', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(view.warnings, 'warning')}: cohort-ci check tells them`));
    }
    return lines;
}
function axes(view, theme) {
    if (view.axes.length === 0)
        return ['No axes.'];
    const rows = view.axes.map((axis) => [
        name(axis.name, theme),
        (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .l)(axis.levels),
        sourceOf(axis, view, theme),
        levelsOf(axis, theme),
    ]);
    return titled('Axes', ['axis', 'levels', 'source', ''], rows, theme, [1]);
}
function sourceOf({ file, tuple }, { specPath }, theme) {
    if (tuple !== undefined)
        return `tuple ${name(tuple, theme)}`;
    return file === undefined ? 'inline' : theme.foreign(relativeTo(specPath, file));
}
function levelsOf(axis, theme) {
    const names = axis.first.map((level) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(theme.foreign(level), 32)).join(', ');
    return (axis.levels ?? 0) > axis.first.length ? `${names}, ${theme.more}` : names;
}
function rules(view, theme) {
    if (view.rules.length === 0)
        return ['No rules: every combination of the axes is a row.'];
    const rows = view.rules.map((rule, index) => [
        `${index + 1}.`,
        rule.kind,
        name(rule.name, theme),
        `${theme.foreign(rule.words)}${rule.file === undefined ? '' : ` (${theme.foreign(relativeTo(view.specPath, rule.file))})`}`,
    ]);
    return titled('Rules, in the order in which they run', [], rows, theme);
}
function steps(view, theme) {
    const rows = view.steps.map(({ label, rows: count }) => [theme.foreign(label), (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .l)(count)]);
    const { plan } = view;
    if (plan !== undefined) {
        for (const stage of ['drafts', 'essays', 'evaluations'])
            rows.push([stage, (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .l)(plan[stage])]);
    }
    const lines = titled('Rows and generations', [], rows, theme, [1]);
    if (view.selection !== undefined) {
        lines.push(`  The selection ${theme.foreign(view.selection)} narrows what the membership holds of this plan.`);
    }
    return lines;
}
function columns(view, theme) {
    if (view.columns === undefined)
        return [];
    const rows = view.columns.map((column) => [
        name(column.name, theme),
        (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .l)(column.values),
        column.stages.length === 0 ? 'no stage' : column.stages.join(', '),
    ]);
    return titled('Columns', ['column', 'values', 'read by'], rows, theme, [1]);
}
function remarks(view, theme) {
    if (view.relations === undefined)
        return [];
    const all = (0,_show_design_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .designRemarks */ .S)(view);
    if (all.length === 0)
        return ['Columns: nothing is confounded, nested or unbalanced; every column is read.'];
    const lines = all.map(({ kind, parts }) => [
        kind,
        parts.map((part) => (typeof part === 'string' ? part : name(part.name, theme))).join(''),
    ]);
    return titled('How columns go together', [], lines, theme);
}
function titled(title, heads, rows, theme, right = []) {
    const shown = rows.slice(0, MOST_LINES);
    const all = heads.length > 0 ? [heads, ...shown] : shown;
    const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    const lines = all.map((row, index) => {
        const cells = row.map((cell, column) => {
            if (right.includes(column))
                return cell.padStart(widths[column] ?? 0);
            return column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0);
        });
        const line = `  ${cells.join('  ')}`.trimEnd();
        return heads.length > 0 && index === 0 ? theme.paint('dim', line) : (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(line, LONGEST_LINE);
    });
    const rest = rows.length - shown.length;
    return [
        theme.paint('bold', title),
        ...lines,
        ...(rest > 0 ? [`  ${theme.more} and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .l)(rest)} more`] : []),
    ];
}
function name(text, theme) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(theme.foreign(text), LONGEST_NAME);
}
function relativeTo(specPath, path) {
    const folder = specPath.slice(0, specPath.lastIndexOf('/') + 1);
    return path.startsWith(folder) ? path.slice(folder.length) : path;
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return '?';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ designRemarks)
/* harmony export */ });
/* harmony import */ var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);

const MOST = 8;
function designRemarks(view) {
    const collapsed = (view.collapsed ?? []).map(({ stage, lost }) => ({
        kind: 'collapsed',
        parts: [
            lost === 1
                ? `1 ${stage} gets the id of another one and is lost`
                : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(lost)} ${stage}s get the id of another one and are lost`,
        ],
    }));
    return view.relations === undefined ? [] : [...remarksOf(view.relations), ...collapsed];
}
function remarksOf({ confounded, nested, unbalanced, unread }) {
    return [
        ...limited(confounded, 'confounded', (names) => [
            ...joined(names),
            ' always vary together: their effects cannot be told apart',
        ]),
        ...limited(nested, 'nested', ({ inner, outer }) => [
            'each value of ',
            { name: inner },
            ' occurs with one value of ',
            { name: outer },
        ]),
        ...limited(unbalanced, 'unbalanced', ({ column, fewest, most }) => [
            { name: column },
            ': ',
            { name: fewest.value },
            ` in ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(fewest.rows)} rows, `,
            { name: most.value },
            ` in ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(most.rows)}`,
        ]),
        ...(unread.length === 0
            ? []
            : [
                {
                    kind: 'unread',
                    parts: [...joined(unread.slice(0, MOST)), more(unread.length), ': read by no stage'],
                },
            ]),
    ];
}
function limited(all, kind, partsOf) {
    const remarks = all.slice(0, MOST).map((one) => ({ kind, parts: partsOf(one) }));
    const rest = all.length - MOST;
    return rest > 0 ? [...remarks, { kind, parts: [`and ${rest} more`] }] : remarks;
}
function joined(names) {
    const shown = names.slice(0, MOST);
    const parts = shown.flatMap((name, index) => [
        ...(index === 0 ? [] : [index === shown.length - 1 && names.length <= MOST ? ' and ' : ', ']),
        { name },
    ]);
    return names.length > MOST ? [...parts, more(names.length)] : parts;
}
function more(count) {
    return count > MOST ? ` and ${count - MOST} more` : '';
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

// EXTERNAL MODULE: ./build/src/findings/ansi.js
var ansi = __webpack_require__(2525);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
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
        paint: (0,ansi/* painter */.C)(color),
        color,
        ascii,
        width: Math.max(40, options.width ?? 100),
        minus: ascii ? '-' : '−',
        more: ascii ? '...' : '…',
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '✓', drifted: '≠', invalid: '✗', unchecked: '?' },
        foreign: (text) => logSafe(text, { ascii }),
    };
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords),
/* harmony export */   L: () => (/* reexport safe */ _findings_words_js__WEBPACK_IMPORTED_MODULE_0__.hS)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);


function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
