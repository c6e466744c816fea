export const id = 3116;
export const ids = [3116];
export const modules = {

/***/ 53116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   axesOf: () => (/* binding */ axesOf),
/* harmony export */   levelsOf: () => (/* binding */ levelsOf)
/* harmony export */ });
/* harmony import */ var _design_load_design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98653);
/* harmony import */ var _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10335);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23498);
/* harmony import */ var _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57740);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74589);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59606);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41705);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49244);
/* harmony import */ var _source_sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32869);
/* harmony import */ var _from_root_above_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82807);











async function axesOf(words, root) {
    const place = await placeAt(root);
    if (place === undefined)
        return [];
    const { tree, layout, dialect } = place;
    const specs = words.map((word) => layout.cohort((0,_source_path_js__WEBPACK_IMPORTED_MODULE_9__/* .lastNameOf */ .p$)(word.replace(/[\\/]+$/, ''))).spec);
    const spec = specs.find((path) => tree.exists(path));
    const design = spec === undefined ? undefined : (0,_design_load_design_js__WEBPACK_IMPORTED_MODULE_0__/* .loadDesign */ .F)(new _source_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .Sources */ .j(tree), spec, dialect, new _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_3__/* .FindingSet */ .Y());
    const ties = (design?.rules ?? []).flatMap((rule) => (rule.kind === 'tie' ? rule.canonical.text : []));
    return [...new Set([...(design?.axes ?? []).map(({ name }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(name)), ...ties])];
}
async function levelsOf(axis, root) {
    const place = await placeAt(root);
    return [...(place ? ((0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(place.tree, place).catalogs.lookup(axis)?.ids.keys() ?? []) : [])];
}
async function placeAt(root = (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_8__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_DATA_ROOT */ .E5)) {
    if (root === undefined)
        return undefined;
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(root);
    const given = { dataRoot: undefined, dialect: undefined, specs: undefined, maxRows: undefined };
    const settings = (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveSettings */ .M)(given, opened.kind === 'config' ? opened.config : undefined);
    return { ...settings, tree: new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(root), layout: new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .DataLayout */ .VL(settings.dataRoot) };
}


/***/ })

};
