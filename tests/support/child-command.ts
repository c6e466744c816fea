import { spawnSync } from 'node:child_process';
import { bundled, compileCache } from './bundle.ts';
import { childEnvironment } from './child-environment.ts';
import type { CommandRun } from './run-command.ts';

/** Runs the bundled command as a child process. */
export function childCommand(args: readonly string[], options: { cwd?: string } = {}): CommandRun {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bundled('cli.js'), ...args], {
    cwd: options.cwd,
    env: { ...childEnvironment(), NODE_COMPILE_CACHE: compileCache() },
    encoding: 'utf8',
    timeout: 25_000,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
