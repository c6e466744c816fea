export const id = 6605;
export const ids = [6605,1282,3197];
export const modules = {

/***/ 51282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cohortNames: () => (/* binding */ cohortNames),
/* harmony export */   cohortsWithSpec: () => (/* binding */ cohortsWithSpec),
/* harmony export */   layoutAt: () => (/* binding */ layoutAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10335);
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23498);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24262);
/* harmony import */ var _from_root_above_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82807);
/* harmony import */ var _path_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38416);






async function cohortNames(root = (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_4__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5)) {
    return root === undefined ? [] : new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(root).list((await layoutAt(root)).cohorts);
}
async function cohortsWithSpec(root) {
    const base = root ?? (0,_from_root_above_js__WEBPACK_IMPORTED_MODULE_4__/* .rootAbove */ .GL)(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5);
    if (base === undefined || (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)(base) !== 'folder')
        return undefined;
    const layout = await layoutAt(base);
    return new _disk_disk_tree_js__WEBPACK_IMPORTED_MODULE_1__.DiskTree(base)
        .list(layout.cohorts)
        .filter((id) => (0,_path_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .pathKind */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, layout.cohort(id).spec)) === 'file');
}
async function layoutAt(root) {
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(root);
    return new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DataLayout */ .VL((opened.kind === 'config' ? opened.config.settings.dataRoot : undefined) ?? _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DATA_ROOT */ .E5);
}


/***/ }),

/***/ 76054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile_compile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/checks/run-checks.js + 115 modules
var run_checks = __webpack_require__(63045);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/src/checks/unwritable-text.js




const unwritableText = {
    phase: 'rows',
    *find({ design, rows }) {
        for (const { value, span } of design.fieldOrder?.fields ?? [])
            if (rows.count === 0 || rows.columns.some(({ name }) => name === value))
                yield* half(value, span);
        for (const axis of design.axes)
            if (rows.count > 0 && rows.columns.some(({ name }) => name === axis.name))
                yield* half(axis.name, axis.at);
        for (const column of rows.count > 0 ? rows.columns.keys() : []) {
            const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
            for (let level = 0; level < size; level++) {
                const node = rows.nodeAt(column, level);
                if (node !== undefined)
                    yield* half(rows.valueAt(column, level), node.span);
            }
        }
    },
};
function* half(value, at) {
    if (!/\p{Surrogate}/u.test((0,python_text/* text */.Qq)(value)))
        return;
    yield (0,check/* claim */.B)('plan/lone-surrogate', (0,diagnostic/* atSpan */.IX)(at), `${(0,words/* spelled */.uQ)(value)} holds half of a character and cannot be written as UTF-8`, { hint: 'write the character itself' });
}

// EXTERNAL MODULE: ./build/src/python/csv-text.js
var csv_text = __webpack_require__(80618);
// EXTERNAL MODULE: ./build/src/python/json-text.js
var json_text = __webpack_require__(2110);
;// CONCATENATED MODULE: ./build/src/compile/row-text.js



