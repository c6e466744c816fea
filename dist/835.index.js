export const id = 835;
export const ids = [835,244];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkPermissions)
/* harmony export */ });
/* harmony import */ var _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8057);
/* harmony import */ var _git_git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7784);
/* harmony import */ var _git_git_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2167);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5865);
/* harmony import */ var _github_preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9658);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9144);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8194);
/* harmony import */ var _publish_if_possible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4479);








async function checkPermissions(context, { publishes, lacksBase = false }) {
    const { runner, token } = context;
    const event = runner?.event ?? { kind: 'other', name: '' };
    const distrust = distrustOf(context);
    if (distrust !== undefined)
        _log_js__WEBPACK_IMPORTED_MODULE_6__/* .warning */ .$e(distrust, TRUST);
    const problem = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfProposal */ .bE)(event);
    if (problem !== undefined)
        _log_js__WEBPACK_IMPORTED_MODULE_6__/* .warning */ .$e(`${problem}: nothing is compared, so every finding counts`);
    let kind = 'none';
    let permissions = new Map();
    let accepted = token !== '' && runner !== undefined;
    if (accepted && publishes.length > 0) {
        const found = await (0,_publish_if_possible_js__WEBPACK_IMPORTED_MODULE_7__/* .publishIfPossible */ .Y)(async () => {
            const { probePermissions, tokenKind } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 4271));
            const client = await context.client();
            const ofToken = await tokenKind(client, token);
            const needed = publishes.flatMap((publication) => _github_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .NEEDS */ .Qo[publication]);
            const tried = (0,_github_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .isReadOnlyEvent */ .JY)(event) ? new Map() : await probePermissions(client, needed);
            return { kind: ofToken, permissions: tried };
        });
        if (found === undefined)
            accepted = false;
        else
            ({ kind, permissions } = found);
    }
    const problems = (0,_github_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .preflight */ .Mz)({
        event,
        publishes: token !== '' && !accepted ? [] : publishes,
        token: kind,
        permissions,
        isShallow: lacksBase && orFalse(() => (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .isShallow */ .fE)(context.root)),
        needsBase: lacksBase,
        holdsProposal: event.kind === 'pull_request' && holdsProposal(context, event),
    });
    for (const { level, message, yaml } of problems) {
        if (level === 'notice' && yaml === undefined)
            _log_js__WEBPACK_IMPORTED_MODULE_6__/* .notice */ .lm(message);
        else if (level === 'notice')
            _log_js__WEBPACK_IMPORTED_MODULE_6__/* .info */ .pq(message, yaml);
        else
            _log_js__WEBPACK_IMPORTED_MODULE_6__/* .warning */ .$e(message, yaml);
    }
    return {
        kind,
        may: (publication) => accepted &&
            !(0,_github_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .isReadOnlyEvent */ .JY)(event) &&
            _github_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .NEEDS */ .Qo[publication].every((permission) => permissions.get(permission) !== 'missing'),
    };
}
function holdsProposal(context, { baseSha, headSha }) {
    const { root, runner } = context;
    const here = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedOut */ .M)(context);
    if (here === undefined)
        return false;
    const hasHead = orFalse(() => here === headSha ||
        (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .namedParents */ .vu)(root, here).includes(headSha) ||
        (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(root, here, headSha) === headSha);
    if (hasHead)
        return true;
    if (here === baseSha || here === runner?.sha)
        return false;
    return !orFalse(() => (0,_git_git_history_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBase */ .wu)(root, here, baseSha) === here);
}
const TRUST = '- run: git config --global --add safe.directory "$GITHUB_WORKSPACE"';
function distrustOf(context) {
    const failure = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_5__/* .checkoutFailure */ .P)(context);
    return failure instanceof _git_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi && failure.reason === 'untrusted' ? failure.message : undefined;
}
function orFalse(ask) {
    try {
        return ask();
    }
    catch (error) {
        if (error instanceof _disk_environment_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentFailure */ .Kg)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ relocate)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1435);


function relocate(result, folder) {
    if (folder === '')
        return result;
    const below = (path) => (path === '' ? folder : `${folder}/${path}`);
    const moved = (text) => (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withPaths */ .R1)(text, below);
    const place = (at) => at.kind === 'span'
        ? { kind: 'span', span: { ...at.span, path: below(at.span.path) } }
        : { ...at, path: below(at.path) };
    const fixed = ({ edits, rename, ...fix }) => ({
        ...fix,
        edits: edits.map(({ at, newText }) => ({ at: { ...at, path: below(at.path) }, newText })),
        ...(rename ? { rename: { from: below(rename.from), to: below(rename.to) } } : {}),
    });
    const diagnostic = (found) => ({
        ...found,
        message: moved(found.message),
        at: place(found.at),
        ...(found.because ? { because: place(found.because) } : {}),
        ...(found.hint === undefined ? {} : { hint: moved(found.hint) }),
        ...(found.parts ? { parts: found.parts.map((part) => ({ ...part, message: moved(part.message) })) } : {}),
        ...(found.fix === undefined ? {} : { fix: fixed(found.fix) }),
        ...(found.related
            ? {
                related: found.related.map((related) => ({
                    message: moved(related.message),
                    at: place(related.at),
                })),
            }
            : {}),
    });
    const outputs = (compared) => ({
        manifest: { ...compared.manifest, path: below(compared.manifest.path) },
        membership: { ...compared.membership, path: below(compared.membership.path) },
        metadata: { ...compared.metadata, path: below(compared.metadata.path) },
    });
    return {
        ...result,
        dataRoot: below(result.dataRoot),
        patterns: result.patterns.map(below),
        cohorts: result.cohorts.map((cohort) => ({
            ...cohort,
            specPath: below(cohort.specPath),
            ...(cohort.failure === undefined ? {} : { failure: moved(cohort.failure) }),
            ...(cohort.selection ? { selection: { ...cohort.selection, path: below(cohort.selection.path) } } : {}),
            diagnostics: cohort.diagnostics.map(diagnostic),
            ...(cohort.outputs ? { outputs: outputs(cohort.outputs) } : {}),
        })),
        diagnostics: result.diagnostics.map(diagnostic),
        account: result.account.map((group) => ({
            ...group,
            paths: group.paths.map(below),
            ...(group.reason === undefined ? {} : { reason: moved(group.reason) }),
        })),
        sources: new Map([...result.sources].map(([path, file]) => [below(path), new _source_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceFile */ .s(below(path), file.text)])),
    };
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ softenDrift),
/* harmony export */   _: () => (/* binding */ isDrift)
/* harmony export */ });
function softenDrift(result, { failOnDrift }) {
    if (failOnDrift)
        return result;
    return {
        ...result,
        cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(soften) })),
        diagnostics: result.diagnostics.map(soften),
    };
}
function soften(diagnostic) {
    return diagnostic.severity === 'error' && isDrift(diagnostic)
        ? { ...diagnostic, severity: 'warning' }
        : diagnostic;
}
function isDrift({ code }) {
    return code.startsWith('drift/') || code === 'selection/not-followed';
}


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceLinks)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);

function sourceLinks({ runner }, commit) {
    if (runner === undefined)
        return {};
    const base = `${runner.serverUrl}/${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(runner.repository)}`;
    return {
        commitBase: `${base}/commit/`,
        ...(commit === undefined ? {} : { sourceBase: `${base}/blob/${commit}/` }),
    };
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);
/* harmony import */ var _soften_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);



function judge(result, inputs) {
    const cohorts = result.cohorts.filter((cohort) => cohort.state === 'unchecked').length;
    const unchecked = Math.max(cohorts, (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnchecked */ ._6)(result.account));
    const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const invalid = result.cohorts.some((cohort) => cohort.state === 'invalid');
    const drifted = result.cohorts.some((cohort) => cohort.state === 'drifted');
    const word = unchecked > 0
        ? 'unchecked'
        : invalid ||
            drifted ||
            findings.some(({ severity, code }) => severity === 'error' || code === 'spec/none-found')
            ? 'findings'
            : (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnBase */ .Gs)(result.account)
                ? 'unknown'
                : 'clean';
    if (result.cohorts.length === 0 && (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isSearched */ .mU)(result) && inputs.ifNoSpecsFound === 'error')
        return { result: 'findings', fails: true, why: 'see the input if-no-specs-found' };
    if (unchecked > 0)
        return { result: word, fails: true, why: `${unchecked} could not be checked` };
    if (inputs.failLevel === 'never')
        return { result: word, fails: false, why: '' };
    const failing = findings.filter((finding) => {
        const { severity } = finding;
        if ((0,_soften_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrift */ ._)(finding))
            return inputs.failOnDrift && severity === 'error';
        return severity === 'error' || (inputs.failLevel === 'warning' && severity === 'warning');
    });
    const fails = failing.length > 0 || invalid;
    return { result: word, fails, why: fails ? 'see the annotations and the summary' : '' };
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function painter(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => (text === '' ? '' : `\x1b[${CODES[style][0]}m${text}\x1b[${CODES[style][1]}m`);
}


/***/ }),

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4709);
/* harmony import */ var _line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6400);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2410);




function codeFrame(file, span, options = {}) {
    const { lines, text } = file;
    const start = Math.max(0, Math.min(span.start, text.length));
    const end = Math.max(start, Math.min(span.end, text.length));
    const first = (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, start);
    const last = end > start ? (0,_line_at_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .m)(lines, end - 1) : first;
    const paint = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.color ?? false);
    const digits = String(last).length;
    const gutter = (label) => paint('dim', `${label.padStart(digits)} |`);
    const room = Math.max(20, (options.width ?? 100) - digits - 3);
    const frame = [];
    const show = (line, from, to) => {
        const lineStart = lines.lineStart(line) + (line === 1 && text.startsWith('\ufeff') ? 1 : 0);
        const lineEnd = endOfLine(text, lineStart, line < lines.count ? lines.lineStart(line + 1) : text.length);
        const spanFrom = Math.min(Math.max(from, lineStart), lineEnd);
        const spanTo = Math.max(spanFrom, Math.min(to, lineEnd));
        const pictured = picture(text, lineStart, lineEnd, spanFrom, spanTo, room, options.ascii ?? false);
        frame.push(`${gutter(String(line))} ${pictured.code}`.trimEnd());
        frame.push(`${gutter('')} ${' '.repeat(pictured.indent)}${paint('red', '^'.repeat(pictured.carets))}`);
    };
    if (first === last) {
        show(first, start, end);
    }
    else {
        show(first, start, end);
        if (last > first + 1)
            frame.push(gutter('.'.repeat(digits)));
        const lastStart = lines.lineStart(last);
        show(last, lastStart + indentation(text, lastStart, end), end);
    }
    return frame.join('\n');
}
function picture(text, lineStart, lineEnd, spanFrom, spanTo, room, ascii) {
    const mark = ascii ? '...' : '\u2026';
    const before = cellsBefore(text, lineStart, spanFrom, room, ascii);
    const inside = cellsFrom(text, lineStart, spanFrom, spanTo, room, ascii);
    const after = inside.cut
        ? { cells: [], cut: true }
        : cellsFrom(text, lineStart, spanTo, lineEnd, room, ascii);
    const total = columnsOf(before.cells) + columnsOf(inside.cells) + columnsOf(after.cells);
    let cutLeft = before.cut;
    let cutRight = after.cut;
    if (cutLeft || cutRight || total > room) {
        const open = room - 2 * mark.length;
        if (columnsOf(inside.cells) > open) {
            shrink(inside.cells, open, 'right');
            cutRight = true;
        }
        const rest = open - columnsOf(inside.cells);
        const right = Math.max(rest - columnsOf(before.cells), Math.ceil(rest / 2));
        cutRight = shrink(after.cells, cutRight && inside.cut ? 0 : right, 'right') || cutRight;
        cutLeft = shrink(before.cells, rest - columnsOf(after.cells), 'left') || cutLeft;
    }
    const cells = [...before.cells, ...inside.cells, ...after.cells];
    const carets = columnsOf(inside.cells);
    const indent = (cutLeft ? mark.length : 0) + columnsOf(before.cells);
    const code = (cutLeft ? mark : '') + cells.map((cell) => cell.shown).join('') + (cutRight ? mark : '');
    const onMark = carets === 0 && inside.cells.length > 0 && indent > 0;
    return { code, indent: onMark ? indent - 1 : indent, carets: Math.max(1, carets) };
}
function cellsFrom(text, lineStart, from, to, room, ascii) {
    const cells = [];
    let columns = 0;
    for (let offset = from; offset < to;) {
        if (columns > room || cells.length > 4 * room)
            return { cells, cut: true };
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
        cells.push(cell);
        columns += cell.columns;
        offset += character.length;
    }
    return { cells, cut: false };
}
function cellsBefore(text, lineStart, to, room, ascii) {
    let from = Math.max(lineStart, to - 2 * room);
    const cut = from > lineStart;
    if (cut && isLowSurrogate(text, from))
        from++;
    const cells = [];
    for (let offset = from; offset < to;) {
        const character = characterAt(text, offset, to);
        const cell = cellOf(text, lineStart, offset, character, ascii);
        if (cell.columns > 0 || cells.length > 0 || !cut)
            cells.push(cell);
        offset += character.length;
    }
    return { cells, cut };
}
function characterAt(text, offset, to) {
    const code = text.codePointAt(offset) ?? 0;
    return code > 0xffff && offset + 2 <= to ? text.slice(offset, offset + 2) : text.charAt(offset);
}
function cellOf(text, lineStart, offset, character, ascii) {
    if (character === '\t')
        return { shown: '    ', columns: 4 };
    if (character === '[' && text.startsWith('##', offset - 2))
        return { shown: '\\[', columns: 2 };
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(character, { ascii });
    const columns = shown === character ? (0,_display_width_js__WEBPACK_IMPORTED_MODULE_3__/* .characterWidth */ .cd)(character) : shown.length;
    if (columns > 0 || offset > lineStart)
        return { shown, columns };
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeCharacter */ .V)(character);
    return { shown: escaped, columns: escaped.length };
}
function shrink(cells, columns, end) {
    let excess = columnsOf(cells) - columns;
    let removed = 0;
    while (excess > 0 && removed < cells.length) {
        const cell = end === 'left' ? cells[removed] : cells[cells.length - 1 - removed];
        excess -= cell?.columns ?? 0;
        removed++;
    }
    if (end === 'left') {
        while (removed > 0 && cells[removed]?.columns === 0)
            removed++;
        cells.splice(0, removed);
    }
    else {
        cells.splice(cells.length - removed, removed);
    }
    return removed > 0;
}
function columnsOf(cells) {
    let columns = 0;
    for (const cell of cells)
        columns += cell.columns;
    return columns;
}
function endOfLine(text, lineStart, next) {
    let end = next;
    if (end > lineStart && text.charCodeAt(end - 1) === 0x0a)
        end--;
    if (end > lineStart && text.charCodeAt(end - 1) === 0x0d)
        end--;
    return end;
}
function indentation(text, lineStart, end) {
    let offset = lineStart;
    while (offset < end - 1 && (text[offset] === ' ' || text[offset] === '\t'))
        offset++;
    return offset - lineStart;
}
function isLowSurrogate(text, offset) {
    const unit = text.charCodeAt(offset);
    return unit >= 0xdc00 && unit <= 0xdfff;
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cd: () => (/* binding */ characterWidth),
  F1: () => (/* binding */ displayWidth),
  G0: () => (/* binding */ fitWidth)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./build/src/findings/display-width.js

const EMOJI = /\p{Emoji_Presentation}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (COMBINING.test(character))
        return 0;
    return eastAsianWidth(code) === 2 || EMOJI.test(character) ? 2 : 1;
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

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ checksNote),
/* harmony export */   JY: () => (/* binding */ isReadOnlyEvent),
/* harmony export */   Mz: () => (/* binding */ preflight),
/* harmony export */   Qo: () => (/* binding */ NEEDS)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

