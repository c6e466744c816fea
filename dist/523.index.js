export const id = 523;
export const ids = [523];
export const modules = {

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSchema: () => (/* binding */ reportSchema)
});

// UNUSED EXPORTS: reportJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/result/shared-schemas.js


const shared_schemas_text = schemas/* string */.YjP();
const count = schemas/* int */.Whr().min(0);
const ID = shared_schemas_text.describe('Name of the folder of the cohort');
const AXIS = shared_schemas_text.describe('Name of the axis');
const PATH = shared_schemas_text.describe('Path of the file, relative to the repository');
const stageSchema = schemas/* enum */.k5n(stage/* STAGES */.a).describe('A stage of generations');
const ruleKindSchema = schemas/* enum */.k5n(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');

;// CONCATENATED MODULE: ./build/src/result/announcements-schema.js


const settingChangeSchema = schemas/* strictObject */.rej({
    setting: shared_schemas_text.describe('Its key, such as data-root'),
    before: shared_schemas_text.nullable().describe('Its value in the base; null if not set'),
    after: shared_schemas_text.nullable().describe('Its value in the head; null if not set'),
    holds: schemas/* boolean */.zMY().describe('Whether it already applies to this check; otherwise, it does after merging'),
})
    .describe('One setting that a change modifies');
const workflowsSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    path: PATH,
    job: shared_schemas_text
        .nullable()
        .describe('The name of a job that runs this check elsewhere; null where this file runs it'),
    unread: PATH.nullable().describe('The file that could not be read, if it is unknown whether this file runs the check; otherwise null'),
}))
    .describe('Workflows and actions that the change edits and by which it can get around this check');
const usdPerMtok = shared_schemas_text.describe('US dollars per million tokens, as exact decimal text');
const modelPriceSchema = schemas/* strictObject */.rej({
    model: shared_schemas_text.describe('As in llm_models.csv'),
    inputUsdPerMtok: usdPerMtok,
    outputUsdPerMtok: usdPerMtok,
})
    .describe('The price of a model');
const announcementsSchema = schemas/* strictObject */.rej({
    settings: schemas/* array */.YOg(settingChangeSchema)
        .nullable()
        .describe('The settings that the change modifies; null if the settings of the base are unknown'),
    workflows: workflowsSchema,
    prices: schemas/* strictObject */.rej({
        added: schemas/* array */.YOg(modelPriceSchema).describe('Prices that only the head has'),
        changed: schemas/* array */.YOg(schemas/* strictObject */.rej({ before: modelPriceSchema, after: modelPriceSchema }))
            .describe('Until the change is merged, the price before counts'),
        removed: schemas/* array */.YOg(modelPriceSchema).describe('Until the change is merged, they still count'),
        models: schemas/* array */.YOg(schemas/* strictObject */.rej({
            llm: shared_schemas_text.describe('The id, as in specs'),
            from: shared_schemas_text.describe('Its model in the base'),
            to: shared_schemas_text.nullable().describe('Its model in the head; null if it names none'),
            counts: schemas/* enum */.k5n(['own', 'dearer', 'unknown'])
                .describe('own: the price of the new model counts; dearer: the higher of both prices, since only the change has one for the new model; unknown: the new model has no price'),
            isUsed: schemas/* boolean */.zMY().describe('Whether a planned run uses the id'),
        }))
            .describe('Ids that stand for another model'),
        settings: schemas/* array */.YOg(settingChangeSchema).describe('The settings below prices that the change modifies'),
    })
        .nullable()
        .describe('Changes of prices; null without a price table'),
})
    .describe('How the change alters its own check');

;// CONCATENATED MODULE: ./build/src/result/finding-schema.js


const pointSchema = schemas/* strictObject */.rej({
    offset: schemas/* int */.Whr().min(0).describe('UTF-16 code units from the start of the decoded file, from 0'),
    line: schemas/* int */.Whr().min(1).describe('From 1; CR, LF and CRLF end a line'),
    column: schemas/* int */.Whr().min(1).describe('From 1, in Unicode code points'),
})
    .describe('A place in a text file');
const locationSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['span', 'file', 'missing'])
        .describe('Part of a file; a whole file; the path of something that is missing'),
    path: shared_schemas_text.describe('Relative to the repository, with / as separator'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
})
    .describe('Where a finding points to');
const relatedSchema = schemas/* strictObject */.rej({
    message: shared_schemas_text.describe('How it is involved'),
    location: locationSchema.describe('Where it is'),
})
    .describe('Another place that is involved');
const fixSchema = schemas/* strictObject */.rej({
    safe: schemas/* boolean */.zMY()
        .describe('Whether `check --fix` applies it; other fixes are suggestions, and somebody has to decide'),
    edits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: shared_schemas_text.describe('Relative to the repository, with / as separator'),
        start: pointSchema.describe('First replaced character'),
        end: pointSchema.describe('After the last one; the same as start for an insertion'),
        text: shared_schemas_text.describe('The new text'),
    }))
        .describe('Replacements, which do not overlap; apply all of them or none'),
    rename: schemas/* strictObject */.rej({ from: shared_schemas_text.describe('The path'), to: shared_schemas_text.describe('The new path') })
        .nullable()
        .describe('A file to rename'),
})
    .describe('The hint as edits');
const unlistedSchema = schemas/* int */.Whr()
    .min(1)
    .optional()
    .describe('How many places or names the message only counts, if there are any');
const namesSchema = schemas/* array */.YOg(schemas/* string */.YjP())
    .optional()
    .describe('All names that the message lists or only counts, in the report of a part of a check');
const diagnosticSchema = schemas/* strictObject */.rej({
    code: shared_schemas_text.describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']).describe("According to the repository's settings"),
    message: shared_schemas_text.describe('What is wrong'),
    hint: shared_schemas_text.nullable().describe('What to do about it'),
    location: locationSchema,
    related: schemas/* array */.YOg(relatedSchema).describe('All other places that are involved'),
    fix: fixSchema.nullable().describe('The hint as edits, if it is mechanical'),
    docs: schemas/* string */.YjP()
        .describe('Where the code is explained: a URL, or the command that prints the explanation if no URL is known'),
    parts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        code: shared_schemas_text.describe('Its own code'),
        message: shared_schemas_text.describe('A clause'),
        unlisted: unlistedSchema,
        names: namesSchema,
    }))
        .optional()
        .describe('The clauses of the message, if there are several'),
    unlisted: unlistedSchema,
    names: namesSchema,
})
    .describe('One finding');
const severitiesSchema = schemas/* strictObject */.rej({
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    notices: count.describe('Findings of the severity notice'),
})
    .describe('Findings by severity, without drift, which is in the states and outputs of cohorts');

;// CONCATENATED MODULE: ./build/src/result/outputs-schema.js


const generationsSchema = schemas/* strictObject */.rej({
    stage: stageSchema,
    count: count.describe('How many'),
    first: schemas/* array */.YOg(shared_schemas_text).describe('The first ids; count may be larger'),
    levels: schemas/* array */.YOg(schemas/* array */.YOg(shared_schemas_text).describe('Its levels and those of its ancestors; empty if unknown'))
        .nullable()
        .describe('The levels of the first ones, starting with the combination; null if none is known'),
})
    .describe('Generations of one stage');
const statusSchema = schemas/* enum */.k5n(['same', 'form', 'content', 'missing', 'uncommitted'])
    .describe('Byte for byte the same; different only in form; different content; missing; outputs of this kind are not committed');
