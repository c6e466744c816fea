import { isShared } from '../change/affected-cohorts.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { type BaseChoice, chooseBase, type NoBase } from '../git/choose-base.ts';
import { GitFailure } from '../git/git-command.ts';
import { changedPaths, mergeBase, resolveRef } from '../git/git-history.ts';
import { GitTree } from '../git/git-tree.ts';
import { NarrowedGenerations } from '../git/narrowed-generations.ts';
import { type OpenedBase, openBase } from '../git/open-base.ts';
import { type Reach, touchedBetween } from '../git/reach.ts';
import type { GenerationState } from '../git/touched-generations.ts';
import { lacksContent } from '../git/unavailable-content.ts';
import { type GitHubEvent, problemOfProposal } from '../github/event.ts';
import type { CohortSpec } from '../repository.ts';
import { NOTHING_GIVEN } from '../settings/resolve-settings.ts';
import type { OpenedWorkspace } from './check-workspace.ts';
import { checkedOut, checkoutFailure } from './checked-out.ts';
import type { Inputs } from './inputs.ts';
import type { RunContext } from './run-context.ts';

/** A change to be merged: the commit that is checked out, and its base. */
export interface Proposal {
  readonly head: string;
  readonly base: BaseChoice;
}

type ProposingEvent = Extract<GitHubEvent, { kind: 'pull_request' | 'merge_group' }>;

/** What the run compares; undefined for an event without a proposal, such as a push. */
export function proposalOf(context: RunContext): Proposal | undefined {
  const event = context.runner?.event;
  const head = checkedOut(context);
  // A proposal that cannot be understood must not be judged by its own settings.
  const problem = problemOfProposal(event);
  if (problem !== undefined) return { head: head ?? '', base: { kind: 'none', why: problem } };
  if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group') return undefined;
  if (head === undefined) return { head: event.headSha, base: { kind: 'none', why: whyNone(context) } };
  return { head, base: baseOf(context.root, head, event) };
}

/** Why git knows no checked-out commit. */
function whyNone(context: RunContext): string {
  const failure = checkoutFailure(context);
  if (failure instanceof GitFailure && failure.reason !== 'no-repository') return failure.message;
  return 'the checked-out folder is not a git repository; use actions/checkout';
}

/**
 * The target branch of a pull request, if its catalogs or settings have changed since the branch diverged. Outputs that
 * drift in the merge may then agree on the branch.
 */