const NEEDS = {
    comment: ['pull-requests'],
    suggestions: ['pull-requests'],
    issue: ['issues'],
    commit: ['contents'],
    'pull-request': ['contents', 'pull-requests'],
};
const WORDS = {
    comment: 'comment on the pull request',
    suggestions: 'suggest fixes on it',
    issue: 'keep the drift issue',
    commit: 'commit the regenerated files',
    'pull-request': 'open a pull request with the regenerated files',
};
function preflight(facts) {
    return [
        ...hazards(facts),
        ...permissionProblems(facts),
        ...checkoutProblems(facts),
        ...checksOnCommits(facts),
    ];
}
function isReadOnlyEvent(event) {
    return event.kind === 'pull_request' && !hasBaseRights(event) && (event.isFork || event.isDependabot);
}
const OF_THE_PROPOSAL = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
function hasBaseRights({ trigger }) {
    return !OF_THE_PROPOSAL.has(trigger);
}
function* hazards({ event, holdsProposal }) {
    if (event.kind !== 'pull_request' || !hasBaseRights(event) || !event.isFork || !holdsProposal)
        return;
    yield {
        level: 'warning',
        message: `This workflow runs on ${event.trigger} with a checkout of the fork: a stranger's code and files run next to a token that can write, and to secrets. Run the check on pull_request instead; its summary and annotations need no permission.`,
        yaml: 'on:\n  pull_request:',
    };
}
function* permissionProblems({ event, publishes, token, permissions, }) {
    if (publishes.length === 0)
        return;
    const wishes = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(publishes.map((publication) => WORDS[publication]));
    if (token === 'none') {
        yield {
            level: 'error',
            message: `There is no token, so the run cannot ${wishes}.`,
            yaml: `with:\n  token: \${{ github.token }}`,
        };
        return;
    }
    if (isReadOnlyEvent(event)) {
        const who = event.kind === 'pull_request' && event.isDependabot ? 'by Dependabot' : 'from forks';
        yield {
            level: 'notice',
            message: `GitHub gives runs for pull requests ${who} a read-only token, so this run does not ${wishes}. The summary, the annotations and the log contain everything.`,
        };
        return;
    }
    const missing = [...new Set(publishes.flatMap((publication) => NEEDS[publication]))].filter((permission) => permissions.get(permission) === 'missing');
    if (missing.length === 0)
        return;
    const blocked = publishes.filter((publication) => NEEDS[publication].some((one) => missing.includes(one)));
    const blockedWords = (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(blocked.map((publication) => WORDS[publication]));
    if (token === 'github-token') {
        const also = [...new Set(blocked.flatMap((publication) => NEEDS[publication]))].sort();
        const lines = also.map((permission) => `  ${permission}: write`);
        if (!also.includes('contents'))
            lines.unshift('  contents: read');
        yield {
            level: 'error',
            message: `The token may not write ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing)}, so the run cannot ${blockedWords}. Add the lines to the job or to the workflow.`,
            yaml: `permissions:\n${lines.join('\n')}`,
        };
        return;
    }
    yield {
        level: 'error',
        message: `The ${token === 'app' ? "app's" : 'personal'} token may not write ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(missing)}, so the run cannot ${blockedWords}. Give it that permission where ${token === 'app' ? 'the app is registered, and accept the change where it is installed' : 'the token was made'}.`,
    };
}
function* checkoutProblems({ isShallow, needsBase }) {
    if (!isShallow || !needsBase)
        return;
    yield {
        level: 'warning',
        message: 'Only the newest commit is checked out, so introduced findings cannot be separated from existing ones.',
        yaml: '# the step that uses actions/checkout\nwith:\n  fetch-depth: 0',
    };
}
const CHECKS = {
    proposed: 'Checks of a commit made with GITHUB_TOKEN do not start immediately: on github.com, someone with write access must approve them on the pull request; an older GitHub Enterprise Server starts none until someone pushes, or closes and reopens it.',
    pushed: 'A commit made with GITHUB_TOKEN starts no workflows: its checks do not run.',
    opened: 'Checks of a pull request made with GITHUB_TOKEN do not start immediately: on github.com, someone with write access must approve them on the pull request; an older GitHub Enterprise Server starts none until someone closes and reopens it.',
};
const APP_TOKEN = `- uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1
  id: app-token
  with:
    client-id: \${{ vars.APP_CLIENT_ID }}
    private-key: \${{ secrets.APP_PRIVATE_KEY }}
# and in the step of cohort-ci
  with:
    token: \${{ steps.app-token.outputs.token }}`;
function checksNote(token, what) {
    if (token !== 'github-token')
        return undefined;
    return { message: `${CHECKS[what]} With an app's token they do.`, yaml: APP_TOKEN };
}
function* checksOnCommits({ publishes, token, event }) {
    const commit = checksNote(token, event.kind === 'pull_request' ? 'proposed' : 'pushed');
    if (publishes.includes('commit') && commit)
        yield { level: 'notice', ...commit };
    const opened = checksNote(token, 'opened');
    if (publishes.includes('pull-request') && opened)
        yield {
            level: 'notice',
            ...opened,
            message: `${opened.message} Turn on the setting "Allow GitHub Actions to create and approve pull requests".`,
        };
}


/***/ }),

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metadataText)
/* harmony export */ });
/* harmony import */ var _python_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);

function metadataText(generation, cohort, mode) {
    const fields = [
        ['stage', generation.stage],
        ['gen_id', generation.id],
        ['origin_cohort_id', cohort],
        ['mode', mode],
        ['template_id', generation.template],
        [generation.stage === 'draft' ? 'combo_id' : 'parent_gen_id', generation.origin],
        ['llm_model_id', generation.model],
        ['replicate', generation.replicate],
    ];
    return (0,_python_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDocument */ .Q8)(new Map(fields));
}


