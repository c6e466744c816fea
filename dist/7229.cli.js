export const id = 7229;
export const ids = [7229];
export const modules = {

/***/ 75410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ editOfFinding),
/* harmony export */   Pg: () => (/* binding */ notYetIn),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   z6: () => (/* binding */ editsOfCauses)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);



function editsOfCauses({ causes, cohorts }, edits = []) {
    const isIncluded = ({ includedBy = [] }) => includedBy.some((id) => cohorts.includes(id));
    const included = edits.filter(isIncluded);
    return [...new Set(causes.flatMap((cause) => editOfCause(cause, edits, included) ?? []))];
}
function notYetIn(shown, edits) {
    return edits.filter(({ path, hunks }) => {
        const key = JSON.stringify([path, hunks]);
        const isNew = !shown.has(key);
        shown.add(key);
        return isNew;
    });
}
function editOfCause(cause, edits, included) {
    switch (cause.kind) {
        case 'catalog': {
            const ids = [...cause.added.first, ...cause.removed.first];
            return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
        }
        case 'generator':
            return narrowed(named(edits, (0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesFile */ .CL)(cause.stage)), (line) => line.includes(cause.template));
        case 'model':
            return narrowed(named(edits, _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MODELS_FILE */ .ux), (line) => line.includes(cause.llm));
        case 'replication':
            return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
        case 'selection':
            return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
        case 'setting':
            return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
        case 'levels':
        case 'rule':
            return firstWith(included, cause.added, cause.removed);
        case 'axis':
            return cause.change === 'added'
                ? firstWith(included, cause.levels, NONE)
                : firstWith(included, NONE, cause.levels);
        case 'replicates':
        case 'order':
        case 'assignment':
            return undefined;
    }
}
const NONE = { count: 0, first: [] };
function firstWith(edits, added, removed) {
    const isOf = (lines, { first }) => lines.some((line) => first.some((shown) => shown.split(' \u00d7 ').every((part) => line.includes(part))));
    for (const edit of edits) {
        const hunks = edit.hunks.filter((hunk) => isOf(hunk.added, added) || isOf(hunk.removed, removed));
        if (hunks.length > 0)
            return hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
    }
    return undefined;
}
function editOfFinding({ code, message, related = [], at }, edits, sources) {
    const own = code === 'axis/unknown-level' ? edits.find(({ path }) => path === (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)) : undefined;
    if (own !== undefined) {
        const [, id] = /'([^']+)'/.exec((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)) ?? [];
        return narrowed(own, (line) => id !== undefined && line.includes(id));
    }
    const paths = new Set([...pathsIn(message), ...related.map((one) => (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(one.at))]);
    paths.delete((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at));
    const edit = edits.find(({ path }) => paths.has(path));
    const value = valueAt(at, sources);
    return narrowed(edit, (line) => value !== undefined && line.includes(value));
}
function valueAt(at, sources) {
    if (at.kind !== 'span')
        return undefined;
    const { path, start, end } = at.span;
    return sources.get(path)?.text.slice(start, end) || undefined;
}
function firstLine({ hunks }) {
    return Math.max(1, hunks[0]?.after ?? 1);
}
function named(edits, name) {
    return edits.find(({ path }) => path === name || path.endsWith(`/${name}`));
}
function narrowed(edit, matters) {
    if (edit === undefined)
        return undefined;
    const hunks = edit.hunks.filter(({ removed, added }) => [...removed, ...added].some(matters));
    return hunks.length === 0 || hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
}
function pathsIn(message) {
    if (typeof message === 'string')
        return [];
    return message.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []));
}


/***/ }),

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   gB: () => (/* binding */ causeKeysAmong),
/* harmony export */   gb: () => (/* binding */ cohortsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3518);





const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticKey */ .v)(diagnostic);
        const finding = byKey.get(key) ?? { diagnostic, cohorts: [] };
        byKey.set(key, finding);
        if (SEVERITIES.indexOf(diagnostic.severity) < SEVERITIES.indexOf(finding.diagnostic.severity))
            finding.diagnostic = diagnostic;
        if (cohort !== undefined)
            finding.cohorts.push(cohort);
    };
    for (const diagnostic of result.diagnostics)
        add(diagnostic);
    for (const cohort of result.cohorts) {
        for (const diagnostic of cohort.diagnostics)
            add(diagnostic, cohort.id);
    }
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings, keyOf = causeKey) {
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .m)(findings, ({ diagnostic }) => keyOf(diagnostic));
}
function cohortsOf(findings) {
    return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}
function causeKeysAmong(edits, sources) {
    if (edits === undefined || edits.length === 0)
        return causeKey;
    return (diagnostic) => {
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, sources);
        const value = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(diagnostic.at, sources);
        if (edit === undefined || value === undefined)
            return causeKey(diagnostic);
        return JSON.stringify([diagnostic.code, diagnostic.severity, edit.path, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit), value]);
    };
}
const withoutArguments = (words) => words[0] === _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX ? (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, ...words.slice(1, 2)]) : (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)(words);
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([
        code,
        severity,
        (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(message),
        hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(hint, withoutArguments),
    ]);
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function groupedBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderIgnoreEntries: () => (/* binding */ renderIgnoreEntries)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15425);
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75142);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92410);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75565);
/* harmony import */ var _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87071);
/* harmony import */ var _settings_lowerable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46550);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7900);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88108);
/* harmony import */ var _source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54563);
/* harmony import */ var _syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40748);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85636);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3518);













