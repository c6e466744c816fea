import type { CohortState } from '../result.ts';

/** A commit with its description. All texts except ids are untrusted and must be escaped. */
export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** Author date, ISO 8601 with offset. */
  readonly date: string;
  readonly subject: string;
}

/** Lines changed in one file by one commit, without context. */
export interface FileChange {
  readonly path: string;
  readonly hunks: readonly Hunk[];
  /** Number of changed lines that are not listed. */
  readonly more: number;
}

export interface Hunk {
  /** 1-based start line before and after the change. */
  readonly before: number;
  readonly after: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The commit that introduced a cohort's drift, or why it cannot be determined. */
export type Culprit =
  | {
      readonly kind: 'commit';
      readonly commit: Commit;
      /** Whether the cohort's outputs agreed before this commit, or the cohort did not exist. */
      readonly before: 'agreed' | 'absent';
      /** Its changes to the cohort's inputs, or to its outputs if it did not touch any input. */
      readonly changes: readonly FileChange[];
      /** For a merge: the first few of the merged commits that touched the same files, newest first. */
      readonly merged: readonly Commit[];
    }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * The state of a cohort's outputs at one commit.
 * - `invalid`: no plan could be derived from the spec, so nothing agrees.
 * - `absent`: there is no such cohort, or it has no output.
 */
export type Agreement = 'agrees' | 'drifts' | 'invalid' | 'absent';

/** Number of remaining probes, shared by the cohorts of one run. */
export interface ProbeBudget {
  left: number;
}

/**
 * Whether a cohort was already in as bad a state as now; a cohort that does not compile is traced to the commit where
 * it stopped compiling.
 */
export function isBadAs(now: CohortState, then: Agreement): boolean {
  return then === 'invalid' || (now !== 'invalid' && then === 'drifts');
}

export interface CulpritSearch {
  /** Commits that touched an input or output of the cohort, newest first, along one line of history. */
  readonly commits: readonly Commit[];
  /** Whether the newest commit is known to be bad; otherwise it is probed. */
  readonly isNewestBad: boolean;
  /** Ids of the commits that touched an output; the outputs most likely agreed right after the last of them. */
  readonly touchedOutputs: ReadonlySet<string>;
  /** Commits that caused problems in other cohorts; tried first. */
  readonly suspects: ReadonlySet<string>;
  readonly probe: (commit: Commit) => Promise<Agreement>;
  readonly isBad: (agreement: Agreement) => boolean;
  readonly budget: ProbeBudget;
}

export type SearchResult =
  | { readonly kind: 'found'; readonly index: number; readonly before: 'agreed' | 'absent' }
  /** The oldest commit is already bad. */
  | { readonly kind: 'older' }
  /** The newest commit is not bad: the cause is a newer commit that is not in the list. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'gave-up' };

/**
 * The newest commit known to have introduced the current problem: the cohort is bad after it, and not bad after the
 * preceding commit in the list. The number of probes is logarithmic in the number of commits: likely places are probed
 * first, then the distance is doubled, then the range is bisected.
 */
export async function searchCulprit(search: CulpritSearch): Promise<SearchResult> {
  const { commits, budget, isNewestBad } = search;
  if (commits.length === 0) return { kind: 'older' };
  const known = new Map<number, Agreement>();
  /** Newest commit known to be good, and the oldest known to be bad that is newer. */
  let bad = 0;
  let good: number | undefined;
  /** False if no probes are left. */
  const learn = async (index: number): Promise<boolean> => {
    let agreement = known.get(index);
    if (agreement === undefined) {
      const commit = commits[index];
      if (index === 0 && isNewestBad) return true;
      if (commit === undefined || budget.left <= 0) return false;
      budget.left--;
      agreement = await search.probe(commit);
      known.set(index, agreement);
    }
    if (search.isBad(agreement)) bad = Math.max(bad, index);
    else good = Math.min(good ?? index, index);
    return true;
  };

  if (!(await learn(0))) return { kind: 'gave-up' };
  if (good === 0) return { kind: 'newer' };
  for (const [index, { oid }] of commits.entries()) {
    if (!search.suspects.has(oid)) continue;
    if (index + 1 < commits.length && !(await learn(index + 1))) return { kind: 'gave-up' };
    if (good !== undefined && !(await learn(index))) return { kind: 'gave-up' };
    break;
  }
  if (good === undefined) {
    const outputs = commits.findIndex(({ oid }, index) => index > bad && search.touchedOutputs.has(oid));
    if (outputs > bad && !(await learn(outputs))) return { kind: 'gave-up' };
  }
  for (let step = 1; good === undefined; step *= 2) {
    if (bad === commits.length - 1) return { kind: 'older' };
    if (!(await learn(Math.min(bad + step, commits.length - 1)))) return { kind: 'gave-up' };
  }
  while (good - bad > 1) {
    if (!(await learn((good + bad) >> 1))) return { kind: 'gave-up' };
  }
  return { kind: 'found', index: bad, before: known.get(good) === 'absent' ? 'absent' : 'agreed' };
}
