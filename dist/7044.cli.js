export const id = 7044;
export const ids = [7044];
export const modules = {

/***/ 1196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SCAFFOLD_AXES),
/* harmony export */   T: () => (/* binding */ scaffoldLayout)
/* harmony export */ });
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9782);

const SCAFFOLD_AXES = _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_COLUMNS */ .OL.filter((name) => (0,_plan_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .sortOf */ .ac)(name) !== 'replicate');
function scaffoldLayout(levels) {
    const models = unique(levels.get('draft_llm'));
    const own = unique(levels.get('essay_llm'));
    const levelsOf = (name) => name === 'essay_llm' && own.length === 0 ? models : unique(levels.get(name));
    return {
        axes: SCAFFOLD_AXES.map((name) => ({ name, levels: levelsOf(name) })),
        ties: own.length === 0 && models.length > 1
            ? [{ canonical: 'draft_llm', axes: ['draft_llm', 'essay_llm'] }]
            : [],
        couplings: [],
        replicates: [],
        fieldOrder: SCAFFOLD_AXES,
    };
}
function unique(levels) {
    return [...new Set(levels)];
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* unused harmony export streamAsker */
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);

function terminalAsker(terminal) {
    return terminal.stdout.isTerminal && process.stdin.isTTY === true
        ? streamAsker(process.stdin, process.stdout)
        : undefined;
}
function streamAsker(input, output) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
    const early = [];
    let waiting;
    let ended = false;
    lines.on('line', (line) => {
        if (waiting === undefined)
            early.push(line);
        else
            settle(line);
    });
    lines.once('close', () => {
        ended = true;
        settle(undefined);
    });
    lines.on('SIGINT', () => lines.close());
    return {
        ask: (question) => {
            const line = early.shift();
            if (line !== undefined || ended) {
                output.write(line === undefined ? '' : `${question}${line}\n`);
                return Promise.resolve(line?.trim());
            }
            lines.setPrompt(question);
            lines.prompt();
            return new Promise((resolve) => {
                waiting = (answer) => resolve(answer?.trim());
            });
        },
        close: () => lines.close(),
    };
    function settle(line) {
        const resolve = waiting;
        waiting = undefined;
        resolve?.(line);
    }
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCohort: () => (/* binding */ newCohort)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/authoring/cohort-name.js

