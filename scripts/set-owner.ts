import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `node scripts/set-owner.ts NAME` writes whose repository this is wherever it is named. `repository` in `package.json` says
 * who it is now; a test holds the other places to it.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const NAMED =
  /(?<![\w./-])((?:https:\/\/github\.com\/|git\+https:\/\/github\.com\/)?)([A-Za-z0-9][A-Za-z0-9-]*)\/cohort-ci(?:(?=\.git\b)|(?!\.?[\w-]))/g;

/** Folders whose texts name this repository to its users. */
const PLACES =
  /^(?:README\.md|SECURITY\.md|CONTRIBUTING\.md|package\.json|docs\/.*\.(?:md|yml)|\.github\/.*\.yml|src\/(?:authoring|cli)\/.*\.ts)$/;

/** Path → the owners that its text names, in their order. */
export function ownersNamed(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    files().flatMap((path) => {
      const owners = [...read(path).matchAll(NAMED)].map(([, , owner = '']) => owner);
      return owners.length > 0 ? [[path, owners]] : [];
    }),
  );
}

function files(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return stdout.split('\0').filter((path) => PLACES.test(path));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , owner = ''] = process.argv;
  if (!/^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(owner)) throw new Error(`'${owner}' is no owner on GitHub`);
  for (const path of files()) {
    const before = read(path);
    const after = before.replace(NAMED, (_, start: string) => `${start}${owner}/cohort-ci`);
    if (after !== before) writeFileSync(join(ROOT, path), after);
  }
}
