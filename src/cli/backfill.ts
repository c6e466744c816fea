import { resolve } from 'node:path';
import {
  type Backfill,
  type BackfilledSpec,
  backfillCohort,
  type Factoring,
} from '../authoring/backfill-cohort.ts';
import type { Fault } from '../authoring/fault.ts';
import { failureText } from '../check-cohort.ts';
import { repositoryFindings } from '../checks/repository-findings.ts';
import { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { heedingSignals } from '../disk/heed-signals.ts';
import { pathBelow } from '../disk/path-below.ts';
import { writeFiles } from '../disk/write-files.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { counted, listed } from '../findings/words.ts';
import { absence } from '../git/open-workspace.ts';
import { cohortPattern } from '../git/pick-cohorts.ts';
import { cohortOf, openRepository } from '../repository.ts';
import { startFromCheckpoint } from '../source/checkpoint.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { CommandLine } from './command.ts';
import type { BACKFILL } from './commands/backfill.ts';
import { openSettings } from './open-settings.ts';
import { printFindings } from './print-findings.ts';
import { Progress } from './progress.ts';
import { stopsEverything } from './stops-everything.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Maximum number of ids named per reason. Missing files are all named. */
const MOST_ITEMS = 20;

/** `cohort-ci backfill` */
export async function backfill(line: CommandLine<typeof BACKFILL>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const { all = false, factor = false, overwrite = false, 'dry-run': dryRun = false } = values;
  if (all === positionals.length > 0)
    throw new UsageError(all ? '--all and a COHORT exclude each other' : 'name a COHORT, or say --all');
  if (all && overwrite)
    throw new UsageError('--overwrite replaces existing specs: name the cohorts instead of using --all');
  const opened = await openSettings(values, terminal, 'stdout');
  if (opened === undefined) return 1;
  const { dialect, dataRoot, maxRows } = opened.settings;
  const root = resolve(values.root ?? '.');
  const tree = new DiskTree(root);
  const layout = new DataLayout(dataRoot);
  const cohortsFolder = layout.cohorts;
  if (tree.probe(cohortsFolder) !== 'directory')
    throw new EnvironmentFailure('other', cohortsFolder, absence(tree, cohortsFolder, root));
  const ids = all
    ? tree.list(cohortsFolder).filter((id) => tree.exists(layout.cohort(id).membership))
    : asked(positionals, {
        known: tree.list(cohortsFolder),
        root,
        layout,
        // Like `--all`, a pattern means only cohorts that have outputs.
        matched: (id) => {
          if (overwrite)
            throw new UsageError(
              '--overwrite replaces existing specs: name the cohorts instead of using a pattern',
            );
          return tree.exists(layout.cohort(id).membership);
        },
      });
  if (ids.length === 0) throw new UsageError(`no cohort in ${cohortsFolder} has a membership.csv`);

  const repository = openRepository(tree, {
    dialect,
    dataRoot,
    maxRows,
  });
  const counts = { done: 0, unchanged: 0, cannot: 0, failed: 0 };
  const progress = new Progress(terminal.stderr);
  for (const [index, id] of ids.entries()) {
    let result: Backfill;
    try {
      startFromCheckpoint();
      result = backfillCohort(repository, `${cohortsFolder}/${id}`, { factor, overwrite });
      if (result.kind === 'done' && !dryRun) await writeSpec(root, result);
    } catch (error) {
      if (stopsEverything(error)) throw error;
      counts.failed++;
      progress.end();
      terminal.stdout.write(`${visible(id)}: could not be done\n  ${visible(textOf(failureText(error)))}\n`);
      continue;
    }
    counts[result.kind]++;
    progress.end();
    terminal.stdout.write(
      describe(id, result, { factor, overwrite, dryRun, folder: `${cohortsFolder}/${id}` }),
    );
    if (result.kind === 'cannot' && result.proof?.outcome === 'invalid') {
      const errors = result.proof.diagnostics.filter(({ severity }) => severity === 'error');
      await printFindings(errors, result.proof.sources, terminal, '\n');
    }
    progress.step(id, index + 1, ids.length);
  }
  progress.end();
  // Catalog errors belong to no cohort, but prevent any from being proved.
  const shared = repositoryFindings(repository).filter(({ severity }) => severity === 'error');
  await printFindings(shared, repository.sources.files, terminal, '\n');
  if (ids.length > 1) {
    const written = dryRun ? 'would be written' : 'written';
    const failed = counts.failed > 0 ? `, ${counts.failed} could not be done` : '';
    terminal.stdout.write(
      `${counted(ids.length, 'cohort')}: ${counts.done} ${written}, ${counts.unchanged} unchanged, ${counts.cannot} cannot be written${failed}\n`,
    );
  }
  return counts.failed > 0 ? 2 : counts.cannot > 0 ? 1 : 0;
}

interface Place {
  /** A folder in `cohorts/`. */
  readonly known: readonly string[];
  readonly root: string;
  readonly layout: DataLayout;
  /** Whether a folder that matches a pattern is meant. */
  readonly matched: (id: string) => boolean;
}

/** The requested cohorts, without duplicates. Throws a UsageError for one without a folder. */
function asked(names: readonly string[], { known, root, layout, matched }: Place): readonly string[] {
  const folder = layout.cohorts;
  const ids = names.flatMap((name) => {
    const folders = ['.', root].map((base) => pathBelow(resolve(root, folder), resolve(base, name)));
    const id = [name, ...folders.map((path) => path.split('/')[0] ?? '')].find((one) => known.includes(one));
    if (id !== undefined) return [id];
    const matches = cohortPattern(name, root);
    if (matches !== undefined) {
      const found = known.filter((one) => matches(cohortOf(layout.cohort(one).spec)) && matched(one));
      if (found.length === 0)
        throw new UsageError(`no cohort in ${folder} that has a membership.csv matches '${name}'`);
      return found;
    }
    const near = nearestNames(name, known, 1)[0];
    const those =
      known.length === 0 ? 'there is none' : `there are ${listed(known, known.length, MOST_ITEMS)}`;
    throw new UsageError(`there is no cohort '${name}'; ${near ? `${didYouMean(near)} ` : ''}${those}`);
  });
  return [...new Set(ids)];
}

/** Writes `config.yaml` last, so that it never refers to missing files. */
async function writeSpec(root: string, { files }: BackfilledSpec): Promise<void> {
  const encoder = new TextEncoder();
  const [config, ...items] = [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  await heedingSignals((signal) => writeFiles(root, config ? [...items, config] : items, signal));
}

interface Circumstances {
  readonly factor: boolean;
  readonly overwrite: boolean;
  readonly dryRun: boolean;
  readonly folder: string;
}

function describe(id: string, result: Backfill, circumstances: Circumstances): string {
  const { factor, overwrite, dryRun, folder } = circumstances;
  const name = visible(id);
  switch (result.kind) {
    case 'unchanged':
      return `${name}: unchanged; its spec gives ${sameness(result.proof.outcome)}${factor ? '; --overwrite rewrites it' : ''}\n`;
    case 'cannot':
      return [
        `${name}: cannot be written`,
        ...result.faults.flatMap(faultLines),
        ...failureLines(result, overwrite),
        '',
      ].join('\n');
    case 'done': {
      const paths = [...result.files.keys()].map((path) => path.slice(folder.length + 1)).join(', ');
      const lines = [
        `${name}: ${dryRun ? 'would write' : 'wrote'} ${paths}`,
        `  ${counted(result.rows, 'row')}; gives ${sameness(result.proof.outcome)}`,
        ...(result.factored ? [`  factored into ${factoringWords(result.factored)}`] : []),
        ...(factor && !result.factored ? ['  does not factor into less than the table'] : []),
        ...(result.offer ? offerLines(result.offer, overwrite || !dryRun) : []),
        ...result.notes.map((note) => `  note: ${visible(note)}`),
      ];
      if (dryRun) {
        const [config = ''] = result.files.values();
        lines.push('', ...config.split('\n').map((line) => (line === '' ? '' : `    ${visible(line)}`)));
      }
      return `${lines.join('\n')}\n`;
    }
  }
}

function sameness(outcome: string): string {
  return outcome === 'bytes' ? 'the same membership.csv, byte for byte' : 'the same membership';
}

function faultLines({ why, items, hint }: Fault): string[] {
  const every = items.some((item) => item.includes('/'));
  const shown = every ? items : items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length;
  return [
    `  ${visible(why)}${items.length > 1 ? ` (${items.length})` : ''}${items.length > 0 ? ':' : ''}`,
    ...shown.map((item) => `    ${visible(item)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
    ...(hint ? [`    ${hint}`] : []),
  ];
}

function failureLines({ proof, offer }: Extract<Backfill, { kind: 'cannot' }>, overwrite: boolean): string[] {
  return [
    ...(offer
      ? ['  the table of its rows is invalid, but it can be factored:', ...offerLines(offer, overwrite)]
      : []),
    ...(proof?.outcome === 'invalid' ? ['  the spec that its generations call for is invalid:'] : []),
  ];
}

/** @param exists - Whether there is a spec now, which only `--overwrite` replaces. */
function offerLines(offer: Factoring, exists: boolean): string[] {
  const order = offer.keepsOrder ? '' : ', in another order than membership.csv';
  return [
    `  factors into ${factoringWords(offer)}${order}; run with --factor${exists ? ' --overwrite' : ''}`,
  ];
}

/** `5 axes, 1 tie and 1 pair (512 bytes; the table has 3100)` */
function factoringWords(factoring: Factoring): string {
  const parts = [
    counted(factoring.axes, 'axis', 'axes'),
    ...(factoring.ties > 0 ? [counted(factoring.ties, 'tie')] : []),
    ...(factoring.pairs > 0 ? [counted(factoring.pairs, 'pair')] : []),
    ...(factoring.tuples > 0 ? [counted(factoring.tuples, 'tuple')] : []),
    ...(factoring.replicates > 0 ? [counted(factoring.replicates, 'replicate count')] : []),
  ];
  return `${listed(parts)} (${factoring.bytes} bytes; the table has ${factoring.tableBytes})`;
}
