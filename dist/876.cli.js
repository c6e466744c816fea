export const id = 876;
export const ids = [876];
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

/***/ 5747:
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

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   w8: () => (/* binding */ selectionWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);

function openWords(cohort) {
    if (cohort.done)
        return '';
    if (cohort.spec === 'missing')
        return 'write its spec, or derive one with cohort-ci backfill';
    const words = [];
    if (cohort.spec === 'untracked')
        words.push('git add the spec');
    if (cohort.spec === 'edited')
        words.push('commit the changes of the spec');
    if (cohort.valid === 'no')
        words.push('mend the spec: cohort-ci check tells what is wrong');
    else if (cohort.valid === 'unknown')
        words.push('not checked');
    if (cohort.outputs === 'drifted')
        words.push('cohort-ci regenerate, and commit the outputs');
    return words.join('; ');
}
function countWords(counts) {
    if (counts.cohorts === 0)
        return 'There is no cohort yet';
    const parts = [
        counts.withoutSpec > 0 ? `${counts.withoutSpec} without a spec` : '',
        counts.untracked > 0 ? `${counts.untracked} with a spec that git does not know` : '',
        counts.edited > 0 ? `${counts.edited} with a spec whose changes are not committed` : '',
        counts.invalid > 0 ? `${counts.invalid} invalid` : '',
        counts.drifted > 0 ? `${counts.drifted} drifted` : '',
        counts.unknown > 0 ? `${counts.unknown} not checked` : '',
    ].filter((part) => part !== '');
    const done = `${counts.done} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(counts.cohorts, 'cohort')} done`;
    return parts.length === 0 ? done : `${done}: ${parts.join(', ')}`;
}
function selectionWords({ selection }) {
    switch (selection.kind) {
        case 'none':
            return '';
        case 'both':
            return 'Two curated selections are present: the runtime refuses that';
        default:
            return `A curated selection of ${selection.kind} narrows every cohort`;
    }
}


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStatus: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5747);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _terminal_theme_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7849);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3629);





const MOST_ROWS = 200;
const WIDEST_ID = 48;
const HEADS = ['cohort', 'spec', 'valid', 'outputs', 'open'];
function renderStatus(status, options = {}) {
    const theme = (0,_terminal_theme_js__WEBPACK_IMPORTED_MODULE_2__/* .themeOf */ .ji)(options);
    if (status.cohorts.length === 0) {
        const folder = theme.foreign(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .DataLayout */ .V(status.dataRoot).cohorts);
        return `${theme.paint('bold', `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(status.counts)} below ${folder}.`)}\nStart one: ${theme.paint('bold', 'cohort-ci new')}\n`;
    }
    const rows = status.cohorts.slice(0, options.maxRows ?? MOST_ROWS);
    const cells = rows.map((cohort) => [
        `${cohort.done ? theme.icons.clean : theme.icons.invalid} ${(0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .fitWidth */ .G0)(theme.foreign(cohort.id), WIDEST_ID, theme.more)}`,
        cohort.spec,
        cohort.valid,
        cohort.outputs,
        (0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .openWords */ .Sn)(cohort),
    ]);
    const all = [[`  ${HEADS[0]}`, ...HEADS.slice(1)], ...cells];
    const widths = HEADS.map((_, column) => Math.max(...all.map((row) => (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const lines = all.map((row, index) => {
        const line = row
            .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_4__/* .displayWidth */ .F1)(cell))))
            .join('  ')
            .trimEnd();
        return paint(line, index === 0 ? undefined : rows[index - 1], theme);
    });
    const hidden = status.cohorts.length - rows.length;
    if (hidden > 0)
        lines.push(`${theme.more} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(hidden, 'cohort')} more`);
    const selection = (0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .selectionWords */ .w8)(status);
    if (selection !== '')
        lines.push('', `${selection}: ${status.selection.paths.map(theme.foreign).join(', ')}.`);
    lines.push('', theme.paint('bold', `${(0,_status_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(status.counts)}.`));
    return `${lines.join('\n')}\n`;
}
function paint(line, cohort, theme) {
    if (cohort === undefined)
        return theme.paint('dim', line);
    return cohort.done ? line : theme.paint(cohort.valid === 'no' ? 'red' : 'yellow', line);
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