const DIGEST = shared_schemas_text.nullable().describe('A hash that identifies the whole difference in content');
const outputsSchema = schemas/* strictObject */.rej({
    manifest: schemas/* strictObject */.rej({
        path: PATH,
        status: statusSchema,
        form: schemas/* array */.YOg(shared_schemas_text).describe('The differences in form, or that the file is not a JSON object'),
        fields: schemas/* array */.YOg(schemas/* strictObject */.rej({
            field: shared_schemas_text.describe('Name of the field, such as templates.draft'),
            added: schemas/* array */.YOg(shared_schemas_text).describe('Expected, but not committed'),
            removed: schemas/* array */.YOg(shared_schemas_text).describe('Committed, but not expected'),
        }))
            .describe('Fields that differ'),
        digest: DIGEST,
    })
        .describe('The manifest'),
    membership: schemas/* strictObject */.rej({
        path: PATH,
        status: statusSchema,
        form: schemas/* array */.YOg(shared_schemas_text)
            .describe('The differences in form; or unknown stages, extra columns and repeated rows'),
        stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
            stage: stageSchema,
            added: generationsSchema.describe('Expected, but not committed'),
            removed: generationsSchema.describe('Committed, but not expected'),
        }))
            .describe('Stages that differ'),
        reordered: schemas/* boolean */.zMY().describe('The same generations in a different order'),
        digest: DIGEST,
    })
        .describe('The membership'),
    metadata: schemas/* strictObject */.rej({
        path: shared_schemas_text.describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: schemas/* array */.YOg(generationsSchema).describe('Planned generations without a file'),
        stale: schemas/* array */.YOg(generationsSchema).describe('Committed generations that no spec plans anymore'),
    })
        .describe('The metadata of generations'),
})
    .describe('Comparison of committed and expected outputs');

;// CONCATENATED MODULE: ./build/src/result/cohort-schema.js




const planSchema = schemas/* strictObject */.rej({
    rows: count.describe('Rows that the spec compiles to'),
    drafts: count.describe('Drafts in the plan'),
    essays: count.describe('Essays in the plan'),
    evaluations: count.describe('Evaluations in the plan'),
})
    .describe('Sizes of the plan: compiled rows, and the generations planned from them');
const selectionSchema = schemas/* strictObject */.rej({
    path: shared_schemas_text.describe('The file that lists them'),
    stage: schemas/* enum */.k5n(['draft', 'essay']).describe('The stage of the listed generations'),
    listed: count.describe('Listed generations'),
    planned: count.describe('Generations planned by the spec, without the selection'),
    both: count.describe('Generations both listed and planned; listed ones need not be planned'),
})
    .describe('The curated selection that restricts a cohort; counts are of different generations of its stage');
const statesSchema = schemas/* enum */.k5n(['clean', 'drifted', 'invalid', 'unchecked']);
const cohortSchema = schemas/* strictObject */.rej({
    id: shared_schemas_text.describe('Name of the folder of the cohort'),
    specPath: shared_schemas_text.describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe('All outputs are as expected; some differ; its spec or the catalogs are invalid; it could not be checked'),
    isDriftAccepted: schemas/* literal */.euz(true)
        .optional()
        .describe('The settings accept that the cohort has drifted; otherwise absent'),
    failure: shared_schemas_text.nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null if there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: severitiesSchema,
    diagnostics: schemas/* array */.YOg(diagnosticSchema).describe('Findings of this cohort, sorted by path and position'),
    outputs: outputsSchema
        .nullable()
        .describe('Comparison of committed and expected outputs; null without a plan'),
})
    .describe('One cohort');

;// CONCATENATED MODULE: ./build/src/result/change-schema.js




const listSchema = schemas/* strictObject */.rej({
    count: count.describe('How many'),
    first: schemas/* array */.YOg(shared_schemas_text).describe('The first few; count may be larger'),
})
    .describe('A list of texts, possibly shortened');