const PIECE = 1 << 16;
function* csvRows(rows, order, limit) {
    const names = rows.count > 0 ? rows.columns.map(({ name }) => name) : (order?.fields ?? []).map(({ value }) => value);
    yield (0,csv_text/* csvRecord */.ef)(names.map(cell));
    const columns = rows.columns.map((_, column) => new ColumnTexts(rows, column, (value) => (0,csv_text/* csvCell */.rK)(cell(value))));
    const [lone] = columns;
    yield* pieces(rows, limit, columns.length === 1 && lone !== undefined
        ? (levels) => (0,csv_text/* csvLine */.zT)([lone.at(levels)])
        : (levels) => `${joined(columns, levels, ',')}\r\n`);
}
function* jsonlRows(rows, limit) {
    const columns = rows.columns.map(({ name }, column) => {
        const key = (0,json_text/* jsonKey */.ck)(name);
        return new ColumnTexts(rows, column, (value) => (0,json_text/* jsonLine */.rF)([[key, value]]).slice(1, -1));
    });
    yield* pieces(rows, limit, (levels) => `{${joined(columns, levels, ', ')}}\n`);
}
function cell(value) {
    return value.kind === 'null' ? null : (0,python_text/* text */.Qq)(value);
}
class ColumnTexts {
    #rows;
    #column;
    #dimension;
    #make;
    #known = [];
    constructor(rows, column, make) {
        this.#rows = rows;
        this.#column = column;
        this.#dimension = rows.dimensionOf(column);
        this.#make = make;
    }
    at(levels) {
        const level = levels[this.#dimension] ?? 0;
        const known = this.#known[level];
        if (known !== undefined)
            return known;
        const made = this.#make(this.#rows.valueAt(this.#column, level));
        this.#known[level] = made;
        return made;
    }
}
function joined(columns, levels, separator) {
    let line = '';
    for (let index = 0; index < columns.length; index++)
        line += (index === 0 ? '' : separator) + (columns[index]?.at(levels) ?? '');
    return line;
}
function* pieces(rows, limit, line) {
    let piece = '';
    let count = 0;
    for (const levels of rows.vectors()) {
        if (limit !== undefined && count++ >= limit)
            break;
        piece += line(levels);
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    if (piece !== '')
        yield piece;
}

// EXTERNAL MODULE: ./build/src/derive.js + 4 modules
var derive = __webpack_require__(8129);
// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(10335);
// EXTERNAL MODULE: ./build/src/disk/path-below.js
var path_below = __webpack_require__(63696);
// EXTERNAL MODULE: ./build/src/disk/read-config.js
var read_config = __webpack_require__(23498);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/syntax/csv.js
var csv = __webpack_require__(37817);
// EXTERNAL MODULE: ./build/src/syntax/node-as-python.js
var node_as_python = __webpack_require__(6325);
// EXTERNAL MODULE: ./build/src/catalog/known-paths.js
var known_paths = __webpack_require__(55263);
;// CONCATENATED MODULE: ./build/src/catalog/command-line-catalogs.js









class CommandLineCatalogs {
    #levels = new Map();
    add(name, levels, source) {
        const known = this.#levels.get(name) ?? { ids: new Set(), sources: new Set() };
        this.#levels.set(name, known);
        for (const level of levels)
            known.ids.add(level);
        known.sources.add(source);
    }
    names() {
        return this.#levels.keys();
    }
    lookup(name) {
        return this.#levels.get(name);
    }
    addJson(root, source, collector) {
        if (root.kind !== 'map') {
            collector.add('catalog/not-a-mapping', (0,diagnostic/* atSpan */.IX)(root.span), 'a catalog file must map axis names to levels', {
                hint: 'write {"draft_template": ["draft-A", "draft-B"]}',
            });
            return;
        }
        for (const { key, value } of root.entries) {
            const name = (0,python_text/* text */.Qq)(key.value);
            if (value.kind === 'map')
                this.add(name, value.entries.map((entry) => (0,python_text/* text */.Qq)(entry.key.value)), source);
            else if (value.kind === 'list')
                this.add(name, value.items.map(levelText), source);
            else {
                collector.add('catalog/not-a-list', (0,diagnostic/* atSpan */.IX)(value.span), `the levels of ${(0,words/* quoted */.TL)(name)} must be a list, or a mapping whose keys are the levels`, { hint: 'put the level in brackets' });
            }
        }
    }
    addCsv(flag, file, collector) {
        const table = (0,csv/* readCsv */.Nb)(file, { keepLineEnds: true });
        if (table.oversized) {
            collector.add('csv/cell-too-long', (0,diagnostic/* atSpan */.IX)(table.oversized), 'cell of more than 131,072 characters', {
                hint: 'look for a quote that is never closed, or closed too late',
            });
            return;
        }
        if (table.truncated) {
            collector.add('csv/too-many-cells', (0,diagnostic/* atFile */.kG)(file.path), 'this table has more than 1,000,000 cells', {
                hint: 'remove columns or rows',
            });
            return;
        }
        const [header, ...rows] = table.records;
        const names = header?.cells.map((cell) => cell.text) ?? [];
        const column = names.lastIndexOf(flag.column);
        if (column < 0) {
            collector.add('catalog/missing-column', header === undefined || names.length === 0 ? (0,diagnostic/* atFile */.kG)(file.path) : (0,diagnostic/* atSpan */.IX)(header.span), `there is no column ${(0,words/* quoted */.TL)(flag.column)}`, { hint: (0,nearest_names/* nearestHint */.AN)(flag.column, names) ?? `name one with --catalog-csv ${flag.name}=PATH:COLUMN` });
            return;
        }
        this.add(flag.name, rows.map((row) => row.cells[column]?.text ?? '').filter((level) => level !== ''), file.path);
    }
}
function parseCatalogCsvFlag(flag) {
    const equals = flag.indexOf('=');
    if (equals < 1)
        return wrong(`--catalog-csv takes NAME=PATH[:COLUMN], not ${(0,words/* quoted */.TL)(flag)}`);
    const [, drive = '', rest = ''] = /^([A-Za-z]:(?=[\\/]))?(.*)$/s.exec(flag.slice(equals + 1)) ?? [];
    const [below = '', ...column] = rest.split(':');
    const path = drive + below;
    if (path === '')
        return wrong(`--catalog-csv ${(0,words/* quoted */.TL)(flag)} names no file`);
    const name = flag.slice(0, equals);
    return { kind: 'ok', value: { name, path, column: column.length === 0 ? 'id' : column.join(':') } };
}
function resolveCatalogPath(flag, dataRoot) {
    if (!flag.path.startsWith('@')) {
        const whole = dataRoot === undefined || /^(\/|[A-Za-z]:[\\/])/.test(flag.path);
        return { kind: 'ok', value: whole ? flag.path : `${dataRoot}/${flag.path}` };
    }
    if (dataRoot === undefined)
        return wrong(`${(0,words/* quoted */.TL)(flag.path)} needs --data-root`);
    const known = flag.path.slice(1);
    if (known !== known_paths/* STAGE_TEMPLATES */.FM) {
        const relative = known_paths/* KNOWN_PATHS */.fU.get(known);
        if (relative !== undefined)
            return { kind: 'ok', value: `${dataRoot}/${relative}` };
        const [near] = (0,nearest_names.nearestNames)(flag.path, known_paths/* KNOWN_NAMES */.vE, 1);
        return wrong(`${(0,words/* quoted */.TL)(flag.path)} is not a known path: ${near === undefined ? `use one of ${known_paths/* KNOWN_NAMES */.vE.join(', ')}` : `did you mean '${near}'?`}`);
    }
    const stage = source_stage/* STAGES */.a.find((name) => flag.name === name || flag.name.startsWith(`${name}_`));
    return stage === undefined
        ? wrong(`'@${known_paths/* STAGE_TEMPLATES */.FM}' needs a name that starts with ${source_stage/* STAGES */.a.join(', ')}, not ${(0,words/* quoted */.TL)(flag.name)}`)
        : { kind: 'ok', value: `${dataRoot}/${data_layout/* CATALOG_FILES */.kr[stage]}` };
}
function wrong(message) {
    return { kind: 'wrong', message };
}
function levelText(node) {
    return node.kind === 'scalar' ? (0,python_text/* text */.Qq)(node.value) : (0,node_as_python/* nodeRepr */.a)(node);
}

// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(80567);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/command-line-catalogs.js








const LARGEST = 64 * 1024 * 1024;
function readCommandLineCatalogs(jsonFiles, csvFlags, dataRoot, collector) {
    const files = new Map();
    if (jsonFiles.length === 0 && csvFlags.length === 0)
        return { lookup: undefined, names: [], files };
    const catalogs = new CommandLineCatalogs();
    for (const path of jsonFiles) {
        const file = open(path);
        const root = file && (0,json/* parseJson */.q)(file, collector);
        if (root !== undefined)
            catalogs.addJson(root, path, collector);
    }
    for (const text of csvFlags) {
        const flag = parseCatalogCsvFlag(text);
        if (flag.kind === 'wrong')
            throw new usage_error/* UsageError */.e(flag.message);
        const path = resolveCatalogPath(flag.value, dataRoot);
        if (path.kind === 'wrong')
            throw new usage_error/* UsageError */.e(path.message);
        const file = open(path.value);
        if (file !== undefined)
            catalogs.addCsv(flag.value, file, collector);
    }
    return {
        files,
        names: [...catalogs.names()],
        lookup: (axis) => {
            const found = catalogs.lookup(axis);
            return (found && { ids: found.ids, has: (id) => found.ids.has(id), source: [...found.sources].join(', ') });
        },
    };
    function open(path) {
        let bytes;
        try {
            if ((0,external_node_fs_.statSync)(path).isDirectory()) {
                collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), `the catalog ${(0,words/* quoted */.TL)(path)} is a folder`, {
                    hint: 'name a file',
                });
                return undefined;
            }
            bytes = readBounded(path);
        }
        catch (error) {
            const code = (0,environment_failure/* systemCode */.xU)(error);
            if (code === 'ENOENT' || code === 'ENOTDIR') {
                collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(path), `there is no catalog ${(0,words/* quoted */.TL)(path)}`, {
                    hint: 'correct the path',
                });
            }
            else
                collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), `the catalog ${(0,words/* quoted */.TL)(path)} cannot be read (${code ?? 'unknown reason'})`);
            return undefined;
        }
        if (bytes === undefined) {
            const message = `the catalog ${(0,words/* quoted */.TL)(path)} has more than ${LARGEST} bytes`;
            collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), message, { hint: 'split it, or take out columns' });
            return undefined;
        }
        const decoded = (0,source_file/* decodeUtf8 */._)(bytes);
        if (decoded.kind !== 'text') {
            collector.add('file/not-utf8', (0,diagnostic/* atFile */.kG)(path), `the catalog ${(0,words/* quoted */.TL)(path)} is not UTF-8: line ${decoded.line} holds a malformed byte`, { hint: 'save it as UTF-8' });
            return undefined;
        }
        const file = new source_file/* SourceFile */.s(path, decoded.text);
        files.set(path, file);
        return file;
    }
}
function readBounded(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const pieces = [];
        let bytes = 0;
        for (;;) {
            const piece = new Uint8Array(1 << 16);
            const count = (0,external_node_fs_.readSync)(descriptor, piece);
            if (count === 0)
                return Buffer.concat(pieces);
            bytes += count;
            if (bytes > LARGEST)
                return undefined;
            pieces.push(piece.subarray(0, count));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/src/cli/commands/compile.js
var compile = __webpack_require__(51198);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/git/pick-cohorts.js
var pick_cohorts = __webpack_require__(38266);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/cli/cohort-names.js
var cohort_names = __webpack_require__(51282);
// EXTERNAL MODULE: ./build/src/cli/from-here.js
var from_here = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/src/cli/from-root-above.js
var from_root_above = __webpack_require__(82807);
// EXTERNAL MODULE: ./build/src/cli/path-kind.js
var path_kind = __webpack_require__(38416);
;// CONCATENATED MODULE: ./build/src/cli/spec-file.js















async function specFileOf(given, root) {
    const base = root === undefined ? (0,from_root_above/* rootAbove */.GL)(data_layout/* DEFAULT_DATA_ROOT */.E5) : (0,external_node_path_.resolve)(root);
    const word = (0,from_root_above/* meantPath */.Vz)(given, base);
    const name = word.replace(/[\\/]+$/, '');
    const here = (0,external_node_path_.resolve)(word);
    const path = (0,path_kind/* pathKind */.g)(here) === undefined && base !== undefined && (0,path_kind/* pathKind */.g)((0,external_node_path_.resolve)(base, word)) !== undefined
        ? (0,external_node_path_.resolve)(base, word)
        : here;
    if ((0,path_kind/* pathKind */.g)(path) === 'folder') {
        const inside = [(0,external_node_path_.join)(path, 'spec', 'config.yaml'), (0,external_node_path_.join)(path, 'config.yaml')];
        const spec = inside.find((file) => (0,path_kind/* pathKind */.g)(file) === 'file');
        if (spec === undefined) {
            await rejectAllCohorts(word, path, root);
            await rejectOther(word, path, root === undefined ? (0,from_root_above/* rootAbove */.GL)(data_layout/* DEFAULT_DATA_ROOT */.E5, path) : base);
        }
        return spec ?? path;
    }
    if ((0,path_kind/* pathKind */.g)(path) === 'file' || base === undefined)
        return path;
    if (root === undefined)
        await (0,from_root_above/* requireOneDataRoot */.KU)(base, () => 'name the folder of the cohort instead of its id');
    const layout = await (0,cohort_names.layoutAt)(base);
    const matches = (0,path_kind/* pathKind */.g)(path) === undefined ? (0,pick_cohorts/* cohortPattern */.MO)(word, base) : undefined;
    if (matches !== undefined) {
        const known = (await (0,cohort_names.cohortsWithSpec)(base)) ?? [];
        const [id, ...others] = known.filter((one) => matches((0,repository/* cohortOf */.lG)(layout.cohort(one).spec)));
        if (id === undefined)
            throw new usage_error/* UsageError */.e(`no cohort matches '${word}'; ${(0,pick_cohorts.those)(known)}`);
        if (others.length > 0)
            throw new usage_error/* UsageError */.e(`compile takes one cohort, and '${word}' names ${(0,words/* listed */.KE)([id, ...others])}`);
        return (0,external_node_path_.join)(base, layout.cohort(id).spec);
    }
    if (/[\\/]/.test(name))
        return path;
    const spec = (0,external_node_path_.join)(base, layout.cohort(name).spec);
    if ((0,path_kind/* pathKind */.g)(spec) === 'file')
        return spec;
    await rejectOther(word, (0,external_node_path_.join)(base, layout.cohort(name).folder), base);
    if ((0,external_node_path_.extname)(word) !== '')
        return path;
    throw new usage_error/* UsageError */.e((0,pick_cohorts/* unknownCohort */.IV)(word, (await (0,cohort_names.cohortsWithSpec)(base)) ?? []));
}
async function rejectAllCohorts(word, folder, root) {
    const base = root === undefined ? (0,from_root_above/* rootAbove */.GL)(data_layout/* DEFAULT_DATA_ROOT */.E5, folder) : (0,external_node_path_.resolve)(root);
    if (base === undefined)
        return;
    const inner = (0,path_below/* pathBelow */.B)(base, folder);
    const { cohorts } = await (0,cohort_names.layoutAt)(base);
    if (inner !== '' && !`${cohorts}/`.startsWith(`${inner}/`))
        return;
    const isElsewhere = root === undefined && base !== (0,from_root_above/* rootAbove */.GL)(data_layout/* DEFAULT_DATA_ROOT */.E5);
    throw new usage_error/* UsageError */.e(`'${word}' is the folder of all cohorts: name one${isElsewhere ? `, with --root ${(0,command_text/* shellWord */.r7)((0,from_here/* fromHere */.X)(base))}` : ''}; ${(0,pick_cohorts.those)((await (0,cohort_names.cohortsWithSpec)(base)) ?? [])}`);
}
async function rejectOther(word, folder, base) {
    if (base === undefined || (0,path_kind/* pathKind */.g)(folder) !== 'folder')
        return;
    const { whatIs, withoutSpec } = await Promise.all(/* import() */[__webpack_require__.e(1998), __webpack_require__.e(6812)]).then(__webpack_require__.bind(__webpack_require__, 36812));
    const { lastCommitWith } = await __webpack_require__.e(/* import() */ 1161).then(__webpack_require__.bind(__webpack_require__, 81161));
    const tree = new disk_tree.DiskTree(base);
    const layout = await (0,cohort_names.layoutAt)(base);
    const inner = (0,path_below/* pathBelow */.B)(base, folder);
    if ((0,path_below/* leadsOut */.q)(inner) || !`${inner}/`.startsWith(`${(0,path/* folderOf */.yS)(layout.cohorts)}/`))
        return;
    const [id] = inner.startsWith(`${layout.cohorts}/`)
        ? inner.slice(layout.cohorts.length + 1).split('/')
        : [];
    const { specPattern, dataRoot } = layout;
    const lack = id === undefined
        ? undefined
        : withoutSpec(id, tree, dataRoot, [specPattern], lastCommitWith(base, specPattern));
    const words = whatIs(inner, tree, layout);
    if (lack !== undefined)
        throw new usage_error/* UsageError */.e(lack);
    if (id === undefined && words !== undefined)
        throw new usage_error/* UsageError */.e((0,findings_text/* msg */.ab) `'${word}' is no spec: it ${words}; ${(0,pick_cohorts.those)((await (0,cohort_names.cohortsWithSpec)(base)) ?? [])}`);
}

// EXTERNAL MODULE: ./build/src/cli/terminal.js
var cli_terminal = __webpack_require__(49342);
// EXTERNAL MODULE: ./build/src/cli/write-whole.js
var write_whole = __webpack_require__(93197);
;// CONCATENATED MODULE: ./build/src/cli/compile.js


























async function compile_compile(line, terminal) {
    const { values, positionals } = line;
    const [spec = ''] = positionals;
    const output = (0,options/* outputOption */.xO)(values.output);
    const format = (0,options/* oneOf */.yL)('--format', values.format ?? formatOf(output), compile/* COMPILE_FORMATS */.t);
    const limit = (0,options/* countOption */.D3)('--limit', values.limit, 0);
    const given = {
        dataRoot: undefined,
        dialect: values.dialect === undefined ? undefined : (0,options/* dialectOption */.qs)(values.dialect),
        specs: undefined,
        maxRows: (0,options/* countOption */.D3)('--max-rows', values['max-rows']),
    };
    const seed = seedOption(values.seed);
    const specFile = await specFileOf(spec, values.root);
    if (!exists(specFile)) {
        const missing = new findings_collector/* Collector */.g();
        missing.add('spec/unreadable', { kind: 'missing', path: spec }, (0,findings_text/* msg */.ab) `there is no spec ${(0,findings_text/* quotedPath */.MW)(spec)}`, {
            hint: 'correct the path',
        });
        await reportFindings(missing.sorted(), new Map(), terminal);
        return 1;
    }
    const root = values.root === undefined ? rootOf(specFile) : (0,external_node_path_.resolve)(values.root);
    const specPath = (0,path_below/* pathBelow */.B)(root, specFile);
    if (specPath === '' || (0,path_below/* leadsOut */.q)(specPath))
        throw new usage_error/* UsageError */.e(`${spec} is not below the root ${root}`);
    const collector = new findings_collector/* Collector */.g();
    const sources = new source_sources/* Sources */.j(new disk_tree.DiskTree(root));
    const opened = await (0,read_config.readConfig)(root);
    if (opened.kind === 'invalid') {
        const files = new Map(opened.file ? [[opened.file.path, opened.file]] : []);
        await reportFindings(opened.diagnostics, files, terminal);
        return 1;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    const { dialect, maxRows } = (0,resolve_settings/* resolveSettings */.M)(given, config);
    const catalogs = readCommandLineCatalogs(values.catalog ?? [], values['catalog-csv'] ?? [], values['data-root'], collector);
    const derivation = (0,derive/* deriveSpec */.Jy)({
        ...{ sources, specPath, dialect, catalogs: catalogs.lookup, seed, maxRows },
    });
    const besides = format === 'csv' ? [unwritableText] : [];
    const faults = collector.sorted();
    const isFaulty = faults.some(({ severity }) => severity === 'error');
    const { diagnostics, isInvalid } = (0,run_checks/* examine */.s)(derivation, { upTo: 'rows', besides });
    const { design } = derivation;
    const rows = derivation.compilation?.rows;
    const cohortFolder = (0,cohort_files/* cohortFolderOf */.BY)(specPath);
    const found = [...faults, ...diagnostics].sort(order/* compareDiagnostics */.o);
    await reportFindings(config ? (0,apply_config/* adjustFindings */.MD)(found, config, cohortFolder) : found, new Map([...sources.files, ...catalogs.files]), terminal);
    if (design)
        for (const line of misnamedCatalogs(design, catalogs.names))
            terminal.stderr.write(line);
    if (design === undefined || rows === undefined || isInvalid || isFaulty)
        return 1;
    if (cohortFolder !== undefined && terminal.stderr.isTerminal)
        terminal.stderr.write((0,look_of.fitted)(`Only the rows were made: ${(0,cli_terminal/* ownCommandAt */.xM)(terminal, 'check', spec)} says whether the cohort is valid.\n`, terminal.stderr));
    const text = format === 'csv' ? csvRows(rows, design.fieldOrder, limit) : jsonlRows(rows, limit);
    if (output === undefined) {
        for (const piece of text) {
            if (terminal.stdout.isClosed)
                break;
            terminal.stdout.write(piece);
        }
        return 0;
    }
    const read = [...[...sources.files.keys()].map((path) => (0,external_node_path_.join)(root, path)), ...catalogs.files.keys()];
    if (read.some((path) => isSameFile(path, output)))
        throw new usage_error/* UsageError */.e(`--output names ${output}, which the rows are compiled from`);
    await (0,write_whole.writeWhole)((0,external_node_path_.resolve)(output), text);
    return 0;
}
function* misnamedCatalogs({ axes }, names) {
    const ofAxes = axes.flatMap(({ name }) => (name.kind === 'str' ? [name.value] : []));
    const free = ofAxes.filter((axis) => !names.includes(axis));
    for (const name of names) {
        const near = ofAxes.includes(name) ? undefined : (0,nearest_names.nearestNames)(name, free, 1)[0];
        if (near !== undefined)
            yield `cohort-ci: no axis is called ${(0,words/* quoted */.TL)(name)}, so this catalog checks nothing; ${(0,nearest_names/* didYouMean */.au)(near)}\n`;
    }
}
function isSameFile(left, right) {
    try {
        const [one, other] = [(0,external_node_fs_.statSync)(left), (0,external_node_fs_.statSync)(right)];
        return one.isFile() && one.dev === other.dev && one.ino === other.ino;
    }
    catch {
        return false;
    }
}
function formatOf(output) {
    const suffix = output === undefined ? '' : (0,external_node_path_.extname)(output);
    return suffix === '.jsonl' ? 'jsonl' : undefined;
}
function seedOption(text) {
    if (text === undefined)
        return undefined;
    if (!/^[+-]?\d+$/.test(text))
        throw new usage_error/* UsageError */.e(`--seed must be a whole number, not '${text}'`);
    return BigInt(text.replace(/^\+/, ''));
}
function rootOf(specFile) {
    for (let folder = (0,external_node_path_.dirname)(specFile);; folder = (0,external_node_path_.dirname)(folder)) {
        if (exists((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
    }
    const here = (0,external_node_path_.resolve)('.');
    if (here !== '/' && specFile.startsWith(here + external_node_path_.sep))
        return here;
    const parts = (0,external_node_path_.dirname)(specFile).split(external_node_path_.sep);
    const last = parts.length - 1;
    if (parts[last] === 'spec' && parts[last - 2] === 'cohorts' && last >= 4)
        return parts.slice(0, last - 3).join(external_node_path_.sep);
    return parts[last] === 'spec' && last >= 2 ? parts.slice(0, last).join(external_node_path_.sep) : (0,external_node_path_.dirname)(specFile);
}
function exists(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
}
async function reportFindings(diagnostics, files, terminal) {
    if (diagnostics.length === 0)
        return;
    const { renderFindings } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
    const options = (0,look_of.lookOf)(terminal.stderr, terminal);
    terminal.stderr.write(renderFindings(diagnostics, files, options));
}


/***/ }),

/***/ 93197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeWhole: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65837);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79801);





async function writeWhole(path, text) {
    await (0,_disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .heedingSignals */ .uN)((signal) => write(path, text, signal));
}
async function write(path, text, signal) {
    const turns = new _disk_heed_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .Turns */ .P0(signal);
    let temporary;
    let descriptor;
    try {
        const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (existing !== undefined && !existing.isFile()) {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w');
            for (const piece of text) {
                await turns.take();
                writeAll(descriptor, piece);
            }
        }
        else {
            const target = existing === undefined ? targetOf(path) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            temporary = `${target}.cohort-ci-${process.pid}.tmp`;
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
            if (existing !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(descriptor, existing.mode & 0o7777);
            for (const piece of text) {
                await turns.take();
                writeAll(descriptor, piece);
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
            temporary = undefined;
        }
    }
    catch (error) {
        if (signal.aborted || error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineReached */ .h_)
            throw error;
        throw (0,_disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'write', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (temporary !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
}
function targetOf(path) {
    let target = path;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isSymbolicLink())
        target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(target));
    return target;
}
function writeAll(descriptor, text) {
    let bytes = new TextEncoder().encode(text);
    while (bytes.length > 0)
        bytes = bytes.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes));
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ adjustFindings),
/* harmony export */   nR: () => (/* binding */ acceptsDrift),
/* harmony export */   x2: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15425);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68459);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75565);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7900);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49244);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96177);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46550);











