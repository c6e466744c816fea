export const id = 204;
export const ids = [204,528,0];
export const modules = {

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VF: () => (/* binding */ CommitNotHere),
  wc: () => (/* binding */ regenerateCommit),
  z1: () => (/* binding */ settingsAt)
});

// EXTERNAL MODULE: ./build/src/check-cohort.js + 4 modules
var check_cohort = __webpack_require__(2380);
// EXTERNAL MODULE: ./build/src/checks/repository-findings.js + 1 modules
var repository_findings = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/src/disk/environment-failure.js
var environment_failure = __webpack_require__(8057);
// EXTERNAL MODULE: ./build/src/outputs/manifest.js
var outputs_manifest = __webpack_require__(4435);
// EXTERNAL MODULE: ./build/src/outputs/metadata-text.js
var metadata_text = __webpack_require__(1743);
// EXTERNAL MODULE: ./build/src/source/stage.js
var source_stage = __webpack_require__(2265);
// EXTERNAL MODULE: ./build/src/source/cohort-files.js
var cohort_files = __webpack_require__(7900);
// EXTERNAL MODULE: ./build/src/drift/committed-output.js + 1 modules
var committed_output = __webpack_require__(210);
// EXTERNAL MODULE: ./build/src/drift/compare-membership.js
var compare_membership = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/src/drift/compare-selection.js
var compare_selection = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/src/drift/regenerate-cohort.js







function* regenerateCohort(repository, cohort, folder, expectation) {
    const { existing, sources, selection } = repository;
    const { manifest: manifestPath, membership: membershipPath } = (0,cohort_files/* cohortFiles */.xv)(folder);
    const membership = (0,committed_output/* readOutput */.ov)(sources.tree, membershipPath, committed_output/* readPieces */.ut);
    const manifest = (0,committed_output/* readOutput */.ov)(sources.tree, manifestPath, committed_output/* readBytes */.io);
    const encoder = new TextEncoder();
    const selected = selection !== undefined && selection !== 'invalid' && membership !== undefined
        ? (0,compare_selection/* compareSelection */.G)(selection, expectation, membership, existing)
        : undefined;
    const follows = selected === undefined
        ? membership !== undefined && (0,compare_membership/* compareMembership */.S0)(expectation.membership, membership).status === 'same'
        : selected.fixed !== undefined;
    if (!follows || selection === undefined) {
        for (const stage of source_stage/* STAGES */.a) {
            for (const generation of expectation.membership.generations(stage)) {
                const there = existing.metadata(stage, generation.id);
                if (there.kind !== 'missing')
                    continue;
                const mode = expectation.modes[stage].get(generation.template) ?? 'llm';
                yield {
                    path: existing.metadataPath(stage, generation.id),
                    content: [encoder.encode((0,metadata_text/* metadataText */.P)(generation, cohort.id, mode))],
                    onlyIfAbsent: there.conflicted !== true,
                };
            }
        }
    }
    if (manifest === undefined || (0,committed_output/* manifestDrift */.BZ)(repository, expectation, manifest).status !== 'same') {
        yield {
            path: manifestPath,
            content: [encoder.encode((0,outputs_manifest/* manifestText */.s)(expectation.manifest))],
            onlyIfAbsent: false,
        };
    }
    if (selected?.fixed !== undefined) {
        if (selected.status !== 'same')
            yield { path: membershipPath, content: [selected.fixed], onlyIfAbsent: false };
    }
    else if (!follows) {
        yield { path: membershipPath, content: expectation.membership.chunks(), onlyIfAbsent: false };
    }
}

// EXTERNAL MODULE: ./build/src/git/check-commit.js
var check_commit = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/src/git/git.js
var git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/git/git-objects.js
var git_objects = __webpack_require__(3819);
// EXTERNAL MODULE: ./build/src/git/git-tree.js
var git_tree = __webpack_require__(8631);
// EXTERNAL MODULE: ./build/src/git/open-workspace.js + 2 modules
var open_workspace = __webpack_require__(4773);
// EXTERNAL MODULE: ./build/src/git/read-ahead.js
var read_ahead = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/github/bot-branch.js
var bot_branch = __webpack_require__(365);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/settings/apply-config.js
var apply_config = __webpack_require__(1530);
// EXTERNAL MODULE: ./build/src/settings/open-config.js + 11 modules
var open_config = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/src/settings/resolve-settings.js
var resolve_settings = __webpack_require__(1705);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(5283);
// EXTERNAL MODULE: ./build/src/git/tree-object.js
var tree_object = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/src/github/read-objects.js
var read_objects = __webpack_require__(8528);
;// CONCATENATED MODULE: ./build/src/action/regenerate/borrow-objects.js



const MOST_REQUESTS = 300;
const MOST_BYTES = 256 * 1024 * 1024;
class CannotBorrow extends Error {
    name = 'CannotBorrow';
}
class Borrower {
    #objects;
    #client;
    #requests = 0;
    #bytes = 0;
    constructor(objects, client) {
        this.#objects = objects;
        this.#client = client;
    }
    async commit(sha) {
        const { tree, message } = await this.#ask(() => (0,read_objects/* readCommit */.kN)(this.#client, sha));
        await this.#tree(tree.sha);
        this.#objects.addCommit(sha, tree.sha);
        return message;
    }
    async blobs(oids) {
        if (this.#requests + oids.length > MOST_REQUESTS)
            throw tooMuch();
        for (const oid of oids) {
            const bytes = await this.#ask(() => (0,read_objects/* readBlob */.gm)(this.#client, oid));
            this.#bytes += bytes.length;
            if (this.#bytes > MOST_BYTES)
                throw tooMuch();
            this.#objects.addBlob(oid, bytes);
        }
    }
    async #tree(oid) {
        if (this.#objects.hasTree(oid))
            return;
        const whole = await this.#ask(() => (0,read_objects/* readTree */.Zc)(this.#client, oid, 'whole'));
        if (!whole.truncated) {
            for (const [tree, entries] of foldersOf(oid, whole))
                this.#objects.addTree(tree, entries);
            return;
        }
        const flat = await this.#ask(() => (0,read_objects/* readTree */.Zc)(this.#client, oid, 'flat'));
        if (flat.truncated)
            throw tooMuch();
        const entries = new Map(flat.tree.map((one) => [one.path, entryOf(one)]));
        this.#objects.addTree(oid, entries);
        for (const { type, sha } of flat.tree)
            if (type === 'tree')
                await this.#tree(sha);
    }
    async #ask(read) {
        if (++this.#requests > MOST_REQUESTS)
            throw tooMuch();
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof failures/* GitHubFailure */.iK) || error.kind === 'cancelled')
                throw error;
            throw new CannotBorrow(error.message);
        }
    }
}
function tooMuch() {
    return new CannotBorrow(`that would take more than ${MOST_REQUESTS} requests or too many bytes`);
}
function foldersOf(root, { tree }) {
    const ids = new Map([['', root]]);
    for (const { path, type, sha } of tree)
        if (type === 'tree')
            ids.set(path, sha);
    const folders = new Map([...ids.values()].map((oid) => [oid, new Map()]));
    for (const one of tree) {
        const slash = one.path.lastIndexOf('/');
        const folder = folders.get(ids.get(slash < 0 ? '' : one.path.slice(0, slash)) ?? '');
        folder?.set(one.path.slice(slash + 1), entryOf(one));
    }
    return folders;
}
function entryOf({ mode, sha }) {
    return { kind: (0,tree_object/* kindOf */.I)(mode), oid: sha };
}