const LONGEST = 255;
const DEVICE = /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;
function refuseCohortName(name, taken) {
    const shown = (0,words/* quoted */.TL)(name);
    if (name === '')
        return 'a cohort needs a name';
    if (name === '.' || name === '..')
        return `${shown} is no folder of its own`;
    if (/[/\\]/.test(name))
        return `${shown} has a slash: a cohort's name is one folder, not a path`;
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u.test(name) || name.endsWith('.'))
        return `${shown} is no plain folder name: letters, digits, \`_\`, \`-\` and \`.\` make one, starting with a letter or digit`;
    if (DEVICE.test(name))
        return `${shown} is a device on Windows, where no folder can have that name`;
    if (new TextEncoder().encode(name).length > LONGEST)
        return `${shown} is too long for a folder name`;
    for (const other of taken) {
        if (other === name)
            return `a cohort ${shown} exists already`;
        if (other.toLowerCase() === name.toLowerCase())
            return `${(0,words/* quoted */.TL)(other)} exists already and differs in case alone`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(7731);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(3498);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(406);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js + 1 modules
var nearest_names = __webpack_require__(3561);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(5294);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var src_repository = __webpack_require__(7795);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 1 modules
var open_config = __webpack_require__(5192);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/src/cli/asker.js
var cli_asker = __webpack_require__(6426);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 12 modules
var load_design = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/src/source/overlay-tree.js
var overlay_tree = __webpack_require__(2176);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(2869);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 24 modules
var parse_yaml = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(4482);
// EXTERNAL MODULE: ./build/src/python/csv-text.js
var csv_text = __webpack_require__(618);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/syntax/yaml-text.js
var yaml_text = __webpack_require__(748);
;// CONCATENATED MODULE: ./build/src/authoring/edit-list.js


function editList(file, at, items, wanted) {
    if (!/^-\s/.test(file.slice(at.start, at.end)))
        return { ...at, text: `[${wanted.map(({ text }) => text).join(', ')}]` };
    const start = lineStart(file, at.start);
    const indent = file.slice(start, at.start);
    const eol = file.includes('\r\n') ? '\r\n' : '\n';
    const ends = items.map(({ end }) => lineEnd(file, end));
    const starts = items.map((_, index) => (index === 0 ? start : nextLine(file, ends[index - 1] ?? start)));
    const used = new Set();
    const lines = wanted.map(({ of, text }) => {
        const item = of === undefined || used.has(of) ? undefined : items[of];
        if (of === undefined || item === undefined)
            return `${indent}- ${text}`;
        used.add(of);
        return file.slice(starts[of], item.start) + text + file.slice(item.end, ends[of]);
    });
    return { path: at.path, start, end: ends.at(-1) ?? at.end, text: lines.join(eol) };
}
function withEdits(text, edits) {
    const sorted = [...edits].sort((left, right) => left.start - right.start || left.end - right.end);
    let edited = '';
    let from = 0;
    let last;
    for (const edit of sorted) {
        if (last?.start === edit.start && last.end === edit.end && last.text === edit.text)
            continue;
        if (edit.start < from)
            return undefined;
        edited += text.slice(from, edit.start) + edit.text;
        from = edit.end;
        last = edit;
    }
    return edited + text.slice(from);
}
function writtenLevels(levels, path, file) {
    const written = new Map();
    for (const { value, node } of levels) {
        const source = node.span.path === path ? file.slice(node.span.start, node.span.end) : '';
        if (node.kind === 'scalar' && source !== '' && !/[\r\n]/.test(source))
            written.set((0,python_text/* text */.Qq)(value), source);
    }
    const areNumbers = levels.length > 0 && levels.every(({ value }) => value.kind === 'int');
    return (level) => written.get(level) ?? (areNumbers && /^(0|[1-9]\d*)$/.test(level) ? level : (0,yaml_text/* yamlText */.p)(level));
}
function lineStart(file, offset) {
    return file.lastIndexOf('\n', offset - 1) + 1;
}
function lineEnd(file, offset) {
    const next = file.indexOf('\n', offset);
    if (next < 0)
        return file.length;
    return file[next - 1] === '\r' && next > offset ? next - 1 : next;
}
function nextLine(file, end) {
    const next = file.indexOf('\n', end);
    return next < 0 ? file.length : next + 1;
}

;// CONCATENATED MODULE: ./build/src/authoring/change-entries.js






function entryLevels(rule) {
    return rule.kind === 'pair'
        ? rule.allowed.map(({ left, right }) => [left, right])
        : rule.items.map(({ values }) => values);
}
function changeEntries(rule, changes, files) {
    const axes = (0,rule_members/* membersOf */.l)(rule).map((name) => name?.text ?? '');
    if (!axes.some((axis) => changes.has(axis)))
        return undefined;
    const standing = entryLevels(rule);
    let entries = standing.map((levels, of) => ({
        of,
        levels: levels.map(({ value }) => (0,python_text/* text */.Qq)(value)),
    }));
    for (const [index, axis] of axes.entries()) {
        const wanted = changes.get(axis);
        if (wanted === undefined)
            continue;
        const used = new Set(entries.map(({ levels }) => levels[index] ?? ''));
        if (wanted.every((level) => used.has(level)))
            entries = entries.filter(({ levels }) => wanted.includes(levels[index] ?? ''));
        else if (used.size === 1)
            entries = entries.flatMap(({ of, levels }) => wanted.map((level) => ({ of, levels: levels.map((old, place) => (place === index ? level : old)) })));
        else {
            const strange = wanted.filter((level) => !used.has(level)).map(words/* quoted */.TL);
            return cannot(`${rule.kind} ${(0,words/* quoted */.TL)(rule.name.text)} lists which levels of ${(0,words/* quoted */.TL)(axis)} go with which others, and does not have ${(0,words/* listed */.KE)(strange)}: copy the cohort without --set, and edit its list`);
        }
    }
    const path = standing[0]?.[0]?.node.span.path;
    const file = path === undefined ? undefined : files.get(path);
    const { include } = rule;
    if (path === undefined || file === undefined)
        return cannot(`the combinations of ${rule.kind} ${(0,words/* quoted */.TL)(rule.name.text)} stand in a file that is not in the folder of the spec, where other cohorts may use it: copy the cohort without --set, and edit the copy`);
    const spans = nodesOf(rule);
    if (include !== undefined && (0,source_path/* suffixOf */.jT)(path) === '.csv')
        return { kind: 'entries', entries, edit: rowsEdit(path, file, spans, standing, entries) };
    const at = rule.kind === 'pair' ? rule.allowedAt : rule.itemsAt;
    const writers = axes.map((_, index) => writtenLevels(standing.flatMap((levels) => levels[index] ?? []), path, file));
    const items = entries.map(({ of, levels }) => ({
        of,
        text: replaced(file, spans[of], standing[of], levels, (level, index) => writers[index]?.(level) ?? level),
    }));
    return {
        kind: 'entries',
        entries,
        edit: editList(file, include === undefined ? at : wholeOf(path, file), spans, items),
    };
}
function cannot(why) {
    return { kind: 'cannot', why };
}
function nodesOf(rule) {
    return (rule.kind === 'pair' ? rule.allowed : rule.items).map(({ node }) => node.span);
}
function wholeOf(path, file) {
    const start = /^\s*/.exec(file)?.[0].length ?? 0;
    return { path, start, end: file.trimEnd().length };
}
function rowsEdit(path, file, rows, standing, entries) {
    const eol = file.includes('\r\n') ? '\r\n' : '\n';
    const lines = entries.map(({ of, levels }) => replaced(file, rows[of], standing[of], levels, (level) => (0,csv_text/* csvCell */.rK)(level, '\r\n')));
    return { path, start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, text: lines.join(eol) };
}
function replaced(file, entry, standing, levels, write) {
    let result = '';
    let from = entry?.start ?? 0;
    for (const [index, { value, node }] of (standing ?? []).entries()) {
        const level = levels[index] ?? '';
        if ((0,python_text/* text */.Qq)(value) === level)
            continue;
        result += file.slice(from, node.span.start) + write(level, index);
        from = node.span.end;
    }
    return result + file.slice(from, entry?.end);
}

;// CONCATENATED MODULE: ./build/src/authoring/change-levels.js











function changeLevels(files, specPath, tree, dialect, asked) {
    const design = designOf(files, specPath, tree, dialect);
    if (design === undefined)
        return change_levels_cannot('the spec to copy is invalid: correct it first, or copy it without --set');
    const unknown = unknownAxis(design, asked);
    if (unknown !== undefined)
        return change_levels_cannot(unknown);
    const { changes, tied } = withTied(design, asked);
    const couplings = new Map();
    const edits = [...listEdits(design, files, changes)];
    for (const rule of design.rules) {
        if (rule.kind !== 'pair' && rule.kind !== 'tuple')
            continue;
        const changed = changeEntries(rule, changes, files);
        if (changed === undefined)
            continue;
        if (changed.kind === 'cannot')
            return changed;
        couplings.set(rule, changed.entries);
        edits.push(changed.edit);
    }
    const edited = editedFiles(files, edits);
    const again = edited && designOf(edited, specPath, tree, dialect);
    if (edited === undefined || again === undefined || shapeOf(again) !== shapeOf(design, changes, couplings))
        return change_levels_cannot('the spec to copy leaves no place for other levels, as an anchor for several lists does: copy it without --set, and edit the copy');
    const unused = new Set(design.includes.map(({ path }) => path));
    for (const { path } of again.includes)
        unused.delete(path);
    return { kind: 'files', files: new Map([...edited].filter(([path]) => !unused.has(path))), tied };
}
function change_levels_cannot(why) {
    return { kind: 'cannot', why };
}
function designOf(files, specPath, tree, dialect) {
    const encoder = new TextEncoder();
    const bytes = new Map([...files].map(([path, content]) => [path, encoder.encode(content)]));
    const sources = new source_sources/* Sources */.j(new overlay_tree/* OverlayTree */.F(tree, bytes));
    const design = (0,load_design/* loadDesign */.F)(sources, specPath, dialect, new collector/* Collector */.g());
    return design?.refused === false ? design : undefined;
}
function unknownAxis({ axes, rules }, asked) {
    const ties = rules.filter((rule) => rule.kind === 'tie');
    const known = [
        ...new Set([...axes.map(({ name }) => (0,python_text/* text */.Qq)(name)), ...ties.map(({ canonical }) => canonical.text)]),
    ];
    const unknown = [...asked.keys()].find((axis) => !known.includes(axis));
    if (unknown === undefined)
        return undefined;
    const near = (0,nearest_names.nearestNames)(unknown, known, 1)[0];
    return `${(0,words/* quoted */.TL)(unknown)} is no axis of the spec to copy${near === undefined ? '' : `; did you mean ${(0,words/* quoted */.TL)(near)}?`}\n  its axes: ${known.join(', ')}`;
}
function withTied({ rules }, asked) {
    const changes = new Map(asked);
    const tied = [];
    for (const rule of rules) {
        if (rule.kind !== 'tie')
            continue;
        const names = [...new Set([rule.canonical.text, ...rule.axes.map((name) => name.text)])];
        const to = names.find((name) => changes.has(name));
        const levels = to === undefined ? undefined : changes.get(to);
        if (to === undefined || levels === undefined)
            continue;
        for (const axis of names) {
            if (changes.has(axis))
                continue;
            changes.set(axis, levels);
            tied.push({ axis, to });
        }
    }
    return { changes, tied };
}
function* listEdits(design, files, changes) {
    const { specPath } = design;
    const file = files.get(specPath) ?? '';
    const top = (0,parse_yaml/* parseYaml */.h)(new source_file/* SourceFile */.s(specPath, file), new collector/* Collector */.g());
    for (const axis of design.axes) {
        const name = (0,python_text/* text */.Qq)(axis.name);
        const list = at(at(top, 'axes'), name);
        const wanted = changes.get(name);
        if (list !== undefined && wanted !== undefined)
            yield edited(axis.alias ?? list.span, axis.alias ? [] : axis.levels, axis.levels, wanted);
    }
    for (const rule of design.rules) {
        const wanted = rule.kind === 'subset' ? changes.get(rule.axis.text) : undefined;
        const list = rule.kind === 'subset' ? at(at(at(top, 'rules'), 'subsets'), rule.axis.text) : undefined;
        if (rule.kind === 'subset' && list !== undefined && wanted !== undefined)
            yield edited(list.span, rule.keep, rule.keep, wanted);
    }
    function edited(place, standing, known, wanted) {
        const own = standing.filter(({ node }) => node.span.path === specPath);
        const write = writtenLevels(known, specPath, file);
        const items = wanted.map((level) => {
            const of = own.findIndex(({ value }) => (0,python_text/* text */.Qq)(value) === level);
            return { text: write(level), ...(of < 0 ? {} : { of }) };
        });
        return editList(file, place, own.map(({ node }) => node.span), items);
    }
}
function at(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key)?.value;
}
function editedFiles(files, edits) {
    const result = new Map(files);
    for (const path of new Set(edits.map((edit) => edit.path))) {
        const own = edits.filter((edit) => edit.path === path);
        const edited = withEdits(files.get(path) ?? '', own);
        if (edited === undefined || !files.has(path))
            return undefined;
        result.set(path, edited);
    }
    return result;
}
function shapeOf({ axes, rules, replicates, fieldOrder, runtime }, changes = new Map(), couplings = new Map()) {
    const texts = (levels) => levels.map(({ value }) => (0,python_text/* text */.Qq)(value));
    const derived = new Set(runtime.tupleAxes === 'derived'
        ? rules.flatMap((rule) => (rule.kind === 'tuple' ? rule.axes.map((name) => name.text) : []))
        : []);
    return JSON.stringify([
        axes.flatMap(({ name, levels }) => derived.has((0,python_text/* text */.Qq)(name)) ? [] : [[(0,python_text/* text */.Qq)(name), changes.get((0,python_text/* text */.Qq)(name)) ?? texts(levels)]]),
        rules.map((rule) => {
            switch (rule.kind) {
                case 'subset':
                    return [rule.kind, rule.axis.text, changes.get(rule.axis.text) ?? texts(rule.keep)];
                case 'tie':
                    return [rule.kind, rule.canonical.text, rule.axes.map((name) => name.text)];
                default:
                    return [
                        rule.kind,
                        rule.name.text,
                        couplings.get(rule)?.map(({ levels }) => levels) ?? entryLevels(rule).map(texts),
                    ];
            }
        }),
        replicates.map(({ axis, count }) => [axis.text, String(count)]),
        fieldOrder?.fields.map((field) => (0,python_text/* text */.Qq)(field.value)),
    ]);
}

