export const id = 333;
export const ids = [333];
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

/***/ 8658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compareManifest)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9152);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8108);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);




const RUNTIME_COMBO = /^combo_v1_[0-9a-f]{12}$/;
const OTHER_FORM = 'spacing, key order or spelling of values (2.0 for 2)';
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
        : { status: 'form', fields: [], form: (0,_form_js__WEBPACK_IMPORTED_MODULE_3__/* .formDifferences */ .di)(decoded.text, text, OTHER_FORM) };
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
/* harmony export */   J5: () => (/* binding */ compareRowsForm),
/* harmony export */   S0: () => (/* binding */ compareMembership),
/* harmony export */   kt: () => (/* binding */ parseMembership),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _artifacts_membership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6753);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);
/* harmony import */ var _syntax_csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7817);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4907);






function piecesOf(file) {
    return file instanceof Uint8Array ? [file] : file;
}
const FIRST = 5;
const PIECE_BYTES = 1 << 16;
const LONGEST_LINE = 1 << 20;
const MOST_SEEN = 1 << 20;
function compareMembership(expected, file) {
    const committed = piecesOf(file);
    if (sameBytes(expected.chunks(), committed))
        return { status: 'same', stages: [], reordered: false, form: [] };
    const lists = new Map(_result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.map((stage) => [stage, expected.checklist(stage)]));
    const foreign = new Set();
    const unexpected = new Map(_result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.map((stage) => [stage, new Set()]));
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
    for (const stage of _result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a) {
        const added = take(stage, lists.get(stage)?.unticked() ?? [], () => true);
        const removed = take(stage, unexpected.get(stage) ?? [], () => true);
        if (added.count + removed.count > 0)
            stages.push({ stage, added, removed });
    }
    const more = unexpectedWords(foreign, columns, wide);
    if (stages.length === 0 && foreign.size === 0) {
        const repeats = rows - _result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.reduce((sum, stage) => sum + expected.count(stage), 0);
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
            form: (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formDifferences */ .di)(wholeText(committed), wholeText(expected.chunks()), 'quoting or column order'),
        }
        : { status: 'content', stages: [], reordered: true, form: [] };
}
function unexpectedWords(foreign, columns, wide) {
    return [
        ...[...foreign].map((stage) => stage === NO_STAGE ? noStageWords(columns) : `rows of an unknown stage '${stage}'`),
        ...extraColumns(columns).map((column) => `a column '${column}' that the runtime does not write`),
        ...(wide > 0 ? [`${wide === 1 ? '1 row' : `${wide} rows`} with more cells than the header`] : []),
    ];
}
function noStageWords(columns) {
    if (columns.includes('stage'))
        return 'rows without a stage';
    const isText = !columns.some((column) => column.includes('\ufffd'));
    return isText
        ? "a header without the column 'stage'"
        : "a header that is not UTF-8, without the column 'stage'";
}
function compareRowsForm(file) {
    const committed = piecesOf(file);
    const columns = headerOf(committed);
    const foreign = new Set();
    const lines = new Set();
    let wide = 0;
    let repeats = 0;
    for (const [stage, id, cells] of membershipRows(committed)) {
        if (cells > columns.length)
            wide++;
        const line = (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_3__/* .csvRecord */ .ef)([stage, id], '\n');
        if (!_result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.includes(stage))
            foreign.add(stage);
        else if (lines.has(line))
            repeats++;
        else
            lines.add(line);
    }
    const expected = _artifacts_membership_js__WEBPACK_IMPORTED_MODULE_4__/* .MEMBERSHIP_HEADER */ .RX + [...lines].join('');
    const written = new TextEncoder().encode(expected);
    const content = unexpectedWords(foreign, columns, wide);
    if (repeats > 0)
        content.push(repeatWords(committed, repeats));
    if (content.length > 0)
        return { status: 'content', form: content, written };
    if (sameBytes([written], committed))
        return { status: 'same', form: [], written };
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .formDifferences */ .di)(wholeText(committed), expected, 'quoting or column order');
    return { status: 'form', form, written };
}
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
const NO_STAGE = '(none)';
function* membershipRows(pieces) {
    let stage;
    let id = -1;
    for (const record of recordsOf(pieces)) {
        if (stage === undefined) {
            stage = record.indexOf('stage');
            id = record.indexOf('gen_id');
        }
        else if (record.length > 1 || record[0] !== '') {
            yield [record[stage] ?? NO_STAGE, record[id] ?? '', record.length];
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
function extraColumns(header) {
    if (!header.includes('stage') || !header.includes('gen_id'))
        return [];
    const own = [header.indexOf('stage'), header.indexOf('gen_id')];
    return header.filter((_, index) => !own.includes(index)).slice(0, FIRST);
}
function repeatWords(committed, count) {
    const seen = new Set();
    const first = new Set();
    for (const [stage, id] of membershipRows(committed)) {
        const row = `${stage} ${id}`;
        if (seen.has(row))
            first.add(row);
        else if (seen.size < MOST_SEEN)
            seen.add(row);
        if (first.size >= FIRST)
            break;
    }
    const names = [...first].join(', ');
    return `${count === 1 ? '1 row' : `${count} rows`} repeated${names ? `: ${names}` : ''}${count > first.size && names ? ', …' : ''}`;
}
function* plainRecords(pieces) {
    let rest = '';
    let atStart = true;
    for (const text of decoded(pieces)) {
        rest += atStart ? text.replace(/^\ufeff/, '') : text;
        atStart &&= text === '';
        const end = Math.max(rest.lastIndexOf('\n'), rest.lastIndexOf('\r', rest.length - 2)) + 1;
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
    return (0,_syntax_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .readCsv */ .Nb)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s('membership.csv', text)).records.map(({ cells }) => cells.map((cell) => cell.text));
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
            for (let from = 0; from < chunk.length;) {
                while (at === piece.length) {
                    const next = pieces.next();
                    if (next.done === true)
                        return false;
                    piece = next.value;
                    at = 0;
                }
                const count = Math.min(chunk.length - from, piece.length - at);
                if (Buffer.compare(chunk.subarray(from, from + count), piece.subarray(at, at + count)) !== 0)
                    return false;
                from += count;
                at += count;
            }
        }
        return at === piece.length && pieces.next().done === true;
    }
    finally {
        pieces.return?.();
    }
}
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
/* harmony export */   KT: () => (/* binding */ CRLF),
/* harmony export */   N5: () => (/* binding */ CRLF_REMEDY),
/* harmony export */   di: () => (/* binding */ formDifferences)
/* harmony export */ });
const CRLF = 'CRLF line ends';
const CRLF_REMEDY = 'if git makes these line ends (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';
function formDifferences(committed, expected, otherwise) {
    const differences = [];
    let text = committed;
    if (text.startsWith('\ufeff')) {
        differences.push('a byte-order mark');
        text = text.slice(1);
    }
    if (text.includes('\r')) {
        differences.push(text.includes('\r\n') ? CRLF : 'CR line ends');
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

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportDrift),
/* harmony export */   r: () => (/* binding */ OUTPUT_CODES)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4907);



