export const id = 8653;
export const ids = [8653];
export const modules = {

/***/ 15714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ deriveTupleAxes),
/* harmony export */   K: () => (/* binding */ NO_DERIVED_AXES)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15425);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79441);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(950);





function deriveTupleAxes(rules, declared, context) {
    const declaring = (0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectsWhere */ .Rq)(({ tupleAxes }) => tupleAxes === 'declared').join(' or ');
    const explicit = new Map(declared.map((axis) => [(0,_python_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .valueKey */ .z)(axis.name), axis]));
    const derived = new Map();
    const contested = new Set();
    let namesComplete = true;
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        namesComplete &&= rule.axes.length > 0;
        rule.axes.forEach((name, index) => {
            const axis = explicit.get((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .valueKey */ .z)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(name.text)));
            if (axis !== undefined) {
                contested.add(axis);
                const shown = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name.text);
                context.collector.add('tuple/axis-declared', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(axis.at), `axis ${shown} is declared, but tuple ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(rule.name.text)} provides its levels`, {
                    hint: `remove it from \`axes\`: ${context.runtime.name} takes the levels from the items (the ${declaring} dialect wants it declared)`,
                    related: [{ message: 'the tuple names it here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .atSpan */ .IX)(name.at) }],
                });
                return;
            }
            const entry = derived.get(name.text) ?? {
                name: name.text,
                at: name.at,
                levels: [],
                seen: new Set(),
                complete: true,
            };
            derived.set(name.text, entry);
            entry.complete &&= rule.complete;
            for (const { values } of rule.entries)
                addLevel(entry, values[index]);
        });
    }
    const axes = [...derived.values()].map(({ name, at, levels, complete: known }) => ({
        name: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(name),
        at,
        levels,
        complete: known,
    }));
    return { axes, contested, namesComplete };
}
const NO_DERIVED_AXES = { axes: [], contested: new Set(), namesComplete: true };
function addLevel(entry, level) {
    if (level === undefined)
        return;
    const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .valueKey */ .z)(level.value);
    if (entry.seen.has(key))
        return;
    entry.seen.add(key);
    entry.levels.push(level);
}


/***/ }),

/***/ 48573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ atFirstLine)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15425);

function atFirstLine(span, { sources }) {
    const opened = sources.open(span.path);
    if (opened.kind !== 'text')
        return (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    const { text } = opened.file;
    let end = span.start;
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r')
        end++;
    if (end === span.end)
        return (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(span);
    while (end > span.start && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end--;
    return (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(end > span.start ? { ...span, end } : span);
}


/***/ }),

/***/ 18942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nestedLists),
/* harmony export */   a: () => (/* binding */ flattened)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43015);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51959);
/* harmony import */ var _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68423);



function nestedLists(items) {
    const nested = items.filter((item) => item.kind === 'list' && item.items.length > 0 && item.items.every(({ kind }) => kind === 'scalar'));
    const areRows = nested.length > 1 && nested.length === items.length && nested.every((one) => one.items.length > 1);
    return areRows ? [] : nested;
}
function flattened(nested, sources) {
    const edits = nested.length > MOST_LISTS ? [undefined] : nested.flatMap((list) => flattenedOne(list, sources));
    const [first] = nested;
    const opened = first && sources.open(first.span.path);
    const isFlow = opened?.kind === 'text' && opened.file.text.charAt(first?.span.start ?? 0) === '[';
    return {
        hint: isFlow
            ? 'remove the brackets around these values: each of them is an item of the list itself'
            : 'remove the second hyphen: each value is an item of the list itself',
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .suggested */ .M)(...edits),
    };
}
const MOST_LISTS = 1000;
function flattenedOne({ span: at, items }, sources) {
    const opened = sources.open(at.path);
    const text = opened.kind === 'text' ? opened.file.text : '';
    const source = text.slice(at.start, at.end);
    const before = text.slice(Math.max(0, at.start - _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_INDENT */ .q), at.start);
    const indent = /(?:^|[\r\n])( *)-\s+$/.exec(before)?.[1];
    if (source.includes('#'))
        return [undefined];
    if (source.startsWith('[')) {
        const inner = source.slice(1, -1).trim().replace(/,$/, '');
        const values = items.map(({ span: one }) => text.slice(one.start, one.end));
        return [{ at, newText: indent === undefined ? inner : values.join(`\n${indent}- `) }];
    }
    if (indent === undefined)
        return [undefined];
    return items.map(({ span: one }, index) => {
        if (index === 0) {
            const gap = /\s+$/.exec(before)?.[0].length ?? 0;
            return { at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(at.path, at.start - gap, one.start), newText: ' ' };
        }
        const lead = /(?:^|[\r\n])( *- +)$/.exec(text.slice(Math.max(0, one.start - _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_INDENT */ .q), one.start))?.[1];
        return lead === undefined
            ? undefined
            : { at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(at.path, one.start - lead.length, one.start), newText: `${indent}- ` };
    });
}


/***/ }),

/***/ 62167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ columnName),
/* harmony export */   z: () => (/* binding */ foldName)
/* harmony export */ });
function columnName({ name }) {
    return name.replace(/^\ufeff/, '');
}
function foldName(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, '');
}


/***/ }),

/***/ 52288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ resolveInclude)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(15425);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_report_conflict_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(77983);
/* harmony import */ var _findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5325);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49244);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(51959);
/* harmony import */ var _syntax_csv_include_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42058);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80567);
/* harmony import */ var _syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6325);
/* harmony import */ var _syntax_text_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17048);
/* harmony import */ var _syntax_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66444);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(740);
/* harmony import */ var _reference_hints_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59766);
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91326);
















function resolveInclude(node, context) {
    const text = (0,_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(node);
    if (text === undefined || !text.startsWith(_spec_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .FILE_MARKER */ .kW))
        return { node, at: node.span };
    const relative = text.slice(_spec_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .FILE_MARKER */ .kW.length);
    const { collector, specPath } = context;
    const at = node.span;
    const path = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .joinInside */ .lG)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(specPath), relative);
    if (path === undefined || relative.includes('\0')) {
        const tail = (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .existingTail */ .k4)(relative, context);
        collector.add('include/outside', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__/* .atSpan */ .IX)(at), `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} leads out of the repository`, {
            hint: tail?.hint ?? "move the file next to the spec and name it relative to the spec's folder",
            ...(0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .referenceFix */ .R6)(at, text, tail?.meant, context),
        });
        return { node: undefined, at };
    }
    if (path === specPath) {
        collector.add('include/not-a-list', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__/* .atSpan */ .IX)(at), `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} is this spec itself`, {
            hint: `name the file that holds the list${(0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .otherFiles */ .YT)(context)}`,
        });
        return { node: undefined, at };
    }
    const include = { path, at };
    collector.includes(path, at);
    if (!_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .SUFFIXES */ .YX.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .suffixOf */ .jT)(path))) {
        const original = (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .originalOf */ .zW)(path, text, context);
        const near = original === undefined
            ? ((0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .bareReference */ .yD)(text, context) ?? (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .nearReference */ .s7)(path, text, context))
            : original.meant;
        collector.add('include/unsupported-suffix', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__/* .atSpan */ .IX)(at), `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} does not have a suffix that can be included`, {
            hint: original?.hint ??
                (near === undefined
                    ? (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .someFiles */ .is)(path, context, 'this is a folder: name a file in it, such as ') ||
                        `use one of ${_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .SUFFIXES */ .YX.join(', ')}`
                    : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(near)),
            ...(0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .referenceFix */ .R6)(at, text, near, context),
        });
        return { node: undefined, include, at };
    }
    const opened = context.sources.open(path);
    if (opened.kind !== 'text') {
        reportUnopened(opened, path, text, at, context);
        return { node: undefined, include, at };
    }
    const { node: parsed, columns, unterminatedQuote, joinedRows, commentedItem, } = parseInclude(opened.file, context);
    const read = {
        ...include,
        ...(columns === undefined ? {} : { columns }),
        ...(unterminatedQuote === undefined ? {} : { unterminatedQuote }),
        ...(joinedRows === undefined ? {} : { joinedRows }),
        ...(commentedItem === undefined ? {} : { commentedItem }),
    };
    context.includes.push(read);
    return { node: parsed, include: read, at };
}
function parseInclude(file, context) {
    switch ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_11__/* .suffixOf */ .jT)(file.path)) {
        case '.csv':
            return ((0,_syntax_csv_include_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCsvInclude */ .a)(file, context.collector, (name) => (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .isAxisName */ .t$)(name, context)) ?? { node: undefined });
        case '.txt':
            return { node: (0,_syntax_text_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTextLines */ .q)(file) };
        case '.json':
            return { node: (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(file, context.collector) };
        default: {
            const node = (0,_syntax_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .h)(file, context.collector, { continueOnDuplicateKeys: true });
            return node !== undefined && (0,_syntax_node_as_python_js__WEBPACK_IMPORTED_MODULE_13__/* .isFalsy */ .W)(node)
                ? { node: emptyList(node), commentedItem: firstCommented(file) }
                : { node };
        }
    }
}
function emptyList(node) {
    return { kind: 'list', items: [], span: node.span };
}
function reportUnopened(opened, path, text, at, context) {
    const { collector } = context;
    const place = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__/* .atSpan */ .IX)(at);
    switch (opened.kind) {
        case 'missing': {
            const related = [{ message: 'looked for here', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__/* .atMissing */ .KE)(path) }];
            const near = (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .nearReference */ .s7)(path, text, context);
            const { hint, meant, rename } = (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .relativeHint */ .Qj)(text) ??
                (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .slipHint */ .IY)(path, text, context) ??
                (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .longerName */ .XS)(path, context) ??
                (near ? { hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(near), meant: near } : (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .elsewhere */ .Jn)(path, context)) ??
                (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .folderHint */ .YD)(path, text, context);
            collector.add('include/missing', place, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}: there is no file ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedPath */ .MW)(path)}`, {
                hint,
                related,
                ...(rename ? { fix: { edits: [], rename, safe: false } } : (0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .referenceFix */ .R6)(at, text, meant, context)),
            });
            return;
        }
        case 'directory':
            collector.add('include/unreadable', place, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} names a folder`, {
                hint: `name a file${(0,_reference_hints_js__WEBPACK_IMPORTED_MODULE_8__/* .someFiles */ .is)(path, context, ' in it: ')}`,
            });
            return;
        case 'outside':
            collector.add('include/outside', place, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} leads out of the repository through a link`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return;
        case 'too-large':
            collector.add('include/too-large', place, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'include only the columns and rows that the cohort uses' });
            return;
        case 'unreadable':
            collector.add('include/unreadable', place, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return;
        case 'conflicted':
            (0,_findings_report_conflict_js__WEBPACK_IMPORTED_MODULE_14__/* .reportConflict */ .x)(opened.conflict, collector);
            return;
        case 'foreign':
            (0,_findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .reportForeign */ .o3)(opened.foreign, collector);
            return;
        case 'malformed':
            collector.add('file/not-utf8', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_12__/* .atSpan */ .IX)(opened.at), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedPath */ .MW)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, { hint: (0,_findings_report_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingHint */ .XF)(opened.byte, opened.at.path) });
    }
}
function firstCommented({ path, text }) {
    const found = /^[ \t]*(#+[ \t]*- [^\r\n]*)/m.exec(text);
    const [line = '', item = ''] = found ?? [];
    const end = (found?.index ?? 0) + line.length;
    return found === null ? undefined : (0,_source_span_js__WEBPACK_IMPORTED_MODULE_15__/* .span */ .L)(path, end - item.length, end);
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ pairMember),
/* harmony export */   II: () => (/* binding */ readLevels),
/* harmony export */   S: () => (/* binding */ includedAt),
/* harmony export */   pw: () => (/* binding */ hashable)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15425);
/* harmony import */ var _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57740);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43015);
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45669);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74589);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51959);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94860);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48573);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18942);
/* harmony import */ var _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68423);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94335);












function hashable(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'tuple')
        return { kind: 'tuple', items: node.items.map((item) => item.value) };
    return undefined;
}
function readLevels({ items, aliases }, what, include, context) {
    const levels = [];
    let complete = true;
    const nested = aliases === undefined ? (0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .nestedLists */ .H)(items) : [];
    const [first] = nested;
    if (first !== undefined)
        context.collector.add('axis/unhashable-level', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_6__/* .atFirstLine */ .G)(first.span, context), `${what} holds ${nested.length === 1 ? 'a list' : `${nested.length} lists`} where ${nested.length === 1 ? 'a single value is' : 'single values are'} expected`, { ...(0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__/* .flattened */ .a)(nested, context.sources), related: includedAt(include) });
    const keyed = keyedLevels(items);
    const [firstKeyed] = keyed;
    const hasOthers = keyed.some(({ node }) => node.kind === 'map' && node.entries.length > 1);
    const areKeyed = new Set(keyed.map(({ node }) => node));
    if (firstKeyed !== undefined)
        context.collector.add('axis/unhashable-level', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_6__/* .atFirstLine */ .G)(firstKeyed.node.span, context), `${what} holds ${keyed.length} mappings where single values are expected`, {
            hint: hasOthers
                ? `write each value alone, without keys, and what describes it in a comment: ${firstKeyed.value.text}`
                : `write each value alone, without the key: ${firstKeyed.value.text}`,
            ...(hasOthers || keyed.length > MOST_KEYED
                ? {}
                : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)(...keyed.map(({ node, value }) => ({ at: node.span, newText: writtenAt(value, context) })))),
            related: includedAt(include),
        });
    const texts = new Set();
    for (const [index, node] of items.entries()) {
        if (areKeyed.has(node)) {
            complete = false;
            continue;
        }
        const value = hashable(node);
        const alias = aliases?.get(index);
        if (node.kind === 'list' && nested.includes(node)) {
            complete = false;
            continue;
        }
        if (value !== undefined) {
            const aligned = alignedItems(node, context);
            const written = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_8__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_9__/* .text */ .Qq)(value));
            const removal = texts.has(written) ? removalOf(node, items[index - 1], context) : undefined;
            texts.add(written);
            levels.push({ value, node, ...(aligned ? { aligned } : {}), ...(removal ? { removal } : {}) });
            continue;
        }
        complete = false;
        context.collector.add('axis/unhashable-level', alias ? (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .atSpan */ .IX)(alias) : (0,_first_line_js__WEBPACK_IMPORTED_MODULE_6__/* .atFirstLine */ .G)(node.span, context), `${what} holds ${(0,_show_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(node)} where a single value is expected`, {
            ...(alias
                ? { hint: 'an alias inserts the whole list: write its levels here, one by one' }
                : unhashableRemedy(node, context)),
            related: [
                ...(alias ? [{ message: 'what the alias refers to', at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .atSpan */ .IX)(node.span) }] : []),
                ...includedAt(include),
            ],
        });
    }
    return { levels, complete };
}
function keyedLevels(items) {
    const keyed = items.flatMap((node) => {
        const [entry, other] = node.kind === 'map' ? node.entries.filter(({ key }) => LEVEL_KEYS.test(key.text)) : [];
        return entry?.value.kind === 'scalar' && other === undefined ? [{ node, value: entry.value }] : [];
    });
    return keyed.length > 1 && keyed.every(({ value }) => value.text !== '') ? keyed : [];
}
const MOST_KEYED = 1000;
function writtenAt({ span: at, text: read }, { sources }) {
    const opened = sources.open(at.path);
    return opened.kind === 'text' ? opened.file.text.slice(at.start, at.end) : read;
}
function removalOf({ span: at }, before, { sources }) {
    const from = before?.span;
    if (from === undefined || from.path !== at.path || from.end > at.start)
        return undefined;
    const opened = sources.open(at.path);
    if (opened.kind !== 'text' || at.start - from.end > _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_INDENT */ .q)
        return undefined;
    const between = opened.file.text.slice(from.end, at.start);
    return /^("?)[ \t]*(?:,\s*|[\r\n]+[ \t]*(?:- +)?)\1$/.test(between)
        ? { at: { ...at, start: from.end }, newText: '' }
        : undefined;
}
function alignedItems(node, { sources }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || !/\s-\s/.test(node.text))
        return undefined;
    const { span: at } = node;
    const opened = sources.open(at.path);
    if (opened.kind !== 'text')
        return undefined;
    const { text: whole } = opened.file;
    const before = whole.slice(Math.max(0, at.start - _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_INDENT */ .q), at.start);
    const indent = /(?:^|[\r\n])( *)- +$/.exec(before)?.[1];
    if (indent === undefined)
        return undefined;
    const edits = [];
    for (const { 0: blanks, index } of whole.slice(at.start, at.end).matchAll(/(?<=[\r\n])[ ]+(?=- )/g)) {
        const start = at.start + index;
        edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .L)(at.path, start, start + blanks.length), newText: indent });
    }
    return edits.length === 0 ? undefined : edits;
}
const LEVEL_KEYS = /^(?:id|name|value|level|model|combo|\w+_(?:id|template|llm|model))$/;
function isSet(value) {
    return value.kind === 'scalar' && value.text === '';
}
function unhashableRemedy(node, { sources }) {
    const [entry, other] = node.kind === 'map' ? node.entries : [];
    if (node.kind === 'map' && other === undefined && entry !== undefined && isSet(entry.value)) {
        const opened = sources.open(node.span.path);
        const written = opened.kind === 'text' ? opened.file.text.slice(node.span.start, node.span.end) : '';
        const name = /^\{\s*([^{}:,]*?)\s*\}$/.exec(written)?.[1];
        if (name)
            return { hint: `remove the braces: ${name}`, ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: node.span, newText: name }) };
        const placeholder = (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .placeholderHint */ .xv)(written.trim());
        if (placeholder !== undefined)
            return { hint: placeholder };
    }
    if (entry?.value.kind === 'scalar' && other === undefined) {
        const { key, value } = entry;
        const opened = sources.open(key.span.path);
        const colon = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .L)(key.span.path, key.span.end, key.span.end + 1);
        const isBefore = opened.kind === 'text' && opened.file.text.slice(colon.start, colon.end) === ':';
        if (value.text === '' && key.text !== '' && isBefore)
            return { hint: `remove the colon after it: ${key.text}`, ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: colon, newText: '' }) };
        if (['int', 'float', 'bool'].includes(value.value.kind) && isBefore)
            return {
                hint: `write the level alone, without a value: ${key.text}`,
                ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: { ...value.span, start: colon.start }, newText: '' }),
            };
        if (LEVEL_KEYS.test(key.text))
            return { hint: `write the value alone, without the key: ${value.text}` };
    }
    if (node.kind === 'list' && node.items.every(({ kind }) => kind === 'scalar'))
        return {
            hint: 'remove one of the two brackets or hyphens around it: a nested list is not a level; several columns belong in a tuple rule',
        };
    if (entry?.value.kind === 'scalar' && entry.value.text !== '' && other === undefined) {
        const source = `${entry.key.text}: ${entry.value.text}`;
        const newText = (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_2__/* .singleQuoted */ .f3)(source);
        const isWhole = entry.value.span.end - entry.key.span.start === source.length;
        return {
            hint: `quote it: ${newText}; the colon and the space after it make it a mapping`,
            ...(isWhole ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .cover */ .I)(entry.key.span, entry.value.span), newText }) : {}),
        };
    }
    return { hint: 'write one text or number per level; several columns belong in a tuple rule' };
}
function pairMember(node) {
    if (node.kind !== 'list')
        return hashable(node);
    const items = node.items.map(hashable);
    return items.every((item) => item !== undefined) ? { kind: 'tuple', items: items } : undefined;
}
function includedAt(include) {
    return include === undefined ? [] : [{ message: _findings_finding_set_js__WEBPACK_IMPORTED_MODULE_0__/* .INCLUDED */ .l, at: { kind: 'span', span: include.at } }];
}


/***/ }),

/***/ 41914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ itemsRemedy),
/* harmony export */   Li: () => (/* binding */ mappedReference),
/* harmony export */   Te: () => (/* binding */ inBrackets),
/* harmony export */   nL: () => (/* binding */ listRemedy)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43015);
/* harmony import */ var _findings_joined_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71222);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97783);
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45669);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49244);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51959);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94860);
/* harmony import */ var _syntax_yaml_item_mark_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55026);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(740);
/* harmony import */ var _move_lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39277);
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91326);












const SUFFIXES = _spec_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .INCLUDE_SUFFIXES */ .Dp;
function listRemedy(node, otherwise, { sources }) {
    const text = (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(node);
    if (text === undefined || node.kind !== 'scalar')
        return otherwise;
    const placeholder = (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholderHint */ .xv)(text);
    if (placeholder !== undefined)
        return { hint: placeholder };
    const standIn = (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .standInHint */ .ZC)(text, () => false);
    if (standIn !== undefined)
        return { hint: standIn };
    const instead = (newText) => (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: node.span, newText });
    const curly = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(text);
    if (curly !== undefined && !curly.includes("'")) {
        const isFile = curly.startsWith(_spec_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MARKER */ .kW);
        const newText = isFile ? `'${curly}'` : `['${curly}']`;
        return {
            hint: `write straight quotes${isFile ? '' : ', and brackets around them'}: ${newText}`,
            ...instead(newText),
        };
    }
    const plain = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLookAlikes */ .Lj)(text);
    if (plain !== text && plain.startsWith(_spec_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MARKER */ .kW)) {
        const reference = (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_4__/* .singleQuoted */ .f3)(plain);
        return { hint: `${(0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAlikeWords */ .rS)(text, plain)}: write ${reference}`, ...instead(reference) };
    }
    const inside = OTHER_BRACKETS.exec(text)?.[1];
    if (inside !== undefined) {
        const newText = `[${withCommas((0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLookAlikes */ .Lj)(inside))}]`;
        return { hint: `write square brackets: ${newText}`, ...(node.style === 'plain' ? instead(newText) : {}) };
    }
    if (text.startsWith('[') && text.endsWith(']'))
        return { hint: `remove the quotes around it: ${text}`, ...instead(text) };
    const items = itemsRemedy(node, sources);
    if (items !== undefined)
        return items;
    if (node.style === 'block' || (node.style === 'plain' && node.text.includes('\n')))
        return otherwise;
    const called = CALL.exec(text)?.[1];
    if (called !== undefined)
        return { hint: `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(called)} is not run: write the values themselves in brackets` };
    const path = text.trim().replace(/^(?:@+\s*\w+(?=[\s:=])|file\s*@|@|\w+(?=:))\s*[:=]?\s*\/*/, '');
    if (!SUFFIXES.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_8__/* .suffixOf */ .jT)(path)))
        return otherwise;
    const reference = (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_4__/* .singleQuoted */ .f3)(`${_spec_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MARKER */ .kW}${path}`);
    return { hint: `to include the file write ${reference}`, ...instead(reference) };
}
function itemsRemedy(node, sources) {
    const text = (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(node);
    if (text === undefined || node.kind !== 'scalar')
        return undefined;
    const mark = _syntax_yaml_item_mark_js__WEBPACK_IMPORTED_MODULE_9__/* .ITEM_MARK */ .U.exec(text)?.[0];
    if (mark !== undefined)
        return unreadItems(node, mark, sources);
    return node.style === 'block' || (node.style === 'plain' && node.text.includes('\n'))
        ? unmarkedLines(node, sources)
        : undefined;
}
function mappedReference(node) {
    const entries = node.kind === 'map' ? node.entries : [];
    const entry = entries.find(({ key }) => FILE_KEYS.test(key.text));
    const others = entries.filter((one) => one !== entry);
    const path = entry?.value.kind === 'scalar' ? (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(entry.value) : undefined;
    if (path === undefined || path === '' || !others.every(({ key }) => FILE_OPTIONS.test(key.text)))
        return undefined;
    const reference = (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_4__/* .singleQuoted */ .f3)(`${_spec_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MARKER */ .kW}${path.replace(/^@file:/, '')}`);
    return {
        hint: `to include the file write ${reference}${others.length === 0 ? '' : ', without other keys: a list is a CSV with one column'}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: node.span, newText: reference }),
    };
}
const FILE_KEYS = /^[$@]?(?:file|filename|include|path|ref|import|source|src|csv)$/i;
const FILE_OPTIONS = /^(?:col(?:umn)?s?|field|key|sheet|format|type|header|encoding|sep(?:arator)?|delimiter|index)$/i;
const CALL = /^(\w{2,30})\([^()]*\)$/;
function unmarkedLines({ span: at, style }, sources) {
    const opened = sources.open(at.path);
    const whole = opened.kind === 'text' ? opened.file.text : '';
    const isBlock = style === 'block';
    const written = whole.slice(at.start, at.end);
    const lines = [...written.matchAll(/^([ \t]*)(\S[^\r\n]*)/gm)];
    const items = isBlock ? lines.slice(1) : lines;
    const [first] = items;
    if (first === undefined || items.length > MOST_ITEMS)
        return undefined;
    const unmarked = items.filter(({ 2: item = '' }) => !/^- /.test(item));
    if (unmarked.some(({ 2: item = '' }) => /^[-+*#\u2022]|: |:$/.test(item)))
        return undefined;
    const isOwnLine = isBlock || (0,_move_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .columnOf */ .uV)(at, whole) !== undefined;
    const hasCommas = items.length > 1 && items.slice(0, -1).every(({ 2: item = '' }) => COMMA_AT_END.test(item));
    const edits = unmarked.flatMap(({ index, 1: indent = '', 2: item = '' }) => {
        const start = at.start + index + indent.length;
        const hyphen = { at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .L)(at.path, start, start), newText: '- ' };
        const comma = hasCommas ? COMMA_AT_END.exec(item) : null;
        return comma === null
            ? [hyphen]
            : [hyphen, { at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .L)(at.path, start + comma.index, start + item.length), newText: '' }];
    });
    const sign = /^[^\s]+/.exec(written)?.[0] ?? '';
    if (isBlock)
        edits.unshift({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .L)(at.path, at.start, at.start + sign.length), newText: '' });
    const start = isOwnLine ? 'start each line' : 'write each item on a line of its own, which starts';
    const example = (hasCommas ? first[2]?.replace(COMMA_AT_END, '') : first[2])?.trim() ?? '';
    const how = `${start} with a hyphen and a space${hasCommas ? ', without the comma at its end' : ''}: \`- ${example}\``;
    return {
        hint: !isBlock
            ? how
            : unmarked.length === 0
                ? `remove \`${sign}\`, which makes the items below it one text`
                : `remove \`${sign}\`, and ${how}`,
        ...(isOwnLine ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)(...edits) : {}),
    };
}
const COMMA_AT_END = /,[ \t]*$/;
const MOST_ITEMS = 2000;
const OTHER_BRACKETS = /^[(\uff3b\uff08\u3010](.*)[)\uff3d\uff09\u3011]$/s;
function unreadItems({ span: at, text, style }, mark, sources) {
    const opened = sources.open(at.path);
    const whole = opened.kind === 'text' ? opened.file.text : '';
    const written = whole.slice(at.start, at.end);
    const edits = [];
    let start = at.start;
    const isList = style === 'plain' &&
        (0,_move_lines_js__WEBPACK_IMPORTED_MODULE_10__/* .columnOf */ .uV)(at, whole) !== undefined &&
        written.split(/(?<=\n)/).every((line) => {
            const [indent = ''] = /^ */.exec(line) ?? [];
            const own = /^- +/.exec(line.slice(indent.length))?.[0] ?? _syntax_yaml_item_mark_js__WEBPACK_IMPORTED_MODULE_9__/* .ITEM_MARK */ .U.exec(line.slice(indent.length))?.[0];
            const from = start + indent.length;
            start += line.length;
            if (own === undefined)
                return false;
            if (!/^- /.test(own))
                edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .L)(at.path, from, from + own.length), newText: '- ' });
            return true;
        });
    const first = text
        .slice(mark.length)
        .split(/\s+[-\u2022\u00b7\u25e6\u25cf\u25aa\u2023\u2010-\u2015\u2212+]|\s+\d{1,3}[.)]\s/)[0] ?? '';
    const how = mark === '-' ? 'put a space after the hyphen of each item' : 'start each item with a hyphen and a space';
    return { hint: `${how}: \`- ${first}\``, ...(isList ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)(...edits) : {}) };
}
const OTHER_SIGNS = new RegExp(String.raw `\s*[;|&\uff0c\u3001\uff1b\uff5c]\s*|\s+(?:[+\u2013\u2014-]|${_findings_joined_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS_BETWEEN */ .N})\s+`);
function withCommas(written) {
    const names = written.split(OTHER_SIGNS);
    return names.every((name) => /^[\w./-]+$/.test(name)) ? names.join(', ') : written;
}
function inBrackets(node) {
    if (node.kind !== 'scalar')
        return { hint: 'put it in brackets' };
    if (node.style === 'plain' && withCommas(node.text) !== node.text) {
        const newText = `[${withCommas(node.text)}]`;
        return {
            hint: `put it in brackets, with commas between the names: ${newText}`,
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: node.span, newText }),
        };
    }
    if (node.style === 'plain' && /^[^[\]]+\]$/.test(node.text)) {
        const at = { ...node.span, end: node.span.start };
        return { hint: `open the bracket: [${node.text}`, ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at, newText: '[' }) };
    }
    const isJson = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_8__/* .suffixOf */ .jT)(node.span.path) === '.json';
    const written = (name) => (isJson ? JSON.stringify(name) : name);
    const text = (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(node) ?? '';
    const names = node.style === 'quoted' ? text.split(/\s*,\s*/) : [];
    if (names.length > 1 && names.every((name) => /^[A-Za-z_][\w.-]*$/.test(name))) {
        const newText = `[${names.map(written).join(', ')}]`;
        return {
            hint: `write brackets in place of the quotes: ${newText}`,
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: node.span, newText }),
        };
    }
    const whole = node.style !== 'quoted' ? node.text : isJson ? written(text) : (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_4__/* .singleQuoted */ .f3)(text);
    return {
        hint: `put it in brackets: [${whole}]`,
        ...(node.style === 'block' ? {} : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_7__/* .suggested */ .M)({ at: node.span, newText: `[${whole}]` })),
    };
}


