import type { Plan } from '../plan/plan.ts';
import type { Stage } from '../result.ts';
import type { QualityReport } from './quality-report.ts';
import { codesAtStage, planFields } from './units.ts';

/** How often the levels of two factors occur together, counting generations of the later of their stages. */
export interface PairTable {
  readonly factors: readonly [string, string];
  readonly stage: Stage;
  /** The first levels of each factor. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly rowCount: number;
  readonly columnCount: number;
  /** One list per row, with one count per column. */
  readonly counts: readonly (readonly number[])[];
}

/** Tables of dependent pairs of factors, in the order of the report. */
export function dependentPairTables(plan: Plan, quality: QualityReport, most: number): readonly PairTable[] {
  const fields = planFields(plan);
  return quality.cells.flatMap(({ factors, stage, met, association }) => {
    const [left, right] = factors.map((name) => fields.find((field) => field.name === name));
    if (left === undefined || right === undefined) return [];
    const isCrossed = met === left.vocabulary.size * right.vocabulary.size;
    if (isCrossed && association === undefined) return [];
    const [rows, columns] = [left, right].map(({ vocabulary }) => vocabulary.texts.slice(0, most));
    const counts = (rows ?? []).map(() => (columns ?? []).map(() => 0));
    const leftCodes = codesAtStage(left, stage, plan);
    const rightCodes = codesAtStage(right, stage, plan);
    for (let one = 0; one < leftCodes.length; one++) {
      const row = counts[leftCodes[one] ?? 0];
      const column = rightCodes[one] ?? 0;
      if (row !== undefined && column < row.length) row[column] = (row[column] ?? 0) + 1;
    }
    return [
      {
        factors: [left.name, right.name] as const,
        stage,
        rows: rows ?? [],
        columns: columns ?? [],
        rowCount: left.vocabulary.size,
        columnCount: right.vocabulary.size,
        counts,
      },
    ];
  });
}
