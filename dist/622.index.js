export const id = 622;
export const ids = [622];
export const modules = {

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncPullRequest: () => (/* binding */ syncPullRequest)
});

// EXTERNAL MODULE: ./build/src/github/bot-branch.js
var bot_branch = __webpack_require__(365);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/src/github/file-changes.js
var file_changes = __webpack_require__(7008);
// EXTERNAL MODULE: ./build/src/github/marker.js
var marker = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/src/github/read-objects.js
var read_objects = __webpack_require__(8528);
;// CONCATENATED MODULE: ./build/src/github/bot-pulls.js





const PULL = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullish(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
});
const DONE = '<!-- cohort-ci:done -->';
async function readPulls(client, branch) {
    const pulls = await client.list('list the pull requests', 'GET /repos/{owner}/{repo}/pulls', { state: 'all', head: `${client.owner}:${branch}` }, PULL);
    return pulls.filter(({ head }) => head.ref === branch).sort((left, right) => right.number - left.number);
}
function isDeclined({ state, merged_at, body }) {
    return state !== 'open' && !merged_at && !(0,marker/* hasMarker */.xY)(body, DONE);
}
async function holds(client, { head }, desired) {
    try {
        const { tree } = await (0,read_objects/* readCommit */.kN)(client, head.sha);
        const left = await (0,file_changes/* differing */.R)(client, tree.sha, desired);
        return left.additions.length + left.deletions.length === 0;
    }
    catch (error) {
        if (error instanceof failures/* NotFound */.Mk)
            return false;
        throw error;
    }
}
async function finish(client, pull, comment) {
    const isOpen = pull.state === 'open';
    await client.send('close the pull request', 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        pull_number: pull.number,
        body: (0,marker/* withMarker */.Pe)(pull.body ?? '', DONE),
        ...(isOpen ? { state: 'closed' } : {}),
    }, PULL);
    if (!isOpen)
        return;
    await client.createOnce(() => client.send('comment on the pull request', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull.number, body: comment }, schemas/* unknown */.L5J()), async () => null);
}

// EXTERNAL MODULE: ./build/src/github/branch.js
var github_branch = __webpack_require__(1269);
// EXTERNAL MODULE: ./build/src/github/commit-message.js
var commit_message = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/src/github/git-data-commit.js
var git_data_commit = __webpack_require__(7302);
;// CONCATENATED MODULE: ./build/src/github/bot-pull-request.js









