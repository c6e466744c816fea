export const id = 4122;
export const ids = [4122];
export const modules = {

/***/ 15425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ placePath),
/* harmony export */   IX: () => (/* binding */ atSpan),
/* harmony export */   KE: () => (/* binding */ atMissing),
/* harmony export */   kG: () => (/* binding */ atFile)
/* harmony export */ });
function atSpan(span) {
    return { kind: 'span', span };
}
function atFile(path) {
    return { kind: 'file', path };
}
function atMissing(path) {
    return { kind: 'missing', path };
}
function placePath(place) {
    return place.kind === 'span' ? place.span.path : place.path;
}


/***/ }),

/***/ 43015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ suggested),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
function suggested(...edits) {
    return edits.length > 0 && edits.every((edit) => edit !== undefined) ? { fix: { edits, safe: false } } : {};
}
function together(remedies) {
    const fixes = remedies.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0 || fixes.length < remedies.length)
        return {};
    const unproven = new Map();
    for (const one of fixes.flatMap((fix) => fix.unproven ?? [])) {
        const key = JSON.stringify([one.written, one.meant]);
        unproven.set(key, { ...one, edits: one.edits + (unproven.get(key)?.edits ?? 0) });
    }
    return {
        fix: {
            edits: fixes.flatMap((fix) => fix.edits),
            safe: fixes.every(({ safe }) => safe),
            ...(unproven.size === 0 ? {} : { unproven: [...unproven.values()] }),
        },
    };
}


/***/ }),

/***/ 45669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   DJ: () => (/* binding */ isWordForNothing),
/* harmony export */   IJ: () => (/* binding */ patternHint),
/* harmony export */   LJ: () => (/* binding */ isTotal),
/* harmony export */   U2: () => (/* binding */ withoutListSign),
/* harmony export */   ZC: () => (/* binding */ standInHint),
/* harmony export */   cL: () => (/* binding */ formulaHint),
/* harmony export */   iQ: () => (/* binding */ isEndOfText),
/* harmony export */   wu: () => (/* binding */ inBracketsOf),
/* harmony export */   xv: () => (/* binding */ placeholderHint)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);

function isWordForNothing(text) {
    return /^(?:none|nil|nothing|empty)$/i.test(text);
}
const PLACEHOLDER = /\{\{.*\}\}|\$\{[^}]*\}|\{%.*%\}|^<[\w -]+>$|^\$[A-Z_]+$/s;
const TO_FILL_IN = /^(?:(?:to-?do|tb[acd]|fix-?me|xxx+|change-?me|fill-?me)(?:[\s:(!?].*)?|\?+)$/is;
const THE_SAME = /^(?:(?:the[ _-])?same|ditto|idem)(?:[ _-](?:as|for)[ _-].*)?$/i;
function placeholderHint(text) {
    if (TO_FILL_IN.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is a placeholder that was never filled in: write what is meant in its place, or remove it`;
    if (THE_SAME.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is read as a name: write the values themselves; two axes that always have the same one are bound by a tie`;
    if (!PLACEHOLDER.test(text))
        return undefined;
    return 'placeholders are not filled in: write the values themselves';
}
function inBracketsOf(text) {
    return /^[<\u2039\u00ab]\s*([^<>]+?)\s*[>\u203a\u00bb]$/.exec(text)?.[1];
}
const EVERYTHING = /^(?:\*|all|any|every|everything)$/i;
const THE_REST = /^(?:\.{2,3}|\u2026|etc\.?)$/i;
function patternHint(text, names) {
    if (!/[*?]/.test(text) || text.length > LONGEST)
        return undefined;
    const parts = text
        .split(/([*?]+)/)
        .map((part) => (/^[*?]/.test(part) ? '.*' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')));
    const pattern = new RegExp(`^${parts.slice(0, MOST_STARS).join('')}$`);
    const meant = [];
    for (const name of names)
        if (pattern.test(name))
            meant.push(name);
    return meant.length === 0
        ? undefined
        : `patterns are not expanded: write the values one by one, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(meant.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL))}`;
}
const MOST_STARS = 5;
const RANGE = /^(.+?)(?:\s*(?:\.{2,3}|\u2026)\s*|\s+(?:to|through|-|\u2013|\u2014)\s+)(.+)$/i;
function standInHint(text, isKnown) {
    if (EVERYTHING.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} does not stand for every value: write the values one by one`;
    if (THE_REST.test(text))
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} does not stand for the values left out: write them one by one`;
    const [, first = '', last = ''] = (text.length > LONGEST ? null : RANGE.exec(text)) ?? [];
    const isOther = isKnown(last) && stemOf(first) !== stemOf(last);
    if (!isKnown(first) || isOther || (!isKnown(last) && !/^\w{0,3}\d+$/.test(last)))
        return undefined;
    return `ranges are not expanded: write each value from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(first)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(last)}`;
}
function stemOf(name) {
    return name.replace(/(?:\d+|[a-z])$/i, '');
}
function formulaHint(text) {
    if (/^=(?:\$?[A-Z]{1,3}\$?\d+$|[A-Z.]+\(|"|\w+!)/.test(text))
        return 'it is a formula: export the table again with the values of its cells';
    return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/.test(text)
        ? 'it is a formula error: correct the formula in the spreadsheet and export the table again'
        : undefined;
}
function isComment(text) {
    return /^(?:#+|;+|\/\/)\s/.test(text);
}
function isEndOfText(line) {
    return /^(?:EOF|EOT|END_OF_FILE)$/.test(line);
}
function isTotal(text) {
    return /^(?:(?:grand|sub)?[ -]?totals?|sum|count|total count)\s*(?:[:=]\s*\d*)?$/i.test(text);
}
function withoutListSign(text) {
    return /^(?:[-*+\u2022\u00b7\u2013\u2014]|\d+(?:[.)]|\s*[:|\u2502\t]|(?=\s)))\s*(?:\[[xX]\]\s+)?(\S.*)$/s.exec(text)?.[1];
}
const LONGEST = 200;


/***/ }),

/***/ 20216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ areOtherIds),
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   _I: () => (/* binding */ differInDigits),
/* harmony export */   _f: () => (/* binding */ isOneWay),
/* harmony export */   af: () => (/* binding */ onlyMeant),
/* harmony export */   tn: () => (/* binding */ mayBeNew)
/* harmony export */ });
/* harmony import */ var _edit_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89018);
/* harmony import */ var _look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97783);


