import type { Collector } from '../findings/collector.ts';
import { atFile } from '../findings/diagnostic.ts';
import { commandText, msg } from '../findings/text.ts';
import { LISTED } from '../findings/words.ts';
import type { CohortSpec, IgnoredBy } from '../repository.ts';
import { ignoredWords } from './ignored-words.ts';

/** Questions to git about paths. */
interface IgnoreRules {
  readonly ignoredAmong?: (paths: readonly string[]) => readonly string[];
  readonly ignoredBy?: (path: string) => IgnoredBy | undefined;
}

/** Ignored files whose rule is looked up. */
const MOST_RULES = 20;

/**
 * Inputs that git ignores are read here, but missing in every other clone. Each gitignore rule that ignores some of
 * them is one cause.
 */
export function reportIgnoredInputs(
  inputs: Iterable<string>,
  cohorts: readonly CohortSpec[],
  { ignoredAmong, ignoredBy }: IgnoreRules,
  collector: Collector,
): void {
  const specs = new Set(cohorts.map(({ specPath }) => specPath));
  const byRule = new Map<string, { readonly rule: IgnoredBy | undefined; readonly paths: string[] }>();
  for (const [index, path] of (ignoredAmong?.([...inputs]) ?? []).entries()) {
    // Looking up a rule asks git about a single path. Among very many paths, the rest usually has the same rule.
    const rule = index < MOST_RULES ? ignoredBy?.(path) : [...byRule.values()].at(-1)?.rule;
    const key = `${rule?.line} ${rule?.source}`;
    const group = byRule.get(key) ?? { rule, paths: [] };
    group.paths.push(path);
    byRule.set(key, group);
  }
  for (const { rule, paths } of byRule.values()) {
    const [first = '', ...others] = paths;
    const [one, many] = paths.every((path) => specs.has(path))
      ? ['the spec', 'specs']
      : ['the file', 'files that are needed'];
    const what = paths.length === 1 ? 'it' : 'them';
    const adding = commandText('git', 'add', '--force', ...paths.slice(0, LISTED).map((path) => ({ path })));
    collector.add(
      'spec/ignored',
      atFile(first),
      paths.length === 1
        ? `git ignores ${one}: it is read here, but missing in every clone`
        : `git ignores ${paths.length} ${many}: they are read here, but missing in every clone`,
      {
        hint:
          rule === undefined
            ? msg`add ${what}: \`${adding}\``
            : msg`${ignoredWords(what, rule)}: remove the rule, or \`${adding}\``,
        related: others.slice(0, LISTED).map((path) => ({ message: 'ignored, too', at: atFile(path) })),
      },
    );
  }
}
