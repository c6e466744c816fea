export const id = 6461;
export const ids = [6461];
export const modules = {

/***/ 84039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ settingChangeSchema),
/* harmony export */   YR: () => (/* binding */ announcementsSchema),
/* harmony export */   sM: () => (/* binding */ workflowsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5619);


const settingChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    setting: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Its key, such as data-root'),
    before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().describe('Its value in the base; null if not set'),
    after: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().describe('Its value in the head; null if not set'),
    holds: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether it already applies to this check; otherwise, it does after merging'),
})
    .describe('One setting that a change modifies');
const workflowsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI,
    job: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq
        .nullable()
        .describe('The name of a job that runs this check elsewhere; null where this file runs it'),
    unread: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI.nullable().describe('The file that could not be read, if it is unknown whether this file runs the check; otherwise null'),
}))
    .describe('Workflows and actions that the change edits and by which it can get around this check');
const usdPerMtok = _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('US dollars per million tokens, as exact decimal text');
const modelPriceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    model: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('As in llm_models.csv'),
    inputUsdPerMtok: usdPerMtok,
    outputUsdPerMtok: usdPerMtok,
})
    .describe('The price of a model');
const announcementsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settingChangeSchema)
        .nullable()
        .describe('The settings that the change modifies; null if the settings of the base are unknown'),
    workflows: workflowsSchema,
    prices: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modelPriceSchema).describe('Prices that only the head has'),
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ before: modelPriceSchema, after: modelPriceSchema }))
            .describe('Until the change is merged, the price before counts'),
        removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modelPriceSchema).describe('Until the change is merged, they still count'),
        models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            llm: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The id, as in specs'),
            from: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Its model in the base'),
            to: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().describe('Its model in the head; null if it names none'),
            counts: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['own', 'dearer', 'unknown'])
                .describe('own: the price of the new model counts; dearer: the higher of both prices, since only the change has one for the new model; unknown: the new model has no price'),
            isUsed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether a planned run uses the id'),
        }))
            .describe('Ids that stand for another model'),
        settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(settingChangeSchema).describe('The settings below prices that the change modifies'),
    })
        .nullable()
        .describe('Changes of prices; null without a price table'),
})
    .describe('How the change alters its own check');


/***/ }),

/***/ 92859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cohortChangeSchema),
/* harmony export */   z: () => (/* binding */ causeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _cohort_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);
/* harmony import */ var _outputs_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61101);
/* harmony import */ var _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);




const listSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    count: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('How many'),
    first: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq).describe('The first few; count may be larger'),
})
    .describe('A list of texts, possibly shortened');
