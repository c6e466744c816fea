import { setImmediate } from 'node:timers/promises';
import type { CheckedState } from '../change/compare-states.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { readConfig } from '../disk/read-config.ts';
import { CheckoutTree } from '../git/checkout-tree.ts';
import { ignoredPaths } from '../git/git.ts';
import { openWorkspace, type Workspace } from '../git/open-workspace.ts';
import { type CohortSpec, type CommittedKinds, openRepository, type Repository } from '../repository.ts';
import type { CheckResult } from '../result.ts';
import type { Config } from '../settings/config.ts';
import { refusedResult } from '../settings/open-config.ts';
import { NOTHING_GIVEN, resolveSettings } from '../settings/resolve-settings.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { Inputs } from './inputs.ts';

/** The checked-out repository with its settings. */
export interface OpenedWorkspace {
  readonly kind: 'opened';
  readonly workspace: Workspace;
  readonly config: Config | undefined;
  readonly options: Omit<CheckOptions, 'onCohort'>;
  /** What its cohorts share; read when first asked for. */
  repository(): Repository;
}

export type Opening =
  | OpenedWorkspace
  /** The configuration cannot be read; no cohort is checked. */
  | { readonly kind: 'refused'; readonly result: CheckResult };

export async function openConfigured(
  root: string,
  inputs: Inputs,
  cohorts: readonly string[] | undefined = inputs.cohorts,
): Promise<Opening> {
  let tree: CheckoutTree | undefined;
  // Settings that are tracked hold, whether the checkout has them or not.
  const opened = await readConfig(root, (folder) => {
    tree = new CheckoutTree(folder, { absence: 'withholds' });
    return tree;
  });
  if (opened.kind === 'refused') return { kind: 'refused', result: refusedResult(opened, NOTHING_GIVEN) };
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(NOTHING_GIVEN, config);
  const workspace = await openWorkspace({
    ...{ root, dataRoot, specs, cohorts },
    absence: 'withholds',
    tree,
    namedBy: 'inputs',
  });
  const options = {
    dialect,
    dataRoot,
    patterns: workspace.patterns,
    isIgnored: workspace.isIgnored,
    bareModules: workspace.bareModules,
    partial: cohorts !== undefined,
    // Of several jobs the first looks at what lies beside the cohorts.
    allSpecs:
      cohorts === undefined && (inputs.shard?.index ?? 1) === 1
        ? workspace.cohorts.map(({ specPath }) => specPath)
        : ('none' as const),
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(config === undefined ? {} : { config }),
  };
  return withOptions({ kind: 'opened', workspace, config, options });
}

/**
 * The same, where kinds of output are expected that a base commits: when a change deletes the last of a kind, it is
 * missing, and not merely uncommitted. A kind that git ignores is given up on purpose, where its base says so, too.
 */
export function expecting(opened: OpenedWorkspace, expected: CommittedKinds): OpenedWorkspace {
  const { workspace, options } = opened;
  const layout = new DataLayout(options.dataRoot);
  const outputs = workspace.tree.list(layout.cohorts).flatMap((id) => outputsIn(layout.cohort(id).folder));
  const gone = [...outputs, ...layout.allGenerations].filter((path) => !workspace.tree.exists(path));
  const ignored = ignoredPaths(workspace.root, gone);
  const isIgnored = (path: string): boolean =>
    workspace.isIgnored(path) || (ignored.kind === 'known' && ignored.paths.has(path));
  return withOptions({ ...opened, options: { ...options, expected, isIgnored } });
}

/** The same of a change whose base is not known. */
export function withoutBase(opened: OpenedWorkspace): OpenedWorkspace {
  return withOptions({ ...opened, options: { ...opened.options, isBaseUnknown: true } });
}

/** The same with other options; what its cohorts share is read with these. */
export function withOptions(opened: Omit<OpenedWorkspace, 'repository'>): OpenedWorkspace {
  let repository: Repository | undefined;
  return {
    ...opened,
    repository() {
      repository ??= openRepository(opened.workspace.tree, opened.options);
      return repository;
    },
  };
}

/**
 * Checks an opened workspace, or some of its cohorts. Throws the signal's reason when aborted.
 *
 * @param unchanged - Cohorts that are the same in the base, as is all that they depend on.
 */
export async function checkOpened(
  opened: OpenedWorkspace,
  signal: AbortSignal,
  cohorts: readonly CohortSpec[] = opened.workspace.cohorts,
  unchanged: readonly CohortSpec[] = [],
): Promise<CheckedState> {
  const { workspace, options } = opened;
  const partial = options.partial === true || cohorts.length < workspace.cohorts.length;
  const result = await checkRepository(workspace.tree, cohorts, {
    ...options,
    partial,
    unchanged,
    onCohort: () => breathe(signal),
  });
  return {
    result,
    get repository() {
      return opened.repository();
    },
    cohorts,
  };
}

/** A run that was cancelled while it waited goes no further. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/** That no spec was found is a warning only when the input says so; an error is the verdict's to tell. */
export function withoutNoneFound(result: CheckResult, { ifNoSpecsFound }: Inputs): CheckResult {
  if (ifNoSpecsFound === 'warn') return result;
  return { ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== 'spec/none-found') };
}
