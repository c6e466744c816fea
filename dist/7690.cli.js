export const id = 7690;
export const ids = [7690];
export const modules = {

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
    const mark = ascii ? '...' : '…';
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
function fitWidth(text, columns, mark) {
    if (displayWidth(text) <= columns)
        return text;
    let room = columns - displayWidth(mark);
    let kept = '';
    for (const character of text) {
        room -= characterWidth(character);
        if (room < 0)
            break;
        kept += character;
    }
    return kept + mark;
}


/***/ }),

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accountLine)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5565);


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
    unchanged: 'Unchanged since the base',
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
        return `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(paths.length, one, many)}${reason === undefined ? '' : ` (${(0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(reason).replaceAll(/[\r\n]+/g, ' ')})`}`;
    });
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(words, words.length, MOST);
}


/***/ }),

/***/ 4611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageWords),
/* harmony export */   t: () => (/* binding */ driftWords)
/* harmony export */ });
function stageWords(stage, options = {}) {
    const parts = [stage.stage];
    if (stage.added.count > 0)
        parts.push(`+${stage.added.count}`);
    if (stage.removed.count > 0)
        parts.push(`${options.ascii ? '-' : '−'}${stage.removed.count}`);
    return parts.join(' ');
}
function driftWords(outputs, options = {}) {
    const { manifest, membership, metadata } = outputs;
    const words = [];
    if (membership.status === 'missing')
        words.push('membership missing');
    if (membership.status === 'content') {
        words.push(...membership.stages.map((stage) => stageWords(stage, options)));
        words.push(...membership.form);
        if (membership.reordered)
            words.push('membership in another order');
        if (words.length === 0)
            words.push('membership differs');
    }
    if (membership.status === 'form')
        words.push(`membership differs in form${details(membership.form)}`);
    if (manifest.status === 'missing')
        words.push('manifest missing');
    if (manifest.status === 'content') {
        const what = [...manifest.fields.map((field) => field.field), ...manifest.form];
        words.push(what.length > 0 ? `manifest${details(what)}` : 'manifest differs');
    }
    if (manifest.status === 'form')
        words.push(`manifest differs in form${details(manifest.form)}`);
    const missing = metadata.missing.reduce((sum, list) => sum + list.count, 0);
    if (missing > 0)
        words.push(`${missing} without metadata`);
    if (metadata.status === 'content' && missing === 0)
        words.push('metadata differs');
    return words;
}
function details(names) {
    return names.length > 0 ? `: ${names.join(', ')}` : '';
}


/***/ }),

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);


const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticKey */ .v)(diagnostic);
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
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = causeKey(finding.diagnostic);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()];
}
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([code, severity, (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(message), hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(hint)]);
}


/***/ }),

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5425);
/* harmony import */ var _findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6400);


class Positions {
    #sources;
    #pairs = new Map();
    constructor(sources) {
        this.#sources = sources;
    }
    locate(place) {
        const path = (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .placePath */ .F7)(place);
        const file = this.#sources.get(path);
        if (place.kind !== 'span' || !file)
            return { path };
        return {
            path,
            range: { start: this.#point(file, place.span.start), end: this.#point(file, place.span.end) },
        };
    }
    text(place) {
        const { path, range } = this.locate(place);
        return range ? `${path}:${range.start.line}:${range.start.column}` : path;
    }
    #point(file, wanted) {
        const offset = Math.max(0, Math.min(wanted, file.text.length));
        const line = (0,_findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .m)(file.lines, offset);
        const lineStart = file.lines.lineStart(line);
        const pairs = this.#pairs.get(file.path) ?? pairOffsets(file.text);
        this.#pairs.set(file.path, pairs);
        const mark = line === 1 && offset > 0 && file.text.startsWith('\ufeff') ? 1 : 0;
        const unitColumn = offset - lineStart + 1 - mark;
        return {
            offset,
            line,
            column: unitColumn - (countBelow(pairs, offset) - countBelow(pairs, lineStart)),
            unitColumn,
        };
    }
}
function pairOffsets(text) {
    const offsets = [];
    for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        offsets.push(match.index + 1);
    return offsets;
}
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5636);


