import { z } from 'zod';
import type { Client } from './client.ts';
import { NotFound, PermissionFailure } from './failures.ts';

/** Who writes with a `GITHUB_TOKEN`. */
export const ACTIONS_LOGIN = 'github-actions[bot]';

/** Installation tokens may not ask REST who they are; GraphQL answers users and apps alike. */
export async function readLogin(client: Client): Promise<string> {
  try {
    const { viewer } = await client.query(
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
