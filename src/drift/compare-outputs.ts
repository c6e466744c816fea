import { misnamedOutput, misnamedStages } from '../checks/misnamed-outputs.ts';
import type { Expectation } from '../derive.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile } from '../findings/diagnostic.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import type { OutputComparison, OutputStatus } from '../result.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import type { FileTree } from '../source/file-tree.ts';
import { manifestDrift, readBytes, readOutput, readPieces } from './committed-output.ts';
import { compareMembership } from './compare-membership.ts';
import { compareMetadata } from './compare-metadata.ts';
import { compareSelection } from './compare-selection.ts';
import { CONFLICT } from './form.ts';
import { regenerating } from './report-drift.ts';
import { reportIgnored } from './report-ignored-outputs.ts';
import { unreadSelection } from './unread-selection.ts';

/**
 * Compares a cohort's committed outputs with the expected ones.
 *
 * @throws {UnreadableFile} for something that cannot be compared
 */
export function compareOutputs(
  repository: Repository,
  cohort: CohortSpec,
  folder: string,
  expectation: Expectation,
  collector: Collector,
): OutputComparison {
  const { committed, existing, selection, options } = repository;
  const unseen: string[] = [];
  let extraCombo: string | undefined;
  const { manifest: manifestPath, membership: membershipPath } = cohortFiles(folder);
  const manifest = compareFile(
    manifestPath,
    committed.manifest,
    { status: 'missing' as const, fields: [], form: [] },
    readBytes,
    (bytes) => {
      const { extraCombo: extra, ...drift } = manifestDrift(repository, expectation, bytes);
      extraCombo = extra;
      return drift;
    },
  );
  const membership = compareFile(
    membershipPath,
    committed.membership,
    { status: 'missing' as const, stages: [], reordered: false, form: [] },
    readPieces,
    (pieces) => {
      if (selection === undefined || selection === 'invalid')
        return compareMembership(expectation.membership, pieces);
      const { fixed: _, ...drift } = compareSelection(selection, expectation, pieces, existing);
      return drift;
    },
  );
  if (membership.status === 'content' && selection === undefined)
    for (const { finding } of unreadSelection(repository, folder, membership)) collector.take(finding);
  // If more differs, the spec may no longer plan a combination that it planned.
  if (extraCombo !== undefined && manifest.status !== 'content' && membership.status !== 'content')
    collector.add(
      'drift/extra-combo',
      atFile(manifestPath),
      `the manifest also holds ${extraCombo}, the runtime's own combination: this is not drift`,
      { hint: 'nothing needs to be done' },
    );
  reportIgnored(unseen, collector);
  // With a selection, new ids depend on the run, so only generations in the committed membership can be missing.
  const { conflicted, ...metadata } =
    committed.metadata && selection === undefined
      ? compareMetadata(expectation.membership, cohort.id, existing)
      : { missing: [], stale: [], conflicted: [] };
  for (const path of conflicted)
    collector.add('file/merge-conflict', atFile(path), `the metadata holds ${CONFLICT}`, {
      hint: regenerating(cohort.id),
    });
  if (metadata.missing.length > 0)
    for (const { finding } of misnamedStages(repository.sources.tree, repository.layout))
      collector.take(finding);
  const metadataStatus: OutputStatus = !committed.metadata
    ? 'uncommitted'
    : metadata.missing.length > 0
      ? 'missing'
      : 'same';
  return {
    manifest: { path: manifestPath, ...manifest },
    membership: { path: membershipPath, ...membership },
    metadata: { path: existing.root, status: metadataStatus, ...metadata },
  };

  function compareFile<
    Content,
    Drift extends { status: OutputStatus },
    Absent extends { status: OutputStatus },
  >(
    path: string,
    isCommitted: boolean,
    absent: Absent,
    read: (tree: FileTree, path: string) => Content | undefined,
    compare: (content: Content) => Drift,
  ): Drift | Absent | (Absent & { status: 'uncommitted' }) {
    const ignored = options.isIgnored?.(path) ?? false;
    const { tree } = repository.sources;
    const content = !isCommitted || ignored ? undefined : readOutput(tree, path, read);
    if (content !== undefined) return compare(content);
    if (isCommitted && ignored) unseen.push(path);
    if (!ignored) for (const { finding } of misnamedOutput(tree, path)) collector.take(finding);
    return isCommitted && !ignored ? absent : { ...absent, status: 'uncommitted' };
  }
}
