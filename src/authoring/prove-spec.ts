import { expectCohort } from '../check-cohort.ts';
import type { Derivation, Expectation } from '../derive.ts';
import { compareMembership, type MembershipDrift, parseMembership } from '../drift/compare-membership.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES, type Stage } from '../result.ts';
import { OverlayTree } from '../source/overlay-tree.ts';
import type { SourceFile } from '../source/source-file.ts';
import { Sources } from '../source/sources.ts';

/** What an unwritten spec compiles to, and the findings about it. */
export interface Trial {
  readonly derivation: Derivation;
  /** Undefined if the spec is invalid. */
  readonly expectation: Expectation | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/**
 * Compiles a cohort with files overlaid on the repository, without a curated selection, which narrows what a spec plans
 * but says nothing about the spec.
 *
 * @param files - Repository-relative path → text.
 */
export function trySpec(
  repository: Repository,
  cohort: CohortSpec,
  files: ReadonlyMap<string, string>,
): Trial {
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  const sources = new Sources(new OverlayTree(repository.sources.tree, bytes));
  const { derivation, expectation, diagnostics } = expectCohort(
    { ...repository, sources, selection: undefined },
    cohort,
  );
  return {
    derivation,
    expectation,
    diagnostics,
    sources: new Map([...repository.sources.files, ...sources.files]),
  };
}

export interface Proof extends Trial {
  /** `bytes`: the same file; `form`: the same lines in a different form; `order`: the same set in a different order. */
  readonly outcome: 'bytes' | 'form' | 'order' | 'different' | 'invalid';
  readonly difference: readonly StageDifference[];
}

export interface StageDifference {
  readonly stage: Stage;
  /** Ids that the spec produces and the committed membership lacks. */
  readonly added: readonly string[];
  /** Committed ids that the spec does not produce. */
  readonly lost: readonly string[];
}

/** Whether a spec produces the committed membership. */
export function proveSpec(
  repository: Repository,
  cohort: CohortSpec,
  files: ReadonlyMap<string, string>,
  committed: Uint8Array,
): Proof {
  const trial = trySpec(repository, cohort, files);
  if (trial.expectation === undefined) return { ...trial, outcome: 'invalid', difference: [] };
  const { membership } = trial.expectation;
  const drift = compareMembership(membership, [committed]);
  const outcome = outcomeOf(drift);
  if (outcome !== 'different') return { ...trial, outcome, difference: [] };
  const found = parseMembership([committed]);
  const difference = STAGES.map((stage) => {
    const ids = new Set(found.get(stage));
    return {
      stage,
      added: [...membership.ids(stage)].filter((id) => !ids.has(id)),
      lost: [...ids].filter((id) => !membership.has(stage, id)),
    };
  }).filter(({ added, lost }) => added.length + lost.length > 0);
  return { ...trial, outcome, difference };
}

function outcomeOf(drift: MembershipDrift): Proof['outcome'] {
  if (drift.status === 'same') return 'bytes';
  if (drift.status === 'form') return 'form';
  // Repeated rows are the same set; an unknown stage or an additional column counts as a difference.
  const repeats = drift.stages.length === 0 && drift.form.every((words) => / rows? repeated/.test(words));
  return drift.reordered || repeats ? 'order' : 'different';
}
