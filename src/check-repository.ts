import { accountOf } from './account/account.ts';
import { reportLooseFolders } from './account/report-loose-folders.ts';
import { withRestorable } from './account/restorable-files.ts';
import type { LastCommitWith } from './account/restore-command.ts';
import { type LooseFolder, surveyCohorts } from './account/survey-cohorts.ts';
import { takeAccount } from './account/take-account.ts';
import { checkCohort, failureText, uncheckedCohort } from './check-cohort.ts';
import { reportIgnoredInputs } from './checks/ignored-inputs.ts';
import { reportNoSpec } from './checks/no-spec.ts';
import { repositoryFindings } from './checks/repository-findings.ts';
import type { Examination } from './checks/run-checks.ts';
import type { Derivation } from './derive.ts';
import { type IgnoredOutputs, reportIgnoredOutputs } from './drift/report-ignored-outputs.ts';
import { type Orphan, reportOrphans } from './drift/report-orphans.ts';
import { Collector } from './findings/collector.ts';
import { atSpan, type Diagnostic, placePath } from './findings/diagnostic.ts';
import { compareDiagnostics } from './findings/order.ts';
import { withOwnLineEnds } from './fixes/line-ends.ts';
import { settleSafety } from './fixes/settle-safety.ts';
import { dialectMeant, reportDialect } from './other-dialect.ts';
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
  /** The glob patterns of specs, for the finding if they match nothing. */
  readonly patterns: readonly string[];
  /** The repository's own settings: which findings to ignore, and the severities of others. */
  readonly config?: Config;
  /** Overrides the severities and ignored findings of `config`, because a change must not soften its own check. */
  readonly judgement?: Judgement;
  /** Gitignore rules that the change adds and that cover outputs; each rule is reported. */
  readonly ignoredOutputs?: readonly IgnoredOutputs[];
  /** Cohorts whose spec is removed by a change that keeps outputs of them. */
  readonly orphans?: readonly Orphan[];
  /** Also look for remains of the time before specs, in the usual files unless there are patterns. */
  readonly legacy?: { readonly patterns?: readonly string[] };
  /**
   * All specs that the settings name, if only some of them are checked: the other files in `cohorts/` are surveyed.
   * Default: the cohorts being checked; `none` leaves this to another run.
   */
  readonly allSpecs?: readonly string[] | 'none';
  /** The folders in `cohorts/` that are surveyed. Default: all. */
  readonly surveyed?: readonly string[];
  /** The subset of the given paths that git ignores and does not track. Default: none. */
  readonly ignoredAmong?: (paths: readonly string[]) => readonly string[];
  /** Cohorts that are not checked because object ids prove that everything they depend on is the same in the base. */
  readonly unchanged?: readonly CohortSpec[];
  /** Folders of cohorts that git tracks but that are missing on disk. */
  readonly removed?: readonly string[];
  /** Where git still has a spec that is missing now, for the hint. */
  readonly lastCommitWith?: LastCommitWith;
  /** Submodules that the check reads from but that are not checked out, so that the check is incomplete. */
  readonly bareModules?: readonly string[];
  /**
   * Whether the base of the change is unknown, so that outputs that are not committed may have been committed there.
   */
  readonly isBaseUnknown?: boolean;
  /** Whether only some of the cohorts were requested. */
  readonly partial?: boolean;
  /** Receives each cohort's derivation before its outputs are compared. It may be large, so it is not kept. */
  readonly onDerived?: (derivation: Derivation, examination: Examination) => void;
  /** Receives the indices of the entries of `config.ignores` that matched. */
  readonly onIgnored?: (entries: ReadonlySet<number>) => void;
  /** Called after each cohort, and awaited, so that an edge can show progress and handle signals between cohorts. */
  readonly onCohort?: (result: CohortResult, done: number, total: number) => Promise<void> | void;
}

/**
 * Checks the cohorts of a repository, one after another. An unexpected failure in one is reported as `unchecked` and
 * does not stop the others.
 */
