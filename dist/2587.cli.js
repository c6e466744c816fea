export const id = 2587;
export const ids = [2587,1738];
export const modules = {

/***/ 1738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ UNKNOWN_BEFORE),
/* harmony export */   Gs: () => (/* binding */ dependsOnBase),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   _6: () => (/* binding */ countUnchecked)
/* harmony export */ });
/* unused harmony export joinAccounts */
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _source_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88108);


const KINDS = [
    'settings',
    'cohort',
    'spec-like',
    'output',
    'catalog',
    'include',
    'selection',
];
const DISPOSITIONS = ['unchanged', 'checked', 'not-applicable', 'not-checked'];
function accountOf(entries) {
    const byPath = new Map();
    for (const entry of entries) {
        const key = `${entry.kind} ${entry.path}`;
        const other = byPath.get(key);
        if (other === undefined || weight(entry) > weight(other))
            byPath.set(key, entry);
    }
    const groups = new Map();
    let last;
    for (const { kind, path, disposition, reason } of byPath.values()) {
        if (last?.kind === kind && last.disposition === disposition && last.reason === reason) {
            last.paths.push(path);
            continue;
        }
        const key = JSON.stringify([kind, disposition, reason]);
        const known = groups.get(key);
        last = known ?? { kind, disposition, ...(reason === undefined ? {} : { reason }), paths: [] };
        last.paths.push(path);
        if (known === undefined)
            groups.set(key, last);
    }
    for (const { paths } of groups.values())
        paths.sort(_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O);
    return [...groups.values()].sort(compareGroups);
}
function joinAccounts(accounts) {
    return accountOf(entriesOf(accounts));
}
function* entriesOf(accounts) {
    for (const account of accounts)
        for (const { paths, ...group } of account)
            for (const path of paths)
                yield { ...group, path };
}
const UNKNOWN_BEFORE = 'without the base it is not known whether';
function dependsOnBase(account) {
    return account.some(({ reason }) => reason !== undefined && (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(reason).includes(UNKNOWN_BEFORE));
}
function countUnchecked(account) {
    return account.reduce((sum, { disposition, paths }) => (disposition === 'not-checked' ? sum + paths.length : sum), 0);
}
function weight({ disposition }) {
    return DISPOSITIONS.indexOf(disposition);
}
function compareGroups(left, right) {
    return (KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
        weight(left) - weight(right) ||
        (0,_source_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)((0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(left.reason ?? ''), (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__.textOf)(right.reason ?? '')));
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository)
});

// EXTERNAL MODULE: ./build/src/account/account.js
var account = __webpack_require__(1738);
// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(49244);
// EXTERNAL MODULE: ./build/src/account/restore-command.js
var restore_command = __webpack_require__(72543);
;// CONCATENATED MODULE: ./build/src/account/report-loose-folders.js





function reportLooseFolders(folders, collector, lastCommitWith) {
    for (const loose of folders) {
        if (loose.kind === 'misnamed' && loose.spec !== undefined)
            (loose.isChecked ? reportUncompared : reportMisnamed)(loose, loose.spec, collector);
        if (loose.kind === 'no-spec')
            reportNoSpec(loose, collector, lastCommitWith);
    }
}
function reportUncompared({ wanted, outputs }, spec, collector) {
    const [first = ''] = outputs;
    const more = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    collector.add('spec/misnamed', (0,diagnostic/* atFile */.kG)(spec), (0,findings_text/* msg */.ab) `no spec writes ${(0,findings_text/* quotedPath */.MW)(first)}${more}: the runtime reads a cohort's spec only from ${(0,findings_text/* quotedPath */.MW)(wanted)}`, {
        hint: (0,findings_text/* msg */.ab) `move this spec to ${(0,findings_text/* quotedPath */.MW)(wanted)}, with what it includes; or, if the outputs are of no cohort, remove them`,
        related: outputs.map((path) => ({
            message: 'an output that nothing is compared with',
            at: (0,diagnostic/* atFile */.kG)(path),
        })),
        unlisted: outputs.length - 1,
    });
}
function reportMisnamed({ id, wanted, outputs, move, hasRivals = false, included = [] }, spec, collector) {
    const only = "this file is not read: the runtime reads a cohort's spec only from";
    const isMove = id.includes('/');
    const isBeside = (0,source_path/* folderOf */.yS)(spec) === (0,source_path/* folderOf */.yS)(wanted);
    const isInFolder = spec.startsWith(`${(0,source_path/* folderOf */.yS)((0,source_path/* folderOf */.yS)(wanted))}/`);
    collector.add('spec/misnamed', (0,diagnostic/* atFile */.kG)(spec), isInFolder && !isMove
        ? `${only} ${wanted.split('/').slice(-2).join('/')}`
        : (0,findings_text/* msg */.ab) `${only} ${(0,findings_text/* quotedPath */.MW)(wanted)}`, {
        hint: move !== undefined
            ? (0,findings_text/* msg */.ab) `${(0,source_path/* lastNameOf */.p$)(move.from) === (0,source_path/* lastNameOf */.p$)(move.to) ? 'move the whole folder' : 'the whole folder has another name'}: \`${(0,findings_text/* commandText */.jt)('git', 'mv', { path: move.from }, { path: move.to })}\``
            : isMove
                ? (0,findings_text/* msg */.ab) `move the folder up, so that its spec is ${(0,findings_text/* quotedPath */.MW)(wanted)}; or, where it is kept as an archive, into a folder named archive`
                : hasRivals
                    ? `other files beside it read as a spec, too: rename the one that is meant to ${(0,words/* quoted */.TL)((0,source_path/* lastNameOf */.p$)(wanted))}`
                    : included.length > 0 && !isBeside
                        ? movingAll(spec, included, wanted)
                        : isBeside
                            ? `rename it to ${(0,words/* quoted */.TL)((0,source_path/* lastNameOf */.p$)(wanted))}`
                            : (0,findings_text/* msg */.ab) `rename it to ${(0,findings_text/* quotedPath */.MW)(wanted)}`,
        ...(isMove || hasRivals || move !== undefined || (included.length > 0 && !isBeside)
            ? {}
            : { fix: { edits: [], rename: { from: spec, to: wanted }, safe: false } }),
        related: outputs.map((path) => ({
            message: 'an output that nothing is compared with',
            at: (0,diagnostic/* atFile */.kG)(path),
        })),
    });
}
function movingAll(spec, included, wanted) {
    const folder = { path: (0,source_path/* folderOf */.yS)(wanted) };
    const move = (0,findings_text/* commandText */.jt)('git', 'mv', { path: spec }, { path: wanted });
    const moveOthers = (0,findings_text/* commandText */.jt)('git', 'mv', ...included.map((path) => ({ path })), folder);
    return (0,findings_text/* msg */.ab) `move it with what it includes: \`${(0,findings_text/* commandText */.jt)('mkdir', '-p', folder)}\`, \`${move}\`, \`${moveOthers}\``;
}
function reportNoSpec({ id, wanted, outputs }, collector, lastCommitWith) {
    const name = (0,source_path/* lastNameOf */.p$)(id);
    const restore = (0,restore_command/* restoreCommand */.O)(wanted, lastCommitWith);
    const backfill = (0,findings_text/* msg */.ab) `\`${(0,findings_text/* ownCommand */.w1)('backfill', name)}\` derives`;
    collector.add('spec/missing', (0,diagnostic/* atMissing */.KE)(wanted), `cohort ${(0,words/* quoted */.TL)(name)} has outputs but no spec, so they cannot be checked`, {
        hint: restore === undefined
            ? (0,findings_text/* msg */.ab) `${backfill} a spec from them; a cohort from before specs were used can be ignored in the settings`
            : (0,findings_text/* msg */.ab) `\`${restore}\` restores the spec that it had; if that is lost, ${backfill} another from the outputs`,
        related: outputs.map((path) => ({ message: 'an output without a spec', at: (0,diagnostic/* atFile */.kG)(path) })),
    });
}

;// CONCATENATED MODULE: ./build/src/account/restorable-files.js

