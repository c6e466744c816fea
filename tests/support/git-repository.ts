import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  commitTree,
  commitWorkTree,
  detachHead,
  headCommit,
  headOnto,
  initialize,
  isPlain,
  readRef,
  trackedPaths,
  writeRef,
} from './plain-git.ts';
import { scratch } from './scratch.ts';
import type { Files } from './small-project.ts';

/** A real repository in a temporary folder, with commits at known moments. */
export class GitRepository {
  readonly root: string;
  /** Path → where a link at it leads; every commit of files has them. */
  readonly links: Map<string, string> = new Map();
  /** Of commits that were made without git. */
  readonly #trees = new Map<string, string>();
  #minute = 0;

  constructor(root = scratch()) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    if (!initialize(root)) this.git('init', '-q', '-b', 'main');
  }

  /** The commit that is checked out. */
  get head(): string {
    return headCommit(this.root) ?? this.git('rev-parse', 'HEAD');
  }

  git(...command: string[]): string {
    const moment = this.#moment.toISOString();
    const result = spawnSync(
      'git',
      ['-c', 'commit.gpgSign=false', '-c', 'protocol.file.allow=always', ...command],
      {
        cwd: this.root,
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_NAME: 'Ada Example',
          GIT_AUTHOR_EMAIL: 'ada@example.org',
          GIT_COMMITTER_NAME: 'Ada Example',
          GIT_COMMITTER_EMAIL: 'ada@example.org',
          GIT_AUTHOR_DATE: moment,
          GIT_COMMITTER_DATE: moment,
        },
      },
    );
    if (result.status !== 0) throw new Error(`git ${command.join(' ')}: ${result.stderr}`);
    return result.stdout.trim();
  }

  /** Commits exactly these files, whatever was there before; returns the commit. */
  commit(files: Files, message = 'A commit'): string {
    const tracked = trackedPaths(this.root) ?? this.git('ls-files', '-z').split('\0');
    for (const path of tracked)
      if (path !== '' && !(path in files) && !this.links.has(path)) rmSync(join(this.root, path));
    for (const [path, target] of this.links) {
      if (tracked.includes(path)) continue;
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      symlinkSync(target, join(this.root, path));
    }
    const folders = new Set<string>();
    for (const [path, text] of Object.entries(files)) {
      const place = join(this.root, path);
      if (isAlready(place, text)) continue;
      const folder = dirname(place);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(place, text);
    }
    return this.commitAll(message);
  }

  commitAll(message = 'A commit'): string {
    this.#minute++;
    const made = commitWorkTree(this.root, message, this.#who);
    if (made !== undefined) {
      this.#trees.set(made.commit, made.tree);
      return made.commit;
    }
    this.git('add', '--all', '--force');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.head;
  }

  /** Checks out another branch; its commit must have the files that are in the folder, or be replaced by `commit`. */
  onto(branch: string): void {
    if (readRef(this.root, `refs/heads/${branch}`) === undefined)
      writeRef(this.root, `refs/heads/${branch}`, this.head);
    headOnto(this.root, branch);
  }

  /**
   * Checks out the merge of a branch that is checked out into another that it stems from, and has it fetched as
   * actions/checkout does.
   */
  mergeInto(target: string, stem: string, branch: string): string {
    const message = `Merge ${branch} into ${target}`;
    const tip = this.head;
    const tree = this.#trees.get(tip);
    if (tree !== undefined && readRef(this.root, `refs/heads/${target}`) === stem && isPlain(this.root)) {
      writeRef(this.root, `refs/remotes/origin/${target}`, stem);
      detachHead(this.root, stem);
      return commitTree(this.root, tree, [stem, tip], message, this.#who);
    }
    this.git('checkout', '-q', '--detach', target);
    this.git('update-ref', `refs/remotes/origin/${target}`, target);
    this.git('merge', '-q', '--no-ff', '-m', message, branch);
    return this.head;
  }

  /** Takes an object away, as a broken disk or an incomplete fetch does. */
  lose(id: string): void {
    const objects = join(this.root, '.git/objects');
    for (const name of readdirSync(join(objects, 'pack')).filter((one) => one.endsWith('.pack'))) {
      const [pack, aside] = [join(objects, 'pack', name), join(objects, name)];
      // Of a pack that is in its place, git unpacks nothing.
      renameSync(pack, aside);
      rmSync(pack.replace(/pack$/, 'idx'));
      spawnSync('git', ['unpack-objects', '-q'], { cwd: this.root, input: readFileSync(aside) });
      rmSync(aside);
    }
    rmSync(join(objects, id.slice(0, 2), id.slice(2)));
  }

  get #moment(): Date {
    return new Date(Date.UTC(2026, 0, 1, 0, this.#minute));
  }

  get #who(): string {
    return `Ada Example <ada@example.org> ${this.#moment.getTime() / 1000} +0000`;
  }

  /** A clone in another folder; options such as `--depth=1` need a real transport, hence the address. */
  clone(...options: string[]): string {
    const target = scratch();
    this.git('config', 'uploadpack.allowFilter', 'true');
    this.git('clone', '-q', ...options, `file://${this.root}`, target);
    return target;
  }
}

/** Whether there is nothing to write, as for most files of a second commit. */
function isAlready(place: string, text: string): boolean {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return false;
  const bytes = Buffer.from(text);
  return stats.size === bytes.length && readFileSync(place).equals(bytes);
}
