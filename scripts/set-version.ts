import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `node scripts/set-version.ts 1.2.3` writes a version wherever it stands: in the package, in the sources, and in what
 * tests and pages hold the program's output to. Without an argument the version of the package is written everywhere.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const VERSION = String.raw`\d+\.\d+\.\d+(?:-[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)?`;

/** Where a version stands in a file; undefined for a file that has none of ours. */
function placesIn(path: string): RegExp | undefined {
  if (path === 'package.json') return new RegExp(`^(  "version": ")${VERSION}`, 'gm');
  if (path === 'package-lock.json')
    return new RegExp(`("name": "cohort-ci",\n +"version": ")${VERSION}`, 'g');
  if (path === 'src/version.ts') return new RegExp(`(VERSION = ')${VERSION}`, 'g');
  if (path === 'tests/report/results.ts') return new RegExp(`^( +version: ')${VERSION}(?=',$)`, 'gm');
  // The program's, and not that of SARIF, which stands further out.
  if (/^tests\/report\/expected\/.*\.(?:json|sarif)$/.test(path))
    return new RegExp(`^( {4,}"version": ")${VERSION}`, 'gm');
  if (/^(?:README\.md$|docs\/.*\.md$|fixtures\/projects\/|tests\/report\/expected\/)/.test(path))
    return new RegExp(`(cohort-ci )${VERSION}`, 'g');
  return undefined;
}

const wanted = process.argv[2] ?? JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
if (!new RegExp(`^${VERSION}$`).test(wanted)) throw new Error(`'${wanted}' is no version`);
const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
for (const path of stdout.split('\0')) {
  const places = placesIn(path);
  if (places === undefined) continue;
  const before = readFileSync(join(ROOT, path), 'utf8');
  const after = before.replace(places, (_, start: string) => `${start}${wanted}`);
  if (after !== before) writeFileSync(join(ROOT, path), after);
}
