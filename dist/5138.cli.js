export const id = 5138;
export const ids = [5138];
export const modules = {

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ factoredLayout)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/authoring/relation.js
var authoring_relation = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/src/authoring/factor-order.js


function slowestFirst(relation, groups) {
    const change = new Map(groups.map((group) => {
        const { codes } = (0,authoring_relation/* combinedCodes */.W_)(relation.count, group);
        const first = codes.findIndex((code) => code !== 0);
        return [group, first < 0 ? relation.count : first];
    }));
    return [...groups].sort((left, right) => (change.get(right) ?? 0) - (change.get(left) ?? 0));
}
function isProductInOrder(relation, groups) {
    const parts = groups.map((group) => (0,authoring_relation/* combinedCodes */.W_)(relation.count, group));
    let repeat = 1;
    for (const { codes, count } of parts.reverse()) {
        for (let row = 0; row < codes.length; row++) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (codes[row] !== Math.floor(row / repeat) % count)
                return false;
        }
        repeat *= count;
    }
    return repeat === relation.count;
}
function* joinings(groups) {
    const gaps = groups.length - 1;
    for (let joined = 0; joined < 2 ** Math.max(0, gaps); joined++) {
        const result = [];
        for (const [index, group] of groups.entries()) {
            const previous = result.at(-1);
            if (previous !== undefined && (joined >> (index - 1)) & 1)
                result[result.length - 1] = [...previous, ...group];
            else
                result.push(group);
        }
        yield result;
    }
}

;// CONCATENATED MODULE: ./build/src/authoring/independent-groups.js

const BUDGET = 30_000_000;
function independentGroups(relation) {
    const groups = [];
    let rest = relation;
    for (const column of relation.columns) {
        const { name } = column;
        const others = rest.columns.filter((other) => other.name !== name);
        const without = column.texts.length === 1 ? rest.count : (0,authoring_relation/* combinedCodes */.W_)(rest.count, others).count;
        if (without * column.texts.length !== rest.count)
            continue;
        groups.push([column]);
        rest = (0,authoring_relation/* project */.Cv)(rest, others);
    }
    let budget = BUDGET;
    while (rest.columns.length > 0) {
        const group = smallestFactor(rest);
        groups.push(group.map(({ name }) => columnOf(relation, name)));
        rest = (0,authoring_relation/* project */.Cv)(rest, without(rest.columns, group));
    }
    return groups;
    function smallestFactor({ count, columns }) {
        const [first, ...others] = columns;
        if (first === undefined)
            return [];
        for (let size = 1; size <= others.length - 2; size++) {
            for (const partners of subsets(others, size)) {
                budget -= count;
                if (budget < 0)
                    return columns;
                const group = [first, ...partners];
                const size = (0,authoring_relation/* combinedCodes */.W_)(count, group).count;
                if (count % size === 0 && size * (0,authoring_relation/* combinedCodes */.W_)(count, without(columns, group)).count === count)
                    return group;
            }
        }
        return columns;
    }
}
function columnOf(relation, name) {
    const column = relation.columns.find((other) => other.name === name);
    if (column === undefined)
        throw new Error(`invariant: no column ${name}`);
    return column;
}
function without(columns, group) {
    return columns.filter(({ name }) => group.every((other) => other.name !== name));
}
function* subsets(items, size) {
    if (size === 0) {
        yield [];
        return;
    }
    for (let index = 0; index <= items.length - size; index++) {
        for (const more of subsets(items.slice(index + 1), size - 1))
            yield [items[index], ...more];
    }
}

// EXTERNAL MODULE: ./build/src/authoring/plan-columns.js
var plan_columns = __webpack_require__(9782);
;// CONCATENATED MODULE: ./build/src/authoring/factored-layout.js




