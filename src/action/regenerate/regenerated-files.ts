import { checkCohort } from '../../check-cohort.ts';
import { repositoryFindings } from '../../checks/repository-findings.ts';
import type { Derivation } from '../../derive.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { regenerateCohort } from '../../drift/regenerate-cohort.ts';
import { openCommit } from '../../git/check-commit.ts';
import { ignoredPaths } from '../../git/git.ts';
import { changedPaths, commitExists, messageOf, parentsOf } from '../../git/git-history.ts';
import { GitObjects } from '../../git/git-objects.ts';
import { GitTree } from '../../git/git-tree.ts';
import { defaultPatterns } from '../../git/open-workspace.ts';
import { readAhead, readForState } from '../../git/read-ahead.ts';
import { TRAILER } from '../../github/bot-branch.ts';
import type { CohortSpec, Repository } from '../../repository.ts';
import { type CheckResult, type CohortResult, checkResult } from '../../result.ts';
import { acceptsDrift, applyConfig } from '../../settings/apply-config.ts';
import type { Config } from '../../settings/config.ts';
import { openConfig } from '../../settings/open-config.ts';
import { NOTHING_GIVEN, resolveSettings } from '../../settings/resolve-settings.ts';
import { outputKindOf } from '../../source/cohort-files.ts';
import { pathIn } from '../../source/path.ts';
import { type OpenedWorkspace, takeTurn } from '../check-workspace.ts';
import type { Inputs } from '../inputs.ts';
import type { ReportedChange } from '../reported-change.ts';
import type { RunContext } from '../run-context.ts';
import { Borrower, CannotBorrow } from './borrow-objects.ts';

/** A file that a commit lacks, or that differs there. */
export interface RegeneratedFile {
  /** Relative to git's top level. */
  readonly path: string;
  readonly contents: Uint8Array;
  /** Its content in the commit. */
  readonly before: Uint8Array | undefined;
}

export interface Regenerated {
  /** The commit that was regenerated. */
  readonly commit: string;
  /** Whether that commit is itself a regeneration. */
  readonly isOurs: boolean;
  readonly files: readonly RegeneratedFile[];
  /** Ids of the cohorts of these files. */
  readonly cohorts: readonly string[];
  /** Paths that git ignores; not among the files unless requested. */
  readonly ignored: readonly string[];
  /** Paths that lead through a symbolic link; not among the files, since links must not be replaced. */
  readonly linked: readonly string[];
  /** Why it is necessary; absent if unknown, or not requested. */
  readonly why?: ReportedChange;
  /** The check of that commit, with paths relative to the checked folder. */
  readonly result: CheckResult;
}

/** A commit cannot be regenerated: it is not in this clone, and could not be read from GitHub either. */
export class CommitNotHere extends Error {
  override readonly name = 'CommitNotHere';
  readonly commit: string;

  /** @param why - A clause; absent if GitHub was not asked. */
  constructor(commit: string, why?: string) {
    const asked = why === undefined ? '' : `, and could not be read from GitHub (${why})`;
    super(`the commit ${commit.slice(0, 12)} is not in this clone${asked}`);
    this.commit = commit;
  }
}

const OUTPUT = /(^|\/)(manifest\.json|membership\.csv|metadata\.json)$/;

/** Links may lead from one missing file to another. */
const MOST_ROUNDS = 5;

/**
 * The expected outputs of drifted cohorts at a commit, derived only from its objects: the checkout of a pull request is
 * a merge, which differs from the branch. Objects that the clone lacks are read from GitHub, if there is a token.
 * Existing metadata is never rewritten.
 */
export async function regenerateCommit(
  commit: string,
  opened: OpenedWorkspace,
  inputs: Inputs,
  context: RunContext,
): Promise<Regenerated> {
  const objects = new GitObjects(context.root);
  let borrower: Borrower | undefined;
  const lender = async (): Promise<Borrower | undefined> => {
    if (context.runner === undefined || context.token === '') return undefined;
    borrower ??= new Borrower(objects, await context.client());
    return borrower;
  };
  try {
    const message = commitExists(context.root, commit)
      ? messageOf(context.root, commit)
      : await (await lender())?.commit(commit);
    if (message === undefined) throw new CommitNotHere(commit);
    for (let round = 1; ; round++) {
      try {
        const made = await regenerateFrom(objects, commit, opened, inputs, context);
        return { ...made, isOurs: isOurs(context.root, commit, message) };
      } catch (error) {
        const lacking = objects.lacking();
        const isLack = error instanceof EnvironmentFailure && lacking.length > 0;
        const from = isLack && round < MOST_ROUNDS ? await lender() : undefined;
        if (from === undefined) throw error;
        await from.blobs(lacking);
      }
    }
  } catch (error) {
    throw error instanceof CannotBorrow ? new CommitNotHere(commit, error.message) : error;
  }
}

/**
 * Whether a commit is a regeneration. A squashed pull request may also end with our line, but it contains more than
 * outputs.
 */
