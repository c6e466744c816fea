export const id = 349;
export const ids = [349,528];
export const modules = {

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedKindsAt: () => (/* binding */ committedKindsAt)
/* harmony export */ });
/* harmony import */ var _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7900);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8528);



async function committedKindsAt(client, commit, { cohorts, allGenerations }, prefix) {
    const { sha } = (await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(client, commit)).tree;
    const entriesIn = async (folder, how) => {
        const entry = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .findEntry */ .w4)(client, sha, (0,_source_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathIn */ .lW)(prefix, folder));
        if (entry === undefined)
            return [];
        if (entry === 'elsewhere' || entry.type !== 'tree')
            return undefined;
        const { tree, truncated } = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Zc)(client, entry.sha, how);
        return truncated && how === 'whole' ? undefined : tree;
    };
    const files = await entriesIn(cohorts, 'whole');
    if (files === undefined || files.some(isLinkedCohort))
        return undefined;
    const has = (kind) => files.some(({ path }) => {
        const [, name, ...below] = path.split('/');
        return name === _source_cohort_files_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTPUT_NAMES */ .P0[kind] && below.length === 0;
    });
    let metadata = false;
    for (const folder of allGenerations) {
        const generations = await entriesIn(folder, 'flat');
        if (generations === undefined)
            return undefined;
        metadata ||= generations.some(({ path }) => !path.startsWith('.'));
    }
    return { manifest: has('manifest'), membership: has('membership'), metadata };
}
function isLinkedCohort({ path, mode, type }) {
    return !path.includes('/') && (mode === '120000' || type === 'commit');
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


/***/ })

};
