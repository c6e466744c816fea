export const id = 7385;
export const ids = [7385,8337];
export const modules = {

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ priceText),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   lL: () => (/* binding */ dollarsText),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
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
        return `−${moneyText(-money)}`;
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

/***/ 2810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stageCountsText),
/* harmony export */   R: () => (/* binding */ changeCauseText)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2265);

const MOST_NAMES = 6;
function changeCauseText({ kind, causes, cohorts }, style) {
    const all = causes.map((cause) => causeText(cause, style));
    switch (kind) {
        case 'new':
            return cohorts.length === 1 ? 'new cohort' : 'new cohorts';
        case 'gone':
            return cohorts.length === 1 ? 'removed cohort' : 'removed cohorts';
        case 'edit':
            return all.join(' with ');
        case 'together':
            return `${shortNames(causes, style)} together`;
        case 'either':
            return 'any one of two or more edits alone would do this';
        case 'several':
            return causes.length === 0 ? 'several edits' : `several edits together (${shortNames(causes, style)})`;
        case 'elsewhere':
            return 'for a reason outside of specs, catalogs and settings';
        case 'unplanned':
            return cohorts.length === 1
                ? 'a cohort of which no earlier plan is known'
                : 'cohorts of which no earlier plan is known';
        case 'uncopied':
            return 'templates that run a model now, and were copies before';
        case 'silent':
            return `${all.join(' with ')}${causes.some((cause) => cause.kind === 'replication') ? ', which only manifests record' : ''}`;
    }
}
function stageCountsText(added, removed, between = ' → ') {
    const parts = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .a.flatMap((stage) => {
        const signs = [
            ...(added[stage] > 0 ? [`+${thousands(added[stage])}`] : []),
            ...(removed[stage] > 0 ? [`−${thousands(removed[stage])}`] : []),
        ];
        const isOne = added[stage] + removed[stage] === 1;
        return signs.length === 0 ? [] : [`${signs.join(' ')} ${stage}${isOne ? '' : 's'}`];
    });
    return parts.length === 0 ? 'no generation' : parts.join(between);
}
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function causeText(cause, style) {
    const { code } = style;
    switch (cause.kind) {
        case 'axis':
            return cause.change === 'added'
                ? `new axis ${code(cause.axis)} with ${texts(cause.levels, style, 'level')}`
                : `axis ${code(cause.axis)} removed (it had ${texts(cause.levels, style, 'level')})`;
        case 'levels':
            return `${code(cause.axis)} ${gainsAndLoses(cause, style, 'level')}`;
        case 'rule': {
            const rule = `${cause.rule} rule ${code(cause.name)}`;
            if (cause.change !== 'changed')
                return `${rule} ${cause.change}`;
            return cause.added.count + cause.removed.count === 0
                ? `${rule} changed`
                : `${rule} ${gainsAndLoses(cause, style, 'entry')}`;
        }
        case 'replicates':
            return `replicates of ${code(cause.axis)} ${cause.before} → ${cause.after}`;
        case 'catalog':
            return `${code(cause.catalog)} ${gainsAndLoses(cause, style, 'row')}`;
        case 'selection':
            return cause.change === 'changed'
                ? `the curated selection ${gainsAndLoses(cause, style, 'id')}`
                : `the curated selection ${cause.change}`;
        case 'replication':
            return `${code('replication_config.csv')}: ${cause.stage} ${cause.before} → ${cause.after}`;
        case 'setting':
            return `${code(cause.name)} ${code(cause.before)} → ${code(cause.after)}`;
    }
}
function gainsAndLoses({ added, removed }, style, noun) {
    return [
        ...(added.count > 0 ? [`gains ${texts(added, style, noun)}`] : []),
        ...(removed.count > 0 ? [`loses ${texts(removed, style, noun)}`] : []),
    ].join(' and ');
}
function texts({ count, first }, { code, named }, noun) {
    const shown = first.slice(0, named).map(code);
    const many = count === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`;
    if (shown.length === 0)
        return `${count} ${many}`;
    return `${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`;
}
function shortNames(causes, { code }) {
    const names = [...new Set(causes.map((cause) => code(shortName(cause))))];
    return names.length <= MOST_NAMES
        ? names.join(' and ')
        : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`;
}
function shortName(cause) {
    switch (cause.kind) {
        case 'axis':
        case 'levels':
            return cause.axis;
        case 'replicates':
            return `${cause.axis} replicates`;
        case 'rule':
        case 'setting':
            return cause.name;
        case 'catalog':
            return cause.catalog;
        case 'selection':
            return 'selection';
        case 'replication':
            return 'replication_config.csv';
    }
}


/***/ }),

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: commentMarker

// EXTERNAL MODULE: ./build/src/report/account-line.js
var account_line = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/report/comment/announcements.js


const NAMED = 12;
const LONGEST_VALUE = 120;
function announcements({ settings = [], workflows }) {
    const lines = [
        ...workflows.map((path) => `edits the workflow ${(0,markdown/* mdCode */.xs)(path)}, which runs this check: review that first`),
        ...settings.map(settingLine),
    ];
    if (lines.length === 0)
        return [];
    const more = lines.length > NAMED ? [`> - and ${lines.length - NAMED} more`] : [];
    return [
        '> [!IMPORTANT]',
        '> **This change alters how it is checked:**',
        ...lines.slice(0, NAMED).map((line) => `> - ${line}`),
        ...more,
        '',
    ];
}
function settingLine({ setting, before, after, holds }) {
    const value = (text) => text === undefined ? 'not set' : (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST_VALUE));
    const when = holds ? 'holds for this check' : 'holds once merged; this check goes by the base';
    return `sets ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(setting, LONGEST_VALUE))}: ${value(before)} → ${value(after)} (${when})`;
}

// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(1173);
// EXTERNAL MODULE: ./build/src/findings/words.js
var findings_words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/report/change-cause-text.js
var change_cause_text = __webpack_require__(2810);
// EXTERNAL MODULE: ./build/src/report/price-text.js
var price_text = __webpack_require__(8337);
;// CONCATENATED MODULE: ./build/src/report/comment/causes.js






const LONGEST = 100;
const LONGEST_ID = 100;
const FEW = 3;
const MOST_NAMED = 100;
function addCauses(lines, { change, detail, options }) {
    if (change.base === undefined || detail.causes === 0)
        return;
    const { cost } = options;
    const causes = (0,change_causes/* changeCauses */.FM)(change.cohorts, cost?.reasons);
    if (causes.length === 0)
        return;
    lines.add('**Why**', '');
    const style = { code, named: detail.ids };
    for (const cause of causes.slice(0, detail.causes)) {
        const text = (0,change_cause_text/* changeCauseText */.R)(cause, style);
        const words = capitalizedWord(text);
        const many = cause.cohorts.length > FEW;
        const where = cause.cohorts.length === 0
            ? ''
            : many
                ? ` in ${(0,findings_words/* counted */.hS)(cause.cohorts.length, 'cohort')}`
                : ` (${cause.cohorts.map(id).join(', ')})`;
        const brings = cause.kind === 'silent' && isManifestOnly(cause) ? '' : `: ${countsOf(cause)}`;
        const price = cost === undefined || isSilent(cause) ? '' : ` · **${(0,markdown/* mdText */.bC)((0,price_text/* partCostText */.u3)(cause.cost))}**`;
        lines.add(`- ${words}${where}${brings}${price}`);
        if (many && detail.ids > 0)
            lines.add(`  <details><summary>${(0,findings_words/* counted */.hS)(cause.cohorts.length, 'cohort')}</summary>${idsText(cause.cohorts)}</details>`);
        if (!lines.fits)
            return;
    }
    const rest = causes.length - detail.causes;
    if (rest > 0)
        lines.add(`- and ${(0,findings_words/* counted */.hS)(rest, 'reason')} more`);
    lines.add('');
    addLegend(lines, causes, cost !== undefined);
}
function isManifestOnly({ causes }) {
    return causes.every(({ kind }) => kind === 'replication');
}
function isSilent({ added, cost }) {
    return cost === undefined && added.draft + added.essay + added.evaluation === 0;
}
function countsOf({ added, removed }) {
    const text = (0,change_cause_text/* stageCountsText */.K)(added, removed);
    return text === 'no generation' ? 'no generation added or removed' : text;
}
function addLegend(lines, causes, isPriced) {
    const cohorts = new Set(causes.flatMap((one) => one.cohorts));
    const shared = cohorts.size > 1
        ? ` A generation that two cohorts plan counts in both${isPriced ? ', and is paid for once' : ''}.`
        : '';
    lines.add(`<sub>+ planned by this change, − no longer planned; → what follows from it in later stages.${shared}</sub>`, '');
}
function idsText(ids) {
    const shown = ids.slice(0, MOST_NAMED).map((one) => (0,markdown/* htmlCode */.h8)((0,cut/* cut */.J)(one, LONGEST_ID)));
    return `${shown.join(', ')}${ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : ''}`;
}
function id(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST_ID));
}
function capitalizedWord(text) {
    return /^[a-z]/.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}
