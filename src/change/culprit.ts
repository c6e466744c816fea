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
  /** Changed lines that are not told. */
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
 * How the outputs of a cohort stand at one commit. `refused`: nothing could be derived from its spec, so nothing agrees;
 * `absent`: no such cohort, or no output of it.
 */
export type Agreement = 'agrees' | 'drifts' | 'refused' | 'absent';

/** Probes that are left; shared by the cohorts of one run. */
export interface ProbeBudget {
  left: number;
}

export interface CulpritSearch {
  /** Commits that touched an input or an output of the cohort, newest first, one line of history. */
  readonly commits: readonly Commit[];
  /** Ids of those that touched an output: right after the last of them, the outputs most likely agreed. */
  readonly touchedOutputs: ReadonlySet<string>;
  /** Commits that brought drift to other cohorts; tried first. */
  readonly suspects: ReadonlySet<string>;
  readonly probe: (commit: Commit) => Agreement;
  readonly budget: ProbeBudget;
}

export type SearchResult =
  | { readonly kind: 'found'; readonly index: number; readonly before: 'agreed' | 'absent' }
  /** It drifts at the oldest commit already. */
  | { readonly kind: 'older' }
  | { readonly kind: 'gave-up' };

/**
 * The newest commit known to have brought the drift that stands at the head: after it the outputs do not agree, after
 * the touching commit before it they do. The head itself is not probed: it is known to drift. A number of probes that
 * grows with the logarithm of the commits: first at likely places, then in steps that double, then by halving.
 */
export function searchCulprit(search: CulpritSearch): SearchResult {
  const { commits, budget } = search;
  const known = new Map<number, Agreement>([[0, 'drifts']]);
  /** Whether nothing agrees after a commit; `undefined` when no probe is left. */
  const isBad = (index: number): boolean | undefined => {
    let agreement = known.get(index);
    if (agreement === undefined) {
      const commit = commits[index];
      if (commit === undefined || budget.left <= 0) return undefined;
      budget.left--;
      agreement = search.probe(commit);
      known.set(index, agreement);
    }
    return agreement === 'drifts' || agreement === 'refused';
  };
  if (commits.length === 0) return { kind: 'older' };

  /** Newest commit that is known to be good, and oldest known to be bad that is newer than it. */
  let bad = 0;
  let good: number | undefined;
  const learn = (index: number): boolean => {
    const verdict = isBad(index);
    if (verdict === undefined) return false;
    if (verdict) bad = Math.max(bad, index);
    else good = Math.min(good ?? index, index);
    return true;
  };

  for (const [index, { oid }] of commits.entries()) {
    if (!search.suspects.has(oid)) continue;
    if (index + 1 < commits.length && !learn(index + 1)) return { kind: 'gave-up' };
    if (good !== undefined && !learn(index)) return { kind: 'gave-up' };
    break;
  }
  if (good === undefined) {
    const outputs = commits.findIndex(({ oid }, index) => index > bad && search.touchedOutputs.has(oid));
    if (outputs > bad && !learn(outputs)) return { kind: 'gave-up' };
  }
  for (let step = 1; good === undefined; step *= 2) {
    if (bad === commits.length - 1) return { kind: 'older' };
    if (!learn(Math.min(bad + step, commits.length - 1))) return { kind: 'gave-up' };
  }
  while (good - bad > 1) {
    if (!learn((good + bad) >> 1)) return { kind: 'gave-up' };
  }
  return { kind: 'found', index: bad, before: known.get(good) === 'absent' ? 'absent' : 'agreed' };
}
