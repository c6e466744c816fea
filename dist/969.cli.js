export const id = 969;
export const ids = [969,629];
export const modules = {

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ CRLF),
/* harmony export */   N5: () => (/* binding */ CRLF_REMEDY),
/* harmony export */   di: () => (/* binding */ formDifferences)
/* harmony export */ });
const CRLF = 'CRLF line ends';
const CRLF_REMEDY = 'if git makes these line ends (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';
function formDifferences(committed, expected, otherwise) {
    const differences = [];
    let text = committed;
    if (text.startsWith('\ufeff')) {
        differences.push('a byte-order mark');
        text = text.slice(1);
    }
    if (text.includes('\r')) {
        differences.push(text.includes('\r\n') ? CRLF : 'CR line ends');
        text = text.replace(/\r\n?/g, '\n');
    }
    if (text === expected)
        return differences;
    if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
        differences.push(text.length > expected.length ? 'a final newline too many' : 'no final newline');
    }
    else {
        differences.push(otherwise);
    }
    return differences;
}


/***/ }),

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportDrift),
/* harmony export */   r: () => (/* binding */ OUTPUT_CODES)
/* harmony export */ });
/* harmony import */ var _design_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4335);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4907);



const OUTPUT_CODES = [
    'drift/manifest',
    'drift/membership',
    'drift/missing-output',
    'drift/metadata',
    'drift/form',
    'drift/stale-generation',
];
const MEND = 'run `cohort-ci regenerate` and commit the result';
function reportDrift(cohort, outputs, selected, collector) {
    const { manifest, membership, metadata } = outputs;
    switch (manifest.status) {
        case 'content': {
            const fields = manifest.fields.map(({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`);
            collector.add('drift/manifest', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(manifest.path), `the manifest of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} differs from its spec: ${[...fields, ...manifest.form].join(', ')}`, { hint: MEND });
            break;
        }
        case 'form':
            collector.add('drift/form', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(manifest.path), `the manifest of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} says the right thing in other bytes: ${manifest.form.join(', ')}`, { hint: formRemedy(manifest.form) });
            break;
        case 'missing':
            collector.add('drift/missing-output', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atMissing */ .KE)(manifest.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} has no committed manifest.json`, { hint: MEND });
            break;
    }
    switch (membership.status) {
        case 'content': {
            const stages = membership.stages.map(({ stage, added, removed }) => `${stage}${counts(added.count, removed.count)}`);
            const what = [
                ...stages,
                ...membership.form,
                ...(membership.reordered ? ['same generations, another order'] : []),
            ].join(', ');
            if (selected) {
                collector.add('selection/not-followed', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(membership.path), `the membership of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} does not fit the curated selection: ${what}`, {
                    hint: membership.stages.length === 0
                        ? MEND
                        : 'run the runtime with the selection in place, and commit the result',
                });
            }
            else {
                collector.add('drift/membership', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(membership.path), `the membership of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} differs from its spec: ${what}`, { hint: MEND });
            }
            break;
        }
        case 'form':
            collector.add('drift/form', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(membership.path), `the membership of cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} says the right thing in other bytes: ${membership.form.join(', ')}`, { hint: formRemedy(membership.form) });
            break;
        case 'missing':
            collector.add('drift/missing-output', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atMissing */ .KE)(membership.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} has no committed membership.csv`, { hint: MEND });
            break;
    }
    if (metadata.missing.length > 0) {
        collector.add('drift/metadata', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atMissing */ .KE)(metadata.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} plans generations without committed metadata: ${listed(metadata.missing)}`, { hint: MEND });
    }
    if (metadata.stale.length > 0) {
        collector.add('drift/stale-generation', (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .atFile */ .kG)(metadata.path), `cohort ${(0,_design_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showText */ .h$)(cohort)} no longer plans ${listed(metadata.stale)}, whose metadata names it as origin`, { hint: 'nothing need be done; remove the folders if nothing else uses them' });
    }
}
function formRemedy(form) {
    return form.includes(_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF */ .KT) ? `${MEND}; ${_form_js__WEBPACK_IMPORTED_MODULE_2__/* .CRLF_REMEDY */ .N5}` : MEND;
}
function counts(added, removed) {
    const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])];
    return parts.length > 0 ? ` ${parts.join(' ')}` : ' (order)';
}
function listed(lists) {
    return lists
        .map(({ stage, count, first }) => `${count} ${stage}${count === 1 ? '' : 's'} (${first[0] ?? ''}${count > 1 ? ', …' : ''})`)
        .join(', ');
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords),
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
function plural(count, noun) {
    return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => plural(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
