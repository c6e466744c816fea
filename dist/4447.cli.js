export const id = 4447;
export const ids = [4447,3757];
export const modules = {

/***/ 75410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NY: () => (/* binding */ editOfFinding),
/* harmony export */   Pg: () => (/* binding */ notYetIn),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   z6: () => (/* binding */ editsOfCauses)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24262);



function editsOfCauses({ causes, cohorts }, edits = []) {
    const isIncluded = ({ includedBy = [] }) => includedBy.some((id) => cohorts.includes(id));
    const included = edits.filter(isIncluded);
    return [...new Set(causes.flatMap((cause) => editOfCause(cause, edits, included) ?? []))];
}
function notYetIn(shown, edits) {
    return edits.filter(({ path, hunks }) => {
        const key = JSON.stringify([path, hunks]);
        const isNew = !shown.has(key);
        shown.add(key);
        return isNew;
    });
}
function editOfCause(cause, edits, included) {
    switch (cause.kind) {
        case 'catalog': {
            const ids = [...cause.added.first, ...cause.removed.first];
            return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
        }
        case 'generator':
            return narrowed(named(edits, (0,_source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .templatesFile */ .CL)(cause.stage)), (line) => line.includes(cause.template));
        case 'model':
            return narrowed(named(edits, _source_data_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .MODELS_FILE */ .ux), (line) => line.includes(cause.llm));
        case 'replication':
            return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
        case 'selection':
            return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
        case 'setting':
            return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
        case 'levels':
        case 'rule':
            return firstWith(included, cause.added, cause.removed);
        case 'axis':
            return cause.change === 'added'
                ? firstWith(included, cause.levels, NONE)
                : firstWith(included, NONE, cause.levels);
        case 'replicates':
        case 'order':
        case 'assignment':
            return undefined;
    }
}
const NONE = { count: 0, first: [] };
function firstWith(edits, added, removed) {
    const isOf = (lines, { first }) => lines.some((line) => first.some((shown) => shown.split(' \u00d7 ').every((part) => line.includes(part))));
    for (const edit of edits) {
        const hunks = edit.hunks.filter((hunk) => isOf(hunk.added, added) || isOf(hunk.removed, removed));
        if (hunks.length > 0)
            return hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
    }
    return undefined;
}
function editOfFinding({ code, message, related = [], at }, edits, sources) {
    const own = code === 'axis/unknown-level' ? edits.find(({ path }) => path === (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at)) : undefined;
    if (own !== undefined) {
        const [, id] = /'([^']+)'/.exec((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message)) ?? [];
        return narrowed(own, (line) => id !== undefined && line.includes(id));
    }
    const paths = new Set([...pathsIn(message), ...related.map((one) => (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(one.at))]);
    paths.delete((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .placePath */ .F7)(at));
    const edit = edits.find(({ path }) => paths.has(path));
    const value = valueAt(at, sources);
    return narrowed(edit, (line) => value !== undefined && line.includes(value));
}
function valueAt(at, sources) {
    if (at.kind !== 'span')
        return undefined;
    const { path, start, end } = at.span;
    return sources.get(path)?.text.slice(start, end) || undefined;
}
function firstLine({ hunks }) {
    return Math.max(1, hunks[0]?.after ?? 1);
}
function named(edits, name) {
    return edits.find(({ path }) => path === name || path.endsWith(`/${name}`));
}
function narrowed(edit, matters) {
    if (edit === undefined)
        return undefined;
    const hunks = edit.hunks.filter(({ removed, added }) => [...removed, ...added].some(matters));
    return hunks.length === 0 || hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
}
function pathsIn(message) {
    if (typeof message === 'string')
        return [];
    return message.flatMap((part) => (typeof part === 'object' && 'path' in part ? [part.path] : []));
}


/***/ }),

/***/ 35244:
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
        return `\u2212${moneyText(-money)}`;
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

/***/ 79736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ codeCounts)
/* harmony export */ });
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88108);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85636);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3518);



function codeCounts(result) {
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(result).map(({ diagnostic }) => diagnostic);
    const keyOf = ({ code, severity }) => `${severity} ${code}`;
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(found, keyOf)
        .map((group) => {
        const [{ code, severity }] = group;
        const fixable = group.filter(({ fix }) => fix?.safe === true).length;
        return { code, severity, count: group.length, fixable };
    })
        .sort((left, right) => _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        right.count - left.count ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(left.code, right.code));
}