const digitsSchema = shared_schemas_text.regex(/^\d{1,4000}$/).describe('A non-negative integer of any size');
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
        name: shared_schemas_text.describe('Its name'),
        change: schemas/* enum */.k5n(['added', 'removed', 'changed', 'renamed']).describe('What happened to it'),
        before: shared_schemas_text.nullable().describe('Its former name, if renamed'),
        added: listSchema.describe('What its list gained, such as combinations or kept levels; empty if something else changed'),
        removed: listSchema,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('replicates').describe('How often rows are repeated'),
        axis: AXIS,
        before: digitsSchema.describe('1 if it is not listed'),
        after: digitsSchema,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('catalog').describe('Rows of a catalog that a plan requires'),
        catalog: shared_schemas_text.describe('Name of the file'),
        added: listSchema.describe('Ids added to the catalog'),
        removed: listSchema.describe('Ids removed from the catalog'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('selection').describe('The curated selection'),
        change: schemas/* enum */.k5n(['added', 'removed', 'changed']).describe('What happened to it'),
        added: listSchema.describe('Ids added to it'),
        removed: listSchema.describe('Ids removed from it'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('replication').describe('A count of replication_config.csv'),
        stage: stageSchema,
        before: digitsSchema,
        after: digitsSchema,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('generator').describe('The generator of a template, in the catalog of its stage'),
        stage: stageSchema,
        template: shared_schemas_text.describe('Its id'),
        before: shared_schemas_text.describe('Its value before'),
        after: shared_schemas_text.describe('Its value now'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('model').describe('The model of an id in llm_models.csv that the plan uses'),
        llm: shared_schemas_text.describe('The id, as in specs'),
        before: shared_schemas_text.describe('The model before'),
        after: shared_schemas_text.nullable().describe('The model now; null if the id names none'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('assignment')
            .describe('The id of a model that is to make generations which were planned before by another'),
        stage: stageSchema,
        before: shared_schemas_text.describe('The id before, as in specs'),
        after: shared_schemas_text.describe('The id now'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('order')
            .describe('Another order of the same parts of a spec, which changes only the order of membership.csv'),
        of: schemas/* enum */.k5n(['axes', 'levels', 'rules', 'entries', 'columns']).describe('What is in another order'),
        name: shared_schemas_text.describe('The axis of the levels, or the rule of the entries; otherwise empty'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('cohort').describe('A cohort as a whole, in a reason of several cohorts'),
        change: schemas/* enum */.k5n(['added', 'removed', 'excluded', 'repaired'])
            .describe('What happened to it; excluded: the settings no longer cover it; repaired: it was invalid, and so planned nothing'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('setting').describe('A setting of the check'),
        name: schemas/* enum */.k5n(['dialect', 'data-root']).describe('Its name'),
        before: shared_schemas_text.describe('Its value before'),
        after: shared_schemas_text.describe('Its value now'),
    }),
])
    .describe('One edit of the inputs of a cohort, including included files, that can change its plan');
const attributedSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['edit', 'together', 'either', 'several'])
        .describe('edit: undoing this edit alone undoes it (several causes cannot be undone separately); together: undoing any of them undoes it; either: undoing one is not enough, since each of them suffices; several: too many causes to distinguish'),
    causes: schemas/* array */.YOg(count).describe('Indices of the causes, from 0'),
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: stageSchema,
        added: count.describe('Planned now, but not before'),
        removed: count.describe('Planned before, but not now'),
    }))
        .describe('Drafts, essays, evaluations'),
})
    .describe('What one edit, or several together, add to a plan and remove from it');
const planChangeSchema = schemas/* strictObject */.rej({
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        stage: stageSchema,
        before: count.describe('Planned before'),
        after: count.describe('Planned now'),
        added: generationsSchema.describe('Planned now, but not before'),
        removed: generationsSchema.describe('Planned before, but not now'),
    }))
        .describe('Drafts, essays, evaluations'),
    causes: schemas/* array */.YOg(causeSchema)
        .describe('Edits that may have caused the change; empty if the reason is elsewhere'),
    attributed: schemas/* array */.YOg(attributedSchema)
        .describe('The effect of each cause; the entries add up to what the stages add and remove. Empty if nothing changes, or one side has no such cohort'),
})
    .describe('What a change does to the plan of a cohort');
const presenceSchema = schemas/* enum */.k5n([...statesSchema.options, 'absent'])
    .describe('The state of a cohort; absent if there is no such cohort');
