import { expect, test } from 'vitest';
import { selectionFile } from '../../src/checks/selection-file.ts';
import { textOf } from '../../src/findings/text.ts';
import type { SelectionOutcome } from '../../src/plan/selection.ts';

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
