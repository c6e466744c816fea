export const id = 127;
export const ids = [127];
export const modules = {

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regenerate: () => (/* binding */ regenerate)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/report/log-text.js
var log_text = __webpack_require__(1408);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/workspace/git-history.js
var git_history = __webpack_require__(246);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 1 modules
var check_workspace = __webpack_require__(8385);
// EXTERNAL MODULE: ./build/src/github/preflight.js
var preflight = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/src/report/repair.js
var repair = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/src/action/forgive.js
var forgive = __webpack_require__(9930);
;// CONCATENATED MODULE: ./build/src/action/patch.js
const CONTEXT = 3;
function patchOf(files) {
    return Buffer.from(files.map(filePatch).join(''), 'latin1');
}
function filePatch({ path, before, contents }) {
    const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    const head = `diff --git ${from} ${to}\n`;
    const after = linesOf(contents);
    if (before === undefined) {
        const added = after.map((line) => marked('+', line)).join('');
        const hunk = after.length === 0 ? '' : `--- /dev/null\n+++ ${to}\n@@ -0,0 +1,${after.length} @@\n${added}`;
        return `${head}new file mode 100644\n${hunk}`;
    }
    const old = linesOf(before);
    let start = 0;
    while (start < old.length && start < after.length && old[start] === after[start])
        start++;
    let end = 0;
    const most = Math.min(old.length, after.length) - start;
    while (end < most && old[old.length - 1 - end] === after[after.length - 1 - end])
        end++;
    const first = Math.max(0, start - CONTEXT);
    const tail = Math.min(end, CONTEXT);
    const lines = [
        ...old.slice(first, start).map((line) => marked(' ', line)),
        ...old.slice(start, old.length - end).map((line) => marked('-', line)),
        ...after.slice(start, after.length - end).map((line) => marked('+', line)),
        ...old.slice(old.length - end, old.length - end + tail).map((line) => marked(' ', line)),
    ];
    const [olds, news] = [old, after].map((all) => all.length - end + tail - first);
    const range = (count) => `${count === 0 ? first : first + 1},${count}`;
    return `${head}--- ${from}\n+++ ${to}\n@@ -${range(olds)} +${range(news)} @@\n${lines.join('')}`;
}
function linesOf(bytes) {
    return (Buffer.from(bytes)
        .toString('latin1')
        .match(/[^\n]*\n|[^\n]+$/g) ?? []);
}
function marked(sign, line) {
    return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
function quoted(name) {
    if (/^[A-Za-z0-9_./@+=,-]+$/.test(name))
        return name;
    const bytes = [...Buffer.from(name)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `"${bytes.join('')}"`;
}

// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(3366);
// EXTERNAL MODULE: ./build/src/config/apply-config.js
var apply_config = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/pipeline.js + 11 modules
var pipeline = __webpack_require__(5315);
// EXTERNAL MODULE: ./build/src/repository.js + 19 modules
var src_repository = __webpack_require__(2201);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/workspace/check-commit.js + 2 modules
var check_commit = __webpack_require__(2539);
// EXTERNAL MODULE: ./build/src/workspace/environment-failure.js
var environment_failure = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/src/workspace/git.js
var git = __webpack_require__(992);
// EXTERNAL MODULE: ./build/src/workspace/git-objects.js
var git_objects = __webpack_require__(1370);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/src/github/read-objects.js
var read_objects = __webpack_require__(8528);
;// CONCATENATED MODULE: ./build/src/action/borrow-objects.js



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
    return new CannotBorrow(`that would take more than ${MOST_REQUESTS} requests, or too many bytes`);
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
    return { kind: (0,git_objects/* kindOf */.I)(mode), oid: sha };
}

;// CONCATENATED MODULE: ./build/src/action/regenerated-files.js












class CommitNotHere extends Error {
    name = 'CommitNotHere';
    commit;
    constructor(commit, why) {
        const asked = why === undefined ? '' : `, and could not be read from GitHub (${why})`;
        super(`the commit ${commit.slice(0, 12)} is not in this clone${asked}`);
        this.commit = commit;
    }
}
const TRAILER = 'Published-by: cohort-ci';
const OUTPUT = /(^|\/)(manifest\.json|membership\.csv|metadata\.json)$/;
const MOST_ROUNDS = 5;
async function regenerateCommit(commit, opened, inputs, context) {
    const objects = new git_objects/* GitObjects */.Vc(context.root);
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
    if (!message.trimEnd().endsWith(TRAILER))
        return false;
    const [parent] = (0,git_history/* commitExists */.Sm)(root, commit) ? (0,git_history/* parentsOf */.fY)(root, commit) : [];
    if (parent === undefined || !(0,git_history/* commitExists */.Sm)(root, parent))
        return true;
    return (0,git_history/* changedPaths */.vl)(root, parent, commit).every((path) => OUTPUT.test(path));
}
async function regenerateFrom(objects, commit, { config, options }, inputs, { root, folder, signal }) {
    const { isIgnored: _, ...rest } = options;
    const opened = (0,check_commit/* openCommit */.C)(root, commit, {
        ...rest,
        objects,
        ...(inputs.cohorts === undefined ? {} : { cohorts: inputs.cohorts }),
    });
    const { repository } = opened;
    const files = new Map();
    const linked = [];
    const cohorts = [];
    const results = [];
    for (const cohort of opened.cohorts) {
        await (0,check_workspace/* breathe */.q7)(signal);
        const result = (0,pipeline/* checkCohort */.ut)(repository, cohort);
        results.push(result);
        if (!isWanted(result, inputs))
            continue;
        const found = filesOf(repository, cohort, inputs);
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
    if (results.some(({ outputs }) => outputs !== undefined))
        (0,src_repository/* reportUncommitted */.I)(repository);
    const ignored = ignoredOf(root, [...files.keys()]);
    const below = (path) => (folder === '' ? path : `${folder}/${path}`);
    const result = {
        version: version/* VERSION */.x,
        dialect: options.dialect,
        dataRoot: options.dataRoot,
        patterns: options.patterns,
        cohorts: results,
        diagnostics: repository.collector.sorted(),
        sources: repository.sources.files,
    };
    return {
        commit,
        files: [...files]
            .filter(([path]) => inputs.includeIgnored || !ignored.has(path))
            .map(([path, file]) => ({ path: below(path), ...file })),
        cohorts,
        ignored: [...ignored].map(below),
        linked: linked.map(below),
        result: config === undefined ? result : (0,apply_config/* applyConfig */.x)(result, config, { whole: false }),
    };
}
function isWanted({ state, outputs }, { includeIgnored }) {
    if (state === 'drifted')
        return true;
    const kinds = [outputs?.manifest, outputs?.membership];
    return state === 'clean' && includeIgnored && kinds.some((kind) => kind?.status === 'uncommitted');
}
function filesOf(repository, cohort, { includeIgnored }) {
    const { committed } = repository;
    const expectation = (0,pipeline/* expectCohort */.HX)(repository, cohort, new collector/* Collector */.g());
    if (expectation === undefined || cohort.folder === undefined)
        return [];
    const files = [];
    for (const { path, content } of (0,pipeline/* regenerateCohort */.Cd)(repository, cohort, cohort.folder, expectation)) {
        const kind = path.endsWith('/manifest.json')
            ? committed.manifest
            : path.endsWith('/membership.csv')
                ? committed.membership
                : committed.metadata;
        if (kind || includeIgnored)
            files.push({ path, contents: Buffer.concat([...content]) });
    }
    return files;
}
function ignoredOf(root, paths) {
    const found = (0,git/* ignoredPaths */.j)(root, paths);
    return found.kind === 'known' ? found.paths : new Set();
}

// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
;// CONCATENATED MODULE: ./build/src/action/regenerated-words.js



const MOST_LISTED = 30;
const MOST_REASONS = 10;
function lackingOf({ result }) {
    return result.cohorts.filter(({ state }) => state === 'refused' || state === 'unchecked');
}
function headlineOf({ cohorts }) {
    return cohorts.length === 1 && /^[\w.-]{1,60}$/.test(cohorts[0] ?? '')
        ? `Regenerate the outputs of cohort ${cohorts[0]}`
        : `Regenerate the outputs of ${(0,words/* plural */.L)(cohorts.length, 'cohort')}`;
}
function proposalOf(made, checks) {
    const { commit: sha, cohorts } = made;
    const lacking = lackingOf(made);
    return [
        `The outputs of ${(0,words/* plural */.L)(cohorts.length, 'cohort')} are not what ${cohorts.length === 1 ? 'its spec' : 'their specs'} and the latest catalogs give at ${(0,markdown/* mdCode */.xs)(sha.slice(0, 12))}. This pull request brings them up to date; it is updated in place, and closed once it is no longer needed.`,
        '',
        ...listedFiles(made),
        ...(lacking.length === 0
            ? []
            : ['', 'Not part of it, for they do not compile:', '', ...reasons(lacking)]),
        ...(checks === undefined ? [] : ['', ...checksLines(checks)]),
        '',
    ].join('\n');
}
function summaryOf(made, delivered) {
    const { files, ignored, linked, result } = made;
    const lacking = lackingOf(made);
    const written = new Set(files.map(({ path }) => path));
    const lines = [`### ${headingOf(made, delivered)}`, ''];
    if (lacking.length > 0) {
        lines.push('Nothing can be derived for these: correct them first.', '', ...reasons(lacking), '');
    }
    lines.push(delivered.words, '', ...listedFiles(made));
    if (delivered.checks !== undefined)
        lines.push('', ...checksLines(delivered.checks));
    if (linked.length > 0)
        lines.push('', `> A symbolic link stands on the way to ${named(linked)}: not written. Put a real file or folder in its place.`);
    if (ignored.some((path) => !written.has(path)))
        lines.push('', `> Git ignores ${(0,words/* plural */.L)(ignored.length, 'regenerated file')}, such as ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(ignored[0] ?? '', 200))}: not committed. With ${(0,markdown/* mdCode */.xs)('include-ignored: true')} they are.`);
    for (const { code, message } of result.diagnostics)
        if (code === 'drift/not-committed' || code === 'spec/none-found')
            lines.push('', `> ${(0,markdown/* mdProse */.X0)(message)}`);
    return `${lines.join('\n')}\n`;
}
function headingOf(made, { done }) {
    const { files, cohorts, linked, result } = made;
    const lacking = lackingOf(made).length;
    const icon = result.cohorts.some(({ state }) => state === 'unchecked') ? '❌' : '🔶';
    if (files.length > 0) {
        const ofCohorts = `${(0,words/* plural */.L)(files.length, 'file')} of ${(0,words/* plural */.L)(cohorts.length, 'cohort')}`;
        if (!done)
            return `${icon} ${ofCohorts} to regenerate${lacking > 0 ? `; ${(0,words/* plural */.L)(lacking, 'cohort')} cannot be` : ''}`;
        if (lacking > 0)
            return `${icon} ${ofCohorts} regenerated; ${(0,words/* plural */.L)(lacking, 'cohort')} could not be`;
        return `${linked.length > 0 ? '🔶' : '✅'} ${ofCohorts} regenerated`;
    }
    if (lacking > 0)
        return `${icon} ${lacking} of ${(0,words/* plural */.L)(result.cohorts.length, 'cohort')} could not be regenerated`;
    if (linked.length > 0)
        return `🔶 ${(0,words/* plural */.L)(linked.length, 'file')} could not be regenerated`;
    if (result.cohorts.length === 0)
        return '🔶 No cohort was found';
    return done ? '✅ Nothing to regenerate' : '🔶 Nothing to regenerate on this branch alone';
}
function reasons(cohorts) {
    const lines = cohorts.slice(0, MOST_REASONS).map(({ id, failure, diagnostics }) => {
        const error = diagnostics.find(({ severity }) => severity === 'error');
        const why = failure ?? error?.message ?? 'a file that all cohorts share is refused; see the annotations';
        return `- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(id, 100))}: ${(0,markdown/* mdProse */.X0)((0,cut/* cut */.J)(why, 300))}`;
    });
    const more = cohorts.length - lines.length;
    return more > 0 ? [...lines, `- ${(0,words/* plural */.L)(more, 'cohort')} more`] : lines;
}
function checksLines({ message, yaml }) {
    return [
        message,
        '',
        '<details><summary>The lines that make them run at once</summary>',
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
        ? [...shown, `- ${(0,words/* plural */.L)(files.length - shown.length, 'file')} more`]
        : shown;
}
function named(paths) {
    const more = paths.length - 1;
    return `${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(paths[0] ?? '', 200))}${more > 0 ? ` and ${(0,words/* plural */.L)(more, 'file')} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/action/deliver.js









const LARGEST_SHOWN = 40_000;
const NOTHING = { words: 'There is nothing to regenerate.', done: true };
async function deliver(delivery, target) {
    const { made, token, inputs } = delivery;
    const nothing = made.files.length === 0;
    const none = isWhole(made) ? NOTHING : { words: 'Nothing was changed.', done: true };
    if (inputs.dryRun) {
        if (nothing)
            return none;
        const how = target.kind === 'patch' ? `not delivered at all: ${target.why}` : `a ${target.kind}`;
        return patch(delivery, `A dry run: nothing was changed. The delivery would be ${how}.`);
    }
    if (target.kind === 'patch')
        return nothing ? none : patch(delivery, `Not pushed: ${target.why}.`);
    if (!token.may(target.kind))
        return nothing ? none : stuck(delivery, 'the token may not; see the warning for the missing lines');
    if (target.kind === 'pull-request')
        return await propose(delivery, target);
    if (nothing)
        return none;
    if (made.isOurs)
        return stuck(delivery, 'the last commit is already a regeneration, and another one would never come to an end');
    return await commit(delivery, target);
}
async function commit(delivery, { branch, head }) {
    const { made, token, context } = delivery;
    const outcome = await orGone(() => (0,forgive/* forgive */.n)(async () => {
        const { commitWithRecompute } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 994));
        return commitWithRecompute(await context.client(), {
            branch,
            head,
            message: { headline: headlineOf(made), body: TRAILER },
            compute: async (at) => {
                const { files } = await madeAt(at, delivery);
                return files.length === 0 ? undefined : changesOf(files);
            },
        });
    }));
    if (outcome instanceof CommitNotHere)
        return stuck(delivery, `\`${branch}\` has moved meanwhile: ${outcome.message}; the run of that commit regenerates it`);
    switch (outcome?.kind) {
        case 'committed':
            (0,publish/* publishOutput */.P5)('commit', outcome.sha);
            return {
                words: `Committed onto ${(0,markdown/* mdCode */.xs)(branch)}: ${(0,markdown/* mdLink */.YF)(outcome.sha.slice(0, 12), outcome.url)}.`,
                done: true,
                ...withChecks((0,preflight/* checksNote */.CI)(token.kind, context.runner?.event.kind === 'pull_request' ? 'proposed' : 'pushed')),
            };
        case 'nothing':
            return { words: `${(0,markdown/* mdCode */.xs)(branch)} holds everything already.`, done: true };
        case 'moved':
            return stuck(delivery, `\`${branch}\` moved ${outcome.attempts} times meanwhile`);
        case 'cannot-push':
            return stuck(delivery, clause(outcome.why));
        case undefined:
            return stuck(delivery, 'GitHub did not take the commit; see the log');
    }
}
const STATES = {
    created: 'created',
    updated: 'updated',
    unchanged: 'unchanged',
    closed: 'closed, for nothing is left to regenerate',
    'left-closed': 'was closed by people, and is left so',
    'left-open': 'left as it is, for it cannot be told whether it is still needed',
};
async function propose(delivery, { branch, base }) {
    const { made, token, inputs, context } = delivery;
    const checks = (0,preflight/* checksNote */.CI)(token.kind, 'opened');
    const wanted = {
        branch,
        base,
        marker: (0,marker/* marker */.x)('regenerate', { key: inputs.key }),
        title: headlineOf(made),
        body: proposalOf(made, checks),
        message: { headline: headlineOf(made) },
        closingComment: `Nothing is left to regenerate on ${(0,markdown/* mdCode */.xs)(base)}: this pull request is no longer needed.`,
        compute: async (at) => {
            const now = await madeAt(at, delivery);
            if (now.files.length > 0)
                return changesOf(now.files);
            return isWhole(now) ? undefined : 'unknown';
        },
    };
    const outcome = await orGone(() => (0,forgive/* forgive */.n)(async () => {
        const { syncPullRequest } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 7622));
        return syncPullRequest(await context.client(), wanted);
    }));
    if (outcome instanceof CommitNotHere)
        return stuck(delivery, `\`${base}\` has moved meanwhile: ${outcome.message}; run this again`);
    switch (outcome?.kind) {
        case 'none':
            return isWhole(made) ? NOTHING : { words: 'Nothing was changed.', done: true };
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
            return stuck(delivery, `the branch \`${branch}\` holds a commit that is not the bot's; delete or rename it`);
        case 'branch-in-use':
            return stuck(delivery, `pull request ${outcome.number} brings the branch \`${branch}\` into \`${outcome.base}\`, and not into \`${base}\``);
        case 'cannot-open': {
            const setting = token.kind === 'github-token'
                ? '; "Allow GitHub Actions to create and approve pull requests" has to be on (Settings, Actions, General), or use the token of an app'
                : '';
            return stuck(delivery, `the branch \`${branch}\` is pushed, but no pull request could be opened: ${clause(outcome.why)}${setting}`, '');
        }
        case 'cannot-push':
            return stuck(delivery, clause(outcome.why));
        case undefined:
            return stuck(delivery, 'GitHub did not take the files; see the log');
    }
}
function isWhole(made) {
    return lackingOf(made).length === 0 && made.linked.length === 0 && made.result.cohorts.length > 0;
}
async function madeAt(at, { made, opened, inputs, context }) {
    return at === made.commit ? made : await regenerateCommit(at, opened, inputs, context);
}
function changesOf(files) {
    return { additions: files, deletions: [] };
}
function withChecks(checks) {
    return checks === undefined ? {} : { checks };
}
async function orGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof CommitNotHere)
            return error;
        throw error;
    }
}
function stuck(delivery, why, start = 'Not pushed: ') {
    const sentence = start === '' ? `${why[0]?.toUpperCase() ?? ''}${why.slice(1)}` : `${start}${why}`;
    const words = `${(0,markdown/* mdProse */.X0)(sentence)}.`;
    if (delivery.made.files.length === 0)
        return { words, done: true };
    return { ...patch(delivery, words), failure: why };
}
function clause(sentence) {
    return sentence.replace(/\.$/, '');
}
function patch({ made, context }, why) {
    const bytes = patchOf(made.files);
    const path = (0,publish/* writePatch */.CZ)(bytes, context);
    (0,publish/* publishOutput */.P5)('patch', path ?? '');
    const isShown = bytes.length <= LARGEST_SHOWN;
    const lines = [
        why,
        '',
        `Run the command in a clone of the branch; or apply the patch, made for ${(0,markdown/* mdCode */.xs)(made.commit.slice(0, 12))}: it is the artifact ${(0,markdown/* mdCode */.xs)('cohort-ci-patch')} of this run, where the workflow keeps it${isShown ? ', and stands below' : ''}.`,
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
// EXTERNAL MODULE: ./build/src/action/preflight.js
var action_preflight = __webpack_require__(7491);
;// CONCATENATED MODULE: ./build/src/action/delivery-target.js



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
            return { kind: 'patch', head, why: 'a patch was asked for' };
        if (event.isFork)
            return { kind: 'patch', head, why: 'the branch belongs to a fork' };
        if ((0,preflight/* isReadOnlyEvent */.JY)(event))
            return { kind: 'patch', head, why: 'the token can only read' };
        if (token === '')
            return { kind: 'patch', head, why: 'there is no token' };
        return wish === 'pull-request'
            ? propose(event.headRef, head)
            : { kind: 'commit', branch: event.headRef, head };
    }
    const head = (0,action_preflight/* checkedOut */.M)(context) ?? runner?.sha ?? '';
    if (wish === 'patch')
        return { kind: 'patch', head, why: 'a patch was asked for' };
    if (token === '' || runner === undefined)
        return { kind: 'patch', head, why: 'there is no token' };
    const branch = /^refs\/heads\/(.+)$/s.exec(runner.ref)?.[1];
    if (branch === undefined || event?.kind === 'merge_group')
        return { kind: 'patch', head, why: 'the run is not about a branch' };
    return wish === 'commit' ? { kind: 'commit', branch, head } : propose(branch, head);
}
function branchFor(base, inputs, { defaultBranch }) {
    const { branch } = inputs;
    if (branch === base || branch === defaultBranch)
        throw new action_inputs/* InputError */.d(`wrong input - branch: ${JSON.stringify(branch)} must be a branch of the bot's own`);
    return defaultBranch === undefined || base === defaultBranch ? branch : `${branch}-${base}`;
}

// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
// EXTERNAL MODULE: ./build/src/action/relocate.js + 1 modules
var relocate = __webpack_require__(3869);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/action/modes/regenerate.js

















const DEEPER = '# the step that uses actions/checkout\nwith:\n  fetch-depth: 0';
async function regenerate(inputs, context) {
    const target = targetOf(inputs, context);
    const publishes = target.kind === 'patch' || inputs.dryRun ? [] : [target.kind];
    const token = await (0,action_preflight/* checkPermissions */.R)(context, { publishes });
    const opened = await (0,check_workspace/* openConfigured */.vP)(context.root, inputs);
    if (opened.kind === 'refused') {
        (0,publish/* annotate */.fz)((0,relocate/* relocate */.s)(opened.result, context.folder), context.links);
        (0,publish/* publishOutput */.P5)('result', 'findings');
        core/* setFailed */.C1('The configuration cannot be read: nothing was regenerated');
        return;
    }
    let made;
    try {
        made = await regenerateCommit(target.head, opened, inputs, context);
    }
    catch (error) {
        if (!(error instanceof CommitNotHere))
            throw error;
        core/* setFailed */.C1(`Nothing was regenerated: ${error.message}. Check it out:\n\n${DEEPER}`);
        (0,publish/* publishOutput */.P5)('result', 'unchecked');
        return;
    }
    const delivered = (await behind(made, opened, inputs, context)) ??
        (await deliver({ made, token, opened, inputs, context }, target));
    await regenerate_publish(made, delivered, inputs, context);
}
async function behind(made, opened, inputs, context) {
    const event = context.runner?.event;
    const here = (0,action_preflight/* checkedOut */.M)(context);
    if (event?.kind !== 'pull_request' || here === undefined || here === made.commit)
        return undefined;
    if (made.files.length > 0 || lackingOf(made).length > 0)
        return undefined;
    if (!(0,git_history/* namedParents */.vu)(context.root, here).includes(made.commit))
        return undefined;
    const { cohorts } = await regenerateCommit(here, opened, inputs, context);
    if (cohorts.length === 0)
        return undefined;
    const base = (0,markdown/* mdCode */.xs)(event.baseRef);
    const list = cohorts.slice(0, 10).map((id) => (0,markdown/* mdCode */.xs)(id));
    const more = cohorts.length - list.length;
    return {
        words: `At the head of the branch everything agrees; merged with ${base}, the outputs of ${list.join(', ')}${more > 0 ? ` and ${(0,words/* plural */.L)(more, 'cohort')} more` : ''} do not. Bring ${base} into the branch first (“Update branch” on the pull request), then regenerate.`,
        done: false,
    };
}
async function regenerate_publish(made, delivered, inputs, context) {
    const { done, words, failure } = delivered;
    const result = (0,relocate/* relocate */.s)(made.result, context.folder);
    (0,publish/* annotate */.fz)({ ...result, cohorts: result.cohorts.filter(({ state }) => state !== 'drifted') }, context.links);
    (0,publish/* publishCounts */.sl)(result, (0,action_verdict/* judge */.S)(result, inputs).result);
    (0,publish/* publishOutput */.P5)('files', String(made.files.length));
    const summary = summaryOf(made, delivered);
    await (0,publish/* publishSummary */.Iv)(summary);
    log/* info */.pq(summary.split('\n', 1)[0]?.replace('### ', '') ?? '');
    log/* info */.pq(words.split('\n', 1)[0] ?? '');
    const verdict = (0,action_verdict/* judge */.S)(result, inputs.failOnDrift && !done ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' });
    if (verdict.fails)
        core/* setFailed */.C1(`${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}: ${verdict.why}`);
    else if (failure !== undefined && context.runner?.event.kind !== 'pull_request')
        core/* setFailed */.C1((0,log_text/* logSafe */.s)(`The regenerated files could not be delivered: ${failure}`));
}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ relocate)
});