const cohortChangeSchema = schemas/* strictObject */.rej({
    id: ID,
    specPath: PATH,
    before: presenceSchema,
    after: presenceSchema,
    touches: schemas/* array */.YOg(schemas/* enum */.k5n(['settings', 'spec', 'include', 'catalog', 'selection', 'output', 'generation']))
        .describe('The parts of the cohort that the change touches'),
    isLeftOut: schemas/* boolean */.zMY()
        .nullable()
        .describe('Whether the spec of a removed cohort still exists and is only no longer checked'),
    renamedFrom: ID.nullable().describe('The name of the cohort in the base, if different'),
    movedTo: PATH.nullable().describe('The new path of the spec of a removed cohort, from which no spec is read'),
    leftBehind: schemas/* array */.YOg(shared_schemas_text).nullable().describe('Remaining outputs of a removed cohort'),
    isDoubtful: schemas/* boolean */.zMY()
        .nullable()
        .describe('Whether the settings of the base cannot be read, so that no drift that differs is an old one'),
    losesMetadata: schemas/* boolean */.zMY()
        .nullable()
        .describe('Whether metadata that the cohort needs is gone, where other metadata was missing before'),
    improvesMetadata: schemas/* boolean */.zMY()
        .nullable()
        .describe('Whether metadata is still missing, but none that the base does not lack for this cohort'),
    improvesMembership: schemas/* boolean */.zMY()
        .nullable()
        .describe('Whether the membership still differs, but in nothing that was right before'),
    plan: planChangeSchema
        .nullable()
        .describe('Null if the plan of one side is unknown: the spec is invalid there, or was not checked'),
})
    .describe('What a change does to one cohort');

;// CONCATENATED MODULE: ./build/src/result/quality-schema.js


const FACTOR = shared_schemas_text.describe('A factor: a column from which the planner reads an id');
const pairShape = schemas/* tuple */.PVZ([FACTOR, FACTOR]).describe('Two factors');
const effectSchema = schemas/* array */.YOg(FACTOR)
    .describe('An effect: one factor for its main effect, two for their interaction');
const levelUnitsSchema = schemas/* strictObject */.rej({
    level: shared_schemas_text.describe('A level'),
    units: count.describe("Generations of the factor's own stage, each id once; 0 if all are lost to others with the same ids"),
})
    .describe('The units behind one level');
