import type { Stage } from '../result.ts';
import { outputsIn } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { folderOf } from '../source/path.ts';
import type { Touch } from './change.ts';

/** A cohort of the base or the head, and what it reads. */
export interface CohortInputs {
  readonly id: string;
  readonly specPath: string;
  /** Folder of its outputs, if it has one. */
  readonly folder?: string | undefined;
  /** Files included by its spec; those of base and head if the cohort is in both. */
  readonly includes: readonly string[];
}

export interface AffectedOptions {
  /** Repository-relative; empty for the repository's root. */
  readonly dataRoot: string;
  /**
   * Ids of the cohorts whose check reads a generation; called only for changed metadata. If absent, such a change
   * affects every cohort.
   */
  readonly readersOf?: (stage: Stage, id: string) => ReadonlySet<string> | 'all';
  /** Ids of the cohorts that use what changed in a catalog. If absent, such a change affects every cohort. */
  readonly usersOf?: (path: string) => ReadonlySet<string> | 'all';
}

export interface AffectedCohort {
  readonly id: string;
  /** In the order of {@link TOUCHES}. */
  readonly touches: readonly Touch[];
}

const TOUCHES: readonly Touch[] = [
  'settings',
  'spec',
  'include',
  'catalog',
  'selection',
  'output',
  'generation',
];

/** Files that affect how every cohort is read: the repository's settings, and git's for line endings. */
export function isSetting(path: string): boolean {
  return path === '.cohort-ci.yml' || path === '.cohort-ci.yaml' || /(^|\/)\.gitattributes$/.test(path);
}

/**
 * The cohorts whose check result can differ after some paths changed, in the order given: those whose spec folder,
 * includes, outputs or generations are among the paths, those that use what changed in a catalog, and all cohorts when
 * a setting or a selection changed.
 */
export function affectedCohorts(
  changedPaths: readonly string[],
  cohorts: readonly CohortInputs[],
  options: AffectedOptions,
): readonly AffectedCohort[] {
  const layout = new DataLayout(options.dataRoot);
  const touched = new Map<string, Set<Touch>>();
  const touch = (id: string, what: Touch): void => {
    const touches = touched.get(id);
    if (touches === undefined) touched.set(id, new Set([what]));
    else touches.add(what);
  };
  const changed = new Set(changedPaths);
  const above = new Set<string>();
  for (const path of changedPaths)
    for (let at = path; at !== '' && !above.has(at); at = folderOf(at)) above.add(at);
  const bySpecFolder = groupBy(
    cohorts,
    ({ specPath, folder }) => (folder === undefined ? [specPath] : [folderOf(specPath)]),
    above,
  );
  const byInclude = groupBy(cohorts, ({ includes }) => includes, changed);
  const byOutput = groupBy(
    cohorts,
    ({ folder }) => (folder !== undefined && above.has(folder) ? outputsIn(folder) : []),
    changed,
  );
  /** Touches that apply to every cohort; kept apart since thousands of paths may cause them. */
  const all = new Set<Touch>();
  const known = new Set(cohorts.map(({ id }) => id));
  const touchEach = (ids: ReadonlySet<string> | 'all', what: Touch): void => {
    if (ids === 'all') all.add(what);
    else for (const id of ids) if (known.has(id)) touch(id, what);
  };
  for (const path of changedPaths) {
    if (isSetting(path)) all.add('settings');
    else if (layout.isSelection(path)) all.add('selection');
    if (layout.isCatalog(path)) touchEach(options.usersOf?.(path) ?? 'all', 'catalog');
    // The spec itself, or any other file in its folder.
    for (let at = path; at !== ''; at = folderOf(at))
      for (const id of bySpecFolder.get(at) ?? []) touch(id, 'spec');
    for (const id of byInclude.get(path) ?? []) touch(id, 'include');
    for (const id of byOutput.get(path) ?? []) touch(id, 'output');
    const generation = layout.generationOf(path);
    if (generation === undefined) continue;
    touchEach(options.readersOf?.(generation.stage, generation.id) ?? 'all', 'generation');
  }
  for (const what of all) for (const { id } of cohorts) touch(id, what);
  const ids = [...new Set(cohorts.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const touches = touched.get(id);
    return touches === undefined ? [] : [{ id, touches: TOUCHES.filter((one) => touches.has(one)) }];
  });
}

/** Whether a path is read for every cohort: a setting, a catalog or a selection. */
export function isShared(path: string, dataRoot: string): boolean {
  const layout = new DataLayout(dataRoot);
  return isSetting(path) || layout.isCatalog(path) || layout.isSelection(path);
}

function groupBy(
  cohorts: readonly CohortInputs[],
  pathsOf: (cohort: CohortInputs) => readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const cohort of cohorts) {
    for (const path of pathsOf(cohort)) {
      if (!wanted.has(path)) continue;
      const group = groups.get(path);
      if (group === undefined) groups.set(path, [cohort.id]);
      else group.push(cohort.id);
    }
  }
  return groups;
}
