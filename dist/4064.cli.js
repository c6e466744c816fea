export const id = 4064;
export const ids = [4064,153];
export const modules = {

/***/ 6400:
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

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
function cut(text, units) {
    if (text.length <= units)
        return text;
    if (units < 1)
        return '';
    let end = units - 1;
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, Math.max(0, end))}…`;
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ docsText),
/* harmony export */   _h: () => (/* binding */ docsLink)
/* harmony export */ });
/* unused harmony exports codePage, codeSlug */
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5142);

function docsLink(code, base) {
    return base === undefined ? undefined : `${base.replace(/\.md$/, '')}/${codePage(code)}`;
}
function codePage(code) {
    return `${(0,_findings_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(code)}.md#${codeSlug(code)}`;
}
function docsText(code, base) {
    return docsLink(code, base) ?? `cohort-ci explain ${code}`;
}
function codeSlug(code) {
    return code
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   X0: () => (/* binding */ mdProse),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2410);

const ZERO_WIDTH_SPACE = '&#8203;';
const TEXT_ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
function mdText(text) {
    return escapeStart(escapeInline((0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).trim()));
}
function mdProse(text) {
    const parts = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/);
    return escapeStart(parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : escapeInline(part))).join(''));
}
function escapeInline(shown) {
    return (shown
        .replace(/[\\`*[\]~&<>|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => TEXT_ESCAPES.get(character) ?? `\\${character}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/(#|\bgh-)(?=[0-9a-z])/gi, breakReference)
        .replace(/:(?=\/\/|[0-9a-z_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`));
}
function escapeStart(escaped) {
    return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
function breakReference(match, _group, offset, whole) {
    return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}
const LONGEST_FENCE = 8;
function mdCode(text) {
    const shown = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const run = longestRun(shown, '`');
    if (shown === '' || shown.includes('|') || run > LONGEST_FENCE)
        return htmlCode(text);
    const fence = '`'.repeat(run + 1);
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text) {
    const escaped = (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${escaped}</code>`;
}
function mdFence(text, info = '') {
    const lines = text.split('\n').map((line) => (0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line));
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line, '`')), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function mdLink(label, address) {
    return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}
function urlPath(path) {
    const whole = path.replace(/\p{Cs}/gu, '\ufffd');
    return whole
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function numericEntity(character) {
    return `&#${character.codePointAt(0)};`;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cohortDesignMarkdown: () => (/* binding */ cohortDesignMarkdown)
});

// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/src/report/show/design-sentences.js
var design_sentences = __webpack_require__(9515);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(2410);
;// CONCATENATED MODULE: ./build/src/report/show/mermaid.js



const MOST_NODES = 30;
const LONGEST_LABEL = 48;
function designFlowchart(view) {
    const named = new Set(view.rules.flatMap(({ members }) => members));
    const loose = view.axes.filter(({ name }) => !named.has(name));
    const fixed = 4 + (view.replicates.length > 0 ? 1 : 0);
    const all = view.axes.length + view.rules.length + fixed;
    if (all <= MOST_NODES)
        return draw(view, new Set());
    if (all - loose.length + 1 <= MOST_NODES)
        return draw(view, new Set(loose.map(({ name }) => name)));
    return drawFolded(view);
}
function draw(view, folded) {
    const lines = ['flowchart LR'];
    const makers = new Map();
    for (const [index, axis] of view.axes.entries()) {
        if (folded.has(axis.name))
            continue;
        const id = `axis${index}`;
        lines.push(`  ${id}["${label(axis.name)}<br>${levelWords(axis.levels)}"]`);
        makers.set(axis.name, id);
    }
    for (const [index, rule] of view.rules.entries()) {
        const id = `rule${index}`;
        lines.push(`  ${id}${shape(rule)}`);
        const sources = new Set(rule.members.flatMap((member) => makers.get(member) ?? []));
        for (const source of sources)
            lines.push(`  ${source} --> ${id}`);
        for (const member of rule.members)
            makers.delete(member);
        makers.set(rule.name, id);
    }
    const last = [...new Set(makers.values())];
    if (folded.size > 0) {
        lines.push(`  others["${(0,findings_words/* counted */.hS)(folded.size, 'axis').replace('axiss', 'axes')} that no rule names"]`);
        last.push('others');
    }
    return [...lines, ...tail(view, last)].join('\n');
}
function drawFolded(view) {
    const lines = ['flowchart LR', `  axes["${view.axes.length} axes"]`];
    if (view.rules.length === 0)
        return [...lines, ...tail(view, ['axes'])].join('\n');
    lines.push(`  rules{{"${(0,findings_words/* counted */.hS)(view.rules.length, 'rule')}"}}`, '  axes --> rules');
    return [...lines, ...tail(view, ['rules'])].join('\n');
}
function tail(view, sources) {
    const lines = [];
    let into = 'rows';
    if (view.replicates.length > 0) {
        const product = view.replicates.reduce((all, { count }) => all * count, 1n);
        lines.push(`  replicates(["replicates<br>×${(0,count_text/* countText */.l)(product)}"])`);
        into = 'replicates';
    }
    for (const source of sources)
        lines.push(`  ${source} --> ${into}`);
    const rows = view.steps[view.steps.length - 1]?.rows;
    lines.push(`  rows(["${countWords(rows, 'row')}"])`);
    if (into !== 'rows')
        lines.push(`  ${into} --> rows`);
    const { plan } = view;
    if (plan === undefined)
        return lines;
    lines.push(`  drafts[("${countWords(plan.drafts, 'draft')}")]`, `  essays[("${countWords(plan.essays, 'essay')}")]`, `  evaluations[("${countWords(plan.evaluations, 'evaluation')}")]`, '  rows --> drafts --> essays --> evaluations');
    return lines;
}
function shape(rule) {
    return `{{"${rule.kind} ${label(rule.name)}<br>${levelWords(rule.levels)}"}}`;
}
function levelWords(count) {
    return countWords(count, 'level');
}
function countWords(count, noun) {
    if (count === undefined)
        return `${noun}s: ?`;
    return `${(0,count_text/* countText */.l)(count)} ${BigInt(count) === 1n ? noun : `${noun}s`}`;
}
function label(text) {
    const points = Array.from((0,visible/* visible */.R)(text));
    const cut = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), '…'] : points;
    return cut
        .map((point) => /[A-Za-z0-9 ._,/()\u00a1-\u{10ffff}-]/u.test(point) ? point : `#${point.codePointAt(0)};`)
        .join('');
}

// EXTERNAL MODULE: ./build/src/report/show/unit-rows.js
var unit_rows = __webpack_require__(6292);
;// CONCATENATED MODULE: ./build/src/report/show-markdown.js







const MOST_ROWS = 60;
const LONGEST_NAME = 80;
function cohortDesignMarkdown(view, options = {}) {
    const maxRows = options.maxRows ?? MOST_ROWS;
    const body = [
        ...drawing(view),
        ...axisTable(view, maxRows),
        ...ruleTable(view, maxRows),
        ...stepTable(view, maxRows),
        ...unitTable(view, maxRows),
        ...remarkList(view),
    ];
    const title = `Design of ${code(view.id)}`;
    const lines = options.folded
        ? [
            '<details>',
            `<summary>The design at a glance: ${sizeWords(view)}</summary>`,
            '',
            ...body,
            '</details>',
        ]
        : [
            `## ${title}`,
            '',
            `${code(view.specPath)}, dialect ${view.dialect}: ${sizeWords(view)}.`,
            '',
            ...body,
        ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function sizeWords(view) {
    const rows = view.steps[view.steps.length - 1]?.rows;
    const size = view.plan
        ? `${amountText(view.plan.rows, 'row')}, ${amountText(view.plan.evaluations, 'evaluation')}`
        : amountText(rows, 'row');
    const axes = view.axes.length === 1 ? '1 axis' : `${view.axes.length} axes`;
    const words = `${axes}, ${(0,findings_words/* counted */.hS)(view.rules.length, 'rule')}, ${size}`;
    return view.state === 'invalid' ? `invalid (${(0,findings_words/* counted */.hS)(view.errors, 'error')}); ${words}` : words;
}
function amountText(count, noun) {
    return `${(0,count_text/* countText */.l)(count)} ${count !== undefined && BigInt(count) === 1n ? noun : `${noun}s`}`;
}
function drawing(view) {
    return view.axes.length === 0 ? [] : ['```mermaid', designFlowchart(view), '```', ''];
}
function axisTable(view, maxRows) {
    const rows = view.axes.map(({ name, levels, first, file, tuple }) => {
        const names = first.map((level) => code(level)).join(', ');
        const more = (levels ?? 0) > first.length ? ', …' : '';
        const source = tuple !== undefined ? `tuple ${code(tuple)}` : file === undefined ? 'inline' : code(file);
        return [code(name), (0,count_text/* countText */.l)(levels), source, `${names}${more}`];
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
        (0,count_text/* countText */.l)(count),
    ]);
    if (plan) {
        for (const stage of ['drafts', 'essays', 'evaluations'])
            rows.push([`→ ${stage}`, (0,count_text/* countText */.l)(plan[stage])]);
    }
    return table(['Step', 'Rows'], rows, maxRows + 3, [1]);
}
function unitTable(view, maxRows) {
    if (view.quality === undefined)
        return [];
    const rows = (0,unit_rows/* unitRows */.q)(view.quality).map(({ factor, stage, units, evaluations }) => [
        code(factor),
        `${units} ${stage}`,
        evaluations,
    ]);
    return table(['Axis', 'Each level rests on', 'Evaluations of them'], rows, maxRows, [1, 2]);
}
function remarkList(view) {
    if (view.unread === undefined)
        return [];
    const remarks = (0,design_sentences/* designRemarks */.S)(view);
    if (remarks.length === 0)
        return ['Every axis can be told apart from the others; every column is read.', ''];
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
        ...(rest > 0 ? ['', `… and ${(0,count_text/* countText */.l)(rest)} more.`] : []),
        '',
    ];
}
function code(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST_NAME));
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return '?';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ designRemarks)
/* harmony export */ });
/* harmony import */ var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);

const MOST = 8;
const HOLES = 4;
function designRemarks(view) {
    return [...(view.quality ? qualityRemarks(view.quality) : []), ...unread(view), ...collapsed(view)];
}
function qualityRemarks(quality) {
    const { interactions, aliases, coverage, cells } = quality;
    const nested = new Set(quality.nested.map(({ inner, outer }) => keyOf([inner, outer])));
    const together = quality.together.flatMap(({ factors }) => pairsOf(factors).map(keyOf));
    const isSaid = ({ factors }) => nested.has(keyOf(factors)) || together.includes(keyOf(factors));
    const partly = quality.mainEffects.filter(({ factor, possible, estimable }) => estimable < possible && !quality.nested.some(({ outer }) => outer === factor));
    return [
        ...limited(quality.together, 'one effect', ({ factors, isTied, tie }) => [
            ...joined(factors),
            ` always change together: one effect, not ${NUMBERS[factors.length] ?? factors.length}`,
            ...(tie !== undefined && isTied
                ? [', as the tie ', { name: tie }, ' says']
                : isTied
                    ? [', as tied']
                    : []),
        ]),
        ...limited(quality.nested, 'nested', ({ inner, outer }) => [
            'each level of ',
            { name: inner },
            ' occurs with one level of ',
            { name: outer },
            ': the effect of ',
            { name: outer },
            ' cannot be told apart from it',
        ]),
        ...limited(partly, 'effect', ({ factor, possible, estimable }) => [
            'of the effect of ',
            { name: factor },
            `, ${estimable} of ${degrees(possible)} can be told apart from the other axes`,
        ]),
        ...limited(interactions.filter((one) => !isSaid(one)), 'interaction', ({ factors, possible, estimable }) => [
            'whether ',
            { name: factors[0] },
            ' acts differently per ',
            { name: factors[1] },
            estimable === 0
                ? ' cannot be estimated'
                : ` can be estimated in part: ${estimable} of ${degrees(possible)}`,
        ]),
        ...limited(aliases.filter(({ effects }) => !isSubsumed(effects, nested)), 'alias', ({ effects, shared }) => [
            ...effectWords(effects[0]),
            ' and ',
            ...effectWords(effects[1]),
            ` share ${degrees(shared)}`,
        ]),
        ...limited(coverage.filter((one) => !isSaid(one)), 'holes', ({ factors, met, possible, holes }) => [
            ...joined(factors),
            `: ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(met)} of ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(possible)} combinations occur; missing `,
            ...holes
                .slice(0, HOLES)
                .flatMap(([left, right], index) => [
                index === 0 ? '' : ', ',
                { name: left },
                ' with ',
                { name: right },
            ]),
            possible - met > HOLES ? ` and ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(possible - met - HOLES)} more` : '',
        ]),
        ...limited(unequal(quality), 'unbalanced', ({ name, stage, fewest, most }) => [
            { name },
            ': ',
            { name: fewest.level },
            ` in ${generations(fewest.units, stage)}, `,
            { name: most.level },
            ` in ${generations(most.units, stage)}`,
        ]),
        ...limited(cells.filter((one) => one.association !== undefined && !isSaid(one)), 'association', ({ factors, stage, fewest, most, association }) => [
            ...joined(factors),
            ` go together in part: Cramér's V ${Math.min(0.99, Math.max(0.01, association)).toFixed(2)}, ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(fewest)} to ${generations(most, stage)} per combination`,
        ]),
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
const NUMBERS = {
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
};
function unequal({ factors }) {
    return factors.flatMap(({ name, stage, fewest, most }) => fewest && most && fewest.units !== most.units ? [{ name, stage, fewest, most }] : []);
}
function isSubsumed(effects, nested) {
    return effects.some((effect) => effect.length === 2 && nested.has(keyOf([effect[0] ?? '', effect[1] ?? ''])));
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
    const share = (count) => `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(count)} of ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(evaluations)} evaluations (${percent(count, evaluations)})`;
    const parts = [
        ...(ownEssay > 0 ? [`${share(ownEssay)} are by the model that wrote the essay`] : []),
        ...(ownDraft > 0 ? [`${share(ownDraft)} are by the model that wrote the draft`] : []),
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
    return count === 1 ? '1 degree of freedom' : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(count)} degrees of freedom`;
}
function generations(count, stage) {
    return `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(count)} ${stage}${count === 1 ? '' : 's'}`;
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
                ? `1 ${stage} gets the id of another one and is lost`
                : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(lost)} ${stage}s get the id of another one and are lost`,
        ],
    }));
}
function limited(all, kind, partsOf) {
    const remarks = all.slice(0, MOST).map((one) => ({ kind, parts: partsOf(one) }));
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


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unitRows)
/* harmony export */ });
/* harmony import */ var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);

