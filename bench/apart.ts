/**
 * Preparations of a benchmark that need much memory, in processes of their own: a program that starts others pays for each
 * start by its own size, and so would everything that is measured after them.
 *
 * `apart.ts ROOT PROJECT` imports a {@link GitProject}, given as JSON.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../scripts/bundle.ts';
import { type GitProject, importProject } from './git-projects.ts';

/** Writes the bundles of the sources into a folder, without checking types. */
export function bundleApart(folder: string, build: string): void {
  node(join(ROOT, 'scripts/bundle.ts'), '--out', folder, '--build', build, '--no-types');
}

/** @returns The folder of the repository. */
export function importApart(root: string, project: GitProject): string {
  node(fileURLToPath(import.meta.url), root, JSON.stringify(project));
  return root;
}

function node(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [root = '', project = ''] = process.argv.slice(2);
  importProject(root, JSON.parse(project) as GitProject);
}