const JOINING_BUDGET = 30_000_000;
function factoredLayout(relation, runtime) {
    const ties = tiedColumns(relation);
    const tied = new Set([...ties.values()].flat().map(({ name }) => name));
    const free = relation.columns.filter(({ name }) => !tied.has(name));
    const slow = slowestFirst(relation, independentGroups((0,authoring_relation/* project */.Cv)(relation, free)));
    const constant = slow.filter((group) => group.every(({ texts }) => texts.length === 1));
    const varying = slow.filter((group) => !constant.includes(group)).map(withTied);
    const groups = inOrder(relation, varying, runtime) ?? varying;
    return layoutOf(relation, placed(groups, constant), ties, runtime);
    function withTied(group) {
        return group.length === 1
            ? group
            : group.flatMap((column) => [column, ...(ties.get(column.name) ?? [])]).sort(byPlace);
    }
    function inOrder(whole, found, of) {
        let best;
        if (whole.count * 2 ** found.length > JOINING_BUDGET)
            return undefined;
        for (const joined of joinings(found)) {
            const candidate = joined.map(withTiedOnce);
            if (!isProductInOrder(whole, compiledOrder(candidate, of)))
                continue;
            const cells = cellsOf(whole, candidate);
            if (best === undefined || cells < best.cells)
                best = { cells, groups: candidate };
            if (joined.length === found.length)
                break;
        }
        const table = whole.count * whole.columns.length;
        return best !== undefined && (best.groups.length === found.length || best.cells * 2 <= table)
            ? best.groups
            : undefined;
    }
    function withTiedOnce(group) {
        const names = new Set(withTied(group).map(({ name }) => name));
        return relation.columns.filter(({ name }) => names.has(name));
    }
}
function tiedColumns(relation) {
    const ties = new Map();
    const firsts = [];
    for (const column of relation.columns) {
        const first = firsts.find((other) => areEqual(other, column));
        if (first === undefined)
            firsts.push(column);
        else
            ties.set(first.name, [...(ties.get(first.name) ?? []), column]);
    }
    return ties;
}
function areEqual(left, right) {
    return ((0,plan_columns/* sortOf */.ac)(left.name) === (0,plan_columns/* sortOf */.ac)(right.name) &&
        left.texts.length > 1 &&
        left.texts.length === right.texts.length &&
        left.texts.every((text, index) => text === right.texts[index]) &&
        left.codes.every((code, row) => code === right.codes[row]));
}
function compiledOrder(groups, runtime) {
    if (runtime.tupleAxes === 'declared')
        return [...groups];
    return [...groups.filter((group) => group.length < 3), ...groups.filter((group) => group.length >= 3)];
}
function cellsOf(relation, groups) {
    return groups.reduce((cells, group) => cells + (0,authoring_relation/* combinedCodes */.W_)(relation.count, group).count * group.length, 0);
}
function placed(groups, constant) {
    const all = [...groups];
    for (const group of [...constant].sort((left, right) => placeOfGroup(left) - placeOfGroup(right))) {
        const before = all.findIndex((other) => placeOfGroup(other) > placeOfGroup(group));
        all.splice(before < 0 ? all.length : before, 0, group);
    }
    return all;
}
function placeOfGroup(group) {
    return Math.min(...group.map(({ name }) => (0,plan_columns/* placeOf */.$t)(name)));
}
function byPlace(left, right) {
    return (0,plan_columns/* placeOf */.$t)(left.name) - (0,plan_columns/* placeOf */.$t)(right.name);
}
function layoutOf(relation, groups, ties, runtime) {
    const counted = runtime.replicatesExpand ? countedReplicates(relation, groups, ties) : [];
    const uncounted = groups.filter((group) => !counted.includes(group));
    const couplings = uncounted.filter((group) => group.length > 1);
    const tiesUsed = uncounted.flatMap((group) => {
        const [canonical] = group;
        const others = group.length === 1 && canonical ? (ties.get(canonical.name) ?? []) : [];
        return canonical && others.length > 0 ? [{ canonical, others }] : [];
    });
    const declared = uncounted.flatMap((group) => {
        if (runtime.tupleAxes === 'derived' && group.length > 2)
            return [];
        const tied = tiesUsed.find(({ canonical }) => canonical === group[0])?.others ?? [];
        return [...group, ...tied].map(({ name, texts }) => ({
            name,
            levels: texts,
            ...((0,plan_columns/* sortOf */.ac)(name) === 'replicate' && group.length === 1 ? { numbers: true } : {}),
        }));
    });
    const replicateName = new Map(counted.map(([column]) => [column?.name, `${column && (0,plan_columns/* stageOf */.gV)(column.name)}_template`]));
    return {
        axes: declared,
        ties: tiesUsed.map(({ canonical, others }) => ({
            canonical: canonical.name,
            axes: [canonical, ...others].map(({ name }) => name),
        })),
        couplings: couplings.map((group) => ({
            name: couplingName(group),
            axes: group.map(({ name }) => name),
            items: (0,authoring_relation/* textRows */.Fh)((0,authoring_relation/* project */.Cv)(relation, group)),
        })),
        replicates: counted.flatMap(([column]) => column ? [{ axis: replicateName.get(column.name) ?? '', count: column.texts.length }] : []),
        fieldOrder: plan_columns/* PLAN_COLUMNS */.OL.filter((name) => relation.columns.some((column) => column.name === name)).map((name) => (replicateName.has(name) ? `${replicateName.get(name)}_replicate` : name)),
    };
}
function countedReplicates(relation, groups, ties) {
    const varying = groups.filter((group) => group.some(({ texts }) => texts.length > 1));
    const counts = varying.filter(([column, ...others]) => {
        if (column === undefined || others.length > 0 || ties.has(column.name))
            return false;
        return ((0,plan_columns/* sortOf */.ac)(column.name) === 'replicate' && column.texts.every((text, index) => text === String(index + 1)));
    });
    if (!isProductInOrder(relation, varying))
        return counts;
    const last = varying.findLastIndex((group) => !counts.includes(group));
    return varying.slice(last + 1);
}
function couplingName(group) {
    const names = group.map(({ name }) => name);
    const [stage, ...others] = [...new Set(names.map(plan_columns/* stageOf */.gV))];
    if (stage !== undefined && others.length === 0)
        return [stage, ...names.map(plan_columns/* sortOf */.ac)].join('_');
    return names.length > 3 ? `${names[0]}_with_${names.length - 1}_more` : names.join('_with_');
}


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proveSpec),
/* harmony export */   n: () => (/* binding */ trySpec)
/* harmony export */ });
/* harmony import */ var _check_cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
/* harmony import */ var _drift_compare_membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4307);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2265);
/* harmony import */ var _source_overlay_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2176);
/* harmony import */ var _source_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2869);