const digitsSchema = _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.regex(/^\d{1,4000}$/).describe('A non-negative integer of any size');
const causeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('axis').describe('An axis as a whole'),
        axis: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .AXIS */ .iM,
        change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['added', 'removed']).describe('What happened to it'),
        levels: listSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('levels').describe('Levels of an axis'),
        axis: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .AXIS */ .iM,
        added: listSchema,
        removed: listSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('rule').describe('A rule'),
        rule: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKindSchema */ .uV,
        name: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Its name'),
        change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['added', 'removed', 'changed', 'renamed']).describe('What happened to it'),
        before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.nullable().describe('Its former name, if renamed'),
        added: listSchema.describe('What its list gained, such as combinations or kept levels; empty if something else changed'),
        removed: listSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('replicates').describe('How often rows are repeated'),
        axis: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .AXIS */ .iM,
        before: digitsSchema.describe('1 if it is not listed'),
        after: digitsSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('catalog').describe('Rows of a catalog that a plan requires'),
        catalog: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Name of the file'),
        added: listSchema.describe('Ids added to the catalog'),
        removed: listSchema.describe('Ids removed from the catalog'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('selection').describe('The curated selection'),
        change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['added', 'removed', 'changed']).describe('What happened to it'),
        added: listSchema.describe('Ids added to it'),
        removed: listSchema.describe('Ids removed from it'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('replication').describe('A count of replication_config.csv'),
        stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSchema */ .it,
        before: digitsSchema,
        after: digitsSchema,
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('generator').describe('The generator of a template, in the catalog of its stage'),
        stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSchema */ .it,
        template: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Its id'),
        before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Its value before'),
        after: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Its value now'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('model').describe('The model of an id in llm_models.csv that the plan uses'),
        llm: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('The id, as in specs'),
        before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('The model before'),
        after: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.nullable().describe('The model now; null if the id names none'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('assignment')
            .describe('The id of a model that is to make generations which were planned before by another'),
        stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSchema */ .it,
        before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('The id before, as in specs'),
        after: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('The id now'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('order')
            .describe('Another order of the same parts of a spec, which changes only the order of membership.csv'),
        of: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['axes', 'levels', 'rules', 'entries', 'columns']).describe('What is in another order'),
        name: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('The axis of the levels, or the rule of the entries; otherwise empty'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('cohort').describe('A cohort as a whole, in a reason of several cohorts'),
        change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['added', 'removed', 'excluded', 'repaired'])
            .describe('What happened to it; excluded: the settings no longer cover it; repaired: it was invalid, and so planned nothing'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('setting').describe('A setting of the check'),
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['dialect', 'data-root']).describe('Its name'),
        before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Its value before'),
        after: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Its value now'),
    }),
])
    .describe('One edit of the inputs of a cohort, including included files, that can change its plan');
const attributedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['edit', 'together', 'either', 'several'])
        .describe('edit: undoing this edit alone undoes it (several causes cannot be undone separately); together: undoing any of them undoes it; either: undoing one is not enough, since each of them suffices; several: too many causes to distinguish'),
    causes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9).describe('Indices of the causes, from 0'),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSchema */ .it,
        added: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Planned now, but not before'),
        removed: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Planned before, but not now'),
    }))
        .describe('Drafts, essays, evaluations'),
})
    .describe('What one edit, or several together, add to a plan and remove from it');
const planChangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .stageSchema */ .it,
        before: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Planned before'),
        after: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Planned now'),
        added: _outputs_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .generationsSchema */ .p.describe('Planned now, but not before'),
        removed: _outputs_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .generationsSchema */ .p.describe('Planned before, but not now'),
    }))
        .describe('Drafts, essays, evaluations'),
    causes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(causeSchema)
        .describe('Edits that may have caused the change; empty if the reason is elsewhere'),
    attributed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(attributedSchema)
        .describe('The effect of each cause; the entries add up to what the stages add and remove. Empty if nothing changes, or one side has no such cohort'),
})
    .describe('What a change does to the plan of a cohort');
const presenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._cohort_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .statesSchema */ .Ar.options, 'absent'])
    .describe('The state of a cohort; absent if there is no such cohort');
const cohortChangeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__.ID,
    specPath: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .PATH */ .gI,
    before: presenceSchema,
    after: presenceSchema,
    touches: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['settings', 'spec', 'include', 'catalog', 'selection', 'output', 'generation']))
        .describe('The parts of the cohort that the change touches'),
    isLeftOut: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether the spec of a removed cohort still exists and is only no longer checked'),
    renamedFrom: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__.ID.nullable().describe('The name of the cohort in the base, if different'),
    movedTo: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .PATH */ .gI.nullable().describe('The new path of the spec of a removed cohort, from which no spec is read'),
    leftBehind: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq).nullable().describe('Remaining outputs of a removed cohort'),
    isDoubtful: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether the settings of the base cannot be read, so that no drift that differs is an old one'),
    losesMetadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether metadata that the cohort needs is gone, where other metadata was missing before'),
    improvesMetadata: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether metadata is still missing, but none that the base does not lack for this cohort'),
    improvesMembership: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .nullable()
        .describe('Whether the membership still differs, but in nothing that was right before'),
    plan: planChangeSchema
        .nullable()
        .describe('Null if the plan of one side is unknown: the spec is invalid there, or was not checked'),
})
    .describe('What a change does to one cohort');


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ statesSchema),
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   jq: () => (/* binding */ cohortSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5500);
/* harmony import */ var _outputs_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61101);
/* harmony import */ var _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5619);




const planSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    rows: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Rows that the spec compiles to'),
    drafts: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Drafts in the plan'),
    essays: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Essays in the plan'),
    evaluations: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Evaluations in the plan'),
})
    .describe('Sizes of the plan: compiled rows, and the generations planned from them');
const selectionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('The file that lists them'),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['draft', 'essay']).describe('The stage of the listed generations'),
    listed: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Listed generations'),
    planned: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Generations planned by the spec, without the selection'),
    both: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.describe('Generations both listed and planned; listed ones need not be planned'),
})
    .describe('The curated selection that restricts a cohort; counts are of different generations of its stage');
const statesSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['clean', 'drifted', 'invalid', 'unchecked']);
const cohortSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Name of the folder of the cohort'),
    specPath: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.describe('Path of the spec, relative to the repository'),
    state: statesSchema.describe('All outputs are as expected; some differ; its spec or the catalogs are invalid; it could not be checked'),
    isDriftAccepted: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true)
        .optional()
        .describe('The settings accept that the cohort has drifted; otherwise absent'),
    failure: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.nullable().describe('Why an unchecked cohort could not be checked'),
    plan: planSchema.nullable().describe('Sizes of the plan; null if there is none'),
    selection: selectionSchema.nullable().describe('Null without a curated selection, or without a plan'),
    counts: _finding_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .severitiesSchema */ .n,
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_finding_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticSchema */ .f).describe('Findings of this cohort, sorted by path and position'),
    outputs: _outputs_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsSchema */ ._
        .nullable()
        .describe('Comparison of committed and expected outputs; null without a plan'),
})
    .describe('One cohort');


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ diagnosticSchema),
/* harmony export */   n: () => (/* binding */ severitiesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5619);


const pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    offset: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).describe('UTF-16 code units from the start of the decoded file, from 0'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('From 1; CR, LF and CRLF end a line'),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).describe('From 1, in Unicode code points'),
})
    .describe('A place in a text file');
const locationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['span', 'file', 'missing'])
        .describe('Part of a file; a whole file; the path of something that is missing'),
    path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Relative to the repository, with / as separator'),
    start: pointSchema.nullable().describe('First character; null unless kind is span'),
    end: pointSchema.nullable().describe('After the last character; null unless kind is span'),
})
    .describe('Where a finding points to');
const relatedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    message: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('How it is involved'),
    location: locationSchema.describe('Where it is'),
})
    .describe('Another place that is involved');
const fixSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    safe: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .describe('Whether `check --fix` applies it; other fixes are suggestions, and somebody has to decide'),
    edits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Relative to the repository, with / as separator'),
        start: pointSchema.describe('First replaced character'),
        end: pointSchema.describe('After the last one; the same as start for an insertion'),
        text: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The new text'),
    }))
        .describe('Replacements, which do not overlap; apply all of them or none'),
    rename: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The path'), to: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('The new path') })
        .nullable()
        .describe('A file to rename'),
})
    .describe('The hint as edits');
const unlistedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
    .min(1)
    .optional()
    .describe('How many places or names the message only counts, if there are any');
const namesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
    .optional()
    .describe('All names that the message lists or only counts, in the report of a part of a check');
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('A stable name for the kind of finding, such as axis/unknown-level'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warning', 'notice']).describe("According to the repository's settings"),
    message: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('What is wrong'),
    hint: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().describe('What to do about it'),
    location: locationSchema,
    related: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(relatedSchema).describe('All other places that are involved'),
    fix: fixSchema.nullable().describe('The hint as edits, if it is mechanical'),
    docs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Where the code is explained: a URL, or the command that prints the explanation if no URL is known'),
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        code: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Its own code'),
        message: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('A clause'),
        unlisted: unlistedSchema,
        names: namesSchema,
    }))
        .optional()
        .describe('The clauses of the message, if there are several'),
    unlisted: unlistedSchema,
    names: namesSchema,
})
    .describe('One finding');
const severitiesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    errors: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.describe('Findings of the severity error'),
    warnings: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.describe('Findings of the severity warning'),
    notices: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.describe('Findings of the severity notice'),
})
    .describe('Findings by severity, without drift, which is in the states and outputs of cohorts');


/***/ }),

/***/ 61101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ outputsSchema),
/* harmony export */   p: () => (/* binding */ generationsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5619);


const generationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .stageSchema */ .it,
    count: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.describe('How many'),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).describe('The first ids; count may be larger'),
    levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).describe('Its levels and those of its ancestors; empty if unknown'))
        .nullable()
        .describe('The levels of the first ones, starting with the combination; null if none is known'),
})
    .describe('Generations of one stage');
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['same', 'form', 'content', 'missing', 'uncommitted'])
    .describe('Byte for byte the same; different only in form; different content; missing; outputs of this kind are not committed');
const DIGEST = _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.nullable().describe('A hash that identifies the whole difference in content');
const outputsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI,
        status: statusSchema,
        form: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).describe('The differences in form, or that the file is not a JSON object'),
        fields: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            field: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Name of the field, such as templates.draft'),
            added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).describe('Expected, but not committed'),
            removed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).describe('Committed, but not expected'),
        }))
            .describe('Fields that differ'),
        digest: DIGEST,
    })
        .describe('The manifest'),
    membership: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI,
        status: statusSchema,
        form: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)
            .describe('The differences in form; or unknown stages, extra columns and repeated rows'),
        stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            stage: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .stageSchema */ .it,
            added: generationsSchema.describe('Expected, but not committed'),
            removed: generationsSchema.describe('Committed, but not expected'),
        }))
            .describe('Stages that differ'),
        reordered: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The same generations in a different order'),
        digest: DIGEST,
    })
        .describe('The membership'),
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: _shared_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.describe('Path of the folder of all generations, relative to the repository'),
        status: statusSchema,
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(generationsSchema).describe('Planned generations without a file'),
        stale: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(generationsSchema).describe('Committed generations that no spec plans anymore'),
    })
        .describe('The metadata of generations'),
})
    .describe('Comparison of committed and expected outputs');


/***/ }),

/***/ 46461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ reportJsonSchema),
  reportSchema: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/src/result/announcements-schema.js
var announcements_schema = __webpack_require__(84039);
// EXTERNAL MODULE: ./build/src/result/finding-schema.js
var finding_schema = __webpack_require__(5500);
// EXTERNAL MODULE: ./build/src/result/change-schema.js
var change_schema = __webpack_require__(92859);
// EXTERNAL MODULE: ./build/src/result/cohort-schema.js
var cohort_schema = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/src/result/shared-schemas.js
var shared_schemas = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/src/result/quality-schema.js


const FACTOR = shared_schemas/* text */.Qq.describe('A factor: a column from which the planner reads an id');
const pairShape = schemas/* tuple */.PVZ([FACTOR, FACTOR]).describe('Two factors');
const effectSchema = schemas/* array */.YOg(FACTOR)
    .describe('An effect: one factor for its main effect, two for their interaction');
const levelUnitsSchema = schemas/* strictObject */.rej({
    level: shared_schemas/* text */.Qq.describe('A level'),
    units: shared_schemas/* count */.U9.describe("Generations of the factor's own stage, each id once; 0 if all are lost to others with the same ids"),
})
    .describe('The units behind one level');
