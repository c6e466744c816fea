export const id = 3891;
export const ids = [3891,6527];
export const modules = {

/***/ 92525:
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

/***/ 33891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDesign: () => (/* binding */ renderDesign)
/* harmony export */ });
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64713);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49244);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50160);
/* harmony import */ var _show_count_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86527);
/* harmony import */ var _show_design_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89515);
/* harmony import */ var _show_unit_rows_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66292);
/* harmony import */ var _show_unknown_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31874);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22705);
/* harmony import */ var _terminal_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67840);










const MOST_LINES = 60;
const LONGEST_NAME = 60;
const LONGEST_LINE = 200;
function renderDesign(view, options = {}) {
    const theme = (0,_terminal_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themeOf */ .ji)(options);
    const sections = [header(view, theme), axes(view, theme), rules(view, theme), steps(view, theme)];
    sections.push(columns(view, theme), units(view, theme), remarks(view, theme));
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.flatMap((line) => theme.wrap(line, 4)).join('\n'));
    return `${text.join('\n\n')}\n`;
}
function header(view, theme) {
    const lines = [
        `${theme.paint('bold', name(view.id, theme))}  ${theme.foreign(view.specPath)}, dialect ${view.dialect}`,
    ];
    if (view.state === 'invalid') {
        lines.push(theme.paint('red', `${theme.icons.invalid} invalid: ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(view.errors, 'error')}; only the readable parts are shown`));
    }
    else if (view.warnings > 0) {
        lines.push(theme.paint('yellow', `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(view.warnings, 'warning')}: \`${theme.write([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM */ .RX, 'check', view.id])}\` reports them`));
    }
    return lines;
}
function axes(view, theme) {
    if (view.axes.length === 0)
        return ['No axes.'];
    const rows = view.axes.map((axis) => [
        name(axis.name, theme),
        (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(axis.levels),
        sourceOf(axis, view, theme),
        levelsOf(axis, theme),
    ]);
    return titled('Axes', ['axis', 'levels', 'source', ''], rows, theme, [1]);
}
function sourceOf({ file, tuple }, { specPath }, theme) {
    if (tuple !== undefined)
        return `tuple ${name(tuple, theme)}`;
    return file === undefined ? 'inline' : theme.foreign((0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeToSpec */ .Vv)(specPath, file));
}
function levelsOf(axis, theme) {
    const names = axis.first.map((level) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)(theme.foreign(level), 32)).join(', ');
    return (axis.levels ?? 0) > axis.first.length ? `${names}, ${theme.more}` : names;
}
function rules(view, theme) {
    if (view.rules.length === 0)
        return ['No rules: every combination of the axes is a row.'];
    const rows = view.rules.map((rule, index) => [
        `${index + 1}.`,
        rule.kind,
        name(rule.name, theme),
        `${theme.foreign(rule.words)}${rule.file === undefined ? '' : ` (${theme.foreign((0,_source_path_js__WEBPACK_IMPORTED_MODULE_6__/* .relativeToSpec */ .Vv)(view.specPath, rule.file))})`}`,
    ]);
    return titled('Rules, in the order in which they run', [], rows, theme);
}
function steps(view, theme) {
    const rows = view.steps.map(({ label, rows: count }) => [theme.foreign(label), (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(count)]);
    const { plan } = view;
    if (plan !== undefined) {
        for (const stage of ['drafts', 'essays', 'evaluations'])
            rows.push([stage, (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(plan[stage])]);
    }
    const lines = titled('Rows and generations', [], rows, theme, [1]);
    const why = (0,_show_unknown_size_js__WEBPACK_IMPORTED_MODULE_8__/* .whyUnknown */ .F)(view)?.map((part) => (typeof part === 'string' ? part : name(part.name, theme)));
    if (why !== undefined)
        lines.push(`  ${why.join('')}`);
    if (view.selection !== undefined) {
        lines.push(`  The selection ${theme.foreign(view.selection)} restricts the membership to a part of this plan.`);
    }
    return lines;
}
function columns(view, theme) {
    if (view.columns === undefined)
        return [];
    const rows = view.columns.map((column) => [
        name(column.name, theme),
        (0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(column.values),
        column.stages.length === 0 ? 'no stage' : column.stages.join(', '),
    ]);
    return titled('Columns', ['column', 'values', 'read by'], rows, theme, [1]);
}
function units(view, theme) {
    if (view.quality === undefined)
        return [];
    const rows = (0,_show_unit_rows_js__WEBPACK_IMPORTED_MODULE_9__/* .unitRows */ .q)(view.quality).map(({ factor, stage, units, evaluations }) => [
        name(factor, theme),
        units,
        stage,
        evaluations,
    ]);
    const heads = ['axis', 'per level', '', 'evaluations'];
    const units = view.selection === undefined ? 'generations' : 'selected generations';
    return titled(`Units: ${units} of its own stage that each level rests on`, heads, rows, theme, [1, 3]);
}
function remarks(view, theme) {
    if (view.unread === undefined)
        return [];
    const all = (0,_show_design_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .designRemarks */ .S)(view);
    if (all.length === 0 && view.quality === undefined)
        return [];
    if (all.length === 0)
        return [(0,_show_design_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToRemark */ .D)(view)];
    const lines = all.map(({ kind, parts }) => [
        kind,
        parts.map((part) => (typeof part === 'string' ? part : name(part.name, theme))).join(''),
    ]);
    const title = view.selection === undefined || view.quality === undefined
        ? 'What the design can distinguish'
        : `What the generations that ${theme.foreign(view.selection)} selects can distinguish`;
    return titled(title, [], lines, theme);
}
function titled(title, heads, rows, theme, right = []) {
    const shown = rows.slice(0, MOST_LINES);
    const count = heads.length > 0 ? heads.length : (shown[0]?.length ?? 0);
    const columns = Array.from({ length: count }, (_, column) => {
        const head = heads[column] ?? '';
        return right.includes(column) ? { head, right: true } : { head, least: 12 };
    });
    const words = columns.at(-1);
    const isFlush = words?.right === true;
    const [header = [], ...body] = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableLines */ .o)(isFlush ? [...columns, { head: '' }] : columns, shown.map((row) => row.map((cell) => (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)(cell, LONGEST_LINE))), { width: theme.room, indent: 2, more: theme.more });
    const lines = [...(heads.length > 0 ? header.map((line) => theme.paint('dim', line)) : []), ...body.flat()];
    const rest = rows.length - shown.length;
    return [
        theme.paint('bold', title),
        ...lines,
        ...(rest > 0 ? [`  ${theme.more} and ${(0,_show_count_text_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(rest)} more`] : []),
    ];
}
function name(text, theme) {
    return (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .J)(theme.foreign(text), LONGEST_NAME);
}


/***/ }),

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ countedRange),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   oA: () => (/* binding */ countedText)
/* harmony export */ });
function countText(count) {
    if (count === undefined)
        return 'unknown';
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function countedText(count, one, many = `${one}s`) {
    return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}
function countedRange(fewest, most, one) {
    return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}
function rangeText(fewest, most) {
    return fewest === most ? countText(fewest) : `${countText(fewest)}\u2013${countText(most)}`;
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
