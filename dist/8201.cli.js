export const id = 8201;
export const ids = [8201];
export const modules = {

/***/ 53876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isPlanChanged)
/* harmony export */ });
const isPlanChanged = (plan) => plan?.stages.some(({ added, removed }) => added.count + removed.count > 0) ?? false;


/***/ }),

/***/ 50160:
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
    return `${text.slice(0, Math.max(0, end))}\u2026`;
}


/***/ }),

/***/ 70075:
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
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);

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
    const run = longestRun(shown);
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
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 0);
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
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 98201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cohortDesignMarkdown: () => (/* binding */ cohortDesignMarkdown)
});

// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(50160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/show/count-text.js
var count_text = __webpack_require__(86527);
// EXTERNAL MODULE: ./build/src/report/show/design-sentences.js
var design_sentences = __webpack_require__(89515);
// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(53876);
// EXTERNAL MODULE: ./build/src/design/rule-members.js
var rule_members = __webpack_require__(84482);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/findings/visible.js
var visible = __webpack_require__(92410);
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

// EXTERNAL MODULE: ./build/src/report/show/unit-rows.js
var unit_rows = __webpack_require__(66292);
// EXTERNAL MODULE: ./build/src/report/show/unknown-size.js
var unknown_size = __webpack_require__(31874);
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
    const why = (0,unknown_size/* whyUnknown */.F)(view)?.map((part) => (typeof part === 'string' ? part : code(part.name)));
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
    if (remarks.length === 0 && view.quality === undefined)
        return [];
    if (remarks.length === 0)
        return [(0,design_sentences/* nothingToRemark */.D)(view), ''];
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


/***/ }),

/***/ 89515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nothingToRemark),
/* harmony export */   S: () => (/* binding */ designRemarks)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75565);
/* harmony import */ var _count_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86527);


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
            ` always change together: one effect, not ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberWord */ .i0)(groups.length)}`,
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
            `: ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(met)} of ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(possible)} combinations occur; missing `,
            ...holes
                .slice(0, HOLES)
                .flatMap(([left, right], index) => [
                index === 0 ? '' : ', ',
                { name: left },
                ' with ',
                { name: right },
            ]),
            possible - met > HOLES ? ` and ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(possible - met - HOLES)} more` : '',
            ...associations.filter(isSamePair(factors)).map((one) => `; ${associationText(one)}`),
        ]),
        ...limited(unequal(quality), 'unbalanced', ({ name, stage, fewest, most }) => [
            { name },
            ': ',
            { name: fewest.level },
            ` in ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(fewest.units, stage)}, `,
            { name: most.level },
            ` in ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(most.units, stage)}`,
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
    return `Cram\u00e9r's V ${share}, ${fewest === most ? '' : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(fewest)} to `}${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(most, stage)} per combination`;
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
        ? `all ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(evaluations, 'evaluation')}`
        : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count)} of ${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(evaluations)} evaluations (${percent(count, evaluations)})`;
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
    return (0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countedText */ .oA)(count, 'degree of freedom', 'degrees of freedom');
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
                : `${(0,_count_text_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(lost)} ${stage}s get the id of another one and are lost`,
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


/***/ }),

/***/ 66292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unitRows)
/* harmony export */ });
/* harmony import */ var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86527);

function unitRows({ factors }) {
    return factors.flatMap(({ name, stage, levels, fewest, most, evaluations }) => levels > 1 && fewest && most
        ? [
            {
                factor: name,
                stage: most.units === 1 ? stage : `${stage}s`,
                units: (0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(fewest.units, most.units),
                evaluations: (0,_count_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(evaluations.fewest, evaluations.most),
            },
        ]
        : []);
}


/***/ }),

/***/ 31874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyUnknown)
/* harmony export */ });
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49244);

const MOST = 4;
function whyUnknown({ axes, steps, specPath }) {
    const at = steps.findIndex(({ rows }) => rows === undefined);
    const step = steps[at];
    if (step === undefined)
        return undefined;
    if (at > 0)
        return ['How many combinations are left is unknown from ', { name: step.label }, ' on: it is invalid.'];
    const unknown = axes.filter(({ levels }) => levels === undefined);
    const named = unknown
        .slice(0, MOST)
        .flatMap(({ name, file }, index) => [
        index === 0 ? '' : ', ',
        { name },
        ...(file === undefined ? [] : [' (from ', { name: (0,_source_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeToSpec */ .Vv)(specPath, file) }, ')']),
    ]);
    const rest = unknown.length > MOST ? ` and ${unknown.length - MOST} more` : '';
    const why = unknown.length === 0
        ? ['not every axis could be read']
        : ['not all levels are known of ', ...named, rest];
    return ['How many combinations there are is unknown: ', ...why, '.'];
}


/***/ })

};