const qualitySchema = schemas/* strictObject */.rej({
    basis: schemas/* enum */.k5n(['rows', 'evaluations'])
        .describe("The spec's rows, dimension by dimension; or the evaluations, one by one, of a curated selection, of fields with several columns, or if some have the same id"),
    factors: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: FACTOR,
        stage: shared_schemas/* stageSchema */.it,
        levels: shared_schemas/* count */.U9.describe('Number of different levels'),
        fewest: levelUnitsSchema.nullable().describe('The level with the fewest units'),
        most: levelUnitsSchema.nullable().describe('The level with the most units'),
        evaluations: schemas/* strictObject */.rej({ fewest: shared_schemas/* count */.U9.describe('Of any level'), most: shared_schemas/* count */.U9.describe('Of any level') })
            .describe('Evaluations per level'),
    }))
        .describe('The factors of the design'),
    rank: shared_schemas/* count */.U9.describe('Rank of the model of all main effects, including the constant'),
    together: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: schemas/* array */.YOg(FACTOR).describe('At least two'),
        isTied: schemas/* boolean */.zMY().describe('Whether the author tied all of them: one group'),
        groups: schemas/* array */.YOg(schemas/* strictObject */.rej({
            factors: schemas/* array */.YOg(FACTOR).describe('One factor, or those that the author tied'),
            tie: shared_schemas/* text */.Qq.nullable().describe('The tie that contains all of them'),
        }))
            .describe('The factors, with those that the author tied as one: as many effects as are one here'),
    }))
        .describe('Factors that always change together: one effect, not several'),
    mainEffects: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factor: FACTOR,
        possible: shared_schemas/* count */.U9.describe('Degrees of freedom: levels \u2212 1'),
        estimable: shared_schemas/* count */.U9.describe('How many of them no combination of the other main effects explains'),
    }))
        .describe('Main effects of factors that vary; the first of several that always change together represents the others'),
    nested: schemas/* array */.YOg(schemas/* strictObject */.rej({ inner: FACTOR, outer: FACTOR }))
        .describe('Each level of inner occurs with one level of outer only'),
    interactions: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: pairShape,
        possible: shared_schemas/* count */.U9.describe('Degrees of freedom'),
        estimable: shared_schemas/* count */.U9.describe('How many of them are beyond all main effects'),
    }))
        .describe('Interactions of two factors that cannot be estimated in full'),
    aliases: schemas/* array */.YOg(schemas/* strictObject */.rej({
        effects: schemas/* tuple */.PVZ([effectSchema, effectSchema]).describe('The two effects'),
        shared: shared_schemas/* count */.U9.describe('Degrees of freedom that both explain'),
        isAcross: schemas/* boolean */.zMY()
            .describe('Whether these are interactions across two dimensions of the product, which follow from what the main effects within each share'),
    }))
        .describe('Aliases among main effects and interactions of two factors, within and across dimensions of the product'),
    isComplete: schemas/* boolean */.zMY()
        .describe('False if the design is too large for some of the above: what is missing is unknown'),
    coverage: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: pairShape,
        met: shared_schemas/* count */.U9.describe('Combinations of levels that occur'),
        possible: shared_schemas/* count */.U9.describe('Possible combinations'),
        holes: schemas/* array */.YOg(schemas/* tuple */.PVZ([shared_schemas/* text */.Qq, shared_schemas/* text */.Qq])).describe('The first few that do not occur'),
    }))
        .describe('Pairs of factors some of whose combinations do not occur'),
    cells: schemas/* array */.YOg(schemas/* strictObject */.rej({
        factors: pairShape,
        stage: shared_schemas/* stageSchema */.it.describe('The later of their stages, whose generations are counted'),
        met: shared_schemas/* count */.U9.describe('Combinations that occur'),
        possible: shared_schemas/* count */.U9.describe('Combinations of their levels'),
        fewest: shared_schemas/* count */.U9.describe('Generations of the rarest combination that occurs'),
        most: shared_schemas/* count */.U9.describe('Generations of the most frequent combination'),
        association: schemas/* number */.aig().nullable().describe("Cram\u00e9r's V; null if it is 0 or 1"),
    }))
        .describe('Replicates per combination of two factors that vary'),
    selfJudging: schemas/* strictObject */.rej({
        evaluations: shared_schemas/* count */.U9.describe('All evaluations'),
        ownEssay: shared_schemas/* count */.U9.describe('Judged by the model that wrote the essay'),
        ownDraft: shared_schemas/* count */.U9.describe('Judged by the model that wrote the draft, but not the essay'),
        unknown: shared_schemas/* count */.U9.describe('The model of the judge or of a writer is unknown'),
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
    reason: shared_schemas/* text */.Qq.nullable().describe('Why it is not applicable or not checked'),
    paths: schemas/* array */.YOg(shared_schemas/* PATH */.gI).describe('Files and folders, sorted by code point'),
}))
    .describe('What the check was asked to check, and the result; every path is listed once');