function trySpec(repository, cohort, files) {
    const encoder = new TextEncoder();
    const bytes = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
    const sources = new _source_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .Sources */ .j(new _source_overlay_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .OverlayTree */ .F(repository.sources.tree, bytes));
    const { derivation, expectation, diagnostics } = (0,_check_cohort_js__WEBPACK_IMPORTED_MODULE_0__/* .expectCohort */ .HX)({ ...repository, sources, selection: undefined }, cohort);
    return {
        derivation,
        expectation,
        diagnostics,
        sources: new Map([...repository.sources.files, ...sources.files]),
    };
}
function proveSpec(repository, cohort, files, committed) {
    const trial = trySpec(repository, cohort, files);
    if (trial.expectation === undefined)
        return { ...trial, outcome: 'invalid', difference: [] };
    const { membership } = trial.expectation;
    const drift = (0,_drift_compare_membership_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMembership */ .S0)(membership, [committed]);
    const outcome = outcomeOf(drift);
    if (outcome !== 'different')
        return { ...trial, outcome, difference: [] };
    const found = (0,_drift_compare_membership_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMembership */ .kt)([committed]);
    const difference = _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.map((stage) => {
        const ids = new Set(found.get(stage));
        return {
            stage,
            added: [...membership.ids(stage)].filter((id) => !ids.has(id)),
            lost: [...ids].filter((id) => !membership.has(stage, id)),
        };
    }).filter(({ added, lost }) => added.length + lost.length > 0);
    return { ...trial, outcome, difference };
}
function outcomeOf(drift) {
    if (drift.status === 'same')
        return 'bytes';
    if (drift.status === 'form')
        return 'form';
    const repeats = drift.stages.length === 0 && drift.form.every((words) => / rows? repeated/.test(words));
    return drift.reordered || repeats ? 'order' : 'different';
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   Fh: () => (/* binding */ textRows),
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   W_: () => (/* binding */ combinedCodes)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9801);

function relationOf(names, rows) {
    const columns = names.map((name, index) => {
        const known = new Map();
        const codes = Int32Array.from(rows, (row) => numberOf(known, row[index] ?? ''));
        return { name, texts: [...known.keys()], codes };
    });
    return project({ count: rows.length, columns }, columns);
}
function project(relation, columns) {
    const { codes, count } = combinedCodes(relation.count, columns);
    if (count === relation.count)
        return { count, columns };
    const first = [];
    for (let row = 0; row < codes.length; row++)
        if (codes[row] === first.length)
            first.push(row);
    return {
        count,
        columns: columns.map((column) => ({
            ...column,
            codes: Int32Array.from(first, (row) => column.codes[row] ?? 0),
        })),
    };
}
function combinedCodes(rows, columns) {
    let codes = new Int32Array(rows);
    let count = Math.min(1, rows);
    for (const column of columns) {
        if (column.texts.length === 1)
            continue;
        const known = new Map();
        const next = new Int32Array(rows);
        for (let row = 0; row < rows; row++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            next[row] = numberOf(known, (codes[row] ?? 0) * column.texts.length + (column.codes[row] ?? 0));
        }
        codes = next;
        count = known.size;
    }
    return { codes, count };
}
function textRows(relation) {
    return Array.from({ length: relation.count }, (_, row) => relation.columns.map(({ texts, codes }) => texts[codes[row] ?? 0] ?? ''));
}
function numberOf(known, key) {
    let number = known.get(key);
    if (number === undefined) {
        number = known.size;
        known.set(key, number);
    }
    return number;
}


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   Z: () => (/* binding */ specOfTable)
/* harmony export */ });
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4442);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4589);
/* harmony import */ var _factored_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5526);
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9782);
/* harmony import */ var _prove_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(535);
/* harmony import */ var _render_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2523);
/* harmony import */ var _table_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2918);








function specOfTable(repository, cohort, specFolder, rows, source) {
    const { runtime } = repository;
    const table = filesOf((0,_table_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .tableLayout */ .z)(rows, runtime), false);
    const factored = filesOf((0,_factored_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .factoredLayout */ .P)(rows, runtime), true);
    const candidates = [
        ...(bytesOf(factored) < bytesOf(table) ? [{ files: factored, isFactored: true }] : []),
        { files: table, isFactored: false },
    ];
    let invalid;
    for (const { files, isFactored } of candidates) {
        const trial = (0,_prove_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .trySpec */ .n)(repository, cohort, files);
        const compiled = trial.derivation.compilation?.rows;
        const sameness = compiled && compareRows(compiled, rows);
        if (sameness === 'other')
            continue;
        const spec = { files, trial, isFactored, keepsOrder: sameness && sameness === 'same' };
        if (trial.expectation !== undefined)
            return spec;
        invalid ??= spec;
    }
    if (invalid === undefined)
        throw new Error('invariant: the list of its rows compiles to other rows');
    return invalid;
    function filesOf(layout, isFactored) {
        const how = isFactored
            ? 'as axes and rules'
            : `which items/${_table_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .TABLE */ .B}.csv lists: no shorter spec plans them`;
        const comment = [`Made by cohort-ci new from the rows of ${source}, ${how}.`];
        const files = (0,_render_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSpec */ .U)(layout, { comment, alwaysListed: new Set(isFactored ? [] : [_table_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .TABLE */ .B]) });
        return new Map([...files].map(([path, content]) => [`${specFolder}/${path}`, content]));
    }
}
function compareRows(compiled, wanted) {
    const names = compiled.columns.map(({ name }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(name));
    const columns = wanted.columns.map(({ name }) => names.findIndex((other) => namesOf(name).includes(other)));
    if (compiled.count !== wanted.count || columns.includes(-1))
        return 'other';
    const places = new Map((0,_relation_js__WEBPACK_IMPORTED_MODULE_6__/* .textRows */ .Fh)(wanted).map((row, place) => [JSON.stringify(row), place]));
    let isInOrder = true;
    let row = 0;
    for (const vector of compiled.vectors()) {
        const texts = columns.map((column) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(compiled.valueAt(column, vector[compiled.dimensionOf(column)] ?? 0)));
        const key = JSON.stringify(texts);
        const place = places.get(key);
        if (place === undefined)
            return 'other';
        places.delete(key);
        isInOrder &&= place === row++;
    }
    return isInOrder ? 'same' : 'reordered';
}
function namesOf(column) {
    const stage = (0,_plan_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .stageOf */ .gV)(column);
    return stage !== undefined && column === `${stage}_replicate` ? _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATE_FIELDS */ .S6[stage] : [column];
}
function bytesOf(files) {
    const encoder = new TextEncoder();
    return [...files.values()].reduce((bytes, content) => bytes + encoder.encode(content).length, 0);
}


/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TABLE),
/* harmony export */   z: () => (/* binding */ tableLayout)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);

