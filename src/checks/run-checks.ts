import { PHASES, type Phase } from '../derivation.ts';
import type { Derivation } from '../derive.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { UnreadableFile } from '../plan/unreadable-file.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check, CheckOf } from './check.ts';
import { settleClaims } from './settle-claims.ts';

/** What all laws say of a derivation. */
export interface Examination {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether some law found an error. */
  readonly isInvalid: boolean;
  /** The machine kept a file from us: what is known of the cohort is not all there is to say. */
  readonly failure?: UnreadableFile;
}

export interface ExamineOptions {
  /** The last phase that is wanted: `rows` for a spec that is compiled and not planned. */
  readonly upTo?: Phase;
  /** Laws about what is made of the rows besides. */
  readonly besides?: readonly Check[];
}

/** Holds a derivation to every law about its phases, once. Throws what the tree throws. */
export function examine(
  derivation: Derivation,
  { upTo = 'generations', besides = [] }: ExamineOptions = {},
): Examination {
  const { found } = derivation;
  const wanted = new Set<Phase>(PHASES.slice(0, PHASES.indexOf(upTo) + 1));
  let failure: UnreadableFile | undefined;
  try {
    // What reading reports comes before what laws do.
    derivation.design;
    for (const check of [...ALL_CHECKS, ...besides]) {
      const value = wanted.has(check.phase) && derivation.valueOf(check.phase, found.hasErrors);
      if (!value) continue;
      settleClaims((check as CheckOf<Phase>).find(value), found);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    failure = error;
  }
  return {
    diagnostics: found.sorted(),
    isInvalid: found.hasErrors,
    ...(failure ? { failure } : {}),
  };
}