;// CONCATENATED MODULE: ./build/src/authoring/clone-spec.js

const MOST_FILES = 1000;
const DEEPEST = 8;
function cloneSpec(tree, from, to) {
    const files = new Map();
    const folders = [{ path: '', depth: 0 }];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
        for (const name of tree.list(from + folder.path)) {
            const path = `${folder.path}/${name}`;
            const read = tree.read(from + path);
            if (read.kind === 'directory') {
                if (folder.depth >= DEEPEST)
                    return refused(path, 'it is nested too deep');
                folders.push({ path, depth: folder.depth + 1 });
                continue;
            }
            if (read.kind !== 'file')
                return refused(path, WHY[read.kind]);
            const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
            if (decoded.kind !== 'text')
                return refused(path, 'it is not UTF-8');
            if (files.size >= MOST_FILES)
                return refused(path, `the folder has more than ${MOST_FILES} files`);
            files.set(to + path, decoded.text);
        }
    }
    return { kind: 'files', files };
    function refused(path, why) {
        return { kind: 'refused', path: from + path, why };
    }
}
const WHY = {
    missing: 'nothing stands there',
    outside: 'it leads out of the repository',
    'too-large': 'it is too large',
    unreadable: 'it cannot be read',
};

// EXTERNAL MODULE: ./build/src/checks/unknown-level.js
var unknown_level = __webpack_require__(8074);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(4442);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(9801);
// EXTERNAL MODULE: ./build/src/syntax/spreadsheet-cells.js
var spreadsheet_cells = __webpack_require__(6079);
// EXTERNAL MODULE: ./build/src/authoring/plan-columns.js
var plan_columns = __webpack_require__(9782);
// EXTERNAL MODULE: ./build/src/authoring/relation.js
var relation = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/src/authoring/design-table.js









