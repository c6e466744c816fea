import type { RepositoryStatus } from '../overview/repository-status.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { jsonText } from './json/json-text.ts';
import { jsonCost } from './price-json.ts';

/** The checklist as JSON: the fields of {@link RepositoryStatus}. Ends with a newline. */
export function statusJson(
  { dataRoot, cohorts, selection, inputs, counts }: RepositoryStatus,
  cost?: ChangeCost,
): string {
  return jsonText({
    schemaVersion: 1,
    dataRoot,
    counts,
    selection,
    inputs,
    // Covers everything planned; null without a price table.
    price: cost === undefined ? null : { ...jsonCost(cost.after), unplanned: cost.unplanned },
    cohorts: cohorts.map(({ id, specPath, spec, misnamed = null, valid, outputs, done }) => ({
      id,
      specPath,
      spec,
      misnamed,
      valid,
      outputs,
      done,
    })),
  });
}
