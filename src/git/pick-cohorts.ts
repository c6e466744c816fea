import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { listed } from '../findings/words.ts';
import type { CohortSpec } from '../repository.ts';
import { pathPattern } from '../source/path-pattern.ts';

/** A cohort without a spec was requested. */
export class UnknownCohort extends Error {
  override readonly name = 'UnknownCohort';
}

/** Maximum number of cohorts named in a message. */
const MOST_NAMED = 20;

/**
 * The cohorts that match references, in the order in which they were found. A reference is an id, a pattern of ids
 * (`base-*`), a cohort's folder, anything in it, or its spec; a path is relative to the current folder or to the root.
 *
 * @param why - Returns why no spec was found for a cohort that has a folder. Throws {@link UnknownCohort} for a
 *   reference without a match.
 */
export function pickCohorts(
  found: readonly CohortSpec[],
  references: readonly string[],
  root: string,
  why: (id: string) => string | undefined,
): readonly CohortSpec[] {
  const picked = new Set<CohortSpec>();
  for (const reference of references) {
    const named = cohortsNamed(found, reference, root);
    if (named.length === 0) throw new UnknownCohort(unknown(found, reference, root, why));
    for (const cohort of named) picked.add(cohort);
  }
  return found.filter((cohort) => picked.has(cohort));
}

function cohortsNamed(found: readonly CohortSpec[], reference: string, root: string): readonly CohortSpec[] {
  const exact = found.filter(({ id }) => id === reference);
  if (exact.length > 0) return exact;
  const isPath =
    reference.includes('/') || reference.includes(sep) || reference === '.' || reference === '..';
  // A bare name may be a misspelled id, so it is a path only if it exists.
  if (isPath || existsSync(reference)) {
    const [here = '', atRoot = ''] = pathsOf(reference, root);
    const places = isPath ? [here, atRoot] : [here];
    for (const path of places) {
      const at = found.filter(
        ({ specPath, folder }) =>
          path === specPath || (folder !== undefined && `${path}/`.startsWith(`${folder}/`)),
      );
      if (at.length > 0) return at;
    }
    return [];
  }
  if (!/[*?[]/.test(reference)) return [];
  const pattern = pathPattern(reference);
  return found.filter(({ id }) => pattern.matches(id));
}

/** A reference resolved against the current folder and against the root, as paths relative to the root. */
function pathsOf(reference: string, root: string): readonly string[] {
  return ['.', root].map((base) => relative(root, resolve(base, reference)).split(sep).join('/'));
}

function unknown(
  found: readonly CohortSpec[],
  reference: string,
  root: string,
  why: (id: string) => string | undefined,
): string {
  const known = found.map(({ id }) => id);
  if (/[*?[]/.test(reference)) return `no cohort matches '${reference}'; ${those(known)}`;
  for (const path of reference.includes('/') ? pathsOf(reference, root) : [reference]) {
    const id = /^(?!\.\.\/).*?cohorts\/([^/]+)/.exec(path)?.[1] ?? reference;
    // It may be in the data of another root.
    const reason = known.includes(id) ? undefined : why(id);
    if (reason !== undefined) return reason;
  }
  return unknownCohort(reference, known);
}

/** The message for an unknown cohort, with the most similar name and a list of all. */
export function unknownCohort(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known, 1)[0];
  return `there is no cohort '${name}'; ${near ? `${didYouMean(near)} ` : ''}${those(known)}`;
}

function those(known: readonly string[]): string {
  if (known.length === 0) return 'no cohort has a spec';
  return `${known.length === 1 ? 'this one has' : `these ${known.length} have`} a spec: ${listed(known, known.length, MOST_NAMED)}`;
}
