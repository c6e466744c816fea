export const id = 3498;
export const ids = [3498,335];
export const modules = {

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kZ: () => (/* binding */ isNull)
/* harmony export */ });
function entryOf(map, key) {
    return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}
function isNull(node) {
    return node.kind === 'scalar' && node.value.kind === 'null';
}
function textOf(node) {
    return node.kind === 'scalar' && node.value.kind === 'str' ? node.value.value : undefined;
}


/***/ }),

/***/ 91564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ EXCLUDING),
/* harmony export */   OO: () => (/* binding */ otherwiseCalled),
/* harmony export */   TI: () => (/* binding */ reportUnknownKeys),
/* harmony export */   U0: () => (/* binding */ misspelledKey),
/* harmony export */   dd: () => (/* binding */ keyFix),
/* harmony export */   p4: () => (/* binding */ keyHint)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15425);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68459);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75565);
/* harmony import */ var _syntax_respell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57012);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(740);
/* harmony import */ var _spec_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91326);
/* harmony import */ var _spec_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20476);








function reportUnknownKeys(map, known, required, what, context, retired = [], said = []) {
    const taken = new Set(required.map((name) => misspelledKey(map, name, known)));
    const offered = known.filter((name) => !retired.includes(name));
    const missing = offered.filter((name) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(map, name) === undefined);
    const isListMissing = ['allowed', 'items'].some((name) => required.includes(name) && missing.includes(name));
    for (const { key, value } of map.entries) {
        if ((key.value.kind === 'str' && [...known, ...said].includes(key.value.value)) || taken.has(key))
            continue;
        if (context.stray?.has(key) || (isListMissing && EXCLUDING.test(key.text)))
            continue;
        const near = key.value.kind === 'str' && !EXCLUDING.test(key.value.value)
            ? ((0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(key.value.value, offered, 1)[0] ??
                (value.kind === 'map' ? meantBy(key.value.value, missing) : undefined))
            : undefined;
        const isSetting = what === 'the spec' && SETTINGS.includes(key.text);
        const isSentence = value.kind === 'scalar' && value.text === '' && /\S\s+\S/.test(key.text);
        context.collector.add('spec/unknown-key', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .atSpan */ .IX)(key.span), `${what} has the key ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spelled */ .uQ)(key.value)}, which the runtime ignores`, {
            hint: near
                ? (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(near)
                : EXCLUDING.test(key.text)
                    ? 'nothing is excluded by name: list what is left, and delete this key'
                    : isSentence
                        ? 'delete the line, or start it with `#` to make it a comment'
                        : isSetting
                            ? `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key.text)} is a setting of the repository, in .cohort-ci.yml: delete the line here`
                            : `known keys: ${offered.join(', ')}`,
            ...keyFix(key, near, missing),
        });
    }
}
const EXCLUDING = /^(?:(?:not|non|never|dis|un)(?:[-_ ]|(?=allow))|exclu[ds]|forbid|omit|(?:except(?:ions?)?|denied|deny|skip(?:ped)?|drop(?:ped)?|reject(?:ed)?|banned|block(?:ed)?|without|not)$|!|.*[-_ ]not(?:[-_ ]|$))/i;
const SETTINGS = [
    'dialect',
    'data-root',
    'specs',
    'max-rows',
    'severity',
    'ignore',
    'prices',
    'budget',
];
const SECTIONS = _spec_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .SHAPES */ .H.rules.keys;
function keyFix({ value, span }, near, missing) {
    if (value.kind !== 'str' || near === undefined || !missing.includes(near))
        return {};
    return (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingFix */ .k)(span, value.value, near, { names: missing, fixed: true });
}
const OTHER_WORDS = {
    field_order: ['columns', 'fields', 'order', 'header'],
    allowed: ['items', 'entries', 'values', 'rows'],
    items: ['allowed', 'entries', 'values', 'rows'],
    axes: ['factors', 'variables', 'columns'],
    rules: ['constraints', 'restrictions'],
    left: ['first', 'from'],
    right: ['second', 'to'],
    replicates: ['repetitions', 'repeats', 'reps', 'runs', 'trials'],
};
function meantBy(word, missing) {
    return missing.find((name) => OTHER_WORDS[name]?.includes(word.toLowerCase()));
}
function misspelledKey(map, name, known) {
    if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(map, name) !== undefined)
        return undefined;
    const missing = known.filter((other) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(map, other) === undefined);
    return map.entries.find(({ key }) => key.value.kind === 'str' &&
        !known.includes(key.value.value) &&
        !EXCLUDING.test(key.value.value) &&
        ((0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)((0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(key.value.value), missing, 1)[0] ??
            meantBy(key.value.value, missing) ??
            ((0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(key.value.value) === name ? name : undefined)) === name)?.key;
}
const PLANNED = /^combo(?:_id)?$|_(?:template|llm|model)$/;
function keyHint({ text }, name) {
    const odd = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .oddCharacter */ .jB)(text);
    return odd === undefined ? (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name) : `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name)} It contains ${odd}`;
}
function otherwiseCalled(map, known) {
    if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(map, 'axes') !== undefined)
        return undefined;
    const found = map.entries.filter(({ key, value }) => key.value.kind === 'str' &&
        ![...known, ...SECTIONS].includes(key.value.value) &&
        value.kind === 'map' &&
        value.entries.some((entry) => PLANNED.test(entry.key.text)) &&
        value.entries.every((entry) => entry.value.kind === 'list' ||
            (entry.value.kind === 'map' &&
                entry.value.entries.length === 1 &&
                entry.value.entries[0]?.value.kind === 'list') ||
            (entry.value.kind === 'scalar' && entry.value.text.startsWith(_spec_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .FILE_MARKER */ .kW))));
    return found.length === 1 ? found[0]?.key : undefined;
}


/***/ }),

/***/ 94335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   U: () => (/* binding */ showNode)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74589);


function showNode(node) {
    switch (node.kind) {
        case 'scalar':
            return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(node.value);
        case 'tuple':
            return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(`[${node.items.map((item) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(item.value)).join(', ')}]`);
        case 'list':
            return node.items.every((item) => item.kind === 'scalar')
                ? (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(`[${node.items
                    .slice(0, 40)
                    .map((item) => (item.kind === 'scalar' ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(item.value) : ''))
                    .join(', ')}]`)
                : `a list of ${node.items.length}`;
        case 'map':
            return node.entries.length === 0 ? '{}' : `a mapping of ${node.entries.length}`;
        case 'set':
            return 'a set';
    }
}
function kindOf(node) {
    switch (node.kind) {
        case 'scalar':
            return node.value.kind === 'null'
                ? 'empty (null)'
                : `the ${SCALAR_WORDS[node.value.kind]} ${isTime(node.value) ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(node.value) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)(node.value)}`;
        case 'list':
        case 'tuple':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'set':
            return 'a set';
    }
}
function isTime({ kind }) {
    return kind === 'date' || kind === 'datetime';
}
const SCALAR_WORDS = {
    null: 'null',
    bool: 'boolean',
    int: 'number',
    float: 'number',
    str: 'text',
    date: 'date',
    datetime: 'time',
    bytes: 'binary',
};


/***/ }),

/***/ 91326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ INCLUDE_SUFFIXES),
/* harmony export */   X8: () => (/* binding */ RETIRED_OUTPUT_KEYS),
/* harmony export */   kW: () => (/* binding */ FILE_MARKER),
/* harmony export */   no: () => (/* binding */ RETIRED_TUPLE_KEY),
/* harmony export */   tv: () => (/* binding */ RETIRED_TIE_KEY)
/* harmony export */ });
const FILE_MARKER = '@file:';
const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'];
const RETIRED_TIE_KEY = 'to';
const RETIRED_TUPLE_KEY = 'expand';
const RETIRED_OUTPUT_KEYS = [
    'order',
    'expand_pairs',
    'keep_pair_axis',
    'expand_ties',
    'expand_tuples',
    'keep_tuple_axis',
];


/***/ }),

/***/ 20476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
const SHAPES = {
    spec: { kinds: ['map'], keys: ['axes', 'rules', 'output', 'replicates'], required: ['output'] },
    axes: { kinds: ['map'] },
    levels: { kinds: ['list', 'file'] },
    levelList: { kinds: ['list'] },
    level: { kinds: ['scalar'] },
    rules: { kinds: ['map', 'null'], keys: ['subsets', 'ties', 'pairs', 'tuples'], required: [] },
    subsets: { kinds: ['map'] },
    ties: { kinds: ['map'] },
    tie: { kinds: ['list', 'map'], keys: ['axes'], required: ['axes'], least: 1 },
    axisNames: { kinds: ['list'], least: 1 },
    axisName: { kinds: ['text'] },
    ruleName: { kinds: ['text'], least: 1 },
    pairs: { kinds: ['map'] },
    pair: {
        kinds: ['map'],
        keys: ['left', 'right', 'allowed', 'balance'],
        required: ['left', 'right', 'allowed'],
    },
    allowedList: { kinds: ['list'], least: 1 },
    entry: { kinds: ['list'], least: 2, most: 2 },
    member: { kinds: ['scalar', 'list'] },
    balance: { kinds: ['text', 'null'], words: ['left', 'right', 'both', ''] },
    balancedSide: { kinds: ['text'], words: ['left', 'right', 'both'] },
    tuples: { kinds: ['map'] },
    tuple: { kinds: ['map'], keys: ['axes', 'items'], required: ['axes', 'items'] },
    itemList: { kinds: ['list'], least: 1 },
    item: { kinds: ['list'] },
    output: { kinds: ['map'], keys: ['field_order'], required: ['field_order'] },
    fieldOrder: { kinds: ['list'] },
    replicates: { kinds: ['map', 'null'] },
    count: { kinds: ['integer', 'one'], from: 1 },
};


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lI: () => (/* binding */ failedTarget),
/* harmony export */   tF: () => (/* binding */ Confinement)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _follow_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82322);




const PLAIN_PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;
const MISSING = { kind: 'missing' };
const OUTSIDE = { kind: 'outside' };
class Confinement {
    root;
    constructor(root) {
        try {
            this.root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    lexical(path) {
        if (path === '' || PLAIN_PATH.test(path))
            return 'inside';
        if (path.startsWith('/'))
            return 'outside';
        if (path.includes('\0') || /\p{Surrogate}/u.test(path))
            return 'missing';
        const segments = path.split('/');
        if (segments.some((segment) => segment === '..' || (0,_follow_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitFolder */ .Z)(segment)))
            return 'outside';
        return segments.includes('') || segments.includes('.') ? 'missing' : 'inside';
    }
    follow(path, seen) {
        const lexical = this.lexical(path);
        if (lexical !== 'inside')
            return lexical === 'missing' ? MISSING : OUTSIDE;
        if (path === '')
            return { kind: 'inside', real: this.root };
        const followed = (0,_follow_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n)(path.split('/'), {
            top: this.root,
            root: () => this.root,
            look: (folder, name) => lookOnce(join(folder, name), path, seen),
        });
        switch (followed.kind) {
            case 'inside':
                return { kind: 'inside', real: followed.node };
            case 'unreadable':
                return { kind: 'unreadable', reason: followed.reason };
            default:
                return followed.kind === 'missing' ? MISSING : OUTSIDE;
        }
    }
    absolute(path) {
        return path === '' ? this.root : join(this.root, path);
    }
    canonical(path, seen) {
        const target = this.follow(path, seen);
        if (target.kind === 'inside')
            return target.real.slice(join(this.root, '').length);
        if (target.kind !== 'missing')
            return undefined;
        if (isLink(this.absolute(path)))
            return undefined;
        const slash = path.lastIndexOf('/');
        const parent = this.canonical(slash < 0 ? '' : path.slice(0, slash), seen);
        if (parent === undefined)
            return undefined;
        return parent === '' ? path.slice(slash + 1) : `${parent}/${path.slice(slash + 1)}`;
    }
}
function lookOnce(place, path, seen) {
    const known = seen?.get(place);
    if (known !== undefined)
        return known;
    const found = look(place, path);
    seen?.set(place, found);
    return found;
}
function look(place, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'missing' };
        if (stats.isSymbolicLink())
            return { kind: 'link', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(place) };
        return { kind: stats.isDirectory() ? 'folder' : 'file', node: place };
    }
    catch (error) {
        return failedTarget(error, path);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function join(folder, name) {
    return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
function failedTarget(error, path) {
    const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === undefined || code === 'EMFILE' || code === 'ENFILE' || code === 'ENOMEM') {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    return { kind: 'unreadable', reason: code };
}


/***/ }),

/***/ 10335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DiskTree: () => (/* binding */ DiskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88108);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2463);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88057);
/* harmony import */ var _follow_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82322);






const DEFAULT_LIMIT = 64 * 1024 * 1024;
const PIECE_BYTES = 1 << 18;
const BLOCK_BYTES = 1 << 16;
const ROOM_BYTES = 1 << 13;
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
class DiskTree {
    confinement;
    limit;
    #folders = new Map();
    #listed = new Map();
    #block = new Uint8Array(BLOCK_BYTES);
    #taken = 0;
    constructor(root, options = {}) {
        this.confinement = new _confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .Confinement */ .tF(root);
        this.limit = options.limit ?? DEFAULT_LIMIT;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.confinement.root);
        }
        catch (error) {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', root);
        }
    }
    read(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return { kind: lexical };
        if (path === '')
            return { kind: 'directory' };
        const place = this.#locate(path);
        if (place.kind !== 'inside')
            return place;
        const read = this.#open(place.real, path);
        if (read.kind !== 'unreadable' || read.reason !== 'ELOOP')
            return read;
        const target = this.confinement.follow(path);
        return target.kind === 'inside' ? this.#open(target.real, path) : target;
    }
    pieces(path) {
        const target = this.confinement.lexical(path) === 'inside' ? this.confinement.follow(path) : undefined;
        if (target?.kind !== 'inside' || this.probe(path) !== 'file')
            return undefined;
        return { [Symbol.iterator]: () => readPieces(target.real, path) };
    }
    exists(path) {
        if (this.confinement.lexical(path) !== 'inside')
            return false;
        const found = this.probe(path);
        return found !== 'missing' && found !== 'unreadable';
    }
    list(path) {
        const listed = this.#listed.get(path);
        if (listed !== undefined)
            return listed.names;
        if (this.#listed.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path))?.files.has((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path)))
            return [];
        const plain = this.#plainFolder(path);
        const target = plain === undefined ? this.confinement.follow(path) : { kind: 'inside', real: plain };
        if (target.kind === 'unreadable' && target.reason !== 'ELOOP') {
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(Object.assign(new Error(target.reason), { code: target.reason }), 'list', path);
        }
        if (target.kind !== 'inside')
            return [];
        const names = [];
        const [folders, files] = [new Set(), new Set()];
        try {
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(target.real, { withFileTypes: true })) {
                names.push(entry.name);
                if (entry.isDirectory() && !(0,_follow_links_js__WEBPACK_IMPORTED_MODULE_4__/* .isGitFolder */ .Z)(entry.name))
                    folders.add(entry.name);
                else if (entry.isFile())
                    files.add(entry.name);
            }
        }
        catch (error) {
            const code = (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return [];
            throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'list', path);
        }
        names.sort(names.some((name) => /[\ud800-\udfff]/.test(name)) ? _source_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .O : undefined);
        this.#listed.set(path, { real: target.real, names, folders, files });
        return names;
    }
    withheld(_path) {
        return undefined;
    }
    withheldNames(_folder) {
        return [];
    }
    withheldFiles() {
        return [];
    }
    probe(path) {
        const lexical = this.confinement.lexical(path);
        if (lexical !== 'inside')
            return lexical;
        const place = path === '' ? this.confinement.follow('') : this.#locate(path);
        if (place.kind !== 'inside')
            return place.kind;
        const found = kindAt(place.real, path);
        if (found !== 'link')
            return found;
        const target = this.confinement.follow(path);
        if (target.kind !== 'inside')
            return target.kind;
        const there = kindAt(target.real, path);
        return there === 'link' ? 'missing' : there;
    }
    #locate(path) {
        const folder = this.#realFolder((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path));
        return typeof folder === 'string' ? { kind: 'inside', real: (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path)) } : folder;
    }
    #realFolder(folder) {
        if (folder === '')
            return this.confinement.root;
        const known = this.#plainFolder(folder) ?? this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const above = this.#realFolder((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder));
        const below = typeof above === 'string' ? (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(above, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(folder)) : undefined;
        if (below === undefined || kindAt(below, folder) !== 'directory') {
            const target = this.confinement.follow(folder);
            if (target.kind !== 'inside')
                return target;
            this.#folders.set(folder, target.real);
            return target.real;
        }
        this.#folders.set(folder, below);
        return below;
    }
    #plainFolder(folder) {
        const above = this.#listed.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder));
        const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(folder);
        return above?.folders.has(name) ? (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(above.real, name) : undefined;
    }
    #open(real, path) {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        try {
            const bytes = this.#readSmall(descriptor);
            if (bytes)
                return { kind: 'file', bytes };
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (stats.isDirectory())
                return { kind: 'directory' };
            if (!stats.isFile())
                return { kind: 'unreadable', reason: 'not a regular file' };
            if (stats.size > this.limit)
                return { kind: 'too-large', size: stats.size, limit: this.limit };
            return { kind: 'file', bytes: readWhole(descriptor, stats.size) };
        }
        catch (error) {
            return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    #readSmall(descriptor) {
        if (this.#block.length - this.#taken < ROOM_BYTES) {
            this.#block = new Uint8Array(BLOCK_BYTES);
            this.#taken = 0;
        }
        const block = this.#block;
        const start = this.#taken;
        const most = Math.min(block.length, start + this.limit + 1);
        let end = start;
        try {
            for (;;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, block, end, most - end, end - start);
                if (count === 0)
                    break;
                end += count;
                if (end === most)
                    return undefined;
            }
        }
        catch {
            return undefined;
        }
        if (end === start)
            return undefined;
        this.#taken = end;
        return block.subarray(start, end);
    }
}
function kindAt(real, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false });
        if (stats === undefined)
            return 'missing';
        if (stats.isSymbolicLink())
            return 'link';
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'special';
    }
    catch (error) {
        return (0,_confinement_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTarget */ .lI)(error, path).kind;
    }
}
function* readPieces(real, path) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, OPEN_FLAGS);
        const piece = new Uint8Array(PIECE_BYTES);
        for (;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece);
            if (count === 0)
                return;
            yield piece.subarray(0, count);
        }
    }
    catch (error) {
        throw (0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .systemFailure */ .oM)(error, 'read', path);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readWhole(descriptor, size) {
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, size - filled, filled);
        if (count === 0)
            return bytes.slice(0, filled);
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 82322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isGitFolder),
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
const MOST_LINKS = 40;
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function isGitFolder(name) {
    if (!/^(?:\W|git~)/i.test(name))
        return false;
    return /^(?:\.git|git~1)$/i.test(name.replace(IGNORED, ''));
}
function followLinks(path, ground) {
    const links = [];
    const names = [];
    const nodes = [ground.top];
    let isFolder = true;
    const todo = [...path].reverse();
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
        if (!isFolder)
            return { kind: 'missing', path: names.join('/'), links };
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (names.pop() === undefined)
                return { kind: 'outside', links };
            nodes.pop();
            continue;
        }
        if (isGitFolder(name))
            return { kind: 'outside', links };
        const found = ground.look(nodes.at(-1) ?? ground.top, name);
        if (found.kind === 'missing')
            return { kind: 'missing', path: [...names, name].join('/'), links };
        if (found.kind === 'unreadable')
            return { ...found, links };
        if (found.kind !== 'link') {
            names.push(name);
            nodes.push(found.node);
            isFolder = found.kind === 'folder';
            continue;
        }
        links.push([...names, name].join('/'));
        if (links.length > MOST_LINKS)
            return { kind: 'unreadable', reason: 'ELOOP', links };
        let { text } = found;
        if (text.startsWith('/')) {
            const root = ground.root();
            if (text !== root && !text.startsWith(root === '/' ? root : `${root}/`))
                return { kind: 'outside', links };
            text = text.slice(root.length);
            names.length = 0;
            nodes.length = 1;
        }
        todo.push(...text.split('/').reverse());
    }
    return { kind: 'inside', node: nodes.at(-1) ?? ground.top, path: names.join('/'), links };
}


/***/ }),

/***/ 23498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _settings_open_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69028);
/* harmony import */ var _disk_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10335);




async function readConfig(root, treeOf = (folder) => new _disk_tree_js__WEBPACK_IMPORTED_MODULE_3__.DiskTree(folder)) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root ?? '.');
    return isFolder(folder) ? (0,_settings_open_config_js__WEBPACK_IMPORTED_MODULE_2__/* .openConfig */ .F)(treeOf(folder)) : { kind: 'none' };
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Collector)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _finding_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57740);


class Collector {
    #found;
    constructor(found = new _finding_set_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingSet */ .Y()) {
        this.#found = found;
    }
    add(code, at, message, extra = {}) {
        this.#found.take({
            code,
            severity: _codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity,
            message,
            at,
            ...(extra.hint ? { hint: extra.hint } : {}),
            ...(extra.related?.length ? { related: extra.related } : {}),
            ...(extra.because ? { because: extra.because } : {}),
            ...(extra.fix ? { fix: extra.fix } : {}),
            ...(extra.unlisted ? { unlisted: extra.unlisted } : {}),
            ...(extra.names ? { names: extra.names } : {}),
        });
    }
    take(...findings) {
        for (const finding of findings)
            this.#found.take(finding);
    }
    includes(path, at) {
        this.#found.includes(path, at);
    }
    sorted() {
        return this.#found.sorted();
    }
}


/***/ }),

/***/ 75142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   oH: () => (/* binding */ codesByFamily)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);

const FAMILIES = {
    file: 'Files',
    yaml: 'YAML',
    json: 'JSON',
    csv: 'CSV includes',
    spec: 'The spec file',
    include: 'Includes',
    axes: 'The block of axes',
    axis: 'Axes and their levels',
    rules: 'The block of rules',
    rule: 'Rules of any kind',
    subset: 'Subsets',
    tie: 'Ties',
    pair: 'Pairs',
    tuple: 'Tuples',
    output: 'The output block',
    replicates: 'Replicates',
    design: 'The rows of a spec',
    catalog: 'Catalogs',
    plan: 'The planned cohort',
    quality: 'What a design can show',
    selection: 'Curated selections',
    drift: 'Committed outputs',
    config: 'Settings of the repository',
    price: 'Prices of models',
    legacy: 'Scripts and data from before specs',
};
function codesByFamily() {
    const groups = new Map(Object.keys(FAMILIES).map((family) => [family, []]));
    for (const code of Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE))
        groups.get(familyOf(code))?.push(code);
    return groups;
}
function familyOf(code) {
    return code.slice(0, code.indexOf('/'));
}


/***/ }),

/***/ 57740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FindingSet),
/* harmony export */   l: () => (/* binding */ INCLUDED)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15425);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93044);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);



const INCLUDED = 'included here';
const INCLUDES = 5;
const MOST_OF_A_CODE = 1000;
class FindingSet {
    #byKey = new Map();
    #byPlace = new Map();
    #includedAt = new Map();
    #counts = new Map();
    #firstLeftOut = new Map();
    #errors = 0;
    take(diagnostic) {
        const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(diagnostic);
        if (this.#byKey.has(key))
            return;
        if (diagnostic.severity === 'error')
            this.#errors++;
        const { code } = diagnostic;
        const count = (this.#counts.get(code) ?? 0) + 1;
        this.#counts.set(code, count);
        if (count <= MOST_OF_A_CODE) {
            this.#byKey.set(key, diagnostic);
            const place = placeOf(code, diagnostic.at);
            const known = this.#byPlace.get(place);
            if (known === undefined)
                this.#byPlace.set(place, [key]);
            else
                known.push(key);
        }
        if (count === MOST_OF_A_CODE + 1)
            this.#firstLeftOut.set(code, diagnostic);
    }
    has(code, at) {
        return this.#byPlace.has(placeOf(code, at));
    }
    raise(code, at, consequence, related = []) {
        const keys = this.#byPlace.get(placeOf(code, at)) ?? [];
        for (const key of keys) {
            const found = this.#byKey.get(key);
            if (found === undefined || found.severity === 'error')
                continue;
            const message = consequence === undefined ? found.message : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `${found.message}; ${consequence}`;
            const places = [...(found.related ?? []), ...related];
            this.#byKey.set(key, {
                ...found,
                message,
                severity: 'error',
                ...(places.length > 0 ? { related: places } : {}),
            });
            this.#errors++;
        }
        return keys.length > 0;
    }
    get errorCount() {
        return this.#errors;
    }
    get hasErrors() {
        return this.#errors > 0;
    }
    includes(path, at) {
        const places = this.#includedAt.get(path);
        if (places === undefined)
            this.#includedAt.set(path, [at]);
        else
            places.push(at);
    }
    sorted() {
        const leftOut = [...this.#firstLeftOut.values()].map(({ code, severity, at }) => {
            const count = (this.#counts.get(code) ?? 0) - MOST_OF_A_CODE;
            const message = `${count} more of this kind ${count === 1 ? 'is' : 'are'} not listed; the first is here`;
            return { code, severity, at, message, unlisted: count };
        });
        return [...this.#byKey.values(), ...leftOut]
            .map((diagnostic) => this.#withInclude(diagnostic))
            .sort(_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDiagnostics */ .o);
    }
    #withInclude(diagnostic) {
        const places = this.#includedAt.get((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(diagnostic.at));
        const known = diagnostic.related ?? [];
        if (places === undefined || known.some(({ message }) => message === INCLUDED))
            return diagnostic;
        const included = places.slice(0, INCLUDES).map((at) => ({ message: INCLUDED, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .atSpan */ .IX)(at) }));
        return { ...diagnostic, related: [...known, ...included] };
    }
}
function placeOf(code, at) {
    const where = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
    return `${code} ${where} ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)}`;
}


/***/ }),

/***/ 71222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ WORDS_BETWEEN),
/* harmony export */   S: () => (/* binding */ joinedNames)
/* harmony export */ });
const LONGEST = 2000;
const MOST = 50;
const WORDS_BETWEEN = 'and|or|und|et|y|x|vs\\.?|versus|plus|with|then';
const SIGNS = String.raw `\s*[;|,\uff0c\u3001\u060c\uff1b\uff5c&]\s*|\s+(?:${WORDS_BETWEEN}|[+\u2013\u2014-])\s+|\s+`;
const SEPARATORS = [
    new RegExp(SIGNS),
    new RegExp(String.raw `\s*/\s*|${SIGNS}`),
    /\s*(?:<br\s*\/?>|\\[nrt]|%0[9AD])+\s*/i,
    /\s*(?:[^\s\w.-]|->|--+)+\s*/,
    /\s*-\s+/,
    /\.+/,
];
function joinedNames(text, isKnown, mayBeGlued = true) {
    if (text.length > LONGEST)
        return undefined;
    const bare = text.replace(/^(?:\[\s*(.*?)\s*\]|\{\s*(.*?)\s*\}|\(\s*(.*?)\s*\))$/s, '$1$2$3');
    for (const separator of SEPARATORS) {
        const names = bare.split(separator).map((name) => name.replace(/^["']|["']$/g, ''));
        if (names.length > 1 && names.length <= MOST && names.every(isKnown))
            return names;
    }
    return mayBeGlued ? gluedNames(bare, isKnown) : undefined;
}
function gluedNames(text, isKnown) {
    for (let at = SHORTEST; at <= Math.min(text.length, LONGEST_NAME) - SHORTEST; at++)
        if (isKnown(text.slice(0, at)) && isKnown(text.slice(at)))
            return [text.slice(0, at), text.slice(at)];
    return undefined;
}
const SHORTEST = 4;
const LONGEST_NAME = 300;


/***/ }),

/***/ 68865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nearestCodes)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _edit_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89018);
/* harmony import */ var _nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68459);



function nearestCodes(written, limit = 3) {
    const codes = Object.keys(_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE);
    const wanted = written.toLowerCase();
    if ((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__.isCode)(wanted))
        return [wanted];
    const name = nameOf(wanted);
    if (name === '')
        return [];
    const same = codes.filter((code) => nameOf(code) === name);
    const whole = (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(wanted, codes, limit);
    const [first, second] = whole;
    if (first && second && isOneEdit(wanted, first) && !isOneEdit(wanted, second) && (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__.isCode)(first))
        return [first];
    const names = same.length > 0 || whole.length > 0 ? [] : (0,_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(name, codes.map(nameOf), limit);
    const alike = names.flatMap((near) => codes.filter((code) => nameOf(code) === near));
    const best = whole.filter((code) => same.includes(code));
    return [...new Set([...best, ...same, ...whole, ...alike])].slice(0, limit).filter(_codes_js__WEBPACK_IMPORTED_MODULE_0__.isCode);
}
function isOneEdit(wanted, code) {
    return (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .editCost */ .m4)(wanted, code, ONE_EDIT) !== undefined;
}
const ONE_EDIT = 2;
function nameOf(code) {
    return code.slice(code.indexOf('/') + 1);
}


/***/ }),

