import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { ClientOptions } from './client-options.ts';
import { graphqlFailureOf } from './failure-of.ts';
import { Unavailable, UnexpectedAnswer } from './failures.ts';
import { readLogin } from './login.ts';
import { LIMITS, type Limits, waitAfter } from './pacing.ts';
import { patientFetch } from './patient-fetch.ts';
import { createPersistence } from './persistence.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** One repository on GitHub, as a token sees it. Methods throw only `GitHubFailure`s. */
export interface Client {
  readonly owner: string;
  readonly repo: string;

  /**
   * Sends one request. `{owner}` and `{repo}` are filled in. After a server error or a lost connection, everything
   * except POST is retried; for POST, see `createOnce`.
   *
   * @param what - Description of the action, to follow "Cannot": `post a comment`.
   * @param route - Method and path template, such as `GET /repos/{owner}/{repo}/issues`.
   */
  send<Shape>(what: string, route: string, parameters: Parameters, shape: z.ZodType<Shape>): Promise<Shape>;

  /** All pages of a list, in the server's order. */
  list<Item>(what: string, route: string, parameters: Parameters, item: z.ZodType<Item>): Promise<Item[]>;

  /** The `data` of a GraphQL response. Queries are retried like reads, mutations never. */
  query<Shape>(what: string, text: string, variables: Parameters, shape: z.ZodType<Shape>): Promise<Shape>;

  /** Creates something exactly once: if a failure leaves open whether it exists, looks for it before trying again. */
  createOnce<Made>(create: () => Promise<Made>, find: () => Promise<Made | undefined>): Promise<Made>;

  /** The account that the token writes as: the login of a user, or of an app with `[bot]`. Cached. */
  login(): Promise<string>;
}

const PAGE = 100;
/**
 * Maximum number of pages, far beyond any list that we read. Protects against a server that returns the same page
 * forever.
 */
const MAX_PAGES = 1_000;

const GRAPHQL_ANSWER = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ type: z.string().optional(), message: z.string(), extensions: z.unknown().optional() }))
    .optional(),
});

/**
 * The only access to GitHub, with time limits, retries, respect for rate limits, and errors that say what failed.
 *
 * Pacing is our own instead of `@octokit/plugin-retry` 8 and `plugin-throttling` 11. As measured with a local server: a
 * request aborted during a `retry-after` of 5 s rejects only after 5.06 s, while a cancelled job is killed after 10 s;
 * a 403 with `retry-after` that lacks the words "secondary rate" fails after 28 ms instead of waiting; and four writes
 * take 3.0 s, because every write but the first waits a second. The plugins can be kept from retrying creates
 * (`request.retries: 0`), but looking before retrying, the limit on total waiting time and the kinds of failures would
 * still be our own code, which is all but twenty lines of `pacing.ts`.
 */
export function createClient(options: ClientOptions): Client {
  const { token, signal, log = () => undefined } = options;
  const limits: Limits = { ...LIMITS, ...options.limits };
  const [, owner = '', repo = ''] = /^([^/\s]+)\/([^/\s]+)$/.exec(options.repository) ?? [];
  if (repo === '') throw new Error(`invariant: ${JSON.stringify(options.repository)} is not owner/name`);
  // Outside of Actions, the command would just print the token.
  if (process.env['GITHUB_ACTIONS'] === 'true') core.setSecret(token);

  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const graphqlUrl = options.graphqlUrl ?? graphqlUrlOf(apiUrl);
  // Explicit, because the package reads its defaults from the environment when it is imported.
  const { request } = getOctokit(token, { baseUrl: apiUrl });
  const send = patientFetch(
    options.fetch ??
      (request.endpoint.DEFAULTS as { request?: { fetch?: typeof fetch } }).request?.fetch ??
      fetch,
    limits.requestMs,
    signal,
  );
  const quiet = { debug: () => undefined, info: () => undefined, warn: log, error: log };

  const { persist, waitFor } = createPersistence(options, limits);

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
        // A page may be short because some items are hidden from us; the link shows whether it is the last.
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
          await waitFor(wait, error, 'checking whether it was done,', 'check again');
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
