import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import { membersOf, nameOf } from '../design/rule-members.ts';
import { TEXT_FIELDS } from '../plan/plan-fields.ts';
import { readFields } from '../plan/read-fields.ts';
import { text } from '../python/text.ts';
import { oncePer } from '../source/once-per.ts';

/** Which factors change together because the author tied them, which is not surprising. */
export class WrittenTies {
  readonly #design: Design;
  readonly #rows: RowSet;

  constructor(design: Design, rows: RowSet) {
    this.#design = design;
    this.#rows = rows;
  }

  /** Whether all of these factors have the same source. */
  areTied(factors: readonly string[]): boolean {
    return this.groupsOf(factors).length === 1;
  }

  /** Factors grouped by source: the factors of one group have one effect, because the author tied them. */
  groupsOf(factors: readonly string[]): readonly (readonly string[])[] {
    const sources = sourcesIn(this.#rows);
    const groups = new Map<string, string[]>();
    for (const name of factors) {
      const source = sources.get(name) ?? `unknown ${name}`;
      groups.set(source, [...(groups.get(source) ?? []), name]);
    }
    return [...groups.values()];
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

/** The source of each factor and of each column. */
const sourcesIn = oncePer((rows: RowSet): ReadonlyMap<string, string> => {
  const sources = new Map<string, string>();
  for (const { name, read } of readFields(rows)) {
    if (!Object.hasOwn(TEXT_FIELDS, name)) continue;
    const key = read.map(({ column }) => rows.sourceKey(column)).join(' | ');
    sources.set(name, key);
    for (const { name: column } of read) sources.set(column, key);
  }
  for (const [column, { name }] of rows.columns.entries())
    if (!sources.has(text(name))) sources.set(text(name), rows.sourceKey(column));
  return sources;
});
