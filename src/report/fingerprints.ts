import { createHash } from 'node:crypto';
import { type Diagnostic, placePath } from '../findings/diagnostic.ts';
import { surroundings } from '../findings/surroundings.ts';
import type { SourceFile } from '../source/source-file.ts';

/**
 * Identifies findings across runs by code, path, the text under the span and the line around it, never by line numbers.
 * Findings that agree in all of these are numbered.
 */
export class Fingerprints {
  readonly #sources: ReadonlyMap<string, SourceFile>;
  readonly #seen = new Map<string, number>();

  constructor(sources: ReadonlyMap<string, SourceFile>) {
    this.#sources = sources;
  }

  /** Call once per finding, in a stable order. */
  next(diagnostic: Diagnostic): string {
    const parts = [diagnostic.code, placePath(diagnostic.at), ...surroundings(diagnostic, this.#sources)];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${count}`;
  }
}
