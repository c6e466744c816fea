export const id = 1738;
export const ids = [1738];
export const modules = {

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ UNKNOWN_BEFORE),
/* harmony export */   Gs: () => (/* binding */ dependsOnBase),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _6: () => (/* binding */ countUnchecked)
/* harmony export */ });
/* unused harmony export joinAccounts */
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88108);


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
    let last;
    for (const { kind, path, disposition, reason } of byPath.values()) {
        if (last?.kind === kind && last.disposition === disposition && last.reason === reason) {
            last.paths.push(path);
            continue;
        }
        const key = JSON.stringify([kind, disposition, reason]);
        const known = groups.get(key);
        last = known ?? { kind, disposition, ...(reason === undefined ? {} : { reason }), paths: [] };
        last.paths.push(path);
        if (known === undefined)
            groups.set(key, last);
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
const UNKNOWN_BEFORE = 'without the base it is not known whether';
function dependsOnBase(account) {
    return account.some(({ reason }) => reason !== undefined && (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(reason).includes(UNKNOWN_BEFORE));
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
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(left.reason ?? ''), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(right.reason ?? '')));
}


/***/ })

};
