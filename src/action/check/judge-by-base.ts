import type { Change, SettingChange } from '../../change/change.ts';
import { aboutDrift, isDriftFinding } from '../../change/classify-drift.ts';
import { DEFAULT_MAX_ROWS } from '../../compile/compile-design.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { GitTree } from '../../git/git-tree.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import type { CheckResult, CohortResult } from '../../result.ts';
import type { Config } from '../../settings/config.ts';
import { CONFIG_PATH } from '../../settings/config.ts';
import { judgedByHead, PLAIN_JUDGEMENT, settingChanges } from '../../settings/judge-by-base.ts';
import { openConfig } from '../../settings/open-config.ts';
import { cohortFolderOf } from '../../source/cohort-files.ts';
import type { FileTree } from '../../source/file-tree.ts';
import { type OpenedWorkspace, withOptions } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';
import * as log from '../log.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';
import { type Moves, underOldNames } from './moved-cohorts.ts';

/** The settings by which a proposal is judged: those of its base (undefined for none), or `unknown`. */
export interface BaseSettings {
  readonly config: Config | undefined | 'unknown';
  /** Whether they are from the target's tip, which has moved on from the commit to compare with. */
  readonly isOfTarget?: boolean;
}

/**
 * The settings of what a proposal would be merged into. If the clone lacks that commit, they are read from GitHub; if
 * that fails, they are unknown, and nothing softens the verdict.
 */
export async function settingsOfBase(
  base: OpenedBase | NoBase,
  proposal: Proposal,
  context: RunContext,
): Promise<BaseSettings> {
  if (base.kind === 'base') {
    const target = proposal.base.kind === 'commit' ? proposal.base.target : undefined;
    return target === undefined
      ? { config: base.options.config }
      : await settingsOfTarget(base, target, context);
  }
  const remote = await remoteSettings(context);
  if (remote === undefined) {
    log.notice(
      `The base's settings are not known${proposal.base.kind === 'none' ? `: ${proposal.base.why}` : ''}. No severity is lowered and nothing is ignored.`,
    );
    return { config: 'unknown' };
  }
  return remote;
}

/**
 * The settings of the target of an unmerged branch. Those at the merge base may be years old, and the author of a
 * branch chooses where to start it.
 */
async function settingsOfTarget(
  { objects }: OpenedBase,
  target: string,
  { root }: RunContext,
): Promise<BaseSettings> {
  try {
    const opened = await openConfig(new GitTree(root, target, { objects }));
    if (opened.kind === 'invalid') return { config: 'unknown', isOfTarget: true };
    return { config: opened.kind === 'config' ? opened.config : undefined, isOfTarget: true };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return { config: 'unknown', isOfTarget: true };
  }
}

/**
 * The base, judged by the settings of the target if those apply, so that existing findings are recognized under the
 * same settings.
 */
export function judgedAlike(
  base: OpenedBase | NoBase,
  { config, isOfTarget }: BaseSettings,
): OpenedBase | NoBase {
  if (base.kind === 'none' || isOfTarget !== true) return base;
  const judgement = config === 'unknown' || config === undefined ? PLAIN_JUDGEMENT : config;
  return { ...base, options: { ...base.options, judgement } };
}

/** The settings of the base according to GitHub; undefined if unavailable. */
async function remoteSettings(context: RunContext): Promise<BaseSettings | undefined> {
  const event = context.runner?.event;
  if ((event?.kind !== 'pull_request' && event?.kind !== 'merge_group') || context.token === '')
    return undefined;
  const path = context.folder === '' ? CONFIG_PATH : `${context.folder}/${CONFIG_PATH}`;
  return await publishIfPossible(async () => {
    const { readFileAt } = await import('../../github/read-objects.ts');
    const bytes = await readFileAt(await context.client(), event.baseSha, path);
    if (bytes === undefined) return { config: undefined };
    const opened = await openConfig(oneFile(bytes));
    // Settings that cannot be read have no effect.
    return { config: opened.kind === 'config' ? opened.config : undefined };
  });
}

function oneFile(bytes: Uint8Array): FileTree {
  const isIt = (path: string): boolean => path === CONFIG_PATH;
  return {
    read: (path) => (isIt(path) ? { kind: 'file', bytes } : { kind: 'missing' }),
    exists: isIt,
    list: () => [],
  };
}

/** The workspace, judged by the settings of its base: what findings count, and the maximum number of rows. */
export function judgedBy(opened: OpenedWorkspace, { config }: BaseSettings, moves: Moves): OpenedWorkspace {
  const base = config === 'unknown' ? undefined : config;
  const limits = [opened.config, base].map((one) => one?.settings.maxRows ?? DEFAULT_MAX_ROWS);
  return withOptions({
    ...opened,
    options: {
      ...opened.options,
      judgement: underOldNames(base ?? PLAIN_JUDGEMENT, moves),
      // A proposal may lower the limit, but not raise it.
      maxRows: Math.min(...limits),
    },
  });
}

/** The settings that a proposal changes. */
export function settingsChangedBy(
  { config }: Pick<OpenedWorkspace, 'config'>,
  base: Config | undefined,
): readonly SettingChange[] {
  return settingChanges(base, config, { maxRows: DEFAULT_MAX_ROWS });
}

/**
 * The head of a change, with existing findings judged by its own settings. This allows merging an ignore entry for an
 * old problem even if everything counts.
 */
export function withOldAsHeadHasIt(
  { head, findings, drift }: Change,
  own: Config | undefined,
  { config }: BaseSettings,
): CheckResult {
  const judgement = config === 'unknown' || config === undefined ? PLAIN_JUDGEMENT : config;
  const old = new Set(
    findings.flatMap(({ origin, diagnostic }) => (origin === 'existing' ? [diagnosticKey(diagnostic)] : [])),
  );
  const isOfOldDrift = aboutDrift(drift, 'existing');
  const adjusted = (diagnostic: Diagnostic, cohort?: CohortResult): Diagnostic[] => {
    const isOld = isDriftFinding(diagnostic)
      ? cohort !== undefined && isOfOldDrift(diagnostic, cohort.id)
      : old.has(diagnosticKey(diagnostic));
    if (!isOld) return [diagnostic];
    const folder = cohort && cohortFolderOf(cohort.specPath);
    const kept = judgedByHead(diagnostic, own ?? PLAIN_JUDGEMENT, judgement, folder);
    return kept === undefined ? [] : [kept];
  };
  return {
    ...head,
    cohorts: head.cohorts.map((cohort) => ({
      ...cohort,
      diagnostics: cohort.diagnostics.flatMap((diagnostic) => adjusted(diagnostic, cohort)),
    })),
    diagnostics: head.diagnostics.flatMap((diagnostic) => adjusted(diagnostic)),
  };
}
