import { GitHubFailure } from '../../github/failures.ts';
import * as log from '../log.ts';
import type { RunContext } from '../run-context.ts';
import type { StrayCheckout } from './stray-checkout.ts';

/**
 * Whether the pull request now has another target branch than this run knows: a re-run of an old run would compare with
 * an obsolete base, and its verdict would count for the new one. Without an answer from GitHub, a re-run only logs that
 * it does not know.
 */
export async function retargeted(context: RunContext): Promise<StrayCheckout | undefined> {
  const { runner, token } = context;
  if (runner?.event.kind !== 'pull_request') return undefined;
  const { event, attempt } = runner;
  const now = token === '' ? undefined : await baseNow(context, event.number);
  if (now === undefined) {
    if (attempt > 1)
      log.notice(
        `This is a re-run, and without a token it is not known whether the pull request still targets ${event.baseRef}.`,
      );
    return undefined;
  }
  if (now === event.baseRef) return undefined;
  return {
    message: `This run compares with ${event.baseRef}, but the pull request now targets ${now}: nothing was checked. Re-run the newest run of this pull request, or push.`,
    yaml: 'on:\n  pull_request:\n    types: [opened, synchronize, reopened, edited]',
  };
}

async function baseNow(context: RunContext, number: number): Promise<string | undefined> {
  try {
    const { readPullRequest } = await import('../../github/pull-request.ts');
    return (await readPullRequest(await context.client(), number)).base.ref;
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.kind === 'cancelled') throw error;
    // Missing permissions are reported elsewhere.
    return undefined;
  }
}
