import { accountOf } from './account/account.ts';
import { reportLooseFolders } from './account/report-loose-folders.ts';
import { type LooseFolder, surveyCohorts } from './account/survey-cohorts.ts';
import { takeAccount } from './account/take-account.ts';
import { checkCohort, failureText, uncheckedCohort } from './check-cohort.ts';
import { ignoredWords } from './checks/ignored-words.ts';
import { repositoryFindings } from './checks/repository-findings.ts';
import type { Examination } from './checks/run-checks.ts';
import type { Derivation } from './derive.ts';
import { type IgnoredOutputs, reportIgnoredOutputs } from './drift/report-ignored-outputs.ts';
import { type Orphan, reportOrphans } from './drift/report-orphans.ts';
import { Collector } from './findings/collector.ts';
import { atMissing, atSpan, type Diagnostic, placePath } from './findings/diagnostic.ts';
import { compareDiagnostics } from './findings/order.ts';
import { joined, msg, quotedPath } from './findings/text.ts';
import { settleSafety } from './fixes/settle-safety.ts';
import { scanLegacy } from './overview/legacy/scan-legacy.ts';
import {
  type CohortSpec,
  openRepository,
  type Repository,
  type RepositoryOptions,
  withRivals,
} from './repository.ts';
import { type CheckResult, type CohortResult, checkResult } from './result.ts';
import { applyConfig } from './settings/apply-config.ts';
import type { Config } from './settings/config.ts';
import { type Judgement, judgeByBase } from './settings/judge-by-base.ts';
import { startFromCheckpoint } from './source/checkpoint.ts';
import { compareCodePoints } from './source/compare.ts';
import { DataLayout } from './source/data-layout.ts';
import type { FileTree } from './source/file-tree.ts';
import type { SourceFile } from './source/source-file.ts';

export interface CheckOptions extends RepositoryOptions {
  /** The glob patterns that named the specs; reported when they found nothing. */
  readonly patterns: readonly string[];
  /** The repository's own settings: which findings it ignores, and how severe the others are. */
  readonly config?: Config;
  /** How findings count, where a change must not decide that for itself: then the severities and ignores of `config` do not. */
  readonly judgement?: Judgement;
  /** Rules by which git ignores outputs since the change that is checked: each is reported. */
  readonly ignoredOutputs?: readonly IgnoredOutputs[];
  /** Cohorts whose spec the change removes, while it keeps outputs of them. */
  readonly orphans?: readonly Orphan[];
  /** Looks for what is left of the time before specs, too; in the usual files unless patterns name others. */
  readonly legacy?: { readonly patterns?: readonly string[] };
  /**
   * Every spec that the settings name, where only some of them are checked: what lies beside them in `cohorts/` is looked
   * at. Default: the cohorts that are checked; `none` leaves that to another run.
   */
  readonly allSpecs?: readonly string[] | 'none';
  /** Cohorts that are not checked, since neither they nor what they depend on differ from the base: object ids prove it. */
  readonly unchanged?: readonly CohortSpec[];
  /** Folders of cohorts that git tracks and that somebody has removed from disk. */
  readonly removed?: readonly string[];
  /** Submodules that hold what the check reads, and are not checked out: the check is then not complete. */
  readonly bareModules?: readonly string[];
  /** Whether a change is checked of whose base nothing is known: what is not committed may have been. */
  readonly isBaseUnknown?: boolean;
  /** Whether only some of the cohorts were asked for. */
  readonly partial?: boolean;
  /** Called with what each cohort was derived to be, before its outputs are compared; not kept, since it may be large. */
  readonly onDerived?: (derivation: Derivation, examination: Examination) => void;
  /** Called with the entries of the ignores in `config` that matched something, by their place in the list. */
  readonly onIgnored?: (entries: ReadonlySet<number>) => void;
  /** Called after each cohort; awaited, so that an edge can show progress and see signals between cohorts. */
  readonly onCohort?: (result: CohortResult, done: number, total: number) => Promise<void> | void;
}

/**
 * Checks the cohorts of a repository, one after another. An unexpected failure in one is reported as `unchecked` and does
 * not stop the others.
 */