;// CONCATENATED MODULE: ./build/src/result/result-shape.js





const resultShape = {
    dialect: schemas/* enum */.k5n(runtimes/* DIALECTS */.O9).describe("The runtime's language"),
    dataRoot: schemas/* string */.YjP().describe('The folder of cohorts/, 1_raw/ and gens/, relative to the repository'),
    patterns: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The patterns of specs'),
    cohorts: schemas/* array */.YOg(cohort_schema/* cohortSchema */.jq).describe('Sorted by id, by code point'),
    diagnostics: schemas/* array */.YOg(finding_schema/* diagnosticSchema */.f).describe('Findings that do not belong to a single cohort'),
    account: accountSchema,
};

;// CONCATENATED MODULE: ./build/src/result/design-schema.js





const integerSchema = schemas/* union */.KCZ([schemas/* int */.Whr(), shared_schemas/* text */.Qq.regex(/^-?\d{1,4000}$/)])
    .describe('An integer; a string of decimal digits beyond 2^53');
const designSchema = schemas/* strictObject */.rej({
    id: shared_schemas.ID,
    specPath: shared_schemas/* PATH */.gI,
    dialect: resultShape.dialect,
    state: schemas/* enum */.k5n(['compiled', 'invalid'])
        .describe('For an invalid spec, only includes what could be understood'),
    errors: shared_schemas/* count */.U9.describe('Findings of the severity error'),
    warnings: shared_schemas/* count */.U9.describe('Findings of the severity warning'),
    axes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: shared_schemas/* AXIS */.iM,
        levels: shared_schemas/* count */.U9.nullable().describe('Number of different levels; null if some of them are invalid'),
        first: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('The first few'),
        file: shared_schemas/* text */.Qq.nullable().describe('Path of the file that lists them'),
        tuple: shared_schemas/* text */.Qq.nullable().describe('The tuple whose items contain the levels'),
    }))
        .describe('In the order of the product'),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind: shared_schemas/* ruleKindSchema */.uV,
        name: shared_schemas/* text */.Qq.describe('Its name; for a subset, its axis'),
        members: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('The axes of the rule'),
        words: shared_schemas/* text */.Qq.describe('What it does'),
        file: shared_schemas/* text */.Qq.nullable().describe('Path of the file that contains it'),
        levels: shared_schemas/* count */.U9.nullable().describe('Number of levels that the rule results in'),
    }))
        .describe('In the order in which they are applied'),
    replicates: schemas/* array */.YOg(schemas/* strictObject */.rej({ axis: shared_schemas/* AXIS */.iM, count: integerSchema }))
        .describe('How often rows are repeated'),
    steps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        label: shared_schemas/* text */.Qq.describe('The step'),
        rows: integerSchema.nullable().describe('Null from the first invalid part onward'),
    }))
        .describe('Rows after each step; the first is the naive product of all axes'),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: shared_schemas/* text */.Qq.describe('Its name'),
        values: shared_schemas/* count */.U9.describe('Different values over all rows'),
        stages: schemas/* array */.YOg(shared_schemas/* stageSchema */.it).describe('The stages that read it'),
    }))
        .nullable()
        .describe('Columns of the rows; null unless the spec compiles'),
    unread: schemas/* array */.YOg(shared_schemas/* text */.Qq).nullable().describe('Columns that no stage reads; null unless the spec compiles'),
    quality: qualitySchema.nullable().describe('Null unless every stage could be planned'),
    plan: cohort_schema/* planSchema */.Fu.nullable().describe('Null unless every stage could be planned'),
    collapsed: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: shared_schemas/* stageSchema */.it, lost: shared_schemas/* count */.U9.describe('How many') }))
        .describe('Generations with the id of another one'),
    selection: shared_schemas/* text */.Qq.nullable().describe('The curated selection that restricts every cohort'),
})
    .describe('The design of a cohort at a glance');