const MOST_ROWS = 100_000;
function designTable(file, catalogs) {
    const read = (0,spreadsheet_cells/* spreadsheetCells */.s)(file, MOST_ROWS + 1);
    if (read.kind === 'broken')
        return faults([{ at: read.at, message: BROKEN[read.problem] }]);
    const [header, ...rest] = /^sep=/i.test(read.rows[0]?.[0]?.text ?? '') ? read.rows.slice(1) : read.rows;
    if (header === undefined)
        return faults([{ at: startOf(file), message: 'the table is empty' }]);
    if (read.isCut)
        return faults([{ at: startOf(file), message: `the table has more than ${MOST_ROWS} rows` }]);
    const rows = rest.filter((cells) => cells.some(({ text }) => text !== ''));
    const { columns, found } = columnsOf(header, rows);
    if (found.length > 0)
        return faults(found);
    if (rows.length === 0)
        return faults([{ at: startOf(file), message: 'the table has no row below its header' }]);
    const filled = [...columns.values()].map((column) => rows.map((cells) => cells[column]?.text ?? ''));
    const cellFaults = [
        ...faultyCells(columns, rows),
        ...repeatedRows(filled, rows, file),
        ...unknownLevels(columns, rows, catalogs),
    ];
    if (cellFaults.length > 0)
        return faults(cellFaults.sort((left, right) => left.at.start - right.at.start));
    const byName = new Map([...columns.keys()].map((name, index) => [name, filled[index] ?? []]));
    const models = byName.get('draft_llm');
    const notes = [];
    if (!byName.has('essay_llm') && models !== undefined) {
        byName.set('essay_llm', models);
        notes.push('the table has no column essay_llm: each essay is written by the model of its draft');
    }
    const names = plan_columns/* PLAN_COLUMNS */.OL.filter((name) => byName.has(name));
    const texts = rows.map((_, row) => names.map((name) => byName.get(name)?.[row] ?? ''));
    return { kind: 'rows', rows: (0,relation/* relationOf */.Ke)(names, texts), notes };
}
const BROKEN = {
    'quote-not-closed': 'this quote is never closed',
    'text-at-quote': 'a quote inside a cell: put the whole cell in quotes, and double every quote in it',
    'too-wide': 'more columns than a design has axes',
};
function faults(found) {
    return { kind: 'faults', faults: found };
}
function startOf({ path }) {
    return { path, start: 0, end: 0 };
}
const NAMES = new Map([
    ...Object.entries(plan_fields/* TEXT_FIELDS */.iX).flatMap(([name, names]) => names.map((other) => [other, name])),
    ...Object.entries(plan_fields/* REPLICATE_FIELDS */.S6).flatMap(([stage, names]) => names.map((other) => [other, `${stage}_replicate`])),
]);
function columnsOf(header, rows) {
    const columns = new Map();
    const found = [];
    const known = [...NAMES.keys()];
    for (const [index, { text, at }] of header.entries()) {
        const plain = text.toLowerCase().replace(/[\s-]+/g, '_');
        if (plain === '') {
            const filled = rows.find((cells) => (cells[index]?.text ?? '') !== '')?.[index];
            if (filled)
                found.push({ at: filled.at, message: 'a value below no column name' });
            continue;
        }
        const name = NAMES.get(plain);
        if (name === undefined) {
            const near = (0,nearest_names.nearestNames)(plain, known, 1)[0];
            found.push({
                at,
                message: `${(0,words/* quoted */.TL)(text)} is no axis that a plan reads${near === undefined ? '' : `; did you mean ${(0,words/* quoted */.TL)(near)}?`}; leave out columns that are none`,
            });
        }
        else if (columns.has(name))
            found.push({ at, message: `a second column for ${name}` });
        else
            columns.set(name, index);
    }
    const wide = rows.find((cells) => cells.slice(header.length).some(({ text }) => text !== ''));
    const beyond = wide?.slice(header.length).find(({ text }) => text !== '');
    if (beyond)
        found.push({ at: beyond.at, message: 'a value beyond the last column' });
    const missing = plan_columns/* PLAN_COLUMNS */.OL.filter((name) => (0,plan_columns/* sortOf */.ac)(name) !== 'replicate' && name !== 'essay_llm' && !columns.has(name));
    const [first] = header;
    if (missing.length > 0 && first)
        found.push({
            at: { ...first.at, end: header.at(-1)?.at.end ?? first.at.end },
            message: `no column ${(0,words/* listed */.KE)(missing, missing.length, missing.length)}`,
        });
    return {
        columns: new Map([...columns].sort(([left], [right]) => (0,plan_columns/* placeOf */.$t)(left) - (0,plan_columns/* placeOf */.$t)(right))),
        found,
    };
}
function* faultyCells(columns, rows) {
    for (const cells of rows) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const empty = [...columns].filter(([, index]) => (cells[index]?.text ?? '') === '');
        const [first] = empty;
        const at = first && (cells[first[1]] ?? cells.at(-1))?.at;
        if (at)
            yield {
                at,
                message: `no ${(0,words/* listed */.KE)(empty.map(([name]) => name), empty.length, empty.length)} in this row`,
            };
        for (const [name, index] of columns) {
            const cell = cells[index];
            if (cell === undefined || cell.text === '' || (0,plan_columns/* sortOf */.ac)(name) !== 'replicate')
                continue;
            if (!/^[1-9]\d*$/.test(cell.text))
                yield { at: cell.at, message: `${(0,words/* quoted */.TL)(cell.text)} is no replicate: they count 1, 2, 3, …` };
        }
    }
}
function* repeatedRows(filled, rows, { lines }) {
    const first = new Map();
    for (const [row, cells] of rows.entries()) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const key = JSON.stringify(filled.map((column) => column[row]));
        const [start] = cells;
        const known = first.get(key);
        if (start === undefined)
            continue;
        if (known === undefined)
            first.set(key, start);
        else
            yield {
                at: { ...start.at, end: cells.at(-1)?.at.end ?? start.at.end },
                message: `this row repeats line ${lines.position(known.at.start).line}; to repeat a generation, give it a column such as evaluation_replicate`,
            };
    }
}
function* unknownLevels(columns, rows, catalogs) {
    for (const [name, index] of columns) {
        const catalog = catalogs(name);
        if (catalog === undefined || catalog.fault !== undefined)
            continue;
        const seen = new Set();
        for (const cells of rows) {
            const cell = cells[index];
            if (cell === undefined || cell.text === '' || seen.has(cell.text))
                continue;
            seen.add(cell.text);
            if (catalog.has(cell.text))
                continue;
            const source = (0,findings_text/* textOf */.b6)(catalog.source);
            const barred = catalog.barred?.(cell.text);
            yield {
                at: cell.at,
                message: barred === undefined
                    ? `${name} ${(0,words/* quoted */.TL)(cell.text)} is not in ${source}; ${(0,findings_text/* textOf */.b6)((0,unknown_level/* unknownLevelHint */.kJ)(cell.text, catalog))}`
                    : `${name} ${(0,words/* quoted */.TL)(cell.text)}: its ${barred.flag} is not true in ${source}`,
            };
        }
    }
}

// EXTERNAL MODULE: ./build/src/authoring/prove-spec.js
var prove_spec = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(2523);
// EXTERNAL MODULE: ./build/src/authoring/scaffold-layout.js
var scaffold_layout = __webpack_require__(1196);
// EXTERNAL MODULE: ./build/src/authoring/factored-layout.js + 2 modules
var factored_layout = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/src/authoring/table-layout.js
var table_layout = __webpack_require__(2918);
;// CONCATENATED MODULE: ./build/src/authoring/spec-of-table.js