;// CONCATENATED MODULE: ./build/src/action/regenerate/regenerated-files.js




















class CommitNotHere extends Error {
    name = 'CommitNotHere';
    commit;
    constructor(commit, why) {
        const asked = why === undefined ? '' : `, and could not be read from GitHub (${why})`;
        super(`the commit ${commit.slice(0, 12)} is not in this clone${asked}`);
        this.commit = commit;
    }
}
const OUTPUT = /(^|\/)(manifest\.json|membership\.csv|metadata\.json)$/;
const MOST_ROUNDS = 5;
async function regenerateCommit(commit, opened, inputs, context) {
    const objects = new git_objects/* GitObjects */.V(context.root);
    let borrower;
    const lender = async () => {
        if (context.runner === undefined || context.token === '')
            return undefined;
        borrower ??= new Borrower(objects, await context.client());
        return borrower;
    };
    try {
        const message = (0,git_history/* commitExists */.Sm)(context.root, commit)
            ? (0,git_history/* messageOf */.bD)(context.root, commit)
            : await (await lender())?.commit(commit);
        if (message === undefined)
            throw new CommitNotHere(commit);
        for (let round = 1;; round++) {
            try {
                const made = await regenerateFrom(objects, commit, opened, inputs, context);
                return { ...made, isOurs: isOurs(context.root, commit, message) };
            }
            catch (error) {
                const lacking = objects.lacking();
                const isLack = error instanceof environment_failure/* EnvironmentFailure */.Kg && lacking.length > 0;
                const from = isLack && round < MOST_ROUNDS ? await lender() : undefined;
                if (from === undefined)
                    throw error;
                await from.blobs(lacking);
            }
        }
    }
    catch (error) {
        throw error instanceof CannotBorrow ? new CommitNotHere(commit, error.message) : error;
    }
}
function isOurs(root, commit, message) {
    if (!message.trimEnd().endsWith(bot_branch/* TRAILER */.A))
        return false;
    const [parent] = (0,git_history/* commitExists */.Sm)(root, commit) ? (0,git_history/* parentsOf */.fY)(root, commit) : [];
    if (parent === undefined || !(0,git_history/* commitExists */.Sm)(root, parent))
        return true;
    return (0,git_history/* changedPaths */.vl)(root, parent, commit).every((path) => OUTPUT.test(path));
}
async function regenerateFrom(objects, commit, checkout, inputs, { root, folder, signal }) {
    const { config, options } = await settingsAt(objects, commit, checkout, root);
    const { isIgnored: _, ...rest } = options;
    const opened = (0,check_commit/* openCommit */.Cg)(root, commit, {
        ...rest,
        objects,
        ...(inputs.cohorts === undefined ? {} : { cohorts: inputs.cohorts }),
    });
    if (inputs.cohorts === undefined)
        (0,read_ahead/* readAhead */.Ek)(opened, opened.cohorts);
    else
        (0,read_ahead/* readForState */.Fi)(opened, opened.cohorts);
    const { repository } = opened;
    const files = new Map();
    const linked = [];
    const cohorts = [];
    const results = [];
    for (const cohort of opened.cohorts) {
        await (0,check_workspace/* takeTurn */.Vm)(signal);
        let derived;
        const result = (0,check_cohort/* checkCohort */.ut)(repository, cohort, (derivation) => {
            derived = derivation;
        });
        results.push(result);
        if (derived === undefined || !isWanted(result, cohort, config, inputs.cohorts))
            continue;
        const found = filesOf(repository, cohort, derived, config);
        if (found.length === 0)
            continue;
        cohorts.push(cohort.id);
        for (const { path, contents } of found) {
            if (opened.tree.passes(path).length > 0) {
                linked.push(path);
                continue;
            }
            const read = opened.tree.read(path);
            files.set(path, { contents, before: read.kind === 'file' ? read.bytes : undefined });
            repository.existing.wrote(path);
        }
    }
    const compared = results.some(({ outputs }) => outputs !== undefined);
    const ignored = ignoredOf(root, [...files.keys()]);
    const below = (path) => (0,source_path/* pathIn */.lW)(folder, path);
    const result = (0,src_result/* checkResult */.iJ)({
        dialect: options.dialect,
        dataRoot: options.dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: (0,repository_findings/* repositoryFindings */.L)(repository, compared),
        sources: repository.sources.files,
    });
    return {
        commit,
        files: [...files]
            .filter(([path]) => config?.includeIgnored === true || !ignored.has(path))
            .map(([path, file]) => ({ path: below(path), ...file })),
        cohorts,
        ignored: [...ignored].map(below),
        linked: linked.map(below),
        result: config === undefined ? result : (0,apply_config/* applyConfig */.x2)(result, config, { whole: false }),
    };
}
async function settingsAt(objects, commit, { config, options }, root) {
    const found = await (0,open_config/* openConfig */.F)(new git_tree/* GitTree */.x(root, commit, { objects }));
    if (found.kind === 'invalid')
        return { config, options };
    const own = found.kind === 'config' ? found.config : undefined;
    const { dialect, dataRoot, specs, maxRows } = (0,resolve_settings/* resolveSettings */.M)(resolve_settings/* NOTHING_GIVEN */.Y, own);
    const { config: _, maxRows: __, ...rest } = options;
    return {
        config: own,
        options: {
            ...{ ...rest, dialect, dataRoot, patterns: specs ?? (0,open_workspace/* defaultPatterns */.P9)(dataRoot) },
            maxRows,
            ...(own === undefined ? {} : { config: own }),
        },
    };
}
function isWanted({ state, outputs, diagnostics }, { folder }, config, asked) {
    if (state === 'drifted') {
        const ignores = config?.ignores ?? [];
        return asked !== undefined || !(0,apply_config/* acceptsDrift */.nR)({ ignores, severities: new Map() }, diagnostics, folder);
    }
    const kinds = [outputs?.manifest, outputs?.membership];
    return (state === 'clean' &&
        config?.includeIgnored === true &&
        kinds.some((kind) => kind?.status === 'uncommitted'));
}
function filesOf(repository, cohort, { expectation }, config) {
    const { committed } = repository;
    if (expectation === undefined || cohort.folder === undefined)
        return [];
    const files = [];
    for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation)) {
        if (committed[(0,cohort_files/* outputKindOf */.Xw)(path) ?? 'metadata'] || config?.includeIgnored === true)
            files.push({ path, contents: Buffer.concat([...content]) });
    }
    return files;
}
function ignoredOf(root, paths) {
    const found = (0,git/* ignoredPaths */.j)(root, paths);
    return found.kind === 'known' ? found.paths : new Set();
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regenerate: () => (/* binding */ regenerate)
});