function addGenerations(lines, { counts, detail }) {
    if (detail.ids === 0)
        return;
    const changed = counts.replanned.filter(({ plan }) => plan !== undefined).slice(0, detail.causes);
    if (changed.length === 0)
        return;
    lines.add('<details>', '<summary>Ids of generations added and removed</summary>', '');
    for (const { id, plan } of changed) {
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, LONGEST_ID))}`);
        for (const { stage, added, removed } of plan?.stages ?? []) {
            if (added.count > 0)
                lines.add(`  - ${stage} +${added.count}: ${ids(added, detail.ids)}`);
            if (removed.count > 0)
                lines.add(`  - ${stage} −${removed.count}: ${ids(removed, detail.ids)}`);
        }
        if (!lines.fits)
            return;
    }
    lines.add('', '</details>', '');
}
function ids({ count, first }, named) {
    const shown = first.slice(0, named).map(markdown/* mdCode */.xs);
    return `${shown.join(', ')}${count > shown.length ? ' …' : ''}`;
}
function code(text) {
    return (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(text, LONGEST));
}

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/report/summary/cohort-table.js
var cohort_table = __webpack_require__(1871);
;// CONCATENATED MODULE: ./build/src/report/comment/drifted-outputs.js

const WORDS = [
    ['missing', 'missing'],
    ['content', 'out of date'],
    ['form', 'in another form'],
];
function driftedOutputs(drift) {
    return WORDS.flatMap(([status, words]) => {
        const outputs = drift.filter((one) => one.status === status).map(({ output }) => output);
        return outputs.length === 0 ? [] : [`${(0,findings_words/* listed */.KE)(outputs)} ${words}`];
    }).join('; ');
}

// EXTERNAL MODULE: ./build/src/report/comment/tally-change.js + 1 modules
var tally_change = __webpack_require__(6324);
;// CONCATENATED MODULE: ./build/src/report/comment/cohort-table.js








const cohort_table_LONGEST_ID = 100;
const cohort_table_FEW = 3;
const LONGEST_FAILURE = 200;
const LONGEST_PATH = 200;
const UNBROKEN = '\u00a0';
const ORDER = ['invalid', 'unchecked', 'drifted', 'clean', 'absent'];
function addCohorts(lines, context) {
    const { change, counts, detail } = context;
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const elsewhere = change.head.cohorts
        .filter(({ id }) => !touched.has(id) &&
        (counts.newlyDrifted.includes(id) ||
            counts.newlyInvalid.includes(id) ||
            counts.unchecked.includes(id)))
        .map(({ id, specPath, state }) => ({
        id,
        specPath,
        before: 'clean',
        after: state,
        touches: [],
    }));
    const isCompared = change.base !== undefined;
    const isTold = (one) => (0,change_change/* isPlanChanged */.c)(one.plan) ||
        one.renamedFrom !== undefined ||
        one.after !== 'clean' ||
        (isCompared && one.before !== 'clean');
    const shown = [...change.cohorts.filter(isTold), ...elsewhere];
    const rows = ORDER.flatMap((state) => shown.filter(({ after }) => after === state));
    const rest = change.cohorts.length - change.cohorts.filter(isTold).length;
    if (rows.length > 0 && detail.rows > 0) {
        const planned = isCompared || rows.some(({ plan }) => plan !== undefined);
        lines.add(planned ? '| Cohort | Drafts | Essays | Evaluations | State |' : '| Cohort | State |', planned ? '| --- | ---: | ---: | ---: | --- |' : '| --- | --- |');
        const byId = new Map(change.head.cohorts.map((cohort) => [cohort.id, cohort]));
        const alike = new Map();
        for (const row of rows) {
            const cells = [
                ...(planned ? planCells(row, byId.get(row.id)) : []),
                stateText(row, byId.get(row.id), context),
            ].join(' | ');
            const ids = alike.get(cells);
            if (ids === undefined)
                alike.set(cells, [row.id]);
            else
                ids.push(row.id);
        }
        const told = [...alike];
        for (const [cells, ids] of told.slice(0, detail.rows))
            if (!lines.add(`| ${alikeText(ids)} | ${cells} |`))
                return;
        lines.add('');
        const more = told.slice(detail.rows).reduce((sum, [, ids]) => sum + ids.length, 0);
        if (more > 0)
            lines.add(`${(0,findings_words/* counted */.hS)(more, 'cohort')} more not listed.`, '');
    }
    if (rest > 0 && isCompared) {
        lines.add(rows.length > 0
            ? `${(0,findings_words/* counted */.hS)(rest, 'other touched cohort')} ${rest === 1 ? 'is' : 'are'} clean, with an unchanged plan.`
            : `${(0,findings_words/* counted */.hS)(rest, 'cohort')} touched, clean, with an unchanged plan.`, '');
    }
}
function alikeText(ids) {
    const named = ids.slice(0, ids.length <= cohort_table_FEW ? cohort_table_FEW : 1).map((id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, cohort_table_LONGEST_ID)));
    const rest = ids.length - named.length;
    return rest === 0
        ? named.join(', ')
        : `${(0,findings_words/* counted */.hS)(ids.length, 'cohort')}: ${named.join(', ')} … ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(ids.at(-1) ?? '', cohort_table_LONGEST_ID))}`;
}
function planCells({ plan }, result) {
    if (plan)
        return plan.stages.map(stageCell);
    const size = result?.plan;
    return size ? [size.drafts, size.essays, size.evaluations].map(tally_change/* grouped */.zD) : ['–', '–', '–'];
}
function stageCell({ before, after, added, removed }) {
    if (added.count + removed.count === 0)
        return (0,tally_change/* grouped */.zD)(after);
    const signs = [
        ...(added.count > 0 ? [`+${(0,tally_change/* grouped */.zD)(added.count)}`] : []),
        ...(removed.count > 0 ? [`−${(0,tally_change/* grouped */.zD)(removed.count)}`] : []),
    ].join(UNBROKEN);
    return before === after
        ? `${(0,tally_change/* grouped */.zD)(after)} (${signs})`
        : `${(0,tally_change/* grouped */.zD)(before)} → ${(0,tally_change/* grouped */.zD)(after)} (${signs})`;
}
function stateText({ id, before, after, touches, isLeftOut = false, renamedFrom, movedTo, leftBehind = [] }, result, { change }) {
    if (isLeftOut)
        return change.base === undefined
            ? '⚠️ not looked at by the settings; checked here because it is not known what the base looks at'
            : '⚠️ no longer looked at by the settings; checked here because the base checks it';
    if (movedTo !== undefined)
        return `⚠️ moved out of sight: its spec is ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(movedTo, LONGEST_PATH))} now, and nothing is read there`;
    if (after === 'absent')
        return leftBehind.length === 0
            ? '🗑️ removed'
            : `🗑️ removed, but left behind: ${leftBehind.map((path) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(path, LONGEST_PATH))).join(', ')}`;
    const icon = cohort_table/* STATE_ICONS */.t[after];
    const isNew = renamedFrom !== undefined
        ? `renamed from ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(renamedFrom, cohort_table_LONGEST_ID))}; `
        : before === 'absent' && change.base !== undefined
            ? 'new; '
            : '';
    switch (after) {
        case 'invalid': {
            const edited = touches.includes('output')
                ? '; its outputs are edited here, and not comparable while the spec is invalid'
                : '';
            return `${icon} ${isNew}${before === 'invalid' ? 'invalid as before' : 'invalid: see below'}${edited}`;
        }
        case 'unchecked':
            return `${icon} ${isNew}not checked: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text/* textOf */.b6)(result?.failure ?? 'no reason given'), LONGEST_FAILURE))}`;
        case 'drifted': {
            const outputs = change.drift.filter((one) => one.cohort === id && one.origin !== 'fixed');
            const since = outputs.every(({ origin }) => origin === 'existing') ? ' as before this change' : '';
            return `${icon} ${isNew}${driftedOutputs(outputs)}${since}`;
        }
        case 'clean': {
            const isFixed = before === 'invalid' || before === 'drifted';
            const outputs = result?.outputs;
            const isCompared = outputs === undefined ||
                [outputs.manifest, outputs.membership, outputs.metadata].some(({ status }) => status !== 'uncommitted');
            const words = isCompared ? 'up to date' : 'valid; no outputs are committed';
            return `${icon} ${isNew}${isFixed ? `fixed (was ${before})` : words}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/report/comment/detail.js
