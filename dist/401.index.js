export const id = 401;
export const ids = [401];
export const modules = {

/***/ 6401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regenerate: () => (/* binding */ regenerate)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/github/preflight.js
var preflight = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/src/report/cut.js
var cut = __webpack_require__(160);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/marker.js
var marker = __webpack_require__(4340);
// EXTERNAL MODULE: ./build/src/report/repair.js
var repair = __webpack_require__(7987);
// EXTERNAL MODULE: ./build/src/report/tally.js
var tally = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/src/report/verdict.js
var report_verdict = __webpack_require__(4041);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/workspace/git-command.js
var git_command = __webpack_require__(3055);
// EXTERNAL MODULE: ./build/src/action/check-workspace.js + 7 modules
var check_workspace = __webpack_require__(2658);
// EXTERNAL MODULE: ./build/src/action/forgive.js
var forgive = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/src/action/log.js
var log = __webpack_require__(8194);
;// CONCATENATED MODULE: ./build/src/action/patch.js
const CONTEXT = 3;
/** The changes as a patch that `git apply` takes; bytes stand for themselves, whatever their encoding. */
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
    // A side without lines starts at the line before.
    const range = (count) => `${count === 0 ? first : first + 1},${count}`;
    return `${head}--- ${from}\n+++ ${to}\n@@ -${range(olds)} +${range(news)} @@\n${lines.join('')}`;
}
/** Lines with their ends, a character a byte. */
function linesOf(bytes) {
    return (Buffer.from(bytes)
        .toString('latin1')
        .match(/[^\n]*\n|[^\n]+$/g) ?? []);
}
function marked(sign, line) {
    return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
/** As git quotes names: in C's way, byte by byte. */
function quoted(name) {
    if (/^[A-Za-z0-9_./@+=,-]+$/.test(name))
        return name;
    const bytes = [...Buffer.from(name)].map((byte) => byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
        ? `\\${byte.toString(8).padStart(3, '0')}`
        : String.fromCharCode(byte));
    return `"${bytes.join('')}"`;
}

// EXTERNAL MODULE: ./build/src/action/preflight.js
var action_preflight = __webpack_require__(7491);
// EXTERNAL MODULE: ./build/src/action/publish.js + 4 modules
var publish = __webpack_require__(3366);
// EXTERNAL MODULE: ./build/src/config/apply-config.js
var apply_config = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/src/diagnostics/collector.js
var collector = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/src/pipeline.js + 12 modules
var pipeline = __webpack_require__(3423);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
// EXTERNAL MODULE: ./build/src/workspace/check-commit.js + 1 modules
var check_commit = __webpack_require__(9768);
// EXTERNAL MODULE: ./build/src/workspace/git.js
var git = __webpack_require__(992);
// EXTERNAL MODULE: ./build/src/workspace/git-history.js
var git_history = __webpack_require__(246);
;// CONCATENATED MODULE: ./build/src/action/regenerated-files.js








/** A commit is not in this clone, and so nothing can be computed upon it. */
class CommitNotHere extends Error {
    name = 'CommitNotHere';
    commit;
    constructor(commit) {
        super(`the commit ${commit.slice(0, 12)} is not in this clone`);
        this.commit = commit;
    }
}
/**
 * What the outputs of drifted cohorts should be at a commit, derived from its objects alone: the checkout of a pull
 * request is a merge, which is not what the branch holds. Metadata that is there is never rewritten.
 */
async function regenerateCommit(commit, { config, options }, inputs, { root, folder, signal }) {
    if (!(0,git_history/* commitExists */.Sm)(root, commit))
        throw new CommitNotHere(commit);
    const { isIgnored: _, ...rest } = options;
    const opened = (0,check_commit/* openCommit */.C)(root, commit, {
        ...rest,
        ...(inputs.cohorts === undefined ? {} : { cohorts: inputs.cohorts }),
    });
    const { repository } = opened;
    const files = new Map();
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
            const read = opened.tree.read(path);
            files.set(path, { contents, before: read.kind === 'file' ? read.bytes : undefined });
            repository.existing.wrote(path);
        }
    }
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
        result: config === undefined ? result : (0,apply_config/* applyConfig */.x)(result, config, { whole: false }),
    };
}
/** Drifted cohorts; and, when ignored outputs are to be committed, those of which nothing is committed. */
function isWanted({ state, outputs }, { includeIgnored }) {
    if (state === 'drifted')
        return true;
    const kinds = [outputs?.manifest, outputs?.membership];
    return state === 'clean' && includeIgnored && kinds.some((kind) => kind?.status === 'uncommitted');
}
/** Kinds of output of which the repository commits none stay uncommitted, unless asked for. */
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

