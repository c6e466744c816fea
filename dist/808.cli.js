export const id = 808;
export const ids = [808];
export const modules = {

/***/ 9152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   s: () => (/* binding */ manifestText)
/* harmony export */ });
/* harmony import */ var _cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(107);
/* harmony import */ var _python_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);


function manifestOf(plan, replication) {
    return {
        combos: (0,_cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.combos, plan.drafts.combo),
        templates: {
            draft: (0,_cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.draftTemplates, plan.drafts.template),
            essay: (0,_cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.essayTemplates, plan.essays.template),
            evaluation: (0,_cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.evaluationTemplates, plan.evaluations.template),
        },
        llms: {
            generation: (0,_cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.draftModels, plan.drafts.model),
            evaluation: (0,_cohort_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.evaluationModels, plan.evaluations.model),
        },
        replication,
    };
}
/** The file's text: two-space indent, non-ASCII as is, no final newline. */
function manifestText(manifest) {
    const document = new Map([
        ['combos', manifest.combos],
        ['templates', new Map(Object.entries(manifest.templates))],
        ['llms', new Map(Object.entries(manifest.llms))],
        ['replication', new Map(manifest.replication)],
    ]);
    return (0,_python_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)(document);
}


/***/ }),

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ListedMembership),
/* harmony export */   v: () => (/* binding */ PlannedMembership)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);


const HEADER = 'stage,gen_id\n';
const CHUNK_BYTES = 1 << 16;
/** The longest line: `evaluation,` with an id and a line end. */
const LINE_BYTES = 36;
/** The membership that a plan gives, without a curated selection. */
class PlannedMembership {
    #plan;
    #ids;
    constructor(plan, ids) {
        this.#plan = plan;
        this.#ids = ids;
    }
    count(stage) {
        const { first } = this.#stage(stage);
        let count = 0;
        for (let index = 0; index < first.length; index++)
            if (first[index] === index)
                count++;
        return count;
    }
    *ids(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < first.length; index++)
            if (first[index] === index)
                yield ids.at(index);
    }
    has(stage, id) {
        return this.#stage(stage).ids.indexOf(id) >= 0;
    }
    checklist(stage) {
        const { ids, first } = this.#stage(stage);
        const ticks = new Uint8Array(first.length);
        return {
            tick(id) {
                const index = ids.indexOf(id);
                if (index < 0)
                    return false;
                ticks[index] = 1;
                return true;
            },
            *unticked() {
                for (let index = 0; index < first.length; index++)
                    if (first[index] === index && ticks[index] === 0)
                        yield ids.at(index);
            },
        };
    }
    *generations(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < first.length; index++) {
            if (first[index] === index)
                yield this.#generation(stage, index, ids.at(index));
        }
    }
    chunks() {
        return { [Symbol.iterator]: () => this.#pieces() };
    }
    *#pieces() {
        const stages = [this.#ids.drafts, this.#ids.essays, this.#ids.evaluations];
        const lines = stages.reduce((sum, { first }) => sum + first.length, 1);
        const chunk = new Uint8Array(Math.min(CHUNK_BYTES, lines * LINE_BYTES));
        let used = write(chunk, 0, HEADER);
        for (const { stage, ids, first } of stages) {
            for (let index = 0; index < first.length; index++) {
                if (first[index] !== index)
                    continue;
                if (used + LINE_BYTES > chunk.length) {
                    yield chunk.subarray(0, used);
                    used = 0;
                }
                used = write(chunk, used, stage);
                chunk[used++] = 0x2c;
                used = ids.write(index, chunk, used);
                chunk[used++] = 0x0a;
            }
        }
        yield chunk.subarray(0, used);
    }
    #stage(stage) {
        return stage === 'draft'
            ? this.#ids.drafts
            : stage === 'essay'
                ? this.#ids.essays
                : this.#ids.evaluations;
    }
    #generation(stage, index, id) {
        const plan = this.#plan;
        switch (stage) {
            case 'draft': {
                const { combo, template, model, replicate } = plan.drafts;
                return {
                    stage,
                    id,
                    template: plan.draftTemplates.text(template[index] ?? 0),
                    origin: plan.combos.text(combo[index] ?? 0),
                    model: plan.draftModels.text(model[index] ?? 0),
                    replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
                };
            }
            case 'essay': {
                const { draft, template, model, replicate } = plan.essays;
                return {
                    stage,
                    id,
                    template: plan.essayTemplates.text(template[index] ?? 0),
                    origin: this.#ids.drafts.ids.at(draft[index] ?? 0),
                    model: plan.essayModels.text(model[index] ?? 0),
                    replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
                };
            }
            case 'evaluation': {
                const { essay, template, model, replicate } = plan.evaluations;
                return {
                    stage,
                    id,
                    template: plan.evaluationTemplates.text(template[index] ?? 0),
                    origin: this.#ids.essays.ids.at(essay[index] ?? 0),
                    model: plan.evaluationModels.text(model[index] ?? 0),
                    replicate: BigInt(plan.replicates.text(replicate[index] ?? 0)),
                };
            }
        }
    }
}
function write(target, offset, ascii) {
    for (let index = 0; index < ascii.length; index++)
        target[offset + index] = ascii.charCodeAt(index);
    return offset + ascii.length;
}
/** A membership that is held as a list: what a curated selection gives. */
class ListedMembership {
    #generations;
    #stages = new Map(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.map((stage) => [stage, new Map()]));
    /** Duplicates of (stage, id) go, the first is kept. */
    constructor(generations) {
        const unique = [];
        for (const generation of generations) {
            const stage = this.#of(generation.stage);
            if (stage.has(generation.id))
                continue;
            stage.set(generation.id, generation);
            unique.push(generation);
        }
        this.#generations = unique;
    }
    count(stage) {
        return this.#of(stage).size;
    }
    ids(stage) {
        return this.#of(stage).keys();
    }
    has(stage, id) {
        return this.#of(stage).has(id);
    }
    checklist(stage) {
        const left = new Set(this.ids(stage));
        return {
            tick: (id) => {
                left.delete(id);
                return this.has(stage, id);
            },
            unticked: () => left,
        };
    }
    generations(stage) {
        return this.#of(stage).values();
    }
    chunks() {
        // In the order in which the runtime lists them, which is not stage by stage.
        const lines = this.#generations.map(({ stage, id }) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRecord */ .ef)([stage, id], '\n'));
        return [new TextEncoder().encode(HEADER + lines.join(''))];
    }
    #of(stage) {
        return this.#stages.get(stage) ?? new Map();
    }
}


/***/ }),

/***/ 9769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ catalogPath),
/* harmony export */   r: () => (/* binding */ CATALOG_PATHS)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);

/** Where the catalogs lie below the data root. */
const CATALOG_PATHS = {
    draft: '1_raw/draft_templates.csv',
    essay: '1_raw/essay_templates.csv',
    evaluation: '1_raw/evaluation_templates.csv',
    llms: '1_raw/llm_models.csv',
    concepts: '1_raw/concepts_metadata.csv',
    replication: '1_raw/replication_config.csv',
    combos: 'combo_mappings.csv',
};
/** The repository-relative path of a catalog. */
function catalogPath(name, loading) {
    const relative = CATALOG_PATHS[name];
    return (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinInside */ .lG)(loading.dataRoot, relative) ?? relative;
}


/***/ }),

/***/ 2368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QC: () => (/* binding */ assignIds),
  wQ: () => (/* binding */ freeId),
  Oj: () => (/* binding */ reportExhausted)
});

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/cohort/generation-id.js
var generation_id = __webpack_require__(1603);
// EXTERNAL MODULE: ./build/src/cohort/blake2b.js + 1 modules
var blake2b = __webpack_require__(5256);
// EXTERNAL MODULE: ./build/src/cohort/blake2b-layout.js
var blake2b_layout = __webpack_require__(3113);
// EXTERNAL MODULE: ./build/src/cohort/id-column.js
var id_column = __webpack_require__(1141);
;// CONCATENATED MODULE: ./build/src/cohort/id-batch.js




// Small: a cohort makes three of these, and memory outside the heap brings full collections on.
const STAGED_BYTES = 16_384;
const SEPARATOR = 0x7c;
/**
 * Computes the ids of many generations of one stage (semantics §4). A signature is given in two pieces, because its
 * tail (template, llm, replicate) is shared by many entries and its head is the parent's id, which stands in a column
 * already; no string is built for an entry.
 */
class IdBatch {
    #prefix;
    #staged = new Uint8Array(STAGED_BYTES);
    #used = 0;
    #ends = new Uint32Array(blake2b/* MAX_MESSAGES */.oQ);
    #pending = 0;
    #slots;
    #count = 0;
    /** `expected` is how many entries will come; more or fewer may. */
    constructor(stage, expected = blake2b/* MAX_MESSAGES */.oQ) {
        this.#prefix = generation_id/* ID_PREFIXES */.B6[stage];
        this.#slots = new Uint8Array(expected * blake2b_layout/* SLOT_BYTES */.bN);
    }
    /** Adds an entry whose signature is `head|tail`; both as {@link signature} makes them. */
    add(head, tail) {
        this.#makeRoom(head.length + 1 + tail.length);
        for (let byte = 0; byte < head.length; byte++)
            this.#staged[this.#used++] = head[byte] ?? 0;
        this.#close(tail);
    }
    /** Adds an entry whose signature starts with the id of its parent. */
    addChild(parents, parent, tail) {
        this.#makeRoom(blake2b_layout/* SLOT_BYTES */.bN + 1 + tail.length);
        this.#used = parents.write(parent, this.#staged, this.#used);
        this.#close(tail);
    }
    /** The ids in the order in which their entries were added. The batch must not be used afterwards. */
    finish() {
        this.#flush();
        return new id_column/* IdColumn */.E(this.#count, this.#slots);
    }
    #makeRoom(bytes) {
        if (this.#pending < blake2b/* MAX_MESSAGES */.oQ && this.#used + bytes <= this.#staged.length)
            return;
        this.#flush();
        if (bytes > this.#staged.length)
            this.#staged = new Uint8Array(bytes);
    }
    #close(tail) {
        this.#staged[this.#used++] = SEPARATOR;
        for (let byte = 0; byte < tail.length; byte++)
            this.#staged[this.#used++] = tail[byte] ?? 0;
        this.#ends[this.#pending++] = this.#used;
    }
    #flush() {
        const end = (this.#count + this.#pending) * blake2b_layout/* SLOT_BYTES */.bN;
        if (end > this.#slots.length) {
            const grown = new Uint8Array(Math.max(end, this.#slots.length * 2));
            grown.set(this.#slots);
            this.#slots = grown;
        }
        const messages = this.#staged.subarray(0, this.#used);
        (0,blake2b/* writeIds */.Gt)(messages, this.#ends.subarray(0, this.#pending), this.#prefix, this.#slots, this.#count * blake2b_layout/* SLOT_BYTES */.bN);
        this.#count += this.#pending;
        this.#pending = 0;
        this.#used = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/cohort/assign-ids.js




/** How often another id is tried when committed metadata of another generation holds one (semantics §4). */
const FALLBACKS = 4;
/** Gives every plan entry its id. Signatures chain: an essay's holds its draft's id, an evaluation's its essay's. */
function assignIds(plan, existing, collector) {
    const before = collector.errorCount;
    const lowered = (vocabulary) => vocabulary.texts.map(generation_id/* signaturePart */._i);
    const replicate = plan.replicates.texts;
    const { drafts, essays, evaluations } = plan;
    const combo = lowered(plan.combos);
    const draftTemplate = lowered(plan.draftTemplates);
    const draftModel = lowered(plan.draftModels);
    const draftTails = new Tails(draftTemplate, draftModel, replicate);
    const comboBytes = combo.map((text) => (0,generation_id/* signature */.vl)([text]));
    const draftBatch = new IdBatch('draft', drafts.count);
    for (let index = 0; index < drafts.count; index++) {
        draftBatch.add(comboBytes[drafts.combo[index] ?? 0] ?? EMPTY, draftTails.of(drafts.template[index] ?? 0, drafts.model[index] ?? 0, drafts.replicate[index] ?? 0));
    }
    const draftIds = resolve('draft', draftBatch.finish(), (index) => [
        combo[drafts.combo[index] ?? 0] ?? '',
        draftTemplate[drafts.template[index] ?? 0] ?? '',
        draftModel[drafts.model[index] ?? 0] ?? '',
        replicate[drafts.replicate[index] ?? 0] ?? '',
    ]);
    // An essay's signature leaves its model out.
    const essayTemplate = lowered(plan.essayTemplates);
    const essayTails = new Tails(essayTemplate, undefined, replicate);
    const essayBatch = new IdBatch('essay', essays.count);
    for (let index = 0; index < essays.count; index++) {
        essayBatch.addChild(draftIds.ids, essays.draft[index] ?? 0, essayTails.of(essays.template[index] ?? 0, 0, essays.replicate[index] ?? 0));
    }
    const essayIds = resolve('essay', essayBatch.finish(), (index) => [
        draftIds.ids.at(essays.draft[index] ?? 0),
        essayTemplate[essays.template[index] ?? 0] ?? '',
        replicate[essays.replicate[index] ?? 0] ?? '',
    ]);
    const evaluationTemplate = lowered(plan.evaluationTemplates);
    const evaluationModel = lowered(plan.evaluationModels);
    const evaluationTails = new Tails(evaluationTemplate, evaluationModel, replicate);
    const evaluationBatch = new IdBatch('evaluation', evaluations.count);
    for (let index = 0; index < evaluations.count; index++) {
        evaluationBatch.addChild(essayIds.ids, evaluations.essay[index] ?? 0, evaluationTails.of(evaluations.template[index] ?? 0, evaluations.model[index] ?? 0, evaluations.replicate[index] ?? 0));
    }
    const evaluationIds = resolve('evaluation', evaluationBatch.finish(), (index) => [
        essayIds.ids.at(evaluations.essay[index] ?? 0),
        evaluationTemplate[evaluations.template[index] ?? 0] ?? '',
        evaluationModel[evaluations.model[index] ?? 0] ?? '',
        replicate[evaluations.replicate[index] ?? 0] ?? '',
    ]);
    if (collector.errorCount > before)
        return undefined;
    return { drafts: draftIds, essays: essayIds, evaluations: evaluationIds };
    /** Replaces ids that committed metadata of another signature holds. */
    function resolve(stage, ids, partsOf) {
        const folders = existing.folders(stage);
        if (folders.size > 0) {
            for (let index = 0; index < ids.length; index++) {
                const plain = ids.at(index);
                if (!folders.has(plain))
                    continue;
                const parts = partsOf(index);
                const id = freeId(stage, plain, parts, existing);
                if (id === undefined)
                    reportExhausted(stage, plain, existing, collector);
                else if (id !== plain) {
                    reportTaken(stage, plain, id, existing, collector);
                    ids.replace(index, id);
                }
            }
        }
        return { stage, ids, first: ids.firstOccurrences() };
    }
}
/** The plain id, or the first of its fallbacks that no other generation's metadata holds; `undefined` when all are taken. */
function freeId(stage, plain, parts, existing) {
    let id = plain;
    for (let attempt = 0; attempt <= FALLBACKS; attempt++) {
        if (attempt > 0)
            id = (0,generation_id/* collisionId */.Qc)(stage, parts, attempt);
        if (existing.hasSignature(stage, id, parts) !== false)
            return id;
    }
    return undefined;
}
/**
 * An id that its own metadata file keeps from its generation is more often the sign of a damaged file than of two equal
 * hashes; once both generations are committed and readable, the runtime and the repository agree, and all is well.
 */
function reportTaken(stage, plain, fallback, existing, collector) {
    const damaged = existing.metadata(stage, plain).kind === 'unreadable';
    if (!damaged && existing.metadata(stage, fallback).kind !== 'missing')
        return;
    collector.add('plan/id-taken', (0,diagnostic/* atFile */.kG)(existing.metadataPath(stage, plain)), `this file ${damaged ? 'holds no JSON object' : 'stands for another generation'}, so the ${stage} ${(0,show/* showText */.h$)(plain)} is planned as ${(0,show/* showText */.h$)(fallback)}`, {
        hint: damaged
            ? 'restore the file (a merge may have left its markers in it) before anything is regenerated'
            : 'if its fields were edited, restore them before anything is regenerated',
    });
}
function reportExhausted(stage, plain, existing, collector) {
    collector.add('plan/ids-exhausted', (0,diagnostic/* atFile */.kG)(existing.metadataPath(stage, plain)), `the ${stage} ${(0,show/* showText */.h$)(plain)} and its ${FALLBACKS} fallbacks are taken by metadata of other generations`, { hint: 'remove or repair these metadata files' });
}
const EMPTY = new Uint8Array(0);
/** The shared tails of signatures (`template|model|replicate`), encoded once each. */
class Tails {
    #templates;
    #models;
    #replicates;
    /** By template, model and replicate. */
    #bytes = [];
    constructor(templates, models, replicates) {
        this.#templates = templates;
        this.#models = models;
        this.#replicates = replicates;
    }
    of(template, model, replicate) {
        return this.#bytes[template]?.[model]?.[replicate] ?? this.#encode(template, model, replicate);
    }
    #encode(template, model, replicate) {
        const models = this.#models === undefined ? [] : [this.#models[model] ?? ''];
        const bytes = (0,generation_id/* signature */.vl)([this.#templates[template] ?? '', ...models, this.#replicates[replicate] ?? '']);
        this.#bytes[template] ??= [];
        const ofTemplate = this.#bytes[template];
        ofTemplate[model] ??= [];
        ofTemplate[model][replicate] = bytes;
        return bytes;
    }
}


/***/ }),

/***/ 3113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ PAIRS_AT),
/* harmony export */   bN: () => (/* binding */ SLOT_BYTES),
/* harmony export */   t0: () => (/* binding */ FREE_AT)
/* harmony export */ });
/* unused harmony exports STATE_AT, BLOCK_AT, DIGITS_AT */
/**
 * Where the hashing module keeps things in its memory, in bytes. `scripts/blake2b-wasm.ts` emits code for these places;
 * after {@link FREE_AT} the memory is the caller's.
 */
/** 1,296 pairs of base-36 digits in ASCII, `00` to `zz`; written once by whoever instantiates the module. */
const PAIRS_AT = 0;
/** The eight 64-bit words of the hash state, which start with the digest once a message is hashed. */
const STATE_AT = 2592;
/** The last block of a message, padded with zeros. */
const BLOCK_AT = STATE_AT + 64;
/** Sixteen base-36 digits, then sixteen bytes that stay zero. */
const DIGITS_AT = BLOCK_AT + 128;
const FREE_AT = DIGITS_AT + 32;
/** Bytes from one id to the next: its ASCII text (18 at most, 20 with a collision mark), zeros, its length in the last. */
const SLOT_BYTES = 24;


/***/ }),

/***/ 5256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ MAX_MESSAGES),
  Gt: () => (/* binding */ writeIds)
});

// UNUSED EXPORTS: blake2b, slotOfDigest

// EXTERNAL MODULE: ./build/src/cohort/blake2b-layout.js
var blake2b_layout = __webpack_require__(3113);
;// CONCATENATED MODULE: ./build/src/cohort/blake2b-wasm.js
/** Generated by scripts/blake2b-wasm.ts: the WebAssembly module, in base64. Do not edit. */
const BLAKE2B_WASM = 'AGFzbQEAAAABGgRgA39+fgBgA39/fwBgAn9/AGAFf39/f38AAwUEAAECAwUDAQABByYEBGhhc2gAAQd3cml0ZUlkAAIId3JpdGVJZHMAAwZtZW1vcnkCAArzRgTmPhABfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfgF+AX4BfkEAKQCgFCEDQoiS853/zPmE6gAhC0EAKQCoFCEEQrvOqqbY0Ouzu38hDEEAKQCwFCEFQqvw0/Sv7ry3PCENQQApALgUIQZC8e30+KWn/aelfyEOQQApAMAUIQdC0YWa7/rPlIfRACEPQQApAMgUIQhCn9j52cKR2oKbfyEQQQApANAUIQlC6/qG2r+19sEfIRFBACkA2BQhCkL5wvibkaOz8NsAIRIgDyABhSEPIBEgAoUhESADIAd8IAApAAB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAEHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApABh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQAgfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAKHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApADB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQA4fCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAQHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAEh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBQfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAWHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAGB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBofCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAcHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAHh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBwfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAUHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBAfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkASHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAHh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBofCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAMHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAAh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBgfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAAHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApABB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBYfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAOHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApACh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQAYfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAWHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAEB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAAHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApACh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAQfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAeHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAGh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBQfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAcHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApABh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAwfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAOHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAAh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAIHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApADh8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQBIfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAGHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAAh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBofCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAYHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAFh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBwfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAEHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADB8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAofCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAUHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApACB8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAAfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAeHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAEB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBIfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAAHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApACh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQA4fCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAEHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACB8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQBQfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAeHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAHB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAWHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAGB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQAwfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAQHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABh8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBofCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAEHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAGB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAUHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAAB8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQBYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAQHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApABh8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAaHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApADh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAofCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAeHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApAHB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAIfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkASHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAGB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAofCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkACHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApAHh8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQBwfCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAaHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApACB8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQBQfCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAAHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApADh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQAwfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAGHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApAEh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQAQfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAQHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAFh8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQBofCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkAWHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApADh8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQBwfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAYHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApAAh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAYfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkASHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApACh8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQAAfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAeHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApACB8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBAfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAMHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApABB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQBQfCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAMHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAHh8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQBwfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkASHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAFh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQAYfCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAAHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApAEB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQBgfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAEHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAGh8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQA4fCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkACHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApACB8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQBQfCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAKHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohByADIAd8IAApAFB8IQMgDyADhUIgiiEPIAsgD3whCyAHIAuFQhiKIQcgAyAHfCAAKQAQfCEDIA8gA4VCEIohDyALIA98IQsgByALhUI/iiEHIAQgCHwgACkAQHwhBCAQIASFQiCKIRAgDCAQfCEMIAggDIVCGIohCCAEIAh8IAApACB8IQQgECAEhUIQiiEQIAwgEHwhDCAIIAyFQj+KIQggBSAJfCAAKQA4fCEFIBEgBYVCIIohESANIBF8IQ0gCSANhUIYiiEJIAUgCXwgACkAMHwhBSARIAWFQhCKIREgDSARfCENIAkgDYVCP4ohCSAGIAp8IAApAAh8IQYgEiAGhUIgiiESIA4gEnwhDiAKIA6FQhiKIQogBiAKfCAAKQAofCEGIBIgBoVCEIohEiAOIBJ8IQ4gCiAOhUI/iiEKIAMgCHwgACkAeHwhAyASIAOFQiCKIRIgDSASfCENIAggDYVCGIohCCADIAh8IAApAFh8IQMgEiADhUIQiiESIA0gEnwhDSAIIA2FQj+KIQggBCAJfCAAKQBIfCEEIA8gBIVCIIohDyAOIA98IQ4gCSAOhUIYiiEJIAQgCXwgACkAcHwhBCAPIASFQhCKIQ8gDiAPfCEOIAkgDoVCP4ohCSAFIAp8IAApABh8IQUgECAFhUIgiiEQIAsgEHwhCyAKIAuFQhiKIQogBSAKfCAAKQBgfCEFIBAgBYVCEIohECALIBB8IQsgCiALhUI/iiEKIAYgB3wgACkAaHwhBiARIAaFQiCKIREgDCARfCEMIAcgDIVCGIohByAGIAd8IAApAAB8IQYgESAGhUIQiiERIAwgEXwhDCAHIAyFQj+KIQcgAyAHfCAAKQAAfCEDIA8gA4VCIIohDyALIA98IQsgByALhUIYiiEHIAMgB3wgACkACHwhAyAPIAOFQhCKIQ8gCyAPfCELIAcgC4VCP4ohByAEIAh8IAApABB8IQQgECAEhUIgiiEQIAwgEHwhDCAIIAyFQhiKIQggBCAIfCAAKQAYfCEEIBAgBIVCEIohECAMIBB8IQwgCCAMhUI/iiEIIAUgCXwgACkAIHwhBSARIAWFQiCKIREgDSARfCENIAkgDYVCGIohCSAFIAl8IAApACh8IQUgESAFhUIQiiERIA0gEXwhDSAJIA2FQj+KIQkgBiAKfCAAKQAwfCEGIBIgBoVCIIohEiAOIBJ8IQ4gCiAOhUIYiiEKIAYgCnwgACkAOHwhBiASIAaFQhCKIRIgDiASfCEOIAogDoVCP4ohCiADIAh8IAApAEB8IQMgEiADhUIgiiESIA0gEnwhDSAIIA2FQhiKIQggAyAIfCAAKQBIfCEDIBIgA4VCEIohEiANIBJ8IQ0gCCANhUI/iiEIIAQgCXwgACkAUHwhBCAPIASFQiCKIQ8gDiAPfCEOIAkgDoVCGIohCSAEIAl8IAApAFh8IQQgDyAEhUIQiiEPIA4gD3whDiAJIA6FQj+KIQkgBSAKfCAAKQBgfCEFIBAgBYVCIIohECALIBB8IQsgCiALhUIYiiEKIAUgCnwgACkAaHwhBSAQIAWFQhCKIRAgCyAQfCELIAogC4VCP4ohCiAGIAd8IAApAHB8IQYgESAGhUIgiiERIAwgEXwhDCAHIAyFQhiKIQcgBiAHfCAAKQB4fCEGIBEgBoVCEIohESAMIBF8IQwgByAMhUI/iiEHIAMgB3wgACkAcHwhAyAPIAOFQiCKIQ8gCyAPfCELIAcgC4VCGIohByADIAd8IAApAFB8IQMgDyADhUIQiiEPIAsgD3whCyAHIAuFQj+KIQcgBCAIfCAAKQAgfCEEIBAgBIVCIIohECAMIBB8IQwgCCAMhUIYiiEIIAQgCHwgACkAQHwhBCAQIASFQhCKIRAgDCAQfCEMIAggDIVCP4ohCCAFIAl8IAApAEh8IQUgESAFhUIgiiERIA0gEXwhDSAJIA2FQhiKIQkgBSAJfCAAKQB4fCEFIBEgBYVCEIohESANIBF8IQ0gCSANhUI/iiEJIAYgCnwgACkAaHwhBiASIAaFQiCKIRIgDiASfCEOIAogDoVCGIohCiAGIAp8IAApADB8IQYgEiAGhUIQiiESIA4gEnwhDiAKIA6FQj+KIQogAyAIfCAAKQAIfCEDIBIgA4VCIIohEiANIBJ8IQ0gCCANhUIYiiEIIAMgCHwgACkAYHwhAyASIAOFQhCKIRIgDSASfCENIAggDYVCP4ohCCAEIAl8IAApAAB8IQQgDyAEhUIgiiEPIA4gD3whDiAJIA6FQhiKIQkgBCAJfCAAKQAQfCEEIA8gBIVCEIohDyAOIA98IQ4gCSAOhUI/iiEJIAUgCnwgACkAWHwhBSAQIAWFQiCKIRAgCyAQfCELIAogC4VCGIohCiAFIAp8IAApADh8IQUgECAFhUIQiiEQIAsgEHwhCyAKIAuFQj+KIQogBiAHfCAAKQAofCEGIBEgBoVCIIohESAMIBF8IQwgByAMhUIYiiEHIAYgB3wgACkAGHwhBiARIAaFQhCKIREgDCARfCEMIAcgDIVCP4ohB0EAQQApAKAUIAMgC4WFNwCgFEEAQQApAKgUIAQgDIWFNwCoFEEAQQApALAUIAUgDYWFNwCwFEEAQQApALgUIAYgDoWFNwC4FEEAQQApAMAUIAcgD4WFNwDAFEEAQQApAMgUIAggEIWFNwDIFEEAQQApANAUIAkgEYWFNwDQFEEAQQApANgUIAogEoWFNwDYFAujAwIBfgF/QQBCiJL3lf/M+YTqACACrYU3AKAUQQBCu86qptjQ67O7fzcAqBRBAEKr8NP0r+68tzw3ALAUQQBC8e30+KWn/aelfzcAuBRBAELRhZrv+s+Uh9EANwDAFEEAQp/Y+dnCkdqCm383AMgUQQBC6/qG2r+19sEfNwDQFEEAQvnC+JuRo7Pw2wA3ANgUAkADQCABQYABS0UNASADQoABfCEDIAAgA0IAEAAgAEGAAWohACABQYABayEBDAALCyADIAGtfCEDQQBCADcA4BRBAEIANwDoFEEAQgA3APAUQQBCADcA+BRBAEIANwCAFUEAQgA3AIgVQQBCADcAkBVBAEIANwCYFUEAQgA3AKAVQQBCADcAqBVBAEIANwCwFUEAQgA3ALgVQQBCADcAwBVBAEIANwDIFUEAQgA3ANAVQQBCADcA2BVB4BQhBAJAA0AgAUEHS0UNASAEIAApAAA3AAAgBEEIaiEEIABBCGohACABQQhrIQEMAAsLIAEEQCAEIAApAABCASABQQN0rYZCAX2DNwAABQtB4BQgA0J/EAALlgQFAX4BfgF/AX8BfkIAQgiGQQAxAKAUhEIIhkEAMQChFIRCCIZBADEAohSEQgiGQQAxAKMUhEIIhkEAMQCkFIQhAkIAQgiGQQAxAKUUhEIIhkEAMQCmFIRCCIZBADEApxSEQgiGQQAxAKgUhEIIhkEAMQCpFIQhAyACQhSGIANCFIhC//8/g4RCgICEuo3SAIAhBiACQhSGIANCFIhC//8/g4RCgICEuo3SAIIhAiAGQhSGIAJCFIYgA0IAiEL//z+DhEKAgIS6jdIAgIQhBiACQhSGIANCAIhC//8/g4RCgICEuo3SAIIhAiAGQoDC5gCApyEEQQAgBEGQCm5BAXQvAAA7AOAVQQAgBEGQCnBBAXQvAAA7AOIVIAZCgMLmAIKnIQRBACAEQZAKbkEBdC8AADsA5BVBACAEQZAKcEEBdC8AADsA5hUgAkKAwuYAgKchBEEAIARBkApuQQF0LwAAOwDoFUEAIARBkApwQQF0LwAAOwDqFSACQoDC5gCCpyEEQQAgBEGQCm5BAXQvAAA7AOwVQQAgBEGQCnBBAXQvAAA7AO4VQQApAOAVQrDgwIGDhoyYMIV6QgOIpyEFIAVBB0sEQEEAKQDoFUKw4MCBg4aMmDCFekIDiKdBCGohBSAFQQ9LBEBBDyEFBQsFCyAAIAE7AAAgACAFKQDgFTcAAiAAIAUpAOgVNwAKIABBEiAFazoAFwtMAwF/AX8BfwJAA0AgBSACSUUNASAAKAAAIQcgASAGaiAHIAZrQQoQASADIAQQAiAHIQYgAEEEaiEAIANBGGohAyAFQQFqIQUMAAsLCw==';

;// CONCATENATED MODULE: ./build/src/cohort/blake2b.js


/** How many messages {@link writeIds} takes at once. */
const MAX_MESSAGES = 1024;
const ENDS_AT = Math.ceil(blake2b_layout/* FREE_AT */.t0 / 8) * 8;
const SLOTS_AT = ENDS_AT + MAX_MESSAGES * 4;
const MESSAGES_AT = SLOTS_AT + MAX_MESSAGES * blake2b_layout/* SLOT_BYTES */.bN;
const PAGE_BYTES = 65_536;
/** The module reads whole words and may touch this many bytes past a message. */
const OVERREAD_BYTES = 7;
/** BLAKE2b (RFC 7693, no key) of a message, with a digest of 1 to 64 bytes. */
function blake2b(message, digestBytes) {
    const { exports, bytes } = moduleWithRoomFor(message.length);
    bytes.set(message, MESSAGES_AT);
    exports.hash(MESSAGES_AT, message.length, digestBytes);
    return bytes.slice(STATE_AT, STATE_AT + digestBytes);
}
/**
 * Hashes up to {@link MAX_MESSAGES} messages, which stand one after another and end where `ends` says, to ten bytes
 * each, and writes the digests as base-36 text behind a prefix of two ASCII letters. Slots of {@link SLOT_BYTES} bytes
 * are filled from `slotsFrom`, a byte offset.
 */
function writeIds(messages, ends, prefix, slots, slotsFrom) {
    const { exports, bytes, words } = moduleWithRoomFor(messages.length);
    bytes.set(messages, MESSAGES_AT);
    words.set(ends, ENDS_AT / 4);
    exports.writeIds(ENDS_AT, MESSAGES_AT, ends.length, SLOTS_AT, prefixWord(prefix));
    slots.set(bytes.subarray(SLOTS_AT, SLOTS_AT + ends.length * blake2b_layout/* SLOT_BYTES */.bN), slotsFrom);
}
/** The slot that a ten-byte digest is written to; for tests, since no message is known for the rare digests. */
function slotOfDigest(digest, prefix) {
    const { exports, bytes } = moduleWithRoomFor(0);
    bytes.set(digest, STATE_AT);
    exports.writeId(SLOTS_AT, prefixWord(prefix));
    return bytes.slice(SLOTS_AT, SLOTS_AT + SLOT_BYTES);
}
function prefixWord(prefix) {
    return prefix.charCodeAt(0) | (prefix.charCodeAt(1) << 8);
}
let hasher;
/** The one instance, compiled on first use; its memory keeps nothing from one call to the next. */
function moduleWithRoomFor(messageBytes) {
    hasher ??= viewed(instantiate());
    const missing = MESSAGES_AT + messageBytes + OVERREAD_BYTES - hasher.bytes.length;
    if (missing > 0) {
        hasher.exports.memory.grow(Math.ceil(missing / PAGE_BYTES));
        hasher = viewed(hasher.exports);
    }
    return hasher;
}
function viewed(exports) {
    const { buffer } = exports.memory;
    return { exports, bytes: new Uint8Array(buffer), words: new Uint32Array(buffer) };
}
function instantiate() {
    const binary = Uint8Array.from(atob(BLAKE2B_WASM), (letter) => letter.charCodeAt(0));
    const exports = new WebAssembly.Instance(new WebAssembly.Module(binary)).exports;
    const bytes = new Uint8Array(exports.memory.buffer, blake2b_layout/* PAIRS_AT */.QO, 1296 * 2);
    for (let pair = 0; pair < 1296; pair++) {
        const digits = pair.toString(36).padStart(2, '0');
        bytes[pair * 2] = digits.charCodeAt(0);
        bytes[pair * 2 + 1] = digits.charCodeAt(1);
    }
    return exports;
}


/***/ }),

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ ID_PREFIXES),
/* harmony export */   Qc: () => (/* binding */ collisionId),
/* harmony export */   _i: () => (/* binding */ signaturePart),
/* harmony export */   vl: () => (/* binding */ signature),
/* harmony export */   y5: () => (/* binding */ generationId)
/* harmony export */ });
/* harmony import */ var _python_lower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4081);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(734);
/* harmony import */ var _blake2b_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3113);
/* harmony import */ var _id_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1141);





const ID_PREFIXES = { draft: 'd_', essay: 'e_', evaluation: 'v_' };
const UTF8 = new TextEncoder();
/** A value as it stands in a signature: trimmed and lower-cased, by Python's rules. */
function signaturePart(value) {
    return (0,_python_lower_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .i)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)(value));
}
/** UTF-8 of the parts, which are {@link signaturePart}s, joined by `|`. Lone surrogates must have been refused before. */
function signature(parts) {
    return UTF8.encode(parts.join('|'));
}
/**
 * The id of one generation from the parts of its signature (semantics §4), which are {@link signaturePart}s: prefix and
 * base-36 text of BLAKE2b with a ten-byte digest. For many of them see `IdBatch`.
 */
function generationId(stage, parts) {
    const message = signature(parts);
    const slots = new Uint8Array(_blake2b_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .SLOT_BYTES */ .bN);
    (0,_blake2b_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIds */ .Gt)(message, Uint32Array.of(message.length), ID_PREFIXES[stage], slots, 0);
    return new _id_column_js__WEBPACK_IMPORTED_MODULE_3__/* .IdColumn */ .E(1, slots).at(0);
}
/** The id to try when the plain one is taken by another signature, and those of the attempts before; 1 to 4. */
function collisionId(stage, parts, attempt) {
    return `${generationId(stage, [...parts, `collision:${attempt}`])}-${attempt}`;
}


/***/ }),

/***/ 1141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ IdColumn)
/* harmony export */ });
/* harmony import */ var _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3113);

const SLOT_WORDS = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN / 4;
const LENGTH_AT = _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN - 1;
/** A column of generation ids, kept as ASCII bytes: a million ids need no million JavaScript strings. */
class IdColumn {
    length;
    #slots;
    #words;
    /** A slot for the id that is looked for. */
    #sought = new Uint8Array(_blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN);
    #soughtWords = new Uint32Array(this.#sought.buffer);
    /** Index + 1 by hash, zero where free; at most half full. Made when an id is first looked for. */
    #table;
    /** `slots` holds {@link SLOT_BYTES} bytes an id, its first byte at a multiple of four. */
    constructor(length, slots) {
        this.length = length;
        this.#slots = slots;
        this.#words = new Uint32Array(slots.buffer, slots.byteOffset, length * SLOT_WORDS);
    }
    /** The id as text, such as `d_10phgj4rfejfqwz1`. */
    at(index) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const bytes = this.#slots.subarray(start, start + this.byteLength(index));
        // Spreading a typed array takes four times as long.
        return String.fromCharCode.apply(null, bytes);
    }
    byteLength(index) {
        return this.#slots[index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN + LENGTH_AT] ?? 0;
    }
    /** Writes an id's bytes into `target` from `offset` on and returns the offset after them. */
    write(index, target, offset) {
        const start = index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN;
        const length = this.byteLength(index);
        for (let byte = 0; byte < length; byte++)
            target[offset + byte] = this.#slots[start + byte] ?? 0;
        return offset + length;
    }
    /** Gives an entry another id, for one whose own is taken. The id is ASCII, at most 23 characters. */
    replace(index, id) {
        writeSlot(this.#slots.subarray(index * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN, (index + 1) * _blake2b_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BYTES */ .bN), id);
        this.#table = undefined;
    }
    /** The index of the first entry with this id, or −1; any text may be asked for. */
    indexOf(id) {
        if (!writeSlot(this.#sought, id))
            return -1;
        const words = this.#words;
        this.#table ??= indexTable(words, this.length);
        const table = this.#table;
        for (let slot = slotHash(this.#soughtWords, 0);; slot++) {
            slot &= table.length - 1;
            const entry = table[slot] ?? 0;
            if (entry === 0)
                return -1;
            if (sameSlot(words, entry - 1, this.#soughtWords, 0))
                return entry - 1;
        }
    }
    /** For each entry the index of the first one with the same id, which is its own where the id is new. */
    firstOccurrences() {
        const { length } = this;
        const words = this.#words;
        const first = new Uint32Array(length);
        // A filter first: an id whose bit nobody shares is new, and few share one by chance. It stays in the processor's
        // caches, where a table of all ids would not.
        const bits = 2 ** Math.ceil(Math.log2(length * 8 + 32));
        const met = new Uint32Array(bits / 32);
        const shared = new Uint32Array(bits / 32);
        let repeats = 0;
        for (let index = 0; index < length; index++) {
            first[index] = index;
            const place = slotHash(words, index) & (bits - 1);
            const bit = 1 << (place & 31);
            const known = met[place >>> 5] ?? 0;
            if ((known & bit) === 0) {
                met[place >>> 5] = known | bit;
                continue;
            }
            repeats++;
            shared[place >>> 5] = (shared[place >>> 5] ?? 0) | bit;
        }
        // Open addressing over those that share: at most two for each repeat, so at most half full. Index + 1; zero is free.
        const table = new Uint32Array(2 ** Math.ceil(Math.log2(repeats * 4 + 1)));
        for (let index = 0; index < length && repeats > 0; index++) {
            const hash = slotHash(words, index);
            const place = hash & (bits - 1);
            if (((shared[place >>> 5] ?? 0) & (1 << (place & 31))) === 0)
                continue;
            // Other bits of the hash than those that are alike.
            let slot = Math.imul(hash, 0x9e3779b1) >>> 7;
            for (;;) {
                slot &= table.length - 1;
                const entry = table[slot] ?? 0;
                if (entry === 0) {
                    table[slot] = index + 1;
                    break;
                }
                if (sameSlot(words, entry - 1, words, index)) {
                    first[index] = entry - 1;
                    break;
                }
                slot++;
            }
        }
        return first;
    }
}
/** Writes an id as a column keeps it; false when no id of a column is like that. */
function writeSlot(slot, id) {
    if (id.length >= LENGTH_AT)
        return false;
    slot.fill(0);
    for (let byte = 0; byte < id.length; byte++) {
        const code = id.charCodeAt(byte);
        if (code > 0x7f)
            return false;
        slot[byte] = code;
    }
    slot[LENGTH_AT] = id.length;
    return true;
}
function indexTable(words, length) {
    const table = new Uint32Array(2 ** Math.ceil(Math.log2(length * 2 + 1)));
    for (let index = 0; index < length; index++) {
        let slot = slotHash(words, index) & (table.length - 1);
        while (table[slot] !== 0 && !sameSlot(words, (table[slot] ?? 0) - 1, words, index))
            slot = (slot + 1) & (table.length - 1);
        if (table[slot] === 0)
            table[slot] = index + 1;
    }
    return table;
}
/** Ids are digests: eight of their digits are hash enough. The first word holds the prefix and two more. */
function slotHash(words, index) {
    const at = index * SLOT_WORDS;
    let hash = Math.imul(words[at + 1] ?? 0, 0x9e3779b1) ^ Math.imul(words[at + 2] ?? 0, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return hash ^ (hash >>> 13);
}
function sameSlot(left, at, right, other) {
    for (let word = 0; word < SLOT_WORDS; word++) {
        if (left[at * SLOT_WORDS + word] !== right[other * SLOT_WORDS + word])
            return false;
    }
    return true;
}


/***/ }),

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ signatureOfMetadata),
/* harmony export */   H4: () => (/* binding */ lenientReplicate),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* harmony import */ var _design_include_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6509);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9441);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1435);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(567);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1603);









/**
 * Reads a generation's `metadata.json` as Python's `json.loads` does. An empty value (`null`, `[]`, `0`, `""`) counts as
 * an object without fields, as in the runtime's `json.loads(…) or {}`.
 *
 * JSON.parse is many times faster and agrees wherever only strings and whole numbers stand; what it cannot represent
 * (NaN, `1.0` against `1`, huge integers) goes through the exact reader.
 */
function parseMetadata(content) {
    let parsed;
    try {
        parsed = JSON.parse(content);
    }
    catch {
        return parseExactly(content);
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return parseExactly(content);
    const fields = new Map(Object.entries(parsed));
    if (holdsSmallIntegersOnly(content))
        return (field) => fromJs(fields.get(field));
    for (const value of fields.values()) {
        if (typeof value !== 'number')
            continue;
        const exact = parseExactly(content);
        // Duplicate keys: the exact reader refuses what Python reads, keeping the last.
        return exact === 'unreadable' ? (field) => fromJs(fields.get(field)) : exact;
    }
    return (field) => fromJs(fields.get(field));
}
/** Whether the numbers of a JSON text are all integers that a double holds exactly, and written as integers. */
function holdsSmallIntegersOnly(content) {
    return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}
function fromJs(value) {
    switch (typeof value) {
        case 'string':
            return (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)(value);
        case 'boolean':
            return { kind: 'bool', value };
        case 'number':
            return Number.isSafeInteger(value) ? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(value) : (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .float */ .fV)(value);
        default:
            return value === null ? { kind: 'null' } : undefined;
    }
}
function parseExactly(content) {
    // Findings about someone else's metadata are of no interest here: unreadable counts as "another generation".
    const node = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceFile */ .s('metadata.json', content), new _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .Collector */ .g());
    if (node === undefined)
        return 'unreadable';
    if (node.kind !== 'map')
        return (0,_design_include_js__WEBPACK_IMPORTED_MODULE_0__/* .isFalsy */ .W)(node) ? () => undefined : 'not-an-object';
    const fields = new Map();
    for (const { key, value } of node.entries) {
        if (key.value.kind === 'str' && value.kind === 'scalar')
            fields.set(key.value.value, value.value);
    }
    return (field) => fields.get(field);
}
/** Python's `str(metadata.get(a) or metadata.get(b) or '').strip()`. */
function textField(metadata, ...names) {
    const value = firstTruthy(metadata, names);
    return value === undefined ? '' : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_6__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value));
}
function firstTruthy(metadata, names) {
    for (const name of names) {
        const value = metadata(name);
        if (value !== undefined && isTruthy(value))
            return value;
    }
    return undefined;
}
function isTruthy(value) {
    switch (value.kind) {
        case 'null':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
            return value.value !== '';
        default:
            return true;
    }
}
/** A replicate as the runtime reads it for a selection: unreadable is 1. */
function lenientReplicate(metadata) {
    const value = metadata('replicate');
    return (value === undefined ? undefined : (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)(value)) ?? 1n;
}
/**
 * The parts of the signature that a metadata file stands for (semantics §4); `undefined` when some part cannot be read,
 * which counts as another signature.
 */
function signatureOfMetadata(stage, metadata) {
    const replicate = strictReplicate(metadata);
    const parts = stage === 'draft'
        ? [metadata('combo_id'), metadata('template_id'), metadata('llm_model_id')]
        : stage === 'essay'
            ? [metadata('parent_gen_id'), firstTruthy(metadata, ['template_id']) ?? metadata('essay_template')]
            : [
                metadata('parent_gen_id'),
                firstTruthy(metadata, ['template_id']) ?? metadata('evaluation_template'),
                metadata('llm_model_id'),
            ];
    const texts = [];
    for (const part of parts) {
        if (part === undefined || part.kind === 'null')
            return undefined;
        const component = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_4__/* .signaturePart */ ._i)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(part));
        if (component === '')
            return undefined;
        texts.push(component);
    }
    return replicate === undefined ? undefined : [...texts, replicate.toString()];
}
/** Null or absent is 1; digits as text count; a fraction truncates; anything else is unreadable. */
function strictReplicate(metadata) {
    const value = metadata('replicate');
    if (value === undefined || value.kind === 'null')
        return 1n;
    if (value.kind === 'str')
        return /^[\p{Nd}]+$/u.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_6__/* .strip */ .bB)(value.value)) ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_6__/* .strip */ .bB)(value.value))) : undefined;
    return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
        ? (0,_python_int_js__WEBPACK_IMPORTED_MODULE_8__/* .intOfValue */ .EL)(value)
        : undefined;
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S6: () => (/* binding */ REPLICATE_FIELDS),
  iX: () => (/* binding */ TEXT_FIELDS),
  jA: () => (/* binding */ planCohort)
});

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/src/cohort/level-memo.js
/**
 * A number for each row that depends on some of its dimensions alone: worked out once for each combination of their
 * levels, when first met. At most as large as the rows are many.
 */
class LevelMemo {
    #dimensions;
    #strides;
    /** Numbers plus one, zero where none is known yet. */
    #known;
    #workOut;
    constructor(rows, dimensions, workOut) {
        this.#dimensions = Int32Array.from(dimensions).sort();
        this.#strides = new Int32Array(dimensions.size);
        let size = 1;
        for (let place = this.#dimensions.length - 1; place >= 0; place--) {
            this.#strides[place] = size;
            size *= rows.dimensions[this.#dimensions[place] ?? 0]?.size ?? 1;
        }
        this.#known = new Int32Array(rows.count === 0 ? 0 : size);
        this.#workOut = workOut;
    }
    at(levels) {
        const dimensions = this.#dimensions;
        let offset = 0;
        for (let place = 0; place < dimensions.length; place++)
            offset += (levels[dimensions[place] ?? 0] ?? 0) * (this.#strides[place] ?? 0);
        const known = this.#known[offset] ?? 0;
        if (known !== 0)
            return known - 1;
        const number = this.#workOut(levels);
        this.#known[offset] = number + 1;
        return number;
    }
}

// EXTERNAL MODULE: ./build/src/cohort/plan.js
var plan = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/src/cohort/row-field.js
var row_field = __webpack_require__(270);
;// CONCATENATED MODULE: ./build/src/cohort/tuple-table.js
const FIRST_CAPACITY = 256;
/**
 * Numbers tuples of four small integers in first-seen order and keeps their members in columns. Open addressing over
 * typed arrays that hold tuple numbers alone: a JavaScript `Map` of a million keys costs several times the memory and time.
 */
class TupleTable {
    #a;
    #b;
    #c;
    #d;
    #count = 0;
    /** Tuple numbers plus one, zero where free; at most half full. Made when a tuple is first looked up. */
    #slots;
    /** `expected` is how many tuples will come; more or fewer may. */
    constructor(expected = FIRST_CAPACITY) {
        this.#a = new Int32Array(expected);
        this.#b = new Int32Array(expected);
        this.#c = new Int32Array(expected);
        this.#d = new Int32Array(expected);
    }
    get count() {
        return this.#count;
    }
    /** The tuple's number, which is new where the tuple is. Not to be mixed with {@link append}. */
    number(a, b, c, d) {
        const slots = this.#roomySlots();
        const mask = slots.length - 1;
        let slot = hash(a, b, c, d) & mask;
        for (;;) {
            const found = (slots[slot] ?? 0) - 1;
            if (found < 0)
                break;
            if (this.#a[found] === a && this.#b[found] === b && this.#c[found] === c && this.#d[found] === d)
                return found;
            slot = (slot + 1) & mask;
        }
        const number = this.append(a, b, c, d);
        slots[slot] = number + 1;
        return number;
    }
    /** Numbers a tuple that is known to be new, without looking. */
    append(a, b, c, d) {
        const number = this.#count++;
        if (number === this.#a.length)
            this.#grow();
        this.#a[number] = a;
        this.#b[number] = b;
        this.#c[number] = c;
        this.#d[number] = d;
        return number;
    }
    /** The members of all tuples so far, by position, without copying. */
    columns() {
        const upTo = (column) => column.subarray(0, this.#count);
        return [upTo(this.#a), upTo(this.#b), upTo(this.#c), upTo(this.#d)];
    }
    #grow() {
        const capacity = Math.max(FIRST_CAPACITY, this.#count * 2);
        this.#a = grown(this.#a, capacity);
        this.#b = grown(this.#b, capacity);
        this.#c = grown(this.#c, capacity);
        this.#d = grown(this.#d, capacity);
    }
    /** The slots, with room for one tuple more. */
    #roomySlots() {
        const slots = this.#slots;
        if (slots !== undefined && (this.#count + 1) * 2 <= slots.length)
            return slots;
        const larger = new Int32Array((slots?.length ?? FIRST_CAPACITY) * 2);
        const mask = larger.length - 1;
        for (let number = 0; number < this.#count; number++) {
            let slot = hash(this.#a[number] ?? 0, this.#b[number] ?? 0, this.#c[number] ?? 0, this.#d[number] ?? 0) & mask;
            while (larger[slot] !== 0)
                slot = (slot + 1) & mask;
            larger[slot] = number + 1;
        }
        this.#slots = larger;
        return larger;
    }
}
function grown(column, capacity) {
    const larger = new Int32Array(capacity);
    larger.set(column);
    return larger;
}
function hash(a, b, c, d) {
    let mixed = Math.imul(a, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 16) ^ d, 0x27d4eb2f);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./build/src/cohort/plan-cohort.js







/** Columns a field is read from: the first that is present and not blank (semantics §4). */
const TEXT_FIELDS = {
    combo_id: ['combo_id', 'combo'],
    draft_template: ['draft_template'],
    draft_llm: ['draft_llm', 'draft_model', 'generation_llm'],
    essay_template: ['essay_template'],
    essay_llm: ['essay_llm'],
    evaluation_template: ['evaluation_template'],
    evaluation_llm: ['evaluation_llm'],
};
const REPLICATE_FIELDS = {
    draft: ['draft_replicate', 'draft_template_replicate', 'draft_rep'],
    essay: ['essay_replicate', 'essay_template_replicate', 'essay_rep'],
    evaluation: [
        'evaluation_replicate',
        'evaluation_template_replicate',
        'evaluation_llm_replicate',
        'evaluation_rep',
    ],
};
/**
 * Merges compiled rows into drafts, essays and evaluations, each kept once in first-seen order (semantics §4).
 *
 * @returns the plan, or `undefined` when a row lacks a field or has an invalid replicate.
 */
function planCohort(rows, design, collector) {
    const before = collector.errorCount;
    const vocabularies = {
        combo_id: new plan/* Vocabulary */.V(),
        draft_template: new plan/* Vocabulary */.V(),
        draft_llm: new plan/* Vocabulary */.V(),
        essay_template: new plan/* Vocabulary */.V(),
        essay_llm: new plan/* Vocabulary */.V(),
        evaluation_template: new plan/* Vocabulary */.V(),
        evaluation_llm: new plan/* Vocabulary */.V(),
    };
    const replicates = new plan/* Vocabulary */.V();
    const one = replicates.code('1');
    const textField = (name) => new row_field/* RowField */.X9(rows, TEXT_FIELDS[name], (value) => (0,row_field/* textCode */.zy)(value, vocabularies[name]));
    const replicateField = (stage) => new row_field/* RowField */.X9(rows, REPLICATE_FIELDS[stage], (value) => (0,row_field/* replicateCode */.Z)(value, replicates));
    const combo = textField('combo_id');
    const draftTemplate = textField('draft_template');
    const draftModel = textField('draft_llm');
    const draftReplicate = replicateField('draft');
    const essayTemplate = textField('essay_template');
    const essayModel = textField('essay_llm');
    const essayReplicate = replicateField('essay');
    const evaluationTemplate = textField('evaluation_template');
    const evaluationModel = textField('evaluation_llm');
    const evaluationReplicate = replicateField('evaluation');
    if (rows.count > 0) {
        const texts = {
            combo_id: combo,
            draft_template: draftTemplate,
            draft_llm: draftModel,
            essay_template: essayTemplate,
            essay_llm: essayModel,
            evaluation_template: evaluationTemplate,
            evaluation_llm: evaluationModel,
        };
        for (const [name, field] of Object.entries(texts))
            reportMissing(name, field, rows, design, collector);
        for (const field of [draftReplicate, essayReplicate, evaluationReplicate])
            reportInvalid(field, rows, collector);
        for (const field of Object.values(texts))
            reportMalformed(field, rows, collector);
        if (collector.errorCount > before)
            return undefined;
    }
    const draftFields = [combo, draftTemplate, draftModel, draftReplicate];
    const essayFields = [essayTemplate, essayModel, essayReplicate];
    const evaluationFields = [evaluationTemplate, evaluationModel, evaluationReplicate];
    const draftTable = new TupleTable();
    const draftOf = new LevelMemo(rows, dimensionsOf(draftFields), (levels) => draftTable.number(combo.read(levels), draftTemplate.read(levels), draftModel.read(levels), replicate(draftReplicate, levels)));
    const essayTable = new TupleTable();
    const essayOf = new LevelMemo(rows, dimensionsOf([...draftFields, ...essayFields]), (levels) => essayTable.number(draftOf.at(levels), essayTemplate.read(levels), essayModel.read(levels), replicate(essayReplicate, levels)));
    const everyRowIsNew = rowsDiffer(rows, [...draftFields, ...essayFields, ...evaluationFields]);
    const evaluationTable = new TupleTable(everyRowIsNew ? rows.count : undefined);
    for (const levels of rows.vectors()) {
        const essay = essayOf.at(levels);
        const template = evaluationTemplate.read(levels);
        const model = evaluationModel.read(levels);
        const number = replicate(evaluationReplicate, levels);
        if (everyRowIsNew)
            evaluationTable.append(essay, template, model, number);
        else
            evaluationTable.number(essay, template, model, number);
    }
    const [draftCombos, draftTemplates, draftModels, draftReplicates] = draftTable.columns();
    const [essayDrafts, essayTemplates, essayModels, essayReplicates] = essayTable.columns();
    const [evaluationEssays, evaluationTemplates, evaluationModels, evaluationReplicates] = evaluationTable.columns();
    return {
        rows: rows.count,
        combos: vocabularies.combo_id,
        draftTemplates: vocabularies.draft_template,
        draftModels: vocabularies.draft_llm,
        essayTemplates: vocabularies.essay_template,
        essayModels: vocabularies.essay_llm,
        evaluationTemplates: vocabularies.evaluation_template,
        evaluationModels: vocabularies.evaluation_llm,
        replicates,
        drafts: {
            count: draftTable.count,
            combo: draftCombos,
            template: draftTemplates,
            model: draftModels,
            replicate: draftReplicates,
        },
        essays: {
            count: essayTable.count,
            draft: essayDrafts,
            template: essayTemplates,
            model: essayModels,
            replicate: essayReplicates,
        },
        evaluations: {
            count: evaluationTable.count,
            essay: evaluationEssays,
            template: evaluationTemplates,
            model: evaluationModels,
            replicate: evaluationReplicates,
        },
    };
    function replicate(field, levels) {
        const code = field.read(levels);
        return code === row_field/* BLANK */.Z4 ? one : code;
    }
}
function dimensionsOf(fields) {
    return new Set(fields.flatMap(({ candidates }) => candidates.map(({ dimension }) => dimension)));
}
/**
 * Whether no two rows can be the same evaluation: the levels of every dimension are told apart by fields that read
 * nothing else. It holds for most specs and saves looking each row up; where it cannot be seen, rows are looked up.
 */
function rowsDiffer(rows, fields) {
    const sole = fields.flatMap(({ always }) => always ?? []);
    return rows.dimensions.every(({ size }, dimension) => {
        // Levels are of one class as long as no field has told them apart.
        let classOf = new Int32Array(size);
        let classes = 1;
        for (const reader of sole) {
            if (reader.dimension !== dimension)
                continue;
            const finer = new TupleTable(size);
            classOf = classOf.map((one, level) => finer.number(one, reader.codes[level] ?? 0, 0, 0));
            classes = finer.count;
        }
        return classes >= size;
    });
}
/** Whether the planner reads a column of this name. */
function isField(name) {
    return Object.values(TEXT_FIELDS).some((names) => names.includes(name));
}
/**
 * A field no column has, or columns whose levels are all blank in some row. Dimensions are independent, so some row meets
 * the blank levels of every column of a field unless two of them read one dimension.
 */
function reportMissing(name, field, rows, design, collector) {
    if (field.candidates.length === 0) {
        const columns = rows.columns.flatMap((column) => (column.name.kind === 'str' ? [column.name.value] : []));
        const near = (0,nearest_names.nearestNames)(name, columns, 1)[0];
        const aliases = TEXT_FIELDS[name].slice(1);
        const also = aliases.length > 0 ? ` (or ${aliases.join(', ')})` : '';
        const lost = design.axes.find((axis) => axis.name.kind === 'str' && TEXT_FIELDS[name].includes(axis.name.value));
        const misspelt = design.axes.find((axis) => axis.name.kind === 'str' && axis.name.value === near && !isField(near));
        collector.add('plan/missing-column', (0,diagnostic/* atSpan */.IX)((lost ?? misspelt)?.at ?? design.axesAt), `the rows have no column '${name}'${also}, which every ${stageOf(name)} needs${lost ? ': a rule takes this axis away and does not give it back' : ''}`, {
            hint: lost
                ? 'bind the axes of that rule in one tuple, which gives every axis its column'
                : near
                    ? `did you mean to call '${near}' '${name}'?`
                    : `declare the axis ${name}`,
        });
        return;
    }
    for (const { column, blank } of reachableBlanks(field)) {
        for (const level of blank) {
            const node = rows.nodeAt(column, level);
            collector.add('plan/blank-value', (0,diagnostic/* atSpan */.IX)(node?.span ?? design.axesAt), `${(0,show/* show */.WU)(rows.valueAt(column, level))} is no ${name}: a blank value counts as missing`, {
                hint: 'write an id, or remove the level',
            });
        }
    }
}
/** The blank levels to blame, when some row has none of the field's columns filled. */
function reachableBlanks(field) {
    // Columns that read one dimension are blank together only at the levels that are blank in all of them.
    const together = new Map();
    for (const { dimension, codes } of field.candidates) {
        const blank = [...codes.keys()].filter((level) => codes[level] === row_field/* BLANK */.Z4);
        const earlier = together.get(dimension);
        together.set(dimension, new Set(earlier ? blank.filter((level) => earlier.has(level)) : blank));
    }
    if ([...together.values()].some((blank) => blank.size === 0))
        return [];
    return field.candidates.map(({ column, dimension }) => ({
        column,
        blank: [...(together.get(dimension) ?? [])],
    }));
}
function reportInvalid(field, rows, collector) {
    const reached = [];
    for (const candidate of field.candidates) {
        for (const [level, code] of candidate.codes.entries()) {
            if (code !== row_field/* INVALID */.uY || !isReached(reached, candidate.dimension, level))
                continue;
            const node = rows.nodeAt(candidate.column, level);
            if (node === undefined)
                continue;
            collector.add('plan/invalid-replicate', (0,diagnostic/* atSpan */.IX)(node.span), `${candidate.name} has the level ${(0,show/* show */.WU)(rows.valueAt(candidate.column, level))}, which is no whole number of 1 or more`, {
                hint: 'write 1, 2, 3, …',
            });
        }
        reached.push(candidate);
    }
}
/** A lone surrogate (JSON can write one) has no UTF-8: the runtime crashes when it hashes the id. */
function reportMalformed(field, rows, collector) {
    for (const { column, codes } of field.candidates) {
        for (const level of codes.keys()) {
            const value = rows.valueAt(column, level);
            const node = rows.nodeAt(column, level);
            if (value.kind !== 'str' || !/\p{Surrogate}/u.test(value.value) || node === undefined)
                continue;
            collector.add('plan/lone-surrogate', (0,diagnostic/* atSpan */.IX)(node.span), `${(0,show/* show */.WU)(value)} holds half of a character and cannot be written as UTF-8`, {
                hint: 'write the character itself',
            });
        }
    }
}
/** Whether some row reads this level, that is, finds every earlier column blank. */
function isReached(earlier, dimension, level) {
    return earlier.every((candidate) => candidate.dimension === dimension ? candidate.codes[level] === row_field/* BLANK */.Z4 : candidate.codes.includes(row_field/* BLANK */.Z4));
}
function stageOf(name) {
    return name.startsWith('evaluation') ? 'evaluation' : name.startsWith('essay') ? 'essay' : 'draft';
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Vocabulary)
/* harmony export */ });
/** Numbers texts in the order in which they are first met. */
class Vocabulary {
    texts = [];
    #codes = new Map();
    code(text) {
        let code = this.#codes.get(text);
        if (code === undefined) {
            code = this.texts.length;
            this.texts.push(text);
            this.#codes.set(text, code);
        }
        return code;
    }
    text(code) {
        return this.texts[code] ?? '';
    }
    get size() {
        return this.texts.length;
    }
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ RowField),
/* harmony export */   Z: () => (/* binding */ replicateCode),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   uY: () => (/* binding */ INVALID),
/* harmony export */   zy: () => (/* binding */ textCode)
/* harmony export */ });
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4589);



/** A level that counts as missing: null, or text that is blank after trimming. */
const BLANK = -1;
/** A replicate that Python's `int()` refuses, or that is below 1. */
const INVALID = -2;
/**
 * A field of the plan as read from the rows: the first of its columns that is present and not blank (semantics §4).
 * Columns depend on one dimension each, so their texts are looked up once a level, not once a row.
 */
class RowField {
    candidates;
    constructor(rows, names, codeOf) {
        this.candidates = names.flatMap((name) => {
            const column = rows.columns.findIndex((other) => other.name.kind === 'str' && other.name.value === name);
            if (column < 0)
                return [];
            const dimension = rows.dimensionOf(column);
            const codes = new Int32Array(rows.dimensions[dimension]?.size ?? 0);
            for (let level = 0; level < codes.length; level++)
                codes[level] = codeOf(rows.valueAt(column, level));
            return [{ name, column, dimension, codes }];
        });
    }
    /** The one column that gives this field in every row, when none of its levels is blank. */
    get always() {
        const [first] = this.candidates;
        return first?.codes.includes(BLANK) ? undefined : first;
    }
    /** Code of the field in the row of this vector; {@link BLANK} when no column has it, {@link INVALID} as a level says. */
    read(levels) {
        const { candidates } = this;
        for (let index = 0; index < candidates.length; index++) {
            const candidate = candidates[index];
            if (candidate === undefined)
                continue;
            const code = candidate.codes[levels[candidate.dimension] ?? 0] ?? BLANK;
            if (code !== BLANK)
                return code;
        }
        return BLANK;
    }
}
/** `str(value).strip()`; blank and null count as missing. */
function textCode(value, vocabulary) {
    if (value.kind === 'null')
        return BLANK;
    const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value));
    return trimmed === '' ? BLANK : vocabulary.code(trimmed);
}
/** A replicate as Python's `int()` reads it, at least 1; blank and null count as missing. */
function replicateCode(value, vocabulary) {
    if (value.kind === 'null' || (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value)) === '')
        return BLANK;
    const count = (0,_python_int_js__WEBPACK_IMPORTED_MODULE_2__/* .intOfValue */ .EL)(value);
    return count === undefined || count < 1n ? INVALID : vocabulary.code(count.toString());
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ usedTexts)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);

/**
 * The texts that a column of the plan uses, sorted by code point; a vocabulary may hold more (an alias that no row
 * needed).
 */
function usedTexts(vocabulary, column) {
    const seen = new Uint8Array(vocabulary.size);
    for (let index = 0; index < column.length; index++)
        seen[column[index] ?? 0] = 1;
    return vocabulary.texts.filter((_, code) => seen[code] === 1).sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}


/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ applyRule)
});

// EXTERNAL MODULE: ./build/src/design/levels.js
var levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/compile/literal-remedy.js
var literal_remedy = __webpack_require__(1789);
;// CONCATENATED MODULE: ./build/src/compile/unknown-axis.js



/**
 * Finds the axis a rule names; reports it when it is not there, unless an earlier fault may be the reason. `key` is the
 * name after ties are looked up.
 */
function findAxis(state, name, key, what, code, collector) {
    if (state.domains.has(key))
        return true;
    if (state.mayExist(key))
        return false;
    const resolved = state.label(key);
    const via = resolved === name.text || !state.names.has(key) ? '' : ` (tied into ${(0,show/* showText */.h$)(resolved)})`;
    const gone = state.whyGone(key);
    const near = (0,nearest_names.nearestNames)(name.text, state.available(), 1)[0];
    const misspelt = gone || near === undefined ? undefined : state.misspelt(name.text, near);
    if (misspelt !== undefined) {
        collector.add('plan/missing-column', (0,diagnostic/* atSpan */.IX)(misspelt.at), `the rules name ${(0,show/* showText */.h$)(name.text)}, which is no axis, and the planner does not know the axis ${(0,show/* showText */.h$)(near ?? '')}`, { hint: `did you mean '${name.text}'?` });
        return false;
    }
    const message = gone
        ? `${what} names axis ${(0,show/* showText */.h$)(name.text)}${via}, but ${gone.reason}`
        : `${what} names ${(0,show/* showText */.h$)(name.text)}${via}, which is no axis`;
    const hint = gone
        ? 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis'
        : near
            ? `did you mean '${near}'?`
            : `the axes are ${state.available().join(', ') || '(none)'}`;
    collector.add(code, (0,diagnostic/* atSpan */.IX)(name.at), message, { hint, related: gone?.related });
    return false;
}

;// CONCATENATED MODULE: ./build/src/compile/apply-pair.js











/**
 * A pair replaces two axes by one whose levels are the allowed combinations, placed where the earlier axis stood. Names
 * are looked up through ties; values take the spelling in `allowed`; duplicates are dropped before balance is counted.
 */
function applyPair(rule, state, collector) {
    const what = `pair ${(0,show/* showText */.h$)(rule.name.text)}`;
    let known = rule.complete;
    const twins = rule.left !== undefined && rule.left.text === rule.right?.text;
    if (rule.left && rule.right && twins) {
        known = false;
        collector.add('pair/same-axis', (0,diagnostic/* atSpan */.IX)(rule.right.at), `${what} pairs axis ${(0,show/* showText */.h$)(rule.left.text)} with itself`, {
            hint: 'name two different axes',
            related: [{ message: 'the left axis', at: (0,diagnostic/* atSpan */.IX)(rule.left.at) }],
        });
    }
    const left = side(rule.left);
    const right = side(rule.right);
    const pairs = [];
    const seen = new Set();
    for (const entry of rule.allowed) {
        const inside = [checkMember(entry, 'left', left), checkMember(entry, 'right', right)];
        if (inside.includes(false)) {
            known = false;
            continue;
        }
        const value = (0,python_value/* tuple */.PV)([entry.left.value, entry.right.value]);
        const key = (0,compare/* valueKey */.z)(value);
        if (seen.has(key))
            continue;
        seen.add(key);
        pairs.push({ value, node: entry.node });
    }
    known &&= (left?.complete ?? false) && (right?.complete ?? false);
    checkBalance(rule, pairs, known, what, collector);
    const name = state.set(rule.name, (0,design_state/* domain */.bl)(pairs, known));
    if (rule.left && rule.right)
        state.pairs.set(name, [(0,design_state/* nameKey */.Rc)(rule.left.text), (0,design_state/* nameKey */.Rc)(rule.right.text)]);
    // A pair that lacks a side leaves the other: what it would have become is unknown.
    const members = rule.left && rule.right ? [state.resolve(rule.left), state.resolve(rule.right)] : [];
    const places = members.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    for (const key of new Set(members))
        state.take(key, what, rule.name.at);
    state.order.splice(places.length > 0 ? Math.min(...places) : state.order.length, 0, name);
    reportOwnMember(rule, name, state, collector);
    /** The domain of one side; absent when the axis is not there. */
    function side(member) {
        if (member === undefined)
            return undefined;
        const key = state.resolve(member);
        if (!findAxis(state, member, key, what, 'pair/unknown-axis', collector))
            return undefined;
        const levels = state.domains.get(key);
        return levels && { ...levels, member };
    }
    function checkMember(entry, which, axis) {
        const level = entry[which];
        if (axis === undefined || axis.keys.has((0,compare/* valueKey */.z)(level.value)))
            return true;
        // Which axis was meant instead cannot be told.
        if (!axis.complete || twins || axis.doubt?.(level.value))
            return false;
        reportOutside('pair/outside-domain', level, axis, `${what} allows [${(0,show/* show */.WU)(entry.left.value)}, ${(0,show/* show */.WU)(entry.right.value)}]`, rule.include, collector);
        return false;
    }
}
/** A pair or tuple that takes its own name away leaves a column without levels: the runtime crashes on it. */
function reportOwnMember(rule, key, state, collector) {
    // A tuple that names the axis twice takes both places away, and the runtime goes on without the column.
    if (state.domains.has(key) || !state.order.includes(key))
        return;
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    const member = members.find((name) => name !== undefined && state.resolve(name) === key);
    collector.add('rule/named-like-member', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)} has the name of one of its own axes`, {
        hint: 'give it a name of its own',
        related: member ? [{ message: 'the axis of that name', at: (0,diagnostic/* atSpan */.IX)(member.at) }] : [],
    });
    state.set(rule.name, (0,design_state/* domain */.bl)([], false));
}
/** A value that is no level of its axis (any more). */
function reportOutside(code, level, axis, what, include, collector) {
    const sameText = axis.levels.find((other) => (0,python_text/* text */.Qq)(other.value) === (0,python_text/* text */.Qq)(level.value));
    const near = (0,nearest_names.nearestNames)((0,python_text/* text */.Qq)(level.value), axis.levels.map((other) => (0,python_text/* text */.Qq)(other.value)), 1)[0];
    const remedy = (0,literal_remedy/* literalRemedy */.w)(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), include !== undefined);
    const hint = remedy
        ? remedy
        : sameText
            ? `the axis has ${(0,show/* show */.WU)(sameText.value)} of another kind: quote both or neither`
            : near
                ? `did you mean '${near}'?`
                : `the levels of ${(0,show/* showText */.h$)(axis.member.text)} are ${axis.levels
                    .slice(0, 8)
                    .map((other) => (0,python_text/* text */.Qq)(other.value))
                    .join(', ')}${axis.levels.length > 8 ? ', …' : ''}`;
    collector.add(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,show/* show */.WU)(level.value)} is no level of axis ${(0,show/* showText */.h$)(axis.member.text)}`, {
        hint,
        related: [{ message: 'the axis is named here', at: (0,diagnostic/* atSpan */.IX)(axis.member.at) }, ...(0,levels/* includedAt */.S)(include)],
    });
}
/** With `balance`, every value that occurs on that side occurs equally often. */
function checkBalance(rule, pairs, known, what, collector) {
    const { balance } = rule;
    if (balance === undefined)
        return;
    if (!spec_keys/* BALANCED_SIDES */.qj.includes(balance.side)) {
        const near = (0,nearest_names.nearestNames)(balance.side, spec_keys/* BALANCED_SIDES */.qj, 1)[0];
        collector.add('pair/unknown-balance', (0,diagnostic/* atSpan */.IX)(balance.at), `${what}: balance must be left, right or both, but is ${(0,show/* showText */.h$)(balance.side)}`, {
            hint: near ? `did you mean '${near}'?` : 'write one of these words, or remove the line',
        });
        return;
    }
    if (!known)
        return;
    for (const side of ['left', 'right']) {
        if (balance.side !== side && balance.side !== 'both')
            continue;
        const counts = new Map();
        for (const { value } of pairs) {
            const member = value.kind === 'tuple' ? value.items[side === 'left' ? 0 : 1] : undefined;
            if (member === undefined)
                continue;
            const entry = counts.get((0,compare/* valueKey */.z)(member)) ?? { shown: (0,show/* show */.WU)(member), count: 0 };
            entry.count++;
            counts.set((0,compare/* valueKey */.z)(member), entry);
        }
        if (new Set([...counts.values()].map((entry) => entry.count)).size <= 1)
            continue;
        const list = [...counts.values()].map((entry) => `${entry.shown} ${entry.count}×`).join(', ');
        collector.add('pair/imbalance', (0,diagnostic/* atSpan */.IX)(rule.include?.at ?? rule.allowedAt), `${what} is not balanced on the ${side}: ${list}`, {
            hint: `every ${side} value must occur equally often; add or remove entries, or drop \`balance\``,
            related: [{ message: 'balance is asked for here', at: (0,diagnostic/* atSpan */.IX)(balance.at) }],
        });
    }
}

;// CONCATENATED MODULE: ./build/src/compile/apply-subset.js








/** A subset keeps the listed levels in the axis' own order and spelling; an unknown axis, or nothing left, is refused. */
function applySubset(rule, state, collector) {
    const key = (0,design_state/* nameKey */.Rc)(rule.axis.text);
    if (!findAxis(state, rule.axis, key, 'the subset', 'subset/unknown-axis', collector))
        return;
    const axis = state.domains.get(key);
    if (axis === undefined)
        return;
    const keep = (0,design_state/* domain */.bl)(rule.keep, rule.complete);
    const kept = axis.levels.filter((level) => keep.keys.has((0,compare/* valueKey */.z)(level.value)));
    const nothingLeft = kept.length === 0 && axis.complete && keep.complete;
    const derived = nothingLeft && keep.levels.some(({ value }) => axis.doubt?.(value));
    const known = axis.complete && keep.complete;
    const name = (0,show/* showText */.h$)(rule.axis.text);
    if (nothingLeft && !derived) {
        const at = rule.keep[0]?.node.span ?? rule.axis.at;
        collector.add('subset/nothing-left', (0,diagnostic/* atSpan */.IX)(rule.include?.at ?? at), `the subset of ${name} keeps none of its levels`, {
            hint: rule.keep.length === 0
                ? 'list the levels to keep'
                : unknownHint(rule, axis.levels.map((level) => (0,python_text/* text */.Qq)(level.value))),
            related: [{ message: 'the subset', at: (0,diagnostic/* atSpan */.IX)(rule.axis.at) }],
        });
    }
    else if (axis.complete && !derived) {
        for (const level of keep.levels) {
            if (axis.keys.has((0,compare/* valueKey */.z)(level.value)))
                continue;
            const near = (0,nearest_names.nearestNames)((0,python_text/* text */.Qq)(level.value), axis.levels.map((other) => (0,python_text/* text */.Qq)(other.value)), 1)[0];
            collector.add('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(level.node.span), `the subset of ${name} keeps ${(0,show/* show */.WU)(level.value)}, which is no level of it`, {
                hint: near ? `did you mean '${near}'?` : 'remove it, or add it to the axis',
                related: (0,levels/* includedAt */.S)(rule.include),
            });
        }
    }
    state.domains.set(key, { ...(0,design_state/* domain */.bl)(kept, known && kept.length > 0), doubt: axis.doubt });
}
function unknownHint(rule, levels) {
    const near = (0,nearest_names.nearestNames)((0,python_text/* text */.Qq)(rule.keep[0]?.value ?? { kind: 'null' }), levels, 1)[0];
    return near
        ? `did you mean '${near}'?`
        : `the levels are ${levels.slice(0, 8).join(', ')}${levels.length > 8 ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/compile/apply-tie.js





/**
 * A tie makes axes share one level a row: its levels are those of the first axis that every other has. The canonical axis
 * takes the place of the earliest tied axis unless it already is an axis; tied axes other than it vanish until expansion.
 */
function applyTie(rule, state, collector) {
    const what = `tie ${(0,show/* showText */.h$)(rule.canonical.text)}`;
    const found = rule.axes.filter((name) => findAxis(state, name, (0,design_state/* nameKey */.Rc)(name.text), what, 'tie/unknown-axis', collector));
    const members = found.flatMap((name) => state.domains.get((0,design_state/* nameKey */.Rc)(name.text)) ?? []);
    const known = rule.complete && found.length === rule.axes.length && members.every((member) => member.complete);
    const [first, ...others] = members;
    const shared = first?.levels.filter((level) => others.every((other) => other.keys.has((0,compare/* valueKey */.z)(level.value)))) ?? [];
    const doubt = (value) => members.some((member) => member.doubt?.(value));
    const nothingShared = shared.length === 0 && known;
    const derived = nothingShared && members.some(({ levels }) => levels.some(({ value }) => doubt(value)));
    if (nothingShared && !derived) {
        collector.add('tie/no-common-level', (0,diagnostic/* atSpan */.IX)(rule.axes[0]?.at ?? rule.canonical.at), `${what} has no level that all of ${rule.axes.map((name) => (0,show/* showText */.h$)(name.text)).join(', ')} share`, {
            hint: 'a tie keeps only levels that every tied axis lists, spelled the same',
            related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(rule.canonical.at) }],
        });
    }
    const canonical = (0,design_state/* nameKey */.Rc)(rule.canonical.text);
    const places = rule.axes
        .map((name) => state.order.indexOf((0,design_state/* nameKey */.Rc)(name.text)))
        .filter((place) => place >= 0);
    state.set(rule.canonical, { ...(0,design_state/* domain */.bl)(shared, known && shared.length > 0), doubt });
    if (!state.order.includes(canonical))
        state.order.splice(places.length > 0 ? Math.min(...places) : 0, 0, canonical);
    if (!state.ties.has(canonical))
        state.ties.set(canonical, canonical);
    for (const name of rule.axes) {
        const key = (0,design_state/* nameKey */.Rc)(name.text);
        state.ties.set(key, canonical);
        if (key !== canonical)
            state.take(key, what, rule.canonical.at);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/apply-tuple.js






/**
 * A tuple replaces N axes by one whose levels are the items, placed where the earliest axis stood. Names are looked up
 * through ties; values take the spelling in `items`; duplicates are dropped.
 */
function applyTuple(rule, state, collector) {
    const what = `tuple ${(0,show/* showText */.h$)(rule.name.text)}`;
    const axes = rule.axes.map((member) => {
        const key = state.resolve(member);
        const found = findAxis(state, member, key, what, 'tuple/unknown-axis', collector);
        const levels = found ? state.domains.get(key) : undefined;
        return levels && { ...levels, member };
    });
    let known = rule.complete && axes.every((axis) => axis?.complete ?? false);
    const items = [];
    const seen = new Set();
    for (const item of rule.items) {
        let inside = true;
        item.values.forEach((level, index) => {
            const axis = axes[index];
            if (axis === undefined || axis.keys.has((0,compare/* valueKey */.z)(level.value)))
                return;
            inside = false;
            if (axis.complete && !axis.doubt?.(level.value))
                reportOutside('tuple/outside-domain', level, axis, `${what} has this item`, rule.include, collector);
        });
        if (!inside) {
            known = false;
            continue;
        }
        const value = (0,python_value/* tuple */.PV)(item.values.map((level) => level.value));
        const key = (0,compare/* valueKey */.z)(value);
        if (seen.has(key))
            continue;
        seen.add(key);
        items.push({ value, node: item.node });
    }
    const members = rule.axes.map((member) => state.resolve(member));
    const places = members.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    const name = state.set(rule.name, (0,design_state/* domain */.bl)(items, known));
    state.order.splice(places.length > 0 ? Math.min(...places) : state.order.length, 0, name);
    state.tuples.set(name, rule.axes.map((member) => (0,design_state/* nameKey */.Rc)(member.text)));
    for (const key of members)
        state.take(key, what, rule.name.at);
    reportOwnMember(rule, name, state, collector);
}

;// CONCATENATED MODULE: ./build/src/compile/apply-rule.js




/** Runs one rule; rules run one after another, in the order of the file (semantics §3). */
function applyRule(rule, state, collector) {
    switch (rule.kind) {
        case 'subset':
            applySubset(rule, state, collector);
            break;
        case 'tie':
            applyTie(rule, state, collector);
            break;
        case 'pair':
            applyPair(rule, state, collector);
            break;
        case 'tuple':
            applyTuple(rule, state, collector);
            break;
    }
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ axisCatalog)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);

/** Axes that the runtime checks, with what an id of theirs is. */
const KINDS = {
    combo_id: 'a combination',
    draft_template: 'a draft template',
    essay_template: 'an essay template',
    evaluation_template: 'an evaluation template',
    draft_llm: 'a model for drafts',
    essay_llm: 'a model for essays',
    evaluation_llm: 'a model for evaluations',
};
/** A committed catalog as the level check sees it, with the best thing to say of an id that it lacks. */
function axisCatalog(catalogs, axis) {
    const catalog = catalogs.lookup(axis);
    if (catalog === undefined)
        return undefined;
    return {
        ids: catalog.ids.keys(),
        has: (id) => catalog.ids.has(id),
        source: catalog.path,
        explain(id) {
            if (!catalog.present)
                return `${catalog.path} has no column ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(catalog.column)}, or does not exist`;
            if (catalog.ids.size === 0)
                return `${catalog.path} is empty: add a row for it`;
            const rewritten = catalog.rewritten.get(id);
            if (rewritten?.missing)
                return `the catalog reads ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(id)} as a missing value: give the id another name`;
            if (rewritten !== undefined) {
                return `the catalog is read as numbers, so ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(id)} became ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(rewritten.text)}: write the level so, or give the id a letter`;
            }
            if (catalog.unflagged.has(id)) {
                return `it stands in ${catalog.path}, but its ${axis === 'evaluation_llm' ? 'for_evaluation' : 'for_generation'} is not true`;
            }
            for (const [other, kind] of Object.entries(KINDS)) {
                const elsewhere = other === axis ? undefined : catalogs.lookup(other);
                if (elsewhere === undefined || elsewhere.path === catalog.path || !elsewhere.ids.has(id))
                    continue;
                return `${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(id)} is ${kind} (${elsewhere.path})`;
            }
            return undefined;
        },
    };
}


/***/ }),

/***/ 8671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownLevelHint),
/* harmony export */   u: () => (/* binding */ checkLevels)
/* harmony export */ });
/* harmony import */ var _design_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8745);
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5131);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5487);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4589);
/* harmony import */ var _literal_remedy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1789);







/**
 * v1: every declared level (even one that a subset would drop) must stand in the catalog of its axis' name, spelled
 * exactly so; only text can match.
 */
function checkLevels(design, catalogs, collector) {
    for (const axis of design.axes) {
        if (axis.name.kind !== 'str')
            continue;
        const catalog = catalogs(axis.name.value);
        if (catalog === undefined)
            continue;
        const seen = new Set();
        for (const { value, node } of axis.levels) {
            if (value.kind === 'str' && catalog.has(value.value))
                continue;
            const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .valueKey */ .z)(value);
            if (seen.has(key))
                continue;
            seen.add(key);
            collector.add('axis/unknown-level', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(node.span), `axis ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(axis.name.value)} has the level ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}, which is not in ${catalog.source}`, {
                hint: levelHint({ value, node }, catalog, axis.include !== undefined),
                related: (0,_design_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .includedAt */ .S)(axis.include),
            });
        }
    }
}
/** The most useful thing to say of a declared level that a catalog lacks: how it was read, else what its id is. */
function levelHint(level, catalog, isIncluded) {
    const { value } = level;
    const id = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(value);
    if (value.kind !== 'str' && catalog.has(id))
        return unknownLevelHint(id, false, catalog);
    if (value.kind === 'str' && catalog.has(id.trim()))
        return unknownLevelHint(id, true, catalog);
    return ((0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_5__/* .literalRemedy */ .w)(level, (written) => catalog.has(written), isIncluded) ??
        unknownLevelHint(id, value.kind === 'str', catalog));
}
/** The most useful thing to say of an id that a catalog lacks. */
function unknownLevelHint(id, isText, catalog) {
    if (!isText && catalog.has(id))
        return `catalog ids are text: quote it, '${id}'`;
    const trimmed = id.trim();
    if (trimmed !== id && catalog.has(trimmed))
        return `remove the spaces around it: '${trimmed}'`;
    const explained = catalog.explain?.(id);
    if (explained !== undefined)
        return explained;
    const near = (0,_diagnostics_nearest_names_js__WEBPACK_IMPORTED_MODULE_6__.nearestNames)(id, catalog.ids, 3);
    if (near.length > 0)
        return `did you mean ${near.map((name) => `'${name}'`).join(' or ')}?`;
    return `add a row for it to ${catalog.source}, or remove the level`;
}


/***/ }),

/***/ 7845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compileDesign)
});

// UNUSED EXPORTS: DEFAULT_MAX_ROWS

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/compile/apply-rule.js + 5 modules
var apply_rule = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/src/compile/check-levels.js
var check_levels = __webpack_require__(8671);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/design/levels.js
var levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
;// CONCATENATED MODULE: ./build/src/compile/doubt.js







/** Nothing when the catalog has every level: then what the axis lacks is the rule's own mistake. */
function doubtOf(axis, catalog, dialect, collector) {
    const name = axis.name.kind === 'str' ? axis.name.value : undefined;
    if (name === undefined)
        return undefined;
    const unknown = new Map();
    const declared = new Set();
    for (const level of axis.levels) {
        const id = idOf(level.value);
        if (id === undefined)
            continue;
        if (catalog.has(id))
            declared.add(id);
        else if (!unknown.has(id))
            unknown.set(id, level);
    }
    if (unknown.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.S(unknown.keys());
    return (value) => {
        const id = idOf(value);
        // One that is declared is gone for another reason: a rule before took it.
        if (id === undefined || !catalog.has(id) || declared.has(id))
            return false;
        const level = unknown.get(index.nearest(id, 1)[0] ?? '');
        if (level === undefined)
            return false;
        // v1 has reported every unknown level already.
        if (dialect === 'v2')
            collector.add('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(level.node.span), `axis ${(0,show/* showText */.h$)(name)} has the level ${(0,show/* show */.WU)(level.value)}, which is not in ${catalog.source}`, {
                hint: (0,check_levels/* unknownLevelHint */.k)((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(level.value)), true, catalog),
                related: (0,levels/* includedAt */.S)(axis.include),
            });
        return true;
    };
    /** v1 looks text up as it stands, v2 any value, trimmed; a blank one is no reference. */
    function idOf(value) {
        if (dialect === 'v1')
            return value.kind === 'str' ? value.value : undefined;
        return value.kind === 'null' ? undefined : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) || undefined;
    }
}

// EXTERNAL MODULE: ./build/src/compile/expand.js
var expand = __webpack_require__(907);
;// CONCATENATED MODULE: ./build/src/python/random.js
const WORDS = 624;
const MIDDLE = 397;
/**
 * Shuffles in place exactly as Python's `random.Random(seed).shuffle` does, for any integer seed; a negative seed acts
 * as its magnitude. Suitable for millions of items.
 */
function shuffle(items, seed) {
    const random = new MersenneTwister(seed);
    for (let index = items.length - 1; index > 0; index--) {
        const other = random.below(index + 1);
        const item = items[index] ?? 0;
        items[index] = items[other] ?? 0;
        items[other] = item;
    }
}
/** `[0, 1, …, count - 1]` in the order that Python's shuffle leaves it in. */
function shuffled(count, seed) {
    const permutation = new Uint32Array(count);
    for (let index = 0; index < count; index++)
        permutation[index] = index;
    shuffle(permutation, seed);
    return permutation;
}
/** MT19937, seeded by Python's rule: `init_by_array` over the 32-bit words of |seed|, lowest first. */
class MersenneTwister {
    #state = new Uint32Array(WORDS);
    #next = WORDS;
    constructor(seed) {
        const state = this.#state;
        const key = words(seed);
        state[0] = 19650218;
        for (let index = 1; index < WORDS; index++) {
            state[index] = Math.imul(1812433253, mixed(state, index)) + index;
        }
        let index = 1;
        let keyIndex = 0;
        for (let round = Math.max(WORDS, key.length); round > 0; round--) {
            state[index] =
                ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1664525)) + (key[keyIndex] ?? 0) + keyIndex;
            index++;
            keyIndex++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
            if (keyIndex >= key.length)
                keyIndex = 0;
        }
        for (let round = WORDS - 1; round > 0; round--) {
            state[index] = ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1566083941)) - index;
            index++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
        }
        state[0] = 0x80000000;
    }
    /** An integer below `bound` (1 to 2^32 - 1): as many random bits as `bound` has, drawn until they fall below it. */
    below(bound) {
        const unused = Math.clz32(bound);
        let drawn = this.#word() >>> unused;
        while (drawn >= bound)
            drawn = this.#word() >>> unused;
        return drawn;
    }
    #word() {
        if (this.#next === WORDS)
            this.#refill();
        let word = this.#state[this.#next++] ?? 0;
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return (word ^ (word >>> 18)) >>> 0;
    }
    #refill() {
        const state = this.#state;
        for (let index = 0; index < WORDS; index++) {
            const joined = ((state[index] ?? 0) & 0x80000000) | ((state[(index + 1) % WORDS] ?? 0) & 0x7fffffff);
            const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
            state[index] = (state[(index + MIDDLE) % WORDS] ?? 0) ^ twisted;
        }
        this.#next = 0;
    }
}
/** The word before `index`, folded with its two highest bits, as both seeding passes use it. */
function mixed(state, index) {
    const previous = state[index - 1] ?? 0;
    return previous ^ (previous >>> 30);
}
/** |seed| in 32-bit words, lowest first; at least one. */
function words(seed) {
    const digits = (seed < 0n ? -seed : seed).toString(16);
    const key = new Uint32Array(Math.ceil(digits.length / 8));
    for (let index = 0; index < key.length; index++) {
        const end = digits.length - index * 8;
        key[index] = Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16);
    }
    return key;
}

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/compile/row-set.js



function levelDimension(levels) {
    return {
        size: levels.length,
        valueAt: (level) => levels[level]?.value ?? value/* NULL */.Cq,
        nodeAt: (level) => levels[level]?.node,
    };
}
/** Counts replicates without holding them: a count may be large. */
function replicateDimension(size) {
    return { size, valueAt: (level) => (0,value/* int */.Wh)(level + 1), nodeAt: () => undefined };
}
/**
 * The compiled rows, never held as objects: a product of dimensions (the last varies fastest), an optional shuffle of it,
 * and for each column the dimension and member it reads. A row is a vector of level indices.
 */
class RowSet {
    columns;
    dimensions;
    count;
    /** How many trailing dimensions are replicates: they are not part of the shuffle. */
    replicateDimensions;
    #seed;
    constructor(columns, dimensions, replicateDimensions, seed) {
        this.columns = columns;
        this.dimensions = dimensions;
        this.replicateDimensions = replicateDimensions;
        this.count = dimensions.reduce((product, dimension) => product * dimension.size, 1);
        this.#seed = seed;
    }
    /** The dimension that a column reads. */
    dimensionOf(column) {
        return this.columns[column]?.source.dimension ?? 0;
    }
    /** The value that a column has at a level of its dimension. */
    valueAt(column, level) {
        const { dimension, path } = this.columns[column]?.source ?? { dimension: 0, path: [] };
        return (0,expand/* stepInto */.bX)(this.dimensions[dimension]?.valueAt(level) ?? value/* NULL */.Cq, path) ?? value/* NULL */.Cq;
    }
    /** The token that gives a column its value at a level of its dimension; a replicate has none. */
    nodeAt(column, level) {
        const source = this.columns[column]?.source;
        let node = source && this.dimensions[source.dimension]?.nodeAt(level);
        for (const index of source?.path ?? []) {
            node = node?.kind === 'list' || node?.kind === 'tuple' ? node.items[index] : undefined;
        }
        return node;
    }
    /**
     * Every row in order, as a vector of one level index a dimension. The vector is reused: copy what must be kept.
     */
    *vectors() {
        if (this.count === 0)
            return;
        const sizes = Int32Array.from(this.dimensions, (dimension) => dimension.size);
        const levels = new Int32Array(sizes.length);
        const inner = sizes.length - this.replicateDimensions;
        const order = this.#shuffledOrder(sizes, inner);
        if (order === undefined) {
            do
                yield levels;
            while (advance(levels, sizes, 0));
            return;
        }
        for (const index of order) {
            unrank(index, levels, sizes, inner);
            levels.fill(0, inner);
            do
                yield levels;
            while (advance(levels, sizes, inner));
        }
    }
    #shuffledOrder(sizes, inner) {
        if (this.#seed === undefined)
            return undefined;
        const length = sizes.slice(0, inner).reduce((product, size) => product * size, 1);
        const order = Float64Array.from({ length }, (_, index) => index);
        shuffle(order, this.#seed);
        return order;
    }
}
/** Steps to the next vector among the dimensions from `first` on; false after the last one. */
function advance(levels, sizes, first) {
    for (let dimension = sizes.length - 1; dimension >= first; dimension--) {
        const next = (levels[dimension] ?? 0) + 1;
        if (next < (sizes[dimension] ?? 0)) {
            levels[dimension] = next;
            return true;
        }
        levels[dimension] = 0;
    }
    return false;
}
function unrank(index, levels, sizes, inner) {
    let rest = index;
    for (let dimension = inner - 1; dimension >= 0; dimension--) {
        const size = sizes[dimension] ?? 1;
        levels[dimension] = rest % size;
        rest = Math.floor(rest / size);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/compile-design.js









/** Enough for every real cohort (a million evaluations is a large one), and little enough to bound time and memory. */
const DEFAULT_MAX_ROWS = 20_000_000;
/**
 * Compiles a design to its rows (semantics §3): catalog check (v1), rules one after another, Cartesian product, expansion,
 * replicates (v1), column order. Reports every fault it can tell apart from the consequences of another one.
 *
 * @returns the rows, or `undefined` when there was an error.
 */
function compileDesign(design, collector, options = {}) {
    const before = collector.errorCount;
    if (design.dialect === 'v1' && options.catalogs)
        (0,check_levels/* checkLevels */.u)(design, options.catalogs, collector);
    const state = new design_state/* DesignState */.UZ(design, doubt, (name) => options.catalogs?.(name) !== undefined);
    for (const rule of design.rules)
        (0,apply_rule/* applyRule */.x)(rule, state, collector);
    reportHalfTaken();
    const { columns: expanded, expansions } = (0,expand/* expandColumns */._o)(state);
    const columns = new Map(expanded);
    const dimensions = state.order.map((key) => state.domains.get(key)?.levels ?? []);
    const known = state.order.every((key) => state.domains.get(key)?.complete ?? false);
    const empty = dimensions.some((levels) => levels.length === 0);
    // What only happens to a row does not happen when there is none.
    if (known && !empty)
        checkExpansions(expansions);
    // A broken rule takes nothing away that a sound one would leave: replicates are checked although levels are unknown.
    const replicateCounts = known && empty ? [] : addReplicates();
    if (design.refused || collector.errorCount > before)
        return undefined;
    if (!known || design.fieldOrder === undefined)
        throw new Error('compile: a design is incomplete, and no error says why');
    const product = dimensions.reduce((count, levels) => count * BigInt(levels.length), 1n);
    const rows = replicateCounts.reduce((count, replicate) => count * replicate, product);
    const maxRows = options.maxRows ?? DEFAULT_MAX_ROWS;
    if (rows > BigInt(maxRows)) {
        reportTooMany(rows, maxRows);
        return undefined;
    }
    return new RowSet((0,expand/* orderColumns */.IU)(columns, state.names, design.fieldOrder), [...dimensions.map(levelDimension), ...replicateCounts.map((count) => replicateDimension(Number(count)))], replicateCounts.length, options.seed);
    function doubt(axis) {
        const catalog = axis.name.kind === 'str' ? options.catalogs?.(axis.name.value) : undefined;
        return catalog && doubtOf(axis, catalog, design.dialect, collector);
    }
    /** A name that stood twice and lost its levels to a rule that took one of the places. */
    function reportHalfTaken() {
        for (const key of new Set(state.order)) {
            const taken = state.domains.has(key) ? undefined : state.takenBy.get(key);
            if (taken === undefined)
                continue;
            collector.add('rule/half-taken', (0,diagnostic/* atSpan */.IX)(taken.at), `${taken.what} takes ${(0,show/* showText */.h$)(state.label(key))} away, but that name stands twice among the axes`, {
                hint: `give the pair or tuple that is named ${(0,show/* showText */.h$)(state.label(key))} a name of its own`,
                related: design.rules.flatMap((rule) => (rule.kind === 'pair' || rule.kind === 'tuple') && (0,design_state/* nameKey */.Rc)(rule.name.text) === key
                    ? [{ message: `this ${rule.kind} has the name of an axis`, at: (0,diagnostic/* atSpan */.IX)(rule.name.at) }]
                    : []),
            });
        }
    }
    /** A tie onto a pair's name leaves single values where the expansion needs two. */
    function checkExpansions(list) {
        for (const { name, source, arity } of list) {
            const levels = dimensions[source.dimension] ?? [];
            const bad = levels.find(({ value }) => !hasMembers((0,expand/* stepInto */.bX)(value, source.path), arity));
            if (bad === undefined)
                continue;
            const rule = design.rules.find((other) => other.kind === 'tie' && (0,design_state/* nameKey */.Rc)(other.canonical.text) === name);
            const at = rule?.kind === 'tie' ? rule.canonical.at : bad.node.span;
            collector.add('tie/onto-rule-name', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(state.label(name))} is the name of a pair or tuple, but its levels are single values such as ${(0,show/* show */.WU)(bad.value)}`, {
                hint: 'give the tie a name of its own',
            });
        }
    }
    /** v1 replicates, in order: an axis that is no column, or a column that is already there, is refused. */
    function addReplicates() {
        const counts = [];
        for (const { axis, count } of design.replicates) {
            if (!columns.has((0,design_state/* nameKey */.Rc)(axis.text))) {
                if (state.mayExist((0,design_state/* nameKey */.Rc)(axis.text)))
                    continue;
                collector.add('replicates/unknown-axis', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates names ${(0,show/* showText */.h$)(axis.text)}, which is no column of the rows`, {
                    hint: columnHint(axis.text, [...columns.keys()].map((key) => state.label(key))),
                });
                continue;
            }
            const column = `${axis.text}_replicate`;
            const key = (0,design_state/* nameKey */.Rc)(column);
            if (columns.has(key)) {
                collector.add('replicates/column-taken', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates of ${(0,show/* showText */.h$)(axis.text)} would make the column ${(0,show/* showText */.h$)(column)}, which is already there`, {
                    hint: 'remove the axis of that name, or the replicates',
                });
                continue;
            }
            state.names.set(key, { kind: 'str', value: column });
            columns.set(key, { dimension: state.order.length + counts.length, path: [] });
            counts.push(count);
        }
        return counts;
    }
    function reportTooMany(count, limit) {
        const sizes = state.order
            .map((key) => ({ name: state.label(key), size: state.domains.get(key)?.levels.length ?? 0 }))
            .filter((axis) => axis.size > 1)
            .map((axis) => `${axis.name} ${axis.size}`);
        const replicates = design.replicates
            .filter((entry) => entry.count > 1n)
            .map((entry) => `${entry.axis.text} ×${entry.count}`);
        collector.add('design/too-many-rows', (0,diagnostic/* atSpan */.IX)(design.axesAt), `the spec makes ${count} rows (${[...sizes, ...replicates].join(' · ')}); the limit is ${limit}`, {
            hint: 'bind axes with pairs or tuples, or raise max-rows if this is meant',
        });
    }
}
function columnHint(name, columns) {
    const near = (0,nearest_names.nearestNames)(name, columns, 1)[0];
    return near ? `did you mean '${near}'?` : `the columns are ${columns.join(', ')}`;
}
function hasMembers(value, arity) {
    return value?.kind === 'tuple' && value.items.length === arity;
}


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   UZ: () => (/* binding */ DesignState),
/* harmony export */   bl: () => (/* binding */ domain)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);



function nameKey(text) {
    return (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(text));
}
/**
 * The axes while rules run, one after another (semantics §3). `order` and `domains` are kept apart as the runtime keeps
 * them: a pair named like another axis makes a name stand twice in `order` with one domain.
 */
class DesignState {
    order = [];
    domains = new Map();
    names = new Map();
    /** Tied name → canonical, in the order in which the names were first tied. */
    ties = new Map();
    /** Pair name → its two columns, in declaration order. */
    pairs = new Map();
    /** Tuple name → its columns, in declaration order. */
    tuples = new Map();
    /** What took an axis away, for messages about names that are gone. */
    takenBy = new Map();
    /** False when an earlier fault makes any name possible. */
    #closed;
    #tentative;
    #design;
    #isPlanned;
    constructor(design, doubtOf = () => undefined, isPlanned = () => false) {
        this.#design = design;
        this.#isPlanned = isPlanned;
        this.#closed = design.axesComplete;
        this.#tentative = new Set(design.tentativeNames.map(nameKey));
        for (const axis of design.axes) {
            const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(axis.name);
            this.names.set(key, axis.name);
            this.order.push(key);
            this.domains.set(key, { ...domain(axis.levels, axis.complete), doubt: doubtOf(axis) });
        }
    }
    /** The name that stands for a possibly tied one; looked up once, as the runtime does. */
    resolve(name) {
        const key = nameKey(name.text);
        return this.ties.get(key) ?? key;
    }
    /** Whether an earlier fault could explain why there is no such axis. */
    mayExist(key) {
        return !this.#closed || this.#tentative.has(key);
    }
    label(key) {
        const name = this.names.get(key);
        return name === undefined ? key : name.kind === 'str' ? name.value : (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(name);
    }
    /** The declared axis that is meant by a name the planner knows: its own key is unknown there, and no rule uses it. */
    misspelt(name, near) {
        if (!this.#isPlanned(name) || this.#isPlanned(near))
            return undefined;
        if (this.#design.rules.some((rule) => membersOf(rule).some((member) => member?.text === near)))
            return undefined;
        return this.#design.axes.find((axis) => axis.name.kind === 'str' && axis.name.value === near);
    }
    /** Names that can still be used, for hints. */
    available() {
        return [...this.domains.keys()].flatMap((key) => {
            const name = this.names.get(key);
            return name?.kind === 'str' ? [name.value] : [];
        });
    }
    set(name, levels) {
        const key = nameKey(name.text);
        this.names.set(key, (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(name.text));
        this.domains.set(key, levels);
        return key;
    }
    /** Removes a domain and its first place in the order. */
    take(key, what, at) {
        if (this.domains.delete(key))
            this.takenBy.set(key, { what, at });
        const place = this.order.indexOf(key);
        if (place >= 0)
            this.order.splice(place, 1);
    }
    /** Why a name is not there any more, as related place. */
    whyGone(key) {
        const taken = this.takenBy.get(key);
        if (taken === undefined)
            return undefined;
        return {
            reason: `${taken.what} has already taken it`,
            related: [{ message: taken.what, at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .atSpan */ .IX)(taken.at) }],
        };
    }
}
function membersOf(rule) {
    if (rule.kind === 'subset')
        return [rule.axis];
    return rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
}
/** Levels lose duplicates, the first is kept. */
function domain(levels, complete) {
    const keys = new Set();
    const unique = [];
    for (const level of levels) {
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(level.value);
        if (keys.has(key))
            continue;
        keys.add(key);
        unique.push(level);
    }
    return { levels: unique, keys, complete };
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ orderColumns),
/* harmony export */   _o: () => (/* binding */ expandColumns),
/* harmony export */   bX: () => (/* binding */ stepInto)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5487);

/**
 * Expansion of a row in one pass: pairs in declaration order, then tuples, then ties. A synthetic column is removed and
 * its members are set (appended unless present); every absent tied name gets its canonical's value while that is a column.
 */
function expandColumns(state) {
    const columns = new Map();
    // A name that stands twice keeps its first place and its last value, as in a Python dict.
    state.order.forEach((key, dimension) => {
        columns.set(key, { dimension, path: [] });
    });
    const expansions = [];
    expandSynthetic(state.pairs, columns, expansions);
    expandSynthetic(state.tuples, columns, expansions);
    for (const [name, canonical] of state.ties) {
        if (name === canonical || columns.has(name))
            continue;
        const source = columns.get(canonical);
        if (source !== undefined)
            columns.set(name, source);
    }
    return { columns, expansions };
}
function expandSynthetic(rules, columns, expansions) {
    const done = [];
    for (const [name, members] of rules) {
        const source = columns.get(name);
        if (source === undefined)
            continue;
        expansions.push({ name, source, arity: members.length });
        members.forEach((member, index) => {
            columns.set(member, { dimension: source.dimension, path: [...source.path, index] });
        });
        done.push(name);
    }
    for (const name of done)
        columns.delete(name);
}
/** Columns in `field_order` first (those that exist, once each), then the rest in row order. */
function orderColumns(columns, names, order) {
    const ordered = new Map();
    for (const field of order.fields) {
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .valueKey */ .z)(field.value);
        const source = columns.get(key);
        if (source !== undefined && !ordered.has(key))
            ordered.set(key, { name: field.value, source });
    }
    for (const [key, source] of columns) {
        const name = names.get(key);
        if (!ordered.has(key) && name !== undefined)
            ordered.set(key, { name, source });
    }
    return [...ordered.values()];
}
/** The value that a source takes from a level. */
function stepInto(value, path) {
    let current = value;
    for (const index of path)
        current = current?.kind === 'tuple' ? current.items[index] : undefined;
    return current;
}


/***/ }),

/***/ 1789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ literalRemedy)
/* harmony export */ });
/* harmony import */ var _design_spec_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1326);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);



/**
 * What to do about a value that is refused because it was not read as its author wrote it: YAML 1.1 turned it into
 * something else, `@file:` stands inside a list, or a `.txt` include has a comment.
 *
 * @param isKnown - Whether a text would have been accepted.
 * @param isIncluded - Whether the value stands in an included file.
 */
function literalRemedy({ value, node }, isKnown, isIncluded) {
    if (node.kind !== 'scalar')
        return undefined;
    const written = node.text;
    if (value.kind !== 'str') {
        if (node.style !== 'plain')
            return undefined;
        if (written === '')
            return 'write the value, or remove it';
        if (!isKnown(written))
            return undefined;
        return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value) === written
            ? `quote it, '${written}': without quotes it is no text`
            : `quote it, '${written}': without quotes YAML reads it as ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value)}`;
    }
    if (value.value.startsWith(_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_MARKER */ .kW)) {
        return isIncluded
            ? 'an included file cannot include another one: write its values here'
            : `${_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_MARKER */ .kW} works only as the whole value: write '${value.value}' without the list around it`;
    }
    if (value.value.startsWith('#') && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .suffixOf */ .jT)(node.span.path) === '.txt')
        return 'a .txt include has no comments: delete the line, or include a .yaml list, which may have comments';
    return undefined;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   t: () => (/* binding */ CONFIG_PATH)
/* harmony export */ });
/** Where a repository keeps its settings, relative to its root. */
const CONFIG_PATH = '.cohort-ci.yml';
const LEVELS = ['off', 'notice', 'warning', 'error'];


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
/** How much a configuration may hold: it comes from a pull request, and every pattern is tried on every path. */
const MOST_ENTRIES = 500;
/** Paths, or codes, of one entry. */
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


/**
 * Whether a finding of this code may be lowered or left out. What the runtime refuses stays refused: an error can be, only
 * where it is about committed outputs.
 */
function isLowerable(code) {
    return (_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
/** Whether a level is below the one that a code has by itself. */
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity);
}
/** Whether a code is meant by an entry such as `drift/form` or `drift/*`. */
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openConfig),
  refusedResult: () => (/* binding */ refusedResult)
});

// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/design/include.js + 2 modules
var include = __webpack_require__(859);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/codes.js + 9 modules
var codes = __webpack_require__(1629);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/config/limits.js
var limits = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/src/config/lowerable.js
var lowerable = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/src/config/path-glob.js
var path_glob = __webpack_require__(616);
;// CONCATENATED MODULE: ./build/src/config/parse-config.js












const TOP_KEYS = ['version', 'data-root', 'dialect', 'specs', 'max-rows', 'severity', 'ignore'];
const IGNORE_KEYS = ['paths', 'codes', 'reason'];
/**
 * Parses `.cohort-ci.yml`. Every fault is reported at its place; with an error there is no configuration, because a check
 * with other settings than those that are meant would mislead.
 */
async function parseConfig(file, collector) {
    const before = collector.errorCount;
    const own = new diagnostics_collector/* Collector */.g();
    const parsed = (0,parse_yaml/* parseYaml */.h)(file, own);
    const top = parsed && topMapping(parsed, own);
    const config = top && (await readMapping(file, top, own));
    for (const diagnostic of own.sorted())
        collector.push(diagnostic);
    return config && collector.errorCount === before ? { ...config, diagnostics: own.sorted() } : undefined;
}
function topMapping(node, collector) {
    if (node.kind === 'map')
        return node;
    if ((0,include/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(node.span), `the settings must be a mapping, but are ${(0,show/* kindOf */.I)(node)}`, {
        hint: 'write one line a setting, such as `dialect: v2`',
    });
    return undefined;
}
async function readMapping(file, top, collector) {
    // Loaded only where there is a configuration: a start without one is faster.
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 4518));
    reportUnknownKeys(top, TOP_KEYS, 'the settings have', collector);
    const ignoreNode = entryOf(top, 'ignore')?.value;
    if (ignoreNode?.kind === 'list') {
        for (const item of ignoreNode.items.slice(0, limits/* MOST_ENTRIES */.V)) {
            if (item.kind !== 'map')
                continue;
            reportUnknownKeys(item, IGNORE_KEYS, 'an ignore entry has', collector);
            reportIgnoredCodes(entryOf(item, 'codes')?.value, collector);
        }
    }
    const severities = readSeverities(entryOf(top, 'severity'), collector);
    const outcome = configSchema.safeParse(plainTop(top));
    if (!outcome.success) {
        for (const issue of outcome.error.issues)
            reportIssue(top, issue.path, issue.message, collector);
        return { file, settings: {}, severities, ignores: [] };
    }
    const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows, ignore = [] } = outcome.data;
    const settings = {
        ...(dataRoot === undefined ? {} : { dataRoot }),
        ...(dialect === undefined ? {} : { dialect }),
        ...(specs === undefined ? {} : { specs }),
        ...(maxRows === undefined ? {} : { maxRows }),
    };
    const ignores = ignore.map(({ paths, codes, reason }, index) => {
        return {
            paths: paths.map(path_glob/* pathGlob */.Q).filter((glob) => glob !== undefined),
            codes,
            reason,
            at: placeOf(top, ['ignore', index]),
        };
    });
    return { file, settings, severities, ignores };
}
/** `severity` maps codes to levels; `off` is a boolean to YAML 1.1, and is taken for the word all the same. */
function readSeverities(entry, collector) {
    const severities = new Map();
    if (entry === undefined || isNull(entry.value))
        return severities;
    if (entry.value.kind !== 'map') {
        collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(entry.value.span), `severity must map codes to levels, but is ${(0,show/* kindOf */.I)(entry.value)}`, { hint: 'write one line a code, such as `rule/lost-levels: notice`' });
        return severities;
    }
    for (const { key, value } of entry.value.entries) {
        const level = value.kind === 'scalar' ? config_config/* LEVELS */.A.find((word) => word === value.text.toLowerCase()) : undefined;
        if (level === undefined) {
            const written = value.kind === 'scalar' ? value.text : '';
            collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(value.span), `the level of ${(0,show/* showText */.h$)(key.text)} must be off, notice, warning or error, but is ${(0,show/* kindOf */.I)(value)}`, { hint: (0,nearest_names/* didYouMean */.a)(written, config_config/* LEVELS */.A) ?? 'write the level that is wanted, or remove the line' });
        }
        const code = key.value.kind === 'str' ? key.value.value : key.text;
        if (!(0,codes/* isCode */._)(code))
            reportUnknownCode(code, key.span, collector);
        else if (level !== undefined && (0,lowerable/* lowers */.Rr)(code, level) && !(0,lowerable/* isLowerable */.Y8)(code))
            reportNotLowerable(code, key.span, collector);
        else if (level !== undefined)
            severities.set(code, level);
    }
    return severities;
}
function reportIgnoredCodes(node, collector) {
    const items = node?.kind === 'list' ? node.items.slice(0, limits/* MOST_NAMES */.n) : node === undefined ? [] : [node];
    for (const item of items) {
        if (item.kind === 'scalar' && item.value.kind === 'str')
            reportIgnoredCode(item.value.value, item.span, collector);
    }
}
function reportIgnoredCode(entry, at, collector) {
    if (entry.endsWith('/*')) {
        const known = families();
        if (known.includes(entry))
            return;
        const near = (0,nearest_names.nearestNames)(entry, known, 1)[0];
        collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no family of codes ${(0,show/* showText */.h$)(entry)}`, {
            hint: near ? `did you mean '${near}'?` : `the families are ${known.join(', ')}`,
        });
    }
    else if (!(0,codes/* isCode */._)(entry))
        reportUnknownCode(entry, at, collector);
    else if (!(0,lowerable/* isLowerable */.Y8)(entry))
        reportNotLowerable(entry, at, collector);
}
function reportUnknownCode(code, at, collector) {
    const near = (0,nearest_names.nearestNames)(code, Object.keys(codes/* CATALOGUE */.y), 1)[0];
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no finding with the code ${(0,show/* showText */.h$)(code)}`, {
        hint: near ? `did you mean '${near}'?` : 'every finding shows its code',
    });
}
function reportNotLowerable(code, at, collector) {
    collector.add('config/cannot-lower', (0,diagnostic/* atSpan */.IX)(at), `${code} says that the runtime refuses: it stays an error`, { hint: 'remove the entry; only warnings, notices and drift can be lowered or ignored' });
}
function families() {
    return [...new Set(Object.keys(codes/* CATALOGUE */.y).map((code) => `${code.split('/')[0]}/*`))].sort(compare/* compareCodePoints */.O);
}
function reportUnknownKeys(map, known, what, collector) {
    for (const { key } of map.entries) {
        if (key.value.kind === 'str' && known.includes(key.value.value))
            continue;
        const near = (0,nearest_names.nearestNames)(key.text, known, 1)[0];
        collector.add('config/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `${what} no key ${(0,show/* showText */.h$)(key.text)}`, {
            hint: near ? `did you mean '${near}'?` : `the keys are ${known.join(', ')}`,
        });
    }
}
function reportIssue(top, path, problem, collector) {
    const found = nodeAt(top, path);
    const name = nameOf(path);
    const isMissing = found.missing !== undefined;
    const node = found.node;
    const but = isMissing
        ? 'is missing'
        : node.kind === 'list' && node.items.length === 0
            ? 'is empty'
            : `is ${(0,show/* kindOf */.I)(node)}`;
    const last = path[path.length - 1];
    const words = last === 'dialect' ? ['v1', 'v2'] : [];
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(smallestOf(node)), `${name} ${problem}, but ${but}`, {
        hint: isMissing
            ? `add \`${String(found.missing)}: …\``
            : ((node.kind === 'scalar' ? (0,nearest_names/* didYouMean */.a)(node.text, words) : undefined) ??
                (path[0] === 'ignore'
                    ? 'correct the entry, or remove it'
                    : 'correct the value, or remove the setting: then its default holds')),
    });
}
/** `ignore[2].reason`, counted from 1 as people count. */
function nameOf(path) {
    return path
        .map((part, index) => typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`)
        .join('');
}
/** A mapping is blamed at its first key. */
function smallestOf(node) {
    return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}
function placeOf(top, path) {
    return smallestOf(nodeAt(top, path).node);
}
/** The node at a path of the plain form, or the last one on the way and what it lacks. */
function nodeAt(top, path) {
    let node = top;
    for (const part of path) {
        let next;
        if (node.kind === 'map')
            next = entryOf(node, String(part))?.value;
        else if (node.kind === 'list')
            next = node.items[Number(part)];
        // A single text stands for a list of one.
        else if (node.kind === 'scalar' && part === 0)
            next = node;
        if (next === undefined)
            return { node, missing: part };
        node = next;
    }
    return { node };
}
/** The settings as plain data, known keys alone: no key of the file ever names a property. */
function plainTop(top) {
    const value = (key) => entryOf(top, key)?.value;
    const ignore = value('ignore');
    return {
        version: plain(value('version')),
        'data-root': plain(value('data-root')),
        dialect: plain(value('dialect')),
        specs: plainList(value('specs')),
        'max-rows': plain(value('max-rows')),
        ignore: ignore?.kind === 'list'
            ? ignore.items.map((item) => item.kind === 'map'
                ? {
                    paths: plainList(entryOf(item, 'paths')?.value),
                    codes: plainList(entryOf(item, 'codes')?.value),
                    reason: plain(entryOf(item, 'reason')?.value),
                }
                : plain(item))
            : plain(ignore),
    };
}
function plainList(node) {
    if (node?.kind === 'list')
        return node.items.map(plain);
    const one = plain(node);
    return typeof one === 'string' ? [one] : one;
}
/** A text or a number; what can be neither (a date, a mapping) is a symbol, which no setting accepts. Null is absent. */
function plain(node) {
    if (node === undefined || isNull(node))
        return undefined;
    if (node.kind !== 'scalar')
        return OTHER;
    const { value } = node;
    switch (value.kind) {
        case 'str':
        case 'bool':
        case 'float':
            return value.value;
        case 'int':
            return Number(value.value);
        default:
            return OTHER;
    }
}
const OTHER = Symbol('no text and no number');
function isNull(node) {
    return node.kind === 'scalar' && node.value.kind === 'null';
}
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}

// EXTERNAL MODULE: ./build/src/config/resolve-settings.js
var resolve_settings = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/src/config/open-config.js







/** A larger configuration is none that a person wrote. In bytes. */
const LARGEST = 1 << 20;
/** The same file under a name that is not read. */
const MISNAMED = '.cohort-ci.yaml';
/** Opens the configuration of a repository, which may have none. */
async function openConfig(tree) {
    const collector = new diagnostics_collector/* Collector */.g();
    const read = tree.read(config_config/* CONFIG_PATH */.t);
    if (read.kind === 'missing') {
        if (!tree.exists(MISNAMED))
            return { kind: 'none' };
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(MISNAMED), `the configuration is read from ${config_config/* CONFIG_PATH */.t} alone`, {
            hint: `rename it to ${config_config/* CONFIG_PATH */.t}`,
        });
        return { kind: 'refused', diagnostics: collector.sorted(), file: undefined };
    }
    const decoded = read.kind === 'file' && read.bytes.length <= LARGEST ? (0,source_file/* decodeUtf8 */._)(read.bytes) : undefined;
    if (decoded?.kind !== 'text') {
        const why = decoded !== undefined
            ? `it is not UTF-8 (line ${decoded.line})`
            : read.kind === 'directory'
                ? 'it is a folder'
                : read.kind === 'outside'
                    ? 'it is a link that leads out of the repository'
                    : read.kind === 'unreadable'
                        ? read.reason
                        : `it has more than ${LARGEST} bytes`;
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(config_config/* CONFIG_PATH */.t), `the configuration cannot be read: ${why}`, {
            hint: 'put an ordinary YAML file in its place, or delete it',
        });
        return { kind: 'refused', diagnostics: collector.sorted(), file: undefined };
    }
    const file = new source_file/* SourceFile */.s(config_config/* CONFIG_PATH */.t, decoded.text);
    const config = await parseConfig(file, collector);
    return config === undefined
        ? { kind: 'refused', diagnostics: collector.sorted(), file }
        : { kind: 'config', config };
}
/** What a check comes to that a configuration keeps from being done: its errors, and no cohort. */
function refusedResult({ diagnostics, file }, given) {
    const { dialect, dataRoot } = (0,resolve_settings/* resolveSettings */.M)(given, undefined);
    return {
        version: version/* VERSION */.x,
        dialect,
        dataRoot,
        patterns: [],
        cohorts: [],
        diagnostics,
        sources: new Map(file ? [[file.path, file]] : []),
    };
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pathGlob)
/* harmony export */ });
/**
 * Compiles a pattern: `*` stands for any characters of one segment, `?` for one of them, a segment `**` for any number of
 * segments; everything else is literal, and a trailing `/` means everything below. Matching takes at most the product of
 * the two lengths, whatever the pattern: it comes from a pull request.
 *
 * @returns `undefined` for a pattern that can match nothing: an empty or absolute one, or one with `..`.
 */
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
/** A star takes as little as it can; when what follows fails, the last star takes one more. */
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

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/** What is given goes before the configuration, and that before the defaults. */
function resolveSettings(given, config) {
    const settings = config?.settings ?? {};
    return {
        dataRoot: given.dataRoot ?? settings.dataRoot ?? 'data',
        dialect: given.dialect ?? settings.dialect ?? 'v1',
        specs: given.specs ?? settings.specs,
        maxRows: given.maxRows ?? settings.maxRows,
    };
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kZ: () => (/* binding */ isNull)
/* harmony export */ });
/* unused harmony export isEmptyMap */
/** The entry of a mapping with this text as key, as Python's `mapping.get(key)` finds it. */
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value.kind === 'null';
}
/** `node` as text, when it is a string scalar. */
function textOf(node) {
    return node.kind === 'scalar' && node.value.kind === 'str' ? node.value.value : undefined;
}
function isEmptyMap(node) {
    return node.kind === 'map' && node.entries.length === 0;
}


/***/ }),

/***/ 8573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ atFirstLine)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);

/**
 * Blames a value at its first line: a list or mapping that is wrong as a whole may go on for pages, and an annotation
 * would stand below all of it.
 */
function atFirstLine(span, { sources }) {
    const opened = sources.open(span.path);
    if (opened.kind !== 'text')
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    const { text } = opened.file;
    let end = span.start;
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r')
        end++;
    if (end === span.end)
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    while (end > span.start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end--;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(end > span.start ? { ...span, end } : span);
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isFalsy),
  X: () => (/* binding */ resolveInclude)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/src/diagnostics/quoted.js
var quoted = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/syntax/report-csv-include.js



/** How many places one diagnostic lists beside its own. */
const RELATED_LIMIT = 10;
/** Missing cells that are reported one by one; a file with more of them is broken in some other way. */
const MISSING_LIMIT = 1000;
function reportNoHeader(file, what, collector) {
    collector.add('csv/no-header', (0,diagnostic/* atFile */.kG)(file.path), `no header: ${what}`, {
        hint: 'put the column names into the first line',
    });
}
function reportNoRows(header, rows, collector) {
    const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
    const only = header.cells.length === 1 ? (0,strip/* strip */.bB)(header.cells[0]?.text ?? '') : undefined;
    collector.add('csv/no-rows', (0,diagnostic/* atSpan */.IX)(header.span), message, {
        hint: only === undefined
            ? 'add a row for each tuple'
            : `add a line for each value; if ${(0,quoted/* quoted */.T)(only)} is a value, put a header above it`,
    });
}
/** A name that is found nowhere is the header's fault, not that of every row (and it has no cell to blame). */
function reportPaddedHeaders(columns, rows, collector) {
    for (const column of columns) {
        if (column.source !== undefined)
            continue;
        const so = rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${(0,quoted/* quoted */.T)(column.name)}` : '';
        collector.add('csv/padded-header', (0,diagnostic/* atSpan */.IX)(column.cell.span), `column name ${(0,quoted/* quoted */.T)(column.cell.text)} has spaces around it${so}`, { hint: `remove the spaces: write ${(0,quoted/* quoted */.T)(column.name)} without them` });
    }
}
function reportDuplicateHeaders(columns, collector) {
    const byName = new Map();
    for (const column of columns) {
        if (column.source === undefined)
            continue;
        const known = byName.get(column.name);
        if (known)
            known.push(column);
        else
            byName.set(column.name, [column]);
    }
    for (const [name, [first, ...others]] of byName) {
        if (first === undefined || others.length === 0)
            continue;
        collector.add('csv/duplicate-header', (0,diagnostic/* atSpan */.IX)(others[others.length - 1]?.span ?? first.span), `${others.length + 1} columns are named ${(0,quoted/* quoted */.T)(name)}: each of them reads the last one spelt so`, {
            hint: 'give every column its own name',
            related: [first, ...others.slice(0, -1)]
                .slice(0, RELATED_LIMIT)
                .map((column) => ({ message: 'the same name', at: (0,diagnostic/* atSpan */.IX)(column.span) })),
        });
    }
}
function reportMissingCells(missing, count, collector) {
    for (const [index, { column, row, cell }] of missing.entries()) {
        const what = cell === undefined ? 'ends before' : 'has no value in';
        const unlisted = index === missing.length - 1 ? count - missing.length : 0;
        const more = unlisted > 0 ? ` (and ${unlisted} more cells are missing)` : '';
        collector.add('csv/missing-cell', 
        // A row that ends before it is blamed where the cell would start.
        (0,diagnostic/* atSpan */.IX)(cell?.span ?? { ...row.record.span, start: row.record.span.end }), `row ${row.number} ${what} column ${(0,quoted/* quoted */.T)(column.name)}${more}`, {
            hint: 'fill in the cell, or delete the row',
            related: [{ message: `column ${(0,quoted/* quoted */.T)(column.name)}`, at: (0,diagnostic/* atSpan */.IX)(column.span) }],
        });
    }
}
function reportRaggedRows(ragged, collector) {
    const [first, ...others] = ragged;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
    collector.add('csv/ignored-cells', (0,diagnostic/* atSpan */.IX)(first.span), `these cells of row ${first.row}${more} stand under no column name and are ignored`, {
        hint: 'put a value that contains a comma in double quotes, or name the column in the header',
        related: others
            .slice(0, RELATED_LIMIT)
            .map(({ row, span }) => ({ message: `row ${row}`, at: (0,diagnostic/* atSpan */.IX)(span) })),
    });
}
function reportUnterminatedQuote(table, collector) {
    if (table.unterminated === undefined)
        return;
    collector.add('csv/unterminated-quote', (0,diagnostic/* atSpan */.IX)(table.unterminated), 'this quote is never closed: everything after it is one cell', { hint: 'close it with another `"`' });
}

;// CONCATENATED MODULE: ./build/src/syntax/csv-include.js






/**
 * Parses a `.csv` include (semantics §2): one column is a list of trimmed strings, several are one tuple a row. Cells are
 * looked up as `csv.DictReader` does it: by the trimmed header name among the untrimmed ones, the last of them winning.
 * `undefined` when the runtime refuses the file; every reason is reported.
 */
function parseCsvInclude(file, collector) {
    const table = (0,csv/* readCsv */.Nb)(file);
    if (table.oversized) {
        collector.add('csv/cell-too-long', (0,diagnostic/* atSpan */.IX)(table.oversized), 'cell of more than 131,072 characters', {
            hint: table.unterminated
                ? 'close the quote at its start'
                : 'shorten it, or look for a quote that closes too late',
        });
        return undefined;
    }
    const [header, ...rest] = table.records;
    const columns = header === undefined ? undefined : parseHeader(file, header, collector);
    if (header === undefined || columns === undefined) {
        if (header === undefined)
            reportNoHeader(file, 'the file is empty', collector);
        return undefined;
    }
    const rows = rest
        .filter((record) => record.cells.length > 0)
        .map((record, index) => ({ number: index + 2, record }));
    // Padded copies of one name multiply its cells, so a small file can hold a huge table.
    if (table.truncated || columns.length * rows.length > csv/* MOST_CELLS */.qC) {
        collector.add('csv/too-many-cells', (0,diagnostic/* atSpan */.IX)(header.span), 'this table has more than 1,000,000 cells', {
            hint: 'remove columns or rows',
        });
        return undefined;
    }
    reportPaddedHeaders(columns, rows, collector);
    reportDuplicateHeaders(columns, collector);
    const { items, missing } = columns.length === 1 ? parseList(columns, rows) : parseTuples(columns, rows, collector);
    const raggedRows = findRaggedRows(header, rows);
    reportRaggedRows(raggedRows, collector);
    reportUnterminatedQuote(table, collector);
    const [first] = items;
    const last = items[items.length - 1];
    const refused = missing > 0 || columns.some((column) => column.source === undefined);
    if (rows.length === 0 || (!refused && first === undefined))
        reportNoRows(header, rows, collector);
    if (refused || first === undefined || last === undefined)
        return undefined;
    return {
        node: { kind: 'list', items, span: (0,span/* cover */.I)(first.span, last.span) },
        columns: columns.map(({ name, span }) => ({ name, span })),
        headerSpan: header.span,
        unterminatedQuote: table.unterminated,
        raggedRows,
    };
}
/** The columns whose trimmed name is not blank; `undefined`, reported, when there is none. */
function parseHeader(file, header, collector) {
    if (header.cells.length === 0) {
        reportNoHeader(file, 'the first line is empty', collector);
        return undefined;
    }
    const lastIndex = new Map(header.cells.map((cell, index) => [cell.text, index]));
    const columns = [];
    for (const cell of header.cells) {
        const name = (0,strip/* strip */.bB)(cell.text);
        if (name !== '')
            columns.push({ name, span: cell.ink, cell, source: lastIndex.get(name) });
    }
    if (columns.length > 0)
        return columns;
    collector.add('csv/no-header', (0,diagnostic/* atSpan */.IX)(header.span), 'the header names no column', {
        hint: 'put the column names into the first line',
    });
    return undefined;
}
function parseList(columns, rows) {
    const items = [];
    for (const { record } of rows) {
        for (const column of columns) {
            const cell = cellOf(column, record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                items.push(scalar(cell));
        }
    }
    return { items, missing: 0 };
}
function parseTuples(columns, rows, collector) {
    const items = [];
    const missing = [];
    let missingCount = 0;
    for (const row of rows) {
        const cells = [];
        for (const column of columns) {
            if (column.source === undefined)
                continue;
            const cell = cellOf(column, row.record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                cells.push(scalar(cell));
            else if (missingCount++ < MISSING_LIMIT)
                missing.push({ column, row, cell });
        }
        items.push({ kind: 'tuple', items: cells, span: row.record.span });
    }
    reportMissingCells(missing, missingCount, collector);
    return { items, missing: missingCount };
}
function cellOf(column, record) {
    return column.source === undefined ? undefined : record.cells[column.source];
}
function scalar(cell) {
    const text = (0,strip/* strip */.bB)(cell.text);
    return { kind: 'scalar', value: (0,value/* str */.gx)(text), span: cell.ink, text, style: cell.quoted ? 'quoted' : 'other' };
}
function findRaggedRows(header, rows) {
    const ragged = [];
    for (const { number, record } of rows) {
        const ignored = record.cells.filter((cell, index) => !(0,strip/* isBlank */.z3)(cell.text) && (0,strip/* isBlank */.z3)(header.cells[index]?.text ?? ''));
        const [first] = ignored;
        const last = ignored[ignored.length - 1];
        if (first && last)
            ragged.push({ row: number, span: (0,span/* cover */.I)(first.span, last.span) });
    }
    return ragged;
}

// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/include.js










const SUFFIXES = spec_keys/* INCLUDE_SUFFIXES */.Dp;
/**
 * A value that may be an `@file:` reference (semantics §2): the reference is followed once; nothing inside the included
 * value is resolved again.
 */
function resolveInclude(node, context) {
    const text = (0,entries/* textOf */.b6)(node);
    if (text === undefined || !text.startsWith(spec_keys/* FILE_MARKER */.kW))
        return { node, at: node.span };
    const relative = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    const { collector, specPath } = context;
    const at = node.span;
    const path = (0,source_path/* joinInside */.lG)((0,source_path/* folderOf */.yS)(specPath), relative);
    if (path === undefined || relative.includes('\0')) {
        collector.add('include/outside', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(text)} leads out of the repository`, {
            hint: "move the file next to the spec and name it relative to the spec's folder",
        });
        return { node: undefined, at };
    }
    const include = { path, at };
    collector.includes(path, at);
    if (!SUFFIXES.includes((0,source_path/* suffixOf */.jT)(path))) {
        collector.add('include/unsupported-suffix', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(text)} has no suffix that can be included`, {
            hint: `use one of ${SUFFIXES.join(', ')}`,
        });
        return { node: undefined, include, at };
    }
    const opened = context.sources.open(path);
    if (opened.kind !== 'text') {
        reportUnopened(opened, path, text, at, context);
        return { node: undefined, include, at };
    }
    const { node: parsed, columns } = parseInclude(opened.file, context);
    const read = columns === undefined ? include : { ...include, columns };
    context.includes.push(read);
    return { node: parsed, include: read, at };
}
/** Parses an included file by its suffix; the node is `undefined` when it was refused. Only a CSV has columns. */
function parseInclude(file, context) {
    switch ((0,source_path/* suffixOf */.jT)(file.path)) {
        case '.csv':
            return parseCsvInclude(file, context.collector) ?? { node: undefined };
        case '.txt':
            return { node: (0,text_lines/* parseTextLines */.q)(file) };
        case '.json':
            return { node: (0,json/* parseJson */.q)(file, context.collector) };
        default: {
            const node = (0,parse_yaml/* parseYaml */.h)(file, context.collector);
            return { node: node !== undefined && isFalsy(node) ? emptyList(node) : node };
        }
    }
}
/** Python's truth of a YAML value: the runtime reads `yaml.safe_load(…) or []`. */
function isFalsy(node) {
    switch (node.kind) {
        case 'list':
        case 'tuple':
        case 'set':
            return node.items.length === 0;
        case 'map':
            return node.entries.length === 0;
        case 'scalar': {
            const value = node.value;
            switch (value.kind) {
                case 'null':
                    return true;
                case 'bool':
                    return !value.value;
                case 'int':
                    return value.value === 0n;
                case 'float':
                    return value.value === 0;
                case 'str':
                    return value.value === '';
                case 'bytes':
                    return value.value.length === 0;
                default:
                    return false;
            }
        }
    }
}
function emptyList(node) {
    return { kind: 'list', items: [], span: node.span };
}
function reportUnopened(opened, path, text, at, context) {
    const { collector } = context;
    const place = (0,diagnostic/* atSpan */.IX)(at);
    switch (opened.kind) {
        case 'missing': {
            const related = [{ message: 'looked for here', at: (0,diagnostic/* atMissing */.KE)(path) }];
            const near = nearFiles(path, context);
            const hint = relativeHint(text) ?? (near ? `did you mean ${near}?` : folderHint(path, context));
            collector.add('include/missing', place, `${(0,show/* showText */.h$)(text)}: there is no file ${(0,show/* showText */.h$)(path)}`, {
                hint,
                related,
            });
            return;
        }
        case 'directory':
            collector.add('include/unreadable', place, `${(0,show/* showText */.h$)(text)} names a folder`, {
                hint: `name a file${someFiles(path, context, ' in it: ')}`,
            });
            return;
        case 'outside':
            collector.add('include/outside', place, `${(0,show/* showText */.h$)(text)} leads out of the repository through a link`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return;
        case 'too-large':
            collector.add('include/too-large', place, `${(0,show/* showText */.h$)(text)} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'include only the columns and rows that the cohort uses' });
            return;
        case 'unreadable':
            collector.add('include/unreadable', place, `${(0,show/* showText */.h$)(text)} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return;
        case 'malformed':
            collector.add('file/not-utf8', { kind: 'file', path }, `${(0,show/* showText */.h$)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, { hint: 'save it as UTF-8' });
    }
}
/** `@file: items/x.csv` is read literally, space included: the commonest reason for a missing include. */
function relativeHint(text) {
    const path = text.slice(spec_keys/* FILE_MARKER */.kW.length);
    return path !== path.trim()
        ? `remove the space around the path: '${spec_keys/* FILE_MARKER */.kW}${path.trim()}'`
        : undefined;
}
/** What stands where the file was looked for, or the first folder on the way that is not there. */
function folderHint(path, context) {
    const { tree } = context.sources;
    let absent;
    let folder = (0,source_path/* folderOf */.yS)(path);
    for (; folder !== '' && !tree.exists(folder); folder = (0,source_path/* folderOf */.yS)(folder))
        absent = folder;
    if (absent === undefined)
        return `commit the file, or ${someFiles(folder, context, 'name one that is there: ') || 'correct the path'}`;
    const near = (0,nearest_names.nearestNames)(absent.slice(absent.lastIndexOf('/') + 1), tree.list(folder), 1)[0];
    return `there is no folder ${(0,show/* showText */.h$)(absent)}${near === undefined ? ': commit it with the file, or correct the path' : `; did you mean ${(0,show/* showText */.h$)(near)}?`}`;
}
/** The first few files of a folder that can be included, after some words; empty when there are none. */
function someFiles(folder, context, words) {
    const names = context.sources.tree.list(folder).filter((name) => SUFFIXES.includes((0,source_path/* suffixOf */.jT)(name)));
    if (names.length === 0)
        return '';
    return `${words}${names.slice(0, 5).map(show/* showText */.h$).join(', ')}${names.length > 5 ? ', …' : ''}`;
}
/** A file whose name differs in case, suffix or a few letters. */
function nearFiles(path, context) {
    const names = context.sources.tree.list((0,source_path/* folderOf */.yS)(path));
    const wanted = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const stem = wanted.replace(/\.[^.]*$/, '');
    const match = names.find((name) => name.toLowerCase() === wanted) ??
        names.find((name) => name.toLowerCase().replace(/\.[^.]*$/, '') === stem) ??
        (0,nearest_names.nearestNames)(wanted, names, 1)[0];
    return match === undefined ? undefined : (0,show/* showText */.h$)(match);
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ pairMember),
/* harmony export */   II: () => (/* binding */ readLevels),
/* harmony export */   S: () => (/* binding */ includedAt),
/* harmony export */   pw: () => (/* binding */ hashable)
/* harmony export */ });
/* harmony import */ var _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6509);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8573);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4335);



/**
 * The value of a node as Python hashes it; `undefined` for what has no hash (a list, a mapping, a set). Only a CSV of
 * several columns makes tuples (semantics §3).
 */
function hashable(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'tuple')
        return { kind: 'tuple', items: node.items.map((item) => item.value) };
    return undefined;
}
/** The members of a list that must be hashable; each that is not is reported at its own place. */
function readLevels(items, what, include, context) {
    const levels = [];
    let complete = true;
    for (const node of items) {
        const value = hashable(node);
        if (value !== undefined) {
            levels.push({ value, node });
            continue;
        }
        complete = false;
        context.collector.add('axis/unhashable-level', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_2__/* .atFirstLine */ .G)(node.span, context), `${what} holds ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(node)} where a single value belongs`, {
            hint: 'write one text or number a level; several columns belong in a tuple rule',
            related: includedAt(include),
        });
    }
    return { levels, complete };
}
/**
 * A value inside a pair's entry: as {@link hashable}, and a list stands for a tuple value (one level deep).
 */
function pairMember(node) {
    if (node.kind !== 'list')
        return hashable(node);
    const items = node.items.map(hashable);
    return items.every((item) => item !== undefined) ? { kind: 'tuple', items: items } : undefined;
}
/** "Included here", for findings inside an included file. */
function includedAt(include) {
    return include === undefined ? [] : [{ message: _diagnostics_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .INCLUDED */ .l, at: { kind: 'span', span: include.at } }];
}


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadDesign)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 27 modules
var parse_yaml = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
;// CONCATENATED MODULE: ./build/src/design/derive-tuple-axes.js




/**
 * v2: the axes of a tuple must not be declared; their levels come from the items, in first-seen order, and stand after
 * the declared axes. Two tuples that share an axis add to the same levels.
 */
function deriveTupleAxes(rules, declared, context) {
    const explicit = new Map(declared.map((axis) => [(0,compare/* valueKey */.z)(axis.name), axis]));
    const derived = new Map();
    const contested = new Set();
    let namesComplete = true;
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        namesComplete &&= rule.axes.length > 0;
        rule.axes.forEach((name, index) => {
            const axis = explicit.get((0,compare/* valueKey */.z)((0,value/* str */.gx)(name.text)));
            if (axis !== undefined) {
                contested.add(axis);
                const shown = (0,show/* showText */.h$)(name.text);
                context.collector.add('tuple/axis-declared', (0,diagnostic/* atSpan */.IX)(axis.at), `axis ${shown} is declared, but tuple ${(0,show/* showText */.h$)(rule.name.text)} provides its levels`, {
                    hint: 'remove it from `axes`: v2 takes the levels from the items (the v1 dialect wants it declared)',
                    related: [{ message: 'the tuple names it here', at: (0,diagnostic/* atSpan */.IX)(name.at) }],
                });
                return;
            }
            const entry = derived.get(name.text) ?? {
                name: name.text,
                at: name.at,
                levels: [],
                seen: new Set(),
                complete: true,
            };
            derived.set(name.text, entry);
            entry.complete &&= rule.complete;
            for (const item of rule.items)
                addLevel(entry, item.values[index]);
        });
    }
    const axes = [...derived.values()].map(({ name, at, levels, complete: known }) => ({
        name: (0,value/* str */.gx)(name),
        at,
        levels,
        complete: known,
    }));
    return { axes, contested, namesComplete };
}
const NO_DERIVED_AXES = { axes: [], contested: new Set(), namesComplete: true };
function addLevel(entry, level) {
    if (level === undefined)
        return;
    const key = (0,compare/* valueKey */.z)(level.value);
    if (entry.seen.has(key))
        return;
    entry.seen.add(key);
    entry.levels.push(level);
}

// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/first-line.js
var first_line = __webpack_require__(8573);
// EXTERNAL MODULE: ./build/src/design/include.js + 2 modules
var design_include = __webpack_require__(859);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/src/design/known-keys.js




/**
 * Keys that the runtime ignores in silence. One that is taken for a required key which is missing is left to the report
 * of that: see {@link misspeltKey}.
 */
function reportUnknownKeys(map, known, required, what, context) {
    const taken = new Set(required.map((name) => misspeltKey(map, name, known)));
    for (const { key } of map.entries) {
        if ((key.value.kind === 'str' && known.includes(key.value.value)) || taken.has(key))
            continue;
        const near = key.value.kind === 'str' ? (0,nearest_names.nearestNames)(key.value.value, known, 1)[0] : undefined;
        context.collector.add('spec/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `${what} has the key ${(0,show/* show */.WU)(key.value)}, which the runtime ignores`, {
            hint: near ? `did you mean '${near}'?` : `known keys: ${known.join(', ')}`,
        });
    }
}
/** The key that is written where a known one is missing and looks like it: one fault, told once, at that key. */
function misspeltKey(map, name, known) {
    const missing = known.filter((other) => (0,entries/* entryOf */.Ms)(map, other) === undefined);
    if (!missing.includes(name))
        return undefined;
    return map.entries.find(({ key }) => key.value.kind === 'str' &&
        !known.includes(key.value.value) &&
        (0,nearest_names.nearestNames)(key.value.value, missing, 1)[0] === name)?.key;
}

// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/src/design/load-axes.js






/** `axes` is a mapping of name to a list, or to the text `@file:PATH`; missing means empty, null is refused. */
function loadAxes(node, context) {
    if (node === undefined)
        return { axes: [], complete: true };
    if (node.kind !== 'map') {
        context.collector.add('axes/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `axes must map names to levels, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'write one line a name: `draft_template: [draft-A, draft-B]`; for no axes write `axes: {}`',
        });
        return { axes: [], complete: false };
    }
    return { axes: node.entries.map((entry) => loadAxis(entry, context)), complete: true };
}
function loadAxis(entry, context) {
    const { key } = entry;
    const base = { name: key.value, at: key.span };
    const name = (0,show/* show */.WU)(key.value);
    const isReference = (0,entries/* textOf */.b6)(entry.value)?.startsWith(spec_keys/* FILE_MARKER */.kW) ?? false;
    if (entry.value.kind !== 'list' && !isReference) {
        const text = (0,entries/* textOf */.b6)(entry.value);
        context.collector.add('axis/not-a-list', (0,first_line/* atFirstLine */.G)(entry.value.span, context), `axis ${name} must be a list of levels or '@file:PATH', but is ${(0,show/* kindOf */.I)(entry.value)}`, { hint: text === undefined ? `write \`[…]\` or '@file:…'` : `put it in brackets: [${text}]` });
        return { ...base, levels: [], complete: false };
    }
    const { node, include, at } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    const included = include === undefined ? {} : { include };
    if (node === undefined)
        return { ...base, levels: [], complete: false, ...included };
    if (node.kind !== 'list') {
        context.collector.add('include/not-a-list', (0,first_line/* atFirstLine */.G)(at, context), `the file for axis ${name} must hold a list, but holds ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'put the levels in the file as one list, without a key above them',
            related: [{ message: 'this is what it holds', at: (0,first_line/* atFirstLine */.G)(node.span, context) }],
        });
        return { ...base, levels: [], complete: false, ...included };
    }
    return { ...base, ...(0,design_levels/* readLevels */.II)(node.items, `axis ${name}`, include, context), ...included };
}

// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/design/rule-parts.js








/** A rule's own name, or a subset's axis: a string; all but a subset's must not be empty. */
function ruleName(key, what, context, mayBeEmpty = false) {
    if (key.value.kind === 'str' && (mayBeEmpty || key.value.value !== ''))
        return { text: key.value.value, at: key.span };
    context.collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `${what} must be text, but is ${(0,show/* show */.WU)(key.value)}`, {
        hint: key.value.kind === 'str' ? 'give it a name' : `quote it: '${key.text}'`,
    });
    return undefined;
}
/** Every item as an axis name; `undefined` when one is not text. */
function names(items, code, what, context) {
    const result = [];
    let good = true;
    for (const item of items) {
        if (item.kind === 'scalar' && item.value.kind === 'str')
            result.push({ text: item.value.value, at: item.span });
        else {
            good = false;
            context.collector.add(code, (0,first_line/* atFirstLine */.G)(item.span, context), `${what} must name axes as text, but holds ${(0,show/* kindOf */.I)(item)}`, {
                hint: item.kind === 'scalar' && item.text !== '' ? `quote it: '${item.text}'` : undefined,
            });
        }
    }
    return good ? result : undefined;
}
/** A pair's `allowed` or a tuple's `items`: a list, or an include that holds one; at least one entry is needed. */
function ruleList(rule, known, code, what, field, key, context) {
    const entry = (0,entries/* entryOf */.Ms)(rule, field);
    if (entry === undefined) {
        const misspelt = misspeltKey(rule, field, known);
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)(misspelt?.span ?? key.span), `${what} has no '${field}'${lookalike(misspelt)}`, {
            hint: misspelt
                ? `did you mean '${field}'?`
                : `add \`${field}: [[…, …]]\` or \`${field}: '@file:items/….csv'\``,
        });
        return { items: [], at: key.span, complete: false, include: undefined };
    }
    const { node, include, at } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    if (node === undefined)
        return { items: [], at, complete: false, include };
    if (node.kind !== 'list') {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(at, context), `${what}: ${field} must be a list, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: include === undefined ? `write \`${field}: [[…, …]]\`` : 'put one list in the file',
        });
        return { items: [], at, complete: false, include };
    }
    if (node.items.length === 0) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(at, context), `${what}: ${field} is empty`, {
            hint: 'list at least one entry',
        });
        return { items: [], at, complete: false, include };
    }
    return { items: node.items, at, complete: true, include };
}
/** ", but 'alowed'": what stands there instead of a missing key. */
function lookalike(misspelt) {
    return misspelt === undefined ? '' : `, but ${(0,show/* show */.WU)(misspelt.value)}`;
}
function reportUnhashable(node, what, include, context) {
    context.collector.add('axis/unhashable-level', (0,first_line/* atFirstLine */.G)(node.span, context), `${what} holds ${(0,show/* kindOf */.I)(node)} where a single value belongs`, {
        hint: 'write one text or number',
        related: (0,design_levels/* includedAt */.S)(include),
    });
}
function included(include) {
    return include === undefined ? {} : { include };
}
/**
 * Whether an included CSV has another number of columns than the rule has axes: then no row of it fits, and that is told
 * once, at its header. One column makes single values, never an item of one.
 */
function hasWrongColumns(include, items, axes, code, what, context) {
    const columns = include?.columns;
    const [first] = columns ?? [];
    const last = columns?.[columns.length - 1];
    const [item] = items;
    if (columns === undefined || !first || !last || !item)
        return false;
    if (columns.length === axes.length && columns.length > 1)
        return false;
    const found = columns.length === 1
        ? 'a CSV of one column holds single values'
        : `the CSV has ${columns.length} columns`;
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)((0,span/* cover */.I)(first.span, last.span)), `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but ${found}: no row fits, such as ${(0,show/* showNode */.UF)(item)}`, {
        hint: axes.length === 1
            ? 'write the items in the spec, as lists of one: [[value], …]'
            : `give it one column an axis: ${axes.join(',')}`,
        related: (0,design_levels/* includedAt */.S)(include),
    });
    return true;
}

;// CONCATENATED MODULE: ./build/src/design/load-output.js









const RETIRED = spec_keys/* RETIRED_OUTPUT_KEYS */.X8;
const KNOWN = [...spec_keys/* OUTPUT_KEYS */.po, ...RETIRED];
/**
 * `output` is a mapping with `field_order`, a list of hashable values; null is refused. When it is absent `instead` is
 * blamed: the key that looks like it, or the whole spec.
 */
function loadOutput(node, instead, context) {
    const { collector, dialect } = context;
    const hint = 'add `output:` with `field_order: [column, …]`, the order of the columns';
    if (node === undefined) {
        const misspelt = instead.kind === 'scalar' ? instead : undefined;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(instead.span, context), `the spec has no output.field_order${lookalike(misspelt)}`, {
            hint: misspelt ? "did you mean 'output'?" : hint,
        });
        return undefined;
    }
    if (node.kind !== 'map') {
        collector.add('output/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `output must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, { hint });
        return undefined;
    }
    for (const { key } of node.entries) {
        if (key.value.kind !== 'str' || !RETIRED.includes(key.value.value))
            continue;
        if (dialect === 'v1') {
            collector.add('output/retired-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime refuses it`, {
                hint: 'remove the line: columns are always expanded',
            });
        }
        else {
            collector.add('output/ignored-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime ignores it`, {
                hint: 'remove the line',
            });
        }
    }
    reportUnknownKeys(node, KNOWN, ['field_order'], 'output', context);
    const entry = (0,entries/* entryOf */.Ms)(node, 'field_order');
    if (entry?.value.kind !== 'list') {
        const misspelt = misspeltKey(node, 'field_order', KNOWN);
        const problem = entry === undefined
            ? `output has no field_order${lookalike(misspelt)}`
            : `output.field_order must be a list, but is ${(0,show/* kindOf */.I)(entry.value)}`;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(entry?.value.span ?? misspelt?.span ?? node.span, context), problem, {
            hint: misspelt ? "did you mean 'field_order'?" : hint,
        });
        return undefined;
    }
    const fields = [];
    let good = true;
    for (const item of entry.value.items) {
        if (item.kind === 'scalar')
            fields.push(item);
        else {
            good = false;
            collector.add('output/unhashable-field', (0,first_line/* atFirstLine */.G)(item.span, context), `output.field_order must list column names, but holds ${(0,show/* kindOf */.I)(item)}`, { hint: 'write one name an item' });
        }
    }
    return good ? { fields, at: entry.value.span } : undefined;
}
/**
 * v2: `field_order` may name declared and tuple-derived axes alone; others are refused, even a tie's new canonical or a
 * pair's name.
 */
function checkFields(order, known, knownKeys, context) {
    for (const field of order.fields) {
        if (knownKeys.has((0,compare/* valueKey */.z)(field.value)))
            continue;
        const near = field.value.kind === 'str' ? (0,nearest_names.nearestNames)(field.value.value, known, 1)[0] : undefined;
        context.collector.add('output/unknown-field', (0,diagnostic/* atSpan */.IX)(field.span), `output.field_order names ${(0,show/* show */.WU)(field.value)}, which is no axis`, {
            hint: near ? `did you mean '${near}'?` : `the axes are ${known.join(', ') || '(none)'}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/design/load-replicates.js




/** v1: axis → integer ≥ 1 (`true` counts as 1, as in Python); null or `{}` is none. v2 ignores the block. */
function loadReplicates(node, context) {
    const none = { replicates: [], complete: true };
    if (node === undefined || (0,entries/* isNull */.kZ)(node))
        return none;
    const { collector } = context;
    if (node.kind !== 'map') {
        collector.add('replicates/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `replicates must map axes to counts, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: 'write one line an axis: `draft_template: 2`',
        });
        return { replicates: [], complete: false };
    }
    const replicates = [];
    let complete = true;
    for (const { key, value } of node.entries) {
        if (key.value.kind !== 'str') {
            complete = false;
            collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `the axis of a replicate must be text, but is ${(0,show/* show */.WU)(key.value)}`, {
                hint: `quote it: '${key.text}'`,
            });
            continue;
        }
        const name = (0,show/* show */.WU)(key.value);
        const count = value.kind !== 'scalar'
            ? undefined
            : value.value.kind === 'int'
                ? value.value.value
                : value.value.kind === 'bool'
                    ? BigInt(value.value.value)
                    : undefined;
        if (count === undefined) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be a whole number, but are ${(0,show/* kindOf */.I)(value)}`, {
                hint: 'write a number of 1 or more, without quotes',
            });
        }
        else if (count < 1n) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be 1 or more, but are ${value.kind === 'scalar' ? (0,show/* show */.WU)(value.value) : ''}`, { hint: 'write a number of 1 or more; to leave an axis out, remove the line' });
        }
        else
            replicates.push({ axis: { text: key.value.value, at: key.span }, count, at: value.span });
    }
    return { replicates, complete };
}
/** v2 does not read the block at all. */
function reportIgnoredReplicates(key, context) {
    context.collector.add('replicates/ignored', (0,diagnostic/* atSpan */.IX)(key.span), 'the v2 runtime ignores the replicates block: no row is repeated', {
        hint: 'remove it, and add an axis such as `draft_replicate: [1, 2]` instead',
    });
}

;// CONCATENATED MODULE: ./build/src/design/load-pair.js







function loadPair({ key, value }, context) {
    const name = ruleName(key, 'the name of a pair', context);
    if (name === undefined)
        return undefined;
    const shown = (0,show/* showText */.h$)(name.text);
    if (value.kind !== 'map') {
        context.collector.add('pair/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `pair ${shown} must say left, right and allowed, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${name.text}: {left: …, right: …, allowed: [[…, …]]}\``,
        });
        return {
            kind: 'pair',
            name,
            left: undefined,
            right: undefined,
            allowed: [],
            allowedAt: value.span,
            balance: undefined,
            complete: false,
        };
    }
    reportUnknownKeys(value, spec_keys/* PAIR_KEYS */.km, ['left', 'right', 'allowed'], `pair ${shown}`, context);
    const left = pairSide('left', value, key, shown, context);
    const right = pairSide('right', value, key, shown, context);
    const { balance, good } = pairBalance(value, shown, context);
    const list = ruleList(value, spec_keys/* PAIR_KEYS */.km, 'pair/allowed-not-a-list', `pair ${shown}`, 'allowed', key, context);
    const allowed = pairEntries(list.items, shown, list.include, context);
    return {
        kind: 'pair',
        name,
        left,
        right,
        allowed,
        allowedAt: list.at,
        balance,
        complete: left !== undefined &&
            right !== undefined &&
            good &&
            list.complete &&
            allowed.length === list.items.length,
        ...included(list.include),
    };
}
/** Every entry is a list of two; each that is not is reported at its own place. */
function pairEntries(items, shown, include, context) {
    const entries = [];
    if (hasWrongColumns(include, items, ['left', 'right'], 'pair/entry-not-a-pair', `pair ${shown}`, context))
        return entries;
    for (const node of items) {
        const [left, right] = node.kind === 'list' || node.kind === 'tuple' ? node.items : [];
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== 2 || !left || !right) {
            context.collector.add('pair/entry-not-a-pair', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: every allowed entry is [left, right], but this one is ${(0,show/* showNode */.UF)(node)}`, {
                hint: node.kind === 'scalar' ? `write it as a list of two: [${node.text}, …]` : `give it two values`,
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const leftValue = (0,design_levels/* pairMember */.F1)(left);
        const rightValue = (0,design_levels/* pairMember */.F1)(right);
        if (leftValue !== undefined && rightValue !== undefined) {
            entries.push({
                left: { value: leftValue, node: left },
                right: { value: rightValue, node: right },
                node,
            });
            continue;
        }
        for (const [member, value] of [
            [left, leftValue],
            [right, rightValue],
        ]) {
            if (value === undefined)
                reportUnhashable(member, `pair ${shown}`, include, context);
        }
    }
    return entries;
}
function pairSide(side, pair, key, shown, context) {
    const node = (0,entries/* entryOf */.Ms)(pair, side)?.value;
    if (node?.kind === 'scalar' && node.value.kind === 'str')
        return { text: node.value.value, at: node.span };
    const misspelt = misspeltKey(pair, side, spec_keys/* PAIR_KEYS */.km);
    const problem = node === undefined
        ? `has no '${side}'${lookalike(misspelt)}`
        : `must name its '${side}' axis as text, but it is ${(0,show/* kindOf */.I)(node)}`;
    context.collector.add('pair/side-required', (0,first_line/* atFirstLine */.G)(node?.span ?? misspelt?.span ?? key.span, context), `pair ${shown} ${problem}`, {
        hint: misspelt
            ? `did you mean '${side}'?`
            : node?.kind === 'scalar' && node.text !== ''
                ? `quote it: '${node.text}'`
                : `add \`${side}: AXIS\``,
    });
    return undefined;
}
/** `balance` is text; null means none, and so does an empty text. Whether it names a side is a check of the compiler. */
function pairBalance(pair, shown, context) {
    const node = (0,entries/* entryOf */.Ms)(pair, 'balance')?.value;
    if (node === undefined || (0,entries/* isNull */.kZ)(node))
        return { balance: undefined, good: true };
    if (node.kind === 'scalar' && node.value.kind === 'str') {
        return {
            balance: node.value.value === '' ? undefined : { side: node.value.value, at: node.span },
            good: true,
        };
    }
    context.collector.add('pair/unknown-balance', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: balance must be left, right or both, but is ${(0,show/* kindOf */.I)(node)}`, { hint: 'write one of these words, or remove the line' });
    return { balance: undefined, good: false };
}

;// CONCATENATED MODULE: ./build/src/design/load-subset.js





function loadSubset({ key, value }, context) {
    const axis = ruleName(key, 'the axis of a subset', context, true);
    if (axis === undefined)
        return undefined;
    const { node, include, at } = (0,design_include/* resolveInclude */.X)(value, context);
    if (node === undefined)
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    if (node.kind !== 'list') {
        context.collector.add('subset/not-a-list', (0,first_line/* atFirstLine */.G)(at, context), `the subset of ${(0,show/* showText */.h$)(axis.text)} must be a list of levels to keep, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: node.kind === 'scalar' && node.text !== ''
                ? `put it in brackets: [${node.text}]`
                : 'list the levels to keep: [level_one, level_two]',
        });
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    }
    const { levels, complete } = (0,design_levels/* readLevels */.II)(node.items, `the subset of ${(0,show/* showText */.h$)(axis.text)}`, include, context);
    return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}

;// CONCATENATED MODULE: ./build/src/design/load-tie.js







/** `canonical: [axes]` or `canonical: {axes: [...]}`; `to` is refused. `@file:` is not resolved here. */
function loadTie({ key, value }, context) {
    const canonical = ruleName(key, 'the name of a tie', context);
    if (canonical === undefined)
        return undefined;
    const incomplete = { kind: 'tie', canonical, axes: [], complete: false };
    const name = (0,show/* showText */.h$)(canonical.text);
    let list = value;
    if (value.kind === 'map') {
        const to = (0,entries/* entryOf */.Ms)(value, 'to');
        if (to !== undefined) {
            context.collector.add('tie/to-key', (0,diagnostic/* atSpan */.IX)(to.key.span), `tie ${name} must not say 'to': its own key is the canonical axis`, {
                hint: 'remove `to`, and name the tie after the axis that it should become',
            });
            return incomplete;
        }
        reportUnknownKeys(value, spec_keys/* TIE_KEYS */.KD, ['axes'], `tie ${name}`, context);
        list = (0,entries/* entryOf */.Ms)(value, 'axes')?.value;
    }
    else if (value.kind !== 'list') {
        context.collector.add('tie/not-a-list', (0,first_line/* atFirstLine */.G)(value.span, context), `tie ${name} must list the axes to tie, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${canonical.text}: [axis_one, axis_two]\``,
        });
        return incomplete;
    }
    const axes = list === undefined ? undefined : tieMembers(list, name, context);
    if (axes === undefined || axes.length === 0) {
        if (axes !== undefined || list === undefined) {
            const misspelt = value.kind === 'map' ? misspeltKey(value, 'axes', spec_keys/* TIE_KEYS */.KD) : undefined;
            context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelt?.span ?? key.span, context), `tie ${name} names no axes${lookalike(misspelt)}`, { hint: misspelt ? "did you mean 'axes'?" : 'list the axes to tie' });
        }
        return incomplete;
    }
    return { kind: 'tie', canonical, axes, complete: true };
}
/**
 * The names in a tie's list. Python iterates whatever stands there: a text counts character by character (semantics §3),
 * a mapping by its keys.
 */
function tieMembers(node, tie, context) {
    if (node.kind === 'scalar' && node.value.kind === 'str') {
        const names = [...node.value.value].map((text) => ({ text, at: node.span }));
        if (names.length > 0) {
            context.collector.add('tie/axes-as-text', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} reads the text ${(0,show/* show */.WU)(node.value)} letter by letter, as ${names.length} axis names`, {
                hint: `put the name in brackets: [${node.value.value}]; if the letters are meant, write [${names
                    .slice(0, 8)
                    .map(({ text }) => text)
                    .join(', ')}${names.length > 8 ? ', …' : ''}]`,
            });
        }
        return names;
    }
    // The order of a set is not defined in Python: only one of a single member says the same on every run.
    const items = node.kind === 'list'
        ? node.items
        : node.kind === 'map'
            ? node.entries.map((entry) => entry.key)
            : node.kind === 'set' && node.items.length <= 1
                ? node.items
                : undefined;
    if (items === undefined) {
        context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} must list axis names, but its axes are ${(0,show/* kindOf */.I)(node)}`, { hint: 'write `axes: [axis_one, axis_two]`' });
        return undefined;
    }
    return names(items, 'tie/axes-not-names', `tie ${tie}`, context);
}

;// CONCATENATED MODULE: ./build/src/design/load-tuple.js








const load_tuple_KNOWN = [...spec_keys/* TUPLE_KEYS */.aB, spec_keys/* RETIRED_TUPLE_KEY */.no];
function loadTuple({ key, value }, context) {
    const name = ruleName(key, 'the name of a tuple', context);
    if (name === undefined)
        return undefined;
    const shown = (0,show/* showText */.h$)(name.text);
    if (value.kind !== 'map') {
        context.collector.add('tuple/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `tuple ${shown} must say axes and items, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: `write \`${name.text}: {axes: […], items: [[…]]}\``,
        });
        return {
            kind: 'tuple',
            name,
            axes: [],
            axesAt: value.span,
            items: [],
            itemsAt: value.span,
            complete: false,
        };
    }
    reportUnknownKeys(value, load_tuple_KNOWN, ['axes', 'items'], `tuple ${shown}`, context);
    let complete = true;
    const expand = (0,entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TUPLE_KEY */.no);
    if (expand !== undefined) {
        complete = false;
        context.collector.add('tuple/expand-key', (0,diagnostic/* atSpan */.IX)(expand.key.span), `tuple ${shown} must not say 'expand': tuples always expand`, {
            hint: 'remove the line',
        });
    }
    const axesNode = (0,entries/* entryOf */.Ms)(value, 'axes')?.value;
    let axes;
    if (axesNode?.kind === 'list')
        axes = names(axesNode.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
    else {
        const misspelt = misspeltKey(value, 'axes', load_tuple_KNOWN);
        const problem = axesNode === undefined
            ? `has no axes${lookalike(misspelt)}`
            : `must list its axes, but they are ${(0,show/* kindOf */.I)(axesNode)}`;
        const add = axesNode?.kind === 'scalar' && axesNode.text !== ''
            ? `put it in brackets: [${axesNode.text}]`
            : 'add `axes: [axis_one, axis_two]`';
        context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(axesNode?.span ?? misspelt?.span ?? key.span, context), `tuple ${shown} ${problem}`, { hint: misspelt ? "did you mean 'axes'?" : add });
    }
    if (axes?.length === 0) {
        context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(axesNode?.span ?? key.span, context), `tuple ${shown} names no axes`, {
            hint: 'list the axes that it binds together',
        });
        axes = undefined;
    }
    const list = ruleList(value, load_tuple_KNOWN, 'tuple/items-not-a-list', `tuple ${shown}`, 'items', key, context);
    const items = axes === undefined ? [] : tupleItems(list.items, axes, shown, list.include, context);
    return {
        kind: 'tuple',
        name,
        axes: axes ?? [],
        axesAt: axesNode?.span ?? key.span,
        items,
        itemsAt: list.at,
        complete: complete && axes !== undefined && list.complete && items.length === list.items.length,
        ...included(list.include),
    };
}
/** Every item gives one value an axis; each that does not is reported at its own place. */
function tupleItems(items, axes, shown, include, context) {
    const result = [];
    const axisNames = axes.map((name) => name.text);
    if (hasWrongColumns(include, items, axisNames, 'tuple/arity', `tuple ${shown}`, context))
        return result;
    const axesText = axisNames.join(', ');
    for (const node of items) {
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== axes.length) {
            const what = node.kind === 'list' || node.kind === 'tuple'
                ? `${(0,show/* showNode */.UF)(node)}, of ${node.items.length}`
                : (0,show/* kindOf */.I)(node);
            context.collector.add('tuple/arity', (0,first_line/* atFirstLine */.G)(node.span, context), `tuple ${shown} binds ${axes.length} axes (${axesText}), but this item is ${what}`, {
                hint: `give one value an axis: [${axesText}]`,
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const values = [];
        for (const member of node.items) {
            const value = (0,design_levels/* hashable */.pw)(member);
            if (value === undefined)
                reportUnhashable(member, `tuple ${shown}`, include, context);
            else
                values.push({ value, node: member });
        }
        if (values.length === axes.length)
            result.push({ values, node });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/design/load-rules.js









const SECTIONS = {
    subsets: loadSubset,
    ties: loadTie,
    pairs: loadPair,
    tuples: loadTuple,
};
/**
 * `rules` maps the sections subsets, ties, pairs and tuples; sections and their entries keep the order of the file,
 * because they run in it. A null or `{}` block means none; a section may be `{}`, not null.
 */
function loadRules(node, context) {
    if (node === undefined || (0,entries/* isNull */.kZ)(node))
        return { rules: [], complete: true, tentativeNames: [] };
    if (node.kind !== 'map') {
        context.collector.add('rules/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `rules must map sections to entries, but is ${(0,show/* kindOf */.I)(node)}`, {
            hint: `the sections are ${Object.keys(SECTIONS).join(', ')}`,
        });
        return { rules: [], complete: false, tentativeNames: [] };
    }
    const rules = [];
    const tentativeNames = [];
    let complete = true;
    for (const entry of node.entries) {
        const loaded = loadSection(entry, context);
        rules.push(...loaded.rules);
        tentativeNames.push(...loaded.tentativeNames);
        complete &&= loaded.complete;
    }
    return { rules, complete, tentativeNames };
}
function loadSection(entry, context) {
    const { key, value } = entry;
    const section = key.value.kind === 'str' && Object.hasOwn(SECTIONS, key.value.value) ? key.value.value : undefined;
    if (section === undefined) {
        const near = key.value.kind === 'str' ? (0,nearest_names.nearestNames)(key.value.value, Object.keys(SECTIONS), 1)[0] : undefined;
        context.collector.add('rules/unknown-section', (0,diagnostic/* atSpan */.IX)(key.span), `rules has no section ${(0,show/* show */.WU)(key.value)}`, {
            hint: near ? `did you mean '${near}'?` : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
        });
        const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
        return { rules: [], complete: near !== undefined && near !== 'tuples', tentativeNames: names };
    }
    if (value.kind !== 'map') {
        context.collector.add('rules/section-not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `rules.${section} must be a mapping, but is ${(0,show/* kindOf */.I)(value)}`, {
            hint: 'write `{}` for none, or one entry a rule',
        });
        return { rules: [], complete: section !== 'tuples', tentativeNames: [] };
    }
    const load = SECTIONS[section];
    const rules = [];
    let complete = true;
    for (const ruleEntry of value.entries) {
        const rule = load(ruleEntry, context);
        if (rule === undefined)
            complete &&= section !== 'tuples';
        else
            rules.push(rule);
    }
    return { rules, complete, tentativeNames: [] };
}

;// CONCATENATED MODULE: ./build/src/design/load-design.js

















/**
 * Loads one spec and its includes (semantics §2). Every fault found is reported; a design is returned even when some are
 * errors, with the affected parts marked incomplete, unless the file itself could not be read.
 */
function loadDesign(sources, specPath, dialect, collector) {
    const before = collector.errorCount;
    const top = openSpec(sources, specPath, collector);
    if (top === undefined)
        return undefined;
    const includes = [];
    const context = { dialect, specPath, sources, collector, includes };
    reportUnknownKeys(top, spec_keys/* TOP_KEYS */.Bi, ['output'], 'the spec', context);
    const declared = loadAxes((0,entries/* entryOf */.Ms)(top, 'axes')?.value, context);
    const rules = loadRules((0,entries/* entryOf */.Ms)(top, 'rules')?.value, context);
    const derived = dialect === 'v2' ? deriveTupleAxes(rules.rules, declared.axes, context) : NO_DERIVED_AXES;
    const axes = [
        ...declared.axes.map((axis) => (derived.contested.has(axis) ? { ...axis, complete: false } : axis)),
        ...derived.axes,
    ];
    const fieldOrder = loadOutput((0,entries/* entryOf */.Ms)(top, 'output')?.value, misspeltKey(top, 'output', spec_keys/* TOP_KEYS */.Bi) ?? top, context);
    const namesKnown = declared.complete && derived.namesComplete;
    if (dialect === 'v2' && fieldOrder !== undefined && namesKnown && rules.complete) {
        checkFields(fieldOrder, axes.map((axis) => (0,python_text/* text */.Qq)(axis.name)), new Set(axes.map((axis) => (0,compare/* valueKey */.z)(axis.name))), context);
    }
    const replicatesEntry = (0,entries/* entryOf */.Ms)(top, 'replicates');
    if (dialect === 'v2' && replicatesEntry !== undefined)
        reportIgnoredReplicates(replicatesEntry.key, context);
    const replicates = dialect === 'v1' ? loadReplicates(replicatesEntry?.value, context) : { replicates: [] };
    return {
        dialect,
        specPath,
        axesAt: (0,entries/* entryOf */.Ms)(top, 'axes')?.key.span ?? top.span,
        axes,
        axesComplete: namesKnown,
        rules: rules.rules,
        tentativeNames: rules.tentativeNames,
        fieldOrder,
        replicates: replicates.replicates,
        refused: collector.errorCount > before,
        includes,
    };
}
/** Reads and parses the spec file itself; its top level must be a mapping, and a falsy YAML value counts as an empty one. */
function openSpec(sources, specPath, collector) {
    const shown = (0,show/* showText */.h$)(specPath);
    const opened = sources.open(specPath);
    switch (opened.kind) {
        case 'text':
            break;
        case 'missing':
            collector.add('spec/unreadable', { kind: 'missing', path: specPath }, `there is no spec ${shown}`, {
                hint: 'commit it, or correct the path',
            });
            return undefined;
        case 'directory':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is a folder, not a file`, {
                hint: "a cohort's spec is one file, `spec/config.yaml`",
            });
            return undefined;
        case 'outside':
            collector.add('include/outside', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is a link that leads out of the repository`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return undefined;
        case 'too-large':
            collector.add('include/too-large', (0,diagnostic/* atFile */.kG)(specPath), `${shown} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'move long lists into included files, and keep only what the cohort uses' });
            return undefined;
        case 'unreadable':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), `${shown} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return undefined;
        case 'malformed':
            collector.add('file/not-utf8', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is not UTF-8: line ${opened.line} holds a malformed byte`, {
                hint: 'save it as UTF-8',
            });
            return undefined;
    }
    const { file } = opened;
    const suffix = (0,path/* suffixOf */.jT)(specPath);
    if (suffix !== '.yaml' && suffix !== '.yml' && suffix !== '.json') {
        collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), `${shown} is neither .yaml, .yml nor .json`, {
            hint: 'rename it to config.yaml',
        });
        return undefined;
    }
    const node = suffix === '.json' ? (0,json/* parseJson */.q)(file, collector) : (0,parse_yaml/* parseYaml */.h)(file, collector);
    if (node === undefined)
        return undefined;
    if (node.kind === 'map')
        return node;
    if (suffix !== '.json' && (0,design_include/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('spec/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, { sources }), `the top level of a spec must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, {
        hint: 'start with `axes:` and `output:`',
    });
    return undefined;
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   UF: () => (/* binding */ showNode),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   h$: () => (/* binding */ showText)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);

const LONGEST = 120;
/** A value as messages quote it: Python's spelling, one line, cut when long. */
function show(value) {
    return cut((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)(value));
}
/** A name or path in quotes, on one line, cut when long. */
function showText(text) {
    return cut((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)({ kind: 'str', value: text }));
}
/** A parsed node as messages quote it; collections by their kind and size. */
function showNode(node) {
    switch (node.kind) {
        case 'scalar':
            return show(node.value);
        case 'tuple':
            return cut(`[${node.items.map((item) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)(item.value)).join(', ')}]`);
        case 'list':
            return node.items.every((item) => item.kind === 'scalar')
                ? cut(`[${node.items
                    .slice(0, 40)
                    .map((item) => (item.kind === 'scalar' ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .repr */ .Sj)(item.value) : ''))
                    .join(', ')}]`)
                : `a list of ${node.items.length}`;
        case 'map':
            return node.entries.length === 0 ? '{}' : `a mapping of ${node.entries.length}`;
        case 'set':
            return 'a set';
    }
}
/** What kind of thing a node is, for "must be a list, not …". */
function kindOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value.kind === 'null'
                ? 'empty (null)'
                : `the ${SCALAR_WORDS[node.value.kind]} ${show(node.value)}`;
        case 'list':
        case 'tuple':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'set':
            return 'a set';
    }
}
const SCALAR_WORDS = {
    null: 'null',
    bool: 'boolean',
    int: 'number',
    float: 'number',
    str: 'text',
    date: 'date',
    datetime: 'time',
    bytes: 'binary',
};
function cut(text) {
    const points = Array.from(text.length > LONGEST * 2 ? text.slice(0, LONGEST * 2) : text);
    return points.length <= LONGEST && points.join('').length === text.length
        ? text
        : `${points.slice(0, LONGEST - 1).join('')}…`;
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ TOP_KEYS),
/* harmony export */   Dp: () => (/* binding */ INCLUDE_SUFFIXES),
/* harmony export */   KD: () => (/* binding */ TIE_KEYS),
/* harmony export */   X8: () => (/* binding */ RETIRED_OUTPUT_KEYS),
/* harmony export */   aB: () => (/* binding */ TUPLE_KEYS),
/* harmony export */   kW: () => (/* binding */ FILE_MARKER),
/* harmony export */   km: () => (/* binding */ PAIR_KEYS),
/* harmony export */   no: () => (/* binding */ RETIRED_TUPLE_KEY),
/* harmony export */   po: () => (/* binding */ OUTPUT_KEYS),
/* harmony export */   qj: () => (/* binding */ BALANCED_SIDES)
/* harmony export */ });
/* unused harmony export SECTION_NAMES */
/**
 * The words of a spec, once: the loader knows its keys by these lists, and the schema for editors is built on them, so that
 * the two cannot say different things. Nothing is imported here: a start stays fast.
 */
const TOP_KEYS = ['axes', 'rules', 'output', 'replicates'];
/** Sections of `rules`. */
const SECTION_NAMES = (/* unused pure expression or super */ null && (['subsets', 'ties', 'pairs', 'tuples']));
const TIE_KEYS = ['axes'];
const PAIR_KEYS = ['left', 'right', 'allowed', 'balance'];
const BALANCED_SIDES = ['left', 'right', 'both'];
const TUPLE_KEYS = ['axes', 'items'];
/** Refused in a tuple: tuples always expand. */
const RETIRED_TUPLE_KEY = 'expand';
const OUTPUT_KEYS = ['field_order'];
/** Switches of the first runtime in `output`: v1 refuses them, v2 ignores them. */
const RETIRED_OUTPUT_KEYS = [
    'order',
    'expand_pairs',
    'keep_pair_axis',
    'expand_ties',
    'expand_tuples',
    'keep_tuple_axis',
];
/** What a value starts with that names a file. */
const FILE_MARKER = '@file:';
/** How an included file is read goes by its suffix, in any case. */
const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'];


/***/ }),

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector),
/* harmony export */   l: () => (/* binding */ INCLUDED)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1629);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5627);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8162);



/** What a place that includes a file says of itself. */
const INCLUDED = 'included here';
/** How many places that include one file a finding lists. */
const INCLUDES = 5;
/**
 * How many findings of one code are kept. A file of 64 MiB can hold millions of mistakes: nobody reads them, and each takes
 * a kilobyte.
 */
const MOST_OF_A_CODE = 1000;
/** Gathers findings while phases keep going; removes duplicates and sorts by path, place and code. */
class Collector {
    #byKey = new Map();
    /** By path of an included file: where it is named. */
    #includedAt = new Map();
    /** Counts all of a code, kept or not. */
    #counts = new Map();
    /** The first finding of a code that was not kept. */
    #firstLeftOut = new Map();
    #errors = 0;
    /** Adds a finding with its catalogue severity. The same code at the same place with the same message counts once. */
    add(code, at, message, extra = {}) {
        this.push({
            code,
            severity: _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[code].severity,
            message,
            at,
            ...(extra.hint ? { hint: extra.hint } : {}),
            ...(extra.related?.length ? { related: extra.related } : {}),
        });
    }
    push(diagnostic) {
        const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticKey */ .v)(diagnostic);
        if (this.#byKey.has(key))
            return;
        if (diagnostic.severity === 'error')
            this.#errors++;
        const { code } = diagnostic;
        const count = (this.#counts.get(code) ?? 0) + 1;
        this.#counts.set(code, count);
        if (count <= MOST_OF_A_CODE)
            this.#byKey.set(key, diagnostic);
        else if (count === MOST_OF_A_CODE + 1)
            this.#firstLeftOut.set(code, diagnostic);
    }
    /** How many findings of severity `error` were added; a phase compares it before and after to know whether it may go on. */
    get errorCount() {
        return this.#errors;
    }
    /** Every finding in this file is from now on related to the place that includes it. */
    includes(path, at) {
        const places = this.#includedAt.get(path);
        if (places === undefined)
            this.#includedAt.set(path, [at]);
        else
            places.push(at);
    }
    sorted() {
        const leftOut = [...this.#firstLeftOut.values()].map(({ code, severity, at }) => {
            const count = (this.#counts.get(code) ?? 0) - MOST_OF_A_CODE;
            const message = `${count} more of this kind ${count === 1 ? 'is' : 'are'} not listed; the first is here`;
            return { code, severity, at, message };
        });
        return [...this.#byKey.values(), ...leftOut]
            .map((diagnostic) => this.#withInclude(diagnostic))
            .sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDiagnostics */ .o);
    }
    /** A file that several rules include is related to the first few of them, unless the finding names one itself. */
    #withInclude(diagnostic) {
        const places = this.#includedAt.get((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(diagnostic.at));
        const known = diagnostic.related ?? [];
        if (places === undefined || known.some(({ message }) => message === INCLUDED))
            return diagnostic;
        const included = places.slice(0, INCLUDES).map((at) => ({ message: INCLUDED, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .atSpan */ .IX)(at) }));
        return { ...diagnostic, related: [...known, ...included] };
    }
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ placePath),
/* harmony export */   IX: () => (/* binding */ atSpan),
/* harmony export */   KE: () => (/* binding */ atMissing),
/* harmony export */   kG: () => (/* binding */ atFile)
/* harmony export */ });
function atSpan(span) {
    return { kind: 'span', span };
}
function atFile(path) {
    return { kind: 'file', path };
}
function atMissing(path) {
    return { kind: 'missing', path };
}
function placePath(place) {
    return place.kind === 'span' ? place.span.path : place.path;
}


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Zw: () => (/* binding */ relatedAt),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);

/** How many names one message lists, and how many places one finding relates to; the rest is counted. */
const LISTED = 5;
/**
 * `'a', 'b' and 3 more`, for names that are already quoted.
 *
 * @param total - How many there are when `names` are only the first of them.
 */
function listed(names, total = names.length) {
    if (total > LISTED)
        return `${names.slice(0, LISTED).join(', ')} and ${total - LISTED} more`;
    const last = names[names.length - 1] ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 row`, `2 rows`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** The first few places, as related ones. */
function relatedAt(message, spans) {
    return spans.slice(0, LISTED).map((at) => ({ message, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(at) }));
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compareDiagnostics),
/* harmony export */   v: () => (/* binding */ diagnosticKey)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8108);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);


/** Two findings with one key are one finding. */
function diagnosticKey(diagnostic) {
    const at = diagnostic.at;
    const place = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
    return JSON.stringify([(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(at), place, diagnostic.code, diagnostic.message]);
}
/** By path, then place, then code, then message. */
function compareDiagnostics(left, right) {
    return ((0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(left.at), (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(right.at)) ||
        startOf(left) - startOf(right) ||
        endOf(left) - endOf(right) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.code, right.code) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(left.message, right.message));
}
function startOf(diagnostic) {
    return diagnostic.at.kind === 'span' ? diagnostic.at.span.start : -1;
}
function endOf(diagnostic) {
    return diagnostic.at.kind === 'span' ? diagnostic.at.span.end : -1;
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

/** Code points of a value that a message quotes; longer ones are cut. */
const LONGEST = 80;
/** Foreign text as messages quote it: in single quotes, on one line, every character visible, cut when long. */
function quoted(text) {
    // Two units a code point at most, and one more code point than is shown.
    const points = Array.from(text.slice(0, 2 * LONGEST + 2));
    const shown = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text;
    return `'${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(shown)}'`;
}


/***/ }),

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compareManifest)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9152);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);




/** The runtime's own content combination: its name in v1 manifests. */
const RUNTIME_COMBO = /^combo_v1_[0-9a-f]{12}$/;
/**
 * Compares a committed `manifest.json` with the expected one: bytes first, then by field. `knowsCombo` tells whether
 * `combo_mappings.csv` has a combination; pass it for v1 alone.
 */
function compareManifest(expected, committed, knowsCombo) {
    const text = (0,_artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestText */ .s)(expected);
    const decoded = (0,_source_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)(committed);
    if (decoded.kind === 'text' && decoded.text === text)
        return { status: 'same', fields: [], form: [] };
    const found = decoded.kind === 'text' ? parseObject(decoded.text) : undefined;
    if (decoded.kind !== 'text' || found === undefined) {
        return {
            status: 'content',
            fields: [],
            form: ['the file is no JSON object'],
        };
    }
    const extra = knowsCombo && extraCombo(expected, found, knowsCombo);
    if (extra !== undefined && knowsCombo !== undefined) {
        const combos = [...expected.combos, extra].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O);
        return { ...compareManifest({ ...expected, combos }, committed), extraCombo: extra };
    }
    const fields = compareFields(parseObject(text) ?? {}, found);
    return fields.length > 0
        ? { status: 'content', fields, form: [] }
        : { status: 'form', fields: [], form: (0,_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formDifferences */ .d)(decoded.text, text, 'spacing or key order') };
}
function extraCombo(expected, found, knows) {
    const committed = Array.isArray(found['combos']) ? found['combos'] : [];
    const more = committed.filter((combo) => typeof combo === 'string' && !expected.combos.includes(combo));
    const [combo] = more;
    return more.length === 1 && typeof combo === 'string' && RUNTIME_COMBO.test(combo) && knows(combo)
        ? combo
        : undefined;
}
function parseObject(text) {
    try {
        const parsed = JSON.parse(text.replace(/^\ufeff/, ''));
        return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
            ? parsed
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** Leaves of both objects by path (`templates.draft`), compared as lists of texts. */
function compareFields(expected, committed) {
    const left = leaves(expected, '');
    const right = leaves(committed, '');
    const fields = [];
    for (const field of new Set([...left.keys(), ...right.keys()])) {
        const want = left.get(field);
        const have = right.get(field);
        if (JSON.stringify(want) === JSON.stringify(have))
            continue;
        fields.push({ field, added: without(want ?? [], have ?? []), removed: without(have ?? [], want ?? []) });
    }
    return fields;
}
function leaves(object, prefix) {
    const result = new Map();
    for (const [key, value] of Object.entries(object)) {
        const path = prefix + key;
        if (Array.isArray(value))
            result.set(path, value.map(textOf));
        else if (typeof value === 'object' && value !== null) {
            for (const [inner, texts] of leaves(value, `${path}.`))
                result.set(inner, texts);
        }
        else
            result.set(path, [textOf(value)]);
    }
    return result;
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function without(items, others) {
    const known = new Set(others);
    return items.filter((item) => !known.has(item));
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ compareMembership),
/* harmony export */   kt: () => (/* binding */ parseMembership),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1435);
/* harmony import */ var _syntax_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7817);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);




function piecesOf(file) {
    return file instanceof Uint8Array ? [file] : file;
}
/** How many ids a list names; the rest is counted. */
const FIRST = 5;
/** A file is decoded in pieces of this size, so that its lines are never all held. */
const PIECE_BYTES = 1 << 16;
const LONGEST_LINE = 1 << 20;
/** Rows that are remembered to name those that are repeated. */
const MOST_SEEN = 1 << 20;
/**
 * Compares a committed `membership.csv` with the expected one: bytes first, then stage by stage. Neither is ever held
 * whole, nor are its ids as strings, unless it differs in form alone; what only one of them has is.
 *
 * @param file - The committed one; pieces are gone through several times.
 */
function compareMembership(expected, file) {
    const committed = piecesOf(file);
    if (sameBytes(expected.chunks(), committed))
        return { status: 'same', stages: [], reordered: false, form: [] };
    const lists = new Map(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.map((stage) => [stage, expected.checklist(stage)]));
    const foreign = new Set();
    const unexpected = new Map(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.map((stage) => [stage, new Set()]));
    const columns = headerOf(committed);
    let rows = 0;
    let wide = 0;
    for (const [stage, id, cells] of membershipRows(committed)) {
        rows++;
        if (cells > columns.length)
            wide++;
        const list = lists.get(stage);
        if (list === undefined)
            foreign.add(stage);
        else if (!list.tick(id))
            unexpected.get(stage)?.add(id);
    }
    const stages = [];
    for (const stage of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a) {
        const added = take(stage, lists.get(stage)?.unticked() ?? [], () => true);
        const removed = take(stage, unexpected.get(stage) ?? [], () => true);
        if (added.count + removed.count > 0)
            stages.push({ stage, added, removed });
    }
    const more = [
        ...[...foreign].map((stage) => `rows of an unknown stage '${stage}'`),
        ...extraColumns(columns).map((column) => `a column '${column}' that the runtime does not write`),
        ...(wide > 0 ? [`${wide === 1 ? '1 row' : `${wide} rows`} with more cells than the header`] : []),
    ];
    if (stages.length === 0 && foreign.size === 0) {
        // All that is expected is there, and nothing else: what is more are repeats.
        const repeats = rows - _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.reduce((sum, stage) => sum + expected.count(stage), 0);
        if (repeats > 0)
            more.push(repeatWords(committed, repeats));
    }
    if (stages.length > 0 || more.length > 0)
        return { status: 'content', stages, reordered: false, form: more };
    return sameSequence(membershipRows(committed), membershipRows(expected.chunks()))
        ? {
            status: 'form',
            stages: [],
            reordered: false,
            form: (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formDifferences */ .d)(wholeText(committed), wholeText(expected.chunks()), 'quoting or column order'),
        }
        : { status: 'content', stages: [], reordered: true, form: [] };
}
/** Ids by stage, in file order. Columns are found by name, so that a reordered or wider file still compares. */
function parseMembership(file) {
    const rows = new Map();
    for (const [stage, id] of membershipRows(piecesOf(file))) {
        const ids = rows.get(stage);
        if (ids === undefined)
            rows.set(stage, [id]);
        else
            ids.push(id);
    }
    return rows;
}
function* membershipRows(pieces) {
    let stage;
    let id = -1;
    for (const record of recordsOf(pieces)) {
        if (stage === undefined) {
            stage = record.indexOf('stage');
            id = record.indexOf('gen_id');
        }
        else if (record.length > 1 || record[0] !== '') {
            yield [record[stage] ?? '(none)', record[id] ?? '', record.length];
        }
    }
}
function recordsOf(pieces) {
    return holdsQuote(pieces) ? quotedRecords(pieces) : plainRecords(pieces);
}
function headerOf(pieces) {
    for (const record of recordsOf(pieces))
        return record;
    return [];
}
/** What a header has besides the two columns that the runtime writes. */
function extraColumns(header) {
    // Without its own columns it is no header of a membership, and the rows tell.
    if (!header.includes('stage') || !header.includes('gen_id'))
        return [];
    const own = [header.indexOf('stage'), header.indexOf('gen_id')];
    return header.filter((_, index) => !own.includes(index)).slice(0, FIRST);
}
/** `2 rows repeated: draft d1, essay e1`; the first few are named. */
function repeatWords(committed, count) {
    const seen = new Set();
    const first = new Set();
    for (const [stage, id] of membershipRows(committed)) {
        const row = `${stage} ${id}`;
        if (seen.has(row))
            first.add(row);
        // Without a bound, a membership of many millions would fill the memory for the sake of a name.
        else if (seen.size < MOST_SEEN)
            seen.add(row);
        if (first.size >= FIRST)
            break;
    }
    const names = [...first].join(', ');
    return `${count === 1 ? '1 row' : `${count} rows`} repeated${names ? `: ${names}` : ''}${count > first.size && names ? ', …' : ''}`;
}
/** Without a quote a line is a record; splitting is many times faster than reading cells with positions. */
function* plainRecords(pieces) {
    let rest = '';
    let atStart = true;
    for (const text of decoded(pieces)) {
        rest += atStart ? text.replace(/^\ufeff/, '') : text;
        atStart &&= text === '';
        // A CR at the end may be half of a line end.
        const end = Math.max(rest.lastIndexOf('\n'), rest.lastIndexOf('\r', rest.length - 2)) + 1;
        // A line without an end is none of ours; it must not be searched again and again.
        if (end === 0 && rest.length < LONGEST_LINE)
            continue;
        const whole = end === 0 ? rest.length : end;
        const lines = rest.slice(0, whole).split(/\r\n|\n|\r/);
        if (lines.at(-1) === '')
            lines.pop();
        for (const line of lines)
            yield line.split(',');
        rest = rest.slice(whole);
    }
    if (rest !== '')
        yield rest.replace(/\r$/, '').split(',');
}
function quotedRecords(pieces) {
    const text = wholeText(pieces).replace(/^\ufeff/, '');
    return (0,_syntax_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .readCsv */ .Nb)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s('membership.csv', text)).records.map(({ cells }) => cells.map((cell) => cell.text));
}
function holdsQuote(pieces) {
    for (const piece of pieces)
        if (piece.includes(0x22))
            return true;
    return false;
}
function sameSequence(left, right) {
    for (;;) {
        const a = left.next();
        const b = right.next();
        if (a.done === true || b.done === true)
            return a.done === b.done;
        if (a.value[0] !== b.value[0] || a.value[1] !== b.value[1])
            return false;
    }
}
function sameBytes(expected, committed) {
    const pieces = committed[Symbol.iterator]();
    let piece = new Uint8Array(0);
    let at = 0;
    try {
        for (const chunk of expected) {
            for (let index = 0; index < chunk.length; index++) {
                while (at === piece.length) {
                    const next = pieces.next();
                    if (next.done === true)
                        return false;
                    piece = next.value;
                    at = 0;
                }
                if (chunk[index] !== piece[at++])
                    return false;
            }
        }
        return at === piece.length && pieces.next().done === true;
    }
    finally {
        pieces.return?.();
    }
}
/** Bytes that are no UTF-8 cannot be ids of ours: they become U+FFFD and differ. */
function* decoded(pieces) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    for (const piece of pieces) {
        for (let at = 0; at < piece.length; at += PIECE_BYTES)
            yield decoder.decode(piece.subarray(at, at + PIECE_BYTES), { stream: true });
    }
    yield decoder.decode();
}
function wholeText(pieces) {
    let text = '';
    for (const part of decoded(pieces))
        text += part;
    return text;
}
/** Counts the ids that pass and keeps the first few. */
function take(stage, ids, passes) {
    const first = [];
    let count = 0;
    for (const id of ids) {
        if (!passes(id))
            continue;
        if (first.length < FIRST)
            first.push(id);
        count++;
    }
    return { stage, count, first };
}


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formDifferences)
/* harmony export */ });
/**
 * How two texts that say the same differ as bytes, in words for people. `committed` is what stands there, `expected` what
 * the runtime writes (`\n` line ends, no byte-order mark); `otherwise` names what is left when it is none of these.
 */
function formDifferences(committed, expected, otherwise) {
    const differences = [];
    let text = committed;
    if (text.startsWith('\ufeff')) {
        differences.push('a byte-order mark');
        text = text.slice(1);
    }
    if (text.includes('\r')) {
        differences.push(text.includes('\r\n') ? 'CRLF line ends' : 'CR line ends');
        text = text.replace(/\r\n?/g, '\n');
    }
    if (text === expected)
        return differences;
    if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
        differences.push(text.length > expected.length ? 'a final newline too many' : 'no final newline');
    }
    else {
        differences.push(otherwise);
    }
    return differences;
}


/***/ }),

/***/ 3022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ checkCohort),
  HX: () => (/* binding */ expectCohort),
  Cd: () => (/* binding */ regenerateCohort)
});

// EXTERNAL MODULE: ./build/src/artifacts/manifest.js
var artifacts_manifest = __webpack_require__(9152);
// EXTERNAL MODULE: ./build/src/artifacts/membership.js
var membership = __webpack_require__(6753);
// EXTERNAL MODULE: ./build/src/python/json-text.js
var json_text = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/artifacts/metadata-text.js

/** Text of `gens/<stage>/<id>/metadata.json` (semantics §5): two-space indent, non-ASCII as is, no final newline. */
function metadataText(generation, cohort, mode) {
    const fields = [
        ['stage', generation.stage],
        ['gen_id', generation.id],
        ['origin_cohort_id', cohort],
        ['mode', mode],
        ['template_id', generation.template],
        [generation.stage === 'draft' ? 'combo_id' : 'parent_gen_id', generation.origin],
        ['llm_model_id', generation.model],
        ['replicate', generation.replicate],
    ];
    return (0,json_text/* jsonDocument */.Q8)(new Map(fields));
}

// EXTERNAL MODULE: ./build/src/python/float-text.js
var float_text = __webpack_require__(1968);
// EXTERNAL MODULE: ./build/src/python/lower.js
var lower = __webpack_require__(4081);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/src/catalog/template-modes.js



/** The mode of a generation whose template says nothing. */
const DEFAULT_MODE = 'llm';
/**
 * The generation mode of every planned template of a stage (semantics §5): its `generator`, trimmed and lower-cased, the
 * last row of a repeated template winning. The runtime reads rows as pandas hands them out, so a number may change its
 * text on the way (`1` comes out as `1.0`), a missing generator is the text `nan`, and a zero or a false counts as none.
 *
 * v1 gives `llm` to the whole stage when one planned template is not in the file exactly as written; v2 trims ids.
 */
function templateModes(frame, dialect, planned) {
    const templates = new Set([...planned].map(strip/* strip */.bB).filter((template) => template !== ''));
    const known = readModes(frame, dialect, templates);
    return new Map([...templates].map((template) => [template, known.get(template) ?? DEFAULT_MODE]));
}
function readModes(frame, dialect, planned) {
    const modes = new Map();
    const ids = frame.column('template_id');
    if (ids === undefined || frame.rowCount === 0)
        return modes;
    if (dialect === 'v1' && !holdsAll(ids, planned))
        return modes;
    const fallback = dialect === 'v2' ? frame.column('id') : undefined;
    const generators = frame.column('generator');
    for (const [row, cell] of ids.cells.entries()) {
        const named = dialect === 'v2' ? (0,strip/* strip */.bB)(cell.text) : cell.text;
        if (!planned.has(named))
            continue;
        const id = dialect === 'v1' ? idInV1(cell, frame) : idInV2(cell, fallback?.cells[row], frame);
        if (id !== '')
            modes.set(id, modeOf(generators?.cells[row], frame));
    }
    return modes;
}
function holdsAll(ids, planned) {
    const texts = new Set(ids.cells.map((cell) => cell.text));
    return [...planned].every((template) => texts.has(template));
}
function idInV1(cell, frame) {
    return isTruthy(cell.value) ? (0,strip/* strip */.bB)(rowText(cell, frame.rowDtype)) : '';
}
/** A row without a usable `template_id` is known by its `id`; a missing value names nothing. */
function idInV2(cell, fallback, frame) {
    const chosen = isTruthy(cell.value) ? cell : fallback;
    return chosen === undefined || chosen.missing ? '' : (0,strip/* strip */.bB)(rowText(chosen, frame.rowDtype));
}
function modeOf(cell, frame) {
    if (cell === undefined || !isTruthy(cell.value))
        return DEFAULT_MODE;
    return (0,lower/* lower */.i)((0,strip/* strip */.bB)(rowText(cell, frame.rowDtype))) || DEFAULT_MODE;
}
/** Python's truth of a cell; pandas' NaN is true. */
function isTruthy(value) {
    switch (value?.kind) {
        case 'str':
            return value.value !== '';
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        default:
            return true;
    }
}
/** The text of a cell taken from a whole row, whose values all have one type. */
function rowText(cell, rowDtype) {
    const value = cell.value;
    return value?.kind === 'int' && rowDtype === 'float' ? (0,float_text/* floatText */.q)(Number(value.value)) : cell.text;
}

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/cohort/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(2368);
// EXTERNAL MODULE: ./build/src/cohort/generation-id.js
var generation_id = __webpack_require__(1603);
// EXTERNAL MODULE: ./build/src/cohort/metadata.js
var cohort_metadata = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/src/cohort/apply-selection.js






/**
 * The generations of a selection, in the order in which the runtime lists them (semantics §7): what was selected, rebuilt
 * from its metadata; then evaluations, existing ones reused first, new ones allocated up to the count.
 *
 * @returns `undefined` when some selected generation cannot be rebuilt; every one that cannot is reported.
 */
function applySelection(selection, frame, existing, collector) {
    const before = collector.errorCount;
    const allocator = new Allocator(existing, collector);
    const generations = selection.ids.flatMap((selected) => selection.stage === 'essay'
        ? rebuildEssay(selected, existing, collector)
        : rebuildDraft(selected, frame, allocator, existing, collector));
    if (collector.errorCount > before)
        return undefined;
    const essays = [...new Set(generations.filter(({ stage }) => stage === 'essay').map(({ id }) => id))];
    // Without an essay the runtime never looks at the evaluations.
    const evaluations = essays.length === 0 ? new Map() : evaluationsByParent(existing, collector);
    for (const essay of essays) {
        for (const template of frame.evaluationTemplates) {
            for (const model of frame.evaluationModels) {
                const reused = (evaluations.get(essay) ?? [])
                    .filter((evaluation) => evaluation.template === template && evaluation.model === model)
                    .slice(0, frame.evaluationCount);
                generations.push(...reused);
                const missing = frame.evaluationCount - reused.length;
                for (const { id, replicate } of allocator.allocate('evaluation', [essay, template, model], missing)) {
                    generations.push({ stage: 'evaluation', id, template, origin: essay, model, replicate });
                }
            }
        }
    }
    return collector.errorCount > before ? undefined : generations;
}
function rebuildEssay({ id, at }, existing, collector) {
    const shown = (0,show/* showText */.h$)(id);
    const essay = existing.metadata('essay', id);
    if (essay.kind === 'missing' && existing.metadata('draft', id).kind !== 'missing') {
        collector.add('selection/essay-is-draft', (0,diagnostic/* atSpan */.IX)(at), `${shown} is a draft, but this file selects essays`, {
            hint: 'list it in selected_drafts.txt, or list the essay here',
        });
        return [];
    }
    if (essay.kind !== 'metadata') {
        reportMetadata('essay', id, at, essay.kind === 'missing', existing, collector);
        return [];
    }
    const template = (0,cohort_metadata/* textField */.M8)(essay.metadata, 'template_id', 'essay_template');
    const parent = (0,cohort_metadata/* textField */.M8)(essay.metadata, 'parent_gen_id');
    const incomplete = (what) => {
        collector.add('selection/incomplete-metadata', (0,diagnostic/* atSpan */.IX)(at), `${what} is blank in the metadata behind ${shown}`, {
            hint: 'complete the metadata file, or remove the id from the selection',
            related: [
                { message: 'the metadata', at: { kind: 'file', path: existing.metadataPath('essay', id) } },
            ],
        });
        return [];
    };
    if (template === '')
        return incomplete("the essay's template_id");
    if (parent === '')
        return incomplete("the essay's parent_gen_id");
    const draft = existing.metadata('draft', parent);
    if (draft.kind !== 'metadata') {
        reportMetadata('draft', parent, at, draft.kind === 'missing', existing, collector);
        return [];
    }
    const combo = (0,cohort_metadata/* textField */.M8)(draft.metadata, 'combo_id');
    const draftTemplate = (0,cohort_metadata/* textField */.M8)(draft.metadata, 'template_id', 'draft_template');
    const draftModel = (0,cohort_metadata/* textField */.M8)(draft.metadata, 'llm_model_id');
    const essayModel = (0,cohort_metadata/* textField */.M8)(essay.metadata, 'llm_model_id');
    if (combo === '')
        return incomplete("the draft's combo_id");
    if (draftTemplate === '')
        return incomplete("the draft's template_id");
    if (draftModel === '' && essayModel === '')
        return incomplete('llm_model_id');
    return [
        {
            stage: 'draft',
            id: parent,
            template: draftTemplate,
            origin: combo,
            model: draftModel || essayModel,
            replicate: (0,cohort_metadata/* lenientReplicate */.H4)(draft.metadata),
        },
        {
            stage: 'essay',
            id,
            template,
            origin: parent,
            model: essayModel || draftModel,
            replicate: (0,cohort_metadata/* lenientReplicate */.H4)(essay.metadata),
        },
    ];
}
/** A draft's row, then as many new essays of each planned template as the essay count, always newly allocated. */
function rebuildDraft({ id, at }, frame, allocator, existing, collector) {
    const draft = existing.metadata('draft', id);
    if (draft.kind !== 'metadata') {
        reportMetadata('draft', id, at, draft.kind === 'missing', existing, collector);
        return [];
    }
    const fields = {
        combo_id: (0,cohort_metadata/* textField */.M8)(draft.metadata, 'combo_id'),
        template_id: (0,cohort_metadata/* textField */.M8)(draft.metadata, 'template_id', 'draft_template'),
        llm_model_id: (0,cohort_metadata/* textField */.M8)(draft.metadata, 'llm_model_id'),
    };
    const blank = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
    if (blank.length > 0) {
        collector.add('selection/incomplete-metadata', (0,diagnostic/* atSpan */.IX)(at), `${blank.join(', ')} is blank in the metadata of ${(0,show/* showText */.h$)(id)}`, {
            hint: 'complete the metadata file, or remove the id from the selection',
            related: [
                { message: 'the metadata', at: { kind: 'file', path: existing.metadataPath('draft', id) } },
            ],
        });
        return [];
    }
    const model = fields.llm_model_id;
    const rows = [
        {
            stage: 'draft',
            id,
            template: fields.template_id,
            origin: fields.combo_id,
            model,
            replicate: (0,cohort_metadata/* lenientReplicate */.H4)(draft.metadata),
        },
    ];
    for (const template of frame.essayTemplates) {
        for (const essay of allocator.allocate('essay', [id, template], frame.essayCount)) {
            rows.push({ stage: 'essay', id: essay.id, template, origin: id, model, replicate: essay.replicate });
        }
    }
    return rows;
}
function reportMetadata(stage, id, at, missing, existing, collector) {
    const path = existing.metadataPath(stage, id);
    collector.add('selection/missing-metadata', (0,diagnostic/* atSpan */.IX)(at), `the ${stage} ${(0,show/* showText */.h$)(id)} has no ${missing ? '' : 'readable '}metadata`, {
        hint: 'commit its metadata.json, or remove the id from the selection',
        related: [{ message: 'wanted here', at: missing ? { kind: 'missing', path } : { kind: 'file', path } }],
    });
}
/** Committed evaluations by their essay, by ascending replicate, ties by id; unreadable metadata is passed over. */
function evaluationsByParent(existing, collector) {
    const byParent = new Map();
    for (const id of existing.folders('evaluation')) {
        const found = existing.metadata('evaluation', id);
        if (found.kind === 'unreadable' && found.crashes) {
            const path = existing.metadataPath('evaluation', id);
            collector.add('selection/missing-metadata', { kind: 'file', path }, `${(0,show/* showText */.h$)(path)} holds no JSON object`, { hint: 'repair or remove the file' });
        }
        if (found.kind !== 'metadata')
            continue;
        const evaluation = evaluationOf(id, found.metadata);
        const siblings = byParent.get(evaluation.origin);
        if (siblings === undefined)
            byParent.set(evaluation.origin, [evaluation]);
        else
            siblings.push(evaluation);
    }
    for (const siblings of byParent.values()) {
        siblings.sort((left, right) => left.replicate === right.replicate
            ? (0,compare/* compareCodePoints */.O)(left.id, right.id)
            : left.replicate < right.replicate
                ? -1
                : 1);
    }
    return byParent;
}
function evaluationOf(id, metadata) {
    return {
        stage: 'evaluation',
        id,
        template: (0,cohort_metadata/* textField */.M8)(metadata, 'template_id', 'evaluation_template'),
        origin: (0,cohort_metadata/* textField */.M8)(metadata, 'parent_gen_id'),
        model: (0,cohort_metadata/* textField */.M8)(metadata, 'llm_model_id'),
        replicate: (0,cohort_metadata/* lenientReplicate */.H4)(metadata),
    };
}
/**
 * Allocates replicate numbers: probes 1, 2, … until no folder of the plain id exists, then takes consecutive numbers
 * without probing, going on from there for the same key.
 */
class Allocator {
    #existing;
    #collector;
    #next = new Map();
    constructor(existing, collector) {
        this.#existing = existing;
        this.#collector = collector;
    }
    allocate(stage, base, count) {
        if (count <= 0)
            return [];
        const key = JSON.stringify([stage, ...base]);
        const parts = base.map(generation_id/* signaturePart */._i);
        const folders = this.#existing.folders(stage);
        let next = this.#next.get(key);
        if (next === undefined) {
            next = 1n;
            while (folders.has((0,generation_id/* generationId */.y5)(stage, [...parts, next.toString()])))
                next++;
        }
        const allocated = [];
        for (let offset = 0n; offset < BigInt(count); offset++) {
            const replicate = next + offset;
            const signature = [...parts, replicate.toString()];
            const plain = (0,generation_id/* generationId */.y5)(stage, signature);
            const id = (0,assign_ids/* freeId */.wQ)(stage, plain, signature, this.#existing);
            if (id === undefined)
                (0,assign_ids/* reportExhausted */.Oj)(stage, plain, this.#existing, this.#collector);
            else
                allocated.push({ id, replicate });
        }
        this.#next.set(key, next + BigInt(count));
        return allocated;
    }
}

// EXTERNAL MODULE: ./build/src/compile/check-levels.js
var check_levels = __webpack_require__(8671);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/cohort/plan-cohort.js + 2 modules
var plan_cohort = __webpack_require__(98);
// EXTERNAL MODULE: ./build/src/cohort/used-texts.js
var used_texts = __webpack_require__(107);
;// CONCATENATED MODULE: ./build/src/cohort/check-plan.js







/**
 * v2: what the cohort plans must stand in the catalogs, after trimming; an empty or absent catalog refuses every
 * reference. v1 checks declared levels instead, see `checkLevels`.
 */
function checkPlan(plan, rows, design, catalogs, collector) {
    const planned = {
        combo_id: (0,used_texts/* usedTexts */.g)(plan.combos, plan.drafts.combo),
        draft_template: (0,used_texts/* usedTexts */.g)(plan.draftTemplates, plan.drafts.template),
        draft_llm: (0,used_texts/* usedTexts */.g)(plan.draftModels, plan.drafts.model),
        essay_template: (0,used_texts/* usedTexts */.g)(plan.essayTemplates, plan.essays.template),
        essay_llm: (0,used_texts/* usedTexts */.g)(plan.essayModels, plan.essays.model),
        evaluation_template: (0,used_texts/* usedTexts */.g)(plan.evaluationTemplates, plan.evaluations.template),
        evaluation_llm: (0,used_texts/* usedTexts */.g)(plan.evaluationModels, plan.evaluations.model),
    };
    for (const [field, ids] of Object.entries(planned)) {
        const catalog = catalogs(field);
        // One that was refused; that is reported.
        if (catalog === undefined)
            continue;
        const missing = new Set(ids.filter((id) => !catalog.has(id)));
        if (missing.size === 0)
            continue;
        for (const [column, { name }] of rows.columns.entries()) {
            if (name.kind !== 'str' || !plan_cohort/* TEXT_FIELDS */.iX[field].includes(name.value))
                continue;
            const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
            for (let level = 0; level < size; level++) {
                const value = rows.valueAt(column, level);
                if (value.kind === 'null' || !missing.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value))))
                    continue;
                const at = declaredAt(design, name.value, (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value))) ?? rows.nodeAt(column, level)?.span;
                reportUnknownLevel(name.value, value, at ?? design.axesAt, catalog, collector);
            }
        }
    }
}
/**
 * v2, when a fault elsewhere leaves no plan to check: the levels of axes that no rule can drop are planned as they stand,
 * so one run tells of them too.
 */
function checkUnruledLevels(design, catalogs, collector) {
    const ruled = ruledNames(design);
    for (const axis of design.axes) {
        if (axis.name.kind !== 'str' || !Object.hasOwn(plan_cohort/* TEXT_FIELDS */.iX, axis.name.value))
            continue;
        const name = axis.name.value;
        const catalog = ruled.has(name) ? undefined : catalogs(name);
        if (catalog === undefined)
            continue;
        for (const { value, node } of axis.levels) {
            const id = (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
            if (value.kind === 'null' || id === '' || catalog.has(id))
                continue;
            reportUnknownLevel(name, value, node.span, catalog, collector);
        }
    }
}
/** Every axis that some rule may narrow. A tuple's own axes take all their levels from it. */
function ruledNames(design) {
    const names = new Set();
    for (const rule of design.rules) {
        const members = rule.kind === 'subset'
            ? [rule.axis]
            : rule.kind === 'tie'
                ? [rule.canonical, ...rule.axes]
                : rule.kind === 'pair'
                    ? [rule.name, rule.left, rule.right]
                    : [rule.name];
        for (const member of members)
            if (member)
                names.add(member.text);
    }
    return names;
}
/** Where an axis lists a level: that is what its author would change, though a pair or tuple repeats it. */
function declaredAt(design, axis, id) {
    const declared = design.axes.find(({ name }) => name.kind === 'str' && name.value === axis);
    return declared?.levels.find(({ value }) => value.kind !== 'null' && (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) === id)?.node.span;
}
function reportUnknownLevel(axis, value, at, catalog, collector) {
    collector.add('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(at), `axis ${(0,show/* showText */.h$)(axis)} has the level ${(0,show/* show */.WU)(value)}, which is not in ${catalog.source}`, { hint: (0,check_levels/* unknownLevelHint */.k)((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)), true, catalog) });
}

// EXTERNAL MODULE: ./build/src/compile/axis-catalog.js
var axis_catalog = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 3 modules
var compile_design = __webpack_require__(7845);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 11 modules
var load_design = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/drift/compare-manifest.js
var compare_manifest = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/drift/compare-metadata.js


/**
 * Compares the committed `gens/` tree with the plan: generations without metadata are missing; committed ones of this
 * cohort's origin that are not planned are stale. An existing file is never rewritten, so its content is no drift.
 */
function compareMetadata(expected, cohort, existing) {
    const missing = [];
    const stale = [];
    for (const stage of result/* STAGES */.a) {
        const absent = (0,compare_membership/* take */.s)(stage, expected.ids(stage), (id) => existing.metadata(stage, id).kind === 'missing');
        if (absent.count > 0)
            missing.push(absent);
        const left = (0,compare_membership/* take */.s)(stage, existing.ofOrigin(stage, cohort), (id) => !expected.has(stage, id));
        if (left.count > 0)
            stale.push(left);
    }
    return { missing, stale };
}

;// CONCATENATED MODULE: ./build/src/drift/compare-selection.js




/**
 * With a curated selection the membership cannot be recomputed: allocation depends on what `gens/` held when the runtime
 * ran. So it is verified instead (semantics §7): every listed generation and its parent is there, every template and
 * model is covered by the count, and nothing foreign stands in it.
 */
function compareSelection(selection, frame, committed, existing) {
    const rows = (0,compare_membership/* parseMembership */.kt)(committed);
    const members = (stage) => new Set(rows.get(stage) ?? []);
    const drafts = members('draft');
    const essays = members('essay');
    const evaluations = members('evaluation');
    const indexes = {
        essay: indexByBase('essay', existing, essays),
        evaluation: indexByBase('evaluation', existing, evaluations),
    };
    const missing = { draft: [], essay: [], evaluation: [] };
    const allowed = { draft: new Set(), essay: new Set(), evaluation: new Set() };
    const want = (stage, id, present) => {
        allowed[stage].add(id);
        if (!present.has(id))
            missing[stage].push(id);
    };
    for (const { id } of selection.ids) {
        if (selection.stage === 'essay') {
            want('essay', id, essays);
            const found = existing.metadata('essay', id);
            if (found.kind === 'metadata')
                want('draft', (0,cohort_metadata/* textField */.M8)(found.metadata, 'parent_gen_id'), drafts);
            continue;
        }
        want('draft', id, drafts);
        for (const template of frame.essayTemplates) {
            cover('essay', [id, template], essays, frame.essayCount);
        }
    }
    for (const essay of allowed.essay) {
        for (const template of frame.evaluationTemplates) {
            for (const model of frame.evaluationModels) {
                cover('evaluation', [essay, template, model], evaluations, frame.evaluationCount);
            }
        }
    }
    const stages = result/* STAGES */.a.flatMap((stage) => {
        const added = (0,compare_membership/* take */.s)(stage, new Set(missing[stage]), () => true);
        const removed = (0,compare_membership/* take */.s)(stage, members(stage), (id) => !allowed[stage].has(id));
        return added.count + removed.count > 0 ? [{ stage, added, removed }] : [];
    });
    return { status: stages.length > 0 ? 'content' : 'same', stages, reordered: false, form: [] };
    /** Members that belong to a base (parent, template, model); too few of them are missing by their plain ids. */
    function cover(stage, base, present, count) {
        const parts = base.map(generation_id/* signaturePart */._i);
        const plain = (replicate) => (0,generation_id/* generationId */.y5)(stage, [...parts, String(replicate)]);
        const found = new Set(indexes[stage].get(baseKey(base)) ?? []);
        // Members whose metadata is not committed are known by their plain id.
        for (let replicate = 1; replicate <= 2 * count; replicate++)
            if (present.has(plain(replicate)))
                found.add(plain(replicate));
        const covering = [...found].filter((id) => present.has(id));
        for (const id of covering)
            allowed[stage].add(id);
        if (covering.length >= fewest(count))
            return;
        for (let replicate = 1, left = count - covering.length; left > 0; replicate++) {
            if (present.has(plain(replicate)))
                continue;
            missing[stage].push(plain(replicate));
            left--;
        }
    }
}
/** Members by what they were made of, read from their metadata. */
function indexByBase(stage, existing, ids) {
    const byBase = new Map();
    for (const id of ids) {
        const found = existing.metadata(stage, id);
        if (found.kind !== 'metadata')
            continue;
        const { metadata } = found;
        const base = stage === 'essay'
            ? [(0,cohort_metadata/* textField */.M8)(metadata, 'parent_gen_id'), (0,cohort_metadata/* textField */.M8)(metadata, 'template_id', 'essay_template')]
            : [
                (0,cohort_metadata/* textField */.M8)(metadata, 'parent_gen_id'),
                (0,cohort_metadata/* textField */.M8)(metadata, 'template_id', 'evaluation_template'),
                (0,cohort_metadata/* textField */.M8)(metadata, 'llm_model_id'),
            ];
        const key = baseKey(base);
        const siblings = byBase.get(key);
        if (siblings === undefined)
            byBase.set(key, [id]);
        else
            siblings.push(id);
    }
    return byBase;
}
function baseKey(base) {
    return JSON.stringify(base);
}
/**
 * The fewest members that a run can leave for a count: numbers that are allocated without probing may fall on reused ones,
 * which are then listed once. With r reused and n = count − r allocated, the first allocated number is new, so at most
 * min(r, n − 1) coincide.
 */
function fewest(count) {
    let least = count;
    for (let reused = 1; reused < count; reused++)
        least = Math.min(least, count - Math.min(reused, count - reused - 1));
    return least;
}

;// CONCATENATED MODULE: ./build/src/drift/report-drift.js


const MEND = 'run `cohort-ci regenerate` and commit the result';
/** Makes findings of a comparison, so that annotations, exit status and SARIF know of drift as of every other fault. */
function reportDrift(cohort, outputs, selected, collector) {
    const { manifest, membership, metadata } = outputs;
    switch (manifest.status) {
        case 'content': {
            const fields = manifest.fields.map(({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`);
            collector.add('drift/manifest', (0,diagnostic/* atFile */.kG)(manifest.path), `the manifest of cohort ${(0,show/* showText */.h$)(cohort)} differs from its spec: ${[...fields, ...manifest.form].join(', ')}`, { hint: MEND });
            break;
        }
        case 'form':
            collector.add('drift/form', (0,diagnostic/* atFile */.kG)(manifest.path), `the manifest of cohort ${(0,show/* showText */.h$)(cohort)} says the right thing in other bytes: ${manifest.form.join(', ')}`, { hint: MEND });
            break;
        case 'missing':
            collector.add('drift/missing-output', (0,diagnostic/* atMissing */.KE)(manifest.path), `cohort ${(0,show/* showText */.h$)(cohort)} has no committed manifest.json`, { hint: MEND });
            break;
    }
    switch (membership.status) {
        case 'content': {
            const stages = membership.stages.map(({ stage, added, removed }) => `${stage}${counts(added.count, removed.count)}`);
            const what = [
                ...stages,
                ...membership.form,
                ...(membership.reordered ? ['same generations, another order'] : []),
            ].join(', ');
            if (selected) {
                collector.add('selection/not-followed', (0,diagnostic/* atFile */.kG)(membership.path), `the membership of cohort ${(0,show/* showText */.h$)(cohort)} does not fit the curated selection: ${what}`, { hint: 'run the runtime with the selection in place, and commit the result' });
            }
            else {
                collector.add('drift/membership', (0,diagnostic/* atFile */.kG)(membership.path), `the membership of cohort ${(0,show/* showText */.h$)(cohort)} differs from its spec: ${what}`, { hint: MEND });
            }
            break;
        }
        case 'form':
            collector.add('drift/form', (0,diagnostic/* atFile */.kG)(membership.path), `the membership of cohort ${(0,show/* showText */.h$)(cohort)} says the right thing in other bytes: ${membership.form.join(', ')}`, { hint: MEND });
            break;
        case 'missing':
            collector.add('drift/missing-output', (0,diagnostic/* atMissing */.KE)(membership.path), `cohort ${(0,show/* showText */.h$)(cohort)} has no committed membership.csv`, { hint: MEND });
            break;
    }
    if (metadata.missing.length > 0) {
        collector.add('drift/metadata', (0,diagnostic/* atMissing */.KE)(metadata.path), `cohort ${(0,show/* showText */.h$)(cohort)} plans generations without committed metadata: ${listed(metadata.missing)}`, { hint: MEND });
    }
    if (metadata.stale.length > 0) {
        collector.add('drift/stale-generation', (0,diagnostic/* atFile */.kG)(metadata.path), `cohort ${(0,show/* showText */.h$)(cohort)} no longer plans ${listed(metadata.stale)}, whose metadata names it as origin`, { hint: 'nothing need be done; remove the folders if nothing else uses them' });
    }
}
function counts(added, removed) {
    const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])];
    return parts.length > 0 ? ` ${parts.join(' ')}` : ' (order)';
}
function listed(lists) {
    return lists
        .map(({ stage, count, first }) => `${count} ${stage}${count === 1 ? '' : 's'} (${first[0] ?? ''}${count > 1 ? ', …' : ''})`)
        .join(', ');
}

// EXTERNAL MODULE: ./build/src/traps/report-traps.js + 10 modules
var report_traps = __webpack_require__(307);
;// CONCATENATED MODULE: ./build/src/pipeline.js





















/**
 * Derives a cohort end to end: load → compile → plan → check against catalogs → ids → outputs. Every fault is reported;
 * a phase whose input was refused does not run.
 */
function expectCohort(repository, cohort, collector) {
    const { sources, catalogs, options, selection, existing } = repository;
    reportRivals(cohort, collector);
    const design = (0,load_design/* loadDesign */.F)(sources, cohort.specPath, options.dialect, collector);
    if (design === undefined)
        return undefined;
    const axisCatalogs = (axis) => (0,axis_catalog/* axisCatalog */.D)(catalogs, axis);
    const rows = (0,compile_design/* compileDesign */.q)(design, collector, {
        catalogs: axisCatalogs,
        ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
    });
    if (options.dialect === 'v2' && rows === undefined)
        checkUnruledLevels(design, axisCatalogs, collector);
    if (rows === undefined) {
        reportTrapsOfRefused(design, axisCatalogs, options.maxRows, collector);
        return undefined;
    }
    (0,report_traps/* reportDesignTraps */.vi)(design, rows, axisCatalogs, collector);
    const plan = (0,plan_cohort/* planCohort */.jA)(rows, design, collector);
    if (plan === undefined)
        return undefined;
    checkEvaluations(cohort, plan, rows, design, collector);
    (0,report_traps/* reportPlanTraps */.em)(design, rows, plan, axisCatalogs, collector);
    if (options.dialect === 'v2')
        checkPlan(plan, rows, design, axisCatalogs, collector);
    const { tables } = catalogs;
    if (tables === undefined || collector.errorCount > 0 || selection === 'refused')
        return undefined;
    const ids = (0,assign_ids/* assignIds */.QC)(plan, existing, collector);
    if (ids === undefined)
        return undefined;
    const replication = tables.replication.map(({ stage, count }) => [stage, count]);
    const manifest = (0,artifacts_manifest/* manifestOf */.$)(plan, replication);
    const frame = {
        essayTemplates: manifest.templates.essay,
        evaluationTemplates: manifest.templates.evaluation,
        evaluationModels: manifest.llms.evaluation,
        essayCount: countOf('essay'),
        evaluationCount: countOf('evaluation'),
    };
    const selected = selection && applySelection(selection, frame, existing, collector);
    if (selection !== undefined && selected === undefined)
        return undefined;
    const modes = {
        draft: templateModes(tables.templates.draft, options.dialect, manifest.templates.draft),
        essay: templateModes(tables.templates.essay, options.dialect, manifest.templates.essay),
        evaluation: templateModes(tables.templates.evaluation, options.dialect, manifest.templates.evaluation),
    };
    if (selection === undefined)
        (0,report_traps/* reportGenerationTraps */.X2)({ design, rows, plan, ids, existing, essayModes: modes.essay }, collector);
    return {
        plan,
        manifest,
        membership: selected ? new membership/* ListedMembership */.i(selected) : new membership/* PlannedMembership */.v(plan, ids),
        modes,
        selectionFrame: frame,
    };
    function countOf(stage) {
        return Number(replication.find(([name]) => name === stage)?.[1] ?? 1n);
    }
}
/** Two specs would overwrite each other's outputs for ever; neither can be told to be the right one. */
function reportRivals({ id, specPath, rivals = [] }, collector) {
    const [first] = rivals;
    if (first === undefined)
        return;
    collector.add('spec/same-cohort', (0,diagnostic/* atFile */.kG)(specPath), `cohort ${(0,show/* showText */.h$)(id)} has another spec: ${(0,show/* showText */.h$)(first)}`, {
        hint: 'keep one spec for each cohort, or name only one of them with the spec patterns',
        related: rivals.map((path) => ({ at: (0,diagnostic/* atFile */.kG)(path), message: 'the same cohort' })),
    });
}
/**
 * Traps of a design that was refused. One that compiles but for ids that the catalogs lack has rows all the same: a
 * misspelt level is no reason to keep silent about what is wrong elsewhere. Errors of this second compilation are
 * consequences, and are not told.
 */
function reportTrapsOfRefused(design, catalogs, maxRows, collector) {
    const unheard = new diagnostics_collector/* Collector */.g();
    const rows = (0,compile_design/* compileDesign */.q)(design, unheard, maxRows === undefined ? {} : { maxRows });
    (0,report_traps/* reportDesignTraps */.vi)(design, rows, catalogs, collector);
    const plan = rows && (0,plan_cohort/* planCohort */.jA)(rows, design, unheard);
    if (rows && plan)
        (0,report_traps/* reportPlanTraps */.em)(design, rows, plan, catalogs, collector);
}
/** A cohort without evaluations: refused in v2, accepted as an empty one in v1. */
function checkEvaluations(cohort, plan, rows, design, collector) {
    if (plan.evaluations.count > 0)
        return;
    const empty = rows.columns.flatMap(({ name }, column) => name.kind === 'str' && rows.dimensions[rows.dimensionOf(column)]?.size === 0 ? [name.value] : []);
    const why = empty.length > 0
        ? `${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no level`
        : 'the spec makes no row';
    const axis = design.axes.find((other) => other.levels.length === 0);
    const at = (0,diagnostic/* atSpan */.IX)(axis?.at ?? design.axesAt);
    if (design.dialect === 'v2')
        collector.add('plan/no-evaluations', at, `cohort ${(0,show/* showText */.h$)(cohort.id)} plans no evaluation: ${why}`, {
            hint: 'give it at least one level',
        });
    else
        collector.add('plan/empty', at, `cohort ${(0,show/* showText */.h$)(cohort.id)} is empty: ${why}`, {
            hint: 'give it at least one level, unless an empty cohort is meant',
        });
}
/** Checks one cohort: derives what it should be and compares that with what is committed. */
function checkCohort(repository, cohort) {
    const collector = new diagnostics_collector/* Collector */.g();
    const expectation = expectCohort(repository, cohort, collector);
    const base = { id: cohort.id, specPath: cohort.specPath };
    if (expectation === undefined)
        return { ...base, state: 'refused', diagnostics: collector.sorted() };
    const plan = {
        rows: expectation.plan.rows,
        drafts: expectation.membership.count('draft'),
        essays: expectation.membership.count('essay'),
        evaluations: expectation.membership.count('evaluation'),
    };
    let outputs;
    try {
        if (cohort.folder !== undefined)
            outputs = compareOutputs(repository, cohort, cohort.folder, expectation, collector);
    }
    catch (error) {
        if (!(error instanceof UnreadableOutput))
            throw error;
        return { ...base, state: 'unchecked', plan, diagnostics: collector.sorted(), failure: error.message };
    }
    if (outputs !== undefined)
        reportDrift(cohort.id, outputs, repository.selection !== undefined, collector);
    const drifted = outputs !== undefined &&
        [outputs.manifest, outputs.membership, outputs.metadata].some(({ status }) => status !== 'same' && status !== 'uncommitted');
    return {
        ...base,
        state: drifted ? 'drifted' : 'clean',
        plan,
        diagnostics: collector.sorted(),
        ...(outputs ? { outputs } : {}),
    };
}
function compareOutputs(repository, cohort, folder, expectation, collector) {
    const { committed, existing, selection, options } = repository;
    const manifestPath = `${folder}/manifest.json`;
    const membershipPath = `${folder}/membership.csv`;
    const manifest = compareFile(manifestPath, committed.manifest, { status: 'missing', fields: [], form: [] }, readBytes, (bytes) => {
        const drift = manifestDrift(repository, expectation, bytes);
        if (drift.extraCombo !== undefined) {
            collector.add('drift/extra-combo', (0,diagnostic/* atFile */.kG)(manifestPath), `the manifest also holds ${drift.extraCombo}, the runtime's own combination: no drift`, { hint: 'nothing need be done' });
        }
        return drift;
    });
    const membership = compareFile(membershipPath, committed.membership, { status: 'missing', stages: [], reordered: false, form: [] }, readPieces, (pieces) => selection !== undefined && selection !== 'refused'
        ? compareSelection(selection, expectation.selectionFrame, pieces, existing)
        : (0,compare_membership/* compareMembership */.S0)(expectation.membership, pieces));
    // With a selection, what is newly allocated depends on the run: only what the committed membership lists can be missing.
    const metadata = committed.metadata && selection === undefined
        ? compareMetadata(expectation.membership, cohort.id, existing)
        : { missing: [], stale: [] };
    const metadataStatus = !committed.metadata
        ? 'uncommitted'
        : metadata.missing.length > 0
            ? 'missing'
            : 'same';
    return {
        manifest: { path: manifestPath, status: manifest.status, fields: manifest.fields, form: manifest.form },
        membership: { path: membershipPath, ...membership },
        metadata: { path: existing.root, status: metadataStatus, ...metadata },
    };
    function compareFile(path, isCommitted, absent, read, compare) {
        const ignored = options.isIgnored?.(path) ?? false;
        if (!isCommitted || ignored)
            return { ...absent, status: 'uncommitted' };
        const content = read(repository.sources.tree, path);
        if (content !== undefined)
            return compare(content);
        const again = repository.sources.tree.read(path);
        if (again.kind !== 'missing')
            throw new UnreadableOutput(path, again);
        return absent;
    }
}
/** Something stands where an output should be and cannot be compared: nothing is known of drift. */
class UnreadableOutput extends Error {
    constructor(path, read) {
        super(`Cannot read ${(0,show/* showText */.h$)(path)}: ${unreadableWords(read)}`);
    }
}
function unreadableWords(read) {
    switch (read.kind) {
        case 'directory':
            return 'it is a folder, not a file';
        case 'outside':
            return 'it leads out of the repository';
        case 'too-large':
            return `it has ${read.size} bytes; the limit is ${read.limit}`;
        case 'unreadable':
            return read.reason === 'EACCES' ? 'permission is denied (EACCES)' : read.reason;
        default:
            return 'it changed while it was read';
    }
}
function readBytes(tree, path) {
    const read = tree.read(path);
    return read.kind === 'file' ? read.bytes : undefined;
}
/** A membership may be larger than any file that is read whole: thirty bytes an evaluation. */
function readPieces(tree, path) {
    const read = tree.read(path);
    if (read.kind === 'too-large')
        return tree.pieces?.(path);
    return read.kind === 'file' ? [read.bytes] : undefined;
}
/**
 * The files that make a cohort's committed outputs what they should be; those that already are, are left out. Metadata
 * comes first and the membership last, so that it never names generations that are not there.
 */
function* regenerateCohort(repository, cohort, folder, expectation) {
    const { existing, sources, selection } = repository;
    const membershipPath = `${folder}/membership.csv`;
    const manifestPath = `${folder}/manifest.json`;
    const membership = readPieces(sources.tree, membershipPath);
    const manifest = readBytes(sources.tree, manifestPath);
    const encoder = new TextEncoder();
    // A selection is not allocated anew while the committed membership follows it: that would never come to an end.
    const follows = selection !== undefined && selection !== 'refused' && membership !== undefined
        ? compareSelection(selection, expectation.selectionFrame, membership, existing).status === 'same'
        : membership !== undefined && (0,compare_membership/* compareMembership */.S0)(expectation.membership, membership).status === 'same';
    if (!follows || selection === undefined) {
        for (const stage of result/* STAGES */.a) {
            for (const generation of expectation.membership.generations(stage)) {
                if (existing.metadata(stage, generation.id).kind !== 'missing')
                    continue;
                const mode = expectation.modes[stage].get(generation.template) ?? 'llm';
                yield {
                    path: existing.metadataPath(stage, generation.id),
                    content: [encoder.encode(metadataText(generation, cohort.id, mode))],
                    onlyIfAbsent: true,
                };
            }
        }
    }
    if (manifest === undefined || manifestDrift(repository, expectation, manifest).status !== 'same') {
        yield {
            path: manifestPath,
            content: [encoder.encode((0,artifacts_manifest/* manifestText */.s)(expectation.manifest))],
            onlyIfAbsent: false,
        };
    }
    if (!follows)
        yield { path: membershipPath, content: expectation.membership.chunks(), onlyIfAbsent: false };
}
/** v1 manifests may hold the runtime's own combination; it must be known to be let pass. */
function manifestDrift(repository, expectation, committed) {
    const { catalogs, options } = repository;
    const knowsCombo = options.dialect === 'v1'
        ? (combo) => catalogs.lookup('combo_id')?.ids.has(combo) ?? false
        : undefined;
    return (0,compare_manifest/* compareManifest */.L)(expectation.manifest, committed, knowsCombo);
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAssigned)
/* harmony export */ });
/**
 * Code points without a character in Unicode 14, the version that Python 3.11 knows: pairs of base-36 numbers, the gap
 * since the last range and the range's length. Taken from `unicodedata`, so that results do not hang on which Unicode
 * version the JavaScript engine was built with: characters that are newer have no case, are not printable and are no digits.
 */
const UNASSIGNED = 'oo 2 6 4 7 1 1 1 k 1 b1 1 12 2 1e 2 3 1 1j 8 r 4 6 b 7i 1 1o 2 2t e 1n 2 1d 2 f 1 s 2 1 1 b 5 v 1 2 6 6k 1 8 2 2 2 m 1 7 1 1 3 4 2 9 2 2 2 4 8 1 4 2 1 5 2 p 2 3 1 6 4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 3 1 7 4 1 1 7 h a 3 1 9 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 4 2 c 7 7 1 3 1 8 2 2 2 m 1 7 1 2 1 5 2 9 2 2 2 3 7 3 4 2 1 5 2 i a 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 c 4 5 3 3 1 4 2 1 6 1 e l 5 d 1 3 1 n 1 g 2 9 1 3 1 4 7 2 1 3 2 1 2 4 2 a 7 m 1 3 1 n 1 a 1 5 2 9 1 3 1 4 7 2 6 2 1 4 2 a 1 2 d d 1 3 1 1f 1 3 1 6 4 g 2 q 1 3 1 i 3 o 1 9 1 1 2 7 3 1 4 6 1 1 1 8 6 a 2 3 c 1m 4 t 11 2 1 1 1 5 1 o 1 1 1 n 2 5 1 1 1 6 2 a 2 4 w 20 1 10 4 13 1 10 1 f 1 d 11 5i 1 1 5 1 2 ah 1 4 2 7 1 1 1 4 2 15 1 4 2 x 1 4 2 7 1 1 1 4 2 f 1 1l 1 4 2 1v 2 w 3 q 6 2e 2 6 2 il 3 2h 7 m 9 o 9 k c d 1 3 1 2 c 2m 2 a 6 a 6 q 6 2h 7 17 5 1y a v 1 c 4 c 4 1 3 16 2 5 b 18 4 q 6 b 3 1q 2 1t 1 t 2 b 6 a 6 e 2 v 1d 25 3 1b 1 38 8 1o 3 f 3 1o 7 17 2 b 8 17 5 eu 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 1 2t 1 c 2 r 1 d 3 x f x f 3w 4 if p b l 1ec 2 w 1 9p 5 19 1 1 5 1 2 1k 7 2 e o 9 7 1 7 1 7 1 7 1 7 1 7 1 7 1 7 1 3i y q 1 2h c 5y q c 4 1s 1 2e 2 2v 5 17 1 2m 1 2c c 1b 1 mlp 3 1j 9 9o k 54 8 5n 5 2 1 1 1 5 o 1n 3 a 6 1k 8 1y 8 c 6 38 b u 3 26 1 b 4 x 1 1j 9 e 2 a 2 2v o s a 6 2 6 2 6 9 7 1 7 1 1o 4 3i 2 a 6 8mc c n 4 1d 4 6su 2 2y 12 7 c 5 5 q 1 5 1 1 1 2 1 2 1 3h g cd 2 1i 7 1 w 16 6 1f 1 j 1 4 4 5 1 3r 2 1 1 5a 3 6 2 6 2 6 2 3 3 7 1 7 a 5 2 c 1 q 1 j 1 2 1 f 2 e y 3f 5 3 4 19 3 2g 1 d 3 1 1b 1a 3m t 3 1d f s 4 10 9 u 5 17 5 u 1 11 4 e 16 4e 2 a 6 10 4 10 4 14 8 1g b c 1 f 1 7 1 2 1 b 1 f 1 7 1 2 1v 8n 9 m a 8 o 6 1 16 1 9 1x 6 2 1 1 18 1 2 3 1 2 n 1 20 8 9 1c j 1 2 5 x 3 r 5 1 1s 1k 4 k 2 1e 1 2 5 8 1 3 1 t 2 3 4 a 7 9 7 1s w 13 4 c 9 1i 3 t 2 r 5 q 7 4 c 7 28 21 1j 1f d 1f 7 1a 8 a 86 v 1 16 1 3 2 2 26 14 8 16 m q 12 s k n 9 26 4 10 9 1w a 1 2 p 7 a 6 1h 1 i 8 13 9 2o 1 k b i 1 18 1t 7 1 1 1 4 1 f 1 b 6 1n 5 a 6 4 1 8 2 2 2 m 1 7 1 2 1 5 1 a 2 2 2 3 2 1 6 1 5 7 2 7 3 5 3v 2k 1 5 u 20 8 a 4m 1i 2 12 y 1x b a 6 d j 1m 6 a 1i r 2 f 4 n 55 1o 2s 2b c 8 2 1 2 8 1 2 1 u 1 2 2 c 9 a 1y 8 2 1a 2 b r 20 8 2b d 21 7b 9 1 19 1 e a t 3 w 2 m 1 e 21 7 1 2 1 18 3 1 1 2 1 9 8 a 6 6 1 2 1 11 1 2 1 6 7 a 8m p 53 1 f 1e d pn 2u 33 1 5 b 5g 218 2r d tr 1 9 347 g7 6nt ft 7 v 1 a 4 29 1 a 6 u 2 6 a 1y a a 1 7 1 l 5 j j4 2j 2t 23 4 1l 7 h 1s 5 b 2 e 4qg 8 ye 16 9 6w7 4 1 7 1 2 1 83 19 3 h 4 8 b0 1s4 2z 5 d 3 9 7 a 2 8 3mk 1a 2 n 9 38 1o 6u a 13 2 5e l 1y 4a k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 ji f 5 1 f uo v 69 7 1 h 2 7 1 2 1 5 5x 19 3 e 2 a 4 2 8w v h 1m 5 1 yo 7 1 4 1 2 1 f 1 5h 2 g 15 24 4 a 4 2 lt 1w 24 1p 5e 4 1 r 1 2 1 1 2 1 1 a 1 4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k t d 18 4 9 7 2 e 6 4a rc 5 g 3 d 3 38 c 2h 7 c 4 1 f c 4 1k 8 a 6 14 8 u 2 2 26 9g c e 2 5 3 5 3 7 9 t 3 b 5 6 a a 6 8 8 7 9 43 1 1j 11 a sm wyo w 37d 7 66 2 4g2 e 5rl 2e7 f2 15u 3t7 fcfq 1 u 2o 3k 6o 1e6o 1eke 2 1eke 2';
let ranges;
/** Whether Python 3.11 knows a character at this code point. */
function isAssigned(codePoint) {
    if (codePoint < 0x378)
        return true;
    ranges ??= parseRanges(UNASSIGNED);
    const { starts, ends } = ranges;
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return low === 0 || codePoint >= (ends[low - 1] ?? 0);
}
function parseRanges(text) {
    const numbers = text.split(' ').map((number) => Number.parseInt(number, 36));
    const starts = new Int32Array(numbers.length / 2);
    const ends = new Int32Array(numbers.length / 2);
    let end = 0;
    for (let index = 0; index < starts.length; index++) {
        const start = end + (numbers[index * 2] ?? 0);
        end = start + (numbers[index * 2 + 1] ?? 0);
        starts[index] = start;
        ends[index] = end;
    }
    return { starts, ends };
}


/***/ }),

/***/ 5487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ valueKey)
/* harmony export */ });
/* unused harmony export equals */
/**
 * A key such that two values have equal keys exactly where Python holds them equal, as dictionary keys and set members:
 * `1`, `1.0` and `True` are one value and `'1'` another; a date is never a datetime; datetimes with an offset compare by
 * instant and never equal one without. The key is for comparing only, it is not meant to be read.
 */
function valueKey(value) {
    switch (value.kind) {
        case 'str':
            return `s${value.value}`;
        case 'null':
            return 'n';
        case 'bool':
            return value.value ? 'i1' : 'i0';
        case 'int':
            return intKey(value.value);
        case 'float':
            return floatKey(value);
        case 'date':
            return `d${value.year}-${value.month}-${value.day}`;
        case 'datetime':
            return datetimeKey(value);
        case 'bytes':
            return `b${value.value.join(' ')}`;
        case 'tuple': {
            // Each item's key stands behind its length: text may hold any separator.
            let key = 't';
            for (const item of value.items) {
                const itemKey = valueKey(item);
                key += `${itemKey.length}:${itemKey}`;
            }
            return key;
        }
    }
}
/** Whether Python's `==` (identity first, as containers compare) holds. */
function equals(left, right) {
    return left === right || valueKey(left) === valueKey(right);
}
function intKey(value) {
    // Hexadecimal, because decimal digits of a huge integer take more than linear time.
    return `i${value.toString(16)}`;
}
function floatKey({ value, nan }) {
    if (Number.isNaN(value))
        return `f${nan ?? 'nan'}`;
    // A float without fraction equals that integer, exactly, at any size.
    if (Number.isSafeInteger(value))
        return `i${(value + 0).toString(16)}`;
    return Number.isInteger(value) ? intKey(BigInt(value)) : `f${value}`;
}
function datetimeKey(value) {
    const { year, month, day, hour, minute, second, microsecond, utcOffset } = value;
    if (utcOffset === undefined)
        return `w${[year, month, day, hour, minute, second, microsecond].join('-')}`;
    // `Date.UTC` reads years below 100 as 19xx, hence the setter.
    const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
    return `a${midnight + hour * 3600 + minute * 60 + second - utcOffset}.${microsecond}`;
}


/***/ }),

/***/ 618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ csvRecord),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   zT: () => (/* binding */ csvLine)
/* harmony export */ });
/**
 * One record as Python's `csv.writer` writes it in its default dialect: a cell is quoted where it holds a comma, a quote
 * or a character of the line terminator (spaces do not matter), `null` is an empty cell, and a record of one empty cell
 * is `""`, since an empty line would read as no record.
 */
function csvRecord(cells, lineTerminator = '\r\n') {
    return csvLine(cells.map((cell) => csvCell(cell, lineTerminator)), lineTerminator);
}
/** The same from cells that {@link csvCell} has written, for those who write a cell into many records. */
function csvLine(cells, lineTerminator = '\r\n') {
    if (cells.length === 1 && cells[0] === '')
        return `""${lineTerminator}`;
    return cells.join(',') + lineTerminator;
}
function csvCell(cell, lineTerminator = '\r\n') {
    if (cell === null)
        return '';
    return needsQuotes(cell, lineTerminator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
function needsQuotes(cell, lineTerminator) {
    if (cell.includes(',') || cell.includes('"'))
        return true;
    for (const character of lineTerminator)
        if (cell.includes(character))
            return true;
    return false;
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ floatText)
/* harmony export */ });
/**
 * Python's `repr` of a float. Both languages print the shortest digits that read back as the same number; they differ in
 * the marks around them: Python keeps a fraction (`1.0`), the sign of zero, and pads the exponent, which it uses below
 * 1e-4 and from 1e16 up.
 */
function floatText(number) {
    if (Number.isNaN(number))
        return 'nan';
    if (number === Number.POSITIVE_INFINITY)
        return 'inf';
    if (number === Number.NEGATIVE_INFINITY)
        return '-inf';
    if (number === 0)
        return Object.is(number, -0) ? '-0.0' : '0.0';
    const magnitude = Math.abs(number);
    if (magnitude >= 1e-4 && magnitude < 1e16) {
        // JavaScript too writes this whole range without an exponent.
        const text = String(number);
        return Number.isInteger(number) ? `${text}.0` : text;
    }
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    return `${digits}e${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ intOfValue),
/* harmony export */   FB: () => (/* binding */ pyInt),
/* harmony export */   gc: () => (/* binding */ MAX_INT_DIGITS)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(734);


/** Python refuses to convert longer runs of digits, leading zeros included, from and to text (`sys.int_info`). */
const MAX_INT_DIGITS = 4300;
/** Python's `int(text)`, or `undefined` where it raises `ValueError`. */
function pyInt(text) {
    const match = /^[\t-\r ]*([+-]?)(\d+(?:_\d+)*)[\t-\r ]*$/.exec(asciiForm(text));
    if (match === null)
        return undefined;
    const [, sign, written = ''] = match;
    const digits = written.includes('_') ? written.replaceAll('_', '') : written;
    if (digits.length > MAX_INT_DIGITS)
        return undefined;
    const magnitude = BigInt(digits);
    return sign === '-' ? -magnitude : magnitude;
}
/**
 * Python's `int(value)`: a float loses its fraction. `undefined` where Python raises: on text that is no integer, on
 * NaN and infinity, and on kinds that are no number.
 */
function intOfValue(value) {
    switch (value.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return value.value;
        case 'float':
            return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : undefined;
        case 'str':
            return pyInt(value.value);
        case 'bytes':
            return value.value.every((byte) => byte < 0x80)
                ? pyInt(String.fromCharCode(...value.value))
                : undefined;
        default:
            return undefined;
    }
}
/**
 * Replaces digits of every script and spaces beyond ASCII by their ASCII form. Python skips only ASCII's own six
 * spaces afterwards, so `\x1c`, which `strip` removes, is refused here.
 */
function asciiForm(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
    if (/^[\x00-\x7f]*$/.test(text))
        return text;
    let form = '';
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (codePoint < 0x80)
            form += character;
        else if ((0,_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(codePoint))
            form += ' ';
        else
            form += decimalDigit(codePoint) ?? '?';
    }
    return form;
}
const DECIMAL_DIGIT = /\p{Nd}/u;
/** The value of a digit of any script. Every script's ten digits stand together, and each run starts at its zero. */
function decimalDigit(codePoint) {
    if (!isDecimal(codePoint))
        return undefined;
    let run = 0;
    while (isDecimal(codePoint - run - 1))
        run++;
    return run % 10;
}
function isDecimal(codePoint) {
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ jsonDocument),
/* harmony export */   ck: () => (/* binding */ jsonKey),
/* harmony export */   rF: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _float_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1968);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);


/**
 * One object as Python's `json.dumps` writes it by default, without line end: `", "` and `": "` between, everything
 * beyond ASCII escaped, NaN and infinity bare. Keys are text already, see {@link jsonKey}; they may repeat.
 */
function jsonLine(entries) {
    let line = '';
    for (const [key, value] of entries)
        line += `${line === '' ? '' : ', '}${asciiString(key)}: ${jsonValue(value)}`;
    return `{${line}}`;
}
/** The text that Python's `json.dumps` makes of a mapping's key. Kinds that it refuses are given as their `str`. */
function jsonKey(key) {
    switch (key.kind) {
        case 'null':
        case 'bool':
        case 'float':
            return jsonValue(key);
        default:
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(key);
    }
}
/**
 * `json.dumps(document, ensure_ascii=False, indent=2)`, without final newline. Numbers must be integers.
 */
function jsonDocument(document) {
    return indented(document, '\n');
}
/** A value as the runtime's JSON lines hold it: dates as ISO text, bytes as their `repr`, tuples as arrays. */
function jsonValue(value) {
    switch (value.kind) {
        case 'str':
            return asciiString(value.value);
        case 'null':
            return 'null';
        case 'bool':
            return value.value ? 'true' : 'false';
        case 'int':
            return value.value.toString();
        case 'float':
            return jsonFloat(value.value);
        case 'date':
            return asciiString((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(value));
        case 'datetime':
            return asciiString((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDatetime */ .xN)(value, 'T'));
        case 'bytes':
            return asciiString((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value));
        case 'tuple':
            return `[${value.items.map(jsonValue).join(', ')}]`;
    }
}
function jsonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    return (0,_float_text_js__WEBPACK_IMPORTED_MODULE_1__/* .floatText */ .q)(value);
}
/** Quotes text in ASCII: units beyond it, and the control characters, are escaped one by one, lone surrogates too. */
function asciiString(value) {
    if (/^[ !#-[\]-~]*$/.test(value))
        return `"${value}"`;
    return `"${value.replace(/[^ !#-[\]-~]/g, escaped)}"`;
}
/** Quotes text, escaping only what JSON demands (unlike `JSON.stringify`, which also escapes lone surrogates). */
function plainString(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON escapes
    return `"${value.replace(/["\\\x00-\x1f]/g, escaped)}"`;
}
const SHORT_ESCAPES = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['\b', '\\b'],
    ['\f', '\\f'],
]);
function escaped(unit) {
    return SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function indented(document, lineStart) {
    if (document === null)
        return 'null';
    if (typeof document === 'string')
        return plainString(document);
    if (typeof document !== 'object')
        return String(document);
    const inner = `${lineStart}  `;
    if (document instanceof Map) {
        const entries = [...document].map(([key, value]) => `${plainString(key)}: ${indented(value, inner)}`);
        return entries.length === 0 ? '{}' : `{${inner}${entries.join(`,${inner}`)}${lineStart}}`;
    }
    const items = [...document].map((item) => indented(item, inner));
    return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${lineStart}]`;
}


/***/ }),

/***/ 4081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lower)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1554);

/**
 * Python 3.11's `str.lower()`. JavaScript's own lowering follows the same rules by the engine's Unicode version;
 * characters that Python does not know yet stay as they are and part words.
 */
function lower(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
    if (/^[\x00-\x7f]*$/.test(text))
        return text.toLowerCase();
    let lowered = '';
    let start = 0;
    for (let index = 0; index < text.length;) {
        const codePoint = text.codePointAt(index) ?? 0;
        const next = index + (codePoint > 0xffff ? 2 : 1);
        if (!(0,_assigned_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssigned */ .Z)(codePoint)) {
            lowered += lowerKnown(text.slice(start, index)) + text.slice(index, next);
            start = next;
        }
        index = next;
    }
    return lowered + lowerKnown(text.slice(start));
}
function lowerKnown(text) {
    if (!text.includes('Σ'))
        return text.toLowerCase();
    return text.replace(FINAL_SIGMA, 'ς').replaceAll('Σ', 'σ').toLowerCase();
}
// A sigma is final after a cased letter and not before one, with case-ignorable characters skipped. The two characters
// named here lost these properties after Unicode 14, so the engine's own rule would not do.
const IGNORABLE = '[\\p{Case_Ignorable}\\u{1171E}]';
const CASED = `[[\\p{Cased}\\u{295}]--${IGNORABLE}]`;
const FINAL_SIGMA = new RegExp(`(?<=${CASED}${IGNORABLE}*)Σ(?!${IGNORABLE}*${CASED})`, 'gv');


/***/ }),

/***/ 734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * Whether Python's `str.isspace` is true of a UTF-16 unit: the separators `\x1c`–`\x1f`, NEL and the no-break spaces
 * count, while U+FEFF (a space to JavaScript's `trim`), U+180E and U+200B do not.
 */
function isSpace(unit) {
    if (unit < 0x80)
        return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f);
    if (unit < 0x1680)
        return unit === 0x85 || unit === 0xa0;
    return ((unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x1680 ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000);
}
/** Python's `str.strip()`. */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start++;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** Whether nothing is left of the text once it is stripped. */
function isBlank(text) {
    for (let index = 0; index < text.length; index++)
        if (!isSpace(text.charCodeAt(index)))
            return false;
    return true;
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sj: () => (/* binding */ repr),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   xN: () => (/* binding */ isoDatetime)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1554);
/* harmony import */ var _float_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1968);


/** Python's `str(value)`. */
function text(value) {
    switch (value.kind) {
        case 'str':
            return value.value;
        case 'date':
            return isoDate(value);
        case 'datetime':
            return isoDatetime(value, ' ');
        default:
            return repr(value);
    }
}
/** Python's `repr(value)`, which is also how a value prints inside a tuple. */
function repr(value) {
    switch (value.kind) {
        case 'null':
            return 'None';
        case 'bool':
            return value.value ? 'True' : 'False';
        case 'int':
            return value.value.toString();
        case 'float':
            return (0,_float_text_js__WEBPACK_IMPORTED_MODULE_0__/* .floatText */ .q)(value.value);
        case 'str':
            return stringRepr(value.value);
        case 'bytes':
            return bytesRepr(value.value);
        case 'date':
            return `datetime.date(${value.year}, ${value.month}, ${value.day})`;
        case 'datetime':
            return datetimeRepr(value);
        case 'tuple': {
            const items = value.items.map(repr);
            return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
        }
    }
}
/** Python's `date.isoformat()`. */
function isoDate(date) {
    return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
/** Python's `datetime.isoformat(separator)`: microseconds only where there are some. */
function isoDatetime(value, separator) {
    const time = `${pad(value.hour, 2)}:${pad(value.minute, 2)}:${pad(value.second, 2)}`;
    const fraction = value.microsecond === 0 ? '' : `.${pad(value.microsecond, 6)}`;
    return isoDate(value) + separator + time + fraction + offsetText(value.utcOffset);
}
function offsetText(utcOffset) {
    if (utcOffset === undefined)
        return '';
    const magnitude = Math.abs(utcOffset);
    const seconds = magnitude % 60;
    const clock = `${pad(Math.floor(magnitude / 3600), 2)}:${pad(Math.floor(magnitude / 60) % 60, 2)}`;
    return `${utcOffset < 0 ? '-' : '+'}${clock}${seconds === 0 ? '' : `:${pad(seconds, 2)}`}`;
}
function datetimeRepr(value) {
    const fields = [value.year, value.month, value.day, value.hour, value.minute];
    if (value.second !== 0 || value.microsecond !== 0)
        fields.push(value.second);
    if (value.microsecond !== 0)
        fields.push(value.microsecond);
    return `datetime.datetime(${fields.join(', ')}${zoneRepr(value.utcOffset)})`;
}
function zoneRepr(utcOffset) {
    if (utcOffset === undefined)
        return '';
    if (utcOffset === 0)
        return ', tzinfo=datetime.timezone.utc';
    // A timedelta keeps its seconds positive and borrows from the days.
    const delta = utcOffset < 0 ? `days=-1, seconds=${utcOffset + 86_400}` : `seconds=${utcOffset}`;
    return `, tzinfo=datetime.timezone(datetime.timedelta(${delta}))`;
}
function stringRepr(value) {
    const quote = quoteFor(value.includes("'"), value.includes('"'));
    if (/^[ !#-&(-[\]-~]*$/.test(value))
        return quote + value + quote;
    let body = '';
    for (const character of value)
        body += escapedCharacter(character, quote);
    return quote + body + quote;
}
function bytesRepr(value) {
    const quote = quoteFor(value.includes(0x27), value.includes(0x22));
    let body = '';
    for (const byte of value) {
        body += byte < 0x7f ? escapedCharacter(String.fromCharCode(byte), quote) : `\\x${byte.toString(16)}`;
    }
    return `b${quote}${body}${quote}`;
}
function quoteFor(hasSingle, hasDouble) {
    return hasSingle && !hasDouble ? '"' : "'";
}
function escapedCharacter(character, quote) {
    switch (character) {
        case quote:
        case '\\':
            return `\\${character}`;
        case '\n':
            return '\\n';
        case '\r':
            return '\\r';
        case '\t':
            return '\\t';
    }
    const codePoint = character.codePointAt(0) ?? 0;
    if (isPrintable(character, codePoint))
        return character;
    if (codePoint <= 0xff)
        return `\\x${hex(codePoint, 2)}`;
    return codePoint <= 0xffff ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}
const CONTROL_OR_SEPARATOR = /[\p{C}\p{Z}]/u;
function isPrintable(character, codePoint) {
    if (codePoint < 0x7f)
        return codePoint >= 0x20;
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && !CONTROL_OR_SEPARATOR.test(character);
}
function hex(number, width) {
    return number.toString(16).padStart(width, '0');
}
function pad(number, width) {
    return String(number).padStart(width, '0');
}


/***/ }),

/***/ 9441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   PV: () => (/* binding */ tuple),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   lc: () => (/* binding */ bool)
/* harmony export */ });
const NULL = { kind: 'null' };
function str(value) {
    return { kind: 'str', value };
}
function int(value) {
    return { kind: 'int', value: BigInt(value) };
}
function bool(value) {
    return { kind: 'bool', value };
}
function float(value) {
    return { kind: 'float', value };
}
function tuple(items) {
    return { kind: 'tuple', items };
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lG: () => (/* binding */ cohortOf),
  h_: () => (/* binding */ openRepository),
  I: () => (/* binding */ reportUncommitted),
  Qx: () => (/* binding */ withRivals)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/quoted.js
var quoted = __webpack_require__(8836);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/column-names.js
/**
 * The column names that pandas 1.5 makes of a header row: an empty name becomes `Unnamed: 2` (its index), a repeated one
 * gets `.1`, `.2`, …, skipping names that the header already holds. Empty names give way to written ones.
 */
function columnNames(header) {
    const names = header.map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    const written = [];
    const unnamed = [];
    for (const [index, name] of header.entries())
        (name === '' ? unnamed : written).push(index);
    /** How often each name stands in the row at present. */
    const present = new Map();
    for (const name of names)
        present.set(name, (present.get(name) ?? 0) + 1);
    /** How often each name has been given; the next suffix for it. */
    const given = new Map();
    for (const index of [...written, ...unnamed]) {
        const original = names[index] ?? '';
        let name = original;
        let count = given.get(name) ?? 0;
        while (count > 0) {
            given.set(original, count + 1);
            name = `${original}.${count}`;
            count = (present.get(name) ?? 0) > 0 ? count + 1 : (given.get(name) ?? 0);
        }
        if (name !== original) {
            present.set(original, (present.get(original) ?? 1) - 1);
            present.set(name, (present.get(name) ?? 0) + 1);
        }
        names[index] = name;
        given.set(name, count + 1);
    }
    return names;
}

// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame-cell.js


/** One cell of a column; its texts are made when they are asked for. */
class FrameCell {
    #table;
    #path;
    #row;
    #index;
    /** What pandas holds; `undefined` is its NaN. */
    value;
    constructor(table, path, row, index, value) {
        this.#table = table;
        this.#path = path;
        this.#row = row;
        this.#index = index;
        this.value = value;
    }
    get missing() {
        return this.value === undefined;
    }
    /** Python's `str` of the value; `nan` for a missing one. */
    get text() {
        return this.value === undefined ? 'nan' : (0,python_text/* text */.Qq)(this.value);
    }
    /** As written, without its quotes. */
    get raw() {
        return this.#table.word(this.#row, this.#index);
    }
    /** As written, quotes included; an insertion point at the row's end where the row is too short. */
    get span() {
        const table = this.#table;
        return (0,span/* span */.L)(this.#path, table.start(this.#row, this.#index), table.end(this.#row, this.#index));
    }
}

// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/parse-float.js
/** Significant digits that pandas takes in; later ones only count for the magnitude. */
const MAX_DIGITS = 17;
const FLOAT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d{1,17}))?$/;
/**
 * The number that pandas 1.5 reads from a word, `undefined` for a word that is none. Its parser is fast, not exact: it
 * multiplies digit by digit in floating point and scales by one power of ten, so the last digit can differ from Python's
 * own reading. Numbers too large for a float are no numbers.
 */
function parseFloatWord(word) {
    const match = FLOAT.exec(trimSpaces(word));
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponentSign, exponentDigits = ''] = match;
    const taken = Math.max(0, Math.min(fraction.length, MAX_DIGITS - whole.length));
    const digits = whole.slice(0, MAX_DIGITS) + fraction.slice(0, taken);
    if (digits === '')
        return undefined;
    let number = 0;
    for (let index = 0; index < digits.length; index++)
        number = number * 10 + (digits.charCodeAt(index) - 0x30);
    if (sign === '-')
        number = -number;
    const written = wrappedInt(exponentDigits);
    const exponent = (Math.max(0, whole.length - MAX_DIGITS) - taken + (exponentSign === '-' ? -written : written)) | 0;
    const scaled = scale(number, exponent);
    return scaled !== undefined && Number.isFinite(scaled) ? scaled : undefined;
}
function scale(number, exponent) {
    if (exponent > 308)
        return undefined;
    if (exponent > 0)
        return number * powerOfTen(exponent);
    if (exponent >= -308)
        return number / powerOfTen(-exponent);
    if (exponent < -616)
        return 0;
    return number / powerOfTen(-308 - exponent) / powerOfTen(308);
}
function powerOfTen(exponent) {
    return Number(`1e${exponent}`);
}
/** The exponent, which pandas gathers in a 32-bit integer that wraps around. */
function wrappedInt(digits) {
    let number = 0;
    for (let index = 0; index < digits.length; index++) {
        number = (Math.imul(number, 10) + (digits.charCodeAt(index) - 0x30)) | 0;
    }
    return number;
}
const INFINITIES = new Map([
    ['inf', Number.POSITIVE_INFINITY],
    ['+inf', Number.POSITIVE_INFINITY],
    ['infinity', Number.POSITIVE_INFINITY],
    ['+infinity', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['-infinity', Number.NEGATIVE_INFINITY],
]);
/** The infinity that a word spells, in any case and without blanks around it. */
function parseInfinity(word) {
    return word.length > 9 ? undefined : INFINITIES.get(asciiLower(word));
}
/** Without C's six spaces at both ends; never Python's `strip`, which knows more. */
function trimSpaces(word) {
    let start = 0;
    let end = word.length;
    while (start < end && isCSpace(word.charCodeAt(start)))
        start++;
    while (end > start && isCSpace(word.charCodeAt(end - 1)))
        end--;
    return word.slice(start, end);
}
function isCSpace(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
/** ASCII letters only, as C's `strcasecmp` compares. */
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/infer-column.js


/** Words that pandas reads as missing, in exactly this spelling. */
const MISSING = new Set([
    '-1.#IND',
    '1.#QNAN',
    '1.#IND',
    '-1.#QNAN',
    '#N/A N/A',
    '#N/A',
    'N/A',
    'n/a',
    'NA',
    '<NA>',
    '#NA',
    'NULL',
    'null',
    'NaN',
    '-NaN',
    'nan',
    '-nan',
    '',
]);
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
const BOOLEANS = new Map([
    ['true', (0,python_value/* bool */.lc)(true)],
    ['false', (0,python_value/* bool */.lc)(false)],
]);
/**
 * What pandas 1.5 makes of a column's words when no type is asked for: integers, else floats, else booleans, else text,
 * each only when every word fits. `blanks` says whether the column also has rows without a word.
 */
function inferColumn(words, blanks) {
    const missing = blanks || words.some((word) => MISSING.has(word));
    const integers = tryInt64(words);
    if (integers === 'overflow') {
        const unsigned = tryUint64(words, missing);
        if (unsigned !== undefined)
            return unsigned;
    }
    else if (integers !== undefined) {
        if (missing)
            return asFloats(integers);
        return { dtype: 'int', values: integers.map((value) => (value === undefined ? undefined : (0,python_value/* int */.Wh)(value))) };
    }
    return tryFloats(words) ?? tryBooleans(words, missing) ?? texts(words);
}
/** The integers, `overflow` at the first word that passes 64 bits, `undefined` at the first that is none. */
function tryInt64(words) {
    const values = [];
    for (const word of words) {
        const value = MISSING.has(word) ? undefined : parseInteger(word);
        if (value === 'none')
            return undefined;
        if (value !== undefined) {
            if (value.magnitude === 'overflow')
                return 'overflow';
            const number = value.negative ? -value.magnitude : value.magnitude;
            if (number < INT64_MIN || number > INT64_MAX)
                return 'overflow';
            if (!value.whole)
                return undefined;
            values.push(number);
        }
        else
            values.push(undefined);
    }
    return values;
}
/**
 * The second attempt on a column that passes 64 signed bits; `undefined` sends it on to the floats. A missing value or a
 * negative number beside one past 2^63 - 1 leaves the column as text, with its blanks as empty strings.
 */
function tryUint64(words, missing) {
    const values = [];
    let signed = false;
    let unsigned = false;
    for (const word of words) {
        if (MISSING.has(word))
            continue;
        // A minus sign is enough for pandas here: it does not look at what follows.
        if (trimSpaces(word).startsWith('-')) {
            signed = true;
            continue;
        }
        const value = parseInteger(word);
        if (value === 'none')
            return undefined;
        if (value.magnitude === 'overflow' || value.magnitude > UINT64_MAX)
            return texts(words);
        if (!value.whole)
            return undefined;
        if (value.magnitude > INT64_MAX)
            unsigned = true;
        values.push(value.magnitude);
    }
    if (unsigned && (signed || missing))
        return { dtype: 'object', values: words.map(python_value/* str */.gx) };
    if (signed)
        return texts(words);
    return { dtype: 'uint', values: values.map(python_value/* int */.Wh) };
}
const INTEGER = /^([+-]?)0*(\d*)/;
function parseInteger(word) {
    const trimmed = trimSpaces(word);
    const match = INTEGER.exec(trimmed);
    const written = match?.[0] ?? '';
    const digits = match?.[2] ?? '';
    if (!/\d$/.test(written))
        return 'none';
    return {
        negative: match?.[1] === '-',
        // Twenty digits hold every 64-bit number.
        magnitude: digits.length > 20 ? 'overflow' : BigInt(digits),
        whole: written.length === trimmed.length,
    };
}
/** Integers beside missing values become floats; the smallest one is pandas' own mark for missing. */
function asFloats(integers) {
    const values = integers.map((value) => {
        const number = value === undefined ? undefined : Number(value);
        return number === undefined || number === Number(INT64_MIN) ? undefined : (0,python_value/* float */.fV)(number);
    });
    return { dtype: 'float', values };
}
function tryFloats(words) {
    const values = [];
    for (const word of words) {
        if (MISSING.has(word))
            values.push(undefined);
        else {
            const number = parseFloatWord(word) ?? parseInfinity(word);
            if (number === undefined)
                return undefined;
            values.push((0,python_value/* float */.fV)(number));
        }
    }
    return { dtype: 'float', values };
}
function tryBooleans(words, missing) {
    const values = [];
    for (const word of words) {
        if (MISSING.has(word))
            values.push(undefined);
        else {
            const value = word.length > 5 ? undefined : BOOLEANS.get(asciiLower(word));
            if (value === undefined)
                return undefined;
            values.push(value);
        }
    }
    return { dtype: missing ? 'object' : 'bool', values };
}
function texts(words) {
    return { dtype: 'object', values: words.map((word) => (MISSING.has(word) ? undefined : (0,python_value/* str */.gx)(word))) };
}
/** A column without rows has no type to infer. */
const NO_ROWS = { dtype: 'object', values: [] };
/**
 * Puts the chunks of one column together, as pandas does for files of very many rows: it infers a type for each chunk
 * and then looks for one that holds them all.
 */
function joinChunks(chunks) {
    const [first] = chunks;
    if (first === undefined)
        return NO_ROWS;
    if (chunks.length === 1)
        return first;
    const dtype = chunks.map((chunk) => chunk.dtype).reduce(commonDtype);
    return { dtype, values: chunks.flatMap((chunk) => chunk.values.map((value) => convert(value, dtype))) };
}
/** numpy's common type; unlike pandas' own, it lets booleans become numbers. */
function commonDtype(left, right) {
    if (left === right)
        return left;
    if (left === 'object' || right === 'object')
        return 'object';
    if (left === 'bool')
        return right;
    if (right === 'bool')
        return left;
    return 'float';
}
function convert(value, dtype) {
    if (value === undefined || dtype === 'object' || dtype === value.kind)
        return value;
    const number = value.kind === 'bool' ? (value.value ? 1n : 0n) : value.kind === 'int' ? value.value : undefined;
    if (number === undefined || dtype === 'bool')
        return value;
    return dtype === 'float' ? (0,python_value/* float */.fV)(Number(number)) : (0,python_value/* int */.Wh)(number);
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/word-table.js
/**
 * The words of a table as places in its text, eight bytes each; their texts are made when they are asked for. Catalogs
 * come from pull requests, and a file of nothing but commas must not cost a string a comma.
 */
class WordTable {
    #text;
    #starts = new Int32Array(256);
    #ends = new Int32Array(256);
    /** Index of each row's first word. */
    #rowStarts = new Int32Array(64);
    #words = 0;
    #rows = 0;
    constructor(text) {
        this.#text = text;
    }
    get rowCount() {
        return this.#rows;
    }
    /** All words, those of the unfinished row included. */
    get wordCount() {
        return this.#words;
    }
    /** Words of the row that is not finished yet. */
    get pending() {
        return this.#words - (this.#rowStarts[this.#rows] ?? 0);
    }
    addWord(start, end) {
        if (this.#words === this.#starts.length) {
            this.#starts = doubled(this.#starts);
            this.#ends = doubled(this.#ends);
        }
        this.#starts[this.#words] = start;
        this.#ends[this.#words] = end;
        this.#words++;
    }
    endRow() {
        this.#rows++;
        if (this.#rows === this.#rowStarts.length)
            this.#rowStarts = doubled(this.#rowStarts);
        this.#rowStarts[this.#rows] = this.#words;
    }
    /** How many words a row has; the unfinished row stands behind the last one. */
    size(row) {
        const next = row === this.#rows ? this.#words : (this.#rowStarts[row + 1] ?? 0);
        return next - (this.#rowStarts[row] ?? 0);
    }
    has(row, index) {
        return index >= 0 && index < this.size(row);
    }
    /** Offset of a word's first character, a quote included; the row's end for a word that it lacks. */
    start(row, index) {
        return this.has(row, index)
            ? (this.#starts[(this.#rowStarts[row] ?? 0) + index] ?? 0)
            : this.end(row, index);
    }
    /** Offset behind a word's last character; the row's end for a word that it lacks. */
    end(row, index) {
        const last = Math.min(index, this.size(row) - 1);
        return this.#ends[(this.#rowStarts[row] ?? 0) + last] ?? 0;
    }
    /** A word without its quotes, up to its first NUL; empty for a word that the row lacks. */
    word(row, index) {
        if (!this.has(row, index))
            return '';
        const written = this.#text.slice(this.start(row, index), this.end(row, index));
        const word = written.startsWith('"') ? unquoted(written) : written;
        const nul = word.indexOf('\0');
        return nul < 0 ? word : word.slice(0, nul);
    }
}
function doubled(array) {
    const longer = new Int32Array(array.length * 2);
    longer.set(array);
    return longer;
}
/** What follows the closing quote is text, quotes included. */
function unquoted(written) {
    let word = '';
    let from = 1;
    for (;;) {
        const quote = written.indexOf('"', from);
        if (quote < 0)
            return word + written.slice(from);
        word += written.slice(from, quote);
        if (written[quote + 1] !== '"')
            return word + written.slice(quote + 1);
        word += '"';
        from = quote + 2;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/tokenize.js

/** Our own limits, against files made to use up all memory. */
const MOST_WORDS = 3_000_000;
const MOST_COLUMNS = 100_000;
/** Code points that pandas reads from the file at a time. */
const BUFFER_LENGTH = 262_144;
/** Rows that pandas converts at a time in a table of this width: the power of two that keeps them near 2^19 cells. */
function chunkRows(width) {
    const most = Math.floor(2 ** 20 / width);
    let rows = 1;
    while (rows * 2 < most)
        rows *= 2;
    return rows;
}
function tokenize(text, options = {}) {
    return new Tokenizer(text, options.anyLength ?? false).run();
}
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = 0xfeff;
class Tokenizer {
    #text;
    #anyLength;
    #table;
    #state = 'start-record';
    /** Offset of the field's first character. */
    #fieldStart = 0;
    /** How many words the last row counts: pandas fills up shorter ones. */
    #width = 0;
    /** How many rows pandas converts at a time; known after the first one below the header. */
    #chunk = 0;
    /** Where the tokenizer began its present call: it cannot turn back beyond this. */
    #callStart = 0;
    /** Where the next buffer begins. */
    #bufferEnd = 0;
    /** Where the tokenizer turned back over a carriage return during this call. */
    #turns = new Set();
    #failure;
    constructor(text, anyLength) {
        this.#text = text;
        this.#anyLength = anyLength;
        this.#table = new WordTable(text);
    }
    run() {
        const text = this.#text;
        let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
        this.#callStart = offset;
        this.#bufferEnd = this.#nextBuffer(0);
        while (offset < text.length && this.#failure === undefined) {
            if (offset >= this.#bufferEnd) {
                this.#beginCall(offset);
                this.#bufferEnd = this.#nextBuffer(offset);
            }
            offset = this.#step(offset, text.charCodeAt(offset));
        }
        return this.#failure ?? this.#finish();
    }
    /** Takes one character and says where to go on: mostly the next one. */
    #step(offset, unit) {
        switch (this.#state) {
            case 'start-record':
                if (unit === LF)
                    return offset + 1;
                if (unit === CR) {
                    this.#state = 'skipped-carriage-return';
                    return offset + 1;
                }
                if (unit === SPACE || unit === TAB) {
                    this.#state = 'blank-line';
                    return offset + 1;
                }
                this.#state = 'start-field';
                return offset;
            case 'blank-line':
                return this.#blankLine(offset, unit);
            case 'start-field':
                this.#fieldStart = offset;
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'in-field':
                return this.#fieldCharacter(offset, unit);
            case 'in-quotes':
                if (unit === QUOTE)
                    this.#state = 'quote-in-quotes';
                return offset + 1;
            case 'quote-in-quotes':
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'carriage-return':
                return this.#afterCarriageReturn(offset, unit);
            case 'skipped-carriage-return':
                this.#state = 'start-record';
                // A comma goes missing here: pandas takes it for a part of the line end.
                return unit === LF || unit === COMMA ? offset + 1 : offset;
        }
    }
    #fieldCharacter(offset, unit) {
        switch (unit) {
            case COMMA:
                this.#endField(offset);
                this.#state = 'start-field';
                break;
            case LF:
                this.#endField(offset);
                this.#endRow(offset + 1);
                this.#state = 'start-record';
                break;
            case CR:
                this.#endField(offset);
                this.#state = 'carriage-return';
                break;
            default:
                this.#state = 'in-field';
        }
        return offset + 1;
    }
    #blankLine(offset, unit) {
        if (unit === LF) {
            this.#state = 'start-record';
            return offset + 1;
        }
        if (unit === CR) {
            this.#state = 'skipped-carriage-return';
            return offset + 1;
        }
        if (unit === SPACE || unit === TAB)
            return offset + 1;
        // No blank line after all: back to the line's start, which pandas looks for as the last line feed only.
        const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
        const target = Math.max(lineStart, this.#callStart);
        if (this.#text.slice(target, offset).includes('\r')) {
            // The first call ends by itself after two rows, and each turn brings one.
            if (this.#turns.has(offset))
                this.#failure = { kind: 'endless', start: offset };
            if (this.#table.rowCount > 1)
                this.#turns.add(offset);
        }
        this.#state = 'start-field';
        return target;
    }
    #afterCarriageReturn(offset, unit) {
        this.#state = 'start-record';
        if (unit === LF) {
            this.#endRow(offset + 1);
            return offset + 1;
        }
        if (unit !== COMMA) {
            this.#endRow(offset);
            return offset;
        }
        this.#endRow(offset + 1);
        this.#fieldStart = offset;
        this.#endField(offset);
        this.#state = 'start-field';
        return offset + 1;
    }
    #finish() {
        const end = this.#text.length;
        switch (this.#state) {
            case 'in-quotes':
                return { kind: 'unterminated', start: this.#fieldStart };
            case 'start-field':
                this.#fieldStart = end;
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'in-field':
            case 'quote-in-quotes':
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'carriage-return':
                this.#endRow(end);
                break;
        }
        return this.#failure ?? { kind: 'rows', table: this.#table };
    }
    #endField(end) {
        this.#table.addWord(this.#fieldStart, end);
        if (this.#table.wordCount > MOST_WORDS)
            this.#failure = { kind: 'too-large' };
    }
    /** Ends the row; `next` is where the tokenizer goes on reading. */
    #endRow(next) {
        const table = this.#table;
        const row = table.rowCount;
        const size = table.pending;
        const expected = this.#width;
        if (size > MOST_COLUMNS)
            this.#failure ??= { kind: 'too-large' };
        if (size > expected && row > 1 && !this.#anyLength && !this.#startsChunk(row)) {
            const [start, end] = [table.start(row, expected), table.end(row, size - 1)];
            this.#failure ??= { kind: 'ragged', size, expected, start, end };
        }
        this.#width = Math.max(size, expected);
        table.endRow();
        if (row === 1)
            this.#chunk = chunkRows(this.#width);
        // The header and the first row are read by a call of their own, then one chunk after another.
        if (row === 1 || this.#startsChunk(row + 1))
            this.#beginCall(next);
    }
    /** Whether this row is the first of a later chunk, whose length nobody checks. */
    #startsChunk(row) {
        return this.#chunk > 0 && row > 1 && (row - 1) % this.#chunk === 0;
    }
    #beginCall(offset) {
        this.#callStart = offset;
        this.#turns = new Set();
    }
    #nextBuffer(offset) {
        if (this.#text.length - offset <= BUFFER_LENGTH)
            return this.#text.length;
        let end = offset;
        for (let count = 0; count < BUFFER_LENGTH; count++) {
            end += (this.#text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
            if (end >= this.#text.length)
                break;
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame.js





/** Lines of the word table. */
const HEADER = 0;
const FIRST_ROW = 1;
/** What pandas 1.5 makes of `read_csv(path)` (semantics §6), with the place of every cell. */
function parseFrame(file, options = {}) {
    const { usecol } = options;
    const tokens = tokenize(file.text, { anyLength: usecol !== undefined });
    if (tokens.kind !== 'rows')
        return { kind: 'refused', fault: tokens };
    if (tokens.table.rowCount === 0)
        return { kind: 'refused', fault: { kind: 'empty' } };
    const frame = new Frame(file.path, tokens.table, usecol);
    if (usecol !== undefined && !frame.has(usecol)) {
        return { kind: 'refused', fault: { kind: 'no-column', name: usecol, frame } };
    }
    return { kind: 'frame', frame };
}
/** A table as pandas holds it. Columns are converted when they are first asked for. */
class Frame {
    path;
    /** Unique: repeated names carry a suffix. */
    names;
    rowCount;
    /**
     * How many leading cells of each row became row labels, because the first row is longer than the header: every column
     * then holds the cells that stand this many places to the right of its name.
     */
    shift;
    #table;
    #index;
    #columns = new Map();
    #rowDtype;
    constructor(path, table, usecol) {
        this.path = path;
        this.#table = table;
        const width = table.size(HEADER);
        this.names = columnNames(Array.from({ length: width }, (_, index) => table.word(HEADER, index)));
        this.#index = new Map(this.names.map((name, index) => [name, index]));
        this.rowCount = table.rowCount - 1;
        // Asked for one column of a table of one, pandas does not look for row labels.
        const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
        this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
    }
    /** The header row, from its first name to its last. */
    get headerSpan() {
        return this.#lineSpan(HEADER);
    }
    /** A row as written, from its first cell to its last; `row` counts from 0. */
    rowSpan(row) {
        return this.#lineSpan(row + FIRST_ROW);
    }
    has(name) {
        return this.#index.has(name);
    }
    /** Where a column's name stands. */
    nameSpan(name) {
        const index = this.#index.get(name);
        if (index === undefined)
            return undefined;
        return (0,span/* span */.L)(this.path, this.#table.start(HEADER, index), this.#table.end(HEADER, index));
    }
    column(name) {
        const index = this.#index.get(name);
        const at = this.nameSpan(name);
        if (index === undefined || at === undefined)
            return undefined;
        const known = this.#columns.get(index);
        if (known)
            return known;
        const { dtype, values } = this.#infer(index);
        const cells = values.map((value, row) => new FrameCell(this.#table, this.path, row + FIRST_ROW, index + this.shift, value));
        const column = { name, dtype, span: at, cells };
        this.#columns.set(index, column);
        return column;
    }
    /**
     * The one type in which pandas hands out a whole row (`iterrows`): where every column is a number and one of them a
     * float, integers come out as floats.
     */
    get rowDtype() {
        this.#rowDtype ??= this.#findRowDtype();
        return this.#rowDtype;
    }
    #lineSpan(row) {
        return (0,span/* span */.L)(this.path, this.#table.start(row, 0), this.#table.end(row, this.#table.size(row)));
    }
    #infer(index) {
        return joinChunks(this.#chunks().map(([from, to]) => {
            const words = [];
            for (let row = from; row < to; row++)
                words.push(this.#table.word(row, index + this.shift));
            return inferColumn(words, false);
        }));
    }
    #findRowDtype() {
        // Mostly a column that is already known is text, and then so is every row.
        for (const column of this.#columns.values())
            if (column.dtype === 'object')
                return 'object';
        return rowDtype(this.#dtypes());
    }
    /** The type of every column, in time that follows the words of the file, not its columns times its rows. */
    #dtypes() {
        const chunks = this.#chunks();
        const byColumn = this.names.map(() => []);
        for (const [from, to] of chunks) {
            const present = new Map();
            for (let row = from; row < to; row++) {
                for (let index = 0; index < this.#table.size(row); index++) {
                    const word = this.#table.word(row, index);
                    const words = present.get(index - this.shift);
                    if (words)
                        words.push(word);
                    else
                        present.set(index - this.shift, [word]);
                }
            }
            for (const [index, words] of present) {
                byColumn[index]?.push(inferColumn(words, words.length < to - from).dtype);
            }
        }
        return byColumn.map((dtypes) => {
            // Where no row of a chunk reaches a column, its cells are all missing.
            const some = dtypes.length < chunks.length ? [...dtypes, 'float'] : dtypes;
            return some.length === 0 ? 'object' : some.reduce(commonDtype);
        });
    }
    /** The rows as pandas converts them, a chunk at a time: first line of the table and the line behind the last. */
    #chunks() {
        const size = chunkRows(Math.max(this.#table.size(HEADER), this.rowCount > 0 ? this.#table.size(FIRST_ROW) : 0));
        const chunks = [];
        for (let from = FIRST_ROW; from < this.#table.rowCount; from += size) {
            chunks.push([from, Math.min(from + size, this.#table.rowCount)]);
        }
        return chunks;
    }
}
/** pandas' common type of a whole row: unlike numpy's, it keeps booleans and numbers apart. */
function rowDtype(dtypes) {
    const kinds = new Set(dtypes);
    const [only] = kinds;
    if (only !== undefined && kinds.size === 1)
        return only;
    return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}

;// CONCATENATED MODULE: ./build/src/catalog/read-frame.js





/** A catalog's table as pandas holds it; `undefined`, reported at the exact place, when pandas refuses the file. */
function readFrame(file, collector, options = {}) {
    const result = parseFrame(file, options);
    if (result.kind === 'refused') {
        reportFault(file, result.fault, collector);
        return undefined;
    }
    reportShift(result.frame, collector);
    return result.frame;
}
/** What is wrong with a file that pandas refuses, in one clause, and where. */
function describeFault(file, fault) {
    switch (fault.kind) {
        case 'empty':
            return { message: file.text === '' ? 'the file is empty' : 'the file holds nothing but blank lines' };
        case 'ragged':
            return {
                message: `this row has ${fault.size} cells, and the row above it ${fault.expected}`,
                span: (0,span/* span */.L)(file.path, fault.start, fault.end),
            };
        case 'too-large':
            return { message: 'the file has more than 3,000,000 cells or 100,000 columns' };
        case 'unterminated':
            return { message: 'this quote is never closed', span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1) };
        case 'endless':
            return {
                message: 'pandas cannot read a line that starts with a blank in a file whose lines end in a lone carriage return',
                span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1),
            };
        case 'no-column':
            return { message: `there is no column ${(0,quoted/* quoted */.T)(fault.name)}`, span: fault.frame.headerSpan };
    }
}
/** Reports why pandas refuses a catalog. */
function reportFault(file, fault, collector) {
    const { message, span: at } = describeFault(file, fault);
    const place = at === undefined ? (0,diagnostic/* atFile */.kG)(file.path) : (0,diagnostic/* atSpan */.IX)(at);
    switch (fault.kind) {
        case 'empty':
            collector.add('catalog/empty-file', place, message, {
                hint: 'start the file with a line of column names',
            });
            return;
        case 'ragged':
            collector.add('catalog/ragged-row', place, message, {
                hint: 'put a value that contains a comma in double quotes, or delete the extra cells',
            });
            return;
        case 'too-large':
            collector.add('catalog/too-many-cells', place, message, { hint: 'remove rows or columns' });
            return;
        case 'unterminated':
            collector.add('catalog/unterminated-quote', place, message, { hint: 'close it with another `"`' });
            return;
        case 'endless':
            collector.add('catalog/unreadable', place, message, {
                hint: 'save the file with ordinary line ends (LF), or remove the blank',
            });
            return;
        case 'no-column':
            reportMissingColumn(fault.frame, fault.name, collector);
    }
}
/** Reports a required column that the header lacks; names the nearest one that it has. */
function reportMissingColumn(frame, column, collector) {
    const near = (0,nearest_names.nearestNames)(column, frame.names, 1)[0];
    collector.add('catalog/missing-column', (0,diagnostic/* atSpan */.IX)(frame.headerSpan), `there is no column ${(0,quoted/* quoted */.T)(column)}`, {
        hint: near === undefined
            ? `add the column ${(0,quoted/* quoted */.T)(column)}`
            : `if ${(0,quoted/* quoted */.T)(near)} is meant, call it ${(0,quoted/* quoted */.T)(column)}`,
    });
}
/** A first row longer than the header moves every column aside, and nothing says so. */
function reportShift(frame, collector) {
    if (frame.shift === 0)
        return;
    const cells = frame.shift === 1 ? 'its first cell' : `its first ${frame.shift} cells`;
    collector.add('catalog/shifted-columns', (0,diagnostic/* atSpan */.IX)(frame.rowSpan(0)), `this row has ${frame.shift} more than the header's ${frame.names.length} cells: pandas takes ${cells} for row labels, so every value moves to the column on its left`, { hint: 'give the header a name for every column, or delete the extra cells' });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-file.js



/** A catalog file that must be there, as pandas reads it; `undefined`, reported, when the runtime would stop at it. */
function loadCatalogFile(path, sources, collector) {
    const opened = sources.open(path);
    if (opened.kind === 'text')
        return readFrame(opened.file, collector);
    reportUnopened(path, opened, collector);
    return undefined;
}
/** Reports why a catalog file could not be opened. */
function reportUnopened(path, opened, collector) {
    if (opened.kind === 'missing') {
        collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(path), `there is no catalog ${(0,quoted/* quoted */.T)(path)}`, {
            hint: 'commit the file; if the data lies in another folder, name that folder as the data root',
        });
    }
    else if (opened.kind === 'malformed') {
        collector.add('file/not-utf8', (0,diagnostic/* atFile */.kG)(path), `${(0,quoted/* quoted */.T)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, {
            hint: 'save it as UTF-8',
        });
    }
    else {
        const { reason, hint } = whyUnreadable(opened);
        collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), `${(0,quoted/* quoted */.T)(path)} cannot be read: ${reason}`, { hint });
    }
}
function whyUnreadable(opened) {
    switch (opened.kind) {
        case 'directory':
            return { reason: 'it is a folder', hint: 'put a CSV file in its place' };
        case 'outside':
            return { reason: 'it is a link that leads out of the repository', hint: 'commit the file itself' };
        case 'too-large':
            return {
                reason: `it has ${opened.size} bytes, and the limit is ${opened.limit}`,
                hint: 'remove what no cohort needs',
            };
        case 'unreadable':
            return { reason: `the system says ${opened.reason}`, hint: 'check the permissions of the file' };
    }
}

// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/src/catalog/listed.js
/** How many further places one diagnostic lists beside its own. */
const LISTED = 10;

;// CONCATENATED MODULE: ./build/src/catalog/catalog-ids.js




/** The id of a cell: its text as pandas holds it, trimmed; none for a missing or blank one. */
function idOf(cell) {
    const id = cell.missing ? '' : (0,strip/* strip */.bB)(cell.text);
    return id === '' ? undefined : id;
}
/** The ids of some cells, in their order, each with every cell that gives it. */
function catalogIds(cells) {
    const ids = new Map();
    for (const cell of cells) {
        const id = idOf(cell);
        if (id === undefined)
            continue;
        const entry = ids.get(id);
        if (entry)
            entry.cells.push(cell);
        else
            ids.set(id, { id, cells: [cell] });
    }
    return ids;
}
/** The cells whose id is not what the author wrote, by what is written. */
function rewrittenIds(cells) {
    const rewritten = new Map();
    for (const cell of cells) {
        const written = (0,strip/* strip */.bB)(cell.raw);
        if (written !== '' && written !== idOf(cell) && !rewritten.has(written))
            rewritten.set(written, cell);
    }
    return rewritten;
}
/** A column as a catalog, every row counting. */
function wholeColumn(frame, column) {
    const cells = frame.column(column)?.cells ?? [];
    return {
        path: frame.path,
        column,
        present: frame.has(column),
        ids: catalogIds(cells),
        rewritten: rewrittenIds(cells),
        unflagged: new Map(),
    };
}
/**
 * Reports ids that pandas changes or drops: once a column, at the first of them. Not where columns are shifted: that is
 * reported, and these are no ids.
 */
function reportRewrittenIds(frame, name, collector) {
    const column = frame.column(name);
    if (column === undefined || frame.shift > 0)
        return;
    const [first, ...others] = rewrittenIds(column.cells).values();
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this column`;
    collector.add('catalog/id-rewritten', (0,diagnostic/* atSpan */.IX)(first.span), `${describe(first)}${more}`, {
        hint: first.missing
            ? 'choose another id: pandas takes this word for an empty cell'
            : `${WHY[column.dtype]}: use ids with a letter in them, or write them in specs as pandas reads them`,
        related: others
            .slice(0, LISTED)
            .map((cell) => ({ message: describe(cell), at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function describe(cell) {
    const read = cell.missing ? 'a missing value' : (0,quoted/* quoted */.T)((0,strip/* strip */.bB)(cell.text));
    return `id ${(0,quoted/* quoted */.T)((0,strip/* strip */.bB)(cell.raw))} is read as ${read}`;
}
const WHY = {
    int: 'every id of the column is a number',
    uint: 'every id of the column is a number',
    float: 'the column holds nothing but numbers, and one of them is fractional or missing',
    bool: 'every id of the column is a true or a false',
    object: 'every id of the column is a true or a false',
};

// EXTERNAL MODULE: ./build/src/catalog/loading.js
var catalog_loading = __webpack_require__(9769);
;// CONCATENATED MODULE: ./build/src/catalog/load-combos.js








const COLUMN = 'combo_id';
/**
 * `combo_mappings.csv`, which counts as absent, without a word from the runtime, when anything is wrong with it.
 * `undefined` only where the runtime may well read what we do not.
 */
function loadCombos(loading) {
    const { collector, sources } = loading;
    const path = (0,catalog_loading/* catalogPath */.H)('combos', loading);
    const absent = {
        path,
        column: COLUMN,
        present: false,
        ids: new Map(),
        rewritten: new Map(),
        unflagged: new Map(),
    };
    const opened = sources.open(path);
    if (opened.kind === 'missing')
        return absent;
    if (opened.kind === 'outside' || opened.kind === 'too-large') {
        reportUnopened(path, opened, collector);
        return undefined;
    }
    if (opened.kind !== 'text') {
        const why = opened.kind === 'malformed' ? `line ${opened.line} is not UTF-8` : 'it cannot be read';
        reportIgnored((0,diagnostic/* atFile */.kG)(path), why, undefined, loading);
        return absent;
    }
    const result = parseFrame(opened.file, { usecol: COLUMN });
    if (result.kind === 'frame') {
        reportShift(result.frame, collector);
        reportRewrittenIds(result.frame, COLUMN, collector);
        return wholeColumn(result.frame, COLUMN);
    }
    if (result.fault.kind === 'too-large') {
        reportFault(opened.file, result.fault, collector);
        return undefined;
    }
    const { message, span } = describeFault(opened.file, result.fault);
    const near = result.fault.kind === 'no-column' ? (0,nearest_names.nearestNames)(COLUMN, result.fault.frame.names, 1)[0] : undefined;
    const hint = near === undefined ? undefined : `if ${(0,quoted/* quoted */.T)(near)} holds the ids, call it ${(0,quoted/* quoted */.T)(COLUMN)}`;
    reportIgnored(span ? (0,diagnostic/* atSpan */.IX)(span) : (0,diagnostic/* atFile */.kG)(path), message, hint, loading);
    return absent;
}
function reportIgnored(at, why, hint, loading) {
    const effect = loading.dialect === 'v1' ? 'no combo is checked against it' : 'every combo of a cohort is refused';
    loading.collector.add('catalog/combos-ignored', at, `${why}: the combos count as absent, so ${effect}`, {
        hint: hint ?? 'correct the file, or delete it',
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/load-llms.js







const FLAGS = ['for_generation', 'for_evaluation'];
/** The models, by axis: v1 goes by two flag columns, v2 takes every id for all three axes. */
function loadLlms(loading) {
    const { collector, dialect } = loading;
    const frame = loadCatalogFile((0,catalog_loading/* catalogPath */.H)('llms', loading), loading.sources, collector);
    if (frame === undefined)
        return undefined;
    const required = dialect === 'v1' ? ['id', ...FLAGS] : ['id'];
    // The runtime does not look at the columns of a table without rows.
    const missing = frame.rowCount === 0 ? [] : required.filter((column) => !frame.has(column));
    for (const column of missing)
        reportMissingColumn(frame, column, collector);
    for (const flag of FLAGS) {
        if (dialect === 'v1')
            reportFlagText(frame, flag, collector);
        else
            reportUnusedFlag(frame, flag, collector);
    }
    reportRewrittenIds(frame, 'id', collector);
    if (missing.length > 0)
        return undefined;
    return dialect === 'v1' ? catalogsInV1(frame) : catalogsInV2(frame);
}
function catalogsInV1(frame) {
    const generation = flaggedColumn(frame, 'for_generation');
    return new Map([
        ['draft_llm', generation],
        ['essay_llm', generation],
        ['evaluation_llm', flaggedColumn(frame, 'for_evaluation')],
    ]);
}
function catalogsInV2(frame) {
    const all = wholeColumn(frame, 'id');
    const none = all.ids.get('None') ?? { id: 'None', cells: [] };
    return new Map([
        ['draft_llm', all],
        ['essay_llm', { ...all, ids: new Map([...all.ids, ['None', none]]) }],
        ['evaluation_llm', all],
    ]);
}
/** The ids of the rows whose flag equals Python's `True`. */
function flaggedColumn(frame, flag) {
    const cells = frame.column('id')?.cells ?? [];
    const flags = frame.column(flag)?.cells ?? [];
    const ids = catalogIds(cells.filter((_, row) => equalsTrue(flags[row]?.value)));
    const unflagged = new Map();
    for (const [row, cell] of cells.entries()) {
        const id = idOf(cell);
        const flagCell = flags[row];
        if (id !== undefined && flagCell !== undefined && !ids.has(id))
            unflagged.set(id, flagCell);
    }
    return {
        path: frame.path,
        column: 'id',
        present: frame.has('id'),
        ids,
        rewritten: rewrittenIds(cells),
        unflagged,
    };
}
function equalsTrue(value) {
    switch (value?.kind) {
        case 'bool':
            return value.value;
        case 'int':
            return value.value === 1n;
        case 'float':
            return value.value === 1;
        default:
            return false;
    }
}
/** One word among the flags makes the column text, and text never equals `True`. */
function reportFlagText(frame, flag, collector) {
    const texts = (frame.column(flag)?.cells ?? []).filter((cell) => cell.value?.kind === 'str');
    const odd = texts.filter((cell) => !/^(?:true|false)$/i.test(cell.raw));
    const [first, ...others] = odd.length > 0 ? odd : texts;
    if (first === undefined)
        return;
    collector.add('catalog/flag-text', (0,diagnostic/* atSpan */.IX)(first.span), `flag ${(0,quoted/* quoted */.T)(first.raw)} makes the column ${(0,quoted/* quoted */.T)(flag)} text, so none of its ${texts.length} words counts as true`, {
        hint: 'write true or false in every row, or leave the cell empty for false',
        related: others
            .slice(0, LISTED)
            .map((cell) => ({ message: `so does ${(0,quoted/* quoted */.T)(cell.raw)}`, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function reportUnusedFlag(frame, flag, collector) {
    const at = frame.nameSpan(flag);
    if (at === undefined)
        return;
    collector.add('catalog/unused-flag-column', (0,diagnostic/* atSpan */.IX)(at), `the column ${(0,quoted/* quoted */.T)(flag)} is not used`, {
        hint: 'delete the column, or the models that no cohort may use',
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/load-templates.js








/** The template table of a stage: it needs `template_id` and must not have the legacy `active`. */
function loadTemplates(stage, loading) {
    const { collector } = loading;
    const frame = loadCatalogFile((0,catalog_loading/* catalogPath */.H)(stage, loading), loading.sources, collector);
    if (frame === undefined)
        return undefined;
    const complete = frame.has('template_id');
    if (!complete)
        reportMissingColumn(frame, 'template_id', collector);
    const refused = reportLegacyColumn(frame, collector);
    reportRewrittenIds(frame, 'template_id', collector);
    if (frame.shift === 0)
        reportBlankGenerators(frame, collector);
    return complete && !refused ? frame : undefined;
}
/**
 * Catalogs are immutable inputs now: their readers refuse the column that once switched entries on and off. Says
 * whether it is there.
 */
function reportLegacyColumn(frame, collector) {
    const at = frame.nameSpan('active');
    if (at === undefined)
        return false;
    collector.add('catalog/legacy-column', (0,diagnostic/* atSpan */.IX)(at), "the legacy column 'active' is refused", {
        hint: 'delete the column; a cohort uses the entries that its spec lists as levels',
    });
    return true;
}
/** A generator that pandas takes for missing becomes the mode `nan`. */
function reportBlankGenerators(frame, collector) {
    const ids = frame.column('template_id')?.cells ?? [];
    const blank = [];
    for (const [row, cell] of (frame.column('generator')?.cells ?? []).entries()) {
        if (!cell.missing || ids[row]?.missing !== false)
            continue;
        blank.push({ raw: cell.raw, at: (0,diagnostic/* atSpan */.IX)(cell.span) });
    }
    const [first, ...others] = blank;
    if (first === undefined)
        return;
    const what = (0,strip/* isBlank */.z3)(first.raw)
        ? 'the generator is empty'
        : `generator ${(0,quoted/* quoted */.T)(first.raw)} is read as a missing value`;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/blank-generator', first.at, `${what}: the mode becomes the text 'nan'${more}`, {
        hint: 'write the mode that is meant, such as llm or copy',
        related: others
            .slice(0, LISTED)
            .map(({ at }) => ({ message: "the mode becomes 'nan' here too", at })),
    });
}

// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/catalog/replication.js








const INT64_LIMIT = 2n ** 63n;
/** Rows that are reported one by one; the file needs three. */
const MOST_REPORTED = 100;
/**
 * Reads `replication_config.csv` (semantics §6): counts lose their fraction; rows of other stages, unreadable counts and
 * counts below 1 are dropped; a repeated stage keeps its first place and its last count. `undefined`, reported, when a
 * stage is left without a count.
 */
function parseReplication(frame, collector) {
    const stages = frame.column('stage');
    const counts = frame.column('replicates');
    if (stages === undefined)
        reportMissingColumn(frame, 'stage', collector);
    if (counts === undefined)
        reportMissingColumn(frame, 'replicates', collector);
    if (stages === undefined || counts === undefined)
        return undefined;
    const exact = counts.dtype !== 'object';
    const rows = stages.cells.map((stageCell, index) => {
        const countCell = counts.cells[index] ?? stageCell;
        return { stage: (0,strip/* strip */.bB)(stageCell.text), stageCell, countCell, count: countOf(countCell, exact) };
    });
    const replication = new Map();
    const dropped = [];
    const infinite = [];
    const warnings = [];
    for (const row of rows) {
        const stage = result/* STAGES */.a.find((name) => name === row.stage);
        const { count } = row;
        if (count === 'infinite')
            infinite.push(row);
        else if (stage === undefined)
            warnings.push(() => reportUnknownStage(row, collector));
        else if (count === 'unreadable' || count < 1n)
            dropped.push({ row, stage });
        else {
            const earlier = replication.get(stage);
            warnings.push(() => reportCount(row, count, stage, earlier, collector));
            replication.set(stage, { stage, count, span: row.countCell.span });
        }
    }
    const missing = result/* STAGES */.a.filter((stage) => !replication.has(stage));
    for (const { row, stage } of dropped) {
        if (!missing.includes(stage))
            warnings.push(() => replication_reportIgnored(row, stage, collector));
    }
    for (const warn of warnings.slice(0, MOST_REPORTED))
        warn();
    for (const row of infinite.slice(0, MOST_REPORTED))
        reportInfinite(row, collector);
    for (const stage of missing) {
        if (infinite.some((row) => row.stage === stage))
            continue;
        const rowsOfStage = dropped.filter((other) => other.stage === stage).map(({ row }) => row);
        reportMissingStage(frame, stage, rowsOfStage, collector);
    }
    return missing.length > 0 || infinite.length > 0 ? undefined : [...replication.values()];
}
/** `exact` is false for a column of text, where pandas reads every number as a float first. */
function countOf(cell, exact) {
    const value = cell.value;
    switch (value?.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return exact ? wrapped(value.value) : fromFloat(Number(value.value));
        case 'float':
            return fromFloat(value.value);
        case 'str':
            return fromFloat(parseFloatWord(value.value) ?? parseInfinity(value.value));
        default:
            return 'unreadable';
    }
}
function fromFloat(number) {
    if (number === undefined)
        return 'unreadable';
    return Number.isFinite(number) ? wrapped(BigInt(Math.trunc(number))) : 'infinite';
}
/** Beyond 64 bits numpy yields a negative number, which is dropped. */
function wrapped(count) {
    return count >= INT64_LIMIT ? -INT64_LIMIT : count;
}
function reportInfinite(row, collector) {
    collector.add('catalog/replication-infinite', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,quoted/* quoted */.T)(row.countCell.raw)} is no count: the runtime stops at an infinite number`, { hint: 'write a whole number of at least 1' });
}
function reportUnknownStage(row, collector) {
    const what = row.stageCell.missing ? 'no stage' : `the unknown stage ${(0,quoted/* quoted */.T)(row.stage)}`;
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `this row names ${what} and is ignored`, { hint: (0,nearest_names/* didYouMean */.a)(row.stage, result/* STAGES */.a) ?? `the stages are ${result/* STAGES */.a.join(', ')}` });
}
function replication_reportIgnored(row, stage, collector) {
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${whyUnusable(row)}: this row for ${stage} is ignored`, { hint: 'write a whole number of at least 1, or delete the row' });
}
function whyUnusable(row) {
    if (row.countCell.missing)
        return 'the count is missing';
    return `count ${(0,quoted/* quoted */.T)(row.countCell.raw)} is ${row.count === 'unreadable' ? 'no number' : 'below 1, or past 64 bits'}`;
}
function reportCount(row, count, stage, earlier, collector) {
    const value = row.countCell.value;
    const written = value?.kind === 'float' ? value.value : value?.kind === 'str' ? parseFloatWord(value.value) : undefined;
    if (written !== undefined && !Number.isInteger(written)) {
        collector.add('catalog/replication-truncated', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,quoted/* quoted */.T)(row.countCell.raw)} counts as ${count}`, { hint: `write ${count}, or the count that is meant` });
    }
    if (earlier === undefined)
        return;
    collector.add('catalog/replication-repeated', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `${stage} has a count already: this row replaces ${earlier.count} by ${count}`, { hint: 'keep one row a stage', related: [{ message: 'the earlier count', at: (0,diagnostic/* atSpan */.IX)(earlier.span) }] });
}
function reportMissingStage(frame, stage, dropped, collector) {
    const [row, ...others] = dropped;
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row?.countCell.span ?? frame.headerSpan), `there is no usable count for the stage ${(0,quoted/* quoted */.T)(stage)}${row === undefined ? '' : `: ${whyUnusable(row)}`}`, {
        hint: row === undefined ? `add a row, such as ${stage},1` : 'write a whole number of at least 1',
        related: others
            .slice(0, LISTED)
            .map((other) => ({ message: whyUnusable(other), at: (0,diagnostic/* atSpan */.IX)(other.countCell.span) })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalogs.js










/**
 * Loads the catalogs below a data root (repository-relative) as the runtime reads them (semantics §6). The faults of
 * every file are reported; those that are sound are there even when another one makes the runtime stop, so that levels are
 * checked against them in the same run.
 */
function loadCatalogs(sources, dataRoot, dialect, collector) {
    const loading = { sources, dataRoot, dialect, collector };
    if (reportMissingFolder(loading)) {
        const combos = loadCombos(loading);
        return catalogsOf(dialect, new Map(combos && [['combo_id', combos]]), undefined);
    }
    const draft = loadTemplates('draft', loading);
    const essay = loadTemplates('essay', loading);
    const evaluation = loadTemplates('evaluation', loading);
    const llms = loadLlms(loading);
    const combos = loadCombos(loading);
    const replication = loadReplication(loading);
    const conceptsRefused = refusesConcepts(loading);
    const byAxis = new Map(llms);
    if (combos)
        byAxis.set('combo_id', combos);
    for (const [stage, frame] of Object.entries({ draft, essay, evaluation }))
        if (frame)
            byAxis.set(`${stage}_template`, wholeColumn(frame, 'template_id'));
    const sound = draft && essay && evaluation && llms && combos && replication && !conceptsRefused;
    return catalogsOf(dialect, byAxis, sound ? { templates: { draft, essay, evaluation }, replication } : undefined);
}
function catalogsOf(dialect, byAxis, tables) {
    return {
        dialect,
        tables,
        lookup: (axis) => {
            const catalog = byAxis.get(axis);
            return dialect === 'v1' && catalog?.ids.size === 0 ? undefined : catalog;
        },
    };
}
/** Without the folder of the catalogs, one finding says so instead of one a file. */
function reportMissingFolder({ sources, dataRoot, collector }) {
    const absent = [dataRoot, (0,path/* joinInside */.lG)(dataRoot, '1_raw') ?? '1_raw'].find((folder) => folder !== '' && !sources.tree.exists(folder));
    if (absent === undefined)
        return false;
    const what = absent === dataRoot ? 'the data root' : 'which holds the catalogs';
    collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(absent), `there is no folder ${(0,quoted/* quoted */.T)(absent)}, ${what}`, {
        hint: 'commit the catalogs; if the data lies in another folder, name that folder as the data root',
    });
    return true;
}
function loadReplication(loading) {
    const frame = loadCatalogFile((0,catalog_loading/* catalogPath */.H)('replication', loading), loading.sources, loading.collector);
    return frame && parseReplication(frame, loading.collector);
}
/** Concepts are loaded only for what their reader refuses; the file may be absent. */
function refusesConcepts(loading) {
    const path = (0,catalog_loading/* catalogPath */.H)('concepts', loading);
    if (loading.sources.open(path).kind === 'missing')
        return false;
    const frame = loadCatalogFile(path, loading.sources, loading.collector);
    return frame === undefined || reportLegacyColumn(frame, loading.collector);
}

// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/cohort/metadata.js
var cohort_metadata = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/src/cohort/existing-generations.js


/**
 * The committed generations, `gens/<stage>/<id>/metadata.json`. Folders are listed once; metadata files are read when
 * asked for, and kept: cohorts share generations.
 */
class ExistingGenerations {
    /** Repository-relative path of the `gens` folder. */
    root;
    #tree;
    #stages = new Map();
    constructor(tree, dataRoot) {
        this.#tree = tree;
        this.root = dataRoot === '' ? 'gens' : `${dataRoot}/gens`;
    }
    /** Names that stand in `gens/<stage>`, whatever they hold. */
    folders(stage) {
        return this.#stage(stage).names;
    }
    /**
     * Generations whose metadata names a cohort as their origin, by folder name. Asked for the first time, it reads the
     * metadata of the whole stage.
     */
    ofOrigin(stage, cohort) {
        const folder = this.#stage(stage);
        if (folder.byOrigin === undefined) {
            folder.byOrigin = new Map();
            for (const id of folder.names) {
                const found = this.metadata(stage, id);
                if (found.kind !== 'metadata')
                    continue;
                const origin = (0,cohort_metadata/* textField */.M8)(found.metadata, 'origin_cohort_id');
                const siblings = folder.byOrigin.get(origin);
                if (siblings === undefined)
                    folder.byOrigin.set(origin, [id]);
                else
                    siblings.push(id);
            }
        }
        return folder.byOrigin.get(cohort) ?? [];
    }
    metadataPath(stage, id) {
        return `${this.root}/${stage}/${id}/metadata.json`;
    }
    /** The metadata of a generation. An id that is no plain folder name has none. */
    metadata(stage, id) {
        const { names, metadata } = this.#stage(stage);
        let existing = metadata.get(id);
        if (existing === undefined) {
            if (!names.has(id))
                return existing_generations_MISSING;
            existing = this.#read(this.metadataPath(stage, id));
            metadata.set(id, existing);
        }
        return existing;
    }
    /** Whether the generation's metadata stands for this signature; `undefined` when there is no metadata. */
    hasSignature(stage, id, parts) {
        const existing = this.metadata(stage, id);
        if (existing.kind === 'missing')
            return undefined;
        const other = existing.kind === 'metadata' ? this.#signature(stage, id, existing.metadata) : undefined;
        return (other !== undefined &&
            other.length === parts.length &&
            other.every((part, index) => part === parts[index]));
    }
    /** Forgets what was known of a metadata file that has just been written. */
    wrote(path) {
        const [stage, id] = path.startsWith(`${this.root}/`) ? path.slice(this.root.length + 1).split('/') : [];
        const known = this.#stages.get(stage);
        if (known === undefined || id === undefined)
            return;
        known.names.add(id);
        known.metadata.delete(id);
        known.signatures.delete(id);
        known.byOrigin = undefined;
    }
    #stage(stage) {
        let known = this.#stages.get(stage);
        if (known === undefined) {
            known = {
                names: new Set(this.#tree.list(`${this.root}/${stage}`)),
                metadata: new Map(),
                signatures: new Map(),
                byOrigin: undefined,
            };
            this.#stages.set(stage, known);
        }
        return known;
    }
    #signature(stage, id, metadata) {
        const { signatures } = this.#stage(stage);
        let signature = signatures.get(id);
        if (signature === undefined) {
            signature = (0,cohort_metadata/* signatureOfMetadata */.Bo)(stage, metadata) ?? 'none';
            signatures.set(id, signature);
        }
        return signature === 'none' ? undefined : signature;
    }
    #read(path) {
        const read = this.#tree.read(path);
        if (read.kind === 'missing')
            return existing_generations_MISSING;
        if (read.kind !== 'file')
            return UNREADABLE;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        const metadata = decoded.kind === 'text' ? (0,cohort_metadata/* parseMetadata */.jR)(decoded.text) : 'unreadable';
        if (metadata === 'unreadable')
            return UNREADABLE;
        return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
    }
}
const existing_generations_MISSING = { kind: 'missing' };
const UNREADABLE = { kind: 'unreadable', crashes: false };
const NO_OBJECT = { kind: 'unreadable', crashes: true };

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(7048);
;// CONCATENATED MODULE: ./build/src/cohort/selection.js



/**
 * Reads `2_tasks/selected_essays.txt` or `selected_drafts.txt` below the data root; both present, even empty, is refused.
 *
 * @returns `undefined` without one, and `refused` when the runtime refuses what is there.
 */
function loadSelection(sources, dataRoot, collector) {
    const folder = dataRoot === '' ? '2_tasks' : `${dataRoot}/2_tasks`;
    const essays = `${folder}/selected_essays.txt`;
    const drafts = `${folder}/selected_drafts.txt`;
    const { tree } = sources;
    const hasEssays = tree.exists(essays);
    const hasDrafts = tree.exists(drafts);
    if (hasEssays && hasDrafts) {
        collector.add('selection/both', (0,diagnostic/* atFile */.kG)(drafts), `both ${(0,show/* showText */.h$)(essays)} and ${(0,show/* showText */.h$)(drafts)} are present`, {
            hint: 'remove one of the two files',
            related: [{ message: 'the other selection', at: (0,diagnostic/* atFile */.kG)(essays) }],
        });
        return 'refused';
    }
    if (!hasEssays && !hasDrafts)
        return undefined;
    const path = hasEssays ? essays : drafts;
    const opened = sources.open(path);
    if (opened.kind !== 'text') {
        const reason = opened.kind === 'malformed'
            ? `line ${opened.line} is not UTF-8`
            : opened.kind === 'directory'
                ? 'it is a folder'
                : opened.kind === 'too-large'
                    ? `it has ${opened.size} bytes; the limit is ${opened.limit}`
                    : opened.kind === 'outside'
                        ? 'it is a link that leads out of the repository'
                        : opened.kind === 'unreadable'
                            ? opened.reason
                            : 'it is missing';
        collector.add('selection/unreadable', (0,diagnostic/* atFile */.kG)(path), `the selection ${(0,show/* showText */.h$)(path)} cannot be read: ${reason}`, { hint: 'commit it as a UTF-8 text file with one id a line, or remove it' });
        return 'refused';
    }
    const ids = (0,text_lines/* parseTextLines */.q)(opened.file).items.flatMap((node) => node.kind === 'scalar' && node.value.kind === 'str' && !node.value.value.startsWith('#')
        ? [{ id: node.value.value, at: node.span }]
        : []);
    if (ids.length === 0) {
        collector.add('selection/empty', (0,diagnostic/* atFile */.kG)(path), `the selection ${(0,show/* showText */.h$)(path)} lists nothing, so every cohort is empty`, {
            hint: 'remove the file to plan the full cohorts, or list generation ids in it',
        });
    }
    return { stage: hasEssays ? 'essay' : 'draft', path, ids };
}

// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(2869);
;// CONCATENATED MODULE: ./build/src/repository.js







/** The cohort that a spec path names: `…/<id>/spec/config.yaml`. */
function cohortOf(specPath) {
    const specFolder = (0,path/* folderOf */.yS)(specPath);
    const folder = (0,path/* folderOf */.yS)(specFolder);
    const name = (path) => path.slice(path.lastIndexOf('/') + 1);
    return name(specFolder) === 'spec' && folder !== ''
        ? { id: name(folder), specPath, folder }
        : { id: name(specPath).replace(/\.[^.]+$/, ''), specPath };
}
/**
 * Tells every cohort of the specs that claim its id, too. An id names one output folder, and is what generations record as
 * their origin; specs outside a cohort's folder write nothing and have no rivals.
 */
function withRivals(cohorts) {
    const specs = new Map();
    for (const { id, specPath, folder } of cohorts) {
        if (folder === undefined)
            continue;
        const paths = specs.get(id);
        if (paths === undefined)
            specs.set(id, new Set([specPath]));
        else
            paths.add(specPath);
    }
    return cohorts.map((cohort) => {
        const paths = cohort.folder === undefined ? undefined : specs.get(cohort.id);
        if (paths === undefined || paths.size < 2)
            return cohort;
        // All of them would be quadratic in what a pattern may find; the message names one.
        const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
        return { ...cohort, rivals: others.slice(0, 3) };
    });
}
/** Reads what all cohorts share, once. Faults in it are reported once, whatever the number of cohorts. */
function openRepository(tree, options) {
    const sources = new source_sources/* Sources */.j(tree);
    const collector = new diagnostics_collector/* Collector */.g();
    const { dialect, dataRoot } = options;
    const catalogs = loadCatalogs(sources, dataRoot, dialect, collector);
    const selection = dialect === 'v1' ? loadSelection(sources, dataRoot, collector) : undefined;
    const existing = new ExistingGenerations(tree, dataRoot);
    const committed = committedKinds(tree, existing, options);
    return { options, sources, collector, catalogs, selection, existing, committed };
}
function committedKinds(tree, existing, options) {
    const isIgnored = options.isIgnored ?? (() => false);
    const folder = options.dataRoot === '' ? 'cohorts' : `${options.dataRoot}/cohorts`;
    const has = (name) => tree.list(folder).some((cohort) => {
        const path = `${folder}/${cohort}/${name}`;
        return tree.exists(path) && !isIgnored(path);
    });
    return {
        manifest: has('manifest.json'),
        membership: has('membership.csv'),
        metadata: ['draft', 'essay', 'evaluation'].some((stage) => existing.folders(stage).size > 0 && !isIgnored(`${existing.root}/${stage}`)),
    };
}
/** Says once, for each kind of output that is not committed, that there is nothing to compare. */
function reportUncommitted(repository) {
    const { committed, collector, options, existing } = repository;
    const cohorts = options.dataRoot === '' ? 'cohorts' : `${options.dataRoot}/cohorts`;
    const hint = 'commit them to have them checked';
    if (!committed.manifest && !committed.membership) {
        collector.add('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json and no membership.csv is committed: there is nothing to compare', { hint });
    }
    else if (!committed.manifest) {
        collector.add('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json is committed: there is nothing to compare', { hint });
    }
    else if (!committed.membership) {
        collector.add('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no membership.csv is committed: there is nothing to compare', { hint });
    }
    if (!committed.metadata) {
        collector.add('drift/not-committed', (0,diagnostic/* atFile */.kG)(existing.root), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint });
    }
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STAGES)
/* harmony export */ });
const STAGES = ['draft', 'essay', 'evaluation'];


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   lG: () => (/* binding */ joinInside),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Joins and normalises repository-relative POSIX paths; `undefined` when the result leaves the repository. */
function joinInside(folder, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const segments = [];
    for (const segment of `${folder}/${relative}`.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (segments.length === 0)
                return undefined;
            segments.pop();
        }
        else
            segments.push(segment);
    }
    return segments.join('/');
}
/** The folder of a path; empty for the repository's root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/**
 * The suffix as Python's `pathlib` sees it, lower-cased: from the last dot of the last segment, empty when that dot is
 * the first or the last character.
 */
function suffixOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length - 1 ? name.slice(dot).toLowerCase() : '';
}


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile),
  _: () => (/* binding */ decodeUtf8)
});

;// CONCATENATED MODULE: ./build/src/source/line-index.js
/** Maps offsets to lines. `\n`, `\r\n` and a lone `\r` end a line, as editors and GitHub count them. */
class LineIndex {
    #text;
    /** Offset at which each line starts, ascending; the first is 0. */
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let offset = 0; offset < text.length; offset++) {
            const unit = text.charCodeAt(offset);
            if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a))
                starts.push(offset + 1);
        }
        this.#starts = starts;
    }
    get count() {
        return this.#starts.length;
    }
    /** Line (1-based) and column (1-based, in code points) of an offset; offsets past the end mean the end. */
    position(offset) {
        const clamped = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#starts[low] ?? 0;
        let column = 1;
        for (const _ of this.#text.slice(start, clamped))
            column++;
        return { line: low + 1, column };
    }
    /** Text of a 1-based line without its line end; empty when there is no such line. */
    lineText(line) {
        const start = this.#starts[line - 1];
        if (start === undefined)
            return '';
        const next = this.#starts[line] ?? this.#text.length + 1;
        return this.#text.slice(start, Math.min(next, this.#text.length)).replace(/\r?\n$|\r$/, '');
    }
    /** Offset at which a 1-based line starts. */
    lineStart(line) {
        return this.#starts[line - 1] ?? this.#text.length;
    }
}

;// CONCATENATED MODULE: ./build/src/source/source-file.js

/** A decoded text file. The text is kept exactly as committed: line ends and a byte-order mark included. */
class SourceFile {
    /** Repository-relative path with `/` separators. */
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Line starts, computed on first use: most files are never pointed at. */
    get lines() {
        this.#lines ??= new LineIndex(this.text);
        return this.#lines;
    }
}
/**
 * Decodes UTF-8 as Python's strict decoder does: a byte-order mark is kept as U+FEFF, encoded surrogates and overlong
 * forms are refused.
 */
function decodeUtf8(bytes) {
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        const offset = firstMalformedByte(bytes);
        let line = 1;
        for (let index = 0; index < offset; index++)
            if (bytes[index] === 0x0a)
                line++;
        return { kind: 'malformed', offset, line };
    }
}
function firstMalformedByte(bytes) {
    // Longest decodable prefix, found by halving: decoding a prefix in streaming mode accepts a cut-off last sequence.
    const accepts = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
                stream: true,
            });
            return true;
        }
        catch {
            return false;
        }
    };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (middle <= bytes.length && accepts(middle))
            good = middle;
        else
            bad = middle;
    }
    // The streaming decoder swallows the start of a sequence before it can refuse it: step back to its lead byte.
    let start = Math.min(good, bytes.length - 1);
    while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80 && good - start < 3)
        start--;
    return Math.max(0, start);
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Sources)
/* harmony export */ });
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);

/** Opens text files of a tree once each: catalogs and shared includes are read for the first cohort that asks. */
class Sources {
    tree;
    #opened = new Map();
    constructor(tree) {
        this.tree = tree;
    }
    open(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const read = this.tree.read(path);
        const opened = read.kind === 'file' ? decode(path, read.bytes) : read;
        this.#opened.set(path, opened);
        return opened;
    }
    /** Every text opened so far, by path. */
    get files() {
        const files = new Map();
        for (const [path, opened] of this.#opened)
            if (opened.kind === 'text')
                files.set(path, opened.file);
        return files;
    }
}
function decode(path, bytes) {
    const decoded = (0,_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    return decoded.kind === 'text' ? { kind: 'text', file: new _source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(path, decoded.text) } : decoded;
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cover),
/* harmony export */   L: () => (/* binding */ span)
/* harmony export */ });
function span(path, start, end) {
    return { path, start, end };
}
/** The smallest span that holds both; both must be in the same file. */
function cover(first, last) {
    return { path: first.path, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   qC: () => (/* binding */ MOST_CELLS),
/* harmony export */   rX: () => (/* binding */ CELL_LIMIT)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);


/** CPython's `csv.field_size_limit()`: the code points that one cell may hold. */
const CELL_LIMIT = 131_072;
/** Our own limit, cells and empty lines together: a file of nothing but commas must not use up all memory. */
const MOST_CELLS = 1_000_000;
/**
 * Reads a text as Python's `csv` module does in its default dialect (semantics §2), with positions in the text as it
 * stands. A quote opens only at a cell's start, `""` inside quotes is a quote, and what follows a closing quote is
 * appended. Linear in the length of the text.
 */
function readCsv(file, options = {}) {
    const reader = new CsvReader(file, options.keepLineEnds ?? false);
    const records = [];
    while (!reader.done && reader.cells < MOST_CELLS)
        records.push(reader.record());
    return {
        records,
        unterminated: reader.unterminated,
        oversized: reader.oversized,
        truncated: !reader.done,
    };
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
class CsvReader {
    #path;
    #text;
    #keepLineEnds;
    #offset = 0;
    /** Cells and empty lines so far. */
    cells = 0;
    unterminated;
    oversized;
    constructor(file, keepLineEnds) {
        this.#path = file.path;
        this.#text = file.text;
        this.#keepLineEnds = keepLineEnds;
    }
    get done() {
        return this.#offset >= this.#text.length;
    }
    record() {
        const start = this.#offset;
        const cells = [];
        if (!this.#atLineEnd()) {
            cells.push(this.#cell());
            while (this.#text.charCodeAt(this.#offset) === COMMA && this.cells + cells.length < MOST_CELLS) {
                this.#offset++;
                cells.push(this.#cell());
            }
        }
        this.cells += Math.max(1, cells.length);
        const end = this.#offset;
        this.#skipLineEnd();
        return { cells, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(this.#path, start, end) };
    }
    #cell() {
        const start = this.#offset;
        const quoted = this.#text.charCodeAt(start) === QUOTE;
        const ink = new Ink(this.#text, quoted ? start + 1 : start);
        const value = quoted ? this.#quotedPart(ink) + this.#plainPart(ink) : this.#plainPart(ink);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(this.#path, start, this.#offset);
        if (value.length > CELL_LIMIT && this.oversized === undefined && isLong(value))
            this.oversized = at;
        return { text: value, span: at, ink: ink.within(at), quoted };
    }
    /** Up to and including the closing quote. */
    #quotedPart(ink) {
        const opening = this.#offset;
        let value = '';
        let from = opening + 1;
        for (;;) {
            const quote = this.#text.indexOf('"', from);
            const end = quote < 0 ? this.#text.length : quote;
            value += this.#withLineEnds(this.#text.slice(from, end));
            ink.add(from, end);
            if (quote < 0) {
                this.unterminated = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(this.#path, opening, opening + 1);
                this.#offset = end;
                return value;
            }
            if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
                this.#offset = quote + 1;
                return value;
            }
            value += '"';
            ink.add(quote, quote + 2);
            from = quote + 2;
        }
    }
    /** Up to the next comma or line end, quotes being ordinary text. */
    #plainPart(ink) {
        const start = this.#offset;
        let end = start;
        while (end < this.#text.length) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
            end++;
        }
        this.#offset = end;
        ink.add(start, end);
        return this.#text.slice(start, end);
    }
    #withLineEnds(part) {
        return this.#keepLineEnds || !part.includes('\r') ? part : part.replaceAll(/\r\n?/g, '\n');
    }
    #atLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        return unit === LF || unit === CR;
    }
    #skipLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        if (unit === CR && this.#text.charCodeAt(this.#offset + 1) === LF)
            this.#offset += 2;
        else if (unit === CR || unit === LF)
            this.#offset++;
    }
}
/** Gathers where the first and the last character stand that `strip` would keep. */
class Ink {
    #text;
    #start;
    #end;
    #found = false;
    constructor(text, start) {
        this.#text = text;
        this.#start = start;
        this.#end = start;
    }
    /** Adds the part of the source from `start` to `end`; parts come in order. */
    add(start, end) {
        let last = end;
        while (last > start && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(this.#text.charCodeAt(last - 1)))
            last--;
        if (last === start)
            return;
        if (!this.#found) {
            this.#found = true;
            this.#start = start;
            while ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(this.#text.charCodeAt(this.#start)))
                this.#start++;
        }
        this.#end = last;
    }
    /** The part of a cell's span that has been found. */
    within(cell) {
        return this.#start === cell.start && this.#end === cell.end
            ? cell
            : (0,_source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(cell.path, this.#start, this.#end);
    }
}
/** Whether the value has more code points than a cell may hold. */
function isLong(value) {
    let codePoints = 0;
    for (const _ of value)
        if (++codePoints > CELL_LIMIT)
            return true;
    return false;
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_NESTING */
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(125);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1959);




/** Arrays inside arrays; Python itself gives up near a thousand. */
const MAX_JSON_NESTING = 200;
/**
 * Reads JSON exactly as Python's `json.loads` does (semantics §2), with positions: `NaN` and the infinities are taken,
 * integers are exact up to 4,300 digits, half a surrogate pair may stand in a string. Returns `undefined` exactly when
 * something was refused. Stricter than Python in this: a key that stands twice, and nesting beyond
 * {@link MAX_JSON_NESTING}.
 */
function parseJson(file, collector) {
    const reader = new JsonReader(file, collector);
    try {
        const node = reader.document();
        return reader.refused ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof JsonRefusal))
            throw error;
        collector.add(error.code, (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.at), error.message, {
            hint: error.hint,
            ...(error.related ? { related: [{ message: 'opened here', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(error.related) }] } : {}),
        });
        return undefined;
    }
}
/** The one finding that ends a parse; thrown by the reader, caught by {@link parseJson}. */
class JsonRefusal {
    code;
    at;
    message;
    hint;
    related;
    constructor(code, at, message, hint, related) {
        this.code = code;
        this.at = at;
        this.message = message;
        this.hint = hint;
        this.related = related;
    }
}
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters end the run: they are refused
const PLAIN_TEXT = /[^"\\\x00-\x1f]*/y;
const WORD = /[A-Za-z0-9_$.+-]+/y;
const WORDS = [
    ['null', _python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NULL */ .Cq],
    ['true', { kind: 'bool', value: true }],
    ['false', { kind: 'bool', value: false }],
    ['NaN', { kind: 'float', value: Number.NaN, nan: 'json' }],
    ['Infinity', { kind: 'float', value: Number.POSITIVE_INFINITY }],
    ['-Infinity', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
];
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
class JsonReader {
    #path;
    #text;
    #collector;
    #offset = 0;
    #depth = 0;
    #duplicates = 0;
    constructor(file, collector) {
        this.#path = file.path;
        this.#text = file.text;
        this.#collector = collector;
    }
    /** Whether a key stands twice; the reader goes on to find others. */
    get refused() {
        return this.#duplicates > 0;
    }
    document() {
        if (this.#text.startsWith('\u{feff}'))
            throw this.#refusal('json/bom', this.#span(0, 1), 'the file starts with a byte-order mark', BOM_HINT);
        this.#take(BLANKS);
        const node = this.#value();
        this.#take(BLANKS);
        if (this.#offset < this.#text.length)
            throw this.#wrong(`${this.#found()} follows the end of the value`, 'a file holds one JSON value');
        return node;
    }
    #value() {
        switch (this.#text.charAt(this.#offset)) {
            case '"':
                return this.#string().node;
            case '[':
                return this.#array();
            case '{':
                return this.#object();
            default:
                return this.#number() ?? this.#word();
        }
    }
    #array() {
        const start = this.#open();
        const items = [];
        while (this.#next(start, ']', items.length === 0))
            items.push(this.#value());
        return { kind: 'list', items, span: this.#span(start, this.#offset) };
    }
    #object() {
        const start = this.#open();
        const entries = new Map();
        while (this.#next(start, '}', entries.size === 0)) {
            const { name, node: key } = this.#key(start);
            const value = this.#value();
            const first = entries.get(name);
            if (first === undefined)
                entries.set(name, { key, value });
            else
                this.#duplicate(first.key, key);
        }
        return { kind: 'map', entries: [...entries.values()], span: this.#span(start, this.#offset) };
    }
    #open() {
        if (++this.#depth > MAX_JSON_NESTING)
            throw this.#refusal('json/too-deep', this.#span(this.#offset, this.#offset + 1), `lists and objects are nested more than ${MAX_JSON_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#offset++;
    }
    /** Goes to the next item of the collection opened at `opening`; false when the collection is closed. */
    #next(opening, closing, isFirst) {
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing) {
            this.#offset++;
            this.#depth--;
            return false;
        }
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (isFirst)
            return true;
        if (this.#text.charAt(this.#offset) !== ',')
            throw this.#wrong(`expected a comma or \`${closing}\`, not ${this.#found()}`, 'put a comma between items', this.#span(opening, opening + 1));
        const comma = this.#offset++;
        this.#take(BLANKS);
        if (this.#text.charAt(this.#offset) === closing)
            throw this.#refusal('json/syntax', this.#span(comma, comma + 1), `a comma stands before \`${closing}\``, 'remove the comma: JSON takes none after the last item');
        if (this.#atEnd())
            throw this.#unclosed(opening);
        return true;
    }
    /** A key with its colon and the blanks behind it. */
    #key(opening) {
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== '"')
            throw this.#wrong(`a key must be text in double quotes, not ${this.#found()}`, QUOTES_HINT);
        const key = this.#string();
        this.#take(BLANKS);
        if (this.#atEnd())
            throw this.#unclosed(opening);
        if (this.#text.charAt(this.#offset) !== ':')
            throw this.#wrong(`a colon must follow the key, not ${this.#found()}`, 'write `"key": value`');
        this.#offset++;
        this.#take(BLANKS);
        return key;
    }
    #string() {
        const start = this.#offset++;
        const parts = [];
        for (;;) {
            parts.push(this.#take(PLAIN_TEXT));
            const end = this.#text.charAt(this.#offset);
            if (end === '"')
                break;
            if (end !== '\\')
                throw this.#rawCharacter(start);
            parts.push(this.#escape(start));
        }
        this.#offset++;
        const name = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
        const text = this.#text.slice(start + 1, this.#offset - 1);
        const node = {
            kind: 'scalar',
            value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(name),
            span: this.#span(start, this.#offset),
            text,
            style: 'quoted',
        };
        return { name, node };
    }
    #escape(opening) {
        const start = this.#offset;
        const name = this.#text.charAt(start + 1);
        if (name === '')
            throw this.#unclosedString(opening);
        const plain = ESCAPES.get(name);
        if (plain !== undefined) {
            this.#offset += 2;
            return plain;
        }
        const digits = this.#text.slice(start + 2, start + 6);
        if (name !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
            throw this.#refusal('json/syntax', this.#span(start, Math.min(start + 2, this.#text.length)), name === 'u' ? '`\\u` needs four hexadecimal digits' : `\`\\${name}\` is no escape of JSON`, 'write a backslash twice');
        this.#offset += 6;
        // Two halves of a pair join by themselves; Python keeps a half that stands alone, and so does this.
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    #number() {
        const start = this.#offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.#text);
        if (match === null)
            return undefined;
        const [text, fraction, exponent] = match;
        this.#offset += text.length;
        if (fraction !== undefined || exponent !== undefined)
            return this.#scalar({ kind: 'float', value: Number(text) }, start);
        if (text.length - (text.startsWith('-') ? 1 : 0) > _python_int_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INT_DIGITS */ .gc)
            throw this.#refusal('json/syntax', this.#span(start, this.#offset), `a number of more than ${_python_int_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INT_DIGITS */ .gc} digits`, 'Python reads no longer ones; put it in double quotes if it is text');
        return this.#scalar({ kind: 'int', value: BigInt(text) }, start);
    }
    #word() {
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#offset))
                continue;
            const start = this.#offset;
            this.#offset += word.length;
            return this.#scalar(value, start);
        }
        if (this.#atEnd() && this.#depth === 0)
            throw this.#wrong('the file is empty: a JSON value is expected', 'write `[]` for an empty list');
        throw this.#wrong(`a value is expected, not ${this.#found()}`, this.#valueHint());
    }
    #valueHint() {
        const rest = this.#text.slice(this.#offset, this.#offset + 20);
        if (/^(?:#|\/\/|\/\*)/.test(rest))
            return 'remove the comment: JSON has none';
        if (/^'/.test(rest))
            return 'use double quotes';
        const word = /^(?:True|False|None)\b/.exec(rest);
        if (word !== null)
            return `JSON writes it \`${word[0] === 'None' ? 'null' : word[0].toLowerCase()}\``;
        return /^[A-Za-z_@]/.test(rest) ? QUOTES_HINT : 'add a value, or remove the comma';
    }
    #duplicate(first, key) {
        if (++this.#duplicates > MAX_DUPLICATES)
            return;
        this.#collector.add('json/duplicate-key', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(key.span), `the key "${cut(key.text)}" stands twice in one object`, {
            hint: 'remove or rename one of them; the runtime would use the last and drop the others',
            related: [{ message: 'first here', at: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(first.span) }],
        });
    }
    #rawCharacter(opening) {
        if (this.#atEnd() || /[\n\r]/.test(this.#text.charAt(this.#offset)))
            return this.#unclosedString(opening);
        const code = this.#text.charCodeAt(this.#offset);
        const name = code === 9 ? 'a tab' : `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
        return this.#wrong(`${name} cannot stand in a text`, code === 9 ? 'write `\\t`' : 'delete it, or write it as `\\u` and four digits');
    }
    #unclosedString(opening) {
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), 'the quote `"` is not closed on its line', 'close it; a line break inside a text is written `\\n`');
    }
    #unclosed(opening) {
        const bracket = this.#text.charAt(opening);
        return this.#refusal('json/syntax', this.#span(opening, opening + 1), `\`${bracket}\` is never closed`, `close it with \`${bracket === '[' ? ']' : '}'}\``);
    }
    #scalar(value, start) {
        const text = this.#text.slice(start, this.#offset);
        return { kind: 'scalar', value, span: this.#span(start, this.#offset), text, style: 'other' };
    }
    /** The word or character at the cursor is wrong. */
    #wrong(message, hint, related) {
        const at = this.#span(this.#offset, this.#offset + this.#wordHere().length);
        return this.#refusal('json/syntax', at, message, hint, related);
    }
    #refusal(code, at, message, hint, related) {
        return new JsonRefusal(code, at, message, hint, related);
    }
    #found() {
        const word = this.#wordHere();
        return word === '' ? 'the end of the file' : word === '`' ? 'a backtick' : `\`${cut(word)}\``;
    }
    #wordHere() {
        WORD.lastIndex = this.#offset;
        const word = WORD.exec(this.#text)?.[0];
        if (word !== undefined)
            return word;
        const codePoint = this.#text.codePointAt(this.#offset);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0] ?? '';
        this.#offset += taken.length;
        return taken;
    }
    #atEnd() {
        return this.#offset >= this.#text.length;
    }
    #span(start, end) {
        return (0,_source_span_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .L)(this.#path, start, end);
    }
}
/** Duplicate keys that are reported; a hostile document could have as many as it has lines. */
const MAX_DUPLICATES = 1000;
const BOM_HINT = 'save it as UTF-8 without BOM';
const QUOTES_HINT = 'put it in double quotes';
function cut(text) {
    const points = Array.from(text.slice(0, 122));
    return points.length > 60 ? `${points.slice(0, 59).join('')}…` : text;
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseTextLines)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(734);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9441);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);



/** What ends a line for Python's `str.splitlines`; `\r\n` is one end, but an empty line in between would be dropped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the line ends
const LINE_END = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
/** The trimmed lines of a text include that are not blank (semantics §2), each located; `#` is text. */
function parseTextLines(file) {
    const { path, text } = file;
    const items = [];
    const add = (start, end) => {
        const line = text.slice(start, end);
        const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(line);
        if (trimmed === '')
            return;
        const from = start + line.indexOf(trimmed);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, from, from + trimmed.length);
        items.push({ kind: 'scalar', value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(trimmed), span: at, text: trimmed, style: 'other' });
    };
    let start = 0;
    for (const match of text.matchAll(LINE_END)) {
        add(start, match.index);
        start = match.index + 1;
    }
    add(start, text.length);
    return { kind: 'list', items, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(path, 0, text.length) };
}


/***/ }),

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/characters.js
/** What a cursor gives past the end of the text; the character itself is refused before scanning starts. */
const END = 0;
const TAB = 0x09;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
/** A line break of YAML 1.1: `\n`, `\r`, NEL, LS or PS. */
function isBreak(unit) {
    return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
function isBreakOrEnd(unit) {
    return unit === END || isBreak(unit);
}
/** What ends a tag or a directive's word. A tab does not: PyYAML takes it for a wrong character there. */
function isSpaceOrEnd(unit) {
    return unit === SPACE || unit === END || isBreak(unit);
}
/** What must follow `-`, `?` and `:` for them to be indicators. */
function isBlankOrEnd(unit) {
    return unit === SPACE || unit === TAB || unit === END || isBreak(unit);
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}
function isHexDigit(unit) {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}
/** What the names of anchors, directives and tag handles are made of. */
function isWord(unit) {
    return ((unit >= 0x61 && unit <= 0x7a) ||
        (unit >= 0x41 && unit <= 0x5a) ||
        isDigit(unit) ||
        unit === 0x2d ||
        unit === 0x5f);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/refusal.js
/**
 * The one finding that ends a scan or a parse: nothing after a syntax error can be trusted. Thrown by scanner and
 * parser, caught in `parseYaml` and turned into a diagnostic there.
 */
class Refusal {
    code;
    at;
    message;
    hint;
    related;
    constructor(code, at, message, hint, related = []) {
        this.code = code;
        this.at = { start: at.start, end: at.end };
        this.message = message;
        this.hint = hint;
        this.related = related;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-character.js


/** How much of the source a message quotes, in code points. */
const LONGEST = 60;
/** How far a value is followed to be quoted, in UTF-16 units. */
const REACH = 300;
/** A piece of the source as messages quote it: in backticks unless it holds one, cut when long. */
function quote(source) {
    const points = Array.from(source.slice(0, LONGEST * 2 + 2));
    const cut = points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : source;
    return cut.includes('`') ? `"${cut}"` : `\`${cut}\``;
}
/** The text as a YAML scalar that means exactly it. */
function singleQuoted(source) {
    return `'${source.replaceAll("'", "''")}'`;
}
/**
 * What a reader would call the value that starts here: the rest of its line, without a comment, and inside brackets up
 * to the next `,` or closing bracket.
 */
function valueAt(text, start, inFlow) {
    let end = start;
    const limit = Math.min(text.length, start + REACH);
    while (end < limit) {
        const unit = text.charCodeAt(end);
        if (isBreak(unit))
            break;
        if (unit === 0x23 && end > start && isBlank(text.charCodeAt(end - 1)))
            break;
        if (inFlow && end > start && (unit === 0x2c || unit === 0x5d || unit === 0x7d))
            break;
        end++;
    }
    while (end > start + 1 && isBlank(text.charCodeAt(end - 1)))
        end--;
    return { start, end };
}
/** The character at the cursor is not one that may stand there. */
function wrongCharacter(cursor, message, hint) {
    if (cursor.peek() === TAB)
        return wrongTab(cursor);
    return new Refusal('yaml/syntax', characterAt(cursor), `${message}, not ${showCharacter(cursor)}`, hint);
}
/** The text from `start` means something else to YAML than its author meant. */
function needsQuotes(text, start, inFlow, why) {
    const at = valueAt(text, start, inFlow);
    const source = text.slice(at.start, at.end);
    const isCut = at.end - at.start >= REACH;
    return new Refusal('yaml/needs-quotes', at, `${quote(source)} must be quoted: ${why}`, isCut ? 'quote it' : `quote it: ${singleQuoted(source)}`);
}
function wrongTab(cursor) {
    const { text, offset } = cursor;
    let start = offset;
    while (start > 0 && isBlank(text.charCodeAt(start - 1)) && offset - start < REACH)
        start--;
    let end = offset;
    while (text.charCodeAt(end) === TAB && end - offset < REACH)
        end++;
    const indents = start === 0 || isBreak(text.charCodeAt(start - 1));
    return indents
        ? new Refusal('yaml/tab', { start: offset, end }, 'YAML does not allow tabs for indentation', 'indent with spaces')
        : new Refusal('yaml/tab', { start: offset, end }, 'a tab stands where YAML allows only spaces', 'replace the tab by a space, or quote the text that should hold it');
}
/** The whole character at the cursor; an insertion point at the end of the file. */
function characterAt(cursor) {
    const { offset, text } = cursor;
    const width = offset >= text.length ? 0 : (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return { start: offset, end: offset + width };
}
function showCharacter(cursor) {
    const unit = cursor.peek();
    if (unit === END)
        return 'the end of the file';
    if (isBreak(unit))
        return 'the end of the line';
    if (unit === SPACE)
        return 'a space';
    return quote(String.fromCodePoint(cursor.text.codePointAt(cursor.offset) ?? 0));
}
function isBlank(unit) {
    return unit === SPACE || unit === TAB;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/resolve-tag.js
/** Tags of YAML's own repository start so; `!!int` is `tag:yaml.org,2002:int`. */
const YAML_TAG_PREFIX = 'tag:yaml.org,2002:';
const STR_TAG = `${YAML_TAG_PREFIX}str`;
const SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const MAP_TAG = `${YAML_TAG_PREFIX}map`;
const MERGE_TAG = `${YAML_TAG_PREFIX}merge`;
const VALUE_TAG = `${YAML_TAG_PREFIX}value`;
const NULL_TAG = `${YAML_TAG_PREFIX}null`;
const BOOL_TAG = `${YAML_TAG_PREFIX}bool`;
const INT_TAG = `${YAML_TAG_PREFIX}int`;
const FLOAT_TAG = `${YAML_TAG_PREFIX}float`;
const TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
/** Given to a lone `!`, `&` or `*`; nothing constructs it. */
const YAML_TAG = `${YAML_TAG_PREFIX}yaml`;
const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;
/**
 * The tag of a scalar without one, after PyYAML's table of implicit resolvers: chosen by the first character, tried in
 * the table's order.
 */
function resolveTag(value) {
    // A pattern of Python that ends in `$` also matches in front of a final line break.
    const text = value.endsWith('\n') ? value.slice(0, -1) : value;
    switch (value.charCodeAt(0)) {
        case 0x79: // y Y t T f F o O
        case 0x59:
        case 0x74:
        case 0x54:
        case 0x66:
        case 0x46:
        case 0x6f:
        case 0x4f:
            return BOOL.test(text) ? BOOL_TAG : STR_TAG;
        case 0x6e: // n N
        case 0x4e:
            if (BOOL.test(text))
                return BOOL_TAG;
            return text === 'null' || text === 'Null' || text === 'NULL' ? NULL_TAG : STR_TAG;
        case 0x7e: // ~
            return text === '~' ? NULL_TAG : STR_TAG;
        case 0x2d: // - +
        case 0x2b:
            return numberTag(text) ?? STR_TAG;
        case 0x2e: // .
            return FLOAT.test(text) ? FLOAT_TAG : STR_TAG;
        case 0x3c: // <
            return text === '<<' ? MERGE_TAG : STR_TAG;
        case 0x3d: // =
            return text === '=' ? VALUE_TAG : STR_TAG;
        case 0x21: // ! & *
        case 0x26:
        case 0x2a:
            return text.length === 1 ? YAML_TAG : STR_TAG;
        default: {
            if (value === '')
                return NULL_TAG;
            const first = value.charCodeAt(0);
            if (first < 0x30 || first > 0x39)
                return STR_TAG;
            return numberTag(text) ?? (DATE.test(text) || TIME.test(text) ? TIMESTAMP_TAG : STR_TAG);
        }
    }
}
function numberTag(text) {
    if (FLOAT.test(text))
        return FLOAT_TAG;
    if (INT.test(text))
        return INT_TAG;
    return text.includes(':') ? sexagesimalTag(text) : undefined;
}
/** `1:30` and `1:30.5`: a number, then `:` and 0 to 59 as often as one likes; a fraction makes it a float. */
function sexagesimalTag(text) {
    const [head = '', ...digits] = text.split(':');
    const last = digits.at(-1) ?? '';
    const point = last.indexOf('.');
    if (point >= 0) {
        if (!/^[0-9_]*$/.test(last.slice(point + 1)))
            return undefined;
        digits[digits.length - 1] = last.slice(0, point);
    }
    if (!digits.every((digit) => /^[0-5]?[0-9]$/.test(digit)))
        return undefined;
    // `01:30` is text, `01:30.5` is a number.
    if (point >= 0)
        return /^[-+]?[0-9][0-9_]*$/.test(head) ? FLOAT_TAG : undefined;
    return /^[-+]?[1-9][0-9_]*$/.test(head) ? INT_TAG : undefined;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/tag-handles.js



/** What the handles in front of tags stand for, and the directives that say so. */
class TagHandles {
    #prefixes = new Map([
        ['!', '!'],
        ['!!', YAML_TAG_PREFIX],
    ]);
    #declared = new Set();
    #versioned = false;
    direct(token) {
        const { directive } = token;
        switch (directive.name) {
            case 'YAML':
                if (this.#versioned)
                    throw repeated(token, '%YAML');
                if (directive.major !== 1)
                    throw new Refusal('yaml/syntax', token, `YAML ${directive.major} is not YAML 1`, 'remove the line');
                this.#versioned = true;
                return;
            case 'TAG':
                if (this.#declared.has(directive.handle))
                    throw repeated(token, `%TAG ${directive.handle}`);
                this.#declared.add(directive.handle);
                this.#prefixes.set(directive.handle, directive.prefix);
                return;
            case 'other':
                return;
        }
    }
    /** The tag in full; `undefined` when there is none. */
    resolve(token) {
        if (token === undefined || token.handle === undefined)
            return token?.suffix;
        const prefix = this.#prefixes.get(token.handle);
        if (prefix !== undefined)
            return prefix + token.suffix;
        throw new Refusal('yaml/unknown-tag', token, `no \`%TAG\` directive says what the handle ${quote(token.handle)} stands for`, 'remove the tag, or quote the text that starts with `!`');
    }
}
function repeated(token, name) {
    return new Refusal('yaml/syntax', token, `the directive ${quote(name)} is given twice`, 'remove one of them');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/composer.js




/** Collections inside collections; PyYAML itself gives up near 490. */
const MAX_NESTING = 200;
const NO_PROPERTIES = { anchor: undefined, tag: undefined };
/** Makes nodes for the parser: resolves their tags, and remembers their anchors for the aliases that follow. */
class Composer {
    tags = new TagHandles();
    /** Every mapping as written, in the order in which they end. */
    mappings = [];
    #text;
    #anchors = new Map();
    /** Collections that are not complete: an alias to one of them would put it into itself. */
    #open = new Set();
    constructor(text) {
        this.#text = text;
    }
    alias(token) {
        const anchor = this.#anchors.get(token.name);
        const alias = quote(`*${token.name}`);
        if (anchor === undefined)
            throw new Refusal('yaml/undefined-alias', token, `${alias} stands for an anchor, and no ${quote(`&${token.name}`)} comes before it`, `define the anchor above, or quote it if it is text: ${singleQuoted(`*${token.name}`)}`);
        if (this.#open.has(anchor.node))
            throw new Refusal('yaml/recursive-alias', token, `${alias} stands inside the value that it stands for`, 'write the value out, or move the anchor to a smaller part', [{ ...anchor.at, message: 'the anchor' }]);
        return anchor.node;
    }
    /** Refuses an anchor whose name is taken. */
    checkAnchor({ anchor }) {
        const known = anchor && this.#anchors.get(anchor.name);
        if (anchor && known)
            throw new Refusal('yaml/repeated-anchor', anchor, `the anchor ${quote(`&${anchor.name}`)} is already defined`, 'give each anchor a name of its own', [{ ...known.at, message: 'first defined here' }]);
    }
    scalar(properties, { value, style, start, end, text }) {
        // A lone `!` makes PyYAML read even a quoted scalar as if it were plain.
        const isText = properties.tag === undefined && style !== 'plain';
        const tag = isText ? STR_TAG : (this.#tag(properties) ?? resolveTag(value));
        return this.#define(properties, {
            kind: 'scalar',
            tag,
            tagAt: properties.tag,
            value,
            style,
            start,
            end,
            text,
        });
    }
    /** A value that is absent, behind the last token. */
    empty(properties, at) {
        return this.#define(properties, {
            kind: 'scalar',
            tag: this.#tag(properties) ?? resolveTag(''),
            tagAt: properties.tag,
            value: '',
            style: 'empty',
            start: at,
            end: at,
            text: { start: at, end: at },
        });
    }
    openSequence(properties, { start, end }) {
        const tag = this.#tag(properties) ?? SEQ_TAG;
        return this.#enter(properties, {
            kind: 'sequence',
            tag,
            tagAt: properties.tag,
            items: [],
            start,
            end,
        });
    }
    openMapping(properties, { start, end }) {
        const tag = this.#tag(properties) ?? MAP_TAG;
        return this.#enter(properties, {
            kind: 'mapping',
            tag,
            tagAt: properties.tag,
            entries: [],
            start,
            end,
        });
    }
    /** Completes a collection whose last token ends at `end`. */
    close(node, end) {
        node.end = Math.max(node.end, end);
        this.#open.delete(node);
        if (node.kind === 'mapping')
            this.mappings.push(node);
        return node;
    }
    #enter(properties, node) {
        this.#open.add(node);
        if (this.#open.size > MAX_NESTING)
            throw new Refusal('yaml/too-deep', node.end > node.start ? node : valueAt(this.#text, node.start, true), `lists and mappings are nested more than ${MAX_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#define(properties, node);
    }
    #define({ anchor }, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor.name, { node, at: anchor });
        return node;
    }
    /** The tag `!` says nothing. */
    #tag({ tag }) {
        const full = this.tags.resolve(tag);
        return full === '!' ? undefined : full;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/binary.js
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/**
 * Python's `base64.decodebytes`: characters outside the alphabet are passed over, and enough `=` end the text. `undefined`
 * for text beyond ASCII and for a length that no bytes have.
 */
function constructBinary(value) {
    const bytes = [];
    let held = 0;
    let phase = 0;
    let padding = 0;
    for (let index = 0; index < value.length; index++) {
        if (value.charCodeAt(index) > 0x7f)
            return undefined;
    }
    for (const character of value) {
        if (character === '=') {
            padding++;
            if (phase >= 2 && phase + padding >= 4)
                return Uint8Array.from(bytes);
            continue;
        }
        const sextet = ALPHABET.indexOf(character);
        if (sextet < 0)
            continue;
        padding = 0;
        if (phase > 0)
            bytes.push(((held << (2 * phase)) | (sextet >> (6 - 2 * phase))) & 0xff);
        held = sextet;
        phase = (phase + 1) % 4;
    }
    return phase === 0 ? Uint8Array.from(bytes) : undefined;
}

// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/numbers.js

/** `1:30:00…` with more parts than this is refused: its value would take more than linear time to compute. */
const MAX_SEXAGESIMAL_PARTS = 4300;
/** PyYAML's integer: decimal, `0b…`, `0x…`, octal after a `0`, or base 60; `undefined` where Python raises. */
function constructInt(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', ''));
    const magnitude = readMagnitude(digits);
    return magnitude === undefined ? undefined : BigInt(sign) * magnitude;
}
function readMagnitude(digits) {
    if (digits.startsWith('0b'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[bB])?([01]+)$/, '0b');
    if (digits.startsWith('0x'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[xX])?([0-9a-fA-F]+)$/, '0x');
    if (digits.startsWith('0'))
        return readRadix(digits, /^([-+]?)(?:0[oO])?([0-7]+)$/, '0o');
    if (!digits.includes(':'))
        return (0,python_int/* pyInt */.FB)(digits);
    const parts = digits.split(':');
    if (parts.length > MAX_SEXAGESIMAL_PARTS)
        return undefined;
    let total = 0n;
    for (const part of parts) {
        const number = (0,python_int/* pyInt */.FB)(part);
        if (number === undefined)
            return undefined;
        total = total * 60n + number;
    }
    return total;
}
/** Python's `int(text, base)`, which takes blanks around the digits, a sign and the base's prefix. */
function readRadix(text, form, prefix) {
    const match = form.exec(trimBlanks(text));
    if (match === null)
        return undefined;
    const magnitude = BigInt(prefix + match[2]);
    return match[1] === '-' ? -magnitude : magnitude;
}
/** PyYAML's float: decimal, `.inf`, `.nan`, or base 60; `undefined` where Python raises. */
function constructFloat(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', '').toLowerCase());
    if (digits === '.inf')
        return { kind: 'float', value: sign * Number.POSITIVE_INFINITY };
    if (digits === '.nan')
        return { kind: 'float', value: Number.NaN, nan: 'yaml' };
    const magnitude = digits.includes(':') ? readSexagesimal(digits) : readFloat(digits);
    return magnitude === undefined ? undefined : { kind: 'float', value: sign * magnitude };
}
/** Summed from the last part on, in Python's order: floats do not add up the same in another. */
function readSexagesimal(digits) {
    let base = 1n;
    let total = 0;
    for (const part of digits.split(':').reverse()) {
        const number = readFloat(part);
        const factor = Number(base);
        // Python cannot make a float of so large an integer.
        if (number === undefined || factor === Number.POSITIVE_INFINITY)
            return undefined;
        total += number * factor;
        base *= 60n;
    }
    return total;
}
/** Python's `float(text)` of text without underscores. */
function readFloat(text) {
    const trimmed = trimBlanks(text);
    if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(trimmed))
        return Number(trimmed);
    const word = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(trimmed);
    if (word === null)
        return undefined;
    if (word[2] === undefined)
        return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function splitSign(text) {
    if (text.startsWith('-'))
        return { sign: -1, digits: text.slice(1) };
    return { sign: 1, digits: text.startsWith('+') ? text.slice(1) : text };
}
/** Takes away the blanks that Python's number readers pass over. */
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && numbers_isBlank(text.charCodeAt(start)))
        start++;
    while (end > start && numbers_isBlank(text.charCodeAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function numbers_isBlank(unit) {
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/timestamp.js
const TIMESTAMP = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
const DAY_SECONDS = 86_400;
/** PyYAML's timestamp: a date, or a datetime that keeps its offset; `undefined` where Python raises. */
function constructTimestamp(value) {
    const match = TIMESTAMP.exec(value.endsWith('\n') ? value.slice(0, -1) : value);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return undefined;
    if (match[4] === undefined)
        return { kind: 'date', year, month, day };
    const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
    const time = { kind: 'datetime', year, month, day, hour, minute, second, microsecond };
    if (match[8] === undefined)
        return time;
    if (match[9] === undefined)
        return { ...time, utcOffset: 0 };
    const utcOffset = Number(match[10]) * 3600 + Number(match[11] ?? 0) * 60;
    if (utcOffset >= DAY_SECONDS)
        return undefined;
    return { ...time, utcOffset: match[9] === '-' && utcOffset > 0 ? -utcOffset : utcOffset };
}
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct-scalar.js





const BOOLS = new Map([
    ['yes', true],
    ['true', true],
    ['on', true],
    ['no', false],
    ['false', false],
    ['off', false],
]);
/** By tag, every scalar that the safe loader constructs. */
const SCALAR_CONSTRUCTORS = new Map([
    [`${YAML_TAG_PREFIX}str`, value/* str */.gx],
    [`${YAML_TAG_PREFIX}null`, () => value/* NULL */.Cq],
    [`${YAML_TAG_PREFIX}bool`, bool],
    [`${YAML_TAG_PREFIX}int`, construct_scalar_int],
    [`${YAML_TAG_PREFIX}float`, constructFloat],
    [`${YAML_TAG_PREFIX}timestamp`, constructTimestamp],
    [`${YAML_TAG_PREFIX}binary`, binary],
]);
function bool(text) {
    const value = BOOLS.get(text.toLowerCase());
    return value === undefined ? undefined : { kind: 'bool', value };
}
function construct_scalar_int(text) {
    const value = constructInt(text);
    return value === undefined ? undefined : { kind: 'int', value };
}
function binary(text) {
    const value = constructBinary(text);
    return value === undefined ? undefined : { kind: 'bytes', value };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/merger.js



/** Mappings that `<<` may merge, and entries that it may take over, in one document: a few aliases multiply without end. */
const MAX_MERGED_ENTRIES = 100_000;
/** Replaces the `<<` entries of mappings by the entries that they name, as PyYAML flattens them. */
class Merger {
    #findings;
    #count = 0;
    #depth = 0;
    constructor(findings) {
        this.#findings = findings;
    }
    /**
     * Puts merged entries in front of the mapping's own. Of two `<<` the last wins, of a list of mappings the first: in
     * both cases what comes later in the result wins.
     *
     * @throws {Refusal} when a budget is exceeded
     */
    merge(mapping) {
        if (mapping.merged)
            return;
        mapping.merged = true;
        if (++this.#depth > MAX_NESTING)
            throw new Refusal('yaml/too-deep', mapping, `\`<<\` is followed more than ${MAX_NESTING} deep`);
        const merged = [];
        const own = [];
        for (const entry of mapping.entries) {
            if (entry.key.tag === MERGE_TAG) {
                this.#collect(entry, merged);
                continue;
            }
            if (entry.key.tag === VALUE_TAG)
                entry.key.tag = STR_TAG;
            own.push(entry);
        }
        this.#depth--;
        mapping.defaultsFrom = 0;
        mapping.entries = merged.length > 0 ? merged.concat(own) : own;
    }
    #collect(entry, merged) {
        const { value } = entry;
        if (value.kind === 'mapping') {
            this.#append(value, entry, merged);
            return;
        }
        if (value.kind === 'scalar') {
            this.#findings.mergeNotMapping(entry, value);
            return;
        }
        const sources = [];
        for (const item of value.items) {
            if (item.kind !== 'mapping') {
                this.#findings.mergeNotMapping(entry, item);
                return;
            }
            this.merge(item);
            sources.push(item);
        }
        for (const source of sources.reverse())
            this.#append(source, entry, merged);
    }
    #append(source, entry, merged) {
        this.merge(source);
        // An empty mapping counts too: a list of them can be merged over and over.
        this.#count += source.entries.length + 1;
        if (this.#count > MAX_MERGED_ENTRIES)
            throw new Refusal('yaml/too-large', entry.keyAt, `\`<<\` merges more than ${MAX_MERGED_ENTRIES} entries into mappings`, 'merge smaller mappings, or fewer of them');
        for (const item of source.entries)
            merged.push(item);
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct.js







/**
 * Makes values of a parsed document as PyYAML's safe constructor does, breadth first: a collection is handed out empty
 * and filled when its turn comes. The order matters, because constructing a mapping changes it for those who come
 * later: its merged entries are put in, and its `=` keys become text.
 */
function construct(root, path, findings) {
    return new Constructor(path, findings).run(root);
}
const construct_SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const construct_MAP_TAG = `${YAML_TAG_PREFIX}map`;
const SET_TAG = `${YAML_TAG_PREFIX}set`;
const PAIRS_TAGS = new Set([`${YAML_TAG_PREFIX}omap`, `${YAML_TAG_PREFIX}pairs`]);
class Constructor {
    #path;
    #findings;
    #merger;
    /** Collections that were handed out and are not filled yet. */
    #waiting = [];
    constructor(path, findings) {
        this.#path = path;
        this.#findings = findings;
        this.#merger = new Merger(findings);
    }
    run(root) {
        const node = this.#construct(root);
        for (const fill of this.#waiting)
            fill();
        return node;
    }
    #construct(raw) {
        raw.node ??= this.#make(raw) ?? this.#standIn(raw);
        return raw.node;
    }
    #make(raw) {
        const { tag } = raw;
        const scalar = SCALAR_CONSTRUCTORS.get(tag);
        if (scalar !== undefined)
            return this.#scalar(raw, scalar);
        const at = this.#span(raw);
        if (tag === construct_SEQ_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillList(raw, items));
            return { kind: 'list', items, span: at };
        }
        if (tag === construct_MAP_TAG) {
            const entries = [];
            this.#waiting.push(() => this.#fillMap(raw, entries));
            return { kind: 'map', entries, span: at };
        }
        if (tag === SET_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillSet(raw, items));
            return { kind: 'set', items, span: at };
        }
        if (PAIRS_TAGS.has(tag)) {
            const items = [];
            this.#waiting.push(() => this.#fillPairs(raw, items));
            return { kind: 'list', items, span: at };
        }
        this.#findings.unknownTag(raw);
        return undefined;
    }
    #scalar(raw, read) {
        const source = raw.kind === 'mapping' ? defaultValue(raw) : raw;
        // A timestamp is read from the node itself, never from a mapping's `=`.
        if (source?.kind !== 'scalar' || (raw.kind === 'mapping' && raw.tag === construct_TIMESTAMP_TAG)) {
            this.#findings.wrongKind(raw, 'a scalar');
            return undefined;
        }
        const value = read(source.value);
        if (value === undefined) {
            this.#findings.impossibleValue(raw, source.value);
            return undefined;
        }
        const { start, end } = source.text;
        const text = this.#findings.text.slice(start, end);
        return {
            kind: 'scalar',
            value,
            span: this.#span(raw),
            text,
            style: raw === source ? STYLES[source.style] : 'other',
        };
    }
    #fillList(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items)
            items.push(this.#construct(item));
    }
    #fillMap(raw, entries) {
        for (const entry of this.#entries(raw))
            entries.push(entry);
    }
    #fillSet(raw, items) {
        for (const { key } of this.#entries(raw))
            items.push(key);
    }
    /** `!!omap` and `!!pairs`: a list of mappings of one entry each becomes a list of pairs. */
    #fillPairs(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items) {
            const entry = item.kind === 'mapping' && item.entries.length === 1 ? item.entries[0] : undefined;
            if (entry === undefined) {
                this.#findings.wrongPair(item);
                continue;
            }
            const pair = [this.#construct(entry.key), this.#construct(entry.value)];
            items.push({ kind: 'list', items: pair, span: this.#span(item) });
        }
    }
    /** In the order of a Python dict: a repeated key keeps its first place and spelling and takes its last value. */
    #entries(raw) {
        if (raw.kind !== 'mapping') {
            this.#findings.wrongKind(raw, 'a mapping');
            return [];
        }
        this.#merger.merge(raw);
        const places = new Map();
        const entries = [];
        for (const entry of raw.entries) {
            const key = this.#construct(entry.key);
            const value = this.#construct(entry.value);
            if (key.kind !== 'scalar') {
                this.#findings.unhashableKey(entry, key);
                continue;
            }
            const equal = (0,compare/* valueKey */.z)(key.value);
            const place = places.get(equal);
            const first = place === undefined ? undefined : entries[place];
            if (place === undefined || first === undefined) {
                places.set(equal, entries.length);
                entries.push({ key, value });
            }
            else {
                entries[place] = { key: { ...key, value: first.key.value }, value };
            }
        }
        return entries;
    }
    #standIn(raw) {
        raw.failed = true;
        return { kind: 'scalar', value: value/* NULL */.Cq, span: this.#span(raw), text: '', style: 'other' };
    }
    #span(raw) {
        return (0,span/* span */.L)(this.#path, raw.start, raw.end);
    }
}
const construct_TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
const STYLES = {
    plain: 'plain',
    empty: 'plain',
    single: 'quoted',
    double: 'quoted',
    block: 'block',
};
/** What YAML 1.1 calls a mapping's default value, that of its key `=`: a scalar's tag on a mapping means it. */
function defaultValue(mapping) {
    let node = mapping;
    for (let depth = 0; node.kind === 'mapping'; depth++) {
        const entry = defaultEntry(node);
        if (entry === undefined || depth > MAX_NESTING)
            return undefined;
        node = entry.value;
    }
    return node;
}
/** The search goes on where the last one ended: a key that is no `=` never becomes one. */
function defaultEntry(mapping) {
    let index = mapping.defaultsFrom ?? 0;
    while (index < mapping.entries.length && mapping.entries[index]?.key.tag !== VALUE_TAG)
        index++;
    mapping.defaultsFrom = index;
    return mapping.entries[index];
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/control-character.js

// biome-ignore lint/suspicious/noControlCharactersInRegex: the tab and the line ends are the allowed ones
const UNPRINTABLE = /[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The first character that YAML does not allow anywhere, not even in quotes; looked for before all else. */
function controlCharacter(text) {
    const match = UNPRINTABLE.exec(text);
    if (match === null)
        return undefined;
    const code = match[0].codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return new Refusal('yaml/control-character', { start: match.index, end: match.index + match[0].length }, `the invisible character ${name} is not allowed in YAML`, 'delete it; it often comes with text pasted from elsewhere');
}

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/findings.js






/** Findings of one document that are reported; a hostile one could have as many as it has lines. */
const MAX_FINDINGS = 1000;
/** Reports what is wrong with a document that parses; nothing of it ends the search for more. */
class Findings {
    text;
    #path;
    #collector;
    #count = 0;
    constructor(file, collector) {
        this.text = file.text;
        this.#path = file.path;
        this.#collector = collector;
    }
    /** Whether anything was reported. */
    get any() {
        return this.#count > 0;
    }
    refuse({ code, at, message, hint, related }) {
        this.#count++;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place)) })),
        });
    }
    unknownTag(raw) {
        if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === MERGE_TAG) {
            this.#add('yaml/impossible-value', raw, '`<<` is a merge key, and stands where a value is expected', 'quote it');
        }
        else if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === VALUE_TAG) {
            this.#add('yaml/impossible-value', raw, 'a lone `=` is no value in YAML 1.1', "quote it: '='");
        }
        else {
            const at = raw.tagAt ?? raw;
            const source = this.text.slice(at.start, at.end);
            this.#add('yaml/unknown-tag', at, `${quote(source)} is a tag that the runtime does not know`, 'remove it, or quote the text that starts with `!`');
        }
    }
    /** The value's kind does not fit its tag. */
    wrongKind(raw, wanted) {
        const at = raw.tagAt ?? raw;
        const tag = raw.tagAt ? quote(this.text.slice(at.start, at.end)) : 'the tag above';
        this.#add('yaml/impossible-value', at, `${tag} needs ${wanted}, not ${KIND_WORDS[raw.kind]}`, 'correct the value, or remove the tag');
    }
    /** An item of `!!omap` or `!!pairs` is no mapping of one entry. */
    wrongPair(item) {
        this.#add('yaml/impossible-value', item, 'an item of `!!omap` or `!!pairs` must be a mapping of one entry', 'write each item as `- key: value`, or remove the tag');
    }
    /** A scalar's text is none that its tag, given or resolved, can be made of. */
    impossibleValue(raw, text) {
        const tag = raw.tag.slice(YAML_TAG_PREFIX.length);
        const kind = KINDS.get(tag) ?? tag;
        const source = this.text.slice(raw.start, raw.end);
        if (tag === 'int' && text.length > python_int/* MAX_INT_DIGITS */.gc) {
            const message = `${quote(text)} is a number of more digits than Python reads (${python_int/* MAX_INT_DIGITS */.gc})`;
            this.#add('yaml/impossible-value', raw, message, 'quote it if it is text');
            return;
        }
        this.#add('yaml/impossible-value', raw.start < raw.end ? raw : (raw.tagAt ?? raw), raw.tagAt === undefined
            ? `${quote(source)} looks like ${kind} but is none`
            : `${quote(text)} is not ${kind}`, raw.tagAt === undefined && source.length < 60
            ? `correct it, or quote it if it is text: ${singleQuoted(source)}`
            : 'correct it, or remove the tag');
    }
    unhashableKey(entry, key) {
        const kind = key.kind === 'map' ? 'mapping' : key.kind;
        this.#add('yaml/unhashable-key', entry.keyAt, `a ${kind} cannot be a key`, 'use text as the key; text that starts with a bracket must be quoted, such as a placeholder in braces');
    }
    mergeNotMapping(entry, value) {
        const kind = KIND_WORDS[value.kind];
        const isEmpty = value.start === value.end;
        this.#add('yaml/merge-not-mapping', isEmpty ? entry.keyAt : value, `\`<<\` merges mappings, not ${isEmpty ? 'an absent value' : kind}`, "name a mapping by its alias (`<<: *name`); quote the key if it is text: '<<'");
    }
    /** Equal keys that are written in one mapping; PyYAML would silently keep the last value. */
    duplicateKeys(mapping) {
        if (mapping.entries.length < 2)
            return;
        const firsts = new Map();
        for (const entry of mapping.entries) {
            const { node, failed } = entry.key;
            if (entry.owner !== mapping || failed || node?.kind !== 'scalar')
                continue;
            const equal = (0,compare/* valueKey */.z)(node.value);
            const first = firsts.get(equal);
            if (first === undefined) {
                firsts.set(equal, entry);
                continue;
            }
            const source = this.text.slice(entry.keyAt.start, entry.keyAt.end);
            const shown = source === '' ? 'an empty key' : `the key ${quote(source)}`;
            const other = this.text.slice(first.keyAt.start, first.keyAt.end);
            const same = source === other || other === '' ? '' : `: it equals ${quote(other)}`;
            this.#add('yaml/duplicate-key', entry.keyAt, `${shown} stands twice in one mapping${same}`, 'remove or rename one of them; the runtime would use the last and drop the others', [{ message: 'first here', at: first.keyAt }]);
        }
    }
    #add(code, at, message, hint, related = []) {
        if (++this.#count > MAX_FINDINGS)
            return;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place.at)) })),
        });
    }
    #span({ start, end }) {
        return (0,span/* span */.L)(this.#path, start, end);
    }
}
const KIND_WORDS = { scalar: 'a scalar', sequence: 'a list', mapping: 'a mapping' };
const KINDS = new Map([
    ['int', 'a number'],
    ['float', 'a number'],
    ['bool', 'a boolean'],
    ['timestamp', 'a date'],
    ['binary', 'base64'],
]);

;// CONCATENATED MODULE: ./build/src/syntax/yaml/cursor.js

/**
 * A place in the text that moves forward only. Offsets count UTF-16 units of the text as committed, while columns and
 * distances count code points, as Python does: indentation and the length of keys are measured so.
 */
class Cursor {
    text;
    offset = 0;
    /** Line breaks passed so far. */
    line = 0;
    /** Whether units and code points, or code points and columns, can differ. */
    #wide;
    #counted = 0;
    #lowSurrogates = 0;
    #marks = 0;
    #lineStart = 0;
    #lineMarks = 0;
    constructor(text) {
        this.text = text;
        this.#wide = /[\ud800-\udfff\ufeff]/.test(text);
    }
    /** The unit `ahead` places further on, {@link END} past the end. */
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : END;
    }
    /** Code points passed so far. */
    get point() {
        if (!this.#wide)
            return this.offset;
        this.#count();
        return this.offset - this.#lowSurrogates;
    }
    /** Columns since the line's start, from 0; PyYAML gives a byte-order mark none, wherever it stands. */
    get column() {
        if (!this.#wide)
            return this.offset - this.#lineStart;
        return this.point - this.#marks - (this.#lineStart - this.#lineMarks);
    }
    /** Passes one line break, `\r\n` being one, and gives what it stands for in a scalar; empty when there is none. */
    skipBreak() {
        const unit = this.peek();
        switch (unit) {
            case 0x0d:
                this.#startLine(this.peek(1) === 0x0a ? 2 : 1);
                return '\n';
            case 0x0a:
            case 0x85:
                this.#startLine(1);
                return '\n';
            case 0x2028:
            case 0x2029:
                this.#startLine(1);
                return unit === 0x2028 ? '\u2028' : '\u2029';
            default:
                return '';
        }
    }
    skipSpaces() {
        while (this.peek() === SPACE)
            this.offset++;
    }
    /** Moves to the line's end, before its break. */
    skipLine() {
        while (!isBreakOrEnd(this.peek()))
            this.offset++;
    }
    slice(start) {
        return this.text.slice(start, this.offset);
    }
    #startLine(width) {
        this.offset += width;
        this.line++;
        this.#lineStart = this.point;
        this.#lineMarks = this.#marks;
    }
    #count() {
        for (; this.#counted < this.offset; this.#counted++) {
            const unit = this.text.charCodeAt(this.#counted);
            if (unit >= 0xdc00 && unit <= 0xdfff)
                this.#lowSurrogates++;
            else if (unit === BYTE_ORDER_MARK)
                this.#marks++;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-parse.js



/**
 * Says what is wrong with a token that does not fit.
 *
 * @param last the token before it
 */
function unexpectedToken(text, expected, token, last) {
    switch (expected.kind) {
        case 'flow':
            return inBrackets(text, expected.opening, token);
        case 'block-sequence':
        case 'block-mapping':
            return inBlock(text, expected, token, last);
        case 'document':
            return afterValue(text, token, last);
        case 'node':
            return noValue(text, token);
    }
}
function inBrackets(text, opening, token) {
    const bracket = text.charAt(opening.start);
    const closing = bracket === '[' ? ']' : '}';
    const gaveUp = { ...tokenRange(text, token), message: 'the reader gave up here' };
    const isWrongBracket = token.kind === 'flow-sequence-end' || token.kind === 'flow-mapping-end';
    const sameLine = !hasBreak(text, opening.start, token.start);
    if (token.kind === 'stream-end' || (!sameLine && !isWrongBracket))
        return new Refusal('yaml/unclosed', { start: opening.start, end: opening.start + 1 }, `${quote(bracket)} is never closed`, `close it with ${quote(closing)}, and put a comma between items`, [gaveUp]);
    const opened = { start: opening.start, end: opening.start + 1, message: `${quote(bracket)} opens here` };
    const at = tokenRange(text, token);
    if (isWrongBracket)
        return new Refusal('yaml/unclosed', at, `${quote(text.slice(at.start, at.end))} cannot close ${quote(bracket)}`, `write ${quote(closing)}`, [opened]);
    if (token.kind === 'value' || token.kind === 'key')
        return new Refusal('yaml/needs-quotes', at, `${quote(text.slice(at.start, at.end))} cannot stand inside an unquoted value in brackets`, 'quote the value that holds it', [opened]);
    return new Refusal('yaml/syntax', at, `expected a comma or ${quote(closing)}, not ${quote(text.slice(at.start, at.end))}`, 'put a comma between items, or quote the text that belongs together', [opened]);
}
function inBlock(text, { kind, opening }, token, last) {
    const what = kind === 'block-sequence' ? 'list' : 'mapping';
    const at = tokenRange(text, token);
    const block = { ...valueAt(text, opening.start, false), message: `the ${what} starts here` };
    switch (token.kind) {
        case 'block-mapping-start':
        case 'block-sequence-start':
            return new Refusal('yaml/indentation', at, `${quote(text.slice(at.start, at.end))} is indented like nothing above it`, 'align it with its siblings', [block]);
        case 'block-entry':
            return new Refusal('yaml/indentation', at, 'a list item stands among the keys of a mapping', 'indent it below the key that it belongs to', [block]);
        case 'key':
            return new Refusal('yaml/indentation', at, 'a key stands among the items of a list', 'indent it with the item that it belongs to, or align it with the key that holds the list', [block]);
        default:
            return afterValue(text, token, last);
    }
}
/** Something follows a value that is complete. */
function afterValue(text, token, last) {
    const at = tokenRange(text, token);
    const source = quote(text.slice(at.start, at.end));
    if (last?.kind === 'document-end')
        return new Refusal('yaml/syntax', at, `${source} follows the end of the document`, 'remove the line `...` above it', [{ start: last.start, end: last.end, message: 'the document ends here' }]);
    if (last?.kind === 'scalar' && (last.style === 'single' || last.style === 'double')) {
        const mark = text.charAt(last.start);
        if (token.kind === 'flow-entry')
            return bareComma(at);
        if (hasBreak(text, last.start, last.end))
            return new Refusal('yaml/unclosed', { start: last.start, end: last.start + 1 }, `the quote ${quote(mark)} is closed on a later line, and text follows it there`, 'close the quote on its own line', [{ start: last.end - 1, end: last.end, message: 'closed here' }]);
        return new Refusal('yaml/needs-quotes', { start: last.start, end: at.end }, `${source} follows the closing quote`, mark === "'"
            ? "quote the whole value; inside single quotes write '' for an apostrophe"
            : 'quote the whole value; inside double quotes write \\" for a quote');
    }
    if (token.kind === 'flow-entry')
        return bareComma(at);
    if (last?.kind === 'flow-sequence-end' || last?.kind === 'flow-mapping-end')
        return new Refusal('yaml/syntax', at, `${source} follows the closing bracket`, 'remove it, or quote the value');
    if (token.kind === 'value')
        return new Refusal('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    return new Refusal('yaml/syntax', at, `${source} does not belong to the value before it`, 'quote the value as a whole, or start a new line');
}
function bareComma(at) {
    const hint = 'write the list in brackets: `[a, b]`';
    return new Refusal('yaml/syntax', at, 'a comma makes a list only inside brackets', hint);
}
/** A value is wanted and the token cannot start one. */
function noValue(text, token) {
    const at = tokenRange(text, token);
    const source = quote(text.slice(at.start, at.end));
    switch (token.kind) {
        case 'flow-entry':
            return new Refusal('yaml/syntax', at, 'a comma without a value before it', 'remove it, or quote the value');
        case 'flow-sequence-end':
        case 'flow-mapping-end':
            return new Refusal('yaml/syntax', at, `a value is missing before ${source}`, 'add it, or remove the colon');
        case 'block-entry':
            return new Refusal('yaml/syntax', at, 'a `- ` list cannot stand inside brackets', 'separate the items by commas: `[a, b]`');
        case 'document-end':
        case 'document-start':
            return new Refusal('yaml/syntax', at, `${source} stands where a value is expected`, 'remove the line');
        case 'value':
        case 'key':
            return needsQuotes(text, at.start, true, `a value cannot start with ${source}`);
        default:
            return new Refusal('yaml/syntax', at, `${source} cannot start a value`, 'quote the value');
    }
}
/** Where to point: at what stands where a token without width is. */
function tokenRange(text, token) {
    if (token.end > token.start || token.kind === 'stream-end')
        return { start: token.start, end: token.end };
    return valueAt(text, token.start, false);
}
function hasBreak(text, start, end) {
    for (let offset = start; offset < end; offset++)
        if (isBreak(text.charCodeAt(offset)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/document-mark.js

/** Whether `---` or `...` stands here as a document mark; to be asked at the start of a line only. */
function atDocumentMark(cursor) {
    const unit = cursor.peek();
    return ((unit === 0x2d || unit === 0x2e) &&
        cursor.peek(1) === unit &&
        cursor.peek(2) === unit &&
        isBlankOrEnd(cursor.peek(3)));
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/simple-keys.js
/** Code points that may lie between the start of a key and its `:`; they must be on one line. */
const MAX_KEY_LENGTH = 1024;
/**
 * The tokens that may yet turn out to be keys, outermost first. An inner one starts later in the text, so the ones that
 * are too far away always stand in front.
 */
class SimpleKeys {
    #keys = [];
    #first = 0;
    get first() {
        return this.#keys[this.#first];
    }
    add(key) {
        this.#keys.push(key);
    }
    /** Takes the key of the level, if one is possible there. */
    take(level) {
        if (this.#keys.length === this.#first)
            return undefined;
        return this.#keys.at(-1)?.level === level ? this.#keys.pop() : undefined;
    }
    /** Takes the outermost key when the cursor has left its line or gone too far from it. */
    takeStale(cursor) {
        const key = this.first;
        if (key === undefined)
            return undefined;
        if (key.line === cursor.line && cursor.point - key.point <= MAX_KEY_LENGTH)
            return undefined;
        this.#first++;
        if (this.#first === this.#keys.length)
            this.clear();
        return key;
    }
    clear() {
        this.#keys = [];
        this.#first = 0;
    }
}
function keyRange(key, end) {
    return { start: key.offset, end };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-scan.js




/** A line stands among the keys of a mapping and has no `:`. */
function missingColon(cursor, key) {
    const at = valueAt(cursor.text, key.offset, false);
    const source = cursor.text.slice(at.start, at.end);
    if (key.line === cursor.line && cursor.point - key.point > MAX_KEY_LENGTH)
        return longKey(key.offset, cursor);
    return new Refusal('yaml/syntax', at, `${quote(source)} is no \`key: value\`, but stands where a key is expected`, missingColonHint(source));
}
function missingColonHint(source) {
    const spaced = withSpace(source);
    if (spaced !== undefined)
        return `put a space after the colon: ${quote(spaced)}`;
    if (/^-[^\s-]/.test(source))
        return `put a space after the hyphen: ${quote(`- ${source.slice(1)}`)}`;
    return 'add `:` and a value, or indent the line if it continues the text above';
}
/** `key:value` with the space that it lacks, a no-break space included; `undefined` for text of any other form. */
function withSpace(source) {
    const glued = /^([^\s:'"[\]{}]+):(?!\/\/)[\u00a0\u3000]*(\S.*)$/.exec(source);
    return glued === null ? undefined : `${glued[1]}: ${glued[2]}`;
}
function longKey(start, cursor) {
    return new Refusal('yaml/syntax', { start, end: Math.min(start + MAX_KEY_LENGTH, cursor.text.length) }, 'a key of more than 1,024 characters', 'shorten the key; a `:` must follow it on the same line');
}
/** `- ` where no list can start, as in `key: - item`. */
function misplacedEntry(cursor) {
    const at = valueAt(cursor.text, cursor.offset, false);
    const item = cursor.text.slice(cursor.offset + 1, at.end).trim();
    return new Refusal('yaml/syntax', at, 'a `- ` list cannot start in the middle of a line', item === ''
        ? "start the list on the next line, or quote it if it is text: '-'"
        : `start the list on the next line, or write ${quote(`[${item}]`)}`);
}
/** `]` or `}` without an opening bracket. */
function unopened(cursor) {
    const at = characterAt(cursor);
    const source = cursor.text.slice(at.start, at.end);
    return new Refusal('yaml/syntax', at, `${quote(source)} closes nothing`, `remove it, or quote the text that should hold it`);
}
/**
 * `: ` where nothing can be a key: a value with a colon, or text that runs on from the line above.
 *
 * @param last the token before the colon
 * @param valueEnd where the last colon ended
 */
function misplacedValue(cursor, last, valueEnd) {
    const { text, offset } = cursor;
    const at = characterAt(cursor);
    if (last === undefined)
        return new Refusal('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    const lineStart = startOfLine(text, offset);
    if (last.kind === 'scalar' && last.start < lineStart)
        return continuedLine(cursor, last, lineStart);
    if (offset - last.start > MAX_KEY_LENGTH)
        return longKey(last.start, cursor);
    if (valueEnd >= lineStart && valueEnd > 0) {
        let start = valueEnd;
        while (start < offset && text.charCodeAt(start) === 0x20)
            start++;
        const value = valueAt(text, start, false);
        const source = text.slice(value.start, value.end);
        return new Refusal('yaml/needs-quotes', value, `${quote(source)} must be quoted: it holds a second \`: \` on one line`, /['"]/.test(source)
            ? 'quote the whole value, or start a nested mapping on the next line'
            : `quote it: ${singleQuoted(source)}, or start a nested mapping on the next line`);
    }
    return new Refusal('yaml/syntax', at, '`:` stands where no key can end', text.startsWith('---', lineStart)
        ? 'start the document on the line after `---`'
        : 'a key is one word or one quoted text, and starts its line');
}
/** The scalar before the colon began on an earlier line: this line was read as more of it. */
function continuedLine(cursor, scalar, lineStart) {
    const { text, offset } = cursor;
    let start = lineStart;
    while (start < offset && text.charCodeAt(start) === 0x20)
        start++;
    if (text.charAt(scalar.start) === '"' || text.charAt(scalar.start) === "'")
        return new Refusal('yaml/unclosed', { start: scalar.start, end: scalar.start + 1 }, `the quote ${quote(text.charAt(scalar.start))} is closed on a later line, in front of a \`:\``, 'close the quote on its own line', [{ start: scalar.end - 1, end: scalar.end, message: 'closed here' }]);
    const above = valueAt(text, scalar.start, false);
    const spaced = withSpace(text.slice(above.start, above.end));
    if (spaced !== undefined)
        return new Refusal('yaml/syntax', above, `${quote(text.slice(above.start, above.end))} is text, not a key with a value`, `put a space after the colon: ${quote(spaced)}`, [{ start, end: offset, message: 'a key follows here' }]);
    return new Refusal('yaml/indentation', { start, end: offset }, `${quote(text.slice(start, offset))} is indented as more of the text above, so it cannot be a key`, 'align it with the other keys; a key with keys of its own has nothing behind its colon', [{ ...above, message: 'the text starts here' }]);
}
function startOfLine(text, offset) {
    let start = offset;
    while (start > 0 && !isBreak(text.charCodeAt(start - 1)))
        start--;
    return start;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-anchor.js


/** What may follow a name besides a blank: `? : , ] } % @` and the backtick. */
const FOLLOWERS = new Set([0x3f, 0x3a, 0x2c, 0x5d, 0x7d, 0x25, 0x40, 0x60]);
/** Scans `&name` or `*name`. */
function scanAnchor(cursor, inFlow) {
    const start = cursor.offset;
    const kind = cursor.peek() === 0x2a ? 'alias' : 'anchor';
    cursor.offset++;
    while (isWord(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    const next = cursor.peek();
    if (name === '' || !(isBlankOrEnd(next) || FOLLOWERS.has(next))) {
        if (next === TAB)
            throw wrongTab(cursor);
        const why = kind === 'alias' ? '`*` stands for an anchor defined above' : '`&` starts the name of an anchor';
        throw needsQuotes(cursor.text, start, inFlow, why);
    }
    return { kind, name, start, end: cursor.offset };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-block-scalar.js



/**
 * Scans a literal (`|`) or folded (`>`) scalar. `parentIndent` is the column of the collection that holds it, -1 at the
 * top; without an indicator the first line that is not blank sets the indentation, a longer blank line before it too.
 */
function scanBlockScalar(cursor, parentIndent) {
    const start = cursor.offset;
    const folded = cursor.peek() === 0x3e;
    cursor.offset++;
    const { chomping, increment } = scanHeader(cursor, start);
    const least = Math.max(1, parentIndent + 1);
    const textStart = cursor.offset;
    const leading = increment === undefined ? scanLeadingBreaks(cursor) : undefined;
    const indent = increment === undefined ? Math.max(least, leading?.widest ?? 0) : least + increment - 1;
    let { breaks, column } = leading ?? scanBreaks(cursor, indent);
    let end = start + 1;
    const parts = [];
    let lineBreak = '';
    let wasIndented = false;
    while (column === indent && cursor.peek() !== END) {
        const isIndented = cursor.peek() === SPACE || cursor.peek() === TAB;
        if (parts.length > 0) {
            const folds = folded && lineBreak === '\n' && !wasIndented && !isIndented;
            if (!folds)
                parts.push(lineBreak);
            else if (breaks === '')
                parts.push(' ');
        }
        const lineStart = cursor.offset;
        cursor.skipLine();
        parts.push(breaks, cursor.slice(lineStart));
        end = cursor.offset;
        wasIndented = isIndented;
        lineBreak = cursor.skipBreak();
        ({ breaks, column } = scanBreaks(cursor, indent));
    }
    if (chomping !== 'strip')
        parts.push(lineBreak);
    if (chomping === 'keep')
        parts.push(breaks);
    const text = parts.length > 0 && end > textStart ? { start: textStart, end } : { start: end, end };
    return { kind: 'scalar', style: 'block', value: parts.join(''), start, end, text };
}
function scanHeader(cursor, start) {
    let chomping = 'clip';
    let increment;
    const scanChomping = () => {
        const unit = cursor.peek();
        if (unit !== 0x2b && unit !== 0x2d)
            return false;
        chomping = unit === 0x2b ? 'keep' : 'strip';
        cursor.offset++;
        return true;
    };
    const scanIncrement = () => {
        if (!isDigit(cursor.peek()))
            return false;
        if (cursor.peek() === 0x30)
            throw refuseHeader(cursor, start);
        increment = cursor.peek() - 0x30;
        cursor.offset++;
        return true;
    };
    if (scanChomping())
        scanIncrement();
    else if (scanIncrement())
        scanChomping();
    if (!isSpaceOrEnd(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!isBreakOrEnd(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipBreak();
    return { chomping, increment };
}
/** `>5` and `> see below` are meant as text; `|0` and tabs are mistakes in a header. */
function refuseHeader(cursor, start) {
    const mark = cursor.text.charAt(start);
    if (cursor.peek() === TAB)
        return wrongTab(cursor);
    if (cursor.peek() === 0x30 && isBlankOrEnd(cursor.peek(1)))
        return new Refusal('yaml/syntax', { start, end: cursor.offset + 1 }, `the indentation after \`${mark}\` is a digit from 1 to 9, not 0`, 'leave the digit out: the first line sets the indentation');
    return needsQuotes(cursor.text, start, false, `\`${mark}\` starts a block of text, which begins on the next line`);
}
/** Passes blank lines and all spaces before the first line of the text, noting the widest run of spaces. */
function scanLeadingBreaks(cursor) {
    let breaks = '';
    let widest = 0;
    for (;;) {
        const lineStart = cursor.offset;
        cursor.skipSpaces();
        const column = cursor.offset - lineStart;
        widest = Math.max(widest, column);
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column, widest };
        breaks += lineBreak;
    }
}
/** Passes blank lines, and up to `indent` spaces of the line after them. */
function scanBreaks(cursor, indent) {
    let breaks = '';
    for (;;) {
        const lineStart = cursor.offset;
        while (cursor.offset - lineStart < indent && cursor.peek() === SPACE)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column: cursor.offset - lineStart };
        breaks += lineBreak;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-tag.js



const BANG = 0x21;
const PERCENT = 0x25;
/** Scans `!`, `!<…>`, `!suffix`, `!!suffix` or `!handle!suffix`; a space or a line end must follow. */
function scanTag(cursor, inFlow) {
    const start = cursor.offset;
    const next = cursor.peek(1);
    let handle;
    let suffix = '!';
    if (next === 0x3c) {
        cursor.offset += 2;
        suffix = scanUri(cursor, 'a tag');
        if (cursor.peek() !== 0x3e)
            throw wrongCharacter(cursor, 'a tag that starts with `!<` ends with `>`');
        cursor.offset++;
    }
    else if (next === TAB || isSpaceOrEnd(next)) {
        cursor.offset++;
    }
    else {
        handle = scanHandle(cursor, inFlow);
        suffix = scanUri(cursor, 'a tag');
    }
    if (!isSpaceOrEnd(cursor.peek())) {
        if (cursor.peek() === TAB)
            throw wrongTab(cursor);
        throw needsQuotes(cursor.text, start, inFlow, '`!` starts a tag, and a space must follow it');
    }
    return { kind: 'tag', handle, suffix, start, end: cursor.offset };
}
/** Whether another `!` follows before the next space: then what stands between them is a handle. */
function hasSecondBang(cursor) {
    for (let ahead = 1; !isSpaceOrEnd(cursor.peek(ahead)); ahead++)
        if (cursor.peek(ahead) === BANG)
            return true;
    return false;
}
/** Scans `!`, or `!!` and `!name!` where a second `!` follows. */
function scanHandle(cursor, inFlow) {
    const start = cursor.offset;
    const named = hasSecondBang(cursor);
    cursor.offset++;
    if (named) {
        while (isWord(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw needsQuotes(cursor.text, start, inFlow, '`!` starts a tag');
        cursor.offset++;
    }
    return cursor.slice(start);
}
/** Scans the handle of a `%TAG` directive: `!`, `!!` or `!name!`. */
function scanDirectiveHandle(cursor) {
    const start = cursor.offset;
    if (cursor.peek() !== BANG)
        throw wrongCharacter(cursor, '`%TAG` needs a handle that starts with `!`');
    cursor.offset++;
    if (cursor.peek() !== SPACE) {
        while (isWord(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw wrongCharacter(cursor, 'the handle of `%TAG` ends with `!`');
        cursor.offset++;
    }
    return cursor.slice(start);
}
/** Scans the characters of a URI; `%` escapes are decoded as UTF-8. */
function scanUri(cursor, owner) {
    const parts = [];
    const first = cursor.offset;
    for (;;) {
        const start = cursor.offset;
        while (isUriCharacter(cursor.peek()))
            cursor.offset++;
        parts.push(cursor.slice(start));
        if (cursor.peek() !== PERCENT)
            break;
        parts.push(scanUriEscapes(cursor));
    }
    if (cursor.offset === first)
        throw wrongCharacter(cursor, `${owner} needs a name here`);
    return parts.join('');
}
function scanUriEscapes(cursor) {
    const start = cursor.offset;
    const bytes = [];
    while (cursor.peek() === PERCENT) {
        if (!isHexDigit(cursor.peek(1)) || !isHexDigit(cursor.peek(2))) {
            cursor.offset++;
            throw wrongCharacter(cursor, '`%` needs two hexadecimal digits');
        }
        cursor.offset += 3;
        bytes.push(Number.parseInt(cursor.slice(cursor.offset - 2), 16));
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        const at = { start, end: cursor.offset };
        throw new Refusal('yaml/syntax', at, `${quote(cursor.slice(start))} is not UTF-8`);
    }
}
/** Letters, digits and `-;/?:@&=+$,_.!~*'()[]`. */
function isUriCharacter(unit) {
    return isWord(unit) || (unit < 0x80 && unit > SPACE && URI_MARKS.includes(String.fromCharCode(unit)));
}
const URI_MARKS = ";/?:@&=+$,.!~*'()[]";

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-directive.js




/** Python refuses to read longer runs of digits as a number. */
const MAX_DIGITS = 4300;
/** Scans `%YAML 1.1`, `%TAG ! prefix`, or any other directive, which PyYAML ignores. The line's end is passed too. */
function scanDirective(cursor) {
    const start = cursor.offset;
    cursor.offset++;
    while (isWord(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    if (name === '' || !isSpaceOrEnd(cursor.peek()))
        throw wrongName(cursor.text, start);
    const directive = scanContent(cursor, name);
    const end = cursor.offset;
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!isBreakOrEnd(cursor.peek()))
        throw wrongCharacter(cursor, 'a directive ends with its line');
    cursor.skipBreak();
    return { kind: 'directive', directive, start, end };
}
/** A key that starts with `%`, most likely. */
function wrongName(text, start) {
    const line = valueAt(text, start, false);
    const source = text.slice(line.start, line.end).replace(/: .*$|:$/, '');
    return new Refusal('yaml/needs-quotes', { start, end: start + source.length }, `${quote(source)} must be quoted: \`%\` at the start of a line starts a directive`, `quote it: ${singleQuoted(source)}`);
}
function scanContent(cursor, name) {
    switch (name) {
        case 'YAML': {
            cursor.skipSpaces();
            const major = scanNumber(cursor);
            if (cursor.peek() !== 0x2e)
                throw wrongCharacter(cursor, '`%YAML` needs a version such as `1.1`');
            cursor.offset++;
            scanNumber(cursor);
            endWord(cursor);
            return { name, major };
        }
        case 'TAG': {
            cursor.skipSpaces();
            const handle = scanDirectiveHandle(cursor);
            if (cursor.peek() !== SPACE)
                throw wrongCharacter(cursor, 'a space must follow the handle of `%TAG`');
            cursor.skipSpaces();
            const prefix = scanUri(cursor, '`%TAG`');
            endWord(cursor);
            return { name, handle, prefix };
        }
        default:
            cursor.skipLine();
            return { name: 'other' };
    }
}
function scanNumber(cursor) {
    const start = cursor.offset;
    while (isDigit(cursor.peek()))
        cursor.offset++;
    const digits = cursor.offset - start;
    if (digits === 0 || digits > MAX_DIGITS)
        throw wrongCharacter(cursor, '`%YAML` needs a version such as `1.1`');
    return Number(cursor.slice(start));
}
function endWord(cursor) {
    if (!isSpaceOrEnd(cursor.peek()))
        throw wrongCharacter(cursor, 'a directive ends with its line');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-plain.js


/**
 * Scans an unquoted scalar, which may go on over following lines that are indented by `indent` at least. In a flow
 * collection `,`, `?` and brackets end it, and indentation does not count.
 */
function scanPlain(cursor, indent, inFlow) {
    const start = cursor.offset;
    const parts = [];
    let end = start;
    let gap = '';
    let endedLine = false;
    for (;;) {
        if (cursor.peek() === 0x23)
            break;
        const partStart = cursor.offset;
        skipPart(cursor, inFlow);
        if (cursor.offset === partStart)
            break;
        if (parts.length > 0)
            parts.push(gap);
        parts.push(cursor.slice(partStart));
        end = cursor.offset;
        const line = cursor.line;
        gap = scanGap(cursor);
        endedLine = cursor.line !== line;
        if (gap === '' || (!inFlow && endedLine && cursor.column < indent))
            break;
    }
    const value = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return {
        token: { kind: 'scalar', style: 'plain', value, start, end, text: { start, end } },
        endedLine,
    };
}
/** Passes everything up to a blank, a break, a `: ` or, in flow context, an indicator. */
function skipPart(cursor, inFlow) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > 0x7d ? isBreak(unit) : unit <= SPACE)
            break;
        if (unit === 0x3a) {
            const next = offset + 1 < text.length ? text.charCodeAt(offset + 1) : 0;
            if (isBlankOrEnd(next) || (inFlow && (next === 0x2c || isBracket(next))))
                break;
        }
        else if (inFlow && (unit === 0x2c || unit === 0x3f || isBracket(unit)))
            break;
    }
    cursor.offset = offset;
}
/**
 * Passes the spaces and line breaks after a part and gives what they stand for if another part follows; empty when
 * none can.
 */
function scanGap(cursor) {
    const start = cursor.offset;
    cursor.skipSpaces();
    if (!isBreak(cursor.peek()))
        return cursor.slice(start);
    const first = cursor.skipBreak();
    if (atDocumentMark(cursor))
        return '';
    let others = '';
    for (;;) {
        if (cursor.peek() === SPACE) {
            cursor.offset++;
            continue;
        }
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            break;
        others += lineBreak;
        if (atDocumentMark(cursor))
            return '';
    }
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function isBracket(unit) {
    return unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-quoted.js




const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;
/** Scans a quoted scalar from its opening quote. Line breaks fold, whatever the indentation of the next line. */
function scanQuoted(cursor) {
    const start = cursor.offset;
    const closing = cursor.peek();
    cursor.offset++;
    const parts = [];
    for (;;) {
        const partStart = cursor.offset;
        skipInk(cursor);
        if (cursor.offset > partStart)
            parts.push(cursor.slice(partStart));
        const unit = cursor.peek();
        if (unit === closing) {
            if (closing === DOUBLE || cursor.peek(1) !== SINGLE)
                break;
            parts.push("'");
            cursor.offset += 2;
        }
        else if (unit === BACKSLASH && closing === DOUBLE) {
            parts.push(scanEscape(cursor, start));
        }
        else if (unit === SINGLE || unit === DOUBLE || unit === BACKSLASH) {
            parts.push(String.fromCharCode(unit));
            cursor.offset++;
        }
        else {
            parts.push(scan_quoted_scanGap(cursor, start));
        }
    }
    const text = { start: start + 1, end: cursor.offset };
    cursor.offset++;
    return {
        kind: 'scalar',
        style: closing === DOUBLE ? 'double' : 'single',
        value: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
        start,
        end: cursor.offset,
        text,
    };
}
/** Passes everything but quotes, backslashes, blanks and breaks. */
function skipInk(cursor) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > BACKSLASH ? isBreak(unit) : unit <= SPACE)
            break;
        if (unit === DOUBLE || unit === SINGLE || unit === BACKSLASH)
            break;
    }
    cursor.offset = offset;
}
/** Blanks between words stay as they are; blanks around a line break vanish with it. */
function scan_quoted_scanGap(cursor, start) {
    const gapStart = cursor.offset;
    while (cursor.peek() === SPACE || cursor.peek() === TAB)
        cursor.offset++;
    const unit = cursor.peek();
    if (unit === END)
        throw unclosed(cursor, start);
    if (!isBreak(unit))
        return cursor.slice(gapStart);
    const first = cursor.skipBreak();
    const others = scan_quoted_scanBreaks(cursor, start);
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function scan_quoted_scanBreaks(cursor, start) {
    let breaks = '';
    for (;;) {
        if (atDocumentMark(cursor))
            throw unclosed(cursor, start);
        while (cursor.peek() === SPACE || cursor.peek() === TAB)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return breaks;
        breaks += lineBreak;
    }
}
const ESCAPES = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const HEX_LENGTHS = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function scanEscape(cursor, start) {
    const backslash = cursor.offset;
    cursor.offset++;
    const name = cursor.text.charAt(cursor.offset);
    const replacement = ESCAPES.get(name);
    if (replacement !== undefined) {
        cursor.offset++;
        return replacement;
    }
    const length = HEX_LENGTHS.get(name);
    if (length !== undefined) {
        cursor.offset++;
        for (let index = 0; index < length; index++, cursor.offset++) {
            if (!isHexDigit(cursor.peek()))
                throw wrongCharacter(cursor, `\`\\${name}\` needs ${length} hexadecimal digits`, ESCAPE_HINT);
        }
        const code = Number.parseInt(cursor.slice(cursor.offset - length), 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        throw new Refusal('yaml/syntax', { start: backslash, end: cursor.offset }, `${quote(cursor.slice(backslash))} is no character of Unicode`, 'the last one is \\U0010FFFF');
    }
    if (isBreak(cursor.peek())) {
        cursor.skipBreak();
        return scan_quoted_scanBreaks(cursor, start);
    }
    if (cursor.peek() === END)
        throw unclosed(cursor, start);
    const end = characterAt(cursor).end;
    throw new Refusal('yaml/syntax', { start: backslash, end }, `${quote(cursor.text.slice(backslash, end))} is no escape of YAML`, ESCAPE_HINT);
}
const ESCAPE_HINT = 'write a backslash twice, or use single quotes, in which a backslash is an ordinary character';
function unclosed(cursor, start) {
    const opening = cursor.text.charAt(start);
    return new Refusal('yaml/unclosed', { start, end: start + 1 }, `the quote ${quote(opening)} is never closed`, opening === "'" ? "close it; inside single quotes write '' for an apostrophe" : 'close it', [{ start: cursor.offset, end: cursor.offset, message: 'the reader gave up here' }]);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scanner.js











/**
 * Turns text into tokens as PyYAML's scanner does, indentation included. A key is only known by the `:` behind it, so
 * tokens wait in a queue while the first of them may still become a key; a key is one line of 1,024 code points at
 * most, hence so is the queue.
 */
class Scanner {
    #cursor;
    #queue = [];
    #head = 0;
    /** Tokens given away; together with the queue it numbers every token. */
    #taken = 0;
    #done = false;
    #last;
    #flowLevel = 0;
    /** Column of the innermost block collection, -1 outside of all. */
    #indent = -1;
    #outerIndents = [];
    /** Whether a key, or a block collection, may start here. */
    #keyAllowed = true;
    #keys = new SimpleKeys();
    /** Where the last `:` ended. */
    #valueEnd = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** The next token; `stream-end` for ever once the text is over. */
    peek() {
        for (;;) {
            const token = this.#queue[this.#head];
            if (token !== undefined) {
                if (this.#done)
                    return token;
                this.#dropStaleKeys();
                if (this.#keys.first?.token !== this.#taken)
                    return token;
            }
            this.#scanToken();
        }
    }
    take() {
        const token = this.peek();
        if (token.kind === 'stream-end')
            return token;
        this.#head++;
        this.#taken++;
        if (this.#head === this.#queue.length) {
            this.#queue = [];
            this.#head = 0;
        }
        return token;
    }
    #scanToken() {
        const cursor = this.#cursor;
        this.#skipToToken();
        this.#dropStaleKeys();
        const column = cursor.column;
        this.#unindent(column);
        const unit = cursor.peek();
        if (unit === END)
            this.#endStream();
        else if (column === 0 && unit === 0x25)
            this.#scanDirective();
        else if (column === 0 && atDocumentMark(cursor))
            this.#scanDocumentMark();
        else
            this.#scanContent(unit);
    }
    #scanContent(unit) {
        const cursor = this.#cursor;
        const inFlow = this.#flowLevel > 0;
        switch (unit) {
            case 0x5b: // [
                this.#openFlow('flow-sequence-start');
                break;
            case 0x7b: // {
                this.#openFlow('flow-mapping-start');
                break;
            case 0x5d: // ]
                this.#closeFlow('flow-sequence-end');
                break;
            case 0x7d: // }
                this.#closeFlow('flow-mapping-end');
                break;
            case 0x2c: // ,
                this.#dropKey();
                this.#keyAllowed = true;
                this.#push('flow-entry', 1);
                break;
            case 0x2d: // -
                if (isBlankOrEnd(cursor.peek(1)))
                    this.#scanBlockEntry();
                else
                    this.#scanPlain();
                break;
            case 0x3f: // ?
                if (inFlow || isBlankOrEnd(cursor.peek(1)))
                    this.#scanKey();
                else
                    this.#scanPlain();
                break;
            case 0x3a: // :
                if (inFlow || isBlankOrEnd(cursor.peek(1)))
                    this.#scanValue();
                else
                    this.#scanPlain();
                break;
            case 0x26: // &
            case 0x2a: // *
                this.#saveKey();
                this.#emit(scanAnchor(cursor, inFlow));
                break;
            case 0x21: // !
                this.#saveKey();
                this.#emit(scanTag(cursor, inFlow));
                break;
            case 0x27: // '
            case 0x22: // "
                this.#saveKey();
                this.#emit(scanQuoted(cursor));
                break;
            case 0x7c: // |
            case 0x3e: // >
                if (inFlow)
                    throw this.#noValue(unit);
                this.#dropKey();
                this.#keyAllowed = true;
                this.#emit(scanBlockScalar(cursor, this.#indent));
                break;
            case TAB:
                throw wrongTab(cursor);
            case 0x25: // %
            case 0x40: // @
            case 0x60: // `
                throw this.#noValue(unit);
            default:
                this.#scanPlain();
        }
    }
    /** Passes spaces, line ends and comments; a comment may stand right behind a bracket or a quote. */
    #skipToToken() {
        const cursor = this.#cursor;
        if (cursor.offset === 0 && cursor.peek() === BYTE_ORDER_MARK)
            cursor.offset++;
        for (;;) {
            cursor.skipSpaces();
            if (cursor.peek() === 0x23)
                cursor.skipLine();
            if (cursor.skipBreak() === '')
                return;
            if (this.#flowLevel === 0)
                this.#keyAllowed = true;
        }
    }
    #endStream() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keys.clear();
        this.#done = true;
        this.#push('stream-end', 0);
    }
    #scanDirective() {
        this.#leaveBlocks();
        this.#emit(scanDirective(this.#cursor));
    }
    #scanDocumentMark() {
        this.#leaveBlocks();
        this.#push(this.#cursor.peek() === 0x2d ? 'document-start' : 'document-end', 3);
    }
    #leaveBlocks() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keyAllowed = false;
    }
    #openFlow(kind) {
        this.#saveKey();
        this.#flowLevel++;
        this.#keyAllowed = true;
        this.#push(kind, 1);
    }
    #closeFlow(kind) {
        if (this.#flowLevel === 0)
            throw unopened(this.#cursor);
        this.#dropKey();
        this.#flowLevel--;
        this.#keyAllowed = false;
        this.#push(kind, 1);
    }
    #scanBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw misplacedEntry(this.#cursor);
            this.#openBlock('block-sequence-start');
        }
        this.#keyAllowed = true;
        this.#dropKey();
        this.#push('block-entry', 1);
    }
    #scanKey() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw needsQuotes(this.#cursor.text, this.#cursor.offset, false, '`? ` starts a key, which cannot stand here');
            this.#openBlock('block-mapping-start');
        }
        this.#keyAllowed = this.#flowLevel === 0;
        this.#dropKey();
        this.#push('key', 1);
    }
    #scanValue() {
        const key = this.#keys.take(this.#flowLevel);
        if (key !== undefined) {
            this.#insertKey(key);
            this.#keyAllowed = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#keyAllowed)
                    throw misplacedValue(this.#cursor, this.#last, this.#valueEnd);
                this.#openBlock('block-mapping-start');
            }
            this.#keyAllowed = this.#flowLevel === 0;
        }
        this.#push('value', 1);
        this.#valueEnd = this.#cursor.offset;
    }
    #scanPlain() {
        this.#saveKey();
        const { token, endedLine } = scanPlain(this.#cursor, this.#indent + 1, this.#flowLevel > 0);
        if (endedLine)
            this.#keyAllowed = true;
        this.#emit(token);
    }
    #noValue(unit) {
        const character = unit === 0x60 ? 'a backtick' : `\`${String.fromCharCode(unit)}\``;
        const why = `a value cannot start with ${character}`;
        return needsQuotes(this.#cursor.text, this.#cursor.offset, this.#flowLevel > 0, why);
    }
    /** The token that comes next may become a key. */
    #saveKey() {
        const cursor = this.#cursor;
        if (this.#keyAllowed) {
            this.#dropKey();
            this.#keys.add({
                level: this.#flowLevel,
                token: this.#taken + this.#queue.length - this.#head,
                required: this.#flowLevel === 0 && this.#indent === cursor.column,
                offset: cursor.offset,
                point: cursor.point,
                line: cursor.line,
                column: cursor.column,
            });
        }
        this.#keyAllowed = false;
    }
    /** The key that was possible at this level is none. */
    #dropKey() {
        const key = this.#keys.take(this.#flowLevel);
        if (key?.required)
            throw missingColon(this.#cursor, key);
    }
    #dropStaleKeys() {
        for (;;) {
            const key = this.#keys.takeStale(this.#cursor);
            if (key === undefined)
                return;
            if (key.required)
                throw missingColon(this.#cursor, key);
        }
    }
    /** Puts the `key` token, and the start of a mapping, in front of the tokens that turned out to be a key. */
    #insertKey(key) {
        const at = { start: key.offset, end: key.offset };
        const tokens = [{ kind: 'key', ...at }];
        if (this.#flowLevel === 0 && this.#indent < key.column) {
            this.#indentTo(key.column);
            tokens.unshift({ kind: 'block-mapping-start', ...at });
        }
        this.#queue.splice(this.#head + key.token - this.#taken, 0, ...tokens);
    }
    #openBlock(kind) {
        const column = this.#cursor.column;
        if (this.#indent >= column)
            return;
        this.#indentTo(column);
        this.#push(kind, 0);
    }
    #indentTo(column) {
        this.#outerIndents.push(this.#indent);
        this.#indent = column;
    }
    /** Closes the blocks that stand deeper than the column; inside brackets indentation means nothing. */
    #unindent(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#indent = this.#outerIndents.pop() ?? -1;
            this.#push('block-end', 0);
        }
    }
    #push(kind, width) {
        const start = this.#cursor.offset;
        this.#cursor.offset += width;
        this.#emit({ kind, start, end: start + width });
    }
    #emit(token) {
        this.#queue.push(token);
        if (token.end > token.start)
            this.#last = token;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parser.js





/**
 * Parses a stream of one document as PyYAML's parser and composer do; `undefined` when the stream holds none.
 *
 * @throws {Refusal}
 */
function parseDocument(text) {
    return new Parser(text).parse();
}
class Parser {
    #text;
    #scanner;
    #composer;
    /** Brackets that are not closed. */
    #brackets = [];
    /** The last token taken that has a width. */
    #last;
    constructor(text) {
        this.#text = text;
        this.#scanner = new Scanner(new Cursor(text));
        this.#composer = new Composer(text);
    }
    parse() {
        const first = this.#scanner.peek();
        if (first.kind === 'stream-end')
            return undefined;
        let root;
        if (first.kind === 'directive' || first.kind === 'document-start') {
            this.#directives();
            root = this.#atDocumentEnd() ? this.#empty(NO_PROPERTIES) : this.#node(true, false);
        }
        else {
            root = this.#node(true, false);
        }
        this.#endDocument(root);
        return { root, mappings: this.#composer.mappings };
    }
    #directives() {
        for (;;) {
            const token = this.#take();
            if (token.kind === 'document-start')
                return;
            if (token.kind !== 'directive')
                throw new Refusal('yaml/syntax', token, 'a line `---` must follow a directive', 'add a line `---`');
            this.#composer.tags.direct(token);
        }
    }
    #atDocumentEnd() {
        const { kind } = this.#scanner.peek();
        return (kind === 'directive' || kind === 'document-start' || kind === 'document-end' || kind === 'stream-end');
    }
    #endDocument(root) {
        while (this.#scanner.peek().kind === 'document-end')
            this.#take();
        const next = this.#scanner.peek();
        if (next.kind === 'stream-end')
            return;
        if (next.kind !== 'directive' && next.kind !== 'document-start')
            throw this.#unexpected({ kind: 'document' }, next);
        throw new Refusal('yaml/multiple-documents', next, 'a second document starts here; the file may hold one', 'remove the separator, or move the second document to a file of its own', [{ start: root.start, end: root.start, message: 'the first document starts here' }]);
    }
    /**
     * @param block whether block collections may start here, as they may not inside brackets
     * @param indentless whether `- ` may start a list at the column of the key that holds it
     */
    #node(block, indentless) {
        if (this.#scanner.peek().kind === 'alias')
            return this.#composer.alias(this.#take());
        const properties = this.#properties();
        const token = this.#scanner.peek();
        switch (token.kind) {
            case 'scalar':
                return this.#composer.scalar(properties, this.#take());
            case 'flow-sequence-start':
                return this.#flowSequence(properties);
            case 'flow-mapping-start':
                return this.#flowMapping(properties);
            case 'block-entry':
                if (indentless)
                    return this.#indentlessSequence(properties);
                break;
            case 'block-sequence-start':
                if (block)
                    return this.#blockSequence(properties);
                break;
            case 'block-mapping-start':
                if (block)
                    return this.#blockMapping(properties);
                break;
        }
        if (properties.anchor !== undefined || properties.tag !== undefined)
            return this.#empty(properties);
        throw this.#unexpected({ kind: 'node' }, token);
    }
    /** An anchor, a tag, or both in any order. */
    #properties() {
        let anchor;
        let tag;
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'anchor' && anchor === undefined)
                anchor = this.#take();
            else if (token.kind === 'tag' && tag === undefined)
                tag = this.#take();
            else
                break;
        }
        const properties = { anchor, tag };
        this.#composer.checkAnchor(properties);
        return properties;
    }
    /** A value that is absent, right behind the last token. */
    #empty(properties) {
        return this.#composer.empty(properties, this.#end);
    }
    #blockSequence(properties) {
        const opening = this.#take();
        const sequence = this.#composer.openSequence(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'block-entry')
                throw this.#unexpected({ kind: 'block-sequence', opening }, token);
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'block-end';
            sequence.items.push(absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false));
        }
        this.#take();
        return this.#composer.close(sequence, this.#end);
    }
    #indentlessSequence(properties) {
        const sequence = this.#composer.openSequence(properties, this.#scanner.peek());
        while (this.#scanner.peek().kind === 'block-entry') {
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'key' || kind === 'value' || kind === 'block-end';
            sequence.items.push(absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false));
        }
        return this.#composer.close(sequence, this.#end);
    }
    #blockMapping(properties) {
        const opening = this.#take();
        const mapping = this.#composer.openMapping(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'key')
                throw this.#unexpected({ kind: 'block-mapping', opening }, token);
            this.#take();
            this.#entry(mapping, () => this.#blockPart());
        }
        this.#take();
        return this.#composer.close(mapping, this.#end);
    }
    #blockPart() {
        const { kind } = this.#scanner.peek();
        return kind === 'key' || kind === 'value' || kind === 'block-end'
            ? this.#empty(NO_PROPERTIES)
            : this.#node(true, true);
    }
    #flowSequence(properties) {
        const opening = this.#openBracket();
        const sequence = this.#composer.openSequence(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-sequence-end') {
            if (sequence.items.length > 0 && !this.#comma('flow-sequence-end'))
                break;
            sequence.items.push(this.#scanner.peek().kind === 'key' ? this.#flowPair() : this.#flowNode());
        }
        this.#closeBracket();
        return this.#composer.close(sequence, this.#end);
    }
    /** `[a: 1]` is a list of one mapping of one entry. */
    #flowPair() {
        const mapping = this.#composer.openMapping(NO_PROPERTIES, this.#take());
        this.#entry(mapping, () => this.#flowPart('flow-sequence-end'));
        return this.#composer.close(mapping, this.#end);
    }
    #flowMapping(properties) {
        const opening = this.#openBracket();
        const mapping = this.#composer.openMapping(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-mapping-end') {
            if (mapping.entries.length > 0 && !this.#comma('flow-mapping-end'))
                break;
            const token = this.#scanner.peek();
            if (token.kind === 'key') {
                this.#take();
                this.#entry(mapping, () => this.#flowPart('flow-mapping-end'));
            }
            else {
                const key = this.#flowNode();
                const keyAt = token.kind === 'alias' ? token : key;
                mapping.entries.push({ key, value: this.#empty(NO_PROPERTIES), keyAt, owner: mapping });
            }
        }
        this.#closeBracket();
        return this.#composer.close(mapping, this.#end);
    }
    #openBracket() {
        const opening = this.#take();
        this.#brackets.push(opening);
        return opening;
    }
    #closeBracket() {
        this.#take();
        this.#brackets.pop();
    }
    /** Passes the comma after an item; false when the closing bracket follows it. */
    #comma(closing) {
        const token = this.#scanner.peek();
        if (token.kind !== 'flow-entry')
            throw this.#unexpectedInBrackets(token);
        this.#take();
        return this.#scanner.peek().kind !== closing;
    }
    #flowPart(closing) {
        const { kind } = this.#scanner.peek();
        return kind === 'value' || kind === 'flow-entry' || kind === closing
            ? this.#empty(NO_PROPERTIES)
            : this.#flowNode();
    }
    #flowNode() {
        const token = this.#scanner.peek();
        if (UNCLOSING.has(token.kind))
            throw this.#unexpectedInBrackets(token);
        return this.#node(false, false);
    }
    #unexpectedInBrackets(token) {
        const opening = this.#brackets.at(-1);
        return this.#unexpected(opening === undefined ? { kind: 'node' } : { kind: 'flow', opening }, token);
    }
    /** A key, whose token is taken, and its value; either may be absent. */
    #entry(mapping, part) {
        const first = this.#scanner.peek();
        const key = part();
        const keyAt = first.kind === 'alias' ? first : key;
        const hasValue = this.#scanner.peek().kind === 'value';
        if (hasValue)
            this.#take();
        mapping.entries.push({
            key,
            value: hasValue ? part() : this.#empty(NO_PROPERTIES),
            keyAt,
            owner: mapping,
        });
    }
    #unexpected(expected, token) {
        return unexpectedToken(this.#text, expected, token, this.#last);
    }
    /** Where the last token ended. */
    get #end() {
        return this.#last?.end ?? 0;
    }
    #take() {
        const token = this.#scanner.take();
        if (token.end > token.start)
            this.#last = token;
        return token;
    }
}
/** Inside brackets these say that the closing one is missing. */
const UNCLOSING = new Set([
    'stream-end',
    'document-start',
    'document-end',
    'directive',
]);

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parse-yaml.js







/**
 * Reads YAML 1.1 exactly as PyYAML 6's safe loader does (semantics §2), with positions. Returns `undefined` exactly when
 * something was refused. Stricter than PyYAML in this: a key that stands twice in one mapping, an alias inside its own
 * anchor, and documents beyond the budgets of depth and merging. A byte-order mark is accepted.
 *
 * An empty document is a null scalar. A value that is named by aliases is one node with several parents: follow nodes
 * with a budget.
 */
function parseYaml(file, collector) {
    const findings = new Findings(file, collector);
    try {
        const control = controlCharacter(file.text);
        if (control !== undefined)
            throw control;
        const document = parseDocument(file.text);
        if (document === undefined)
            return emptyDocument(file.path);
        const node = construct(document.root, file.path, findings);
        for (const mapping of document.mappings)
            findings.duplicateKeys(mapping);
        return findings.any ? undefined : node;
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        findings.refuse(error);
        return undefined;
    }
}
function emptyDocument(path) {
    return { kind: 'scalar', value: value/* NULL */.Cq, span: (0,span/* span */.L)(path, 0, 0), text: '', style: 'plain' };
}


/***/ }),

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _cohort_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3520);
/* harmony import */ var _cohort_plan_cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98);
/* harmony import */ var _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(270);



/** What the planner reads of the rows (semantics §4): of the columns of a field, the first that is not blank. */
function readFields(rows) {
    const vocabulary = new _cohort_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .Vocabulary */ .V();
    const texts = Object.entries(_cohort_plan_cohort_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX);
    const replicates = Object.entries(_cohort_plan_cohort_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATE_FIELDS */ .S6);
    return [
        ...texts.map(([name, columns]) => split(name, new _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .RowField */ .X9(rows, columns, (value) => (0,_cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .textCode */ .zy)(value, vocabulary)))),
        ...replicates.map(([name, columns]) => split(name, new _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .RowField */ .X9(rows, columns, (value) => (0,_cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .replicateCode */ .Z)(value, vocabulary)))),
    ];
}
function split(name, field) {
    const read = [];
    const shadowed = [];
    for (const candidate of field.candidates) {
        const reached = read.every((earlier) => earlier.codes.includes(_cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            ? candidate.codes.some((_, level) => read.every((earlier) => earlier.dimension !== candidate.dimension || earlier.codes[level] === _cohort_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            : false;
        if (reached)
            read.push(candidate);
        else
            shadowed.push(candidate);
    }
    return { name, read, shadowed };
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vi: () => (/* binding */ reportDesignTraps),
  X2: () => (/* binding */ reportGenerationTraps),
  HL: () => (/* binding */ reportNoRows),
  em: () => (/* binding */ reportPlanTraps)
});

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/cohort/used-texts.js
var used_texts = __webpack_require__(107);
// EXTERNAL MODULE: ./build/src/compile/check-levels.js
var check_levels = __webpack_require__(8671);
// EXTERNAL MODULE: ./build/src/diagnostics/listing.js
var listing = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/src/traps/place-key.js
/** A token's identity: two values with one key are one token, met by two ways. */
function placeKey(at) {
    return `${at.start} ${at.path}`;
}
/** The tokens that an error points at already: what is refused is no trap. */
function refusedPlaces(collector) {
    const places = new Set();
    if (collector.errorCount === 0)
        return places;
    for (const { severity, at } of collector.sorted()) {
        if (severity === 'error' && at.kind === 'span')
            places.add(placeKey(at.span));
    }
    return places;
}

// EXTERNAL MODULE: ./build/src/cohort/plan-cohort.js + 2 modules
var plan_cohort = __webpack_require__(98);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(734);
;// CONCATENATED MODULE: ./build/src/traps/token-of.js



/** The first token that gives a field of the plan this id: a level of its axis, or a member of a rule's entry. */
function tokenOf(field, id, design, rows) {
    for (const name of plan_cohort/* TEXT_FIELDS */.iX[field]) {
        const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name);
        const level = axis?.levels.find(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) === id);
        if (level !== undefined)
            return level.node.span;
        const column = rows.columns.findIndex((other) => other.name.kind === 'str' && other.name.value === name);
        if (column < 0)
            continue;
        const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
        for (let index = 0; index < size; index++) {
            if ((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(rows.valueAt(column, index))) !== id)
                continue;
            const node = rows.nodeAt(column, index);
            if (node !== undefined)
                return node.span;
        }
    }
    return design.axesAt;
}

;// CONCATENATED MODULE: ./build/src/traps/catalog-traps.js







/** Findings that are told one by one; more of them have one cause. */
const MOST = 20;
/**
 * v1 checks declared axes by exactly seven names (semantics §6): what reaches the plan by an alias, or by the new name of a
 * tie, is planned unchecked.
 */
function reportUncheckedLevels(design, rows, plan, catalogs, refused, collector) {
    if (design.dialect !== 'v1')
        return;
    const planned = {
        combo_id: (0,used_texts/* usedTexts */.g)(plan.combos, plan.drafts.combo),
        draft_template: (0,used_texts/* usedTexts */.g)(plan.draftTemplates, plan.drafts.template),
        draft_llm: (0,used_texts/* usedTexts */.g)(plan.draftModels, plan.drafts.model),
        essay_template: (0,used_texts/* usedTexts */.g)(plan.essayTemplates, plan.essays.template),
        essay_llm: (0,used_texts/* usedTexts */.g)(plan.essayModels, plan.essays.model),
        evaluation_template: (0,used_texts/* usedTexts */.g)(plan.evaluationTemplates, plan.evaluations.template),
        evaluation_llm: (0,used_texts/* usedTexts */.g)(plan.evaluationModels, plan.evaluations.model),
    };
    for (const field of Object.keys(planned)) {
        const catalog = catalogs(field);
        if (catalog === undefined)
            continue;
        const missing = planned[field].filter((id) => !catalog.has(id));
        for (const [index, id] of missing.slice(0, MOST).entries()) {
            const at = tokenOf(field, id, design, rows);
            if (refused.has(placeKey(at)))
                continue;
            const more = index === MOST - 1 ? missing.length - MOST : 0;
            collector.add('axis/unchecked-level', (0,diagnostic/* atSpan */.IX)(at), `${(0,show/* showText */.h$)(id)} is planned as ${field} but is not in ${catalog.source}: the runtime checks only axes of that name, and does not notice${more > 0 ? ` (${more} more are not in it either)` : ''}`, { hint: (0,check_levels/* unknownLevelHint */.k)(id, true, catalog) });
        }
    }
}
/** A copied essay is the same text whatever its replicate. */
function reportCopiedEssays(design, rows, plan, modes, collector) {
    const { essays, essayTemplates } = plan;
    const copies = essayTemplates.texts.map((template) => modes.get(template) === 'copy');
    if (!copies.includes(true))
        return;
    /** The first essay of each draft and template. */
    const first = new Map();
    const surplus = new Map();
    for (let essay = 0; essay < essays.count; essay++) {
        const template = essays.template[essay] ?? 0;
        if (copies[template] !== true)
            continue;
        const key = (essays.draft[essay] ?? 0) * essayTemplates.size + template;
        const known = first.get(key);
        if (known === undefined)
            first.set(key, essay);
        else if (essays.replicate[essay] !== essays.replicate[known])
            surplus.set(template, (surplus.get(template) ?? 0) + 1);
    }
    for (const [code, count] of [...surplus].slice(0, MOST)) {
        const template = essayTemplates.text(code);
        const repeated = design.replicates.find(({ axis }) => axis.text === 'essay_template');
        collector.add('plan/copied-essays', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_template', template, design, rows)), `${(0,show/* showText */.h$)(template)} copies its draft, so its replicates hold the same text: ${(0,listing/* counted */.hS)(count, 'essay')} ${count === 1 ? 'is' : 'are'} a copy of another`, {
            hint: 'give the template one replicate, and repeat the draft instead',
            related: repeated ? [{ message: 'the replicates', at: (0,diagnostic/* atSpan */.IX)(repeated.axis.at) }] : undefined,
        });
    }
}

// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(5487);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/traps/planned-columns.js


/** Every column that gives an id, with the field that it may fill; aliases included (semantics §4). */
const FIELD_OF_COLUMN = new Map(Object.keys(plan_cohort/* TEXT_FIELDS */.iX).flatMap((field) => plan_cohort/* TEXT_FIELDS */.iX[field].map((column) => [column, field])));
/** Every column that may give a stage its replicate. */
const REPLICATE_COLUMNS = new Set(result/* STAGES */.a.flatMap((stage) => plan_cohort/* REPLICATE_FIELDS */.S6[stage]));
/** All columns that the planner knows. */
const PLANNED_COLUMNS = new Set([
    ...FIELD_OF_COLUMN.keys(),
    ...REPLICATE_COLUMNS,
]);

// EXTERNAL MODULE: ./build/src/traps/read-columns.js
var read_columns = __webpack_require__(6398);
;// CONCATENATED MODULE: ./build/src/traps/column-traps.js










/** Every column that varies must be read by some stage: rows that differ only in another one are one evaluation (§4). */
function reportColumnTraps(design, rows, plan, collector) {
    if (rows.count === 0)
        return;
    const fields = (0,read_columns/* readFields */.q)(rows);
    const told = new Set();
    reportShadowed(design, rows, fields, told, collector);
    reportIdleReplicates(design, rows, fields, told, collector);
    reportUnreadDimensions(design, rows, plan, fields, told, collector);
}
/** Of two replicate columns of a stage, or two names of one id, the planner reads the first in its own order. */
function reportShadowed(design, rows, fields, told, collector) {
    for (const { name, read, shadowed } of fields) {
        const [winner] = read;
        const isReplicate = result/* STAGES */.a.some((stage) => stage === name);
        for (const candidate of shadowed) {
            if (winner === undefined || sameValues(winner, candidate))
                continue;
            const replicate = replicateOf(design, rows, candidate.column);
            // A single replicate of a block that makes no difference; an alias that varies nothing.
            if (candidate.codes.length < 2 && (replicate !== undefined || !isReplicate))
                continue;
            told.add(candidate.dimension);
            if (replicate !== undefined) {
                collector.add('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,show/* showText */.h$)(replicate.text)} have no effect: the ${name} takes its replicate from ${(0,show/* showText */.h$)(winner.name)}`, {
                    hint: `repeat each stage in one way: remove this line, or ${(0,show/* showText */.h$)(winner.name)}`,
                    related: relatedColumn(design, rows, winner),
                });
            }
            else {
                collector.add('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, candidate.name)), isReplicate
                    ? `no stage reads axis ${(0,show/* showText */.h$)(candidate.name)}: the ${name} takes its replicate from ${(0,show/* showText */.h$)(winner.name)}`
                    : `no stage reads axis ${(0,show/* showText */.h$)(candidate.name)}: ${(0,show/* showText */.h$)(winner.name)} is read instead`, {
                    hint: 'remove one of the two',
                    related: relatedColumn(design, rows, winner),
                });
            }
        }
    }
}
function sameValues(left, right) {
    return left.dimension === right.dimension && left.codes.every((code, level) => code === right.codes[level]);
}
function relatedColumn(design, rows, { name, column }) {
    const at = replicateOf(design, rows, column)?.at ?? placeOf(design, name);
    return [{ message: `${name} comes from here`, at: (0,diagnostic/* atSpan */.IX)(at) }];
}
/** Replicates make the column `<axis>_replicate`; only those of templates and of the evaluation's model are read. */
function reportIdleReplicates(design, rows, fields, told, collector) {
    const read = new Set(fields.flatMap((field) => field.read.map((candidate) => candidate.dimension)));
    for (const [column] of rows.columns.entries()) {
        const replicate = replicateOf(design, rows, column);
        const dimension = rows.dimensionOf(column);
        if (replicate === undefined || read.has(dimension) || told.has(dimension))
            continue;
        const count = rows.dimensions[dimension]?.size ?? 1;
        if (count < 2)
            continue;
        told.add(dimension);
        const stage = result/* STAGES */.a.find((name) => replicate.text.startsWith(`${name}_`)) ?? 'draft';
        collector.add('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,show/* showText */.h$)(replicate.text)} have no effect: no stage reads ${(0,show/* showText */.h$)(`${replicate.text}_replicate`)}, and each ${count} rows merge into one`, { hint: `write them for the template of the stage: \`${stage}_template: ${count}\`` });
    }
}
/** The entry of the replicates block that makes a column. */
function replicateOf(design, rows, column) {
    if (rows.dimensionOf(column) < rows.dimensions.length - rows.replicateDimensions)
        return undefined;
    const name = rows.columns[column]?.name;
    return design.replicates.find(({ axis }) => name?.kind === 'str' && name.value === `${axis.text}_replicate`)
        ?.axis;
}
function reportUnreadDimensions(design, rows, plan, fields, told, collector) {
    const readers = new Map();
    for (const candidate of fields.flatMap((field) => field.read)) {
        const list = readers.get(candidate.dimension);
        if (list)
            list.push(candidate);
        else
            readers.set(candidate.dimension, [candidate]);
    }
    const isRead = new Set([...readers.values()].flatMap((list) => list.map((candidate) => candidate.column)));
    const merge = `${(0,listing/* counted */.hS)(plan.rows, 'row')} become ${(0,listing/* counted */.hS)(plan.evaluations.count, 'evaluation')}`;
    const ordinary = rows.dimensions.length - rows.replicateDimensions;
    for (let dimension = 0; dimension < ordinary; dimension++) {
        const size = rows.dimensions[dimension]?.size ?? 0;
        if (size < 2 || told.has(dimension))
            continue;
        const columns = [...rows.columns.keys()].filter((column) => rows.dimensionOf(column) === dimension);
        const unread = columns.filter((column) => !isRead.has(column));
        const [first] = unread;
        const reading = readers.get(dimension) ?? [];
        if (first === undefined || distinct(reading, size) === size)
            continue;
        const names = unread.map((column) => (0,python_text/* text */.Qq)(rows.columns[column]?.name ?? (0,python_value/* str */.gx)('')));
        const near = (0,nearest_names.nearestNames)(names[0] ?? '', PLANNED_COLUMNS, 1)[0];
        const shown = `${names.length === 1 ? 'axis' : 'axes'} ${(0,listing/* listed */.KE)(names.map(show/* showText */.h$))}`;
        collector.add('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, names[0] ?? '')), reading.length === 0
            ? `no stage reads ${shown}, so its ${size} levels make no difference: ${merge}`
            : `no stage reads ${shown}, and rows that differ only there merge: ${merge}`, {
            hint: near !== undefined && !rows.columns.some(({ name }) => name.kind === 'str' && name.value === near)
                ? `did you mean '${near}'?`
                : 'remove it, or leave one level; to repeat a stage write `replicates` or a replicate axis',
        });
    }
}
/** How many combinations of read values the levels of a dimension have. */
function distinct(reading, size) {
    if (reading.length === 0)
        return 1;
    const seen = new Set();
    for (let level = 0; level < size; level++)
        seen.add(reading.map((candidate) => candidate.codes[level]).join(' '));
    return seen.size;
}
/** Where a column's name is given: the axis, or the rule that makes it. */
function placeOf(design, name) {
    const axis = design.axes.find((other) => (0,python_text/* text */.Qq)(other.name) === name);
    if (axis !== undefined)
        return axis.at;
    for (const rule of design.rules) {
        if (rule.kind === 'tie' && rule.canonical.text === name)
            return rule.canonical.at;
    }
    return design.axesAt;
}
/** v1: a name in `field_order` that is no column is passed over; without rows no column can be told. */
function reportUnusedFields(design, rows, collector) {
    if (design.dialect !== 'v1' || design.fieldOrder === undefined || rows.count === 0)
        return;
    const columns = new Set(rows.columns.map(({ name }) => (0,compare/* valueKey */.z)(name)));
    const names = rows.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
    const kinds = new Map(design.rules.flatMap((rule) => ('name' in rule ? [[rule.name.text, rule.kind]] : [])));
    const index = new nearest_names/* NameIndex */.S(names);
    for (const { value, span } of design.fieldOrder.fields) {
        if (columns.has((0,compare/* valueKey */.z)(value)))
            continue;
        const shown = (0,show/* showText */.h$)((0,python_text/* text */.Qq)(value));
        const kind = value.kind === 'str' ? kinds.get(value.value) : undefined;
        collector.add('output/unused-field', (0,diagnostic/* atSpan */.IX)(span), kind === undefined
            ? `output.field_order names ${shown}, which is no column of the rows`
            : `output.field_order names ${shown}, but a ${kind} is no column: its axes are`, {
            hint: (kind === undefined ? index.didYouMean((0,python_text/* text */.Qq)(value)) : undefined) ??
                (names.length > 0 ? `the columns are ${(0,listing/* listed */.KE)(names)}` : 'remove it: there is no column'),
        });
    }
}

// EXTERNAL MODULE: ./build/src/cohort/generation-id.js
var generation_id = __webpack_require__(1603);
// EXTERNAL MODULE: ./build/src/cohort/metadata.js
var cohort_metadata = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/src/traps/id-traps.js






/** Findings of one kind that are told one by one; more of them have one cause. */
const id_traps_MOST = 20;
/**
 * Ids are made of trimmed, lower-cased parts joined by `|`, and an essay's leaves its model out (semantics §4): plan
 * entries that differ otherwise are one generation, and the first of them stays.
 */
function reportIdTraps(identified, collector) {
    const { plan, ids } = identified;
    const { drafts, essays, evaluations } = plan;
    const models = new Map();
    const others = new Map();
    collect(ids.drafts, [
        { field: 'combo_id', vocabulary: plan.combos, codes: drafts.combo },
        { field: 'draft_template', vocabulary: plan.draftTemplates, codes: drafts.template },
        { field: 'draft_llm', vocabulary: plan.draftModels, codes: drafts.model },
    ], () => true, others);
    // A child whose parents are one generation has lost nothing of its own.
    const sameDraft = (left, right) => essays.draft[left] === essays.draft[right];
    const templates = {
        field: 'essay_template',
        vocabulary: plan.essayTemplates,
        codes: essays.template,
    };
    collect(ids.essays, [templates], sameDraft, others);
    collect(ids.essays, [{ field: 'essay_llm', vocabulary: plan.essayModels, codes: essays.model }], (left, right) => sameDraft(left, right) && essays.template[left] === essays.template[right], models);
    collect(ids.evaluations, [
        {
            field: 'evaluation_template',
            vocabulary: plan.evaluationTemplates,
            codes: evaluations.template,
        },
        { field: 'evaluation_llm', vocabulary: plan.evaluationModels, codes: evaluations.model },
    ], (left, right) => evaluations.essay[left] === evaluations.essay[right], others);
    reportModels([...models.values()], identified, collector);
    reportCollapses([...others.values()], identified, collector);
    reportKeptMetadata(identified, collector);
}
/** Counts the entries that lose their id to another of the same parent, by the first part in which they differ. */
function collect(stage, parts, sameParent, found) {
    for (let lost = 0; lost < stage.first.length; lost++) {
        const kept = stage.first[lost] ?? lost;
        if (kept === lost || !sameParent(lost, kept))
            continue;
        const part = parts.find(({ codes }) => codes[lost] !== codes[kept]);
        if (part === undefined)
            continue;
        const lostText = part.vocabulary.text(part.codes[lost] ?? 0);
        const keptText = part.vocabulary.text(part.codes[kept] ?? 0);
        const key = JSON.stringify([part.field, lostText, keptText]);
        const collapse = found.get(key);
        if (collapse)
            collapse.count++;
        else
            found.set(key, { stage: stage.stage, field: part.field, lost: lostText, kept: keptText, count: 1 });
    }
}
/** Every losing model once, with all the essays that it loses. */
function reportModels(collapses, { design, rows }, collector) {
    const byModel = new Map();
    for (const { lost, kept, count } of collapses) {
        const entry = byModel.get(lost) ?? { kept: new Set(), count: 0 };
        entry.kept.add(kept);
        entry.count += count;
        byModel.set(lost, entry);
    }
    const all = [...byModel];
    for (const [index, [model, { kept, count }]] of all.slice(0, id_traps_MOST).entries()) {
        const winner = kept.size === 1 ? `the one by ${(0,show/* showText */.h$)([...kept][0] ?? '')}` : 'that of an earlier model';
        const more = index === id_traps_MOST - 1 && all.length > id_traps_MOST ? `; so do ${all.length - id_traps_MOST} more models` : '';
        collector.add('plan/essays-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', model, design, rows)), `${(0,listing/* counted */.hS)(count, 'essay')} by ${(0,show/* showText */.h$)(model)} ${count === 1 ? 'is' : 'are'} lost: ${count === 1 ? 'it gets' : 'each gets'} the id of ${winner}, for the same draft, template and replicate${more}`, {
            hint: 'an essay id leaves its model out: keep one essay model a draft (tie it to draft_llm), or use one cohort a model',
        });
    }
}
function reportCollapses(collapses, { design, rows }, collector) {
    for (const [index, { stage, field, lost, kept, count }] of collapses.slice(0, id_traps_MOST).entries()) {
        const sameButCase = (0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept);
        const more = index === id_traps_MOST - 1 && collapses.length > id_traps_MOST ? `; so are ${collapses.length - id_traps_MOST} more pairs` : '';
        const why = sameButCase
            ? `differ only in capitals, which an id does not keep`
            : `run together with the part beside them, because "|" also separates the parts of an id`;
        collector.add('plan/ids-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf(field, lost, design, rows)), `${(0,show/* showText */.h$)(lost)} and ${(0,show/* showText */.h$)(kept)} ${why}: ${(0,listing/* counted */.hS)(count, stage)} ${count === 1 ? 'is' : 'are'} lost${more}`, {
            hint: sameButCase ? 'use ids that differ in more than capitals' : 'use ids without "|"',
            related: [{ message: 'the one that stays', at: (0,diagnostic/* atSpan */.IX)(tokenOf(field, kept, design, rows)) }],
        });
    }
}
/** An essay that is committed as another model's work: its id is the same, so it is never written again. */
function reportKeptMetadata({ design, rows, plan, ids, existing }, collector) {
    if (existing.folders('essay').size === 0)
        return;
    const { essays, essayModels } = plan;
    const found = new Map();
    for (let essay = 0; essay < essays.count; essay++) {
        if (ids.essays.first[essay] !== essay)
            continue;
        const id = ids.essays.ids.at(essay);
        const metadata = existing.metadata('essay', id);
        if (metadata.kind !== 'metadata')
            continue;
        const committed = (0,cohort_metadata/* textField */.M8)(metadata.metadata, 'llm_model_id');
        const planned = essayModels.text(essays.model[essay] ?? 0);
        if (committed === '' || committed === planned)
            continue;
        const key = JSON.stringify([planned, committed]);
        const known = found.get(key);
        if (known)
            known.count++;
        else
            found.set(key, { planned, committed, id, count: 1 });
    }
    for (const { planned, committed, id, count } of [...found.values()].slice(0, id_traps_MOST)) {
        collector.add('plan/kept-metadata', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', planned, design, rows)), `${(0,listing/* counted */.hS)(count, 'essay')} planned with ${(0,show/* showText */.h$)(planned)} ${count === 1 ? 'is' : 'are'} committed as written by ${(0,show/* showText */.h$)(committed)}: the committed metadata stays`, {
            hint: `an essay id leaves its model out: plan ${(0,show/* showText */.h$)(committed)} again, or remove the committed generations to have them made anew`,
            related: [
                { message: `names ${(0,show/* showText */.h$)(committed)}`, at: (0,diagnostic/* atFile */.kG)(existing.metadataPath('essay', id)) },
            ],
        });
    }
}

// EXTERNAL MODULE: ./build/src/design/levels.js
var levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/src/traps/listed-values.js

/** Every list of values that a design holds: the levels of axes, then those of its rules. */
function valueLists(design) {
    return [
        ...design.axes.map(({ name, levels, include }) => ({ axis: (0,python_text/* text */.Qq)(name), levels, include, inRule: false })),
        ...design.rules.flatMap((rule) => (rule.kind === 'tie' ? [] : ruleLists(rule))),
    ];
}
function ruleLists(rule) {
    const list = (axis, levels) => ({
        axis,
        levels,
        include: rule.include,
        inRule: true,
    });
    switch (rule.kind) {
        case 'subset':
            return [list(rule.axis.text, rule.keep)];
        case 'pair':
            return ['left', 'right'].flatMap((side) => {
                const axis = rule[side];
                return axis
                    ? [
                        list(axis.text, rule.allowed.map((entry) => entry[side])),
                    ]
                    : [];
            });
        case 'tuple':
            return rule.axes.map((axis, index) => list(axis.text, rule.items.flatMap(({ values }) => values[index] ?? [])));
    }
}

;// CONCATENATED MODULE: ./build/src/traps/include-traps.js









/**
 * The header of an included CSV: the runtime drops it, whatever it says. Columns go by their place, so names that stand in
 * another order, or that are values themselves, mean that the file was read otherwise than its author thought.
 */
function reportIncludeTraps(design, catalogs, collector) {
    const lists = valueLists(design);
    const known = knownValues(lists, catalogs);
    let meant;
    for (const axis of design.axes) {
        const columns = columnsOf(axis.include);
        if (columns === undefined || axis.include === undefined || axis.name.kind !== 'str')
            continue;
        const name = axis.name.value;
        if (columns.length > 1) {
            // A rule that lists a tuple as a value of this axis knows what the levels are.
            meant ??= axesOfTuples(lists);
            if (!meant.has(name))
                reportStrayColumn(axis, name, columns, axis.include, collector);
        }
        else if (!holds(axis.levels, columns))
            reportLostFirst([name], columns, axis.include, known, collector);
    }
    for (const rule of design.rules) {
        if (rule.kind === 'tie' || rule.include === undefined)
            continue;
        const { include } = rule;
        const columns = columnsOf(include);
        if (columns === undefined)
            continue;
        if (rule.kind === 'subset') {
            if (!holds(rule.keep, columns))
                reportLostFirst([rule.axis.text], columns, include, known, collector);
            continue;
        }
        const members = rule.kind === 'tuple' ? rule.axes : [rule.left, rule.right];
        const axes = members
            .filter((member) => member !== undefined)
            .map((member) => member.text);
        if (axes.length !== columns.length)
            continue;
        const what = `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)}`;
        if (!reportLostFirst(axes, columns, include, known, collector))
            reportOtherNames(what, axes, rule.kind === 'pair' ? ['left', 'right'] : [], columns, include, collector);
    }
}
/** A byte-order mark stays part of the first name; it changes nothing where columns go by their place. */
function columnsOf(include) {
    return include?.columns?.map((column) => ({ ...column, name: column.name.replace(/^\ufeff/, '') }));
}
/** A value is known when the axis' catalog has it, or when it stands in some list of values of the axis. */
function knownValues(lists, catalogs) {
    let values;
    return (axis, value) => {
        if (catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(value))
            return true;
        values ??= valuesByAxis(lists);
        return values.get(axis)?.has(value) ?? false;
    };
}
function valuesByAxis(lists) {
    const values = new Map();
    for (const { axis, levels } of lists) {
        const known = values.get(axis) ?? new Set();
        values.set(axis, known);
        for (const { value } of levels)
            known.add((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    }
    return values;
}
/** The axes of which a rule lists a tuple as a value. */
function axesOfTuples(lists) {
    const tuples = lists.filter(({ inRule, levels }) => inRule && levels.some(({ value }) => value.kind === 'tuple'));
    return new Set(tuples.map(({ axis }) => axis));
}
/** Whether the only column's name stands below it as well: then nothing is lost. */
function holds(levels, [column]) {
    return levels.some(({ value }) => value.kind === 'str' && value.value === column?.name);
}
/** A header made of values is a first row that is lost. */
function reportLostFirst(axes, columns, include, known, collector) {
    const names = new Set(axes);
    const lost = columns.length === axes.length &&
        columns.every(({ name }, index) => {
            const axis = axes[index] ?? '';
            return !names.has(name) && known(axis, name);
        });
    const [first] = columns;
    const last = columns[columns.length - 1];
    if (!lost || first === undefined || last === undefined)
        return false;
    const shown = columns.slice(0, listing/* LISTED */.CQ).map(({ name }) => (0,show/* showText */.h$)(name));
    const header = `${shown.join(', ')}${columns.length > listing/* LISTED */.CQ ? ', …' : ''}`;
    collector.add('csv/header-is-level', (0,diagnostic/* atSpan */.IX)((0,span/* cover */.I)(first.span, last.span)), columns.length === 1
        ? `the header ${header} is itself a known value of ${(0,show/* showText */.h$)(axes[0] ?? '')}: the first line of a CSV is never a value, so it is lost`
        : `the header ${header} is made of known values of ${(0,listing/* listed */.KE)(axes.map(show/* showText */.h$))}: the first line of a CSV is never a row, so it is lost`, { hint: `put a header above it: ${axes.join(',')}`, related: (0,levels/* includedAt */.S)(include) });
    return true;
}
/** An axis with a CSV of several columns has tuples as levels; nothing takes them apart. */
function reportStrayColumn(axis, name, columns, include, collector) {
    const own = columns.find((column) => column.name === name) ?? columns[0];
    const stray = columns.filter((column) => column !== own);
    const [first] = stray;
    if (first === undefined || own === undefined)
        return;
    collector.add('csv/stray-column', (0,diagnostic/* atSpan */.IX)(first.span), `the CSV of axis ${(0,show/* showText */.h$)(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${(0,show/* show */.WU)(axis.levels[0]?.value ?? { kind: 'tuple', items: [] })}`, {
        hint: `leave only the column ${(0,show/* showText */.h$)(own.name)}, or bind ${(0,listing/* listed */.KE)(columns.map((column) => (0,show/* showText */.h$)(column.name)))} with a tuple rule`,
        related: (0,levels/* includedAt */.S)(include),
    });
}
/** A name as people read it: `Draft template` is `draft_template`. */
function fold(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, '');
}
/**
 * Columns go to axes by place. A name of another axis of the rule is a swap; an unknown one is only misleading.
 *
 * @param sides - What else the columns may be named for: the sides of a pair.
 */
function reportOtherNames(what, axes, sides, columns, include, collector) {
    // Names that stand twice have their own finding.
    if (new Set(columns.map(({ name }) => name)).size < columns.length)
        return;
    const other = columns.filter(({ name }, index) => fold(name) !== fold(axes[index] ?? '') && fold(name) !== sides[index]);
    const names = new Set([...axes, ...sides].map(fold));
    const swapped = other.find(({ name }) => names.has(fold(name)));
    const first = swapped ?? other[0];
    if (first === undefined)
        return;
    const place = columns.indexOf(first);
    const at = (0,diagnostic/* atSpan */.IX)(first.span);
    const related = (0,levels/* includedAt */.S)(include);
    if (swapped !== undefined) {
        collector.add('csv/reordered-columns', at, `column ${place + 1} is named ${(0,show/* showText */.h$)(first.name)}, but ${what} takes it for axis ${(0,show/* showText */.h$)(axes[place] ?? '')}: columns go by their order, not by their names`, { hint: `order the columns as the axes: ${axes.join(',')}`, related });
    }
    else {
        collector.add('csv/renamed-columns', at, `column ${place + 1} is named ${(0,show/* showText */.h$)(first.name)}; ${what} takes it for axis ${(0,show/* showText */.h$)(axes[place] ?? '')}`, { hint: `if that is right, name the columns as the axes: ${axes.join(',')}`, related });
    }
}

// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(125);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/traps/literal-traps.js












/** A value must mean what its text says: YAML 1.1 rereads it, a list does not follow `@file:`, `#` is text in a `.txt`. */
function reportLiteralTraps(design, refused, collector) {
    reportRetypedNames(design, refused, collector);
    const seen = new Set(refused);
    for (const list of valueLists(design)) {
        const found = { retyped: [], markers: [], comments: [] };
        for (const { node } of list.levels) {
            if (node.kind !== 'scalar')
                continue;
            const group = suspicionOf(node, list.axis);
            if (group === undefined)
                continue;
            // The axes of a v2 tuple are made of its own items: one token, met twice.
            const key = placeKey(node.span);
            if (seen.has(key))
                continue;
            seen.add(key);
            found[group].push(node);
        }
        reportRetyped(found.retyped, list, collector);
        reportMarkers(found.markers, list, collector);
        reportComments(found.comments, list, collector);
    }
}
function suspicionOf(node, axis) {
    const { value, text: written } = node;
    if (value.kind !== 'str')
        return isRetyped(node, axis) ? 'retyped' : undefined;
    if (value.value.startsWith(spec_keys/* FILE_MARKER */.kW))
        return 'markers';
    return written.startsWith('#') && (0,path/* suffixOf */.jT)(node.span.path) === '.txt' ? 'comments' : undefined;
}
/** An axis that YAML names `True` or `2024`: rules name axes by text, so none can name this one. */
function reportRetypedNames(design, refused, collector) {
    for (const { name, at } of design.axes) {
        if (name.kind === 'str' || name.kind === 'tuple' || refused.has(placeKey(at)))
            continue;
        collector.add('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(at), `this axis is named ${inWords(name)}, not a text: no rule can name it`, { hint: 'put quotes around the name' });
    }
}
function reportRetyped(nodes, list, collector) {
    const found = new Map();
    for (const node of nodes) {
        const known = found.get(node.text);
        if (known)
            known.more++;
        else
            found.set(node.text, { node, more: 0 });
    }
    const all = [...found.values()];
    for (const [index, { node, more }] of all.slice(0, listing/* LISTED */.CQ).entries()) {
        const others = index === listing/* LISTED */.CQ - 1 && all.length > listing/* LISTED */.CQ ? all.length - listing/* LISTED */.CQ : 0;
        const also = [
            ...(more > 0 ? [`${more} more in this list`] : []),
            ...(others > 0 ? [`${others} other such values in this list`] : []),
        ];
        const shown = node.text === '' ? 'an empty value' : `unquoted ${node.text}`;
        collector.add('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `${shown} is read as ${inWords(node.value)}${also.length > 0 ? ` (${also.join(', ')})` : ''}`, {
            hint: node.text === ''
                ? 'write the value, or remove it'
                : `if the text is meant, quote it: '${node.text}'${otherwise(node.value)}`,
            related: (0,levels/* includedAt */.S)(list.include),
        });
    }
}
/** The spelling that shows what a number or a boolean is; a float may have none. */
function otherwise(value) {
    if (value.kind === 'int')
        return `; if not, write ${value.value}`;
    return value.kind === 'bool' ? `; if not, write ${value.value}` : '';
}
/**
 * Whether an unquoted value is something else than its text. A plain `true` or `null` is what it says unless an id is
 * wanted, and a replicate is a number in any spelling that has its value.
 */
function isRetyped(node, axis) {
    const { value, style } = node;
    if (style !== 'plain' || value.kind === 'str' || value.kind === 'bytes')
        return false;
    if (value.kind === 'date' || value.kind === 'datetime')
        return true;
    if ((0,python_text/* text */.Qq)(value) === node.text)
        return false;
    if (value.kind === 'bool' && /^(?:true|false)$/i.test(node.text))
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'null' && node.text !== '')
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'int' && REPLICATE_COLUMNS.has(axis))
        return (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) !== value.value;
    return true;
}
function inWords(value) {
    switch (value.kind) {
        case 'null':
            return 'null, no value at all';
        case 'bool':
            return `the boolean ${(0,python_text/* text */.Qq)(value)}`;
        case 'int':
        case 'float':
            return `the number ${(0,python_text/* text */.Qq)(value)}`;
        case 'date':
            return `the date ${(0,python_text/* text */.Qq)(value)}, not as text`;
        case 'datetime':
            return `the time ${(0,python_text/* text */.Qq)(value)}`;
        default:
            return (0,show/* showText */.h$)((0,python_text/* text */.Qq)(value));
    }
}
function reportMarkers(nodes, list, collector) {
    for (const { value, span } of nodes) {
        const written = (0,python_text/* text */.Qq)(value);
        collector.add('include/marker-in-list', (0,diagnostic/* atSpan */.IX)(span), `${(0,show/* showText */.h$)(written)} inside a list is a value of its own: the file is not read`, {
            hint: list.include
                ? 'an included file cannot include another one: write its values here'
                : `name the file in place of the whole list: '${written}' without brackets`,
            related: (0,levels/* includedAt */.S)(list.include),
        });
    }
}
function reportComments(nodes, list, collector) {
    const [first, ...others] = nodes;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (${(0,listing/* counted */.hS)(others.length, 'more line')} of the file start${others.length === 1 ? 's' : ''} with #)`;
    collector.add('include/comment-line', (0,diagnostic/* atSpan */.IX)(first.span), `a .txt include has no comments: ${(0,show/* showText */.h$)((0,python_text/* text */.Qq)(first.value))} is a value${more}`, {
        hint: 'delete the line, or include a .yaml list, which may have comments',
        related: [
            ...(0,listing/* relatedAt */.Zw)('another one', others.slice(0, listing/* LISTED */.CQ).map(({ span }) => span)),
            ...(0,levels/* includedAt */.S)(list.include),
        ],
    });
}

// EXTERNAL MODULE: ./build/src/compile/apply-rule.js + 5 modules
var apply_rule = __webpack_require__(1952);
// EXTERNAL MODULE: ./build/src/compile/design-state.js
var design_state = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/src/compile/expand.js
var expand = __webpack_require__(907);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
;// CONCATENATED MODULE: ./build/src/traps/rule-traps.js










/**
 * Runs the rules once more, one by one, and looks at what each takes away without a word (semantics §3, §8). Only for a
 * design that compiles.
 *
 * @param refused - Tokens with an error: that a rule drops a level which is misspelt, or the one it was to match, is a
 *   consequence.
 */
function reportRuleTraps(design, refused, collector) {
    const state = new design_state/* DesignState */.UZ(design);
    const silent = new diagnostics_collector/* Collector */.g();
    const tiedMembers = [];
    for (const rule of design.rules) {
        switch (rule.kind) {
            case 'subset':
                break;
            case 'tie':
                reportReplacedAxis(rule, state, collector);
                reportLostInTie(rule, state, refused, collector);
                break;
            default:
                reportTakenName(rule, state, collector);
                if (rule.kind === 'tuple')
                    reportRepeatedAxis(rule, collector);
                reportLostInRule(rule, state, refused, collector);
                tiedMembers.push(...membersThatAreTied(rule, state));
        }
        (0,apply_rule/* applyRule */.x)(rule, state, silent);
    }
    const { columns } = (0,expand/* expandColumns */._o)(state);
    reportVanishedTies(design, tiedMembers, columns, state, collector);
    reportUnexpanded(design.rules, columns, state, collector);
}
/** A tie's canonical that is an axis of its own keeps its place, but not its levels. */
function reportReplacedAxis(rule, state, collector) {
    const key = (0,design_state/* nameKey */.Rc)(rule.canonical.text);
    const domain = state.domains.get(key);
    if (domain === undefined || rule.axes.some((name) => (0,design_state/* nameKey */.Rc)(name.text) === key))
        return;
    const name = (0,show/* showText */.h$)(rule.canonical.text);
    collector.add('tie/replaces-axis', (0,diagnostic/* atSpan */.IX)(rule.canonical.at), `tie ${name} replaces the axis of that name, which it does not tie: ${(0,listing/* counted */.hS)(domain.levels.length, 'level')} of it ${domain.levels.length === 1 ? 'is' : 'are'} lost`, {
        hint: `add ${name} to the tied axes, or give the tie another name`,
        related: (0,listing/* relatedAt */.Zw)('a level that is lost', domain.levels.map((level) => level.node.span)),
    });
}
function reportLostInTie(rule, state, refused, collector) {
    const members = new Map(rule.axes.map((name) => [(0,design_state/* nameKey */.Rc)(name.text), name]));
    if ([...members.keys()].some((key) => hasRefused(state.domains.get(key)?.levels ?? [], refused)))
        return;
    const what = `tie ${(0,show/* showText */.h$)(rule.canonical.text)}`;
    /** For each level, how many of the axes list it. */
    const shared = new Map();
    for (const key of members.keys())
        for (const level of state.domains.get(key)?.keys ?? [])
            shared.set(level, (shared.get(level) ?? 0) + 1);
    for (const [key, member] of members) {
        const lost = (state.domains.get(key)?.levels ?? []).filter((level) => shared.get((0,compare/* valueKey */.z)(level.value)) !== members.size);
        if (lost.length === 0)
            continue;
        const others = firstOthers(members, key);
        const names = (0,listing/* listed */.KE)(others.map(show/* showText */.h$), members.size - 1);
        const why = members.size === 2 ? `which ${names} lacks` : `which not all of ${names} have`;
        const them = lost.length === 1 ? 'it' : 'them';
        reportLost(what, member, lost, why, `add ${them} to every tied axis, or remove ${them} here`, collector);
    }
}
/** As many of the other members as a message lists. */
function firstOthers(members, key) {
    const others = [];
    for (const [other, { text }] of members) {
        if (other !== key)
            others.push(text);
        if (others.length === listing/* LISTED */.CQ)
            break;
    }
    return others;
}
/** In v2 a tuple's axes have no level but those of its items. */
function reportLostInRule(rule, state, refused, collector) {
    const named = new Map();
    const add = (member, values) => {
        if (member === undefined)
            return;
        const key = state.resolve(member);
        const entry = named.get(key) ?? { member, values: new Set() };
        named.set(key, entry);
        for (const level of values)
            if (level)
                entry.values.add((0,compare/* valueKey */.z)(level.value));
    };
    if (rule.kind === 'pair') {
        add(rule.left, rule.allowed.map((entry) => entry.left));
        add(rule.right, rule.allowed.map((entry) => entry.right));
    }
    else {
        for (const [index, member] of rule.axes.entries())
            add(member, rule.items.map((item) => item.values[index]));
    }
    const what = `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)}`;
    const [list, why] = rule.kind === 'pair'
        ? ['allowed', 'which no entry of allowed names']
        : ['items', 'which none of its items names'];
    for (const [key, { member, values }] of named) {
        const lost = (state.domains.get(key)?.levels ?? []).filter((level) => !values.has((0,compare/* valueKey */.z)(level.value)));
        if (hasRefused(lost, refused))
            continue;
        const them = lost.length === 1 ? 'it' : 'them';
        reportLost(what, member, lost, why, `name ${them} in ${list}, or remove ${them} from the axis`, collector);
    }
}
function hasRefused(levels, refused) {
    return refused.size > 0 && levels.some(({ node }) => refused.has(placeKey(node.span)));
}
function reportLost(what, axis, lost, because, hint, collector) {
    const [first, ...others] = lost;
    if (first === undefined)
        return;
    const names = (0,listing/* listed */.KE)(lost.slice(0, listing/* LISTED */.CQ).map((level) => (0,show/* show */.WU)(level.value)), lost.length);
    collector.add('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(first.node.span), `${what} drops ${names} of axis ${(0,show/* showText */.h$)(axis.text)}, ${because}`, {
        hint,
        related: [
            { message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(axis.at) },
            ...(0,listing/* relatedAt */.Zw)('dropped too', others.slice(0, listing/* LISTED */.CQ - 1).map((level) => level.node.span)),
        ],
    });
}
/** A rule named like another axis puts its name beside that axis': the one set of levels counts twice. */
function reportTakenName(rule, state, collector) {
    const key = (0,design_state/* nameKey */.Rc)(rule.name.text);
    if (!state.domains.has(key))
        return;
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    if (members.some((member) => member !== undefined && state.resolve(member) === key))
        return;
    const count = new Set((rule.kind === 'pair'
        ? rule.allowed.map(({ left, right }) => [left, right])
        : rule.items.map(({ values }) => values)).map((values) => (0,compare/* valueKey */.z)({ kind: 'tuple', items: values.map((level) => level.value) }))).size;
    const name = (0,show/* showText */.h$)(rule.name.text);
    collector.add('rule/name-taken', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${name} has the name of another axis: the levels of that axis are lost, and the ${(0,listing/* counted */.hS)(count, 'entry', 'entries')} of the ${rule.kind} ${count === 1 ? 'stands' : 'count twice'}${count === 1 ? ' in their place' : `, ${count} × ${count} = ${count * count} combinations`}`, {
        hint: `give the ${rule.kind} a name of its own`,
        related: (0,listing/* relatedAt */.Zw)('a level that is lost', (state.domains.get(key)?.levels ?? []).map((level) => level.node.span)),
    });
}
function reportRepeatedAxis(rule, collector) {
    const seen = new Map();
    for (const member of rule.axes) {
        const first = seen.get(member.text);
        if (first === undefined) {
            seen.set(member.text, member);
            continue;
        }
        collector.add('tuple/repeated-axis', (0,diagnostic/* atSpan */.IX)(member.at), `tuple ${(0,show/* showText */.h$)(rule.name.text)} names axis ${(0,show/* showText */.h$)(member.text)} twice: each row takes the last of its values, and the others are lost`, {
            hint: 'remove one of the two, with its column of values',
            related: [{ message: 'named here first', at: (0,diagnostic/* atSpan */.IX)(first.at) }],
        });
    }
}
/** Members that resolve to a canonical, with every name that shares it; each canonical once. */
function membersThatAreTied(rule, state) {
    const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
    const named = new Set();
    const byCanonical = new Map();
    for (const member of members) {
        if (member === undefined)
            continue;
        const key = (0,design_state/* nameKey */.Rc)(member.text);
        named.add(key);
        const canonical = state.ties.get(key);
        if (canonical !== undefined && !byCanonical.has(canonical))
            byCanonical.set(canonical, { rule, member, tied: [] });
    }
    if (byCanonical.size === 0)
        return [];
    for (const [name, canonical] of state.ties)
        if (!named.has(name))
            byCanonical.get(canonical)?.tied.push(name);
    return [...byCanonical.values()].filter(({ tied }) => tied.length > 0);
}
/** A pair or tuple takes the canonical away, and the tied names that it does not mention are never filled. */
function reportVanishedTies(design, members, columns, state, collector) {
    const wanted = new Set([
        ...design.axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)),
        ...[...PLANNED_COLUMNS].map(design_state/* nameKey */.Rc),
    ]);
    const tiedAt = new Map();
    for (const rule of design.rules) {
        if (rule.kind !== 'tie')
            continue;
        for (const name of rule.axes)
            tiedAt.set((0,design_state/* nameKey */.Rc)(name.text), rule.canonical.at);
    }
    const told = new Set();
    for (const { rule, member, tied } of members) {
        const lost = tied.filter((name) => !columns.has(name) && wanted.has(name) && !told.has(name));
        if (lost.length === 0)
            continue;
        for (const name of lost)
            told.add(name);
        const names = (0,listing/* listed */.KE)(lost.slice(0, listing/* LISTED */.CQ).map((name) => (0,show/* showText */.h$)(state.label(name))), lost.length);
        collector.add('rule/over-tied-axis', (0,diagnostic/* atSpan */.IX)(member.at), `${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)} takes ${(0,show/* showText */.h$)(member.text)}, which is tied with ${names}: the rows lose ${lost.length === 1 ? 'the column' : 'the columns'} ${names}`, {
            hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
            related: (0,listing/* relatedAt */.Zw)('tied here', [
                ...new Set(lost.slice(0, listing/* LISTED */.CQ).flatMap((name) => tiedAt.get(name) ?? [])),
            ]),
        });
    }
}
/** Expansion is one pass: what a rule brings back after its turn stays a tuple. */
function reportUnexpanded(rules, columns, state, collector) {
    for (const outer of rules) {
        if (outer.kind === 'subset')
            continue;
        const members = outer.kind === 'pair' ? [outer.left, outer.right] : outer.axes;
        const name = outer.kind === 'tie' ? outer.canonical : outer.name;
        for (const member of members) {
            const key = member && (0,design_state/* nameKey */.Rc)(member.text);
            if (member === undefined || key === undefined || !columns.has(key))
                continue;
            const inner = state.pairs.get(key) ?? state.tuples.get(key);
            if (inner === undefined)
                continue;
            const kind = state.pairs.has(key) ? 'pair' : 'tuple';
            collector.add('rule/over-rule', (0,diagnostic/* atSpan */.IX)(member.at), `${outer.kind} ${(0,show/* showText */.h$)(name.text)} takes the ${kind} ${(0,show/* showText */.h$)(member.text)}, which is then not taken apart: its values stay tuples in one column, and ${(0,listing/* listed */.KE)(inner.map((column) => (0,show/* showText */.h$)(state.label(column))))} get none from it`, { hint: 'bind all the axes in one tuple rule' });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/traps/report-traps.js










/**
 * Reports what a spec says and its author did not mean, though the runtime takes it (semantics §8). Nothing here is an
 * error: what is accepted stays the runtime's decision. Runs after the design was compiled.
 *
 * @param rows - Absent when the design was refused: then only its single values and includes are looked at.
 */
function reportDesignTraps(design, rows, catalogs, collector) {
    const refused = refusedPlaces(collector);
    reportLiteralTraps(design, refused, collector);
    reportIncludeTraps(design, catalogs, collector);
    if (rows === undefined)
        return;
    reportRuleTraps(design, refused, collector);
    reportUnusedFields(design, rows, collector);
}
/** A spec that makes no row; where a cohort is planned, the plan says so. */
function reportNoRows(design, rows, collector) {
    if (rows.count > 0)
        return;
    const axis = design.axes.find((other) => other.levels.length === 0);
    const what = axis === undefined ? 'some axis' : `axis ${(0,show/* showText */.h$)((0,python_text/* text */.Qq)(axis.name))}`;
    collector.add('design/no-rows', (0,diagnostic/* atSpan */.IX)(axis?.at ?? design.axesAt), `the spec makes no row: ${what} has no level`, { hint: 'give it at least one level' });
}
/** Traps of the planned cohort: columns that no stage reads, and ids that the catalogs do not know. */
function reportPlanTraps(design, rows, plan, catalogs, collector) {
    reportColumnTraps(design, rows, plan, collector);
    if (catalogs)
        reportUncheckedLevels(design, rows, plan, catalogs, refusedPlaces(collector), collector);
}
/** Traps of the generations that a cohort plans; not for one that follows a selection, whose generations are others. */
function reportGenerationTraps(planned, collector) {
    reportIdTraps(planned, collector);
    reportCopiedEssays(planned.design, planned.rows, planned.plan, planned.essayModes, collector);
}


/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lI: () => (/* binding */ failedTarget),
/* harmony export */   tF: () => (/* binding */ Confinement)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);



const MISSING = { kind: 'missing' };
const OUTSIDE = { kind: 'outside' };
/** Keeps paths inside one folder: lexically, and after every symbolic link is followed. */
class Confinement {
    /** The folder, absolute and free of links. */
    root;
    /** Throws an EnvironmentFailure when there is no such folder. */
    constructor(root) {
        try {
            this.root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    /** Judges a path by its text alone: no `..`, not absolute, nothing of `.git`. `''` is the repository itself. */
    lexical(path) {
        if (path === '')
            return 'inside';
        if (path.startsWith('/'))
            return 'outside';
        // No file can have such a name; a lone surrogate would silently become another character.
        if (path.includes('\0') || /\p{Surrogate}/u.test(path))
            return 'missing';
        const segments = path.split('/');
        if (segments.includes('..') || segments.includes('.git'))
            return 'outside';
        return segments.includes('') || segments.includes('.') ? 'missing' : 'inside';
    }
    /** Follows every link of a path. */
    follow(path) {
        const lexical = this.lexical(path);
        if (lexical !== 'inside')
            return lexical === 'missing' ? MISSING : OUTSIDE;
        try {
            const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(this.absolute(path));
            return this.#holds(real) ? { kind: 'inside', real } : OUTSIDE;
        }
        catch (error) {
            return failedTarget(error, path);
        }
    }
    /** The path below the root, with links left as they are; only for a path that is lexically inside. */
    absolute(path) {
        return path === '' ? this.root : join(this.root, path);
    }
    /**
     * The repository-relative path without links. Of a path that does not exist yet, the existing part is followed;
     * undefined when it leads out of the repository.
     */
    canonical(path) {
        const target = this.follow(path);
        if (target.kind === 'inside')
            return target.real.slice(join(this.root, '').length);
        if (target.kind !== 'missing' || path === '')
            return undefined;
        // A link that leads nowhere has no place.
        if (isLink(this.absolute(path)))
            return undefined;
        const slash = path.lastIndexOf('/');
        const parent = this.canonical(slash < 0 ? '' : path.slice(0, slash));
        if (parent === undefined)
            return undefined;
        return parent === '' ? path.slice(slash + 1) : `${parent}/${path.slice(slash + 1)}`;
    }
    #holds(real) {
        if (real === this.root)
            return true;
        const prefix = join(this.root, '');
        return real.startsWith(prefix) && !real.slice(prefix.length).split('/').includes('.git');
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}
/** Appends a name to an absolute, link-free folder. */
function join(folder, name) {
    return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
/** What a failed system call says of a path. Throws when the machine, not the path, is at fault. */
function failedTarget(error, path) {
    const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === undefined || code === 'EMFILE' || code === 'ENFILE' || code === 'ENOMEM') {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    return { kind: 'unreadable', reason: code };
}


/***/ }),

/***/ 363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8108);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4315);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6909);




const DEFAULT_LIMIT = 64 * 1024 * 1024;
const PIECE_BYTES = 1 << 18;
// NOFOLLOW: a link is resolved and judged before it is read. NONBLOCK: opening a pipe must not wait for a writer.
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * A repository's files on disk. Links are followed as long as they stay inside the repository. Everything is
 * synchronous: for many small files that costs a few microseconds each.
 */
class DiskTree {
    confinement;
    limit;
    /** Folder → its link-free path, so that a folder's links are followed once. Failures are not kept. */
    #folders = new Map();
    /** Throws an EnvironmentFailure when `root` is no folder. */
    constructor(root, options = {}) {
        this.confinement = new _confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .Confinement */ .tF(root);
        this.limit = options.limit ?? DEFAULT_LIMIT;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.confinement.root);
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    read(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return { kind: lexical };
        if (path === '')
            return { kind: 'directory' };
        const place = this.#locate(path);
        if (place.kind !== 'inside')
            return place;
        const read = this.#open(place.real, path);
        if (read.kind !== 'unreadable' || read.reason !== 'ELOOP')
            return read;
        // The last part of the path is a link.
        const target = this.confinement.follow(path);
        return target.kind === 'inside' ? this.#open(target.real, path) : target;
    }
    pieces(path) {
        const target = this.confinement.lexical(path) === 'inside' ? this.confinement.follow(path) : undefined;
        if (target?.kind !== 'inside' || this.probe(path) !== 'file')
            return undefined;
        return { [Symbol.iterator]: () => readPieces(target.real, path) };
    }
    /** True for a link that leads outside, too: something stands there, and reading it says what is wrong. */
    exists(path) {
        if (this.confinement.lexical(path) !== 'inside')
            return false;
        const found = this.probe(path);
        return found !== 'missing' && found !== 'unreadable';
    }
    list(path) {
        const target = this.confinement.follow(path);
        if (target.kind !== 'inside')
            return [];
        let names;
        try {
            names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target.real);
        }
        catch (error) {
            const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return [];
            // An empty answer would read as "everything was deleted".
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'list', path);
        }
        // The default order, by UTF-16 unit, is by code point wherever no surrogate takes part; it is much faster.
        return names.some((name) => /[\ud800-\udfff]/.test(name)) ? names.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O) : names.sort();
    }
    probe(path) {
        const target = this.confinement.follow(path);
        if (target.kind !== 'inside')
            return target.kind;
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target.real, { throwIfNoEntry: false });
        if (stats === undefined)
            return 'missing';
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'special';
    }
    /** The path with its folder's links followed; its last part may still be a link. */
    #locate(path) {
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        let real = this.#folders.get(folder);
        if (real === undefined) {
            const target = this.confinement.follow(folder);
            if (target.kind !== 'inside')
                return target;
            real = target.real;
            this.#folders.set(folder, real);
        }
        return { kind: 'inside', real: (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(real, path.slice(slash + 1)) };
    }
    #open(real, path) {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (stats.isDirectory())
                return { kind: 'directory' };
            if (!stats.isFile())
                return { kind: 'unreadable', reason: 'not a regular file' };
            if (stats.size > this.limit)
                return { kind: 'too-large', size: stats.size, limit: this.limit };
            return { kind: 'file', bytes: readWhole(descriptor, stats.size) };
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
}
function* readPieces(real, path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        const piece = new Uint8Array(PIECE_BYTES);
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece);
            if (count === 0)
                return;
            yield piece.subarray(0, count);
        }
    }
    catch (error) {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readWhole(descriptor, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, size - filled, filled);
        // The file shrank since its size was taken.
        if (count === 0)
            return bytes.slice(0, filled);
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_open_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _disk_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(363);




/** The configuration of the repository at a folder. A folder that is not there has none; opening the workspace says so. */
async function readConfig(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root ?? '.');
    return isFolder(folder) ? (0,_config_open_config_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfig */ .F)(new _disk_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .DiskTree */ .C(folder)) : { kind: 'none' };
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