const COMMENT_DETAILS = [
    { frames: true, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: true, ids: 5, findings: 50, old: 50, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 3, findings: 50, old: 20, rows: 100, causes: 50 },
    { frames: false, related: false, ids: 0, findings: 20, old: 5, rows: 100, causes: 20 },
    { frames: false, related: false, ids: 0, findings: 10, old: 0, rows: 50, causes: 0 },
    { frames: false, related: false, ids: 0, findings: 3, old: 0, rows: 10, causes: 0 },
    { frames: false, related: false, ids: 0, findings: 0, old: 0, rows: 0, causes: 0 },
];

// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(5636);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var verdict = __webpack_require__(4041);
;// CONCATENATED MODULE: ./build/src/report/repair.js


const repair_MOST_NAMED = 5;
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;
function repairCommand(result, cohorts) {
    const { dialect } = result;
    const dataRoot = result.dataRoot || '.';
    const options = [
        ...((0,runtimes/* isDefault */.uP)(dialect) ? [] : [`--dialect ${dialect}`]),
        ...(dataRoot === 'data' || !PLAIN_WORD.test(dataRoot) ? [] : [`--data-root ${dataRoot}`]),
        ...(cohorts.length > repair_MOST_NAMED || !cohorts.every((id) => PLAIN_WORD.test(id))
            ? []
            : cohorts.map((id) => `--cohort ${id}`)),
    ];
    return [verdict/* REGENERATE */.dF, ...options].join(' ');
}

// EXTERNAL MODULE: ./build/src/report/summary/finding-items.js
var finding_items = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/src/report/comment/finding-sections.js








