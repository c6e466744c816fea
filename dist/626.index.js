export const id = 626;
export const ids = [626,958];
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

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPullRequest: () => (/* binding */ readPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

const SIDE = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
});
const PULL_REQUEST = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head: SIDE,
    base: SIDE,
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
});
async function readPullRequest(client, number) {
    return await client.send('read the pull request', 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, PULL_REQUEST);
}


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);




const COMMENT = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).nullable(),
    author_association: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
async function upsertComment(client, comment) {
    const { commit, number, marker } = comment;
    if (comment.body === undefined)
        return { kind: 'none' };
    const { ours, foreign } = await readReports(client, comment);
    if (ours.length === 0 && foreign.length === 0 && !comment.mayCreate)
        return { kind: 'none' };
    const { head } = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.readPullRequest)(client, number);
    if (head.sha !== commit)
        return { kind: 'superseded', head: head.sha };
    const mine = ours[0];
    const lasting = foreign.filter((one) => !isBots(one) || mine?.body?.includes(comment.note(one.html_url)));
    const bots = foreign.filter((one) => !lasting.includes(one));
    if (mine !== undefined)
        lasting.push(...(await replace(client, bots, comment.pointer(mine.html_url))));
    const text = () => {
        const notes = lasting.map(({ html_url }) => comment.note(html_url));
        const body = [comment.body?.trimEnd(), ...notes].join('\n\n');
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .withMarker */ .Pe)((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .withMarker */ .Pe)(body, marker), `<!-- cohort-ci:commit ${commit} -->`);
    };
    const kept = await keepOldest(client, ours, text(), comment);
    if (kept !== undefined)
        return kept;
    const created = await client.createOnce(() => client.send('post a comment', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number, body: text() }, COMMENT), async () => (await readReports(client, comment)).ours[0]);
    if (mine === undefined)
        lasting.push(...(await replace(client, bots, comment.pointer(created.html_url))));
    const settled = await keepOldest(client, (await readReports(client, comment)).ours, text(), comment);
    if (settled?.kind === 'superseded')
        return settled;
    return { kind: 'created', url: settled?.url ?? created.html_url, duplicates: settled?.duplicates ?? 0 };
}
async function readReports(client, { number, marker }) {
    const login = await client.login();
    const comments = await client.list('list the comments', 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: number }, COMMENT);
    const marked = comments
        .filter(({ body }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMarker */ .xY)(body, marker))
        .sort((left, right) => left.id - right.id);
    return {
        ours: marked.filter(({ user }) => user?.login === login),
        foreign: marked.filter((one) => one.user?.login !== login && isReport(one, marker)),
    };
}
function isReport(comment, marker) {
    const isFirst = (comment.body ?? '').trimStart().split('\n', 1)[0]?.trim() === marker;
    return isFirst && (isBots(comment) || TRUSTED.has(comment.author_association ?? ''));
}
function isBots({ user }) {
    return user?.type === 'Bot' || (user?.login.endsWith('[bot]') ?? false);
}
async function replace(client, reports, pointer) {
    const kept = [];
    for (const report of reports) {
        try {
            await writeComment(client, report.id, pointer);
        }
        catch (error) {
            if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionFailure */ .IL)
                kept.push(report);
            else if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk))
                throw error;
        }
    }
    return kept;
}
async function writeComment(client, id, body) {
    await client.send('update a comment', 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body }, COMMENT);
}
async function keepOldest(client, ours, body, { number, commit }) {
    const [oldest, ...others] = ours;
    if (oldest === undefined)
        return undefined;
    const unchanged = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(oldest.body, body);
    if (!unchanged) {
        const { head } = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__.readPullRequest)(client, number);
        if (head.sha !== commit) {
            const own = `<!-- cohort-ci:commit ${commit} -->`;
            for (const one of others)
                if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMarker */ .xY)(one.body, own))
                    await deleteComment(client, one.id);
            return { kind: 'superseded', head: head.sha };
        }
        try {
            await writeComment(client, oldest.id, body);
        }
        catch (error) {
            if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk)
                return undefined;
            throw error;
        }
    }
    for (const { id } of others)
        await deleteComment(client, id);
    return { kind: unchanged ? 'unchanged' : 'updated', url: oldest.html_url, duplicates: others.length };
}
async function deleteComment(client, id) {
    try {
        await client.send('delete a duplicate comment', 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
    }
    catch (error) {
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk))
            throw error;
    }
}


/***/ })

};
