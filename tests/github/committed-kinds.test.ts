import { expect, test } from 'vitest';
import type { Client } from '../../src/github/client.ts';
import { committedKindsAt } from '../../src/github/committed-kinds.ts';
import { UnexpectedAnswer } from '../../src/github/failures.ts';
import { DataLayout } from '../../src/source/data-layout.ts';

/** A GitHub that has one commit, whose folders are listed in these answers. */
function holding(trees: Readonly<Record<string, object>>): Client {
  const send = (_: string, route: string, { tree_sha = '' }: Readonly<Record<string, string>>) =>
    Promise.resolve(route.includes('/git/commits/') ? { tree: { sha: 'top' } } : trees[tree_sha]);
  return { send } as unknown as Client;
}

test('what a truncated list of a folder lacks is not taken for absent', async () => {
  const client = holding({ top: { truncated: true, tree: [] } });
  const kinds = committedKindsAt(client, 'c'.repeat(40), new DataLayout('data'), '');
  await expect(kinds).rejects.toThrow(UnexpectedAnswer);
});
