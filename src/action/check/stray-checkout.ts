import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import {
  commitExists,
  isShallow,
  mergeBase,
  namedParents,
  parentsOf,
  resolveRef,
} from '../../git/git-history.ts';
import type { PullRequestEvent } from '../../github/event.ts';
import { checkedOut } from '../checked-out.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';

/** The fault of the checkout, and how to fix the workflow. */
export interface StrayCheckout {
  readonly message: string;
  readonly yaml: string;
}

/**
 * Whether something other than the proposal is checked out: such a check would say nothing about the change, and must
 * not be mistaken for its verdict. Undefined if the checkout is right, or if a shallow clone cannot tell.
 */
export async function strayCheckout(context: RunContext): Promise<StrayCheckout | undefined> {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group') return undefined;
  const here = checkedOut(context);
  if (here === undefined) return undefined;
  if (holds(context.root, here, event))
    return event.kind === 'pull_request' ? await mergedElsewhere(context, here, event) : undefined;
  const whose = event.kind === 'pull_request' ? 'the pull request' : 'the merge group';
  const message = `The checkout (${here.slice(0, 12)}) does not contain the head of ${whose} (${event.headSha.slice(0, 12)}): the change was not checked.`;
  if (event.kind === 'pull_request' && event.trigger !== 'pull_request' && !event.trigger.includes('review'))
    return {
      message: `${message} On ${event.trigger} actions/checkout checks out the base branch. Run the check on pull_request instead; its summary and annotations need no permission.`,
      yaml: 'on:\n  pull_request:',
    };
  return {
    message: `${message} Remove 'ref:' from the checkout step.`,
    yaml: '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n  with:\n    fetch-depth: 0',
  };
}

/**
 * Whether the checked-out merge was made for another base, as it remains for a while after a pull request is
 * retargeted. Its first parent must be in the history of the base. If the clone cannot tell, GitHub is asked; without
 * an answer, only exactly the base of the event is accepted.
 */
async function mergedElsewhere(
  context: RunContext,
  here: string,
  { headSha, baseRef, baseSha }: PullRequestEvent,
): Promise<StrayCheckout | undefined> {
  const { root } = context;
  try {
    const [first, second, ...others] = parentsOf(root, here);
    const isHostMade = here !== headSha && second === headSha && others.length === 0;
    if (first === undefined || !isHostMade || first === baseSha) return undefined;
    // A clone without the first parent cannot compare anything.
    if (!commitExists(root, first) || mergeBase(root, first, baseSha) === first) return undefined;
    const tip = resolveRef(root, `refs/remotes/origin/${baseRef}`);
    if (tip !== undefined && mergeBase(root, first, tip) === first) return undefined;
    const isKnown = tip !== undefined && !isShallow(root);
    const isThere = isKnown ? false : await askGitHub(context, first, baseRef);
    if (isThere === true) return undefined;
    const what = `The checked-out merge commit (${here.slice(0, 12)}) was built on ${first.slice(0, 12)}`;
    return {
      message:
        isThere === false
          ? `${what}, which is not in the history of the base ${baseRef}: nothing was compared. If the pull request was retargeted, GitHub builds a new merge commit; re-run the check after that, or push.`
          : `${what}, and it is not known whether the base ${baseRef} contains that commit: nothing was compared. Check out the whole history, or give the step a token.`,
      yaml: 'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]\n# and the checkout step\n- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n  with:\n    fetch-depth: 0',
    };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}

async function askGitHub(context: RunContext, commit: string, branch: string): Promise<boolean | undefined> {
  if (context.token === '' || context.runner === undefined) return undefined;
  return await publishIfPossible(async () => {
    const { isAncestor } = await import('../../github/ancestry.ts');
    return isAncestor(await context.client(), commit, branch);
  });
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
    // The tip of the target never contains the change, however shallow the history is.
    return isShallow(root) && commit !== baseSha;
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return true;
  }
}
