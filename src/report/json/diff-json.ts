import type { Change } from '../../change/change.ts';
import { changeCauses } from '../../change/change-causes.ts';
import { textOf } from '../../findings/text.ts';
import { tallyChange } from '../comment/tally-change.ts';
import { Positions } from '../positions.ts';
import { jsonText } from './json-text.ts';
import { jsonCohortChange } from './part.ts';

/** What a change does, for programs; a commit is `null` for files as they are on disk. */
export function renderDiffJson(
  change: Change,
  commits: { readonly base: string; readonly head: string | null },
): string {
  const { added, removed, toRun } = tallyChange(change);
  const positions = new Positions(change.head.sources);
  return jsonText({
    schemaVersion: 1,
    ...commits,
    ...{ added, removed, toRun },
    reasons: changeCauses(change.cohorts),
    cohorts: change.cohorts.map(jsonCohortChange),
    findings: change.findings.map(({ origin, diagnostic, cohorts }) => ({
      origin,
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: textOf(diagnostic.message),
      // A fixed one stands in the base.
      place: origin === 'fixed' ? null : positions.text(diagnostic.at),
      cohorts,
    })),
    drift: change.drift,
  });
}
