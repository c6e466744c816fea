import { type Change, oldNamesIn } from './change.ts';

/** Ids of the cohorts that became invalid. */
export function newlyInvalid({
  base,
  head,
  cohorts,
}: Pick<Change, 'base' | 'head' | 'cohorts'>): ReadonlySet<string> {
  const oldNames = oldNamesIn(cohorts);
  const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
  return new Set(
    head.cohorts.flatMap(({ id, state }) =>
      state === 'invalid' && before.get(oldNames.get(id) ?? id) !== 'invalid' ? [id] : [],
    ),
  );
}
