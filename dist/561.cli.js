export const id = 561;
export const ids = [561];
export const modules = {

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ NameIndex),
  a: () => (/* binding */ didYouMean),
  nearestNames: () => (/* binding */ nearestNames)
});

// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
;// CONCATENATED MODULE: ./build/src/findings/edit-cost.js
const EDIT = 2;
const DOUBLING = 1;
const DIGIT_FOR_DIGIT = 3;
function editCost(left, right, bound) {
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head))
        head++;
    let leftEnd = left.length;
    let rightEnd = right.length;
    while (leftEnd > head &&
        rightEnd > head &&
        left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)) {
        leftEnd--;
        rightEnd--;
    }
    const height = leftEnd - head;
    const width = rightEnd - head;
    const far = bound + 1;
    let above2 = new Int32Array(width + 1).fill(far);
    let above = new Int32Array(width + 1).fill(far);
    let current = new Int32Array(width + 1);
    above[0] = 0;
    for (let column = 1; column <= Math.min(width, bound); column++) {
        above[column] = (above[column - 1] ?? far) + shiftCost(right, head + column - 1);
    }
    let lowestAbove = 0;
    for (let row = 1; row <= height; row++) {
        current.fill(far);
        const a = left.charCodeAt(head + row - 1);
        const deletion = shiftCost(left, head + row - 1);
        let lowest = far;
        for (let column = Math.max(0, row - bound); column <= Math.min(width, row + bound); column++) {
            let cost = (above[column] ?? far) + deletion;
            if (column > 0) {
                const b = right.charCodeAt(head + column - 1);
                const insertion = (current[column - 1] ?? far) + shiftCost(right, head + column - 1);
                const substitution = (above[column - 1] ?? far) + substitutionCost(a, b);
                cost = Math.min(cost, insertion, substitution);
                const swapped = row > 1 &&
                    column > 1 &&
                    a === right.charCodeAt(head + column - 2) &&
                    b === left.charCodeAt(head + row - 2);
                if (swapped)
                    cost = Math.min(cost, (above2[column - 2] ?? far) + EDIT);
            }
            current[column] = cost;
            if (cost < lowest)
                lowest = cost;
        }
        if (lowest > bound && lowestAbove > bound)
            return undefined;
        lowestAbove = lowest;
        [above2, above, current] = [above, current, above2];
    }
    const cost = above[width] ?? far;
    return cost <= bound ? cost : undefined;
}
function shiftCost(text, index) {
    return index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1) ? DOUBLING : EDIT;
}
function substitutionCost(a, b) {
    if (a === b)
        return 0;
    return isDigit(a) && isDigit(b) ? DIGIT_FOR_DIGIT : EDIT;
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}

;// CONCATENATED MODULE: ./build/src/findings/nearest-names.js