export async function checkRepository(
  tree: FileTree,
  cohorts: readonly CohortSpec[],
  options: CheckOptions,
): Promise<CheckResult> {
  const repository = openOrFail(tree, options);
  if (repository instanceof Error) return closedResult(cohorts, options, repository);
  const { dataRoot } = repository.options;
  const results: CohortResult[] = [];
  const ordered = withRivals(cohorts).sort(
    (left, right) => compareCodePoints(left.id, right.id) || compareCodePoints(left.specPath, right.specPath),
  );
  for (const [index, cohort] of ordered.entries()) {
    let result: CohortResult;
    try {
      startFromCheckpoint();
      result = checkCohort(repository, cohort, options.onDerived);
    } catch (error) {
      result = uncheckedCohort(cohort, error);
    }
    results.push(result);
    await options.onCohort?.(result, index + 1, ordered.length);
  }
  const collector = new Collector();
  const compared = results.some((result) => result.outputs !== undefined);
  collector.take(...repositoryFindings(repository, compared));
  if (cohorts.length === 0) reportNoSpec(dataRoot, tree, options, collector);
  const orphans = new Map((options.orphans ?? []).map((orphan) => [orphan.specPath, orphan]));
  let loose: readonly LooseFolder[] = [];
  if (options.allSpecs !== 'none') {
    const specs = options.allSpecs ?? cohorts.map(({ specPath }) => specPath);
    loose = surveyCohorts(tree, { dataRoot, specs, isIgnored: options.isIgnored });
    reportLooseFolders(
      loose.filter(({ kind, wanted }) => kind !== 'no-spec' || !orphans.has(wanted)),
      collector,
    );
  }
  // Under another name the spec is still there, and that is said.
  for (const { kind, wanted } of loose) if (kind === 'misnamed') orphans.delete(wanted);
  reportOrphans([...orphans.values()], collector);
  const ignoreFiles = new Map<string, SourceFile>();
  reportIgnoredOutputs(options.ignoredOutputs ?? [], ignoreFiles, collector);
  if (options.config?.prices !== undefined) {
    // Loaded where there is a table: the reader of tables would slow every other start.
    const { openPriceTable } = await import('./prices/open-price-table.ts');
    const { table, tableAt } = options.config.prices;
    openPriceTable(repository.sources, table, atSpan(tableAt), collector);
  }
  // What makes a cohort invalid is not reported as a trap besides.
  const errors = new Set(
    results.flatMap(({ diagnostics }) =>
      diagnostics.flatMap((found) => (found.severity === 'error' ? [tokenKey(found)] : [])),
    ),
  );
  const found = checkResult({
    dialect: options.dialect,
    dataRoot,
    patterns: options.patterns,
    cohorts: results,
    // Without a spec nothing wants the catalogs: that no spec was found says it all.
    diagnostics: collector
      .sorted()
      .filter(({ code }) => cohorts.length > 0 || !code.startsWith('catalog/'))
      .filter((found) => found.severity === 'error' || !errors.has(tokenKey(found))),
    account: takeAccount({
      layout: repository.layout,
      sources: repository.sources,
      cohorts,
      results,
      loose,
      isIgnored: options.isIgnored,
      ...(options.removed === undefined ? {} : { removed: options.removed }),
      ...(options.bareModules === undefined ? {} : { bareModules: options.bareModules }),
      ...(options.unchanged === undefined ? {} : { unchanged: options.unchanged }),
      isBaseUnknown: options.isBaseUnknown ?? false,
      settings: settingsFiles(options.config),
    }),
    sources: new Map([...ignoreFiles, ...repository.sources.files]),
  });
  const result = settleSafety(found, tree);
  const whole = options.legacy ? withLegacy(result, tree, options.legacy) : result;
  const { config, judgement, onIgnored } = options;
  const how = { whole: !options.partial, ...(onIgnored === undefined ? {} : { onIgnored }) };
  if (judgement) return judgeByBase(whole, config, judgement, how);
  return config ? applyConfig(whole, config, how) : whole;
}

