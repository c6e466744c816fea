import type { QualityReport } from '../../quality/quality-report.ts';
import { rangeText } from './count-text.ts';

/** The number of generations behind one axis, as text; only its own name is untrusted. */
export interface UnitRow {
  readonly factor: string;
  /** `draft` for one, `drafts` for more. */
  readonly stage: string;
  /** Units per level: `2`, or `1–3`. */
  readonly units: string;
  /** Evaluations per level that descend from them. */
  readonly evaluations: string;
}

/** One row per axis that varies: many evaluations may rest on few drafts. */
export function unitRows({ factors }: QualityReport): readonly UnitRow[] {
  return factors.flatMap(({ name, stage, levels, fewest, most, evaluations }) =>
    levels > 1 && fewest && most
      ? [
          {
            factor: name,
            stage: most.units === 1 ? stage : `${stage}s`,
            units: rangeText(fewest.units, most.units),
            evaluations: rangeText(evaluations.fewest, evaluations.most),
          },
        ]
      : [],
  );
}
