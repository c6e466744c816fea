import { isReadOnlyEvent } from '../../github/preflight.ts';
import { checkedOut } from '../checked-out.ts';
import { InputError, type Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';

/** Where regenerated files should go. */
export type Target =
  /** To a branch, which points to this commit according to the event. */
  | { readonly kind: 'commit'; readonly branch: string; readonly head: string }
  /** To the bot's own branch, for a pull request into `base`. */
  | { readonly kind: 'pull-request'; readonly branch: string; readonly base: string; readonly head: string }
  | { readonly kind: 'patch'; readonly head: string; readonly why: string };

/** Throws an InputError if the bot's branch would be one of people's. */
export function targetOf(inputs: Inputs, context: RunContext): Target {
  const { deliver: wish, token } = inputs;
  const { runner } = context;
  const event = runner?.event;
  const propose = (base: string, head: string): Target => {
    return { kind: 'pull-request', branch: branchFor(base, inputs, context), base, head };
  };
  if (event?.kind === 'pull_request') {
    const head = event.headSha;
    if (wish === 'patch') return { kind: 'patch', head, why: 'a patch was requested' };
    if (event.isFork) return { kind: 'patch', head, why: 'the branch belongs to a fork' };
    if (isReadOnlyEvent(event)) return { kind: 'patch', head, why: 'the token can only read' };
    if (token === '') return { kind: 'patch', head, why: 'there is no token' };
    // A second pull request into the first would have to be merged by someone, so it is only created if requested.
    return wish === 'pull-request'
      ? propose(event.headRef, head)
      : { kind: 'commit', branch: event.headRef, head };
  }
  const head = checkedOut(context) ?? runner?.sha ?? '';
  if (wish === 'patch') return { kind: 'patch', head, why: 'a patch was requested' };
  if (token === '' || runner === undefined) return { kind: 'patch', head, why: 'there is no token' };
  const branch = /^refs\/heads\/(.+)$/s.exec(runner.ref)?.[1];
  if (branch === undefined || event?.kind === 'merge_group')
    return { kind: 'patch', head, why: 'the run is not on a branch' };
  return wish === 'commit' ? { kind: 'commit', branch, head } : propose(branch, head);
}

/** The bot's own branch. A key may contain dots where git does not allow them in the name of a branch. */
function botBranch(key: string): string {
  return key === 'default' ? 'cohort-ci/regenerate' : `cohort-ci-${key.replaceAll('.', '-')}/regenerate`;
}

/** The bot's branch for a base: a run for one base must not overwrite what is proposed for another. */
function branchFor(base: string, inputs: Inputs, { defaultBranch }: RunContext): string {
  const branch = botBranch(inputs.key);
  // The bot force-pushes its branch, and deletes it.
  if (branch === base || branch === defaultBranch)
    throw new InputError(
      `invalid input: key: ${JSON.stringify(inputs.key)} would make ${branch} the bot's own branch`,
    );
  return defaultBranch === undefined || base === defaultBranch ? branch : `${branch}-${base}`;
}
