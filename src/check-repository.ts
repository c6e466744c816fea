import { accountOf } from './account/account.ts';
import { reportLooseFolders } from './account/report-loose-folders.ts';
import { withRestorable } from './account/restorable-files.ts';
import type { LastCommitWith } from './account/restore-command.ts';
import { type LooseFolder, surveyCohorts } from './account/survey-cohorts.ts';
import { takeAccount } from './account/take-account.ts';
import { checkCohort, failureText, uncheckedCohort } from './check-cohort.ts';
import { ignoredWords } from './checks/ignored-words.ts';
import { repositoryFindings } from './checks/repository-findings.ts';
import type { Examination } from './checks/run-checks.ts';
import type { Derivation } from './derive.ts';
import { type IgnoredOutputs, reportIgnoredOutputs } from './drift/report-ignored-outputs.ts';
import { type Orphan, reportOrphans } from './drift/report-orphans.ts';
import type { Code } from './findings/codes.ts';
import { Collector } from './findings/collector.ts';
import { atFile, atMissing, atSpan, type Diagnostic, placePath } from './findings/diagnostic.ts';
import { suggested } from './findings/fix.ts';
import { compareDiagnostics } from './findings/order.ts';
import { commandText, joined, msg, quotedPath, type Text } from './findings/text.ts';
import { LISTED } from './findings/words.ts';
import { withOwnLineEnds } from './fixes/line-ends.ts';
import { settleSafety } from './fixes/settle-safety.ts';
import { scanLegacy } from './overview/legacy/scan-legacy.ts';
import {
  type CohortSpec,
  type IgnoredBy,
  openRepository,
  type Repository,
  type RepositoryOptions,
  withRivals,
} from './repository.ts';
import { type CheckResult, type CohortResult, checkResult } from './result.ts';
import { type Dialect, othersThan } from './runtime/runtimes.ts';
import { applyConfig } from './settings/apply-config.ts';
import { CONFIG_PATH, type Config } from './settings/config.ts';
import { type Judgement, judgeByBase } from './settings/judge-by-base.ts';
import { startFromCheckpoint } from './source/checkpoint.ts';
import { cohortFiles } from './source/cohort-files.ts';
import { compareCodePoints } from './source/compare.ts';
import { DataLayout } from './source/data-layout.ts';
import type { FileTree } from './source/file-tree.ts';
import { folderOf } from './source/path.ts';
import type { SourceFile } from './source/source-file.ts';