// EXTERNAL MODULE: ./build/src/findings/words.js
var words = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/git/git-history.js
var git_history = __webpack_require__(2167);
// EXTERNAL MODULE: ./build/src/report/log-text.js
var log_text = __webpack_require__(1408);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/summary.js + 8 modules
var summary = __webpack_require__(8253);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 6 modules
var terminal = __webpack_require__(2635);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(5283);
// EXTERNAL MODULE: ./build/src/action/checked-out.js
var checked_out = __webpack_require__(9144);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/preflight.js
var preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(5426);
// EXTERNAL MODULE: ./build/src/action/publish-if-possible.js
var publish_if_possible = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/action/relocate.js
var relocate = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/action/source-links.js
var source_links = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/github/bot-branch.js
var bot_branch = __webpack_require__(365);
// EXTERNAL MODULE: ./build/src/github/preflight.js
var github_preflight = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/src/report/repair.js
var repair = __webpack_require__(7987);
;// CONCATENATED MODULE: ./build/src/fixes/unified-diff.js
const CONTEXT = 3;
function unifiedDiff({ path, before, after }) {
    const old = patchLines(before ?? '');
    const now = patchLines(after);
    const hunks = hunksOf(stretches(old, now));
    if (hunks.length === 0)
        return '';
    const from = before === undefined ? '/dev/null' : patchPath(`a/${path}`);
    return `--- ${from}\n+++ ${patchPath(`b/${path}`)}\n${hunks.map((hunk) => hunkText(hunk, old, now)).join('')}`;
}
function stretches(old, now) {
    if (old.length === now.length) {
        const found = [];
        for (let line = 0; line < old.length; line++) {
            if (old[line] === now[line])
                continue;
            const start = line;
            while (line < old.length && old[line] !== now[line])
                line++;
            found.push({ from: start, to: line, newTo: line });
        }
        return found;
    }
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < most - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail++;
    return [{ from: head, to: old.length - tail, newTo: now.length - tail }];
}
function hunksOf(found) {
    const hunks = [];
    for (const stretch of found) {
        const last = hunks.at(-1);
        if (last && stretch.from - (last.at(-1)?.to ?? 0) <= 2 * CONTEXT)
            last.push(stretch);
        else
            hunks.push([stretch]);
    }
    return hunks;
}
function hunkText(hunk, old, now) {
    const [first] = hunk;
    const last = hunk.at(-1);
    if (first === undefined || last === undefined)
        return '';
    const from = Math.max(0, first.from - CONTEXT);
    const to = Math.min(old.length, last.to + CONTEXT);
    const lines = [];
    let done = from;
    const add = (sign, some) => {
        for (const line of some)
            lines.push(markedLine(sign, line));
    };
    for (const { from: start, to: end, newTo } of hunk) {
        add(' ', old.slice(done, start));
        add('-', old.slice(start, end));
        add('+', now.slice(start, newTo));
        done = end;
    }
    add(' ', old.slice(done, to));
    const count = to - from;
    const newCount = count + last.newTo - last.to;
    const range = (start, size) => `${size === 0 ? start : start + 1},${size}`;
    return `@@ -${range(from, count)} +${range(from, newCount)} @@\n${lines.join('')}`;
}
function patchPath(path) {
    if (/^[A-Za-z0-9_./@+=,-]+$/.test(path))
        return path;
    const bytes = Array.from(new TextEncoder().encode(path), (byte) => byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `"${bytes.join('')}"`;
}
function patchLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function markedLine(sign, line) {
    return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

;// CONCATENATED MODULE: ./build/src/action/regenerate/patch.js

function patchOf(files) {
    return Buffer.from(files.map(filePatch).join(''), 'latin1');
}
function filePatch({ path, before, contents }) {
    const head = `diff --git ${patchPath(`a/${path}`)} ${patchPath(`b/${path}`)}\n`;
    const isNew = before === undefined ? 'new file mode 100644\n' : '';
    const text = { path, before: before && charactersOf(before), after: charactersOf(contents) };
    return `${head}${isNew}${unifiedDiff(text)}`;
}
function charactersOf(bytes) {
    return Buffer.from(bytes).toString('latin1');
}

// EXTERNAL MODULE: ./build/src/action/regenerate/regenerated-files.js + 2 modules
var regenerated_files = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/src/change/change.js
var change = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/findings/text.js
var findings_text = __webpack_require__(6801);
// EXTERNAL MODULE: ./build/src/report/accepted-text.js
var accepted_text = __webpack_require__(359);
// EXTERNAL MODULE: ./build/src/report/comment/causes.js
var causes = __webpack_require__(7280);
// EXTERNAL MODULE: ./build/src/report/comment/price.js
var price = __webpack_require__(5387);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/summary/bounded-lines.js
var bounded_lines = __webpack_require__(8208);
// EXTERNAL MODULE: ./build/src/settings/config.js
var config = __webpack_require__(6177);
;// CONCATENATED MODULE: ./build/src/action/regenerate/regenerated-words.js










const MOST_LISTED = 30;
const MOST_REASONS = 10;
const WHY_BYTES = 20_000;
function lackingOf({ result }) {
    return result.cohorts.filter(({ state }) => state === 'invalid' || state === 'unchecked');
}
function headlineOf({ cohorts }) {
    return cohorts.length === 1 && /^[\w.-]{1,60}$/.test(cohorts[0] ?? '')
        ? `Regenerate the outputs of cohort ${cohorts[0]}`
        : `Regenerate the outputs of ${(0,words/* counted */.hS)(cohorts.length, 'cohort')}`;
}
function proposalText(made, checks, links = {}) {
    const { commit: sha, cohorts } = made;
    const lacking = lackingOf(made);
    return [
        ...accepting('Merging this accepts', made),
        ...whyLines(made, links),
        `The outputs of ${(0,words/* counted */.hS)(cohorts.length, 'cohort')} do not match ${cohorts.length === 1 ? 'its spec' : 'their specs'} and the latest catalogs at ${(0,markdown/* mdCode */.xs)(sha.slice(0, 12))}. This pull request brings them up to date; it is updated in place, and closed once it is no longer needed.`,
        '',
        ...foldedFiles(made),
        ...(lacking.length === 0
            ? []
            : ['', 'Not included, because they do not compile:', '', ...reasons(lacking)]),
        ...(checks === undefined ? [] : ['', ...checksLines(checks)]),
        '',
    ].join('\n');
}
function accepting(does, { result, cohorts, why }) {
    const changed = new Set(cohorts);
    const all = result.cohorts.filter(({ id }) => changed.has(id));
    return (0,accepted_text/* acceptedLines */.F)(does, all, why, (why?.cohorts ?? []).some(({ plan }) => (0,change/* isPlanChanged */.c)(plan)));
}
function whyLines({ why }, links) {
    if (why === undefined)
        return [];
    const lines = new bounded_lines/* BoundedLines */.b(WHY_BYTES);
    const { cost, ...change } = why;
    (0,causes/* addCauses */.i)(lines, { ...links, change, cost, detail: { causes: 20, ids: 5, frames: true } });
    (0,price/* addPrice */.T)(lines, { options: cost === undefined ? {} : { cost }, detail: { ids: 5 } });
    return lines.text === undefined ? [] : [lines.text];
}
function foldedFiles(made) {
    return [
        '<details>',
        `<summary>${(0,words/* counted */.hS)(made.files.length, 'file')}</summary>`,
        '',
        ...listedFiles(made),
        '',
        '</details>',
    ];
}
function summaryOf(made, delivered, links = {}) {
    const { files, ignored, linked, result } = made;
    const lacking = lackingOf(made);
    const written = new Set(files.map(({ path }) => path));
    const lines = [`### ${headingOf(made, delivered)}`, ''];
    if (files.length > 0)
        lines.push(...accepting('The regenerated outputs accept', made), ...whyLines(made, links));
    if (lacking.length > 0) {
        lines.push('These cannot be regenerated until their errors are fixed:', '', ...reasons(lacking), '');
    }
    lines.push(delivered.words, '', ...listedFiles(made));
    if (delivered.checks !== undefined)
        lines.push('', ...checksLines(delivered.checks));
    if (linked.length > 0)
        lines.push('', `> Not written, because a symbolic link is in the way: ${named(linked)}. Replace the link with a real file or folder.`);
    if (ignored.some((path) => !written.has(path)))
        lines.push('', `> Git ignores ${(0,words/* counted */.hS)(ignored.length, 'regenerated file')}, such as ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(ignored[0] ?? '', 200))}: not committed. With ${(0,markdown/* mdCode */.xs)('regenerate: {include-ignored: true}')} in ${(0,markdown/* mdCode */.xs)(config/* CONFIG_PATH */.tF)} they are.`);
    for (const { code, message } of result.diagnostics)
        if (code === 'drift/not-committed' || code === 'spec/none-found')
            lines.push('', `> ${(0,markdown/* mdProse */.X0)((0,findings_text/* textOf */.b6)(message))}`);
    return `${lines.join('\n')}\n`;
}
function headingOf(made, { done }) {
    const { files, cohorts, linked, result } = made;
    const lacking = lackingOf(made).length;
    const icon = result.cohorts.some(({ state }) => state === 'unchecked') ? '\u274c' : '\ud83d\udd36';
    if (files.length > 0) {
        const ofCohorts = `${(0,words/* counted */.hS)(files.length, 'file')} of ${(0,words/* counted */.hS)(cohorts.length, 'cohort')}`;
        if (!done)
            return `${icon} ${ofCohorts} to regenerate${lacking > 0 ? `; ${(0,words/* counted */.hS)(lacking, 'cohort')} cannot be` : ''}`;
        if (lacking > 0)
            return `${icon} ${ofCohorts} regenerated; ${(0,words/* counted */.hS)(lacking, 'cohort')} could not be`;
        return `${linked.length > 0 ? '\ud83d\udd36' : '\u2705'} ${ofCohorts} regenerated`;
    }
    if (lacking > 0)
        return `${icon} ${lacking} of ${(0,words/* counted */.hS)(result.cohorts.length, 'cohort')} could not be regenerated`;
    if (linked.length > 0)
        return `\ud83d\udd36 ${(0,words/* counted */.hS)(linked.length, 'file')} could not be regenerated`;
    if (result.cohorts.length === 0)
        return '\ud83d\udd36 No cohort was found';
    return done ? '\u2705 Nothing to regenerate' : '\ud83d\udd36 Nothing to regenerate on this branch alone';
}
function reasons(cohorts) {
    const lines = cohorts.slice(0, MOST_REASONS).map(({ id, failure, diagnostics }) => {
        const error = diagnostics.find(({ severity }) => severity === 'error');
        const why = failure ?? error?.message ?? 'a file shared by all cohorts is invalid; see the annotations';
        return `- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, 100))}: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)((0,findings_text/* textOf */.b6)(why), 300))}`;
    });
    const more = cohorts.length - lines.length;
    return more > 0 ? [...lines, `- ${(0,words/* counted */.hS)(more, 'cohort')} more`] : lines;
}
function checksLines({ message, yaml }) {
    return [
        message,
        '',
        '<details><summary>The lines that make them run immediately</summary>',
        '',
        (0,markdown/* mdFence */.F)(yaml, 'yaml'),
        '',
        '</details>',
    ];
}
function listedFiles({ files }) {
    const shown = files.slice(0, MOST_LISTED).map(({ path, before }) => {
        return `- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(path, 200))}${before === undefined ? ' (new)' : ''}`;
    });
    return files.length > shown.length
        ? [...shown, `- ${(0,words/* counted */.hS)(files.length - shown.length, 'file')} more`]
        : shown;
}
function named(paths) {
    const more = paths.length - 1;
    return `${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(paths[0] ?? '', 200))}${more > 0 ? ` and ${(0,words/* counted */.hS)(more, 'file')} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/action/regenerate/deliver.js











const LARGEST_SHOWN = 40_000;
const NOTHING = { words: 'There is nothing to regenerate.', done: true };
async function deliver(delivery, target) {
    const { latest, token, inputs } = delivery;
    const { made } = latest;
    const nothing = made.files.length === 0;
    const none = isWhole(made) ? NOTHING : { words: 'Nothing was changed.', done: true };
    if (inputs.dryRun) {
        if (nothing)
            return none;
        const how = target.kind === 'patch'
            ? `left as a patch: ${target.why}`
            : `delivered as a ${target.kind.replace('-', ' ')}`;
        return patch(delivery, `A dry run: nothing was changed. Otherwise it would have been ${how}.`);
    }
    if (target.kind === 'patch')
        return nothing ? none : patch(delivery, `Not pushed: ${target.why}.`);
    if (!token.may(target.kind))
        return nothing
            ? none
            : stuck(delivery, 'the token lacks the permission; the warning shows the missing lines');
    if (target.kind === 'pull-request')
        return await propose(delivery, target);
    if (nothing)
        return none;
    if (made.isOurs)
        return stuck(delivery, 'the last commit is already a regeneration, and another one could repeat forever');
    return await commit(delivery, target);
}
async function commit(delivery, { branch, head }) {
    const { latest, token, context } = delivery;
    const outcome = await unlessNotHere(() => (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { commitWithRecompute } = await __webpack_require__.e(/* import() */ 200).then(__webpack_require__.bind(__webpack_require__, 3200));
        return commitWithRecompute(await context.client(), {
            branch,
            head,
            get message() {
                return { headline: headlineOf(latest.made), body: bot_branch/* TRAILER */.A };
            },
            compute: async (at) => {
                const { files } = await latest.at(at);
                return files.length === 0 ? undefined : changesOf(files);
            },
        });
    }));
    if (outcome instanceof regenerated_files/* CommitNotHere */.VF)
        return stuck(delivery, `\`${branch}\` has moved in the meantime: ${outcome.message}; the run of that commit regenerates it`);
    switch (outcome?.kind) {
        case 'committed':
            (0,publish/* publishOutput */.P5)('commit', outcome.sha);
            return {
                words: `Committed onto ${(0,markdown/* mdCode */.xs)(branch)}: ${(0,markdown/* mdLink */.YF)(outcome.sha.slice(0, 12), outcome.url)}.`,
                done: true,
                ...withChecks((0,github_preflight/* checksNote */.CI)(token.kind, context.runner?.event.kind === 'pull_request' ? 'proposed' : 'pushed')),
            };
        case 'nothing':
            return { words: `${(0,markdown/* mdCode */.xs)(branch)} is already up to date.`, done: true };
        case 'moved':
            return stuck(delivery, `\`${branch}\` moved ${outcome.attempts} times in the meantime`);
        case 'cannot-push':
            return stuck(delivery, clause(outcome.why));
        case undefined:
            return stuck(delivery, 'GitHub did not accept the commit; see the log');
    }
}
const STATES = {
    created: 'created',
    updated: 'updated',
    unchanged: 'unchanged',
    closed: 'closed, because nothing is left to regenerate',
    'left-closed': 'left closed, because a person closed it',
    'left-open': 'left as it is, because it is not known whether it is still needed',
};
async function propose(delivery, { branch, base }) {
    const { latest, token, inputs, context } = delivery;
    const checks = (0,github_preflight/* checksNote */.CI)(token.kind, 'opened');
    const wanted = {
        branch,
        base,
        marker: (0,marker/* marker */.x)('regenerate', { key: inputs.key }),
        get title() {
            return headlineOf(latest.made);
        },
        get body() {
            return proposalText(latest.made, checks, (0,source_links/* sourceLinks */.$)(context, latest.made.commit));
        },
        get message() {
            return { headline: headlineOf(latest.made) };
        },
        closingComment: `Nothing is left to regenerate on ${(0,markdown/* mdCode */.xs)(base)}: this pull request is no longer needed.`,
        compute: async (at) => {
            const now = await latest.at(at);
            if (now.files.length === 0)
                return isWhole(now) ? undefined : 'unknown';
            await latest.explain();
            return changesOf(now.files);
        },
    };
    const outcome = await unlessNotHere(() => (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { syncPullRequest } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 7622));
        return syncPullRequest(await context.client(), wanted);
    }));
    if (outcome instanceof regenerated_files/* CommitNotHere */.VF)
        return stuck(delivery, `\`${base}\` has moved in the meantime: ${outcome.message}; run this again`);
    switch (outcome?.kind) {
        case 'none':
            return isWhole(latest.made) ? NOTHING : { words: 'Nothing was changed.', done: true };
        case 'created':
        case 'updated':
        case 'unchanged':
        case 'closed':
        case 'left-closed':
        case 'left-open':
            (0,publish/* publishOutput */.P5)('pull-request-url', outcome.url);
            return {
                words: `Pull request ${(0,markdown/* mdLink */.YF)(`#${outcome.number}`, outcome.url)}: ${STATES[outcome.kind]}.`,
                done: outcome.kind !== 'left-closed',
                ...(outcome.kind === 'created' || outcome.kind === 'updated' ? withChecks(checks) : {}),
            };
        case 'branch-taken':
            return stuck(delivery, `the branch \`${branch}\` contains a commit that is not the bot's; delete or rename the branch`);
        case 'branch-in-use':
            return stuck(delivery, `pull request ${outcome.number} merges the branch \`${branch}\` into \`${outcome.base}\`, not into \`${base}\``);
        case 'cannot-open': {
            const setting = token.kind === 'github-token'
                ? '; turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use the token of a GitHub App'
                : '';
            return stuck(delivery, `the branch \`${branch}\` is pushed, but no pull request could be opened: ${clause(outcome.why)}${setting}`, '');
        }
        case 'cannot-push':
            return stuck(delivery, clause(outcome.why));
        case undefined:
            return stuck(delivery, 'GitHub did not accept the files; see the log');
    }
}
function isWhole(made) {
    return lackingOf(made).length === 0 && made.linked.length === 0 && made.result.cohorts.length > 0;
}
function changesOf(files) {
    return { additions: files, deletions: [] };
}
function withChecks(checks) {
    return checks === undefined ? {} : { checks };
}
async function unlessNotHere(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof regenerated_files/* CommitNotHere */.VF)
            return error;
        throw error;
    }
}
function stuck(delivery, why, start = 'Not pushed: ') {
    const sentence = start === '' ? `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}` : `${start}${why}`;
    const words = `${(0,markdown/* mdProse */.X0)(sentence)}.`;
    if (delivery.latest.made.files.length === 0)
        return { words, done: true };
    return { ...patch(delivery, words), failure: why };
}
function clause(sentence) {
    return sentence.replace(/\.$/, '');
}
function patch({ latest, context }, why) {
    const { made } = latest;
    const bytes = patchOf(made.files);
    const path = (0,publish/* writePatch */.CZ)(bytes, context);
    (0,publish/* publishOutput */.P5)('patch', path ?? '');
    const isShown = bytes.length <= LARGEST_SHOWN;
    const lines = [
        why,
        '',
        `Run the command in a clone of the branch, or apply the patch, which was made for ${(0,markdown/* mdCode */.xs)(made.commit.slice(0, 12))}. If the workflow keeps it, it is this run's artifact ${(0,markdown/* mdCode */.xs)('cohort-ci-patch')}${isShown ? '; it is also shown below' : ''}.`,
        '',
        (0,markdown/* mdFence */.F)(`${(0,repair/* repairCommand */.p)(made.result, made.cohorts)}\n# or\ngit apply cohort-ci.patch`, 'sh'),
    ];
    const text = Buffer.from(bytes).toString('utf8');
    if (isShown)
        lines.push('', '<details><summary>The patch</summary>', '', (0,markdown/* mdFence */.F)(text, 'diff'), '', '</details>');
    return { words: lines.join('\n'), done: false };
}

