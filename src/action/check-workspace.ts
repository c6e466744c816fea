import { setImmediate } from 'node:timers/promises';
import type { CheckedState } from '../change/checked-state.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import type { DerivedCohorts } from '../derived-cohorts.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { readConfig } from '../disk/read-config.ts';
import { CheckoutTree } from '../git/checkout-tree.ts';
import { GitTree } from '../git/git-tree.ts';
import { checkedOutContent, openCommitWorkspace } from '../git/open-commit.ts';
import { type Checkout, openWorkspace, type Workspace } from '../git/open-workspace.ts';
import { type CohortSpec, type CommittedKinds, openRepository, type Repository } from '../repository.ts';
import type { CheckResult } from '../result.ts';
import type { Config } from '../settings/config.ts';
import { type InvalidConfig, invalidSettingsResult, openConfig } from '../settings/open-config.ts';
import { NOTHING_GIVEN, type Resolved, resolveSettings } from '../settings/resolve-settings.ts';
import type { Inputs } from './inputs.ts';

/** The files to check, with their settings. */
export interface OpenedWorkspace<Place extends Workspace = Workspace> {
  readonly kind: 'opened';
  readonly workspace: Place;
  readonly config: Config | undefined;
  readonly options: Omit<CheckOptions, 'onCohort'>;
  /** The files that the cohorts share; opened on first use. */
  repository(): Repository;
}

export type Opening<Place extends Workspace = Workspace> =
  | OpenedWorkspace<Place>
  /** The settings cannot be read; no cohort is checked. */
  | {
      readonly kind: 'invalid';
      readonly result: CheckResult;
      /** The same with the errors of specs that no settings could change, if it is clear which specs there are. */
      checked(): Promise<CheckResult>;
    };

/** Opens the checkout. */
export async function openConfigured(root: string, inputs: Inputs): Promise<Opening<Checkout>> {
  const { cohorts } = inputs;
  let tree: CheckoutTree | undefined;
  // Tracked settings apply even if the checkout lacks them.
  const opened = await readConfig(root, (folder) => {
    tree = new CheckoutTree(folder, { absence: 'withholds' });
    return tree;
  });
  if (opened.kind === 'invalid')
    return invalidSettings(opened, async ({ dataRoot, specs }) =>
      openWorkspace({ ...{ root, dataRoot, specs, cohorts, tree }, absence: 'withholds', namedBy: 'inputs' }),
    );
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dataRoot, specs } = resolveSettings(NOTHING_GIVEN, config);
  const workspace = await openWorkspace({
    ...{ root, dataRoot, specs, cohorts },
    absence: 'withholds',
    tree,
    namedBy: 'inputs',
  });
  return openedWith(workspace, config, inputs, cohorts);
}

/**
 * Opens the proposed commit, so that unchanged files are not read and uncommitted ones are not checked, or else the
 * checkout.
 */
export async function openProposed(root: string, { head, base }: Proposed, inputs: Inputs): Promise<Opening> {
  if (base.kind === 'none' || inputs.cohorts !== undefined) return await openConfigured(root, inputs);
  try {
    const behindPointer = checkedOutContent(root);
    const tree = new GitTree(root, head, { behindPointer });
    const found = await openConfig(tree);
    if (found.kind === 'invalid')
      return invalidSettings(found, async (settings) =>
        openCommitWorkspace(root, tree, settings, behindPointer),
      );
    const config = found.kind === 'config' ? found.config : undefined;
    const workspace = openCommitWorkspace(root, tree, resolveSettings(NOTHING_GIVEN, config), behindPointer);
    if (workspace !== undefined) return openedWith(workspace, config, inputs, undefined);
  } catch (error) {
    // The checkout may have what git lacks.
    if (!(error instanceof EnvironmentFailure)) throw error;
  }
  return await openConfigured(root, inputs);
}

