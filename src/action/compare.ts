import type { GitHubEvent } from '../github/event.ts';
import type { CohortSpec } from '../repository.ts';
import { openCommit } from '../workspace/check-commit.ts';
import { type BaseChoice, chooseBase } from '../workspace/choose-base.ts';
import { affectedBetween } from '../workspace/compare-with-base.ts';
import { EnvironmentFailure } from '../workspace/environment-failure.ts';
import { changedPaths } from '../workspace/git-history.ts';
import type { OpenedWorkspace } from './check-workspace.ts';
import { checkedOut } from './preflight.ts';
import type { RunContext } from './run-context.ts';

/** A change that waits to be merged: the commit that is checked out, and what it would be merged into. */
export interface Proposal {
  readonly head: string;
  readonly base: BaseChoice;
}

/** What the run compares; undefined for an event that proposes nothing, such as a push. */
export function proposalOf(context: RunContext): Proposal | undefined {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group') return undefined;
  const head = checkedOut(context);
  if (head === undefined) {
    return {
      head: event.headSha,
      base: { kind: 'none', why: 'the checked-out folder is no git repository; use actions/checkout' },
    };
  }
  return { head, base: baseOf(context.root, head, event) };
}

function baseOf(
  root: string,
  head: string,
  event: Extract<GitHubEvent, { kind: 'pull_request' | 'merge_group' }>,
): BaseChoice {
  const source = event.kind === 'pull_request' ? event.headSha : undefined;
  try {
    return chooseBase(root, { head, target: event.baseSha, source });
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return { kind: 'none', why: error.message };
  }
}

/** The cohorts of the checkout that a proposal touches; undefined when that cannot be told, and all have to be checked. */
export function affectedCohortsOf(
  { root }: RunContext,
  { head, base }: Proposal,
  opened: OpenedWorkspace,
): readonly CohortSpec[] | undefined {
  if (base.kind === 'none') return undefined;
  const { workspace, options } = opened;
  const { isIgnored: _, ...rest } = options;
  try {
    const paths = changedPaths(root, base.commit, head);
    // The configuration decides about every cohort.
    if (paths.includes('.cohort-ci.yml')) return undefined;
    const before = openCommit(root, base.commit, rest);
    const now = { repository: opened.repository(), cohorts: workspace.cohorts };
    const ids = new Set(affectedBetween(before, now, paths, options.dataRoot).map(({ id }) => id));
    return workspace.cohorts.filter(({ id }) => ids.has(id));
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}

/** Ids of the cohorts that a base commit has and the checkout has not. */
export function goneSince(
  root: string,
  base: string,
  { workspace, options }: OpenedWorkspace,
): readonly string[] {
  const { isIgnored: _, ...rest } = options;
  const now = new Set(workspace.cohorts.map(({ id }) => id));
  try {
    return openCommit(root, base, rest)
      .cohorts.map(({ id }) => id)
      .filter((id) => !now.has(id));
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return [];
  }
}
