import { GitHubFailure } from '../github/failures.ts';
import * as log from './log.ts';

/**
 * Publishes something; when GitHub refuses or is silent, says so and goes on: the verdict stands on the findings alone,
 * and summary and annotations hold them. Undefined when it failed.
 */
export async function publishIfPossible<Result>(publish: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (error.kind === 'cancelled') throw error;
    log.notice(`${error.message}. The summary, the annotations and the log hold everything.`);
    return undefined;
  }
}
