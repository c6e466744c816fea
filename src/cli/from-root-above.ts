import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { leadsOut, pathBelow } from '../disk/path-below.ts';
import { shellWord } from '../findings/command-text.ts';
import { msg, ownCommand } from '../findings/text.ts';
import { numberWord } from '../findings/words.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DataLayout, DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import { pathIn } from '../source/path.ts';
import type { CommandLine } from './command.ts';
import { fromHere } from './from-here.ts';
import { dataRootOption } from './options.ts';
import { pathKind } from './path-kind.ts';
import { UsageError } from './usage-error.ts';

/**
 * The command line with its root filled in: the nearest folder, from the current one or a named path upward, with
 * settings or the data folder. Unchanged if it already has one. Throws a {@link UsageError} if there is no such folder
 * and no option says which files are specs.
 */
export async function fromRootAbove(given: CommandLine): Promise<CommandLine> {
  const { values } = given;
  const named = values['data-root'];
  const dataRoot = typeof named === 'string' ? dataRootOption(named) : DEFAULT_DATA_ROOT;
  const base = values['root'] ?? rootAbove(dataRoot);
  const line = { ...given, positionals: given.positionals.map((word) => meantPath(word, base)) };
  const words = [...line.positionals, ...[values['cohort'], values['from']].flat()];
  const places = words.flatMap((word) => (typeof word === 'string' ? [word, literalPart(word)] : []));
  if (typeof values['root'] === 'string') {
    const given = values['root'];
    const bases = ['.', given];
    const found = places.flatMap((word) => bases.map((base) => resolve(base, word)).find(pathKind) ?? []);
    await requireOneRoot(
      resolve(given),
      found.filter((path) => !isStray(resolve(given), path)),
      dataRoot,
    );
    return line;
  }
  // A named path may lead into a repository other than the one around the current folder.
  const paths = ['.', ...places.filter((word) => pathKind(word) !== undefined)];
  const root = paths.map((path) => rootAbove(dataRoot, path)).find((found) => found !== undefined);
  if (root === undefined) {
    if (values['specs'] !== undefined) return line;
    const { cohorts } = new DataLayout('');
    if (pathKind(cohorts) === 'folder')
      throw new UsageError(
        `no ${dataRoot}/ here or above, but ${cohorts}/ is here: pass --data-root . or write data-root: . into ${CONFIG_PATH}`,
      );
    const below = rootsBelow(dataRoot);
    const other = below.length > 0 ? undefined : await meantHere(dataRoot);
    if (other !== undefined)
      throw new UsageError(
        `no ${dataRoot}/ here or above; did you mean ${other}? Pass --data-root ${other}, or write data-root: ${other} into ${CONFIG_PATH}`,
      );
    if (below.length > 0)
      throw new UsageError(
        `no ${dataRoot}/ here or above; there is some below: pass ${below.map((folder) => `--root ${folder}`).join(' or ')}`,
      );
    const around = rootAround(dataRoot);
    if (around !== undefined)
      throw new UsageError(
        msg`no ${dataRoot}/ here or above in this git repository, and ${fromHere(around)} is outside of it: pass --root ${shellWord(fromHere(around))} if you mean that; \`${ownCommand('init')}\` sets up a new one here`,
      );
    throw new UsageError(
      msg`no ${dataRoot}/ here or above; run inside the repository, or pass --root DIR (and --data-root DIR, if its data folder has another name); \`${ownCommand('init')}\` sets up a new one`,
    );
  }
  await requireOneRoot(root, paths.slice(1), dataRoot);
  if (named === undefined && values['specs'] === undefined) await requireOneDataRoot(root);
  const path = fromHere(root);
  return path === '.' ? line : { ...line, values: { ...values, root: path } };
}

