import { ALL_CODES, CATALOGUE } from '../findings/codes.ts';
import { atSpan, type Diagnostic, placePath } from '../findings/diagnostic.ts';
import { curlyHint, inCurlyQuotes } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { compareDiagnostics } from '../findings/order.ts';
import { joined } from '../findings/text.ts';
import { listed, unlisted } from '../findings/words.ts';
import type { CheckResult } from '../result.ts';
import { cohortFolderOf } from '../source/cohort-files.ts';
import { pathIn } from '../source/path.ts';
import { type Config, type Ignore, LEVELS } from './config.ts';
import { isLowerable, namesCode, saysOutputsDiffer } from './lowerable.ts';

/**
 * Applies a repository's settings to a result: removes ignored findings, sets severities, and reports entries that
 * match nothing. States do not change: a cohort that the runtime rejects is invalid, and one that has drifted has
 * drifted.
 *
 * @param options.whole - False if only some cohorts were checked, so that an entry without matches may be justified.
 * @param options.onIgnored - Called with the indices of the entries that matched.
 */
export function applyConfig(
  result: CheckResult,
  config: Config,
  options: { readonly whole?: boolean; readonly onIgnored?: (entries: ReadonlySet<number>) => void } = {},
): CheckResult {
  const adjustment = new Adjustment(config);
  const cohorts = result.cohorts.map((cohort) => {
    const folder = cohortFolderOf(cohort.specPath);
    const diagnostics = adjustment.adjust(cohort.diagnostics, folder);
    const isAccepted = cohort.state === 'drifted' && acceptsDrift(config, cohort.diagnostics, folder);
    return { ...cohort, diagnostics, ...(isAccepted ? { isDriftAccepted: true as const } : {}) };
  });
  const shared = [...adjustment.adjust(result.diagnostics), ...adjustment.adjust(config.diagnostics)];
  options.onIgnored?.(adjustment.used());
  // An error that stops the check of a cohort hides other findings.
  const whole =
    (options.whole ?? true) &&
    result.cohorts.every(({ state }) => state !== 'invalid' && state !== 'unchecked');
  const folders = result.cohorts.flatMap(({ specPath }) => cohortFolderOf(specPath) ?? []);
  const known = [...result.cohorts.map(({ specPath }) => specPath), ...result.sources.keys()];
  const unused = whole ? adjustment.adjust(adjustment.unused(folders, known)) : [];
  return {
    ...result,
    cohorts,
    diagnostics: [...shared, ...unused].sort(compareDiagnostics),
    sources: new Map(result.sources).set(config.file.path, config.file),
  };
}

/**
 * Applies a repository's settings to findings alone.
 *
 * @param folder - The folder of the cohort that has them: entries for it also cover findings in shared files.
 */
export function adjustFindings(
  diagnostics: readonly Diagnostic[],
  config: Pick<Config, 'severities' | 'ignores'>,
  folder: string | undefined,
): Diagnostic[] {
  return new Adjustment(config).adjust(diagnostics, folder);
}

/** Whether the settings accept all drift of the cohort in a folder, which has these findings. */
export function acceptsDrift(
  config: Pick<Config, 'severities' | 'ignores'>,
  diagnostics: readonly Diagnostic[],
  folder: string | undefined,
): boolean {
  const drift = diagnostics.filter(({ code }) => saysOutputsDiffer(code));
  return drift.length > 0 && adjustFindings(drift, config, folder).length === 0;
}

class Adjustment {
  readonly #config: Pick<Config, 'severities' | 'ignores'>;
  readonly #used = new Set<Ignore>();
  /** The entries for each path. */
  readonly #byPath = new Map<string, readonly Ignore[]>();

  constructor(config: Pick<Config, 'severities' | 'ignores'>) {
    this.#config = config;
  }

