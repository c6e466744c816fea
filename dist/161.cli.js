export const id = 161;
export const ids = [161,518];
export const modules = {

/***/ 2161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/src/config/config-schema.js
var config_schema = __webpack_require__(4518);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/spec-schema.js


const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])
    .describe('A text, number or boolean; a text that YAML would read as another kind needs quotes.');
const reference = schemas/* string */.YjP()
    .regex(new RegExp(`^${spec_keys/* FILE_MARKER */.kW}.*[^/](?:${spec_keys/* INCLUDE_SUFFIXES */.Dp.map(anyCase).join('|')})$`))
    .describe('A file, relative to the folder of the spec; one column of a CSV below its header, one line of a text.');
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
    .describe('Axes that take one and the same level in every row; the key names the axis that they become.');
const member = schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar)])
    .describe('A level of the axis; of an axis that a tuple makes, the list of its values.');
const entry = schemas/* tuple */.PVZ([member, member]).describe('One combination: `[left, right]`.');
const allowedList = schemas/* array */.YOg(entry).min(1);
const balancedSide = schemas/* enum */.k5n(['left', 'right', 'both']);
const balance = schemas/* union */.KCZ([balancedSide, schemas/* literal */.euz(''), schemas/* null */.chJ()])
    .describe('Every value of this side must occur equally often.');
const pair = schemas/* strictObject */.rej({
    left: axisName.describe('The axis that gives the first value of an entry.'),
    right: axisName.describe('The axis that gives the second value of an entry.'),
    allowed: schemas/* union */.KCZ([allowedList, reference])
        .describe('The combinations that may occur, each `[left, right]`; or a CSV of two columns.'),
    balance: balance.optional(),
})
    .describe('Binds two axes: only the allowed combinations of them occur.');
const item = schemas/* array */.YOg(scalar).describe('One combination: a value for each axis, in the order of `axes`.');
const itemList = schemas/* array */.YOg(item).min(1);
const tuple = schemas/* strictObject */.rej({
    axes: axisNames.describe('The axes that are bound, in the order of the values of an item.'),
    items: schemas/* union */.KCZ([itemList, reference])
        .describe('The combinations that may occur, one value an axis; or a CSV with one column an axis.'),
})
    .describe('Binds several axes: only the listed combinations of them occur.');
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
    .describe('Rules that bind axes. Sections and their entries run in the order in which they stand here.');
const fieldOrder = schemas/* array */.YOg(scalar)
    .describe('The columns that come first, in this order; the others follow after them.');
const output = schemas/* strictObject */.rej({ field_order: fieldOrder }).describe('How the rows are written.');
const count = schemas/* union */.KCZ([schemas/* int */.Whr().min(1), schemas/* literal */.euz(true)])
    .describe('How often each row is repeated for this axis, from 1.');
const replicates = schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), count), schemas/* null */.chJ()])
    .describe('How often each row is repeated, by axis: `draft_template: 2` makes the column `draft_template_replicate`.');
const axes = schemas/* record */.g1P(schemas/* string */.YjP(), levels);
const AXES_WORDS = 'Their order is that of the product: the last varies fastest. `{}` for none.';
const v1 = schemas/* strictObject */.rej({
    axes: axes.describe(`The axes of the design, each with its levels. ${AXES_WORDS}`).optional(),
    rules: rules.optional(),
    output,
    replicates: replicates.optional(),
})
    .describe('The spec of an experiment cohort, in the language of the v1 runtime.');
const v2 = schemas/* strictObject */.rej({
    axes: axes
        .describe(`The axes of the design, each with its levels; not those that a tuple provides. ${AXES_WORDS}`)
        .optional(),
    rules: rules.optional(),
    output,
})
    .describe('The spec of an experiment cohort, in the language of the v2 runtime.');
function specSchema(dialect) {
    return dialect === 'v1' ? v1 : v2;
}
const SPEC_PARTS = {
    v1,
    v2,
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
    return [...suffix]
        .map((letter) => (letter === '.' ? '\\.' : `[${letter}${letter.toUpperCase()}]`))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/report/json-schema.js

const pointSchema = schemas/* strictObject */.rej({
    offset: schemas/* int */.Whr().min(0).describe('UTF-16 code units from the start of the decoded file, from 0'),
    line: schemas/* int */.Whr().min(1).describe('From 1; CR, LF and CRLF end a line'),
    column: schemas/* int */.Whr().min(1).describe('From 1, in Unicode code points'),
})
    .describe('A place in a text file');
const locationSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['span', 'file', 'missing'])
        .describe('A part of a file; a file as a whole; a path where nothing stands and something is wanted'),
    path: schemas/* string */.YjP().describe('Relative to the repository, with / between its parts'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
})
    .describe('Where a finding points');
