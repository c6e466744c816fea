export const id = 6812;
export const ids = [6812];
export const modules = {

/***/ 72543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ restoreCommand)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49244);


function restoreCommand(specPath, lastCommitWith) {
    const commit = lastCommitWith?.(specPath);
    if (commit === undefined)
        return undefined;
    const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(specPath);
    const path = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(folder) === 'spec' ? folder : specPath;
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .jt)('git', 'checkout', commit, '--', { path });
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ hasSpecName),
/* harmony export */   Kz: () => (/* binding */ isSpecFolder),
/* harmony export */   fU: () => (/* binding */ isKeptAside),
/* harmony export */   jt: () => (/* binding */ readsAsSpec),
/* harmony export */   p0: () => (/* binding */ isSpecText),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
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
/* harmony export */   nk: () => (/* binding */ surveyCohorts)
/* harmony export */ });
/* unused harmony exports specLike, holdsCohort */
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79801);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);
/* harmony import */ var _source_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64898);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49244);
/* harmony import */ var _spec_like_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5820);







const MOST_FOLDERS = 20_000;
const DEEPEST = 64;
const MOST_ARCHIVED = 1_000;
const LIKE_COHORTS = /^\s*cohorts?\s*$/i;
function surveyCohorts(tree, options) {
    const root = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(options.dataRoot).cohorts;
    const specs = new Set(options.specs);
    const known = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Zv)(specs);
    const found = [];
    for (const id of tree.list(root)) {
        const folder = `${root}/${id}`;
        if (id.startsWith('.')) {
            found.push(...archived(tree, id, folder, specs));
            continue;
        }
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
            if (error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineReached */ .h_)
                throw error;
            const why = error instanceof Error ? error.message : String(error);
            found.push({ id, folder, kind: 'unknown', wanted: (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder).spec, outputs: [], why });
        }
    }
    found.push(...besideCohorts(tree, root, { specs, known }, options));
    found.push(...movedCohorts(tree, new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .DataLayout */ .VL(options.dataRoot), specs, options));
    const reported = new Set(found.map(({ folder }) => folder));
    found.push(...aroundSpecs(tree, root, specs, options).filter(({ folder }) => !reported.has(folder)));
    return found;
}
function aroundSpecs(tree, root, specs, { isIgnored = () => false }) {
    const found = [];
    const seen = new Set([...specs].flatMap((spec) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFolderOf */ .BY)(spec) ?? []));
    for (const spec of specs) {
        const own = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFolderOf */ .BY)(spec) ?? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(spec);
        for (let folder = own; folder !== '' && folder !== root; folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(folder)) {
            const isWithin = folder.startsWith(`${root}/`);
            if (!isWithin && folder !== own)
                break;
            if (seen.has(folder))
                continue;
            seen.add(folder);
            const outputs = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder).filter((path) => tree.exists(path) && !isIgnored(path));
            if (!outputs.some((path) => isWithin || (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(path) === 'membership'))
                continue;
            const id = isWithin ? folder.slice(root.length + 1) : (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(folder);
            const wanted = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(`${root}/${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(folder)}`).spec;
            found.push({ id, folder, kind: 'misnamed', spec, isChecked: true, wanted, outputs });
        }
    }
    return found;
}
function lookForOther(tree, id, folder, root, options, specs) {
    const { spec } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder);
    return specs.has(spec) || !tree.exists(spec) ? undefined : lookInto(tree, id, folder, root, options);
}
function besideCohorts(tree, root, { specs, known }, options) {
    const above = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(root);
    const names = tree.list(above);
    const isListed = names.includes((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(root));
    return names.flatMap((name) => {
        if (name === (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(root) || !LIKE_COHORTS.test(name))
            return [];
        const place = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(above, name);
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
function movedCohorts(tree, { dataRoot, cohorts, catalogFolder, gens, tasks }, specs, { isIgnored = () => false }) {
    return [dataRoot, catalogFolder, gens, tasks].flatMap((place) => (0,_source_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listEvidence */ .YD)(tree, place).flatMap((id) => {
        const folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(place, id);
        const { spec } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder);
        if (folder === cohorts || (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isKeptAside */ .fU)(id) || specs.has(spec) || !tree.exists(spec))
            return [];
        const outputs = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder).filter((path) => tree.exists(path) && !isIgnored(path));
        const to = `${cohorts}/${id}`;
        if (outputs.length === 0 || (0,_source_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .listEvidence */ .YD)(tree, to).length > 0)
            return [];
        const wanted = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(to).spec;
        return [{ id, folder, kind: 'misnamed', spec, wanted, move: { from: folder, to }, outputs }];
    }));
}
function lookInto(tree, id, folder, root, { isIgnored = () => false }) {
    const outputs = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsIn */ ._j)(folder).filter((path) => tree.exists(path) && !isIgnored(path));
    const wanted = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(`${root}/${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(id)}`).spec;
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
            ...(isNested || move ? {} : { included: includedBeside(tree, spec) }),
            ...(hasRivals(tree, spec) ? { hasRivals: true } : {}),
        };
    }
    return outputs.length > 0 ? { ...base, kind: 'no-spec' } : undefined;
}
function hasRivals(tree, spec) {
    if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSpecName */ .$0)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(spec)))
        return false;
    const place = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(spec);
    const read = tree.list(place).filter((name) => (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpecText */ .p0)(specTextAt(tree, `${place}/${name}`)));
    return read.length > 1;
}
function specTextAt(tree, path) {
    const name = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path);
    if (!/\.(?:ya?ml|json)\b/i.test(name) || (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(name) !== undefined)
        return '';
    const read = tree.read(path);
    return read.kind === 'file' ? new TextDecoder().decode(read.bytes) : '';
}
function specFolderMove(tree, folder, spec) {
    const from = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(spec);
    const { specFolder: to, spec: wanted } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(folder);
    const isWhole = from !== folder && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(spec) === (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(wanted) && tree.list(from).length > 1;
    return isWhole && from !== to && tree.list(to).length === 0 ? { from, to } : undefined;
}
function includedBeside(tree, spec) {
    const names = [...specTextAt(tree, spec).matchAll(/@file:\s*(?:\.\/)?([\w.-]+)/g)].map(([, name]) => name);
    const place = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(spec);
    return tree.list(place).flatMap((name) => (names.includes(name) ? [`${place}/${name}`] : []));
}
function specLike(tree, folder, hasOutputs) {
    const names = tree.list(folder);
    const places = [...names.filter(_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpecFolder */ .Kz).map((name) => `${folder}/${name}`), folder];
    for (const place of places) {
        for (const name of place === folder ? names : tree.list(place)) {
            if (!(0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSpecName */ .$0)(name))
                continue;
            const path = `${place}/${name}`;
            const read = tree.read(path);
            if (read.kind === 'directory')
                continue;
            if (hasOutputs || (read.kind === 'file' && (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .readsAsSpec */ .jt)(new TextDecoder().decode(read.bytes))))
                return path;
        }
    }
    for (const place of places)
        for (const name of place === folder ? names : tree.list(place)) {
            const text = specTextAt(tree, `${place}/${name}`);
            if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpecText */ .p0)(text) || (hasOutputs && place !== folder && (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .readsAsSpec */ .jt)(text)))
                return `${place}/${name}`;
        }
    if (!hasOutputs)
        return undefined;
    const others = names.filter((name) => /spec/i.test(name)).map((name) => `${folder}/${name}`);
    for (const place of [folder, ...others])
        for (const name of tree.list(place)) {
            if ((0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(name) !== undefined)
                continue;
            const read = tree.read(`${place}/${name}`);
            if (read.kind === 'file' && (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpecText */ .p0)(new TextDecoder().decode(read.bytes)))
                return `${place}/${name}`;
        }
    return undefined;
}
function holdsCohort(tree, folder) {
    return outputsIn(folder).some((path) => tree.exists(path)) || specLike(tree, folder, false) !== undefined;
}
function nested(tree, id, folder, root, options, { specs, known }) {
    if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isArchive */ .tc)(id))
        return archived(tree, id, folder, specs);
    const found = [];
    const isWithin = known.has(folder);
    const open = [{ id, folder, depth: 1, names: tree.list(folder) }];
    let searched = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const name of at.names) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .passCheckpoint */ .gc)();
            const path = `${at.folder}/${name}`;
            if ((0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(name) !== undefined || specs.has(path))
                continue;
            if ((0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isArchive */ .tc)(name)) {
                found.push(...archived(tree, `${at.id}/${name}`, path, specs));
                continue;
            }
            const names = tree.list(path);
            if (names.length === 0)
                continue;
            const below = { id: `${at.id}/${name}`, folder: path, depth: at.depth + 1, names };
            if (++searched > MOST_FOLDERS || below.depth > DEEPEST)
                throw new Error(`it contains more than ${MOST_FOLDERS} folders, or more than ${DEEPEST} levels of them; no more are searched for a spec, and none named 'archive'`);
            const isOwn = isWithin || (0,_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpecFolder */ .Kz)(name);
            const look = isOwn ? lookForOther : lookInto;
            const loose = isOwn && !names.some(_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isSpecFolder */ .Kz)
                ? undefined
                : look(tree, below.id, below.folder, root, options, specs);
            if (loose !== undefined)
                found.push(loose);
            else
                open.push(below);
        }
    }
    return found.sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O)(left.id, right.id));
}
function archived(tree, id, folder, specs) {
    const loose = (at) => {
        const { spec } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(at.folder);
        return { kind: 'archived', id: at.id, folder: at.folder, spec, wanted: spec, outputs: [] };
    };
    const found = [];
    const open = [{ id, folder }];
    try {
        for (let at = open.pop(), searched = 0; at !== undefined; at = open.pop()) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .passCheckpoint */ .gc)();
            if (++searched > MOST_ARCHIVED)
                return [loose({ id, folder })];
            const { spec } = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .cohortFiles */ .xv)(at.folder);
            if (tree.exists(spec)) {
                if (!specs.has(spec))
                    found.push(loose(at));
                continue;
            }
            for (const name of tree.list(at.folder)) {
                const below = { id: `${at.id}/${name}`, folder: `${at.folder}/${name}` };
                if (tree.list(below.folder).length > 0)
                    open.push(below);
            }
        }
    }
    catch (error) {
        if (error instanceof _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .DeadlineReached */ .h_)
            throw error;
        return [loose({ id, folder })];
    }
    return found.sort((left, right) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .O)(left.id, right.id));
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
    return (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastNameOf */ .p$)(path));
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
                return [(0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, segment)];
            const names = this.#names(folder).filter((name) => segment.matches(name));
            return names.map((name) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, name));
        });
    }
    #descend(folders, isLast) {
        const reached = new Set(folders);
        const others = new Set();
        for (const folder of reached) {
            for (const name of this.#names(folder)) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .passCheckpoint */ .gc)();
                const path = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, name);
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
        throw new _environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentFailure */ .Kg('unsafe', folder, `Refusing to search ${(0,_environment_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(folder)}: symbolic links show the same folders too many times; name the specs by patterns without **`);
    }
}
function isMeantForSpec(path, last, isOpen) {
    if (path.split('/').includes('.git'))
        return false;
    if (typeof last === 'string' && isOpen)
        return true;
    return last !== _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_FOLDERS */ .JV && !(last instanceof _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .NamePattern */ .as && last.isAny) && SPEC_NAME.test(path);
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
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59606);
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


