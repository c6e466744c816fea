import type { ClientOptions } from './client-options.ts';
import { failureOf } from './failure-of.ts';
import type { GitHubFailure } from './failures.ts';
import { type Limits, sleep, throwIfCancelled, WriteTurns, waitAfter } from './pacing.ts';

/** How requests are repeated until they are answered, for one client. */
export interface Persistence {
  /** Sends until there is a response, or another attempt makes no sense. Throws only `GitHubFailure`s. */
  persist<Result>(
    what: string,
    kind: 'read' | 'write' | 'create',
    once: () => Promise<Result>,
  ): Promise<Result>;
  /** Waits before the next attempt, as long as the total waiting time allows; otherwise throws the failure. */
  waitFor(ms: number | undefined, failure: GitHubFailure, next: string, what: string): Promise<void>;
}

export function createPersistence(options: ClientOptions, limits: Limits): Persistence {
  const { token, signal, log = () => undefined, now = Date.now } = options;
  const whileWaiting = options.whileWaiting ?? ((wait) => wait());

  const pause = async (ms: number, what: string): Promise<void> => {
    throwIfCancelled(signal, what);
    try {
      await (options.sleep ?? sleep)(ms, signal);
    } catch (error) {
      throwIfCancelled(signal, what);
      throw error;
    }
    throwIfCancelled(signal, what);
  };
  const turns = new WriteTurns(limits, now, (ms) => pause(ms, 'go on'));

  let patience = limits.patienceMs;
  const waitFor: Persistence['waitFor'] = async (ms, failure, next, what) => {
    if (ms === undefined || ms > patience) throw failure;
    patience -= ms;
    log(`${failure.message}; ${next} in ${ms / 1000} s`);
    await pause(ms, what);
  };

  const withoutToken = (error: unknown, what: string): GitHubFailure => {
    const failure = failureOf(error, what, now());
    if (token !== '' && failure.message.includes(token))
      failure.message = failure.message.replaceAll(token, '***');
    return failure;
  };

  const sendUntilAnswered: Persistence['persist'] = async (what, kind, once) => {
    for (let tried = 1; ; tried++) {
      throwIfCancelled(signal, what);
      if (kind !== 'read') await turns.next();
      let failure: GitHubFailure;
      try {
        return await once();
      } catch (error) {
        throwIfCancelled(signal, what);
        failure = withoutToken(error, what);
      }
      await waitFor(waitAfter(failure, tried, kind !== 'create', limits), failure, 'trying again', what);
    }
  };

  return {
    waitFor,
    async persist(what, kind, once) {
      try {
        return await whileWaiting(() => sendUntilAnswered(what, kind, once));
      } catch (error) {
        throwIfCancelled(signal, what);
        throw error;
      }
    },
  };
}
