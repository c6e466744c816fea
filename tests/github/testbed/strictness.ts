import type { Described } from './contract.ts';
import type { Json, Rest } from './graphql.ts';

export interface Refusal {
  readonly status: number;
  readonly body: object;
}

export interface StrictWorld {
  readonly rest: Rest;
  /** The account of the request's token. */
  readonly login: string;
  readonly protectedBranches: ReadonlySet<string>;
  readonly editsForeignComments: boolean;
  /** By number of a pull request: the patches of its files. */
  readonly patches: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

const LONGEST_BODY = 65_536;

function invalid(field: string, code: string, message?: string): Refusal {
  const errors = [{ resource: 'Issue', field, code, ...(message === undefined ? {} : { message }) }];
  return {
    status: 422,
    body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com', errors },
  };
}

/** Where GitHub refuses and the emulator does not. */
export async function refusalOf(
  { name, path }: Described,
  body: Json,
  { rest, login, protectedBranches, editsForeignComments, patches }: StrictWorld,
): Promise<Refusal | undefined> {
  const repository = `/repos/${path['owner']}/${path['repo']}`;
  if (typeof body?.body === 'string' && body.body.length > LONGEST_BODY)
    return invalid('body', 'custom', `body is too long (maximum is ${LONGEST_BODY} characters)`);
  if ((body?.output?.annotations?.length ?? 0) > 50)
    return invalid('annotations', 'custom', 'no more than 50 items');

  if (name === 'POST /repos/{owner}/{repo}/labels') {
    const label = await rest('GET', `${repository}/labels/${encodeURIComponent(body.name)}`);
    if (label.status === 200) return invalid('name', 'already_exists');
  }
  if (name.endsWith('/issues/comments/{comment_id}') && !editsForeignComments) {
    const comment = await rest('GET', `${repository}/issues/comments/${path['comment_id']}`);
    if (comment.status === 200 && comment.body.user.login !== login)
      return { status: 403, body: { message: 'Must have admin rights to Repository.' } };
  }
  if (name.endsWith('/pulls/comments/{comment_id}')) {
    const comment = await rest('GET', `${repository}/pulls/comments/${path['comment_id']}`);
    if (comment.status === 200 && comment.body.user.login !== login)
      return { status: 403, body: { message: 'Must have admin rights to Repository.' } };
  }
  if (name === 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews') {
    const shown = patches.get(Number(path['pull_number'])) ?? new Map<string, string>();
    // One line that the diff does not show, and GitHub takes nothing of the review.
    for (const { path: file, line, start_line: first = line } of body.comments) {
      const hunks = [...(shown.get(file) ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)];
      const isInside = hunks.some(([, start, count = '1']) => {
        const from = Number(start);
        return from <= first && line < from + Number(count);
      });
      if (!isInside)
        return {
          status: 422,
          body: {
            message: 'Unprocessable Entity',
            documentation_url: 'https://docs.github.com',
            errors: ['Pull request review thread line must be part of the diff'],
          },
        };
    }
    if (typeof body.body !== 'string' || body.body === '') return invalid('body', 'missing_field');
  }
  if (name === 'POST /repos/{owner}/{repo}/pulls') {
    const heads = await Promise.all(
      [body.head, body.base].map((branch) => rest('GET', `${repository}/git/ref/heads/${branch}`)),
    );
    if (heads.some(({ status }) => status !== 200)) return invalid('head', 'invalid');
    if (heads[0]?.body.object.sha === heads[1]?.body.object.sha)
      return invalid('head', 'custom', `No commits between ${body.base} and ${body.head}`);
    const open = await rest(
      'GET',
      `${repository}/pulls?state=open&base=${body.base}&head=${path['owner']}:${body.head}`,
    );
    if (open.body.length > 0)
      return invalid('head', 'custom', `A pull request already exists for ${path['owner']}:${body.head}.`);
  }
  const branch = name.startsWith('GET')
    ? undefined
    : (path['ref'] ?? body?.ref)?.replace(/^(refs\/)?heads\//, '');
  if (branch !== undefined && protectedBranches.has(branch))
    return {
      status: 422,
      body: { message: 'Repository rule violations found', documentation_url: 'https://docs.github.com' },
    };
  if (/^(PATCH|DELETE) .*\/git\/refs\/\{ref\}$/.test(name)) {
    const ref = await rest('GET', `${repository}/git/ref/${path['ref']}`);
    if (ref.status === 404)
      return {
        status: 422,
        body: { message: 'Reference does not exist', documentation_url: 'https://docs.github.com' },
      };
  }
  return undefined;
}