const TABLE = 'cohort_rows';
function tableLayout(relation, runtime) {
    const names = relation.columns.map(({ name }) => name);
    return {
        axes: runtime.tupleAxes === 'derived'
            ? []
            : relation.columns.map(({ name, texts }) => ({ name, levels: texts })),
        ties: [],
        couplings: [{ name: TABLE, axes: names, items: (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .textRows */ .Fh)(relation) }],
        replicates: [],
        fieldOrder: names,
    };
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backfill: () => (/* binding */ backfill)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/drift/compare-manifest.js
var compare_manifest = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/src/repository.js + 22 modules
var src_repository = __webpack_require__(8225);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/plan/metadata.js
var plan_metadata = __webpack_require__(772);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(7817);
;// CONCATENATED MODULE: ./build/src/authoring/fault.js
class Faults {
    #byWhy = new Map();
    add(why, item, hint) {
        const known = this.#byWhy.get(why);
        if (known === undefined)
            this.#byWhy.set(why, { items: [item], hint });
        else
            known.items.push(item);
    }
    get list() {
        return [...this.#byWhy].map(([why, { items, hint }]) => ({
            why,
            items,
            ...(hint === undefined ? {} : { hint }),
        }));
    }
}

// EXTERNAL MODULE: ./build/src/authoring/plan-columns.js
var plan_columns = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/src/authoring/relation.js
var relation = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/src/authoring/committed-rows.js







function committedRows(membership, existing) {
    const faults = new Faults();
    for (const stage of membership.keys()) {
        if (!source_stage/* STAGES */.a.includes(stage))
            faults.add('membership.csv has rows of stages that no spec plans', stage);
    }
    const drafts = members('draft', membership, existing, faults);
    const essays = members('essay', membership, existing, faults);
    const evaluations = members('evaluation', membership, existing, faults);
    if (evaluations.listed.size === 0 && drafts.listed.size + essays.listed.size === 0)
        faults.add('the membership is empty', 'membership.csv lists no generation below a header with the columns stage and gen_id');
    requireParents(essays, drafts, 'essays whose draft is not in the membership', faults);
    requireParents(evaluations, essays, 'evaluations whose essay is not in the membership', faults);
    requireChildren(drafts, essays, 'drafts without an essay', faults);
    requireChildren(essays, evaluations, 'essays without an evaluation', faults);
    if (faults.list.length > 0)
        return { kind: 'faults', faults: faults.list };
    let borrowed = 0;
    const rows = [];
    for (const evaluation of evaluations.read.values()) {
        const essay = essays.read.get(evaluation.origin);
        const draft = essay && drafts.read.get(essay.origin);
        if (essay === undefined || draft === undefined)
            throw new Error('invariant: parents were required');
        if (essay.model === '')
            borrowed++;
        rows.push([
            draft.origin,
            ...[draft.template, draft.model, draft.replicate],
            ...[essay.template, essay.model === '' ? draft.model : essay.model, essay.replicate],
            ...[evaluation.template, evaluation.model, evaluation.replicate],
        ]);
    }
    const all = (0,relation/* relationOf */.Ke)(plan_columns/* PLAN_COLUMNS */.OL, rows);
    const columns = all.columns.filter(({ name, texts }) => (0,plan_columns/* sortOf */.ac)(name) !== 'replicate' || texts.some((text) => text !== '1'));
    for (const { name, texts } of columns)
        reportUncarried(name, texts, faults);
    if (faults.list.length > 0)
        return { kind: 'faults', faults: faults.list };
    return {
        kind: 'rows',
        rows: { count: all.count, columns },
        notes: borrowed === 0
            ? []
            : [`the metadata of ${borrowed} of its essays names no model: the draft's was taken`],
    };
}
function members(stage, membership, existing, faults) {
    const listed = new Set(membership.get(stage));
    const read = new Map();
    for (const id of listed) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const path = existing.metadataPath(stage, id);
        const found = existing.metadata(stage, id);
        if (found.kind !== 'metadata') {
            const why = found.kind === 'missing' ? 'metadata is missing' : 'metadata is not a readable JSON object';
            faults.add(why, path, 'backfilling reads how each generation was planned from its metadata.json');
            continue;
        }
        const member = memberOf(stage, found.metadata);
        if (typeof member !== 'string')
            read.set(id, member);
        else
            faults.add('metadata does not say how the generation was planned', `${path} (${member})`);
    }
    return { stage, listed, read };
}
function memberOf(stage, metadata) {
    const origin = (0,plan_metadata/* textField */.M8)(metadata, stage === 'draft' ? 'combo_id' : 'parent_gen_id');
    const template = stage === 'draft'
        ? (0,plan_metadata/* textField */.M8)(metadata, 'template_id')
        : (0,plan_metadata/* textField */.M8)(metadata, 'template_id', `${stage}_template`);
    const model = (0,plan_metadata/* textField */.M8)(metadata, 'llm_model_id');
    const lacking = [
        ...(origin === '' ? [stage === 'draft' ? 'combo_id' : 'parent_gen_id'] : []),
        ...(template === '' ? ['template_id'] : []),
        ...(model === '' && stage !== 'essay' ? ['llm_model_id'] : []),
    ];
    const replicate = (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, metadata)?.at(-1);
    if (lacking.length > 0)
        return `no ${lacking.join(', no ')}`;
    if (replicate === undefined)
        return 'a field that cannot be read';
    return replicate.startsWith('-') || replicate === '0'
        ? `replicate ${replicate}`
        : { origin, template, model, replicate };
}
function requireParents(children, parents, why, faults) {
    for (const [id, { origin }] of children.read) {
        if (!parents.listed.has(origin))
            faults.add(why, `${id} (of ${origin})`, 'a spec plans an evaluation with its essay and its draft');
    }
}
function requireChildren(parents, children, why, faults) {
    if (children.read.size < children.listed.size)
        return;
    const origins = new Set([...children.read.values()].map(({ origin }) => origin));
    for (const id of parents.listed) {
        if (!origins.has(id))
            faults.add(why, id, 'each row of a spec ends in an evaluation, so it plans no generation without one');
    }
}
function reportUncarried(column, texts, faults) {
    for (const text of texts) {
        const item = `${column} ${text}`;
        if (text.includes('\r'))
            faults.add('a CSV include turns a carriage return into a line break', item);
        if (/\p{Cs}/u.test(text))
            faults.add('half a surrogate pair cannot be written as UTF-8', item);
        if (text.length > csv/* CELL_LIMIT */.rX)
            faults.add('a CSV cell of more than 131,072 characters cannot be included', item);
    }
}

// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(5281);
;// CONCATENATED MODULE: ./build/src/authoring/explain-difference.js



const ATTEMPTS = [1, 2, 3, 4];
function explainDifference(difference, existing) {
    const faults = new Faults();
    for (const { stage, lost, added } of difference) {
        for (const id of lost) {
            const { why, item } = reasonOf(stage, id, existing);
            faults.add(`${stage} ids ${why}`, item);
        }
        for (const id of lost.length > 0 ? [] : added)
            faults.add(`${stage} ids that the spec gives but membership.csv does not have`, id);
    }
    return faults.list;
}
function reasonOf(stage, id, existing) {
    const found = existing.metadata(stage, id);
    const parts = found.kind === 'metadata' ? (0,plan_metadata/* signatureOfMetadata */.Bo)(stage, found.metadata) : undefined;
    if (found.kind !== 'metadata' || parts === undefined)
        return { why: 'whose metadata cannot be read', item: id };
    const plain = (0,generation_id/* generationId */.y5)(stage, parts);
    if (plain === id)
        return { why: 'that change with the id of their draft or essay', item: id };
    const item = `${id} (its metadata gives ${plain})`;
    const attempt = ATTEMPTS.find((one) => (0,generation_id/* collisionId */.Qc)(stage, parts, one) === id);
    if (attempt !== undefined)
        return { why: 'with a collision suffix that is no longer needed: the plain id is free', item };
    if ((0,generation_id/* generationId */.y5)(stage, rawParts(stage, found.metadata, parts)) === id)
        return { why: 'made of the texts as written; a spec gives the id of the lower-cased ones', item };
    return { why: 'that are not the deterministic ids of their metadata', item };
}
function rawParts(stage, metadata, parts) {
    const fields = stage === 'draft' ? ['combo_id', 'template_id', 'llm_model_id'] : ['parent_gen_id', 'template_id'];
    if (stage === 'evaluation')
        fields.push('llm_model_id');
    return [...fields.map((field) => (0,plan_metadata/* textField */.M8)(metadata, field)), parts.at(-1) ?? ''];
}

// EXTERNAL MODULE: ./build/src/authoring/factored-layout.js + 2 modules
var factored_layout = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/src/authoring/prove-spec.js
var prove_spec = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/src/authoring/spec-of-table.js
var spec_of_table = __webpack_require__(8357);
// EXTERNAL MODULE: ./build/src/authoring/table-layout.js
var table_layout = __webpack_require__(2918);
;// CONCATENATED MODULE: ./build/src/authoring/backfill-cohort.js











