import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { type GenerationList, STAGES } from '../result.ts';
import { take } from './compare-membership.ts';
import type { Membership } from './membership.ts';

export interface MetadataDrift {
  readonly missing: readonly GenerationList[];
  readonly stale: readonly GenerationList[];
}

/**
 * Compares the committed `gens/` tree with the plan: generations without metadata are missing; committed ones of this
 * cohort's origin that are not planned are stale. An existing file is never rewritten, so its content is no drift.
 */
export function compareMetadata(
  expected: Membership,
  cohort: string,
  existing: ExistingGenerations,
): MetadataDrift {
  const missing: GenerationList[] = [];
  const stale: GenerationList[] = [];
  for (const stage of STAGES) {
    const wanted = expected.allCommitted(stage) ? [] : expected.ids(stage);
    const absent = take(stage, wanted, (id) => existing.metadata(stage, id).kind === 'missing');
    if (absent.count > 0) missing.push(absent);
    const left = take(stage, existing.ofOrigin(stage, cohort), (id) => !expected.has(stage, id));
    if (left.count > 0) stale.push(left);
  }
  return { missing, stale };
}
