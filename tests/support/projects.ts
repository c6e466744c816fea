import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECTS = fileURLToPath(new URL('../../fixtures/projects', import.meta.url));

/** A small repository under `fixtures/projects/`. */
export interface Project {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** The text of its `.cohort-ci.yml`, where it has one. */
  readonly settings: string | undefined;
}

export function projects(): Project[] {
  return readdirSync(PROJECTS)
    .sort()
    .map((name) => project(name));
}

export function project(name: string): Project {
  const folder = join(PROJECTS, name);
  const settings = join(folder, '.cohort-ci.yml');
  return { name, folder, settings: existsSync(settings) ? readFileSync(settings, 'utf8') : undefined };
}

/** Puts a project's data and settings into a folder, without what tests expect of it. */
export function copyProject({ folder, settings }: Project, to: string): void {
  cpSync(join(folder, 'data'), join(to, 'data'), { recursive: true });
  if (settings !== undefined) writeFileSync(join(to, '.cohort-ci.yml'), settings);
}
