import { describe, expect, test } from 'vitest';
import { type Cause, isPlanChanged, type PlanChange } from '../../src/change/change.ts';
import { planChange } from '../../src/change/plan-change.ts';
import { ListedMembership } from '../../src/outputs/membership.ts';
import type { Generation } from '../../src/plan/generation.ts';
import { changeBetween, edited, type Files, PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const ITEMS = 'data/cohorts/sweep/spec/items/templates.txt';

async function plansOf(before: Files, after: Files): Promise<Record<string, PlanChange | undefined>> {
  const { cohorts } = await changeBetween(before, after);
  return Object.fromEntries(cohorts.map(({ id, plan }) => [id, plan]));
}

/** `8→12 +4-0` for each stage. */
function counts(plan: PlanChange | undefined): string[] | undefined {
  return plan?.stages.map(
    ({ before, after, added, removed }) => `${before}→${after} +${added.count}-${removed.count}`,
  );
}

function causeText(cause: Cause): string {
  const signs = (added: { first: readonly string[] }, removed: { first: readonly string[] }) =>
    [...added.first.map((one) => `+${one}`), ...removed.first.map((one) => `-${one}`)].join(' ');
  switch (cause.kind) {
    case 'axis':
      return `axis ${cause.axis} ${cause.change} ${cause.levels.first.join(' ')}`;
    case 'levels':
      return `${cause.axis} ${signs(cause.added, cause.removed)}`;
    case 'rule':
      return `${cause.rule} ${cause.name} ${cause.change} ${signs(cause.added, cause.removed)}`.trim();
    case 'replicates':
      return `replicates ${cause.axis} ${cause.before}→${cause.after}`;
    case 'catalog':
      return `${cause.catalog} ${signs(cause.added, cause.removed)}`;
    case 'selection':
      return `selection ${cause.change} ${signs(cause.added, cause.removed)}`;
    case 'replication':
      return `replication ${cause.stage} ${cause.before}→${cause.after}`;
    case 'generator':
      return `${cause.template} ${cause.before}→${cause.after}`;
    case 'model':
      return `${cause.llm} ${cause.before}→${cause.after}`;
    case 'assignment':
      return `${cause.stage} by ${cause.before}→${cause.after}`;
    case 'cohort':
      return `cohort ${cause.change}`;
    case 'order':
      return `order ${cause.of} ${cause.name}`.trim();
    case 'setting':
      return `${cause.name} ${cause.before}→${cause.after}`;
  }
}

describe('what a spec’s change does to its plan', () => {
  const rules = (text: string) => spec({}, `rules:\n${text}`);
  const pairs = (allowed: string) =>
    rules(`  pairs:\n    p: {left: combo_id, right: draft_template, allowed: ${allowed}}\n`);
  const tuples = (items: string) =>
    rules(`  tuples:\n    t: {axes: [combo_id, draft_template], items: ${items}}\n`).replace(
      'axes:\n',
      'axes:\n  t: [x]\n',
    );
  test.each<[what: string, before: string, after: string, stages: string[], causes: string[]]>([
    [
      'a level added',
      spec(),
      spec({ combo_id: '[combo-a, combo-b, combo-c]' }),
      ['8→12 +4-0', '8→12 +4-0', '8→12 +4-0'],
      ['combo_id +combo-c'],
    ],
    [
      'a level swapped',
      spec(),
      spec({ evaluation_template: '[coherence]' }),
      ['8→8 +0-0', '8→8 +0-0', '8→8 +8-8'],
      ['evaluation_template +coherence -novelty'],
    ],
    [
      'levels in another order',
      spec(),
      spec({ combo_id: '[combo-b, combo-a]' }),
      ['8→8 +0-0', '8→8 +0-0', '8→8 +0-0'],
      ['order levels combo_id'],
    ],
    [
      'replicates',
      spec(),
      spec({}, 'replicates:\n  evaluation_template: 3\n'),
      ['8→8 +0-0', '8→8 +0-0', '8→24 +16-0'],
      ['replicates evaluation_template 1→3'],
    ],
    [
      'a subset',
      spec(),
      rules('  subsets:\n    combo_id: [combo-a]\n'),
      ['8→4 +0-4', '8→4 +0-4', '8→4 +0-4'],
      ['subset combo_id added +combo-a'],
    ],
    [
      'a subset taken away',
      rules('  subsets:\n    combo_id: [combo-a]\n'),
      spec(),
      ['4→8 +4-0', '4→8 +4-0', '4→8 +4-0'],
      ['subset combo_id removed -combo-a'],
    ],
    [
      'a tie',
      spec(),
      rules('  ties:\n    draft_llm: [draft_llm, essay_llm]\n'),
      ['8→4 +0-4', '8→4 +0-4', '8→4 +0-4'],
      ['tie draft_llm added +draft_llm +essay_llm'],
    ],
    [
      'an entry of a pair',
      pairs('[[combo-a, sketch], [combo-b, outline]]'),
      pairs('[[combo-a, sketch], [combo-b, sketch]]'),
      ['4→4 +2-2', '4→4 +2-2', '4→4 +2-2'],
      ['pair p changed +combo-b × sketch -combo-b × outline'],
    ],
    [
      'an item of a tuple',
      tuples('[[combo-a, sketch]]'),
      tuples('[[combo-a, sketch], [combo-b, outline]]'),
      ['2→4 +2-0', '2→4 +2-0', '2→4 +2-0'],
      ['tuple t changed +combo-b × outline'],
    ],
    [
      'an axis',
      spec(),
      spec({ evaluation_replicate: '[1, 2]' }),
      ['8→8 +0-0', '8→8 +0-0', '8→16 +8-0'],
      ['axis evaluation_replicate added 1 2'],
    ],
  ])('%s', async (_what, before, after, stages, causes) => {
    const plans = await plansOf(edited(PROJECT, { [SPEC]: before }), edited(PROJECT, { [SPEC]: after }));
    expect(Object.keys(plans)).toEqual(['baseline']);
    expect(counts(plans['baseline'])).toEqual(stages);
    expect(plans['baseline']?.causes.map(causeText)).toEqual(causes);
    expect(isPlanChanged(plans['baseline'])).toBe(stages.some((stage) => !stage.endsWith('+0-0')));
  });
});

test('an include is looked into', async () => {
  const plans = await plansOf(PROJECT, edited(PROJECT, { [ITEMS]: 'sketch\nspiral\n' }));
  expect(plans['sweep']?.causes.map(causeText)).toEqual(['draft_template -outline']);
});

test('cohorts that are added and removed; an invalid side is unknown, not empty', async () => {
  const late = 'data/cohorts/late/spec/config.yaml';
  const change = await changeBetween(
    edited(PROJECT, { [late]: spec() }),
    edited(PROJECT, {
      'data/cohorts/trial/spec/config.yaml': spec({ combo_id: '[combo-c]' }),
      [SPEC]: 'axes: 1\n',
    }),
  );
  const told = change.cohorts.map(({ id, before, after, plan }) => [id, before, after, counts(plan)?.[2]]);
  expect(told).toEqual([
    ['baseline', 'clean', 'invalid', undefined],
    ['late', 'clean', 'absent', '8→0 +0-8'],
    ['trial', 'absent', 'clean', '0→4 +4-0'],
  ]);
});

test('a large plan is compared id by id, and the first few are named', () => {
  const members = (from: number, to: number): ListedMembership =>
    new ListedMembership(
      Array.from(
        { length: to - from },
        (_, index): Generation => ({
          stage: 'evaluation',
          id: `v_${from + index}`,
          template: '',
          origin: '',
          model: '',
          replicate: 1n,
        }),
      ),
    );
  const { stages, causes } = planChange(
    { membership: members(0, 200_000) },
    { membership: members(10, 200_007) },
  );
  expect(causes).toEqual([]);
  expect(stages[2]).toEqual({
    stage: 'evaluation',
    before: 200_000,
    after: 199_997,
    added: {
      stage: 'evaluation',
      count: 7,
      first: ['v_200000', 'v_200001', 'v_200002', 'v_200003', 'v_200004'],
    },
    removed: { stage: 'evaluation', count: 10, first: ['v_0', 'v_1', 'v_2', 'v_3', 'v_4'] },
  });
});