const SHORTEST = 4;
function slipOf(written, meant) {
    if (written === meant || meant === '' || meant.trim() !== meant)
        return undefined;
    if (written.trim() === meant)
        return 'spaces';
    if ((0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLookAlikes */ .Lj)(written).trim() === meant && (0,_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutLookAlikes */ .Lj)(meant) === meant)
        return 'look-alike';
    if (written.length === meant.length)
        return written.toLowerCase() === meant.toLowerCase()
            ? 'case'
            : areSwapped(written, meant)
                ? 'transposed'
                : undefined;
    const [shorter, longer] = written.length < meant.length ? [written, meant] : [meant, written];
    return longer.length === shorter.length + 1 && isDoubled(shorter, longer) ? 'doubled' : undefined;
}
function onlyMeant(written, names) {
    let meant;
    for (const name of names) {
        if (name === written)
            return undefined;
        if (name === meant || slipOf(written, name) === undefined)
            continue;
        if (meant !== undefined)
            return undefined;
        meant = name;
    }
    return meant;
}
function isOneWay(slip) {
    return slip === 'spaces' || slip === 'look-alike';
}
function areSwapped(written, meant) {
    let at = 0;
    while (written[at] === meant[at])
        at++;
    return (written[at] === meant[at + 1] &&
        written[at + 1] === meant[at] &&
        written.slice(at + 2) === meant.slice(at + 2) &&
        isInWord(written, at, at + 2));
}
function isDoubled(shorter, longer) {
    let at = 0;
    while (at < shorter.length && shorter[at] === longer[at])
        at++;
    return (at > 0 &&
        longer[at] === longer[at - 1] &&
        shorter.slice(at) === longer.slice(at + 1) &&
        isInWord(longer, at - 1, at + 1) &&
        wordAt(longer, at).length > SHORTEST);
}
function isInWord(name, from, to) {
    const word = wordAt(name, from);
    return (/^\p{L}+$/u.test(name.slice(from, to)) &&
        word.length >= SHORTEST &&
        !COUNTS.test(word) &&
        !isHash(partAt(name, from)));
}
const COUNTS = /^(?:[ivx]+|x*[sl]|(\p{L})\1*)$/iu;
function partAt(name, at) {
    return ((/[\p{L}\d]*$/u.exec(name.slice(0, at))?.[0] ?? '') + (/^[\p{L}\d]*/u.exec(name.slice(at))?.[0] ?? ''));
}
function wordAt(name, at) {
    const before = /\p{L}*$/u.exec(name.slice(0, at))?.[0] ?? '';
    return before + (/^\p{L}*/u.exec(name.slice(at))?.[0] ?? '');
}
function differInDigits(written, known) {
    const one = numbersOf(written);
    const other = numbersOf(known);
    return one.numbers !== '' && one.numbers !== other.numbers && one.rest === other.rest && one.rest !== '';
}
function areOtherIds(written, known) {
    if (differInDigits(written, known))
        return true;
    const name = written.trim().replace(FILE_SUFFIX, '');
    if (!/^[\p{L}\p{M}\p{N}\s_.-]+$/u.test(name))
        return false;
    const own = wordsOf(name);
    const others = wordsOf(known);
    if (own.length === others.length)
        return ([...own].sort().join() !== [...others].sort().join() &&
            own.some((word, place) => {
                const meant = others[place] ?? '';
                const count = COUNTS.test(word) && COUNTS.test(meant) && !isNumber(others[place + 1] ?? '');
                return count ? word !== meant : !isTypo(word, meant);
            }));
    const [fewer, more] = own.length < others.length ? [own, others] : [others, own];
    const added = [...more];
    for (const word of fewer) {
        const place = added.indexOf(word);
        if (place < 0)
            return false;
        added.splice(place, 1);
    }
    const isShorter = own.length < others.length;
    return isShorter
        ? own.some(isNumber) && !added.every((word) => word.length === 1 || isNumber(word))
        : !added.every(isNumber);
}
function mayBeNew(written, known) {
    const own = wordsOf(written);
    const others = wordsOf(known);
    return (own.length === others.length &&
        own.some((word, place) => {
            const other = others[place] ?? '';
            const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
            const isPart = /^\p{L}+$/u.test(longer) && (longer.startsWith(shorter) || longer.endsWith(shorter));
            return isPart && longer.length >= shorter.length + 2 && shorter.length >= SHORTEST;
        }));
}
const FILE_SUFFIX = /\.(?:csv|html?|j2|jinja2?|json|md|txt|ya?ml)$/i;
function wordsOf(name) {
    const words = name
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s_.-]+/);
    return words.flatMap((word) => (isHash(word) ? word : (word.match(/\d+|\D+/g) ?? [])));
}
function isNumber(word) {
    return /^\d+$/.test(word);
}
function isTypo(word, meant) {
    if (word === meant || (isHash(word) && isHash(meant)))
        return true;
    if (isNumber(word) && isNumber(meant))
        return Number(word) === Number(meant);
    const allowed = (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedCost */ .oy)(Math.max(word.length, meant.length));
    const isLonger = word.length !== meant.length;
    return (0,_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .editCost */ .m4)(word, meant, isLonger ? Math.max(_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .EDIT */ .zx, allowed) : allowed) !== undefined;
}
function numbersOf(name) {
    const numbers = [];
    const rest = name.replace(/([\s_.-]*)([^\s_.-]+)/g, (whole, between, word) => {
        if (isHash(word))
            return whole;
        const left = word.replace(/(?<![\p{L}\d])\d+|\d+(?![\p{L}\d])/gu, (digits) => {
            numbers.push(digits);
            return '';
        });
        return left.length === word.length || left !== '' ? `${between}${left}` : '';
    });
    return { numbers: numbers.join(''), rest };
}
function isHash(word) {
    return /^[0-9a-f]{8,}$/i.test(word) && /[a-f]/i.test(word) && /\d/.test(word);
}


