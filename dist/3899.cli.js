export const id = 3899;
export const ids = [3899];
export const modules = {

/***/ 36268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/src/change/checked-state.js
var checked_state = __webpack_require__(47875);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(32167);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 3 modules
var open_workspace = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
;// CONCATENATED MODULE: ./build/src/change/affected-cohorts.js



const TOUCHES = (/* unused pure expression or super */ null && ([
    'settings',
    'spec',
    'include',
    'catalog',
    'selection',
    'output',
    'generation',
]));
function isSetting(path) {
    return path === '.cohort-ci.yml' || path === '.cohort-ci.yaml' || /(^|\/)\.gitattributes$/.test(path);
}
function affectedCohorts(changedPaths, cohorts, options) {
    const layout = new DataLayout(options.dataRoot);
    const touched = new Map();
    const touch = (id, what) => {
        const touches = touched.get(id);
        if (touches === undefined)
            touched.set(id, new Set([what]));
        else
            touches.add(what);
    };
    const changed = new Set(changedPaths);
    const above = new Set();
    for (const path of changedPaths)
        for (let at = path; at !== '' && !above.has(at); at = folderOf(at))
            above.add(at);
    const bySpecFolder = groupBy(cohorts, ({ specPath, folder }) => (folder === undefined ? [specPath] : [folderOf(specPath)]), above);
    const byInclude = groupBy(cohorts, ({ includes }) => includes, changed);
    const byOutput = groupBy(cohorts, ({ folder }) => (folder !== undefined && above.has(folder) ? outputsIn(folder) : []), changed);
    const all = new Set();
    const known = new Set(cohorts.map(({ id }) => id));
    const touchEach = (ids, what) => {
        if (ids === 'all')
            all.add(what);
        else
            for (const id of ids)
                if (known.has(id))
                    touch(id, what);
    };
    for (const path of changedPaths) {
        if (isSetting(path))
            all.add('settings');
        else if (layout.isSelection(path))
            all.add('selection');
        if (layout.isCatalog(path))
            touchEach(options.usersOf?.(path) ?? 'all', 'catalog');
        for (let at = path; at !== ''; at = folderOf(at))
            for (const id of bySpecFolder.get(at) ?? [])
                touch(id, 'spec');
        for (const id of byInclude.get(path) ?? [])
            touch(id, 'include');
        for (const id of byOutput.get(path) ?? [])
            touch(id, 'output');
        const generation = layout.generationOf(path);
        if (generation === undefined)
            continue;
        touchEach(options.readersOf?.(generation.stage, generation.id) ?? 'all', 'generation');
    }
    for (const what of all)
        for (const { id } of cohorts)
            touch(id, what);
    const ids = [...new Set(cohorts.map(({ id }) => id))];
    return ids.flatMap((id) => {
        const touches = touched.get(id);
        return touches === undefined ? [] : [{ id, touches: TOUCHES.filter((one) => touches.has(one)) }];
    });
}
function isShared(path, dataRoot) {
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    return isSetting(path) || layout.isCatalog(path) || layout.isSelection(path);
}
function groupBy(cohorts, pathsOf, wanted) {
    const groups = new Map();
    for (const cohort of cohorts) {
        for (const path of pathsOf(cohort)) {
            if (!wanted.has(path))
                continue;
            const group = groups.get(path);
            if (group === undefined)
                groups.set(path, [cohort.id]);
            else
                group.push(cohort.id);
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/change/line-changes.js
function lineChanges(path, before, after, most) {
    const [old, now] = [linesOf(before), linesOf(after)];
    const [isRemoved, isAdded] = [surplus(old, now), surplus(now, old)];
    const hunks = [];
    let [from, to, listed, more] = [0, 0, 0, 0];
    while (from < old.length || to < now.length) {
        const [removed, added] = [run(old, isRemoved, from), run(now, isAdded, to)];
        const room = Math.max(0, most - listed);
        const shown = {
            removed: removed.slice(0, room),
            added: added.slice(0, Math.max(0, room - removed.length)),
        };
        const count = shown.removed.length + shown.added.length;
        if (count > 0)
            hunks.push({
                before: from + (removed.length > 0 ? 1 : 0),
                after: to + (added.length > 0 ? 1 : 0),
                ...shown,
            });
        listed += count;
        more += removed.length + added.length - count;
        from += removed.length + 1;
        to += added.length + 1;
    }
    return { path, hunks, more };
}
function linesOf(text) {
    const lines = text.split('\n');
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
function surplus(lines, other) {
    const left = new Map();
    for (const line of other)
        left.set(line, (left.get(line) ?? 0) + 1);
    return lines.map((line) => {
        const count = left.get(line) ?? 0;
        left.set(line, count - 1);
        return count <= 0;
    });
}
function run(lines, isMarked, from) {
    let end = from;
    while (isMarked[end])
        end++;
    return lines.slice(from, end);
}

// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(96177);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(68631);
;// CONCATENATED MODULE: ./build/src/git/shared-edits.js






const MOST_FILES = 20;
const MOST_LINES = 200;
function sharedEdits(root, base, head, dataRoot, includes = new Map()) {
    return sharedAmong((0,git_history.changedPaths)(root, base, head), dataRoot, includes)
        .slice(0, MOST_FILES)
        .map(({ path, ...shared }) => ({
        ...(0,git_history.changedLines)(root, { oid: head, parents: [base] }, path, MOST_LINES),
        ...commitOf(root, path, base, head),
        ...shared,
    }));
}
function sharedEditsOnDisk(root, base, committed, disk, dataRoot, includes = new Map()) {
    const opened = [base.sources, disk].flatMap((sources) => [...sources.lookups()].map(({ path }) => path));
    const last = new git_tree/* GitTree */.x(root, committed);
    const paths = new Set([config/* CONFIG_PATH */.tF, ...opened, ...[...includes.values()].flat()]);
    return sharedAmong([...paths].sort(compare/* compareCodePoints */.O), dataRoot, includes)
        .flatMap(({ path, ...shared }) => {
        const now = textIn(disk.tree, path);
        const change = lineChanges(path, textIn(base.sources.tree, path), now, MOST_LINES);
        if (change.hunks.length === 0)
            return [];
        const isUncommitted = textIn(last, path) !== now;
        const commit = isUncommitted ? { isUncommitted } : commitOf(root, path, base.commit, committed);
        return [{ ...change, ...commit, ...shared }];
    })
        .slice(0, MOST_FILES);
}
function sharedAmong(paths, dataRoot, includes) {
    const including = new Map();
    for (const [id, included] of includes)
        for (const path of new Set(included))
            including.set(path, [...(including.get(path) ?? []), id]);
    return paths.flatMap((path) => {
        if (isShared(path, dataRoot))
            return [{ path }];
        const includedBy = including.get(path) ?? [];
        return includedBy.length > 1 ? [{ path, includedBy }] : [];
    });
}
function commitOf(root, path, since, until) {
    const commit = (0,git_history.commitsTouching)(root, { paths: [path], since, until, limit: 20 }).find(({ parents }) => parents.length === 1 || (parents.length === 0 && !(0,git_history.isShallow)(root)));
    return commit === undefined ? {} : { commit };
}
function textIn(tree, path) {
    const read = tree.read(path);
    return read.kind === 'file' ? new TextDecoder().decode(read.bytes).replaceAll('\r\n', '\n') : '';
}

// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
// EXTERNAL MODULE: ./build/src/cli/commands/shared-options.js
var shared_options = __webpack_require__(23393);
// EXTERNAL MODULE: ./build/src/cli/compare-commits.js + 34 modules
var compare_commits = __webpack_require__(39115);
// EXTERNAL MODULE: ./build/src/cli/look-of.js
var look_of = __webpack_require__(12559);
// EXTERNAL MODULE: ./build/src/cli/open-settings.js
var open_settings = __webpack_require__(27102);
// EXTERNAL MODULE: ./build/src/cli/options.js
var options = __webpack_require__(50698);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/usage-error.js
var usage_error = __webpack_require__(45872);
;// CONCATENATED MODULE: ./build/src/cli/diff.js













const DEFAULT_BRANCHES = ['refs/remotes/origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
async function diff(line, terminal) {
    const { values, positionals } = line;
    const commits = [...(values.base === undefined ? [] : [values.base]), ...positionals];
    const [from, to] = commits;
    if (commits.length > 2)
        throw new usage_error/* UsageError */.e(`diff compares two commits, not ${commits.join(', ')}`);
    const format = (0,options/* oneOf */.yL)('--format', values.format, shared_options/* TEXT_MARKDOWN_JSON */.zx);
    const opened = await (0,open_settings/* openSettings */.O)(values, terminal, 'stderr');
    if (opened === undefined)
        return 2;
    const { config, given, settings } = opened;
    const { dataRoot, specs } = settings;
    const workspace = await (0,open_workspace/* openWorkspace */.OH)({ root: values.root, dataRoot, specs, cohorts: undefined });
    const { root } = workspace;
    const fallback = (0,compare_commits/* checkOptionsOf */.YW)(settings, config, workspace.patterns);
    const head = to === undefined ? undefined : (0,compare_commits/* namedCommit */.t5)(root, to, workspace.cohorts);
    const isFirst = head === undefined && (from === undefined || from === 'HEAD') && (0,git_history.isUnborn)(root);
    const parted = from === undefined && !isFirst ? partedFrom(root, head ?? 'HEAD') : undefined;
    const base = isFirst ? undefined : (parted?.commit ?? (0,compare_commits/* namedCommit */.t5)(root, from ?? 'HEAD', workspace.cohorts));
    if (base === undefined)
        terminal.stderr.write((0,look_of.fitted)('Nothing is committed yet, so everything is new, and no error keeps it from being committed.\n', terminal.stderr));
    else if (parted !== undefined)
        terminal.stderr.write((0,look_of.fitted)(`Comparing with ${base.slice(0, 12)}, the latest commit that is also on ${parted.branch}.\n`, terminal.stderr));
    const progress = new cli_progress/* Progress */.k(terminal.stderr);
    const atCommit = (commit) => (0,compare_commits/* checkedCommit */.tj)(root, commit, { given, fallback, progress });
    const before = base === undefined ? await ofNothing() : await atCommit(base);
    const after = head === undefined ? await onDisk() : await atCommit(head);
    progress.end();
    const { change: compared, price } = await (0,compare_commits/* comparedStates */.MO)(before, after);
    const includes = (0,checked_state/* includesOf */.z)(after);
    const { sources } = after.repository;
    const edits = base === undefined
        ? []
        : head === undefined
            ? sharedEditsOnDisk(root, { commit: base, sources: before.repository.sources }, (0,git_history.resolveRef)(root, 'HEAD') ?? base, sources, dataRoot, includes)
            : sharedEdits(root, base, head, dataRoot, includes);
    const change = { ...compared, sharedEdits: edits };
    const text = await render(change, format, { base: base ?? null, head: head ?? null }, price);
    terminal.stdout.write(format === 'text' ? (0,look_of.fitted)(text, terminal.stdout) : text);
    if (after.result.cohorts.some(({ state }) => state === 'unchecked'))
        return 2;
    if (base === undefined)
        return 0;
    const isWorse = change.findings.some(({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error');
    return isWorse ? 1 : 0;
    async function ofNothing() {
        return { ...(await (0,checked_state/* checkState */.W)((0,repository/* openRepository */.h_)(file_tree/* NO_FILES */.EM, fallback), [], fallback)), config };
    }
    async function onDisk() {
        const options = { ...fallback, isIgnored: workspace.isIgnored, bareModules: workspace.bareModules };
        const checked = await (0,checked_state/* checkState */.W)((0,repository/* openRepository */.h_)(workspace.tree, options), workspace.cohorts, {
            ...options,
            onCohort: ({ id }, done, total) => progress.step(id, done, total),
        });
        return { ...checked, config };
    }
}
function partedFrom(root, head) {
    const tip = (0,git_history.resolveRef)(root, head);
    if (tip === undefined)
        throw new usage_error/* UsageError */.e('nothing is committed here to compare with');
    for (const name of DEFAULT_BRANCHES) {
        const branch = (0,git_history.resolveRef)(root, name);
        const commit = branch && (0,git_history.mergeBase)(root, tip, branch);
        if (commit !== undefined)
            return { commit, branch: name.replace('refs/remotes/', '') };
    }
    throw new usage_error/* UsageError */.e('the default branch is not known here: name the commit to compare with');
}
async function render(change, format, commits, price) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 4447).then(__webpack_require__.bind(__webpack_require__, 54447))).renderDiffJson(change, commits, price);
        case 'markdown': {
            const { renderComment } = await Promise.all(/* import() */[__webpack_require__.e(7690), __webpack_require__.e(8337), __webpack_require__.e(4496)]).then(__webpack_require__.bind(__webpack_require__, 24496));
            const base = commits.base === null ? {} : { baseCommit: commits.base };
            const head = commits.head === null ? {} : { headCommit: commits.head };
            const text = renderComment(change, { ...base, ...head, ...price });
            return text.slice(text.indexOf('\n') + 1);
        }
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(8337), __webpack_require__.e(8073)]).then(__webpack_require__.bind(__webpack_require__, 38073))).renderDiff(change, price, { isCommand: true });
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