// EXTERNAL MODULE: ./build/src/action/relocate.js
var relocate = __webpack_require__(1541);
// EXTERNAL MODULE: ./build/src/action/verdict.js
var action_verdict = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/action/modes/regenerate.js



















/** The last line of the bot's commits, by which the next run knows them. */
const TRAILER = 'Published-by: cohort-ci';
const MOST_LISTED = 30;
const LARGEST_SHOWN = 40_000;
/**
 * `mode: regenerate`: brings the outputs of drifted cohorts up to date, computed from the commit's objects without touching
 * the checkout: as a commit onto the pull request's branch, as a pull request of the bot's, or as a patch.
 */
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
        core/* setFailed */.C1(`Nothing was regenerated: ${error.message}; check out with fetch-depth: 0 (or 2, on a pull request)`);
        (0,publish/* publishOutput */.P5)('result', 'unchecked');
        return;
    }
    const delivered = await deliver(made, target, token, opened, inputs, context);
    await regenerate_publish(made, delivered, inputs, context);
}
function targetOf({ deliver: wish, token }, context) {
    const { runner } = context;
    const event = runner?.event;
    const here = (0,action_preflight/* checkedOut */.M)(context) ?? runner?.sha ?? '';
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
        // A second pull request into the first would need somebody to merge it; asked for, it is made.
        return wish === 'pull-request'
            ? { kind: 'pull-request', base: event.headRef, head }
            : { kind: 'commit', branch: event.headRef, head };
    }
    const head = here;
    if (wish === 'patch')
        return { kind: 'patch', head, why: 'a patch was asked for' };
    if (token === '' || runner === undefined)
        return { kind: 'patch', head, why: 'there is no token' };
    const branch = /^refs\/heads\/(.+)$/s.exec(runner.ref)?.[1];
    if (branch === undefined || event?.kind === 'merge_group')
        return { kind: 'patch', head, why: 'the run is not about a branch' };
    return wish === 'commit' ? { kind: 'commit', branch, head } : { kind: 'pull-request', base: branch, head };
}
async function deliver(made, target, token, opened, inputs, context) {
    const nothing = made.files.length === 0;
    if (inputs.dryRun) {
        if (nothing)
            return { words: 'There is nothing to regenerate.', done: true };
        const how = target.kind === 'patch' ? `not delivered at all: ${target.why}` : `a ${target.kind}`;
        return patch(made, context, `A dry run: nothing was changed. The delivery would be ${how}.`);
    }
    if (target.kind === 'patch')
        return nothing
            ? { words: 'There is nothing to regenerate.', done: true }
            : patch(made, context, `Not pushed: ${target.why}.`);
    if (!token.may(target.kind))
        return nothing
            ? { words: 'There is nothing to regenerate.', done: true }
            : patch(made, context, 'Not pushed: the token may not; see the warning for the missing lines.');
    if (target.kind === 'pull-request')
        return await propose(made, target, token, opened, inputs, context);
    if (nothing)
        return { words: 'There is nothing to regenerate.', done: true };
    if (isOwnCommit(context, made.commit))
        return patch(made, context, 'Not pushed: the last commit is already a regeneration, and another one would never come to an end.');
    return await commit(made, target, opened, inputs, context);
}
async function commit(made, { branch, head }, opened, inputs, context) {
    const outcome = await orGone(() => (0,forgive/* forgive */.n)(async () => {
        const { commitWithRecompute } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 994));
        return commitWithRecompute(await context.client(), {
            branch,
            head,
            message: messageOf(made),
            compute: (at) => changesAt(at, made, opened, inputs, context),
        });
    }));
    if (outcome instanceof CommitNotHere)
        return patch(made, context, `Not pushed: ${(0,markdown/* mdCode */.xs)(branch)} has moved to ${(0,markdown/* mdCode */.xs)(outcome.commit.slice(0, 12))}, which is not in this clone; the run of that commit regenerates it.`);
    switch (outcome?.kind) {
        case 'committed':
            (0,publish/* publishOutput */.P5)('commit', outcome.sha);
            return {
                words: `Committed onto ${(0,markdown/* mdCode */.xs)(branch)}: ${(0,markdown/* mdLink */.YF)(outcome.sha.slice(0, 12), outcome.url)}.`,
                done: true,
            };
        case 'nothing':
            return { words: `${(0,markdown/* mdCode */.xs)(branch)} holds everything already.`, done: true };
        case 'moved':
            return patch(made, context, `Not pushed: ${(0,markdown/* mdCode */.xs)(branch)} moved ${outcome.attempts} times meanwhile.`);
        case 'cannot-push':
            return patch(made, context, `Not pushed: ${(0,markdown/* mdProse */.X0)(outcome.why)}`);
        case undefined:
            return patch(made, context, 'Not pushed: GitHub did not take the commit; see the log.');
    }
}
async function propose(made, { base }, token, opened, inputs, context) {
    const wanted = {
        branch: inputs.branch,
        base,
        marker: (0,marker/* marker */.x)('regenerate', { key: inputs.key }),
        title: headlineOf(made),
        body: `${bodyOf(made, token)}\n`,
        message: messageOf(made),
        closingComment: 'Everything is up to date again: this pull request is no longer needed.',
        compute: (at) => changesAt(at, made, opened, inputs, context),
    };
    const outcome = await orGone(() => (0,forgive/* forgive */.n)(async () => {
        const { syncPullRequest } = await __webpack_require__.e(/* import() */ 686).then(__webpack_require__.bind(__webpack_require__, 2686));
        return syncPullRequest(await context.client(), wanted);
    }));
    const branch = (0,markdown/* mdCode */.xs)(inputs.branch);
    if (outcome instanceof CommitNotHere)
        return patch(made, context, `Not pushed: ${(0,markdown/* mdCode */.xs)(base)} has moved to ${(0,markdown/* mdCode */.xs)(outcome.commit.slice(0, 12))}, which is not in this clone; run this again.`);
    switch (outcome?.kind) {
        case 'none':
            return { words: 'There is nothing to regenerate.', done: true };
        case 'created':
        case 'updated':
        case 'unchanged':
        case 'closed':
        case 'left-closed': {
            (0,publish/* publishOutput */.P5)('pull-request-url', outcome.url);
            const state = outcome.kind === 'left-closed' ? 'was closed by people, and is left so' : `${outcome.kind}`;
            return { words: `Pull request ${(0,markdown/* mdLink */.YF)(`#${outcome.number}`, outcome.url)}: ${state}.`, done: true };
        }
        case 'branch-taken':
            return patch(made, context, `Not pushed: ${branch} holds a commit that is not the bot's.`);
        case 'cannot-open':
            return patch(made, context, `The branch ${branch} is pushed, but no pull request could be opened: ${(0,markdown/* mdProse */.X0)(outcome.why)}`);
        case 'cannot-push':
            return patch(made, context, `Not pushed: ${(0,markdown/* mdProse */.X0)(outcome.why)}`);
        case undefined:
            return patch(made, context, 'Not pushed: GitHub did not take the files; see the log.');
    }
}
/** What is to be committed upon a commit; a newer head is computed anew, from its objects. */
async function changesAt(at, made, opened, inputs, context) {
    const { files } = at === made.commit ? made : await regenerateCommit(at, opened, inputs, context);
    return files.length === 0 ? undefined : { additions: files, deletions: [] };
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
/** Whether the bot made a commit: another one upon it, with other files, would go on for ever. */
function isOwnCommit({ root }, sha) {
    const { status, output } = (0,git_command/* runGit */.EO)(root, ['log', '-1', '--format=%B', sha]);
    return status === 0 && output.toString('utf8').trimEnd().endsWith(TRAILER);
}
async function patch(made, context, why) {
    const bytes = patchOf(made.files);
    const path = (0,publish/* writePatch */.CZ)(bytes, context);
    (0,publish/* publishOutput */.P5)('patch', path ?? '');
    const lines = [
        `${why} The files as a patch for ${(0,markdown/* mdCode */.xs)(made.commit.slice(0, 12))}: keep the output ${(0,markdown/* mdCode */.xs)('patch')} as an artifact and apply it, or run the command.`,
        '',
        (0,markdown/* mdFence */.F)(`git apply cohort-ci.patch\n# or\n${(0,repair/* repairCommand */.p)(made.result, made.cohorts)}`, 'sh'),
    ];
    const text = Buffer.from(bytes).toString('utf8');
    if (bytes.length <= LARGEST_SHOWN)
        lines.push('', '<details><summary>The patch</summary>', '', (0,markdown/* mdFence */.F)(text, 'diff'), '', '</details>');
    return { words: lines.join('\n'), done: false };
}
function headlineOf({ cohorts }) {
    return cohorts.length === 1 && /^[\w.-]{1,60}$/.test(cohorts[0] ?? '')
        ? `Regenerate the outputs of cohort ${cohorts[0]}`
        : `Regenerate the outputs of ${(0,report_words/* plural */.L)(cohorts.length, 'cohort')}`;
}
function messageOf(made) {
    return { headline: headlineOf(made), body: TRAILER };
}
function bodyOf(made, token) {
    const { commit: sha, cohorts } = made;
    return [
        `The outputs of ${(0,report_words/* plural */.L)(cohorts.length, 'cohort')} are not what their specs and the latest catalogs give at ${(0,markdown/* mdCode */.xs)(sha.slice(0, 12))}. This pull request brings them up to date; it is updated in place, and closed once it is no longer needed.`,
        '',
        ...listed(made),
        ...(token.kind === 'github-token'
            ? [
                '',
                '> Checks of this pull request wait until someone with write access approves them: it was made with `GITHUB_TOKEN`. With the token of an app they run at once.',
            ]
            : []),
    ].join('\n');
}
function listed({ files }) {
    const shown = files.slice(0, MOST_LISTED).map(({ path, before }) => {
        return `- ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(path, 200))}${before === undefined ? ' (new)' : ''}`;
    });
    return files.length > shown.length
        ? [...shown, `- ${(0,report_words/* plural */.L)(files.length - shown.length, 'file')} more`]
        : shown;
}
async function regenerate_publish(made, { words, done }, inputs, context) {
    const result = (0,relocate/* relocate */.s)(made.result, context.folder);
    const refused = result.cohorts.filter(({ state }) => state === 'refused');
    (0,publish/* annotate */.fz)(
    // What is regenerated needs no marks.
    { ...result, cohorts: result.cohorts.filter(({ state }) => state !== 'drifted') }, context.links);
    (0,publish/* publishCounts */.sl)(result, (0,action_verdict/* judge */.S)(result, inputs).result);
    (0,publish/* publishOutput */.P5)('files', String(made.files.length));
    const lines = [
        made.files.length === 0
            ? '### ✅ Nothing to regenerate'
            : `### ${done ? '✅' : '🔶'} ${(0,report_words/* plural */.L)(made.files.length, 'file')} of ${(0,report_words/* plural */.L)(made.cohorts.length, 'cohort')} regenerated`,
        '',
        words,
        '',
        ...listed(made),
    ];
    if (made.ignored.length > 0 && !inputs.includeIgnored)
        lines.push('', `> Git ignores ${(0,report_words/* plural */.L)(made.ignored.length, 'regenerated file')}, such as ${(0,markdown/* mdCode */.xs)((0,cut/* cut */.J)(made.ignored[0] ?? '', 200))}: not committed. With ${(0,markdown/* mdCode */.xs)('include-ignored: true')} they are.`);
    if (refused.length > 0)
        lines.push('', `> ${(0,report_words/* plural */.L)(refused.length, 'cohort')} ${refused.length === 1 ? 'does' : 'do'} not compile and cannot be regenerated; see the annotations.`);
    const uncommitted = result.diagnostics.filter(({ code }) => code === 'drift/not-committed');
    for (const { message } of uncommitted)
        lines.push('', `> ${(0,markdown/* mdProse */.X0)(message)}`);
    await (0,publish/* publishSummary */.Iv)(`${lines.join('\n')}\n`);
    log/* info */.pq(lines[0]?.replace('### ', '') ?? '');
    // The patch is in the summary and in its file.
    log/* info */.pq(words.split('\n')[0] ?? '');
    const verdict = (0,action_verdict/* judge */.S)(result, inputs.failOnDrift && !done ? { ...inputs, failOnDrift: true } : { ...inputs, failLevel: 'never' });
    if (verdict.fails)
        core/* setFailed */.C1(`${(0,report_verdict/* verdict */.WJ)((0,tally/* tally */.N4)(result))}: ${verdict.why}`);
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ relocate)
/* harmony export */ });
/* harmony import */ var _source_source_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1435);

