export const id = 5301;
export const ids = [5301,2712,6673];
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


/***/ }),

/***/ 95301:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12311);
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75142);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(950);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54563);
/* harmony import */ var _action_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76673);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96177);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87071);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46550);
/* harmony import */ var _price_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62712);










const text = (what) => zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP({ error: what }).min(1, { error: what });
const version = zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1, { error: 'must be 1' });
const dataRoot = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP({ error: 'must be a folder below the root' })
    .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, { error: 'must be a folder below the root' })
    .transform((path) => path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/'));
const dialect = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9, { error: `must be ${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9.join(' or ')}` });
const names = (what, name) => zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(name, { error: what })
    .min(1, { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_NAMES */ .n} entries` });
const specs = 'must be a list of glob patterns';
const specList = names(specs, text(specs));
const maxRows = zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr({ error: 'must be a whole number of 1 or more' })
    .min(1, { error: 'must be a whole number of 1 or more' });
const WORDS = _config_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_;
const anyLevel = levelOf(WORDS);
const onlyError = levelOf(['error']);
function levelOf(words) {
    const anyCase = words.map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''));
    const word = zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(words), zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(new RegExp(`^(?:${anyCase.join('|')})$`))]);
    const level = words.includes('off') ? zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([...word.options, zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(false)]) : word;
    return level.transform((written) => (written === false ? 'off' : written.toLowerCase()));
}
function levelMeant(value) {
    return anyLevel.safeParse(value).data;
}
function mayHave(code, level) {
    return (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8)(code) || !(0,_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .lowers */ .Rr)(code, level);
}
const IGNORABLE = [
    ..._findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.ALL_CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8),
    ...new Set(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.ALL_CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8).map((code) => `${(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(code)}/*`)),
];
const pathPattern = text('must be a list of path patterns')
    .refine((pattern) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .pathPatternBelow */ .H7)(pattern) !== undefined, {
    error: 'must be a pattern of paths below the root, such as data/cohorts/pilot/**',
})
    .meta({ pattern: '^(?:\\.\\/+)*(?!\\/)(?!(?:[\\s\\S]*\\/)?\\.{1,2}(?:\\/|$))[\\s\\S]+$' });
const pathList = names('must be a list of path patterns', pathPattern);
const codes = 'must be a list of codes, or of families such as drift/*';
const reason = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP({ error: 'must be a text that says why' })
    .regex(/\S/, { error: 'must be a text that says why' })
    .describe('Why these findings are accepted, for people who read this file.');
const ENTRY = 'must have paths, codes and a reason';
const ENTRIES = 'must be a list of entries';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    version: version.optional(),
    'data-root': dataRoot.optional(),
    dialect: dialect.optional(),
    specs: specList.optional(),
    'max-rows': maxRows.optional(),
    ignore: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ paths: pathList, codes: names(codes, text(codes)), reason }, { error: ENTRY }), {
        error: ENTRIES,
    })
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ENTRIES */ .V, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ENTRIES */ .V} entries` })
        .optional(),
    prices: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.pricesSchema.optional(),
    budget: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.budgetSchema.optional(),
    'drift-issue': _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.driftIssueSchema.optional(),
    regenerate: _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.regenerateSchema.optional(),
});
const ignorable = zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(IGNORABLE);
const severity = Object.fromEntries(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.ALL_CODES.map((code) => [
    code,
    ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_6__/* .isLowerable */ .Y8)(code) ? anyLevel : onlyError).describe(`${_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].title}.`).optional(),
]));
const editorEntry = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([pathList, pathPattern])
        .describe('Where: patterns relative to the root; `*` matches any characters of a name, `?` one, `**` any folders, `folder/` everything below it. The folder of a cohort covers all of its findings, such as missing metadata.'),
    codes: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([names(codes, ignorable), ignorable])
        .describe('What: codes of findings, or families such as `drift/*`.'),
    reason,
})
    .describe('Ignores findings with these codes in these files.');
const editorSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    version: version.nullish().describe('The version of this format.'),
    'data-root': dataRoot
        .nullish()
        .describe('The folder of `cohorts/`, `1_raw/` and `gens/`, below the root. Default: `data`.'),
    dialect: dialect.nullish().describe(`The runtime's language. Default: \`${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_DIALECT */ .rS}\`.`),
    specs: zod__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([specList, text(specs)])
        .nullish()
        .describe('Which files are specs: patterns with `*`, `?` and `**`, relative to the root. Default: `<data-root>/cohorts/*/spec/config.yaml`.'),
    'max-rows': maxRows
        .nullish()
        .describe(`Maximum number of rows of a spec; a spec with more is invalid, and no row is created. Default: 20000000.`),
    severity: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej(severity)
        .nullish()
        .describe('Severities of findings, by code. What the runtime rejects remains an error.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(editorEntry)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_ENTRIES */ .V)
        .nullish()
        .describe('Findings that have been reviewed and accepted.'),
    prices: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.pricesSchema.nullish().describe('For computing the cost of a plan.'),
    budget: _price_schema_js__WEBPACK_IMPORTED_MODULE_7__.budgetSchema
        .nullish()
        .describe('How much a pull request may cost. The budget of the base branch applies.'),
    'drift-issue': _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.driftIssueSchema
        .nullish()
        .describe('How the action with `mode: drift` maintains its issue.'),
    regenerate: _action_schema_js__WEBPACK_IMPORTED_MODULE_4__.regenerateSchema.nullish().describe('What the action with `mode: regenerate` commits.'),
})
    .describe('The settings of a repository that cohort-ci checks.');
