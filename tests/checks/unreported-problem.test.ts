import { expect, test } from 'vitest';
import { examine } from '../../src/checks/run-checks.ts';
import type { Derivation } from '../../src/derive.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';

test('a problem that no check reports is a bug of ours, never an invalid cohort without a finding', () => {
  const derivation = {
    found: new FindingSet(),
    design: undefined,
    compilation: { steps: [{ rule: { kind: 'tuple' }, problems: [{ kind: 'nothing-left' }] }], problems: [] },
    valueOf: () => undefined,
  } as unknown as Derivation;
  expect(() => examine(derivation, { upTo: 'rules' })).toThrow("'nothing-left' of a tuple");
  expect(examine(derivation, { upTo: 'design' }).diagnostics).toEqual([]);
});