const finding_sections_LONGEST_ID = 100;
function addFindingSections(lines, context) {
    const { change, detail } = context;
    const isCompared = change.base !== undefined;
    const introduced = ordered(change.findings, 'introduced').filter(({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared);
    if (introduced.length > 0 && detail.findings > 0)
        addIntroduced(lines, introduced, context);
    const existing = ordered(change.findings, 'existing').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    const drifted = olderDrift(context);
    if (existing.length + drifted.length > 0) {
        const parts = [
            ...(existing.length > 0 ? [(0,findings_words/* counted */.hS)(existing.length, 'finding')] : []),
            ...(drifted.length > 0 ? [`drift of ${(0,findings_words/* counted */.hS)(drifted.length, 'cohort')}`] : []),
        ];
        fold(lines, `From before this change: ${parts.join(', ')}`, detail.old, () => {
            if (existing.length > 0)
                list(lines, existing, context, detail.old);
            addOlderDrift(lines, drifted, context);
        });
    }
    const fixed = ordered(change.findings, 'fixed').filter(({ diagnostic }) => diagnostic.severity !== 'notice');
    if (fixed.length > 0) {
        fold(lines, `✅ ${(0,findings_words/* counted */.hS)(fixed.length, 'finding')} fixed`, detail.old, () => list(lines, fixed, context, detail.old));
    }
}
function addIntroduced(lines, introduced, context) {
    const title = context.change.base === undefined ? 'Findings' : 'Introduced by this change';
    const shared = (0,finding_items/* sharedCauses */.YJ)(introduced);
    const keys = new Set(shared.map(([{ diagnostic }]) => (0,report_findings/* causeKey */.rI)(diagnostic)));
    const rest = introduced.filter(({ diagnostic }) => !keys.has((0,report_findings/* causeKey */.rI)(diagnostic)));
    if (shared.length > 0) {
        const told = summaryContext(context, context.detail.findings, 'introduced');
        (0,finding_items/* addSharedCauses */.JQ)(lines, { ...told, shared }, `#### ${title}, in many cohorts`);
    }
    if (rest.length === 0)
        return;
    lines.add('', `#### ${title}`, '');
    list(lines, rest, context, context.detail.findings);
}
function olderDrift({ change, counts }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    return counts.drifted.filter((id) => !touched.has(id) && !counts.newlyDrifted.includes(id));
}
function addOlderDrift(lines, ids, context) {
    const { change, detail } = context;
    if (ids.length === 0)
        return;
    lines.add('');
    for (const id of ids.slice(0, detail.old)) {
        const outputs = change.drift.filter(({ cohort, origin }) => cohort === id && origin !== 'fixed');
        lines.add(`- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, finding_sections_LONGEST_ID))}: ${driftedOutputs(outputs)}`);
    }
    if (ids.length > detail.old)
        lines.add(`- and ${(0,findings_words/* counted */.hS)(ids.length - detail.old, 'cohort')} more`);
    lines.add('', `Fixed by ${(0,markdown/* mdCode */.xs)(repairCommand(change.head, ids))}.`, '');
}
function fold(lines, title, shown, add) {
    if (shown === 0) {
        lines.add('', `${title}.`, '');
        return;
    }
    lines.add('', '<details>', `<summary>${title}</summary>`, '');
    add();
    lines.add('', '</details>', '');
}
function list(lines, findings, context, most) {
    const origin = findings[0]?.origin ?? 'introduced';
    (0,finding_items/* addFindings */.W7)(lines, findings.map(({ diagnostic }) => diagnostic), summaryContext(context, most, origin));
}
function summaryContext({ change, positions, detail, options }, most, origin) {
    const isOpen = origin === 'introduced';
    const old = origin === 'fixed' ? change.base : undefined;
    return {
        result: old ?? change.head,
        positions: old ? new report_positions/* Positions */.H(old.sources) : positions,
        detail: {
            frames: detail.frames && isOpen,
            related: detail.related && isOpen,
            findings: most,
            ids: detail.ids,
            sections: 0,
            rows: 0,
            cleanRows: false,
        },
        docsBase: options.docsBase,
        sourceBase: old ? undefined : options.sourceBase,
        shared: [],
        sharedKeys: new Set(),
    };
}
function ordered(findings, origin) {
    const some = findings.filter((one) => one.origin === origin);
    return report_findings/* SEVERITIES */.oC.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}

// EXTERNAL MODULE: ./build/src/report/comment/heading.js
var heading = __webpack_require__(3300);
// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
;// CONCATENATED MODULE: ./build/src/report/comment/plan-sentence.js




function planSentence({ change, counts, options }) {
    if (change.base === undefined || change.cohorts.length === 0)
        return undefined;
    const { replanned, unplanned } = counts;
    if (replanned.length === 0 && unplanned.length === change.cohorts.length)
        return undefined;
    const plans = (0,heading/* plansText */.k)(counts, options.cost);
    const isSaid = plans === undefined || (0,heading/* commentHeading */.A)(counts, options).includes(plans);
    const sentences = [
        ...(isSaid ? [] : [`**${plans}**`]),
        ...toRunSentence(counts, options.cost?.added.stages.map((one) => [one.stage, one.runs + one.unknown])),
        ...(unplanned.length === 0
            ? []
            : [
                `${(0,findings_words/* counted */.hS)(unplanned.length, 'cohort')} that ${unplanned.length === 1 ? 'is or was' : 'are or were'} invalid ${unplanned.length === 1 ? 'is' : 'are'} not counted.`,
            ]),
    ];
    return sentences.length === 0 ? undefined : sentences.join(' ');
}
function* toRunSentence({ added, removed, toRun }, priced) {
    if (total(added) + total(removed) === 0) {
        yield '**To run:** nothing; no generation is added or removed.';
        return;
    }
    if (total(added) === 0)
        return;
    if (priced !== undefined) {
        const runs = { draft: 0, essay: 0, evaluation: 0, ...Object.fromEntries(priced) };
        if (stage/* STAGES */.a.every((stage) => runs[stage] === added[stage]))
            return;
        if (total(runs) > 0) {
            yield `**To run:** ${(0,tally_change/* stagesText */.Z)(runs)}; ${REST}.`;
            return;
        }
        yield `**To run:** nothing; ${REST}.`;
        return;
    }
    const made = total(added) - total(toRun);
    if (made === 0)
        return;
    yield total(toRun) === 0
        ? `**To run:** nothing; all ${(0,tally_change/* grouped */.zD)(made)} generations that are new to the plan exist already.`
        : `**To run:** ${(0,tally_change/* stagesText */.Z)(toRun)}, beside ${(0,tally_change/* grouped */.zD)(made)} that exist already.`;
}
const REST = 'the rest is copied, has been run, or is planned by another cohort already';
function total(counts) {
    return counts.draft + counts.essay + counts.evaluation;
}

;// CONCATENATED MODULE: ./build/src/report/comment/price.js




const price_LONGEST = 500;
const LONGEST_MODEL = 100;
const MOST_MODELS = 50;
const MARKS = { pass: '✅', warn: '⚠️', fail: '❌' };
function addPrice(lines, { options, detail }) {
    const { cost, budgetVerdict } = options;
    const said = budgetVerdict && (0,price_text/* budgetText */.$e)(budgetVerdict);
    if (budgetVerdict !== undefined && said !== undefined)
        lines.add(`${MARKS[budgetVerdict.outcome]} ${comment_price_text(said)}`, '');
    if (cost === undefined)
        return;
    const { added, finished, unplanned } = cost;
    const notes = [
        ...added.unpriced.map((one) => `Price unknown: ${(0,price_text/* unpricedText */.CX)(one)}.`),
        ...(finished === 0 ? [] : [`${(0,findings_words/* counted */.hS)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0
            ? []
            : [`Not in the price, because there is no plan: ${(0,findings_words/* counted */.hS)(unplanned.length, 'cohort')}.`]),
        ...(0,price_text/* priceChangeTexts */.sk)(cost).map((one) => `${one}.`),
    ];
    const isNothing = added.runs + added.unknown + notes.length === 0;
    if (isNothing)
        return;
    const why = [(0,price_text/* atMostText */.sf)(added), (0,price_text/* pricesDateText */.ug)(added)].flatMap((one) => one ?? []);
    const small = why.length === 0 ? '' : ` <sub>${why.map(comment_price_text).join(' ')}</sub>`;
    lines.add(`**Price:** ${comment_price_text((0,price_text/* costText */.rs)(added))}.${small}`, '');
    const most = 1 + 2 * detail.ids;
    lines.add(...notes.slice(0, most).map((one) => `- ${comment_price_text(one)}`));
    if (notes.length > most)
        lines.add(`- and ${(0,findings_words/* counted */.hS)(notes.length - most, 'note')} more on prices`);
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
        lines.add(`| ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(one.model, LONGEST_MODEL))} | ${one.runs + one.unknown} | ${comment_price_text((0,price_text/* partCostText */.u3)(one))} |`);
    const more = models.length - MOST_MODELS;
    if (more > 0)
        lines.add(`| ${(0,findings_words/* counted */.hS)(more, 'model')} more | | |`);
    lines.add('', '| Stage | Runs | Price |', '| --- | ---: | ---: |');
    for (const one of stages)
        lines.add(`| ${one.stage} | ${one.runs + one.unknown} | ${comment_price_text((0,price_text/* partCostText */.u3)(one))} |`);
    lines.add('', '</details>', '');
}
function comment_price_text(words) {
    return (0,markdown/* mdText */.bC)((0,cut/* cut */.J)(words, price_LONGEST));
}

;// CONCATENATED MODULE: ./build/src/report/marker.js
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

// EXTERNAL MODULE: ./build/src/report/selection-lines.js
var selection_lines = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(8208);
;// CONCATENATED MODULE: ./build/src/report/comment.js

















const BUDGET = 60_000;
const LONGEST_REASON = 500;
const comment_LONGEST_ID = 100;
function commentMarker(key = 'default') {
    return marker('comment', { key });
}
function renderComment(change, options = {}) {
    const budget = options.budget ?? BUDGET;
    const counts = (0,tally_change/* tallyChange */.rv)(change);
    const positions = new report_positions/* Positions */.H(change.head.sources);
    for (const detail of COMMENT_DETAILS) {
        const context = { change, counts, positions, detail, options };
        const text = renderWith(context, budget);
        if (text !== undefined)
            return text;
    }
    return alone(counts, options);
}
function renderWith(context, budget) {
    const { change, counts, detail, options } = context;
    const lines = new bounded_lines/* BoundedLines */.b(budget);
    lines.add(commentMarker(options.key), `### ${(0,heading/* commentHeading */.A)(counts, options)}`, '');
    for (const line of announcements(change))
        lines.add(line);
    if (change.base === undefined)
        addUncompared(lines, change);
    const sentence = planSentence(context);
    if (sentence !== undefined)
        lines.add(sentence, '');
    addPrice(lines, context);
    addCauses(lines, context);
    addRepair(lines, context);
    addCohorts(lines, context);
    for (const line of (0,selection_lines/* selectionLines */.a)(change.head, { path: markdown/* mdCode */.xs, id: (id) => (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, comment_LONGEST_ID)) }))
        lines.add('', `> Curated ${line}`, '');
    addFindingSections(lines, context);
    addGenerations(lines, context);
    if (detail !== COMMENT_DETAILS[0])
        lines.add('', `> Shortened to fit: ${everything(options)}.`);
    const account = (0,account_line/* accountLine */.G)(change.head.account);
    if (account !== '')
        lines.add('', `<sub>${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(account, LONGEST_REASON))}</sub>`);
    lines.add('', `<sub>${footer(change, options)}</sub>`);
    return lines.text;
}
function addUncompared(lines, { baseFailure }) {
    const why = baseFailure === undefined ? '' : `: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(baseFailure, LONGEST_REASON))}`;
    lines.add(`> [!NOTE]`, `> Not compared with the base${why}. What is new here and what was there before are not told apart.`, '');
}
function addRepair(lines, { change, counts, options }) {
    const touched = new Set(change.cohorts.map(({ id }) => id));
    const wanted = counts.drifted.filter((id) => touched.has(id) || counts.newlyDrifted.includes(id));
    if (wanted.length === 0)
        return;
    const base = options.behind === undefined ? undefined : (0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(options.behind, comment_LONGEST_ID));
    const steps = [
        ...(base === undefined
            ? []
            : [`bring ${base} into the branch (“Update branch”), for catalogs or settings have changed there`]),
        ...(counts.newlyInvalid.length > 0 ? ['correct the errors below'] : []),
        'bring the outputs up to date, and commit them',
    ];
    const words = steps.join('; then ');
    lines.add(`**To fix:** ${words.slice(0, 1).toUpperCase()}${words.slice(1)}:`, '');
    lines.add((0,markdown/* mdFence */.F)(options.command ?? repairCommand(change.head, wanted), 'sh'), '');
}
function alone(counts, options) {
    return `${commentMarker(options.key)}\n### ${(0,heading/* commentHeading */.A)(counts, options)}\n\n> Too much to show here: ${everything(options)}.\n`;
}
function everything({ runUrl }) {
    return runUrl === undefined
        ? "the summary of this check's run shows everything"
        : `${(0,markdown/* mdLink */.YF)('the run', runUrl)} shows everything`;
}
function footer({ head }, { baseCommit, headCommit, runUrl }) {
    const short = (oid) => (0,markdown/* mdCode */.xs)(oid.slice(0, 7));
    const parts = [
        ...(baseCommit !== undefined && headCommit !== undefined
            ? [`${short(headCommit)} compared with ${short(baseCommit)}`]
            : headCommit !== undefined
                ? [short(headCommit)]
                : []),
        ...(runUrl === undefined ? [] : [(0,markdown/* mdLink */.YF)('run', runUrl)]),
        (0,markdown/* mdText */.bC)(`cohort-ci ${head.version}`),
    ];
    return parts.join(' · ');
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commentHeading),
/* harmony export */   k: () => (/* binding */ plansText)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2810);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3629);