export interface CheckOptions extends RepositoryOptions {
  /** The glob patterns of specs, for the finding if they match nothing. */
  readonly patterns: readonly string[];
  /** The repository's own settings: which findings to ignore, and the severities of others. */
  readonly config?: Config;
  /** Overrides the severities and ignored findings of `config`, because a change must not soften its own check. */
  readonly judgement?: Judgement;
  /** Gitignore rules that the change adds and that ignore outputs; each is reported. */
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
  /** Those of the paths that git ignores and does not track. Default: none. */
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
  const catalogFindings = repository.catalogFindings;
  const meant = dialectMeant(tree, ordered, results, catalogFindings, options);
  if (meant !== undefined) {
    reportDialect(meant, options, collector);
    // All else follows from it.
    for (const [index, { id, specPath, state }] of results.entries())
      if (state !== 'clean') results[index] = { id, specPath, state: 'invalid', diagnostics: [] };
  }
  const compared = results.some((result) => result.outputs !== undefined);
  if (meant === undefined) collector.take(...repositoryFindings(repository, compared));
  if (cohorts.length === 0) reportNoSpec(dataRoot, tree, options, collector);
  const orphans = new Map((options.orphans ?? []).map((orphan) => [orphan.specPath, orphan]));
  let loose: readonly LooseFolder[] = [];
  if (options.allSpecs !== 'none') {
    const specs = options.allSpecs ?? cohorts.map(({ specPath }) => specPath);
    const { surveyed } = options;
    loose = surveyCohorts(tree, { dataRoot, specs, isIgnored: options.isIgnored }).filter(
      ({ folder }) => surveyed?.some((one) => `${folder}/`.startsWith(`${one}/`)) ?? true,
    );
    reportLooseFolders(
      loose.filter(({ kind, wanted }) => kind !== 'no-spec' || !orphans.has(wanted)),
      collector,
      options.lastCommitWith,
    );
  }
  // A misnamed spec still exists, and is reported as such.
  for (const { kind, wanted } of loose) if (kind === 'misnamed') orphans.delete(wanted);
  reportOrphans([...orphans.values()], collector, options.lastCommitWith);
  const ignoreFiles = new Map<string, SourceFile>();
  reportIgnoredOutputs(options.ignoredOutputs ?? [], ignoreFiles, collector);
  if (options.config?.prices !== undefined) {
    // Loaded on demand: reading tables would slow down every other start.
    const { openPriceTable } = await import('./prices/open-price-table.ts');
    const { table, tableAt } = options.config.prices;
    openPriceTable(repository.sources, table, atSpan(tableAt), collector);
  }
  const read = [...repository.sources.lookups()].flatMap(({ path, exists }) => (exists ? [path] : []));
  reportIgnoredInputs(new Set([...settingsFiles(options.config), ...read]), cohorts, options, collector);
  // An error makes the same finding as a trap redundant.
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

/** Findings that tell the dialects apart. */
const SIGNS: ReadonlySet<Code> = new Set<Code>([
  'tuple/unknown-axis',
  'tuple/axis-declared',
  'replicates/ignored',
  'catalog/missing-column',
  'catalog/unused-flag-column',
]);

/** Ignored files whose rule is looked up. */
const MOST_RULES = 20;

/** More cohorts are not checked a second time. */
const MOST_CHECKED_TWICE = 200;

/**
 * The dialect in which every cohort is clean, if some are not in the dialect that was asked for, and more than one sign,
 * or the outputs of such a cohort, show that it is meant.
 */
function dialectMeant(
  tree: FileTree,
  cohorts: readonly CohortSpec[],
  results: readonly CohortResult[],
  catalogFindings: readonly Diagnostic[],
  options: CheckOptions,
): Dialect | undefined {
  const found = [...catalogFindings, ...results.flatMap(({ diagnostics }) => diagnostics)];
  const signs = new Set(found.map(({ code }) => code).filter((code) => SIGNS.has(code)));
  const isWrong = results.map(({ state }) => state === 'invalid' || state === 'drifted');
  if (signs.size === 0 || !isWrong.includes(true) || cohorts.length > MOST_CHECKED_TWICE) return undefined;
  return othersThan(options.dialect).find((dialect) => {
    const { existing: _, read: __, ...rest } = options;
    const repository = openRepository(tree, { ...rest, dialect });
    if (repository.catalogFindings.some(({ severity }) => severity === 'error')) return false;
    let isShown = signs.size > 1;
    for (const [index, cohort] of cohorts.entries()) {
      const { state, outputs } = checkCohort(repository, cohort);
      if (state !== 'clean') return false;
      isShown ||= isWrong[index] === true && outputs?.membership.status === 'same';
    }
    return isShown;
  });
}

function reportDialect(meant: Dialect, { dialect, config }: CheckOptions, collector: Collector): void {
  const set = config?.settings.dialect;
  const isOverruled = set !== undefined && othersThan(dialect).includes(set);
  const at = isOverruled ? undefined : config?.dialectAt;
  collector.add(
    'config/other-dialect',
    at ? atSpan(at) : config ? atFile(config.file.path) : atMissing(CONFIG_PATH),
    `this repository is checked as ${dialect}, but it is of the ${meant} dialect, in which every cohort is clean`,
    {
      hint: at
        ? `write \`dialect: ${meant}\``
        : isOverruled
          ? `check without --dialect: the settings say \`dialect: ${meant}\``
          : `add \`dialect: ${meant}\` to ${CONFIG_PATH}`,
      ...(at ? suggested({ at, newText: meant }) : {}),
    },
  );
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

/** A check of nothing passes, so it must be reported. */
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
  const folder = patterns.find((pattern) => tree.list(pattern.replace(/\/+$/, '')).length > 0);
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
              : folder !== undefined
                ? msg`${quotedPath(folder)} is a folder: write a pattern of files, such as ${quotedPath(cohorts.cohort('*').spec)}`
                : (specsElsewhere(patterns, tree, cohorts) ?? 'check the data root and the pattern'),
    },
  );
}

