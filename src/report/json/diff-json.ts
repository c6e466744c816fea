import type { Change } from '../../change/change.ts';
import { changeCauses } from '../../change/change-causes.ts';
import { textOf } from '../../findings/text.ts';
import { runsByStage } from '../../prices/plan-cost.ts';
import { tallyChange } from '../comment/tally-change.ts';
import type { DiffPrice } from '../diff-text.ts';
import { Positions } from '../positions.ts';
import { jsonBudget, jsonCost } from '../price-json.ts';
import { jsonAnnouncements } from './json-announcements.ts';
import { jsonText } from './json-text.ts';
import { jsonCause, jsonCohortChange } from './part.ts';

/**
 * The effects of a change, as JSON that conforms to `diffSchema`. The base is `null` before the first commit, the head
 * for the files on disk.
 */
export function renderDiffJson(
  change: Change,
  commits: { readonly base: string | null; readonly head: string | null },
  { cost, budgetVerdict }: DiffPrice = {},
): string {
  const { added, removed } = tallyChange(change);
  const positions = new Positions(change.head.sources);
  return jsonText({
    schemaVersion: 1,
    ...commits,
    announcements: jsonAnnouncements(change, cost),
    ...{ added, removed, toRun: cost === undefined ? null : runsByStage(cost.added) },
    reasons: changeCauses(change, cost).map(({ cost: own, groups: _, ...reason }) => ({
      ...reason,
      causes: reason.causes.map(jsonCause),
      cost: own === undefined ? null : jsonCost(own),
    })),
    price:
      cost === undefined
        ? null
        : {
            ...jsonCost(cost.added),
            repriced:
              cost.repriced === undefined
                ? null
                : { before: jsonCost(cost.repriced.before), after: jsonCost(cost.repriced.after) },
            finished: cost.finished,
            unplanned: cost.unplanned,
            before: cost.before === undefined ? null : jsonCost(cost.before),
            after: jsonCost(cost.after),
            budget: budgetVerdict === undefined ? null : jsonBudget(budgetVerdict),
          },
    cohorts: change.cohorts.map(jsonCohortChange),
    findings: change.findings.map(({ origin, diagnostic, cohorts }) => ({
      origin,
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: textOf(diagnostic.message),
      // Its position would refer to the base.
      place: origin === 'fixed' ? null : positions.text(diagnostic.at),
      cohorts,
    })),
    drift: change.drift.map(({ origin, cohort, output, path, status, changed }) => ({
      ...{ origin, cohort, output, path, status, changed },
    })),
  });
}