/***/ }),

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
/* unused harmony export dollarsText */
const DECIMALS = 6;
const PER_TOKEN = 10n ** BigInt(DECIMALS);
const DOLLAR = 10n ** 12n;
const CENT = DOLLAR / 100n;
const HIGHEST = 1000000n * PER_TOKEN;
function parsePrice(text) {
    const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
    if (match === null)
        return { kind: 'not-a-number' };
    const [, sign = '', whole = '', written = ''] = match;
    const fraction = written.replace(/0+$/, '');
    if (sign !== '' && /[1-9]/.test(whole + fraction))
        return { kind: 'negative' };
    if (fraction.length > DECIMALS)
        return { kind: 'too-precise' };
    const perToken = BigInt(whole) * PER_TOKEN + BigInt(fraction.padEnd(DECIMALS, '0'));
    return perToken > HIGHEST ? { kind: 'too-high' } : { kind: 'price', perToken };
}
function priceText(perToken) {
    return decimal(perToken, DECIMALS);
}
function dollars(amount) {
    return BigInt(Math.round(amount * 1e6)) * 10n ** 6n;
}
function dollarsText(money) {
    return decimal(money, 12);
}
function moneyText(money) {
    if (money < 0n)
        return `\u2212${moneyText(-money)}`;
    if (money === 0n)
        return '$0';
    if (money < CENT)
        return 'under $0.01';
    const cents = (money + CENT / 2n) / CENT;
    const whole = String(cents / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
    return `$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}
function decimal(amount, decimals) {
    const unit = 10n ** BigInt(decimals);
    const fraction = String(amount % unit)
        .padStart(decimals, '0')
        .replace(/0+$/, '');
    return `${amount / unit}${fraction === '' ? '' : `.${fraction}`}`;
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accountLine)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);



const MOST = 7;
const NOUNS = {
    settings: ['settings file', 'settings files'],
    cohort: ['cohort', 'cohorts'],
    'spec-like': ['misnamed spec', 'misnamed specs'],
    output: ['output', 'outputs'],
    catalog: ['catalog', 'catalogs'],
    include: ['include', 'includes'],
    selection: ['selection', 'selections'],
};
const TITLES = {
    checked: 'Checked',
    unchanged: 'Not touched, not checked again',
    'not-applicable': 'Not applicable',
    'not-checked': 'Not checked',
};
const ORDER = ['not-checked', 'checked', 'unchanged', 'not-applicable'];
function accountLine(account) {
    return ORDER.flatMap((disposition) => {
        const groups = account.filter((group) => group.disposition === disposition);
        return groups.length === 0 ? [] : [`${TITLES[disposition]}: ${parts(groups)}.`];
    }).join(' ');
}
function parts(groups) {
    const words = groups.map(({ kind, reason, paths }) => {
        const [one, many] = NOUNS[kind];
        return `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(paths.length, one, many)}${reason === undefined ? '' : ` (${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(reason).replaceAll(/[\r\n]+/g, ' ')})`}`;
    });
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(words, words.length, MOST);
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addGenerations),
/* harmony export */   i: () => (/* binding */ addCauses)
/* harmony export */ });
/* harmony import */ var _change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1173);
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5410);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2810);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(160);
/* harmony import */ var _edit_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1150);
/* harmony import */ var _generation_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6789);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6527);










const LONGEST = 100;
const LONGEST_ID = 100;
const LONGEST_NAME = 300;
const MOST_COHORTS = 20;
const MOST_NAMES = 3;
const FEW = 3;
const MOST_NAMED = 100;
function addCauses(lines, shown) {
    const { change, detail, cost } = shown;
    const causes = (0,_change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCauses */ .FM)(change, cost);
    const contested = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .contestedText */ .TV)(change.whole, cost, code);
    if (contested !== undefined)
        lines.add(`\u26a0\ufe0f ${contested}`, '');
    if (causes.length === 0)
        return;
    const legend = {
        ...{ isPriced: cost !== undefined, isOnce: change.whole !== undefined },
        isLess: isLess(causes, change.cohorts),
    };
    if (detail.causes === 0) {
        addLegend(lines, causes, legend);
        return;
    }
    lines.add('**Why**', '');
    const style = { code, named: detail.ids };
    const shownCauses = causes.slice(0, detail.causes);
    const texts = (0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCauseTexts */ .as)(shownCauses, style);
    const edits = new Set();
    for (const [place, cause] of shownCauses.entries()) {
        const text = texts[place] ?? '';
        const words = capitalizedWord(text);
        const many = cause.cohorts.length > FEW;
        const where = cause.cohorts.length === 0
            ? ''
            : many
                ? ` in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countedText */ .oA)(cause.cohorts.length, 'cohort')}`
                : ` (${cause.cohorts.map(id).join(', ')})`;
        const brings = `: ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonCountsText */ .UW)(cause)}`;
        const price = cost === undefined || (0,_change_change_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .addsNothing */ .U)(cause) ? '' : ` \u00b7 ${priceOf(cause)}`;
        lines.add(`- ${words}${where}${brings}${price}`);
        addEdits(lines, cause, shown, edits);
        if (many && detail.ids > 0)
            lines.add(`  <details><summary>${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countedText */ .oA)(cause.cohorts.length, 'cohort')}</summary>${idsText(cause.cohorts)}</details>`);
        if (!lines.fits)
            return;
    }
    const rest = causes.length - detail.causes;
    if (rest > 0)
        lines.add(`- and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countedText */ .oA)(rest, 'reason')} more`);
    lines.add('');
    addLegend(lines, causes, legend);
}
function addEdits(lines, cause, { change, detail, ...links }, known) {
    const edits = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .notYetIn */ .Pg)(known, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOfCauses */ .z6)(cause, change.sharedEdits));
    for (const edit of edits.slice(0, detail.ids)) {
        lines.add('', `  Changed at ${(0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .editPlace */ .El)(edit, links)}`);
        if (detail.frames && edit.hunks.length > 0)
            lines.add('', ...(0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .indented */ .gu)((0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .editDiff */ ._P)(edit)), '');
    }
}
function priceOf({ cost }) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .mdText */ .bC)((0,_price_text_js__WEBPACK_IMPORTED_MODULE_5__/* .partCostText */ .u3)(cost));
    return cost === undefined ? text : `**${text}**`;
}
function addLegend(lines, causes, { isPriced, isOnce, isLess, }) {
    const isCounted = causes.some(({ added, removed }) => _result_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGES */ .a.some((stage) => added[stage] + removed[stage] > 0));
    if (!isCounted)
        return;
    const cohorts = new Set(causes.flatMap((one) => one.cohorts));
    const shared = cohorts.size < 2 && !isLess
        ? ''
        : isOnce
            ? ` A generation that several cohorts plan counts once${isLess ? ', and not at all if another cohort planned it before or still does' : ''}.`
            : ` A generation that two cohorts plan counts in both${isPriced ? ', and is paid for once' : ''}.`;
    lines.add(`<sub>+ planned by this change, \u2212 no longer planned; \u2192 what follows from it in later stages.${shared}</sub>`, '');
}
function isLess(causes, cohorts) {
    return _result_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGES */ .a.some((stage) => ['added', 'removed'].some((side) => {
        const counted = causes.reduce((sum, one) => sum + one[side][stage], 0);
        const own = cohorts.map(({ plan }) => plan?.stages.find((one) => one.stage === stage)?.[side].count ?? 0);
        return Math.max(0, ...own) > counted;
    }));
}
function idsText(ids) {
    const shown = ids.slice(0, MOST_NAMED).map((one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlCode */ .h8)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(one, LONGEST_ID)));
    return `${shown.join(', ')}${ids.length > MOST_NAMED ? ` and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countText */ .lT)(ids.length - MOST_NAMED)} more` : ''}`;
}
function id(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(text, LONGEST_ID));
}
function capitalizedWord(text) {
    return /^[a-z]/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
function addGenerations(lines, { counts, detail }) {
    if (detail.ids === 0)
        return;
    const all = counts.replanned.filter(({ plan }) => plan !== undefined);
    const changed = all.slice(0, Math.min(MOST_COHORTS, detail.causes));
    if (changed.length === 0)
        return;
    lines.add('<details>', `<summary>Generations ${changesText(changed)}</summary>`, '');
    const names = (list) => (0,_generation_names_js__WEBPACK_IMPORTED_MODULE_9__/* .generationNames */ .h)(list)
        .slice(0, MOST_NAMES)
        .map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(name, LONGEST_NAME)));
    addLists(lines, changed, names, '<br>');
    const more = all.length - changed.length;
    if (more > 0)
        lines.add(`- and those of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countedText */ .oA)(more, 'cohort')} more`);
    const named = changed.some(({ plan }) => plan?.stages.some(({ added, removed }) => (0,_generation_names_js__WEBPACK_IMPORTED_MODULE_9__/* .hasNames */ .P)(added) || (0,_generation_names_js__WEBPACK_IMPORTED_MODULE_9__/* .hasNames */ .P)(removed)));
    if (named && lines.fits) {
        lines.add('', '<details>', '<summary>Their ids</summary>', '');
        addLists(lines, changed, ({ first }) => first.slice(0, detail.ids).map(_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .mdCode */ .xs), ', ');
        lines.add('', '</details>');
    }
    lines.add('', '</details>', '');
}
function changesText(cohorts) {
    const stages = cohorts.flatMap(({ plan }) => plan?.stages ?? []);
    const isIn = (side) => stages.some((one) => one[side].count > 0);
    return ['added', 'removed'].filter(isIn).join(' and ');
}
function addLists(lines, cohorts, namesOf, between) {
    for (const { id: cohort, plan } of cohorts) {
        lines.add(`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(cohort, LONGEST_ID))}`);
        for (const { stage, added, removed } of plan?.stages ?? []) {
            for (const [sign, list] of [
                ['+', added],
                ['\u2212', removed],
            ]) {
                if (list.count === 0)
                    continue;
                const names = namesOf(list);
                const rest = list.count - names.length;
                lines.add(`  - ${stage} ${sign}${list.count}: ${names.join(between)}${rest > 0 ? `${between === ', ' ? ' ' : between}\u2026 and ${rest} more` : ''}`);
            }
        }
        if (!lines.fits)
            return;
    }
}
function code(text) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(text, LONGEST));
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ addPrice),
/* harmony export */   X: () => (/* binding */ addBudget)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);




const LONGEST = 500;
const LONGEST_VERDICT = 1000;
const LONGEST_MODEL = 100;
const MOST_MODELS = 50;
const MARKS = { pass: '\u2705', warn: '\u26a0\ufe0f', fail: '\u274c' };
function addBudget(lines, { budgetVerdict }) {
    const said = budgetVerdict && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetDetail */ .xg)(budgetVerdict);
    if (budgetVerdict !== undefined && said !== undefined)
        lines.add(`${MARKS[budgetVerdict.outcome]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(said, LONGEST_VERDICT))}`, '');
}
function addPrice(lines, { options, detail }) {
    const { cost } = options;
    if (cost === undefined)
        return;
    const { added, finished, unplanned } = cost;
    const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
    const notes = [
        ...(0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtTexts */ .Bh)(added),
        ...(0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .repricedTexts */ .pe)(cost),
        ...(finished === 0 ? [] : [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0 || isUnknown
            ? []
            : [`Not in the price: ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a plan.`]),
        ...(0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .priceChangeTexts */ .sk)(cost).map((one) => `${one}.`),
    ];
    const isNothing = added.runs + added.unknown + notes.length + unplanned.length === 0;
    if (isNothing)
        return;
    const total = isUnknown
        ? `unknown, since ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unplanned.length, 'cohort has', 'cohorts have')} no plan`
        : (0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .addedCostText */ .rs)(added);
    const why = [(0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .atMostText */ .sf)(added), (0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pricesDateText */ .ug)(added)].flatMap((one) => one ?? []).join(' ');
    lines.add(`**Price:** ${text(total)}.${why === '' ? '' : ` ${text(why)}`}`, '');
    const most = 1 + 2 * detail.ids;
    lines.add(...notes.slice(0, most).map((one) => `- ${text(one)}`));
    if (notes.length > most)
        lines.add(`- and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(notes.length - most, 'note')} more on prices`);
    lines.add('');
    if (detail.ids > 0)
        addModels(lines, added);
}
function addModels(lines, { models, stages }) {
    if (models.length + stages.length < 2)
        return;
    lines.add('<details>', '<summary>Price by model and stage</summary>', '');
    lines.add('| Model | Runs | Price |', '| --- | ---: | ---: |');
    for (const one of models.slice(0, MOST_MODELS))
        lines.add(`| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(one.model, LONGEST_MODEL))} | ${one.runs + one.unknown} | ${text((0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .partCostText */ .u3)(one))} |`);
    const more = models.length - MOST_MODELS;
    if (more > 0)
        lines.add(`| ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(more, 'model')} more | | |`);
    lines.add('', '| Stage | Runs | Price |', '| --- | ---: | ---: |');
    for (const one of stages)
        lines.add(`| ${one.stage} | ${one.runs + one.unknown} | ${text((0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .partCostText */ .u3)(one))} |`);
    lines.add('', '</details>', '');
}
function text(words) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .mdText */ .bC)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(words, LONGEST));
}


/***/ }),

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ editPlace),
/* harmony export */   _P: () => (/* binding */ editDiff),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);




const LONGEST_PATH = 300;
const LONGEST_LINE = 200;
const LONGEST_NAME = 80;
const LONGEST_SUBJECT = 120;
const MOST_LINES = 8;
function editPlace(edit, { sourceBase, commitBase }) {
    const line = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit);
    const place = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(`${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(edit.path, LONGEST_PATH)}:${line}`);
    const linked = sourceBase === undefined ? place : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdLink */ .YF)(place, `${sourceBase}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(edit.path)}#L${line}`);
    if (edit.isUncommitted)
        return `${linked}, uncommitted`;
    return edit.commit === undefined
        ? linked
        : `${linked}, in ${commitLink(edit.commit, commitBase)} by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(edit.commit.author, LONGEST_NAME))}`;
}
function editDiff(change) {
    const all = change.hunks.flatMap(({ removed, added }) => [
        ...removed.map((text) => `-${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, LONGEST_LINE)}`),
        ...added.map((text) => `+${(0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(text, LONGEST_LINE)}`),
    ]);
    const rest = all.length - MOST_LINES + change.more;
    const lines = rest > 0 ? [...all.slice(0, MOST_LINES), `# ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(rest, 'line')} more`] : all;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdFence */ .F)(lines.join('\n'), 'diff');
}
function commitText(commit, base) {
    const by = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(commit.author, LONGEST_NAME))}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(commit.date.slice(0, 10))}`;
    return `${commitLink(commit, base)} \u201c${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(commit.subject, LONGEST_SUBJECT))}\u201d (${by})`;
}
function commitLink({ oid }, base) {
    const short = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(oid.slice(0, 7));
    return base === undefined ? short : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdLink */ .YF)(short, `${base}${oid}`);
}
function indented(block) {
    return block.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}


/***/ }),

/***/ 6789:
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

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
function marker(kind, attributes) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=${encodeValue(value)}`);
    return `<!-- cohort-ci:${kind}:v1${pairs.join('')} -->`;
}
function readMarker(kind, text) {
    const line = text.split(/\r?\n/, 1)[0] ?? '';
    const prefix = `<!-- cohort-ci:${kind}:v1`;
    if (!line.startsWith(`${prefix} `) || !line.endsWith(' -->'))
        return undefined;
    const attributes = new Map();
    for (const pair of line.slice(prefix.length, -' -->'.length).trim().split(' ')) {
        const equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const value = decodeValue(pair.slice(equals + 1));
        if (value !== undefined)
            attributes.set(pair.slice(0, equals), value);
    }
    return attributes;
}
function encodeValue(value) {
    return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('--', '-%2D');
}
function decodeValue(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ budgetText),
/* harmony export */   Bh: () => (/* binding */ doubtTexts),
/* harmony export */   CR: () => (/* binding */ priceChangeCounts),
/* harmony export */   js: () => (/* binding */ shortChangeCostText),
/* harmony export */   pe: () => (/* binding */ repricedTexts),
/* harmony export */   qc: () => (/* binding */ plannedCostTexts),
/* harmony export */   rs: () => (/* binding */ addedCostText),
/* harmony export */   sf: () => (/* binding */ atMostText),
/* harmony export */   sk: () => (/* binding */ priceChangeTexts),
/* harmony export */   u3: () => (/* binding */ partCostText),
/* harmony export */   ug: () => (/* binding */ pricesDateText),
/* harmony export */   xg: () => (/* binding */ budgetDetail),
/* harmony export */   yQ: () => (/* binding */ changeCostTexts)
/* harmony export */ });
/* unused harmony exports costText, shortCostText, unpricedText */
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _source_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2810);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);





