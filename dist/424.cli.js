export const id = 424;
export const ids = [424];
export const modules = {

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

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  separate: () => (/* binding */ separate)
});

// EXTERNAL MODULE: ./build/src/checks/run-checks.js + 97 modules
var run_checks = __webpack_require__(6804);
// EXTERNAL MODULE: ./build/src/derive.js + 1 modules
var derive = __webpack_require__(2642);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(4482);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 5 modules
var quality_report = __webpack_require__(5211);
;// CONCATENATED MODULE: ./build/src/quality/separating-entries.js
function separatingEntries(entries) {
    const parent = new Map();
    const root = (node) => {
        let top = node;
        for (let up = parent.get(top); up !== undefined; up = parent.get(top))
            top = up;
        for (let up = node; up !== top;) {
            const next = parent.get(up) ?? top;
            parent.set(up, top);
            up = next;
        }
        return top;
    };
    for (const [left, right] of entries) {
        const [one, other] = [root(`left ${left}`), root(`right ${right}`)];
        if (one !== other)
            parent.set(one, other);
    }
    const first = new Map();
    for (const [index, [left]] of entries.entries()) {
        const group = root(`left ${left}`);
        if (!first.has(group))
            first.set(group, index);
    }
    const heads = [...first.values()];
    const around = heads.map((head, index) => [head, heads[(index + 1) % heads.length] ?? head]);
    return {
        groups: heads.length,
        fewest: around.slice(0, -1),
        even: heads.length > 1 ? around : [],
    };
}

// EXTERNAL MODULE: ./build/src/quality/written-ties.js
var written_ties = __webpack_require__(7506);
// EXTERNAL MODULE: ./build/src/source/overlay-tree.js
var overlay_tree = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/src/source/sources.js
var sources = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/syntax/yaml-text.js
var yaml_text = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/src/authoring/added-entries.js

