import { pullRequestEvent } from '../github/event.ts';
import * as log from './log.ts';
import { publishIfPossible } from './publish-if-possible.ts';
import type { RunContext } from './run-context.ts';

/**
 * The context of a run whose event contains only the number of a pull request, such as a comment: the rest is read from
 * GitHub, and the run is then about that pull request. If that fails, the run is about the checkout.
 */
export async function withNamedPullRequest(context: RunContext): Promise<RunContext> {
  const { runner } = context;
  const event = runner?.event;
  if (runner === undefined || event?.kind !== 'other' || event.pullRequest === undefined) return context;
  const number = event.pullRequest;
  const without = (why: string): RunContext => {
    log.notice(`This run was started for pull request ${number}, which is not compared: ${why}.`);
    return context;
  };
  if (context.token === '') return without('without a token, its commits are not known');
  const found = await publishIfPossible(async () => {
    const { readPullRequest } = await import('../github/pull-request.ts');
    return readPullRequest(await context.client(), number);
  });
  if (found === undefined) return without('GitHub did not return its commits');
  return { ...context, runner: { ...runner, event: pullRequestEvent('issue_comment', found) } };
}
