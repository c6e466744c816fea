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

const folder = (path: string, sha: string) => ({ path, mode: '040000', type: 'tree', sha });
const file = (path: string) => ({ path, mode: '100644', type: 'blob', sha: '0' });
const nothing = { manifest: false, membership: false, metadata: false };

test.each<[what: string, trees: Readonly<Record<string, object>>, kinds: object]>([
  ['nothing', { top: { tree: [] } }, nothing],
  ['no folder of cohorts', { top: { tree: [folder('data', 'd')] }, d: { tree: [] } }, nothing],
  [
    'a manifest, and a folder named like the other output',
    {
      top: { tree: [folder('data', 'd')] },
      d: { tree: [folder('cohorts', 'c')] },
      c: { tree: [folder('a', 'a'), file('a/manifest.json'), file('a/membership.csv/x')] },
    },
    { ...nothing, manifest: true },
  ],
  [
    'generations, of which only the first are listed',
    {
      top: { tree: [folder('data', 'd')] },
      d: { tree: [folder('gens', 'g')] },
      g: { tree: [folder('draft', 'r')] },
      r: { truncated: true, tree: [folder('0123', 'x')] },
    },
    { ...nothing, metadata: true },
  ],
])('a commit with %s', async (_, trees, kinds) => {
  const found = await committedKindsAt(holding(trees), 'c'.repeat(40), new DataLayout('data'), '');
  expect(found).toEqual(kinds);
});
