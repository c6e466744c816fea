import { setImmediate } from 'node:timers/promises';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

export type EndingSignal = keyof typeof SIGNALS;

/** A signal that asked the process to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** What a shell reports of a process that a signal has ended. */
  readonly status: (typeof SIGNALS)[EndingSignal];

  constructor(signal: EndingSignal) {
    super(`stopped by ${signal}; every file is whole`);
    this.status = SIGNALS[signal];
  }
}

/**
 * Does work that must not end in the middle, such as writing a temporary file: a signal to end is heard, and passed on as
 * the reason of an abort. The work has to yield now and then, for no signal is seen by a busy loop.
 *
 * All other work goes without: a process that does not listen is ended by the system, at once, however busy it is.
 *
 * Throws Interrupted when a signal came, also when the work was done.
 */
export async function heedingSignals<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController();
  const stop = (signal: NodeJS.Signals): void => abort.abort(new Interrupted(signal as EndingSignal));
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const result = await work(abort.signal);
    // One that came during the last step is still on its way.
    await setImmediate();
    abort.signal.throwIfAborted();
    return result;
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  }
}

/** How long a signal may wait, in milliseconds. */
const TURN_MS = 50;

/** The turns of a loop at which signals are seen: as few as can be, for each takes longer than most steps. */
export class Turns {
  readonly #signal: AbortSignal | undefined;
  #last = performance.now();

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  /** Throws the signal's reason when it was aborted. */
  async take(): Promise<void> {
    if (performance.now() - this.#last < TURN_MS) return;
    await setImmediate();
    this.#last = performance.now();
    this.#signal?.throwIfAborted();
  }
}
