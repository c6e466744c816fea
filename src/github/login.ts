import { z } from 'zod';
import { NotFound, PermissionFailure } from './failures.ts';

/** Who writes with a `GITHUB_TOKEN`. */
export const ACTIONS_LOGIN = 'github-actions[bot]';

/** A GraphQL request: what is tried, the request, its variables, and the shape of the answer's `data`. */
type Query = <Shape>(
  what: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Shape>,
) => Promise<Shape>;

/** Installation tokens may not ask REST who they are; GraphQL answers users and apps alike. */
export async function readLogin(query: Query): Promise<string> {
  try {
    const { viewer } = await query(
      'ask who the token belongs to',
      'query { viewer { login } }',
      {},
      z.object({ viewer: z.object({ login: z.string() }) }),
    );
    return viewer.login;
  } catch (error) {
    const hidden =
      error instanceof NotFound || (error instanceof PermissionFailure && error.reason !== 'credentials');
    if (hidden) return ACTIONS_LOGIN;
    throw error;
  }
}
