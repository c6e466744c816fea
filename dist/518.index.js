export const id = 518;
export const ids = [518];
export const modules = {

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_KEYS: () => (/* binding */ CONFIG_KEYS),
/* harmony export */   IGNORABLE: () => (/* binding */ IGNORABLE),
/* harmony export */   IGNORE_KEYS: () => (/* binding */ IGNORE_KEYS),
/* harmony export */   configSchema: () => (/* binding */ configSchema),
/* harmony export */   editorSchema: () => (/* binding */ editorSchema),
/* harmony export */   levelMeant: () => (/* binding */ levelMeant),
/* harmony export */   mayHave: () => (/* binding */ mayHave)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _diagnostics_families_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7096);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9866);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1309);
/* harmony import */ var _path_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(616);







const text = (what) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: what }).min(1, { error: what });
const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, { error: 'must be 1' });
const dataRoot = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'must be a folder below the root' })
    .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, { error: 'must be a folder below the root' })
    .transform((path) => path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/'));
const dialect = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['v1', 'v2'], { error: 'must be v1 or v2' });
const names = (what, name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(name, { error: what })
    .min(1, { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_NAMES */ .n} entries` });
const specs = 'must be a list of glob patterns';
const specList = names(specs, text(specs));
const maxRows = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({ error: 'must be a whole number of 1 or more' })
    .min(1, { error: 'must be a whole number of 1 or more' });
const CODES = Object.keys(_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
const WORDS = _config_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A;
const anyLevel = levelOf(WORDS);
const refusal = levelOf(['error']);
function levelOf(words) {
    const anyCase = words.map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''));
    const word = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(words), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(new RegExp(`^(?:${anyCase.join('|')})$`))]);
    const level = words.includes('off') ? zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([...word.options, zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(false)]) : word;
    return level.transform((written) => (written === false ? 'off' : written.toLowerCase()));
}
function levelMeant(value) {
    return anyLevel.safeParse(value).data;
}
function mayHave(code, level) {
    return (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_2__/* .isLowerable */ .Y8)(code) || !(0,_lowerable_js__WEBPACK_IMPORTED_MODULE_2__/* .lowers */ .Rr)(code, level);
}
const IGNORABLE = [
    ...CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_2__/* .isLowerable */ .Y8),
    ...new Set(CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_2__/* .isLowerable */ .Y8).map((code) => `${(0,_diagnostics_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(code)}/*`)),
];
const pathPattern = text('must be a list of path patterns')
    .refine((pattern) => (0,_path_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .pathGlob */ .Q)(pattern) !== undefined, {
    error: 'must be a pattern of paths below the root, such as data/cohorts/pilot/**',
})
    .meta({ pattern: '^(?:\\.\\/+)*(?!\\/)(?!(?:[\\s\\S]*\\/)?\\.{1,2}(?:\\/|$))[\\s\\S]+$' });
const pathList = names('must be a list of path patterns', pathPattern);
const codes = 'must be a list of codes, or of families such as drift/*';
const reason = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'must be a text that says why' })
    .regex(/\S/, { error: 'must be a text that says why' })
    .describe('Why these findings are left as they are, for the people who read this file.');
const ENTRY = 'must have paths, codes and a reason';
const ENTRIES = 'must be a list of entries';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: version.optional(),
    'data-root': dataRoot.optional(),
    dialect: dialect.optional(),
    specs: specList.optional(),
    'max-rows': maxRows.optional(),
    ignore: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ paths: pathList, codes: names(codes, text(codes)), reason }, { error: ENTRY }), {
        error: ENTRIES,
    })
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ENTRIES */ .V, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ENTRIES */ .V} entries` })
        .optional(),
});
const ignorable = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(IGNORABLE);
const severity = Object.fromEntries(CODES.map((code) => [
    code,
    ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_2__/* .isLowerable */ .Y8)(code) ? anyLevel : refusal).describe(`${_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].title}.`).optional(),
]));
const editorEntry = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([pathList, pathPattern])
        .describe('Where: patterns from the root; `*` stands for any characters of a name, `?` for one, `**` for any folders, `folder/` for all below it.'),
    codes: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([names(codes, ignorable), ignorable])
        .describe('What: codes of findings, or families such as `drift/*`.'),
    reason,
})
    .describe('Findings of these codes in these files are left out.');
const editorSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: version.nullish().describe('The version of this format.'),
    'data-root': dataRoot
        .nullish()
        .describe('The folder that holds `cohorts/`, `1_raw/` and `gens/`, below the root. Default: `data`.'),
    dialect: dialect.nullish().describe("The runtime's language. Default: `v1`."),
    specs: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([specList, text(specs)])
        .nullish()
        .describe('Which files are specs: patterns with `*`, `?` and `**`, from the root. Default: `<data-root>/cohorts/*/spec/config.yaml`.'),
    'max-rows': maxRows
        .nullish()
        .describe(`Most rows that a spec may compile to; one over it is refused before any row is made. Default: 20000000.`),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(severity)
        .nullish()
        .describe('How severe findings are here, by code. What the runtime refuses stays an error.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(editorEntry)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ENTRIES */ .V)
        .nullish()
        .describe('Findings that were looked at and are accepted.'),
})
    .describe('The settings of a repository that cohort-ci checks.');
const CONFIG_KEYS = Object.keys(editorSchema.shape);
const IGNORE_KEYS = Object.keys(editorEntry.shape);


/***/ })

};
