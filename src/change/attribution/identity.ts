import type { RowSet } from '../../compile/row-set.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS } from '../../plan/plan-fields.ts';
import { intOfValue } from '../../python/int.ts';
import { lower } from '../../python/lower.ts';
import { strip } from '../../python/strip.ts';
import { text } from '../../python/text.ts';
import type { Value } from '../../python/value.ts';

/**
 * The fields that identify a generation, in the order of the stages (semantics §4, Generation ids): the first four
 * identify a draft, the first six an essay (its model is not part of its id), all nine an evaluation.
 */
export const IDENTITY_FIELDS: readonly (readonly string[])[] = [
  TEXT_FIELDS.combo_id,
  TEXT_FIELDS.draft_template,
  TEXT_FIELDS.draft_llm,
  REPLICATE_FIELDS.draft,
  TEXT_FIELDS.essay_template,
  REPLICATE_FIELDS.essay,
  TEXT_FIELDS.evaluation_template,
  TEXT_FIELDS.evaluation_llm,
  REPLICATE_FIELDS.evaluation,
];

/** Number of identity fields for each stage. */
export const FIELDS_OF_STAGE = { draft: 4, essay: 6, evaluation: 9 } as const;

const REPLICATES = new Set(Object.values(REPLICATE_FIELDS) as readonly (readonly string[])[]);

/** A column that a field may be read from: its text at each level of its dimension. */
export interface IdentityColumn {
  readonly dimension: number;
  /** As in the signature: trimmed and in lower case; `undefined` if blank. */
  readonly texts: readonly (string | undefined)[];
}

/**
 * The columns that a field may be read from; the first nonblank one applies. Empty for a replicate that is always 1.
 */
export function identityColumns(rows: RowSet, names: readonly string[]): readonly IdentityColumn[] {
  const textOf = REPLICATES.has(names) ? replicateText : idText;
  return names.flatMap((name) => {
    const column = rows.columnNamed(name);
    if (column < 0) return [];
    const dimension = rows.dimensionOf(column);
    const size = rows.dimensions[dimension]?.size ?? 0;
    return [
      { dimension, texts: Array.from({ length: size }, (_, level) => textOf(rows.valueAt(column, level))) },
    ];
  });
}

function idText(value: Value): string | undefined {
  if (value.kind === 'null') return undefined;
  return lower(strip(text(value))) || undefined;
}

function replicateText(value: Value): string | undefined {
  if (value.kind === 'null' || strip(text(value)) === '') return undefined;
  return intOfValue(value)?.toString();
}
