import type { RowSet } from '../compile/row-set.ts';
import type { Plan } from '../plan/plan.ts';
import { TEXT_FIELDS, type TextField } from '../plan/plan-fields.ts';
import { readFields } from '../plan/read-fields.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { STAGES, type Stage } from '../result.ts';
import { type BlockColumn, type Factor, type FactorDesign, withoutRepeats } from './factors.ts';
import { codesAtStage, planFields } from './units.ts';

const STAGE_OF: Readonly<Record<TextField, Stage>> = {
  combo_id: 'draft',
  draft_template: 'draft',
  draft_llm: 'draft',
  essay_template: 'essay',
  essay_llm: 'essay',
  evaluation_template: 'evaluation',
  evaluation_llm: 'evaluation',
};

/**
 * The design of a spec's rows, with one block per dimension of the product, without creating any row. Replicates are
 * not a factor.
 *
 * @returns `undefined` if a field is read from several columns, and so depends on several dimensions: use {@link
 * planDesign} instead
 */
export function rowsDesign(rows: RowSet): FactorDesign | undefined {
  const factors: Factor[] = [];
  const columns = new Map<number, BlockColumn[]>();
  for (const { name, read } of readFields(rows)) {
    if (!isTextField(name)) continue;
    const [only, another] = read;
    if (only === undefined || another !== undefined) return undefined;
    const { codes, texts } = recoded(only.codes, (level) => levelText(rows, only.column, level));
    const column = { factor: factors.length, codes };
    factors.push({ name: only.name, stage: STAGE_OF[name], levels: texts });
    const known = columns.get(only.dimension);
    if (known === undefined) columns.set(only.dimension, [column]);
    else known.push(column);
  }
  const blocks = [...columns].map(([dimension, members]) =>
    withoutRepeats({ runs: rows.dimensions[dimension]?.size ?? 0, columns: members }),
  );
  return { factors, blocks: rows.count === 0 ? [] : blocks };
}

/**
 * Whether all axes are crossed, except those that the author tied: each field is read from one column, and no dimension
 * is made of the items of a pair or tuple.
 */
export function isCrossed(rows: RowSet): boolean {
  return (
    rows.columns.every(({ source }) => source.path.length === 0) &&
    readFields(rows).every(({ name, read }) => !isTextField(name) || read.length === 1)
  );
}

/**
 * The design of the generations of one stage, as one block that enumerates them, with their own fields and those of
 * their ancestors.
 */
export function planDesign(plan: Plan, stage: Stage = 'evaluation'): FactorDesign {
  const factors: Factor[] = [];
  const fields = planFields(plan).filter((field) => STAGES.indexOf(field.stage) <= STAGES.indexOf(stage));
  const columns = fields.map((field, factor): BlockColumn => {
    const { codes, texts } = recoded(codesAtStage(field, stage, plan), (_, code) =>
      field.vocabulary.text(code),
    );
    factors.push({ name: field.name, stage: field.stage, levels: texts });
    return { factor, codes };
  });
  const runs = columns[0]?.codes.length ?? 0;
  return { factors, blocks: runs === 0 ? [] : [withoutRepeats({ runs, columns })] };
}

function isTextField(name: string): name is TextField {
  return Object.hasOwn(TEXT_FIELDS, name);
}

function levelText(rows: RowSet, column: number, level: number): string {
  return strip(text(rows.valueAt(column, level)));
}

/** Codes renumbered from 0 in order of first appearance, with the text of each. */
function recoded(
  codes: Int32Array,
  textOf: (run: number, code: number) => string,
): { readonly codes: Int32Array; readonly texts: readonly string[] } {
  const known = new Map<number, number>();
  const texts: string[] = [];
  const renumbered = codes.map((code, run) => {
    const earlier = known.get(code);
    if (earlier !== undefined) return earlier;
    known.set(code, texts.length);
    texts.push(textOf(run, code));
    return texts.length - 1;
  });
  return { codes: renumbered, texts };
}
