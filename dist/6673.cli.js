export const id = 6673;
export const ids = [6673];
export const modules = {

/***/ 76673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DRIFT_ISSUE_KEYS: () => (/* binding */ DRIFT_ISSUE_KEYS),
/* harmony export */   REGENERATE_KEYS: () => (/* binding */ REGENERATE_KEYS),
/* harmony export */   driftIssueSchema: () => (/* binding */ driftIssueSchema),
/* harmony export */   regenerateSchema: () => (/* binding */ regenerateSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87071);


const yesNo = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: 'must be true or false' });
const names = (what, one) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: one }).regex(/^[^\r\n]+$/, { error: one }), { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMES */ .n} entries` });
const LABELS = 'must be a list of labels';
const ASSIGNEES = 'must be a list of logins';
const driftIssueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    labels: names(LABELS, 'must be the name of a label')
        .optional()
        .describe('Labels of a new issue. A missing label is created if the token has permission, and otherwise left out with a notice.'),
    assignees: names(ASSIGNEES, 'must be a login')
        .optional()
        .describe('Logins to which a new issue is assigned. Those that GitHub does not accept are left out with a notice.'),
    checklist: yesNo
        .optional()
        .describe("Whether the repository's issue also lists every cohort. Default: `false`."),
    culprits: yesNo
        .optional()
        .describe('Whether to look for the commit that introduced each drift. Default: `true`.'),
}, { error: 'must have labels, assignees, checklist or culprits' });
const regenerateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'include-ignored': yesNo
        .optional()
        .describe('Whether to also commit outputs of a kind that is not committed yet, or that git ignores. Default: `false`.'),
}, { error: 'must have include-ignored' });
const DRIFT_ISSUE_KEYS = {
    labels: 'list',
    assignees: 'list',
    checklist: 'value',
    culprits: 'value',
};
const REGENERATE_KEYS = { 'include-ignored': 'value' };


/***/ })

};
