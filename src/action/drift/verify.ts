import type { CheckedState } from '../../change/checked-state.ts';
import type { Culprit } from '../../change/culprit.ts';
import { DerivedCohorts } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changeSince, lastAgreed } from '../../git/change-since.ts';
import { trackedPaths } from '../../git/git.ts';
import { GitObjects } from '../../git/git-objects.ts';
import { repositoryStatus } from '../../overview/repository-status.ts';
import type { DriftReport } from '../../report/issue/drift-report.ts';
import { statusMarkdown } from '../../report/status-markdown.ts';
import type { CheckResult } from '../../result.ts';
import { DEFAULT_DRIFT_ISSUE, type DriftIssueSettings } from '../../settings/config.ts';
import { DataLayout } from '../../source/data-layout.ts';
import { checkOpened, type OpenedWorkspace, openConfigured, withoutNoneFound } from '../check-workspace.ts';
import { checkedOut } from '../checked-out.ts';
import type { Inputs } from '../inputs.ts';
import { relocate } from '../relocate.ts';
import { reportedChange } from '../reported-change.ts';
import type { RunContext } from '../run-context.ts';
import { culpritsOf } from '../trace-culprits.ts';

export function branchOf({ runner }: RunContext): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(runner?.ref ?? '')?.[1];
}

/** What a report says of its run, whatever was found. */
export function about(context: RunContext): Omit<DriftReport, 'result'> {
  const commit = checkedOut(context);
  const branch = branchOf(context);
  return {
    culprits: new Map(),
    // Minutes are precise enough.
    verifiedAt: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
  };
}

export interface Verified extends DriftReport {
  /** The state of every cohort as Markdown, if requested. */
  readonly checklist?: string;
  /** The settings of the repository's drift issue; absent if its settings could not be read. */
  readonly settings?: DriftIssueSettings;
}

/** Maximum size of the checklist in an issue, in bytes. */
const CHECKLIST_BYTES = 20_000;

/** Checks everything, and traces what has drifted. */
export async function verify(inputs: Inputs, context: RunContext): Promise<Verified> {
  const opened = await openConfigured(context.root, inputs);
  const report = about(context);
  const present = (result: CheckResult) => relocate(withoutNoneFound(result, inputs), context.folder);
  if (opened.kind === 'invalid') {
    return { ...report, result: present(opened.result), failure: 'the settings cannot be read' };
  }
  // Derivations are kept for the comparison with an earlier commit, and for prices.
  const state = await checkOpened(opened, context.signal, undefined, undefined, {
    derived: new DerivedCohorts(),
  });
  const settings = opened.config?.driftIssue ?? DEFAULT_DRIFT_ISSUE;
  const objects = new GitObjects(context.root);
  const culprits = settings.culprits
    ? await culpritsOf(state, report.commit, context, objects)
    : new Map<string, Culprit>();
  const since = await sinceOf({ ...opened, objects }, state, culprits, context, report.commit);
  const verified = {
    ...{ ...report, result: present(state.result), settings },
    culprits: belowAll(culprits, context.folder),
    ...(since === undefined ? {} : { since }),
  };
  return settings.checklist && inputs.issue === 'repository'
    ? { ...verified, checklist: checklistOf(opened, state.result) }
    : verified;
}

/** As many cohorts as there is room for, open ones first. */
function checklistOf({ workspace, options }: OpenedWorkspace, result: CheckResult): string {
  const tracked = trackedPaths(workspace.root, [
    new DataLayout(options.dataRoot).cohorts,
    ...workspace.cohorts.map(({ specPath }) => specPath),
  ]);
  const status = repositoryStatus(
    workspace.tree,
    result,
    tracked.kind === 'known' ? { isTracked: (path) => tracked.paths.has(path) } : {},
  );
  let maxRows = 100;
  let text = statusMarkdown(status, { maxRows });
  while (maxRows > 1 && Buffer.byteLength(text) > CHECKLIST_BYTES) {
    maxRows = Math.floor(maxRows / 2);
    text = statusMarkdown(status, { maxRows });
  }
  return `<details><summary>Every cohort</summary>\n\n${text}\n</details>\n`;
}

/** The same with paths relative to git's top level. */
function belowAll(culprits: ReadonlyMap<string, Culprit>, folder: string): ReadonlyMap<string, Culprit> {
  return new Map([...culprits].map(([id, culprit]) => [id, below(culprit, folder)]));
}

/** Why the traced cohorts drift, compared with the last commit at which all of them agreed. */
async function sinceOf(
  { options, config, objects }: OpenedWorkspace & { readonly objects: GitObjects },
  state: CheckedState,
  culprits: ReadonlyMap<string, Culprit>,
  context: RunContext,
  commit: string | undefined,
): Promise<DriftReport['since']> {
  const { root } = context;
  try {
    const agreed = lastAgreed(root, culprits.values());
    if (agreed === undefined || commit === undefined) return undefined;
    const change = await changeSince(root, agreed, { ...state, commit }, new Set(culprits.keys()), {
      ...options,
      objects,
    });
    if (change === undefined) return undefined;
    const { repository, cohorts, derived } = state;
    return await reportedChange(change, { repository, cohorts, derived, prices: config?.prices }, context);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}

/** The same with paths relative to git's top level. */
function below(culprit: Culprit, folder: string): Culprit {
  if (culprit.kind !== 'commit' || folder === '') return culprit;
  return {
    ...culprit,
    changes: culprit.changes.map((change) => ({ ...change, path: `${folder}/${change.path}` })),
  };
}