// EXTERNAL MODULE: ./build/src/source/source-file.js + 1 modules
var source_file = __webpack_require__(1435);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(7096);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
;// CONCATENATED MODULE: ./build/src/action/relocate-text.js



const NAMED = /'([^'\\]+)'|[^\s'"`,;:()[\]{}]+/g;
function textRelocation(result, folder) {
    const known = knownPaths(result);
    return (text) => text.replace(NAMED, (word, quoted) => {
        if (quoted === undefined)
            return known.has(word) ? `${folder}/${word}` : word;
        if (known.has(quoted))
            return `'${folder}/${quoted}'`;
        return word.replace(/[^\s'"`,;:()[\]{}]+/g, (inner) => known.has(inner) ? `${folder}/${inner}` : inner);
    });
}
function knownPaths(result) {
    const paths = new Set([config/* CONFIG_PATH */.t]);
    const add = (path) => {
        for (let at = path; at.includes('/') && !paths.has(at); at = (0,source_path/* folderOf */.yS)(at))
            paths.add(at);
    };
    const addPlaces = ({ at, related = [] }) => {
        for (const place of [at, ...related.map((one) => one.at)])
            add((0,diagnostic/* placePath */.F7)(place));
    };
    for (const path of [...result.sources.keys(), ...result.patterns])
        add(path);
    for (const diagnostic of result.diagnostics)
        addPlaces(diagnostic);
    for (const { diagnostics, outputs, specPath } of result.cohorts) {
        add(specPath);
        for (const diagnostic of diagnostics)
            addPlaces(diagnostic);
        if (outputs)
            for (const { path } of [outputs.manifest, outputs.membership, outputs.metadata])
                add(path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/src/action/relocate.js


function relocate(result, folder) {
    if (folder === '')
        return result;
    const below = (path) => (path === '' ? folder : `${folder}/${path}`);
    const told = textRelocation(result, folder);
    const place = (at) => at.kind === 'span'
        ? { kind: 'span', span: { ...at.span, path: below(at.span.path) } }
        : { ...at, path: below(at.path) };
    const diagnostic = (found) => ({
        ...found,
        message: told(found.message),
        at: place(found.at),
        ...(found.hint === undefined ? {} : { hint: told(found.hint) }),
        ...(found.related
            ? {
                related: found.related.map((related) => ({
                    message: told(related.message),
                    at: place(related.at),
                })),
            }
            : {}),
    });
    const outputs = (compared) => ({
        manifest: { ...compared.manifest, path: below(compared.manifest.path) },
        membership: { ...compared.membership, path: below(compared.membership.path) },
        metadata: { ...compared.metadata, path: below(compared.metadata.path) },
    });
    return {
        ...result,
        dataRoot: below(result.dataRoot),
        patterns: result.patterns.map(below),
        cohorts: result.cohorts.map((cohort) => ({
            ...cohort,
            specPath: below(cohort.specPath),
            ...(cohort.failure === undefined ? {} : { failure: told(cohort.failure) }),
            ...(cohort.selection ? { selection: { ...cohort.selection, path: below(cohort.selection.path) } } : {}),
            diagnostics: cohort.diagnostics.map(diagnostic),
            ...(cohort.outputs ? { outputs: outputs(cohort.outputs) } : {}),
        })),
        diagnostics: result.diagnostics.map(diagnostic),
        sources: new Map([...result.sources].map(([path, file]) => [below(path), new source_file/* SourceFile */.s(below(path), file.text)])),
    };
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ softenDrift),
/* harmony export */   _: () => (/* binding */ isDrift)
/* harmony export */ });
function softenDrift(result, { failOnDrift }) {
    if (failOnDrift)
        return result;
    return {
        ...result,
        cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(soften) })),
        diagnostics: result.diagnostics.map(soften),
    };
}
function soften(diagnostic) {
    return diagnostic.severity === 'error' && isDrift(diagnostic)
        ? { ...diagnostic, severity: 'warning' }
        : diagnostic;
}
function isDrift({ code }) {
    return code.startsWith('drift/') || code === 'selection/not-followed';
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _soften_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);

