export const id = 991;
export const ids = [991,301,712];
export const modules = {

/***/ 6991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
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
const spec = schemas/* strictObject */.rej({
    axes: axes.optional(),
    rules: rules.optional(),
    output,
    replicates: replicates.optional(),
});
function specSchema(dialect) {
    const { tupleAxes, replicatesExpand } = (0,runtimes/* runtimeNamed */.cJ)(dialect);
    const others = tupleAxes === 'derived' ? '; not those that a tuple provides' : '';
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
    return [...suffix]
        .map((letter) => (letter === '.' ? '\\.' : `[${letter}${letter.toUpperCase()}]`))
        .join('');
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/result/report-schema.js



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
const report_schema_count = schemas/* int */.Whr().min(0);
const severitiesSchema = schemas/* strictObject */.rej({
    errors: report_schema_count.describe('Findings of the severity error'),
    warnings: report_schema_count.describe('Findings of the severity warning'),
    notices: report_schema_count.describe('Findings of the severity notice'),
})
    .describe('Findings by severity');
const planSchema = schemas/* strictObject */.rej({
    rows: report_schema_count.describe('Rows that the spec compiles to'),
    drafts: report_schema_count.describe('Drafts that the rows come to'),
    essays: report_schema_count.describe('Essays that the rows come to'),
    evaluations: report_schema_count.describe('Evaluations that the rows come to'),
})
    .describe('Sizes of the plan: compiled rows, and the generations that they come to');
const stageSchema = schemas/* enum */.k5n(stage/* STAGES */.a).describe('A stage of generations');
const generationsSchema = schemas/* strictObject */.rej({
    stage: stageSchema,
    count: report_schema_count.describe('How many'),
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
    listed: report_schema_count.describe('Listed in the file'),
    planned: report_schema_count.describe('Planned by the spec, without the selection'),
    both: report_schema_count.describe('Listed and planned; what is listed need not be planned'),
})
    .describe('The curated selection that narrows a cohort; counts of generations of its stage, each once');
const statesSchema = schemas/* enum */.k5n(['clean', 'drifted', 'invalid', 'unchecked']);
const cohortSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('Name of the folder of the cohort'),
    specPath: schemas/* string */.YjP().describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe('Outputs are as expected; some differ; the runtime would refuse spec or catalogs; it could not be checked'),
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
const accountSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['settings', 'cohort', 'spec-like', 'output', 'catalog', 'include', 'selection'])
        .describe('What the paths are; spec-like is what may have been meant for a spec'),
    disposition: schemas/* enum */.k5n(['checked', 'unchanged', 'not-applicable', 'not-checked'])
        .describe('Checked; unchanged since the base, proven by object ids; not applicable; not checked, so that the check is not complete'),
    reason: schemas/* string */.YjP().nullable().describe('Why it is not applicable or not checked'),
    paths: schemas/* array */.YOg(PATH).describe('Files and folders, by code point'),
}))
    .describe('What the check was asked about, and what became of it: every path stands here once');
const resultShape = {
    dialect: schemas/* enum */.k5n(runtimes/* DIALECTS */.O9).describe("The runtime's language"),
    dataRoot: schemas/* string */.YjP().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
    patterns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The patterns that specs were looked for by'),
    cohorts: schemas/* array */.YOg(cohortSchema).describe('Sorted by id, by code point'),
    diagnostics: schemas/* array */.YOg(diagnosticSchema).describe('Findings that belong to no single cohort'),
    account: accountSchema,
};
const report_schema_text = schemas/* string */.YjP();
const ID = report_schema_text.describe('Name of the folder of the cohort');
const AXIS = report_schema_text.describe('Name of the axis');
const sourcesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path: report_schema_text.describe('Relative to the repository'), text: report_schema_text.describe('Decoded') }))
    .describe('The files that findings point into');
const listSchema = schemas/* strictObject */.rej({
    count: report_schema_count.describe('How many'),
    first: schemas/* array */.YOg(report_schema_text).describe('The first few; not all where count is larger'),
})
    .describe('Texts, counted');