/***/ 93044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ compareDiagnostics),
/* harmony export */   v: () => (/* binding */ diagnosticKey)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88108);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15425);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);



function diagnosticKey(diagnostic) {
    const at = diagnostic.at;
    const place = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
    return JSON.stringify([(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placePath */ .F7)(at), place, diagnostic.code, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(diagnostic.message)]);
}
function compareDiagnostics(left, right) {
    const [one, other] = [left.because ?? left.at, right.because ?? right.at];
    return ((0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placePath */ .F7)(one), (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placePath */ .F7)(other)) ||
        startOf(one) - startOf(other) ||
        endOf(one) - endOf(other) ||
        Number(left.because !== undefined) - Number(right.because !== undefined) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placePath */ .F7)(left.at), (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .placePath */ .F7)(right.at)) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.code, right.code) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(left.message), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(right.message)));
}
function startOf(at) {
    return at.kind === 'span' ? at.span.start : -1;
}
function endOf(at) {
    return at.kind === 'span' ? at.span.end : -1;
}


/***/ }),

/***/ 77983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conflictFinding),
/* harmony export */   x: () => (/* binding */ reportConflict)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15425);

function conflictFinding({ ours, base, divider, theirs }, around) {
    return {
        code: 'file/merge-conflict',
        severity: 'error',
        message: `an unresolved merge conflict starts here${around === undefined ? '' : `, in ${around}`}`,
        at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(ours),
        hint: base === undefined
            ? 'keep one of the two versions, and delete the three lines of markers'
            : 'keep one of the two versions; delete the four lines of markers, and the old version between `|||||||` and `=======`',
        related: [
            ...(base === undefined ? [] : [{ message: 'the old version of both starts here', at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(base) }]),
            { message: 'the other version starts here', at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(divider) },
            { message: 'the conflict ends here', at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .atSpan */ .IX)(theirs) },
        ],
    };
}
function reportConflict(conflict, collector) {
    collector.take(conflictFinding(conflict));
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ foreignFinding),
/* harmony export */   XF: () => (/* binding */ encodingHint),
/* harmony export */   o3: () => (/* binding */ reportForeign)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15425);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43015);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);




const SAVE_UTF8 = 'save it as UTF-8 (in a spreadsheet: export it as "CSV UTF-8")';
const SAID = {
    'utf-16': { code: 'file/not-utf8', message: 'this file is UTF-16, not UTF-8', hint: SAVE_UTF8 },
    spreadsheet: {
        code: 'file/wrong-form',
        message: 'this is a spreadsheet (or another zip archive), not text',
        hint: 'export the sheet as "CSV UTF-8"; a new name does not make it one',
    },
    'old-spreadsheet': {
        code: 'file/wrong-form',
        message: 'this is an old spreadsheet (or another Office file), not text',
        hint: 'export the sheet as "CSV UTF-8"; a new name does not make it one',
    },
    'web-page': {
        code: 'file/wrong-form',
        message: 'this is a web page (HTML), not the file that was meant to be downloaded',
        hint: 'download the raw file, or export the table as "CSV UTF-8"',
    },
    'lfs-pointer': {
        code: 'file/wrong-form',
        message: 'this is a Git LFS pointer: it only names the content that Git LFS keeps',
        hint: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `run \`${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .jt)('git', 'lfs', 'pull')}\`; in a workflow, check out with \`lfs: true\``,
    },
    compressed: {
        code: 'file/wrong-form',
        message: 'this file is compressed, not text',
        hint: 'unpack it, and commit what it contains; a new name does not unpack it',
    },
    binary: {
        code: 'file/wrong-form',
        message: 'this is a document, a picture or a database, not text',
        hint: 'export its content as text (a table as "CSV UTF-8"); a new name does not make it one',
    },
    'markdown-fence': {
        code: 'file/wrong-form',
        message: 'this line is a Markdown fence and does not belong in the file',
        hint: 'delete this line, the closing ```, and whatever is outside the two',
    },
    quotation: {
        code: 'file/wrong-form',
        message: 'every line starts with `>`, as in a quotation',
        hint: 'remove `> ` at the start of every line',
    },
    'line-numbers': {
        code: 'file/wrong-form',
        message: 'every line starts with its number',
        hint: 'remove the numbers at the start of the lines, and keep the indentation',
    },
    'added-lines': {
        code: 'file/wrong-form',
        message: 'every line starts with the `+` of a diff',
        hint: 'remove the `+` at the start of every line, and keep the indentation',
    },
    diff: {
        code: 'file/wrong-form',
        message: 'this is a diff, not the file itself',
        hint: 'delete the lines up to `@@`, if there are any, and those that start with `-`; then remove the first character of every other line',
    },
    terminal: {
        code: 'file/wrong-form',
        message: 'this line is a command that was copied from a terminal with its output',
        hint: 'delete every command; of a line that belongs to the file, delete only the prompt at its start',
    },
    assignment: {
        code: 'file/wrong-form',
        message: 'this is Python, not YAML: a value follows a colon, not `=`',
        hint: 'write a colon in place of each `=`; the brackets may stay as they are',
    },
    'other-language': {
        code: 'file/wrong-form',
        message: 'this is Python, JavaScript or TOML, not YAML',
        hint: 'write `key: value` with a colon, starting with `axes:` and `output:`, and indent what belongs to a key below it',
    },
    json: {
        code: 'file/wrong-form',
        message: 'this is JSON, not a CSV',
        hint: 'write it as a CSV: a line of column names, then one line per row; a list that a spec includes may also be called .json',
    },
    'separator-line': {
        code: 'file/wrong-form',
        message: 'line 1 is read as the header: only spreadsheets know `sep=`',
        hint: 'delete line 1, and separate the columns with commas',
    },
};
function foreignFinding({ form, at, edits }) {
    const { code, message, hint: said } = SAID[form];
    const hint = said === SAVE_UTF8 ? saveAsUtf8(at.path) : said;
    return { code, severity: 'error', message, at: (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atSpan */ .IX)(at), hint, ...(edits ? (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)(...edits) : {}) };
}
function reportForeign(foreign, collector) {
    collector.take(foreignFinding(foreign));
}
function saveAsUtf8(path) {
    return (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(path) === '.csv' ? SAVE_UTF8 : 'save it as UTF-8 in the editor';
}
function encodingHint(byte, path) {
    const save = saveAsUtf8(path);
    const letter = WINDOWS_1252.get(byte) ?? (byte >= 0xa0 ? String.fromCharCode(byte) : undefined);
    if (letter !== undefined)
        return `it looks like Windows-1252 (or Latin-1), where this byte is '${letter}': ${save}`;
    const old = CODE_PAGE_850.get(byte);
    return old === undefined
        ? save
        : `it looks like code page 850 (or 437), where this byte is '${old}': ${save}`;
}
const WINDOWS_1252 = new Map([
    [0x80, '\u20ac'],
    [0x85, '\u2026'],
    [0x91, '\u2018'],
    [0x92, '\u2019'],
    [0x93, '\u201c'],
    [0x94, '\u201d'],
    [0x96, '\u2013'],
    [0x97, '\u2014'],
]);
const CODE_PAGE_850 = new Map([
    [0x81, '\u00fc'],
    [0x82, '\u00e9'],
    [0x83, '\u00e2'],
    [0x87, '\u00e7'],
    [0x88, '\u00ea'],
    [0x89, '\u00eb'],
    [0x8b, '\u00ef'],
    [0x8d, '\u00ec'],
    [0x8f, '\u00c5'],
    [0x90, '\u00c9'],
]);


/***/ }),

/***/ 85487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ valueKey)
/* harmony export */ });
function valueKey(value) {
    switch (value.kind) {
        case 'str':
            return `s${value.value}`;
        case 'null':
            return 'n';
        case 'bool':
            return value.value ? 'i1' : 'i0';
        case 'int':
            return intKey(value.value);
        case 'float':
            return floatKey(value);
        case 'date':
            return `d${value.year}-${value.month}-${value.day}`;
        case 'datetime':
            return datetimeKey(value);
        case 'bytes':
            return `b${value.value.join(' ')}`;
        case 'tuple': {
            let key = 't';
            for (const item of value.items) {
                const itemKey = valueKey(item);
                key += `${itemKey.length}:${itemKey}`;
            }
            return key;
        }
    }
}
function intKey(value) {
    return `i${value.toString(16)}`;
}
function floatKey({ value, nan }) {
    if (Number.isNaN(value))
        return `f${nan ?? 'nan'}`;
    if (Number.isSafeInteger(value))
        return `i${(value + 0).toString(16)}`;
    return Number.isInteger(value) ? intKey(BigInt(value)) : `f${value}`;
}
function datetimeKey(value) {
    const { year, month, day, hour, minute, second, microsecond, utcOffset } = value;
    if (utcOffset === undefined)
        return `w${[year, month, day, hour, minute, second, microsecond].join('-')}`;
    const midnight = new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
    return `a${midnight + hour * 3600 + minute * 60 + second - utcOffset}.${microsecond}`;
}


/***/ }),

/***/ 80618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ csvRecord),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   zT: () => (/* binding */ csvLine)
/* harmony export */ });
function csvRecord(cells, lineTerminator = '\r\n') {
    return csvLine(cells.map((cell) => csvCell(cell, lineTerminator)), lineTerminator);
}
function csvLine(cells, lineTerminator = '\r\n') {
    if (cells.length === 1 && cells[0] === '')
        return `""${lineTerminator}`;
    return cells.join(',') + lineTerminator;
}
function csvCell(cell, lineTerminator = '\r\n') {
    if (cell === null)
        return '';
    return needsQuotes(cell, lineTerminator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
function needsQuotes(cell, lineTerminator) {
    if (cell.includes(',') || cell.includes('"'))
        return true;
    for (const character of lineTerminator)
        if (cell.includes(character))
            return true;
    return false;
}


/***/ }),

/***/ 60125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ intOfValue),
/* harmony export */   FB: () => (/* binding */ pyInt),
/* harmony export */   gc: () => (/* binding */ MAX_INT_DIGITS)
/* harmony export */ });
/* harmony import */ var _assigned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91554);
/* harmony import */ var _strip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30734);


const MAX_INT_DIGITS = 4300;
function pyInt(text) {
    const match = /^[\t-\r ]*([+-]?)(\d+(?:_\d+)*)[\t-\r ]*$/.exec(asciiForm(text));
    if (match === null)
        return undefined;
    const [, sign, written = ''] = match;
    const digits = written.includes('_') ? written.replaceAll('_', '') : written;
    if (digits.length > MAX_INT_DIGITS)
        return undefined;
    const magnitude = BigInt(digits);
    return sign === '-' ? -magnitude : magnitude;
}
function intOfValue(value) {
    switch (value.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return value.value;
        case 'float':
            return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : undefined;
        case 'str':
            return pyInt(value.value);
        case 'bytes':
            return value.value.every((byte) => byte < 0x80)
                ? pyInt(String.fromCharCode(...value.value))
                : undefined;
        default:
            return undefined;
    }
}
function asciiForm(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text;
    let form = '';
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (codePoint < 0x80)
            form += character;
        else if ((0,_strip_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(codePoint))
            form += ' ';
        else
            form += decimalDigit(codePoint) ?? '?';
    }
    return form;
}
const DECIMAL_DIGIT = /\p{Nd}/u;
function decimalDigit(codePoint) {
    if (!isDecimal(codePoint))
        return undefined;
    let run = 0;
    while (isDecimal(codePoint - run - 1))
        run++;
    return run % 10;
}
function isDecimal(codePoint) {
    return (0,_assigned_js__WEBPACK_IMPORTED_MODULE_1__/* .isAssigned */ .Z)(codePoint) && DECIMAL_DIGIT.test(String.fromCodePoint(codePoint));
}


/***/ }),

/***/ 13901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isTruthy)
/* harmony export */ });
function isTruthy(value) {
    switch (value.kind) {
        case 'null':
            return false;
        case 'bool':
            return value.value;
        case 'int':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'str':
            return value.value !== '';
        case 'bytes':
            return value.value.length > 0;
        default:
            return true;
    }
}


/***/ }),

/***/ 25800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   mU: () => (/* binding */ isSearched)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28009);



function checkResult(found) {
    const { dialect, dataRoot, patterns, cohorts, diagnostics, account = [], sources } = found;
    return { version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, dialect, dataRoot, patterns, cohorts, diagnostics, account, sources };
}
function isSearched({ patterns, cohorts, account }) {
    return patterns.length + cohorts.length + account.length > 0;
}


/***/ }),

/***/ 87071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MOST_ENTRIES),
/* harmony export */   n: () => (/* binding */ MOST_NAMES)
/* harmony export */ });
const MOST_ENTRIES = 500;
const MOST_NAMES = 50;


/***/ }),

/***/ 46550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ saysOutputsDiffer),
/* harmony export */   Rr: () => (/* binding */ lowers),
/* harmony export */   SD: () => (/* binding */ namesCode),
/* harmony export */   Y8: () => (/* binding */ isLowerable)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96177);


function isLowerable(code) {
    return (_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error' || code.startsWith('drift/') || code === 'selection/not-followed');
}
function saysOutputsDiffer(code) {
    return _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity === 'error' && isLowerable(code);
}
function lowers(code, level) {
    return _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(level) < _config_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity);
}
function namesCode(entry, code) {
    return entry === code || (entry.endsWith('/*') && code.startsWith(entry.slice(0, -1)));
}


/***/ }),

/***/ 69028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  invalidSettingsResult: () => (/* binding */ invalidSettingsResult),
  F: () => (/* binding */ openConfig)
});

