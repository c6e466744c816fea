export const id = 963;
export const ids = [963];
export const modules = {

/***/ 7963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 16 modules
var core = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/github/failures.js
var failures = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/src/github/failure-of.js


const REFUSAL = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().catch(''),
    errors: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* string */.YjP().transform((message) => ({ message, code: undefined, field: undefined })),
        schemas/* object */.Ikc({
            message: schemas/* string */.YjP().optional().catch(undefined),
            code: schemas/* string */.YjP().optional().catch(undefined),
            field: schemas/* string */.YjP().optional().catch(undefined),
        }),
    ]))
        .catch([]),
});
const ANSWERED = schemas/* object */.Ikc({
    response: schemas/* object */.Ikc({
        status: schemas/* number */.aig(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        data: schemas/* unknown */.L5J().optional(),
    }),
});
const EXTENSIONS = schemas/* object */.Ikc({ code: schemas/* string */.YjP() });
function failureOf(error, what, nowMs) {
    if (error instanceof failures/* GitHubFailure */.iK)
        return error;
    const answered = ANSWERED.safeParse(error);
    if (!answered.success) {
        const why = error instanceof Error ? error.message : String(error);
        return new failures/* Unavailable */.$P(sentence(what, why || 'no answer'));
    }
    const { status, headers, data } = answered.data.response;
    const refusal = REFUSAL.catch({ message: '', errors: [] }).parse(data);
    const details = refusal.errors.map((detail) => detail.message ?? '').filter((message) => message !== '');
    const words = [refusal.message, ...details].filter((part) => part !== '').join('; ');
    const message = sentence(what, words === '' ? reasonPhrase(status) : words, status);
    const waitMs = waitOf(headers, nowMs);
    const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
    if (status === 429 || (status === 403 && (limited || /\bsecondary rate limit\b/i.test(refusal.message))))
        return new failures/* RateLimited */.JH(message, status, waitMs);
    if (status === 401)
        return new failures/* PermissionFailure */.IL(message, status, 'credentials');
    if (status === 403) {
        const sufficient = headers['x-accepted-github-permissions'];
        const readOnly = /not accessible by (integration|personal access token)/i.test(refusal.message);
        return new failures/* PermissionFailure */.IL(message, status, readOnly ? 'read-only' : 'refused', sufficient === undefined ? undefined : String(sufficient));
    }
    if (status === 404 || status === 410)
        return new failures/* NotFound */.Mk(message, status);
    if (status === 409)
        return new failures/* Conflict */.lt(message, status);
    if (status >= 500 || status === 408)
        return new failures/* Unavailable */.$P(message, status);
    return new failures/* Invalid */.WO(message, status, refusal.errors.map(({ code }) => code ?? '').filter((code) => code !== ''), refusal.errors.map(({ field }) => field ?? '').filter((field) => field !== ''));
}
function graphqlFailureOf(errors, what) {
    const types = errors.map(({ type }) => type ?? '').filter((type) => type !== '');
    const message = sentence(what, errors.map((error) => error.message).join('; '));
    if (types.includes('RATE_LIMITED'))
        return new failures/* RateLimited */.JH(message, undefined, undefined);
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return new failures/* PermissionFailure */.IL(message, undefined, 'read-only');
    if (types.includes('NOT_FOUND'))
        return new failures/* NotFound */.Mk(message);
    const ownTrouble = errors.every(({ type, extensions }) => type === undefined && extensions === undefined);
    if (ownTrouble || types.includes('INTERNAL') || types.includes('SERVICE_UNAVAILABLE'))
        return new failures/* Unavailable */.$P(message);
    const codes = errors.flatMap(({ extensions }) => EXTENSIONS.safeParse(extensions).data?.code ?? []);
    return new failures/* Invalid */.WO(message, undefined, [...types, ...codes]);
}
function waitOf(headers, nowMs) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - nowMs) + 1000;
    return undefined;
}
const LONGEST_QUOTE = 300;
function sentence(what, why, status) {
    const flat = why.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
    const short = flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}...` : flat;
    return `Cannot ${what}: ${short}${status === undefined ? '' : ` (${status})`}`;
}
function reasonPhrase(status) {
    return status >= 500 ? 'GitHub has a server error' : 'GitHub rejected it';
}

// EXTERNAL MODULE: ./build/src/github/login.js
var login = __webpack_require__(3276);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/github/pacing.js


const LIMITS = {
    requestMs: 30_000,
    attempts: 4,
    backoffMs: 1_000,
    secondaryMs: 60_000,
    longestWaitMs: 5 * 60_000,
    patienceMs: 6 * 60_000,
    writeSpacingMs: 1_000,
    writeBurst: 10,
};
const sleep = async (ms, signal) => {
    await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
};
function waitAfter(failure, tried, repeatable, limits) {
    if (tried >= limits.attempts)
        return undefined;
    const doubled = 2 ** (tried - 1);
    if (failure instanceof failures/* RateLimited */.JH) {
        const wait = failure.waitMs ?? limits.secondaryMs * doubled;
        return wait > limits.longestWaitMs ? undefined : wait;
    }
    if (failure instanceof failures/* Unavailable */.$P && repeatable)
        return limits.backoffMs * doubled;
    return undefined;
}
class WriteTurns {
    #last = Number.NEGATIVE_INFINITY;
    #left;
    #queue = Promise.resolve();
    #limits;
    #now;
    #pause;
    constructor(limits, now, pause) {
        this.#limits = limits;
        this.#left = limits.writeBurst;
        this.#now = now;
        this.#pause = pause;
    }
    next() {
        const turn = this.#queue.then(async () => {
            const { writeSpacingMs, writeBurst } = this.#limits;
            if (writeSpacingMs === 0)
                return;
            const refilled = () => Math.min(writeBurst, this.#left + (this.#now() - this.#last) / writeSpacingMs);
            this.#left = refilled();
            this.#last = this.#now();
            if (this.#left < 1) {
                await this.#pause(Math.ceil((1 - this.#left) * writeSpacingMs));
                this.#left = refilled();
                this.#last = this.#now();
            }
            this.#left -= 1;
        });
        this.#queue = turn.catch(() => undefined);
        return turn;
    }
}
function throwIfCancelled(signal, what) {
    if (signal?.aborted)
        throw new failures/* Cancelled */.cJ(`Cannot ${what}: the run was cancelled`);
}

;// CONCATENATED MODULE: ./build/src/github/patient-fetch.js
const BODILESS = new Set([101, 204, 205, 304]);
function patientFetch(send, requestMs, signal) {
    return async (url, init) => {
        const limit = AbortSignal.timeout(requestMs);
        try {
            const answer = await send(url, {
                ...init,
                signal: AbortSignal.any(signal ? [limit, signal] : [limit]),
            });
            const body = await answer.arrayBuffer();
            return new Response(BODILESS.has(answer.status) ? null : body, {
                status: answer.status,
                statusText: answer.statusText,
                headers: [...answer.headers],
            });
        }
        catch (error) {
            if (limit.aborted && !signal?.aborted)
                throw new TypeError(`no answer within ${requestMs / 1000} seconds`, { cause: undefined });
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/persistence.js


function createPersistence(options, limits) {
    const { token, signal, log = () => undefined, now = Date.now } = options;
    const whileWaiting = options.whileWaiting ?? ((wait) => wait());
    const pause = async (ms, what) => {
        throwIfCancelled(signal, what);
        try {
            await (options.sleep ?? sleep)(ms, signal);
        }
        catch (error) {
            throwIfCancelled(signal, what);
            throw error;
        }
        throwIfCancelled(signal, what);
    };
    const turns = new WriteTurns(limits, now, (ms) => pause(ms, 'go on'));
    let patience = limits.patienceMs;
    const waitFor = async (ms, failure, next, what) => {
        if (ms === undefined || ms > patience)
            throw failure;
        patience -= ms;
        log(`${failure.message}; ${next} in ${ms / 1000} s`);
        await pause(ms, what);
    };
    const withoutToken = (error, what) => {
        const failure = failureOf(error, what, now());
        if (token !== '' && failure.message.includes(token))
            failure.message = failure.message.replaceAll(token, '***');
        return failure;
    };
    const sendUntilAnswered = async (what, kind, once) => {
        for (let tried = 1;; tried++) {
            throwIfCancelled(signal, what);
            if (kind !== 'read')
                await turns.next();
            let failure;
            try {
                return await once();
            }
            catch (error) {
                throwIfCancelled(signal, what);
                failure = withoutToken(error, what);
            }
            await waitFor(waitAfter(failure, tried, kind !== 'create', limits), failure, 'trying again', what);
        }
    };
    return {
        waitFor,
        async persist(what, kind, once) {
            try {
                return await whileWaiting(() => sendUntilAnswered(what, kind, once));
            }
            catch (error) {
                throwIfCancelled(signal, what);
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/github/client.js









const PAGE = 100;
const MAX_PAGES = 1_000;
const GRAPHQL_ANSWER = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP(), extensions: schemas/* unknown */.L5J().optional() }))
        .optional(),
});
function createClient(options) {
    const { token, signal, log = () => undefined } = options;
    const limits = { ...LIMITS, ...options.limits };
    const [, owner = '', repo = ''] = /^([^/\s]+)\/([^/\s]+)$/.exec(options.repository) ?? [];
    if (repo === '')
        throw new Error(`invariant: ${JSON.stringify(options.repository)} is not owner/name`);
    if (process.env['GITHUB_ACTIONS'] === 'true')
        core/* setSecret */.Pq(token);
    const apiUrl = options.apiUrl.replace(/\/+$/, '');
    const graphqlUrl = options.graphqlUrl ?? graphqlUrlOf(apiUrl);
    const { request } = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl });
    const send = patientFetch(options.fetch ??
        request.endpoint.DEFAULTS.request?.fetch ??
        fetch, limits.requestMs, signal);
    const quiet = { debug: () => undefined, info: () => undefined, warn: log, error: log };
    const { persist, waitFor } = createPersistence(options, limits);
    const answerOf = async (what, route, parameters) => {
        const method = route.slice(0, route.indexOf(' '));
        const kind = method === 'GET' ? 'read' : method === 'POST' ? 'create' : 'write';
        return await persist(what, kind, async () => {
            const { data, headers } = await request(route, {
                owner,
                repo,
                ...parameters,
                request: { fetch: send, log: quiet },
            });
            return { data, link: headers.link };
        });
    };
    let account;
    const client = {
        owner,
        repo,
        async send(what, route, parameters, shape) {
            return parsed((await answerOf(what, route, parameters)).data, shape, what);
        },
        async list(what, route, parameters, item) {
            const items = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data, link } = await answerOf(what, route, { ...parameters, per_page: PAGE, page });
                const found = parsed(data, schemas/* array */.YOg(item), what);
                items.push(...found);
                const hasNext = link === undefined ? found.length >= PAGE : /\brel="?next\b/.test(link);
                if (!hasNext)
                    return items;
            }
            throw new failures/* UnexpectedAnswer */.M7(`Cannot ${what}: the list has more than ${MAX_PAGES} pages`);
        },
        async query(what, text, variables, shape) {
            const kind = text.trimStart().startsWith('mutation') ? 'create' : 'read';
            const data = await persist(what, kind, async () => {
                const answer = await request({
                    method: 'POST',
                    url: graphqlUrl,
                    query: text,
                    variables,
                    request: { fetch: send, log: quiet },
                });
                const { data, errors } = parsed(answer.data, GRAPHQL_ANSWER, what);
                if (errors && errors.length > 0)
                    throw graphqlFailureOf(errors, what);
                return data;
            });
            return parsed(data, shape, what);
        },
        async createOnce(create, find) {
            for (let tried = 1;; tried++) {
                try {
                    return await create();
                }
                catch (error) {
                    if (!(error instanceof failures/* Unavailable */.$P))
                        throw error;
                    const wait = waitAfter(error, tried, true, limits);
                    await waitFor(wait, error, 'checking whether it was done,', 'check again');
                    const found = await find();
                    if (found !== undefined)
                        return found;
                }
            }
        },
        login() {
            account ??= (0,login/* readLogin */.m)(client.query).catch((error) => {
                account = undefined;
                throw error;
            });
            return account;
        },
    };
    return client;
}
function parsed(data, shape, what) {
    const result = shape.safeParse(data);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const place = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
    throw new failures/* UnexpectedAnswer */.M7(`Cannot ${what}: GitHub's answer has an unknown shape, ${place}: ${issue?.message ?? ''}`);
}
function graphqlUrlOf(apiUrl) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/\/v3$/, '/graphql') : `${apiUrl}/graphql`;
}


/***/ }),

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ACTIONS_LOGIN),
/* harmony export */   m: () => (/* binding */ readLogin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6546);


const ACTIONS_LOGIN = 'github-actions[bot]';
async function readLogin(query) {
    try {
        const { viewer } = await query('look up the owner of the token', 'query { viewer { login } }', {}, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }));
        return viewer.login;
    }
    catch (error) {
        const hidden = error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFound */ .Mk || (error instanceof _failures_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionFailure */ .IL && error.reason !== 'credentials');
        if (hidden)
            return ACTIONS_LOGIN;
        throw error;
    }
}


/***/ })

};
