import { resolve } from 'node:path';
import { cloneSpec } from '../authoring/clone-spec.ts';
import { refuseCohortName } from '../authoring/cohort-name.ts';
import type { PlanColumn } from '../authoring/plan-columns.ts';
import { type Trial, trySpec } from '../authoring/prove-spec.ts';
import { renderSpec } from '../authoring/render-spec.ts';
import { SCAFFOLD_AXES, scaffoldLayout } from '../authoring/scaffold-layout.ts';
import { repositoryFindings } from '../checks/repository-findings.ts';
import { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { readConfig } from '../disk/read-config.ts';
import { writeFiles } from '../disk/write-files.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { visible } from '../findings/visible.ts';
import { counted } from '../findings/words.ts';
import { absence } from '../git/open-workspace.ts';
import { cohortOf, openRepository, type Repository } from '../repository.ts';
import { refusedResult } from '../settings/open-config.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import { DataLayout } from '../source/data-layout.ts';
import { type Asker, terminalAsker } from './asker.ts';
import type { CommandLine } from './command.ts';
import type { NEW } from './commands/new.ts';
import { interview, type Levels, type Source } from './new-interview.ts';
import { givenSettings } from './options.ts';
import { printFindings } from './print-findings.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Cohorts that a message lists. */
const MOST_COHORTS = 20;

/** Where cohorts stand, and which there are. */
interface Place {
  readonly root: string;
  readonly tree: DiskTree;
  readonly layout: DataLayout;
  readonly taken: readonly string[];
  /** Those with a spec. */
  readonly sources: readonly string[];
}

/** `cohort-ci new ID` */
export async function newCohort(
  line: CommandLine<typeof NEW>,
  terminal: Terminal,
  askerOf: (terminal: Terminal) => Asker | undefined = terminalAsker,
): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [id] = positionals;
  const flagged = new Map(
    SCAFFOLD_AXES.flatMap((axis) => {
      const levels = values[flagOf(axis)];
      return levels === undefined ? [] : [[axis, levels] as const];
    }),
  );
  if (values.from !== undefined && flagged.size > 0)
    throw new UsageError('--from copies a spec as it is: edit the copy, or leave --from out');
  const given = givenSettings(values);
  const opened = await readConfig(values.root);
  if (opened.kind === 'refused') {
    const refused = refusedResult(opened, given);
    await printFindings(refused.diagnostics, refused.sources, terminal);
    return 1;
  }
  const { dialect, dataRoot, maxRows } = resolveSettings(
    given,
    opened.kind === 'config' ? opened.config : undefined,
  );
  const place = placeOf(resolve(values.root ?? '.'), dataRoot);
  if (id !== undefined) requireName(id, place);
  if (values.from !== undefined) requireSource(values.from, place);
  const repository = openRepository(place.tree, {
    dialect,
    dataRoot,
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  const chosen = id !== undefined && (values.from !== undefined || missingAxes(flagged).length === 0);
  const asker = chosen ? undefined : askerOf(terminal);
  try {
    if (asker === undefined) {
      if (id === undefined) throw new UsageError('new needs an ID');
      const source = sourceOf(values.from, flagged);
      return await write(id, source, place, repository, values, terminal);
    }
    if (repository.catalogs.tables === undefined) {
      await printFindings(repositoryFindings(repository), repository.sources.files, terminal);
      terminal.stdout.write('Without the catalogs there is nothing to choose from: nothing was written.\n');
      return 1;
    }
    const answers = await interview(asker, { id, from: values.from, flagged }, place, repository, terminal);
    if (answers === undefined) {
      terminal.stdout.write('\nNothing was written.\n');
      return 2;
    }
    return await write(answers.id, answers.source, place, repository, values, terminal, asker);
  } finally {
    asker?.close();
  }
}

type Flag =
  | 'combo'
  | 'draft-template'
  | 'draft-llm'
  | 'essay-template'
  | 'essay-llm'
  | 'evaluation-template'
  | 'evaluation-llm';

function flagOf(axis: PlanColumn): Flag {
  return (axis === 'combo_id' ? 'combo' : axis.replace('_', '-')) as Flag;
}

function placeOf(root: string, dataRoot: string): Place {
  const tree = new DiskTree(root);
  if (tree.probe(dataRoot) !== 'directory')
    throw new EnvironmentFailure('other', dataRoot, absence(tree, dataRoot, root, 'data root'));
  const layout = new DataLayout(dataRoot);
  const taken = tree.list(layout.cohorts);
  const sources = taken.filter((name) => tree.exists(layout.cohort(name).spec));
  return { root, tree, layout, taken, sources };
}

function requireName(id: string, { taken, sources, layout }: Place): void {
  const why = refuseCohortName(id, taken);
  if (why === undefined) return;
  const bare = taken.includes(id) && !sources.includes(id);
  throw new UsageError(bare ? `${why}, in ${layout.cohorts}, without a spec; backfill writes one` : why);
}

function requireSource(from: string, { sources }: Place): void {
  if (sources.includes(from)) return;
  const near = nearestNames(from, sources, 1)[0];
  const listed = sources.slice(0, MOST_COHORTS).join(', ');
  const more = sources.length > MOST_COHORTS ? ` and ${sources.length - MOST_COHORTS} more` : '';
  throw new UsageError(
    `there is no cohort '${from}' with a spec to copy${near ? `; did you mean '${near}'?` : ''}; ${
      sources.length === 0 ? 'no cohort has one' : `these have one: ${listed}${more}`
    }`,
  );
}

/** An essay's model has a default. */
function missingAxes(flagged: Levels): readonly PlanColumn[] {
  return SCAFFOLD_AXES.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
}

/** What flags say; every one that is missing is named. */
function sourceOf(from: string | undefined, flagged: Levels): Source {
  if (from !== undefined) return { kind: 'clone', from };
  const missing = missingAxes(flagged);
  if (missing.length > 0)
    throw new UsageError(`new needs --from, or ${missing.map((axis) => `--${flagOf(axis)}`).join(', ')}`);
  return { kind: 'levels', levels: flagged };
}

/** Options that matter once it is known what to write; the next command wants those of the place again. */
interface NewOptions {
  readonly force?: boolean | undefined;
  readonly root?: string | undefined;
  readonly 'data-root'?: string | undefined;
  readonly dialect?: string | undefined;
}

/** Validates the bundle in memory and writes it; what does not validate is written by force alone. */
async function write(
  id: string,
  source: Source,
  place: Place,
  repository: Repository,
  options: NewOptions,
  terminal: Terminal,
  asker?: Asker,
): Promise<ExitStatus> {
  const { spec, specFolder } = place.layout.cohort(id);
  const files = filesOf(source, specFolder, place);
  const trial = trySpec(repository, cohortOf(spec), files);
  const isValid = trial.expectation !== undefined;
  const shared = repositoryFindings(repository).filter(({ severity }) => severity === 'error');
  const findings = isValid ? trial.diagnostics : [...shared, ...trial.diagnostics];
  await printFindings(findings, new Map([...repository.sources.files, ...trial.sources]), terminal);
  if (!isValid && options.force !== true) {
    terminal.stdout.write(
      'The spec does not validate: nothing was written (--force writes it all the same).\n',
    );
    return 1;
  }
  terminal.stdout.write(planSentence(trial));
  if (
    asker !== undefined &&
    !/^(y(es)?)?$/i.test((await asker.ask(`Write ${visible(specFolder)}? [Y/n] `)) ?? 'n')
  ) {
    terminal.stdout.write('Nothing was written.\n');
    return 2;
  }
  const encoder = new TextEncoder();
  // `config.yaml` last: it never names files that are not there.
  const ordered = [...files].sort(([left], [right]) => rank(left) - rank(right));
  await writeFiles(
    place.root,
    ordered.map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  );
  const again = (['root', 'data-root', 'dialect'] as const)
    .flatMap((name) => (options[name] === undefined ? [] : [` --${name} ${shellWord(options[name])}`]))
    .join('');
  terminal.stdout.write(
    [
      ...[...files.keys()].map((path) => `wrote ${visible(path)}`),
      isValid
        ? `next: cohort-ci regenerate --cohort ${id}${again}`
        : `next: correct it, then cohort-ci check --cohort ${id}${again}`,
      '',
    ].join('\n'),
  );
  return isValid ? 0 : 1;

  function rank(path: string): number {
    return path === spec ? 1 : 0;
  }
}

function filesOf(source: Source, folder: string, { tree, layout }: Place): ReadonlyMap<string, string> {
  if (source.kind === 'levels') {
    const comment = [
      'Every combination of these levels, made by cohort-ci new. Add rules to narrow it down.',
    ];
    const files = renderSpec(scaffoldLayout(source.levels), { comment });
    return new Map([...files].map(([path, text]) => [`${folder}/${path}`, text]));
  }
  const clone = cloneSpec(tree, layout.cohort(source.from).specFolder, folder);
  if (clone.kind === 'files') return clone.files;
  throw new EnvironmentFailure('refused', clone.path, `cannot copy ${visible(clone.path)}: ${clone.why}`);
}

function planSentence({ expectation }: Trial): string {
  if (expectation === undefined) return '';
  const { plan, membership } = expectation;
  const parts = (['draft', 'essay', 'evaluation'] as const).map((stage) =>
    counted(membership.count(stage), stage),
  );
  return `plans ${counted(plan.rows, 'row')}: ${parts.join(', ')}\n`;
}

function shellWord(text: string): string {
  return /^[\w./+@%:-]+$/.test(text) ? text : `'${visible(text).replaceAll("'", "'\\''")}'`;
}
