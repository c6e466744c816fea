import type { Expectation } from '../derive.ts';
import { manifestText } from '../outputs/manifest.ts';
import { metadataText } from '../outputs/metadata-text.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES } from '../result.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { manifestDrift, readBytes, readOutput, readPieces } from './committed-output.ts';
import { compareMembership } from './compare-membership.ts';
import { compareSelection } from './compare-selection.ts';

/** A file to write when regenerating. */
export interface ExpectedFile {
  readonly path: string;
  /** The content in pieces, which may be iterated once. */
  readonly content: Iterable<Uint8Array>;
  /** Existing metadata is never rewritten. */
  readonly onlyIfAbsent: boolean;
}

/**
 * The files that fix all drift of a cohort's committed outputs; files without drift are left out. Metadata comes first
 * and the membership last, so that the membership never lists generations without metadata.
 *
 * @throws {UnreadableFile} before the first file, if an output cannot be read
 */
export function* regenerateCohort(
  repository: Repository,
  cohort: CohortSpec,
  folder: string,
  expectation: Expectation,
): Iterable<ExpectedFile> {
  const { existing, sources, selection } = repository;
  const { manifest: manifestPath, membership: membershipPath } = cohortFiles(folder);
  // An output that cannot be read may be correct, so it must not be replaced.
  const membership = readOutput(sources.tree, membershipPath, readPieces);
  const manifest = readOutput(sources.tree, manifestPath, readBytes);
  const encoder = new TextEncoder();
  // As long as the committed membership follows the selection, no new ids are allocated; otherwise, regenerating would
  // change it every time.
  const selected =
    selection !== undefined && selection !== 'invalid' && membership !== undefined
      ? compareSelection(selection, expectation, membership, existing)
      : undefined;
  const follows =
    selected === undefined
      ? membership !== undefined && compareMembership(expectation.membership, membership).status === 'same'
      : selected.fixed !== undefined;
  if (!follows || selection === undefined) {
    for (const stage of STAGES) {
      for (const generation of expectation.membership.generations(stage)) {
        const there = existing.metadata(stage, generation.id);
        if (there.kind !== 'missing') continue;
        const mode = expectation.modes[stage].get(generation.template) ?? 'llm';
        yield {
          path: existing.metadataPath(stage, generation.id),
          content: [encoder.encode(metadataText(generation, cohort.id, mode))],
          onlyIfAbsent: there.conflicted !== true,
        };
      }
    }
  }
  if (manifest === undefined || manifestDrift(repository, expectation, manifest).status !== 'same') {
    yield {
      path: manifestPath,
      content: [encoder.encode(manifestText(expectation.manifest))],
      onlyIfAbsent: false,
    };
  }
  if (selected?.fixed !== undefined) {
    if (selected.status !== 'same')
      yield { path: membershipPath, content: [selected.fixed], onlyIfAbsent: false };
  } else if (!follows) {
    yield { path: membershipPath, content: expectation.membership.chunks(), onlyIfAbsent: false };
  }
}
