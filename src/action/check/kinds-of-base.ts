import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { namedParents } from '../../git/git-history.ts';
import type { CommittedKinds } from '../../repository.ts';
import { NOTHING_GIVEN, resolveSettings } from '../../settings/resolve-settings.ts';
import { DataLayout } from '../../source/data-layout.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';
import type { BaseSettings } from './judge-by-base.ts';

type ProposingEvent = Extract<
  NonNullable<RunContext['runner']>['event'],
  { kind: 'pull_request' | 'merge_group' }
>;

/**
 * Which kinds of output a base commits, according to GitHub, if the clone lacks the base. Otherwise, a change that
 * deletes all outputs of a kind would look like a repository that never committed any. Undefined if unknown, or if the
 * head has all kinds, so that none can have been deleted.
 */
export async function kindsOfBase(
  context: RunContext,
  { head }: Proposal,
  { config }: BaseSettings,
  opened: OpenedWorkspace,
): Promise<CommittedKinds | undefined> {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request' && event?.kind !== 'merge_group') return undefined;
  if (config === 'unknown' || context.token === '' || hasAllKinds(opened)) return undefined;
  const layout = new DataLayout(resolveSettings(NOTHING_GIVEN, config).dataRoot);
  const commit = baseCommit(context, head, event);
  return await publishIfPossible(async () => {
    const { committedKindsAt } = await import('../../github/committed-kinds.ts');
    return await committedKindsAt(await context.client(), commit, layout, context.folder);
  });
}

function hasAllKinds(opened: OpenedWorkspace): boolean {
  try {
    const { manifest, membership, metadata } = opened.repository().committed;
    return manifest && membership && metadata;
  } catch (error) {
    // The check reports what cannot be read.
    if (!(error instanceof EnvironmentFailure)) throw error;
    return true;
  }
}

/**
 * The base commit of the event, or for a merge by the host its first parent, which is known even in a shallow clone.
 */
function baseCommit({ root }: RunContext, head: string, event: ProposingEvent): string {
  if (event.kind === 'merge_group' || head === event.headSha) return event.baseSha;
  try {
    const [first, second, ...others] = namedParents(root, head);
    return first !== undefined && second === event.headSha && others.length === 0 ? first : event.baseSha;
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return event.baseSha;
  }
}
