export const id = 2967;
export const ids = [2967];
export const modules = {

/***/ 86400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function lineAt(lines, offset) {
    let low = 1;
    let high = lines.count;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (lines.lineStart(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 84804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ driftKey),
/* harmony export */   i6: () => (/* binding */ outputsOfSeveral),
/* harmony export */   om: () => (/* binding */ rowKey)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66791);


function rowKey(cohort) {
    const findings = (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFindings */ .LF)(cohort).map(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKey */ .rI);
    return JSON.stringify([cohort.state, (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .shownState */ .B5)(cohort), cohort.plan, (0,_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .trouble */ .U$)(cohort), findings]);
}
function driftKey(outputs) {
    if (outputs === undefined)
        return '';
    const { manifest, membership, metadata } = outputs;
    const counts = (lists) => lists.map(({ stage, count }) => [stage, count]);
    return JSON.stringify([
        [manifest.status, manifest.fields, manifest.form],
        [
            membership.status,
            membership.stages.map(({ stage, added, removed }) => [stage, added.count, removed.count]),
            membership.form,
            membership.reordered,
        ],
        [metadata.status, counts(metadata.missing), counts(metadata.stale)],
    ]);
}
function outputsOfSeveral({ id }, outputs) {
    const bare = (list) => ({ ...list, first: [] });
    const starred = (one) => ({
        ...one,
        path: one.path.replace(`/${id}/`, '/*/'),
    });
    const { manifest, membership, metadata } = outputs;
    return {
        manifest: starred(manifest),
        membership: {
            ...starred(membership),
            stages: membership.stages.map((one) => ({
                ...one,
                added: bare(one.added),
                removed: bare(one.removed),
            })),
        },
        metadata: { ...metadata, missing: metadata.missing.map(bare), stale: metadata.stale.map(bare) },
    };
}


/***/ }),

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ failedCohorts)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);


function failedCohorts(result) {
    const failed = result.cohorts.filter(({ state }) => state === 'unchecked');
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(failed, ({ failure }) => (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(failure ?? '')).map((cohorts) => {
        const [{ failure = 'The check failed.', specPath }] = cohorts;
        const named = typeof failure === 'string' ? [] : failure;
        const path = named.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []))[0];
        return { cohorts, failure, path: path ?? specPath };
    });
}


/***/ }),

/***/ 76789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasNames),
/* harmony export */   h: () => (/* binding */ generationNames)
/* harmony export */ });
function generationNames({ first, levels = [] }) {
    return first.map((id, index) => {
        const own = levels[index] ?? [];
        return own.length === 0 ? id : own.join(' \u00d7 ');
    });
}
function hasNames({ levels = [] }) {
    return levels.some((one) => one.length > 0);
}


/***/ }),

/***/ 31408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

function logSafe(text, options = {}) {
    return (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, options)
        .replaceAll('##[', '##\\[')
        .replace(/^( *)::/, '$1\\::');
}


/***/ }),

/***/ 82398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindings: () => (/* binding */ renderFindings),
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(25800);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(51954);
// EXTERNAL MODULE: ./build/src/report/failed-cohorts.js
var failed_cohorts = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(86527);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
// EXTERNAL MODULE: ./build/src/findings/display-width.js
var display_width = __webpack_require__(35747);
// EXTERNAL MODULE: ./build/src/report/alike.js
var alike = __webpack_require__(84804);
// EXTERNAL MODULE: ./build/src/report/grouped-by.js
var grouped_by = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(66791);
// EXTERNAL MODULE: ./build/src/report/terminal/table.js
var table = __webpack_require__(22705);
// EXTERNAL MODULE: ./build/src/report/terminal/theme.js
var terminal_theme = __webpack_require__(67840);
;// CONCATENATED MODULE: ./build/src/report/terminal/cohort-table.js








