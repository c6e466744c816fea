import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changeSince, lastAgreed } from '../../git/change-since.ts';
import { openCommit } from '../../git/check-commit.ts';
import { commitExists } from '../../git/git-history.ts';
import { GitObjects } from '../../git/git-objects.ts';
import { readForState } from '../../git/read-ahead.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import { costSince } from '../cost-since.ts';
import type { RunContext } from '../run-context.ts';
import { culpritsOf } from '../trace-culprits.ts';
import { type Regenerated, settingsAt, type WhyRegenerated } from './regenerated-files.ts';

/** `undefined` where this clone's history does not tell. */
export async function whyRegenerated(
  made: Regenerated,
  checkout: OpenedWorkspace,
  context: RunContext,
): Promise<WhyRegenerated | undefined> {
  const { root, folder } = context;
  const { commit, cohorts, result } = made;
  if (cohorts.length === 0 || !commitExists(root, commit)) return undefined;
  try {
    const objects = new GitObjects(root);
    const { config, options } = await settingsAt(objects, commit, checkout, root);
    const { isIgnored: _, ...rest } = options;
    // Opened anew: what was regenerated counts as written in the other one.
    const opened = openCommit(root, commit, { ...rest, objects });
    const ids = new Set(cohorts);
    readForState(
      opened,
      opened.cohorts.filter(({ id }) => ids.has(id)),
    );
    const drifted = { ...result, cohorts: result.cohorts.filter(({ id }) => ids.has(id)) };
    const state = { result: drifted, repository: opened.repository, cohorts: opened.cohorts };
    const agreed = lastAgreed(root, (await culpritsOf(state, commit, context)).values());
    const since = agreed && (await changeSince(root, agreed, { ...state, commit }, ids, options));
    if (!since) return undefined;
    const prefix = folder === '' ? '' : `${folder}/`;
    const cost = await costSince(
      since,
      { repository: opened.repository, cohorts: opened.cohorts, prices: config?.prices },
      context,
    );
    return {
      cohorts: since.cohorts,
      sharedEdits: since.sharedEdits.map((edit) => ({ ...edit, path: `${prefix}${edit.path}` })),
      ...(cost === undefined ? {} : { cost }),
    };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}
