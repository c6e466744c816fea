import { createHash } from 'node:crypto';
import { type Diagnostic, placePath } from '../findings/diagnostic.ts';
import { surroundings } from '../findings/surroundings.ts';
import type { SourceFile } from '../source/source-file.ts';

/**
 * Names findings so that they are known again in the next run: from the code, the path, the words under the span and the
 * line around them, never from line numbers. Of findings that agree in all of that, the n-th gets the number n.
 */
export class Fingerprints {
  readonly #sources: ReadonlyMap<string, SourceFile>;
  readonly #seen = new Map<string, number>();

  constructor(sources: ReadonlyMap<string, SourceFile>) {
    this.#sources = sources;
  }

  /** Ask once for each finding, in a stable order. */
  next(diagnostic: Diagnostic): string {
    const parts = [diagnostic.code, placePath(diagnostic.at), ...surroundings(diagnostic, this.#sources)];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${count}`;
  }
}
