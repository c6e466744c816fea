import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratch } from './scratch.ts';
import type { Files } from './small-project.ts';

/** A real repository in a temporary folder, with commits at known moments. */
export class GitRepository {
  readonly root: string;
  /** Path → where a link at it leads; every commit of files has them. */
  readonly links: Map<string, string> = new Map();
  #minute = 0;

  constructor(root = scratch()) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    this.git('init', '-q', '-b', 'main');
  }

  git(...command: string[]): string {
    const moment = new Date(Date.UTC(2026, 0, 1, 0, this.#minute)).toISOString();
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
    const tracked = this.git('ls-files', '-z').split('\0');
    for (const path of tracked)
      if (path !== '' && !(path in files) && !this.links.has(path)) rmSync(join(this.root, path));
    for (const [path, target] of this.links) {
      if (tracked.includes(path)) continue;
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      symlinkSync(target, join(this.root, path));
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    return this.commitAll(message);
  }

  commitAll(message = 'A commit'): string {
    this.#minute++;
    this.git('add', '--all', '--force');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone in another folder; options such as `--depth=1` need a real transport, hence the address. */
  clone(...options: string[]): string {
    const target = scratch();
    this.git('config', 'uploadpack.allowFilter', 'true');
    this.git('clone', '-q', ...options, `file://${this.root}`, target);
    return target;
  }
}
