export const id = 202;
export const ids = [202];
export const modules = {

/***/ 5202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyRegenerated: () => (/* binding */ whyRegenerated)
/* harmony export */ });
/* harmony import */ var _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6575);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8057);
/* harmony import */ var _git_change_since_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);
/* harmony import */ var _git_check_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5762);
/* harmony import */ var _git_git_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2167);
/* harmony import */ var _git_git_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3819);
/* harmony import */ var _git_read_ahead_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5596);
/* harmony import */ var _reported_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5750);
/* harmony import */ var _trace_culprits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(334);
/* harmony import */ var _regenerated_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5603);










async function whyRegenerated(made, checkout, context) {
    const { root } = context;
    const { commit, cohorts, result } = made;
    if (cohorts.length === 0 || !(0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_4__/* .commitExists */ .Sm)(root, commit))
        return undefined;
    try {
        const objects = new _git_git_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .GitObjects */ .V(root);
        const { config, options } = await (0,_regenerated_files_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsAt */ .z1)(objects, commit, checkout, root);
        const { isIgnored: _, ...rest } = options;
        const opened = (0,_git_check_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .openCommit */ .Cg)(root, commit, { ...rest, objects });
        const ids = new Set(cohorts);
        const wanted = opened.cohorts.filter(({ id }) => ids.has(id));
        (0,_git_read_ahead_js__WEBPACK_IMPORTED_MODULE_6__/* .readForState */ .Fi)(opened, wanted);
        const derived = new _derived_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .DerivedCohorts */ .Ed();
        for (const cohort of wanted) {
            const { derivation, examination } = (0,_derived_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .examinedIn */ .HO)(opened, cohort);
            if (!examination.failure)
                derived.keep(derivation, examination);
        }
        const drifted = { ...result, cohorts: result.cohorts.filter(({ id }) => ids.has(id)) };
        const state = { result: drifted, repository: opened.repository, cohorts: opened.cohorts, derived };
        const agreed = (0,_git_change_since_js__WEBPACK_IMPORTED_MODULE_2__/* .lastAgreed */ .Z)(root, (await (0,_trace_culprits_js__WEBPACK_IMPORTED_MODULE_8__/* .culpritsOf */ .E)(state, commit, context, objects)).values());
        const since = agreed && (await (0,_git_change_since_js__WEBPACK_IMPORTED_MODULE_2__/* .changeSince */ .J)(root, agreed, { ...state, commit }, ids, { ...options, objects }));
        if (!since)
            return undefined;
        const { repository } = opened;
        return await (0,_reported_change_js__WEBPACK_IMPORTED_MODULE_7__/* .reportedChange */ .c)(since, { repository, cohorts: opened.cohorts, derived, prices: config?.prices }, context);
    }
    catch (error) {
        if (!(error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg))
            throw error;
        return undefined;
    }
}


/***/ })

};
