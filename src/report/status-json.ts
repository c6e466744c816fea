import type { RepositoryStatus } from '../overview/repository-status.ts';
import { jsonText } from './json/json-text.ts';

/** The checklist as JSON: the fields of {@link RepositoryStatus}. Ends with a newline. */
export function statusJson({ dataRoot, cohorts, selection, counts }: RepositoryStatus): string {
  return jsonText({
    schemaVersion: 1,
    dataRoot,
    counts,
    selection,
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