function specOfTable(repository, cohort, specFolder, rows, source) {
    const { runtime } = repository;
    const table = filesOf((0,table_layout/* tableLayout */.z)(rows, runtime), false);
    const factored = filesOf((0,factored_layout/* factoredLayout */.P)(rows, runtime), true);
    const candidates = [
        ...(bytesOf(factored) < bytesOf(table) ? [{ files: factored, isFactored: true }] : []),
        { files: table, isFactored: false },
    ];
    let invalid;
    for (const { files, isFactored } of candidates) {
        const trial = (0,prove_spec/* trySpec */.n)(repository, cohort, files);
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
            : `which items/${table_layout/* TABLE */.B}.csv lists: no shorter spec plans them`;
        const comment = [`Made by cohort-ci new from the rows of ${source}, ${how}.`];
        const files = (0,render_spec/* renderSpec */.U)(layout, { comment, alwaysListed: new Set(isFactored ? [] : [table_layout/* TABLE */.B]) });
        return new Map([...files].map(([path, content]) => [`${specFolder}/${path}`, content]));
    }
}
function compareRows(compiled, wanted) {
    const names = compiled.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
    const columns = wanted.columns.map(({ name }) => names.findIndex((other) => namesOf(name).includes(other)));
    if (compiled.count !== wanted.count || columns.includes(-1))
        return 'other';
    const places = new Map((0,relation/* textRows */.Fh)(wanted).map((row, place) => [JSON.stringify(row), place]));
    let isInOrder = true;
    let row = 0;
    for (const vector of compiled.vectors()) {
        const texts = columns.map((column) => (0,python_text/* text */.Qq)(compiled.valueAt(column, vector[compiled.dimensionOf(column)] ?? 0)));
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
    const stage = (0,plan_columns/* stageOf */.gV)(column);
    return stage !== undefined && column === `${stage}_replicate` ? plan_fields/* REPLICATE_FIELDS */.S6[stage] : [column];
}
function bytesOf(files) {
    const encoder = new TextEncoder();
    return [...files.values()].reduce((bytes, content) => bytes + encoder.encode(content).length, 0);
}

// EXTERNAL MODULE: ./build/src/catalog/axis-catalog.js
var axis_catalog = __webpack_require__(230);
// EXTERNAL MODULE: ./build/src/findings/code-frame.js
var code_frame = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/source/file-form.js
var file_form = __webpack_require__(3616);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(9342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/cli/new-files.js




















function filesOfSource(id, source, place) {
    const { tree, layout, repository } = place;
    const { spec, specFolder } = layout.cohort(id);
    const tried = (files, notes) => ({
        files,
        trial: (0,prove_spec/* trySpec */.n)(repository, (0,src_repository/* cohortOf */.lG)(spec), files),
        notes,
    });
    if (source.kind === 'levels') {
        const comment = [
            'Every combination of these levels, made by cohort-ci new. Add rules to narrow it down.',
        ];
        const files = (0,render_spec/* renderSpec */.U)((0,scaffold_layout/* scaffoldLayout */.T)(source.levels), { comment });
        return tried(new Map([...files].map(([path, text]) => [`${specFolder}/${path}`, text])), []);
    }
    const clone = cloneSpec(tree, layout.cohort(source.from).specFolder, specFolder);
    if (clone.kind !== 'files')
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', clone.path, `cannot copy ${(0,visible/* visible */.R)(clone.path)}: ${clone.why}`);
    if (source.changes.size === 0)
        return tried(clone.files, []);
    const changed = changeLevels(clone.files, spec, tree, repository.options.dialect, source.changes);
    if (changed.kind === 'cannot')
        throw new usage_error/* UsageError */.e(changed.why);
    return tried(changed.files, changed.tied.map(({ axis, to }) => `${axis} is tied to ${to}: it has the same levels`));
}
const LARGEST_TABLE = 1 << 26;
function filesOfTable(id, path, place, terminal) {
    const { layout, repository } = place;
    const { spec, specFolder } = layout.cohort(id);
    const file = openTable(path);
    const table = designTable(file, (axis) => (0,axis_catalog/* axisCatalog */.D)(repository.catalogs, axis));
    if (table.kind === 'faults') {
        terminal.stdout.write(faultLines(table.faults, file, terminal));
        return undefined;
    }
    const made = specOfTable(repository, (0,src_repository/* cohortOf */.lG)(spec), specFolder, table.rows, path === '-' ? 'a table' : (0,visible/* visible */.R)((0,external_node_path_.basename)(path)));
    return {
        files: made.files,
        trial: made.trial,
        notes: [
            ...table.notes,
            ...(made.keepsOrder === false
                ? ['the spec plans the rows of the table in another order, which changes no generation']
                : []),
        ],
    };
}
function openTable(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path === '-' ? 0 : path);
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'read', path);
    }
    const shown = (0,visible/* visible */.R)(path);
    if (bytes.length > LARGEST_TABLE)
        throw new usage_error/* UsageError */.e(`${shown} is too large for a table`);
    const form = (0,file_form/* formOfBytes */.XN)(bytes);
    if (form === 'utf-16') {
        const isBig = bytes[0] === 0xfe || bytes[0] === 0;
        return new source_file/* SourceFile */.s(shown, new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes));
    }
    if (form !== undefined) {
        const { message, hint } = (0,report_foreign/* foreignFinding */.Ib)({ form, at: (0,file_form/* firstLine */.TM)(shown, '') });
        throw new usage_error/* UsageError */.e(`${shown}: ${(0,findings_text/* textOf */.b6)(message)}; ${(0,findings_text/* textOf */.b6)(hint ?? '')}`);
    }
    const decoded = (0,source_file/* decodeUtf8 */._)(bytes);
    if (decoded.kind === 'text')
        return new source_file/* SourceFile */.s(shown, decoded.text);
    throw new usage_error/* UsageError */.e(`${shown}: line ${decoded.line} is not UTF-8; ${(0,report_foreign/* encodingHint */.XF)(bytes[decoded.offset] ?? 0)}`);
}
const MOST_FAULTS = 20;
function faultLines(faults, file, terminal) {
    const options = { color: (0,cli_terminal/* wantsColor */.zK)(terminal.stdout, terminal.env), width: terminal.stdout.columns };
    const blocks = faults.slice(0, MOST_FAULTS).map(({ at, message }) => {
        const { line, column } = file.lines.position(at.start);
        return `${file.path}:${line}:${column}: ${(0,visible/* visible */.R)(message)}\n${(0,code_frame/* codeFrame */.l)(file, at, options)}\n`;
    });
    const more = faults.length - blocks.length;
    return [...blocks, ...(more > 0 ? [`and ${more} more\n`] : [])].join('');
}

;// CONCATENATED MODULE: ./build/src/cli/choose.js


function choose(answer, options) {
    if (options.includes(answer))
        return { kind: 'chosen', values: [answer] };
    const values = new Set();
    for (const word of answer.split(/[\s,]+/).filter((part) => part !== '')) {
        if (options.includes(word)) {
            values.add(word);
            continue;
        }
        if (word === 'all' && options.length > 0) {
            for (const option of options)
                values.add(option);
            continue;
        }
        const range = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(word);
        if (range === null) {
            const near = (0,nearest_names.nearestNames)(word, options, 1)[0];
            return refused(`${(0,words/* quoted */.TL)(word)} is not in the list${near === undefined ? '' : `; did you mean ${(0,words/* quoted */.TL)(near)}?`}`);
        }
        const first = Number(range[1]);
        const last = Number(range[2] ?? range[1]);
        if (first < 1 || last > options.length || last < first)
            return refused(`${(0,words/* quoted */.TL)(word)} is not between 1 and ${options.length}`);
        for (const option of options.slice(first - 1, last))
            values.add(option);
    }
    return values.size === 0 ? refused('nothing is chosen') : { kind: 'chosen', values: [...values] };
}
function refused(why) {
    return { kind: 'refused', why };
}

;// CONCATENATED MODULE: ./build/src/cli/new-interview.js




