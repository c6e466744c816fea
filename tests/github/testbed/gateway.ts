import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerProblems, describe, requestProblems } from './contract.ts';
import { answerGraphql, type Json, type Rest } from './graphql.ts';
import { refusalOf } from './strictness.ts';

export interface Seen {
  readonly method: string;
  /** Without the base path; `/graphql` for GraphQL. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
}

/** How a request goes wrong. */
export type Mishap =
  /** The connection is cut before anything is done, or after all is done. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body: unknown;
    }
  /** The request is carried out, and another answer given. */
  | { readonly kind: 'answer-after'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'delay'; readonly ms: number }
  /** Something else happens on the server first. */
  | { readonly kind: 'meanwhile'; readonly what: () => Promise<void> }
  /** Something else happens, and the request itself is lost. */
  | { readonly kind: 'meanwhile-drop'; readonly what: () => Promise<void> };

/** One side of a pull request. */
export interface Side {
  readonly ref: string;
  readonly sha: string;
}

interface Rule {
  readonly matches: (seen: Seen) => boolean;
  readonly mishap: Mishap;
  left: number;
}

export interface GatewayOptions {
  /** `''`, or `/api/v3` as on GitHub Enterprise Server. */
  readonly base: '' | '/api/v3';
  readonly upstream: string;
  /** Accounts by token. */
  readonly tokens: ReadonlyMap<string, { readonly login: string; readonly readOnly?: boolean }>;
}

/**
 * A GitHub on loopback: an emulator's state behind a gate that holds every request and answer to GitHub's published
 * description, refuses what GitHub refuses, and misbehaves when told.
 */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server: Server;
  #rules: Rule[] = [];
  /** Ends what hangs. */
  #hanging = new AbortController();
  /** Every request that arrived, in order. */
  readonly seen: Seen[] = [];
  /** What broke GitHub's description; a test's teardown demands that there is nothing. */
  readonly violations: string[] = [];
  readonly protectedBranches = new Map<string, 'BRANCH_PROTECTION_RULE_VIOLATION' | 'UNPROCESSABLE'>();
  /** What pull requests are now, by number, where that is not what the emulator holds, which names its own commits. */
  readonly pulls = new Map<number, { readonly head: Side; readonly base: Side }>();
  /** What the files of pull requests look like in their diffs, by number: path → patch. */
  readonly patches = new Map<number, ReadonlyMap<string, string>>();
  /** Ids of the review comments whose threads somebody has resolved. */
  readonly resolved = new Set<number>();
  /** Whether everybody may edit every comment, as accounts with write access may. */
  editsForeignComments = false;
  /** Whether an over-long update is answered with 200 and dropped, as GitHub has been seen to do. */
  keepsOverlongBodies = false;

