import { checkCohort } from './check-cohort.ts';
import type { Code } from './findings/codes.ts';
import type { Collector } from './findings/collector.ts';
import { atFile, atMissing, atSpan, type Diagnostic } from './findings/diagnostic.ts';
import { suggested } from './findings/fix.ts';
import { type CohortSpec, openRepository, type RepositoryOptions } from './repository.ts';
import type { CohortResult } from './result.ts';
import { type Dialect, othersThan } from './runtime/runtimes.ts';
import { CONFIG_PATH, type Config } from './settings/config.ts';
import type { FileTree } from './source/file-tree.ts';

/** Codes of findings that distinguish the dialects. */
const SIGNS: ReadonlySet<Code> = new Set<Code>([
  'tuple/unknown-axis',
  'tuple/axis-declared',
  'replicates/ignored',
  'catalog/missing-column',
  'catalog/unused-flag-column',
]);

/** Maximum number of cohorts that are checked in both dialects. */
const MOST_CHECKED_TWICE = 200;

/**
 * The dialect in which every cohort is clean, if some cohorts are not clean in the requested dialect. Requires more
 * than one sign that the other dialect is meant, or the outputs of such a cohort.
 */
export function dialectMeant(
  tree: FileTree,
  cohorts: readonly CohortSpec[],
  results: readonly CohortResult[],
  catalogFindings: readonly Diagnostic[],
  options: RepositoryOptions,
): Dialect | undefined {
  const found = [...catalogFindings, ...results.flatMap(({ diagnostics }) => diagnostics)];
  const signs = new Set(found.map(({ code }) => code).filter((code) => SIGNS.has(code)));
  const isWrong = results.map(({ state }) => state === 'invalid' || state === 'drifted');
  if (signs.size === 0 || !isWrong.includes(true) || cohorts.length > MOST_CHECKED_TWICE) return undefined;
  return othersThan(options.dialect).find((dialect) => {
    const { existing: _, read: __, ...rest } = options;
    const repository = openRepository(tree, { ...rest, dialect });
    if (repository.catalogFindings.some(({ severity }) => severity === 'error')) return false;
    let isShown = signs.size > 1;
    for (const [index, cohort] of cohorts.entries()) {
      const { state, outputs } = checkCohort(repository, cohort);
      if (state !== 'clean') return false;
      isShown ||= isWrong[index] === true && outputs?.membership.status === 'same';
    }
    return isShown;
  });
}

export function reportDialect(
  meant: Dialect,
  { dialect, config }: { readonly dialect: Dialect; readonly config?: Config },
  collector: Collector,
): void {
  const set = config?.settings.dialect;
  const isOverruled = set !== undefined && othersThan(dialect).includes(set);
  const at = isOverruled ? undefined : config?.dialectAt;
  collector.add(
    'config/other-dialect',
    at ? atSpan(at) : config ? atFile(config.file.path) : atMissing(CONFIG_PATH),
    `this repository is checked as ${dialect}, but it is written in the ${meant} dialect, in which every cohort is clean`,
    {
      hint: at
        ? `write \`dialect: ${meant}\``
        : isOverruled
          ? `check without --dialect: the settings say \`dialect: ${meant}\``
          : `add \`dialect: ${meant}\` to ${CONFIG_PATH}`,
      ...(at ? suggested({ at, newText: meant }) : {}),
    },
  );
}
