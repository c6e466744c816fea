import { setTimeout as sleepFor } from 'node:timers/promises';
import { Cancelled, type GitHubFailure, RateLimited, Unavailable } from './failures.ts';

/** Limits on waiting, in milliseconds unless noted. */
export interface Limits {
  /** Time limit of one request, from connecting to the last byte of the response. */
  readonly requestMs: number;
  /** Number of attempts per request, including the first. */
  readonly attempts: number;
  /** Wait before the second attempt after a server error; doubled each time. */
  readonly backoffMs: number;
  /** Wait after a secondary rate limit that gives no time; doubled each time. */
  readonly secondaryMs: number;
  /** If a longer wait is required, the request fails as rate-limited. */
  readonly longestWaitMs: number;
  /** Total of all waits after failures: the job has a time limit, and results must be reported before that. */
  readonly patienceMs: number;
  /** Time between two writes once there are many; GitHub asks for a second. */
  readonly writeSpacingMs: number;
  /** Number of writes before spacing starts; GitHub's limit is 80 per minute. */
  readonly writeBurst: number;
}

export const LIMITS: Limits = {
  requestMs: 30_000,
  attempts: 4,
  backoffMs: 1_000,
  secondaryMs: 60_000,
  longestWaitMs: 5 * 60_000,
  patienceMs: 6 * 60_000,
  writeSpacingMs: 1_000,
  writeBurst: 10,
};

/** Waits; rejects immediately if the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

export const sleep: Sleep = async (ms, signal) => {
  await sleepFor(ms, undefined, signal ? { signal } : {});
};

/**
 * How long to wait before the next attempt; undefined if there must be none.
 *
 * @param tried - Number of attempts so far.
 * @param repeatable - Whether a repetition does no harm. A request rejected by a rate limit was not executed, and can
 *   always be repeated.
 */
export function waitAfter(
  failure: GitHubFailure,
  tried: number,
  repeatable: boolean,
  limits: Limits,
): number | undefined {
  if (tried >= limits.attempts) return undefined;
  const doubled = 2 ** (tried - 1);
  if (failure instanceof RateLimited) {
    const wait = failure.waitMs ?? limits.secondaryMs * doubled;
    return wait > limits.longestWaitMs ? undefined : wait;
  }
  if (failure instanceof Unavailable && repeatable) return limits.backoffMs * doubled;
  return undefined;
}

/**
 * A token bucket for writes: the first ones start immediately, further ones are spaced, whatever the number of callers.
 */
export class WriteTurns {
  #last = Number.NEGATIVE_INFINITY;
  #left: number;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #limits: Pick<Limits, 'writeSpacingMs' | 'writeBurst'>;
  readonly #now: () => number;
  readonly #pause: (ms: number) => Promise<void>;

  constructor(
    limits: Pick<Limits, 'writeSpacingMs' | 'writeBurst'>,
    now: () => number,
    pause: (ms: number) => Promise<void>,
  ) {
    this.#limits = limits;
    this.#left = limits.writeBurst;
    this.#now = now;
    this.#pause = pause;
  }

  /** Resolves when the caller may write. */
  next(): Promise<void> {
    const turn = this.#queue.then(async () => {
      const { writeSpacingMs, writeBurst } = this.#limits;
      if (writeSpacingMs === 0) return;
      const refilled = (): number =>
        Math.min(writeBurst, this.#left + (this.#now() - this.#last) / writeSpacingMs);
      this.#left = refilled();
      this.#last = this.#now();
      if (this.#left < 1) {
        await this.#pause(Math.ceil((1 - this.#left) * writeSpacingMs));
        this.#left = refilled();
        this.#last = this.#now();
      }
      this.#left -= 1;
    });
    // The cancellation of one caller must not affect the next.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw new Cancelled(`Cannot ${what}: the run was cancelled`);
}