// EXTERNAL MODULE: ./build/src/action/inputs.js
var action_inputs = __webpack_require__(3991);
;// CONCATENATED MODULE: ./build/src/action/regenerate/delivery-target.js



function targetOf(inputs, context) {
    const { deliver: wish, token } = inputs;
    const { runner } = context;
    const event = runner?.event;
    const propose = (base, head) => {
        return { kind: 'pull-request', branch: branchFor(base, inputs, context), base, head };
    };
    if (event?.kind === 'pull_request') {
        const head = event.headSha;
        if (wish === 'patch')
            return { kind: 'patch', head, why: 'a patch was requested' };
        if (event.isFork)
            return { kind: 'patch', head, why: 'the branch belongs to a fork' };
        if ((0,github_preflight/* isReadOnlyEvent */.JY)(event))
            return { kind: 'patch', head, why: 'the token can only read' };
        if (token === '')
            return { kind: 'patch', head, why: 'there is no token' };
        return wish === 'pull-request'
            ? propose(event.headRef, head)
            : { kind: 'commit', branch: event.headRef, head };
    }
    const head = (0,checked_out/* checkedOut */.M)(context) ?? runner?.sha ?? '';
    if (wish === 'patch')
        return { kind: 'patch', head, why: 'a patch was requested' };
    if (token === '' || runner === undefined)
        return { kind: 'patch', head, why: 'there is no token' };
    const branch = /^refs\/heads\/(.+)$/s.exec(runner.ref)?.[1];
    if (branch === undefined || event?.kind === 'merge_group')
        return { kind: 'patch', head, why: 'the run is not on a branch' };
    return wish === 'commit' ? { kind: 'commit', branch, head } : propose(branch, head);
}
function botBranch(key) {
    return key === 'default' ? 'cohort-ci/regenerate' : `cohort-ci-${key.replaceAll('.', '-')}/regenerate`;
}
function branchFor(base, inputs, { defaultBranch }) {
    const branch = botBranch(inputs.key);
    if (branch === base || branch === defaultBranch)
        throw new action_inputs/* InputError */.d(`invalid input: key: ${JSON.stringify(inputs.key)} would make ${branch} the bot's own branch`);
    return defaultBranch === undefined || base === defaultBranch ? branch : `${branch}-${base}`;
}

