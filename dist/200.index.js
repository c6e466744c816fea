export const id = 200;
export const ids = [200];
export const modules = {

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ messageText),
/* harmony export */   c: () => (/* binding */ withChecks)
/* harmony export */ });
const SKIPPING = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
const SKIP_TRAILER = /^skip-checks:/gim;
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

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitWithRecompute: () => (/* binding */ commitWithRecompute)
});

// EXTERNAL MODULE: ./build/src/github/branch.js
var github_branch = __webpack_require__(1269);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/github/commit-message.js
var commit_message = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/src/github/file-changes.js
var file_changes = __webpack_require__(7008);
// EXTERNAL MODULE: ./build/src/github/git-data-commit.js
var git_data_commit = __webpack_require__(7302);
// EXTERNAL MODULE: ./build/src/github/read-objects.js
var read_objects = __webpack_require__(8528);
;// CONCATENATED MODULE: ./build/src/github/commit-files.js







const COMMIT_LIMITS = {
    ...git_data_commit/* TREE_LIMITS */.eh,
    mutationBytes: 30 * 1024 * 1024,
    mutationFiles: 1_000,
};
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const COMMITTED = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), url: schemas/* string */.YjP() }) }),
});
async function commitFiles(client, commit, limits = COMMIT_LIMITS) {
    const { branch, expectedHead } = commit;
    const message = (0,commit_message/* withChecks */.c)(commit.message);
    const { treeSha, blocked, ...changes } = await (0,file_changes/* realChanges */.C)(client, expectedHead, commit.changes);
    const link = blocked[0];
    if (link !== undefined)
        return {
            kind: 'cannot-push',
            reason: 'link',
            why: `A link, a submodule or a file is in the way of ${JSON.stringify(link)}.`,
        };
    const files = changes.additions.length + changes.deletions.length;
    if (files === 0)
        return { kind: 'nothing' };
    const bytes = changes.additions.reduce((sum, { contents }) => sum + Math.ceil(contents.length / 3) * 4, 0);
    const fits = bytes <= limits.mutationBytes && files <= limits.mutationFiles;
    try {
        const wanted = { ...commit, message, changes };
        const byParts = () => commitByGitData(client, wanted, treeSha, limits);
        const made = fits
            ? await commitByMutation(client, wanted).catch(unknownMutation(byParts))
            : await byParts();
        return { kind: 'committed', ...made, files };
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        const head = await (0,github_branch.readHead)(client, branch);
        if (head === undefined)
            return {
                kind: 'cannot-push',
                reason: 'no-branch',
                why: `The branch ${branch} no longer exists.`,
            };
        if (head !== expectedHead)
            throw stale(branch, head);
        return await explained(client, branch, error);
    }
}
function unknownMutation(otherwise) {
    return async (error) => {
        if (error instanceof failures/* Invalid */.WO && error.codes.includes('undefinedField'))
            return await otherwise();
        throw error;
    };
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
    const tree = await (0,git_data_commit/* buildTree */.H6)(client, treeSha, changes, limits);
    const made = await (0,git_data_commit/* createCommit */.kt)(client, expectedHead, tree, message);
    await (0,github_branch/* moveBranch */.ob)(client, branch, made.sha, false);
    return made;
}
async function landed(client, { branch, expectedHead, message, changes }) {
    const head = await (0,github_branch.readHead)(client, branch);
    if (head === expectedHead || head === undefined)
        return undefined;
    const found = await (0,read_objects/* readCommit */.kN)(client, head);
    const isChild = found.parents.length === 1 && found.parents[0]?.sha === expectedHead;
    if (isChild && found.message.split('\n')[0] === message.headline) {
        const left = await (0,file_changes/* differing */.R)(client, found.tree.sha, changes);
        if (left.additions.length + left.deletions.length === 0)
            return { sha: found.sha, url: found.html_url };
    }
    throw stale(branch, head);
}
function stale(branch, head) {
    return new failures/* StaleHead */.WS(`The branch ${branch} has moved to ${head}`, head);
}
function isRefusal(error) {
    return (error instanceof failures/* PermissionFailure */.IL ||
        error instanceof failures/* Invalid */.WO ||
        error instanceof failures/* Conflict */.lt ||
        error instanceof failures/* NotFound */.Mk);
}
async function explained(client, branch, failure) {
    const refused = (reason) => ({
        kind: 'cannot-push',
        reason,
        why: `${failure.message}.`,
    });
    if (failure instanceof failures/* PermissionFailure */.IL && failure.reason !== 'refused')
        return refused('read-only');
    if (failure instanceof failures/* Invalid */.WO && failure.codes.includes('BRANCH_PROTECTION_RULE_VIOLATION'))
        return refused('protected');
    return refused((await (0,github_branch/* isProtected */.bz)(client, branch)) ? 'protected' : 'refused');
}

