import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { isShallow, mergeBase, namedParents } from '../git/git-history.ts';
import { checkedOut } from './preflight.ts';
import type { RunContext } from './run-context.ts';

/** What is wrong with the checkout, and the lines that mend it. */
export interface StrayCheckout {
  readonly message: string;
  readonly yaml: string;
}

/**
 * Whether something else is checked out than what is proposed: a check of it would say nothing of the change, and must not
 * pass for one. Undefined when all is well, or when a shallow clone does not tell.
 */
export function strayCheckout(context: RunContext): StrayCheckout | undefined {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group') return undefined;
  const here = checkedOut(context);
  if (here === undefined || holds(context.root, here, event)) return undefined;
  const whose = event.kind === 'pull_request' ? 'the pull request' : 'the merge group';
  const message = `The checkout (${here.slice(0, 12)}) does not hold the head of ${whose} (${event.headSha.slice(0, 12)}): nothing of the change was checked.`;
  if (event.kind === 'pull_request' && event.trigger === 'pull_request_target')
    return {
      message: `${message} On pull_request_target actions/checkout takes the base branch. Run the check on pull_request instead; its summary and annotations need no permission.`,
      yaml: 'on:\n  pull_request:',
    };
  return {
    message: `${message} Leave ref: away from the step that checks out.`,
    yaml: '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n  with:\n    fetch-depth: 0',
  };
}

/** Whether a commit is the head, or has it in its history. */
function holds(
  root: string,
  commit: string,
  { headSha, baseSha }: { readonly headSha: string; readonly baseSha: string },
): boolean {
  try {
    if (commit === headSha || namedParents(root, commit).includes(headSha)) return true;
    if (mergeBase(root, commit, headSha) === headSha) return true;
    // The tip of the target has nothing of the change, however little history is there.
    return isShallow(root) && commit !== baseSha;
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return true;
  }
}
