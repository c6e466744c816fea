export const id = 7355;
export const ids = [7355];
export const modules = {

/***/ 58433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoredWords)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);


function ignoredWords(what, { source, isInside, line, pattern }) {
    const file = isInside ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(source) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source);
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${what} by line ${line} of ${file}, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`;
}


/***/ }),

/***/ 44627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/claim-settler.js
var claim_settler = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(58433);
// EXTERNAL MODULE: ./build/src/checks/misnamed-outputs.js
var misnamed_outputs = __webpack_require__(52816);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/checks/names-apart.js




function* namesApart({ layout, sources }) {
    const all = sources.tree.list(layout.cohorts);
    if (new Set(all.map((name) => name.toLowerCase())).size === all.length)
        return;
    const alike = new Map();
    for (const name of all) {
        const folded = name.toLowerCase();
        const others = alike.get(folded);
        if (others)
            others.push(name);
        else
            alike.set(folded, [name]);
    }
    for (const [first = '', ...others] of alike.values()) {
        if (others.length === 0)
            continue;
        const names = [first, ...others].map((name) => (0,words/* quoted */.TL)(name));
        yield (0,check/* claim */.B)('spec/names-differ-in-case', (0,diagnostic/* atFile */.kG)(layout.cohort(first).folder), (0,findings_text/* msg */.ab) `cohorts ${(0,words/* listed */.KE)(names)} differ only in case: on Windows and macOS they are one folder`, {
            hint: 'rename one of them',
            unlisted: (0,words/* unlisted */.B$)(names.length),
            names,
            related: others.map((name) => ({
                at: (0,diagnostic/* atFile */.kG)(layout.cohort(name).folder),
                message: 'the same name in another case',
            })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/checks/selection-file.js
var selection_file = __webpack_require__(8536);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js









function repositoryFindings(repository, compared = false) {
    const found = new finding_set/* FindingSet */.Y();
    for (const finding of repository.catalogFindings)
        found.take(finding);
    const settler = new claim_settler/* ClaimSettler */.e(found);
    settler.settle((0,selection_file/* selectionFile */.l)(repository.selections));
    settler.settle(namesApart(repository));
    if (compared)
        settler.settle(uncommittedOutputs(repository));
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout, sources, options }) {
    const hintFor = (sample) => {
        const rule = options.ignoredBy?.(sample);
        return rule === undefined
            ? 'commit them to have them checked'
            : (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)('them', rule)}; remove the rule and commit them to have them checked`;
    };
    const { cohorts, gens } = layout;
    const files = layout.cohort(sources.tree.list(cohorts)[0] ?? 'any');
    const isMisnamed = (path) => [...(0,misnamed_outputs/* misnamedOutput */.s3)(sources.tree, path)].length > 0;
    const lacking = [
        ...(committed.manifest || isMisnamed(files.manifest) ? [] : ['no manifest.json']),
        ...(committed.membership || isMisnamed(files.membership) ? [] : ['no membership.csv']),
    ];
    if (lacking.length > 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), `${lacking.join(' and ')} is committed: there is nothing to compare`, { hint: hintFor(committed.manifest ? files.membership : files.manifest) });
    const misnamed = [...(0,misnamed_outputs/* misnamedGenerations */.cJ)(sources.tree, layout)];
    yield* misnamed;
    if (!committed.metadata && misnamed.length === 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint: hintFor(layout.metadata('draft', 'd_0')) });
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25040);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);


const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#output.write(`\r\u001b[K${done}/${total} ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(id).slice(0, Math.max(0, this.#output.columns - 16))}`);
    }
    end() {
        if (this.#shown)
            this.#output.write('\r\u001b[K');
    }
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ adjustFindings),
/* harmony export */   nR: () => (/* binding */ acceptsDrift),
/* harmony export */   x2: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15425);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68459);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75565);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7900);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49244);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96177);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46550);











