import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the release workflow asks of a tag:
 *
 * - `node scripts/release.ts check TAG` fails unless the tag is `v` and the version of the package, and the changelog has it.
 * - `node scripts/release.ts notes TAG` prints what the changelog says of that version.
 * - `node scripts/release.ts channel TAG` prints the npm tag: `latest`, or `next` for a release candidate.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The words of a version in the changelog; undefined where it has none. */
export function notesOf(changelog: string, version: string): string | undefined {
  const heading = `\n## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start < 0) return undefined;
  const rest = changelog.slice(start + heading.length);
  const end = rest.indexOf('\n## ');
  return `${(end < 0 ? rest : rest.slice(0, end)).trim()}\n`;
}

/** What is wrong with a tag; undefined when it may be released. */
export function faultOf(tag: string, version: string, changelog: string): string | undefined {
  if (tag !== `v${version}`) return `the tag is ${tag}, and the version of the package is ${version}`;
  if (notesOf(changelog, version) === undefined) return `CHANGELOG.md has no section '## ${version}'`;
  return undefined;
}

export function channelOf(tag: string): 'latest' | 'next' {
  return tag.includes('-') ? 'next' : 'latest';
}

function main([command, tag = '']: readonly string[]): void {
  const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
  const { version } = JSON.parse(read('package.json'));
  const fault = faultOf(tag, version, read('CHANGELOG.md'));
  if (fault !== undefined) throw new Error(fault);
  if (command === 'notes') process.stdout.write(notesOf(read('CHANGELOG.md'), version) ?? '');
  else if (command === 'channel') process.stdout.write(`${channelOf(tag)}\n`);
  else if (command !== 'check') throw new Error(`'${command}' is none of check, notes, channel`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