/***/ }),

/***/ 96324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ tallyChange)
});

// EXTERNAL MODULE: ./build/src/change/change.js
var change_change = __webpack_require__(53876);
// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
;// CONCATENATED MODULE: ./build/src/change/newly-invalid.js
function newlyInvalid({ base, head }) {
    const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
    return new Set(head.cohorts.flatMap(({ id, state }) => state === 'invalid' && before.get(id) !== 'invalid' ? [id] : []));
}

// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(72265);
// EXTERNAL MODULE: ./build/src/report/findings.js
var report_findings = __webpack_require__(85636);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(32670);
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
    const causes = (0,change_causes/* changeCauses */.FM)(change);
    const sum = (side) => {
        const counts = (0,source_stage/* noneByStage */._)();
        for (const one of causes)
            for (const stage of source_stage/* STAGES */.a)
                counts[stage] += one[side][stage];
        return counts;
    };
    const invalid = idsOf('invalid');
    const newlyDrifted = driftedWith('introduced');
    const causeOf = (0,report_findings/* causeKeysAmong */.gB)(change.sharedEdits, head.sources);
    const errors = change.findings.flatMap(({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error' ? [causeOf(diagnostic)] : []);
    const drifted = driftedWith('introduced', 'existing');
    const accepted = new Set(head.cohorts.flatMap(({ id, isDriftAccepted }) => (isDriftAccepted ? [id] : [])));
    const reasons = (0,change_causes/* reasonsByCohort */.yL)(cohorts);
    const { leftUnchecked, compared } = (0,tally/* tally */.N4)(head);
    return {
        hasBase: base !== undefined,
        cohorts: head.cohorts.length,
        invalid,
        newlyInvalid: invalid.filter((id) => invalidNow.has(id)),
        unchecked: idsOf('unchecked'),
        leftUnchecked,
        compared,
        drifted,
        toRegenerate: drifted.filter((id) => !accepted.has(id)),
        newlyDrifted,
        fixed: driftedWith('fixed'),
        repaired: cohorts.filter(({ before, plan }) => before === 'invalid' && plan !== undefined),
        findings,
        errorCauses: new Set(errors).size,
        driftCauses: new Set(newlyDrifted.flatMap((id) => reasons.get(id) ?? id)).size,
        replanned: cohorts.filter(({ plan, before, after }) => (0,change_change/* isPlanChanged */.c)(plan) || (base && (before === 'absent') !== (after === 'absent'))),
        added: sum('added'),
        removed: sum('removed'),
        switched: change.whole?.switched ?? [],
        reassigned: countsOf(change.whole?.reassigned ?? []),
        models: [
            ...new Set(causes.flatMap((one) => one.causes.flatMap((cause) => (cause.kind === 'model' ? [cause.llm] : [])))),
        ],
        unplanned: cohorts.filter(({ plan }) => plan === undefined),
        gone: cohorts.filter(({ after, isLeftOut }) => after === 'absent' && !isLeftOut),
        incomparable: cohorts.filter(({ after, touches }) => after === 'invalid' && touches.includes('output')),
        leftOut: cohorts.filter(({ isLeftOut }) => isLeftOut === true),
        leftBehind: cohorts.filter((one) => one.leftBehind !== undefined),
        outOfSight: cohorts.filter(({ movedTo }) => movedTo !== undefined),
        renamed: cohorts.filter(({ renamedFrom }) => renamedFrom !== undefined),
    };
}
function countsOf(all) {
    const counts = (0,source_stage/* noneByStage */._)();
    for (const { stage, count } of all)
        counts[stage] += count;
    return counts;
}
function noFindings() {
    return { error: 0, warning: 0, notice: 0 };
}


/***/ }),

/***/ 96442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ docsText),
/* harmony export */   _h: () => (/* binding */ docsLink)
/* harmony export */ });
/* unused harmony exports codePage, codeSlug */
/* harmony import */ var _findings_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75142);

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

/***/ 85636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   gB: () => (/* binding */ causeKeysAmong),
/* harmony export */   gb: () => (/* binding */ cohortsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   rI: () => (/* binding */ causeKey),
/* harmony export */   wn: () => (/* binding */ groupByCause)
/* harmony export */ });
/* harmony import */ var _change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64713);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56801);
/* harmony import */ var _grouped_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3518);





