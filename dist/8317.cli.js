export const id = 8317;
export const ids = [8317];
export const modules = {

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SCAFFOLD_AXES),
/* harmony export */   T: () => (/* binding */ scaffoldLayout)
/* harmony export */ });
/* harmony import */ var _plan_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69782);

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

/***/ 26426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ terminalAsker)
/* harmony export */ });
/* unused harmony export streamAsker */
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

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

/***/ 82980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ planLevels),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   qd: () => (/* binding */ missingAxes),
/* harmony export */   tJ: () => (/* binding */ levelsGiven)
/* harmony export */ });
/* harmony import */ var _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71196);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75565);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81435);
/* harmony import */ var _syntax_csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37817);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45872);






function levelsGiven(values) {
    const given = new Map();
    const add = (axis, levels) => {
        given.set(axis, [...new Set([...(given.get(axis) ?? []), ...levels])]);
    };
    for (const axis of _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$) {
        const levels = values[flagOf(axis)];
        if (levels !== undefined)
            add(axis, levels);
    }
    for (const text of values.set ?? []) {
        const at = text.indexOf('=');
        const levels = listedLevels(text.slice(at + 1));
        if (at < 1 || levels === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`--set must be AXIS=LEVEL, or AXIS=LEVEL,LEVEL; in "quotes" a level may hold a comma; not '${text}'`);
        add(text.slice(0, at).trim(), levels);
    }
    return given;
}
function listedLevels(text) {
    const { records, unterminated } = (0,_syntax_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .readCsv */ .Nb)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceFile */ .s('', text));
    const levels = records[0]?.cells.map((cell) => cell.text.trim()) ?? [];
    return records.length === 1 && !unterminated && levels.every((level) => level !== '') ? levels : undefined;
}
function planLevels(given) {
    const levels = new Map();
    for (const [name, values] of given) {
        const axis = _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$.find((known) => known === name);
        if (axis === undefined) {
            const near = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(name, _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$, 1)[0];
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not an axis of a new design${near ? `; ${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(near)}` : ''}\n  its axes: ${_authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$.join(', ')}`);
        }
        levels.set(axis, values);
    }
    return levels;
}
function flagOf(axis) {
    return (axis === 'combo_id' ? 'combo' : axis.replace('_', '-'));
}
function missingAxes(flagged) {
    return _authoring_scaffold_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAFFOLD_AXES */ .$.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
}


/***/ }),

/***/ 98317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newCohort: () => (/* binding */ newCohort)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/authoring/cohort-name.js

const LONGEST = 255;
const DEVICE = /^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;
function cohortNameFault(name, taken) {
    const shown = (0,words/* quoted */.TL)(name);
    if (name === '')
        return 'a cohort needs a name';
    if (name === '.' || name === '..')
        return `${shown} is not a folder of its own`;
    if (/[/\\]/.test(name))
        return `${shown} has a slash: a cohort's name is one folder, not a path`;
    if (!/^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]*$/u.test(name) || name.endsWith('.'))
        return `${shown} is not a plain folder name: letters, digits, \`_\`, \`-\` and \`.\` make one, starting with a letter or digit`;
    if (DEVICE.test(name))
        return `${shown} is a device on Windows, where no folder can have that name`;
    if (new TextEncoder().encode(name).length > LONGEST)
        return `${shown} is too long for a folder name`;
    for (const other of taken) {
        if (other === name)
            return `a cohort ${shown} exists already`;
        if (other.toLowerCase() === name.toLowerCase())
            return `${(0,words/* quoted */.TL)(other)} exists already and differs only in case`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(10335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/disk/path-below.js
var path_below = __webpack_require__(63696);
// EXTERNAL MODULE: ./build/src/disk/write-files.js + 2 modules
var write_files = __webpack_require__(50406);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/git/last-commit-with.js
var last_commit_with = __webpack_require__(81161);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/git/pick-cohorts.js
var pick_cohorts = __webpack_require__(38266);
// EXTERNAL MODULE: ./build/src/overview/repository-status.js
var repository_status = __webpack_require__(55468);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/cli/asker.js
var cli_asker = __webpack_require__(26426);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/design/entries.js
var entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 22 modules
var load_design = __webpack_require__(98653);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
// EXTERNAL MODULE: ./build/src/source/overlay-tree.js
var overlay_tree = __webpack_require__(52176);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 31 modules
var parse_yaml = __webpack_require__(66444);
// EXTERNAL MODULE: ./build/src/python/csv-text.js
var csv_text = __webpack_require__(80618);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/syntax/yaml-text.js
var yaml_text = __webpack_require__(40748);
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






function changeEntries(rule, changes, files) {
    const axes = (0,rule_members/* membersOf */.lS)(rule).map((name) => name?.text ?? '');
    if (!axes.some((axis) => changes.has(axis)))
        return undefined;
    const found = rule.entries;
    const current = found.map(({ values }) => values);
    let entries = current.map((levels, of) => ({
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
    const path = current[0]?.[0]?.node.span.path;
    const file = path === undefined ? undefined : files.get(path);
    const { include } = rule;
    if (path === undefined || file === undefined)
        return cannot(`the combinations of ${rule.kind} ${(0,words/* quoted */.TL)(rule.name.text)} are in a file outside the folder of the spec, which other cohorts may use: copy the cohort without --set, and edit the copy`);
    const spans = found.map(({ node }) => node.span);
    if (include !== undefined && (0,source_path/* suffixOf */.jT)(path) === '.csv')
        return { kind: 'entries', entries, edit: rowsEdit(path, file, spans, current, entries) };
    const at = rule.entriesAt;
    const writers = axes.map((_, index) => writtenLevels(current.flatMap((levels) => levels[index] ?? []), path, file));
    const items = entries.map(({ of, levels }) => ({
        of,
        text: replaced(file, spans[of], current[of], levels, (level, index) => writers[index]?.(level) ?? level),
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
function wholeOf(path, file) {
    const start = /^\s*/.exec(file)?.[0].length ?? 0;
    return { path, start, end: file.trimEnd().length };
}
function rowsEdit(path, file, rows, current, entries) {
    const eol = file.includes('\r\n') ? '\r\n' : '\n';
    const lines = entries.map(({ of, levels }) => replaced(file, rows[of], current[of], levels, (level) => (0,csv_text/* csvCell */.rK)(level, '\r\n')));
    return { path, start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, text: lines.join(eol) };
}
function replaced(file, entry, current, levels, write) {
    let result = '';
    let from = entry?.start ?? 0;
    for (const [index, { value, node }] of (current ?? []).entries()) {
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
        if (!(0,rule_members/* isBinding */.OT)(rule))
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
    const design = (0,load_design/* loadDesign */.F)(sources, specPath, dialect, new finding_set/* FindingSet */.Y());
    return design?.isInvalid === false ? design : undefined;
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
    return `${(0,words/* quoted */.TL)(unknown)} is not an axis of the spec to copy${near === undefined ? '' : `; ${(0,nearest_names/* didYouMean */.au)(near)}`}\n  its axes: ${known.join(', ')}`;
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
    function edited(place, current, known, wanted) {
        const own = current.filter(({ node }) => node.span.path === specPath);
        const write = writtenLevels(known, specPath, file);
        const items = wanted.map((level) => {
            const of = own.findIndex(({ value }) => (0,python_text/* text */.Qq)(value) === level);
            return { text: write(level), ...(of < 0 ? {} : { of }) };
        });
        return editList(file, place, own.map(({ node }) => node.span), items);
    }
}
function at(node, key) {
    return node?.kind === 'map' ? (0,entries/* entryOf */.Ms)(node, key)?.value : undefined;
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
                        (0,rule_members/* nameOf */.Vb)(rule).text,
                        couplings.get(rule)?.map(({ levels }) => levels) ??
                            rule.entries.map(({ values }) => texts(values)),
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
                    return uncopied(path, 'it is nested too deep');
                folders.push({ path, depth: folder.depth + 1 });
                continue;
            }
            if (read.kind !== 'file')
                return uncopied(path, WHY[read.kind]);
            const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
            if (decoded.kind !== 'text')
                return uncopied(path, 'it is not UTF-8');
            if (files.size >= MOST_FILES)
                return uncopied(path, `the folder has more than ${MOST_FILES} files`);
            files.set(to + path, decoded.text);
        }
    }
    return { kind: 'files', files };
    function uncopied(path, why) {
        return { kind: 'uncopied', path: from + path, why };
    }
}
const WHY = {
    missing: 'nothing is there',
    outside: 'it leads out of the repository',
    'too-large': 'it is too large',
    unreadable: 'it cannot be read',
};

// EXTERNAL MODULE: ./build/src/checks/level-remedy.js
var level_remedy = __webpack_require__(24302);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(94442);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/syntax/spreadsheet-cells.js
var spreadsheet_cells = __webpack_require__(36079);
// EXTERNAL MODULE: ./build/src/authoring/plan-columns.js
var plan_columns = __webpack_require__(69782);
// EXTERNAL MODULE: ./build/src/authoring/relation.js
var relation = __webpack_require__(70535);
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
function isSeparated([first, second]) {
    const names = first?.text.toLowerCase().match(/\w+/g) ?? [];
    return second === undefined && names.filter((name) => NAMES.has(name)).length > 1;
}
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
                message: `${(0,words/* quoted */.TL)(text)} is not an axis that a plan reads; ${near === undefined ? 'leave out columns that are not axes' : (0,nearest_names/* didYouMean */.au)(near)}`,
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
    if (columns.size === 0 && first)
        return {
            columns,
            found: [
                {
                    at: { ...first.at, end: header.at(-1)?.at.end ?? first.at.end },
                    message: isSeparated(header)
                        ? 'columns are separated by commas, semicolons, tabs or |: save the table with one of them'
                        : `no column has the name of an axis: put a first line with the names above the rows, such as ${missing.join(',')}`,
                },
            ],
        };
    if (missing.length > 0 && first)
        found.push({
            at: { ...first.at, end: header.at(-1)?.at.end ?? first.at.end },
            message: `there is no column ${missing.length === 1 ? '' : 'for '}${(0,words/* listed */.KE)(missing, missing.length, missing.length)}`,
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
                yield { at: cell.at, message: `${(0,words/* quoted */.TL)(cell.text)} is not a replicate: they count 1, 2, 3, \u2026` };
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
            const source = (0,findings_text.textOf)(catalog.source);
            const barred = catalog.barred?.(cell.text);
            yield {
                at: cell.at,
                message: barred === undefined
                    ? `${name} ${(0,words/* quoted */.TL)(cell.text)} is not in ${source}; ${(0,findings_text.textOf)((0,level_remedy/* unknownLevelHint */.kJ)(cell.text, catalog))}`
                    : `${name} ${(0,words/* quoted */.TL)(cell.text)}: its ${barred.flag} is not true in ${source}`,
            };
        }
    }
}

// EXTERNAL MODULE: ./build/src/authoring/prove-spec.js
var prove_spec = __webpack_require__(83857);
// EXTERNAL MODULE: ./build/src/authoring/render-spec.js
var render_spec = __webpack_require__(22523);
// EXTERNAL MODULE: ./build/src/authoring/scaffold-layout.js
var scaffold_layout = __webpack_require__(71196);
// EXTERNAL MODULE: ./build/src/authoring/spec-of-table.js
var spec_of_table = __webpack_require__(8357);
// EXTERNAL MODULE: ./build/src/catalog/axis-catalog.js + 1 modules
var axis_catalog = __webpack_require__(49782);
// EXTERNAL MODULE: ./build/src/findings/code-frame.js
var code_frame = __webpack_require__(88471);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/source/file-form.js
var file_form = __webpack_require__(13616);
// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
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
        throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', clone.path, `cannot copy ${(0,visible/* visible */.R)(clone.path)}: ${clone.why}`);
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
    const made = (0,spec_of_table/* specOfTable */.Z)(repository, (0,src_repository/* cohortOf */.lG)(spec), specFolder, table.rows, path === '-' ? 'a table' : (0,visible/* visible */.R)((0,external_node_path_.basename)(path)));
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
        throw new usage_error/* UsageError */.e(`${shown}: ${(0,findings_text.textOf)(message)}; ${(0,findings_text.textOf)(hint ?? '')}`);
    }
    const decoded = (0,source_file/* decodeUtf8 */._)(bytes);
    if (decoded.kind === 'text')
        return new source_file/* SourceFile */.s(shown, decoded.text);
    throw new usage_error/* UsageError */.e(`${shown}: line ${decoded.line} is not UTF-8; ${(0,report_foreign/* encodingHint */.XF)(bytes[decoded.offset] ?? 0, shown)}`);
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
            return invalid(`${(0,words/* quoted */.TL)(word)} is not in the list${near === undefined ? '' : `; ${(0,nearest_names/* didYouMean */.au)(near)}`}`);
        }
        const first = Number(range[1]);
        const last = Number(range[2] ?? range[1]);
        if (first < 1 || last > options.length || last < first)
            return invalid(`${(0,words/* quoted */.TL)(word)} is not between 1 and ${options.length}`);
        for (const option of options.slice(first - 1, last))
            values.add(option);
    }
    return values.size === 0 ? invalid('nothing is chosen') : { kind: 'chosen', values: [...values] };
}
function invalid(why) {
    return { kind: 'invalid', why };
}

;// CONCATENATED MODULE: ./build/src/cli/new-interview.js




const MOST_LISTED = 40;
async function interview(asker, given, place, repository, terminal) {
    let { id } = given;
    while (id === undefined) {
        const answer = await asker.ask('Name of the new cohort: ');
        if (answer === undefined)
            return undefined;
        const why = cohortNameFault(answer, place.taken);
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
        if (chosen.kind === 'invalid')
            terminal.stdout.write(`  ${chosen.why}\n`);
        else if (wanted === 'one' && chosen.values.length > 1)
            terminal.stdout.write('  choose one at most\n');
        else
            return chosen.values;
    }
}

// EXTERNAL MODULE: ./build/src/cli/new-levels.js
var new_levels = __webpack_require__(82980);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/print-findings.js
var print_findings = __webpack_require__(41962);
;// CONCATENATED MODULE: ./build/src/cli/new.js























async function newCohort(line, terminal, askerOf = cli_asker/* terminalAsker */.p) {
    const { values, positionals } = line;
    const { table } = values;
    const flagged = (0,new_levels/* levelsGiven */.tJ)(values);
    if (table !== undefined && (values.from !== undefined || flagged.size > 0))
        throw new usage_error/* UsageError */.e('--table sets all levels: leave out --from, --set and levels');
    const levels = values.from === undefined ? (0,new_levels/* planLevels */.b3)(flagged) : new Map();
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stdout');
    if (opened === undefined)
        return 1;
    const { dialect, dataRoot, maxRows } = opened.settings;
    const place = placeOf((0,external_node_path_.resolve)(values.root ?? '.'), dataRoot, {
        dialect,
        dataRoot,
        maxRows,
    });
    const { repository } = place;
    const id = positionals[0] === undefined ? undefined : idOf(positionals[0], place);
    if (id !== undefined)
        requireName(id, place, terminal);
    const from = values.from === undefined ? undefined : sourceNamed(values.from, place);
    const isChosen = id !== undefined && (from !== undefined || table !== undefined || (0,new_levels/* missingAxes */.qd)(levels).length === 0);
    const asker = isChosen || table !== undefined ? undefined : askerOf(terminal);
    try {
        if (asker === undefined) {
            if (id === undefined)
                throw new usage_error/* UsageError */.e(`new needs an ID where there is no terminal to ask on, as in: ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'new', 'my-cohort', '--table', 'design.csv')}`);
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
    const tree = new disk_tree.DiskTree(root);
    if (tree.probe(dataRoot) !== 'directory')
        throw new environment_failure/* EnvironmentFailure */.Kg('other', dataRoot, (0,open_workspace/* absence */.An)(tree, dataRoot, root, 'data root'));
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const taken = tree.list(layout.cohorts);
    const sources = taken.filter((name) => tree.exists(layout.cohort(name).spec));
    return { root, tree, layout, taken, sources, repository: (0,src_repository/* openRepository */.h_)(tree, options) };
}
function requireName(id, { taken, sources, layout, tree }, terminal) {
    const why = cohortNameFault(id, taken);
    if (why === undefined)
        return;
    const bare = taken.includes(id) && !sources.includes(id);
    const { folder, spec } = layout.cohort(id);
    const meant = bare
        ? (0,repository_status/* misnamedSpecs */.V5)(tree, { dataRoot: layout.dataRoot, cohorts: [] }).get(folder)
        : undefined;
    if (meant !== undefined)
        throw new usage_error/* UsageError */.e(`${why}, in ${layout.cohorts}: rename ${meant} to ${spec}, where its spec is read from`);
    throw new usage_error/* UsageError */.e(bare
        ? `${why}, in ${layout.cohorts}, without a spec; ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'backfill', id)} writes one`
        : why);
}
function idOf(word, { root, layout }) {
    if (!/[\\/]/.test(word))
        return word;
    const folders = ['.', root].map((base) => (0,path_below/* pathBelow */.B)((0,external_node_path_.join)(root, layout.cohorts), (0,external_node_path_.resolve)(base, word)));
    return folders.find((path) => path !== '' && !/^\.\.|\//.test(path)) ?? word;
}
function sourceNamed(word, { root, tree, layout, sources }) {
    const found = sources.map((id) => (0,src_repository/* cohortOf */.lG)(layout.cohort(id).spec));
    const { specPattern, dataRoot } = layout;
    const { cohorts } = (0,pick_cohorts/* pickCohorts */.q9)(found, [word], {
        root,
        why: (id) => (0,open_workspace.withoutSpec)(id, tree, dataRoot, [specPattern], (0,last_commit_with.lastCommitWith)(root, specPattern)),
    });
    const ids = cohorts.map(({ id }) => id);
    if (ids.length > 1)
        throw new usage_error/* UsageError */.e(`--from takes one COHORT, and '${word}' names ${(0,words/* listed */.KE)(ids)}`);
    return ids[0] ?? word;
}
function sourceOf(from, flagged, levels) {
    if (from !== undefined)
        return { kind: 'clone', from, changes: flagged };
    const missing = (0,new_levels/* missingAxes */.qd)(levels);
    if (missing.length > 0) {
        const flags = missing.map((axis) => `--${(0,new_levels/* flagOf */.iP)(axis)}`);
        throw new usage_error/* UsageError */.e(flagged.size === 0
            ? `new needs --from, --table, or ${flags.join(', ')}`
            : `new also needs ${(0,words/* listed */.KE)(flags, flags.length, flags.length)}; or --from, to take the other levels from a cohort`);
    }
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
        terminal.stdout.write('The spec does not validate: nothing was written (--force writes it anyway).\n');
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
    terminal.stdout.write([
        ...[...files.keys()].map((path) => `wrote ${(0,visible/* visible */.R)(path)}`),
        isValid
            ? `next: ${(0,cli_terminal/* spelled */.uQ)(terminal, 'regenerate', id)}`
            : `next: correct it, then ${(0,cli_terminal/* spelled */.uQ)(terminal, 'check', id)}`,
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


/***/ }),

/***/ 92525:
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

/***/ 88471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35747);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86400);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92410);




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
    const mark = ascii ? '...' : '\u2026';
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

/***/ 86400:
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

/***/ 36079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ spreadsheetCells)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);


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