;// CONCATENATED MODULE: ./build/src/result/part-schema.js






const sourcesSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ path: shared_schemas/* text */.Qq.describe('Relative to the repository'), text: shared_schemas/* text */.Qq.describe('Decoded') }))
    .describe('The files that findings point into');
const partSchema = schemas/* strictObject */.rej({
    shard: schemas/* strictObject */.rej({
        index: schemas/* int */.Whr().min(1).describe('From 1'),
        total: schemas/* int */.Whr().min(1).describe('How many parts there are'),
    })
        .describe('Which part of the check'),
    settings: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: shared_schemas/* text */.Qq.describe('Name of the input'), value: shared_schemas/* text */.Qq.describe('As text') }))
        .describe('The settings used, which are the same in all jobs of a check'),
    cohortsHash: shared_schemas/* text */.Qq.describe('A hash of the paths of all specs, including those of other parts'),
    sources: sourcesSchema,
    designs: schemas/* array */.YOg(designSchema)
        .describe('Designs of cohorts that have drifted or that the change affects; as many as there is room for'),
    change: schemas/* strictObject */.rej({
        base: schemas/* strictObject */.rej({ commit: shared_schemas/* text */.Qq.describe('Its commit'), ...resultShape, sources: sourcesSchema })
            .nullable()
            .describe('The result for the base'),
        baseFailure: shared_schemas/* text */.Qq.nullable().describe('Why there is no base'),
        cohorts: schemas/* array */.YOg(change_schema/* cohortChangeSchema */.t).describe('Cohorts that the change touches, by id'),
        whole: shared_schemas/* text */.Qq
            .nullable()
            .describe('The effect on the plans of all cohorts together, in a format of this version; only in the first part, and null without a base'),
        firstOutputs: schemas/* array */.YOg(schemas/* enum */.k5n(['manifest', 'membership', 'metadata']))
            .describe('Kinds of output of which the change commits the first'),
        settings: schemas/* array */.YOg(announcements_schema/* settingChangeSchema */.UB)
            .nullable()
            .describe('The settings that the change modifies; null if the settings of the base are unknown'),
        workflows: announcements_schema/* workflowsSchema */.sM,
        sharedEdits: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: shared_schemas/* PATH */.gI,
            hunks: schemas/* array */.YOg(schemas/* strictObject */.rej({
                before: shared_schemas/* count */.U9.describe('Line number before'),
                after: shared_schemas/* count */.U9.describe('Line number after'),
                removed: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('Removed lines'),
                added: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('Added lines'),
            }))
                .describe('Changed lines'),
            more: shared_schemas/* count */.U9.describe('Number of other changed lines'),
            commit: schemas/* strictObject */.rej({
                oid: shared_schemas/* text */.Qq.describe('Its id'),
                parents: schemas/* array */.YOg(shared_schemas/* text */.Qq).describe('Ids of its parents'),
                author: shared_schemas/* text */.Qq.describe('Who wrote it'),
                date: shared_schemas/* text */.Qq.describe('When, in ISO 8601'),
                subject: shared_schemas/* text */.Qq.describe('First line of its message'),
            })
                .nullable()
                .describe('The latest commit of the change that touches it; null if unknown'),
            includedBy: schemas/* array */.YOg(shared_schemas.ID)
                .nullable()
                .describe('The cohorts that include it; null if every cohort reads it'),
        }))
            .nullable()
            .describe('Changes of files that several cohorts read; null if not determined'),
        price: shared_schemas/* text */.Qq
            .nullable()
            .describe('The cost of the whole change and the result of the budget, in a format of this version; only in the first part, and null without a price table'),
        tolerated: schemas/* array */.YOg(schemas/* strictObject */.rej({
            cohort: shared_schemas.ID.nullable().describe('The cohort of the finding; null for the repository'),
            finding: shared_schemas/* text */.Qq.describe('How this version identifies the finding'),
            severity: shared_schemas/* text */.Qq
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
    commit: shared_schemas/* text */.Qq.nullable().describe('The commit that was checked; null if unknown'),
    id: shared_schemas/* text */.Qq.nullable().describe('Id of the workflow run'),
    attempt: schemas/* int */.Whr().min(1).nullable().describe('Attempt of the run, from 1'),
})
    .describe('The run that wrote the report');
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1).describe('Version of this shape'),
    tool: schemas/* strictObject */.rej({
        name: schemas/* literal */.euz('cohort-ci').describe('Its name'),
        version: shared_schemas/* text */.Qq.describe('Its version'),
    })
        .describe('The program that wrote the report'),
    run: runSchema.nullable().describe('Null outside a workflow'),
    dialect: resultShape.dialect,
    dataRoot: resultShape.dataRoot,
    patterns: resultShape.patterns,
    counts: schemas/* strictObject */.rej({
        cohorts: shared_schemas/* count */.U9
            .nullable()
            .describe('All cohorts; null if the settings cannot be used, so that none was looked for'),
        clean: shared_schemas/* count */.U9.describe('Cohorts that are clean'),
        drifted: shared_schemas/* count */.U9.describe('Cohorts whose outputs have drifted'),
        invalid: shared_schemas/* count */.U9.describe('Cohorts whose spec or catalogs are invalid'),
        unchecked: shared_schemas/* count */.U9.describe('Cohorts that could not be checked'),
        ...finding_schema/* severitiesSchema */.n.shape,
        codes: schemas/* array */.YOg(schemas/* strictObject */.rej({
            code: finding_schema/* diagnosticSchema */.f.shape.code,
            severity: finding_schema/* diagnosticSchema */.f.shape.severity,
            count: shared_schemas/* count */.U9.describe('How many'),
            fixable: shared_schemas/* count */.U9.describe('Those with a fix that `check --fix` applies'),
        }))
            .describe('Findings by code, with drift: the most severe first, then the most frequent'),
    })
        .describe('Cohorts by state, and findings by severity; a finding in several cohorts counts once'),
    cohorts: resultShape.cohorts,
    diagnostics: resultShape.diagnostics,
    account: resultShape.account,
    announcements: announcements_schema/* announcementsSchema */.YR
        .nullable()
        .describe('Null unless a change is checked; in the report of a part, see `part`'),
    part: partSchema.nullable().describe('Null in the report of a whole check'),
})
    .describe('What one check of a repository found');
function reportJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(reportSchema);
}


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   gI: () => (/* binding */ PATH),
/* harmony export */   iM: () => (/* binding */ AXIS),
/* harmony export */   it: () => (/* binding */ stageSchema),
/* harmony export */   uV: () => (/* binding */ ruleKindSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72265);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const ID = text.describe('Name of the folder of the cohort');
const AXIS = text.describe('Name of the axis');
const PATH = text.describe('Path of the file, relative to the repository');
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_source_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a).describe('A stage of generations');
const ruleKindSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');


/***/ })

};
