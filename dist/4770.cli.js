export const id = 4770;
export const ids = [4770,5301,2712,6673];
export const modules = {

/***/ 24770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ jsonSchemas),
  t: () => (/* binding */ schemaText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(91326);
;// CONCATENATED MODULE: ./build/src/design/spec-schema.js



const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])
    .describe('A text, number or boolean; text that YAML would read as another type must be quoted.');
const reference = schemas/* string */.YjP()
    .regex(new RegExp(`^${spec_keys/* FILE_MARKER */.kW}.*[^/](?:${spec_keys/* INCLUDE_SUFFIXES */.Dp.map(anyCase).join('|')})$`))
    .describe('A file, relative to the folder of the spec; a CSV has a header line, and a text file has one value per line.');
const levelList = schemas/* array */.YOg(scalar);
const levels = schemas/* union */.KCZ([levelList, reference])
    .describe(`The levels of this axis: a list, or \`${spec_keys/* FILE_MARKER */.kW}PATH\` in quotes.`);
const keep = schemas/* union */.KCZ([levelList, reference])
    .describe(`The levels to keep, in any order: a list, or \`${spec_keys/* FILE_MARKER */.kW}PATH\` in quotes.`);
const axisName = schemas/* string */.YjP().describe('The name of an axis');
const ruleName = schemas/* string */.YjP().min(1);
const axisNames = schemas/* array */.YOg(axisName).min(1);
const tieMapping = schemas/* strictObject */.rej({ axes: axisNames.describe('The axes that vary together, at least one.') })
    .describe('The same as the list alone.');
const tie = schemas/* union */.KCZ([axisNames, tieMapping])
    .describe('Axes that share one level in every row; the key is the axis that they become.');
const member = schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar)])
    .describe('A level of the axis; for an axis created by a tuple, the list of its values.');
const entry = schemas/* tuple */.PVZ([member, member]).describe('One combination: `[left, right]`.');
const allowedList = schemas/* array */.YOg(entry).min(1);
const balancedSide = schemas/* enum */.k5n(['left', 'right', 'both']);
const balance = schemas/* union */.KCZ([balancedSide, schemas/* literal */.euz(''), schemas/* null */.chJ()])
    .describe('Every value of this side must occur equally often.');
const pair = schemas/* strictObject */.rej({
    left: axisName.describe('The axis of the first value of an entry.'),
    right: axisName.describe('The axis of the second value of an entry.'),
    allowed: schemas/* union */.KCZ([allowedList, reference])
        .describe('The allowed combinations, each `[left, right]`; or a CSV with two columns.'),
    balance: balance.optional(),
})
    .describe('Binds two axes: only their allowed combinations occur.');
const item = schemas/* array */.YOg(scalar).describe('One combination: one value per axis, in the order of `axes`.');
const itemList = schemas/* array */.YOg(item).min(1);
const tuple = schemas/* strictObject */.rej({
    axes: axisNames.describe('The bound axes, in the order of the values of an item.'),
    items: schemas/* union */.KCZ([itemList, reference])
        .describe('The allowed combinations, with one value per axis; or a CSV with one column per axis.'),
})
    .describe('Binds several axes: only their listed combinations occur.');
const subsets = schemas/* record */.g1P(schemas/* string */.YjP(), keep)
    .describe('Keeps only some levels of an axis, by the name of the axis.');
const ties = schemas/* record */.g1P(ruleName, tie).describe('Axes that vary together.');
const pairs = schemas/* record */.g1P(ruleName, pair).describe('Two axes bound to allowed combinations.');
const tuples = schemas/* record */.g1P(ruleName, tuple).describe('Several axes bound to listed combinations.');
const sections = schemas/* strictObject */.rej({
    subsets: subsets.optional(),
    ties: ties.optional(),
    pairs: pairs.optional(),
    tuples: tuples.optional(),
});
const rules = schemas/* union */.KCZ([sections, schemas/* null */.chJ()])
    .describe('Rules that bind axes. Sections and their entries are applied in the order of the file.');
const fieldOrder = schemas/* array */.YOg(scalar).describe('The columns that come first, in this order; the others follow.');
const output = schemas/* strictObject */.rej({ field_order: fieldOrder }).describe('How the rows are written.');
const count = schemas/* union */.KCZ([schemas/* int */.Whr().min(1), schemas/* literal */.euz(true)])
    .describe('How often each row is repeated for this axis, from 1.');
const replicates = schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), count), schemas/* null */.chJ()])
    .describe('How often each row is repeated, by axis: `draft_template: 2` makes the column `draft_template_replicate`.');