/** What git ignores is read here and nowhere else. Each rule that ignores some of it is one cause. */
function reportIgnoredInputs(
  inputs: Iterable<string>,
  cohorts: readonly CohortSpec[],
  { ignoredAmong, ignoredBy }: CheckOptions,
  collector: Collector,
): void {
  const specs = new Set(cohorts.map(({ specPath }) => specPath));
  const byRule = new Map<string, { readonly rule: IgnoredBy | undefined; readonly paths: string[] }>();
  for (const [index, path] of (ignoredAmong?.([...inputs]) ?? []).entries()) {
    // git is asked for each: of very many, the rest usually has the same rule.
    const rule = index < MOST_RULES ? ignoredBy?.(path) : [...byRule.values()].at(-1)?.rule;
    const key = `${rule?.line} ${rule?.source}`;
    const group = byRule.get(key) ?? { rule, paths: [] };
    group.paths.push(path);
    byRule.set(key, group);
  }
  for (const { rule, paths } of byRule.values()) {
    const [first = '', ...others] = paths;
    const [one, many] = paths.every((path) => specs.has(path))
      ? ['the spec', 'specs']
      : ['the file', 'files that are needed'];
    const what = paths.length === 1 ? 'it' : 'them';
    const adding = commandText('git', 'add', '--force', ...paths.slice(0, LISTED).map((path) => ({ path })));
    collector.add(
      'spec/ignored',
      atFile(first),
      paths.length === 1
        ? `git ignores ${one}: it is read here, but missing in every clone`
        : `git ignores ${paths.length} ${many}: they are read here, but missing in every clone`,
      {
        hint:
          rule === undefined
            ? msg`add ${what}: \`${adding}\``
            : msg`${ignoredWords(what, rule)}: remove the rule, or \`${adding}\``,
        related: others.slice(0, LISTED).map((path) => ({ message: 'ignored, too', at: atFile(path) })),
      },
    );
  }
}

/** Where there are specs that the patterns do not match. */
function specsElsewhere(
  patterns: readonly string[],
  tree: FileTree,
  { dataRoot, cohorts, specPattern }: DataLayout,
): Text | undefined {
  const holdsSpecs = (folder: string): boolean =>
    tree.list(folder).some((id) => tree.exists(cohortFiles(`${folder}/${id}`).spec));
  if (!patterns.includes(specPattern))
    return holdsSpecs(cohorts) ? msg`did you mean ${quotedPath(specPattern)}?` : undefined;
  if (dataRoot !== '' && holdsSpecs(dataRoot))
    return msg`${quotedPath(dataRoot)} is the folder of the cohorts: the data root is the one above it, ${quotedPath(folderOf(dataRoot))}`;
  const below = tree.list(dataRoot).map((name) => (dataRoot === '' ? name : `${dataRoot}/${name}`));
  const folder = [...below, ...tree.list('')].find((one) => one !== cohorts && holdsSpecs(one));
  return (
    folder &&
    msg`there are specs in ${quotedPath(folder)}: \`${commandText('git', 'mv', { path: folder }, { path: cohorts })}\`, since the runtime reads them only from there`
  );
}

/** Whether a folder, or one above it, is a submodule that is not checked out, so that only its folder exists. */
function isBareSubmodule(tree: FileTree, folder: string): boolean {
  const read = folder === '' || tree.list(folder).length > 0 ? undefined : tree.read('.gitmodules');
  if (read?.kind !== 'file') return false;
  const paths = new TextDecoder().decode(read.bytes).matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm);
  return [...paths].some(([, path]) => folder === path || folder.startsWith(`${path}/`));
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
