import { setImmediate } from 'node:timers/promises';
import { monotonicMs } from './monotonic-ms.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

export type EndingSignal = keyof typeof SIGNALS;

/** A signal that asked the process to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** The exit status that a shell reports for this signal. */
  readonly status: (typeof SIGNALS)[EndingSignal];

  constructor(signal: EndingSignal) {
    super(`stopped by ${signal}; every file is whole`);
    this.status = SIGNALS[signal];
  }
}

/**
 * Runs work that must not be stopped in the middle, such as writing a temporary file: a signal aborts it instead of
 * ending the process. The work has to yield now and then, since a busy loop receives no signals.
 *
 * All other work goes without this: a process without signal handlers is ended by the system immediately, however busy
 * it is.
 *
 * Throws Interrupted if there was a signal, even if the work was completed or failed.
 */
export async function heedingSignals<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController();
  const stop = (signal: NodeJS.Signals): void => abort.abort(new Interrupted(signal as EndingSignal));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(abort.signal);
  } finally {
    // A signal during the last step, even one that failed, has not been delivered yet.
    await setImmediate();
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    abort.signal.throwIfAborted();
  }
}

/** Maximum delay of a signal, in milliseconds. */
const TURN_MS = 50;

/**
 * Yields in a loop, so that signals are received. It does so rarely, because a turn of the event loop takes longer than
 * most steps.
 */
export class Turns {
  readonly #signal: AbortSignal | undefined;
  #last = monotonicMs();

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** Throws the signal's reason if it was aborted. */
  async take(): Promise<void> {
    if (monotonicMs() - this.#last < TURN_MS) return;
    await setImmediate();
    this.#last = monotonicMs();
    this.#signal?.throwIfAborted();
  }
}
