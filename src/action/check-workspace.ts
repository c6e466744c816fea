import { setImmediate } from 'node:timers/promises';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import type { CheckedState } from '../compare-states.ts';
import type { Config } from '../config/config.ts';
import { refusedResult } from '../config/open-config.ts';
import { resolveSettings } from '../config/resolve-settings.ts';
import { type CohortSpec, openRepository, type Repository } from '../repository.ts';
import type { CheckResult } from '../result.ts';
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts';
import { readConfig } from '../workspace/read-config.ts';
import type { Inputs } from './inputs.ts';

/** The checked-out repository with its settings: of the inputs, and for what they leave open, of its configuration. */
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
  const opened = await readConfig(root);
  if (opened.kind === 'refused') return { kind: 'refused', result: refusedResult(opened, inputs) };
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(inputs, config);
  const workspace = await openWorkspace({ root, dataRoot, specs, cohorts });
  const options = {
    dialect,
    dataRoot,
    patterns: workspace.patterns,
    isIgnored: workspace.isIgnored,
    partial: cohorts !== undefined,
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(config === undefined ? {} : { config }),
  };
  let repository: Repository | undefined;
  return {
    kind: 'opened',
    workspace,
    config,
    options,
    repository() {
      repository ??= openRepository(workspace.tree, options);
      return repository;
    },
  };
}

/** Checks an opened workspace, or some of its cohorts. Throws the signal's reason when aborted. */
export async function checkOpened(
  opened: OpenedWorkspace,
  signal: AbortSignal,
  cohorts: readonly CohortSpec[] = opened.workspace.cohorts,
): Promise<CheckedState> {
  const { workspace, options } = opened;
  const partial = options.partial === true || cohorts.length < workspace.cohorts.length;
  const result = await checkRepository(workspace.tree, cohorts, {
    ...options,
    partial,
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

/** A busy loop never sees a signal. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}

/** That no spec was found is a warning only when the input says so; an error is the verdict's to tell. */
export function withoutNoneFound(result: CheckResult, { ifNoSpecsFound }: Inputs): CheckResult {
  if (ifNoSpecsFound === 'warn') return result;
  return { ...result, diagnostics: result.diagnostics.filter(({ code }) => code !== 'spec/none-found') };
}
