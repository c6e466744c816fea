import type { Agreement } from '../change/culprit.ts';
import { checkCohort, expectCohort } from '../check-cohort.ts';
import { standingExpectation } from '../drift/standing-expectation.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import type { Membership } from '../outputs/membership.ts';
import { type CohortSpec, openRepository, type Repository } from '../repository.ts';
import { openConfig } from '../settings/open-config.ts';
import { type Given, resolveSettings } from '../settings/resolve-settings.ts';
import { DataLayout } from '../source/data-layout.ts';
import { GitObjects } from './git-objects.ts';
import { GitTree } from './git-tree.ts';
import { readForState } from './read-ahead.ts';

const MOST_OPENED = 6;

/** Determines the states of single cohorts at single commits, each with the settings of that commit. */
export class CommitProbe {
  readonly #root: string;
  readonly #given: Given;
  readonly #objects: GitObjects;
  /** In the order of use, the most recently used last. */
  readonly #opened = new Map<string, Promise<OpenedTree>>();

  /** @param given - Settings that take precedence over those of the commit. */
  constructor(root: string, given: Given, objects = new GitObjects(root)) {
    this.#root = root;
    this.#given = given;
    this.#objects = objects;
  }

  /** @param error - The error to look for if the cohort does not compile; other errors count as drift. */
  async agreement(commit: string, cohort: CohortSpec, error?: Diagnostic): Promise<Agreement> {
    const { tree, repository } = await this.#open(commit);
    if (!tree.exists(cohort.specPath)) return 'absent';
    if (repository === undefined) return 'invalid';
    readForState({ tree, repository }, [cohort]);
    // Rival specs are ignored: they are a separate question, with another answer at each commit.
    const { rivals: _, ...alone } = cohort;
    const { state, outputs, diagnostics } = checkCohort(repository, alone);
    if (state === 'drifted') return 'drifts';
    const isIt = ({ code, message }: Diagnostic) =>
      code === error?.code && textOf(message) === textOf(error.message);
    if (state !== 'clean') return error === undefined || diagnostics.some(isIt) ? 'invalid' : 'drifts';
    const isCommitted = [outputs?.manifest, outputs?.membership].some((output) => output?.status === 'same');
    return isCommitted ? 'agrees' : 'absent';
  }

  /** The plan of a cohort at a commit; undefined if the cohort is invalid or absent. */
  async membership(commit: string, cohort: CohortSpec): Promise<Membership | undefined> {
    const { tree, repository } = await this.#open(commit);
    if (repository === undefined || !tree.exists(cohort.specPath)) return undefined;
    readForState({ tree, repository }, [cohort]);
    const { derivation, expectation } = expectCohort(repository, cohort);
    return expectation && standingExpectation(derivation)?.membership;
  }

  /** A commit's files as seen by its cohorts. */
  async tree(commit: string): Promise<GitTree> {
    return (await this.#open(commit)).tree;
  }

  /**
   * Opens a commit with the files that its cohorts share. The last few are kept, because cohorts often drift at the
   * same commit.
   */
  #open(commit: string): Promise<OpenedTree> {
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

  async #openNew(commit: string): Promise<OpenedTree> {
    const tree = new GitTree(this.#root, commit, { objects: this.#objects });
    const found = await openConfig(tree);
    if (found.kind === 'invalid') return { tree, repository: undefined };
    const config = found.kind === 'config' ? found.config : undefined;
    const { dialect, dataRoot, maxRows } = resolveSettings(this.#given, config);
    const layout = new DataLayout(dataRoot);
    // The committed kinds of output depend on every cohort.
    tree.expand(layout.cohorts);
    tree.prefetch(layout.shared);
    const repository = openRepository(tree, {
      dialect,
      dataRoot,
      maxRows,
    });
    return { tree, repository };
  }
}

interface OpenedTree {
  readonly tree: GitTree;
  /** Undefined if the settings cannot be read; no cohort is checked then. */
  readonly repository: Repository | undefined;
}
