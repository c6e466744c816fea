/**
 * Makes the bundles that child-process tests run, once for a test run: by the code of `npm run bundle`, from the sources as
 * they are now, since the committed `dist/` may lag behind them. They are kept by what they were made from.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundle, ROOT } from '../../scripts/bundle.ts';

/** Tests below these folders run the bundles. */
const NEEDED_BY = ['tests/action/', 'tests/cli/', 'tests/hostile/', 'tests/modes/', 'tests/scale/'];

/** Bundles of the sources as they were before, that are kept. */
const KEPT = 16;

export interface MadeBundle {
  /** Folder of `index.js` and `cli.js`; empty when there is none. */
  readonly folder: string;
  readonly problem: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    bundle: MadeBundle;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('bundle', isWanted(process.argv.slice(2)) ? await made() : none('not asked for'));
}

/** Whoever tests one folder alone should not wait for bundles that it does not run. */
function isWanted(args: readonly string[]): boolean {
  const filters = args.filter((text) => text.startsWith('tests/') || text.endsWith('.ts'));
  return (
    filters.length === 0 ||
    filters.some((text) => NEEDED_BY.some((folder) => text.startsWith(folder) || folder.startsWith(text)))
  );
}

async function made(): Promise<MadeBundle> {
  const cache = join(ROOT, 'node_modules/.cache/cohort-ci');
  const key = sourcesKey();
  const folder = join(cache, key);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return { folder, problem: '' };
  }
  // Other runs may be at work in the same checkout.
  const own = `${key}-${process.pid}`;
  const here = process.cwd();
  try {
    mkdirSync(cache, { recursive: true });
    await bundle(join(cache, own), { build: `build/${own}`, checkTypes: false });
    renameSync(join(cache, own), folder);
    forgetOldest(cache);
    return { folder, problem: '' };
  } catch (error) {
    // Another run was faster.
    if (existsSync(folder)) return { folder, problem: '' };
    return none(`there is no bundle: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    process.chdir(here);
    rmSync(join(ROOT, 'build', own), { recursive: true, force: true });
    rmSync(join(cache, own), { recursive: true, force: true });
  }
}

/** Other runs may be using the bundles that they made a moment ago. */
function forgetOldest(cache: string): void {
  const made = readdirSync(cache)
    .filter((name) => /^[0-9a-f]{40}$/.test(name))
    .map((name) => ({ name, used: statSync(join(cache, name)).mtimeMs }))
    .sort((left, right) => right.used - left.used);
  for (const { name } of made.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
}

function none(problem: string): MadeBundle {
  return { folder: '', problem };
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