const MOST_UNUSED = 3;
const MOST_MODELS = 12;
function costText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? 'no model runs' : `price unknown (${runs(cost.unknown)})`;
    const most = boundOf(cost);
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)} expected${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}
function addedCostText(cost) {
    return cost.runs + cost.unknown === 0 ? 'nothing, since it adds no runs' : costText(cost);
}
function boundOf({ expected, atMost }) {
    const most = atMost === undefined ? undefined : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(atMost);
    return most === (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(expected) ? undefined : most;
}
function atMostText(cost) {
    return boundOf(cost) === undefined
        ? undefined
        : '\u201cAt most\u201d is the cost if every answer is as long as output-max allows.';
}
function partCostText(cost) {
    if (cost === undefined || cost.runs + cost.unknown === 0)
        return 'no new cost';
    if (cost.runs === 0)
        return `price unknown (${runs(cost.unknown)})`;
    const most = boundOf(cost);
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}
function shortCostText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? undefined : 'price unknown';
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${cost.unknown === 0 ? '' : ' + unknown'}`;
}
function shortChangeCostText({ added, unplanned }) {
    return shortCostText(added) ?? (unplanned.length === 0 ? 'no new cost' : undefined);
}
function pricesDateText({ asOf }) {
    return asOf === undefined ? undefined : `Prices as of ${asOf}.`;
}
function unpricedText({ stage, llm, model, why, runs: count }) {
    const what = `Price unknown for ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, stage)} by ${llm}`;
    switch (why) {
        case 'no-model':
            return `${what}: llm_models.csv names no model for this id`;
        case 'no-price':
            return `${what}: the price table has no usable row for ${model ?? ''}`;
        case 'no-tokens':
            return `${what}: the settings name no tokens for this stage`;
    }
}
function doubtTexts({ unpriced, conflicts }) {
    return [...conflicts.map(conflictText), ...unpriced.map(unpricedText)].map((one) => `${one}.`);
}
function conflictText({ stage, llms, runs: count, isUnknown }) {
    const result = isUnknown
        ? 'the price of one of them is unknown, and so it is here'
        : 'the highest price counts';
    return `Conflicting models for ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, stage)}, which some cohorts plan by ${llms.slice(0, -1).join(', ')} and others by ${llms.at(-1) ?? ''} (their ids do not include the model): ${result}`;
}
function repricedTexts({ repriced }) {
    if (repriced === undefined)
        return [];
    const { before, after } = repriced;
    const count = runs(after.runs + after.unknown);
    const [was, is] = [partCostText(before), partCostText(after)];
    const price = was === is ? `still ${is}` : `${is}, instead of ${was}`;
    return [
        `Another model for ${count} planned before: ${price}, unless they have run; this is not part of the price of the change.`,
        ...doubtTexts(after),
    ];
}
function priceChangeTexts({ prices, switches, settings }) {
    const { added, changed, removed } = prices;
    const of = ({ input, output }) => `$${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(input)} / $${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(output)}`;
    const rivals = new Set(switches.flatMap(({ to, counts }) => (counts === 'dearer' ? [to] : [])));
    return [
        ...switches.flatMap((one) => (one.isUnused ? [] : [switchText(one)])),
        ...unusedTexts(switches.filter(({ isUnused }) => isUnused)),
        ...added.map((one) => `New price: ${one.model}, ${of(one)} per million tokens (input / output); it counts here${rivals.has(one.model) ? ' unless that of the former model is higher' : ''}`),
        ...changed.map(({ base, head }) => `Changed price: ${base.model}, from ${of(base)} to ${of(head)}; until this is merged the old one counts`),
        ...removed.map((one) => `Removed price: ${one.model}, ${of(one)}; until this is merged it still counts`),
        ...settings.map(({ setting, before, after, holds }) => `Changed setting: ${setting}, from ${before ?? 'not set'} to ${after ?? 'not set'}; ${holds
            ? 'it counts here'
            : `${before === undefined ? 'it counts once merged' : 'until this is merged the old one counts'}`}`),
    ];
}
function priceChangeCounts({ prices, switches, settings }) {
    const counts = [
        [switches.filter(({ isUnused }) => !isUnused).length, 'changed model'],
        [prices.added.length, 'new price'],
        [prices.changed.length, 'changed price'],
        [prices.removed.length, 'removed price'],
        [settings.length, 'changed price setting'],
    ];
    const texts = counts.flatMap(([count, noun]) => (count === 0 ? [] : [(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, noun)]));
    return texts.length === 0 ? undefined : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(texts, texts.length);
}
function unusedTexts(switches) {
    if (switches.length > MOST_UNUSED)
        return [
            `Changed models of ${switches.length} ids that no planned run uses: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(switches.map(({ llm }) => llm))}`,
        ];
    return switches.map(({ llm, from, to }) => `Changed model: ${llm}, from ${from} to ${to ?? 'none'}; no planned run uses it`);
}
function switchText({ llm, from, to, counts }) {
    if (to === undefined)
        return `Changed model: ${llm} was ${from}, and names no model now; its price is unknown`;
    const what = `Changed model: ${llm}, from ${from} to ${to}`;
    switch (counts) {
        case 'own':
            return `${what}; the price of ${to} counts`;
        case 'dearer':
            return `${what}, which only this change prices; the higher of both prices counts`;
        case 'unknown':
            return `${what}, which has no price`;
    }
}
function changeCostTexts(change) {
    const { added, finished, unplanned } = change;
    const changes = priceChangeTexts(change);
    const again = repricedTexts(change);
    const isNothing = added.runs + added.unknown + finished + unplanned.length + changes.length + again.length === 0;
    if (isNothing)
        return [];
    const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
    const notes = [pricesDateText(added), atMostText(added)].flatMap((one) => one ?? []);
    return [
        ...(isUnknown ? [] : [[`This change costs: ${addedCostText(added)}.`, ...notes].join(' ')]),
        ...modelTexts(added),
        ...doubtTexts(added),
        ...again,
        ...(finished === 0 ? [] : [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0
            ? []
            : [`The cost of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a plan is unknown.`]),
        ...changes.map((text) => `${text}.`),
    ];
}
function modelTexts({ models }) {
    if (models.length < 2)
        return [];
    const shown = models.slice(0, MOST_MODELS).map((one) => `${one.model} ${partCostText(one)}`);
    const more = models.length > MOST_MODELS ? [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(models.length - MOST_MODELS, 'model')} more`] : [];
    return [`By model: ${[...shown, ...more].join('; ')}.`];
}
function plannedCostTexts({ after, unplanned }) {
    if (after.runs + after.unknown === 0)
        return [];
    const notes = [pricesDateText(after), atMostText(after)].flatMap((one) => one ?? []);
    return [
        [`The whole plan costs: ${costText(after)}.`, ...notes].join(' '),
        ...modelTexts(after),
        ...doubtTexts(after),
        ...(unplanned.length === 0
            ? []
            : [`The cost of ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(unplanned.length, 'cohort')} without a plan is unknown.`]),
    ];
}
function budgetText(verdict) {
    const { state, outcome } = verdict;
    const mild = outcome === 'warn' ? ' (a warning)' : '';
    switch (state) {
        case 'off':
            return undefined;
        case 'within':
            return `Within the budget.${doubtsText(verdict)}`;
        case 'overridden':
            return `Accepted by the label '${verdict.label ?? ''}': ${limitsText(verdict)}.`;
        case 'exceeded':
            return `Over the budget${mild}: ${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`;
        case 'unknown':
            return `The budget cannot be checked, because some costs are unknown${mild}: ${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`;
    }
}
function budgetDetail(verdict) {
    const { state, outcome } = verdict;
    if (outcome === 'pass')
        return budgetText(verdict);
    const why = state === 'unknown' ? 'some costs are unknown: ' : '';
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(`${why}${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`);
}
const MOST_DOUBTS = 3;
function doubtsText({ limits }) {
    const open = limits.filter(({ state }) => state !== 'within');
    const total = (some) => some.find(({ limit }) => limit === 'total');
    const { conflicts = [], unpriced = [] } = (total(open) ?? open[0] ?? total(limits))?.doubts ?? {};
    const sentence = (start, all) => all.length === 0 ? '' : ` ${start} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(all, all.length, MOST_DOUBTS)}.`;
    const unknown = new Map();
    for (const { stage, llm, runs: count } of unpriced) {
        const counts = unknown.get(llm) ?? (0,_source_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .noneByStage */ ._)();
        counts[stage] += count;
        unknown.set(llm, counts);
    }
    return [
        sentence('Cohorts plan the same ids with different models, of which the highest price counts:', conflicts.map(({ stage, llms, runs: count, isUnknown }) => `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, stage)} by ${llms.join(' or ')}${isUnknown ? ' (unknown)' : ''}`)),
        unknown.size > 0 && total(open) === undefined && open.length > 0
            ? ' Runs without a known price are not counted.'
            : sentence('Runs without a known price are not counted:', [...unknown].map(([llm, counts]) => `${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stagesText */ .Z)(counts)} by ${llm}`)),
    ].join('');
}
function limitsText({ limits }) {
    const exceeded = limits.filter(({ state }) => state === 'exceeded');
    const unknown = limits.filter(({ state }) => state === 'unknown');
    return exceeded.length === 0
        ? amountsText(unknown)
        : [amountsText(exceeded), ...unknown.map(unknownText)].join('; ');
}
function amountsText(limits) {
    const [total, increases] = [
        limits.filter(({ limit }) => limit === 'total'),
        limits.filter(({ limit }) => limit !== 'total'),
    ].map((some) => some.map(limitText).join(' and '));
    return [total && `the whole plan costs ${total}`, increases && `this change adds ${increases}`]
        .filter(Boolean)
        .join('; ');
}
function unknownText({ limit, allowed, missing }) {
    const what = limit === 'total' ? 'the whole plan costs' : 'this change adds';
    const most = limit === 'percent' ? `${allowed} %` : dollars(allowed);
    const why = [
        ...(missing !== undefined && missing.runs > 0 ? [`${runs(missing.runs)} of unknown price`] : []),
        ...(missing !== undefined && missing.cohorts > 0
            ? [`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(missing.cohorts, 'cohort')} without a plan`]
            : []),
    ];
    return `whether ${what} more than ${most} is unknown: ${why.join(', ') || 'the cost of the base is unknown'}`;
}
function wayOut({ label }) {
    return label === undefined ? '' : `; to accept it, add the label '${label}'`;
}
function limitText({ limit, allowed, amount, of, state }) {
    const known = state === 'unknown' ? ' as far as is known' : '';
    const isUnknown = state === 'unknown' && amount === 0n;
    const costs = isUnknown ? 'an unknown amount' : `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)}${known}`;
    switch (limit) {
        case 'total':
        case 'increase':
            return `${costs}, where ${dollars(allowed)} is allowed`;
        case 'percent':
            return `${isUnknown ? 'an unknown share' : `${shareText(amount, of ?? 0n)}${known}`}, where ${allowed} % is allowed`;
    }
}
function dollars(allowed) {
    return `$${allowed}${/\.\d$/.test(String(allowed)) ? '0' : ''}`;
}
function shareText(amount, of) {
    if (of === 0n)
        return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)} to nothing`;
    const tenths = (amount * 2000n + of) / (of * 2n);
    return `${tenths / 10n}.${tenths % 10n} % to the cost of the plan`;
}
function runs(count) {
    return (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(count, 'run');
}


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repairCommand)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4713);
/* harmony import */ var _runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(950);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4262);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4041);




const MOST_NAMED = 5;
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;
function repairCommand(result, cohorts) {
    const { dialect } = result;
    const dataRoot = result.dataRoot || '.';
    const options = [
        ...((0,_runtime_runtimes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefault */ .uP)(dialect) ? [] : [`--dialect ${dialect}`]),
        ...(dataRoot === _source_data_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_DATA_ROOT */ .E5 || !PLAIN_WORD.test(dataRoot) ? [] : [`--data-root ${dataRoot}`]),
        ...(cohorts.length > MOST_NAMED || !cohorts.every((id) => PLAIN_WORD.test(id))
            ? []
            : cohorts.map((id) => `--cohort ${id}`)),
    ];
    return [(0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAtRoot */ .x$)(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .REGENERATE */ .dF), ...options].join(' ');
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ selectionLines)
/* harmony export */ });
/* unused harmony export selectionWords */
const MOST_NAMED = 5;
function selectionLines(result, style) {
    const byPath = new Map();
    for (const { id, selection } of result.cohorts) {
        if (selection === undefined)
            continue;
        const words = `${style.id(id)} ${selectionWords(selection)}`;
        const known = byPath.get(selection.path);
        if (known === undefined)
            byPath.set(selection.path, [words]);
        else
            known.push(words);
    }
    return [...byPath].map(([path, cohorts]) => {
        const rest = cohorts.length - MOST_NAMED;
        const named = cohorts.slice(0, MOST_NAMED).join(', ');
        return `selection ${style.path(path)}: ${named}${rest > 0 ? ` and ${rest} cohorts more` : ''}`;
    });
}
function selectionWords({ stage, listed, planned, both }) {
    const nouns = (count) => (count === 1 ? stage : `${stage}s`);
    if (listed === both)
        return `${listed} of ${planned} ${nouns(planned)}`;
    return `${listed} ${nouns(listed)}, ${both} of them among the ${planned} planned`;
}


/***/ }),

/***/ 8253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(4713);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/findings.js
var findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(8208);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/report/alike.js
var alike = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/src/report/grouped-by.js
var grouped_by = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/report/show/design-sentences.js


const MOST = 8;
const HOLES = 4;
function designRemarks(view) {
    return [...(view.quality ? qualityRemarks(view.quality) : []), ...unread(view), ...collapsed(view)];
}
function nothingToRemark({ quality, selection }) {
    const words = sizeWords(quality?.mainEffects.length);
    return selection === undefined
        ? `${words}; every column is read.`
        : `Among the selected generations: ${words.charAt(0).toLowerCase()}${words.slice(1)}. Every column is read.`;
}
function sizeWords(varying) {
    switch (varying) {
        case 0:
            return 'No axis has more than one level, so there is nothing to compare';
        case 1:
            return 'One axis has more than one level';
        default:
            return 'The effect of every axis can be separated from the others';
    }
}
function qualityRemarks(quality) {
    const nested = new Set(quality.nested.map(({ inner, outer }) => keyOf([inner, outer])));
    const together = quality.together.flatMap(({ factors }) => pairsOf(factors).map(keyOf));
    const isSaid = ({ factors }) => nested.has(keyOf(factors)) || together.includes(keyOf(factors));
    const partly = quality.mainEffects.filter(({ factor, possible, estimable }) => estimable < possible && !quality.nested.some(({ outer }) => outer === factor));
    const none = partly.filter(({ estimable }) => estimable === 0).map(({ factor }) => factor);
    const inseparable = none.length > 1 ? none : [];
    return [
        ...effectRemarks(quality, partly, inseparable),
        ...interactionRemarks(quality, nested, isSaid, inseparable),
        ...combinationRemarks(quality, isSaid),
        ...selfJudging(quality),
        ...(quality.isComplete
            ? []
            : [
                {
                    kind: 'too large',
                    parts: ['some effects were not compared: the design has too many levels for that'],
                },
            ]),
    ];
}
function effectRemarks(quality, partly, inseparable) {
    return [
        ...limited(quality.together.filter(({ isTied }) => !isTied), 'one effect', ({ groups }) => [
            ...joined(groups.flatMap(({ factors }) => factors[0] ?? [])),
            ` always change together: one effect, not ${(0,findings_words/* numberWord */.i0)(groups.length)}`,
        ]),
        ...limited(quality.together.flatMap(({ groups }) => groups.filter(({ factors }) => factors.length > 1)), 'tied', ({ factors, tie }) => [
            ...joined(factors),
            ' are one effect',
            ...(tie === undefined ? [', as they are tied'] : [', as the tie ', { name: tie }, ' says']),
        ]),
        ...limited(quality.nested, 'nested', ({ inner, outer }) => [
            'each level of ',
            { name: inner },
            ' occurs with one level of ',
            { name: outer },
            ': the effect of ',
            { name: outer },
            ' cannot be separated from it',
            quality.mainEffects.length > 2 ? ', alone or together with another axis' : '',
        ]),
        ...limited(inseparable.length > 0 ? [inseparable] : [], 'effect', (factors) => [
            'the effects of ',
            ...joined(factors),
            ' cannot be separated: each may be the combined effect of the other axes',
        ]),
        ...limited(inseparable.length > 0 ? partly.filter(({ estimable }) => estimable > 0) : partly, 'effect', ({ factor, possible, estimable }) => [
            'of the effect of ',
            { name: factor },
            `, ${estimable} of ${degrees(possible)} can be separated from the other axes`,
        ]),
    ];
}
function interactionRemarks({ interactions, aliases }, nested, isSaid, inseparable) {
    const areInseparable = ({ factors }) => factors.every((factor) => inseparable.includes(factor));
    const isInseparableEffect = (one, other) => one !== undefined && other === undefined && inseparable.includes(one);
    const shownInteractions = interactions.filter((one) => !isSaid(one) && !(one.estimable === 0 && areInseparable(one)));
    const within = shownInteractions.map((one) => aliasesWithMain(one, aliases));
    return [
        ...limited(shownInteractions, 'interaction', (one, index) => [
            'whether ',
            { name: one.factors[0] },
            ' acts differently per ',
            { name: one.factors[1] },
            ...estimableWords(one, within[index] ?? []),
        ]),
        ...limited(aliases.filter((one) => !one.isAcross &&
            !within.some((some) => some.includes(one)) &&
            !isSubsumed(one.effects, nested) &&
            !one.effects.every(([left, right]) => isInseparableEffect(left, right))), 'alias', ({ effects, shared }) => [
            ...effectWords(effects[0]),
            ' and ',
            ...effectWords(effects[1]),
            ` share ${degrees(shared)}`,
            isSharedAcross(effects, aliases) ? ', alone and together with another axis' : '',
        ]),
    ];
}
function combinationRemarks(quality, isSaid) {
    const holed = quality.coverage.filter((one) => !isSaid(one));
    const associations = quality.cells.filter(isAssociated).filter((one) => !isSaid(one));
    return [
        ...limited(holed, 'holes', ({ factors, met, possible, holes }) => [
            ...joined(factors),
            `: ${(0,count_text/* countText */.lT)(met)} of ${(0,count_text/* countText */.lT)(possible)} combinations occur; missing `,
            ...holes
                .slice(0, HOLES)
                .flatMap(([left, right], index) => [
                index === 0 ? '' : ', ',
                { name: left },
                ' with ',
                { name: right },
            ]),
            possible - met > HOLES ? ` and ${(0,count_text/* countText */.lT)(possible - met - HOLES)} more` : '',
            ...associations.filter(isSamePair(factors)).map((one) => `; ${associationText(one)}`),
        ]),
        ...limited(unequal(quality), 'unbalanced', ({ name, stage, fewest, most }) => [
            { name },
            ': ',
            { name: fewest.level },
            ` in ${(0,count_text/* countedText */.oA)(fewest.units, stage)}, `,
            { name: most.level },
            ` in ${(0,count_text/* countedText */.oA)(most.units, stage)}`,
        ]),
        ...limited(associations.filter(({ factors }) => !holed.some(isSamePair(factors))), 'association', (one) => [...joined(one.factors), ` are partly associated: ${associationText(one)}`]),
    ];
}
function aliasesWithMain({ factors }, aliases) {
    return aliases.filter(({ effects: [main, pair], isAcross }) => !isAcross && main.length === 1 && isPair(pair) && keyOf(pair) === keyOf(factors));
}
function estimableWords({ possible, estimable }, shares) {
    const [only, another] = shares;
    if (estimable === 0 && only?.shared === possible && another === undefined)
        return [' cannot be separated from ', ...effectWords(only.effects[0])];
    return [
        estimable === 0
            ? ' cannot be estimated'
            : ` can be estimated in part: ${estimable} of ${degrees(possible)}`,
        ...shares.flatMap(({ effects, shared }, index) => [
            index === 0 ? '; shares ' : ', ',
            `${degrees(shared)} with `,
            ...effectWords(effects[0]),
        ]),
    ];
}
function isAssociated(one) {
    return one.association !== undefined;
}
function associationText({ stage, fewest, most, association, }) {
    const share = Math.min(0.99, Math.max(0.01, association)).toFixed(2);
    return `Cram\u00e9r's V ${share}, ${fewest === most ? '' : `${(0,count_text/* countText */.lT)(fewest)} to `}${(0,count_text/* countedText */.oA)(most, stage)} per combination`;
}
function isSamePair(pair) {
    return ({ factors }) => keyOf(factors) === keyOf(pair);
}
function unequal({ factors }) {
    return factors.flatMap(({ name, stage, fewest, most }) => fewest && most && fewest.units !== most.units ? [{ name, stage, fewest, most }] : []);
}
function isSubsumed([one, other], nested) {
    const pairs = [one, other, apart(one, other)].filter(isPair);
    return pairs.some((pair) => nested.has(keyOf(pair)));
}
function isSharedAcross([one, other], aliases) {
    const key = (names) => [...names].sort().join('\n');
    const own = key([...one, ...other]);
    return (one.length === 1 &&
        other.length === 1 &&
        aliases.some(({ effects, isAcross }) => isAcross && key(apart(...effects)) === own));
}
function apart(one, other) {
    return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}