const relatedSchema = schemas/* strictObject */.rej({
    message: schemas/* string */.YjP().describe('What part it takes'),
    location: locationSchema.describe('Where it is'),
})
    .describe('Another place that takes part');
const diagnosticSchema = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP().describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']).describe('As the settings of the repository have it'),
    message: schemas/* string */.YjP().describe('What is wrong'),
    hint: schemas/* string */.YjP().nullable().describe('What to do about it'),
    location: locationSchema,
    related: schemas/* array */.YOg(relatedSchema).describe('Every other place that takes part'),
    docs: schemas/* string */.YjP()
        .describe('Where the code is explained: an address, or the command that prints it where none is known'),
})
    .describe('One finding');
const json_schema_count = schemas/* int */.Whr().min(0);
const severitiesSchema = schemas/* strictObject */.rej({
    errors: json_schema_count.describe('Findings of the severity error'),
    warnings: json_schema_count.describe('Findings of the severity warning'),
    notices: json_schema_count.describe('Findings of the severity notice'),
})
    .describe('Findings by severity');
const planSchema = schemas/* strictObject */.rej({
    rows: json_schema_count.describe('Rows that the spec compiles to'),
    drafts: json_schema_count.describe('Drafts that the rows come to'),
    essays: json_schema_count.describe('Essays that the rows come to'),
    evaluations: json_schema_count.describe('Evaluations that the rows come to'),
})
    .describe('Sizes of the plan: compiled rows, and the generations that they come to');
const stageSchema = schemas/* enum */.k5n(['draft', 'essay', 'evaluation']).describe('A stage of generations');
const generationsSchema = schemas/* strictObject */.rej({
    stage: stageSchema,
    count: json_schema_count.describe('How many'),
    first: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The first ids; not all where count is larger'),
})
    .describe('Generations of one stage');
const statusSchema = schemas/* enum */.k5n(['same', 'form', 'content', 'missing', 'uncommitted'])
    .describe('Byte for byte the same; the same in another form; something else; missing; outputs of this kind are not committed');
const PATH = schemas/* string */.YjP().describe('Path of the file, relative to the repository');
const outputsSchema = schemas/* strictObject */.rej({
    manifest: schemas/* strictObject */.rej({
        path: PATH,
        status: statusSchema,
        form: schemas/* array */.YOg(schemas/* string */.YjP())
            .describe('What a difference in form consists of, or that the file is no JSON object'),
        fields: schemas/* array */.YOg(schemas/* strictObject */.rej({
            field: schemas/* string */.YjP().describe('Name of the field, such as templates.draft'),
            added: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Expected and not committed'),
            removed: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Committed and not expected'),
        }))
            .describe('Fields that differ'),
    })
        .describe('The manifest'),
    membership: schemas/* strictObject */.rej({
        path: PATH,
        status: statusSchema,
        form: schemas/* array */.YOg(schemas/* string */.YjP())
            .describe('What a difference in form consists of; or unknown stages, extra columns and repeated rows'),
        stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
            stage: stageSchema,
            added: generationsSchema.describe('Expected and not committed'),
            removed: generationsSchema.describe('Committed and not expected'),
        }))
            .describe('Stages that differ'),
        reordered: schemas/* boolean */.zMY().describe('The same generations in another order'),
    })
        .describe('The membership'),
    metadata: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: schemas/* array */.YOg(generationsSchema).describe('Planned generations without a file'),
        stale: schemas/* array */.YOg(generationsSchema).describe('Committed generations that no spec plans any more'),
    })
        .describe('The metadata of generations'),
})
    .describe('Committed outputs against expected ones');
const selectionSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('The file that lists them'),
    stage: schemas/* enum */.k5n(['draft', 'essay']).describe('What it lists'),
    listed: json_schema_count.describe('Listed in the file'),
    planned: json_schema_count.describe('Planned by the spec, without the selection'),
    both: json_schema_count.describe('Listed and planned; what is listed need not be planned'),
})
    .describe('The curated selection that narrows a cohort; counts of generations of its stage, each once');
const cohortSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Name of the folder of the cohort'),
    specPath: schemas/* string */.YjP().describe('Path of the spec, relative to the repository'),
    state: schemas/* enum */.k5n(['clean', 'drifted', 'refused', 'unchecked'])
        .describe('Outputs are as expected; some differ; the runtime would refuse spec or catalogs; it could not be checked'),
    failure: schemas/* string */.YjP().nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null where there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: schemas/* array */.YOg(diagnosticSchema).describe('Findings of this cohort, by path and place'),
    outputs: outputsSchema
        .nullable()
        .describe('Committed outputs against expected ones; null without a plan'),
})
    .describe('One cohort');
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).describe('Version of this shape'),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('cohort-ci').describe('Its name'),
        version: schemas/* string */.YjP().describe('Its version'),
    })
        .describe('What wrote the report'),
    dialect: schemas/* enum */.k5n(['v1', 'v2']).describe("The runtime's language"),
    dataRoot: schemas/* string */.YjP().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
    patterns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The patterns that specs were looked for by'),
    counts: schemas/* strictObject */.rej({
        cohorts: json_schema_count.describe('All cohorts'),
        clean: json_schema_count.describe('Cohorts that are clean'),
        drifted: json_schema_count.describe('Cohorts whose outputs drifted'),
        refused: json_schema_count.describe('Cohorts that the runtime would refuse'),
        unchecked: json_schema_count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
    })
        .describe('Cohorts by state, and findings by severity; a finding of several cohorts counts once'),
    cohorts: schemas/* array */.YOg(cohortSchema).describe('Sorted by id, by code point'),
    diagnostics: schemas/* array */.YOg(diagnosticSchema).describe('Findings that belong to no single cohort'),
})
    .describe('What one check of a repository found');
function reportJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(reportSchema);
}

;// CONCATENATED MODULE: ./build/src/report/json-schemas.js




function jsonSchemas() {
    return new Map([
        ['config.v1.schema.json', titled('Spec of a cohort (v1)', specSchema('v1'))],
        ['config.v2.schema.json', titled('Spec of a cohort (v2)', specSchema('v2'))],
        ['cohort-ci.schema.json', titled('Settings of cohort-ci', config_schema.editorSchema)],
        ['report.v1.schema.json', { title: 'Report of cohort-ci', ...reportJsonSchema() }],
    ]);
}
function titled(title, schema) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7', io: 'input' });
    return { $schema, title, ...rest };
}
function schemaText(schema) {
    return `${JSON.stringify(schema, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/schema.js



const KINDS = ['spec', 'settings', 'report'];
function schema(args, terminal) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, { dialect: { type: 'string' } });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
        throw new usage_error/* UsageError */.e('schema takes one of spec, settings and report');
    const kind = (0,options/* oneOf */.yL)('the schema', name, KINDS);
    if (kind !== 'spec' && values.dialect !== undefined)
        throw new usage_error/* UsageError */.e('--dialect goes with `schema spec` alone');
    const files = {
        spec: `config.${(0,options/* dialectOption */.qs)(values.dialect)}.schema.json`,
        settings: 'cohort-ci.schema.json',
        report: 'report.v1.schema.json',
    };
    terminal.stdout.write(schemaText(jsonSchemas().get(files[kind]) ?? {}));
    return 0;
}


/***/ }),

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
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


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   t: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
const CONFIG_PATH = '.cohort-ci.yml';
const LEVELS = ['off', 'notice', 'warning', 'error'];


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const MOST_NAMES = 50;


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ lowers),
/* harmony export */   SD: () => (/* binding */ namesCode),
/* harmony export */   Y8: () => (/* binding */ isLowerable)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7096);


function isLowerable(code) {
    return (_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob)
/* harmony export */ });
function pathGlob(text) {
    const trimmed = text.replace(/^(?:\.\/+)+/, '');
    if (trimmed === '' || trimmed.startsWith('/'))
        return undefined;
    const segments = (trimmed.endsWith('/') ? `${trimmed}**` : trimmed)
        .split(/\/+/)
        .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'));
    if (segments.includes('..') || segments.includes('.'))
        return undefined;
    return { text, matches: (path) => matchList(segments, path.split('/'), '**', matchSegment) };
}
function matchSegment(pattern, segment) {
    return matchList(Array.from(pattern), Array.from(segment), '*', (one, other) => one === '?' || one === other);
}
function matchList(pattern, items, star, matches) {
    let place = 0;
    let lastStar = -1;
    let taken = 0;
    for (let index = 0; index < items.length;) {
        const one = pattern[place];
        if (one === star) {
            lastStar = place++;
            taken = index;
        }
        else if (one !== undefined && matches(one, items[index] ?? '')) {
            place++;
            index++;
        }
        else if (lastStar >= 0) {
            place = lastStar + 1;
            index = ++taken;
        }
        else
            return false;
    }
    while (pattern[place] === star)
        place++;
    return place === pattern.length;
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ INCLUDE_SUFFIXES),
/* harmony export */   X8: () => (/* binding */ RETIRED_OUTPUT_KEYS),
/* harmony export */   kW: () => (/* binding */ FILE_MARKER),
/* harmony export */   no: () => (/* binding */ RETIRED_TUPLE_KEY),
/* harmony export */   tv: () => (/* binding */ RETIRED_TIE_KEY)
/* harmony export */ });
const FILE_MARKER = '@file:';
const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'];
const RETIRED_TIE_KEY = 'to';
const RETIRED_TUPLE_KEY = 'expand';
const RETIRED_OUTPUT_KEYS = [
    'order',
    'expand_pairs',
    'keep_pair_axis',
    'expand_ties',
    'expand_tuples',
    'keep_tuple_axis',
];


/***/ })

};