function nearestNames(name, candidates, limit = 3) {
    return new NameIndex(candidates).nearest(name, limit);
}
function didYouMean(name, candidates) {
    return new NameIndex(candidates).didYouMean(name);
}
class NameIndex {
    #entries;
    constructor(candidates) {
        this.#entries = [...new Set(candidates)].map(entryOf);
    }
    nearest(name, limit = 3) {
        if (limit < 1)
            return [];
        const wanted = entryOf(name);
        const allowed = allowedCost(wanted.folded.length);
        const best = [];
        for (const entry of this.#entries) {
            if (entry.name === name)
                continue;
            const worst = best.length < limit ? undefined : best[best.length - 1];
            const score = scoreOf(wanted, entry, allowed, worst?.score ?? Number.POSITIVE_INFINITY);
            if (score === undefined)
                continue;
            const match = { name: entry.name, score };
            if (worst && compareMatches(wanted, match, worst) >= 0)
                continue;
            if (worst)
                best.pop();
            best.push(match);
            best.sort((left, right) => compareMatches(wanted, left, right));
        }
        return best.map((match) => match.name);
    }
    didYouMean(name) {
        const [first] = this.nearest(name, 1);
        return first === undefined ? undefined : `did you mean '${first}'?`;
    }
}
const SAME_BUT_BLANKS = 0;
const SAME_BUT_CASE = 0.25;
const SAME_FOLD = 0.5;
const SAME_WORDS = 3;
const CONTAINED = 5;
const LONGEST = 200;
function scoreOf(wanted, entry, allowed, worst) {
    if (wanted.folded === entry.folded) {
        if (wanted.name.trim() === entry.name.trim())
            return SAME_BUT_BLANKS;
        return wanted.name.toLowerCase() === entry.name.toLowerCase() ? SAME_BUT_CASE : SAME_FOLD;
    }
    const shorter = Math.min(wanted.folded.length, entry.folded.length);
    const longer = Math.max(wanted.folded.length, entry.folded.length);
    if (longer > LONGEST)
        return undefined;
    const bound = Math.min(allowed, worst);
    if (longer - shorter <= bound && countBits(wanted.mask ^ entry.mask) <= bound) {
        const cost = editCost(wanted.folded, entry.folded, bound);
        if (cost !== undefined)
            return cost;
    }
    if (worst < SAME_WORDS)
        return undefined;
    if (longer === shorter && wanted.mask === entry.mask && sameWords(wanted.name, entry.name))
        return SAME_WORDS;
    if (worst < CONTAINED || shorter < 3)
        return undefined;
    const contained = wanted.folded.length < entry.folded.length
        ? startsOrEnds(entry.folded, wanted.folded)
        : startsOrEnds(wanted.folded, entry.folded);
    return contained ? CONTAINED + (longer - shorter) / LONGEST : undefined;
}
function compareMatches(wanted, left, right) {
    return (left.score - right.score ||
        commonPrefix(wanted.name, right.name) - commonPrefix(wanted.name, left.name) ||
        commonSuffix(wanted.name, right.name) - commonSuffix(wanted.name, left.name) ||
        Math.abs(left.name.length - wanted.name.length) - Math.abs(right.name.length - wanted.name.length) ||
        (0,compare/* compareCodePoints */.O)(left.name, right.name));
}
function allowedCost(length) {
    if (length < 3)
        return 0;
    if (length < 6)
        return 2;
    if (length < 10)
        return 4;
    return length < 16 ? 6 : 8;
}
function entryOf(name) {
    const folded = fold(name);
    let mask = 0;
    for (let index = 0; index < folded.length && index < LONGEST; index++)
        mask |= bitOf(folded.charCodeAt(index));
    return { name, folded, mask };
}
function fold(name) {
    const plain = /^[\0-\x7f]*$/.test(name) ? name : name.normalize('NFKC');
    const lower = plain.trim().toLowerCase();
    const folded = lower.replace(/(?<!\d)0+(?=\d)/g, '').replace(/[\s_.-]+/g, '');
    return folded === '' ? lower : folded;
}
function bitOf(unit) {
    if (unit >= 0x61 && unit <= 0x7a)
        return 1 << (unit - 0x61);
    if (unit >= 0x30 && unit <= 0x39)
        return 1 << (26 + (unit % 5));
    return 1 << 31;
}
function countBits(mask) {
    let bits = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1)
        bits++;
    return bits;
}
function sameWords(left, right) {
    const words = (name) => name
        .toLowerCase()
        .split(/[\s_.-]+/)
        .sort(compare/* compareCodePoints */.O);
    const leftWords = words(left);
    return leftWords.length > 1 && leftWords.join(' ') === words(right).join(' ');
}
function startsOrEnds(whole, part) {
    return whole.startsWith(part) || whole.endsWith(part);
}
function commonPrefix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[index] === right[index])
        index++;
    return index;
}
function commonSuffix(left, right) {
    const length = Math.min(left.length, right.length);
    let index = 0;
    while (index < length && left[left.length - 1 - index] === right[right.length - 1 - index])
        index++;
    return index;
}


/***/ }),

/***/ 8108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints)
/* harmony export */ });
function compareCodePoints(left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a === b)
            continue;
        const aSurrogate = a >= 0xd800 && a <= 0xdfff;
        const bSurrogate = b >= 0xd800 && b <= 0xdfff;
        if (aSurrogate !== bSurrogate)
            return aSurrogate ? 1 : -1;
        return a < b ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ })

};
