import type { Span } from '../source/span.ts';
import type { Code } from './codes.ts';
import { atSpan, type Diagnostic, type Place, placePath, type Related } from './diagnostic.ts';
import { compareDiagnostics, diagnosticKey } from './order.ts';
import { msg, type Text } from './text.ts';

/** What a place that includes a file says of itself. */
export const INCLUDED = 'included here';

/** How many places that include one file a finding lists. */
const INCLUDES = 5;

/**
 * How many findings of one code are kept. A file of 64 MiB can hold millions of mistakes: nobody reads them, and each takes
 * a kilobyte.
 */
const MOST_OF_A_CODE = 1000;

/**
 * What was found, each thing once. Who judges by what is there asks it: whether a spec can be used, and which of two findings
 * explains the other. Who only reports is given a `Collector` on it.
 */
export class FindingSet {
  readonly #byKey = new Map<string, Diagnostic>();
  /** Keys of the findings of one code at one place. */
  readonly #byPlace = new Map<string, string[]>();
  /** By path of an included file: where it is named. */
  readonly #includedAt = new Map<string, Span[]>();
  /** Counts all of a code, kept or not. */
  readonly #counts = new Map<Code, number>();
  /** The first finding of a code that was not kept. */
  readonly #firstLeftOut = new Map<Code, Diagnostic>();
  #errors = 0;

  /** The same code at the same place with the same message counts once. */
  take(diagnostic: Diagnostic): void {
    const key = diagnosticKey(diagnostic);
    if (this.#byKey.has(key)) return;
    if (diagnostic.severity === 'error') this.#errors++;
    const { code } = diagnostic;
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MOST_OF_A_CODE) {
      this.#byKey.set(key, diagnostic);
      const place = placeOf(code, diagnostic.at);
      const known = this.#byPlace.get(place);
      if (known === undefined) this.#byPlace.set(place, [key]);
      else known.push(key);
    }
    if (count === MOST_OF_A_CODE + 1) this.#firstLeftOut.set(code, diagnostic);
  }

  /** Whether a finding of this code stands at a place. */
  has(code: Code, at: Place): boolean {
    return this.#byPlace.has(placeOf(code, at));
  }

  /**
   * Makes errors of what was found as a trap: the runtime stops at what it does to the spec.
   *
   * @param consequence - What the runtime stops at, as one clause.
   * @returns false when no such finding is there
   */
  raise(code: Code, at: Place, consequence?: Text): boolean {
    const keys = this.#byPlace.get(placeOf(code, at)) ?? [];
    for (const key of keys) {
      const found = this.#byKey.get(key);
      if (found === undefined || found.severity === 'error') continue;
      const message = consequence === undefined ? found.message : msg`${found.message}; ${consequence}`;
      this.#byKey.set(key, { ...found, message, severity: 'error' });
      this.#errors++;
    }
    return keys.length > 0;
  }

  /** How many errors there are, those that are not kept included. */
  get errorCount(): number {
    return this.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Every finding in this file is from now on related to the place that includes it. */
  includes(path: string, at: Span): void {
    const places = this.#includedAt.get(path);
    if (places === undefined) this.#includedAt.set(path, [at]);
    else places.push(at);
  }

  sorted(): readonly Diagnostic[] {
    const leftOut = [...this.#firstLeftOut.values()].map(({ code, severity, at }): Diagnostic => {
      const count = (this.#counts.get(code) ?? 0) - MOST_OF_A_CODE;
      const message = `${count} more of this kind ${count === 1 ? 'is' : 'are'} not listed; the first is here`;
      return { code, severity, at, message };
    });
    return [...this.#byKey.values(), ...leftOut]
      .map((diagnostic) => this.#withInclude(diagnostic))
      .sort(compareDiagnostics);
  }

  /** A file that several rules include is related to the first few of them, unless the finding names one itself. */
  #withInclude(diagnostic: Diagnostic): Diagnostic {
    const places = this.#includedAt.get(placePath(diagnostic.at));
    const known = diagnostic.related ?? [];
    if (places === undefined || known.some(({ message }) => message === INCLUDED)) return diagnostic;
    const included = places.slice(0, INCLUDES).map((at): Related => ({ message: INCLUDED, at: atSpan(at) }));
    return { ...diagnostic, related: [...known, ...included] };
  }
}

function placeOf(code: Code, at: Place): string {
  const where = at.kind === 'span' ? `${at.span.start}:${at.span.end}` : at.kind;
  return `${code} ${where} ${placePath(at)}`;
}