const qualitySchema = schemas/* strictObject */.rej({
    basis: schemas/* enum */.k5n(['rows', 'evaluations'])
        .describe("The spec's rows, dimension by dimension; or the evaluations, one by one, of a curated selection, of fields with several columns, or if some have the same id"),
    factors: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: FACTOR,
        stage: stageSchema,
        levels: count.describe('Number of different levels'),
        fewest: levelUnitsSchema.nullable().describe('The level with the fewest units'),
        most: levelUnitsSchema.nullable().describe('The level with the most units'),
        evaluations: schemas/* strictObject */.rej({ fewest: count.describe('Of any level'), most: count.describe('Of any level') })
            .describe('Evaluations per level'),
    }))
        .describe('The factors of the design'),
    rank: count.describe('Rank of the model of all main effects, including the constant'),
    together: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: schemas/* array */.YOg(FACTOR).describe('At least two'),
        isTied: schemas/* boolean */.zMY().describe('Whether the author tied all of them: one group'),
        groups: schemas/* array */.YOg(schemas/* strictObject */.rej({
            factors: schemas/* array */.YOg(FACTOR).describe('One factor, or those that the author tied'),
            tie: shared_schemas_text.nullable().describe('The tie that contains all of them'),
        }))
            .describe('The factors, with those that the author tied as one: as many effects as are one here'),
    }))
        .describe('Factors that always change together: one effect, not several'),
    mainEffects: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factor: FACTOR,
        possible: count.describe('Degrees of freedom: levels \u2212 1'),
        estimable: count.describe('How many of them no combination of the other main effects explains'),
    }))
        .describe('Main effects of factors that vary; the first of several that always change together represents the others'),
    nested: schemas/* array */.YOg(schemas/* strictObject */.rej({ inner: FACTOR, outer: FACTOR }))
        .describe('Each level of inner occurs with one level of outer only'),
    interactions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: pairShape,
        possible: count.describe('Degrees of freedom'),
        estimable: count.describe('How many of them are beyond all main effects'),
    }))
        .describe('Interactions of two factors that cannot be estimated in full'),
    aliases: schemas/* array */.YOg(schemas/* strictObject */.rej({
        effects: schemas/* tuple */.PVZ([effectSchema, effectSchema]).describe('The two effects'),
        shared: count.describe('Degrees of freedom that both explain'),
        isAcross: schemas/* boolean */.zMY()
            .describe('Whether these are interactions across two dimensions of the product, which follow from what the main effects within each share'),
    }))
        .describe('Aliases among main effects and interactions of two factors, within and across dimensions of the product'),
    isComplete: schemas/* boolean */.zMY()
        .describe('False if the design is too large for some of the above: what is missing is unknown'),
    coverage: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: pairShape,
        met: count.describe('Combinations of levels that occur'),
        possible: count.describe('Possible combinations'),
        holes: schemas/* array */.YOg(schemas/* tuple */.PVZ([shared_schemas_text, shared_schemas_text])).describe('The first few that do not occur'),
    }))
        .describe('Pairs of factors some of whose combinations do not occur'),
    cells: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: pairShape,
        stage: stageSchema.describe('The later of their stages, whose generations are counted'),
        met: count.describe('Combinations that occur'),
        possible: count.describe('Combinations of their levels'),
        fewest: count.describe('Generations of the rarest combination that occurs'),
        most: count.describe('Generations of the most frequent combination'),
        association: schemas/* number */.aig().nullable().describe("Cram\u00e9r's V; null if it is 0 or 1"),
    }))
        .describe('Replicates per combination of two factors that vary'),
    selfJudging: schemas/* strictObject */.rej({
        evaluations: count.describe('All evaluations'),
        ownEssay: count.describe('Judged by the model that wrote the essay'),
        ownDraft: count.describe('Judged by the model that wrote the draft, but not the essay'),
        unknown: count.describe('The model of the judge or of a writer is unknown'),
    })
        .nullable()
        .describe('Evaluations whose judge wrote what it judges, by model; null if the modes are unknown'),
})
    .describe('What the design can and cannot distinguish');

// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/result/account-schema.js


const accountSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['settings', 'cohort', 'spec-like', 'output', 'catalog', 'include', 'selection'])
        .describe('What the paths are; spec-like files may be meant as specs'),
    disposition: schemas/* enum */.k5n(['checked', 'unchanged', 'not-applicable', 'not-checked'])
        .describe('Checked; unchanged since the base, as proven by object ids; not applicable; not checked, so that the check is incomplete'),
    reason: shared_schemas_text.nullable().describe('Why it is not applicable or not checked'),
    paths: schemas/* array */.YOg(PATH).describe('Files and folders, sorted by code point'),
}))
    .describe('What the check was asked to check, and the result; every path is listed once');

;// CONCATENATED MODULE: ./build/src/result/result-shape.js





const resultShape = {
    dialect: schemas/* enum */.k5n(runtimes/* DIALECTS */.O9).describe("The runtime's language"),
    dataRoot: schemas/* string */.YjP().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
    patterns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The patterns of specs'),
    cohorts: schemas/* array */.YOg(cohortSchema).describe('Sorted by id, by code point'),
    diagnostics: schemas/* array */.YOg(diagnosticSchema).describe('Findings that do not belong to a single cohort'),
    account: accountSchema,
};

;// CONCATENATED MODULE: ./build/src/result/design-schema.js





const integerSchema = schemas/* union */.KCZ([schemas/* int */.Whr(), shared_schemas_text.regex(/^-?\d{1,4000}$/)])
    .describe('An integer; a string of decimal digits beyond 2^53');
