import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECTS = fileURLToPath(new URL('../../fixtures/projects', import.meta.url));

/** A small repository under `fixtures/projects/`. */
export interface Project {
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** Inputs of the action that differ from their defaults, from `inputs.json`. */
  readonly inputs: Readonly<Record<string, string>>;
}

export function projects(): Project[] {
  return readdirSync(PROJECTS)
    .sort()
    .map((name) => project(name));
}

export function project(name: string): Project {
  const folder = join(PROJECTS, name);
  const inputs = join(folder, 'inputs.json');
  return { name, folder, inputs: existsSync(inputs) ? JSON.parse(readFileSync(inputs, 'utf8')) : {} };
}

/** Puts a project's data into a folder, without what tests expect of it. */
export function copyProject({ folder }: Project, to: string): void {
  cpSync(join(folder, 'data'), join(to, 'data'), { recursive: true });
}
