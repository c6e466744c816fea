export const id = 261;
export const ids = [261];
export const modules = {

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ MEMBERSHIP_HEADER),
/* harmony export */   i0: () => (/* binding */ ListedMembership),
/* harmony export */   vX: () => (/* binding */ PlannedMembership)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);


const MEMBERSHIP_HEADER = 'stage,gen_id\n';
const CHUNK_BYTES = 1 << 16;
const LINE_BYTES = 36;
class PlannedMembership {
    #plan;
    #ids;
    constructor(plan, ids) {
        this.#plan = plan;
        this.#ids = ids;
    }
    count(stage) {
        const { ids, first } = this.#stage(stage);
        if (first === undefined)
            return ids.length;
        let count = 0;
        for (let index = 0; index < first.length; index++)
            if (first[index] === index)
                count++;
        return count;
    }
    *ids(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < ids.length; index++)
            if (isFirst(first, index))
                yield ids.at(index);
    }
    has(stage, id) {
        return this.#stage(stage).ids.indexOf(id) >= 0;
    }
    allCommitted(stage) {
        return this.#stage(stage).allCommitted;
    }
    checklist(stage) {
        const { ids, first } = this.#stage(stage);
        const ticks = new Uint8Array(ids.length);
        return {
            tick(id) {
                const index = ids.indexOf(id);
                if (index < 0)
                    return false;
                ticks[index] = 1;
                return true;
            },
            *unticked() {
                for (let index = 0; index < ids.length; index++)
                    if (isFirst(first, index) && ticks[index] === 0)
                        yield ids.at(index);
            },
        };
    }
    *generations(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < ids.length; index++) {
            if (isFirst(first, index))
                yield this.#generation(stage, index, ids.at(index));
        }
    }
    chunks() {
        return { [Symbol.iterator]: () => this.#pieces() };
    }
    *#pieces() {
        const stages = [this.#ids.drafts, this.#ids.essays, this.#ids.evaluations];
        const lines = stages.reduce((sum, { ids }) => sum + ids.length, 1);
        const chunk = new Uint8Array(Math.min(CHUNK_BYTES, lines * LINE_BYTES));
        let used = write(chunk, 0, MEMBERSHIP_HEADER);
        for (const { stage, ids, first } of stages) {
            for (let index = 0; index < ids.length; index++) {
                if (!isFirst(first, index))
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
function isFirst(first, index) {
    return first === undefined || first[index] === index;
}
function write(target, offset, ascii) {
    for (let index = 0; index < ascii.length; index++)
        target[offset + index] = ascii.charCodeAt(index);
    return offset + ascii.length;
}
class ListedMembership {
    #generations;
    #stages = new Map(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.map((stage) => [stage, new Map()]));
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
    allCommitted() {
        return false;
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
        const lines = this.#generations.map(({ stage, id }) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_1__/* .csvRecord */ .ef)([stage, id], '\n'));
        return [new TextEncoder().encode(MEMBERSHIP_HEADER + lines.join(''))];
    }
    #of(stage) {
        return this.#stages.get(stage) ?? new Map();
    }
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




const STAGED_BYTES = 16_384;
const USUAL_BYTES = 96;
const SEPARATOR = 0x7c;
class IdBatch {
    #prefix;
    #staged;
    #used = 0;
    #ends;
    #pending = 0;
    #slots;
    #count = 0;
    #committed;
    #doubtful;
    #own = 0;
    constructor(stage, expected = blake2b/* MAX_MESSAGES */.oQ, committed) {
        this.#prefix = generation_id/* ID_PREFIXES */.B6[stage];
        const pending = Math.min(blake2b/* MAX_MESSAGES */.oQ, Math.max(expected, 1));
        this.#staged = new Uint8Array(Math.min(STAGED_BYTES, pending * USUAL_BYTES));
        this.#ends = new Uint32Array(pending);
        this.#slots = new Uint8Array(expected * blake2b_layout/* SLOT_BYTES */.bN);
        this.#committed = committed;
        this.#doubtful = committed && [];
    }
    add(head, tail) {
        this.#makeRoom(head.length + 1 + tail.length);
        for (let byte = 0; byte < head.length; byte++)
            this.#staged[this.#used++] = head[byte] ?? 0;
        this.#close(tail);
    }
    addChild(parents, parent, tail) {
        this.#makeRoom(blake2b_layout/* SLOT_BYTES */.bN + 1 + tail.length);
        this.#used = parents.write(parent, this.#staged, this.#used);
        this.#close(tail);
    }
    finish() {
        this.#flush();
        return new id_column/* IdColumn */.E(this.#count, this.#slots);
    }
    get doubtful() {
        return this.#doubtful;
    }
    get allCommitted() {
        return this.#own === this.#count;
    }
    #makeRoom(bytes) {
        if (this.#pending < this.#ends.length && this.#used + bytes <= this.#staged.length)
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
        if (this.#committed)
            this.#look(this.#committed);
        this.#count += this.#pending;
        this.#pending = 0;
        this.#used = 0;
    }
    #look(committed) {
        const words = new Uint32Array(this.#slots.buffer);
        let from = 0;
        for (let pending = 0; pending < this.#pending; pending++) {
            const to = this.#ends[pending] ?? from;
            const standing = committed.standing(words, this.#count + pending, this.#staged, from, to);
            if (standing === 'own')
                this.#own++;
            else if (standing === 'doubtful')
                this.#doubtful?.push(this.#count + pending);
            from = to;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/cohort/assign-ids.js




const FALLBACKS = 4;
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
    const draftBatch = new IdBatch('draft', drafts.count, committed('draft', combo, draftTemplate, draftModel));
    for (let index = 0; index < drafts.count; index++) {
        draftBatch.add(comboBytes[drafts.combo[index] ?? 0] ?? EMPTY, draftTails.of(drafts.template[index] ?? 0, drafts.model[index] ?? 0, drafts.replicate[index] ?? 0));
    }
    const draftIds = resolve('draft', draftBatch, (index) => [
        combo[drafts.combo[index] ?? 0] ?? '',
        draftTemplate[drafts.template[index] ?? 0] ?? '',
        draftModel[drafts.model[index] ?? 0] ?? '',
        replicate[drafts.replicate[index] ?? 0] ?? '',
    ]);
    const essayTemplate = lowered(plan.essayTemplates);
    const essayTails = new Tails(essayTemplate, undefined, replicate);
    const essayBatch = new IdBatch('essay', essays.count, committed('essay', essayTemplate));
    for (let index = 0; index < essays.count; index++) {
        essayBatch.addChild(draftIds.ids, essays.draft[index] ?? 0, essayTails.of(essays.template[index] ?? 0, 0, essays.replicate[index] ?? 0));
    }
    const essayIds = resolve('essay', essayBatch, (index) => [
        draftIds.ids.at(essays.draft[index] ?? 0),
        essayTemplate[essays.template[index] ?? 0] ?? '',
        replicate[essays.replicate[index] ?? 0] ?? '',
    ]);
    const evaluationTemplate = lowered(plan.evaluationTemplates);
    const evaluationModel = lowered(plan.evaluationModels);
    const evaluationTails = new Tails(evaluationTemplate, evaluationModel, replicate);
    const evaluationBatch = new IdBatch('evaluation', evaluations.count, committed('evaluation', evaluationTemplate, evaluationModel));
    for (let index = 0; index < evaluations.count; index++) {
        evaluationBatch.addChild(essayIds.ids, evaluations.essay[index] ?? 0, evaluationTails.of(evaluations.template[index] ?? 0, evaluations.model[index] ?? 0, evaluations.replicate[index] ?? 0));
    }
    const evaluationIds = resolve('evaluation', evaluationBatch, (index) => [
        essayIds.ids.at(evaluations.essay[index] ?? 0),
        evaluationTemplate[evaluations.template[index] ?? 0] ?? '',
        evaluationModel[evaluations.model[index] ?? 0] ?? '',
        replicate[evaluations.replicate[index] ?? 0] ?? '',
    ]);
    if (collector.errorCount > before)
        return undefined;
    return { drafts: draftIds, essays: essayIds, evaluations: evaluationIds };
    function committed(stage, ...texts) {
        return texts.some((parts) => parts.some((part) => part.includes('|')))
            ? undefined
            : existing.signatures(stage);
    }
    function resolve(stage, batch, partsOf) {
        const ids = batch.finish();
        const folders = existing.folders(stage);
        const settle = (index) => {
            const plain = ids.at(index);
            if (!folders.has(plain))
                return;
            const parts = partsOf(index);
            const id = freeId(stage, plain, parts, existing);
            if (id === undefined)
                reportExhausted(stage, plain, existing, collector);
            else if (id !== plain) {
                reportTaken(stage, plain, id, existing, collector);
                ids.replace(index, id);
            }
        };
        if (batch.doubtful)
            for (const index of batch.doubtful)
                settle(index);
        else if (folders.size > 0)
            for (let index = 0; index < ids.length; index++)
                settle(index);
        return { stage, ids, first: ids.firstOccurrences(), allCommitted: batch.allCommitted };
    }
}
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
class Tails {
    #templates;
    #models;
    #replicates;
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

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ExistingGenerations)
});

// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/cohort/id-column.js
var id_column = __webpack_require__(1141);
;// CONCATENATED MODULE: ./build/src/cohort/committed-signatures.js

const UNREAD = -1;
const NONE = -2;
const UTF8 = new TextEncoder();
class CommittedSignatures {
    #ids;
    #signatureOf;
    #bytes = new Uint8Array(1024);
    #used = 0;
    #starts;
    #ends;
    constructor(folders, signatureOf) {
        this.#ids = id_column/* IdColumn */.E.of(folders);
        this.#signatureOf = signatureOf;
        this.#starts = new Int32Array(this.#ids.length).fill(UNREAD);
        this.#ends = new Int32Array(this.#ids.length);
    }
    standing(slots, slot, signature, from, to) {
        const index = this.#ids.indexOfSlot(slots, slot);
        if (index < 0)
            return 'absent';
        if (this.#starts[index] === UNREAD)
            this.#keep(index);
        const start = this.#starts[index] ?? NONE;
        if (start === NONE || (this.#ends[index] ?? 0) - start !== to - from)
            return 'doubtful';
        const bytes = this.#bytes;
        for (let at = start, other = from; other < to;)
            if (bytes[at++] !== signature[other++])
                return 'doubtful';
        return 'own';
    }
    #keep(index) {
        const text = this.#signatureOf(this.#ids.at(index))?.join('|');
        if (text === undefined || /\p{Surrogate}/u.test(text)) {
            this.#starts[index] = NONE;
            return;
        }
        const most = this.#used + text.length * 3;
        if (most > this.#bytes.length) {
            const grown = new Uint8Array(most * 2);
            grown.set(this.#bytes);
            this.#bytes = grown;
        }
        this.#starts[index] = this.#used;
        this.#used += UTF8.encodeInto(text, this.#bytes.subarray(this.#used)).written;
        this.#ends[index] = this.#used;
    }
}

// EXTERNAL MODULE: ./build/src/cohort/metadata.js
var cohort_metadata = __webpack_require__(4358);
// EXTERNAL MODULE: ./build/src/cohort/unreadable-file.js
var unreadable_file = __webpack_require__(3107);
;// CONCATENATED MODULE: ./build/src/cohort/existing-generations.js




class ExistingGenerations {
    root;
    #tree;
    #stages = new Map();
    constructor(tree, dataRoot) {
        this.#tree = tree;
        this.root = dataRoot === '' ? 'gens' : `${dataRoot}/gens`;
    }
    folders(stage) {
        return this.#stage(stage).names;
    }
    ofOrigin(stage, cohort) {
        const folder = this.#stage(stage);
        if (folder.byOrigin === undefined) {
            folder.byOrigin = new Map();
            for (const id of folder.names) {
                const found = this.#readable(stage, id);
                if (found?.kind !== 'metadata')
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
    #readable(stage, id) {
        try {
            return this.metadata(stage, id);
        }
        catch (error) {
            if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                throw error;
            return undefined;
        }
    }
    metadataPath(stage, id) {
        return `${this.root}/${stage}/${id}/metadata.json`;
    }
    metadata(stage, id) {
        const { names, metadata } = this.#stage(stage);
        let existing = metadata.get(id);
        if (existing === undefined) {
            if (!names.has(id))
                return MISSING;
            existing = this.#read(this.metadataPath(stage, id));
            metadata.set(id, existing);
        }
        return existing;
    }
    hasSignature(stage, id, parts) {
        const existing = this.metadata(stage, id);
        if (existing.kind === 'missing')
            return undefined;
        const other = existing.kind === 'metadata' ? this.#signature(stage, id, existing.metadata) : undefined;
        return (other !== undefined &&
            other.length === parts.length &&
            other.every((part, index) => part === parts[index]));
    }
    signatures(stage) {
        const folder = this.#stage(stage);
        if (folder.names.size === 0 || folder.written)
            return undefined;
        folder.committed ??= new CommittedSignatures(folder.names, (id) => {
            const existing = this.metadata(stage, id);
            return existing.kind === 'metadata' ? (0,cohort_metadata/* signatureOfMetadata */.Bo)(stage, existing.metadata) : undefined;
        });
        return folder.committed;
    }
    wrote(path) {
        const [stage, id] = path.startsWith(`${this.root}/`) ? path.slice(this.root.length + 1).split('/') : [];
        const known = this.#stages.get(stage);
        if (known === undefined || id === undefined)
            return;
        known.names.add(id);
        known.metadata.delete(id);
        known.signatures.delete(id);
        known.byOrigin = undefined;
        known.written = true;
    }
    #stage(stage) {
        let known = this.#stages.get(stage);
        if (known === undefined) {
            known = {
                names: new Set(this.#tree.list(`${this.root}/${stage}`)),
                metadata: new Map(),
                signatures: new Map(),
                byOrigin: undefined,
                committed: undefined,
                written: false,
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
            return MISSING;
        (0,unreadable_file/* requireReadable */.CM)(path, read);
        if (read.kind !== 'file')
            return UNREADABLE;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        const metadata = decoded.kind === 'text' ? (0,cohort_metadata/* parseMetadata */.jR)(decoded.text) : 'unreadable';
        if (metadata === 'unreadable')
            return UNREADABLE;
        return metadata === 'not-an-object' ? NO_OBJECT : { kind: 'metadata', metadata };
    }
}
const MISSING = { kind: 'missing' };
const UNREADABLE = { kind: 'unreadable', crashes: false };
const NO_OBJECT = { kind: 'unreadable', crashes: true };


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ reportMissingFields),
  Q: () => (/* binding */ reportUnnamedFields)
});

// EXTERNAL MODULE: ./build/src/compile/spoilt-column.js
var spoilt_column = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/listing.js
var listing = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
;// CONCATENATED MODULE: ./build/src/cohort/lost-column.js


function lostColumn(axis, { rules }) {
    const name = (0,python_text/* text */.Qq)(axis.name);
    for (const [place, rule] of rules.entries()) {
        const later = rules.slice(place + 1);
        const cause = takesName(rule, name) ?? tiesIn(rule, name, later) ?? isTaken(rule, name, later);
        if (cause !== undefined)
            return cause;
    }
    return {
        at: axis.at,
        why: 'a rule takes this axis away and does not give it back',
        hint: 'bind the axes of that rule in one tuple, which gives every axis its column',
    };
}
function takesName(rule, name) {
    if ((rule.kind !== 'pair' && rule.kind !== 'tuple') || rule.name.text !== name)
        return undefined;
    if (membersOf(rule).some((member) => member.text === name))
        return undefined;
    return {
        at: rule.name.at,
        why: `${rule.kind} ${(0,show/* showText */.h$)(name)} has the name of that axis and takes its place`,
        hint: `give the ${rule.kind} a name of its own`,
    };
}
function tiesIn(rule, name, later) {
    if (rule.kind !== 'tie' || !rule.axes.some((axis) => axis.text === name))
        return undefined;
    const tied = new Set([rule.canonical.text, ...rule.axes.map((axis) => axis.text)]);
    for (const other of later) {
        if (other.kind !== 'pair' && other.kind !== 'tuple')
            continue;
        const members = membersOf(other);
        const member = members.find((axis) => tied.has(axis.text));
        if (member === undefined || members.some((axis) => axis.text === name))
            continue;
        return {
            at: member.at,
            why: `${other.kind} ${(0,show/* showText */.h$)(other.name.text)} takes ${(0,show/* showText */.h$)(member.text)}, which is tied with it, and fills that alone`,
            hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
        };
    }
    return undefined;
}
function isTaken(rule, name, later) {
    if (rule.kind !== 'pair' && rule.kind !== 'tuple')
        return undefined;
    if (!membersOf(rule).some((member) => member.text === name))
        return undefined;
    for (const other of later) {
        const member = membersOf(other).find((axis) => axis.text === rule.name.text);
        if (member === undefined || other.kind === 'subset')
            continue;
        const outer = other.kind === 'tie' ? other.canonical : other.name;
        return {
            at: member.at,
            why: `${other.kind} ${(0,show/* showText */.h$)(outer.text)} takes the ${rule.kind} ${(0,show/* showText */.h$)(rule.name.text)}, which is then not taken apart`,
            hint: 'bind all the axes in one tuple rule',
        };
    }
    return undefined;
}
function membersOf(rule) {
    if (rule.kind === 'subset')
        return [rule.axis];
    return rule.kind === 'pair' ? [rule.left, rule.right].filter((side) => side !== undefined) : rule.axes;
}

// EXTERNAL MODULE: ./build/src/cohort/plan-fields.js
var plan_fields = __webpack_require__(5260);
;// CONCATENATED MODULE: ./build/src/cohort/missing-fields.js







function reportMissingFields(fields, rows, design, collector) {
    const lost = new Map();
    if (reportNoAxes(fields, design, collector))
        return;
    const hasUnnamed = fields.some((field) => axisOf(design, (name) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name)) === undefined);
    const isRepeated = hasUnnamed && (0,spoilt_column/* refuseRepeatedAxes */.As)(design.rules, collector);
    const columns = rows.columns.flatMap((column) => (column.name.kind === 'str' ? [column.name.value] : []));
    for (const field of fields) {
        const axis = axisOf(design, (name) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name));
        if (axis === undefined) {
            if (!isRepeated)
                reportUnnamed(field, columns, design, collector);
            continue;
        }
        const cause = lostColumn(axis, design);
        const key = `${cause.at.start} ${cause.at.path}`;
        const known = lost.get(key);
        if (known)
            known.fields.push(field);
        else
            lost.set(key, { ...cause, fields: [field] });
    }
    for (const { at, why, hint, fields: gone } of lost.values()) {
        const names = gone.map((field) => `'${field}'${aliases(field)}`);
        collector.add('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), gone.length === 1
            ? `the rows have no column ${names[0]}, which every ${stageOf(gone[0] ?? 'combo_id')} needs: ${why}`
            : `the rows have no columns ${(0,listing/* listed */.KE)(names)}, which a plan needs: ${why}`, { hint });
    }
}
function reportNoAxes(fields, design, collector) {
    const key = design.misspeltAxes ?? design.misspeltRules;
    if (fields.length === 0 || (key === undefined && design.axes.length > 0))
        return false;
    const wanted = design.misspeltAxes ? 'axes' : 'rules';
    const names = fields.map((field) => `'${field}'`).join(', ');
    collector.add('plan/missing-column', (0,diagnostic/* atSpan */.IX)(key?.span ?? design.axesAt), key === undefined
        ? `the spec declares no axis: the rows lack ${names}, which a plan needs`
        : `the spec has no '${wanted}', but ${(0,show/* show */.WU)(key.value)}: the rows lack ${names}, which a plan needs`, { hint: key === undefined ? 'declare these axes under `axes`' : `did you mean '${wanted}'?` });
    return true;
}
function reportUnnamedFields(design, isRefused, collector) {
    if (!design.axesComplete || design.misspeltAxes || design.misspeltRules || design.tentativeNames.length > 0)
        return;
    if (design.dialect === 'v2' && !design.namesComplete)
        return;
    const named = new Set();
    for (const { name } of design.axes)
        if (name.kind === 'str')
            named.add(name.value);
    for (const rule of design.rules) {
        if (rule.kind === 'subset') {
            named.add(rule.axis.text);
            continue;
        }
        if (!rule.complete)
            return;
        const own = rule.kind === 'tie' ? rule.canonical : rule.name;
        const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
        for (const name of [own, ...members])
            if (name)
                named.add(name.text);
    }
    const fields = Object.keys(plan_fields/* TEXT_FIELDS */.iX);
    const unnamed = fields.filter((field) => !plan_fields/* TEXT_FIELDS */.iX[field].some((column) => named.has(column)));
    if (unnamed.length > fields.length / 2)
        return;
    if (unnamed.length > 0 && (0,spoilt_column/* refuseRepeatedAxes */.As)(design.rules, collector))
        return;
    for (const field of unnamed) {
        const misspelt = misspeltAxis(field, [...named], design);
        if (!misspelt || !isRefused(misspelt.at))
            reportUnnamed(field, [...named], design, collector);
    }
}
function reportUnnamed(field, columns, design, collector) {
    const near = nearColumn(field, columns);
    const misspelt = misspeltAxis(field, columns, design);
    collector.add('plan/missing-column', (0,diagnostic/* atSpan */.IX)(misspelt?.at ?? design.axesAt), `the rows have no column '${field}'${aliases(field)}, which every ${stageOf(field)} needs`, {
        hint: misspelt
            ? `did you mean '${field}'?`
            : near
                ? `did you mean to call '${near}' '${field}'?`
                : `declare the axis ${field}`,
    });
}
function nearColumn(field, columns) {
    return (0,nearest_names.nearestNames)(field, columns.filter((column) => !(0,plan_fields/* isFieldColumn */.JY)(column)), 1)[0];
}
function misspeltAxis(field, columns, design) {
    const near = nearColumn(field, columns);
    return near === undefined ? undefined : axisOf(design, (name) => name === near);
}
function axisOf({ axes }, matches) {
    return axes.find(({ name }) => name.kind === 'str' && matches(name.value));
}
function aliases(field) {
    const others = plan_fields/* TEXT_FIELDS */.iX[field].slice(1);
    return others.length > 0 ? ` (or ${others.join(', ')})` : '';
}
function stageOf(name) {
    return name.startsWith('evaluation') ? 'evaluation' : name.startsWith('essay') ? 'essay' : 'draft';
}


/***/ }),

/***/ 98:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ planCohort)
});

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/cohort/level-memo.js
class LevelMemo {
    #dimensions;
    #strides;
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

// EXTERNAL MODULE: ./build/src/cohort/missing-fields.js + 1 modules
var missing_fields = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/cohort/plan.js
var plan = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/src/cohort/plan-fields.js
var plan_fields = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/cohort/row-field.js
var row_field = __webpack_require__(270);
;// CONCATENATED MODULE: ./build/src/cohort/tuple-table.js
const FIRST_CAPACITY = 256;
class TupleTable {
    #a;
    #b;
    #c;
    #d;
    #count = 0;
    #slots;
    constructor(expected = FIRST_CAPACITY) {
        this.#a = new Int32Array(expected);
        this.#b = new Int32Array(expected);
        this.#c = new Int32Array(expected);
        this.#d = new Int32Array(expected);
    }
    get count() {
        return this.#count;
    }
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
    const textField = (name) => new row_field/* RowField */.X9(rows, plan_fields/* TEXT_FIELDS */.iX[name], (value) => (0,row_field/* textCode */.zy)(value, vocabularies[name]));
    const replicateField = (stage) => new row_field/* RowField */.X9(rows, plan_fields/* REPLICATE_FIELDS */.S6[stage], (value) => (0,row_field/* replicateCode */.Z)(value, replicates));
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
        const missing = Object.keys(texts).filter((name) => texts[name].candidates.length === 0);
        (0,missing_fields/* reportMissingFields */.c)(missing, rows, design, collector);
        for (const [name, field] of Object.entries(texts))
            reportBlank(name, field, rows, design, collector);
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
function rowsDiffer(rows, fields) {
    const sole = fields.flatMap(({ always }) => always ?? []);
    return rows.dimensions.every(({ size }, dimension) => {
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
function reportBlank(name, field, rows, design, collector) {
    for (const { column, blank } of reachableBlanks(field)) {
        for (const level of blank) {
            const node = rows.nodeAt(column, level);
            collector.add('plan/blank-value', (0,diagnostic/* atSpan */.IX)(node?.span ?? design.axesAt), `${(0,show/* show */.WU)(rows.valueAt(column, level))} is no ${name}: a blank value counts as missing`, {
                hint: 'write an id, or remove the level',
            });
        }
    }
}
function reachableBlanks(field) {
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
function isReached(earlier, dimension, level) {
    return earlier.every((candidate) => candidate.dimension === dimension ? candidate.codes[level] === row_field/* BLANK */.Z4 : candidate.codes.includes(row_field/* BLANK */.Z4));
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ requireReadable),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   ie: () => (/* binding */ UnreadableFile)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);

class UnreadableFile extends Error {
    name = 'UnreadableFile';
    path;
    constructor(path, read) {
        super(`Cannot read ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(path)}: ${wordsOf(read)}`);
        this.path = path;
    }
}
function requireReadable(path, read) {
    if (isDenied(read))
        throw new UnreadableFile(path, read);
}
function isDenied(read) {
    return read.kind === 'unreadable' && read.reason !== undefined && DENIALS.has(read.reason);
}
const DENIALS = new Map([
    ['EACCES', 'permission is denied (EACCES)'],
    ['EPERM', 'the system does not permit it (EPERM)'],
    ['EIO', 'the device reports an input/output error (EIO)'],
]);
function wordsOf(read) {
    switch (read.kind) {
        case 'directory':
            return 'it is a folder, not a file';
        case 'outside':
            return 'it leads out of the repository';
        case 'too-large':
            return `it has ${read.size} bytes; the limit is ${read.limit}`;
        case 'unreadable':
            return DENIALS.get(read.reason) ?? read.reason;
        default:
            return 'it changed while it was read';
    }
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ axisCatalog)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);

const KINDS = {
    combo_id: 'a combination',
    draft_template: 'a draft template',
    essay_template: 'an essay template',
    evaluation_template: 'an evaluation template',
    draft_llm: 'a model for drafts',
    essay_llm: 'a model for essays',
    evaluation_llm: 'a model for evaluations',
};
function axisCatalog(catalogs, axis) {
    const catalog = catalogs.lookup(axis);
    if (catalog === undefined)
        return undefined;
    return {
        ids: catalog.ids.keys(),
        has: (id) => catalog.ids.has(id) ||
            (catalog.uncertain !== undefined && (catalog.uncertain.has(id) || id.includes(','))),
        source: catalog.path,
        fault: catalog.fault,
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

/***/ 1723:
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
function columnNames(header) {
    const names = header.map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    const written = [];
    const unnamed = [];
    for (const [index, name] of header.entries())
        (name === '' ? unnamed : written).push(index);
    const present = new Map();
    for (const name of names)
        present.set(name, (present.get(name) ?? 0) + 1);
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


class FrameCell {
    #table;
    #path;
    #row;
    #index;
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
    get text() {
        return this.value === undefined ? 'nan' : (0,python_text/* text */.Qq)(this.value);
    }
    get raw() {
        return this.#table.word(this.#row, this.#index);
    }
    get span() {
        const table = this.#table;
        return (0,span/* span */.L)(this.#path, table.start(this.#row, this.#index), table.end(this.#row, this.#index));
    }
}

// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(9441);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/parse-float.js
const MAX_DIGITS = 17;
const FLOAT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d{1,17}))?$/;
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
function parseInfinity(word) {
    return word.length > 9 ? undefined : INFINITIES.get(asciiLower(word));
}
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
function asciiLower(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/infer-column.js


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
function tryUint64(words, missing) {
    const values = [];
    let signed = false;
    let unsigned = false;
    for (const word of words) {
        if (MISSING.has(word))
            continue;
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
        magnitude: digits.length > 20 ? 'overflow' : BigInt(digits),
        whole: written.length === trimmed.length,
    };
}
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
const NO_ROWS = { dtype: 'object', values: [] };
function joinChunks(chunks) {
    const [first] = chunks;
    if (first === undefined)
        return NO_ROWS;
    if (chunks.length === 1)
        return first;
    const dtype = chunks.map((chunk) => chunk.dtype).reduce(commonDtype);
    return { dtype, values: chunks.flatMap((chunk) => chunk.values.map((value) => convert(value, dtype))) };
}
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
class WordTable {
    #text;
    #starts = new Int32Array(256);
    #ends = new Int32Array(256);
    #rowStarts = new Int32Array(64);
    #words = 0;
    #rows = 0;
    constructor(text) {
        this.#text = text;
    }
    get rowCount() {
        return this.#rows;
    }
    get wordCount() {
        return this.#words;
    }
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
    size(row) {
        const next = row === this.#rows ? this.#words : (this.#rowStarts[row + 1] ?? 0);
        return next - (this.#rowStarts[row] ?? 0);
    }
    has(row, index) {
        return index >= 0 && index < this.size(row);
    }
    start(row, index) {
        return this.has(row, index)
            ? (this.#starts[(this.#rowStarts[row] ?? 0) + index] ?? 0)
            : this.end(row, index);
    }
    end(row, index) {
        const last = Math.min(index, this.size(row) - 1);
        return this.#ends[(this.#rowStarts[row] ?? 0) + last] ?? 0;
    }
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

const MOST_WORDS = 3_000_000;
const MOST_COLUMNS = 100_000;
const BUFFER_LENGTH = 262_144;
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
    #fieldStart = 0;
    #width = 0;
    #chunk = 0;
    #callStart = 0;
    #bufferEnd = 0;
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
        const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
        const target = Math.max(lineStart, this.#callStart);
        if (this.#text.slice(target, offset).includes('\r')) {
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
        if (row === 1 || this.#startsChunk(row + 1))
            this.#beginCall(next);
    }
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





const HEADER = 0;
const FIRST_ROW = 1;
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
class Frame {
    path;
    names;
    rowCount;
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
        const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
        this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
    }
    get headerSpan() {
        return this.#lineSpan(HEADER);
    }
    rowSpan(row) {
        return this.#lineSpan(row + FIRST_ROW);
    }
    wordsOfLongRows() {
        const words = new Set();
        for (let row = FIRST_ROW; row < this.#table.rowCount; row++) {
            const size = this.#table.size(row);
            for (let index = 0; size > this.names.length && index < size; index++)
                words.add(this.#table.word(row, index));
        }
        return words;
    }
    has(name) {
        return this.#index.has(name);
    }
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
        for (const column of this.#columns.values())
            if (column.dtype === 'object')
                return 'object';
        return rowDtype(this.#dtypes());
    }
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
            const some = dtypes.length < chunks.length ? [...dtypes, 'float'] : dtypes;
            return some.length === 0 ? 'object' : some.reduce(commonDtype);
        });
    }
    #chunks() {
        const size = chunkRows(Math.max(this.#table.size(HEADER), this.rowCount > 0 ? this.#table.size(FIRST_ROW) : 0));
        const chunks = [];
        for (let from = FIRST_ROW; from < this.#table.rowCount; from += size) {
            chunks.push([from, Math.min(from + size, this.#table.rowCount)]);
        }
        return chunks;
    }
}
function rowDtype(dtypes) {
    const kinds = new Set(dtypes);
    const [only] = kinds;
    if (only !== undefined && kinds.size === 1)
        return only;
    return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}

;// CONCATENATED MODULE: ./build/src/catalog/read-frame.js





function readFrame(file, collector, options = {}) {
    const result = parseFrame(file, options);
    if (result.kind === 'refused') {
        reportFault(file, result.fault, collector);
        return undefined;
    }
    reportShift(result.frame, collector);
    return result.frame;
}
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
            return {
                message: `there is no column ${(0,quoted/* quoted */.T)(fault.name)}`,
                span: columnSpan(fault.frame, fault.name) ?? fault.frame.headerSpan,
            };
    }
}
function isSeparatedOtherwise({ names }) {
    return names.length === 1 && /[;\t|]/.test(names[0] ?? '');
}
function columnSpan(frame, column) {
    const near = nearColumn(frame, column);
    return near === undefined ? undefined : frame.nameSpan(near);
}
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
function reportMissingColumn(frame, column, collector) {
    const near = nearColumn(frame, column);
    const place = (0,diagnostic/* atSpan */.IX)(columnSpan(frame, column) ?? frame.headerSpan);
    if (isSeparatedOtherwise(frame) && collector.has('catalog/missing-column', place))
        return;
    collector.add('catalog/missing-column', place, `there is no column ${(0,quoted/* quoted */.T)(column)}`, {
        hint: isSeparatedOtherwise(frame)
            ? 'separate the columns with commas'
            : near === undefined
                ? `add the column ${(0,quoted/* quoted */.T)(column)}`
                : `if ${(0,quoted/* quoted */.T)(near)} is meant, call it ${(0,quoted/* quoted */.T)(column)}`,
    });
}
const KNOWN_COLUMNS = [
    'template_id',
    'title',
    'generator',
    'active',
    'id',
    'for_generation',
    'for_evaluation',
    'stage',
    'replicates',
    'combo_id',
];
function nearColumn(frame, column) {
    return (0,nearest_names.nearestNames)(column, frame.names.filter((name) => !KNOWN_COLUMNS.includes(name)), 1)[0];
}
function shiftOf(frame) {
    const cells = frame.shift === 1 ? 'its first cell' : `its first ${frame.shift} cells`;
    return {
        code: 'catalog/shifted-columns',
        at: (0,diagnostic/* atSpan */.IX)(frame.rowSpan(0)),
        message: `this row has ${frame.shift} more than the header's ${frame.names.length} cells: pandas takes ${cells} for row labels, so every value moves to the column on its left`,
        hint: 'give the header a name for every column, or delete the extra cells',
    };
}
function reportShift(frame, collector) {
    if (frame.shift === 0)
        return;
    const { code, at, message, hint } = shiftOf(frame);
    collector.add(code, at, message, { hint });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-file.js



function loadCatalogFile(path, sources, collector) {
    const opened = sources.open(path);
    if (opened.kind === 'text')
        return readFrame(opened.file, collector);
    reportUnopened(path, opened, collector);
    return undefined;
}
function reportUnopened(path, opened, collector) {
    if (opened.kind === 'missing') {
        collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(path), `there is no catalog ${(0,quoted/* quoted */.T)(path)}`, {
            hint: 'commit the file; if the data lies in another folder, name that folder as the data root',
        });
    }
    else if (opened.kind === 'malformed') {
        collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), `${(0,quoted/* quoted */.T)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, {
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
const LISTED = 10;

;// CONCATENATED MODULE: ./build/src/catalog/catalog-ids.js






function idOf(cell) {
    const id = cell.missing ? '' : (0,strip/* strip */.bB)(cell.text);
    return id === '' ? undefined : id;
}
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
function rewrittenIds(cells) {
    const rewritten = new Map();
    for (const cell of cells) {
        const written = (0,strip/* strip */.bB)(cell.raw);
        if (written !== '' && written !== idOf(cell) && !rewritten.has(written))
            rewritten.set(written, cell);
    }
    return rewritten;
}
function wholeColumn(frame, column) {
    const cells = frame.column(column)?.cells ?? [];
    return {
        path: frame.path,
        column,
        present: frame.has(column),
        ids: catalogIds(cells),
        rewritten: rewrittenIds(cells),
        unflagged: new Map(),
        ...(frame.shift > 0 ? { fault: shiftOf(frame) } : {}),
    };
}
function readableIds(path, column, sources) {
    const opened = sources.open(path);
    const result = opened.kind === 'text' ? parseFrame(opened.file, { usecol: column }) : undefined;
    if (result?.kind !== 'frame')
        return undefined;
    const { frame } = result;
    if (frame.shift > 0 || frame.column(column)?.dtype !== 'object')
        return undefined;
    const uncertain = new Set([...frame.wordsOfLongRows()].map(strip/* strip */.bB));
    return uncertain.size === 0 ? undefined : { ...wholeColumn(frame, column), uncertain };
}
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
function loadCombos(loading) {
    const { collector, sources } = loading;
    const path = (0,catalog_loading/* catalogPath */.H)('combos', loading);
    const absent = (fault) => ({
        path,
        column: COLUMN,
        present: false,
        ids: new Map(),
        rewritten: new Map(),
        unflagged: new Map(),
        fault,
    });
    const opened = sources.open(path);
    if (opened.kind === 'missing')
        return absent({
            code: 'catalog/missing-file',
            at: (0,diagnostic/* atMissing */.KE)(path),
            message: `there is no catalog ${(0,quoted/* quoted */.T)(path)}, and every combo is refused without it`,
            hint: 'commit the file; if the data lies in another folder, name that folder as the data root',
        });
    if (opened.kind === 'outside' || opened.kind === 'too-large') {
        reportUnopened(path, opened, collector);
        return undefined;
    }
    if (opened.kind !== 'text') {
        const why = opened.kind === 'malformed' ? `line ${opened.line} is not UTF-8` : 'it cannot be read';
        const at = opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path);
        return absent(reportIgnored(at, why, undefined, loading));
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
    const near = result.fault.kind === 'no-column' ? nearColumn(result.fault.frame, COLUMN) : undefined;
    const hint = near === undefined ? undefined : `if ${(0,quoted/* quoted */.T)(near)} holds the ids, call it ${(0,quoted/* quoted */.T)(COLUMN)}`;
    return absent(reportIgnored(span ? (0,diagnostic/* atSpan */.IX)(span) : (0,diagnostic/* atFile */.kG)(path), message, hint, loading));
}
function reportIgnored(at, why, hint, loading) {
    const effect = loading.dialect === 'v1' ? 'no combo is checked against it' : 'every combo of a cohort is refused';
    const fault = {
        code: 'catalog/combos-ignored',
        at,
        message: `${why}: the combos count as absent, so ${effect}`,
        hint: hint ?? 'correct the file, or delete it',
    };
    loading.collector.add(fault.code, at, fault.message, { hint: fault.hint });
    return fault;
}

;// CONCATENATED MODULE: ./build/src/catalog/load-llms.js







const FLAGS = ['for_generation', 'for_evaluation'];
function loadLlms(loading) {
    const { collector, dialect } = loading;
    const path = (0,catalog_loading/* catalogPath */.H)('llms', loading);
    const frame = loadCatalogFile(path, loading.sources, collector);
    if (frame === undefined) {
        const all = readableIds(path, 'id', loading.sources);
        return { sound: false, byAxis: all ? sameForAll(all) : new Map() };
    }
    const required = dialect === 'v1' ? ['id', ...FLAGS] : ['id'];
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
        return { sound: false, byAxis: new Map() };
    return { sound: true, byAxis: dialect === 'v1' ? catalogsInV1(frame) : catalogsInV2(frame) };
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
    return sameForAll(wholeColumn(frame, 'id'));
}
function sameForAll(all) {
    const none = all.ids.get('None') ?? { id: 'None', cells: [] };
    return new Map([
        ['draft_llm', all],
        ['essay_llm', { ...all, ids: new Map([...all.ids, ['None', none]]) }],
        ['evaluation_llm', all],
    ]);
}
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
function reportFlagText(frame, flag, collector) {
    const texts = (frame.column(flag)?.cells ?? []).filter((cell) => cell.value?.kind === 'str');
    const words = texts.filter((cell) => !/^(?:true|false)$/i.test(cell.raw));
    const odd = words.filter((cell) => !/^[01](?:\.0*)?$/.test(cell.raw));
    const [first, ...others] = odd.length > 0 ? odd : words.length > 0 ? words : texts;
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








function loadTemplates(stage, loading) {
    const { collector } = loading;
    const path = (0,catalog_loading/* catalogPath */.H)(stage, loading);
    const frame = loadCatalogFile(path, loading.sources, collector);
    if (frame === undefined)
        return { ids: readableIds(path, 'template_id', loading.sources) };
    const complete = frame.has('template_id');
    if (!complete)
        reportMissingColumn(frame, 'template_id', collector);
    const refused = reportLegacyColumn(frame, collector);
    reportRewrittenIds(frame, 'template_id', collector);
    if (frame.shift === 0)
        reportBlankGenerators(frame, collector);
    if (!complete)
        return {};
    const ids = wholeColumn(frame, 'template_id');
    return refused ? { ids } : { frame, ids };
}
function reportLegacyColumn(frame, collector) {
    const at = frame.nameSpan('active');
    if (at === undefined)
        return false;
    collector.add('catalog/legacy-column', (0,diagnostic/* atSpan */.IX)(at), "the legacy column 'active' is refused", {
        hint: 'delete the column; a cohort uses the entries that its spec lists as levels',
    });
    return true;
}
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
const MOST_REPORTED = 100;
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
    const unknown = [];
    const warnings = [];
    for (const row of rows) {
        const stage = result/* STAGES */.a.find((name) => name === row.stage);
        const { count } = row;
        if (count === 'infinite')
            infinite.push(row);
        else if (stage === undefined)
            unknown.push(row);
        else if (count === 'unreadable' || count < 1n)
            dropped.push({ row, stage });
        else {
            const earlier = replication.get(stage);
            warnings.push(() => reportCount(row, count, stage, earlier, collector));
            replication.set(stage, { stage, count, span: row.countCell.span });
        }
    }
    const missing = result/* STAGES */.a.filter((stage) => !replication.has(stage));
    const misspelt = new Map();
    for (const row of unknown) {
        const stage = missing.find((name) => (0,nearest_names.nearestNames)(row.stage, result/* STAGES */.a, 1)[0] === name);
        const isUsable = typeof row.count === 'bigint' && row.count >= 1n;
        if (stage !== undefined && isUsable && !misspelt.has(stage))
            misspelt.set(stage, row);
        else
            warnings.push(() => reportUnknownStage(row, collector));
    }
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
        const near = misspelt.get(stage);
        if (near)
            reportMisspeltStage(near, stage, collector);
        else
            reportMissingStage(frame, stage, rowsOfStage, collector);
    }
    return missing.length > 0 || infinite.length > 0 ? undefined : [...replication.values()];
}
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
function reportMisspeltStage(row, stage, collector) {
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `there is no usable count for the stage ${(0,quoted/* quoted */.T)(stage)}: this row names ${(0,quoted/* quoted */.T)(row.stage)}`, { hint: `did you mean '${stage}'?` });
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
    const byAxis = new Map(llms.byAxis);
    if (combos)
        byAxis.set('combo_id', combos);
    for (const [stage, { ids }] of Object.entries({ draft, essay, evaluation }))
        if (ids)
            byAxis.set(`${stage}_template`, ids);
    const templates = draft.frame &&
        essay.frame &&
        evaluation.frame && { draft: draft.frame, essay: essay.frame, evaluation: evaluation.frame };
    const sound = llms.sound && combos && !conceptsRefused;
    return catalogsOf(dialect, byAxis, sound && templates && replication ? { templates, replication } : undefined);
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
function refusesConcepts(loading) {
    const path = (0,catalog_loading/* catalogPath */.H)('concepts', loading);
    if (loading.sources.open(path).kind === 'missing')
        return false;
    const frame = loadCatalogFile(path, loading.sources, loading.collector);
    return frame === undefined || reportLegacyColumn(frame, loading.collector);
}

// EXTERNAL MODULE: ./build/src/cohort/existing-generations.js + 1 modules
var existing_generations = __webpack_require__(6565);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/src/cohort/unreadable-file.js
var unreadable_file = __webpack_require__(3107);
;// CONCATENATED MODULE: ./build/src/cohort/selection.js




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
    const path = hasEssays
        ? essays
        : hasDrafts
            ? drafts
            : [essays, drafts].find((one) => (0,unreadable_file/* isDenied */.GZ)(tree.read(one)));
    if (path === undefined)
        return undefined;
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
        collector.add('selection/unreadable', opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path), `the selection ${(0,show/* showText */.h$)(path)} cannot be read: ${reason}`, { hint: 'commit it as a UTF-8 text file with one id a line, or remove it' });
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
    return { stage: path === essays ? 'essay' : 'draft', path, ids };
}

// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/repository.js







function cohortOf(specPath) {
    const specFolder = (0,path/* folderOf */.yS)(specPath);
    const folder = (0,path/* folderOf */.yS)(specFolder);
    const name = (path) => path.slice(path.lastIndexOf('/') + 1);
    return name(specFolder) === 'spec' && folder !== ''
        ? { id: name(folder), specPath, folder }
        : { id: name(specPath).replace(/\.[^.]+$/, ''), specPath };
}
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
        const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
        return { ...cohort, rivals: others.slice(0, 3) };
    });
}
function openRepository(tree, asked) {
    const options = { ...asked, dataRoot: (0,path/* dataRootOf */.y4)(asked.dataRoot) };
    const sources = new source_sources/* Sources */.j(tree);
    const collector = new diagnostics_collector/* Collector */.g();
    const { dialect, dataRoot } = options;
    const catalogs = loadCatalogs(sources, dataRoot, dialect, collector);
    const selection = dialect === 'v1' ? loadSelection(sources, dataRoot, collector) : undefined;
    const existing = new existing_generations/* ExistingGenerations */.r(tree, dataRoot);
    const committed = committedKinds(tree, existing, options);
    return { options, sources, collector, catalogs, selection, existing, committed };
}
function committedKinds(tree, existing, options) {
    const isIgnored = options.isIgnored ?? (() => false);
    const folder = options.dataRoot === '' ? 'cohorts' : `${options.dataRoot}/cohorts`;
    const { expected } = options;
    const has = (name, isExpected = false) => tree.list(folder).some((cohort) => {
        const path = `${folder}/${cohort}/${name}`;
        return (isExpected || tree.exists(path)) && !isIgnored(path);
    });
    const known = new Map();
    const once = (kind, find) => {
        const found = known.get(kind) ?? find();
        known.set(kind, found);
        return found;
    };
    return {
        get manifest() {
            return once('manifest', () => has('manifest.json', expected?.manifest));
        },
        get membership() {
            return once('membership', () => has('membership.csv', expected?.membership));
        },
        get metadata() {
            return once('metadata', () => ['draft', 'essay', 'evaluation'].some((stage) => (expected?.metadata || existing.folders(stage).size > 0) &&
                !isIgnored(`${existing.root}/${stage}`)));
        },
    };
}
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

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   oM: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7520);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6909);




class GitFailure extends _environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentFailure */ .Kg {
    reason;
    constructor(root, reason, message) {
        super('other', root, message);
        this.reason = reason;
    }
}
const TIMEOUT_MS = 120_000;
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'protocol.allow=never',
];
const KEPT_VARIABLES = [
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
];
function runGit(root, command, options = {}) {
    const timeout = options.timeout ?? TIMEOUT_MS;
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [
        '--no-pager',
        '--no-replace-objects',
        ...(options.patterns ? [] : ['--literal-pathspecs']),
        ...SETTINGS.flatMap((setting) => ['-c', setting]),
        ...command,
    ], {
        cwd: root,
        input: options.input ?? '',
        env: {
            ...ownEnvironment(),
            LC_ALL: 'C',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            GIT_NO_LAZY_FETCH: '1',
        },
        timeout,
        killSignal: 'SIGKILL',
        maxBuffer: options.limit ?? OUTPUT_LIMIT,
        windowsHide: true,
    });
    const refusal = firstLine(result.stderr);
    const refusedEarly = result.status !== null && (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(result.error) === 'EPIPE';
    if (result.error && !refusedEarly)
        throw notRun(result.error, root, timeout);
    if (result.status === null)
        throw failure(root, 'failed', `git was stopped in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)} by ${result.signal}`);
    if (result.status !== 0)
        refuseUntrusted(refusal, root);
    return { status: result.status, output: result.stdout, refusal };
}
function gitOutput(root, command, options = {}) {
    const answer = runGit(root, command, options);
    if (answer.status !== 0)
        throw gitFailed(root, answer);
    return answer.output;
}
function gitFailed(root, answer) {
    const why = answer.refusal === '' ? `status ${answer.status}` : answer.refusal;
    return failure(root, 'failed', `git failed in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}: ${(0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(why)}`);
}
function splitNul(output) {
    const texts = output.toString('utf8').split('\0');
    if (texts.at(-1) === '')
        texts.pop();
    return texts;
}
function ownEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter(([name]) => !name.startsWith('GIT_') || KEPT_VARIABLES.includes(name)));
}
function notRun(error, root, timeout) {
    switch ((0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error)) {
        case 'ENOENT':
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(root)
                ? failure(root, 'no-git', 'git is not installed')
                : failure(root, 'failed', `there is no folder ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}`);
        case 'ETIMEDOUT':
            return failure(root, 'failed', `git gave no answer within ${timeout / 1000} seconds in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}`);
        case 'ENOBUFS':
            return failure(root, 'failed', `git has more to say in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)} than is read`);
        default:
            return failure(root, 'failed', `git failed in ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)} (${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? error.message})`);
    }
}
function refuseUntrusted(refusal, root) {
    if (refusal.includes('not a git repository'))
        throw failure(root, 'no-repository', `${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)} is not a git repository`);
    if (refusal.includes('dubious ownership') || refusal.includes('safe.directory')) {
        throw failure(root, 'untrusted', `git does not trust ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}, because another user owns it; ` +
            `run: git config --global --add safe.directory ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(root)}`);
    }
}
function failure(root, reason, message) {
    return new GitFailure(root, reason, message);
}
function firstLine(stderr) {
    const lines = (stderr?.toString('utf8') ?? '').split('\n').map((line) => line.trim());
    return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? '';
}


/***/ }),

/***/ 8611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trackedPaths),
/* harmony export */   j: () => (/* binding */ ignoredPaths)
/* harmony export */ });
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4315);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3055);


const TIMEOUT_MS = 30_000;
function ignoredPaths(root, paths) {
    const asked = withoutLinks(new _confinement_js__WEBPACK_IMPORTED_MODULE_0__/* .Confinement */ .tF(root), paths);
    if (asked.size === 0)
        return { kind: 'known', paths: new Set() };
    const tracked = trackedPaths(root, [
        ...new Set([...asked.keys()].map((place) => place.replace(/\/.*$/s, ''))),
    ]);
    if (tracked.kind === 'unknown')
        return tracked;
    const committed = withFolders(tracked.paths);
    const open = [...asked.keys()].filter((place) => !committed.has(place));
    if (open.length === 0)
        return { kind: 'known', paths: new Set() };
    const answer = listPaths(root, ['check-ignore', '--no-index', '-z', '--stdin'], {
        input: open.map((place) => `./${place}\0`).join(''),
        patterns: true,
        none: 1,
    });
    if (answer.kind === 'unknown')
        return answer;
    return {
        kind: 'known',
        paths: new Set([...answer.paths].flatMap((place) => asked.get(place.slice(2)) ?? [])),
    };
}
function withoutLinks(confinement, paths) {
    const folders = new Map();
    const places = new Map();
    for (const path of paths) {
        if (path === '' || confinement.lexical(path) !== 'inside')
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        if (!folders.has(folder))
            folders.set(folder, confinement.canonical(folder));
        const real = folders.get(folder);
        if (real === undefined)
            continue;
        const place = real === '' ? path.slice(slash + 1) : `${real}/${path.slice(slash + 1)}`;
        const there = places.get(place);
        if (there)
            there.push(path);
        else
            places.set(place, [path]);
    }
    return places;
}
function withFolders(files) {
    const found = new Set(files);
    for (const file of files) {
        let slash = file.lastIndexOf('/');
        while (slash > 0 && !found.has(file.slice(0, slash))) {
            found.add(file.slice(0, slash));
            slash = file.lastIndexOf('/', slash - 1);
        }
    }
    return found;
}
function trackedPaths(root, folders) {
    const asked = folders.filter((path) => !path.includes('\0')).map((path) => (path === '' ? '.' : path));
    const found = new Set();
    for (let start = 0; start < asked.length; start += 500) {
        const paths = asked.slice(start, start + 500);
        const listing = ['ls-files', '-z', '--cached', '--recurse-submodules', '--'];
        const answer = listPaths(root, [...listing, ...paths]);
        if (answer.kind === 'unknown')
            return answer;
        for (const path of answer.paths)
            found.add(path);
    }
    return { kind: 'known', paths: found };
}
function listPaths(root, command, { none = 0, ...options } = {}) {
    try {
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, command, { timeout: TIMEOUT_MS, ...options });
        if (answer.status !== 0 && answer.status !== none)
            throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailed */ .gk)(root, answer);
        return { kind: 'known', paths: new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)(answer.output).filter((name) => name !== '')) };
    }
    catch (error) {
        if (!(error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
        return { kind: 'unknown', reason: error.reason, message: error.message };
    }
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ absence),
  OH: () => (/* binding */ openWorkspace)
});

// UNUSED EXPORTS: UnknownCohort, defaultPatterns

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/diagnostics/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/src/repository.js + 17 modules
var repository = __webpack_require__(1723);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/workspace/disk-tree.js
var disk_tree = __webpack_require__(363);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/workspace/git-command.js
var git_command = __webpack_require__(3055);
;// CONCATENATED MODULE: ./build/src/workspace/checkout-tree.js




const CR = 0x0d;
const LF = 0x0a;
class CheckoutTree extends disk_tree/* DiskTree */.C {
    #index;
    read(path) {
        const read = super.read(path);
        if (read.kind !== 'file')
            return read;
        if (isPointer(read.bytes))
            throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `Git LFS keeps the content of ${(0,environment_failure/* shown */.SP)(path)}, and the checkout has no more than its name; check out with lfs: true`);
        const bytes = withoutCr(read.bytes);
        if (bytes === undefined)
            return read;
        const oid = this.#oids().get(this.confinement.canonical(path) ?? path);
        return oid !== undefined && blobName(bytes, oid.length) === oid ? { kind: 'file', bytes } : read;
    }
    behindPointer(path, oid) {
        if (this.#oids().get(path) !== oid)
            return undefined;
        const read = super.read(path);
        return read.kind === 'file' && !isPointer(read.bytes) ? read : undefined;
    }
    #oids() {
        this.#index ??= readIndex(this.confinement.root);
        return this.#index;
    }
}
function readIndex(root) {
    const oids = new Map();
    try {
        const answer = (0,git_command/* runGit */.EO)(root, ['ls-files', '-z', '--cached', '--stage']);
        for (const entry of answer.status === 0 ? (0,git_command/* splitNul */.K5)(answer.output) : []) {
            const [, oid, path] = /^\d+ ([0-9a-f]+) 0\t(.*)$/s.exec(entry) ?? [];
            if (oid !== undefined && path !== undefined)
                oids.set(path, oid);
        }
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
    return oids;
}
function withoutCr(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1))
        if (bytes[at + 1] === LF)
            count++;
    if (count === 0)
        return undefined;
    const turned = new Uint8Array(bytes.length - count);
    let length = 0;
    for (const [at, byte] of bytes.entries()) {
        if (byte !== CR || bytes[at + 1] !== LF)
            turned[length++] = byte;
    }
    return turned;
}
function blobName(bytes, length) {
    return (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
function isPointer(bytes) {
    return bytes.length < 1024 && POINTER.every((byte, at) => bytes[at] === byte);
}

// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/workspace/glob-expression.js
function globExpression(pattern) {
    let expression = '';
    const segments = pattern.split('/');
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        if (segment === '**')
            expression += isLast ? '.*' : '(?:[^/]+/)*';
        else
            expression += segmentExpression(segment) + (isLast ? '' : '/');
    }
    return anchored(expression);
}
function nameExpression(segment) {
    return anchored(segmentExpression(segment));
}
function anchored(expression) {
    try {
        return new RegExp(`^(?:${expression})$`, 'su');
    }
    catch {
        return /(?!)/;
    }
}
function segmentExpression(segment) {
    let expression = '';
    const tokens = segment.matchAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|\*+|\?|([\s\S])/gu);
    for (const [token, escaped, negation, set, plain] of tokens) {
        if (escaped !== undefined)
            expression += literal(escaped);
        else if (set !== undefined && set !== '') {
            expression += `[${negation ? '^/' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`;
        }
        else if (plain !== undefined)
            expression += literal(plain);
        else if (token.startsWith('*'))
            expression += '[^/]*';
        else if (token === '?')
            expression += '[^/]';
        else
            expression += [...token].map(literal).join('');
    }
    return expression;
}
function literal(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/workspace/walk-patterns.js



const ANY_FOLDERS = Symbol('**');
const SPEC_NAME = /\.(ya?ml|json)$/i;
const MOST_LINKED = 100_000;
function walkPatterns(tree, patterns) {
    const walk = new Walk(tree);
    const found = new Set();
    const { amiss, linked } = walk;
    for (const { segments, relative, negated } of patterns) {
        if (!negated) {
            for (const path of walk.expand(segments ?? relative.split('/').map(segmentOf)))
                found.add(path);
            continue;
        }
        const expression = globExpression(relative);
        for (const path of [...found, ...amiss]) {
            if (!expression.test(path))
                continue;
            found.delete(path);
            amiss.delete(path);
        }
    }
    return { found, amiss, linked };
}
function isBehind(linked, path) {
    if (linked.size === 0)
        return false;
    for (let at = (0,source_path/* folderOf */.yS)(path); at !== ''; at = (0,source_path/* folderOf */.yS)(at))
        if (linked.has(at))
            return true;
    return false;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function joined(folder, path) {
    return folder === '' ? nameOf(path) : `${folder}/${nameOf(path)}`;
}
function segmentOf(text) {
    if (text === '**')
        return ANY_FOLDERS;
    if (text === '*')
        return null;
    return /[*?[\\]/.test(text) ? nameExpression(text) : text;
}
class Walk {
    amiss = new Set();
    linked = new Set();
    #tree;
    #met = new Set();
    #behind = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    expand(segments) {
        const open = segments.findIndex((segment) => typeof segment !== 'string');
        const start = segments.slice(0, open < 0 ? segments.length : open).join('/');
        if (!this.#tree.searchable(start, open < 0))
            return [];
        let paths = [start];
        for (const [index, segment] of (open < 0 ? [] : segments.slice(open)).entries()) {
            const rest = segments.slice(open + index);
            const folders = paths.filter((path) => this.#isFolder(path, rest, index > 0));
            paths =
                segment === ANY_FOLDERS ? this.#descend(folders, rest.length === 1) : this.#next(folders, segment);
        }
        return paths.filter((path) => {
            const what = this.#tree.standing(path);
            const isFolder = what === 'folder' || what === 'linked';
            if (isFolder && isMeantForSpec(path, segments.at(-1), open >= 0))
                this.amiss.add(path);
            if (what === 'closed')
                this.amiss.add(path);
            return what === 'other' || what === 'astray';
        });
    }
    #isFolder(path, rest, isMet) {
        const what = this.#tree.standing(path);
        const isLiteral = rest.every((segment) => typeof segment === 'string');
        if (isLiteral && (what === 'closed' || what === 'astray'))
            this.amiss.add([path, ...rest].join('/'));
        else if (what === 'closed')
            throw closedFailure(path);
        if (what === 'linked')
            this.#follow(path, isMet);
        return what === 'folder' || what === 'linked';
    }
    #next(folders, segment) {
        return folders.flatMap((folder) => {
            if (typeof segment === 'string')
                return [below(folder, segment)];
            const names = this.#names(folder);
            return (segment === null ? names : names.filter((name) => segment.test(name))).map((name) => below(folder, name));
        });
    }
    #descend(folders, isLast) {
        const reached = new Set(folders);
        const others = new Set();
        for (const folder of reached) {
            for (const name of this.#names(folder)) {
                const path = below(folder, name);
                if (name === '.git')
                    continue;
                const what = this.#tree.standing(path);
                if (what === 'folder')
                    reached.add(path);
                else if (what !== 'linked') {
                    if (isLast)
                        others.add(path);
                }
                else if (!this.#isLoop(path)) {
                    this.#follow(path, true);
                    reached.add(path);
                }
            }
        }
        return isLast ? [...others] : [...reached];
    }
    #follow(link, isMet) {
        this.linked.add(link);
        if (isMet)
            this.#met.add(link);
    }
    #isLoop(path) {
        const real = this.#tree.real(path);
        for (let at = path; at !== '';) {
            at = (0,source_path/* folderOf */.yS)(at);
            if (this.#tree.real(at) === real)
                return true;
        }
        return false;
    }
    #names(folder) {
        const names = this.#tree.names(folder);
        if (!this.#met.has(folder) && !isBehind(this.#met, folder))
            return names;
        this.#behind += names.length + 1;
        if (this.#behind <= MOST_LINKED)
            return names;
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', folder, `Refusing to search ${(0,environment_failure/* shown */.SP)(folder)}: symbolic links show the same folders too many times; name the specs by patterns without **`);
    }
}
function isMeantForSpec(path, last, isOpen) {
    if (path.split('/').includes('.git'))
        return false;
    if (typeof last === 'string' && isOpen)
        return true;
    return last !== null && last !== ANY_FOLDERS && SPEC_NAME.test(path);
}
function below(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function closedFailure(path) {
    return new environment_failure/* EnvironmentFailure */.Kg('permission', path, `Cannot search ${(0,environment_failure/* shown */.SP)(path)}: permission is denied (EACCES)`, 'EACCES');
}

;// CONCATENATED MODULE: ./build/src/workspace/disk-folders.js




class DiskFolders {
    #tree;
    #real = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    standing(path) {
        const { confinement } = this.#tree;
        try {
            const stats = (0,external_node_fs_.lstatSync)(confinement.absolute(path), { throwIfNoEntry: false });
            if (stats === undefined)
                return 'nothing';
            if (!stats.isSymbolicLink())
                return stats.isDirectory() ? 'folder' : 'other';
            const target = confinement.follow(path);
            if (target.kind === 'inside')
                return (0,external_node_fs_.lstatSync)(target.real).isDirectory() ? 'linked' : 'other';
            return 'astray';
        }
        catch (error) {
            const code = (0,environment_failure/* systemCode */.xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return 'nothing';
            if (code === 'EACCES' || code === 'EPERM')
                return 'closed';
            throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
        }
    }
    names(path) {
        try {
            return (0,external_node_fs_.readdirSync)(this.#tree.confinement.absolute(path));
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
        }
    }
    real(path) {
        const known = this.#real.get(path);
        if (known !== undefined)
            return known;
        const real = this.#tree.confinement.canonical(path) ?? joined(this.real((0,source_path/* folderOf */.yS)(path)), path);
        this.#real.set(path, real);
        return real;
    }
    searchable(start, whole) {
        const found = this.#tree.probe(start);
        if (found === 'outside' && !whole) {
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', start, `Refusing to search ${(0,environment_failure/* shown */.SP)(start)}: it leads out of the repository`);
        }
        return found !== 'missing' || (whole && this.standing(start) !== 'nothing');
    }
}

// EXTERNAL MODULE: ./build/src/diagnostics/quoted.js
var quoted = __webpack_require__(8836);
;// CONCATENATED MODULE: ./build/src/workspace/spec-pattern.js

class InvalidPattern extends Error {
    name = 'InvalidPattern';
    pattern;
    constructor(pattern, reason) {
        super(`The pattern ${(0,quoted/* quoted */.T)(pattern)} ${reason}`);
        this.pattern = pattern;
    }
}
const SPECIAL = /[*?[\]{}()!+@\\~]/;
function parseSpecPatterns(patterns, root) {
    const lines = (typeof patterns === 'string' ? [patterns] : patterns).flatMap((text) => text.split('\n'));
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => parseLine(line, root));
}
function parseLine(text, root) {
    let relative = text;
    let negated = false;
    while (relative.startsWith('!')) {
        negated = !negated;
        relative = relative.slice(1).trim();
    }
    if (relative.startsWith(`${root}/`))
        relative = relative.slice(root.length + 1);
    else if (relative.startsWith('/'))
        throw new InvalidPattern(text, 'leads out of the repository');
    relative = relative.replace(/^(\.?\/+)+/, '').replace(/\/{2,}/g, '/');
    if (relative === '' || relative === '.')
        throw new InvalidPattern(text, 'names no file');
    if (relative.includes('\0'))
        throw new InvalidPattern(text, 'holds a NUL, which no path does');
    const segments = relative.split('/');
    if (segments.includes('..'))
        throw new InvalidPattern(text, 'holds "..", which could lead out of the repository');
    if (segments.includes('.'))
        throw new InvalidPattern(text, 'holds a "." segment, which matches nothing');
    const simple = segments.every((segment) => segment === '*' || (segment !== '' && !SPECIAL.test(segment)));
    if (!simple)
        return { text, negated, relative };
    return { text, negated, relative, segments: segments.map((segment) => (segment === '*' ? null : segment)) };
}

;// CONCATENATED MODULE: ./build/src/workspace/without-aliases.js



function withoutAliases(paths, linked, tree) {
    const all = new Set(paths);
    return [...all].filter((path) => {
        if (!isBehind(linked, path))
            return true;
        const folder = (0,repository/* cohortOf */.lG)(path).folder ?? (0,source_path/* folderOf */.yS)(path);
        const real = tree.real(folder);
        const plain = real === '' ? path.slice(folder.length + 1) : real + path.slice(folder.length);
        return plain === path || !all.has(plain);
    });
}

;// CONCATENATED MODULE: ./build/src/workspace/find-specs.js






const DEFAULT_SPEC_PATTERN = 'data/cohorts/*/spec/config.yaml';
async function findSpecs(tree, patterns) {
    const parsed = parseSpecPatterns(patterns, tree.confinement.root);
    const folders = new DiskFolders(tree);
    const { found, amiss, linked } = walkPatterns(folders, parsed);
    const all = new Set(parsed.every((pattern) => pattern.segments)
        ? found
        : [...(await byLibrary(tree, parsed, found)), ...[...found].filter((path) => isBehind(linked, path))]);
    const wanted = withoutAliases([...all, ...amiss], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
    const matches = wanted.filter((path) => all.has(path));
    const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
    return {
        paths: matches.filter((path) => !outside.has(path)),
        outside: [...outside],
        amiss: wanted.filter((path) => !all.has(path)),
    };
}
async function byLibrary(tree, patterns, walked) {
    try {
        const found = await withoutDebugLines(() => glob(tree, patterns));
        return found.filter((path) => tree.probe(path) !== 'directory');
    }
    catch (error) {
        if (error instanceof environment_failure/* EnvironmentFailure */.Kg && error.kind === 'permission')
            return walked;
        throw error;
    }
}
async function glob(tree, patterns) {
    const { root } = tree.confinement;
    if (root.includes('\n')) {
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', root, `Cannot search ${(0,environment_failure/* shown */.SP)(root)}: its path holds a line break`);
    }
    const { create } = await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.bind(__webpack_require__, 3660));
    const options = { followSymbolicLinks: false, implicitDescendants: false, matchDirectories: false };
    const prefix = root === '/' ? '/' : `${root}/`;
    const folders = new DiskFolders(tree);
    const lines = [];
    for (const { negated, relative } of patterns) {
        const absolute = escapeGlob(prefix) + relative;
        if (negated) {
            lines.push(`!${absolute}`);
            continue;
        }
        const [found = root] = (await create(absolute, options)).getSearchPaths();
        const start = found === root ? '' : found.slice(prefix.length);
        const whole = start.split('/').length === relative.split('/').length;
        if (folders.searchable(start, whole))
            lines.push(absolute);
    }
    try {
        return (await (await create(lines.join('\n'), options)).glob()).map((path) => path.slice(prefix.length));
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'search', root);
    }
}
function escapeGlob(path) {
    return path.replace(/[\\[?*]/g, (special) => (special === '\\' ? '\\\\' : `[${special}]`));
}
async function withoutDebugLines(work) {
    const write = process.stdout.write;
    process.stdout.write = ((chunk, ...rest) => typeof chunk === 'string' && chunk.startsWith('::debug::')
        ? true
        : write.call(process.stdout, chunk, ...rest));
    try {
        return await work();
    }
    finally {
        process.stdout.write = write;
    }
}

// EXTERNAL MODULE: ./build/src/workspace/git.js
var git = __webpack_require__(8611);
;// CONCATENATED MODULE: ./build/src/workspace/open-workspace.js








class UnknownCohort extends Error {
    name = 'UnknownCohort';
}
const DATA_ROOT_HINT = '; name the repository with root, and its data folder with data-root';
function defaultPatterns(dataRoot) {
    return [`${dataRoot === '' ? '' : `${dataRoot}/`}cohorts/*/spec/config.yaml`];
}
async function openWorkspace(options) {
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    requireFolder(root, 'root');
    const { dataRoot } = options;
    const patterns = options.specs ?? defaultPatterns(dataRoot);
    if (options.specs === undefined && dataRoot !== '')
        requireFolder((0,external_node_path_.resolve)(root, dataRoot), 'data root', dataRoot.includes('\\') ? `; write / between folders` : DATA_ROOT_HINT);
    const tree = new CheckoutTree(root);
    const specs = await findSpecs(tree, patterns);
    const found = (0,repository/* withRivals */.Qx)([...specs.paths, ...specs.outside, ...specs.amiss].map(repository/* cohortOf */.lG));
    const cohorts = options.cohorts === undefined
        ? found
        : pick(found, options.cohorts, (id) => withoutSpec(id, tree, dataRoot, patterns));
    const outputs = cohorts.flatMap(({ folder }) => folder === undefined ? [] : [`${folder}/manifest.json`, `${folder}/membership.csv`]);
    const gens = ['draft', 'essay', 'evaluation'].map((stage) => `${dataRoot === '' ? '' : `${dataRoot}/`}gens/${stage}`);
    return {
        root,
        tree,
        patterns,
        cohorts,
        isIgnored: ignoredIn(root, outputs.filter((path) => tree.exists(path)), gens.filter((path) => tree.exists(path))),
    };
}
function ignoredIn(root, files, folders) {
    const ignored = (0,git/* ignoredPaths */.j)(root, [...files, ...folders]);
    if (ignored.kind === 'unknown' || ignored.paths.size === 0)
        return () => false;
    const hidden = folders.filter((folder) => ignored.paths.has(folder));
    const tracked = hidden.length === 0 ? undefined : (0,git/* trackedPaths */.f)(root, hidden);
    const committed = hidden.filter((folder) => tracked?.kind === 'known' && [...tracked.paths].some((path) => path.startsWith(`${folder}/`)));
    return (path) => ignored.paths.has(path) && !committed.includes(path);
}
function absence(tree, folder, root, what = 'folder') {
    switch (tree.probe(folder)) {
        case 'outside':
            return `${(0,environment_failure/* shown */.SP)(folder)} leads out of ${root}`;
        case 'unreadable':
            return `${(0,environment_failure/* shown */.SP)(folder)} in ${root} cannot be read`;
        case 'missing':
            return `there is no ${what} ${(0,environment_failure/* shown */.SP)(folder)} in ${root}`;
        default:
            return `${(0,environment_failure/* shown */.SP)(folder)} in ${root} is no folder`;
    }
}
function requireFolder(path, what, hint = '') {
    let isFolder = false;
    try {
        isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `there is no such ${what}: ${path}${hint}`);
    }
    if (!isFolder)
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `the ${what} is not a folder: ${path}`);
}
function pick(found, ids, why) {
    const known = found.map((cohort) => cohort.id);
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const reason = why(id);
        if (reason !== undefined)
            throw new UnknownCohort(reason);
        const near = (0,nearest_names.nearestNames)(id, known, 1)[0];
        throw new UnknownCohort(`there is no cohort '${id}'${near ? `; did you mean '${near}'?` : `; there ${known.length === 1 ? 'is 1 cohort' : `are ${known.length} cohorts`} with a spec`}`);
    }
    return found.filter((cohort) => ids.includes(cohort.id));
}
function withoutSpec(id, tree, dataRoot, patterns) {
    const folder = dataRoot === '' ? 'cohorts' : `${dataRoot}/cohorts`;
    if (!tree.list(folder).includes(id) || tree.probe(`${folder}/${id}`) !== 'directory')
        return undefined;
    const real = tree.confinement.canonical(`${folder}/${id}`);
    if (real?.startsWith(`${folder}/`) && real !== `${folder}/${id}`)
        return `'${id}' is another name of the cohort '${real.slice(folder.length + 1)}', which its link leads to`;
    const spec = `${folder}/${id}/spec/config.yaml`;
    return tree.exists(spec)
        ? `the spec of the cohort '${id}', ${spec}, is not among those that ${patterns.map((pattern) => `'${pattern}'`).join(', ')} names`
        : `the cohort '${id}' has no spec at ${spec}; backfill derives one from its outputs`;
}


/***/ })

};
