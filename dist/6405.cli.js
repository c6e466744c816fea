export const id = 6405;
export const ids = [6405];
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

/***/ 9782:
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
        return { ...trial, outcome: 'refused', difference: [] };
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

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderSpec)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(618);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(748);



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

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(7983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
;// CONCATENATED MODULE: ./build/src/checks/selection-file.js





function* selectionFile(outcome) {
    switch (outcome.kind) {
        case 'none':
            return;
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
            yield (0,check/* claim */.B)('selection/unreadable', opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `the selection ${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reasonOf(opened)}`, { hint: 'commit it as a UTF-8 text file with one id a line, or remove it' });
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
    const found = new collector/* Collector */.g();
    for (const finding of repository.catalogFindings)
        found.push(finding);
    (0,settle_claims/* settleClaims */.Z)(selectionFile(repository.selections), found);
    if (compared)
        (0,settle_claims/* settleClaims */.Z)(uncommittedOutputs(repository), found);
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout }) {
    const { cohorts } = layout;
    const hint = 'commit them to have them checked';
    if (!committed.manifest && !committed.membership) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json and no membership.csv is committed: there is nothing to compare', { hint });
    }
    else if (!committed.manifest) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no manifest.json is committed: there is nothing to compare', { hint });
    }
    else if (!committed.membership) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), 'no membership.csv is committed: there is nothing to compare', { hint });
    }
    if (!committed.metadata) {
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(layout.gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint });
    }
}


/***/ }),

/***/ 1962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ printFindings)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9342);

async function printFindings(diagnostics, sources, terminal, before = '') {
    if (diagnostics.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(1072)]).then(__webpack_require__.bind(__webpack_require__, 2398));
    const color = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .wantsColor */ .zK)(terminal.stdout, terminal.env);
    const findings = renderFindings(diagnostics, sources, { color, width: terminal.stdout.columns });
    terminal.stdout.write(`${before}${findings}\n`);
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/disk/confinement.js
var disk_confinement = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/heed-signals.js
var heed_signals = __webpack_require__(5837);
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
                throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: it is not a folder`);
            }
            const target = this.#confinement.follow(path);
            if (target.kind === 'inside' && (0,external_node_fs_.lstatSync)(target.real).isDirectory())
                return target.real;
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write into ${(0,environment_failure/* shown */.SP)(path)}: its symbolic link leads to no folder of this repository`);
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
            const standing = examine(target, file.path);
            if (standing && file.ifAbsent)
                kept.add(file.path);
            else
                staged.push(await stage(file, target, standing, signal));
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
        const told = `${error.message}; ${published} of ${staged.length} files had been written`;
        throw new environment_failure/* EnvironmentFailure */.Kg(error.kind, error.path, told, error.code, error);
    }
    return { written: files.map(({ path }) => path).filter((path) => !kept.has(path)), kept: [...kept] };
}
function refuseUnsafe(confinement, files) {
    const seen = new Set();
    for (const { path } of files) {
        if (path === '' || confinement.lexical(path) !== 'inside') {
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: it leads out of the repository`);
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
    throw new environment_failure/* EnvironmentFailure */.Kg('refused', path, `Refusing to write ${(0,environment_failure/* shown */.SP)(path)}: ${what} stands there`);
}
async function stage(file, target, standing, signal) {
    const temporary = (0,disk_confinement/* join */.fj)((0,external_node_path_.dirname)(target), takeTemporaryName());
    try {
        await writeWhole(temporary, file.bytes, standing && standing.mode & 0o777, signal);
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