function addedEntries(rule, entries, specPath, sources) {
    const { include } = rule;
    const last = (rule.kind === 'pair' ? rule.allowed : rule.items).at(-1);
    const opened = sources.open(include?.path ?? specPath);
    if (last === undefined || opened.kind !== 'text' || last.node.span.path !== opened.file.path)
        return undefined;
    if (include?.columns !== undefined)
        return addedLines(opened.file, include, entries);
    return addedItems(opened.file, last.node.span, entries);
}
function addedItems(file, { start, end }, entries) {
    const { text, path } = file;
    const items = entries.map(({ levels }) => `[${levels.map((level) => inYaml(level, text, path)).join(', ')}]`);
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (/^\s*- +$/.test(line)) {
        const after = text.indexOf('\n', end);
        const offset = after < 0 ? text.length : after;
        const isCrLf = text[offset - 1] === '\r';
        const eol = isCrLf ? '\r\n' : '\n';
        return inserted(file, isCrLf ? offset - 1 : offset, items.map((item) => `${eol}${line}${item}`).join(''));
    }
    if (!/[[,]\s*$/.test(line) && line.trim() !== '')
        return undefined;
    return inserted(file, end, items.map((item) => `, ${item}`).join(''));
}
function addedLines(file, { columns = [] }, entries) {
    const { text } = file;
    if (entries.some(({ levels }) => levels.length !== columns.length))
        return undefined;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = entries.map(({ levels }) => `${levels.map(({ node, value }) => inCsv(value.kind === 'str' ? value.value : text.slice(node.span.start, node.span.end))).join(',')}${eol}`);
    return inserted(file, text.length, `${text === '' || text.endsWith('\n') ? '' : eol}${lines.join('')}`);
}
function inserted(file, offset, text) {
    const whole = `${file.text.slice(0, offset)}${text}${file.text.slice(offset)}`;
    return { path: file.path, inserted: text, offset, text: whole };
}
function inYaml({ value, node }, text, path) {
    const source = node.span.path === path ? text.slice(node.span.start, node.span.end) : '';
    if (source !== '' && !/[\n\r]/.test(source) && node.kind === 'scalar')
        return source;
    return value.kind === 'str' ? (0,yaml_text/* yamlText */.p)(value.value) : source;
}
function inCsv(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./build/src/authoring/separate-axes.js










function separateAxes(repository, cohort, [left, right]) {
    const plain = { ...repository, selection: undefined };
    const derivation = (0,derive/* derive */.CX)(plain, cohort);
    const found = (0,run_checks/* examine */.s)(derivation);
    const { design, compilation } = derivation;
    const rows = compilation?.rows;
    const before = sizeOf(derivation);
    if (found.isInvalid || design === undefined || rows === undefined || before === undefined)
        return { kind: 'invalid' };
    const names = rows.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
    for (const axis of [left, right])
        if (!names.includes(axis))
            return { kind: 'unknown-axis', axis, axes: names };
    const cells = cellsOf(rows, left, right);
    if (cells === undefined || separatingEntries([...cells.values()]).groups < 2)
        return { kind: 'apart' };
    const ties = new written_ties/* WrittenTies */.d(design, rows);
    if (ties.areTied([left, right]))
        return { kind: 'tied', tie: ties.tieOf([left, right]) };
    const rule = design.rules.find((other) => (other.kind === 'pair' || other.kind === 'tuple') &&
        [left, right].every((axis) => (0,rule_members/* membersOf */.l)(other).some((member) => member?.text === axis)));
    if (rule === undefined)
        return { kind: 'no-list' };
    const axes = (0,rule_members/* membersOf */.l)(rule).map((member) => member?.text ?? '');
    const [at, to] = [axes.indexOf(left), axes.indexOf(right)];
    const entries = entriesOf(rule).filter((levels) => cells.has(cellKey(levelText(levels[at]), levelText(levels[to]))));
    const { fewest, even } = separatingEntries(entries.map((levels) => [levelText(levels[at]), levelText(levels[to])]));
    let why = [];
    for (const crossings of [fewest, even]) {
        const added = crossings.map((crossing) => crossed(entries, crossing, to));
        const edit = addedEntries(rule, added.map((levels) => ({ levels })), cohort.specPath, repository.sources);
        if (edit === undefined)
            return { kind: 'no-list' };
        const proof = prove(plain, cohort, edit, [left, right], new Set(found.diagnostics.map(({ code }) => code)));
        if ('why' in proof) {
            why = proof.why;
            continue;
        }
        return {
            kind: 'separated',
            rule: { kind: rule.kind, name: rule.name.text, axes },
            entries: added.map((levels) => levels.map(levelText)),
            fewest: fewest.length,
            edit,
            before,
            ...proof,
        };
    }
    return { kind: 'unproven', why };
}
function entriesOf(rule) {
    return rule.kind === 'pair'
        ? rule.allowed.map(({ left, right }) => [left, right])
        : rule.items.map(({ values }) => values);
}
function crossed(entries, [one, other], to) {
    return (entries[one] ?? []).map((level, place) => (place === to ? (entries[other]?.[to] ?? level) : level));
}
function cellsOf(rows, left, right) {
    const [one, other] = [left, right].map((axis) => rows.columns.findIndex(({ name }) => (0,python_text/* text */.Qq)(name) === axis));
    if (one === undefined || other === undefined)
        return undefined;
    const dimension = rows.dimensionOf(one);
    if (dimension !== rows.dimensionOf(other))
        return undefined;
    const cells = new Map();
    const size = rows.dimensions[dimension]?.size ?? 0;
    for (let level = 0; level < size; level++) {
        const cell = [(0,python_text/* text */.Qq)(rows.valueAt(one, level)), (0,python_text/* text */.Qq)(rows.valueAt(other, level))];
        cells.set(cellKey(...cell), cell);
    }
    return cells;
}
function prove(repository, cohort, { path, text: edited }, [left, right], known) {
    const files = new Map([[path, new TextEncoder().encode(edited)]]);
    const laid = { ...repository, sources: new sources/* Sources */.j(new overlay_tree/* OverlayTree */.F(repository.sources.tree, files)) };
    const derivation = (0,derive/* derive */.CX)(laid, cohort);
    const { diagnostics, isInvalid } = (0,run_checks/* examine */.s)(derivation);
    const news = diagnostics.filter(({ code, severity }) => severity !== 'notice' && !known.has(code));
    if (news.length > 0)
        return { why: [...new Set(news.map(({ code }) => code))] };
    const rows = derivation.compilation?.rows;
    const after = sizeOf(derivation);
    const quality = (0,quality_report/* qualityReport */.Y)(derivation);
    if (isInvalid || rows === undefined || after === undefined || quality === undefined)
        return { why: ['it is invalid'] };
    const cells = cellsOf(rows, left, right);
    if (cells !== undefined && separatingEntries([...cells.values()]).groups > 1)
        return { why: ['the rules of the spec leave the new combinations out'] };
    return { after, quality, edited: laid };
}
function sizeOf({ expectation }) {
    return (expectation && {
        rows: expectation.plan.rows,
        drafts: expectation.membership.count('draft'),
        essays: expectation.membership.count('essay'),
        evaluations: expectation.membership.count('evaluation'),
    });
}
function levelText(level) {
    return level === undefined ? '' : (0,python_text/* text */.Qq)(level.value);
}
function cellKey(left, right) {
    return JSON.stringify([left, right]);
}

// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(1962);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/separate.js










async function separate(line, terminal) {
    const { values, positionals } = line;
    const [id = '', left = '', right = ''] = positionals;
    if (left === right)
        throw new usage_error/* UsageError */.e('separate takes two different axes');
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const { refusedResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5192));
        const refused = refusedResult(opened, given);
        await (0,print_findings/* printFindings */.c)(refused.diagnostics, refused.sources, terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: [id] });
    const [cohort, ...others] = workspace.cohorts;
    if (cohort === undefined || others.length > 0)
        throw new usage_error/* UsageError */.e(`separate takes one COHORT, and '${id}' names ${(0,words/* listed */.KE)(workspace.cohorts.map((one) => one.id))}`);
    const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, {
        dialect,
        dataRoot,
        isIgnored: workspace.isIgnored,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const found = separateAxes(repository, cohort, [left, right]);
    if (found.kind === 'unknown-axis') {
        const { nearestNames } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3561));
        const near = nearestNames(found.axis, found.axes, 1)[0];
        throw new usage_error/* UsageError */.e(`cohort '${id}' has no column '${found.axis}'${near === undefined ? '' : `; did you mean '${near}'?`}`);
    }
    const { separationText } = await __webpack_require__.e(/* import() */ 4100).then(__webpack_require__.bind(__webpack_require__, 4100));
    terminal.stdout.write(separationText(found, [left, right]));
    if (found.kind === 'separated' && config?.prices !== undefined) {
        const { compareCosts } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2625), __webpack_require__.e(4387)]).then(__webpack_require__.bind(__webpack_require__, 4387));
        const { changeCostTexts } = await __webpack_require__.e(/* import() */ 8337).then(__webpack_require__.bind(__webpack_require__, 8337));
        const state = { cohorts: [cohort], prices: config.prices };
        const cost = await compareCosts({ ...state, repository }, { ...state, repository: found.edited });
        for (const line of cost === undefined ? [] : changeCostTexts(cost))
            terminal.stdout.write(`${(0,visible/* visible */.R)(line)}\n`);
    }
    return found.kind === 'separated' || found.kind === 'apart' ? 0 : 1;
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
