import type { Change } from '../../change/change.ts';
import { placePath } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import type { Reach } from '../../git/reach.ts';
import type { CheckResult } from '../../result.ts';
import { cohortFolderOf } from '../../source/cohort-files.ts';
import { compareCodePoints } from '../../source/compare.ts';

/**
 * Whether a change introduces or fixes findings in files that cohorts share, such as generations. Cohorts that were not
 * checked may have the same findings, before or after. Included files are an exception, since all cohorts that include
 * them are checked.
 */
export function changesElsewhere(
  { head, base, findings }: Change,
  { included }: Reach,
  root: string,
): boolean {
  const cohorts = [...(base?.cohorts ?? []), ...head.cohorts];
  const folders = new Map(cohorts.map(({ id, specPath }) => [id, cohortFolderOf(specPath)]));
  return findings.some(({ origin, diagnostic, cohorts: ids }) => {
    const path = placePath(diagnostic.at);
    const isOwn = ids.some((id) => path.startsWith(`${folders.get(id) ?? path}/`));
    return origin !== 'existing' && ids.length > 0 && !isOwn && !included.has(path.slice(root.length));
  });
}

/** Whether a change introduces or fixes findings that belong to no cohort. */
export function changesWhatIsShared({ base, head }: Change): boolean {
  const keys = (result: CheckResult | undefined): string[] =>
    (result?.diagnostics ?? []).map(diagnosticKey).sort(compareCodePoints);
  return keys(base).join('\n') !== keys(head).join('\n');
}
