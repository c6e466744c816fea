import { expect, test } from 'vitest';
import type { Cause } from '../../src/change/change.ts';
import { changeCauseText } from '../../src/report/change-cause-text.ts';
import { noneByStage } from '../../src/source/stage.ts';

const none = { count: 0, first: [] };
const of = (...first: readonly string[]) => ({ count: first.length, first });

const CAUSES: readonly Cause[] = [
  { kind: 'levels', axis: 'draft_template', added: of('maze'), removed: of('spiral') },
  { kind: 'catalog', catalog: 'draft_templates.csv', added: of('maze'), removed: none },
  { kind: 'replicates', axis: 'draft_template', before: '1', after: '2' },
  { kind: 'rule', rule: 'pair', name: 'how', change: 'added', added: none, removed: none },
];

test.each([
  ['edit', 1, '`draft_template` gains `maze` and loses `spiral`'],
  [
    'edit',
    2,
    '`draft_template` gains `maze` and loses `spiral`, and `draft_templates.csv` gains `maze`, which belong together',
  ],
  [
    'edit',
    4,
    '`draft_template` gains `maze` and loses `spiral`, `draft_templates.csv` gains `maze`, replicates of `draft_template` 1 → 2, and pair rule `how` added, which belong together',
  ],
  [
    'together',
    4,
    '`draft_template`, `draft_templates.csv`, replicates of `draft_template` and pair `how` together',
  ],
] as const)('%s: %i edits', (kind, count, text) => {
  const [added, removed, switched] = [noneByStage(), noneByStage(), noneByStage()];
  const cause = { kind, causes: CAUSES.slice(0, count), cohorts: ['one'], added, removed, switched };
  expect(changeCauseText(cause, { code: (name) => `\`${name}\``, named: 5 })).toBe(text);
});
