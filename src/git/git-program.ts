import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The git program of this machine. */
export interface GitProgram {
  /** Absolute. */
  readonly path: string;
  /** As reported by git when first asked, such as `2.39.5`; undefined if the output contains no version. */
  readonly version: string | undefined;
}

/** The oldest supported version; older ones lack options that every command uses. */
export const OLDEST_GIT = '2.25';

const ASKED = new Map<string, GitProgram | undefined>();

/**
 * Searches the folders of `PATH` for git, ignoring relative ones. With these, or with the system's own search on
 * Windows, a program in the folder to inspect could run, and a pull request can commit one.
 */
export function gitProgram(env: NodeJS.ProcessEnv): GitProgram | undefined {
  const folders = env['PATH'] ?? env['Path'] ?? '';
  if (ASKED.has(folders)) return ASKED.get(folders);
  const path = folders
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, process.platform === 'win32' ? 'git.exe' : 'git'))
    .find(isProgram);
  const program = path === undefined ? undefined : new InstalledGit(path);
  ASKED.set(folders, program);
  return program;
}

class InstalledGit implements GitProgram {
  readonly path: string;
  #version: string | undefined;
  #isAsked = false;

  constructor(path: string) {
    this.path = path;
  }

  get version(): string | undefined {
    if (!this.#isAsked) this.#version = versionOf(this.path);
    this.#isAsked = true;
    return this.#version;
  }
}

export function isTooOld({ version }: GitProgram): boolean {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_GIT.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function versionOf(path: string): string | undefined {
  const { stdout } = spawnSync(path, ['version'], { encoding: 'utf8', timeout: 30_000, windowsHide: true });
  return /^git version (\d+(?:\.\d+)*)/.exec(stdout ?? '')?.[1];
}
