export const id = 5151;
export const ids = [5151];
export const modules = {

/***/ 25526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ factoredLayout)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/authoring/relation.js
var authoring_relation = __webpack_require__(70535);
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
var plan_columns = __webpack_require__(69782);
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

/***/ 69782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   OL: () => (/* binding */ PLAN_COLUMNS),
/* harmony export */   ac: () => (/* binding */ sortOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
const PLAN_COLUMNS = [
    'combo_id',
    'draft_template',
    'draft_llm',
    'draft_replicate',
    'essay_template',
    'essay_llm',
    'essay_replicate',
    'evaluation_template',
    'evaluation_llm',
    'evaluation_replicate',
];
function sortOf(column) {
    return column === 'combo_id' ? 'combo' : column.slice(column.indexOf('_') + 1);
}
function stageOf(column) {
    return column === 'combo_id' ? undefined : column.slice(0, column.indexOf('_'));
}
function placeOf(column) {
    return PLAN_COLUMNS.indexOf(column);
}


/***/ }),

/***/ 83857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proveSpec),
/* harmony export */   n: () => (/* binding */ trySpec)
/* harmony export */ });
/* harmony import */ var _check_cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25131);
/* harmony import */ var _drift_compare_membership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84307);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _source_overlay_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52176);
/* harmony import */ var _source_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32869);





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

/***/ 70535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ project),
/* harmony export */   Fh: () => (/* binding */ textRows),
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   W_: () => (/* binding */ combinedCodes)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);

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

/***/ 22523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderSpec)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80618);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40748);



const LONGEST_INLINE = 8;
const WIDTH = 100;
function renderSpec(layout, options) {
    const items = new Map();
    const lines = options.comment.map((line) => `# ${line}`);
    if (layout.axes.length > 0)
        lines.push('axes:', ...layout.axes.flatMap((axis) => axisLines(axis, items)));
    lines.push(...ruleLines(layout, items, options.alwaysListed ?? new Set()));
    if (layout.replicates.length > 0)
        lines.push('replicates:', ...layout.replicates.map(({ axis, count }) => `  ${axis}: ${count}`));
    lines.push('output:', `  field_order: [${layout.fieldOrder.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p).join(', ')}]`);
    return new Map([[_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .SPEC_NAME */ .Eh, `${lines.join('\n')}\n`], ...items]);
}
function axisLines({ name, levels, numbers }, items) {
    if (levels.length > LONGEST_INLINE) {
        items.set(`items/${name}.csv`, csvText([name], levels.map((level) => [level])));
        return [`  ${name}: '@file:items/${name}.csv'`];
    }
    const texts = numbers ? levels : levels.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p);
    const line = `  ${name}: [${texts.join(', ')}]`;
    return line.length <= WIDTH ? [line] : [`  ${name}:`, ...texts.map((text) => `    - ${text}`)];
}
function ruleLines(layout, items, listed) {
    const pairs = layout.couplings.filter(({ axes }) => axes.length === 2);
    const tuples = layout.couplings.filter(({ axes }) => axes.length > 2);
    const ties = layout.ties.map(({ canonical, axes }) => `    ${canonical}: [${axes.join(', ')}]`);
    const lines = [
        ...section('ties', ties),
        ...section('pairs', pairs.flatMap((pair) => [
            `    ${pair.name}:`,
            `      left: ${pair.axes[0]}`,
            `      right: ${pair.axes[1]}`,
            ...itemLines('allowed', pair, items, listed),
        ])),
        ...section('tuples', tuples.flatMap((tuple) => [
            `    ${tuple.name}:`,
            `      axes: [${tuple.axes.join(', ')}]`,
            ...itemLines('items', tuple, items, listed),
        ])),
    ];
    return lines.length > 0 ? ['rules:', ...lines] : [];
}
function section(name, lines) {
    return lines.length > 0 ? [`  ${name}:`, ...lines] : [];
}
function itemLines(key, { name, axes, items: rows }, items, listed) {
    if (rows.length > LONGEST_INLINE || listed.has(name)) {
        items.set(`items/${name}.csv`, csvText(axes, rows));
        return [`      ${key}: '@file:items/${name}.csv'`];
    }
    return [`      ${key}:`, ...rows.map((row) => `        - [${row.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p).join(', ')}]`)];
}
function csvText(header, rows) {
    return [header, ...rows].map((row) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)(row, '\n')).join('');
}