function judge(result, inputs) {
    const unchecked = result.cohorts.filter((cohort) => cohort.state === 'unchecked').length;
    const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
    const refused = result.cohorts.some((cohort) => cohort.state === 'refused');
    const drifted = result.cohorts.some((cohort) => cohort.state === 'drifted');
    const word = unchecked > 0
        ? 'unchecked'
        : refused || drifted || findings.some(({ severity }) => severity === 'error')
            ? 'findings'
            : 'clean';
    const looked = !findings.some(({ code, severity }) => code.startsWith('config/') && severity === 'error');
    if (result.cohorts.length === 0 && looked && inputs.ifNoSpecsFound === 'error')
        return { result: 'findings', fails: true, why: 'see the input if-no-specs-found' };
    if (unchecked > 0)
        return { result: word, fails: true, why: `${unchecked} could not be checked` };
    if (inputs.failLevel === 'never')
        return { result: word, fails: false, why: '' };
    const failing = findings.filter((finding) => {
        const { severity, code } = finding;
        if ((0,_soften_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrift */ ._)(finding))
            return inputs.failOnDrift && severity === 'error';
        if (code === 'spec/none-found')
            return false;
        return severity === 'error' || (inputs.failLevel === 'warning' && severity === 'warning');
    });
    const fails = failing.length > 0 || refused;
    return { result: word, fails, why: fails ? 'see the annotations and the summary' : '' };
}


