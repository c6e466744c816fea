export const id = 8266;
export const ids = [8266];
export const modules = {

/***/ 38266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ unknownCohort),
/* harmony export */   MO: () => (/* binding */ cohortPattern),
/* harmony export */   q9: () => (/* binding */ pickCohorts),
/* harmony export */   those: () => (/* binding */ those)
/* harmony export */ });
/* unused harmony exports UnknownCohort, cohortsNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63696);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68459);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75565);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54563);







class UnknownCohort extends Error {
    name = 'UnknownCohort';
    text;
    constructor(text) {
        super((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__.textOf)(text));
        this.text = text;
    }
}
const MOST_NAMED = 20;
function pickCohorts(found, references, place) {
    const picked = new Set();
    const others = new Map();
    for (const reference of references) {
        const named = cohortsNamed(found, reference, place.root);
        if (named.length === 0)
            others.set(reference, place.otherwise?.(reference));
        for (const cohort of named)
            picked.add(cohort);
    }
    const kinds = new Set(others.values());
    const isAll = kinds.has('all');
    const leftOut = [];
    const lacking = new Map();
    for (const [reference, kind] of others) {
        if (kind === 'all')
            continue;
        const lack = lackOf(found, reference, place);
        const reason = lack?.reason;
        if (lack?.isFolder && place.otherwise !== undefined && (picked.size > 0 || isAll)) {
            lacking.set(lack.id, reference);
            continue;
        }
        const isBeside = kind === 'beside' && (picked.size > 0 || isAll);
        if (reason !== undefined || !(isBeside || (kind === 'there' && isAll)))
            throw new UnknownCohort(reason ?? unknown(found, reference, place));
        if (!isAll)
            leftOut.push(reference);
    }
    return { cohorts: isAll ? found : found.filter((cohort) => picked.has(cohort)), isAll, leftOut, lacking };
}
function cohortsNamed(found, reference, root) {
    const exact = found.filter(({ id }) => id === reference);
    if (exact.length > 0)
        return exact;
    const isPath = reference.includes('/') || reference.includes(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || reference === '.' || reference === '..';
    const matches = cohortPattern(reference, root);
    if (isPath || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reference)) {
        const [here = '', atRoot = ''] = pathsOf(reference, root);
        const places = [...(isPath ? [here, atRoot] : [here]), ...realPathsOf(reference, root)];
        for (const path of places) {
            const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path));
            const at = found.filter(({ specPath, folder }) => path === specPath ||
                path === folder ||
                (isThere && folder !== undefined && path.startsWith(`${folder}/`)));
            if (at.length > 0)
                return at;
        }
    }
    const named = found.filter(({ id }) => id === reference.replace(/[\\/]+$/, ''));
    if (named.length > 0)
        return named;
    return matches === undefined ? [] : found.filter(matches);
}
function cohortPattern(reference, root) {
    const name = reference.replace(/\/+$/, '');
    if (!/[*?[]/.test(name))
        return undefined;
    if (!name.includes('/')) {
        const pattern = (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pathPattern */ .s$)(name);
        return ({ id }) => pattern.matches(id);
    }
    const paths = pathsOf(name, root);
    const whole = paths.map(_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pathPattern */ .s$);
    return ({ folder, specPath }) => whole.some((pattern) => pattern.matches(specPath) || (folder !== undefined && pattern.matches(folder))) ||
        (folder !== undefined && paths.some((path) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .pathPattern */ .s$)(upTo(depthOf(folder), path)).matches(folder)));
}
function depthOf(path) {
    return path.split('/').length;
}
function upTo(depth, path) {
    return path.split('/').slice(0, depth).join('/');
}
function pathsOf(reference, root) {
    return ['.', root].map((base) => (0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, reference)));
}
function realPathsOf(reference, root) {
    try {
        return [(0,_disk_path_below_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .B)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(reference))];
    }
    catch {
        return [];
    }
}
function lackOf(found, reference, { root, why }) {
    if (/[*?[]/.test(reference))
        return undefined;
    const isPath = reference.includes('/') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(reference);
    for (const path of isPath ? pathsOf(reference, root) : [reference]) {
        const [, id = reference, inner] = /^(?!\.\.\/).*?cohorts\/([^/]+)(\/.*)?/.exec(path) ?? [];
        const reason = found.some((cohort) => cohort.id === id) ? undefined : why(id);
        if (reason !== undefined)
            return { id, reason, isFolder: isPath && inner === undefined };
    }
    return undefined;
}
function unknown(found, reference, { root, whatIs = () => undefined }) {
    const known = found.map(({ id }) => id);
    if (/[*?[]/.test(reference))
        return `no cohort matches '${reference}'; ${those(known)}`;
    for (const path of reference === '' ? [] : pathsOf(reference, root)) {
        const words = whatIs(path);
        if (words !== undefined)
            return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .msg */ .ab) `there is no cohort '${reference}': that ${words}; ${those(known)}`;
    }
    return unknownCohort(reference, known);
}
function unknownCohort(name, known) {
    const near = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__.nearestNames)(name, known, 1)[0];
    return `there is no cohort '${name}'; ${near ? `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(near)} ` : ''}${those(known)}`;
}
function those(known) {
    if (known.length === 0)
        return 'no cohort has a spec';
    return `${known.length === 1 ? 'this one has' : `these ${known.length} have`} a spec: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(known, known.length, MOST_NAMED)}`;
}