const SEVERITIES = ['error', 'warning', 'notice'];
function findingsOf(result) {
    const byKey = new Map();
    const add = (diagnostic, cohort) => {
        const key = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticKey */ .v)(diagnostic);
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
    return [...byKey.values()].sort((left, right) => (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDiagnostics */ .o)(left.diagnostic, right.diagnostic));
}
function bySeverity(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((one) => one.diagnostic.severity === severity));
}
function groupByCause(findings, keyOf = causeKey) {
    return (0,_grouped_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupedBy */ .m)(findings, ({ diagnostic }) => keyOf(diagnostic));
}
function cohortsOf(findings) {
    return [...new Set(findings.flatMap(({ cohorts }) => cohorts))];
}
function causeKeysAmong(edits, sources) {
    if (edits === undefined || edits.length === 0)
        return causeKey;
    return (diagnostic) => {
        const edit = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editOfFinding */ .NY)(diagnostic, edits, sources);
        const value = (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(diagnostic.at, sources);
        if (edit === undefined || value === undefined)
            return causeKey(diagnostic);
        return JSON.stringify([diagnostic.code, diagnostic.severity, edit.path, (0,_change_trace_to_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(edit), value]);
    };
}
const withoutArguments = (words) => words[0] === _findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX ? (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)([_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM */ .RX, ...words.slice(1, 2)]) : (0,_findings_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandAtRoot */ .x$)(words);
function causeKey(diagnostic) {
    const { code, severity, message, hint } = diagnostic;
    return JSON.stringify([
        code,
        severity,
        (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(message),
        hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_3__.textOf)(hint, withoutArguments),
    ]);
}


/***/ }),

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
function groupedBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 54447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDiffJson: () => (/* binding */ renderDiffJson)
});

// EXTERNAL MODULE: ./build/src/change/change-causes.js
var change_causes = __webpack_require__(11173);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/prices/plan-cost.js
var plan_cost = __webpack_require__(96679);
// EXTERNAL MODULE: ./build/src/report/comment/tally-change.js + 1 modules
var tally_change = __webpack_require__(96324);
// EXTERNAL MODULE: ./build/src/report/positions.js
var report_positions = __webpack_require__(96408);
// EXTERNAL MODULE: ./build/src/report/price-json.js
var price_json = __webpack_require__(43736);
// EXTERNAL MODULE: ./build/src/prices/money.js
var money = __webpack_require__(35244);
;// CONCATENATED MODULE: ./build/src/report/json/json-announcements.js

function json_announcements_jsonAnnouncements({ settings, workflows }, cost) {
    return {
        settings: settings?.map(jsonSetting) ?? null,
        workflows: workflows.map(({ path, job, unread }) => ({ path, job: job ?? null, unread: unread ?? null })),
        prices: cost === undefined ? null : pricesOf(cost),
    };
}
function pricesOf({ prices, switches, settings }) {
    const of = ({ model, input, output }) => ({
        model,
        ...{ inputUsdPerMtok: (0,money/* priceText */.BC)(input), outputUsdPerMtok: (0,money/* priceText */.BC)(output) },
    });
    return {
        added: prices.added.map(of),
        changed: prices.changed.map(({ base, head }) => ({ before: of(base), after: of(head) })),
        removed: prices.removed.map(of),
        models: switches.map(({ llm, from, to, counts, isUnused }) => ({
            ...{ llm, from, to: to ?? null, counts },
            isUsed: isUnused !== true,
        })),
        settings: settings.map(jsonSetting),
    };
}
function jsonSetting({ setting, before, after, holds }) {
    return { setting, before: before ?? null, after: after ?? null, holds };
}

// EXTERNAL MODULE: ./build/src/report/json/json-text.js
var json_text = __webpack_require__(33757);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/findings/codes.js + 14 modules
var codes = __webpack_require__(9578);
// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/report/json/json-report.js
var json_report = __webpack_require__(31495);
;// CONCATENATED MODULE: ./build/src/report/json/part.js