const MOST_LISTED = 40;
async function interview(asker, given, place, repository, terminal) {
    let { id } = given;
    while (id === undefined) {
        const answer = await asker.ask('Name of the new cohort: ');
        if (answer === undefined)
            return undefined;
        const why = refuseCohortName(answer, place.taken);
        if (why === undefined)
            id = answer;
        else
            terminal.stdout.write(`  ${why}\n`);
    }
    let { from } = given;
    if (from === undefined && given.flagged.size === 0 && place.sources.length > 0) {
        const question = 'Copy which one? (number or name; Enter for a new design) ';
        const answer = await pick(asker, 'Cohorts with a spec', place.sources, question, 'one', terminal);
        if (answer === undefined)
            return undefined;
        from = answer[0];
    }
    if (from !== undefined)
        return { id, source: { kind: 'clone', from, changes: given.flagged } };
    const levels = new Map(given.levels);
    for (const axis of scaffold_layout/* SCAFFOLD_AXES */.$) {
        if (levels.has(axis))
            continue;
        const options = [...(repository.catalogs.lookup(axis)?.ids.keys() ?? [])];
        const fallback = axis === 'essay_llm' ? 'the same as draft_llm' : options[0];
        const question = `${axis}? (${options.length > 0 ? 'numbers, ranges, names or all' : 'names'}${fallback === undefined ? '' : `; Enter for ${(0,visible/* visible */.R)(fallback)}`}) `;
        const answer = await pick(asker, axis, options, question, fallback === undefined ? 'some' : 'any', terminal);
        if (answer === undefined)
            return undefined;
        if (answer.length > 0)
            levels.set(axis, answer);
        else if (axis !== 'essay_llm' && fallback !== undefined)
            levels.set(axis, [fallback]);
    }
    return { id, source: { kind: 'levels', levels } };
}
async function pick(asker, title, options, question, wanted, terminal) {
    const shown = options.slice(0, MOST_LISTED).map((option, index) => `  ${index + 1}  ${(0,visible/* visible */.R)(option)}\n`);
    const more = options.length - shown.length;
    terminal.stdout.write(`\n${title}\n${shown.join('')}${more > 0 ? `  and ${more} more\n` : ''}`);
    for (;;) {
        const answer = await asker.ask(question);
        if (answer === undefined)
            return undefined;
        if (answer === '' && wanted !== 'some')
            return [];
        const free = answer.split(/[\s,]+/).filter((word) => word !== '');
        const chosen = options.length === 0 && free.length > 0
            ? { kind: 'chosen', values: free }
            : choose(answer, options);
        if (chosen.kind === 'refused')
            terminal.stdout.write(`  ${chosen.why}\n`);
        else if (wanted === 'one' && chosen.values.length > 1)
            terminal.stdout.write('  one at the most\n');
        else
            return chosen.values;
    }
}

// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(7817);
;// CONCATENATED MODULE: ./build/src/cli/new-levels.js






function levelsGiven(values) {
    const given = new Map();
    const add = (axis, levels) => {
        given.set(axis, [...new Set([...(given.get(axis) ?? []), ...levels])]);
    };
    for (const axis of scaffold_layout/* SCAFFOLD_AXES */.$) {
        const levels = values[flagOf(axis)];
        if (levels !== undefined)
            add(axis, levels);
    }
    for (const text of values.set ?? []) {
        const at = text.indexOf('=');
        const levels = listedLevels(text.slice(at + 1));
        if (at < 1 || levels === undefined)
            throw new usage_error/* UsageError */.e(`--set must be AXIS=LEVEL, or AXIS=LEVEL,LEVEL; in "quotes" a level may hold a comma; not '${text}'`);
        add(text.slice(0, at).trim(), levels);
    }
    return given;
}
function listedLevels(text) {
    const { records, unterminated } = (0,csv/* readCsv */.Nb)(new source_file/* SourceFile */.s('', text));
    const levels = records[0]?.cells.map((cell) => cell.text.trim()) ?? [];
    return records.length === 1 && !unterminated && levels.every((level) => level !== '') ? levels : undefined;
}
function planLevels(given) {
    const levels = new Map();
    for (const [name, values] of given) {
        const axis = scaffold_layout/* SCAFFOLD_AXES */.$.find((known) => known === name);
        if (axis === undefined) {
            const near = (0,nearest_names.nearestNames)(name, scaffold_layout/* SCAFFOLD_AXES */.$, 1)[0];
            throw new usage_error/* UsageError */.e(`${(0,words/* quoted */.TL)(name)} is no axis of a new design${near ? `; did you mean ${(0,words/* quoted */.TL)(near)}?` : ''}\n  its axes: ${scaffold_layout/* SCAFFOLD_AXES */.$.join(', ')}`);
        }
        levels.set(axis, values);
    }
    return levels;
}
function flagOf(axis) {
    return (axis === 'combo_id' ? 'combo' : axis.replace('_', '-'));
}
function missingAxes(flagged) {
    return scaffold_layout/* SCAFFOLD_AXES */.$.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
}

// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(698);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(1962);
;// CONCATENATED MODULE: ./build/src/cli/new.js






















