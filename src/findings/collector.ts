import type { Span } from '../source/span.ts';
import { CATALOGUE, type Code } from './codes.ts';
import type { Diagnostic, Place, Related } from './diagnostic.ts';
import { FindingSet } from './finding-set.ts';
import type { Fix } from './fix.ts';
import type { Text } from './text.ts';

export interface Extra {
  readonly hint?: Text | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly because?: Place | undefined;
  readonly fix?: Fix | undefined;
  readonly unlisted?: number | undefined;
  readonly names?: readonly string[] | undefined;
}

/** Collects findings. Unlike {@link FindingSet}, it only allows adding them. */
export class Collector {
  readonly #found: FindingSet;

  constructor(found: FindingSet = new FindingSet()) {
    this.#found = found;
  }

  /** Adds a finding with its catalogue severity. */
  add(code: Code, at: Place, message: Text, extra: Extra = {}): void {
    this.#found.take({
      code,
      severity: CATALOGUE[code].severity,
      message,
      at,
      ...(extra.hint ? { hint: extra.hint } : {}),
      ...(extra.related?.length ? { related: extra.related } : {}),
      ...(extra.because ? { because: extra.because } : {}),
      ...(extra.fix ? { fix: extra.fix } : {}),
      ...(extra.unlisted ? { unlisted: extra.unlisted } : {}),
      ...(extra.names ? { names: extra.names } : {}),
    });
  }

  /** Adds findings as they are. */
  take(...findings: readonly Diagnostic[]): void {
    for (const finding of findings) this.#found.take(finding);
  }

  /** From now on, every finding in this file refers to the place that includes it. */
  includes(path: string, at: Span): void {
    this.#found.includes(path, at);
  }

  /** Sorted by path, position and code. */
  sorted(): readonly Diagnostic[] {
    return this.#found.sorted();
  }
}
