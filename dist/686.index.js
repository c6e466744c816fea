export const id = 686;
export const ids = [686];
export const modules = {

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   syncPullRequest: () => (/* binding */ syncPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7314);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3214);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6546);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4627);
/* harmony import */ var _git_data_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7302);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8279);








/** The last line of our commits' messages; a tip without it is somebody else's work. */
const TRAILER = 'Published-by: cohort-ci';
const PULL = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    merged_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
});
const COMMIT = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    parents: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
});
/**
 * Keeps one pull request that brings the base up to date: one commit upon the base's head, on a branch of our own. The
 * new commit is made first and the branch moved to it in one step: a branch that stood on the base even for a moment
 * would make GitHub close the pull request. When nothing is to be changed any more, it is closed and the branch deleted.
 */
async function syncPullRequest(client, wanted, limits = _commit_files_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMIT_LIMITS */ .j) {
    const baseHead = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(client, wanted.base);
    if (baseHead === undefined)
        return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${wanted.base} does not exist.` };
    const tip = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(client, wanted.branch);
    const tipCommit = tip === undefined ? undefined : await readCommit(client, tip);
    // A branch without commits of its own stands on some commit of the base's; that is ours to move, too.
    const isOurs = tipCommit === undefined || tip === baseHead || tipCommit.message.trimEnd().endsWith(TRAILER);
    if (tip !== undefined && !isOurs)
        return { kind: 'branch-taken', head: tip };
    const desired = await wanted.compute(baseHead);
    const changes = desired && (await (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .realChanges */ .CF)(client, baseHead, desired));
    const link = changes?.blocked[0];
    if (link !== undefined)
        return {
            kind: 'cannot-push',
            reason: 'link',
            why: `A link or a submodule stands at ${JSON.stringify(link)}.`,
        };
    if (changes === undefined || changes.additions.length + changes.deletions.length === 0)
        return await close(client, wanted, tip);
    let head = tip;
    let isNews = false;
    try {
        const tree = await (0,_git_data_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .buildTree */ .H6)(client, changes.treeSha, changes, limits);
        if (head === undefined || tipCommit?.parents[0]?.sha !== baseHead || tipCommit.tree.sha !== tree) {
            const { headline, body } = (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_6__/* .withChecks */ .c)(wanted.message);
            const message = { headline, body: body ? `${body.trimEnd()}\n\n${TRAILER}` : TRAILER };
            head = (await (0,_git_data_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .createCommit */ .kt)(client, baseHead, tree, message)).sha;
            await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .setBranch */ .xh)(client, wanted.branch, head);
            isNews = true;
        }
    }
    catch (error) {
        return await cannotPush(client, wanted.branch, error);
    }
    return await propose(client, wanted, head, isNews);
}
async function readCommit(client, sha) {
    const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
    return await client.send('read a commit', route, { commit_sha: sha }, COMMIT);
}
async function cannotPush(client, branch, error) {
    const known = error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .PermissionFailure */ .IL || error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .Conflict */ .lt || error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .Invalid */ .WO;
    if (!known)
        throw error;
    const why = `${error.message}.`;
    if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .PermissionFailure */ .IL && error.reason !== 'refused')
        return { kind: 'cannot-push', reason: 'read-only', why };
    return { kind: 'cannot-push', reason: (await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isProtected */ .bz)(client, branch)) ? 'protected' : 'refused', why };
}
/** Pull requests from our branch into the base, the newest first. */
async function readPulls(client, { branch, base }) {
    const pulls = await client.list('list the pull requests', 'GET /repos/{owner}/{repo}/pulls', { state: 'all', head: `${client.owner}:${branch}`, base }, PULL);
    return pulls.filter(({ head }) => head.ref === branch).sort((left, right) => right.number - left.number);
}
async function propose(client, wanted, head, isNews) {
    const { title, base, branch } = wanted;
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .withMarker */ .Pe)(wanted.body, wanted.marker);
    const pulls = await readPulls(client, wanted);
    const open = pulls.find(({ state }) => state === 'open');
    if (open)
        return await update(client, open, { title, body }, head, isNews);
    const latest = pulls[0];
    if (latest && !latest.merged_at && !isNews)
        return { kind: 'left-closed', number: latest.number, url: latest.html_url, head };
    try {
        const { number, html_url: url } = await client.createOnce(() => client.send('open a pull request', 'POST /repos/{owner}/{repo}/pulls', { title, body, head: branch, base }, PULL), async () => (await readPulls(client, wanted)).find(({ state }) => state === 'open'));
        return { kind: 'created', number, url, head };
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .PermissionFailure */ .IL)
            return { kind: 'cannot-open', head, why: `${error.message}.` };
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .Invalid */ .WO))
            throw error;
        // Another run opened it in the meantime.
        const other = (await readPulls(client, wanted)).find(({ state }) => state === 'open');
        if (other === undefined)
            throw error;
        return await update(client, other, { title, body }, head, isNews);
    }
}
async function update(client, open, text, head, isNews) {
    const says = open.title === text.title && (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .sameText */ .QV)(open.body, text.body);
    if (!says)
        await client.send('update the pull request', 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: open.number, ...text }, PULL);
    return { kind: says && !isNews ? 'unchanged' : 'updated', number: open.number, url: open.html_url, head };
}
async function close(client, wanted, tip) {
    const pulls = tip === undefined ? [] : await readPulls(client, wanted);
    const open = pulls.find(({ state }) => state === 'open');
    if (open !== undefined) {
        await client.send('close the pull request', 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: open.number, state: 'closed' }, PULL);
        await client.createOnce(() => client.send('comment on the pull request', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: open.number, body: wanted.closingComment }, zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()), 
        // It is said once at most; a lost comment is better than two.
        async () => null);
    }
    if (tip !== undefined)
        await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteBranch */ .SN)(client, wanted.branch);
    return open === undefined ? { kind: 'none' } : { kind: 'closed', number: open.number, url: open.html_url };
}


/***/ }),

/***/ 1269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ deleteBranch),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   xh: () => (/* binding */ setBranch),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);


const REF = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** The commit that a branch points to; undefined when there is no such branch. */
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
/** Moves a branch. Without `force` only forward, so that nobody's commit is lost. */
async function moveBranch(client, branch, sha, force) {
    await client.send(`move the branch ${branch}`, 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha, force }, REF);
}
/** Creates a branch; when there is one already, moves it. */
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
/** Deletes a branch; it may be gone already. */
async function deleteBranch(client, branch) {
    try {
        await client.send(`delete the branch ${branch}`, 'DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}` }, zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk)
            return;
        // GitHub says 422 about a branch that does not exist.
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .Invalid */ .WO && (await readHead(client, branch)) === undefined)
            return;
        throw error;
    }
}
/** Whether rules guard the branch; unknown counts as no. */
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

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ COMMIT_LIMITS),
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1269);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3214);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4627);
/* harmony import */ var _git_data_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7302);






