import { readFileSync } from 'node:fs';
import type { Dialect } from '../../src/result.ts';

/** One case that the reference runtime answered; `fixtures/conformance/README.md` tells the fields. */
export interface ConformanceCase {
  readonly id: string;
  readonly dialect: Dialect;
  readonly files: Readonly<Record<string, string>>;
  readonly catalogs?: Readonly<Record<string, readonly string[]>>;
  readonly seed?: JsonNumber;
  readonly cohort?: string;
  readonly expect: {
    readonly rows?: readonly (readonly [unknown, unknown][])[];
    readonly files?: Readonly<Record<string, string>>;
    readonly rejects?: {
      readonly kind: string;
      readonly says: string;
      readonly facts: Readonly<Record<string, unknown>>;
    };
  };
}

/** A number with the text it was written as: `1` and `1.0` are two values. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export function readCases(): ConformanceCase[] {
  return ['handwritten', 'random'].flatMap((name) =>
    readFileSync(new URL(`../../fixtures/conformance/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line, keepNumbers as never) as ConformanceCase),
  );
}

/** The third argument is newer than the compiler's library. */
function keepNumbers(_key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' ? new JsonNumber(context.source ?? String(value)) : value;
}
