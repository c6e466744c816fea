import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY, toReplace } from '../src/authoring/action-host.ts';

/**
 * `node scripts/set-owner.ts NAME` writes whose repository this is wherever it is named. `repository` in `package.json` says
 * who it is now; a test holds the other places to it. The code has it from `src/authoring/action-host.ts` alone.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const NAMED =
  /(?<![\w./-])((?:https:\/\/github\.com\/|git\+https:\/\/github\.com\/)?)([A-Za-z0-9][A-Za-z0-9-]*)\/cohort-ci(?:(?=\.git\b)|(?!\.?[\w-]))/g;

/** Texts that name this repository to its users. */
const PLACES =
  /^(?:README\.md|SECURITY\.md|CONTRIBUTING\.md|package\.json|docs\/.*\.(?:md|yml)|\.github\/.*\.yml|src\/authoring\/action-host\.ts)$/;

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
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0)
    throw new Error('git does not list the files of this folder: use a clone, not a copy of its files');
  return stdout.split('\0').filter((path) => PLACES.test(path));
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Also what its readers are asked to replace, of which the owner is no part once it is known. */
function withOwner(text: string, owner: string): string {
  const repository = `${owner}/cohort-ci`;
  const quotes = [(name: string) => name, (name: string) => `\`${name}\``];
  return quotes
    .reduce(
      (changed, quoted) =>
        changed.replaceAll(toReplace(REPOSITORY, quoted), () => toReplace(repository, quoted)),
      text,
    )
    .replace(NAMED, (_, start: string) => `${start}${repository}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , owner = ''] = process.argv;
  if (!/^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/.test(owner)) throw new Error(`'${owner}' is no owner on GitHub`);
  for (const path of files()) {
    const before = read(path);
    const after = withOwner(before, owner);
    if (after !== before) writeFileSync(join(ROOT, path), after);
  }
}
