export const id = 68;
export const ids = [68];
export const modules = {

/***/ 3068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ commentOn),
/* harmony export */   OurIssues: () => (/* binding */ OurIssues),
/* harmony export */   RX: () => (/* binding */ hasLabel),
/* harmony export */   Vy: () => (/* binding */ closeDuplicates),
/* harmony export */   i8: () => (/* binding */ ISSUE),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   tN: () => (/* binding */ writeIssue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6546);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8279);




const ISSUE = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
});
class OurIssues {
    #client;
    #filters;
    #lists = new Map();
    constructor(client, labels) {
        this.#client = client;
        const label = labels[0];
        this.#filters = [
            async () => ({ creator: await client.login() }),
            ...(label === undefined ? [] : [async () => ({ labels: label })]),
        ];
    }
    async marked(marker) {
        return await this.#find(({ body }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMarker */ .xY)(body, marker));
    }
    async keys(keyOf) {
        const known = new Map();
        const keyIn = ({ body }) => (body ?? '')
            .split('\n')
            .reduce((key, line) => key ?? keyOf(line.trim()), undefined);
        for (const issue of await this.#find((one) => keyIn(one) !== undefined)) {
            const key = keyIn(issue) ?? '';
            if (!known.has(key))
                known.set(key, issue);
        }
        return known;
    }
    forget() {
        this.#lists.clear();
    }
    async #find(isWanted) {
        const login = await this.#client.login();
        for (const [index, filter] of this.#filters.entries()) {
            const list = this.#lists.get(index) ?? filter().then((asked) => listIssues(this.#client, asked));
            this.#lists.set(index, list);
            const ours = (await list).filter((issue) => issue.user?.login === login && !issue.pull_request && isWanted(issue));
            if (ours.length > 0)
                return ours.sort((left, right) => left.number - right.number);
        }
        return [];
    }
}
async function listIssues(client, filter) {
    const query = { state: 'all', sort: 'created', direction: 'asc', ...filter };
    try {
        return await client.list('list the issues', 'GET /repos/{owner}/{repo}/issues', query, ISSUE);
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Invalid */ .WO)
            return [];
        throw error;
    }
}
async function closeDuplicates(client, ours) {
    const duplicates = ours.slice(1).filter(({ state }) => state === 'open');
    for (const { number } of duplicates)
        await client.send('close a duplicate issue', 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number, state: 'closed', state_reason: 'not_planned' }, ISSUE);
    return duplicates.length;
}
async function writeIssue(client, found, wanted) {
    const isThere = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(found.body, wanted.body) &&
        (wanted.title === undefined || wanted.title === found.title) &&
        (wanted.state === undefined || wanted.state === found.state);
    if (isThere)
        return 'unchanged';
    const place = { issue_number: found.number };
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    try {
        await client.send('update the drift issue', `PATCH ${route}`, { ...place, ...wanted }, ISSUE);
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Invalid */ .WO && error.fields.includes('body'))
            return 'not-stored';
        throw error;
    }
    const { body } = await client.send('re-read the drift issue', `GET ${route}`, place, ISSUE);
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .sameText */ .QV)(body, wanted.body) ? 'updated' : 'not-stored';
}
async function hasLabel(client, name) {
    try {
        await client.send('look up a label', 'GET /repos/{owner}/{repo}/labels/{name}', { name }, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
        return true;
    }
    catch (error) {
        if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFound */ .Mk))
            throw error;
    }
    try {
        const made = { name, color: 'd4c5f9', description: 'Committed outputs differ from their specs' };
        await client.send('create a label', 'POST /repos/{owner}/{repo}/labels', made, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
        return true;
    }
    catch (error) {
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Invalid */ .WO)
            return error.codes.includes('already_exists');
        if (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionFailure */ .IL || error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .NotFound */ .Mk)
            return false;
        throw error;
    }
}
async function assign(client, number, assignees) {
    const accepted = [];
    for (const assignee of assignees) {
        try {
            await client.send('assign the drift issue', 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number, assignees: [...accepted, assignee] }, ISSUE);
            accepted.push(assignee);
        }
        catch (error) {
            if (!(error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .Invalid */ .WO))
                throw error;
        }
    }
    return assignees.filter((assignee) => !accepted.includes(assignee));
}
async function commentOn(client, number, text) {
    const marker = `<!-- cohort-ci:event ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()} -->`;
    const place = { issue_number: number };
    const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const shape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() });
    await client.createOnce(() => client.send('comment on the drift issue', `POST ${route}`, { ...place, body: `${text.trimEnd()}\n\n${marker}` }, shape), async () => {
        const comments = await client.list('list the comments', `GET ${route}`, place, shape);
        return comments.find(({ body }) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMarker */ .xY)(body, marker));
    });
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
