import type { OtherCohorts } from '../change/whole/sharing-cohorts.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { GitTree } from './git-tree.ts';
import { SpecTexts } from './spec-texts.ts';

/** Maximum number of different texts to search for: with more, searching a spec takes longer than compiling it. */
const MOST_TEXTS = 200;

/**
 * The cohorts of a state that were not compared. In a commit, the texts of their specs show for most of them that they
 * cannot plan any of the given drafts.
 *
 * @param compared - Ids.
 */
export function otherCohorts(
  { repository, cohorts }: { readonly repository: Repository; readonly cohorts: readonly CohortSpec[] },
  compared: ReadonlySet<string>,
): OtherCohorts {
  return {
    repository,
    candidates(texts) {
      const others = cohorts.filter(({ id }) => !compared.has(id));
      const { tree } = repository.sources;
      // Every cohort plans the selected generations, whatever its spec contains.
      if (!(tree instanceof GitTree) || others.length === 0 || repository.selection !== undefined)
        return others;
      const specs = new SpecTexts(tree);
      specs.load(others);
      return others.filter((cohort) =>
        texts.every(
          (some) => some.size > MOST_TEXTS || [...some].some((text) => specs.mayHold(cohort, [text])),
        ),
      );
    },
  };
}
