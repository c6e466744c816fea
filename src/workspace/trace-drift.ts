import {
  type Agreement,
  type Commit,
  type Culprit,
  type CulpritSearch,
  type FileChange,
  type ProbeBudget,
  searchCulprit,
} from '../change/culprit.ts';
import { checkCohort } from '../pipeline.ts';
import { type CohortSpec, openRepository, type Repository, type RepositoryOptions } from '../repository.ts';
import type { CohortResult } from '../result.ts';
import { folderOf } from '../source/path.ts';
import { changedLines, changedPaths, commitsTouching, depth, isShallow } from './git-history.ts';
import { GitObjects } from './git-objects.ts';
import { GitTree } from './git-tree.ts';

export interface TraceOptions extends Pick<RepositoryOptions, 'dialect' | 'dataRoot' | 'maxRows'> {
  /** The commit whose check found the drift. */
  readonly head: string;
  /** Checks of single cohorts at single commits, over all cohorts that are traced with these options. */
  readonly budget?: ProbeBudget;
  /** Most commits of history that are looked through; 5,000 unless told. */
  readonly limit?: number;
  /** Lines told of each file that a culprit changed. */
  readonly lines?: number;
}

/** A cohort to trace: its spec, what it includes, and how its check came out at the head. */
export interface DriftedCohort {
  readonly cohort: CohortSpec;
  readonly includes: readonly string[];
  readonly result: CohortResult;
}

const DEFAULT_BUDGET = 500;
const MOST_OPENED = 6;
const MOST_MERGED = 5;
const MOST_FILES = 5;

/** Arguments of one git command. */
const MOST_PATHS = 500;

/** Finds, for one cohort after another, the commit that brought its drift; commits in common are read once. */
export class DriftTracer {
  readonly #root: string;
  readonly #options: TraceOptions;
  readonly #objects: GitObjects;
  readonly #suspects = new Set<string>();
  /** Paths that a commit changed, and lines by commit and path: many cohorts share a culprit. */
  readonly #changed = new Map<string, readonly string[]>();
  readonly #fileChanges = new Map<string, FileChange>();
  /** The one used last stands last. */
  readonly #opened = new Map<string, OpenedTree>();
  readonly budget: ProbeBudget;

  constructor(root: string, options: TraceOptions) {
    this.#root = root;
    this.#options = options;
    this.#objects = new GitObjects(root);
    this.budget = options.budget ?? { left: DEFAULT_BUDGET };
  }