/***/ }),

/***/ 87510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadAxes),
/* harmony export */   r: () => (/* binding */ otherAxisHint)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(15425);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(74589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79441);
/* harmony import */ var _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40940);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(51959);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(72265);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(48573);
/* harmony import */ var _include_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52288);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8745);
/* harmony import */ var _list_hint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41914);
/* harmony import */ var _mapping_remedy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68423);
/* harmony import */ var _move_lines_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(39277);
/* harmony import */ var _near_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5028);
/* harmony import */ var _outdented_keys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57201);
/* harmony import */ var _replicate_axis_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75773);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10637);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94335);
/* harmony import */ var _spec_shapes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20476);




















const BESIDE_AXES = _spec_shapes_js__WEBPACK_IMPORTED_MODULE_11__/* .SHAPES */ .H.spec.keys;
const CATALOGUED = _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOGUED_AXES */ .OT;
function loadAxes(node, context, outdented) {
    if (node === undefined)
        return { axes: [], complete: true };
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .takes */ .n)(_spec_shapes_js__WEBPACK_IMPORTED_MODULE_11__/* .SHAPES */ .H.axes, node)) {
        context.collector.add('axes/not-a-mapping', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_12__/* .atFirstLine */ .G)(node.span, context), `axes must map names to levels, but is ${(0,_show_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(node)}`, {
            ...(outdented === undefined
                ? ((0,_mapping_remedy_js__WEBPACK_IMPORTED_MODULE_6__/* .mappingRemedy */ .X)(node, context) ?? {
                    hint: 'write one line per name: `draft_template: [draft-A, draft-B]`; for no axes write `axes: {}`',
                })
                : (0,_outdented_keys_js__WEBPACK_IMPORTED_MODULE_8__/* .indentHint */ .M)('axes', outdented)),
        });
        return { axes: [], complete: false };
    }
    const names = new Set(node.entries.map(({ key }) => key.text));
    return {
        axes: node.entries.flatMap((entry) => nestedAxes(entry, context, names) ?? [loadAxis(entry, context, names)]),
        complete: true,
    };
}
const PARTS = new Map([
    ..._source_stage_js__WEBPACK_IMPORTED_MODULE_13__/* .STAGES */ .a.map((stage) => [`${stage}s`, stage]),
    ...['templates', 'prompt', 'prompts'].map((word) => [word, 'template']),
    ...['llms', 'model', 'models'].map((word) => [word, 'llm']),
]);
function nestedName(outer, inner) {
    const [one, other] = [outer, inner].map((word) => PARTS.get(word) ?? word);
    return CATALOGUED.find((name) => name === `${one}_${other}` ||
        name === `${other}_${one}` ||
        (name === inner && name.startsWith(`${one}_`)));
}
function nestedAxes({ key, value }, context, known) {
    const entries = value.kind === 'map' ? value.entries : [];
    const names = entries.flatMap((entry) => nestedName(key.text, entry.key.text) ?? []);
    if (names.length === 0 || names.length < entries.length)
        return undefined;
    context.collector.add('axis/not-a-list', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_14__/* .atSpan */ .IX)(key.span), `axis ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(key.value)} must be a list of levels or '@file:PATH', but holds other axes, which are never nested`, { hint: `make an axis of each: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.map((name) => `\`${name}: [\u2026]\``))}` });
    return entries.map((entry, place) => loadAxis({ ...entry, key: { ...entry.key, value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(names[place] ?? '') } }, context, known));
}
function otherAxisHint(name) {
    return `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is an axis, not a level: write its levels here, too; if both always have the same one, bind them by a tie, \`ties: {${name}: [${name}, \u2026]}\``;
}
function notAList(value, name, context, names) {
    if (value.kind === 'scalar' && value.text !== name && names.has(value.text))
        return { hint: otherAxisHint(value.text) };
    if (value.kind === 'map') {
        const [first, other] = value.entries;
        const reference = (0,_list_hint_js__WEBPACK_IMPORTED_MODULE_5__/* .mappedReference */ .Li)(value);
        if (reference !== undefined)
            return reference;
        if (first?.value.kind === 'list' && other === undefined)
            return { hint: `remove the key ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first.key.text)}: the list itself is the value` };
        return { hint: value.entries.length === 0 ? "write `[\u2026]` or '@file:\u2026'" : listedHint(value) };
    }
    if (value.kind === 'scalar' && value.text === '') {
        const hidden = commentedList(value.span, context);
        if (hidden !== undefined)
            return hidden;
    }
    if (value.kind !== 'scalar' || value.value.kind === 'null')
        return { hint: "write its levels as a list, `[\u2026]`, or '@file:\u2026'" };
    const replicates = numberOfReplicates(name, value, context);
    if (replicates !== undefined)
        return { hint: replicates };
    return (0,_list_hint_js__WEBPACK_IMPORTED_MODULE_5__/* .listRemedy */ .nL)(value, (0,_list_hint_js__WEBPACK_IMPORTED_MODULE_5__/* .inBrackets */ .Te)(value), context);
}
function numberOfReplicates(name, { value }, { runtime }) {
    return value.kind === 'int' && (0,_replicate_axis_js__WEBPACK_IMPORTED_MODULE_15__/* .isReplicateName */ .f)(name)
        ? (0,_replicate_axis_js__WEBPACK_IMPORTED_MODULE_15__/* .replicatesHint */ .k)(name, Number(value.value), runtime)
        : undefined;
}
function listedHint({ entries }) {
    const keys = entries.map(({ key }) => key);
    const values = entries.map(({ value }) => value);
    const list = (nodes) => `[${nodes.map((node) => (node.kind === 'scalar' ? node.text : '\u2026')).join(', ')}]`;
    const areNames = (nodes) => nodes.every((node) => node.kind === 'scalar' && node.value.kind === 'str');
    const isLikeId = (node) => node.kind === 'scalar' && /[\d.-]/.test(node.text);
    if (!areNames(values))
        return `write a list: ${list(keys)}`;
    if (!areNames(keys) || (values.some(isLikeId) && !keys.some(isLikeId)))
        return `write a list: ${list(values)}`;
    return keys.some(isLikeId) && !values.some(isLikeId)
        ? `write a list: ${list(keys)}`
        : `write a list of the ones that you mean: ${list(keys)} or ${list(values)}`;
}
function commentedList(at, { sources }) {
    const opened = sources.open(at.path);
    const rest = opened.kind === 'text' ? opened.file.text.slice(at.end, at.end + LONGEST_LINE) : '';
    const found = /^([ \t]*)(#+[ \t]*)(?:\[[^\]\r\n]*\]|'@file:[^'\r\n]*')[ \t]*(?:[\r\n]|$)/.exec(rest);
    if (found === null)
        return commentedItems(at, rest);
    const start = at.end + (found[1]?.length ?? 0);
    return {
        hint: 'its levels are in a comment: remove the `#` before them, or remove the axis',
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_16__/* .suggested */ .M)({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_17__/* .span */ .L)(at.path, start, start + (found[2]?.length ?? 0)), newText: '' }),
    };
}
function commentedItems(at, rest) {
    const [block = ''] = /^(?:[ \t]*(?:\r\n?|\n)[ \t]*#+[ \t]*- [^\r\n]*)+/.exec(rest) ?? [];
    if (block === '')
        return undefined;
    const edits = [...block.matchAll(/(?<=[\r\n][ \t]*)#+[ \t]*(?=- )/g)].map(({ 0: sign, index }) => ({
        at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_17__/* .span */ .L)(at.path, at.end + index, at.end + index + sign.length),
        newText: '',
    }));
    return {
        hint: 'its levels are in comments: remove the `#` before the ones that you mean, or remove the axis',
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_16__/* .suggested */ .M)(...edits),
    };
}
const LONGEST_LINE = 10_000;
function loadAxis(entry, context, names) {
    const { key } = entry;
    const { alias, replaced, repeatedAt } = entry;
    const base = {
        ...{ name: key.value, at: key.span },
        ...(alias ? { alias } : {}),
        ...(replaced ? { replaced } : {}),
        ...(repeatedAt ? { repeatedAt } : {}),
    };
    const name = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(key.value);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .takes */ .n)(_spec_shapes_js__WEBPACK_IMPORTED_MODULE_11__/* .SHAPES */ .H.levels, entry.value)) {
        if (entry.value.kind === 'map' && key.value.kind === 'str' && BESIDE_AXES.includes(key.value.value)) {
            context.collector.add('axis/not-a-list', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_14__/* .atSpan */ .IX)(key.span), `${name} is indented too far: it is under axes, so it is read as an axis`, {
                hint: `align ${name} with axes, and indent what belongs to it`,
                ...(0,_move_lines_js__WEBPACK_IMPORTED_MODULE_18__/* .movedTo */ .rh)(key.span, 0, context),
            });
            return { ...base, levels: [], complete: false };
        }
        context.collector.add('axis/not-a-list', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_12__/* .atFirstLine */ .G)(entry.value.span, context), `axis ${name} must be a list of levels or '@file:PATH', but is ${(0,_show_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(entry.value)}`, {
            ...notAList(entry.value, (0,_python_text_js__WEBPACK_IMPORTED_MODULE_19__/* .text */ .Qq)(key.value), context, names),
        });
        return { ...base, levels: [], complete: false };
    }
    const { node, include: own } = (0,_include_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInclude */ .X)(entry.value, context);
    const include = own && (0,_near_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .withLists */ .u)(own, context);
    const included = include === undefined ? {} : { include };
    if (node === undefined)
        return { ...base, levels: [], complete: false, ...included };
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_9__/* .takes */ .n)(_spec_shapes_js__WEBPACK_IMPORTED_MODULE_11__/* .SHAPES */ .H.levelList, node)) {
        context.collector.add('include/not-a-list', (0,_first_line_js__WEBPACK_IMPORTED_MODULE_12__/* .atFirstLine */ .G)(node.span, context), `the file for axis ${name} must hold a list, but holds ${(0,_show_js__WEBPACK_IMPORTED_MODULE_10__/* .kindOf */ .I)(node)}`, {
            ...((0,_list_hint_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsRemedy */ .Jj)(node, context.sources) ?? {
                hint: 'put the levels in the file as one list, without a key above them',
            }),
            related: (0,_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .includedAt */ .S)(include),
        });
        return { ...base, levels: [], complete: false, ...included };
    }
    const levels = (0,_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .readLevels */ .II)(node, `axis ${name}`, include, context);
    return { ...base, ...levels, listAt: node.span, ...included };
}


/***/ }),