function isPair(names) {
    return names.length === 2;
}
function keyOf([left, right]) {
    return JSON.stringify([left, right].sort());
}
function pairsOf(names) {
    return names.flatMap((left, index) => names.slice(index + 1).map((right) => [left, right]));
}
function effectWords(effect) {
    const [left = '', right] = effect;
    return right === undefined
        ? ['the effect of ', { name: left }]
        : ['how ', { name: left }, ' and ', { name: right }, ' act together'];
}
function selfJudging({ selfJudging }) {
    if (selfJudging === undefined)
        return [];
    const { evaluations, ownEssay, ownDraft, unknown } = selfJudging;
    const share = (count) => count === evaluations && count > 1
        ? `all ${(0,count_text/* countedText */.oA)(evaluations, 'evaluation')}`
        : `${(0,count_text/* countText */.lT)(count)} of ${(0,count_text/* countText */.lT)(evaluations)} evaluations (${percent(count, evaluations)})`;
    const parts = [
        ...(ownEssay > 0 ? [`${share(ownEssay)} are by the model that wrote the essay`] : []),
        ...(ownDraft > 0 ? [`${share(ownDraft)} are by the model that wrote the draft, but not the essay`] : []),
        ...(unknown > 0 && unknown < evaluations
            ? [`of ${share(unknown)} the model of judge or writer is not known`]
            : []),
    ];
    return parts.length === 0 ? [] : [{ kind: 'self-judging', parts: [parts.join('; ')] }];
}
function percent(count, total) {
    if (count === total)
        return '100%';
    return `${Math.min(99, Math.max(1, Math.round((count / total) * 100)))}%`;
}
function degrees(count) {
    return (0,count_text/* countedText */.oA)(count, 'degree of freedom', 'degrees of freedom');
}
function unread({ unread = [] }) {
    if (unread.length === 0)
        return [];
    return [{ kind: 'unread', parts: [...joined(unread), ': read by no stage'] }];
}
function collapsed(view) {
    return (view.collapsed ?? []).map(({ stage, lost }) => ({
        kind: 'collapsed',
        parts: [
            lost === 1
                ? `1 ${stage} gets the same id as another one and is lost`
                : `${(0,count_text/* countText */.lT)(lost)} ${stage}s get the id of another one and are lost`,
        ],
    }));
}
function limited(all, kind, partsOf) {
    const remarks = all.slice(0, MOST).map((one, index) => ({ kind, parts: partsOf(one, index) }));
    const rest = all.length - MOST;
    return rest > 0 ? [...remarks, { kind, parts: [`and ${rest} more`] }] : remarks;
}
function joined(names) {
    const shown = names.slice(0, MOST);
    const parts = shown.flatMap((name, index) => [
        ...(index === 0 ? [] : [index === shown.length - 1 && names.length <= MOST ? ' and ' : ', ']),
        { name },
    ]);
    return names.length > MOST ? [...parts, ` and ${names.length - MOST} more`] : parts;
}

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(4482);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
;// CONCATENATED MODULE: ./build/src/report/show/mermaid-labels.js


const LONGEST_LABEL = 48;
const MOST_CHANGED = 3;
function elsewhere(cause) {
    switch (cause.kind) {
        case 'catalog':
            return [label(cause.catalog), ...signed(cause)].join('<br>');
        case 'selection':
            return 'the curated selection changed';
        case 'replication':
            return `${cause.stage}s \u00d7${cause.before} to \u00d7${cause.after}`;
        case 'setting':
            return `${cause.name}: ${label(cause.before)} to ${label(cause.after)}`;
        default:
            return undefined;
    }
}
function signed({ added, removed, }) {
    const words = ({ count, first }, sign) => {
        if (count === 0)
            return [];
        const names = first.slice(0, MOST_CHANGED).map(label);
        const rest = count - names.length;
        return [
            `${sign} ${names.join(', ')}${rest > 0 ? `${names.length > 0 ? ' and ' : ''}${(0,count_text/* countText */.lT)(rest)} more` : ''}`,
        ];
    };
    return [...words(added, '+'), ...words(removed, '\u2212')];
}
function countLabel(count, noun) {
    if (count === undefined)
        return `${noun}s unknown`;
    return (0,count_text/* countedText */.oA)(count, noun);
}
function label(text) {
    const points = Array.from((0,visible/* visible */.R)(text.slice(0, LONGEST_LABEL * 4)));
    const cut = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), '\u2026'] : points;
    return cut
        .map((point) => /[A-Za-z0-9 ._,/()\u00a1-\u{10ffff}-]/u.test(point) ? point : `#${point.codePointAt(0)};`)
        .join('');
}

;// CONCATENATED MODULE: ./build/src/report/show/mermaid.js





const MOST_NODES = 24;
const MOST_NAMED = 6;
function designFlowchart(view, change) {
    const bound = new Set(view.rules.flatMap(({ members }) => members));
    const size = view.axes.filter(({ name }) => bound.has(name)).length + view.rules.length;
    return new Flowchart(view, change).drawn(size <= MOST_NODES ? bound : undefined);
}
class Flowchart {
    #lines = ['flowchart LR'];
    #changed = [];
    #removed = [];
    #view;
    #plan;
    #causes;
    #isNew;
    constructor(view, change) {
        this.#view = view;
        this.#isNew = change?.before === 'absent';
        this.#plan = change?.plan;
        this.#causes = this.#isNew ? [] : (change?.plan?.causes ?? []);
    }
    drawn(bound) {
        const ends = bound === undefined ? this.#counted() : this.#named(bound);
        ends.push(...this.#besides());
        const { rows } = this.#view.steps[this.#view.steps.length - 1] ?? {};
        const title = [countLabel(rows, 'row'), ...(this.#isNew ? ['new cohort'] : [])].join(', ');
        for (const end of ends)
            this.#lines.push(`  ${end} --> plan`);
        this.#lines.push(`  subgraph plan["${title}"]`, '    direction TB', ...this.#stages(), '  end');
        for (const [name, ids, look] of [
            ['changed', this.#changed, 'stroke:#bc6c00,stroke-width:3px'],
            ['removed', this.#removed, 'stroke:#bc6c00,stroke-width:3px,stroke-dasharray:6 4'],
        ])
            if (ids.length > 0)
                this.#lines.push(`  classDef ${name} ${look}`, `  class ${ids.join(',')} ${name}`);
        return this.#lines.join('\n');
    }
    #counted() {
        const { axes, rules } = this.#view;
        const words = this.#causes.length === 0 ? [] : [(0,count_text/* countedText */.oA)(this.#causes.length, 'edit')];
        this.#node('axes', '["', [(0,count_text/* countedText */.oA)(axes.length, 'axis', 'axes')], '"]');
        this.#node('rules', '{{"', [(0,count_text/* countedText */.oA)(rules.length, 'rule')], '"}}', words);
        this.#lines.push('  axes --> rules');
        return ['rules'];
    }
    #named(bound) {
        const { axes, rules } = this.#view;
        const makers = new Map();
        for (const [index, axis] of axes.entries()) {
            if (!bound.has(axis.name))
                continue;
            this.#node(`axis${index}`, '["', [label(axis.name), countLabel(axis.levels, 'level')], '"]', this.#ofAxis(axis.name));
            makers.set(axis.name, `axis${index}`);
        }
        for (const [index, rule] of rules.entries()) {
            const id = `rule${index}`;
            this.#node(id, '{{"', [`${rule.kind} ${label(rule.name)}`, effectOf(rule)], '"}}', this.#ofRule(rule));
            const sources = new Set(rule.members.flatMap((member) => makers.get(member) ?? []));
            for (const source of sources)
                this.#lines.push(`  ${source} --> ${id}`);
            for (const member of rule.members)
                makers.delete(member);
            for (const left of (0,rule_members/* isNarrowing */.k8)(rule) ? rule.members : [rule.name])
                makers.set(left, id);
        }
        return [...new Set(makers.values()), ...this.#unbound(bound)];
    }
    #unbound(bound) {
        const loose = this.#view.axes.filter(({ name }) => !bound.has(name));
        if (loose.length === 0)
            return [];
        const varying = loose.filter(({ levels }) => levels !== 1);
        const fixed = loose.length - varying.length;
        const lines = varying
            .slice(0, MOST_NAMED)
            .map(({ name, levels }) => `${label(name)}: ${countLabel(levels, 'level')}`);
        if (varying.length > MOST_NAMED)
            lines.push(`and ${(0,count_text/* countText */.lT)(varying.length - MOST_NAMED)} more`);
        if (fixed > 0)
            lines.push(`${(0,count_text/* countedText */.oA)(fixed, 'axis', 'axes')} with one level`);
        const edits = loose.flatMap(({ name }) => this.#ofAxis(name).map((words) => (loose.length === 1 ? words : `${label(name)} ${words}`)));
        this.#node('crossed', '["', lines, '"]', edits.slice(0, MOST_NAMED));
        return ['crossed'];
    }
    #besides() {
        const ids = [];
        const { replicates, axes, rules } = this.#view;
        const counts = this.#causes.flatMap((cause) => (cause.kind === 'replicates' ? [cause] : []));
        if (replicates.length + counts.length > 0) {
            const product = replicates.reduce((all, { count }) => all * count, 1n);
            const edits = counts.map(({ axis, before, after }) => `${label(axis)} \u00d7${before} to \u00d7${after}`);
            this.#node('replicates', '(["', ['replicates', `\u00d7${(0,count_text/* countText */.lT)(product)}`], '"])', edits);
            ids.push('replicates');
        }
        for (const [index, cause] of this.#causes.entries()) {
            const gone = cause.kind === 'axis' && !axes.some(({ name }) => name === cause.axis)
                ? `axis ${label(cause.axis)} removed`
                : cause.kind === 'rule' &&
                    !rules.some((rule) => rule.kind === cause.rule && rule.name === cause.name)
                    ? `${cause.rule} ${label(cause.name)} removed`
                    : undefined;
            const other = gone ?? elsewhere(cause);
            if (other === undefined || ids.length > MOST_NAMED)
                continue;
            this.#node(`other${index}`, '["', [other], '"]');
            (gone === undefined ? this.#changed : this.#removed).push(`other${index}`);
            ids.push(`other${index}`);
        }
        return ids;
    }
    #stages() {
        const { plan } = this.#view;
        if (plan === undefined)
            return ['    nothing["no plan"]'];
        const nodes = stage/* STAGES */.a.map((stage) => {
            const change = this.#plan?.stages.find((one) => one.stage === stage);
            const signs = [
                ...(change && change.added.count > 0 ? [`+${(0,count_text/* countText */.lT)(change.added.count)}`] : []),
                ...(change && change.removed.count > 0 ? [`\u2212${(0,count_text/* countText */.lT)(change.removed.count)}`] : []),
            ];
            const isChanged = (0,change_change/* isPlanChanged */.c)(this.#plan) && !this.#isNew && signs.length > 0;
            if (isChanged)
                this.#changed.push(`${stage}s`);
            const lines = [countLabel(plan[`${stage}s`], stage), ...(isChanged ? [signs.join(' ')] : [])];
            return `    ${stage}s["${lines.join('<br>')}"]`;
        });
        return [...nodes, '    drafts --> essays --> evaluations'];
    }
    #ofAxis(name) {
        return this.#causes.flatMap((cause) => {
            if (cause.kind === 'axis' && cause.axis === name && cause.change === 'added')
                return ['new'];
            return cause.kind === 'levels' && cause.axis === name ? signed(cause) : [];
        });
    }
    #ofRule(rule) {
        return this.#causes.flatMap((cause) => {
            if (cause.kind !== 'rule' || cause.rule !== rule.kind || cause.name !== rule.name)
                return [];
            if (cause.change === 'added')
                return ['new'];
            const words = signed(cause);
            return words.length === 0 ? ['changed'] : words;
        });
    }
    #node(id, open, lines, close, edits = []) {
        this.#lines.push(`  ${id}${open}${[...lines, ...edits].join('<br>')}${close}`);
        if (edits.length > 0)
            this.#changed.push(id);
    }
}
function effectOf({ kind, levels }) {
    switch (kind) {
        case 'subset':
            return `keeps ${countLabel(levels, 'level')}`;
        case 'tie':
            return `one value: ${countLabel(levels, 'level')}`;
        case 'pair':
        case 'tuple':
            return countLabel(levels, 'combination');
    }
}

