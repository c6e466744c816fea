/**
 * The bundles that child processes run, made by the code of `npm run bundle` from the sources as they are, since the
 * committed `dist/` may lag behind them. Importing this file asks for them: the first worker that does makes them, unless
 * they are kept from a run with the same sources.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from '../../scripts/bundle.ts';

const CACHE = join(ROOT, 'node_modules/.cache/cohort-ci');

/** Bundles of the sources as they were before, that are kept. */
const KEPT = 16;

const POLL_MS = 100;

/** Folder of `index.js` and `cli.js`. */
export const BUNDLES: string = await made(sourcesKey());

/** Path of a bundle made from the sources as they are: `index.js` is the action, `cli.js` the command. */
export function bundled(name: 'index.js' | 'cli.js'): string {
  return join(BUNDLES, name);
}

/** Where the children keep what V8 compiled of the bundle: hundreds of them run it, and compiling is a sixth of each. */
export function compileCache(): string {
  return join(BUNDLES, 'compile-cache');
}

async function made(key: string): Promise<string> {
  const folder = join(CACHE, key);
  const own = `${key}-${process.pid}`;
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  // Other workers, and other runs in the same checkout, want the same.
  for (;;) {
    if (existsSync(folder)) {
      const now = new Date();
      utimesSync(folder, now, now);
      return folder;
    }
    if (isTaken(lock, own)) break;
    await setTimeout(POLL_MS);
  }
  try {
    if (!existsSync(folder)) {
      await make(join(CACHE, own), `build/${own}`);
      renameSync(join(CACHE, own), folder);
      forgetOldest();
    }
    return folder;
  } finally {
    rmSync(join(ROOT, 'build', own), { recursive: true, force: true });
    rmSync(join(CACHE, own), { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, which names its holder; one whose holder was killed is taken away first. */
function isTaken(lock: string, own: string): boolean {
  const mine = join(CACHE, `${own}.pid`);
  writeFileSync(mine, String(process.pid));
  try {
    // A link appears with its content.
    linkSync(mine, lock);
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    // Someone else's process answers so.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function make(folder: string, build: string): Promise<void> {
  const script = [join(ROOT, 'scripts/bundle.ts'), '--out', folder, '--build', build, '--no-types'];
  const child = spawn(process.execPath, script, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (status !== 0) throw new Error(`there is no bundle: ${said}`);
}

/** Other runs may be using the bundles that they made a moment ago. */
function forgetOldest(): void {
  const bundles = readdirSync(CACHE)
    .filter((name) => /^[0-9a-f]{40}$/.test(name))
    .map((name) => ({ name, used: statSync(join(CACHE, name)).mtimeMs }))
    .sort((left, right) => right.used - left.used);
  for (const { name } of bundles.slice(KEPT)) rmSync(join(CACHE, name), { recursive: true, force: true });
}

/** What the bundles are made from. */
function sourcesKey(): string {
  const hash = createHash('sha1');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
  const others = [
    'package-lock.json',
    'scripts/bundle.ts',
    'scripts/licences.ts',
    'tsconfig.json',
    'tsconfig.build.json',
  ];
  for (const path of [...sources, ...others].sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}