const ruleKindSchema = schemas/* enum */.k5n(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');
const integerSchema = schemas/* union */.KCZ([schemas/* int */.Whr(), report_schema_text.regex(/^-?\d{1,4000}$/)])
    .describe('A whole number; beyond 2^53 in decimal digits');
const digitsSchema = report_schema_text.regex(/^\d{1,4000}$/).describe('A whole number of any size');
const causeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('axis').describe('An axis as a whole'),
        axis: AXIS,
        change: schemas/* enum */.k5n(['added', 'removed']).describe('What happened to it'),
        levels: listSchema,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('levels').describe('Levels of an axis'),
        axis: AXIS,
        added: listSchema,
        removed: listSchema,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('rule').describe('A rule'),
        rule: ruleKindSchema,
        name: report_schema_text.describe('Its name'),
        change: schemas/* enum */.k5n(['added', 'removed', 'changed']).describe('What happened to it'),
        added: listSchema.describe('Entries of allowed or items, kept levels, tied axes; empty when something else changed'),
        removed: listSchema,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('replicates').describe('How often rows are repeated'),
        axis: AXIS,
        before: digitsSchema.describe('1 where it is not listed'),
        after: digitsSchema,
    }),
])
    .describe('One change of a spec, includes followed, that can change its plan');
const planChangeSchema = schemas/* strictObject */.rej({
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: stageSchema,
        before: report_schema_count.describe('Planned before'),
        after: report_schema_count.describe('Planned now'),
        added: generationsSchema.describe('Planned now, not before'),
        removed: generationsSchema.describe('Planned before, not now'),
        toRun: report_schema_count.describe('Added ones for which no metadata is committed'),
    }))
        .describe('Drafts, essays, evaluations'),
    causes: schemas/* array */.YOg(causeSchema)
        .describe('What in the spec made it so; empty when the reason lies elsewhere'),
})
    .describe('What a change does to the plan of a cohort');
const presenceSchema = schemas/* enum */.k5n([...statesSchema.options, 'absent'])
    .describe('The state of a cohort; absent where there is no such cohort');
const cohortChangeSchema = schemas/* strictObject */.rej({
    id: ID,
    specPath: PATH,
    before: presenceSchema,
    after: presenceSchema,
    touches: schemas/* array */.YOg(schemas/* enum */.k5n(['settings', 'spec', 'include', 'catalog', 'selection', 'output', 'generation']))
        .describe('What of the cohort the change touches'),
    isLeftOut: schemas/* boolean */.zMY()
        .nullable()
        .describe('Whether the spec of a cohort that is gone is still there, and only no longer checked'),
    leftBehind: schemas/* array */.YOg(report_schema_text).nullable().describe('Outputs of a cohort that is gone, which are still there'),
    plan: planChangeSchema
        .nullable()
        .describe('Null when the plan is not known on one side: the spec is invalid there, or was not checked'),
})
    .describe('What a change does to one cohort');
const COLUMN = report_schema_text.describe('Name of the column');
const shareSchema = schemas/* strictObject */.rej({ value: report_schema_text.describe('The value'), rows: report_schema_count.describe('Rows that have it') })
    .describe('How often a value occurs');
