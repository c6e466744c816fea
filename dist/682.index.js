export const id = 682;
export const ids = [682,958];
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

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/src/github/diff-hunks.js
function placeInPatch(patch, line, lines) {
    if (lines.length === 0)
        return undefined;
    const found = hunksOf(patch).flatMap(({ start, texts }) => texts.flatMap((_, index) => lines.every((text, offset) => texts[index + offset] === text) ? [start + index] : []));
    if (found.includes(line))
        return line;
    return found.length === 1 ? found[0] : undefined;
}
function hunksOf(patch) {
    const hunks = [];
    for (const line of patch.split('\n')) {
        const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
        if (header)
            hunks.push({ start: Number(header[1]), texts: [] });
        else if (line.startsWith('+') || line.startsWith(' '))
            hunks.at(-1)?.texts.push(line.slice(1));
    }
    return hunks;
}

// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/src/github/marker.js
var marker = __webpack_require__(8279);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(9567);
;// CONCATENATED MODULE: ./build/src/github/past-reviews.js


const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      }
      reviews(first: 100, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor body }
      }
    }
  }
}`;
const PAGE = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const THREAD = schemas/* object */.Ikc({
    isResolved: schemas/* boolean */.zMY(),
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ fullDatabaseId: coerce/* number */.ai() }).nullable()) }),
});
const REVIEW = schemas/* object */.Ikc({ viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP() });
const ANSWER = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            reviewThreads: schemas/* object */.Ikc({ pageInfo: PAGE, nodes: schemas/* array */.YOg(THREAD.nullable()) }),
            reviews: schemas/* object */.Ikc({ pageInfo: PAGE, nodes: schemas/* array */.YOg(REVIEW.nullable()) }),
        }),
    }),
});
const MOST_PAGES = 50;
async function readPastReviews(client, number) {
    const ownBodies = [];
    const resolved = new Set();
    const { owner, repo } = client;
    let threads = null;
    let reviews = null;
    try {
        for (let page = 0; page < MOST_PAGES; page++) {
            const variables = { owner, repo, number, threads, reviews };
            const answer = await client.query('read the review threads', QUERY, variables, ANSWER);
            const { reviewThreads, reviews: found } = answer.repository.pullRequest;
            for (const thread of reviewThreads.nodes)
                for (const comment of thread?.isResolved ? thread.comments.nodes : [])
                    if (comment !== null)
                        resolved.add(comment.fullDatabaseId);
            for (const review of found.nodes)
                if (review?.viewerDidAuthor)
                    ownBodies.push(review.body);
            threads = reviewThreads.pageInfo.endCursor ?? threads;
            reviews = found.pageInfo.endCursor ?? reviews;
            if (!reviewThreads.pageInfo.hasNextPage && !found.pageInfo.hasNextPage)
                break;
        }
    }
    catch (error) {
        if (!(error instanceof failures/* Invalid */.WO || error instanceof failures/* NotFound */.Mk || error instanceof failures/* PermissionFailure */.IL))
            throw error;
    }
    return { ownBodies, resolved };
}

// EXTERNAL MODULE: ./build/src/github/pull-request.js
var pull_request = __webpack_require__(7958);
;// CONCATENATED MODULE: ./build/src/github/suggest.js






const MOST_OPEN = 10;
const FILE = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), status: schemas/* string */.YjP(), patch: schemas/* string */.YjP().optional() });
const COMMENT = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
async function suggest(client, review) {
    const { number, commit, suggestions } = review;
    const known = await readOurs(client, review);
    if (suggestions.length === 0 && known.size === 0)
        return { kind: 'done', posted: 0, settled: 0, left: 0 };
    const { head } = await (0,pull_request.readPullRequest)(client, number);
    if (head.sha !== commit)
        return { kind: 'superseded', head: head.sha };
    const wanted = new Map(suggestions.map((one) => [one.id, one]));
    let settled = 0;
    for (const [id, { comment, isSettled }] of known) {
        const still = wanted.get(id);
        if (isSettled === (still === undefined))
            continue;
        if (await edit(client, comment, still?.body ?? review.settled(id)))
            settled += Number(still === undefined);
    }
    const others = suggestions.filter(({ id }) => !known.has(id));
    if (others.length === 0)
        return { kind: 'done', posted: 0, settled, left: 0 };
    const { ownBodies, resolved } = await readPastReviews(client, number);
    const made = new Set(ownBodies.flatMap(review.introduced));
    const fresh = others.filter(({ id }) => !made.has(id));
    const open = [...known].filter(([id, { comment }]) => wanted.has(id) && !resolved.has(comment)).length;
    const placed = fresh.length === 0 ? [] : placeAll(fresh, await readPatches(client, number));
    const posted = placed.slice(0, Math.max(0, MOST_OPEN - open));
    if (posted.length > 0)
        await post(client, review, posted);
    return { kind: 'done', posted: posted.length, settled, left: others.length - posted.length };
}
async function readOurs(client, { number, idOf, settled }) {
    const login = await client.login();
    const comments = await client.list('list the review comments', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: number }, COMMENT);
    const ours = new Map();
    for (const { id: comment, body, user } of comments) {
        const id = user?.login === login ? idOf(body) : undefined;
        if (id !== undefined && !ours.has(id))
            ours.set(id, { comment, isSettled: (0,marker/* sameText */.QV)(body, settled(id)) });
    }
    return ours;
}
async function edit(client, comment, body) {
    try {
        await client.send('update a suggestion', 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { comment_id: comment, body }, schemas/* unknown */.L5J());
        return true;
    }
    catch (error) {
        if (error instanceof failures/* NotFound */.Mk || error instanceof failures/* PermissionFailure */.IL)
            return false;
        throw error;
    }
}
async function readPatches(client, number) {
    const files = await client.list('list the changed files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { pull_number: number }, FILE);
    return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch]])));
}
function placeAll(suggestions, patches) {
    return suggestions.flatMap((one) => {
        const patch = patches.get(one.path);
        const line = patch === undefined ? undefined : placeInPatch(patch, one.line, one.before);
        return line === undefined ? [] : [{ ...one, line, last: line + one.before.length - 1 }];
    });
}
async function post(client, review, made) {
    await client.createOnce(() => client.send('post suggestions', 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        pull_number: review.number,
        commit_id: review.commit,
        event: 'COMMENT',
        body: review.intro(made.map(({ id }) => id)),
        comments: made.map(({ path, line, last, body }) => ({
            path,
            line: last,
            side: 'RIGHT',
            ...(last > line ? { start_line: line, start_side: 'RIGHT' } : {}),
            body,
        })),
    }, schemas/* unknown */.L5J()), async () => {
        const known = await readOurs(client, review);
        return made.every(({ id }) => known.has(id)) ? true : undefined;
    });
}


/***/ })

};