;// CONCATENATED MODULE: ./build/src/action/regenerate/latest-regeneration.js

class LatestRegeneration {
    #how;
    #made;
    constructor(made, how) {
        this.#made = made;
        this.#how = how;
    }
    static async upon(commit, ...how) {
        return new LatestRegeneration(await (0,regenerated_files/* regenerateCommit */.wc)(commit, ...how), how);
    }
    get made() {
        return this.#made;
    }
    async explain() {
        const [opened, , context] = this.#how;
        if (this.#made.why !== undefined)
            return;
        const { whyRegenerated } = await Promise.all(/* import() */[__webpack_require__.e(322), __webpack_require__.e(955), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 5202));
        const why = await whyRegenerated(this.#made, opened, context);
        if (why !== undefined)
            this.#made = { ...this.#made, why };
    }
    async at(commit) {
        if (commit !== this.#made.commit)
            this.#made = await (0,regenerated_files/* regenerateCommit */.wc)(commit, ...this.#how);
        return this.#made;
    }
}

;// CONCATENATED MODULE: ./build/src/action/regenerate/run-regenerate.js






















const DEEPER = '# the step that uses actions/checkout\nwith:\n  fetch-depth: 0';
async function regenerate(inputs, context) {
    const asked = targetOf(inputs, context);
    const publishes = asked.kind === 'patch' || inputs.dryRun ? [] : [asked.kind];
    const token = await (0,preflight/* checkPermissions */.R)(context, { publishes });
    const target = await targetNow(asked, context);
    const opened = await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    if (opened.kind === 'invalid') {
        const result = (0,relocate/* relocate */.s)(opened.result, context.folder);
        await (0,publish/* publish */.mk)({
            result,
            marked: result,
            state: 'findings',
            log: (0,terminal/* renderTerminal */.b)(result, log/* LOOK */.og),
            summary: (0,summary/* renderSummary */.B)(result, context.links),
            failure: 'The settings cannot be read, so nothing was regenerated',
        }, inputs, context);
        return;
    }
    let latest;
    try {
        latest = await LatestRegeneration.upon(target.head, opened, inputs, context).catch((error) => {
            if (!(error instanceof regenerated_files/* CommitNotHere */.VF) || target.head === asked.head)
                throw error;
            return LatestRegeneration.upon(asked.head, opened, inputs, context);
        });
    }
    catch (error) {
        if (!(error instanceof regenerated_files/* CommitNotHere */.VF))
            throw error;
        await (0,publish/* publishUnchecked */.Ql)(`Nothing was regenerated: ${error.message}. Check it out:`, DEEPER);
        return;
    }
    const delivered = (await behind(latest.made, opened, inputs, context)) ??
        (await deliver({ latest, token, inputs, context }, target));
    await publishRegenerated(latest.made, delivered, inputs, context);
}
async function targetNow(target, context) {
    if (target.kind === 'patch')
        return target;
    const branch = target.kind === 'commit' ? target.branch : target.base;
    const found = await (0,publish_if_possible/* publishIfPossible */.Y)(async () => {
        const { readHead } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1269));
        return { head: await readHead(await context.client(), branch) };
    });
    if (found === undefined || found.head === target.head)
        return target;
    if (found.head === undefined)
        return { kind: 'patch', head: target.head, why: `the branch ${branch} no longer exists` };
    const [now, was] = [found.head, target.head].map((commit) => commit.slice(0, 12));
    log/* notice */.lm(`The branch ${branch} is now at ${now}; this run began at ${was} and regenerates ${now}.`);
    return { ...target, head: found.head };
}
async function behind(made, opened, inputs, context) {
    const event = context.runner?.event;
    const here = (0,checked_out/* checkedOut */.M)(context);
    if (event?.kind !== 'pull_request' || here === undefined || here === made.commit)
        return undefined;
    if (made.files.length > 0 || lackingOf(made).length > 0)
        return undefined;
    if (!(0,git_history/* namedParents */.vu)(context.root, here).includes(made.commit))
        return undefined;
    const { cohorts } = await (0,regenerated_files/* regenerateCommit */.wc)(here, opened, inputs, context);
    if (cohorts.length === 0)
        return undefined;
    const base = (0,markdown/* mdCode */.xs)(event.baseRef);
    const list = cohorts.slice(0, 10).map((id) => (0,markdown/* mdCode */.xs)(id));
    const more = cohorts.length - list.length;
    return {
        words: `On the branch alone everything agrees; merged with ${base}, the outputs of ${list.join(', ')}${more > 0 ? ` and ${(0,words/* counted */.hS)(more, 'cohort')} more` : ''} do not. Merge ${base} into the branch first (\u201cUpdate branch\u201d on the pull request), then regenerate.`,
        done: false,
    };
}
async function publishRegenerated(made, delivered, inputs, context) {
    const { done, words, failure } = delivered;
    const result = (0,relocate/* relocate */.s)(made.result, context.folder);
    const summary = summaryOf(made, delivered, (0,source_links/* sourceLinks */.$)(context, made.commit));
    const verdict = (0,action_verdict/* judge */.S)(result, inputs.failOnDrift && !done ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' });
    const isUnseen = failure !== undefined && context.runner?.event.kind !== 'pull_request';
    await (0,publish/* publish */.mk)({
        result,
        marked: { ...result, cohorts: result.cohorts.filter(({ state }) => state !== 'drifted') },
        state: (0,action_verdict/* judge */.S)(result, inputs).result,
        log: [summary, words].map((text) => (0,log_text/* logSafe */.s)(firstLine(text).replace('### ', ''))).join('\n'),
        outputs: { files: String(made.files.length) },
        summary,
        failure: verdict.fails
            ? `${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}: ${verdict.why}`
            : isUnseen
                ? `The regenerated files could not be delivered: ${failure}`
                : undefined,
    }, inputs, context);
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ positionOf),
/* harmony export */   isAncestor: () => (/* binding */ isAncestor)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);



const COMPARISON = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['ahead', 'behind', 'identical', 'diverged']) });
async function isAncestor(client, earlier, later) {
    if (earlier === later)
        return true;
    try {
        const { status } = await client.send('compare two commits', 'GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${earlier}...${later}`, per_page: 1 }, COMPARISON);
        return status === 'ahead' || status === 'identical';
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFound */ .Mk)
            return false;
        throw error;
    }
}
async function positionOf(client, branch, commit) {
    const head = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__.readHead)(client, branch);
    if (head === undefined)
        return 'gone';
    if (head === commit)
        return 'head';
    return (await isAncestor(client, commit, head)) ? 'behind' : 'gone';
}


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TRAILER),
/* harmony export */   I: () => (/* binding */ isBotsWork)
/* harmony export */ });
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7000);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8528);



