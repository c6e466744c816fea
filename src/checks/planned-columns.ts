import { REPLICATE_FIELDS, TEXT_FIELDS } from '../plan/plan-fields.ts';
import { STAGES } from '../result.ts';

export type TextField = keyof typeof TEXT_FIELDS;

/** All columns that provide an id, including aliases, each with the field that it may fill (semantics §4). */
export const FIELD_OF_COLUMN: ReadonlyMap<string, TextField> = new Map(
  (Object.keys(TEXT_FIELDS) as TextField[]).flatMap((field) =>
    TEXT_FIELDS[field].map((column) => [column, field] as const),
  ),
);

/** All columns that may provide the replicate of a stage. */
export const REPLICATE_COLUMNS: ReadonlySet<string> = new Set(
  STAGES.flatMap((stage) => REPLICATE_FIELDS[stage] as readonly string[]),
);

/** All columns that the planner knows. */
export const PLANNED_COLUMNS: ReadonlySet<string> = new Set([
  ...FIELD_OF_COLUMN.keys(),
  ...REPLICATE_COLUMNS,
]);
