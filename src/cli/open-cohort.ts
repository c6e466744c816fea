import { listed } from '../findings/words.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { type CohortSpec, openRepository, type Repository } from '../repository.ts';
import type { Resolved } from '../settings/resolve-settings.ts';
import { UsageError } from './usage-error.ts';

/** Opens a repository for the one cohort that a command takes. Throws a UsageError if its name fits several. */
export async function openCohort(
  command: string,
  name: string,
  root: string | undefined,
  { dialect, dataRoot, specs, maxRows }: Resolved,
): Promise<{ readonly cohort: CohortSpec; readonly repository: Repository }> {
  const { tree, cohorts, isIgnored } = await openWorkspace({ root, dataRoot, specs, cohorts: [name] });
  const [cohort, ...others] = cohorts;
  if (cohort === undefined || others.length > 0)
    throw new UsageError(
      `${command} takes one COHORT, and '${name}' names ${listed(cohorts.map(({ id }) => id))}`,
    );
  return { cohort, repository: openRepository(tree, { dialect, dataRoot, isIgnored, maxRows }) };
}
