import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { z } from 'zod';
import { failureOf, graphqlFailureOf } from './failure-of.ts';
import { type GitHubFailure, Unavailable, UnexpectedAnswer } from './failures.ts';
import { readLogin } from './login.ts';
import { LIMITS, type Limits, type Sleep, sleep, throwIfCancelled, WriteTurns, waitAfter } from './pacing.ts';
import { patientFetch } from './patient-fetch.ts';

export interface ClientOptions {
  readonly token: string;
  /** `owner/name`, as `GITHUB_REPOSITORY` has it. */
  readonly repository: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`; without it, the sibling of `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
  /** Aborted when the run is cancelled: requests and waits end at once. */
  readonly signal?: AbortSignal | undefined;
  /** Wraps every wait for an answer or a turn, so that cancelling is heard meanwhile. */
  readonly whileWaiting?: (<Result>(wait: () => Promise<Result>) => Promise<Result>) | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Told of each wait and retry; the text may quote the server. */
  readonly log?: ((message: string) => void) | undefined;
  readonly sleep?: Sleep | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** How bytes are sent; without it, as `@actions/github` does: through the runner's proxy. */
  readonly fetch?: typeof fetch | undefined;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** One repository on GitHub, as a token sees it. Every method fails with a `GitHubFailure` and nothing else. */
export interface Client {
  readonly owner: string;
  readonly repo: string;

  /**
   * One request. `{owner}` and `{repo}` are filled in. Everything but POST is repeated after a server error or a lost
   * connection; a POST is not, see `createOnce`.
   *
   * @param what - What is tried, to follow "Cannot": `post a comment`.
   * @param route - Method and path template, such as `GET /repos/{owner}/{repo}/issues`.
   */
  send<Shape>(what: string, route: string, parameters: Parameters, shape: z.ZodType<Shape>): Promise<Shape>;

  /** All pages of a list, in the server's order. */
  list<Item>(what: string, route: string, parameters: Parameters, item: z.ZodType<Item>): Promise<Item[]>;

  /** A GraphQL request's `data`. Queries are repeated like reads, mutations never. */
  query<Shape>(what: string, text: string, variables: Parameters, shape: z.ZodType<Shape>): Promise<Shape>;

  /** Creates something once: after a failure that leaves open whether it exists, looks before it tries again. */
  createOnce<Made>(create: () => Promise<Made>, find: () => Promise<Made | undefined>): Promise<Made>;

  /** The account that the token writes as: a user's login, or an app's with `[bot]`. Asked once. */
  login(): Promise<string>;
}

const PAGE = 100;
/** Far beyond any list that we read; a server that gives the same page forever is worse than an error. */
const MAX_PAGES = 1_000;

const GRAPHQL_ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ type: z.string().optional(), message: z.string(), extensions: z.unknown().optional() }))
    .optional(),
});

/**
 * The one way to GitHub: with time limits, retries, obedience to rate limits, and errors that say what failed.
 *
 * The pacing is ours, not that of `@octokit/plugin-retry` 8 and `plugin-throttling` 11, which were measured against a
 * server on loopback: a request whose signal is aborted during a `retry-after` of 5 s rejects after 5.06 s, and a
 * cancelled job is killed after 10 s; a 403 with `retry-after` that lacks the words "secondary rate" is given up after 28 ms
 * instead of waited for; four writes take 3.0 s, for every write but the first waits a second. Creates can be kept from
 * being repeated (`request.retries: 0`), but looking before trying again, the limit of all waits and the kinds of failures
 * would remain to be written, which is all but twenty lines of `pacing.ts`.
 */
