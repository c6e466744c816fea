import { z } from 'zod';
import { NotFound, PermissionFailure } from './failures.ts';

/** The account of a `GITHUB_TOKEN`. */
export const ACTIONS_LOGIN = 'github-actions[bot]';

/** Sends a GraphQL request; see {@link Client.query}. */
type Query = <Shape>(
  what: string,
  text: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Shape>,
) => Promise<Shape>;

/** REST does not tell installation tokens who they are; GraphQL does, for users and apps. */
export async function readLogin(query: Query): Promise<string> {
  try {
    const { viewer } = await query(
      'look up the owner of the token',
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
