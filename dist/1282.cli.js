export const id = 1282;
export const ids = [1282];
export const modules = {

/***/ 51282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cohortNames: () => (/* binding */ cohortNames),
/* harmony export */   cohortsWithSpec: () => (/* binding */ cohortsWithSpec),
/* harmony export */   layoutAt: () => (/* binding */ layoutAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10335);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23498);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24262);
/* harmony import */ var _from_root_above_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82807);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38416);






async function cohortNames(root = (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_4__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5)) {
    return root === undefined ? [] : new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(root).list((await layoutAt(root)).cohorts);
}
async function cohortsWithSpec(root) {
    const base = root ?? (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_4__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5);
    if (base === undefined || (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)(base) !== 'folder')
        return undefined;
    const layout = await layoutAt(base);
    return new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(base)
        .list(layout.cohorts)
        .filter((id) => (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, layout.cohort(id).spec)) === 'file');
}
async function layoutAt(root) {
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(root);
    return new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DataLayout */ .VL((opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5);
}


/***/ })

};
