import { z } from 'zod';
import type { Client } from './client.ts';
import { Conflict, Invalid, NotFound, PermissionFailure } from './failures.ts';
import { ACTIONS_LOGIN } from './login.ts';
import type { Permission, TokenKind, WritePermission } from './preflight.ts';

/**
 * Writes that can change nothing, because what they name cannot exist: there is no issue 0. A refusal for lack of
 * permission is certain; "not found" is what both a permitted and a careless server answers, and proves nothing.
 */
const PROBES: Readonly<
  Record<WritePermission, readonly [route: string, parameters: Record<string, unknown>]>
> = {
  contents: [
    'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    { ref: 'heads/cohort-ci/no-such-branch', sha: '0'.repeat(40), force: false },
  ],
  issues: ['PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: 0, title: 'none' }],
  'pull-requests': ['PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 0, title: 'none' }],
};

/** Tries what the token may not do; throws only when the token itself is not accepted. Network trouble counts as not refused: it will be met again, and reported then. */
export async function probePermissions(
  client: Client,
  wanted: Iterable<WritePermission>,
): Promise<Map<WritePermission, Permission>> {
  const found = new Map<WritePermission, Permission>();
  for (const permission of new Set(wanted)) {
    const [route, parameters] = PROBES[permission];
    found.set(permission, 'not-refused');
    try {
      await client.send(`write ${permission}`, route, parameters, z.unknown());
    } catch (error) {
      if (error instanceof PermissionFailure && error.reason === 'credentials') throw error;
      if (error instanceof PermissionFailure) {
        // A rule, such as that of an archived repository, is no matter of `permissions:`; it will speak for itself.
        if (error.reason === 'read-only') found.set(permission, 'missing');
      } else if (!(error instanceof NotFound || error instanceof Invalid || error instanceof Conflict)) break;
    }
  }
  return found;
}

/** Whose token it is: installation tokens start with `ghs_`, and GITHUB_TOKEN is the one of the app behind Actions. */
export async function tokenKind(client: Client, token: string): Promise<TokenKind> {
  if (token === '') return 'none';
  const login = await client.login();
  if (login === ACTIONS_LOGIN) return 'github-token';
  return token.startsWith('ghs_') || login.endsWith('[bot]') ? 'app' : 'user';
}
