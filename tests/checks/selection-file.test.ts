import { expect, test } from 'vitest';
import { selectionFile } from '../../src/checks/selection-file.ts';
import { textOf } from '../../src/findings/text.ts';
import { readSelection, type SelectionOutcome } from '../../src/plan/selection.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

type Opened = Extract<SelectionOutcome, { kind: 'unreadable' }>['opened'];

test.each<[opened: Opened, reason: string]>([
  [{ kind: 'malformed', line: 3, at: { path: 'x', start: 0, end: 1 } } as Opened, 'line 3 is not UTF-8'],
  [{ kind: 'directory' }, 'it is a folder'],
  [{ kind: 'too-large', size: 9, limit: 5 }, 'it has 9 bytes; the limit is 5'],
  [{ kind: 'outside' }, 'it is a link that leads out of the repository'],
  [{ kind: 'unreadable', reason: 'EACCES' }, 'EACCES'],
  [{ kind: 'missing' }, 'it is missing'],
])('a selection that is %j says why it cannot be read', (opened, reason) => {
  const path = 'data/2_tasks/selected_essays.txt';
  const found = [...selectionFile({ kind: 'unreadable', path, opened } as SelectionOutcome)];
  expect(found.map(({ finding }) => [finding.code, textOf(finding.message)])).toEqual([
    ['selection/unreadable', `the selection '${path}' cannot be read: ${reason}`],
  ]);
});

test.each<[path: string, wanted: string | undefined, text?: string, isTable?: boolean]>([
  ['data/2_tasks/selected_essay.txt', 'data/2_tasks/selected_essays.txt'],
  ['data/2_tasks/selected_draft.txt', 'data/2_tasks/selected_drafts.txt'],
  ['data/2_tasks/selected_draft.csv', 'data/2_tasks/selected_drafts.txt'],
  ['data/2_tasks/selected_drafts.txt.md', 'data/2_tasks/selected_drafts.txt'],
  ['data/2_tasks/Selected_Drafts.TXT', 'data/2_tasks/selected_drafts.txt'],
  ['data/selected_essays.txt', 'data/2_tasks/selected_essays.txt'],
  ['data/tasks/selected_drafts.txt', 'data/2_tasks/selected_drafts.txt'],
  ['data/tasks/old/selected_drafts.txt', undefined],
  ['data/2_tasks/elected_essays.txt', undefined],
  ['data/2_tasks/selected_models.txt', undefined],
  ['data/2_tasks/selected_essays.csv/a.txt', undefined],
  ['other/selected_essays.txt', undefined],
  ['data/2_tasks/selected_essays.csv', 'data/2_tasks/selected_essays.txt', 'id\ne_1\n', true],
  ['data/2_tasks/selected_essays.csv', 'data/2_tasks/selected_essays.txt', '\ufeff"essay_id"\ne_1\n', true],
  ['data/2_tasks/selected_essays.csv', 'data/2_tasks/selected_essays.txt', 'e_1;x\n', true],
  ['data/2_tasks/selected_essays.csv', 'data/2_tasks/selected_essays.txt', 'e_1\n,\n', false],
])('%s is meant as %s', (path, wanted, text = 'e_1\n', isTable = false) => {
  for (const root of ['data', '']) {
    const at = (one: string): string => (root === '' ? one.replace('data/', '') : one);
    // Without a folder of the data, what is beside it is within it.
    if (root === '' && path.startsWith('other/')) continue;
    const found = readSelection(new Sources(new MemoryTree({ [at(path)]: text })), new DataLayout(root));
    expect(found).toEqual({
      kind: 'none',
      ...(wanted === undefined ? {} : { misnamed: { path: at(path), wanted: at(wanted), isTable } }),
    });
  }
});
