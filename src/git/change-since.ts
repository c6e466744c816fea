import type { Change } from '../change/change.ts';
import { type CheckedState, checkState, includesOf } from '../change/checked-state.ts';
import { compareStates } from '../change/compare-states.ts';
import type { Culprit } from '../change/culprit.ts';
import type { SharedEdit } from '../change/shared-edit.ts';
import type { ReasonsOf } from '../change/whole-change.ts';
import { NOTHING_GIVEN } from '../settings/resolve-settings.ts';
import type { CommitCheckOptions } from './check-commit.ts';
import { mergeBase } from './git-history.ts';
import { type OpenedBase, openBase } from './open-base.ts';
import { otherCohorts } from './other-cohorts.ts';
import { readForState } from './read-ahead.ts';
import { sharedEdits } from './shared-edits.ts';

/** The differences between the last commit at which outputs agreed and now. */
export interface ChangeSince extends Pick<Change, 'cohorts' | 'whole'> {
  readonly sharedEdits: readonly SharedEdit[];
  readonly base: OpenedBase;
  /** The derivations of the base's cohorts from their check. */
  readonly derived: CheckedState['derived'];
  readonly reasons: ReasonsOf | undefined;
}

/** The parent of the oldest commit that introduced drift; `undefined` if no such commit is known. */
export function lastAgreed(root: string, culprits: Iterable<Culprit>): string | undefined {
  let oldest: string | undefined;
  let before: string | undefined;
  for (const culprit of culprits) {
    if (culprit.kind !== 'commit' || culprit.before !== 'agreed') continue;
    const { oid, parents } = culprit.commit;
    if (oldest !== undefined && mergeBase(root, oldest, oid) !== oid) continue;
    oldest = oid;
    before = parents[0];
  }
  return before;
}

/**
 * Why the plans of some cohorts differ from those at an earlier commit. Only these cohorts are checked there.
 * `undefined` if the commit cannot be read. Throws an EnvironmentFailure if git fails.
 *
 * @param fallback - Settings for a commit whose settings cannot be read.
 */
export async function changeSince(
  root: string,
  commit: string,
  head: CheckedState & { readonly commit: string },
  ids: ReadonlySet<string>,
  fallback: CommitCheckOptions,
): Promise<ChangeSince | undefined> {
  const base = await openBase(root, commit, NOTHING_GIVEN, fallback);
  if (base.kind === 'none') return undefined;
  const cohorts = base.cohorts.filter(({ id }) => ids.has(id));
  readForState(base, cohorts);
  const before = await checkState(base.repository, cohorts, { ...base.options, partial: true });
  let reasons: ReasonsOf | undefined;
  const affected = [...ids].map((id) => ({ id, touches: [] }));
  const change = await compareStates(before, head, {
    affected,
    others: { base: otherCohorts(base, ids), head: otherCohorts(head, ids) },
    onReasons: (found) => {
      reasons = found;
    },
  });
  const { dataRoot } = base.options;
  return {
    cohorts: change.cohorts,
    ...(change.whole === undefined ? {} : { whole: change.whole }),
    sharedEdits: sharedEdits(root, commit, head.commit, dataRoot, includesOf(head)),
    base,
    derived: before.derived,
    reasons,
  };
}