export function behindOf(
  { root, runner }: RunContext,
  { base }: Proposal,
  dataRoot: string,
): string | undefined {
  const event = runner?.event;
  if (event?.kind !== 'pull_request' || base.kind === 'none') return undefined;
  try {
    const parted = mergeBase(root, event.headSha, base.commit);
    if (parted === undefined || parted === base.commit) return undefined;
    const changed = changedPaths(root, parted, base.commit);
    return changed.some((path) => isShared(path, dataRoot)) ? event.baseRef : undefined;
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}

function baseOf(root: string, head: string, event: ProposingEvent): BaseChoice {
  try {
    if (event.kind === 'merge_group') return chooseBase(root, { head, target: event.baseSha });
    return chooseBase(root, { head, target: targetOf(root, head, event), source: event.headSha });
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return { kind: 'none', why: error.message };
  }
}

/** The tip of the target. The event's may be older than the last merge of the target into the branch. */
function targetOf(
  root: string,
  head: string,
  { baseRef, baseSha }: Extract<GitHubEvent, { kind: 'pull_request' }>,
): string {
  const tip = resolveRef(root, `refs/remotes/origin/${baseRef}`);
  if (tip === baseSha) return baseSha;
  // Once the proposal is merged, the tip contains all of it, and nothing would seem to be proposed.
  const isNewer =
    tip !== undefined && mergeBase(root, baseSha, tip) === baseSha && mergeBase(root, head, tip) !== head;
  return isNewer ? tip : baseSha;
}

/** Opens the base with its own settings, once for all users; or says why there is none. */
export async function openBaseOf(
  { root }: RunContext,
  { base, head }: Proposal,
  { options, workspace }: OpenedWorkspace,
  inputs: Inputs,
): Promise<OpenedBase | NoBase> {
  if (base.kind === 'none') return base;
  const { isIgnored: _, expected: __, ...fallback } = options;
  const { tree, patterns, cohorts } = workspace;
  return await openBase(
    root,
    base.commit,
    { ...NOTHING_GIVEN, cohorts: inputs.cohorts },
    {
      ...fallback,
      ...(tree instanceof GitTree
        ? { objects: tree.objects, like: { commit: head, patterns, cohorts } }
        : {}),
      behindPointer: (path, oid) => workspace.behindPointer(path, oid),
    },
  );
}

/** The cohorts of the checkout that a proposal touches or that share files with these, and how they were determined. */
export interface Touched {
  readonly cohorts: readonly CohortSpec[];
  readonly reach: Reach;
  /** Present if the generations of all other cohorts need not be read. */
  readonly narrowed?: NarrowedGenerations;
}

/**
 * What a proposal touches. Undefined if that is unknown, if it touches everything, or if the outcome depends on
 * untouched cohorts: if everything counts, or, in a check with several jobs, if an ignore entry may have become unused.
 *
 * @param isMoving - Whether cohorts of the base were renamed.
 */
export function touchedBy(
  { root }: RunContext,
  { head }: Proposal,
  base: OpenedBase | NoBase,
  opened: OpenedWorkspace,
  { failOn, mode, shard }: Pick<Inputs, 'failOn' | 'mode' | 'shard'>,
  isMoving = false,
): Touched | undefined {
  if (base.kind === 'none' || failOn === 'any') return undefined;
  const isShared = mode === 'plan' || shard !== undefined;
  if (isShared && [opened.config, base.options.config].some((config) => (config?.ignores.length ?? 0) > 0))
    return undefined;
  const { cohorts } = opened.workspace;
  // Whatever happened to the cohorts is no reason to check nothing.
  if (cohorts.length === 0) return undefined;
  try {
    const repository = opened.repository();
    const reach = touchedBetween(root, base, head, { repository, cohorts });
    if (reach.all) return undefined;
    const { tree } = repository.sources;
    // Nothing is known about untouched cohorts whose content is not here.
    if (
      tree instanceof GitTree &&
      lacksContent(tree, repository.layout, (path, oid) => opened.workspace.behindPointer(path, oid))
    )
      return undefined;
    const ids = new Set([...reach.affected.map(({ id }) => id), ...reach.beside]);
    const narrowed = isMoving
      ? undefined
      : narrowedFor(base, { repository, cohorts, config: opened.config }, reach);
    return {
      cohorts: cohorts.filter(({ id }) => ids.has(id)),
      reach,
      ...(narrowed === undefined ? {} : { narrowed }),
    };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}

/**
 * The generations that a change may add to or remove from cohorts. Undefined if others matter, too: for a selection,
 * prices, a renamed cohort, or if stale generations are more than a notice.
 */
function narrowedFor(
  base: OpenedBase,
  { repository, cohorts, config }: Pick<OpenedWorkspace, 'config'> & Omit<GenerationState, 'tree'>,
  reach: Reach,
): NarrowedGenerations | undefined {
  const { tree } = repository.sources;
  const configs = [config, base.options.config];
  const needsAll =
    !(tree instanceof GitTree) ||
    reach.generations.isUnknown ||
    [repository, base.repository].some(({ selections }) => selections.kind !== 'none') ||
    configs.some((one) => one?.prices !== undefined || one?.severities.has('drift/stale-generation'));
  return needsAll ? undefined : new NarrowedGenerations(base, { tree, repository, cohorts }, reach);
}

/** Ids of the cohorts that the base has and the checkout does not. */
export function goneSince(base: OpenedBase, { workspace }: OpenedWorkspace): readonly string[] {
  if (base.cohorts === workspace.cohorts) return [];
  const now = new Set(workspace.cohorts.map(({ id }) => id));
  return base.cohorts.map(({ id }) => id).filter((id) => !now.has(id));
}
