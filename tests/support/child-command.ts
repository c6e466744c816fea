import { spawnSync } from 'node:child_process';
import { bundled, compileCache } from './bundle.ts';
import { childEnvironment } from './child-environment.ts';
import { type CommandRun, command } from './run-command.ts';

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

/** The same within this process, unless `THROUGH_BUNDLE=1` asks for children (`npm run test:bundle`). */
export async function commandHere(args: readonly string[]): Promise<CommandRun> {
  return process.env['THROUGH_BUNDLE'] ? childCommand(args) : await command(args);
}
