/**
 * What `git init`, `git add --all --force` and `git commit` do, for the plain repositories that most tests make: thousands of
 * processes of git took half of the tests' time. What is not plain is left to git itself.
 */
import {
  type BigIntStats,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexEntry, indexBytes, readIndex } from './git-index.ts';
import { Pack } from './git-pack.ts';

const CONFIG =
  '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n';

/** A message that git keeps as it is. */
const PLAIN_MESSAGE = /^\S(?:[^\n]*\S)?$/;

/** Names that git refuses, or that tell it how to read files. */
const MEANT_FOR_GIT = /^(?:\.git|\.gitattributes|\.gitmodules|git~\d+)$/i;

/** Files of `.git` without which a commit is only a commit. */
const IN_BETWEEN = ['MERGE_HEAD', 'info/attributes', 'info/sparse-checkout', 'info/grafts', 'commondir'];

export interface Made {
  readonly commit: string;
  readonly tree: string;
}

type Found = IndexEntry & { readonly stats: BigIntStats };

/** Whether it could be made; the folder must be without. */
export function initialize(root: string): boolean {
  const git = join(root, '.git');
  // What git writes elsewhere depends on the file system.
  if (process.platform !== 'linux' || existsSync(git)) return false;
  for (const folder of ['hooks', 'info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(git, folder), { recursive: true });
  writeFileSync(join(git, 'config'), CONFIG);
  writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n');
  return true;
}

/** Whether nothing but what is here decides about commits. */
export function isPlain(root: string): boolean {
  const git = join(root, '.git');
  try {
    return (
      readFileSync(join(git, 'config'), 'utf8') === CONFIG &&
      readdirSync(join(git, 'hooks')).length === 0 &&
      !IN_BETWEEN.some((name) => existsSync(join(git, name)))
    );
  } catch {
    return false;
  }
}

/** Paths in the index; `undefined` when it is not plain. */
export function trackedPaths(root: string): string[] | undefined {
  const index = join(root, '.git/index');
  return existsSync(index) ? readIndex(readFileSync(index)) : [];
}

/**
 * Commits all that is in the work tree; the commit and its tree, or `undefined` when git has to do it.
 *
 * @param who - Name, address and moment, as a commit has them.
 */
export function commitWorkTree(root: string, message: string, who: string): Made | undefined {
  if (!PLAIN_MESSAGE.test(message) || !isPlain(root) || trackedPaths(root) === undefined) return undefined;
  const files: Found[] = [];
  const pack = new Pack();
  try {
    if (!collect(root, '', files, pack)) return undefined;
  } catch {
    return undefined;
  }
  files.sort((left, right) => Buffer.compare(Buffer.from(left.path), Buffer.from(right.path)));
  writeFileSync(join(root, '.git/index'), indexBytes(files));
  const parent = headCommit(root);
  const tree = addTree(files, pack);
  return { tree, commit: commitTree(root, tree, parent === undefined ? [] : [parent], message, who, pack) };
}

/** Writes a commit, to which the branch that is checked out moves. */
export function commitTree(
  root: string,
  tree: string,
  parents: readonly string[],
  message: string,
  who: string,
  pack = new Pack(),
): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${who}`,
    `committer ${who}`,
  ];
  const id = pack.add('commit', Buffer.from(`${lines.join('\n')}\n\n${message}\n`));
  pack.write(join(root, '.git/objects'));
  const { branch } = head(root);
  if (branch === undefined) detachHead(root, id);
  else writeRef(root, branch, id);
  return id;
}

/** Checks out a branch that has what is checked out already. */
export function headOnto(root: string, branch: string): void {
  writeFileSync(join(root, '.git/HEAD'), `ref: refs/heads/${branch}\n`);
}

export function detachHead(root: string, commit: string): void {
  writeFileSync(join(root, '.git/HEAD'), `${commit}\n`);
}

/** The commit that is checked out. */
export function headCommit(root: string): string | undefined {
  const { commit, branch } = head(root);
  return commit ?? readRef(root, branch ?? '');
}

/** @param ref - Such as `refs/heads/main`. */
export function readRef(root: string, ref: string): string | undefined {
  const loose = join(root, '.git', ref);
  if (existsSync(loose)) return readFileSync(loose, 'utf8').trim();
  const packed = join(root, '.git/packed-refs');
  if (!existsSync(packed)) return undefined;
  return readFileSync(packed, 'utf8')
    .split('\n')
    .find((line) => line.slice(41) === ref)
    ?.slice(0, 40);
}

export function writeRef(root: string, ref: string, commit: string): void {
  const path = join(root, '.git', ref);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${commit}\n`);
}

function head(root: string): { readonly branch?: string; readonly commit?: string } {
  const text = readFileSync(join(root, '.git/HEAD'), 'utf8').trim();
  return text.startsWith('ref: ') ? { branch: text.slice(5) } : { commit: text };
}

/** Adds the files below a folder; false when there are things that git itself must look at. */
function collect(root: string, folder: string, files: Found[], pack: Pack): boolean {
  for (const { name } of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (folder === '' && name === '.git') continue;
    // No name that is not UTF-8.
    if (MEANT_FOR_GIT.test(name) || name.includes('\u{fffd}')) return false;
    const path = folder === '' ? name : `${folder}/${name}`;
    const place = join(root, path);
    const stats = lstatSync(place, { bigint: true });
    if (stats.isDirectory()) {
      if (!collect(root, path, files, pack)) return false;
    } else if (stats.isSymbolicLink()) {
      const target = Buffer.from(readlinkSync(place, 'buffer'));
      files.push({ path, mode: '120000', id: pack.add('blob', target), stats });
    } else if (stats.isFile()) {
      const mode = (stats.mode & 0o100n) === 0n ? '100644' : '100755';
      files.push({ path, mode, id: pack.add('blob', readFileSync(place)), stats });
    } else return false;
  }
  return true;
}

/** @param files - Of this folder and those below, in order; @param depth - Bytes of the folder's own path. */
function addTree(files: readonly IndexEntry[], pack: Pack, depth = 0): string {
  const entries: { readonly name: string; readonly sortedAs: string; readonly bytes: Buffer }[] = [];
  for (let at = 0; at < files.length; ) {
    const [name = '', ...below] = (files[at]?.path ?? '').slice(depth).split('/');
    if (below.length === 0) {
      const { mode = '', id = '' } = files[at++] ?? {};
      entries.push({ name, sortedAs: name, bytes: entryBytes(mode, name, id) });
      continue;
    }
    const start = at;
    const prefix = `${files[at]?.path.slice(0, depth)}${name}/`;
    while (files[at]?.path.startsWith(prefix)) at++;
    const id = addTree(files.slice(start, at), pack, prefix.length);
    entries.push({ name, sortedAs: `${name}/`, bytes: entryBytes('40000', name, id) });
  }
  entries.sort((left, right) => Buffer.compare(Buffer.from(left.sortedAs), Buffer.from(right.sortedAs)));
  return pack.add('tree', Buffer.concat(entries.map(({ bytes }) => bytes)));
}

function entryBytes(mode: string, name: string, id: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
}
