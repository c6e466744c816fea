import type { Subject } from '../account/account.ts';
import { type LastCommitWith, restoreCommand } from '../account/restore-command.ts';
import { isArchive } from '../account/spec-like.ts';
import { surveyCohorts } from '../account/survey-cohorts.ts';
import type { Text } from '../findings/text.ts';
import type { CheckResult, CohortResult } from '../result.ts';
import { runtimeNamed } from '../runtime/runtimes.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';

/** The progress of every cohort of a repository, including those without a spec. */
export interface RepositoryStatus {
  readonly dataRoot: string;
  /** Sorted by id, by code point. */
  readonly cohorts: readonly CohortStatus[];
  readonly selection: SelectionStatus;
  /**
   * Files outside of the specs' folders that cohorts need, and that a clone would lack, or contain with other content;
   * sorted.
   */
  readonly inputs: readonly InputStatus[];
  readonly counts: StatusCounts;
}

/** A catalog, included file, selection or file of settings whose content is not committed. */
export interface InputStatus {
  readonly path: string;
  readonly state: 'edited' | 'untracked' | 'ignored';
}

export interface CohortStatus {
  readonly id: string;
  /** Where the spec is or should be. */
  readonly specPath: string;
  /** `untracked`: on disk, but unknown to git. `edited`: tracked, but different from the last commit. */
  readonly spec: 'committed' | 'edited' | 'untracked' | 'missing';
  /** Whether git ignores an untracked spec. */
  readonly ignored?: true;
  /** The command that restores a missing spec, if git has it. */
  readonly restore?: Text;
  /** A file that was probably meant to be the missing spec, under a name that the runtime does not read. */
  readonly misnamed?: string;
  readonly valid: 'yes' | 'no' | 'unknown';
  /**
   * `accepted`: drifted, which the settings accept. `not-committed`: this repository commits none, so there is nothing
   * to compare.
   */
  readonly outputs: 'current' | 'drifted' | 'accepted' | 'not-committed' | 'unknown';
  /** Nothing is left to do. */
  readonly done: boolean;
}

/** Which curated selection narrows the cohorts. `both` is invalid; some runtimes have no selections. */
export interface SelectionStatus {
  readonly kind: 'none' | 'drafts' | 'essays' | 'both';
  readonly paths: readonly string[];
}

export interface StatusCounts {
  readonly cohorts: number;
  readonly done: number;
  readonly withoutSpec: number;
  readonly untracked: number;
  readonly edited: number;
  readonly invalid: number;
  readonly drifted: number;
  /** Neither valid nor invalid, because the check failed. */
  readonly unknown: number;
}

export interface StatusOptions {
  /** Whether git tracks a path. Default: all existing files are committed. */
  readonly isTracked?: (path: string) => boolean;
  /** Whether git ignores an untracked spec. Default: it ignores none. */
  readonly isIgnored?: (specPath: string) => boolean;
  /** Whether a tracked spec has uncommitted changes. Default: none has. */
  readonly isEdited?: (specPath: string) => boolean;
  /** Where git still has a missing spec. */
  readonly lastCommitWith?: LastCommitWith;
  /** Default: all inputs are committed. */
  readonly inputs?: readonly InputStatus[];
}

/** Every file that a check read besides specs, and that a clone therefore also needs. */
export function inputsOf({ account }: CheckResult): readonly string[] {
  return account.flatMap(({ kind, disposition, paths }) =>
    READ.has(kind) && disposition === 'checked' ? paths : [],
  );
}

const READ: ReadonlySet<Subject> = new Set(['settings', 'catalog', 'include', 'selection']);

