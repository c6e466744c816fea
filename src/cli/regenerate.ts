import { expectCohort, uncheckedCohort } from '../check-cohort.ts';
import { repositoryFindings } from '../checks/repository-findings.ts';
import type { Expectation } from '../derive.ts';
import { heedingSignals } from '../disk/heed-signals.ts';
import { readConfig } from '../disk/read-config.ts';
import { type FileToWrite, writeFiles } from '../disk/write-files.ts';
import { compareOutputs } from '../drift/compare-outputs.ts';
import { regenerateCohort } from '../drift/regenerate-cohort.ts';
import { reportDrift } from '../drift/report-drift.ts';
import { Collector } from '../findings/collector.ts';
import { visible } from '../findings/visible.ts';
import { listed } from '../findings/words.ts';
import { type CohortSpec, openRepository, type Repository } from '../repository.ts';
import { type CheckResult, type CohortResult, checkResult, STAGES } from '../result.ts';
import { acceptsDrift, applyConfig } from '../settings/apply-config.ts';
import type { Config } from '../settings/config.ts';
import { invalidSettingsResult } from '../settings/open-config.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import { startFromCheckpoint } from '../source/checkpoint.ts';
import { lastNameOf } from '../source/path.ts';
import type { CommandLine } from './command.ts';
import type { REGENERATE } from './commands/regenerate.ts';
import { fitted, lookOf } from './look-of.ts';
import { openAsked } from './open-asked.ts';
import { givenSettings } from './options.ts';
import { Progress } from './progress.ts';
import { stopsEverything } from './stops-everything.ts';
import { type ExitStatus, ownCommandAt, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `cohort-ci regenerate` */
export async function regenerate(
  line: CommandLine<typeof REGENERATE>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { values } = line;
  const given = givenSettings(values);
  const opened = await readConfig(values.root);
  if (opened.kind === 'invalid') {
    await printFindings(invalidSettingsResult(opened, given), terminal);
    return 1;
  }
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(given, config);
  const { workspace } = await openAsked(line, { root: values.root, dataRoot, specs }, terminal);
  const { surveyed = [] } = workspace.survey;
  if (surveyed.length > 0)
    terminal.stderr.write(fitted(`Without a spec: ${visible(listed(surveyed))}\n`, terminal.stderr));
  if (workspace.cohorts.length === 0)
    throw new UsageError(`no spec was found by ${workspace.patterns.join(', ')}`);

  const repository = openRepository(workspace.tree, {
    dialect,
    dataRoot,
    maxRows,
  });
  const progress = new Progress(terminal.stderr);
  const open: CohortResult[] = [];
  const warned: CohortResult[] = [];
  let written = 0;
  let accepted = 0;
  for (const [index, cohort] of workspace.cohorts.entries()) {
    const dryRun = values['dry-run'] === true;
    const outcome = await regenerateOne(
      repository,
      cohort,
      async (files) => {
        if (!dryRun) await heedingSignals((signal) => writeFiles(workspace.root, files, signal));
      },
      // Ignore entries do not apply to cohorts that the command line names.
      workspace.isPartial ? [] : (config?.ignores ?? []),
    );
    progress.end();
    if (outcome.kind === 'open') open.push(outcome.result);
    else if (outcome.kind === 'accepted') {
      accepted++;
      terminal.stdout.write(
        `${visible(cohort.id)}: left as it is: the settings accept its drift (${ownCommandAt(terminal, 'regenerate', cohort.id)} overwrites it)\n`,
      );
    } else {
      written += outcome.files.length;
      if (outcome.files.length > 0) warned.push(outcome.result);
      terminal.stdout.write(describe(cohort.id, outcome.files, dryRun));
      if (!dryRun && outcome.unsettled) terminal.stdout.write(onceMore(terminal, cohort.id));
    }
    progress.step(cohort.id, index + 1, workspace.cohorts.length);
  }
  progress.end();
  const resultOf = (cohorts: readonly CohortResult[]): CheckResult => {
    const result = checkResult({
      dialect,
      dataRoot,
      patterns: workspace.patterns,
      cohorts,
      diagnostics: repositoryFindings(repository),
      sources: repository.sources.files,
    });
    return config ? applyConfig(result, config, { whole: false }) : result;
  };
  await printWarnings(resultOf(warned), terminal);
  if (open.length > 0) {
    terminal.stdout.write('\n');
    await printFindings(resultOf(open), terminal);
  }
  if (written === 0 && accepted === 0 && open.length === 0)
    terminal.stdout.write('Everything is as it should be: nothing to write.\n');
  return open.some(({ state }) => state === 'unchecked') ? 2 : open.length > 0 ? 1 : 0;
}

type Outcome =
  | {
      readonly kind: 'written';
      readonly files: readonly FileToWrite[];
      /** The written metadata makes the runtime plan other ids from now on. */
      readonly unsettled: boolean;
      readonly result: CohortResult;
    }
  /** The settings ignore the drift of the cohort's outputs, for a reason that regenerating would override. */
  | { readonly kind: 'accepted' }
  /** The cohort is invalid, or could not be read or written. None of its files is replaced. */
  | { readonly kind: 'open'; readonly result: CohortResult };

/** Regenerates one cohort. A failure does not stop the others. */
async function regenerateOne(
  repository: Repository,
  cohort: CohortSpec,
  write: (files: readonly FileToWrite[]) => Promise<void>,
  ignores: Config['ignores'],
): Promise<Outcome> {
  const { id, specPath, folder } = cohort;
  try {
    startFromCheckpoint();
    const { expectation, diagnostics } = expectCohort(repository, cohort);
    if (expectation === undefined)
      return { kind: 'open', result: { id, specPath, state: 'invalid', diagnostics } };
    if (folder === undefined) {
      const failure =
        "Its spec is not in a cohort's folder, <cohort>/spec/: there is nowhere to write outputs";
      return { kind: 'open', result: { id, specPath, state: 'unchecked', diagnostics, failure } };
    }
    if (isDriftAccepted(repository, cohort, folder, expectation, ignores)) return { kind: 'accepted' };
    // Metadata first, membership last, so that a membership never refers to missing generations.
    const files = [...regenerateCohort(repository, cohort, folder, expectation)].map(
      ({ path, content, onlyIfAbsent }): FileToWrite => ({ path, bytes: content, ifAbsent: onlyIfAbsent }),
    );
    await write(files);
    for (const { path } of files) repository.existing.wrote(path);
    const unsettled = isUnsettled(repository, cohort, expectation, files);
    return { kind: 'written', files, unsettled, result: { id, specPath, state: 'clean', diagnostics } };
  } catch (error) {
    if (stopsEverything(error)) throw error;
    return { kind: 'open', result: uncheckedCohort(cohort, error) };
  }
}

function isDriftAccepted(
  repository: Repository,
  cohort: CohortSpec,
  folder: string,
  expectation: Expectation,
  ignores: Config['ignores'],
): boolean {
  if (ignores.length === 0) return false;
  const collector = new Collector();
  const outputs = compareOutputs(repository, cohort, folder, expectation, collector);
  reportDrift(cohort.id, outputs, repository.selection !== undefined, collector);
  return acceptsDrift({ ignores, severities: new Map() }, collector.sorted(), folder);
}

function onceMore(terminal: Terminal, id: string): string {
  return (
    '  Some ids were shared by several generations. The runtime can distinguish these only now that the first one has\n' +
    `  metadata, and would plan other ids for the rest: once more, ${ownCommandAt(terminal, 'regenerate', id)}.\n`
  );
}

/**
 * Different generations can have the same id, since signatures are joined by `|`. As long as the first one has no
 * metadata, the id belongs to that one; afterwards, the others get a fallback id (semantics §4). Each run writes what a
 * run of the runtime would write, so a second run has more to write.
 */
function isUnsettled(
  repository: Repository,
  cohort: CohortSpec,
  { plan, membership, selection }: Expectation,
  files: readonly FileToWrite[],
): boolean {
  const { drafts, essays, evaluations } = plan;
  const planned = { draft: drafts.count, essay: essays.count, evaluation: evaluations.count };
  const shares = STAGES.some((stage) => membership.count(stage) < planned[stage]);
  if (!shares || selection !== undefined || !files.some(({ ifAbsent }) => ifAbsent === true)) return false;
  const { expectation: again } = expectCohort(repository, cohort);
  return (
    again !== undefined && STAGES.some((stage) => again.membership.count(stage) !== membership.count(stage))
  );
}

async function printFindings(result: CheckResult, terminal: Terminal): Promise<void> {
  const { renderTerminal } = await import('../report/terminal.ts');
  terminal.stdout.write(renderTerminal(result, lookOf(terminal.stdout, terminal)));
}

/** Warnings about what was written, for whoever commits it. */
async function printWarnings({ cohorts, sources }: CheckResult, terminal: Terminal): Promise<void> {
  const warnings = cohorts
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'warning' || severity === 'error');
  if (warnings.length === 0) return;
  const { renderFindings } = await import('../report/terminal.ts');
  const options = lookOf(terminal.stdout, terminal);
  terminal.stdout.write(`\n${renderFindings(warnings, sources, options)}`);
}

/** One line per cohort, with its files; metadata files are counted. */
function describe(id: string, files: readonly FileToWrite[], dryRun: boolean): string {
  const name = visible(id);
  if (files.length === 0) return `${name}: up to date\n`;
  const metadata = files.filter((file) => file.ifAbsent === true);
  const others = files.filter((file) => file.ifAbsent !== true).map((file) => lastNameOf(file.path));
  const parts = [
    ...others,
    ...(metadata.length > 0
      ? [`metadata of ${metadata.length} new generation${metadata.length === 1 ? '' : 's'}`]
      : []),
  ];
  return `${name}: ${dryRun ? 'would write' : 'wrote'} ${parts.join(', ')}\n`;
}
