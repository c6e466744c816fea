import type { Compilation } from '../compile/compilation.ts';
import { PHASES, type Phase } from '../derivation.ts';
import type { Derivation } from '../derive.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check, CheckOf } from './check.ts';
import { ClaimSettler } from './claim-settler.ts';

/** The findings of all checks on a derivation. */
export interface Examination {
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether some check found an error. */
  readonly isInvalid: boolean;
  /** A file could not be read for technical reasons, so the diagnostics may be incomplete. */
  readonly failure?: UnreadableFile;
}

export interface ExamineOptions {
  /** The last phase to check: `rows` for a spec that is compiled but not planned. */
  readonly upTo?: Phase;
  /** Additional checks on the generations made from the rows. */
  readonly besides?: readonly Check[];
}

/** Runs all checks on a derivation, once. Throws what the tree throws. */
export function examine(
  derivation: Derivation,
  { upTo = 'generations', besides = [] }: ExamineOptions = {},
): Examination {
  const { found } = derivation;
  const wanted = new Set<Phase>(PHASES.slice(0, PHASES.indexOf(upTo) + 1));
  const settler = new ClaimSettler(found);
  let failure: UnreadableFile | undefined;
  try {
    // Findings from reading come before those of checks.
    derivation.design;
    for (const check of [...ALL_CHECKS, ...besides]) {
      const value = wanted.has(check.phase) && derivation.valueOf(check.phase, found.hasErrors);
      if (!value) continue;
      const cause = check.phase === 'source' ? undefined : derivation.design?.displaced;
      settler.settle((check as CheckOf<Phase>).find(value), cause);
    }
    if (wanted.has('rules') && !found.hasErrors) requireReports(derivation.compilation);
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

/**
 * A problem that no check reports would make a cohort invalid without saying why: a new problem or a new kind of rule
 * needs its own check.
 */
function requireReports(compilation: Compilation | undefined): void {
  const [first] = [
    ...(compilation?.steps ?? []).flatMap(({ rule, problems }) =>
      problems.map(({ kind }) => `'${kind}' of a ${rule.kind}`),
    ),
    ...(compilation?.problems ?? []).map(({ kind }) => `'${kind}'`),
  ];
  if (first !== undefined)
    throw new Error(`no check reports the problem ${first}: see src/checks/all-checks.ts`);
}