/***/ 98653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadDesign)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(77983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(80567);
// EXTERNAL MODULE: ./build/src/syntax/node-as-python.js
var node_as_python = __webpack_require__(6325);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 31 modules
var parse_yaml = __webpack_require__(66444);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(79441);
// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
// EXTERNAL MODULE: ./build/src/design/spec-shapes.js
var spec_shapes = __webpack_require__(20476);
;// CONCATENATED MODULE: ./build/src/design/capital-keys.js







const NEEDED = [
    ...spec_shapes/* SHAPES */.H.spec.required,
    ...spec_shapes/* SHAPES */.H.output.required,
    ...spec_shapes/* SHAPES */.H.rules.keys,
    ...spec_shapes/* SHAPES */.H.pair.required,
    ...spec_shapes/* SHAPES */.H.tuple.required,
];
const PARTS = {
    ties: spec_shapes/* SHAPES */.H.tie.keys,
    pairs: spec_shapes/* SHAPES */.H.pair.keys,
    tuples: spec_shapes/* SHAPES */.H.tuple.keys,
};
function withLowerKeys(top, found) {
    const keys = [];
    const lowered = lower(top, spec_shapes/* SHAPES */.H.spec.keys, (name, value) => name === 'output'
        ? lower(value, spec_shapes/* SHAPES */.H.output.keys)
        : name === 'rules'
            ? lower(value, spec_shapes/* SHAPES */.H.rules.keys, (section, rules) => rules.kind === 'map'
                ? {
                    ...rules,
                    entries: rules.entries.map((rule) => ({
                        ...rule,
                        value: lower(rule.value, PARTS[section] ?? []),
                    })),
                }
                : rules)
            : value);
    keys.sort((one, other) => one.span.start - other.span.start);
    const [first, second] = keys;
    if (first === undefined ||
        second === undefined ||
        !keys.some(({ text }) => NEEDED.includes(text.toLowerCase())))
        return top;
    const at = (0,diagnostic/* atSpan */.IX)(first.span);
    new findings_collector/* Collector */.g(found).add('spec/unknown-key', at, `the keys ${(0,findings_words/* listed */.KE)(keys.map(({ value }) => (0,findings_words/* spelled */.uQ)(value)))} are not in lower case, so that the runtime does not read them`, {
        hint: `write them in lower case: ${(0,findings_words/* listed */.KE)(keys.map(({ text }) => text.toLowerCase()))}`,
        ...(0,fix/* together */.b)(keys.map(({ span, text }) => {
            const meant = text.toLowerCase();
            return (0,respell/* spellingFix */.k)(span, text, meant, { names: [meant], fixed: true });
        })),
    });
    found.raise('spec/unknown-key', at);
    return lowered.kind === 'map' ? lowered : top;
    function lower(node, names, below = (_, value) => value) {
        if (node.kind !== 'map')
            return node;
        const own = new Set(node.entries.map(({ key }) => key.text));
        const entries = node.entries.map((entry) => {
            const { key } = entry;
            const name = key.text.toLowerCase();
            const isMeant = key.value.kind === 'str' && names.includes(name);
            if (!isMeant)
                return entry;
            const value = below(name, entry.value);
            if (name === key.text || own.has(name))
                return { ...entry, value };
            own.add(name);
            keys.push(key);
            return { ...entry, key: { ...key, value: (0,python_value/* str */.gx)(name), text: name }, value };
        });
        return { ...node, entries };
    }
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/source/catalogued-axes.js
var catalogued_axes = __webpack_require__(40940);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/syntax/yaml/explain-character.js
var explain_character = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/src/design/entries.js
var design_entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
;// CONCATENATED MODULE: ./build/src/design/rule-sections.js

const RULE_SECTIONS = {
    subsets: { kind: 'subset', shape: spec_shapes/* SHAPES */.H.levels, axes: [] },
    ties: { kind: 'tie', shape: spec_shapes/* SHAPES */.H.tie, axes: ['axes'], loose: 'tie/to-key' },
    pairs: {
        kind: 'pair',
        shape: spec_shapes/* SHAPES */.H.pair,
        axes: ['left', 'right'],
        list: 'allowed',
        loose: 'pair/not-a-mapping',
    },
    tuples: { kind: 'tuple', shape: spec_shapes/* SHAPES */.H.tuple, axes: ['axes'], list: 'items', loose: 'tuple/not-a-mapping' },
};
const RULE_KEYS = Object.values(RULE_SECTIONS).flatMap(({ shape }) => shape.keys ?? []);

// EXTERNAL MODULE: ./build/src/design/shape.js
var design_shape = __webpack_require__(10637);
// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(91326);
;// CONCATENATED MODULE: ./build/src/design/spec-form.js





function formOf(top) {
    let is = 'whole';
    let near = top.span.start;
    const askew = ({ span }) => {
        near = is === 'askew' ? Math.min(near, span.start) : span.start;
        is = 'askew';
    };
    const lower = (node, isMapExpected) => {
        const isNull = node.kind === 'scalar' && node.value.kind === 'null';
        if (isNull || (node.kind === 'map') !== isMapExpected)
            askew(node);
        else if (is === 'whole')
            is = 'other';
    };
    const isMap = (node, shape) => {
        if (node.kind !== 'map') {
            if (!(0,design_shape/* takes */.n)(shape, node))
                lower(node, true);
            return false;
        }
        const { keys, required = [] } = shape;
        const stray = node.entries.find(({ key }) => keys && ![...keys, ...OTHERS].includes(key.text));
        if (stray !== undefined)
            askew(stray.key);
        if (required.some((key) => (0,design_entries/* entryOf */.Ms)(node, key) === undefined))
            askew(node);
        return true;
    };
    const isValue = (node, ...shapes) => {
        if (!shapes.some((shape) => (0,design_shape/* takes */.n)(shape, node)))
            lower(node, false);
    };
    const hasNames = (rule) => {
        const names = (0,design_entries/* entryOf */.Ms)(rule, 'axes')?.value;
        if (names !== undefined)
            isValue(names, spec_shapes/* SHAPES */.H.axisNames);
    };
    if (!isMap(top, spec_shapes/* SHAPES */.H.spec))
        return { is, near };
    const axes = (0,design_entries/* entryOf */.Ms)(top, 'axes')?.value;
    if (axes !== undefined && isMap(axes, spec_shapes/* SHAPES */.H.axes))
        for (const { value } of axes.entries)
            isValue(value, spec_shapes/* SHAPES */.H.levels);
    const rules = (0,design_entries/* entryOf */.Ms)(top, 'rules')?.value;
    if (rules !== undefined && isMap(rules, spec_shapes/* SHAPES */.H.rules))
        for (const { key, value } of rules.entries) {
            const section = spec_shapes/* SHAPES */.H.rules.keys.find((name) => name === key.text);
            if (section === undefined || !isMap(value, spec_shapes/* SHAPES */.H[section]))
                continue;
            const { shape, list } = RULE_SECTIONS[section];
            const isOnlyMap = shape.kinds.every((kind) => kind === 'map');
            for (const { value: rule } of value.entries) {
                if (!shape.kinds.includes('map') || (rule.kind !== 'map' && !isOnlyMap))
                    isValue(rule, shape);
                else if (isMap(rule, shape)) {
                    const entries = list === undefined ? undefined : (0,design_entries/* entryOf */.Ms)(rule, list)?.value;
                    if (entries !== undefined)
                        isValue(entries, spec_shapes/* SHAPES */.H.levels);
                    hasNames(rule);
                }
            }
        }
    const replicates = (0,design_entries/* entryOf */.Ms)(top, 'replicates')?.value;
    if (replicates !== undefined && isMap(replicates, spec_shapes/* SHAPES */.H.replicates))
        for (const { value } of replicates.entries)
            isValue(value, spec_shapes/* SHAPES */.H.count);
    const output = (0,design_entries/* entryOf */.Ms)(top, 'output')?.value;
    if (output !== undefined && isMap(output, spec_shapes/* SHAPES */.H.output)) {
        const fields = (0,design_entries/* entryOf */.Ms)(output, 'field_order')?.value;
        if (fields !== undefined)
            isValue(fields, spec_shapes/* SHAPES */.H.fieldOrder);
    }
    return { is, near };
}
const OTHERS = spec_keys/* RETIRED_OUTPUT_KEYS */.X8;

;// CONCATENATED MODULE: ./build/src/design/displaced-line.js
















const MOST_PARSED = 400_000;
function displacedLine(file, near) {
    const { text, path } = file;
    if (/^ *[^\S \r\n]/m.test(text))
        return undefined;
    const lines = linesOf(text);
    const columns = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b);
    const noticed = lines.findLastIndex(({ start }) => start <= near);
    const order = [...lines.keys()].sort((a, b) => Math.abs(a - noticed) - Math.abs(b - noticed));
    const before = parsed(path, text);
    let left = MOST_PARSED;
    let best;
    for (const index of order) {
        for (const move of movesOf(lines, index, columns)) {
            left -= text.length;
            if (left < 0)
                return best && described(best, file);
            (0,checkpoint/* passCheckpoint */.gc)(Math.ceil(text.length / 20));
            const written = moved(text, move);
            const node = parsed(path, written);
            if (node === undefined || formOf(node).is !== 'whole' || !namesAreMeant(node, before))
                continue;
            if (joinsLines(node, written))
                continue;
            const meaning = meaningOf(node);
            if (best === undefined)
                best = { move, meaning, node };
            else if (best.meaning !== meaning)
                return undefined;
            else if (best.move.lines.length > move.lines.length)
                best = { move, meaning, node };
        }
    }
    return best && described(best, file);
}
const TOP_KEYS = [...spec_shapes/* SHAPES */.H.spec.keys, ...spec_shapes/* SHAPES */.H.rules.keys];
const LONGEST_INDENT = 200;
function linesOf(text) {
    return [...text.matchAll(/^\ufeff?( *)(?=[^ #\r\n])(\w*:|- |["'\w]?)/gm)].map(({ 0: all, 1: blanks = '', 2: word = '', index }) => ({
        start: index + (all.startsWith('\ufeff') ? 1 : 0),
        indent: blanks.length,
        isTop: TOP_KEYS.includes(word.slice(0, -1)),
        isMovable: word !== '' && !(blanks === '' && /^- {2,}- /.test(text.slice(index, index + LONGEST_INDENT))),
    }));
}
function* movesOf(lines, index, columns) {
    const [line] = lines.slice(index, index + 1);
    if (!line?.isMovable)
        return;
    const end = lines.findIndex(({ indent }, at) => at > index && indent <= line.indent);
    const block = lines.slice(index, end < 0 ? lines.length : end);
    const next = block.findIndex(({ isTop }, at) => at > 0 && isTop);
    for (const column of columns) {
        const by = column - line.indent;
        if (by === 0)
            continue;
        yield { lines: [line], by };
        if (block.length > 1)
            yield { lines: block, by };
        if (next > 1)
            yield { lines: block.slice(0, next), by };
    }
}
function moved(text, { lines, by }) {
    let from = 0;
    const parts = lines.map(({ start, indent }) => {
        const part = text.slice(from, start) + ' '.repeat(Math.max(0, indent + by));
        from = start + indent;
        return part;
    });
    return parts.join('') + text.slice(from);
}
function parsed(path, text) {
    const found = new finding_set/* FindingSet */.Y();
    const node = (0,parse_yaml/* parseYaml */.h)(new source_file/* SourceFile */.s(path, text), new findings_collector/* Collector */.g(found));
    return found.sorted().length === 0 ? node : undefined;
}
function joinsLines(node, written) {
    if (node.kind === 'list')
        return node.items.some((item) => joinsLines(item, written));
    if (node.kind === 'map')
        return node.entries.some(({ value }) => joinsLines(value, written));
    return (node.kind === 'scalar' &&
        node.style === 'plain' &&
        /[\r\n]/.test(written.slice(node.span.start, node.span.end)));
}
function namesAreMeant(top, before) {
    if (top.kind !== 'map')
        return false;
    const axes = keysOf(top, 'axes');
    const used = keysOf(top, 'replicates');
    const known = new Set([...axes, ...catalogued_axes/* CATALOGUED_AXES */.OT]);
    const rules = rulesOf(top);
    for (const section of spec_shapes/* SHAPES */.H.rules.keys)
        for (const { key, value } of rules[section] ?? []) {
            const { kind } = RULE_SECTIONS[section];
            const names = axisNames(section, key, value);
            used.push(...names);
            for (const name of kind === 'tuple' ? [key.text, ...names] : (0,rule_members/* isNarrowing */.k8)({ kind }) ? [] : [key.text])
                known.add(name);
        }
    if (!used.every((name) => known.has(name)))
        return false;
    const output = (0,design_entries/* entryOf */.Ms)(top, 'output')?.value;
    const fields = output?.kind === 'map' ? textsOf((0,design_entries/* entryOf */.Ms)(output, 'field_order')?.value) : [];
    const old = before?.kind === 'map' ? keysOf(before, 'axes') : axes;
    return axes.every((name) => [...old, ...used, ...fields, ...catalogued_axes/* CATALOGUED_AXES */.OT].includes(name));
}
function axisNames(section, key, value) {
    const { axes, shape } = RULE_SECTIONS[section];
    if (axes.length === 0)
        return [key.text];
    if (value.kind === 'map')
        return axes.flatMap((part) => namesOf((0,design_entries/* entryOf */.Ms)(value, part)?.value));
    return shape.kinds.includes('list') ? textsOf(value) : [];
}
function namesOf(node) {
    return node?.kind === 'list' ? textsOf(node) : [(node && (0,design_entries/* textOf */.b6)(node)) ?? ''];
}
function keysOf(top, name) {
    const node = (0,design_entries/* entryOf */.Ms)(top, name)?.value;
    return node?.kind === 'map' ? node.entries.map(({ key }) => key.text) : [];
}
function rulesOf(top) {
    const rules = (0,design_entries/* entryOf */.Ms)(top, 'rules')?.value;
    if (rules?.kind !== 'map')
        return {};
    return Object.fromEntries(rules.entries.map(({ key, value }) => [key.text, value.kind === 'map' ? value.entries : []]));
}
function textsOf(node) {
    return node?.kind === 'list' ? node.items.map((item) => (0,design_entries/* textOf */.b6)(item) ?? '') : [];
}
function meaningOf(node) {
    return JSON.stringify(node, (name, value) => name === 'span' || name === 'aliases' || name === 'alias'
        ? undefined
        : typeof value === 'bigint'
            ? `${value}n`
            : value);
}
function described({ move, node }, { text, path }) {
    const [{ start, indent }, ...more] = move.lines;
    const at = (0,explain_character/* valueAt */.fK)(text, start + indent, false);
    const above = pathTo(node, start + indent + move.by) ?? [];
    const where = above.length === 0
        ? `it belongs ${move.by < 0 ? 'at the margin' : 'beside the other keys of the spec'}`
        : `it belongs under ${(0,findings_words/* listed */.KE)([above.join('.')])}`;
    const key = /^[^\s:'"]+(?=:)/.exec(text.slice(at.start, at.end))?.[0];
    const name = (0,findings_words/* quotedSource */.Yh)(key ?? text.slice(at.start, at.end));
    const spaces = (0,findings_words/* counted */.hS)(Math.abs(move.by), 'space');
    const count = more.length === 1 ? 'the line' : `the ${more.length} lines`;
    const along = more.length === 0 ? '' : `, and before ${count} below it`;
    return {
        at: (0,diagnostic/* atSpan */.IX)((0,span/* span */.L)(path, at.start, at.end)),
        message: `${name} is indented too ${move.by > 0 ? 'little' : 'far'}: ${where}`,
        hint: move.by > 0 ? `put ${spaces} before it${along}` : `remove ${spaces} before it${along}`,
        ...(0,fix/* suggested */.M)(...move.lines.map((line) => ({
            at: (0,span/* span */.L)(path, line.start, line.start + line.indent),
            newText: ' '.repeat(Math.max(0, line.indent + move.by)),
        }))),
    };
}
function pathTo(node, offset) {
    if (node.kind === 'map')
        for (const { key, value } of node.entries) {
            if (key.span.start === offset)
                return [];
            const below = pathTo(value, offset);
            if (below !== undefined)
                return [key.text, ...below];
        }
    if (node.kind === 'list')
        for (const item of node.items) {
            if (item.span.start >= offset && item.span.start - offset <= 2)
                return [];
            const below = pathTo(item, offset);
            if (below !== undefined)
                return below;
        }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/design/move-lines.js
var move_lines = __webpack_require__(39277);
;// CONCATENATED MODULE: ./build/src/design/commented-key.js








const KEY_IN_COMMENT = /^( *)(#+)( *)([\w-]+):[ \t]*$/gm;
function commentedKeys({ path, text }) {
    const found = new Map();
    for (const { 0: line, 1: indent = '', 4: key = '', index } of text.matchAll(KEY_IN_COMMENT))
        if (!found.has(key))
            found.set(key, (0,span/* span */.L)(path, index + indent.length, index + line.trimEnd().length));
    return found;
}
function commentedPart(part, rule, { sources }) {
    const opened = sources.open(rule.path);
    const column = opened.kind === 'text' ? (0,move_lines/* columnOf */.uV)(rule, opened.file.text) : undefined;
    if (opened.kind !== 'text' || column === undefined)
        return undefined;
    const line = /[^\r\n]*(?:\r\n?|\n|$)/y;
    line.lastIndex = rule.end;
    line.exec(opened.file.text);
    for (let start = line.lastIndex; start < opened.file.text.length; start = line.lastIndex) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const written = line.exec(opened.file.text)?.[0] ?? '';
        const [, indent = '', sign = '', key = '', value = ''] = /^([ \t]*)(#+[ \t]*)([\w-]+):[ \t]+(\S.*)$/m.exec(written) ?? [];
        if (key === part && indent.length > column) {
            const from = start + indent.length;
            const end = from +
                sign.length +
                key.length +
                written.slice(indent.length + sign.length + key.length).trimEnd().length;
            return {
                at: (0,span/* span */.L)(rule.path, from, end),
                hint: `remove the \`#\` before ${(0,findings_words/* quotedSource */.Yh)(`${part}: ${value.trimEnd()}`)}`,
                ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(rule.path, from, from + sign.length), newText: '' }),
            };
        }
        if (/\S/.test(written) && !/^[ \t]*#/.test(written) && (/^ */.exec(written)?.[0].length ?? 0) <= column)
            break;
    }
    return undefined;
}
function commentedKey({ path, text }, before) {
    let left = MOST_PARSED;
    for (const { 0: line, 1: indent = '', 2: sign = '', 3: blanks = '', 4: key = '', index } of text.matchAll(KEY_IN_COMMENT)) {
        const start = index + indent.length;
        const columns = [0, 1, sign.length, sign.length + 1].map((more) => indent.length + blanks.length + sign.length - more);
        for (const column of new Set([indent.length, ...columns])) {
            if (column < 0)
                continue;
            left -= text.length;
            if (left < 0)
                return undefined;
            (0,checkpoint/* passCheckpoint */.gc)(Math.ceil(text.length / 20));
            const newText = ' '.repeat(column);
            const end = start + sign.length + blanks.length;
            const node = parsed(path, text.slice(0, index) + newText + text.slice(end));
            if (node === undefined || formOf(node).is !== 'whole' || !namesAreMeant(node, before))
                continue;
            return {
                at: (0,diagnostic/* atSpan */.IX)((0,span/* span */.L)(path, start, index + line.trimEnd().length)),
                message: `${(0,findings_words/* quotedSource */.Yh)(`${key}:`)} is commented out, but the lines that belong to it are not`,
                hint: 'remove the `#` before it, or comment out the lines that belong to it, too',
                ...(column <= indent.length
                    ? (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, index + column, end), newText: '' })
                    : (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, start, end), newText: ' '.repeat(column - indent.length) })),
            };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/design/derive-tuple-axes.js
var derive_tuple_axes = __webpack_require__(15714);
// EXTERNAL MODULE: ./build/src/design/first-line.js
var first_line = __webpack_require__(48573);
// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(91564);
// EXTERNAL MODULE: ./build/src/design/load-axes.js
var load_axes = __webpack_require__(87510);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/design/flatten.js
var flatten = __webpack_require__(18942);
// EXTERNAL MODULE: ./build/src/design/list-hint.js
var list_hint = __webpack_require__(41914);
// EXTERNAL MODULE: ./build/src/design/mapping-remedy.js
var mapping_remedy = __webpack_require__(68423);
// EXTERNAL MODULE: ./build/src/design/outdented-keys.js
var outdented_keys = __webpack_require__(57201);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(94335);
;// CONCATENATED MODULE: ./build/src/design/rule-parts.js











function ruleName(key, what, context, mayBeEmpty = false) {
    if ((0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.ruleName, key) && (mayBeEmpty || key.value.value.length >= spec_shapes/* SHAPES */.H.ruleName.least))
        return { text: key.value.value, at: key.span };
    context.collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `${what} must be text, but is ${(0,findings_words/* spelled */.uQ)(key.value)}`, {
        ...(key.value.kind === 'str' ? { hint: 'give it a name' } : quoteIt(key)),
    });
    return undefined;
}
function quoteIt({ text: written, span: at, style }) {
    const newText = (0,explain_character/* singleQuoted */.f3)(written);
    return { hint: `quote it: ${newText}`, ...(style === 'plain' ? (0,fix/* suggested */.M)({ at, newText }) : {}) };
}
function quoteAxis(node, { declared = [] }) {
    const names = declared.map(({ name }) => (0,python_text/* text */.Qq)(name));
    return names.includes(node.text)
        ? quoteIt(node)
        : { hint: `write the name of an axis: ${names.join(', ')}` };
}
function names(items, code, what, context) {
    const result = [];
    let good = true;
    const nested = (0,flatten/* nestedLists */.H)(items);
    for (const item of items) {
        if ((0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.axisName, item))
            result.push({ text: item.value.value, at: item.span });
        else {
            good = false;
            context.collector.add(code, (0,first_line/* atFirstLine */.G)(item.span, context), `${what} must name axes as text, but holds ${(0,show/* kindOf */.I)(item)}`, {
                ...(item.kind === 'scalar' && item.text !== ''
                    ? quoteAxis(item, context)
                    : item === nested[0]
                        ? (0,flatten/* flattened */.a)(nested, context.sources)
                        : item.kind === 'map' && item.entries.length === 1
                            ? { hint: `write the name alone: ${item.entries[0]?.key.text}` }
                            : {}),
            });
        }
    }
    return good ? result : undefined;
}
function lookalike(misspelled) {
    return misspelled === undefined ? '' : `, but it has ${(0,findings_words/* spelled */.uQ)(misspelled.value)}`;
}
function reportUnhashable(node, what, include, context) {
    context.collector.add('axis/unhashable-level', (0,first_line/* atFirstLine */.G)(node.span, context), `${what} holds ${(0,show/* kindOf */.I)(node)} where a single value is expected`, {
        hint: 'write one text or number',
        related: (0,design_levels/* includedAt */.S)(include),
    });
}
function included(include) {
    return include === undefined ? {} : { include };
}

;// CONCATENATED MODULE: ./build/src/design/load-output.js














const RETIRED = spec_keys/* RETIRED_OUTPUT_KEYS */.X8;
const KNOWN = [...spec_shapes/* SHAPES */.H.output.keys, ...RETIRED];
function loadOutput(node, instead, context, outdented) {
    const { collector, runtime } = context;
    const hint = 'add `output:` with `field_order: [column, \u2026]`, the order of the columns';
    if (node === undefined) {
        const misspelled = instead.kind === 'scalar' ? instead : undefined;
        const loose = instead.kind === 'map' ? (0,design_entries/* entryOf */.Ms)(instead, 'field_order')?.key : undefined;
        if (loose !== undefined) {
            collector.add('output/field-order-required', (0,diagnostic/* atSpan */.IX)(loose.span), 'field_order is not below output', {
                hint: 'put the line `output:` above it, and indent it',
            });
            return undefined;
        }
        const isEmpty = instead.kind === 'map' && instead.entries.length === 0;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(instead.span, context), isEmpty
            ? 'the spec is empty, so it has no output.field_order'
            : `the spec has no output.field_order${lookalike(misspelled)}`, {
            hint: misspelled
                ? (0,nearest_names/* didYouMean */.au)('output')
                : isEmpty
                    ? 'write `axes:` and `output:` in it; if it was emptied by mistake, restore it from git'
                    : hint,
            ...(misspelled ? (0,known_keys/* keyFix */.dd)(misspelled, 'output', ['output']) : {}),
        });
        return undefined;
    }
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.output, node)) {
        collector.add('output/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `output must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, outdented === undefined
            ? ((0,mapping_remedy/* mappingRemedy */.X)(node, context) ?? { hint: outputHint(node) })
            : (0,outdented_keys/* indentHint */.M)('output', outdented));
        return undefined;
    }
    for (const { key } of node.entries) {
        if (key.value.kind !== 'str' || !RETIRED.includes(key.value.value))
            continue;
        if (runtime.retiredOutputKeys === 'invalid') {
            collector.add('output/retired-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime rejects it`, {
                hint: 'remove the line: columns are always expanded',
            });
        }
        else {
            collector.add('output/ignored-key', (0,diagnostic/* atSpan */.IX)(key.span), `output.${key.value.value} is retired, and the runtime ignores it`, {
                hint: 'remove the line',
            });
        }
    }
    (0,known_keys/* reportUnknownKeys */.TI)(node, KNOWN, spec_shapes/* SHAPES */.H.output.required, 'output', context, RETIRED);
    const list = (0,design_entries/* entryOf */.Ms)(node, 'field_order')?.value;
    if (list === undefined || !(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.fieldOrder, list)) {
        const misspelled = (0,known_keys/* misspelledKey */.U0)(node, 'field_order', KNOWN);
        const problem = list === undefined
            ? `output has no field_order${lookalike(misspelled)}`
            : `output.field_order must be a list, but is ${(0,show/* kindOf */.I)(list)}`;
        collector.add('output/field-order-required', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelled?.span ?? node.span, context), problem, {
            ...(misspelled
                ? { hint: (0,nearest_names/* didYouMean */.au)('field_order'), ...(0,known_keys/* keyFix */.dd)(misspelled, 'field_order', ['field_order']) }
                : list === undefined
                    ? { hint: 'add `field_order: [column, \u2026]` below `output:`' }
                    : fieldsRemedy(list, context)),
        });
        return undefined;
    }
    const fields = [];
    const unhashable = [];
    const nested = (0,flatten/* nestedLists */.H)(list.items);
    for (const item of list.items) {
        if ((0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.level, item))
            fields.push(item);
        else
            unhashable.push({
                node: item,
                at: (0,first_line/* atFirstLine */.G)(item.span, context),
                ...(item === nested[0] ? { remedy: (0,flatten/* flattened */.a)(nested, context.sources) } : {}),
            });
    }
    return { fields, at: list.span, ...(unhashable.length > 0 ? { unhashable } : {}) };
}
function fieldsRemedy(node, context) {
    if (node.kind === 'map') {
        const names = node.entries.map(({ key }) => key.text);
        return { hint: `write the names as a list: [${names.join(', ')}]` };
    }
    if (node.kind !== 'scalar' || node.value.kind === 'null')
        return { hint: 'list the columns, in their order: [column, \u2026]' };
    return (0,list_hint/* listRemedy */.nL)(node, (0,list_hint/* inBrackets */.Te)(node), context);
}
function outputHint(node) {
    const names = node.kind === 'list' && node.items.every((item) => item.kind === 'scalar')
        ? node.items.map((item) => (item.kind === 'scalar' ? item.text : ''))
        : undefined;
    return `write \`field_order: [${names?.join(', ') ?? 'column, \u2026'}]\` below \`output:\`, and indent it`;
}

// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
;// CONCATENATED MODULE: ./build/src/design/load-replicates.js











const FEWEST = BigInt(spec_shapes/* SHAPES */.H.count.from);
function loadReplicates(node, axes, context) {
    const none = { replicates: [], complete: true };
    if (node === undefined)
        return none;
    const { collector } = context;
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.replicates, node)) {
        collector.add('replicates/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `replicates must map axes to counts, but is ${(0,show/* kindOf */.I)(node)}`, (0,mapping_remedy/* mappingRemedy */.X)(node, context) ?? pairInText(node, context) ?? { hint: axisHint(node, axes) });
        return { replicates: [], complete: false };
    }
    if (node.kind !== 'map')
        return none;
    const replicates = [];
    let complete = true;
    for (const { key, value } of node.entries) {
        if (key.value.kind !== 'str') {
            complete = false;
            collector.add('rule/name-not-text', (0,diagnostic/* atSpan */.IX)(key.span), `the axis of a replicate must be text, but is ${(0,findings_words/* spelled */.uQ)(key.value)}`, {
                ...quoteIt(key),
            });
            continue;
        }
        const name = (0,findings_words/* spelled */.uQ)(key.value);
        const count = (0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.count, value)
            ? BigInt(value.value.value)
            :
                value.kind === 'scalar' && value.value.kind === 'bool'
                    ? 0n
                    : undefined;
        if (count === undefined) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be a whole number, but are ${(0,show/* kindOf */.I)(value)}`, {
                ...countRemedy(value),
            });
        }
        else if (count < FEWEST) {
            complete = false;
            collector.add('replicates/not-a-count', (0,first_line/* atFirstLine */.G)(value.span, context), `the replicates of ${name} must be 1 or more, but are ${value.kind === 'scalar' ? (0,findings_words/* spelled */.uQ)(value.value) : ''}`, { hint: 'write a number of 1 or more; to leave an axis out, remove the line' });
        }
        else if (value.kind === 'scalar')
            replicates.push({ axis: { text: key.value.value, at: key.span }, count, node: value });
    }
    return { replicates, complete };
}
function pairInText(node, { sources }) {
    const [, axis, count] = /^\s*(\w+)\s*[:=]\s*(\d+)\s*$/.exec((0,design_entries/* textOf */.b6)(node) ?? '') ?? [];
    if (axis === undefined || count === undefined)
        return undefined;
    const written = `${axis}: ${count}`;
    const opened = sources.open(node.span.path);
    const before = opened.kind === 'text' ? opened.file.text.slice(0, node.span.start) : '';
    return /\n *$/.test(before.slice(-mapping_remedy/* LONGEST_INDENT */.q))
        ? { hint: `write ${written}`, ...(0,fix/* suggested */.M)({ at: node.span, newText: written }) }
        : {
            hint: `write it below \`replicates:\`, indented, without quotes: ${written}`,
            ...(0,fix/* suggested */.M)({ at: node.span, newText: `\n  ${written}` }),
        };
}
function axisHint(node, axes) {
    const [only] = node.kind === 'list' ? node.items : [node];
    const written = only?.kind === 'scalar' ? only.text : '';
    const count = /^[1-9]\d*$/.test(written) ? written : '2';
    const own = axes.includes(written) ? written : undefined;
    const axis = own ?? axes.find((name) => /_template$/.test(name)) ?? axes[0] ?? 'draft_template';
    return own === undefined
        ? `name the axis that is repeated on a line below \`replicates:\`, such as \`  ${axis}: ${count}\``
        : `write how often it is repeated, on a line below \`replicates:\`: \`  ${axis}: ${count}\``;
}
function countRemedy(node) {
    const written = (0,design_entries/* textOf */.b6)(node) ?? '';
    const digits = written.normalize('NFKC').trim();
    if (!/^[1-9]\d{0,8}$/.test(digits))
        return { hint: 'write a number of 1 or more, without quotes' };
    const how = digits === written
        ? 'without quotes'
        : digits === written.trim()
            ? `without ${(0,look_alikes/* blanksAround */.ZL)(written)}`
            : 'in plain digits';
    return { hint: `write it ${how}: ${digits}`, ...(0,fix/* suggested */.M)({ at: node.span, newText: digits }) };
}
function reportIgnoredReplicates(key, context) {
    context.collector.add('replicates/ignored', (0,diagnostic/* atSpan */.IX)(key.span), `the ${context.runtime.name} runtime ignores the replicates block: no row is repeated`, {
        hint: 'remove it, and add an axis such as `draft_replicate: [1, 2]` instead',
    });
}

// EXTERNAL MODULE: ./build/src/syntax/yaml-text.js
var yaml_text = __webpack_require__(40748);
// EXTERNAL MODULE: ./build/src/design/header-name.js
var header_name = __webpack_require__(62167);
// EXTERNAL MODULE: ./build/src/design/reference-hints.js
var reference_hints = __webpack_require__(59766);
;// CONCATENATED MODULE: ./build/src/design/forgotten-axes.js








function valuesOf(items) {
    const rows = items.map((item) => item.kind === 'list'
        ? item.items.flatMap((value) => (value.kind === 'scalar' ? [value] : []))
        : item.kind === 'tuple'
            ? item.items
            : []);
    const count = rows[0]?.length ?? 0;
    const areAlike = rows.every((row, place) => row.length === count && rowLength(items[place]) === count && count > 0);
    return areAlike ? rows : undefined;
}
function rowLength(item) {
    return item?.kind === 'list' || item?.kind === 'tuple' ? item.items.length : 0;
}
function withForgottenAxes(items, axes, include, context) {
    const rows = valuesOf(items);
    const count = rows?.[0]?.length ?? 0;
    if (rows === undefined || count <= axes.length)
        return undefined;
    const header = (include?.columns ?? []).map(header_name/* columnName */.u);
    if (header.length > 0) {
        const areAxes = new Set(header).size === count &&
            header.every((name) => axes.includes(name) || (0,reference_hints/* isAxisName */.t$)(name, context));
        return header.length === count && areAxes && axes.every((name) => header.includes(name))
            ? header
            : undefined;
    }
    const { declared = [], runtime } = context;
    const all = [...axes];
    for (let place = axes.length; place < count; place++) {
        const texts = rows.map((row) => (0,python_text/* text */.Qq)(row[place].value));
        const fitting = declared.flatMap(({ name, levels }) => {
            const own = new Set(levels.map(({ value }) => (0,python_text/* text */.Qq)(value)));
            return !all.includes((0,python_text/* text */.Qq)(name)) && texts.every((one) => own.has(one)) ? [(0,python_text/* text */.Qq)(name)] : [];
        });
        const names = declared.map(({ name }) => (0,python_text/* text */.Qq)(name));
        const missing = runtime.tupleAxes === 'derived'
            ? catalogued_axes/* CATALOGUED_AXES */.OT.filter((name) => !names.includes(name) && !all.includes(name))
            : [];
        const [meant, other] = fitting.length > 0 ? fitting : missing;
        if (meant === undefined || other !== undefined)
            return undefined;
        all.push(meant);
    }
    return all;
}
function reportOtherLength(items, axes, axesAt, what, include, context) {
    const count = valuesOf(items)?.[0]?.length ?? axes.length;
    if (count === axes.length)
        return false;
    const names = axes.map((name) => name.text);
    const all = withForgottenAxes(items, names, include, context);
    if (all === undefined && (items.length < 2 || include?.columns !== undefined))
        return false;
    const last = axes.at(-1)?.at;
    const isFlow = last !== undefined && axesAt.end > last.end;
    const added = (all ?? []).slice(axes.length);
    const isAppended = all?.slice(0, axes.length).join() === names.join();
    const written = (0,source_path/* suffixOf */.jT)(axesAt.path) === '.json' ? added.map((name) => JSON.stringify(name)) : added;
    const code = 'tuple/arity';
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(axesAt), `${what} names ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${names.join(', ')}), but every item has ${count === 1 ? 'one value' : `${count} values`}`, {
        hint: all
            ? `add the axis of the other values to \`axes\`: [${all.join(', ')}]`
            : count > axes.length
                ? 'name an axis for each value, in the order of the values'
                : 'give every item a value for each axis, or remove the axes that have none',
        ...(isFlow && isAppended
            ? (0,fix/* suggested */.M)({
                at: { ...last, start: last.end },
                newText: written.map((name) => `, ${name}`).join(''),
            })
            : {}),
        related: (0,design_levels/* includedAt */.S)(include),
    });
    return true;
}

// EXTERNAL MODULE: ./build/src/syntax/separated-by-commas.js
var separated_by_commas = __webpack_require__(32815);
;// CONCATENATED MODULE: ./build/src/design/joined-entries.js









function isOneEntry(items, members) {
    return (members > 1 &&
        items.length > 0 &&
        items.length % members === 0 &&
        items.every((item) => item.kind === 'scalar' && WORD.test(item.text)));
}
const WORD = /^[\w.-]+$/;
function reportOneEntry(code, what, items, include, members, context) {
    const [first] = items;
    const words = items.map((item) => (item.kind === 'scalar' ? item.text : ''));
    const entries = Array.from({ length: Math.min(findings_words/* LISTED */.CQ, words.length / members) }, (_, index) => `[${words.slice(index * members, (index + 1) * members).join(', ')}]`);
    const more = words.length > entries.length * members ? ', \u2026' : '';
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(first.span), words.length === members
        ? `${what}, but this is one entry without brackets of its own`
        : `${what}, but these are ${words.length} values without brackets around each entry`, {
        hint: `put brackets around ${words.length === members ? 'the entry as well' : 'each entry'}: [${entries.join(', ')}${more}]`,
        related: (0,design_levels/* includedAt */.S)(include),
    });
}
function entryWords(node, names) {
    const members = names[0]?.length ?? 0;
    if (node.kind === 'map' && node.entries.length === members)
        for (const keys of names) {
            const words = keys.map((key) => {
                const value = (0,design_entries/* entryOf */.Ms)(node, key)?.value;
                return value?.kind === 'scalar' ? value.text : '';
            });
            if (words.every((word) => VALUE.test(word)))
                return words;
        }
    const [only, other] = node.kind === 'list' ? node.items : [];
    const whole = only !== undefined && other === undefined ? only : node;
    const [entry, more] = whole.kind === 'map' ? whole.entries : [];
    if (entry?.value.kind === 'scalar' && more === undefined) {
        const words = [entry.key.text, entry.value.text];
        return members === words.length && words.every((word) => VALUE.test(word)) ? words : undefined;
    }
    if (whole.kind !== 'scalar' || whole.style === 'block')
        return undefined;
    if (whole.style === 'quoted' && !whole.text.includes(',')) {
        const quotedWords = whole.text.split(/\s*(?:[-=]>|[:;|])\s*/);
        return quotedWords.length === members && quotedWords.every((word) => VALUE.test(word))
            ? quotedWords
            : undefined;
    }
    const text = whole.text.replace(/^\((.*)\)$/, '$1').trim();
    const words = text.split((0,separated_by_commas/* otherSeparator */.uq)([text], members)?.pattern ?? /\s*,\s*/);
    return words.length === members && words.every((word) => VALUE.test(word)) ? words : undefined;
}
const VALUE = /^[\w./-]+$/;
function reportJoinedEntries(code, what, items, include, names, context) {
    const members = names[0]?.length ?? 0;
    const joined = items.flatMap((node) => {
        const isEntry = node.kind === 'tuple' || (node.kind === 'list' && node.items.length === members);
        const words = isEntry ? undefined : entryWords(node, names);
        const isJson = (0,source_path/* suffixOf */.jT)(node.span.path) === '.json';
        const written = isJson ? words?.map((word) => JSON.stringify(word)) : words;
        return written === undefined ? [] : [{ node, newText: `[${written.join(', ')}]` }];
    });
    const [first, other] = joined;
    if (first === undefined)
        return items;
    const shown = shownEntry(first.node);
    const each = members === 2 ? 'a list of two' : 'a list';
    context.collector.add(code, (0,first_line/* atFirstLine */.G)(first.node.span, context), other === undefined
        ? `${what}, but this one is ${shown}`
        : `${what}, but ${joined.length} of them are not, such as ${shown}`, {
        hint: `write ${other === undefined ? 'it' : 'each of them'} as ${each}${first.node.kind === 'map' && first.node.entries.length > 1 ? ', without keys' : ''}: ${first.newText}`,
        ...(joined.length > MOST_EDITED
            ? {}
            : (0,fix/* suggested */.M)(...joined.map(({ node, newText }) => ({ at: node.span, newText })))),
        related: (0,design_levels/* includedAt */.S)(include),
    });
    const known = new Set(joined.map(({ node }) => node));
    return items.filter((node) => !known.has(node));
}
function shownEntry(node) {
    const [entry, other] = node.kind === 'map' ? node.entries : [];
    return entry?.value.kind === 'scalar' && other === undefined
        ? (0,findings_words/* quoted */.TL)(`${entry.key.text}: ${entry.value.text}`)
        : (0,show/* showNode */.U)(node);
}
const MOST_EDITED = 2000;

