export const id = 7063;
export const ids = [7063];
export const modules = {

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openCohort)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _git_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36812);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59606);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45872);




async function openCohort(command, name, root, { dialect, dataRoot, specs, maxRows }) {
    const { tree, cohorts, isIgnored } = await (0,_git_open_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)({ root, dataRoot, specs, cohorts: [name] });
    const [cohort, ...others] = cohorts;
    if (cohort === undefined || others.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${command} takes one COHORT, and '${name}' names ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(cohorts.map(({ id }) => id))}`);
    return { cohort, repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(tree, { dialect, dataRoot, isIgnored, maxRows }) };
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

/***/ 20424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  separate: () => (/* binding */ separate)
});

// EXTERNAL MODULE: ./build/src/checks/run-checks.js + 115 modules
var run_checks = __webpack_require__(63045);
// EXTERNAL MODULE: ./build/src/derive.js + 4 modules
var derive = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(21179);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
// EXTERNAL MODULE: ./build/src/quality/connected-levels.js
var connected_levels = __webpack_require__(89470);
// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 1 modules
var quality_report = __webpack_require__(46351);
// EXTERNAL MODULE: ./build/src/quality/rank.js
var quality_rank = __webpack_require__(4729);
;// CONCATENATED MODULE: ./build/src/quality/separating-entries.js


function separatingEntries(entries, places, others = [], order = [...places, ...others], allows = () => true) {
    const [place] = places;
    const groups = new Map();
    const [left, right] = [Math.min(...places), Math.max(...places)];
    const cells = entries.map((entry) => [entry[left] ?? '', entry[right] ?? '']);
    for (const [index, group] of (0,connected_levels/* groupsOfEntries */.M)(cells).entries()) {
        const known = groups.get(group);
        if (known === undefined)
            groups.set(group, [index]);
        else
            known.push(index);
    }
    const around = chained([...groups.values()], place, entries, allows);
    const apart = around.slice(0, -1);
    return {
        groups: groups.size,
        fewest: others.length === 0 ? apart : [...apart, ...beside(entries, apart, others, order, allows)],
        apart: apart.length,
        even: groups.size > 1 ? around : [],
    };
}
function crossed(entries, { entry, from, place }) {
    return (entries[entry] ?? []).map((level, at) => (at === place ? (entries[from]?.[at] ?? level) : level));
}
function chained(groups, place, entries, allows) {
    const known = [...entries];
    return groups.map((group, index) => {
        const next = groups[(index + 1) % groups.length] ?? group;
        const crossing = allowedCrossing(group, next, place, known, allows) ?? firstCrossing(group, next, place);
        known.push(crossed(entries, crossing));
        return crossing;
    });
}
const MOST_TRIED = 2000;
function allowedCrossing(group, next, place, known, allows) {
    let tried = 0;
    for (const [ones, others] of [
        [group, next],
        [next, group],
    ]) {
        for (const entry of ones) {
            for (const from of others) {
                if (tried++ > MOST_TRIED)
                    break;
                const crossing = { entry, from, place };
                if (allows(crossed(known, crossing), known))
                    return crossing;
            }
        }
    }
    return undefined;
}
function firstCrossing([entry = 0], [from = entry], place) {
    return { entry, from, place };
}
function beside(entries, apart, others, order, allows) {
    const added = [];
    const known = [...entries, ...apart.map((crossing) => crossed(entries, crossing))];
    const allowance = new quality_rank/* Allowance */.b();
    let rank = rankOf(known, order, allowance);
    const ofOthers = rankOf(known, others, allowance);
    let isRestricted = false;
    for (const pass of ['allowed', 'any levels', 'not allowed']) {
        if (pass !== 'allowed' && !isRestricted)
            break;
        for (const place of order) {
            const levels = byLevel(entries, place);
            for (const [one, two] of pass === 'any levels' ? pairsOf(levels) : neighborsOf(levels)) {
                const allowed = allowedCrossing(one, two, place, known, allows);
                isRestricted ||= allowed === undefined;
                const crossing = pass === 'not allowed' ? firstCrossing(one, two, place) : allowed;
                if (crossing === undefined)
                    continue;
                const entry = crossed(entries, crossing);
                const raised = rankOf([...known, entry], order, allowance);
                if (rank === undefined || raised === undefined)
                    return [];
                if (raised === rank)
                    continue;
                if (others.includes(place) && rankOf([...known, entry], others, allowance) !== ofOthers)
                    continue;
                rank = raised;
                known.push(entry);
                added.push(crossing);
            }
        }
    }
    return added;
}
function neighborsOf(all) {
    return all.slice(1).map((next, index) => [all[index] ?? next, next]);
}
function pairsOf(all) {
    return all.flatMap((one, index) => all.slice(index + 1).map((two) => [one, two]));
}
function byLevel(entries, place) {
    const levels = new Map();
    for (const [index, entry] of entries.entries()) {
        const level = entry[place] ?? '';
        const known = levels.get(level);
        if (known === undefined)
            levels.set(level, [index]);
        else
            known.push(index);
    }
    return [...levels.values()];
}
function rankOf(entries, axes, allowance) {
    const columns = axes.map((axis) => {
        const codes = new Map();
        return {
            factor: axis,
            codes: Int32Array.from(entries, (entry) => {
                const level = entry[axis] ?? '';
                const code = codes.get(level) ?? codes.size;
                codes.set(level, code);
                return code;
            }),
        };
    });
    const block = { runs: entries.length, columns };
    return (0,quality_rank/* modelRank */.U)(block, columns.map((column) => [column]), allowance);
}

// EXTERNAL MODULE: ./build/src/quality/written-ties.js
var written_ties = __webpack_require__(57506);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/source/overlay-tree.js
var overlay_tree = __webpack_require__(52176);
// EXTERNAL MODULE: ./build/src/source/sources.js
var sources = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/src/syntax/yaml-text.js
var yaml_text = __webpack_require__(40748);
;// CONCATENATED MODULE: ./build/src/authoring/added-entries.js

function addedEntries(rule, entries, specPath, sources) {
    const { include } = rule;
    const last = rule.entries.at(-1);
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
    const before = derivation.expectation && (0,derive/* planSize */.FB)(derivation.expectation);
    if (found.isInvalid || design === undefined || rows === undefined || before === undefined)
        return { kind: 'invalid' };
    const names = rows.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
    for (const axis of [left, right])
        if (!names.includes(axis))
            return { kind: 'unknown-axis', axis, axes: names };
    for (const axis of [left, right])
        if (isConstant(rows, axis))
            return { kind: 'constant', axis };
    const ties = new written_ties/* WrittenTies */.d(design, rows);
    if (ties.areTied([left, right]))
        return { kind: 'tied', tie: ties.tieOf([left, right]) };
    const cells = cellsOf(rows, left, right);
    const areConnected = cells === undefined || groupsIn(cells) < 2;
    const limits = limitsOf((0,quality_report/* qualityReport */.Y$)(derivation), [left, right], ties);
    if (areConnected && limits.length === 0)
        return apartBySpec(repository, cohort, [left, right], ties);
    const memberFor = (axis, members) => members.find((member) => member === axis) ??
        members.find((member) => ties.areTied([member, axis]) || ties.tieOf([member, axis]) !== undefined);
    const rule = design.rules.find((other) => (0,rule_members/* isBinding */.OT)(other) && [left, right].every((axis) => memberFor(axis, namesOf(other)) !== undefined));
    const nothing = areConnected ? { kind: 'apart', limits } : { kind: 'no-list' };
    if (rule === undefined)
        return nothing;
    const axes = namesOf(rule);
    const [at, to] = [left, right].map((axis) => axes.indexOf(memberFor(axis, axes) ?? ''));
    const entries = rule.entries
        .map(({ values }) => values)
        .filter((levels) => cells === undefined || cells.has(cellKey(levelText(levels[at]), levelText(levels[to]))));
    const texts = entries.map((levels) => levels.map(levelText));
    const read = new Set((0,read_fields/* readFields */.q)(rows).flatMap((field) => field.read.map(({ name }) => name)));
    const others = axes.flatMap((axis, place) => place !== at && place !== to && read.has(axis) && new Set(texts.map((entry) => entry[place])).size > 1
        ? [place]
        : []);
    const places = laterFirst(axes, rows, [Math.max(at, to), Math.min(at, to)]);
    const allows = keepsEssays(axes, rows);
    let why = [];
    const ways = places.map((place) => {
        const other = place === at ? to : at;
        const order = laterFirst(axes, rows, [place, other, ...others]);
        return separatingEntries(texts, [place, other], others, order, allows);
    });
    const [first] = ways;
    if (first === undefined || first.fewest.length === 0)
        return nothing;
    for (const way of ['fewest', 'apart', 'even']) {
        for (const separating of ways) {
            const { fewest, apart, even } = separating;
            const crossings = { fewest, apart: apart < fewest.length ? fewest.slice(0, apart) : [], even }[way];
            const added = crossings.map((crossing) => crossed(entries, crossing));
            if (added.length === 0)
                continue;
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
                fewest: way === 'fewest' ? first.fewest.length : first.apart,
                apart: way === 'fewest' ? apart : added.length,
                others: others.map((place) => axes[place] ?? ''),
                edit,
                before,
                ...proof,
                limits: limitsOf(proof.quality, [left, right], ties),
            };
        }
    }
    return { kind: 'unproven', why };
}
function keepsEssays(axes, rows) {
    const places = (isRead) => {
        const names = (0,read_fields/* readFields */.q)(rows).flatMap(({ name, read }) => isRead(name) ? read.map((one) => one.name) : []);
        return axes.flatMap((axis, place) => (names.includes(axis) ? [place] : []));
    };
    const models = places((field) => field === 'essay_llm');
    const essay = places((field) => field !== 'essay_llm' && !field.startsWith('evaluation'));
    return (entry, known) => models.every((model) => known.every((other) => entry[model] === other[model] || essay.some((place) => entry[place] !== other[place])));
}
function laterFirst(axes, rows, places) {
    const stages = new Map((0,read_fields/* readFields */.q)(rows).flatMap(({ name, read }) => read.map(({ name: column }) => [column, stage/* STAGES */.a.findIndex((stage) => name.startsWith(stage))])));
    const stageOf = (place) => stages.get(axes[place] ?? '') ?? -1;
    return [...places].sort((one, other) => stageOf(other) - stageOf(one));
}
function apartBySpec(repository, cohort, axes, ties) {
    const { selection } = repository;
    if (selection === undefined || selection === 'invalid')
        return { kind: 'apart', limits: [] };
    const limits = limitsOf((0,quality_report/* qualityReport */.Y$)((0,derive/* derive */.CX)(repository, cohort)), axes, ties);
    return { kind: 'apart', limits, ...(limits.length === 0 ? {} : { selection: selection.path }) };
}
function limitsOf(quality, axes, ties) {
    if (quality === undefined)
        return [];
    return axes.flatMap((axis) => {
        const factors = quality.together.find((one) => one.factors.includes(axis))?.factors ?? [axis];
        const together = factors.filter((other) => !ties.areTied([axis, other]));
        const effect = quality.mainEffects.find(({ factor }) => factors.includes(factor));
        if (effect === undefined || (together.length === 0 && effect.estimable === effect.possible))
            return [];
        const { possible, estimable } = effect;
        return [{ axis, together, possible, estimable }];
    });
}
function namesOf(rule) {
    return (0,rule_members/* membersOf */.lS)(rule).map((member) => member?.text ?? '');
}
function groupsIn(cells) {
    return (0,connected_levels/* countGroups */.e)([...cells.values()]);
}
function isConstant(rows, axis) {
    const column = rows.columns.findIndex(({ name }) => (0,python_text/* text */.Qq)(name) === axis);
    const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
    const first = (0,python_text/* text */.Qq)(rows.valueAt(column, 0));
    for (let level = 1; level < size; level++)
        if ((0,python_text/* text */.Qq)(rows.valueAt(column, level)) !== first)
            return false;
    return true;
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
    const after = derivation.expectation && (0,derive/* planSize */.FB)(derivation.expectation);
    const quality = (0,quality_report/* qualityReport */.Y$)(derivation);
    if (isInvalid || rows === undefined || after === undefined || quality === undefined)
        return { why: ['it is invalid'] };
    const cells = cellsOf(rows, left, right);
    if (cells !== undefined && groupsIn(cells) > 1)
        return { why: ['the rules of the spec leave the new combinations out'] };
    return { after, quality, edited: laid };
}
function levelText(level) {
    return level === undefined ? '' : (0,python_text/* text */.Qq)(level.value);
}
function cellKey(left, right) {
    return JSON.stringify([left, right]);
}

// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-cohort.js
var open_cohort = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/separate.js









const MOST_COLUMNS = 20;
async function separate(line, terminal) {
    const { values, positionals } = line;
    const [id = '', left = '', right = ''] = positionals;
    const isWhole = positionals.length > 2;
    if (isWhole && left === right)
        throw new usage_error/* UsageError */.e('separate takes two different axes');
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { config } = opened;
    const { cohort, repository } = await (0,open_cohort/* openCohort */.a)('separate', id, values.root, opened.settings);
    const found = separateAxes(repository, cohort, [left, right]);
    if (found.kind === 'unknown-axis') {
        if (!isWhole && !positionals.slice(1).includes(found.axis))
            throw new usage_error/* UsageError */.e(`separate needs two axes of '${id}', which has ${(0,words/* listed */.KE)(found.axes, found.axes.length, MOST_COLUMNS)}`);
        const { nearestNames } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68459));
        const near = nearestNames(found.axis, found.axes, 1)[0];
        throw new usage_error/* UsageError */.e(`cohort '${id}' has no column '${found.axis}'; ${near === undefined ? 'it' : `${(0,nearest_names/* didYouMean */.au)(near)} It`} has ${(0,words/* listed */.KE)(found.axes, found.axes.length, MOST_COLUMNS)}`);
    }
    const { write = command_text/* commandAtRoot */.x$ } = terminal;
    const { separationText } = await __webpack_require__.e(/* import() */ 4100).then(__webpack_require__.bind(__webpack_require__, 74100));
    terminal.stdout.write((0,look_of.fitted)(separationText(found, [left, right], (name) => write([command_text/* PROGRAM */.RX, name, cohort.id])), terminal.stdout));
    if (found.kind === 'separated' && config?.prices !== undefined) {
        const { compareCosts } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(5131), __webpack_require__.e(1230), __webpack_require__.e(2956), __webpack_require__.e(2644)]).then(__webpack_require__.bind(__webpack_require__, 60569));
        const { changeCostTexts } = await Promise.all(/* import() */[__webpack_require__.e(8337), __webpack_require__.e(7195)]).then(__webpack_require__.bind(__webpack_require__, 28337));
        const state = { cohorts: [cohort], prices: config.prices };
        const cost = await compareCosts({ ...state, repository }, { ...state, repository: found.edited });
        for (const line of cost === undefined ? [] : changeCostTexts(cost))
            terminal.stdout.write(`${(0,visible/* visible */.R)(line)}\n`);
    }
    return found.kind === 'separated' || found.kind === 'apart' ? 0 : 1;
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
