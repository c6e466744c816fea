import { setTimeout as sleepFor } from 'node:timers/promises';
import { Cancelled, type GitHubFailure, RateLimited, Unavailable } from './failures.ts';

/** How patient a client is; times in milliseconds. */
export interface Limits {
  /** One request, from connecting to the last byte of the answer. */
  readonly requestMs: number;
  /** Tries of one request, the first included. */
  readonly attempts: number;
  /** Wait before the second try after a server error; doubled with each further one. */
  readonly backoffMs: number;
  /** Wait after a secondary limit that names no time; doubled with each further one. */
  readonly secondaryMs: number;
  /** A wait longer than this is not waited: the request fails as rate-limited. */
  readonly longestWaitMs: number;
  /** Between the starts of two writes; GitHub asks for a second. */
  readonly writeSpacingMs: number;
}

export const LIMITS: Limits = {
  requestMs: 30_000,
  attempts: 4,
  backoffMs: 1_000,
  secondaryMs: 60_000,
  longestWaitMs: 5 * 60_000,
  writeSpacingMs: 1_000,
};

/** Waits; rejects at once when the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

export const sleep: Sleep = async (ms, signal) => {
  await sleepFor(ms, undefined, signal ? { signal } : {});
};

/**
 * How long to wait before the next try; undefined when there must be none.
 *
 * @param tried - How often it has been tried, from 1.
 * @param repeatable - Whether doing it twice does no harm. What a limit turned away was not done, and may always be repeated.
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

/** Lets writes start one by one, a while apart, however many ask at once. */
export class WriteTurns {
  #last = Number.NEGATIVE_INFINITY;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #spacingMs: number;
  readonly #now: () => number;
  readonly #pause: (ms: number) => Promise<void>;

  constructor(spacingMs: number, now: () => number, pause: (ms: number) => Promise<void>) {
    this.#spacingMs = spacingMs;
    this.#now = now;
    this.#pause = pause;
  }

  /** Resolves when the caller may write. */
  next(): Promise<void> {
    const turn = this.#queue.then(async () => {
      const wait = this.#last + this.#spacingMs - this.#now();
      if (wait > 0) await this.#pause(wait);
      this.#last = this.#now();
    });
    // One caller's cancellation is not the next one's.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw new Cancelled(`Cannot ${what}: the run was cancelled`);
}
