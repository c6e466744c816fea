import type { CohortResult, GenerationList, OutputComparison } from '../result.ts';
import { causeKey } from './findings.ts';
import { ownFindings, shownState, trouble } from './trouble.ts';

/**
 * Key of a cohort's table row and its own findings, without their places. Cohorts with the same key can share a row.
 */
export function rowKey(cohort: CohortResult): string {
  const findings = ownFindings(cohort).map(causeKey);
  return JSON.stringify([cohort.state, shownState(cohort), cohort.plan, trouble(cohort), findings]);
}

/** Key of what drifts in a cohort and how, without paths and ids. Cohorts with the same key can share a description. */
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

/**
 * The outputs of one cohort, to represent all cohorts that drift alike: `*` replaces its id, and ids of generations are
 * left out.
 */
export function outputsOfSeveral(
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
