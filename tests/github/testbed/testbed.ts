import { createEmulator, type Emulator } from 'emulate';
import { expect } from 'vitest';
import { type Client, createClient } from '../../../src/github/client.ts';
import type { ClientOptions } from '../../../src/github/client-options.ts';
import { Gateway, type Seen } from './gateway.ts';
import type { Json } from './graphql.ts';

export const REPOSITORY = 'lab/cohorts';
export const BOT = 'github-actions[bot]';
/** Another app that may write. */
export const APP = 'lab-writer[bot]';

/** Made-up tokens, by whom they belong to. */
export const TOKENS = {
  owner: 'ghp_owner',
  bot: 'ghs_bot',
  readOnly: 'ghs_readonly',
  app: 'ghs_app',
  stranger: 'ghp_stranger',
} as const;

const ACCOUNTS = new Map([
  [TOKENS.owner, { login: 'lab' }],
  [TOKENS.bot, { login: BOT }],
  [TOKENS.readOnly, { login: BOT, readOnly: true }],
  [TOKENS.app, { login: APP }],
  [TOKENS.stranger, { login: 'stranger' }],
] as const);

/** A GitHub with one repository, whose `main` holds a README. */
export class TestBed {
  readonly #emulator: Emulator;
  readonly gateway: Gateway;
  /** How long the client would have waited, in milliseconds, one entry a wait. */
  readonly waits: number[] = [];

  private constructor(emulator: Emulator, gateway: Gateway) {
    this.#emulator = emulator;
    this.gateway = gateway;
  }

  static async start({ base = '' }: { readonly base?: '' | '/api/v3' } = {}): Promise<TestBed> {
    const logins = [...new Set([...ACCOUNTS.values()].map(({ login }) => login))];
    const [owner = '', name = ''] = REPOSITORY.split('/');
    const emulator = await createEmulator({
      service: 'github',
      port: 0,
      seed: {
        tokens: Object.fromEntries(
          [...ACCOUNTS].map(([token, { login }]) => [token, { login, scopes: ['repo'] }]),
        ),
        github: { users: logins.map((login) => ({ login })), repos: [{ owner, name, auto_init: true }] },
      },
    });
    const gateway = await Gateway.start({ base, upstream: emulator.url, tokens: ACCOUNTS });
    const bed = new TestBed(emulator, gateway);
    await bed.reset();
    return bed;
  }

  async reset(): Promise<void> {
    this.#emulator.reset();
    this.gateway.forget();
    this.waits.length = 0;
    for (const login of [BOT, APP])
      await this.as('owner', 'PUT', `/repos/${REPOSITORY}/collaborators/${encodeURIComponent(login)}`, {
        permission: 'push',
      });
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.#emulator.close();
  }

  /** A client whose waits take no time. */
  client(who: keyof typeof TOKENS = 'bot', options: Partial<ClientOptions> = {}): Client {
    return createClient({
      token: TOKENS[who],
      repository: REPOSITORY,
      apiUrl: this.gateway.apiUrl,
      fetch,
      sleep: async (ms) => {
        this.waits.push(ms);
      },
      ...options,
      limits: { writeSpacingMs: 0, ...options.limits },
    });
  }

  /** What somebody else does, straight on the emulator. Fails when it does not succeed. */
  async as(who: keyof typeof TOKENS, method: string, path: string, body?: unknown): Promise<Json> {
    const result = await this.gateway.rest(TOKENS[who])(method, path, body);
    expect(result.status, `${method} ${path}: ${JSON.stringify(result.body)}`).toBeLessThan(400);
    return result.body;
  }

  /** Inside the repository. */
  async in(who: keyof typeof TOKENS, method: string, path: string, body?: unknown): Promise<Json> {
    return await this.as(who, method, `/repos/${REPOSITORY}${path}`, body);
  }

  /** Writes that arrived, as `POST /issues`. */
  get writes(): string[] {
    return this.gateway.seen
      .filter(({ method, path, body }) =>
        path === '/graphql' ? body.query.startsWith('mutation') : method !== 'GET',
      )
      .map(({ method, path }) => `${method} ${path.replace(`/repos/${REPOSITORY}`, '')}`);
  }

  async head(branch: string): Promise<string> {
    return (await this.in('owner', 'GET', `/git/ref/heads/${branch}`)).object.sha;
  }

  /** A person's commit onto a branch. */
  async commit(branch: string, path: string, content: string, message = `Write ${path}`): Promise<string> {
    const parent = await this.head(branch);
    const { tree: base } = await this.in('owner', 'GET', `/git/commits/${parent}`);
    const entries = [{ path, mode: '100644', type: 'blob', content }];
    const tree = await this.in('owner', 'POST', '/git/trees', { base_tree: base.sha, tree: entries });
    const commit = await this.in('owner', 'POST', '/git/commits', {
      message,
      tree: tree.sha,
      parents: [parent],
    });
    await this.in('owner', 'PATCH', `/git/refs/heads/${branch}`, { sha: commit.sha });
    return commit.sha;
  }

  /** A pull request of a branch with one commit; its number. What its sides are now, {@link Gateway.pulls} may say otherwise. */
  async openPull(head = 'topic'): Promise<number> {
    await this.in('owner', 'POST', '/git/refs', { ref: `refs/heads/${head}`, sha: await this.head('main') });
    await this.commit(head, `${head}.md`, 'Words');
    const pull = { title: 'A change', head, base: 'main' };
    return (await this.in('owner', 'POST', '/pulls', pull)).number;
  }

  /** Paths and texts of a branch. */
  async files(branch: string): Promise<Record<string, string>> {
    const { tree } = await this.in('owner', 'GET', `/git/trees/${await this.head(branch)}?recursive=1`);
    const files: Record<string, string> = {};
    for (const { path, type, sha } of tree)
      if (type === 'blob')
        files[path] = Buffer.from(
          (await this.in('owner', 'GET', `/git/blobs/${sha}`)).content,
          'base64',
        ).toString('utf8');
    return files;
  }
}

/** Requests with this method whose path ends like this. */
export function requests(method: string, end: string | RegExp): (seen: Seen) => boolean {
  return (seen) =>
    seen.method === method && (typeof end === 'string' ? seen.path.endsWith(end) : end.test(seen.path));
}

export const mutations = ({ path, body }: Seen): boolean =>
  path === '/graphql' && body.query.startsWith('mutation');

/** Holds everybody until this many have come. */
export function barrier(count: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return async () => {
    if (++come === count) open();
    await opened;
  };
}
