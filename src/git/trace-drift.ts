import {
  type Agreement,
  type Commit,
  type Culprit,
  type FileChange,
  isBadAs,
  type ProbeBudget,
  searchCulprit,
} from '../change/culprit.ts';
import { type CohortSpec, cohortOf } from '../repository.ts';
import type { CohortResult } from '../result.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import type { Given } from '../settings/resolve-settings.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { folderOf } from '../source/path.ts';
import { CommitProbe } from './commit-probe.ts';
import {
  changedLines,
  changedPaths,
  commitsTouching,
  depth,
  type HistoryQuery,
  isShallow,
  renamedFrom,
} from './git-history.ts';
import type { GitObjects } from './git-objects.ts';

export interface TraceOptions {
  /** The commit whose check found the drift. */
  readonly head: string;
  /** The data root at the head. */
  readonly dataRoot: string;
  /** Settings that take precedence over those of a commit. */
  readonly given: Given;
  /** Shared with others who read the same commits. */
  readonly objects?: GitObjects;
  /** Number of checks of single cohorts at single commits, for all cohorts that are traced with these options. */
  readonly budget?: ProbeBudget;
  /** Maximum number of commits to search; default: 5,000. */
  readonly limit?: number;
  /** Maximum number of lines to show of each file that a culprit changed. */
  readonly lines?: number;
}

/** A cohort to trace: its spec, the files it includes, and its check result at the head. */
export interface TroubledCohort {
  readonly cohort: CohortSpec;
  readonly includes: readonly string[];
  readonly result: CohortResult;
}

const DEFAULT_BUDGET = 500;
const MOST_MERGED = 5;
const MOST_FILES = 5;
const MOST_RENAMES = 3;

/** Maximum number of arguments of one git command. */
const MOST_PATHS = 500;

const GAVE_UP: Culprit = {
  kind: 'unknown',
  why: 'too many commits would have to be checked; the search was given up',
};

/** Finds the commit that introduced the problem of each cohort; common commits are read once. */
export class DriftTracer {
  readonly #root: string;
  readonly #options: TraceOptions;
  readonly #probe: CommitProbe;
  readonly #suspects = new Set<string>();
  /** Paths changed by a commit, and lines by commit and path, because many cohorts have the same culprit. */
  readonly #changed = new Map<string, readonly string[]>();
  readonly #fileChanges = new Map<string, FileChange>();
  readonly budget: ProbeBudget;

  constructor(root: string, options: TraceOptions) {
    this.#root = root;
    this.#options = options;
    this.#probe = new CommitProbe(root, options.given, options.objects);
    this.budget = options.budget ?? { left: DEFAULT_BUDGET };
  }

  /**
   * The commit of the head's first-parent history after which a cohort does not compile, or its outputs do not agree,
   * and before which this was not so. Both are verified, so that a commit that merely touches the cohort is never
   * reported. Throws an EnvironmentFailure if git fails.
   */
  async findCulprit(troubled: TroubledCohort): Promise<Culprit> {
    return await this.#find(troubled, this.#options.head, MOST_RENAMES);
  }

