import { type Asked, cohortsHash } from '../../report/json/part.ts';
import type { CohortSpec } from '../../repository.ts';
import { NOTHING_GIVEN } from '../../settings/resolve-settings.ts';
import { pathIn } from '../../source/path.ts';
import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';

/** The request to the check, without this job's share, so that it is equal for all jobs. */
export function askedOf(
  inputs: Inputs,
  opened: OpenedWorkspace | undefined,
  cohorts: readonly CohortSpec[],
  { folder }: RunContext,
): Asked {
  const { dialect, dataRoot, maxRows } = opened?.options ?? NOTHING_GIVEN;
  const specs = opened?.options.patterns ?? [];
  const settings = {
    root: folder,
    dialect,
    'data-root': dataRoot,
    specs: specs.join('\n'),
    'max-rows': maxRows,
    cohorts: inputs.cohorts?.join('\n'),
    'only-affected': inputs.onlyAffected,
  };
  return {
    settings: new Map(Object.entries(settings).map(([name, value]) => [name, String(value ?? '')])),
    cohorts: cohortsHash(cohorts.map(({ specPath }) => pathIn(folder, specPath))),
  };
}