/** Throws a {@link UsageError} for a path into another repository: a command works on a single repository. */
async function requireOneRoot(root: string, paths: readonly string[], dataRoot: string): Promise<void> {
  const roots = new Set<string>();
  let first: { readonly path: string; readonly isStray: boolean } | undefined;
  for (const path of paths) {
    const stray = isStray(root, path);
    const own = stray ? rootAbove(dataRoot, path) : ((await nestedRoot(root, path, dataRoot)) ?? root);
    if (own === undefined) throw new UsageError(`${path} is not in ${fromHere(root)}, where the data is`);
    if (own !== root) first ??= { path: fromHere(resolve(path)), isStray: stray };
    roots.add(own);
  }
  if (first === undefined) return;
  // A path outside of this repository also says which repositories the reader may mean.
  const all = [...(first.isStray ? [root] : []), ...roots];
  const options = [...new Set(all)].map((one) => `--root ${shellWord(fromHere(one))}`);
  const why = first.isStray
    ? `${first.path} is not in ${fromHere(root)}`
    : `${first.path} is in a repository of its own within ${fromHere(root)}`;
  throw new UsageError(
    options.length === 1
      ? `${why}: pass ${options[0]}`
      : `${why}; run the command for each of the ${numberWord(options.length)}, with ${options.slice(0, -1).join(', with ')} and with ${options.at(-1)}`,
  );
}

/**
 * Throws a {@link UsageError} if the current folder is in data of the root other than the data that the command would
 * look at: the same id may be there, too.
 *
 * @param remedy - How to say which of the two is meant, shown after a colon. Default: the option that names one.
 */
export async function requireOneDataRoot(
  root: string,
  remedy = (here: string, inForce: string) =>
    `pass --data-root ${shellWord(here)} for the cohorts here, or --data-root ${shellWord(inForce)} for the others`,
): Promise<void> {
  const other = otherDataRoot(root, resolve('.'));
  if (other === undefined) return;
  const { readConfig } = await import('../disk/read-config.ts');
  const opened = await readConfig(root);
  const settings = opened.kind === 'config' ? opened.config.settings : undefined;
  const dataRoot = settings?.dataRoot ?? DEFAULT_DATA_ROOT;
  if (settings?.specs !== undefined || `${other}/`.startsWith(`${dataRoot}/`) || dataRoot === '') return;
  throw new UsageError(
    `the current folder is in the data folder ${other}, but the one in force is ${dataRoot}: ${remedy(other, dataRoot)}`,
  );
}

/** The nearest folder from a path upward, below the root, that has cohorts with a spec. */
function otherDataRoot(root: string, path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    const inner = pathBelow(root, at);
    if (inner === '' || leadsOut(inner)) return undefined;
    if (hasCohorts(at)) return inner;
  }
}

function hasCohorts(folder: string): boolean {
  const layout = new DataLayout('');
  return foldersIn(join(folder, layout.cohorts)).some(
    (id) => pathKind(join(folder, layout.cohort(id).spec)) === 'file',
  );
}

/** Whether a path leads out of a root, with and without links. */
function isStray(root: string, path: string): boolean {
  return (
    leadsOut(pathBelow(root, resolve(path))) && leadsOut(pathBelow(realpathSync(root), realpathSync(path)))
  );
}

/** The root between a path and the root around it, if there is one. */
async function nestedRoot(root: string, path: string, dataRoot: string): Promise<string | undefined> {
  for (let at = resolve(path); !leadsOut(pathBelow(root, dirname(at))); at = dirname(at)) {
    if (!isRoot(at, dataRoot) || at === root) continue;
    // The data root in the settings of this root may be the folder found here.
    const { readConfig } = await import('../disk/read-config.ts');
    const opened = await readConfig(root);
    const data = opened.kind === 'config' ? opened.config.settings.dataRoot : undefined;
    return data !== undefined && resolve(root, data) === resolve(at, dataRoot) ? undefined : at;
  }
  return undefined;
}

