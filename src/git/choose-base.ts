import { commitExists, isCutOff, isShallow, mergeBases, parentsOf } from './git-history.ts';

/** There is nothing to compare with. */
export interface NoBase {
  readonly kind: 'none';
  /** One sentence that tells what to do. */
  readonly why: string;
}

/** The commit to compare with, or why there is none. */
export type BaseChoice = ChosenBase | NoBase;

export interface ChosenBase {
  readonly kind: 'commit';
  readonly commit: string;
  /** The tip of the target branch, if that has moved on since the histories diverged. */
  readonly target?: string;
}

export interface BaseQuery {
  /** The commit that is checked out. */
  readonly head: string;
  /** The tip of the target branch, according to the event. */
  readonly target: string;
  /** The tip of the branch to merge, if the event contains it. */
  readonly source?: string | undefined;
}

const DEEPER = 'check out with fetch-depth: 0 (or 2, on a pull request)';

/**
 * The commit to compare a change with. If the checkout is GitHub's merge commit for a pull request, this is its first
 * parent: the commit that the change would be merged into. For any other commit it is the merge base with the target;
 * this includes merges made by a person on the branch, where everything before the merge belongs to the change. It is
 * not simply the target's tip: commits that others have merged since would look reverted. Only if there are several
 * merge bases, the tip is the commit: a problem of one of them may be fixed in another one, and so in the target. A
 * shallow clone may hide a later merge base.
 */
export function chooseBase(root: string, { head, target, source }: BaseQuery): BaseChoice {
  const [first, second, ...others] = parentsOf(root, head);
  const isHostMade = head !== source && second === source && others.length === 0;
  if (first !== undefined && second !== undefined && isHostMade) return { kind: 'commit', commit: first };
  const [parted, another] = mergeBases(root, head, target);
  if (parted === target || another !== undefined) return { kind: 'commit', commit: target };
  const isHidden = isShallow(root);
  if (parted !== undefined && !(isHidden && isCutOff(root, [head, target], parted)))
    return { kind: 'commit', commit: parted, target };
  if (!isHidden) {
    return {
      kind: 'none',
      why: commitExists(root, target)
        ? 'the base shares no history with this commit'
        : `the base commit ${target.slice(0, 12)} is not in this clone; fetch it`,
    };
  }
  return { kind: 'none', why: `the clone is shallow and hides the base; ${DEEPER}` };
}
