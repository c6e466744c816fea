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
  /** All waits after failures together: a job has a time limit, and what was found must be reported before it. */
  readonly patienceMs: number;
  /** Between the starts of two writes, once there are many; GitHub asks for a second. */
  readonly writeSpacingMs: number;
  /** Writes that may start at once before they are spaced; GitHub's limit is 80 a minute. */
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

/**
 * Lets the first writes start as they come, and further ones a while apart, however many ask at once. What was not used
 * comes back with time.
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
    // One caller's cancellation is not the next one's.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

export function throwIfCancelled(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw new Cancelled(`Cannot ${what}: the run was cancelled`);
}
