import { existsSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathBelow } from '../disk/path-below.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { msg, type Text, textOf } from '../findings/text.ts';
import { listed } from '../findings/words.ts';
import type { CohortSpec } from '../repository.ts';
import { pathPattern } from '../source/path-pattern.ts';

/** A cohort without a spec was requested. */
export class UnknownCohort extends Error {
  override readonly name = 'UnknownCohort';
  readonly text: Text;

  constructor(text: Text) {
    super(textOf(text));
    this.text = text;
  }
}

/** Maximum number of cohorts named in a message. */
const MOST_NAMED = 20;

/**
 * The kind of a reference that names no cohort, if all cohorts may be meant:
 *
 * - `all`: a folder of all cohorts.
 * - `beside`: something that lies beside cohorts, as a shell's `cohorts/*` also names a README.
 * - `there`: any other existing file or folder.
 */
export type OtherReference = 'all' | 'beside' | 'there' | undefined;

/** Where references are looked up, and how messages describe references that name no cohort. */
export interface ReferencePlace {
  readonly root: string;
  /** Returns why no spec was found for a cohort that has a folder. */
  readonly why: (id: string) => Text | undefined;
  /** Describes a path of the repository that belongs to no cohort; undefined if nothing exists there. */
  readonly whatIs?: (path: string) => Text | undefined;
  /** Absent if every reference has to name a cohort. */
  readonly otherwise?: ((reference: string) => OtherReference) | undefined;
}

/** The cohorts that references name. */
export interface PickedCohorts {
  readonly cohorts: readonly CohortSpec[];
  /** Whether a reference stands for all. */
  readonly isAll: boolean;
  /** References that name no cohort, but are ignored because others do. */
  readonly leftOut: readonly string[];
  /** Ids of cohorts without a spec whose folder is named together with others, with the reference to the folder. */
  readonly lacking: ReadonlyMap<string, string>;
}

/**
 * The cohorts that match references, in the order in which they were found. A reference is an id, a pattern of ids
 * (`base-*`), a cohort's folder, anything in it, or its spec; a path is relative to the current folder or to the root.
 *
 * Throws {@link UnknownCohort} for a reference without a match.
 */
export function pickCohorts(
  found: readonly CohortSpec[],
  references: readonly string[],
  place: ReferencePlace,
): PickedCohorts {
  const picked = new Set<CohortSpec>();
  const others = new Map<string, OtherReference>();
  for (const reference of references) {
    const named = cohortsNamed(found, reference, place.root);
    if (named.length === 0) others.set(reference, place.otherwise?.(reference));
    for (const cohort of named) picked.add(cohort);
  }
  const kinds = new Set(others.values());
  const isAll = kinds.has('all');
  const leftOut: string[] = [];
  const lacking = new Map<string, string>();
  for (const [reference, kind] of others) {
    if (kind === 'all') continue;
    const lack = lackOf(found, reference, place);
    const reason = lack?.reason;
    // A shell expands `cohorts/*` to every folder, so a folder without a spec is not an error; a typed id without a
    // spec is.
    if (lack?.isFolder && place.otherwise !== undefined && (picked.size > 0 || isAll)) {
      lacking.set(lack.id, reference);
      continue;
    }
    const isBeside = kind === 'beside' && (picked.size > 0 || isAll);
    if (reason !== undefined || !(isBeside || (kind === 'there' && isAll)))
      throw new UnknownCohort(reason ?? unknown(found, reference, place));
    if (!isAll) leftOut.push(reference);
  }
  return { cohorts: isAll ? found : found.filter((cohort) => picked.has(cohort)), isAll, leftOut, lacking };
}

/** The cohorts that one reference names. */
export function cohortsNamed(
  found: readonly CohortSpec[],
  reference: string,
  root: string,
): readonly CohortSpec[] {
  const exact = found.filter(({ id }) => id === reference);
  if (exact.length > 0) return exact;
  const isPath =
    reference.includes('/') || reference.includes(sep) || reference === '.' || reference === '..';
  // A name without a slash may be a misspelled id, so it counts as a path only if it exists.
  const matches = cohortPattern(reference, root);
  if (isPath || existsSync(reference)) {
    const [here = '', atRoot = ''] = pathsOf(reference, root);
    const places = [...(isPath ? [here, atRoot] : [here]), ...realPathsOf(reference, root)];
    for (const path of places) {
      // If the current folder is that of a cohort, every path from the root also seems to lie in it, so the path must
      // exist.
      const isThere = existsSync(resolve(root, path));
      const at = found.filter(
        ({ specPath, folder }) =>
          path === specPath ||
          path === folder ||
          (isThere && folder !== undefined && path.startsWith(`${folder}/`)),
      );
      if (at.length > 0) return at;
    }
  }
  // Removes the slash that a shell adds when it completes an id as a folder.
  const named = found.filter(({ id }) => id === reference.replace(/[\\/]+$/, ''));
  if (named.length > 0) return named;
  return matches === undefined ? [] : found.filter(matches);
}

