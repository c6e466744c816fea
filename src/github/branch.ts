import { z } from 'zod';
import type { Client } from './client.ts';
import { Invalid, NotFound } from './failures.ts';

const REF = z.object({ object: z.object({ sha: z.string() }) });

/** The commit that a branch points to; undefined if there is no such branch. */
export async function readHead(client: Client, branch: string): Promise<string | undefined> {
  try {
    const { object } = await client.send(
      `read the branch ${branch}`,
      'GET /repos/{owner}/{repo}/git/ref/{ref}',
      { ref: `heads/${branch}` },
      REF,
    );
    return object.sha;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/** Moves a branch. Without `force` only forward, so that no commit is lost. */
export async function moveBranch(client: Client, branch: string, sha: string, force: boolean): Promise<void> {
  await client.send(
    `move the branch ${branch}`,
    'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    { ref: `heads/${branch}`, sha, force },
    REF,
  );
}

/** Creates a branch, or moves an existing one. */
export async function setBranch(client: Client, branch: string, sha: string): Promise<void> {
  try {
    await client.createOnce(
      () =>
        client.send(
          `create the branch ${branch}`,
          'POST /repos/{owner}/{repo}/git/refs',
          { ref: `refs/heads/${branch}`, sha },
          REF,
        ),
      async () => {
        const head = await readHead(client, branch);
        return head === sha ? { object: { sha } } : undefined;
      },
    );
  } catch (error) {
    if (!(error instanceof Invalid) || (await readHead(client, branch)) === undefined) throw error;
    await moveBranch(client, branch, sha, true);
  }
}

/** Deletes a branch that may already be gone. */
export async function deleteBranch(client: Client, branch: string): Promise<void> {
  try {
    await client.send(
      `delete the branch ${branch}`,
      'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
      { ref: `heads/${branch}` },
      z.unknown(),
    );
  } catch (error) {
    if (error instanceof NotFound) return;
    // GitHub answers 422 for a branch that does not exist.
    if (error instanceof Invalid && (await readHead(client, branch)) === undefined) return;
    throw error;
  }
}

/** Whether the branch is protected; false if unknown. */
export async function isProtected(client: Client, branch: string): Promise<boolean> {
  try {
    const { protected: guarded } = await client.send(
      `read the branch ${branch}`,
      'GET /repos/{owner}/{repo}/branches/{branch}',
      { branch },
      z.object({ protected: z.boolean().default(false) }),
    );
    return guarded;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
