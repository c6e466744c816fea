export const id = 942;
export const ids = [942,1738];
export const modules = {

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ UNKNOWN_BEFORE),
/* harmony export */   Gs: () => (/* binding */ dependsOnBase),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _6: () => (/* binding */ countUnchecked)
/* harmony export */ });
/* unused harmony export joinAccounts */
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88108);


const KINDS = [
    'settings',
    'cohort',
    'spec-like',
    'output',
    'catalog',
    'include',
    'selection',
];
const DISPOSITIONS = ['unchanged', 'checked', 'not-applicable', 'not-checked'];
function accountOf(entries) {
    const byPath = new Map();
    for (const entry of entries) {
        const key = `${entry.kind} ${entry.path}`;
        const other = byPath.get(key);
        if (other === undefined || weight(entry) > weight(other))
            byPath.set(key, entry);
    }
    const groups = new Map();
    let last;
    for (const { kind, path, disposition, reason } of byPath.values()) {
        if (last?.kind === kind && last.disposition === disposition && last.reason === reason) {
            last.paths.push(path);
            continue;
        }
        const key = JSON.stringify([kind, disposition, reason]);
        const known = groups.get(key);
        last = known ?? { kind, disposition, ...(reason === undefined ? {} : { reason }), paths: [] };
        last.paths.push(path);
        if (known === undefined)
            groups.set(key, last);
    }
    for (const { paths } of groups.values())
        paths.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    return [...groups.values()].sort(compareGroups);
}
function joinAccounts(accounts) {
    return accountOf(entriesOf(accounts));
}
function* entriesOf(accounts) {
    for (const account of accounts)
        for (const { paths, ...group } of account)
            for (const path of paths)
                yield { ...group, path };
}
const UNKNOWN_BEFORE = 'without the base it is not known whether';
function dependsOnBase(account) {
    return account.some(({ reason }) => reason !== undefined && (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(reason).includes(UNKNOWN_BEFORE));
}
function countUnchecked(account) {
    return account.reduce((sum, { disposition, paths }) => (disposition === 'not-checked' ? sum + paths.length : sum), 0);
}
function weight({ disposition }) {
    return DISPOSITIONS.indexOf(disposition);
}
function compareGroups(left, right) {
    return (KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
        weight(left) - weight(right) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(left.reason ?? ''), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(right.reason ?? '')));
}


/***/ }),

/***/ 34907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ CRLF),
/* harmony export */   Mk: () => (/* binding */ foreignBytes),
/* harmony export */   N5: () => (/* binding */ CRLF_REMEDY),
/* harmony export */   di: () => (/* binding */ formDifferences),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   p9: () => (/* binding */ CONFLICT),
/* harmony export */   uI: () => (/* binding */ REST_OF_CONFLICT),
/* harmony export */   wW: () => (/* binding */ foreignHeader)
/* harmony export */ });
/* harmony import */ var _source_file_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13616);

const CRLF = 'CRLF line endings';
const CRLF_REMEDY = 'if git creates these line endings (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';
function formDifferences(committed, expected, otherwise) {
    const differences = [];
    let text = committed;
    if (text.startsWith('\ufeff')) {
        differences.push('a byte-order mark');
        text = text.slice(1);
    }
    if (text.includes('\r')) {
        differences.push(text.includes('\r\n') ? CRLF : 'CR line endings');
        text = text.replace(/\r\n?/g, '\n');
    }
    if (text === expected)
        return differences;
    if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
        differences.push(text.length > expected.length ? 'an extra final newline' : 'no final newline');
    }
    else {
        differences.push(otherwise);
    }
    return differences;
}
const CONFLICT = 'an unresolved merge conflict, which regenerating resolves';
const REST_OF_CONFLICT = 'what looks like the rest of a merge conflict, which regenerating resolves';
const FOREIGN = new Map([
    [';', "columns separated by ';', not by commas"],
    ['\t', 'columns separated by tabs, not by commas'],
    ['|', "columns separated by '|', not by commas"],
]);
const SEPARATOR_LINE = 'a line `sep=` above the header, which only spreadsheets know';
const OTHER_BYTES = {
    'utf-16': 'UTF-16, not UTF-8',
    spreadsheet: 'a spreadsheet, not text',
    'old-spreadsheet': 'a spreadsheet, not text',
};
function foreignBytes(bytes) {
    const form = (0,_source_file_form_js__WEBPACK_IMPORTED_MODULE_0__/* .formOfBytes */ .XN)(bytes);
    return form && OTHER_BYTES[form];
}
function foreignHeader([first = ''], columns) {
    if (/^sep=/i.test(first))
        return SEPARATOR_LINE;
    for (const [separator, words] of FOREIGN) {
        const cells = first.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
        if (columns.every((column) => cells.includes(column)))
            return words;
    }
    return undefined;
}
function isForeign(form) {
    const [only] = form;
    return (only !== undefined && [...FOREIGN.values(), SEPARATOR_LINE, ...Object.values(OTHER_BYTES)].includes(only));
}