;// CONCATENATED MODULE: ./build/src/report/show/unit-rows.js

function unitRows({ factors }) {
    return factors.flatMap(({ name, stage, levels, fewest, most, evaluations }) => levels > 1 && fewest && most
        ? [
            {
                factor: name,
                stage: most.units === 1 ? stage : `${stage}s`,
                units: (0,count_text/* rangeText */.lq)(fewest.units, most.units),
                evaluations: (0,count_text/* rangeText */.lq)(evaluations.fewest, evaluations.most),
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./build/src/source/path.js
var path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/report/show/unknown-size.js

const unknown_size_MOST = 4;
function whyUnknown({ axes, steps, specPath }) {
    const at = steps.findIndex(({ rows }) => rows === undefined);
    const step = steps[at];
    if (step === undefined)
        return undefined;
    if (at > 0)
        return ['How many combinations are left is unknown from ', { name: step.label }, ' on: it is invalid.'];
    const unknown = axes.filter(({ levels }) => levels === undefined);
    const named = unknown
        .slice(0, unknown_size_MOST)
        .flatMap(({ name, file }, index) => [
        index === 0 ? '' : ', ',
        { name },
        ...(file === undefined ? [] : [' (from ', { name: (0,path/* relativeToSpec */.Vv)(specPath, file) }, ')']),
    ]);
    const rest = unknown.length > unknown_size_MOST ? ` and ${unknown.length - unknown_size_MOST} more` : '';
    const why = unknown.length === 0
        ? ['not every axis could be read']
        : ['not all levels are known of ', ...named, rest];
    return ['How many combinations there are is unknown: ', ...why, '.'];
}

;// CONCATENATED MODULE: ./build/src/report/show-markdown.js








const MOST_ROWS = 60;
const LONGEST_NAME = 80;
function cohortDesignMarkdown(view, options = {}) {
    const maxRows = options.maxRows ?? MOST_ROWS;
    const body = [
        ...drawing(view, options.change),
        ...axisTable(view, maxRows),
        ...ruleTable(view, maxRows),
        ...stepTable(view, maxRows),
        ...unknownSize(view),
        ...selectionLine(view),
        ...unitTable(view, maxRows),
        ...remarkList(view),
    ];
    const title = `Design of ${code(view.id)}`;
    const lines = options.folded
        ? [
            '<details>',
            `<summary>The design at a glance: ${show_markdown_sizeWords(view)}</summary>`,
            '',
            ...body,
            '</details>',
        ]
        : [
            `## ${title}`,
            '',
            `${code(view.specPath)}, dialect ${view.dialect}: ${show_markdown_sizeWords(view)}.`,
            '',
            ...body,
        ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function show_markdown_sizeWords(view) {
    const rows = view.steps[view.steps.length - 1]?.rows;
    const size = view.plan
        ? `${amountText(view.plan.rows, 'row')}, ${amountText(view.plan.evaluations, 'evaluation')}`
        : amountText(rows, 'row');
    const axes = view.axes.length === 1 ? '1 axis' : `${view.axes.length} axes`;
    const words = `${axes}, ${(0,findings_words/* counted */.hS)(view.rules.length, 'rule')}, ${size}`;
    return view.state === 'invalid' ? `invalid (${(0,findings_words/* counted */.hS)(view.errors, 'error')}); ${words}` : words;
}
function amountText(count, noun) {
    return count === undefined ? `an unknown number of ${noun}s` : (0,count_text/* countedText */.oA)(count, noun);
}
function drawing(view, change) {
    return view.axes.length === 0 ? [] : ['```mermaid', designFlowchart(view, change), '```', ''];
}
function axisTable(view, maxRows) {
    const rows = view.axes.map(({ name, levels, first, file, tuple }) => {
        const names = first.map((level) => code(level)).join(', ');
        const more = (levels ?? 0) > first.length ? ', \u2026' : '';
        const source = tuple !== undefined ? `tuple ${code(tuple)}` : file === undefined ? 'inline' : code(file);
        return [code(name), (0,count_text/* countText */.lT)(levels), source, `${names}${more}`];
    });
    return table(['Axis', 'Levels', 'Source', 'Values'], rows, maxRows, [1]);
}
function ruleTable(view, maxRows) {
    const rows = view.rules.map(({ kind, name, words, file }, index) => [
        String(index + 1),
        kind,
        code(name),
        `${(0,markdown/* mdText */.bC)((0,cut/* cut */.J)(words, 400))}${file === undefined ? '' : ` (${code(file)})`}`,
    ]);
    return table(['#', 'Rule', 'Name', 'What it does'], rows, maxRows);
}
function stepTable(view, maxRows) {
    const { plan } = view;
    const rows = view.steps.map(({ label, rows: count }) => [
        (0,markdown/* mdText */.bC)((0,cut/* cut */.J)(label, LONGEST_NAME)),
        (0,count_text/* countText */.lT)(count),
    ]);
    if (plan) {
        for (const stage of ['drafts', 'essays', 'evaluations'])
            rows.push([`\u2192 ${stage}`, (0,count_text/* countText */.lT)(plan[stage])]);
    }
    return table(['Step', 'Rows'], rows, maxRows + 3, [1]);
}
function unknownSize(view) {
    const why = whyUnknown(view)?.map((part) => (typeof part === 'string' ? part : code(part.name)));
    return why === undefined ? [] : [why.join(''), ''];
}
function selectionLine({ quality, selection }) {
    if (quality === undefined || selection === undefined)
        return [];
    return [`Of the generations that ${code(selection)} selects:`, ''];
}
function unitTable(view, maxRows) {
    if (view.quality === undefined)
        return [];
    const rows = unitRows(view.quality).map(({ factor, stage, units, evaluations }) => [
        code(factor),
        `${units} ${stage}`,
        evaluations,
    ]);
    return table(['Axis', 'Each level rests on', 'Evaluations of them'], rows, maxRows, [1, 2]);
}
function remarkList(view) {
    if (view.unread === undefined)
        return [];
    const remarks = designRemarks(view);
    if (remarks.length === 0 && view.quality === undefined)
        return [];
    if (remarks.length === 0)
        return [nothingToRemark(view), ''];
    return [
        ...remarks.map(({ kind, parts }) => {
            const words = parts.map((part) => (typeof part === 'string' ? part : code(part.name))).join('');
            return `- **${kind}**: ${words}`;
        }),
        '',
    ];
}
function table(heads, rows, maxRows, right = []) {
    if (rows.length === 0)
        return [];
    const rest = rows.length - maxRows;
    return [
        `| ${heads.join(' | ')} |`,
        `|${heads.map((_, column) => (right.includes(column) ? ' ---: ' : ' --- ')).join('|')}|`,
        ...rows.slice(0, maxRows).map((row) => `| ${row.join(' | ')} |`),
        ...(rest > 0 ? ['', `\u2026 and ${(0,count_text/* countText */.lT)(rest)} more.`] : []),
        '',
    ];
}
function code(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST_NAME));
}

// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
// EXTERNAL MODULE: ./build/src/report/summary/difference-items.js
var difference_items = __webpack_require__(9165);
// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/src/report/summary/cohort-sections.js














const LONGEST_ID = 200;
const LONGEST_FAILURE = 2000;
const FEW = 4;
const cohort_sections_MOST_NAMED = 100;
const DESIGN_ROWS = 20;
function addCohortSections(lines, context) {
    const cohorts = tally/* STATES */.xj.flatMap((state) => context.result.cohorts.filter((cohort) => cohort.state === state && hasNews(cohort, context)));
    if (cohorts.length === 0 || context.detail.sections === 0)
        return;
    lines.add('', '### Cohorts', '');
    const groups = alikeSections(cohorts, context);
    const open = groups.length === 1 ? ' open' : '';
    for (const [cohort, ...others] of groups.slice(0, context.detail.sections)) {
        const count = others.length === 0 ? '' : `${(0,count_text/* countedText */.oA)(others.length + 1, 'cohort')} alike: `;
        const title = `${cohort_table/* STATE_ICONS */.t[cohort.state]} ${cohort.state} ${count}${(0,markdown/* htmlCode */.h8)((0,cut/* cut */.J)(cohort.id, LONGEST_ID))}`;
        lines.add(`<details${open}>`, `<summary>${title}${others.length === 0 ? '' : ' \u2026'}</summary>`, '');
        addSection(lines, cohort, others.length, context);
        if (others.length > 0)
            lines.add('', `The same in ${idList(others)}.`, '');
        lines.add('', '</details>', '');
        if (!lines.fits)
            return;
    }
    const rest = groups.slice(context.detail.sections).reduce((sum, group) => sum + group.length, 0);
    if (rest > 0)
        lines.add(`${(0,count_text/* countedText */.oA)(rest, 'cohort')} more not shown.`, '');
}
function alikeSections(cohorts, context) {
    const isOwn = (one) => one.state !== 'drifted' || one.failure !== undefined || unshared(one, context).length > 0;
    const groups = (0,grouped_by/* groupedBy */.m)(cohorts, (one) => JSON.stringify(isOwn(one) ? [one.id] : [(0,alike/* driftKey */.LM)(one.outputs), '']));
    return groups.flatMap((group) => (group.length < FEW ? group.map((one) => [one]) : [group]));
}
function idList(cohorts) {
    const shown = cohorts.slice(0, cohort_sections_MOST_NAMED).map(({ id }) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID)));
    const more = cohorts.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function addSection(lines, cohort, others, context) {
    if (cohort.failure !== undefined) {
        lines.add('', `Could not be checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text/* textOf */.b6)(cohort.failure), LONGEST_FAILURE))}`, '');
    }
    const own = unshared(cohort, context);
    (0,finding_items/* addFindings */.W7)(lines, own, context);
    const shared = (0,trouble/* ownFindings */.LF)(cohort).length - own.length;
    if (shared > 0)
        lines.add('', `${(0,count_text/* countedText */.oA)(shared, 'finding')} with a shared cause: see above.`, '');
    if (cohort.outputs)
        (0,difference_items/* addDifferences */.g)(lines, others === 0 ? cohort.outputs : (0,alike/* outputsOfSeveral */.i6)(cohort, cohort.outputs), context.detail.ids);
    const hasDesign = context.detail.designs && others === 0;
    const design = hasDesign ? context.designs?.get(cohort.id) : undefined;
    if (design) {
        const shown = cohortDesignMarkdown(design, {
            ...{ folded: true, maxRows: DESIGN_ROWS },
            change: context.changes?.get(cohort.id),
        });
        lines.add('', ...shown.trimEnd().split('\n'), '');
    }
}
function hasNews(cohort, context) {
    if (cohort.failure !== undefined || unshared(cohort, context).length > 0)
        return true;
    if (context.detail.designs && context.designs?.has(cohort.id) && cohort.state !== 'invalid')
        return true;
    const { outputs } = cohort;
    return outputs !== undefined && ((0,drift_words/* driftWords */.tE)(outputs).length > 0 || outputs.metadata.stale.length > 0);
}
function unshared(cohort, context) {
    return (0,trouble/* ownFindings */.LF)(cohort).filter((diagnostic) => !context.sharedKeys.has((0,findings/* causeKey */.rI)(diagnostic)));
}

;// CONCATENATED MODULE: ./build/src/report/summary/detail.js
const ALL = Number.POSITIVE_INFINITY;
const DETAILS = [
    {
        designs: true,
        frames: true,
        related: true,
        findings: ALL,
        ids: 10,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: true,
        related: true,
        findings: ALL,
        ids: 10,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: true,
        findings: ALL,
        ids: 10,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 500,
        ids: 3,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 100,
        ids: 3,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 20,
        ids: 3,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 5,
        ids: 0,
        sections: ALL,
        rows: ALL,
        cleanRows: true,
    },
    {
        frames: false,
        related: false,
        findings: 3,
        ids: 0,
        sections: 50,
        rows: ALL,
        cleanRows: false,
    },
    {
        frames: false,
        related: false,
        findings: 3,
        ids: 0,
        sections: 0,
        rows: ALL,
        cleanRows: false,
    },
    {
        frames: false,
        related: false,
        findings: 3,
        ids: 0,
        sections: 0,
        rows: 50,
        cleanRows: false,
    },
    {
        frames: false,
        related: false,
        findings: 0,
        ids: 0,
        sections: 0,
        rows: 10,
        cleanRows: false,
    },
];

// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/summary.js














const BUDGET = 900 * 1024;
const summary_LONGEST_ID = 100;
const LONGEST_ACCOUNT = 1000;
const SHORTENED = '> Shortened to fit: the rest is in the JSON report (of the action, or by `cohort-ci check --format json`).';
function renderSummary(result, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = (0,tally/* tally */.N4)(result);
    const shared = (0,finding_items/* sharedCauses */.YJ)((0,findings/* findingsOf */.WX)(result));
    const positions = new report_positions/* Positions */.H(result.sources);
    const { docsBase, sourceBase, designs } = options;
    const changes = new Map((options.changes ?? []).map((one) => [one.id, one]));
    const sharedKeys = new Set(shared.map(([{ diagnostic }]) => (0,findings/* causeKey */.rI)(diagnostic)));
    for (const detail of DETAILS) {
        const places = { positions, docsBase, sourceBase };
        const context = { ...places, result, detail, designs, changes, shared, sharedKeys };
        const text = renderWith(context, counts, budget, options.isAccounted);
        if (text !== undefined)
            return text;
    }
    const alone = `${heading(counts)}\n\n${SHORTENED}\n`;
    return Buffer.byteLength(alone) <= budget ? alone : `${heading(counts)}\n`;
}
function renderWith(context, counts, budget, isAccounted = false) {
    const { result, detail, sharedKeys } = context;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(heading(counts), '');
    const account = isAccounted ? '' : (0,account_line/* accountLine */.G)(result.account);
    if (account !== '')
        lines.add((0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(account, LONGEST_ACCOUNT)), '');
    const next = (0,verdict/* remedy */.zL)(counts);
    if (next)
        lines.add(`${next.words}${next.command ? `: ${(0,markdown/* mdCode */.xs)((0,command_text/* commandAtRoot */.x$)(next.command))}` : '.'}`, '');
    if (result.cohorts.length === 0 && result.patterns.length > 0) {
        lines.add('No file matches', '', ...result.patterns.map((pattern) => `- ${(0,markdown/* mdCode */.xs)(pattern)}`), '');
    }
    (0,cohort_table/* addCohortTable */.N)(lines, context);
    for (const line of (0,selection_lines/* selectionLines */.a)(result, { path: markdown/* mdCode */.xs, id: (id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, summary_LONGEST_ID)) }))
        lines.add('', `> Curated ${line}`, '');
    if (detail !== DETAILS[0])
        lines.add('', SHORTENED, '');
    (0,finding_items/* addSharedCauses */.JQ)(lines, context);
    const own = result.diagnostics.filter((diagnostic) => !sharedKeys.has((0,findings/* causeKey */.rI)(diagnostic)));
    if (own.length > 0 && detail.findings > 0) {
        lines.add('', '### Findings of the repository', '');
        (0,finding_items/* addFindings */.W7)(lines, own, context);
    }
    addCohortSections(lines, context);
    const about = counts.isSearched
        ? `${(0,markdown/* mdText */.bC)(`cohort-ci ${result.version}, dialect ${result.dialect}, data root`)} ${(0,markdown/* mdCode */.xs)(result.dataRoot || '.')}`
        : (0,markdown/* mdText */.bC)(`cohort-ci ${result.version}`);
    const hasFindings = Object.values(counts.severities).some((count) => count > 0);
    const more = hasFindings && context.docsBase === undefined
        ? `. What a code means: ${(0,markdown/* mdCode */.xs)('cohort-ci explain CODE')}`
        : '';
    lines.add('', `<sub>${about}${more}</sub>`);
    return lines.text;
}
function heading(counts) {
    return `## ${icon(counts)} ${(0,verdict/* verdict */.WJ)(counts)}`;
}
function icon({ cohorts, states, severities, leftUnchecked }) {
    if (states.invalid > 0)
        return cohort_table/* STATE_ICONS */.t.invalid;
    if (states.unchecked + leftUnchecked > 0 || cohorts === 0)
        return cohort_table/* STATE_ICONS */.t.unchecked;
    if (states.drifted > 0)
        return cohort_table/* STATE_ICONS */.t.drifted;
    return severities.error > 0 ? cohort_table/* STATE_ICONS */.t.invalid : cohort_table/* STATE_ICONS */.t.clean;
}


/***/ }),

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ BoundedLines)
/* harmony export */ });
class BoundedLines {
    #lines = [];
    #budget;
    #bytes = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    add(...lines) {
        for (const line of lines) {
            if (line === '' && (this.#lines.at(-1) ?? '') === '')
                continue;
            this.#lines.push(line);
            this.#bytes += Buffer.byteLength(line) + 1;
            if (!this.fits)
                break;
        }
        return this.fits;
    }
    get fits() {
        return this.#bytes <= this.#budget;
    }
    get text() {
        return this.fits ? `${this.#lines.join('\n').trimEnd()}\n` : undefined;
    }
}


/***/ }),

