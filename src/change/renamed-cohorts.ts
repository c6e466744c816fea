import type { CohortSpec, Repository } from '../repository.ts';
import { compareCodePoints } from '../source/compare.ts';
import { oncePer } from '../source/once-per.ts';

interface State {
  readonly repository: Repository;
  readonly cohorts: readonly CohortSpec[];
}

/** Minimum share of equal lines, as git's for renames. */
const ALIKE = 0.5;

/** Maximum number of pairs of specs to compare by lines; beyond it, only equal specs are found. */
const MOST_PAIRS = 10_000;

/**
 * The cohorts of the head whose folder was moved, with their former id, by the specs alone: a new cohort whose spec has
 * at least half of the lines of a removed one, of which nothing is left. The most similar specs are paired first.
 */
export function renamedCohorts(base: State, head: State): ReadonlyMap<string, string> {
  const [before, after] = [base, head].map(({ cohorts }) => new Set(cohorts.map(({ id }) => id)));
  const gone = base.cohorts.filter(
    ({ id, folder }) =>
      after?.has(id) === false &&
      folder !== undefined &&
      head.repository.sources.tree.list(folder).length === 0,
  );
  const kept = new Set(
    base.cohorts.flatMap((cohort) => (after?.has(cohort.id) ? [specOf(base, cohort)?.text] : [])),
  );
  const fresh = head.cohorts.filter(
    (cohort) =>
      before?.has(cohort.id) === false &&
      cohort.folder !== undefined &&
      // A copy of a cohort that is still there.
      !kept.has(specOf(head, cohort)?.text),
  );
  const isMuch = gone.length * fresh.length > MOST_PAIRS;
  const pairs = gone.flatMap((old) =>
    fresh.flatMap((now) => {
      const [was, is] = [specOf(base, old), specOf(head, now)];
      if (was === undefined || is === undefined) return [];
      const share = was.text === is.text ? 1 : isMuch ? 0 : shareOf(linesOf(was), linesOf(is));
      return share < ALIKE ? [] : [{ old: old.id, now: now.id, share }];
    }),
  );
  pairs.sort(
    (left, right) =>
      right.share - left.share ||
      compareCodePoints(left.old, right.old) ||
      compareCodePoints(left.now, right.now),
  );
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, now } of pairs) {
    if (renamed.has(now) || taken.has(old)) continue;
    renamed.set(now, old);
    taken.add(old);
  }
  return renamed;
}

function specOf({ repository }: State, { specPath }: CohortSpec) {
  const opened = repository.sources.open(specPath);
  return opened.kind === 'text' ? opened.file : undefined;
}

/** How often a file has each line. */
const linesOf = oncePer(({ text }: { readonly text: string }) => {
  const counts = new Map<string, number>();
  for (const line of text.trimEnd().split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
});

function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (lines: ReadonlyMap<string, number>) =>
    [...lines.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [line, count] of one) common += Math.min(count, other.get(line) ?? 0);
  return common / Math.max(size(one), size(other));
}