/***/ }),

/***/ 94122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ reportPathSlips),
/* harmony export */   meantDataRoot: () => (/* binding */ meantDataRoot)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15425);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43015);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68459);
/* harmony import */ var _findings_slip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20216);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49244);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54563);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94860);










function reportPathSlips(dataRoot, specs, tree, collector) {
    if (dataRoot?.kind === 'scalar' && !tree.exists(dataRoot.text))
        report(dataRoot, variableSlip(dataRoot.text) ?? folderSlip(dataRoot.text, tree, true), collector);
    const root = dataRoot?.kind === 'scalar' ? dataRoot.text.replace(/^\.(?:\/|$)|\/+$/g, '') : _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_DATA_ROOT */ .E5;
    const usual = new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DataLayout */ .VL(root).specPattern;
    const patterns = specs?.kind === 'list' ? specs.items : specs === undefined ? [] : [specs];
    const texts = patterns.flatMap((pattern) => (pattern.kind === 'scalar' ? [pattern.text] : []));
    for (const pattern of patterns)
        if (pattern.kind === 'scalar') {
            const others = texts.filter((text) => text !== pattern.text);
            const slip = patternSlip(pattern.text, others, tree) ?? folderPatternSlip(pattern.text, usual, tree);
            report(pattern, slip, collector);
        }
    if (specs !== undefined && texts.length > 0 && texts.length === patterns.length && texts.every(excludes))
        collector.add('config/invalid', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .atSpan */ .IX)(specs.span), 'the patterns of specs only exclude: no spec can match', {
            hint: `first name what they exclude from: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(usual)}`,
        });
}
function excludes(pattern) {
    const [marks = ''] = /^[!\s]*/.exec(pattern) ?? [];
    return marks.replace(/\s/g, '').length % 2 === 1;
}
function folderPatternSlip(text, usual, tree) {
    const folder = text.replace(/^(?:\.?\/+)+|\/+$/g, '');
    if (folder !== '' && folder !== '.' && tree.list(folder).length === 0)
        return undefined;
    return {
        problem: `no spec can match ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}: it is a folder`,
        hint: `write a pattern of files, such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(usual)}`,
    };
}
function report({ text, span }, slip, collector) {
    if (slip === undefined)
        return;
    const { problem, hint, meant } = slip;
    const isAsWritten = span.end - span.start === text.length;
    collector.add('config/invalid', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .atSpan */ .IX)(span), problem, {
        hint,
        ...(meant === undefined || !isAsWritten ? {} : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_8__/* .suggested */ .M)({ at: span, newText: meant })),
    });
}
function patternSlip(text, others, tree) {
    const bare = withoutMark(text);
    const mark = text.slice(0, text.length - bare.length);
    const isThere = (path) => {
        const [first = ''] = path.split('/');
        return first !== '' && tree.exists(first);
    };
    if (/^-\S/.test(text) && !isThere(text) && isThere(text.slice(1))) {
        const [first = '', second] = text.slice(1).split(/\s+-(?=\S)/);
        return {
            problem: `no spec can match ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(`-${first}`)}: the hyphen is part of it`,
            hint: `put a space after ${second === undefined ? 'the' : 'each'} hyphen: \`- ${first}\``,
            ...(second === undefined ? { meant: `- ${first}` } : {}),
        };
    }
    const problem = `no spec can match ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}`;
    const unquoted = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .inCurlyQuotes */ .KV)(text) ??
        /^(?:`(.*)`|'(.*)'|"(.*)")$/s
            .exec(text)
            ?.slice(1)
            .find((one) => one !== undefined);
    if (unquoted !== undefined && isThere(unquoted))
        return {
            problem: `${problem}: the quotes are part of it`,
            hint: (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .curlyHint */ .Py)(unquoted),
            meant: (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_6__/* .singleQuoted */ .f3)(unquoted),
        };
    const rooted = bare.replace(/^\/+/, '');
    if (rooted !== bare && isThere(rooted))
        return {
            problem: `${problem}: patterns are relative to the root of the repository`,
            hint: `remove the leading \`/\`: ${mark}${rooted}`,
            meant: mark + rooted,
        };
    if (/\\[\p{L}\p{N}]/u.test(bare)) {
        const meant = mark + bare.replace(/\\+/g, '/');
        return {
            problem: `${problem}: a backslash does not separate folders`,
            hint: `write / between folders: ${meant}`,
            meant,
        };
    }
    if (!isThere(bare)) {
        const slip = patternFolderSlip(bare, mark, problem, tree);
        return (variableSlip(bare) ??
            (slip !== undefined && (mark !== '' || isNews(slip.meant, others, tree)) ? slip : undefined));
    }
    const near = mark === '' ? nearPattern(bare, tree) : undefined;
    return near === undefined || !isNews(near, others, tree)
        ? undefined
        : { problem, hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(near), meant: near };
}
function withoutMark(text) {
    return text.replace(/^!+\s*/, '');
}
function isNews(pattern, others, tree) {
    const named = others.flatMap((other) => (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .pathPatternBelow */ .H7)(withoutMark(other)) ?? []);
    const found = matchesIn(tree, pattern);
    if (found === undefined)
        return false;
    return found.length > 0
        ? found.some((path) => !named.some((other) => other.matches(path)))
        : others.every((other) => matchesIn(tree, withoutMark(other))?.length === 0);
}
function matchesIn(tree, pattern) {
    const found = [];
    let left = MOST_SEARCHED;
    const search = (folder, [first, ...rest]) => {
        if (first === undefined || left < 0)
            return;
        left--;
        const at = (name) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_9__/* .pathIn */ .lW)(folder, name);
        if (first === _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .ANY_FOLDERS */ .JV) {
            search(folder, rest);
            for (const name of tree.list(folder))
                search(at(name), [first, ...rest]);
            return;
        }
        const names = typeof first !== 'string'
            ? tree.list(folder).filter((name) => first.matches(name))
            : tree.exists(at(first))
                ? [first]
                : [];
        if (rest.length === 0)
            found.push(...names.map(at));
        else
            for (const name of names)
                search(at(name), rest);
    };
    search('', (0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .pathPatternBelow */ .H7)(pattern)?.segments ?? []);
    return left < 0 ? undefined : found;
}
function nearPattern(pattern, tree) {
    const parts = pattern.split('/');
    let left = MOST_FOLDERS;
    const isName = (part) => !/[*?[\]{}!]/.test(part);
    const find = (above, index) => {
        const part = parts[index];
        if (part === undefined)
            return { path: [], isExact: true };
        if (part === '**' || left-- <= 0)
            return { path: parts.slice(index), isExact: true };
        const below = (name) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_9__/* .pathIn */ .lW)(above, name);
        if (isName(part)) {
            const names = tree.list(above);
            const name = tree.exists(below(part)) ? part : similarName(part, names);
            const inner = name === undefined ? names.filter((one) => tree.exists(`${below(one)}/${part}`)) : [];
            if (inner[0] !== undefined) {
                const rest = find(`${below(inner[0])}/${part}`, index + 1);
                return rest && { path: [inner.length > 1 ? '*' : inner[0], part, ...rest.path], isExact: false };
            }
            const rest = name === undefined ? undefined : find(below(name), index + 1);
            return rest && name !== undefined
                ? { path: [name, ...rest.path], isExact: rest.isExact && name === part }
                : undefined;
        }
        if (index === parts.length - 1)
            return { path: [part], isExact: true };
        let best;
        for (const name of tree.list(above).slice(0, MOST_NAMES)) {
            const found = find(below(name), index + 1);
            best = found?.isExact ? found : (best ?? found);
            if (found?.isExact)
                break;
        }
        return best && { path: [part, ...best.path], isExact: best.isExact };
    };
    const found = find('', 0);
    return found === undefined || found.isExact ? undefined : found.path.join('/');
}
function similarName(part, names) {
    const stem = (name) => name.replace(/\.(?:yaml|yml|json)$/, '');
    return (names.find((one) => (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .slipOf */ .Kj)(part, one) !== undefined || (one !== part && stem(one) === stem(part))) ??
        (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(part, names).find((one) => !(0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .differInDigits */ ._I)(part, one)));
}
const MOST_FOLDERS = 500;
const MOST_NAMES = 100;
const MOST_SEARCHED = 20_000;
function patternFolderSlip(bare, mark, problem, tree) {
    const [first = ''] = bare.split('/');
    const slip = /[*?[\]]/.test(first) ? undefined : folderSlip(first, tree, false);
    if (slip?.meant === undefined)
        return undefined;
    return {
        problem: `${problem}: ${slip.problem}`,
        hint: slip.hint,
        meant: mark + slip.meant + bare.slice(first.length),
    };
}
function variableSlip(text) {
    if (!/\$\{?\w|\{\{|%\w+%|^~\//.test(text))
        return undefined;
    return {
        problem: `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)} is taken literally: variables are not expanded`,
        hint: 'write the path itself, relative to the root of the repository',
    };
}
function folderSlip(text, tree, isRequired) {
    const path = text.replaceAll('\\', '/');
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (path !== text && tree.exists(parts.join('/')))
        return {
            problem: `there is no folder ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}`,
            hint: `write / between folders: ${parts.join('/')}`,
            meant: parts.join('/'),
        };
    for (const [index, part] of parts.entries()) {
        const above = parts.slice(0, index).join('/');
        if (tree.exists([...parts.slice(0, index), part].join('/')))
            continue;
        const names = tree.list(above);
        const name = names.find((one) => (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .slipOf */ .Kj)(part, one) !== undefined) ??
            (isRequired ? (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__.nearestNames)(part, names).find((one) => !(0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .differInDigits */ ._I)(part, one)) : undefined);
        if (name === undefined)
            return undefined;
        const meant = [...parts.slice(0, index), name, ...parts.slice(index + 1)].join('/');
        return {
            problem: `there is no folder ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)}`,
            hint: `the folder is called ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}: write ${meant}`,
            meant,
        };
    }
    return undefined;
}
function meantDataRoot(dataRoot, tree) {
    const meant = folderSlip(dataRoot, tree, true)?.meant;
    if (meant !== undefined)
        return meant;
    const [only, ...others] = tree.list('').filter((name) => tree.exists(new _source_data_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .DataLayout */ .VL(name).cohorts));
    return others.length === 0 ? only : undefined;
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


/***/ }),

/***/ 65169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   Cr: () => (/* binding */ hasBreak),
/* harmony export */   JK: () => (/* binding */ isSpaceOrEnd),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   XP: () => (/* binding */ isBlankOrEnd),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   tB: () => (/* binding */ isHexDigit),
/* harmony export */   wm: () => (/* binding */ isBreakOrEnd),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
const END = 0;
const TAB = 0x09;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;
function isBreak(unit) {
    return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
function isBreakOrEnd(unit) {
    return unit === END || isBreak(unit);
}
function isSpaceOrEnd(unit) {
    return unit === SPACE || unit === END || isBreak(unit);
}
function isBlankOrEnd(unit) {
    return unit === SPACE || unit === TAB || unit === END || isBreak(unit);
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}
function isHexDigit(unit) {
    return isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}
function isWord(unit) {
    return ((unit >= 0x61 && unit <= 0x7a) ||
        (unit >= 0x41 && unit <= 0x5a) ||
        isDigit(unit) ||
        unit === 0x2d ||
        unit === 0x5f);
}
function hasBreak(text, start, end) {
    for (let offset = start; offset < end; offset++)
        if (isBreak(text.charCodeAt(offset)))
            return true;
    return false;
}
function startOfLine(text, offset) {
    let start = offset;
    while (start > 0 && !isBreak(text.charCodeAt(start - 1)))
        start--;
    return start;
}


/***/ }),

/***/ 94860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ withoutEntities),
/* harmony export */   f3: () => (/* binding */ singleQuoted),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hk: () => (/* binding */ wrongCharacter),
/* harmony export */   jP: () => (/* binding */ wrongTab),
/* harmony export */   op: () => (/* binding */ REACH),
/* harmony export */   rI: () => (/* binding */ needsQuotes),
/* harmony export */   zj: () => (/* binding */ characterAt)
/* harmony export */ });
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45669);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65169);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24061);




