import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import { membersOf, nameOf } from '../design/rule-members.ts';
import { TEXT_FIELDS } from '../plan/plan-fields.ts';
import { readFields } from '../plan/read-fields.ts';

/** Which factors change together because the author tied them, which is not surprising. */
export class WrittenTies {
  readonly #design: Design;
  /** The source of each factor's columns. */
  readonly #sources: ReadonlyMap<string, string>;

  constructor(design: Design, rows: RowSet) {
    this.#design = design;
    const sources = new Map<string, string>();
    for (const { name, read } of readFields(rows)) {
      if (!Object.hasOwn(TEXT_FIELDS, name)) continue;
      const key = read.map(({ column }) => sourceKey(rows, column)).join(' | ');
      sources.set(name, key);
      for (const { name: column } of read) sources.set(column, key);
    }
    this.#sources = sources;
  }

  /** Whether all of these factors have the same source. */
  areTied(factors: readonly string[]): boolean {
    const keys = new Set(factors.map((name) => this.#sources.get(name) ?? `unknown ${name}`));
    return keys.size === 1;
  }

  /** The tie that contains all of these factors, if any. */
  tieOf(factors: readonly string[]): string | undefined {
    const tie = this.#design.rules.find((rule) => {
      if (rule.kind !== 'tie') return false;
      const names = new Set([nameOf(rule).text, ...membersOf(rule).flatMap((member) => member?.text ?? [])]);
      return factors.every((factor) => names.has(factor));
    });
    return tie && nameOf(tie).text;
  }
}

function sourceKey(rows: RowSet, column: number): string {
  const source = rows.columns[column]?.source;
  return `${source?.dimension} ${source?.path.join(' ')}`;
}