function backfillCohort(repository, folder, options) {
    const { spec: specPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const cohort = (0,src_repository/* cohortOf */.lG)(specPath);
    const { tree } = repository.sources;
    const read = tree.read(membershipPath);
    if (read.kind !== 'file') {
        const why = read.kind === 'missing' ? 'there is no membership.csv' : 'membership.csv cannot be read';
        return { kind: 'cannot', faults: [{ why, items: [membershipPath] }] };
    }
    if (repository.catalogs.tables === undefined)
        return {
            kind: 'cannot',
            faults: [{ why: 'the catalogs are invalid, so no spec can be proved', items: [] }],
        };
    const exists = tree.exists(specPath);
    if (exists && !options.overwrite) {
        const proof = (0,prove_spec/* proveSpec */.G)(repository, cohort, new Map(), read.bytes);
        if (isProved(proof))
            return { kind: 'unchanged', proof };
        const why = `a spec exists and ${proof.outcome === 'invalid' ? 'is invalid' : 'gives another membership'}`;
        const hint = repository.selection === undefined || proof.outcome === 'invalid'
            ? 'check shows the difference; --overwrite replaces the spec'
            : 'a curated selection is in force, and the spec was compared without it; --overwrite replaces the spec with one for what is committed';
        return { kind: 'cannot', faults: [{ why, items: [specPath], hint }] };
    }
    const found = committedRows((0,compare_membership/* parseMembership */.kt)([read.bytes]), repository.existing);
    if (found.kind === 'faults')
        return { kind: 'cannot', faults: found.faults };
    const { runtime } = repository;
    const prove = (files) => (0,prove_spec/* proveSpec */.G)(repository, cohort, files, read.bytes);
    const table = filesOf((0,table_layout/* tableLayout */.z)(found.rows, runtime), folder, true);
    const layout = (0,factored_layout/* factoredLayout */.P)(found.rows, runtime);
    const factored = filesOf(layout, folder, false);
    const isSmaller = (0,spec_of_table/* bytesOf */.$)(factored) < (0,spec_of_table/* bytesOf */.$)(table);
    const factoredProof = isSmaller ? prove(factored) : undefined;
    const factoring = factoredProof && isProved(factoredProof) ? figures(layout, factored, table, factoredProof) : undefined;
    const takesFactored = options.factor && factoredProof !== undefined && factoring !== undefined;
    const files = takesFactored ? factored : table;
    const proof = takesFactored ? factoredProof : prove(table);
    if (!isProved(proof)) {
        const faults = explainDifference(proof.difference, repository.existing);
        return { kind: 'cannot', faults, proof, ...(factoring ? { offer: factoring } : {}) };
    }
    const differing = [...files].filter(([path, text]) => {
        const file = tree.read(path);
        return file.kind !== 'file' || new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) !== text;
    });
    if (differing.length === 0)
        return { kind: 'unchanged', proof };
    const inTheWay = differing.map(([path]) => path).filter((path) => tree.exists(path));
    if (inTheWay.length > 0 && !options.overwrite) {
        const why = 'there are other files where the spec would go';
        return { kind: 'cannot', faults: [{ why, items: inTheWay, hint: '--overwrite replaces them' }] };
    }
    return {
        kind: 'done',
        files,
        proof,
        rows: found.rows.count,
        ...(factoring && takesFactored ? { factored: factoring } : {}),
        ...(factoring && !takesFactored ? { offer: factoring } : {}),
        notes: [...found.notes, ...notesOf(repository, folder, proof, files)],
    };
}
function filesOf(layout, folder, isTable) {
    const comment = [
        'Backfilled by cohort-ci from membership.csv and the metadata of the generations it lists;',
        isTable
            ? `items/${table_layout/* TABLE */.B}.csv has one row for each evaluation. The membership is proved to be the same.`
            : 'factored into the axes and rules below. The membership is proved to be the same.',
    ];
    const alwaysListed = new Set(isTable ? [table_layout/* TABLE */.B] : []);
    const files = (0,render_spec/* renderSpec */.U)(layout, { comment, alwaysListed });
    return new Map([...files].map(([path, text]) => [`${(0,cohort_files/* cohortFiles */.xv)(folder).specFolder}/${path}`, text]));
}
function isProved({ outcome }) {
    return outcome !== 'invalid' && outcome !== 'different';
}
function figures(layout, files, table, proof) {
    return {
        axes: layout.axes.length,
        ties: layout.ties.length,
        pairs: layout.couplings.filter(({ axes }) => axes.length === 2).length,
        tuples: layout.couplings.filter(({ axes }) => axes.length > 2).length,
        replicates: layout.replicates.length,
        keepsOrder: proof.outcome !== 'order',
        bytes: (0,spec_of_table/* bytesOf */.$)(files),
        tableBytes: (0,spec_of_table/* bytesOf */.$)(table),
    };
}
function notesOf(repository, folder, proof, files) {
    const notes = [];
    const { tree } = repository.sources;
    if (proof.outcome === 'order')
        notes.push('the spec gives the same membership in a different order: regenerate rewrites membership.csv');
    if (proof.outcome === 'form')
        notes.push('membership.csv is not in the form that the runtime writes: regenerate rewrites it');
    const manifest = tree.read((0,cohort_files/* cohortFiles */.xv)(folder).manifest);
    const knows = (combo) => repository.catalogs.lookup('combo_id')?.ids.has(combo) ?? false;
    if (manifest.kind === 'file' &&
        proof.expectation &&
        (0,compare_manifest/* compareManifest */.L)(proof.expectation.manifest, manifest.bytes, repository.runtime.addsContentCombo ? knows : undefined).status !== 'same')
        notes.push('manifest.json differs from what the spec gives: regenerate rewrites it');
    if (repository.selection !== undefined)
        notes.push('a curated selection is in force; the spec was proved without it');
    const { items } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const left = tree.list(items).filter((name) => !files.has(`${items}/${name}`));
    if (left.length > 0)
        notes.push(`no longer used, and left alone: ${left.map((name) => `items/${name}`).join(', ')}`);
    return notes;
}