// EXTERNAL MODULE: ./build/src/findings/codes.js + 14 modules
var codes = __webpack_require__(9578);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(77983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(25800);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/source/sources.js
var sources = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/src/settings/config.js
var settings_config = __webpack_require__(96177);
// EXTERNAL MODULE: ./build/src/settings/lowerable.js
var lowerable = __webpack_require__(46550);
// EXTERNAL MODULE: ./build/src/design/entries.js
var design_entries = __webpack_require__(740);
// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(94335);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(54563);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/syntax/node-as-python.js
var node_as_python = __webpack_require__(6325);
// EXTERNAL MODULE: ./build/src/syntax/spaced-keys.js
var spaced_keys = __webpack_require__(85824);
// EXTERNAL MODULE: ./build/src/syntax/yaml/parse-yaml.js + 31 modules
var parse_yaml = __webpack_require__(66444);
// EXTERNAL MODULE: ./build/src/settings/limits.js
var limits = __webpack_require__(87071);
;// CONCATENATED MODULE: ./build/src/settings/nested-keys.js
function nestedKeys({ PRICES_KEYS, BUDGET_KEYS, DRIFT_ISSUE_KEYS, REGENERATE_KEYS, }) {
    return {
        prices: PRICES_KEYS,
        budget: BUDGET_KEYS,
        'drift-issue': DRIFT_ISSUE_KEYS,
        regenerate: REGENERATE_KEYS,
    };
}

// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/findings/families.js
var families = __webpack_require__(75142);
// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
// EXTERNAL MODULE: ./build/src/findings/nearest-codes.js
var nearest_codes = __webpack_require__(68865);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
;// CONCATENATED MODULE: ./build/src/settings/plain-settings.js

function plainTop(top) {
    const value = (key) => (0,design_entries/* entryOf */.Ms)(top, key)?.value;
    const ignore = value('ignore');
    return {
        version: plain(value('version')),
        'data-root': plain(value('data-root')),
        dialect: plain(value('dialect')),
        specs: plainList(value('specs')),
        'max-rows': plain(value('max-rows')),
        ignore: ignore?.kind === 'list'
            ? ignore.items.map((item) => item.kind === 'map'
                ? {
                    paths: plainList((0,design_entries/* entryOf */.Ms)(item, 'paths')?.value),
                    codes: plainList((0,design_entries/* entryOf */.Ms)(item, 'codes')?.value),
                    reason: plain((0,design_entries/* entryOf */.Ms)(item, 'reason')?.value),
                }
                : plain(item))
            : plain(ignore),
    };
}
function plainList(node) {
    if (node?.kind === 'list')
        return node.items.map(plain);
    const one = plain(node);
    return typeof one === 'string' ? [one] : one;
}
function plain(node) {
    if (node === undefined || (0,design_entries/* isNull */.kZ)(node))
        return undefined;
    if (node.kind !== 'scalar')
        return OTHER;
    const { value } = node;
    switch (value.kind) {
        case 'str':
        case 'bool':
        case 'float':
            return value.value;
        case 'int':
            return Number(value.value);
        default:
            return OTHER;
    }
}
const OTHER = Symbol('neither text nor a number');
function plainBelow(node, keys) {
    if (node?.kind !== 'map')
        return plain(node);
    return Object.fromEntries(Object.entries(keys).flatMap(([key, below]) => {
        const value = (0,design_entries/* entryOf */.Ms)(node, key)?.value;
        const read = typeof below === 'object'
            ? plainBelow(value, below)
            : below === 'list'
                ? plainList(value)
                : plain(value);
        return read === undefined ? [] : [[key, read]];
    }));
}

;// CONCATENATED MODULE: ./build/src/settings/setting-codes.js













function isCodeLike(key) {
    return ((0,codes.isCode)(key) ||
        (key.includes('/') &&
            (familyMeant(key.replace(/\/.*$/, '')) !== undefined || (0,nearest_codes/* nearestCodes */.F)(key).length > 0)));
}
const OTHER_WORDS = [
    ['off', /^(?:ignored?|none|null|disabled?|skip|silent|hidden|suppress|allow)$/i],
    ['notice', /^(?:info(?:rmation)?|note|hint|low)$/i],
    ['warning', /^(?:medium)$/i],
    ['error', /^(?:fail(?:ure)?|fatal|critical|deny|high)$/i],
];
function wordedHint(written) {
    const level = OTHER_WORDS.find(([, words]) => words.test(written))?.[0];
    return level && (0,nearest_names/* didYouMean */.au)(level);
}
function readSeverities(entry, whole, { levelMeant, mayHave }, collector) {
    const severities = new Map();
    if (entry === undefined || (0,design_entries/* isNull */.kZ)(entry.value))
        return severities;
    if (entry.value.kind !== 'map') {
        collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(entry.value.span), `severity must map codes to levels, but is ${(0,show/* kindOf */.I)(entry.value)}`, (0,spaced_keys/* spacedKeys */.T)(entry.value, whole) ?? {
            hint: 'write one line per code, such as `rule/lost-levels: notice`',
        });
        return severities;
    }
    for (const { key, value } of entry.value.entries) {
        const level = levelMeant(plain(value));
        const written = value.kind === 'scalar' ? value.text : '';
        if (level === undefined && (0,codes.isCode)(written) && levelMeant(plain(key)) !== undefined) {
            collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(key.span), 'a code is followed by its level, not the other way round', {
                hint: `swap them: \`${written}: ${key.text}\``,
            });
            continue;
        }
        if (level === undefined) {
            collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(value.span), `the level of ${(0,words/* quoted */.TL)(key.text)} must be off, notice, warning or error, but is ${(0,show/* kindOf */.I)(value)}`, {
                hint: (0,nearest_names/* nearestHint */.AN)(written, settings_config/* LEVELS */.A_) ??
                    wordedHint(written) ??
                    'write one of these levels, or remove the line',
            });
        }
        const code = key.value.kind === 'str' ? key.value.value : key.text;
        const family = familyMeant(code);
        if (family !== undefined)
            reportFamily(family, code, key.span, level, mayHave, collector);
        else if (!(0,codes.isCode)(code))
            reportUnknownCode(code, key.span, collector);
        else if (level !== undefined && !mayHave(code, level))
            reportNotLowerable(code, key.span, collector);
        else if (level !== undefined)
            severities.set(code, level);
    }
    return severities;
}
function reportIgnoredCodes(node, definition, collector) {
    const items = node?.kind === 'list' ? node.items.slice(0, limits/* MOST_NAMES */.n) : node === undefined ? [] : [node];
    for (const item of items) {
        if (item.kind === 'scalar' && item.value.kind === 'str')
            reportIgnoredCode(item.value.value, item.span, definition, collector);
    }
}
function reportIgnoredCode(entry, at, { IGNORABLE }, collector) {
    if (IGNORABLE.includes(entry))
        return;
    const family = familyMeant(entry);
    if ((0,codes.isCode)(entry))
        reportNotLowerable(entry, at, collector);
    else if (family !== undefined && `${family}/*` === entry)
        reportNotLowerable(`${family}/*`, at, collector);
    else if (family === undefined && !entry.endsWith('/*'))
        reportUnknownCode(entry, at, collector);
    else {
        const known = IGNORABLE.filter((one) => one.endsWith('/*'));
        const near = family === undefined ? (0,nearest_names.nearestNames)(entry, known, 1)[0] : `${family}/*`;
        collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no family of codes ${(0,words/* quoted */.TL)(entry)}`, {
            hint: near ? (0,nearest_names/* didYouMean */.au)(near) : `the families are ${known.join(', ')}`,
        });
    }
}
function reportUnknownCode(code, at, collector) {
    const parts = code.split(/[\s,;]+/);
    const isList = parts.length > 1 && parts.every((part) => (0,codes.isCode)(part) || familyMeant(part) !== undefined);
    const [near, ...more] = (0,nearest_codes/* nearestCodes */.F)(code);
    const bare = (0,look_alikes/* inCurlyQuotes */.KV)(code);
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `there is no finding with the code ${(0,words/* quoted */.TL)(code)}`, {
        hint: isList
            ? `write the codes as a list: [${parts.map((part) => (part.includes('*') ? `'${part}'` : part)).join(', ')}]`
            : bare !== undefined && (0,codes.isCode)(bare)
                ? (0,look_alikes/* curlyHint */.Py)(bare)
                : near
                    ? (0,nearest_names/* didYouMean */.au)(near, ...more)
                    : 'every finding shows its code, and `cohort-ci explain` lists them',
    });
}
function reportFamily(family, written, at, level, mayHave, collector) {
    const codes = ((0,families/* codesByFamily */.oH)().get(family) ?? []).filter((code) => mayHave(code, level ?? 'off'));
    const list = codes.slice(0, NAMED).join(', ');
    const rest = codes.length > NAMED ? `, \u2026; \`cohort-ci explain ${family}\` lists them` : '';
    collector.add('config/unknown-code', (0,diagnostic/* atSpan */.IX)(at), `severity takes one code per line, but ${(0,words/* quoted */.TL)(written)} is a family of codes`, {
        hint: codes.length > 0
            ? `write a line for each code that you mean: ${list}${rest}`
            : 'remove the line: findings with these codes make a cohort invalid, and remain errors',
    });
}
const NAMED = 4;
function familyMeant(entry) {
    const name = entry.replace(/\/?\*{0,2}$/, '').toLowerCase();
    return Object.hasOwn(families/* FAMILIES */.BU, name) ? name : undefined;
}
function reportNotLowerable(what, at, collector) {
    collector.add('config/cannot-lower', (0,diagnostic/* atSpan */.IX)(at), `${what} makes a cohort invalid: it stays an error`, {
        hint: 'remove the entry; only warnings, notices and drift can be lowered or ignored',
    });
}

;// CONCATENATED MODULE: ./build/src/settings/outdented-settings.js







function outdentedSettings({ entries }, nested, ignoreKeys) {
    for (const [index, { key, value }] of entries.entries()) {
        const block = key.text;
        const belongs = block === 'severity'
            ? isCodeLike
            : block === 'ignore'
                ? (name) => ignoreKeys.includes(name)
                : (name) => Object.keys(nested[block] ?? {}).includes(name);
        const isOpen = block === 'ignore' ? value.kind === 'list' || (0,design_entries/* isNull */.kZ)(value) : (0,design_entries/* isNull */.kZ)(value);
        if (!isOpen)
            continue;
        const rest = entries.slice(index + 1);
        const end = rest.findIndex((entry) => !belongs(entry.key.text));
        const own = end < 0 ? rest : rest.slice(0, end);
        if (own.length > 0)
            return { block, entries: own };
    }
    return undefined;
}
function reportOutdented({ block, entries }, { path, text }, collector) {
    const [first, ...others] = entries;
    const last = entries[entries.length - 1] ?? first;
    const edits = [];
    for (const { index } of text.matchAll(/^(?=[^\r\n])/gm))
        if (index >= first.key.span.start && index < Math.max(last.value.span.end, last.key.span.end))
            edits.push({ at: (0,span/* span */.L)(path, index, index), newText: '  ' });
    const names = others.length === 0 ? (0,words/* quoted */.TL)(first.key.text) : `${(0,words/* quoted */.TL)(first.key.text)} and ${others.length} more`;
    collector.add('config/unknown-key', (0,diagnostic/* atSpan */.IX)(first.key.span), `${names} ${others.length === 0 ? 'belongs' : 'belong'} to ${(0,words/* quoted */.TL)(block)}, but ${others.length === 0 ? 'is' : 'are'} not indented below it`, {
        hint: `indent ${edits.length === 1 ? 'the line' : 'these lines'} with two spaces`,
        ...(edits.length < limits/* MOST_ENTRIES */.V ? (0,fix/* suggested */.M)(...edits) : {}),
    });
}

// EXTERNAL MODULE: ./build/src/settings/path-slips.js
var path_slips = __webpack_require__(94122);
// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(91564);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/settings/setting-node.js

function smallestOf(node) {
    return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}
function placeOf(top, path) {
    return smallestOf(nodeAt(top, path).node);
}
function nodeAt(top, path) {
    let node = top;
    for (const part of path) {
        let next;
        if (node.kind === 'map')
            next = (0,design_entries/* entryOf */.Ms)(node, String(part))?.value;
        else if (node.kind === 'list')
            next = node.items[Number(part)];
        else if (node.kind === 'scalar' && part === 0)
            next = node;
        if (next === undefined)
            return { node, missing: part };
        node = next;
    }
    return { node };
}

// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
;// CONCATENATED MODULE: ./build/src/settings/unknown-keys.js






function reportUnknownBelow(node, keys, name, collector) {
    if (node?.kind !== 'map')
        return;
    reportUnknownKeys(node, Object.keys(keys), `${name} has`, collector);
    for (const [key, below] of Object.entries(keys))
        if (typeof below === 'object')
            reportUnknownBelow((0,design_entries/* entryOf */.Ms)(node, key)?.value, below, `${name}: ${key}`, collector);
}
const ACTION_INPUTS = [
    ...['mode', 'root', 'cohorts', 'timeout', 'fail-on', 'fail-level', 'fail-on-drift', 'if-no-specs-found'],
    ...['token', 'comment', 'suggestions', 'key', 'report', 'only-affected', 'issue', 'deliver', 'dry-run'],
    ...['shards', 'shard', 'reports'],
];
const unknown_keys_OTHER_WORDS = {
    dialect: /^(?:runtime|language|lang)(?:[-_]?version)?$/i,
    ignore: /^(?:suppress(?:ions?)?|accept(?:ed)?)$/i,
    severity: /^(?:levels?|rules|codes|severities)$/i,
};
const BLOCKS = ['prices', 'budget', 'drift-issue', 'regenerate'];
function reportUnknownKeys(map, known, what, collector, inputs = [], blocks = {}) {
    const missing = known.filter((name) => (0,design_entries/* entryOf */.Ms)(map, name) === undefined);
    for (const [index, { key, value }] of map.entries.entries()) {
        const before = map.entries[index - 1]?.value;
        if (/^\d{3}$/.test(key.text) &&
            (0,design_entries/* isNull */.kZ)(value) &&
            before?.kind === 'scalar' &&
            before.span.end + 1 === key.span.start) {
            const at = { ...key.span, start: before.span.end, end: key.span.start };
            collector.add('config/unknown-key', (0,diagnostic/* atSpan */.IX)({ ...before.span, end: key.span.end }), `a comma ends the value, so that ${(0,words/* quoted */.TL)(key.text)} is read as a key`, { hint: `write the number without it: ${before.text}${key.text}`, ...(0,fix/* suggested */.M)({ at, newText: '' }) });
            continue;
        }
        if (key.value.kind === 'str' && known.includes(key.value.value))
            continue;
        collector.add('config/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `${what} no key ${(0,words/* quoted */.TL)(key.text)}`, unknownKeyRemedy({ key, value }, known, missing, inputs, blocks));
    }
}
function unknownKeyRemedy({ key, value }, known, missing, inputs, blocks) {
    if (value.kind === 'map' && value.entries.some((inner) => known.includes(inner.key.text)))
        return { hint: 'delete the line, and move the settings below it to the margin' };
    const near = (0,nearest_names.nearestNames)(key.text, missing, 1)[0] ??
        (0,nearest_names.nearestNames)(key.text, known, 1)[0] ??
        missing.find((name) => unknown_keys_OTHER_WORDS[name]?.test(key.text));
    const asInput = key.text.toLowerCase().replaceAll('_', '-');
    if (inputs.includes(asInput))
        return { hint: `${asInput} ${IN_WORKFLOW}` };
    const [block, otherBlock] = Object.keys(blocks).filter((name) => Object.hasOwn(blocks[name] ?? {}, key.text));
    if (block !== undefined && otherBlock === undefined)
        return {
            hint: `it is part of ${(0,words/* quoted */.TL)(block)}: move it below \`${block}:\`, indented as far as what is there, and what is below it deeper`,
        };
    if (near !== undefined)
        return {
            hint: (0,nearest_names/* didYouMean */.au)(near),
            ...(missing.includes(near) ? offeredSpelling(key.span, key.text, near) : {}),
        };
    const [input] = (0,nearest_names.nearestNames)(asInput, inputs, 1);
    if (input !== undefined)
        return { hint: `${(0,nearest_names/* didYouMean */.au)(input)} It ${IN_WORKFLOW}` };
    if (BLOCKS.includes(key.text))
        return { hint: 'it is a separate setting: move it to the margin, with what is below it' };
    return { hint: `the keys are ${known.join(', ')}` };
}
const IN_WORKFLOW = 'is an input of the action: set it in the workflow, under `with` of the step that uses the action';
function offeredSpelling(at, written, meant) {
    return meant === undefined ? {} : (0,fix/* suggested */.M)((0,respell/* respell */.a)(at, written, meant));
}

;// CONCATENATED MODULE: ./build/src/settings/value-hint.js



function valueHint(node, path, isNumber) {
    const written = node.kind === 'scalar' ? node.text : '';
    const meant = written === '' ? undefined : meantText(written, path);
    if (meant !== undefined)
        return meant;
    if (node.kind === 'scalar' && node.value.kind === 'str' && isNumber) {
        const number = numberIn(written);
        return number === undefined
            ? 'write a number in digits, or remove the setting to use its default'
            : `write the number alone: ${number}`;
    }
    if (path[0] === 'budget' && path.length === 1 && node.kind === 'map') {
        const amounts = node.entries.flatMap(({ value }) => value.kind === 'scalar' ? (numberIn(value.text) ?? []) : []);
        return `write what it limits, in US dollars: \`total: ${amounts[0] ?? '\u2026'}\` or \`increase: ${amounts[0] ?? '\u2026'}\``;
    }
    if (path[0] !== 'ignore')
        return 'correct the value, or remove the setting to use its default';
    const [first] = node.kind === 'map' ? node.entries : [];
    if (path.length === 1 && first !== undefined && first.key.text.includes('/'))
        return `write a list of entries: \`- {paths: [\u2026], codes: [${first.key.text}], reason: \u2026}\``;
    return path.length === 1 && first !== undefined
        ? `put a hyphen before the first key of each entry, such as \`- ${first.key.text}: \u2026\`, and align the others with it`
        : 'correct the entry, or remove it';
}
function meantText(written, path) {
    const [top] = path;
    const last = path.at(-1);
    const bare = (0,look_alikes/* inCurlyQuotes */.KV)(written);
    if (bare !== undefined)
        return (0,look_alikes/* curlyHint */.Py)(bare);
    if (last === 'dialect') {
        const numbered = runtimes/* DIALECTS */.O9.find((dialect) => dialect.slice(1) === written);
        return numbered === undefined ? (0,nearest_names/* nearestHint */.AN)(written, runtimes/* DIALECTS */.O9) : (0,nearest_names/* didYouMean */.au)(numbered);
    }
    if (last === 'version' && runtimes/* DIALECTS */.O9.includes(`v${written.replace(/^v/i, '')}`))
        return 'write 1, the version of this format; the language of the runtime is another setting, such as `dialect: v2`';
    if (last === 'data-root' && /^\/+[^/]/.test(written))
        return `write it without the leading slash: ${written.replace(/^\/+/, '')}`;
    if (top === 'prices' && path.length === 1 && written.endsWith('.csv'))
        return `put \`table: ${written}\` on the next line, indented`;
    if (top === 'budget' && path.length === 1 && numberIn(written) !== undefined)
        return `put \`increase: ${numberIn(written)}\` or \`total: ${numberIn(written)}\` on the next line, indented`;
    if (top === 'ignore' && path.length === 2)
        return `write an entry: \`- {paths: [\u2026], codes: [${written.includes('/') && !written.includes('.') && !written.includes('**') ? written : '\u2026'}], reason: \u2026}\``;
    return undefined;
}
function numberIn(written) {
    const [, digits] = /^[$\u20ac\u00a3]?\s?([\d,_ ]*\d(?:\.\d+)?)\s?(?:[%$\u20ac\u00a3]|USD|EUR|dollars?)?$/i.exec(written) ?? [];
    if (digits !== undefined) {
        if (digits.includes(',') && !/^\d{1,3}(?:,\d{3}){2,}$/.test(digits))
            return undefined;
        return digits.replace(/[,_ ]/g, '');
    }
    const power = /^\d{1,3}e\+?\d{1,2}$/i.test(written) ? Number(written) : undefined;
    return Number.isSafeInteger(power) ? String(power) : undefined;
}

;// CONCATENATED MODULE: ./build/src/settings/report-issue.js









function isMisspelled(top, path, known) {
    const { node, missing } = nodeAt(top, path);
    return (node.kind === 'map' && missing !== undefined && (0,known_keys/* misspelledKey */.U0)(node, String(missing), known) !== undefined);
}
function keysBelow(path, definition) {
    if (path[0] === 'ignore')
        return definition.IGNORE_KEYS;
    let keys = nestedKeys(definition);
    for (const part of path.slice(0, -1))
        keys = typeof keys === 'object' ? (keys[String(part)] ?? 'value') : keys;
    return typeof keys === 'object' ? Object.keys(keys) : [];
}
function reportIssue(top, { path, message: problem, ...issue }, whole, collector) {
    const found = nodeAt(top, path);
    const isNumber = issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);
    const name = nameOf(path);
    const isMissing = found.missing !== undefined;
    const node = found.node;
    const isMapping = issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected);
    const but = isMissing
        ? 'is missing'
        : node.kind === 'list' && node.items.length === 0
            ? 'is empty'
            : `is ${(0,show/* kindOf */.I)(node)}`;
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(smallestOf(node)), `${name} ${problem}, but ${but}`, {
        ...((isMapping ? (0,spaced_keys/* spacedKeys */.T)(node, whole) : undefined) ?? {
            hint: isMissing ? `add \`${String(found.missing)}: \u2026\`` : valueHint(node, path, isNumber),
            ...(path.join() === 'dialect' && node.kind === 'scalar'
                ? offeredSpelling(node.span, node.text, runtimes/* DIALECTS */.O9.find((one) => one === node.text.toLowerCase()))
                : {}),
        }),
    });
}
function nameOf(path) {
    return path
        .map((part, index) => typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`)
        .join('');
}

;// CONCATENATED MODULE: ./build/src/settings/parse-config.js





















async function parseConfig(file, collector, tree) {
    const found = new finding_set/* FindingSet */.Y();
    const own = new findings_collector/* Collector */.g(found);
    const inSyntax = new findings_collector/* Collector */.g();
    const parsed = (0,parse_yaml/* parseYaml */.h)(file, inSyntax, { continueOnDuplicateKeys: true });
    for (const fault of inSyntax.sorted())
        own.take(fault.code === 'yaml/duplicate-key' ? { ...fault, hint: 'remove or rename one of them' } : fault);
    const top = parsed && topMapping(parsed, file.text, own);
    const config = top && (await readMapping(file, top, own));
    if (top && tree && !found.hasErrors)
        (0,path_slips/* reportPathSlips */.f)((0,design_entries/* entryOf */.Ms)(top, 'data-root')?.value, (0,design_entries/* entryOf */.Ms)(top, 'specs')?.value, tree, own);
    const diagnostics = found.sorted();
    collector.take(...diagnostics);
    return config && !found.hasErrors ? { ...config, diagnostics } : undefined;
}
function topMapping(node, whole, collector) {
    if (node.kind === 'map')
        return node;
    if ((0,node_as_python/* isFalsy */.W)(node))
        return { kind: 'map', entries: [], span: node.span };
    collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(node.span), `the settings must be a mapping, but are ${(0,show/* kindOf */.I)(node)}`, settingRemedy(node, whole));
    return undefined;
}
function settingRemedy(node, whole) {
    if (node.kind === 'list' && node.items.every((item) => item.kind === 'map'))
        return { hint: 'remove the hyphen before each setting' };
    const equated = node.kind === 'scalar' && node.style === 'plain' ? /^([\w-]+)( *= *)\S+$/.exec(node.text) : null;
    if (equated !== null) {
        const [whole, key = '', sign = ''] = equated;
        const start = node.span.start + key.length;
        return {
            hint: `put a colon and a space after the key: \`${whole.replace(sign, ': ')}\``,
            ...(0,fix/* suggested */.M)({ at: { ...node.span, start, end: start + sign.length }, newText: ': ' }),
        };
    }
    return (0,spaced_keys/* spacedKeys */.T)(node, whole) ?? { hint: 'write one line per setting, such as `dialect: v2`' };
}
async function readMapping(file, top, collector) {
    const definition = {
        ...(await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__, 95301))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2712)]).then(__webpack_require__.bind(__webpack_require__, 62712))),
        ...(await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(6673)]).then(__webpack_require__.bind(__webpack_require__, 76673))),
    };
    const { CONFIG_KEYS, configSchema, IGNORE_KEYS } = definition;
    const nested = nestedKeys(definition);
    const outdented = outdentedSettings(top, nested, IGNORE_KEYS);
    if (outdented !== undefined)
        reportOutdented(outdented, file, collector);
    reportUnknownKeys(outdented === undefined
        ? top
        : { ...top, entries: top.entries.filter((entry) => !outdented.entries.includes(entry)) }, CONFIG_KEYS, 'the settings have', collector, ACTION_INPUTS, nested);
    const ignoreNode = (0,design_entries/* entryOf */.Ms)(top, 'ignore')?.value;
    if (ignoreNode?.kind === 'list') {
        for (const item of ignoreNode.items.slice(0, limits/* MOST_ENTRIES */.V)) {
            if (item.kind !== 'map')
                continue;
            reportUnknownKeys(item, IGNORE_KEYS, 'an ignore entry has', collector);
            reportIgnoredCodes((0,design_entries/* entryOf */.Ms)(item, 'codes')?.value, definition, collector);
        }
    }
    for (const [name, keys] of Object.entries(nested))
        reportUnknownBelow((0,design_entries/* entryOf */.Ms)(top, name)?.value, keys, name, collector);
    const severities = readSeverities((0,design_entries/* entryOf */.Ms)(top, 'severity'), file.text, definition, collector);
    const outcome = configSchema.safeParse({
        ...plainTop(top),
        ...Object.fromEntries(Object.entries(nested).map(([name, keys]) => [name, plainBelow((0,design_entries/* entryOf */.Ms)(top, name)?.value, keys)])),
    });
    if (!outcome.success) {
        for (const issue of outcome.error.issues)
            if (issue.path[0] !== outdented?.block &&
                !isMisspelled(top, issue.path, keysBelow(issue.path, definition)))
                reportIssue(top, issue, file.text, collector);
        return { file, settings: {}, severities, ignores: [] };
    }
    if (outcome.data.budget !== undefined && outcome.data.prices === undefined)
        collector.add('config/invalid', (0,diagnostic/* atSpan */.IX)(placeOf(top, ['budget'])), 'budget needs prices, but they are missing', {
            hint: 'name the price table with `prices: table`',
        });
    const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows, ignore = [] } = outcome.data;
    const settings = {
        ...(dataRoot === undefined ? {} : { dataRoot }),
        ...(dialect === undefined ? {} : { dialect }),
        ...(specs === undefined ? {} : { specs }),
        maxRows,
    };
    const ignores = ignore.map(({ paths, codes, reason }, index) => {
        return {
            paths: paths.map(path_pattern/* pathPatternBelow */.H7).filter((glob) => glob !== undefined),
            codes,
            reason,
            at: placeOf(top, ['ignore', index]),
        };
    });
    const patterns = specs === undefined ? undefined : (0,design_entries/* entryOf */.Ms)(top, 'specs')?.value;
    const [pattern, ...others] = patterns?.kind === 'list' ? patterns.items : [];
    const specsAt = pattern !== undefined && others.length === 0 ? pattern.span : patterns?.span;
    return {
        ...{ file, settings, severities, ignores },
        ...(specsAt === undefined ? {} : { specsAt }),
        ...(dialect === undefined ? {} : { dialectAt: placeOf(top, ['dialect']) }),
        ...priceSettings(top, outcome.data),
        ...actionSettings(outcome.data),
    };
}
function priceSettings(top, { prices, budget }) {
    return {
        ...(prices && {
            prices: {
                table: prices.table,
                tableAt: placeOf(top, ['prices', 'table']),
                tokens: Object.fromEntries(stage/* STAGES */.a.flatMap((stage) => {
                    const { input, output, 'output-max': outputMax } = prices.tokens?.[stage] ?? {};
                    return input === undefined || output === undefined
                        ? []
                        : [[stage, { input, output, ...(outputMax === undefined ? {} : { outputMax }) }]];
                })),
                ...(prices.usage && { usage: prices.usage }),
            },
        }),
        ...(budget && {
            budget: {
                action: budget.action ?? 'warn',
                ...(budget.total === undefined ? {} : { total: budget.total }),
                ...(budget.increase === undefined ? {} : { increase: budget.increase }),
                ...(budget.percent === undefined ? {} : { percent: budget.percent }),
                ...(budget.label === undefined ? {} : { label: budget.label }),
                at: placeOf(top, ['budget']),
            },
        }),
    };
}
function actionSettings({ 'drift-issue': issue, regenerate, }) {
    return {
        ...(issue && {
            driftIssue: {
                labels: issue.labels ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.labels,
                assignees: issue.assignees ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.assignees,
                checklist: issue.checklist ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.checklist,
                culprits: issue.culprits ?? settings_config/* DEFAULT_DRIFT_ISSUE */.WP.culprits,
            },
        }),
        ...(regenerate?.['include-ignored'] === true ? { includeIgnored: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(41705);
;// CONCATENATED MODULE: ./build/src/settings/sound-settings.js







const DECISIVE = ['data-root', 'dialect', 'specs', 'max-rows'];
async function soundSettings(file, tree) {
    const collector = new findings_collector/* Collector */.g();
    const top = (0,parse_yaml/* parseYaml */.h)(file, collector);
    if (collector.sorted().length > 0 || top === undefined)
        return undefined;
    if (top.kind !== 'map')
        return (0,node_as_python/* isFalsy */.W)(top) ? {} : undefined;
    const { CONFIG_KEYS, configSchema } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(5301)]).then(__webpack_require__.bind(__webpack_require__, 95301));
    for (const { key } of top.entries) {
        if (CONFIG_KEYS.includes(key.text))
            continue;
        const near = (0,nearest_names.nearestNames)(key.text, CONFIG_KEYS, 1)[0];
        if (near === undefined || DECISIVE.some((name) => name === near))
            return undefined;
    }
    const parsed = configSchema
        .pick({ 'data-root': true, dialect: true, specs: true, 'max-rows': true })
        .safeParse(plainTop(top));
    if (!parsed.success)
        return undefined;
    if (tree)
        (0,path_slips/* reportPathSlips */.f)((0,design_entries/* entryOf */.Ms)(top, 'data-root')?.value, (0,design_entries/* entryOf */.Ms)(top, 'specs')?.value, tree, collector);
    if (collector.sorted().length > 0)
        return undefined;
    const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows } = parsed.data;
    return {
        ...(dataRoot === undefined ? {} : { dataRoot }),
        ...(dialect === undefined ? {} : { dialect }),
        ...(specs === undefined ? {} : { specs }),
        maxRows,
    };
}

;// CONCATENATED MODULE: ./build/src/settings/open-config.js















const LARGEST = 1 << 20;
const FOLDERS = [
    '',
    '.github',
    '.config',
    'config',
    data_layout/* DEFAULT_DATA_ROOT */.E5,
    new data_layout/* DataLayout */.VL(data_layout/* DEFAULT_DATA_ROOT */.E5).cohorts,
];
const LIKE_SETTINGS = /^\.?cohorts?[-_. ]?ci\.(?:ya?ml|json)(?:\.txt)?$/i;
function misnamedSettings(tree) {
    return FOLDERS.flatMap((folder) => tree
        .list(folder)
        .filter((name) => LIKE_SETTINGS.test(name))
        .map((name) => (0,path/* pathIn */.lW)(folder, name))).find((path) => holdsSettings(tree, path));
}
function holdsSettings(tree, path) {
    const read = tree.read(path);
    if (read.kind !== 'file' || read.bytes.length > LARGEST)
        return false;
    return /^(?:\s*\{?\s*")?(?:dialect|data-root|specs|severity|ignore|budget|prices|max-rows|drift-issue)"?[ \t]*:/m.test(new TextDecoder().decode(read.bytes));
}
async function openConfig(tree) {
    const collector = new findings_collector/* Collector */.g();
    const read = tree.read(settings_config/* CONFIG_PATH */.tF);
    if (read.kind === 'missing') {
        const other = misnamedSettings(tree);
        if (other === undefined)
            return { kind: 'none' };
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(other), (0,findings_text/* msg */.ab) `the settings in ${(0,findings_text/* barePath */.WV)(other)} are not used: they are read only from ${(0,findings_text/* barePath */.WV)(settings_config/* CONFIG_PATH */.tF)}`, {
            hint: (0,findings_text/* msg */.ab) `rename it to ${(0,findings_text/* barePath */.WV)(settings_config/* CONFIG_PATH */.tF)}`,
        });
        return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
    }
    const opened = read.kind === 'file' && read.bytes.length <= LARGEST ? (0,sources/* openBytes */.o)(settings_config/* CONFIG_PATH */.tF, read.bytes) : read;
    if (opened.kind !== 'text' && !('shown' in opened)) {
        const why = opened.kind === 'directory'
            ? 'it is a folder'
            : opened.kind === 'outside'
                ? 'it is a link that leads out of the repository'
                : opened.kind === 'unreadable'
                    ? opened.reason
                    : `it has more than ${LARGEST} bytes`;
        collector.add('config/unreadable', (0,diagnostic/* atFile */.kG)(settings_config/* CONFIG_PATH */.tF), `the settings cannot be read: ${why}`, {
            hint: 'put an ordinary YAML file in its place, or delete it',
        });
        return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
    }
    if (opened.kind === 'conflicted')
        (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
    else if (opened.kind === 'foreign')
        (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
    else if (opened.kind === 'malformed')
        collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(settings_config/* CONFIG_PATH */.tF)} is not UTF-8: line ${opened.line} holds a malformed byte`, { hint: (0,report_foreign/* encodingHint */.XF)(opened.byte, opened.at.path) });
    const file = opened.kind === 'text' ? opened.file : opened.shown;
    const config = opened.kind === 'text' ? await parseConfig(file, collector, tree) : undefined;
    if (config !== undefined)
        return { kind: 'config', config };
    const sound = opened.kind === 'text' ? await soundSettings(file, tree) : undefined;
    return { kind: 'invalid', diagnostics: collector.sorted(), file, ...(sound ? { sound } : {}) };
}
function invalidSettingsResult({ diagnostics, file, sound }, given, checked) {
    const { dialect, dataRoot } = (0,resolve_settings/* resolveSettings */.M)(given, sound && { settings: sound });
    const found = checked
        ? [...checked.diagnostics, ...checked.cohorts.flatMap((cohort) => cohort.diagnostics)]
        : [];
    const errors = found.filter(({ code, severity }) => severity === 'error' && !((0,lowerable/* isLowerable */.Y8)(code) && codes.CATALOGUE[code].severity === 'error'));
    return (0,result/* checkResult */.iJ)({
        dialect,
        dataRoot,
        patterns: [],
        cohorts: [],
        diagnostics: [...diagnostics, ...errors],
        sources: new Map([...(checked?.sources ?? []), ...(file ? [[file.path, file]] : [])]),
    });
}


/***/ }),

/***/ 41705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings),
/* harmony export */   Y: () => (/* binding */ NOTHING_GIVEN)
/* harmony export */ });
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(950);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);


const NOTHING_GIVEN = {
    dataRoot: undefined,
    dialect: undefined,
    specs: undefined,
    maxRows: undefined,
};
function resolveSettings(given, config) {
    const settings = config?.settings ?? {};
    return {
        dataRoot: given.dataRoot ?? settings.dataRoot ?? _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_DATA_ROOT */ .E5,
        dialect: given.dialect ?? settings.dialect ?? _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIALECT */ .rS,
        specs: given.specs ?? settings.specs,
        maxRows: given.maxRows ?? settings.maxRows,
    };
}


/***/ }),

/***/ 13616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   XN: () => (/* binding */ formOfBytes),
/* harmony export */   j$: () => (/* binding */ formOfText)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49244);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);


const SIGNATURES = [
    ['utf-16', [0xff, 0xfe]],
    ['utf-16', [0xfe, 0xff]],
    ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
    ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['compressed', [0x1f, 0x8b]],
    ['compressed', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['compressed', [0x28, 0xb5, 0x2f, 0xfd]],
    ['compressed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
    ['compressed', asciiBytes('BZh91AY&SY')],
    ['binary', asciiBytes('%PDF-')],
    ['binary', [0x89, 0x50, 0x4e, 0x47]],
    ['binary', asciiBytes('PAR1\x15')],
    ['binary', asciiBytes('SQLite format 3\0')],
    ['binary', asciiBytes('{\\rtf')],
];
function asciiBytes(text) {
    return [...text].map((letter) => letter.charCodeAt(0));
}
const PROBED = 64;
const TEXT_FORMS = [
    ['lfs-pointer', /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/],
    ['web-page', /^\s{0,100}<(?:!doctype\s+html|html|head|body|meta|table|div)\b/i],
    ['markdown-fence', /^\s{0,100}```/],
];
const SEPARATOR_LINE = /^"?sep=.?"?(?=[\r\n])/i;
function formOfBytes(bytes) {
    for (const [form, signature] of SIGNATURES)
        if (signature.every((byte, index) => bytes[index] === byte))
            return form;
    return isUtf16(bytes) ? 'utf-16' : undefined;
}
function isUtf16(bytes) {
    const length = Math.min(PROBED, bytes.length - (bytes.length % 2));
    if (length < 4)
        return false;
    const zeros = [0, 0];
    for (let index = 0; index < length; index++)
        if (bytes[index] === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    return (even === 0 && odd === length / 2) || (odd === 0 && even === length / 2);
}
function formOfText({ path, text }) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const head = text.slice(start, start + 400);
    const isCsv = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixOf */ .jT)(path) === '.csv';
    const form = TEXT_FORMS.find(([, pattern]) => pattern.test(head))?.[0] ??
        (isCsv && SEPARATOR_LINE.test(head) ? 'separator-line' : undefined) ??
        (isCsv && isJson(text.slice(start)) ? 'json' : undefined);
    if (form === undefined)
        return COPIED.test((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixOf */ .jT)(path)) ? copiedLines(path, text) : undefined;
    const edits = strayLines(form, path, text)?.map((at) => ({ at, newText: '' }));
    return { form, at: firstLine(path, text), ...(edits ? { edits } : {}) };
}
const COPIED = /^\.(?:ya?ml|csv|txt)$/;
function isJson(text) {
    if (!/^\s{0,100}[[{]/.test(text))
        return false;
    const isRead = (one) => {
        try {
            JSON.parse(one);
            return true;
        }
        catch {
            return false;
        }
    };
    const [first = '', second = ''] = text.split(/\r\n?|\n/, 2).map((line) => line.trim());
    if (first.startsWith('{') && second.startsWith('{') && isRead(first) && isRead(second))
        return true;
    return /[\]}]\s*$/.test(text) && isRead(text);
}
class Lines {
    #text;
    #top;
    constructor(text, top) {
        this.#text = text;
        this.#top = top;
    }
    *[Symbol.iterator]() {
        const line = /([^\r\n]*)(?:\r\n?|\n|$)/y;
        for (let start = this.#top; start < this.#text.length; start = line.lastIndex) {
            line.lastIndex = start;
            const [whole = '', text = ''] = line.exec(this.#text) ?? [];
            yield { start, text, length: whole.length };
        }
    }
    first(most, holds = () => true) {
        const found = [];
        for (const line of this) {
            if (holds(line))
                found.push(line);
            if (found.length === most)
                break;
        }
        return found;
    }
    get last() {
        const text = this.#text;
        const end = text.endsWith('\r\n')
            ? text.length - 2
            : /[\r\n]$/.test(text)
                ? text.length - 1
                : text.length;
        let start = end;
        while (start > this.#top && text[start - 1] !== '\n' && text[start - 1] !== '\r') {
            start--;
            if (end - start === LONGEST_LAST)
                return undefined;
        }
        return start === text.length ? undefined : new Lines(text, start).first(1)[0];
    }
}
const LONGEST_LAST = 2000;
function copiedLines(path, text) {
    const top = text.startsWith('\ufeff') ? 1 : 0;
    const lines = new Lines(text, top);
    const [first, second] = lines.first(2, (line) => line.text.trim() !== '' && !line.text.startsWith('#'));
    if (first === undefined || second === undefined)
        return undefined;
    const found = (form, edits = []) => ({
        form,
        at: shown(path, first),
        ...(edits.length === 0 || edits.length > MOST_LINES
            ? {}
            : { edits: edits.map(([start, end]) => ({ at: (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, start, end), newText: '' })) }),
    });
    const marked = (form, markOf) => {
        const marks = [];
        for (const line of lines) {
            const length = markOf(line.text, marks.length);
            if (length === undefined)
                return undefined;
            marks.push([line.start, line.start + length]);
        }
        return found(form, marks);
    };
    const commands = [first, lines.last ?? first].filter((line) => PROMPT.test(line.text));
    if (commands.length > 0) {
        const edits = commands.every(({ text }) => /\S\s+\S+\s+\S/.test(text))
            ? commands.map(({ start, length }) => [start, start + length])
            : [];
        return { ...found('terminal', edits), at: shown(path, commands[0] ?? first) };
    }
    const head = lines.first(MOST_HEADERS);
    const opening = head.find((line) => /^```\w*\s*$/.test(line.text));
    if (opening !== undefined && !text.slice(0, opening.start).includes('"')) {
        const closing = [...lines].findLast((line) => /^```\s*$/.test(line.text) && line.start > opening.start);
        return {
            ...found('markdown-fence', [
                [top, opening.start + opening.length],
                ...(closing ? [[closing.start, text.length]] : []),
            ]),
            at: shown(path, opening),
        };
    }
    if ((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixOf */ .jT)(path) === '.txt')
        return undefined;
    const gap = /^ *\d+(\s*[:|\u2502)\t. ]\s*)\S/.exec(head[0]?.text ?? '')?.[1];
    const from = Number(/\d+/.exec(head[0]?.text ?? '')?.[0]);
    return (marked('quotation', (line) => /^>(?: |$)/.exec(line)?.[0].length) ??
        (gap === undefined
            ? undefined
            : marked('line-numbers', (line, index) => numberOf(line, from + index, gap))) ??
        (/^\+[^\s+]/.test(first.text)
            ? marked('added-lines', (line) => (line.startsWith('+') ? 1 : undefined))
            : undefined) ??
        diff(lines, head, found) ??
        ((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .suffixOf */ .jT)(path) === '.csv' ? undefined : otherLanguage(path, lines, first, second)));
}
const MOST_LINES = 2000;
function numberOf(line, number, gap) {
    const own = /^ *(\d+)/.exec(line);
    if (own === null || Number(own[1]) !== number)
        return undefined;
    const rest = line.slice(own[0].length);
    if (rest.startsWith(gap))
        return own[0].length + gap.length;
    return rest.trim() === gap.trim() ? line.length : undefined;
}
const PROMPT = /^(?:(?:\(\w+\) ?)?[\w.-]+@[\w.-]+[: ]?\S* ?[$%#\u276f\u279c](?: |$)|(?:\(\w+\) ?)?[$%\u276f\u279c] (?=\w)|PS [A-Z]:[^<>:\r\n]*>|[A-Z]:\\[^<>:\r\n]*>|>>> (?=\w))/;
function diff(lines, head, found) {
    const hunk = head.findIndex((line) => /^@@ -\d+(?:,\d+)? \+\d/.test(line.text));
    if (hunk < 0 && !/^[ +][^\s-]/.test(head[0]?.text ?? ''))
        return undefined;
    const all = [...lines].slice(hunk + 1);
    if (all.length === 0)
        return undefined;
    if (!all.every(({ text }) => /^(?:[ +-]|$|\\ No newline)/.test(text)))
        return hunk < 0 ? undefined : found('diff', []);
    if (hunk < 0 && !all.some(({ text }) => text.startsWith('+')))
        return undefined;
    const isGone = ({ text }) => text.startsWith('-') || text.startsWith('\\');
    return found('diff', [
        ...head.slice(0, hunk + 1).map(({ start, length }) => [start, start + length]),
        ...all.map((line) => [line.start, line.start + (isGone(line) ? line.length : Math.min(1, line.text.length))]),
    ]);
}
const MOST_HEADERS = 10;
function otherLanguage(path, lines, first, second) {
    const at = shown(path, first);
    if (/^\[[\w.-]+\]$/.test(first.text.trim()) && /^[\w-]+ *= *\S/.test(second.text.trim()))
        return { form: 'other-language', at };
    const opening = ASSIGNED.exec(first.text);
    if (opening === null)
        return /^(?:import|from) \w[\w.]*(?: import .*| as \w+)?$/.test(first.text)
            ? { form: 'other-language', at }
            : undefined;
    const { 1: declared, 2: name = '', 4: bracket } = opening;
    if (bracket === undefined || declared !== undefined || !SECTIONS.includes(name))
        return { form: 'other-language', at };
    return {
        form: 'assignment',
        at,
        edits: [...lines].flatMap(({ start, text }) => {
            const own = ASSIGNED.exec(text);
            if (own?.[4] === undefined)
                return [];
            const from = start + (own[2] ?? '').length;
            return [{ at: (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, from, from + (own[3] ?? '').length), newText: ': ' }];
        }),
    };
}
const ASSIGNED = /^((?:const|let|var|local) +)?([A-Za-z_]\w*)( *= *)(?:([[{])|[A-Za-z_][\w.]*\()/;
const SECTIONS = ['axes', 'rules', 'output', 'replicates'];
function strayLines(form, path, text) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const [first = ''] = /^[^\r\n]*(?:\r\n?|\n)/.exec(text.slice(start)) ?? [];
    const line = (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, start, start + first.length);
    if (form === 'separator-line')
        return /^"?sep=,"?[\r\n]/i.test(first) ? [line] : undefined;
    if (form !== 'markdown-fence' || !first.startsWith('```'))
        return undefined;
    const closing = /(?<=[\r\n])```[ \t]*(?:\r\n?|\n)?$/.exec(text);
    return closing ? [line, (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, closing.index, text.length)] : undefined;
}
function shown(path, { start, text }) {
    const from = start + text.length - text.trimStart().length;
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, from, Math.min(start + text.trimEnd().length, from + 200));
}
function firstLine(path, text) {
    const found = /[^\s\ufeff][^\r\n]*/.exec(text);
    const start = found?.index ?? 0;
    return (0,_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, start, start + Math.min(found?.[0].length ?? 0, 200));
}


/***/ }),

/***/ 54978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ isConflictMarker),
/* harmony export */   Tt: () => (/* binding */ mergeConflict),
/* harmony export */   _f: () => (/* binding */ CONFLICT_MARKS),
/* harmony export */   qW: () => (/* binding */ isLeftOverMarker)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51959);

const CONFLICT_MARKS = ['<<<<<<<', '=======', '>>>>>>>'];
function mergeConflict(path, text) {
    const found = [];
    let from = 0;
    for (const mark of CONFLICT_MARKS) {
        const line = lineWith(path, text, mark, from);
        if (line === undefined)
            return undefined;
        from = line.end;
        found.push(line);
    }
    const [ours, divider, theirs] = found;
    if (ours === undefined || divider === undefined || theirs === undefined)
        return undefined;
    const base = lineWith(path, text, '|||||||', ours.end);
    return { ours, divider, theirs, ...(base && base.start < divider.start ? { base } : {}) };
}
function isConflictMarker(line) {
    return /^(?:<{7}|={7}|\|{7}|>{7})/.test(line);
}
function isLeftOverMarker(line) {
    return /^(?:={7}$|<{7} |\|{7}(?: |$)|>{7} )/.test(line);
}
function lineWith(path, text, mark, from) {
    for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        const before = text[at - 1];
        if (before !== undefined && before !== '\n' && before !== '\r' && !(at === 1 && before === '\ufeff'))
            continue;
        const end = /[\r\n]/g;
        end.lastIndex = at;
        return (0,_span_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .L)(path, at, end.exec(text)?.index ?? text.length);
    }
    return undefined;
}


/***/ }),

/***/ 81435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ SourceFile),
  _: () => (/* binding */ decodeUtf8)
});

;// CONCATENATED MODULE: ./build/src/source/line-index.js
class LineIndex {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
        const starts = [0];
        for (let offset = 0; offset < text.length; offset++) {
            const unit = text.charCodeAt(offset);
            if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a))
                starts.push(offset + 1);
        }
        this.#starts = starts;
    }
    get count() {
        return this.#starts.length;
    }
    position(offset) {
        const clamped = Math.max(0, Math.min(offset, this.#text.length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        const start = this.#starts[low] ?? 0;
        let column = 1;
        for (const _ of this.#text.slice(start, clamped))
            column++;
        return { line: low + 1, column };
    }
    lineStart(line) {
        return this.#starts[line - 1] ?? this.#text.length;
    }
}

;// CONCATENATED MODULE: ./build/src/source/source-file.js

class SourceFile {
    path;
    text;
    #lines;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    get lines() {
        this.#lines ??= new LineIndex(this.text);
        return this.#lines;
    }
}
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeUtf8(bytes) {
    try {
        return { kind: 'text', text: STRICT_UTF8.decode(bytes) };
    }
    catch {
        const offset = firstMalformedByte(bytes);
        let line = 1;
        for (let index = 0; index < offset; index++)
            if (bytes[index] === 0x0a)
                line++;
        return { kind: 'malformed', offset, line };
    }
}
function firstMalformedByte(bytes) {
    const accepts = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
                stream: true,
            });
            return true;
        }
        catch {
            return false;
        }
    };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (middle <= bytes.length && accepts(middle))
            good = middle;
        else
            bad = middle;
    }
    let start = Math.min(good, bytes.length - 1);
    while (start > 0 && good - start < 4 && !isWhole(bytes.subarray(0, start)))
        start--;
    return start;
}
function isWhole(prefix) {
    try {
        STRICT_UTF8.decode(prefix);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 32869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Sources),
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var _file_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13616);
/* harmony import */ var _merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54978);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81435);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51959);




class Sources {
    tree;
    #opened = new Map();
    constructor(tree) {
        this.tree = tree;
    }
    open(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const read = this.tree.read(path);
        const opened = read.kind === 'file' ? openBytes(path, read.bytes) : read;
        this.#opened.set(path, opened);
        return opened;
    }
    opened() {
        return new Map(this.#opened);
    }
    take(opened) {
        for (const [path, one] of opened)
            this.#opened.set(path, one);
    }
    *lookups() {
        for (const [path, { kind }] of this.#opened)
            yield { path, exists: kind !== 'missing' };
    }
    get files() {
        const files = new Map();
        for (const [path, opened] of this.#opened) {
            if (opened.kind === 'text')
                files.set(path, opened.file);
            else if ('shown' in opened)
                files.set(path, opened.shown);
        }
        return files;
    }
}
function openBytes(path, bytes) {
    const form = (0,_file_form_js__WEBPACK_IMPORTED_MODULE_0__/* .formOfBytes */ .XN)(bytes);
    if (form !== undefined) {
        const shown = new _source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(path, form === 'utf-16' ? decodeUtf16(bytes) : lossily(bytes.subarray(0, 1000)));
        return { kind: 'foreign', foreign: { form, at: (0,_file_form_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(path, shown.text) }, shown };
    }
    const decoded = (0,_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)(bytes);
    if (decoded.kind === 'text') {
        const file = new _source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(path, decoded.text);
        const conflict = (0,_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConflict */ .Tt)(path, decoded.text);
        if (conflict)
            return { kind: 'conflicted', conflict, shown: file };
        const foreign = (0,_file_form_js__WEBPACK_IMPORTED_MODULE_0__/* .formOfText */ .j$)(file);
        return foreign ? { kind: 'foreign', foreign, shown: file } : { kind: 'text', file };
    }
    const start = lossily(bytes.subarray(0, decoded.offset)).length;
    const shown = new _source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(path, lossily(bytes));
    const byte = bytes[decoded.offset] ?? 0;
    return { kind: 'malformed', line: decoded.line, byte, at: (0,_span_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .L)(path, start, start + 1), shown };
}
function lossily(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
function decodeUtf16(bytes) {
    const isBig = bytes[0] === 0 || bytes[0] === 0xfe;
    return new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
}


/***/ }),

/***/ 51959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cover),
/* harmony export */   L: () => (/* binding */ span)
/* harmony export */ });
function span(path, start, end) {
    return { path, start, end };
}
function cover(first, last) {
    return { path: first.path, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isFalsy),
/* harmony export */   a: () => (/* binding */ nodeRepr)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74589);
/* harmony import */ var _python_truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13901);


function isFalsy(node) {
    switch (node.kind) {
        case 'scalar':
            return !(0,_python_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .isTruthy */ .z)(node.value);
        case 'map':
            return node.entries.length === 0;
        default:
            return node.items.length === 0;
    }
}
function nodeRepr(node) {
    switch (node.kind) {
        case 'scalar':
            return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(node.value);
        case 'map':
            return `{${node.entries.map(({ key, value }) => `${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repr */ .Sj)(key.value)}: ${nodeRepr(value)}`).join(', ')}}`;
        default:
            return `[${node.items.map(nodeRepr).join(', ')}]`;
    }
}


/***/ }),

/***/ 57012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ respell),
/* harmony export */   k: () => (/* binding */ spellingFix)
/* harmony export */ });
/* harmony import */ var _findings_slip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20216);
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80618);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51959);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40748);





function respell(at, written, meant) {
    const edit = editOf(at, written, meant);
    return edit !== undefined && edit.at.start === edit.at.end && edit.newText === '' ? undefined : edit;
}
function editOf(at, written, meant) {
    const quotes = at.end - at.start - written.length;
    const inner = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .L)(at.path, at.start + 1, at.end - 1);
    const isPlain = !/["'\\]|[^\P{C}]/u.test(meant);
    switch ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(at.path)) {
        case '.yaml':
        case '.yml':
            return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .p)(meant) };
        case '.json':
            return quotes === 2 && isPlain ? { at: inner, newText: meant } : { at, newText: JSON.stringify(meant) };
        case '.csv': {
            const doubled = written.split('"').length - 1;
            if (doubled > 0 && quotes === doubled)
                return isPlain ? { at, newText: meant } : undefined;
            if (quotes === 2 && isPlain)
                return { at: inner, newText: meant };
            if (quotes === 0)
                return (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .csvCell */ .rK)(meant) === meant ? { at, newText: meant } : undefined;
            return { at, newText: (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_4__/* .csvCell */ .rK)(meant) };
        }
        case '.txt':
            return quotes === 0 && !/[\r\n]/.test(meant) ? { at, newText: meant } : undefined;
        default:
            return undefined;
    }
}
function spellingFix(at, written, meant, { names, isUsed = () => false, fixed = false }) {
    const edit = meant === undefined ? undefined : respell(at, written, meant);
    if (meant === undefined || edit === undefined)
        return {};
    const slip = (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_0__/* .slipOf */ .Kj)(written, meant);
    const isSafe = slip !== undefined && !isUsed(meant) && (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyMeant */ .af)(written, names) === meant;
    if (!isSafe)
        return { fix: { edits: [edit], safe: false } };
    const isKnown = fixed || (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneWay */ ._f)(slip);
    return {
        fix: { edits: [edit], safe: true, ...(isKnown ? {} : { unproven: [{ written, meant, edits: 1 }] }) },
    };
}


/***/ }),

/***/ 85824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ spacedKeys)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51959);



function spacedKeys(node, whole) {
    if (node.kind !== 'scalar' || node.style !== 'plain')
        return undefined;
    const { path, start, end } = node.span;
    const lineStart = Math.max(whole.lastIndexOf('\n', start - 1), whole.lastIndexOf('\r', start - 1)) + 1;
    const before = whole.slice(lineStart, start);
    const edits = [];
    let first;
    for (const { 0: line, index } of whole.slice(start, end).matchAll(/[^\r\n]+/g)) {
        if (line.trim() === '')
            continue;
        const [, key = '', blanks = '', value = ''] = GLUED.exec(line) ?? [];
        if (key === '')
            return undefined;
        if (edits.length === MOST_KEYS)
            return undefined;
        first ??= `${key.trim()} ${value}`;
        const from = start + index + key.length;
        edits.push({ at: (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, from, from + blanks.length), newText: ' ' });
    }
    if (first === undefined)
        return undefined;
    const colon = edits.length === 1 ? 'the colon' : 'each colon';
    const shown = `\`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(first)}\``;
    if (before.trim() === '')
        return { hint: `put a space after ${colon}: ${shown}`, ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)(...edits) };
    const indent = /^ */.exec(before)?.[0] ?? '';
    const lineBreak = whole.includes('\r\n') ? '\r\n' : '\n';
    const below = (0,_source_span_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .L)(path, lineStart + before.trimEnd().length, start);
    return {
        hint: `put ${shown} on the next line, indented, with a space after ${colon}`,
        ...(edits.length === 1 ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .M)({ at: below, newText: `${lineBreak}${indent}  ` }, ...edits) : {}),
    };
}
const GLUED = /^(\s*[^\s:'"[\]{},]+:)(?!\/\/)([\u00a0\u3000]*)(\S.*)$/;
const MOST_KEYS = 2000;


/***/ }),

/***/ 40748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _findings_collector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(911);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92410);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81435);
/* harmony import */ var _yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66444);