const TRAILER = 'Published-by: cohort-ci';
const MOST_MERGES = 20;
const MOST_FOLDERS = 60;
async function isBotsWork(client, tip, baseHead) {
    let commit = tip;
    for (let merges = 0; merges <= MOST_MERGES; merges++) {
        if (commit.message.trimEnd().endsWith(TRAILER))
            return true;
        const [mine, merged, ...others] = commit.parents;
        if (mine === undefined || merged === undefined || others.length > 0)
            return false;
        if (!(await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_1__.isAncestor)(client, merged.sha, baseHead)))
            return false;
        const { tree } = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(client, merged.sha);
        if (!(await changesOutputsAlone(client, tree.sha, commit.tree.sha)))
            return false;
        commit = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(client, mine.sha);
    }
    return false;
}
async function changesOutputsAlone(client, before, after) {
    let left = MOST_FOLDERS;
    const entriesOf = async (tree) => {
        if (tree === undefined)
            return new Map();
        left--;
        const { tree: entries, truncated } = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Zc)(client, tree, 'flat');
        if (truncated)
            left = -1;
        return new Map(entries.map((entry) => [entry.path, entry]));
    };
    const agree = async (one, other) => {
        if (one === other)
            return true;
        const [from, to] = [await entriesOf(one), await entriesOf(other)];
        if (left < 0)
            return false;
        for (const name of new Set([...from.keys(), ...to.keys()])) {
            const [was, is] = [from.get(name), to.get(name)];
            if (was?.sha === is?.sha && was?.type === is?.type)
                continue;
            const folders = [was, is].filter((entry) => entry?.type === 'tree');
            if (folders.length === 0 && (0,_source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outputKindOf */ .Xw)(name) !== undefined)
                continue;
            const isFolder = [was, is].every((entry) => entry === undefined || entry.type === 'tree');
            if (!isFolder || !(await agree(was?.sha, is?.sha)))
                return false;
        }
        return true;
    };
    return await agree(before, after);
}


