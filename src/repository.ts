import { type Catalogs, loadCatalogs } from './catalog/catalogs.ts';
import { Collector } from './findings/collector.ts';
import type { Diagnostic } from './findings/diagnostic.ts';
import { ExistingGenerations } from './plan/existing-generations.ts';
import { readSelection, type Selection, type SelectionOutcome } from './plan/selection.ts';
import type { Runtime } from './runtime/runtime.ts';
import { type Dialect, runtimeNamed } from './runtime/runtimes.ts';
import { cohortFolderOf, type OutputKind } from './source/cohort-files.ts';
import { DataLayout } from './source/data-layout.ts';
import type { FileTree } from './source/file-tree.ts';
import { lastNameOf } from './source/path.ts';
import { type Opened, Sources } from './source/sources.ts';
import { STAGES } from './source/stage.ts';

/** One cohort of a repository, identified by its spec. */
export interface CohortSpec {
  readonly id: string;
  /** Repository-relative path of the spec file. */
  readonly specPath: string;
  /** Folder of `manifest.json` and `membership.csv`; absent for a spec outside the `spec/` folder of a cohort. */
  readonly folder?: string;
  /** Other specs that would write the same outputs. If there are any, no spec may write them. */
  readonly rivals?: readonly string[];
}

/** The cohort of a spec at `…/<id>/spec/config.yaml`. */
export function cohortOf(specPath: string): CohortSpec {
  const folder = cohortFolderOf(specPath);
  return folder === undefined
    ? { id: lastNameOf(specPath).replace(/\.[^.]+$/, ''), specPath }
    : { id: lastNameOf(folder), specPath, folder };
}

/**
 * Adds to every cohort the other specs with its id. An id determines an output folder, and generations record it as
 * their origin. Specs outside a cohort's folder write nothing and have no rivals.
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
    // Storing all rivals of each cohort would be quadratic in the number of matched files; the message names only one.
    const others = [...paths].slice(0, 4).filter((path) => path !== cohort.specPath);
    return { ...cohort, rivals: others.slice(0, 3) };
  });
}

export interface RepositoryOptions {
  readonly dialect: Dialect;
  /** Repository-relative; empty or `.` for the repository's root. Leading and trailing slashes do not matter. */
  readonly dataRoot: string;
  /** Maximum number of rows of a spec. */
  readonly maxRows?: number | undefined;
  /** Whether git ignores a path: an ignored output counts as not committed. Default: nothing is ignored. */
  readonly isIgnored?: (path: string) => boolean;
  /** The rule by which git ignores a path, for findings about something missing. */
  readonly ignoredBy?: (path: string) => IgnoredBy | undefined;
  /**
   * Kinds of output that should be committed even though none is, unless git ignores them, because a change has deleted
   * them.
   */
  readonly expected?: CommittedKinds;
  /** The committed generations, if they have already been opened for the same data root. */
  readonly existing?: ExistingGenerations;
  /** The catalogs, if the same files have already been read. */
  readonly read?: ReadCatalogs | undefined;
}

/** The catalogs of one runtime below one data root, with all files opened for them. */
export interface ReadCatalogs {
  readonly runtime: Runtime;
  readonly dataRoot: string;
  readonly catalogs: Catalogs;
  readonly findings: readonly Diagnostic[];
  readonly opened: ReadonlyMap<string, Opened>;
}

/** A rule of a `.gitignore`, or of another file that tells git what to ignore. */
export interface IgnoredBy {
  /** Path of the file with the rule; if it is outside the repository's folder, as spelled by git. */
  readonly source: string;
  readonly isInside: boolean;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
}

/** Which kinds of output the repository commits. */
export type CommittedKinds = Readonly<Record<OutputKind, boolean>>;

/**
 * The files and tables that all cohorts of a repository share: opened files, catalogs, the selection, the committed
 * generations.
 */
export interface Repository {
  readonly options: RepositoryOptions;
  readonly layout: DataLayout;
  readonly runtime: Runtime;
  readonly sources: Sources;
  readonly catalogs: Catalogs;
  /** Findings about the catalogs. */
  readonly catalogFindings: readonly Diagnostic[];
  /** For another check of the same files. */
  readonly read: ReadCatalogs;
  /** The committed selections, in runtimes that read them. */
  readonly selections: SelectionOutcome;
  /** The selection that restricts the cohorts; `invalid` if the runtime accepts none of the files. */
  readonly selection: Selection | 'invalid' | undefined;
  readonly existing: ExistingGenerations;
  readonly committed: CommittedKinds;
}

/**
 * Reads, once, the files that all cohorts share; `repositoryFindings` reports their faults.
 *
 * @throws {RangeError} if the data root is outside the repository
 */
export function openRepository(tree: FileTree, asked: RepositoryOptions): Repository {
  const layout = new DataLayout(asked.dataRoot);
  const options = { ...asked, dataRoot: layout.dataRoot };
  const sources = new Sources(tree);
  const runtime = runtimeNamed(options.dialect);
  const read = readCatalogs(sources, layout, runtime, asked.read);
  const selections: SelectionOutcome = runtime.readsSelections
    ? readSelection(sources, layout)
    : { kind: 'none' };
  const selection =
    selections.kind === 'selection'
      ? selections.selection
      : selections.kind === 'none'
        ? undefined
        : 'invalid';
  const existing =
    asked.existing?.root === layout.gens ? asked.existing : new ExistingGenerations(tree, layout);
  const committed = committedKinds(tree, layout, existing, options);
  return {
    ...{ options, layout, runtime, sources, read },
    ...{ catalogs: read.catalogs, catalogFindings: read.findings },
    ...{ selections, selection, existing, committed },
  };
}

function readCatalogs(
  sources: Sources,
  layout: DataLayout,
  runtime: Runtime,
  known: ReadCatalogs | undefined,
): ReadCatalogs {
  const { dataRoot } = layout;
  if (known?.runtime === runtime && known.dataRoot === dataRoot) {
    sources.take(known.opened);
    return known;
  }
  const collector = new Collector();
  const catalogs = loadCatalogs(sources, layout, runtime, collector);
  return { runtime, dataRoot, catalogs, findings: collector.sorted(), opened: sources.opened() };
}

/** Determined on demand, so that a folder that cannot be listed only stops the cohorts that need it. */
function committedKinds(
  tree: FileTree,
  layout: DataLayout,
  existing: ExistingGenerations,
  options: RepositoryOptions,
): CommittedKinds {
  const isIgnored = options.isIgnored ?? (() => false);
  const { expected } = options;
  const has = (kind: 'manifest' | 'membership', isExpected = false): boolean =>
    tree.list(layout.cohorts).some((id) => {
      const path = layout.cohort(id)[kind];
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
      return once('manifest', () => has('manifest', expected?.manifest));
    },
    get membership() {
      return once('membership', () => has('membership', expected?.membership));
    },
    get metadata() {
      return once('metadata', () =>
        STAGES.some(
          (stage) =>
            (expected?.metadata || existing.folders(stage).size > 0) && !isIgnored(layout.generations(stage)),
        ),
      );
    },
  };
}
