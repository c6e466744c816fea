export const id = 2712;
export const ids = [2712];
export const modules = {

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