const COMMIT_LIMITS = {
    ..._git_data_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .TREE_LIMITS */ .eh,
    mutationBytes: 30 * 1024 * 1024,
    mutationFiles: 1_000,
};
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const COMMITTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    createCommitOnBranch: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) }),
});
/**
 * Commits files onto a branch, if the branch still stands where they were computed: a compare-and-swap, in one signed
 * commit, without a checkout. What is there already is not committed again.
 *
 * @throws {StaleHead} when the branch has moved: compute again upon its new head.
 */
async function commitFiles(client, commit, limits = COMMIT_LIMITS) {
    const { branch, expectedHead } = commit;
    const message = (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_5__/* .withChecks */ .c)(commit.message);
    const { treeSha, blocked, ...changes } = await (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .realChanges */ .CF)(client, expectedHead, commit.changes);
    const link = blocked[0];
    if (link !== undefined)
        return {
            kind: 'cannot-push',
            reason: 'link',
            why: `A link or a submodule stands at ${JSON.stringify(link)}.`,
        };
    const files = changes.additions.length + changes.deletions.length;
    if (files === 0)
        return { kind: 'nothing' };
    const bytes = changes.additions.reduce((sum, { contents }) => sum + Math.ceil(contents.length / 3) * 4, 0);
    const fits = bytes <= limits.mutationBytes && files <= limits.mutationFiles;
    try {
        const made = fits
            ? await commitByMutation(client, { ...commit, message, changes })
            : await commitByGitData(client, { ...commit, message, changes }, treeSha, limits);
        return { kind: 'committed', ...made, files };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        const head = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(client, branch);
        if (head === undefined)
            return {
                kind: 'cannot-push',
                reason: 'no-branch',
                why: `The branch ${branch} does not exist any more.`,
            };
        if (head !== expectedHead)
            throw stale(branch, head);
        return await explained(client, branch, error);
    }
}
async function commitByMutation(client, commit) {
    const { branch, expectedHead, message, changes } = commit;
    const input = {
        branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
        expectedHeadOid: expectedHead,
        message,
        fileChanges: {
            additions: changes.additions.map(({ path, contents }) => ({
                path,
                contents: Buffer.from(contents).toString('base64'),
            })),
            deletions: changes.deletions.map((path) => ({ path })),
        },
    };
    return await client.createOnce(async () => {
        const answer = await client.query('commit the files', MUTATION, { input }, COMMITTED);
        return { sha: answer.createCommitOnBranch.commit.oid, url: answer.createCommitOnBranch.commit.url };
    }, () => landed(client, commit));
}
async function commitByGitData(client, commit, treeSha, limits) {
    const { branch, expectedHead, message, changes } = commit;
    const tree = await (0,_git_data_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .buildTree */ .H6)(client, treeSha, changes, limits);
    const made = await (0,_git_data_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .createCommit */ .kt)(client, expectedHead, tree, message);
    await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .moveBranch */ .ob)(client, branch, made.sha, false);
    return made;
}
const PARENTS = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    parents: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
    tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
});
/** Our commit, when an attempt without an answer did succeed: the one upon the expected head that holds our files. */
async function landed(client, { branch, expectedHead, message, changes }) {
    const head = await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(client, branch);
    if (head === expectedHead || head === undefined)
        return undefined;
    const found = await client.send('read a commit', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: head }, PARENTS);
    const isChild = found.parents.length === 1 && found.parents[0]?.sha === expectedHead;
    if (isChild && found.message.split('\n')[0] === message.headline) {
        const left = await (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .differing */ .R1)(client, found.tree.sha, changes);
        if (left.additions.length + left.deletions.length === 0)
            return { sha: found.sha, url: found.html_url };
    }
    throw stale(branch, head);
}
function stale(branch, head) {
    return new _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .StaleHead */ .WS(`The branch ${branch} has moved to ${head}`, head);
}
function isRefusal(error) {
    return (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionFailure */ .IL ||
        error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Invalid */ .WO ||
        error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Conflict */ .lt ||
        error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFound */ .Mk);
}
async function explained(client, branch, failure) {
    const refused = (reason) => ({
        kind: 'cannot-push',
        reason,
        why: `${failure.message}.`,
    });
    if (failure instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionFailure */ .IL && failure.reason !== 'refused')
        return refused('read-only');
    if (failure instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Invalid */ .WO && failure.codes.includes('BRANCH_PROTECTION_RULE_VIOLATION'))
        return refused('protected');
    return refused((await (0,_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isProtected */ .bz)(client, branch)) ? 'protected' : 'refused');
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ messageText),
/* harmony export */   c: () => (/* binding */ withChecks)
/* harmony export */ });
/** What makes GitHub start no checks for a commit, and so strands required ones. A cohort may be named like this. */
const SKIPPING = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
const SKIP_TRAILER = /^skip-checks:/gim;
/** The message without words that would keep the checks from running on the commit. */
function withChecks({ headline, body }) {
    const plain = (text) => text.replaceAll(SKIPPING, '($1)').replaceAll(SKIP_TRAILER, 'skip-checks -');
    return {
        headline: plain(headline.replaceAll(/\s+/g, ' ').trim()),
        ...(body === undefined ? {} : { body: plain(body) }),
    };
}
function messageText({ headline, body }) {
    return body === undefined || body === '' ? headline : `${headline}\n\n${body}`;
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ realChanges),
/* harmony export */   R1: () => (/* binding */ differing)
/* harmony export */ });
/* unused harmony export blobSha */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);