const MOST_COHORTS = 20;
async function newCohort(line, terminal, askerOf = cli_asker/* terminalAsker */.p) {
    const { values, positionals } = line;
    const [id] = positionals;
    const { from, table } = values;
    const flagged = levelsGiven(values);
    if (table !== undefined && (from !== undefined || flagged.size > 0))
        throw new usage_error/* UsageError */.e('--table says all levels: leave out --from, --set and levels');
    const levels = from === undefined ? planLevels(flagged) : new Map();
    const given = (0,options/* givenSettings */.j)(values);
    const opened = await (0,read_config/* readConfig */.X)(values.root);
    if (opened.kind === 'refused') {
        const refused = (0,open_config.refusedResult)(opened, given);
        await (0,print_findings/* printFindings */.c)(refused.diagnostics, refused.sources, terminal);
        return 1;
    }
    const { dialect, dataRoot, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, opened.kind === 'config' ? opened.config : undefined);
    const place = placeOf((0,external_node_path_.resolve)(values.root ?? '.'), dataRoot, {
        dialect,
        dataRoot,
        ...(maxRows === undefined ? {} : { maxRows }),
    });
    const { repository } = place;
    if (id !== undefined)
        requireName(id, place);
    if (from !== undefined)
        requireSource(from, place);
    const isChosen = id !== undefined && (from !== undefined || table !== undefined || missingAxes(levels).length === 0);
    const asker = isChosen || table !== undefined ? undefined : askerOf(terminal);
    try {
        if (asker === undefined) {
            if (id === undefined)
                throw new usage_error/* UsageError */.e('new needs an ID');
            const made = table === undefined
                ? filesOfSource(id, sourceOf(from, flagged, levels), place)
                : filesOfTable(id, table, place, terminal);
            if (made !== undefined)
                return await write(id, made, place, values, terminal);
            terminal.stdout.write('Nothing was written.\n');
            return 1;
        }
        if (repository.catalogs.tables === undefined) {
            await (0,print_findings/* printFindings */.c)((0,repository_findings/* repositoryFindings */.L)(repository), repository.sources.files, terminal);
            terminal.stdout.write('Without the catalogs there is nothing to choose from: nothing was written.\n');
            return 1;
        }
        const answers = await interview(asker, { id, from, flagged, levels }, place, repository, terminal);
        if (answers === undefined) {
            terminal.stdout.write('\nNothing was written.\n');
            return 2;
        }
        const made = filesOfSource(answers.id, answers.source, place);
        return await write(answers.id, made, place, values, terminal, asker);
    }
    finally {
        asker?.close();
    }
}
function placeOf(root, dataRoot, options) {
    const tree = new disk_tree/* DiskTree */.C(root);
    if (tree.probe(dataRoot) !== 'directory')
        throw new environment_failure/* EnvironmentFailure */.Kg('other', dataRoot, (0,open_workspace/* absence */.An)(tree, dataRoot, root, 'data root'));
    const layout = new data_layout/* DataLayout */.V(dataRoot);
    const taken = tree.list(layout.cohorts);
    const sources = taken.filter((name) => tree.exists(layout.cohort(name).spec));
    return { root, tree, layout, taken, sources, repository: (0,src_repository/* openRepository */.h_)(tree, options) };
}
function requireName(id, { taken, sources, layout }) {
    const why = refuseCohortName(id, taken);
    if (why === undefined)
        return;
    const bare = taken.includes(id) && !sources.includes(id);
    throw new usage_error/* UsageError */.e(bare ? `${why}, in ${layout.cohorts}, without a spec; backfill writes one` : why);
}
function requireSource(from, { sources }) {
    if (sources.includes(from))
        return;
    const near = (0,nearest_names.nearestNames)(from, sources, 1)[0];
    const listed = sources.slice(0, MOST_COHORTS).join(', ');
    const more = sources.length > MOST_COHORTS ? ` and ${sources.length - MOST_COHORTS} more` : '';
    throw new usage_error/* UsageError */.e(`there is no cohort '${from}' with a spec to copy${near ? `; did you mean '${near}'?` : ''}; ${sources.length === 0 ? 'no cohort has one' : `these have one: ${listed}${more}`}`);
}
function sourceOf(from, flagged, levels) {
    if (from !== undefined)
        return { kind: 'clone', from, changes: flagged };
    const missing = missingAxes(levels);
    if (missing.length > 0)
        throw new usage_error/* UsageError */.e(`new needs --from, --table, or ${missing.map((axis) => `--${flagOf(axis)}`).join(', ')}`);
    return { kind: 'levels', levels };
}
async function write(id, { files, trial, notes }, place, options, terminal, asker) {
    const { spec, specFolder } = place.layout.cohort(id);
    const { repository } = place;
    const isValid = trial.expectation !== undefined;
    const shared = (0,repository_findings/* repositoryFindings */.L)(repository).filter(({ severity }) => severity === 'error');
    const findings = isValid ? trial.diagnostics : [...shared, ...trial.diagnostics];
    await (0,print_findings/* printFindings */.c)(findings, new Map([...repository.sources.files, ...trial.sources]), terminal);
    if (!isValid && options.force !== true) {
        terminal.stdout.write('The spec does not validate: nothing was written (--force writes it all the same).\n');
        return 1;
    }
    terminal.stdout.write(planSentence(trial));
    for (const note of notes)
        terminal.stdout.write(`note: ${(0,visible/* visible */.R)(note)}\n`);
    if (asker !== undefined &&
        !/^(y(es)?)?$/i.test((await asker.ask(`Write ${(0,visible/* visible */.R)(specFolder)}? [Y/n] `)) ?? 'n')) {
        terminal.stdout.write('Nothing was written.\n');
        return 2;
    }
    const encoder = new TextEncoder();
    const ordered = [...files].sort(([left], [right]) => rank(left) - rank(right));
    await (0,write_files/* writeFiles */.h)(place.root, ordered.map(([path, text]) => ({ path, bytes: encoder.encode(text) })));
    const again = ['root', 'data-root', 'dialect']
        .flatMap((name) => (options[name] === undefined ? [] : [` --${name} ${shellWord(options[name])}`]))
        .join('');
    terminal.stdout.write([
        ...[...files.keys()].map((path) => `wrote ${(0,visible/* visible */.R)(path)}`),
        isValid
            ? `next: cohort-ci regenerate --cohort ${id}${again}`
            : `next: correct it, then cohort-ci check --cohort ${id}${again}`,
        '',
    ].join('\n'));
    return isValid ? 0 : 1;
    function rank(path) {
        return path === spec ? 1 : 0;
    }
}
function planSentence({ expectation }) {
    if (expectation === undefined)
        return '';
    const { plan, membership } = expectation;
    const parts = ['draft', 'essay', 'evaluation'].map((stage) => (0,words/* counted */.hS)(membership.count(stage), stage));
    return `plans ${(0,words/* counted */.hS)(plan.rows, 'row')}: ${parts.join(', ')}\n`;
}
function shellWord(text) {
    return /^[\w./+@%:-]+$/.test(text) ? text : `'${(0,visible/* visible */.R)(text).replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => (text === '' ? '' : `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`);
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4709);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6400);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);




function codeFrame(file, span, options = {}) {
    const { lines, text } = file;
    const start = Math.max(0, Math.min(span.start, text.length));
    const end = Math.max(start, Math.min(span.end, text.length));
    const first = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, start);
    const last = end > start ? (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, end - 1) : first;
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.color ?? false);
    const digits = String(last).length;
    const gutter = (label) => paint('dim', `${label.padStart(digits)} |`);
    const room = Math.max(20, (options.width ?? 100) - digits - 3);
    const frame = [];
    const show = (line, from, to) => {
        const lineStart = lines.lineStart(line) + (line === 1 && text.startsWith('\ufeff') ? 1 : 0);
        const lineEnd = endOfLine(text, lineStart, line < lines.count ? lines.lineStart(line + 1) : text.length);
        const spanFrom = Math.min(Math.max(from, lineStart), lineEnd);
        const spanTo = Math.max(spanFrom, Math.min(to, lineEnd));
        const pictured = picture(text, lineStart, lineEnd, spanFrom, spanTo, room, options.ascii ?? false);
        frame.push(`${gutter(String(line))} ${pictured.code}`.trimEnd());
        frame.push(`${gutter('')} ${' '.repeat(pictured.indent)}${paint('red', '^'.repeat(pictured.carets))}`);
    };
    if (first === last) {
        show(first, start, end);
    }
    else {
        show(first, start, end);
        if (last > first + 1)
            frame.push(gutter('.'.repeat(digits)));
        const lastStart = lines.lineStart(last);
        show(last, lastStart + indentation(text, lastStart, end), end);
    }
    return frame.join('\n');
}
function picture(text, lineStart, lineEnd, spanFrom, spanTo, room, ascii) {
    const mark = ascii ? '...' : '…';
    const before = cellsBefore(text, lineStart, spanFrom, room, ascii);
    const inside = cellsFrom(text, lineStart, spanFrom, spanTo, room, ascii);
    const after = inside.cut
        ? { cells: [], cut: true }
        : cellsFrom(text, lineStart, spanTo, lineEnd, room, ascii);
    const total = columnsOf(before.cells) + columnsOf(inside.cells) + columnsOf(after.cells);
    let cutLeft = before.cut;
    let cutRight = after.cut;
    if (cutLeft || cutRight || total > room) {
        const open = room - 2 * mark.length;
        if (columnsOf(inside.cells) > open) {
            shrink(inside.cells, open, 'right');
            cutRight = true;
        }
        const rest = open - columnsOf(inside.cells);
        const right = Math.max(rest - columnsOf(before.cells), Math.ceil(rest / 2));
        cutRight = shrink(after.cells, cutRight && inside.cut ? 0 : right, 'right') || cutRight;
        cutLeft = shrink(before.cells, rest - columnsOf(after.cells), 'left') || cutLeft;
    }
    const cells = [...before.cells, ...inside.cells, ...after.cells];
    const carets = columnsOf(inside.cells);
    const indent = (cutLeft ? mark.length : 0) + columnsOf(before.cells);
    const code = (cutLeft ? mark : '') + cells.map((cell) => cell.shown).join('') + (cutRight ? mark : '');
    const onMark = carets === 0 && inside.cells.length > 0 && indent > 0;
    return { code, indent: onMark ? indent - 1 : indent, carets: Math.max(1, carets) };
}
function cellsFrom(text, lineStart, from, to, room, ascii) {
    const cells = [];
    let columns = 0;
    for (let offset = from; offset < to;) {
        if (columns > room || cells.length > 4 * room)
            return { cells, cut: true };
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
        cells.push(cell);
        columns += cell.columns;
        offset += character.length;
    }
    return { cells, cut: false };
}
function cellsBefore(text, lineStart, to, room, ascii) {
    let from = Math.max(lineStart, to - 2 * room);
    const cut = from > lineStart;
    if (cut && isLowSurrogate(text, from))
        from++;
    const cells = [];
    for (let offset = from; offset < to;) {
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
        if (cell.columns > 0 || cells.length > 0 || !cut)
            cells.push(cell);
        offset += character.length;
    }
    return { cells, cut };
}
function characterAt(text, offset, to) {
    const code = text.codePointAt(offset) ?? 0;
    return code > 0xffff && offset + 2 <= to ? text.slice(offset, offset + 2) : text.charAt(offset);
}
function cellOf(text, lineStart, offset, character, ascii) {
    if (character === '\t')
        return { shown: '    ', columns: 4 };
    if (character === '[' && text.startsWith('##', offset - 2))
        return { shown: '\\[', columns: 2 };
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(character, { ascii });
    const columns = shown === character ? (0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .characterWidth */ .cd)(character) : shown.length;
    if (columns > 0 || offset > lineStart)
        return { shown, columns };
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCharacter */ .V)(character);
    return { shown: escaped, columns: escaped.length };
}
function shrink(cells, columns, end) {
    let excess = columnsOf(cells) - columns;
    let removed = 0;
    while (excess > 0 && removed < cells.length) {
        const cell = end === 'left' ? cells[removed] : cells[cells.length - 1 - removed];
        excess -= cell?.columns ?? 0;
        removed++;
    }
    if (end === 'left') {
        while (removed > 0 && cells[removed]?.columns === 0)
            removed++;
        cells.splice(0, removed);
    }
    else {
        cells.splice(cells.length - removed, removed);
    }
    return removed > 0;
}
function columnsOf(cells) {
    let columns = 0;
    for (const cell of cells)
        columns += cell.columns;
    return columns;
}
function endOfLine(text, lineStart, next) {
    let end = next;
    if (end > lineStart && text.charCodeAt(end - 1) === 0x0a)
        end--;
    if (end > lineStart && text.charCodeAt(end - 1) === 0x0d)
        end--;
    return end;
}
function indentation(text, lineStart, end) {
    let offset = lineStart;
    while (offset < end - 1 && (text[offset] === ' ' || text[offset] === '\t'))
        offset++;
    return offset - lineStart;
}
function isLowSurrogate(text, offset) {
    const unit = text.charCodeAt(offset);
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cd: () => (/* binding */ characterWidth),
  F1: () => (/* binding */ displayWidth),
  G0: () => (/* binding */ fitWidth)
});

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


;// CONCATENATED MODULE: ./build/src/findings/display-width.js

const EMOJI = /\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return eastAsianWidth(code) === 2 || EMOJI.test(character) ? 2 : 1;
}
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function fitWidth(text, columns, mark) {
    if (displayWidth(text) <= columns)
        return text;
    let room = columns - displayWidth(mark);
    let kept = '';
    for (const character of text) {
        room -= characterWidth(character);
        if (room < 0)
            break;
        kept += character;
    }
    return kept + mark;
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(lines, offset) {
    let low = 1;
    let high = lines.count;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines.lineStart(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ spreadsheetCells)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);


const DELIMITERS = [',', ';', '\t', '|'];
function spreadsheetCells(file, most) {
    const { text, path } = file;
    const places = new Places(text);
    const delimiter = delimiterOf(text);
    const ends = [];
    let record = [];
    let rows;
    try {
        rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            bom: true,
            delimiter,
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
            skip_empty_lines: true,
            to: most + 1,
            cast: (value, { bytes, index }) => {
                if (index >= MOST_CELLS)
                    throw new TooWide();
                if (index === 0) {
                    record = [];
                    ends.push(record);
                }
                record.push(places.unitOf(bytes));
                return value;
            },
        });
    }
    catch (error) {
        const { code } = error;
        if (typeof code !== 'string' && !(error instanceof TooWide))
            throw error;
        const problem = error instanceof TooWide
            ? 'too-wide'
            : code === 'CSV_QUOTE_NOT_CLOSED'
                ? 'quote-not-closed'
                : 'text-at-quote';
        const last = ends[ends.length - 1]?.at(-1);
        const rest = text.slice(last === undefined ? 0 : last + 1);
        const start = text.length - rest.trimStart().length;
        const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
        return { kind: 'broken', at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, start, start + line.length), problem };
    }
    const cells = [];
    let from = text.startsWith('\ufeff') ? 1 : 0;
    for (const [index, row] of rows.entries()) {
        const own = [];
        for (const [column, value] of row.entries()) {
            const end = ends[index]?.[column] ?? from;
            const written = text.slice(from, end);
            const start = from + written.length - written.trimStart().length;
            own.push({
                text: value.trim(),
                at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, Math.min(start, end), Math.max(start, from + written.trimEnd().length)),
            });
            from = end + 1;
        }
        cells.push(own);
    }
    return { kind: 'rows', delimiter, rows: cells.slice(0, most), isCut: cells.length > most };
}
function delimiterOf(text) {
    const header = /^[\ufeff\s]*([^\r\n]*)/.exec(text.slice(0, LONGEST_HEADER))?.[1] ?? '';
    const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
    return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
const LONGEST_HEADER = 1 << 16;
const MOST_CELLS = 200;
class TooWide extends Error {
}
class Places {
    #text;
    #byte = 0;
    #unit = 0;
    constructor(text) {
        this.#text = text;
    }
    unitOf(byte) {
        while (this.#byte < byte && this.#unit < this.#text.length) {
            const code = this.#text.codePointAt(this.#unit) ?? 0;
            this.#byte += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
            this.#unit += code < 0x10000 ? 1 : 2;
        }
        return this.#unit;
    }
}


/***/ })

};