/***/ }),

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   Z: () => (/* binding */ specOfTable)
/* harmony export */ });
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94442);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74589);
/* harmony import */ var _factored_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25526);
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69782);
/* harmony import */ var _prove_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83857);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70535);
/* harmony import */ var _render_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22523);
/* harmony import */ var _table_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72918);








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

/***/ 72918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TABLE),
/* harmony export */   z: () => (/* binding */ tableLayout)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70535);

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

/***/ 58433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoredWords)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);


function ignoredWords(what, { source, isInside, line, pattern }) {
    const file = isInside ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(source) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source);
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${what} by line ${line} of ${file}, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`;
}


/***/ }),

/***/ 44627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/claim-settler.js
var claim_settler = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(58433);
// EXTERNAL MODULE: ./build/src/checks/misnamed-outputs.js
var misnamed_outputs = __webpack_require__(52816);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/checks/names-apart.js




function* namesApart({ layout, sources }) {
    const all = sources.tree.list(layout.cohorts);
    if (new Set(all.map((name) => name.toLowerCase())).size === all.length)
        return;
    const alike = new Map();
    for (const name of all) {
        const folded = name.toLowerCase();
        const others = alike.get(folded);
        if (others)
            others.push(name);
        else
            alike.set(folded, [name]);
    }
    for (const [first = '', ...others] of alike.values()) {
        if (others.length === 0)
            continue;
        const names = [first, ...others].map((name) => (0,words/* quoted */.TL)(name));
        yield (0,check/* claim */.B)('spec/names-differ-in-case', (0,diagnostic/* atFile */.kG)(layout.cohort(first).folder), (0,findings_text/* msg */.ab) `cohorts ${(0,words/* listed */.KE)(names)} differ only in case: on Windows and macOS they are one folder`, {
            hint: 'rename one of them',
            unlisted: (0,words/* unlisted */.B$)(names.length),
            names,
            related: others.map((name) => ({
                at: (0,diagnostic/* atFile */.kG)(layout.cohort(name).folder),
                message: 'the same name in another case',
            })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/checks/selection-file.js
var selection_file = __webpack_require__(8536);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js









function repositoryFindings(repository, compared = false) {
    const found = new finding_set/* FindingSet */.Y();
    for (const finding of repository.catalogFindings)
        found.take(finding);
    const settler = new claim_settler/* ClaimSettler */.e(found);
    settler.settle((0,selection_file/* selectionFile */.l)(repository.selections));
    settler.settle(namesApart(repository));
    if (compared)
        settler.settle(uncommittedOutputs(repository));
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout, sources, options }) {
    const hintFor = (sample) => {
        const rule = options.ignoredBy?.(sample);
        return rule === undefined
            ? 'commit them to have them checked'
            : (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)('them', rule)}; remove the rule and commit them to have them checked`;
    };
    const { cohorts, gens } = layout;
    const files = layout.cohort(sources.tree.list(cohorts)[0] ?? 'any');
    const isMisnamed = (path) => [...(0,misnamed_outputs/* misnamedOutput */.s3)(sources.tree, path)].length > 0;
    const lacking = [
        ...(committed.manifest || isMisnamed(files.manifest) ? [] : ['no manifest.json']),
        ...(committed.membership || isMisnamed(files.membership) ? [] : ['no membership.csv']),
    ];
    if (lacking.length > 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), `${lacking.join(' and ')} is committed: there is nothing to compare`, { hint: hintFor(committed.manifest ? files.membership : files.manifest) });
    const misnamed = [...(0,misnamed_outputs/* misnamedGenerations */.cJ)(sources.tree, layout)];
    yield* misnamed;
    if (!committed.metadata && misnamed.length === 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint: hintFor(layout.metadata('draft', 'd_0')) });
}


