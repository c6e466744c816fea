export const id = 4100;
export const ids = [4100,6527];
export const modules = {

/***/ 74100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   separationText: () => (/* binding */ separationText)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86527);



function separationText(found, axes, own) {
    const both = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(axes.map(_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL));
    switch (found.kind) {
        case 'invalid':
            return `The spec is invalid: \`${own('check')}\` says why.\n`;
        case 'apart':
            if (found.limits.length === 0)
                return `${both} can be separated already: nothing to add.\n`;
            if (found.selection !== undefined)
                return `The spec separates ${both}, but ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(found.selection)} selects generations that do not: select other combinations as well.\n`;
            return `${both}, taken by themselves, can be separated already. ${limitsText(found.limits, own)}\n`;
        case 'constant':
            return `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.axis)} has only one level, so it has no effect to separate.\n`;
        case 'tied':
            return `${both} are tied${found.tie === undefined ? '' : ` by ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.tie)}`}: remove the tie to separate them.\n`;
        case 'no-list':
            return `No pair or tuple of the spec lists combinations of ${both} that others could be added to.\n`;
        case 'unproven':
            return `Combinations that would separate ${both} cannot be added to this cohort: with them, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(found.why)}. Use a separate cohort for each level.\n`;
        case 'separated':
            return separated(found, both, own);
    }
}
function separated({ rule, entries, fewest, apart, others, edit, before, after, limits, }, both, own) {
    const optimum = entries.length === fewest
        ? 'no fewer can'
        : `${fewest} would be enough, but the cohort would not be valid: these keep the levels equally frequent`;
    const stages = ['draft', 'essay', 'evaluation'].map((stage) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.max(0, after[`${stage}s`] - before[`${stage}s`]), `more ${stage}`));
    return [
        `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(entries.length, 'more combination')} in the ${rule.kind} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule.name)} ${entries.length === 1 ? 'separates' : 'separate'} ${both}${apart < entries.length ? `, from each other and from ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(others.map(_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))}` : ''}; ${optimum}.${partly(apart, entries.length)}`,
        '',
        `Add to ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(edit.path)}:`,
        ...edit.inserted
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '')
            .map((line) => `  + ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line.replace(/^\s*,\s*/, ''))}`),
        '',
        `Compiled with that: ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(before.rows)} \u2192 ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(after.rows)} rows, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(stages)}.`,
        ...(limits.length === 0 ? [] : ['', limitsText(limits, own)]),
        '',
    ].join('\n');
}
function partly(apart, all) {
    if (apart === all)
        return '';
    if (apart === 0)
        return ' They can be separated already.';
    return ` To separate just the two, the first ${apart === 1 ? 'is' : `${apart} are`} enough.`;
}
function limitsText(limits, own) {
    const sentences = limits.map(({ axis, together, possible, estimable }) => together.length > 0
        ? `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(axis)} always changes together with ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(together.map(_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))}.`
        : `Of the effect of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(axis)}, ${estimable} of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(possible, 'degree')} of freedom can be separated from the other axes.`);
    return `But in the whole design: ${sentences.join(' ')} \`${own('show')}\` has more.`;
}


/***/ }),

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ countedRange),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oA: () => (/* binding */ countedText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return 'unknown';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}
function countedRange(fewest, most, one) {
    return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}
function rangeText(fewest, most) {
    return fewest === most ? countText(fewest) : `${countText(fewest)}\u2013${countText(most)}`;
}


/***/ })

};