const MANY = 20;
const WIDEST_ID = 48;
const COLUMNS = [
    { head: 'state      ' },
    { head: 'cohort', least: 12 },
    { head: 'rows', right: true, leaves: 1 },
    { head: 'drafts', right: true, leaves: 2 },
    { head: 'essays', right: true, leaves: 3 },
    { head: 'evaluations', right: true, leaves: 4 },
    { head: '' },
];
function cohortTable(result, theme, maxRows) {
    if (result.cohorts.length === 0)
        return [];
    const { rows, hidden } = rowsOf(result, theme, maxRows);
    const cells = rows.map(({ state, look, id, plan, trouble: words }) => [
        `${theme.icons[look]} ${state}`,
        id,
        ...['rows', 'drafts', 'essays', 'evaluations'].map((size) => plan === undefined ? '-' : String(plan[size])),
        words,
    ]);
    const [header = [], ...body] = (0,table/* tableLines */.o)(COLUMNS, cells, {
        width: theme.room,
        indent: 2,
        more: theme.more,
        paint: (text, row, column) => {
            const look = rows[row]?.look;
            return column > 0 || look === undefined ? text : theme.paint(terminal_theme/* STATE_STYLES */.l6[look], text);
        },
    });
    const rest = hidden > 0 ? [`  ${theme.more} and ${(0,count_text/* countedText */.oA)(hidden, 'cohort')} more`] : [];
    return [...header.map((line) => theme.paint('dim', line)), ...body.flat(), ...rest];
}
function rowsOf(result, theme, maxRows) {
    const collapse = result.cohorts.length > MANY;
    const shown = collapse ? result.cohorts.filter((cohort) => (0,trouble/* shownState */.B5)(cohort) !== 'clean') : result.cohorts;
    const words = (cohort) => (0,trouble/* trouble */.U$)(cohort, { ascii: theme.ascii });
    const groups = collapse ? (0,grouped_by/* groupedBy */.m)(shown, alike/* rowKey */.om) : shown.map((one) => [one]);
    const rows = groups.slice(0, maxRows).map(([cohort, ...others]) => ({
        state: cohort.state,
        look: (0,trouble/* shownState */.B5)(cohort),
        id: idText(cohort, others, theme),
        plan: cohort.plan,
        trouble: theme.foreign(words(cohort)),
    }));
    const clean = result.cohorts.filter((cohort) => (0,trouble/* shownState */.B5)(cohort) === 'clean');
    if (collapse && clean.length > 0) {
        const { plan } = (0,tally/* tally */.N4)({ ...result, cohorts: clean });
        rows.push({
            state: 'clean',
            look: 'clean',
            id: `(${(0,count_text/* countedText */.oA)(clean.length, 'cohort')})`,
            plan,
            trouble: '',
        });
    }
    return {
        rows,
        hidden: groups.slice(maxRows).reduce((sum, group) => sum + group.length, 0),
    };
}
function idText(first, others, theme) {
    const last = others.at(-1);
    const id = ({ id: one }, width) => (0,display_width/* fitWidth */.G0)(theme.foreign(one), width, theme.more);
    if (last === undefined)
        return id(first, WIDEST_ID);
    const width = Math.floor(WIDEST_ID / 2) - 10;
    return `${(0,count_text/* countedText */.oA)(others.length + 1, 'cohort')}: ${id(first, width)} ${theme.more} ${id(last, width)}`;
}

// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(34907);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(54611);
// EXTERNAL MODULE: ./build/src/report/generation-names.js
var generation_names = __webpack_require__(76789);
;// CONCATENATED MODULE: ./build/src/report/terminal/drift-list.js








