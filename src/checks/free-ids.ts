import { atFile } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { FALLBACKS } from '../plan/assign-ids.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import type { Stage } from '../result.ts';
import { type Check, type Claim, claim } from './check.ts';

/**
 * The metadata at an id describes that generation. If not, a damaged file is more likely than a hash collision. Once
 * both generations are committed and readable, the runtime and the repository agree, and nothing is reported.
 */
export const freeIds: Check = {
  phase: 'ids',
  *find({ ids, existing }) {
    for (const { stage, plain, fallback } of ids.taken) {
      if (fallback === undefined) {
        yield exhaustedId(stage, plain, existing);
        continue;
      }
      const damaged = existing.metadata(stage, plain).kind === 'unreadable';
      if (!damaged && existing.metadata(stage, fallback).kind !== 'missing') continue;
      yield claim(
        'plan/id-taken',
        atFile(existing.metadataPath(stage, plain)),
        `this file ${damaged ? 'does not hold a JSON object' : 'belongs to another generation'}, so the ${stage} ${quoted(plain)} is planned as ${quoted(fallback)}`,
        {
          hint: damaged
            ? 'restore the file (a merge may have left its markers in it) before anything is regenerated'
            : 'if its fields were edited, restore them before anything is regenerated',
        },
      );
    }
  },
};

export function exhaustedId(stage: Stage, plain: string, existing: ExistingGenerations): Claim {
  return claim(
    'plan/ids-exhausted',
    atFile(existing.metadataPath(stage, plain)),
    `the ${stage} ${quoted(plain)} and its ${FALLBACKS} fallbacks are taken by metadata of other generations`,
    { hint: 'remove or repair these metadata files' },
  );
}