  /**
   * The commit of the head's first-parent history after which the outputs of a drifted cohort do not agree, and after
   * whose predecessor they do. Throws an EnvironmentFailure when git fails.
   */
  findCulprit(drifted: DriftedCohort): Culprit {
    const { head, dataRoot, limit } = this.#options;
    const { cohort, includes } = drifted;
    if (cohort.folder === undefined) return { kind: 'unknown', why: 'the spec has no outputs of its own' };
    const inputs = inputPaths(cohort, includes, dataRoot);
    const outputs = outputPaths(cohort.folder, dataRoot, drifted.result);
    const query = { until: head, firstParent: true, ...(limit === undefined ? {} : { limit }) };
    const commits = commitsTouching(this.#root, { ...query, paths: [...inputs, ...outputs] });
    const touchedOutputs = new Set(
      commitsTouching(this.#root, { ...query, paths: outputs }).map(({ oid }) => oid),
    );
    const search: CulpritSearch = {
      commits,
      touchedOutputs,
      suspects: this.#suspects,
      probe: (commit) => this.#probe(commit, cohort),
      budget: this.budget,
    };
    const found = searchCulprit(search);
    if (found.kind === 'gave-up') {
      return { kind: 'unknown', why: 'too many commits would have to be checked; the search was given up' };
    }
    const oldest = commits.at(-1);
    const index = found.kind === 'found' ? found.index : commits.length - 1;
    const commit = commits[index];
    if (commit === undefined || oldest === undefined) {
      return { kind: 'unknown', why: 'no commit of this clone touches the cohort or what it reads' };
    }
    // Where history was cut off, the oldest commit seems to bring everything.
    if (commit.parents.length === 0 && isShallow(this.#root)) return this.#shallow(head);
    if (found.kind === 'older' && commits.length >= (limit ?? 5000)) {
      return {
        kind: 'unknown',
        why: `the drift is older than the last ${commits.length} commits that touch the cohort`,
      };
    }
    this.#suspects.add(commit.oid);
    return {
      kind: 'commit',
      commit,
      before: found.kind === 'found' ? found.before : 'absent',
      ...this.#told(commit, inputs, outputs),
    };
  }

  #shallow(head: string): Culprit {
    const count = depth(this.#root, head);
    const commits = count === 1 ? 'one commit' : `${count} commits`;
    return {
      kind: 'unknown',
      why: `the drift is older than this shallow clone, which has ${commits} of history; check out with fetch-depth: 0 to have the commit named`,
    };
  }

  /** What a commit changed among the inputs, or else the outputs; and, of a merge, who changed it. */
  #told(commit: Commit, inputs: readonly string[], outputs: readonly string[]) {
    const [since] = commit.parents;
    if (since === undefined) return { changes: [], merged: [] };
    let changed = this.#changed.get(commit.oid);
    if (changed === undefined) {
      changed = changedPaths(this.#root, since, commit.oid);
      this.#changed.set(commit.oid, changed);
    }
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

  #lines(commit: Commit, path: string): FileChange {
    const key = `${commit.oid} ${path}`;
    let change = this.#fileChanges.get(key);
    if (change === undefined) {
      change = changedLines(this.#root, commit, path, this.#options.lines);
      this.#fileChanges.set(key, change);
    }
    return change;
  }

  #probe(commit: Commit, cohort: CohortSpec): Agreement {
    const { tree, repository } = this.#open(commit.oid);
    if (!tree.exists(cohort.specPath)) return 'absent';
    tree.prefetch([cohort.folder ?? cohort.specPath]);
    const { state, outputs } = checkCohort(repository, cohort);
    if (state === 'drifted') return 'drifts';
    if (state !== 'clean') return 'refused';
    const isCommitted = [outputs?.manifest, outputs?.membership].some((output) => output?.status === 'same');
    return isCommitted ? 'agrees' : 'absent';
  }

  /** A commit with what all of its cohorts share; the last few are kept, for cohorts often drift by one commit. */
  #open(commit: string): OpenedTree {
    const known = this.#opened.get(commit);
    this.#opened.delete(commit);
    const opened = known ?? this.#openNew(commit);
    this.#opened.set(commit, opened);
    for (const oldest of this.#opened.keys()) {
      if (this.#opened.size <= MOST_OPENED) break;
      this.#opened.delete(oldest);
    }
    return opened;
  }

  #openNew(commit: string): OpenedTree {
    const { dialect, dataRoot, maxRows } = this.#options;
    const tree = new GitTree(this.#root, commit, { objects: this.#objects });
    const below = dataRoot === '' ? '' : `${dataRoot}/`;
    // Which kinds of output are committed at all is asked of every cohort.
    tree.expand(`${below}cohorts`);
    tree.prefetch(['1_raw', '2_tasks', 'combo_mappings.csv', 'gens'].map((name) => `${below}${name}`));
    const repository = openRepository(tree, {
      dialect,
      dataRoot,
      ...(maxRows === undefined ? {} : { maxRows }),
    });
    return { tree, repository };
  }
}

interface OpenedTree {
  readonly tree: GitTree;
  readonly repository: Repository;
}

function isAmong(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}

function inputPaths(cohort: CohortSpec, includes: readonly string[], dataRoot: string): readonly string[] {
  const below = dataRoot === '' ? '' : `${dataRoot}/`;
  const spec = folderOf(cohort.specPath);
  return [
    spec,
    ...includes.filter((path) => !path.startsWith(`${spec}/`)),
    `${below}1_raw`,
    `${below}combo_mappings.csv`,
    `${below}2_tasks/selected_essays.txt`,
    `${below}2_tasks/selected_drafts.txt`,
  ];
}

/** Metadata takes part only where it drifts: in a plan of thousands every commit touches some. */
function outputPaths(folder: string, dataRoot: string, { outputs }: CohortResult): readonly string[] {
  const paths = [`${folder}/manifest.json`, `${folder}/membership.csv`];
  const { metadata } = outputs ?? {};
  return metadata?.status === 'missing' ? [...paths, dataRoot === '' ? 'gens' : `${dataRoot}/gens`] : paths;
}