export function createClient(options: ClientOptions): Client {
  const { token, signal, log = () => undefined, now = Date.now } = options;
  const whileWaiting = options.whileWaiting ?? ((wait) => wait());
  const limits: Limits = { ...LIMITS, ...options.limits };
  const [, owner = '', repo = ''] = /^([^/\s]+)\/([^/\s]+)$/.exec(options.repository) ?? [];
  if (repo === '') throw new Error(`invariant: ${JSON.stringify(options.repository)} is not owner/name`);
  // Elsewhere the command would only print the token.
  if (process.env['GITHUB_ACTIONS'] === 'true') core.setSecret(token);

  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const graphqlUrl = options.graphqlUrl ?? graphqlUrlOf(apiUrl);
  // The package reads its defaults from the environment when it is imported; these are said.
  const { request } = getOctokit(token, { baseUrl: apiUrl });
  const send = patientFetch(
    options.fetch ??
      (request.endpoint.DEFAULTS as { request?: { fetch?: typeof fetch } }).request?.fetch ??
      fetch,
    limits.requestMs,
    signal,
  );
  const quiet = { debug: () => undefined, info: () => undefined, warn: log, error: log };

  const pause = async (ms: number, what: string): Promise<void> => {
    throwIfCancelled(signal, what);
    try {
      await (options.sleep ?? sleep)(ms, signal);
    } catch (error) {
      throwIfCancelled(signal, what);
      throw error;
    }
    throwIfCancelled(signal, what);
  };
  const turns = new WriteTurns(limits, now, (ms) => pause(ms, 'go on'));

  let patience = limits.patienceMs;
  /** Waits for the next try, as long as there is patience left. */
  const waitFor = async (ms: number | undefined, failure: GitHubFailure, next: string, what: string) => {
    if (ms === undefined || ms > patience) throw failure;
    patience -= ms;
    log(`${failure.message}; ${next} in ${ms / 1000} s`);
    await pause(ms, what);
  };

  /** Sends until there is an answer, or no sense in another try. */
  const sendUntilAnswered = async <Result>(
    what: string,
    kind: 'read' | 'write' | 'create',
    once: () => Promise<Result>,
  ): Promise<Result> => {
    for (let tried = 1; ; tried++) {
      throwIfCancelled(signal, what);
      if (kind !== 'read') await turns.next();
      let failure: GitHubFailure;
      try {
        return await once();
      } catch (error) {
        throwIfCancelled(signal, what);
        failure = withoutToken(error, what);
      }
      await waitFor(waitAfter(failure, tried, kind !== 'create', limits), failure, 'trying again', what);
    }
  };

  const persist: typeof sendUntilAnswered = async (what, kind, once) => {
    try {
      return await whileWaiting(() => sendUntilAnswered(what, kind, once));
    } catch (error) {
      throwIfCancelled(signal, what);
      throw error;
    }
  };

  const withoutToken = (error: unknown, what: string): GitHubFailure => {
    const failure = failureOf(error, what, now());
    if (token !== '' && failure.message.includes(token))
      failure.message = failure.message.replaceAll(token, '***');
    return failure;
  };

  const answerOf = async (what: string, route: string, parameters: Parameters): Promise<Answer> => {
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

  let account: Promise<string> | undefined;
  const client: Client = {
    owner,
    repo,

    async send(what, route, parameters, shape) {
      return parsed((await answerOf(what, route, parameters)).data, shape, what);
    },

    async list(what, route, parameters, item) {
      const items = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { data, link } = await answerOf(what, route, { ...parameters, per_page: PAGE, page });
        const found = parsed(data, z.array(item), what);
        items.push(...found);
        // A page may be short because something on it is hidden from us; the link tells whether it is the last.
        const hasNext = link === undefined ? found.length >= PAGE : /\brel="?next\b/.test(link);
        if (!hasNext) return items;
      }
      throw new UnexpectedAnswer(`Cannot ${what}: the list has more than ${MAX_PAGES} pages`);
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
        if (errors && errors.length > 0) throw graphqlFailureOf(errors, what);
        return data;
      });
      return parsed(data, shape, what);
    },

    async createOnce(create, find) {
      for (let tried = 1; ; tried++) {
        try {
          return await create();
        } catch (error) {
          if (!(error instanceof Unavailable)) throw error;
          const wait = waitAfter(error, tried, true, limits);
          await waitFor(wait, error, 'looking whether it was done,', 'look again');
          const found = await find();
          if (found !== undefined) return found;
        }
      }
    },

    login() {
      account ??= readLogin(client.query).catch((error: unknown) => {
        account = undefined;
        throw error;
      });
      return account;
    },
  };
  return client;
}

interface Answer {
  readonly data: unknown;
  /** The `Link` header. */
  readonly link: string | undefined;
}

function parsed<Shape>(data: unknown, shape: z.ZodType<Shape>, what: string): Shape {
  const result = shape.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
  throw new UnexpectedAnswer(
    `Cannot ${what}: GitHub's answer has an unknown shape, ${place}: ${issue?.message ?? ''}`,
  );
}

function graphqlUrlOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/\/v3$/, '/graphql') : `${apiUrl}/graphql`;
}