const designSchema = schemas/* strictObject */.rej({
    id: ID,
    specPath: PATH,
    dialect: resultShape.dialect,
    state: schemas/* enum */.k5n(['compiled', 'invalid'])
        .describe('Of an invalid spec only what could be understood is here'),
    errors: report_schema_count.describe('Findings of the severity error'),
    warnings: report_schema_count.describe('Findings of the severity warning'),
    axes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: AXIS,
        levels: report_schema_count.nullable().describe('Different levels; null when some of them are invalid'),
        first: schemas/* array */.YOg(report_schema_text).describe('The first few'),
        file: report_schema_text.nullable().describe('Path of the file that lists them'),
        tuple: report_schema_text.nullable().describe('The tuple whose items give the levels'),
    }))
        .describe('In the order of the product'),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: ruleKindSchema,
        name: report_schema_text.describe('The axis of a subset; else the name that the rule makes'),
        members: schemas/* array */.YOg(report_schema_text).describe('Names that the rule takes'),
        words: report_schema_text.describe('What it does'),
        file: report_schema_text.nullable().describe('Path of the file that holds it'),
        levels: report_schema_count.nullable().describe('Levels of what the rule makes'),
    }))
        .describe('In the order in which they run'),
    replicates: schemas/* array */.YOg(schemas/* strictObject */.rej({ axis: AXIS, count: integerSchema }))
        .describe('How often rows are repeated'),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        label: report_schema_text.describe('What is done'),
        rows: integerSchema.nullable().describe('Null from the first invalid part on'),
    }))
        .describe('Rows after each step; the first is the naive product of all axes'),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: report_schema_text.describe('Its name'),
        values: report_schema_count.describe('Different values over all rows'),
        stages: schemas/* array */.YOg(stageSchema).describe('The stages that read it'),
    }))
        .nullable()
        .describe('Columns of the rows; null unless the spec compiles'),
    relations: schemas/* strictObject */.rej({
        confounded: schemas/* array */.YOg(schemas/* array */.YOg(report_schema_text)).describe('Columns that always vary together'),
        nested: schemas/* array */.YOg(schemas/* strictObject */.rej({ inner: COLUMN, outer: COLUMN }))
            .describe('Each value of inner occurs with one value of outer only'),
        unbalanced: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: COLUMN, fewest: shareSchema, most: shareSchema }))
            .describe('Columns whose values occur unequally often'),
        unread: schemas/* array */.YOg(report_schema_text).describe('Columns that no stage reads'),
    })
        .nullable()
        .describe('How columns that vary go together'),
    plan: planSchema.nullable().describe('Null unless every stage could be planned'),
    collapsed: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: stageSchema, lost: report_schema_count.describe('How many') }))
        .describe('Generations that get the id of another one'),
    selection: report_schema_text.nullable().describe('The curated selection that narrows every cohort'),
})
    .describe('The design of a cohort at a glance');
const runSchema = schemas/* strictObject */.rej({
    commit: report_schema_text.nullable().describe('The commit that was checked; null where git names none'),
    id: report_schema_text.nullable().describe('Number of the run of the workflow'),
    attempt: schemas/* int */.Whr().min(1).nullable().describe('Which attempt of the run it is'),
})
    .describe('What wrote the report and what it is about');
const settingChangeSchema = schemas/* strictObject */.rej({
    setting: report_schema_text.describe('Its key, such as data-root'),
    before: report_schema_text.nullable().describe('Its value in the base; null where it is not set'),
    after: report_schema_text.nullable().describe('Its value in the head; null where it is not set'),
    holds: schemas/* boolean */.zMY().describe('Whether it holds for this check already; else once it is merged'),
})
    .describe('One setting that a change sets differently');
const partSchema = schemas/* strictObject */.rej({
    shard: schemas/* strictObject */.rej({
        index: schemas/* int */.Whr().min(1).describe('From 1'),
        total: schemas/* int */.Whr().min(1).describe('How many parts there are'),
    })
        .describe('Which part of the check'),
    settings: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: report_schema_text.describe('Name of the input'), value: report_schema_text.describe('As text') }))
        .describe('The settings in force: all jobs of one check agree in them'),
    cohortsHash: report_schema_text.describe('A hash of the paths of the specs of all parts together'),
    sources: sourcesSchema,
    designs: schemas/* array */.YOg(designSchema)
        .describe('Of cohorts that drifted or that the change alters; as many as there is room for'),
    change: schemas/* strictObject */.rej({
        base: schemas/* strictObject */.rej({ commit: report_schema_text.describe('Its commit'), ...resultShape, sources: sourcesSchema })
            .nullable()
            .describe('What is found in the base'),
        baseFailure: report_schema_text.nullable().describe('Why there is no base'),
        cohorts: schemas/* array */.YOg(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
        settings: schemas/* array */.YOg(settingChangeSchema)
            .nullable()
            .describe('What the change sets differently; null where the settings of the base are not known'),
        workflows: schemas/* array */.YOg(PATH).describe('Workflows that run this check and that the change edits'),
    })
        .nullable()
        .describe('What lies between the base and the head; null when nothing is proposed'),
})
    .describe('What the job needs besides that joins the parts of one check');
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).describe('Version of this shape'),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('cohort-ci').describe('Its name'),
        version: schemas/* string */.YjP().describe('Its version'),
    })
        .describe('What wrote the report'),
    run: runSchema.nullable().describe('Null outside of a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: schemas/* strictObject */.rej({
        cohorts: report_schema_count.describe('All cohorts'),
        clean: report_schema_count.describe('Cohorts that are clean'),
        drifted: report_schema_count.describe('Cohorts whose outputs drifted'),
        invalid: report_schema_count.describe('Cohorts that the runtime would refuse'),
        unchecked: report_schema_count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
    })
        .describe('Cohorts by state, and findings by severity; a finding of several cohorts counts once'),
    cohorts: resultShape.cohorts,
    diagnostics: resultShape.diagnostics,
    account: resultShape.account,
    part: partSchema.nullable().describe('Null in the report of a whole check'),
})
    .describe('What one check of a repository found');
function reportJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(reportSchema);
}

// EXTERNAL MODULE: ./build/src/settings/config-schema.js
var config_schema = __webpack_require__(5301);
;// CONCATENATED MODULE: ./build/src/report/json/json-schemas.js





function jsonSchemas() {
    return new Map([
        ...runtimes/* DIALECTS */.O9.map((dialect) => [
            `config.${dialect}.schema.json`,
            titled(`Spec of a cohort (${dialect})`, specSchema(dialect)),
        ]),
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


/***/ }),

/***/ 5301:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2311);
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6644);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5142);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(950);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4563);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6177);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7071);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6550);
/* harmony import */ var _price_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2712);









const text = (what) => zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP({ error: what }).min(1, { error: what });
const version = zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1, { error: 'must be 1' });
const dataRoot = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP({ error: 'must be a folder below the root' })
    .regex(/^(?!\/)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))/, { error: 'must be a folder below the root' })
    .transform((path) => path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/'));
const dialect = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9, { error: `must be ${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DIALECTS */ .O9.join(' or ')}` });
const names = (what, name) => zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(name, { error: what })
    .min(1, { error: what })
    .max(_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_NAMES */ .n, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_NAMES */ .n} entries` });
const specs = 'must be a list of glob patterns';
const specList = names(specs, text(specs));
const maxRows = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr({ error: 'must be a whole number of 1 or more' })
    .min(1, { error: 'must be a whole number of 1 or more' });
const CODES = Object.keys(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y);
const WORDS = _config_js__WEBPACK_IMPORTED_MODULE_8__/* .LEVELS */ .A;
const anyLevel = levelOf(WORDS);
const refusal = levelOf(['error']);
function levelOf(words) {
    const anyCase = words.map((word) => [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join(''));
    const word = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(words), zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(new RegExp(`^(?:${anyCase.join('|')})$`))]);
    const level = words.includes('off') ? zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([...word.options, zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(false)]) : word;
    return level.transform((written) => (written === false ? 'off' : written.toLowerCase()));
}
function levelMeant(value) {
    return anyLevel.safeParse(value).data;
}
function mayHave(code, level) {
    return (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .isLowerable */ .Y8)(code) || !(0,_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .lowers */ .Rr)(code, level);
}
const IGNORABLE = [
    ...CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .isLowerable */ .Y8),
    ...new Set(CODES.filter(_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .isLowerable */ .Y8).map((code) => `${(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(code)}/*`)),
];
const pathPattern = text('must be a list of path patterns')
    .refine((pattern) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .pathPatternBelow */ .H7)(pattern) !== undefined, {
    error: 'must be a pattern of paths below the root, such as data/cohorts/pilot/**',
})
    .meta({ pattern: '^(?:\\.\\/+)*(?!\\/)(?!(?:[\\s\\S]*\\/)?\\.{1,2}(?:\\/|$))[\\s\\S]+$' });
const pathList = names('must be a list of path patterns', pathPattern);
const codes = 'must be a list of codes, or of families such as drift/*';
const reason = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP({ error: 'must be a text that says why' })
    .regex(/\S/, { error: 'must be a text that says why' })
    .describe('Why these findings are left as they are, for the people who read this file.');
