export const id = 314;
export const ids = [314];
export const modules = {

/***/ 5714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
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

/***/ 2314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   designJson: () => (/* binding */ designJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5714);

function designJson(view) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)({
        schemaVersion: 1,
        id: view.id,
        specPath: view.specPath,
        dialect: view.dialect,
        state: view.state,
        errors: view.errors,
        warnings: view.warnings,
        axes: view.axes.map(({ name, levels, first, file, tuple }) => ({
            name,
            levels: levels ?? null,
            first,
            file: file ?? null,
            tuple: tuple ?? null,
        })),
        rules: view.rules.map(({ kind, name, members, words, file, levels }) => ({
            kind,
            name,
            members,
            words,
            file: file ?? null,
            levels: levels ?? null,
        })),
        replicates: view.replicates.map(({ axis, count }) => ({ axis, count: countValue(count) })),
        steps: view.steps.map(({ label, rows }) => ({
            label,
            rows: rows === undefined ? null : countValue(rows),
        })),
        columns: view.columns ?? null,
        relations: view.relations ?? null,
        plan: view.plan ?? null,
        collapsed: view.collapsed ?? [],
        selection: view.selection ?? null,
    });
}
function countValue(count) {
    return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}


/***/ })

};
