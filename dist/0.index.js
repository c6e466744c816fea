export const id = 0;
export const ids = [0];
export const modules = {

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


/***/ })

};