function yamlText(text) {
    return isPlain(text) ? text : quotedYaml(text);
}
function isPlain(text) {
    if (!/^[\p{L}\p{N}_./][\p{L}\p{M}\p{N}_./:+@-]*$/u.test(text) || text.endsWith(':'))
        return false;
    const node = (0,_yaml_parse_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(new _source_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceFile */ .s('level.yaml', `[${text}]`), new _findings_collector_js__WEBPACK_IMPORTED_MODULE_0__/* .Collector */ .g());
    const item = node?.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
    return item?.kind === 'scalar' && item.value.kind === 'str' && item.value.value === text;
}
const SPECIAL = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}/gu;
function quotedYaml(text) {
    if (!SPECIAL.test(text)) {
        SPECIAL.lastIndex = 0;
        return `'${text.replaceAll("'", "''")}'`;
    }
    SPECIAL.lastIndex = 0;
    const escaped = text.replace(/["\\]/g, '\\$&').replace(SPECIAL, _findings_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCharacter */ .V);
    return `"${escaped}"`;
}


/***/ }),

/***/ 55026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ITEM_MARK)
/* harmony export */ });
const ITEM_MARK = /^(?:-[\u00a0\u2000-\u200b\u3000]+|-(?=[^\s-])|--+\s+|[\u2022\u00b7\u25e6\u25cf\u25aa\u2023\u2010-\u2015\u2212+]\s+|\d{1,3}[.)]\s+)/;


/***/ }),

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(79441);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(85487);
;// CONCATENATED MODULE: ./build/src/syntax/join-repeated.js