const drift_list_MANY = 3;
const NAMED = 8;
function driftList(result, theme, maxCohorts) {
    const lines = [];
    const drifted = result.cohorts.filter(isShown);
    const groups = (0,grouped_by/* groupedBy */.m)(drifted, ({ state, isDriftAccepted, outputs }) => `${state} ${isDriftAccepted} ${(0,alike/* driftKey */.LM)(outputs)}`).flatMap((group) => (group.length < drift_list_MANY ? group.map((one) => [one]) : [group]));
    for (const [cohort, ...others] of groups.slice(0, maxCohorts)) {
        if (lines.length > 0)
            lines.push('');
        const what = cohort.state === 'clean' ? 'left over' : cohort.isDriftAccepted ? 'accepted drift' : 'drift';
        const names = [cohort, ...others].map(({ id }) => theme.foreign(id));
        const title = names.length === 1 ? `${what} in` : `the same ${what} in ${(0,count_text/* countedText */.oA)(names.length, 'cohort')}:`;
        lines.push(theme.paint('bold', `${title} ${(0,words/* listed */.KE)(names, names.length, NAMED)}`));
        if (cohort.outputs)
            lines.push(...outputLines(others.length === 0 ? cohort.outputs : (0,alike/* outputsOfSeveral */.i6)(cohort, cohort.outputs), theme));
    }
    const hidden = groups.slice(maxCohorts).reduce((sum, group) => sum + group.length, 0);
    if (hidden > 0)
        lines.push('', `${theme.more} and drift in ${(0,count_text/* countedText */.oA)(hidden, 'cohort')} more`);
    if (drifted.some((one) => (0,drift_words/* hasSigns */.Li)(one) || namesFields(one)))
        lines.push('', `  ${(0,drift_words/* signsLegend */.Ci)({ ascii: theme.ascii })}`);
    const forms = drifted.flatMap(({ outputs }) => [outputs?.membership, outputs?.manifest]);
    if (forms.some((output) => output?.status === 'form' && output.form.includes(drift_form/* CRLF */.KT)))
        lines.push('', `${theme.paint('cyan', 'hint:')} ${drift_form/* CRLF_REMEDY */.N5}`);
    return lines;
}
function isShown(cohort) {
    return cohort.outputs !== undefined && ((0,drift_words/* driftWords */.tE)(cohort.outputs).length > 0 || (0,trouble/* staleCount */.JE)(cohort) > 0);
}
function namesFields({ outputs }) {
    return outputs?.manifest.fields.some(({ added, removed }) => added.length + removed.length > 0) ?? false;
}
function outputLines(outputs, theme) {
    return [
        ...membershipLines(outputs, theme),
        ...manifestLines(outputs, theme),
        ...metadataLines(outputs, theme),
    ];
}
function membershipLines({ membership }, theme) {
    const path = theme.link(theme.foreign(membership.path), membership.path);
    if (membership.status === 'missing')
        return [`  ${path}: missing`];
    if (membership.status === 'form') {
        return [`  ${path}: has the right content in a different form${suffix(membership.form, theme)}`];
    }
    if (membership.status !== 'content')
        return [];
    const lines = [`  ${path}`];
    for (const stage of membership.stages) {
        lines.push(`    ${(0,drift_words/* stageWords */._l)(stage, { ascii: theme.ascii })}`);
        for (const names of namesOf(stage.added, theme))
            lines.push(`      ${theme.paint('green', `+ ${names}`)}`);
        for (const names of namesOf(stage.removed, theme))
            lines.push(`      ${theme.paint('red', `${theme.minus} ${names}`)}`);
    }
    for (const form of membership.form)
        lines.push(`    ${theme.foreign(form)}`);
    if (membership.reordered)
        lines.push('    the same generations in another order');
    return lines;
}
function manifestLines({ manifest }, theme) {
    const path = theme.link(theme.foreign(manifest.path), manifest.path);
    if (manifest.status === 'missing')
        return [`  ${path}: missing`];
    if (manifest.status === 'form') {
        return [`  ${path}: has the right content in a different form${suffix(manifest.form, theme)}`];
    }
    if (manifest.status !== 'content')
        return [];
    const fields = manifest.fields.map((field) => {
        const parts = [];
        if (field.added.length > 0)
            parts.push(theme.paint('green', `+ ${values(field.added, theme)}`));
        if (field.removed.length > 0) {
            parts.push(theme.paint('red', `${theme.minus} ${values(field.removed, theme)}`));
        }
        return `    ${theme.foreign(field.field)}${parts.length > 0 ? `  ${parts.join('  ')}` : ' in another order'}`;
    });
    return [`  ${path}`, ...fields, ...manifest.form.map((form) => `    ${theme.foreign(form)}`)];
}
function metadataLines({ membership, metadata }, theme) {
    const added = new Set(membership.stages.map((stage) => JSON.stringify(stage.added)));
    const linesOf = (list, words) => {
        if (list.count === 0)
            return [];
        const line = `    ${(0,count_text/* countedText */.oA)(list.count, list.stage)} ${words}`;
        if (list.first.length > 0 && added.has(JSON.stringify(list)))
            return [`${line}: as added above`];
        const names = namesOf(list, theme);
        if (names.length === 0)
            return [line];
        return (0,generation_names/* hasNames */.P)(list) ? [`${line}:`, ...names.map((name) => `      ${name}`)] : [`${line}: ${names[0]}`];
    };
    const lines = [
        ...metadata.missing.flatMap((list) => linesOf(list, 'without metadata.json')),
        ...metadata.stale.flatMap((list) => linesOf(list, 'no longer planned (left alone)')),
    ];
    return lines.length > 0 ? [`  ${theme.foreign(metadata.path)}`, ...lines] : [];
}
function namesOf(list, theme) {
    if (list.first.length === 0)
        return [];
    const names = (0,generation_names/* generationNames */.h)(list).map((name) => theme.foreign(theme.ascii ? name.replaceAll(' \u00d7 ', ' x ') : name));
    const rest = list.count - list.first.length;
    const more = rest > 0 ? [`(and ${rest} more)`] : [];
    return (0,generation_names/* hasNames */.P)(list) ? [...names, ...more] : [[names.join(', '), ...more].join(' ')];
}
function values(all, theme) {
    const shown = all.slice(0, 5).map(theme.foreign).join(', ');
    return all.length > 5 ? `${shown} (and ${all.length - 5} more)` : shown;
}
function suffix(forms, theme) {
    return forms.length > 0 ? ` (${forms.map(theme.foreign).join(', ')})` : '';
}