/** The result with all its paths below a folder: GitHub counts paths from the workspace, the core from the checked root. */
function relocate(result, folder) {
    if (folder === '')
        return result;
    const below = (path) => (path === '' ? folder : `${folder}/${path}`);
    const place = (at) => at.kind === 'span'
        ? { kind: 'span', span: { ...at.span, path: below(at.span.path) } }
        : { ...at, path: below(at.path) };
    const diagnostic = (found) => ({
        ...found,
        at: place(found.at),
        ...(found.related
            ? { related: found.related.map((related) => ({ ...related, at: place(related.at) })) }
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
            diagnostics: cohort.diagnostics.map(diagnostic),
            ...(cohort.outputs ? { outputs: outputs(cohort.outputs) } : {}),
        })),
        diagnostics: result.diagnostics.map(diagnostic),
        sources: new Map([...result.sources].map(([path, file]) => [below(path), new _source_source_file_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceFile */ .s(below(path), file.text)])),
    };
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Decides from the findings alone whether the step fails; nothing that happens while publishing changes it. */
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
    const failing = findings.filter(({ severity, code }) => {
        if (code.startsWith('drift/') || code === 'selection/not-followed')
            return inputs.failOnDrift && severity === 'error';
        if (code === 'spec/none-found')
            return false;
        return severity === 'error' || (inputs.failLevel === 'warning' && severity === 'warning');
    });
    const fails = failing.length > 0 || refused;
    return { result: word, fails, why: fails ? 'see the annotations and the summary' : '' };
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