// EXTERNAL MODULE: ./build/src/check-cohort.js + 2 modules
var check_cohort = __webpack_require__(2625);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 2 modules
var repository_findings = __webpack_require__(6654);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(6812);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(7102);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(1962);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/stops-everything.js
var stops_everything = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/backfill.js





















const MOST_ITEMS = 20;
async function backfill(line, terminal) {
    const { values, positionals } = line;
    const { all = false, factor = false, overwrite = false, 'dry-run': dryRun = false } = values;
    if (all === positionals.length > 0)
        throw new usage_error/* UsageError */.e(all ? '--all and a COHORT exclude each other' : 'name a COHORT, or say --all');
    if (all && overwrite)
        throw new usage_error/* UsageError */.e('--overwrite replaces existing specs: name the cohorts instead of using --all');
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { dialect, dataRoot, maxRows } = opened.settings;
    const root = (0,external_node_path_.resolve)(values.root ?? '.');
    const tree = new disk_tree/* DiskTree */.C(root);
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const cohortsFolder = layout.cohorts;
    if (tree.probe(cohortsFolder) !== 'directory')
        throw new environment_failure/* EnvironmentFailure */.Kg('other', cohortsFolder, (0,open_workspace/* absence */.An)(tree, cohortsFolder, root));
    const ids = all
        ? tree.list(cohortsFolder).filter((id) => tree.exists(layout.cohort(id).membership))
        : asked(positionals, tree.list(cohortsFolder), (0,external_node_path_.resolve)(root, cohortsFolder));
    if (ids.length === 0)
        throw new usage_error/* UsageError */.e(`no cohort in ${cohortsFolder} has a membership.csv`);
    const repository = (0,src_repository/* openRepository */.h_)(tree, {
        dialect,
        dataRoot,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const counts = { done: 0, unchanged: 0, cannot: 0, failed: 0 };
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    for (const [index, id] of ids.entries()) {
        let result;
        try {
            (0,checkpoint/* startFromCheckpoint */.le)();
            result = backfillCohort(repository, `${cohortsFolder}/${id}`, { factor, overwrite });
            if (result.kind === 'done' && !dryRun)
                await writeSpec(root, result);
        }
        catch (error) {
            if ((0,stops_everything/* stopsEverything */.b)(error))
                throw error;
            counts.failed++;
            progress.end();
            terminal.stdout.write(`${(0,visible/* visible */.R)(id)}: could not be done\n  ${(0,visible/* visible */.R)((0,findings_text/* textOf */.b6)((0,check_cohort/* failureText */.kY)(error)))}\n`);
            continue;
        }
        counts[result.kind]++;
        progress.end();
        terminal.stdout.write(describe(id, result, { factor, overwrite, dryRun, folder: `${cohortsFolder}/${id}` }));
        if (result.kind === 'cannot' && result.proof?.outcome === 'invalid') {
            const errors = result.proof.diagnostics.filter(({ severity }) => severity === 'error');
            await (0,print_findings/* printFindings */.c)(errors, result.proof.sources, terminal, '\n');
        }
        progress.step(id, index + 1, ids.length);
    }
    progress.end();
    const shared = (0,repository_findings/* repositoryFindings */.L)(repository).filter(({ severity }) => severity === 'error');
    await (0,print_findings/* printFindings */.c)(shared, repository.sources.files, terminal, '\n');
    if (ids.length > 1) {
        const written = dryRun ? 'would be written' : 'written';
        const failed = counts.failed > 0 ? `, ${counts.failed} could not be done` : '';
        terminal.stdout.write(`${(0,words/* counted */.hS)(ids.length, 'cohort')}: ${counts.done} ${written}, ${counts.unchanged} unchanged, ${counts.cannot} cannot be written${failed}\n`);
    }
    return counts.failed > 0 ? 2 : counts.cannot > 0 ? 1 : 0;
}
function asked(names, known, folder) {
    const ids = names.map((name) => {
        const path = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(name)).split(external_node_path_.sep)[0] ?? '';
        const id = known.includes(name) || !known.includes(path) ? name : path;
        if (known.includes(id))
            return id;
        const near = (0,nearest_names.nearestNames)(id, known, 1)[0];
        const those = known.length === 0 ? 'there is none' : `there are ${(0,words/* listed */.KE)(known, known.length, MOST_ITEMS)}`;
        throw new usage_error/* UsageError */.e(`there is no cohort '${id}'; ${near ? `${(0,nearest_names/* didYouMean */.au)(near)} ` : ''}${those}`);
    });
    return [...new Set(ids)];
}
async function writeSpec(root, { files }) {
    const encoder = new TextEncoder();
    const [config, ...items] = [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
    await (0,heed_signals/* heedingSignals */.uN)((signal) => (0,write_files/* writeFiles */.h)(root, config ? [...items, config] : items, signal));
}
function describe(id, result, circumstances) {
    const { factor, overwrite, dryRun, folder } = circumstances;
    const name = (0,visible/* visible */.R)(id);
    switch (result.kind) {
        case 'unchanged':
            return `${name}: unchanged; its spec gives ${sameness(result.proof.outcome)}${factor ? '; --overwrite rewrites it' : ''}\n`;
        case 'cannot':
            return [
                `${name}: cannot be written`,
                ...result.faults.flatMap(faultLines),
                ...refusalLines(result, overwrite),
                '',
            ].join('\n');
        case 'done': {
            const paths = [...result.files.keys()].map((path) => path.slice(folder.length + 1)).join(', ');
            const lines = [
                `${name}: ${dryRun ? 'would write' : 'wrote'} ${paths}`,
                `  ${(0,words/* counted */.hS)(result.rows, 'row')}; gives ${sameness(result.proof.outcome)}`,
                ...(result.factored ? [`  factored into ${factoringWords(result.factored)}`] : []),
                ...(factor && !result.factored ? ['  does not factor into less than the table'] : []),
                ...(result.offer ? offerLines(result.offer, overwrite || !dryRun) : []),
                ...result.notes.map((note) => `  note: ${(0,visible/* visible */.R)(note)}`),
            ];
            if (dryRun) {
                const [config = ''] = result.files.values();
                lines.push('', ...config.split('\n').map((line) => (line === '' ? '' : `    ${(0,visible/* visible */.R)(line)}`)));
            }
            return `${lines.join('\n')}\n`;
        }
    }
}
function sameness(outcome) {
    return outcome === 'bytes' ? 'the same membership.csv, byte for byte' : 'the same membership';
}
function faultLines({ why, items, hint }) {
    const every = items.some((item) => item.includes('/'));
    const shown = every ? items : items.slice(0, MOST_ITEMS);
    const more = items.length - shown.length;
    return [
        `  ${(0,visible/* visible */.R)(why)}${items.length > 1 ? ` (${items.length})` : ''}${items.length > 0 ? ':' : ''}`,
        ...shown.map((item) => `    ${(0,visible/* visible */.R)(item)}`),
        ...(more > 0 ? [`    and ${more} more`] : []),
        ...(hint ? [`    ${hint}`] : []),
    ];
}
function refusalLines({ proof, offer }, overwrite) {
    return [
        ...(offer
            ? ['  the table of its rows is invalid, but it can be factored:', ...offerLines(offer, overwrite)]
            : []),
        ...(proof?.outcome === 'invalid' ? ['  the spec that its generations call for is invalid:'] : []),
    ];
}
function offerLines(offer, exists) {
    const order = offer.keepsOrder ? '' : ', in another order than membership.csv';
    return [
        `  factors into ${factoringWords(offer)}${order}; run with --factor${exists ? ' --overwrite' : ''}`,
    ];
}
function factoringWords(factoring) {
    const parts = [
        (0,words/* counted */.hS)(factoring.axes, 'axis', 'axes'),
        ...(factoring.ties > 0 ? [(0,words/* counted */.hS)(factoring.ties, 'tie')] : []),
        ...(factoring.pairs > 0 ? [(0,words/* counted */.hS)(factoring.pairs, 'pair')] : []),
        ...(factoring.tuples > 0 ? [(0,words/* counted */.hS)(factoring.tuples, 'tuple')] : []),
        ...(factoring.replicates > 0 ? [(0,words/* counted */.hS)(factoring.replicates, 'replicate count')] : []),
    ];
    return `${(0,words/* listed */.KE)(parts)} (${factoring.bytes} bytes; the table has ${factoring.tableBytes})`;
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2559);

async function printFindings(diagnostics, sources, terminal, before = '') {
    if (diagnostics.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const findings = renderFindings(diagnostics, sources, (0,_look_of_js__WEBPACK_IMPORTED_MODULE_0__.lookOf)(terminal.stdout, terminal.env));
    terminal.stdout.write(`${before}${findings}\n`);
}


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = performance.now();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = performance.now();
        if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#output.write(`\r\u001b[K${done}/${total} ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(id).slice(0, Math.max(0, this.#output.columns - 16))}`);
    }
    end() {
        if (this.#shown)
            this.#output.write('\r\u001b[K');
    }
}


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ stopsEverything)
/* harmony export */ });
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);

function stopsEverything(error) {
    if (error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg)
        return error.kind === 'space' || error.kind === 'read-only';
    return error instanceof Error && error.name === 'Interrupted';
}


/***/ }),

/***/ 2176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8108);

class OverlayTree {
    #below;
    #files;
    constructor(below, files) {
        this.#below = below;
        this.#files = files;
    }
    read(path) {
        const bytes = this.#files.get(path);
        if (bytes !== undefined)
            return { kind: 'file', bytes };
        const read = this.#below.read(path);
        return read.kind === 'missing' && this.#namesIn(path).length > 0 ? { kind: 'directory' } : read;
    }
    exists(path) {
        return this.#files.has(path) || this.#namesIn(path).length > 0 || this.#below.exists(path);
    }
    list(path) {
        const laid = this.#namesIn(path);
        const below = this.#below.list(path);
        return laid.length === 0 ? below : [...new Set([...below, ...laid])].sort(_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
    }
    #namesIn(folder) {
        const prefix = folder === '' ? '' : `${folder}/`;
        const names = [];
        for (const path of this.#files.keys()) {
            if (path.startsWith(prefix))
                names.push(path.slice(prefix.length).split('/')[0] ?? '');
        }
        return names;
    }
}


/***/ })

};
