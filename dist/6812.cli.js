export const id = 6812;
export const ids = [6812];
export const modules = {

/***/ 72543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreCommand)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49244);

function restoreCommand(specPath, lastCommitWith) {
    const commit = lastCommitWith?.(specPath);
    if (commit === undefined)
        return undefined;
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(specPath);
    const place = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastNameOf */ .p$)(folder) === 'spec' ? folder : specPath;
    return /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/.test(place) ? `git checkout ${commit} -- ${place}` : undefined;
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hasSpecName),
/* harmony export */   Kz: () => (/* binding */ isSpecFolder),
/* harmony export */   jt: () => (/* binding */ readsAsSpec),
/* harmony export */   p0: () => (/* binding */ isSpecText),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* unused harmony export isKeptAside */
const ARCHIVE = /^(?:[._].*|.*archived?s?|.*backups?|attic|old|trash|deprecated|legacy|examples?|templates?)$/i;
const SPEC_NAME = /^(?:config|spec)\b.*\.(?:ya?ml|json)\b/i;
const SPEC_FOLDER = /^specs?$/i;
const FOREIGN = /^(?:.*fixtures?|tests?|testdata|demos?|samples?|docs?|vendor|third[_-]party|node_modules)$/i;
function isKeptAside(folder) {
    return isArchive(folder) || FOREIGN.test(folder);
}
function isArchive(folder) {
    return ARCHIVE.test(folder);
}
function hasSpecName(name) {
    return SPEC_NAME.test(name);
}
function isSpecFolder(name) {
    return SPEC_FOLDER.test(name);
}
function readsAsSpec(text) {
    return /^(?:axes|output)[ \t]*:/m.test(text) || /"(?:axes|output)"[ \t]*:/.test(text);
}
function isSpecText(text) {
    return ((/^axes[ \t]*:/m.test(text) && /^output[ \t]*:/m.test(text)) ||
        (/"axes"[ \t]*:/.test(text) && /"output"[ \t]*:/.test(text)));
}


/***/ }),

/***/ 49584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ surveyCohorts)
/* harmony export */ });
/* unused harmony export specLike */
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79801);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49244);
/* harmony import */ var _spec_like_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5820);






const MOST_FOLDERS = 20_000;
const DEEPEST = 64;
const LIKE_COHORTS = /^\s*cohorts?\s*$/i;
function surveyCohorts(tree, options) {
    const root = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(options.dataRoot).cohorts;
    const specs = new Set(options.specs);
    const known = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)(specs);
    const found = [];
    for (const id of tree.list(root)) {
        const folder = `${root}/${id}`;
        if (id.startsWith('.'))
            continue;
        try {
            const loose = known.has(folder)
                ? lookForOther(tree, id, folder, root, options, specs)
                : lookInto(tree, id, folder, root, options);
            if (loose !== undefined)
                found.push(loose);
            if (loose === undefined || known.has(folder))
                found.push(...nested(tree, id, folder, root, options, { specs, known }));
        }
        catch (error) {
            if (error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .DeadlineReached */ .h_)
                throw error;
            const why = error instanceof Error ? error.message : String(error);
            found.push({ id, folder, kind: 'unknown', wanted: (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder).spec, outputs: [], why });
        }
    }
    found.push(...besideCohorts(tree, root, { specs, known }, options));
    return found;
}
function lookForOther(tree, id, folder, root, options, specs) {
    const { spec } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder);
    return specs.has(spec) || !tree.exists(spec) ? undefined : lookInto(tree, id, folder, root, options);
}
function besideCohorts(tree, root, { specs, known }, options) {
    const above = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(root);
    const names = tree.list(above);
    const isListed = names.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(root));
    return names.flatMap((name) => {
        if (name === (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(root) || !LIKE_COHORTS.test(name))
            return [];
        const place = above === '' ? name : `${above}/${name}`;
        return tree.list(place).flatMap((id) => {
            const folder = `${place}/${id}`;
            if (!isListed && known.has(`${root}/${id}`))
                return [];
            const loose = lookForOther(tree, id, folder, root, options, specs);
            if (loose === undefined)
                return [];
            const isFree = tree.list(`${root}/${id}`).length === 0;
            const move = !isListed ? { from: place, to: root } : { from: folder, to: `${root}/${id}` };
            const isOwn = loose.spec === (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder).spec;
            return [{ ...loose, kind: 'misnamed', ...(isOwn && (isFree || !isListed) ? { move } : {}) }];
        });
    });
}
function lookInto(tree, id, folder, root, { isIgnored = () => false }) {
    const outputs = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder).filter((path) => tree.exists(path) && !isIgnored(path));
    const wanted = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(`${root}/${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(id)}`).spec;
    const base = { id, folder, wanted, outputs };
    const isNested = id.includes('/');
    const own = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder).spec;
    if (tree.exists(own)) {
        return { ...base, kind: isNested ? 'misnamed' : 'left-out', spec: own };
    }
    const spec = specLike(tree, folder, outputs.length > 0);
    if (spec !== undefined) {
        const move = specFolderMove(tree, folder, spec);
        return {
            ...{ ...base, kind: 'misnamed', spec },
            ...(move && !isNested ? { move } : {}),
            ...(hasRivals(tree, spec) ? { hasRivals: true } : {}),
        };
    }
    return outputs.length > 0 ? { ...base, kind: 'no-spec' } : undefined;
}
function hasRivals(tree, spec) {
    if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSpecName */ .$0)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(spec)))
        return false;
    const place = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(spec);
    const read = tree.list(place).filter((name) => (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecText */ .p0)(specTextAt(tree, `${place}/${name}`)));
    return read.length > 1;
}
function specTextAt(tree, path) {
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(path);
    if (!/\.(?:ya?ml|json)\b/i.test(name) || (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(name) !== undefined)
        return '';
    const read = tree.read(path);
    return read.kind === 'file' ? new TextDecoder().decode(read.bytes) : '';
}
function specFolderMove(tree, folder, spec) {
    const from = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(spec);
    const { specFolder: to, spec: wanted } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder);
    const isWhole = from !== folder && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(spec) === (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastNameOf */ .p$)(wanted) && tree.list(from).length > 1;
    return isWhole && from !== to && tree.list(to).length === 0 ? { from, to } : undefined;
}
function specLike(tree, folder, hasOutputs) {
    const names = tree.list(folder);
    const places = [...names.filter(_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecFolder */ .Kz).map((name) => `${folder}/${name}`), folder];
    for (const place of places) {
        for (const name of place === folder ? names : tree.list(place)) {
            if (!(0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSpecName */ .$0)(name))
                continue;
            const path = `${place}/${name}`;
            const read = tree.read(path);
            if (read.kind === 'directory')
                continue;
            if (hasOutputs || (read.kind === 'file' && (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .readsAsSpec */ .jt)(new TextDecoder().decode(read.bytes))))
                return path;
        }
    }
    for (const place of places)
        for (const name of place === folder ? names : tree.list(place)) {
            const text = specTextAt(tree, `${place}/${name}`);
            if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecText */ .p0)(text) || (hasOutputs && place !== folder && (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .readsAsSpec */ .jt)(text)))
                return `${place}/${name}`;
        }
    return undefined;
}
function nested(tree, id, folder, root, options, { specs, known }) {
    const found = [];
    if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(id))
        return found;
    const isWithin = known.has(folder);
    const open = [{ id, folder, depth: 1, names: tree.list(folder) }];
    let searched = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const name of at.names) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .passCheckpoint */ .gc)();
            const path = `${at.folder}/${name}`;
            if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(name) || (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(name) !== undefined || specs.has(path))
                continue;
            const names = tree.list(path);
            if (names.length === 0)
                continue;
            const below = { id: `${at.id}/${name}`, folder: path, depth: at.depth + 1, names };
            if (++searched > MOST_FOLDERS || below.depth > DEEPEST)
                throw new Error(`it contains more than ${MOST_FOLDERS} folders, or more than ${DEEPEST} levels of them; no more are searched for a spec, and none named 'archive'`);
            const isOwn = isWithin || (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecFolder */ .Kz)(name);
            const look = isOwn ? lookForOther : lookInto;
            const loose = isOwn && !names.some(_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSpecFolder */ .Kz)
                ? undefined
                : look(tree, below.id, below.folder, root, options, specs);
            if (loose !== undefined)
                found.push(loose);
            else
                open.push(below);
        }
    }
    return found.sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .O)(left.id, right.id));
}


/***/ }),

/***/ 29868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   or: () => (/* binding */ CATALOG_COLUMNS),
/* harmony export */   yU: () => (/* binding */ columnsInWords)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);

const ACTIVE = {
    name: 'active',
    need: 'forbidden',
    holds: 'it once switched entries off; now the spec lists what is used',
};
const TEMPLATES = [
    {
        name: 'template_id',
        need: 'required',
        holds: 'the id: a level of `draft_template`, `essay_template` or `evaluation_template`',
    },
    {
        name: 'generator',
        need: 'optional',
        holds: 'how its generations are made, in lower case: `llm` (the default), or `copy` for an essay that is taken from its draft',
    },
    { name: 'template_name', need: 'unread', holds: 'a name for people' },
    ACTIVE,
];
const CATALOG_COLUMNS = {
    draft: TEMPLATES,
    essay: TEMPLATES,
    evaluation: TEMPLATES,
    llms: [
        { name: 'id', need: 'required', holds: 'the id: a level of `draft_llm`, `essay_llm`, `evaluation_llm`' },
        { name: 'for_generation', need: 'flagged', holds: '`true` where the model may write drafts and essays' },
        { name: 'for_evaluation', need: 'flagged', holds: '`true` where it may judge' },
        {
            name: 'model',
            need: 'optional',
            holds: 'what runs behind the id, such as `openai/gpt-5`: two ids of one model are one judge; [prices](configuration.md#prices) are found by it',
        },
        { name: 'provider', need: 'unread', holds: 'whose model it is, for people' },
    ],
    concepts: [
        { name: 'concept_id', need: 'unread', holds: 'the id of a concept' },
        { name: 'name', need: 'unread', holds: 'a name for people' },
        ACTIVE,
    ],
    replication: [
        { name: 'stage', need: 'required', holds: '`draft`, `essay`, `evaluation`: one row each' },
        { name: 'replicates', need: 'required', holds: 'a whole number of 1 or more' },
    ],
    combos: [
        {
            name: 'combo_id',
            need: 'required',
            holds: 'the id: a level of `combo_id`; it may appear in several rows, one per concept',
        },
        ...['version', 'concept_id', 'description_level', 'k_max', 'created_at'].map((name) => ({
            name,
            need: 'unread',
            holds: "the runtime's own: which concepts the combination has, and how it was made",
        })),
    ],
};
function requiredColumns(catalog, { models }) {
    return CATALOG_COLUMNS[catalog]
        .filter(({ need }) => need === 'required' || (need === 'flagged' && models === 'flagged'))
        .map(({ name }) => name);
}
function columnsInWords(catalog, runtime) {
    const required = requiredColumns(catalog, runtime);
    const optional = CATALOG_COLUMNS[catalog].filter(({ need }) => need === 'optional').map(({ name }) => name);
    const wanted = `the ${required.length === 1 ? 'column' : 'columns'} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(required)}`;
    return optional.length === 0
        ? wanted
        : `${wanted} (${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(optional)} ${optional.length === 1 ? 'is' : 'are'} optional)`;
}


/***/ }),

/***/ 19833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ misnamed)
/* harmony export */ });
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);




const KNOWN = Object.values(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .CATALOG_FILES */ .kr).map(_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$);
function misnamed(path, { sources, layout }) {
    const { tree } = sources;
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path);
    const at = (other) => (folder === '' ? other : `${folder}/${other}`);
    const names = tree.list(folder);
    const same = names.find((other) => other.toLowerCase() === name.toLowerCase());
    if (same !== undefined)
        return {
            says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `it is there as ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(at(same))}`,
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `upper and lower case matter in names: ${renaming(at(same), path)}`,
            ...(path === layout.catalogFolder
                ? {}
                : { fix: { edits: [], rename: { from: at(same), to: path }, safe: false } }),
        };
    const others = names.filter((other) => !KNOWN.includes(other));
    const stem = name.replace(/\.csv$/, '');
    const exported = others.find((other) => other.startsWith(stem) && /^(?: - .+| \(\d+\))\.csv$/.test(other.slice(stem.length)));
    const [near] = exported === undefined ? (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_0__.nearestNames)(name, others, 1) : [exported];
    const moved = [layout.dataRoot, ''].map((root) => (root === '' ? name : `${root}/${name}`));
    const found = near === undefined ? moved.find((other) => other !== path && tree.exists(other)) : at(near);
    if (found !== undefined && /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(found))
        return {
            says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `there is ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(found)}`,
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `a spreadsheet is not read: export it as "CSV UTF-8" to ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(path)}`,
        };
    return found === undefined
        ? undefined
        : { says: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `there is ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedPath */ .MW)(found)}`, hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `if that is meant: ${renaming(found, path)}` };
}
function renaming(from, to) {
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .msg */ .ab) `\`git mv ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(from)} ${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(to)}\``;
}


/***/ }),

/***/ 15023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ isQuick),
/* harmony export */   aQ: () => (/* binding */ parseSpecPatterns)
/* harmony export */ });
/* unused harmony export InvalidPattern */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54563);


class InvalidPattern extends Error {
    name = 'InvalidPattern';
    pattern;
    constructor(pattern, reason) {
        super(`The pattern ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pattern)} ${reason}`);
        this.pattern = pattern;
    }
}
const SPECIAL = /[*?[\]{}()!+@\\~]/;
function parseSpecPatterns(patterns, root) {
    const lines = (typeof patterns === 'string' ? [patterns] : patterns).flatMap((text) => text.split('\n'));
    return lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => parseLine(line, root));
}
function parseLine(text, root) {
    let relative = text;
    let negated = false;
    while (relative.startsWith('!')) {
        negated = !negated;
        relative = relative.slice(1).trim();
    }
    if (relative.startsWith(`${root}/`))
        relative = relative.slice(root.length + 1);
    else if (relative.startsWith('/'))
        throw new InvalidPattern(text, 'leads out of the repository');
    relative = relative.replace(/^(\.?\/+)+/, '').replace(/\/{2,}/g, '/');
    if (relative === '' || relative === '.')
        throw new InvalidPattern(text, 'names no file');
    if (relative.includes('\0'))
        throw new InvalidPattern(text, 'holds a NUL, which no path does');
    const segments = relative.split('/');
    if (segments.includes('..'))
        throw new InvalidPattern(text, 'holds "..", which could lead out of the repository');
    if (segments.includes('.'))
        throw new InvalidPattern(text, 'holds a "." segment, which matches nothing');
    const simple = segments.every((segment) => segment === '*' || (segment !== '' && !SPECIAL.test(segment)));
    return { text, negated, relative, pattern: (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .pathPattern */ .s$)(relative), isPlain: simple };
}
function isQuick({ pattern: { segments } }) {
    const stars = segments.map((segment) => (segment instanceof _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .NamePattern */ .as ? segment.stars : 0));
    return (stars.every((count) => count <= 1) && segments.filter((segment) => segment === _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_FOLDERS */ .JV).length <= 1);
}


/***/ }),

/***/ 52228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ isBehind),
/* harmony export */   LY: () => (/* binding */ walkPatterns),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79801);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54563);
/* harmony import */ var _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88057);