/***/ 1871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ addCohortTable),
/* harmony export */   t: () => (/* binding */ STATE_ICONS)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(160);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4611);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3518);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6791);








const STATE_ICONS = {
    clean: '\u2705',
    drifted: '\ud83d\udd36',
    invalid: '\u274c',
    unchecked: '\u2754',
};
const MANY = 20;
const FEW = 4;
const NARROW = 60;
const WIDEST = 200;
const HEAD = [
    '| State | Cohort | Rows | Drafts | Essays | Evaluations | What is wrong |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
];
function addCohortTable(lines, context) {
    const { cohorts } = context.result;
    const { rows, cleanRows } = context.detail;
    if (cohorts.length === 0)
        return;
    const fold = cohorts.length > MANY;
    const clean = cohorts.filter((cohort) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shownState */ .B5)(cohort) === 'clean');
    const needy = _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .xj.flatMap((state) => cohorts.filter((one) => one.state === state && (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shownState */ .B5)(one) !== 'clean'));
    const open = fold || !cleanRows ? needy : [...needy, ...clean];
    const groups = alikeCohorts(open);
    const shown = groups.slice(0, rows).reduce((sum, group) => sum + group.length, 0);
    addRows(lines, groups.slice(0, rows));
    if (rows > 0 && needy.some(_drift_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSigns */ .Li))
        lines.add(`<sub>${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_4__/* .signsLegend */ .Ci)()}</sub>`, '');
    if (open.length > shown)
        lines.add(`${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(open.length - shown, 'cohort')} more not listed.`, '');
    if (open === needy && clean.length > 0) {
        if (!cleanRows) {
            lines.add(`${STATE_ICONS.clean} ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(clean.length, 'clean cohort')} not listed.`, '');
        }
        else {
            lines.add('<details>', `<summary>${STATE_ICONS.clean} ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(clean.length, 'clean cohort')}</summary>`, '');
            addRows(lines, clean.map((one) => [one]));
            lines.add('</details>', '');
        }
    }
}
function addRows(lines, groups) {
    if (groups.length === 0)
        return;
    lines.add(...HEAD);
    for (const group of groups) {
        const [cohort] = group;
        const cells = [
            `${STATE_ICONS[(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .shownState */ .B5)(cohort)]} ${cohort.state}`,
            idsCell(group),
            ...planCells(cohort.plan),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .trouble */ .U$)(cohort), WIDEST)),
        ];
        if (!lines.add(`| ${cells.join(' | ')} |`))
            return;
    }
    lines.add('');
}
function alikeCohorts(cohorts) {
    const groups = (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupedBy */ .m)(cohorts, _alike_js__WEBPACK_IMPORTED_MODULE_0__/* .rowKey */ .om);
    return groups.flatMap((group) => (group.length < FEW ? group.map((one) => [one]) : [group]));
}
function idsCell([first, ...others]) {
    const id = ({ id: one }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(one, others.length === 0 ? WIDEST : NARROW));
    const last = others.at(-1);
    return last === undefined
        ? id(first)
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countedText */ .oA)(others.length + 1, 'cohort')}: ${id(first)} \u2026 ${id(last)}`;
}
function planCells(plan) {
    if (!plan)
        return ['\u2013', '\u2013', '\u2013', '\u2013'];
    return [plan.rows, plan.drafts, plan.essays, plan.evaluations].map(String);
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ addDifferences)
/* harmony export */ });
/* harmony import */ var _drift_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(160);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4611);
/* harmony import */ var _generation_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6789);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);






const LONGEST = 200;
function addDifferences(lines, outputs, ids) {
    addMembership(lines, outputs, ids);
    addManifest(lines, outputs, ids);
    addMetadata(lines, outputs, ids);
    const forms = [outputs.membership, outputs.manifest];
    if (forms.some(({ status, form }) => status === 'form' && form.includes(_drift_form_js__WEBPACK_IMPORTED_MODULE_0__/* .CRLF */ .KT)))
        lines.add('', `Hint: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdProse */ .X0)(_drift_form_js__WEBPACK_IMPORTED_MODULE_0__/* .CRLF_REMEDY */ .N5)}`, '');
}
function addMembership(lines, { membership }, ids) {
    const { status, form, stages, reordered } = membership;
    if (status === 'same' || status === 'uncommitted')
        return;
    lines.add('', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(membership.path)} ${statusWords(status, form)}`, '');
    if (status !== 'content')
        return;
    for (const stage of stages) {
        lines.add(`- ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .stageWords */ ._l)(stage)}`);
        if (ids > 0 && stage.added.first.length > 0)
            lines.add(`  - expected: ${idList(stage.added, ids)}`);
        if (ids > 0 && stage.removed.first.length > 0)
            lines.add(`  - committed: ${idList(stage.removed, ids)}`);
    }
    for (const words of form)
        lines.add(`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(words)}`);
    if (reordered)
        lines.add('- the same generations in another order');
    lines.add('');
}
function addManifest(lines, { manifest }, ids) {
    const { status, fields } = manifest;
    if (status === 'same' || status === 'uncommitted')
        return;
    lines.add('', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(manifest.path)} ${statusWords(status, manifest.form)}`, '');
    if (status !== 'content')
        return;
    for (const field of fields) {
        const parts = [];
        if (field.added.length > 0)
            parts.push(`expected ${values(field.added, ids)}`);
        if (field.removed.length > 0)
            parts.push(`committed ${values(field.removed, ids)}`);
        lines.add(`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(field.field)}: ${parts.join('; ') || 'in another order'}`);
    }
    for (const words of manifest.form)
        lines.add(`- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(words)}`);
    lines.add('');
}
function addMetadata(lines, { metadata }, ids) {
    const missing = metadata.missing.filter((list) => list.count > 0);
    const stale = metadata.stale.filter((list) => list.count > 0);
    if (missing.length + stale.length === 0)
        return;
    lines.add('', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)(metadata.path)}`, '');
    for (const list of missing) {
        lines.add(`- ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(list.count, list.stage)} without ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)('metadata.json')}${tail(list, ids)}`);
    }
    for (const list of stale) {
        lines.add(`- ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(list.count, list.stage)} no longer planned (left alone)${tail(list, ids)}`);
    }
    lines.add('');
}
function statusWords(status, form) {
    if (status === 'missing')
        return 'is not committed';
    if (status === 'content')
        return 'differs';
    return `has the right content in a different form${form.length > 0 ? `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(form.join(', '))}` : ''}`;
}
function tail(list, ids) {
    return ids > 0 && list.first.length > 0 ? `: ${idList(list, ids)}` : '';
}
function idList(list, ids) {
    const named = (0,_generation_names_js__WEBPACK_IMPORTED_MODULE_4__/* .generationNames */ .h)(list).slice(0, ids);
    const rest = list.count - named.length;
    return `${named.map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)(name, LONGEST))).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`.trim();
}
function values(all, ids) {
    if (ids === 0)
        return (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_3__/* .countedText */ .oA)(all.length, 'value');
    const named = all.slice(0, ids).map((value) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)(value, LONGEST)));
    const rest = all.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ addSharedCauses),
/* harmony export */   W7: () => (/* binding */ addFindings),
/* harmony export */   YJ: () => (/* binding */ sharedCauses)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
/* harmony import */ var _findings_code_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6801);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(160);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6442);
/* harmony import */ var _edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1150);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5636);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2670);