/***/ }),

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ deleteBranch),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   readHead: () => (/* binding */ readHead),
/* harmony export */   xh: () => (/* binding */ setBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);


const REF = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
async function readHead(client, branch) {
    try {
        const { object } = await client.send(`read the branch ${branch}`, 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }, REF);
        return object.sha;
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk)
            return undefined;
        throw error;
    }
}
async function moveBranch(client, branch, sha, force) {
    await client.send(`move the branch ${branch}`, 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha, force }, REF);
}
async function setBranch(client, branch, sha) {
    try {
        await client.createOnce(() => client.send(`create the branch ${branch}`, 'POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha }, REF), async () => {
            const head = await readHead(client, branch);
            return head === sha ? { object: { sha } } : undefined;
        });
    }
    catch (error) {
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .Invalid */ .WO) || (await readHead(client, branch)) === undefined)
            throw error;
        await moveBranch(client, branch, sha, true);
    }
}
async function deleteBranch(client, branch) {
    try {
        await client.send(`delete the branch ${branch}`, 'DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}` }, zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk)
            return;
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .Invalid */ .WO && (await readHead(client, branch)) === undefined)
            return;
        throw error;
    }
}
async function isProtected(client, branch) {
    try {
        const { protected: guarded } = await client.send(`read the branch ${branch}`, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch }, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ protected: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false) }));
        return guarded;
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   readFileAt: () => (/* binding */ readFileAt),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   wJ: () => (/* binding */ blobSha)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);