  /** @param folder - Of the cohort that has the findings; absent for those of the repository. */
  adjust(diagnostics: readonly Diagnostic[], folder?: string): Diagnostic[] {
    return diagnostics.flatMap((whole) => {
      const diagnostic = this.#withoutIgnoredParts(whole, folder);
      if (diagnostic === undefined) return [];
      const { code } = diagnostic;
      // If the finding makes the runtime reject the spec, it stays an error.
      if (diagnostic.severity === 'error' && CATALOGUE[code].severity !== 'error') return [diagnostic];
      if (isLowerable(code) && this.#isIgnored(diagnostic, folder)) return [];
      // Of several parts, the most severe counts.
      const levels = (diagnostic.parts ?? [diagnostic]).map(
        (part) => this.#config.severities.get(part.code) ?? diagnostic.severity,
      );
      const level = LEVELS[Math.max(...levels.map((one) => LEVELS.indexOf(one)))] ?? diagnostic.severity;
      return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
    });
  }

  /** A finding with several parts, without those that are ignored or off, under the code of the first remaining one. */
  #withoutIgnoredParts(diagnostic: Diagnostic, folder: string | undefined): Diagnostic | undefined {
    const { parts, at, ...rest } = diagnostic;
    if (parts === undefined) return diagnostic;
    const kept = parts.filter(
      ({ code }) =>
        !(isLowerable(code) && this.#isIgnored({ at, code }, folder)) &&
        this.#config.severities.get(code) !== 'off',
    );
    const [first] = kept;
    if (first === undefined) return undefined;
    const message = joined(
      kept.map((part) => part.message),
      '; ',
    );
    const { code, unlisted = 0, names } = first;
    return { ...rest, at, code, message, ...(kept.length > 1 ? { parts: kept } : { unlisted, names }) };
  }

  /** Indices of the entries that ignored something. */
  used(): ReadonlySet<number> {
    return new Set([...this.#used].map((ignore) => this.#config.ignores.indexOf(ignore)));
  }

  /**
   * Entries that ignored nothing. An entry without any known code has already been reported.
   *
   * @param folders - Those of all cohorts.
   * @param known - Files that exist.
   */
  unused(folders: readonly string[], known: Iterable<string>): Diagnostic[] {
    let names: NamesBelow | undefined;
    return this.#config.ignores.flatMap((ignore) => {
      // Traces of layouts before specs are only reported on request.
      const mayMatch = ignore.codes.some(
        (entry) =>
          !entry.startsWith('legacy/') &&
          ALL_CODES.some((code) => isLowerable(code) && namesCode(entry, code)),
      );
      if (this.#used.has(ignore) || !mayMatch) return [];
      return [
        {
          code: 'config/unused-ignore' as const,
          severity: CATALOGUE['config/unused-ignore'].severity,
          message: `this entry ignores nothing: there is no finding of ${listed(ignore.codes)} in ${listed(ignore.paths.map(({ text }) => text))}`,
          at: atSpan(ignore.at),
          hint: unusedHint(ignore.paths, folders, (path) => {
            names ??= namesBelow(known);
            return nearestPath(path, names);
          }),
          unlisted: unlisted(ignore.codes.length) + unlisted(ignore.paths.length),
        },
      ];
    });
  }

  #isIgnored({ at, code }: Pick<Diagnostic, 'at' | 'code'>, folder: string | undefined): boolean {
    let ignored = false;
    // Findings of a cohort may be in files that it shares with other cohorts, as with missing metadata.
    for (const path of folder === undefined ? [placePath(at)] : [placePath(at), folder])
      for (const ignore of this.#ignoresOf(path)) {
        if (!ignore.codes.some((entry) => namesCode(entry, code))) continue;
        this.#used.add(ignore);
        ignored = true;
      }
    return ignored;
  }

  #ignoresOf(path: string): readonly Ignore[] {
    let found = this.#byPath.get(path);
    if (found === undefined) {
      found = this.#config.ignores.filter(({ paths }) => paths.some((glob) => glob.matches(path)));
      this.#byPath.set(path, found);
    }
    return found;
  }
}

/**
 * The hint for an entry that ignores nothing: frequent slips are typographic quotes, Windows paths, and folders in
 * place of their files.
 */
function unusedHint(
  patterns: Ignore['paths'],
  folders: readonly string[],
  nearestTo: (path: string) => string | undefined,
): string {
  const paths = patterns.map(({ text }) => text);
  const [curly] = paths.flatMap((path) => inCurlyQuotes(path) ?? []);
  if (curly !== undefined) return curlyHint(curly);
  const slashed = paths.find((path) => /^[\w.*-]+\\/.test(path));
  if (slashed !== undefined) return `write '/' instead of '\\': '${slashed.replaceAll('\\', '/')}'`;
  for (const path of paths) {
    const near = nearestTo(path);
    if (near !== undefined)
      return `${didYouMean(near)} If not, remove the entry, or correct its paths or codes`;
  }
  // Paths that match a cohort's folder are left out, since they already cover the cohort.
  const folder = patterns.find(
    ({ text, matches }) => /^[\w./-]*\/[\w-]+$/.test(text) && !folders.some((one) => matches(one)),
  )?.text;
  return folder === undefined
    ? 'remove it, or correct its paths or codes'
    : `if '${folder}' is a folder, write '${folder}/**'; otherwise remove the entry, or correct its paths or codes`;
}

/** What is in each folder, by its path; the root is the empty path. */
type NamesBelow = ReadonlyMap<string, ReadonlySet<string>>;

function namesBelow(paths: Iterable<string>): NamesBelow {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    let folder = '';
    for (const name of path.split('/')) {
      const there = names.get(folder);
      if (there) there.add(name);
      else names.set(folder, new Set([name]));
      folder = pathIn(folder, name);
    }
  }
  return names;
}

/**
 * A path or pattern with its misspelled names corrected, each to the nearest in its folder; `undefined` if no name is
 * misspelled, or if one has no near name. The part from the first wildcard on is left unchanged.
 */
function nearestPath(written: string, known: NamesBelow): string | undefined {
  const names = written.split('/');
  let folder = '';
  for (const [index, name] of names.entries()) {
    const there = known.get(folder);
    if (/[*?[\]{}!]/.test(name) || there === undefined)
      return corrected(pathIn(folder, names.slice(index).join('/')));
    // A folder may be left out, such as `spec`.
    const [inner] = there.has(name)
      ? []
      : [...there].filter((one) => known.get(pathIn(folder, one))?.has(name));
    if (inner !== undefined) folder = pathIn(folder, inner);
    const meant = inner !== undefined || there.has(name) ? name : nearestNames(name, there, 1)[0];
    if (meant === undefined) return undefined;
    folder = pathIn(folder, meant);
  }
  return corrected(folder);

  function corrected(path: string): string | undefined {
    return path === written ? undefined : path;
  }
}
