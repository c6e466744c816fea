import type { Claim } from '../checks/check.ts';
import { misnamedClaim } from '../checks/selection-file.ts';
import { isTable } from '../plan/selection.ts';
import type { Repository } from '../repository.ts';
import { cohortFiles, outputKindOf } from '../source/cohort-files.ts';
import { listEvidence, readEvidence } from '../source/file-tree.ts';
import { pathIn } from '../source/path.ts';
import { openBytes } from '../source/sources.ts';
import { readPieces } from './committed-output.ts';
import { type MembershipDrift, parseMembership } from './compare-membership.ts';

/**
 * A list of exactly the essays, or drafts, of a committed membership, where the runtime does not read it: regenerating
 * would replace what was selected by everything that is planned.
 */
export function* unreadSelection(
  { sources: { tree }, layout, selections }: Repository,
  folder: string,
  { stages }: Pick<MembershipDrift, 'stages'>,
): Iterable<Claim> {
  if (selections.kind !== 'none' || selections.misnamed !== undefined) return;
  if (!stages.some(({ added }) => added.count > 0)) return;
  const { membership, specFolder, items } = cohortFiles(folder);
  const committed = parseMembership(readPieces(tree, membership) ?? []);
  const { dataRoot, tasks, cohorts } = layout;
  const within = (parent: string): readonly string[] =>
    listEvidence(tree, parent).map((name) => pathIn(parent, name));
  const beside = [...within(tasks), ...within(dataRoot)].filter((one) => one !== cohorts);
  const places = new Set([tasks, folder, specFolder, items, '', dataRoot, ...beside].flatMap(within));
  for (const path of places) {
    if (outputKindOf(path) !== undefined || !/(?:^|\/)[^./]+$|\.(?:txt|csv|tsv|md)$/i.test(path)) continue;
    const read = readEvidence(tree, path);
    const opened = read.kind === 'file' ? openBytes(path, read.bytes) : undefined;
    if (opened?.kind !== 'text') continue;
    const listed = new Set(opened.file.text.match(/\b[de]_[0-9a-z]+(?:-[1-4])?\b/g));
    for (const stage of ['essay', 'draft'] as const) {
      const ids = committed.get(stage) ?? [];
      if (listed.size === 0 || listed.size !== new Set(ids).size || !ids.every((id) => listed.has(id)))
        continue;
      yield misnamedClaim({ path, wanted: layout.selection(stage), isTable: isTable(opened) }, true);
      return;
    }
  }
}