const REACH = 300;
function singleQuoted(source) {
    return `'${source.replaceAll("'", "''")}'`;
}
function valueAt(text, start, inFlow) {
    let end = start;
    const limit = Math.min(text.length, start + REACH);
    while (end < limit) {
        const unit = text.charCodeAt(end);
        if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .isBreak */ .kn)(unit))
            break;
        if (unit === 0x23 && end > start && isBlank(text.charCodeAt(end - 1)))
            break;
        if (inFlow && end > start && (unit === 0x2c || unit === 0x5d || unit === 0x7d))
            break;
        end++;
    }
    while (end > start + 1 && isBlank(text.charCodeAt(end - 1)))
        end--;
    return { start, end };
}
function wrongCharacter(cursor, message, hint) {
    if (cursor.peek() === _characters_js__WEBPACK_IMPORTED_MODULE_2__/* .TAB */ .wn)
        return wrongTab(cursor);
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/syntax', characterAt(cursor), `${message}, not ${showCharacter(cursor)}`, hint);
}
function needsQuotes(text, start, inFlow, why) {
    const at = valueAt(text, start, inFlow);
    const source = text.slice(at.start, at.end);
    const [marks = ''] = /\?*$/.exec(text.slice(0, start).slice(-REACH)) ?? [];
    const placeholder = (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderHint */ .xv)(marks + source);
    if (placeholder !== undefined)
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', { start: start - marks.length, end: at.end }, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(marks + source)} is no value`, placeholder);
    if (source.startsWith('%') && text.charAt(start - 1) === '{')
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/syntax', { start: start - 1, end: at.end }, 'this is a template command, and templates are not run', 'write what the template would produce, and remove its `{% \u2026 %}` lines');
    const isFirst = /(?:^|[\r\n]) *$/.test(text.slice(Math.max(0, start - REACH), start));
    if (isFirst && /^\*[ \t]+\S/.test(source))
        return bullets(text, start, at);
    if (source === '*')
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, '`*` refers to an anchor defined above, not to everything', 'write the values one by one');
    const bold = /^\*+([\w./-]+)\*+$/.exec(source)?.[1];
    if (bold?.includes('/'))
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(source)} starts with \`*\`, which refers to an anchor here`, `quote it: '${source}'`, [], { edits: [{ ...at, newText: `'${source}'` }] });
    if (bold !== undefined)
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(source)} has asterisks around it, as in Markdown, but \`*\` refers to an anchor here`, `remove the asterisks: ${bold}`, [], { edits: [{ ...at, newText: bold }] });
    if (source === '```' && isFirst)
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/syntax', at, 'this line is left over from a Markdown code block', 'delete the line', [], { edits: [{ ...at, newText: '' }] });
    const reference = /^`+(@file:[^`'\s]+)`+$/.exec(source)?.[1];
    if (reference !== undefined)
        return instead(at, source, 'is in backticks', 'write straight quotes', singleQuoted(reference));
    const plain = withoutEntities(source);
    if (plain !== source)
        return instead(at, source, 'contains codes of a web page', 'write the characters themselves', plain);
    const ticked = TICKED.exec(source);
    if (ticked?.[0] === source)
        return withoutTicks(text, start, at);
    const cells = /^\|?\s*[\w./-]+\s*(?:\|\s*[\w./-]+\s*)+\|?$/.test(source) ? source.match(/[\w./-]+/g) : null;
    if (cells !== null) {
        const newText = inFlow ? cells.join(', ') : `[${cells.join(', ')}]`;
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(source)} is a row of a Markdown table, not a list`, `write ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(newText)}`, [], { edits: [{ ...at, newText }] });
    }
    const isCut = at.end - at.start >= REACH;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(source)} must be quoted: ${why}`, isCut ? 'quote it' : `quote it: ${singleQuoted(source)}`, [], isCut ? undefined : { edits: [{ ...at, newText: singleQuoted(source) }] });
}
function instead(at, source, is, remedy, newText) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(source)} ${is}`, `${remedy}: ${newText}`, [], {
        edits: [{ ...at, newText }],
    });
}
function withoutEntities(source) {
    return source.replace(/&(?:#39|#x27|apos|quot|#34|amp|lt|gt|nbsp);/gi, (entity) => {
        const name = entity.slice(1, -1).toLowerCase();
        return ENTITIES.get(name) ?? entity;
    });
}
const ENTITIES = new Map([
    ['#39', "'"],
    ['#x27', "'"],
    ['apos', "'"],
    ['quot', '"'],
    ['#34', '"'],
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['nbsp', ' '],
]);
const TICKED = /`+([\w./-][\w./*-]*)`+/;
function withoutTicks(text, start, at) {
    const edits = [];
    const ticked = new RegExp(`(?<=^|[\\s,[])${TICKED.source}(?=[\\s,\\]]|$)`, 'g');
    ticked.lastIndex = start;
    for (let found = ticked.exec(text); found !== null && edits.length < MOST_LINES; found = ticked.exec(text)) {
        const { 0: written, 1: newText = '', index } = found;
        const before = text.slice(Math.max(0, index - REACH), index);
        const isValue = /(?:^|[\r\n])[^#\r\n]*(?:[[,]|: |- )\s*$/.test(before);
        if (isValue)
            edits.push({ start: index, end: index + written.length, newText });
    }
    const [first] = edits;
    const more = edits.length > 1 ? `, and those of ${edits.length - 1} more` : '';
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, 'a value cannot start with a backtick', `remove the backticks${more}: ${first?.newText ?? text.slice(at.start, at.end).replaceAll('`', '')}`, [], first?.start === at.start ? { edits } : undefined);
}
function bullets(text, start, at) {
    const edits = [{ start, end: start + 1, newText: '-' }];
    const indent = /(?:^|[\r\n])( *)$/.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
    const next = /[^\r\n]*(?:\r\n?|\n)( *)\* /y;
    next.lastIndex = start;
    for (let found = next.exec(text); found?.[1] === indent && edits.length < MOST_LINES; found = next.exec(text))
        edits.push({ start: next.lastIndex - 2, end: next.lastIndex - 1, newText: '-' });
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/needs-quotes', at, `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(text.slice(at.start, at.end))} is not a list item: \`*\` refers to an anchor defined above`, `start each item with a hyphen: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(`-${text.slice(start + 1, at.end)}`)}`, [], { edits });
}
const MOST_LINES = 1000;
function wrongTab(cursor) {
    const { text, offset } = cursor;
    let start = offset;
    while (start > 0 && isBlank(text.charCodeAt(start - 1)) && offset - start < REACH)
        start--;
    let end = offset;
    while (text.charCodeAt(end) === _characters_js__WEBPACK_IMPORTED_MODULE_2__/* .TAB */ .wn && end - offset < REACH)
        end++;
    const indents = start === 0 || (0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .isBreak */ .kn)(text.charCodeAt(start - 1));
    return indents
        ? new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/tab', { start: offset, end }, 'YAML does not allow tabs for indentation', 'indent with spaces', [], spacesForTabs(text))
        : new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P('yaml/tab', { start: offset, end }, 'there is a tab where YAML allows only spaces', 'replace the tab with a space, or quote the text that should hold it', [], /[:-]/.test(text.charAt(start - 1)) ? { edits: [{ start, end, newText: ' ' }] } : undefined);
}
function spacesForTabs(text) {
    const unit = /(?:^|[\r\n])( +)[^\s#-]/.exec(text)?.[1] ?? '  ';
    const edits = [];
    for (const { 0: indent, index } of text.matchAll(/^[ \t]+(?=\S)/gm)) {
        if (!indent.includes('\t'))
            continue;
        const newText = besideItems(text, index, indent.length) ?? indent.replaceAll('\t', unit);
        edits.push({ start: index, end: index + indent.length, newText });
        if (edits.length > MOST_LINES)
            return undefined;
    }
    return { edits };
}
function besideItems(text, start, length) {
    if (!/^- /.test(text.slice(start + length, start + length + 2)))
        return undefined;
    const above = text.slice(Math.max(0, start - REACH), start);
    return /(?:^|[\r\n])( +)- [^\r\n]*(?:\r\n?|\n)$/.exec(above)?.[1];
}
function characterAt(cursor) {
    const { offset, text } = cursor;
    const width = offset >= text.length ? 0 : (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    return { start: offset, end: offset + width };
}
function showCharacter(cursor) {
    const unit = cursor.peek();
    if (unit === _characters_js__WEBPACK_IMPORTED_MODULE_2__/* .END */ .Kp)
        return 'the end of the file';
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .isBreak */ .kn)(unit))
        return 'the end of the line';
    if (unit === _characters_js__WEBPACK_IMPORTED_MODULE_2__/* .SPACE */ .t6)
        return 'a space';
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedSource */ .Yh)(String.fromCodePoint(cursor.text.codePointAt(cursor.offset) ?? 0));
}
function isBlank(unit) {
    return unit === _characters_js__WEBPACK_IMPORTED_MODULE_2__/* .SPACE */ .t6 || unit === _characters_js__WEBPACK_IMPORTED_MODULE_2__/* .TAB */ .wn;
}


/***/ }),

/***/ 24061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   o: () => (/* binding */ insertion)
/* harmony export */ });
function insertion(offset, newText) {
    return { edits: [{ start: offset, end: offset, newText }] };
}
class Refusal {
    code;
    at;
    message;
    hint;
    related;
    fix;
    constructor(code, at, message, hint, related = [], fix) {
        this.code = code;
        this.at = { start: at.start, end: at.end };
        this.message = message;
        this.hint = hint;
        this.related = related;
        this.fix = fix;
    }
}


/***/ })

};
