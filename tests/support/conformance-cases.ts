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

/** Numbers that JSON lacks, as the cases write them and as Python's `str` does. */
const NON_FINITE: Readonly<Record<string, string>> = { Infinity: 'inf', '-Infinity': '-inf', NaN: 'nan' };

/** A number with the text it was written as: `1` and `1.0` are two values. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  static ofPython(text: string): JsonNumber {
    const [source = text] = Object.entries(NON_FINITE).find(([, python]) => python === text) ?? [];
    return new JsonNumber(source);
  }

  get python(): string {
    return NON_FINITE[this.source] ?? this.source;
  }
}

/** Where we are stricter than the runtime on purpose; see `fixtures/conformance/README.md`. */
export const STRICTER: ReadonlyMap<string, string> = new Map([
  ['yaml-duplicate-key-v1', 'yaml/duplicate-key'],
  ['yaml-duplicate-key-v2', 'yaml/duplicate-key'],
]);

/** Files of cases: `edits` are small edits of texts, structures and cohorts. */
export const CASE_FILES = ['handwritten', 'random', 'edits'] as const;

export function readCases(names: readonly (typeof CASE_FILES)[number][] = CASE_FILES): ConformanceCase[] {
  return names.flatMap((name) =>
    readFileSync(new URL(`../../fixtures/conformance/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(withoutBareNumbers(line), keepNumbers as never) as ConformanceCase),
  );
}

const BARE = '\u0000number:';

/** Python writes NaN and the infinities bare. */
function withoutBareNumbers(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (token) =>
    token.startsWith('"') ? token : JSON.stringify(`${BARE}${token}`),
  );
}

/** The third argument is newer than the compiler's library. */
function keepNumbers(_key: string, value: unknown, context: { source?: string }): unknown {
  if (typeof value === 'string' && value.startsWith(BARE)) return new JsonNumber(value.slice(BARE.length));
  return typeof value === 'number' ? new JsonNumber(context.source ?? String(value)) : value;
}