/** The properties of a cohort that patterns are matched against; a cohort whose spec is elsewhere has no folder. */
type Matched = Pick<CohortSpec, 'id' | 'folder' | 'specPath'>;

/**
 * Whether a cohort matches a pattern: a pattern of ids, or of paths to or into the folders of cohorts, relative to the
 * current folder or the root. Undefined if the reference is not a pattern.
 */
export function cohortPattern(reference: string, root: string): ((cohort: Matched) => boolean) | undefined {
  const name = reference.replace(/\/+$/, '');
  if (!/[*?[]/.test(name)) return undefined;
  if (!name.includes('/')) {
    const pattern = pathPattern(name);
    return ({ id }) => pattern.matches(id);
  }
  const paths = pathsOf(name, root);
  const whole = paths.map(pathPattern);
  return ({ folder, specPath }) =>
    whole.some((pattern) => pattern.matches(specPath) || (folder !== undefined && pattern.matches(folder))) ||
    (folder !== undefined && paths.some((path) => pathPattern(upTo(depthOf(folder), path)).matches(folder)));
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function upTo(depth: number, path: string): string {
  return path.split('/').slice(0, depth).join('/');
}

/** A reference resolved against the current folder and against the root, as paths relative to the root. */
function pathsOf(reference: string, root: string): readonly string[] {
  return ['.', root].map((base) => pathBelow(root, resolve(base, reference)));
}

/** The target of a link: a link to a cohort's folder stands for the folder. */
function realPathsOf(reference: string, root: string): readonly string[] {
  try {
    return [pathBelow(root, realpathSync(reference))];
  } catch {
    return [];
  }
}

interface Lack {
  readonly id: string;
  readonly reason: Text;
  /** Whether the reference is the path of the cohort's folder. */
  readonly isFolder: boolean;
}

/** Why a reference names no cohort, although it names the folder of one. */
function lackOf(
  found: readonly CohortSpec[],
  reference: string,
  { root, why }: ReferencePlace,
): Lack | undefined {
  if (/[*?[]/.test(reference)) return undefined;
  const isPath = reference.includes('/') || existsSync(reference);
  for (const path of isPath ? pathsOf(reference, root) : [reference]) {
    const [, id = reference, inner] = /^(?!\.\.\/).*?cohorts\/([^/]+)(\/.*)?/.exec(path) ?? [];
    // The path may lead into the data of another root.
    const reason = found.some((cohort) => cohort.id === id) ? undefined : why(id);
    if (reason !== undefined) return { id, reason, isFolder: isPath && inner === undefined };
  }
  return undefined;
}

function unknown(
  found: readonly CohortSpec[],
  reference: string,
  { root, whatIs = () => undefined }: ReferencePlace,
): Text {
  const known = found.map(({ id }) => id);
  if (/[*?[]/.test(reference)) return `no cohort matches '${reference}'; ${those(known)}`;
  for (const path of reference === '' ? [] : pathsOf(reference, root)) {
    const words = whatIs(path);
    if (words !== undefined) return msg`there is no cohort '${reference}': that ${words}; ${those(known)}`;
  }
  return unknownCohort(reference, known);
}

/** The message for an unknown cohort, with the most similar name and a list of all. */
export function unknownCohort(name: string, known: readonly string[]): string {
  const near = nearestNames(name, known, 1)[0];
  return `there is no cohort '${name}'; ${near ? `${didYouMean(near)} ` : ''}${those(known)}`;
}

/** `these 2 have a spec: a and b` */
export function those(known: readonly string[]): string {
  if (known.length === 0) return 'no cohort has a spec';
  return `${known.length === 1 ? 'this one has' : `these ${known.length} have`} a spec: ${listed(known, known.length, MOST_NAMED)}`;
}