const DEEPEST = 4;
function joinRepeated(node, depth = 0) {
    if (node.kind !== 'map' || depth > DEEPEST)
        return node;
    return {
        ...node,
        entries: node.entries.map((entry) => {
            const { key, value, replaced } = entry;
            if (replaced === undefined)
                return { ...entry, value: joinRepeated(value, depth + 1) };
            return { ...entry, value: joined(replaced, value, key.span, depth + 1) };
        }),
    };
}
function joined(first, last, repeatedAt, depth) {
    if (first.kind !== 'map' || last.kind !== 'map' || depth > DEEPEST)
        return last;
    const keyOf = ({ key }) => (0,compare/* valueKey */.z)(key.value);
    const entries = new Map(first.entries.map((entry) => [keyOf(entry), entry]));
    for (const entry of last.entries) {
        const known = entries.get(keyOf(entry))?.value;
        const value = known === undefined ? entry.value : joined(known, entry.value, repeatedAt, depth + 1);
        entries.set(keyOf(entry), {
            ...entry,
            value,
            ...(known === undefined ? {} : { replaced: known, repeatedAt }),
        });
    }
    return { ...last, entries: [...entries.values()] };
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/syntax/yaml/refusal.js
var refusal = __webpack_require__(24061);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/defined-below.js


function definedBelow(text, alias) {
    const name = alias.name.replace(/[^\w-]/g, '\\$&');
    const shown = (0,words/* quotedSource */.Yh)(`*${alias.name}`);
    const anchored = (0,words/* quotedSource */.Yh)(`&${alias.name}`);
    const anchor = new RegExp(`^[^#\\r\\n]*?(?:[:,[{-][ \\t]+|[[{])(&${name})(?=\\s|$)`, 'm').exec(text.slice(alias.end));
    if (anchor !== null) {
        const start = alias.end + anchor.index + anchor[0].length - alias.name.length - 1;
        return new refusal/* Refusal */.P('yaml/undefined-alias', alias, `${shown} refers to an anchor that is only defined below, on line ${lineOf(text, start)}`, `define it where it is first used: write the value with ${anchored} here, and ${shown} there`, [{ start, end: start + alias.name.length + 1, message: 'defined here' }]);
    }
    const key = new RegExp(`^(${name}):[ \\t]*(?:#[^\\r\\n]*)?$`, 'm').exec(text.slice(0, alias.start));
    if (key === null)
        return undefined;
    const end = key.index + alias.name.length + 1;
    return new refusal/* Refusal */.P('yaml/undefined-alias', alias, `${shown} refers to an anchor, but ${(0,words/* quotedSource */.Yh)(`${alias.name}:`)} on line ${lineOf(text, key.index)} is a key without one`, `write ${(0,words/* quotedSource */.Yh)(`${alias.name}: ${anchored.slice(1, -1)}`)} there, or copy its lines here`, [{ start: key.index, end, message: 'the key' }], (0,refusal/* insertion */.o)(end, ` &${alias.name}`));
}
function lineOf(text, offset) {
    return text.slice(0, offset).split(/\r\n?|\n/).length;
}

// EXTERNAL MODULE: ./build/src/syntax/yaml/explain-character.js
var explain_character = __webpack_require__(94860);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/resolve-tag.js
const YAML_TAG_PREFIX = 'tag:yaml.org,2002:';
const STR_TAG = `${YAML_TAG_PREFIX}str`;
const SEQ_TAG = `${YAML_TAG_PREFIX}seq`;
const MAP_TAG = `${YAML_TAG_PREFIX}map`;
const MERGE_TAG = `${YAML_TAG_PREFIX}merge`;
const VALUE_TAG = `${YAML_TAG_PREFIX}value`;
const NULL_TAG = `${YAML_TAG_PREFIX}null`;
const BOOL_TAG = `${YAML_TAG_PREFIX}bool`;
const INT_TAG = `${YAML_TAG_PREFIX}int`;
const FLOAT_TAG = `${YAML_TAG_PREFIX}float`;
const TIMESTAMP_TAG = `${YAML_TAG_PREFIX}timestamp`;
const YAML_TAG = `${YAML_TAG_PREFIX}yaml`;
const BOOL = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+)$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const TIME = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/;
function resolveTag(value) {
    const text = value.endsWith('\n') ? value.slice(0, -1) : value;
    switch (value.charCodeAt(0)) {
        case 0x79:
        case 0x59:
        case 0x74:
        case 0x54:
        case 0x66:
        case 0x46:
        case 0x6f:
        case 0x4f:
            return BOOL.test(text) ? BOOL_TAG : STR_TAG;
        case 0x6e:
        case 0x4e:
            if (BOOL.test(text))
                return BOOL_TAG;
            return text === 'null' || text === 'Null' || text === 'NULL' ? NULL_TAG : STR_TAG;
        case 0x7e:
            return text === '~' ? NULL_TAG : STR_TAG;
        case 0x2d:
        case 0x2b:
            return numberTag(text) ?? STR_TAG;
        case 0x2e:
            return FLOAT.test(text) ? FLOAT_TAG : STR_TAG;
        case 0x3c:
            return text === '<<' ? MERGE_TAG : STR_TAG;
        case 0x3d:
            return text === '=' ? VALUE_TAG : STR_TAG;
        case 0x21:
        case 0x26:
        case 0x2a:
            return text.length === 1 ? YAML_TAG : STR_TAG;
        default: {
            if (value === '')
                return NULL_TAG;
            const first = value.charCodeAt(0);
            if (first < 0x30 || first > 0x39)
                return STR_TAG;
            return numberTag(text) ?? (DATE.test(text) || TIME.test(text) ? TIMESTAMP_TAG : STR_TAG);
        }
    }
}
function numberTag(text) {
    if (FLOAT.test(text))
        return FLOAT_TAG;
    if (INT.test(text))
        return INT_TAG;
    return text.includes(':') ? sexagesimalTag(text) : undefined;
}
function sexagesimalTag(text) {
    const [head = '', ...digits] = text.split(':');
    const last = digits.at(-1) ?? '';
    const point = last.indexOf('.');
    if (point >= 0) {
        if (!/^[0-9_]*$/.test(last.slice(point + 1)))
            return undefined;
        digits[digits.length - 1] = last.slice(0, point);
    }
    if (!digits.every((digit) => /^[0-5]?[0-9]$/.test(digit)))
        return undefined;
    if (point >= 0)
        return /^[-+]?[0-9][0-9_]*$/.test(head) ? FLOAT_TAG : undefined;
    return /^[-+]?[1-9][0-9_]*$/.test(head) ? INT_TAG : undefined;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/tag-handles.js



class TagHandles {
    #prefixes = new Map([
        ['!', '!'],
        ['!!', YAML_TAG_PREFIX],
    ]);
    #declared = new Set();
    #versioned = false;
    direct(token) {
        const { directive } = token;
        switch (directive.name) {
            case 'YAML':
                if (this.#versioned)
                    throw repeated(token, '%YAML');
                if (directive.major !== 1)
                    throw new refusal/* Refusal */.P('yaml/syntax', token, `YAML ${directive.major} is not YAML 1`, 'remove the line');
                this.#versioned = true;
                return;
            case 'TAG':
                if (this.#declared.has(directive.handle))
                    throw repeated(token, `%TAG ${directive.handle}`);
                this.#declared.add(directive.handle);
                this.#prefixes.set(directive.handle, directive.prefix);
                return;
            case 'other':
                return;
        }
    }
    resolve(token) {
        if (token === undefined || token.handle === undefined)
            return token?.suffix;
        const prefix = this.#prefixes.get(token.handle);
        if (prefix !== undefined)
            return prefix + token.suffix;
        throw new refusal/* Refusal */.P('yaml/unknown-tag', token, `no \`%TAG\` directive says what the handle ${(0,words/* quotedSource */.Yh)(token.handle)} means`, 'remove the tag, or quote the text that starts with `!`');
    }
}
function repeated(token, name) {
    return new refusal/* Refusal */.P('yaml/syntax', token, `the directive ${(0,words/* quotedSource */.Yh)(name)} is given twice`, 'remove one of them');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/composer.js







const MAX_NESTING = 200;
const NO_PROPERTIES = { anchor: undefined, tag: undefined };
const LONGEST_BLANK = 1000;
class Composer {
    tags = new TagHandles();
    mappings = [];
    #text;
    #anchors = new Map();
    #open = new Set();
    constructor(text) {
        this.#text = text;
    }
    alias(token) {
        const anchor = this.#anchors.get(token.name);
        const alias = (0,words/* quotedSource */.Yh)(`*${token.name}`);
        if (anchor === undefined) {
            const later = definedBelow(this.#text, token);
            if (later !== undefined)
                throw later;
        }
        const near = anchor === undefined ? (0,nearest_names.nearestNames)(token.name, this.#anchors.keys(), 1)[0] : undefined;
        const others = [...this.#anchors.keys()].slice(0, words/* LISTED */.CQ).map((name) => (0,words/* quotedSource */.Yh)(`*${name}`));
        if (anchor === undefined)
            throw new refusal/* Refusal */.P('yaml/undefined-alias', token, `${alias} refers to an anchor, but no ${(0,words/* quotedSource */.Yh)(`&${token.name}`)} comes before it`, near === undefined && others.length > 0
                ? `write the alias that you mean, such as ${(0,words/* listed */.KE)(others)}; without the ${(0,words/* quotedSource */.Yh)('*')}, it is the text ${token.name}`
                : near === undefined
                    ? `remove the ${(0,words/* quotedSource */.Yh)('*')} if you mean the name itself: ${token.name}; an anchor has to be defined above`
                    : `did you mean ${(0,words/* quotedSource */.Yh)(`*${near}`)}?`, [], near === undefined && others.length > 0
                ? undefined
                : {
                    edits: [
                        { start: token.start, end: token.end, newText: near === undefined ? token.name : `*${near}` },
                    ],
                });
        if (this.#open.has(anchor.node))
            throw new refusal/* Refusal */.P('yaml/recursive-alias', token, `${alias} is inside the value that it refers to`, 'write the value out, or move the anchor to a smaller part', [{ ...anchor.at, message: 'the anchor' }]);
        return anchor.node;
    }
    checkAnchor({ anchor }) {
        const known = anchor && this.#anchors.get(anchor.name);
        if (anchor && known)
            throw new refusal/* Refusal */.P('yaml/repeated-anchor', anchor, `the anchor ${(0,words/* quotedSource */.Yh)(`&${anchor.name}`)} is already defined`, /^[ \t]*(?:[\r\n,\]}#]|$)/.test(this.#text.slice(anchor.end, anchor.end + LONGEST_BLANK))
                ? `to use the value of the first one, write ${(0,words/* quotedSource */.Yh)(`*${anchor.name}`)}`
                : 'give each anchor a name of its own', [{ ...known.at, message: 'first defined here' }]);
    }
    scalar(properties, { value, style, start, end, text }) {
        const isText = properties.tag === undefined && style !== 'plain';
        const tag = isText ? STR_TAG : (this.#tag(properties) ?? resolveTag(value));
        return this.#define(properties, {
            kind: 'scalar',
            tag,
            tagAt: properties.tag,
            value,
            style,
            start,
            end,
            text,
        });
    }
    empty(properties, at) {
        return this.#define(properties, {
            kind: 'scalar',
            tag: this.#tag(properties) ?? resolveTag(''),
            tagAt: properties.tag,
            value: '',
            style: 'empty',
            start: at,
            end: at,
            text: { start: at, end: at },
        });
    }
    openSequence(properties, { start, end }) {
        const tag = this.#tag(properties) ?? SEQ_TAG;
        return this.#enter(properties, {
            kind: 'sequence',
            tag,
            tagAt: properties.tag,
            items: [],
            start,
            end,
        });
    }
    openMapping(properties, { start, end }) {
        const tag = this.#tag(properties) ?? MAP_TAG;
        return this.#enter(properties, {
            kind: 'mapping',
            tag,
            tagAt: properties.tag,
            entries: [],
            start,
            end,
        });
    }
    close(node, end) {
        node.end = Math.max(node.end, end);
        this.#open.delete(node);
        if (node.kind === 'mapping')
            this.mappings.push(node);
        return node;
    }
    #enter(properties, node) {
        this.#open.add(node);
        if (this.#open.size > MAX_NESTING)
            throw new refusal/* Refusal */.P('yaml/too-deep', node.end > node.start ? node : (0,explain_character/* valueAt */.fK)(this.#text, node.start, true), `lists and mappings are nested more than ${MAX_NESTING} deep`, 'a spec needs no more than a handful of levels');
        return this.#define(properties, node);
    }
    #define({ anchor }, node) {
        if (anchor !== undefined)
            this.#anchors.set(anchor.name, { node, at: anchor });
        return node;
    }
    #tag({ tag }) {
        const full = this.tags.resolve(tag);
        return full === '!' ? undefined : full;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/binary.js
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function constructBinary(value) {
    const bytes = [];
    let held = 0;
    let phase = 0;
    let padding = 0;
    for (let index = 0; index < value.length; index++) {
        if (value.charCodeAt(index) > 0x7f)
            return undefined;
    }
    for (const character of value) {
        if (character === '=') {
            padding++;
            if (phase >= 2 && phase + padding >= 4)
                return Uint8Array.from(bytes);
            continue;
        }
        const sextet = ALPHABET.indexOf(character);
        if (sextet < 0)
            continue;
        padding = 0;
        if (phase > 0)
            bytes.push(((held << (2 * phase)) | (sextet >> (6 - 2 * phase))) & 0xff);
        held = sextet;
        phase = (phase + 1) % 4;
    }
    return phase === 0 ? Uint8Array.from(bytes) : undefined;
}

// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(60125);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/numbers.js


const MAX_SEXAGESIMAL_PARTS = 4300;
function constructInt(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', ''));
    const magnitude = readMagnitude(digits);
    return magnitude === undefined ? undefined : BigInt(sign) * magnitude;
}
function readMagnitude(digits) {
    if (digits.startsWith('0b'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[bB])?([01]+)$/, '0b');
    if (digits.startsWith('0x'))
        return readRadix(digits.slice(2), /^([-+]?)(?:0[xX])?([0-9a-fA-F]+)$/, '0x');
    if (digits.startsWith('0'))
        return readRadix(digits, /^([-+]?)(?:0[oO])?([0-7]+)$/, '0o');
    if (!digits.includes(':'))
        return (0,python_int/* pyInt */.FB)(digits);
    const parts = digits.split(':');
    if (parts.length > MAX_SEXAGESIMAL_PARTS)
        return undefined;
    let total = 0n;
    for (const part of parts) {
        const number = (0,python_int/* pyInt */.FB)(part);
        if (number === undefined)
            return undefined;
        total = total * 60n + number;
    }
    return total;
}
function readRadix(text, form, prefix) {
    const match = form.exec((0,strip/* trimSpaces */.QG)(text));
    if (match === null)
        return undefined;
    const magnitude = BigInt(prefix + match[2]);
    return match[1] === '-' ? -magnitude : magnitude;
}
function constructFloat(value) {
    const { sign, digits } = splitSign(value.replaceAll('_', '').toLowerCase());
    if (digits === '.inf')
        return { kind: 'float', value: sign * Number.POSITIVE_INFINITY };
    if (digits === '.nan')
        return { kind: 'float', value: Number.NaN, nan: 'yaml' };
    const magnitude = digits.includes(':') ? readSexagesimal(digits) : readFloat(digits);
    return magnitude === undefined ? undefined : { kind: 'float', value: sign * magnitude };
}
function readSexagesimal(digits) {
    let base = 1n;
    let total = 0;
    for (const part of digits.split(':').reverse()) {
        const number = readFloat(part);
        const factor = Number(base);
        if (number === undefined || factor === Number.POSITIVE_INFINITY)
            return undefined;
        total += number * factor;
        base *= 60n;
    }
    return total;
}
function readFloat(text) {
    const trimmed = (0,strip/* trimSpaces */.QG)(text);
    if (/^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/.test(trimmed))
        return Number(trimmed);
    const word = /^([-+]?)(?:(inf|infinity)|nan)$/.exec(trimmed);
    if (word === null)
        return undefined;
    if (word[2] === undefined)
        return Number.NaN;
    return word[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
function splitSign(text) {
    if (text.startsWith('-'))
        return { sign: -1, digits: text.slice(1) };
    return { sign: 1, digits: text.startsWith('+') ? text.slice(1) : text };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/timestamp.js
const TIMESTAMP = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
const DAY_SECONDS = 86_400;
function constructTimestamp(value) {
    const match = TIMESTAMP.exec(value.endsWith('\n') ? value.slice(0, -1) : value);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month))
        return undefined;
    if (match[4] === undefined)
        return { kind: 'date', year, month, day };
    const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
    const time = { kind: 'datetime', year, month, day, hour, minute, second, microsecond };
    if (match[8] === undefined)
        return time;
    if (match[9] === undefined)
        return { ...time, utcOffset: 0 };
    const utcOffset = Number(match[10]) * 3600 + Number(match[11] ?? 0) * 60;
    if (utcOffset >= DAY_SECONDS)
        return undefined;
    return { ...time, utcOffset: match[9] === '-' && utcOffset > 0 ? -utcOffset : utcOffset };
}
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct-scalar.js





const BOOLS = new Map([
    ['yes', true],
    ['true', true],
    ['on', true],
    ['no', false],
    ['false', false],
    ['off', false],
]);
const SCALAR_CONSTRUCTORS = new Map([
    [`${YAML_TAG_PREFIX}str`, value/* str */.gx],
    [`${YAML_TAG_PREFIX}null`, () => value/* NULL */.Cq],
    [`${YAML_TAG_PREFIX}bool`, bool],
    [`${YAML_TAG_PREFIX}int`, construct_scalar_int],
    [`${YAML_TAG_PREFIX}float`, constructFloat],
    [`${YAML_TAG_PREFIX}timestamp`, constructTimestamp],
    [`${YAML_TAG_PREFIX}binary`, binary],
]);
function bool(text) {
    const value = BOOLS.get(text.toLowerCase());
    return value === undefined ? undefined : { kind: 'bool', value };
}
function construct_scalar_int(text) {
    const value = constructInt(text);
    return value === undefined ? undefined : { kind: 'int', value };
}
function binary(text) {
    const value = constructBinary(text);
    return value === undefined ? undefined : { kind: 'bytes', value };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/merger.js




const MAX_MERGED_ENTRIES = 100_000;
class Merger {
    #findings;
    #count = 0;
    #depth = 0;
    constructor(findings) {
        this.#findings = findings;
    }
    merge(mapping) {
        if (mapping.merged)
            return;
        mapping.merged = true;
        if (++this.#depth > MAX_NESTING)
            throw new refusal/* Refusal */.P('yaml/too-deep', mapping, `\`<<\` is followed more than ${MAX_NESTING} deep`);
        const merged = [];
        const own = [];
        for (const entry of mapping.entries) {
            if (entry.key.tag === MERGE_TAG) {
                this.#collect(entry, merged);
                mapping.mergedAt ??= entry.keyAt;
                continue;
            }
            if (entry.key.tag === VALUE_TAG)
                entry.key.tag = STR_TAG;
            own.push(entry);
        }
        this.#depth--;
        mapping.defaultsFrom = 0;
        mapping.entries = merged.length > 0 ? merged.concat(own) : own;
    }
    #collect(entry, merged) {
        const { value } = entry;
        if (value.kind === 'mapping') {
            this.#append(value, entry, merged);
            return;
        }
        if (value.kind === 'scalar') {
            this.#findings.mergeNotMapping(entry, value);
            return;
        }
        const sources = [];
        for (const item of value.items) {
            if (item.kind !== 'mapping') {
                this.#findings.mergeNotMapping(entry, item);
                return;
            }
            this.merge(item);
            sources.push(item);
        }
        for (const source of sources.reverse())
            this.#append(source, entry, merged);
    }
    #append(source, entry, merged) {
        this.merge(source);
        this.#count += source.entries.length + 1;
        if (this.#count > MAX_MERGED_ENTRIES)
            throw new refusal/* Refusal */.P('yaml/too-large', entry.keyAt, `\`<<\` merges more than ${MAX_MERGED_ENTRIES} entries into mappings`, 'merge smaller mappings, or fewer of them');
        for (const item of source.entries) {
            (0,checkpoint/* passCheckpoint */.gc)();
            merged.push(item);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/construct.js








function construct(root, path, findings) {
    return new Constructor(path, findings).run(root);
}
const SET_TAG = `${YAML_TAG_PREFIX}set`;
const PAIRS_TAGS = new Set([`${YAML_TAG_PREFIX}omap`, `${YAML_TAG_PREFIX}pairs`]);
class Constructor {
    #path;
    #findings;
    #merger;
    #waiting = [];
    constructor(path, findings) {
        this.#path = path;
        this.#findings = findings;
        this.#merger = new Merger(findings);
    }
    run(root) {
        const node = this.#construct(root);
        for (const fill of this.#waiting)
            fill();
        return node;
    }
    #construct(raw) {
        (0,checkpoint/* passCheckpoint */.gc)();
        raw.node ??= this.#make(raw) ?? this.#standIn(raw);
        return raw.node;
    }
    #make(raw) {
        const { tag } = raw;
        const scalar = SCALAR_CONSTRUCTORS.get(tag);
        if (scalar !== undefined)
            return this.#scalar(raw, scalar);
        const at = this.#span(raw);
        if (tag === SEQ_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillList(raw, items));
            return { kind: 'list', items, span: at, ...this.#aliases(raw) };
        }
        if (tag === MAP_TAG) {
            const entries = [];
            const map = { kind: 'map', entries, span: at };
            this.#waiting.push(() => {
                this.#fillMap(raw, entries);
                const merge = raw.kind === 'mapping' ? raw.mergedAt : undefined;
                if (merge !== undefined)
                    map.mergedAt = (0,span/* span */.L)(this.#path, merge.start, merge.end);
            });
            return map;
        }
        if (tag === SET_TAG) {
            const items = [];
            this.#waiting.push(() => this.#fillSet(raw, items));
            return { kind: 'set', items, span: at };
        }
        if (PAIRS_TAGS.has(tag)) {
            const items = [];
            this.#waiting.push(() => this.#fillPairs(raw, items));
            return { kind: 'list', items, span: at };
        }
        this.#findings.unknownTag(raw);
        return undefined;
    }
    #scalar(raw, read) {
        const source = raw.kind === 'mapping' ? defaultValue(raw) : raw;
        if (source?.kind !== 'scalar' || (raw.kind === 'mapping' && raw.tag === TIMESTAMP_TAG)) {
            this.#findings.wrongKind(raw, 'a scalar');
            return undefined;
        }
        const value = read(source.value);
        if (value === undefined) {
            this.#findings.impossibleValue(raw, source.value);
            return undefined;
        }
        const { start, end } = source.text;
        const text = this.#findings.text.slice(start, end);
        return {
            kind: 'scalar',
            value,
            span: this.#span(raw),
            text,
            style: raw === source ? STYLES[source.style] : 'other',
        };
    }
    #aliases(raw) {
        if (raw.kind !== 'sequence' || raw.aliases === undefined)
            return {};
        const at = ([place, { start, end }]) => [
            place,
            (0,span/* span */.L)(this.#path, start, end),
        ];
        return { aliases: new Map([...raw.aliases].map(at)) };
    }
    #fillList(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items)
            items.push(this.#construct(item));
    }
    #fillMap(raw, entries) {
        for (const entry of this.#entries(raw))
            entries.push(entry);
    }
    #fillSet(raw, items) {
        for (const { key } of this.#entries(raw))
            items.push(key);
    }
    #fillPairs(raw, items) {
        if (raw.kind !== 'sequence') {
            this.#findings.wrongKind(raw, 'a list');
            return;
        }
        for (const item of raw.items) {
            const entry = item.kind === 'mapping' && item.entries.length === 1 ? item.entries[0] : undefined;
            if (entry === undefined) {
                this.#findings.wrongPair(item);
                continue;
            }
            const [key, value] = [this.#construct(entry.key), this.#construct(entry.value)];
            const at = this.#span(item);
            if (key.kind === 'scalar' && value.kind === 'scalar')
                items.push({ kind: 'tuple', items: [key, value], span: at });
            else
                items.push({ kind: 'list', items: [key, value], span: at });
        }
    }
    #entries(raw) {
        if (raw.kind !== 'mapping') {
            this.#findings.wrongKind(raw, 'a mapping');
            return [];
        }
        this.#merger.merge(raw);
        const places = new Map();
        const entries = [];
        for (const entry of raw.entries) {
            const key = this.#construct(entry.key);
            const value = this.#construct(entry.value);
            if (key.kind !== 'scalar') {
                this.#findings.unhashableKey(entry, key);
                continue;
            }
            const equal = (0,compare/* valueKey */.z)(key.value);
            const place = places.get(equal);
            const first = place === undefined ? undefined : entries[place];
            if (place === undefined || first === undefined) {
                places.set(equal, entries.length);
                entries.push({ key, value, ...this.#alias(entry) });
            }
            else {
                const { replaced = first.value } = first;
                entries[place] = { key: { ...key, value: first.key.value }, value, replaced, ...this.#alias(entry) };
            }
        }
        return entries;
    }
    #alias({ aliasAt }) {
        return aliasAt === undefined ? {} : { alias: (0,span/* span */.L)(this.#path, aliasAt.start, aliasAt.end) };
    }
    #standIn(raw) {
        raw.failed = true;
        return { kind: 'scalar', value: value/* NULL */.Cq, span: this.#span(raw), text: '', style: 'other' };
    }
    #span(raw) {
        return (0,span/* span */.L)(this.#path, raw.start, raw.end);
    }
}
const STYLES = {
    plain: 'plain',
    empty: 'plain',
    single: 'quoted',
    double: 'quoted',
    block: 'block',
};
function defaultValue(mapping) {
    let node = mapping;
    for (let depth = 0; node.kind === 'mapping'; depth++) {
        const entry = defaultEntry(node);
        if (entry === undefined || depth > MAX_NESTING)
            return undefined;
        node = entry.value;
    }
    return node;
}
function defaultEntry(mapping) {
    let index = mapping.defaultsFrom ?? 0;
    while (index < mapping.entries.length && mapping.entries[index]?.key.tag !== VALUE_TAG)
        index++;
    mapping.defaultsFrom = index;
    return mapping.entries[index];
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/control-character.js

const UNPRINTABLE = /[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function controlCharacter(text) {
    const match = UNPRINTABLE.exec(text);
    if (match === null)
        return undefined;
    const code = match[0].codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return new refusal/* Refusal */.P('yaml/control-character', { start: match.index, end: match.index + match[0].length }, `the invisible character ${name} is not allowed in YAML`, 'delete it; it often comes with text pasted from elsewhere');
}

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/findings.js







const MAX_FINDINGS = 1000;
class Findings {
    text;
    #path;
    #collector;
    #count = 0;
    #repeated = 0;
    constructor(file, collector) {
        this.text = file.text;
        this.#path = file.path;
        this.#collector = collector;
    }
    get any() {
        return this.#count > 0;
    }
    get onlyRepeatedKeys() {
        return this.#count === this.#repeated;
    }
    refuse({ code, at, message, hint, related, fix }) {
        this.#count++;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place)) })),
            fix: fix && {
                edits: fix.edits.map(({ newText, ...range }) => ({ at: this.#span(range), newText })),
                safe: fix.safe ?? false,
            },
        });
    }
    unknownTag(raw) {
        if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === MERGE_TAG) {
            this.#add('yaml/impossible-value', raw, '`<<` is a merge key, but a value is expected here', 'quote it');
        }
        else if (raw.kind === 'scalar' && raw.tagAt === undefined && raw.tag === VALUE_TAG) {
            this.#add('yaml/impossible-value', raw, 'a lone `=` is not a value in YAML 1.1', "quote it: '='");
        }
        else {
            const at = raw.tagAt ?? raw;
            const source = this.text.slice(at.start, at.end);
            this.#add('yaml/unknown-tag', at, `${(0,words/* quotedSource */.Yh)(source)} is a tag that the runtime does not know`, /^!(?:include|file|import)$/i.test(source)
                ? `to include a file write ${(0,explain_character/* singleQuoted */.f3)(`@file:${this.#rest(at.end)}`)}`
                : 'remove it, or quote the text that starts with `!`');
        }
    }
    wrongKind(raw, wanted) {
        const at = raw.tagAt ?? raw;
        const tag = raw.tagAt ? (0,words/* quotedSource */.Yh)(this.text.slice(at.start, at.end)) : 'the tag above';
        this.#add('yaml/impossible-value', at, `${tag} needs ${wanted}, not ${KIND_WORDS[raw.kind]}`, 'correct the value, or remove the tag');
    }
    wrongPair(item) {
        this.#add('yaml/impossible-value', item, 'an item of `!!omap` or `!!pairs` must be a mapping of one entry', 'write each item as `- key: value`, or remove the tag');
    }
    impossibleValue(raw, text) {
        const tag = raw.tag.slice(YAML_TAG_PREFIX.length);
        const kind = KINDS.get(tag) ?? tag;
        const source = this.text.slice(raw.start, raw.end);
        if (tag === 'int' && text.length > python_int/* MAX_INT_DIGITS */.gc) {
            const message = `${(0,words/* quotedSource */.Yh)(text)} is a number of more digits than Python reads (${python_int/* MAX_INT_DIGITS */.gc})`;
            this.#add('yaml/impossible-value', raw, message, 'quote it if it is text');
            return;
        }
        this.#add('yaml/impossible-value', raw.start < raw.end ? raw : (raw.tagAt ?? raw), raw.tagAt === undefined
            ? `${(0,words/* quotedSource */.Yh)(source)} looks like ${kind} but is not a valid one`
            : `${(0,words/* quotedSource */.Yh)(text)} is not ${kind}`, raw.tagAt === undefined && source.length < 60
            ? `correct it, or quote it if it is text: ${(0,explain_character/* singleQuoted */.f3)(source)}`
            : 'correct it, or remove the tag');
    }
    unhashableKey(entry, key) {
        const kind = key.kind === 'map' ? 'mapping' : key.kind;
        this.#add('yaml/unhashable-key', entry.keyAt, `a ${kind} cannot be a key`, this.text.startsWith('{', entry.keyAt.start - 1)
            ? 'placeholders in braces are not filled in: write the values themselves'
            : 'use text as the key; text that starts with a bracket must be quoted');
    }
    mergeNotMapping(entry, value) {
        const kind = KIND_WORDS[value.kind];
        const isEmpty = value.start === value.end;
        this.#add('yaml/merge-not-mapping', isEmpty ? entry.keyAt : value, `\`<<\` merges mappings, not ${isEmpty ? 'an absent value' : kind}`, "name a mapping by its alias (`<<: *name`); quote the key if it is text: '<<'");
    }
    duplicateKeys(mapping) {
        if (mapping.entries.length < 2)
            return;
        const firsts = new Map();
        const copy = this.#copiedFrom(mapping);
        if (copy !== undefined) {
            this.#repeated++;
            this.#add('yaml/duplicate-key', copy.keyAt, `every key from here on appears in this mapping already: it looks like a second copy`, 'delete one of the two copies; the runtime would use the last value of each key', [{ message: 'the first copy starts here', at: mapping.entries[0]?.keyAt ?? copy.keyAt }]);
            return;
        }
        for (const entry of mapping.entries) {
            const { node, failed } = entry.key;
            if (entry.owner !== mapping || failed || node?.kind !== 'scalar')
                continue;
            const equal = (0,compare/* valueKey */.z)(node.value);
            const first = firsts.get(equal);
            if (first === undefined) {
                firsts.set(equal, entry);
                continue;
            }
            const source = this.text.slice(entry.keyAt.start, entry.keyAt.end);
            const shown = source === '' ? 'an empty key' : `the key ${(0,words/* quotedSource */.Yh)(source)}`;
            const other = this.text.slice(first.keyAt.start, first.keyAt.end);
            const same = source === other || other === '' ? '' : `: it equals ${(0,words/* quotedSource */.Yh)(other)}`;
            this.#repeated++;
            this.#add('yaml/duplicate-key', entry.keyAt, `${shown} appears twice in one mapping${same}`, first.value.kind === 'mapping' && entry.value.kind === 'mapping'
                ? 'put what belongs to both below one of them, and delete the other; the runtime would use the last and drop the others'
                : 'remove or rename one of them; the runtime would use the last and drop the others', [{ message: 'first here', at: first.keyAt }]);
        }
    }
    #copiedFrom({ entries }) {
        const half = entries.length / 2;
        if (half < 2 || !Number.isInteger(half))
            return undefined;
        const keyOf = ({ key: { node } }) => node?.kind === 'scalar' ? (0,compare/* valueKey */.z)(node.value) : undefined;
        const firsts = new Set(entries.slice(0, half).map(keyOf));
        const isCopy = entries.slice(half).every((entry) => firsts.delete(keyOf(entry)));
        return isCopy && firsts.size === 0 ? entries[half] : undefined;
    }
    #rest(offset) {
        const from = offset + (/^ */.exec(this.text.slice(offset, offset + 100))?.[0].length ?? 0);
        const { start, end } = (0,explain_character/* valueAt */.fK)(this.text, from, false);
        return this.text.slice(start, end).replace(/^(['"])(.*)\1$/, '$2');
    }
    #add(code, at, message, hint, related = []) {
        if (++this.#count > MAX_FINDINGS)
            return;
        this.#collector.add(code, (0,diagnostic/* atSpan */.IX)(this.#span(at)), message, {
            hint,
            related: related.map((place) => ({ message: place.message, at: (0,diagnostic/* atSpan */.IX)(this.#span(place.at)) })),
        });
    }
    #span({ start, end }) {
        return (0,span/* span */.L)(this.#path, start, end);
    }
}
const KIND_WORDS = { scalar: 'a scalar', sequence: 'a list', mapping: 'a mapping' };
const KINDS = new Map([
    ['int', 'a number'],
    ['float', 'a number'],
    ['bool', 'a boolean'],
    ['timestamp', 'a date'],
    ['binary', 'base64'],
]);

// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
// EXTERNAL MODULE: ./build/src/syntax/yaml/characters.js
var characters = __webpack_require__(65169);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/cursor.js

class Cursor {
    text;
    offset = 0;
    line = 0;
    #wide;
    #counted = 0;
    #lowSurrogates = 0;
    #marks = 0;
    #lineStart = 0;
    #lineMarks = 0;
    constructor(text) {
        this.text = text;
        this.#wide = /[\ud800-\udfff\ufeff]/.test(text);
    }
    peek(ahead = 0) {
        const at = this.offset + ahead;
        return at < this.text.length ? this.text.charCodeAt(at) : characters/* END */.Kp;
    }
    get point() {
        if (!this.#wide)
            return this.offset;
        this.#count();
        return this.offset - this.#lowSurrogates;
    }
    get column() {
        if (!this.#wide)
            return this.offset - this.#lineStart;
        return this.point - this.#marks - (this.#lineStart - this.#lineMarks);
    }
    skipBreak() {
        const unit = this.peek();
        switch (unit) {
            case 0x0d:
                this.#startLine(this.peek(1) === 0x0a ? 2 : 1);
                return '\n';
            case 0x0a:
            case 0x85:
                this.#startLine(1);
                return '\n';
            case 0x2028:
            case 0x2029:
                this.#startLine(1);
                return unit === 0x2028 ? '\u2028' : '\u2029';
            default:
                return '';
        }
    }
    skipSpaces() {
        while (this.peek() === characters/* SPACE */.t6)
            this.offset++;
    }
    skipLine() {
        while (!(0,characters/* isBreakOrEnd */.wm)(this.peek()))
            this.offset++;
    }
    slice(start) {
        return this.text.slice(start, this.offset);
    }
    #startLine(width) {
        this.offset += width;
        this.line++;
        this.#lineStart = this.point;
        this.#lineMarks = this.#marks;
    }
    #count() {
        for (; this.#counted < this.offset; this.#counted++) {
            const unit = this.text.charCodeAt(this.#counted);
            if (unit >= 0xdc00 && unit <= 0xdfff)
                this.#lowSurrogates++;
            else if (unit === characters/* BYTE_ORDER_MARK */.sn)
                this.#marks++;
        }
    }
}

// EXTERNAL MODULE: ./build/src/findings/joined-names.js
var joined_names = __webpack_require__(71222);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/diff-lines.js

function diffLines(text, { start }, column) {
    const line = /([+-])([^\r\n]*)(?:\r\n?|\n|$)/y;
    line.lastIndex = start;
    const edits = [];
    let added = 0;
    for (let from = start; from < text.length; from = line.lastIndex) {
        const [, sign] = line.exec(text) ?? [];
        if (sign === undefined || (sign === '-' && added > 0))
            break;
        if (sign === '+')
            added++;
        edits.push({ start: from, end: sign === '+' ? from + 1 : line.lastIndex, newText: '' });
    }
    const at = { start, end: start + 1 };
    const [, spaces] = /^-( +)- /.exec(text.slice(start, start + LONGEST_INDENT)) ?? [];
    if (added === 0)
        return spaces === undefined || spaces.length !== column
            ? undefined
            : new refusal/* Refusal */.P('yaml/syntax', at, 'the `-` at the start of this line is left over from a diff', 'remove the whole line if the diff deletes it; otherwise remove the `-`');
    const [rest = ''] = /^- [^\r\n]*/.exec(text.slice(start, start + LONGEST_INDENT)) ?? [];
    if (spaces === undefined && !/^- +[\w-]+:(?=\s|$)/.test(rest))
        return undefined;
    const isOne = edits.length - added === 1;
    return new refusal/* Refusal */.P('yaml/syntax', at, `${isOne ? 'this line is' : 'these lines are'} left over from a diff, as the \`-\` at ${isOne ? 'its' : 'their'} start and the \`+\` below ${isOne ? 'it' : 'them'} show`, `delete ${isOne ? 'the line' : 'the lines with a `-`'}, and the \`+\` at the start of each line below ${isOne ? 'it' : 'them'}`, [], { edits });
}
const LONGEST_INDENT = 1000;

// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var placeholder = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/src/syntax/yaml/item-mark.js
var item_mark = __webpack_require__(55026);
;// CONCATENATED MODULE: ./build/src/syntax/yaml/joined-keys.js




const VALUE_AND_KEY = /^(?:(?:[^\s,;'"]*[\d_][^\s,;'"]*(?:\s*[,;]\s*|\s+)|[^\s'"]+ {2,})|\d+(?=[a-z]))(?=[a-z_][\w-]*:(?: |$))/i;
function joinedKeys(text, value) {
    const [first] = VALUE_AND_KEY.exec(text.slice(value.start, value.end)) ?? [];
    if (first === undefined)
        return undefined;
    const bare = first.replace(/[\s,;]+$/, '');
    return keyBehind(text, value.start + bare.length, value.start + first.length);
}
function keyAfter(text, valueEnd) {
    const [gap = ''] = /^[ \t]*[,;|&]?[ \t]*(?=[\w-]+:(?:[ \r\n]|$))/.exec(text.slice(valueEnd, valueEnd + explain_character/* REACH */.op)) ?? [];
    return gap === '' && !/^[\w-]+:(?:[ \r\n]|$)/.test(text.slice(valueEnd, valueEnd + explain_character/* REACH */.op))
        ? undefined
        : keyBehind(text, valueEnd, valueEnd + gap.length);
}
function keyBehind(text, valueEnd, start) {
    const at = (0,explain_character/* valueAt */.fK)(text, start, false);
    const source = text.slice(at.start, at.end);
    return new refusal/* Refusal */.P('yaml/syntax', at, `the key ${(0,words/* quotedSource */.Yh)(source.split(':', 1)[0] ?? '')} is on the line of another key`, `put ${(0,words/* quotedSource */.Yh)(source)} on a new line`, [], { edits: [{ start: valueEnd, end: start, newText: `\n${' '.repeat(columnOf(text, at))}` }] });
}
function columnOf(text, at) {
    let lineStart = at.start;
    while (lineStart > 0 && !(0,characters/* isBreak */.kn)(text.charCodeAt(lineStart - 1)))
        lineStart--;
    const [indent = ''] = /^(?: |- )*/.exec(text.slice(lineStart, at.start)) ?? [];
    const next = /^[^\r\n]*(?:\r\n?|\n)( *)[^ \r\n]/.exec(text.slice(at.end, at.end + explain_character/* REACH */.op))?.[1]?.length;
    if (text[at.end - 1] !== ':' || next === undefined || next > indent.length)
        return indent.length;
    const above = text.slice(Math.max(0, lineStart - FAR), lineStart).split(/\r\n?|\n/);
    const outer = above.findLast((line) => /^ *[^ #]/.test(line) && line.search(/\S/) < next);
    return outer === undefined ? 0 : outer.search(/\S/);
}
const FAR = 10_000;

;// CONCATENATED MODULE: ./build/src/syntax/yaml/simple-keys.js
const MAX_KEY_LENGTH = 1024;
class SimpleKeys {
    #keys = [];
    #first = 0;
    get first() {
        return this.#keys[this.#first];
    }
    add(key) {
        this.#keys.push(key);
    }
    take(level) {
        if (this.#keys.length === this.#first)
            return undefined;
        return this.#keys.at(-1)?.level === level ? this.#keys.pop() : undefined;
    }
    takeStale(cursor) {
        const key = this.first;
        if (key === undefined)
            return undefined;
        if (key.line === cursor.line && cursor.point - key.point <= MAX_KEY_LENGTH)
            return undefined;
        this.#first++;
        if (this.#first === this.#keys.length)
            this.clear();
        return key;
    }
    clear() {
        this.#keys = [];
        this.#first = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-scan.js









function missingColon(cursor, key) {
    const at = (0,explain_character/* valueAt */.fK)(cursor.text, key.offset, false);
    const source = cursor.text.slice(at.start, at.end);
    if (key.line === cursor.line && cursor.point - key.point > MAX_KEY_LENGTH)
        return longKey(key.offset, cursor);
    const left = leftMarker(cursor.text, at);
    if (left !== undefined)
        return left;
    const item = missingHyphen(cursor.text, at);
    if (item !== undefined)
        return item;
    const isAtMargin = at.start === 0 || (0,characters/* isBreak */.kn)(cursor.text.charCodeAt(at.start - 1));
    if (isAtMargin && /^\+ {2,}\S/.test(source))
        return new refusal/* Refusal */.P('yaml/syntax', { start: at.start, end: at.start + 1 }, 'the `+` at the start of this line is left over from a diff', 'remove it', [], { edits: [{ start: at.start, end: at.start + 1, newText: '' }] });
    const value = outdentedValue(cursor.text, at);
    if (value !== undefined)
        return value;
    const odd = oddColon(source, at.start);
    if (IDENTIFIER.test(source) && holdsBlock(cursor.text, at))
        return new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(source)} has no colon, so it is text, not a key`, `put a colon after it: ${(0,words/* quotedSource */.Yh)(`${source}:`)}`, [], (0,refusal/* insertion */.o)(at.end, ':'));
    return new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(source)} is not a \`key: value\` pair, but a key is expected here`, odd?.hint ?? missingColonHint(source), [], odd?.fix ?? missingSpace(source, at.start) ?? missingSign(source, at.start));
}
function holdsBlock(text, { start, end }) {
    const next = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)( *)[^ \r\n#]/.exec(text.slice(end, end + explain_character/* REACH */.op));
    return (next?.[1]?.length ?? 0) > start - (0,characters/* startOfLine */.C2)(text, start);
}
function outdentedValue(text, at) {
    if (!/^[[{]/.test(text.slice(at.start, at.end)))
        return undefined;
    const lineStart = (0,characters/* startOfLine */.C2)(text, at.start);
    const above = text.slice(Math.max(0, lineStart - explain_scan_FAR), lineStart).trimEnd();
    const [, indent, key] = /(?:^|[\r\n])( *)([\w-]+):[ \t]*(?:#[^\r\n]*)?$/.exec(above) ?? [];
    if (indent === undefined || key === undefined || at.start - lineStart > indent.length)
        return undefined;
    return new refusal/* Refusal */.P('yaml/indentation', at, `this is not read as the value of ${(0,words/* quotedSource */.Yh)(key)}, because it is not indented deeper`, 'indent it below its key', [], { edits: [{ start: lineStart, end: at.start, newText: `${indent}  ` }] });
}
const explain_scan_FAR = 2000;
function missingHyphen(text, { start, end }) {
    const lines = text.slice(Math.max(0, start - explain_scan_FAR), start).split(/\r\n?|\n/);
    const indent = lines.pop() ?? '';
    const above = lines.reverse().filter((line) => /^ *[^ #]/.test(line));
    if (indent.trim() !== '' || !above[0]?.startsWith(`${indent}- `))
        return undefined;
    const source = text.slice(start, end);
    const [added] = /^\+ *(?=- )/.exec(source) ?? [];
    if (added !== undefined)
        return new refusal/* Refusal */.P('yaml/syntax', { start, end: start + 1 }, 'the `+` before this item is left over from a diff', 'remove it', [], { edits: [{ start, end: start + added.length, newText: '' }] });
    const mark = item_mark/* ITEM_MARK */.U.exec(source)?.[0];
    if (mark === '-')
        return undefined;
    const outer = above.find((line) => !line.startsWith(`${indent}- `) && !line.startsWith(`${indent} `));
    const isBesideKeys = outer?.startsWith(indent) ?? true;
    if (mark === undefined && (isBesideKeys || !/^[^\s:=[\]{}]+$/.test(source)))
        return undefined;
    const newText = `- ${source.slice(mark?.length ?? 0)}`;
    return new refusal/* Refusal */.P('yaml/syntax', { start, end }, `${(0,words/* quotedSource */.Yh)(source)} is among the items of a list, but does not start as they do`, `start the line with a hyphen and a space: ${(0,words/* quotedSource */.Yh)(newText)}`, [], { edits: [{ start, end, newText }] });
}
function oddColon(source, start) {
    const found = /^([^\s:'"[\]{}\uff1a\ufe55]+)(\s*[\uff1a\ufe55]\s*|:[\u00a0\u2000-\u200a\u202f\u3000]\s*)(\S.*)?$/.exec(source);
    if (found === null)
        return undefined;
    const [, key = '', odd = '', value = ''] = found;
    const colon = odd.trim().charAt(0);
    const character = colon === ':' ? odd.charAt(1) : colon;
    const spaced = `${key}: ${value}`.trim();
    return {
        hint: `${(0,look_alikes/* lookAlikeWords */.rS)(character, colon === ':' ? ' ' : ':')}: write ${(0,words/* quotedSource */.Yh)(spaced)}`,
        fix: {
            edits: [
                {
                    start: start + key.length,
                    end: start + key.length + odd.length,
                    newText: value === '' ? ':' : ': ',
                },
            ],
            safe: true,
        },
    };
}
const OTHER_SIGN = /^([\w-]+)(?:\s*(?:=>?|->)\s*(?![=>])|(?:\s*;\s*|\s+)(?=[[{'"]))/;
function missingSign(source, start) {
    const found = OTHER_SIGN.exec(source);
    if (found === null)
        return undefined;
    const [written, key = ''] = found;
    return {
        edits: [
            { start: start + key.length, end: start + written.length, newText: written === source ? ':' : ': ' },
        ],
    };
}
function leftMarker(text, { start, end }) {
    const source = text.slice(start, end);
    const isLine = start === 0 || (0,characters/* isBreak */.kn)(text.charCodeAt(start - 1));
    if (!isLine || !/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(source))
        return undefined;
    const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    return new refusal/* Refusal */.P('yaml/syntax', { start, end }, 'this line is left over from a merge conflict', 'delete the line, and make sure that only one of the two versions is left around it', [], { edits: [{ start, end: after, newText: '' }] });
}
function missingSpace(source, start) {
    const spaced = withSpace(source);
    const behind = source.indexOf(':') + 1;
    if (spaced !== undefined && spaced.length === source.length + 1)
        return (0,refusal/* insertion */.o)(start + behind, ' ');
    return spaced === undefined && /^-[^\s-]/.test(source) ? (0,refusal/* insertion */.o)(start + 1, ' ') : undefined;
}
const NO_KEY = 'delete the line, or start it with `#` to make it a comment';
function missingColonHint(source) {
    const spaced = withSpace(source);
    if (spaced !== undefined)
        return `put a space after the colon: ${(0,words/* quotedSource */.Yh)(spaced)}`;
    if (/^-[^\s-]/.test(source))
        return `put a space after the hyphen: ${(0,words/* quotedSource */.Yh)(`- ${source.slice(1)}`)}`;
    if (OTHER_SIGN.test(source))
        return `put a colon after the key: ${(0,words/* quotedSource */.Yh)(source.replace(OTHER_SIGN, '$1: ').trimEnd())}`;
    if ((0,placeholder/* isEndOfText */.iQ)(source))
        return 'delete the line: it is left over from a script';
    if (/^(?:\/\/|--|\/\*|<!--|;)/.test(source))
        return NO_KEY;
    if (/^(?::[a-z]{1,3}!?|[$%]|ZZ)$/.test(source))
        return 'delete the line: it is left over from an editor or a terminal';
    return keyHint(source) ?? `${NO_KEY}; if it continues the text above, indent it`;
}
const IDENTIFIER = /^(?=.*[a-z_])[\w-]+$/i;
function keyHint(source) {
    const pair = /^(["'])([\w-]+: .*)\1$/.exec(source)?.[2];
    if (pair !== undefined)
        return `remove the quotes around it: ${(0,words/* quotedSource */.Yh)(pair)}`;
    if (IDENTIFIER.test(source))
        return 'if it is a key, add `:` and what belongs to it; otherwise delete the line';
    const [, key = '', value = ''] = /^(\S+) +([\w./-]+)$/.exec(source) ?? [];
    return IDENTIFIER.test(key)
        ? `if ${(0,words/* quotedSource */.Yh)(key)} is a key, put a colon after it: ${(0,words/* quotedSource */.Yh)(`${key}: ${value}`)}; otherwise delete the line`
        : undefined;
}
function withSpace(source) {
    const glued = /^([^\s:'"[\]{}]+|"[^"\\]*"|'[^']*'):(?!\/\/)[\u00a0\u3000]*(\S.*)$/.exec(source);
    return glued === null ? undefined : `${glued[1]}: ${glued[2]}`;
}
function longKey(start, cursor) {
    return new refusal/* Refusal */.P('yaml/syntax', { start, end: Math.min(start + MAX_KEY_LENGTH, cursor.text.length) }, 'a key of more than 1,024 characters', 'shorten the key; a `:` must follow it on the same line');
}
function nestedKey(text, lineStart, valueEnd, value) {
    const source = text.slice(value.start, value.end);
    if (!/^[\w/-]+:(?:$| +(?:[[{]|['"]@file:|[\w/-]+:(?: |$)))/.test(source))
        return undefined;
    const [before = ''] = /^[ -]*/.exec(text.slice(lineStart, valueEnd)) ?? [];
    const [key = ''] = source.split(':');
    const next = /^[^\r\n]*(?:\r\n?|\n)( *)[^ \r\n]/.exec(text.slice(value.end, value.end + explain_character/* REACH */.op));
    if (source.endsWith(':') && (next?.[1]?.length ?? 0) <= before.length)
        return undefined;
    return new refusal/* Refusal */.P('yaml/syntax', value, `the key ${(0,words/* quotedSource */.Yh)(key)} is on the line of another key`, `put ${(0,words/* quotedSource */.Yh)(source)} on the next line, indented`, [], { edits: [{ start: valueEnd, end: value.start, newText: `\n${' '.repeat(before.length + 2)}` }] });
}
function misplacedEntry(cursor) {
    const at = (0,explain_character/* valueAt */.fK)(cursor.text, cursor.offset, false);
    const item = cursor.text
        .slice(cursor.offset + 1, at.end)
        .trim()
        .split(/\s+-\s+/)
        .join(', ');
    return new refusal/* Refusal */.P('yaml/syntax', at, 'a `- ` list cannot start in the middle of a line', item === ''
        ? "start the list on the next line, or quote it if it is text: '-'"
        : `start the list on the next line, or write ${(0,words/* quotedSource */.Yh)(`[${item}]`)}`);
}
function unopened(cursor) {
    const at = (0,explain_character/* characterAt */.zj)(cursor);
    const source = cursor.text.slice(at.start, at.end);
    return new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(source)} closes nothing`, `remove it, or quote the text that should hold it`);
}
function misplacedValue(cursor, last, valueEnd) {
    const { text, offset } = cursor;
    const at = (0,explain_character/* characterAt */.zj)(cursor);
    if (last === undefined)
        return new refusal/* Refusal */.P('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    const lineStart = (0,characters/* startOfLine */.C2)(text, offset);
    if (last.kind === 'scalar' && last.start < lineStart)
        return continuedLine(cursor, last, lineStart);
    if (offset - last.start > MAX_KEY_LENGTH)
        return longKey(last.start, cursor);
    if (valueEnd >= lineStart && valueEnd > 0) {
        let start = valueEnd;
        while (start < offset && text.charCodeAt(start) === 0x20)
            start++;
        const value = (0,explain_character/* valueAt */.fK)(text, start, false);
        const source = text.slice(value.start, value.end);
        if (/^[[{].*[\]}] *:$/.test(source))
            return new refusal/* Refusal */.P('yaml/syntax', at, 'there is a colon after the list, as if the list were a key', 'remove the colon', [], { edits: [{ ...at, newText: '' }] });
        const path = /^@?(?:file|include|path) *: *(\S+\.(?:csv|txt|json|ya?ml))$/i.exec(source)?.[1];
        if (path !== undefined)
            return new refusal/* Refusal */.P('yaml/needs-quotes', value, `${(0,words/* quotedSource */.Yh)(source)} is not how a file is included`, `write ${(0,explain_character/* singleQuoted */.f3)(`@file:${path}`)}`, [], { edits: [{ ...value, newText: (0,explain_character/* singleQuoted */.f3)(`@file:${path}`) }] });
        const joined = joinedKeys(text, value);
        if (joined !== undefined)
            return joined;
        if (/^[a-z_]\w*: (?=.*[[{]|(?:.*, [a-z_]\w*: ){2}).*, [a-z_]\w*: [^#]*$/i.test(source))
            return new refusal/* Refusal */.P('yaml/syntax', value, 'these keys are on the line of another key', `put them in braces: ${(0,words/* quotedSource */.Yh)(`{${source}}`)}`, [], { edits: [{ ...value, newText: `{${source}}` }] });
        const nested = nestedKey(text, lineStart, valueEnd, value);
        if (nested !== undefined)
            return nested;
        return new refusal/* Refusal */.P('yaml/needs-quotes', value, `${(0,words/* quotedSource */.Yh)(source)} must be quoted: it holds a second \`: \` on one line`, /['"]/.test(source)
            ? 'quote the whole value, or start a nested mapping on the next line'
            : `quote it: ${(0,explain_character/* singleQuoted */.f3)(source)}, or start a nested mapping on the next line`, [], /['"]/.test(source) ? undefined : { edits: [{ ...value, newText: (0,explain_character/* singleQuoted */.f3)(source) }] });
    }
    return new refusal/* Refusal */.P('yaml/syntax', at, 'a key cannot end at this `:`', text.startsWith('---', lineStart)
        ? 'start the document on the line after `---`'
        : 'a key is one word or one quoted text, and starts its line');
}
function continuedLine(cursor, scalar, lineStart) {
    const { text, offset } = cursor;
    let start = lineStart;
    while (start < offset && text.charCodeAt(start) === 0x20)
        start++;
    if (text.charAt(scalar.start) === '"' || text.charAt(scalar.start) === "'")
        return new refusal/* Refusal */.P('yaml/unclosed', { start: scalar.start, end: scalar.start + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(text.charAt(scalar.start))} is closed on a later line, in front of a \`:\``, 'close the quote on its own line', [{ start: scalar.end - 1, end: scalar.end, message: 'closed here' }]);
    const above = (0,explain_character/* valueAt */.fK)(text, scalar.start, false);
    const next = { start, end: offset };
    const unseen = unseenStart(text, above, next);
    if (unseen !== undefined)
        return unseen;
    const spaced = withSpace(text.slice(above.start, above.end));
    if (spaced !== undefined)
        return new refusal/* Refusal */.P('yaml/syntax', above, `${(0,words/* quotedSource */.Yh)(text.slice(above.start, above.end))} is text, not a key with a value`, `put a space after the colon: ${(0,words/* quotedSource */.Yh)(spaced)}`, [{ start, end: offset, message: 'a key follows here' }], missingSpace(text.slice(above.start, above.end), above.start));
    const name = text.slice(above.start, above.end);
    const isAlone = text.slice((0,characters/* startOfLine */.C2)(text, above.start), above.start).trim() === '';
    if (isAlone && IDENTIFIER.test(name) && start - lineStart > above.start - (0,characters/* startOfLine */.C2)(text, above.start))
        return new refusal/* Refusal */.P('yaml/syntax', above, `${(0,words/* quotedSource */.Yh)(name)} has no colon, so it is text, not a key`, `put a colon after it: ${(0,words/* quotedSource */.Yh)(`${name}:`)}`, [{ start, end: offset, message: 'a key follows here' }], (0,refusal/* insertion */.o)(above.end, ':'));
    if (isAlone && start - lineStart === above.start - (0,characters/* startOfLine */.C2)(text, above.start))
        return strayText(text, above, next);
    return new refusal/* Refusal */.P('yaml/indentation', { start, end: offset }, `${(0,words/* quotedSource */.Yh)(text.slice(start, offset))} is indented as more of the text above, so it cannot be a key`, 'align it with the other keys; a key with keys of its own has nothing after its colon', [{ ...above, message: 'the text starts here' }]);
}
function strayText(text, above, next) {
    return (unseenStart(text, above, next) ??
        new refusal/* Refusal */.P('yaml/syntax', above, `${(0,words/* quotedSource */.Yh)(text.slice(above.start, above.end))} is text, but a key is expected here`, keyHint(text.slice(above.start, above.end)) ?? NO_KEY, [{ ...next, message: 'a key follows here' }]));
}
function unseenStart(text, { start, end }, next) {
    const [unseen = ''] = /^[\s\u00ad\u200b-\u200d\u2060]*/.exec(text.slice(start, end)) ?? [];
    const odd = (0,look_alikes/* oddCharacter */.jB)(unseen);
    if (odd === undefined)
        return undefined;
    const at = { start, end: start + unseen.length };
    return new refusal/* Refusal */.P('yaml/syntax', at, `this line starts with ${odd}, which is invisible and makes text of it`, 'delete the invisible character', [{ ...next, message: 'a key follows here' }], { edits: [{ ...at, newText: '' }], ...(/^\ufeff+$/.test(unseen) ? { safe: true } : {}) });
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/missing-comma.js


const REACH = 2000;
const COMMENT = /^[ \t]*(\/\/[^\r\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)/;
function missingComma(text, opening, token) {
    if (token.kind === 'stream-end')
        return undefined;
    const inside = text.slice(Math.max(opening.start + 1, token.start - REACH), token.start);
    const offset = token.start - inside.length;
    const comment = commentBefore(text, offset, inside, token.start);
    if (comment !== undefined)
        return comment;
    const glued = token.kind === 'value' || token.kind === 'key' ? /(\S)([ \t]+)([\w-]+)[ \t]*$/.exec(inside) : null;
    const [, end, gap, key] = glued ?? [];
    if (glued !== null && end !== undefined && gap !== undefined && key !== undefined) {
        const at = offset + glued.index + 1;
        return /[\w'"\]}]/.test(end) && text.charAt(opening.start) === '{' && text.charAt(token.start) === ':'
            ? lacks(text, at, { start: at + gap.length, end: at + gap.length + key.length })
            : undefined;
    }
    const before = /(['"\]}])((?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))+[ \t]*)$/.exec(inside);
    const after = /^(?:"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[\w./-]+(?=[ \t]*[:,\]}])|(?=[[{]))/.exec(text.slice(token.start, token.start + REACH));
    if (before === null || after === null || !isClosed(text, opening.start))
        return undefined;
    const next = { start: token.start, end: token.start + Math.max(1, after[0].length) };
    return lacks(text, offset + before.index + 1, next);
}
function lacks(text, at, next) {
    const before = /(?:"[^"\r\n]*"|'[^'\r\n]*'|[\w./-]+|[\]}])$/.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
    const shown = (0,words/* quotedSource */.Yh)(text.slice(next.start, next.end));
    return new refusal/* Refusal */.P('yaml/syntax', next, `a comma is missing before ${shown}`, before === undefined ? 'put a comma before it' : `put a comma after ${(0,words/* quotedSource */.Yh)(before)}`, [], (0,refusal/* insertion */.o)(at, ','));
}
function commentBefore(text, offset, inside, start) {
    const lineStart = Math.max(inside.lastIndexOf('\n'), inside.lastIndexOf('\r')) + 1;
    const line = text.slice(offset + lineStart, start + REACH).split(/[\r\n]/, 1)[0] ?? '';
    const above = inside.slice(0, lineStart).trimEnd();
    const aboveStart = Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1;
    for (const [from, one] of [
        [offset + aboveStart, above.slice(aboveStart)],
        [offset + lineStart, line],
    ]) {
        const plain = one.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => 'x'.repeat(quoted.length));
        const at = plain.search(/(?:^|[\s,\]}])(?:\/\/|\/\*)/);
        if (at < 0)
            continue;
        const found = COMMENT.exec(one.slice(plain.indexOf('/', at)));
        if (found === null)
            continue;
        const begin = from + plain.indexOf('/', at);
        const range = { start: begin, end: begin + found[0].trimEnd().length };
        return new refusal/* Refusal */.P('yaml/syntax', range, `${(0,words/* quotedSource */.Yh)(text.slice(range.start, range.end))} is a comment in other languages, but not in YAML`, 'start it with `#`, after a space, or remove it', [], found[0].startsWith('//') ? { edits: [{ start: begin, end: begin + 2, newText: '#' }] } : undefined);
    }
    return undefined;
}
function isClosed(text, opening) {
    let depth = 0;
    const part = /"(?:[^"\\]|\\.)*"|'[^']*'|(?<=\s)#[^\r\n]*|[[\]{}]/g;
    part.lastIndex = opening;
    for (let found = part.exec(text); found !== null; found = part.exec(text)) {
        if (found[0] === '[' || found[0] === '{')
            depth++;
        else if (found[0] === ']' || found[0] === '}')
            depth--;
        if (depth === 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/document-mark.js

function atDocumentMark(cursor) {
    const unit = cursor.peek();
    return ((unit === 0x2d || unit === 0x2e) &&
        cursor.peek(1) === unit &&
        cursor.peek(2) === unit &&
        (0,characters/* isBlankOrEnd */.XP)(cursor.peek(3)));
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-quoted.js





const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;
function scanQuoted(cursor) {
    const start = cursor.offset;
    const closing = cursor.peek();
    cursor.offset++;
    const parts = [];
    for (;;) {
        const partStart = cursor.offset;
        skipInk(cursor);
        if (cursor.offset > partStart)
            parts.push(cursor.slice(partStart));
        const unit = cursor.peek();
        if (unit === closing) {
            if (closing === DOUBLE || cursor.peek(1) !== SINGLE)
                break;
            parts.push("'");
            cursor.offset += 2;
        }
        else if (unit === BACKSLASH && closing === DOUBLE) {
            parts.push(scanEscape(cursor, start));
        }
        else if (unit === SINGLE || unit === DOUBLE || unit === BACKSLASH) {
            parts.push(String.fromCharCode(unit));
            cursor.offset++;
        }
        else {
            parts.push(scanGap(cursor, start));
        }
    }
    const text = { start: start + 1, end: cursor.offset };
    cursor.offset++;
    return {
        kind: 'scalar',
        style: closing === DOUBLE ? 'double' : 'single',
        value: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
        start,
        end: cursor.offset,
        text,
    };
}
function skipInk(cursor) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > BACKSLASH ? (0,characters/* isBreak */.kn)(unit) : unit <= characters/* SPACE */.t6)
            break;
        if (unit === DOUBLE || unit === SINGLE || unit === BACKSLASH)
            break;
    }
    cursor.offset = offset;
}
function scanGap(cursor, start) {
    const gapStart = cursor.offset;
    while (cursor.peek() === characters/* SPACE */.t6 || cursor.peek() === characters/* TAB */.wn)
        cursor.offset++;
    const unit = cursor.peek();
    if (unit === characters/* END */.Kp)
        throw unclosed(cursor, start);
    if (!(0,characters/* isBreak */.kn)(unit))
        return cursor.slice(gapStart);
    const first = cursor.skipBreak();
    const others = scanBreaks(cursor, start);
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function scanBreaks(cursor, start) {
    let breaks = '';
    for (;;) {
        if (atDocumentMark(cursor))
            throw unclosed(cursor, start);
        while (cursor.peek() === characters/* SPACE */.t6 || cursor.peek() === characters/* TAB */.wn)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return breaks;
        breaks += lineBreak;
    }
}
const ESCAPES = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const HEX_LENGTHS = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function scanEscape(cursor, start) {
    const backslash = cursor.offset;
    cursor.offset++;
    const name = cursor.text.charAt(cursor.offset);
    const replacement = ESCAPES.get(name);
    if (replacement !== undefined) {
        cursor.offset++;
        return replacement;
    }
    const length = HEX_LENGTHS.get(name);
    if (length !== undefined) {
        cursor.offset++;
        for (let index = 0; index < length; index++, cursor.offset++) {
            if (!(0,characters/* isHexDigit */.tB)(cursor.peek()))
                throw (0,explain_character/* wrongCharacter */.hk)(cursor, `\`\\${name}\` needs ${length} hexadecimal digits`, ESCAPE_HINT);
        }
        const code = Number.parseInt(cursor.slice(cursor.offset - length), 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        throw new refusal/* Refusal */.P('yaml/syntax', { start: backslash, end: cursor.offset }, `${(0,words/* quotedSource */.Yh)(cursor.slice(backslash))} is not a Unicode character`, 'the last one is \\U0010FFFF');
    }
    if ((0,characters/* isBreak */.kn)(cursor.peek())) {
        cursor.skipBreak();
        return scanBreaks(cursor, start);
    }
    if (cursor.peek() === characters/* END */.Kp)
        throw unclosed(cursor, start);
    const end = (0,explain_character/* characterAt */.zj)(cursor).end;
    throw new refusal/* Refusal */.P('yaml/syntax', { start: backslash, end }, `${(0,words/* quotedSource */.Yh)(cursor.text.slice(backslash, end))} is not an escape of YAML`, ESCAPE_HINT);
}
const ESCAPE_HINT = 'write a backslash twice, or use single quotes, in which a backslash is an ordinary character';
const QUOTED_NAME = /^([^'",[\]{}#\s]{1,100})(['"]?)(?=[ \t]*[,\]}\r\n])/;
function wronglyClosed(text, start) {
    const opening = text.charAt(start);
    const [, name = '', closing = ''] = QUOTED_NAME.exec(text.slice(start + 1, start + LONGEST_NAME)) ?? [];
    if (name === '' || closing === opening)
        return undefined;
    const at = start + 1 + name.length;
    const end = at + closing.length;
    return new refusal/* Refusal */.P('yaml/unclosed', closing === '' ? { start, end: at } : { start: at, end }, closing === ''
        ? `the quote ${(0,words/* quotedSource */.Yh)(opening)} is never closed`
        : `${(0,words/* quotedSource */.Yh)(closing)} does not close the quote ${(0,words/* quotedSource */.Yh)(opening)}`, `write ${opening}${name}${opening}`, closing === '' ? [] : [{ start, end: start + 1, message: 'the quote opens here' }], { edits: [{ start: at, end, newText: opening }] });
}
const LONGEST_NAME = 120;
function unclosed(cursor, start) {
    const opening = cursor.text.charAt(start);
    const wrong = wronglyClosed(cursor.text, start);
    if (wrong !== undefined)
        return wrong;
    return new refusal/* Refusal */.P('yaml/unclosed', { start, end: start + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(opening)} is never closed`, opening === "'" ? "close it; inside single quotes write '' for an apostrophe" : 'close it', [{ start: cursor.offset, end: cursor.offset, message: 'the reader gave up here' }]);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/explain-parse.js










function unexpectedToken(text, expected, token, last) {
    switch (expected.kind) {
        case 'flow':
            return inBrackets(text, expected.opening, token);
        case 'block-sequence':
        case 'block-mapping':
            return inBlock(text, expected, token, last);
        case 'document':
            return afterValue(text, token, last);
        case 'node':
            return noValue(text, token);
    }
}
function inBrackets(text, opening, token) {
    const bracket = text.charAt(opening.start);
    const closing = bracket === '[' ? ']' : '}';
    const gaveUp = { ...tokenRange(text, token), message: 'the reader gave up here' };
    const isWrongBracket = token.kind === 'flow-sequence-end' || token.kind === 'flow-mapping-end';
    const comment = swallowed(text, opening.start, bracket === '[' ? ']' : '}');
    if (comment !== undefined && (token.kind === 'stream-end' || token.start > comment.end))
        return new refusal/* Refusal */.P('yaml/unclosed', comment, `a space and \`#\` start a comment, which swallows the ${(0,words/* quotedSource */.Yh)(closing)} of this list`, 'quote the value that holds the `#`, or move the comment after the bracket', [{ start: opening.start, end: opening.start + 1, message: `${(0,words/* quotedSource */.Yh)(bracket)} opens here` }]);
    const sameLine = !(0,characters/* hasBreak */.Cr)(text, opening.start, token.start);
    const otherEnd = wrongEnd(text, opening.start);
    if (otherEnd !== undefined && token.start >= otherEnd.end)
        return new refusal/* Refusal */.P('yaml/unclosed', otherEnd, `\`)\` cannot close ${(0,words/* quotedSource */.Yh)(bracket)}`, `write ${(0,words/* quotedSource */.Yh)(closing)}`, [{ start: opening.start, end: opening.start + 1, message: `${(0,words/* quotedSource */.Yh)(bracket)} opens here` }], { edits: [{ ...otherEnd, newText: closing }] });
    const tag = /!(?![!<])[\w.-]+[\]}]/.exec(/[^\r\n]*/.exec(text.slice(opening.start, opening.start + LONGEST_LINE))?.[0] ?? '');
    if (tag !== null && (token.kind === 'stream-end' || !sameLine))
        return new refusal/* Refusal */.P('yaml/unclosed', { start: opening.start + tag.index, end: opening.start + tag.index + tag[0].length }, `\`!\` starts a tag, which swallows the ${(0,words/* quotedSource */.Yh)(closing)} of this list`, 'quote the value if the `!` is part of it; nothing is excluded by a `!`: list what is meant', [{ start: opening.start, end: opening.start + 1, message: `${(0,words/* quotedSource */.Yh)(bracket)} opens here` }]);
    const comma = missingComma(text, opening, token);
    if (comma !== undefined)
        return comma;
    if (token.kind === 'stream-end' || (!sameLine && !isWrongBracket))
        return new refusal/* Refusal */.P('yaml/unclosed', { start: opening.start, end: opening.start + 1 }, `${(0,words/* quotedSource */.Yh)(bracket)} is never closed`, `close it with ${(0,words/* quotedSource */.Yh)(closing)}, and put a comma between items`, [gaveUp]);
    const opened = {
        start: opening.start,
        end: opening.start + 1,
        message: `${(0,words/* quotedSource */.Yh)(bracket)} opens here`,
    };
    const at = tokenRange(text, token);
    if (token.kind === 'flow-mapping-start' && text.charAt(token.start - 1) === '$')
        return new refusal/* Refusal */.P('yaml/syntax', { start: token.start - 1, end: token.end }, 'variables are not filled in', 'write the values themselves', [opened]);
    const range = token.kind === 'flow-mapping-start'
        ? /^\{\w*(?:\.\.|,)[^{}\r\n]*\}/.exec(text.slice(token.start, token.start + LONGEST_ITEM))
        : null;
    if (range !== null && /[\w.-]/.test(text.charAt(token.start - 1)))
        return new refusal/* Refusal */.P('yaml/syntax', { start: token.start, end: token.start + range[0].length }, 'braces are not expanded, as a shell does', 'write each of the values', [opened]);
    if (isWrongBracket)
        return new refusal/* Refusal */.P('yaml/unclosed', at, `${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))} cannot close ${(0,words/* quotedSource */.Yh)(bracket)}`, `write ${(0,words/* quotedSource */.Yh)(closing)}`, [opened]);
    if (token.kind === 'value' || token.kind === 'key')
        return new refusal/* Refusal */.P('yaml/needs-quotes', at, `${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))} cannot be used inside an unquoted value in brackets`, 'quote the value that holds it', [opened]);
    const quote = sameLine ? gluedQuote(text, opening.start, token.start) : undefined;
    if (quote !== undefined)
        return quote;
    return new refusal/* Refusal */.P('yaml/syntax', at, `expected a comma or ${(0,words/* quotedSource */.Yh)(closing)}, not ${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))}`, 'put a comma between items, or quote the text that belongs together', [opened]);
}
function gluedQuote(text, from, before) {
    const opened = /[[{,]\s*(['"])(?:(?!\1).)*\1$/.exec(text.slice(Math.max(from, before - LONGEST_ITEM), before));
    if (opened === null)
        return undefined;
    const start = before - opened[0].length + opened[0].search(/['"]/);
    return text.slice(start + 1, before - 1).includes(',') ? wronglyClosed(text, start) : undefined;
}
const LONGEST_ITEM = 300;
function wrongEnd(text, opening) {
    const found = /^.[^()[\]{}'"#\r\n]*\)(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(opening, opening + LONGEST_LINE));
    const end = opening + (found?.[0].length ?? 0);
    return found === null ? undefined : { start: end - 1, end };
}
function swallowed(text, opening, closing) {
    let end = opening;
    while (end < text.length && end - opening < LONGEST_LINE && !(0,characters/* isBreak */.kn)(text.charCodeAt(end)))
        end++;
    const line = text.slice(opening, end);
    const at = line.search(/[ \t]#/);
    return at >= 0 && !/['"]/.test(line.slice(0, at)) && line.includes(closing, at)
        ? { start: opening + at + 1, end }
        : undefined;
}
const LONGEST_LINE = 10_000;
function inBlock(text, { kind, opening }, token, last) {
    const what = kind === 'block-sequence' ? 'list' : 'mapping';
    const at = tokenRange(text, token);
    const block = { ...(0,explain_character/* valueAt */.fK)(text, opening.start, false), message: `the ${what} starts here` };
    switch (token.kind) {
        case 'block-mapping-start':
        case 'block-sequence-start': {
            const first = deeperFirst(text, opening.start, at.start) ?? shallowLine(text, opening.start, at.start);
            if (first !== undefined)
                return first;
            return new refusal/* Refusal */.P('yaml/indentation', at, `${(0,words/* quotedSource */.Yh)(text.slice(at.start, at.end))} is not aligned with any line above it`, 'align it with its siblings', [block], aligned(text, opening.start, at.start));
        }
        case 'block-entry': {
            const diff = indentAt(text, at.start) === 0 ? diffLines(text, at, itemColumn(text, at.start)) : undefined;
            if (diff !== undefined)
                return diff;
            const key = hyphenatedKey(text, at);
            if (key !== undefined)
                return key;
            const fix = aligned(text, opening.start, at.start);
            return new refusal/* Refusal */.P('yaml/indentation', at, 'there is a list item among the keys of a mapping', fix ? 'align it with the items above it' : 'indent it below the key that it belongs to', [block], fix);
        }
        case 'key': {
            const column = indentAt(text, at.start);
            const items = text.slice(opening.start - indentAt(text, opening.start), at.start);
            const hyphens = [...items.matchAll(/^ *(?=- )/gm)].filter(([blanks]) => blanks.length === column);
            const key = hyphens.length === 1 && indentAt(text, opening.start) === column
                ? hyphenatedKey(text, { start: opening.start, end: opening.start + 1 })
                : undefined;
            if (key !== undefined)
                return key;
            return new refusal/* Refusal */.P('yaml/indentation', at, 'there is a key among the items of a list', 'indent it with the item that it belongs to, or align it with the key that holds the list', [block]);
        }
        default:
            return afterValue(text, token, last);
    }
}
function hyphenatedKey(text, at) {
    const own = indentAt(text, at.start);
    const lineRest = text.slice(at.start, at.start + LONGEST_LINE);
    const [, mark, rest] = /^(- +)[\w-]+:(?=\s|$)(.*)/.exec(lineRest) ?? [];
    if (mark === undefined || rest === undefined)
        return undefined;
    const start = at.start - own;
    const diff = own === 0 ? diffLines(text, at, undefined) : undefined;
    if (diff !== undefined)
        return diff;
    const lines = text.slice(Math.max(0, start - LONGEST_LINE), start).split(/\r\n|\r|\n/);
    const above = /^ */.exec(lines.findLast((line) => /^ *[^ #]/.test(line)) ?? '')?.[0].length;
    const [, below = ''] = /^[^\r\n]*[\r\n]+( *)[^ \r\n]/.exec(lineRest) ?? [];
    const inner = own + mark.length;
    const isHolder = /^\s*(?:#|$)/.test(rest);
    const isAligned = above === inner && !(isHolder && below.length <= inner);
    return new refusal/* Refusal */.P('yaml/indentation', at, 'there is a hyphen before this key, but not before the others', isAligned ? 'replace the hyphen with a space' : 'remove the hyphen, and align the key with the others', [], {
        edits: [
            { start: at.start, end: at.start + mark.length, newText: isAligned ? ' '.repeat(mark.length) : '' },
        ],
    });
}
function deeperFirst(text, from, at) {
    const wanted = indentAt(text, at);
    const next = /^[^\r\n]*[\r\n]+( *)[^ \r\n]/.exec(text.slice(at, at + LONGEST_LINE));
    if (wanted === 0 || next?.[1]?.length !== wanted)
        return undefined;
    const above = [
        ...text.slice(Math.max(from, at - LONGEST_LINE), at - wanted).matchAll(/^( *)[^ \r\n].*$/gm),
    ];
    const start = Math.max(from, at - LONGEST_LINE);
    let first;
    for (const line of above.reverse()) {
        const column = line[1]?.length ?? 0;
        if (column < wanted)
            break;
        if (column === wanted)
            return undefined;
        if (first === undefined || column < first.column)
            first = { offset: start + line.index + column, column };
        else if (column === first.column)
            return undefined;
    }
    return first === undefined
        ? undefined
        : new refusal/* Refusal */.P('yaml/indentation', (0,explain_character/* valueAt */.fK)(text, first.offset, false), 'this line is indented deeper than its siblings below it', 'align it with them', [{ ...(0,explain_character/* valueAt */.fK)(text, at, false), message: 'a sibling' }], above[0]?.index === first.offset - start - first.column
            ? {
                edits: [{ start: first.offset - first.column, end: first.offset, newText: ' '.repeat(wanted) }],
            }
            : undefined);
}
function shallowLine(text, from, at) {
    const wanted = indentAt(text, at);
    const start = Math.max(from, at - LONGEST_LINE);
    const [odd, before] = [...text.slice(start, at - wanted).matchAll(/^( *)[^ \r\n#].*$/gm)].reverse();
    const column = odd?.[1]?.length ?? 0;
    if (odd === undefined || column >= wanted || before?.[1]?.length !== wanted)
        return undefined;
    const line = odd[0].trim();
    const offset = start + odd.index;
    if (/:\s*(?:#.*)?$/.test(line))
        return undefined;
    const [sign, spaces] = /^([+-])( +)/.exec(line)?.slice(1) ?? [];
    const sibling = [{ ...(0,explain_character/* valueAt */.fK)(text, at, false), message: 'a sibling' }];
    if (sign !== undefined && column === 0 && spaces?.length === wanted)
        return new refusal/* Refusal */.P('yaml/syntax', { start: offset, end: offset + 1 }, `the ${(0,words/* quotedSource */.Yh)(sign)} at the start of this line is left over from a diff`, sign === '+' ? 'remove it' : 'remove it, or remove the whole line if the diff deletes it', sibling, sign === '+' ? { edits: [{ start: offset, end: offset + 1, newText: '' }] } : undefined);
    return new refusal/* Refusal */.P('yaml/indentation', (0,explain_character/* valueAt */.fK)(text, offset + column, false), 'this line is indented less than its siblings around it, so it ends the block that they belong to', 'align it with them', sibling, { edits: [{ start: offset, end: offset + column, newText: ' '.repeat(wanted) }] });
}
function aligned(text, from, at) {
    const indent = indentAt(text, at);
    const lines = text.slice(Math.max(from, at - LONGEST_LINE), at - indent).split(/\r\n?|\n/);
    const above = lines.reverse().find((line) => /^ *[^ #]/.test(line));
    const isItem = /^ *-(?: |$)/;
    const own = text.slice(at - indent, at + 2);
    if (above === undefined || /:\s*(?:#.*)?$/.test(above) || isItem.test(above) !== isItem.test(own))
        return undefined;
    const wanted = above.length - above.trimStart().length;
    return wanted === indent
        ? undefined
        : { edits: [{ start: at - indent, end: at, newText: ' '.repeat(wanted) }] };
}
function itemColumn(text, at) {
    const lines = text.slice(Math.max(0, at - LONGEST_LINE), at).split(/\r\n?|\n/);
    return /^( *)- /.exec(lines.findLast((line) => /^ *[^ #]/.test(line)) ?? '')?.[1]?.length;
}
function indentAt(text, offset) {
    let start = offset;
    while (start > 0 && !(0,characters/* isBreak */.kn)(text.charCodeAt(start - 1)))
        start--;
    return offset - start;
}
function afterValue(text, token, last) {
    const at = tokenRange(text, token);
    const source = (0,words/* quotedSource */.Yh)(text.slice(at.start, at.end));
    if (last?.kind === 'document-end')
        return new refusal/* Refusal */.P('yaml/syntax', at, `${source} follows the end of the document`, 'remove the line `...` above it', [{ start: last.start, end: last.end, message: 'the document ends here' }]);
    const root = aboveMargin(text, at.start);
    if (root !== undefined)
        return new refusal/* Refusal */.P('yaml/indentation', at, `${source} is at the margin, but the lines above it are indented under no key`, 'put their key above them, or move them to the margin', [{ ...root, message: 'the first of them' }]);
    if (last?.kind === 'scalar' && (last.style === 'single' || last.style === 'double')) {
        const mark = text.charAt(last.start);
        if (token.kind === 'flow-entry')
            return keyAfter(text, last.end) ?? bareComma(text, at);
        if ((0,characters/* hasBreak */.Cr)(text, last.start, last.end))
            return new refusal/* Refusal */.P('yaml/unclosed', { start: last.start, end: last.start + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(mark)} is closed on a later line, and text follows it there`, 'close the quote on its own line', [{ start: last.end - 1, end: last.end, message: 'closed here' }]);
        return new refusal/* Refusal */.P('yaml/needs-quotes', { start: last.start, end: at.end }, `${source} follows the closing quote`, mark === "'"
            ? "quote the whole value; inside single quotes write '' for an apostrophe"
            : 'quote the whole value; inside double quotes write \\" for a quote');
    }
    const joined = last && token.kind === 'flow-entry' ? keyAfter(text, last.end) : undefined;
    if (joined !== undefined)
        return joined;
    if (token.kind === 'flow-entry')
        return bareComma(text, at);
    if (last?.kind === 'flow-sequence-end' || last?.kind === 'flow-mapping-end') {
        const written = markdown(text, at, last.end) ?? severalLists(text, at) ?? keyAfter(text, last.end);
        if (written !== undefined)
            return written;
        return new refusal/* Refusal */.P('yaml/syntax', at, `${source} follows the closing bracket`, /^(?:\/\/|--|\/\*|\uff03)/.test(text.slice(at.start, at.end))
            ? 'remove it, or start the comment with `#`'
            : 'remove it, or quote the value');
    }
    if (token.kind === 'value')
        return new refusal/* Refusal */.P('yaml/syntax', at, '`:` without a key', 'write the key in front of it');
    const isAtMargin = (range) => text.slice(range.start - indentAt(text, range.start), range.start).replace('\ufeff', '') === '';
    if (last?.kind === 'scalar' && token.kind === 'block-mapping-start' && isAtMargin(last) && isAtMargin(at))
        return strayText(text, (0,explain_character/* valueAt */.fK)(text, last.start, false), at);
    return new refusal/* Refusal */.P('yaml/syntax', at, `${source} does not belong to the value before it`, 'quote the value as a whole, or start a new line');
}
function aboveMargin(text, at) {
    if (indentAt(text, at) > 0 || !/[\w-]+:(?:\s|$)/y.test(text.slice(at, at + LONGEST_LINE)))
        return undefined;
    const [first] = /^\ufeff?(?:[^\S\r\n]*(?:#.*|---[ \t]*)?(?:\r\n|\r(?!\n)|\n))* +/.exec(text) ?? [];
    return first === undefined || first.length >= at ? undefined : (0,explain_character/* valueAt */.fK)(text, first.length, false);
}
function markdown(text, at, end) {
    const box = /\[[ xX]?\]$/.exec(text.slice(Math.max(0, end - 3), end));
    if (box !== null && at.start > end) {
        const start = end - box[0].length;
        return new refusal/* Refusal */.P('yaml/syntax', { start, end }, `${(0,words/* quotedSource */.Yh)(box[0])} is a checkbox in Markdown, but a list in YAML`, 'remove it', [], { edits: [{ start, end: at.start, newText: '' }] });
    }
    const name = /\[([\w./-]+)\]$/.exec(text.slice(Math.max(0, end - LONGEST_ITEM), end));
    const target = /^\([^()\r\n]*\)/.exec(text.slice(at.start, at.start + LONGEST_LINE));
    if (name === null || target === null || at.start !== end)
        return undefined;
    const whole = { start: end - name[0].length, end: end + target[0].length };
    return new refusal/* Refusal */.P('yaml/syntax', whole, `${(0,words/* quotedSource */.Yh)(text.slice(whole.start, whole.end))} is a link in Markdown, but a list in YAML`, `write the name alone: ${name[1]}`, [], { edits: [{ ...whole, newText: name[1] ?? '' }] });
}
function severalLists(text, at) {
    const lineStart = at.start - indentAt(text, at.start);
    const line = /[^\r\n]*/.exec(text.slice(lineStart, lineStart + LONGEST_LINE))?.[0] ?? '';
    const [found, before = '', value = '', joint = ''] = SEVERAL_LISTS.exec(line) ?? [];
    if (found === undefined)
        return undefined;
    const lists = value.split(/(?<=\])/);
    const names = lists.map((part) => part.replace(JOINTS, ' ').match(/[\w./-]+/g) ?? []);
    const isNested = joint.trim() === ',' && names.every(({ length }) => length > 1);
    const whole = isNested
        ? `[${names.map((list) => `[${list.join(', ')}]`).join(', ')}]`
        : `[${names.flat().join(', ')}]`;
    const start = lineStart + before.length;
    const range = { start, end: start + value.length };
    return new refusal/* Refusal */.P('yaml/syntax', range, 'there is more than one list where one value is expected', `write one list: ${whole}`, [], {
        edits: [{ ...range, newText: whole }],
    });
}
const JOINT = String.raw `\s*(?:[,;+|&]|(?<!\w)(?:${joined_names/* WORDS_BETWEEN */.N})(?=[\s[]))\s*`;
const JOINTS = new RegExp(JOINT, 'g');
const LIST_OF_NAMES = String.raw `\[\s*\w[\w./-]*(?:\s*,\s*\w[\w./-]*)*\s*\]`;
const SEVERAL_LISTS = new RegExp(String.raw `^(\s*(?:- +)?(?:[\w-]+:\s+|- +))(${LIST_OF_NAMES}(?:(${JOINT}|\s*)${LIST_OF_NAMES}|(${JOINT})\w[\w./-]*)(?:(?:${JOINT}|\s*)${LIST_OF_NAMES}|${JOINT}\w[\w./-]*)*)\s*(?:#.*)?$`);
function bareComma(text, at) {
    if (/^[ \t]*(?:#|[\r\n]|$)/.test(text.slice(at.end, at.end + LONGEST_LINE)))
        return new refusal/* Refusal */.P('yaml/syntax', at, 'this line ends with a comma, but YAML lines are not separated by commas', 'remove it', [], {
            edits: trailingCommas(text, at.start),
        });
    const several = severalLists(text, at);
    if (several !== undefined)
        return several;
    const line = text.slice(text.lastIndexOf('\n', at.start) + 1).split(/[\r\n]/, 1)[0] ?? '';
    const count = (bracket) => line.split(bracket).length - 1;
    const hint = count(']') > count('[') && count('[') > 0
        ? 'this line has more `]` than `[`: the list ends before this comma, so open a bracket where one is missing, or remove one'
        : 'write the list in brackets: `[a, b]`';
    return new refusal/* Refusal */.P('yaml/syntax', at, 'a comma makes a list only inside brackets', hint);
}
function trailingCommas(text, at) {
    const edits = [{ start: at, end: at + 1, newText: '' }];
    const line = /(?:\r\n?|\n)([^\r\n]{0,1000})(?=[\r\n])/y;
    line.lastIndex = text.slice(at, at + LONGEST_LINE).search(/[\r\n]/) + at;
    for (let found = line.exec(text); found !== null; found = line.exec(text)) {
        const written = found[1]?.trimEnd() ?? '';
        if (!/^ *[\w-]+: [^#]*,$/.test(written))
            break;
        const start = line.lastIndex - (found[1]?.length ?? 0) + written.length - 1;
        edits.push({ start, end: start + 1, newText: '' });
    }
    return edits;
}
function noValue(text, token) {
    const at = tokenRange(text, token);
    const source = (0,words/* quotedSource */.Yh)(text.slice(at.start, at.end));
    switch (token.kind) {
        case 'flow-entry':
            return new refusal/* Refusal */.P('yaml/syntax', at, 'there is no value before this comma', 'remove it, or quote the value');
        case 'flow-sequence-end':
        case 'flow-mapping-end':
            return new refusal/* Refusal */.P('yaml/syntax', at, `a value is missing before ${source}`, 'add it, or remove the colon');
        case 'block-entry':
            return hyphensInBrackets(text, at);
        case 'document-end':
        case 'document-start':
            return new refusal/* Refusal */.P('yaml/syntax', at, `there is ${source} where a value is expected`, 'remove the line');
        case 'value':
        case 'key':
            return (0,explain_character/* needsQuotes */.rI)(text, at.start, true, `a value cannot start with ${source}`);
        default:
            return new refusal/* Refusal */.P('yaml/syntax', at, `${source} cannot start a value`, 'quote the value');
    }
}
function hyphensInBrackets(text, at) {
    const message = 'a `- ` list cannot be used inside brackets';
    const from = text.lastIndexOf('[', at.start) + 1;
    const inside = /^[^[\]{}#"']*(?=\])/.exec(text.slice(from, from + LONGEST_LINE))?.[0];
    const hyphens = [...(inside ?? '').matchAll(/(?<=^|,|[^\s,](?=\s*[\r\n]))(\s*)- +(?=\S)/g)];
    if (inside === undefined || hyphens.length === 0)
        return new refusal/* Refusal */.P('yaml/syntax', at, message, 'separate the items with commas: `[a, b]`');
    const edits = hyphens.map(({ 0: sign, 1: blank = '', index }) => ({
        start: from + index,
        end: from + index + sign.length,
        newText: index === 0 || inside[index - 1] === ',' ? blank : `,${blank}`,
    }));
    const items = inside
        .split(/[,\r\n]/)
        .map((item) => item.replace(/^\s*- +/, '').trim())
        .filter((item) => item !== '')
        .join(', ');
    return new refusal/* Refusal */.P('yaml/syntax', at, message, `remove the hyphens: ${(0,words/* quotedSource */.Yh)(`[${items}]`)}`, [], {
        edits,
    });
}
function tokenRange(text, token) {
    if (token.end > token.start || token.kind === 'stream-end')
        return { start: token.start, end: token.end };
    return (0,explain_character/* valueAt */.fK)(text, token.start, false);
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-anchor.js


const FOLLOWERS = new Set([0x3f, 0x3a, 0x2c, 0x5d, 0x7d, 0x25, 0x40, 0x60]);
function scanAnchor(cursor, inFlow) {
    const start = cursor.offset;
    const kind = cursor.peek() === 0x2a ? 'alias' : 'anchor';
    cursor.offset++;
    while ((0,characters/* isWord */.Jg)(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    const next = cursor.peek();
    if (name === '' || !((0,characters/* isBlankOrEnd */.XP)(next) || FOLLOWERS.has(next))) {
        if (next === characters/* TAB */.wn)
            throw (0,explain_character/* wrongTab */.jP)(cursor);
        const why = kind === 'alias' ? '`*` refers to an anchor defined above' : '`&` starts the name of an anchor';
        throw (0,explain_character/* needsQuotes */.rI)(cursor.text, start, inFlow, why);
    }
    return { kind, name, start, end: cursor.offset };
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-block-scalar.js




function scanBlockScalar(cursor, parentIndent) {
    const start = cursor.offset;
    const folded = cursor.peek() === 0x3e;
    cursor.offset++;
    const { chomping, increment } = scanHeader(cursor, start);
    const least = Math.max(1, parentIndent + 1);
    const textStart = cursor.offset;
    const leading = increment === undefined ? scanLeadingBreaks(cursor) : undefined;
    const indent = increment === undefined ? Math.max(least, leading?.widest ?? 0) : least + increment - 1;
    let { breaks, column } = leading ?? scan_block_scalar_scanBreaks(cursor, indent);
    let end = start + 1;
    const parts = [];
    let lineBreak = '';
    let wasIndented = false;
    while (column === indent && cursor.peek() !== characters/* END */.Kp) {
        const isIndented = cursor.peek() === characters/* SPACE */.t6 || cursor.peek() === characters/* TAB */.wn;
        if (parts.length > 0) {
            const folds = folded && lineBreak === '\n' && !wasIndented && !isIndented;
            if (!folds)
                parts.push(lineBreak);
            else if (breaks === '')
                parts.push(' ');
        }
        const lineStart = cursor.offset;
        cursor.skipLine();
        parts.push(breaks, cursor.slice(lineStart));
        end = cursor.offset;
        wasIndented = isIndented;
        lineBreak = cursor.skipBreak();
        ({ breaks, column } = scan_block_scalar_scanBreaks(cursor, indent));
    }
    if (chomping !== 'strip')
        parts.push(lineBreak);
    if (chomping === 'keep')
        parts.push(breaks);
    const text = parts.length > 0 && end > textStart ? { start: textStart, end } : { start: end, end };
    return { kind: 'scalar', style: 'block', value: parts.join(''), start, end, text };
}
function scanHeader(cursor, start) {
    let chomping = 'clip';
    let increment;
    const scanChomping = () => {
        const unit = cursor.peek();
        if (unit !== 0x2b && unit !== 0x2d)
            return false;
        chomping = unit === 0x2b ? 'keep' : 'strip';
        cursor.offset++;
        return true;
    };
    const scanIncrement = () => {
        if (!(0,characters/* isDigit */.yp)(cursor.peek()))
            return false;
        if (cursor.peek() === 0x30)
            throw refuseHeader(cursor, start);
        increment = cursor.peek() - 0x30;
        cursor.offset++;
        return true;
    };
    if (scanChomping())
        scanIncrement();
    else if (scanIncrement())
        scanChomping();
    if (!(0,characters/* isSpaceOrEnd */.JK)(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!(0,characters/* isBreakOrEnd */.wm)(cursor.peek()))
        throw refuseHeader(cursor, start);
    cursor.skipBreak();
    return { chomping, increment };
}
function refuseHeader(cursor, start) {
    const mark = cursor.text.charAt(start);
    if (cursor.peek() === characters/* TAB */.wn)
        return (0,explain_character/* wrongTab */.jP)(cursor);
    if (cursor.peek() === 0x30 && (0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
        return new refusal/* Refusal */.P('yaml/syntax', { start, end: cursor.offset + 1 }, `the indentation after \`${mark}\` is a digit from 1 to 9, not 0`, 'leave the digit out: the first line sets the indentation');
    return (leftMarker(cursor.text, (0,explain_character/* valueAt */.fK)(cursor.text, start, false)) ??
        (0,explain_character/* needsQuotes */.rI)(cursor.text, start, false, `\`${mark}\` starts a block of text, which begins on the next line`));
}
function scanLeadingBreaks(cursor) {
    let breaks = '';
    let widest = 0;
    for (;;) {
        const lineStart = cursor.offset;
        cursor.skipSpaces();
        const column = cursor.offset - lineStart;
        widest = Math.max(widest, column);
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column, widest };
        breaks += lineBreak;
    }
}
function scan_block_scalar_scanBreaks(cursor, indent) {
    let breaks = '';
    for (;;) {
        const lineStart = cursor.offset;
        while (cursor.offset - lineStart < indent && cursor.peek() === characters/* SPACE */.t6)
            cursor.offset++;
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            return { breaks, column: cursor.offset - lineStart };
        breaks += lineBreak;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-tag.js




const BANG = 0x21;
const PERCENT = 0x25;
function scanTag(cursor, inFlow) {
    const start = cursor.offset;
    const next = cursor.peek(1);
    let handle;
    let suffix = '!';
    if (next === 0x3c) {
        cursor.offset += 2;
        suffix = scanUri(cursor, 'a tag');
        if (cursor.peek() !== 0x3e)
            throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a tag that starts with `!<` ends with `>`');
        cursor.offset++;
    }
    else if (next === characters/* TAB */.wn || (0,characters/* isSpaceOrEnd */.JK)(next)) {
        cursor.offset++;
    }
    else {
        handle = scanHandle(cursor, inFlow);
        suffix = scanUri(cursor, 'a tag');
    }
    if (!(0,characters/* isSpaceOrEnd */.JK)(cursor.peek())) {
        if (cursor.peek() === characters/* TAB */.wn)
            throw (0,explain_character/* wrongTab */.jP)(cursor);
        throw (0,explain_character/* needsQuotes */.rI)(cursor.text, start, inFlow, '`!` starts a tag, and a space must follow it');
    }
    return { kind: 'tag', handle, suffix, start, end: cursor.offset };
}
function hasSecondBang(cursor) {
    for (let ahead = 1; !(0,characters/* isSpaceOrEnd */.JK)(cursor.peek(ahead)); ahead++)
        if (cursor.peek(ahead) === BANG)
            return true;
    return false;
}
function scanHandle(cursor, inFlow) {
    const start = cursor.offset;
    const named = hasSecondBang(cursor);
    cursor.offset++;
    if (named) {
        while ((0,characters/* isWord */.Jg)(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw (0,explain_character/* needsQuotes */.rI)(cursor.text, start, inFlow, '`!` starts a tag');
        cursor.offset++;
    }
    return cursor.slice(start);
}
function scanDirectiveHandle(cursor) {
    const start = cursor.offset;
    if (cursor.peek() !== BANG)
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%TAG` needs a handle that starts with `!`');
    cursor.offset++;
    if (cursor.peek() !== characters/* SPACE */.t6) {
        while ((0,characters/* isWord */.Jg)(cursor.peek()))
            cursor.offset++;
        if (cursor.peek() !== BANG)
            throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'the handle of `%TAG` ends with `!`');
        cursor.offset++;
    }
    return cursor.slice(start);
}
function scanUri(cursor, owner) {
    const parts = [];
    const first = cursor.offset;
    for (;;) {
        const start = cursor.offset;
        while (isUriCharacter(cursor.peek()))
            cursor.offset++;
        parts.push(cursor.slice(start));
        if (cursor.peek() !== PERCENT)
            break;
        parts.push(scanUriEscapes(cursor));
    }
    if (cursor.offset === first)
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, `${owner} needs a name here`);
    return parts.join('');
}
function scanUriEscapes(cursor) {
    const start = cursor.offset;
    const bytes = [];
    while (cursor.peek() === PERCENT) {
        if (!(0,characters/* isHexDigit */.tB)(cursor.peek(1)) || !(0,characters/* isHexDigit */.tB)(cursor.peek(2))) {
            cursor.offset++;
            throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%` needs two hexadecimal digits');
        }
        cursor.offset += 3;
        bytes.push(Number.parseInt(cursor.slice(cursor.offset - 2), 16));
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        const at = { start, end: cursor.offset };
        throw new refusal/* Refusal */.P('yaml/syntax', at, `${(0,words/* quotedSource */.Yh)(cursor.slice(start))} is not UTF-8`);
    }
}
function isUriCharacter(unit) {
    return (0,characters/* isWord */.Jg)(unit) || (unit < 0x80 && unit > characters/* SPACE */.t6 && URI_MARKS.includes(String.fromCharCode(unit)));
}
const URI_MARKS = ";/?:@&=+$,.!~*'()[]";

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-directive.js





const MAX_DIGITS = 4300;
function scanDirective(cursor) {
    const start = cursor.offset;
    cursor.offset++;
    while ((0,characters/* isWord */.Jg)(cursor.peek()))
        cursor.offset++;
    const name = cursor.slice(start + 1);
    if (name === '' || !(0,characters/* isSpaceOrEnd */.JK)(cursor.peek()))
        throw wrongName(cursor.text, start);
    const directive = scanContent(cursor, name);
    const end = cursor.offset;
    cursor.skipSpaces();
    if (cursor.peek() === 0x23)
        cursor.skipLine();
    if (!(0,characters/* isBreakOrEnd */.wm)(cursor.peek()))
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a directive ends with its line');
    cursor.skipBreak();
    return { kind: 'directive', directive, start, end };
}
function wrongName(text, start) {
    const line = (0,explain_character/* valueAt */.fK)(text, start, false);
    const source = text.slice(line.start, line.end).replace(/: .*$|:$/, '');
    return new refusal/* Refusal */.P('yaml/needs-quotes', { start, end: start + source.length }, `${(0,words/* quotedSource */.Yh)(source)} must be quoted: \`%\` at the start of a line starts a directive`, `quote it: ${(0,explain_character/* singleQuoted */.f3)(source)}`, [], { edits: [{ start, end: start + source.length, newText: (0,explain_character/* singleQuoted */.f3)(source) }] });
}
function scanContent(cursor, name) {
    switch (name) {
        case 'YAML': {
            cursor.skipSpaces();
            const major = scanNumber(cursor);
            if (cursor.peek() !== 0x2e)
                throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%YAML` needs a version such as `1.1`');
            cursor.offset++;
            scanNumber(cursor);
            endWord(cursor);
            return { name, major };
        }
        case 'TAG': {
            cursor.skipSpaces();
            const handle = scanDirectiveHandle(cursor);
            if (cursor.peek() !== characters/* SPACE */.t6)
                throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a space must follow the handle of `%TAG`');
            cursor.skipSpaces();
            const prefix = scanUri(cursor, '`%TAG`');
            endWord(cursor);
            return { name, handle, prefix };
        }
        default:
            cursor.skipLine();
            return { name: 'other' };
    }
}
function scanNumber(cursor) {
    const start = cursor.offset;
    while ((0,characters/* isDigit */.yp)(cursor.peek()))
        cursor.offset++;
    const digits = cursor.offset - start;
    if (digits === 0 || digits > MAX_DIGITS)
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, '`%YAML` needs a version such as `1.1`');
    return Number(cursor.slice(start));
}
function endWord(cursor) {
    if (!(0,characters/* isSpaceOrEnd */.JK)(cursor.peek()))
        throw (0,explain_character/* wrongCharacter */.hk)(cursor, 'a directive ends with its line');
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scan-plain.js


function scanPlain(cursor, indent, inFlow) {
    const start = cursor.offset;
    const parts = [];
    let end = start;
    let gap = '';
    let endedLine = false;
    for (;;) {
        if (cursor.peek() === 0x23)
            break;
        const partStart = cursor.offset;
        skipPart(cursor, inFlow);
        if (cursor.offset === partStart)
            break;
        if (parts.length > 0)
            parts.push(gap);
        parts.push(cursor.slice(partStart));
        end = cursor.offset;
        const line = cursor.line;
        gap = scan_plain_scanGap(cursor);
        endedLine = cursor.line !== line;
        if (gap === '' || (!inFlow && endedLine && cursor.column < indent))
            break;
    }
    const value = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    return {
        token: { kind: 'scalar', style: 'plain', value, start, end, text: { start, end } },
        endedLine,
    };
}
function skipPart(cursor, inFlow) {
    const text = cursor.text;
    let offset = cursor.offset;
    for (; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit > 0x7d ? (0,characters/* isBreak */.kn)(unit) : unit <= characters/* SPACE */.t6)
            break;
        if (unit === 0x3a) {
            const next = offset + 1 < text.length ? text.charCodeAt(offset + 1) : 0;
            if ((0,characters/* isBlankOrEnd */.XP)(next) || (inFlow && (next === 0x2c || isBracket(next))))
                break;
        }
        else if (inFlow && (unit === 0x2c || unit === 0x3f || isBracket(unit)))
            break;
    }
    cursor.offset = offset;
}
function scan_plain_scanGap(cursor) {
    const start = cursor.offset;
    cursor.skipSpaces();
    if (!(0,characters/* isBreak */.kn)(cursor.peek()))
        return cursor.slice(start);
    const first = cursor.skipBreak();
    if (atDocumentMark(cursor))
        return '';
    let others = '';
    for (;;) {
        if (cursor.peek() === characters/* SPACE */.t6) {
            cursor.offset++;
            continue;
        }
        const lineBreak = cursor.skipBreak();
        if (lineBreak === '')
            break;
        others += lineBreak;
        if (atDocumentMark(cursor))
            return '';
    }
    if (first !== '\n')
        return first + others;
    return others === '' ? ' ' : others;
}
function isBracket(unit) {
    return unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/scanner.js












class Scanner {
    #cursor;
    #queue = [];
    #head = 0;
    #taken = 0;
    #done = false;
    #last;
    #flowLevel = 0;
    #indent = -1;
    #outerIndents = [];
    #keyAllowed = true;
    #keys = new SimpleKeys();
    #valueEnd = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    peek() {
        for (;;) {
            const token = this.#queue[this.#head];
            if (token !== undefined) {
                if (this.#done)
                    return token;
                this.#dropStaleKeys();
                if (this.#keys.first?.token !== this.#taken)
                    return token;
            }
            (0,checkpoint/* passCheckpoint */.gc)();
            this.#scanToken();
        }
    }
    take() {
        const token = this.peek();
        if (token.kind === 'stream-end')
            return token;
        this.#head++;
        this.#taken++;
        if (this.#head === this.#queue.length) {
            this.#queue = [];
            this.#head = 0;
        }
        return token;
    }
    #scanToken() {
        const cursor = this.#cursor;
        this.#skipToToken();
        this.#dropStaleKeys();
        const column = cursor.column;
        this.#unindent(column);
        const unit = cursor.peek();
        if (unit === characters/* END */.Kp)
            this.#endStream();
        else if (column === 0 && unit === 0x25)
            this.#scanDirective();
        else if (column === 0 && atDocumentMark(cursor))
            this.#scanDocumentMark();
        else
            this.#scanContent(unit);
    }
    #scanContent(unit) {
        const cursor = this.#cursor;
        const inFlow = this.#flowLevel > 0;
        switch (unit) {
            case 0x5b:
                this.#openFlow('flow-sequence-start');
                break;
            case 0x7b:
                this.#openFlow('flow-mapping-start');
                break;
            case 0x5d:
                this.#closeFlow('flow-sequence-end');
                break;
            case 0x7d:
                this.#closeFlow('flow-mapping-end');
                break;
            case 0x2c:
                this.#dropKey();
                this.#keyAllowed = true;
                this.#push('flow-entry', 1);
                break;
            case 0x2d:
                if ((0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
                    this.#scanBlockEntry();
                else
                    this.#scanPlain();
                break;
            case 0x3f:
                if (inFlow || (0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
                    this.#scanKey();
                else
                    this.#scanPlain();
                break;
            case 0x3a:
                if (inFlow || (0,characters/* isBlankOrEnd */.XP)(cursor.peek(1)))
                    this.#scanValue();
                else
                    this.#scanPlain();
                break;
            case 0x26:
            case 0x2a:
                this.#saveKey();
                this.#emit(scanAnchor(cursor, inFlow));
                break;
            case 0x21:
                this.#saveKey();
                this.#emit(scanTag(cursor, inFlow));
                break;
            case 0x27:
            case 0x22:
                this.#saveKey();
                this.#emit(scanQuoted(cursor));
                break;
            case 0x7c:
            case 0x3e:
                if (inFlow)
                    throw this.#noValue(unit);
                this.#dropKey();
                this.#keyAllowed = true;
                this.#emit(scanBlockScalar(cursor, this.#indent));
                break;
            case characters/* TAB */.wn:
                throw (0,explain_character/* wrongTab */.jP)(cursor);
            case 0x25:
            case 0x40:
            case 0x60:
                throw this.#noValue(unit);
            default:
                this.#scanPlain();
        }
    }
    #skipToToken() {
        const cursor = this.#cursor;
        if (cursor.offset === 0 && cursor.peek() === characters/* BYTE_ORDER_MARK */.sn)
            cursor.offset++;
        for (;;) {
            (0,checkpoint/* passCheckpoint */.gc)();
            cursor.skipSpaces();
            if (cursor.peek() === 0x23)
                cursor.skipLine();
            if (cursor.skipBreak() === '')
                return;
            if (this.#flowLevel === 0)
                this.#keyAllowed = true;
        }
    }
    #endStream() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keys.clear();
        this.#done = true;
        this.#push('stream-end', 0);
    }
    #scanDirective() {
        this.#leaveBlocks();
        this.#emit(scanDirective(this.#cursor));
    }
    #scanDocumentMark() {
        this.#leaveBlocks();
        this.#push(this.#cursor.peek() === 0x2d ? 'document-start' : 'document-end', 3);
    }
    #leaveBlocks() {
        this.#unindent(-1);
        this.#dropKey();
        this.#keyAllowed = false;
    }
    #openFlow(kind) {
        this.#saveKey();
        this.#flowLevel++;
        this.#keyAllowed = true;
        this.#push(kind, 1);
    }
    #closeFlow(kind) {
        if (this.#flowLevel === 0)
            throw unopened(this.#cursor);
        this.#dropKey();
        this.#flowLevel--;
        this.#keyAllowed = false;
        this.#push(kind, 1);
    }
    #scanBlockEntry() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw misplacedEntry(this.#cursor);
            this.#openBlock('block-sequence-start');
        }
        this.#keyAllowed = true;
        this.#dropKey();
        this.#push('block-entry', 1);
    }
    #scanKey() {
        if (this.#flowLevel === 0) {
            if (!this.#keyAllowed)
                throw (0,explain_character/* needsQuotes */.rI)(this.#cursor.text, this.#cursor.offset, false, '`? ` starts a key, which is not allowed here');
            this.#openBlock('block-mapping-start');
        }
        this.#keyAllowed = this.#flowLevel === 0;
        this.#dropKey();
        this.#push('key', 1);
    }
    #scanValue() {
        const key = this.#keys.take(this.#flowLevel);
        if (key !== undefined) {
            this.#insertKey(key);
            this.#keyAllowed = false;
        }
        else {
            if (this.#flowLevel === 0) {
                if (!this.#keyAllowed)
                    throw misplacedValue(this.#cursor, this.#last, this.#valueEnd);
                this.#openBlock('block-mapping-start');
            }
            this.#keyAllowed = this.#flowLevel === 0;
        }
        this.#push('value', 1);
        this.#valueEnd = this.#cursor.offset;
    }
    #scanPlain() {
        this.#saveKey();
        const { token, endedLine } = scanPlain(this.#cursor, this.#indent + 1, this.#flowLevel > 0);
        if (endedLine)
            this.#keyAllowed = true;
        this.#emit(token);
    }
    #noValue(unit) {
        const character = unit === 0x60 ? 'a backtick' : `\`${String.fromCharCode(unit)}\``;
        const why = `a value cannot start with ${character}`;
        return (0,explain_character/* needsQuotes */.rI)(this.#cursor.text, this.#cursor.offset, this.#flowLevel > 0, why);
    }
    #saveKey() {
        const cursor = this.#cursor;
        if (this.#keyAllowed) {
            this.#dropKey();
            this.#keys.add({
                level: this.#flowLevel,
                token: this.#taken + this.#queue.length - this.#head,
                required: this.#flowLevel === 0 && this.#indent === cursor.column,
                offset: cursor.offset,
                point: cursor.point,
                line: cursor.line,
                column: cursor.column,
            });
        }
        this.#keyAllowed = false;
    }
    #dropKey() {
        const key = this.#keys.take(this.#flowLevel);
        if (key?.required)
            throw missingColon(this.#cursor, key);
    }
    #dropStaleKeys() {
        for (;;) {
            const key = this.#keys.takeStale(this.#cursor);
            if (key === undefined)
                return;
            if (key.required)
                throw missingColon(this.#cursor, key);
        }
    }
    #insertKey(key) {
        const at = { start: key.offset, end: key.offset };
        const tokens = [{ kind: 'key', ...at }];
        if (this.#flowLevel === 0 && this.#indent < key.column) {
            this.#indentTo(key.column);
            tokens.unshift({ kind: 'block-mapping-start', ...at });
        }
        this.#queue.splice(this.#head + key.token - this.#taken, 0, ...tokens);
    }
    #openBlock(kind) {
        const column = this.#cursor.column;
        if (this.#indent >= column)
            return;
        this.#indentTo(column);
        this.#push(kind, 0);
    }
    #indentTo(column) {
        this.#outerIndents.push(this.#indent);
        this.#indent = column;
    }
    #unindent(column) {
        if (this.#flowLevel > 0)
            return;
        while (this.#indent > column) {
            this.#indent = this.#outerIndents.pop() ?? -1;
            this.#push('block-end', 0);
        }
    }
    #push(kind, width) {
        const start = this.#cursor.offset;
        this.#cursor.offset += width;
        this.#emit({ kind, start, end: start + width });
    }
    #emit(token) {
        this.#queue.push(token);
        if (token.end > token.start)
            this.#last = token;
    }
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parser.js





function parseDocument(text) {
    return new Parser(text).parse();
}
class Parser {
    #text;
    #scanner;
    #composer;
    #brackets = [];
    #last;
    constructor(text) {
        this.#text = text;
        this.#scanner = new Scanner(new Cursor(text));
        this.#composer = new Composer(text);
    }
    parse() {
        const first = this.#scanner.peek();
        if (first.kind === 'stream-end')
            return undefined;
        let root;
        if (first.kind === 'directive' || first.kind === 'document-start') {
            this.#directives();
            root = this.#atDocumentEnd() ? this.#empty(NO_PROPERTIES) : this.#node(true, false);
        }
        else {
            root = this.#node(true, false);
        }
        this.#endDocument(root);
        return { root, mappings: this.#composer.mappings };
    }
    #directives() {
        for (;;) {
            const token = this.#take();
            if (token.kind === 'document-start')
                return;
            if (token.kind !== 'directive')
                throw new refusal/* Refusal */.P('yaml/syntax', token, 'a line `---` must follow a directive', 'add a line `---`');
            this.#composer.tags.direct(token);
        }
    }
    #atDocumentEnd() {
        const { kind } = this.#scanner.peek();
        return (kind === 'directive' || kind === 'document-start' || kind === 'document-end' || kind === 'stream-end');
    }
    #endDocument(root) {
        while (this.#scanner.peek().kind === 'document-end')
            this.#take();
        const next = this.#scanner.peek();
        if (next.kind === 'stream-end')
            return;
        if (next.kind !== 'directive' && next.kind !== 'document-start')
            throw this.#unexpected({ kind: 'document' }, next);
        throw new refusal/* Refusal */.P('yaml/multiple-documents', next, 'a second document starts here, but the file may hold only one', 'remove the separator, or move the second document to a file of its own', [{ start: root.start, end: root.start, message: 'the first document starts here' }]);
    }
    #node(block, indentless) {
        if (this.#scanner.peek().kind === 'alias')
            return this.#composer.alias(this.#take());
        const properties = this.#properties();
        const token = this.#scanner.peek();
        switch (token.kind) {
            case 'scalar':
                return this.#composer.scalar(properties, this.#take());
            case 'flow-sequence-start':
                return this.#flowSequence(properties);
            case 'flow-mapping-start':
                return this.#flowMapping(properties);
            case 'block-entry':
                if (indentless)
                    return this.#indentlessSequence(properties);
                break;
            case 'block-sequence-start':
                if (block)
                    return this.#blockSequence(properties);
                break;
            case 'block-mapping-start':
                if (block)
                    return this.#blockMapping(properties);
                break;
        }
        if (properties.anchor !== undefined || properties.tag !== undefined)
            return this.#empty(properties);
        throw this.#unexpected({ kind: 'node' }, token);
    }
    #properties() {
        let anchor;
        let tag;
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'anchor' && anchor === undefined)
                anchor = this.#take();
            else if (token.kind === 'tag' && tag === undefined)
                tag = this.#take();
            else
                break;
        }
        const properties = { anchor, tag };
        this.#composer.checkAnchor(properties);
        return properties;
    }
    #empty(properties) {
        return this.#composer.empty(properties, this.#end);
    }
    #blockSequence(properties) {
        const opening = this.#take();
        const sequence = this.#composer.openSequence(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'block-entry')
                throw this.#unexpected({ kind: 'block-sequence', opening }, token);
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'block-end';
            this.#item(sequence, () => (absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false)));
        }
        this.#take();
        return this.#composer.close(sequence, this.#end);
    }
    #item(sequence, part) {
        const first = this.#scanner.peek();
        const item = part();
        if (first.kind === 'alias') {
            sequence.aliases ??= new Map();
            sequence.aliases.set(sequence.items.length, first);
        }
        sequence.items.push(item);
    }
    #indentlessSequence(properties) {
        const sequence = this.#composer.openSequence(properties, this.#scanner.peek());
        while (this.#scanner.peek().kind === 'block-entry') {
            this.#take();
            const { kind } = this.#scanner.peek();
            const absent = kind === 'block-entry' || kind === 'key' || kind === 'value' || kind === 'block-end';
            this.#item(sequence, () => (absent ? this.#empty(NO_PROPERTIES) : this.#node(true, false)));
        }
        return this.#composer.close(sequence, this.#end);
    }
    #blockMapping(properties) {
        const opening = this.#take();
        const mapping = this.#composer.openMapping(properties, opening);
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === 'block-end')
                break;
            if (token.kind !== 'key')
                throw this.#unexpected({ kind: 'block-mapping', opening }, token);
            this.#take();
            this.#entry(mapping, () => this.#blockPart());
        }
        this.#take();
        return this.#composer.close(mapping, this.#end);
    }
    #blockPart() {
        const { kind } = this.#scanner.peek();
        return kind === 'key' || kind === 'value' || kind === 'block-end'
            ? this.#empty(NO_PROPERTIES)
            : this.#node(true, true);
    }
    #flowSequence(properties) {
        const opening = this.#openBracket();
        const sequence = this.#composer.openSequence(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-sequence-end') {
            if (sequence.items.length > 0 && !this.#comma('flow-sequence-end'))
                break;
            this.#item(sequence, () => (this.#scanner.peek().kind === 'key' ? this.#flowPair() : this.#flowNode()));
        }
        this.#closeBracket();
        return this.#composer.close(sequence, this.#end);
    }
    #flowPair() {
        const mapping = this.#composer.openMapping(NO_PROPERTIES, this.#take());
        this.#entry(mapping, () => this.#flowPart('flow-sequence-end'));
        return this.#composer.close(mapping, this.#end);
    }
    #flowMapping(properties) {
        const opening = this.#openBracket();
        const mapping = this.#composer.openMapping(properties, opening);
        while (this.#scanner.peek().kind !== 'flow-mapping-end') {
            if (mapping.entries.length > 0 && !this.#comma('flow-mapping-end'))
                break;
            const token = this.#scanner.peek();
            if (token.kind === 'key') {
                this.#take();
                this.#entry(mapping, () => this.#flowPart('flow-mapping-end'));
            }
            else {
                const key = this.#flowNode();
                const keyAt = token.kind === 'alias' ? token : key;
                mapping.entries.push({
                    key,
                    value: this.#empty(NO_PROPERTIES),
                    keyAt,
                    aliasAt: undefined,
                    owner: mapping,
                });
            }
        }
        this.#closeBracket();
        return this.#composer.close(mapping, this.#end);
    }
    #openBracket() {
        const opening = this.#take();
        this.#brackets.push(opening);
        return opening;
    }
    #closeBracket() {
        this.#take();
        this.#brackets.pop();
    }
    #comma(closing) {
        const token = this.#scanner.peek();
        if (token.kind !== 'flow-entry')
            throw this.#unexpectedInBrackets(token);
        this.#take();
        return this.#scanner.peek().kind !== closing;
    }
    #flowPart(closing) {
        const { kind } = this.#scanner.peek();
        return kind === 'value' || kind === 'flow-entry' || kind === closing
            ? this.#empty(NO_PROPERTIES)
            : this.#flowNode();
    }
    #flowNode() {
        const token = this.#scanner.peek();
        if (UNCLOSING.has(token.kind))
            throw this.#unexpectedInBrackets(token);
        return this.#node(false, false);
    }
    #unexpectedInBrackets(token) {
        const opening = this.#brackets.at(-1);
        return this.#unexpected(opening === undefined ? { kind: 'node' } : { kind: 'flow', opening }, token);
    }
    #entry(mapping, part) {
        const first = this.#scanner.peek();
        const key = part();
        const keyAt = first.kind === 'alias' ? first : key;
        const hasValue = this.#scanner.peek().kind === 'value';
        if (hasValue)
            this.#take();
        const second = this.#scanner.peek();
        mapping.entries.push({
            key,
            value: hasValue ? part() : this.#empty(NO_PROPERTIES),
            keyAt,
            aliasAt: hasValue && second.kind === 'alias' ? second : undefined,
            owner: mapping,
        });
    }
    #unexpected(expected, token) {
        return unexpectedToken(this.#text, expected, token, this.#last);
    }
    get #end() {
        return this.#last?.end ?? 0;
    }
    #take() {
        const token = this.#scanner.take();
        if (token.end > token.start)
            this.#last = token;
        return token;
    }
}
const UNCLOSING = new Set([
    'stream-end',
    'document-start',
    'document-end',
    'directive',
]);

;// CONCATENATED MODULE: ./build/src/syntax/yaml/odd-indentation.js






const ODD = /^( *)[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad][ \t\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad]*(?=[^\s#:])/gm;
const odd_indentation_FAR = 2000;
const MOST_LINES = 2000;
function oddIndentation(text, refusal) {
    const all = oddLines(text);
    const last = endOfNextLine(text, refusal.at.end);
    const lines = all.filter(({ start }) => start <= last);
    if (lines.length === 0)
        return undefined;
    const fit = fitting(text, all) ?? fitting(text, lines);
    if (fit !== undefined)
        return oddlyIndented(text, fit);
    const left = refusalOf(withOrdinaryBlanks(text, lines));
    if (left?.message === refusal.message && left.at.start <= refusal.at.start)
        return undefined;
    return oddlyIndented(text, lines);
}
function readIndentation(text, root) {
    const lines = oddLines(text);
    if (lines.length === 0)
        return undefined;
    const plain = [];
    const seen = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (node.kind === 'sequence')
            open.push(...node.items);
        else if (node.kind === 'mapping')
            open.push(...node.entries.flatMap(({ key, value }) => [key, value]));
        else if (node.style === 'plain')
            plain.push(node);
    }
    plain.sort((a, b) => a.start - b.start);
    let next = 0;
    const read = lines.filter(({ odd }) => {
        while ((plain[next]?.end ?? Number.POSITIVE_INFINITY) <= odd)
            next++;
        return (plain[next]?.start ?? Number.POSITIVE_INFINITY) <= odd;
    });
    if (read.length === 0)
        return undefined;
    return oddlyIndented(text, fitting(text, read) ?? read);
}
function oddLines(text) {
    if (!/[^ -~\s]|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/.test(text))
        return [];
    const lines = [];
    for (const { 0: blanks, 1: spaces = '', index } of text.matchAll(ODD)) {
        if (index === 0 && /^\ufeff *$/.test(blanks))
            continue;
        const newText = blanks
            .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
            .replace(/[\u3000\t]/g, '  ')
            .replace(/./g, ' ');
        const end = index + blanks.length;
        lines.push({ start: index, end, odd: index + spaces.length, newText, isFlat: newText === '' });
    }
    return lines;
}
function fitting(text, lines) {
    const narrow = lines.map((line) => ({
        ...line,
        newText: line.newText.slice(text.slice(line.start, line.end).split('\u3000').length - 1),
    }));
    const beside = (indentOf) => lines.map((line) => (line.isFlat ? { ...line, newText: indentOf(line) } : line));
    const above = beside(({ start }) => indentAmong(linesIn(text, Math.max(0, start - odd_indentation_FAR), start).reverse()));
    const below = beside(({ end }) => indentAmong(linesIn(text, end, end + odd_indentation_FAR).slice(1)));
    return [lines, narrow, above, below].find((one) => refusalOf(withOrdinaryBlanks(text, one)) === undefined);
}
function linesIn(text, start, end) {
    return text.slice(start, end).split(/\r\n?|\n/);
}
function indentAmong(lines) {
    return /^ */.exec(lines.find((line) => /^ *[^ #]/.test(line)) ?? '')?.[0] ?? '';
}
function refusalOf(text) {
    try {
        parseDocument(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof refusal/* Refusal */.P)
            return error;
        throw error;
    }
}
function withOrdinaryBlanks(text, lines) {
    let from = 0;
    const parts = lines.map(({ start, end, newText }) => {
        const part = text.slice(from, start) + newText;
        from = end;
        return part;
    });
    return parts.join('') + text.slice(from);
}
function oddlyIndented(text, lines) {
    const [{ start, end, odd, newText }, ...more] = lines;
    const what = (0,look_alikes/* oddCharacter */.jB)(text.slice(start, end)) ?? 'a blank of another kind';
    const others = more.length === 0 ? 'the line' : `this line and ${(0,words/* counted */.hS)(more.length, 'other')}`;
    return new refusal/* Refusal */.P('yaml/indentation', (0,explain_character/* valueAt */.fK)(text, odd, false), `this line starts with ${what}, which YAML treats as a letter`, newText === '' && more.length === 0 ? 'remove it' : `indent ${others} with ordinary spaces`, [], lines.length > MOST_LINES
        ? undefined
        : {
            edits: lines.map(({ start, end, newText }) => ({ start, end, newText })),
            ...(lines.some(({ isFlat }) => isFlat) ? {} : { safe: true }),
        });
}
function endOfNextLine(text, offset) {
    let end = offset;
    for (let breaks = 0; end < text.length; end++) {
        if (text[end] === '\r' && text[end + 1] === '\n')
            end++;
        if ((0,characters/* isBreak */.kn)(text.charCodeAt(end)) && ++breaks === 2)
            return end;
    }
    return end;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/quote-left-open.js



const quote_left_open_FAR = 4000;
const LINE = /(?:^|[:,[{-][ \t]+|[[{])(['"])([^'"\r\n]*)(['"]?)[ \t]*(?=[,\]}]?[ \t]*(?:[\r\n]|$))/g;
function quoteLeftOpen(text, { at }) {
    const closing = at.start - 1;
    const quote = text.charAt(closing);
    if (quote !== "'" && quote !== '"')
        return undefined;
    const start = Math.max(0, closing - quote_left_open_FAR);
    const above = text.slice(start, closing);
    const opening = start + above.lastIndexOf(quote);
    if (opening < start || !(0,characters/* hasBreak */.Cr)(text, opening, closing))
        return undefined;
    const from = (0,characters/* startOfLine */.C2)(text, opening);
    const end = lineEnd(text, opening);
    const found = [...text.slice(from, end).matchAll(LINE)].find((one) => from + one.index + one[0].indexOf(one[1] ?? quote) === opening);
    const [, , name = '', other = ''] = found ?? [];
    if (found === undefined || other === quote)
        return undefined;
    const behind = opening + 1 + name.length;
    return new refusal/* Refusal */.P('yaml/unclosed', { start: opening, end: opening + 1 }, `the quote ${(0,words/* quotedSource */.Yh)(quote)} is not closed on its line`, `close it: ${quote}${name.trimEnd()}${quote}`, [{ start: closing, end: closing + 1, message: 'closed here instead' }], {
        edits: [
            { start: behind - (name.length - name.trimEnd().length), end: behind + other.length, newText: quote },
        ],
    });
}
function lineEnd(text, offset) {
    let end = offset;
    while (end < text.length && !(0,characters/* isBreak */.kn)(text.charCodeAt(end)))
        end++;
    return end;
}

;// CONCATENATED MODULE: ./build/src/syntax/yaml/parse-yaml.js










function parseYaml(file, collector, { continueOnDuplicateKeys = false } = {}) {
    const findings = new Findings(file, collector);
    try {
        const control = controlCharacter(file.text);
        if (control !== undefined)
            throw control;
        const document = parseDocument(file.text);
        if (document === undefined)
            return emptyDocument(file.path);
        const indented = readIndentation(file.text, document.root);
        if (indented !== undefined)
            throw indented;
        const node = construct(document.root, file.path, findings);
        for (const mapping of document.mappings)
            findings.duplicateKeys(mapping);
        if (!findings.any)
            return node;
        return continueOnDuplicateKeys && findings.onlyRepeatedKeys ? joinRepeated(node) : undefined;
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P))
            throw error;
        findings.refuse(quoteLeftOpen(file.text, error) ?? oddIndentation(file.text, error) ?? error);
        return undefined;
    }
}
function emptyDocument(path) {
    return { kind: 'scalar', value: value/* NULL */.Cq, span: (0,span/* span */.L)(path, 0, 0), text: '', style: 'plain' };
}


/***/ })

};
