export const id = 5800;
export const ids = [5800];
export const modules = {

/***/ 49782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ axisCatalog)
});

// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/findings/edit-cost.js
var edit_cost = __webpack_require__(89018);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var placeholder = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/src/findings/slip.js
var findings_slip = __webpack_require__(20216);
// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
;// CONCATENATED MODULE: ./build/src/catalog/misspelled-row.js









function misspelledRow(id, { ids, unflagged, idCells, path }, axis, inUse) {
    if ((0,placeholder/* isWordForNothing */.DJ)(id) || (0,placeholder/* placeholderHint */.xv)(id) !== undefined)
        return undefined;
    const date = dateIn(id);
    const near = date === undefined ? undefined : [...ids.keys()].find((name) => isSameDate(name, date));
    if (near !== undefined)
        return rowOf(near, {
            problem: `${(0,words/* quoted */.TL)(near)} is a date that a spreadsheet has made of ${(0,words/* quoted */.TL)(id)}`,
            hint: `write ${(0,words/* quoted */.TL)(id)} here, and format the column as text in the spreadsheet`,
        });
    const number = [...ids.keys()].find((name) => isSameNumber(name, id));
    if (number !== undefined)
        return rowOf(number, {
            problem: `${(0,words/* quoted */.TL)(number)} is how a spreadsheet shows the number ${(0,words/* quoted */.TL)(id)}`,
            hint: `write ${(0,words/* quoted */.TL)(id)} here, and format the column as text in the spreadsheet`,
        });
    const slips = [...ids.keys()].filter((name) => (0,findings_slip/* slipOf */.Kj)(name, id) !== undefined);
    const [nearest] = slips.length === 1 ? slips : (0,nearest_names.nearestNames)(id, ids.keys(), 1);
    if (slips.length > 1)
        return undefined;
    if (nearest === undefined || (0,findings_slip/* areOtherIds */.Be)(id, nearest))
        return renamedRow();
    const names = inUse();
    if (names === undefined || names.has(nearest))
        return undefined;
    const slip = (0,findings_slip/* slipOf */.Kj)(nearest, id);
    if (slip === 'look-alike' && id.normalize('NFC') !== nearest.normalize('NFC'))
        return rowOf(nearest, {
            problem: `${(0,words/* quoted */.TL)(nearest)} looks like ${(0,words/* quoted */.TL)(id)}, but ${(0,look_alikes/* lookAlikeWords */.rS)(nearest, id)}`,
            hint: `write ${(0,words/* quoted */.TL)(id)} here`,
        });
    const { isCommitted, specs } = names.levelUse(axis, id);
    const isProven = isCommitted
        ? slip !== undefined || (0,edit_cost/* editCost */.m4)(id, nearest, ONE_EDIT) !== undefined
        : slip !== undefined && specs > 1;
    if (!isProven)
        return renamedRow();
    return rowOf(nearest, {
        problem: `${(0,words/* quoted */.TL)(nearest)} is misspelled: ${isCommitted ? 'committed outputs have' : 'several specs have'} ${(0,words/* quoted */.TL)(id)}, and nothing else has ${(0,words/* quoted */.TL)(nearest)}`,
        hint: `write ${(0,words/* quoted */.TL)(id)} here`,
    });
    function renamedRow() {
        if (ids.has(id) || unflagged.has(id))
            return undefined;
        const used = inUse();
        if (used === undefined)
            return undefined;
        const { isCommitted: isOld, specs: cohorts } = used.levelUse(axis, id);
        if (cohorts < (isOld ? 1 : 2))
            return undefined;
        const free = [...ids.keys(), ...unflagged.keys()].filter((name) => !used.has(name));
        if ((0,nearest_names.nearestNames)(id, ids.keys(), 1).some((name) => !free.includes(name) && !(0,findings_slip/* areOtherIds */.Be)(id, name)))
            return undefined;
        const [near] = (0,nearest_names.nearestNames)(id, free, 1);
        const cells = near === undefined ? [] : [...(ids.get(near)?.cells ?? []), idCells?.get(near) ?? []].flat();
        const who = `${isOld ? 'committed outputs and ' : ''}${cohorts === 1 ? 'a spec name' : `${cohorts} specs name`}`;
        const others = free.length > MOST_FREE ? [] : free;
        const [cell] = cells;
        if (cell === undefined && cohorts < 2)
            return undefined;
        return {
            at: cell?.span ?? { path, start: 0, end: 0 },
            problem: (0,findings_text/* msg */.ab) `${(0,findings_text/* barePath */.WV)(path)} has no row for ${(0,words/* quoted */.TL)(id)}, which ${who}${cell && near ? `, but one for ${(0,words/* quoted */.TL)(near)}, which nothing names` : ''}`,
            hint: cell
                ? `if this row has another id by mistake, write ${(0,words/* quoted */.TL)(id)} here again; otherwise add a row for ${(0,words/* quoted */.TL)(id)}`
                : `add a row for it, or remove it from the specs${others.length > 0 ? `; if ${others.map(words/* quoted */.TL).join(' or ')} is its new name, write ${(0,words/* quoted */.TL)(id)} there again` : ''}`,
        };
    }
    function rowOf(name, words) {
        const cells = ids.get(name)?.cells ?? [];
        const [first] = cells;
        const edits = cells.map((cell) => (0,respell/* respell */.a)(cell.span, cell.raw, id));
        return first && { at: first.span, ...words, ...(0,fix/* suggested */.M)(...edits) };
    }
}
const MOST_FREE = 3;
const ONE_EDIT = 2;
function isSameNumber(text, id) {
    if (/^\d{1,3}(?:,\d{3})+$/.test(text) && text.replaceAll(',', '') === id)
        return true;
    if (/^\d+,\d+$/.test(text) && text.replace(',', '.') === id)
        return true;
    const [, digits] = /^\d(?:\.(\d+))?E[+-]\d{2,}$/.exec(text) ?? [];
    if (!/^\d(?:\.\d+)?E/.test(text) || !/^\d[\de.]*$/i.test(id))
        return false;
    return Number(Number(id).toExponential(digits?.length ?? 0)) === Number(text);
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function dateIn(text) {
    const [, name = '', after] = /^([a-z]{3,9})[-/. ]?(\d{1,4})$/i.exec(text) ?? [];
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
    return month < 0 || after === undefined ? undefined : { month, number: Number(after) };
}
function isSameDate(text, { month, number }) {
    const [, day, name = '', year] = /^(?:(\d{1,2})-)?([A-Z][a-z]{2})(?:-(\d{2,4}))?$/.exec(text) ?? [];
    if (MONTHS[month] === name.toLowerCase())
        return [day, year].some((part) => Number(part) === number);
    const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    if (y !== undefined)
        return Number(m) === month + 1 && [Number(d), Number(y)].includes(number);
    const [, one, other] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(text) ?? [];
    return [one, other].map(Number).sort().join() === [month + 1, number].sort().join();
}

// EXTERNAL MODULE: ./build/src/catalog/spoiled-row.js
var spoiled_row = __webpack_require__(70276);
;// CONCATENATED MODULE: ./build/src/catalog/axis-catalog.js




const KINDS = {
    combo_id: 'a combination',
    draft_template: 'a draft template',
    essay_template: 'an essay template',
    evaluation_template: 'an evaluation template',
    draft_llm: 'a model for drafts',
    essay_llm: 'a model for essays',
    evaluation_llm: 'a model for evaluations',
};
function axisCatalog(catalogs, axis, inUse = () => undefined) {
    const catalog = catalogs.lookup(axis);
    if (catalog === undefined)
        return undefined;
    const { path } = catalog;
    return {
        ids: { [Symbol.iterator]: () => catalog.ids.keys() },
        has: (id) => catalog.ids.has(id) ||
            (catalog.uncertain !== undefined && (catalog.uncertain.has(id) || id.includes(','))),
        source: (0,findings_text/* barePath */.WV)(catalog.path),
        fault: catalog.fault,
        isAssumed: catalog.isAssumed,
        barred(id) {
            const cell = catalog.unflagged.get(id);
            return cell && { flag: flagOf(axis), at: cell.span };
        },
        barredIds: { [Symbol.iterator]: () => catalog.unflagged.keys() },
        named(text) {
            const row = catalog.named?.(text);
            return row !== undefined && catalog.ids.has(row.id) ? row : undefined;
        },
        described(text) {
            const below = catalog.below?.(text);
            return catalog.column === 'combo_id' && !below?.column.endsWith('_id') ? undefined : below;
        },
        misspelled: (id) => elsewhere(id) === undefined
            ? ((0,spoiled_row/* spoiledRow */.h4)(id, catalog, inUse) ?? misspelledRow(id, catalog, axis, inUse))
            : undefined,
        isCommitted: (id) => inUse()?.levelUse(axis, id).isCommitted ?? false,
        explain(id) {
            if (!catalog.present)
                return (0,findings_text/* msg */.ab) `${(0,findings_text/* barePath */.WV)(catalog.path)} has no column ${(0,words/* quoted */.TL)(catalog.column)}, or does not exist`;
            const rewritten = catalog.rewritten.get(id);
            if (rewritten?.missing)
                return `the catalog reads ${(0,words/* quoted */.TL)(id)} as a missing value: give the id another name`;
            if (rewritten !== undefined) {
                return `the catalog is read as numbers, so ${(0,words/* quoted */.TL)(id)} became ${(0,words/* quoted */.TL)(rewritten.text)}: write the level that way, or add a letter to the id`;
            }
            if (catalog.unflagged.has(id)) {
                return `set its ${flagOf(axis)} to true, or remove the level`;
            }
            return elsewhere(id);
        },
    };
    function elsewhere(id) {
        for (const [other, kind] of Object.entries(KINDS)) {
            const owner = other === axis ? undefined : catalogs.lookup(other);
            if (owner === undefined || owner.path === path || !owner.ids.has(id))
                continue;
            return (0,findings_text/* msg */.ab) `${(0,words/* quoted */.TL)(id)} is ${kind} (${(0,findings_text/* barePath */.WV)(owner.path)})`;
        }
        return undefined;
    }
}
function flagOf(axis) {
    return axis === 'evaluation_llm' ? 'for_evaluation' : 'for_generation';
}


/***/ }),

/***/ 74093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ spoiledIds),
/* harmony export */   QL: () => (/* binding */ idsOfDate),
/* harmony export */   bw: () => (/* binding */ lookAlikeOf),
/* harmony export */   g0: () => (/* binding */ joinedIds),
/* harmony export */   sE: () => (/* binding */ spreadsheetDates)
/* harmony export */ });
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97783);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45064);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94860);



function lookAlikeOf(id, catalog) {
    const folded = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(id);
    if (folded !== id && catalog.has(folded))
        return folded;
    return idsByLook(catalog).get(folded);
}
const idsByLook = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((catalog) => {
    const ids = new Map();
    for (const known of catalog.ids) {
        const seen = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(known);
        ids.set(seen, ids.has(seen) ? undefined : known);
    }
    return ids;
});
const spoiledIds = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((catalog) => {
    const ids = new Map();
    for (const known of catalog.ids) {
        const bare = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLookAlikes */ .Lj)(known).replace(/^=?(["'`])(.*?)\1?$/s, '$2');
        for (const meant of [bare, decoded(known), (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEntities */ .__)(known)])
            if (meant !== undefined && meant !== known)
                ids.set(meant, known);
    }
    return ids;
});
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const spreadsheetDates = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((catalog) => {
    const ids = new Map();
    for (const known of catalog.ids)
        for (const id of idsOfDate(known))
            ids.set(id, known);
    return ids;
});
function idsOfDate(known) {
    const ids = [];
    const [, day = '', name = ''] = /^(\d{1,2})-([A-Z][a-z]{2})$/.exec(known) ?? [];
    const month = MONTHS.indexOf(name) + 1;
    if (month > 0)
        for (const sign of ['-', '/', '.']) {
            ids.push(`${day}${sign}${month}`, `${month}${sign}${day}`);
        }
    const [, one = '', sign, other = '', year = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(known) ?? [];
    const padded = (part) => part.padStart(2, '0');
    if (sign !== undefined) {
        ids.push(`${year}-${padded(other)}-${padded(one)}`);
        if (sign === '/')
            ids.push(`${year}-${padded(one)}-${padded(other)}`);
    }
    return ids;
}
const joinedIds = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((catalog) => {
    const ids = new Map();
    for (const known of catalog.ids) {
        const words = known.split(/\s*[\s;|]\s*/).filter((word) => word !== '');
        if (words.length > 1 && words.every((word) => /[\d_-]/.test(word)))
            for (const word of words)
                ids.set(word, known);
    }
    return ids;
});
function decoded(known) {
    if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(known) || /[^\0-\u00ff]/.test(known))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(known, (letter) => letter.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   K: () => (/* binding */ jointly)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);

function jointly(items, tokensOf, about) {
    return {
        count: items.length,
        tokensOf: (index) => tokensOf(items[index]),
        about: (left) => about(left.map((index) => items[index])),
    };
}
function claim(code, at, message, parts = {}) {
    const { hint, related, fix, parts: several, unlisted, names, ...relations } = parts;
    return {
        finding: {
            code,
            severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity,
            message,
            at,
            ...(hint ? { hint } : {}),
            ...(related?.length ? { related } : {}),
            ...(fix ? { fix } : {}),
            ...(several ? { parts: several } : {}),
            ...(unlisted ? { unlisted } : {}),
            ...(names ? { names } : {}),
        },
        ...relations,
    };
}


/***/ }),

/***/ 77233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ClaimSettler)
/* harmony export */ });
/* harmony import */ var _place_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56902);

class ClaimSettler {
    #found;
    #places = new Set();
    #errors = 0;
    constructor(found) {
        this.#found = found;
    }
    settle(claims, cause) {
        for (const one of claims) {
            if ('finding' in one) {
                this.#settle(one, cause);
                continue;
            }
            const all = Array.from({ length: one.count }, (_, index) => index);
            const left = this.#found.hasErrors
                ? all.filter((index) => !one.tokensOf(index).some((at) => this.#hasError(at)))
                : all;
            for (const claim of one.about(left))
                this.#settle(claim, cause);
        }
    }
    #settle({ finding, explainedBy = [], saidBy, consequenceOf }, cause) {
        const found = this.#found;
        if (cause !== undefined) {
            if (finding.severity === 'error')
                found.raise(cause.code, cause.at);
            return;
        }
        if (explainedBy.some((at) => this.#hasError(at)))
            return;
        if (saidBy?.codes.some((code) => found.has(code, saidBy.at)))
            return;
        if (consequenceOf) {
            const { code, at, says, related } = consequenceOf;
            if (found.raise(code, at, says, related))
                return;
        }
        found.take(finding);
    }
    #hasError(at) {
        if (this.#found.errorCount > this.#errors) {
            this.#places = (0,_place_key_js__WEBPACK_IMPORTED_MODULE_0__/* .placesWithErrors */ .W)(this.#found);
            this.#errors = this.#found.errorCount;
        }
        return this.#places.has((0,_place_key_js__WEBPACK_IMPORTED_MODULE_0__/* .placeKey */ .r)(at));
    }
}


/***/ }),

/***/ 50154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ includeFault),
/* harmony export */   N: () => (/* binding */ USUAL_HEADER)
/* harmony export */ });
/* harmony import */ var _design_header_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62167);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43015);
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45669);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79441);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24262);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49244);
/* harmony import */ var _syntax_low_header_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45237);
/* harmony import */ var _wrong_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35951);











function includeFault(axis, design, catalog) {
    const { include } = axis;
    if (include === undefined)
        return undefined;
    const isKnown = catalog && ((id) => catalog.has(id));
    const other = catalog && (0,_wrong_table_js__WEBPACK_IMPORTED_MODULE_4__/* .otherList */ .di)(axis, include, catalog);
    if (other !== undefined)
        return listOfOther(include, other);
    const { columns } = include;
    if ((0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .suffixOf */ .jT)(include.path) === '.txt')
        return secondColumn(axis, isKnown);
    if (columns === undefined)
        return undefined;
    return columns.length > 1
        ? strayColumn(axis, include, columns, design, isKnown)
        : (openQuote(axis, include) ??
            otherSeparator(axis, columns) ??
            lowHeader(axis, columns, isKnown) ??
            lostHeader(axis, columns));
}
function listOfOther({ columns = [], path }, { why, meant, ...remedy }) {
    const texts = new Set(meant);
    const held = why === undefined
        ? `a file with ${columns.length === 1 ? 'the column' : 'the columns'} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(columns.map(_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u))}`
        : `the list ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_source_path_js__WEBPACK_IMPORTED_MODULE_5__/* .lastNameOf */ .p$)(path))}, in which ${why}`;
    return {
        ...remedy,
        problem: `includes ${held}`,
        spoils: () => true,
        hides: (value) => texts.has((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value)),
        meant: [],
    };
}
function ownColumn(axisName, columns) {
    const named = columns.findIndex((column) => (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column) === axisName);
    const own = Math.max(0, named);
    const stray = columns.find((_, index) => index !== own);
    return stray && { own, stray };
}
const CATALOGS = Object.values(_source_data_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOG_FILES */ .kr);
function strayColumn(axis, include, columns, design, isKnown) {
    const found = ownColumn((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(axis.name), columns);
    const [first] = axis.levels;
    if (found === undefined || first === undefined)
        return undefined;
    const { own, stray } = found;
    const meant = axis.levels.flatMap(({ value, node }) => {
        const member = value.kind === 'tuple' ? value.items[own] : undefined;
        const cell = node.kind === 'tuple' ? node.items[own] : undefined;
        return member && cell ? [{ value: member, node: cell }] : [];
    });
    const texts = new Set(meant.map(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value)));
    const names = columns.map((column) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column)));
    const isCatalog = CATALOGS.some((path) => include.path.endsWith(path));
    const isNamed = columns.map(_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u).includes((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(axis.name));
    const wrong = isCatalog
        ? undefined
        : (0,_wrong_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrongTable */ .av)(axis, include, columns, isNamed ? own : -1, design, isKnown);
    if (wrong !== undefined) {
        const { why, meant: known, ...remedy } = wrong;
        const values = new Set(known);
        return {
            ...remedy,
            problem: `has tuples such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(first.value)} for levels, because ${why}`,
            spoils: ({ value }) => value.kind === 'tuple',
            hides: (value) => value.kind === 'str' && (values.has(value.value) || texts.has(value.value)),
            meant: remedy.fix === undefined && isNamed ? meant : [],
        };
    }
    return {
        at: stray.span,
        problem: `has tuples such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(first.value)} for levels, because its CSV has ${columns.length} columns`,
        hint: isCatalog
            ? `a catalog cannot be included: list the ids in the spec, or in a CSV of their own with the only column ${names[own]}`
            : new Set(names).size < names.length
                ? `leave only one column ${names[own]}`
                : areRowNumbers(axis.levels, columns.indexOf(stray))
                    ? `delete the column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(stray))}: it holds row numbers`
                    : `leave only the column ${names[own]}, or bind ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names)} with a tuple rule`,
        spoils: ({ value }) => value.kind === 'tuple',
        hides: (value) => value.kind === 'str' && texts.has(value.value),
        meant,
    };
}
function areRowNumbers(levels, column) {
    const cells = levels.map(({ value }) => value.kind === 'tuple' ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value.items[column] ?? (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)('')) : '');
    return levels.length > 1 && cells.every((cell, row) => cell === String(Number(cells[0]) + row));
}
function openQuote(axis, { unterminatedQuote: quote }) {
    if (quote === undefined)
        return undefined;
    const swallowed = axis.levels.filter(({ node }) => node.span.start >= quote.start);
    const lines = new Set(swallowed.flatMap(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value).split('\n').map(_python_strip_js__WEBPACK_IMPORTED_MODULE_8__/* .strip */ .bB)));
    return {
        at: quote,
        problem: `has everything after this quote, which is never closed, as one level`,
        hint: 'close it with another `"`',
        spoils: ({ node }) => node.span.start >= quote.start,
        hides: (value) => lines.has((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value)),
        meant: [],
    };
}
const NOTE = /^(\S+)(\t\s*|\s{2,}|\s+(?=#))\S/;
const MOST_LINES = 2000;
function secondColumn(axis, isKnown) {
    const noted = new Map();
    for (const level of axis.levels) {
        const whole = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(level.value);
        const [, id, gap] = NOTE.exec(whole) ?? [];
        if (id !== undefined && gap !== undefined && !(0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isComment */ .Cn)(whole) && isKnown?.(whole) !== true)
            noted.set(level, { id, gap });
    }
    const [first] = noted;
    const ids = new Set([...noted.values()].map(({ id }) => id));
    if (first === undefined || (isKnown && ![...ids].some(isKnown)))
        return undefined;
    const [{ node, value }, { id, gap }] = first;
    const isTab = gap.includes('\t');
    const blank = isTab ? 'the tab' : 'the blanks';
    const rest = ({ span: at }, { length }) => ({ ...at, start: at.start + length });
    return {
        at: rest(node, id),
        problem: `has ${noted.size === 1 ? `the whole line ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(value)} as a level` : `${noted.size} whole lines as levels, such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(value)}`}, because ${noted.size === 1 ? 'it continues' : 'they continue'} after the id`,
        hint: `a .txt list has one id per line: remove ${blank} and what follows, so that only ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id)} is left${noted.size === 1 ? '' : ' of the first line'}`,
        ...(noted.size > MOST_LINES
            ? {}
            : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .suggested */ .M)(...[...noted].map(([level, own]) => ({ at: rest(level.node, own.id), newText: '' })))),
        spoils: (level) => noted.has(level),
        hides: (hidden) => ids.has((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(hidden)),
        meant: [...noted].map(([level, own]) => ({
            value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)(own.id),
            node: { ...level.node, span: { ...level.node.span, end: level.node.span.start + own.id.length } },
        })),
    };
}
function otherSeparator(axis, [column]) {
    const [separator] = /[;\t|]/.exec(column === undefined ? '' : (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column)) ?? [];
    if (column === undefined || separator === undefined || /^[^;]+;+$/.test((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column)))
        return undefined;
    const isJoined = ({ value }) => value.kind === 'str' && value.value.includes(separator);
    const cells = new Set(axis.levels.filter(isJoined).flatMap(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value).split(separator)));
    if (cells.size === 0)
        return undefined;
    const shown = separator === '\t' ? 'a tab' : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(separator);
    return {
        at: column.span,
        problem: `has whole lines as levels, because the columns of its CSV are separated by ${shown}`,
        hint: `leave only the column of the axis; commas separate the columns of a CSV`,
        spoils: isJoined,
        hides: (value) => value.kind === 'str' && cells.has(value.value),
        meant: [],
    };
}
const USUAL_HEADER = /^(?:id|name|(?:template|model|combo|combination|llm|judge)(?:[_ -]?id)?)s?$/i;
function lowHeader(axis, [column], isKnown) {
    const name = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(axis.name);
    if (column === undefined || (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column) === name)
        return undefined;
    const top = (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column);
    const isValue = isKnown?.(top) || (0,_syntax_low_header_js__WEBPACK_IMPORTED_MODULE_10__/* .isRowAbove */ .Wy)([top], 1) === true;
    const own = axis.levels.findIndex(({ value }) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value) === name);
    const index = own > 0 && !isValue ? 0 : Math.max(0, own);
    const found = axis.levels[index];
    const header = found === undefined ? '' : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(found.value);
    const isOwnName = header === name;
    if (found === undefined || (!isOwnName && !USUAL_HEADER.test(header)))
        return undefined;
    const isPlain = found.node.kind === 'scalar' && found.node.style !== 'quoted';
    const above = axis.levels[index - 1]?.node.span ?? column.span;
    const edits = isValue
        ? [
            { at: { ...column.span, end: column.span.start }, newText: `${header}\n` },
            { at: { ...found.node.span, start: above.end }, newText: '' },
        ]
        : [{ at: { ...column.span, end: found.node.span.start }, newText: '' }];
    return {
        at: column.span,
        problem: `has ${isOwnName ? 'its own name' : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(header)} as a level, because line 1 of its CSV is read as the header`,
        hint: isValue
            ? `move the line ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(header)} to the top: it is the header`
            : `${(0,_syntax_low_header_js__WEBPACK_IMPORTED_MODULE_10__/* .deletedAbove */ .B5)('line 1', top)}, and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(header)} below it is the header`,
        ...(column.span.start === 0 && isPlain ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_9__/* .suggested */ .M)(...edits) : {}),
        spoils: (level) => level === found,
        hides: (value) => isValue && (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value) === top,
        meant: [],
    };
}
function lostHeader(axis, [column]) {
    if (column === undefined)
        return undefined;
    const header = (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column);
    return {
        at: column.span,
        problem: `loses ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(header)}: the first line of its CSV is taken for a column name`,
        hint: `put a header above it: ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(axis.name)}`,
        spoils: () => false,
        hides: (value) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value) === header,
        meant: [],
    };
}


/***/ }),

/***/ 66523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ joinedField),
/* harmony export */   K: () => (/* binding */ joinedRemedy)
/* harmony export */ });
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43015);
/* harmony import */ var _findings_joined_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71222);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74589);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49244);
/* harmony import */ var _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40748);






function joinedField({ span: at, value }, order, isKnown) {
    return joinedRemedy(at, (0,_python_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value), isKnown, { at: order?.at, end: order?.fields.at(-1)?.span.end });
}
function joinedRemedy(at, written, isKnown, list) {
    const names = (0,_findings_joined_names_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedNames */ .S)(written, isKnown);
    if (names === undefined)
        return undefined;
    const isWhole = at.end - at.start === written.length && list?.isQuoted !== true;
    const are = `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names.map(_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))} are known`;
    const suffix = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .suffixOf */ .jT)(at.path);
    if (suffix === '.txt' || (suffix === '.csv' && list?.at !== undefined))
        return {
            hint: `${are}: a ${suffix} list has one per line${list?.isQuoted ? ', without quotes' : ''}`,
            ...(isWhole ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)({ at, newText: names.join('\n') }) : {}),
        };
    const isInBrackets = list?.at !== undefined && list.at.end > (list.end ?? list.at.end);
    if (!isInBrackets || suffix === '.csv')
        return { hint: `${are}: write each as a separate item` };
    const how = isWhole || at.end - at.start > written.length + 2
        ? 'put a comma between them'
        : 'quote each one separately';
    return {
        hint: `${are}: ${how}`,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)({
            at,
            newText: names.map(suffix === '.json' ? (name) => JSON.stringify(name) : _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .p).join(', '),
        }),
    };
}


/***/ }),

/***/ 24302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ nameIndex),
/* harmony export */   Pj: () => (/* binding */ levelRemedy),
/* harmony export */   gD: () => (/* binding */ usedTexts),
/* harmony export */   kJ: () => (/* binding */ unknownLevelHint)
/* harmony export */ });
/* harmony import */ var _catalog_pandas_infer_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19866);
/* harmony import */ var _design_load_axes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87510);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(43015);
/* harmony import */ var _findings_left_out_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(71026);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68459);
/* harmony import */ var _findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45669);
/* harmony import */ var _findings_slip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20216);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75565);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(74589);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79441);
/* harmony import */ var _source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(54978);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(45064);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(49244);
/* harmony import */ var _syntax_respell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57012);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94860);
/* harmony import */ var _altered_ids_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74093);
/* harmony import */ var _include_fault_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50154);
/* harmony import */ var _joined_remedy_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66523);
/* harmony import */ var _literal_remedy_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(31765);
/* harmony import */ var _near_level_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(37746);
/* harmony import */ var _rule_votes_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(469);
























function levelRemedy(level, axis, catalog, runtime, design) {
    const { value } = level;
    if (value.kind === 'str' && (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_17__/* .strip */ .bB)(value.value) === '')
        return { hint: 'write an id, or remove the level' };
    const id = runtime.onlyTextMatches ? (0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(value) : (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_17__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(value));
    const isUnquoted = runtime.onlyTextMatches && value.kind !== 'str' && catalog.has(id);
    const hasBlanks = value.kind === 'str' && catalog.has(id.trim());
    if (isUnquoted || hasBlanks)
        return unknownLevelRemedy(id, level, catalog);
    const written = value.kind !== 'str' && level.node.kind === 'scalar' ? level.node.text : '';
    const rewritten = written === '' || catalog.has(written) ? undefined : catalog.explain?.(written);
    if (rewritten !== undefined)
        return { hint: (0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_14__/* .withReading */ .tl)(rewritten, level) };
    if (level.aligned) {
        const [{ at }] = level.aligned;
        const last = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(value).split(/\s+-\s+/)[1] ?? '');
        return {
            hint: `${last} is indented more than the item above it, and is therefore read as part of its text: align its hyphen`,
            at: { ...at, start: at.end, end: level.node.span.end },
            ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_19__/* .suggested */ .M)(...level.aligned),
        };
    }
    const isFirst = axis.levels?.[0]?.node === level.node;
    if (axis.include &&
        axis.name &&
        (0,_source_path_js__WEBPACK_IMPORTED_MODULE_20__/* .suffixOf */ .jT)(axis.include.path) === '.txt' &&
        ((0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(axis.name) === id || (isFirst && _include_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .USUAL_HEADER */ .N.test(id))))
        return { hint: 'a .txt list has no header: delete the line' };
    if (axis.include && axis.name && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_20__/* .suffixOf */ .jT)(axis.include.path) === '.csv' && isNameOf(axis.name, id))
        return { hint: 'delete the row: it repeats the header' };
    const literal = (0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_14__/* .literalRemedy */ .wx)(level, (other) => catalog.has(other), axis.include !== undefined) ??
        (runtime.onlyTextMatches ? quoteFirst(level) : undefined);
    if (literal !== undefined)
        return literal;
    if (axis.include && (0,_source_merge_conflict_js__WEBPACK_IMPORTED_MODULE_21__/* .isLeftOverMarker */ .qW)(id))
        return { hint: 'delete the line: it is left over from a merge conflict' };
    if (axis.include && (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isEndOfText */ .iQ)(id))
        return { hint: 'delete the line: it is left over from a script' };
    const [, inner = ''] = /^\(([^()]*)\)$/.exec(id) ?? [];
    if (catalog.has(inner.trim()))
        return { hint: `remove the parentheses: write ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(inner.trim())}` };
    if (axis.include && /^(?:[-=_*]{3,}|\([^()]*\))$/.test(id))
        return { hint: 'delete the row: it holds no level' };
    if (axis.include && (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isTotal */ .LJ)(id))
        return { hint: 'delete the row: it holds a total' };
    if (axis.include && ((0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isComment */ .Cn)(id) || (id.startsWith('#') && (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .formulaHint */ .cL)(id) === undefined)))
        return {
            hint: `delete the ${(0,_source_path_js__WEBPACK_IMPORTED_MODULE_20__/* .suffixOf */ .jT)(axis.include.path) === '.csv' ? 'row: a CSV' : 'line: the list'} has no comments`,
        };
    const comment = commentBehind(level, catalog);
    if (comment !== undefined)
        return comment;
    const isAxis = design?.axes.some((one) => one.name.kind === 'str' && one.name.value === id) ?? false;
    if (isAxis && axis.name && (0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(axis.name) !== id)
        return { hint: (0,_design_load_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .otherAxisHint */ .r)(id) };
    const remedy = unknownLevelRemedy(id, level, catalog, axis);
    if (remedy.lacksRow && design && axis.name) {
        const votes = (0,_rule_votes_js__WEBPACK_IMPORTED_MODULE_16__/* .votesFor */ .T)({ name: axis.name }, design);
        const used = usedTexts(axis.levels ?? []);
        const others = votes.has(id)
            ? []
            : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__.nearestNames)(id, [...votes.keys()].filter((name) => !used.has(name))).filter((name) => (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .differInDigits */ ._I)(id, name));
        const meant = others.find((name) => catalog.has(name));
        if (meant !== undefined)
            return {
                hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `if you mean ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(meant)}, which the rules list, write it here; otherwise add a row for ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} to ${catalog.source}`,
            };
        if (others[0] !== undefined)
            return {
                hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `the rules list ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(others[0])} in its place: write the one that is meant in both, and add a row for it to ${catalog.source}`,
            };
    }
    return { ...remedy, hint: (0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_14__/* .withReading */ .tl)(remedy.hint, level) };
}
function isNameOf(name, id) {
    return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(name) === id || (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(name), id);
}
function commentBehind({ value, node }, catalog) {
    if (value.kind !== 'str' || node.kind !== 'scalar' || node.style !== 'plain')
        return undefined;
    const [, id = '', blank = '', sign = ''] = /^(\S+?)(\s*)(#+|\/\/|--)(?=\s)/.exec(node.text) ?? [];
    if (!catalog.has(id) || (sign.startsWith('#') ? blank !== '' : blank === ''))
        return undefined;
    const { path, start } = node.span;
    const from = start + id.length + blank.length;
    return {
        hint: sign.startsWith('#')
            ? `put a space before the \`#\`: ${id} ${sign}`
            : `a comment starts with \`#\`, not with \`${sign}\``,
        ...(0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_19__/* .suggested */ .M)({
            at: { path, start: from, end: sign.startsWith('#') ? from : from + sign.length },
            newText: sign.startsWith('#') ? ' ' : '#',
        }),
    };
}
function quoteFirst({ value, node }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '')
        return undefined;
    if (value.kind === 'str')
        return undefined;
    if (value.kind === 'null')
        return {
            hint: `write the id that you mean, or remove the level; without quotes YAML reads ${node.text} as None`,
        };
    const reading = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(value) === node.text ? 'it is not text' : `YAML reads it as ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(value)}`;
    return {
        hint: `quote it, '${node.text}': without quotes ${reading}, and catalog ids are text`,
        ...(0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_14__/* .quoting */ .yu)(node),
    };
}
function unknownLevelHint(id, catalog) {
    const nowhere = { kind: 'list', items: [], span: { path: '', start: 0, end: 0 } };
    return unknownLevelRemedy(id, { value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_8__/* .str */ .gx)(id), node: nowhere }, catalog).hint;
}
function unknownLevelRemedy(id, { value, node }, catalog, axis = {}) {
    const used = usedTexts(axis.levels ?? []);
    const isText = value.kind === 'str';
    if (!isText && catalog.has(id))
        return {
            hint: `catalog ids are text: quote it, '${id}'`,
            ...(node.kind === 'scalar' && node.text === id ? (0,_literal_remedy_js__WEBPACK_IMPORTED_MODULE_14__/* .quoting */ .yu)(node) : {}),
        };
    const written = value.kind === 'str' ? value.value : id;
    const names = catalog.ids;
    const isUsed = (name) => used.has(name);
    const spelling = (meant) => node.kind === 'scalar' ? (0,_syntax_respell_js__WEBPACK_IMPORTED_MODULE_9__/* .spellingFix */ .k)(node.span, written, meant, { names, isUsed }) : {};
    const trimmed = id.trim();
    if (trimmed !== id && catalog.has(trimmed))
        return { hint: `remove ${(0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .blanksAround */ .ZL)(id)} around it: '${trimmed}'`, ...spelling(trimmed) };
    const explained = catalog.explain?.(id);
    if (explained !== undefined)
        return { hint: explained };
    if (isText && (0,_catalog_pandas_infer_column_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingWord */ .r)(id))
        return {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `write the id that you mean, or remove the level: no row of ${catalog.source} can have ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)}, which pandas reads as an empty cell`,
        };
    if ((0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isWordForNothing */ .DJ)(id) && !catalog.has('None'))
        return {
            hint: `write the id that you mean, or remove the level: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} is read as a name here, not as "none"`,
        };
    const row = catalog.named?.(id);
    if (row !== undefined)
        return {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} is the ${row.column} of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(row.id)} in ${catalog.source}: write '${row.id}'`,
            ...spelling(row.id),
        };
    const described = catalog.described?.(id);
    if (described !== undefined)
        return { hint: describedHint(id, described, catalog), lacksRow: !isOfOtherKind(described) };
    const leftOut = (0,_findings_left_out_js__WEBPACK_IMPORTED_MODULE_22__/* .leftOutName */ .$)(id, (name) => catalog.has(name));
    if (leftOut !== undefined)
        return {
            hint: `delete it if ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(leftOut)} is not meant, since everything in a list is planned; otherwise write ${leftOut}`,
        };
    const enclosed = (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .inBracketsOf */ .wu)(id);
    if (enclosed !== undefined && catalog.has(enclosed))
        return { hint: `remove the brackets around it: ${enclosed}`, ...spelling(enclosed) };
    const placeholder = (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .placeholderHint */ .xv)(id) ??
        (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .formulaHint */ .cL)(id) ??
        (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .standInHint */ .ZC)(id, (other) => catalog.has(other)) ??
        (0,_findings_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .patternHint */ .IJ)(id, names);
    if (placeholder !== undefined)
        return { hint: placeholder };
    const alike = (0,_altered_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .lookAlikeOf */ .bw)(id, catalog);
    if (alike !== undefined)
        return (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLookAlikes */ .Lj)(id) === id && (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLookAlikes */ .Lj)(alike) !== alike.normalize('NFC')
            ? { hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${catalog.source} has ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(alike)}: ${(0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAlikeWords */ .rS)(alike, id)}; correct it there` }
            : { hint: `write '${alike}': ${(0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAlikeWords */ .rS)(id, alike)}`, ...spelling(alike) };
    const spoiled = (0,_altered_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .spoiledIds */ .F$)(catalog).get(id);
    if (spoiled !== undefined)
        return { hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${catalog.source} has it as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(spoiled)}: correct it there` };
    if (/^-?\d+$/.test(id) && catalog.has(`${id}.0`))
        return {
            hint: `the catalog is read as numbers, so it has '${id}.0': write the level that way, or add a letter to the ids`,
        };
    const parts = (0,_joined_remedy_js__WEBPACK_IMPORTED_MODULE_13__/* .joinedRemedy */ .K)(node.span, id, (name) => catalog.has(name), {
        at: axis.listAt,
        end: axis.levels?.at(-1)?.node.span.end,
        isQuoted: node.kind === 'scalar' && node.style === 'quoted' && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_20__/* .suffixOf */ .jT)(node.span.path) === '.csv',
    });
    if (parts !== undefined)
        return parts;
    const decodedId = (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutEntities */ .__)(id);
    if (decodedId !== id && catalog.has(decodedId))
        return { hint: `write '${decodedId}': ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} contains an HTML code`, ...spelling(decodedId) };
    const bare = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLookAlikes */ .Lj)(id).replace(AROUND_NAMES, '$1');
    if (bare !== id && catalog.has(bare))
        return { hint: `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(bare)}${oddWords(id)}`, ...spelling(bare) };
    const linked = /^\[([^\]]+)\]\([^)]*\)$/.exec(id)?.[1];
    if (linked !== undefined && catalog.has(linked))
        return { hint: `write the name alone, without the link: ${linked}`, ...spelling(linked) };
    const date = (0,_altered_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .spreadsheetDates */ .sE)(catalog).get(id);
    if (date !== undefined)
        return {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${catalog.source} has ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(date)}, into which a spreadsheet turned it: write it there as text again`,
        };
    const together = (0,_altered_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .joinedIds */ .g0)(catalog).get(id);
    if (together !== undefined)
        return {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${catalog.source} has it in one row with others, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(together)}: give each id a row of its own there`,
        };
    const near = (0,_near_level_js__WEBPACK_IMPORTED_MODULE_15__/* .nearUnused */ .xe)(id, nameIndex(catalog), isUsed, 3);
    const [same] = near;
    if (same !== undefined && (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(id, same) && !isUsed(same)) {
        const equal = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .equallySame */ .YK)(id, near).filter((name) => !isUsed(name));
        if (equal.length > 1)
            return { hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(...equal) };
        return { hint: `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(same)}${oddWords(id)}`, ...spelling(same) };
    }
    if (same !== undefined && (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(id, same) && axis.listAt)
        return { hint: `remove the level: the axis has ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(same)} already` };
    const isSlip = near.length > 1 && near.some((name) => (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .slipOf */ .Kj)(id, name) !== undefined);
    const meant = isSlip ? (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .onlyMeant */ .af)(id, names) : undefined;
    if (meant !== undefined && !isUsed(meant))
        return { hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(meant), ...spelling(meant) };
    if (catalog.isCommitted?.(id))
        return {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `committed outputs have ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)}: add its missing row to ${catalog.source}, or remove the level`,
            lacksRow: true,
        };
    const others = near[0] !== undefined && (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .areOtherIds */ .Be)(id, near[0])
        ? []
        : near.filter((name) => !(0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .areOtherIds */ .Be)(id, name) && !(axis.listAt && isUsed(name)));
    const [first, second] = others;
    if (first !== undefined && second === undefined && (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeNew */ .tn)(id, first))
        return {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `if you mean ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(first)}, write it here; otherwise add a row for ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} to ${catalog.source}`,
        };
    if (first !== undefined)
        return {
            hint: (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(...others),
            ...(second === undefined ? spelling(first) : {}),
        };
    const barred = barredNear(id, catalog);
    if (barred !== undefined)
        return barred;
    const hint = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `add a row for it to ${catalog.source}, or remove the level`;
    if (near.length === 0) {
        const known = fewIds(catalog);
        return {
            hint: known.length === 0
                ? hint
                : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${hint}; ${known.length === 1 ? 'the only id for this axis is' : 'the ids for this axis are'} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(known.map(_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL))}`,
            lacksRow: true,
        };
    }
    const are = near.length === 1 ? 'is another id' : 'are other ids';
    return { hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${hint}: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(near.map(_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL))} ${are}`, lacksRow: true };
}
function describedHint(id, below, { source }) {
    const { column, ids } = below;
    const [first = '', other] = ids;
    const whose = other === undefined ? (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(first) : `several ids, such as ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(first)} and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(other)}`;
    const is = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} is the ${column} of ${whose} in ${source}`;
    return isOfOtherKind(below)
        ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `write the id that you mean: ${is}`
        : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `${is}: write the id that you mean, or add a row for ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(id)} if it is one`;
}
function isOfOtherKind({ column, isUsual }) {
    return isUsual || column.endsWith('_id');
}
function fewIds({ ids }) {
    const few = [];
    for (const id of ids) {
        if (few.length === MOST_SHOWN)
            return [];
        few.push(id);
    }
    return few;
}
const MOST_SHOWN = 5;
function barredNear(id, catalog) {
    const names = [...(catalog.barredIds ?? [])];
    const [name] = (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__.nearestNames)(id, names, 3).filter((other) => !(0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_5__/* .areOtherIds */ .Be)(id, other));
    const cell = name === undefined ? undefined : catalog.barred?.(name);
    if (name === undefined || cell === undefined)
        return undefined;
    return {
        hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .msg */ .ab) `did you mean '${name}'? Its ${cell.flag} is not true in ${catalog.source}: set it to true, or name another model`,
        barred: cell.at,
    };
}
function oddWords(id) {
    const odd = (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_2__/* .oddCharacter */ .jB)(id);
    return odd === undefined ? '' : ` It contains ${odd}`;
}
const AROUND_NAMES = /^(?:[bfru](?=["']))?[-*\u2022"'`[({~]*\s*(.*?)["'`)\]},;.:~*]*$/s;
const usedTexts = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_23__/* .oncePer */ .P)((levels) => new Set(levels.map(({ value }) => (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_17__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_18__/* .text */ .Qq)(value)))));
const nameIndex = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_23__/* .oncePer */ .P)((catalog) => new _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NameIndex */ .SJ(catalog.ids));


/***/ }),

/***/ 31765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tl: () => (/* binding */ withReading),
/* harmony export */   wx: () => (/* binding */ literalRemedy),
/* harmony export */   yu: () => (/* binding */ quoting)
/* harmony export */ });
/* harmony import */ var _design_spec_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91326);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43015);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74589);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49244);
/* harmony import */ var _syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94860);






function literalRemedy({ value, node }, isKnown, isIncluded) {
    if (node.kind !== 'scalar')
        return undefined;
    const written = node.text;
    if (value.kind !== 'str') {
        if (node.style !== 'plain')
            return undefined;
        if (written === '')
            return { hint: 'write the value, or remove it' };
        if (!isKnown(written))
            return undefined;
        return {
            hint: (0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value) === written
                ? `quote it, '${written}': without quotes it is not text`
                : `quote it, '${written}': without quotes YAML reads it as ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value)}`,
            ...quoting(node),
        };
    }
    if (value.value.startsWith(_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_MARKER */ .kW)) {
        return {
            hint: isIncluded
                ? 'an included file cannot include another one: write its values here'
                : `${_design_spec_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_MARKER */ .kW} works only as the whole value: write '${value.value}' without the list around it`,
        };
    }
    if (value.value.startsWith('#') && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_4__/* .suffixOf */ .jT)(node.span.path) === '.txt')
        return {
            hint: 'a .txt include has no comments: delete the line, or include a .yaml list, which can have comments',
        };
    return undefined;
}
function quoting({ span, style, text: written }) {
    return style === 'plain' && written !== '' ? (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_5__/* .suggested */ .M)({ at: span, newText: (0,_syntax_yaml_explain_character_js__WEBPACK_IMPORTED_MODULE_1__/* .singleQuoted */ .f3)(written) }) : {};
}
function withReading(remedy, { value, node }) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '')
        return remedy;
    if (value.kind === 'str' || (0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value) === node.text)
        return remedy;
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `${remedy}; without quotes YAML reads ${node.text} as ${(0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value)}`;
}


/***/ }),

/***/ 37746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ levelsHint),
/* harmony export */   Rd: () => (/* binding */ nearLevel),
/* harmony export */   Vs: () => (/* binding */ otherIdHint),
/* harmony export */   Z8: () => (/* binding */ laterKeys),
/* harmony export */   xe: () => (/* binding */ nearUnused)
/* harmony export */ });
/* harmony import */ var _findings_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89018);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68459);
/* harmony import */ var _findings_slip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20216);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75565);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85487);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74589);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45064);








const REACH = 3;
function nearUnused(name, index, isUsed, limit) {
    const near = index.nearest(name, limit);
    const [first] = near;
    if (first === undefined || !isUsed(first))
        return near;
    const better = near.find((other) => !isUsed(other) && isAsLike(name, other, first));
    return better === undefined ? near : [better, ...near.filter((other) => other !== better)];
}
function nearLevel(value, axis, isListed) {
    const wanted = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value);
    const { levels, index } = namesOf(axis);
    const near = index.nearest(wanted, REACH);
    const same = near[0] !== undefined && (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(wanted, near[0]) ? (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .equallySame */ .YK)(wanted, near) : [];
    if (same.length > 0)
        return same.length === 1 ? same[0] : undefined;
    if (near[0] !== undefined && (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .areOtherIds */ .Be)(wanted, near[0]))
        return undefined;
    const [first, ...others] = near.filter((name) => !(0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .areOtherIds */ .Be)(wanted, name));
    if (first === undefined || !isListed(levels.get(first) ?? ''))
        return first;
    const isAsNear = (name) => differences(wanted, name) === differences(wanted, first);
    return others.find((name) => !isListed(levels.get(name) ?? '') && isAsNear(name)) ?? first;
}
function otherIdHint(value, axis, isListed, catalog) {
    const wanted = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value);
    const { levels, index } = namesOf(axis);
    const others = index.nearest(wanted, REACH).filter((name) => (0,_findings_slip_js__WEBPACK_IMPORTED_MODULE_2__/* .differInDigits */ ._I)(wanted, name));
    const near = others.find((name) => !isListed(levels.get(name) ?? '')) ?? others[0];
    if (near === undefined)
        return undefined;
    const row = catalog === undefined ? '' : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .msg */ .ab) `, and a row for it to ${catalog.source}`;
    return isListed(levels.get(near) ?? '')
        ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .msg */ .ab) `add ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(wanted)} to the axis${row}, or remove it here: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)} is another id`
        : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .msg */ .ab) `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(near)} is in the axis, but in no entry: if it is meant, write the same id in both places; otherwise add ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(wanted)} to the axis${row}`;
}
function levelsHint(value, axis, name, catalog) {
    const { levels, index } = namesOf(axis);
    const first = new Set(index.nearest((0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value), REACH));
    for (const level of levels.keys())
        if (first.size < MOST_LEVELS)
            first.add(level);
    const are = levels.size === 1 ? 'is the only level' : 'are the levels';
    const listedLevels = `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)([...first].map(_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL), levels.size, MOST_LEVELS)} ${are} of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}`;
    const isSame = [...first].some((level) => (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(level, (0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value)));
    return catalog === undefined ||
        isSame ||
        value.kind !== 'str' ||
        catalog.explain?.(value.value) !== undefined
        ? listedLevels
        : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__/* .msg */ .ab) `${listedLevels}; if ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(value.value)} is a new one, add it to the axis, and a row for it to ${catalog.source}`;
}
const MOST_LEVELS = 8;
const namesOf = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .P)((axis) => {
    const levels = new Map();
    for (const [index, key] of [...axis.keys].entries()) {
        const level = axis.levels[index];
        if (level !== undefined)
            levels.set((0,_python_text_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(level.value), key);
    }
    return { levels, index: new _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NameIndex */ .SJ(levels.keys()) };
});
function laterKeys(values) {
    let keys;
    return (key) => {
        keys ??= new Set([...values()].map(_python_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .valueKey */ .z));
        return keys.has(key);
    };
}
function isAsLike(written, name, other) {
    return (differences(written, name) === differences(written, other) &&
        slips(written, name) <= slips(written, other));
}
function slips(written, name) {
    return (0,_findings_edit_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .editCost */ .m4)(written, name, FAR) ?? FAR;
}
const FAR = 8;
function differences(left, right) {
    const length = Math.min(left.length, right.length);
    let count = Math.abs(left.length - right.length);
    for (let index = 0; index < length; index++)
        if (left[index] !== right[index])
            count++;
    return count;
}


/***/ }),

/***/ 44844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ otherKind)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);


function otherKind(id, catalog) {
    const what = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(catalog.explain?.(id) ?? '');
    return what.startsWith((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id))
        ? /^ is (an? [^()]+) \(/.exec(what.slice((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id).length))?.[1]
        : undefined;
}


/***/ }),

/***/ 56902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ placesWithErrors),
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/* harmony import */ var _findings_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58804);

function placeKey(at) {
    return `${at.start} ${at.path}`;
}
function placesWithErrors(found) {
    const places = new Set();
    if (!found.hasErrors)
        return places;
    for (const { severity, at, related = [] } of found.sorted()) {
        if (severity !== 'error')
            continue;
        const also = related.filter(({ message }) => message === _findings_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .ALSO */ .G);
        for (const { at: place } of [{ at }, ...also])
            if (place.kind === 'span')
                places.add(placeKey(place.span));
    }
    return places;
}


/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ votesFor)
/* harmony export */ });
/* harmony import */ var _design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84482);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74589);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45064);



function votesFor(axis, design) {
    return votesOf(design).get((0,_python_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(axis.name)) ?? NONE;
}
const NONE = new Map();
const votesOf = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((design) => {
    const byAxis = new Map();
    const add = (axis, value) => {
        if (value.kind !== 'str')
            return;
        const texts = byAxis.get(axis.text) ?? new Map();
        byAxis.set(axis.text, texts);
        texts.set(value.value, (texts.get(value.value) ?? 0) + 1);
    };
    for (const rule of design.rules)
        for (const { axis, levels } of (0,_design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listsOf */ .fO)(rule))
            for (const { value } of levels)
                add(axis, value);
    return byAxis;
});


/***/ }),

/***/ 26821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleText)
/* harmony export */ });
/* harmony import */ var _design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84482);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);


function ruleText(rule) {
    const name = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(rule).text);
    return rule.kind === 'subset' ? `the subset of ${name}` : `${rule.kind} ${name}`;
}


/***/ }),

/***/ 63045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

;// CONCATENATED MODULE: ./build/src/derivation.js
const PHASES = [
    'source',
    'design',
    'rules',
    'rows',
    'planning',
    'plan',
    'ids',
    'selection',
    'generations',
];

// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/src/checks/blank-ids.js



const blankIds = {
    phase: 'planning',
    *find({ design, compiled, planning }) {
        if (!compiled?.isSound || !planning)
            return;
        for (const { field, column, level } of planning.blank) {
            const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
            yield (0,check/* claim */.B)('plan/blank-value', (0,diagnostic/* atSpan */.IX)(at), `${(0,words/* spelled */.uQ)(compiled.rows.valueAt(column, level))} is not ${/^[aeiou]/.test(field) ? 'an' : 'a'} ${field}: a blank value counts as missing`, {
                hint: field === 'essay_llm' && design.runtime.models === 'all'
                    ? 'write an id, or `None` for essays without a model: YAML reads `null` and `~` as empty'
                    : 'write an id, or remove the level',
                explainedBy: [at],
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(42254);
// EXTERNAL MODULE: ./build/src/source/once-per.js
var once_per = __webpack_require__(45064);
// EXTERNAL MODULE: ./build/src/design/header-name.js
var header_name = __webpack_require__(62167);
// EXTERNAL MODULE: ./build/src/design/levels.js
var design_levels = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/findings/listing.js
var listing = __webpack_require__(58804);
// EXTERNAL MODULE: ./build/src/findings/nearest-names.js
var nearest_names = __webpack_require__(68459);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(85487);
// EXTERNAL MODULE: ./build/src/python/text.js
var python_text = __webpack_require__(74589);
// EXTERNAL MODULE: ./build/src/python/value.js
var python_value = __webpack_require__(79441);
// EXTERNAL MODULE: ./build/src/syntax/respell.js
var respell = __webpack_require__(57012);
;// CONCATENATED MODULE: ./build/src/checks/cause.js
const UNEXPLAINED = [];

;// CONCATENATED MODULE: ./build/src/design/axis-named.js
function axisNamed(axes, name) {
    return axes.find((axis) => axis.name.kind === 'str' && axis.name.value === name);
}

// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(94442);
// EXTERNAL MODULE: ./build/src/python/strip.js
var strip = __webpack_require__(30734);
;// CONCATENATED MODULE: ./build/src/checks/declared-names.js








function isId(axis, id, { catalogs }) {
    return catalogs?.(axis)?.has(id) ?? false;
}
function undeclaredId(axis, value, context) {
    if (value.kind !== 'str' || !isId(axis, value.value, context))
        return undefined;
    const catalog = context.catalogs?.(axis);
    return catalog && (0,findings_text/* msg */.ab) `add it to the axis, or remove it here: ${catalog.source} has this id`;
}
function axisOfIds(field, { design, catalogs }) {
    const catalog = catalogs?.(field);
    if (catalog === undefined || catalog.fault)
        return undefined;
    const [axis, other] = design.axes.filter(({ name, levels, complete }) => name.kind === 'str' &&
        !(0,plan_fields/* isFieldColumn */.JY)(name.value) &&
        complete &&
        levels.length > 0 &&
        levels.every(({ value }) => value.kind === 'str' && catalog.has((0,strip/* strip */.bB)(value.value))));
    return other === undefined ? axis : undefined;
}
function aliasOf(name, axes, { aliasesOf }) {
    return aliasesOf(name).find((other) => other !== name && axes.domain((0,name_key/* nameKey */.R)(other)) !== undefined);
}
function takerOf(key, axes, { steps }) {
    const taker = axes.removedBy(key);
    return taker === undefined ? undefined : steps[taker];
}
function misspelledDeclaration(name, near, context) {
    const { design, isPlanned } = context;
    const axis = axisNamed(design.axes, near);
    const uses = (text) => usesOf(design).get(text) ?? 0;
    if (isPlanned(near))
        return undefined;
    if (isPlanned(name))
        return uses(near) === 0 ? axis : undefined;
    return uses(name) > 1 + uses(near) ? axis : undefined;
}
const usesOf = (0,once_per/* oncePer */.P)((design) => {
    const uses = new Map();
    const add = (text) => {
        uses.set(text, (uses.get(text) ?? 0) + 1);
    };
    for (const rule of design.rules) {
        if (rule.kind !== 'tuple' || design.runtime.tupleAxes === 'declared')
            for (const member of (0,rule_members/* membersOf */.lS)(rule))
                if (member)
                    add(member.text);
        for (const column of (0,rule_members/* includeOf */.Wf)(rule)?.columns ?? [])
            add((0,header_name/* columnName */.u)(column));
    }
    for (const { axis } of design.replicates)
        add(axis.text);
    for (const { value } of design.fieldOrder?.fields ?? [])
        if (value.kind === 'str')
            add(value.value);
    return uses;
});
function neverWas(name, axes) {
    return !axes.knows(axes.resolve(name));
}

// EXTERNAL MODULE: ./build/src/checks/rule-words.js
var rule_words = __webpack_require__(26821);
// EXTERNAL MODULE: ./build/src/checks/wrong-table.js
var wrong_table = __webpack_require__(35951);
// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(57719);
// EXTERNAL MODULE: ./build/src/findings/edit-cost.js
var edit_cost = __webpack_require__(89018);
// EXTERNAL MODULE: ./build/src/findings/placeholder.js
var placeholder = __webpack_require__(45669);
// EXTERNAL MODULE: ./build/src/findings/slip.js
var slip = __webpack_require__(20216);
// EXTERNAL MODULE: ./build/src/checks/include-fault.js
var include_fault = __webpack_require__(50154);
// EXTERNAL MODULE: ./build/src/findings/look-alikes.js
var look_alikes = __webpack_require__(97783);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/syntax/yaml/explain-character.js
var explain_character = __webpack_require__(94860);
;// CONCATENATED MODULE: ./build/src/checks/joint-slip.js








const CASES = [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => (0,words/* capitalized */.l2)(name),
    (name) => name.replace(/[^-_ ]+/g, words/* capitalized */.l2),
];
const SEPARATORS = [
    (name) => name,
    (name) => name.replaceAll('-', '_'),
    (name) => name.replaceAll('_', '-'),
    (name) => name.replaceAll('-', ' '),
    (name) => name.replaceAll('_', ' '),
];
const SPELLINGS = CASES.flatMap((inCase) => SEPARATORS.map((separated) => (name) => separated(inCase(name))));
const ENOUGH = 3;
const KINDS = [
    {
        because: 'they include typographic quotes',
        meant: (written) => [(0,look_alikes/* inCurlyQuotes */.KV)(written) ?? []].flat(),
        hint: (meant) => `write straight quotes around each, or none: ${meant}`,
    },
    {
        because: 'they include the semicolons after them',
        sign: /[^;];+$/,
        meant: (written) => [/^(.*[^;\s])\s*;*$/s.exec(written)?.[1] ?? []].flat(),
        hint: (meant) => `remove the semicolons at the ends of the lines: ${meant}`,
    },
    {
        because: 'they include codes of a web page',
        sign: /&#?\w+;/,
        meant: (written) => [(0,explain_character/* withoutEntities */.__)(written)],
        hint: (meant) => `write the characters themselves: ${meant}`,
    },
    {
        because: 'they include characters that look like others',
        meant: (written) => [(0,look_alikes/* withoutLookAlikes */.Lj)(written).trim()],
        hint: (meant, _path, _all, first) => `write the usual characters, as in '${meant}': ${(0,look_alikes/* lookAlikeWords */.rS)(first, meant)}`,
    },
    {
        because: 'they include the commas after them',
        sign: /[^,;][,;]$/,
        meant: (written) => [/^(["'`]?)(.+?)\1\s*[,;]?$/s.exec(written)?.[2] ?? []].flat(),
        hint: (meant) => `remove the commas, and quotes that are part of a name: ${meant}`,
    },
    {
        because: 'they include their quotes',
        meant: (written) => [/^(["'`])(.+)\1$/s.exec(written)?.[2] ?? []].flat(),
        hint: (meant, path) => (0,source_path/* suffixOf */.jT)(path) === '.csv'
            ? `remove these quotes, since only double quotes count as quotes in a CSV: ${meant}`
            : `remove these quotes: ${meant}`,
    },
    {
        because: 'each is in brackets',
        meant: (written) => [(0,placeholder/* inBracketsOf */.wu)(written) ?? []].flat(),
        hint: (meant) => `remove the brackets around each: ${meant}`,
    },
    {
        because: 'each starts with a list marker or a number',
        meant: (written) => [(0,placeholder/* withoutListSign */.U2)(written) ?? []].flat(),
        hint: (meant) => `write each without it: ${meant}`,
    },
    {
        because: 'they start with a provider or a folder',
        meant: (written) => {
            const parts = /\s/.test(written) ? [] : written.split('/').slice(0, MOST_PARTS);
            return parts.slice(1).map((_, index) => parts.slice(index + 1).join('/'));
        },
        hint: (meant) => `write each without the part before the slash: ${meant}`,
    },
    {
        because: 'their case or separators differ',
        meant: (written) => {
            const lower = written.toLowerCase();
            const first = written.charAt(0).toLowerCase() + written.slice(1);
            return [lower, first, lower.replace(/[_ ]/g, '-'), lower.replace(/[- ]/g, '_')];
        },
        changes: SPELLINGS,
        hint: (_meant, _path, all) => `use the known spelling of each: ${(0,words/* listed */.KE)(all.slice(0, words/* LISTED */.CQ).map(words/* quoted */.TL), all.length)}`,
    },
    {
        because: 'they have leading zeros, which the ids of the catalog lack',
        meant: (written) => [written.replace(/^0+(?=\d)/, '')],
        hint: (meant) => `write each without them, or add a letter to the ids: ${meant}`,
    },
];
const MOST_PARTS = 10;
function jointSlips(levels, isKnown, { all, isUsed = () => false, columns = [], }) {
    const taken = new Set();
    return KINDS.flatMap(({ because, sign, meant, changes, hint }) => {
        const written = new Map();
        const left = levels.filter((level) => !taken.has(level));
        if (sign && !left.some(({ value }) => sign.test((0,python_text/* text */.Qq)(value))))
            return [];
        const found = left.flatMap((level) => {
            const { value, node } = level;
            if (value.kind !== 'str' || node.kind !== 'scalar')
                return [];
            const name = meant(value.value).find((one) => isKnown(one, level));
            if (name === undefined || name === value.value || isUsed(name))
                return [];
            written.set(name, (written.get(name) ?? new Set()).add(value.value));
            return [{ level, meant: name }];
        });
        const single = found.filter((one) => written.get(one.meant)?.size === 1);
        const groups = changes === undefined ? [single] : changedAlike(single, changes, all);
        return groups.flatMap((names) => {
            const [first] = names;
            if (first === undefined || !names.some((one) => one.meant !== first.meant))
                return [];
            const { path } = first.level.node.span;
            const header = columns.flatMap(({ name, span }) => meant(name)
                .flatMap((bare) => (bare === name ? [] : [{ span, name, bare }]))
                .slice(0, 1));
            const last = columns.at(-1);
            const isWhole = header.length === columns.length || (header.length === 1 && header[0]?.span === last?.span);
            const [top] = path === columns[0]?.span.path && isWhole ? header : [];
            const edits = [
                ...(top ? header.map(({ span, name, bare }) => (0,respell/* respell */.a)(span, name, bare)) : []),
                ...names.map((one) => (0,respell/* respell */.a)(one.level.node.span, (0,python_text/* text */.Qq)(one.level.value), one.meant)),
            ];
            for (const { level } of names)
                taken.add(level);
            const byName = new Map();
            for (const { level, meant: name } of names)
                if (!byName.has(name))
                    byName.set(name, level);
            return [
                {
                    because,
                    levels: [...byName.values()],
                    at: top?.span ?? first.level.node.span,
                    remedy: {
                        hint: hint(first.meant, path, [...byName.keys()], (0,python_text/* text */.Qq)(first.level.value)),
                        ...(top
                            ? (0,fix/* suggested */.M)(...edits)
                            : (0,fix/* together */.b)(names.map(({ level: { value, node }, meant: name }) => (0,respell/* spellingFix */.k)(node.span, (0,python_text/* text */.Qq)(value), name, { names: [name] })))),
                    },
                },
            ];
        });
    });
}
function changedAlike(names, changes, all) {
    let left = names;
    return changes.flatMap((change) => {
        if (left.length < 2)
            return [];
        const [changed, others] = divided(left, (one) => change(one.meant) === (0,python_text/* text */.Qq)(one.level.value));
        const meant = new Set(changed.map((one) => one.meant));
        if (meant.size < 2)
            return [];
        const own = new Set(changed.map(({ level }) => (0,python_text/* text */.Qq)(level.value)));
        const isWhole = () => all.every(({ value }) => own.has((0,python_text/* text */.Qq)(value)) || change((0,python_text/* text */.Qq)(value)) === (0,python_text/* text */.Qq)(value));
        if (meant.size < ENOUGH && !isWhole())
            return [];
        left = others;
        return [changed];
    });
}
function divided(items, belongs) {
    return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

// EXTERNAL MODULE: ./build/src/checks/other-kind.js
var other_kind = __webpack_require__(44844);
// EXTERNAL MODULE: ./build/src/checks/rule-votes.js
var rule_votes = __webpack_require__(469);
;// CONCATENATED MODULE: ./build/src/syntax/csv-columns.js
function isOnJoinedLine({ rows }, { path, start }) {
    return rows.some((row) => row.path === path && row.start <= start && start < row.end);
}

// EXTERNAL MODULE: ./build/src/checks/level-remedy.js
var level_remedy = __webpack_require__(24302);
;// CONCATENATED MODULE: ./build/src/checks/unknown-level.js













function isKnownLevel({ value }, catalog, runtime) {
    const id = runtime.onlyTextMatches ? runtime.idOf(value) : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
    return id !== undefined && catalog.has(id);
}
function* unknownLevels(axis, levels, catalog, design, isRightAtAnchor = () => false) {
    const { runtime } = design;
    if (levels.length === 0)
        return;
    if (axis.alias !== undefined) {
        const aliased = new Set(levels.filter(isRightAtAnchor));
        yield* wrongAlias(axis, axis.alias, [...aliased], catalog);
        for (const level of levels)
            if (!aliased.has(level))
                yield unknownLevel(axis, level, catalog, runtime);
        return;
    }
    const joined = axis.include?.joinedRows;
    const inJoined = levels.filter(({ node }) => joined !== undefined && isOnJoinedLine(joined, node.span));
    if (joined !== undefined && inJoined.length > 0) {
        const at = (0,diagnostic/* atSpan */.IX)(joined.at);
        for (const level of inJoined)
            yield {
                ...unknownLevel(axis, level, catalog, runtime),
                consequenceOf: { code: 'csv/ignored-cells', at },
            };
        yield* unknownLevels(axis, levels.filter((level) => !inJoined.includes(level)), catalog, design, isRightAtAnchor);
        return;
    }
    const fault = (0,include_fault/* includeFault */.J)(axis, design, catalog);
    const isSpoiled = (level) => fault?.spoils(level) ?? false;
    if (fault && levels.some(isSpoiled)) {
        const at = (0,diagnostic/* atSpan */.IX)(fault.at);
        yield (0,check/* claim */.B)('axis/unknown-level', at, (0,findings_text/* msg */.ab) `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} ${fault.problem}: ${catalog.source} has no such id`, {
            hint: fault.hint,
            fix: fault.fix,
            related: (0,design_levels/* includedAt */.S)(axis.include),
            saidBy: { codes: ['axis/unknown-level'], at },
        });
        for (const level of fault.meant)
            if (!isKnownLevel(level, catalog, runtime))
                yield unknownLevel(axis, level, catalog, runtime);
    }
    const used = (0,level_remedy/* usedTexts */.gD)(axis.levels);
    const isUnknown = new Set(levels.map(({ value }) => (0,python_text/* text */.Qq)(value)));
    const joint = jointSlips(axis.levels.filter((level) => isUnknown.has((0,python_text/* text */.Qq)(level.value)) && !isSpoiled(level)), (name) => catalog.has(name), {
        all: axis.levels,
        isUsed: (name) => used.has(name),
        columns: axis.include?.columns?.filter(({ name }) => name !== (0,python_text/* text */.Qq)(axis.name)),
    });
    const foreign = foreignLevels(levels.filter((level) => !isSpoiled(level)), catalog);
    const shared = foreign === undefined ? joint : [...joint, foreign];
    for (const slip of shared)
        yield slippedLevels(axis, slip, catalog);
    const slipped = new Set(shared.flatMap(({ levels: own }) => own.map(({ value }) => (0,python_text/* text */.Qq)(value))));
    const remedies = levels
        .filter((level) => !isSpoiled(level) && !slipped.has((0,python_text/* text */.Qq)(level.value)))
        .map((level) => ({ level, remedy: (0,level_remedy/* levelRemedy */.Pj)(level, axis, catalog, runtime, design) }));
    const rowless = catalog.fault ? [] : remedies.filter(({ remedy }) => remedy.lacksRow);
    const isJoined = rowless.length > words/* LISTED */.CQ;
    if (isJoined)
        yield withoutRows(axis, rowless.map(({ level }) => level), catalog);
    for (const { level, remedy } of remedies)
        if (!isJoined || !remedy.lacksRow)
            yield unknownLevel(axis, level, catalog, runtime, remedy);
}
function isCatalogOf({ levels }, catalog) {
    if (!catalog.isAssumed)
        return true;
    return levels.some(({ value }) => catalog.has((0,python_text/* text */.Qq)(value)) || (0,level_remedy/* nameIndex */.O5)(catalog).nearest((0,python_text/* text */.Qq)(value), 1).length > 0);
}
function foreignLevels(levels, catalog) {
    const [first] = levels;
    if (first === undefined || levels.length < 2)
        return undefined;
    const kinds = new Set(levels.map(({ value }) => (0,other_kind/* otherKind */.J)((0,python_text/* text */.Qq)(value), catalog)));
    const [kind] = kinds;
    return kinds.size > 1 || kind === undefined
        ? undefined
        : {
            because: `each is ${kind}`,
            levels,
            at: first.node.span,
            remedy: {
                hint: 'list them in an axis of their kind; if the lists of two axes were swapped, swap them back',
            },
        };
}
function slippedLevels(axis, { because, levels, at: place, remedy }, catalog) {
    const at = (0,diagnostic/* atSpan */.IX)(place);
    return (0,check/* claim */.B)('axis/unknown-level', at, (0,findings_text/* msg */.ab) `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has ${levels.length} levels that are not in ${catalog.source}, because ${because}: ${(0,words/* listed */.KE)(levels.slice(0, words/* LISTED */.CQ).map(levelWords), levels.length)}`, {
        ...remedy,
        unlisted: (0,words/* unlisted */.B$)(levels.length),
        names: namesOf(levels),
        related: [
            ...(0,listing/* relatedAt */.Z)('one of them', levels.flatMap(({ node }) => (node.span === place ? [] : [node.span]))),
            ...(0,design_levels/* includedAt */.S)(axis.include),
        ],
        saidBy: { codes: ['axis/unknown-level'], at },
    });
}
function withoutRows(axis, levels, catalog) {
    const [first, ...others] = levels;
    const at = (0,diagnostic/* atSpan */.IX)(first.node.span);
    const shown = (0,words/* listed */.KE)(levels.slice(0, words/* LISTED */.CQ).map(levelWords), levels.length);
    return (0,check/* claim */.B)('axis/unknown-level', at, (0,findings_text/* msg */.ab) `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has ${levels.length} levels that are not in ${catalog.source}: ${shown}`, {
        hint: (0,findings_text/* msg */.ab) `add a row for each of them to ${catalog.source}, or remove them`,
        unlisted: (0,words/* unlisted */.B$)(levels.length),
        names: namesOf(levels),
        related: [
            ...(0,listing/* relatedAt */.Z)('another one', others.slice(0, words/* LISTED */.CQ).map(({ node }) => node.span)),
            ...(0,design_levels/* includedAt */.S)(axis.include),
        ],
        saidBy: { codes: ['axis/unknown-level'], at },
    });
}
function unknownLevel(axis, level, catalog, runtime, remedy, design) {
    const { fault } = catalog;
    const name = (0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name));
    if (fault) {
        const { code, at } = fault;
        const says = 'ids that specs name are lost as a result';
        const related = [{ message: `axis ${name} loses ${(0,words/* spelled */.uQ)(level.value)}`, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }];
        return {
            finding: { ...fault, severity: 'error', message: (0,findings_text/* msg */.ab) `${fault.message}; ${says}`, related },
            consequenceOf: { code, at, says, related },
        };
    }
    const row = level.value.kind === 'str' ? catalog.misspelled?.(level.value.value.trim()) : undefined;
    if (row !== undefined) {
        const at = (0,diagnostic/* atSpan */.IX)(row.at);
        return (0,check/* claim */.B)('axis/unknown-level', at, row.problem, {
            hint: row.hint,
            fix: row.fix,
            related: [{ message: `axis ${name} has ${(0,words/* spelled */.uQ)(level.value)}`, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
        });
    }
    const { hint, fix, at: place, barred: flag, lacksRow, } = remedy ?? (0,level_remedy/* levelRemedy */.Pj)(level, axis, catalog, runtime, design);
    const at = (0,diagnostic/* atSpan */.IX)(place ?? level.node.span);
    const barred = catalog.barred?.((0,python_text/* text */.Qq)(level.value));
    return (0,check/* claim */.B)('axis/unknown-level', at, barred === undefined
        ? (0,findings_text/* msg */.ab) `axis ${name} has the level ${levelWords(level)}, which is not in ${catalog.source}`
        : (0,findings_text/* msg */.ab) `axis ${name} has the level ${(0,words/* spelled */.uQ)(level.value)}, but its ${barred.flag} is not true in ${catalog.source}`, {
        hint,
        fix,
        ...(barred === undefined ? { names: namesOf([level]) } : {}),
        related: [
            ...[barred?.at ?? flag].flatMap((cell) => cell === undefined ? [] : [{ message: 'not true here', at: (0,diagnostic/* atSpan */.IX)(cell) }]),
            ...aliasedAt(axis),
            ...(0,design_levels/* includedAt */.S)(axis.include),
        ],
        saidBy: { codes: ['axis/unknown-level'], at },
        ...(level.value.kind === 'str'
            ? { same: JSON.stringify([level.value.value, lacksRow ? (0,findings_text.textOf)(catalog.source) : (0,findings_text.textOf)(hint)]) }
            : {}),
    });
}
function namesOf(levels) {
    return levels.map(({ value }) => (0,words/* spelled */.uQ)(value));
}
function levelWords({ value }) {
    if (value.kind === 'date' || value.kind === 'datetime')
        return `${(0,python_text/* text */.Qq)(value)} (a ${value.kind === 'date' ? 'date' : 'time'})`;
    return value.kind === 'null' ? 'null (an empty value)' : (0,words/* spelled */.uQ)(value);
}
function wrongAlias(axis, alias, levels, catalog) {
    const [first] = levels;
    if (first === undefined)
        return [];
    const name = (0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name));
    const shown = (0,words/* listed */.KE)(levels.map(({ value }) => (0,words/* spelled */.uQ)(value)));
    return [
        (0,check/* claim */.B)('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(alias), (0,findings_text/* msg */.ab) `axis ${name} has the ${levels.length === 1 ? 'level' : 'levels'} ${shown} by this alias, which ${levels.length === 1 ? 'is' : 'are'} not in ${catalog.source}`, {
            hint: catalog.explain?.((0,python_text/* text */.Qq)(first.value)) ?? 'write the levels of this axis in place of the alias',
            unlisted: (0,words/* unlisted */.B$)(levels.length),
            names: namesOf(levels),
            related: (0,listing/* relatedAt */.Z)('a level', levels.map(({ node }) => node.span)),
        }),
    ];
}
function rightAtAnchor({ axes, runtime }, catalogs) {
    const own = axes.filter(({ alias }) => alias === undefined);
    return (level) => own.some((axis) => {
        const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
        return (catalog !== undefined &&
            isKnownLevel(level, catalog, runtime) &&
            axis.levels.some(({ node }) => node === level.node));
    });
}
function aliasedAt({ alias }) {
    return alias === undefined ? [] : [{ message: 'this axis takes it by an alias', at: (0,diagnostic/* atSpan */.IX)(alias) }];
}

;// CONCATENATED MODULE: ./build/src/checks/causes/axis-fault.js






















const axisFault = {
    explains: ['outside-domain', 'nothing-left', 'no-common-level'],
    of({ problem, step, axes }, context) {
        const rule = step?.rule;
        if (problem.kind === 'outside-domain') {
            const fault = faultIn(axes.domain(problem.key), problem.level.value, context);
            if (fault === undefined || !(0,rule_members/* isBinding */.OT)(rule))
                return UNEXPLAINED;
            return [explained(fault, `${rule.kind}/outside-domain`)];
        }
        if (rule?.kind === 'subset') {
            const axis = axes.domain((0,name_key/* nameKey */.R)(rule.axis.text));
            const { levels } = (0,domain/* domainOf */.O)(rule.keep, rule.complete);
            const faults = levels.flatMap(({ value }) => faultIn(axis, value, context) ?? []);
            const own = levels.some(({ value }) => isId(rule.axis.text, (0,python_text/* text */.Qq)(value), context));
            return (faults.length > 0 || !own ? faults : unknownIn(axis, context)).map((fault) => explained(fault, 'subset/nothing-left'));
        }
        if (rule?.kind !== 'tie')
            return UNEXPLAINED;
        const members = rule.axes.flatMap(({ text: name }) => axes.domain((0,name_key/* nameKey */.R)(name)) ?? []);
        const emptied = members.flatMap(({ origins }) => origins.flatMap((axis) => withoutLevels(axis) ?? []));
        const faults = emptied.length > 0
            ? emptied
            : members.flatMap(({ levels }) => levels.flatMap(({ value }) => {
                for (const member of members) {
                    const fault = faultIn(member, value, context);
                    if (fault)
                        return [fault];
                }
                return [];
            }));
        return (faults.length > 0 ? faults : members.flatMap((member) => unknownIn(member, context))).map((fault) => explained(fault, 'tie/no-common-level'));
    },
};
function unknownIn(domain, { design, catalogs }) {
    return (domain?.origins ?? []).flatMap((axis) => {
        const catalog = axis.name.kind === 'str' ? catalogs?.(axis.name.value) : undefined;
        return catalog === undefined
            ? []
            : unknownTo(catalog, axis, design).map((level) => faultOf(level, axis, catalog, design));
    });
}
function unknownTo(catalog, { levels }, { runtime }) {
    return levels.filter((level) => !isKnownLevel(level, catalog, runtime) && !catalog.isCommitted?.((0,python_text/* text */.Qq)(level.value)));
}
function faultOf(level, axis, catalog, design) {
    const isReported = design.runtime.catalogsCheck === 'levels';
    return {
        at: level.node.span,
        isReported,
        cause: level,
        claims: () => (isReported ? [] : [unknownLevel(axis, level, catalog, design.runtime, undefined, design)]),
    };
}
function unreadList(axis, catalog, design) {
    const unknown = unknownTo(catalog, axis, design).filter(({ value }) => value.kind === 'str');
    if (unknown.length === 0)
        return undefined;
    return (missing) => {
        const name = (0,python_text/* text */.Qq)(missing);
        if (missing.kind !== 'str' || !catalog.has(name))
            return undefined;
        const level = unknown.find(({ value }) => isNameIn(name, (0,python_text/* text */.Qq)(value)));
        return level && faultOf(level, axis, catalog, design);
    };
}
function isNameIn(name, whole) {
    const at = whole.indexOf(name);
    return (at >= 0 &&
        !/[\w.-]$/.test(whole.slice(0, at).replace(/\\[nrt]$/, '')) &&
        !/^[\w.-]/.test(whole.slice(at + name.length)));
}
function explained(fault, code) {
    return { claims: fault.claims(code), ...(fault.cause === undefined ? {} : { cause: fault.cause }) };
}
function faultIn(domain, value, context) {
    for (const axis of domain?.origins ?? []) {
        const fault = finders(context)(axis)?.(value);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
const finders = (0,once_per/* oncePer */.P)((context) => (0,once_per/* oncePer */.P)((axis) => finderOf(axis, context)));
function finderOf(axis, { design, catalogs }) {
    const emptied = withoutLevels(axis);
    if (emptied !== undefined)
        return () => emptied;
    const catalog = axis.name.kind === 'str' ? catalogs?.(axis.name.value) : undefined;
    const file = fileFault(axis, catalog, design);
    const spelling = catalog
        ? misspelledLevel(axis, catalog, design)
        : outvotedLevel(axis, (0,rule_votes/* votesFor */.T)(axis, design));
    const faults = [
        file,
        spelling,
        axis_fault_placeholder(axis, catalog, design),
        catalog && unreadList(axis, catalog, design),
    ].filter((one) => one !== undefined);
    return faults.length === 0
        ? undefined
        : (value) => {
            for (const fault of faults) {
                const found = fault(value);
                if (found !== undefined)
                    return found;
            }
            return undefined;
        };
}
function hintOf({ value }) {
    const written = (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
    if (value.kind === 'null' || written === '')
        return 'write an id, or remove the level';
    return (0,placeholder/* placeholderHint */.xv)(written) ?? (0,placeholder/* standInHint */.ZC)(written, () => false);
}
function axis_fault_placeholder(axis, catalog, design) {
    const { runtime } = design;
    const isForeign = ({ value }) => catalog !== undefined && (0,other_kind/* otherKind */.J)((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)), catalog) !== undefined;
    const levels = axis.levels.filter((one) => (hintOf(one) !== undefined || isForeign(one)) && !(catalog && isKnownLevel(one, catalog, runtime)));
    if (levels.length === 0)
        return undefined;
    const isReported = catalog !== undefined && runtime.catalogsCheck === 'levels';
    const found = levels.map((level) => ({
        at: level.node.span,
        isReported,
        cause: catalog === undefined ? level : levels,
        claims: (code) => {
            if (isReported)
                return [];
            if (catalog)
                return [...unknownLevels(axis, levels, catalog, design)];
            const hint = hintOf(level);
            return [
                (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has ${(0,words/* spelled */.uQ)(level.value)} in place of a level`, { hint, related: (0,design_levels/* includedAt */.S)(axis.include) }),
            ];
        },
    }));
    const taken = new Map();
    return (value) => {
        const key = (0,compare/* valueKey */.z)(value);
        if (!taken.has(key))
            taken.set(key, found[taken.size]);
        return taken.get(key);
    };
}
function withoutLevels(axis) {
    if (axis.levels.length > 0 || !axis.complete)
        return undefined;
    const at = axis.listAt ?? axis.at;
    return {
        at,
        isReported: false,
        cause: axis,
        claims: (code) => [
            (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(at), `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has no level, but a rule needs its levels`, {
                hint: 'list its levels here, or remove the rule and the axis',
                related: (0,design_levels/* includedAt */.S)(axis.include),
            }),
        ],
    };
}
function fileFault(axis, catalog, design) {
    const { runtime } = design;
    const fault = (0,include_fault/* includeFault */.J)(axis, design, catalog);
    if (fault === undefined)
        return undefined;
    const isReported = runtime.catalogsCheck === 'levels' &&
        catalog !== undefined &&
        axis.levels.some((level) => fault.spoils(level) && !isKnownLevel(level, catalog, runtime));
    const found = {
        at: fault.at,
        isReported,
        cause: fault,
        claims: (code) => isReported
            ? []
            : [
                (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(fault.at), `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} ${fault.problem}`, {
                    hint: fault.hint,
                    fix: fault.fix,
                    related: (0,design_levels/* includedAt */.S)(axis.include),
                }),
            ],
    };
    return (value) => (fault.hides(value) ? found : undefined);
}
function outvotedLevel(axis, votes) {
    const unused = new Map();
    for (const level of axis.levels)
        if (level.value.kind === 'str' && !votes.has(level.value.value))
            unused.set(level.value.value, level);
    if (unused.size === 0 || votes.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.SJ(unused.keys());
    const declared = new Set(axis.levels.map(({ value }) => (0,compare/* valueKey */.z)(value)));
    return (value) => {
        const count = value.kind === 'str' && !declared.has((0,compare/* valueKey */.z)(value)) ? (votes.get(value.value) ?? 0) : 0;
        const wanted = (0,python_text/* text */.Qq)(value);
        const near = count < 2 ? undefined : index.nearest(wanted, 1)[0];
        const level = near === undefined || (0,slip/* areOtherIds */.Be)(wanted, near) ? undefined : unused.get(near);
        return (level && {
            at: level.node.span,
            isReported: false,
            claims: (code) => [
                (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has the level ${(0,words/* spelled */.uQ)(level.value)}, but the rules list ${(0,words/* spelled */.uQ)(value)} ${count} times`, { hint: (0,nearest_names/* didYouMean */.au)(wanted), related: (0,design_levels/* includedAt */.S)(axis.include) }),
            ],
        });
    };
}
function misspelledLevel(axis, catalog, design) {
    const { runtime } = design;
    const unknown = new Map();
    const declared = new Set();
    for (const level of axis.levels) {
        const id = runtime.idOf(level.value);
        if (id === undefined)
            continue;
        if (catalog.has(id))
            declared.add(id);
        else if (!unknown.has(id))
            unknown.set(id, level);
    }
    const unquoted = new Map();
    for (const level of axis.levels) {
        const { value, node } = level;
        if (value.kind === 'str' || node.kind !== 'scalar' || node.style !== 'plain')
            continue;
        if (!isKnownLevel(level, catalog, runtime))
            unquoted.set(node.text, level);
    }
    if (unknown.size === 0 && unquoted.size === 0)
        return undefined;
    const index = new nearest_names/* NameIndex */.SJ(unknown.keys());
    const named = new Map([...unknown].flatMap(([id, level]) => {
        const row = catalog.named?.(id);
        return row === undefined ? [] : [[row.id, level]];
    }));
    const isReported = runtime.catalogsCheck === 'levels';
    const slips = isReported
        ? []
        : jointSlips([...unknown.values()], (name) => catalog.has(name), { all: axis.levels });
    return (value) => {
        const id = runtime.idOf(value);
        if (id === undefined || !catalog.has(id) || declared.has(id))
            return undefined;
        const level = unquoted.get(id) ??
            named.get(id) ??
            unknown.get(index.nearest(id, 1)[0] ?? onlyShort(id, unknown) ?? '');
        const slip = level && slips.find(({ levels }) => levels.includes(level));
        if (slip)
            return { at: slip.at, isReported, cause: slip, claims: () => [slippedLevels(axis, slip, catalog)] };
        return (level && {
            at: level.node.span,
            isReported,
            claims: () => (isReported ? [] : [unknownLevel(axis, level, catalog, runtime, undefined, design)]),
        });
    };
}
function onlyShort(id, unknown) {
    const [name, other] = unknown.keys();
    if (name === undefined || other !== undefined || Math.min(id.length, name.length) < 2)
        return undefined;
    return Math.max(id.length, name.length) <= 3 && (0,edit_cost/* editCost */.m4)(id, name, 2) !== undefined ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/checks/causes/another-axis.js




















const anotherAxis = {
    explains: ['outside-domain', 'nothing-left', 'unknown-axis'],
    of({ problem, step, axes }, context) {
        if (step === undefined)
            return UNEXPLAINED;
        const { rule } = step;
        const isTaken = problem.kind === 'unknown-axis';
        if (isTaken && (!(0,rule_members/* isBinding */.OT)(rule) || axes.removedBy(problem.key) === undefined))
            return UNEXPLAINED;
        const place = isTaken
            ? (0,rule_members/* membersOf */.lS)(rule).indexOf(problem.name)
            : problem.kind === 'outside-domain'
                ? problem.place
                : 0;
        const slip = slipsOf(context)(step)(place, axes);
        if (slip === undefined)
            return UNEXPLAINED;
        const { name, meant, others, instead, mayBeOwn } = slip;
        if (isTaken && (mayBeOwn || others.length > 0))
            return UNEXPLAINED;
        const code = (0,rule_members/* isBinding */.OT)(rule)
            ? `${rule.kind}/${isTaken ? 'unknown-axis' : 'outside-domain'}`
            : rule.kind === 'subset'
                ? 'subset/nothing-left'
                : undefined;
        if (code === undefined)
            return UNEXPLAINED;
        if (instead !== undefined) {
            const { at, ...remedy } = instead;
            const message = `${(0,rule_words/* ruleText */.Y)(rule)} includes a file with the values of ${(0,words/* quoted */.TL)(meant)} for axis ${(0,words/* quoted */.TL)(name.text)}`;
            return [{ cause: rule, claims: [(0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(at), message, remedy)] }];
        }
        return [
            {
                cause: slip,
                claims: [
                    (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(name.at), `the values for axis ${(0,words/* quoted */.TL)(name.text)} are levels of ${(0,words/* quoted */.TL)(meant)}`, {
                        hint: others.length === 0
                            ? mayBeOwn
                                ? `add them to the axis ${(0,words/* quoted */.TL)(name.text)}, or name ${(0,words/* quoted */.TL)(meant)} here`
                                : (0,nearest_names/* didYouMean */.au)(meant)
                            : `${(0,nearest_names/* didYouMean */.au)(meant)} ${(0,words/* capitalized */.l2)((0,rule_words/* ruleText */.Y)(rule))} names ${(0,words/* quoted */.TL)(name.text)} twice`,
                        ...(mayBeOwn ? {} : (0,fix/* suggested */.M)((0,respell/* respell */.a)(name.at, name.text, meant))),
                        related: [
                            ...(0,listing/* relatedAt */.Z)('named here, too', others.map(({ at }) => at)),
                            ...('include' in rule ? (0,design_levels/* includedAt */.S)(rule.include) : []),
                        ],
                    }),
                ],
            },
        ];
    },
};
const slipsOf = (0,once_per/* oncePer */.P)((context) => (0,once_per/* oncePer */.P)((step) => {
    const known = new Map();
    return (place, axes) => {
        if (!known.has(place))
            known.set(place, otherAxis(step, place, axes, context));
        return known.get(place);
    };
}));
function otherAxis({ rule }, place, axes, context) {
    const members = (0,rule_members/* membersOf */.lS)(rule);
    const name = members[place];
    const levels = (0,rule_members/* isBinding */.OT)(rule)
        ? rule.entries.flatMap(({ values }) => values[place] ?? [])
        : rule.kind === 'subset'
            ? rule.keep
            : [];
    if (name === undefined || levels.length === 0)
        return undefined;
    const keys = new Set(levels.map(({ value }) => (0,compare/* valueKey */.z)(value)));
    const own = axes.domain(axes.resolve(name));
    if (own === undefined ? axes.removedBy((0,name_key/* nameKey */.R)(name.text)) === undefined : own.keys.size === 0)
        return undefined;
    if ([...keys].some((key) => own?.keys.has(key) || own?.dropped?.has(key)))
        return undefined;
    const taken = members.map((member) => member?.text);
    const [meant, other] = context.design.axes
        .map((axis) => (0,python_text/* text */.Qq)(axis.name))
        .filter((axis) => {
        const domain = taken.includes(axis) ? undefined : axes.domain((0,name_key/* nameKey */.R)(axis));
        return domain !== undefined && [...keys].every((key) => domain.keys.has(key));
    });
    if (meant === undefined || other !== undefined)
        return undefined;
    const others = members.flatMap((one) => (one && one !== name && one.text === name.text ? [one] : []));
    if (others.length === 0 && levels.some(({ value }) => faultIn(own, value, context)))
        return undefined;
    const mayBeOwn = others.length === 0 && levels.every(({ value }) => isId(name.text, (0,python_text/* text */.Qq)(value), context));
    if (mayBeOwn && unknownIn(own, context).length > 0)
        return undefined;
    const instead = others.length === 0 && own !== undefined ? otherInclude(rule, own) : undefined;
    return { name, meant, others, mayBeOwn, ...(instead ? { instead } : {}) };
}
function otherInclude(rule, own) {
    const include = (0,rule_members/* includeOf */.Wf)(rule);
    const columns = (include?.columns ?? []).map(header_name/* columnName */.u);
    if (include === undefined || (0,rule_members/* membersOf */.lS)(rule).some((member) => member && columns.includes(member.text)))
        return undefined;
    const at = include.at;
    if ((0,rule_members/* isBinding */.OT)(rule)) {
        const table = include.instead?.();
        return table && { at, ...table };
    }
    return rule.kind === 'subset'
        ? (0,wrong_table/* includedInstead */.DV)(rule.axis.text, include, (id) => own.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(id))))
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/checks/unknown-name.js

function unknownName(problem) {
    switch (problem.kind) {
        case 'unknown-axis':
            return problem.name;
        case 'replicated-no-column':
            return problem.replicate.axis;
        case 'unknown-field': {
            const { value, span } = problem.field;
            return value.kind === 'str' ? { text: value.value, at: span } : undefined;
        }
        default:
            return undefined;
    }
}
function namedBy(problem, step) {
    if (problem.kind === 'unknown-field')
        return { what: 'the field order', code: 'output/unknown-field' };
    if (step === undefined)
        return { what: 'the replicates', code: 'replicates/unknown-axis' };
    return {
        what: step.rule.kind === 'subset' ? 'the subset' : (0,rule_words/* ruleText */.Y)(step.rule),
        code: `${step.rule.kind}/unknown-axis`,
    };
}

;// CONCATENATED MODULE: ./build/src/checks/causes/hidden-names.js



const hiddenNames = {
    explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
    of({ problem }, _, mayExist) {
        const name = unknownName(problem);
        if (name === undefined)
            return UNEXPLAINED;
        const key = problem.kind === 'unknown-axis' ? problem.key : (0,name_key/* nameKey */.R)(name.text);
        return mayExist(key) ? [{ claims: [] }] : UNEXPLAINED;
    },
};

;// CONCATENATED MODULE: ./build/src/checks/outside-words.js



function outsideOf({ problem, step }) {
    const rule = step?.rule;
    if (problem.kind !== 'outside-domain' || !(0,rule_members/* isBinding */.OT)(rule))
        return undefined;
    const name = (0,rule_words/* ruleText */.Y)(rule);
    const values = rule.entries[problem.entry]?.values ?? [];
    const what = rule.kind === 'pair'
        ? `${name} allows [${values.map(({ value }) => (0,words/* spelled */.uQ)(value)).join(', ')}]`
        : `${name} has this item`;
    const { level, member } = problem;
    return { rule, code: `${rule.kind}/outside-domain`, what, level, member, problem };
}

;// CONCATENATED MODULE: ./build/src/checks/causes/joined-rows.js





const joinedRows = {
    explains: ['outside-domain'],
    of(found) {
        const outside = outsideOf(found);
        const joined = outside?.rule.include?.joinedRows;
        if (outside === undefined || joined === undefined)
            return UNEXPLAINED;
        const { what, code, level } = outside;
        if (!isOnJoinedLine(joined, level.node.span))
            return UNEXPLAINED;
        return [
            {
                claims: [
                    (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(joined.at), what, {
                        consequenceOf: { code: 'csv/ignored-cells', at: (0,diagnostic/* atSpan */.IX)(joined.at) },
                    }),
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/joint-slip-of-entries.js













const jointSlipOfEntries = {
    explains: ['outside-domain'],
    of({ problem, step }) {
        if (problem.kind !== 'outside-domain' || step === undefined)
            return UNEXPLAINED;
        return explanations(step).get(problem.level.node) ?? UNEXPLAINED;
    },
};
const explanations = (0,once_per/* oncePer */.P)((step) => {
    const found = new Map();
    const { rule, before } = step;
    if (!(0,rule_members/* isBinding */.OT)(rule))
        return found;
    const domains = (0,rule_members/* membersOf */.lS)(rule).map((member) => member && before.domain(before.resolve(member)));
    const places = new Map();
    for (const { values } of rule.entries)
        for (const [place, level] of values.entries())
            if (domains[place]?.keys.has((0,compare/* valueKey */.z)(level.value)) === false)
                places.set(level, place);
    const slips = jointSlips([...places.keys()], (name, level) => domains[places.get(level) ?? 0]?.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(name))) ?? false, { all: rule.entries.flatMap(({ values }) => values), columns: rule.include?.columns });
    for (const slip of slips) {
        const explanation = [explanationOf(slip, rule)];
        const texts = new Set(slip.levels.map(({ value }) => (0,python_text/* text */.Qq)(value)));
        for (const { value, node } of places.keys())
            if (texts.has((0,python_text/* text */.Qq)(value)))
                found.set(node, explanation);
    }
    return found;
});
function explanationOf(slip, rule) {
    const { levels, at } = slip;
    const code = `${rule.kind}/outside-domain`;
    const shown = (0,words/* listed */.KE)(levels.slice(0, words/* LISTED */.CQ).map(({ value }) => (0,words/* spelled */.uQ)(value)), levels.length);
    return {
        cause: slip,
        claims: [
            (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(at), `${levels.length} values of ${(0,rule_words/* ruleText */.Y)(rule)} are not levels of their axes, because ${slip.because}: ${shown}`, {
                ...slip.remedy,
                unlisted: (0,words/* unlisted */.B$)(levels.length),
                names: levels.map(({ value }) => (0,words/* spelled */.uQ)(value)),
                related: [
                    ...(0,listing/* relatedAt */.Z)('one of them', levels.flatMap(({ node }) => (node.span === at ? [] : [node.span]))),
                    ...(0,design_levels/* includedAt */.S)(rule.include),
                ],
            }),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/checks/causes/letters-as-names.js





const lettersAsNames = {
    explains: ['unknown-axis'],
    of({ step, axes }, _, mayExist) {
        const rule = step?.rule;
        if (rule?.kind !== 'tie' || !rule.axesAsText)
            return UNEXPLAINED;
        const keys = rule.axes.map(({ text }) => (0,name_key/* nameKey */.R)(text));
        const [letter] = rule.axes;
        if (letter === undefined || !keys.some((key) => !axes.knows(key) && !mayExist(key)))
            return UNEXPLAINED;
        const at = (0,diagnostic/* atSpan */.IX)(letter.at);
        const code = 'tie/axes-as-text';
        const { finding } = (0,check/* claim */.B)(code, at, `${(0,rule_words/* ruleText */.Y)(rule)} reads a text letter by letter, as names of axes`);
        return [
            {
                claims: [{ finding: { ...finding, severity: 'error' }, consequenceOf: { code, at } }],
                excuses: keys,
            },
        ];
    },
};

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/checks/planned-columns.js


const FIELD_OF_COLUMN = new Map(Object.keys(plan_fields/* TEXT_FIELDS */.iX).flatMap((field) => plan_fields/* TEXT_FIELDS */.iX[field].map((column) => [column, field])));
const REPLICATE_COLUMNS = new Set(source_stage/* STAGES */.a.flatMap((stage) => plan_fields/* REPLICATE_FIELDS */.S6[stage]));
const PLANNED_COLUMNS = new Set([
    ...FIELD_OF_COLUMN.keys(),
    ...REPLICATE_COLUMNS,
]);

;// CONCATENATED MODULE: ./build/src/checks/name-fix.js


function nameFix({ at, text }, near, names) {
    const fixed = near !== undefined && FIELD_OF_COLUMN.has(near) && !FIELD_OF_COLUMN.has(text);
    return (0,respell/* spellingFix */.k)(at, text, near, { names, fixed });
}

;// CONCATENATED MODULE: ./build/src/checks/usual-words.js
function inUsualWords(column) {
    const words = column.split(/[\s_.-]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
    return words.map((word) => USUAL_WORDS.get(word) ?? word).join('_');
}
const USUAL_WORDS = new Map([
    ...['eval', 'evals', 'evaluator', 'evaluations', 'judge', 'judges', 'judging'].map((word) => [word, 'evaluation']),
    ...['model', 'models', 'llms'].map((word) => [word, 'llm']),
    ...['templates', 'prompt', 'prompts', 'tmpl'].map((word) => [word, 'template']),
    ...['drafts'].map((word) => [word, 'draft']),
    ...['essays'].map((word) => [word, 'essay']),
]);

;// CONCATENATED MODULE: ./build/src/checks/near-axis.js








function nearAxis(found, context) {
    const { problem, axes } = found;
    const name = unknownName(problem);
    if (name === undefined)
        return undefined;
    const alias = aliasOf(name.text, axes, context);
    const renamed = axisOfIds(name.text, context)?.name;
    const byLevels = renamed && (0,python_text/* text */.Qq)(renamed);
    if (problem.kind === 'unknown-axis')
        return alias ?? nearColumn(name.text, [...axes.available()]) ?? byLevels ?? axisOfValues(found, context);
    const declared = context.design.axes.map((axis) => (0,python_text/* text */.Qq)(axis.name));
    return alias !== undefined && declared.includes(alias)
        ? alias
        : (nearColumn(name.text, declared) ?? byLevels);
}
function axisOfValues({ problem, step, axes }, { isPlanned }) {
    if (problem.kind !== 'unknown-axis' || step === undefined || isPlanned(problem.name.text))
        return undefined;
    const { rule } = step;
    const taken = (0,rule_members/* membersOf */.lS)(rule).map((member) => member?.text);
    const { levels = [] } = (0,rule_members/* listsOf */.fO)(rule).find(({ axis }) => axis === problem.name) ?? {};
    if (levels.length === 0)
        return undefined;
    const [meant, other] = axes.available().filter((name) => {
        const keys = taken.includes(name) ? undefined : axes.domain((0,name_key/* nameKey */.R)(name))?.keys;
        return keys !== undefined && levels.every(({ value }) => keys.has((0,compare/* valueKey */.z)(value)));
    });
    return other === undefined ? meant : undefined;
}
function nearColumn(name, columns) {
    const same = inUsualWords(name);
    return columns.find((column) => column === same && column !== name) ?? (0,nearest_names.nearestNames)(name, columns, 1)[0];
}
function nearReplicated(name, columns) {
    const template = `${name}_template`;
    return columns.includes(template) ? template : nearColumn(name, columns);
}

;// CONCATENATED MODULE: ./build/src/checks/causes/misspelled-axis.js










const misspelledAxis = {
    explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
    of(found, context) {
        const { problem, step, axes } = found;
        const name = unknownName(problem);
        const near = name && nearAxis(found, context);
        const axis = near === undefined ? undefined : misspelledDeclaration(name?.text ?? '', near, context);
        if (name === undefined || near === undefined || axis === undefined)
            return UNEXPLAINED;
        if (!axis.complete && axis.listAt === undefined && axis.include === undefined)
            return [{ claims: [], cause: axis, excuses: [(0,name_key/* nameKey */.R)(name.text)] }];
        if (problem.kind === 'unknown-axis' && axes.removedBy(problem.key) !== undefined)
            return UNEXPLAINED;
        const { what, code } = namedBy(problem, step);
        const hint = (0,nearest_names/* didYouMean */.au)(name.text);
        const fix = nameFix({ at: axis.at, text: near }, name.text, [name.text]);
        const reported = context.isPlanned(name.text)
            ? (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(axis.at), `the spec uses ${(0,words/* quoted */.TL)(name.text)}, which is not an axis, and the planner does not know the axis ${(0,words/* quoted */.TL)(near)}`, { hint, ...fix })
            : (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(axis.at), `the spec uses ${(0,words/* quoted */.TL)(name.text)} at several places, and this axis is named ${(0,words/* quoted */.TL)(near)}`, { hint, ...fix, related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(name.at) }] });
        return [{ claims: [reported], excuses: [(0,name_key/* nameKey */.R)(name.text)] }];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/level-fix.js



function levelFix({ value, node }, near, { levels }) {
    if (value.kind !== 'str' || node.kind !== 'scalar')
        return {};
    const names = levels.map((other) => (0,python_text/* text */.Qq)(other.value));
    return (0,respell/* spellingFix */.k)(node.span, value.value, near, { names });
}
function levelFixes(levels, near, axis) {
    return levels.length > MOST_FIXED ? {} : (0,fix/* together */.b)(levels.map((level) => levelFix(level, near, axis)));
}
const MOST_FIXED = 2000;

// EXTERNAL MODULE: ./build/src/checks/literal-remedy.js
var literal_remedy = __webpack_require__(31765);
// EXTERNAL MODULE: ./build/src/findings/left-out.js
var left_out = __webpack_require__(71026);
// EXTERNAL MODULE: ./build/src/checks/joined-remedy.js
var joined_remedy = __webpack_require__(66523);
;// CONCATENATED MODULE: ./build/src/checks/looked-up.js



function fieldOf(name) {
    return Object.keys(plan_fields/* TEXT_FIELDS */.iX).find((field) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name));
}
function catalogOf(name, catalogs) {
    return Object.hasOwn(plan_fields/* TEXT_FIELDS */.iX, name) ? catalogs(name) : undefined;
}
function lackingCatalog(name, value, catalogs) {
    const catalog = catalogs && catalogOf(name, catalogs);
    return catalog === undefined || catalog.fault || catalog.has((0,python_text/* text */.Qq)(value)) ? undefined : catalog;
}
function idOf(value) {
    return value.kind === 'null' ? '' : (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value));
}
function once(levels) {
    const seen = new Set();
    return levels.filter(({ value }) => {
        const id = idOf(value);
        return !seen.has(id) && seen.add(id);
    });
}

// EXTERNAL MODULE: ./build/src/checks/near-level.js
var near_level = __webpack_require__(37746);
;// CONCATENATED MODULE: ./build/src/checks/subset-values.js

















function unknownValues(step, context) {
    return unknownByStep(context)(step);
}
const unknownByStep = (0,once_per/* oncePer */.P)((context) => (0,once_per/* oncePer */.P)((step) => findUnknown(step, context)));
function findUnknown(step, context) {
    const { rule, before, problems } = step;
    if (rule.kind !== 'subset' || problems.length > 0)
        return [];
    const axis = before.domain((0,name_key/* nameKey */.R)(rule.axis.text));
    if (!axis?.complete)
        return [];
    return (0,domain/* domainOf */.O)(rule.keep, rule.complete).levels.flatMap((level) => {
        if (axis.keys.has((0,compare/* valueKey */.z)(level.value)))
            return [];
        const fault = faultIn(axis, level.value, context);
        if (fault === undefined)
            return [{ level }];
        if (fault.isReported)
            return [];
        const misspelled = axis.levels.find(({ node }) => node.span === fault.at);
        return misspelled === undefined ? [] : [{ level, misspelled }];
    });
}
function misspelledInSubset(step, value, context) {
    const { rule, before } = step;
    if (rule.kind !== 'subset')
        return undefined;
    const axis = before.domain((0,name_key/* nameKey */.R)(rule.axis.text));
    if (axis === undefined)
        return undefined;
    const keep = keysOf(rule);
    return unknownValues(step, context).find(({ level, misspelled }) => misspelled === undefined &&
        (isWrittenAs(level, value) ||
            (!isId(rule.axis.text, (0,python_text/* text */.Qq)(level.value), context) &&
                (0,near_level/* nearLevel */.Rd)(level.value, axis, (key) => keep.has(key)) === (0,python_text/* text */.Qq)(value))))?.level;
}
function droppedInError(key, domain, context) {
    return [...new Set(domain.dropped?.values())].flatMap((index) => {
        const step = context.compilation.steps[index];
        const axis = step?.rule.kind === 'subset' ? step.before.domain(key) : undefined;
        const unknown = step === undefined ? [] : unknownValues(step, context);
        if (step === undefined || axis === undefined || unknown.length === 0)
            return [];
        const lost = axis.levels.filter(({ value }) => domain.dropped?.get((0,compare/* valueKey */.z)(value)) === index);
        const misspelled = lost.map((level) => misspelledInSubset(step, level.value, context));
        const others = unknown.flatMap(({ level, misspelled: inAxis }) => inAxis !== undefined || misspelled.includes(level) ? [] : [level]);
        return lost.flatMap((level, place) => {
            const instead = misspelled[place] ?? others[0];
            return instead === undefined
                ? []
                : [{ instead, isMisspelled: misspelled[place] !== undefined, step, level }];
        });
    });
}
function isWrittenAs({ value: read, node }, value) {
    if (read.kind === 'str' || value.kind !== 'str')
        return false;
    return node.kind === 'scalar' && node.style === 'plain' && node.text === value.value;
}
function keysOf(rule) {
    return (0,domain/* domainOf */.O)(rule.keep, rule.complete).keys;
}
function subsetRemedy(level, axis, rule, context) {
    const remedy = (0,literal_remedy/* literalRemedy */.wx)(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), rule.include !== undefined);
    if (remedy !== undefined)
        return remedy;
    const dropper = axis.dropped?.get((0,compare/* valueKey */.z)(level.value));
    const dropping = dropper === undefined ? undefined : context.design.rules[dropper];
    if (dropping)
        return { hint: `${(0,rule_words/* ruleText */.Y)(dropping)} above drops it: keep it there, or remove it here` };
    const levels = axis.levels.map(({ value }) => (0,python_text/* text */.Qq)(value));
    if (levels.includes((0,python_text/* text */.Qq)(level.value)))
        return { hint: 'the axis has the same text as a value of another kind: quote both or neither' };
    const undeclared = undeclaredId(rule.axis.text, level.value, context);
    if (undeclared !== undefined)
        return { hint: undeclared };
    const known = new Set(levels);
    const excluded = (0,left_out/* leftOutName */.$)((0,python_text/* text */.Qq)(level.value).replace(/^-/, '!'), (name) => known.has(name));
    if (excluded !== undefined)
        return {
            hint: `a subset lists what it keeps: write the levels other than ${(0,words/* quoted */.TL)(excluded)}: ${(0,words/* listed */.KE)(levels.filter((name) => name !== excluded).map(words/* quoted */.TL))}`,
        };
    const joined = (0,joined_remedy/* joinedRemedy */.K)(level.node.span, (0,python_text/* text */.Qq)(level.value), (name) => known.has(name));
    if (joined !== undefined)
        return joined;
    const keep = keysOf(rule);
    const near = (0,near_level/* nearLevel */.Rd)(level.value, axis, (key) => keep.has(key));
    return {
        hint: (0,literal_remedy/* withReading */.tl)(near
            ? (0,nearest_names/* didYouMean */.au)(near)
            : (0,near_level/* levelsHint */.NL)(level.value, axis, rule.axis.text, lackingCatalog(rule.axis.text, level.value, context.catalogs)), level),
        ...levelFix(level, near, axis),
    };
}

;// CONCATENATED MODULE: ./build/src/checks/causes/misspelled-in-subset.js













const misspelledSubsetValue = {
    explains: ['outside-domain'],
    of(found, context) {
        const outside = outsideOf(found);
        if (outside === undefined)
            return UNEXPLAINED;
        const { what, code, level, problem } = outside;
        const dropper = found.axes.domain(problem.key)?.dropped?.get((0,compare/* valueKey */.z)(level.value));
        const step = dropper === undefined ? undefined : context.compilation.steps[dropper];
        const misspelled = step && misspelledInSubset(step, level.value, context);
        if (step === undefined || misspelled === undefined)
            return UNEXPLAINED;
        const at = (0,diagnostic/* atSpan */.IX)(misspelled.node.span);
        const axis = found.axes.domain(problem.key) ?? (0,domain/* domainOf */.O)([], true);
        const remedy = misspelled.value.kind === 'str'
            ? levelFix(misspelled, (0,python_text/* text */.Qq)(level.value), axis)
            : misspelled.node.kind === 'scalar'
                ? (0,literal_remedy/* quoting */.yu)(misspelled.node)
                : {};
        return [
            {
                claims: [
                    (0,check/* claim */.B)(code, at, `${what}, but ${(0,rule_words/* ruleText */.Y)(step.rule)} keeps ${(0,words/* spelled */.uQ)(misspelled.value)} instead of ${(0,words/* spelled */.uQ)(level.value)}`, {
                        hint: misspelled.value.kind === 'str'
                            ? (0,nearest_names/* didYouMean */.au)((0,python_text/* text */.Qq)(level.value))
                            : `quote it, '${(0,python_text/* text */.Qq)(level.value)}'`,
                        ...remedy,
                        related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
                        saidBy: { codes: [code], at },
                    }),
                ],
                node: misspelled.node,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/open-quote.js









const openQuote = {
    explains: ['outside-domain', 'nothing-left'],
    of(found, { compilation }) {
        const { problem, step } = found;
        if (problem.kind === 'nothing-left' && step?.rule.kind === 'subset') {
            const { unterminatedQuote: at } = step.rule.include ?? {};
            if (at === undefined)
                return UNEXPLAINED;
            const message = `${(0,rule_words/* ruleText */.Y)(step.rule)} keeps none of its levels, because this quote is never closed`;
            return [{ claims: [(0,check/* claim */.B)('subset/nothing-left', (0,diagnostic/* atSpan */.IX)(at), message, remedyOf(step.rule.include))] }];
        }
        const outside = outsideOf(found);
        if (outside === undefined)
            return UNEXPLAINED;
        const { what, code, rule, level, member } = outside;
        const dropper = found.axes.domain(outside.problem.key)?.dropped?.get((0,compare/* valueKey */.z)(level.value));
        const dropping = dropper === undefined ? undefined : compilation.steps[dropper]?.rule;
        if (dropping?.kind === 'subset' && dropping.include?.unterminatedQuote) {
            const quote = dropping.include.unterminatedQuote;
            const swallowed = dropping.keep.filter(({ node }) => node.span.start >= quote.start);
            if (!swallowed.some(({ value }) => (0,python_text/* text */.Qq)(value).split('\n').includes((0,python_text/* text */.Qq)(level.value))))
                return UNEXPLAINED;
            const at = (0,diagnostic/* atSpan */.IX)(quote);
            const message = `${(0,rule_words/* ruleText */.Y)(dropping)} drops ${(0,words/* spelled */.uQ)(level.value)}, because this quote is never closed`;
            return [
                {
                    claims: [
                        (0,check/* claim */.B)(code, at, message, {
                            ...remedyOf(dropping.include),
                            related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }, ...(0,design_levels/* includedAt */.S)(dropping.include)],
                            saidBy: { codes: [code], at },
                        }),
                    ],
                },
            ];
        }
        const quote = rule.include?.unterminatedQuote;
        if (quote === undefined || level.node.span.start < quote.start)
            return UNEXPLAINED;
        return [
            {
                claims: [
                    (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(quote), `${what}, because this quote is never closed: ${(0,words/* spelled */.uQ)(level.value)} is not a level of axis ${(0,words/* quoted */.TL)(member.text)}`, remedyOf(rule.include)),
                ],
            },
        ];
    },
};
function remedyOf(include) {
    return { hint: 'close it with another `"`', related: (0,design_levels/* includedAt */.S)(include) };
}

;// CONCATENATED MODULE: ./build/src/checks/entry-order.js







function columnsByName(columns, names) {
    if (columns.length !== names.length)
        return undefined;
    const folded = columns.map((column) => (0,header_name/* foldName */.z)((0,header_name/* columnName */.u)(column)));
    const order = names.map((name) => folded.indexOf((0,header_name/* foldName */.z)(name)));
    return new Set(order).size === names.length && !order.includes(-1) ? order : undefined;
}
function ordersOf(entries) {
    const { axes, rows } = entries;
    const none = rows.map(() => undefined);
    if (axes.includes(undefined))
        return { rows: none };
    const common = byHeader(entries) ?? allSwapped(entries);
    if (common !== undefined)
        return { common, rows: none };
    return {
        rows: rows.map((row) => {
            const order = swappedRow(row.values, axes);
            return order && { order, claim: rowClaim(entries, row, order) };
        }),
    };
}
function byHeader({ code, what, names, axes, rows, include }) {
    const columns = include?.columns ?? [];
    const texts = names.map(({ text }) => text);
    const order = columnsByName(columns, texts) ??
        (code === 'pair/outside-domain' ? columnsByName(columns, ['left', 'right']) : undefined);
    if (order === undefined || order.every((from, to) => from === to))
        return undefined;
    const misfits = (places) => rows.reduce((count, { values }) => count + misfitPlaces(values, axes, places).length, 0);
    if (misfits(order) >= misfits(undefined))
        return undefined;
    const place = order.findIndex((from, to) => from !== to);
    const column = columns[place];
    if (column === undefined)
        return undefined;
    const inOrder = columns.map((_, index) => texts[order.indexOf(index)] ?? '');
    const found = (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(column.span), `the columns ${(0,words/* listed */.KE)(columns.map((other) => (0,words/* quoted */.TL)((0,header_name/* columnName */.u)(other))))} are in a different order from the axes of ${what}: columns are matched by position, so ${(0,words/* quoted */.TL)(texts[place] ?? '')} gets values such as ${(0,words/* spelled */.uQ)(rows[0]?.values[place]?.value ?? { kind: 'null' })}`, {
        hint: `name the axes in the order of the columns, ${code === 'pair/outside-domain'
            ? `left: ${inOrder[0]}, right: ${inOrder[1]}`
            : `axes: [${inOrder.join(', ')}]`}; or move each column, with all of its values: ${texts.join(',')}`,
        unlisted: (0,words/* unlisted */.B$)(columns.length),
        ...(0,fix/* suggested */.M)(...names.map(({ at, text }, index) => (0,respell/* respell */.a)(at, text, inOrder[index] ?? text))),
        related: [
            ...names.slice(0, 2).map(({ at }) => ({ message: 'an axis is named here', at: (0,diagnostic/* atSpan */.IX)(at) })),
            ...(0,design_levels/* includedAt */.S)(include),
        ],
    });
    return { order, claim: found };
}
function allSwapped(entries) {
    const { code, what, names, axes, rows, include } = entries;
    const [first] = rows;
    const order = first && swappedRow(first.values, axes);
    const [left, right] = (order ?? []).flatMap((from, to) => (from === to ? [] : (names[to] ?? [])));
    if (rows.length < 2 || !left || !right || !first || !order)
        return undefined;
    if (!rows.every(({ values }) => swappedRow(values, axes)?.join() === order.join()))
        return undefined;
    const shown = first.values.map(({ value }) => (0,words/* spelled */.uQ)(value)).join(', ');
    const found = (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(code === 'tuple/outside-domain' ? left.at : first.at), axes.length === 2
        ? `every entry of ${what} has its values the other way round, such as [${shown}]: the first belongs to ${(0,words/* quoted */.TL)(left.text)}`
        : `every item of ${what} has its values for ${(0,words/* quoted */.TL)(left.text)} and ${(0,words/* quoted */.TL)(right.text)} the other way round, such as [${shown}]`, {
        hint: code === 'pair/outside-domain'
            ? `swap the axes (left: ${right.text}, right: ${left.text}), or the two values of every entry`
            : `write \`axes: [${order.map((from) => names[from]?.text).join(', ')}]\`, or swap the two values of every item`,
        related: [
            ...(code === 'tuple/outside-domain'
                ? [{ message: 'the first item', at: (0,diagnostic/* atSpan */.IX)(first.at) }]
                : [{ message: `the first axis is ${(0,words/* quoted */.TL)(left.text)}`, at: (0,diagnostic/* atSpan */.IX)(left.at) }]),
            ...(0,design_levels/* includedAt */.S)(include),
        ],
    });
    return { order, claim: found };
}
function swappedRow(values, axes) {
    const misfits = misfitPlaces(values, axes, undefined);
    const [first, second] = misfits;
    if (misfits.length !== 2 || first === undefined || second === undefined)
        return undefined;
    const order = values.map((_, place) => (place === first ? second : place === second ? first : place));
    return misfitPlaces(values, axes, order).length === 0 ? order : undefined;
}
function rowClaim({ code, what, names, include }, { values, at }, order) {
    const shown = (levels) => `[${levels.map((level) => (level ? (0,words/* spelled */.uQ)(level.value) : '')).join(', ')}]`;
    const moved = order.flatMap((from, to) => (from === to ? [] : (names[to] ?? [])));
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(at), `${what} has the entry ${shown(values)}, whose values for ${moved.map(({ text }) => (0,words/* quoted */.TL)(text)).join(' and ')} are swapped`, { hint: `write ${shown(order.map((from) => values[from]))}`, related: (0,design_levels/* includedAt */.S)(include) });
}
function misfitPlaces(values, axes, order) {
    return axes.flatMap((takes, place) => {
        const value = values[order?.[place] ?? place]?.value;
        return takes && value && !takes(value) ? [place] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/checks/causes/other-order.js






const otherOrder = {
    explains: ['outside-domain'],
    of({ problem, step, column }) {
        if (problem.kind !== 'outside-domain' || step === undefined || column !== undefined)
            return UNEXPLAINED;
        const orders = stepOrders(step);
        if (orders?.common) {
            const { order, claim } = orders.common;
            const entries = [...orders.rows.keys()];
            return [
                {
                    claims: [claim],
                    cause: order,
                    leaves: entries.flatMap((entry) => misfitsUnder(order, entry, step)),
                },
            ];
        }
        const row = orders?.rows[problem.entry];
        if (row === undefined)
            return UNEXPLAINED;
        return [{ claims: [row.claim], cause: row, leaves: misfitsUnder(row.order, problem.entry, step) }];
    },
};
const stepOrders = (0,once_per/* oncePer */.P)(({ rule, before }) => {
    if (!(0,rule_members/* isBinding */.OT)(rule))
        return undefined;
    const names = (0,rule_members/* membersOf */.lS)(rule).flatMap((name) => name ?? []);
    const takers = names.map((name) => {
        const domain = before.domain(before.resolve(name));
        return domain?.complete ? domain : undefined;
    });
    return ordersOf({
        code: `${rule.kind}/outside-domain`,
        what: (0,rule_words/* ruleText */.Y)(rule),
        names,
        axes: takers.map((domain) => domain && ((value) => domain.keys.has((0,compare/* valueKey */.z)(value)))),
        rows: rule.entries.map(({ values, node }) => ({ values, at: node.span })),
        include: rule.include,
    });
});
function misfitsUnder(order, entry, step) {
    const { rule, before: axes } = step;
    if (!(0,rule_members/* isBinding */.OT)(rule))
        return [];
    const values = rule.entries[entry]?.values ?? [];
    return (0,rule_members/* membersOf */.lS)(rule).flatMap((member, place) => {
        const column = order[place] ?? place;
        const level = values[column];
        const key = member && axes.resolve(member);
        const domain = key === undefined ? undefined : axes.domain(key);
        if (!member || !key || !level || !domain?.complete || domain.keys.has((0,compare/* valueKey */.z)(level.value)))
            return [];
        return [{ problem: { kind: 'outside-domain', entry, place, member, key, level }, step, axes, column }];
    });
}

// EXTERNAL MODULE: ./build/src/findings/codes.js + 14 modules
var codes = __webpack_require__(9578);
;// CONCATENATED MODULE: ./build/src/checks/repeated-axis.js




function errorsOfRepeatedAxis(rule, says) {
    return repeatedAxisFindings(rule).map((finding) => {
        const { code, at, message } = finding;
        return {
            finding: {
                ...finding,
                severity: 'error',
                message: says === undefined ? message : (0,findings_text/* msg */.ab) `${message}; ${says}`,
            },
            consequenceOf: { code, at, ...(says === undefined ? {} : { says }) },
        };
    });
}
function errorsOfRepeatedAxes(rules) {
    return rules.flatMap((rule) => (rule.kind === 'tuple' ? errorsOfRepeatedAxis(rule) : []));
}
function repeatedNames(names) {
    const last = new Map();
    const several = new Set();
    for (const [index, name] of names.entries()) {
        if (last.has(name))
            several.add(name);
        last.set(name, index);
    }
    const found = new Map();
    if (several.size > 0)
        for (const [index, name] of names.entries())
            if (several.has(name))
                found.set(index, last.get(name) ?? index);
    return found;
}
const CODE = 'tuple/repeated-axis';
function repeatedAxisFindings(rule) {
    const seen = new Map();
    return rule.axes.flatMap((member) => {
        const first = seen.get(member.text);
        if (first === undefined) {
            seen.set(member.text, member);
            return [];
        }
        return [
            {
                code: CODE,
                severity: codes.CATALOGUE[CODE].severity,
                message: `tuple ${(0,words/* quoted */.TL)(rule.name.text)} names axis ${(0,words/* quoted */.TL)(member.text)} twice: each row takes the last of its values, and the others are lost`,
                at: (0,diagnostic/* atSpan */.IX)(member.at),
                hint: 'remove one of the two, with its column of values',
                related: [{ message: 'named here first', at: (0,diagnostic/* atSpan */.IX)(first.at) }],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/checks/causes/repeated-axis.js




const repeatedAxis = {
    explains: ['unknown-field'],
    of(found, context) {
        const name = unknownName(found.problem);
        if (name === undefined || !context.isPlanned(name.text) || nearAxis(found, context) !== undefined)
            return UNEXPLAINED;
        const claims = errorsOfRepeatedAxes(context.design.rules);
        return claims.length > 0 ? [{ claims }] : UNEXPLAINED;
    },
};

// EXTERNAL MODULE: ./build/src/source/span.js
var span = __webpack_require__(51959);
// EXTERNAL MODULE: ./build/src/syntax/low-header.js
var low_header = __webpack_require__(45237);
;// CONCATENATED MODULE: ./build/src/checks/repeated-header.js














const repeatedHeaders = (0,once_per/* oncePer */.P)((rule) => {
    const { include, entries } = rule;
    const names = (0,rule_members/* membersOf */.lS)(rule).map((member) => member?.text);
    const header = include === undefined ? names : (include.columns ?? []).map(header_name/* columnName */.u);
    if (header.length === 0)
        return [];
    const low = lowHeader(rule);
    if (low !== undefined)
        return [low];
    return entries.filter(({ values }) => values.length === header.length &&
        (values.every(({ value }, place) => withoutMark((0,python_text/* text */.Qq)(value)) === header[place]) ||
            (include !== undefined && holdsTotals({ values }))));
});
function withoutMark(written) {
    return written.replace(/^\ufeff/, '');
}
const lowHeader = (0,once_per/* oncePer */.P)((rule) => {
    const names = (0,rule_members/* membersOf */.lS)(rule).map((member) => member?.text);
    const header = (rule.include?.columns ?? []).map(header_name/* columnName */.u);
    const wanted = [names, ...(rule.kind === 'pair' ? [['left', 'right']] : [])];
    if (header.some((name) => wanted.flat().includes(name)))
        return undefined;
    return rule.entries.find(({ values }) => wanted.some((one) => values.length === one.length && values.every(({ value }, place) => (0,python_text/* text */.Qq)(value) === one[place])));
});
function lowHeaderClaim(rule, row, code) {
    const columns = rule.include?.columns ?? [];
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const names = row.values.map(({ value }) => (0,python_text/* text */.Qq)(value)).join(',');
    const line = (0,span/* cover */.I)(first.span, last.span);
    const place = rule.entries.indexOf(row);
    const isRow = (0,low_header/* isRowAbove */.Wy)(columns.map(header_name/* columnName */.u), columns.length) !== false;
    const above = rule.entries[place - 1]?.node.span ?? line;
    const edits = isRow
        ? [
            { at: { ...line, end: line.start }, newText: `${names}\n` },
            { at: { ...row.node.span, start: above.end }, newText: '' },
        ]
        : [{ at: { ...line, end: row.node.span.start }, newText: '' }];
    const deleted = (0,low_header/* deletedAbove */.B5)('line 1', (0,header_name/* columnName */.u)(first));
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(line), `line 1 of the table of ${(0,rule_words/* ruleText */.Y)(rule)} is read as the header, but the header is further down`, {
        hint: place === 0 && !isRow
            ? deleted
            : `move the line ${(0,words/* quoted */.TL)(names)} to the top${isRow ? '' : `, and ${deleted}`}`,
        related: [...(0,listing/* relatedAt */.Z)('the header', [row.node.span]), ...(0,design_levels/* includedAt */.S)(rule.include)],
        ...(line.start === 0 && (isRow || place === 0) ? (0,fix/* suggested */.M)(...edits) : {}),
        saidBy: { codes: [code], at: (0,diagnostic/* atSpan */.IX)(line) },
    });
}
function holdsTotals({ values: [first] }) {
    return first !== undefined && (0,placeholder/* isTotal */.LJ)((0,python_text/* text */.Qq)(first.value));
}
function repeatedHeaderClaims(rule, code) {
    const rows = repeatedHeaders(rule);
    const [first, ...others] = rows;
    if (first === undefined)
        return [];
    const low = first === lowHeader(rule) ? lowHeaderClaim(rule, first, code) : undefined;
    if (low !== undefined)
        return [low];
    const at = (0,diagnostic/* atSpan */.IX)(first.node.span);
    const previous = new Map(rule.entries.map((entry, index) => [entry, rule.entries[index - 1]]));
    return [
        (0,check/* claim */.B)(code, at, rule.include === undefined
            ? `this entry of ${(0,rule_words/* ruleText */.Y)(rule)} holds the names of the axes`
            : rows.length === 1
                ? `this row of ${(0,rule_words/* ruleText */.Y)(rule)} ${holdsTotals(first) ? 'holds totals' : 'repeats the header'}`
                : `this row of ${(0,rule_words/* ruleText */.Y)(rule)} and ${others.length} more ${rows.some(holdsTotals) ? 'are not entries' : 'repeat the header'}`, {
            hint: rule.include === undefined
                ? 'delete the entry: the rule names its axes elsewhere'
                : rows.length === 1
                    ? 'delete the row'
                    : 'delete these rows',
            unlisted: (0,words/* unlisted */.B$)(others.length),
            related: [
                ...(0,listing/* relatedAt */.Z)('another one', others.slice(0, words/* LISTED */.CQ).map(({ node }) => node.span)),
                ...(0,design_levels/* includedAt */.S)(rule.include),
            ],
            ...(0,fix/* suggested */.M)(...rows.map((row) => {
                const above = previous.get(row)?.node.span;
                return above && { at: { ...row.node.span, start: above.end }, newText: '' };
            })),
            saidBy: { codes: [code], at },
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/checks/causes/repeated-header.js



const repeatedHeader = {
    explains: ['outside-domain'],
    of({ problem, step }) {
        const rule = step?.rule;
        if (problem.kind !== 'outside-domain' || !(0,rule_members/* isBinding */.OT)(rule))
            return UNEXPLAINED;
        const rows = repeatedHeaders(rule);
        if (!rows.some(({ values }) => values.some(({ node }) => node === problem.level.node)))
            return UNEXPLAINED;
        return [{ cause: rows, claims: repeatedHeaderClaims(rule, `${rule.kind}/outside-domain`) }];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/same-axis.js


const sameAxis = {
    explains: ['outside-domain'],
    of: ({ step }) => (step !== undefined && namesOneAxisTwice(step) ? [{ claims: [] }] : UNEXPLAINED),
};
const namesOneAxisTwice = (0,once_per/* oncePer */.P)((step) => step.problems.some(({ kind }) => kind === 'same-axis'));

;// CONCATENATED MODULE: ./build/src/checks/spoiled-column.js




const spoiledColumns = (0,once_per/* oncePer */.P)((rule) => {
    const spoiled = new Map();
    if (rule.kind === 'tuple')
        for (const column of repeatedNames(rule.axes.map(({ text }) => text)).keys())
            spoiled.set(column, (consequence) => errorsOfRepeatedAxis(rule, consequence));
    const header = rule.include?.columns ?? [];
    for (const [column, last] of repeatedNames(header.map(({ name }) => name))) {
        const at = header[last]?.span;
        if (at)
            spoiled.set(column, (consequence) => [duplicateHeader(at, consequence)]);
    }
    return spoiled;
});
function duplicateHeader(span, says) {
    const code = 'csv/duplicate-header';
    const at = (0,diagnostic/* atSpan */.IX)(span);
    return { finding: { code, severity: 'error', message: says, at }, consequenceOf: { code, at, says } };
}
function spoiledValues(rules) {
    const found = new Map();
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        for (const { values } of repeatedHeaders(rule))
            for (const { node } of values)
                found.set(node, () => repeatedHeaderClaims(rule, 'axis/unknown-level'));
        for (const [column, spoiled] of spoiledColumns(rule))
            for (const { values } of rule.entries) {
                const node = values[column]?.node;
                if (node)
                    found.set(node, spoiled);
            }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/checks/causes/spoiled-column.js




const spoiledColumn = {
    explains: ['outside-domain'],
    of({ problem, step, column }) {
        const rule = step?.rule;
        if (problem.kind !== 'outside-domain' || !(0,rule_members/* isBinding */.OT)(rule))
            return UNEXPLAINED;
        const { level, member, place } = problem;
        const spoiled = spoiledColumns(rule).get(rule.kind === 'pair' ? (column ?? place) : place);
        if (spoiled === undefined)
            return UNEXPLAINED;
        return [{ claims: spoiled(`${(0,words/* spelled */.uQ)(level.value)} is not a level of axis ${(0,words/* quoted */.TL)(member.text)}`) }];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/causes/swapped-lists.js







const swappedLists = {
    explains: ['outside-domain'],
    of({ problem, step, axes }, context) {
        if (problem.kind !== 'outside-domain' || !(0,rule_members/* isBinding */.OT)(step?.rule))
            return UNEXPLAINED;
        for (const axis of axes.domain(problem.key)?.origins ?? []) {
            const pair = swapsOf(context).get(axis);
            if (pair === undefined)
                continue;
            const isReported = context.design.runtime.catalogsCheck === 'levels';
            return [
                {
                    cause: pair,
                    claims: isReported ? [] : [swappedListsClaim(`${step.rule.kind}/outside-domain`, pair)],
                },
            ];
        }
        return UNEXPLAINED;
    },
};
function swappedListsClaim(code, [first, second]) {
    const name = (0,words/* quoted */.TL)((0,python_text/* text */.Qq)(first.name));
    const other = (0,words/* quoted */.TL)((0,python_text/* text */.Qq)(second.name));
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(first.listAt ?? first.at), `the lists of ${name} and ${other} are swapped: each has the ids of the other`, {
        hint: 'swap the two lists',
        related: [{ message: `the list of ${other}`, at: (0,diagnostic/* atSpan */.IX)(second.listAt ?? second.at) }],
    });
}
const swapsOf = (0,once_per/* oncePer */.P)(({ design, catalogs }) => {
    const swaps = new Map();
    const catalogOf = ({ name }) => (name.kind === 'str' ? catalogs?.(name.value) : undefined);
    const hasAll = (owner, { levels }) => levels.every(({ value }) => catalogOf(owner)?.has((0,python_text/* text */.Qq)(value)));
    const strays = design.axes.filter((axis) => {
        const catalog = axis.listAt && axis.levels.length > 0 ? catalogOf(axis) : undefined;
        return catalog && !axis.levels.some(({ value }) => catalog.has((0,python_text/* text */.Qq)(value)));
    });
    for (const [index, first] of strays.entries())
        for (const second of strays.slice(index + 1))
            if (!swaps.has(first) && hasAll(second, first) && hasAll(first, second))
                for (const axis of [first, second])
                    swaps.set(axis, [first, second]);
    return swaps;
});

// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
;// CONCATENATED MODULE: ./build/src/checks/causes/undeclared-tuple-axes.js









const undeclaredTupleAxes = {
    explains: ['unknown-axis'],
    of({ problem, step }, { design }, mayExist) {
        if (problem.kind !== 'unknown-axis' || step?.rule.kind !== 'tuple')
            return UNEXPLAINED;
        if (design.runtime.tupleAxes !== 'declared' || design.misspelledAxes !== undefined)
            return UNEXPLAINED;
        const known = UNDECLARED.get(step) ??
            undeclaredOf(step.rule.axes.filter((name) => isUndeclared(name)), step);
        UNDECLARED.set(step, known);
        return known.names.has(problem.name) ? [{ claims: known.claims, cause: step }] : UNEXPLAINED;
        function isUndeclared(name) {
            const axes = step?.before;
            if (axes === undefined || !neverWas(name, axes) || mayExist(axes.resolve(name)))
                return false;
            return (0,nearest_names.nearestNames)(name.text, axes.available(), 1).length === 0;
        }
    },
};
const UNDECLARED = new WeakMap();
function undeclaredOf(names, step) {
    return { names: new Set(names), claims: undeclared(names, step) };
}
function undeclared(undeclared, { rule }) {
    const [first, ...others] = undeclared;
    if (first === undefined)
        return [];
    const names = (0,words/* listed */.KE)(undeclared.map((member) => (0,words/* quoted */.TL)(member.text)));
    const isOne = others.length === 0;
    const deriving = (0,runtimes/* dialectsWhere */.Rq)(({ tupleAxes }) => tupleAxes === 'derived').join(' or ');
    return [
        (0,check/* claim */.B)('tuple/unknown-axis', (0,diagnostic/* atSpan */.IX)(first.at), `${(0,rule_words/* ruleText */.Y)(rule)} names ${names}, which ${isOne ? 'is not an axis' : 'are not axes'}`, {
            hint: `declare ${isOne ? 'it' : 'them'} under \`axes\`, with ${isOne ? 'its' : 'their'} levels; only the ${deriving} dialect takes the levels from the items: if that is your runtime, check with the dialect ${deriving}`,
            related: (0,listing/* relatedAt */.Z)('not an axis, either', others.map(({ at }) => at)),
            unlisted: (0,words/* unlisted */.B$)(undeclared.length),
            names: undeclared.map((member) => (0,words/* quoted */.TL)(member.text)),
        }),
    ];
}

// EXTERNAL MODULE: ./build/src/design/known-keys.js
var known_keys = __webpack_require__(91564);
;// CONCATENATED MODULE: ./build/src/checks/causes/unread-key.js






const unreadKey = {
    explains: ['unknown-axis', 'unknown-field', 'replicated-no-column'],
    of({ problem, step }, { design }) {
        const { misspelledAxes, misspelledRules, runtime } = design;
        const key = misspelledAxes ?? (runtime.tupleAxes === 'derived' ? misspelledRules : undefined);
        if (key === undefined || unknownName(problem) === undefined)
            return UNEXPLAINED;
        const name = misspelledAxes ? 'axes' : 'rules';
        const found = (0,check/* claim */.B)(namedBy(problem, step).code, (0,diagnostic/* atSpan */.IX)(key.span), `the spec has no '${name}', but ${(0,words/* spelled */.uQ)(key.value)}`, { hint: (0,known_keys/* keyHint */.p4)(key, name), ...(0,known_keys/* keyFix */.dd)(key, name, [name]) });
        return [{ claims: [found], cause: key, excuses: 'any' }];
    },
};

;// CONCATENATED MODULE: ./build/src/checks/explained.js



















const CAUSES = [
    hiddenNames,
    lettersAsNames,
    undeclaredTupleAxes,
    unreadKey,
    repeatedAxis,
    misspelledAxis,
    sameAxis,
    swappedLists,
    joinedRows,
    repeatedHeader,
    jointSlipOfEntries,
    otherOrder,
    anotherAxis,
    spoiledColumn,
    axisFault,
    openQuote,
    misspelledSubsetValue,
];
const explained_explained = (0,once_per/* oncePer */.P)((context) => {
    const { design } = context;
    const claims = [];
    const left = [];
    const nodes = new Set();
    const reported = new Set();
    let anyMayExist = !design.axesComplete;
    const excused = new Set(design.tentativeNames.map(name_key/* nameKey */.R));
    const mayExist = (key) => anyMayExist || excused.has(key);
    const settle = (found) => {
        const causes = CAUSES_OF.get(found.problem.kind) ?? [];
        for (const cause of causes) {
            const explanations = cause.of(found, context, mayExist);
            if (explanations.length === 0)
                continue;
            for (const { claims: own, cause: identity, excuses = [], leaves = [], node } of explanations) {
                if (identity !== undefined && reported.has(identity))
                    continue;
                reported.add(identity);
                claims.push(...own);
                if (excuses === 'any')
                    anyMayExist = true;
                else
                    for (const key of excuses)
                        excused.add(key);
                if (node)
                    nodes.add(node);
                for (const other of leaves)
                    settle(other);
            }
            return;
        }
        left.push(found);
    };
    for (const found of problemsOf(context))
        settle(found);
    return { claims, left, nodes };
});
function* problemsOf({ compilation: { steps, problems, end } }) {
    for (const step of steps)
        for (const problem of step.problems)
            yield { problem, step, axes: step.before };
    for (const problem of problems)
        yield { problem, axes: end };
}
const CAUSES_OF = (() => {
    const byKind = new Map();
    for (const cause of CAUSES)
        for (const kind of cause.explains) {
            const list = byKind.get(kind);
            if (list === undefined)
                byKind.set(kind, [cause]);
            else
                list.push(cause);
        }
    return byKind;
})();
function leftOf(kind, context) {
    return explained_explained(context).left.filter((found) => found.problem.kind === kind);
}

;// CONCATENATED MODULE: ./build/src/checks/causes-of-problems.js

const causesOfProblems = {
    phase: 'rules',
    find: (context) => explained_explained(context).claims,
};

;// CONCATENATED MODULE: ./build/src/checks/closed-quotes.js



const closedQuotes = {
    phase: 'design',
    *find({ design }) {
        for (const { unterminatedQuote: quote, at } of design.includes) {
            if (quote === undefined)
                continue;
            yield (0,check/* claim */.B)('csv/unterminated-quote', (0,diagnostic/* atSpan */.IX)(quote), 'this quote is never closed: everything after it is one cell', {
                hint: 'close it with another `"`',
                related: (0,design_levels/* includedAt */.S)({ path: quote.path, at }),
                explainedBy: [quote],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/included-headers.js


function* includedHeaders({ axes, rules }) {
    for (const axis of axes) {
        const header = headerOf(axis.include);
        if (header === undefined || axis.name.kind !== 'str')
            continue;
        yield { ...header, owner: axis, axes: [axis.name.value], levels: axis.levels };
    }
    for (const rule of rules) {
        const header = headerOf((0,rule_members/* includeOf */.Wf)(rule));
        if (header === undefined)
            continue;
        const names = (0,rule_members/* membersOf */.lS)(rule).filter((name) => name !== undefined);
        const tokens = rule.kind === 'subset' ? header.tokens : [...header.tokens, ...names.map(({ at }) => at)];
        const levels = rule.kind === 'subset' ? rule.keep : undefined;
        yield { ...header, owner: rule, axes: names.map(({ text }) => text), levels, tokens };
    }
}
function headerOf(include) {
    if (include?.columns === undefined)
        return undefined;
    const columns = include.columns.map((column) => ({ ...column, name: (0,header_name/* columnName */.u)(column) }));
    return { include, columns, tokens: [...columns.map(({ span }) => span), include.at] };
}

;// CONCATENATED MODULE: ./build/src/checks/listed-values.js



const valueLists = (0,once_per/* oncePer */.P)((design) => [
    ...design.axes.map(({ name, levels, include }) => ({ axis: (0,python_text/* text */.Qq)(name), levels, include, inRule: false })),
    ...design.rules.flatMap((rule) => (0,rule_members/* listsOf */.fO)(rule).map(({ axis, levels }) => ({
        axis: axis.text,
        levels,
        include: (0,rule_members/* includeOf */.Wf)(rule),
        inRule: true,
    }))),
]);

;// CONCATENATED MODULE: ./build/src/checks/known-values.js




function knownValues(design, catalogs) {
    let values;
    return (axis, value) => {
        if (catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(value))
            return true;
        values ??= valuesByAxis(valueLists(design));
        return values.get(axis)?.has(value) ?? false;
    };
}
function valuesByAxis(lists) {
    const values = new Map();
    for (const { axis, levels } of lists) {
        const known = values.get(axis) ?? new Set();
        values.set(axis, known);
        for (const { value } of levels)
            known.add((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    }
    return values;
}

;// CONCATENATED MODULE: ./build/src/checks/headers-above-values.js










const headersAboveValues = {
    phase: 'design',
    *find({ design, catalogs }) {
        const known = knownValues(design, catalogs);
        for (const header of includedHeaders(design)) {
            const { columns, axes, include, tokens } = header;
            const [first] = columns;
            const last = columns[columns.length - 1];
            const joined = first && valueBehindHeader(header, known);
            if (first && joined !== undefined) {
                const name = axes[0] ?? '';
                const start = first.span.end - joined.length;
                yield (0,check/* claim */.B)('csv/header-is-level', (0,diagnostic/* atSpan */.IX)({ ...first.span, start }), `the value ${(0,words/* quoted */.TL)(joined)} follows the header on its line, so it is lost: the first line of a CSV is never a value`, {
                    hint: `start a new line before ${(0,words/* quoted */.TL)(joined)}`,
                    ...(0,fix/* suggested */.M)({
                        at: { ...first.span, start: first.span.start + name.length, end: start },
                        newText: '\n',
                    }),
                    related: (0,design_levels/* includedAt */.S)(include),
                    explainedBy: tokens,
                });
                continue;
            }
            if (first === undefined || last === undefined || !isRowOfValues(header, known))
                continue;
            const at = (0,diagnostic/* atSpan */.IX)((0,span/* cover */.I)(first.span, last.span));
            const shown = columns.slice(0, words/* LISTED */.CQ).map(({ name }) => (0,words/* quoted */.TL)(name));
            const names = `${shown.join(', ')}${columns.length > words/* LISTED */.CQ ? ', \u2026' : ''}`;
            const low = headers_above_values_lowHeader(header);
            yield (0,check/* claim */.B)('csv/header-is-level', at, columns.length === 1
                ? `the header ${names} is itself a known value of ${(0,words/* quoted */.TL)(axes[0] ?? '')}: the first line of a CSV is never a value, so it is lost`
                : `the header ${names} is made of known values of ${(0,words/* listed */.KE)(axes.map(words/* quoted */.TL))}: the first line of a CSV is never a row, so it is lost`, {
                hint: low
                    ? `move the line ${(0,words/* quoted */.TL)(axes.join(','))} to the top: it is the header`
                    : `put a header above it: ${axes.join(',')}`,
                unlisted: (0,words/* unlisted */.B$)(axes.length),
                ...(0,fix/* suggested */.M)({ at: { ...first.span, end: first.span.start }, newText: `${axes.join(',')}\n` }, ...(low ? [{ at: low, newText: '' }] : [])),
                related: (0,design_levels/* includedAt */.S)(include),
                explainedBy: tokens,
                saidBy: { codes: ['csv/header-is-level', ...OF_LOW_HEADERS], at },
            });
        }
    },
};
function headers_above_values_lowHeader({ axes: [axis], levels = [], include }) {
    const place = levels.findIndex(({ value }) => (0,python_text/* text */.Qq)(value) === axis);
    const [own, above] = [levels[place]?.node.span, levels[place - 1]?.node.span];
    return own && above && own.path === include.path ? { ...own, start: above.end } : undefined;
}
function valueBehindHeader({ axes, columns, levels = [] }, known) {
    const [axis = '', ...others] = axes;
    const [{ name, span: at } = { name: '', span: undefined }, second] = columns;
    if (others.length > 0 || second !== undefined || axis === '' || !name.startsWith(axis))
        return undefined;
    const value = name.slice(axis.length).trim();
    const isWhole = at !== undefined && at.end - at.start === name.length;
    return isWhole &&
        value !== '' &&
        known(axis, value) &&
        !levels.some(({ value: own }) => (0,python_text/* text */.Qq)(own) === value)
        ? value
        : undefined;
}
const OF_LOW_HEADERS = ['axis/unknown-level', 'pair/outside-domain', 'tuple/outside-domain'];
function isRowOfValues({ axes, columns, levels }, known) {
    if (columns.length !== axes.length || (levels !== undefined && holds(levels, columns)))
        return false;
    const names = new Set(axes);
    return columns.every(({ name }, index) => !names.has(name) &&
        [name, (0,placeholder/* withoutListSign */.U2)(name) ?? name].some((one) => !names.has(one) && known(axes[index] ?? '', one)));
}
function holds(levels, [column]) {
    return levels.some(({ value }) => value.kind === 'str' && value.value === column?.name);
}

;// CONCATENATED MODULE: ./build/src/checks/columns-named-as-axes.js












const columnsNamedAsAxes = {
    phase: 'design',
    *find({ design, catalogs }) {
        const known = knownValues(design, catalogs);
        for (const header of includedHeaders(design)) {
            const { owner, axes, columns, include, tokens } = header;
            if (!('kind' in owner) || owner.kind === 'subset' || axes.length !== columns.length)
                continue;
            if (isRowOfValues(header, known))
                continue;
            if (new Set(columns.map(({ name }) => name)).size < columns.length)
                continue;
            const what = `${owner.kind} ${(0,words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(owner).text)}`;
            const sides = owner.kind === 'pair' ? ['left', 'right'] : [];
            const other = columns.filter(({ name }, index) => (0,header_name/* foldName */.z)(name) !== (0,header_name/* foldName */.z)(axes[index] ?? '') && (0,header_name/* foldName */.z)(name) !== sides[index]);
            const names = new Set([...axes, ...sides].map(header_name/* foldName */.z));
            const swapped = other.find(({ name }) => names.has((0,header_name/* foldName */.z)(name)));
            const first = swapped ?? other[0];
            if (first === undefined)
                continue;
            const place = columns.indexOf(first);
            const at = (0,diagnostic/* atSpan */.IX)(first.span);
            const relations = { related: (0,design_levels/* includedAt */.S)(include), explainedBy: tokens };
            if (swapped !== undefined)
                yield (0,check/* claim */.B)('csv/reordered-columns', at, `column ${place + 1} is named ${(0,words/* quoted */.TL)(first.name)}, but ${what} takes it for axis ${(0,words/* quoted */.TL)(axes[place] ?? '')}: columns are matched by position, not by name`, {
                    ...(owner.kind === 'pair'
                        ? {
                            hint: `the values are in the order of the axes, so only the names are swapped: write ${axes.join(',')}`,
                            ...(0,fix/* suggested */.M)(...columns.map((column, index) => (0,respell/* respell */.a)(column.span, column.name, axes[index] ?? ''))),
                        }
                        : { hint: `put the columns in the order of the axes: ${axes.join(',')}` }),
                    ...relations,
                });
            else
                yield (0,check/* claim */.B)('csv/renamed-columns', at, `column ${place + 1} is named ${(0,words/* quoted */.TL)(first.name)}; ${what} takes it for axis ${(0,words/* quoted */.TL)(axes[place] ?? '')}`, {
                    hint: (other.length === 1 ? (0,nearest_names/* nearestHint */.AN)(first.name, axes) : undefined) ??
                        `if that is right, name the columns as the axes: ${axes.join(',')}`,
                    ...(0,fix/* together */.b)(other.map((column) => (0,respell/* spellingFix */.k)(column.span, column.name, (0,nearest_names.nearestNames)(column.name, axes, 1)[0], {
                        names: axes,
                        fixed: true,
                    }))),
                    ...relations,
                });
        }
    },
};

// EXTERNAL MODULE: ./build/src/design/replicate-axis.js
var replicate_axis = __webpack_require__(75773);
// EXTERNAL MODULE: ./build/src/plan/read-fields.js
var read_fields = __webpack_require__(21179);
;// CONCATENATED MODULE: ./build/src/checks/column-places.js


function placeOf(design, name) {
    const axis = design.axes.find((other) => (0,python_text/* text */.Qq)(other.name) === name);
    if (axis !== undefined)
        return axis.at;
    for (const rule of design.rules) {
        if (rule.kind === 'tie' && rule.canonical.text === name)
            return rule.canonical.at;
    }
    return design.axesAt;
}
function replicateOf(design, rows, column) {
    if (rows.dimensionOf(column) < rows.dimensions.length - rows.replicateDimensions)
        return undefined;
    const name = rows.columns[column]?.name;
    return design.replicates.find(({ axis }) => name?.kind === 'str' && name.value === `${axis.text}_replicate`)
        ?.axis;
}
function relatedColumn(design, rows, { name, column }) {
    const at = replicateOf(design, rows, column)?.at ?? placeOf(design, name);
    return [{ message: `${name} comes from here`, at: (0,diagnostic/* atSpan */.IX)(at) }];
}

;// CONCATENATED MODULE: ./build/src/checks/shadowed-columns.js


function shadowedColumns(design, rows, fields) {
    return fields.flatMap(({ name: field, read: [winner], shadowed }) => winner === undefined
        ? []
        : shadowed.flatMap((candidate) => isIdle(field, winner, candidate) ? [] : { field, winner, candidate }));
    function isIdle(field, winner, candidate) {
        const isReplicate = source_stage/* STAGES */.a.some((stage) => stage === field);
        const isOfBlock = replicateOf(design, rows, candidate.column) !== undefined;
        return sameValues(winner, candidate) || (candidate.codes.length < 2 && (isOfBlock || !isReplicate));
    }
}
function sameValues(left, right) {
    return left.dimension === right.dimension && left.codes.every((code, level) => code === right.codes[level]);
}

;// CONCATENATED MODULE: ./build/src/checks/columns-that-are-read.js












const columnsThatAreRead = {
    phase: 'plan',
    *find({ design, rows, plan }) {
        if (rows.count === 0 || !design.rulesAreRead)
            return;
        yield* unreadCounts(design);
        const fields = (0,read_fields/* readFields */.q)(rows);
        const candidates = fields.flatMap((field) => field.read);
        const isRead = new Set(candidates.map((candidate) => candidate.column));
        if (isRead.size === rows.columns.length)
            return;
        const shadowed = new Set(shadowedColumns(design, rows, fields).map(({ candidate }) => candidate.dimension));
        const readers = new Map();
        for (const candidate of candidates) {
            const list = readers.get(candidate.dimension);
            if (list)
                list.push(candidate);
            else
                readers.set(candidate.dimension, [candidate]);
        }
        const merge = `${(0,words/* counted */.hS)(plan.rows, 'row')} become ${(0,words/* counted */.hS)(plan.evaluations.count, 'evaluation')}`;
        const ordinary = rows.dimensions.length - rows.replicateDimensions;
        for (let dimension = 0; dimension < ordinary; dimension++) {
            const size = rows.dimensions[dimension]?.size ?? 0;
            if (size < 2 || shadowed.has(dimension))
                continue;
            const columns = [...rows.columns.keys()].filter((column) => rows.dimensionOf(column) === dimension);
            const unread = columns.filter((column) => !isRead.has(column));
            const [first] = unread;
            const reading = readers.get(dimension) ?? [];
            if (first === undefined || distinct(reading, size) === size)
                continue;
            const names = unread.map((column) => (0,python_text/* text */.Qq)(rows.columns[column]?.name ?? (0,python_value/* str */.gx)('')));
            const near = (0,nearest_names.nearestNames)(names[0] ?? '', PLANNED_COLUMNS, 1)[0];
            const shown = `${names.length === 1 ? 'axis' : 'axes'} ${(0,words/* listed */.KE)(names.map(words/* quoted */.TL))}`;
            yield (0,check/* claim */.B)('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, names[0] ?? '')), reading.length === 0
                ? `no stage reads ${shown}, so its ${size} levels make no difference: ${merge}`
                : `no stage reads ${shown}, and rows that differ only there merge: ${merge}`, {
                hint: near === undefined && (0,replicate_axis/* isReplicateName */.f)(names[0] ?? '')
                    ? (0,replicate_axis/* replicatesHint */.k)(names[0] ?? '', reading.length === 0 ? size : undefined, design.runtime)
                    : OF_NO_STAGE.test(names[0] ?? '')
                        ? "give it the name of the stage that is repeated: 'draft_replicate', 'essay_replicate' or 'evaluation_replicate'"
                        : near !== undefined &&
                            !rows.columns.some(({ name }) => name.kind === 'str' && name.value === near)
                            ? (0,nearest_names/* didYouMean */.au)(near)
                            : `remove it, or leave one level; to repeat a stage write ${design.runtime.replicatesExpand ? '`replicates` or a replicate axis' : 'an axis such as `draft_replicate`'}`,
                unlisted: (0,words/* unlisted */.B$)(names.length),
                names: names.map(words/* quoted */.TL),
            });
        }
    },
};
const OF_NO_STAGE = /^(?:replicates?|reps?|repeats?|repetitions?|runs?|trials?)$/;
function* unreadCounts({ axes, runtime }) {
    for (const { name, at, levels } of axes) {
        const [level, other] = levels;
        if (name.kind !== 'str' || level?.value.kind !== 'int' || other !== undefined)
            continue;
        const count = Number(level.value.value);
        if (count < 2 || !(0,replicate_axis/* isReplicateName */.f)(name.value) || READ.includes(name.value))
            continue;
        yield (0,check/* claim */.B)('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(at), `no stage reads axis ${(0,words/* quoted */.TL)(name.value)}, so that nothing is repeated`, { hint: (0,replicate_axis/* replicatesHint */.k)(name.value, count, runtime) });
    }
}
const READ = Object.values(plan_fields/* REPLICATE_FIELDS */.S6).flat();
function distinct(reading, size) {
    if (reading.length === 0)
        return 1;
    const seen = new Set();
    for (let level = 0; level < size; level++)
        seen.add(reading.map((candidate) => candidate.codes[level]).join(' '));
    return seen.size;
}

;// CONCATENATED MODULE: ./build/src/checks/is-catalogued.js



function isCatalogued(axis, node, catalogs) {
    return catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(node.value))) ?? false;
}

// EXTERNAL MODULE: ./build/src/checks/place-key.js
var place_key = __webpack_require__(56902);
;// CONCATENATED MODULE: ./build/src/checks/listed-scalars.js


function* listedScalars(design, picks) {
    const seen = new Set();
    for (const list of valueLists(design)) {
        const nodes = [];
        for (const { node } of list.levels) {
            if (node.kind !== 'scalar' || !picks(node, list.axis))
                continue;
            const key = (0,place_key/* placeKey */.r)(node.span);
            if (seen.has(key))
                continue;
            seen.add(key);
            nodes.push(node);
        }
        if (nodes.length > 0)
            yield { list, nodes };
    }
}

;// CONCATENATED MODULE: ./build/src/checks/comment-lines.js









const commentLines = {
    phase: 'design',
    *find({ design, catalogs }) {
        const found = listedScalars(design, (node, axis) => isComment(node) && !isCatalogued(axis, node, catalogs));
        for (const { list, nodes } of found)
            yield (0,check/* jointly */.K)(nodes, ({ span }) => [span], (left) => claimsOf(left, list));
    },
};
function isComment({ value, text: written, span }) {
    return value.kind === 'str' && written.startsWith('#') && (0,source_path/* suffixOf */.jT)(span.path) === '.txt';
}
function* claimsOf(nodes, list) {
    const [first, ...others] = nodes;
    if (first === undefined)
        return;
    const more = others.length === 0
        ? ''
        : ` (${(0,words/* counted */.hS)(others.length, 'more line')} of the file start${others.length === 1 ? 's' : ''} with #)`;
    yield (0,check/* claim */.B)('include/comment-line', (0,diagnostic/* atSpan */.IX)(first.span), `a .txt include has no comments: ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(first.value))} is a value${more}`, {
        hint: 'delete the line, or include a .yaml list, which can have comments',
        unlisted: others.length,
        related: [
            ...(0,listing/* relatedAt */.Z)('another one', others.slice(0, words/* LISTED */.CQ).map(({ span }) => span)),
            ...(0,design_levels/* includedAt */.S)(list.include),
        ],
    });
}

;// CONCATENATED MODULE: ./build/src/checks/token-of.js




function tokenOf(field, id, design, rows) {
    for (const name of plan_fields/* TEXT_FIELDS */.iX[field]) {
        const axis = axisNamed(design.axes, name);
        const level = axis?.levels.find(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)) === id);
        if (level !== undefined)
            return level.node.span;
        const column = rows.columnNamed(name);
        if (column < 0)
            continue;
        const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
        for (let index = 0; index < size; index++) {
            if ((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(rows.valueAt(column, index))) !== id)
                continue;
            const node = rows.nodeAt(column, index);
            if (node !== undefined)
                return node.span;
        }
    }
    return design.axesAt;
}

;// CONCATENATED MODULE: ./build/src/checks/copied-essays.js




const MOST = 20;
const copiedEssays = {
    phase: 'generations',
    *find({ design, rows, plan, essayModes }) {
        if (!design.rulesAreRead)
            return;
        const { essays, essayTemplates } = plan;
        const copies = essayTemplates.texts.map((template) => essayModes.get(template) === 'copy');
        if (!copies.includes(true))
            return;
        const first = new Map();
        const surplus = new Map();
        for (let essay = 0; essay < essays.count; essay++) {
            const template = essays.template[essay] ?? 0;
            if (copies[template] !== true)
                continue;
            const key = (essays.draft[essay] ?? 0) * essayTemplates.size + template;
            const known = first.get(key);
            if (known === undefined)
                first.set(key, essay);
            else if (essays.replicate[essay] !== essays.replicate[known])
                surplus.set(template, (surplus.get(template) ?? 0) + 1);
        }
        for (const [code, count] of [...surplus].slice(0, MOST)) {
            const template = essayTemplates.text(code);
            const repeated = design.replicates.find(({ axis }) => axis.text === 'essay_template');
            yield (0,check/* claim */.B)('plan/copied-essays', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_template', template, design, rows)), `${(0,words/* quoted */.TL)(template)} copies its draft, so its replicates hold the same text: ${(0,words/* counted */.hS)(count, 'essay')} ${count === 1 ? 'is' : 'are'} a copy of another`, {
                hint: 'give the template one replicate, and repeat the draft instead',
                related: repeated ? [{ message: 'the replicates', at: (0,diagnostic/* atSpan */.IX)(repeated.axis.at) }] : undefined,
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/quality/distinct-plan.js
var distinct_plan = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/quality/quality-report.js + 1 modules
var quality_report = __webpack_require__(46351);
// EXTERNAL MODULE: ./build/src/quality/rows-design.js
var rows_design = __webpack_require__(87841);
// EXTERNAL MODULE: ./build/src/quality/written-ties.js
var written_ties = __webpack_require__(57506);
// EXTERNAL MODULE: ./build/src/quality/aliases.js
var aliases = __webpack_require__(69447);
;// CONCATENATED MODULE: ./build/src/checks/confounded-axes.js



function confoundedAxes(design, groupsOf, remedy) {
    const name = (factor) => design.factors[factor]?.name ?? '';
    const together = (0,aliases/* factorsTogether */.t2)(design)
        .map((members) => groupsOf(members.map(name)).flatMap(([head]) => head ?? []))
        .filter((heads) => heads.length > 1);
    const nested = (0,aliases/* factorsNested */.iQ)(design).map(({ inner, outer }) => [name(inner), name(outer)]);
    const inseparable = (0,aliases/* indistinguishableFactors */.BK)(design).map(name);
    return [...sayTogether(together), ...sayNested(nested), ...sayInseparable(inseparable)].map((limit) => ({
        ...limit,
        hint: (0,findings_text/* msg */.ab) `${remedy(limit.axes)}; if this is intended, ignore the finding in the settings and give the reason`,
    }));
}
function separation(cohort, [left = 'AXIS', right = 'OTHER']) {
    return (0,findings_text/* msg */.ab) `\`${(0,findings_text/* ownCommand */.w1)('separate', cohort, left, right)}\` proposes combinations that separate them`;
}
function sayTogether(classes) {
    const [first] = classes;
    if (first === undefined)
        return [];
    const texts = classes
        .slice(0, words/* LISTED */.CQ)
        .map((names) => `${(0,words/* listed */.KE)(names.map(words/* quoted */.TL), names.length, names.length)} always change together`);
    const effects = classes.length === 1 ? `one effect, not ${(0,words/* numberWord */.i0)(first.length)}` : 'one effect each';
    const message = `${texts.join('; ')}${andMore(classes.length)}: ${effects}`;
    const names = classes.flat().map(words/* quoted */.TL);
    return [{ code: 'quality/one-effect', message, axes: first, unlisted: (0,words/* unlisted */.B$)(classes.length), names }];
}
function sayNested(pairs) {
    const [first] = pairs;
    if (first === undefined)
        return [];
    const texts = pairs
        .slice(0, words/* LISTED */.CQ)
        .map(([inner, outer]) => `each level of ${(0,words/* quoted */.TL)(inner)} occurs with only one level of ${(0,words/* quoted */.TL)(outer)}`);
    const message = `${texts.join('; ')}${andMore(pairs.length)}: the effect of the second cannot be separated from the effect of the first`;
    const names = pairs.flat().map(words/* quoted */.TL);
    return [{ code: 'quality/nested-axis', message, axes: first, unlisted: (0,words/* unlisted */.B$)(pairs.length), names }];
}
function sayInseparable(axes) {
    if (axes.length === 0)
        return [];
    const names = (0,words/* listed */.KE)(axes.map(words/* quoted */.TL), axes.length, axes.length);
    const message = axes.length === 1
        ? `the effect of ${names} cannot be separated from those of the other axes together`
        : `the effects of ${names} cannot be separated: each may be the combined effect of the other axes`;
    return [{ code: 'quality/inseparable-axis', message, axes }];
}
function andMore(count) {
    const rest = (0,words/* unlisted */.B$)(count);
    return rest > 0 ? `; and ${rest} more` : '';
}

;// CONCATENATED MODULE: ./build/src/checks/limit.js


function limitClaim([first, ...others], placeOf) {
    if (first === undefined)
        return undefined;
    const parts = [first, ...others].map(({ code, message, unlisted = 0, names }) => ({
        ...{ code, message, unlisted },
        ...(names === undefined ? {} : { names }),
    }));
    const codes = new Set(others.map(({ code }) => code).filter((code) => code !== first.code));
    const hint = codes.size === 0 ? first.hint : (0,findings_text/* msg */.ab) `${first.hint}; this is ${[first.code, ...codes].join(' and ')}`;
    return (0,check/* claim */.B)(first.code, placeOf(first.axes), parts.map(({ message }) => message).join('; '), {
        hint,
        ...(others.length === 0 ? { unlisted: first.unlisted, names: first.names } : { parts }),
    });
}

// EXTERNAL MODULE: ./build/src/quality/self-judging.js
var self_judging = __webpack_require__(24548);
;// CONCATENATED MODULE: ./build/src/checks/self-judged.js


function selfJudged(plan, writers) {
    const evaluations = plan.evaluations.count;
    if (evaluations === 0 || !(0,self_judging/* isSelfJudged */.U)(plan, writers))
        return [];
    return [
        {
            code: 'quality/self-judging',
            message: evaluations === 1
                ? 'the only evaluation is by the model that wrote the essay: no other model judges it'
                : `all ${(0,words/* counted */.hS)(evaluations, 'evaluation')} are by the model that wrote the essay: no other model judges any essay`,
            axes: ['evaluation_llm', 'essay_llm'],
            hint: 'add a judge that writes no essay here; if this is intended, ignore the finding in the settings and give the reason',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/checks/design-limits.js









const designLimits = {
    phase: 'generations',
    *find({ cohort, design, rows, plan: written, ids, isValid, essayModes, modelOf }) {
        if (!isValid || written.evaluations.count === 0)
            return;
        const plan = (0,distinct_plan/* distinctPlan */.e)(written, ids);
        const isOfRows = plan === written;
        const ties = new written_ties/* WrittenTies */.d(design, rows);
        const confounded = !design.rulesAreRead || (isOfRows && (0,rows_design/* isCrossed */.Ao)(rows))
            ? []
            : confoundedAxes((0,quality_report/* judgedDesign */.mP)(design, rows, plan, isOfRows).design, (axes) => ties.groupsOf(axes), (axes) => separation(cohort.id, axes));
        const writers = { modelOf, copiesDraft: (template) => essayModes.get(template) === 'copy' };
        const claimed = limitClaim([...confounded, ...selfJudged(plan, writers)], (axes) => (0,diagnostic/* atSpan */.IX)(placeOfAxes(axes, design, ties)));
        if (claimed)
            yield claimed;
    },
};
function placeOfAxes(names, design, ties) {
    const rule = design.rules.find((other) => {
        const members = (0,rule_members/* membersOf */.lS)(other).flatMap((member) => member?.text ?? []);
        const bound = names.filter((name) => members.some((member) => ties.areTied([member, name])));
        return bound.length > 1 && (ties.groupsOf(bound).length > 1 || ties.areTied(names));
    });
    return rule === undefined ? design.axesAt : (0,rule_members/* nameOf */.Vb)(rule).at;
}

// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(15281);
;// CONCATENATED MODULE: ./build/src/checks/collapsed-ids.js



function collapsedModels({ plan: { essays, essayModels }, ids }) {
    return collapses(ids.essays, [{ field: 'essay_llm', vocabulary: essayModels, codes: essays.model }], (left, right) => essays.draft[left] === essays.draft[right] && essays.template[left] === essays.template[right]);
}
function collapsedTexts({ plan, ids }) {
    const { drafts, essays, evaluations } = plan;
    return [
        ...collapses(ids.drafts, [
            { field: 'combo_id', vocabulary: plan.combos, codes: drafts.combo },
            { field: 'draft_template', vocabulary: plan.draftTemplates, codes: drafts.template },
            { field: 'draft_llm', vocabulary: plan.draftModels, codes: drafts.model },
        ], () => true),
        ...collapses(ids.essays, [{ field: 'essay_template', vocabulary: plan.essayTemplates, codes: essays.template }], (left, right) => essays.draft[left] === essays.draft[right]),
        ...collapses(ids.evaluations, [
            {
                field: 'evaluation_template',
                vocabulary: plan.evaluationTemplates,
                codes: evaluations.template,
            },
            { field: 'evaluation_llm', vocabulary: plan.evaluationModels, codes: evaluations.model },
        ], (left, right) => evaluations.essay[left] === evaluations.essay[right]),
    ];
}
function collapses(stage, parts, sameParent) {
    const found = new Map();
    const { first } = stage;
    if (first === undefined)
        return [];
    for (let lost = 0; lost < first.length; lost++) {
        const kept = first[lost] ?? lost;
        if (kept === lost || !sameParent(lost, kept))
            continue;
        const part = parts.find(({ codes }) => codes[lost] !== codes[kept]);
        if (part === undefined)
            continue;
        const lostText = part.vocabulary.text(part.codes[lost] ?? 0);
        const keptText = part.vocabulary.text(part.codes[kept] ?? 0);
        const key = JSON.stringify([part.field, lostText, keptText]);
        const collapse = found.get(key);
        if (collapse)
            collapse.count++;
        else
            found.set(key, { stage: stage.stage, field: part.field, lost: lostText, kept: keptText, count: 1 });
    }
    return [...found.values()];
}
function misspellings({ field, lost, kept }, { design, rows }) {
    const isNear = (0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept) || (0,nearest_names.nearestNames)(lost, [kept], 1).length > 0;
    return isNear ? [lost, kept].map((name) => tokenOf(field, name, design, rows)) : [];
}

;// CONCATENATED MODULE: ./build/src/checks/distinct-ids.js






const distinct_ids_MOST = 20;
const distinctIds = {
    phase: 'generations',
    *find(identified) {
        if (!identified.design.rulesAreRead)
            return;
        yield (0,check/* jointly */.K)(collapsedTexts(identified), (collapse) => misspellings(collapse, identified), (left) => distinct_ids_claimsOf(left, identified));
    },
};
function* distinct_ids_claimsOf(collapses, { design, rows }) {
    for (const [index, { stage, field, lost, kept, count }] of collapses.slice(0, distinct_ids_MOST).entries()) {
        const sameButCase = (0,generation_id/* signaturePart */._i)(lost) === (0,generation_id/* signaturePart */._i)(kept);
        const others = index === distinct_ids_MOST - 1 ? (0,words/* unlisted */.B$)(collapses.length, distinct_ids_MOST) : 0;
        const more = others > 0 ? `; so are ${others} more pairs` : '';
        const why = sameButCase
            ? `differ only in case, which an id does not keep`
            : `run together with the part next to them, because "|" also separates the parts of an id`;
        yield (0,check/* claim */.B)('plan/ids-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf(field, lost, design, rows)), `${(0,words/* quoted */.TL)(lost)} and ${(0,words/* quoted */.TL)(kept)} ${why}: ${(0,words/* counted */.hS)(count, stage)} ${count === 1 ? 'is' : 'are'} lost${more}`, {
            hint: sameButCase ? 'use ids that differ in more than case' : 'use ids without "|"',
            related: [{ message: 'the one that stays', at: (0,diagnostic/* atSpan */.IX)(tokenOf(field, kept, design, rows)) }],
            unlisted: others,
        });
    }
}

// EXTERNAL MODULE: ./build/src/findings/joined-names.js
var joined_names = __webpack_require__(71222);
// EXTERNAL MODULE: ./build/src/checks/altered-ids.js
var altered_ids = __webpack_require__(74093);
;// CONCATENATED MODULE: ./build/src/checks/declared-twice.js


function declaredTwice(name, value, { axes }) {
    const axis = axes.find((one) => one.replaced !== undefined && (0,python_text/* text */.Qq)(one.name) === name);
    const key = (0,compare/* valueKey */.z)(value);
    const first = axis?.replaced;
    const isThere = first?.kind !== 'list' ||
        first.items.some((item) => item.kind === 'scalar' && (0,compare/* valueKey */.z)(item.value) === key);
    return axis !== undefined && isThere ? [axis.repeatedAt ?? axis.at] : [];
}
function repeatedAxes(names, { axes }) {
    return axes.flatMap(({ name, replaced, repeatedAt, at }) => replaced !== undefined && names.includes((0,python_text/* text */.Qq)(name)) ? [repeatedAt ?? at] : []);
}

;// CONCATENATED MODULE: ./build/src/checks/entries-in-domain.js


























const entriesInDomain = {
    phase: 'rules',
    *find(context) {
        const found = leftOf('outside-domain', context);
        const same = new Map();
        const keyOf = ({ step, problem }) => JSON.stringify([step?.index, problem.place, (0,compare/* valueKey */.z)(problem.level.value)]);
        for (const one of found) {
            const key = keyOf(one);
            const levels = same.get(key);
            if (levels === undefined)
                same.set(key, [one.problem.level]);
            else
                levels.push(one.problem.level);
        }
        const listed = new Map();
        for (const one of found) {
            const { step, axes, problem } = one;
            const outside = outsideOf(one);
            if (step === undefined || outside === undefined)
                continue;
            const axis = axes.domain(problem.key) ?? (0,domain/* domainOf */.O)([], true);
            const dropper = axis.dropped?.get((0,compare/* valueKey */.z)(problem.level.value));
            const levels = same.get(keyOf(one)) ?? [];
            if (dropper !== undefined) {
                const bySubset = droppedBySubset(outside, dropper, levels, context);
                if (bySubset === undefined)
                    yield droppedLevel(outside, dropper, context);
                else if (levels[0] === problem.level)
                    yield bySubset;
                continue;
            }
            if (levels[0] !== problem.level)
                continue;
            const places = listed.get(step) ?? [];
            listed.set(step, places);
            const { place } = problem;
            const { rule } = outside;
            const isListed = places[place] ?? (0,near_level/* laterKeys */.Z8)(() => rule.entries.flatMap(({ values }) => values[place]?.value ?? []));
            places[place] = isListed;
            yield noLevel(outside, axis, levels.slice(1), isListed, context);
        }
    },
};
function droppedBySubset({ code, rule, member, level, what }, dropper, levels, context) {
    const step = context.compilation.steps[dropper];
    if (step?.rule.kind !== 'subset')
        return undefined;
    const [unknown, other] = unknownValues(step, context);
    const instead = other === undefined && unknown?.misspelled === undefined ? unknown?.level : undefined;
    const dropped = (0,words/* spelled */.uQ)(level.value);
    const entries = `${(0,rule_words/* ruleText */.Y)(rule)} lists ${levels.length === 1 ? '' : `${levels.length} times`}`.trim();
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(instead?.node.span ?? step.rule.axis.at), instead === undefined
        ? `${(0,rule_words/* ruleText */.Y)(step.rule)} drops ${dropped}, which ${entries}`
        : `${(0,rule_words/* ruleText */.Y)(step.rule)} keeps ${(0,words/* spelled */.uQ)(instead.value)}, which is not a level of axis ${(0,words/* quoted */.TL)(member.text)}, and drops ${dropped}, which ${entries}`, {
        hint: instead === undefined
            ? `keep ${dropped} here as well, or remove the entries that list it`
            : `write ${dropped} in its place if that is meant; otherwise remove the entries that list it`,
        unlisted: (0,words/* unlisted */.B$)(levels.length - 1),
        names: [dropped],
        related: [
            { message: what, at: (0,diagnostic/* atSpan */.IX)(level.node.span) },
            ...(0,listing/* relatedAt */.Z)(listing/* ALSO */.G, levels.slice(1, words/* LISTED */.CQ).map(({ node }) => node.span)),
            ...(0,design_levels/* includedAt */.S)(rule.include),
        ],
    });
}
function droppedLevel(outside, dropper, { design }) {
    const { rule, code, what, level, member } = outside;
    const other = design.rules[dropper];
    const by = other === undefined ? '' : (0,rule_words/* ruleText */.Y)(other);
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,words/* spelled */.uQ)(level.value)} is no longer a level of axis ${(0,words/* quoted */.TL)(member.text)}: ${by} drops it`, {
        hint: 'keep the level there, or remove it here',
        related: [
            ...(other === undefined ? [] : [{ message: by, at: (0,diagnostic/* atSpan */.IX)((0,rule_members/* nameOf */.Vb)(other).at) }]),
            ...(0,design_levels/* includedAt */.S)(rule.include),
        ],
    });
}
function noLevel(outside, axis, others, isListed, context) {
    const { rule, code, what, level, member } = outside;
    const sameText = axis.levels.find((other) => (0,python_text/* text */.Qq)(other.value) === (0,python_text/* text */.Qq)(level.value));
    const undeclared = undeclaredId(member.text, level.value, context);
    const near = undeclared === undefined
        ? catalogued((0,near_level/* nearLevel */.Rd)(level.value, axis, isListed), (0,python_text/* text */.Qq)(level.value), member.text, context)
        : undefined;
    const remedy = (0,literal_remedy/* literalRemedy */.wx)(level, (written) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(written))), rule.include !== undefined);
    const commentedRow = rule.include !== undefined && (0,python_text/* text */.Qq)(level.value).startsWith('#')
        ? 'delete the row: a CSV has no comments'
        : undefined;
    const leftOut = (0,left_out/* leftOutName */.$)((0,python_text/* text */.Qq)(level.value), (name) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(name))));
    const leftOutHint = leftOut &&
        `delete the entry if ${(0,words/* quoted */.TL)(leftOut)} is not meant, since every entry is planned; otherwise write ${leftOut}`;
    const hint = leftOutHint ??
        severalHint(outside, axis) ??
        remedy?.hint ??
        dateHint((0,python_text/* text */.Qq)(level.value), axis) ??
        dittoHint(outside) ??
        (0,placeholder/* formulaHint */.cL)((0,python_text/* text */.Qq)(level.value)) ??
        commentedRow ??
        (sameText
            ? `the axis has ${(0,words/* spelled */.uQ)(sameText.value)} of another kind: quote both or neither`
            : (0,literal_remedy/* withReading */.tl)(near
                ? (0,nearest_names/* didYouMean */.au)(near)
                : ((undeclared && replacedHint(outside, axis, isListed, context)) ??
                    undeclared ??
                    (0,near_level/* otherIdHint */.Vs)(level.value, axis, isListed, lackingCatalog(member.text, level.value, context.catalogs)) ??
                    (0,near_level/* levelsHint */.NL)(level.value, axis, member.text, lackingCatalog(member.text, level.value, context.catalogs))), level));
    const fix = (leftOutHint ??
        commentedRow ??
        severalHint(outside, axis) ??
        dateHint((0,python_text/* text */.Qq)(level.value), axis) ??
        dittoHint(outside))
        ? undefined
        : (remedy?.fix ?? (sameText ? undefined : levelFixes([level, ...others], near, axis).fix));
    return (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(level.node.span), `${what}, but ${(0,words/* spelled */.uQ)(level.value)} is not a level of axis ${(0,words/* quoted */.TL)(member.text)}${others.length === 0 ? '' : `; ${(0,words/* counted */.hS)(others.length, 'more entry', 'more entries')} ${others.length === 1 ? 'has' : 'have'} it`}`, {
        hint,
        fix,
        unlisted: (0,words/* unlisted */.B$)(others.length),
        related: [
            { message: 'the axis is named here', at: (0,diagnostic/* atSpan */.IX)(member.at) },
            ...(0,listing/* relatedAt */.Z)(listing/* ALSO */.G, others.slice(0, words/* LISTED */.CQ).map(({ node }) => node.span)),
            ...nearLevelAt(axis, near),
            ...(0,design_levels/* includedAt */.S)(rule.include),
        ],
        explainedBy: declaredTwice(member.text, level.value, context.design),
    });
}
function replacedHint({ member, level: { value } }, axis, isListed, context) {
    const [only, other] = axis.levels.filter((level) => !isListed((0,compare/* valueKey */.z)(level.value)));
    if (only === undefined || other !== undefined || !isId(member.text, (0,python_text/* text */.Qq)(only.value), context))
        return undefined;
    const written = (0,words/* quoted */.TL)((0,python_text/* text */.Qq)(value));
    return `${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(only.value))} is in the axis, but in no entry: write it here if it replaces ${written}; otherwise add ${written} to the axis`;
}
function severalHint({ rule, level }, axis) {
    const { value, node } = level;
    const isLevel = (name) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(name)));
    const items = value.kind === 'tuple' ? value.items.map(python_text/* text */.Qq) : [];
    const names = items.length > 1 && items.every(isLevel) ? items : (0,joined_names/* joinedNames */.S)((0,python_text/* text */.Qq)(value), isLevel);
    const entry = rule.entries.find(({ values }) => values.some((one) => one.node === node));
    if (names === undefined || entry === undefined)
        return undefined;
    const isCsv = (0,source_path/* suffixOf */.jT)(node.span.path) === '.csv';
    const entries = names.map((name) => {
        const values = entry.values.map((one) => (one.node === node ? name : (0,python_text/* text */.Qq)(one.value)));
        return isCsv ? values.join(',') : `[${values.join(', ')}]`;
    });
    return `${(0,words/* listed */.KE)(names.map(words/* quoted */.TL))} are levels: give each ${isCsv ? 'a row' : 'an entry'} of its own, ${entries.join(' and ')}`;
}
function dateHint(written, { keys }) {
    const [id, other] = (0,altered_ids/* idsOfDate */.QL)(written).filter((one) => keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(one))));
    return id === undefined || other !== undefined
        ? undefined
        : `a spreadsheet has made a date of ${(0,words/* quoted */.TL)(id)}: write it here, and format the column as text there`;
}
function dittoHint({ rule, level, problem }) {
    if (!/^(?:''|"|,,|\u3003|ditto|do\.|same|as above)$/i.test((0,python_text/* text */.Qq)(level.value)))
        return undefined;
    const above = rule.entries[problem.entry - 1]?.values[problem.place]?.value;
    return above && `write the value again: ${(0,python_text/* text */.Qq)(above)}`;
}
function catalogued(near, written, axis, { catalogs }) {
    const catalog = catalogs === undefined ? undefined : catalogOf(axis, catalogs);
    if (near === undefined || catalog === undefined || catalog.fault || catalog.has(near))
        return near;
    return (0,nearest_names.nearestNames)(written, catalog.ids, 1)[0] ?? near;
}
function nearLevelAt(axis, near) {
    const level = near === undefined ? undefined : axis.levels.find(({ value }) => (0,python_text/* text */.Qq)(value) === near);
    return level ? [{ message: `the level '${near}'`, at: (0,diagnostic/* atSpan */.IX)(level.node.span) }] : [];
}

;// CONCATENATED MODULE: ./build/src/checks/lost-levels.js




function* lostLevels(what, axis, lost, because, hint, explainedBy) {
    const [first, ...others] = lost;
    if (first === undefined)
        return;
    const names = (0,words/* listed */.KE)(lost.slice(0, words/* LISTED */.CQ).map((level) => (0,words/* spelled */.uQ)(level.value)), lost.length);
    yield (0,check/* claim */.B)('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(first.node.span), `${what} drops ${names} of axis ${(0,words/* quoted */.TL)(axis.text)}, ${because}`, {
        hint,
        unlisted: (0,words/* unlisted */.B$)(lost.length),
        names: lost.map((level) => (0,words/* spelled */.uQ)(level.value)),
        related: [
            { message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(axis.at) },
            ...(0,listing/* relatedAt */.Z)('dropped too', others.slice(0, words/* LISTED */.CQ - 1).map((level) => level.node.span)),
        ],
        explainedBy,
    });
}
function tokensOf(levels) {
    return levels.map(({ node }) => node.span);
}

;// CONCATENATED MODULE: ./build/src/checks/entries-name-levels.js






const entriesNameLevels = {
    phase: 'rows',
    *find({ compilation, design }) {
        if (!design.rulesAreRead)
            return;
        for (const { rule, before } of compilation.steps)
            if ((0,rule_members/* isBinding */.OT)(rule))
                yield* unnamed(rule, before);
    },
};
function* unnamed(rule, axes) {
    const named = new Map();
    const entries = rule.entries;
    for (const [place, member] of (0,rule_members/* membersOf */.lS)(rule).entries()) {
        if (member === undefined)
            continue;
        const key = axes.resolve(member);
        const { values } = named.get(key) ?? { values: new Set() };
        named.set(key, named.get(key) ?? { member, values });
        for (const entry of entries) {
            const level = entry.values[place];
            if (level)
                values.add((0,compare/* valueKey */.z)(level.value));
        }
    }
    const [list, why] = rule.kind === 'pair'
        ? ['allowed', 'which is in no entry of allowed']
        : ['items', 'which is in none of its items'];
    const inHeader = headerLevels(rule, axes);
    for (const [key, { member, values }] of named) {
        const lost = (axes.domain(key)?.levels ?? []).filter((level) => !values.has((0,compare/* valueKey */.z)(level.value)) && !inHeader.has((0,compare/* valueKey */.z)(level.value)));
        const them = lost.length === 1 ? 'it' : 'them';
        const hint = `name ${them} in ${list}, or remove ${them} from the axis`;
        yield* lostLevels((0,rule_words/* ruleText */.Y)(rule), member, lost, why, hint, tokensOf(lost));
    }
}
function headerLevels(rule, axes) {
    const members = (0,rule_members/* membersOf */.lS)(rule);
    const header = (rule.include?.columns ?? []).map((column) => (0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(column))));
    const isMade = header.length === members.length &&
        members.every((member, index) => {
            const domain = member && axes.domain(axes.resolve(member));
            return domain?.keys.has(header[index] ?? '') ?? false;
        });
    return new Set(isMade ? header : []);
}

;// CONCATENATED MODULE: ./build/src/checks/fields-are-axes.js










const fieldsAreAxes = {
    phase: 'rules',
    *find(context) {
        const known = context.design.axes.map((axis) => (0,python_text/* text */.Qq)(axis.name));
        for (const found of leftOf('unknown-field', context)) {
            const { value, span } = found.problem.field;
            const nearest = nearAxis(found, context);
            const isListed = context.design.fieldOrder?.fields.some((field) => (0,python_text/* text */.Qq)(field.value) === nearest);
            const near = isListed ? undefined : nearest;
            const joined = (0,joined_remedy/* joinedField */.G)(found.problem.field, context.design.fieldOrder, (name) => known.includes(name));
            yield (0,check/* claim */.B)('output/unknown-field', (0,diagnostic/* atSpan */.IX)(span), `output.field_order names ${(0,words/* spelled */.uQ)(value)}, which is not an axis`, {
                ...(joined ??
                    ruleRemedy((0,python_text/* text */.Qq)(value), context.design) ?? {
                    hint: near
                        ? (0,nearest_names/* didYouMean */.au)(near)
                        : `${isListed ? 'remove it: ' : ''}the axes are ${known.join(', ') || '(none)'}`,
                    ...nameFix({ at: span, text: (0,python_text/* text */.Qq)(value) }, near, known),
                }),
                explainedBy: (near ? [] : context.design.rules)
                    .flatMap(rule_members/* membersOf */.lS)
                    .flatMap((member) => (member?.text === (0,python_text/* text */.Qq)(value) ? [member.at] : [])),
            });
        }
    },
};
function ruleRemedy(name, { rules }) {
    const rule = rules.find((one) => (0,rule_members/* axisMadeBy */.MV)(one)?.text === name);
    const members = rule && (0,rule_members/* membersOf */.lS)(rule).flatMap((member) => member?.text ?? []);
    return rule && members && members.length > 0
        ? {
            hint: `${(0,words/* quoted */.TL)(name)} is the name of ${(0,words/* withArticle */.vJ)(rule.kind)}: write the names of its axes, ${members.join(', ')}`,
        }
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/checks/fields-that-are-columns.js












const fieldsThatAreColumns = {
    phase: 'rows',
    *find({ design, rows }) {
        if (design.runtime.fieldOrder !== 'anything' || design.fieldOrder === undefined || rows.count === 0)
            return;
        const known = new Set([
            ...rows.columns.map(({ name }) => (0,compare/* valueKey */.z)(name)),
            ...design.axes.map(({ name }) => (0,compare/* valueKey */.z)(name)),
        ]);
        const unknown = design.fieldOrder.fields.filter(({ value }) => !known.has((0,compare/* valueKey */.z)(value)));
        if (unknown.length === 0)
            return;
        const names = rows.columns.map(({ name }) => (0,python_text/* text */.Qq)(name));
        const kinds = new Map(design.rules.filter(rule_members/* isBinding */.OT).map(({ name, kind }) => [name.text, kind]));
        const listedAlready = new Set(design.fieldOrder.fields.map(({ value }) => (0,python_text/* text */.Qq)(value)));
        const index = new nearest_names/* NameIndex */.SJ(names.filter((name) => !listedAlready.has(name)));
        for (const field of unknown) {
            const { value, span } = field;
            const name = (0,python_text/* text */.Qq)(value);
            const isReplicate = /_replicate$/.test(name);
            if (isReplicate && !design.replicatesWhole)
                continue;
            const same = inUsualWords(name);
            const near = names.includes(same) && !listedAlready.has(same) ? same : index.nearest(name, 1)[0];
            const shown = (0,words/* quoted */.TL)(name);
            const joined = (0,joined_remedy/* joinedField */.G)(field, design.fieldOrder, (one) => names.includes(one));
            const kind = value.kind === 'str' ? kinds.get(value.value) : undefined;
            yield (0,check/* claim */.B)('output/unused-field', (0,diagnostic/* atSpan */.IX)(span), kind === undefined
                ? `output.field_order names ${shown}, which is not a column of the rows`
                : `output.field_order names ${shown}, but ${(0,words/* withArticle */.vJ)(kind)} is not a column: its axes are`, {
                ...(joined ?? {
                    hint: (kind === undefined && near !== undefined ? (0,nearest_names/* didYouMean */.au)(near) : undefined) ??
                        (names.length > 0 ? `the columns are ${(0,words/* listed */.KE)(names)}` : 'remove it: there is no column'),
                    ...(kind === undefined ? nameFix({ at: span, text: name }, near, names) : {}),
                }),
                explainedBy: [
                    design.axesAt,
                    ...(fieldOf(name) === undefined ? [] : design.axes.map(({ at }) => at)),
                    ...(isReplicate ? design.replicates.map(({ axis }) => axis.at) : []),
                    ...(near === undefined ? [] : [placeOf(design, near)]),
                ],
            });
        }
    },
};

// EXTERNAL MODULE: ./build/src/design/show.js
var show = __webpack_require__(94335);
;// CONCATENATED MODULE: ./build/src/checks/fields-that-name-columns.js



const fieldsThatNameColumns = {
    phase: 'rules',
    *find(context) {
        for (const { problem } of leftOf('unhashable-field', context)) {
            const { node, at, remedy } = problem.field;
            yield (0,check/* claim */.B)('output/unhashable-field', at, `output.field_order must list column names, but holds ${(0,show/* kindOf */.I)(node)}`, remedy ?? { hint: 'write one name per item' });
        }
    },
};

// EXTERNAL MODULE: ./build/src/findings/report-conflict.js
var report_conflict = __webpack_require__(77983);
// EXTERNAL MODULE: ./build/src/plan/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(71034);
// EXTERNAL MODULE: ./build/src/source/merge-conflict.js
var merge_conflict = __webpack_require__(54978);
// EXTERNAL MODULE: ./build/src/findings/collector.js
var collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/report-foreign.js
var report_foreign = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/src/syntax/json.js
var json = __webpack_require__(80567);
;// CONCATENATED MODULE: ./build/src/checks/metadata-fault.js






function metadataFault(path, sources) {
    const opened = sources.open(path);
    switch (opened.kind) {
        case 'text': {
            if (opened.file.text.trim() === '')
                return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is empty' };
            const found = new collector/* Collector */.g();
            const node = (0,json/* parseJson */.q)(opened.file, found);
            const fault = found.sorted()[0];
            if (fault)
                return { at: fault.at, why: fault.message, hint: fault.hint };
            return { at: node ? (0,diagnostic/* atSpan */.IX)(node.span) : (0,diagnostic/* atFile */.kG)(path), why: node ? `it is ${(0,show/* kindOf */.I)(node)}` : '' };
        }
        case 'malformed':
            return { at: (0,diagnostic/* atSpan */.IX)(opened.at), why: `line ${opened.line} is not UTF-8` };
        case 'conflicted': {
            const { at, message, hint } = (0,report_conflict/* conflictFinding */.U)(opened.conflict);
            return { at, why: message, hint };
        }
        case 'foreign': {
            const { at, message, hint } = (0,report_foreign/* foreignFinding */.Ib)(opened.foreign);
            return { at, why: message, hint };
        }
        case 'directory':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is a folder' };
        case 'outside':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: 'it is a link that leads out of the repository' };
        case 'too-large':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: `it has ${opened.size} bytes; the limit is ${opened.limit}` };
        case 'unreadable':
            return { at: (0,diagnostic/* atFile */.kG)(path), why: opened.reason };
        default:
            return { at: (0,diagnostic/* atFile */.kG)(path), why: '' };
    }
}
function notAnObject(path, sources) {
    const opened = sources.open(path);
    const node = opened.kind === 'text' ? (0,json/* parseJson */.q)(opened.file) : undefined;
    return node === undefined || node.kind === 'map'
        ? undefined
        : { at: (0,diagnostic/* atSpan */.IX)(node.span), what: (0,show/* kindOf */.I)(node) };
}

;// CONCATENATED MODULE: ./build/src/checks/free-ids.js








const freeIds = {
    phase: 'ids',
    *find({ ids, existing, sources }) {
        for (const { stage, plain, fallback } of ids.taken) {
            const path = existing.metadataPath(stage, plain);
            const damaged = existing.metadata(stage, plain).kind === 'unreadable';
            const opened = damaged ? sources.open(path) : undefined;
            if (opened?.kind === 'conflicted') {
                yield { finding: (0,report_conflict/* conflictFinding */.U)(opened.conflict, 'metadata that regenerating cannot restore') };
                continue;
            }
            if (fallback === undefined) {
                yield exhaustedId(stage, plain, existing);
                continue;
            }
            if (!damaged && existing.metadata(stage, fallback).kind !== 'missing')
                continue;
            const consequence = `so the ${stage} ${(0,words/* quoted */.TL)(plain)} is planned as ${(0,words/* quoted */.TL)(fallback)}`;
            if (!damaged) {
                yield (0,check/* claim */.B)('plan/id-taken', (0,diagnostic/* atFile */.kG)(path), `this file belongs to another generation, ${consequence}`, {
                    hint: 'if its fields were edited, restore them before anything is regenerated',
                });
                continue;
            }
            const { at, why } = metadataFault(path, sources);
            const hasMarker = opened?.kind === 'text' && opened.file.text.split('\n').some(merge_conflict/* isConflictMarker */.TV);
            yield (0,check/* claim */.B)('plan/id-taken', at, (0,findings_text/* msg */.ab) `this file does not hold a JSON object${why === '' ? '' : (0,findings_text/* msg */.ab) ` (${why})`}, ${consequence}`, {
                hint: `restore the file${hasMarker ? ' (a merge has left its markers in it)' : ''} before anything is regenerated`,
            });
        }
    },
};
function exhaustedId(stage, plain, existing) {
    return (0,check/* claim */.B)('plan/ids-exhausted', (0,diagnostic/* atFile */.kG)(existing.metadataPath(stage, plain)), `the ${stage} ${(0,words/* quoted */.TL)(plain)} and its ${assign_ids/* FALLBACKS */.i4} fallbacks are taken by metadata of other generations`, { hint: 'remove or repair these metadata files' });
}

// EXTERNAL MODULE: ./build/src/plan/metadata.js
var plan_metadata = __webpack_require__(50772);
;// CONCATENATED MODULE: ./build/src/checks/kept-metadata.js





const kept_metadata_MOST = 20;
const keptMetadata = {
    phase: 'generations',
    *find({ design, rows, plan, ids, existing }) {
        if (!design.rulesAreRead)
            return;
        if (existing.folders('essay').size === 0)
            return;
        const { essays, essayModels } = plan;
        const others = modelsOfSameId(plan, ids);
        const found = new Map();
        for (let essay = 0; essay < essays.count; essay++) {
            if (ids.essays.first !== undefined && ids.essays.first[essay] !== essay)
                continue;
            const id = ids.essays.ids.at(essay);
            const metadata = existing.metadata('essay', id);
            if (metadata.kind !== 'metadata')
                continue;
            const committed = (0,plan_metadata/* textField */.M8)(metadata.metadata, 'llm_model_id');
            const planned = essayModels.text(essays.model[essay] ?? 0);
            if (committed === '' || committed === planned || others.get(essay)?.has(committed))
                continue;
            const key = JSON.stringify([planned, committed]);
            const known = found.get(key);
            if (known)
                known.count++;
            else
                found.set(key, { planned, committed, id, count: 1 });
        }
        for (const { planned, committed, id, count } of [...found.values()].slice(0, kept_metadata_MOST)) {
            yield (0,check/* claim */.B)('plan/kept-metadata', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', planned, design, rows)), `${(0,words/* counted */.hS)(count, 'essay')} planned with ${(0,words/* quoted */.TL)(planned)} ${count === 1 ? 'is' : 'are'} committed as written by ${(0,words/* quoted */.TL)(committed)}: the committed metadata is kept`, {
                hint: `if the file was edited, restore its model; otherwise plan ${(0,words/* quoted */.TL)(committed)} again, since the id of an essay does not include its model; remove the committed generations only if they are to be replaced`,
                related: [
                    { message: `names ${(0,words/* quoted */.TL)(committed)}`, at: (0,diagnostic/* atFile */.kG)(existing.metadataPath('essay', id)) },
                ],
            });
        }
    },
};
function modelsOfSameId({ essays, essayModels }, { essays: { first } }) {
    const models = new Map();
    for (let essay = 0; first !== undefined && essay < essays.count; essay++) {
        const same = first[essay] ?? essay;
        if (same === essay)
            continue;
        const known = models.get(same) ?? new Set();
        models.set(same, known.add(essayModels.text(essays.model[essay] ?? 0)));
    }
    return models;
}

;// CONCATENATED MODULE: ./build/src/checks/join-same.js





function joinSame(claims, one, several) {
    const groups = new Map();
    for (const claim of claims) {
        const key = claim.same ?? claim;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [claim]);
        else
            group.push(claim);
    }
    return [...groups.values()].map(([first, ...more]) => {
        const seen = new Set([first?.finding].map(join_same_placeOf));
        const others = more.filter(({ finding }) => {
            const place = join_same_placeOf(finding);
            return !seen.has(place) && seen.add(place);
        });
        if (first === undefined || others.length === 0)
            return first;
        const { fix: _, ...finding } = first.finding;
        const also = others.map(({ finding: { at } }) => ({ message: listing/* ALSO */.G, at }));
        return {
            ...first,
            finding: {
                ...finding,
                message: (0,findings_text/* msg */.ab) `${finding.message}; ${(0,words/* counted */.hS)(others.length, one, several)} ${others.length === 1 ? 'has' : 'have'} it, too`,
                related: [...(finding.related ?? []), ...also],
                unlisted: (finding.unlisted ?? 0) + others.length,
                ...(0,fix/* together */.b)([first, ...others].map((claim) => claim.finding)),
            },
        };
    });
}
function join_same_placeOf(finding) {
    return finding?.at.kind === 'span' ? (0,place_key/* placeKey */.r)(finding.at.span) : '';
}

;// CONCATENATED MODULE: ./build/src/checks/levels-in-catalogs.js




const levelsInCatalogs = {
    phase: 'rules',
    *find(context) {
        const { design, catalogs } = context;
        if (catalogs === undefined || design.runtime.catalogsCheck !== 'levels')
            return;
        const isRightAtAnchor = rightAtAnchor(design, catalogs);
        const claims = [];
        const swaps = swapsOf(context);
        for (const pair of new Set(swaps.values()))
            claims.push(swappedListsClaim('axis/unknown-level', pair));
        for (const axis of design.axes) {
            const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
            if (catalog === undefined || swaps.has(axis) || !isCatalogOf(axis, catalog))
                continue;
            const unknown = [];
            const seen = new Set();
            for (const level of axis.levels) {
                if (isKnownLevel(level, catalog, design.runtime))
                    continue;
                const key = (0,compare/* valueKey */.z)(level.value);
                if (!seen.has(key))
                    unknown.push(level);
                seen.add(key);
            }
            claims.push(...unknownLevels(axis, unknown, catalog, design, isRightAtAnchor));
        }
        yield* joinSame(claims, 'more axis', 'more axes');
    },
};

;// CONCATENATED MODULE: ./build/src/checks/levels-listed-once.js










const MOST_REMOVED = 2000;
const levelsListedOnce = {
    phase: 'design',
    *find({ design }) {
        for (const axis of design.axes)
            yield (0,check/* jointly */.K)(repeatsIn(axis), ({ first, again }) => [first.node.span, again.node.span], (left) => levels_listed_once_claimsOf(left, axis));
    },
};
function repeatsIn({ name, levels }) {
    const isTrimmed = FIELD_OF_COLUMN.has((0,python_text/* text */.Qq)(name));
    const seen = new Map();
    return levels.flatMap((again) => {
        const { value } = again;
        const key = isTrimmed && value.kind === 'str' ? (0,compare/* valueKey */.z)({ ...value, value: (0,strip/* strip */.bB)(value.value) }) : (0,compare/* valueKey */.z)(value);
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, again);
        return first === undefined ? [] : [{ first, again }];
    });
}
function* levels_listed_once_claimsOf(repeats, axis) {
    const [one, ...others] = repeats;
    if (one === undefined)
        return;
    const at = (0,diagnostic/* atSpan */.IX)(one.again.node.span);
    const names = [...new Set(repeats.map(({ again }) => (0,words/* spelled */.uQ)(again.value)))];
    const isSame = repeats.every(({ first, again }) => (0,compare/* valueKey */.z)(first.value) === (0,compare/* valueKey */.z)(again.value));
    yield (0,check/* claim */.B)('axis/repeated-level', at, `axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} lists ${(0,words/* listed */.KE)(names.slice(0, words/* LISTED */.CQ), names.length)} again: ${isSame ? 'the runtime keeps only the first one' : 'without the spaces, it is the same id'}`, {
        hint: others.length === 0
            ? 'remove one of the two, or replace it with the level that you mean'
            : 'remove those that are repeated, or replace them with the levels that you mean',
        ...(repeats.length > MOST_REMOVED ? {} : (0,fix/* suggested */.M)(...repeats.map(({ again }) => again.removal))),
        unlisted: (0,words/* unlisted */.B$)(names.length),
        names,
        related: [
            { message: `${(0,words/* spelled */.uQ)(one.first.value)} is listed here first`, at: (0,diagnostic/* atSpan */.IX)(one.first.node.span) },
            ...(0,listing/* relatedAt */.Z)('listed again, too', others.map(({ again }) => again.node.span)),
            ...(0,design_levels/* includedAt */.S)(axis.include),
        ],
        saidBy: { codes: ['axis/repeated-level'], at },
    });
}

;// CONCATENATED MODULE: ./build/src/design/replacing-tie.js

function replacingTie({ axes, rules }, name) {
    if (axisNamed(axes, name) === undefined)
        return undefined;
    for (const rule of rules) {
        if (rule.kind !== 'tie' || rule.canonical.text !== name)
            continue;
        if (!rule.axes.some(({ text }) => text === name))
            return rule;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/plan/used-texts.js
var used_texts = __webpack_require__(34449);
;// CONCATENATED MODULE: ./build/src/checks/levels-that-are-checked.js











const levels_that_are_checked_MOST = 20;
const levelsThatAreChecked = {
    phase: 'plan',
    *find({ design, rows, plan, catalogs }) {
        if (catalogs === undefined || design.runtime.catalogsCheck !== 'levels')
            return;
        const planned = (0,used_texts/* plannedTexts */.t)(plan);
        for (const field of Object.keys(planned)) {
            const catalog = catalogs(field);
            const missing = planned[field].filter((id) => catalog?.has(id) === false);
            if (catalog === undefined || missing.length === 0 || replacingTie(design, field))
                continue;
            const checked = checkedTexts(field, design);
            for (const [index, id] of missing.slice(0, levels_that_are_checked_MOST).entries()) {
                if (checked.has(id))
                    continue;
                const at = tokenOf(field, id, design, rows);
                const more = index === levels_that_are_checked_MOST - 1 ? missing.length - levels_that_are_checked_MOST : 0;
                yield (0,check/* claim */.B)('axis/unchecked-level', (0,diagnostic/* atSpan */.IX)(at), (0,findings_text/* msg */.ab) `${(0,words/* quoted */.TL)(id)} is planned as ${field} but is not in ${catalog.source}: the runtime checks only axes with that name, so it does not notice${more > 0 ? ` (${more} more ${more === 1 ? 'is' : 'are'} not in it either)` : ''}`, { hint: (0,level_remedy/* unknownLevelHint */.kJ)(id, catalog), explainedBy: [at], unlisted: Math.max(0, more) });
            }
        }
    },
};
function checkedTexts(field, { axes }) {
    const axis = axisNamed(axes, field);
    return new Set(axis?.levels.map(({ value }) => (0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value))) ?? []);
}

// EXTERNAL MODULE: ./build/src/design/spec-keys.js
var spec_keys = __webpack_require__(91326);
;// CONCATENATED MODULE: ./build/src/checks/markers-in-lists.js








const markersInLists = {
    phase: 'design',
    *find({ design, catalogs }) {
        const marked = listedScalars(design, (node, axis) => node.value.kind === 'str' &&
            node.value.value.startsWith(spec_keys/* FILE_MARKER */.kW) &&
            !isCatalogued(axis, node, catalogs));
        for (const { list, nodes } of marked)
            for (const { value, span } of nodes) {
                const written = (0,python_text/* text */.Qq)(value);
                yield (0,check/* claim */.B)('include/marker-in-list', (0,diagnostic/* atSpan */.IX)(span), `${(0,words/* quoted */.TL)(written)} inside a list is read as a plain value: the file is not included`, {
                    hint: list.include
                        ? 'an included file cannot include another one: write its values here'
                        : `name the file in place of the whole list: '${written}' without brackets`,
                    related: (0,design_levels/* includedAt */.S)(list.include),
                    explainedBy: [span],
                });
            }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/named-axes.js














const namedAxes = {
    phase: 'rules',
    *find(context) {
        for (const found of leftOf('unknown-axis', context)) {
            const { problem, step, axes } = found;
            const { name, key } = problem;
            const { what, code } = namedBy(problem, step);
            const resolved = axes.label(key);
            const via = resolved === name.text || !axes.knows(key) ? '' : ` (tied into ${(0,words/* quoted */.TL)(resolved)})`;
            const taker = takerOf(key, axes, context.compilation)?.rule;
            if (taker) {
                const by = (0,rule_words/* ruleText */.Y)(taker);
                yield (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(name.at), `${what} names axis ${(0,words/* quoted */.TL)(name.text)}${via}, but ${by} has already taken it`, {
                    hint: takenHint(taker, step?.rule),
                    related: [{ message: by, at: (0,diagnostic/* atSpan */.IX)((0,rule_members/* nameOf */.Vb)(taker).at) }],
                });
                continue;
            }
            const near = nearAxis(found, context);
            const known = new Set(axes.available());
            const owner = step === undefined ? undefined : ownerOf(name.text, context);
            const alias = near !== undefined && aliasOf(name.text, axes, context) === near;
            const joined = (0,joined_remedy/* joinedRemedy */.K)(name.at, name.text, (one) => known.has(one));
            yield (0,check/* claim */.B)(code, (0,diagnostic/* atSpan */.IX)(name.at), `${what} names ${(0,words/* quoted */.TL)(name.text)}${via}, which is not an axis`, {
                ...(joined ?? {
                    hint: alias
                        ? `rename the axis ${(0,words/* quoted */.TL)(near)} to ${(0,words/* quoted */.TL)(name.text)}, or write ${(0,words/* quoted */.TL)(near)} here`
                        : near
                            ? (0,nearest_names/* didYouMean */.au)(near)
                            : owner
                                ? step?.rule.kind === 'subset'
                                    ? `it is a level: write the axis, and list the levels to keep, such as \`${owner}: [${name.text}]\``
                                    : `it is a level of ${(0,words/* quoted */.TL)(owner)}: write the axis`
                                : `${fieldOf(name.text) === undefined ? '' : `declare the axis ${(0,words/* quoted */.TL)(name.text)}, or name another one; `}the axes are ${[...known].join(', ') || '(none)'}`,
                    ...(alias ? {} : nameFix(name, near, known)),
                }),
            });
        }
    },
};
function takenHint(taker, rule) {
    const names = (one) => (0,rule_members/* membersOf */.lS)(one).flatMap((member) => member?.text ?? []);
    const all = rule === undefined ? [] : [...new Set([...names(taker), ...names(rule)])];
    if ((0,rule_members/* isBinding */.OT)(taker) && (0,rule_members/* isBinding */.OT)(rule))
        return `no axis can be in two pairs or tuples: bind all of them in one tuple in place of both rules, \`axes: [${all.join(', ')}]\``;
    if (taker.kind === 'tie' && rule?.kind === 'tie')
        return `tie all of them in one: \`${taker.canonical.text}: [${all.join(', ')}]\``;
    if ((0,rule_members/* isBinding */.OT)(taker) && rule?.kind === 'tie' && names(rule).every((name) => names(taker).includes(name)))
        return `remove the tie: the entries of ${(0,rule_words/* ruleText */.Y)(taker)} already say which values go together`;
    return 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis';
}
function ownerOf(level, { design }) {
    const owner = design.axes.find(({ levels }) => levels.some(({ value }) => (0,python_text/* text */.Qq)(value) === level));
    return owner && (0,python_text/* text */.Qq)(owner.name);
}

;// CONCATENATED MODULE: ./build/src/checks/lost-column.js



function lostColumn(axis, { rules }) {
    const name = (0,python_text/* text */.Qq)(axis.name);
    for (const [place, rule] of rules.entries()) {
        const later = rules.slice(place + 1);
        const cause = takesName(rule, name) ?? tiesIn(rule, name, later) ?? isTaken(rule, name, later);
        if (cause !== undefined)
            return cause;
    }
    return {
        at: axis.at,
        why: 'a rule removes this axis and does not put it back',
        hint: 'bind the axes of that rule in one tuple, which gives every axis its column',
    };
}
function takesName(rule, name) {
    if (!(0,rule_members/* isBinding */.OT)(rule) || rule.name.text !== name)
        return undefined;
    if ((0,rule_members/* membersOf */.lS)(rule).some((member) => member?.text === name))
        return undefined;
    return {
        at: rule.name.at,
        why: `${rule.kind} ${(0,words/* quoted */.TL)(name)} has the name of that axis and takes its place`,
        hint: `give the ${rule.kind} a name of its own`,
    };
}
function tiesIn(rule, name, later) {
    if (rule.kind !== 'tie' || !rule.axes.some((axis) => axis.text === name))
        return undefined;
    const tied = new Set([rule.canonical.text, ...rule.axes.map((axis) => axis.text)]);
    for (const other of later) {
        if (!(0,rule_members/* isBinding */.OT)(other))
            continue;
        const members = (0,rule_members/* membersOf */.lS)(other);
        const member = members.find((axis) => axis !== undefined && tied.has(axis.text));
        if (member === undefined || members.some((axis) => axis?.text === name))
            continue;
        return {
            at: member.at,
            why: `${other.kind} ${(0,words/* quoted */.TL)(other.name.text)} takes ${(0,words/* quoted */.TL)(member.text)}, which is tied with it, and fills only that column`,
            hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
        };
    }
    return undefined;
}
function isTaken(rule, name, later) {
    if (!(0,rule_members/* isBinding */.OT)(rule))
        return undefined;
    if (!(0,rule_members/* membersOf */.lS)(rule).some((member) => member?.text === name))
        return undefined;
    for (const other of later) {
        const member = (0,rule_members/* membersOf */.lS)(other).find((axis) => axis?.text === rule.name.text);
        if (member === undefined || (0,rule_members/* isNarrowing */.k8)(other))
            continue;
        return {
            at: member.at,
            why: `${other.kind} ${(0,words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(other).text)} uses the ${rule.kind} ${(0,words/* quoted */.TL)(rule.name.text)}, which is then not expanded`,
            hint: 'bind all the axes in one tuple rule',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/checks/needed-columns.js














const neededColumns = {
    phase: 'planning',
    *find(tried) {
        const { compiled, planning } = tried;
        if (compiled && planning && compiled.isSound)
            yield* missingColumns(planning.missing, compiled, tried);
        else
            yield* unnamedFields(tried);
    },
};
function* missingColumns(fields, { rows }, tried) {
    const { design } = tried;
    const key = design.misspelledAxes ?? design.misspelledRules;
    if (fields.length > 0 && (key !== undefined || design.axes.length === 0)) {
        yield noAxes(fields, design);
        return;
    }
    const lost = new Map();
    const hasUnnamed = fields.some((field) => declared(field, design) === undefined);
    const repeated = hasUnnamed ? errorsOfRepeatedAxes(design.rules) : [];
    yield* repeated;
    const columns = rows.columns.flatMap((column) => (column.name.kind === 'str' ? [column.name.value] : []));
    for (const field of fields) {
        const axis = declared(field, design);
        if (axis === undefined) {
            if (repeated.length > 0)
                continue;
            const { at, ...parts } = needed_columns_unnamed(field, columns, tried);
            yield (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), parts.message, {
                hint: parts.hint,
                fix: parts.fix,
                explainedBy: [at],
            });
            continue;
        }
        const cause = lostColumn(axis, design);
        const place = `${cause.at.start} ${cause.at.path}`;
        const known = lost.get(place);
        if (known)
            known.fields.push(field);
        else
            lost.set(place, { ...cause, fields: [field] });
    }
    for (const { at, why, hint, fields: gone } of lost.values()) {
        const names = gone.map((field) => `'${field}'${needed_columns_aliases(field)}`);
        yield (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), gone.length === 1
            ? `the rows have no column ${names[0]}, which every ${stageOf(gone[0] ?? 'combo_id')} needs: ${why}`
            : `the rows have no columns ${(0,words/* listed */.KE)(names)}, which a plan needs: ${why}`, { hint, explainedBy: [at], unlisted: (0,words/* unlisted */.B$)(names.length), names });
    }
}
function noAxes(fields, design) {
    const key = design.misspelledAxes ?? design.misspelledRules;
    const wanted = design.misspelledAxes ? 'axes' : 'rules';
    const names = fields.map((field) => `'${field}'`).join(', ');
    return (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(key?.span ?? design.axesAt), key === undefined
        ? `the spec declares no axis: the rows lack ${names}, which a plan needs`
        : `the spec has no '${wanted}', but it has ${(0,words/* spelled */.uQ)(key.value)}: the rows lack ${names}, which a plan needs`, key === undefined
        ? { hint: 'declare these axes under `axes`' }
        : { hint: (0,known_keys/* keyHint */.p4)(key, wanted), ...(0,known_keys/* keyFix */.dd)(key, wanted, [wanted]) });
}
function* unnamedFields(tried) {
    const { design } = tried;
    const named = namesIn(design);
    if (named === undefined)
        return;
    const fields = Object.keys(plan_fields/* TEXT_FIELDS */.iX);
    const missing = fields.filter((field) => !plan_fields/* TEXT_FIELDS */.iX[field].some((column) => named.has(column)));
    if (missing.length === 0 || missing.length > fields.length / 2)
        return;
    const repeated = errorsOfRepeatedAxes(design.rules);
    if (repeated.length > 0) {
        yield* repeated;
        return;
    }
    const columns = [...named];
    for (const field of missing) {
        const { at, message, hint, fix } = needed_columns_unnamed(field, columns, tried);
        const misspelled = needed_columns_misspelledAxis(field, columns, tried);
        yield (0,check/* claim */.B)('plan/missing-column', (0,diagnostic/* atSpan */.IX)(at), message, {
            hint,
            fix,
            ...(misspelled ? { explainedBy: [misspelled.at] } : {}),
        });
    }
}
function namesIn(design) {
    if (!design.axesComplete || design.misspelledAxes || design.misspelledRules)
        return undefined;
    if (design.tentativeNames.length > 0)
        return undefined;
    if (design.runtime.tupleAxes === 'derived' && !design.namesComplete)
        return undefined;
    const named = new Set();
    for (const { name } of design.axes)
        if (name.kind === 'str')
            named.add(name.value);
    for (const rule of design.rules) {
        if (!rule.complete && !(0,rule_members/* isNarrowing */.k8)(rule))
            return undefined;
        for (const name of [(0,rule_members/* axisMadeBy */.MV)(rule), ...(0,rule_members/* membersOf */.lS)(rule)])
            if (name)
                named.add(name.text);
    }
    return named;
}
function needed_columns_unnamed(field, columns, tried) {
    const near = needed_columns_nearColumn(field, columns);
    const { design } = tried;
    const misspelled = needed_columns_misspelledAxis(field, columns, tried);
    const message = `the rows have no column '${field}'${needed_columns_aliases(field)}, which every ${stageOf(field)} needs`;
    const commented = misspelled ? undefined : design.commented.get(field);
    if (commented !== undefined)
        return {
            at: commented,
            message: `${message}: its axis is in a comment`,
            hint: `remove the \`#\` before ${(0,words/* quotedSource */.Yh)(`${field}:`)}, and align it with the other axes`,
        };
    return {
        at: misspelled?.at ?? design.axesAt,
        message,
        hint: misspelled
            ? near === undefined
                ? `rename ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(misspelled.name))} to '${field}': all its levels are ids for it`
                : misspelledHint((0,python_text/* text */.Qq)(misspelled.name), field)
            : near
                ? `did you mean to call '${near}' '${field}'?`
                : `declare the axis ${field}`,
        ...(misspelled
            ? nameFix({ at: misspelled.at, text: (0,python_text/* text */.Qq)(misspelled.name) }, field, Object.keys(plan_fields/* TEXT_FIELDS */.iX))
            : {}),
    };
}
function misspelledHint(name, field) {
    const odd = (0,look_alikes/* oddCharacter */.jB)(name);
    return odd === undefined
        ? `${(0,words/* quoted */.TL)(name)} looks like a misspelling: ${(0,nearest_names/* didYouMean */.au)(field)}`
        : `${(0,nearest_names/* didYouMean */.au)(field)} It contains ${odd}`;
}
function declared(field, design) {
    return axisOf(design, (name) => plan_fields/* TEXT_FIELDS */.iX[field].includes(name));
}
function needed_columns_nearColumn(field, columns) {
    const others = columns.filter((column) => !(0,plan_fields/* isFieldColumn */.JY)(column));
    return (0,nearest_names.nearestNames)(field, others, 1)[0] ?? others.find((column) => inUsualWords(column) === field);
}
function needed_columns_misspelledAxis(field, columns, tried) {
    const near = needed_columns_nearColumn(field, columns);
    return near === undefined ? axisOfIds(field, tried) : axisOf(tried.design, (name) => name === near);
}
function axisOf({ axes }, matches) {
    return axes.find(({ name }) => name.kind === 'str' && matches(name.value));
}
function needed_columns_aliases(field) {
    const others = plan_fields/* TEXT_FIELDS */.iX[field].slice(1);
    return others.length > 0 ? ` (or ${others.join(', ')})` : '';
}
function stageOf(name) {
    return name.startsWith('evaluation') ? 'evaluation' : name.startsWith('essay') ? 'essay' : 'draft';
}

;// CONCATENATED MODULE: ./build/src/checks/one-column-per-axis.js







const oneColumnPerAxis = {
    phase: 'design',
    *find({ design, catalogs }) {
        let meant;
        for (const { owner, axes, columns, include, tokens } of includedHeaders(design)) {
            const [name = ''] = axes;
            if ('kind' in owner || columns.length < 2)
                continue;
            meant ??= axesOfTuples(valueLists(design));
            const own = columns.find((column) => column.name === name) ?? columns[0];
            const [stray] = columns.filter((column) => column !== own);
            if (meant.has(name) || stray === undefined || own === undefined)
                continue;
            const catalog = catalogs?.(name);
            const wrong = (0,wrong_table/* wrongTable */.av)(owner, include, columns, own.name === name ? columns.indexOf(own) : -1, design, catalog && ((id) => catalog.has(id)));
            yield (0,check/* claim */.B)('csv/stray-column', (0,diagnostic/* atSpan */.IX)(wrong?.at ?? stray.span), `the CSV of axis ${(0,words/* quoted */.TL)(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${(0,words/* spelled */.uQ)(owner.levels[0]?.value ?? { kind: 'tuple', items: [] })}${wrong?.why === undefined ? '' : `: ${wrong.why}`}`, {
                fix: wrong?.fix,
                hint: wrong?.hint ??
                    `leave only the column ${(0,words/* quoted */.TL)(own.name)}, or bind ${(0,words/* listed */.KE)(columns.map((column) => (0,words/* quoted */.TL)(column.name)))} with a tuple rule`,
                related: (0,design_levels/* includedAt */.S)(include),
                explainedBy: tokens,
            });
        }
    },
};
function axesOfTuples(lists) {
    const tuples = lists.filter(({ inRule, levels }) => inRule && levels.some(({ value }) => value.kind === 'tuple'));
    return new Set(tuples.map(({ axis }) => axis));
}

;// CONCATENATED MODULE: ./build/src/checks/one-column-per-field.js







const oneColumnPerField = {
    phase: 'plan',
    *find({ design, rows }) {
        if (rows.count === 0 || !design.rulesAreRead)
            return;
        for (const { field, winner, candidate } of shadowedColumns(design, rows, (0,read_fields/* readFields */.q)(rows))) {
            const replicate = replicateOf(design, rows, candidate.column);
            const related = relatedColumn(design, rows, winner);
            if (replicate !== undefined)
                yield (0,check/* claim */.B)('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,words/* quoted */.TL)(replicate.text)} have no effect: the ${field} takes its replicate from ${(0,words/* quoted */.TL)(winner.name)}`, {
                    hint: `repeat each stage in one way: remove this line, or ${(0,words/* quoted */.TL)(winner.name)}`,
                    related,
                });
            else
                yield (0,check/* claim */.B)('plan/unread-axis', (0,diagnostic/* atSpan */.IX)(placeOf(design, candidate.name)), source_stage/* STAGES */.a.some((stage) => stage === field)
                    ? `no stage reads axis ${(0,words/* quoted */.TL)(candidate.name)}: the ${field} takes its replicate from ${(0,words/* quoted */.TL)(winner.name)}`
                    : `no stage reads axis ${(0,words/* quoted */.TL)(candidate.name)}: ${(0,words/* quoted */.TL)(winner.name)} is read instead`, { hint: 'remove one of the two', related });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/one-model-per-essay.js






const one_model_per_essay_MOST = 20;
const oneModelPerEssay = {
    phase: 'generations',
    *find(identified) {
        if (!identified.design.rulesAreRead)
            return;
        yield (0,check/* jointly */.K)(collapsedModels(identified), (collapse) => [...misspellings(collapse, identified), ...commentOf(collapse, identified)], (left) => one_model_per_essay_claimsOf(left, identified));
    },
};
function commentOf({ field, lost }, { design, rows }) {
    return (0,placeholder/* isComment */.Cn)(lost) ? [tokenOf(field, lost, design, rows)] : [];
}
function* one_model_per_essay_claimsOf(collapses, { design, rows }) {
    const byModel = new Map();
    for (const { lost, kept, count } of collapses) {
        const entry = byModel.get(lost) ?? { kept: new Set(), count: 0 };
        entry.kept.add(kept);
        entry.count += count;
        byModel.set(lost, entry);
    }
    const all = [...byModel];
    for (const [index, [model, { kept, count }]] of all.slice(0, one_model_per_essay_MOST).entries()) {
        const winner = kept.size === 1 ? `the one by ${(0,words/* quoted */.TL)([...kept][0] ?? '')}` : 'that of an earlier model';
        const others = index === one_model_per_essay_MOST - 1 ? (0,words/* unlisted */.B$)(all.length, one_model_per_essay_MOST) : 0;
        const more = others > 0 ? `; so do ${others} more models` : '';
        yield (0,check/* claim */.B)('plan/essays-collapse', (0,diagnostic/* atSpan */.IX)(tokenOf('essay_llm', model, design, rows)), `${(0,words/* counted */.hS)(count, 'essay')} by ${(0,words/* quoted */.TL)(model)} ${count === 1 ? 'is' : 'are'} lost: ${count === 1 ? 'it gets' : 'each gets'} the id of ${winner}, for the same draft, template and replicate${more}`, {
            hint: 'the id of an essay does not include its model: keep one essay model per draft (tie it to draft_llm), or use one cohort per model',
            unlisted: others,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/checks/one-spec-per-cohort.js




const oneSpecPerCohort = {
    phase: 'source',
    *find({ cohort: { id, specPath, rivals = [] } }) {
        const [first] = rivals;
        if (first === undefined)
            return;
        yield (0,check/* claim */.B)('spec/same-cohort', (0,diagnostic/* atFile */.kG)(specPath), (0,findings_text/* msg */.ab) `cohort ${(0,words/* quoted */.TL)(id)} has another spec: ${(0,findings_text/* quotedPath */.MW)(first)}`, {
            hint: 'keep one spec for each cohort, or name only one of them with the spec patterns',
            related: rivals.map((path) => ({ at: (0,diagnostic/* atFile */.kG)(path), message: 'the same cohort' })),
        });
    },
};

// EXTERNAL MODULE: ./build/src/compile/apply-pair.js
var apply_pair = __webpack_require__(2596);
;// CONCATENATED MODULE: ./build/src/checks/pair-balance.js









const pairBalance = {
    phase: 'rules',
    *find(context) {
        for (const { step } of leftOf('unknown-balance', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'pair' || !rule.balance)
                continue;
            const { side, at } = rule.balance;
            const near = (0,nearest_names.nearestNames)(side, apply_pair/* BALANCED_SIDES */.q, 1)[0];
            const isCurly = near !== undefined && (0,look_alikes/* inCurlyQuotes */.KV)(side) === near;
            yield (0,check/* claim */.B)('pair/unknown-balance', (0,diagnostic/* atSpan */.IX)(at), `${(0,rule_words/* ruleText */.Y)(rule)}: balance must be left, right or both, but is ${(0,words/* quoted */.TL)(side)}`, {
                hint: isCurly
                    ? (0,look_alikes/* curlyHint */.Py)(near)
                    : near
                        ? (0,nearest_names/* didYouMean */.au)(near)
                        : 'write one of these words, or remove the line',
                ...(0,respell/* spellingFix */.k)(at, side, near, { names: apply_pair/* BALANCED_SIDES */.q, fixed: true }),
            });
        }
        for (const { problem, step } of leftOf('imbalance', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'pair' || !rule.balance)
                continue;
            const uneven = problem.sides.map(({ side, counts }) => ({
                side,
                counts: counts.map(({ value, count }) => `${(0,words/* spelled */.uQ)(value)} ${count}\u00d7`).join(', '),
            }));
            const [first] = uneven;
            const isOne = uneven.length === 1;
            const found = isOne
                ? `on the ${first?.side}: ${first?.counts}`
                : uneven.map(({ side, counts }) => `on the ${side} (${counts})`).join(' and ');
            yield (0,check/* claim */.B)('pair/imbalance', (0,diagnostic/* atSpan */.IX)(rule.include?.at ?? rule.entriesAt), `${(0,rule_words/* ruleText */.Y)(rule)} is not balanced ${found}`, {
                hint: `every ${isOne ? first?.side : 'left and every right'} value must occur equally often; add or remove entries, or drop \`balance\``,
                related: [{ message: 'balance is required here', at: (0,diagnostic/* atSpan */.IX)(rule.balance.at) }],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/pair-of-two-axes.js





const pairOfTwoAxes = {
    phase: 'rules',
    *find(context) {
        for (const { step } of leftOf('same-axis', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'pair' || !rule.left || !rule.right)
                continue;
            yield (0,check/* claim */.B)('pair/same-axis', (0,diagnostic/* atSpan */.IX)(rule.right.at), `${(0,rule_words/* ruleText */.Y)(rule)} pairs axis ${(0,words/* quoted */.TL)(rule.left.text)} with itself`, {
                hint: 'name two different axes',
                related: [{ message: 'the left axis', at: (0,diagnostic/* atSpan */.IX)(rule.left.at) }],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/empty-axis.js

function emptyAxis({ at, include }) {
    return include?.commentedItem === undefined
        ? { at: (0,diagnostic/* atSpan */.IX)(at), hint: 'give it at least one level' }
        : {
            at: (0,diagnostic/* atSpan */.IX)(include.commentedItem),
            hint: 'its levels are in comments: remove the `#` before the ones that you mean',
        };
}

;// CONCATENATED MODULE: ./build/src/checks/planned-evaluations.js




const plannedEvaluations = {
    phase: 'plan',
    *find({ cohort, design, rows, plan, isSound }) {
        const axes = design.axes.filter((other) => other.levels.length === 0);
        if (plan.evaluations.count > 0 || !isSound)
            return;
        const empty = rows.columns.flatMap(({ name }, column) => name.kind === 'str' && rows.dimensions[rows.dimensionOf(column)]?.size === 0 ? [name.value] : []);
        const why = empty.length > 0
            ? `${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no level`
            : 'the spec makes no rows';
        const places = axes.length > 0
            ? axes.map(emptyAxis)
            : [{ at: (0,diagnostic/* atSpan */.IX)(design.axesAt), hint: 'give it at least one level' }];
        for (const { at, hint } of places) {
            if (design.runtime.emptyCohort === 'invalid')
                yield (0,check/* claim */.B)('plan/no-evaluations', at, `cohort ${(0,words/* quoted */.TL)(cohort.id)} plans no evaluation: ${why}`, {
                    hint,
                });
            else
                yield (0,check/* claim */.B)('plan/empty', at, `cohort ${(0,words/* quoted */.TL)(cohort.id)} is empty: ${why}`, {
                    hint: `${hint}, unless the cohort is meant to be empty`,
                });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/planned-ids.js


















const plannedIds = {
    phase: 'plan',
    *find(planned) {
        yield* joinSame(unknownIds(planned), 'more axis', 'more axes');
    },
};
function* unknownIds(planned) {
    const { design, catalogs, rows, plan, isSound } = planned;
    const { runtime } = design;
    if (!isSound || catalogs === undefined || runtime.catalogsCheck !== 'plan')
        return;
    const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
    const missing = new Map();
    for (const [field, ids] of Object.entries((0,used_texts/* plannedTexts */.t)(plan))) {
        const catalog = catalogs(field);
        if (catalog)
            missing.set(field, new Set(ids.filter((id) => !catalog.has(id))));
    }
    const swaps = swapsOf(planned);
    for (const pair of new Set(swaps.values()))
        yield swappedListsClaim('axis/unknown-level', pair);
    const swapped = swappedItems(design, missing, catalogs);
    yield* swapped.claims;
    const slipped = slippedItems(design, swapped.nodes, catalogs);
    yield* slipped.claims;
    const spoiled = spoiledValues(design.rules);
    for (const [field, ids] of missing) {
        const catalog = catalogs(field);
        if (catalog === undefined || ids.size === 0)
            continue;
        const tie = replacingTie(design, field);
        if (tie) {
            const name = (0,words/* quoted */.TL)(tie.canonical.text);
            yield (0,check/* claim */.B)('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(tie.canonical.at), (0,findings_text/* msg */.ab) `tie ${name} replaces the axis of that name by the levels of others: ${(0,words/* listed */.KE)([...ids].map(words/* quoted */.TL))} ${ids.size === 1 ? 'is' : 'are'} not in ${catalog.source}`, {
                hint: `add ${name} to the tied axes, or give the tie another name`,
                unlisted: (0,words/* unlisted */.B$)(ids.size),
                names: [...ids].map(words/* quoted */.TL),
            });
            continue;
        }
        for (const [column, { name }] of rows.columns.entries()) {
            if (name.kind !== 'str' || fieldOf(name.value) !== field)
                continue;
            const axis = axisNamed(design.axes, name.value);
            if (axis && swaps.has(axis))
                continue;
            const declared = (axis?.levels ?? []).filter((level) => ids.has(idOf(level.value)));
            const sound = [];
            for (const level of declared) {
                const spoiledBy = spoiled.get(level.node);
                if (spoiledBy)
                    yield* spoiledBy((0,findings_text/* msg */.ab) `${(0,words/* spelled */.uQ)(level.value)} is not in ${catalog.source}`);
                else if (!swapped.nodes.has(level.node) && !slipped.nodes.has(level.node))
                    sound.push(level);
            }
            if (axis)
                yield* unknownLevels(axis, once(sound), catalog, design, isRightAtAnchor);
            const seen = new Set(declared.map((level) => idOf(level.value)));
            const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
            for (let level = 0; level < size; level++) {
                const value = rows.valueAt(column, level);
                const id = idOf(value);
                if (!ids.has(id) || seen.has(id))
                    continue;
                const node = rows.nodeAt(column, level) ?? { kind: 'list', items: [], span: design.axesAt };
                seen.add(id);
                yield unknownLevel({ name }, { value, node }, catalog, runtime);
            }
        }
    }
}
function slippedItems({ rules, runtime }, swapped, catalogs) {
    const claims = [];
    const nodes = new Set();
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        const places = new Map();
        for (const { values } of rule.entries)
            for (const [place, level] of values.entries())
                if (!swapped.has(level.node))
                    places.set(level, place);
        const catalogAt = (place) => {
            const field = fieldOf(rule.axes[place]?.text ?? '');
            return field && catalogs(field);
        };
        const unknown = [...places].filter(([{ value }, place]) => catalogAt(place)?.has(idOf(value)) === false);
        const joined = rule.include?.joinedRows;
        if (joined !== undefined)
            for (const [level, place] of unknown) {
                const catalog = catalogAt(place);
                if (catalog === undefined || !isOnJoinedLine(joined, level.node.span))
                    continue;
                nodes.add(level.node);
                claims.push({
                    ...unknownLevel({ name: (0,python_value/* str */.gx)(rule.axes[place]?.text ?? '') }, level, catalog, runtime),
                    consequenceOf: { code: 'csv/ignored-cells', at: (0,diagnostic/* atSpan */.IX)(joined.at) },
                });
            }
        const slips = jointSlips(unknown.flatMap(([level]) => (nodes.has(level.node) ? [] : level)), (name, level) => catalogAt(places.get(level) ?? 0)?.has(name) ?? false, { all: [...places.keys()], columns: rule.include?.columns });
        for (const { levels, because, at, remedy } of slips) {
            if (new Set(levels.map((level) => places.get(level))).size < 2)
                continue;
            const texts = new Set(levels.map(({ value }) => (0,python_text/* text */.Qq)(value)));
            for (const [{ value, node }] of unknown)
                if (texts.has((0,python_text/* text */.Qq)(value)))
                    nodes.add(node);
            claims.push((0,check/* claim */.B)('axis/unknown-level', (0,diagnostic/* atSpan */.IX)(at), `${levels.length} values of tuple ${(0,words/* quoted */.TL)(rule.name.text)} are not in the catalogs of their axes, because ${because}: ${(0,words/* listed */.KE)(levels.slice(0, words/* LISTED */.CQ).map(({ value }) => (0,words/* spelled */.uQ)(value)), levels.length)}`, {
                ...remedy,
                unlisted: (0,words/* unlisted */.B$)(levels.length),
                names: levels.map(({ value }) => (0,words/* spelled */.uQ)(value)),
                related: (0,design_levels/* includedAt */.S)(rule.include),
            }));
        }
    }
    return { claims, nodes };
}
function swappedItems({ rules, runtime }, missing, catalogs) {
    const claims = [];
    const nodes = new Set();
    for (const rule of rules) {
        if (rule.kind !== 'tuple')
            continue;
        const fields = rule.axes.map(({ text }) => fieldOf(text));
        const lacksSome = rule.entries.some(({ values }) => values.some(({ value }, index) => missing.get(fields[index] ?? 'combo_id')?.has(idOf(value))));
        if (!lacksSome)
            continue;
        const takers = fields.map((field) => {
            const catalog = field && catalogs(field);
            return (value) => catalog?.has(idOf(value)) ?? true;
        });
        const orders = ordersOf({
            code: 'axis/unknown-level',
            what: `tuple ${(0,words/* quoted */.TL)(rule.name.text)}`,
            names: rule.axes,
            axes: takers,
            rows: rule.entries.map(({ values, node }) => ({ values, at: node.span })),
            include: rule.include,
        });
        if (orders.common)
            claims.push(orders.common.claim);
        for (const row of orders.rows)
            if (row)
                claims.push(row.claim);
        for (const [index, { values }] of rule.entries.entries()) {
            const order = (orders.common ?? orders.rows[index])?.order;
            if (order === undefined)
                continue;
            for (const { node } of values)
                nodes.add(node);
            for (const [place, name] of rule.axes.entries()) {
                const level = values[order[place] ?? place];
                const field = fields[place];
                const catalog = field && catalogs(field);
                if (level && catalog && !catalog.has(idOf(level.value)))
                    claims.push(unknownLevel({ name: (0,python_value/* str */.gx)(name.text) }, level, catalog, runtime));
            }
        }
    }
    return { claims, nodes };
}

;// CONCATENATED MODULE: ./build/src/checks/replicated-columns.js







const replicatedColumns = {
    phase: 'rules',
    *find(context) {
        for (const { problem, axes } of leftOf('replicated-no-column', context)) {
            const { axis } = problem.replicate;
            const columns = [...context.compilation.columns.keys()]
                .slice(0, problem.columns)
                .map((key) => axes.label(key));
            const near = nearReplicated(axis.text, columns);
            yield (0,check/* claim */.B)('replicates/unknown-axis', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates names ${(0,words/* quoted */.TL)(axis.text)}, which is not a column of the rows`, {
                hint: near
                    ? (0,nearest_names/* didYouMean */.au)(near)
                    : columns.length === 0
                        ? `declare the axis ${(0,words/* quoted */.TL)(axis.text)}`
                        : `the columns are ${columns.join(', ')}`,
                ...nameFix(axis, near, columns),
            });
        }
        for (const { problem } of leftOf('replicate-column-taken', context)) {
            const { axis } = problem.replicate;
            yield (0,check/* claim */.B)('replicates/column-taken', (0,diagnostic/* atSpan */.IX)(axis.at), `replicates of ${(0,words/* quoted */.TL)(axis.text)} would make the column ${(0,words/* quoted */.TL)(problem.column)}, which already exists`, { hint: 'remove the axis of that name, or the replicates' });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/replicates-that-are-read.js







const replicatesThatAreRead = {
    phase: 'plan',
    *find({ design, rows }) {
        if (rows.count === 0 || !design.rulesAreRead)
            return;
        const fields = (0,read_fields/* readFields */.q)(rows);
        const known = new Set([
            ...fields.flatMap(({ read }) => read.map(({ dimension }) => dimension)),
            ...shadowedColumns(design, rows, fields).map(({ candidate }) => candidate.dimension),
        ]);
        for (const column of rows.columns.keys()) {
            const replicate = replicateOf(design, rows, column);
            const dimension = rows.dimensionOf(column);
            if (replicate === undefined || known.has(dimension))
                continue;
            const count = rows.dimensions[dimension]?.size ?? 1;
            if (count < 2)
                continue;
            known.add(dimension);
            const stage = source_stage/* STAGES */.a.find((name) => replicate.text.startsWith(`${name}_`)) ?? 'draft';
            yield (0,check/* claim */.B)('replicates/no-effect', (0,diagnostic/* atSpan */.IX)(replicate.at), `replicates of ${(0,words/* quoted */.TL)(replicate.text)} have no effect: no stage reads ${(0,words/* quoted */.TL)(`${replicate.text}_replicate`)}, and every ${count} rows merge into one`, { hint: `write them for the template of the stage: \`${stage}_template: ${count}\`` });
        }
    },
};

// EXTERNAL MODULE: ./build/src/python/int.js
var python_int = __webpack_require__(60125);
;// CONCATENATED MODULE: ./build/src/checks/value-in-words.js


function inWords(value) {
    switch (value.kind) {
        case 'null':
            return 'null, no value at all';
        case 'bool':
            return `the boolean ${(0,python_text/* text */.Qq)(value)}`;
        case 'int':
        case 'float':
            return `the number ${(0,python_text/* text */.Qq)(value)}`;
        case 'date':
            return `the date ${(0,python_text/* text */.Qq)(value)}, not as text`;
        case 'datetime':
            return `the time ${(0,python_text/* text */.Qq)(value)}`;
        default:
            return (0,words/* quoted */.TL)((0,python_text/* text */.Qq)(value));
    }
}

;// CONCATENATED MODULE: ./build/src/checks/retyped-counts.js






const retypedCounts = {
    phase: 'design',
    *find({ design }) {
        for (const { axis, node } of design.replicates) {
            const { value } = node;
            const isPlain = value.kind === 'int' && (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) === value.value;
            if (node.style !== 'plain' || isPlain)
                continue;
            const count = value.kind === 'bool' ? BigInt(value.value) : value.kind === 'int' ? value.value : 1n;
            yield (0,check/* claim */.B)('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `unquoted ${node.text} is read as ${inWords(value)}: ${(0,words/* quoted */.TL)(axis.text)} gets ${(0,words/* counted */.hS)(Number(count), 'replicate')}`, {
                hint: `write the count that you mean; if it is this one, write ${count}`,
                explainedBy: [node.span],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/retyped-names.js



const retypedNames = {
    phase: 'design',
    *find({ design }) {
        for (const { name, at } of design.axes) {
            if (name.kind === 'str' || name.kind === 'tuple')
                continue;
            yield (0,check/* claim */.B)('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(at), `the name of this axis is read as ${inWords(name)}: no rule can name it`, { hint: 'put quotes around the name', explainedBy: [at] });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/retyped-values.js











const retyped_values_MOST = 20;
const retypedValues = {
    phase: 'design',
    *find({ design }) {
        for (const { list, nodes } of listedScalars(design, isRetyped))
            yield (0,check/* jointly */.K)(nodes, ({ span }) => [span], (left) => retyped_values_claimsOf(left, list));
    },
};
function* retyped_values_claimsOf(nodes, list) {
    for (const [index, node] of nodes.slice(0, retyped_values_MOST).entries()) {
        const unlisted = index === retyped_values_MOST - 1 ? nodes.length - retyped_values_MOST : 0;
        const shown = node.text === '' ? 'an empty value' : `unquoted ${node.text}`;
        yield (0,check/* claim */.B)('yaml/retyped-value', (0,diagnostic/* atSpan */.IX)(node.span), `${shown} is read as ${inWords(node.value)}${unlisted > 0 ? ` (and ${(0,words/* counted */.hS)(unlisted, 'more value')} of this list ${unlisted === 1 ? 'is' : 'are'} no text)` : ''}`, {
            hint: node.text === ''
                ? 'write the value, or remove it'
                : `if you mean the text, quote it: '${node.text}'${otherwise(node.value)}`,
            ...(0,literal_remedy/* quoting */.yu)(node),
            related: (0,design_levels/* includedAt */.S)(list.include),
            saidBy: { codes: ['subset/unknown-value'], at: (0,diagnostic/* atSpan */.IX)(node.span) },
        });
    }
}
function otherwise(value) {
    if (value.kind === 'int')
        return `; if not, write ${value.value}`;
    return value.kind === 'bool' ? `; if not, write ${value.value}` : '';
}
function isRetyped(node, axis) {
    const { value, style } = node;
    if (style !== 'plain' || value.kind === 'str' || value.kind === 'bytes')
        return false;
    if (value.kind === 'date' || value.kind === 'datetime')
        return true;
    if ((0,python_text/* text */.Qq)(value) === node.text)
        return false;
    if (value.kind === 'bool' && /^(?:true|false)$/i.test(node.text))
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'null' && node.text !== '')
        return FIELD_OF_COLUMN.has(axis);
    if (value.kind === 'int' && REPLICATE_COLUMNS.has(axis))
        return (0,python_int/* intOfValue */.EL)((0,python_value/* str */.gx)(node.text)) !== value.value;
    return true;
}

;// CONCATENATED MODULE: ./build/src/checks/row-limit.js



const rowLimit = {
    phase: 'rules',
    *find(context) {
        const { compilation, design } = context;
        for (const { problem, axes } of leftOf('too-many-rows', context)) {
            const sizes = compilation.order
                .map((key, place) => ({
                name: axes.label(key),
                size: compilation.domains[place]?.levels.length ?? 0,
            }))
                .filter((axis) => axis.size > 1)
                .map((axis) => `${axis.name} ${axis.size}`);
            const replicates = design.replicates
                .filter((entry) => entry.count > 1n)
                .map((entry) => `${entry.axis.text} \u00d7${entry.count}`);
            yield (0,check/* claim */.B)('design/too-many-rows', (0,diagnostic/* atSpan */.IX)(design.axesAt), `the spec makes ${problem.count} rows (${[...sizes, ...replicates].join(' \u00b7 ')}); the limit is ${problem.limit}`, { hint: 'bind axes with pairs or tuples, or raise max-rows if this is intended' });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/rows-that-exist.js





const rowsThatExist = {
    phase: 'rows',
    *find({ design, rows, isSound }) {
        if (rows.count > 0 || !isSound)
            return;
        const axes = design.axes.filter((other) => other.levels.length === 0);
        const hint = 'give it at least one level';
        const codes = ['plan/empty', 'plan/no-evaluations'];
        for (const axis of axes) {
            const { at, hint: own } = emptyAxis(axis);
            yield (0,check/* claim */.B)('design/no-rows', at, `the spec makes no rows: axis ${(0,words/* quoted */.TL)((0,python_text/* text */.Qq)(axis.name))} has no level`, {
                hint: own,
                saidBy: { codes, at },
            });
        }
        const at = (0,diagnostic/* atSpan */.IX)(design.axesAt);
        if (axes.length === 0)
            yield (0,check/* claim */.B)('design/no-rows', at, 'the spec makes no rows: some axis has no level', {
                hint,
                saidBy: { codes, at },
            });
    },
};

;// CONCATENATED MODULE: ./build/src/checks/rule-names-free.js








const ruleNamesFree = {
    phase: 'rows',
    *find({ compilation }) {
        for (const { rule, before } of compilation.steps)
            if ((0,rule_members/* isBinding */.OT)(rule))
                yield* taken(rule, before);
    },
};
function* taken(rule, axes) {
    const key = (0,name_key/* nameKey */.R)(rule.name.text);
    const axis = axes.domain(key);
    if (axis === undefined)
        return;
    if ((0,rule_members/* membersOf */.lS)(rule).some((member) => member !== undefined && axes.resolve(member) === key))
        return;
    const count = new Set(rule.entries.map(({ values }) => (0,compare/* valueKey */.z)({ kind: 'tuple', items: values.map((level) => level.value) }))).size;
    const name = (0,words/* quoted */.TL)(rule.name.text);
    yield (0,check/* claim */.B)('rule/name-taken', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${name} has the name of another axis: the levels of that axis are lost, and the ${(0,words/* counted */.hS)(count, 'entry', 'entries')} of the ${rule.kind} ${count === 1 ? 'takes their place' : 'count twice'}${count === 1 ? '' : `, ${count} \u00d7 ${count} = ${count * count} combinations`}`, {
        hint: `give the ${rule.kind} a name of its own`,
        related: (0,listing/* relatedAt */.Z)('a level that is lost', tokensOf(axis.levels)),
        explainedBy: [rule.name.at],
    });
}

;// CONCATENATED MODULE: ./build/src/checks/rule-with-own-name.js





const ruleWithOwnName = {
    phase: 'rules',
    *find(context) {
        for (const { problem, step } of leftOf('named-like-member', context)) {
            const rule = step?.rule;
            if (step === undefined || !(0,rule_members/* isBinding */.OT)(rule))
                continue;
            const member = (0,rule_members/* membersOf */.lS)(rule).find((name) => name !== undefined && step.before.resolve(name) === problem.key);
            yield (0,check/* claim */.B)('rule/named-like-member', (0,diagnostic/* atSpan */.IX)(rule.name.at), `${rule.kind} ${(0,words/* quoted */.TL)(rule.name.text)} has the name of one of its own axes`, {
                hint: 'give it a name of its own',
                related: member ? [{ message: 'the axis of that name', at: (0,diagnostic/* atSpan */.IX)(member.at) }] : [],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/rules-taken-apart.js





const rulesTakenApart = {
    phase: 'rows',
    *find({ compilation }) {
        const { columns, pairs, tuples, end, design } = compilation;
        for (const outer of design.rules) {
            if ((0,rule_members/* isNarrowing */.k8)(outer))
                continue;
            for (const member of (0,rule_members/* membersOf */.lS)(outer)) {
                const key = member && (0,name_key/* nameKey */.R)(member.text);
                if (member === undefined || key === undefined || !columns.has(key))
                    continue;
                const inner = pairs.get(key) ?? tuples.get(key);
                if (inner === undefined)
                    continue;
                const kind = pairs.has(key) ? 'pair' : 'tuple';
                yield (0,check/* claim */.B)('rule/over-rule', (0,diagnostic/* atSpan */.IX)(member.at), `${outer.kind} ${(0,words/* quoted */.TL)((0,rule_members/* nameOf */.Vb)(outer).text)} uses the ${kind} ${(0,words/* quoted */.TL)(member.text)}, which is then not expanded: its values stay tuples in one column, and ${(0,words/* listed */.KE)(inner.map((column) => (0,words/* quoted */.TL)(end.label(column))))} get no values from it`, {
                    hint: 'bind all the axes in one tuple rule',
                    explainedBy: [member.at],
                    unlisted: (0,words/* unlisted */.B$)(inner.length),
                    names: inner.map((column) => (0,words/* quoted */.TL)(end.label(column))),
                });
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/quality/listed-plan.js
var listed_plan = __webpack_require__(89076);
;// CONCATENATED MODULE: ./build/src/checks/selected-design.js





const selectedDesign = {
    phase: 'selection',
    *find({ selection: { path, stage }, selected }) {
        if (selected.generations === undefined)
            return;
        const claimed = limitClaim(confoundedAxes((0,rows_design/* planDesign */.iU)((0,listed_plan/* listedPlan */.j)(selected.generations), stage), (axes) => axes.map((axis) => [axis]), () => 'select generations in which one changes and the other does not'), () => (0,diagnostic/* atFile */.kG)(path));
        if (claimed)
            yield claimed;
    },
};

;// CONCATENATED MODULE: ./build/src/checks/selected-generations.js









const selectedGenerations = {
    phase: 'selection',
    *find(narrowed) {
        const stray = otherStage(narrowed);
        if (stray !== undefined) {
            yield stray;
            return;
        }
        const table = tableIn(narrowed.selection.ids);
        if (table !== undefined)
            yield tableClaim(table, narrowed.selection.ids);
        const claims = [];
        for (const fault of narrowed.selected.faults)
            if (table === undefined || !('selected' in fault) || !fault.selected.id.includes(table.separator))
                claims.push(claimOf(fault, narrowed));
        yield* joinSame(claims, 'more line', 'more lines');
    },
};
function otherStage({ selection: { ids, path, stage }, existing }) {
    const other = stage === 'essay' ? 'draft' : 'essay';
    const [own, others] = [existing.folders(stage), existing.folders(other)];
    const [first] = ids;
    if (first === undefined || !ids.every(({ id }) => others.has(id) && !own.has(id)))
        return undefined;
    const wanted = path.replace(/[^/]*$/, `selected_${other}s.txt`);
    const all = ids.length === 1 ? (0,words/* quoted */.TL)(first.id) : `each of the ${ids.length} ids`;
    return (0,check/* claim */.B)(stage === 'essay' ? 'selection/essay-is-draft' : 'selection/missing-metadata', (0,diagnostic/* atSpan */.IX)(first.at), `${all} is ${other === 'essay' ? 'an' : 'a'} ${other}, but this file selects ${stage}s`, {
        hint: (0,findings_text/* msg */.ab) `if ${other}s are meant, rename the file to ${(0,findings_text/* quotedPath */.MW)(wanted)}; otherwise list the ${stage}s`,
        fix: { edits: [], rename: { from: path, to: wanted }, safe: false },
        unlisted: (0,words/* unlisted */.B$)(ids.length, 1),
    });
}
function tableIn([first]) {
    const [, separator] = /^\w+\s*([,;\t|])/.exec(first?.id ?? '') ?? [];
    if (first === undefined || separator === undefined)
        return undefined;
    const names = first.id.split(separator).map((name) => name.trim());
    const column = names.findIndex((name) => /^(?:\w+_)?id$/i.test(name));
    return column < 0 ? undefined : { separator, column, names };
}
function tableClaim({ separator, column, names }, ids) {
    const [header, ...rows] = ids;
    const idIn = ({ id }) => (id.split(separator)[column] ?? '').trim();
    const [first] = rows;
    const edits = rows.map((row, index) => idIn(row) === ''
        ? undefined
        : {
            at: index === 0 ? { ...row.at, start: header.at.start } : row.at,
            newText: idIn(row),
        });
    return (0,check/* claim */.B)('selection/missing-metadata', (0,diagnostic/* atSpan */.IX)(header.at), `this is a table with the columns ${(0,words/* listed */.KE)(names.map(words/* quoted */.TL))}, but a selection has one id per line and nothing else`, {
        hint: `keep only the ids below ${(0,words/* quoted */.TL)(names[column] ?? '')}, one per line, without the header${first === undefined || idIn(first) === '' ? '' : `: ${idIn(first)}`}`,
        unlisted: (0,words/* unlisted */.B$)(names.length),
        ...(edits.length > MOST_EDITED ? {} : (0,fix/* suggested */.M)(...edits)),
    });
}
const MOST_EDITED = 10_000;
function claimOf(fault, { existing, sources }) {
    if (fault.kind === 'missing' &&
        sources.open(existing.metadataPath(fault.stage, fault.id)).kind === 'conflicted')
        return claimOf({ ...fault, kind: 'unreadable' }, { existing, sources });
    switch (fault.kind) {
        case 'essay-is-draft':
            return (0,check/* claim */.B)('selection/essay-is-draft', (0,diagnostic/* atSpan */.IX)(fault.selected.at), `${(0,words/* quoted */.TL)(fault.selected.id)} is a draft, but this file selects essays`, {
                hint: 'list its essay here, or remove it: essays and drafts cannot both be selected',
                same: 'draft',
            });
        case 'missing': {
            const hint = fault.id === fault.selected.id ? idHint(fault.id, fault.stage, existing) : undefined;
            const alone = /^write the id alone: (.*)$/.exec(hint ?? '')?.[1];
            return (0,check/* claim */.B)('selection/missing-metadata', (0,diagnostic/* atSpan */.IX)(fault.selected.at), `the ${fault.stage} ${(0,words/* quoted */.TL)(fault.id)} has no metadata`, {
                hint: hint ?? 'commit its metadata.json, or remove the id from the selection',
                related: [{ message: 'wanted here', at: (0,diagnostic/* atMissing */.KE)(existing.metadataPath(fault.stage, fault.id)) }],
                ...(alone === undefined
                    ? {}
                    : {
                        same: fault.id.replace(alone, ' '),
                        ...(0,fix/* suggested */.M)({ at: fault.selected.at, newText: alone }),
                    }),
            });
        }
        case 'unreadable': {
            const { at, why, hint } = metadataFault(existing.metadataPath(fault.stage, fault.id), sources);
            return (0,check/* claim */.B)('selection/missing-metadata', at, (0,findings_text/* msg */.ab) `the metadata of the ${fault.stage} ${(0,words/* quoted */.TL)(fault.id)} cannot be read${why === '' ? '' : (0,findings_text/* msg */.ab) `: ${why}`}`, {
                hint: hint ?? 'make it a JSON object, or remove the id from the selection',
                related: [{ message: 'selected here', at: (0,diagnostic/* atSpan */.IX)(fault.selected.at) }],
            });
        }
        case 'incomplete': {
            const { id, at } = fault.selected;
            const other = notAnObject(existing.metadataPath(fault.stage, id), sources);
            if (other !== undefined)
                return (0,check/* claim */.B)('selection/incomplete-metadata', other.at, `the metadata of the ${fault.stage} ${(0,words/* quoted */.TL)(id)} is ${other.what}, not a JSON object with fields`, {
                    hint: 'restore the object that the runtime wrote, or remove the id from the selection',
                    related: [{ message: 'selected here', at: (0,diagnostic/* atSpan */.IX)(at) }],
                });
            const metadata = {
                message: 'the metadata',
                at: (0,diagnostic/* atFile */.kG)(existing.metadataPath(fault.stage, id)),
            };
            return (0,check/* claim */.B)('selection/incomplete-metadata', (0,diagnostic/* atSpan */.IX)(at), `${(0,words/* listed */.KE)(fault.blank.map(fieldName))} ${fault.blank.length === 1 ? 'is' : 'are'} blank in the metadata ${fault.stage === 'essay' ? 'behind' : 'of'} ${(0,words/* quoted */.TL)(id)}`, { hint: 'complete the metadata file, or remove the id from the selection', related: [metadata] });
        }
        case 'no-object': {
            const path = existing.metadataPath('evaluation', fault.id);
            return (0,check/* claim */.B)('selection/missing-metadata', (0,diagnostic/* atFile */.kG)(path), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(path)} holds no JSON object`, {
                hint: 'repair or remove the file',
            });
        }
        case 'exhausted':
            return exhaustedId(fault.stage, fault.id, existing);
    }
}
function fieldName({ of, name }) {
    return of === undefined ? name : `the ${of}'s ${name}`;
}
function idHint(written, stage, existing) {
    if (written.startsWith('\ufeff'))
        return 'save the file without a byte order mark: it counts as part of line 1';
    if (/^(?:(?:\w+_)?id|stage[,;\t ]+gen_id)$/i.test(written))
        return 'a selection has no header: delete the line';
    const comment = /^[^\w#]*(#.*)$/s.exec(written)?.[1];
    if (comment !== undefined)
        return `write the comment alone: ${comment}`;
    if (/^(?:\/\/|--|;|%)\s/.test(written))
        return 'start the comment with `#`';
    if (/^(?:[-*+]\s*\[ ?\]|;|\/\/|--|%|<!--)/.test(written))
        return 'delete the line if it is not meant; otherwise write only its id';
    const known = existing.folders(stage);
    const ids = [...new Set(written.toLowerCase().match(/[dev]_[0-9a-z]+(?:-[1-4])?/g))];
    const [id, other] = ids.filter((one) => known.has(one));
    if (other !== undefined || (id !== undefined && ids.length > 1))
        return 'write each id on a line of its own';
    if (id !== undefined)
        return `write the id alone: ${id}`;
    const whole = `${stage.slice(0, 1)}_${written}`;
    if (known.has(whole))
        return `write the whole id: ${whole}`;
    const stages = { d: 'draft', e: 'essay', v: 'evaluation' };
    const own = stages[written.slice(0, 1)];
    if (ids[0] === written && own !== undefined && own !== stage)
        return own === 'evaluation'
            ? 'it is the id of an evaluation: list its essay, whose evaluations are planned with it'
            : `it is the id of ${own === 'essay' ? 'an' : 'a'} ${own}: list the ${stage} here, or remove it, since essays and drafts cannot both be selected`;
    if (ids.length > 1)
        return 'write each id on a line of its own';
    if (ids[0] !== undefined && ids[0] === written.toLowerCase() && ids[0] !== written)
        return `ids are in lower case: ${ids[0]}`;
    const inPath = /(?:^|[/\\])([dev]_[0-9a-z]+(?:-[1-4])?)(?:[/\\]|$)/.exec(written)?.[1];
    if (inPath !== undefined && inPath !== written)
        return `write the id alone: ${inPath}`;
    if (ids[0] !== undefined && /^[dev]_[0-9a-z-]+\s+#/i.test(written))
        return `write the id alone: ${ids[0]}`;
    if (ids[0] !== undefined && /^(?:draft|essay|evaluation)\s*[,;\t]\s*[dev]_[0-9a-z-]+$/i.test(written))
        return `write the id alone: ${ids[0]}`;
    if (ids[0] !== undefined && /^[\s"'`,;-]*[dev]_[0-9a-z-]+[\s"'`,;]*$/.test(written) && ids[0] !== written)
        return `write the id alone: ${ids[0]}`;
    return (0,nearest_names/* nearestHint */.AN)(written, known);
}

;// CONCATENATED MODULE: ./build/src/checks/subset-keeps-levels.js













function wrongInclude({ axis: { text: name }, keep, include }, axis, { design }) {
    const columns = include?.columns ?? [];
    if (include === undefined || columns.length < 2 || axis.levels.some(({ value }) => value.kind === 'tuple'))
        return undefined;
    const own = columns.findIndex((column) => (0,header_name/* columnName */.u)(column) === name);
    return (0,wrong_table/* wrongTable */.av)({ name: (0,python_value/* str */.gx)(name), levels: keep }, include, columns, own, design, (id) => axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(id))));
}
const subsetKeepsLevels = {
    phase: 'rules',
    *find(context) {
        for (const { step, axes } of leftOf('nothing-left', context)) {
            const rule = step?.rule;
            if (rule?.kind !== 'subset')
                continue;
            const [first] = rule.keep;
            const axis = axes.domain((0,name_key/* nameKey */.R)(rule.axis.text)) ?? (0,domain/* domainOf */.O)([], true);
            const wrong = wrongInclude(rule, axis, context);
            if (wrong !== undefined) {
                yield (0,check/* claim */.B)('subset/nothing-left', (0,diagnostic/* atSpan */.IX)(wrong.at), `the subset of ${(0,words/* quoted */.TL)(rule.axis.text)} keeps none of its levels${wrong.why === undefined ? '' : `, because ${wrong.why}`}`, { hint: wrong.hint, fix: wrong.fix });
                continue;
            }
            yield (0,check/* claim */.B)('subset/nothing-left', (0,diagnostic/* atSpan */.IX)(first?.node.span ?? rule.include?.at ?? rule.axis.at), `the subset of ${(0,words/* quoted */.TL)(rule.axis.text)} keeps none of its levels`, {
                ...(first === undefined
                    ? { hint: 'list the levels to keep' }
                    : subsetRemedy(first, axis, rule, context)),
                explainedBy: rule.keep.flatMap(({ value }) => declaredTwice(rule.axis.text, value, context.design)),
                related: [{ message: 'the subset', at: (0,diagnostic/* atSpan */.IX)(rule.axis.at) }, ...(0,design_levels/* includedAt */.S)(rule.include)],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/subset-values-known.js














const subsetValuesKnown = {
    phase: 'rules',
    *find(context) {
        const { nodes } = explained_explained(context);
        const byNode = new Map();
        for (const step of context.compilation.steps) {
            const { rule, before } = step;
            const axis = rule.kind === 'subset' ? before.domain((0,name_key/* nameKey */.R)(rule.axis.text)) : undefined;
            if (rule.kind !== 'subset' || axis === undefined)
                continue;
            const name = (0,words/* quoted */.TL)(rule.axis.text);
            const [header] = rule.include?.columns ?? [];
            const isHeader = ({ value }) => (0,python_text/* text */.Qq)(value) === rule.axis.text &&
                header !== undefined &&
                axis.keys.has((0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(header))));
            const quote = rule.include?.unterminatedQuote;
            const isSwallowed = ({ node }) => quote !== undefined && node.span.start >= quote.start;
            for (const { level, misspelled } of unknownValues(step, context)) {
                if (misspelled) {
                    yield (0,check/* claim */.B)('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(misspelled.node.span), `the subset of ${name} keeps ${(0,words/* spelled */.uQ)(level.value)}, and the axis has another spelling of it here`, {
                        hint: (0,nearest_names/* didYouMean */.au)((0,python_text/* text */.Qq)(level.value)),
                        ...levelFix(misspelled, (0,python_text/* text */.Qq)(level.value), (0,domain/* domainOf */.O)(rule.keep, rule.complete)),
                        related: [{ message: 'the subset keeps it', at: (0,diagnostic/* atSpan */.IX)(level.node.span) }],
                    });
                }
                else if (!nodes.has(level.node) && !isHeader(level) && !isSwallowed(level)) {
                    byNode.set(level.node, (0,check/* claim */.B)('subset/unknown-value', (0,diagnostic/* atSpan */.IX)(level.node.span), `the subset of ${name} keeps ${(0,words/* spelled */.uQ)(level.value)}, which is not one of its levels`, {
                        ...subsetRemedy(level, axis, rule, context),
                        related: (0,design_levels/* includedAt */.S)(rule.include),
                        explainedBy: [level.node.span],
                    }));
                }
            }
        }
        yield* byNode.values();
    },
};

;// CONCATENATED MODULE: ./build/src/checks/tie-keeps-levels.js















const tieKeepsLevels = {
    phase: 'rows',
    *find(context) {
        if (!context.design.rulesAreRead)
            return;
        for (const { rule, before } of context.compilation.steps)
            if (rule.kind === 'tie')
                yield* lostInTie(rule, before, context);
    },
};
function* lostInTie(rule, axes, context) {
    const { design, catalogs } = context;
    const members = new Map(rule.axes.map((name) => [(0,name_key/* nameKey */.R)(name.text), name]));
    const levelsOf = (key) => axes.domain(key)?.levels ?? [];
    const shared = new Map();
    for (const key of members.keys())
        for (const level of axes.domain(key)?.keys ?? [])
            shared.set(level, (shared.get(level) ?? 0) + 1);
    if ([...shared.values()].every((count) => count === members.size))
        return;
    const tokens = [...members.keys()].flatMap((key) => tokensOf(levelsOf(key)));
    const what = (0,rule_words/* ruleText */.Y)(rule);
    const inHeader = new Set(design.axes
        .filter(({ name, include }) => members.has((0,compare/* valueKey */.z)(name)) && include?.columns?.length === 1)
        .flatMap(({ include }) => include?.columns?.map((column) => (0,compare/* valueKey */.z)((0,python_value/* str */.gx)((0,header_name/* columnName */.u)(column)))) ?? []));
    const explained = restoredIn(members.keys(), axes, context);
    for (const { level, member, near } of misspelledInTie(members, shared, axes, catalogs)) {
        explained.add((0,compare/* valueKey */.z)(level.value)).add((0,compare/* valueKey */.z)((0,python_value/* str */.gx)(near)));
        yield (0,check/* claim */.B)('rule/lost-levels', (0,diagnostic/* atSpan */.IX)(level.node.span), `${what} drops ${(0,words/* spelled */.uQ)(level.value)} of axis ${(0,words/* quoted */.TL)(member.text)}: no other tied axis has it`, {
            hint: (0,nearest_names/* didYouMean */.au)(near),
            ...(level.node.kind === 'scalar'
                ? (0,respell/* spellingFix */.k)(level.node.span, (0,python_text/* text */.Qq)(level.value), near, {
                    names: [...members.keys()].flatMap((key) => levelsOf(key).map(({ value }) => (0,python_text/* text */.Qq)(value))),
                })
                : {}),
            related: [{ message: `${what} names the axis here`, at: (0,diagnostic/* atSpan */.IX)(member.at) }],
            explainedBy: tokens,
        });
    }
    for (const [key, member] of members) {
        const lost = levelsOf(key).filter((level) => shared.get((0,compare/* valueKey */.z)(level.value)) !== members.size &&
            !inHeader.has((0,compare/* valueKey */.z)(level.value)) &&
            !explained.has((0,compare/* valueKey */.z)(level.value)));
        if (lost.length === 0)
            continue;
        const names = (0,words/* listed */.KE)(firstOthers(members, key).map(words/* quoted */.TL), members.size - 1);
        const why = members.size === 2 ? `which ${names} does not have` : `which not all of ${names} have`;
        const them = lost.length === 1 ? 'it' : 'them';
        const hint = `add ${them} to every tied axis, or remove ${them} here`;
        yield* lostLevels(what, member, lost, why, hint, tokens);
    }
}
function restoredIn(members, axes, context) {
    const restored = new Set();
    for (const key of members) {
        const domain = axes.domain(key);
        const dropped = domain === undefined ? [] : droppedInError(key, domain, context);
        const unclear = dropped.filter(({ isMisspelled }) => !isMisspelled);
        const left = new Set(unclear.map(({ instead }) => instead));
        const counted = unclear.length > left.size ? dropped.filter(({ isMisspelled }) => isMisspelled) : dropped;
        for (const { level } of counted)
            restored.add((0,compare/* valueKey */.z)(level.value));
    }
    return restored;
}
function* misspelledInTie(members, shared, axes, catalogs) {
    const lostOf = (key) => (axes.domain(key)?.levels ?? []).filter(({ value }) => value.kind === 'str' && shared.get((0,compare/* valueKey */.z)(value)) !== members.size);
    const isKnown = (member, { value }) => {
        const catalog = catalogs?.(FIELD_OF_COLUMN.get(member.text) ?? member.text);
        return catalog === undefined || catalog.has((0,strip/* strip */.bB)((0,python_text/* text */.Qq)(value)));
    };
    const known = new Set();
    for (const [key, member] of members)
        for (const level of lostOf(key))
            if (isKnown(member, level))
                known.add((0,python_text/* text */.Qq)(level.value));
    if (known.size === 0)
        return;
    const index = new nearest_names/* NameIndex */.SJ(known);
    for (const [key, member] of members)
        for (const level of lostOf(key)) {
            const near = isKnown(member, level) ? undefined : index.nearest((0,python_text/* text */.Qq)(level.value), 1)[0];
            if (near !== undefined)
                yield { level, member, near };
        }
}
function firstOthers(members, key) {
    const others = [];
    for (const [other, { text }] of members) {
        if (other !== key)
            others.push(text);
        if (others.length === words/* LISTED */.CQ)
            break;
    }
    return others;
}

;// CONCATENATED MODULE: ./build/src/checks/tie-of-its-own-axes.js







const tieOfItsOwnAxes = {
    phase: 'rows',
    *find({ compilation }) {
        for (const step of compilation.steps)
            if (step.rule.kind === 'tie')
                yield* replaced(step.rule, step);
    },
};
function* replaced(rule, { before }) {
    const key = (0,name_key/* nameKey */.R)(rule.canonical.text);
    const domain = before.domain(key);
    if (domain === undefined || rule.axes.some((name) => (0,name_key/* nameKey */.R)(name.text) === key))
        return;
    const name = (0,words/* quoted */.TL)(rule.canonical.text);
    const tied = rule.axes.map((member) => before.domain(before.resolve(member)));
    const lost = domain.levels.filter((level) => !tied.every((other) => other?.keys.has((0,compare/* valueKey */.z)(level.value))));
    const loss = lost.length === 0
        ? 'none of its levels is lost, since the tied axes have them, too'
        : `${(0,words/* counted */.hS)(lost.length, 'level')} of it ${lost.length === 1 ? 'is' : 'are'} lost`;
    yield (0,check/* claim */.B)('tie/replaces-axis', (0,diagnostic/* atSpan */.IX)(rule.canonical.at), `tie ${name} replaces the axis of that name, which it does not tie: ${loss}`, {
        hint: `add ${name} to the tied axes, or give the tie another name`,
        related: (0,listing/* relatedAt */.Z)('a level that is lost', tokensOf(lost)),
        explainedBy: [rule.canonical.at],
    });
}

;// CONCATENATED MODULE: ./build/src/checks/tie-onto-rule-name.js





const tieOntoRuleName = {
    phase: 'rules',
    *find(context) {
        for (const { problem, axes } of leftOf('not-expandable', context)) {
            const { key, level } = problem;
            const rule = context.design.rules.find((other) => other.kind === 'tie' && (0,name_key/* nameKey */.R)(other.canonical.text) === key);
            yield (0,check/* claim */.B)('tie/onto-rule-name', (0,diagnostic/* atSpan */.IX)(rule?.kind === 'tie' ? rule.canonical.at : level.node.span), `${(0,words/* quoted */.TL)(axes.label(key))} is the name of a pair or tuple, but a level such as ${(0,words/* spelled */.uQ)(level.value)} does not fill its columns`, { hint: 'give the tie a name of its own' });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/tie-shares-levels.js









function consequenceOfSubset({ rule, before }, what, context) {
    if (rule.kind !== 'tie')
        return {};
    const members = rule.axes.flatMap((name) => {
        const key = (0,name_key/* nameKey */.R)(name.text);
        const domain = before.domain(key);
        return domain ? [{ domain, dropped: droppedInError(key, domain, context) }] : [];
    });
    const mayHave = ({ domain, dropped }, key) => domain.keys.has(key) || dropped.some(({ level }) => (0,compare/* valueKey */.z)(level.value) === key);
    for (const { dropped } of members)
        for (const { instead, level } of dropped)
            if (members.every((member) => mayHave(member, (0,compare/* valueKey */.z)(level.value))))
                return {
                    consequenceOf: {
                        code: 'subset/unknown-value',
                        at: (0,diagnostic/* atSpan */.IX)(instead.node.span),
                        says: `as a result, ${noLevelShared(rule)}`,
                        related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(rule.canonical.at) }],
                    },
                };
    return {};
}
function noLevelShared(rule) {
    return `${(0,rule_words/* ruleText */.Y)(rule)} ties axes that share no level: ${rule.axes.map((name) => (0,words/* quoted */.TL)(name.text)).join(', ')}`;
}
function othersToTie({ rule, before }) {
    const names = rule.kind === 'tie' ? rule.axes.map(({ text }) => text) : [];
    if (new Set(names.map(kindOfAxis)).size < 2)
        return '';
    for (const name of names) {
        const own = before.domain((0,name_key/* nameKey */.R)(name))?.keys;
        const others = before
            .available()
            .filter((other) => !names.includes(other) &&
            [...(before.domain((0,name_key/* nameKey */.R)(other))?.keys ?? [])].some((key) => own?.has(key)));
        if (others.length > 0)
            return `: levels of ${(0,words/* quoted */.TL)(name)} are also in ${(0,words/* listed */.KE)(others.map(words/* quoted */.TL), others.length)}`;
    }
    return '';
}
function kindOfAxis(name) {
    return name.replace(/^.*_/, '');
}
const tieSharesLevels = {
    phase: 'rules',
    *find(context) {
        for (const { step } of leftOf('no-common-level', context)) {
            if (step?.rule.kind !== 'tie')
                continue;
            const { axes, canonical } = step.rule;
            const what = (0,rule_words/* ruleText */.Y)(step.rule);
            yield (0,check/* claim */.B)('tie/no-common-level', (0,diagnostic/* atSpan */.IX)(axes[0]?.at ?? canonical.at), noLevelShared(step.rule), {
                hint: `a tie keeps only levels that every tied axis lists, spelled the same${othersToTie(step)}`,
                related: [{ message: what, at: (0,diagnostic/* atSpan */.IX)(canonical.at) }],
                explainedBy: repeatedAxes(axes.map((name) => name.text), context.design),
                ...consequenceOfSubset(step, what, context),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/tied-axes-survive.js








const tiedAxesSurvive = {
    phase: 'rows',
    *find(value) {
        const taken = [...tiedMembers(value)];
        if (taken.length === 0)
            return;
        const { compilation, design } = value;
        const { columns, end } = compilation;
        const wanted = new Set([
            ...design.axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)),
            ...[...PLANNED_COLUMNS].map(name_key/* nameKey */.R),
        ]);
        const tiedAt = new Map();
        for (const rule of design.rules) {
            if (rule.kind !== 'tie')
                continue;
            for (const name of rule.axes)
                tiedAt.set((0,name_key/* nameKey */.R)(name.text), rule.canonical.at);
        }
        const said = new Set();
        for (const { rule, member, tied } of taken) {
            const lost = tied.filter((name) => !columns.has(name) && wanted.has(name) && !said.has(name));
            if (lost.length === 0)
                continue;
            for (const name of lost)
                said.add(name);
            const names = (0,words/* listed */.KE)(lost.slice(0, words/* LISTED */.CQ).map((name) => (0,words/* quoted */.TL)(end.label(name))), lost.length);
            yield (0,check/* claim */.B)('rule/over-tied-axis', (0,diagnostic/* atSpan */.IX)(member.at), `${rule.kind} ${(0,words/* quoted */.TL)(rule.name.text)} takes ${(0,words/* quoted */.TL)(member.text)}, which is tied with ${names}: the rows lose ${lost.length === 1 ? 'the column' : 'the columns'} ${names}`, {
                hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
                unlisted: (0,words/* unlisted */.B$)(lost.length),
                names: lost.map((name) => (0,words/* quoted */.TL)(end.label(name))),
                related: (0,listing/* relatedAt */.Z)('tied here', [
                    ...new Set(lost.slice(0, words/* LISTED */.CQ).flatMap((name) => tiedAt.get(name) ?? [])),
                ]),
                explainedBy: [member.at],
            });
        }
    },
};
function* tiedMembers({ compilation }) {
    for (const step of compilation.steps)
        if ((0,rule_members/* isBinding */.OT)(step.rule))
            yield* membersThatAreTied(step.rule, step, compilation.ties.keys());
}
function membersThatAreTied(rule, { before }, names) {
    const named = new Set();
    const byCanonical = new Map();
    for (const member of (0,rule_members/* membersOf */.lS)(rule)) {
        if (member === undefined)
            continue;
        const key = (0,name_key/* nameKey */.R)(member.text);
        named.add(key);
        const canonical = before.canonicalOf(key);
        if (canonical !== undefined && !byCanonical.has(canonical))
            byCanonical.set(canonical, { rule, member, tied: [] });
    }
    for (const name of names) {
        const canonical = before.canonicalOf(name);
        if (canonical !== undefined && !named.has(name))
            byCanonical.get(canonical)?.tied.push(name);
    }
    return [...byCanonical.values()].filter(({ tied }) => tied.length > 0);
}

;// CONCATENATED MODULE: ./build/src/checks/tuple-axes-once.js

const tupleAxesOnce = {
    phase: 'rows',
    *find({ design }) {
        for (const rule of design.rules)
            if (rule.kind === 'tuple')
                for (const finding of repeatedAxisFindings(rule))
                    yield { finding, saidBy: { codes: [finding.code], at: finding.at } };
    },
};

;// CONCATENATED MODULE: ./build/src/checks/unique-axis-names.js








const uniqueAxisNames = {
    phase: 'rules',
    *find(context) {
        const { compilation, design } = context;
        for (const { problem, axes } of leftOf('half-taken', context)) {
            const taker = takerOf(problem.key, axes, compilation)?.rule;
            if (taker === undefined)
                continue;
            const name = (0,words/* quoted */.TL)(axes.label(problem.key));
            yield (0,check/* claim */.B)('rule/half-taken', (0,diagnostic/* atSpan */.IX)((0,rule_members/* nameOf */.Vb)(taker).at), `${(0,rule_words/* ruleText */.Y)(taker)} removes ${name}, but that name appears twice among the axes`, {
                hint: `give the pair or tuple that is named ${name} a name of its own`,
                related: design.rules.flatMap((rule) => (0,rule_members/* isBinding */.OT)(rule) && (0,name_key/* nameKey */.R)(rule.name.text) === problem.key
                    ? [{ message: `this ${rule.kind} has the name of an axis`, at: (0,diagnostic/* atSpan */.IX)(rule.name.at) }]
                    : []),
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/unread-keys.js




const unreadKeys = {
    phase: 'design',
    *find({ design: { misspelledAxes, misspelledRules } }) {
        for (const [name, key] of [
            ['axes', misspelledAxes],
            ['rules', misspelledRules],
        ]) {
            if (key === undefined)
                continue;
            yield (0,check/* claim */.B)('spec/unknown-key', (0,diagnostic/* atSpan */.IX)(key.span), `the spec has the key ${(0,words/* spelled */.uQ)(key.value)}, which the runtime ignores`, {
                hint: (0,known_keys/* keyHint */.p4)(key, name),
                ...(0,known_keys/* keyFix */.dd)(key, name, [name]),
                explainedBy: [key.span],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/unruled-levels.js






const unruledLevels = {
    phase: 'planning',
    *find({ design, catalogs, compiled, planning }) {
        if (compiled?.isSound && planning?.plan)
            return;
        if (catalogs === undefined || design.runtime.catalogsCheck !== 'plan')
            return;
        const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
        const ruled = keptByRules(design);
        const spoiled = spoiledValues(design.rules);
        for (const axis of design.axes) {
            const name = axis.name.kind === 'str' ? axis.name.value : '';
            const catalog = catalogOf(name, catalogs);
            const kept = ruled.get(name);
            if (catalog === undefined || kept === 'unknown' || !isCatalogOf(axis, catalog))
                continue;
            const unknown = axis.levels.filter(({ value }) => {
                const id = idOf(value);
                return id !== '' && !catalog.has(id) && (kept === undefined || kept.has(id));
            });
            const sound = [];
            for (const level of once(unknown)) {
                const column = spoiled.get(level.node);
                if (column === undefined)
                    sound.push(level);
                else
                    yield* column((0,findings_text/* msg */.ab) `${(0,words/* spelled */.uQ)(level.value)} is not in ${catalog.source}`);
            }
            yield* unknownLevels(axis, sound, catalog, design, isRightAtAnchor);
        }
    },
};
function keptByRules(design) {
    const kept = new Map();
    const narrow = (name, levels) => {
        kept.set(name, kept.has(name) ? 'unknown' : levels);
    };
    for (const rule of design.rules) {
        const made = (0,rule_members/* axisMadeBy */.MV)(rule);
        if (made !== undefined)
            narrow(made.text, 'unknown');
        if (!(0,rule_members/* isBinding */.OT)(rule))
            for (const member of (0,rule_members/* membersOf */.lS)(rule))
                if (member)
                    narrow(member.text, 'unknown');
        if (rule.kind === 'pair')
            for (const { axis, levels } of (0,rule_members/* listsOf */.fO)(rule))
                narrow(axis.text, new Set(levels.map(({ value }) => idOf(value))));
    }
    for (const rule of design.rules) {
        if (rule.kind !== 'pair' || !isMember(rule.name.text, design))
            continue;
        for (const member of [rule.left, rule.right])
            if (member)
                kept.set(member.text, 'unknown');
    }
    return kept;
}
function isMember(name, { rules }) {
    return rules.some((rule) => {
        return (0,rule_members/* membersOf */.lS)(rule).some((member) => member?.text === name);
    });
}

;// CONCATENATED MODULE: ./build/src/checks/whole-characters.js



const wholeCharacters = {
    phase: 'planning',
    *find({ design, compiled, planning }) {
        if (!compiled?.isSound || !planning)
            return;
        for (const { column, level } of planning.malformed) {
            const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
            yield (0,check/* claim */.B)('plan/lone-surrogate', (0,diagnostic/* atSpan */.IX)(at), `${(0,words/* spelled */.uQ)(compiled.rows.valueAt(column, level))} holds half of a character and cannot be written as UTF-8`, {
                hint: 'write the character itself',
                explainedBy: [at],
            });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/whole-replicates.js



const wholeReplicates = {
    phase: 'planning',
    *find({ design, compiled, planning }) {
        if (!compiled?.isSound || !planning)
            return;
        for (const { name, column, level } of planning.invalidReplicates) {
            const at = compiled.rows.nodeAt(column, level)?.span ?? design.axesAt;
            yield (0,check/* claim */.B)('plan/invalid-replicate', (0,diagnostic/* atSpan */.IX)(at), `${name} has the level ${(0,words/* spelled */.uQ)(compiled.rows.valueAt(column, level))}, which is not a whole number of 1 or more`, { hint: 'write 1, 2, 3, \u2026', explainedBy: [at] });
        }
    },
};

;// CONCATENATED MODULE: ./build/src/checks/all-checks.js
























































const ALL_CHECKS = [
    oneSpecPerCohort,
    levelsInCatalogs,
    causesOfProblems,
    namedAxes,
    subsetKeepsLevels,
    tieOntoRuleName,
    pairOfTwoAxes,
    pairBalance,
    entriesInDomain,
    subsetValuesKnown,
    tieSharesLevels,
    ruleWithOwnName,
    uniqueAxisNames,
    fieldsThatNameColumns,
    fieldsAreAxes,
    replicatedColumns,
    rowLimit,
    unruledLevels,
    plannedIds,
    neededColumns,
    blankIds,
    wholeReplicates,
    wholeCharacters,
    unreadKeys,
    retypedNames,
    retypedCounts,
    retypedValues,
    levelsListedOnce,
    markersInLists,
    commentLines,
    closedQuotes,
    headersAboveValues,
    oneColumnPerAxis,
    columnsNamedAsAxes,
    tieOfItsOwnAxes,
    tieKeepsLevels,
    ruleNamesFree,
    tupleAxesOnce,
    entriesNameLevels,
    tiedAxesSurvive,
    rulesTakenApart,
    fieldsThatAreColumns,
    plannedEvaluations,
    rowsThatExist,
    oneColumnPerField,
    replicatesThatAreRead,
    columnsThatAreRead,
    levelsThatAreChecked,
    freeIds,
    selectedGenerations,
    oneModelPerEssay,
    distinctIds,
    keptMetadata,
    copiedEssays,
    selectedDesign,
    designLimits,
];

// EXTERNAL MODULE: ./build/src/checks/claim-settler.js
var claim_settler = __webpack_require__(77233);
;// CONCATENATED MODULE: ./build/src/checks/run-checks.js




function examine(derivation, { upTo = 'generations', besides = [] } = {}) {
    const { found } = derivation;
    const wanted = new Set(PHASES.slice(0, PHASES.indexOf(upTo) + 1));
    const settler = new claim_settler/* ClaimSettler */.e(found);
    let failure;
    try {
        derivation.design;
        for (const check of [...ALL_CHECKS, ...besides]) {
            const value = wanted.has(check.phase) && derivation.valueOf(check.phase, found.hasErrors);
            if (!value)
                continue;
            const cause = check.phase === 'source' ? undefined : derivation.design?.displaced;
            settler.settle(check.find(value), cause);
        }
        if (wanted.has('rules') && !found.hasErrors)
            requireReports(derivation.compilation);
    }
    catch (error) {
        if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
            throw error;
        failure = error;
    }
    return {
        diagnostics: found.sorted(),
        isInvalid: found.hasErrors,
        ...(failure ? { failure } : {}),
    };
}
function requireReports(compilation) {
    const [first] = [
        ...(compilation?.steps ?? []).flatMap(({ rule, problems }) => problems.map(({ kind }) => `'${kind}' of a ${rule.kind}`)),
        ...(compilation?.problems ?? []).map(({ kind }) => `'${kind}'`),
    ];
    if (first !== undefined)
        throw new Error(`no check reports the problem ${first}: see src/checks/all-checks.ts`);
}


/***/ }),

/***/ 35951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ includedInstead),
/* harmony export */   av: () => (/* binding */ wrongTable),
/* harmony export */   di: () => (/* binding */ otherList)
/* harmony export */ });
/* harmony import */ var _design_header_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62167);
/* harmony import */ var _design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84482);
/* harmony import */ var _findings_fix_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43015);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74589);
/* harmony import */ var _source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40940);
/* harmony import */ var _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40748);
/* harmony import */ var _other_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44844);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26821);









function listMeant(name, include, isKnown) {
    const lists = include.lists?.() ?? [];
    const named = lists.filter(({ column }) => column !== undefined && (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .foldName */ .z)(column) === (0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .foldName */ .z)(name));
    const [found, other] = named.length > 0 || isKnown === undefined ? named : lists.filter(({ values }) => values.every(isKnown));
    return other === undefined ? found : undefined;
}
function includedInstead(name, include, isKnown) {
    const meant = listMeant(name, include, isKnown);
    return meant && includeInstead(include, meant);
}
function includeInstead({ at }, { reference, values, column, fix }) {
    const shown = values.slice(0, _findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTED */ .CQ).map(_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL);
    return {
        at,
        hint: `did you mean ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reference)}? It ${column === undefined ? '' : `has the column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(column)}, and `}lists ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(shown, values.length)}`,
        ...(fix ? { fix } : {}),
        meant: values,
    };
}
function wrongTable(axis, include, columns, own, { axes, rules }, isKnown) {
    const name = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(axis.name);
    const meant = listMeant(name, include, isKnown);
    const isSame = (other) => other?.path === include.path && other.at !== include.at;
    const users = [
        ...rules.flatMap((rule) => (isSame((0,_design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__/* .includeOf */ .Wf)(rule)) ? [(0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleText */ .Y)(rule)] : [])),
        ...axes.flatMap((other) => (isSame(other.include) ? [`axis ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(other.name))}`] : [])),
    ];
    const isAxis = (column) => (0,_source_catalogued_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogOf */ .Hh)(column) !== undefined || axes.some((other) => (0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(other.name) === column);
    const others = columns.map(_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u).filter((column) => column !== name && isAxis(column));
    const uses = [...new Set(users)];
    const why = uses.length > 0
        ? `its CSV is the table of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(uses)}`
        : `its CSV is a table of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(columns.map((column) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u)(column))))}`;
    const isOfOthers = uses.length > 0 || others.length > 0;
    if (!isOfOthers && own >= 0)
        return undefined;
    if (meant !== undefined)
        return { ...includeInstead(include, meant), why };
    if (!isOfOthers)
        return undefined;
    const values = own < 0 ? [] : valuesIn(axis.levels, own);
    const list = values.length > 0 && values.length <= MOST_LISTED ? `[${values.map(_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlText */ .p).join(', ')}]` : undefined;
    const bound = uses.length > 0 ? '' : '; if its rows belong together, include it in a tuple rule';
    return {
        at: include.at,
        why,
        hint: `write the levels of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} in place of the reference${list === undefined ? ', as a list' : `: ${list}`}, or put them into a file of their own with the only column ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}${bound}`,
        ...(list === undefined ? {} : (0,_findings_fix_js__WEBPACK_IMPORTED_MODULE_8__/* .suggested */ .M)({ at: include.at, newText: list })),
        meant: values,
    };
}
const MOST_LISTED = 20;
function valuesIn(levels, column) {
    const values = levels.flatMap(({ value }) => (value.kind === 'tuple' ? (value.items[column] ?? []) : []));
    return [...new Set(values.map(_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq))];
}
function otherList({ name, levels }, include, catalog) {
    const isKnown = (id) => catalog.has(id);
    const columns = (include.columns ?? []).map(_design_header_name_js__WEBPACK_IMPORTED_MODULE_6__/* .columnName */ .u);
    if (levels.length === 0 || levels.some(({ value }) => value.kind === 'tuple' || isKnown((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value))))
        return undefined;
    const kinds = new Set(levels.map(({ value }) => (0,_other_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .otherKind */ .J)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(value), catalog)));
    const [kind] = kinds;
    const isOther = kinds.size === 1 && kind !== undefined;
    const isNamed = columns.includes((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(name));
    const meant = listMeant((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(name), include, isOther ? isKnown : undefined);
    if (meant !== undefined && (isOther || (columns.length > 0 && !isNamed)))
        return { ...includeInstead(include, meant), ...(isOther ? { why: `each is ${kind}` } : {}) };
    return isOther && !isNamed
        ? {
            at: include.at,
            why: `each is ${kind}`,
            hint: `include the file with the levels of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(name))} here, or write them in place of the reference`,
            meant: [],
        }
        : undefined;
}


/***/ }),

/***/ 12559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitted: () => (/* binding */ fitted),
/* harmony export */   fittedOutput: () => (/* binding */ fittedOutput),
/* harmony export */   lookOf: () => (/* binding */ lookOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18457);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49342);




function lookOf(output, { env, write }, files) {
    return {
        color: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColor */ .zK)(output, env),
        width: output.columns,
        wraps: output.isTerminal,
        write,
        ...(files !== undefined && (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsLinks */ .Dt)(output, env)
            ? { addressOf: (path) => (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(files.root ?? '.', path)).href }
            : {}),
    };
}
function fitted(text, { isTerminal, columns }) {
    return isTerminal ? (0,_report_terminal_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(text, Math.max(LEAST_COLUMNS, columns)) : text;
}
function fittedOutput(output) {
    if (!output.isTerminal)
        return output;
    const { isTerminal, columns } = output;
    return {
        ...{ isTerminal, columns },
        get isClosed() {
            return output.isClosed === true;
        },
        write: (text) => output.write(typeof text === 'string' ? fitted(text, output) : text),
    };
}
const LEAST_COLUMNS = 40;


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ applyPair),
/* harmony export */   q: () => (/* binding */ BALANCED_SIDES)
/* harmony export */ });
/* harmony import */ var _design_spec_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20476);
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85487);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57719);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42755);
/* harmony import */ var _name_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42254);





const BALANCED_SIDES = _design_spec_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SHAPES */ .H.balancedSide.words;
function applyPair(rule, state) {
    const { left, right } = rule;
    const twins = left !== undefined && left.text === right?.text;
    const members = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .findMembers */ .h8)([left, right], state);
    const { levels, everyFits, problems } = (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOfEntries */ .jt)(rule.entries, members);
    const known = rule.complete && !twins && everyFits && members.every((member) => member?.domain?.complete ?? false);
    const name = state.set(rule.name, (0,_domain_js__WEBPACK_IMPORTED_MODULE_3__/* .domainOf */ .O)(levels, known));
    if (left && right)
        state.pairs.set(name, [(0,_name_key_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .R)(left.text), (0,_name_key_js__WEBPACK_IMPORTED_MODULE_2__/* .nameKey */ .R)(right.text)]);
    const keys = left && right ? [state.resolve(left), state.resolve(right)] : [];
    const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    for (const key of new Set(keys))
        state.take(key);
    state.place(name, places.length > 0 ? Math.min(...places) : state.order.length);
    return [
        ...(twins ? [{ kind: 'same-axis' }] : []),
        ...problems,
        ...balanceProblems(rule, levels, known),
        ...(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .losesItself */ .e9)(rule, name, state),
    ];
}
function balanceProblems({ balance }, levels, known) {
    if (balance === undefined)
        return [];
    if (!BALANCED_SIDES.includes(balance.side))
        return [{ kind: 'unknown-balance' }];
    if (!known)
        return [];
    const sides = ['left', 'right'].flatMap((side) => {
        if (balance.side !== side && balance.side !== 'both')
            return [];
        const counts = new Map();
        for (const { value } of levels) {
            const member = value.kind === 'tuple' ? value.items[side === 'left' ? 0 : 1] : undefined;
            if (member === undefined)
                continue;
            const entry = counts.get((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .valueKey */ .z)(member)) ?? { value: member, count: 0 };
            entry.count++;
            counts.set((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .valueKey */ .z)(member), entry);
        }
        const entries = [...counts.values()];
        return new Set(entries.map(({ count }) => count)).size <= 1 ? [] : [{ side, counts: entries }];
    });
    return sides.length === 0 ? [] : [{ kind: 'imbalance', sides }];
}


/***/ }),

/***/ 67907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ DEFAULT_MAX_ROWS),
  q: () => (/* binding */ compileDesign)
});

// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/python/compare.js
var compare = __webpack_require__(85487);
// EXTERNAL MODULE: ./build/src/compile/apply-pair.js
var apply_pair = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/src/compile/domain.js
var domain = __webpack_require__(57719);
// EXTERNAL MODULE: ./build/src/compile/name-key.js
var name_key = __webpack_require__(42254);
;// CONCATENATED MODULE: ./build/src/compile/apply-subset.js



function applySubset(rule, index, state) {
    const key = (0,name_key/* nameKey */.R)(rule.axis.text);
    const axis = state.domain(key);
    if (axis === undefined)
        return [{ kind: 'unknown-axis', name: rule.axis, key }];
    const keep = (0,domain/* domainOf */.O)(rule.keep, rule.complete);
    const kept = axis.levels.filter((level) => keep.keys.has((0,compare/* valueKey */.z)(level.value)));
    const known = axis.complete && keep.complete;
    state.replace(key, (0,domain/* narrowed */.f)((0,domain/* domainOf */.O)(kept, known && kept.length > 0), [axis], index));
    return known && kept.length === 0 ? [{ kind: 'nothing-left' }] : [];
}

;// CONCATENATED MODULE: ./build/src/compile/apply-tie.js



function applyTie(rule, index, state) {
    const problems = [];
    const keys = rule.axes.map((name) => (0,name_key/* nameKey */.R)(name.text));
    const members = rule.axes.flatMap((name) => {
        const key = (0,name_key/* nameKey */.R)(name.text);
        const domain = state.domain(key);
        if (domain === undefined)
            problems.push({ kind: 'unknown-axis', name, key });
        return domain ?? [];
    });
    const known = rule.complete && members.length === rule.axes.length && members.every((member) => member.complete);
    const [first, ...others] = members;
    const shared = first?.levels.filter((level) => others.every((other) => other.keys.has((0,compare/* valueKey */.z)(level.value)))) ?? [];
    if (known && shared.length === 0)
        problems.push({ kind: 'no-common-level' });
    const canonical = (0,name_key/* nameKey */.R)(rule.canonical.text);
    const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    const left = (0,domain/* domainOf */.O)(shared, known && shared.length > 0);
    state.set(rule.canonical, (0,domain/* narrowed */.f)(left, members, index));
    if (!state.order.includes(canonical))
        state.place(canonical, places.length > 0 ? Math.min(...places) : 0);
    if (!state.ties.has(canonical))
        state.tie(canonical, canonical);
    for (const key of keys) {
        state.tie(key, canonical);
        if (key !== canonical)
            state.take(key);
    }
    return problems;
}

// EXTERNAL MODULE: ./build/src/compile/entries.js
var entries = __webpack_require__(42755);
;// CONCATENATED MODULE: ./build/src/compile/apply-tuple.js



function applyTuple(rule, state) {
    const members = (0,entries/* findMembers */.h8)(rule.axes, state);
    const { levels, everyFits, problems } = (0,entries/* levelsOfEntries */.jt)(rule.entries, members);
    const known = rule.complete && everyFits && members.every((member) => member?.domain?.complete ?? false);
    const keys = rule.axes.map((member) => state.resolve(member));
    const places = keys.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
    const name = state.set(rule.name, (0,domain/* domainOf */.O)(levels, known));
    state.place(name, places.length > 0 ? Math.min(...places) : state.order.length);
    state.tuples.set(name, rule.axes.map((member) => (0,name_key/* nameKey */.R)(member.text)));
    for (const key of keys)
        state.take(key);
    return [...problems, ...(0,entries/* losesItself */.e9)(rule, name, state)];
}

;// CONCATENATED MODULE: ./build/src/compile/apply-rule.js




function applyRule(rule, index, state) {
    const before = state.now();
    state.begin();
    const problems = apply(rule, index, state);
    return { index, rule, before, after: state.now(), ...state.moves(), problems };
}
function apply(rule, index, state) {
    switch (rule.kind) {
        case 'subset':
            return applySubset(rule, index, state);
        case 'tie':
            return applyTie(rule, index, state);
        case 'pair':
            return (0,apply_pair/* applyPair */.l)(rule, state);
        case 'tuple':
            return applyTuple(rule, state);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/compilation.js
function hasProblems({ steps, problems }) {
    return problems.length > 0 || steps.some((step) => step.problems.length > 0);
}

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(79441);
;// CONCATENATED MODULE: ./build/src/compile/axes.js


class Axes {
    #history;
    #moment;
    constructor(history, moment) {
        this.#history = history;
        this.#moment = moment;
    }
    domain(key) {
        return this.#history.states.at(key, this.#moment)?.value.domain;
    }
    canonicalOf(key) {
        return this.#history.ties.at(key, this.#moment)?.value;
    }
    resolve(name) {
        const key = (0,name_key/* nameKey */.R)(name.text);
        return this.canonicalOf(key) ?? key;
    }
    removedBy(key) {
        const last = this.#history.states.at(key, this.#moment);
        return last === undefined || last.value.domain !== undefined ? undefined : last.moment - 1;
    }
    knows(key) {
        return this.#history.states.at(key, this.#moment) !== undefined;
    }
    available() {
        const found = [];
        for (const key of this.#history.states.keys()) {
            const state = this.#history.states.at(key, this.#moment)?.value;
            const name = this.#history.names.get(key);
            if (state?.domain !== undefined && name?.kind === 'str')
                found.push({ rank: state.rank, name: name.value });
        }
        return found.sort((left, right) => left.rank - right.rank).map(({ name }) => name);
    }
    label(key) {
        const name = this.#history.names.get(key);
        if (name === undefined)
            return key.replace(/^s/, '');
        return name.kind === 'str' ? name.value : (0,compare/* valueKey */.z)(name);
    }
}

;// CONCATENATED MODULE: ./build/src/compile/timeline.js
class Timeline {
    #changes = new Map();
    set(key, moment, value) {
        const changes = this.#changes.get(key);
        if (changes === undefined)
            this.#changes.set(key, [{ moment, value }]);
        else {
            if (changes[changes.length - 1]?.moment === moment)
                changes.pop();
            changes.push({ moment, value });
        }
    }
    at(key, moment) {
        const changes = this.#changes.get(key) ?? [];
        let low = 0;
        let high = changes.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((changes[middle]?.moment ?? 0) <= moment)
                low = middle + 1;
            else
                high = middle;
        }
        return changes[low - 1];
    }
    keys() {
        return this.#changes.keys();
    }
}

;// CONCATENATED MODULE: ./build/src/compile/design-state.js






class DesignState {
    order = [];
    names = new Map();
    ties = new Map();
    pairs = new Map();
    tuples = new Map();
    #history;
    #tieHistory = new Timeline();
    #states = new Map();
    #moment = 0;
    #nextRank = 0;
    #removed = [];
    #placed;
    constructor(design) {
        this.#history = { states: new Timeline(), ties: this.#tieHistory, names: this.names };
        for (const axis of design.axes) {
            const key = (0,compare/* valueKey */.z)(axis.name);
            this.names.set(key, axis.name);
            this.order.push(key);
            this.replace(key, (0,domain/* domainOf */.O)(axis.levels, axis.complete, [axis]));
        }
    }
    now() {
        return new Axes(this.#history, this.#moment);
    }
    begin() {
        this.#moment++;
        this.#removed = [];
        this.#placed = undefined;
    }
    moves() {
        return { removed: this.#removed, placed: this.#placed };
    }
    domain(key) {
        return this.#states.get(key)?.domain;
    }
    resolve(name) {
        const key = (0,name_key/* nameKey */.R)(name.text);
        return this.ties.get(key) ?? key;
    }
    replace(key, domain) {
        const rank = this.#states.get(key)?.rank ?? this.#nextRank++;
        this.#states.set(key, { domain, rank });
        this.#history.states.set(key, this.#moment, { domain, rank });
    }
    set(name, domain) {
        const key = (0,name_key/* nameKey */.R)(name.text);
        this.names.set(key, (0,value/* str */.gx)(name.text));
        this.replace(key, domain);
        return key;
    }
    place(key, index) {
        this.order.splice(index, 0, key);
        this.#placed = key;
    }
    take(key) {
        const state = this.#states.get(key);
        if (state !== undefined) {
            this.#states.delete(key);
            this.#history.states.set(key, this.#moment, { domain: undefined, rank: state.rank });
        }
        const index = this.order.indexOf(key);
        if (index < 0)
            return;
        this.order.splice(index, 1);
        this.#removed.push(key);
    }
    tie(key, canonical) {
        this.ties.set(key, canonical);
        this.#tieHistory.set(key, this.#moment, canonical);
    }
}

// EXTERNAL MODULE: ./build/src/compile/expand.js
var expand = __webpack_require__(80907);
;// CONCATENATED MODULE: ./build/src/compile/replicates.js


function addReplicates(replicates, expanded, state) {
    const columns = new Map(expanded);
    const counts = [];
    const problems = [];
    for (const replicate of replicates) {
        if (!columns.has((0,name_key/* nameKey */.R)(replicate.axis.text))) {
            problems.push({ kind: 'replicated-no-column', replicate, columns: columns.size });
            continue;
        }
        const column = `${replicate.axis.text}_replicate`;
        const key = (0,name_key/* nameKey */.R)(column);
        if (columns.has(key)) {
            problems.push({ kind: 'replicate-column-taken', replicate, column });
            continue;
        }
        state.names.set(key, (0,value/* str */.gx)(column));
        columns.set(key, { dimension: state.order.length + counts.length, path: [] });
        counts.push(replicate.count);
    }
    return { columns, counts, problems };
}

// EXTERNAL MODULE: ./build/src/compile/row-set.js + 1 modules
var row_set = __webpack_require__(97134);
;// CONCATENATED MODULE: ./build/src/compile/compile-design.js








const DEFAULT_MAX_ROWS = 20_000_000;
function compileDesign(design, options = {}) {
    const state = new DesignState(design);
    const steps = design.rules.map((rule, index) => applyRule(rule, index, state));
    const { order } = state;
    const domains = order.map((key) => state.domain(key));
    const levels = domains.map((domain) => domain?.levels ?? []);
    const known = domains.every((domain) => domain?.complete ?? false);
    const isEmpty = levels.some(({ length }) => length === 0);
    const { columns: expanded, expansions } = (0,expand/* expandColumns */._o)(state);
    const replication = addReplicates(known && isEmpty ? [] : design.replicates, expanded, state);
    const problems = [
        ...unknownFields(design),
        ...[...new Set(order)].flatMap((key) => state.domain(key) === undefined ? [{ kind: 'half-taken', key }] : []),
        ...(known && !isEmpty ? expansions.flatMap((expansion) => notExpandable(expansion, levels)) : []),
        ...(known && isEmpty && design.runtime.fieldOrder === 'anything' ? [] : unhashableFields(design)),
        ...replication.problems,
    ];
    const isSound = !design.isInvalid && !hasProblems({ steps, problems });
    if (isSound && (!known || design.fieldOrder === undefined))
        throw new Error('compile: a design is incomplete, and no problem says why');
    const isClear = known &&
        !steps.some(({ rule, problems: [problem] }) => (0,rule_members/* isNarrowing */.k8)(rule) && problem?.kind === 'unknown-axis') &&
        design.axesComplete &&
        design.rulesWhole &&
        design.replicatesWhole;
    const count = known
        ? [...levels.map(({ length }) => BigInt(length)), ...replication.counts].reduce((all, one) => all * one, 1n)
        : undefined;
    const limit = options.maxRows ?? DEFAULT_MAX_ROWS;
    const isTooMany = count !== undefined && count > BigInt(limit);
    if (isSound && isTooMany)
        problems.push({ kind: 'too-many-rows', count, limit });
    const made = count !== undefined && !isTooMany && (isSound || isClear) ? rowSet() : undefined;
    return {
        design,
        steps,
        end: state.now(),
        order,
        domains,
        columns: replication.columns,
        ties: state.ties,
        pairs: state.pairs,
        tuples: state.tuples,
        problems,
        count,
        rows: isSound ? made : undefined,
        rowsDespiteErrors: made,
    };
    function rowSet() {
        return new row_set/* RowSet */.rp((0,expand/* orderColumns */.IU)(replication.columns, state.names, design.fieldOrder?.fields ?? []), [...levels.map(row_set/* levelDimension */.TU), ...replication.counts.map((size) => (0,row_set/* replicateDimension */.ug)(Number(size)))], replication.counts.length, options.seed);
    }
}
function unknownFields({ fieldOrder, axes, namesComplete, runtime }) {
    if (runtime.fieldOrder === 'anything' || fieldOrder === undefined || !namesComplete)
        return [];
    const known = new Set(axes.map((axis) => (0,compare/* valueKey */.z)(axis.name)));
    return fieldOrder.fields.flatMap((field) => known.has((0,compare/* valueKey */.z)(field.value)) ? [] : [{ kind: 'unknown-field', field }]);
}
function unhashableFields({ fieldOrder }) {
    return (fieldOrder?.unhashable ?? []).map((field) => ({ kind: 'unhashable-field', field }));
}
function notExpandable({ name, source, arity }, dimensions) {
    const level = dimensions[source.dimension]?.find(({ value }) => !hasMembers((0,expand/* stepInto */.bX)(value, source.path), arity));
    return level === undefined ? [] : [{ kind: 'not-expandable', key: name, level }];
}
function hasMembers(value, arity) {
    return value?.kind === 'tuple' && value.items.length === arity;
}


/***/ }),

/***/ 57719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ domainOf),
/* harmony export */   f: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85487);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);


function domainOf(levels, complete, origins = []) {
    const keys = new Set();
    const unique = [];
    for (const level of levels) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(level.value);
        if (keys.has(key))
            continue;
        keys.add(key);
        unique.push(level);
    }
    return { levels: unique, keys, complete, origins };
}
function narrowed(left, before, rule) {
    const dropped = new Map();
    for (const domain of before) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)(domain.keys.size);
        for (const [key, earlier] of domain.dropped ?? [])
            dropped.set(key, earlier);
        for (const key of domain.keys)
            if (!left.keys.has(key))
                dropped.set(key, rule);
    }
    const [only, ...others] = before;
    const origins = only !== undefined && others.length === 0
        ? only.origins
        : [...new Set(before.flatMap((domain) => domain.origins))];
    return { ...left, origins, dropped };
}


/***/ }),

/***/ 42755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ losesItself),
/* harmony export */   h8: () => (/* binding */ findMembers),
/* harmony export */   jt: () => (/* binding */ levelsOfEntries)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79441);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57719);



function findMembers(names, state) {
    return names.map((name) => {
        if (name === undefined)
            return undefined;
        const key = state.resolve(name);
        return { name, key, domain: state.domain(key) };
    });
}
function levelsOfEntries(entries, members) {
    const levels = [];
    const problems = members.flatMap((member) => member !== undefined && member.domain === undefined
        ? [{ kind: 'unknown-axis', name: member.name, key: member.key }]
        : []);
    let everyFits = true;
    for (const [entry, { values, node }] of entries.entries()) {
        let fits = true;
        for (const [place, member] of members.entries()) {
            const level = values[place];
            if (level === undefined || member?.domain === undefined)
                continue;
            const { name, key, domain } = member;
            if (domain.keys.has((0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)(level.value)))
                continue;
            fits = false;
            if (domain.complete)
                problems.push({ kind: 'outside-domain', entry, place, member: name, key, level });
        }
        if (fits)
            levels.push({ value: (0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PV)(values.map(({ value }) => value)), node });
        else
            everyFits = false;
    }
    return { levels: (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .O)(levels, true).levels, everyFits, problems };
}
function losesItself(rule, key, state) {
    if (state.domain(key) !== undefined || !state.order.includes(key))
        return [];
    state.set(rule.name, (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .domainOf */ .O)([], false));
    return [{ kind: 'named-like-member', key }];
}


/***/ }),

/***/ 80907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ orderColumns),
/* harmony export */   _o: () => (/* binding */ expandColumns),
/* harmony export */   bX: () => (/* binding */ stepInto)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85487);

function expandColumns(state) {
    const columns = new Map();
    state.order.forEach((key, dimension) => {
        columns.set(key, { dimension, path: [] });
    });
    const expansions = [];
    for (const rules of [state.pairs, state.tuples]) {
        const done = [];
        for (const [name, members] of rules) {
            const source = columns.get(name);
            if (source === undefined)
                continue;
            expansions.push({ name, source, arity: members.length });
            members.forEach((member, index) => {
                columns.set(member, { dimension: source.dimension, path: [...source.path, index] });
            });
            done.push(name);
        }
        for (const name of done)
            columns.delete(name);
    }
    for (const [name, canonical] of state.ties) {
        if (name === canonical || columns.has(name))
            continue;
        const source = columns.get(canonical);
        if (source !== undefined)
            columns.set(name, source);
    }
    return { columns, expansions };
}
function orderColumns(columns, names, fields) {
    const ordered = new Map();
    for (const field of fields) {
        const key = (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .valueKey */ .z)(field.value);
        const source = columns.get(key);
        if (source !== undefined && !ordered.has(key))
            ordered.set(key, { name: field.value, source });
    }
    for (const [key, source] of columns) {
        const name = names.get(key);
        if (!ordered.has(key) && name !== undefined)
            ordered.set(key, { name, source });
    }
    return [...ordered.values()];
}
function stepInto(value, path) {
    let current = value;
    for (const index of path)
        current = current?.kind === 'tuple' ? current.items[index] : undefined;
    return current;
}


/***/ }),

/***/ 42254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey)
/* harmony export */ });
/* harmony import */ var _python_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85487);
/* harmony import */ var _python_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79441);


function nameKey(text) {
    return (0,_python_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .valueKey */ .z)((0,_python_value_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(text));
}


/***/ }),

/***/ 97134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (/* binding */ NO_ROWS),
  rp: () => (/* binding */ RowSet),
  TU: () => (/* binding */ levelDimension),
  ug: () => (/* binding */ replicateDimension)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/src/python/random.js

const WORDS = 624;
const MIDDLE = 397;
function shuffle(items, seed) {
    const random = new MersenneTwister(seed);
    for (let index = items.length - 1; index > 0; index--) {
        (0,checkpoint/* passCheckpoint */.gc)();
        const other = random.below(index + 1);
        const item = items[index] ?? 0;
        items[index] = items[other] ?? 0;
        items[other] = item;
    }
}
class MersenneTwister {
    #state = new Uint32Array(WORDS);
    #next = WORDS;
    constructor(seed) {
        const state = this.#state;
        const key = words(seed);
        state[0] = 19650218;
        for (let index = 1; index < WORDS; index++) {
            state[index] = Math.imul(1812433253, mixed(state, index)) + index;
        }
        let index = 1;
        let keyIndex = 0;
        for (let round = Math.max(WORDS, key.length); round > 0; round--) {
            state[index] =
                ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1664525)) + (key[keyIndex] ?? 0) + keyIndex;
            index++;
            keyIndex++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
            if (keyIndex >= key.length)
                keyIndex = 0;
        }
        for (let round = WORDS - 1; round > 0; round--) {
            state[index] = ((state[index] ?? 0) ^ Math.imul(mixed(state, index), 1566083941)) - index;
            index++;
            if (index >= WORDS) {
                state[0] = state[WORDS - 1] ?? 0;
                index = 1;
            }
        }
        state[0] = 0x80000000;
    }
    below(bound) {
        const unused = Math.clz32(bound);
        let drawn = this.#word() >>> unused;
        while (drawn >= bound)
            drawn = this.#word() >>> unused;
        return drawn;
    }
    #word() {
        if (this.#next === WORDS)
            this.#refill();
        let word = this.#state[this.#next++] ?? 0;
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return (word ^ (word >>> 18)) >>> 0;
    }
    #refill() {
        const state = this.#state;
        for (let index = 0; index < WORDS; index++) {
            const joined = ((state[index] ?? 0) & 0x80000000) | ((state[(index + 1) % WORDS] ?? 0) & 0x7fffffff);
            const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
            state[index] = (state[(index + MIDDLE) % WORDS] ?? 0) ^ twisted;
        }
        this.#next = 0;
    }
}
function mixed(state, index) {
    const previous = state[index - 1] ?? 0;
    return previous ^ (previous >>> 30);
}
function words(seed) {
    const digits = (seed < 0n ? -seed : seed).toString(16);
    const key = new Uint32Array(Math.ceil(digits.length / 8));
    for (let index = 0; index < key.length; index++) {
        const end = digits.length - index * 8;
        key[index] = Number.parseInt(digits.slice(Math.max(0, end - 8), end), 16);
    }
    return key;
}

// EXTERNAL MODULE: ./build/src/python/value.js
var value = __webpack_require__(79441);
// EXTERNAL MODULE: ./build/src/compile/expand.js
var expand = __webpack_require__(80907);
;// CONCATENATED MODULE: ./build/src/compile/row-set.js




function levelDimension(levels) {
    return {
        size: levels.length,
        valueAt: (level) => levels[level]?.value ?? value/* NULL */.Cq,
        nodeAt: (level) => levels[level]?.node,
    };
}
function replicateDimension(size) {
    return { size, valueAt: (level) => (0,value/* int */.Wh)(level + 1), nodeAt: () => undefined };
}
class RowSet {
    columns;
    dimensions;
    count;
    replicateDimensions;
    #seed;
    constructor(columns, dimensions, replicateDimensions, seed) {
        this.columns = columns;
        this.dimensions = dimensions;
        this.replicateDimensions = replicateDimensions;
        this.count = dimensions.reduce((product, dimension) => product * dimension.size, 1);
        this.#seed = seed;
    }
    dimensionOf(column) {
        return this.columns[column]?.source.dimension ?? 0;
    }
    columnNamed(name) {
        return this.columns.findIndex((column) => column.name.kind === 'str' && column.name.value === name);
    }
    sourceKey(column) {
        const source = this.columns[column]?.source;
        return `${source?.dimension} ${source?.path.join(' ')}`;
    }
    valueAt(column, level) {
        const { dimension, path } = this.columns[column]?.source ?? { dimension: 0, path: [] };
        return (0,expand/* stepInto */.bX)(this.dimensions[dimension]?.valueAt(level) ?? value/* NULL */.Cq, path) ?? value/* NULL */.Cq;
    }
    nodeAt(column, level) {
        const source = this.columns[column]?.source;
        let node = source && this.dimensions[source.dimension]?.nodeAt(level);
        for (const index of source?.path ?? []) {
            node = node?.kind === 'list' || node?.kind === 'tuple' ? node.items[index] : undefined;
        }
        return node;
    }
    *vectors() {
        if (this.count === 0)
            return;
        const sizes = Int32Array.from(this.dimensions, (dimension) => dimension.size);
        const levels = new Int32Array(sizes.length);
        const inner = sizes.length - this.replicateDimensions;
        const order = this.#shuffledOrder(sizes, inner);
        if (order === undefined) {
            do {
                (0,checkpoint/* passCheckpoint */.gc)();
                yield levels;
            } while (advance(levels, sizes, 0));
            return;
        }
        for (const index of order) {
            unrank(index, levels, sizes, inner);
            levels.fill(0, inner);
            do {
                (0,checkpoint/* passCheckpoint */.gc)();
                yield levels;
            } while (advance(levels, sizes, inner));
        }
    }
    #shuffledOrder(sizes, inner) {
        if (this.#seed === undefined)
            return undefined;
        const length = sizes.slice(0, inner).reduce((product, size) => product * size, 1);
        const order = new Float64Array(length);
        for (let index = 0; index < length; index++) {
            (0,checkpoint/* passCheckpoint */.gc)();
            order[index] = index;
        }
        shuffle(order, this.#seed);
        return order;
    }
}
const NO_ROWS = new RowSet([], [levelDimension([])], 0, undefined);
function advance(levels, sizes, first) {
    for (let dimension = sizes.length - 1; dimension >= first; dimension--) {
        const next = (levels[dimension] ?? 0) + 1;
        if (next < (sizes[dimension] ?? 0)) {
            levels[dimension] = next;
            return true;
        }
        levels[dimension] = 0;
    }
    return false;
}
function unrank(index, levels, sizes, inner) {
    let rest = index;
    for (let dimension = inner - 1; dimension >= 0; dimension--) {
        const size = sizes[dimension] ?? 1;
        levels[dimension] = rest % size;
        rest = Math.floor(rest / size);
    }
}


/***/ }),

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ derive),
  Jy: () => (/* binding */ deriveSpec),
  FB: () => (/* binding */ planSize)
});

// UNUSED EXPORTS: Derivation

// EXTERNAL MODULE: ./build/src/catalog/axis-catalog.js + 1 modules
var axis_catalog = __webpack_require__(49782);
// EXTERNAL MODULE: ./build/src/catalog/template-modes.js
var template_modes = __webpack_require__(44822);
// EXTERNAL MODULE: ./build/src/compile/compile-design.js + 9 modules
var compile_design = __webpack_require__(67907);
// EXTERNAL MODULE: ./build/src/design/load-design.js + 22 modules
var load_design = __webpack_require__(98653);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/unreadable-file.js
var unreadable_file = __webpack_require__(81148);
// EXTERNAL MODULE: ./build/src/outputs/manifest.js
var manifest = __webpack_require__(4435);
// EXTERNAL MODULE: ./build/src/outputs/membership.js
var outputs_membership = __webpack_require__(11682);
// EXTERNAL MODULE: ./build/src/plan/apply-selection.js
var apply_selection = __webpack_require__(95718);
// EXTERNAL MODULE: ./build/src/plan/assign-ids.js + 1 modules
var assign_ids = __webpack_require__(71034);
// EXTERNAL MODULE: ./build/src/plan/existing-generations.js + 1 modules
var existing_generations = __webpack_require__(44991);
;// CONCATENATED MODULE: ./build/src/plan/level-memo.js
class LevelMemo {
    #dimensions;
    #strides;
    #known;
    #compute;
    constructor(rows, dimensions, compute) {
        this.#dimensions = Int32Array.from(dimensions).sort();
        this.#strides = new Int32Array(dimensions.size);
        let size = 1;
        for (let place = this.#dimensions.length - 1; place >= 0; place--) {
            this.#strides[place] = size;
            size *= rows.dimensions[this.#dimensions[place] ?? 0]?.size ?? 1;
        }
        this.#known = new Int32Array(rows.count === 0 ? 0 : size);
        this.#compute = compute;
    }
    at(levels) {
        const dimensions = this.#dimensions;
        let offset = 0;
        for (let place = 0; place < dimensions.length; place++)
            offset += (levels[dimensions[place] ?? 0] ?? 0) * (this.#strides[place] ?? 0);
        const known = this.#known[offset] ?? 0;
        if (known !== 0)
            return known - 1;
        const number = this.#compute(levels);
        this.#known[offset] = number + 1;
        return number;
    }
}

// EXTERNAL MODULE: ./build/src/plan/row-field.js
var row_field = __webpack_require__(65872);
// EXTERNAL MODULE: ./build/src/plan/row-fields.js
var row_fields = __webpack_require__(44815);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
;// CONCATENATED MODULE: ./build/src/plan/tuple-table.js

const FIRST_CAPACITY = 16;
class TupleTable {
    #a;
    #b;
    #c;
    #d;
    #count = 0;
    #slots;
    constructor(expected = FIRST_CAPACITY) {
        this.#a = new Int32Array(expected);
        this.#b = new Int32Array(expected);
        this.#c = new Int32Array(expected);
        this.#d = new Int32Array(expected);
    }
    get count() {
        return this.#count;
    }
    number(a, b, c, d) {
        const slots = this.#roomySlots();
        const mask = slots.length - 1;
        let slot = hash(a, b, c, d) & mask;
        for (;;) {
            const found = (slots[slot] ?? 0) - 1;
            if (found < 0)
                break;
            if (this.#a[found] === a && this.#b[found] === b && this.#c[found] === c && this.#d[found] === d)
                return found;
            slot = (slot + 1) & mask;
        }
        const number = this.append(a, b, c, d);
        slots[slot] = number + 1;
        return number;
    }
    append(a, b, c, d) {
        const number = this.#count++;
        if (number === this.#a.length)
            this.#grow();
        this.#a[number] = a;
        this.#b[number] = b;
        this.#c[number] = c;
        this.#d[number] = d;
        return number;
    }
    columns() {
        const upTo = (column) => column.subarray(0, this.#count);
        return [upTo(this.#a), upTo(this.#b), upTo(this.#c), upTo(this.#d)];
    }
    #grow() {
        const capacity = Math.max(FIRST_CAPACITY, this.#count * 2);
        this.#a = grown(this.#a, capacity);
        this.#b = grown(this.#b, capacity);
        this.#c = grown(this.#c, capacity);
        this.#d = grown(this.#d, capacity);
    }
    #roomySlots() {
        const slots = this.#slots;
        if (slots !== undefined && (this.#count + 1) * 2 <= slots.length)
            return slots;
        const larger = new Int32Array((slots?.length ?? FIRST_CAPACITY) * 2);
        const mask = larger.length - 1;
        for (let number = 0; number < this.#count; number++) {
            (0,checkpoint/* passCheckpoint */.gc)();
            let slot = hash(this.#a[number] ?? 0, this.#b[number] ?? 0, this.#c[number] ?? 0, this.#d[number] ?? 0) & mask;
            while (larger[slot] !== 0)
                slot = (slot + 1) & mask;
            larger[slot] = number + 1;
        }
        this.#slots = larger;
        return larger;
    }
}
function grown(column, capacity) {
    const larger = new Int32Array(capacity);
    larger.set(column);
    return larger;
}
function hash(a, b, c, d) {
    let mixed = Math.imul(a, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ b, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 16) ^ d, 0x27d4eb2f);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./build/src/plan/plan-cohort.js




function planCohort(rows) {
    const { texts, vocabularies, replicates, numbers } = (0,row_fields/* rowFields */.a)(rows);
    const one = numbers.code('1');
    const names = Object.keys(texts);
    const isEmpty = rows.count === 0;
    const faults = {
        missing: isEmpty ? [] : names.filter((name) => texts[name].candidates.length === 0),
        blank: isEmpty
            ? []
            : names.flatMap((field) => reachableBlanks(texts[field]).map((blank) => ({ ...blank, field }))),
        invalidReplicates: isEmpty
            ? []
            : Object.values(replicates).flatMap((field) => invalidLevels(field, rows)),
        malformed: isEmpty ? [] : names.flatMap((name) => malformedLevels(texts[name], rows)),
    };
    if (Object.values(faults).some((list) => list.length > 0))
        return { plan: undefined, ...faults };
    const { combo_id: combo, draft_template: draftTemplate, draft_llm: draftModel, essay_template: essayTemplate, essay_llm: essayModel, evaluation_template: evaluationTemplate, evaluation_llm: evaluationModel, } = texts;
    const draftFields = [combo, draftTemplate, draftModel, replicates.draft];
    const essayFields = [essayTemplate, essayModel, replicates.essay];
    const evaluationFields = [evaluationTemplate, evaluationModel, replicates.evaluation];
    const draftTable = new TupleTable();
    const draftOf = new LevelMemo(rows, dimensionsOf(draftFields), (levels) => draftTable.number(combo.read(levels), draftTemplate.read(levels), draftModel.read(levels), replicate(replicates.draft, levels)));
    const essayTable = new TupleTable();
    const essayOf = new LevelMemo(rows, dimensionsOf([...draftFields, ...essayFields]), (levels) => essayTable.number(draftOf.at(levels), essayTemplate.read(levels), essayModel.read(levels), replicate(replicates.essay, levels)));
    const everyRowIsNew = rowsDiffer(rows, [...draftFields, ...essayFields, ...evaluationFields]);
    const evaluationTable = new TupleTable(everyRowIsNew ? rows.count : undefined);
    for (const levels of rows.vectors()) {
        const essay = essayOf.at(levels);
        const template = evaluationTemplate.read(levels);
        const model = evaluationModel.read(levels);
        const number = replicate(replicates.evaluation, levels);
        if (everyRowIsNew)
            evaluationTable.append(essay, template, model, number);
        else
            evaluationTable.number(essay, template, model, number);
    }
    const [draftCombos, draftTemplates, draftModels, draftReplicates] = draftTable.columns();
    const [essayDrafts, essayTemplates, essayModels, essayReplicates] = essayTable.columns();
    const [evaluationEssays, evaluationTemplates, evaluationModels, evaluationReplicates] = evaluationTable.columns();
    const plan = {
        rows: rows.count,
        product: rows,
        combos: vocabularies.combo_id,
        draftTemplates: vocabularies.draft_template,
        draftModels: vocabularies.draft_llm,
        essayTemplates: vocabularies.essay_template,
        essayModels: vocabularies.essay_llm,
        evaluationTemplates: vocabularies.evaluation_template,
        evaluationModels: vocabularies.evaluation_llm,
        replicates: numbers,
        drafts: {
            count: draftTable.count,
            combo: draftCombos,
            template: draftTemplates,
            model: draftModels,
            replicate: draftReplicates,
        },
        essays: {
            count: essayTable.count,
            draft: essayDrafts,
            template: essayTemplates,
            model: essayModels,
            replicate: essayReplicates,
        },
        evaluations: {
            count: evaluationTable.count,
            essay: evaluationEssays,
            template: evaluationTemplates,
            model: evaluationModels,
            replicate: evaluationReplicates,
        },
    };
    return { plan, ...faults };
    function replicate(field, levels) {
        const code = field.read(levels);
        return code === row_field/* BLANK */.Z4 ? one : code;
    }
}
function dimensionsOf(fields) {
    return new Set(fields.flatMap(({ candidates }) => candidates.map(({ dimension }) => dimension)));
}
function rowsDiffer(rows, fields) {
    const sole = fields.flatMap(({ always }) => always ?? []);
    return rows.dimensions.every(({ size }, dimension) => {
        let classOf = new Int32Array(size);
        let classes = 1;
        for (const reader of sole) {
            if (reader.dimension !== dimension)
                continue;
            const finer = new TupleTable(size);
            classOf = classOf.map((one, level) => finer.number(one, reader.codes[level] ?? 0, 0, 0));
            classes = finer.count;
        }
        return classes >= size;
    });
}
function reachableBlanks(field) {
    const together = new Map();
    for (const { dimension, codes } of field.candidates) {
        const blank = [...codes.keys()].filter((level) => codes[level] === row_field/* BLANK */.Z4);
        const earlier = together.get(dimension);
        together.set(dimension, new Set(earlier ? blank.filter((level) => earlier.has(level)) : blank));
    }
    if ([...together.values()].some((blank) => blank.size === 0))
        return [];
    return field.candidates.flatMap(({ column, dimension }) => [...(together.get(dimension) ?? [])].map((level) => ({ column, level })));
}
function invalidLevels(field, rows) {
    const found = [];
    const reached = [];
    for (const candidate of field.candidates) {
        const { name, column, dimension } = candidate;
        for (const [level, code] of candidate.codes.entries())
            if (code === row_field/* INVALID */.uY &&
                isReached(reached, dimension, level) &&
                rows.nodeAt(column, level) !== undefined)
                found.push({ name, column, level });
        reached.push(candidate);
    }
    return found;
}
function malformedLevels(field, rows) {
    return field.candidates.flatMap(({ column, codes }) => [...codes.keys()].flatMap((level) => {
        const value = rows.valueAt(column, level);
        const isMalformed = value.kind === 'str' && /\p{Surrogate}/u.test(value.value);
        return isMalformed && rows.nodeAt(column, level) !== undefined ? { column, level } : [];
    }));
}
function isReached(earlier, dimension, level) {
    return earlier.every((candidate) => candidate.dimension === dimension ? candidate.codes[level] === row_field/* BLANK */.Z4 : candidate.codes.includes(row_field/* BLANK */.Z4));
}

// EXTERNAL MODULE: ./build/src/plan/plan-fields.js
var plan_fields = __webpack_require__(94442);
// EXTERNAL MODULE: ./build/src/plan/used-texts.js
var used_texts = __webpack_require__(34449);
// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
// EXTERNAL MODULE: ./build/src/source/catalogued-axes.js
var catalogued_axes = __webpack_require__(40940);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
;// CONCATENATED MODULE: ./build/src/source/names-in-use.js





const MOST_COHORTS = 2000;
const MOST_TEXT = 20_000_000;
function namesInUse(tree, layout) {
    const ids = tree.list(layout.cohorts);
    if (ids.length > MOST_COHORTS)
        return undefined;
    const names = new Set();
    const committed = new Set();
    const specs = new Map();
    let left = MOST_TEXT;
    for (const id of ids) {
        const folder = `${layout.cohorts}/${id}`;
        const [manifest = ''] = (0,cohort_files/* outputsIn */._j)(folder);
        for (const level of levelsInManifest(readAll([manifest]).get(manifest) ?? ''))
            committed.add(level);
        const files = ['spec', 'spec/items'].flatMap((part) => tree.list(`${folder}/${part}`).map((file) => `${folder}/${part}/${file}`));
        for (const level of levelsInSpec(readAll(files)))
            specs.set(level, (specs.get(level) ?? 0) + 1);
        if (left < 0)
            return undefined;
    }
    return {
        has: (name) => names.has(name),
        levelUse(axis, name) {
            const level = levelKey(axis, name);
            return { isCommitted: committed.has(level), specs: specs.get(level) ?? 0 };
        },
    };
    function readAll(paths) {
        const texts = new Map();
        for (const path of paths) {
            const read = left < 0 ? undefined : (0,file_tree/* readEvidence */.At)(tree, path);
            if (read?.kind !== 'file')
                continue;
            left -= read.bytes.length;
            const text = new TextDecoder().decode(read.bytes);
            for (const [name] of text.matchAll(NAME))
                names.add(name);
            texts.set(path, text);
        }
        return texts;
    }
}
const NAME = /[^\s,;:'"[\]{}()]+/g;
const AXES = new Set(catalogued_axes/* CATALOGUED_AXES */.OT);
function levelKey(axis, name) {
    return `${(0,catalogued_axes/* catalogOf */.Hh)(axis) ?? axis}\n${name}`;
}
function levelsInManifest(text) {
    const levels = [];
    let manifest;
    try {
        manifest = JSON.parse(text);
    }
    catch {
        return levels;
    }
    add('combo_id', part(manifest, 'combos'));
    for (const stage of source_stage/* STAGES */.a)
        add(`${stage}_template`, part(part(manifest, 'templates'), stage));
    for (const use of ['generation', 'evaluation'])
        add('draft_llm', part(part(manifest, 'llms'), use));
    return levels;
    function add(axis, names) {
        for (const name of Array.isArray(names) ? names : [])
            levels.push(levelKey(axis, String(name)));
    }
}
function part(value, key) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}
function levelsInSpec(texts) {
    const levels = new Set();
    const included = new Map();
    for (const [path, text] of texts)
        if ((0,source_path/* lastNameOf */.p$)(path) === cohort_files/* SPEC_NAME */.Eh)
            for (const { name, axes } of levelsInYaml(text, [])) {
                add(name, axes);
                included.set((0,source_path/* lastNameOf */.p$)(name), axes);
            }
    for (const [path, text] of texts) {
        const axes = included.get((0,source_path/* lastNameOf */.p$)(path)) ?? [];
        const isTable = (0,source_path/* suffixOf */.jT)(path) === '.csv';
        for (const level of isTable ? levelsInTable(text, axes) : levelsInYaml(text, axes))
            add(level.name, level.axes);
    }
    return levels;
    function add(name, axes) {
        for (const axis of axes)
            levels.add(levelKey(axis, name));
    }
}
const INNER_KEYS = new Set(['levels', 'axes', 'left', 'right', 'allowed', 'items']);
function* levelsInYaml(text, start) {
    let axes = start;
    const bare = text.replace(/(^|\s)#.*$/gm, '$1');
    for (const { 0: name, index } of bare.matchAll(NAME)) {
        const isKey = /^(?:['"]\s*:|\s*:(?=\s|$))/.test(bare.slice(index + name.length, index + name.length + 9));
        if (AXES.has(name))
            axes = isKey ? [name] : [...axes, name];
        else if (!isKey)
            yield { name, axes };
        else if (!INNER_KEYS.has(name))
            axes = [];
    }
}
function* levelsInTable(text, axes) {
    const [header = '', ...rows] = text.split(/\r?\n/);
    const columns = header.split(',').map((cell) => cell.trim());
    for (const row of rows)
        for (const [place, cell] of row.split(',').entries()) {
            const column = columns[place] ?? '';
            for (const [name] of cell.matchAll(NAME))
                if (!AXES.has(name))
                    yield { name, axes: AXES.has(column) ? [column] : axes };
        }
}

// EXTERNAL MODULE: ./build/src/source/once-per.js
var once_per = __webpack_require__(45064);
;// CONCATENATED MODULE: ./build/src/derive.js

















function planSize({ plan, membership }) {
    return {
        rows: plan.rows,
        drafts: membership.count('draft'),
        essays: membership.count('essay'),
        evaluations: membership.count('evaluation'),
    };
}
function deriveSpec(input) {
    return new Derivation(input, undefined);
}
function derive(repository, cohort) {
    const { sources, options } = repository;
    const input = {
        sources,
        specPath: cohort.specPath,
        dialect: options.dialect,
        catalogs: axisCatalogsOf(repository),
        maxRows: options.maxRows,
    };
    return new Derivation(input, { repository, cohort });
}
const axisCatalogsOf = (0,once_per/* oncePer */.P)((repository) => {
    const known = new Map();
    return (axis) => {
        if (!known.has(axis))
            known.set(axis, (0,axis_catalog/* axisCatalog */.D)(repository.catalogs, axis, () => namesOf(repository)));
        return known.get(axis);
    };
});
const namesOf = (0,once_per/* oncePer */.P)(({ sources, layout }) => namesInUse(sources.tree, layout));
class Derivation {
    input;
    repository;
    cohort;
    found = new finding_set/* FindingSet */.Y();
    #known = new Map();
    #ofValid = {};
    #ofInvalid = {};
    constructor(input, owner) {
        this.input = input;
        this.repository = owner?.repository;
        this.cohort = owner?.cohort;
    }
    supposing({ design, compilation, repository = this.repository }) {
        const { cohort } = this;
        const other = new Derivation(this.input, repository && cohort && { repository, cohort });
        if (design !== undefined)
            other.#known.set('design', design);
        if (compilation !== undefined)
            other.#known.set('design', compilation.design).set('compilation', compilation);
        return other;
    }
    get design() {
        return this.#once('design', () => {
            const { sources, specPath, dialect } = this.input;
            const opened = sources.open(specPath);
            if (this.cohort && opened.kind === 'unreadable')
                (0,unreadable_file/* requireReadable */.CM)(specPath, opened);
            return (0,load_design/* loadDesign */.F)(sources, specPath, dialect, this.found);
        });
    }
    get compilation() {
        return this.#once('compilation', () => {
            const { design, input } = this;
            return design && (0,compile_design/* compileDesign */.q)(design, { seed: input.seed, maxRows: input.maxRows });
        });
    }
    get planning() {
        return this.#once('planning', () => {
            const rows = this.compilation?.rowsDespiteErrors;
            return rows && planCohort(rows);
        });
    }
    get plan() {
        return this.planning?.plan;
    }
    get ids() {
        return this.#once('ids', () => this.plan && this.repository && (0,assign_ids/* assignIds */.QC)(this.plan, this.repository.existing));
    }
    get plainIds() {
        return this.#once('plain ids', () => this.plan && this.#noGenerations && (0,assign_ids/* assignIds */.QC)(this.plan, this.#noGenerations));
    }
    get #noGenerations() {
        return this.repository && new existing_generations/* ExistingGenerations */.r(file_tree/* NO_FILES */.EM, this.repository.layout);
    }
    get #selection() {
        const selection = this.repository?.selection;
        return selection === 'invalid' ? undefined : selection;
    }
    get #manifest() {
        return this.#once('manifest', () => {
            const replication = this.repository?.catalogs.tables?.replication;
            return (this.plan &&
                replication &&
                (0,manifest/* manifestOf */.$)(this.plan, replication.map(({ stage, count }) => [stage, count])));
        });
    }
    get selectionFrame() {
        const manifest = this.#manifest;
        if (manifest === undefined)
            return undefined;
        const replication = this.repository?.catalogs.tables?.replication ?? [];
        const counts = new Map(replication.map(({ stage, count }) => [stage, count]));
        return {
            essayTemplates: manifest.templates.essay,
            evaluationTemplates: manifest.templates.evaluation,
            evaluationModels: manifest.llms.evaluation,
            essayCount: Number(counts.get('essay') ?? 1n),
            evaluationCount: Number(counts.get('evaluation') ?? 1n),
        };
    }
    get selected() {
        return this.#once('selected', () => {
            const frame = this.selectionFrame;
            const selection = this.#selection;
            return (selection && frame && this.repository && (0,apply_selection/* applySelection */.B7)(selection, frame, this.repository.existing));
        });
    }
    get membership() {
        return this.#once('membership', () => {
            if (this.repository?.selection !== undefined) {
                const generations = this.#selection && this.selected?.generations;
                return generations && new outputs_membership/* ListedMembership */.i0(generations);
            }
            return this.plan && this.ids && new outputs_membership/* PlannedMembership */.vX(this.plan, this.ids);
        });
    }
    get expectation() {
        return this.#once('expectation', () => {
            const { plan, ids, membership, selectionFrame } = this;
            const manifest = this.#manifest;
            if (!plan || !ids || !membership || !manifest || !selectionFrame)
                return undefined;
            const selection = this.#selection;
            return {
                plan,
                manifest,
                membership,
                ...(selection && { selection: selectionSize(selection, new outputs_membership/* PlannedMembership */.vX(plan, ids)) }),
                modes: {
                    draft: this.#modes('draft', plan.draftTemplates, plan.drafts.template),
                    essay: this.#modes('essay', plan.essayTemplates, plan.essays.template),
                    evaluation: this.#modes('evaluation', plan.evaluationTemplates, plan.evaluations.template),
                },
                selectionFrame,
            };
        });
    }
    #modes(stage, vocabulary, column) {
        const tables = this.repository?.catalogs.tables;
        if (this.repository === undefined || tables === undefined)
            return new Map();
        return (0,template_modes/* templateModes */.rn)(tables.templates[stage], this.repository.runtime, (0,used_texts/* usedTexts */.g)(vocabulary, column));
    }
    valueOf(phase, isInvalid) {
        const known = isInvalid ? this.#ofInvalid : this.#ofValid;
        if (!(phase in known))
            known[phase] = this.#values(isInvalid)[phase]();
        return known[phase];
    }
    #values(isInvalid) {
        const { cohort, input } = this;
        const designed = () => this.design && { design: this.design, catalogs: input.catalogs };
        const ruled = () => {
            const design = designed();
            const { compilation } = this;
            return (design && compilation && { ...design, compilation, isPlanned: plan_fields/* isFieldColumn */.JY, aliasesOf: plan_fields/* fieldColumns */.a5 });
        };
        const compiled = () => {
            const rules = ruled();
            const rows = rules?.compilation.rowsDespiteErrors;
            return rules && rows && { ...rules, rows, isSound: rules.compilation.rows !== undefined };
        };
        const planned = () => {
            const rows = compiled();
            return rows && cohort && this.plan && { ...rows, cohort, plan: this.plan };
        };
        const isSound = !isInvalid && this.repository?.catalogs.tables !== undefined;
        const identified = (ids, existing) => {
            const plan = planned();
            const known = plan && ids();
            if (!known || !existing || !this.repository)
                return undefined;
            const { essayTemplates, essays } = plan.plan;
            return {
                ...plan,
                ids: known,
                existing,
                sources: this.repository.sources,
                isValid: isSound,
                essayModes: this.#modes('essay', essayTemplates, essays.template),
                modelOf: (id) => this.repository?.catalogs.modelOf(id),
            };
        };
        return {
            source: () => cohort && { cohort },
            design: designed,
            rules: ruled,
            rows: compiled,
            planning: () => {
                const rules = ruled();
                return rules && { ...rules, compiled: compiled(), planning: this.planning };
            },
            plan: planned,
            ids: () => isSound && this.repository?.selection !== 'invalid'
                ? identified(() => this.ids, this.repository?.existing)
                : undefined,
            selection: () => this.#narrowed(isSound),
            generations: () => {
                if (this.repository?.selection !== undefined)
                    return undefined;
                return isSound
                    ? identified(() => this.ids, this.repository?.existing)
                    : identified(() => this.plainIds, this.#noGenerations);
            },
        };
    }
    #narrowed(isSound) {
        const { repository } = this;
        const selection = this.#selection;
        if (repository === undefined || selection === undefined)
            return undefined;
        const { existing, sources } = repository;
        if (isSound && this.selected)
            return { selection, selected: this.selected, existing, sources };
        try {
            return { selection, selected: (0,apply_selection/* applySelection */.B7)(selection, apply_selection/* NO_FRAME */.Ix, existing), existing, sources };
        }
        catch (error) {
            if (!(error instanceof unreadable_file/* UnreadableFile */.ie))
                throw error;
            return undefined;
        }
    }
    #once(name, compute) {
        if (!this.#known.has(name))
            this.#known.set(name, compute());
        return this.#known.get(name);
    }
}
function selectionSize({ path, stage, ids }, planned) {
    const listed = new Set(ids.map(({ id }) => id));
    const both = [...listed].filter((id) => planned.has(stage, id)).length;
    return { path, stage, listed: listed.size, planned: planned.count(stage), both };
}


/***/ }),

/***/ 35747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   cd: () => (/* binding */ characterWidth)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const EMOJI = /\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(code) === 2 || EMOJI.test(character) ? 2 : 1;
}
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
const BOTH_ENDS = 12;
function fitWidth(text, columns, mark) {
    if (displayWidth(text) <= columns)
        return text;
    const room = columns - displayWidth(mark);
    const characters = [...text];
    const isName = columns >= BOTH_ENDS && !text.slice(2).trimEnd().includes(' ');
    const tail = isName
        ? fitting(characters.toReversed(), Math.floor(room / 3))
            .reverse()
            .join('')
        : '';
    return fitting(characters, room - displayWidth(tail)).join('') + mark + tail;
}
function fitting(characters, columns) {
    let room = columns;
    const end = characters.findIndex((character) => {
        room -= characterWidth(character);
        return room < 0;
    });
    return characters.slice(0, end < 0 ? characters.length : end);
}


/***/ }),

/***/ 71026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leftOutName)
/* harmony export */ });
const BEFORE = /^(?:(?:[-*+\u2022]\s*)?(?:\[\s*\]|[\u2610\u2717\u2718\u274c])\s*|[!~^]+\s*|(?:--|;|\/\/|#)\s*|(?:not|no|except|all but|exclud(?:e[sd]?|ing)|without|skip|drop|omit)[\s:]+)(.+)$/isu;
const AROUND = /^(?:~~(.+)~~|<(del|s|strike)>(.+)<\/\2>|<!--(.+)-->)$/is;
const BEHIND = /^(.+?)\s*[([](?:excluded|removed|dropped|skip(?:ped)?|omitted|disabled|off|unused|not used|retired|no)[)\]]$/is;
function leftOutName(text, isKnown) {
    if (text.length > LONGEST)
        return undefined;
    const around = AROUND.exec(text);
    const name = around?.[1] ?? around?.[3] ?? around?.[4] ?? BEHIND.exec(text)?.[1] ?? BEFORE.exec(text)?.[1];
    const trimmed = name?.trim();
    return trimmed !== undefined && isKnown(trimmed) ? trimmed : undefined;
}
const LONGEST = 300;


/***/ }),

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

/***/ 4435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   s: () => (/* binding */ manifestText)
/* harmony export */ });
/* harmony import */ var _plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34449);
/* harmony import */ var _python_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);


function manifestOf(plan, replication) {
    return {
        combos: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.combos, plan.drafts.combo),
        templates: {
            draft: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.draftTemplates, plan.drafts.template),
            essay: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.essayTemplates, plan.essays.template),
            evaluation: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.evaluationTemplates, plan.evaluations.template),
        },
        llms: {
            generation: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.draftModels, plan.drafts.model),
            evaluation: (0,_plan_used_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usedTexts */ .g)(plan.evaluationModels, plan.evaluations.model),
        },
        replication,
    };
}
function manifestText(manifest) {
    const document = new Map([
        ['combos', manifest.combos],
        ['templates', new Map(Object.entries(manifest.templates))],
        ['llms', new Map(Object.entries(manifest.llms))],
        ['replication', new Map(manifest.replication)],
    ]);
    return (0,_python_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)(document);
}


/***/ }),

/***/ 11682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ MEMBERSHIP_HEADER),
/* harmony export */   i0: () => (/* binding */ ListedMembership),
/* harmony export */   vX: () => (/* binding */ PlannedMembership)
/* harmony export */ });
/* harmony import */ var _python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80618);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72265);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);



const MEMBERSHIP_HEADER = 'stage,gen_id\n';
const CHUNK_BYTES = 1 << 16;
const LINE_BYTES = 36;
class PlannedMembership {
    #plan;
    #ids;
    constructor(plan, ids) {
        this.#plan = plan;
        this.#ids = ids;
    }
    get product() {
        return this.#ids.taken.length === 0 ? this.#plan.product : undefined;
    }
    count(stage) {
        const { ids, first } = this.#stage(stage);
        if (first === undefined)
            return ids.length;
        let count = 0;
        for (let index = 0; index < first.length; index++)
            if (first[index] === index)
                count++;
        return count;
    }
    *ids(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < ids.length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (isFirst(first, index))
                yield ids.at(index);
        }
    }
    has(stage, id) {
        return this.#stage(stage).ids.indexOf(id) >= 0;
    }
    *missingFrom(other, stage) {
        const { ids, first } = this.#stage(stage);
        const planned = other instanceof PlannedMembership ? other.#stage(stage).ids : undefined;
        let next = 0;
        for (let index = 0; index < ids.length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (!isFirst(first, index))
                continue;
            const found = planned === undefined ? undefined : planned.find(ids, index, next);
            if (found === undefined ? !other.has(stage, ids.at(index)) : found < 0)
                yield index;
            else if (found !== undefined)
                next = found + 1;
        }
    }
    find(stage, id) {
        const index = this.#stage(stage).ids.indexOf(id);
        return index < 0 ? undefined : this.#generation(stage, index, id);
    }
    allCommitted(stage) {
        return this.#stage(stage).allCommitted;
    }
    checklist(stage) {
        const { ids, first } = this.#stage(stage);
        const ticks = new Uint8Array(ids.length);
        let next = 0;
        return {
            tick(id) {
                const index = ids.isAt(next, id) ? next : ids.indexOf(id);
                if (index < 0)
                    return false;
                next = index + 1;
                ticks[first?.[index] ?? index] = 1;
                return true;
            },
            *unticked() {
                for (let index = 0; index < ids.length; index++) {
                    (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                    if (isFirst(first, index) && ticks[index] === 0)
                        yield ids.at(index);
                }
            },
        };
    }
    *generations(stage) {
        const { ids, first } = this.#stage(stage);
        for (let index = 0; index < ids.length; index++) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (isFirst(first, index))
                yield this.#generation(stage, index, ids.at(index));
        }
    }
    entries(stage) {
        const { ids, first } = this.#stage(stage);
        const { columns, templates, models } = this.#columns(stage);
        return {
            *indices() {
                for (let index = 0; index < ids.length; index++) {
                    (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                    if (isFirst(first, index))
                        yield index;
                }
            },
            addTo: (set, index) => set.add(ids, index),
            placeIn: (set, index, guess) => set.find(ids, index, guess),
            template: (index) => templates.text(columns.template[index] ?? 0),
            model: (index) => models.text(columns.model[index] ?? 0),
            at: (index) => this.#generation(stage, index, ids.at(index)),
        };
    }
    signature(stage) {
        const { combos, replicates, drafts, essays, evaluations } = this.#plan;
        const parentsOf = { draft: [], essay: [essays.draft], evaluation: [evaluations.essay, essays.draft] };
        return _result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.slice(0, _result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.indexOf(stage) + 1).flatMap((own, place) => {
            const [parent, above] = parentsOf[stage].slice(0, _result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.indexOf(stage) - place);
            const entryOf = (index) => {
                const at = parent === undefined ? index : (parent[index] ?? 0);
                return above === undefined ? at : (above[at] ?? 0);
            };
            const field = (texts, codes) => ({
                texts: texts.texts,
                codeAt: (index) => codes[entryOf(index)] ?? 0,
            });
            const { columns, templates, models } = this.#columns(own);
            return [
                ...(own === 'draft' ? [field(combos, drafts.combo)] : []),
                field(templates, columns.template),
                ...(own === 'essay' ? [] : [field(models, columns.model)]),
                field(replicates, columns.replicate),
            ];
        });
    }
    chunks() {
        return { [Symbol.iterator]: () => this.#pieces() };
    }
    *#pieces() {
        const stages = [this.#ids.drafts, this.#ids.essays, this.#ids.evaluations];
        const lines = stages.reduce((sum, { ids }) => sum + ids.length, 1);
        const chunk = new Uint8Array(Math.min(CHUNK_BYTES, lines * LINE_BYTES));
        let used = write(chunk, 0, MEMBERSHIP_HEADER);
        for (const { stage, ids, first } of stages) {
            for (let index = 0; index < ids.length; index++) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                if (!isFirst(first, index))
                    continue;
                if (used + LINE_BYTES > chunk.length) {
                    yield chunk.subarray(0, used);
                    used = 0;
                }
                used = write(chunk, used, stage);
                chunk[used++] = 0x2c;
                used = ids.write(index, chunk, used);
                chunk[used++] = 0x0a;
            }
        }
        yield chunk.subarray(0, used);
    }
    #stage(stage) {
        return stage === 'draft'
            ? this.#ids.drafts
            : stage === 'essay'
                ? this.#ids.essays
                : this.#ids.evaluations;
    }
    #columns(stage) {
        const plan = this.#plan;
        switch (stage) {
            case 'draft':
                return { columns: plan.drafts, templates: plan.draftTemplates, models: plan.draftModels };
            case 'essay':
                return { columns: plan.essays, templates: plan.essayTemplates, models: plan.essayModels };
            case 'evaluation':
                return {
                    columns: plan.evaluations,
                    templates: plan.evaluationTemplates,
                    models: plan.evaluationModels,
                };
        }
    }
    #generation(stage, index, id) {
        const { columns, templates, models } = this.#columns(stage);
        return {
            ...{ stage, id, origin: this.#origin(stage, index) },
            template: templates.text(columns.template[index] ?? 0),
            model: models.text(columns.model[index] ?? 0),
            replicate: BigInt(this.#plan.replicates.text(columns.replicate[index] ?? 0)),
        };
    }
    #origin(stage, index) {
        const { combos, drafts, essays, evaluations } = this.#plan;
        switch (stage) {
            case 'draft':
                return combos.text(drafts.combo[index] ?? 0);
            case 'essay':
                return this.#ids.drafts.ids.at(essays.draft[index] ?? 0);
            case 'evaluation':
                return this.#ids.essays.ids.at(evaluations.essay[index] ?? 0);
        }
    }
}
function isFirst(first, index) {
    return first === undefined || first[index] === index;
}
function write(target, offset, ascii) {
    for (let index = 0; index < ascii.length; index++)
        target[offset + index] = ascii.charCodeAt(index);
    return offset + ascii.length;
}
class ListedMembership {
    product = undefined;
    #generations;
    #stages = new Map(_result_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGES */ .a.map((stage) => [stage, new Map()]));
    constructor(generations) {
        const unique = [];
        for (const generation of generations) {
            const stage = this.#of(generation.stage);
            if (stage.has(generation.id))
                continue;
            stage.set(generation.id, generation);
            unique.push(generation);
        }
        this.#generations = unique;
    }
    count(stage) {
        return this.#of(stage).size;
    }
    ids(stage) {
        return this.#of(stage).keys();
    }
    has(stage, id) {
        return this.#of(stage).has(id);
    }
    *missingFrom(other, stage) {
        let index = 0;
        for (const id of this.ids(stage)) {
            (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
            if (!other.has(stage, id))
                yield index;
            index++;
        }
    }
    find(stage, id) {
        return this.#of(stage).get(id);
    }
    allCommitted() {
        return false;
    }
    checklist(stage) {
        const left = new Set(this.ids(stage));
        return {
            tick: (id) => {
                left.delete(id);
                return this.has(stage, id);
            },
            unticked: () => left,
        };
    }
    generations(stage) {
        return this.#of(stage).values();
    }
    entries(stage) {
        const all = [...this.generations(stage)];
        const at = (index) => {
            const generation = all[index];
            if (generation === undefined)
                throw new RangeError(`there is no ${stage} ${index}`);
            return generation;
        };
        return {
            indices: () => all.keys(),
            addTo: (set, index) => set.addText(at(index).id),
            placeIn: (set, index) => set.indexOf(at(index).id),
            template: (index) => at(index).template,
            model: (index) => at(index).model,
            at,
        };
    }
    signature() {
        return [];
    }
    chunks() {
        const lines = this.#generations.map(({ stage, id }) => (0,_python_csv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .csvRecord */ .ef)([stage, id], '\n'));
        return [new TextEncoder().encode(MEMBERSHIP_HEADER + lines.join(''))];
    }
    #of(stage) {
        return this.#stages.get(stage) ?? new Map();
    }
}


/***/ }),

/***/ 95718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ applySelection),
/* harmony export */   Ix: () => (/* binding */ NO_FRAME),
/* harmony export */   ph: () => (/* binding */ committedGeneration)
/* harmony export */ });
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88108);
/* harmony import */ var _assign_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71034);
/* harmony import */ var _generation_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15281);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50772);





const NO_FRAME = {
    essayTemplates: [],
    evaluationTemplates: [],
    evaluationModels: [],
    essayCount: 0,
    evaluationCount: 0,
};
function applySelection(selection, frame, existing) {
    const allocator = new Allocator(existing);
    const rebuilt = selection.ids.map((selected) => selection.stage === 'essay'
        ? rebuildEssay(selected, existing)
        : rebuildDraft(selected, frame, allocator, existing));
    const faults = rebuilt.flatMap((one) => ('kind' in one ? one : []));
    const generations = rebuilt.flatMap((one) => ('kind' in one ? [] : one));
    if (faults.length > 0 || allocator.exhausted.length > 0)
        return { generations: undefined, faults: [...faults, ...allocator.exhausted] };
    const essays = [...new Set(generations.filter(({ stage }) => stage === 'essay').map(({ id }) => id))];
    const committed = essays.length === 0 ? NO_EVALUATIONS : evaluationsByParent(existing);
    for (const essay of essays) {
        for (const template of frame.evaluationTemplates) {
            for (const model of frame.evaluationModels) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .passCheckpoint */ .gc)();
                const reused = (committed.byParent.get(essay) ?? [])
                    .filter((evaluation) => evaluation.template === template && evaluation.model === model)
                    .slice(0, frame.evaluationCount);
                generations.push(...reused);
                const missing = frame.evaluationCount - reused.length;
                for (const { id, replicate } of allocator.allocate('evaluation', [essay, template, model], missing)) {
                    generations.push({ stage: 'evaluation', id, template, origin: essay, model, replicate });
                }
            }
        }
    }
    const late = [...committed.faults, ...allocator.exhausted];
    return { generations: late.length > 0 ? undefined : generations, faults: late };
}
function rebuildEssay(selected, existing) {
    const { id } = selected;
    const essay = existing.metadata('essay', id);
    if (essay.kind === 'missing' && existing.metadata('draft', id).kind !== 'missing')
        return { kind: 'essay-is-draft', selected };
    if (essay.kind !== 'metadata')
        return { kind: essay.kind, selected, stage: 'essay', id };
    const template = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(essay.metadata, 'template_id', 'essay_template');
    const parent = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(essay.metadata, 'parent_gen_id');
    const incomplete = (field) => ({
        kind: 'incomplete',
        selected,
        stage: 'essay',
        blank: [field],
    });
    if (template === '')
        return incomplete({ of: 'essay', name: 'template_id' });
    if (parent === '')
        return incomplete({ of: 'essay', name: 'parent_gen_id' });
    const draft = existing.metadata('draft', parent);
    if (draft.kind !== 'metadata')
        return { kind: draft.kind, selected, stage: 'draft', id: parent };
    const combo = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'combo_id');
    const draftTemplate = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'template_id', 'draft_template');
    const draftModel = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'llm_model_id');
    const essayModel = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(essay.metadata, 'llm_model_id');
    if (combo === '')
        return incomplete({ of: 'draft', name: 'combo_id' });
    if (draftTemplate === '')
        return incomplete({ of: 'draft', name: 'template_id' });
    if (draftModel === '' && essayModel === '')
        return incomplete({ name: 'llm_model_id' });
    return [
        {
            stage: 'draft',
            id: parent,
            template: draftTemplate,
            origin: combo,
            model: draftModel || essayModel,
            replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(draft.metadata),
        },
        {
            stage: 'essay',
            id,
            template,
            origin: parent,
            model: essayModel || draftModel,
            replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(essay.metadata),
        },
    ];
}
function rebuildDraft(selected, frame, allocator, existing) {
    const { id } = selected;
    const draft = existing.metadata('draft', id);
    if (draft.kind !== 'metadata')
        return { kind: draft.kind, selected, stage: 'draft', id };
    const fields = {
        combo_id: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'combo_id'),
        template_id: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'template_id', 'draft_template'),
        llm_model_id: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(draft.metadata, 'llm_model_id'),
    };
    const blank = Object.entries(fields).flatMap(([name, value]) => (value === '' ? { name } : []));
    if (blank.length > 0)
        return { kind: 'incomplete', selected, stage: 'draft', blank };
    const model = fields.llm_model_id;
    const rows = [
        {
            stage: 'draft',
            id,
            template: fields.template_id,
            origin: fields.combo_id,
            model,
            replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(draft.metadata),
        },
    ];
    for (const template of frame.essayTemplates) {
        for (const essay of allocator.allocate('essay', [id, template], frame.essayCount)) {
            rows.push({ stage: 'essay', id: essay.id, template, origin: id, model, replicate: essay.replicate });
        }
    }
    return rows;
}
const NO_EVALUATIONS = { byParent: new Map(), faults: [] };
function evaluationsByParent(existing) {
    const byParent = new Map();
    const faults = [];
    for (const id of existing.folders('evaluation')) {
        const found = existing.metadata('evaluation', id);
        if (found.kind === 'unreadable' && found.crashes)
            faults.push({ kind: 'no-object', id });
        if (found.kind !== 'metadata')
            continue;
        const evaluation = generationOf('evaluation', id, found.metadata);
        const siblings = byParent.get(evaluation.origin);
        if (siblings === undefined)
            byParent.set(evaluation.origin, [evaluation]);
        else
            siblings.push(evaluation);
    }
    for (const siblings of byParent.values()) {
        siblings.sort((left, right) => left.replicate === right.replicate
            ? (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O)(left.id, right.id)
            : left.replicate < right.replicate
                ? -1
                : 1);
    }
    return { byParent, faults };
}
function committedGeneration(stage, id, existing) {
    const found = existing.metadata(stage, id);
    return found.kind === 'metadata' ? generationOf(stage, id, found.metadata) : undefined;
}
function generationOf(stage, id, metadata) {
    return {
        stage,
        id,
        template: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'template_id', `${stage}_template`),
        origin: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, stage === 'draft' ? 'combo_id' : 'parent_gen_id'),
        model: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8)(metadata, 'llm_model_id'),
        replicate: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .lenientReplicate */ .H4)(metadata),
    };
}
class Allocator {
    #existing;
    #next = new Map();
    exhausted = [];
    constructor(existing) {
        this.#existing = existing;
    }
    allocate(stage, base, count) {
        if (count <= 0)
            return [];
        const key = JSON.stringify([stage, ...base]);
        const parts = base.map(_generation_id_js__WEBPACK_IMPORTED_MODULE_1__/* .signaturePart */ ._i);
        const folders = this.#existing.folders(stage);
        let next = this.#next.get(key);
        if (next === undefined) {
            next = 1n;
            while (folders.has((0,_generation_id_js__WEBPACK_IMPORTED_MODULE_1__/* .generationId */ .y5)(stage, [...parts, next.toString()])))
                next++;
        }
        const allocated = [];
        for (let offset = 0n; offset < BigInt(count); offset++) {
            const replicate = next + offset;
            const signature = [...parts, replicate.toString()];
            const plain = (0,_generation_id_js__WEBPACK_IMPORTED_MODULE_1__/* .generationId */ .y5)(stage, signature);
            const id = (0,_assign_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .freeId */ .wQ)(stage, plain, signature, this.#existing);
            if (id === undefined)
                this.exhausted.push({ kind: 'exhausted', stage, id: plain });
            else
                allocated.push({ id, replicate });
        }
        this.#next.set(key, next + BigInt(count));
        return allocated;
    }
}


/***/ }),

/***/ 71034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i4: () => (/* binding */ FALLBACKS),
  QC: () => (/* binding */ assignIds),
  wQ: () => (/* binding */ freeId)
});

// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/plan/generation-id.js
var generation_id = __webpack_require__(15281);
// EXTERNAL MODULE: ./build/src/plan/blake2b.js + 1 modules
var blake2b = __webpack_require__(78522);
// EXTERNAL MODULE: ./build/src/plan/blake2b-layout.js
var blake2b_layout = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/src/plan/id-column.js
var id_column = __webpack_require__(10971);
;// CONCATENATED MODULE: ./build/src/plan/id-batch.js





const STAGED_BYTES = 16_384;
const USUAL_BYTES = 96;
const SEPARATOR = 0x7c;
class IdBatch {
    #prefix;
    #staged;
    #used = 0;
    #ends;
    #pending = 0;
    #slots;
    #count = 0;
    #committed;
    #doubtful;
    #own = 0;
    constructor(stage, expected = blake2b/* MAX_MESSAGES */.oQ, committed) {
        this.#prefix = generation_id/* ID_PREFIXES */.B6[stage];
        const pending = Math.min(blake2b/* MAX_MESSAGES */.oQ, Math.max(expected, 1));
        this.#staged = new Uint8Array(Math.min(STAGED_BYTES, pending * USUAL_BYTES));
        this.#ends = new Uint32Array(pending);
        this.#slots = new Uint8Array(expected * blake2b_layout/* SLOT_BYTES */.bN);
        this.#committed = committed;
        this.#doubtful = committed && [];
    }
    add(head, tail) {
        this.#makeRoom(head.length + 1 + tail.length);
        for (let byte = 0; byte < head.length; byte++)
            this.#staged[this.#used++] = head[byte] ?? 0;
        this.#close(tail);
    }
    addChild(parents, parent, tail) {
        this.#makeRoom(blake2b_layout/* SLOT_BYTES */.bN + tail.length);
        this.#used = parents.write(parent, this.#staged, this.#used);
        this.#close(tail);
    }
    finish() {
        this.#flush();
        return new id_column/* IdColumn */.Ey(this.#count, this.#slots);
    }
    get doubtful() {
        return this.#doubtful;
    }
    get allCommitted() {
        return this.#own === this.#count;
    }
    #makeRoom(bytes) {
        if (this.#pending < this.#ends.length && this.#used + bytes <= this.#staged.length)
            return;
        this.#flush();
        if (bytes > this.#staged.length)
            this.#staged = new Uint8Array(bytes);
    }
    #close(tail) {
        this.#staged[this.#used++] = SEPARATOR;
        for (let byte = 0; byte < tail.length; byte++)
            this.#staged[this.#used++] = tail[byte] ?? 0;
        this.#ends[this.#pending++] = this.#used;
    }
    #flush() {
        (0,checkpoint/* passCheckpoint */.gc)(this.#pending);
        const end = (this.#count + this.#pending) * blake2b_layout/* SLOT_BYTES */.bN;
        if (end > this.#slots.length) {
            const grown = new Uint8Array(Math.max(end, this.#slots.length * 2));
            grown.set(this.#slots);
            this.#slots = grown;
        }
        const messages = this.#staged.subarray(0, this.#used);
        (0,blake2b/* writeIds */.Gt)(messages, this.#ends.subarray(0, this.#pending), this.#prefix, this.#slots, this.#count * blake2b_layout/* SLOT_BYTES */.bN);
        if (this.#committed)
            this.#look(this.#committed);
        this.#count += this.#pending;
        this.#pending = 0;
        this.#used = 0;
    }
    #look(committed) {
        const words = new Uint32Array(this.#slots.buffer);
        let from = 0;
        for (let pending = 0; pending < this.#pending; pending++) {
            const to = this.#ends[pending] ?? from;
            const match = committed.match(words, this.#count + pending, this.#staged, from, to);
            if (match === 'own')
                this.#own++;
            else if (match === 'doubtful')
                this.#doubtful?.push(this.#count + pending);
            from = to;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/plan/assign-ids.js



const FALLBACKS = 4;
function assignIds(plan, existing) {
    const taken = [];
    const lowered = (vocabulary) => vocabulary.texts.map(generation_id/* signaturePart */._i);
    const replicate = plan.replicates.texts;
    const { drafts, essays, evaluations } = plan;
    const combo = lowered(plan.combos);
    const draftTemplate = lowered(plan.draftTemplates);
    const draftModel = lowered(plan.draftModels);
    const draftTails = new Tails(draftTemplate, draftModel, replicate);
    const comboBytes = combo.map((text) => (0,generation_id/* signature */.vl)([text]));
    const draftBatch = new IdBatch('draft', drafts.count, committed('draft', combo, draftTemplate, draftModel));
    for (let index = 0; index < drafts.count; index++) {
        draftBatch.add(comboBytes[drafts.combo[index] ?? 0] ?? EMPTY, draftTails.of(drafts.template[index] ?? 0, drafts.model[index] ?? 0, drafts.replicate[index] ?? 0));
    }
    const draftIds = resolve('draft', draftBatch, (index) => [
        combo[drafts.combo[index] ?? 0] ?? '',
        draftTemplate[drafts.template[index] ?? 0] ?? '',
        draftModel[drafts.model[index] ?? 0] ?? '',
        replicate[drafts.replicate[index] ?? 0] ?? '',
    ]);
    const essayTemplate = lowered(plan.essayTemplates);
    const essayTails = new Tails(essayTemplate, undefined, replicate);
    const essayBatch = new IdBatch('essay', essays.count, committed('essay', essayTemplate));
    for (let index = 0; index < essays.count; index++) {
        essayBatch.addChild(draftIds.ids, essays.draft[index] ?? 0, essayTails.of(essays.template[index] ?? 0, 0, essays.replicate[index] ?? 0));
    }
    const essayIds = resolve('essay', essayBatch, (index) => [
        draftIds.ids.at(essays.draft[index] ?? 0),
        essayTemplate[essays.template[index] ?? 0] ?? '',
        replicate[essays.replicate[index] ?? 0] ?? '',
    ]);
    const evaluationTemplate = lowered(plan.evaluationTemplates);
    const evaluationModel = lowered(plan.evaluationModels);
    const evaluationTails = new Tails(evaluationTemplate, evaluationModel, replicate);
    const evaluationBatch = new IdBatch('evaluation', evaluations.count, committed('evaluation', evaluationTemplate, evaluationModel));
    for (let index = 0; index < evaluations.count; index++) {
        evaluationBatch.addChild(essayIds.ids, evaluations.essay[index] ?? 0, evaluationTails.of(evaluations.template[index] ?? 0, evaluations.model[index] ?? 0, evaluations.replicate[index] ?? 0));
    }
    const evaluationIds = resolve('evaluation', evaluationBatch, (index) => [
        essayIds.ids.at(evaluations.essay[index] ?? 0),
        evaluationTemplate[evaluations.template[index] ?? 0] ?? '',
        evaluationModel[evaluations.model[index] ?? 0] ?? '',
        replicate[evaluations.replicate[index] ?? 0] ?? '',
    ]);
    return { drafts: draftIds, essays: essayIds, evaluations: evaluationIds, taken };
    function committed(stage, ...texts) {
        return texts.some((parts) => parts.some((part) => part.includes('|')))
            ? undefined
            : existing.signatures(stage);
    }
    function resolve(stage, batch, partsOf) {
        const ids = batch.finish();
        const folders = existing.folders(stage);
        const settle = (index) => {
            (0,checkpoint/* passCheckpoint */.gc)();
            const plain = ids.at(index);
            if (!folders.has(plain))
                return;
            const parts = partsOf(index);
            const id = freeId(stage, plain, parts, existing);
            if (id !== plain)
                taken.push({ stage, plain, fallback: id });
            if (id !== undefined && id !== plain)
                ids.replace(index, id);
        };
        if (batch.doubtful)
            for (const index of batch.doubtful)
                settle(index);
        else if (folders.size > 0)
            for (let index = 0; index < ids.length; index++)
                settle(index);
        return { stage, ids, first: ids.firstOccurrences(), allCommitted: batch.allCommitted };
    }
}
function freeId(stage, plain, parts, existing) {
    let id = plain;
    for (let attempt = 0; attempt <= FALLBACKS; attempt++) {
        if (attempt > 0)
            id = (0,generation_id/* collisionId */.Qc)(stage, parts, attempt);
        if (existing.hasSignature(stage, id, parts) !== false)
            return id;
    }
    return undefined;
}
const EMPTY = new Uint8Array(0);
class Tails {
    #templates;
    #models;
    #replicates;
    #bytes = [];
    constructor(templates, models, replicates) {
        this.#templates = templates;
        this.#models = models;
        this.#replicates = replicates;
    }
    of(template, model, replicate) {
        return this.#bytes[template]?.[model]?.[replicate] ?? this.#encode(template, model, replicate);
    }
    #encode(template, model, replicate) {
        const models = this.#models === undefined ? [] : [this.#models[model] ?? ''];
        const bytes = (0,generation_id/* signature */.vl)([this.#templates[template] ?? '', ...models, this.#replicates[replicate] ?? '']);
        this.#bytes[template] ??= [];
        const ofTemplate = this.#bytes[template];
        ofTemplate[model] ??= [];
        ofTemplate[model][replicate] = bytes;
        return bytes;
    }
}


/***/ }),

/***/ 94442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ isFieldColumn),
/* harmony export */   S6: () => (/* binding */ REPLICATE_FIELDS),
/* harmony export */   a5: () => (/* binding */ fieldColumns),
/* harmony export */   iX: () => (/* binding */ TEXT_FIELDS)
/* harmony export */ });
const TEXT_FIELDS = {
    combo_id: ['combo_id', 'combo'],
    draft_template: ['draft_template'],
    draft_llm: ['draft_llm', 'draft_model', 'generation_llm'],
    essay_template: ['essay_template'],
    essay_llm: ['essay_llm'],
    evaluation_template: ['evaluation_template'],
    evaluation_llm: ['evaluation_llm'],
};
const REPLICATE_FIELDS = {
    draft: ['draft_replicate', 'draft_template_replicate', 'draft_rep'],
    essay: ['essay_replicate', 'essay_template_replicate', 'essay_rep'],
    evaluation: [
        'evaluation_replicate',
        'evaluation_template_replicate',
        'evaluation_llm_replicate',
        'evaluation_rep',
    ],
};
function isFieldColumn(name) {
    return Object.values(TEXT_FIELDS).some((names) => names.includes(name));
}
function fieldColumns(name) {
    const all = Object.values(TEXT_FIELDS);
    return all.find((names) => names.includes(name)) ?? [];
}


/***/ }),

/***/ 73866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Vocabulary)
/* harmony export */ });
class Vocabulary {
    texts = [];
    #codes = new Map();
    code(text) {
        let code = this.#codes.get(text);
        if (code === undefined) {
            code = this.texts.length;
            this.texts.push(text);
            this.#codes.set(text, code);
        }
        return code;
    }
    text(code) {
        return this.texts[code] ?? '';
    }
    get size() {
        return this.texts.length;
    }
}


/***/ }),

/***/ 21179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45064);
/* harmony import */ var _row_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _row_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);



const readFields = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((rows) => {
    const { texts, replicates } = (0,_row_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFields */ .a)(rows);
    return Object.entries({ ...texts, ...replicates }).map(([name, field]) => split(name, field));
});
function split(name, field) {
    const read = [];
    const shadowed = [];
    for (const candidate of field.candidates) {
        const reached = read.every((earlier) => earlier.codes.includes(_row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            ? candidate.codes.some((_, level) => read.every((earlier) => earlier.dimension !== candidate.dimension || earlier.codes[level] === _row_field_js__WEBPACK_IMPORTED_MODULE_2__/* .BLANK */ .Z4))
            : false;
        if (reached)
            read.push(candidate);
        else
            shadowed.push(candidate);
    }
    return { name, read, shadowed };
}


/***/ }),

/***/ 65872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ RowField),
/* harmony export */   Z: () => (/* binding */ replicateCode),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   uY: () => (/* binding */ INVALID),
/* harmony export */   zy: () => (/* binding */ textCode)
/* harmony export */ });
/* harmony import */ var _python_int_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60125);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74589);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);




const BLANK = -1;
const INVALID = -2;
class RowField {
    candidates;
    constructor(rows, names, codeOf) {
        this.candidates = names.flatMap((name) => {
            const column = rows.columnNamed(name);
            if (column < 0)
                return [];
            const dimension = rows.dimensionOf(column);
            const codes = new Int32Array(rows.dimensions[dimension]?.size ?? 0);
            for (let level = 0; level < codes.length; level++) {
                (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .passCheckpoint */ .gc)();
                codes[level] = codeOf(rows.valueAt(column, level));
            }
            return [{ name, column, dimension, codes }];
        });
    }
    get always() {
        const [first] = this.candidates;
        return first?.codes.includes(BLANK) ? undefined : first;
    }
    read(levels) {
        const { candidates } = this;
        for (let index = 0; index < candidates.length; index++) {
            const candidate = candidates[index];
            if (candidate === undefined)
                continue;
            const code = candidate.codes[levels[candidate.dimension] ?? 0] ?? BLANK;
            if (code !== BLANK)
                return code;
        }
        return BLANK;
    }
}
function textCode(value, vocabulary) {
    if (value.kind === 'null')
        return BLANK;
    const trimmed = (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value));
    return trimmed === '' ? BLANK : vocabulary.code(trimmed);
}
function replicateCode(value, vocabulary) {
    if (value.kind === 'null' || (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_1__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(value)) === '')
        return BLANK;
    const count = (0,_python_int_js__WEBPACK_IMPORTED_MODULE_3__/* .intOfValue */ .EL)(value);
    return count === undefined || count < 1n ? INVALID : vocabulary.code(count.toString());
}


/***/ }),

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rowFields)
/* harmony export */ });
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45064);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73866);
/* harmony import */ var _plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94442);
/* harmony import */ var _row_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




const rowFields = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((rows) => {
    const vocabularies = {};
    const texts = {};
    for (const name of Object.keys(_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX)) {
        const vocabulary = new _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .Vocabulary */ .V();
        vocabularies[name] = vocabulary;
        texts[name] = new _row_field_js__WEBPACK_IMPORTED_MODULE_3__/* .RowField */ .X9(rows, _plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX[name], (value) => (0,_row_field_js__WEBPACK_IMPORTED_MODULE_3__/* .textCode */ .zy)(value, vocabulary));
    }
    const numbers = new _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .Vocabulary */ .V();
    numbers.code('1');
    const replicate = (stage) => new _row_field_js__WEBPACK_IMPORTED_MODULE_3__/* .RowField */ .X9(rows, _plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLICATE_FIELDS */ .S6[stage], (value) => (0,_row_field_js__WEBPACK_IMPORTED_MODULE_3__/* .replicateCode */ .Z)(value, numbers));
    return {
        texts,
        vocabularies,
        replicates: {
            draft: replicate('draft'),
            essay: replicate('essay'),
            evaluation: replicate('evaluation'),
        },
        numbers,
    };
});


/***/ }),

/***/ 34449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ usedTexts),
/* harmony export */   t: () => (/* binding */ plannedTexts)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88108);

function usedTexts(vocabulary, column) {
    const seen = new Uint8Array(vocabulary.size);
    let left = vocabulary.size;
    for (let index = 0; index < column.length && left > 0; index++) {
        const code = column[index] ?? 0;
        if (seen[code] === 0) {
            seen[code] = 1;
            left--;
        }
    }
    return vocabulary.texts.filter((_, code) => seen[code] === 1).sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O);
}
function plannedTexts(plan) {
    return {
        combo_id: usedTexts(plan.combos, plan.drafts.combo),
        draft_template: usedTexts(plan.draftTemplates, plan.drafts.template),
        draft_llm: usedTexts(plan.draftModels, plan.drafts.model),
        essay_template: usedTexts(plan.essayTemplates, plan.essays.template),
        essay_llm: usedTexts(plan.essayModels, plan.essays.model),
        evaluation_template: usedTexts(plan.evaluationTemplates, plan.evaluations.template),
        evaluation_llm: usedTexts(plan.evaluationModels, plan.evaluations.model),
    };
}


/***/ }),

/***/ 2110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ jsonDocument),
/* harmony export */   ck: () => (/* binding */ jsonKey),
/* harmony export */   rF: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _float_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91968);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74589);


function jsonLine(entries) {
    let line = '';
    for (const [key, value] of entries)
        line += `${line === '' ? '' : ', '}${asciiString(key)}: ${jsonValue(value)}`;
    return `{${line}}`;
}
function jsonKey(key) {
    switch (key.kind) {
        case 'null':
        case 'bool':
        case 'float':
            return jsonValue(key);
        default:
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(key);
    }
}
function jsonDocument(document) {
    return indented(document, '\n');
}
function jsonValue(value) {
    switch (value.kind) {
        case 'str':
            return asciiString(value.value);
        case 'null':
            return 'null';
        case 'bool':
            return value.value ? 'true' : 'false';
        case 'int':
            return value.value.toString();
        case 'float':
            return jsonFloat(value.value);
        case 'date':
            return asciiString((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$)(value));
        case 'datetime':
            return asciiString((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDatetime */ .xN)(value, 'T'));
        case 'bytes':
            return asciiString((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value));
        case 'tuple':
            return `[${value.items.map(jsonValue).join(', ')}]`;
    }
}
function jsonFloat(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    return (0,_float_text_js__WEBPACK_IMPORTED_MODULE_1__/* .floatText */ .q)(value);
}
function asciiString(value) {
    if (/^[ !#-[\]-~]*$/.test(value))
        return `"${value}"`;
    return `"${value.replace(/[^ !#-[\]-~]/g, escaped)}"`;
}
function plainString(value) {
    return `"${value.replace(/["\\\x00-\x1f]/g, escaped)}"`;
}
const SHORT_ESCAPES = new Map([
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['\b', '\\b'],
    ['\f', '\\f'],
]);
function escaped(unit) {
    return SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function indented(document, lineStart) {
    if (document === null)
        return 'null';
    if (typeof document === 'string')
        return plainString(document);
    if (typeof document !== 'object')
        return String(document);
    const inner = `${lineStart}  `;
    if (document instanceof Map) {
        const entries = [...document].map(([key, value]) => `${plainString(key)}: ${indented(value, inner)}`);
        return entries.length === 0 ? '{}' : `{${inner}${entries.join(`,${inner}`)}${lineStart}}`;
    }
    const items = [...document].map((item) => indented(item, inner));
    return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${lineStart}]`;
}


/***/ }),

/***/ 69447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ indistinguishableFactors),
/* harmony export */   iQ: () => (/* binding */ factorsNested),
/* harmony export */   pY: () => (/* binding */ aliasReport),
/* harmony export */   t2: () => (/* binding */ factorsTogether)
/* harmony export */ });
/* harmony import */ var _connected_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89470);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39959);
/* harmony import */ var _rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4729);



function aliasReport(design) {
    const reports = design.blocks.map((block) => blockAliases(block, design));
    const all = (pick) => reports.flatMap(pick);
    return {
        together: factorsTogether(design),
        mainEffects: all(({ mainEffects }) => mainEffects).sort((a, b) => a.factor - b.factor),
        nested: all(({ nested }) => nested),
        rank: reports.reduce((sum, { rank }) => sum + rank - 1, 1),
        interactions: all(({ interactions }) => interactions),
        aliases: [...all(({ aliases }) => aliases), ...aliasesAcross(reports)],
        unknownBlocks: reports.flatMap(({ complete }, index) => (complete ? [] : [index])),
    };
}
function factorsTogether(design) {
    const levelsOf = levelsIn(design);
    return design.blocks.flatMap((block) => {
        return classesOf(block, levelsOf)
            .filter((members) => members.length > 1)
            .map((members) => members.map(({ factor }) => factor));
    });
}
function factorsNested(design) {
    const levelsOf = levelsIn(design);
    return design.blocks.flatMap((block) => nestedIn(headsOf(block, levelsOf), levelsOf));
}
function indistinguishableFactors(design) {
    const levelsOf = levelsIn(design);
    return design.blocks.flatMap((block) => {
        const heads = headsOf(block, levelsOf);
        if (heads.length < 3)
            return [];
        const nested = nestedIn(heads, levelsOf);
        const outers = new Set(nested.map(({ outer }) => outer));
        const free = heads.filter(({ factor }) => !outers.has(factor));
        const allowance = new _rank_js__WEBPACK_IMPORTED_MODULE_0__/* .Allowance */ .b(MOST_STEPS);
        const rankOf = (columns) => (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .modelRank */ .U)(block, columns.map((column) => [column]), allowance);
        const rank = rankOf(free);
        if (rank === undefined)
            return [];
        return free.flatMap((column) => {
            const isInner = nested.some(({ inner }) => inner === column.factor);
            const model = isInner ? heads : free;
            const missing = model.reduce((sum, one) => sum + levelsOf(one) - 1, 1) - rank;
            if (levelsOf(column) - 1 > missing)
                return [];
            return rankOf(model.filter((other) => other !== column)) === rank ? [column.factor] : [];
        });
    });
}
const MOST_STEPS = 20_000_000;
function levelsIn({ factors }) {
    return ({ factor }) => factors[factor]?.levels.length ?? 0;
}
function nestedIn(heads, levelsOf) {
    return heads.flatMap((inner) => heads
        .filter((outer) => outer !== inner && levelsOf(outer) < levelsOf(inner) && determines(inner, outer))
        .map((outer) => ({ inner: inner.factor, outer: outer.factor })));
}
function aliasesAcross(reports) {
    return reports.flatMap((left, index) => reports.slice(index + 1).flatMap((right) => left.common.flatMap((here) => right.common.flatMap((there) => {
        const [f, f2] = here.factors;
        const [g, g2] = there.factors;
        const shared = here.degrees * there.degrees;
        const [isSameHere, isSameThere] = [f === f2, g === g2];
        if (isSameHere && isSameThere)
            return [];
        const straight = {
            effects: [
                [f, g],
                [f2, g2],
            ],
            shared,
            isAcross: true,
        };
        if (isSameHere || isSameThere)
            return [straight];
        const crossed = {
            effects: [
                [f, g2],
                [f2, g],
            ],
            shared,
            isAcross: true,
        };
        return [straight, crossed];
    }))));
}
function degreesInCommon(left, right) {
    return (0,_connected_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .countGroups */ .e)(Array.from(left.codes, (code, run) => [code, right.codes[run] ?? 0])) - 1;
}
function blockAliases(block, design) {
    const levelsOf = levelsIn(design);
    const heads = headsOf(block, levelsOf);
    let complete = true;
    const allowance = new _rank_js__WEBPACK_IMPORTED_MODULE_0__/* .Allowance */ .b();
    const rankOf = (terms) => {
        const rank = (0,_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .modelRank */ .U)(block, terms, allowance);
        if (rank === undefined)
            complete = false;
        return rank;
    };
    const main = heads.map((head) => [head]);
    const rank = rankOf(main);
    const mainEffects = heads.flatMap((head) => {
        const possible = levelsOf(head) - 1;
        if (heads.length === 1)
            return [{ factor: head.factor, possible, estimable: possible }];
        const without = rank === undefined ? undefined : rankOf(main.filter(([other]) => other !== head));
        if (rank === undefined || without === undefined)
            return [];
        return [{ factor: head.factor, possible, estimable: rank - without }];
    });
    const nested = nestedIn(heads, levelsOf);
    const pairs = heads.flatMap((left, index) => heads.slice(index + 1).map((right) => [left, right]));
    const shares = pairs.flatMap(([left, right]) => {
        const degrees = degreesInCommon(left, right);
        return degrees > 0 ? [{ factors: [left.factor, right.factor], degrees }] : [];
    });
    const own = heads.map((head) => ({ factors: [head.factor, head.factor], degrees: levelsOf(head) - 1 }));
    const interactions = [];
    const aliases = shares.map(({ factors: [left, right], degrees }) => ({
        effects: [[left], [right]],
        shared: degrees,
        isAcross: false,
    }));
    const gained = new Map();
    for (const pair of pairs) {
        const [left, right] = pair;
        const withPair = rank === undefined ? undefined : rankOf([...main, pair]);
        if (rank === undefined || withPair === undefined)
            continue;
        gained.set(pair, withPair - rank);
        const possible = (levelsOf(left) - 1) * (levelsOf(right) - 1);
        if (withPair - rank < possible)
            interactions.push({
                factors: [left.factor, right.factor],
                possible,
                estimable: withPair - rank,
            });
        for (const other of heads) {
            if (other === left || other === right)
                continue;
            const shared = sharedWithMain(rankOf, pair, other);
            if (shared > 0)
                aliases.push({ effects: [[other.factor], [left.factor, right.factor]], shared, isAcross: false });
        }
    }
    for (const [index, one] of pairs.entries()) {
        for (const other of pairs.slice(index + 1)) {
            const [gainOne, gainOther] = [gained.get(one), gained.get(other)];
            if (rank === undefined || !gainOne || !gainOther)
                continue;
            const both = rankOf([...main, one, other]);
            if (both === undefined)
                continue;
            const shared = gainOne + gainOther - (both - rank);
            if (shared > 0)
                aliases.push({
                    effects: [one.map(({ factor }) => factor), other.map(({ factor }) => factor)],
                    shared,
                    isAcross: false,
                });
        }
    }
    return {
        mainEffects,
        nested,
        rank: rank ?? 1,
        interactions,
        aliases,
        complete,
        common: [...own, ...shares],
    };
}
function sharedWithMain(rankOf, pair, other) {
    const [left, right] = pair;
    const ranks = [
        rankOf([[left], [right]]),
        rankOf([[left], [right], [other]]),
        rankOf([pair]),
        rankOf([pair, [other]]),
    ];
    const [parts, partsAndOther, cells, cellsAndOther] = ranks;
    if (parts === undefined ||
        partsAndOther === undefined ||
        cells === undefined ||
        cellsAndOther === undefined)
        return 0;
    return partsAndOther - parts - (cellsAndOther - cells);
}
function headsOf(block, levelsOf) {
    return classesOf(block, levelsOf).flatMap(([head]) => head ?? []);
}
function classesOf(block, levelsOf) {
    const classes = [];
    for (const column of block.columns) {
        if (levelsOf(column) < 2)
            continue;
        const known = classes.find(([head]) => head && determines(head, column) && determines(column, head));
        if (known)
            known.push(column);
        else
            classes.push([column]);
    }
    return block.runs === 0 ? [] : classes;
}
function determines(inner, outer) {
    const seen = new Int32Array((0,_factors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCount */ .vs)(inner.codes));
    for (let run = 0; run < inner.codes.length; run++) {
        const code = inner.codes[run] ?? 0;
        const here = (outer.codes[run] ?? 0) + 1;
        const known = seen[code] || here;
        if (known !== here)
            return false;
        seen[code] = here;
    }
    return true;
}


/***/ }),

/***/ 89470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupsOfEntries),
/* harmony export */   e: () => (/* binding */ countGroups)
/* harmony export */ });
function groupsOfEntries(entries) {
    const parent = entries.map((_, index) => index);
    const root = (entry) => {
        let top = entry;
        for (let up = parent[top] ?? top; up !== top; up = parent[top] ?? top) {
            parent[top] = parent[up] ?? up;
            top = up;
        }
        return top;
    };
    const lefts = new Map();
    const rights = new Map();
    const join = (known, level, entry) => {
        const other = known.get(level);
        if (other === undefined)
            known.set(level, entry);
        else
            parent[root(entry)] = root(other);
    };
    for (const [entry, [left, right]] of entries.entries()) {
        join(lefts, left, entry);
        join(rights, right, entry);
    }
    const numbers = new Map();
    return entries.map((_, entry) => {
        const top = root(entry);
        const number = numbers.get(top) ?? numbers.size;
        numbers.set(top, number);
        return number;
    });
}
function countGroups(entries) {
    return new Set(groupsOfEntries(entries)).size;
}


/***/ }),

/***/ 24359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ distinctPlan)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73866);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);


function distinctPlan(plan, ids) {
    const { drafts, essays, evaluations } = plan;
    const own = [ids.drafts, ids.essays, ids.evaluations];
    if (own.every(({ first }) => first === undefined))
        return plan;
    const keptDrafts = keptOf(ids.drafts, drafts.count);
    const keptEssays = keptOf(ids.essays, essays.count);
    const keptEvaluations = keptOf(ids.evaluations, evaluations.count);
    const replicates = new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V();
    const recode = (codes, { entries }, from, to) => entries.map((entry) => to.code(from.text(codes[entry] ?? 0)));
    const stage = (kept, columns, templates, models) => {
        const used = { templates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(), models: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V() };
        return {
            ...used,
            columns: {
                count: kept.entries.length,
                template: recode(columns.template, kept, templates, used.templates),
                model: recode(columns.model, kept, models, used.models),
                replicate: recode(columns.replicate, kept, plan.replicates, replicates),
            },
        };
    };
    const combos = new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V();
    const draft = stage(keptDrafts, drafts, plan.draftTemplates, plan.draftModels);
    const essay = stage(keptEssays, essays, plan.essayTemplates, plan.essayModels);
    const evaluation = stage(keptEvaluations, evaluations, plan.evaluationTemplates, plan.evaluationModels);
    return {
        rows: plan.rows,
        combos,
        draftTemplates: draft.templates,
        draftModels: draft.models,
        essayTemplates: essay.templates,
        essayModels: essay.models,
        evaluationTemplates: evaluation.templates,
        evaluationModels: evaluation.models,
        replicates,
        drafts: { ...draft.columns, combo: recode(drafts.combo, keptDrafts, plan.combos, combos) },
        essays: {
            ...essay.columns,
            draft: keptEssays.entries.map((entry) => keptDrafts.indexOf(essays.draft[entry] ?? 0)),
        },
        evaluations: {
            ...evaluation.columns,
            essay: keptEvaluations.entries.map((entry) => keptEssays.indexOf(evaluations.essay[entry] ?? 0)),
        },
    };
}
function keptOf({ first }, count) {
    const firstOf = (entry) => first?.[entry] ?? entry;
    const entries = [];
    const indices = new Int32Array(count);
    for (let entry = 0; entry < count; entry++) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
        if (firstOf(entry) === entry) {
            indices[entry] = entries.length;
            entries.push(entry);
        }
    }
    return { entries: Int32Array.from(entries), indexOf: (entry) => indices[firstOf(entry)] ?? 0 };
}


/***/ }),

/***/ 39959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ combinedCodes),
/* harmony export */   jP: () => (/* binding */ withoutRepeats),
/* harmony export */   vs: () => (/* binding */ codeCount)
/* harmony export */ });
function withoutRepeats(block) {
    const { runs, columns } = block;
    const { codes, count } = combinedCodes(runs, columns);
    if (count === runs)
        return block;
    const first = [];
    for (let run = 0; run < runs; run++)
        if (codes[run] === first.length)
            first.push(run);
    return {
        runs: count,
        columns: columns.map((column) => ({
            factor: column.factor,
            codes: Int32Array.from(first, (run) => column.codes[run] ?? 0),
        })),
    };
}
function combinedCodes(runs, columns) {
    const [only, another] = columns;
    if (only !== undefined && another === undefined) {
        const count = countInOrder(only.codes);
        if (count !== undefined)
            return { codes: only.codes, count };
    }
    let found = { codes: new Int32Array(runs), count: runs === 0 ? 0 : 1 };
    const sized = columns
        .map(({ codes }) => ({ codes, size: codeCount(codes) }))
        .sort((left, right) => right.size - left.size);
    for (const { codes, size } of sized) {
        if (found.count === runs)
            break;
        found = numbered(found, codes, size);
    }
    return found;
}
function codeCount(codes) {
    return codes.reduce((most, code) => Math.max(most, code + 1), 1);
}
const MOST_CELLS_PER_RUN = 8;
function numbered({ codes: earlier, count }, codes, size) {
    const found = new Int32Array(earlier.length);
    let next = 0;
    if (count * size <= MOST_CELLS_PER_RUN * earlier.length) {
        const table = new Int32Array(count * size);
        for (let run = 0; run < found.length; run++) {
            const key = (earlier[run] ?? 0) * size + (codes[run] ?? 0);
            const known = table[key] || ++next;
            table[key] = known;
            found[run] = known - 1;
        }
    }
    else {
        const seen = new Map();
        for (let run = 0; run < found.length; run++) {
            const key = (earlier[run] ?? 0) * size + (codes[run] ?? 0);
            const known = seen.get(key) ?? next++;
            if (known === seen.size)
                seen.set(key, known);
            found[run] = known;
        }
    }
    return { codes: found, count: next };
}
function countInOrder(codes) {
    let count = 0;
    for (const code of codes) {
        if (code > count)
            return undefined;
        if (code === count)
            count++;
    }
    return count;
}


/***/ }),

/***/ 89076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listedPlan)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73866);
/* harmony import */ var _source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);


function listedPlan(generations) {
    const vocabularies = {
        combos: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        draftTemplates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        draftModels: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        essayTemplates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        essayModels: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        evaluationTemplates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        evaluationModels: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
        replicates: new _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .Vocabulary */ .V(),
    };
    const drafts = new Listed();
    const essays = new Listed();
    const evaluations = new Listed();
    const { combos, replicates } = vocabularies;
    for (const one of ofStage(generations, 'draft'))
        drafts.add(one.id, combos.code(one.origin), vocabularies.draftTemplates.code(one.template), vocabularies.draftModels.code(one.model), replicates.code(one.replicate.toString()));
    for (const one of ofStage(generations, 'essay'))
        essays.add(one.id, drafts.indexOf(one.origin), vocabularies.essayTemplates.code(one.template), vocabularies.essayModels.code(one.model), replicates.code(one.replicate.toString()));
    for (const one of ofStage(generations, 'evaluation'))
        evaluations.add(one.id, essays.indexOf(one.origin), vocabularies.evaluationTemplates.code(one.template), vocabularies.evaluationModels.code(one.model), replicates.code(one.replicate.toString()));
    const { origin: combo, ...draftColumns } = drafts.columns();
    const { origin: draft, ...essayColumns } = essays.columns();
    const { origin: essay, ...evaluationColumns } = evaluations.columns();
    return {
        rows: evaluationColumns.count,
        ...vocabularies,
        drafts: { ...draftColumns, combo },
        essays: { ...essayColumns, draft },
        evaluations: { ...evaluationColumns, essay },
    };
}
function* ofStage(generations, stage) {
    for (const one of generations) {
        (0,_source_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .passCheckpoint */ .gc)();
        if (one.stage === stage)
            yield one;
    }
}
class Listed {
    #index = new Map();
    #fields = [[], [], [], []];
    add(id, origin, template, model, replicate) {
        if (origin < 0 || this.#index.has(id))
            return;
        this.#index.set(id, this.#index.size);
        for (const [field, value] of [origin, template, model, replicate].entries())
            this.#fields[field]?.push(value);
    }
    indexOf(id) {
        return this.#index.get(id) ?? -1;
    }
    columns() {
        const [origin, template, model, replicate] = this.#fields;
        return {
            count: this.#index.size,
            origin: Int32Array.from(origin),
            template: Int32Array.from(template),
            model: Int32Array.from(model),
            replicate: Int32Array.from(replicate),
        };
    }
}


/***/ }),

/***/ 46351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mP: () => (/* binding */ judgedDesign),
  $2: () => (/* binding */ judgedPlan),
  Y$: () => (/* binding */ qualityReport)
});

// EXTERNAL MODULE: ./build/src/quality/aliases.js
var aliases = __webpack_require__(69447);
;// CONCATENATED MODULE: ./build/src/quality/coverage.js
const HOLES = 12;
function incompletePairs(design) {
    const found = [];
    for (const block of design.blocks) {
        for (const [index, left] of block.columns.entries()) {
            for (const right of block.columns.slice(index + 1)) {
                const pair = coverageOf(block, left, right, design);
                if (pair.met < pair.possible)
                    found.push(pair);
            }
        }
    }
    return found;
}
function coverageOf(block, left, right, { factors }) {
    const [rows, columns] = [
        factors[left.factor]?.levels.length ?? 0,
        factors[right.factor]?.levels.length ?? 0,
    ];
    const met = new Set();
    for (let run = 0; run < block.runs; run++)
        met.add((left.codes[run] ?? 0) * columns + (right.codes[run] ?? 0));
    const holes = [];
    for (let cell = 0; holes.length < HOLES && cell < rows * columns; cell++)
        if (!met.has(cell))
            holes.push([Math.floor(cell / columns), cell % columns]);
    return { factors: [left.factor, right.factor], met: met.size, possible: rows * columns, holes };
}

// EXTERNAL MODULE: ./build/src/quality/distinct-plan.js
var distinct_plan = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/quality/listed-plan.js
var listed_plan = __webpack_require__(89076);
// EXTERNAL MODULE: ./build/src/quality/rows-design.js
var rows_design = __webpack_require__(87841);
// EXTERNAL MODULE: ./build/src/quality/self-judging.js
var self_judging = __webpack_require__(24548);
// EXTERNAL MODULE: ./build/src/quality/units.js
var units = __webpack_require__(84236);
// EXTERNAL MODULE: ./build/src/quality/written-ties.js
var written_ties = __webpack_require__(57506);
;// CONCATENATED MODULE: ./build/src/quality/quality-report.js








const EXACT = 1e-9;
function qualityReport(derivation) {
    const { design, compilation } = derivation;
    const { rows } = compilation ?? {};
    const plan = judgedPlan(derivation);
    if (design === undefined || rows === undefined || plan === undefined)
        return undefined;
    if (plan.evaluations.count === 0)
        return undefined;
    const isCurated = derivation.repository?.selection !== undefined;
    const written = isCurated ? plan : (derivation.plan ?? plan);
    const judged = judgedDesign(design, rows, plan, plan === derivation.plan);
    return {
        ...effectsOf(judged),
        ...unitsOf(plan, written),
        ...selfJudgingOf(derivation, plan),
    };
}
function judgedPlan({ repository, selected, plan, ids }) {
    if (selected?.generations)
        return (0,listed_plan/* listedPlan */.j)(selected.generations);
    if (repository?.selection !== undefined)
        return undefined;
    return plan && ids ? (0,distinct_plan/* distinctPlan */.e)(plan, ids) : plan;
}
function judgedDesign(design, rows, plan, isOfRows) {
    const byDimension = isOfRows ? (0,rows_design/* rowsDesign */.EQ)(rows) : undefined;
    return {
        design: byDimension ?? (0,rows_design/* planDesign */.iU)(plan),
        basis: byDimension === undefined ? 'evaluations' : 'rows',
        ties: new written_ties/* WrittenTies */.d(design, rows),
    };
}
function effectsOf({ design, basis, ties, }) {
    const report = (0,aliases/* aliasReport */.pY)(design);
    const name = (factor) => design.factors[factor]?.name ?? '';
    const level = (factor, code) => design.factors[factor]?.levels[code] ?? '';
    const pair = ([left, right]) => [name(left), name(right)];
    return {
        basis,
        rank: report.rank,
        together: report.together.map((factors) => {
            const names = factors.map(name);
            const groups = ties.groupsOf(names).map((group) => {
                const tie = group.length > 1 ? ties.tieOf(group) : undefined;
                return { factors: group, ...(tie === undefined ? {} : { tie }) };
            });
            return { factors: names, isTied: groups.length === 1, groups };
        }),
        mainEffects: report.mainEffects.map(({ factor, ...effect }) => ({ factor: name(factor), ...effect })),
        nested: report.nested.map(({ inner, outer }) => ({ inner: name(inner), outer: name(outer) })),
        interactions: report.interactions.map((one) => ({ ...one, factors: pair(one.factors) })),
        aliases: report.aliases.map(({ effects: [one, other], ...alias }) => ({
            effects: [one.map(name), other.map(name)],
            ...alias,
        })),
        isComplete: report.unknownBlocks.length === 0,
        coverage: incompletePairs(design).map(({ factors, met, possible, holes }) => ({
            factors: pair(factors),
            met,
            possible,
            holes: holes.map(([left, right]) => [
                level(factors[0], left),
                level(factors[1], right),
            ]),
        })),
    };
}
function unitsOf(plan, written) {
    const { factors, pairs } = (0,units/* planUnits */.nd)(plan, written);
    return {
        factors: factors.map(factorOf),
        cells: pairs.map(({ factors, stage, cells, possible, fewest, most, association }) => ({
            factors: [factors[0], factors[1]],
            stage,
            met: cells,
            possible,
            fewest,
            most,
            ...(association > EXACT && association < 1 - EXACT ? { association } : {}),
        })),
    };
}
function factorOf({ name, stage, levels }) {
    let [fewest] = levels;
    let most = fewest;
    const evaluations = { fewest: fewest?.evaluations ?? 0, most: 0 };
    for (const one of levels) {
        if (fewest && one.units < fewest.units)
            fewest = one;
        if (most && one.units > most.units)
            most = one;
        evaluations.fewest = Math.min(evaluations.fewest, one.evaluations);
        evaluations.most = Math.max(evaluations.most, one.evaluations);
    }
    return {
        name,
        stage,
        levels: levels.length,
        ...(fewest === undefined ? {} : { fewest: unitsOnly(fewest) }),
        ...(most === undefined ? {} : { most: unitsOnly(most) }),
        evaluations,
    };
}
function unitsOnly({ level, units }) {
    return { level, units };
}
function selfJudgingOf(derivation, plan) {
    const { repository, expectation } = derivation;
    if (repository === undefined || expectation === undefined)
        return {};
    return {
        selfJudging: (0,self_judging/* selfJudging */.d)(plan, {
            modelOf: (id) => repository.catalogs.modelOf(id),
            copiesDraft: (template) => expectation.modes.essay.get(template) === 'copy',
        }),
    };
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ modelRank),
/* harmony export */   b: () => (/* binding */ Allowance)
/* harmony export */ });
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39959);

const PRIMES = [67_108_859, 67_108_837];
const MOST_INDICATORS = 400;
const SAMPLE = 4;
const MOST_STEPS = 400_000_000;
class Allowance {
    #left;
    constructor(steps = MOST_STEPS) {
        this.#left = steps;
    }
    take(steps) {
        if (steps > this.#left)
            return false;
        this.#left -= steps;
        return true;
    }
}
function modelRank(block, terms, allowance = new Allowance()) {
    if (block.runs === 0)
        return 0;
    const columns = terms.map((term) => (0,_factors_js__WEBPACK_IMPORTED_MODULE_0__/* .combinedCodes */ .W_)(block.runs, term));
    const kept = columns.filter(({ count }) => count > 1);
    const [only] = kept;
    if (only === undefined)
        return 1;
    if (kept.length === 1)
        return only.count;
    const size = kept.reduce((sum, { count }) => sum + count, 0);
    const largest = Math.max(...kept.map(({ count }) => count));
    const reduced = size - largest;
    if (reduced > MOST_INDICATORS)
        return undefined;
    const most = Math.min(block.runs, size - kept.length + 1);
    const samples = block.runs > 2 * SAMPLE * size ? [sampled(block.runs, kept, SAMPLE * size)] : [];
    let rank = 0;
    for (const { runs, columns: model } of [...samples, { runs: block.runs, columns: kept }]) {
        const perRun = (model.length - 1) ** 2 * 2;
        const perLevel = Math.min((runs / largest) * (model.length - 1), reduced) ** 2;
        const steps = runs * perRun + largest * (model.length + perLevel) + reduced ** 3 / 3;
        for (const prime of PRIMES) {
            if (!allowance.take(steps))
                return undefined;
            rank = Math.max(rank, rankModulo(runs, model, prime));
            if (rank === most)
                return rank;
            if (runs < block.runs)
                break;
        }
    }
    return rank;
}
function sampled(runs, columns, count) {
    const chosen = new Set();
    for (const { codes } of columns) {
        let next = 0;
        for (let run = 0; run < runs; run++) {
            if (codes[run] !== next)
                continue;
            chosen.add(run);
            next++;
        }
    }
    for (let step = 0; step < count; step++)
        chosen.add(Math.floor((step * runs) / count));
    const order = [...chosen];
    return {
        runs: order.length,
        columns: columns.map(({ codes, count }) => ({
            codes: Int32Array.from(order, (run) => codes[run] ?? 0),
            count,
        })),
    };
}
function rankModulo(runs, terms, prime) {
    const ordered = [...terms].sort((a, b) => b.count - a.count);
    const [head, ...rest] = ordered;
    if (head === undefined)
        return 0;
    const offsets = [];
    let size = 0;
    for (const { count } of rest) {
        offsets.push(size);
        size += count;
    }
    const schur = new Float64Array(size * size);
    const diagonal = new Float64Array(head.count);
    for (let run = 0; run < runs; run++) {
        const at = head.codes[run] ?? 0;
        diagonal[at] = (diagonal[at] ?? 0) + 1;
        for (const [a, left] of rest.entries()) {
            const row = ((offsets[a] ?? 0) + (left.codes[run] ?? 0)) * size;
            for (const [b, right] of rest.entries()) {
                const cell = row + (offsets[b] ?? 0) + (right.codes[run] ?? 0);
                schur[cell] = (schur[cell] ?? 0) + 1;
            }
        }
    }
    const met = Array.from({ length: head.count }, () => new Map());
    for (let run = 0; run < runs; run++) {
        const cells = met[head.codes[run] ?? 0];
        for (const [index, term] of rest.entries()) {
            const column = (offsets[index] ?? 0) + (term.codes[run] ?? 0);
            cells?.set(column, (cells.get(column) ?? 0) + 1);
        }
    }
    for (const [at, cells] of met.entries()) {
        const inverse = inverseOf((diagonal[at] ?? 1) % prime, prime);
        for (const [a, countA] of cells) {
            const factor = (countA * inverse) % prime;
            for (const [b, countB] of cells) {
                const cell = a * size + b;
                schur[cell] = modulo((schur[cell] ?? 0) - factor * countB, prime);
            }
        }
    }
    return head.count + eliminate(schur, size, prime);
}
function eliminate(matrix, size, prime) {
    let rank = 0;
    const at = (row, column) => matrix[row * size + column] ?? 0;
    for (let column = 0; column < size && rank < size; column++) {
        let pivot = rank;
        while (pivot < size && at(pivot, column) === 0)
            pivot++;
        if (pivot === size)
            continue;
        if (pivot !== rank) {
            const kept = matrix.slice(pivot * size, (pivot + 1) * size);
            matrix.copyWithin(pivot * size, rank * size, (rank + 1) * size);
            matrix.set(kept, rank * size);
        }
        const inverse = inverseOf(at(rank, column), prime);
        for (let row = rank + 1; row < size; row++) {
            const value = at(row, column);
            if (value === 0)
                continue;
            const factor = (value * inverse) % prime;
            for (let index = column; index < size; index++) {
                const cell = row * size + index;
                matrix[cell] = modulo((matrix[cell] ?? 0) - factor * at(rank, index), prime);
            }
        }
        rank++;
    }
    return rank;
}
function modulo(value, prime) {
    const rest = value - Math.floor(value / prime) * prime;
    if (rest < 0)
        return rest + prime;
    return rest < prime ? rest : rest - prime;
}
function inverseOf(value, prime) {
    let [a, b] = [value, prime];
    let [x, y] = [1, 0];
    while (b !== 0) {
        const quotient = Math.floor(a / b);
        [a, b] = [b, a - quotient * b];
        [x, y] = [y, x - quotient * y];
    }
    return modulo(x, prime);
}


/***/ }),

/***/ 87841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ isCrossed),
/* harmony export */   EQ: () => (/* binding */ rowsDesign),
/* harmony export */   iU: () => (/* binding */ planDesign)
/* harmony export */ });
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94442);
/* harmony import */ var _plan_read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21179);
/* harmony import */ var _python_strip_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30734);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74589);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72265);
/* harmony import */ var _factors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39959);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84236);







const STAGE_OF = {
    combo_id: 'draft',
    draft_template: 'draft',
    draft_llm: 'draft',
    essay_template: 'essay',
    essay_llm: 'essay',
    evaluation_template: 'evaluation',
    evaluation_llm: 'evaluation',
};
function rowsDesign(rows) {
    const factors = [];
    const columns = new Map();
    for (const { name, read } of (0,_plan_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .q)(rows)) {
        if (!isTextField(name))
            continue;
        const [only, another] = read;
        if (only === undefined || another !== undefined)
            return undefined;
        const { codes, texts } = recoded(only.codes, (level) => levelText(rows, only.column, level));
        const column = { factor: factors.length, codes };
        factors.push({ name: only.name, stage: STAGE_OF[name], levels: texts });
        const known = columns.get(only.dimension);
        if (known === undefined)
            columns.set(only.dimension, [column]);
        else
            known.push(column);
    }
    const blocks = [...columns].map(([dimension, members]) => (0,_factors_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeats */ .jP)({ runs: rows.dimensions[dimension]?.size ?? 0, columns: members }));
    return { factors, blocks: rows.count === 0 ? [] : blocks };
}
function isCrossed(rows) {
    return (rows.columns.every(({ source }) => source.path.length === 0) &&
        (0,_plan_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .q)(rows).every(({ name, read }) => !isTextField(name) || read.length === 1));
}
function planDesign(plan, stage = 'evaluation') {
    const factors = [];
    const fields = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .planFields */ .tF)(plan).filter((field) => _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.indexOf(field.stage) <= _result_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGES */ .a.indexOf(stage));
    const columns = fields.map((field, factor) => {
        const { codes, texts } = recoded((0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .codesAtStage */ .Q8)(field, stage, plan), (_, code) => field.vocabulary.text(code));
        factors.push({ name: field.name, stage: field.stage, levels: texts });
        return { factor, codes };
    });
    const runs = columns[0]?.codes.length ?? 0;
    return { factors, blocks: runs === 0 ? [] : [(0,_factors_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepeats */ .jP)({ runs, columns })] };
}
function isTextField(name) {
    return Object.hasOwn(_plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_FIELDS */ .iX, name);
}
function levelText(rows, column, level) {
    return (0,_python_strip_js__WEBPACK_IMPORTED_MODULE_5__/* .strip */ .bB)((0,_python_text_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(rows.valueAt(column, level)));
}
function recoded(codes, textOf) {
    const known = new Map();
    const texts = [];
    const renumbered = codes.map((code, run) => {
        const earlier = known.get(code);
        if (earlier !== undefined)
            return earlier;
        known.set(code, texts.length);
        texts.push(textOf(run, code));
        return texts.length - 1;
    });
    return { codes: renumbered, texts };
}


/***/ }),

/***/ 24548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isSelfJudged),
/* harmony export */   d: () => (/* binding */ selfJudging)
/* harmony export */ });
function selfJudging(plan, writers) {
    const counts = { ownEssay: 0, ownDraft: 0, unknown: 0, neither: 0 };
    const judgedOf = judgements(plan, writers);
    for (let one = 0; one < plan.evaluations.count; one++)
        counts[judgedOf(one)]++;
    const { neither: _, ...own } = counts;
    return { evaluations: plan.evaluations.count, ...own };
}
function isSelfJudged(plan, writers) {
    const judgedOf = judgements(plan, writers);
    for (let one = 0; one < plan.evaluations.count; one++)
        if (judgedOf(one) !== 'ownEssay')
            return false;
    return true;
}
function judgements(plan, writers) {
    const known = new Map();
    const numberOf = (id) => {
        const model = writers.modelOf(id);
        if (model === undefined)
            return UNKNOWN;
        const number = known.get(model) ?? known.size;
        known.set(model, number);
        return number;
    };
    const draftModels = Int32Array.from(plan.draftModels.texts, numberOf);
    const essayModels = Int32Array.from(plan.essayModels.texts, numberOf);
    const judges = Int32Array.from(plan.evaluationModels.texts, numberOf);
    const copies = plan.essayTemplates.texts.map((template) => writers.copiesDraft(template));
    const { drafts, essays, evaluations } = plan;
    return (one) => {
        const essay = evaluations.essay[one] ?? 0;
        const judge = judges[evaluations.model[one] ?? 0] ?? UNKNOWN;
        const draftWriter = draftModels[drafts.model[essays.draft[essay] ?? 0] ?? 0] ?? UNKNOWN;
        const essayWriter = copies[essays.template[essay] ?? 0]
            ? draftWriter
            : (essayModels[essays.model[essay] ?? 0] ?? UNKNOWN);
        if (judge === UNKNOWN)
            return 'unknown';
        if (judge === essayWriter)
            return 'ownEssay';
        if (judge === draftWriter)
            return 'ownDraft';
        return essayWriter === UNKNOWN || draftWriter === UNKNOWN ? 'unknown' : 'neither';
    };
}
const UNKNOWN = -1;


/***/ }),

/***/ 84236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q8: () => (/* binding */ codesAtStage),
/* harmony export */   nd: () => (/* binding */ planUnits),
/* harmony export */   tF: () => (/* binding */ planFields)
/* harmony export */ });
/* unused harmony export cramersV */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72265);

const MOST_CELLS = 1 << 20;
function planUnits(plan, written = plan) {
    const fields = planFields(plan);
    const asked = planFields(written);
    const known = new Map();
    const codesAt = (field, stage) => {
        const key = `${field.name} ${stage}`;
        const codes = known.get(key) ?? codesAtStage(field, stage, plan);
        known.set(key, codes);
        return codes;
    };
    const factors = fields.map((field, index) => {
        const own = counts(field.codes, field.vocabulary.size);
        const evaluations = counts(codesAt(field, 'evaluation'), field.vocabulary.size);
        return {
            name: field.name,
            stage: field.stage,
            levels: [
                ...field.vocabulary.texts.map((level, code) => ({
                    level,
                    units: own[code] ?? 0,
                    evaluations: evaluations[code] ?? 0,
                })),
                ...lostLevels(field, asked[index]),
            ],
        };
    });
    const varying = fields.filter(({ vocabulary }) => vocabulary.size > 1);
    const pairs = varying.flatMap((left, index) => varying.slice(index + 1).flatMap((right) => {
        if (left.vocabulary.size * right.vocabulary.size > MOST_CELLS)
            return [];
        const stage = later(left.stage, right.stage);
        return [cellCounts(left, right, stage, codesAt(left, stage), codesAt(right, stage))];
    }));
    return { factors, pairs };
}
function lostLevels({ vocabulary }, asked) {
    if (asked === undefined || asked.vocabulary.size === vocabulary.size)
        return [];
    const known = new Set(vocabulary.texts);
    return asked.vocabulary.texts.flatMap((level) => known.has(level) ? [] : { level, units: 0, evaluations: 0 });
}
function planFields({ drafts, essays, evaluations, ...plan }) {
    const field = (name, stage, vocabulary, codes) => ({
        name,
        stage,
        vocabulary,
        codes,
    });
    return [
        field('combo_id', 'draft', plan.combos, drafts.combo),
        field('draft_template', 'draft', plan.draftTemplates, drafts.template),
        field('draft_llm', 'draft', plan.draftModels, drafts.model),
        field('essay_template', 'essay', plan.essayTemplates, essays.template),
        field('essay_llm', 'essay', plan.essayModels, essays.model),
        field('evaluation_template', 'evaluation', plan.evaluationTemplates, evaluations.template),
        field('evaluation_llm', 'evaluation', plan.evaluationModels, evaluations.model),
    ];
}
function codesAtStage(field, stage, { essays, evaluations }) {
    if (field.stage === stage)
        return field.codes;
    const atEssay = field.stage === 'draft' ? essays.draft.map((draft) => field.codes[draft] ?? 0) : field.codes;
    return stage === 'essay' ? atEssay : evaluations.essay.map((essay) => atEssay[essay] ?? 0);
}
function counts(codes, size) {
    const found = new Float64Array(size);
    for (const code of codes)
        found[code] = (found[code] ?? 0) + 1;
    return found;
}
function cellCounts(left, right, stage, leftCodes, rightCodes) {
    const columns = right.vocabulary.size;
    const cells = new Float64Array(left.vocabulary.size * columns);
    for (let one = 0; one < leftCodes.length; one++) {
        const cell = (leftCodes[one] ?? 0) * columns + (rightCodes[one] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const met = cells.filter((count) => count > 0);
    return {
        factors: [left.name, right.name],
        stage,
        cells: met.length,
        possible: cells.length,
        fewest: met.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY),
        most: met.reduce((most, count) => Math.max(most, count), 0),
        association: cramersV(cells, left.vocabulary.size, columns),
    };
}
function cramersV(cells, rows, columns) {
    const rowSums = new Float64Array(rows);
    const columnSums = new Float64Array(columns);
    for (const [cell, count] of cells.entries()) {
        const [row, column] = [Math.floor(cell / columns), cell % columns];
        rowSums[row] = (rowSums[row] ?? 0) + count;
        columnSums[column] = (columnSums[column] ?? 0) + count;
    }
    const total = rowSums.reduce((sum, count) => sum + count, 0);
    const smaller = Math.min(nonZero(rowSums), nonZero(columnSums)) - 1;
    if (smaller < 1 || total === 0)
        return 0;
    let sum = 0;
    for (const [cell, count] of cells.entries()) {
        const expected = (rowSums[Math.floor(cell / columns)] ?? 0) * (columnSums[cell % columns] ?? 0);
        if (expected > 0)
            sum += ((total * count - expected) / total) ** 2 / expected;
    }
    return Math.sqrt(sum / smaller);
}
function nonZero(sums) {
    return sums.filter((sum) => sum > 0).length;
}
function later(one, other) {
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.indexOf(one) >= _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.indexOf(other) ? one : other;
}


/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ WrittenTies)
/* harmony export */ });
/* harmony import */ var _design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84482);
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94442);
/* harmony import */ var _plan_read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21179);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74589);
/* harmony import */ var _source_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45064);





class WrittenTies {
    #design;
    #rows;
    constructor(design, rows) {
        this.#design = design;
        this.#rows = rows;
    }
    areTied(factors) {
        return this.groupsOf(factors).length === 1;
    }
    groupsOf(factors) {
        const sources = sourcesIn(this.#rows);
        const groups = new Map();
        for (const name of factors) {
            const source = sources.get(name) ?? `unknown ${name}`;
            groups.set(source, [...(groups.get(source) ?? []), name]);
        }
        return [...groups.values()];
    }
    tieOf(factors) {
        const tie = this.#design.rules.find((rule) => {
            if (rule.kind !== 'tie')
                return false;
            const names = new Set([(0,_design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(rule).text, ...(0,_design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(rule).flatMap((member) => member?.text ?? [])]);
            return factors.every((factor) => names.has(factor));
        });
        return tie && (0,_design_rule_members_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(tie).text;
    }
}
const sourcesIn = (0,_source_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((rows) => {
    const sources = new Map();
    for (const { name, read } of (0,_plan_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .q)(rows)) {
        if (!Object.hasOwn(_plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_FIELDS */ .iX, name))
            continue;
        const key = read.map(({ column }) => rows.sourceKey(column)).join(' | ');
        sources.set(name, key);
        for (const { name: column } of read)
            sources.set(column, key);
    }
    for (const [column, { name }] of rows.columns.entries())
        if (!sources.has((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name)))
            sources.set((0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(name), rows.sourceKey(column));
    return sources;
});


/***/ }),

/***/ 18457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   aN: () => (/* binding */ commandWidth),
/* harmony export */   u: () => (/* binding */ LEAST_WORDS),
/* harmony export */   x9: () => (/* binding */ wrapLine)
/* harmony export */ });
/* unused harmony export shownWidth */
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35747);

const LEAST_WORDS = 24;
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');
const COMMANDS = /`(?:cohort-ci|git|mkdir) [^`]*`|(?<=: |then )(?:\x1b\[[\d;]*m)*cohort-ci [^`]*$/g;
const NO_BREAK = '\u00a0';
function shownWidth(text) {
    let width = 0;
    for (const character of text.replace(ESCAPES, ''))
        width += (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characterWidth */ .cd)(character);
    return width;
}
function wrapLine(line, columns, hanging) {
    if (shownWidth(line) <= columns)
        return [line];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const lines = [];
    let current = indent;
    let width = indent.length;
    let isEmpty = true;
    const glued = line.slice(indent.length).replace(COMMANDS, (command) => command.replaceAll(' ', NO_BREAK));
    for (const [, space = '', word = ''] of glued.matchAll(/( *)([^ ]+)/g)) {
        const isCommand = word.includes(NO_BREAK);
        const parts = !isCommand && hanging + shownWidth(word) > columns ? afterSlashes(word) : [word];
        for (const [index, part] of parts.entries()) {
            const blank = index === 0 ? space : '';
            const added = shownWidth(part);
            if (!isEmpty && width + blank.length + added > columns) {
                lines.push(current);
                current = ' '.repeat(hanging) + part;
                width = hanging + added;
            }
            else {
                current += blank + part;
                width += blank.length + added;
            }
            isEmpty = false;
        }
    }
    return [...lines, current].map((one) => one.replaceAll(NO_BREAK, ' '));
}
function commandWidth(text) {
    return Math.max(0, ...[...text.matchAll(COMMANDS)].map(([command]) => shownWidth(command)));
}
function afterSlashes(word) {
    const parts = [''];
    for (const [part] of word.matchAll(PARTS)) {
        parts[parts.length - 1] += part;
        if (part === '/')
            parts.push('');
    }
    return parts.filter((part) => part !== '');
}
function wrapText(text, columns) {
    return text
        .split('\n')
        .flatMap((line) => wrapLine(line, columns, (/^ */.exec(line)?.[0].length ?? 0) + 4))
        .join('\n');
}


/***/ })

};