const ENTRY = 'must have paths, codes and a reason';
const ENTRIES = 'must be a list of entries';
const configSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    version: version.optional(),
    'data-root': dataRoot.optional(),
    dialect: dialect.optional(),
    specs: specList.optional(),
    'max-rows': maxRows.optional(),
    ignore: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ paths: pathList, codes: names(codes, text(codes)), reason }, { error: ENTRY }), {
        error: ENTRIES,
    })
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_ENTRIES */ .V, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_ENTRIES */ .V} entries` })
        .optional(),
    prices: _price_schema_js__WEBPACK_IMPORTED_MODULE_5__.pricesSchema.optional(),
    budget: _price_schema_js__WEBPACK_IMPORTED_MODULE_5__.budgetSchema.optional(),
});
const ignorable = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(IGNORABLE);
const severity = Object.fromEntries(CODES.map((code) => [
    code,
    ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .isLowerable */ .Y8)(code) ? anyLevel : refusal).describe(`${_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].title}.`).optional(),
]));
const editorEntry = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([pathList, pathPattern])
        .describe('Where: patterns from the root; `*` stands for any characters of a name, `?` for one, `**` for any folders, `folder/` for all below it.'),
    codes: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([names(codes, ignorable), ignorable])
        .describe('What: codes of findings, or families such as `drift/*`.'),
    reason,
})
    .describe('Findings of these codes in these files are left out.');
const editorSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: version.nullish().describe('The version of this format.'),
    'data-root': dataRoot
        .nullish()
        .describe('The folder that holds `cohorts/`, `1_raw/` and `gens/`, below the root. Default: `data`.'),
    dialect: dialect.nullish().describe(`The runtime's language. Default: \`${_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_DIALECT */ .rS}\`.`),
    specs: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([specList, text(specs)])
        .nullish()
        .describe('Which files are specs: patterns with `*`, `?` and `**`, from the root. Default: `<data-root>/cohorts/*/spec/config.yaml`.'),
    'max-rows': maxRows
        .nullish()
        .describe(`Most rows that a spec may compile to; one over it is refused before any row is made. Default: 20000000.`),
    severity: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(severity)
        .nullish()
        .describe('How severe findings are here, by code. What the runtime refuses stays an error.'),
    ignore: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(editorEntry)
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_ENTRIES */ .V)
        .nullish()
        .describe('Findings that were looked at and are accepted.'),
    prices: _price_schema_js__WEBPACK_IMPORTED_MODULE_5__.pricesSchema.nullish().describe('What the price of a plan is computed from.'),
    budget: _price_schema_js__WEBPACK_IMPORTED_MODULE_5__.budgetSchema
        .nullish()
        .describe('How much a pull request may cost. What the base branch says holds.'),
})
    .describe('The settings of a repository that cohort-ci checks.');
const CONFIG_KEYS = Object.keys(editorSchema.shape);
const IGNORE_KEYS = Object.keys(editorEntry.shape);


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   t: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
const CONFIG_PATH = '.cohort-ci.yml';
const LEVELS = ['off', 'notice', 'warning', 'error'];


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const MOST_NAMES = 50;


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ lowers),
/* harmony export */   SD: () => (/* binding */ namesCode),
/* harmony export */   Y8: () => (/* binding */ isLowerable)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6644);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6177);


function isLowerable(code) {
    return (_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUDGET_KEYS: () => (/* binding */ BUDGET_KEYS),
/* harmony export */   PRICES_KEYS: () => (/* binding */ PRICES_KEYS),
/* harmony export */   budgetSchema: () => (/* binding */ budgetSchema),
/* harmony export */   pricesSchema: () => (/* binding */ pricesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2265);


const amount = 'must be a number of 0 or more';
const count = 'must be a whole number of 0 or more';
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error: count })
    .min(0, { error: count })
    .max(1e9, { error: 'must be at most 1000000000' });
