import { join, resolve } from 'node:path';
import type { AxisLevels } from '../authoring/change-levels.ts';
import { cohortNameFault } from '../authoring/cohort-name.ts';
import type { PlanColumn } from '../authoring/plan-columns.ts';
import type { Trial } from '../authoring/prove-spec.ts';
import { repositoryFindings } from '../checks/repository-findings.ts';
import { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { pathBelow } from '../disk/path-below.ts';
import { writeFiles } from '../disk/write-files.ts';
import { visible } from '../findings/visible.ts';
import { counted, listed } from '../findings/words.ts';
import { lastCommitWith } from '../git/last-commit-with.ts';
import { absence, withoutSpec } from '../git/open-workspace.ts';
import { pickCohorts } from '../git/pick-cohorts.ts';
import { misnamedSpecs } from '../overview/repository-status.ts';
import { cohortOf, openRepository, type RepositoryOptions } from '../repository.ts';
import { DataLayout } from '../source/data-layout.ts';
import { type Asker, terminalAsker } from './asker.ts';
import type { CommandLine } from './command.ts';
import type { NEW } from './commands/new.ts';
import { filesOfSource, filesOfTable, type NewFiles, type NewPlace } from './new-files.ts';
import { interview, type Levels, type Source } from './new-interview.ts';
import { flagOf, levelsGiven, missingAxes, planLevels } from './new-levels.ts';
import { openSettings } from './open-settings.ts';
import { printFindings } from './print-findings.ts';
import { type ExitStatus, ownCommandAt, spelled, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where the cohorts are, and which exist. */
interface Place extends NewPlace {
  readonly root: string;
  readonly taken: readonly string[];
  /** The cohorts with a spec. */
  readonly sources: readonly string[];
}

/** `cohort-ci new ID` */
export async function newCohort(
  line: CommandLine<typeof NEW>,
  terminal: Terminal,
  askerOf: (terminal: Terminal) => Asker | undefined = terminalAsker,
): Promise<ExitStatus> {
  const { values, positionals } = line;
  const { table } = values;
  const flagged = levelsGiven(values);
  if (table !== undefined && (values.from !== undefined || flagged.size > 0))
    throw new UsageError('--table sets all levels: leave out --from, --set and levels');
  const levels = values.from === undefined ? planLevels(flagged) : new Map<PlanColumn, readonly string[]>();
  const opened = await openSettings(values, terminal, 'stdout');
  if (opened === undefined) return 1;
  const { dialect, dataRoot, maxRows } = opened.settings;
  const place = placeOf(resolve(values.root ?? '.'), dataRoot, {
    dialect,
    dataRoot,
    maxRows,
  });
  const { repository } = place;
  const id = positionals[0] === undefined ? undefined : idOf(positionals[0], place);
  if (id !== undefined) requireName(id, place, terminal);
  const from = values.from === undefined ? undefined : sourceNamed(values.from, place);
  const isChosen =
    id !== undefined && (from !== undefined || table !== undefined || missingAxes(levels).length === 0);
  const asker = isChosen || table !== undefined ? undefined : askerOf(terminal);
  try {
    if (asker === undefined) {
      if (id === undefined)
        throw new UsageError(
          `new needs an ID where there is no terminal to ask on, as in: ${ownCommandAt(terminal, 'new', 'my-cohort', '--table', 'design.csv')}`,
        );
      const made =
        table === undefined
          ? filesOfSource(id, sourceOf(from, flagged, levels), place)
          : filesOfTable(id, table, place, terminal);
      if (made !== undefined) return await write(id, made, place, values, terminal);
      terminal.stdout.write('Nothing was written.\n');
      return 1;
    }
    if (repository.catalogs.tables === undefined) {
      await printFindings(repositoryFindings(repository), repository.sources.files, terminal);
      terminal.stdout.write('Without the catalogs there is nothing to choose from: nothing was written.\n');
      return 1;
    }
    const answers = await interview(asker, { id, from, flagged, levels }, place, repository, terminal);
    if (answers === undefined) {
      terminal.stdout.write('\nNothing was written.\n');
      return 2;
    }
    const made = filesOfSource(answers.id, answers.source, place);
    return await write(answers.id, made, place, values, terminal, asker);
  } finally {
    asker?.close();
  }
}

function placeOf(root: string, dataRoot: string, options: RepositoryOptions): Place {
  const tree = new DiskTree(root);
  if (tree.probe(dataRoot) !== 'directory')
    throw new EnvironmentFailure('other', dataRoot, absence(tree, dataRoot, root, 'data root'));
  const layout = new DataLayout(dataRoot);
  const taken = tree.list(layout.cohorts);
  const sources = taken.filter((name) => tree.exists(layout.cohort(name).spec));
  return { root, tree, layout, taken, sources, repository: openRepository(tree, options) };
}

function requireName(id: string, { taken, sources, layout, tree }: Place, terminal: Terminal): void {
  const why = cohortNameFault(id, taken);
  if (why === undefined) return;
  const bare = taken.includes(id) && !sources.includes(id);
  const { folder, spec } = layout.cohort(id);
  const meant = bare
    ? misnamedSpecs(tree, { dataRoot: layout.dataRoot, cohorts: [] }).get(folder)
    : undefined;
  if (meant !== undefined)
    throw new UsageError(
      `${why}, in ${layout.cohorts}: rename ${meant} to ${spec}, where its spec is read from`,
    );
  throw new UsageError(
    bare
      ? `${why}, in ${layout.cohorts}, without a spec; ${ownCommandAt(terminal, 'backfill', id)} writes one`
      : why,
  );
}

/** The name of a new cohort, which may be given as the path of its folder. */
function idOf(word: string, { root, layout }: Place): string {
  if (!/[\\/]/.test(word)) return word;
  const folders = ['.', root].map((base) => pathBelow(join(root, layout.cohorts), resolve(base, word)));
  return folders.find((path) => path !== '' && !/^\.\.|\//.test(path)) ?? word;
}

/** The id of the cohort to copy, which is named like any other. */
function sourceNamed(word: string, { root, tree, layout, sources }: Place): string {
  const found = sources.map((id) => cohortOf(layout.cohort(id).spec));
  const { specPattern, dataRoot } = layout;
  const { cohorts } = pickCohorts(found, [word], {
    root,
    why: (id) => withoutSpec(id, tree, dataRoot, [specPattern], lastCommitWith(root, specPattern)),
  });
  const ids = cohorts.map(({ id }) => id);
  if (ids.length > 1) throw new UsageError(`--from takes one COHORT, and '${word}' names ${listed(ids)}`);
  return ids[0] ?? word;
}

/** The design that the options select. Throws a UsageError that lists all missing options. */
function sourceOf(from: string | undefined, flagged: AxisLevels, levels: Levels): Source {
  if (from !== undefined) return { kind: 'clone', from, changes: flagged };
  const missing = missingAxes(levels);
  if (missing.length > 0) {
    const flags = missing.map((axis) => `--${flagOf(axis)}`);
    throw new UsageError(
      flagged.size === 0
        ? `new needs --from, --table, or ${flags.join(', ')}`
        : `new also needs ${listed(flags, flags.length, flags.length)}; or --from, to take the other levels from a cohort`,
    );
  }
  return { kind: 'levels', levels };
}

/** Options needed to write the files. */
interface NewOptions {
  readonly force?: boolean | undefined;
}

/** Validates the files in memory and writes them. Invalid ones are only written with `--force`. */
async function write(
  id: string,
  { files, trial, notes }: NewFiles,
  place: Place,
  options: NewOptions,
  terminal: Terminal,
  asker?: Asker,
): Promise<ExitStatus> {
  const { spec, specFolder } = place.layout.cohort(id);
  const { repository } = place;
  const isValid = trial.expectation !== undefined;
  const shared = repositoryFindings(repository).filter(({ severity }) => severity === 'error');
  const findings = isValid ? trial.diagnostics : [...shared, ...trial.diagnostics];
  await printFindings(findings, new Map([...repository.sources.files, ...trial.sources]), terminal);
  if (!isValid && options.force !== true) {
    terminal.stdout.write('The spec does not validate: nothing was written (--force writes it anyway).\n');
    return 1;
  }
  terminal.stdout.write(planSentence(trial));
  for (const note of notes) terminal.stdout.write(`note: ${visible(note)}\n`);
  if (
    asker !== undefined &&
    !/^(y(es)?)?$/i.test((await asker.ask(`Write ${visible(specFolder)}? [Y/n] `)) ?? 'n')
  ) {
    terminal.stdout.write('Nothing was written.\n');
    return 2;
  }
  const encoder = new TextEncoder();
  // `config.yaml` last, so that it never refers to missing files.
  const ordered = [...files].sort(([left], [right]) => rank(left) - rank(right));
  await writeFiles(
    place.root,
    ordered.map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  );
  terminal.stdout.write(
    [
      ...[...files.keys()].map((path) => `wrote ${visible(path)}`),
      isValid
        ? `next: ${spelled(terminal, 'regenerate', id)}`
        : `next: correct it, then ${spelled(terminal, 'check', id)}`,
      '',
    ].join('\n'),
  );
  return isValid ? 0 : 1;

  function rank(path: string): number {
    return path === spec ? 1 : 0;
  }
}

function planSentence({ expectation }: Trial): string {
  if (expectation === undefined) return '';
  const { plan, membership } = expectation;
  const parts = (['draft', 'essay', 'evaluation'] as const).map((stage) =>
    counted(membership.count(stage), stage),
  );
  return `plans ${counted(plan.rows, 'row')}: ${parts.join(', ')}\n`;
}