class ReportError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'ReportError';
}
const DESIGNS_BUDGET = 200_000;
function renderPart(part, docsBase) {
    const { shard, run, asked, head, designs, change } = part;
    const needed = new Set([...pathsOf(head), ...(change?.base ? pathsOf(change.base.result) : [])]);
    const sources = (result) => [...result.sources.values()]
        .filter(({ path }) => needed.has(path))
        .map(({ path, text }) => ({ path, text }));
    const announced = change && jsonAnnouncements(change, undefined);
    const json = {
        shard: { index: shard.index, total: shard.total },
        settings: [...asked.settings].map(([name, value]) => ({ name, value })),
        cohortsHash: asked.cohorts,
        sources: sources(head),
        designs: within([...designs.values()].map(jsonDesign), DESIGNS_BUDGET),
        change: change
            ? {
                base: change.base
                    ? {
                        commit: change.base.commit,
                        ...jsonResult(change.base.result, docsBase, true),
                        sources: sources(change.base.result),
                    }
                    : null,
                baseFailure: change.baseFailure ?? null,
                cohorts: change.cohorts.map(jsonCohortChange),
                whole: change.whole === undefined ? null : plainText(change.whole),
                firstOutputs: [...(change.firstOutputs ?? [])],
                settings: announced?.settings ?? null,
                workflows: announced?.workflows ?? [],
                sharedEdits: change.sharedEdits?.map(jsonEdit) ?? null,
                price: change.price === undefined ? null : plainText(change.price),
                tolerated: change.tolerated.map(({ cohort, finding, severity }) => ({
                    ...{ cohort: cohort ?? null, finding, severity: severity ?? null },
                })),
            }
            : null,
    };
    return renderJson(head, { run, part: json, ...(docsBase === undefined ? {} : { docsBase }) });
}
async function readPart(text, path) {
    const report = await readReport(text, path);
    const { part, run, tool } = report;
    if (part === null)
        throw new ReportError(`${path} is the report of a whole check, not of a part of one`);
    if (tool.version !== VERSION)
        throw new ReportError(`${path} was written by version ${tool.version}, this is ${VERSION}: use one version for all jobs`);
    const { change } = part;
    return {
        shard: part.shard,
        run: run ?? { commit: null, id: null, attempt: null },
        asked: {
            settings: new Map(part.settings.map(({ name, value }) => [name, value])),
            cohorts: part.cohortsHash,
        },
        head: resultFromJson({ ...report, sources: part.sources }, path),
        designs: new Map(part.designs.map((design) => [design.id, designFromJson(design)])),
        ...(change === null
            ? {}
            : {
                change: {
                    ...(change.base === null
                        ? {}
                        : { base: { commit: change.base.commit, result: resultFromJson(change.base, path) } }),
                    ...(change.baseFailure === null ? {} : { baseFailure: change.baseFailure }),
                    cohorts: held(change.cohorts),
                    ...(change.whole === null ? {} : { whole: wholeFromText(change.whole, path) }),
                    ...(change.firstOutputs.length === 0 ? {} : { firstOutputs: change.firstOutputs }),
                    ...(change.settings === null ? {} : { settings: held(change.settings) }),
                    workflows: held(change.workflows),
                    ...(change.sharedEdits === null ? {} : { sharedEdits: held(change.sharedEdits) }),
                    ...(change.price === null ? {} : { price: priceFromText(change.price, path) }),
                    tolerated: change.tolerated.map(({ cohort, finding, severity }) => ({
                        finding,
                        ...(cohort === null ? {} : { cohort }),
                        ...(severity === null ? {} : { severity: severityFrom(severity, path) }),
                    })),
                },
            }),
    };
}
function jsonEdit({ path, hunks, more, includedBy, commit, }) {
    return {
        ...{ path, more, commit: commit ? { ...commit, parents: [...commit.parents] } : null },
        includedBy: includedBy === undefined ? null : [...includedBy],
        hunks: hunks.map((hunk) => ({ ...hunk, removed: [...hunk.removed], added: [...hunk.added] })),
    };
}
function priceFromText(text, path) {
    try {
        const { cost, budget } = fromPlainText(text);
        if (typeof cost.added.expected === 'bigint' && Array.isArray(budget.limits))
            return { cost, budget };
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof TypeError))
            throw error;
    }
    throw new ReportError(`${path} is not a report: its price cannot be read`);
}
function wholeFromText(text, path) {
    try {
        const whole = fromPlainText(text);
        const { reasons, switched, reassigned, contested } = whole;
        if ([reasons, switched, reassigned, contested ?? []].every(Array.isArray))
            return { reasons, switched, reassigned, ...(contested === undefined ? {} : { contested }) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError || error instanceof TypeError))
            throw error;
    }
    throw new ReportError(`${path} is not a report: its reasons cannot be read`);
}
function severityFrom(text, path) {
    if (text === 'error' || text === 'warning' || text === 'notice')
        return text;
    throw new ReportError(`${path} is not a report: there is no severity ${JSON.stringify(text)}`);
}
async function readReport(text, path) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        throw new ReportError(`${path} is not JSON`);
    }
    const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(6461)]).then(__webpack_require__.bind(__webpack_require__, 46461));
    const parsed = reportSchema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new ReportError(`${path} is not a report: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
function resultFromJson(json, path) {
    const diagnostics = (all) => all.map((one) => diagnosticFromJson(one, path));
    return checkResult({
        dialect: json.dialect,
        dataRoot: json.dataRoot,
        patterns: json.patterns,
        cohorts: json.cohorts.map(({ counts: _, diagnostics: own, ...cohort }) => ({
            ...held(cohort),
            diagnostics: diagnostics(own),
        })),
        diagnostics: diagnostics(json.diagnostics),
        account: held(json.account),
        sources: new Map(json.sources.map(({ path, text }) => [path, new SourceFile(path, text)])),
    });
}
function diagnosticFromJson(json, path) {
    const { severity, message, hint, location, related, fix, parts, unlisted, names } = json;
    const code = codeFromJson(json.code, path);
    return {
        code,
        severity,
        message,
        at: placeFromJson(location),
        ...(hint === null ? {} : { hint }),
        ...(related.length === 0
            ? {}
            : { related: related.map((one) => ({ message: one.message, at: placeFromJson(one.location) })) }),
        ...(fix === null ? {} : { fix: fixFromJson(fix) }),
        ...(parts ? { parts: parts.map((part) => ({ ...part, code: codeFromJson(part.code, path) })) } : {}),
        unlisted,
        names,
    };
}
function codeFromJson(code, path) {
    if (!isCode(code))
        throw new ReportError(`${path} is not a report: there is no code ${JSON.stringify(code)}`);
    return code;
}
function fixFromJson({ safe, edits, rename }) {
    return {
        safe,
        edits: edits.map(({ path, start, end, text }) => ({
            at: { path, start: start.offset, end: end.offset },
            newText: text,
        })),
        ...(rename === null ? {} : { rename }),
    };
}
function placeFromJson({ kind, path, start, end }) {
    if (kind !== 'span')
        return { kind, path };
    return start && end
        ? { kind, span: { path, start: start.offset, end: end.offset } }
        : { kind: 'file', path };
}
function jsonCohortChange(change) {
    const { id, specPath, before, after, touches, leftBehind, plan } = change;
    return {
        id,
        specPath,
        before,
        after,
        touches: [...touches],
        isLeftOut: change.isLeftOut ?? null,
        renamedFrom: change.renamedFrom ?? null,
        movedTo: change.movedTo ?? null,
        leftBehind: leftBehind ? [...leftBehind] : null,
        isDoubtful: change.isDoubtful ?? null,
        losesMetadata: change.losesMetadata ?? null,
        improvesMetadata: change.improvesMetadata ?? null,
        improvesMembership: change.improvesMembership ?? null,
        plan: plan
            ? {
                stages: plan.stages.map(({ added, removed, ...stage }) => ({
                    ...stage,
                    added: (0,json_report.jsonGenerations)(added),
                    removed: (0,json_report.jsonGenerations)(removed),
                })),
                causes: plan.causes.map(jsonCause),
                attributed: plan.attributed.map(({ kind, causes, stages }) => ({
                    kind,
                    causes: [...causes],
                    stages: stages.map((one) => ({ ...one })),
                })),
            }
            : null,
    };
}
function jsonCause(cause) {
    const list = ({ count, first }) => ({
        count,
        first: [...first],
    });
    switch (cause.kind) {
        case 'axis':
            return { ...cause, levels: list(cause.levels) };
        case 'replicates':
        case 'replication':
        case 'generator':
        case 'assignment':
        case 'setting':
        case 'cohort':
        case 'order':
            return { ...cause };
        case 'model':
            return { ...cause, after: cause.after ?? null };
        case 'rule':
            return {
                ...cause,
                before: cause.before ?? null,
                added: list(cause.added),
                removed: list(cause.removed),
            };
        default:
            return { ...cause, added: list(cause.added), removed: list(cause.removed) };
    }
}
function within(designs, budget) {
    let left = budget;
    return designs.filter((design) => {
        const { length } = JSON.stringify(design);
        if (length > left)
            return false;
        left -= length;
        return true;
    });
}
function cohortsHash(specPaths) {
    const text = JSON.stringify([...new Set(specPaths)].sort(compareCodePoints));
    return createHash('sha256').update(text).digest('hex');
}
function pathsOf(result) {
    const all = [
        ...result.diagnostics,
        ...result.cohorts.flatMap(({ diagnostics }) => diagnostics),
    ];
    return all.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(placePath));
}

;// CONCATENATED MODULE: ./build/src/report/json/diff-json.js









function renderDiffJson(change, commits, { cost, budgetVerdict } = {}) {
    const { added, removed } = (0,tally_change/* tallyChange */.r)(change);
    const positions = new report_positions/* Positions */.H(change.head.sources);
    return (0,json_text.jsonText)({
        schemaVersion: 1,
        ...commits,
        announcements: json_announcements_jsonAnnouncements(change, cost),
        ...{ added, removed, toRun: cost === undefined ? null : (0,plan_cost/* runsByStage */.o)(cost.added) },
        reasons: (0,change_causes/* changeCauses */.FM)(change, cost).map(({ cost: own, groups: _, ...reason }) => ({
            ...reason,
            causes: reason.causes.map(jsonCause),
            cost: own === undefined ? null : (0,price_json/* jsonCost */.c)(own),
        })),
        price: cost === undefined
            ? null
            : {
                ...(0,price_json/* jsonCost */.c)(cost.added),
                repriced: cost.repriced === undefined
                    ? null
                    : { before: (0,price_json/* jsonCost */.c)(cost.repriced.before), after: (0,price_json/* jsonCost */.c)(cost.repriced.after) },
                finished: cost.finished,
                unplanned: cost.unplanned,
                before: cost.before === undefined ? null : (0,price_json/* jsonCost */.c)(cost.before),
                after: (0,price_json/* jsonCost */.c)(cost.after),
                budget: budgetVerdict === undefined ? null : (0,price_json/* jsonBudget */.m)(budgetVerdict),
            },
        cohorts: change.cohorts.map(jsonCohortChange),
        findings: change.findings.map(({ origin, diagnostic, cohorts }) => ({
            origin,
            code: diagnostic.code,
            severity: diagnostic.severity,
            message: (0,findings_text.textOf)(diagnostic.message),
            place: origin === 'fixed' ? null : positions.text(diagnostic.at),
            cohorts,
        })),
        drift: change.drift.map(({ origin, cohort, output, path, status, changed }) => ({
            ...{ origin, cohort, output, path, status, changed },
        })),
    });
}


/***/ }),

/***/ 31495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonGenerations: () => (/* binding */ jsonGenerations),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport),
/* harmony export */   jsonResult: () => (/* binding */ jsonResult),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15425);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _code_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79736);
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96442);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96408);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32670);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33757);







function renderJson(result, options = {}) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__.jsonText)(jsonReport(result, options));
}
function jsonReport(result, options = {}) {
    const counts = (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(result);
    const { dialect, dataRoot, patterns, cohorts, diagnostics, account } = jsonResult(result, options.docsBase, options.part !== undefined);
    return {
        schemaVersion: 1,
        tool: { name: 'cohort-ci', version: result.version },
        run: options.run ?? null,
        dialect,
        dataRoot,
        patterns,
        counts: {
            cohorts: counts.isSearched ? counts.cohorts : null,
            clean: counts.states.clean,
            drifted: counts.states.drifted,
            invalid: counts.states.invalid,
            unchecked: counts.states.unchecked,
            ...severitiesOf(counts.besideDrift),
            codes: (0,_code_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCounts */ .e)(result).map((one) => ({ ...one })),
        },
        cohorts,
        diagnostics,
        account,
        announcements: options.announcements ?? null,
        part: options.part ?? null,
    };
}
function jsonResult(result, docsBase, isPart) {
    const positions = new _positions_js__WEBPACK_IMPORTED_MODULE_5__/* .Positions */ .H(result.sources);
    const diagnostics = (all) => all.map((one) => diagnosticOf(one, positions, docsBase, isPart));
    return {
        dialect: result.dialect,
        dataRoot: result.dataRoot,
        patterns: [...result.patterns],
        cohorts: result.cohorts.map((cohort) => cohortOf(cohort, diagnostics(cohort.diagnostics))),
        diagnostics: diagnostics(result.diagnostics),
        account: result.account.map(({ kind, disposition, reason, paths }) => ({
            kind,
            disposition,
            reason: reason === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(reason),
            paths: [...paths],
        })),
    };
}
function cohortOf(cohort, diagnostics) {
    const { plan, selection } = cohort;
    return {
        id: cohort.id,
        specPath: cohort.specPath,
        state: cohort.state,
        ...(cohort.isDriftAccepted ? { isDriftAccepted: true } : {}),
        failure: cohort.failure === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(cohort.failure),
        plan: plan
            ? { rows: plan.rows, drafts: plan.drafts, essays: plan.essays, evaluations: plan.evaluations }
            : null,
        selection: selection
            ? {
                path: selection.path,
                stage: selection.stage,
                listed: selection.listed,
                planned: selection.planned,
                both: selection.both,
            }
            : null,
        counts: severitiesOf((0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .countBesideDrift */ .p)(cohort.diagnostics)),
        diagnostics,
        outputs: cohort.outputs ? outputsOf(cohort.outputs) : null,
    };
}
function diagnosticOf(diagnostic, positions, docsBase, isPart) {
    const namesOf = ({ names }) => (isPart && names ? { names: [...names] } : {});
    return {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(diagnostic.message),
        hint: diagnostic.hint === undefined ? null : (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(diagnostic.hint),
        location: locationOf(diagnostic.at, positions),
        related: (diagnostic.related ?? []).map(({ message, at }) => ({
            message: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(message),
            location: locationOf(at, positions),
        })),
        fix: fixOf(diagnostic.fix, positions),
        docs: (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_2__/* .docsText */ .$b)(diagnostic.code, docsBase),
        ...(diagnostic.parts
            ? {
                parts: diagnostic.parts.map((part) => ({
                    code: part.code,
                    message: (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(part.message),
                    ...(part.unlisted ? { unlisted: part.unlisted } : {}),
                    ...namesOf(part),
                })),
            }
            : {}),
        ...(diagnostic.unlisted ? { unlisted: diagnostic.unlisted } : {}),
        ...namesOf(diagnostic),
    };
}
function fixOf(fix, positions) {
    if (fix === undefined)
        return null;
    const edits = fix.edits.map(({ at, newText }) => ({ ...positions.locate((0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .atSpan */ .IX)(at)), text: newText }));
    const located = edits.flatMap(({ path, range, text }) => range ? [{ path, start: pointOf(range.start), end: pointOf(range.end), text }] : []);
    if (located.length < edits.length)
        return null;
    return { safe: fix.safe, edits: located, rename: fix.rename ? { ...fix.rename } : null };
}
function locationOf(place, positions) {
    const { path, range } = positions.locate(place);
    return {
        kind: range ? 'span' : place.kind === 'missing' ? 'missing' : 'file',
        path,
        start: range ? pointOf(range.start) : null,
        end: range ? pointOf(range.end) : null,
    };
}
function pointOf({ offset, line, column }) {
    return { offset, line, column };
}
function severitiesOf(counts) {
    return { errors: counts.error, warnings: counts.warning, notices: counts.notice };
}
function outputsOf({ manifest, membership, metadata }) {
    return {
        manifest: {
            path: manifest.path,
            status: manifest.status,
            form: [...manifest.form],
            fields: manifest.fields.map(({ field, added, removed }) => ({
                field,
                added: [...added],
                removed: [...removed],
            })),
            digest: manifest.digest ?? null,
        },
        membership: {
            path: membership.path,
            status: membership.status,
            form: [...membership.form],
            stages: membership.stages.map(({ stage, added, removed }) => ({
                stage,
                added: jsonGenerations(added),
                removed: jsonGenerations(removed),
            })),
            reordered: membership.reordered,
            digest: membership.digest ?? null,
        },
        metadata: {
            path: metadata.path,
            status: metadata.status,
            missing: metadata.missing.map(jsonGenerations),
            stale: metadata.stale.map(jsonGenerations),
        },
    };
}
function jsonGenerations({ stage, count, first, levels, }) {
    return { stage, count, first: [...first], levels: levels?.map((one) => [...one]) ?? null };
}


/***/ }),

/***/ 33757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonText: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(value) {
    const text = JSON.stringify(value, undefined, 2);
    const safe = text
        .replace(/(?![ \n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Zs}]/gu, unicodeEscape)
        .replaceAll('##[', '##\\u005b');
    return `${safe}\n`;
}
function unicodeEscape(character) {
    let escaped = '';
    for (let index = 0; index < character.length; index++) {
        escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}


/***/ }),

/***/ 96408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Positions)
/* harmony export */ });
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15425);
/* harmony import */ var _findings_line_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86400);


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

/***/ 43736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ jsonCost),
/* harmony export */   m: () => (/* binding */ jsonBudget)
/* harmony export */ });
/* harmony import */ var _prices_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35244);

function jsonCost(cost) {
    const amounts = ({ expected, atMost, runs: count, unknown }) => ({
        ...{ expectedUsd: (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(expected), atMostUsd: atMost === undefined ? null : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(atMost) },
        ...{ runs: count, unknown },
    });
    return {
        ...amounts(cost),
        ...{ copies: cost.copies, asOf: cost.asOf ?? null },
        stages: cost.stages.map((one) => ({ stage: one.stage, ...amounts(one) })),
        models: cost.models.map((one) => ({ model: one.model, ...amounts(one) })),
        unpriced: cost.unpriced.map((one) => ({ ...one, model: one.model ?? null })),
        conflicts: cost.conflicts.map(({ stage, llms, runs }) => ({ stage, llms, runs })),
    };
}
function jsonBudget({ state, outcome, limits, label }) {
    return {
        ...{ state, outcome, label: label ?? null },
        limits: limits.map((one) => ({
            ...{ limit: one.limit, state: one.state, allowed: one.allowed },
            amountUsd: (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(one.amount),
            ofUsd: one.of === undefined ? null : (0,_prices_money_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .lL)(one.of),
        })),
    };
}


/***/ }),

/***/ 32670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ isShownByOutputs),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   p: () => (/* binding */ countBesideDrift),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
/* harmony import */ var _account_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1738);
/* harmony import */ var _drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72373);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25800);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85636);




const STATES = ['invalid', 'unchecked', 'drifted', 'clean'];
const LOSES = new Set(['plan/ids-collapse', 'plan/essays-collapse']);
const DRIFT = new Set(_drift_report_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTPUT_CODES */ .rl);
function isShownByOutputs({ code }) {
    return DRIFT.has(code);
}
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
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)(result).map((finding) => finding.diagnostic);
    return {
        isSearched: (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .isSearched */ .mU)(result),
        cohorts: result.cohorts.length,
        states,
        accepted: result.cohorts.filter(({ isDriftAccepted }) => isDriftAccepted).length,
        explained: result.cohorts.filter(({ isDriftAccepted, diagnostics }) => !isDriftAccepted && diagnostics.some(({ because }) => because !== undefined)).length,
        severities: countSeverities(found),
        besideDrift: countBesideDrift(found),
        plan,
        losing: result.cohorts.filter(({ diagnostics }) => diagnostics.some(({ code }) => LOSES.has(code)))
            .length,
        leftUnchecked: Math.max(0, (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnchecked */ ._6)(result.account) - states.unchecked),
        isBaseWanted: (0,_account_account_js__WEBPACK_IMPORTED_MODULE_0__/* .dependsOnBase */ .Gs)(result.account),
        compared: hasCompared(result),
    };
}
function hasCompared({ cohorts }) {
    const outputs = cohorts.flatMap((cohort) => cohort.outputs ?? []);
    if (outputs.length === 0)
        return undefined;
    return outputs.some(({ manifest, membership, metadata }) => [manifest, membership, metadata].some(({ status }) => status !== 'uncommitted'));
}
function countBesideDrift(diagnostics) {
    return countSeverities(diagnostics.filter((diagnostic) => !isShownByOutputs(diagnostic)));
}
function countSeverities(diagnostics) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const diagnostic of diagnostics)
        counts[diagnostic.severity]++;
    return counts;
}


/***/ })

};