const TOKENS = 'must have input and output, and may have output-max';
const stageTokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: tokens.describe('Tokens that one run reads, as expected.'),
    output: tokens.describe('Tokens that one run writes, as expected.'),
    'output-max': tokens
        .optional()
        .describe('Most tokens that one run may write, as the runtime limits it; no less than `output`.'),
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
        .describe('The table of prices: a CSV file below the root.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        draft: stageTokens.optional().describe('One draft.'),
        essay: stageTokens.optional().describe('One essay.'),
        evaluation: stageTokens.optional().describe('One evaluation.'),
    }, { error: `must map ${_source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.join(', ')} to tokens` })
        .optional()
        .describe('How many tokens one run of a stage takes; the price of a stage without them is unknown.'),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input: field.describe('Where `metadata.json` records the tokens that a run read.'),
        output: field.describe('Where it records the tokens that a run wrote.'),
    }, { error: 'must have input and output' })
        .optional()
        .describe('Where `metadata.json` records what a run took. Then such a run is finished, and medians go before `tokens`.'),
}, { error: 'must have a table' });
const LIMITS = 'must have a total, an increase or a percent';
const LABEL = 'must be the name of a label';
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'], { error: 'must be warn or fail' })
        .optional()
        .describe('What follows when a limit is exceeded, or cannot be known to be held. Default: `warn`.'),
    total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Most US dollars that all planned generations may cost.'),
    increase: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e9, { error: 'must be at most 1000000000' })
        .optional()
        .describe('Most US dollars that a pull request may add.'),
    percent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: amount })
        .min(0, { error: amount })
        .max(1e6, { error: 'must be at most 1000000' })
        .optional()
        .describe('Most that a pull request may add, in percent of what its base plans.'),
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


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ pathPatternBelow),
/* harmony export */   JV: () => (/* binding */ ANY_FOLDERS),
/* harmony export */   as: () => (/* binding */ NamePattern),
/* harmony export */   s$: () => (/* binding */ pathPattern)
/* harmony export */ });
const ANY_FOLDERS = Symbol('**');
class NamePattern {
    stars;
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
        this.stars = tokens.filter((token) => token === STAR).length;
    }
    get isAny() {
        return this.#tokens.length === 1 && this.stars === 1;
    }
    matches(name) {
        if (this.isAny)
            return name !== '';
        return matchesSequence(this.#tokens, Array.from(name), STAR, matchesCharacter);
    }
}
const STAR = Symbol('*');
const ANY_CHARACTER = Symbol('?');
function pathPattern(text) {
    const segments = text
        .split('/')
        .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'))
        .map(parseSegment);
    return {
        text,
        segments,
        matches: (path) => matchesSequence(segments, path.split('/'), ANY_FOLDERS, matchesName),
    };
}
function pathPatternBelow(text) {
    const trimmed = text.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/');
    if (trimmed === '' || trimmed.startsWith('/'))
        return undefined;
    if (trimmed.split('/').some((segment) => segment === '..' || segment === '.'))
        return undefined;
    return { ...pathPattern(trimmed.endsWith('/') ? `${trimmed}**` : trimmed), text };
}
function parseSegment(text) {
    if (text === '**')
        return ANY_FOLDERS;
    if (!/[*?[\\]/.test(text))
        return text;
    const tokens = parseTokens(Array.from(text));
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : new NamePattern(tokens);
}
function parseTokens(characters) {
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === '?')
            tokens.push(ANY_CHARACTER);
        else if (character === '\\' && at + 1 < characters.length)
            tokens.push(characters[++at] ?? '');
        else {
            const set = character === '[' ? parseSet(characters, at) : undefined;
            tokens.push(set === undefined ? character : set.token);
            if (set !== undefined)
                at = set.end;
        }
    }
    return tokens;
}
function parseSet(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const first = at;
    const ranges = [];
    const take = () => {
        if (characters[at] === '\\' && at + 1 < characters.length)
            at++;
        return (characters[at++] ?? '').codePointAt(0) ?? 0;
    };
    while (at < characters.length) {
        if (characters[at] === ']' && at > first)
            return { token: { negated, ranges }, end: at };
        const from = take();
        if (characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']') {
            at++;
            const to = take();
            if (from <= to)
                ranges.push([from, to]);
        }
        else
            ranges.push([from, from]);
    }
    return undefined;
}
function matchesName(segment, name) {
    if (typeof segment === 'string')
        return segment === name;
    return segment !== ANY_FOLDERS && segment.matches(name);
}
function matchesCharacter(token, character) {
    if (typeof token === 'string')
        return token === character;
    if (token === STAR || token === ANY_CHARACTER)
        return true;
    if (token.ranges.length === 0)
        return false;
    const point = character.codePointAt(0) ?? 0;
    return token.ranges.some(([first, last]) => first <= point && point <= last) !== token.negated;
}
function matchesSequence(pattern, items, star, matches) {
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

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STAGES)
/* harmony export */ });
const STAGES = ['draft', 'essay', 'evaluation'];


/***/ })

};
