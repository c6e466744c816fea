import { type Catalogs, loadCatalogs } from './catalog/catalogs.ts';
import { Collector } from './findings/collector.ts';
import { atFile } from './findings/diagnostic.ts';
import { ExistingGenerations } from './plan/existing-generations.ts';
import { loadSelection, type Selection } from './plan/selection.ts';
import type { Runtime } from './runtime/runtime.ts';
import { type Dialect, runtimeNamed } from './runtime/runtimes.ts';
import type { FileTree } from './source/file-tree.ts';
import { dataRootOf, folderOf } from './source/path.ts';
import { Sources } from './source/sources.ts';

/** One cohort of a repository, named by its spec. */
export interface CohortSpec {
  readonly id: string;
  /** Repository-relative path of the spec file. */
  readonly specPath: string;
  /** Folder of `manifest.json` and `membership.csv`; absent for a spec that stands outside a cohort's `spec/` folder. */
  readonly folder?: string;
  /** The other specs that would write this cohort's outputs; with one of them, none of them may. */
  readonly rivals?: readonly string[];
}

/** The cohort that a spec path names: `…/<id>/spec/config.yaml`. */
export function cohortOf(specPath: string): CohortSpec {
  const specFolder = folderOf(specPath);
  const folder = folderOf(specFolder);
  const name = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  return name(specFolder) === 'spec' && folder !== ''
    ? { id: name(folder), specPath, folder }
    : { id: name(specPath).replace(/\.[^.]+$/, ''), specPath };
}

/**
 * Tells every cohort of the specs that claim its id, too. An id names one output folder, and is what generations record as
 * their origin; specs outside a cohort's folder write nothing and have no rivals.
 */
export function withRivals(cohorts: readonly CohortSpec[]): CohortSpec[] {
  const specs = new Map<string, Set<string>>();
  for (const { id, specPath, folder } of cohorts) {
    if (folder === undefined) continue;
    const paths = specs.get(id);
    if (paths === undefined) specs.set(id, new Set([specPath]));
    else paths.add(specPath);
  }
  return cohorts.map((cohort) => {
    const paths = cohort.folder === undefined ? undefined : specs.get(cohort.id);
    if (paths === undefined || paths.size < 2) return cohort;
    // All of them would be quadratic in what a pattern may find; the message names one.
    const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
    return { ...cohort, rivals: others.slice(0, 3) };
  });
}

export interface RepositoryOptions {
  readonly dialect: Dialect;
  /** Repository-relative; empty or `.` for the repository's root. Slashes at its ends do not matter. */
  readonly dataRoot: string;
  /** Most rows a spec may compile to. */
  readonly maxRows?: number;
  /** Whether git ignores a path: an ignored output counts as not committed. Default: nothing is ignored. */
  readonly isIgnored?: (path: string) => boolean;
  /** Kinds of output that ought to be committed though none is, unless git ignores them: a change has deleted them all. */
  readonly expected?: CommittedKinds;
}

/** Which kinds of output the repository commits at all. */
export interface CommittedKinds {
  readonly manifest: boolean;
  readonly membership: boolean;
  readonly metadata: boolean;
}

/** What every cohort of one repository shares: opened files, catalogs, the selection, the committed generations. */
export interface Repository {
  readonly options: RepositoryOptions;
  readonly runtime: Runtime;
  readonly sources: Sources;
  /** Findings that belong to no single cohort. */
  readonly collector: Collector;
  readonly catalogs: Catalogs;
  /** Only of a runtime that reads selections. */
  readonly selection: Selection | 'refused' | undefined;
  readonly existing: ExistingGenerations;
  readonly committed: CommittedKinds;
}

/**
 * Reads what all cohorts share, once. Faults in it are reported once, whatever the number of cohorts. Throws a RangeError for
 * a data root that leads out.
 */
export function openRepository(tree: FileTree, asked: RepositoryOptions): Repository {
  const options = { ...asked, dataRoot: dataRootOf(asked.dataRoot) };
  const sources = new Sources(tree);
  const collector = new Collector();
  const { dialect, dataRoot } = options;
  const runtime = runtimeNamed(dialect);
  const catalogs = loadCatalogs(sources, dataRoot, dialect, collector);
  const selection = runtime.readsSelections ? loadSelection(sources, dataRoot, collector) : undefined;
  const existing = new ExistingGenerations(tree, dataRoot);
  const committed = committedKinds(tree, existing, options);
  return { options, runtime, sources, collector, catalogs, selection, existing, committed };
}

/** Asked for when first needed: a folder that cannot be listed then stops the cohorts that need it, and nothing else. */
function committedKinds(
  tree: FileTree,
  existing: ExistingGenerations,
  options: RepositoryOptions,
): CommittedKinds {
  const isIgnored = options.isIgnored ?? (() => false);
  const folder = options.dataRoot === '' ? 'cohorts' : `${options.dataRoot}/cohorts`;
  const { expected } = options;
  const has = (name: string, isExpected = false): boolean =>
    tree.list(folder).some((cohort) => {
      const path = `${folder}/${cohort}/${name}`;
      return (isExpected || tree.exists(path)) && !isIgnored(path);
    });
  const known = new Map<keyof CommittedKinds, boolean>();
  const once = (kind: keyof CommittedKinds, find: () => boolean): boolean => {
    const found = known.get(kind) ?? find();
    known.set(kind, found);
    return found;
  };
  return {
    get manifest() {
      return once('manifest', () => has('manifest.json', expected?.manifest));
    },
    get membership() {
      return once('membership', () => has('membership.csv', expected?.membership));
    },
    get metadata() {
      return once('metadata', () =>
        (['draft', 'essay', 'evaluation'] as const).some(
          (stage) =>
            (expected?.metadata || existing.folders(stage).size > 0) &&
            !isIgnored(`${existing.root}/${stage}`),
        ),
      );
    },
  };
}

/** Says once, for each kind of output that is not committed, that there is nothing to compare. */
export function reportUncommitted(repository: Repository): void {
  const { committed, collector, options, existing } = repository;
  const cohorts = options.dataRoot === '' ? 'cohorts' : `${options.dataRoot}/cohorts`;
  const hint = 'commit them to have them checked';
  if (!committed.manifest && !committed.membership) {
    collector.add(
      'drift/not-committed',
      atFile(cohorts),
      'no manifest.json and no membership.csv is committed: there is nothing to compare',
      { hint },
    );
  } else if (!committed.manifest) {
    collector.add(
      'drift/not-committed',
      atFile(cohorts),
      'no manifest.json is committed: there is nothing to compare',
      { hint },
    );
  } else if (!committed.membership) {
    collector.add(
      'drift/not-committed',
      atFile(cohorts),
      'no membership.csv is committed: there is nothing to compare',
      { hint },
    );
  }
  if (!committed.metadata) {
    collector.add(
      'drift/not-committed',
      atFile(existing.root),
      'generation metadata (gens/) is not committed: there is nothing to compare',
      { hint },
    );
  }
}