const SPEC_NAME = /\.(ya?ml|json)$/i;
const MOST_LINKED = 100_000;
function walkPatterns(tree, patterns) {
    const walk = new Walk(tree);
    const found = new Set();
    const { unusable, linked } = walk;
    for (const { pattern, negated } of patterns) {
        if (!negated) {
            for (const path of walk.expand(pattern.segments))
                found.add(path);
            continue;
        }
        for (const path of [...found, ...unusable]) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
            if (!pattern.matches(path))
                continue;
            found.delete(path);
            unusable.delete(path);
        }
    }
    return { found, unusable, linked };
}
function isBehind(linked, path) {
    if (linked.size === 0)
        return false;
    for (let at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path); at !== ''; at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(at))
        if (linked.has(at))
            return true;
    return false;
}
function joined(folder, path) {
    return folder === '' ? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path) : `${folder}/${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path)}`;
}
class Walk {
    unusable = new Set();
    linked = new Set();
    #tree;
    #met = new Set();
    #behind = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    expand(segments) {
        const open = segments.findIndex((segment) => typeof segment !== 'string');
        const start = segments.slice(0, open < 0 ? segments.length : open).join('/');
        if (!this.#tree.searchable(start, open < 0))
            return [];
        let paths = [start];
        for (const [index, segment] of (open < 0 ? [] : segments.slice(open)).entries()) {
            const rest = segments.slice(open + index);
            const folders = paths.filter((path) => this.#isFolder(path, rest, index > 0));
            paths =
                segment === _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_FOLDERS */ .JV ? this.#descend(folders, rest.length === 1) : this.#next(folders, segment);
        }
        return paths.filter((path) => {
            const what = this.#tree.kindAt(path);
            const isFolder = what === 'folder' || what === 'linked';
            if (isFolder && isMeantForSpec(path, segments.at(-1), open >= 0))
                this.unusable.add(path);
            if (what === 'closed')
                this.unusable.add(path);
            return what === 'other' || what === 'astray';
        });
    }
    #isFolder(path, rest, isMet) {
        const what = this.#tree.kindAt(path);
        const isLiteral = rest.every((segment) => typeof segment === 'string');
        if (isLiteral && (what === 'closed' || what === 'astray'))
            this.unusable.add([path, ...rest].join('/'));
        else if (what === 'closed')
            throw closedFailure(path);
        if (what === 'linked')
            this.#follow(path, isMet);
        return what === 'folder' || what === 'linked';
    }
    #next(folders, segment) {
        return folders.flatMap((folder) => {
            if (typeof segment === 'string')
                return [below(folder, segment)];
            const names = this.#names(folder).filter((name) => segment.matches(name));
            return names.map((name) => below(folder, name));
        });
    }
    #descend(folders, isLast) {
        const reached = new Set(folders);
        const others = new Set();
        for (const folder of reached) {
            for (const name of this.#names(folder)) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
                const path = below(folder, name);
                if (name === '.git')
                    continue;
                const what = this.#tree.kindAt(path);
                if (what === 'folder')
                    reached.add(path);
                else if (what !== 'linked') {
                    if (isLast)
                        others.add(path);
                }
                else if (!this.#isLoop(path)) {
                    this.#follow(path, true);
                    reached.add(path);
                }
            }
        }
        return isLast ? [...others] : [...reached];
    }
    #follow(link, isMet) {
        this.linked.add(link);
        if (isMet)
            this.#met.add(link);
    }
    #isLoop(path) {
        const real = this.#tree.real(path);
        for (let at = path; at !== '';) {
            at = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(at);
            if (this.#tree.real(at) === real)
                return true;
        }
        return false;
    }
    #names(folder) {
        const names = this.#tree.names(folder);
        if (!this.#met.has(folder) && !isBehind(this.#met, folder))
            return names;
        this.#behind += names.length + 1;
        if (this.#behind <= MOST_LINKED)
            return names;
        throw new _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('refused', folder, `Refusing to search ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(folder)}: symbolic links show the same folders too many times; name the specs by patterns without **`);
    }
}
function isMeantForSpec(path, last, isOpen) {
    if (path.split('/').includes('.git'))
        return false;
    if (typeof last === 'string' && isOpen)
        return true;
    return last !== _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_FOLDERS */ .JV && !(last instanceof _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .NamePattern */ .as && last.isAny) && SPEC_NAME.test(path);
}
function below(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function closedFailure(path) {
    return new _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('permission', path, `Cannot search ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(path)}: permission is denied (EACCES)`, 'EACCES');
}


/***/ }),

/***/ 63994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withoutAliases)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76436);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49244);
/* harmony import */ var _walk_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52228);



function withoutAliases(paths, linked, tree) {
    const all = new Set(paths);
    return [...all].filter((path) => {
        if (!(0,_walk_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isBehind */ .Jm)(linked, path))
            return true;
        const folder = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortOf */ .lG)(path).folder ?? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
        const real = tree.real(folder);
        const plain = real === '' ? path.slice(folder.length + 1) : real + path.slice(folder.length);
        return plain === path || !all.has(plain);
    });
}


/***/ }),

/***/ 38069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
function blobId(bytes, digits) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 17795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ CheckoutTree),
  _: () => (/* binding */ isPointer)
});

// EXTERNAL MODULE: ./build/src/disk/disk-tree.js
var disk_tree = __webpack_require__(10335);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/git/blob-id.js
var blob_id = __webpack_require__(38069);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/src/git/checkout-index.js


const NUL = Buffer.from('\0');
const SKIPPED = Buffer.from('\0S ');
const LINK = Buffer.from(' 120000 ');
const MODULE = Buffer.from(' 160000 ');
class CheckoutIndex {
    #root;
    #listing;
    #entries;
    constructor(root) {
        this.#root = root;
        this.#listing = listing(root);
    }
    get entries() {
        this.#entries ??= new Map((0,git_command/* splitNul */.K5)(this.#listing).flatMap((line) => {
            const entry = entryOf(line);
            return entry === undefined ? [] : [[entry.path, entry]];
        }));
        return this.#entries;
    }
    skipped() {
        return this.#having(SKIPPED).filter(({ isSkipped }) => isSkipped);
    }
    deleted() {
        if (this.#listing.length === NUL.length)
            return [];
        const paths = (0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(this.#root, ['ls-files', '-z', '--deleted']));
        return paths.flatMap((path) => this.entries.get(path) ?? []);
    }
    links() {
        return this.#having(LINK).filter(({ kind }) => kind === 'link');
    }
    modules() {
        return this.#having(MODULE).filter(({ kind }) => kind === 'module');
    }
    endingIn(end) {
        return this.#having(Buffer.from(`${end}\0`)).filter(({ path }) => path.endsWith(end));
    }
    #having(bytes) {
        const found = [];
        let from = 0;
        for (let at = this.#listing.indexOf(bytes); at >= 0; at = this.#listing.indexOf(bytes, from)) {
            const start = bytes[0] === 0 ? at + 1 : this.#listing.lastIndexOf(NUL, at) + 1;
            const end = this.#listing.indexOf(NUL, start);
            const entry = entryOf(this.#listing.toString('utf8', start, end));
            if (entry !== undefined)
                found.push(entry);
            from = end;
        }
        return found;
    }
}
function listing(root) {
    try {
        const answer = (0,git_command/* runGit */.EO)(root, ['ls-files', '-z', '-t', '--cached', '--stage']);
        if (answer.status === 0)
            return Buffer.concat([NUL, answer.output]);
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
    }
    return NUL;
}
function entryOf(line) {
    const [, tag, mode, oid, path] = /^(\S) (\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
    if (oid === undefined || path === undefined)
        return undefined;
    const kind = mode === '160000' ? 'module' : mode === '120000' ? 'link' : 'file';
    return { path, oid, kind, isSkipped: tag === 'S' };
}

// EXTERNAL MODULE: ./build/src/git/git-objects.js + 2 modules
var git_objects = __webpack_require__(71998);
;// CONCATENATED MODULE: ./build/src/git/recoded-paths.js


const RECODING = ['working-tree-encoding', 'ident'];
const UNSET = new Set(['unspecified', 'unset']);
function recodedPaths(root, index) {
    try {
        const files = [':(top,glob)**/.gitattributes'];
        const search = ['grep', '--cached', '--no-textconv', '-q', '-E', RECODING.join('|'), '--', ...files];
        if ((0,git_command/* runGit */.EO)(root, search, { patterns: true }).status !== 0)
            return new Set();
        const input = [...index.entries.keys()].map((path) => `${path}\0`).join('');
        const fields = (0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(root, ['check-attr', '-z', '--stdin', ...RECODING], { input }));
        const recoded = new Set();
        for (let at = 0; at + 2 < fields.length; at += 3)
            if (!UNSET.has(fields[at + 2] ?? ''))
                recoded.add(fields[at] ?? '');
        return recoded;
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return new Set();
    }
}

// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
;// CONCATENATED MODULE: ./build/src/git/withheld-files.js


class WithheldFiles {
    files;
    #folders = new Map();
    constructor(files) {
        this.files = new Map([...files].map((entry) => [entry.path, entry]));
        for (const path of this.files.keys())
            this.#addTo(path);
    }
    at(path) {
        if (this.files.has(path))
            return 'file';
        return this.#folders.has(path) ? 'folder' : undefined;
    }
    names(folder) {
        return [...(this.#folders.get(folder) ?? [])].sort(compare/* compareCodePoints */.O);
    }
    #addTo(path) {
        for (let at = path; at !== ''; at = (0,source_path/* folderOf */.yS)(at)) {
            const folder = (0,source_path/* folderOf */.yS)(at);
            const name = folder === '' ? at : at.slice(folder.length + 1);
            const names = this.#folders.get(folder);
            if (names?.has(name))
                return;
            if (names === undefined)
                this.#folders.set(folder, new Set([name]));
            else
                names.add(name);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/git/checkout-tree.js










const CR = 0x0d;
const LF = 0x0a;
class CheckoutTree extends disk_tree/* DiskTree */.C {
    #absence;
    #index;
    #withheld;
    #objects;
    #recoded;
    constructor(root, options = {}) {
        super(root, options);
        this.#absence = options.absence ?? 'removes';
    }
    get index() {
        this.#index ??= new CheckoutIndex(this.confinement.root);
        return this.#index;
    }
    read(path) {
        const read = this.#asCommitted(path) ?? this.#readHere(path);
        if (read.kind !== 'file')
            return read;
        if (isPointer(read.bytes))
            throw new environment_failure/* EnvironmentFailure */.Kg('other', path, (0,findings_text/* msg */.ab) `Git LFS keeps the content of ${(0,findings_text/* shownPath */.pS)(path)}, and the checkout has no more than its name: git lfs pull, or lfs: true for actions/checkout`);
        const bytes = withoutCr(read.bytes);
        if (bytes === undefined)
            return read;
        const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid;
        return oid !== undefined && (0,blob_id/* blobId */.z)(bytes, oid.length) === oid ? { kind: 'file', bytes } : read;
    }
    behindPointer(path, oid) {
        if (this.index.entries.get(path)?.oid !== oid)
            return undefined;
        const read = super.read(path);
        return read.kind === 'file' && !isPointer(read.bytes) ? read : undefined;
    }
    pieces(path) {
        const committed = this.#asCommitted(path);
        if (committed?.kind === 'file')
            return [committed.bytes];
        if (committed !== undefined) {
            const { root } = this.confinement;
            const oid = this.index.entries.get(this.confinement.canonical(path) ?? path)?.oid ?? '';
            return { [Symbol.iterator]: () => [(0,git_command/* gitOutput */.oM)(root, ['cat-file', 'blob', oid])][Symbol.iterator]() };
        }
        const pieces = super.pieces(path);
        if (pieces !== undefined || this.withheld(path) !== 'file')
            return pieces;
        const read = this.read(path);
        return read.kind === 'file' ? [read.bytes] : undefined;
    }
    list(path) {
        const names = super.list(path);
        const withheld = this.withheldNames(path);
        if (withheld.length === 0)
            return names;
        return [...new Set([...names, ...withheld])].sort(compare/* compareCodePoints */.O);
    }
    probe(path) {
        const found = super.probe(path);
        if (found !== 'missing')
            return found;
        const withheld = this.withheld(path);
        return withheld === undefined ? found : withheld === 'folder' ? 'directory' : 'file';
    }
    withheld(path) {
        return this.#absent.at(this.confinement.canonical(path) ?? path);
    }
    withheldNames(folder) {
        return this.#absent.names(this.confinement.canonical(folder) ?? folder);
    }
    withheldFiles() {
        return this.#absent.files.keys();
    }
    get #absent() {
        this.#withheld ??= new WithheldFiles(this.#absentEntries());
        return this.#withheld;
    }
    #absentEntries() {
        const { index } = this;
        const left = this.#absence === 'removes' ? [] : [...index.deleted(), ...index.links()];
        const wanted = new Map([...index.skipped(), ...left].map((entry) => [entry.path, entry]));
        return [...wanted.values()].filter(({ kind, path }) => kind !== 'module' && super.probe(path) === 'missing');
    }
    #asCommitted(path) {
        if (this.#absence === 'removes')
            return undefined;
        this.#recoded ??= recodedPaths(this.confinement.root, this.index);
        if (this.#recoded.size === 0)
            return undefined;
        const place = this.confinement.canonical(path) ?? path;
        const entry = this.index.entries.get(place);
        if (entry?.kind !== 'file' || !this.#recoded.has(place))
            return undefined;
        this.#objects ??= new git_objects/* GitObjects */.V(this.confinement.root, { limit: this.limit });
        const blob = this.#objects.blob(entry.oid);
        if (blob.kind === 'too-large')
            return { kind: 'too-large', size: blob.size, limit: this.limit };
        return blob.kind === 'bytes' && !isPointer(blob.bytes) ? { kind: 'file', bytes: blob.bytes } : undefined;
    }
    #readHere(path) {
        const read = super.read(path);
        if (read.kind !== 'missing')
            return read;
        const place = this.confinement.canonical(path) ?? path;
        const entry = this.#absent.files.get(place);
        if (entry === undefined)
            return this.#absent.at(place) === 'folder' ? { kind: 'directory' } : read;
        this.#objects ??= new git_objects/* GitObjects */.V(this.confinement.root, { limit: this.limit });
        const blob = entry.kind === 'file' ? this.#objects.blob(entry.oid) : undefined;
        if (blob?.kind === 'bytes')
            return { kind: 'file', bytes: blob.bytes };
        if (blob?.kind === 'too-large')
            return { kind: 'too-large', size: blob.size, limit: this.limit };
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, (0,findings_text/* msg */.ab) `${(0,findings_text/* shownPath */.pS)(path)} is tracked by git and not in this checkout, and its content is not at hand; check out all files`);
    }
}
function withoutCr(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1))
        if (bytes[at + 1] === LF)
            count++;
    if (count === 0)
        return undefined;
    const turned = new Uint8Array(bytes.length - count);
    let length = 0;
    for (const [at, byte] of bytes.entries()) {
        if (byte !== CR || bytes[at + 1] !== LF)
            turned[length++] = byte;
    }
    return turned;
}
const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
function isPointer(bytes) {
    return bytes.length < 1024 && POINTER.every((byte, at) => bytes[at] === byte);
}


/***/ }),

/***/ 50998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trackedPaths),
/* harmony export */   j: () => (/* binding */ ignoredPaths)
/* harmony export */ });
/* harmony import */ var _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49244);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90157);



const TIMEOUT_MS = 30_000;
const FEW_PATHS = 100;
function ignoredPaths(root, paths) {
    const asked = withoutLinks(new _disk_confinement_js__WEBPACK_IMPORTED_MODULE_0__/* .Confinement */ .tF(root), paths);
    if (asked.size === 0)
        return { kind: 'known', paths: new Set() };
    const answer = listPaths(root, ['check-ignore', '--no-index', '-z', '--stdin'], {
        input: [...asked.keys()].map((place) => `./${place}\0`).join(''),
        patterns: true,
        none: 1,
    });
    if (answer.kind === 'unknown')
        return answer;
    const matched = [...answer.paths].map((place) => place.slice(2));
    if (matched.length === 0)
        return { kind: 'known', paths: new Set() };
    const tracked = trackedPaths(root, matched.length <= FEW_PATHS ? matched : [...new Set(matched.map((place) => place.replace(/\/.*$/s, '')))]);
    if (tracked.kind === 'unknown')
        return tracked;
    const folders = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)(tracked.paths);
    const ignored = matched.filter((place) => !tracked.paths.has(place) && !folders.has(place));
    return { kind: 'known', paths: new Set(ignored.flatMap((place) => asked.get(place) ?? [])) };
}
function withoutLinks(confinement, paths) {
    const folders = new Map();
    const places = new Map();
    for (const path of paths) {
        if (path === '' || confinement.lexical(path) !== 'inside')
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        if (!folders.has(folder))
            folders.set(folder, confinement.canonical(folder));
        const real = folders.get(folder);
        if (real === undefined)
            continue;
        const place = real === '' ? path.slice(slash + 1) : `${real}/${path.slice(slash + 1)}`;
        const there = places.get(place);
        if (there)
            there.push(path);
        else
            places.set(place, [path]);
    }
    return places;
}
function trackedPaths(root, folders) {
    const asked = folders.filter((path) => !path.includes('\0')).map((path) => (path === '' ? '.' : path));
    const found = new Set();
    for (let start = 0; start < asked.length; start += 500) {
        const paths = asked.slice(start, start + 500);
        const listing = ['ls-files', '-z', '--cached', '--recurse-submodules', '--'];
        const answer = listPaths(root, [...listing, ...paths]);
        if (answer.kind === 'unknown')
            return answer;
        for (const path of answer.paths)
            found.add(path);
    }
    return { kind: 'known', paths: found };
}
function listPaths(root, command, { none = 0, ...options } = {}) {
    try {
        const answer = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, command, { timeout: TIMEOUT_MS, ...options });
        if (answer.status !== 0 && answer.status !== none)
            throw (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailed */ .gk)(root, answer);
        return { kind: 'known', paths: new Set((0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNul */ .K5)(answer.output).filter((name) => name !== '')) };
    }
    catch (error) {
        if (!(error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi))
            throw error;
        return { kind: 'unknown', reason: error.reason, message: error.message };
    }
}


/***/ }),

/***/ 81161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lastCommitWith)
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90157);

