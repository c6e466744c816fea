export const id = 793;
export const ids = [793];
export const modules = {

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  syncIssue: () => (/* binding */ syncIssue)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/github/marker.js
var github_marker = __webpack_require__(8279);
;// CONCATENATED MODULE: ./build/src/github/drift-issue-body.js


const HEARTBEAT = '<!-- cohort-ci:last-check -->';
const STATE = /^<!-- cohort-ci:state (drift|clean) ([0-9a-f]*) -->$/;
/** A fingerprint in a form that is safe inside an HTML comment, whatever it consists of. */
function printOf(fingerprint) {
    return (0,external_node_crypto_.createHash)('sha256').update(fingerprint).digest('hex').slice(0, 16);
}
/** The stored form: the report, then the last check, then two hidden lines that the next run reads. */
function renderIssueText({ body, heartbeat, memory, print }, marker) {
    const line = heartbeat.replaceAll(/\s+/g, ' ').trim();
    return `${body.trimEnd()}\n\n${HEARTBEAT}\n${line}\n<!-- cohort-ci:state ${memory} ${print} -->\n${marker}`;
}
/**
 * Reads a stored issue; undefined when it does not carry the marker. Only the last lines count, so nothing inside the
 * report can pose as them; an issue that people have edited beyond them reads as drift of an unknown kind.
 */
function parseIssueText(stored, marker) {
    if (!(0,github_marker/* hasMarker */.xY)(stored, marker))
        return undefined;
    const lines = (stored ?? '').replaceAll('\r\n', '\n').trimEnd().split('\n');
    const state = STATE.exec(lines.at(-2) ?? '');
    if (lines.at(-1) !== marker || state === null || lines.at(-4) !== HEARTBEAT) {
        const body = lines.filter((line) => line.trim() !== marker).join('\n');
        return { body, heartbeat: '', memory: 'drift', print: '' };
    }
    return {
        body: lines.slice(0, -4).join('\n').trimEnd(),
        heartbeat: lines.at(-3) ?? '',
        memory: state[1] === 'clean' ? 'clean' : 'drift',
        print: state[2] ?? '',
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/src/github/drift-issue-store.js




const ISSUE = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/**
 * Issues of ours, the oldest first. Asked for by author alone, since people may take a label off; where the server does
 * not know an app's account as an author, asked for by label. Each one's author is checked in any case.
 */
async function readOurIssues(client, { marker, labels }) {
    const creator = await client.login();
    const label = labels[0];
    const filters = [{ creator }, ...(label === undefined ? [] : [{ labels: label }])];
    for (const filter of filters) {
        const issues = await listIssues(client, filter);
        const ours = issues.filter(({ user, body, pull_request }) => user?.login === creator && !pull_request && (0,github_marker/* hasMarker */.xY)(body, marker));
        if (ours.length > 0)
            return ours.sort((left, right) => left.number - right.number);
    }
    return [];
}
async function listIssues(client, filter) {
    const query = { state: 'all', sort: 'created', direction: 'asc', ...filter };
    try {
        return await client.list('list the issues', 'GET /repos/{owner}/{repo}/issues', query, ISSUE);
    }
    catch (error) {
        if (error instanceof failures/* Invalid */.WO)
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
/** Writes what differs and reads back what was stored: an over-long text can be answered with 200 and dropped. */
async function writeIssue(client, found, wanted) {
    const isThere = (0,github_marker/* sameText */.QV)(found.body, wanted.body) &&
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
        if (error instanceof failures/* Invalid */.WO && error.fields.includes('body'))
            return 'not-stored';
        throw error;
    }
    const { body } = await client.send('read the drift issue back', `GET ${route}`, place, ISSUE);
    return (0,github_marker/* sameText */.QV)(body, wanted.body) ? 'updated' : 'not-stored';
}
/** Whether the repository has the label, or has it now. Without the right to create it, we do without it. */
async function hasLabel(client, name) {
    try {
        await client.send('look for a label', 'GET /repos/{owner}/{repo}/labels/{name}', { name }, schemas/* unknown */.L5J());
        return true;
    }
    catch (error) {
        if (!(error instanceof failures/* NotFound */.Mk))
            throw error;
    }
    try {
        const made = { name, color: 'd4c5f9', description: 'Committed cohorts differ from their specs' };
        await client.send('create a label', 'POST /repos/{owner}/{repo}/labels', made, schemas/* unknown */.L5J());
        return true;
    }
    catch (error) {
        if (error instanceof failures/* Invalid */.WO)
            return error.codes.includes('already_exists');
        if (error instanceof failures/* PermissionFailure */.IL || error instanceof failures/* NotFound */.Mk)
            return false;
        throw error;
    }
}
async function commentOn(client, number, text) {
    // Nothing else tells this comment from an earlier one with the same words.
    const marker = `<!-- cohort-ci:event ${(0,external_node_crypto_.randomUUID)()} -->`;
    const place = { issue_number: number };
    const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const shape = schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish() });
    await client.createOnce(() => client.send('comment on the drift issue', `POST ${route}`, { ...place, body: `${text.trimEnd()}\n\n${marker}` }, shape), async () => {
        const comments = await client.list('list the comments', `GET ${route}`, place, shape);
        return comments.find(({ body }) => (0,github_marker/* hasMarker */.xY)(body, marker));
    });
}

;// CONCATENATED MODULE: ./build/src/github/drift-issue.js



/**
 * Keeps one issue that says whether the repository drifts, found by its marker and by its author.
 *
 * - Drift creates it, updates it in place, and is announced by a comment only when the fingerprint changed.
 * - Clean closes it with a comment.
 * - A check that could not be done renews the last line and nothing else: it is neither drift nor clean.
 * - Closed by people while the drift stands, it stays closed until the drift changes, or returns after a clean check.
 */
async function syncIssue(client, issue) {
    const ours = await readOurIssues(client, issue);
    const found = ours[0];
    if (found === undefined)
        return issue.report.state === 'drift' ? await drift_issue_open(client, issue, issue.report) : { kind: 'none' };
    const duplicates = await closeDuplicates(client, ours);
    const outcome = await update(client, issue, found);
    return { ...outcome, duplicates };
}
async function update(client, { marker, heartbeat, report }, found) {
    const stored = parseIssueText(found.body, marker);
    if (stored === undefined)
        throw new Error('invariant: an issue of ours carries the marker');
    const isOpen = found.state === 'open';
    const touched = (kind, commented = false) => ({
        ...{ kind, commented, number: found.number, url: found.html_url, skipped: [], duplicates: 0 },
    });
    if (report.state === 'could-not-verify') {
        if (!isOpen)
            return touched('unchanged');
        return touched(await writeIssue(client, found, { body: renderIssueText({ ...stored, heartbeat }, marker) }));
    }
    if (report.state === 'clean') {
        const body = renderIssueText({ ...stored, heartbeat, memory: 'clean' }, marker);
        // Closed by people: remember that it was mended, so that a return of the drift is seen as one.
        if (!isOpen)
            return touched(stored.memory === 'clean' ? 'unchanged' : await writeIssue(client, found, { body }));
        const kind = await writeIssue(client, found, { body, state: 'closed', state_reason: 'completed' });
        if (kind === 'not-stored')
            return touched(kind);
        await commentOn(client, found.number, report.closingComment);
        return touched('closed', true);
    }
    const print = printOf(report.fingerprint);
    const isNews = stored.memory === 'clean' || stored.print !== print;
    if (!isOpen && !isNews)
        return touched('left-closed');
    const memory = 'drift';
    const kind = await writeIssue(client, found, {
        title: report.title,
        body: renderIssueText({ body: report.body, heartbeat, memory, print }, marker),
        ...(isOpen ? {} : { state: 'open', state_reason: 'reopened' }),
    });
    // Without the new fingerprint in the stored text, every run would announce the same change again.
    if (kind === 'not-stored')
        return touched(kind);
    if (isNews)
        await commentOn(client, found.number, report.changeComment);
    return touched(isOpen ? kind : 'reopened', isNews);
}
async function drift_issue_open(client, issue, report) {
    const text = {
        title: report.title,
        body: renderIssueText({ body: report.body, heartbeat: issue.heartbeat, memory: 'drift', print: printOf(report.fingerprint) }, issue.marker),
    };
    const labels = [];
    for (const label of issue.labels)
        if (await hasLabel(client, label))
            labels.push(label);
    let assignees = report.assignees;
    const create = () => client.createOnce(() => client.send('open the drift issue', 'POST /repos/{owner}/{repo}/issues', {
        ...text,
        ...(labels.length > 0 ? { labels } : {}),
        ...(assignees.length > 0 ? { assignees } : {}),
    }, ISSUE), async () => (await readOurIssues(client, issue))[0]);
    let created;
    try {
        created = await create();
    }
    catch (error) {
        if (!(error instanceof failures/* Invalid */.WO) || assignees.length === 0 || error.fields.includes('body'))
            throw error;
        // One unknown assignee fails the whole issue.
        assignees = [];
        created = await create();
    }
    const skipped = [
        ...issue.labels.filter((label) => !labels.includes(label)),
        ...report.assignees.filter((assignee) => !assignees.includes(assignee)),
    ];
    // Another run may have opened one at the same time.
    const ours = await readOurIssues(client, issue);
    const kept = ours[0] ?? created;
    const duplicates = await closeDuplicates(client, ours);
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