const CONFIG_KEYS = Object.keys(editorSchema.shape);
const IGNORE_KEYS = Object.keys(editorEntry.shape);


/***/ }),

/***/ 62712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUDGET_KEYS: () => (/* binding */ BUDGET_KEYS),
/* harmony export */   PRICES_KEYS: () => (/* binding */ PRICES_KEYS),
/* harmony export */   budgetSchema: () => (/* binding */ budgetSchema),
/* harmony export */   pricesSchema: () => (/* binding */ pricesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72265);


const amount = 'must be a number of 0 or more';
const count = 'must be a whole number of 0 or more';
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error: count })
    .min(0, { error: count })
    .max(1e9, { error: 'must be at most 1000000000' });
const TOKENS = 'must have input and output, and may have output-max';
const stageTokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: tokens.describe('Expected number of tokens that one run reads.'),
    output: tokens.describe('Expected number of tokens that one run writes.'),
    'output-max': tokens
        .optional()
        .describe('Maximum number of tokens that one run may write, as limited by the runtime; at least `output`.'),
}, { error: TOKENS })
    .refine((stage) => stage['output-max'] === undefined || stage['output-max'] >= stage.output, {
    error: 'must not be less than output',
    path: ['output-max'],
});
const FIELD = 'must name a field of metadata.json, such as usage.input_tokens';
const field = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: FIELD }).regex(/^[^.]+(?:\.[^.]+){0,9}$/, { error: FIELD });
const TABLE = 'must be a CSV file below the root';
const pricesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: TABLE })
        .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.{1,2}(?:\/|$))[\s\S]+$/, { error: TABLE })
        .describe('The price table: a CSV file below the root.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        draft: stageTokens.optional().describe('One draft.'),
        essay: stageTokens.optional().describe('One essay.'),
        evaluation: stageTokens.optional().describe('One evaluation.'),
    }, { error: `must map ${_source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.join(', ')} to tokens` })
        .optional()
        .describe('How many tokens one run of a stage uses. The cost of a stage without them is unknown.'),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input: field.describe('Where `metadata.json` records the tokens that a run read.'),
        output: field.describe('Where it records the tokens that a run wrote.'),
    }, { error: 'must have input and output' })
        .optional()
        .describe('Where `metadata.json` records the usage of a run. A run with usage counts as finished, and medians override `tokens`.'),
}, { error: 'must have a table' });
const LIMITS = 'must have a total, an increase or a percent';
const LABEL = 'must be the name of a label';
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'], { error: 'must be warn or fail' })
        .optional()
        .describe('What happens if a limit is or may be exceeded. Default: `warn`.'),
    total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Maximum cost of all planned generations in US dollars.'),
    increase: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Maximum cost in US dollars that a pull request may add.'),
    percent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e6, { error: 'must be at most 1000000' })
        .optional()
        .describe('Maximum cost that a pull request may add, in percent of what its base plans.'),
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: LABEL })
        .min(1, { error: LABEL })
        .optional()
        .describe('A pull request with this label may exceed the limits.'),
}, { error: LIMITS })
    .refine(({ total, increase, percent }) => (total ?? increase ?? percent) !== undefined, { error: LIMITS });
const PRICES_KEYS = {
    table: 'value',
    tokens: {
        draft: { input: 'value', output: 'value', 'output-max': 'value' },
        essay: { input: 'value', output: 'value', 'output-max': 'value' },
        evaluation: { input: 'value', output: 'value', 'output-max': 'value' },
    },
    usage: { input: 'value', output: 'value' },
};
const BUDGET_KEYS = {
    action: 'value',
    total: 'value',
    increase: 'value',
    percent: 'value',
    label: 'value',
};


/***/ })

};