function invalidSettings(
  opened: InvalidConfig,
  open: (settings: Resolved) => Promise<Workspace | undefined>,
): Opening<never> {
  const result = invalidSettingsResult(opened, NOTHING_GIVEN);
  return {
    kind: 'invalid',
    result,
    async checked() {
      if (opened.sound === undefined) return result;
      const settings = resolveSettings(NOTHING_GIVEN, { settings: opened.sound });
      const workspace = await open(settings);
      if (workspace === undefined || workspace.cohorts.length === 0) return result;
      const { tree, cohorts, patterns } = workspace;
      const { dialect, dataRoot, maxRows } = settings;
      const options = { dialect, dataRoot, patterns, maxRows, allSpecs: 'none' } as const;
      return invalidSettingsResult(opened, NOTHING_GIVEN, await checkRepository(tree, cohorts, options));
    },
  };
}

/** A commit to check, and its base. */
interface Proposed {
  readonly head: string;
  readonly base: { readonly kind: string };
}

function openedWith<Place extends Workspace>(
  workspace: Place,
  config: Config | undefined,
  inputs: Inputs,
  cohorts: readonly string[] | undefined,
): OpenedWorkspace<Place> {
  const { dialect, dataRoot, maxRows } = resolveSettings(NOTHING_GIVEN, config);
  const options = {
    dialect,
    dataRoot,
    patterns: workspace.patterns,
    isIgnored: workspace.isIgnored,
    ignoredBy: workspace.ignoredBy,
    ignoredAmong: workspace.ignoredAmong,
    lastCommitWith: workspace.lastCommitWith,
    bareModules: workspace.bareModules,
    partial: cohorts !== undefined,
    // If there are several jobs, the first one handles the files that belong to no cohort.
    allSpecs:
      cohorts === undefined && (inputs.shard?.index ?? 1) === 1
        ? workspace.cohorts.map(({ specPath }) => specPath)
        : ('none' as const),
    maxRows,
    ...(config === undefined ? {} : { config }),
  };
  return withOptions({ kind: 'opened', workspace, config, options });
}

/**
 * The same for a change whose base is unknown.
 *
 * @param expected - The kinds of output that the base commits, if at least those are known.
 */
export function withoutBase(opened: OpenedWorkspace, expected?: CommittedKinds): OpenedWorkspace {
  const known = expected === undefined ? { isBaseUnknown: true } : { expected };
  return withOptions({ ...opened, options: { ...opened.options, ...known } });
}

/** The same with different options, with which the shared files are then read. */
export function withOptions<Place extends Workspace>(
  opened: Omit<OpenedWorkspace<Place>, 'repository'>,
): OpenedWorkspace<Place> {
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
 * @param unchanged - Cohorts that are the same in the base, including everything they depend on.
 * @param telling.derived - Collects derivations for a later comparison.
 */
export async function checkOpened(
  opened: OpenedWorkspace,
  signal: AbortSignal,
  cohorts: readonly CohortSpec[] = opened.workspace.cohorts,
  unchanged: readonly CohortSpec[] = [],
  telling: Pick<CheckOptions, 'onIgnored'> & { readonly derived?: DerivedCohorts } = {},
): Promise<CheckedState> {
  const { workspace, options } = opened;
  const { derived, ...hooks } = telling;
  const partial = options.partial === true || cohorts.length < workspace.cohorts.length;
  const result = await checkRepository(workspace.tree, cohorts, {
    ...options,
    ...knownOf(opened),
    ...hooks,
    ...(derived ? { onDerived: derived.keep } : {}),
    partial,
    unchanged,
    onCohort: () => takeTurn(signal),
  });
  return {
    result,
    get repository() {
      return opened.repository();
    },
    cohorts,
    derived,
  };
}

/** The generations and catalogs that are already open, so that they are not read again. */
function knownOf(opened: OpenedWorkspace): Pick<CheckOptions, 'existing' | 'read'> {
  try {
    const { existing, read } = opened.repository();
    return { existing, read };
  } catch (error) {
    // The check reports why it cannot be opened.
    if (!(error instanceof EnvironmentFailure)) throw error;
    return {};
  }
}

/** Yields, and throws if the run was cancelled. */
export async function takeTurn(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/**
 * Keeps the finding that no spec was found only if the input makes it a warning; the verdict reports it as an error.
 */
export function withoutNoneFound(result: CheckResult, { ifNoSpecsFound }: Inputs): CheckResult {
  if (ifNoSpecsFound === 'warn') return result;
  return { ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== 'spec/none-found') };
}