// EXTERNAL MODULE: ./build/src/findings/code-frame.js
var code_frame = __webpack_require__(88471);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var findings_diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(96408);
;// CONCATENATED MODULE: ./build/src/report/terminal/finding-list.js








const finding_list_MANY = 3;
const FRAME_INDENT = 4;
const finding_list_NAMED = 5;
function listedFindings(result) {
    const withOutputs = new Set(result.cohorts.filter((cohort) => cohort.outputs).map((cohort) => cohort.id));
    return (0,report_findings/* findingsOf */.WX)(result).filter(({ diagnostic, cohorts }) => !(0,tally/* isShownByOutputs */.Fp)(diagnostic) || cohorts.length === 0 || cohorts.some((id) => !withOutputs.has(id)));
}
function findingList(findings, sources, theme, maxFindings) {
    const others = new Map();
    const single = [];
    for (const [first, ...rest] of (0,report_findings/* groupByCause */.wn)(findings)) {
        if (rest.length + 1 < finding_list_MANY) {
            single.push(first, ...rest);
        }
        else {
            single.push(first);
            others.set(first, rest);
        }
    }
    const chosen = new Set((0,report_findings/* bySeverity */.Np)(single).slice(0, maxFindings));
    const positions = new report_positions/* Positions */.H(sources);
    const lines = [];
    let path;
    for (const finding of findings) {
        if (!chosen.has(finding))
            continue;
        const own = (0,findings_diagnostic/* placePath */.F7)(finding.diagnostic.at);
        if (own !== path) {
            if (path !== undefined)
                lines.push('');
            lines.push(theme.link(theme.paint('bold', theme.foreign(own)), own));
            path = own;
        }
        lines.push(...findingLines(finding, others.get(finding) ?? [], sources, positions, theme));
    }
    const hidden = single.length - chosen.size;
    if (hidden > 0) {
        lines.push('', `${theme.more} and ${(0,count_text/* countedText */.oA)(hidden, 'finding')} more: in ${theme.elsewhere}`);
    }
    return lines;
}
function findingLines(finding, others, sources, positions, theme) {
    const { diagnostic, cohorts } = finding;
    const { range, path } = positions.locate(diagnostic.at);
    const where = range ? `${range.start.line}:${range.start.column}  ` : '';
    const severity = theme.paint(terminal_theme/* SEVERITY_STYLES */.xs[diagnostic.severity], diagnostic.severity);
    const missing = diagnostic.at.kind === 'missing' ? 'no such file  ' : '';
    const message = theme.foreign((0,findings_text.textOf)(diagnostic.message, theme.write));
    const lines = [
        ...theme.wrap(`  ${where}${missing}${severity}  ${message}  ${theme.paint('dim', diagnostic.code)}`, FRAME_INDENT),
    ];
    const file = sources.get(path);
    if (diagnostic.at.kind === 'span' && file) {
        const frame = (0,code_frame/* codeFrame */.l)(file, diagnostic.at.span, {
            color: theme.color,
            ascii: theme.ascii,
            width: theme.width - FRAME_INDENT,
        });
        lines.push(...frame.split('\n').map((line) => ' '.repeat(FRAME_INDENT) + line));
    }
    const note = (label, text) => lines.push(...theme.wrap(`${' '.repeat(FRAME_INDENT)}${theme.paint('cyan', label)} ${text}`, FRAME_INDENT + label.length + 1));
    const place = (at) => theme.link(theme.foreign(positions.text(at)), (0,findings_diagnostic/* placePath */.F7)(at));
    if (diagnostic.hint)
        note('hint:', theme.foreign((0,findings_text.textOf)(diagnostic.hint, theme.write)));
    for (const related of (diagnostic.related ?? []).slice(0, finding_list_NAMED)) {
        note('see:', `${place(related.at)}  ${theme.foreign((0,findings_text.textOf)(related.message, theme.write))}`);
    }
    const unnamed = (diagnostic.related?.length ?? 0) - finding_list_NAMED;
    if (unnamed > 0)
        note('see:', `${theme.more} and ${(0,count_text/* countedText */.oA)(unnamed, 'more place')}`);
    if (others.length > 0) {
        for (const other of others.slice(0, finding_list_NAMED))
            note('also:', place(other.diagnostic.at));
        if (others.length > finding_list_NAMED)
            note('also:', `${theme.more} and ${(0,count_text/* countedText */.oA)(others.length - finding_list_NAMED, 'more place')}`);
    }
    if (cohorts.length > 1)
        note('in:', named(cohorts, theme));
    return lines;
}
function named(cohorts, theme) {
    const names = cohorts.slice(0, finding_list_NAMED).map(theme.foreign).join(', ');
    const rest = cohorts.length - finding_list_NAMED;
    return rest > 0 ? `${names} and ${(0,count_text/* countedText */.oA)(rest, 'cohort')} more` : names;
}

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(74041);
;// CONCATENATED MODULE: ./build/src/report/terminal.js