const designSchema = schemas/* strictObject */.rej({
    id: ID,
    specPath: PATH,
    dialect: resultShape.dialect,
    state: schemas/* enum */.k5n(['compiled', 'invalid'])
        .describe('For an invalid spec, only includes what could be understood'),
    errors: count.describe('Findings of the severity error'),
    warnings: count.describe('Findings of the severity warning'),
    axes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: AXIS,
        levels: count.nullable().describe('Number of different levels; null if some of them are invalid'),
        first: schemas/* array */.YOg(shared_schemas_text).describe('The first few'),
        file: shared_schemas_text.nullable().describe('Path of the file that lists them'),
        tuple: shared_schemas_text.nullable().describe('The tuple whose items contain the levels'),
    }))
        .describe('In the order of the product'),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: ruleKindSchema,
        name: shared_schemas_text.describe('Its name; for a subset, its axis'),
        members: schemas/* array */.YOg(shared_schemas_text).describe('The axes of the rule'),
        words: shared_schemas_text.describe('What it does'),
        file: shared_schemas_text.nullable().describe('Path of the file that contains it'),
        levels: count.nullable().describe('Number of levels that the rule results in'),
    }))
        .describe('In the order in which they are applied'),
    replicates: schemas/* array */.YOg(schemas/* strictObject */.rej({ axis: AXIS, count: integerSchema }))
        .describe('How often rows are repeated'),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        label: shared_schemas_text.describe('The step'),
        rows: integerSchema.nullable().describe('Null from the first invalid part onward'),
    }))
        .describe('Rows after each step; the first is the naive product of all axes'),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: shared_schemas_text.describe('Its name'),
        values: count.describe('Different values over all rows'),
        stages: schemas/* array */.YOg(stageSchema).describe('The stages that read it'),
    }))
        .nullable()
        .describe('Columns of the rows; null unless the spec compiles'),
    unread: schemas/* array */.YOg(shared_schemas_text).nullable().describe('Columns that no stage reads; null unless the spec compiles'),
    quality: qualitySchema.nullable().describe('Null unless every stage could be planned'),
    plan: planSchema.nullable().describe('Null unless every stage could be planned'),
    collapsed: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: stageSchema, lost: count.describe('How many') }))
        .describe('Generations with the id of another one'),
    selection: shared_schemas_text.nullable().describe('The curated selection that restricts every cohort'),
})
    .describe('The design of a cohort at a glance');

;// CONCATENATED MODULE: ./build/src/result/part-schema.js






const sourcesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path: shared_schemas_text.describe('Relative to the repository'), text: shared_schemas_text.describe('Decoded') }))
    .describe('The files that findings point into');
