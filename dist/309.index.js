export const id = 309;
export const ids = [309];
export const modules = {

/***/ 5309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports causeSchema, cohortChangeSchema, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2265);



const pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    offset: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('UTF-16 code units from the start of the decoded file, from 0'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('From 1; CR, LF and CRLF end a line'),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('From 1, in Unicode code points'),
})
    .describe('A place in a text file');
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['span', 'file', 'missing'])
        .describe('A part of a file; a file as a whole; a path where nothing stands and something is wanted'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Relative to the repository, with / between its parts'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
})
    .describe('Where a finding points');
const relatedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What part it takes'),
    location: locationSchema.describe('Where it is'),
})
    .describe('Another place that takes part');
const fixSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    safe: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .describe('Whether `check --fix` makes it; the others are mechanical, and somebody has to decide'),
    edits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Relative to the repository, with / between its parts'),
        start: pointSchema.describe('First character that is replaced'),
        end: pointSchema.describe('After the last one; the same as start where text is put in'),
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What stands there afterwards'),
    }))
        .describe('Replacements, which do not overlap; all of them or none'),
    rename: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The path'), to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The new path') })
        .nullable()
        .describe('A file that gets another path'),
})
    .describe('What the hint says, as edits');
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'notice']).describe('As the settings of the repository have it'),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What is wrong'),
    hint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('What to do about it'),
    location: locationSchema,
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relatedSchema).describe('Every other place that takes part'),
    fix: fixSchema.nullable().describe('The hint as edits, where it is mechanical'),
    docs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Where the code is explained: an address, or the command that prints it where none is known'),
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Its own code'),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('A clause'),
    }))
        .optional()
        .describe('What the message says one after the other, where it says several things'),
})
    .describe('One finding');
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const severitiesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    notices: count.describe('Findings of the severity notice'),
})
    .describe('Findings by severity, without those that say that outputs drifted: states and outputs of cohorts do');
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rows: count.describe('Rows that the spec compiles to'),
    drafts: count.describe('Drafts that the rows come to'),
    essays: count.describe('Essays that the rows come to'),
    evaluations: count.describe('Evaluations that the rows come to'),
})
    .describe('Sizes of the plan: compiled rows, and the generations that they come to');
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_source_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGES */ .a).describe('A stage of generations');
const generationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    stage: stageSchema,
    count: count.describe('How many'),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('The first ids; not all where count is larger'),
    levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Its levels and those of what it is made from; empty where not known'))
        .nullable()
        .describe('What the first are, from the combination on; null where none is known'),
})
    .describe('Generations of one stage');
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['same', 'form', 'content', 'missing', 'uncommitted'])
    .describe('Byte for byte the same; the same in another form; something else; missing; outputs of this kind are not committed');
const PATH = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Path of the file, relative to the repository');
const outputsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: PATH,
        status: statusSchema,
        form: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
            .describe('What a difference in form consists of, or that the file is no JSON object'),
        fields: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            field: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Name of the field, such as templates.draft'),
            added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Expected and not committed'),
            removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Committed and not expected'),
        }))
            .describe('Fields that differ'),
    })
        .describe('The manifest'),
    membership: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: PATH,
        status: statusSchema,
        form: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
            .describe('What a difference in form consists of; or unknown stages, extra columns and repeated rows'),
        stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            stage: stageSchema,
            added: generationsSchema.describe('Expected and not committed'),
            removed: generationsSchema.describe('Committed and not expected'),
        }))
            .describe('Stages that differ'),
        reordered: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The same generations in another order'),
    })
        .describe('The membership'),
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(generationsSchema).describe('Planned generations without a file'),
        stale: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(generationsSchema).describe('Committed generations that no spec plans anymore'),
    })
        .describe('The metadata of generations'),
})
    .describe('Committed outputs against expected ones');
const selectionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The file that lists them'),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['draft', 'essay']).describe('What it lists'),
    listed: count.describe('Listed in the file'),
    planned: count.describe('Planned by the spec, without the selection'),
    both: count.describe('Listed and planned; what is listed need not be planned'),
})
    .describe('The curated selection that narrows a cohort; counts of generations of its stage, each once');
const statesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['clean', 'drifted', 'invalid', 'unchecked']);
const cohortSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Name of the folder of the cohort'),
    specPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe('Outputs are as expected; some differ; its spec or the catalogs are invalid; it could not be checked'),
    failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null where there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(diagnosticSchema).describe('Findings of this cohort, by path and place'),
    outputs: outputsSchema
        .nullable()
        .describe('Committed outputs against expected ones; null without a plan'),
})
    .describe('One cohort');
const accountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['settings', 'cohort', 'spec-like', 'output', 'catalog', 'include', 'selection'])
        .describe('What the paths are; spec-like is what may have been meant for a spec'),
    disposition: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['checked', 'unchanged', 'not-applicable', 'not-checked'])
        .describe('Checked; unchanged since the base, proven by object ids; not applicable; not checked, so that the check is not complete'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Why it is not applicable or not checked'),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PATH).describe('Files and folders, by code point'),
}))
    .describe('What the check was asked about, and what became of it: every path stands here once');
const resultShape = {
    dialect: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECTS */ .O9).describe("The runtime's language"),
    dataRoot: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
    patterns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('The patterns that specs were looked for by'),
    cohorts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(cohortSchema).describe('Sorted by id, by code point'),
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(diagnosticSchema).describe('Findings that belong to no single cohort'),
    account: accountSchema,
};
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const ID = text.describe('Name of the folder of the cohort');
const AXIS = text.describe('Name of the axis');
const sourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: text.describe('Relative to the repository'), text: text.describe('Decoded') }))
    .describe('The files that findings point into');
const listSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    count: count.describe('How many'),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('The first few; not all where count is larger'),
})
    .describe('Texts, counted');
const ruleKindSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');
const integerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), text.regex(/^-?\d{1,4000}$/)])
    .describe('A whole number; beyond 2^53 in decimal digits');
const digitsSchema = text.regex(/^\d{1,4000}$/).describe('A whole number of any size');
const causeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('axis').describe('An axis as a whole'),
        axis: AXIS,
        change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'removed']).describe('What happened to it'),
        levels: listSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('levels').describe('Levels of an axis'),
        axis: AXIS,
        added: listSchema,
        removed: listSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('rule').describe('A rule'),
        rule: ruleKindSchema,
        name: text.describe('Its name'),
        change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'removed', 'changed']).describe('What happened to it'),
        added: listSchema.describe('Entries of allowed or items, kept levels, tied axes; empty when something else changed'),
        removed: listSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('replicates').describe('How often rows are repeated'),
        axis: AXIS,
        before: digitsSchema.describe('1 where it is not listed'),
        after: digitsSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('catalog').describe('Rows of a catalog that a plan needs'),
        catalog: text.describe('Name of the file'),
        added: listSchema.describe('Ids that the catalog has now'),
        removed: listSchema.describe('Ids that the catalog had'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('selection').describe('The curated selection'),
        change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'removed', 'changed']).describe('What happened to it'),
        added: listSchema.describe('Ids that are listed now'),
        removed: listSchema.describe('Ids that were listed'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('replication').describe('A count of replication_config.csv'),
        stage: stageSchema,
        before: digitsSchema,
        after: digitsSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('setting').describe('A setting of the check'),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['dialect', 'data-root']).describe('Its name'),
        before: text.describe('What it was'),
        after: text.describe('What it is'),
    }),
])
    .describe('One edit of what a cohort is planned from, includes followed, that can change its plan');
const attributedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['edit', 'together', 'either', 'several'])
        .describe('Undone by undoing this alone (several causes in it cannot be undone one by one); by undoing any one of them; by none alone, since each of two or more suffices; too many to tell apart'),
    causes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe('Places among the causes, from 0'),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        stage: stageSchema,
        added: count.describe('Planned now, not before'),
        removed: count.describe('Planned before, not now'),
    }))
        .describe('Drafts, essays, evaluations'),
})
    .describe('What one edit, or several together, add to a plan and remove from it');
const planChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        stage: stageSchema,
        before: count.describe('Planned before'),
        after: count.describe('Planned now'),
        added: generationsSchema.describe('Planned now, not before'),
        removed: generationsSchema.describe('Planned before, not now'),
        toRun: count.describe('Added ones for which no metadata is committed'),
    }))
        .describe('Drafts, essays, evaluations'),
    causes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(causeSchema)
        .describe('Edits that can have made it so; empty when the reason lies elsewhere'),
    attributed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(attributedSchema)
        .describe('What each cause brings; the rows add up to what the stages add and remove. Empty when nothing changes, or one side has no such cohort'),
})
    .describe('What a change does to the plan of a cohort');
const presenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([...statesSchema.options, 'absent'])
    .describe('The state of a cohort; absent where there is no such cohort');
const cohortChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: ID,
    specPath: PATH,
    before: presenceSchema,
    after: presenceSchema,
    touches: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['settings', 'spec', 'include', 'catalog', 'selection', 'output', 'generation']))
        .describe('What of the cohort the change touches'),
    isLeftOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether the spec of a cohort that is gone is still there, and only no longer checked'),
    renamedFrom: ID.nullable().describe('The name that the cohort has in the base, where that is another one'),
    movedTo: PATH.nullable().describe('Where the spec of a cohort that is gone stands now: where no spec is read from'),
    leftBehind: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).nullable().describe('Outputs of a cohort that is gone, which are still there'),
    plan: planChangeSchema
        .nullable()
        .describe('Null when the plan is not known on one side: the spec is invalid there, or was not checked'),
})
    .describe('What a change does to one cohort');
const FACTOR = text.describe('A factor: a column that the planner reads an id from');
const pairShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([FACTOR, FACTOR]).describe('Two factors');
const effectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(FACTOR)
    .describe('An effect: one factor for its main effect, two for their interaction');
const levelUnitsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    level: text.describe('A level'),
    units: count.describe("Generations of the factor's own stage"),
})
    .describe('The units behind one level');
const qualitySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    basis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['rows', 'evaluations'])
        .describe("The spec's rows, dimension by dimension; or the evaluations, one by one, of a curated selection or of fields with several columns"),
    factors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: FACTOR,
        stage: stageSchema,
        levels: count.describe('Different levels that are met'),
        fewest: levelUnitsSchema.nullable().describe('The level with the fewest units'),
        most: levelUnitsSchema.nullable().describe('The level with the most units'),
        evaluations: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ fewest: count.describe('Of any level'), most: count.describe('Of any level') })
            .describe('Evaluations per level'),
    }))
        .describe('What the design varies'),
    rank: count.describe('Rank of the model of all main effects, the constant included'),
    together: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        factors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(FACTOR).describe('At least two'),
        isTied: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether the author tied them'),
        tie: text.nullable().describe('The tie that names them all'),
    }))
        .describe('Factors that always change together: one effect, not several'),
    mainEffects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        factor: FACTOR,
        possible: count.describe('Degrees of freedom: levels less one'),
        estimable: count.describe('Of them, those that no combination of the other main effects explains'),
    }))
        .describe('Of factors that vary; of those that always change together the first stands for all'),
    nested: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ inner: FACTOR, outer: FACTOR }))
        .describe('Each level of inner occurs with one level of outer only'),
    interactions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        factors: pairShape,
        possible: count.describe('Degrees of freedom'),
        estimable: count.describe('Of them, those beyond all main effects'),
    }))
        .describe('Interactions of two factors that cannot be estimated in full'),
    aliases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        effects: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([effectSchema, effectSchema]).describe('The two effects'),
        shared: count.describe('Degrees of freedom that both explain'),
        isAcross: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
            .describe('Whether these are interactions across two dimensions of the product: then it follows from what the main effects within each share'),
    }))
        .describe('Main effects with each other and with interactions, and interactions of two factors with each other, within a dimension of the product and across'),
    isComplete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .describe('False when the design is too large for some of the above: what is missing is not known'),
    coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        factors: pairShape,
        met: count.describe('Combinations of levels that are met'),
        possible: count.describe('Combinations that there are'),
        holes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([text, text])).describe('The first few that are not met'),
    }))
        .describe('Pairs of factors whose combinations are not all met'),
    cells: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        factors: pairShape,
        stage: stageSchema.describe('The later of their stages, whose generations are counted'),
        met: count.describe('Combinations that are met'),
        fewest: count.describe('Generations of the rarest combination that is met'),
        most: count.describe('Generations of the most frequent combination'),
        association: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("Cramér's V, where it is neither 0 nor 1"),
    }))
        .describe('Replicates per combination of two factors that vary'),
    selfJudging: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        evaluations: count.describe('All evaluations'),
        ownEssay: count.describe('Judged by the model that wrote the essay'),
        ownDraft: count.describe('Judged by the model that wrote the draft, and not the essay'),
        unknown: count.describe('Whose judge or writers have no known model'),
    })
        .nullable()
        .describe('Evaluations whose judge wrote what it judges, by model; null where modes are not known'),
})
    .describe('What the design can and cannot tell');
const designSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: ID,
    specPath: PATH,
    dialect: resultShape.dialect,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['compiled', 'invalid'])
        .describe('Of an invalid spec only what could be understood is here'),
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    axes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: AXIS,
        levels: count.nullable().describe('Different levels; null when some of them are invalid'),
        first: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('The first few'),
        file: text.nullable().describe('Path of the file that lists them'),
        tuple: text.nullable().describe('The tuple whose items give the levels'),
    }))
        .describe('In the order of the product'),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: ruleKindSchema,
        name: text.describe('The axis of a subset; else the name that the rule makes'),
        members: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Names that the rule takes'),
        words: text.describe('What it does'),
        file: text.nullable().describe('Path of the file that holds it'),
        levels: count.nullable().describe('Levels of what the rule makes'),
    }))
        .describe('In the order in which they run'),
    replicates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ axis: AXIS, count: integerSchema }))
        .describe('How often rows are repeated'),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        label: text.describe('What is done'),
        rows: integerSchema.nullable().describe('Null from the first invalid part on'),
    }))
        .describe('Rows after each step; the first is the naive product of all axes'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: text.describe('Its name'),
        values: count.describe('Different values over all rows'),
        stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stageSchema).describe('The stages that read it'),
    }))
        .nullable()
        .describe('Columns of the rows; null unless the spec compiles'),
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).nullable().describe('Columns that no stage reads; null unless the spec compiles'),
    quality: qualitySchema.nullable().describe('Null unless every stage could be planned'),
    plan: planSchema.nullable().describe('Null unless every stage could be planned'),
    collapsed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ stage: stageSchema, lost: count.describe('How many') }))
        .describe('Generations that get the id of another one'),
    selection: text.nullable().describe('The curated selection that narrows every cohort'),
})
    .describe('The design of a cohort at a glance');
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    commit: text.nullable().describe('The commit that was checked; null where git names none'),
    id: text.nullable().describe('Number of the run of the workflow'),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).nullable().describe('Which attempt of the run it is'),
})
    .describe('What wrote the report and what it is about');
const settingChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    setting: text.describe('Its key, such as data-root'),
    before: text.nullable().describe('Its value in the base; null where it is not set'),
    after: text.nullable().describe('Its value in the head; null where it is not set'),
    holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether it holds for this check already; else once it is merged'),
})
    .describe('One setting that a change sets differently');
const partSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('From 1'),
        total: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('How many parts there are'),
    })
        .describe('Which part of the check'),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: text.describe('Name of the input'), value: text.describe('As text') }))
        .describe('The settings in force: all jobs of one check agree in them'),
    cohortsHash: text.describe('A hash of the paths of the specs of all parts together'),
    sources: sourcesSchema,
    designs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(designSchema)
        .describe('Of cohorts that drifted or that the change alters; as many as there is room for'),
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: text.describe('Its commit'), ...resultShape, sources: sourcesSchema })
            .nullable()
            .describe('What is found in the base'),
        baseFailure: text.nullable().describe('Why there is no base'),
        cohorts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
        settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settingChangeSchema)
            .nullable()
            .describe('What the change sets differently; null where the settings of the base are not known'),
        workflows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PATH).describe('Workflows that run this check and that the change edits'),
        sharedEdits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            path: PATH,
            hunks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                before: count.describe('Line at which it stood'),
                after: count.describe('Line at which it stands'),
                removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Lines that are gone'),
                added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Lines that are new'),
            }))
                .describe('Changed lines'),
            more: count.describe('Changed lines beside them'),
            commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                oid: text.describe('Its id'),
                parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).describe('Those of its parents'),
                author: text.describe('Who wrote it'),
                date: text.describe('When, in ISO 8601'),
                subject: text.describe('What it is about'),
            })
                .nullable()
                .describe('The newest commit of the change that touches it; null where it is not known'),
        }))
            .nullable()
            .describe('What the change does to files that several cohorts read; null where nobody looked'),
        price: text
            .nullable()
            .describe('What the whole change costs, and what the budget says, as the same version reads it; in the first part alone, and null without a table of prices'),
        tolerated: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            cohort: ID.nullable().describe('The cohort that has it; null for the repository'),
            finding: text.describe('What a finding is known by in this version'),
            severity: text.nullable().describe('As the change has it; null where it ignores it'),
        }))
            .describe('Findings that were there before, and that count as the settings of the change have them'),
    })
        .nullable()
        .describe('What lies between the base and the head; null when nothing is proposed'),
})
    .describe('What the job needs besides that joins the parts of one check');
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe('Version of this shape'),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cohort-ci').describe('Its name'),
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Its version'),
    })
        .describe('What wrote the report'),
    run: runSchema.nullable().describe('Null outside of a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        cohorts: count.describe('All cohorts'),
        clean: count.describe('Cohorts that are clean'),
        drifted: count.describe('Cohorts whose outputs drifted'),
        invalid: count.describe('Cohorts whose spec or catalogs are invalid'),
        unchecked: count.describe('Cohorts that could not be checked'),
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
    return z.toJSONSchema(reportSchema);
}


/***/ })

};
