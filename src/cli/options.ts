import { nearestNames } from '../findings/nearest-names.ts';
import { alternatives } from '../findings/words.ts';
import { DEFAULT_DIALECT, DIALECTS, type Dialect, isDialect } from '../runtime/runtimes.ts';
import type { Given } from '../settings/resolve-settings.ts';
import { innerFolder } from '../source/path.ts';
import { UsageError } from './usage-error.ts';

/** The output file as given; undefined for standard output, which may also be given as `-`. */
export function outputOption(text: string | undefined): string | undefined {
  if (text === '') throw new UsageError('--output names no file');
  return text === '-' ? undefined : text;
}

export function dialectOption(text: string | undefined): Dialect {
  if (text === undefined) return DEFAULT_DIALECT;
  if (isDialect(text)) return text;
  const meant = `v${text.replace(/^v/i, '')}`;
  throw new UsageError(
    `--dialect must be ${DIALECTS.join(' or ')}, not '${text}'${isDialect(meant) ? `; did you mean ${meant}?` : ''}`,
  );
}

/** The settings on the command line that `.cohort-ci.yml` may also contain. */
export function givenSettings(values: {
  readonly 'data-root'?: string | undefined;
  readonly dialect?: string | undefined;
  readonly specs?: readonly string[] | undefined;
  readonly 'max-rows'?: string | undefined;
}): Given {
  const { dialect, specs } = values;
  return {
    dataRoot: values['data-root'] === undefined ? undefined : dataRootOption(values['data-root']),
    dialect: dialect === undefined ? undefined : dialectOption(dialect),
    specs,
    maxRows: countOption('--max-rows', values['max-rows']),
  };
}

/** A whole number of at least `least`. */
export function countOption(name: string, text: string | undefined, least = 1): number | undefined {
  if (text === undefined) return undefined;
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(count) || count < least)
    throw new UsageError(`${name} must be a whole number of ${least} or more, not '${text}'`);
  return count;
}

/** The data root in normal form: relative, without leading or trailing slashes, empty for the root itself. */
export function dataRootOption(text: string): string {
  // On systems other than Windows, a backslash may be part of a name.
  const folder = innerFolder(process.platform === 'win32' ? text.replaceAll('\\', '/') : text);
  if (folder === undefined || /^[A-Za-z]:\//.test(text))
    throw new UsageError(`--data-root must be a folder below the root, not '${text}'`);
  return folder;
}

/** The value of an option with a fixed set of values. Default: the first of them. */
export function oneOf<T extends string>(
  name: string,
  text: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (text === undefined) return allowed[0];
  const found = allowed.find((value) => value === text);
  if (found === undefined) {
    const choices = alternatives(allowed);
    const lower = text.toLowerCase();
    const near =
      allowed.find((value) => value === lower) ??
      nearestNames(lower, allowed, 1)[0] ??
      allowed.find((value) => shortens(lower, value));
    throw new UsageError(
      `${name} must be ${choices}, not '${text}'${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }
  return found;
}

/** Whether a text is a word with some letters left out, like `jsn` for `jsonl`. */
function shortens(text: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === text[at]) at++;
  return text.length > 1 && text[0] === word[0] && at === text.length;
}