;// CONCATENATED MODULE: ./build/src/github/commit-with-recompute.js



const MOST_ATTEMPTS = 3;
async function commitWithRecompute(client, commit) {
    const { branch } = commit;
    let head = commit.head ?? (await (0,github_branch.readHead)(client, branch));
    if (head === undefined)
        return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${branch} does not exist.` };
    for (let attempt = 1;; attempt++) {
        const changes = await commit.compute(head);
        if (changes === undefined)
            return { kind: 'nothing' };
        try {
            const { message } = commit;
            return await commitFiles(client, { branch, expectedHead: head, message, changes });
        }
        catch (error) {
            if (!(error instanceof failures/* StaleHead */.WS))
                throw error;
            head = error.head;
            if (attempt >= MOST_ATTEMPTS)
                return { kind: 'moved', head, attempts: attempt };
        }
    }
}


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ realChanges),
/* harmony export */   R: () => (/* binding */ differing)
/* harmony export */ });
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8528);

async function realChanges(client, commitSha, changes) {
    const { tree } = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommit */ .kN)(client, commitSha);
    return { ...(await differing(client, tree.sha, changes)), treeSha: tree.sha };
}
async function differing(client, treeSha, changes) {
    const wanted = [...changes.additions.map(({ path }) => path), ...changes.deletions];
    const entries = await readEntries(client, treeSha, '', wanted);
    const blocked = wanted.filter((path) => {
        const entry = entries.get(path);
        return entry === undefined ? leadsThrough(path, entries) : !entry.mode.startsWith('100');
    });
    const isBlocked = new Set(blocked);
    return {
        additions: changes.additions.filter(({ path, contents }) => !isBlocked.has(path) && entries.get(path)?.sha !== (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .blobSha */ .wJ)(contents)),
        deletions: changes.deletions.filter((path) => !isBlocked.has(path) && entries.has(path)),
        blocked,
    };
}
function leadsThrough(path, entries) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        if (entries.has(path.slice(0, slash)))
            return true;
    return false;
}
async function readEntries(client, treeSha, prefix, wanted) {
    const entries = new Map();
    let { tree, truncated } = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(client, treeSha, 'whole');
    const whole = !truncated;
    if (truncated)
        ({ tree, truncated } = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(client, treeSha, 'flat'));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3214);
/* harmony import */ var _file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7008);



const TREE_LIMITS = { treeBytes: 8 * 1024 * 1024, treeFiles: 1_000 };
const SHA = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
async function buildTree(client, parentTree, changes, limits = TREE_LIMITS) {
    let tree = parentTree;
    for (const entries of chunks(await entriesOf(client, changes, asText, limits), limits))
        tree = await createTree(client, tree, entries);
    const left = await (0,_file_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .differing */ .R)(client, tree, changes);
    if (left.additions.length + left.deletions.length > 0)
        for (const entries of chunks(await entriesOf(client, left, () => undefined, limits), limits))
            tree = await createTree(client, tree, entries);
    return tree;
}
async function createCommit(client, parent, tree, message) {
    const { sha, html_url: url } = await client.createOnce(() => client.send('create a commit', 'POST /repos/{owner}/{repo}/git/commits', { message: (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .L)(message), tree, parents: [parent] }, SHA.extend({ html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })), async () => undefined);
    return { sha, url };
}
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


/***/ })

};