const FEW_PATHS = 20;
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
    untrackedAmong(paths) {
        return paths.length > FEW_PATHS
            ? paths.filter((path) => !this.entries.has(path))
            : paths.filter((path) => !this.#listing.includes(`\t${path}\0`));
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
    get isEmpty() {
        return this.files.size === 0;
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
class CheckoutTree extends disk_tree.DiskTree {
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
            throw new environment_failure/* EnvironmentFailure */.Kg('other', path, (0,findings_text/* msg */.ab) `Git LFS keeps the content of ${(0,findings_text/* shownPath */.pS)(path)}, and the checkout has no more than its name: ${(0,findings_text/* commandText */.jt)('git', 'lfs', 'pull')}, or lfs: true for actions/checkout`);
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
        return this.#absent.isEmpty ? undefined : this.#absent.at(this.confinement.canonical(path) ?? path);
    }
    withheldNames(folder) {
        return this.#absent.isEmpty ? [] : this.#absent.names(this.confinement.canonical(folder) ?? folder);
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
        if (read.kind !== 'missing' || this.#absent.isEmpty)
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
    const seen = new Map();
    for (const path of paths) {
        if (path === '' || confinement.lexical(path) !== 'inside')
            continue;
        const slash = path.lastIndexOf('/');
        const folder = slash < 0 ? '' : path.slice(0, slash);
        if (!folders.has(folder))
            folders.set(folder, confinement.canonical(folder, seen));
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
/* harmony export */   lastCommitWith: () => (/* binding */ lastCommitWith)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49244);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90157);


const MOST_COMMITS = 1000;
function lastCommitWith(root, pattern) {
    let removals;
    return (specPath) => {
        try {
            if ((0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOutput */ .oM)(root, ['ls-tree', '--name-only', 'HEAD', '--', specPath]).length > 0)
                return 'HEAD';
            if ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(specPath) !== (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastNameOf */ .p$)(pattern))
                return undefined;
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
  whatIs: () => (/* binding */ whatIs),
  withoutSpec: () => (/* binding */ withoutSpec)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/account/restore-command.js
var restore_command = __webpack_require__(72543);
// EXTERNAL MODULE: ./build/src/account/spec-like.js
var spec_like = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/src/account/survey-cohorts.js
var survey_cohorts = __webpack_require__(49584);
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
            throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', start, `Refusing to search ${(0,environment_failure/* shown */.SP)(start)}: it leads out of the repository`);
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
        throw new environment_failure/* EnvironmentFailure */.Kg('unsafe', root, `Cannot search ${(0,environment_failure/* shown */.SP)(root)}: its path holds a line break`);
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

// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/overview/repository-status.js
var repository_status = __webpack_require__(55468);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/settings/path-slips.js
var path_slips = __webpack_require__(94122);
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
    options: 'name the repository with --root, and its data folder with --data-root or in .cohort-ci.yml',
    inputs: 'name the repository with root, and its data folder with data-root in .cohort-ci.yml',
};
function dataRootHint(dataRoot, tree, namedBy) {
    if (dataRoot.includes('\\'))
        return '; write / between folders';
    const meant = (0,path_slips.meantDataRoot)(dataRoot, tree);
    if (meant === undefined)
        return `; ${DATA_ROOT_HINTS[namedBy]}`;
    return tree.exists(new data_layout/* DataLayout */.VL(meant).cohorts)
        ? `; ${(0,environment_failure/* shown */.SP)(meant)} has cohorts: rename it, or name it with ${namedBy === 'options' ? '--data-root or in .cohort-ci.yml' : 'data-root in .cohort-ci.yml'}`
        : `; ${(0,nearest_names/* didYouMean */.au)(meant)} ${(0,words/* capitalized */.l2)(DATA_ROOT_HINTS[namedBy])}`;
}
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
        requireFolder((0,external_node_path_.resolve)(root, dataRoot), 'data root', () => dataRootHint(dataRoot, tree, options.namedBy ?? 'options'));
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const withSpec = (0,last_commit_with.lastCommitWith)(root, layout.specPattern);
    const specs = await findSpecs(tree, patterns);
    const found = (0,repository/* withRivals */.Qx)([...specs.paths, ...specs.outside, ...specs.unusable].map(repository/* cohortOf */.lG));
    const { cohorts, isAll, leftOut, lacking } = options.cohorts === undefined
        ? { cohorts: found, isAll: true, leftOut: [], lacking: new Map() }
        : (0,pick_cohorts/* pickCohorts */.q9)(found, options.cohorts, {
            root,
            whatIs: (path) => whatIs(path, tree, layout),
            why: (id) => withoutSpec(id, tree, dataRoot, patterns, withSpec),
            otherwise: options.otherwise,
        });
    const outputs = cohorts.flatMap(({ folder }) => (0,cohort_files/* outputsIn */._j)(folder));
    const gens = layout.allGenerations;
    const removed = absence === 'removes' ? removedCohorts(tree, layout) : [];
    const allSpecs = found.map(({ specPath }) => specPath);
    const matched = isAll ? [] : matchedWithoutSpec(options.cohorts ?? [], found, tree, layout, root);
    const folders = [...lacking.keys(), ...matched].map((id) => layout.cohort(id).folder);
    const loose = isAll || folders.length === 0 ? [] : (0,survey_cohorts/* surveyCohorts */.nk)(tree, { dataRoot, specs: allSpecs });
    const surveyed = folders.filter((folder) => removed.includes(folder) || loose.some((one) => `${one.folder}/`.startsWith(`${folder}/`)));
    const bare = [...lacking].filter(([id]) => !surveyed.includes(layout.cohort(id).folder));
    return {
        root,
        tree,
        patterns,
        cohorts,
        isPartial: !isAll,
        leftOut: isAll ? leftOut : [...leftOut, ...bare.map(([, reference]) => reference)],
        survey: isAll
            ? { partial: false, removed }
            : surveyed.length === 0
                ? { partial: true, allSpecs: 'none' }
                : {
                    ...{ partial: true, allSpecs, surveyed },
                    removed: removed.filter((folder) => surveyed.includes(folder)),
                },
        removed,
        bareModules: bareModules(tree, layout),
        findSpecs: async (others) => (await findSpecs(tree, others)).paths,
        trackedEndingIn: (end) => tree.index.endingIn(end).map(({ path }) => path),
        canonical: (path) => tree.confinement.canonical(path),
        behindPointer: (path, oid) => tree.behindPointer(path, oid),
        ignoredBy: (path) => ignoringRule(root, path),
        lastCommitWith: withSpec,
        ignoredAmong(paths) {
            const ignored = (0,git/* ignoredPaths */.j)(root, tree.index.untrackedAmong(paths));
            return ignored.kind === 'unknown' ? [] : [...ignored.paths].sort(compare/* compareCodePoints */.O);
        },
        isIgnored: ignoredIn(root, outputs.filter((path) => tree.exists(path)), gens.filter((path) => tree.exists(path))),
    };
}
function matchedWithoutSpec(references, found, tree, layout, root) {
    const patterns = references.flatMap((reference) => (0,pick_cohorts/* cohortPattern */.MO)(reference, root) ?? []);
    if (patterns.length === 0)
        return [];
    const known = new Set(found.map(({ id }) => id));
    return tree
        .list(layout.cohorts)
        .filter((id) => !known.has(id) && patterns.some((matches) => matches((0,repository/* cohortOf */.lG)(layout.cohort(id).spec))));
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
function requireFolder(path, what, hint = () => '') {
    let isFolder = false;
    try {
        isFolder = (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `there is no such ${what}: ${path}${hint()}`);
    }
    if (!isFolder)
        throw new environment_failure/* EnvironmentFailure */.Kg('other', path, `the ${what} is not a folder: ${path}`);
}
function whatIs(path, tree, layout) {
    if (path.startsWith('../') || (path !== '' && tree.probe(path) === 'missing'))
        return undefined;
    const below = (folder) => `${path}/`.startsWith(`${folder}/`);
    if (path === '' || `${layout.cohorts}/`.startsWith(`${path}/`))
        return 'is the folder of all cohorts';
    if (below(layout.catalogFolder))
        return (0,findings_text/* msg */.ab) `belongs to the catalogs, which \`${(0,findings_text/* ownCommand */.w1)('check')}\` checks with all cohorts`;
    const id = (0,source_path/* lastNameOf */.p$)(path);
    if (below(layout.gens))
        return /^[dev]_/.test(id)
            ? (0,findings_text/* msg */.ab) `is a generation, which \`${(0,findings_text/* ownCommand */.w1)('why', id)}\` explains`
            : 'belongs to the generations, not to a cohort';
    const other = /^(.+?)\/cohorts(?:\/|$)/.exec(path)?.[1] ?? path;
    const others = new data_layout/* DataLayout */.VL(other);
    return tree.list(others.cohorts).some((one) => tree.exists(others.cohort(one).spec))
        ? `is in another data folder: pass --data-root ${(0,command_text/* shellWord */.r7)(other)}`
        : 'belongs to no cohort';
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
    const meant = (0,repository_status/* misnamedSpecs */.V5)(tree, { dataRoot, cohorts: [] }).get(`${folder}/${id}`);
    if (meant !== undefined)
        return `the cohort '${id}' has no spec at ${spec}; rename ${meant} to that`;
    const hasOutputs = (0,cohort_files/* outputsIn */._j)(`${folder}/${id}`).some((path) => tree.exists(path));
    if ((0,spec_like/* isArchive */.tc)(id) && !hasOutputs)
        return undefined;
    if (tree.exists(spec))
        return `the spec of the cohort '${id}', ${spec}, is not among those that ${patterns.map((pattern) => `'${pattern}'`).join(', ')} names`;
    const restore = (0,restore_command/* restoreCommand */.O)(spec, withSpec);
    const lack = `the cohort '${id}' has no spec at ${spec}`;
    if (restore !== undefined)
        return (0,findings_text/* msg */.ab) `${lack}; \`${restore}\` restores it`;
    return hasOutputs
        ? (0,findings_text/* msg */.ab) `${lack}; \`${(0,findings_text/* ownCommand */.w1)('backfill', id)}\` derives one from its outputs`
        : `${lack}, and no outputs to derive one from`;
}


/***/ }),

/***/ 55468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ misnamedSpecs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   ny: () => (/* binding */ repositoryStatus)
/* harmony export */ });
/* harmony import */ var _account_restore_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72543);
/* harmony import */ var _account_spec_like_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5820);
/* harmony import */ var _account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49584);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(950);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7900);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88108);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24262);