function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => {
        const folder = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cohortFolderOf */ .BY)(cohort.specPath);
        const diagnostics = adjustment.adjust(cohort.diagnostics, folder);
        const isAccepted = cohort.state === 'drifted' && acceptsDrift(config, cohort.diagnostics, folder);
        return { ...cohort, diagnostics, ...(isAccepted ? { isDriftAccepted: true } : {}) };
    });
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
    options.onIgnored?.(adjustment.used());
    const whole = (options.whole ?? true) &&
        result.cohorts.every(({ state }) => state !== 'invalid' && state !== 'unchecked');
    const folders = result.cohorts.flatMap(({ specPath }) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cohortFolderOf */ .BY)(specPath) ?? []);
    const known = [...result.cohorts.map(({ specPath }) => specPath), ...result.sources.keys()];
    const unused = whole ? adjustment.adjust(adjustment.unused(folders, known)) : [];
    return {
        ...result,
        cohorts,
        diagnostics: [...shared, ...unused].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDiagnostics */ .o),
        sources: new Map(result.sources).set(config.file.path, config.file),
    };
}
function adjustFindings(diagnostics, config, folder) {
    return new Adjustment(config).adjust(diagnostics, folder);
}
function acceptsDrift(config, diagnostics, folder) {
    const drift = diagnostics.filter(({ code }) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .saysOutputsDiffer */ .FM)(code));
    return drift.length > 0 && adjustFindings(drift, config, folder).length === 0;
}
class Adjustment {
    #config;
    #used = new Set();
    #byPath = new Map();
    constructor(config) {
        this.#config = config;
    }
    adjust(diagnostics, folder) {
        return diagnostics.flatMap((whole) => {
            const diagnostic = this.#withoutIgnoredParts(whole, folder);
            if (diagnostic === undefined)
                return [];
            const { code } = diagnostic;
            if (diagnostic.severity === 'error' && _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error')
                return [diagnostic];
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic, folder))
                return [];
            const levels = (diagnostic.parts ?? [diagnostic]).map((part) => this.#config.severities.get(part.code) ?? diagnostic.severity);
            const level = _config_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_[Math.max(...levels.map((one) => _config_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_.indexOf(one)))] ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    #withoutIgnoredParts(diagnostic, folder) {
        const { parts, at, ...rest } = diagnostic;
        if (parts === undefined)
            return diagnostic;
        const kept = parts.filter(({ code }) => !((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && this.#isIgnored({ at, code }, folder)) &&
            this.#config.severities.get(code) !== 'off');
        const [first] = kept;
        if (first === undefined)
            return undefined;
        const message = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(kept.map((part) => part.message), '; ');
        const { code, unlisted = 0, names } = first;
        return { ...rest, at, code, message, ...(kept.length > 1 ? { parts: kept } : { unlisted, names }) };
    }
    used() {
        return new Set([...this.#used].map((ignore) => this.#config.ignores.indexOf(ignore)));
    }
    unused(folders, known) {
        let names;
        return this.#config.ignores.flatMap((ignore) => {
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') &&
                _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.ALL_CODES.some((code) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .namesCode */ .SD)(entry, code)));
            if (this.#used.has(ignore) || !mayMatch)
                return [];
            return [
                {
                    code: 'config/unused-ignore',
                    severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE['config/unused-ignore'].severity,
                    message: `this entry ignores nothing: there is no finding of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ignore.codes)} in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ignore.paths.map(({ text }) => text))}`,
                    at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .atSpan */ .IX)(ignore.at),
                    hint: unusedHint(ignore.paths, folders, (path) => {
                        names ??= namesBelow(known);
                        return nearestPath(path, names);
                    }),
                    unlisted: (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unlisted */ .B$)(ignore.codes.length) + (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unlisted */ .B$)(ignore.paths.length),
                },
            ];
        });
    }
    #isIgnored({ at, code }, folder) {
        let ignored = false;
        for (const path of folder === undefined ? [(0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .placePath */ .F7)(at)] : [(0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .placePath */ .F7)(at), folder])
            for (const ignore of this.#ignoresOf(path)) {
                if (!ignore.codes.some((entry) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .namesCode */ .SD)(entry, code)))
                    continue;
                this.#used.add(ignore);
                ignored = true;
            }
        return ignored;
    }
    #ignoresOf(path) {
        let found = this.#byPath.get(path);
        if (found === undefined) {
            found = this.#config.ignores.filter(({ paths }) => paths.some((glob) => glob.matches(path)));
            this.#byPath.set(path, found);
        }
        return found;
    }
}
function unusedHint(patterns, folders, nearestTo) {
    const paths = patterns.map(({ text }) => text);
    const [curly] = paths.flatMap((path) => (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(path) ?? []);
    if (curly !== undefined)
        return (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .curlyHint */ .Py)(curly);
    const slashed = paths.find((path) => /^[\w.*-]+\\/.test(path));
    if (slashed !== undefined)
        return `write '/' instead of '\\': '${slashed.replaceAll('\\', '/')}'`;
    for (const path of paths) {
        const near = nearestTo(path);
        if (near !== undefined)
            return `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near)} If not, remove the entry, or correct its paths or codes`;
    }
    const folder = patterns.find(({ text, matches }) => /^[\w./-]*\/[\w-]+$/.test(text) && !folders.some((one) => matches(one)))?.text;
    return folder === undefined
        ? 'remove it, or correct its paths or codes'
        : `if '${folder}' is a folder, write '${folder}/**'; otherwise remove the entry, or correct its paths or codes`;
}
function namesBelow(paths) {
    const names = new Map();
    for (const path of paths) {
        let folder = '';
        for (const name of path.split('/')) {
            const there = names.get(folder);
            if (there)
                there.add(name);
            else
                names.set(folder, new Set([name]));
            folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, name);
        }
    }
    return names;
}
function nearestPath(written, known) {
    const names = written.split('/');
    let folder = '';
    for (const [index, name] of names.entries()) {
        const there = known.get(folder);
        if (/[*?[\]{}!]/.test(name) || there === undefined)
            return corrected((0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, names.slice(index).join('/')));
        const [inner] = there.has(name)
            ? []
            : [...there].filter((one) => known.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, one))?.has(name));
        if (inner !== undefined)
            folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, inner);
        const meant = inner !== undefined || there.has(name) ? name : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(name, there, 1)[0];
        if (meant === undefined)
            return undefined;
        folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, meant);
    }
    return corrected(folder);
    function corrected(path) {
        return path === written ? undefined : path;
    }
}


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

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



/***/ })

};
