export const id = 626;
export const ids = [626];
export const modules = {

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


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);



const COMMENT = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
});
async function upsertComment(client, comment) {
    if (comment.body === undefined)
        return { kind: 'none' };
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .withMarker */ .Pe)(comment.body, comment.marker);
    const ours = await readOurs(client, comment);
    if (ours.length > 0) {
        const kept = await keepOldest(client, ours, body);
        if (kept !== undefined)
            return kept;
    }
    if (!comment.mayCreate)
        return { kind: 'none' };
    const created = await client.createOnce(() => client.send('post a comment', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: comment.number, body }, COMMENT), async () => (await readOurs(client, comment))[0]);
    const kept = await keepOldest(client, await readOurs(client, comment), body);
    return { kind: 'created', url: kept?.url ?? created.html_url, duplicates: kept?.duplicates ?? 0 };
}
async function readOurs(client, { number, marker }) {
    const login = await client.login();
    const comments = await client.list('list the comments', 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number }, COMMENT);
    return comments
        .filter(({ user, body }) => user?.login === login && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMarker */ .xY)(body, marker))
        .sort((left, right) => left.id - right.id);
}
async function keepOldest(client, ours, body) {
    const [oldest, ...others] = ours;
    if (oldest === undefined)
        return undefined;
    const unchanged = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .sameText */ .QV)(oldest.body, body);
    try {
        if (!unchanged)
            await client.send('update a comment', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: oldest.id, body }, COMMENT);
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk)
            return undefined;
        throw error;
    }
    for (const { id } of others)
        await deleteComment(client, id);
    return { kind: unchanged ? 'unchanged' : 'updated', url: oldest.html_url, duplicates: others.length };
}
async function deleteComment(client, id) {
    try {
        await client.send('delete a duplicate comment', 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }, zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
    }
    catch (error) {
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk))
            throw error;
    }
}


/***/ })

};