async function syncPullRequest(client, wanted) {
    if (wanted.branch === wanted.base)
        return {
            kind: 'cannot-push',
            reason: 'refused',
            why: `The branch ${wanted.branch} cannot be merged into itself.`,
        };
    const baseHead = await (0,github_branch.readHead)(client, wanted.base);
    if (baseHead === undefined)
        return { kind: 'cannot-push', reason: 'no-branch', why: `The branch ${wanted.base} does not exist.` };
    const tip = await (0,github_branch.readHead)(client, wanted.branch);
    const tipCommit = tip === undefined ? undefined : await (0,read_objects/* readCommit */.kN)(client, tip);
    const isOurs = tipCommit === undefined || (await (0,bot_branch/* isBotsWork */.I)(client, tipCommit, baseHead));
    if (tip !== undefined && !isOurs)
        return { kind: 'branch-taken', head: tip };
    const pulls = await readPulls(client, wanted.branch);
    const foreign = pulls.find(({ state, base }) => state === 'open' && base.ref !== wanted.base);
    if (foreign !== undefined)
        return {
            kind: 'branch-in-use',
            number: foreign.number,
            url: foreign.html_url,
            base: foreign.base.ref,
        };
    const ours = pulls.filter(({ base }) => base.ref === wanted.base);
    const latest = ours.find(({ state }) => state === 'open') ?? ours[0];
    const desired = await wanted.compute(baseHead);
    if (desired === 'unknown')
        return latest?.state === 'open' ? outcomeOf('left-open', latest, tip) : { kind: 'none' };
    const changes = desired && (await (0,file_changes/* realChanges */.C)(client, baseHead, desired));
    const link = changes?.blocked[0];
    if (link !== undefined)
        return {
            kind: 'cannot-push',
            reason: 'link',
            why: `A link, a submodule or a file is in the way of ${JSON.stringify(link)}.`,
        };
    if (changes === undefined || changes.additions.length + changes.deletions.length === 0)
        return await bot_pull_request_close(client, wanted, latest, tip);
    if (latest && isDeclined(latest) && (await holds(client, latest, changes)))
        return outcomeOf('left-closed', latest, tip);
    let head = tip;
    let isNews = false;
    try {
        const tree = await (0,git_data_commit/* buildTree */.H6)(client, changes.treeSha, changes);
        if (head === undefined || tipCommit?.parents[0]?.sha !== baseHead || tipCommit.tree.sha !== tree) {
            const { headline, body } = (0,commit_message/* withChecks */.c)(wanted.message);
            const message = { headline, body: body ? `${body.trimEnd()}\n\n${bot_branch/* TRAILER */.A}` : bot_branch/* TRAILER */.A };
            head = (await (0,git_data_commit/* createCommit */.kt)(client, baseHead, tree, message)).sha;
            await (0,github_branch/* setBranch */.xh)(client, wanted.branch, head);
            isNews = true;
        }
    }
    catch (error) {
        return await cannotPush(client, wanted.branch, error);
    }
    return await propose(client, wanted, latest, head, isNews);
}
async function cannotPush(client, branch, error) {
    const known = error instanceof failures/* PermissionFailure */.IL || error instanceof failures/* Conflict */.lt || error instanceof failures/* Invalid */.WO;
    if (!known)
        throw error;
    const why = `${error.message}.`;
    if (error instanceof failures/* PermissionFailure */.IL && error.reason !== 'refused')
        return { kind: 'cannot-push', reason: 'read-only', why };
    return { kind: 'cannot-push', reason: (await (0,github_branch/* isProtected */.bz)(client, branch)) ? 'protected' : 'refused', why };
}
async function propose(client, wanted, latest, head, isNews) {
    const { title, base, branch } = wanted;
    const body = (0,marker/* withMarker */.Pe)(wanted.body, wanted.marker);
    const findOpen = async () => (await readPulls(client, branch)).find((pull) => pull.state === 'open' && pull.base.ref === base);
    if (latest?.state === 'open')
        return await update(client, latest, { title, body }, head, isNews);
    try {
        const { number, html_url: url } = await client.createOnce(() => client.send('open a pull request', 'POST /repos/{owner}/{repo}/pulls', { title, body, head: branch, base }, PULL), findOpen);
        return { kind: 'created', number, url, head };
    }
    catch (error) {
        if (error instanceof failures/* PermissionFailure */.IL)
            return { kind: 'cannot-open', head, why: `${error.message}.` };
        if (!(error instanceof failures/* Invalid */.WO))
            throw error;
        const other = await findOpen();
        if (other === undefined)
            throw error;
        return await update(client, other, { title, body }, head, isNews);
    }
}
async function update(client, open, text, head, isNews) {
    const says = open.title === text.title && (0,marker/* sameText */.QV)(open.body, text.body);
    if (!says)
        await client.send('update the pull request', 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: open.number, ...text }, PULL);
    return outcomeOf(says && !isNews ? 'unchanged' : 'updated', open, head);
}
async function bot_pull_request_close(client, wanted, latest, tip) {
    const isOpen = latest?.state === 'open';
    if (latest && (isOpen || isDeclined(latest)))
        await finish(client, latest, wanted.closingComment);
    if (tip !== undefined)
        await (0,github_branch/* deleteBranch */.SN)(client, wanted.branch);
    return latest && isOpen ? outcomeOf('closed', latest, undefined) : { kind: 'none' };
}
function outcomeOf(kind, { number, html_url: url }, head) {
    return { kind, number, url, ...(head === undefined ? {} : { head }) };
}


/***/ }),

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


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withMarker),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
function hasMarker(body, marker) {
    return (body ?? '').split('\n').some((line) => line.trim() === marker);
}
function withMarker(body, marker) {
    if (!/^<!-- [^\n]* -->$/.test(marker))
        throw new Error(`invariant: ${JSON.stringify(marker)} is no marker`);
    return hasMarker(body, marker) ? body : `${body.trimEnd()}\n\n${marker}`;
}
function sameText(stored, text) {
    const plain = (of) => of.replaceAll('\r\n', '\n').trimEnd();
    return plain(stored ?? '') === plain(text);
}


/***/ })

};
