import { z } from 'zod';
import type { Client } from './client.ts';
import { Conflict, Invalid, NotFound, PermissionFailure } from './failures.ts';
import { ACTIONS_LOGIN } from './login.ts';
import type { Permission, TokenKind, WritePermission } from './preflight.ts';

/**
 * Writes that cannot change anything, because their target cannot exist: there is no issue 0. A rejection for lack of
 * permission is certain. "Not found" may also come before the permission check, and proves nothing.
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

/**
 * Finds out which permissions the token lacks. Throws only if the token itself is not accepted. Network problems count
 * as not refused: they will occur again, and be reported then.
 */
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
        // A rule, such as for an archived repository, is unrelated to `permissions:`, and will be reported by the write
        // itself.
        if (error.reason === 'read-only') found.set(permission, 'missing');
      } else if (!(error instanceof NotFound || error instanceof Invalid || error instanceof Conflict)) break;
    }
  }
  return found;
}

/** The kind of a token. Installation tokens start with `ghs_`; GITHUB_TOKEN is that of the Actions app. */
export async function tokenKind(client: Client, token: string): Promise<TokenKind> {
  if (token === '') return 'none';
  const login = await client.login();
  if (login === ACTIONS_LOGIN) return 'github-token';
  return token.startsWith('ghs_') || login.endsWith('[bot]') ? 'app' : 'user';
}