const MOST_COMMITS = 1000;
function lastCommitWith(root, pattern) {
    let removals;
    return (specPath) => {
        try {
            if ((0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(root, ['ls-tree', '--name-only', 'HEAD', '--', specPath]).length > 0)
                return 'HEAD';
            removals ??= removalsIn(root, pattern);
            const commit = removals.get(specPath);
            return commit === undefined ? undefined : `${commit}~`;
        }
        catch (error) {
            if (!(error instanceof _git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .GitFailure */ .Xi))
                throw error;
            return undefined;
        }
    };
}
function removalsIn(root, pattern) {
    const oldest = `HEAD~${MOST_COMMITS}`;
    const isLong = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(root, ['rev-parse', '-q', '--verify', `${oldest}^{commit}`]).status === 0;
    const listed = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(root, [
        ...['log', '--diff-filter=D', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative'],
        ...['--name-only', '--format=commit %h', isLong ? `${oldest}..HEAD` : 'HEAD', '--'],
        `:(glob)${pattern}`,
    ], { patterns: true });
    const removals = new Map();
    let commit = '';
    for (const line of listed.toString('utf8').split('\n')) {
        if (line.startsWith('commit '))
            commit = line.slice('commit '.length);
        else if (line !== '' && !removals.has(line))
            removals.set(line, commit);
    }
    return removals;
}


/***/ }),

/***/ 36812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  An: () => (/* binding */ absence),
  P9: () => (/* binding */ defaultPatterns),
  OH: () => (/* binding */ openWorkspace),
  Ci: () => (/* binding */ withoutSpec)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/account/restore-command.js
var restore_command = __webpack_require__(72543);
// EXTERNAL MODULE: ./build/src/account/spec-like.js
var spec_like = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(88057);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/disk/walk-patterns.js
var walk_patterns = __webpack_require__(52228);
;// CONCATENATED MODULE: ./build/src/disk/disk-folders.js




class DiskFolders {
    #tree;
    #real = new Map();
    #seen = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    kindAt(path) {
        const { confinement } = this.#tree;
        try {
            const stats = (0,external_node_fs_.lstatSync)(confinement.absolute(path), { throwIfNoEntry: false });
            if (stats === undefined)
                return this.#withheld(path);
            if (!stats.isSymbolicLink())
                return stats.isDirectory() ? 'folder' : 'other';
            const target = confinement.follow(path, this.#seen);
            if (target.kind === 'inside')
                return (0,external_node_fs_.lstatSync)(target.real).isDirectory() ? 'linked' : 'other';
            return 'astray';
        }
        catch (error) {
            const code = (0,environment_failure/* systemCode */.xU)(error);
            if (code === 'ENOTDIR' || code === 'ENOENT')
                return this.#withheld(path);
            if (code === 'EACCES' || code === 'EPERM')
                return 'closed';
            throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
        }
    }
    #withheld(path) {
        const found = this.#tree.withheld(path);
        return found === undefined ? 'nothing' : found === 'folder' ? 'folder' : 'other';
    }
    names(path) {
        const withheld = this.#tree.withheldNames(path);
        try {
            const names = (0,external_node_fs_.readdirSync)(this.#tree.confinement.absolute(path));
            return withheld.length === 0 ? names : [...new Set([...names, ...withheld])];
        }
        catch (error) {
            if (withheld.length > 0 && (0,environment_failure/* systemCode */.xU)(error) === 'ENOENT')
                return withheld;
            throw (0,environment_failure/* systemFailure */.oM)(error, 'search', path);
        }
    }
    real(path) {
        const known = this.#real.get(path);
        if (known !== undefined)
            return known;
        const real = this.#tree.confinement.canonical(path, this.#seen) ?? (0,walk_patterns/* joined */.oR)(this.real((0,source_path/* folderOf */.yS)(path)), path);
        this.#real.set(path, real);
        return real;
    }
    searchable(start, whole) {
        const found = this.#tree.probe(start);
        if (found === 'outside' && !whole) {
            throw new environment_failure/* EnvironmentFailure */.Kg('refused', start, `Refusing to search ${(0,environment_failure/* shown */.SP)(start)}: it leads out of the repository`);
        }
        return found !== 'missing' || (whole && this.kindAt(start) !== 'nothing');
    }
}

// EXTERNAL MODULE: ./build/src/disk/spec-pattern.js
var spec_pattern = __webpack_require__(15023);
// EXTERNAL MODULE: ./build/src/disk/without-aliases.js
var without_aliases = __webpack_require__(63994);
;// CONCATENATED MODULE: ./build/src/disk/find-specs.js







async function findSpecs(tree, patterns) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.aQ)(patterns, tree.confinement.root);
    const folders = new DiskFolders(tree);
    const { found, unusable, linked } = (0,walk_patterns/* walkPatterns */.LY)(folders, parsed);
    const all = new Set(parsed.every((pattern) => pattern.isPlain) || !parsed.every(spec_pattern/* isQuick */.Sm)
        ? found
        : [
            ...(await byLibrary(tree, parsed, found)),
            ...[...found].filter((path) => (0,walk_patterns/* isBehind */.Jm)(linked, path)),
            ...withheldMatches(tree, parsed),
        ]);
    const wanted = (0,without_aliases/* withoutAliases */.J)([...all, ...unusable], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
    const matches = wanted.filter((path) => all.has(path));
    const outside = new Set(matches.filter((path) => tree.probe(path) === 'outside'));
    return {
        paths: matches.filter((path) => !outside.has(path)),
        outside: [...outside],
        unusable: wanted.filter((path) => !all.has(path)),
    };
}
function withheldMatches(tree, patterns) {
    const found = new Set();
    const files = [...tree.withheldFiles()];
    for (const { pattern, negated } of patterns)
        for (const path of files) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (!pattern.matches(path))
                continue;
            if (negated)
                found.delete(path);
            else
                found.add(path);
        }
    return found;
}
async function byLibrary(tree, patterns, walked) {
    try {
        const found = await withoutDebugLines(() => glob(tree, patterns));
        return found.filter((path) => tree.probe(path) !== 'directory');
    }
    catch (error) {
        if (error instanceof environment_failure/* EnvironmentFailure */.Kg && error.kind === 'permission')
            return walked;
        throw error;
    }
}
async function glob(tree, patterns) {
    const { root } = tree.confinement;
    if (root.includes('\n')) {
        throw new environment_failure/* EnvironmentFailure */.Kg('refused', root, `Cannot search ${(0,environment_failure/* shown */.SP)(root)}: its path holds a line break`);
    }
    const { create } = await __webpack_require__.e(/* import() */ 3660).then(__webpack_require__.bind(__webpack_require__, 63660));
    const options = { followSymbolicLinks: false, implicitDescendants: false, matchDirectories: false };
    const prefix = root === '/' ? '/' : `${root}/`;
    const folders = new DiskFolders(tree);
    const lines = [];
    for (const { negated, relative } of patterns) {
        const absolute = escapeGlob(prefix) + relative;
        if (negated) {
            lines.push(`!${absolute}`);
            continue;
        }
        const [found = root] = (await create(absolute, options)).getSearchPaths();
        const start = found === root ? '' : found.slice(prefix.length);
        const whole = start.split('/').length === relative.split('/').length;
        if (folders.searchable(start, whole))
            lines.push(absolute);
    }
    try {
        return (await (await create(lines.join('\n'), options)).glob()).map((path) => path.slice(prefix.length));
    }
    catch (error) {
        throw (0,environment_failure/* systemFailure */.oM)(error, 'search', root);
    }
}
function escapeGlob(path) {
    return path.replace(/[\\[?*]/g, (special) => (special === '\\' ? '\\\\' : `[${special}]`));
}
async function withoutDebugLines(work) {
    const write = process.stdout.write;
    process.stdout.write = ((chunk, ...rest) => typeof chunk === 'string' && chunk.startsWith('::debug::')
        ? true
        : write.call(process.stdout, chunk, ...rest));
    try {
        return await work();
    }
    finally {
        process.stdout.write = write;
    }
}

// EXTERNAL MODULE: ./build/src/overview/repository-status.js
var repository_status = __webpack_require__(55468);
// EXTERNAL MODULE: ./build/src/repository.js + 19 modules
var repository = __webpack_require__(76436);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/git/checkout-tree.js + 3 modules
var checkout_tree = __webpack_require__(17795);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/disk/confinement.js
var confinement = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/src/git/ignoring-rule.js



function ignoringRule(root, path) {
    try {
        const place = new confinement/* Confinement */.tF(root).canonical(path);
        if (place === undefined || place === '')
            return undefined;
        const answer = (0,git_command/* runGit */.EO)(root, ['check-ignore', '--no-index', '--verbose', '-z', '--stdin'], {
            input: `./${place}\0`,
            patterns: true,
        });
        const [source = '', line = '', pattern = ''] = answer.status === 0 ? (0,git_command/* splitNul */.K5)(answer.output) : [];
        if (source === '' || pattern.startsWith('!'))
            return undefined;
        const prefix = (0,git_command/* repositoryPrefix */.Vk)(root);
        const start = prefix === '' ? '' : `${prefix}/`;
        const isInside = source.startsWith(start) && !source.startsWith('/');
        const file = isInside ? source.slice(start.length) : source;
        return { source: file, isInside, line: Number(line), pattern };
    }
    catch (error) {
        if (!(error instanceof environment_failure/* EnvironmentFailure */.Kg))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/git/last-commit-with.js
var last_commit_with = __webpack_require__(81161);
// EXTERNAL MODULE: ./build/src/git/pick-cohorts.js
var pick_cohorts = __webpack_require__(38266);
;// CONCATENATED MODULE: ./build/src/git/open-workspace.js
















const DATA_ROOT_HINTS = {
    options: '; name the repository with --root, and its data folder with --data-root',
    inputs: '; name the repository with root, and its data folder with data-root in .cohort-ci.yml',
};
function defaultPatterns(dataRoot) {
    return [new data_layout/* DataLayout */.VL(dataRoot).specPattern];
}
async function openWorkspace(options) {
    const root = (0,external_node_path_.resolve)(options.root ?? '.');
    requireFolder(root, 'root');
    const { dataRoot } = options;
    const patterns = options.specs ?? defaultPatterns(dataRoot);
    const { absence = 'removes' } = options;
    const tree = options.tree ?? new checkout_tree/* CheckoutTree */.J(root, { absence });
    if (options.specs === undefined && dataRoot !== '' && tree.withheld(dataRoot) !== 'folder')
        requireFolder((0,external_node_path_.resolve)(root, dataRoot), 'data root', dataRoot.includes('\\') ? `; write / between folders` : DATA_ROOT_HINTS[options.namedBy ?? 'options']);
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const withSpec = (0,last_commit_with/* lastCommitWith */.U)(root, layout.specPattern);
    const specs = await findSpecs(tree, patterns);
    const found = (0,repository/* withRivals */.Qx)([...specs.paths, ...specs.outside, ...specs.unusable].map(repository/* cohortOf */.lG));
    const { cohorts, isAll, leftOut } = options.cohorts === undefined
        ? { cohorts: found, isAll: true, leftOut: [] }
        : (0,pick_cohorts/* pickCohorts */.q9)(found, options.cohorts, {
            root,
            why: (id) => withoutSpec(id, tree, dataRoot, patterns, withSpec),
            otherwise: options.otherwise,
        });
    const outputs = cohorts.flatMap(({ folder }) => (0,cohort_files/* outputsIn */._j)(folder));
    const gens = layout.allGenerations;
    return {
        root,
        tree,
        patterns,
        cohorts,
        isPartial: !isAll,
        leftOut,
        removed: absence === 'removes' ? removedCohorts(tree, layout) : [],
        bareModules: bareModules(tree, layout),
        findSpecs: async (others) => (await findSpecs(tree, others)).paths,
        trackedEndingIn: (end) => tree.index.endingIn(end).map(({ path }) => path),
        canonical: (path) => tree.confinement.canonical(path),
        behindPointer: (path, oid) => tree.behindPointer(path, oid),
        ignoredBy: (path) => ignoringRule(root, path),
        lastCommitWith: withSpec,
        isIgnored: ignoredIn(root, outputs.filter((path) => tree.exists(path)), gens.filter((path) => tree.exists(path))),
    };
}
function removedCohorts(tree, layout) {
    return tree.index.endingIn(layout.cohort('').spec.slice(layout.cohorts.length + 1)).flatMap(({ path }) => {
        const folder = (0,cohort_files/* cohortFolderOf */.BY)(path);
        const isCohort = folder !== undefined && (0,source_path/* folderOf */.yS)(folder) === layout.cohorts;
        return isCohort && !tree.exists(path) ? [folder] : [];
    });
}
function bareModules(tree, layout) {
    const read = [layout.cohorts, layout.catalogFolder, layout.gens, layout.tasks];
    return tree.index
        .modules()
        .map(({ path }) => path)
        .filter((path) => read.some((folder) => isWithin(folder, path) || isWithin(path, folder)))
        .filter((path) => tree.list(path).length === 0);
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function ignoredIn(root, files, folders) {
    const ignored = (0,git/* ignoredPaths */.j)(root, [...files, ...folders]);
    if (ignored.kind === 'unknown' || ignored.paths.size === 0)
        return () => false;
    const hidden = folders.filter((folder) => ignored.paths.has(folder));
    const tracked = hidden.length === 0 ? undefined : (0,git/* trackedPaths */.f)(root, hidden);
    const committed = hidden.filter((folder) => tracked?.kind === 'known' && [...tracked.paths].some((path) => path.startsWith(`${folder}/`)));
    return (path) => ignored.paths.has(path) && !committed.includes(path);
}
function absence(tree, folder, root, what = 'folder') {
    switch (tree.probe(folder)) {
        case 'outside':
            return `${(0,environment_failure/* shown */.SP)(folder)} leads out of ${root}`;
        case 'unreadable':
            return `${(0,environment_failure/* shown */.SP)(folder)} in ${root} cannot be read`;
        case 'missing':
            return `there is no ${what} ${(0,environment_failure/* shown */.SP)(folder)} in ${root}`;
        default:
            return `${(0,environment_failure/* shown */.SP)(folder)} in ${root} is not a folder`;
    }
}
function requireFolder(path, what, hint = '') {
    let isFolder = false;
    try {
        isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `there is no such ${what}: ${path}${hint}`);
    }
    if (!isFolder)
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `the ${what} is not a folder: ${path}`);
}
function withoutSpec(id, tree, dataRoot, patterns, withSpec) {
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const folder = layout.cohorts;
    if (!tree.list(folder).includes(id) || tree.probe(`${folder}/${id}`) !== 'directory')
        return undefined;
    const real = tree.confinement.canonical(`${folder}/${id}`);
    if (real?.startsWith(`${folder}/`) && real !== `${folder}/${id}`)
        return `'${id}' is another name of the cohort '${real.slice(folder.length + 1)}', which its link leads to`;
    const { spec } = layout.cohort(id);
    const meant = (0,repository_status/* misnamedSpecs */.V)(tree, { dataRoot, cohorts: [] }).get(`${folder}/${id}`);
    if (meant !== undefined)
        return `the cohort '${id}' has no spec at ${spec}; rename ${meant} to that`;
    if ((0,spec_like/* isArchive */.tc)(id) && !(0,cohort_files/* outputsIn */._j)(`${folder}/${id}`).some((path) => tree.exists(path)))
        return undefined;
    if (tree.exists(spec))
        return `the spec of the cohort '${id}', ${spec}, is not among those that ${patterns.map((pattern) => `'${pattern}'`).join(', ')} names`;
    const restore = (0,restore_command/* restoreCommand */.O)(spec, withSpec);
    return `the cohort '${id}' has no spec at ${spec}; ${restore === undefined ? 'backfill derives one from its outputs' : `${restore} restores it`}`;
}


/***/ }),

/***/ 55468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ misnamedSpecs),
/* harmony export */   n: () => (/* binding */ repositoryStatus)
/* harmony export */ });
/* harmony import */ var _account_restore_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72543);
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5820);
/* harmony import */ var _account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49584);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7900);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24262);