function isOurs(root: string, commit: string, message: string): boolean {
  if (!message.trimEnd().endsWith(TRAILER)) return false;
  const [parent] = commitExists(root, commit) ? parentsOf(root, commit) : [];
  if (parent === undefined || !commitExists(root, parent)) return true;
  return changedPaths(root, parent, commit).every((path) => OUTPUT.test(path));
}

async function regenerateFrom(
  objects: GitObjects,
  commit: string,
  checkout: OpenedWorkspace,
  inputs: Inputs,
  { root, folder, signal }: RunContext,
): Promise<Omit<Regenerated, 'isOurs'>> {
  const { config, options } = await settingsAt(objects, commit, checkout, root);
  const { isIgnored: _, ...rest } = options;
  const opened = openCommit(root, commit, {
    ...rest,
    objects,
    ...(inputs.cohorts === undefined ? {} : { cohorts: inputs.cohorts }),
  });
  // Stale generations do not matter if only some cohorts are requested.
  if (inputs.cohorts === undefined) readAhead(opened, opened.cohorts);
  else readForState(opened, opened.cohorts);
  const { repository } = opened;
  const files = new Map<string, Omit<RegeneratedFile, 'path'>>();
  const linked: string[] = [];
  const cohorts: string[] = [];
  const results: CohortResult[] = [];
  for (const cohort of opened.cohorts) {
    await takeTurn(signal);
    let derived: Derivation | undefined;
    const result = checkCohort(repository, cohort, (derivation) => {
      derived = derivation;
    });
    results.push(result);
    if (derived === undefined || !isWanted(result, cohort, config, inputs.cohorts)) continue;
    const found = filesOf(repository, cohort, derived, config);
    if (found.length === 0) continue;
    cohorts.push(cohort.id);
    for (const { path, contents } of found) {
      if (opened.tree.passes(path).length > 0) {
        linked.push(path);
        continue;
      }
      const read = opened.tree.read(path);
      files.set(path, { contents, before: read.kind === 'file' ? read.bytes : undefined });
      repository.existing.wrote(path);
    }
  }
  const compared = results.some(({ outputs }) => outputs !== undefined);
  const ignored = ignoredOf(root, [...files.keys()]);
  const below = (path: string) => pathIn(folder, path);
  const result = checkResult({
    dialect: options.dialect,
    dataRoot: options.dataRoot,
    patterns: options.patterns,
    cohorts: results,
    diagnostics: repositoryFindings(repository, compared),
    sources: repository.sources.files,
  });
  return {
    commit,
    files: [...files]
      .filter(([path]) => config?.includeIgnored === true || !ignored.has(path))
      .map(([path, file]) => ({ path: below(path), ...file })),
    cohorts,
    ignored: [...ignored].map(below),
    linked: linked.map(below),
    result: config === undefined ? result : applyConfig(result, config, { whole: false }),
  };
}

/**
 * The settings of the commit itself, which may not be the one that is checked out; those of the checkout if they cannot
 * be read.
 */
export async function settingsAt(
  objects: GitObjects,
  commit: string,
  { config, options }: OpenedWorkspace,
  root: string,
): Promise<Pick<OpenedWorkspace, 'config' | 'options'>> {
  const found = await openConfig(new GitTree(root, commit, { objects }));
  if (found.kind === 'invalid') return { config, options };
  const own = found.kind === 'config' ? found.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(NOTHING_GIVEN, own);
  const { config: _, maxRows: __, ...rest } = options;
  return {
    config: own,
    options: {
      ...{ ...rest, dialect, dataRoot, patterns: specs ?? defaultPatterns(dataRoot) },
      maxRows,
      ...(own === undefined ? {} : { config: own }),
    },
  };
}

/**
 * Drifted cohorts, unless the settings accept it and nobody asks for them, and, if ignored outputs should be committed,
 * those with uncommitted outputs.
 */
function isWanted(
  { state, outputs, diagnostics }: CohortResult,
  { folder }: CohortSpec,
  config: Config | undefined,
  asked: Inputs['cohorts'],
): boolean {
  if (state === 'drifted') {
    const ignores = config?.ignores ?? [];
    return asked !== undefined || !acceptsDrift({ ignores, severities: new Map() }, diagnostics, folder);
  }
  const kinds = [outputs?.manifest, outputs?.membership];
  return (
    state === 'clean' &&
    config?.includeIgnored === true &&
    kinds.some((kind) => kind?.status === 'uncommitted')
  );
}

/** The files to write. Kinds of output that the repository does not commit at all are left out, unless requested. */
function filesOf(
  repository: Repository,
  cohort: CohortSpec,
  { expectation }: Derivation,
  config: Config | undefined,
): readonly { readonly path: string; readonly contents: Uint8Array }[] {
  const { committed } = repository;
  if (expectation === undefined || cohort.folder === undefined) return [];
  const files = [];
  for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation)) {
    if (committed[outputKindOf(path) ?? 'metadata'] || config?.includeIgnored === true)
      files.push({ path, contents: Buffer.concat([...content]) });
  }
  return files;
}

function ignoredOf(root: string, paths: readonly string[]): ReadonlySet<string> {
  const found = ignoredPaths(root, paths);
  return found.kind === 'known' ? found.paths : new Set();
}