/**
 * Foreign text in GitHub's Markdown. Two kinds of machinery must be kept out: Markdown and HTML themselves, which escapes
 * stop, and what GitHub does to the finished text (mentions, references, bare addresses, `:emoji:`), which only a
 * zero-width space or a code element stops.
 */
const ZERO_WIDTH_SPACE = '&#8203;';
const TEXT_ESCAPES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    // A backslash before a pipe would do in a table alone, or elsewhere alone.
    ['|', '&#124;'],
    // GitHub's way to write a dollar sign that starts no formula.
    ['$', '<span>$</span>'],
]);
/** Foreign text as plain words: inside a paragraph, a list item, a table cell or a link's label. One line, blanks trimmed. */
function mdText(text) {
    return escapeStart(escapeInline((0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).trim()));
}
/** The same, but what stands between two backticks becomes a code span: for messages and hints, which write so. */
function mdProse(text) {
    const parts = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .trim()
        .split(/(?<!`)`([^`]+)`(?!`)/);
    return escapeStart(parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : escapeInline(part))).join(''));
}
function escapeInline(shown) {
    return (shown
        // An underscore within a word emphasises nothing.
        .replace(/[\\`*[\]~&<>|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => TEXT_ESCAPES.get(character) ?? `\\${character}`)
        .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
        .replace(/(#|\bgh-)(?=[0-9a-z])/gi, breakReference)
        .replace(/:(?=\/\/|[0-9a-z_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
        .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`));
}
/** What would start a heading, a list, a rule or a table at the start of a line. */
function escapeStart(escaped) {
    return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/** Keeps the `#` of a numeric entity, which stands in escaped text only after `&`. */
function breakReference(match, _group, offset, whole) {
    return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}
/** Longer runs of backticks are written as HTML, so that a span's fences stay short. */
const LONGEST_FENCE = 8;
/** Foreign text as a code span; fit for tables, too. */
function mdCode(text) {
    const shown = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const run = longestRun(shown, '`');
    // In a table a pipe ends the cell even within a code span.
    if (shown === '' || shown.includes('|') || run > LONGEST_FENCE)
        return htmlCode(text);
    const fence = '`'.repeat(run + 1);
    // One blank is taken from each end where both have one; a span of blanks keeps them.
    const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Foreign text in a `<code>` element: for HTML such as `<summary>`, within which GitHub reads no Markdown. */
function htmlCode(text) {
    const escaped = (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
        // Around an inline element GitHub still reads Markdown, and makes links of bare addresses.
        .replace(/(www)\./gi, '$1&#46;');
    return `<code>${escaped}</code>`;
}
/** Foreign text as a fenced block, line by line; `\n` ends a line, every other control character is shown escaped. */
function mdFence(text, info = '') {
    const lines = text.split('\n').map((line) => (0,_diagnostics_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line));
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line, '`')), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
/** A link; the label is Markdown, the address is made of our own base and encoded parts. */
function mdLink(label, address) {
    return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}
/** A repository path as part of an address. */
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
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* unused harmony export readMarker */
/** A hidden line by which a later run knows what an earlier one wrote; the author has to be checked, too. */
function marker(kind, attributes) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=${encodeValue(value)}`);
    return `<!-- cohort-ci:${kind}:v1${pairs.join('')} -->`;
}
/** The attributes of a text's marker, which is its first line; `undefined` when it has none of that kind. */
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
/** Without blanks, and without anything that could end the comment. */
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

/** Cohorts that a command names; of more it names none, and mends all. */
const MOST_NAMED = 5;
/** What a shell takes for one word, and for no option. */
const PLAIN_WORD = /^[A-Za-z0-9_.][A-Za-z0-9_./-]*$/;
/**
 * The one command that brings the outputs of some cohorts up to date. It is made to be pasted into a shell: a name that
 * a shell could take for something else is never part of it.
 *
 * @param cohorts - Their ids.
 */
function repairCommand(result, cohorts) {
    const { dialect, dataRoot } = result;
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


/** The one command that mends drift. */
const REGENERATE = 'cohort-ci regenerate';
/** What the whole check found, in one sentence without a full stop. */
function verdict(counts) {
    const { cohorts, states, severities } = counts;
    const findings = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .severityWords */ .D)(severities);
    const also = findings ? ` (${findings})` : '';
    // Errors without a cohort are those of the configuration.
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
/** What to do next: words, and a command where one mends it; nothing when all is well. */
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

/***/ 9768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit)
});

// UNUSED EXPORTS: checkCommit

// EXTERNAL MODULE: ./build/src/check-repository.js + 3 modules
var check_repository = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/src/repository.js + 20 modules
var repository = __webpack_require__(8578);
// EXTERNAL MODULE: ./build/src/source/compare.js
var compare = __webpack_require__(8108);
// EXTERNAL MODULE: ./build/src/workspace/spec-pattern.js
var spec_pattern = __webpack_require__(3915);
;// CONCATENATED MODULE: ./build/src/workspace/committed-specs.js


/**
 * The specs that patterns name in a commit, sorted by code point. Patterns mean what they mean on disk: see `findSpecs`.
 */
function committedSpecs(tree, root, patterns) {
    const found = new Set();
    for (const pattern of (0,spec_pattern/* parseSpecPatterns */.a)(patterns, root)) {
        for (const path of pattern.segments ? walk(tree, pattern.segments) : matches(tree, pattern)) {
            if (pattern.negated)
                found.delete(path);
            else
                found.add(path);
        }
    }
    return [...found].sort(compare/* compareCodePoints */.O);
}
/** Patterns of literal segments and whole stars. */
function walk(tree, segments) {
    let paths = [''];
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        // A star below many folders would list them one by one.
        if (!isLast && segment === null)
            for (const path of paths)
                tree.expand(path);
        paths = paths.flatMap((path) => (segment === null ? tree.list(path) : [segment]).map((name) => path === '' ? name : `${path}/${name}`));
    }
    return paths.filter((path) => tree.isFile(path));
}
/** Any other pattern, held against every file of the commit. */
function matches(tree, { relative }) {
    const expression = globExpression(relative);
    return [...tree.files()].filter((path) => expression.test(path));
}
/** `**` stands for any folders, `*` and `?` for what is within a name, `[…]` for one character, a backslash for the next. */
function globExpression(pattern) {
    let expression = '';
    const segments = pattern.split('/');
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        if (segment === '**')
            expression += isLast ? '.*' : '(?:[^/]+/)*';
        else
            expression += segmentExpression(segment) + (isLast ? '' : '/');
    }
    try {
        return new RegExp(`^(?:${expression})$`, 'su');
    }
    catch {
        // A range that runs backwards, such as `[z-a]`, holds nothing.
        return /(?!)/;
    }
}
function segmentExpression(segment) {
    let expression = '';
    const tokens = segment.matchAll(/\\(.)|\[(!|\^)?(\]?[^\]]*)\]|\*+|\?|([\s\S])/gu);
    for (const [token, escaped, negation, set, plain] of tokens) {
        if (escaped !== undefined)
            expression += literal(escaped);
        else if (set !== undefined && set !== '') {
            expression += `[${negation ? '^/' : ''}${set.replace(/[\\[\]^]/g, '\\$&')}]`;
        }
        else if (plain !== undefined)
            expression += literal(plain);
        else if (token.startsWith('*'))
            expression += '[^/]*';
        else if (token === '?')
            expression += '[^/]';
        else
            expression += [...token].map(literal).join('');
    }
    return expression;
}
function literal(character) {
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

// EXTERNAL MODULE: ./build/src/workspace/git-tree.js
var git_tree = __webpack_require__(2356);
;// CONCATENATED MODULE: ./build/src/workspace/check-commit.js




/**
 * Opens a commit with a handful of git processes: what a check reads is read ahead. What is committed is not ignored,
 * whatever `.gitignore` says.
 *
 * Throws an EnvironmentFailure when the commit, or an object of it, is not in this clone.
 */
function openCommit(root, commit, options) {
    const tree = new git_tree/* GitTree */.x(root, commit, options);
    const { dataRoot } = options;
    const found = committedSpecs(tree, root, options.patterns).map(repository/* cohortOf */.lG);
    const cohorts = options.cohorts ? found.filter(({ id }) => options.cohorts?.includes(id)) : found;
    const below = dataRoot === '' ? '' : `${dataRoot}/`;
    // Which kinds of output are committed at all is asked of every cohort.
    tree.expand(`${below}cohorts`);
    tree.prefetch([
        ...['1_raw', '2_tasks', 'combo_mappings.csv', 'gens'].map((name) => `${below}${name}`),
        ...cohorts.map(({ folder, specPath }) => folder ?? specPath),
    ]);
    return { tree, cohorts, repository: (0,repository/* openRepository */.h_)(tree, options) };
}
/** Checks a commit as it would be checked out; see {@link openCommit}. */
async function checkCommit(root, commit, options) {
    const { tree, cohorts, repository } = openCommit(root, commit, options);
    return { result: await checkRepository(tree, cohorts, options), cohorts, repository };
}


/***/ })

};