const MAX_FINDINGS = 50;
const MAX_ROWS = 50;
function renderTerminal(result, options = {}) {
    const theme = (0,terminal_theme/* themeOf */.ji)(options);
    const maxRows = options.maxRows ?? MAX_ROWS;
    const quiet = options.quiet === true;
    const sections = [
        ...(quiet ? [] : opening(result, theme, maxRows)),
        wrapped(failures(result, theme), theme),
        findingList(listedFindings(result), result.sources, theme, options.maxFindings ?? MAX_FINDINGS),
        wrapped(driftList(result, theme, maxRows), theme),
        ...(quiet ? [] : [footer(result, theme, options.asked)]),
    ];
    const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return text.length === 0 ? '' : `${text.join('\n\n')}\n`;
}
function opening(result, theme, maxRows) {
    return [
        wrapped([header(result, theme)], theme),
        result.cohorts.length === 0 ? noSpecs(result, theme) : cohortTable(result, theme, maxRows),
        wrapped((0,selection_lines/* selectionLines */.a)(result, { path: theme.foreign, id: theme.foreign }).map((line) => `  ${line}`), theme),
    ];
}
function wrapped(lines, theme) {
    return lines.flatMap((line) => theme.wrap(line, (/^ */.exec(line)?.[0].length ?? 0) + 2));
}
function renderFindings(diagnostics, sources, options = {}) {
    if (diagnostics.length === 0)
        return '';
    const findings = diagnostics.map((diagnostic) => ({ diagnostic, cohorts: [] }));
    const lines = findingList(findings, sources, (0,terminal_theme/* themeOf */.ji)(options), options.maxFindings ?? MAX_FINDINGS);
    return `${lines.join('\n')}\n`;
}
function header(result, theme) {
    const program = theme.paint('bold', `cohort-ci ${theme.foreign(result.version)}`);
    if (!(0,src_result/* isSearched */.mU)(result))
        return program;
    const about = `${theme.foreign(result.dataRoot || '.')}, dialect ${result.dialect}`;
    const untouched = result.account.reduce((sum, { kind, disposition, paths }) => kind === 'cohort' && disposition === 'unchanged' ? sum + paths.length : sum, 0);
    const all = (0,count_text/* countedText */.oA)(result.cohorts.length + untouched, 'cohort');
    return `${program}  ${untouched > 0 ? `${result.cohorts.length} of ` : ''}${all} in ${about}`;
}
function noSpecs(result, theme) {
    if (result.patterns.length === 0)
        return [];
    return ['  No file matches', ...result.patterns.map((pattern) => `    ${theme.foreign(pattern)}`)];
}
function failures(result, theme) {
    return (0,failed_cohorts/* failedCohorts */.W)(result).map(({ cohorts, failure }) => {
        const ids = (0,words/* listed */.KE)(cohorts.map(({ id }) => theme.foreign(id)));
        return `${theme.paint('bold', `could not check ${ids}:`)} ${theme.foreign((0,findings_text.textOf)(failure, theme.write))}`;
    });
}
function footer(result, theme, asked) {
    const counts = (0,tally/* tally */.N4)(result);
    const clean = counts.cohorts > 0 &&
        counts.states.clean === counts.cohorts &&
        counts.severities.error === 0 &&
        counts.leftUnchecked === 0;
    const lines = [theme.paint(clean ? 'green' : 'bold', `${(0,verdict/* verdict */.WJ)(counts)}.`)];
    const account = (0,account_line/* accountLine */.G)(result.account);
    if (account !== '')
        lines.push(theme.foreign(account));
    const next = (0,verdict/* remedy */.zL)(counts);
    if (next) {
        const command = next.command && [...next.command, ...driftedNames(result, asked)];
        lines.push(`${next.words}${command ? `: ${theme.paint('bold', theme.foreign(theme.write(command)))}` : '.'}`);
    }
    if (listedFindings(result).length > 0)
        lines.push(`What a finding means and how to fix it: ${theme.paint('bold', theme.write([command_text/* PROGRAM */.RX, 'explain', 'CODE']))}`);
    return wrapped(lines, theme);
}
const MOST_NAMED = 5;
function driftedNames({ cohorts }, asked) {
    if (asked === undefined)
        return [];
    const ids = cohorts.flatMap(({ id, state, isDriftAccepted }) => state === 'drifted' && !isDriftAccepted ? [id] : []);
    const isExact = !cohorts.some(({ isDriftAccepted }) => isDriftAccepted);
    return ids.length > MOST_NAMED && isExact ? asked : ids;
}