;// CONCATENATED MODULE: ./build/src/design/misplaced-brackets.js








function referenceInList(node, field) {
    let inner = node;
    while (inner.kind === 'list' && inner.items.length === 1 && inner.items[0])
        inner = inner.items[0];
    const text = (0,design_entries/* textOf */.b6)(inner);
    if (node === inner || inner.kind !== 'scalar' || !text?.startsWith(spec_keys/* FILE_MARKER */.kW))
        return undefined;
    const newText = (0,explain_character/* singleQuoted */.f3)(text);
    return {
        reference: inner,
        hint: `${spec_keys/* FILE_MARKER */.kW} works only as the whole value: write \`${field}: ${newText}\`, without the list around it`,
        ...(0,fix/* suggested */.M)({ at: node.span, newText }),
    };
}
function reportParentheses(code, what, items, include, context) {
    const plain = items.filter((item) => item.kind === 'scalar' && item.style === 'plain');
    const [first] = plain;
    if (first === undefined || plain.length < items.length || !isBalanced(plain))
        return false;
    if (plain.every(({ text }) => /^\([^,]*[^\w./,-][^,]*\)$/.test(text)))
        return false;
    const edits = plain.flatMap(({ span: at, text }) => [
        ...(text.startsWith('(') ? [{ at: (0,span/* span */.L)(at.path, at.start, at.start + 1), newText: '[' }] : []),
        ...(text.endsWith(')') ? [{ at: (0,span/* span */.L)(at.path, at.end - 1, at.end), newText: ']' }] : []),
    ]);
    const meant = plain.map(({ text }) => text.replace(/^\(/, '[').replace(/\)$/, ']')).join(', ');
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(first.span), `${what}, but these are in parentheses`, {
        hint: `write square brackets around each: ${(0,findings_words/* shortened */.vI)(`[${meant}]`)}`,
        ...(0,fix/* suggested */.M)(...edits),
        related: (0,design_levels/* includedAt */.S)(include),
    });
    return true;
}
function isBalanced(items) {
    let isOpen = false;
    for (const { text } of items) {
        if (text.startsWith('(') === isOpen)
            return false;
        isOpen = !text.endsWith(')');
        if (/[()]/.test(text.slice(1, -1)))
            return false;
    }
    return !isOpen;
}

;// CONCATENATED MODULE: ./build/src/design/nested-entry.js


function nestedEntry(node, size) {
    if (node.kind !== 'list' || node.items.length !== 1)
        return undefined;
    const [inner] = node.items;
    if (inner?.kind !== 'list' || inner.items.length !== size)
        return undefined;
    const { span: outer } = node;
    const shown = inner.items.map((item) => (item.kind === 'scalar' ? item.text : (0,show/* showNode */.U)(item))).join(', ');
    return {
        hint: `remove the outer brackets: [${shown}]`,
        ...(inner.span.path === outer.path
            ? (0,fix/* suggested */.M)({ at: { ...outer, end: inner.span.start }, newText: '' }, { at: { ...outer, start: inner.span.end }, newText: '' })
            : {}),
    };
}

// EXTERNAL MODULE: ./build/src/syntax/cross-table.js
var cross_table = __webpack_require__(81688);
// EXTERNAL MODULE: ./build/src/syntax/low-header.js
var low_header = __webpack_require__(45237);
// EXTERNAL MODULE: ./build/src/syntax/report-missing-cells.js
var report_missing_cells = __webpack_require__(78610);
// EXTERNAL MODULE: ./build/src/design/include.js
var design_include = __webpack_require__(52288);
;// CONCATENATED MODULE: ./build/src/design/rule-list.js
















const LISTS = { allowed: spec_shapes/* SHAPES */.H.allowedList, items: spec_shapes/* SHAPES */.H.itemList };
function ruleList(rule, known, code, what, field, key, context) {
    const entry = (0,design_entries/* entryOf */.Ms)(rule, field);
    if (entry === undefined) {
        const misspelled = (0,known_keys/* misspelledKey */.U0)(rule, field, known);
        const commented = misspelled ? undefined : commentedPart(field, key.span, context);
        if (commented !== undefined) {
            const { at, ...remedy } = commented;
            context.collector.add(code, (0,diagnostic/* atSpan */.IX)(at), `${what} has no '${field}', which is in a comment`, remedy);
            return { items: [], at: key.span, complete: false, include: undefined };
        }
        const excluding = rule.entries.find((part) => known_keys/* EXCLUDING */.EW.test(part.key.text))?.key;
        if (misspelled === undefined && excluding !== undefined) {
            context.collector.add(code, (0,diagnostic/* atSpan */.IX)(excluding.span), `${what} has no '${field}', only what it excludes`, {
                hint: `list the combinations that are left, in \`${field}\` in place of ${(0,findings_words/* quoted */.TL)(excluding.text)}`,
            });
            return { items: [], at: key.span, complete: false, include: undefined };
        }
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)(misspelled?.span ?? key.span), `${what} has no '${field}'${lookalike(misspelled)}`, {
            hint: misspelled
                ? (0,nearest_names/* didYouMean */.au)(field)
                : `add \`${field}: [[\u2026, \u2026]]\` or \`${field}: '@file:items/\u2026.csv'\``,
            ...(misspelled ? (0,known_keys/* keyFix */.dd)(misspelled, field, [field]) : {}),
        });
        return { items: [], at: key.span, complete: false, include: undefined };
    }
    const { node, include, at } = (0,design_include/* resolveInclude */.X)(entry.value, context);
    if (node === undefined)
        return { items: [], at, complete: false, include };
    const shape = LISTS[field];
    if (!(0,design_shape/* takes */.n)(shape, node)) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(node.span, context), `${what}: ${field} must be a list, but is ${(0,show/* kindOf */.I)(node)}`, {
            ...(include === undefined
                ? ((0,list_hint/* mappedReference */.Li)(node) ?? (0,list_hint/* listRemedy */.nL)(node, { hint: entriesHint(node, field) }, context))
                : { hint: 'put one list in the file, without a key above it' }),
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { items: [], at, complete: false, include };
    }
    const reference = include === undefined ? referenceInList(node, field) : undefined;
    if (reference !== undefined) {
        const { reference: marker, ...remedy } = reference;
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)(marker.span), `${what}: ${field} includes no file, because the name of the file is inside a list`, remedy);
        return { items: [], at, complete: false, include };
    }
    if (node.items.length < shape.least) {
        context.collector.add(code, (0,first_line/* atFirstLine */.G)(at, context), `${what}: ${field} is empty`, {
            hint: 'list at least one entry',
        });
        return { items: [], at, complete: false, include };
    }
    return { items: node.items, at, complete: true, include };
}
function entriesHint(node, field) {
    const entries = node.kind === 'map' ? node.entries : [];
    const parts = entries.map(({ key, value }) => value.kind === 'scalar'
        ? [`[${key.text}, ${value.text}]`]
        : value.kind === 'list'
            ? value.items.map((item) => `[${key.text}, ${item.kind === 'scalar' ? item.text : '\u2026'}]`)
            : []);
    const [first] = parts.flat();
    return `write \`${field}: [${first === undefined ? '[\u2026, \u2026]' : `${first}, \u2026`}]\``;
}
function reportTextEntries(include, items, axes, code, what, context) {
    const [first] = items;
    const name = (0,source_path/* lastNameOf */.p$)(include.path).replace(/\.[^.]*$/, '.csv');
    const hasCommas = items.every((item) => item.kind === 'scalar' && item.text.split(',').length === axes.length);
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(first.span), `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but each line of a .txt list is a single value: no line fits, such as ${(0,show/* showNode */.U)(first)}`, {
        hint: `rename the file to ${(0,findings_words/* quoted */.TL)(name)}, in the spec too, and put \`${axes.join(',')}\` above its first line${hasCommas ? '' : '; separate the values of a line with commas'}`,
        related: (0,design_levels/* includedAt */.S)(include),
    });
}

// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
;// CONCATENATED MODULE: ./build/src/design/table-with-columns.js







function tableWithColumns({ path, at }, columns, { sources, specPath }) {
    const wanted = columns.map(header_name/* foldName */.z).sort().join();
    const folder = (0,source_path/* folderOf */.yS)(path);
    const [found, other] = sources.tree
        .list(folder)
        .map((name) => `${folder}/${name}`)
        .filter((one) => (0,source_path/* suffixOf */.jT)(one) === '.csv' && one !== path)
        .slice(0, MOST_TABLES)
        .filter((one) => {
        const read = (0,file_tree/* readEvidence */.At)(sources.tree, one);
        const [header = ''] = read.kind === 'file'
            ? new TextDecoder().decode(read.bytes.subarray(0, LONGEST_HEADER)).split(/[\r\n]/, 1)
            : [];
        const names = header.split(',').map((name) => (0,header_name/* foldName */.z)(name.trim()));
        return names.sort().join() === wanted;
    });
    if (found === undefined || other !== undefined)
        return undefined;
    const reference = `${spec_keys/* FILE_MARKER */.kW}${(0,source_path/* relativeToSpec */.Vv)(specPath, found)}`;
    return {
        hint: `did you mean ${(0,findings_words/* quoted */.TL)(reference)}? Its ${columns.length === 1 ? 'column is' : 'columns are'} ${columns.join(', ')}`,
        ...((0,source_path/* joinInside */.lG)((0,source_path/* folderOf */.yS)(specPath), (0,source_path/* relativeToSpec */.Vv)(specPath, found)) === found
            ? (0,fix/* suggested */.M)({ at, newText: (0,explain_character/* singleQuoted */.f3)(reference) })
            : {}),
    };
}
function includedTable(include, columns, context) {
    return include === undefined
        ? {}
        : { include: { ...include, instead: () => tableWithColumns(include, columns, context) } };
}
const MOST_TABLES = 50;
const LONGEST_HEADER = 10_000;

;// CONCATENATED MODULE: ./build/src/design/rule-columns.js


















function hasWrongColumns(include, items, axes, sides, code, what, context) {
    if (include !== undefined && (0,source_path/* suffixOf */.jT)(include.path) === '.txt' && items.length > 0) {
        reportTextEntries(include, items, axes, code, what, context);
        return true;
    }
    const columns = include?.columns;
    const [first] = columns ?? [];
    const last = columns?.[columns.length - 1];
    const [item] = items;
    if (include === undefined || columns === undefined || !first || !last || !item)
        return false;
    if (reportSideways(include, axes, code, what, context))
        return true;
    if (columns.length === axes.length && columns.length > 1)
        return false;
    if (reportCrossTable(include, axes, code, what, context))
        return true;
    const found = columns.length === 1
        ? 'a CSV of one column holds single values'
        : `the CSV has ${columns.length} columns`;
    const known = new Set([...axes, ...sides].map(header_name/* foldName */.z));
    const stray = columns.length > axes.length
        ? (columns.find((column) => !known.has((0,header_name/* foldName */.z)((0,header_name/* columnName */.u)(column)))) ?? columns[axes.length])
        : undefined;
    const rows = [
        { at: first.span, written: first.name },
        ...items.map((row) => ({ at: row.span, written: (0,design_entries/* textOf */.b6)(row) ?? '' })),
    ];
    const opened = context.sources.open(include.path);
    const file = opened.kind === 'text' ? opened.file : new source_file/* SourceFile */.s(include.path, '');
    const quotedLines = columns.length === 1 ? linesInQuotes(file, axes.length) : undefined;
    if (quotedLines !== undefined) {
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)((0,span/* span */.L)(file.path, 0, file.lines.lineStart(2))), `${what} binds ${axes.length} axes (${axes.join(', ')}), but every line is in quotes as a whole, so that each is a single cell`, {
            hint: `remove the quotes around each line: ${first.name}`,
            ...(0,fix/* suggested */.M)(...quotedLines),
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return true;
    }
    const sign = columns.length === 1
        ? (0,separated_by_commas/* otherSeparator */.uq)(rows.map(({ written }) => written), axes.length)
        : undefined;
    const separator = sign
        ? `separate the columns with commas, not with ${sign.shown}`
        : separatorHint(columns);
    const lowHeader = lowHeaderHint(columns, item, known);
    const instead = separator === undefined && lowHeader === undefined && !columns.every(({ name }) => name === '')
        ? [axes, sides].flatMap((one) => one.length > 1 ? (tableWithColumns(include, one, context) ?? []) : [])[0]
        : undefined;
    if (instead !== undefined) {
        context.collector.add(code, (0,diagnostic/* atSpan */.IX)(include.at), `${what} binds ${axes.length} axes (${axes.join(', ')}), but this file has ${columns.length === 1 ? 'the column' : 'the columns'} ${columns.map(header_name/* columnName */.u).join(', ')}`, instead);
        return true;
    }
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(stray?.span ?? (0,span/* cover */.I)(first.span, last.span)), `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but ${found}: no row fits, such as ${(0,show/* showNode */.U)(item)}`, {
        hint: separator ??
            lowHeader ??
            (axes.length === 1
                ? 'write the items in the spec, as lists of one: [[value], \u2026]'
                : stray
                    ? columns.filter((column) => (0,header_name/* columnName */.u)(column) === (0,header_name/* columnName */.u)(stray)).length > 1
                        ? `remove one of the columns ${(0,findings_words/* quoted */.TL)((0,header_name/* columnName */.u)(stray))}`
                        : isForAnother(include, (0,header_name/* columnName */.u)(stray), context)
                            ? `include a table with one column per axis, ${axes.join(',')}, or bind ${(0,findings_words/* quoted */.TL)((0,header_name/* columnName */.u)(stray))} as well, in a tuple rule`
                            : `remove the column ${(0,findings_words/* quoted */.TL)((0,header_name/* columnName */.u)(stray))}: one column per axis, ${axes.join(',')}`
                    : `give it one column per axis: ${axes.join(',')}`),
        ...(sign
            ? (0,fix/* suggested */.M)(...(0,separated_by_commas/* dividedByCommas */.f7)(rows, sign))
            : separator
                ? (0,fix/* suggested */.M)(...(0,separated_by_commas/* separatedByCommas */.vF)(file))
                : {}),
        ...(lowHeader && !separator
            ? (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(file.path, 0, file.lines.lineStart(2)), newText: '' })
            : {}),
        related: (0,design_levels/* includedAt */.S)(include),
    });
    return true;
}
function isForAnother({ path }, column, context) {
    const opened = context.sources.open(context.specPath);
    const written = opened.kind === 'text' ? opened.file.text : '';
    return (0,reference_hints/* isAxisName */.t$)(column, context) || written.split((0,source_path/* lastNameOf */.p$)(path)).length > 2;
}
function linesInQuotes({ path, text: whole }, columns) {
    const edits = [];
    const line = /(?:^\ufeff?|(?<=[\r\n]))"([^"\r\n]*)"[ \t]*(?:\r\n?|\n|$)|[\r\n]+|[\s\S]/y;
    while (line.lastIndex < whole.length) {
        const index = line.lastIndex;
        const [found = '', inner] = line.exec(whole) ?? [];
        if (inner === undefined && !/^[\r\n]+$/.test(found))
            return undefined;
        if (inner === undefined)
            continue;
        if (inner.split(',').length !== columns || edits.length >= MOST_LINES)
            return undefined;
        const start = index + found.indexOf('"');
        edits.push({ at: (0,span/* span */.L)(path, start, start + inner.length + 2), newText: inner });
    }
    return columns > 1 && edits.length > 1 ? edits : undefined;
}
const MOST_LINES = 10_000;
function reportSideways({ path, columns: [first] = [] }, axes, code, what, { sources, collector }) {
    const opened = sources.open(path);
    const text = opened.kind === 'text' && opened.file.text.length <= LARGEST ? opened.file.text : '';
    if (first === undefined || /["#]/.test(text))
        return false;
    const rows = text
        .split(/\r\n?|\n/)
        .flatMap((line) => (line.trim() === '' ? [] : [line.split(',').map((cell) => cell.trim())]));
    const names = rows.map(([name = '']) => name.replace(/^\ufeff/, ''));
    const width = rows[0]?.length ?? 0;
    if (width < 2 ||
        axes.length < 2 ||
        names.length !== axes.length ||
        !rows.every(({ length }) => length === width))
        return false;
    if (!axes.every((axis) => names.includes(axis)))
        return false;
    const byAxis = axes.map((axis) => rows[names.indexOf(axis)] ?? []);
    const lines = Array.from({ length: width }, (_, place) => byAxis.map((cells, index) => (place === 0 ? axes[index] : cells[place])).join(','));
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    collector.add(code, (0,diagnostic/* atSpan */.IX)(first.span), `${what} has one column per axis, but this table has a row for each axis`, {
        hint: `transpose the table: write ${(0,findings_words/* quoted */.TL)(lines[0] ?? '')} in the first line, and one row for each combination below it, such as ${(0,findings_words/* quoted */.TL)(lines[1] ?? '')}`,
        ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, 0, text.length), newText: [...lines, ''].join(lineEnd) }),
    });
    return true;
}
const LARGEST = 100_000;
function reportCrossTable({ path, columns: [first] = [] }, axes, code, what, { sources, collector, declared = [] }) {
    const opened = sources.open(path);
    const [left = '', right = '', more] = axes;
    if (opened.kind !== 'text' || first === undefined || more !== undefined)
        return false;
    const { text: whole, lines } = opened.file;
    const cross = (0,cross_table/* crossTable */.L)(whole, (name) => axes.includes(name));
    const [pair] = cross?.pairs ?? [];
    if (cross === undefined || pair === undefined)
        return false;
    const levels = declared.find(({ name }) => (0,python_text/* text */.Qq)(name) === right)?.levels ?? [];
    const isTurned = levels.some(({ value }) => (0,python_text/* text */.Qq)(value) === pair[0]);
    const rows = cross.pairs.map(([row, column]) => (isTurned ? `${column},${row}` : `${row},${column}`));
    const header = (0,span/* span */.L)(path, first.span.start, Math.max(first.span.end, lines.lineStart(2) - 1));
    const lineEnd = /\r\n?|\n/.exec(whole)?.[0] ?? '\n';
    collector.add(code, (0,diagnostic/* atSpan */.IX)(header), `${what} binds ${left} and ${right}, but ${report_missing_cells/* IS_CROSS_TABLE */.$N}`, {
        hint: `write one row for each mark, below \`${left},${right}\`: ${rows[0]}`,
        ...(0,fix/* suggested */.M)({
            at: (0,span/* span */.L)(path, 0, whole.length),
            newText: [`${left},${right}`, ...rows, ''].join(lineEnd),
        }),
    });
    return true;
}
function lowHeaderHint([first, other], item, known) {
    const name = other ? undefined : (0,design_entries/* textOf */.b6)(item);
    return name !== undefined && known.has((0,header_name/* foldName */.z)(name))
        ? `${(0,low_header/* deletedAbove */.B5)('line 1', first?.name ?? '')}, and the line below it is the header`
        : undefined;
}
function separatorHint([only, other]) {
    const separator = only && !other ? /[;\t|]/.exec(only.name)?.[0] : undefined;
    if (separator === undefined)
        return undefined;
    return `separate the columns with commas, not with ${separator === '\t' ? 'tabs' : `'${separator}'`}`;
}

;// CONCATENATED MODULE: ./build/src/design/load-pair.js






