const COMMIT = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    parents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
const TREE = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false),
    tree: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
const BLOB = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('base64') });
function blobSha(contents) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${contents.length}\0`).update(contents).digest('hex');
}
async function readCommit(client, sha) {
    return await client.send('read a commit', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: sha }, COMMIT);
}
async function readTree(client, sha, how) {
    return await client.send('read a tree', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha, ...(how === 'whole' ? { recursive: '1' } : {}) }, TREE);
}
async function readBlob(client, sha) {
    const { content } = await client.send('read a file', 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha }, BLOB);
    const bytes = Buffer.from(content, 'base64');
    if (blobSha(bytes) !== sha)
        throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7(`Cannot read a file: GitHub's answer is not ${sha}`);
    return bytes;
}
async function readFileAt(client, commit, path) {
    const entry = await findEntry(client, (await readCommit(client, commit)).tree.sha, path);
    return entry === undefined || entry === 'elsewhere' || entry.type !== 'blob'
        ? undefined
        : await readBlob(client, entry.sha);
}
async function findEntry(client, tree, path) {
    const names = path.split('/');
    const last = names.pop();
    let sha = tree;
    for (const name of names) {
        const entry = await entryNamed(client, sha, name);
        if (entry === undefined)
            return undefined;
        if (entry.type !== 'tree')
            return 'elsewhere';
        sha = entry.sha;
    }
    return await entryNamed(client, sha, last);
}
async function entryNamed(client, sha, name) {
    const { tree, truncated } = await readTree(client, sha, 'flat');
    const entry = tree.find(({ path }) => path === name);
    if (entry === undefined && truncated)
        throw new _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .UnexpectedAnswer */ .M7('Cannot read a folder: it has more entries than GitHub lists');
    return entry;
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ acceptedLines)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2265);
/* harmony import */ var _change_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _price_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8337);





function acceptedLines(does, cohorts, since, isExplained) {
    const own = countsOf(cohorts.flatMap(({ outputs }) => outputs?.membership.stages ?? []));
    const whole = since?.whole && sameAs(own, since) ? countsOfReasons(since.whole) : undefined;
    const { added, removed } = whole ?? own;
    if (_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.every((stage) => own.added[stage] + own.removed[stage] === 0))
        return [`**${does}:** no other generations; only changes in manifests and metadata.`, ''];
    const price = since?.cost && (0,_price_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortChangeCostText */ .js)(since.cost);
    const brings = `**${does}:** ${(0,_change_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stageCountsText */ .KL)(added, removed, ', ') ?? 'generations that other cohorts also plan'}${price === undefined ? '' : ` \u00b7 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mdText */ .bC)(price)}`}`;
    if (isExplained)
        return [brings, ''];
    const shared = cohorts.length > 1 && whole === undefined ? ' A generation of two cohorts counts in both.' : '';
    return [brings, '', `<sub>+ added to membership, \u2212 removed from it.${shared}</sub>`, ''];
}
function countsOf(stages) {
    const [added, removed] = [(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)(), (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)()];
    for (const one of stages) {
        added[one.stage] += one.added.count;
        removed[one.stage] += one.removed.count;
    }
    return { added, removed };
}
function sameAs(own, { cohorts }) {
    const planned = countsOf(cohorts.flatMap(({ plan }) => plan?.stages ?? []));
    return _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a.every((stage) => planned.added[stage] === own.added[stage] && planned.removed[stage] === own.removed[stage]);
}
function countsOfReasons({ reasons }) {
    const [added, removed] = [(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)(), (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noneByStage */ ._)()];
    for (const one of reasons)
        for (const stage of _result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .a) {
            added[stage] += one.added[stage];
            removed[stage] += one.removed[stage];
        }
    return { added, removed };
}


/***/ })

};
