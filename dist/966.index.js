export const id = 966;
export const ids = [966];
export const modules = {

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ modelIds)
/* harmony export */ });
/* unused harmony exports modelList, ageInDays */
/* harmony import */ var _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(940);

function modelIds(catalogs) {
    return new Set(_source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUED */ .aR.llms.flatMap((axis) => [...(catalogs.lookup(axis)?.ids.values() ?? [])].flatMap(({ id, cells }) => cells.length === 0 ? [] : [id])));
}
function modelList(catalogs, prices) {
    const byModel = new Map();
    for (const id of modelIds(catalogs)) {
        const model = catalogs.modelOf(id);
        const same = byModel.get(model);
        if (same === undefined)
            byModel.set(model, [id]);
        else
            same.push(id);
    }
    const list = [...byModel].map(([model, its]) => ({
        ...{ model, ids: its },
        price: model === undefined ? undefined : prices.get(model),
    }));
    return [
        ...list.filter(({ model }) => model !== undefined),
        ...list.filter(({ model }) => model === undefined),
    ];
}
function ageInDays(asOf, today) {
    return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / 86_400_000);
}


/***/ }),

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportUnknownModels: () => (/* binding */ reportUnknownModels)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5425);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3015);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
/* harmony import */ var _findings_slip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(216);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(618);
/* harmony import */ var _model_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2562);







const MOST_REPORTED = 20;
function reportUnknownModels({ prices, named }, catalogs, collector) {
    const models = new Map([...(0,_model_list_js__WEBPACK_IMPORTED_MODULE_3__/* .modelIds */ .Ky)(catalogs)].map((id) => [id, catalogs.modelOf(id)]));
    const known = new Set(models.values());
    const unpriced = [...known].flatMap((model) => (model === undefined || named.has(model) ? [] : [model]));
    if (unpriced.length === 0)
        return;
    const index = new _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .NameIndex */ .SJ(unpriced);
    let left = MOST_REPORTED;
    for (const [name, { at }] of prices) {
        if (known.has(name) || left === 0)
            continue;
        const own = models.get(name);
        const near = own !== undefined && unpriced.includes(own) ? own : similar(name, unpriced, index);
        if (near === undefined)
            continue;
        left--;
        collector.add('price/unknown-model', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(at), own === near
            ? `prices are looked up by model, not by id: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is an id of the model ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(near)}, which has no price`
            : `no id of llm_models.csv has the model ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}, and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(near)} has no price`, {
            hint: own === near ? `write the model: ${near}` : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(near),
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)({ at, newText: (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_6__/* .csvCell */ .rK)(near) }),
        });
    }
}
function similar(name, unpriced, index) {
    const folded = foldedModel(name);
    const [same, other] = unpriced.filter((model) => foldedModel(model) === folded);
    if (same !== undefined)
        return other === undefined ? same : undefined;
    const [near] = index.nearest(name, 1);
    return near === undefined || (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_1__/* .areOtherIds */ .Be)(name, near) ? undefined : near;
}
function foldedModel(name) {
    return (name.split('/').at(-1) ?? '').toLowerCase().replace(/[\s_.-]+/g, '');
}


/***/ })

};