function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => {
        const folder = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cohortFolderOf */ .BY)(cohort.specPath);
        const diagnostics = adjustment.adjust(cohort.diagnostics, folder);
        const isAccepted = cohort.state === 'drifted' && acceptsDrift(config, cohort.diagnostics, folder);
        return { ...cohort, diagnostics, ...(isAccepted ? { isDriftAccepted: true } : {}) };
    });
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
    options.onIgnored?.(adjustment.used());
    const whole = (options.whole ?? true) &&
        result.cohorts.every(({ state }) => state !== 'invalid' && state !== 'unchecked');
    const folders = result.cohorts.flatMap(({ specPath }) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cohortFolderOf */ .BY)(specPath) ?? []);
    const known = [...result.cohorts.map(({ specPath }) => specPath), ...result.sources.keys()];
    const unused = whole ? adjustment.adjust(adjustment.unused(folders, known)) : [];
    return {
        ...result,
        cohorts,
        diagnostics: [...shared, ...unused].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDiagnostics */ .o),
        sources: new Map(result.sources).set(config.file.path, config.file),
    };
}
function adjustFindings(diagnostics, config, folder) {
    return new Adjustment(config).adjust(diagnostics, folder);
}
function acceptsDrift(config, diagnostics, folder) {
    const drift = diagnostics.filter(({ code }) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .saysOutputsDiffer */ .FM)(code));
    return drift.length > 0 && adjustFindings(drift, config, folder).length === 0;
}
class Adjustment {
    #config;
    #used = new Set();
    #byPath = new Map();
    constructor(config) {
        this.#config = config;
    }
    adjust(diagnostics, folder) {
        return diagnostics.flatMap((whole) => {
            const diagnostic = this.#withoutIgnoredParts(whole, folder);
            if (diagnostic === undefined)
                return [];
            const { code } = diagnostic;
            if (diagnostic.severity === 'error' && _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error')
                return [diagnostic];
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic, folder))
                return [];
            const levels = (diagnostic.parts ?? [diagnostic]).map((part) => this.#config.severities.get(part.code) ?? diagnostic.severity);
            const level = _config_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_[Math.max(...levels.map((one) => _config_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_.indexOf(one)))] ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    #withoutIgnoredParts(diagnostic, folder) {
        const { parts, at, ...rest } = diagnostic;
        if (parts === undefined)
            return diagnostic;
        const kept = parts.filter(({ code }) => !((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && this.#isIgnored({ at, code }, folder)) &&
            this.#config.severities.get(code) !== 'off');
        const [first] = kept;
        if (first === undefined)
            return undefined;
        const message = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(kept.map((part) => part.message), '; ');
        const { code, unlisted = 0, names } = first;
        return { ...rest, at, code, message, ...(kept.length > 1 ? { parts: kept } : { unlisted, names }) };
    }
    used() {
        return new Set([...this.#used].map((ignore) => this.#config.ignores.indexOf(ignore)));
    }
    unused(folders, known) {
        let names;
        return this.#config.ignores.flatMap((ignore) => {
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') &&
                _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.ALL_CODES.some((code) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .namesCode */ .SD)(entry, code)));
            if (this.#used.has(ignore) || !mayMatch)
                return [];
            return [
                {
                    code: 'config/unused-ignore',
                    severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE['config/unused-ignore'].severity,
                    message: `this entry ignores nothing: there is no finding of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ignore.codes)} in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ignore.paths.map(({ text }) => text))}`,
                    at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .atSpan */ .IX)(ignore.at),
                    hint: unusedHint(ignore.paths, folders, (path) => {
                        names ??= namesBelow(known);
                        return nearestPath(path, names);
                    }),
                    unlisted: (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unlisted */ .B$)(ignore.codes.length) + (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unlisted */ .B$)(ignore.paths.length),
                },
            ];
        });
    }
    #isIgnored({ at, code }, folder) {
        let ignored = false;
        for (const path of folder === undefined ? [(0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .placePath */ .F7)(at)] : [(0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .placePath */ .F7)(at), folder])
            for (const ignore of this.#ignoresOf(path)) {
                if (!ignore.codes.some((entry) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .namesCode */ .SD)(entry, code)))
                    continue;
                this.#used.add(ignore);
                ignored = true;
            }
        return ignored;
    }
    #ignoresOf(path) {
        let found = this.#byPath.get(path);
        if (found === undefined) {
            found = this.#config.ignores.filter(({ paths }) => paths.some((glob) => glob.matches(path)));
            this.#byPath.set(path, found);
        }
        return found;
    }
}
function unusedHint(patterns, folders, nearestTo) {
    const paths = patterns.map(({ text }) => text);
    const [curly] = paths.flatMap((path) => (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(path) ?? []);
    if (curly !== undefined)
        return (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .curlyHint */ .Py)(curly);
    const slashed = paths.find((path) => /^[\w.*-]+\\/.test(path));
    if (slashed !== undefined)
        return `write '/' instead of '\\': '${slashed.replaceAll('\\', '/')}'`;
    for (const path of paths) {
        const near = nearestTo(path);
        if (near !== undefined)
            return `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near)} If not, remove the entry, or correct its paths or codes`;
    }
    const folder = patterns.find(({ text, matches }) => /^[\w./-]*\/[\w-]+$/.test(text) && !folders.some((one) => matches(one)))?.text;
    return folder === undefined
        ? 'remove it, or correct its paths or codes'
        : `if '${folder}' is a folder, write '${folder}/**'; otherwise remove the entry, or correct its paths or codes`;
}
function namesBelow(paths) {
    const names = new Map();
    for (const path of paths) {
        let folder = '';
        for (const name of path.split('/')) {
            const there = names.get(folder);
            if (there)
                there.add(name);
            else
                names.set(folder, new Set([name]));
            folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, name);
        }
    }
    return names;
}
function nearestPath(written, known) {
    const names = written.split('/');
    let folder = '';
    for (const [index, name] of names.entries()) {
        const there = known.get(folder);
        if (/[*?[\]{}!]/.test(name) || there === undefined)
            return corrected((0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, names.slice(index).join('/')));
        const [inner] = there.has(name)
            ? []
            : [...there].filter((one) => known.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, one))?.has(name));
        if (inner !== undefined)
            folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, inner);
        const meant = inner !== undefined || there.has(name) ? name : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(name, there, 1)[0];
        if (meant === undefined)
            return undefined;
        folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, meant);
    }
    return corrected(folder);
    function corrected(path) {
        return path === written ? undefined : path;
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