/** The failure of the machine that keeps what all cohorts share from being read, if there is one. */
function openOrFail(tree: FileTree, options: CheckOptions): Repository | Error {
  try {
    return openRepository(tree, options);
  } catch (error) {
    if (error instanceof Error && error.name === 'EnvironmentFailure') return error;
    throw error;
  }
}

/** What a check comes to for which a file that all cohorts share cannot be read: none of them is checked. */
function closedResult(cohorts: readonly CohortSpec[], options: CheckOptions, error: Error): CheckResult {
  const results = cohorts.map((cohort) => uncheckedCohort(cohort, error));
  const reason = failureText(error);
  const entries = cohorts.map(
    ({ folder, specPath }) =>
      ({ kind: 'cohort', path: folder ?? specPath, disposition: 'not-checked', reason }) as const,
  );
  const nothing = { kind: 'catalog', path: options.dataRoot, disposition: 'not-checked', reason } as const;
  return checkResult({
    dialect: options.dialect,
    dataRoot: new DataLayout(options.dataRoot).dataRoot,
    patterns: options.patterns,
    cohorts: results,
    diagnostics: [],
    account: accountOf(entries.length === 0 ? [nothing] : entries),
    sources: new Map(),
  });
}

/** The files that say how to check, beside the inputs of this run. */
function settingsFiles(config: Config | undefined): readonly string[] {
  if (config === undefined) return [];
  return [config.file.path, ...(config.prices === undefined ? [] : [config.prices.table])];
}

/** A code at a place, whatever it says there. */
function tokenKey({ code, at }: Diagnostic): string {
  return `${code} ${at.kind === 'span' ? at.span.start : at.kind} ${placePath(at)}`;
}

/** A check of nothing passes, and must say so. */
function reportNoSpec(
  dataRoot: string,
  tree: FileTree,
  { patterns, config, ignoredBy }: CheckOptions,
  collector: Collector,
): void {
  const isConfigured = patterns.join('\n') === config?.settings.specs?.join('\n');
  const place =
    isConfigured && config?.specsAt !== undefined ? atSpan(config.specsAt) : atMissing(patterns[0] ?? '');
  const cohorts = new DataLayout(dataRoot);
  const rule = ignoredBy?.(cohorts.cohort('any').spec);
  collector.add(
    'spec/none-found',
    place,
    msg`no spec was found by ${joined(patterns.map(quotedPath), ', ')}`,
    {
      hint:
        dataRoot !== '' && !tree.exists(dataRoot)
          ? msg`there is no folder ${quotedPath(dataRoot)}: check the data root`
          : isBareSubmodule(tree, dataRoot)
            ? msg`${quotedPath(dataRoot)} is a submodule that is not checked out: git submodule update --init, or submodules: true for actions/checkout`
            : rule !== undefined
              ? msg`${ignoredWords(`${cohorts.cohorts}/`, rule)}: specs are checked once they are committed`
              : 'check the data root and the pattern',
    },
  );
}

/** Whether a folder, or one above it, is a submodule of which git has made the folder alone. */
function isBareSubmodule(tree: FileTree, folder: string): boolean {
  const read = folder === '' || tree.list(folder).length > 0 ? undefined : tree.read('.gitmodules');
  if (read?.kind !== 'file') return false;
  const paths = new TextDecoder().decode(read.bytes).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
  return [...paths].some(([, path]) => folder === path || folder.startsWith(`${path}/`));
}

/** A column that the catalog's reader refuses is reported once, as the error that it is. */
function withLegacy(
  result: CheckResult,
  tree: FileTree,
  options: { readonly patterns?: readonly string[] },
): CheckResult {
  const scan = scanLegacy(tree, { dataRoot: result.dataRoot, ...options });
  const known = new Set(
    result.diagnostics.flatMap(({ code, at }) => (code === 'catalog/legacy-column' ? placePath(at) : [])),
  );
  const found = scan.diagnostics.filter(
    ({ code, at }) => code !== 'legacy/active-column' || !known.has(placePath(at)),
  );
  return {
    ...result,
    diagnostics: [...result.diagnostics, ...found].sort(compareDiagnostics),
    sources: new Map([...scan.sources, ...result.sources]),
  };
}
