import { msg, quotedPath } from '../findings/text.ts';
import type { Account, CohortResult } from '../result.ts';
import { type OutputKind, outputsIn } from '../source/cohort-files.ts';
import { type DataLayout, OPTIONAL_CATALOGS } from '../source/data-layout.ts';
import type { Sources } from '../source/sources.ts';
import { accountOf, type Entry, UNKNOWN_BEFORE } from './account.ts';
import type { LooseFolder } from './survey-cohorts.ts';

/** The request to a check, and what the check did. */
export interface Done {
  readonly layout: DataLayout;
  readonly sources: Sources;
  readonly cohorts: readonly CohortFolder[];
  /** For these cohorts, by the path of their spec. */
  readonly results: readonly CohortResult[];
  /** Folders without a checked spec. */
  readonly loose: readonly LooseFolder[];
  /** Cohorts that need not be checked, since nothing that they depend on differs from the base. */
  readonly unchanged?: readonly CohortFolder[];
  /** Folders of removed cohorts. */
  readonly removed?: readonly string[];
  /** Submodules that contain what the check reads, but are not checked out. */
  readonly bareModules?: readonly string[];
  /** Whether nothing is known about the base of the checked change. */
  readonly isBaseUnknown: boolean;
  /** Paths of the settings in force, and of files that they name. */
  readonly settings: readonly string[];
  readonly isIgnored?: ((path: string) => boolean) | undefined;
}

interface CohortFolder {
  readonly specPath: string;
  readonly folder?: string;
}

/** The account of a check: every cohort, output, catalog, include, selection and setting, and what happened to it. */
export function takeAccount(done: Done): Account {
  return accountOf([
    ...done.settings.map((path) => checked('settings', path)),
    ...cohortEntries(done),
    ...done.loose.flatMap((one) => looseEntries(one, done)),
    ...absentEntries(done),
    ...inputEntries(done),
  ]);
}

function checked(kind: Entry['kind'], path: string): Entry {
  return { kind, path, disposition: 'checked' };
}

function* cohortEntries({ cohorts, results, unchanged = [], ...done }: Done): Iterable<Entry> {
  const compared = new Set(results.flatMap(({ outputs }) => comparedKinds(outputs)));
  const folders = new Map(cohorts.map(({ specPath, folder }) => [specPath, folder]));
  for (const result of results) {
    const folder = folders.get(result.specPath);
    const path = folder ?? result.specPath;
    if (result.state === 'unchecked')
      yield { kind: 'cohort', path, disposition: 'not-checked', reason: result.failure ?? 'it failed' };
    else {
      yield checked('cohort', path);
      yield* outputEntries(result, folder, compared, done);
    }
  }
  for (const { specPath, folder } of unchanged)
    yield { kind: 'cohort', path: folder ?? specPath, disposition: 'unchanged' };
}

function* outputEntries(
  { outputs }: CohortResult,
  folder: string | undefined,
  compared: ReadonlySet<OutputKind>,
  {
    sources: { tree },
    isIgnored = () => false,
    isBaseUnknown,
  }: Pick<Done, 'sources' | 'isIgnored' | 'isBaseUnknown'>,
): Iterable<Entry> {
  if (outputs === undefined) {
    for (const path of folder === undefined ? [] : outputsIn(folder))
      if (tree.exists(path))
        yield {
          ...checked('output', path),
          disposition: 'not-applicable',
          reason: 'not comparable while the spec is invalid',
        };
    return;
  }
  for (const [kind, { path, status }] of outputsOf(outputs)) {
    const disposition = isBaseUnknown && mayBeRemoved(kind, compared) ? 'not-checked' : 'not-applicable';
    const why = isIgnored(path) ? 'ignored by git' : 'not committed';
    yield status === 'uncommitted'
      ? {
          ...checked('output', path),
          disposition,
          reason: isBaseUnknown ? `${why}, and ${UNKNOWN_BEFORE} it was before` : why,
        }
      : checked('output', path);
  }
}

type Outputs = NonNullable<CohortResult['outputs']>;

function outputsOf(outputs: Outputs): readonly [OutputKind, Outputs[OutputKind]][] {
  const { manifest, membership, metadata } = outputs;
  return [
    ['manifest', manifest],
    ['membership', membership],
    ['metadata', metadata],
  ];
}

function comparedKinds(outputs: Outputs | undefined): readonly OutputKind[] {
  if (outputs === undefined) return [];
  return outputsOf(outputs).flatMap(([kind, { status }]) => (status === 'uncommitted' ? [] : [kind]));
}

/**
 * Whether the change may have removed all outputs of a kind. The runtime writes the manifest and the membership of a
 * cohort together, so a repository has both or neither; metadata is often not committed.
 */
function mayBeRemoved(kind: OutputKind, compared: ReadonlySet<OutputKind>): boolean {
  return kind === 'metadata' ? compared.size === 0 : !compared.has(kind);
}

function* absentEntries({ removed = [], bareModules = [] }: Done): Iterable<Entry> {
  for (const path of removed)
    yield {
      ...{ kind: 'cohort', path, disposition: 'not-applicable' },
      reason: 'removed: git tracks its spec, and it is not on disk',
    };
  for (const path of bareModules)
    yield {
      ...{ kind: 'cohort', path, disposition: 'not-checked' },
      reason: msg`the submodule ${quotedPath(path)} is not checked out: git submodule update --init, or submodules: true for actions/checkout`,
    };
}

function looseEntries(
  { kind, folder, spec, isChecked, outputs, why }: LooseFolder,
  { isBaseUnknown }: Pick<Done, 'isBaseUnknown'>,
): readonly Entry[] {
  const skipped = { disposition: 'not-applicable' } as const;
  switch (kind) {
    case 'misnamed':
      return [
        ...(isChecked
          ? []
          : ([
              { kind: 'spec-like', path: spec ?? folder, ...skipped, reason: 'not read by the runtime' },
            ] as const)),
        ...outputs.map((path) => ({ kind: 'output', path, ...skipped, reason: 'without a spec' }) as const),
      ];
    case 'left-out':
      return [{ kind: 'cohort', path: folder, ...skipped, reason: 'left out by the patterns of specs' }];
    case 'archived':
      return [
        {
          ...{ kind: 'cohort', path: folder, ...skipped },
          reason: isBaseUnknown
            ? `kept in an archive; ${UNKNOWN_BEFORE} anything reads it`
            : 'kept in an archive, which is not read',
        },
      ];
    case 'no-spec':
      return outputs.map((path) => ({ kind: 'output', path, ...skipped, reason: 'without a spec' }));
    case 'unknown':
      return [{ kind: 'cohort', path: folder, disposition: 'not-checked', reason: why ?? 'it failed' }];
  }
}

function* inputEntries({ layout, sources, cohorts, settings }: Done): Iterable<Entry> {
  const specs = new Set(cohorts.map(({ specPath }) => specPath));
  const optional = new Set([...OPTIONAL_CATALOGS.map((name) => layout.catalog(name)), ...layout.selections]);
  for (const { path, exists } of sources.lookups()) {
    if (specs.has(path) || settings.includes(path)) continue;
    const isCatalog = layout.isCatalog(path);
    if (exists)
      yield checked(isCatalog ? 'catalog' : layout.isSelection(path) ? 'selection' : 'include', path);
    // A missing include makes its spec invalid, which is reported as such.
    else if (isCatalog && !optional.has(path))
      yield { kind: 'catalog', path, disposition: 'not-applicable', reason: 'missing' };
  }
}