const MISSING = new Set(['catalog/missing-file', 'include/missing']);
const MOST = 20;
function withRestorable(result, lastCommitWith) {
    let asked = 0;
    const restored = (diagnostic) => {
        const { code, at, related = [], hint, fix } = diagnostic;
        if (!MISSING.has(code) || fix !== undefined || hint === undefined)
            return diagnostic;
        const [path] = [at, ...related.map((other) => other.at)].flatMap((place) => place.kind === 'missing' ? [place.path] : []);
        if (path === undefined || asked++ >= MOST || lastCommitWith?.(path) !== 'HEAD')
            return diagnostic;
        const restore = (0,findings_text/* commandText */.jt)('git', 'checkout', 'HEAD', '--', { path });
        return { ...diagnostic, hint: (0,findings_text/* msg */.ab) `\`${restore}\` restores it; otherwise ${hint}` };
    };
    if (lastCommitWith === undefined)
        return result;
    return {
        ...result,
        diagnostics: result.diagnostics.map(restored),
        cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(restored) })),
    };
}

// EXTERNAL MODULE: ./build/src/account/survey-cohorts.js
var survey_cohorts = __webpack_require__(49584);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/source/data-layout.js
var data_layout = __webpack_require__(24262);
;// CONCATENATED MODULE: ./build/src/account/take-account.js




function takeAccount(done) {
    return (0,account/* accountOf */.XP)([
        ...done.settings.map((path) => checked('settings', path)),
        ...cohortEntries(done),
        ...done.loose.flatMap((one) => looseEntries(one, done)),
        ...absentEntries(done),
        ...inputEntries(done),
    ]);
}
function checked(kind, path) {
    return { kind, path, disposition: 'checked' };
}
function* cohortEntries({ cohorts, results, unchanged = [], ...done }) {
    const compared = new Set(results.flatMap(({ outputs }) => comparedKinds(outputs)));
    const folders = new Map(cohorts.map(({ specPath, folder }) => [specPath, folder]));
    for (const result of results) {
        const folder = folders.get(result.specPath);
        const path = folder ?? result.specPath;
        if (result.state === 'unchecked')
            yield { kind: 'cohort', path, disposition: 'not-checked', reason: result.failure ?? 'it failed' };
        else {
            yield checked('cohort', path);
            yield* outputEntries(result, folder, compared, done);
        }
    }
    for (const { specPath, folder } of unchanged)
        yield { kind: 'cohort', path: folder ?? specPath, disposition: 'unchanged' };
}
function* outputEntries({ outputs }, folder, compared, { sources: { tree }, isIgnored = () => false, isBaseUnknown, }) {
    if (outputs === undefined) {
        for (const path of folder === undefined ? [] : (0,cohort_files/* outputsIn */._j)(folder))
            if (tree.exists(path))
                yield {
                    ...checked('output', path),
                    disposition: 'not-applicable',
                    reason: 'not comparable while the spec is invalid',
                };
        return;
    }
    for (const [kind, { path, status }] of outputsOf(outputs)) {
        const disposition = isBaseUnknown && mayBeRemoved(kind, compared) ? 'not-checked' : 'not-applicable';
        const why = isIgnored(path) ? 'ignored by git' : 'not committed';
        yield status === 'uncommitted'
            ? {
                ...checked('output', path),
                disposition,
                reason: isBaseUnknown ? `${why}, and ${account/* UNKNOWN_BEFORE */.Dp} it was before` : why,
            }
            : checked('output', path);
    }
}
function outputsOf(outputs) {
    const { manifest, membership, metadata } = outputs;
    return [
        ['manifest', manifest],
        ['membership', membership],
        ['metadata', metadata],
    ];
}
function comparedKinds(outputs) {
    if (outputs === undefined)
        return [];
    return outputsOf(outputs).flatMap(([kind, { status }]) => (status === 'uncommitted' ? [] : [kind]));
}
function mayBeRemoved(kind, compared) {
    return kind === 'metadata' ? compared.size === 0 : !compared.has(kind);
}
function* absentEntries({ removed = [], bareModules = [] }) {
    for (const path of removed)
        yield {
            ...{ kind: 'cohort', path, disposition: 'not-applicable' },
            reason: 'removed: git tracks its spec, and it is not on disk',
        };
    for (const path of bareModules)
        yield {
            ...{ kind: 'cohort', path, disposition: 'not-checked' },
            reason: (0,findings_text/* msg */.ab) `the submodule ${(0,findings_text/* quotedPath */.MW)(path)} is not checked out: git submodule update --init, or submodules: true for actions/checkout`,
        };
}
function looseEntries({ kind, folder, spec, isChecked, outputs, why }, { isBaseUnknown }) {
    const skipped = { disposition: 'not-applicable' };
    switch (kind) {
        case 'misnamed':
            return [
                ...(isChecked
                    ? []
                    : [
                        { kind: 'spec-like', path: spec ?? folder, ...skipped, reason: 'not read by the runtime' },
                    ]),
                ...outputs.map((path) => ({ kind: 'output', path, ...skipped, reason: 'without a spec' })),
            ];
        case 'left-out':
            return [{ kind: 'cohort', path: folder, ...skipped, reason: 'left out by the patterns of specs' }];
        case 'archived':
            return [
                {
                    ...{ kind: 'cohort', path: folder, ...skipped },
                    reason: isBaseUnknown
                        ? `kept in an archive; ${account/* UNKNOWN_BEFORE */.Dp} anything reads it`
                        : 'kept in an archive, which is not read',
                },
            ];
        case 'no-spec':
            return outputs.map((path) => ({ kind: 'output', path, ...skipped, reason: 'without a spec' }));
        case 'unknown':
            return [{ kind: 'cohort', path: folder, disposition: 'not-checked', reason: why ?? 'it failed' }];
    }
}
function* inputEntries({ layout, sources, cohorts, settings }) {
    const specs = new Set(cohorts.map(({ specPath }) => specPath));
    const optional = new Set([...data_layout/* OPTIONAL_CATALOGS */.mj.map((name) => layout.catalog(name)), ...layout.selections]);
    for (const { path, exists } of sources.lookups()) {
        if (specs.has(path) || settings.includes(path))
            continue;
        const isCatalog = layout.isCatalog(path);
        if (exists)
            yield checked(isCatalog ? 'catalog' : layout.isSelection(path) ? 'selection' : 'include', path);
        else if (isCatalog && !optional.has(path))
            yield { kind: 'catalog', path, disposition: 'not-applicable', reason: 'missing' };
    }
}

// EXTERNAL MODULE: ./build/src/check-cohort.js + 1 modules
var check_cohort = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(58433);
;// CONCATENATED MODULE: ./build/src/checks/ignored-inputs.js




