export const id = 392;
export const ids = [392];
export const modules = {

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);
/* harmony import */ var _check_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1689);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3659);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5426);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3650);






async function plan(inputs, context) {
    const opened = await (0,_check_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfigured */ .vP)(context.root, inputs);
    let shards = 1;
    let cohorts = 0;
    if (opened.kind === 'opened') {
        const proposal = inputs.onlyAffected ? (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .proposalOf */ .cE)(context) : undefined;
        const base = proposal && (await (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .openBaseOf */ .Rg)(context, proposal, opened, inputs));
        const touched = proposal && base && (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedBy */ .Oq)(context, proposal, base, opened, inputs)?.cohorts;
        const wanted = touched ?? opened.workspace.cohorts;
        cohorts = wanted.length;
        shards = (await (0,_shards_js__WEBPACK_IMPORTED_MODULE_5__/* .dealCohorts */ .$)(opened, wanted, inputs.shards, context.signal)).length;
    }
    const values = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishOutput */ .P5)('matrix', JSON.stringify({ shard: values }));
    (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishOutput */ .P5)('shards', String(shards));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(cohorts, 'cohort')} to check in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(shards, 'job')}.`);
}


/***/ })

};