function commentHeading(counts, { cost, budgetVerdict } = {}) {
    const { newlyInvalid, newlyDrifted, unchecked, leftUnchecked, drifted, invalid, findings, gone, leftBehind, outOfSight, incomparable, } = counts;
    const { introduced, existing } = findings;
    const parts = [];
    if (newlyInvalid.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(newlyInvalid.length, 'cohort')} ${newlyInvalid.length === 1 ? 'does' : 'do'} not compile`);
    if (newlyDrifted.length > 0)
        parts.push(`outputs of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(newlyDrifted.length, 'cohort')} are not up to date`);
    if (unchecked.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unchecked.length, 'cohort')} could not be checked`);
    if (leftUnchecked > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftUnchecked, 'path was', 'paths were')} not checked`);
    const loud = { ...introduced, notice: 0 };
    const removed = gone.length > 0 ? `; ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(gone.length, 'cohort')} removed` : '';
    if (parts.length === 0 && loud.error + loud.warning > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .severityWords */ .D)(loud)} introduced`);
    if (counts.leftOut.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counts.leftOut.length, 'cohort')} ${counts.leftOut.length === 1 ? 'is' : 'are'} no longer checked`);
    if (leftBehind.length > 0)
        parts.push(`outputs of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(leftBehind.length, 'removed cohort')} are left behind`);
    if (outOfSight.length > 0)
        parts.push(`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(outOfSight.length, 'cohort')} moved to where nothing is checked`);
    if (incomparable.length > 0)
        parts.push(`outputs of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(incomparable.length, 'invalid cohort')} are edited, and not comparable`);
    const overBudget = overBudgetText(budgetVerdict);
    if (overBudget !== undefined)
        parts.push(overBudget);
    if (parts.length > 0) {
        const icon = newlyInvalid.length > 0 || introduced.error > 0 || budgetVerdict?.outcome === 'fail'
            ? '❌'
            : newlyDrifted.length > 0
                ? '🔶'
                : unchecked.length + leftUnchecked > 0
                    ? '❔'
                    : '⚠️';
        const plans = parts.length === 1 && overBudget !== undefined ? plansText(counts, cost) : undefined;
        const what = plans === undefined ? '' : `: ${plans}`;
        return `${icon} ${capitalized(parts.join('; '))}${what}${leftBehind.length + outOfSight.length > 0 ? '' : removed}`;
    }
    const old = invalid.length + drifted.length + existing.error;
    const plans = plansText(counts, cost);
    if (plans !== undefined)
        return `✅ ${plans}${accepted(budgetVerdict)}${removed}${old > 0 ? '; older problems remain' : ''}`;
    if (old > 0)
        return `✅ Nothing wrong in this change; older problems remain${removed}`;
    if (counts.cohorts === 0)
        return gone.length > 0
            ? `🗑️ ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(gone.length, 'cohort')} removed`
            : '✅ This change affects no cohort';
    if (counts.compared === false)
        return `✅ Specs and catalogs are valid; no outputs are committed yet${removed}`;
    return `✅ Specs, catalogs and outputs agree${removed}`;
}
function accepted(verdict) {
    return verdict?.state === 'overridden' ? ' (over the budget; a label accepts it)' : '';
}
function overBudgetText(verdict) {
    if (verdict === undefined || verdict.outcome === 'pass')
        return undefined;
    return verdict.state === 'exceeded' ? 'over the budget' : 'the budget cannot be checked';
}
function plansText({ added, removed }, cost) {
    if (_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.every((stage) => added[stage] + removed[stage] === 0))
        return undefined;
    const price = cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCostText */ .XA)(cost.added);
    return `${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .stageCountsText */ .K)(added, removed, ', ')}${price === undefined ? '' : ` · ${price}`}`;
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zD: () => (/* binding */ grouped),
  Z: () => (/* binding */ stagesText),
  rv: () => (/* binding */ tallyChange)
});

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(3876);
;// CONCATENATED MODULE: ./build/src/change/newly-invalid.js
function newlyInvalid({ base, head }) {
    const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    return new Set(head.cohorts.flatMap(({ id, state }) => state === 'invalid' && before.get(id) !== 'invalid' ? [id] : []));
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
;// CONCATENATED MODULE: ./build/src/report/comment/tally-change.js




function tallyChange(change) {
    const { base, head, cohorts, drift } = change;
    const invalidNow = newlyInvalid(change);
    const idsOf = (state) => head.cohorts.filter((one) => one.state === state).map(({ id }) => id);
    const driftedWith = (...origins) => [
        ...new Set(drift.filter(({ origin }) => origins.includes(origin)).map(({ cohort }) => cohort)),
    ];
    const findings = { introduced: noFindings(), existing: noFindings(), fixed: noFindings() };
    for (const { origin, diagnostic } of change.findings)
        findings[origin][diagnostic.severity]++;
    const [added, removed, toRun] = [noneByStage(), noneByStage(), noneByStage()];
    for (const { plan } of cohorts) {
        for (const stage of plan?.stages ?? []) {
            added[stage.stage] += stage.added.count;
            removed[stage.stage] += stage.removed.count;
            toRun[stage.stage] += stage.toRun;
        }
    }
    const invalid = idsOf('invalid');
    const { leftUnchecked, compared } = (0,tally/* tally */.N4)(head);
    return {
        cohorts: head.cohorts.length,
        invalid,
        newlyInvalid: invalid.filter((id) => invalidNow.has(id)),
        unchecked: idsOf('unchecked'),
        leftUnchecked,
        compared,
        drifted: driftedWith('introduced', 'existing'),
        newlyDrifted: driftedWith('introduced'),
        fixed: driftedWith('fixed'),
        findings,
        replanned: cohorts.filter(({ plan, before, after }) => (0,change_change/* isPlanChanged */.c)(plan) || (base && (before === 'absent') !== (after === 'absent'))),
        added,
        removed,
        toRun,
        unplanned: cohorts.filter(({ plan }) => plan === undefined),
        gone: cohorts.filter(({ after, isLeftOut }) => after === 'absent' && !isLeftOut),
        incomparable: cohorts.filter(({ after, touches }) => after === 'invalid' && touches.includes('output')),
        leftOut: cohorts.filter(({ isLeftOut }) => isLeftOut === true),
        leftBehind: cohorts.filter((one) => one.leftBehind !== undefined),
        outOfSight: cohorts.filter(({ movedTo }) => movedTo !== undefined),
        renamed: cohorts.filter(({ renamedFrom }) => renamedFrom !== undefined),
    };
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}
function noneByStage() {
    return { draft: 0, essay: 0, evaluation: 0 };
}
function stagesText(counts) {
    const parts = stage/* STAGES */.a.filter((stage) => counts[stage] > 0).map((stage) => `${grouped(counts[stage])} ${stage}${counts[stage] === 1 ? '' : 's'}`);
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
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

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ budgetText),
/* harmony export */   CX: () => (/* binding */ unpricedText),
/* harmony export */   XA: () => (/* binding */ shortCostText),
/* harmony export */   changeCostTexts: () => (/* binding */ changeCostTexts),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   sf: () => (/* binding */ atMostText),
/* harmony export */   sk: () => (/* binding */ priceChangeTexts),
/* harmony export */   u3: () => (/* binding */ partCostText),
/* harmony export */   ug: () => (/* binding */ pricesDateText)
/* harmony export */ });
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);


const MOST_MODELS = 12;
function costText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? 'no model runs' : `price unknown (${runs(cost.unknown)})`;
    const most = cost.atMost === undefined || cost.atMost === cost.expected ? '' : `, at most ${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.atMost)}`;
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)} expected${most}${unknown}`;
}
function atMostText({ expected, atMost }) {
    return atMost === undefined || atMost === expected
        ? undefined
        : 'At most: if every answer is as long as output-max allows.';
}
function partCostText(cost) {
    if (cost === undefined || cost.runs + cost.unknown === 0)
        return 'no new cost';
    if (cost.runs === 0)
        return `price unknown (${runs(cost.unknown)})`;
    const isBound = cost.atMost !== undefined && cost.atMost !== cost.expected;
    const most = isBound ? `, at most ${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.atMost ?? 0n)}` : '';
    const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${most}${unknown}`;
}
function shortCostText(cost) {
    if (cost.runs === 0)
        return cost.unknown === 0 ? undefined : 'price unknown';
    return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(cost.expected)}${cost.unknown === 0 ? '' : ' + unknown'}`;
}
function pricesDateText({ asOf }) {
    return asOf === undefined ? undefined : `Prices as of ${asOf}.`;
}
function unpricedText({ stage, llm, model, why, runs: count }) {
    const what = `${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, stage)} by ${llm}`;
    switch (why) {
        case 'no-model':
            return `${what}: llm_models.csv names no model for this id`;
        case 'no-price':
            return `${what}: the table of prices has no usable row for ${model ?? ''}`;
        case 'no-tokens':
            return `${what}: the settings name no tokens for this stage`;
    }
}
function priceChangeTexts({ prices }) {
    const { added, changed, removed } = prices;
    const of = ({ input, output }) => `$${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(input)} / $${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .priceText */ .BC)(output)}`;
    return [
        ...added.map((one) => `New price: ${one.model}, ${of(one)} per million tokens (input / output); it counts here`),
        ...changed.map(({ base, head }) => `Changed price: ${base.model}, from ${of(base)} to ${of(head)}; until this is merged the old one counts`),
        ...removed.map((one) => `Removed price: ${one.model}, ${of(one)}; until this is merged it still counts`),
    ];
}
function changeCostTexts(change) {
    const { added, finished, unplanned } = change;
    const changes = priceChangeTexts(change);
    const isNothing = added.runs + added.unknown + finished + unplanned.length + changes.length === 0;
    if (isNothing)
        return [];
    const notes = [pricesDateText(added), atMostText(added)].flatMap((one) => one ?? []);
    return [
        [`This change costs: ${costText(added)}.`, ...notes].join(' '),
        ...modelTexts(added),
        ...added.unpriced.map((one) => `Unknown price: ${unpricedText(one)}.`),
        ...(finished === 0 ? [] : [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(finished, 'run')} finished before, which costs nothing more.`]),
        ...(unplanned.length === 0
            ? []
            : [`Not known, because there is no plan: the cost of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unplanned.length, 'cohort')}.`]),
        ...changes.map((text) => `${text}.`),
    ];
}
function modelTexts({ models }) {
    if (models.length < 2)
        return [];
    const shown = models.slice(0, MOST_MODELS).map((one) => `${one.model} ${partCostText(one)}`);
    const more = models.length > MOST_MODELS ? [`${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(models.length - MOST_MODELS, 'model')} more`] : [];
    return [`By model: ${[...shown, ...more].join('; ')}.`];
}
function budgetText({ state, outcome, limits, label }) {
    const amiss = limits.filter((one) => one.state !== 'within');
    const which = amiss.map(limitText).join('; ');
    const way = label === undefined ? '' : `; the label ${label} accepts it`;
    switch (state) {
        case 'off':
            return undefined;
        case 'within':
            return 'Within the budget.';
        case 'overridden':
            return `Accepted by the label ${label ?? ''}: ${which}.`;
        case 'exceeded':
            return `Over the budget${outcome === 'warn' ? ' (a warning)' : ''}: ${which}${way}.`;
        case 'unknown':
            return `The budget cannot be checked, because some costs are unknown${outcome === 'warn' ? ' (a warning)' : ''}: ${which}${way}.`;
    }
}
function limitText({ limit, allowed, amount, of, state }) {
    const known = state === 'unknown' ? ' as far as is known' : '';
    switch (limit) {
        case 'total':
            return `all that is planned costs ${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)}${known}, where $${allowed} is allowed`;
        case 'increase':
            return `this change adds ${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)}${known}, where $${allowed} is allowed`;
        case 'percent':
            return `this change adds ${shareText(amount, of ?? 0n)}${known}, where ${allowed} % is allowed`;
    }
}
function shareText(amount, of) {
    if (of === 0n)
        return `${(0,_prices_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyText */ .qC)(amount)} to nothing`;
    const tenths = (amount * 2000n + of) / (of * 2n);
    return `${tenths / 10n}.${tenths % 10n} %`;
}
function runs(count) {
    return (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'run');
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