/***/ }),

/***/ 22705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines)
/* harmony export */ });
/* harmony import */ var _findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35747);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18457);


function tableLines(columns, rows, { width, indent, more, paint = (text) => text }) {
    const last = columns.length - 1;
    const widths = columns.map(({ head }, column) => Math.max((0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(head), ...rows.map((row) => (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(row[column] ?? ''))));
    const room = width ?? Number.POSITIVE_INFINITY;
    let shown = columns.map((_, column) => column).filter((column) => column !== last);
    const used = () => indent + shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, 0) - 2;
    const leaving = shown
        .filter((column) => columns[column]?.leaves !== undefined)
        .sort((left, right) => (columns[left]?.leaves ?? 0) - (columns[right]?.leaves ?? 0));
    for (const column of leaving)
        if (used() > room)
            shown = shown.filter((other) => other !== column);
    for (const column of shown) {
        const excess = used() - room;
        const { least } = columns[column] ?? {};
        if (excess > 0 && least !== undefined)
            widths[column] = Math.max(least, (widths[column] ?? 0) - excess);
    }
    const beside = room - used() - 2;
    const longest = Math.max(0, ...rows.map((row) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWidth */ .aN)(row[last] ?? '')));
    const areBeside = beside >= Math.max(longest, Math.min(_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST_WORDS */ .u, widths[last] ?? 0));
    return [columns.map(({ head }) => head), ...rows].map((row, index) => {
        const line = `${' '.repeat(indent)}${shown
            .map((column) => paint(padded(row[column] ?? '', column), index - 1, column))
            .join('  ')}`;
        const words = row[last] ?? '';
        if (words === '')
            return [line.trimEnd()];
        if (index === 0 && !areBeside)
            return [line.trimEnd()];
        const styled = (text) => paint(text, index - 1, last);
        if (!areBeside && (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(words) > beside) {
            const below = ' '.repeat(Math.min(indent + 4, 8));
            return [line.trimEnd(), ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(below + words, room, below.length).map(styled)];
        }
        const [first = '', ...others] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapLine */ .x9)(words, beside, 0);
        const hanging = ' '.repeat(used() + 2);
        return [`${line}  ${styled(first)}`, ...others.map((other) => hanging + styled(other))];
    });
    function padded(cell, column) {
        const size = widths[column] ?? 0;
        const text = (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .fitWidth */ .G0)(cell, size, more);
        const blank = ' '.repeat(Math.max(0, size - (0,_findings_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(text)));
        return columns[column]?.right ? blank + text : text + blank;
    }
}


/***/ }),