  async #find(troubled: TroubledCohort, head: string, renames: number): Promise<Culprit> {
    const { limit } = this.#options;
    const { cohort } = troubled;
    if (cohort.folder === undefined) return { kind: 'unknown', why: 'the spec has no outputs of its own' };
    if (this.budget.left <= 0) return GAVE_UP;
    const places = await this.#places(troubled, head);
    const query = { until: head, firstParent: true, ...(limit === undefined ? {} : { limit }) };
    const commits = commitsTouching(this.#root, {
      ...query,
      paths: [...places.inputs, ...places.outputs],
    });
    const newest = commits[0];
    const oldest = commits.at(-1);
    if (newest === undefined || oldest === undefined)
      return { kind: 'unknown', why: 'no commit of this clone touches the cohort or what it reads' };
    const found = await this.#search(troubled, commits, newest.oid === head, {
      touchedOutputs: new Set(
        commitsTouching(this.#root, { ...query, paths: places.outputs }).map(({ oid }) => oid),
      ),
    });
    if (found.kind === 'gave-up') return GAVE_UP;
    // The cohort was fine after the last commit that touched it, so a later commit with other changes is the cause.
    if (found.kind === 'newer') return await this.#among(troubled, { ...query, since: newest.oid }, false);
    if (found.kind === 'older') {
      // Where history was cut off, the oldest commit appears to add everything.
      if (oldest.parents.length === 0 && isShallow(this.#root)) return this.#shallow(head);
      if (commits.length >= (limit ?? 5000))
        return {
          kind: 'unknown',
          why: `the drift is older than the last ${commits.length} commits that touch the cohort`,
        };
      return await this.#absentBefore(troubled, oldest, places, renames);
    }
    const commit = commits[found.index] ?? oldest;
    const before = commits[found.index + 1];
    const [parent] = commit.parents;
    if (parent === undefined && isShallow(this.#root)) return this.#shallow(head);
    if (parent !== undefined && before !== undefined && parent !== before.oid) {
      if (this.budget.left-- <= 0) return GAVE_UP;
      const agreement = await this.#agreement(parent, troubled);
      if (isBadAs(troubled.result.state, agreement))
        return await this.#among(troubled, { ...query, until: parent, since: before.oid }, true);
    }
    return found.before === 'absent'
      ? await this.#absentBefore(troubled, commit, places, renames)
      : this.#named(commit, 'agreed', places);
  }

  /** The culprit among all commits of a part of history, whatever they touch. */
  async #among(
    troubled: TroubledCohort,
    stretch: Omit<HistoryQuery, 'paths'>,
    isNewestBad: boolean,
  ): Promise<Culprit> {
    const commits = commitsTouching(this.#root, { ...stretch, paths: ['.'] });
    const found = await this.#search(troubled, commits, isNewestBad, {});
    if (found.kind === 'gave-up') return GAVE_UP;
    const commit = found.kind === 'found' ? commits[found.index] : commits.at(-1);
    if (found.kind === 'newer' || commit === undefined)
      return { kind: 'unknown', why: 'the committed files themselves agree; what differs is the checkout' };
    this.#suspects.add(commit.oid);
    const paths = this.#changedBy(commit).slice(0, MOST_FILES);
    const changes = paths.map((path) => ({ path, hunks: [], more: 0 }));
    return { kind: 'commit', commit, before: 'agreed', changes, merged: [] };
  }

  /** For a cohort that did not exist before: if it was renamed, the problem may be older. */
  async #absentBefore(
    troubled: TroubledCohort,
    commit: Commit,
    places: Places,
    renames: number,
  ): Promise<Culprit> {
    const { specPath } = troubled.cohort;
    const [parent] = commit.parents;
    const from = parent === undefined ? undefined : renamedFrom(this.#root, parent, commit.oid, specPath);
    if (parent === undefined || from === undefined || from === specPath || renames === 0)
      return this.#named(commit, 'absent', places);
    const was = cohortOf(from);
    if (this.budget.left-- <= 0) return GAVE_UP;
    if (!isBadAs(troubled.result.state, await this.#agreement(parent, { ...troubled, cohort: was })))
      return this.#named(commit, 'agreed', places);
    const [before, after] = [folderOf(from), folderOf(specPath)];
    const includes = troubled.includes.map((path) =>
      path.startsWith(`${after}/`) ? before + path.slice(after.length) : path,
    );
    return await this.#find({ ...troubled, cohort: was, includes }, parent, renames - 1);
  }

  async #search(
    troubled: TroubledCohort,
    commits: readonly Commit[],
    isNewestBad: boolean,
    { touchedOutputs = new Set() }: { readonly touchedOutputs?: ReadonlySet<string> },
  ) {
    return await searchCulprit({
      commits,
      isNewestBad,
      touchedOutputs,
      suspects: this.#suspects,
      probe: ({ oid }) => this.#agreement(oid, troubled),
      isBad: (agreement) => isBadAs(troubled.result.state, agreement),
      budget: this.budget,
    });
  }

  /** If a cohort does not compile, its first error is traced, which is the one shown with the commit. */
  #agreement(commit: string, { cohort, result }: TroubledCohort): Promise<Agreement> {
    const error =
      result.state === 'invalid'
        ? result.diagnostics.find(({ severity }) => severity === 'error')
        : undefined;
    return this.#probe.agreement(commit, cohort, error);
  }

  #named(commit: Commit, before: 'agreed' | 'absent', places: Places): Culprit {
    this.#suspects.add(commit.oid);
    return { kind: 'commit', commit, before, ...this.#placesOf(commit, places) };
  }

  #shallow(head: string): Culprit {
    const count = depth(this.#root, head);
    const commits = count === 1 ? 'one commit' : `${count} commits`;
    return {
      kind: 'unknown',
      why: `the drift is older than this shallow clone, which has ${commits} of history; check out with fetch-depth: 0 to have the commit named`,
    };
  }

  /**
   * The changes of a commit to the inputs, or else to the outputs; for a merge, also the merged commits with these
   * changes.
   */
  #placesOf(commit: Commit, { inputs, outputs }: Places) {
    const [since] = commit.parents;
    if (since === undefined) return { changes: [], merged: [] };
    const changed = this.#changedBy(commit);
    const among = (paths: readonly string[]) => changed.filter((path) => isAmong(path, paths));
    const paths = among(inputs).length > 0 ? among(inputs) : among(outputs);
    const merged =
      commit.parents.length > 1
        ? commitsTouching(this.#root, {
            paths: paths.slice(0, MOST_PATHS),
            since,
            until: commit.oid,
            limit: 50,
          })
            .filter(({ oid, parents }) => oid !== commit.oid && parents.length === 1)
            .slice(0, MOST_MERGED)
        : [];
    return { changes: paths.slice(0, MOST_FILES).map((path) => this.#lines(commit, path)), merged };
  }

  #changedBy(commit: Commit): readonly string[] {
    const [since] = commit.parents;
    if (since === undefined) return [];
    const changed = this.#changed.get(commit.oid) ?? changedPaths(this.#root, since, commit.oid);
    this.#changed.set(commit.oid, changed);
    return changed;
  }

  #lines(commit: Commit, path: string): FileChange {
    const key = `${commit.oid} ${path}`;
    let change = this.#fileChanges.get(key);
    if (change === undefined) {
      change = changedLines(this.#root, commit, path, this.#options.lines);
      this.#fileChanges.set(key, change);
    }
    return change;
  }

  /** The paths that determine the state of a cohort, including the targets of links along them. */
  async #places({ cohort, includes, result }: TroubledCohort, head: string): Promise<Places> {
    const { dataRoot } = this.#options;
    const tree = await this.#probe.tree(head);
    const withLinked = (paths: readonly string[], files: readonly string[] = []) => [
      ...new Set([...paths, ...[...paths, ...files].flatMap((path) => tree.passes(path))]),
    ];
    const inputs = inputPaths(cohort, includes, dataRoot);
    const { catalogFolder } = new DataLayout(dataRoot);
    const files = tree.list(catalogFolder).map((name) => `${catalogFolder}/${name}`);
    return {
      inputs: withLinked(inputs, [cohort.specPath, ...includes, ...files]),
      outputs: withLinked(outputPaths(cohort.folder, dataRoot, result)),
    };
  }
}

interface Places {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

function isAmong(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

function inputPaths(cohort: CohortSpec, includes: readonly string[], dataRoot: string): readonly string[] {
  const { catalogFolder, looseCatalogs, selections } = new DataLayout(dataRoot);
  const spec = folderOf(cohort.specPath);
  return [
    spec,
    ...includes.filter((path) => !path.startsWith(`${spec}/`)),
    catalogFolder,
    ...looseCatalogs,
    ...selections,
    CONFIG_PATH,
  ];
}

/** Metadata is included only if it drifts: with a plan of thousands, every commit touches some. */
function outputPaths(
  folder: string | undefined,
  dataRoot: string,
  { outputs }: CohortResult,
): readonly string[] {
  const paths = outputsIn(folder);
  const { metadata } = outputs ?? {};
  return metadata?.status === 'missing' ? [...paths, new DataLayout(dataRoot).gens] : paths;
}
