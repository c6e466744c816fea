import { commitExists, isShallow, mergeBase, parentsOf } from './git-history.ts';

/** There is nothing to compare with. */
export interface NoBase {
  readonly kind: 'none';
  /** One sentence, which says what to do. */
  readonly why: string;
}

/** What to compare a commit with, or why there is nothing. */
export type BaseChoice = ChosenBase | NoBase;

export interface ChosenBase {
  readonly kind: 'commit';
  readonly commit: string;
  /** The tip of what the change is to be merged into, where that has moved on since the histories parted. */
  readonly target?: string;
}

export interface BaseQuery {
  /** The commit that is checked out. */
  readonly head: string;
  /** The tip of the branch that a change is to be merged into, as the event names it. */
  readonly target: string;
  /** The tip of the branch that is to be merged, where the event names it. */
  readonly source?: string | undefined;
}

const DEEPER = 'check out with fetch-depth: 0 (or 2, on a pull request)';

/**
 * The commit to compare a change with. Of the merge that the host makes of a pull request, which is what is checked out, it
 * is the first parent: what the change would be merged into. Of any other commit, the place where its history parted from
 * the target's; a merge that somebody made on the branch is one of those, and what lies before it is part of the change.
 * Never the target's tip as such: what others have merged since would look undone.
 */
export function chooseBase(root: string, { head, target, source }: BaseQuery): BaseChoice {
  const [first, second, ...others] = parentsOf(root, head);
  const isHostMade = head !== source && second === source && others.length === 0;
  if (first !== undefined && second !== undefined && isHostMade) return { kind: 'commit', commit: first };
  const parted = mergeBase(root, head, target);
  if (parted !== undefined)
    return { kind: 'commit', commit: parted, ...(parted === target ? {} : { target }) };
  if (!isShallow(root)) {
    return {
      kind: 'none',
      why: commitExists(root, target)
        ? 'the base shares no history with this commit'
        : `the base commit ${target.slice(0, 12)} is not in this clone; fetch it`,
    };
  }
  return { kind: 'none', why: `the clone is shallow and hides the base; ${DEEPER}` };
}