const axes = schemas/* record */.g1P(schemas/* string */.YjP(), levels);
const AXES_WORDS = 'Their order is that of the product: the last varies fastest. `{}` for none.';
const spec = schemas/* strictObject */.rej({
    axes: axes.optional(),
    rules: rules.optional(),
    output,
    replicates: replicates.optional(),
});
function specSchema(dialect) {
    const { tupleAxes, replicatesExpand } = (0,runtimes/* runtimeNamed */.cJ)(dialect);
    const others = tupleAxes === 'derived' ? '; excluding those that a tuple defines' : '';
    const read = spec.extend({
        axes: axes.describe(`The axes of the design, each with its levels${others}. ${AXES_WORDS}`).optional(),
    });
    return (replicatesExpand ? read : read.omit({ replicates: true })).describe(`The spec of an experiment cohort, in the language of the ${dialect} runtime.`);
}
const SPEC_PARTS = {
    spec,
    axes,
    levels,
    levelList,
    level: scalar,
    rules,
    subsets,
    ties,
    tie,
    axisNames,
    axisName,
    ruleName,
    pairs,
    pair,
    allowedList,
    entry,
    member,
    balance,
    balancedSide,
    tuples,
    tuple,
    itemList,
    item,
    output,
    fieldOrder,
    replicates,
    count,
};
function anyCase(suffix) {
    const letters = suffix.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
    return letters.replaceAll('.', '\\.');
}

// EXTERNAL MODULE: ./build/src/result/announcements-schema.js
var announcements_schema = __webpack_require__(84039);
// EXTERNAL MODULE: ./build/src/result/change-schema.js
var change_schema = __webpack_require__(92859);
// EXTERNAL MODULE: ./build/src/result/shared-schemas.js
var shared_schemas = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/src/result/diff-schema.js




const COMMIT = shared_schemas/* text */.Qq.describe('A commit');
const perStage = schemas/* strictObject */.rej({
    draft: shared_schemas/* count */.U9.describe('Drafts'),
    essay: shared_schemas/* count */.U9.describe('Essays'),
    evaluation: shared_schemas/* count */.U9.describe('Evaluations'),
})
    .describe('Generations by stage');
const usd = shared_schemas/* text */.Qq.regex(/^-?\d+(\.\d+)?$/).describe('US dollars as exact decimal text');
const amountsShape = {
    expectedUsd: usd.describe('US dollars as exact decimal text, without runs of unknown price'),
    atMostUsd: usd
        .nullable()
        .describe('With the maximum number of output tokens; null if the settings have no maximum'),
    runs: shared_schemas/* count */.U9.describe('Runs with a known price'),
    unknown: shared_schemas/* count */.U9.describe('Runs with an unknown price'),
};
const costShape = {
    ...amountsShape,
    copies: shared_schemas/* count */.U9.describe('Generations that are copied, so that no model runs'),
    asOf: shared_schemas/* text */.Qq.nullable().describe('The earliest date of the prices used; null if there are none'),
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: shared_schemas/* stageSchema */.it, ...amountsShape }))
        .describe('Stages that run a model'),
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({ model: shared_schemas/* text */.Qq.describe('As in llm_models.csv'), ...amountsShape }))
        .describe('By model, most expensive first'),
    unpriced: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: shared_schemas/* stageSchema */.it,
        llm: shared_schemas/* text */.Qq.describe('The id of the model, as in specs'),
        model: shared_schemas/* text */.Qq.nullable().describe('The model of the id; null if it has none'),
        why: schemas/* enum */.k5n(['no-model', 'no-price', 'no-tokens'])
            .describe('The id has no model; the table has no price; the settings have no tokens'),
        runs: shared_schemas/* count */.U9.describe('Number of runs'),
    }))
        .describe('Ids without a price'),
    conflicts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: shared_schemas/* stageSchema */.it,
        llms: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('The ids of the models, as in specs'),
        runs: shared_schemas/* count */.U9.describe('Number of runs'),
    }))
        .describe('Runs that cohorts plan with different models; the dearest counts, or none if one has no price'),
};
const costSchema = schemas/* strictObject */.rej(costShape).describe('The cost of some runs');
const budgetSchema = schemas/* strictObject */.rej({
    state: schemas/* enum */.k5n(['off', 'within', 'exceeded', 'unknown', 'overridden'])
        .describe('No budget applies; no limit is exceeded; some limit is exceeded; some limit may be exceeded; exceeded, but accepted by a label'),
    outcome: schemas/* enum */.k5n(['pass', 'warn', 'fail']).describe('The consequence for a pull request'),
    label: shared_schemas/* text */.Qq.nullable().describe('The label that accepts a change over budget'),
    limits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        limit: schemas/* enum */.k5n(['total', 'increase', 'percent']).describe('Which limit'),
        state: schemas/* enum */.k5n(['within', 'exceeded', 'unknown']).describe('Whether it is exceeded'),
        allowed: schemas/* number */.aig().describe('Dollars, or percent'),
        amountUsd: usd.describe('The amount that is compared with it'),
        ofUsd: usd.nullable().describe('For percent: the cost of everything that the base plans'),
    }))
        .describe('Each limit'),
})
    .describe("The result of comparing the change with the base's budget");
const reasonSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n([
        'edit',
        'together',
        'either',
        'several',
        'new',
        'gone',
        'excluded',
        'silent',
        'elsewhere',
        'repaired',
        'unplanned',
        'uncopied',
        'copied',
    ])
        .describe('edit: one edit; together: several edits, all of which are required; either: several edits, each of which suffices; several: too many edits to distinguish; new: new cohorts; gone: removed cohorts; excluded: cohorts that the settings no longer cover; repaired: cohorts that were invalid, and so planned nothing; silent: an edit without an effect on generations; elsewhere: no known edit; unplanned: the earlier plan could not be determined; uncopied, copied: generations planned before and now are no longer copied but run a model, or the reverse'),
    causes: schemas/* array */.YOg(change_schema/* causeSchema */.z).describe('The edits'),
    cohorts: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('Ids of the cohorts, sorted by code point'),
    added: perStage.describe('Planned now, and before by no cohort; each generation counts once'),
    removed: perStage.describe('Planned before, and now by no cohort'),
    switched: perStage.describe('Different generations planned before and now that run a model instead of being copied, the reverse, or another model'),
    cost: costSchema
        .nullable()
        .describe('The cost of different generations that it adds or switches; null without prices, or if there is none'),
})
    .describe('One reason why plans change, in any number of cohorts');
const diffSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).describe('Version of this shape'),
    base: COMMIT.nullable().describe('Null before the first commit, when everything is new'),
    head: COMMIT.nullable().describe('Null for the files on disk'),
    announcements: announcements_schema/* announcementsSchema */.YR,
    added: perStage.describe('Planned now, and before by no cohort'),
    removed: perStage.describe('Planned before, and now by no cohort'),
    toRun: perStage
        .nullable()
        .describe('Different generations that the head plans and no cohort of the base plans, without copies and finished runs; null without a price table'),
    reasons: schemas/* array */.YOg(reasonSchema).describe('Reasons, which add up to what is added and removed'),
    price: schemas/* strictObject */.rej({
        ...costShape,
        repriced: schemas/* strictObject */.rej({
            before: costSchema.describe('What they cost before'),
            after: costSchema.describe('What they cost now'),
        })
            .nullable()
            .describe('Runs planned before and now, but by another model; they are not part of the price; null if there are none'),
        finished: shared_schemas/* count */.U9.describe('Runs that finished before'),
        unplanned: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('Ids of cohorts whose plan, and thus whose cost, is unknown'),
        before: costSchema.nullable().describe('The cost of everything that the base plans; null if unknown'),
        after: costSchema.describe('The cost of everything planned now'),
        budget: budgetSchema.nullable().describe('Null if there is none'),
    })
        .nullable()
        .describe('The cost of the change; null without a price table'),
    cohorts: schemas/* array */.YOg(change_schema/* cohortChangeSchema */.t).describe('Cohorts that the change touches, by id'),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        origin: schemas/* enum */.k5n(['introduced', 'existing', 'fixed'])
            .describe('Whether the change introduced it, it existed before, or the change fixed it'),
        code: shared_schemas/* text */.Qq.describe('A stable name for the kind of finding'),
        severity: schemas/* enum */.k5n(['error', 'warning', 'notice']).describe('Its severity'),
        message: shared_schemas/* text */.Qq.describe('What is wrong'),
        place: shared_schemas/* text */.Qq.nullable().describe('Path, line and column; null if fixed'),
        cohorts: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('Ids of the cohorts that have it'),
    }))
        .describe('Findings other than drift'),
    drift: schemas/* array */.YOg(schemas/* strictObject */.rej({
        origin: schemas/* enum */.k5n(['introduced', 'existing', 'fixed'])
            .describe('Whether the change introduced it, it existed before, or the change fixed it'),
        cohort: shared_schemas/* text */.Qq.describe('Its id'),
        output: schemas/* enum */.k5n(['manifest', 'membership', 'metadata']).describe('Which output'),
        path: shared_schemas/* text */.Qq.describe('Relative to the repository'),
        status: schemas/* enum */.k5n(['same', 'form', 'content', 'missing', 'uncommitted'])
            .describe('Its status, or the one before it was fixed'),
        changed: schemas/* boolean */.zMY().describe('Whether it had already drifted, but differently'),
    }))
        .describe('Outputs that differ from the expected ones'),
})
    .describe('What a change does, why, and what it costs');

// EXTERNAL MODULE: ./build/src/result/report-schema.js + 5 modules
var report_schema = __webpack_require__(46461);
// EXTERNAL MODULE: ./build/src/settings/config-schema.js
var config_schema = __webpack_require__(95301);
;// CONCATENATED MODULE: ./build/src/report/json/json-schemas.js






function jsonSchemas() {
    return new Map([
        ...runtimes/* DIALECTS */.O9.map((dialect) => [
            `config.${dialect}.schema.json`,
            titled(`Spec of a cohort (${dialect})`, specSchema(dialect)),
        ]),
        ['cohort-ci.schema.json', titled('Settings of cohort-ci', config_schema.editorSchema)],
        ['diff.v1.schema.json', { title: 'What a change does, by cohort-ci', ...json_schema_processors/* toJSONSchema */.bl(diffSchema) }],
        ['report.v1.schema.json', { title: 'Report of cohort-ci', ...(0,report_schema/* reportJsonSchema */.G)() }],
    ]);
}
function titled(title, schema) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input' });
    return { $schema, title, ...rest };
}
function schemaText(schema) {
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}


/***/ }),

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