const partSchema = schemas/* strictObject */.rej({
    shard: schemas/* strictObject */.rej({
        index: schemas/* int */.Whr().min(1).describe('From 1'),
        total: schemas/* int */.Whr().min(1).describe('How many parts there are'),
    })
        .describe('Which part of the check'),
    settings: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: shared_schemas_text.describe('Name of the input'), value: shared_schemas_text.describe('As text') }))
        .describe('The settings used, which are the same in all jobs of a check'),
    cohortsHash: shared_schemas_text.describe('A hash of the paths of all specs, including those of other parts'),
    sources: sourcesSchema,
    designs: schemas/* array */.YOg(designSchema)
        .describe('Designs of cohorts that have drifted or that the change affects; as many as there is room for'),
    change: schemas/* strictObject */.rej({
        base: schemas/* strictObject */.rej({ commit: shared_schemas_text.describe('Its commit'), ...resultShape, sources: sourcesSchema })
            .nullable()
            .describe('The result for the base'),
        baseFailure: shared_schemas_text.nullable().describe('Why there is no base'),
        cohorts: schemas/* array */.YOg(cohortChangeSchema).describe('Cohorts that the change touches, by id'),
        whole: shared_schemas_text
            .nullable()
            .describe('The effect on the plans of all cohorts together, in a format of this version; only in the first part, and null without a base'),
        firstOutputs: schemas/* array */.YOg(schemas/* enum */.k5n(['manifest', 'membership', 'metadata']))
            .describe('Kinds of output of which the change commits the first'),
        settings: schemas/* array */.YOg(settingChangeSchema)
            .nullable()
            .describe('The settings that the change modifies; null if the settings of the base are unknown'),
        workflows: workflowsSchema,
        sharedEdits: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: PATH,
            hunks: schemas/* array */.YOg(schemas/* strictObject */.rej({
                before: count.describe('Line number before'),
                after: count.describe('Line number after'),
                removed: schemas/* array */.YOg(shared_schemas_text).describe('Removed lines'),
                added: schemas/* array */.YOg(shared_schemas_text).describe('Added lines'),
            }))
                .describe('Changed lines'),
            more: count.describe('Number of other changed lines'),
            commit: schemas/* strictObject */.rej({
                oid: shared_schemas_text.describe('Its id'),
                parents: schemas/* array */.YOg(shared_schemas_text).describe('Ids of its parents'),
                author: shared_schemas_text.describe('Who wrote it'),
                date: shared_schemas_text.describe('When, in ISO 8601'),
                subject: shared_schemas_text.describe('First line of its message'),
            })
                .nullable()
                .describe('The latest commit of the change that touches it; null if unknown'),
            includedBy: schemas/* array */.YOg(ID)
                .nullable()
                .describe('The cohorts that include it; null if every cohort reads it'),
        }))
            .nullable()
            .describe('Changes of files that several cohorts read; null if not determined'),
        price: shared_schemas_text
            .nullable()
            .describe('The cost of the whole change and the result of the budget, in a format of this version; only in the first part, and null without a price table'),
        tolerated: schemas/* array */.YOg(schemas/* strictObject */.rej({
            cohort: ID.nullable().describe('The cohort of the finding; null for the repository'),
            finding: shared_schemas_text.describe('How this version identifies the finding'),
            severity: shared_schemas_text
                .nullable()
                .describe('According to the settings of the change; null if they ignore it'),
        }))
            .describe('Findings that existed before, to which the settings of the change apply'),
    })
        .nullable()
        .describe('The change between the base and the head; null if there is none'),
})
    .describe('Additional input for the job that merges the parts of a check');

;// CONCATENATED MODULE: ./build/src/result/report-schema.js






const runSchema = schemas/* strictObject */.rej({
    commit: shared_schemas_text.nullable().describe('The commit that was checked; null if unknown'),
    id: shared_schemas_text.nullable().describe('Id of the workflow run'),
    attempt: schemas/* int */.Whr().min(1).nullable().describe('Attempt of the run, from 1'),
})
    .describe('The run that wrote the report');
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).describe('Version of this shape'),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('cohort-ci').describe('Its name'),
        version: shared_schemas_text.describe('Its version'),
    })
        .describe('The program that wrote the report'),
    run: runSchema.nullable().describe('Null outside a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: schemas/* strictObject */.rej({
        cohorts: count
            .nullable()
            .describe('All cohorts; null if the settings cannot be used, so that none was looked for'),
        clean: count.describe('Cohorts that are clean'),
        drifted: count.describe('Cohorts whose outputs have drifted'),
        invalid: count.describe('Cohorts whose spec or catalogs are invalid'),
        unchecked: count.describe('Cohorts that could not be checked'),
        ...severitiesSchema.shape,
        codes: schemas/* array */.YOg(schemas/* strictObject */.rej({
            code: diagnosticSchema.shape.code,
            severity: diagnosticSchema.shape.severity,
            count: count.describe('How many'),
            fixable: count.describe('Those with a fix that `check --fix` applies'),
        }))
            .describe('Findings by code, with drift: the most severe first, then the most frequent'),
    })
        .describe('Cohorts by state, and findings by severity; a finding in several cohorts counts once'),
    cohorts: resultShape.cohorts,
    diagnostics: resultShape.diagnostics,
    account: resultShape.account,
    announcements: announcementsSchema
        .nullable()
        .describe('Null unless a change is checked; in the report of a part, see `part`'),
    part: partSchema.nullable().describe('Null in the report of a whole check'),
})
    .describe('What one check of a repository found');
function reportJsonSchema() {
    return z.toJSONSchema(reportSchema);
}


/***/ })

};