const TREE = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const COMMIT = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** git's name for a file of these contents. */
function blobSha(contents) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${contents.length}\0`).update(contents).digest('hex');
}
/** The part of the changes that a commit upon this one would really change; empty when all is as it should be. */
async function realChanges(client, commitSha, changes) {
    const { tree } = await client.send('read a commit', 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: commitSha }, COMMIT);
    return { ...(await differing(client, tree.sha, changes)), treeSha: tree.sha };
}
/** The part of the changes by which the tree differs from what they want. */
async function differing(client, treeSha, changes) {
    const wanted = [...changes.additions.map(({ path }) => path), ...changes.deletions];
    const entries = await readEntries(client, treeSha, '', wanted);
    const blocked = wanted.filter((path) => entries.has(path) && !entries.get(path)?.mode.startsWith('100'));
    const isBlocked = new Set(blocked);
    return {
        additions: changes.additions.filter(({ path, contents }) => !isBlocked.has(path) && entries.get(path)?.sha !== blobSha(contents)),
        deletions: changes.deletions.filter((path) => !isBlocked.has(path) && entries.has(path)),
        blocked,
    };
}
/** Entries below a tree that are no folders; of a tree too large for one answer, those on the way to the wanted paths. */
async function readEntries(client, treeSha, prefix, wanted) {
    const read = (parameters) => client.send('read a tree', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: treeSha, ...parameters }, TREE);
    const entries = new Map();
    let { tree, truncated } = await read({ recursive: '1' });
    const whole = !truncated;
    if (truncated)
        ({ tree, truncated } = await read({}));
    for (const { path, mode, type, sha } of tree) {
        const full = `${prefix}${path}`;
        if (type !== 'tree')
            entries.set(full, { mode, sha });
        else if (!whole) {
            const below = wanted.filter((one) => one.startsWith(`${full}/`));
            if (below.length === 0)
                continue;
            for (const [name, entry] of await readEntries(client, sha, `${full}/`, below))
                entries.set(name, entry);
        }
    }
    return entries;
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ buildTree),
/* harmony export */   eh: () => (/* binding */ TREE_LIMITS),
/* harmony export */   kt: () => (/* binding */ createCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3214);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4627);



const TREE_LIMITS = { treeBytes: 8 * 1024 * 1024, treeFiles: 1_000 };
const SHA = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * Makes the tree that a commit upon the parent needs, and returns its id. Texts travel inside the trees, a thousand at a
 * time: a request for each file would run into GitHub's limit on created content. What JSON cannot carry goes as a blob
 * of its own; and what the finished tree does not hold byte for byte is sent again that way.
 *
 * @param parentTree - Tree of the parent; what the changes do not name is kept from it.
 */
async function buildTree(client, parentTree, changes, limits = TREE_LIMITS) {
    let tree = parentTree;
    for (const entries of chunks(await entriesOf(client, changes, asText, limits), limits))
        tree = await createTree(client, tree, entries);
    const left = await (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .differing */ .R1)(client, tree, changes);
    if (left.additions.length + left.deletions.length > 0)
        for (const entries of chunks(await entriesOf(client, left, () => undefined, limits), limits))
            tree = await createTree(client, tree, entries);
    return tree;
}
/** Makes a commit that no branch points to yet. Its author is the token's account, and GitHub signs it. */
async function createCommit(client, parent, tree, message) {
    const { sha, html_url: url } = await client.createOnce(() => client.send('create a commit', 'POST /repos/{owner}/{repo}/git/commits', { message: (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .L)(message), tree, parents: [parent] }, SHA.extend({ html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })), 
    // Unreferenced objects do no harm: a second one is as good.
    async () => undefined);
    return { sha, url };
}
/** Entries of a tree; contents that `inline` declines, or that are too long for one request, become blobs. */
async function entriesOf(client, { additions, deletions }, inline, limits) {
    const entries = deletions.map((path) => ({ path, bytes: 0, says: { sha: null } }));
    for (const { path, contents } of additions) {
        const content = contents.length <= limits.treeBytes ? inline(contents) : undefined;
        const says = content === undefined ? { sha: await createBlob(client, contents) } : { content };
        entries.push({ path, bytes: content === undefined ? 0 : contents.length, says });
    }
    return entries;
}
function* chunks(entries, limits) {
    let chunk = [];
    let bytes = 0;
    for (const entry of entries) {
        if (chunk.length > 0 && (chunk.length >= limits.treeFiles || bytes + entry.bytes > limits.treeBytes)) {
            yield chunk;
            chunk = [];
            bytes = 0;
        }
        chunk.push(entry);
        bytes += entry.bytes;
    }
    if (chunk.length > 0)
        yield chunk;
}
async function createTree(client, base, entries) {
    const tree = entries.map(({ path, says }) => ({ path, mode: '100644', type: 'blob', ...says }));
    const create = () => client.send('create a tree', 'POST /repos/{owner}/{repo}/git/trees', { base_tree: base, tree }, SHA);
    return (await client.createOnce(create, async () => undefined)).sha;
}
async function createBlob(client, contents) {
    const blob = { content: Buffer.from(contents).toString('base64'), encoding: 'base64' };
    const create = () => client.send('upload a file', 'POST /repos/{owner}/{repo}/git/blobs', blob, SHA);
    return (await client.createOnce(create, async () => undefined)).sha;
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function asText(contents) {
    if (contents.includes(0))
        return undefined;
    try {
        return UTF8.decode(contents);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/**
 * A marker is an HTML comment that a reader does not see and by which we find what we wrote: a line of its own. What
 * merely mentions it inside a line (a quoted id, a code block with other text) is not marked.
 */
function hasMarker(body, marker) {
    return (body ?? '').split('\n').some((line) => line.trim() === marker);
}
/** The body with the marker as its last line, unless it has one. */
function withMarker(body, marker) {
    if (!/^<!-- [^\n]* -->$/.test(marker))
        throw new Error(`invariant: ${JSON.stringify(marker)} is no marker`);
    return hasMarker(body, marker) ? body : `${body.trimEnd()}\n\n${marker}`;
}
/** Whether a stored text says what we would write: GitHub may change line ends and blanks at the end. */
function sameText(stored, text) {
    const plain = (of) => of.replaceAll('\r\n', '\n').trimEnd();
    return plain(stored ?? '') === plain(text);
}


/***/ })

};