const OUTPUT_CODES = [
    'drift/manifest',
    'drift/membership',
    'drift/missing-output',
    'drift/metadata',
    'drift/form',
    'drift/stale-generation',
];
const MEND = 'run `cohort-ci regenerate` and commit the result';
function reportDrift(cohort, outputs, selected, collector) {
    const { manifest, membership, metadata } = outputs;
    switch (manifest.status) {
        case 'content': {
            const fields = manifest.fields.map(({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`);
            collector.add('drift/manifest', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(manifest.path), `the manifest of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} differs from its spec: ${[...fields, ...manifest.form].join(', ')}`, { hint: MEND });
            break;
        }
        case 'form':
            collector.add('drift/form', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(manifest.path), `the manifest of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} says the right thing in other bytes: ${manifest.form.join(', ')}`, { hint: formRemedy(manifest.form) });
            break;
        case 'missing':
            collector.add('drift/missing-output', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atMissing */ .KE)(manifest.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} has no committed manifest.json`, { hint: MEND });
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
                collector.add('selection/not-followed', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(membership.path), `the membership of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} does not fit the curated selection: ${what}`, {
                    hint: membership.stages.length === 0
                        ? MEND
                        : 'run the runtime with the selection in place, and commit the result',
                });
            }
            else {
                collector.add('drift/membership', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(membership.path), `the membership of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} differs from its spec: ${what}`, { hint: MEND });
            }
            break;
        }
        case 'form':
            collector.add('drift/form', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(membership.path), `the membership of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} says the right thing in other bytes: ${membership.form.join(', ')}`, { hint: formRemedy(membership.form) });
            break;
        case 'missing':
            collector.add('drift/missing-output', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atMissing */ .KE)(membership.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} has no committed membership.csv`, { hint: MEND });
            break;
    }
    if (metadata.missing.length > 0) {
        collector.add('drift/metadata', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atMissing */ .KE)(metadata.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} plans generations without committed metadata: ${listed(metadata.missing)}`, { hint: MEND });
    }
    if (metadata.stale.length > 0) {
        collector.add('drift/stale-generation', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(metadata.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} no longer plans ${listed(metadata.stale)}, whose metadata names it as origin`, { hint: 'nothing need be done; remove the folders if nothing else uses them' });
    }
}
function formRemedy(form) {
    return form.includes(_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF */ .KT) ? `${MEND}; ${_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF_REMEDY */ .N5}` : MEND;
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


/***/ }),

/***/ 8333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ checkCohort),
  HX: () => (/* binding */ expectCohort),
  kY: () => (/* binding */ failureText),
  Cd: () => (/* binding */ regenerateCohort),
  Qy: () => (/* binding */ uncheckedCohort)
});

// EXTERNAL MODULE: ./build/src/artifacts/manifest.js
var artifacts_manifest = __webpack_require__(9152);
// EXTERNAL MODULE: ./build/src/artifacts/membership.js
var membership = __webpack_require__(6753);
// EXTERNAL MODULE: ./build/src/python/json-text.js
var json_text = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/artifacts/metadata-text.js

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



const DEFAULT_MODE = 'llm';
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
function idInV2(cell, fallback, frame) {
    const chosen = isTruthy(cell.value) ? cell : fallback;
    return chosen === undefined || chosen.missing ? '' : (0,strip/* strip */.bB)(rowText(chosen, frame.rowDtype));
}
function modeOf(cell, frame) {
    if (cell === undefined || !isTruthy(cell.value))
        return DEFAULT_MODE;
    return (0,lower/* lower */.i)((0,strip/* strip */.bB)(rowText(cell, frame.rowDtype))) || DEFAULT_MODE;
}
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
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var diagnostics_collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/src/cohort/unreadable-metadata.js




function reportUnreadableMetadata(stage, id, path, wantedAt, sources, collector) {
    const { at, why, hint } = faultIn(path, sources);
    collector.add('selection/missing-metadata', at, `the metadata of the ${stage} ${(0,show/* showText */.h$)(id)} cannot be read${why === '' ? '' : `: ${why}`}`, {
        hint: hint ?? 'make it a JSON object, or remove the id from the selection',
        related: [{ message: 'selected here', at: (0,diagnostic/* atSpan */.IX)(wantedAt) }],
    });
}
function faultIn(path, sources) {
    const opened = sources.open(path);
    switch (opened.kind) {
        case 'text': {
            const found = new diagnostics_collector/* Collector */.g();
            const node = (0,json/* parseJson */.q)(opened.file, found);
            const fault = found.sorted()[0];
            if (fault)
                return { at: fault.at, why: fault.message, hint: fault.hint };
            return { at: node ? (0,diagnostic/* atSpan */.IX)(node.span) : (0,diagnostic/* atFile */.kG)(path), why: node ? `it is ${(0,show/* kindOf */.I)(node)}` : '' };
        }
        case 'malformed':
            return { at: (0,diagnostic/* atSpan */.IX)(opened.at), why: `line ${opened.line} is not UTF-8` };
        case 'directory':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is a folder' };
        case 'outside':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is a link that leads out of the repository' };
        case 'too-large':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: `it has ${opened.size} bytes; the limit is ${opened.limit}` };
        case 'unreadable':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: opened.reason };
        default:
            return { at: (0,diagnostic/* atFile */.kG)(path), why: '' };
    }
}

;// CONCATENATED MODULE: ./build/src/cohort/apply-selection.js







const NO_FRAME = {
    essayTemplates: [],
    evaluationTemplates: [],
    evaluationModels: [],
    essayCount: 0,
    evaluationCount: 0,
};
function checkSelection(selection, existing, sources, collector) {
    applySelection(selection, NO_FRAME, existing, sources, collector);
}
function applySelection(selection, frame, existing, sources, collector) {
    const before = collector.errorCount;
    const allocator = new Allocator(existing, collector);
    const generations = selection.ids.flatMap((selected) => selection.stage === 'essay'
        ? rebuildEssay(selected, existing, sources, collector)
        : rebuildDraft(selected, frame, allocator, existing, sources, collector));
    if (collector.errorCount > before)
        return undefined;
    const essays = [...new Set(generations.filter(({ stage }) => stage === 'essay').map(({ id }) => id))];
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
function rebuildEssay({ id, at }, existing, sources, collector) {
    const shown = (0,show/* showText */.h$)(id);
    const essay = existing.metadata('essay', id);
    if (essay.kind === 'missing' && existing.metadata('draft', id).kind !== 'missing') {
        collector.add('selection/essay-is-draft', (0,diagnostic/* atSpan */.IX)(at), `${shown} is a draft, but this file selects essays`, {
            hint: 'list it in selected_drafts.txt, or list the essay here',
        });
        return [];
    }
    if (essay.kind !== 'metadata') {
        reportMetadata('essay', id, at, essay.kind === 'missing', existing, sources, collector);
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
        reportMetadata('draft', parent, at, draft.kind === 'missing', existing, sources, collector);
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
function rebuildDraft({ id, at }, frame, allocator, existing, sources, collector) {
    const draft = existing.metadata('draft', id);
    if (draft.kind !== 'metadata') {
        reportMetadata('draft', id, at, draft.kind === 'missing', existing, sources, collector);
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
function reportMetadata(stage, id, at, missing, existing, sources, collector) {
    const path = existing.metadataPath(stage, id);
    if (!missing) {
        reportUnreadableMetadata(stage, id, path, at, sources, collector);
        return;
    }
    collector.add('selection/missing-metadata', (0,diagnostic/* atSpan */.IX)(at), `the ${stage} ${(0,show/* showText */.h$)(id)} has no metadata`, {
        hint: 'commit its metadata.json, or remove the id from the selection',
        related: [{ message: 'wanted here', at: { kind: 'missing', path } }],
    });
}
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

// EXTERNAL MODULE: ./build/src/compile/entry-order.js
var entry_order = __webpack_require__(4290);
// EXTERNAL MODULE: ./build/src/compile/replacing-tie.js
var replacing_tie = __webpack_require__(5119);
// EXTERNAL MODULE: ./build/src/compile/spoilt-column.js
var spoilt_column = __webpack_require__(5679);
// EXTERNAL MODULE: ./build/src/compile/unknown-level.js
var unknown_level = __webpack_require__(9266);
// EXTERNAL MODULE: ./build/src/diagnostics/listing.js
var listing = __webpack_require__(5450);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(9441);
// EXTERNAL MODULE: ./build/src/cohort/plan-fields.js
var plan_fields = __webpack_require__(5260);
// EXTERNAL MODULE: ./build/src/cohort/used-texts.js
var used_texts = __webpack_require__(107);
;// CONCATENATED MODULE: ./build/src/cohort/check-plan.js












function checkPlan(plan, rows, design, catalogs, collector) {
    const planned = (0,used_texts/* plannedTexts */.t)(plan);
    const isRightAtAnchor = (0,unknown_level/* rightAtAnchor */.vz)(design, (name) => catalogOf(name, catalogs));
    const missing = new Map();
    for (const [field, ids] of Object.entries(planned)) {
        const catalog = catalogs(field);
        if (catalog)
            missing.set(field, new Set(ids.filter((id) => !catalog.has(id))));
    }
    const told = reportSwappedItems(design, missing, catalogs, collector);
    const spoilt = (0,spoilt_column/* spoiltValues */.W6)(design.rules);
    for (const [field, ids] of missing) {
        const catalog = catalogs(field);
        if (catalog === undefined || ids.size === 0)
            continue;
        const tie = (0,replacing_tie/* replacingTie */.A)(design, field);
        if (tie) {
            const name = (0,show/* showText */.h$)(tie.canonical.text);
            collector.add('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(tie.canonical.at), `tie ${name} replaces the axis of that name by the levels of others: ${(0,listing/* listed */.KE)([...ids].map(show/* showText */.h$))} ${ids.size === 1 ? 'is' : 'are'} not in ${catalog.source}`, { hint: `add ${name} to the tied axes, or give the tie another name` });
            continue;
        }
        for (const [column, { name }] of rows.columns.entries()) {
            if (name.kind !== 'str' || fieldOf(name.value) !== field)
                continue;
            const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === name.value);
            const declared = (axis?.levels ?? []).filter((level) => ids.has(idOf(level.value)));
            const untold = once(declared.filter(({ node, value }) => {
                const refuse = spoilt.get(node);
                refuse?.(collector, `${(0,show/* show */.WU)(value)} is not in ${catalog.source}`);
                return refuse === undefined && !told.has(node);
            }));
            if (axis)
                (0,unknown_level/* reportUnknownLevels */.sH)(axis, untold, catalog, 'v2', collector, isRightAtAnchor);
            const seen = new Set(declared.map((level) => idOf(level.value)));
            const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
            for (let level = 0; level < size; level++) {
                const value = rows.valueAt(column, level);
                const id = idOf(value);
                if (!ids.has(id) || seen.has(id))
                    continue;
                const node = rows.nodeAt(column, level) ?? { kind: 'list', items: [], span: design.axesAt };
                seen.add(id);
                (0,unknown_level/* reportUnknownLevel */.d9)({ name }, { value, node }, catalog, 'v2', collector);
            }
        }
    }
}
function reportSwappedItems(design, missing, catalogs, collector) {
    const told = new Set();
    for (const rule of design.rules) {
        if (rule.kind !== 'tuple')
            continue;
        const fields = rule.axes.map(({ text }) => fieldOf(text));
        const isRefused = rule.items.some(({ values }) => values.some(({ value }, index) => missing.get(fields[index] ?? 'combo_id')?.has(idOf(value))));
        if (!isRefused)
            continue;
        const takers = fields.map((field) => {
            const catalog = field && catalogs(field);
            return (value) => catalog?.has(idOf(value)) ?? true;
        });
        const orders = (0,entry_order/* reportOtherOrder */.Tv)({
            code: 'axis/unknown-level',
            what: `tuple ${(0,show/* showText */.h$)(rule.name.text)}`,
            names: rule.axes,
            axes: takers,
            rows: rule.items.map(({ values, node }) => ({ values, at: node.span })),
            include: rule.include,
        }, collector);
        for (const [index, { values }] of rule.items.entries()) {
            const order = orders[index];
            if (order === undefined)
                continue;
            for (const { node } of values)
                told.add(node);
            for (const [place, name] of rule.axes.entries()) {
                const level = values[order[place] ?? place];
                const field = fields[place];
                const catalog = field && catalogs(field);
                if (level && catalog && !catalog.has(idOf(level.value)))
                    (0,unknown_level/* reportUnknownLevel */.d9)({ name: (0,value/* str */.gx)(name.text) }, level, catalog, 'v2', collector);
            }
        }
    }
    return told;
}
function fieldOf(name) {
    return Object.keys(plan_fields/* TEXT_FIELDS */.iX).find((field) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name));
}
function catalogOf(name, catalogs) {
    return Object.hasOwn(plan_fields/* TEXT_FIELDS */.iX, name) ? catalogs(name) : undefined;
}
function idOf(value) {
    return value.kind === 'null' ? '' : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
}
function once(levels) {
    const seen = new Set();
    return levels.filter(({ value }) => {
        const id = idOf(value);
        return !seen.has(id) && seen.add(id);
    });
}
function checkUnruledLevels(design, catalogs, collector) {
    const isRightAtAnchor = (0,unknown_level/* rightAtAnchor */.vz)(design, (name) => catalogOf(name, catalogs));
    const ruled = keptByRules(design);
    const spoilt = (0,spoilt_column/* spoiltValues */.W6)(design.rules);
    for (const axis of design.axes) {
        if (axis.name.kind !== 'str' || !Object.hasOwn(plan_fields/* TEXT_FIELDS */.iX, axis.name.value))
            continue;
        const name = axis.name.value;
        const catalog = catalogs(name);
        const kept = ruled.get(name);
        if (catalog === undefined || kept === 'unknown')
            continue;
        const unknown = axis.levels.filter(({ value }) => {
            const id = idOf(value);
            return id !== '' && !catalog.has(id) && (kept === undefined || kept.has(id));
        });
        const sound = once(unknown).filter(({ node, value }) => {
            const refuse = spoilt.get(node);
            refuse?.(collector, `${(0,show/* show */.WU)(value)} is not in ${catalog.source}`);
            return refuse === undefined;
        });
        (0,unknown_level/* reportUnknownLevels */.sH)(axis, sound, catalog, 'v2', collector, isRightAtAnchor);
    }
}
function keptByRules(design) {
    const kept = new Map();
    const narrow = (name, levels) => {
        kept.set(name, kept.has(name) ? 'unknown' : levels);
    };
    for (const rule of design.rules) {
        if (rule.kind === 'subset')
            narrow(rule.axis.text, 'unknown');
        else if (rule.kind === 'tie')
            for (const { text: name } of [rule.canonical, ...rule.axes])
                narrow(name, 'unknown');
        else {
            narrow(rule.name.text, 'unknown');
            for (const side of rule.kind === 'pair' ? ['left', 'right'] : []) {
                const levels = rule.kind === 'pair' ? rule.allowed.map((entry) => idOf(entry[side].value)) : [];
                const member = rule.kind === 'pair' ? rule[side] : undefined;
                if (member)
                    narrow(member.text, new Set(levels));
            }
        }
    }
    for (const rule of design.rules) {
        if (rule.kind !== 'pair' || !isMember(rule.name.text, design))
            continue;
        for (const member of [rule.left, rule.right])
            if (member)
                kept.set(member.text, 'unknown');
    }
    return kept;
}
function isMember(name, { rules }) {
    return rules.some((rule) => {
        if (rule.kind === 'subset')
            return rule.axis.text === name;
        const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
        return members.some((member) => member?.text === name);
    });
}

// EXTERNAL MODULE: ./build/src/cohort/existing-generations.js + 1 modules
var existing_generations = __webpack_require__(6565);
// EXTERNAL MODULE: ./build/src/cohort/missing-fields.js + 1 modules
var missing_fields = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/cohort/plan-cohort.js + 2 modules
var plan_cohort = __webpack_require__(98);
// EXTERNAL MODULE: ./build/src/cohort/unreadable-file.js
var unreadable_file = __webpack_require__(3107);
// EXTERNAL MODULE: ./build/src/compile/axis-catalog.js
var axis_catalog = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 5 modules
var compile_design = __webpack_require__(1166);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 12 modules
var load_design = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/src/drift/compare-manifest.js
var compare_manifest = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/drift/compare-metadata.js


function compareMetadata(expected, cohort, existing) {
    const missing = [];
    const stale = [];
    for (const stage of result/* STAGES */.a) {
        const wanted = expected.allCommitted(stage) ? [] : expected.ids(stage);
        const absent = (0,compare_membership/* take */.s)(stage, wanted, (id) => existing.metadata(stage, id).kind === 'missing');
        if (absent.count > 0)
            missing.push(absent);
        const left = (0,compare_membership/* take */.s)(stage, existing.ofOrigin(stage, cohort), (id) => !expected.has(stage, id));
        if (left.count > 0)
            stale.push(left);
    }
    return { missing, stale };
}

;// CONCATENATED MODULE: ./build/src/drift/compare-selection.js




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
    const { status, form, written } = (0,compare_membership/* compareRowsForm */.J5)(committed);
    return stages.length > 0
        ? { status: 'content', stages, reordered: false, form }
        : { status, stages, reordered: false, form, mended: written };
    function cover(stage, base, present, count) {
        const parts = base.map(generation_id/* signaturePart */._i);
        const plain = (replicate) => (0,generation_id/* generationId */.y5)(stage, [...parts, String(replicate)]);
        const found = new Set(indexes[stage].get(baseKey(base)) ?? []);
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
function fewest(count) {
    let least = count;
    for (let reused = 1; reused < count; reused++)
        least = Math.min(least, count - Math.min(reused, count - reused - 1));
    return least;
}

// EXTERNAL MODULE: ./build/src/drift/report-drift.js
var report_drift = __webpack_require__(2373);
// EXTERNAL MODULE: ./build/src/traps/place-key.js
var place_key = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/src/traps/report-traps.js + 9 modules
var report_traps = __webpack_require__(2879);
;// CONCATENATED MODULE: ./build/src/pipeline.js



























function expectCohort(repository, cohort, collector) {
    const expectation = deriveCohort(repository, cohort, collector);
    if (expectation === undefined)
        reportSelectionOfRefused(repository, collector);
    return expectation;
}
function deriveCohort(repository, cohort, collector) {
    const { sources, catalogs, options, selection, existing } = repository;
    const opened = sources.open(cohort.specPath);
    if (opened.kind === 'unreadable')
        (0,unreadable_file/* requireReadable */.CM)(cohort.specPath, opened);
    reportRivals(cohort, collector);
    const design = (0,load_design/* loadDesign */.F)(sources, cohort.specPath, options.dialect, collector);
    if (design === undefined)
        return undefined;
    const axisCatalogs = (axis) => (0,axis_catalog/* axisCatalog */.D)(catalogs, axis);
    const rows = (0,compile_design/* compileDesign */.q)(design, collector, {
        catalogs: axisCatalogs,
        isPlanned: plan_fields/* isFieldColumn */.JY,
        aliasesOf: plan_fields/* fieldColumns */.a5,
        ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
    });
    if (options.dialect === 'v2' && rows === undefined)
        checkUnruledLevels(design, axisCatalogs, collector);
    if (rows === undefined) {
        reportRestOfRefused(cohort, design, axisCatalogs, repository, collector);
        return undefined;
    }
    const plan = (0,plan_cohort/* planCohort */.j)(rows, design, collector);
    if (options.dialect === 'v2') {
        if (plan)
            checkPlan(plan, rows, design, axisCatalogs, collector);
        else
            checkUnruledLevels(design, axisCatalogs, collector);
    }
    (0,report_traps/* reportDesignTraps */.vi)(design, rows, axisCatalogs, collector);
    if (plan === undefined)
        return undefined;
    checkEvaluations(cohort, plan, rows, design, collector);
    (0,report_traps/* reportPlanTraps */.em)(design, rows, plan, axisCatalogs, collector);
    const { tables } = catalogs;
    if (tables === undefined || collector.errorCount > 0 || selection === 'refused') {
        reportIdTrapsOfRefused(design, rows, plan, repository, collector);
        return undefined;
    }
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
    const selected = selection && applySelection(selection, frame, existing, sources, collector);
    if (selection !== undefined && selected === undefined)
        return undefined;
    const modes = {
        draft: templateModes(tables.templates.draft, options.dialect, manifest.templates.draft),
        essay: templateModes(tables.templates.essay, options.dialect, manifest.templates.essay),
        evaluation: templateModes(tables.templates.evaluation, options.dialect, manifest.templates.evaluation),
    };
    if (selection === undefined)
        (0,report_traps/* reportGenerationTraps */.X2)({ design, rows, plan, ids, existing, essayModes: modes.essay }, collector);
    const planned = new membership/* PlannedMembership */.vX(plan, ids);
    return {
        plan,
        manifest,
        membership: selected ? new membership/* ListedMembership */.i0(selected) : planned,
        ...(selection === undefined ? {} : { selection: selectionSize(selection, planned) }),
        modes,
        selectionFrame: frame,
    };
    function countOf(stage) {
        return Number(replication.find(([name]) => name === stage)?.[1] ?? 1n);
    }
}
function reportSelectionOfRefused({ selection, existing, sources }, collector) {
    if (selection === undefined || selection === 'refused')
        return;
    try {
        checkSelection(selection, existing, sources, collector);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
    }
}
function selectionSize({ path, stage, ids }, planned) {
    const listed = new Set(ids.map(({ id }) => id));
    const both = [...listed].filter((id) => planned.has(stage, id)).length;
    return { path, stage, listed: listed.size, planned: planned.count(stage), both };
}
function reportRivals({ id, specPath, rivals = [] }, collector) {
    const [first] = rivals;
    if (first === undefined)
        return;
    collector.add('spec/same-cohort', (0,diagnostic/* atFile */.kG)(specPath), `cohort ${(0,show/* showText */.h$)(id)} has another spec: ${(0,show/* showText */.h$)(first)}`, {
        hint: 'keep one spec for each cohort, or name only one of them with the spec patterns',
        related: rivals.map((path) => ({ at: (0,diagnostic/* atFile */.kG)(path), message: 'the same cohort' })),
    });
}
function reportRestOfRefused(cohort, design, catalogs, repository, collector) {
    const { maxRows } = repository.options;
    const limit = maxRows === undefined ? {} : { maxRows };
    const sound = (0,compile_design/* compileDesign */.q)(design, new diagnostics_collector/* Collector */.g(), limit);
    const rows = sound ?? (0,compile_design/* compileDesign */.q)(design, new diagnostics_collector/* Collector */.g(), { ...limit, despiteErrors: true });
    const refused = (0,place_key/* refusedPlaces */.F)(collector);
    const inPlan = new diagnostics_collector/* Collector */.g();
    const plan = rows && (0,plan_cohort/* planCohort */.j)(rows, design, inPlan);
    if (sound === undefined)
        (0,missing_fields/* reportUnnamedFields */.Q)(design, (at) => refused.has((0,place_key/* placeKey */.r)(at)), collector);
    else
        for (const found of inPlan.sorted())
            if (found.at.kind !== 'span' || !refused.has((0,place_key/* placeKey */.r)(found.at.span)))
                collector.push(found);
    (0,report_traps/* reportDesignTraps */.vi)(design, rows, catalogs, collector);
    if (!rows || !plan)
        return;
    if (sound && design.axes.some(({ levels }) => levels.length === 0))
        checkEvaluations(cohort, plan, rows, design, collector);
    (0,report_traps/* reportPlanTraps */.em)(design, rows, plan, catalogs, collector);
    reportIdTrapsOfRefused(design, rows, plan, repository, collector);
}
function reportIdTrapsOfRefused(design, rows, plan, { catalogs, options, selection }, collector) {
    if (selection !== undefined)
        return;
    const existing = new existing_generations/* ExistingGenerations */.r(NO_FILES, options.dataRoot);
    const ids = (0,assign_ids/* assignIds */.QC)(plan, existing, new diagnostics_collector/* Collector */.g());
    if (ids === undefined)
        return;
    const { tables } = catalogs;
    const templates = (0,used_texts/* usedTexts */.g)(plan.essayTemplates, plan.essays.template);
    const essayModes = tables ? templateModes(tables.templates.essay, options.dialect, templates) : new Map();
    (0,report_traps/* reportGenerationTraps */.X2)({ design, rows, plan, ids, existing, essayModes }, collector);
}
const NO_FILES = { read: () => ({ kind: 'missing' }), exists: () => false, list: () => [] };
function checkEvaluations(cohort, plan, rows, design, collector) {
    if (plan.evaluations.count > 0)
        return;
    const empty = rows.columns.flatMap(({ name }, column) => name.kind === 'str' && rows.dimensions[rows.dimensionOf(column)]?.size === 0 ? [name.value] : []);
    const why = empty.length > 0
        ? `${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no level`
        : 'the spec makes no row';
    const axes = design.axes.filter((other) => other.levels.length === 0);
    for (const at of axes.length > 0 ? axes.map((axis) => axis.at) : [design.axesAt]) {
        if (design.dialect === 'v2')
            collector.add('plan/no-evaluations', (0,diagnostic/* atSpan */.IX)(at), `cohort ${(0,show/* showText */.h$)(cohort.id)} plans no evaluation: ${why}`, { hint: 'give it at least one level' });
        else
            collector.add('plan/empty', (0,diagnostic/* atSpan */.IX)(at), `cohort ${(0,show/* showText */.h$)(cohort.id)} is empty: ${why}`, {
                hint: 'give it at least one level, unless an empty cohort is meant',
            });
    }
}
function checkCohort(repository, cohort) {
    const collector = new diagnostics_collector/* Collector */.g();
    const base = { id: cohort.id, specPath: cohort.specPath };
    let expectation;
    try {
        expectation = expectCohort(repository, cohort, collector);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return { ...base, state: 'unchecked', diagnostics: collector.sorted(), failure: error.message };
    }
    if (expectation === undefined)
        return { ...base, state: 'refused', diagnostics: collector.sorted() };
    const plan = {
        rows: expectation.plan.rows,
        drafts: expectation.membership.count('draft'),
        essays: expectation.membership.count('essay'),
        evaluations: expectation.membership.count('evaluation'),
    };
    const sizes = { plan, ...(expectation.selection ? { selection: expectation.selection } : {}) };
    let outputs;
    try {
        if (cohort.folder !== undefined)
            outputs = compareOutputs(repository, cohort, cohort.folder, expectation, collector);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        return { ...base, state: 'unchecked', ...sizes, diagnostics: collector.sorted(), failure: error.message };
    }
    if (outputs !== undefined)
        (0,report_drift/* reportDrift */.a)(cohort.id, outputs, repository.selection !== undefined, collector);
    const drifted = outputs !== undefined &&
        [outputs.manifest, outputs.membership, outputs.metadata].some(({ status }) => status !== 'same' && status !== 'uncommitted');
    return {
        ...base,
        state: drifted ? 'drifted' : 'clean',
        ...sizes,
        diagnostics: collector.sorted(),
        ...(outputs ? { outputs } : {}),
    };
}
function uncheckedCohort({ id, specPath }, error) {
    return { id, specPath, state: 'unchecked', diagnostics: [], failure: failureText(error) };
}
function failureText(error) {
    if (!(error instanceof Error))
        return String(error);
    const isEnvironment = error.name === 'EnvironmentFailure' || error.name === 'UnreadableFile';
    return isEnvironment ? error.message : `internal error: ${error.message}`;
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
        const content = readOutput(repository.sources.tree, path, read);
        return content === undefined ? absent : compare(content);
    }
}
function readOutput(tree, path, read) {
    const content = read(tree, path);
    if (content !== undefined)
        return content;
    const again = tree.read(path);
    if (again.kind !== 'missing')
        throw new unreadable_file/* UnreadableFile */.ie(path, again);
    return undefined;
}
function readBytes(tree, path) {
    const read = tree.read(path);
    return read.kind === 'file' ? read.bytes : undefined;
}
function readPieces(tree, path) {
    const read = tree.read(path);
    if (read.kind === 'too-large')
        return tree.pieces?.(path);
    return read.kind === 'file' ? [read.bytes] : undefined;
}
function* regenerateCohort(repository, cohort, folder, expectation) {
    const { existing, sources, selection } = repository;
    const membershipPath = `${folder}/membership.csv`;
    const manifestPath = `${folder}/manifest.json`;
    const membership = readOutput(sources.tree, membershipPath, readPieces);
    const manifest = readOutput(sources.tree, manifestPath, readBytes);
    const encoder = new TextEncoder();
    const selected = selection !== undefined && selection !== 'refused' && membership !== undefined
        ? compareSelection(selection, expectation.selectionFrame, membership, existing)
        : undefined;
    const follows = selected === undefined
        ? membership !== undefined && (0,compare_membership/* compareMembership */.S0)(expectation.membership, membership).status === 'same'
        : selected.mended !== undefined;
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
    if (selected?.mended !== undefined) {
        if (selected.status !== 'same')
            yield { path: membershipPath, content: [selected.mended], onlyIfAbsent: false };
    }
    else if (!follows) {
        yield { path: membershipPath, content: expectation.membership.chunks(), onlyIfAbsent: false };
    }
}
function manifestDrift(repository, expectation, committed) {
    const { catalogs, options } = repository;
    const knowsCombo = options.dialect === 'v1'
        ? (combo) => catalogs.lookup('combo_id')?.ids.has(combo) ?? false
        : undefined;
    return (0,compare_manifest/* compareManifest */.L)(expectation.manifest, committed, knowsCombo);
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


function jsonLine(entries) {
    let line = '';
    for (const [key, value] of entries)
        line += `${line === '' ? '' : ', '}${asciiString(key)}: ${jsonValue(value)}`;
    return `{${line}}`;
}
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
function jsonDocument(document) {
    return indented(document, '\n');
}
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
function asciiString(value) {
    if (/^[ !#-[\]-~]*$/.test(value))
        return `"${value}"`;
    return `"${value.replace(/[^ !#-[\]-~]/g, escaped)}"`;
}
function plainString(value) {
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


/***/ })

};
