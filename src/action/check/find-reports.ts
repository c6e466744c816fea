import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { EnvironmentFailure, shown, systemCode, systemFailure } from '../../disk/environment-failure.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { pathPattern } from '../../source/path-pattern.ts';

/**
 * The reports named by one or more lines, relative to a folder: a file, a folder with all `.json` files below it, or a
 * pattern with `*`, `**`, `?` or `[…]`. Links are not followed, since reports are downloaded files, not part of the
 * checkout.
 */
export function findReports(folder: string, text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const found = new Set(lines.filter((line) => line !== '').flatMap((line) => findOne(folder, line)));
  return [...found].sort(compareCodePoints);
}

function findOne(folder: string, line: string): readonly string[] {
  // An existing file or folder of exactly this name takes precedence over a pattern.
  const place = resolve(folder, line);
  const stands = statOf(place);
  if (stands?.isFile()) return [place];
  if (stands?.isDirectory()) return filesBelow(place).filter((path) => path.endsWith('.json'));
  const segments = line.split('/');
  const first = segments.findIndex((segment) => /[*?[]/.test(segment));
  if (first < 0) throw missing(place);
  const start = resolve(folder, segments.slice(0, first).join('/') || (line.startsWith('/') ? '/' : '.'));
  if (!statOf(start)?.isDirectory()) throw missing(place);
  const pattern = pathPattern(segments.slice(first).join('/'));
  const found = filesBelow(start).filter((path) =>
    pattern.matches(path.slice(start.length).replace(/^\//, '')),
  );
  if (found.length === 0) throw missing(place);
  return found;
}

/** Undefined if nothing is there, or if one of the parent folders is a file. */
function statOf(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw systemFailure(error, 'read', place);
  }
}

function filesBelow(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function missing(place: string): EnvironmentFailure {
  return new EnvironmentFailure('other', place, `there are no shard results at ${shown(place)}`);
}
