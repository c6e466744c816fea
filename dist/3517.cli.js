export const id = 3517;
export const ids = [3517];
export const modules = {

/***/ 27102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openSettings)
/* harmony export */ });
/* harmony import */ var _disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23498);
/* harmony import */ var _settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41705);
/* harmony import */ var _look_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12559);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50698);




async function openSettings(values, terminal, output) {
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .givenSettings */ .j)(values);
    const opened = await (0,_disk_read_config_js__WEBPACK_IMPORTED_MODULE_0__.readConfig)(values.root);
    if (opened.kind === 'invalid') {
        const { invalidSettingsResult } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69028));
        const { renderFindings, renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(2967), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 82398));
        const result = invalidSettingsResult(opened, given);
        const look = (0,_look_of_js__WEBPACK_IMPORTED_MODULE_2__.lookOf)(terminal[output], terminal);
        terminal[output].write(output === 'stderr'
            ? renderTerminal(result, look)
            : `${renderFindings(result.diagnostics, result.sources, look)}\n`);
        return undefined;
    }
    const config = opened.kind === 'config' ? opened.config : undefined;
    return { given, config, settings: (0,_settings_resolve_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSettings */ .M)(given, config) };
}


/***/ }),

/***/ 24022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/check-repository.js + 12 modules
var check_repository = __webpack_require__(4127);
// EXTERNAL MODULE: ./build/src/findings/command-text.js
var command_text = __webpack_require__(64713);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
// EXTERNAL MODULE: ./build/src/git/blob-id.js
var blob_id = __webpack_require__(38069);
// EXTERNAL MODULE: ./build/src/git/git-command.js + 2 modules
var git_command = __webpack_require__(90157);
;// CONCATENATED MODULE: ./build/src/git/edited-specs.js


const MOST_PATHS = 500;
function editedSpecs(tree, root, specPaths) {
    const edited = new Set();
    try {
        for (let start = 0; start < specPaths.length; start += MOST_PATHS) {
            const some = specPaths.slice(start, start + MOST_PATHS);
            const specsOf = new Map();
            for (const spec of some) {
                const place = tree.confinement.canonical(placeOf(spec)) ?? placeOf(spec);
                specsOf.set(place, [...(specsOf.get(place) ?? []), spec]);
            }
            for (const path of editedPaths(tree, root, [...specsOf.keys()])) {
                for (const [place, specs] of specsOf)
                    if (path === place || path.startsWith(`${place}/`))
                        for (const spec of specs)
                            edited.add(spec);
            }
        }
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return new Set();
    }
    return edited;
}
function placeOf(spec) {
    return /(^|\/)spec\/[^/]+$/.test(spec) ? spec.slice(0, spec.lastIndexOf('/')) : spec;
}
function editedFiles(tree, root, paths) {
    const placed = new Map(paths.map((path) => [path, tree.confinement.canonical(path) ?? path]));
    const edited = new Set();
    const places = [...new Set(placed.values())];
    try {
        for (let start = 0; start < places.length; start += MOST_PATHS)
            for (const path of editedPaths(tree, root, places.slice(start, start + MOST_PATHS)))
                edited.add(path);
    }
    catch (error) {
        if (!(error instanceof git_command/* GitFailure */.Xi))
            throw error;
        return new Set();
    }
    return new Set(paths.filter((path) => edited.has(placed.get(path) ?? path)));
}
function editedPaths(tree, root, places) {
    const edited = new Set((0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...places])));
    const committed = new Map();
    const listed = (0,git_command/* runGit */.EO)(root, ['ls-tree', '-r', '-z', 'HEAD', '--', ...places]);
    for (const line of listed.status === 0 ? (0,git_command/* splitNul */.K5)(listed.output) : []) {
        const [head = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
        const [mode, , oid = ''] = head.split(' ');
        committed.set(path, oid);
        if (mode?.startsWith('100') && !isBlob(tree, path, oid))
            edited.add(path);
    }
    for (const path of (0,git_command/* splitNul */.K5)((0,git_command/* gitOutput */.oM)(root, ['ls-files', '-z', '--cached', '--', ...places])))
        if (!committed.has(path))
            edited.add(path);
    return edited;
}
function isBlob(tree, path, oid) {
    const read = tree.read(path);
    if (read.kind !== 'file')
        return false;
    if ((0,blob_id/* blobId */.z)(read.bytes, oid.length) === oid)
        return true;
    const text = Buffer.from(read.bytes).toString('latin1').replaceAll('\r\n', '\n');
    return (0,blob_id/* blobId */.z)(Buffer.from(text, 'latin1'), oid.length) === oid;
}

// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(50998);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/overview/repository-status.js
var repository_status = __webpack_require__(55468);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/cli/commands/shared-options.js
var shared_options = __webpack_require__(23393);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
;// CONCATENATED MODULE: ./build/src/cli/status.js

















async function status_status(line, terminal) {
    const { values } = line;
    const format = (0,options/* oneOf */.yL)('--format', values.format, shared_options/* TEXT_MARKDOWN_JSON */.zx);
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stderr');
    if (opened === undefined)
        return 1;
    const { config } = opened;
    const { dialect, dataRoot, specs, maxRows } = opened.settings;
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: undefined });
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const result = await (0,check_repository/* checkRepository */.n)(workspace.tree, workspace.cohorts, {
        dialect,
        dataRoot,
        patterns: workspace.patterns,
        isIgnored: workspace.isIgnored,
        ...(config === undefined ? {} : { config }),
        maxRows,
        onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    progress.end();
    const specPaths = workspace.cohorts.map(({ specPath }) => specPath);
    const read = (0,repository_status/* inputsOf */.Vc)(result);
    const tracked = (0,git/* trackedPaths */.f)(workspace.root, [new data_layout/* DataLayout */.VL(dataRoot).cohorts, ...specPaths, ...read]);
    const ignoredSpecs = new Set(workspace.ignoredAmong(specPaths));
    const edited = editedSpecs(workspace.tree, workspace.root, specPaths);
    const checklist = (0,repository_status/* repositoryStatus */.ny)(workspace.tree, result, {
        lastCommitWith: workspace.lastCommitWith,
        ...(tracked.kind === 'known'
            ? {
                isTracked: (path) => tracked.paths.has(path),
                isIgnored: (path) => ignoredSpecs.has(path),
                isEdited: (path) => edited.has(path),
                inputs: inputStates(tracked.paths),
            }
            : {}),
    });
    const cost = config?.prices === undefined ? undefined : await costOf(config.prices);
    if (format === 'json')
        terminal.stdout.write((await __webpack_require__.e(/* import() */ 4535).then(__webpack_require__.bind(__webpack_require__, 34535))).statusJson(checklist, cost));
    else if (format === 'markdown')
        terminal.stdout.write((await Promise.all(/* import() */[__webpack_require__.e(8337), __webpack_require__.e(7822)]).then(__webpack_require__.bind(__webpack_require__, 44424))).statusMarkdown(checklist, {
            cost,
            write: terminal.writeInRoot ?? command_text/* commandAtRoot */.x$,
        }));
    else {
        const options = (0,look_of.lookOf)(terminal.stdout, terminal);
        terminal.stdout.write((await Promise.all(/* import() */[__webpack_require__.e(8337), __webpack_require__.e(9026)]).then(__webpack_require__.bind(__webpack_require__, 67876))).renderStatus(checklist, options, cost));
    }
    const { done, cohorts } = checklist.counts;
    const isDone = cohorts > 0 && done === cohorts && checklist.inputs.length === 0;
    const unchecked = result.cohorts.filter(({ state }) => state === 'unchecked');
    for (const { id, failure = '' } of unchecked)
        terminal.stderr.write(`cohort-ci: could not check ${(0,visible/* visible */.R)(id)}: ${(0,visible/* visible */.R)((0,findings_text.textOf)(failure))}\n`);
    if (unchecked.length > 0)
        return 2;
    return isDone ? 0 : 1;
    function inputStates(known) {
        const { tree, root, ignoredAmong } = workspace;
        const folders = specPaths.map((path) => `${(0,source_path/* folderOf */.yS)(path)}/`);
        const changed = editedFiles(tree, root, read.filter((path) => !folders.some((folder) => path.startsWith(folder))));
        const ignored = new Set(ignoredAmong(read));
        return read
            .filter((path) => changed.has(path) || ignored.has(path))
            .sort(compare/* compareCodePoints */.O)
            .map((path) => ({
            path,
            state: ignored.has(path) ? 'ignored' : known.has(path) ? 'edited' : 'untracked',
        }));
    }
    async function costOf(prices) {
        const { compareCosts } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(1230), __webpack_require__.e(2956), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 60569));
        const repository = (0,src_repository/* openRepository */.h_)(workspace.tree, {
            ...{ dialect, dataRoot, isIgnored: workspace.isIgnored },
            maxRows,
        });
        const state = { repository, cohorts: workspace.cohorts, prices };
        return await compareCosts(undefined, state, { isHeadTrusted: true });
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