  private constructor(options: GatewayOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push(`the test-bed failed: ${error}`);
        response.destroy();
      });
    });
  }

  static async start(options: GatewayOptions): Promise<Gateway> {
    const gateway = new Gateway(options);
    await new Promise<void>((resolve) => gateway.#server.listen(0, '127.0.0.1', resolve));
    return gateway;
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get apiUrl(): string {
    return `${this.#origin}${this.#options.base}`;
  }

  get graphqlPath(): string {
    return this.#options.base === '' ? '/graphql' : '/api/graphql';
  }

  /** Makes the next requests that match go wrong. */
  misbehave(matches: (seen: Seen) => boolean, mishap: Mishap, times = 1): void {
    this.#rules.push({ matches, mishap, left: times });
  }

  forget(): void {
    this.#hanging.abort();
    this.#hanging = new AbortController();
    this.#rules = [];
    this.seen.length = 0;
    this.violations.length = 0;
    this.protectedBranches.clear();
    this.pulls.clear();
    this.patches.clear();
    this.resolved.clear();
    this.editsForeignComments = false;
    this.keepsOverlongBodies = false;
  }

  async close(): Promise<void> {
    this.forget();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', this.#origin);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { base } = this.#options;
    const isGraphql = url.pathname === this.graphqlPath;
    if (!isGraphql && !url.pathname.startsWith(`${base}/`)) {
      this.violations.push(`${url.pathname} is outside of the API`);
      return answer(response, 404, { message: 'Not Found' });
    }
    const seen: Seen = {
      method: request.method ?? '',
      path: isGraphql ? '/graphql' : url.pathname.slice(base.length),
      query: url.searchParams,
      body: text === '' ? undefined : JSON.parse(text),
    };
    this.seen.push(seen);

    const rule = this.#rules.find(({ matches, left }) => left > 0 && matches(seen));
    if (rule !== undefined) rule.left--;
    const mishap = rule?.mishap;
    if (mishap?.kind === 'drop' && mishap.when === 'before') return void response.destroy();
    if (mishap?.kind === 'answer') return answer(response, mishap.status, mishap.body, mishap.headers);
    if (mishap?.kind === 'delay') {
      await sleep(mishap.ms, undefined, { signal: this.#hanging.signal }).catch(() => undefined);
      if (response.socket === null || response.socket.destroyed) return;
    }
    if (mishap?.kind === 'meanwhile' || mishap?.kind === 'meanwhile-drop') await mishap.what();
    if (mishap?.kind === 'meanwhile-drop') return void response.destroy();

    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const account = this.#options.tokens.get(token);
    const result =
      account === undefined
        ? { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com' } }
        : isGraphql
          ? await this.#graphql(seen, token, account)
          : await this.#rest(seen, token, account);
    if (mishap?.kind === 'drop') return void response.destroy();
    if (mishap?.kind === 'answer-after') return answer(response, mishap.status, mishap.body);
    answer(response, result.status, result.body, result.headers);
  }

  async #graphql(
    seen: Seen,
    token: string,
    { login, readOnly = false }: { login: string; readOnly?: boolean },
  ): Promise<Result> {
    const { problems, ...body } = await answerGraphql(seen.body, {
      rest: this.rest(token),
      login,
      isReadOnly: readOnly,
      protectedBranches: this.protectedBranches,
      resolved: this.resolved,
    });
    this.violations.push(...problems.map((problem) => `graphql: ${problem}`));
    return { status: 200, body };
  }

  async #rest(
    seen: Seen,
    token: string,
    { login, readOnly = false }: { login: string; readOnly?: boolean },
  ): Promise<Result> {
    const described = describe(seen.method, seen.path);
    if (described === undefined) {
      this.violations.push(`${seen.method} ${seen.path} is not in the subset`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const { name } = described;
    const report = (problems: readonly string[]): void => {
      this.violations.push(...problems.map((problem) => `${name}: ${problem}`));
    };
    report(requestProblems(described, seen.query, seen.body));
    const rest = this.rest(token);

    let result: Result;
    if (readOnly && seen.method !== 'GET') {
      result = {
        status: 403,
        body: {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com',
          status: '403',
        },
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      };
    } else {
      const protectedBranches = new Set(this.protectedBranches.keys());
      const isOverlong =
        name === 'PATCH /repos/{owner}/{repo}/issues/{issue_number}' && seen.body.body?.length > 65_536;
      if (isOverlong && this.keepsOverlongBodies) {
        const { body: _, ...others } = seen.body;
        result = await rest(seen.method, seen.path, others);
      } else {
        const { editsForeignComments, patches } = this;
        const world = { rest, login, protectedBranches, editsForeignComments, patches };
        const refusal = await refusalOf(described, seen.body, world);
        result =
          refusal ??
          (await rest(
            seen.method,
            `${seen.path}${seen.query.size > 0 ? `?${seen.query}` : ''}`,
            name.endsWith('/reviews') ? withPositions(seen.body) : seen.body,
          ));
      }
    }
    const now = this.pulls.get(Number(described.path['pull_number']));
    if (
      name === 'GET /repos/{owner}/{repo}/pulls/{pull_number}' &&
      now !== undefined &&
      result.status === 200
    ) {
      const { head, base, ...rest } = result.body;
      result = {
        ...result,
        body: { ...rest, head: { ...head, ...now.head }, base: { ...base, ...now.base } },
      };
    }
    if (name.endsWith('/files') && result.status === 200) {
      const [first] = result.body;
      const patches = [...(this.patches.get(Number(described.path['pull_number'])) ?? [])];
      const page = Number(seen.query.get('page') ?? 1);
      const shown = patches.slice((page - 1) * 100, page * 100);
      const blank = { sha: '0'.repeat(40), status: 'modified', additions: 1, deletions: 0, changes: 1 };
      const urls = { blob_url: this.#origin, raw_url: this.#origin, contents_url: this.#origin };
      result = {
        status: 200,
        body: shown.map(([filename, patch]) => ({ ...first, ...blank, ...urls, filename, patch })),
        ...(patches.length > page * 100 ? { headers: { link: `<${this.#origin}>; rel="next"` } } : {}),
      };
    }
    // GitHub answers otherwise than the emulator.
    if (name.endsWith('/reviews') && result.status === 201)
      result = { status: 200, body: reviewOf(result.body) };
    if (/\/pulls\/.*comments/.test(name) && result.status === 200)
      result = {
        ...result,
        body: Array.isArray(result.body) ? result.body.map(withLinks) : withLinks(result.body),
      };
    if (name.endsWith('/branches/{branch}') && result.status === 200)
      result = { status: 200, body: await this.#branch(result.body, seen.path, rest) };
    report(answerProblems(described, result.status, result.body));
    return result;
  }

  /** The emulator leaves out most of a branch. */
  async #branch(branch: Json, path: string, rest: Rest): Promise<Json> {
    const { body: commit } = await rest(
      'GET',
      `${path.slice(0, path.indexOf('/branches/'))}/commits/${branch.commit.sha}`,
    );
    const links = { html: branch.protection_url, self: branch.protection_url };
    const guarded = this.protectedBranches.has(branch.name);
    return { ...branch, commit, _links: links, protected: guarded, protection: { enabled: guarded } };
  }

  /** The emulator itself, past all strictness and mishaps. */
  rest(token: string): (...call: Parameters<Rest>) => Promise<Result> {
    const upstream = new URL(this.#options.upstream);
    return async (method, path, body) => {
      const { pathname, search } = new URL(path, upstream);
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        // It builds addresses from the name, which takes a thread to look up.
        host: upstream.host,
        authorization: `token ${token}`,
        'content-type': 'application/json',
        // A kept connection may be closed by the other side just when a busy machine uses it.
        connection: 'close',
        ...(sent === undefined ? {} : { 'content-length': Buffer.byteLength(sent) }),
      };
      const place = { host: '127.0.0.1', port: upstream.port, path: `${pathname}${search}` };
      const answer = await ask({ ...place, agent: false, method, headers }, sent);
      const { link } = answer.headers;
      return {
        status: answer.status,
        body: answer.text === '' ? undefined : JSON.parse(answer.text, escapeUrl),
        ...(link === undefined ? {} : { headers: { link: String(link) } }),
      };
    };
  }
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What `fetch` does, in a third of the time. */
function ask(options: RequestOptions, body: string | undefined): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(options, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The emulator knows the old way alone to say where a comment stands. */
function withPositions(review: Json): Json {
  return { ...review, comments: review.comments.map((one: Json) => ({ ...one, position: one.line })) };
}

/** The emulator leaves out the links of a review. */
function reviewOf(review: Json): Json {
  const link = (href: string) => ({ href });
  return { ...review, _links: { html: link(review.html_url), pull_request: link(review.pull_request_url) } };
}

/** The emulator leaves out the links of a review comment. */
function withLinks({ in_reply_to_id: _, ...comment }: Json): Json {
  const link = (href: string) => ({ href });
  return {
    ...comment,
    diff_hunk: comment.diff_hunk || '@@',
    line: comment.position,
    _links: {
      self: link(comment.url),
      html: link(comment.html_url),
      pull_request: link(comment.pull_request_url),
    },
  };
}

/** The emulator writes names into addresses without escaping them. */
function escapeUrl(_: string, value: unknown): unknown {
  const isUrl = typeof value === 'string' && /^http:\/\/\S*$/.test(value);
  return isUrl ? value.replaceAll(/[^\u0021-\u007e]|[[\]]/gu, encodeURIComponent) : value;
}

interface Result {
  readonly status: number;
  readonly body: Json;
  readonly headers?: Record<string, string>;
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isText ? 'text/html' : 'application/json; charset=utf-8',
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}
