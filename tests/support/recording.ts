import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { UPDATE } from './expected-file.ts';

/**
 * What is said of many small inputs, in one file beside its test: a block for each, which begins with `# name`.
 * `UPDATE_EXPECTED=1` rewrites it; read every line of the difference.
 */
export class Recording {
  readonly #path: string;
  readonly #expected: ReadonlyMap<string, string>;
  readonly #said = new Map<string, string>();

  /** @param url - `new URL('name.txt', import.meta.url)`. */
  constructor(url: URL) {
    this.#path = fileURLToPath(url);
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    this.#expected = new Map(
      text.split(/\n\n(?=# )/).map((block) => [block.split('\n', 1)[0]?.slice(2) ?? '', block.trimEnd()]),
    );
    afterAll(() => {
      if (UPDATE) writeFileSync(this.#path, `${[...this.#said.values()].join('\n\n')}\n`);
    });
  }

  /** What is recorded of all inputs, by their names. */
  get names(): string[] {
    return [...(UPDATE ? this.#said : this.#expected).keys()];
  }

  /** Compares what is said of one input with what is recorded. */
  expect(name: string, lines: readonly string[]): void {
    const said = [`# ${name}`, ...lines].join('\n').trimEnd();
    this.#said.set(name, said);
    if (!UPDATE) expect(said).toBe(this.#expected.get(name));
  }
}