/** Whether a folder has settings, or a data folder with cohorts. */
function isRoot(folder: string, dataRoot: string): boolean {
  return (
    pathKind(join(folder, CONFIG_PATH)) === 'file' ||
    pathKind(join(folder, new DataLayout(dataRoot).cohorts)) === 'folder'
  );
}

/** The folders of a pattern before its first wildcard. */
function literalPart(word: string): string {
  return word.replace(/[^/]*[*?[].*$/s, '');
}

/**
 * A path that is written with backslashes, as on Windows, with slashes, if only the latter names an existing file or
 * folder.
 */
export function meantPath(word: string, root: unknown): string {
  if (!word.includes('\\') || pathKind(word) !== undefined) return word;
  const slashed = word.replaceAll('\\', '/');
  const bases = ['.', ...(typeof root === 'string' ? [root] : [])];
  const part = literalPart(slashed);
  return part !== '' && bases.some((base) => pathKind(resolve(base, part)) !== undefined) ? slashed : word;
}

/**
 * The nearest folder, from a place upward, with settings or the data folder; undefined if there is none in the same git
 * repository.
 */
export function rootAbove(dataRoot: string, from = '.'): string | undefined {
  for (let at = resolve(from); ; at = dirname(at)) {
    if (
      dataRoot === '' ||
      pathKind(join(at, CONFIG_PATH)) === 'file' ||
      pathKind(join(at, dataRoot)) === 'folder'
    )
      return at;
    if (at === dirname(at) || isGitTop(at)) return undefined;
  }
}

/** Whether the git repository ends here. A submodule that contains the data belongs to the repository above it. */
function isGitTop(folder: string): boolean {
  const kind = pathKind(join(folder, '.git'));
  return (
    kind === 'folder' || (kind === 'file' && pathKind(join(folder, new DataLayout('').cohorts)) !== 'folder')
  );
}

/** The data folder that may be meant by a wrong name, in the current folder or above it in the same repository. */
async function meantHere(dataRoot: string): Promise<string | undefined> {
  const { DiskTree } = await import('../disk/disk-tree.ts');
  const { meantDataRoot } = await import('../settings/path-slips.ts');
  const top = gitTop();
  for (let at = resolve('.'); ; at = dirname(at)) {
    const tree = new DiskTree(at);
    const meant = meantDataRoot(dataRoot, tree);
    // Many folders have similar names: a folder only counts if it has cohorts, or differs from the name only in case.
    if (meant !== undefined && (tree.exists(new DataLayout(meant).cohorts) || isOtherCase(meant, dataRoot)))
      return meant;
    if (at === top) return undefined;
  }
}

/** The top level of the git repository around the current folder; the current folder if there is none. */
function gitTop(): string {
  for (let at = resolve('.'); ; at = dirname(at)) {
    if (pathKind(join(at, '.git')) !== undefined) return at;
    if (at === dirname(at)) return resolve('.');
  }
}

/** The root around the git repository that the current folder is in. */
function rootAround(dataRoot: string): string | undefined {
  const top = gitTop();
  return top === dirname(top) ? undefined : rootAbove(dataRoot, dirname(top));
}

function isOtherCase(name: string, dataRoot: string): boolean {
  return name.toLowerCase() === dataRoot.toLowerCase();
}

const DEEPEST = 4;
const MOST_FOLDERS = 2000;
const MOST_ROOTS = 3;

/** Folders below the current one that are roots: breadth first, and no further than some levels and folders. */
export function rootsBelow(dataRoot: string): readonly string[] {
  const found: string[] = [];
  let level = [''];
  let looked = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (++looked > MOST_FOLDERS || found.length === MOST_ROOTS) return found;
      if (folder !== '' && isRoot(folder, dataRoot)) found.push(folder);
      else next.push(...foldersIn(folder).map((name) => pathIn(folder, name)));
    }
    level = next;
  }
  return found;
}

/** Excludes hidden folders, links and installed packages. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
      .map(({ name }) => name)
      .sort(compareCodePoints);
  } catch {
    return [];
  }
}
