import { CATALOGUE, type Code } from '../findings/codes.ts';
import { placePath } from '../findings/diagnostic.ts';
import { familyOf } from '../findings/families.ts';
import { visible } from '../findings/visible.ts';
import { counted } from '../findings/words.ts';
import type { CheckResult } from '../result.ts';
import { MOST_ENTRIES, MOST_NAMES } from '../settings/limits.ts';
import { isLowerable, saysOutputsDiffer } from '../settings/lowerable.ts';
import { cohortFolderOf } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { patternOf } from '../source/path-pattern.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import { type Finding, findingsOf } from './findings.ts';
import { groupedBy } from './grouped-by.ts';

interface Found {
  readonly code: Code;
  /** The file, or a cohort's folder, which stands for findings of only this cohort in shared files. */
  readonly path: string;
  readonly cohort?: string;
}

/**
 * Entries for `ignore` in the settings that accept what was found: one code in the files that have it, and one entry
 * for each cohort with drift, with a reason to fill in. Comments explain the codes, and list findings that cannot be
 * accepted. Valid YAML; ends with a newline.
 */
export function renderIgnoreEntries(result: CheckResult): string {
  const invalid = new Set(result.cohorts.flatMap(({ id, state }) => (state === 'invalid' ? [id] : [])));
  const folders = new Map(
    groupedBy(result.cohorts, ({ id }) => id).map((alike) => [
      alike[0].id,
      alike.map(({ specPath }) => cohortFolderOf(specPath) ?? ''),
    ]),
  );
  const accepted: Found[] = [];
  const left: Found[] = [];
  for (const finding of findingsOf(result)) {
    const { diagnostic } = finding;
    for (const { code } of diagnostic.parts ?? [diagnostic]) {
      if (isAcceptable(finding, code, invalid)) accepted.push(...placesOf(finding, code, folders));
      else left.push({ code, path: placePath(diagnostic.at) });
    }
  }
  const [inFiles, ofCohorts] = [false, true].map((whether) =>
    accepted.filter(({ cohort }) => (cohort !== undefined) === whether),
  );
  const files = byCode(inFiles ?? []).flatMap(fileEntries);
  const entries = [...cohortEntries(ofCohorts ?? [], MOST_ENTRIES - files.length), ...files];
  const excess = entries.length - MOST_ENTRIES;
  const lines = [
    ...(entries.length === 0
      ? ['# There is nothing to accept.']
      : [
          '# For .cohort-ci.yml. If it has a list `ignore`, add the entries to it. Replace each TODO with a reason.',
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

/**
 * The paths that an entry has to name: the file, or the cohorts' folders if the finding is about their outputs or in a
 * file that others share.
 *
 * @param folders - By id, the folders of cohorts; empty for a spec outside of one.
 */
function placesOf(
  { diagnostic, cohorts }: Finding,
  code: Code,
  folders: ReadonlyMap<string, readonly string[]>,
): readonly Found[] {
  const path = placePath(diagnostic.at);
  if (cohorts.length === 0) return [{ code, path }];
  return cohorts.flatMap((cohort) =>
    (folders.get(cohort) ?? ['']).map((folder) => {
      const isOwn = folder === '' || (path.startsWith(`${folder}/`) && !saysOutputsDiffer(code));
      return isOwn ? { code, path } : { code, path: folder, cohort };
    }),
  );
}

/** Faults that make a cohort invalid cannot be accepted, and faults of the settings have to be fixed there. */
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

function fileEntries(found: FoundOfCode): readonly string[] {
  const [{ code }] = found;
  const about = `${CATALOGUE[code].title}: ${counted(found.length, 'finding')}`;
  return pathsIn(found).map((paths) => entry(about, paths, [code]));
}

/** One entry for each cohort; if there is no room for them, one for those with the same codes. */
function cohortEntries(found: readonly Found[], room: number): readonly string[] {
  const cohorts = groupedBy(found, ({ path }) => path).map((own) => ({
    path: own[0].path,
    about: `Cohort ${visible(own[0].cohort ?? '')}: ${counted(own.length, 'finding')}`,
    codes: [...new Set(own.map(({ code }) => code))].sort(compareCodePoints),
  }));
  if (cohorts.length <= room)
    return cohorts
      .sort((one, other) => compareCodePoints(one.path, other.path))
      .map(({ path, about, codes }) => entry(about, [path], codes));
  return groupedBy(cohorts, ({ codes }) => codes.join()).flatMap((alike) =>
    pathsIn(alike).map((paths) => entry(counted(paths.length, 'cohort'), paths, alike[0].codes)),
  );
}

/** Different paths, sorted, in lists of limited length. */
function pathsIn(found: readonly { readonly path: string }[]): readonly string[][] {
  const paths = [...new Set(found.map(({ path }) => path))].sort(compareCodePoints);
  return Array.from({ length: Math.ceil(paths.length / MOST_NAMES) }, (_, index) =>
    paths.slice(index * MOST_NAMES, (index + 1) * MOST_NAMES),
  );
}

function entry(about: string, paths: readonly string[], codes: readonly Code[]): string {
  return [
    `  # ${about}`,
    '  - paths:',
    ...paths.map((path) => `      - ${yamlText(patternOf(path))}`),
    `    codes: [${codes.join(', ')}]`,
    '    reason: TODO',
  ].join('\n');
}