/***/ 67840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ themeOf),
/* harmony export */   l6: () => (/* binding */ STATE_STYLES),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   xs: () => (/* binding */ SEVERITY_STYLES)
/* harmony export */ });
/* harmony import */ var _findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92525);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31408);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18457);




const STATE_STYLES = {
    clean: 'green',
    drifted: 'yellow',
    invalid: 'red',
    unchecked: 'cyan',
};
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
function linkTo(address, text) {
    return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}
function themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    const width = Math.max(40, options.width ?? 100);
    const room = options.wraps === true ? width : undefined;
    const { addressOf, write = _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$ } = options;
    return {
        paint: (0,_findings_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(color),
        color,
        ascii,
        width,
        room,
        wrap: (line, hanging) => (room === undefined ? [line] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapLine */ .x9)(line, room, hanging)),
        link: (text, path) => (addressOf === undefined ? text : linkTo(addressOf(path), text)),
        write,
        minus: ascii ? '-' : '\u2212',
        more: ascii ? '...' : '\u2026',
        elsewhere: options.elsewhere ?? write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, 'check', '--format', 'json']),
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '\u2713', drifted: '\u2260', invalid: '\u2717', unchecked: '?' },
        foreign: (text) => (0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafe */ .s)(text, { ascii }),
    };
}


/***/ })

};