/** Derives the checklist from a check of the whole repository and from the folders of cohorts. */
export function repositoryStatus(
  tree: FileTree,
  result: CheckResult,
  options: StatusOptions = {},
): RepositoryStatus {
  const layout = new DataLayout(result.dataRoot);
  const stateInGit = (specPath: string): 'committed' | 'edited' | 'untracked' =>
    options.isTracked?.(specPath) === false
      ? 'untracked'
      : options.isEdited?.(specPath) === true
        ? 'edited'
        : 'committed';
  const cohorts = result.cohorts.map((cohort): CohortStatus => {
    const spec = stateInGit(cohort.specPath);
    const isIgnored = spec === 'untracked' && options.isIgnored?.(cohort.specPath) === true;
    return { ...statusOf(cohort, spec), ...(isIgnored ? { ignored: true } : {}) };
  });
  const checked = new Set(result.cohorts.map(({ id }) => id));
  const misnamed = misnamedSpecs(tree, result);
  for (const id of tree.list(layout.cohorts)) {
    const { folder, spec: specPath } = layout.cohort(id);
    if (checked.has(id) || id.startsWith('.') || tree.read(folder).kind !== 'directory') continue;
    // A spec that the patterns leave out still exists.
    const there = tree.exists(specPath);
    if (!there && isArchive(id) && !outputsIn(folder).some((path) => tree.exists(path))) continue;
    const spec = there ? stateInGit(specPath) : 'missing';
    const meant = misnamed.get(folder);
    const restore =
      there || meant !== undefined ? undefined : restoreCommand(specPath, options.lastCommitWith);
    cohorts.push({
      ...{ id, specPath, spec, valid: 'unknown', outputs: 'unknown', done: false },
      ...(meant === undefined ? {} : { misnamed: meant }),
      ...(restore === undefined ? {} : { restore }),
    });
  }
  cohorts.sort((left, right) => compareCodePoints(left.id, right.id));
  return {
    dataRoot: result.dataRoot,
    cohorts,
    selection: runtimeNamed(result.dialect).readsSelections
      ? selectionStatus(tree, layout)
      : { kind: 'none', paths: [] },
    inputs: options.inputs ?? [],
    counts: count(cohorts),
  };
}

/** For each folder, the unread file that was probably meant to be its spec. */
export function misnamedSpecs(
  tree: FileTree,
  { dataRoot, cohorts }: Pick<CheckResult, 'dataRoot' | 'cohorts'>,
): ReadonlyMap<string, string> {
  const specs = cohorts.map(({ specPath }) => specPath);
  return new Map(
    surveyCohorts(tree, { dataRoot, specs }).flatMap(({ kind, folder, spec }) =>
      kind === 'misnamed' && spec !== undefined ? [[folder, spec] as const] : [],
    ),
  );
}

function statusOf(cohort: CohortResult, spec: CohortStatus['spec']): CohortStatus {
  const valid = cohort.state === 'invalid' ? 'no' : cohort.state === 'unchecked' ? 'unknown' : 'yes';
  const outputs = outputsOf(cohort);
  const done = spec === 'committed' && valid === 'yes' && outputs !== 'drifted' && outputs !== 'unknown';
  return { id: cohort.id, specPath: cohort.specPath, spec, valid, outputs, done };
}

function outputsOf({ state, outputs, isDriftAccepted }: CohortResult): CohortStatus['outputs'] {
  if (state === 'drifted') return isDriftAccepted ? 'accepted' : 'drifted';
  if (state !== 'clean') return 'unknown';
  const kinds = outputs && [outputs.manifest, outputs.membership, outputs.metadata];
  return kinds?.some(({ status }) => status === 'same') ? 'current' : 'not-committed';
}

function selectionStatus(tree: FileTree, layout: DataLayout): SelectionStatus {
  const [drafts, essays] = [layout.selection('draft'), layout.selection('essay')];
  const paths = [drafts, essays].filter((path) => tree.exists(path));
  if (paths.length === 2) return { kind: 'both', paths };
  return { kind: paths[0] === undefined ? 'none' : paths[0] === drafts ? 'drafts' : 'essays', paths };
}

function count(cohorts: readonly CohortStatus[]): StatusCounts {
  const number = (test: (cohort: CohortStatus) => boolean): number => cohorts.filter(test).length;
  return {
    cohorts: cohorts.length,
    done: number(({ done }) => done),
    withoutSpec: number(({ spec }) => spec === 'missing'),
    untracked: number(({ spec }) => spec === 'untracked'),
    edited: number(({ spec }) => spec === 'edited'),
    invalid: number(({ valid }) => valid === 'no'),
    drifted: number(({ outputs }) => outputs === 'drifted'),
    unknown: number(({ valid, spec }) => valid === 'unknown' && spec !== 'missing'),
  };
}
