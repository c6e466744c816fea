export const id = 518;
export const ids = [518];
export const modules = {

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(616);



const text = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: what }).min(1, { error: what });
const dataRoot = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be a folder below the root' })
    .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), {
    error: 'must be a folder below the root',
})
    .transform((path) => path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/'));
const names = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text(what), { error: what })
    .min(1, { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMES */ .n} entries` });
/** The settings of `.cohort-ci.yml`; the messages follow the name of the setting. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1, { error: 'must be 1' }).optional(),
    'data-root': dataRoot.optional(),
    dialect: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['v1', 'v2'], { error: 'must be v1 or v2' }).optional(),
    specs: names('must be a list of glob patterns').optional(),
    'max-rows': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error: 'must be a whole number of 1 or more' })
        .min(1, { error: 'must be a whole number of 1 or more' })
        .optional(),
    ignore: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        paths: names('must be a list of path patterns').refine((patterns) => patterns.every((pattern) => (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .pathGlob */ .Q)(pattern) !== undefined), { error: 'must be patterns of paths below the root, such as data/cohorts/pilot/**' }),
        codes: names('must be a list of codes, or of families such as drift/*'),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be a text that says why' })
            .refine((reason) => reason.trim() !== '', { error: 'must be a text that says why' }),
    }, { error: 'must have paths, codes and a reason' }), { error: 'must be a list of entries' })
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ENTRIES */ .V} entries` })
        .optional(),
});


/***/ })

};
