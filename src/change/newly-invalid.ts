import type { Change } from './change.ts';

/** Ids of the cohorts that became invalid; a renamed cohort counts as new, since its outputs are not comparable. */
export function newlyInvalid({ base, head }: Pick<Change, 'base' | 'head'>): ReadonlySet<string> {
  const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
  return new Set(
    head.cohorts.flatMap(({ id, state }) =>
      state === 'invalid' && before.get(id) !== 'invalid' ? [id] : [],
    ),
  );
}
