export const id = 601;
export const ids = [601,0,68];
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


/***/ }),

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

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncIssue: () => (/* binding */ syncIssue)
});

// EXTERNAL MODULE: ./build/src/github/ancestry.js
var ancestry = __webpack_require__(7000);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/github/marker.js
var github_marker = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/src/github/drift-issue-body.js


const LONGEST_NOTES = 4_000;
const HEARTBEAT = '<!-- cohort-ci:last-check -->';
const STATE = /^<!-- cohort-ci:state (drift|clean) ([0-9a-f]*)(?: at ([0-9a-f]+))? -->$/;
function printOf(fingerprint) {
    return (0,external_node_crypto_.createHash)('sha256').update(fingerprint).digest('hex').slice(0, 16);
}
function renderIssueText({ body, heartbeat, memory, print, commit, notes }, marker) {
    const line = heartbeat.replaceAll(/\s+/g, ' ').trim();
    const at = commit === '' ? '' : ` at ${commit}`;
    const ours = `${body.trimEnd()}\n\n${HEARTBEAT}\n${line}\n<!-- cohort-ci:state ${memory} ${print}${at} -->\n${marker}`;
    return notes === '' ? ours : `${ours}\n\n${notes.slice(0, LONGEST_NOTES)}`;
}
function parseIssueText(stored, marker) {
    if (!(0,github_marker/* hasMarker */.xY)(stored, marker))
        return undefined;
    const lines = (stored ?? '').replaceAll('\r\n', '\n').trimEnd().split('\n');
    const end = lines.findLastIndex((line, at) => line === marker && STATE.test(lines[at - 1] ?? '') && lines[at - 3] === HEARTBEAT);
    const state = STATE.exec(lines[end - 1] ?? '');
    if (state === null) {
        const body = lines.filter((line) => line.trim() !== marker).join('\n');
        return { body, heartbeat: '', memory: 'drift', print: '', commit: '', notes: '' };
    }
    return {
        body: lines
            .slice(0, end - 3)
            .join('\n')
            .trimEnd(),
        heartbeat: lines[end - 2] ?? '',
        memory: state[1] === 'clean' ? 'clean' : 'drift',
        print: state[2] ?? '',
        commit: state[3] ?? '',
        notes: lines
            .slice(end + 1)
            .join('\n')
            .trim(),
    };
}

// EXTERNAL MODULE: ./build/src/github/drift-issue-store.js
var drift_issue_store = __webpack_require__(3068);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/src/github/drift-issue.js




async function syncIssue(client, issue, issues = new drift_issue_store.OurIssues(client, issue.labels)) {
    const ours = await issues.marked(issue.marker);
    const found = ours[0];
    if (found === undefined)
        return issue.report.state === 'drift'
            ? await drift_issue_open(client, issue, issue.report, issues)
            : { kind: 'none' };
    const outcome = await update(client, issue, found);
    const isOld = outcome.kind === 'not-on-branch' || outcome.kind === 'superseded';
    return isOld ? outcome : { ...outcome, duplicates: await (0,drift_issue_store/* closeDuplicates */.Vy)(client, ours) };
}
async function update(client, issue, found) {
    const { marker, heartbeat, report, commit } = issue;
    const stored = parseIssueText(found.body, marker);
    if (stored === undefined)
        throw new Error('invariant: an issue of ours carries the marker');
    const isOpen = found.state === 'open';
    const touched = (kind, commented = false) => ({
        ...{ kind, commented, number: found.number, url: found.html_url, skipped: [], duplicates: 0 },
    });
    const write = (said, more = {}) => (0,drift_issue_store/* writeIssue */.tN)(client, found, {
        ...more,
        body: renderIssueText({ ...stored, heartbeat, ...said }, marker),
    });
    const position = await (0,ancestry/* positionOf */.d)(client, issue.branch, commit);
    if (position === 'gone')
        return touched('not-on-branch');
    const isOlder = position === 'behind' && stored.commit !== '' && !(await (0,ancestry.isAncestor)(client, stored.commit, commit));
    if (isOlder)
        return touched('superseded');
    if (report.state === 'could-not-verify')
        return touched(isOpen ? await write({}) : 'unchanged');
    if (report.state === 'clean') {
        if (!isOpen)
            return touched(stored.memory === 'clean' ? 'unchanged' : await write({ memory: 'clean', commit }));
        if (position === 'behind') {
            const kind = await write({ commit });
            return touched(kind === 'not-stored' ? kind : 'left-open');
        }
        const kind = await write({ memory: 'clean', commit }, { state: 'closed', state_reason: 'completed' });
        if (kind === 'not-stored')
            return touched(kind);
        await (0,drift_issue_store/* commentOn */.Jt)(client, found.number, report.closingComment);
        return touched('closed', true);
    }
    const print = printOf(report.fingerprint);
    const isNews = stored.memory === 'clean' || stored.print !== print;
    if (!isOpen && !isNews)
        return touched('left-closed');
    const kind = await write({ body: report.body, memory: 'drift', print, commit }, { title: report.title, ...(isOpen ? {} : { state: 'open', state_reason: 'reopened' }) });
    if (kind === 'not-stored')
        return touched(kind);
    const words = stored.memory === 'clean' ? report.returnComment : report.changeComment;
    if (isNews)
        await (0,drift_issue_store/* commentOn */.Jt)(client, found.number, words);
    return touched(isOpen ? kind : 'reopened', isNews);
}
async function drift_issue_open(client, issue, report, issues) {
    const position = await (0,ancestry/* positionOf */.d)(client, issue.branch, issue.commit);
    if (position === 'gone' || (position === 'behind' && issue.isRerun))
        return { kind: 'not-opened', position };
    const readAgain = () => {
        issues.forget();
        return issues.marked(issue.marker);
    };
    const text = {
        title: report.title,
        body: renderIssueText({
            ...{ body: report.body, heartbeat: issue.heartbeat, memory: 'drift', notes: '' },
            commit: issue.commit,
            print: printOf(report.fingerprint),
        }, issue.marker),
    };
    const labels = [];
    for (const label of issue.labels)
        if (await (0,drift_issue_store/* hasLabel */.RX)(client, label))
            labels.push(label);
    const create = (assignees) => client.createOnce(() => client.send('open the drift issue', 'POST /repos/{owner}/{repo}/issues', {
        ...text,
        ...(labels.length > 0 ? { labels } : {}),
        ...(assignees.length > 0 ? { assignees } : {}),
    }, drift_issue_store/* ISSUE */.i8), async () => (await readAgain())[0]);
    let created;
    let unassigned = [];
    try {
        created = await create(report.assignees);
    }
    catch (error) {
        if (!(error instanceof failures/* Invalid */.WO) || report.assignees.length === 0)
            throw error;
        created = await create([]);
        unassigned = await (0,drift_issue_store/* assign */.kp)(client, created.number, report.assignees);
    }
    const skipped = [...issue.labels.filter((label) => !labels.includes(label)), ...unassigned];
    const ours = await readAgain();
    const kept = ours[0] ?? created;
    const duplicates = await (0,drift_issue_store/* closeDuplicates */.Vy)(client, ours);
    return { kind: 'created', number: kept.number, url: kept.html_url, commented: false, skipped, duplicates };
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