/***/ }),

/***/ 8528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   wJ: () => (/* binding */ blobSha)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
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
/* harmony import */ var _diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

const ZERO_WIDTH_SPACE = '&#8203;';
const TEXT_ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
    ['$', '<span>$</span>'],
]);
function mdText(text) {
    return escapeStart(escapeInline((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).trim()));
}
function mdProse(text) {
    const parts = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
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
    const shown = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const run = longestRun(shown, '`');
    if (shown === '' || shown.includes('|') || run > LONGEST_FENCE)
        return htmlCode(text);
    const fence = '`'.repeat(run + 1);
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function htmlCode(text) {
    const escaped = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${escaped}</code>`;
}
function mdFence(text, info = '') {
    const lines = text.split('\n').map((line) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line));
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

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
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


/***/ }),

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repairCommand)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4041);

const MOST_NAMED = 5;
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;
function repairCommand(result, cohorts) {
    const { dialect } = result;
    const dataRoot = result.dataRoot || '.';
    const options = [
        ...(dialect === 'v1' ? [] : [`--dialect ${dialect}`]),
        ...(dataRoot === 'data' || !PLAIN_WORD.test(dataRoot) ? [] : [`--data-root ${dataRoot}`]),
        ...(cohorts.length > MOST_NAMED || !cohorts.every((id) => PLAIN_WORD.test(id))
            ? []
            : cohorts.map((id) => `--cohort ${id}`)),
    ];
    return [_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .REGENERATE */ .dF, ...options].join(' ');
}


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   dF: () => (/* binding */ REGENERATE),
/* harmony export */   zL: () => (/* binding */ remedy)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2670);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);


const REGENERATE = 'cohort-ci regenerate';
function verdict(counts) {
    const { cohorts, states, severities } = counts;
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D)(severities);
    const also = findings ? ` (${findings})` : '';
    if (cohorts === 0)
        return severities.error > 0 ? `No cohort was checked${also}` : 'No cohort was checked: no spec was found';
    if (states.clean === cohorts) {
        return `${cohorts === 1 ? 'The cohort is clean' : `All ${cohorts} cohorts are clean`}${also}`;
    }
    const parts = _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .STATES */ .xj.filter((state) => state !== 'clean' && states[state] > 0);
    if (cohorts === 1)
        return `The cohort is ${parts.join()}${also}`;
    const words = parts.map((state) => `${states[state]} ${state}`).join(', ');
    return `${states.clean} of ${cohorts} cohorts ${states.clean === 1 ? 'is' : 'are'} clean: ${words}${also}`;
}
function remedy(counts) {
    const { states, severities } = counts;
    const mend = severities.error > 0 && (states.refused > 0 || states.drifted === 0);
    if (mend && states.drifted > 0) {
        return { words: 'Correct the errors; then bring the drifted outputs up to date', command: REGENERATE };
    }
    if (mend)
        return { words: 'Correct the errors and check again' };
    if (states.drifted > 0)
        return { words: 'Bring the drifted outputs up to date', command: REGENERATE };
    if (states.unchecked > 0)
        return { words: 'The check itself failed: see why, and run it again' };
    return undefined;
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit)
});

// UNUSED EXPORTS: checkCommit

// EXTERNAL MODULE: ./build/src/check-repository.js + 3 modules
var check_repository = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/src/repository.js + 19 modules
var repository = __webpack_require__(2201);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/source/path.js
var source_path = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/src/workspace/walk-patterns.js
var walk_patterns = __webpack_require__(1920);
;// CONCATENATED MODULE: ./build/src/workspace/commit-folders.js


class CommitFolders {
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    standing(path) {
        const place = this.#tree.place(path);
        if (place.kind === 'file')
            return 'other';
        const folder = this.#tree.place((0,source_path/* folderOf */.yS)(path));
        if (folder.kind !== 'folder')
            return 'nothing';
        if (place.kind === 'folder')
            return path === '' || place.path === (0,walk_patterns/* joined */.oR)(folder.path, path) ? 'folder' : 'linked';
        if (place.kind !== 'missing')
            return 'astray';
        return this.#tree.list(folder.path).includes((0,walk_patterns/* nameOf */.Vb)(path)) ? 'astray' : 'nothing';
    }
    names(path) {
        return this.#tree.list(path);
    }
    real(path) {
        const place = this.#tree.place(path);
        return place.kind === 'folder' ? place.path : (0,walk_patterns/* joined */.oR)(this.real((0,source_path/* folderOf */.yS)(path)), path);
    }
    searchable(start, whole) {
        if (!whole)
            this.#tree.expandLinked(start);
        return true;
    }
}

// EXTERNAL MODULE: ./build/src/workspace/glob-expression.js
var glob_expression = __webpack_require__(2580);
// EXTERNAL MODULE: ./build/src/workspace/spec-pattern.js
var spec_pattern = __webpack_require__(3915);
// EXTERNAL MODULE: ./build/src/workspace/without-aliases.js
var without_aliases = __webpack_require__(7774);
;// CONCATENATED MODULE: ./build/src/workspace/committed-specs.js






function committedSpecs(tree, root, patterns) {
    const parsed = (0,spec_pattern/* parseSpecPatterns */.a)(patterns, root);
    const folders = new CommitFolders(tree);
    const { found, amiss, linked } = (0,walk_patterns/* walkPatterns */.LY)(folders, parsed);
    const all = parsed.every((pattern) => pattern.segments)
        ? found
        : [...matches(tree, parsed), ...[...found].filter((path) => (0,walk_patterns/* isBehind */.Jm)(linked, path))];
    return (0,without_aliases/* withoutAliases */.J)([...all, ...amiss], linked, folders)
        .filter((path) => !path.split('/').includes('.git'))
        .sort(compare/* compareCodePoints */.O);
}
function matches(tree, patterns) {
    const found = new Set();
    const files = [...tree.files()];
    for (const { relative, negated } of patterns) {
        const expression = (0,glob_expression/* globExpression */.L)(relative);
        for (const path of files) {
            if (!expression.test(path))
                continue;
            if (negated)
                found.delete(path);
            else
                found.add(path);
        }
    }
    return new Set([...found].filter((path) => tree.place(path).kind !== 'folder'));
}

// EXTERNAL MODULE: ./build/src/workspace/git-tree.js
var git_tree = __webpack_require__(2356);
;// CONCATENATED MODULE: ./build/src/workspace/check-commit.js




function openCommit(root, commit, options) {
    const tree = new git_tree/* GitTree */.x(root, commit, options);
    const { dataRoot } = options;
    const found = (0,repository/* withRivals */.Qx)(committedSpecs(tree, root, options.patterns).map(repository/* cohortOf */.lG));
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    const below = dataRoot === '' ? '' : `${dataRoot}/`;
    tree.expand(`${below}cohorts`);
    tree.prefetch([
        ...['1_raw', '2_tasks', 'combo_mappings.csv', 'gens'].map((name) => `${below}${name}`),
        ...cohorts.map(({ folder, specPath }) => folder ?? specPath),
    ]);
    return { tree, cohorts, repository: (0,repository/* openRepository */.h_)(tree, options) };
}
async function checkCommit(root, commit, options) {
    const { tree, cohorts, repository } = openCommit(root, commit, options);
    return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}


/***/ })

};
