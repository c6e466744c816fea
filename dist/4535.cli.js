export const id = 4535;
export const ids = [4535,3757];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    const safe = text
        .replace(/(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Zs}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
    return `${safe}\n`;
}
function unicodeEscape(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusJson: () => (/* binding */ statusJson)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);

function statusJson({ dataRoot, cohorts, selection, counts }) {
    return (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({
        schemaVersion: 1,
        dataRoot,
        counts,
        selection,
        cohorts: cohorts.map(({ id, specPath, spec, misnamed = null, valid, outputs, done }) => ({
            id,
            specPath,
            spec,
            misnamed,
            valid,
            outputs,
            done,
        })),
    });
}


/***/ })

};
