import { atFile } from '../findings/diagnostic.ts';
import { conflictFinding } from '../findings/report-conflict.ts';
import { msg } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { FALLBACKS } from '../plan/assign-ids.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import type { Stage } from '../result.ts';
import { isConflictMarker } from '../source/merge-conflict.ts';
import { type Check, type Claim, claim } from './check.ts';
import { metadataFault } from './metadata-fault.ts';

/**
 * The metadata at an id describes that generation, and no conflict is left in it that regenerating cannot resolve. If
 * not, a damaged file is more likely than a hash collision. Once both generations are committed and readable, the runtime
 * and the repository agree, and nothing is reported.
 */
export const freeIds: Check = {
  phase: 'ids',
  *find({ ids, existing, sources }) {
    for (const { stage, plain, fallback } of ids.taken) {
      const path = existing.metadataPath(stage, plain);
      const damaged = existing.metadata(stage, plain).kind === 'unreadable';
      const opened = damaged ? sources.open(path) : undefined;
      if (opened?.kind === 'conflicted') {
        yield { finding: conflictFinding(opened.conflict, 'metadata that regenerating cannot restore') };
        continue;
      }
      if (fallback === undefined) {
        yield exhaustedId(stage, plain, existing);
        continue;
      }
      if (!damaged && existing.metadata(stage, fallback).kind !== 'missing') continue;
      const consequence = `so the ${stage} ${quoted(plain)} is planned as ${quoted(fallback)}`;
      if (!damaged) {
        yield claim(
          'plan/id-taken',
          atFile(path),
          `this file belongs to another generation, ${consequence}`,
          {
            hint: 'if its fields were edited, restore them before anything is regenerated',
          },
        );
        continue;
      }
      const { at, why } = metadataFault(path, sources);
      const hasMarker = opened?.kind === 'text' && opened.file.text.split('\n').some(isConflictMarker);
      yield claim(
        'plan/id-taken',
        at,
        msg`this file does not hold a JSON object${why === '' ? '' : msg` (${why})`}, ${consequence}`,
        {
          hint: `restore the file${hasMarker ? ' (a merge has left its markers in it)' : ''} before anything is regenerated`,
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
