export const id = 565;
export const ids = [565];
export const modules = {

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  introducedSuggestions: () => (/* binding */ introducedSuggestions),
  settledSuggestion: () => (/* binding */ settledSuggestion),
  suggestionId: () => (/* binding */ suggestionId),
  suggestionsIntro: () => (/* binding */ suggestionsIntro),
  suggestionsOf: () => (/* binding */ suggestionsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/fixes/apply-edits.js
function applyEdits(text, edits) {
    let made = '';
    let done = 0;
    for (const { at, newText } of inOrder(edits)) {
        if (at.start < done || at.end > text.length)
            throw new Error('invariant: edits overlap or lead out');
        made += text.slice(done, at.start) + newText;
        done = at.end;
    }
    return made + text.slice(done);
}
function inOrder(edits) {
    return [...edits].sort((left, right) => left.at.start - right.at.start || left.at.end - right.at.end);
}
function meet({ at: one }, { at: other }) {
    return one.path === other.path && one.start <= other.end && other.start <= one.end;
}
class Shift {
    #edits;
    #moved;
    constructor(edits) {
        this.#edits = edits;
        let moved = 0;
        this.#moved = edits.map(({ at, newText }) => {
            moved += newText.length - (at.end - at.start);
            return moved;
        });
    }
    of(offset) {
        let low = 0;
        let high = this.#edits.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const at = this.#edits[middle]?.at;
            if (at !== undefined && at.end <= offset && at.start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        const within = this.#edits[low]?.at;
        return Math.min(offset, within?.start ?? offset) + (this.#moved[low - 1] ?? 0);
    }
}

// EXTERNAL MODULE: ./build/src/report/docs-link.js
var docs_link = __webpack_require__(6442);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
;// CONCATENATED MODULE: ./build/src/report/suggestions.js









const KIND = 'suggestion';
const REVIEW = 'suggestions';
const MOST_LINES = 20;
const MOST = 500;
function suggestionsOf({ findings, head }, options) {
    const wanted = report_findings/* SEVERITIES */.oC.flatMap((severity) => findings.filter(({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === severity && diagnostic.fix !== undefined)).slice(0, MOST);
    const blocks = [];
    for (const found of wanted) {
        const block = blockOf(found, head.sources);
        if (block === undefined)
            continue;
        const other = blocks.find(({ file, from, to }) => file === block.file && from <= block.to && block.from <= to);
        if (other === undefined)
            blocks.push(block);
        else if (other.from === block.from && other.to === block.to && fitsIn(other, found))
            other.found.push(found);
    }
    const seen = new Map();
    return blocks.flatMap((block) => suggestionOf(block, options, seen) ?? []);
}
function suggestionId(body, key) {
    const attributes = (0,marker/* readMarker */.t)(KIND, body);
    return attributes?.get('key') === key ? attributes.get('id') : undefined;
}
function settledSuggestion(id, key) {
    return `${(0,marker/* marker */.x)(KIND, { key, id })}\n\u2705 Settled: what this suggestion was about is no longer found.`;
}
function suggestionsIntro(ids, key) {
    const fixes = `${(0,words/* counted */.hS)(ids.length, 'finding')} of this check ${ids.length === 1 ? 'has' : 'have'} a fix that one click makes.`;
    return `${(0,marker/* marker */.x)(REVIEW, { key, ids: ids.join(',') })}\n${fixes} Look at each: the comment of the check says why.`;
}
function introducedSuggestions(body, key) {
    const attributes = (0,marker/* readMarker */.t)(REVIEW, body);
    return attributes?.get('key') === key ? (attributes.get('ids') ?? '').split(',') : [];
}
function blockOf(found, sources) {
    const { edits = [], rename } = found.diagnostic.fix ?? {};
    const [first] = edits;
    const file = first && sources.get(first.at.path);
    if (file === undefined || rename !== undefined)
        return undefined;
    if (edits.some(({ at }) => at.path !== file.path || at.end > file.text.length))
        return undefined;
    if (file.text.includes('\r'))
        return undefined;
    const start = Math.min(...edits.map(({ at }) => at.start));
    const end = Math.max(...edits.map(({ at }) => at.end));
    const from = file.lines.position(start).line;
    const to = file.lines.position(Math.max(start, end > start ? end - 1 : end)).line;
    return to - from < MOST_LINES ? { file, from, to, found: [found] } : undefined;
}
function fitsIn({ found }, { diagnostic }) {
    const edits = found.flatMap((one) => one.diagnostic.fix?.edits ?? []);
    return (diagnostic.fix?.edits ?? []).every((edit) => !edits.some((other) => meet(edit, other)));
}
function suggestionOf({ file, from, to, found }, { key, docsBase }, seen) {
    const start = file.lines.lineStart(from);
    const end = file.lines.lineStart(to + 1);
    const edits = found
        .flatMap(({ diagnostic }) => diagnostic.fix?.edits ?? [])
        .map(({ at, newText }) => ({ at: { ...at, start: at.start - start, end: at.end - start }, newText }));
    const before = linesOf(file.text.slice(start, end));
    const after = linesOf(applyEdits(file.text.slice(start, end), edits));
    if (after.some((line) => (0,visible/* visible */.R)(line) !== line))
        return undefined;
    const same = JSON.stringify([file.path, before, after]);
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([same, count]))
        .digest('hex')
        .slice(0, 16);
    const words = found.map(({ diagnostic: { severity, code, message, hint } }) => {
        const link = (0,docs_link/* docsLink */._h)(code, docsBase);
        const name = link === undefined ? (0,markdown/* mdCode */.xs)(code) : (0,markdown/* mdLink */.YF)((0,markdown/* mdCode */.xs)(code), link);
        const remedy = hint === undefined ? '' : `\n\nHint: ${(0,markdown/* mdProse */.X0)((0,findings_text/* textOf */.b6)(hint))}`;
        return `**${severity}** ${name}: ${(0,markdown/* mdProse */.X0)((0,findings_text/* textOf */.b6)(message))}${remedy}`;
    });
    const isSafe = found.every(({ diagnostic }) => diagnostic.fix?.safe);
    const body = [
        `${(0,marker/* marker */.x)(KIND, { key, id })}\n${words.join('\n\n')}`,
        ...(isSafe ? [] : ['If this is what you mean:']),
        fenced(after),
    ].join('\n\n');
    return { id, path: file.path, line: from, before, body };
}
function linesOf(text) {
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function fenced(lines) {
    const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, Math.max(0, ...runs) + 1));
    return [`${fence}suggestion`, ...lines, fence].join('\n');
}


/***/ })

};