function unitRows({ factors }) {
    return factors.flatMap(({ name, stage, levels, fewest, most, evaluations }) => levels > 1 && fewest && most
        ? [
            {
                factor: name,
                stage: most.units === 1 ? stage : `${stage}s`,
                units: range(fewest.units, most.units),
                evaluations: range(evaluations.fewest, evaluations.most),
            },
        ]
        : []);
}
function range(fewest, most) {
    return fewest === most ? (0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(fewest) : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(fewest)}–${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .l)(most)}`;
}


/***/ }),

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

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
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/drift-words.js
var drift_words = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/src/report/show-markdown.js + 1 modules
var show_markdown = __webpack_require__(153);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/trouble.js
var trouble = __webpack_require__(6791);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
// EXTERNAL MODULE: ./build/src/drift/form.js
var drift_form = __webpack_require__(4907);
;// CONCATENATED MODULE: ./build/src/report/summary/difference-items.js





const LONGEST = 200;
function addDifferences(lines, outputs, ids) {
    addMembership(lines, outputs, ids);
    addManifest(lines, outputs, ids);
    addMetadata(lines, outputs, ids);
    const forms = [outputs.membership, outputs.manifest];
    if (forms.some(({ status, form }) => status === 'form' && form.includes(drift_form/* CRLF */.KT)))
        lines.add('', `Hint: ${(0,markdown/* mdProse */.X0)(drift_form/* CRLF_REMEDY */.N5)}`, '');
}
function addMembership(lines, { membership }, ids) {
    const { status, form, stages, reordered } = membership;
    if (status === 'same' || status === 'uncommitted')
        return;
    lines.add('', `${(0,markdown/* mdCode */.xs)(membership.path)} ${statusWords(status, form)}`, '');
    if (status !== 'content')
        return;
    for (const stage of stages) {
        lines.add(`- ${(0,drift_words/* stageWords */._)(stage)}`);
        if (ids > 0 && stage.added.count > 0)
            lines.add(`  - expected: ${idList(stage.added, ids)}`);
        if (ids > 0 && stage.removed.count > 0)
            lines.add(`  - committed: ${idList(stage.removed, ids)}`);
    }
    for (const words of form)
        lines.add(`- ${(0,markdown/* mdText */.bC)(words)}`);
    if (reordered)
        lines.add('- the same generations in another order');
    lines.add('');
}
function addManifest(lines, { manifest }, ids) {
    const { status, fields } = manifest;
    if (status === 'same' || status === 'uncommitted')
        return;
    lines.add('', `${(0,markdown/* mdCode */.xs)(manifest.path)} ${statusWords(status, manifest.form)}`, '');
    if (status !== 'content')
        return;
    for (const field of fields) {
        const parts = [];
        if (field.added.length > 0)
            parts.push(`expected ${values(field.added, ids)}`);
        if (field.removed.length > 0)
            parts.push(`committed ${values(field.removed, ids)}`);
        lines.add(`- ${(0,markdown/* mdCode */.xs)(field.field)}: ${parts.join('; ') || 'in another order'}`);
    }
    for (const words of manifest.form)
        lines.add(`- ${(0,markdown/* mdText */.bC)(words)}`);
    lines.add('');
}
function addMetadata(lines, { metadata }, ids) {
    const missing = metadata.missing.filter((list) => list.count > 0);
    const stale = metadata.stale.filter((list) => list.count > 0);
    if (missing.length + stale.length === 0)
        return;
    lines.add('', `${(0,markdown/* mdCode */.xs)(metadata.path)}`, '');
    for (const list of missing) {
        lines.add(`- ${(0,words/* counted */.hS)(list.count, list.stage)} without ${(0,markdown/* mdCode */.xs)('metadata.json')}${tail(list, ids)}`);
    }
    for (const list of stale) {
        lines.add(`- ${(0,words/* counted */.hS)(list.count, list.stage)} no longer planned (left alone)${tail(list, ids)}`);
    }
    lines.add('');
}
function statusWords(status, form) {
    if (status === 'missing')
        return 'is not committed';
    if (status === 'content')
        return 'differs';
    return `says the same in another form${form.length > 0 ? `: ${(0,markdown/* mdText */.bC)(form.join(', '))}` : ''}`;
}
function tail(list, ids) {
    return ids > 0 && list.first.length > 0 ? `: ${idList(list, ids)}` : '';
}
function idList(list, ids) {
    const named = list.first.slice(0, ids);
    const rest = list.count - named.length;
    return `${named.map(markdown/* mdCode */.xs).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`.trim();
}
function values(all, ids) {
    if (ids === 0)
        return (0,words/* counted */.hS)(all.length, 'value');
    const named = all.slice(0, ids).map((value) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(value, LONGEST)));
    const rest = all.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/src/report/summary/cohort-sections.js












const LONGEST_ID = 200;
const LONGEST_FAILURE = 2000;
const DESIGN_ROWS = 20;
function addCohortSections(lines, context) {
    const cohorts = tally/* STATES */.xj.flatMap((state) => context.result.cohorts.filter((cohort) => cohort.state === state && hasNews(cohort, context)));
    if (cohorts.length === 0 || context.detail.sections === 0)
        return;
    lines.add('', '### Cohorts', '');
    const open = cohorts.length === 1 ? ' open' : '';
    for (const cohort of cohorts.slice(0, context.detail.sections)) {
        const title = `${cohort_table/* STATE_ICONS */.t[cohort.state]} ${cohort.state} ${(0,markdown/* htmlCode */.h8)((0,cut/* cut */.J)(cohort.id, LONGEST_ID))}`;
        lines.add(`<details${open}>`, `<summary>${title}</summary>`, '');
        addSection(lines, cohort, context);
        lines.add('', '</details>', '');
        if (!lines.fits)
            return;
    }
    const rest = cohorts.length - context.detail.sections;
    if (rest > 0)
        lines.add(`${(0,words/* counted */.hS)(rest, 'cohort')} more not shown.`, '');
}
function addSection(lines, cohort, context) {
    if (cohort.failure !== undefined) {
        lines.add('', `Could not be checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text/* textOf */.b6)(cohort.failure), LONGEST_FAILURE))}`, '');
    }
    const own = unshared(cohort, context);
    (0,finding_items/* addFindings */.W7)(lines, own, context);
    const shared = (0,trouble/* ownFindings */.LF)(cohort).length - own.length;
    if (shared > 0)
        lines.add('', `${(0,words/* counted */.hS)(shared, 'finding')} with a shared cause: see above.`, '');
    if (cohort.outputs)
        addDifferences(lines, cohort.outputs, context.detail.ids);
    const design = context.detail.designs ? context.designs?.get(cohort.id) : undefined;
    if (design) {
        const shown = (0,show_markdown.cohortDesignMarkdown)(design, { folded: true, maxRows: DESIGN_ROWS });
        lines.add('', ...shown.trimEnd().split('\n'), '');
    }
}
function hasNews(cohort, context) {
    if (cohort.failure !== undefined || unshared(cohort, context).length > 0)
        return true;
    if (context.detail.designs && context.designs?.has(cohort.id))
        return true;
    const { outputs } = cohort;
    return outputs !== undefined && ((0,drift_words/* driftWords */.t)(outputs).length > 0 || outputs.metadata.stale.length > 0);
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
const SHORTENED = '> Shortened to fit: the log of this step and `cohort-ci check --format json` tell everything.';
function renderSummary(result, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = (0,tally/* tally */.N4)(result);
    const shared = (0,finding_items/* sharedCauses */.YJ)((0,findings/* findingsOf */.WX)(result));
    const positions = new report_positions/* Positions */.H(result.sources);
    const { docsBase, sourceBase, designs } = options;
    const sharedKeys = new Set(shared.map(([{ diagnostic }]) => (0,findings/* causeKey */.rI)(diagnostic)));
    for (const detail of DETAILS) {
        const context = { result, positions, detail, docsBase, sourceBase, designs, shared, sharedKeys };
        const text = renderWith(context, counts, budget);
        if (text !== undefined)
            return text;
    }
    const alone = `${heading(counts)}\n\n${SHORTENED}\n`;
    return Buffer.byteLength(alone) <= budget ? alone : `${heading(counts)}\n`;
}
function renderWith(context, counts, budget) {
    const { result, detail, sharedKeys } = context;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(heading(counts), '');
    const account = (0,account_line/* accountLine */.G)(result.account);
    if (account !== '')
        lines.add((0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(account, LONGEST_ACCOUNT)), '');
    const next = (0,verdict/* remedy */.zL)(counts);
    if (next)
        lines.add(`${next.words}${next.command ? `: ${(0,markdown/* mdCode */.xs)(next.command)}` : '.'}`, '');
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
    const about = (0,markdown/* mdText */.bC)(`cohort-ci ${result.version}, dialect ${result.dialect}, data root`);
    const hasFindings = Object.values(counts.severities).some((count) => count > 0);
    const more = hasFindings && context.docsBase === undefined ? `. Of a code: ${(0,markdown/* mdCode */.xs)('cohort-ci explain CODE')}` : '';
    lines.add('', `<sub>${about} ${(0,markdown/* mdCode */.xs)(result.dataRoot || '.')}${more}</sub>`);
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
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(160);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2670);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6791);





const STATE_ICONS = {
    clean: '✅',
    drifted: '🔶',
    invalid: '❌',
    unchecked: '❔',
};
const MANY = 20;
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
    const clean = cohorts.filter((cohort) => (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .Li)(cohort) === 'clean');
    const needy = _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .xj.flatMap((state) => cohorts.filter((one) => one.state === state && (0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .Li)(one) !== 'clean'));
    const open = fold || !cleanRows ? needy : [...needy, ...clean];
    addRows(lines, open.slice(0, rows));
    if (open.length > rows)
        lines.add(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(open.length - rows, 'cohort')} more not listed.`, '');
    if (open === needy && clean.length > 0) {
        if (!cleanRows) {
            lines.add(`${STATE_ICONS.clean} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(clean.length, 'clean cohort')} not listed.`, '');
        }
        else {
            lines.add('<details>', `<summary>${STATE_ICONS.clean} ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(clean.length, 'clean cohort')}</summary>`, '');
            addRows(lines, clean);
            lines.add('</details>', '');
        }
    }
}
function addRows(lines, cohorts) {
    if (cohorts.length === 0)
        return;
    lines.add(...HEAD);
    for (const cohort of cohorts) {
        const cells = [
            `${STATE_ICONS[(0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .Li)(cohort)]} ${cohort.state}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdCode */ .xs)((0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(cohort.id, WIDEST)),
            ...planCells(cohort.plan),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)((0,_trouble_js__WEBPACK_IMPORTED_MODULE_3__/* .trouble */ .U$)(cohort), WIDEST)),
        ];
        if (!lines.add(`| ${cells.join(' | ')} |`))
            return;
    }
    lines.add('');
}
function planCells(plan) {
    if (!plan)
        return ['–', '–', '–', '–'];
    return [plan.rows, plan.drafts, plan.essays, plan.evaluations].map(String);
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ addSharedCauses),
/* harmony export */   W7: () => (/* binding */ addFindings),
/* harmony export */   YJ: () => (/* binding */ sharedCauses)
/* harmony export */ });
/* harmony import */ var _findings_code_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8471);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(160);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6442);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5636);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6791);








const LONGEST = 2000;
const MANY = 3;
const PLACES = 10;
function sharedCauses(findings) {
    const told = findings.filter((finding) => !(0,_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .isToldByOutputs */ .rt)(finding.diagnostic));
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByCause */ .wn)(told).filter((group) => cohortsOf(group).length >= MANY);
}
function addSharedCauses(lines, context, title = '### Shared causes') {
    const { shared, detail } = context;
    if (shared.length === 0 || detail.findings === 0)
        return;
    lines.add('', title, '');
    for (const group of shared.slice(0, detail.findings)) {
        const [{ diagnostic }] = group;
        const cohorts = cohortsOf(group);
        lines.add(`- ${headOf(diagnostic, context)} in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(cohorts.length, 'cohort')}: ${saying(diagnostic)}`);
        const places = group.slice(0, PLACES).map((finding) => placeText(finding.diagnostic.at, context));
        for (const place of places)
            lines.add(`  - ${place}`);
        if (group.length > PLACES)
            lines.add(`  - and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(group.length - PLACES, 'place')} more`);
        if (group.length < cohorts.length)
            lines.add(`  - ${idList(cohorts)}`);
        if (!lines.fits)
            return;
    }
    addRest(lines, shared.length - detail.findings, 'cause');
}
function addFindings(lines, diagnostics, context) {
    const { detail } = context;
    for (const diagnostic of diagnostics.slice(0, detail.findings)) {
        lines.add(`- ${headOf(diagnostic, context)} at ${placeText(diagnostic.at, context)}: ${saying(diagnostic)}`);
        if (detail.frames)
            lines.add(...frameLines(diagnostic, context));
        if (detail.related) {
            for (const related of diagnostic.related ?? []) {
                lines.add(`  - See ${placeText(related.at, context)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(related.message), LONGEST))}`);
                if (!lines.fits)
                    return;
            }
        }
        if (!lines.fits)
            return;
    }
    addRest(lines, diagnostics.length - detail.findings, 'finding');
}
function addRest(lines, rest, noun) {
    if (rest > 0)
        lines.add(`- and ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, noun)} more`);
    lines.add('');
}
function headOf(diagnostic, context) {
    const address = (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_3__/* .docsLink */ ._h)(diagnostic.code, context.docsBase);
    const code = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdCode */ .xs)(diagnostic.code);
    return `**${diagnostic.severity}** ${address === undefined ? code : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdLink */ .YF)(code, address)}`;
}
function saying(diagnostic) {
    const message = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(diagnostic.message), LONGEST));
    return diagnostic.hint ? `${message}<br>Hint: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdProse */ .X0)((0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(diagnostic.hint), LONGEST))}` : message;
}
function placeText(place, context) {
    const text = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdCode */ .xs)(context.positions.text(place));
    if (place.kind === 'missing')
        return `${text} (no such file)`;
    if (context.sourceBase === undefined)
        return text;
    const { path, range } = context.positions.locate(place);
    const fragment = range ? `#L${range.start.line}` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdLink */ .YF)(text, `${context.sourceBase}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .urlPath */ .Lx)(path)}${fragment}`);
}
function frameLines(diagnostic, context) {
    if (diagnostic.at.kind !== 'span')
        return [];
    const file = context.result.sources.get(diagnostic.at.span.path);
    if (!file)
        return [];
    const frame = (0,_findings_code_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFrame */ .l)(file, diagnostic.at.span, { width: 100 });
    return [
        '',
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdFence */ .F)(frame, 'text')
            .split('\n')
            .map((line) => `  ${line}`),
        '',
    ];
}
function cohortsOf(group) {
    return [...new Set(group.flatMap((finding) => finding.cohorts))];
}
function idList(ids) {
    const rest = ids.length - PLACES;
    const named = ids.slice(0, PLACES).map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .mdCode */ .xs).join(', ');
    return rest > 0 ? `${named} and ${rest} more` : named;
}


/***/ })

};