function repositoryStatus(tree, result, options = {}) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .DataLayout */ .VL(result.dataRoot);
    const stateInGit = (specPath) => options.isTracked?.(specPath) === false
        ? 'untracked'
        : options.isEdited?.(specPath) === true
            ? 'edited'
            : 'committed';
    const cohorts = result.cohorts.map((cohort) => statusOf(cohort, stateInGit(cohort.specPath)));
    const checked = new Set(result.cohorts.map(({ id }) => id));
    const misnamed = misnamedSpecs(tree, result);
    for (const id of tree.list(layout.cohorts)) {
        const { folder, spec: specPath } = layout.cohort(id);
        if (checked.has(id) || id.startsWith('.') || tree.read(folder).kind !== 'directory')
            continue;
        const there = tree.exists(specPath);
        if (!there && (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(id) && !(0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsIn */ ._j)(folder).some((path) => tree.exists(path)))
            continue;
        const spec = there ? stateInGit(specPath) : 'missing';
        const meant = misnamed.get(folder);
        const restore = there || meant !== undefined ? undefined : (0,_account_restore_command_js__WEBPACK_IMPORTED_MODULE_5__/* .restoreCommand */ .O)(specPath, options.lastCommitWith);
        cohorts.push({
            ...{ id, specPath, spec, valid: 'unknown', outputs: 'unknown', done: false },
            ...(meant === undefined ? {} : { misnamed: meant }),
            ...(restore === undefined ? {} : { restore }),
        });
    }
    cohorts.sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O)(left.id, right.id));
    return {
        dataRoot: result.dataRoot,
        cohorts,
        selection: (0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .runtimeNamed */ .cJ)(result.dialect).readsSelections
            ? selectionStatus(tree, layout)
            : { kind: 'none', paths: [] },
        counts: count(cohorts),
    };
}
function misnamedSpecs(tree, { dataRoot, cohorts }) {
    const specs = cohorts.map(({ specPath }) => specPath);
    return new Map((0,_account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyCohorts */ .n)(tree, { dataRoot, specs }).flatMap(({ kind, folder, spec }) => kind === 'misnamed' && spec !== undefined ? [[folder, spec]] : []));
}
function statusOf(cohort, spec) {
    const valid = cohort.state === 'invalid' ? 'no' : cohort.state === 'unchecked' ? 'unknown' : 'yes';
    const outputs = outputsOf(cohort);
    const done = spec === 'committed' && valid === 'yes' && outputs !== 'drifted' && outputs !== 'unknown';
    return { id: cohort.id, specPath: cohort.specPath, spec, valid, outputs, done };
}
function outputsOf({ state, outputs, isDriftAccepted }) {
    if (state === 'drifted')
        return isDriftAccepted ? 'accepted' : 'drifted';
    if (state !== 'clean')
        return 'unknown';
    const kinds = outputs && [outputs.manifest, outputs.membership, outputs.metadata];
    return kinds?.some(({ status }) => status === 'same') ? 'current' : 'not-committed';
}
function selectionStatus(tree, layout) {
    const [drafts, essays] = [layout.selection('draft'), layout.selection('essay')];
    const paths = [drafts, essays].filter((path) => tree.exists(path));
    if (paths.length === 2)
        return { kind: 'both', paths };
    return { kind: paths[0] === undefined ? 'none' : paths[0] === drafts ? 'drafts' : 'essays', paths };
}
function count(cohorts) {
    const number = (test) => cohorts.filter(test).length;
    return {
        cohorts: cohorts.length,
        done: number(({ done }) => done),
        withoutSpec: number(({ spec }) => spec === 'missing'),
        untracked: number(({ spec }) => spec === 'untracked'),
        edited: number(({ spec }) => spec === 'edited'),
        invalid: number(({ valid }) => valid === 'no'),
        drifted: number(({ outputs }) => outputs === 'drifted'),
        unknown: number(({ valid, spec }) => valid === 'unknown' && spec !== 'missing'),
    };
}


/***/ }),

/***/ 76436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lG: () => (/* binding */ cohortOf),
  h_: () => (/* binding */ openRepository),
  Qx: () => (/* binding */ withRivals)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(77983);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/catalog/catalog-columns.js
var catalog_columns = __webpack_require__(29868);
// EXTERNAL MODULE: ./build/src/catalog/misnamed.js
var misnamed = __webpack_require__(19833);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
// EXTERNAL MODULE: ./build/src/syntax/separated-by-commas.js
var separated_by_commas = __webpack_require__(32815);
;// CONCATENATED MODULE: ./build/src/catalog/other-table.js



