import { CATALOGUE, type Code } from './codes.ts';
import type { Diagnostic, Place, Related } from './diagnostic.ts';
import { compareDiagnostics, diagnosticKey } from './order.ts';

export interface Extra {
  readonly hint?: string | undefined;
  readonly related?: readonly Related[] | undefined;
}

/** Gathers findings while phases keep going; removes duplicates and sorts by path, place and code. */
export class Collector {
  readonly #byKey = new Map<string, Diagnostic>();
  #errors = 0;

  /** Adds a finding with its catalogue severity. The same code at the same place with the same message counts once. */
  add(code: Code, at: Place, message: string, extra: Extra = {}): void {
    this.push({
      code,
      severity: CATALOGUE[code].severity,
      message,
      at,
      ...(extra.hint ? { hint: extra.hint } : {}),
      ...(extra.related?.length ? { related: extra.related } : {}),
    });
  }

  push(diagnostic: Diagnostic): void {
    const key = diagnosticKey(diagnostic);
    if (this.#byKey.has(key)) return;
    this.#byKey.set(key, diagnostic);
    if (diagnostic.severity === 'error') this.#errors++;
  }

  /** How many findings of severity `error` are held; a phase compares it before and after to know whether it may go on. */
  get errorCount(): number {
    return this.#errors;
  }

  sorted(): readonly Diagnostic[] {
    return [...this.#byKey.values()].sort(compareDiagnostics);
  }
}