function renderIgnoreEntries(result) {
    const invalid = new Set(result.cohorts.flatMap(({ id, state }) => (state === 'invalid' ? [id] : [])));
    const folders = new Map((0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupedBy */ .m)(result.cohorts, ({ id }) => id).map((alike) => [
        alike[0].id,
        alike.map(({ specPath }) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortFolderOf */ .BY)(specPath) ?? ''),
    ]));
    const accepted = [];
    const left = [];
    for (const finding of (0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .findingsOf */ .WX)(result)) {
        const { diagnostic } = finding;
        for (const { code } of diagnostic.parts ?? [diagnostic]) {
            if (isAcceptable(finding, code, invalid))
                accepted.push(...placesOf(finding, code, folders));
            else
                left.push({ code, path: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .placePath */ .F7)(diagnostic.at) });
        }
    }
    const [inFiles, ofCohorts] = [false, true].map((whether) => accepted.filter(({ cohort }) => (cohort !== undefined) === whether));
    const files = byCode(inFiles ?? []).flatMap(fileEntries);
    const entries = [...cohortEntries(ofCohorts ?? [], _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_ENTRIES */ .V - files.length), ...files];
    const excess = entries.length - _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_ENTRIES */ .V;
    const lines = [
        ...(entries.length === 0
            ? ['# There is nothing to accept.']
            : [
                '# For .cohort-ci.yml. If it has a list `ignore`, add the entries to it. Replace each TODO with a reason.',
                'ignore:',
                ...entries.slice(0, _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_ENTRIES */ .V),
            ]),
        ...(excess > 0
            ? [`# Left out: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(excess, 'entry', 'entries')}, since the settings take ${_settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_ENTRIES */ .V}`]
            : []),
        ...byCode(left).map((found) => `# To fix: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(found.length, 'finding')} of ${found[0].code}`),
    ];
    return `${lines.join('\n')}\n`;
}
function placesOf({ diagnostic, cohorts }, code, folders) {
    const path = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_10__/* .placePath */ .F7)(diagnostic.at);
    if (cohorts.length === 0)
        return [{ code, path }];
    return cohorts.flatMap((cohort) => (folders.get(cohort) ?? ['']).map((folder) => {
        const isOwn = folder === '' || (path.startsWith(`${folder}/`) && !(0,_settings_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .saysOutputsDiffer */ .FM)(code));
        return isOwn ? { code, path } : { code, path: folder, cohort };
    }));
}
function isAcceptable({ diagnostic, cohorts }, code, invalid) {
    if (!(0,_settings_lowerable_js__WEBPACK_IMPORTED_MODULE_4__/* .isLowerable */ .Y8)(code) || (0,_findings_families_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(code) === 'config')
        return false;
    const isRaised = diagnostic.severity === 'error' && _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error';
    return !(isRaised && cohorts.some((id) => invalid.has(id)));
}
function byCode(found) {
    return [...(0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupedBy */ .m)(found, ({ code }) => code)].sort(([one], [other]) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_12__/* .compareCodePoints */ .O)(one.code, other.code));
}
function fileEntries(found) {
    const [{ code }] = found;
    const about = `${_findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].title}: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(found.length, 'finding')}`;
    return pathsIn(found).map((paths) => entry(about, paths, [code]));
}
function cohortEntries(found, room) {
    const cohorts = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupedBy */ .m)(found, ({ path }) => path).map((own) => ({
        path: own[0].path,
        about: `Cohort ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(own[0].cohort ?? '')}: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(own.length, 'finding')}`,
        codes: [...new Set(own.map(({ code }) => code))].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_12__/* .compareCodePoints */ .O),
    }));
    if (cohorts.length <= room)
        return cohorts
            .sort((one, other) => (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_12__/* .compareCodePoints */ .O)(one.path, other.path))
            .map(({ path, about, codes }) => entry(about, [path], codes));
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_9__/* .groupedBy */ .m)(cohorts, ({ codes }) => codes.join()).flatMap((alike) => pathsIn(alike).map((paths) => entry((0,_findings_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(paths.length, 'cohort'), paths, alike[0].codes)));
}
function pathsIn(found) {
    const paths = [...new Set(found.map(({ path }) => path))].sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_12__/* .compareCodePoints */ .O);
    return Array.from({ length: Math.ceil(paths.length / _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_NAMES */ .n) }, (_, index) => paths.slice(index * _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_NAMES */ .n, (index + 1) * _settings_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MOST_NAMES */ .n));
}
function entry(about, paths, codes) {
    return [
        `  # ${about}`,
        '  - paths:',
        ...paths.map((path) => `      - ${(0,_syntax_yaml_text_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlText */ .p)((0,_source_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .patternOf */ .Id)(path))}`),
        `    codes: [${codes.join(', ')}]`,
        '    reason: TODO',
    ].join('\n');
}


/***/ })

};