const LARGEST = 100_000;
const AS_CSV = 'export it as a CSV: a line of column names, then one line per row';
function otherTable(file) {
    const text = file.text.replace(/^\ufeff/, '');
    if (/^\s{0,100}[[{]\s*["{[]/.test(text))
        return { message: 'this is JSON, not a CSV', hint: AS_CSV };
    if (/^(?:- \w{1,100}: |\w{1,100}:\s*(?:\n|\r\n))/.test(text))
        return { message: 'this is YAML, not a CSV', hint: AS_CSV };
    if (/^\d{3}: [A-Z][\w ]{1,40}\s*$/.test(text))
        return { message: 'this is a message from a server, not the file', hint: 'download the file again' };
    const lines = text.length > LARGEST ? [] : text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    return (markdownTable(file, lines) ??
        quotedLines(file, lines) ??
        stagesAsColumns(file, lines) ??
        sidewaysTable(file, lines) ??
        spacedColumns(file, lines));
}
function written(file, lines) {
    const start = file.text.startsWith('\ufeff') ? 1 : 0;
    const lineEnd = /\r\n?|\n/.exec(file.text)?.[0] ?? '\n';
    const newText = lines.map((line) => line + lineEnd).join('');
    return (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(file.path, start, file.text.length), newText });
}
function markdownTable(file, [head = '', rule = '', ...rows]) {
    if (!head.includes('|') || !/^[\s|:-]*-[\s|:-]*$/.test(rule))
        return undefined;
    const cells = [head, ...rows].map((line) => line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
    const isPlain = cells.every((row) => row.length === cells[0]?.length && row.every((cell) => !/[",]/.test(cell)));
    return {
        message: 'this is a Markdown table, not a CSV',
        hint: 'separate the columns with commas only, and delete the line of hyphens',
        ...(isPlain
            ? written(file, cells.map((row) => row.join(',')))
            : {}),
    };
}
function quotedLines(file, lines) {
    if (!/^"[^"]*,[^"]*"$/.test(lines[0] ?? ''))
        return undefined;
    const areAll = lines.every((line) => /^"[^"]*"$/.test(line));
    return {
        message: 'the whole header line is in quotes, so it is read as a single name',
        hint: 'remove the quotes around the lines',
        ...(areAll
            ? written(file, lines.map((line) => line.slice(1, -1)))
            : {}),
    };
}
function stagesAsColumns(file, lines) {
    const names = (lines[0] ?? '').split(',').map((name) => name.trim());
    if (names.length < 2 || names.some((name) => !/^(?:draft|essay|evaluation)$/.test(name)))
        return undefined;
    const counts = (lines[1] ?? '').split(',').map((count) => count.trim());
    const isWhole = lines.length === 2 && counts.length === names.length && counts.every((count) => /^\d+$/.test(count));
    return {
        message: 'the stages are laid out as columns',
        hint: `write one row per stage below \`stage,replicates\`: ${names[0]},${counts[0] ?? '1'}`,
        ...(isWhole
            ? written(file, ['stage,replicates', ...names.map((name, index) => `${name},${counts[index]}`)])
            : {}),
    };
}
function sidewaysTable(file, lines) {
    if (lines.length > MOST_COLUMNS)
        return undefined;
    const rows = lines.map((line) => line.split(',').map((cell) => cell.trim()));
    const [names = [], ...others] = rows;
    const columns = Object.values(catalog_columns/* CATALOG_COLUMNS */.or).find(([id]) => id?.name === names[0]);
    const isColumn = (name = '') => columns?.some((column) => column.name === name) ?? false;
    if (names.length < 2 || others.length === 0 || !others.every(([name]) => isColumn(name)))
        return undefined;
    if (names.slice(1).some(isColumn))
        return undefined;
    const isPlain = rows.every((row) => row.length === names.length && !row.some((cell) => cell.includes('"')));
    return {
        message: 'the table is transposed: its columns are laid out as rows',
        hint: `swap rows and columns, so that line 1 is \`${rows.map(([name]) => name).join(',')}\``,
        ...(isPlain
            ? written(file, names.map((_, place) => rows.map((row) => row[place]).join(',')))
            : {}),
    };
}
const MOST_COLUMNS = 20;
function transposedTable(file) {
    if (file.text.length > LARGEST)
        return undefined;
    const lines = file.text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
    return sidewaysTable(file, lines.filter((line) => line.trim() !== ''));
}
function spacedColumns(file, lines) {
    const rows = lines.map((line) => line.trim().split(/ {2,}/));
    const width = rows[0]?.length ?? 0;
    if (width < 2 || rows.some((row) => row.length !== width || row.some((cell) => /[",;|\t]/.test(cell))))
        return undefined;
    return {
        message: 'the columns are separated by spaces',
        hint: 'separate the columns with commas',
        ...written(file, rows.map((row) => row.join(','))),
    };
}

// EXTERNAL MODULE: ./build/src/catalog/spoiled-row.js
var spoiled_row = __webpack_require__(70276);
;// CONCATENATED MODULE: ./build/src/catalog/missing-column.js









const KNOWN_COLUMNS = new Set([
    ...Object.values(catalog_columns/* CATALOG_COLUMNS */.or).flatMap((columns) => columns.map(({ name }) => name)),
    'title',
]);
const ID_COLUMNS = new Set(Object.values(catalog_columns/* CATALOG_COLUMNS */.or).flatMap(([first]) => first?.name ?? []));
const MOST_ABOVE = 5;
function missingColumn(frame, column) {
    const at = frame.headerSpan;
    const message = `there is no column ${(0,findings_words/* quoted */.TL)(column)}`;
    const other = otherTable(frame.file);
    if (other !== undefined)
        return { at, ...other, whole: true };
    if (isSeparatedOtherwise(frame))
        return {
            at,
            message,
            hint: (0,separated_by_commas/* hasDecimalCommas */.gk)(frame.file)
                ? 'separate the columns with commas, and write decimals with a point'
                : 'separate the columns with commas',
            ...(0,fix/* suggested */.M)(...(0,separated_by_commas/* separatedByCommas */.vF)(frame.file)),
            whole: true,
        };
    const sign = otherSign(frame, column);
    if (sign !== undefined)
        return { at, message, ...sign, whole: true };
    const inQuotes = quotedNames(frame);
    if (inQuotes !== undefined)
        return { at, ...inQuotes, whole: true };
    const above = linesAboveHeader(frame);
    if (above > 0) {
        const lines = above === 1 ? 'line 1' : `lines 1 to ${above}`;
        return {
            at,
            message: `line 1 is read as the header, but line ${above + 1} is the header`,
            hint: `delete ${lines}: a CSV has no comments and no title`,
            ...(0,fix/* suggested */.M)({ at: { ...at, end: frame.rowSpan(above - 1).start }, newText: '' }),
            whole: true,
        };
    }
    if (isRow(frame))
        return {
            at,
            message: 'there is no header: line 1 is a row of values',
            hint: `put a line of column names above it: ${headerOf(frame, column)}`,
            ...wholeHeader(frame, column),
            whole: true,
        };
    const near = nearColumn(frame, column);
    const nameAt = near === undefined ? undefined : frame.nameSpan(near);
    return {
        ...(near === undefined || nameAt === undefined
            ? {}
            : (0,respell/* spellingFix */.k)(nameAt, near, column, { names: KNOWN_COLUMNS, fixed: true })),
        at: nameAt ?? at,
        message,
        hint: near === undefined ? undefined : `if you mean ${(0,findings_words/* quoted */.TL)(near)}, rename it to ${(0,findings_words/* quoted */.TL)(column)}`,
        whole: false,
    };
}
function otherSign(frame, column) {
    const [header = ''] = frame.names;
    if (frame.names.length > 1 || frame.shift > 0 || frame.rowCount > MOST_ROWS)
        return undefined;
    const cells = [
        { at: frame.headerSpan, written: header },
        ...Array.from({ length: frame.rowCount }, (_, row) => ({
            at: frame.rowSpan(row),
            written: frame.rowText(row),
        })),
    ];
    const rows = cells.map(({ written }) => written);
    const separator = [2, 3, 4, 5]
        .map((count) => (0,separated_by_commas/* otherSeparator */.uq)(rows, count))
        .find((one) => one && header.split(one.pattern).includes(column));
    return (separator && {
        hint: `separate the columns with commas, not with ${separator.shown}`,
        ...(0,fix/* suggested */.M)(...(0,separated_by_commas/* dividedByCommas */.f7)(cells, separator)),
    });
}
const MOST_ROWS = 1000;
function quotedNames(frame) {
    if (!frame.names.every((name) => /^(['`]).*\1$/.test(name)))
        return undefined;
    const names = frame.names.map((name) => {
        const nameAt = frame.nameSpan(name);
        return nameAt && (0,respell/* respell */.a)(nameAt, name, name.slice(1, -1));
    });
    return {
        message: `the column names include their quotes, since a CSV takes only double quotes as such`,
        hint: `remove the quotes around all cells: ${frame.names.map((name) => name.slice(1, -1)).join(',')}`,
        ...(0,fix/* suggested */.M)(...names, ...((0,spoiled_row/* singleQuoted */.f3)(frame)?.edits ?? [])),
    };
}
function linesAboveHeader(frame) {
    if (frame.names.some((name) => ID_COLUMNS.has(name)))
        return 0;
    for (let row = 0; row < Math.min(MOST_ABOVE, frame.rowCount); row++)
        if (frame.rowWords(row).some((word) => ID_COLUMNS.has(word)))
            return row + 1;
    return 0;
}
function nearColumn(frame, column) {
    const [near] = (0,nearest_names.nearestNames)(column, frame.names.filter((name) => !KNOWN_COLUMNS.has(name)), 1);
    if (near !== undefined)
        return near;
    const others = frame.names.filter((name) => !KNOWN_COLUMNS.has(name));
    if (frame.names.length === 2 && others.length === 1 && headerNames(column).length === 2)
        return others[0];
    if (!ID_COLUMNS.has(column))
        return undefined;
    return (frame.names.find((name) => ID_COLUMNS.has(name)) ??
        frame.names.find((name) => /^(?:name|key|(?:template|model|combo|combination|llm)(?:[_ -]?id)?)$/i.test(name)));
}
function isSeparatedOtherwise({ names }) {
    return names.length === 1 && (0,separated_by_commas/* columnSeparator */.qP)(names[0] ?? '') !== undefined;
}
function isRow(frame) {
    if (frame.names.some((name) => KNOWN_COLUMNS.has(name)))
        return false;
    const below = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
    const isWord = (text = '') => /^(?:true|false|llm|copy)$/i.test(text);
    const hasWords = frame.names.some((name, index) => isWord(name) && below.length > 0 && below.every((words) => isWord(words[index])));
    if (hasWords)
        return true;
    const values = frame.names.filter((name, index) => /\d/.test(name) || isWord(name) || below.some((words) => words[index] === name));
    return values.length * 2 >= frame.names.length;
}
function wholeHeader(frame, column) {
    const names = namesByValues(frame, column);
    if (names.includes(undefined))
        return {};
    const { path, text } = frame.file;
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
    return (0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, start, start), newText: `${names.join(',')}${lineEnd}` });
}
function headerOf(frame, column) {
    return `\`${namesByValues(frame, column)
        .map((name) => name ?? '…')
        .join(',')}\``;
}
const VALUES = {
    generator: /^(?:llm|copy)$/i,
    for_generation: /^(?:true|false|yes|no|[01])?$/i,
    for_evaluation: /^(?:true|false|yes|no|[01])?$/i,
    model: /\//,
    stage: /^(?:draft|essay|evaluation)$/i,
    replicates: /^\d+$/,
};
function namesByValues(frame, column) {
    const known = headerNames(column);
    if (known.length === 0)
        return [column];
    const rows = Array.from({ length: Math.min(MOST_ABOVE, frame.rowCount) }, (_, row) => frame.rowWords(row));
    rows.push(frame.names.map((name) => name.replace(/\.\d+$/, '')));
    const fits = (name, index) => rows.every((words) => VALUES[name]?.test(words[index] ?? ''));
    const names = frame.names.map(() => undefined);
    const [id] = known;
    if (id !== undefined && ID_COLUMNS.has(id) && !(id in VALUES))
        names[0] = id;
    for (const isTold of [true, false])
        for (const name of known) {
            if (isTold !== name in VALUES || names.includes(name))
                continue;
            const index = names.findIndex((taken, place) => taken === undefined && (!isTold || fits(name, place)));
            if (index >= 0)
                names[index] = name;
        }
    return names;
}
function headerNames(column) {
    const columns = Object.values(catalog_columns/* CATALOG_COLUMNS */.or).find((known) => known.some(({ name }) => name === column));
    return (columns ?? []).flatMap(({ name, need }) => (need === 'forbidden' ? [] : [name]));
}

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/column-names.js
function columnNames(header) {
    const names = header.map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    const written = [];
    const unnamed = [];
    for (const [index, name] of header.entries())
        (name === '' ? unnamed : written).push(index);
    const present = new Map();
    for (const name of names)
        present.set(name, (present.get(name) ?? 0) + 1);
    const given = new Map();
    for (const index of [...written, ...unnamed]) {
        const original = names[index] ?? '';
        let name = original;
        let count = given.get(name) ?? 0;
        while (count > 0) {
            given.set(original, count + 1);
            name = `${original}.${count}`;
            count = (present.get(name) ?? 0) > 0 ? count + 1 : (given.get(name) ?? 0);
        }
        if (name !== original) {
            present.set(original, (present.get(original) ?? 1) - 1);
            present.set(name, (present.get(name) ?? 0) + 1);
        }
        names[index] = name;
        given.set(name, count + 1);
    }
    return names;
}

// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame-cell.js


class FrameCell {
    #table;
    #path;
    #row;
    #index;
    value;
    constructor(table, path, row, index, value) {
        this.#table = table;
        this.#path = path;
        this.#row = row;
        this.#index = index;
        this.value = value;
    }
    get missing() {
        return this.value === undefined;
    }
    get text() {
        return this.value === undefined ? 'nan' : (0,python_text/* text */.Qq)(this.value);
    }
    get raw() {
        return this.#table.word(this.#row, this.#index);
    }
    get rowSize() {
        return this.#table.size(this.#row);
    }
    get span() {
        const table = this.#table;
        return (0,span/* span */.L)(this.#path, table.start(this.#row, this.#index), table.end(this.#row, this.#index));
    }
}

// EXTERNAL MODULE: ./build/src/catalog/pandas/infer-column.js
var infer_column = __webpack_require__(19866);
;// CONCATENATED MODULE: ./build/src/catalog/pandas/word-table.js
class WordTable {
    #text;
    #starts = new Int32Array(256);
    #ends = new Int32Array(256);
    #rowStarts = new Int32Array(64);
    #words = 0;
    #rows = 0;
    constructor(text) {
        this.#text = text;
    }
    get rowCount() {
        return this.#rows;
    }
    get wordCount() {
        return this.#words;
    }
    get pending() {
        return this.#words - (this.#rowStarts[this.#rows] ?? 0);
    }
    addWord(start, end) {
        if (this.#words === this.#starts.length) {
            this.#starts = doubled(this.#starts);
            this.#ends = doubled(this.#ends);
        }
        this.#starts[this.#words] = start;
        this.#ends[this.#words] = end;
        this.#words++;
    }
    endRow() {
        this.#rows++;
        if (this.#rows === this.#rowStarts.length)
            this.#rowStarts = doubled(this.#rowStarts);
        this.#rowStarts[this.#rows] = this.#words;
    }
    size(row) {
        const next = row === this.#rows ? this.#words : (this.#rowStarts[row + 1] ?? 0);
        return next - (this.#rowStarts[row] ?? 0);
    }
    has(row, index) {
        return index >= 0 && index < this.size(row);
    }
    start(row, index) {
        return this.has(row, index)
            ? (this.#starts[(this.#rowStarts[row] ?? 0) + index] ?? 0)
            : this.end(row, index);
    }
    end(row, index) {
        const last = Math.min(index, this.size(row) - 1);
        return this.#ends[(this.#rowStarts[row] ?? 0) + last] ?? 0;
    }
    word(row, index) {
        if (!this.has(row, index))
            return '';
        const written = this.#text.slice(this.start(row, index), this.end(row, index));
        const word = written.startsWith('"') ? unquoted(written) : written;
        const nul = word.indexOf('\0');
        return nul < 0 ? word : word.slice(0, nul);
    }
}
function doubled(array) {
    const longer = new Int32Array(array.length * 2);
    longer.set(array);
    return longer;
}
function unquoted(written) {
    let word = '';
    let from = 1;
    for (;;) {
        const quote = written.indexOf('"', from);
        if (quote < 0)
            return word + written.slice(from);
        word += written.slice(from, quote);
        if (written[quote + 1] !== '"')
            return word + written.slice(quote + 1);
        word += '"';
        from = quote + 2;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/tokenize.js


const MOST_WORDS = 3_000_000;
const tokenize_MOST_COLUMNS = 100_000;
const BUFFER_LENGTH = 262_144;
function chunkRows(width) {
    const most = Math.floor(2 ** 20 / width);
    let rows = 1;
    while (rows * 2 < most)
        rows *= 2;
    return rows;
}
function tokenize(text, options = {}) {
    return new Tokenizer(text, options.anyLength ?? false).run();
}
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = 0xfeff;
class Tokenizer {
    #text;
    #anyLength;
    #table;
    #state = 'start-record';
    #fieldStart = 0;
    #width = 0;
    #chunk = 0;
    #callStart = 0;
    #bufferEnd = 0;
    #turns = new Set();
    #failure;
    constructor(text, anyLength) {
        this.#text = text;
        this.#anyLength = anyLength;
        this.#table = new WordTable(text);
    }
    run() {
        const text = this.#text;
        let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
        this.#callStart = offset;
        this.#bufferEnd = this.#nextBuffer(0);
        while (offset < text.length && this.#failure === undefined) {
            (0,checkpoint/* passCheckpoint */.gc)();
            if (offset >= this.#bufferEnd) {
                this.#beginCall(offset);
                this.#bufferEnd = this.#nextBuffer(offset);
            }
            offset = this.#step(offset, text.charCodeAt(offset));
            if (this.#state === 'in-field')
                offset = this.#endOfPlain(offset);
        }
        return this.#failure ?? this.#finish();
    }
    #endOfPlain(offset) {
        let end = offset;
        for (; end < this.#bufferEnd; end++) {
            const unit = this.#text.charCodeAt(end);
            if (unit === COMMA || unit === LF || unit === CR)
                break;
        }
        return end;
    }
    #step(offset, unit) {
        switch (this.#state) {
            case 'start-record':
                if (unit === LF)
                    return offset + 1;
                if (unit === CR) {
                    this.#state = 'skipped-carriage-return';
                    return offset + 1;
                }
                if (unit === SPACE || unit === TAB) {
                    this.#state = 'blank-line';
                    return offset + 1;
                }
                this.#state = 'start-field';
                return offset;
            case 'blank-line':
                return this.#blankLine(offset, unit);
            case 'start-field':
                this.#fieldStart = offset;
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'in-field':
                return this.#fieldCharacter(offset, unit);
            case 'in-quotes':
                if (unit === QUOTE)
                    this.#state = 'quote-in-quotes';
                return offset + 1;
            case 'quote-in-quotes':
                if (unit === QUOTE) {
                    this.#state = 'in-quotes';
                    return offset + 1;
                }
                return this.#fieldCharacter(offset, unit);
            case 'carriage-return':
                return this.#afterCarriageReturn(offset, unit);
            case 'skipped-carriage-return':
                this.#state = 'start-record';
                return unit === LF || unit === COMMA ? offset + 1 : offset;
        }
    }
    #fieldCharacter(offset, unit) {
        switch (unit) {
            case COMMA:
                this.#endField(offset);
                this.#state = 'start-field';
                break;
            case LF:
                this.#endField(offset);
                this.#endRow(offset + 1);
                this.#state = 'start-record';
                break;
            case CR:
                this.#endField(offset);
                this.#state = 'carriage-return';
                break;
            default:
                this.#state = 'in-field';
        }
        return offset + 1;
    }
    #blankLine(offset, unit) {
        if (unit === LF) {
            this.#state = 'start-record';
            return offset + 1;
        }
        if (unit === CR) {
            this.#state = 'skipped-carriage-return';
            return offset + 1;
        }
        if (unit === SPACE || unit === TAB)
            return offset + 1;
        const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
        const target = Math.max(lineStart, this.#callStart);
        if (this.#text.slice(target, offset).includes('\r')) {
            if (this.#turns.has(offset))
                this.#failure = { kind: 'endless', start: offset };
            if (this.#table.rowCount > 1)
                this.#turns.add(offset);
        }
        this.#state = 'start-field';
        return target;
    }
    #afterCarriageReturn(offset, unit) {
        this.#state = 'start-record';
        if (unit === LF) {
            this.#endRow(offset + 1);
            return offset + 1;
        }
        if (unit !== COMMA) {
            this.#endRow(offset);
            return offset;
        }
        this.#endRow(offset + 1);
        this.#fieldStart = offset;
        this.#endField(offset);
        this.#state = 'start-field';
        return offset + 1;
    }
    #finish() {
        const end = this.#text.length;
        switch (this.#state) {
            case 'in-quotes':
                return { kind: 'unterminated', start: this.#fieldStart };
            case 'start-field':
                this.#fieldStart = end;
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'in-field':
            case 'quote-in-quotes':
                this.#endField(end);
                this.#endRow(end);
                break;
            case 'carriage-return':
                this.#endRow(end);
                break;
        }
        return this.#failure ?? { kind: 'rows', table: this.#table };
    }
    #endField(end) {
        this.#table.addWord(this.#fieldStart, end);
        if (this.#table.wordCount > MOST_WORDS)
            this.#failure = { kind: 'too-large' };
    }
    #endRow(next) {
        const table = this.#table;
        const row = table.rowCount;
        const size = table.pending;
        const expected = this.#width;
        if (size > tokenize_MOST_COLUMNS)
            this.#failure ??= { kind: 'too-large' };
        if (size > expected && row > 1 && !this.#anyLength && !this.#startsChunk(row)) {
            const [start, end] = [table.start(row, expected), table.end(row, size - 1)];
            this.#failure ??= { kind: 'ragged', size, expected, start, end };
        }
        this.#width = Math.max(size, expected);
        table.endRow();
        if (row === 1)
            this.#chunk = chunkRows(this.#width);
        if (row === 1 || this.#startsChunk(row + 1))
            this.#beginCall(next);
    }
    #startsChunk(row) {
        return this.#chunk > 0 && row > 1 && (row - 1) % this.#chunk === 0;
    }
    #beginCall(offset) {
        this.#callStart = offset;
        this.#turns = new Set();
    }
    #nextBuffer(offset) {
        if (this.#text.length - offset <= BUFFER_LENGTH)
            return this.#text.length;
        let end = offset;
        for (let count = 0; count < BUFFER_LENGTH; count++) {
            end += (this.#text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
            if (end >= this.#text.length)
                break;
        }
        return end;
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/pandas/frame.js






const HEADER = 0;
const FIRST_ROW = 1;
function parseFrame(file, options = {}) {
    const { usecol } = options;
    const tokens = tokenize(file.text, { anyLength: usecol !== undefined });
    if (tokens.kind !== 'rows')
        return { kind: 'invalid', fault: tokens };
    if (tokens.table.rowCount === 0)
        return { kind: 'invalid', fault: { kind: 'empty' } };
    const frame = new Frame(file, tokens.table, usecol);
    if (usecol !== undefined && !frame.has(usecol)) {
        return { kind: 'invalid', fault: { kind: 'no-column', name: usecol, frame } };
    }
    return { kind: 'frame', frame };
}
class Frame {
    path;
    names;
    rowCount;
    shift;
    file;
    #table;
    #index;
    #columns = new Map();
    #rowDtype;
    constructor(file, table, usecol) {
        this.path = file.path;
        this.file = file;
        this.#table = table;
        const width = table.size(HEADER);
        this.names = columnNames(Array.from({ length: width }, (_, index) => table.word(HEADER, index)));
        this.#index = new Map(this.names.map((name, index) => [name, index]));
        this.rowCount = table.rowCount - 1;
        const labelled = this.rowCount > 0 && !(usecol !== undefined && width === 1);
        this.shift = labelled ? Math.max(0, table.size(FIRST_ROW) - width) : 0;
    }
    get headerSpan() {
        return this.#lineSpan(HEADER);
    }
    rowSpan(row) {
        return this.#lineSpan(row + FIRST_ROW);
    }
    rowText(row) {
        const { start, end } = this.rowSpan(row);
        return this.file.text.slice(start, end);
    }
    rowWords(row) {
        const line = row + FIRST_ROW;
        return Array.from({ length: this.#table.size(line) }, (_, index) => this.#table.word(line, index));
    }
    wordsOfLongRows() {
        const words = new Set();
        for (let row = FIRST_ROW; row < this.#table.rowCount; row++) {
            const size = this.#table.size(row);
            for (let index = 0; size > this.names.length && index < size; index++)
                words.add(this.#table.word(row, index));
        }
        return words;
    }
    has(name) {
        return this.#index.has(name);
    }
    nameSpan(name) {
        const index = this.#index.get(name);
        if (index === undefined)
            return undefined;
        return (0,span/* span */.L)(this.path, this.#table.start(HEADER, index), this.#table.end(HEADER, index));
    }
    column(name) {
        const index = this.#index.get(name);
        const at = this.nameSpan(name);
        if (index === undefined || at === undefined)
            return undefined;
        const known = this.#columns.get(index);
        if (known)
            return known;
        const { dtype, values } = this.#infer(index);
        const cells = values.map((value, row) => new FrameCell(this.#table, this.path, row + FIRST_ROW, index + this.shift, value));
        const column = { name, dtype, span: at, cells };
        this.#columns.set(index, column);
        return column;
    }
    get rowDtype() {
        this.#rowDtype ??= this.#findRowDtype();
        return this.#rowDtype;
    }
    #lineSpan(row) {
        return (0,span/* span */.L)(this.path, this.#table.start(row, 0), this.#table.end(row, this.#table.size(row)));
    }
    #infer(index) {
        return (0,infer_column/* joinChunks */.dR)(this.#chunks().map(([from, to]) => {
            const words = [];
            for (let row = from; row < to; row++)
                words.push(this.#table.word(row, index + this.shift));
            return (0,infer_column/* inferColumn */.N)(words, false);
        }));
    }
    #findRowDtype() {
        for (const column of this.#columns.values())
            if (column.dtype === 'object')
                return 'object';
        return rowDtype(this.#dtypes());
    }
    #dtypes() {
        const chunks = this.#chunks();
        const byColumn = this.names.map(() => []);
        for (const [from, to] of chunks) {
            const present = new Map();
            for (let row = from; row < to; row++) {
                (0,checkpoint/* passCheckpoint */.gc)();
                for (let index = 0; index < this.#table.size(row); index++) {
                    const word = this.#table.word(row, index);
                    const words = present.get(index - this.shift);
                    if (words)
                        words.push(word);
                    else
                        present.set(index - this.shift, [word]);
                }
            }
            for (const [index, words] of present) {
                byColumn[index]?.push((0,infer_column/* inferColumn */.N)(words, words.length < to - from).dtype);
            }
        }
        return byColumn.map((dtypes) => {
            const some = dtypes.length < chunks.length ? [...dtypes, 'float'] : dtypes;
            return some.length === 0 ? 'object' : some.reduce(infer_column/* commonDtype */.eo);
        });
    }
    #chunks() {
        const size = chunkRows(Math.max(this.#table.size(HEADER), this.rowCount > 0 ? this.#table.size(FIRST_ROW) : 0));
        const chunks = [];
        for (let from = FIRST_ROW; from < this.#table.rowCount; from += size) {
            chunks.push([from, Math.min(from + size, this.#table.rowCount)]);
        }
        return chunks;
    }
}
function rowDtype(dtypes) {
    const kinds = new Set(dtypes);
    const [only] = kinds;
    if (only !== undefined && kinds.size === 1)
        return only;
    return kinds.has('object') || kinds.has('bool') ? 'object' : 'float';
}

;// CONCATENATED MODULE: ./build/src/catalog/read-frame.js






function readFrame(file, collector, options = {}) {
    const result = parseFrame(file, options);
    if (result.kind === 'invalid') {
        reportFault(file, result.fault, collector);
        return undefined;
    }
    reportShift(result.frame, collector);
    return result.frame;
}
function describeFault(file, fault) {
    switch (fault.kind) {
        case 'empty':
            return { message: file.text === '' ? 'the file is empty' : 'the file holds nothing but blank lines' };
        case 'ragged':
            return {
                message: `this row has ${fault.size} cells, but the row above it has ${fault.expected}`,
                span: (0,span/* span */.L)(file.path, fault.start, fault.end),
            };
        case 'too-large':
            return { message: 'the file has more than 3,000,000 cells or 100,000 columns' };
        case 'unterminated':
            return { message: 'this quote is never closed', span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1) };
        case 'endless':
            return {
                message: 'pandas cannot read a line that starts with a blank in a file whose lines end in a lone carriage return',
                span: (0,span/* span */.L)(file.path, fault.start, fault.start + 1),
            };
        case 'no-column': {
            const { message, at } = missingColumn(fault.frame, fault.name);
            return { message, span: at };
        }
    }
}
function reportFault(file, fault, collector) {
    const { message, span: at } = describeFault(file, fault);
    const place = at === undefined ? (0,diagnostic/* atFile */.kG)(file.path) : (0,diagnostic/* atSpan */.IX)(at);
    switch (fault.kind) {
        case 'empty':
            collector.add('catalog/empty-file', place, message, {
                hint: 'start the file with a line of column names',
            });
            return;
        case 'ragged':
            collector.add('catalog/ragged-row', place, message, {
                ...(extraComma(file, fault) ?? {
                    hint: longRowHint(lineAround(file.text, fault.start)) ??
                        'put a value that contains a comma in double quotes, or delete the extra cells',
                }),
            });
            return;
        case 'too-large':
            collector.add('catalog/too-many-cells', place, message, { hint: 'remove rows or columns' });
            return;
        case 'unterminated':
            collector.add('catalog/unterminated-quote', place, message, { hint: 'close it with another `"`' });
            return;
        case 'endless':
            collector.add('catalog/unreadable', place, message, {
                hint: 'save the file with ordinary line endings (LF), or remove the blank',
            });
            return;
        case 'no-column':
            reportMissingColumns(fault.frame, [fault.name], collector);
    }
}
function reportMissingColumns(frame, columns, collector) {
    for (const column of columns) {
        const { at, message, hint, fix, whole } = missingColumn(frame, column);
        collector.add('catalog/missing-column', (0,diagnostic/* atSpan */.IX)(at), message, {
            hint: hint ?? `add the column ${(0,findings_words/* quoted */.TL)(column)}`,
            fix,
        });
        if (whole)
            return;
    }
}
function extraComma({ path, text }, { start, end, size, expected }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const row = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
    if (row.includes('"') || row.startsWith('#'))
        return undefined;
    if (/^[,\s]*$/.test(text.slice(start, end))) {
        const commas = size - expected === 1 ? 'the comma' : `the ${size - expected} commas`;
        return {
            hint: `delete ${commas} at the end of the row`,
            ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, start - 1, from + row.length), newText: '' }),
        };
    }
    const empty = row.split(',').flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
    const [first] = empty;
    if (size - expected !== 1 || first === undefined || empty.length > 1)
        return undefined;
    const at = from + row.split(',').slice(0, first).join(',').length;
    return {
        hint: 'delete the empty cell and its comma, or put a value that contains a comma in double quotes',
        ...(0,fix/* suggested */.M)({ at: (0,span/* span */.L)(path, at, at + 1), newText: '' }),
    };
}
function lineAround(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    return text.slice(start, end < 0 ? text.length : end);
}
function longRowHint(row) {
    if (row.startsWith('#'))
        return 'a CSV has no comments: delete the row';
    return /,[ \t]+"/.test(row)
        ? 'remove the space before the quote: a quoted value must begin with its quote'
        : undefined;
}
function shiftOf(frame) {
    const cells = frame.shift === 1 ? 'its first cell' : `its first ${frame.shift} cells`;
    const row = frame.rowText(0);
    return {
        code: 'catalog/shifted-columns',
        at: (0,diagnostic/* atSpan */.IX)(frame.rowSpan(0)),
        message: `this row has ${frame.shift} more than the header's ${frame.names.length} cells: pandas reads ${cells} as row labels, so every value moves to the column on its left`,
        hint: longRowHint(row) ?? extraCellsHint(frame),
    };
}
function extraCellsHint(frame) {
    const { shift: count } = frame;
    const commas = count === 1 ? 'the comma' : `the ${count} commas`;
    const isOnlyOne = frame.rowCount > 1 && frame.rowWords(1).length === frame.names.length;
    return frame.rowText(0).endsWith(','.repeat(count))
        ? `delete ${commas} at the end of ${isOnlyOne ? 'the' : 'each'} row`
        : 'give the header a name for every column, or delete the extra cells';
}
function reportShift(frame, collector) {
    if (frame.shift === 0 || linesAboveHeader(frame) > 0 || isSeparatedOtherwise(frame))
        return;
    const { code, at, message, hint } = shiftOf(frame);
    collector.add(code, at, message, { hint });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-file.js







function loadCatalogFile(name, loading) {
    const { sources, collector, layout } = loading;
    const opened = sources.open(layout.catalog(name));
    if (opened.kind === 'text')
        return readFrame(opened.file, collector);
    reportUnopened(name, opened, loading);
    return undefined;
}
function reportUnopened(name, opened, loading) {
    const { collector } = loading;
    const path = loading.layout.catalog(name);
    if (opened.kind === 'missing') {
        const { message, hint, fix } = missingFile(name, loading);
        collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(path), message, { hint, fix });
    }
    else if (opened.kind === 'conflicted') {
        (0,report_conflict/* reportConflict */.x)(opened.conflict, collector);
    }
    else if (opened.kind === 'foreign') {
        (0,report_foreign/* reportForeign */.o3)(opened.foreign, collector);
    }
    else if (opened.kind === 'malformed') {
        collector.add('file/not-utf8', (0,diagnostic/* atSpan */.IX)(opened.at), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} is not UTF-8: line ${opened.line} holds a malformed byte`, {
            hint: (0,report_foreign/* encodingHint */.XF)(opened.byte),
        });
    }
    else {
        const { reason, hint } = whyUnreadable(opened);
        collector.add('catalog/unreadable', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} cannot be read: ${reason}`, {
            hint,
        });
    }
}
function missingFile(name, loading) {
    const path = loading.layout.catalog(name);
    const message = (0,findings_text/* msg */.ab) `there is no catalog ${(0,findings_text/* quotedPath */.MW)(path)}`;
    const other = (0,misnamed/* misnamed */.H)(path, loading);
    if (other === undefined)
        return { message, hint: missingHint(name, loading.runtime) };
    const { says, ...remedy } = other;
    return { message: (0,findings_text/* msg */.ab) `${message}: ${says}`, ...remedy };
}
function missingHint(name, runtime) {
    return `commit it with ${(0,catalog_columns/* columnsInWords */.yU)(name, runtime)}; if the data lies in another folder, name that folder as the data root`;
}
function whyUnreadable(opened) {
    switch (opened.kind) {
        case 'directory':
            return { reason: 'it is a folder', hint: 'put a CSV file in its place' };
        case 'outside':
            return { reason: 'it is a link that leads out of the repository', hint: 'commit the file itself' };
        case 'too-large':
            return {
                reason: `it has ${opened.size} bytes, and the limit is ${opened.limit}`,
                hint: 'remove what no cohort needs',
            };
        case 'unreadable':
            return { reason: `the system says ${opened.reason}`, hint: 'check the permissions of the file' };
    }
}

// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var placeholder = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
;// CONCATENATED MODULE: ./build/src/catalog/other-columns.js





function otherColumns(frame, idColumn) {
    let named;
    return (text) => {
        named ??= namedElsewhere(frame, idColumn);
        return named.get(folded(text));
    };
}
function namedElsewhere(frame, idColumn) {
    const named = new Map();
    const own = frame.names.indexOf(idColumn);
    if (own < 0 || frame.shift > 0 || !frame.names.some((column) => NAMING.test(column)))
        return named;
    for (let row = 0; row < frame.rowCount; row++) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const words = frame.rowWords(row);
        const id = (0,strip/* strip */.bB)(words[own] ?? '');
        for (const [index, column] of frame.names.entries()) {
            const text = folded(words[index] ?? '');
            if (!NAMING.test(column) || index === own || id === '' || text === '')
                continue;
            const known = named.get(text);
            named.set(text, named.has(text) && known?.id !== id ? undefined : { column, id });
        }
    }
    return named;
}
const NAMING = /^(?:template_name|title|model|(?:display_)?name|label)$/;
function folded(text) {
    return (0,strip/* strip */.bB)(text).toLowerCase();
}
function belowOther(frame, idColumn) {
    let known;
    return (text) => {
        known ??= cellsBelow(frame, idColumn);
        return known.get(text);
    };
}
function cellsBelow(frame, idColumn) {
    const cells = new Map();
    const own = frame.names.indexOf(idColumn);
    if (own < 0 || frame.shift > 0)
        return cells;
    for (let row = 0; row < frame.rowCount; row++) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const words = frame.rowWords(row);
        const id = (0,strip/* strip */.bB)(words[own] ?? '');
        if (id === '' || words.length !== frame.names.length)
            continue;
        for (const [index, column] of frame.names.entries()) {
            const at = index === own || NAMING.test(column) ? undefined : frame.nameSpan(column);
            const word = words[index] ?? '';
            if (at !== undefined && !cells.has(word))
                cells.set(word, { column, at, id });
        }
    }
    return cells;
}
const NAME_COLUMN = 'template_name';
function exchangedColumns(frame, idColumn) {
    const own = frame.names.indexOf(idColumn);
    const other = frame.names.indexOf(NAME_COLUMN);
    const idAt = frame.nameSpan(idColumn);
    const nameAt = frame.nameSpan(NAME_COLUMN);
    if (idAt === undefined || nameAt === undefined || frame.rowCount === 0 || frame.shift > 0)
        return undefined;
    for (let row = 0; row < frame.rowCount; row++) {
        const words = frame.rowWords(row);
        const id = (0,strip/* strip */.bB)(words[other] ?? '');
        if (id === '' || /\s/.test(id) || !/\s/.test((0,strip/* strip */.bB)(words[own] ?? '')))
            return undefined;
    }
    return {
        code: 'catalog/stray-row',
        at: (0,diagnostic/* atSpan */.IX)(idAt),
        message: `the column names are swapped: the ids are below ${(0,findings_words/* quoted */.TL)(NAME_COLUMN)}`,
        hint: `swap ${(0,findings_words/* quoted */.TL)(idColumn)} and ${(0,findings_words/* quoted */.TL)(NAME_COLUMN)} in line 1`,
        ...(0,fix/* suggested */.M)({ at: idAt, newText: NAME_COLUMN }, { at: nameAt, newText: idColumn }),
    };
}

;// CONCATENATED MODULE: ./build/src/catalog/catalog-ids.js








function idOf(cell) {
    const id = cell.missing ? '' : (0,strip/* strip */.bB)(cell.text);
    return id === '' ? undefined : id;
}
function catalogIds(cells) {
    const ids = new Map();
    for (const cell of cells) {
        const id = idOf(cell);
        if (id === undefined)
            continue;
        const entry = ids.get(id);
        if (entry)
            entry.cells.push(cell);
        else
            ids.set(id, { id, cells: [cell] });
    }
    return ids;
}
const knownRewritten = new WeakMap();
function rewrittenIds(cells) {
    const known = knownRewritten.get(cells);
    if (known !== undefined)
        return known;
    const rewritten = new Map();
    knownRewritten.set(cells, rewritten);
    for (const cell of cells) {
        const written = (0,strip/* strip */.bB)(cell.raw);
        if (written !== '' && written !== idOf(cell) && !rewritten.has(written))
            rewritten.set(written, cell);
    }
    return rewritten;
}
function wholeColumn(frame, column) {
    const cells = frame.column(column)?.cells ?? [];
    const fault = frame.shift > 0 ? shiftOf(frame) : wrongLayout(frame, column);
    return {
        path: frame.path,
        column,
        present: frame.has(column),
        ids: catalogIds(cells),
        rewritten: rewrittenIds(cells),
        unflagged: new Map(),
        columns: frame.names.length,
        ...(column === 'combo_id' ? {} : { below: belowOther(frame, column) }),
        named: otherColumns(frame, column),
        ...(fault ? { fault } : {}),
    };
}
function wrongLayout(frame, idColumn) {
    const transposed = transposedTable(frame.file);
    return transposed
        ? { code: 'catalog/stray-row', at: (0,diagnostic/* atSpan */.IX)(frame.headerSpan), ...transposed }
        : exchangedColumns(frame, idColumn);
}
function readableIds(path, column, sources) {
    const opened = sources.open(path);
    const result = opened.kind === 'text' ? parseFrame(opened.file, { usecol: column }) : undefined;
    if (result?.kind !== 'frame')
        return undefined;
    const { frame } = result;
    if (frame.shift > 0 || frame.column(column)?.dtype !== 'object')
        return undefined;
    const uncertain = new Set([...frame.wordsOfLongRows()].map(strip/* strip */.bB));
    return uncertain.size === 0 ? undefined : { ...wholeColumn(frame, column), uncertain };
}
function reportRewrittenIds(frame, name, collector) {
    const column = frame.column(name);
    if (column === undefined || frame.shift > 0)
        return;
    const [first, ...others] = rewrittenIds(column.cells).values();
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this column`;
    collector.add('catalog/id-rewritten', (0,diagnostic/* atSpan */.IX)(first.span), `${describe(first)}${more}`, {
        hint: first.missing
            ? 'choose another id: pandas takes this word for an empty cell'
            : `${WHY[column.dtype]}: use ids with a letter in them, or write them in specs as pandas reads them`,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: describe(cell), at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        unlisted: others.length,
    });
}
function isCommentRow(id) {
    return !id.missing && ((0,placeholder/* isComment */.Cn)((0,strip/* strip */.bB)(id.raw)) || isMarker(id));
}
function isMarker({ raw }) {
    return /^(?:={7}$|<{7} |\|{7}(?: |$)|>{7} )/.test((0,strip/* strip */.bB)(raw));
}
function reportCommentRows(frame, name, collector) {
    const rows = frame.shift > 0 ? [] : (frame.column(name)?.cells ?? []).filter(isCommentRow);
    const [first, ...others] = rows;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/comment-row', (0,diagnostic/* atSpan */.IX)(first.span), isMarker(first)
        ? `this line is left over from a merge conflict, but ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(first.raw))} counts as an id${more}`
        : `a CSV has no comments: ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(first.raw))} is an id${more}`, {
        hint: others.length === 0 ? 'delete the row' : 'delete these rows',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: 'another one', at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        unlisted: others.length,
    });
}
function reportStrayRows(frame, name, collector, { headers = true } = {}) {
    if (frame.shift > 0)
        return;
    const wrong = wrongLayout(frame, name);
    if (wrong !== undefined) {
        const { code, at, message, hint, fix } = wrong;
        collector.add(code, at, message, { hint, fix });
        return;
    }
    const cells = frame.column(name)?.cells ?? [];
    const strays = cells.flatMap((cell, row) => {
        const stray = strayOf(cell, name, row === cells.length - 1);
        const isElsewhere = !headers && (0,strip/* strip */.bB)(cell.raw) === name;
        return stray === undefined || isElsewhere ? [] : [{ cell, ...stray }];
    });
    const [first, ...others] = strays;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/stray-row', (0,diagnostic/* atSpan */.IX)(first.cell.span), `${first.message}${more}`, {
        hint: first.hint,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ cell, message }) => ({ message, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
        unlisted: others.length,
    });
}
function strayOf(cell, column, isLast) {
    const written = (0,strip/* strip */.bB)(cell.raw);
    if (cell.missing)
        return undefined;
    if (written === column)
        return {
            message: `this row repeats the header, and ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the row',
        };
    if (isLast && /^(?:grand )?totals?:?$/i.test(written))
        return {
            message: `this row holds totals, but ${(0,findings_words/* quoted */.TL)(written)} counts as an id`,
            hint: 'delete the row',
        };
    if (/^#(?:REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/.test(written))
        return {
            message: `${(0,findings_words/* quoted */.TL)(written)} is a formula error, but counts as an id`,
            hint: 'correct the formula in the spreadsheet and export the table again, or delete the row',
        };
    return undefined;
}
function describe(cell) {
    const read = cell.missing ? 'a missing value' : (0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(cell.text));
    return `id ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(cell.raw))} is read as ${read}`;
}
const WHY = {
    int: 'every id of the column is a number',
    uint: 'every id of the column is a number',
    float: 'the column holds nothing but numbers, and one of them is fractional or missing',
    bool: 'every id of the column is a true or a false',
    object: 'every id of the column is a true or a false',
};

;// CONCATENATED MODULE: ./build/src/catalog/load-combos.js








const COLUMN = 'combo_id';
function loadCombos(loading) {
    const { collector, sources } = loading;
    const path = loading.layout.catalog('combos');
    const absent = (fault) => ({
        path,
        column: COLUMN,
        present: false,
        ids: new Map(),
        rewritten: new Map(),
        unflagged: new Map(),
        fault,
    });
    const opened = sources.open(path);
    if (opened.kind === 'missing') {
        const missing = missingFile('combos', loading);
        const message = (0,findings_text/* msg */.ab) `${missing.message}, and every combo is rejected without it`;
        return absent({ code: 'catalog/missing-file', at: (0,diagnostic/* atMissing */.KE)(path), ...missing, message });
    }
    if (opened.kind === 'outside' ||
        opened.kind === 'too-large' ||
        opened.kind === 'conflicted' ||
        opened.kind === 'foreign') {
        reportUnopened('combos', opened, loading);
        return undefined;
    }
    if (opened.kind !== 'text') {
        const why = opened.kind === 'malformed' ? `line ${opened.line} is not UTF-8` : 'it cannot be read';
        const at = opened.kind === 'malformed' ? (0,diagnostic/* atSpan */.IX)(opened.at) : (0,diagnostic/* atFile */.kG)(path);
        const hint = opened.kind === 'malformed' ? (0,report_foreign/* encodingHint */.XF)(opened.byte) : undefined;
        return absent(reportIgnored(at, why, { hint }, loading));
    }
    const result = parseFrame(opened.file, { usecol: COLUMN });
    if (result.kind === 'frame') {
        reportShift(result.frame, collector);
        reportRewrittenIds(result.frame, COLUMN, collector);
        reportCommentRows(result.frame, COLUMN, collector);
        reportStrayRows(result.frame, COLUMN, collector);
        return wholeColumn(result.frame, COLUMN);
    }
    if (result.fault.kind === 'too-large') {
        reportFault(opened.file, result.fault, collector);
        return undefined;
    }
    const { message, span } = describeFault(opened.file, result.fault);
    const missing = result.fault.kind === 'no-column' ? missingColumn(result.fault.frame, COLUMN) : undefined;
    return absent(reportIgnored(span ? (0,diagnostic/* atSpan */.IX)(span) : (0,diagnostic/* atFile */.kG)(path), message, missing ?? {}, loading));
}
function reportIgnored(at, why, { hint, fix }, loading) {
    const effect = loading.runtime.emptyCatalog === 'unchecked'
        ? 'no combo is checked against it'
        : 'every combo of a cohort is rejected';
    const fault = {
        code: 'catalog/combos-ignored',
        at,
        message: `${why}: the file counts as absent, so ${effect}`,
        hint: hint ?? 'correct the file, or delete it',
    };
    loading.collector.add(fault.code, at, fault.message, { hint: fault.hint, fix });
    return fault;
}

// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
;// CONCATENATED MODULE: ./build/src/catalog/report-contradictions.js





function reportContradictions(frame, name, columns, collector) {
    if (frame.shift > 0)
        return;
    const firstRows = new Map();
    const reported = new Set();
    const others = columns.flatMap((column) => {
        const cells = frame.column(column)?.cells;
        return cells === undefined ? [] : [{ column, cells }];
    });
    for (const [row, cell] of (frame.column(name)?.cells ?? []).entries()) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const id = idOf(cell);
        const first = id === undefined ? undefined : firstRows.get(id);
        if (id === undefined || reported.has(id))
            continue;
        if (first === undefined) {
            firstRows.set(id, row);
            continue;
        }
        for (const { column, cells } of others) {
            const [before, here] = [cells[first], cells[row]];
            if (before === undefined || here === undefined || before.text === here.text)
                continue;
            reported.add(id);
            collector.add('catalog/contradicting-rows', (0,diagnostic/* atSpan */.IX)(here.span), `${(0,findings_words/* quoted */.TL)(id)} appears twice: with ${column} ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(before.raw))} before, and ${(0,findings_words/* quoted */.TL)((0,strip/* strip */.bB)(here.raw))} here`, {
                hint: 'keep the row that you mean',
                related: [{ message: 'the first row of this id', at: (0,diagnostic/* atSpan */.IX)(before.span) }],
            });
            break;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/catalog/load-llms.js











const FLAGS = ['for_generation', 'for_evaluation'];
function loadLlms(loading) {
    const { collector } = loading;
    const path = loading.layout.catalog('llms');
    const frame = loadCatalogFile('llms', loading);
    if (frame === undefined) {
        const all = readableIds(path, 'id', loading.sources);
        return { sound: false, byAxis: all ? sameForAll(all) : new Map(), modelOf: () => undefined };
    }
    const isFlagged = loading.runtime.models === 'flagged';
    const required = (0,catalog_columns/* requiredColumns */.J1)('llms', loading.runtime);
    const missing = frame.rowCount === 0 ? [] : required.filter((column) => !frame.has(column));
    reportMissingColumns(frame, missing, collector);
    const flags = frame.rowCount > 0 && isFlagged ? FLAGS.map((flag) => oddFlag(frame, flag)) : [];
    const repeated = flags.every((odd, index) => odd?.first.raw === FLAGS[index]);
    const inQuotes = flags.some((odd) => odd !== undefined) ? (0,spoiled_row/* singleQuoted */.f3)(frame) : undefined;
    if (inQuotes !== undefined)
        reportSingleQuotes(inQuotes, collector);
    for (const [index, flag] of FLAGS.entries()) {
        const odd = flags[index];
        if (odd !== undefined && !inQuotes && !(repeated && index > 0))
            reportFlagText(odd, flag, repeated, collector);
        if (!isFlagged)
            reportUnusedFlag(frame, flag, collector);
    }
    reportRewrittenIds(frame, 'id', collector);
    reportCommentRows(frame, 'id', collector);
    if (missing.length === 0)
        reportStrayRows(frame, 'id', collector, { headers: !isFlagged });
    reportContradictions(frame, 'id', isFlagged ? [...FLAGS, 'model'] : ['model'], collector);
    const models = modelsById(frame);
    const modelOf = (id) => models.get(id);
    if (missing.length > 0)
        return { sound: false, byAxis: new Map(), modelOf };
    return { sound: true, byAxis: isFlagged ? byFlag(frame) : sameForAll(wholeColumn(frame, 'id')), modelOf };
}
function modelsById(frame) {
    const ids = frame.column('id')?.cells ?? [];
    const models = frame.shift > 0 ? undefined : frame.column('model')?.cells;
    const byId = new Map();
    const doubtful = new Set();
    for (const [row, cell] of models === undefined ? [] : ids.entries()) {
        const id = idOf(cell);
        const modelCell = models?.[row];
        const model = modelCell && idOf(modelCell);
        if (id === undefined || model === undefined)
            continue;
        if (byId.has(id) && byId.get(id) !== model)
            doubtful.add(id);
        byId.set(id, model);
    }
    for (const id of doubtful)
        byId.delete(id);
    return byId;
}
function byFlag(frame) {
    const generation = flaggedColumn(frame, 'for_generation');
    return new Map([
        ['draft_llm', generation],
        ['essay_llm', generation],
        ['evaluation_llm', flaggedColumn(frame, 'for_evaluation')],
    ]);
}
function sameForAll(all) {
    const none = all.ids.get('None') ?? { id: 'None', cells: [] };
    return new Map([
        ['draft_llm', all],
        ['essay_llm', { ...all, ids: new Map([...all.ids, ['None', none]]) }],
        ['evaluation_llm', all],
    ]);
}
function flaggedColumn(frame, flag) {
    const cells = frame.column('id')?.cells ?? [];
    const flags = frame.column(flag)?.cells ?? [];
    const ids = catalogIds(cells.filter((_, row) => equalsTrue(flags[row]?.value)));
    const unflagged = new Map();
    const idCells = new Map();
    for (const [row, cell] of cells.entries()) {
        const id = idOf(cell);
        const flagCell = flags[row];
        if (id !== undefined && flagCell !== undefined && !ids.has(id)) {
            unflagged.set(id, flagCell);
            idCells.set(id, cell);
        }
    }
    return {
        path: frame.path,
        column: 'id',
        present: frame.has('id'),
        ids,
        rewritten: rewrittenIds(cells),
        unflagged,
        idCells,
        below: belowOther(frame, 'id'),
        columns: frame.names.length,
        named: otherColumns(frame, 'id'),
        ...(frame.shift > 0 ? { fault: shiftOf(frame) } : {}),
    };
}
function equalsTrue(value) {
    switch (value?.kind) {
        case 'bool':
            return value.value;
        case 'int':
            return value.value === 1n;
        case 'float':
            return value.value === 1;
        default:
            return false;
    }
}
function oddFlag(frame, flag) {
    const texts = (frame.column(flag)?.cells ?? []).filter((cell) => cell.value?.kind === 'str');
    const words = texts.filter((cell) => !/^(?:true|false)$/i.test(cell.raw));
    const odd = words.filter((cell) => !/^[01](?:\.0*)?$/.test(cell.raw));
    const [first, ...others] = odd.length > 0 ? odd : words.length > 0 ? words : texts;
    return first && { first, others, words: texts.length };
}
function reportSingleQuotes({ first, edits }, collector) {
    const more = edits.length === 1 ? '' : ` and ${edits.length - 1} more`;
    collector.add('catalog/flag-text', (0,diagnostic/* atSpan */.IX)(first.span), `${(0,findings_words/* quoted */.TL)(first.raw)}${more} are read with their quotes, since a CSV takes only double quotes as such: no flag of the table counts as true`, { hint: 'remove these quotes', ...(0,fix/* suggested */.M)(...edits) });
}
function reportFlagText({ first, others, words }, flag, isHeader, collector) {
    collector.add('catalog/flag-text', (0,diagnostic/* atSpan */.IX)(first.span), isHeader
        ? `this row repeats the header and makes both flag columns text, so none of their ${words} words counts as true`
        : `flag ${(0,findings_words/* quoted */.TL)(first.raw)} makes the column ${(0,findings_words/* quoted */.TL)(flag)} text, so none of its ${words} words counts as true`, {
        hint: first.raw === flag
            ? 'delete the row: it repeats the header'
            : /^(?:true|false|[01])$/i.test(first.raw.trim())
                ? `remove ${(0,look_alikes/* blanksAround */.ZL)(first.raw)} around the flags: ${first.raw.trim()}`
                : 'write true or false in every row, or leave the cell empty for false',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((cell) => ({ message: `so does ${(0,findings_words/* quoted */.TL)(cell.raw)}`, at: (0,diagnostic/* atSpan */.IX)(cell.span) })),
    });
}
function reportUnusedFlag(frame, flag, collector) {
    const at = frame.nameSpan(flag);
    if (at === undefined)
        return;
    collector.add('catalog/unused-flag-column', (0,diagnostic/* atSpan */.IX)(at), `the column ${(0,findings_words/* quoted */.TL)(flag)} is not used`, {
        hint: 'delete the column, or the models that no cohort may use',
    });
}

// EXTERNAL MODULE: ./build/src/python/lower.js
var lower = __webpack_require__(24081);
;// CONCATENATED MODULE: ./build/src/catalog/load-templates.js











function loadTemplates(stage, loading) {
    const { collector } = loading;
    const path = loading.layout.catalog(stage);
    const frame = loadCatalogFile(stage, loading);
    if (frame === undefined)
        return { ids: readableIds(path, 'template_id', loading.sources) };
    const complete = frame.has('template_id');
    if (!complete)
        reportMissingColumns(frame, ['template_id'], collector);
    const refused = reportLegacyColumn(frame, collector);
    reportRewrittenIds(frame, 'template_id', collector);
    reportCommentRows(frame, 'template_id', collector);
    reportStrayRows(frame, 'template_id', collector);
    if (frame.shift === 0) {
        reportBlankGenerators(frame, collector);
        if (complete)
            reportUnknownGenerators(frame, collector);
    }
    reportContradictions(frame, 'template_id', ['generator'], collector);
    if (!complete)
        return {};
    const ids = wholeColumn(frame, 'template_id');
    return refused ? { ids } : { frame, ids };
}
function reportLegacyColumn(frame, collector) {
    const at = frame.nameSpan('active');
    if (at === undefined)
        return false;
    collector.add('catalog/legacy-column', (0,diagnostic/* atSpan */.IX)(at), "the legacy column 'active' is not allowed", {
        hint: 'delete the column; a cohort uses the entries that its spec lists as levels',
    });
    return true;
}
function reportBlankGenerators(frame, collector) {
    const ids = frame.column('template_id')?.cells ?? [];
    const blank = [];
    for (const [row, cell] of (frame.column('generator')?.cells ?? []).entries()) {
        const id = ids[row];
        if (!cell.missing || id === undefined || id.missing || isCommentRow(id))
            continue;
        if ((0,spoiled_row/* holdsSeveral */.jq)(id, frame.names.length))
            continue;
        if (strayOf(id, 'template_id', row === ids.length - 1) !== undefined)
            continue;
        blank.push({
            raw: cell.raw,
            at: (0,diagnostic/* atSpan */.IX)(cell.span),
            isShort: cell.rowSize < frame.names.length,
        });
    }
    const [first, ...others] = blank;
    if (first === undefined)
        return;
    const what = first.isShort
        ? 'this row has fewer cells than the header, so the generator is empty'
        : (0,strip/* isBlank */.z3)(first.raw)
            ? 'the generator is empty'
            : `generator ${(0,findings_words/* quoted */.TL)(first.raw)} is read as a missing value`;
    const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
    collector.add('catalog/blank-generator', first.at, `${what}: the mode becomes the text 'nan'${more}`, {
        hint: first.isShort
            ? 'add the cell that is missing, even if it is empty'
            : 'write the mode that you mean, such as llm or copy',
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map(({ at }) => ({ message: "the mode becomes 'nan' here too", at })),
        unlisted: others.length,
    });
}
const MODES = ['llm', 'copy'];
function reportUnknownGenerators(frame, collector) {
    const column = frame.column('generator');
    if (column === undefined) {
        const [near] = (0,nearest_names.nearestNames)('generator', frame.names, 1);
        const at = near === undefined ? undefined : frame.nameSpan(near);
        if (near === undefined || at === undefined)
            return;
        collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(at), `there is no column 'generator', only ${(0,findings_words/* quoted */.TL)(near)}: every template has the mode 'llm'`, { hint: "did you mean 'generator'?", ...(0,fix/* suggested */.M)({ at, newText: 'generator' }) });
        return;
    }
    const modes = column.cells.map((cell) => (cell.missing ? '' : (0,lower/* lower */.i)((0,strip/* strip */.bB)(cell.text))));
    for (const [row, { raw, span }] of column.cells.entries()) {
        const mode = modes[row] ?? '';
        if (mode === '' || MODES.includes(mode) || modes.indexOf(mode) !== modes.lastIndexOf(mode))
            continue;
        const [meant] = (0,nearest_names.nearestNames)(mode, MODES, 1);
        if (meant === undefined)
            continue;
        collector.add('catalog/unknown-generator', (0,diagnostic/* atSpan */.IX)(span), `no stage knows the generator ${(0,findings_words/* quoted */.TL)(raw)}`, {
            hint: `did you mean '${meant}'?`,
            ...(0,fix/* suggested */.M)({ at: span, newText: meant }),
        });
    }
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/catalog/pandas/parse-float.js
var parse_float = __webpack_require__(11535);
;// CONCATENATED MODULE: ./build/src/catalog/replication.js










const INT64_LIMIT = 2n ** 63n;
const MOST_REPORTED = 100;
function parseReplication(frame, collector, committedCount = () => undefined) {
    const stages = frame.column('stage');
    const counts = frame.column('replicates');
    const absent = ['stage', 'replicates'].filter((column) => !frame.has(column));
    reportMissingColumns(frame, absent, collector);
    if (stages === undefined || counts === undefined)
        return undefined;
    const exact = counts.dtype !== 'object';
    const rows = stages.cells.map((stageCell, index) => {
        const countCell = counts.cells[index] ?? stageCell;
        return { stage: (0,strip/* strip */.bB)(stageCell.text), stageCell, countCell, count: countOf(countCell, exact) };
    });
    if (areExchanged(rows)) {
        collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(frame.headerSpan), "the column names are swapped: the stages are below 'replicates', and the counts below 'stage'", { hint: 'swap the names: write `replicates,stage`' });
        return undefined;
    }
    const replication = new Map();
    const dropped = [];
    const infinite = [];
    const unknown = [];
    const warnings = [];
    for (const row of rows) {
        const stage = source_stage/* STAGES */.a.find((name) => name === row.stage);
        const { count } = row;
        if (count === 'infinite')
            infinite.push(row);
        else if (stage === undefined)
            unknown.push(row);
        else if (count === 'unreadable' || count < 1n)
            dropped.push({ row, stage });
        else {
            const earlier = replication.get(stage);
            warnings.push(() => reportCount(row, count, stage, earlier, collector));
            replication.set(stage, { stage, count, span: row.countCell.span });
        }
    }
    const missing = source_stage/* STAGES */.a.filter((stage) => !replication.has(stage));
    const misspelled = new Map();
    for (const row of unknown) {
        const stage = missing.find((name) => (0,nearest_names.nearestNames)(row.stage, source_stage/* STAGES */.a, 1)[0] === name);
        if (stage !== undefined && !misspelled.has(stage))
            misspelled.set(stage, row);
        else
            warnings.push(() => reportUnknownStage(row, collector));
    }
    for (const { row, stage } of dropped) {
        if (!missing.includes(stage))
            warnings.push(() => replication_reportIgnored(row, stage, collector));
    }
    for (const warn of warnings.slice(0, MOST_REPORTED))
        warn();
    for (const row of infinite.slice(0, MOST_REPORTED))
        reportInfinite(row, collector);
    for (const stage of missing) {
        if (infinite.some((row) => row.stage === stage))
            continue;
        const rowsOfStage = dropped.filter((other) => other.stage === stage).map(({ row }) => row);
        const near = misspelled.get(stage);
        if (near)
            reportMisspelledStage(near, stage, collector);
        else
            reportMissingStage(frame, stage, rowsOfStage, collector, committedCount);
    }
    return missing.length > 0 || infinite.length > 0 ? undefined : [...replication.values()];
}
function areExchanged(rows) {
    const hasStage = ({ countCell }) => source_stage/* STAGES */.a.some((name) => name === (0,strip/* strip */.bB)(countCell.text));
    return rows.length > 0 && rows.every((row) => /^\d/.test(row.stage) && hasStage(row));
}
function countOf(cell, exact) {
    const value = cell.value;
    switch (value?.kind) {
        case 'bool':
            return value.value ? 1n : 0n;
        case 'int':
            return exact ? wrapped(value.value) : fromFloat(Number(value.value));
        case 'float':
            return fromFloat(value.value);
        case 'str':
            return fromFloat((0,parse_float/* parseFloatWord */.M8)(value.value) ?? (0,parse_float/* parseInfinity */.wh)(value.value));
        default:
            return 'unreadable';
    }
}
function fromFloat(number) {
    if (number === undefined)
        return 'unreadable';
    return Number.isFinite(number) ? wrapped(BigInt(Math.trunc(number))) : 'infinite';
}
function wrapped(count) {
    return count >= INT64_LIMIT ? -INT64_LIMIT : count;
}
function reportInfinite(row, collector) {
    collector.add('catalog/replication-infinite', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,findings_words/* quoted */.TL)(row.countCell.raw)} is not a count: the runtime stops at an infinite number`, { hint: 'write a whole number of at least 1' });
}
function reportUnknownStage(row, collector) {
    const what = row.stageCell.missing ? 'no stage' : `the unknown stage ${(0,findings_words/* quoted */.TL)(row.stage)}`;
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `this row names ${what} and is ignored`, {
        hint: (0,placeholder/* isComment */.Cn)(row.stage)
            ? 'delete the row: a CSV has no comments'
            : ((0,nearest_names/* nearestHint */.AN)(row.stage, source_stage/* STAGES */.a) ?? `the stages are ${source_stage/* STAGES */.a.join(', ')}`),
    });
}
function replication_reportIgnored(row, stage, collector) {
    collector.add('catalog/replication-ignored-row', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${whyUnusable(row)}: this row for ${stage} is ignored`, { hint: 'write a whole number of at least 1, or delete the row' });
}
function whyUnusable(row) {
    if (row.countCell.missing)
        return 'the count is missing';
    return `count ${(0,findings_words/* quoted */.TL)(row.countCell.raw)} is ${row.count === 'unreadable' ? 'not a number' : /^\s*[\d.]{19}/.test(row.countCell.raw) ? 'past 64 bits' : 'below 1'}`;
}
function reportCount(row, count, stage, earlier, collector) {
    const value = row.countCell.value;
    const written = value?.kind === 'float' ? value.value : value?.kind === 'str' ? (0,parse_float/* parseFloatWord */.M8)(value.value) : undefined;
    if (written !== undefined && !Number.isInteger(written)) {
        collector.add('catalog/replication-truncated', (0,diagnostic/* atSpan */.IX)(row.countCell.span), `${(0,findings_words/* quoted */.TL)(row.countCell.raw)} counts as ${count}`, { hint: `write ${count}, or the count that you mean` });
    }
    if (earlier === undefined)
        return;
    collector.add('catalog/replication-repeated', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `${stage} has a count already: this row replaces ${earlier.count} by ${count}`, { hint: 'keep one row per stage', related: [{ message: 'the earlier count', at: (0,diagnostic/* atSpan */.IX)(earlier.span) }] });
}
const JOINED = /^[a-z]+\s*[:;=|\s]\s*(\d{1,6})$/;
function reportMisspelledStage(row, stage, collector) {
    const joined = JOINED.exec(row.stage);
    if (row.countCell.missing && joined !== null && row.stage.startsWith(stage)) {
        const written = `${stage},${joined[1]}`;
        collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `there is no usable count for the stage ${(0,findings_words/* quoted */.TL)(stage)}: this row is a single cell, ${(0,findings_words/* quoted */.TL)(row.stage)}`, {
            hint: `separate the stage and its count by a comma: ${written}`,
            ...(row.stageCell.raw === row.stage ? (0,fix/* suggested */.M)({ at: row.stageCell.span, newText: written }) : {}),
        });
        return;
    }
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row.stageCell.span), `there is no usable count for the stage ${(0,findings_words/* quoted */.TL)(stage)}: this row names ${(0,findings_words/* quoted */.TL)(row.stage)}`, {
        hint: (0,nearest_names/* didYouMean */.au)(stage),
        ...(0,respell/* spellingFix */.k)(row.stageCell.span, row.stageCell.raw, stage, { names: source_stage/* STAGES */.a, fixed: true }),
    });
}
function reportMissingStage(frame, stage, dropped, collector, committedCount) {
    const [row, ...others] = dropped;
    const count = committedCount(stage);
    collector.add('catalog/replication-missing-stage', (0,diagnostic/* atSpan */.IX)(row?.countCell.span ?? frame.headerSpan), `there is no usable count for the stage ${(0,findings_words/* quoted */.TL)(stage)}${row === undefined ? '' : `: ${whyUnusable(row)}`}`, {
        hint: count === undefined
            ? row === undefined
                ? `add a row, such as ${stage},1`
                : 'write a whole number of at least 1'
            : `${row === undefined ? `add the row ${stage},${count}` : `write ${count}`}: the committed manifests have this count`,
        related: others
            .slice(0, findings_words/* LISTED */.CQ)
            .map((other) => ({ message: whyUnusable(other), at: (0,diagnostic/* atSpan */.IX)(other.countCell.span) })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/report-unlisted.js






function reportUnlisted(catalogs, loading) {
    const { collector } = loading;
    const explained = new Set(collector.sorted().map(({ at }) => (0,diagnostic/* placePath */.F7)(at)));
    const found = new Map();
    let areUnflagged = false;
    let renamed;
    let joined;
    for (const [axis, catalog] of catalogs) {
        const { path, ids, present, fault, unflagged } = catalog;
        if (ids.size > 0 || explained.has(path))
            continue;
        const isMissing = !present && fault?.code === 'catalog/missing-file';
        areUnflagged ||= unflagged.size > 0;
        const other = isMissing ? (0,misnamed/* misnamed */.H)(path, loading) : undefined;
        renamed ??= other;
        joined ??= (0,spoiled_row/* joinedRows */.dY)(catalog);
        const why = isMissing
            ? (0,findings_text/* msg */.ab) `there is no ${(0,findings_text/* quotedPath */.MW)(path)}${other ? (0,findings_text/* msg */.ab) `: ${other.says}` : ''}`
            : joined !== undefined
                ? (0,findings_text/* msg */.ab) `every row of ${(0,findings_text/* quotedPath */.MW)(path)} is a single cell`
                : unflagged.size > 0
                    ? (0,findings_text/* msg */.ab) `no row of ${(0,findings_text/* quotedPath */.MW)(path)} has a flag that is true`
                    : (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} lists no id`;
        const same = found.get(path);
        if (same !== undefined)
            same.axes.push(axis);
        else
            found.set(path, { axes: [axis], why, at: isMissing ? (0,diagnostic/* atMissing */.KE)(path) : (0,diagnostic/* atFile */.kG)(path) });
    }
    const [first, ...others] = [...found.values()];
    if (first === undefined)
        return;
    const axes = (0,findings_words/* listed */.KE)([first, ...others].flatMap((one) => one.axes), undefined, 7);
    const why = (0,findings_text/* joined */.oR)([first, ...others].map((one) => one.why), ', ');
    collector.add('catalog/nothing-listed', first.at, (0,findings_text/* msg */.ab) `no level of ${axes} is checked: ${why}`, {
        ...(renamed?.fix
            ? { fix: renamed.fix }
            : joined === undefined
                ? {}
                : (0,fix/* suggested */.M)(...joined.flatMap(({ fix }) => fix?.edits ?? [undefined]))),
        hint: renamed
            ? renamed.hint
            : joined !== undefined
                ? `in each row, ${joined[0]?.hint}`
                : areUnflagged
                    ? 'write true in the flag columns of the models that may be used'
                    : 'commit the catalog with its ids; where there is none on purpose, ignore this finding in the settings',
        related: others.map(({ at, why }) => ({ message: why, at })),
    });
}

;// CONCATENATED MODULE: ./build/src/catalog/catalogs.js









function loadCatalogs(sources, layout, runtime, collector) {
    const loading = { sources, layout, runtime, collector };
    if (reportMissingFolder(loading)) {
        const combos = loadCombos(loading);
        return catalogsOf(runtime, new Map(combos && [['combo_id', combos]]), undefined, () => undefined);
    }
    const draft = loadTemplates('draft', loading);
    const essay = loadTemplates('essay', loading);
    const evaluation = loadTemplates('evaluation', loading);
    const llms = loadLlms(loading);
    const combos = loadCombos(loading);
    const replication = loadReplication(loading);
    const conceptsRefused = refusesConcepts(loading);
    const byAxis = new Map(llms.byAxis);
    if (combos)
        byAxis.set('combo_id', combos);
    for (const [stage, { ids }] of Object.entries({ draft, essay, evaluation }))
        if (ids)
            byAxis.set(`${stage}_template`, ids);
    if (runtime.emptyCatalog === 'unchecked')
        reportUnlisted(byAxis, loading);
    const templates = draft.frame &&
        essay.frame &&
        evaluation.frame && { draft: draft.frame, essay: essay.frame, evaluation: evaluation.frame };
    const sound = llms.sound && combos && !conceptsRefused;
    return catalogsOf(runtime, byAxis, sound && templates && replication ? { templates, replication } : undefined, llms.modelOf);
}
function catalogsOf(runtime, byAxis, tables, modelOf) {
    return {
        tables,
        modelOf,
        lookup: (axis) => {
            const catalog = byAxis.get(axis);
            return runtime.emptyCatalog === 'unchecked' && catalog?.ids.size === 0 ? undefined : catalog;
        },
    };
}
function reportMissingFolder({ sources, layout, collector }) {
    const { dataRoot, catalogFolder } = layout;
    const absent = [dataRoot, catalogFolder].find((folder) => folder !== '' && !sources.tree.exists(folder));
    if (absent === undefined)
        return false;
    const other = absent === catalogFolder ? (0,misnamed/* misnamed */.H)(absent, { sources, layout }) : undefined;
    const what = absent === dataRoot ? 'the data root' : 'which holds the catalogs';
    collector.add('catalog/missing-file', (0,diagnostic/* atMissing */.KE)(absent), other === undefined
        ? (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(absent)}, ${what}`
        : (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(absent)}, ${what}; ${other.says}`, {
        hint: other?.hint ??
            'commit the catalogs; if the data lies in another folder, name that folder as the data root',
    });
    return true;
}
function loadReplication(loading) {
    const frame = loadCatalogFile('replication', loading);
    return frame && parseReplication(frame, loading.collector, (stage) => committedCount(stage, loading));
}
function committedCount(stage, { sources: { tree }, layout }) {
    const counts = new Set();
    for (const id of tree.list(layout.cohorts).slice(0, MOST_MANIFESTS)) {
        const read = tree.read(layout.cohort(id).manifest);
        if (read.kind !== 'file')
            continue;
        const text = new TextDecoder().decode(read.bytes);
        const replication = /"replication"\s*:\s*\{[^{}]*\}/.exec(text)?.[0] ?? '';
        const count = new RegExp(`"${stage}"\\s*:\\s*(\\d{1,9})\\b`).exec(replication)?.[1];
        if (count !== undefined)
            counts.add(Number(count));
    }
    const [count] = counts;
    return counts.size === 1 ? count : undefined;
}
const MOST_MANIFESTS = 50;
function refusesConcepts(loading) {
    if (!loading.runtime.readsConcepts)
        return false;
    const path = loading.layout.catalog('concepts');
    if (loading.sources.open(path).kind === 'missing')
        return false;
    const frame = loadCatalogFile('concepts', loading);
    return frame === undefined || reportLegacyColumn(frame, loading.collector);
}

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/plan/existing-generations.js + 1 modules
var existing_generations = __webpack_require__(44991);
// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/syntax/text-lines.js
var text_lines = __webpack_require__(17048);
// EXTERNAL MODULE: ./build/src/plan/unreadable-file.js
var unreadable_file = __webpack_require__(94917);
;// CONCATENATED MODULE: ./build/src/plan/selection.js




function readSelection(sources, layout) {
    const essays = layout.selection('essay');
    const drafts = layout.selection('draft');
    const { tree } = sources;
    const hasEssays = tree.exists(essays);
    const hasDrafts = tree.exists(drafts);
    if (hasEssays && hasDrafts)
        return { kind: 'both', paths: [essays, drafts] };
    const path = hasEssays
        ? essays
        : hasDrafts
            ? drafts
            : [essays, drafts].find((one) => (0,unreadable_file/* isDenied */.GZ)(tree.read(one)));
    if (path === undefined) {
        const misnamed = misnamedSelection(sources, layout);
        return { kind: 'none', ...(misnamed ? { misnamed } : {}) };
    }
    const opened = sources.open(path);
    if (opened.kind !== 'text')
        return { kind: 'unreadable', path, opened };
    const ids = (0,text_lines/* parseTextLines */.q)(opened.file).items.flatMap((node) => node.kind === 'scalar' && node.value.kind === 'str' && !node.value.value.startsWith('#')
        ? [{ id: node.value.value, at: node.span }]
        : []);
    return { kind: 'selection', selection: { stage: path === essays ? 'essay' : 'draft', path, ids } };
}
function misnamedSelection(sources, layout) {
    const { tree } = sources;
    const wanted = [layout.selection('essay'), layout.selection('draft')];
    const names = wanted.map(path/* lastNameOf */.p$);
    for (const folder of [layout.tasks, layout.dataRoot])
        for (const name of tree.list(folder)) {
            const list = name.replace(/(?:\.(?:txt|csv|tsv|md))*$/i, '.txt');
            const meant = names.includes(list) ? list : (0,nearest_names.nearestNames)(list, names, 1)[0];
            const place = wanted[names.indexOf(meant ?? '')];
            const path = folder === '' ? name : `${folder}/${name}`;
            if (place !== undefined && /^selected/i.test(name) && tree.read(path).kind === 'file')
                return { path, wanted: place, isTable: isTable(sources.open(path)) };
        }
    return undefined;
}
function isTable(opened) {
    const first = opened.kind === 'text' ? (/^\ufeff?([^\r\n]*)/.exec(opened.file.text)?.[1] ?? '') : '';
    return /[,;\t|]/.test(first) || /^"?(?:\w+_)?id"?$/i.test(first.trim());
}

// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/sources.js
var source_sources = __webpack_require__(32869);
;// CONCATENATED MODULE: ./build/src/repository.js










function cohortOf(specPath) {
    const folder = (0,cohort_files/* cohortFolderOf */.BY)(specPath);
    return folder === undefined
        ? { id: (0,path/* lastNameOf */.p$)(specPath).replace(/\.[^.]+$/, ''), specPath }
        : { id: (0,path/* lastNameOf */.p$)(folder), specPath, folder };
}
function withRivals(cohorts) {
    const specs = new Map();
    for (const { id, specPath, folder } of cohorts) {
        if (folder === undefined)
            continue;
        const paths = specs.get(id);
        if (paths === undefined)
            specs.set(id, new Set([specPath]));
        else
            paths.add(specPath);
    }
    return cohorts.map((cohort) => {
        const paths = cohort.folder === undefined ? undefined : specs.get(cohort.id);
        if (paths === undefined || paths.size < 2)
            return cohort;
        const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
        return { ...cohort, rivals: others.slice(0, 3) };
    });
}
function openRepository(tree, asked) {
    const layout = new data_layout/* DataLayout */.VL(asked.dataRoot);
    const options = { ...asked, dataRoot: layout.dataRoot };
    const sources = new source_sources/* Sources */.j(tree);
    const runtime = (0,runtimes/* runtimeNamed */.cJ)(options.dialect);
    const read = readCatalogs(sources, layout, runtime, asked.read);
    const selections = runtime.readsSelections
        ? readSelection(sources, layout)
        : { kind: 'none' };
    const selection = selections.kind === 'selection'
        ? selections.selection
        : selections.kind === 'none'
            ? undefined
            : 'invalid';
    const existing = asked.existing?.root === layout.gens ? asked.existing : new existing_generations/* ExistingGenerations */.r(tree, layout);
    const committed = committedKinds(tree, layout, existing, options);
    return {
        ...{ options, layout, runtime, sources, read },
        ...{ catalogs: read.catalogs, catalogFindings: read.findings },
        ...{ selections, selection, existing, committed },
    };
}
function readCatalogs(sources, layout, runtime, known) {
    const { dataRoot } = layout;
    if (known?.runtime === runtime && known.dataRoot === dataRoot) {
        sources.take(known.opened);
        return known;
    }
    const collector = new findings_collector/* Collector */.g();
    const catalogs = loadCatalogs(sources, layout, runtime, collector);
    return { runtime, dataRoot, catalogs, findings: collector.sorted(), opened: sources.opened() };
}
function committedKinds(tree, layout, existing, options) {
    const isIgnored = options.isIgnored ?? (() => false);
    const { expected } = options;
    const has = (kind, isExpected = false) => tree.list(layout.cohorts).some((id) => {
        const path = layout.cohort(id)[kind];
        return (isExpected || tree.exists(path)) && !isIgnored(path);
    });
    const known = new Map();
    const once = (kind, find) => {
        const found = known.get(kind) ?? find();
        known.set(kind, found);
        return found;
    };
    return {
        get manifest() {
            return once('manifest', () => has('manifest', expected?.manifest));
        },
        get membership() {
            return once('membership', () => has('membership', expected?.membership));
        },
        get metadata() {
            return once('metadata', () => source_stage/* STAGES */.a.some((stage) => (expected?.metadata || existing.folders(stage).size > 0) && !isIgnored(layout.generations(stage))));
        },
    };
}


/***/ })

};