/***/ }),

/***/ 54563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ pathPatternBelow),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   JV: () => (/* binding */ ANY_FOLDERS),
/* harmony export */   as: () => (/* binding */ NamePattern),
/* harmony export */   s$: () => (/* binding */ pathPattern)
/* harmony export */ });
const ANY_FOLDERS = Symbol('**');
class NamePattern {
    stars;
    #tokens;
    constructor(tokens) {
        this.#tokens = tokens;
        this.stars = tokens.filter((token) => token === STAR).length;
    }
    get isAny() {
        return this.#tokens.length === 1 && this.stars === 1;
    }
    matches(name) {
        if (this.isAny)
            return name !== '';
        return matchesSequence(this.#tokens, Array.from(name), STAR, matchesCharacter);
    }
}
const STAR = Symbol('*');
const ANY_CHARACTER = Symbol('?');
function pathPattern(text) {
    const segments = text
        .split('/')
        .filter((segment, index, all) => !(segment === '**' && all[index - 1] === '**'))
        .map(parseSegment);
    return {
        text,
        segments,
        matches: (path) => matchesSequence(segments, path.split('/'), ANY_FOLDERS, matchesName),
    };
}
function pathPatternBelow(text) {
    const trimmed = text.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/');
    if (trimmed === '' || trimmed.startsWith('/'))
        return undefined;
    if (trimmed.split('/').some((segment) => segment === '..' || segment === '.'))
        return undefined;
    return { ...pathPattern(trimmed.endsWith('/') ? `${trimmed}**` : trimmed), text };
}
function patternOf(path) {
    return path.replace(/[*?[\\]/g, '\\$&');
}
function parseSegment(text) {
    if (text === '**')
        return ANY_FOLDERS;
    if (!/[*?[\\]/.test(text))
        return text;
    const tokens = parseTokens(Array.from(text));
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : new NamePattern(tokens);
}
function parseTokens(characters) {
    const tokens = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '*') {
            if (tokens.at(-1) !== STAR)
                tokens.push(STAR);
        }
        else if (character === '?')
            tokens.push(ANY_CHARACTER);
        else if (character === '\\' && at + 1 < characters.length)
            tokens.push(characters[++at] ?? '');
        else {
            const set = character === '[' ? parseSet(characters, at) : undefined;
            tokens.push(set === undefined ? character : set.token);
            if (set !== undefined)
                at = set.end;
        }
    }
    return tokens;
}
function parseSet(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const first = at;
    const ranges = [];
    const take = () => {
        if (characters[at] === '\\' && at + 1 < characters.length)
            at++;
        return (characters[at++] ?? '').codePointAt(0) ?? 0;
    };
    while (at < characters.length) {
        if (characters[at] === ']' && at > first)
            return { token: { negated, ranges }, end: at };
        const from = take();
        if (characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']') {
            at++;
            const to = take();
            if (from <= to)
                ranges.push([from, to]);
        }
        else
            ranges.push([from, from]);
    }
    return undefined;
}
function matchesName(segment, name) {
    if (typeof segment === 'string')
        return segment === name;
    return segment !== ANY_FOLDERS && segment.matches(name);
}
function matchesCharacter(token, character) {
    if (typeof token === 'string')
        return token === character;
    if (token === STAR || token === ANY_CHARACTER)
        return true;
    if (token.ranges.length === 0)
        return false;
    const point = character.codePointAt(0) ?? 0;
    return token.ranges.some(([first, last]) => first <= point && point <= last) !== token.negated;
}
function matchesSequence(pattern, items, star, matches) {
    let place = 0;
    let lastStar = -1;
    let taken = 0;
    for (let index = 0; index < items.length;) {
        const one = pattern[place];
        if (one === star) {
            lastStar = place++;
            taken = index;
        }
        else if (one !== undefined && matches(one, items[index] ?? '')) {
            place++;
            index++;
        }
        else if (lastStar >= 0) {
            place = lastStar + 1;
            index = ++taken;
        }
        else
            return false;
    }
    while (pattern[place] === star)
        place++;
    return place === pattern.length;
}


/***/ })

};
