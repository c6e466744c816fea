import { monotonicMs } from '../disk/monotonic-ms.ts';
import { visible } from '../findings/visible.ts';
import type { Output } from './terminal.ts';

const QUIET_MS = 1000;
const EVERY_MS = 100;

/** A line that counts cohorts on a terminal once the work takes more than a second; silent in a pipe. */
export class Progress {
  readonly #output: Output;
  readonly #started = monotonicMs();
  #last = 0;
  #shown = false;

  /** @param isQuiet - Whether to show nothing at all. */
  constructor(output: Output, isQuiet = false) {
    this.#output = isQuiet ? { ...output, isTerminal: false, write: () => {} } : output;
  }

  step(id: string, done: number, total: number): void {
    const now = monotonicMs();
    if (!this.#output.isTerminal || now - this.#started < QUIET_MS || now - this.#last < EVERY_MS) return;
    this.#last = now;
    this.#shown = true;
    this.#output.write(
      `\r\u001b[K${done}/${total} ${visible(id).slice(0, Math.max(0, this.#output.columns - 16))}`,
    );
  }

  end(): void {
    if (this.#shown) this.#output.write('\r\u001b[K');
  }
}