const load_pair_KNOWN = spec_shapes/* SHAPES */.H.pair.keys;
const MEMBERS = spec_shapes/* SHAPES */.H.entry.most;
function loadPair({ key, value }, context) {
    const name = ruleName(key, 'the name of a pair', context);
    if (name === undefined)
        return undefined;
    const shown = (0,findings_words/* quoted */.TL)(name.text);
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.pair, value)) {
        context.collector.add('pair/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `pair ${shown} must have the keys left, right and allowed, but is ${(0,show/* kindOf */.I)(value)}`, (0,mapping_remedy/* mappingRemedy */.X)(value, context) ?? {
            hint: `write \`${name.text}: {left: \u2026, right: \u2026, allowed: [[\u2026, \u2026]]}\``,
        });
        return incompletePair(name, value.span);
    }
    const bound = (0,design_entries/* entryOf */.Ms)(value, 'axes');
    if (bound?.value.kind === 'list' && !(0,design_entries/* entryOf */.Ms)(value, 'left') && !(0,design_entries/* entryOf */.Ms)(value, 'right')) {
        const [left, right, more] = bound.value.items.map(design_entries/* textOf */.b6);
        context.collector.add('pair/side-required', (0,diagnostic/* atSpan */.IX)(bound.key.span), `pair ${shown} has 'axes', which only a tuple has, in place of 'left' and 'right'`, {
            hint: left === undefined || right === undefined || more !== undefined
                ? 'write `left: AXIS` and `right: AXIS` in its place, or make it a tuple'
                : `write \`left: ${left}\` and \`right: ${right}\` in its place`,
        });
        return incompletePair(name, value.span);
    }
    (0,known_keys/* reportUnknownKeys */.TI)(value, load_pair_KNOWN, spec_shapes/* SHAPES */.H.pair.required, `pair ${shown}`, context);
    const left = pairSide('left', value, key, shown, context);
    const right = pairSide('right', value, key, shown, context);
    const { balance, good } = pairBalance(value, shown, context);
    const list = ruleList(value, load_pair_KNOWN, 'pair/allowed-not-a-list', `pair ${shown}`, 'allowed', key, context);
    const entries = pairEntries(list.items, [left?.text ?? 'left', right?.text ?? 'right'], shown, list.include, context);
    return {
        kind: 'pair',
        name,
        left,
        right,
        entries,
        entriesAt: list.at,
        balance,
        complete: left !== undefined &&
            right !== undefined &&
            good &&
            list.complete &&
            entries.length === list.items.length,
        ...includedTable(list.include, [left?.text ?? 'left', right?.text ?? 'right'], context),
    };
}
function incompletePair(name, entriesAt) {
    return {
        kind: 'pair',
        name,
        left: undefined,
        right: undefined,
        entries: [],
        entriesAt,
        balance: undefined,
        complete: false,
    };
}
function pairEntries(items, axes, shown, include, context) {
    const entries = [];
    const all = withForgottenAxes(items, axes, include, context);
    const [first] = items;
    if (all !== undefined && first !== undefined) {
        context.collector.add('pair/entry-not-a-pair', (0,first_line/* atFirstLine */.G)(first.span, context), `pair ${shown} binds two axes, but every entry has ${all.length} values, such as ${(0,show/* showNode */.U)(first)}`, {
            hint: `make it a tuple: write \`axes: [${all.join(', ')}]\` for left and right, and \`items\` for \`allowed\``,
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return entries;
    }
    if (hasWrongColumns(include, items, axes, ['left', 'right'], 'pair/entry-not-a-pair', `pair ${shown}`, context))
        return entries;
    const every = `pair ${shown}: every allowed entry is [left, right]`;
    if (reportParentheses('pair/entry-not-a-pair', every, items, include, context))
        return entries;
    if (isOneEntry(items, MEMBERS)) {
        reportOneEntry('pair/entry-not-a-pair', every, items, include, MEMBERS, context);
        return entries;
    }
    for (const node of reportJoinedEntries('pair/entry-not-a-pair', every, items, include, [axes, ['left', 'right']], context)) {
        const [left, right] = node.kind === 'list' || node.kind === 'tuple' ? node.items : [];
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== MEMBERS || !left || !right) {
            context.collector.add('pair/entry-not-a-pair', (0,first_line/* atFirstLine */.G)(node.span, context), `${every}, but this one is ${(0,show/* showNode */.U)(node)}`, {
                ...entryRemedy(node),
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const leftValue = (0,design_levels/* pairMember */.F1)(left);
        const rightValue = (0,design_levels/* pairMember */.F1)(right);
        if (leftValue !== undefined && rightValue !== undefined) {
            entries.push({
                values: [
                    { value: leftValue, node: left },
                    { value: rightValue, node: right },
                ],
                node,
            });
            continue;
        }
        for (const [member, value] of [
            [left, leftValue],
            [right, rightValue],
        ]) {
            if (value === undefined)
                reportUnhashable(member, `pair ${shown}`, include, context);
        }
    }
    return entries;
}
function entryRemedy(node) {
    if (node.kind === 'map' &&
        node.entries.length === MEMBERS &&
        node.entries.every(({ value }) => value.kind === 'scalar'))
        return {
            hint: `write the two values without their keys: [${node.entries.map(({ value }) => (0,design_entries/* textOf */.b6)(value) ?? '\u2026').join(', ')}]`,
        };
    if (node.kind === 'scalar' && node.style === 'quoted' && /^\[.*\]$/s.test(node.text))
        return {
            hint: `remove the quotes around it: ${node.text}`,
            ...(0,fix/* suggested */.M)({ at: node.span, newText: node.text }),
        };
    const nested = nestedEntry(node, MEMBERS);
    if (nested !== undefined)
        return nested;
    if (node.kind === 'list' && node.items.length > MEMBERS) {
        const [first, ...others] = node.items.map((item) => (0,design_entries/* textOf */.b6)(item) ?? '\u2026');
        return {
            hint: `write one entry for each of two values: ${others.map((other) => `[${first}, ${other}]`).join(', ')}`,
        };
    }
    return {
        hint: node.kind === 'scalar' ? `write it as a list of two: [${node.text}, \u2026]` : 'give it two values',
    };
}
function pairSide(side, pair, key, shown, context) {
    const node = (0,design_entries/* entryOf */.Ms)(pair, side)?.value;
    if (node !== undefined && (0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.axisName, node))
        return { text: node.value.value, at: node.span };
    const misspelled = (0,known_keys/* misspelledKey */.U0)(pair, side, load_pair_KNOWN);
    const commented = node || misspelled ? undefined : commentedPart(side, key.span, context);
    if (commented !== undefined) {
        const { at, ...remedy } = commented;
        context.collector.add('pair/side-required', (0,diagnostic/* atSpan */.IX)(at), `pair ${shown} has no '${side}', which is in a comment`, remedy);
        return undefined;
    }
    const problem = node === undefined
        ? `has no '${side}'${lookalike(misspelled)}`
        : `must name its '${side}' axis as text, but it is ${(0,show/* kindOf */.I)(node)}`;
    context.collector.add('pair/side-required', (0,first_line/* atFirstLine */.G)(node?.span ?? misspelled?.span ?? key.span, context), `pair ${shown} ${problem}`, {
        ...(misspelled
            ? { hint: (0,nearest_names/* didYouMean */.au)(side), ...(0,known_keys/* keyFix */.dd)(misspelled, side, [side]) }
            : node?.kind === 'scalar' && node.text !== ''
                ? quoteAxis(node, context)
                : sideRemedy(side, node)),
    });
    return undefined;
}
function sideRemedy(side, node) {
    const [only, other] = node?.kind === 'list' ? node.items : [];
    const name = only && other === undefined ? (0,design_entries/* textOf */.b6)(only) : undefined;
    if (node === undefined)
        return { hint: `add \`${side}: AXIS\`` };
    if (name === undefined)
        return {
            hint: `name one axis, \`${side}: AXIS\`${other === undefined ? '' : '; a tuple binds more than two'}`,
        };
    return {
        hint: `remove the list around it: \`${side}: ${name}\``,
        ...(0,fix/* suggested */.M)({ at: node.span, newText: (0,yaml_text/* yamlText */.p)(name) }),
    };
}
function pairBalance(pair, shown, context) {
    const node = (0,design_entries/* entryOf */.Ms)(pair, 'balance')?.value;
    if (node === undefined)
        return { balance: undefined, good: true };
    if ((0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.balance, node)) {
        const side = (0,design_entries/* textOf */.b6)(node) ?? '';
        return { balance: side === '' ? undefined : { side, at: node.span }, good: true };
    }
    context.collector.add('pair/unknown-balance', (0,first_line/* atFirstLine */.G)(node.span, context), `pair ${shown}: balance must be left, right or both, but is ${(0,show/* kindOf */.I)(node)}`, { hint: 'write one of these words, or remove the line' });
    return { balance: undefined, good: false };
}

// EXTERNAL MODULE: ./build/src/findings/joined-names.js
var joined_names = __webpack_require__(71222);
// EXTERNAL MODULE: ./build/src/design/near-lists.js
var near_lists = __webpack_require__(5028);
;// CONCATENATED MODULE: ./build/src/design/load-subset.js














function loadSubset({ key, value }, context) {
    const axis = ruleName(key, 'the axis of a subset', context, true);
    if (axis === undefined)
        return undefined;
    const { node, include: own } = (0,design_include/* resolveInclude */.X)(value, context);
    const include = own && (0,near_lists/* withLists */.u)(own, context);
    if (node === undefined)
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.levelList, node)) {
        context.collector.add('subset/not-a-list', (0,first_line/* atFirstLine */.G)(node.span, context), `the subset of ${(0,findings_words/* quoted */.TL)(axis.text)} must be a list of levels to keep, but is ${(0,show/* kindOf */.I)(node)}`, {
            ...(node.kind === 'scalar' && node.text !== ''
                ? (0,list_hint/* listRemedy */.nL)(node, keptRemedy(node, axis.text, context), context)
                : ((0,list_hint/* mappedReference */.Li)(node) ?? { hint: keptHint(node, axis.text, context) })),
            related: (0,design_levels/* includedAt */.S)(include),
        });
        return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
    }
    const { levels, complete } = (0,design_levels/* readLevels */.II)(node, `the subset of ${(0,findings_words/* quoted */.TL)(axis.text)}`, include, context);
    return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}
function levelsOf(name, { declared = [] }) {
    const axis = declared.find((one) => (0,python_text/* text */.Qq)(one.name) === name);
    return axis?.complete === false ? [] : (axis?.levels ?? []).map(({ value }) => (0,python_text/* text */.Qq)(value));
}
function keptHint(node, name, context) {
    const [entry, other] = node.kind === 'map' ? node.entries : [];
    const items = entry?.value.kind === 'list' && other === undefined ? entry.value.items.map(design_entries/* textOf */.b6) : [];
    const levels = levelsOf(name, context);
    if (entry !== undefined && items.length > 0)
        return known_keys/* EXCLUDING */.EW.test(entry.key.text)
            ? `a subset lists what it keeps: [${levels.filter((one) => !items.includes(one)).join(', ') || '\u2026'}]`
            : `remove the key ${(0,findings_words/* quoted */.TL)(entry.key.text)}: the list itself is the value`;
    return levels.length === 0
        ? 'list the levels to keep: [level_one, level_two]'
        : `list the levels to keep; the levels are ${(0,findings_words/* listed */.KE)(levels)}`;
}
function keptRemedy(node, name, context) {
    const levels = levelsOf(name, context);
    if (levels.length === 0 ||
        levels.includes(node.text) ||
        (0,joined_names/* joinedNames */.S)(node.text, (one) => levels.includes(one)))
        return (0,list_hint/* inBrackets */.Te)(node);
    return { hint: keptHint(node, name, context) };
}

;// CONCATENATED MODULE: ./build/src/design/load-tie.js
















const load_tie_KNOWN = spec_shapes/* SHAPES */.H.tie.keys;
function loadTie({ key, value }, context) {
    const canonical = ruleName(key, 'the name of a tie', context);
    if (canonical === undefined)
        return undefined;
    const incomplete = { kind: 'tie', canonical, axes: [], complete: false };
    const name = (0,findings_words/* quoted */.TL)(canonical.text);
    let list = value;
    if (value.kind === 'map') {
        const to = (0,design_entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TIE_KEY */.tv);
        if (to !== undefined) {
            context.collector.add('tie/to-key', (0,diagnostic/* atSpan */.IX)(to.key.span), `tie ${name} must not have the key 'to': the name of the tie is the canonical axis`, {
                hint: 'remove `to`, and name the tie after the axis that it should become',
            });
            return incomplete;
        }
        const [only, other] = value.entries;
        const mapped = (0,design_entries/* textOf */.b6)(only?.value ?? value);
        if (only !== undefined && other === undefined && mapped && isDeclared(only.key.text, context)) {
            const newText = `[${only.key.text}, ${mapped}]`;
            context.collector.add('tie/not-a-list', (0,diagnostic/* atSpan */.IX)(value.span), `tie ${name} must list the axes to tie, but is a mapping`, { hint: `write \`${canonical.text}: ${newText}\``, ...(0,fix/* suggested */.M)({ at: value.span, newText }) });
            return incomplete;
        }
        (0,known_keys/* reportUnknownKeys */.TI)(value, load_tie_KNOWN, spec_shapes/* SHAPES */.H.tie.required, `tie ${name}`, context);
        list = (0,design_entries/* entryOf */.Ms)(value, 'axes')?.value;
    }
    else if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.tie, value)) {
        context.collector.add('tie/not-a-list', (0,first_line/* atFirstLine */.G)(value.span, context), `tie ${name} must list the axes to tie, but is ${(0,show/* kindOf */.I)(value)}`, {
            ...(value.kind === 'scalar' && value.text.includes(',')
                ? (0,list_hint/* inBrackets */.Te)(value)
                : (joinedAxes(canonical.text, value, context) ?? {
                    hint: `write \`${canonical.text}: [${tiedNames(canonical.text, value, context)}]\``,
                })),
        });
        return incomplete;
    }
    const axes = list === undefined ? undefined : tieMembers(list, name, context);
    if (axes === undefined || axes.length < spec_shapes/* SHAPES */.H.axisNames.least) {
        if (axes !== undefined || list === undefined) {
            const misspelled = value.kind === 'map' ? (0,known_keys/* misspelledKey */.U0)(value, 'axes', load_tie_KNOWN) : undefined;
            context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(list?.span ?? misspelled?.span ?? key.span, context), `tie ${name} names no axes${lookalike(misspelled)}`, {
                hint: misspelled ? (0,nearest_names/* didYouMean */.au)('axes') : 'list the axes to tie',
                ...(misspelled ? (0,known_keys/* keyFix */.dd)(misspelled, 'axes', ['axes']) : {}),
            });
        }
        return incomplete;
    }
    if (canonical.text === 'axes' && value.kind === 'list' && !isDeclared('axes', context))
        context.collector.add('tie/named-axes', (0,diagnostic/* atSpan */.IX)(canonical.at), `this tie is named 'axes': its levels become a column of that name`, {
            hint: `write the name of the axis that the tied axes become in place of 'axes': \`${axes[0]?.text}: [${axes.map(({ text: one }) => one).join(', ')}]\``,
            ...(axes[0] ? (0,fix/* suggested */.M)({ at: canonical.at, newText: (0,yaml_text/* yamlText */.p)(axes[0].text) }) : {}),
        });
    const isText = list?.kind === 'scalar';
    return { kind: 'tie', canonical, axes, ...(isText ? { axesAsText: true } : {}), complete: true };
}
function isDeclared(name, { declared = [] }) {
    return declared.some((axis) => (0,python_text/* text */.Qq)(axis.name) === name);
}
function joinedAxes(tie, node, { declared = [] }) {
    if (node.kind !== 'scalar' || node.style === 'block')
        return undefined;
    const names = declared.map(({ name }) => (0,python_text/* text */.Qq)(name));
    const parts = (0,joined_names/* joinedNames */.S)((0,design_entries/* textOf */.b6)(node) ?? '', (part) => names.includes(part), false);
    if (parts === undefined)
        return undefined;
    const newText = `[${parts.join(', ')}]`;
    return { hint: `write \`${tie}: ${newText}\``, ...(0,fix/* suggested */.M)({ at: node.span, newText }) };
}
function tiedNames(canonical, value, { declared = [] }) {
    const other = (0,design_entries/* textOf */.b6)(value);
    const names = declared.map(({ name }) => (0,python_text/* text */.Qq)(name));
    return other !== undefined && other !== canonical && names.includes(other) && names.includes(canonical)
        ? `${canonical}, ${other}`
        : 'axis_one, axis_two';
}
function tieMembers(node, tie, context) {
    if (node.kind === 'scalar' && node.value.kind === 'str') {
        const names = [...node.value.value].map((text) => ({ text, at: node.span }));
        if (names.length > 0) {
            context.collector.add('tie/axes-as-text', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} reads the text ${(0,findings_words/* spelled */.uQ)(node.value)} letter by letter, as ${names.length} axis names`, {
                hint: `put the name in brackets: [${node.value.value}]; if you mean the letters, write [${names
                    .slice(0, 8)
                    .map(({ text }) => text)
                    .join(', ')}${names.length > 8 ? ', \u2026' : ''}]`,
                fix: (0,list_hint/* inBrackets */.Te)(node).fix,
            });
        }
        return names;
    }
    const items = node.kind === 'list'
        ? node.items
        : node.kind === 'map'
            ? node.entries.map((entry) => entry.key)
            : node.kind === 'set' && node.items.length <= 1
                ? node.items
                : undefined;
    if (items === undefined) {
        context.collector.add('tie/axes-not-names', (0,first_line/* atFirstLine */.G)(node.span, context), `tie ${tie} must list axis names, but its axes are ${(0,show/* kindOf */.I)(node)}`, { hint: 'write `axes: [axis_one, axis_two]`' });
        return undefined;
    }
    return names(items, 'tie/axes-not-names', `tie ${tie}`, context);
}

;// CONCATENATED MODULE: ./build/src/design/load-tuple.js























const load_tuple_KNOWN = [...spec_shapes/* SHAPES */.H.tuple.keys, spec_keys/* RETIRED_TUPLE_KEY */.no];
function loadTuple({ key, value }, context) {
    const name = ruleName(key, 'the name of a tuple', context);
    if (name === undefined)
        return undefined;
    const shown = (0,findings_words/* quoted */.TL)(name.text);
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.tuple, value)) {
        context.collector.add('tuple/not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `tuple ${shown} must have the keys axes and items, but is ${(0,show/* kindOf */.I)(value)}`, (0,mapping_remedy/* mappingRemedy */.X)(value, context) ?? {
            hint: `write \`${name.text}: {axes: [\u2026], items: [[\u2026]]}\``,
        });
        return incompleteTuple(name, value.span);
    }
    const left = (0,design_entries/* entryOf */.Ms)(value, 'left');
    const right = (0,design_entries/* entryOf */.Ms)(value, 'right');
    if (left && right && !(0,design_entries/* entryOf */.Ms)(value, 'axes')) {
        context.collector.add('tuple/axes-not-names', (0,diagnostic/* atSpan */.IX)(left.key.span), `tuple ${shown} has 'left' and 'right', which only a pair has, in place of 'axes'`, {
            hint: `write \`axes: [${(0,design_entries/* textOf */.b6)(left.value) ?? '\u2026'}, ${(0,design_entries/* textOf */.b6)(right.value) ?? '\u2026'}]\` in their place, and \`items\` for \`allowed\`; or make it a pair`,
        });
        return incompleteTuple(name, value.span);
    }
    (0,known_keys/* reportUnknownKeys */.TI)(value, load_tuple_KNOWN, spec_shapes/* SHAPES */.H.tuple.required, `tuple ${shown}`, context, [spec_keys/* RETIRED_TUPLE_KEY */.no]);
    const expand = (0,design_entries/* entryOf */.Ms)(value, spec_keys/* RETIRED_TUPLE_KEY */.no);
    if (expand !== undefined)
        context.collector.add('tuple/expand-key', (0,diagnostic/* atSpan */.IX)(expand.key.span), `tuple ${shown} must not have the key 'expand': tuples always expand`, {
            hint: 'remove the line',
        });
    const list = ruleList(value, load_tuple_KNOWN, 'tuple/items-not-a-list', `tuple ${shown}`, 'items', key, context);
    const { axes, axesAt } = tupleAxes(value, key.span, list.items[0], shown, context);
    const entries = axes === undefined ? [] : tupleItems(list.items, axes, axesAt, shown, list.include, context);
    const isWhole = axes !== undefined && list.complete && entries.length === list.items.length;
    return {
        ...{ kind: 'tuple', name, axes: axes ?? [], axesAt, entries, entriesAt: list.at },
        complete: expand === undefined && isWhole,
        ...includedTable(list.include, axes?.map(({ text }) => text) ?? [], context),
    };
}
function tupleAxes(value, keyAt, firstItem, shown, context) {
    const node = (0,design_entries/* entryOf */.Ms)(value, 'axes')?.value;
    const axesAt = node?.span ?? keyAt;
    const report = (at, problem, remedy) => context.collector.add('tuple/axes-not-names', (0,first_line/* atFirstLine */.G)(at, context), `tuple ${shown} ${problem}`, {
        ...remedy,
    });
    if (node !== undefined && (0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.axisNames, node)) {
        const axes = names(node.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
        const joined = axes && load_tuple_joinedAxes(axes, node.items, firstItem);
        if (joined !== undefined) {
            report(joined.at, joined.problem, joined);
            return { axes: undefined, axesAt };
        }
        if (axes === undefined || axes.length >= spec_shapes/* SHAPES */.H.axisNames.least)
            return { axes, axesAt };
        report(axesAt, 'names no axes', { hint: 'list the axes that it binds together' });
        return { axes: undefined, axesAt };
    }
    const misspelled = (0,known_keys/* misspelledKey */.U0)(value, 'axes', load_tuple_KNOWN);
    const add = node?.kind === 'scalar' && node.text !== ''
        ? boundRemedy(node, firstItem)
        : { hint: 'add `axes: [axis_one, axis_two]`' };
    report(node?.span ?? misspelled?.span ?? keyAt, node === undefined
        ? `has no axes${lookalike(misspelled)}`
        : `must list its axes, but they are ${(0,show/* kindOf */.I)(node)}`, misspelled ? { hint: (0,nearest_names/* didYouMean */.au)('axes'), ...(0,known_keys/* keyFix */.dd)(misspelled, 'axes', ['axes']) } : add);
    return { axes: undefined, axesAt };
}
function load_tuple_joinedAxes(axes, nodes, item) {
    const count = item?.kind === 'list' || item?.kind === 'tuple' ? item.items.length : axes.length;
    if (count === axes.length)
        return undefined;
    const isName = (word) => /^[A-Za-z]\w*$/.test(word);
    const parts = axes.map(({ text }) => (0,joined_names/* joinedNames */.S)(text, isName, false) ?? [text]);
    const at = parts.findIndex((names) => names.length > 1);
    const [axis, names, node] = [axes[at], parts[at], nodes[at]];
    if (axis === undefined || names === undefined || parts.flat().length !== count)
        return undefined;
    const newText = names.join(', ');
    return {
        at: axis.at,
        problem: `has ${names.length === 2 ? 'two axes' : `${names.length} axes`} in one name: ${(0,findings_words/* quoted */.TL)(axis.text)}`,
        hint: `put a comma between the names: ${newText}`,
        ...(node?.kind === 'scalar' && node.style !== 'block' ? (0,fix/* suggested */.M)({ at: axis.at, newText }) : {}),
    };
}
function boundRemedy(node, item) {
    const count = item?.kind === 'list' || item?.kind === 'tuple' ? item.items.length : undefined;
    if (count === undefined || node.text.split(/,\s*/).length === count)
        return (0,list_hint/* inBrackets */.Te)(node);
    return { hint: `list one axis for each of the ${count} values of an item: [${node.text}, \u2026]` };
}
function incompleteTuple(name, at) {
    return { kind: 'tuple', name, axes: [], axesAt: at, entries: [], entriesAt: at, complete: false };
}
function tupleItems(items, axes, axesAt, shown, include, context) {
    const result = [];
    const axisNames = axes.map((name) => name.text);
    if (reportOtherLength(items, axes, axesAt, `tuple ${shown}`, include, context))
        return result;
    if (hasWrongColumns(include, items, axisNames, [], 'tuple/arity', `tuple ${shown}`, context))
        return result;
    const axesText = axisNames.join(', ');
    const every = `tuple ${shown} binds ${axes.length} axes (${axesText}) by a list for each item`;
    if (reportParentheses('tuple/arity', every, items, include, context))
        return result;
    if (isOneEntry(items, axes.length)) {
        reportOneEntry('tuple/arity', every, items, include, axes.length, context);
        return result;
    }
    for (const node of reportJoinedEntries('tuple/arity', every, items, include, [axisNames], context)) {
        if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== axes.length) {
            const what = node.kind === 'list' || node.kind === 'tuple'
                ? `${(0,show/* showNode */.U)(node)}, of ${node.items.length}`
                : (0,show/* kindOf */.I)(node);
            context.collector.add('tuple/arity', (0,first_line/* atFirstLine */.G)(node.span, context), `tuple ${shown} binds ${axes.length} axes (${axesText}), but this item is ${what}`, {
                ...(nestedEntry(node, axes.length) ?? itemRemedy(node, axisNames)),
                related: (0,design_levels/* includedAt */.S)(include),
            });
            continue;
        }
        const values = [];
        for (const member of node.items) {
            const value = (0,design_levels/* hashable */.pw)(member);
            if (value === undefined)
                reportUnhashable(member, `tuple ${shown}`, include, context);
            else
                values.push({ value, node: member });
        }
        if (values.length === axes.length)
            result.push({ values, node });
    }
    return result;
}
function itemRemedy(node, axes) {
    const values = (node.kind === 'map' ? axes : []).map((axis) => {
        const value = node.kind === 'map' ? (0,design_entries/* entryOf */.Ms)(node, axis)?.value : undefined;
        return value?.kind === 'scalar' ? value.text : '';
    });
    return values.length === axes.length && values.every((value) => /^[\w./-]+$/.test(value))
        ? { hint: `write the values without their keys: [${values.join(', ')}]` }
        : { hint: `give one value per axis: [${axes.join(', ')}]` };
}

;// CONCATENATED MODULE: ./build/src/design/load-rules.js



















const SECTIONS = {
    subsets: loadSubset,
    ties: loadTie,
    pairs: loadPair,
    tuples: loadTuple,
};
const BESIDE_RULES = spec_shapes/* SHAPES */.H.spec.keys;
function loadRules(node, context) {
    const none = { rules: [], complete: true, whole: true, tentativeNames: [] };
    if (node === undefined)
        return none;
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.rules, node)) {
        context.collector.add('rules/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, context), `rules must map sections to entries, but is ${(0,show/* kindOf */.I)(node)}`, (0,mapping_remedy/* mappingRemedy */.X)(node, context) ?? { hint: `the sections are ${Object.keys(SECTIONS).join(', ')}` });
        return { rules: [], complete: false, whole: false, tentativeNames: [] };
    }
    if (node.kind !== 'map')
        return none;
    const rules = [];
    const tentativeNames = [];
    let complete = true;
    let whole = true;
    const missing = Object.keys(SECTIONS).filter((name) => (0,design_entries/* entryOf */.Ms)(node, name) === undefined);
    for (const entry of node.entries) {
        const loaded = loadSection(entry, missing, context);
        rules.push(...loaded.rules);
        tentativeNames.push(...loaded.tentativeNames);
        complete &&= loaded.complete;
        whole &&= loaded.whole;
    }
    return { rules, complete, whole, tentativeNames };
}
function loadSection(entry, missing, context) {
    const { key, value } = entry;
    const section = spec_shapes/* SHAPES */.H.rules.keys.find((name) => key.value.kind === 'str' && name === key.value.value);
    if (section === undefined) {
        const near = key.value.kind === 'str' && !known_keys/* EXCLUDING */.EW.test(key.text)
            ? ((0,nearest_names.nearestNames)(key.value.value, Object.keys(SECTIONS), 1)[0] ?? otherWordFor(key.value.value))
            : undefined;
        context.collector.add('rules/unknown-section', (0,diagnostic/* atSpan */.IX)(key.span), `rules has no section ${(0,findings_words/* spelled */.uQ)(key.value)}`, {
            ...(BESIDE_RULES.includes(key.text)
                ? {
                    hint: `${(0,findings_words/* spelled */.uQ)(key.value)} is indented too far: align it with rules, and indent what belongs to it`,
                    ...(0,move_lines/* movedTo */.rh)(key.span, 0, context),
                }
                : {
                    hint: near
                        ? (0,nearest_names/* didYouMean */.au)(near)
                        : known_keys/* EXCLUDING */.EW.test(key.text)
                            ? 'nothing is excluded by name: `subsets` lists the levels to keep, and `pairs` the combinations that are allowed'
                            : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
                    ...(0,known_keys/* keyFix */.dd)(key, near, missing),
                }),
        });
        const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
        return {
            rules: [],
            complete: near !== undefined && near !== 'tuples',
            whole: false,
            tentativeNames: names,
        };
    }
    if (!(0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H[section], value)) {
        context.collector.add('rules/section-not-a-mapping', (0,first_line/* atFirstLine */.G)(value.span, context), `rules.${section} must be a mapping, but is ${(0,show/* kindOf */.I)(value)}`, sectionRemedy(section, value, context));
        return { rules: [], complete: section !== 'tuples', whole: false, tentativeNames: [] };
    }
    const { loose: code } = RULE_SECTIONS[section];
    const loose = code && looseParts(section, value);
    if (code && loose) {
        reportLooseParts(section, code, loose, value, context);
        return { rules: [], complete: section !== 'tuples', whole: false, tentativeNames: [] };
    }
    const load = SECTIONS[section];
    const rules = [];
    let complete = true;
    for (const ruleEntry of value.entries) {
        const rule = load(ruleEntry, context);
        if (rule === undefined)
            complete &&= section !== 'tuples';
        else
            rules.push(rule);
    }
    return { rules, complete, whole: rules.length === value.entries.length, tentativeNames: [] };
}
const OTHER_WORDS = {
    subsets: /^(?:filters?|keep|only|includes?|restrict(?:ions)?)$/i,
    ties: /^(?:links?|linked|binds?|equals?|same|aliases|groups?)$/i,
    pairs: /^(?:combinations?|pairings?|couples?|matches)$/i,
    tuples: /^(?:triples?|triplets?|combos)$/i,
};
function otherWordFor(word) {
    return spec_shapes/* SHAPES */.H.rules.keys.find((section) => OTHER_WORDS[section].test(word));
}
function sectionRemedy(section, value, context) {
    const first = value.kind === 'list' ? value.items[0] : undefined;
    const equated = /^([\w-]+)\s*=\s*(.+)$/.exec((0,design_entries/* textOf */.b6)(value) ?? '');
    const tied = ((0,design_entries/* textOf */.b6)(value) ?? '').split(/\s*(?:<?[-=]+>?|~|&|,|\band\b)\s*/);
    if (section === 'ties' && tied.length > 1 && tied.every((name) => /^[a-z]\w*$/i.test(name)))
        return {
            hint: `write the axis that stays, and the tied axes after it: \`${tied[0]}: [${tied.join(', ')}]\``,
        };
    const isRule = first?.kind === 'map' &&
        first.entries.length > 1 &&
        first.entries.some(({ key }) => RULE_KEYS.includes(key.text));
    const named = isRule && value.kind === 'list' ? namedItems(value, context) : undefined;
    return (named ??
        (isRule ? undefined : (0,mapping_remedy/* mappingRemedy */.X)(value, context)) ?? {
        hint: equated !== null
            ? `put a colon and a space after the name: \`${equated[1]}: ${equated[2]}\``
            : first === undefined
                ? 'write `{}` for none, or one entry per rule'
                : section === 'ties'
                    ? `write one line per tie, which starts with the axis that stays: \`${tieOf(value) ?? 'canonical_axis: [axis_one, axis_two]'}\``
                    : 'write the name of each rule, such as `first_rule:`, in place of its hyphen, and indent the rule below it',
    });
}
function namedItems({ items }, { sources }) {
    const edits = items.map((item) => {
        const [first] = item.kind === 'map' ? item.entries : [];
        const name = first && NAME_KEYS.test(first.key.text) ? (0,design_entries/* textOf */.b6)(first.value) : undefined;
        const opened = sources.open(item.span.path);
        if (first === undefined || name === undefined || opened.kind !== 'text')
            return undefined;
        const before = opened.file.text.slice(Math.max(0, item.span.start - mapping_remedy/* LONGEST_INDENT */.q), item.span.start);
        const hyphen = /(?:^|[\r\n]) *(- +)$/.exec(before)?.[1];
        if (hyphen === undefined)
            return undefined;
        const start = first.key.span.start - hyphen.length;
        return { at: { ...item.span, start, end: first.value.span.end }, newText: `${(0,yaml_text/* yamlText */.p)(name)}:` };
    });
    const [first] = edits;
    return (first && {
        hint: `write ${edits.length === 1 ? 'its name' : 'the name of each rule'} as a key in place of the hyphen and ${(0,findings_words/* quotedSource */.Yh)('name')}: ${(0,findings_words/* quotedSource */.Yh)(first.newText)}`,
        ...(0,fix/* suggested */.M)(...edits),
    });
}
const NAME_KEYS = /^(?:name|id|rule|canonical)$/;
function tieOf(value) {
    if (value.kind === 'map') {
        const axes = (0,design_entries/* entryOf */.Ms)(value, 'axes')?.value;
        const name = value.entries.find((entry) => entry.value.kind === 'scalar');
        const tie = axes?.kind === 'list' ? tieOf(axes) : undefined;
        const canonical = name === undefined ? undefined : (0,design_entries/* textOf */.b6)(name.value);
        return tie === undefined
            ? undefined
            : canonical === undefined
                ? tie
                : tie.replace(/^\w+/, () => canonical);
    }
    const [first] = value.kind === 'list' ? value.items : [];
    if (first?.kind === 'map')
        return tieOf(first);
    const { items } = first?.kind === 'list' ? first : value.kind === 'list' ? value : { items: [] };
    const names = items.map((item) => (0,design_entries/* textOf */.b6)(item) ?? '');
    return names.length > 1 && names.every((name) => /^\w+$/.test(name))
        ? `${names[0]}: [${names.join(', ')}]`
        : undefined;
}
function looseParts(section, map) {
    const { entries } = map;
    if (section === 'ties') {
        const isPart = ({ key, value }) => key.text === 'axes' || value.kind === 'scalar';
        const isTie = (0,design_entries/* entryOf */.Ms)(map, 'axes')?.value.kind === 'list' && entries.every(isPart) && entries.length > 1;
        if (isTie)
            return entries.map(({ key }) => key);
        if ((0,design_entries/* entryOf */.Ms)(map, spec_keys/* RETIRED_TIE_KEY */.tv)?.value.kind !== 'scalar')
            return undefined;
    }
    const { shape } = RULE_SECTIONS[section];
    const parts = [...(shape.keys ?? []), ...(section === 'ties' ? [spec_keys/* RETIRED_TIE_KEY */.tv] : [])];
    const loose = entries.filter(({ key, value }) => parts.includes(key.text) && value.kind !== 'map');
    return loose.length > 1 ? loose.map(({ key }) => key) : undefined;
}
function reportLooseParts(section, code, keys, map, context) {
    const { entries } = map;
    const [first] = keys;
    const { kind } = RULE_SECTIONS[section];
    const above = entries[entries.findIndex(({ key }) => key === first) - 1];
    const name = above?.value.kind === 'scalar' && above.value.text === '' ? above.key : undefined;
    const given = section === 'ties'
        ? undefined
        : entries.find(({ key, value }) => NAME_KEYS.test(key.text) && (0,design_entries/* textOf */.b6)(value));
    const edits = name === undefined ? [] : keys.flatMap(({ span }) => (0,move_lines/* movedLines */.rW)(span, (own) => own + 2, context));
    context.collector.add(code, (0,diagnostic/* atSpan */.IX)(first.span), section === 'ties'
        ? `${(0,findings_words/* listed */.KE)(keys.map(({ text }) => (0,findings_words/* quoted */.TL)(text)))} are read as names of ties`
        : `${(0,findings_words/* listed */.KE)(keys.map(({ text }) => (0,findings_words/* quoted */.TL)(text)))} are parts of ${(0,findings_words/* withArticle */.vJ)(kind)}, but are not below its name`, {
        hint: section === 'ties'
            ? `write each tie on one line, which starts with the axis that it becomes: \`${tieOf(map) ?? 'canonical_axis: [axis_one, axis_two]'}\``
            : given !== undefined
                ? `write its name as a key, ${(0,findings_words/* quotedSource */.Yh)(`${(0,design_entries/* textOf */.b6)(given.value)}:`)} in place of ${(0,findings_words/* quotedSource */.Yh)(`${given.key.text}: ${(0,design_entries/* textOf */.b6)(given.value)}`)}, above them, and indent them below it`
                : name === undefined
                    ? `put the name of the ${kind} above them, such as \`first_${kind}:\`, and indent them below it`
                    : `indent them below ${(0,findings_words/* quoted */.TL)(name.text)}`,
        unlisted: (0,findings_words/* unlisted */.B$)(keys.length),
        names: keys.map(({ text }) => (0,findings_words/* quoted */.TL)(text)),
        ...(edits.length > 0 ? (0,fix/* suggested */.M)(...edits) : {}),
    });
}

