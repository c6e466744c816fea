import type { Membership } from '../outputs/membership.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { type GenerationList, STAGES } from '../result.ts';
import { take } from './compare-membership.ts';

const MOST_NAMED = 20;

export interface MetadataDrift {
  readonly missing: readonly GenerationList[];
  readonly stale: readonly GenerationList[];
  /** The first few paths of metadata with conflict markers. Their generations are also among the missing. */
  readonly conflicted: readonly string[];
}

/**
 * Compares the committed `gens/` tree with the plan: planned generations without metadata are missing; committed ones
 * with this cohort as origin that are not planned are stale. Existing files are never rewritten, so their content
 * cannot drift.
 */
export function compareMetadata(
  expected: Membership,
  cohort: string,
  existing: ExistingGenerations,
): MetadataDrift {
  const missing: GenerationList[] = [];
  const stale: GenerationList[] = [];
  const conflicted: string[] = [];
  for (const stage of STAGES) {
    const wanted = expected.allCommitted(stage) ? [] : expected.ids(stage);
    const absent = take(
      stage,
      wanted,
      (id) => {
        const there = existing.metadata(stage, id);
        if (there.kind !== 'missing') return false;
        if (there.conflicted && conflicted.length < MOST_NAMED)
          conflicted.push(existing.metadataPath(stage, id));
        return true;
      },
      expected,
    );
    if (absent.count > 0) missing.push(absent);
    const left = take(stage, existing.ofOrigin(stage, cohort), (id) => !expected.has(stage, id));
    if (left.count > 0) stale.push(left);
  }
  return { missing, stale, conflicted };
}
