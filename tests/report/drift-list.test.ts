import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { checked, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const DRIFTED = edited(regenerated(PROJECT), {
  'data/cohorts/baseline/spec/config.yaml': spec({ combo_id: '[combo-a]' }),
});

test.each([
  ['one more than one less', ['a'], ['b'], true],
  ['only added', ['a'], [], true],
  ['only removed', [], ['b'], true],
  ['neither', [], [], false],
])('signs are explained where a manifest names %s', async (_, added, removed, isExplained) => {
  const { result } = await checked(DRIFTED);
  const cohorts = result.cohorts.map((cohort) => {
    const { outputs } = cohort;
    if (cohort.id !== 'baseline' || outputs === undefined) return cohort;
    const manifest = { ...outputs.manifest, fields: [{ field: 'axes', added, removed }] };
    const membership = { ...outputs.membership, status: 'same' as const, stages: [] };
    const metadata = { ...outputs.metadata, missing: [], stale: [] };
    return { ...cohort, outputs: { ...outputs, manifest, membership, metadata } };
  });
  const text = renderTerminal({ ...result, cohorts }, { ascii: false });
  expect(text.includes('+ expected')).toBe(isExplained);
});
