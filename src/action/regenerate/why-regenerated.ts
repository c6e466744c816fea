import { DerivedCohorts, examinedIn } from '../../derived-cohorts.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changeSince, lastAgreed } from '../../git/change-since.ts';
import { openCommit } from '../../git/check-commit.ts';
import { commitExists } from '../../git/git-history.ts';
import { GitObjects } from '../../git/git-objects.ts';
import { readForState } from '../../git/read-ahead.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import { type ReportedChange, reportedChange } from '../reported-change.ts';
import type { RunContext } from '../run-context.ts';
import { culpritsOf } from '../trace-culprits.ts';
import { type Regenerated, settingsAt } from './regenerated-files.ts';

/** `undefined` if the clone lacks the history. */
export async function whyRegenerated(
  made: Regenerated,
  checkout: OpenedWorkspace,
  context: RunContext,
): Promise<ReportedChange | undefined> {
  const { root } = context;
  const { commit, cohorts, result } = made;
  if (cohorts.length === 0 || !commitExists(root, commit)) return undefined;
  try {
    const objects = new GitObjects(root);
    const { config, options } = await settingsAt(objects, commit, checkout, root);
    const { isIgnored: _, ...rest } = options;
    // Opened again, since the other repository counts the regenerated files as written.
    const opened = openCommit(root, commit, { ...rest, objects });
    const ids = new Set(cohorts);
    const wanted = opened.cohorts.filter(({ id }) => ids.has(id));
    readForState(opened, wanted);
    // Derived once for the comparison and for the prices.
    const derived = new DerivedCohorts();
    for (const cohort of wanted) {
      const { derivation, examination } = examinedIn(opened, cohort);
      if (!examination.failure) derived.keep(derivation, examination);
    }
    const drifted = { ...result, cohorts: result.cohorts.filter(({ id }) => ids.has(id)) };
    const state = { result: drifted, repository: opened.repository, cohorts: opened.cohorts, derived };
    const agreed = lastAgreed(root, (await culpritsOf(state, commit, context, objects)).values());
    const since =
      agreed && (await changeSince(root, agreed, { ...state, commit }, ids, { ...options, objects }));
    if (!since) return undefined;
    const { repository } = opened;
    return await reportedChange(
      since,
      { repository, cohorts: opened.cohorts, derived, prices: config?.prices },
      context,
    );
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}
