import { readFileSync } from 'node:fs';
import { buildClientSchema, execute, GraphQLError, type IntrospectionQuery, parse, validate } from 'graphql';

/** Answers of a foreign API: the contract checks them, not the compiler. */
// biome-ignore lint/suspicious/noExplicitAny: said above
export type Json = any;

/** The REST calls of the emulator that a resolver needs, made with the token of the request. */
export type Rest = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: Json }>;

export interface GraphqlWorld {
  readonly rest: Rest;
  readonly login: string;
  readonly isReadOnly: boolean;
  /** How a guarded branch refuses: the types differ between branch protection and rulesets. */
  readonly protectedBranches: ReadonlyMap<string, 'BRANCH_PROTECTION_RULE_VIOLATION' | 'UNPROCESSABLE'>;
  /** Ids of the comments that begin a resolved thread. */
  readonly resolved: ReadonlySet<number>;
}

// The package exports its loader alone, which would also parse the schema's text.
const file = new URL('../../../node_modules/@octokit/graphql-schema/schema.json', import.meta.url);
const schema = buildClientSchema(JSON.parse(readFileSync(file, 'utf8')) as IntrospectionQuery);

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly object[];
  /** What GitHub's schema does not allow in the query. */
  readonly problems: readonly string[];
}

/** Executes a request against GitHub's published schema. */
export async function answerGraphql(
  { query, variables }: { readonly query: string; readonly variables?: Record<string, unknown> },
  world: GraphqlWorld,
): Promise<GraphqlAnswer> {
  const document = parse(query);
  const invalid = validate(schema, document);
  const own = { extensions: { code: 'invalid' } };
  if (invalid.length > 0)
    return {
      errors: invalid.map(({ message }) => ({ message, ...own })),
      problems: invalid.map(({ message }) => message),
    };
  const rootValue = {
    viewer: { login: world.login },
    repository: ({ owner, name }: { owner: string; name: string }) => ({
      pullRequest: ({ number }: { number: number }) =>
        pullRequest(`/repos/${owner}/${name}/pulls/${number}`, world),
    }),
    createCommitOnBranch: ({ input }: { input: CommitInput }) =>
      inTurn(() => createCommitOnBranch(input, world)),
  };
  const result = await execute({ schema, document, rootValue, variableValues: variables ?? {} });
  // An error without a type is one of the execution itself: variables that do not fit, a shape that the schema forbids.
  const problems = (result.errors ?? [])
    .filter(({ extensions }) => extensions['type'] === undefined)
    .map(({ message }) => message);
  const errors = result.errors?.map(({ message, path, extensions }) => ({
    message,
    ...(path ? { path } : {}),
    ...(extensions['type'] === undefined ? own : { type: extensions['type'] }),
  }));
  return { data: result.data ?? null, ...(errors ? { errors } : {}), problems };
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** A page of a connection; GraphQL has at most a hundred entries on one. */
function page<Item>(items: readonly Item[], { first, after }: Page): object {
  if (first > 100) throw new GraphQLError('first is over 100');
  const start = Number(after ?? 0);
  const nodes = items.slice(start, start + first);
  const endCursor = nodes.length === 0 ? null : String(start + nodes.length);
  return { pageInfo: { hasNextPage: start + first < items.length, endCursor }, nodes };
}

async function pullRequest(path: string, { rest, login, resolved }: GraphqlWorld): Promise<unknown> {
  if ((await rest('GET', path)).status === 404)
    throw new GraphQLError('Could not resolve to a PullRequest.', { extensions: { type: 'NOT_FOUND' } });
  const all = async (what: string): Promise<Json[]> => {
    const found = [];
    for (let number = 1; ; number++) {
      const { body } = await rest('GET', `${path}/${what}?per_page=100&page=${number}`);
      found.push(...body);
      if (body.length < 100) return found;
    }
  };
  return {
    reviewThreads: async (asked: Page) => {
      const threads = (await all('comments')).filter((comment) => comment.in_reply_to_id == null);
      return page(
        threads.map(({ id }) => ({
          isResolved: resolved.has(id),
          comments: (inside: Page) => page([{ fullDatabaseId: String(id) }], inside),
        })),
        asked,
      );
    },
    reviews: async (asked: Page) =>
      page(
        (await all('reviews')).map(({ user, body }) => ({ viewerDidAuthor: user.login === login, body })),
        asked,
      ),
  };
}

let queue: Promise<unknown> = Promise.resolve();
/** GitHub compares and swaps in one step; here it takes several requests. */
function inTurn<Result>(what: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(what);
  queue = turn.catch(() => undefined);
  return turn;
}

interface CommitInput {
  readonly branch: {
    readonly id?: string;
    readonly repositoryNameWithOwner?: string;
    readonly branchName?: string;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

async function createCommitOnBranch(
  input: CommitInput,
  { rest, isReadOnly, protectedBranches }: GraphqlWorld,
): Promise<unknown> {
  const refuse = (type: string | undefined, message: string): never => {
    throw new GraphQLError(message, { extensions: type === undefined ? {} : { type } });
  };
  const { repositoryNameWithOwner: repository, branchName: branch } = input.branch;
  // Custom scalars and either-or inputs are beyond the schema.
  if (repository === undefined || branch === undefined) return refuse(undefined, 'the branch is not named');
  if (!/^[0-9a-f]{40}$/.test(input.expectedHeadOid)) refuse(undefined, 'expectedHeadOid is no GitObjectID');
  const additions = input.fileChanges?.additions ?? [];
  const deletions = input.fileChanges?.deletions ?? [];
  for (const { contents } of additions)
    if (Buffer.from(contents, 'base64').toString('base64') !== contents)
      refuse(undefined, 'contents are no Base64String');
  if (/\[skip ci\]|skip-checks:/.test(`${input.message.headline}${input.message.body}`))
    refuse(undefined, 'the commit would strand required checks');
  if (additions.length + deletions.length === 0) refuse(undefined, 'an empty commit');

  if (isReadOnly) refuse('FORBIDDEN', 'Resource not accessible by integration');
  const ref = await rest('GET', `/repos/${repository}/git/ref/heads/${branch}`);
  if (ref.status === 404) refuse('NOT_FOUND', `No ref named "${branch}"`);
  if (ref.body.object.sha !== input.expectedHeadOid)
    refuse(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
    );
  const guard = protectedBranches.get(branch);
  if (guard !== undefined) refuse(guard, 'Changes must be made through a pull request.');

  const base = await rest('GET', `/repos/${repository}/git/commits/${input.expectedHeadOid}`);
  const tree = [];
  for (const { path, contents } of additions) {
    const blob = await rest('POST', `/repos/${repository}/git/blobs`, {
      content: contents,
      encoding: 'base64',
    });
    tree.push({ path, mode: '100644', type: 'blob', sha: blob.body.sha });
  }
  const before = await rest('GET', `/repos/${repository}/git/trees/${base.body.tree.sha}?recursive=1`);
  for (const { path } of deletions) {
    if (!before.body.tree.some((entry: { path: string }) => entry.path === path))
      refuse('UNPROCESSABLE', `A path was requested for deletion which does not exist: ${path}`);
    tree.push({ path, mode: '100644', type: 'blob', sha: null });
  }
  const made = await rest('POST', `/repos/${repository}/git/trees`, { base_tree: base.body.tree.sha, tree });
  const { headline, body } = input.message;
  const commit = await rest('POST', `/repos/${repository}/git/commits`, {
    message: body ? `${headline}\n\n${body}` : headline,
    tree: made.body.sha,
    parents: [input.expectedHeadOid],
  });
  const moved = await rest('PATCH', `/repos/${repository}/git/refs/heads/${branch}`, {
    sha: commit.body.sha,
  });
  if (moved.status !== 200) refuse('STALE_DATA', 'the branch moved meanwhile');
  return { commit: { oid: commit.body.sha, url: commit.body.html_url } };
}