function inputsOf({ account }) {
    return account.flatMap(({ kind, disposition, paths }) => READ.has(kind) && disposition === 'checked' ? paths : []);
}
const READ = new Set(['settings', 'catalog', 'include', 'selection']);
function repositoryStatus(tree, result, options = {}) {
    const layout = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DataLayout */ .VL(result.dataRoot);
    const stateInGit = (specPath) => options.isTracked?.(specPath) === false
        ? 'untracked'
        : options.isEdited?.(specPath) === true
            ? 'edited'
            : 'committed';
    const cohorts = result.cohorts.map((cohort) => {
        const spec = stateInGit(cohort.specPath);
        const isIgnored = spec === 'untracked' && options.isIgnored?.(cohort.specPath) === true;
        return { ...statusOf(cohort, spec), ...(isIgnored ? { ignored: true } : {}) };
    });
    const checked = new Set(result.cohorts.map(({ id }) => id));
    const misnamed = misnamedSpecs(tree, result);
    for (const id of tree.list(layout.cohorts)) {
        const { folder, spec: specPath } = layout.cohort(id);
        if (checked.has(id) || id.startsWith('.') || tree.read(folder).kind !== 'directory')
            continue;
        const there = tree.exists(specPath);
        if (!there && (0,_account_spec_like_js__WEBPACK_IMPORTED_MODULE_5__/* .isArchive */ .tc)(id) && !(0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsIn */ ._j)(folder).some((path) => tree.exists(path)))
            continue;
        const spec = there ? stateInGit(specPath) : 'missing';
        const meant = misnamed.get(folder);
        const restore = there || meant !== undefined ? undefined : (0,_account_restore_command_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreCommand */ .O)(specPath, options.lastCommitWith);
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
        selection: (0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeNamed */ .cJ)(result.dialect).readsSelections
            ? selectionStatus(tree, layout)
            : { kind: 'none', paths: [] },
        inputs: options.inputs ?? [],
        counts: count(cohorts),
    };
}
function misnamedSpecs(tree, { dataRoot, cohorts }) {
    const specs = cohorts.map(({ specPath }) => specPath);
    return new Map((0,_account_survey_cohorts_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyCohorts */ .nk)(tree, { dataRoot, specs }).flatMap(({ kind, folder, spec }) => kind === 'misnamed' && spec !== undefined ? [[folder, spec]] : []));
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


/***/ })

};