const MOST_RULES = 20;
function reportIgnoredInputs(inputs, cohorts, { ignoredAmong, ignoredBy }, collector) {
    const specs = new Set(cohorts.map(({ specPath }) => specPath));
    const byRule = new Map();
    for (const [index, path] of (ignoredAmong?.([...inputs]) ?? []).entries()) {
        const rule = index < MOST_RULES ? ignoredBy?.(path) : [...byRule.values()].at(-1)?.rule;
        const key = `${rule?.line} ${rule?.source}`;
        const group = byRule.get(key) ?? { rule, paths: [] };
        group.paths.push(path);
        byRule.set(key, group);
    }
    for (const { rule, paths } of byRule.values()) {
        const [first = '', ...others] = paths;
        const [one, many] = paths.every((path) => specs.has(path))
            ? ['the spec', 'specs']
            : ['the file', 'files that are needed'];
        const what = paths.length === 1 ? 'it' : 'them';
        const adding = (0,findings_text/* commandText */.jt)('git', 'add', '--force', ...paths.slice(0, words/* LISTED */.CQ).map((path) => ({ path })));
        collector.add('spec/ignored', (0,diagnostic/* atFile */.kG)(first), paths.length === 1
            ? `git ignores ${one}: it is read here, but missing in every clone`
            : `git ignores ${paths.length} ${many}: they are read here, but missing in every clone`, {
            hint: rule === undefined
                ? (0,findings_text/* msg */.ab) `add ${what}: \`${adding}\``
                : (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)(what, rule)}: remove the rule, or \`${adding}\``,
            related: others.slice(0, words/* LISTED */.CQ).map((path) => ({ message: 'ignored, too', at: (0,diagnostic/* atFile */.kG)(path) })),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/checks/no-spec.js






function no_spec_reportNoSpec(dataRoot, tree, { patterns, config, ignoredBy }, collector) {
    const isConfigured = patterns.join('\n') === config?.settings.specs?.join('\n');
    const place = isConfigured && config?.specsAt !== undefined ? (0,diagnostic/* atSpan */.IX)(config.specsAt) : (0,diagnostic/* atMissing */.KE)(patterns[0] ?? '');
    const cohorts = new data_layout/* DataLayout */.VL(dataRoot);
    const rule = ignoredBy?.(cohorts.cohort('any').spec);
    const folder = patterns.find((pattern) => tree.list(pattern.replace(/\/+$/, '')).length > 0);
    collector.add('spec/none-found', place, (0,findings_text/* msg */.ab) `no spec was found by ${(0,findings_text/* joined */.oR)(patterns.map(findings_text/* quotedPath */.MW), ', ')}`, {
        hint: dataRoot !== '' && !tree.exists(dataRoot)
            ? (0,findings_text/* msg */.ab) `there is no folder ${(0,findings_text/* quotedPath */.MW)(dataRoot)}: check the data root`
            : isBareSubmodule(tree, dataRoot)
                ? (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(dataRoot)} is a submodule that is not checked out: git submodule update --init, or submodules: true for actions/checkout`
                : rule !== undefined
                    ? (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)(`${cohorts.cohorts}/`, rule)}: specs are checked once they are committed`
                    : folder !== undefined
                        ? (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(folder)} is a folder: write a pattern of files, such as ${(0,findings_text/* quotedPath */.MW)(cohorts.cohort('*').spec)}`
                        : (specsElsewhere(patterns, tree, cohorts) ?? 'check the data root and the pattern'),
    });
}
function specsElsewhere(patterns, tree, { dataRoot, cohorts, specPattern }) {
    const holdsSpecs = (folder) => tree.list(folder).some((id) => tree.exists((0,cohort_files/* cohortFiles */.xv)(`${folder}/${id}`).spec));
    if (!patterns.includes(specPattern))
        return holdsSpecs(cohorts) ? (0,findings_text/* msg */.ab) `did you mean ${(0,findings_text/* quotedPath */.MW)(specPattern)}?` : undefined;
    if (dataRoot !== '' && holdsSpecs(dataRoot))
        return (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(dataRoot)} is the folder of the cohorts: the data root is the one above it, ${(0,findings_text/* quotedPath */.MW)((0,source_path/* folderOf */.yS)(dataRoot))}`;
    const below = tree.list(dataRoot).map((name) => (0,source_path/* pathIn */.lW)(dataRoot, name));
    const folder = [...below, ...tree.list('')].find((one) => one !== cohorts && holdsSpecs(one));
    return (folder &&
        (0,findings_text/* msg */.ab) `there are specs in ${(0,findings_text/* quotedPath */.MW)(folder)}: \`${(0,findings_text/* commandText */.jt)('git', 'mv', { path: folder }, { path: cohorts })}\`, since the runtime reads them only from there`);
}
function isBareSubmodule(tree, folder) {
    const read = folder === '' || tree.list(folder).length > 0 ? undefined : tree.read('.gitmodules');
    if (read?.kind !== 'file')
        return false;
    const paths = new TextDecoder().decode(read.bytes).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
    return [...paths].some(([, path]) => folder === path || folder.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(44627);
// EXTERNAL MODULE: ./build/src/drift/report-ignored-outputs.js
var report_ignored_outputs = __webpack_require__(26951);
;// CONCATENATED MODULE: ./build/src/drift/report-orphans.js




function reportOrphans(orphans, collector, lastCommitWith) {
    for (const { id, specPath, outputs } of orphans) {
        const restore = (0,restore_command/* restoreCommand */.O)(specPath, lastCommitWith);
        collector.add('drift/without-spec', (0,diagnostic/* atMissing */.KE)(specPath), (0,findings_text/* msg */.ab) `${(0,findings_text/* quotedPath */.MW)(specPath)} no longer exists after this change, but outputs of cohort ${(0,words/* quoted */.TL)(id)} remain: nothing says what they should be`, {
            hint: (0,findings_text/* msg */.ab) `restore the spec${restore === undefined ? '' : (0,findings_text/* msg */.ab) ` (\`${restore}\`)`}, or remove the outputs as well`,
            related: outputs.map((path) => ({ message: 'an output that is kept', at: (0,diagnostic/* atFile */.kG)(path) })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/findings/collector.js
var findings_collector = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/findings/order.js
var order = __webpack_require__(93044);
;// CONCATENATED MODULE: ./build/src/fixes/line-ends.js
function withOwnLineEnds(result) {
    const ended = (diagnostic) => inOwnLines(diagnostic, result.sources);
    return {
        ...result,
        diagnostics: result.diagnostics.map(ended),
        cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(ended) })),
    };
}
function inOwnLines(diagnostic, sources) {
    const { fix } = diagnostic;
    if (fix === undefined || !fix.edits.some(({ newText }) => newText.includes('\n')))
        return diagnostic;
    const edits = fix.edits.map((edit) => {
        const text = sources.get(edit.at.path)?.text ?? '';
        return /^[^\r\n]*\r\n/.test(text)
            ? { ...edit, newText: edit.newText.replaceAll(/\r?\n/g, '\r\n') }
            : edit;
    });
    return { ...diagnostic, fix: { ...fix, edits } };
}

// EXTERNAL MODULE: ./build/src/source/file-tree.js
var file_tree = __webpack_require__(64898);
;// CONCATENATED MODULE: ./build/src/fixes/settle-safety.js



const MOST_TEXT = 20_000_000;
function settleSafety(found, tree) {
    const result = found.cohorts.some(isConfirmed)
        ? { ...found, cohorts: found.cohorts.map((one) => (isConfirmed(one) ? confirmed(one) : one)) }
        : found;
    const isOpen = ({ fix }) => fix?.unproven !== undefined;
    if (![result, ...result.cohorts].some(({ diagnostics }) => diagnostics.some(isOpen)))
        return result;
    const witnesses = countWitnesses(result, tree);
    const settle = (diagnostic) => diagnostic.fix?.unproven ? { ...diagnostic, fix: settled(diagnostic.fix, witnesses) } : diagnostic;
    return {
        ...result,
        diagnostics: result.diagnostics.map(settle),
        cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(settle) })),
    };
}
function isConfirmed({ state, outputs, diagnostics }) {
    const statuses = [outputs?.manifest.status, outputs?.membership.status];
    return (state === 'clean' &&
        statuses.some((status) => status === 'same' || status === 'form') &&
        diagnostics.some(({ severity, fix }) => severity === 'warning' && fix?.safe));
}
function confirmed(cohort) {
    return {
        ...cohort,
        diagnostics: cohort.diagnostics.map((one) => one.fix?.safe && one.severity === 'warning' ? { ...one, fix: { ...one.fix, safe: false } } : one),
    };
}
function settled({ unproven, safe, ...fix }, witnesses) {
    if (unproven === undefined)
        return { ...fix, safe };
    return {
        ...fix,
        safe: safe && witnesses !== undefined && unproven.every((one) => isProven(one, fix.edits.length, witnesses)),
    };
}
const MOST_COHORTS = 2000;
function isProven({ written, meant, edits }, all, { names, words }) {
    if ((names.get(written) ?? 0) > edits)
        return false;
    const isBetter = (counts, wrong, right, most) => (counts.get(wrong) ?? 0) <= most && counts.has(wrong) && (counts.get(right) ?? 0) > 1;
    const wrong = wordsOf(written);
    const right = wordsOf(meant);
    const isWord = (word, other = '') => word.toLowerCase() !== other.toLowerCase() && (words.get(word) ?? 0) > Math.max(1, all);
    if (wrong.length === right.length && wrong.some((word, index) => isWord(word, right[index])))
        return false;
    if (isBetter(names, written, meant, edits))
        return true;
    return (wrong.length === right.length &&
        wrong.every((word, index) => word === right[index] || isBetter(words, word, right[index] ?? '', Math.max(1, all))));
}
function countWitnesses({ sources, cohorts, dataRoot }, tree) {
    const texts = [...sources.values()].map(({ text }) => text);
    const layout = new data_layout/* DataLayout */.VL(dataRoot);
    const others = tree
        .list(layout.cohorts)
        .slice(0, MOST_COHORTS)
        .map((id) => layout.cohort(id).spec);
    for (const specPath of new Set([...cohorts.map((cohort) => cohort.specPath), ...others])) {
        for (const path of [specPath, (0,cohort_files/* outputsIn */._j)((0,cohort_files/* cohortFolderOf */.BY)(specPath))[0]]) {
            const read = path === undefined || sources.has(path) ? undefined : (0,file_tree/* readEvidence */.At)(tree, path);
            if (read?.kind === 'file')
                texts.push(new TextDecoder().decode(read.bytes));
        }
    }
    if (texts.reduce((sum, text) => sum + text.length, 0) > MOST_TEXT)
        return undefined;
    const names = new Map();
    const words = new Map();
    for (const text of texts) {
        for (const [name] of text.matchAll(/[^\s,;:'"[\]{}()]+/g))
            names.set(name, (names.get(name) ?? 0) + 1);
        for (const word of wordsOf(text))
            words.set(word, (words.get(word) ?? 0) + 1);
    }
    return { names, words };
}
function wordsOf(text) {
    return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

// EXTERNAL MODULE: ./build/src/findings/fix.js
var fix = __webpack_require__(43015);
// EXTERNAL MODULE: ./build/src/repository.js + 18 modules
var src_repository = __webpack_require__(59606);
// EXTERNAL MODULE: ./build/src/runtime/runtimes.js + 2 modules
var runtimes = __webpack_require__(950);
// EXTERNAL MODULE: ./build/src/settings/config.js
var settings_config = __webpack_require__(96177);
;// CONCATENATED MODULE: ./build/src/other-dialect.js






const SIGNS = new Set([
    'tuple/unknown-axis',
    'tuple/axis-declared',
    'replicates/ignored',
    'catalog/missing-column',
    'catalog/unused-flag-column',
]);
const MOST_CHECKED_TWICE = 200;
function dialectMeant(tree, cohorts, results, catalogFindings, options) {
    const found = [...catalogFindings, ...results.flatMap(({ diagnostics }) => diagnostics)];
    const signs = new Set(found.map(({ code }) => code).filter((code) => SIGNS.has(code)));
    const isWrong = results.map(({ state }) => state === 'invalid' || state === 'drifted');
    if (signs.size === 0 || !isWrong.includes(true) || cohorts.length > MOST_CHECKED_TWICE)
        return undefined;
    return (0,runtimes/* othersThan */.Tv)(options.dialect).find((dialect) => {
        const { existing: _, read: __, ...rest } = options;
        const repository = (0,src_repository/* openRepository */.h_)(tree, { ...rest, dialect });
        if (repository.catalogFindings.some(({ severity }) => severity === 'error'))
            return false;
        let isShown = signs.size > 1;
        for (const [index, cohort] of cohorts.entries()) {
            const { state, outputs } = (0,check_cohort/* checkCohort */.ut)(repository, cohort);
            if (state !== 'clean')
                return false;
            isShown ||= isWrong[index] === true && outputs?.membership.status === 'same';
        }
        return isShown;
    });
}
function reportDialect(meant, { dialect, config }, collector) {
    const set = config?.settings.dialect;
    const isOverruled = set !== undefined && (0,runtimes/* othersThan */.Tv)(dialect).includes(set);
    const at = isOverruled ? undefined : config?.dialectAt;
    collector.add('config/other-dialect', at ? (0,diagnostic/* atSpan */.IX)(at) : config ? (0,diagnostic/* atFile */.kG)(config.file.path) : (0,diagnostic/* atMissing */.KE)(settings_config/* CONFIG_PATH */.tF), `this repository is checked as ${dialect}, but it is written in the ${meant} dialect, in which every cohort is clean`, {
        hint: at
            ? `write \`dialect: ${meant}\``
            : isOverruled
                ? `check without --dialect: the settings say \`dialect: ${meant}\``
                : `add \`dialect: ${meant}\` to ${settings_config/* CONFIG_PATH */.tF}`,
        ...(at ? (0,fix/* suggested */.M)({ at, newText: meant }) : {}),
    });
}

// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(81435);
// EXTERNAL MODULE: ./build/src/source/path-pattern.js
var path_pattern = __webpack_require__(54563);
;// CONCATENATED MODULE: ./build/src/overview/legacy/scanned-paths.js


const LEGACY_PATHS = [
    '**/*.py',
    '**/*.sh',
    'docs/**/*.md',
    '.github/workflows/*.yml',
    '.github/workflows/*.yaml',
    'README*',
];
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', '.tox', '.mypy_cache']);
const DEEPEST = 24;
const MOST_ENTRIES = 100_000;
function scannedPaths(tree, patterns, layout) {
    const globs = patterns.flatMap((text) => (0,path_pattern/* pathPatternBelow */.H7)(text) ?? []);
    const paths = [];
    const closed = [];
    let entries = 0;
    let folders = [''];
    for (let depth = 0; folders.length > 0; depth++) {
        if (depth > DEEPEST)
            return { paths, closed, complete: false };
        const next = [];
        for (const folder of folders) {
            const names = entriesOf(tree, folder);
            if (names === undefined)
                closed.push(folder);
            for (const name of names ?? []) {
                if (SKIPPED.has(name))
                    continue;
                if (++entries > MOST_ENTRIES)
                    return { paths, closed, complete: false };
                const path = (0,source_path/* pathIn */.lW)(folder, name);
                if (path === layout.gens)
                    continue;
                if (globs.some((glob) => glob.matches(path)))
                    paths.push(path);
                else if (!isPlainFile(name))
                    next.push(path);
            }
        }
        folders = next;
    }
    return { paths, closed, complete: true };
}
function entriesOf(tree, folder) {
    try {
        return tree.list(folder);
    }
    catch {
        return undefined;
    }
}
function isPlainFile(name) {
    return /\.(?:csv|json|jsonl|txt|md|ya?ml|toml|lock|png|jpe?g|svg|parquet|html|css|js|ts)$/i.test(name);
}

;// CONCATENATED MODULE: ./build/src/overview/legacy/traces.js

const readsActive = () => "this uses the column 'active', which catalogs no longer have";
const BACKFILL = (0,findings_text/* msg */.ab) `write a spec; \`${(0,findings_text/* ownCommand */.w1)('backfill', '--all')}\` derives those of all committed outputs`;
const chooseByCohort = "read the cohort's manifest.json or membership.csv, or compile its spec";
const TRACES = [
    active(/\b[\w)\]]{1,80}\[\s{0,4}(?<at>["']active["'])\s{0,4}\]/),
    active(/\[\[[^\][]{0,200}(?<at>["']active["'])/),
    active(/\.(?:get|pop|drop|sort_values|groupby|col|getfield)\(\s{0,4}\[?\s{0,4}(?<at>["']active["'])/),
    active(/(?<at>["']active["'])\s{1,4}(?:not\s{1,4})?in\s{1,4}(?:[\w.]{0,60}(?:columns|fieldnames|header|row|df)\b)/),
    active(/\b(?:usecols|subset|columns|fieldnames|dtype|required)\s{0,4}=\s{0,4}[[{(][^\])}]{0,200}(?<at>["']active["'])/),
    active(/(?<![A-Za-z])(?<at>(?:(?:filter(?:_by)?|load|get)_)?active_(?:templates?|models?|llms?|combos?|axes|only)\b)/),
    active(/\b(?<at>filter(?:_by)?_active\w{0,40})/),
    active(/\s--(?:[a-z]{1,20}-){0,6}(?<at>active)-(?:templates?|models?|llms?|combos?|axes)\b/),
    active(/[\w)\]](?<at>\.active\b)(?![\w(/-])(?=\s{0,4}(?:$|[=!<>)\],:&|]|is\b|and\b|or\b|if\b))/),
    active(/(?<![\w.$-])(?<at>active)(?=\s{0,4}(?:===?|!==?)\s{0,4}(?:["']?(?:true|false|yes|no|1|0)\b))/i),
    active(/(?<![\w.$"'-])(?<at>active)(?=\s{1,4}is\s{1,4}(?:not\s{1,4})?True\b)/),
    active(/(?:\b[a-z]\w{0,60}_(?:id|name)|\bid|\bgenerator|\bfor_evaluation),(?:[a-z_]{1,60},){0,20}(?<at>active)(?![\w-])/),
    active(/(?<![\w,-])(?<at>active),(?:[a-z_]{1,60},){0,20}(?:[a-z]\w{0,60}_id|generator|for_generation)\b/),
    active(/(?:\s-c|\s--columns?|\s--filter|\s--where)[= ]["']?(?<at>active)(?![\w-])/),
    active(/(?<at>`active\s?=\s?true`)/i),
    active(/(?<![\w-])(?<at>active\s(?:(?:draft|essay|evaluation|generation)(?:\/\w{1,20}){0,3}\s)?(?:axes|templates?))\b/i),
    active(/(?<![\w-])(?<at>active\s(?:generation|evaluation)(?:\/\w{1,20}){0,3}\smodels?)\b/i),
    active(/(?<at>`active`)\s{1,4}(?:columns?|flags?|fields?)\b/),
    active(/\b(?:columns?|flags?|fields?)\s{1,4}(?<at>`active`)/),
    {
        code: 'legacy/cohort-variable',
        pattern: /(?<![\w])(?<at>DD_COHORT)(?!\w)/,
        message: (found) => `${found} once named the cohort; a cohort is named by the folder of its spec`,
        hint: 'pass the cohort id as an argument',
    },
    {
        code: 'legacy/selected-combos',
        pattern: /(?<at>selected_combo_mappings(?:\.csv)?)(?!\w)/,
        message: (found) => `${found} no longer lists any cohort's combinations`,
        hint: 'list the combinations on the axis combo_id of the spec',
    },
    {
        code: 'legacy/expansion-switch',
        pattern: /(?<![\w-])(?<at>(?:expand_(?:pairs|tuples|ties)|keep_(?:pair|tuple)_axis))(?!\w)/,
        message: (found) => `the switch ${found} is retired: rows are always expanded`,
        hint: 'remove it, and what reads the columns that it kept',
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<at>\b(?:curated|catalog|cartesian)[-_ ](?:only[-_ ])?mode\b)/i,
        message: (found) => `${found} is a retired way to build a cohort: now its spec says what it contains`,
        hint: BACKFILL,
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<![A-Za-z])(?<at>curated[-_]only)(?![A-Za-z])/i,
        message: (found) => `${found} is a retired way to build a cohort: a selection only narrows its spec`,
        hint: BACKFILL,
    },
    {
        code: 'legacy/cohort-mode',
        pattern: /(?<at>\btwo ways to build a cohort\b)/i,
        message: (found) => `${found}: there is one, its spec`,
        hint: 'describe the spec-driven way',
    },
];
function active(pattern) {
    return { code: 'legacy/reads-active', pattern, message: readsActive, hint: chooseByCohort };
}
const TELLS_OF_REMOVAL = /\b(?:retired?|retires|removed?|removes|legacy|former(?:ly)?|deprecated|refused?|refuses|reject(?:s|ed)?|no longer|not any more|anymore|used to|obsolete)\b/i;

;// CONCATENATED MODULE: ./build/src/overview/legacy/scan-legacy.js







const LARGEST = 1 << 20;
const MOST_BYTES = 64 << 20;
const MOST_FILES = 20_000;
const MOST_FINDINGS = 1000;
const MOST_IN_FILE = 50;
const MOST_LEFT = 20;
const LONGEST_LINE = 2000;
function scanLegacy(tree, options) {
    const collector = new findings_collector/* Collector */.g();
    const sources = new Map();
    const { patterns = LEGACY_PATHS } = options;
    const layout = new data_layout/* DataLayout */.VL(options.dataRoot);
    const { paths, closed, complete: walked } = scannedPaths(tree, patterns, layout);
    let complete = true;
    let bytes = 0;
    let scanned = 0;
    let findings = 0;
    let left = 0;
    const leave = (path, why) => {
        complete = false;
        if (++left > MOST_LEFT)
            return;
        collector.add('legacy/not-scanned', (0,diagnostic/* atFile */.kG)(path), why, {
            hint: 'name the files that matter with --legacy-paths',
        });
    };
    const open = (path) => {
        const read = tree.read(path);
        const size = read.kind === 'too-large' ? read.size : read.kind === 'file' ? read.bytes.length : 0;
        if (size > LARGEST)
            return leave(path, `the file has ${size} bytes, more than are scanned`);
        if (bytes + size > MOST_BYTES)
            return leave(path, 'the scan has read all the bytes that it may');
        if (read.kind === 'outside')
            return leave(path, 'this link leads out of the repository');
        if (read.kind === 'unreadable')
            return leave(path, `the file cannot be read (${read.reason})`);
        if (read.kind !== 'file')
            return undefined;
        bytes += read.bytes.length;
        if (read.bytes.includes(0))
            return undefined;
        const decoded = (0,source_file/* decodeUtf8 */._)(read.bytes);
        if (decoded.kind !== 'text')
            return undefined;
        scanned++;
        return new source_file/* SourceFile */.s(path, decoded.text);
    };
    const keep = (file, found) => {
        if (found === 0)
            return;
        sources.set(file.path, file);
        findings += found;
    };
    for (const path of catalogPaths(tree, layout)) {
        const file = open(path);
        if (file !== undefined)
            keep(file, scanHeader(file, collector));
    }
    for (const path of paths.slice(0, MOST_FILES)) {
        if (findings >= MOST_FINDINGS) {
            leave(path, `the scan ends before this file: it has listed ${findings} findings`);
            break;
        }
        const file = open(path);
        if (file === undefined)
            continue;
        const found = scanText(file, Math.min(MOST_IN_FILE, MOST_FINDINGS - findings), collector);
        if (found.cut)
            leave(path, `only the first ${found.count} findings in this file are listed`);
        keep(file, found.count);
    }
    const first = paths[MOST_FILES];
    if (first !== undefined)
        leave(first, `the scan ends before this file: it takes ${MOST_FILES} files`);
    if (options.patterns !== undefined && paths.length === 0) {
        for (const pattern of options.patterns)
            leave(pattern, 'no file matches this pattern');
    }
    for (const folder of closed)
        leave(folder, 'the folder cannot be listed');
    if (!walked)
        leave('.', 'the repository has more folders and files than are looked at');
    return { diagnostics: collector.sorted(), sources, scanned, complete };
}
function catalogPaths(tree, { catalogFolder, looseCatalogs }) {
    const tables = (entriesOf(tree, catalogFolder) ?? []).filter((name) => name.endsWith('.csv'));
    return [...tables.map((name) => `${catalogFolder}/${name}`), ...looseCatalogs];
}
function scanHeader(file, collector) {
    const { text, path } = file;
    const end = text.search(/[\r\n]/);
    const header = text.slice(0, Math.min(end < 0 ? text.length : end, LONGEST_LINE * 10));
    const match = /(?:^\ufeff?|,)"?(?<at>active)"?(?=,|$)/d.exec(header);
    const span = match?.indices?.groups?.['at'];
    if (span === undefined)
        return 0;
    collector.add('legacy/active-column', (0,diagnostic/* atSpan */.IX)({ path, start: span[0], end: span[1] }), "the catalog has the column 'active', which is no longer read", { hint: 'delete the column; what a cohort uses is listed in its spec' });
    return 1;
}
function scanText(file, limit, collector) {
    const { text, path } = file;
    const isPage = /\.(?:md|markdown|rst|txt)$|README[^/.]*$/i.test(path);
    let count = 0;
    let start = 0;
    while (start < text.length) {
        const end = lineEnd(text, start);
        const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
        if (end - start <= LONGEST_LINE && MAY_HOLD.test(line) && !(isPage && TELLS_OF_REMOVAL.test(line))) {
            for (const found of traces(line)) {
                if (count >= limit)
                    return { count, cut: true };
                count++;
                const place = (0,diagnostic/* atSpan */.IX)({ path, start: start + found.start, end: start + found.end });
                collector.add(found.trace.code, place, found.trace.message((0,words/* quoted */.TL)(found.text)), {
                    hint: found.trace.hint,
                });
            }
        }
        start = end + 1;
    }
    return { count, cut: false };
}
const MAY_HOLD = /active|dd_cohort|selected_combo|expand_|keep_|mode|curated|two ways/i;
function traces(line) {
    const found = [];
    for (const trace of TRACES) {
        for (const match of line.matchAll(new RegExp(trace.pattern, `dg${trace.pattern.flags}`))) {
            const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length];
            if (found.some((other) => start < other.end && other.start < end))
                continue;
            found.push({ trace, start, end, text: line.slice(start, end) });
        }
    }
    return found.sort((left, right) => left.start - right.start);
}
function lineEnd(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(25800);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/judge-by-base.js
var judge_by_base = __webpack_require__(18192);
// EXTERNAL MODULE: ./build/src/source/checkpoint.js
var checkpoint = __webpack_require__(79801);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(88108);
;// CONCATENATED MODULE: ./build/src/check-repository.js

























async function checkRepository(tree, cohorts, options) {
    const repository = openOrFail(tree, options);
    if (repository instanceof Error)
        return closedResult(cohorts, options, repository);
    const { dataRoot } = repository.options;
    const ordered = (0,src_repository/* withRivals */.Qx)(cohorts).sort((left, right) => (0,compare/* compareCodePoints */.O)(left.id, right.id) || (0,compare/* compareCodePoints */.O)(left.specPath, right.specPath));
    const results = await checkEach(repository, ordered, options);
    const collector = new findings_collector/* Collector */.g();
    const catalogFindings = repository.catalogFindings;
    const meant = dialectMeant(tree, ordered, results, catalogFindings, options);
    if (meant !== undefined) {
        reportDialect(meant, options, collector);
        for (const [index, { id, specPath, state }] of results.entries())
            if (state !== 'clean')
                results[index] = { id, specPath, state: 'invalid', diagnostics: [] };
    }
    const compared = results.some((result) => result.outputs !== undefined);
    if (meant === undefined)
        collector.take(...(0,repository_findings/* repositoryFindings */.L)(repository, compared));
    if (cohorts.length === 0)
        no_spec_reportNoSpec(dataRoot, tree, options, collector);
    const loose = reportOthers(tree, dataRoot, cohorts, options, collector);
    const ignoreFiles = new Map();
    (0,report_ignored_outputs/* reportIgnoredOutputs */.r)(options.ignoredOutputs ?? [], ignoreFiles, collector);
    if (options.config?.prices !== undefined) {
        const { openPriceTable } = await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(1230), __webpack_require__.e(4957)]).then(__webpack_require__.bind(__webpack_require__, 61230));
        const { table, tableAt } = options.config.prices;
        const { reportUnknownModels } = await __webpack_require__.e(/* import() */ 6966).then(__webpack_require__.bind(__webpack_require__, 96966));
        const opened = openPriceTable(repository.sources, table, (0,diagnostic/* atSpan */.IX)(tableAt), collector);
        if (opened)
            reportUnknownModels(opened, repository.catalogs, collector);
    }
    const read = [...repository.sources.lookups()].flatMap(({ path, exists }) => (exists ? [path] : []));
    reportIgnoredInputs(new Set([...settingsFiles(options.config), ...read]), cohorts, options, collector);
    const errors = new Set(results.flatMap(({ diagnostics }) => diagnostics.flatMap((found) => (found.severity === 'error' ? [tokenKey(found)] : []))));
    const found = (0,src_result/* checkResult */.iJ)({
        dialect: options.dialect,
        dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: collector
            .sorted()
            .filter(({ code }) => cohorts.length + (options.unchanged?.length ?? 0) > 0 || !code.startsWith('catalog/'))
            .filter((found) => found.severity === 'error' || !errors.has(tokenKey(found))),
        account: takeAccount({
            layout: repository.layout,
            sources: repository.sources,
            cohorts,
            results,
            loose,
            isIgnored: options.isIgnored,
            ...(options.removed === undefined ? {} : { removed: options.removed }),
            ...(options.bareModules === undefined ? {} : { bareModules: options.bareModules }),
            ...(options.unchanged === undefined ? {} : { unchanged: options.unchanged }),
            isBaseUnknown: options.isBaseUnknown ?? false,
            settings: settingsFiles(options.config),
        }),
        sources: new Map([...ignoreFiles, ...repository.sources.files]),
    });
    const result = settleSafety(withOwnLineEnds(withRestorable(found, options.lastCommitWith)), tree);
    const whole = options.legacy ? withLegacy(result, tree, options.legacy) : result;
    const { config, judgement, onIgnored } = options;
    const how = { whole: !options.partial, ...(onIgnored === undefined ? {} : { onIgnored }) };
    if (judgement)
        return (0,judge_by_base/* judgeByBase */.e)(whole, config, judgement, how);
    return config ? (0,apply_config/* applyConfig */.x2)(whole, config, how) : whole;
}
async function checkEach(repository, cohorts, { onDerived, onCohort }) {
    const results = [];
    for (const [index, cohort] of cohorts.entries()) {
        let result;
        try {
            (0,checkpoint/* startFromCheckpoint */.le)();
            result = (0,check_cohort/* checkCohort */.ut)(repository, cohort, onDerived);
        }
        catch (error) {
            result = (0,check_cohort/* uncheckedCohort */.Qy)(cohort, error);
        }
        results.push(result);
        await onCohort?.(result, index + 1, cohorts.length);
    }
    return results;
}
function reportOthers(tree, dataRoot, cohorts, { orphans: removed = [], allSpecs, surveyed, isIgnored, lastCommitWith }, collector) {
    const orphans = new Map(removed.map((orphan) => [orphan.specPath, orphan]));
    const specs = allSpecs ?? cohorts.map(({ specPath }) => specPath);
    const loose = specs === 'none'
        ? []
        : (0,survey_cohorts/* surveyCohorts */.nk)(tree, { dataRoot, specs, isIgnored }).filter(({ folder }) => surveyed?.some((one) => `${folder}/`.startsWith(`${one}/`)) ?? true);
    reportLooseFolders(loose.filter(({ kind, wanted }) => kind !== 'no-spec' || !orphans.has(wanted)), collector, lastCommitWith);
    for (const { kind, wanted } of loose)
        if (kind === 'misnamed')
            orphans.delete(wanted);
    reportOrphans([...orphans.values()], collector, lastCommitWith);
    return loose;
}
function openOrFail(tree, options) {
    try {
        return (0,src_repository/* openRepository */.h_)(tree, options);
    }
    catch (error) {
        if (error instanceof Error && error.name === 'EnvironmentFailure')
            return error;
        throw error;
    }
}
function closedResult(cohorts, options, error) {
    const results = cohorts.map((cohort) => (0,check_cohort/* uncheckedCohort */.Qy)(cohort, error));
    const reason = (0,check_cohort/* failureText */.kY)(error);
    const entries = cohorts.map(({ folder, specPath }) => ({ kind: 'cohort', path: folder ?? specPath, disposition: 'not-checked', reason }));
    const nothing = { kind: 'catalog', path: options.dataRoot, disposition: 'not-checked', reason };
    return (0,src_result/* checkResult */.iJ)({
        dialect: options.dialect,
        dataRoot: new data_layout/* DataLayout */.VL(options.dataRoot).dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: [],
        account: (0,account/* accountOf */.XP)(entries.length === 0 ? [nothing] : entries),
        sources: new Map(),
    });
}
function settingsFiles(config) {
    if (config === undefined)
        return [];
    return [config.file.path, ...(config.prices === undefined ? [] : [config.prices.table])];
}
function tokenKey({ code, at }) {
    return `${code} ${at.kind === 'span' ? at.span.start : at.kind} ${(0,diagnostic/* placePath */.F7)(at)}`;
}
function withLegacy(result, tree, options) {
    const scan = scanLegacy(tree, { dataRoot: result.dataRoot, ...options });
    const known = new Set(result.diagnostics.flatMap(({ code, at }) => (code === 'catalog/legacy-column' ? (0,diagnostic/* placePath */.F7)(at) : [])));
    const found = scan.diagnostics.filter(({ code, at }) => code !== 'legacy/active-column' || !known.has((0,diagnostic/* placePath */.F7)(at)));
    return {
        ...result,
        diagnostics: [...result.diagnostics, ...found].sort(order/* compareDiagnostics */.o),
        sources: new Map([...scan.sources, ...result.sources]),
    };
}


/***/ }),

/***/ 58433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoredWords)
/* harmony export */ });
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75565);


function ignoredWords(what, { source, isInside, line, pattern }) {
    const file = isInside ? (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedPath */ .MW)(source) : (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source);
    return (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_0__/* .msg */ .ab) `git ignores ${what} by line ${line} of ${file}, ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`;
}


/***/ }),

/***/ 44627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ repositoryFindings)
});

// EXTERNAL MODULE: ./build/src/findings/diagnostic.js
var diagnostic = __webpack_require__(15425);
// EXTERNAL MODULE: ./build/src/findings/finding-set.js
var finding_set = __webpack_require__(57740);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(56801);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/claim-settler.js
var claim_settler = __webpack_require__(77233);
// EXTERNAL MODULE: ./build/src/checks/ignored-words.js
var ignored_words = __webpack_require__(58433);
// EXTERNAL MODULE: ./build/src/checks/misnamed-outputs.js
var misnamed_outputs = __webpack_require__(52816);
// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(75565);
;// CONCATENATED MODULE: ./build/src/checks/names-apart.js




function* namesApart({ layout, sources }) {
    const all = sources.tree.list(layout.cohorts);
    if (new Set(all.map((name) => name.toLowerCase())).size === all.length)
        return;
    const alike = new Map();
    for (const name of all) {
        const folded = name.toLowerCase();
        const others = alike.get(folded);
        if (others)
            others.push(name);
        else
            alike.set(folded, [name]);
    }
    for (const [first = '', ...others] of alike.values()) {
        if (others.length === 0)
            continue;
        const names = [first, ...others].map((name) => (0,words/* quoted */.TL)(name));
        yield (0,check/* claim */.B)('spec/names-differ-in-case', (0,diagnostic/* atFile */.kG)(layout.cohort(first).folder), (0,findings_text/* msg */.ab) `cohorts ${(0,words/* listed */.KE)(names)} differ only in case: on Windows and macOS they are one folder`, {
            hint: 'rename one of them',
            unlisted: (0,words/* unlisted */.B$)(names.length),
            names,
            related: others.map((name) => ({
                at: (0,diagnostic/* atFile */.kG)(layout.cohort(name).folder),
                message: 'the same name in another case',
            })),
        });
    }
}

// EXTERNAL MODULE: ./build/src/checks/selection-file.js
var selection_file = __webpack_require__(8536);
;// CONCATENATED MODULE: ./build/src/checks/repository-findings.js









function repositoryFindings(repository, compared = false) {
    const found = new finding_set/* FindingSet */.Y();
    for (const finding of repository.catalogFindings)
        found.take(finding);
    const settler = new claim_settler/* ClaimSettler */.e(found);
    settler.settle((0,selection_file/* selectionFile */.l)(repository.selections));
    settler.settle(namesApart(repository));
    if (compared)
        settler.settle(uncommittedOutputs(repository));
    return found.sorted();
}
function* uncommittedOutputs({ committed, layout, sources, options }) {
    const hintFor = (sample) => {
        const rule = options.ignoredBy?.(sample);
        return rule === undefined
            ? 'commit them to have them checked'
            : (0,findings_text/* msg */.ab) `${(0,ignored_words/* ignoredWords */.e)('them', rule)}; remove the rule and commit them to have them checked`;
    };
    const { cohorts, gens } = layout;
    const files = layout.cohort(sources.tree.list(cohorts)[0] ?? 'any');
    const isMisnamed = (path) => [...(0,misnamed_outputs/* misnamedOutput */.s3)(sources.tree, path)].length > 0;
    const lacking = [
        ...(committed.manifest || isMisnamed(files.manifest) ? [] : ['no manifest.json']),
        ...(committed.membership || isMisnamed(files.membership) ? [] : ['no membership.csv']),
    ];
    if (lacking.length > 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(cohorts), `${lacking.join(' and ')} is committed: there is nothing to compare`, { hint: hintFor(committed.manifest ? files.membership : files.manifest) });
    const misnamed = [...(0,misnamed_outputs/* misnamedGenerations */.cJ)(sources.tree, layout)];
    yield* misnamed;
    if (!committed.metadata && misnamed.length === 0)
        yield (0,check/* claim */.B)('drift/not-committed', (0,diagnostic/* atFile */.kG)(gens), 'generation metadata (gens/) is not committed: there is nothing to compare', { hint: hintFor(layout.metadata('draft', 'd_0')) });
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25040);
/* harmony import */ var _findings_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92410);


const QUIET_MS = 1000;
const EVERY_MS = 100;
class Progress {
    #output;
    #started = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    #last = 0;
    #shown = false;
    constructor(output, isQuiet = false) {
        this.#output = isQuiet ? { ...output, isTerminal: false, write: () => { } } : output;
    }
    step(id, done, total) {
        const now = (0,_disk_monotonic_ms_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS)
            return;
        this.#last = now;
        this.#shown = true;
        this.#output.write(`\r\u001b[K${done}/${total} ${(0,_findings_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(id).slice(0, Math.max(0, this.#output.columns - 16))}`);
    }
    end() {
        if (this.#shown)
            this.#output.write('\r\u001b[K');
    }
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MD: () => (/* binding */ adjustFindings),
/* harmony export */   nR: () => (/* binding */ acceptsDrift),
/* harmony export */   x2: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15425);
/* harmony import */ var _findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97783);
/* harmony import */ var _findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68459);
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93044);
/* harmony import */ var _findings_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56801);
/* harmony import */ var _findings_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75565);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7900);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49244);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96177);
/* harmony import */ var _lowerable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46550);











function applyConfig(result, config, options = {}) {
    const adjustment = new Adjustment(config);
    const cohorts = result.cohorts.map((cohort) => {
        const folder = (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cohortFolderOf */ .BY)(cohort.specPath);
        const diagnostics = adjustment.adjust(cohort.diagnostics, folder);
        const isAccepted = cohort.state === 'drifted' && acceptsDrift(config, cohort.diagnostics, folder);
        return { ...cohort, diagnostics, ...(isAccepted ? { isDriftAccepted: true } : {}) };
    });
    const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
    options.onIgnored?.(adjustment.used());
    const whole = (options.whole ?? true) &&
        result.cohorts.every(({ state }) => state !== 'invalid' && state !== 'unchecked');
    const folders = result.cohorts.flatMap(({ specPath }) => (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_6__/* .cohortFolderOf */ .BY)(specPath) ?? []);
    const known = [...result.cohorts.map(({ specPath }) => specPath), ...result.sources.keys()];
    const unused = whole ? adjustment.adjust(adjustment.unused(folders, known)) : [];
    return {
        ...result,
        cohorts,
        diagnostics: [...shared, ...unused].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDiagnostics */ .o),
        sources: new Map(result.sources).set(config.file.path, config.file),
    };
}
function adjustFindings(diagnostics, config, folder) {
    return new Adjustment(config).adjust(diagnostics, folder);
}
function acceptsDrift(config, diagnostics, folder) {
    const drift = diagnostics.filter(({ code }) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .saysOutputsDiffer */ .FM)(code));
    return drift.length > 0 && adjustFindings(drift, config, folder).length === 0;
}
class Adjustment {
    #config;
    #used = new Set();
    #byPath = new Map();
    constructor(config) {
        this.#config = config;
    }
    adjust(diagnostics, folder) {
        return diagnostics.flatMap((whole) => {
            const diagnostic = this.#withoutIgnoredParts(whole, folder);
            if (diagnostic === undefined)
                return [];
            const { code } = diagnostic;
            if (diagnostic.severity === 'error' && _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE[code].severity !== 'error')
                return [diagnostic];
            if ((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && this.#isIgnored(diagnostic, folder))
                return [];
            const levels = (diagnostic.parts ?? [diagnostic]).map((part) => this.#config.severities.get(part.code) ?? diagnostic.severity);
            const level = _config_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_[Math.max(...levels.map((one) => _config_js__WEBPACK_IMPORTED_MODULE_7__/* .LEVELS */ .A_.indexOf(one)))] ?? diagnostic.severity;
            return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
        });
    }
    #withoutIgnoredParts(diagnostic, folder) {
        const { parts, at, ...rest } = diagnostic;
        if (parts === undefined)
            return diagnostic;
        const kept = parts.filter(({ code }) => !((0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && this.#isIgnored({ at, code }, folder)) &&
            this.#config.severities.get(code) !== 'off');
        const [first] = kept;
        if (first === undefined)
            return undefined;
        const message = (0,_findings_text_js__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(kept.map((part) => part.message), '; ');
        const { code, unlisted = 0, names } = first;
        return { ...rest, at, code, message, ...(kept.length > 1 ? { parts: kept } : { unlisted, names }) };
    }
    used() {
        return new Set([...this.#used].map((ignore) => this.#config.ignores.indexOf(ignore)));
    }
    unused(folders, known) {
        let names;
        return this.#config.ignores.flatMap((ignore) => {
            const mayMatch = ignore.codes.some((entry) => !entry.startsWith('legacy/') &&
                _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.ALL_CODES.some((code) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .isLowerable */ .Y8)(code) && (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .namesCode */ .SD)(entry, code)));
            if (this.#used.has(ignore) || !mayMatch)
                return [];
            return [
                {
                    code: 'config/unused-ignore',
                    severity: _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__.CATALOGUE['config/unused-ignore'].severity,
                    message: `this entry ignores nothing: there is no finding of ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ignore.codes)} in ${(0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(ignore.paths.map(({ text }) => text))}`,
                    at: (0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .atSpan */ .IX)(ignore.at),
                    hint: unusedHint(ignore.paths, folders, (path) => {
                        names ??= namesBelow(known);
                        return nearestPath(path, names);
                    }),
                    unlisted: (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unlisted */ .B$)(ignore.codes.length) + (0,_findings_words_js__WEBPACK_IMPORTED_MODULE_5__/* .unlisted */ .B$)(ignore.paths.length),
                },
            ];
        });
    }
    #isIgnored({ at, code }, folder) {
        let ignored = false;
        for (const path of folder === undefined ? [(0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .placePath */ .F7)(at)] : [(0,_findings_diagnostic_js__WEBPACK_IMPORTED_MODULE_9__/* .placePath */ .F7)(at), folder])
            for (const ignore of this.#ignoresOf(path)) {
                if (!ignore.codes.some((entry) => (0,_lowerable_js__WEBPACK_IMPORTED_MODULE_8__/* .namesCode */ .SD)(entry, code)))
                    continue;
                this.#used.add(ignore);
                ignored = true;
            }
        return ignored;
    }
    #ignoresOf(path) {
        let found = this.#byPath.get(path);
        if (found === undefined) {
            found = this.#config.ignores.filter(({ paths }) => paths.some((glob) => glob.matches(path)));
            this.#byPath.set(path, found);
        }
        return found;
    }
}
function unusedHint(patterns, folders, nearestTo) {
    const paths = patterns.map(({ text }) => text);
    const [curly] = paths.flatMap((path) => (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(path) ?? []);
    if (curly !== undefined)
        return (0,_findings_look_alikes_js__WEBPACK_IMPORTED_MODULE_1__/* .curlyHint */ .Py)(curly);
    const slashed = paths.find((path) => /^[\w.*-]+\\/.test(path));
    if (slashed !== undefined)
        return `write '/' instead of '\\': '${slashed.replaceAll('\\', '/')}'`;
    for (const path of paths) {
        const near = nearestTo(path);
        if (near !== undefined)
            return `${(0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near)} If not, remove the entry, or correct its paths or codes`;
    }
    const folder = patterns.find(({ text, matches }) => /^[\w./-]*\/[\w-]+$/.test(text) && !folders.some((one) => matches(one)))?.text;
    return folder === undefined
        ? 'remove it, or correct its paths or codes'
        : `if '${folder}' is a folder, write '${folder}/**'; otherwise remove the entry, or correct its paths or codes`;
}
function namesBelow(paths) {
    const names = new Map();
    for (const path of paths) {
        let folder = '';
        for (const name of path.split('/')) {
            const there = names.get(folder);
            if (there)
                there.add(name);
            else
                names.set(folder, new Set([name]));
            folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, name);
        }
    }
    return names;
}
function nearestPath(written, known) {
    const names = written.split('/');
    let folder = '';
    for (const [index, name] of names.entries()) {
        const there = known.get(folder);
        if (/[*?[\]{}!]/.test(name) || there === undefined)
            return corrected((0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, names.slice(index).join('/')));
        const [inner] = there.has(name)
            ? []
            : [...there].filter((one) => known.get((0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, one))?.has(name));
        if (inner !== undefined)
            folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, inner);
        const meant = inner !== undefined || there.has(name) ? name : (0,_findings_nearest_names_js__WEBPACK_IMPORTED_MODULE_2__.nearestNames)(name, there, 1)[0];
        if (meant === undefined)
            return undefined;
        folder = (0,_source_path_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(folder, meant);
    }
    return corrected(folder);
    function corrected(path) {
        return path === written ? undefined : path;
    }
}


/***/ }),

/***/ 18192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ judgeByBase),
/* harmony export */   eC: () => (/* binding */ settingChanges)
/* harmony export */ });
/* unused harmony exports PLAIN_JUDGEMENT, judgedByHead */
/* harmony import */ var _findings_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7900);
/* harmony import */ var _apply_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1530);



const PLAIN_JUDGEMENT = { severities: new Map(), ignores: [] };
function judgeByBase(result, own, base, options = {}) {
    const cohorts = result.cohorts.map((cohort) => ({
        ...cohort,
        diagnostics: (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_2__/* .adjustFindings */ .MD)(cohort.diagnostics, base, (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_1__/* .cohortFolderOf */ .BY)(cohort.specPath)),
    }));
    const unused = own
        ? (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_2__/* .applyConfig */ .x2)(result, own, options).diagnostics.filter(({ code }) => code === 'config/unused-ignore')
        : [];
    const shared = (0,_apply_config_js__WEBPACK_IMPORTED_MODULE_2__/* .adjustFindings */ .MD)([...result.diagnostics, ...(own?.diagnostics ?? []), ...unused], base, undefined);
    return {
        ...result,
        cohorts,
        diagnostics: shared,
        sources: own ? new Map(result.sources).set(own.file.path, own.file) : result.sources,
    };
}
function judgedByHead(diagnostic, own, base, folder) {
    const severity = base.severities.has(diagnostic.code)
        ? CATALOGUE[diagnostic.code].severity
        : diagnostic.severity;
    return adjustFindings([{ ...diagnostic, severity }], own, folder)[0];
}
function settingChanges(base, head, defaults) {
    return [
        ...structureChanges(base, head),
        ...limitChanges(base, head, defaults.maxRows),
        ...severityChanges(base, head),
        ...ignoreChanges(base, head),
        ...budgetChanges(base, head),
    ];
}
function structureChanges(base, head) {
    const shown = (config) => ({
        'data-root': config?.settings.dataRoot,
        dialect: config?.settings.dialect,
        specs: config?.settings.specs?.join(', '),
    });
    const [before, after] = [shown(base), shown(head)];
    return Object.keys(before).flatMap((setting) => before[setting] === after[setting] ? [] : [change(setting, before[setting], after[setting], true)]);
}
function limitChanges(base, head, limit) {
    const [before, after] = [base?.settings.maxRows, head?.settings.maxRows];
    if (before === after)
        return [];
    const holds = (after ?? limit) <= (before ?? limit);
    return [change('max-rows', before?.toString(), after?.toString(), holds)];
}
function severityChanges(base, head) {
    const [before, after] = [base?.severities, head?.severities];
    const codes = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    const levelOf = (levels, code) => levels?.get(code);
    return [...codes].flatMap((code) => {
        const [was, is] = [levelOf(before, code), levelOf(after, code)];
        return was === is ? [] : [change(`severity: ${code}`, was, is, false)];
    });
}
function ignoreChanges(base, head) {
    const textOf = ({ paths, codes }) => `${codes.join(', ')} in ${paths.map(({ text }) => text).join(', ')}`;
    const [before, after] = [base, head].map((config) => new Set((config?.ignores ?? []).map(textOf)));
    return [
        ...[...(after ?? [])].flatMap((text) => before?.has(text) ? [] : [change('ignore', undefined, text, false)]),
        ...[...(before ?? [])].flatMap((text) => after?.has(text) ? [] : [change('ignore', text, undefined, false)]),
    ];
}
function budgetChanges(base, head) {
    const textsOf = (budget) => ({
        total: budget?.total?.toString(),
        increase: budget?.increase?.toString(),
        percent: budget?.percent?.toString(),
        action: budget?.action,
        label: budget?.label,
    });
    const [before, after] = [textsOf(base?.budget), textsOf(head?.budget)];
    return Object.keys(before).flatMap((key) => before[key] === after[key] ? [] : [change(`budget.${key}`, before[key], after[key], false)]);
}
function change(setting, before, after, holds) {
    return {
        setting,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        holds,
    };
}


/***/ })

};
