import type { CohortResult, GenerationList, OutputComparison } from '../result.ts';
import { causeKey } from './findings.ts';
import { lookOf, ownFindings, trouble } from './trouble.ts';

/** Groups what has one key, in the order of the first of each. */
export function groupedBy<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** What the table says of a cohort, and its own findings but for their places: one row says it of all that have one key. */
export function rowKey(cohort: CohortResult): string {
  const findings = ownFindings(cohort).map(causeKey);
  return JSON.stringify([cohort.state, lookOf(cohort), cohort.plan, trouble(cohort), findings]);
}

/** What drifts in a cohort and how, but for paths and ids: of two cohorts with one key the same is to be said. */
export function driftKey(outputs: OutputComparison | undefined): string {
  if (outputs === undefined) return '';
  const { manifest, membership, metadata } = outputs;
  const counts = (lists: readonly GenerationList[]) => lists.map(({ stage, count }) => [stage, count]);
  return JSON.stringify([
    [manifest.status, manifest.fields, manifest.form],
    [
      membership.status,
      membership.stages.map(({ stage, added, removed }) => [stage, added.count, removed.count]),
      membership.form,
      membership.reordered,
    ],
    [metadata.status, counts(metadata.missing), counts(metadata.stale)],
  ]);
}

/** The outputs of a cohort as they stand for those of others that drift alike: a star for its id, no ids of generations. */
export function standingForSeveral(
  { id }: Pick<CohortResult, 'id'>,
  outputs: OutputComparison,
): OutputComparison {
  const bare = (list: GenerationList): GenerationList => ({ ...list, first: [] });
  const starred = <T extends { readonly path: string }>(one: T): T => ({
    ...one,
    path: one.path.replace(`/${id}/`, '/*/'),
  });
  const { manifest, membership, metadata } = outputs;
  return {
    manifest: starred(manifest),
    membership: {
      ...starred(membership),
      stages: membership.stages.map((one) => ({
        ...one,
        added: bare(one.added),
        removed: bare(one.removed),
      })),
    },
    metadata: { ...metadata, missing: metadata.missing.map(bare), stale: metadata.stale.map(bare) },
  };
}
