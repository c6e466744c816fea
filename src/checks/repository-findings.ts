import { atFile, type Diagnostic } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { msg, type Text } from '../findings/text.ts';
import type { Repository } from '../repository.ts';
import { type Claim, claim } from './check.ts';
import { ClaimSettler } from './claim-settler.ts';
import { ignoredWords } from './ignored-words.ts';
import { misnamedGenerations, misnamedOutput } from './misnamed-outputs.ts';
import { namesApart } from './names-apart.ts';
import { selectionFile } from './selection-file.ts';

/**
 * Findings that belong to no single cohort, sorted.
 *
 * @param compared - Whether the outputs of some cohort were compared. Only then are missing kinds of output reported.
 */
export function repositoryFindings(repository: Repository, compared = false): readonly Diagnostic[] {
  const found = new FindingSet();
  for (const finding of repository.catalogFindings) found.take(finding);
  const settler = new ClaimSettler(found);
  settler.settle(selectionFile(repository.selections));
  settler.settle(namesApart(repository));
  if (compared) settler.settle(uncommittedOutputs(repository));
  return found.sorted();
}

/** Reports, once for each kind of output that is not committed, that there is nothing to compare. */
function* uncommittedOutputs({ committed, layout, sources, options }: Repository): Iterable<Claim> {
  const hintFor = (sample: string): Text => {
    const rule = options.ignoredBy?.(sample);
    return rule === undefined
      ? 'commit them to have them checked'
      : msg`${ignoredWords('them', rule)}; remove the rule and commit them to have them checked`;
  };
  const { cohorts, gens } = layout;
  const files = layout.cohort(sources.tree.list(cohorts)[0] ?? 'any');
  const isMisnamed = (path: string): boolean => [...misnamedOutput(sources.tree, path)].length > 0;
  const lacking = [
    ...(committed.manifest || isMisnamed(files.manifest) ? [] : ['no manifest.json']),
    ...(committed.membership || isMisnamed(files.membership) ? [] : ['no membership.csv']),
  ];
  if (lacking.length > 0)
    yield claim(
      'drift/not-committed',
      atFile(cohorts),
      `${lacking.join(' and ')} is committed: there is nothing to compare`,
      { hint: hintFor(committed.manifest ? files.membership : files.manifest) },
    );
  const misnamed = [...misnamedGenerations(sources.tree, layout)];
  yield* misnamed;
  if (!committed.metadata && misnamed.length === 0)
    yield claim(
      'drift/not-committed',
      atFile(gens),
      'generation metadata (gens/) is not committed: there is nothing to compare',
      // No generation has this id, so a rule that ignores it ignores all of them.
      { hint: hintFor(layout.metadata('draft', 'd_0')) },
    );
}