export async function checkRepository(
  tree: FileTree,
  cohorts: readonly CohortSpec[],
  options: CheckOptions,
): Promise<CheckResult> {
  const repository = openOrFail(tree, options);
  if (repository instanceof Error) return closedResult(cohorts, options, repository);
  const { dataRoot } = repository.options;
  const ordered = withRivals(cohorts).sort(
    (left, right) => compareCodePoints(left.id, right.id) || compareCodePoints(left.specPath, right.specPath),
  );
  const results = await checkEach(repository, ordered, options);
  const collector = new Collector();
  const catalogFindings = repository.catalogFindings;
  const meant = dialectMeant(tree, ordered, results, catalogFindings, options);
  if (meant !== undefined) {
    reportDialect(meant, options, collector);
    // Everything else follows from this finding.
    for (const [index, { id, specPath, state }] of results.entries())
      if (state !== 'clean') results[index] = { id, specPath, state: 'invalid', diagnostics: [] };
  }
  const compared = results.some((result) => result.outputs !== undefined);
  if (meant === undefined) collector.take(...repositoryFindings(repository, compared));
  if (cohorts.length === 0) reportNoSpec(dataRoot, tree, options, collector);
  const loose = reportOthers(tree, dataRoot, cohorts, options, collector);
  const ignoreFiles = new Map<string, SourceFile>();
  reportIgnoredOutputs(options.ignoredOutputs ?? [], ignoreFiles, collector);
  if (options.config?.prices !== undefined) {
    // Loaded on demand: reading tables would slow down every other start.
    const { openPriceTable } = await import('./prices/open-price-table.ts');
    const { table, tableAt } = options.config.prices;
    const { reportUnknownModels } = await import('./prices/report-unknown-models.ts');
    const opened = openPriceTable(repository.sources, table, atSpan(tableAt), collector);
    if (opened) reportUnknownModels(opened, repository.catalogs, collector);
  }
  const read = [...repository.sources.lookups()].flatMap(({ path, exists }) => (exists ? [path] : []));
  reportIgnoredInputs(new Set([...settingsFiles(options.config), ...read]), cohorts, options, collector);
  // If an error and a trap report the same fault, the trap is redundant.
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
    // Without any spec, nothing needs the catalogs, and the missing spec has been reported.
    diagnostics: collector
      .sorted()
      .filter(
        ({ code }) => cohorts.length + (options.unchanged?.length ?? 0) > 0 || !code.startsWith('catalog/'),
      )
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
  const result = settleSafety(withOwnLineEnds(withRestorable(found, options.lastCommitWith)), tree);
  const whole = options.legacy ? withLegacy(result, tree, options.legacy) : result;
  const { config, judgement, onIgnored } = options;
  const how = { whole: !options.partial, ...(onIgnored === undefined ? {} : { onIgnored }) };
  if (judgement) return judgeByBase(whole, config, judgement, how);
  return config ? applyConfig(whole, config, how) : whole;
}

/** Checks cohorts one after another; an unexpected failure in one does not stop the others. */
async function checkEach(
  repository: Repository,
  cohorts: readonly CohortSpec[],
  { onDerived, onCohort }: CheckOptions,
): Promise<CohortResult[]> {
  const results: CohortResult[] = [];
  for (const [index, cohort] of cohorts.entries()) {
    let result: CohortResult;
    try {
      startFromCheckpoint();
      result = checkCohort(repository, cohort, onDerived);
    } catch (error) {
      result = uncheckedCohort(cohort, error);
    }
    results.push(result);
    await onCohort?.(result, index + 1, cohorts.length);
  }
  return results;
}

/** Reports folders that look like cohorts but are not checked, and outputs without a spec. Returns the folders. */
function reportOthers(
  tree: FileTree,
  dataRoot: string,
  cohorts: readonly CohortSpec[],
  { orphans: removed = [], allSpecs, surveyed, isIgnored, lastCommitWith }: CheckOptions,
  collector: Collector,
): readonly LooseFolder[] {
  const orphans = new Map(removed.map((orphan) => [orphan.specPath, orphan]));
  const specs = allSpecs ?? cohorts.map(({ specPath }) => specPath);
  const loose =
    specs === 'none'
      ? []
      : surveyCohorts(tree, { dataRoot, specs, isIgnored }).filter(
          ({ folder }) => surveyed?.some((one) => `${folder}/`.startsWith(`${one}/`)) ?? true,
        );
  reportLooseFolders(
    loose.filter(({ kind, wanted }) => kind !== 'no-spec' || !orphans.has(wanted)),
    collector,
    lastCommitWith,
  );
  // A misnamed spec still exists, and is reported as such.
  for (const { kind, wanted } of loose) if (kind === 'misnamed') orphans.delete(wanted);
  reportOrphans([...orphans.values()], collector, lastCommitWith);
  return loose;
}

/** The repository; or the error, if the system denies access to files that all cohorts share. */
function openOrFail(tree: FileTree, options: CheckOptions): Repository | Error {
  try {
    return openRepository(tree, options);
  } catch (error) {
    if (error instanceof Error && error.name === 'EnvironmentFailure') return error;
    throw error;
  }
}

/** The result if a file that all cohorts share cannot be read, so that no cohort is checked. */
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

/** The files with settings, other than the inputs of this run. */
function settingsFiles(config: Config | undefined): readonly string[] {
  if (config === undefined) return [];
  return [config.file.path, ...(config.prices === undefined ? [] : [config.prices.table])];
}

/** Identifies a code at a place, whatever the message. */
function tokenKey({ code, at }: Diagnostic): string {
  return `${code} ${at.kind === 'span' ? at.span.start : at.kind} ${placePath(at)}`;
}

/** A legacy column that is already reported as an error of its catalog is not reported again. */
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