const STATES = ['invalid', 'unchecked', 'drifted', 'clean'];
const LOSES = new Set(['plan/ids-collapse', 'plan/essays-collapse']);
function tally(result) {
    const states = { clean: 0, drifted: 0, invalid: 0, unchecked: 0 };
    const plan = { rows: 0, drafts: 0, essays: 0, evaluations: 0 };
    for (const cohort of result.cohorts) {
        states[cohort.state]++;
        plan.rows += cohort.plan?.rows ?? 0;
        plan.drafts += cohort.plan?.drafts ?? 0;
        plan.essays += cohort.plan?.essays ?? 0;
        plan.evaluations += cohort.plan?.evaluations ?? 0;
    }
    const severities = countSeverities((0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .WX)(result).map((finding) => finding.diagnostic));
    return {
        cohorts: result.cohorts.length,
        states,
        severities,
        plan,
        losing: result.cohorts.filter(({ diagnostics }) => diagnostics.some(({ code }) => LOSES.has(code)))
            .length,
        leftUnchecked: Math.max(0, (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnchecked */ ._6)(result.account) - states.unchecked),
        compared: hasCompared(result),
    };
}
function hasCompared({ cohorts }) {
    const outputs = cohorts.flatMap((cohort) => cohort.outputs ?? []);
    if (outputs.length === 0)
        return undefined;
    return outputs.some(({ manifest, membership, metadata }) => [manifest, membership, metadata].some(({ status }) => status !== 'uncommitted'));
}
function countSeverities(diagnostics) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const diagnostic of diagnostics)
        counts[diagnostic.severity]++;
    return counts;
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ staleCount),
/* harmony export */   LF: () => (/* binding */ ownFindings),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   U$: () => (/* binding */ trouble),
/* harmony export */   rt: () => (/* binding */ isToldByOutputs)
/* harmony export */ });
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2373);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4611);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3629);





const TOLD_BY_OUTPUTS = new Set(_drift_report_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_CODES */ .rl);
function isToldByOutputs(diagnostic) {
    return TOLD_BY_OUTPUTS.has(diagnostic.code);
}
function ownFindings(cohort) {
    if (!cohort.outputs)
        return cohort.diagnostics;
    return cohort.diagnostics.filter((diagnostic) => !isToldByOutputs(diagnostic));
}
function staleCount({ diagnostics, outputs }) {
    if (!outputs || !diagnostics.some(({ code }) => code === 'drift/stale-generation'))
        return 0;
    return outputs.metadata.stale.reduce((sum, { count }) => sum + count, 0);
}
function lookOf({ state, diagnostics }) {
    return state === 'clean' && diagnostics.some(({ severity }) => severity === 'error') ? 'invalid' : state;
}
function trouble(cohort, options = {}) {
    const parts = [];
    if (cohort.failure !== undefined)
        parts.push((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(cohort.failure));
    if (cohort.outputs)
        parts.push(...(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_4__/* .driftWords */ .t)(cohort.outputs, options));
    const stale = staleCount(cohort);
    if (stale > 0)
        parts.push(`${stale} no longer planned`);
    const counts = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWords */ .D)((0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .countSeverities */ .ng)(ownFindings(cohort)));
    if (counts)
        parts.push(counts);
    if (parts.length === 0 && cohort.state === 'invalid')
        parts.push('see the findings of the repository');
    return parts.join('; ');
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);



const REGENERATE = 'cohort-ci regenerate';
function verdict(counts) {
    const { leftUnchecked } = counts;
    const sentence = `${verdictOnCohorts(counts)}${lossOf(counts)}`;
    return leftUnchecked === 0
        ? sentence
        : `Not everything was checked, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftUnchecked, 'path is', 'paths are')} left. ${sentence}`;
}
function lossOf({ cohorts, losing }) {
    if (losing === 0)
        return '';
    return `; generations are lost${cohorts === 1 ? '' : ` in ${losing} of them`}, since several get one id`;
}
function verdictOnCohorts({ cohorts, states, severities, leftUnchecked, compared }) {
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWords */ .D)(severities);
    const also = findings ? ` (${findings})` : '';
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        const all = cohorts === 1 ? 'The cohort is' : `All ${cohorts} cohorts are`;
        if (compared === false)
            return `${all} valid; no outputs are committed yet${also}`;
        if (leftUnchecked === 0)
            return `${all} clean${also}`;
        return `Of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cohorts, 'cohort')} nothing is wrong${also}`;
    }
    const parts = _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.filter((state) => state !== 'clean' && states[state] > 0);
    if (cohorts === 1)
        return `The cohort is ${parts.join()}${also}`;
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${also}`;
}
function remedy(counts) {
    const { states, severities } = counts;
    const fix = severities.error > 0 && (states.invalid > 0 || states.drifted === 0);
    if (fix && states.drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (fix)
        return { words: 'Correct the errors and check again' };
    if (states.drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ severityWords)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

function severityWords(counts) {
    const parts = ['error', 'warning', 'notice']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts[severity], severity));
    return parts.join(', ');
}


/***/ })

};
