export const id = 1282;
export const ids = [1282];
export const modules = {

/***/ 51282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ layoutAt),
/* harmony export */   cohortNames: () => (/* binding */ cohortNames)
/* harmony export */ });
/* harmony import */ var _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10335);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23498);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24262);
/* harmony import */ var _from_root_above_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82807);




async function cohortNames() {
    const root = (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_3__/* .rootAbove */ .G)('data');
    return root === undefined ? [] : new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .DiskTree */ .C(root).list((await layoutAt(root)).cohorts);
}
async function layoutAt(root) {
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(root);
    return new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DataLayout */ .VL((opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? 'data');
}


/***/ })

};
