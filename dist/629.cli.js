export const id = 629;
export const ids = [629];
export const modules = {

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