;// CONCATENATED MODULE: ./build/src/design/lost-key.js











function lostKey({ path, text }, before) {
    if (before !== undefined && isMeant(before))
        return undefined;
    if (/^ *[^\S \r\n]/m.test(text))
        return undefined;
    const lines = linesOf(text);
    const columns = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b);
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    let left = MOST_PARSED;
    let best;
    let meaning;
    for (const [index, line] of lines.entries())
        for (const { key, column } of keysAbove(line, lines[index - 1], columns)) {
            left -= text.length;
            if (left < 0)
                return undefined;
            (0,checkpoint/* passCheckpoint */.gc)(Math.ceil(text.length / 20));
            const newText = `${' '.repeat(column)}${key}:${lineEnd}`;
            const node = parsed(path, text.slice(0, line.start) + newText + text.slice(line.start));
            if (node === undefined || !isMeant(node) || !namesAreMeant(node, before))
                continue;
            if (meaning !== undefined && meaning !== meaningOf(node))
                return undefined;
            meaning ??= meaningOf(node);
            best ??= { line, key, newText };
        }
    if (best === undefined)
        return undefined;
    const { line, key, newText } = best;
    const at = (0,explain_character/* valueAt */.fK)(text, line.start + line.indent, false);
    const own = /^[^\s:'"]+:/.exec(text.slice(at.start, at.end))?.[0];
    const end = own === undefined ? at.end : at.start + own.length;
    return {
        at: (0,diagnostic/* atSpan */.IX)((0,span/* span */.L)(path, at.start, end)),
        message: `${(0,findings_words/* quotedSource */.Yh)(text.slice(at.start, end))} belongs under \`${key}:\`, which is missing`,
        hint: `put \`${key}:\` above it`,
        ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, line.start, line.start), newText }),
    };
}
function* keysAbove(line, above, columns) {
    if (!line.isMovable || line.indent === 0)
        return;
    for (const key of spec_shapes/* SHAPES */.H.spec.keys)
        yield { key, column: 0 };
    if (above === undefined)
        return;
    for (const column of columns)
        if (column > 0 && column < line.indent)
            for (const key of spec_shapes/* SHAPES */.H.rules.keys)
                yield { key, column };
}
function isMeant(top) {
    if (formOf(top).is !== 'whole' || top.kind !== 'map')
        return false;
    const axes = (0,design_entries/* entryOf */.Ms)(top, 'axes')?.value;
    const listOf = new Map(axes?.kind === 'map' ? axes.entries.map(({ key, value }) => [key.text, value]) : []);
    const { subsets = [], ties = [] } = rulesOf(top);
    const keepsAxes = subsets.some(({ value }) => {
        const kept = textsOf(value);
        return kept.length > 0 && kept.every((name) => listOf.has(name));
    });
    const tiesStrangers = ties.some(({ value }) => {
        if (new Set(textsOf(value).flatMap((name) => (0,catalogued_axes/* catalogOf */.Hh)(name) ?? [])).size > 1)
            return true;
        const lists = textsOf(value).map((name) => textsOf(listOf.get(name)));
        const [first = [], ...others] = lists.filter((levels) => levels.length > 0);
        return others.length > 0 && !first.some((level) => others.every((levels) => levels.includes(level)));
    });
    return !keepsAxes && !tiesStrangers;
}

;// CONCATENATED MODULE: ./build/src/design/stray-parts.js







const stray_parts_SECTIONS = spec_shapes/* SHAPES */.H.rules.keys;
const ELSEWHERE = [...spec_shapes/* SHAPES */.H.spec.keys.filter((name) => name !== 'output'), ...stray_parts_SECTIONS];
function isSection(name) {
    return stray_parts_SECTIONS.includes(name);
}
function reportStrayParts(top, said, context) {
    const found = new Set();
    const isOf = (names, { key }) => key.value.kind === 'str' && names.includes(key.value.value) && !said.has(key);
    for (const run of runsOf(top, (entry) => isOf(stray_parts_SECTIONS, entry)))
        report('the spec', run, belowRules(run, top, context));
    const output = (0,design_entries/* entryOf */.Ms)(top, 'output');
    if (output?.value.kind === 'map')
        for (const run of runsOf(output.value, (entry) => isOf(ELSEWHERE, entry)))
            report('output', run, aboveOutput(run, output.key, top, context));
    return found;
    function report(what, run, remedy) {
        for (const { key } of run)
            found.add(key);
        const keys = `${run.length === 1 ? 'key' : 'keys'} ${(0,findings_words/* listed */.KE)(run.map(({ key }) => (0,findings_words/* spelled */.uQ)(key.value)))}`;
        context.collector.add('spec/unknown-key', (0,diagnostic/* atSpan */.IX)(run[0].key.span), `${what} has the ${keys}, which the runtime ignores`, remedy);
    }
}
function runsOf({ entries }, isStray) {
    const runs = [];
    for (const [index, entry] of entries.entries()) {
        if (!isStray(entry))
            continue;
        const last = entries[index - 1];
        const run = runs.at(-1);
        if (run && last && run.at(-1) === last)
            run.push(entry);
        else
            runs.push([entry]);
    }
    return runs;
}
function belowRules(run, top, context) {
    const [it, one] = run.length === 1 ? ['it', 'it belongs'] : ['them', 'they belong'];
    const rules = (0,design_entries/* entryOf */.Ms)(top, 'rules');
    const edits = (column) => indented(run, column, context);
    const line = `rules:${lineEndOf(context)}`;
    if (rules === undefined) {
        const own = edits(2);
        return {
            hint: `put the line \`rules:\` above ${it}, and indent ${it}`,
            ...(own ? (0,fix/* suggested */.M)(...withLine(line, own)) : {}),
        };
    }
    const hint = `${one} below the line \`rules:\`: move ${it} there, and indent ${it}`;
    const inside = rules.value.kind === 'map' ? rules.value : undefined;
    const isEmpty = (0,design_entries/* isNull */.kZ)(rules.value);
    if (inside?.entries.some(({ key }) => run.some((entry) => entry.key.text === key.text)))
        return {
            hint: `${one} below the line \`rules:\`: add what is below ${it} to the section of this name there`,
        };
    const first = inside?.entries[0];
    const column = first ? columnIn(first.key, context) : isEmpty ? 2 : undefined;
    const at = top.entries.indexOf(rules);
    const own = column === undefined || column === 0 ? undefined : edits(column);
    if (own === undefined)
        return { hint };
    if (top.entries[at + 1] === run[0])
        return { hint, ...(0,fix/* suggested */.M)(...own) };
    const removed = top.entries[at - 1] === run.at(-1) ? lineOf(rules.key, context) : undefined;
    return { hint, ...(removed ? (0,fix/* suggested */.M)(...withLine(line, own), removed) : {}) };
}
function aboveOutput(run, output, top, context) {
    const [it, one] = run.length === 1 ? ['it', 'it belongs'] : ['them', 'they belong'];
    const sections = run.filter(({ key }) => stray_parts_SECTIONS.includes(key.text));
    const others = run.filter((entry) => !sections.includes(entry));
    const belong = (of) => `${(0,findings_words/* listed */.KE)(of.map(({ key }) => (0,findings_words/* spelled */.uQ)(key.value)))} ${of.length === 1 ? 'belongs' : 'belong'}`;
    if (sections.length > 0)
        return {
            hint: `${others.length === 0 ? one : belong(sections)} below a line \`rules:\` at the margin${others.length === 0 ? '' : `, and ${belong(others)} at the margin`}`,
        };
    const twice = run.find(({ key }) => (0,design_entries/* entryOf */.Ms)(top, key.text));
    if (twice !== undefined)
        return {
            hint: `${one} at the margin, where ${(0,findings_words/* spelled */.uQ)(twice.key.value)} is already: move what is below ${it} there`,
        };
    const hint = `${one} at the margin: move ${it} there, with what is below`;
    const text = textIn(context);
    const to = columnIn(output, context);
    const moved = indented(run, 0, context);
    const [first] = moved ?? [];
    const last = run.at(-1);
    const end = last && text !== undefined ? (0,move_lines/* linesBelow */.$H)(last.key.span, text)?.at(-1)?.end : undefined;
    if (text === undefined || to !== 0 || moved === undefined || first === undefined || end === undefined)
        return { hint };
    const { path, start } = first.at;
    let block = '';
    let from = start;
    for (const { at, newText } of moved) {
        block += text.slice(from, at.start) + newText;
        from = at.end;
    }
    block += text.slice(from, end);
    const lineEnd = lineEndOf(context);
    return {
        hint,
        ...(0,fix/* suggested */.M)({
            at: (0,span/* span */.L)(path, output.span.start, output.span.start),
            newText: block.endsWith(lineEnd) ? block : block + lineEnd,
        }, { at: (0,span/* span */.L)(path, start, end), newText: '' }),
    };
}
function indented(run, column, context) {
    if (context.specPath.endsWith('.json'))
        return undefined;
    const edits = run.map(({ key }) => (0,move_lines/* movedLines */.rW)(key.span, column, context));
    return edits.some((own) => own.length === 0) ? undefined : edits.flat();
}
function withLine(line, [first, ...others]) {
    return first ? [{ ...first, newText: line + first.newText }, ...others] : [];
}
function lineOf({ span: key }, context) {
    const text = textIn(context) ?? '';
    const [rest = ''] = /^:[ \t]*(?:\r\n?|\n)/.exec(text.slice(key.end, key.end + LONGEST_REST)) ?? [];
    return rest === '' || (0,move_lines/* columnOf */.uV)(key, text) !== 0
        ? undefined
        : { at: { ...key, end: key.end + rest.length }, newText: '' };
}
const LONGEST_REST = 1000;
function columnIn({ span: key }, context) {
    const text = textIn(context);
    return text === undefined ? undefined : (0,move_lines/* columnOf */.uV)(key, text);
}
function lineEndOf(context) {
    return /\r\n?|\n/.exec(textIn(context) ?? '')?.[0] ?? '\n';
}
function textIn({ sources, specPath }) {
    const opened = sources.open(specPath);
    return opened.kind === 'text' ? opened.file.text : undefined;
}

;// CONCATENATED MODULE: ./build/src/design/load-design.js































