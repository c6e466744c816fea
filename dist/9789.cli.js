export const id = 9789;
export const ids = [9789];
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
/* harmony import */ var _check_cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9631);
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

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoredWords)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);


function ignoredWords(what, { source, isInside, line, pattern }) {
    const file = isInside ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(source) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source);
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${what} by line ${line} of ${file}, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`;
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(8433);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
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
            related: others.map((name) => ({
                at: (0,diagnostic/* atFile */.kG)(layout.cohort(name).folder),
                message: 'the same name in another case',
            })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
;// CONCATENATED MODULE: ./build/src/checks/selection-file.js





function* selectionFile(outcome) {
    switch (outcome.kind) {
        case 'none': {
            const { misnamed } = outcome;
            if (misnamed !== undefined)
                yield (0,check/* claim */.B)('selection/misnamed', (0,diagnostic/* atFile */.kG)(misnamed.path), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(misnamed.path)} is not read: the runtime reads a selection only from ${(0,findings_text/* quotedPath */.MW)(misnamed.wanted)}`, {
                    hint: (0,findings_text/* msg */.ab) `rename it to ${(0,findings_text/* quotedPath */.MW)(misnamed.wanted)}, or to something else if it is not the selection`,
                    fix: { edits: [], rename: { from: misnamed.path, to: misnamed.wanted }, safe: false },
                });
            return;
        }
        case 'both': {
            const [essays, drafts] = outcome.paths;
            yield (0,check/* claim */.B)('selection/both', (0,diagnostic/* atFile */.kG)(drafts), (0,findings_text/* msg */.ab) `both ${(0,findings_text/* quotedPath */.MW)(essays)} and ${(0,findings_text/* quotedPath */.MW)(drafts)} are present`, {
                hint: 'remove one of the two files',
                related: [{ message: 'the other selection', at: (0,diagnostic/* atFile */.kG)(essays) }],
            });
            return;
        }
        case 'unreadable': {
            const { path, opened } = outcome;
            if (opened.kind === 'conflicted') {
                yield { finding: (0,report_conflict/* conflictFinding */.U)(opened.conflict) };
                return;
            }
            if (opened.kind === 'foreign') {
                yield { finding: (0,report_foreign/* foreignFinding */.Ib)(opened.foreign) };
                return;
            }
            yield (0,check/* claim */.B)('selection/unreadable', opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id per line, or remove it' });
            return;
        }
        case 'selection': {
            const { path, ids } = outcome.selection;
            if (ids.length === 0)
                yield (0,check/* claim */.B)('selection/empty', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} lists nothing, so every cohort is empty`, { hint: 'remove the file to plan the full cohorts, or list generation ids in it' });
        }
    }
}
function reasonOf(opened) {
    switch (opened.kind) {
        case 'malformed':
            return `line ${opened.line} is not UTF-8`;
        case 'directory':
            return 'it is a folder';
        case 'too-large':
            return `it has ${opened.size} bytes; the limit is ${opened.limit}`;
        case 'outside':
            return 'it is a link that leads out of the repository';
        case 'unreadable':
            return opened.reason;
        case 'missing':
            return 'it is missing';
    }
}

// EXTERNAL MODULE: ./build/src/checks/settle-claims.js
var settle_claims = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js








function repositoryFindings(repository, compared = false) {
    const found = new finding_set/* FindingSet */.Y();
    for (const finding of repository.catalogFindings)
        found.take(finding);
    (0,settle_claims/* settleClaims */.Z)(selectionFile(repository.selections), found);
    (0,settle_claims/* settleClaims */.Z)(namesApart(repository), found);
    if (compared)
        (0,settle_claims/* settleClaims */.Z)(uncommittedOutputs(repository), found);
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
    const lacking = [
        ...(committed.manifest ? [] : ['no manifest.json']),
        ...(committed.membership ? [] : ['no membership.csv']),
    ];
    if (lacking.length > 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), `${lacking.join(' and ')} is committed: there is nothing to compare`, { hint: hintFor(committed.manifest ? files.membership : files.manifest) });
    if (!committed.metadata)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint: hintFor(layout.metadata('draft', 'd_0')) });
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
