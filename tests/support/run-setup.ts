/**
 * What a test run stands on: a temporary folder, a home and settings of git that are its own, and a Node that permissions
 * bind. It fails when a test leaves anything where it should not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../../scripts/bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `scratch` makes its folders; removed when the run ends. */
    scratchFolder: string;
  }
}

/** The workers' Node where root runs the tests: without the power to read and write what permissions forbid. */
const BOUND_NODE = join(import.meta.dirname, 'bound-node.sh');

/** Signals by which `timeout` and a closed terminal end a run. */
const ENDINGS = ['SIGTERM', 'SIGHUP'] as const;

export default function setup(project: TestProject): () => void {
  // Short names: the path of a socket has room for a hundred bytes.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cohort-ci-')));
  const kept = { env: { ...process.env }, execPath: process.execPath };
  const own = { TMPDIR: join(folder, 'tmp'), HOME: join(folder, 'home') };
  for (const path of [join(folder, 'in'), ...Object.values(own)]) mkdirSync(path);
  project.provide('scratchFolder', join(folder, 'in'));

  // A hook of git that starts the tests says by `GIT_…` which repository is meant; shells complain about unknown locales.
  for (const name of Object.keys(process.env))
    if (/^(?:GIT_|LC_|LANG$|LANGUAGE$)/.test(name)) delete process.env[name];
  Object.assign(process.env, own, {
    XDG_CONFIG_HOME: join(own.HOME, '.config'),
    XDG_CACHE_HOME: join(own.HOME, '.cache'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  });
  // Workers have no right to make these where root tests a folder of someone else's.
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  mkdirSync(join(ROOT, 'node_modules/.cache/cohort-ci'), { recursive: true });
  if (process.geteuid?.() === 0 && isRunnable(BOUND_NODE)) {
    process.env['BOUND_NODE'] = process.execPath;
    // Vitest starts its workers by this path.
    process.execPath = BOUND_NODE;
  }

  const remove = (path = folder): void => {
    // What workers still remove beside it is missing all at once, which `force` takes for the end of the work.
    for (let tries = 0; tries < 100 && existsSync(path); tries++)
      rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  // A run that is ended from outside has no teardown; SIGINT is the runner's, which exits. The runner's own folder stays then.
  const removeAll = (): void => {
    remove();
    remove(project.tmpDir);
  };
  const end = (): void => process.exit(1);
  process.once('exit', removeAll);
  for (const signal of ENDINGS) process.once(signal, end);

  return () => {
    process.off('exit', removeAll);
    for (const signal of ENDINGS) process.off(signal, end);
    process.execPath = kept.execPath;
    process.env = kept.env;
    const left = Object.values(own).flatMap((path) => readdirSync(path).map((name) => join(path, name)));
    remove();
    removeEmpty(join(ROOT, 'build'));
    if (left.length > 0) throw new Error(`The tests left files behind:\n${left.join('\n')}`);
  };
}

function isRunnable(command: string): boolean {
  return (
    spawnSync(command, ['--version'], { env: { ...process.env, BOUND_NODE: process.execPath } }).status === 0
  );
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
