import type { CohortState } from '../result.ts';

/** A commit as people name it. All texts but ids are the author's own: escape them. */
export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** Author date, ISO 8601 with offset. */
  readonly date: string;
  readonly subject: string;
}

/** Lines that one commit changed in one file, without context. */
export interface FileChange {
  readonly path: string;
  readonly hunks: readonly Hunk[];
  /** Changed lines that are not listed. */
  readonly more: number;
}

export interface Hunk {
  /** 1-based line at which it stood before, and stands after. */
  readonly before: number;
  readonly after: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Which commit brought a cohort's drift, or why that cannot be told. */
export type Culprit =
  | {
      readonly kind: 'commit';
      readonly commit: Commit;
      /** Whether the cohort's outputs agreed before it, or there was no such cohort. */
      readonly before: 'agreed' | 'absent';
      /** What it changed among the inputs (and, when it touched no input, the outputs) of the cohort. */
      readonly changes: readonly FileChange[];
      /** For a merge: the merged commits that touched the same files, newest first; the first few. */
      readonly merged: readonly Commit[];
    }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * How the outputs of a cohort stand at one commit. `invalid`: nothing could be derived from its spec, so nothing agrees;
 * `absent`: no such cohort, or no output of it.
 */
export type Agreement = 'agrees' | 'drifts' | 'invalid' | 'absent';

/** Probes that are left; shared by the cohorts of one run. */
export interface ProbeBudget {
  left: number;
}

/** Whether a cohort stood as badly as it does now: one that does not compile is traced to where it stopped compiling. */
export function isBadAs(now: CohortState, then: Agreement): boolean {
  return then === 'invalid' || (now !== 'invalid' && then === 'drifts');
}

export interface CulpritSearch {
  /** Commits that touched an input or an output of the cohort, newest first, one line of history. */
  readonly commits: readonly Commit[];
  /** Whether the newest of them is known to be bad; otherwise it is probed. */
  readonly isNewestBad: boolean;
  /** Ids of those that touched an output: right after the last of them, the outputs most likely agreed. */
  readonly touchedOutputs: ReadonlySet<string>;
  /** Commits that brought trouble to other cohorts; tried first. */
  readonly suspects: ReadonlySet<string>;
  readonly probe: (commit: Commit) => Promise<Agreement>;
  readonly isBad: (agreement: Agreement) => boolean;
  readonly budget: ProbeBudget;
}

export type SearchResult =
  | { readonly kind: 'found'; readonly index: number; readonly before: 'agreed' | 'absent' }
  /** It is bad at the oldest commit already. */
  | { readonly kind: 'older' }
  /** It is not bad after the newest commit: something newer, that is not among them, brought it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'gave-up' };

/**
 * The newest commit known to have introduced the trouble that stands at the newest one: after it a cohort is bad, after the
 * commit before it in the list it is not. A number of probes that grows with the logarithm of the commits: first at
 * likely places, then in steps that double, then by halving.
 */
export async function searchCulprit(search: CulpritSearch): Promise<SearchResult> {
  const { commits, budget, isNewestBad } = search;
  if (commits.length === 0) return { kind: 'older' };
  const known = new Map<number, Agreement>();
  /** Newest commit that is known to be good, and oldest known to be bad that is newer than it. */
  let bad = 0;
  let good: number | undefined;
  /** False when no probe is left. */
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