const load_design_KNOWN = spec_shapes/* SHAPES */.H.spec.keys;
function loadDesign(sources, specPath, dialect, found) {
    const before = found.errorCount;
    const opened = openSpec(sources, specPath, new findings_collector/* Collector */.g(found));
    if (opened === undefined)
        return undefined;
    const { displaced } = opened;
    const own = displaced === undefined ? found : new finding_set/* FindingSet */.Y();
    const top = displaced === undefined ? withLowerKeys(opened.top, own) : opened.top;
    const collector = new findings_collector/* Collector */.g(own);
    const includes = [];
    const runtime = (0,runtimes/* runtimeNamed */.cJ)(dialect);
    const base = { runtime, specPath, sources, collector, includes };
    if (isWrapped(top, base))
        return undefined;
    const outdented = new Set(['axes', 'output'].flatMap((name) => (0,outdented_keys/* outdentedKeys */.V)(top, name, load_design_KNOWN, base)?.keys ?? []));
    const stray = reportStrayParts(top, outdented, base);
    const context = { ...base, stray };
    const misspelledAxes = (0,known_keys/* misspelledKey */.U0)(top, 'axes', load_design_KNOWN) ?? (0,known_keys/* otherwiseCalled */.OO)(top, load_design_KNOWN);
    if (misspelledAxes !== undefined)
        outdented.add(misspelledAxes);
    (0,known_keys/* reportUnknownKeys */.TI)(outdented.size === 0 ? top : { ...top, entries: top.entries.filter(({ key }) => !outdented.has(key)) }, load_design_KNOWN, [...spec_shapes/* SHAPES */.H.spec.required, 'axes', 'rules'], 'the spec', context, [], (0,design_entries/* entryOf */.Ms)(top, 'output') === undefined ? spec_shapes/* SHAPES */.H.output.required : []);
    const misspelledRules = (0,known_keys/* misspelledKey */.U0)(top, 'rules', load_design_KNOWN);
    const isRule = ({ text }) => text === 'rules' || isSection(text);
    const rulesAreRead = misspelledRules === undefined && ![...stray].some(isRule);
    const declared = (0,load_axes/* loadAxes */._)((0,design_entries/* entryOf */.Ms)(top, 'axes')?.value, context, (0,outdented_keys/* outdentedKeys */.V)(top, 'axes', load_design_KNOWN, context));
    const rules = loadRules((0,design_entries/* entryOf */.Ms)(top, 'rules')?.value, { ...context, declared: declared.axes });
    const derived = runtime.tupleAxes === 'derived' ? (0,derive_tuple_axes/* deriveTupleAxes */.B)(rules.rules, declared.axes, context) : derive_tuple_axes/* NO_DERIVED_AXES */.K;
    const axes = [
        ...declared.axes.map((axis) => (derived.contested.has(axis) ? { ...axis, complete: false } : axis)),
        ...derived.axes,
    ];
    const output = (0,design_entries/* entryOf */.Ms)(top, 'output');
    const isBelow = (name) => {
        const node = (0,design_entries/* entryOf */.Ms)(top, name)?.value;
        return node?.kind === 'map' && (0,design_entries/* entryOf */.Ms)(node, 'output')?.value.kind === 'map';
    };
    const isElsewhere = output === undefined && ['axes', 'rules'].some(isBelow);
    const fieldOrder = isElsewhere
        ? undefined
        : loadOutput(output?.value, (0,known_keys/* misspelledKey */.U0)(top, 'output', load_design_KNOWN) ?? top, context, (0,outdented_keys/* outdentedKeys */.V)(top, 'output', load_design_KNOWN, context));
    const namesKnown = declared.complete && derived.namesComplete;
    const replicatesEntry = (0,design_entries/* entryOf */.Ms)(top, 'replicates');
    if (!runtime.replicatesExpand && replicatesEntry !== undefined)
        reportIgnoredReplicates(replicatesEntry.key, context);
    const axisNames = axes.flatMap(({ name }) => (name.kind === 'str' ? [name.value] : []));
    const replicates = runtime.replicatesExpand
        ? loadReplicates(replicatesEntry?.value, axisNames, context)
        : { replicates: [], complete: true };
    const reported = displaced && {
        code: own.hasErrors ? 'yaml/indentation' : 'spec/unknown-key',
        at: displaced.at,
    };
    if (reported !== undefined)
        new findings_collector/* Collector */.g(found).add(reported.code, reported.at, displaced?.message ?? '', displaced);
    const mergedAt = firstMergeIn(top);
    const spec = specPath.endsWith('.json') ? undefined : sources.open(specPath);
    return {
        runtime,
        specPath,
        ...(mergedAt ? { mergedAt } : {}),
        ...(reported ? { displaced: reported } : {}),
        axesAt: (0,design_entries/* entryOf */.Ms)(top, 'axes')?.key.span ?? misspelledAxes?.span ?? top.span,
        commented: spec?.kind === 'text' ? commentedKeys(spec.file) : new Map(),
        ...(misspelledAxes ? { misspelledAxes } : {}),
        ...(misspelledRules ? { misspelledRules } : {}),
        axes,
        axesComplete: namesKnown,
        namesComplete: namesKnown && rules.complete,
        rules: rules.rules,
        tentativeNames: rules.tentativeNames,
        unread: [...stray].map(({ span }) => span),
        rulesAreRead,
        rulesWhole: rules.whole && rulesAreRead,
        replicatesWhole: replicates.complete &&
            (0,known_keys/* misspelledKey */.U0)(top, 'replicates', load_design_KNOWN) === undefined &&
            ![...stray].some(({ text }) => text === 'replicates'),
        fieldOrder,
        replicates: replicates.replicates,
        isInvalid: found.errorCount > before,
        includes,
    };
}
function firstMergeIn(top) {
    const rules = (0,design_entries/* entryOf */.Ms)(top, 'rules')?.value;
    const sections = rules?.kind === 'map' ? rules.entries.map(({ value }) => value) : [];
    for (const node of [(0,design_entries/* entryOf */.Ms)(top, 'axes')?.value, rules, ...sections])
        if (node?.kind === 'map' && node.mergedAt)
            return node.mergedAt;
    return undefined;
}
function isWrapped({ entries: [entry, other] }, context) {
    if (entry?.value.kind !== 'map' || other !== undefined)
        return false;
    const inner = entry.value;
    if ((0,design_entries/* entryOf */.Ms)(inner, 'axes') === undefined || (0,design_entries/* entryOf */.Ms)(inner, 'output') === undefined)
        return false;
    context.collector.add('output/field-order-required', (0,diagnostic/* atSpan */.IX)(entry.key.span), `the spec has no output.field_order: all of it is below the key ${(0,findings_words/* spelled */.uQ)(entry.key.value)}`, {
        hint: `delete the line ${(0,findings_words/* quotedSource */.Yh)(`${entry.key.text}:`)}, and move all that is below it to the margin`,
    });
    return true;
}
function openSpec(sources, specPath, collector) {
    const shown = (0,findings_text/* quotedPath */.MW)(specPath);
    const opened = sources.open(specPath);
    switch (opened.kind) {
        case 'text':
            break;
        case 'missing':
            collector.add('spec/unreadable', { kind: 'missing', path: specPath }, (0,findings_text/* msg */.ab) `there is no spec ${shown}`, {
                hint: 'commit it, or correct the path',
            });
            return undefined;
        case 'directory':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} is a folder, not a file`, {
                hint: "a cohort's spec is one file, `spec/config.yaml`",
            });
            return undefined;
        case 'outside':
            collector.add('include/outside', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} is a link that leads out of the repository`, {
                hint: 'commit the file itself instead of a link to it',
            });
            return undefined;
        case 'too-large':
            collector.add('include/too-large', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} has ${opened.size} bytes; the limit is ${opened.limit}`, { hint: 'move long lists into included files, and keep only what the cohort uses' });
            return undefined;
        case 'conflicted':
            (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
            return undefined;
        case 'foreign':
            (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
            return undefined;
        case 'unreadable':
            collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} cannot be read (${opened.reason})`, {
                hint: 'check the permissions of the file',
            });
            return undefined;
        case 'malformed':
            collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${shown} is not UTF-8: line ${opened.line} holds a malformed byte`, {
                hint: (0,report_foreign/* encodingHint */.XF)(opened.byte, opened.at.path),
            });
            return undefined;
    }
    const { file } = opened;
    const suffix = (0,source_path/* suffixOf */.jT)(specPath);
    if (suffix !== '.yaml' && suffix !== '.yml' && suffix !== '.json') {
        collector.add('spec/unreadable', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `${shown} is neither .yaml, .yml nor .json`, {
            hint: 'rename it to config.yaml',
        });
        return undefined;
    }
    if (suffix !== '.json') {
        const found = new finding_set/* FindingSet */.Y();
        const node = (0,parse_yaml/* parseYaml */.h)(file, new findings_collector/* Collector */.g(found), { continueOnDuplicateKeys: true });
        const displaced = displacement(file, node, found.sorted());
        if (node === undefined && displaced !== undefined) {
            collector.add('yaml/indentation', displaced.at, displaced.message, displaced);
            return undefined;
        }
        if (displaced === undefined)
            collector.take(...found.sorted());
        if (node === undefined)
            return undefined;
        if ((0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.spec, node))
            return { top: node, displaced };
        if ((0,node_as_python/* isFalsy */.W)(node))
            return { top: { kind: 'map', entries: [], span: node.span } };
        reportNotAMapping(node, sources, collector);
        return undefined;
    }
    const node = (0,json/* parseJson */.q)(file, collector, { continueOnDuplicateKeys: true });
    if (node === undefined)
        return undefined;
    if ((0,design_shape/* takes */.n)(spec_shapes/* SHAPES */.H.spec, node))
        return { top: node };
    reportNotAMapping(node, sources, collector);
    return undefined;
}
function displacement(file, node, found) {
    if (node !== undefined) {
        const { is, near } = formOf(node);
        const isMoved = is === 'askew' && found.length === 0;
        const isLost = found.every(({ code }) => code === 'yaml/duplicate-key');
        const isCommented = isLost && (is !== 'whole' || found.length > 0);
        return ((isCommented ? commentedKey(file, node) : undefined) ??
            (isMoved ? displacedLine(file, near) : undefined) ??
            (isLost ? lostKey(file, node) : undefined));
    }
    const [first] = found;
    if (first?.at.kind !== 'span' || first.fix?.safe || OF_TOKENS.includes(first.code))
        return undefined;
    return commentedKey(file, node) ?? displacedLine(file, first.at.span.start) ?? lostKey(file, node);
}
const OF_TOKENS = [
    'yaml/unclosed',
    'yaml/undefined-alias',
    'yaml/unknown-tag',
    'yaml/impossible-value',
];
function reportNotAMapping(node, sources, collector) {
    collector.add('spec/not-a-mapping', (0,first_line/* atFirstLine */.G)(node.span, { sources }), `the top level of a spec must be a mapping, but is ${(0,show/* kindOf */.I)(node)}`, (0,mapping_remedy/* mappingRemedy */.X)(node, { sources }) ?? { hint: 'start with `axes:` and `output:`' });
}


/***/ }),

/***/ 68423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mappingRemedy),
/* harmony export */   q: () => (/* binding */ LONGEST_INDENT)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51959);
/* harmony import */ var _syntax_spaced_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85824);
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91326);






function mappingRemedy(node, { sources }) {
    const opened = sources.open(node.span.path);
    const whole = opened.kind === 'text' ? opened.file.text : '';
    if (node.kind === 'scalar' && node.text.startsWith(_spec_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_MARKER */ .kW))
        return { hint: 'a file is only included in place of a list: write here what the file contains' };
    return withoutHyphens(node, whole) ?? (0,_syntax_spaced_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedKeys */ .T)(node, whole);
}
function withoutHyphens(node, whole) {
    if (node.kind !== 'list' || node.items.length === 0)
        return undefined;
    const keys = node.items.flatMap((item) => item.kind === 'map' ? item.entries.map(({ key }) => key.text) : []);
    const areMaps = node.items.every((item) => item.kind === 'map' && item.entries.length > 0);
    if (!areMaps || new Set(keys).size < keys.length)
        return undefined;
    if ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(node.span.path) === '.json')
        return { hint: 'remove the brackets around it, and put all keys into one object' };
    const edits = [];
    for (const { span: at } of node.items) {
        const hyphen = /(?:^|[\r\n]) *(- +)$/.exec(whole.slice(Math.max(0, at.start - LONGEST_INDENT), at.start));
        const length = hyphen?.[1]?.length ?? 0;
        edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .L)(at.path, at.start - length, at.start), newText: ' '.repeat(length) });
    }
    const isBlock = edits.every(({ newText }) => newText !== '');
    return {
        hint: keys.length === node.items.length && keys.length > 1
            ? 'remove the hyphen before each key: the keys make one mapping'
            : `replace ${edits.length === 1 ? `the hyphen before ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedSource */ .Yh)(`${keys[0]}:`)}` : 'each hyphen'} with a space, so that the keys keep their place: they make one mapping`,
        ...(isBlock ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)(...edits) : {}),
    };
}
const LONGEST_INDENT = 200;


/***/ }),

/***/ 39277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ linesBelow),
/* harmony export */   rW: () => (/* binding */ movedLines),
/* harmony export */   rh: () => (/* binding */ movedTo),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43015);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);


const MOST_LINES = 2000;
function movedTo(key, column, { sources }) {
    return (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .suggested */ .M)(...movedLines(key, column, { sources }));
}
function movedLines(key, column, { sources }) {
    const opened = sources.open(key.path);
    if (opened.kind !== 'text')
        return [];
    const own = columnOf(key, opened.file.text);
    const lines = linesBelow(key, opened.file.text);
    if (own === undefined || lines === undefined)
        return [];
    const wanted = typeof column === 'number' ? column : column(own);
    return lines.map(({ start, indent }) => ({
        at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(key.path, start, start + indent),
        newText: ' '.repeat(Math.max(0, indent + wanted - own)),
    }));
}
function linesBelow(key, text) {
    const own = columnOf(key, text);
    if (own === undefined)
        return undefined;
    const lines = [];
    const line = /( *)([^\r\n]*)(?:\r\n?|\n|$)/y;
    line.lastIndex = key.start - own;
    for (let start = line.lastIndex; start < text.length; start = line.lastIndex) {
        const [, blanks = '', rest = ''] = line.exec(text) ?? [];
        const isFirst = lines.length === 0;
        if (rest === '' || (!isFirst && rest.startsWith('#') && blanks.length <= own))
            continue;
        if (!isFirst && blanks.length <= own && !(blanks.length === own && /^-(?: |$)/.test(rest)))
            break;
        if (lines.length === MOST_LINES)
            return undefined;
        lines.push({ start, end: line.lastIndex, indent: blanks.length });
    }
    return lines;
}
function columnOf({ start }, text) {
    let from = start;
    while (from > 0 && text[from - 1] === ' ')
        from--;
    return from === 0 || /[\r\n\ufeff]/.test(text[from - 1] ?? '') ? start - from : undefined;
}


/***/ }),

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withLists)
/* harmony export */ });
/* harmony import */ var _findings_collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(911);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43015);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30734);
/* harmony import */ var _source_file_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64898);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49244);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81435);
/* harmony import */ var _syntax_csv_include_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42058);
/* harmony import */ var _syntax_text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17048);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94860);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(740);
/* harmony import */ var _header_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62167);
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91326);












function withLists(include, context) {
    let lists;
    return { ...include, lists: () => (lists ??= nearLists(include, context)) };
}
function nearLists({ path, at }, { sources: { tree }, specPath }) {
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path);
    return tree
        .list(folder)
        .map((name) => `${folder}/${name}`)
        .filter((one) => ['.csv', '.txt'].includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .suffixOf */ .jT)(one)) && one !== path)
        .slice(0, MOST_LISTS)
        .flatMap((one) => {
        const read = (0,_source_file_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvidence */ .At)(tree, one);
        if (read.kind !== 'file' || read.bytes.length > LARGEST)
            return [];
        const list = listIn(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s(one, new TextDecoder().decode(read.bytes)));
        if (list === undefined)
            return [];
        const relative = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeToSpec */ .Vv)(specPath, one);
        const reference = `${_spec_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .FILE_MARKER */ .kW}${relative}`;
        const isReachable = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .joinInside */ .lG)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(specPath), relative) === one;
        return [
            {
                reference,
                ...list,
                ...(isReachable ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_8__/* .suggested */ .M)({ at, newText: (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_5__/* .singleQuoted */ .f3)(reference) }) : {}),
            },
        ];
    });
}
const MOST_LISTS = 50;
const LARGEST = 100_000;
function listIn(file) {
    const isTable = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .suffixOf */ .jT)(file.path) === '.csv';
    const table = isTable ? (0,_syntax_csv_include_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCsvInclude */ .a)(file, new _findings_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .Collector */ .g()) : undefined;
    const [column, other] = table?.columns ?? [];
    if (isTable ? column === undefined || other !== undefined : false)
        return undefined;
    const node = table?.node ?? (0,_syntax_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTextLines */ .q)(file);
    const values = node.items.flatMap((item) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .textOf */ .b6)(item) ?? []).filter((value) => !(0,_python_strip_js__WEBPACK_IMPORTED_MODULE_10__/* .isBlank */ .z3)(value));
    if (values.length === 0)
        return undefined;
    return { values, ...(column === undefined ? {} : { column: (0,_header_name_js__WEBPACK_IMPORTED_MODULE_11__/* .columnName */ .u)(column) }) };
}


/***/ }),

/***/ 57201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ indentHint),
/* harmony export */   V: () => (/* binding */ outdentedKeys)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _move_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39277);



function outdentedKeys(top, name, known, context) {
    const at = top.entries.findIndex(({ key }) => key.value.kind === 'str' && key.value.value === name);
    const value = top.entries[at]?.value;
    if (value?.kind !== 'scalar' || value.value.kind !== 'null' || value.text !== '')
        return undefined;
    const below = top.entries.slice(at + 1);
    const next = below.findIndex(({ key }) => key.value.kind === 'str' && known.includes(key.value.value));
    const keys = below.slice(0, next < 0 ? below.length : next).map(({ key }) => key);
    const edits = keys.flatMap(({ span }) => (0,_move_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .movedLines */ .rW)(span, 2, context));
    return keys.length === 0 ? undefined : { keys, ...(edits.length > 0 ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)(...edits) : {}) };
}
function indentHint(name, { keys, fix }) {
    const shown = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(keys.slice(0, _findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTED */ .CQ).map(({ text }) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)), keys.length);
    const stand = keys.length === 1 ? 'is at the same level' : 'are at the same level';
    return { hint: `${shown} ${stand}: indent what belongs under ${name}`, ...(fix ? { fix } : {}) };
}


/***/ }),

/***/ 59766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ slipHint),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   Qj: () => (/* binding */ relativeHint),
/* harmony export */   R6: () => (/* binding */ referenceFix),
/* harmony export */   XS: () => (/* binding */ longerName),
/* harmony export */   YD: () => (/* binding */ folderHint),
/* harmony export */   YT: () => (/* binding */ otherFiles),
/* harmony export */   YX: () => (/* binding */ SUFFIXES),
/* harmony export */   is: () => (/* binding */ someFiles),
/* harmony export */   k4: () => (/* binding */ existingTail),
/* harmony export */   s7: () => (/* binding */ nearReference),
/* harmony export */   t$: () => (/* binding */ isAxisName),
/* harmony export */   yD: () => (/* binding */ bareReference),
/* harmony export */   zW: () => (/* binding */ originalOf)
/* harmony export */ });
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74589);
/* harmony import */ var _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40940);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88108);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49244);
/* harmony import */ var _syntax_respell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57012);
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91326);










const SUFFIXES = _spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .INCLUDE_SUFFIXES */ .Dp;
function originalOf(path, text, context) {
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(path);
    const beside = /^(?:\.~lock\.(.+)#|~\$(.+)|\.(.+)\.sw[a-p])$/.exec(name)?.slice(1).find(Boolean);
    const original = beside ?? /^(.+?)(?:\.(?:bak|backup|orig|old|save|tmp)|~)$/.exec(name)?.[1];
    if (original === undefined || !SUFFIXES.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .suffixOf */ .jT)(original)) || !text.endsWith(name))
        return undefined;
    const meant = text.slice(0, -name.length) + original;
    const isThere = context.sources.tree.exists(path.slice(0, -name.length) + original);
    if (isThere)
        return { hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(meant), meant };
    return {
        hint: beside === undefined
            ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `rename the file to ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(original)}, and write '${meant}'`
            : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `an editor keeps this file beside ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(original)} while that is open: save and commit the file itself, and write '${meant}'`,
    };
}
function isAxisName(name, { declared = [] }) {
    return (_source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_4__/* .CATALOGUED_AXES */ .OT.some((axis) => axis === name) || declared.some((axis) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(axis.name) === name));
}
function relativeHint(text) {
    const path = text.slice(_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW.length);
    const meant = `${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${path.trim()}`;
    return path !== path.trim() ? { hint: `remove the space around the path: '${meant}'`, meant } : undefined;
}
function bareReference(text, context) {
    const path = text.slice(_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW.length);
    const bare = path.replace(/^[\s"'`<({[]+|[\s"'`>)}\]]+$/g, '');
    return bare !== path && isInFolder(bare, context) ? _spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW + bare : undefined;
}
function referenceFix(at, text, meant, context) {
    if (meant === undefined)
        return {};
    const path = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .joinInside */ .lG)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(context.specPath), meant.slice(_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW.length));
    if (path === undefined || !context.sources.tree.exists(path))
        return {};
    const names = context.sources.tree
        .list((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path))
        .map((name) => `${meant.slice(0, meant.lastIndexOf('/') + 1) || _spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${name}`);
    return (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_5__/* .spellingFix */ .k)(at, text, meant, { names, fixed: text.toLowerCase() === meant.toLowerCase() });
}
function slipHint(path, text, context) {
    const { tree } = context.sources;
    const relative = text.slice(_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW.length);
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(context.specPath);
    if (/\$\{?\w|%\w+%|^~\//.test(relative))
        return {
            hint: 'variables are not expanded: write the path itself, relative to the folder of the spec',
        };
    if (/[*?]|\[.*\]/.test(relative))
        return {
            hint: `patterns are not expanded: name one file${someFiles((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path), context, ', such as ')}`,
        };
    if (/^[a-z][a-z0-9+.-]+:\//i.test(relative))
        return {
            hint: 'files are not downloaded: commit the file, and write its path relative to the folder of the spec',
        };
    const plain = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(relative);
    if (plain !== relative && isInFolder(plain, context))
        return {
            hint: `${(0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAlikeWords */ .rS)(relative, plain)}: write '${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${plain}'`,
            meant: `${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${plain}`,
        };
    const slashed = relative.replaceAll('\\', '/');
    const isThere = (inFolder) => isInFolder(inFolder, context);
    if (/^[a-z]:\//i.test(slashed))
        return (existingTail(slashed, context) ?? {
            hint: 'this path exists on one computer only: commit the file, and write its path relative to the folder of the spec',
        });
    if (slashed !== relative)
        return isThere(slashed) || nearFile((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .joinInside */ .lG)(folder, slashed) ?? path, context) !== undefined
            ? {
                hint: `write / between folders: '${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${slashed}'`,
                meant: `${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${slashed}`,
            }
            : { hint: 'write / between folders, not \\' };
    const parts = relative.split('/');
    for (let from = 1; from < parts.length; from++) {
        const rest = parts.slice(from).join('/');
        if (folder.endsWith(parts.slice(0, from).join('/')) && isThere(rest))
            return fromSpec(rest);
    }
    if (relative.startsWith('../') && isThere(`../${relative}`))
        return fromSpec(`../${relative}`);
    if ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .joinInside */ .lG)('', relative) === relative && tree.exists(relative)) {
        const up = folder
            .split('/')
            .map(() => '..')
            .join('/');
        return fromSpec(`${up}/${relative}`);
    }
    return undefined;
}
function isInFolder(inFolder, { specPath, sources }) {
    const whole = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .joinInside */ .lG)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(specPath), inFolder);
    return whole !== undefined && whole !== specPath && sources.tree.exists(whole);
}
function existingTail(relative, context) {
    const parts = relative.split('/').slice(-MOST_FOLDERS);
    for (let from = 0; from < parts.length; from++) {
        const rest = parts.slice(from).join('/');
        if (!rest.startsWith('/') && !parts.slice(from).includes('..') && isInFolder(rest, context))
            return fromSpec(rest);
    }
    return undefined;
}
const MOST_FOLDERS = 20;
function elsewhere(path, context) {
    const { tree } = context.sources;
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(context.specPath);
    const file = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(path);
    const above = tree.list((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(folder)).slice(0, MOST_FOLDERS);
    const found = [
        file,
        ...tree
            .list(folder)
            .slice(0, MOST_FOLDERS)
            .map((name) => `${name}/${file}`),
        `../${file}`,
        ...above.map((name) => `../${name}/${file}`).filter((reference) => !isInFolder(`.${reference}`, context)),
    ].filter((reference) => isInFolder(reference, context) && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .joinInside */ .lG)(folder, reference) !== path);
    const places = new Map(found.reverse().map((reference) => [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .joinInside */ .lG)(folder, reference), reference]));
    const [meant, other] = [...places.values()];
    return meant === undefined || other !== undefined
        ? undefined
        : { hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW + meant), meant: _spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW + meant };
}
function longerName(path, context) {
    const file = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(path);
    const suffix = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .suffixOf */ .jT)(file);
    const stem = file.slice(0, file.length - suffix.length);
    const letters = (text) => [...text.toLowerCase()].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .compareCodePoints */ .O).join('');
    const isLonger = (other) => /^(?:\.(?:txt|csv|yaml|yml|json|bak|orig|old|backup)|~)$/.test(other.slice(file.length)) &&
        other.startsWith(file);
    const isMisspelled = (other) => other !== file &&
        other.startsWith(stem) &&
        (other === stem || letters(other.slice(stem.length)) === letters(suffix)) &&
        context.sources.tree.read(path.slice(0, -file.length) + other).kind === 'file';
    const names = context.sources.tree.list((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path));
    const name = names.find(isLonger) ?? names.find(isMisspelled);
    return name === undefined
        ? undefined
        : {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `the file is called ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}: rename it`,
            rename: { from: `${path.slice(0, -file.length)}${name}`, to: path },
        };
}
function fromSpec(path) {
    const meant = `${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${path}`;
    return { hint: `the path is relative to the folder of the spec: '${meant}'`, meant };
}
function folderHint(path, text, context) {
    const { tree } = context.sources;
    let absent;
    let folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path);
    for (; folder !== '' && !tree.exists(folder); folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(folder))
        absent = folder;
    if (absent === undefined)
        return {
            hint: `commit the file, or ${someFiles(folder, context, 'name one that is there: ') || 'correct the path'}`,
        };
    const near = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(absent), tree.list(folder), 1)[0];
    const file = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(path);
    const meant = near === undefined ? undefined : `${folder === '' ? '' : `${folder}/`}${near}/${file}`;
    const match = meant === undefined ? undefined : nearFile(meant, context);
    if (meant !== undefined && match !== undefined && text.endsWith(`${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(absent)}/${file}`)) {
        const head = text.slice(0, text.length - `${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(absent)}/${file}`.length);
        const reference = `${head}${near}/${match}`;
        return { hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(reference), meant: reference };
    }
    const hint = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .msg */ .ab) `there is no folder ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedPath */ .MW)(absent)}${near === undefined ? ': commit it with the file, or correct the path' : `; ${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(near)}`}`;
    return { hint };
}
function someFiles(folder, context, words) {
    const names = context.sources.tree
        .list(folder)
        .filter((name) => SUFFIXES.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .suffixOf */ .jT)(name)) && `${folder}/${name}` !== context.specPath);
    if (names.length === 0)
        return '';
    return `${words}${names.slice(0, 5).map(_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', ')}${names.length > 5 ? ', \u2026' : ''}`;
}
function nearReference(path, text, context) {
    const match = nearFile(path, context);
    const file = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(path);
    return match === undefined || !text.endsWith(file)
        ? undefined
        : `${text.slice(0, text.length - file.length)}${match}`;
}
function nearFile(path, context) {
    const names = context.sources.tree.list((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path)).filter((name) => SUFFIXES.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .suffixOf */ .jT)(name)));
    const wanted = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .lastNameOf */ .p$)(path).toLowerCase();
    const stem = wanted.replace(/\.[^.]*$/, '');
    const match = names.find((name) => name.toLowerCase() === wanted) ??
        names.find((name) => name.toLowerCase().replace(/\.[^.]*$/, '') === stem) ??
        (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(wanted, names, 1)[0];
    return match;
}
function otherFiles(context) {
    const { tree } = context.sources;
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(context.specPath);
    const beside = someFiles(folder, context, ', such as ');
    if (beside !== '')
        return beside;
    const [found, other] = tree
        .list(folder)
        .slice(0, MOST_FOLDERS)
        .flatMap((name) => tree.list(`${folder}/${name}`).map((file) => `${name}/${file}`))
        .filter((file) => SUFFIXES.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .suffixOf */ .jT)(file)));
    return found === undefined || other !== undefined ? '' : `: '${_spec_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_MARKER */ .kW}${found}'`;
}


/***/ }),

/***/ 75773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isReplicateName),
/* harmony export */   k: () => (/* binding */ replicatesHint)
/* harmony export */ });
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72265);

const REPLICATED = /^(?:(\w+)_)?(?:replicates?|reps?|repeats?|repetitions?)$/;
function isReplicateName(name) {
    return REPLICATED.test(name);
}
function replicatesHint(name, count, runtime) {
    const repeated = REPLICATED.exec(name)?.[1];
    const stage = _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.find((one) => repeated === one || repeated?.startsWith(`${one}_`));
    const axis = repeated !== undefined && repeated === stage ? `${stage}_template` : (repeated ?? 'AXIS');
    if (runtime.replicatesExpand)
        return `a number of replicates belongs below \`replicates:\` at the margin, with the axis that is repeated: \`${axis}: ${count ?? 'NUMBER'}\``;
    const where = (stage ? [stage] : _source_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a)
        .map((one) => `\`${one}_replicate\``)
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' or ');
    const isListed = count !== undefined && count >= 1 && count <= MOST_REPLICATES;
    const numbers = Array.from({ length: isListed ? count : 2 }, (_, index) => index + 1);
    return `list the number of each replicate${stage && name === `${stage}_replicate` ? '' : ` in an axis ${where}`}: [${numbers.join(', ')}${isListed ? '' : ', \u2026'}]`;
}
const MOST_REPLICATES = 20;


/***/ }),

/***/ 84482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ axisMadeBy),
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Wf: () => (/* binding */ includeOf),
/* harmony export */   Wj: () => (/* binding */ axesAfter),
/* harmony export */   fO: () => (/* binding */ listsOf),
/* harmony export */   k8: () => (/* binding */ isNarrowing),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
function membersOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return [rule.axis];
        case 'pair':
            return [rule.left, rule.right];
        case 'tie':
        case 'tuple':
            return rule.axes;
    }
}
function nameOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return rule.axis;
        case 'tie':
            return rule.canonical;
        case 'pair':
        case 'tuple':
            return rule.name;
    }
}
const MAKES_AXIS = {
    subset: false,
    tie: true,
    pair: true,
    tuple: true,
};
function isNarrowing({ kind }) {
    return !MAKES_AXIS[kind];
}
function axisMadeBy(rule) {
    return isNarrowing(rule) ? undefined : nameOf(rule);
}
function axesAfter(rule) {
    const made = axisMadeBy(rule);
    return made === undefined ? membersOf(rule).flatMap((member) => member ?? []) : [made];
}
function listsOf(rule) {
    switch (rule.kind) {
        case 'subset':
            return [{ axis: rule.axis, levels: rule.keep }];
        case 'tie':
            return [];
        case 'pair':
        case 'tuple':
            return membersOf(rule).flatMap((axis, place) => axis ? [{ axis, levels: rule.entries.flatMap(({ values }) => values[place] ?? []) }] : []);
    }
}
function includeOf(rule) {
    return 'include' in rule ? rule.include : undefined;
}
function isBinding(rule) {
    return rule !== undefined && 'entries' in rule;
}


/***/ }),

/***/ 10637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ takes)
/* harmony export */ });
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91326);

const IS_OF_KIND = {
    map: (node) => node.kind === 'map',
    list: (node) => node.kind === 'list',
    scalar: (node) => node.kind === 'scalar',
    file: (node) => isScalar(node, 'str') && node.value.value.startsWith(_spec_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_MARKER */ .kW),
    text: (node) => isScalar(node, 'str'),
    integer: (node) => isScalar(node, 'int'),
    one: (node) => isScalar(node, 'bool') && node.value.value,
    null: (node) => isScalar(node, 'null'),
};
function takes(shape, node) {
    return shape.kinds.some((kind) => IS_OF_KIND[kind](node));
}
function isScalar(node, kind) {
    return node.kind === 'scalar' && node.value.kind === kind;
}


/***/ }),

/***/ 58804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ALSO),
/* harmony export */   Z: () => (/* binding */ relatedAt)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15425);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);


const ALSO = 'also here';
function relatedAt(message, spans) {
    return spans.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTED */ .CQ).map((at) => ({ message, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(at) }));
}


/***/ }),

/***/ 81688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ crossTable)
/* harmony export */ });
const MARK = /^(?:x|\u2713|\u2714|\u2705|yes|true|1|\+|\*|ok)$/i;
const NO_MARK = /^(?:|-|\u2013|\u2717|\u2718|\u274c|no|false|0|\.)$/i;
const LONGEST = 100_000;
function crossTable(text, isHeading) {
    if (text.length > LONGEST || text.includes('"'))
        return undefined;
    const [header = [], ...rows] = text
        .replace(/^\ufeff/, '')
        .split(/\r\n?|\n/)
        .filter((line) => line.trim() !== '')
        .map((line) => line.split(',').map((cell) => cell.trim()));
    const columns = header.slice(1);
    if (columns.length < (header[0] === '' ? 1 : 2) ||
        rows.length === 0 ||
        columns.some((name) => name === '' || isHeading(name)))
        return undefined;
    const pairs = [];
    for (const [label = '', ...cells] of rows) {
        if (label === '' || cells.length > columns.length)
            return undefined;
        for (const [index, name] of columns.entries()) {
            const cell = cells[index] ?? '';
            if (MARK.test(cell))
                pairs.push([label, name]);
            else if (!NO_MARK.test(cell))
                return undefined;
        }
    }
    return pairs.length > 0 ? { pairs } : undefined;
}


/***/ }),

/***/ 42058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseCsvInclude)
});

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(79441);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/findings/listing.js
var listing = __webpack_require__(58804);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/syntax/comma-slips.js





const MOST_PLACES = 20;
function commaSlips(header, rows) {
    const width = header.cells.length;
    let known;
    const isBelow = (value, column) => {
        known ??= header.cells.map((_, index) => new Set(rows.flatMap(({ record: { cells } }) => cells.length === width ? [(0,strip/* strip */.bB)(cells[index]?.text ?? '')] : [])));
        return known[column]?.has(value) ?? false;
    };
    return (row) => {
        const { cells } = row.record;
        if (width < 2)
            return undefined;
        if (cells.length === width + 1)
            return doubled(row, cells);
        return cells.length === width - 1 ? missing(row, cells, isBelow) : undefined;
    };
}
function doubled(row, cells) {
    const blank = cells.flatMap((cell, index) => ((0,strip/* isBlank */.z3)(cell.text) && !cell.quoted ? [index] : []));
    const [index = -1, other] = blank;
    const cell = cells[index];
    const next = cells[index + 1];
    if (cell === undefined || next === undefined || other !== undefined)
        return undefined;
    return {
        kind: 'doubled',
        row,
        at: cell.span,
        edit: { at: { ...cell.span, end: next.span.start }, newText: '' },
        between: [(0,strip/* strip */.bB)(cells[index - 1]?.text ?? ''), (0,strip/* strip */.bB)(next.text)],
    };
}
function missing(row, cells, isBelow) {
    const found = cells.flatMap((cell, index) => {
        const written = (0,strip/* strip */.bB)(cell.text);
        if (cell.quoted || cell.ink.end - cell.ink.start !== written.length)
            return [];
        const places = [...written.matchAll(/\s+|[.;:|/]/g)].slice(0, MOST_PLACES);
        return places.flatMap(({ 0: sign, index: at }) => {
            const left = written.slice(0, at);
            const right = written.slice(at + sign.length);
            if (left === '' || right === '' || !(isBelow(left, index) || isBelow(right, index + 1)))
                return [];
            const start = cell.ink.start + at;
            return [
                {
                    kind: 'missing',
                    row,
                    at: cell.ink,
                    edit: { at: { ...cell.ink, start, end: start + sign.length }, newText: ',' },
                    between: [left, right],
                },
            ];
        });
    });
    return found.length === 1 ? found[0] : undefined;
}
function reportCommaSlips(slips, collector) {
    for (const kind of ['doubled', 'missing']) {
        const own = slips.filter((slip) => slip.kind === kind);
        const [first, ...others] = own;
        if (first === undefined)
            continue;
        const [left, right] = first.between;
        const also = others.length === 0 ? '' : `, as ${others.length === 1 ? 'is one' : `are ${others.length}`} more below`;
        collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(first.at), kind === 'doubled'
            ? `there is a comma too many in row ${first.row.number}, in front of ${(0,words/* quoted */.TL)(right)}${also}`
            : `a comma is missing in row ${first.row.number}, between ${(0,words/* quoted */.TL)(left)} and ${(0,words/* quoted */.TL)(right)}${also}`, {
            hint: kind === 'doubled' ? 'remove it' : `put a comma between them: ${left},${right}`,
            unlisted: (0,words/* unlisted */.B$)(others.length),
            related: (0,listing/* relatedAt */.Z)(listing/* ALSO */.G, others.slice(0, words/* LISTED */.CQ).map(({ at }) => at)),
            ...(0,fix/* suggested */.M)(...own.map(({ edit }) => edit)),
        });
    }
}

// EXTERNAL MODULE: ./build/src/syntax/cross-table.js
var cross_table = __webpack_require__(81688);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(37817);
;// CONCATENATED MODULE: ./build/src/syntax/joined-header.js



function joinedHeader({ cells }, rows, isHeading) {
    const width = rows[0]?.record.cells.length ?? 0;
    if (width === 0 || rows.some(({ record }) => record.cells.length !== width))
        return undefined;
    const isName = (text) => isHeading(text) || text === 'left' || text === 'right';
    const names = cells.map(({ text }) => (0,strip/* strip */.bB)(text));
    if (names.slice(width - 1).some((name) => name === ''))
        return undefined;
    if (names.length === 2 * width) {
        const [before, first] = [cells[width - 1], cells[width]];
        if (!before || !first || !names.slice(0, width).every(isName) || names.slice(width).some(isName))
            return undefined;
        return remedy(first.ink, names[width] ?? '', ', in place of the comma', {
            at: { ...before.span, start: before.span.end, end: first.span.start },
            newText: '\n',
        });
    }
    const cell = cells[width - 1];
    if (names.length !== 2 * width - 1 || width < 2 || cell === undefined)
        return undefined;
    return names.slice(0, width - 1).every(isName) ? insideName(cell, isName) : undefined;
}
function insideName(cell, isName) {
    const text = (0,strip/* strip */.bB)(cell.text);
    if (isName(text) || cell.quoted || text.length > LONGEST || cell.ink.end - cell.ink.start !== text.length)
        return undefined;
    for (let length = text.length - 1; length > 0; length--) {
        const [, blanks = '', value = ''] = /^(\s*)([\s\S]*)$/.exec(text.slice(length)) ?? [];
        if (!isName(text.slice(0, length)) || !/^[\p{L}\p{N}]/u.test(value))
            continue;
        const start = cell.ink.start + length;
        const end = start + blanks.length;
        return remedy({ ...cell.ink, start: end }, value, '', { at: { ...cell.ink, start, end }, newText: '\n' });
    }
    return undefined;
}
const LONGEST = 200;
function remedy(at, value, instead, edit) {
    return {
        at,
        hint: `the line holds the header and a row: start a new line before ${(0,words/* quoted */.TL)(value)}${instead}`,
        ...(0,fix/* suggested */.M)(edit),
    };
}

// EXTERNAL MODULE: ./build/src/syntax/joined-lines.js
var joined_lines = __webpack_require__(35634);
// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
// EXTERNAL MODULE: ./build/src/syntax/stray-rows.js
var stray_rows = __webpack_require__(20500);
;// CONCATENATED MODULE: ./build/src/syntax/report-csv-headers.js








