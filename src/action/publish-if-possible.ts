import { GitHubFailure } from '../github/failures.ts';
import * as log from './log.ts';

/**
 * Publishes something. If GitHub rejects it or does not respond, logs that and continues: the verdict depends only on
 * the findings, which are also in the summary and the annotations. Undefined if it failed.
 */
export async function publishIfPossible<Result>(publish: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (error.kind === 'cancelled') throw error;
    log.notice(`${error.message}. The summary, the annotations and the log contain everything.`);
    return undefined;
  }
}
