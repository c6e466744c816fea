import { dirname, join, resolve } from 'node:path';
import { CONFIG_PATH } from '../settings/config.ts';
import type { CommandLine } from './command.ts';
import { fromHere } from './from-here.ts';
import { dataRootOption } from './options.ts';
import { pathKind } from './path-kind.ts';
import { UsageError } from './usage-error.ts';

/**
 * The command line with its root filled in: the nearest folder, from the current one or a named path upward, with settings
 * or the data folder. Unchanged if it already has one. Throws a {@link UsageError} if there is no such folder and no option says
 * which files are specs.
 */
export function fromRootAbove(line: CommandLine): CommandLine {
  const { values } = line;
  if (values['root'] !== undefined) return line;
  const given = values['data-root'];
  const dataRoot = typeof given === 'string' ? dataRootOption(given) : 'data';
  // A path may lead into a repository that the current folder is not in.
  const named = [...line.positionals, ...[values['cohort'], values['from']].flat()];
  const paths = ['.', ...named.filter((word) => typeof word === 'string' && pathKind(word) !== undefined)];
  const root = paths.map((path) => rootAbove(dataRoot, String(path))).find((found) => found !== undefined);
  if (root === undefined) {
    if (values['specs'] !== undefined) return line;
    throw new UsageError(
      `no ${dataRoot}/ here or above; run inside the repository, or pass --root DIR (and --data-root DIR, if its data folder has another name); cohort-ci init sets up a new one`,
    );
  }
  const path = fromHere(root);
  return path === '.' ? line : { ...line, values: { ...values, root: path } };
}

/** The nearest folder, from a place upward, with settings or the data folder; undefined if there is none. */
export function rootAbove(dataRoot: string, from = '.'): string | undefined {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (
      dataRoot === '' ||
      pathKind(join(at, CONFIG_PATH)) === 'file' ||
      pathKind(join(at, dataRoot)) === 'folder'
    )
      return at;
    if (at === dirname(at)) return undefined;
  }
}