const LONGEST = 2000;
const MANY = 3;
const MOST_PLACES = 100;
function sharedCauses(findings, keyOf) {
    const listed = findings.filter((finding) => !(0,_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .isShownByOutputs */ .Fp)(finding.diagnostic));
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByCause */ .wn)(listed, keyOf).filter((group) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortsOf */ .gb)(group).length >= MANY);
}
function addSharedCauses(lines, context, title = '### Shared causes') {
    const { shared, detail, edits = [], result } = context;
    if (shared.length === 0 || detail.findings === 0)
        return;
    lines.add('', title, '');
    const diffs = new Set();
    for (const group of shared.slice(0, detail.findings)) {
        const [{ diagnostic }] = group;
        const cohorts = (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .cohortsOf */ .gb)(group);
        lines.add(`- ${headOf(diagnostic, context)} in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(cohorts.length, 'cohort')}: ${saying(diagnostic)}`);
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, result.sources);
        addEdit(lines, edit, context, diffs);
        addPlaces(lines, group, cohorts, { ...context, edit });
        if (!lines.fits)
            return;
    }
    addRest(lines, shared.length - detail.findings, 'cause');
}
function addEdit(lines, edit, context, shown) {
    if (edit === undefined)
        return;
    lines.add('', `  Changed at ${(0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .editPlace */ .El)(edit, context)}`);
    const diff = (0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .editDiff */ ._P)(edit);
    if (context.detail.frames && edit.hunks.length > 0 && !shown.has(diff))
        lines.add('', ...(0,_edit_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .indented */ .gu)(diff), '');
    shown.add(diff);
}
function addPlaces(lines, group, cohorts, context) {
    const most = Math.min(MOST_PLACES, 10 + 10 * context.detail.ids);
    const isOne = group.length === 1;
    const [first] = group;
    const isShown = ({ diagnostic: { at } }) => context.edit !== undefined &&
        context.positions.text(at).startsWith(`${context.edit.path}:${(0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(context.edit)}:`);
    if (isOne && first !== undefined && !isShown(first))
        lines.add(`  at ${placeText(first.diagnostic.at, context)}`);
    if (context.detail.ids === 0)
        return;
    const title = isOne
        ? (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(cohorts.length, 'cohort')
        : `${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(group.length, 'place')} in ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(cohorts.length, 'cohort')}`;
    lines.add('', '  <details>', `  <summary>${title}</summary>`, '');
    const texts = isOne
        ? cohorts.map((id) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdCode */ .xs)(id))
        : group.map((finding) => placeText(finding.diagnostic.at, context));
    const rest = texts.length - most;
    lines.add(`  ${texts.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
    lines.add('', '  </details>', '');
}
function addFindings(lines, diagnostics, context) {
    const { detail, edits = [], result } = context;
    const diffs = new Set();
    for (const diagnostic of diagnostics.slice(0, detail.findings)) {
        lines.add(`- ${headOf(diagnostic, context)} at ${placeText(diagnostic.at, context)}: ${saying(diagnostic)}`);
        if (detail.frames)
            lines.add(...frameLines(diagnostic, context));
        if (detail.related) {
            for (const related of diagnostic.related ?? []) {
                lines.add(`  - See ${placeText(related.at, context)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(related.message), LONGEST))}`);
                if (!lines.fits)
                    return;
            }
        }
        addEdit(lines, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, result.sources), context, diffs);
        if (!lines.fits)
            return;
    }
    addRest(lines, diagnostics.length - detail.findings, 'finding');
}
function addRest(lines, rest, noun) {
    if (rest > 0)
        lines.add(`- and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_8__/* .countedText */ .oA)(rest, noun)} more`);
    lines.add('');
}
function headOf(diagnostic, context) {
    const address = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_3__/* .docsLink */ ._h)(diagnostic.code, context.docsBase);
    const code = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdCode */ .xs)(diagnostic.code);
    return `**${diagnostic.severity}** ${address === undefined ? code : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdLink */ .YF)(code, address)}`;
}
function saying(diagnostic) {
    const message = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(diagnostic.message), LONGEST));
    return diagnostic.hint ? `${message}<br>Hint: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(diagnostic.hint), LONGEST))}` : message;
}
function placeText(place, context) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdCode */ .xs)(context.positions.text(place));
    if (place.kind === 'missing')
        return `${text} (no such file)`;
    if (context.sourceBase === undefined)
        return text;
    const { path, range } = context.positions.locate(place);
    const fragment = range ? `#L${range.start.line}` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdLink */ .YF)(text, `${context.sourceBase}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .urlPath */ .Lx)(path)}${fragment}`);
}
function frameLines(diagnostic, context) {
    if (diagnostic.at.kind !== 'span')
        return [];
    const file = context.result.sources.get(diagnostic.at.span.path);
    if (!file)
        return [];
    const frame = (0,_findings_code_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .codeFrame */ .l)(file, diagnostic.at.span, { width: 100 });
    return [
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .mdFence */ .F)(frame, 'text')
            .split('\n')
            .map((line) => `  ${line}`),
        '',
    ];
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// UNUSED EXPORTS: renderFindings

// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(4713);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/report/failed-cohorts.js
var failed_cohorts = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/findings/display-width.js + 4 modules
var display_width = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/src/report/alike.js
var alike = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/report/grouped-by.js
var grouped_by = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
;// CONCATENATED MODULE: ./build/src/report/terminal/wrap.js

const LEAST_WORDS = 24;
const ESCAPES = /\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const PARTS = new RegExp(`${ESCAPES.source}|/|[^/\\x1b]+`, 'g');
const COMMANDS = /`(?:cohort-ci|git|mkdir) [^`]*`|(?<=: |then )(?:\x1b\[[\d;]*m)*cohort-ci [^`]*$/g;
const NO_BREAK = '\u00a0';
function shownWidth(text) {
    let width = 0;
    for (const character of text.replace(ESCAPES, ''))
        width += (0,display_width/* characterWidth */.cd)(character);
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

;// CONCATENATED MODULE: ./build/src/report/terminal/table.js


function tableLines(columns, rows, { width, indent, more, paint = (text) => text }) {
    const last = columns.length - 1;
    const widths = columns.map(({ head }, column) => Math.max((0,display_width/* displayWidth */.F1)(head), ...rows.map((row) => (0,display_width/* displayWidth */.F1)(row[column] ?? ''))));
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
    const longest = Math.max(0, ...rows.map((row) => commandWidth(row[last] ?? '')));
    const areBeside = beside >= Math.max(longest, Math.min(LEAST_WORDS, widths[last] ?? 0));
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
        if (!areBeside && (0,display_width/* displayWidth */.F1)(words) > beside) {
            const below = ' '.repeat(Math.min(indent + 4, 8));
            return [line.trimEnd(), ...wrapLine(below + words, room, below.length).map(styled)];
        }
        const [first = '', ...others] = wrapLine(words, beside, 0);
        const hanging = ' '.repeat(used() + 2);
        return [`${line}  ${styled(first)}`, ...others.map((other) => hanging + styled(other))];
    });
    function padded(cell, column) {
        const size = widths[column] ?? 0;
        const text = (0,display_width/* fitWidth */.G0)(cell, size, more);
        const blank = ' '.repeat(Math.max(0, size - (0,display_width/* displayWidth */.F1)(text)));
        return columns[column]?.right ? blank + text : text + blank;
    }
}

// EXTERNAL MODULE: ./build/src/findings/ansi.js
var ansi = __webpack_require__(2525);
// EXTERNAL MODULE: ./build/src/report/log-text.js
var log_text = __webpack_require__(1408);
;// CONCATENATED MODULE: ./build/src/report/terminal/theme.js




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
function theme_themeOf(options) {
    const ascii = options.ascii ?? false;
    const color = options.color ?? false;
    const width = Math.max(40, options.width ?? 100);
    const room = options.wraps === true ? width : undefined;
    const { addressOf, write = command_text/* commandAtRoot */.x$ } = options;
    return {
        paint: (0,ansi/* painter */.C)(color),
        color,
        ascii,
        width,
        room,
        wrap: (line, hanging) => (room === undefined ? [line] : wrapLine(line, room, hanging)),
        link: (text, path) => (addressOf === undefined ? text : linkTo(addressOf(path), text)),
        write,
        minus: ascii ? '-' : '\u2212',
        more: ascii ? '...' : '\u2026',
        elsewhere: options.elsewhere ?? write([command_text/* PROGRAM */.RX, 'check', '--format', 'json']),
        icons: ascii
            ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
            : { clean: '\u2713', drifted: '\u2260', invalid: '\u2717', unchecked: '?' },
        foreign: (text) => (0,log_text/* logSafe */.s)(text, { ascii }),
    };
}

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
    const [header = [], ...body] = tableLines(COLUMNS, cells, {
        width: theme.room,
        indent: 2,
        more: theme.more,
        paint: (text, row, column) => {
            const look = rows[row]?.look;
            return column > 0 || look === undefined ? text : theme.paint(STATE_STYLES[look], text);
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
var drift_form = __webpack_require__(4907);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/src/report/generation-names.js
var generation_names = __webpack_require__(6789);
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
var code_frame = __webpack_require__(8471);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var findings_diagnostic = __webpack_require__(5425);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
;// CONCATENATED MODULE: ./build/src/report/terminal/finding-list.js








const finding_list_MANY = 3;
const FRAME_INDENT = 4;
const finding_list_NAMED = 5;
function listedFindings(result) {
    const withOutputs = new Set(result.cohorts.filter((cohort) => cohort.outputs).map((cohort) => cohort.id));
    return (0,report_findings/* findingsOf */.WX)(result).filter(({ diagnostic, cohorts }) => !(0,tally/* isShownByOutputs */.Fp)(diagnostic) || cohorts.length === 0 || cohorts.some((id) => !withOutputs.has(id)));
}
function finding_list_findingList(findings, sources, theme, maxFindings) {
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
    const severity = theme.paint(SEVERITY_STYLES[diagnostic.severity], diagnostic.severity);
    const missing = diagnostic.at.kind === 'missing' ? 'no such file  ' : '';
    const message = theme.foreign((0,findings_text/* textOf */.b6)(diagnostic.message, theme.write));
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
        note('hint:', theme.foreign((0,findings_text/* textOf */.b6)(diagnostic.hint, theme.write)));
    for (const related of (diagnostic.related ?? []).slice(0, finding_list_NAMED)) {
        note('see:', `${place(related.at)}  ${theme.foreign((0,findings_text/* textOf */.b6)(related.message, theme.write))}`);
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
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/terminal.js














const MAX_FINDINGS = 50;
const MAX_ROWS = 50;
function renderTerminal(result, options = {}) {
    const theme = theme_themeOf(options);
    const maxRows = options.maxRows ?? MAX_ROWS;
    const quiet = options.quiet === true;
    const sections = [
        ...(quiet ? [] : opening(result, theme, maxRows)),
        wrapped(failures(result, theme), theme),
        finding_list_findingList(listedFindings(result), result.sources, theme, options.maxFindings ?? MAX_FINDINGS),
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
    const lines = findingList(findings, sources, themeOf(options), options.maxFindings ?? MAX_FINDINGS);
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
        return `${theme.paint('bold', `could not check ${ids}:`)} ${theme.foreign((0,findings_text/* textOf */.b6)(failure, theme.write))}`;
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

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4713);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6527);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3629);




const REGENERATE = [_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'regenerate'];
function verdict(counts) {
    const { leftUnchecked } = counts;
    const sentence = `${verdictOnCohorts(counts)}${lossOf(counts)}`;
    return leftUnchecked === 0
        ? sentence
        : `Not everything was checked, ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(leftUnchecked, 'path is', 'paths are')} left. ${sentence}`;
}
function lossOf({ cohorts, losing }) {
    if (losing === 0)
        return '';
    return `; generations are lost${cohorts === 1 ? '' : ` in ${losing} of them`}, since several get one id`;
}
function verdictOnCohorts({ isSearched, cohorts, states, accepted, severities, besideDrift, leftUnchecked, isBaseWanted, compared, }) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWords */ .D)(besideDrift);
    const also = findings ? ` (${findings})` : '';
    if (!isSearched)
        return `Nothing counts as checked: the settings cannot be used${also}`;
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        const all = cohorts === 1 ? 'The cohort is' : cohorts === 2 ? 'Both cohorts are' : `All ${cohorts} cohorts are`;
        if (compared === false)
            return `${all} valid; no outputs are committed yet${also}`;
        if (leftUnchecked === 0)
            return isBaseWanted
                ? `Nothing is wrong with ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(cohorts, 'cohort')}, as far as is known without the base${also}`
                : `${all} clean${severities.error > 0 ? ', but other files are not' : ''}${also}`;
        return `Nothing is wrong with ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countedText */ .oA)(cohorts, 'cohort')}${also}`;
    }
    const parts = _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.filter((state) => state !== 'clean' && states[state] > 0);
    const accept = accepted === 0
        ? ''
        : accepted === states.drifted
            ? ', which the settings accept'
            : `, of which the settings accept ${accepted}`;
    if (cohorts === 1)
        return `The cohort ${states.drifted > 0 ? `has drifted${accept}` : `is ${parts.join()}`}${also}`;
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${accept}${also}`;
}
function remedy(counts) {
    const { states, accepted, explained, severities } = counts;
    const drifted = states.drifted - accepted;
    const fix = severities.error > 0 && (states.invalid > 0 || drifted === 0);
    if (fix && drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (fix)
        return { words: 'Correct the errors and check again' };
    if (drifted > 0 && explained > 0)
        return {
            words: 'Correct the warnings; then bring the outputs that still differ up to date',
            command: REGENERATE,
        };
    if (drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ })

};