/***/ }),

/***/ 72373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ regenerating),
/* harmony export */   a3: () => (/* binding */ reportDrift),
/* harmony export */   rl: () => (/* binding */ OUTPUT_CODES)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34907);




const OUTPUT_CODES = [
    'drift/manifest',
    'drift/membership',
    'drift/missing-output',
    'drift/metadata',
    'drift/form',
    'drift/stale-generation',
];
function regenerating(cohort) {
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `run \`${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCommand */ .w1)('regenerate', cohort)}\` and commit the result`;
}
function reportDrift(cohort, outputs, selected, collector, cause) {
    const { manifest, membership, metadata } = outputs;
    const whose = `of cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)}`;
    const regenerate = regenerating(cohort);
    const report = (code, at, message, hint = regenerate, unlisted = 0) => collector.add(code, at, message, cause === undefined || code === 'drift/form'
        ? { hint, unlisted }
        : {
            hint: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `first ${cause.first}${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(cause.first).endsWith('?') ? ' If' : '; if'} outputs still differ then, ${hint}`,
            related: [{ message: 'this may be why', at: cause.at }],
            because: cause.at,
        });
    for (const [what, file, { path, status, form }] of [
        ['manifest', 'manifest.json', manifest],
        ['membership', 'membership.csv', membership],
    ]) {
        if (status === 'form')
            report('drift/form', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(path), `the ${what} ${whose} has the right content in a different form: ${form.join(', ')}`, form.includes(_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF */ .KT) ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `${regenerate}; ${_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF_REMEDY */ .N5}` : regenerate);
        if (status === 'missing')
            report('drift/missing-output', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atMissing */ .KE)(path), `cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)} has no committed ${file}`);
    }
    if (manifest.status === 'content') {
        const fields = manifest.fields.map(({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`);
        const what = [...fields, ...manifest.form].join(', ');
        report('drift/manifest', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(manifest.path), (0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(manifest.form)
            ? `the manifest ${whose} is not a file as the runtime writes it: ${what}`
            : `the manifest ${whose} differs from its spec: ${what}`);
    }
    if (membership.status === 'content') {
        const at = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(membership.path);
        const stages = membership.stages.map(({ stage, added, removed }) => `${stage}${counts(added.count, removed.count)}`);
        const what = [
            ...stages,
            ...membership.form,
            ...(membership.reordered ? ['same generations, another order'] : []),
        ].join(', ');
        if ((0,_form_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq)(membership.form))
            report('drift/membership', at, `the membership ${whose} is not a file as the runtime writes it: ${what}`);
        else if (!selected)
            report('drift/membership', at, `the membership ${whose} differs from its spec: ${what}`);
        else
            report('selection/not-followed', at, `the membership ${whose} does not match the curated selection: ${what}`);
    }
    if (metadata.missing.length > 0)
        report('drift/metadata', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atMissing */ .KE)(metadata.path), `cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)} plans generations without committed metadata: ${generationCounts(metadata.missing)}`);
    if (metadata.stale.length > 0)
        report('drift/stale-generation', (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .atFile */ .kG)(metadata.path), `cohort ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(cohort)} no longer plans ${generationCounts(metadata.stale)}, whose metadata still names this cohort as the origin`, 'nothing needs to be done; remove the folders if nothing else uses them', metadata.stale.reduce((sum, { count }) => sum + count - 1, 0));
}
function counts(added, removed) {
    const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`\u2212${removed}`] : [])];
    return parts.length > 0 ? ` ${parts.join(' ')}` : ' (order)';
}
function generationCounts(lists) {
    return lists
        .map(({ stage, count, first }) => `${count} ${stage}${count === 1 ? '' : 's'} (${first[0] ?? ''}${count > 1 ? ', \u2026' : ''})`)
        .join(', ');
}


/***/ })

};
