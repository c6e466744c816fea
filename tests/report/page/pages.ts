import { checkRepository } from '../../../src/check-repository.ts';
import { CohortPictures } from '../../../src/report/page/cohort-pictures.ts';
import type { PageChange } from '../../../src/report/page/page-data.ts';
import { renderPage } from '../../../src/report/page.ts';
import { cohortOf } from '../../../src/repository.ts';
import type { PriceSettings } from '../../../src/settings/config.ts';
import { MemoryTree } from '../../support/memory-tree.ts';
import type { Files } from '../../support/small-project.ts';

/** The page of a repository that is held in memory. */
export async function pageOf(
  files: Files,
  more: { readonly name?: string; readonly prices?: PriceSettings; readonly change?: PageChange } = {},
): Promise<string> {
  const { name = 'experiments', prices, change } = more;
  const specs = Object.keys(files).filter((path) => /^data\/cohorts\/[^/]+\/spec\/config\.yaml$/.test(path));
  const pictures = new CohortPictures(prices);
  const result = await checkRepository(new MemoryTree(files), specs.map(cohortOf), {
    ...{ dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] },
    onDerived: pictures.add,
  });
  return renderPage({
    ...{ name, result, cohorts: pictures.cohorts },
    ...(pictures.cost === undefined ? {} : { cost: pictures.cost }),
    ...(change === undefined ? {} : { change }),
  });
}
