export const id = 335;
export const ids = [335,629];
export const modules = {

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ CRLF),
/* harmony export */   N5: () => (/* binding */ CRLF_REMEDY),
/* harmony export */   di: () => (/* binding */ formDifferences)
/* harmony export */ });
const CRLF = 'CRLF line ends';
const CRLF_REMEDY = 'if git makes these line ends (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';
function formDifferences(committed, expected, otherwise) {
    const differences = [];
    let text = committed;
    if (text.startsWith('\ufeff')) {
        differences.push('a byte-order mark');
        text = text.slice(1);
    }
    if (text.includes('\r')) {
        differences.push(text.includes('\r\n') ? CRLF : 'CR line ends');
        text = text.replace(/\r\n?/g, '\n');
    }
    if (text === expected)
        return differences;
    if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
        differences.push(text.length > expected.length ? 'a final newline too many' : 'no final newline');
    }
    else {
        differences.push(otherwise);
    }
    return differences;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
