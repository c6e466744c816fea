import { commitExists, isShallow, mergeBase, parentsOf } from './git-history.ts';

/** What to compare a commit with, or why there is nothing. */
export type BaseChoice =
  | { readonly kind: 'commit'; readonly commit: string }
  /** One sentence, which says what to do. */
  | { readonly kind: 'none'; readonly why: string };

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
 * The commit to compare a change with. Of a merge that the host made for a pull request or a merge queue, that is its
 * first parent, which is what the change would be merged into; of any other commit, the place where its history parted
 * from the target's. Never the target's tip as such: what others have merged since would look undone.
 */
export function chooseBase(root: string, { head, target, source }: BaseQuery): BaseChoice {
  const [first, second, ...others] = parentsOf(root, head);
  if (first !== undefined && second !== undefined && others.length === 0) {
    const isHostMade = second === source || first === target || mergeBase(root, first, target) === target;
    if (isHostMade) return { kind: 'commit', commit: first };
  }
  const parted = mergeBase(root, head, target);
  if (parted !== undefined) return { kind: 'commit', commit: parted };
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
