import { expect, test } from 'vitest';
import type { Client } from '../../src/github/client.ts';
import { blobSha, readFileAt } from '../../src/github/read-objects.ts';

const TEXT = new TextEncoder().encode('version: 1\n');
const entry = (path: string, type: string, sha: string) => ({ path, mode: '0', type, sha });
const ANSWERS: Readonly<Record<string, object>> = {
  'commit_sha=c': { sha: 'c', html_url: '', message: '', tree: { sha: 'top' }, parents: [] },
  'tree_sha=top': {
    truncated: false,
    tree: [
      entry('data', 'tree', 'below'),
      entry('module', 'commit', 'm'),
      entry('a.yml', 'blob', blobSha(TEXT)),
    ],
  },
  'tree_sha=below': { truncated: false, tree: [entry('b.yml', 'blob', blobSha(TEXT))] },
  [`file_sha=${blobSha(TEXT)}`]: { content: Buffer.from(TEXT).toString('base64'), encoding: 'base64' },
};

/** Answers as GitHub does; what it lacks is not found. */
const client = {
  send: async (_what: string, _route: string, asked: Readonly<Record<string, string>>) => {
    const [[name = '', id = ''] = []] = Object.entries(asked);
    const answer = ANSWERS[`${name}=${id}`];
    if (answer === undefined) throw new Error(`asked for ${name} ${id}`);
    return answer;
  },
} as unknown as Client;

test.each([
  ['a.yml', true],
  ['data/b.yml', true],
  ['none.yml', false],
  ['data', false],
  ['module', false],
  ['module/a.yml', false],
  ['a.yml/b', false],
])('%s of a commit is a file: %s', async (path, isFile) => {
  const bytes = await readFileAt(client, 'c', path);
  expect(bytes && new TextDecoder().decode(bytes)).toBe(isFile ? 'version: 1\n' : undefined);
});
