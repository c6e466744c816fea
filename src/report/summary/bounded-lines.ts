/** Lines of a text with a limited number of bytes (UTF-8, including line ends). */
export class BoundedLines {
  readonly #lines: string[] = [];
  readonly #budget: number;
  #bytes = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  /** Adds lines, collapsing consecutive empty ones. Returns whether everything still fits. */
  add(...lines: readonly string[]): boolean {
    for (const line of lines) {
      if (line === '' && (this.#lines.at(-1) ?? '') === '') continue;
      this.#lines.push(line);
      this.#bytes += Buffer.byteLength(line) + 1;
      if (!this.fits) break;
    }
    return this.fits;
  }

  get fits(): boolean {
    return this.#bytes <= this.#budget;
  }

  /** The text, or undefined if it does not fit. */
  get text(): string | undefined {
    return this.fits ? `${this.#lines.join('\n').trimEnd()}\n` : undefined;
  }
}
