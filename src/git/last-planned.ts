import type { Commit } from '../change/culprit.ts';
import { type GenerationFacts, generationFacts } from '../overview/generation-facts.ts';
import { type CohortSpec, cohortOf } from '../repository.ts';
import type { Given } from '../settings/resolve-settings.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { folderOf } from '../source/path.ts';
import type { Stage } from '../source/stage.ts';
import { CommitProbe } from './commit-probe.ts';
import { GitFailure, gitOutput, splitNul } from './git-command.ts';
import { commitsTouching, resolveRef, textAt } from './git-history.ts';

/** A generation that no cohort plans any more. */
export interface LastPlanned {
  /** Ids of the cohorts that planned it last. */
  readonly cohorts: readonly string[];
  readonly facts: GenerationFacts;
  /** The commit since which no cohort plans it; `undefined` if that is only the case on disk. */
  readonly since: Commit | undefined;
}

interface Planned {
  readonly cohort: string;
  readonly facts: GenerationFacts;
}

/** Maximum number of commits whose plans are derived to find the commit that removed a generation. */
const MOST_PROBES = 40;

/**
 * When a generation was last planned, by the cohorts that last listed it in a committed `membership.csv`. `undefined`
 * if the clone does not show it.
 */
export async function lastPlanned(
  root: string,
  { stage, id }: { readonly stage: Stage; readonly id: string },
  given: Given,
  dataRoot: string,
): Promise<LastPlanned | undefined> {
  const layout = new DataLayout(dataRoot);
  try {
    const head = resolveRef(root, 'HEAD');
    if (head === undefined) return undefined;
    const { commit, cohorts } = lastListed(root, `${stage},${id}`, layout.cohorts);
    if (cohorts.length === 0) return undefined;
    const commits = commitsTouching(root, {
      until: head,
      firstParent: true,
      paths: ['.cohort-ci.yml', ...layout.shared, ...cohorts.flatMap(({ folder = '' }) => [folder])],
    });
    const probe = new CommitProbe(root, given);
    // The commit that removed the line usually also changed the plan, or came later.
    const listed = commits.findIndex(({ oid }) => oid === commit);
    const start = isListed(root, head, cohorts, `${stage},${id}`) ? 0 : Math.max(0, listed);
    for (const [index, one] of commits.slice(start, start + MOST_PROBES).entries()) {
      const planned = await plannedAt(one);
      const [first] = planned;
      if (first !== undefined)
        return {
          cohorts: planned.map(({ cohort }) => cohort),
          ...{ facts: first.facts, since: commits[start + index - 1] },
        };
    }
    return undefined;

    async function plannedAt({ oid }: Commit): Promise<readonly Planned[]> {
      const found: Planned[] = [];
      for (const cohort of cohorts) {
        const planned = await probe.membership(oid, cohort);
        const facts = planned && generationFacts(planned, stage, id);
        if (facts !== undefined) found.push({ cohort: cohort.id, facts });
      }
      return found;
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return undefined;
  }
}

function isListed(root: string, head: string, cohorts: readonly CohortSpec[], line: string): boolean {
  return cohorts.some(({ folder = '' }) =>
    (textAt(root, head, cohortFiles(folder).membership) ?? '').split(/\r?\n/).includes(line),
  );
}

/** The newest commit that adds a line to the membership of some cohorts, or removes it. */
function lastListed(
  root: string,
  line: string,
  folder: string,
): { readonly commit: string | undefined; readonly cohorts: readonly CohortSpec[] } {
  const output = gitOutput(root, [
    ...['log', '-1', '-z', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-renames'],
    ...['--name-only', '--relative', '--format=%H', `-S${line}`, '--', folder],
  ]);
  const [commit, ...paths] = splitNul(output).map((field) => field.trim());
  const cohorts = paths.flatMap((path) => {
    const { membership, spec } = cohortFiles(folderOf(path));
    return membership === path ? [cohortOf(spec)] : [];
  });
  return { commit, cohorts };
}