/***/ }),

/***/ 27102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openSettings)
/* harmony export */ });
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23498);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41705);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12559);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);




async function openSettings(values, terminal, output) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .givenSettings */ .j)(values);
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__.readConfig)(values.root);
    if (opened.kind === 'invalid') {
        const { invalidSettingsResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69028));
        const { renderFindings, renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
        const result = invalidSettingsResult(opened, given);
        const look = (0,_look_of_js__WEBPACK_IMPORTED_MODULE_2__.lookOf)(terminal[output], terminal);
        terminal[output].write(output === 'stderr'
            ? renderTerminal(result, look)
            : `${renderFindings(result.diagnostics, result.sources, look)}\n`);
        return undefined;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    return { given, config, settings: (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSettings */ .M)(given, config) };
}


/***/ }),

/***/ 41962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12559);

async function printFindings(diagnostics, sources, terminal, before = '') {
    if (diagnostics.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
    const findings = renderFindings(diagnostics, sources, (0,_look_of_js__WEBPACK_IMPORTED_MODULE_0__.lookOf)(terminal.stdout, terminal));
    terminal.stdout.write(`${before}${findings}\n`);
}


/***/ }),

/***/ 50406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/disk/confinement.js
var disk_confinement = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(65837);
;// CONCATENATED MODULE: ./build/src/disk/temporary-name.js



const TEMPORARY = /^\.cohort-ci-([0-9]{1,10})-[0-9]{1,16}\.tmp$/;
const active = new Set();
let count = 0;
function takeTemporaryName() {
    count += 1;
    const name = `.cohort-ci-${process.pid}-${count}.tmp`;
    active.add(name);
    return name;
}
function releaseTemporaryName(name) {
    active.delete(name);
}
function removeAbandoned(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const pid = Number(TEMPORARY.exec(name)?.[1] ?? Number.NaN);
        if (Number.isNaN(pid) || active.has(name) || (pid !== process.pid && isAlive(pid)))
            continue;
        try {
            (0,external_node_fs_.unlinkSync)((0,disk_confinement/* join */.fj)(folder, name));
        }
        catch {
        }
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,environment_failure/* systemCode */.xU)(error) !== 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/src/disk/writable-folders.js




