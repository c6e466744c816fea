import type { Span } from '../source/span.ts';
import type { Code } from './codes.ts';
import { atSpan, type Diagnostic, type Place, placePath, type Related } from './diagnostic.ts';
import { compareDiagnostics, diagnosticKey } from './order.ts';
import { msg, type Text } from './text.ts';

/** The message for a place that includes a file. */
export const INCLUDED = 'included here';

/** Maximum number of including places that a finding lists. */
const INCLUDES = 5;

/**
 * Maximum number of findings per code that are kept. A file of 64 MiB can contain millions of faults; nobody reads all
 * of them, and each one takes a kilobyte.
 */
const MOST_OF_A_CODE = 1000;

/**
 * The findings so far, without duplicates. For code that depends on them: whether a spec can be used, and which of two
 * findings explains the other. Code that only reports uses a `Collector`.
 */
export class FindingSet {
  readonly #byKey = new Map<string, Diagnostic>();
  /** Keys of the findings with the same code and place. */
  readonly #byPlace = new Map<string, string[]>();
  /** The places that include a file, by its path. */
  readonly #includedAt = new Map<string, Span[]>();
  /** The number of findings per code, whether kept or not. */
  readonly #counts = new Map<Code, number>();
  /** The first finding per code that was not kept. */
  readonly #firstLeftOut = new Map<Code, Diagnostic>();
  #errors = 0;

  /** Adds a finding, unless there is one with the same code, place and message. */
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

  has(code: Code, at: Place): boolean {
    return this.#byPlace.has(placeOf(code, at));
  }

  /**
   * Turns the warning of a trap into an error, because its effect on the spec makes the runtime stop.
   *
   * @param consequence - Where the runtime stops, as one clause.
   * @param related - The place at which the runtime stops.
   * @returns whether there is such a finding
   */
  raise(code: Code, at: Place, consequence?: Text, related: readonly Related[] = []): boolean {
    const keys = this.#byPlace.get(placeOf(code, at)) ?? [];
    for (const key of keys) {
      const found = this.#byKey.get(key);
      if (found === undefined || found.severity === 'error') continue;
      const message = consequence === undefined ? found.message : msg`${found.message}; ${consequence}`;
      const places = [...(found.related ?? []), ...related];
      this.#byKey.set(key, {
        ...found,
        message,
        severity: 'error',
        ...(places.length > 0 ? { related: places } : {}),
      });
      this.#errors++;
    }
    return keys.length > 0;
  }

  /** The number of errors, including those that are not kept. */
  get errorCount(): number {
    return this.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** From now on, every finding in this file refers to the place that includes it. */
  includes(path: string, at: Span): void {
    const places = this.#includedAt.get(path);
    if (places === undefined) this.#includedAt.set(path, [at]);
    else places.push(at);
  }

  sorted(): readonly Diagnostic[] {
    const leftOut = [...this.#firstLeftOut.values()].map(({ code, severity, at }): Diagnostic => {
      const count = (this.#counts.get(code) ?? 0) - MOST_OF_A_CODE;
      const message = `${count} more of this kind ${count === 1 ? 'is' : 'are'} not listed; the first is here`;
      return { code, severity, at, message, unlisted: count };
    });
    return [...this.#byKey.values(), ...leftOut]
      .map((diagnostic) => this.#withInclude(diagnostic))
      .sort(compareDiagnostics);
  }

  /** Adds the first few places that include the file, unless the finding already has one. */
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