function reportNoHeader(file, what, collector) {
    collector.add('csv/no-header', (0,diagnostic/* atFile */.kG)(file.path), what, {
        hint: 'write the names of the columns in the first line, and the values below it',
    });
}
function reportEmptyFirstLine(file, collector) {
    const [empty = ''] = /^\ufeff?(?:\r\n?|\n)+/.exec(file.text) ?? [];
    const top = empty.startsWith('\ufeff') ? 1 : 0;
    if (empty.length === file.text.length) {
        reportNoHeader(file, 'the file holds nothing but blank lines', collector);
        return;
    }
    const lines = empty.split(/\r\n?|\n/).length - 1;
    collector.add('csv/no-header', (0,diagnostic/* atSpan */.IX)((0,span/* span */.L)(file.path, top, top)), 'line 1 is read as the header, but it is empty', {
        hint: lines === 1 ? 'delete the empty line' : `delete the ${lines} empty lines at the top`,
        ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(file.path, top, empty.length), newText: '' }),
    });
}
function reportNoRows(header, rows, isHeading, collector) {
    const message = rows.length === 0 ? 'nothing follows the header' : 'every cell below the header is blank';
    const [first = '', ...others] = header.cells.map(({ text }) => (0,strip/* strip */.bB)(text));
    const isListed = rows.length === 0 && others.length > 0 && !others.some(isHeading);
    collector.add('csv/no-rows', (0,diagnostic/* atSpan */.IX)(header.span), message, {
        ...(isListed
            ? {
                hint: isHeading(first)
                    ? `write each value on a line of its own, below ${(0,words/* quoted */.TL)(first)}`
                    : 'write each value on a line of its own, below a line with the name of the axis',
                ...(isHeading(first) ? (0,stray_rows/* oneCellPerLine */.OC)([header]) : {}),
            }
            : {
                hint: others.length > 0
                    ? `add a row for each tuple; the values of one axis belong below ${(0,words/* quoted */.TL)(first)}, one per line`
                    : isHeading(first)
                        ? 'add a line for each value'
                        : `add a line for each value; if ${(0,words/* quoted */.TL)(first)} is a value, put the name of the axis above it, since the first line of a CSV never is`,
            }),
    });
}
function reportPaddedHeaders(columns, rows, collector) {
    for (const column of columns) {
        if (column.source !== undefined)
            continue;
        const so = rows.length > 0 ? `, so no row, from row 2 on, has a value for column ${(0,words/* quoted */.TL)(column.name)}` : '';
        collector.add('csv/padded-header', (0,diagnostic/* atSpan */.IX)(column.cell.span), `column name ${(0,words/* quoted */.TL)(column.cell.text)} has spaces around it${so}`, {
            hint: `remove ${(0,look_alikes/* blanksAround */.ZL)(column.cell.text)}: write ${(0,words/* quoted */.TL)(column.name)}`,
            ...(0,respell/* spellingFix */.k)(column.cell.span, column.cell.text, column.name, {
                names: [column.name],
                isUsed: (name) => columns.some((other) => other !== column && other.name === name),
            }),
        });
    }
}
function reportDuplicateHeaders(columns, collector) {
    const byName = new Map();
    for (const column of columns) {
        if (column.source === undefined)
            continue;
        const known = byName.get(column.name);
        if (known)
            known.push(column);
        else
            byName.set(column.name, [column]);
    }
    for (const [name, [first, ...others]] of byName) {
        if (first === undefined || others.length === 0)
            continue;
        collector.add('csv/duplicate-header', (0,diagnostic/* atSpan */.IX)(others[others.length - 1]?.span ?? first.span), `${others.length + 1} columns are named ${(0,words/* quoted */.TL)(name)}: each of them gets the values of the last one`, {
            hint: 'give every column its own name',
            related: [first, ...others.slice(0, -1)]
                .slice(0, stray_rows/* RELATED_LIMIT */.Gs)
                .map((column) => ({ message: 'the same name', at: (0,diagnostic/* atSpan */.IX)(column.span) })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/syntax/report-missing-cells.js
var report_missing_cells = __webpack_require__(78610);
;// CONCATENATED MODULE: ./build/src/syntax/report-ragged-rows.js



function reportRowNumbers(rows, collector) {
    const [first, ...others] = rows;
    if (first === undefined)
        return;
    collector.add('csv/ignored-cells', (0,diagnostic/* atSpan */.IX)(first.record.span), 'every row has one cell more than the header: the first is the number of the row, so that every value is below the name of the next column', {
        hint: 'delete the first cell of each row',
        unlisted: others.length,
        ...(0,fix/* suggested */.M)(...withoutFirstCell(rows.map(({ record }) => record))),
    });
}
function isList({ cells }) {
    return cells.length === 1;
}
function isRowNumber({ text }, header) {
    return header.cells[0]?.text === '' && /^\d+$/.test(text);
}
function withoutFirstCell(records) {
    if (records.length > stray_rows/* MOST_CUT */.RQ)
        return [];
    return records.map(({ span, cells: [, second] }) => second === undefined ? undefined : { at: { ...span, end: second.span.start }, newText: '' });
}
function raggedHint({ text }, header) {
    if (isRowNumber({ text }, header))
        return 'delete the first column: it holds row numbers';
    if (isList(header) && !text.endsWith('"'))
        return 'a list has one value per line: put each on a line of its own, or the whole line in double quotes if its comma is part of the value';
    if (/^\s+".*"?$/s.test(text) || text.endsWith('"'))
        return 'remove the space before the quote: a quoted value must begin with its quote';
    return /^[\w.-]+$/.test(text)
        ? 'give each value a row of its own; if it is not a value, name its column in the header'
        : 'put a value that contains a comma in double quotes, or name the column in the header';
}
function reportRaggedRows(ragged, header, rows, collector) {
    const [first, ...others] = ragged;
    if (first === undefined)
        return;
    const strays = rows.flatMap((row) => (row.number === first.row ? ((0,stray_rows/* strayHint */.bW)(row) ?? []) : []));
    const more = others.length === 0
        ? ''
        : ` (and those of ${others.length} more ${others.length === 1 ? 'row' : 'rows'})`;
    collector.add('csv/ignored-cells', (0,diagnostic/* atSpan */.IX)(first.span), `these cells of row ${first.row}${more} have no column name above them and are ignored`, {
        hint: strays[0] ?? first.joined?.hint ?? raggedHint(first, header),
        unlisted: others.length,
        ...(first.joined
            ? (0,fix/* together */.b)(ragged.flatMap(({ joined }) => joined ?? []))
            : isRowNumber(first, header)
                ? (0,fix/* suggested */.M)(...withoutFirstCell([header, ...rows.map(({ record }) => record)]))
                : isList(header) && strays.length === 0
                    ? (0,stray_rows/* oneCellPerLine */.OC)(rows.flatMap(({ record }) => (record.cells.length > 1 ? [record] : [])))
                    : {}),
        related: others
            .slice(0, stray_rows/* RELATED_LIMIT */.Gs)
            .map(({ row, span }) => ({ message: `row ${row}`, at: (0,diagnostic/* atSpan */.IX)(span) })),
    });
}

;// CONCATENATED MODULE: ./build/src/syntax/csv-include.js
















function parseCsvInclude(file, collector, isHeading = () => false) {
    const table = (0,csv/* readCsv */.Nb)(file);
    if (table.oversized) {
        collector.add('csv/cell-too-long', (0,diagnostic/* atSpan */.IX)(table.oversized), 'cell of more than 131,072 characters', {
            hint: table.unterminated
                ? 'close the quote at its start'
                : 'shorten it, or look for a quote that closes too late',
        });
        return undefined;
    }
    const [header, ...rest] = table.records;
    if (header !== undefined && table.unterminated && table.unterminated.start < header.span.end) {
        collector.add('csv/no-rows', (0,diagnostic/* atSpan */.IX)(table.unterminated), 'this quote is never closed: everything after it is part of the header', { hint: 'close it with another `"`' });
        return undefined;
    }
    const columns = header === undefined ? undefined : parseHeader(file, header, rest[0], isHeading, collector);
    if (header === undefined || columns === undefined) {
        if (header === undefined)
            reportNoHeader(file, 'the file is empty', collector);
        return undefined;
    }
    const rows = rest
        .filter((record) => record.cells.length > 0)
        .map((record, index) => ({ number: index + 2, record }));
    if (table.truncated || columns.length * rows.length > csv/* MOST_CELLS */.qC) {
        collector.add('csv/too-many-cells', (0,diagnostic/* atSpan */.IX)(header.span), 'this table has more than 1,000,000 cells', {
            hint: 'remove columns or rows',
        });
        return undefined;
    }
    const joinedRow = columns.length > 1 ? joinedHeader(header, rows, isHeading) : undefined;
    if (joinedRow !== undefined) {
        const { at, ...remedy } = joinedRow;
        collector.add('csv/missing-cell', (0,diagnostic/* atSpan */.IX)(at), 'the first row follows the header on its line, and is part of it, so that the other rows are too short', remedy);
        return undefined;
    }
    reportPaddedHeaders(columns, rows, collector);
    reportDuplicateHeaders(columns, collector);
    const cross = columns.length > 1 ? (0,cross_table/* crossTable */.L)(file.text, isHeading) : undefined;
    const found = new finding_set/* FindingSet */.Y();
    const { items, missing, slipped = new Set(), } = columns.length === 1
        ? parseList(columns, rows)
        : parseTuples(header, columns, rows, table.unterminated, isHeading, new findings_collector/* Collector */.g(found));
    if (cross !== undefined && missing > 0) {
        (0,report_missing_cells/* reportCrossTable */.Rf)(header, cross, collector);
        return undefined;
    }
    collector.take(...found.sorted());
    const ragged = findRaggedRows(header, rows.filter((row) => !slipped.has(row)));
    const numbered = areNumbered(header, rows);
    const raggedRows = ragged.map((row) => {
        if (numbered)
            return row;
        const joined = columns.length < 2 ? undefined : (0,joined_lines/* joinedLines */.H)(file, row.span.start, header.cells.length);
        return joined === undefined ? row : { ...row, joined };
    });
    const isTitled = columns.length === 1 && rows[0]?.record.cells.some(({ text }) => isHeading((0,strip/* strip */.bB)(text)));
    if (numbered)
        reportRowNumbers(rows, collector);
    else if (!isTitled)
        reportRaggedRows(raggedRows, header, rows, collector);
    const [first] = items;
    const last = items[items.length - 1];
    const isUnreadable = missing > 0 || columns.some((column) => column.source === undefined);
    if (rows.length === 0 || (!isUnreadable && first === undefined))
        reportNoRows(header, rows, isHeading, collector);
    if (isUnreadable || first === undefined || last === undefined) {
        if (missing === 0)
            (0,report_missing_cells/* reportUnterminatedQuote */.nC)(table, collector);
        return undefined;
    }
    return {
        node: { kind: 'list', items, span: (0,span/* cover */.I)(first.span, last.span) },
        columns: columns.map(({ name, span }) => ({ name, span })),
        headerSpan: header.span,
        unterminatedQuote: table.unterminated,
        ...(numbered && rows[0] !== undefined
            ? { joinedRows: { at: rows[0].record.span, rows: rows.map(({ record }) => record.span) } }
            : {}),
        ...(raggedRows[0]?.joined
            ? {
                joinedRows: {
                    at: raggedRows[0].span,
                    rows: raggedRows.flatMap(({ joined, line }) => (joined ? [line] : [])),
                },
            }
            : {}),
    };
}
function parseHeader(file, header, next, isHeading, collector) {
    if (header.cells.length === 0) {
        reportEmptyFirstLine(file, collector);
        return undefined;
    }
    const lastIndex = new Map(header.cells.map((cell, index) => [cell.text, index]));
    const columns = [];
    for (const cell of header.cells) {
        const name = (0,strip/* strip */.bB)(cell.text);
        if (name !== '')
            columns.push({ name, span: cell.ink, cell, source: lastIndex.get(name) });
    }
    if (columns.length > 0)
        return columns;
    const isAbove = next?.cells.some(({ text }) => isHeading((0,strip/* strip */.bB)(text)));
    collector.add('csv/no-header', (0,diagnostic/* atSpan */.IX)(header.span), 'the header names no column', {
        ...(next && isAbove
            ? {
                hint: 'delete the line: the header is below it',
                ...(0,fix/* suggested */.M)({ at: { ...header.span, end: next.span.start }, newText: '' }),
            }
            : { hint: 'put the column names in the first line' }),
    });
    return undefined;
}
function parseList(columns, rows) {
    const items = [];
    for (const { record } of rows) {
        (0,checkpoint/* passCheckpoint */.gc)();
        for (const column of columns) {
            const cell = cellOf(column, record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                items.push(scalar(cell));
        }
    }
    return { items, missing: 0 };
}
function parseTuples(header, columns, rows, openQuote, isHeading, collector) {
    const items = [];
    const missing = [];
    let missingCount = 0;
    const blank = [];
    const slipOf = commaSlips(header, rows);
    const slips = [];
    for (const row of rows) {
        if (row.record.cells.every((cell) => (0,strip/* isBlank */.z3)(cell.text))) {
            blank.push(row);
            continue;
        }
        const cells = [];
        const slip = isWhole(row.record, columns) ? undefined : slipOf(row);
        if (slip !== undefined) {
            slips.push(slip);
            continue;
        }
        for (const column of columns) {
            if (column.source === undefined)
                continue;
            const cell = cellOf(column, row.record);
            if (cell !== undefined && !(0,strip/* isBlank */.z3)(cell.text))
                cells.push(scalar(cell));
            else if (missingCount++ < report_missing_cells/* MISSING_LIMIT */.VJ)
                missing.push({ column, row, cell });
        }
        items.push({ kind: 'tuple', items: cells, span: row.record.span });
    }
    (0,report_missing_cells/* reportBlankRows */.E0)(blank, collector);
    reportCommaSlips(slips, collector);
    if (openQuote !== undefined || !(0,report_missing_cells/* reportJoinedRows */.vm)(rows, columns.length, missing, missingCount, collector))
        (0,report_missing_cells/* reportMissingCells */.qB)(missing, missingCount, openQuote, isHeading, columns, collector);
    return {
        items,
        missing: missingCount + blank.length + slips.length,
        slipped: new Set(slips.map(({ row }) => row)),
    };
}
function isWhole(record, columns) {
    return columns.every((column) => column.source === undefined || !(0,strip/* isBlank */.z3)(cellOf(column, record)?.text ?? ''));
}
function areNumbered({ cells: names }, rows) {
    const [first] = rows;
    const from = Number(first?.record.cells[0]?.text);
    return (rows.length > 1 &&
        !(0,strip/* isBlank */.z3)(names[0]?.text ?? '') &&
        rows.every(({ record: { cells } }, index) => cells.length === names.length + 1 && (0,strip/* strip */.bB)(cells[0]?.text ?? '') === String(from + index)));
}
function cellOf(column, record) {
    return column.source === undefined ? undefined : record.cells[column.source];
}
function scalar(cell) {
    const text = (0,strip/* strip */.bB)(cell.text);
    return { kind: 'scalar', value: (0,value/* str */.gx)(text), span: cell.ink, text, style: cell.quoted ? 'quoted' : 'other' };
}
function findRaggedRows(header, rows) {
    const ragged = [];
    for (const { number, record } of rows) {
        const ignored = record.cells.filter((cell, index) => !(0,strip/* isBlank */.z3)(cell.text) && (0,strip/* isBlank */.z3)(header.cells[index]?.text ?? ''));
        const [first] = ignored;
        const last = ignored[ignored.length - 1];
        if (first && last)
            ragged.push({ row: number, span: (0,span/* cover */.I)(first.span, last.span), line: record.span, text: first.text });
    }
    return ragged;
}


/***/ }),

/***/ 37817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   qC: () => (/* binding */ MOST_CELLS),
/* harmony export */   rX: () => (/* binding */ CELL_LIMIT)
/* harmony export */ });
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30734);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);



const CELL_LIMIT = 131_072;
const MOST_CELLS = 1_000_000;
function readCsv(file, options = {}) {
    const reader = new CsvReader(file, options.keepLineEnds ?? false);
    const records = [];
    while (!reader.done && reader.cells < MOST_CELLS) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
        records.push(reader.record());
    }
    return {
        records,
        unterminated: reader.unterminated,
        oversized: reader.oversized,
        truncated: !reader.done,
    };
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
class CsvReader {
    #path;
    #text;
    #keepLineEnds;
    #offset = 0;
    cells = 0;
    unterminated;
    oversized;
    constructor(file, keepLineEnds) {
        this.#path = file.path;
        this.#text = file.text;
        this.#keepLineEnds = keepLineEnds;
    }
    get done() {
        return this.#offset >= this.#text.length;
    }
    record() {
        const start = this.#offset;
        const cells = [];
        if (!this.#atLineEnd()) {
            cells.push(this.#cell());
            while (this.#text.charCodeAt(this.#offset) === COMMA && this.cells + cells.length < MOST_CELLS) {
                this.#offset++;
                cells.push(this.#cell());
            }
        }
        this.cells += Math.max(1, cells.length);
        const end = this.#offset;
        this.#skipLineEnd();
        return { cells, span: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, start, end) };
    }
    #cell() {
        const start = this.#offset;
        const quoted = this.#text.charCodeAt(start) === QUOTE;
        const ink = new Ink(this.#text, quoted ? start + 1 : start);
        const value = quoted ? this.#quotedPart(ink) + this.#plainPart(ink) : this.#plainPart(ink);
        const at = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, start, this.#offset);
        if (value.length > CELL_LIMIT && this.oversized === undefined && isLong(value))
            this.oversized = at;
        return { text: value, span: at, ink: ink.within(at), quoted };
    }
    #quotedPart(ink) {
        const opening = this.#offset;
        let value = '';
        let from = opening + 1;
        for (;;) {
            const quote = this.#text.indexOf('"', from);
            const end = quote < 0 ? this.#text.length : quote;
            value += this.#withLineEnds(this.#text.slice(from, end));
            ink.add(from, end);
            if (quote < 0) {
                this.unterminated = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(this.#path, opening, opening + 1);
                this.#offset = end;
                return value;
            }
            if (this.#text.charCodeAt(quote + 1) !== QUOTE) {
                this.#offset = quote + 1;
                return value;
            }
            value += '"';
            ink.add(quote, quote + 2);
            from = quote + 2;
        }
    }
    #plainPart(ink) {
        const start = this.#offset;
        let end = start;
        while (end < this.#text.length) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
            end++;
        }
        this.#offset = end;
        ink.add(start, end);
        return this.#text.slice(start, end);
    }
    #withLineEnds(part) {
        return this.#keepLineEnds || !part.includes('\r') ? part : part.replaceAll(/\r\n?/g, '\n');
    }
    #atLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        return unit === LF || unit === CR;
    }
    #skipLineEnd() {
        const unit = this.#text.charCodeAt(this.#offset);
        if (unit === CR && this.#text.charCodeAt(this.#offset + 1) === LF)
            this.#offset += 2;
        else if (unit === CR || unit === LF)
            this.#offset++;
    }
}
class Ink {
    #text;
    #start;
    #end;
    #found = false;
    constructor(text, start) {
        this.#text = text;
        this.#start = start;
        this.#end = start;
    }
    add(start, end) {
        let last = end;
        while (last > start && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(this.#text.charCodeAt(last - 1)))
            last--;
        if (last === start)
            return;
        if (!this.#found) {
            this.#found = true;
            this.#start = start;
            while ((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpace */ .xC)(this.#text.charCodeAt(this.#start)))
                this.#start++;
        }
        this.#end = last;
    }
    within(cell) {
        return this.#start === cell.start && this.#end === cell.end
            ? cell
            : (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(cell.path, this.#start, this.#end);
    }
}
function isLong(value) {
    let codePoints = 0;
    for (const _ of value)
        if (++codePoints > CELL_LIMIT)
            return true;
    return false;
}


/***/ }),

/***/ 78610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ IS_CROSS_TABLE),
/* harmony export */   E0: () => (/* binding */ reportBlankRows),
/* harmony export */   Rf: () => (/* binding */ reportCrossTable),
/* harmony export */   VJ: () => (/* binding */ MISSING_LIMIT),
/* harmony export */   nC: () => (/* binding */ reportUnterminatedQuote),
/* harmony export */   qB: () => (/* binding */ reportMissingCells),
/* harmony export */   vm: () => (/* binding */ reportJoinedRows)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15425);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30734);
/* harmony import */ var _separated_by_commas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32815);
/* harmony import */ var _stray_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20500);






const MISSING_LIMIT = 1000;
function reportBlankRows(rows, collector) {
    const [first, ...others] = rows;
    if (first === undefined)
        return;
    const numbers = rows.slice(0, _findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTED */ .CQ).map(({ number }) => String(number));
    collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(first.record.span), others.length === 0
        ? `row ${first.number} holds no value`
        : `rows ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(numbers, rows.length)} hold no value`, {
        hint: others.length === 0 ? 'delete the row' : `delete these ${rows.length} rows`,
        unlisted: (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unlisted */ .B$)(rows.length),
        related: others
            .slice(0, _findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTED */ .CQ)
            .map(({ number, record }) => ({ message: `row ${number}`, at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(record.span) })),
    });
}
function reportJoinedRows(rows, columns, missing, count, collector) {
    const joined = rows.filter(({ record: { cells } }) => cells.length === 1 && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)(cells[0]?.text ?? '') !== '');
    const cells = joined.flatMap(({ record }) => record.cells.map(({ ink, text }) => ({ at: ink, written: (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_4__/* .strip */ .bB)(text) })));
    const [first, ...others] = joined;
    if (first === undefined || count !== joined.length * (columns - 1))
        return false;
    if (!missing.every(({ row }) => joined.includes(row)))
        return false;
    const inQuotes = joined.every(({ record: { cells: [cell], }, }) => cell?.quoted && cell.text.split(',').length === columns && !cell.text.includes('"'));
    if (inQuotes) {
        collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(first.record.span), `row ${first.number}${others.length === 0 ? ' is' : ` and ${others.length} more are`} in quotes as a whole, so that each is a single cell`, {
            hint: `remove the quotes around ${others.length === 0 ? 'it' : 'each'}: ${cells[0]?.written}`,
            unlisted: others.length,
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)(...joined.flatMap(({ record }) => record.cells.map(({ span: at, text }) => ({ at, newText: text })))),
        });
        return true;
    }
    const separator = (0,_separated_by_commas_js__WEBPACK_IMPORTED_MODULE_1__/* .otherSeparator */ .uq)(cells.map(({ written }) => written), columns);
    if (separator === undefined)
        return false;
    collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(first.record.span), `the values of row ${first.number}${others.length === 0 ? '' : ` and ${others.length} more`} are separated by ${separator.shown}, so that each row is a single cell`, {
        hint: `separate them with commas: ${cells[0]?.written.split(separator.pattern).join(',')}`,
        unlisted: others.length,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)(...(0,_separated_by_commas_js__WEBPACK_IMPORTED_MODULE_1__/* .dividedByCommas */ .f7)(cells, separator)),
    });
    return true;
}
function reportMissingCells(missing, count, openQuote, isHeading, columns, collector) {
    const [first, ...more] = missing;
    const isStray = first !== undefined && isRemark(first.column, columns, isHeading);
    if (isStray &&
        openQuote === undefined &&
        missing.every(({ column, row }) => column === first.column && (0,_stray_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .strayHint */ .bW)(row) === undefined)) {
        const { column, row } = first;
        collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(column.span), `column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(column.name)} has no value in ${count === 1 ? `row ${row.number}` : `${count} rows, such as row ${row.number}`}`, {
            hint: `if it is not an axis, delete the column; if it is one, fill in ${count === 1 ? 'the cell' : 'the cells'}`,
            unlisted: count - 1,
            related: [first, ...more.slice(0, _findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LISTED */ .CQ - 1)].map((one) => ({
                message: `row ${one.row.number}`,
                at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(one.cell?.span ?? { ...one.row.record.span, start: one.row.record.span.end }),
            })),
        });
        return;
    }
    for (const [index, { column, row, cell }] of missing.entries()) {
        const what = cell === undefined ? 'ends before' : 'has no value in';
        const others = index === missing.length - 1 ? count - missing.length : 0;
        const more = others > 0 ? ` (and ${others} more cells are missing)` : '';
        if (openQuote && cell === undefined && row.record.span.end > openQuote.start) {
            collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(openQuote), `this quote is never closed, so row ${row.number} ends before column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(column.name)}`, { hint: 'close it with another `"`' });
            return;
        }
        collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(cell?.span ?? { ...row.record.span, start: row.record.span.end }), `row ${row.number} ${what} column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(column.name)}${more}`, {
            hint: (0,_stray_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .strayHint */ .bW)(row) ??
                (cell !== undefined && column.source === 0
                    ? 'fill in the cell, with the value above it if the cells were merged; delete the row only if it is not an entry'
                    : 'fill in the cell, or delete the row'),
            unlisted: others,
            related: [{ message: `column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(column.name)}`, at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(column.span) }],
        });
    }
}
function isRemark(column, columns, isHeading) {
    const isNamed = (name) => isHeading(name) || name === 'left' || name === 'right';
    return !isNamed(column.name) && columns.some(({ name }) => isNamed(name));
}
function reportCrossTable(header, { pairs }, collector) {
    const [first] = pairs;
    collector.add('csv/missing-cell', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(header.span), IS_CROSS_TABLE, {
        hint: `write one row for each mark, below a line with the names of the two axes: ${first?.join(',')}`,
    });
}
const IS_CROSS_TABLE = 'this is a cross table: the first column and the header hold values, and the cells are marks';
function reportUnterminatedQuote(table, collector) {
    if (table.unterminated === undefined)
        return;
    collector.add('csv/unterminated-quote', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atSpan */ .IX)(table.unterminated), 'this quote is never closed: everything after it is one cell', { hint: 'close it with another `"`' });
}


/***/ }),

/***/ 20500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ RELATED_LIMIT),
/* harmony export */   OC: () => (/* binding */ oneCellPerLine),
/* harmony export */   RQ: () => (/* binding */ MOST_CUT),
/* harmony export */   bW: () => (/* binding */ strayHint)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43015);
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45669);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30734);
/* harmony import */ var _source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54978);




const RELATED_LIMIT = 10;
function oneCellPerLine(records) {
    const edits = records.flatMap(({ cells }) => cells.slice(1).map((cell, index) => {
        const before = cells[index];
        const isPlain = [before, cell].every((one) => one && !one.quoted && /^[^\s[\]]+$/.test((0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(one.text)));
        return before && isPlain
            ? { at: { ...before.ink, start: before.ink.end, end: cell.ink.start }, newText: '\n' }
            : undefined;
    }));
    return edits.length > MOST_CUT ? {} : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)(...edits);
}
function strayHint({ record }) {
    const first = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)(record.cells[0]?.text ?? '');
    if ((0,_source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftOverMarker */ .qW)(first))
        return 'delete the line: it is left over from a merge conflict';
    if ((0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isEndOfText */ .iQ)(first))
        return 'delete the line: it is left over from a script';
    if ((0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isComment */ .Cn)(first))
        return 'delete the row: a CSV has no comments';
    return (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isTotal */ .LJ)(first) ? 'delete the row: it holds a total' : undefined;
}
const MOST_CUT = 10_000;


/***/ })

};
