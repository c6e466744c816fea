import { isShared } from '../../change/affected-cohorts.ts';
import type { Change } from '../../change/change.ts';
import type { CheckResult } from '../../result.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Touched } from '../compare.ts';

/** Which ignore entries of the settings matched something before and after a change. */
export class IgnoredBySides {
  #before: ReadonlySet<number> = new Set();
  #after: ReadonlySet<number> = new Set();
  readonly base = {
    onIgnored: (entries: ReadonlySet<number>): void => {
      this.#before = entries;
    },
  };
  readonly head = {
    onIgnored: (entries: ReadonlySet<number>): void => {
      this.#after = entries;
    },
  };

  /**
   * Whether an entry may match something on only one side, judging by the cohorts that the change touches. While some
   * cohort is invalid, nothing is known about any entry.
   */
  differ({ base, head }: Change, { config, options }: OpenedWorkspace, { cohorts, reach }: Touched): boolean {
    if ((config?.ignores.length ?? 0) === 0) return false;
    // Without a cohort, only shared files can make a difference.
    if (cohorts.length === 0 && reach.affected.length === 0)
      return reach.changed.some((path) => isShared(path, options.dataRoot));
    const isStopped = (result: CheckResult | undefined): boolean =>
      result?.cohorts.some(({ state }) => state === 'invalid' || state === 'unchecked') ?? false;
    const [was, is] = [this.#before, this.#after];
    return (
      isStopped(base) !== isStopped(head) || was.size !== is.size || [...was].some((one) => !is.has(one))
    );
  }
}