class WritableFolders {
    #confinement;
    #entered = new Map();
    #swept = new Set();
    #created = [];
    constructor(confinement) {
        this.#confinement = confinement;
    }
    open(path) {
        const folder = this.#enter(path);
        if (this.#swept.has(folder))
            return folder;
        try {
            removeAbandoned(folder);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
        this.#swept.add(folder);
        return folder;
    }
    removeCreated() {
        for (const folder of this.#created.reverse()) {
            try {
                (0,external_node_fs_.rmdirSync)(folder);
            }
            catch {
            }
        }
    }
    #enter(path) {
        if (path === '')
            return this.#confinement.root;
        let folder = this.#entered.get(path);
        if (folder === undefined) {
            folder = this.#enterNew(path);
            this.#entered.set(path, folder);
        }
        return folder;
    }
    #enterNew(path) {
        const slash = path.lastIndexOf('/');
        const parent = this.#enter(slash < 0 ? '' : path.slice(0, slash));
        const folder = (0,disk_confinement/* join */.fj)(parent, path.slice(slash + 1));
        try {
            const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
            if (stats === undefined) {
                (0,external_node_fs_.mkdirSync)(folder);
                this.#created.push(folder);
                return folder;
            }
            if (stats.isDirectory())
                return folder;
            if (!stats.isSymbolicLink()) {
                throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: it is not a folder`);
            }
            const target = this.#confinement.follow(path);
            if (target.kind === 'inside' && (0,external_node_fs_.lstatSync)(target.real).isDirectory())
                return target.real;
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: its symbolic link leads to no folder of this repository`);
        }
        catch (error) {
            throw (0,environment_failure/* systemFailure */.oM)(error, 'write into', path);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/disk/write-files.js









async function writeFiles(root, files, signal) {
    const confinement = new disk_confinement/* Confinement */.tF(root);
    refuseUnsafe(confinement, files);
    const folders = new WritableFolders(confinement);
    const staged = [];
    const kept = new Set();
    let published = 0;
    try {
        for (const [index, file] of files.entries()) {
            if (index % 64 === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const target = (0,disk_confinement/* join */.fj)(folders.open(parentOf(file.path)), (0,external_node_path_.basename)(file.path));
            const existing = examine(target, file.path);
            if (existing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(await stage(file, target, existing, signal));
        }
        signal?.throwIfAborted();
        for (const one of staged) {
            if (!publish(one))
                kept.add(one.file.path);
            published++;
        }
    }
    catch (error) {
        for (const { temporary } of staged.slice(published))
            discard(temporary);
        folders.removeCreated();
        if (published === 0 || !(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        const message = `${error.message}; ${published} of ${staged.length} files had been written`;
        throw new environment_failure/* EnvironmentFailure */.Kg(error.kind, error.path, message, error.code, error);
    }
    return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}
function refuseUnsafe(confinement, files) {
    const seen = new Set();
    for (const { path } of files) {
        if (path === '' || confinement.lexical(path) !== 'inside') {
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it leads out of the repository`);
        }
        if (seen.has(path))
            throw new Error(`invariant: ${path} is to be written twice`);
        seen.add(path);
    }
}
function parentOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === '.' ? '' : folder;
}
function examine(target, path) {
    let stats;
    try {
        stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', path);
    }
    if (stats === undefined || stats.isFile())
        return stats;
    const what = stats.isSymbolicLink()
        ? 'a symbolic link'
        : stats.isDirectory()
            ? 'a folder'
            : 'a special file';
    throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it is ${what}`);
}
async function stage(file, target, existing, signal) {
    const temporary = (0,disk_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        await writeWhole(temporary, file.bytes, existing && existing.mode & 0o777, signal);
    }
    catch (error) {
        discard(temporary);
        if (signal?.aborted || error instanceof checkpoint/* DeadlineReached */.h_)
            throw error;
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', file.path);
    }
    return { file, target, temporary };
}
function publish({ file, target, temporary }) {
    try {
        if (!file.ifAbsent) {
            (0,external_node_fs_.renameSync)(temporary, target);
            releaseTemporaryName((0,external_node_path_.basename)(temporary));
            return true;
        }
        const placed = placeNew(temporary, target);
        discard(temporary);
        return placed;
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'write', file.path);
    }
}
function placeNew(temporary, target) {
    try {
        (0,external_node_fs_.linkSync)(temporary, target);
        return true;
    }
    catch (error) {
        const code = (0,environment_failure/* systemCode */.xU)(error);
        if (code === 'EEXIST')
            return false;
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
            throw error;
    }
    try {
        (0,external_node_fs_.copyFileSync)(temporary, target, external_node_fs_.constants.COPYFILE_EXCL);
        return true;
    }
    catch (error) {
        if ((0,environment_failure/* systemCode */.xU)(error) === 'EEXIST')
            return false;
        (0,external_node_fs_.rmSync)(target, { force: true });
        throw error;
    }
}
async function writeWhole(path, bytes, mode, signal) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o666);
    try {
        if (mode !== undefined)
            (0,external_node_fs_.fchmodSync)(descriptor, mode);
        const turn = new heed_signals/* Turns */.P0(signal);
        for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
            await turn.take();
            let written = 0;
            while (written < piece.length)
                written += (0,external_node_fs_.writeSync)(descriptor, piece, written);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function discard(temporary) {
    try {
        (0,external_node_fs_.unlinkSync)(temporary);
    }
    catch {
    }
    releaseTemporaryName((0,external_node_path_.basename)(temporary));
}


/***/ }),

/***/ 52176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OverlayTree)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88108);

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


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
