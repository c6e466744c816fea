import { CATALOGUE, type Code } from '../findings/codes.ts';
import { placePath } from '../findings/diagnostic.ts';
import { familyOf } from '../findings/families.ts';
import { counted } from '../findings/words.ts';
import type { CheckResult } from '../result.ts';
import { MOST_ENTRIES, MOST_NAMES } from '../settings/limits.ts';
import { isLowerable } from '../settings/lowerable.ts';
import { compareCodePoints } from '../source/compare.ts';
import { patternOf } from '../source/path-pattern.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import { type Finding, findingsOf } from './findings.ts';
import { groupedBy } from './grouped-by.ts';

interface Found {
  readonly code: Code;
  readonly path: string;
}

/**
 * Entries for `ignore` in the settings that accept what was found: one code in the files that have it, with a reason to
 * fill in. Comments say what it means, and what cannot be accepted. Valid YAML; ends with a newline.
 */
export function renderIgnoreEntries(result: CheckResult): string {
  const invalid = new Set(result.cohorts.flatMap(({ id, state }) => (state === 'invalid' ? [id] : [])));
  const accepted: Found[] = [];
  const left: Found[] = [];
  for (const finding of findingsOf(result)) {
    const { diagnostic } = finding;
    const path = placePath(diagnostic.at);
    for (const { code } of diagnostic.parts ?? [diagnostic])
      (isAcceptable(finding, code, invalid) ? accepted : left).push({ code, path });
  }
  const entries = byCode(accepted).flatMap(entriesOf);
  const excess = entries.length - MOST_ENTRIES;
  const lines = [
    ...(entries.length === 0
      ? ['# There is nothing to accept.']
      : [
          '# For .cohort-ci.yml. If it has a list `ignore`, add the entries to it. Say why in place of each TODO.',
          'ignore:',
          ...entries.slice(0, MOST_ENTRIES),
        ]),
    ...(excess > 0
      ? [`# Left out: ${counted(excess, 'entry', 'entries')}, since the settings take ${MOST_ENTRIES}`]
      : []),
    ...byCode(left).map((found) => `# To fix: ${counted(found.length, 'finding')} of ${found[0].code}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What makes a cohort invalid cannot be accepted, and what is wrong in the settings is fixed there. */
function isAcceptable({ diagnostic, cohorts }: Finding, code: Code, invalid: ReadonlySet<string>): boolean {
  if (!isLowerable(code) || familyOf(code) === 'config') return false;
  const isRaised = diagnostic.severity === 'error' && CATALOGUE[code].severity !== 'error';
  return !(isRaised && cohorts.some((id) => invalid.has(id)));
}

type FoundOfCode = readonly [Found, ...Found[]];

function byCode(found: readonly Found[]): readonly FoundOfCode[] {
  return [...groupedBy(found, ({ code }) => code)].sort(([one], [other]) =>
    compareCodePoints(one.code, other.code),
  );
}

function entriesOf(found: FoundOfCode): readonly string[] {
  const [{ code }] = found;
  const paths = [...new Set(found.map(({ path }) => path))].sort(compareCodePoints);
  const about = `  # ${CATALOGUE[code].title}: ${counted(found.length, 'finding')}`;
  return Array.from({ length: Math.ceil(paths.length / MOST_NAMES) }, (_, index) => {
    const own = paths.slice(index * MOST_NAMES, (index + 1) * MOST_NAMES);
    return [
      about,
      '  - paths:',
      ...own.map((path) => `      - ${yamlText(patternOf(path))}`),
      `    codes: [${code}]`,
      '    reason: TODO',
    ].join('\n');
  });
}
