import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { REPOSITORY, toReplace } from '../authoring/action-host.ts';
import { type ExistingSetup, existingSetup, missingCatalogs } from '../authoring/existing-setup.ts';
import { FIRST_COHORT, type FirstFile, firstData, firstSetting } from '../authoring/first-files.ts';
import { checkRepository } from '../check-repository.ts';
import { DiskTree } from '../disk/disk-tree.ts';
import { systemFailure } from '../disk/environment-failure.ts';
import { heedingSignals } from '../disk/heed-signals.ts';
import { pathBelow } from '../disk/path-below.ts';
import { writeFiles } from '../disk/write-files.ts';
import { visible } from '../findings/visible.ts';
import { counted } from '../findings/words.ts';
import { defaultBranch } from '../git/default-branch.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { jsonSchemas, schemaText } from '../report/json/json-schemas.ts';
import { tally } from '../report/tally.ts';
import { verdict } from '../report/verdict.ts';
import { runtimeNamed } from '../runtime/runtimes.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import { NOTHING_GIVEN, resolveSettings } from '../settings/resolve-settings.ts';
import { DataLayout, DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import { folderOf, lastNameOf } from '../source/path.ts';
import { type Asker, terminalAsker } from './asker.ts';
import { exitStatus } from './check.ts';
import type { CommandLine } from './command.ts';
import type { INIT } from './commands/init.ts';
import { fromHere } from './from-here.ts';
import { rootAbove, rootsBelow } from './from-root-above.ts';
import { type OpenedSettings, openSettings } from './open-settings.ts';
import { pathKind } from './path-kind.ts';
import { Progress } from './progress.ts';
import { regenerate } from './regenerate.ts';
import { type ExitStatus, ownCommandAt, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `cohort-ci init` */
export async function init(
  line: CommandLine<typeof INIT>,
  given: Terminal,
  askerOf: (terminal: Terminal) => Asker | undefined = terminalAsker,
): Promise<ExitStatus> {
  const values = withRootAbove(line.values, given);
  const { writeFor } = given;
  const terminal = writeFor === undefined ? given : { ...given, write: writeFor(values.root ?? '.') };
  const opened = await openSettings(values, terminal, 'stdout');
  if (opened === undefined) return 1;
  const { dialect, dataRoot } = opened.settings;
  const other = opened.config && resolveSettings(NOTHING_GIVEN, opened.config).dataRoot;
  if (other !== undefined && other !== dataRoot)
    throw new UsageError(
      `.cohort-ci.yml is for the data folder ${other}, not ${dataRoot}; each data folder has a .cohort-ci.yml in a folder of its own, and a step with this root in the workflow: run init with --root ${folderOf(dataRoot) || 'DIR'}`,
    );
  const root = resolve(values.root ?? '.');
  const isDry = values['dry-run'] === true;
  if (foldersUp(root).some(isGitsOwn))
    throw new UsageError(
      `${visible(root)} is git's own folder of a repository, such as a bare one: run init where its files are checked out`,
    );
  if (!isDry) makeFolder(root);
  // A dry run creates no folder; then no files exist.
  const tree = pathKind(root) === 'folder' ? new DiskTree(root) : undefined;
  const isThere = (path: string): boolean => tree?.exists(path) === true;
  const layout = new DataLayout(dataRoot);
  const isNew = !isThere(layout.cohorts) && !isThere(layout.catalogFolder);
  const below = isNew && values.root === undefined ? rootsBelow(dataRoot) : [];
  if (below.length > 0)
    throw new UsageError(
      `no ${dataRoot}/ here, but there is some below: pass ${below.map((folder) => `--root ${folder}`).join(' or ')}; --root . starts another one here`,
    );
  const schemas = jsonSchemas();
  const faults = isNew ? undefined : await faultsOf(opened, values.root, terminal);
  const branch = defaultBranch(root);
  const topFolder = gitTopAbove(root);
  const top =
    topFolder === undefined
      ? undefined
      : { tree: new DiskTree(topFolder), folder: pathBelow(topFolder, root) };
  const setting = firstSetting(
    layout,
    dialect,
    {
      spec: schemaText(schemas.get(`config.${dialect}.schema.json`) ?? {}),
      settings: schemaText(schemas.get('cohort-ci.schema.json') ?? {}),
    },
    faults === undefined,
    branch.name,
    top?.folder ?? '',
  );
  const wanted = [...(isNew ? firstData(layout, runtimeNamed(dialect)) : []), ...setting];
  const found = existingSetup(tree, wanted, top);
  const { missing, toAdd, faulty } = found;
  const absent = isNew || tree === undefined ? [] : missingCatalogs(tree, layout, runtimeNamed(dialect));
  terminal.stdout.write(listing(found, absent, isNew, layout));
  if (
    faults !== undefined &&
    [...missing, ...toAdd].some(({ path }) => lastNameOf(path) === '.pre-commit-config.yaml')
  )
    terminal.stdout.write(
      `Note: ${faults} So the pre-commit hook is cohort-ci-diff, which stops only commits that introduce an error. Once ${ownCommandAt(terminal, 'check')} is clean, name cohort-ci instead, which checks everything.\n`,
    );
  if (topFolder !== undefined && missing.some(({ inTop }) => inTop !== undefined))
    terminal.stdout.write(
      `Note: git's top level is ${visible(topFolder)}, and workflows and hooks are read only there.\n`,
    );
  if (branch.isGuess && missing.some(({ text }) => text.includes('    branches: [')))
    terminal.stdout.write(
      `Note: no remote says which branch is the default one. The workflow that checks pull requests names the one that is checked out, ${visible(branch.name)}: correct it there if it is another.\n`,
    );
  if (missing.length + absent.length + toAdd.length + faulty.length === 0) {
    terminal.stdout.write('Nothing is missing.\n');
    return 0;
  }
  if (missing.length === 0) return 0;
  if (isDry) {
    terminal.stdout.write(`${counted(missing.length, 'file')} would be written.\n`);
    return 0;
  }
  if (values.yes !== true && !(await isAgreed(askerOf(terminal), missing.length))) {
    terminal.stdout.write('Nothing was written.\n');
    return 2;
  }
  const encoder = new TextEncoder();
  const filesOf = (isInTop: boolean) =>
    missing
      .filter(({ inTop }) => (inTop !== undefined) === isInTop)
      .map(({ path, inTop = path, text }) => ({ path: inTop, bytes: encoder.encode(text), ifAbsent: true }));
  await heedingSignals(async (signal) => {
    await writeFiles(root, filesOf(false), signal);
    if (topFolder !== undefined) await writeFiles(topFolder, filesOf(true), signal);
  });
  terminal.stdout.write(`${counted(missing.length, 'file')} written.\n`);
  const status = isNew
    ? await regenerate({ values: placeOf(values), positionals: [FIRST_COHORT] }, terminal)
    : 0;
  terminal.stdout.write(nextSteps(missing, terminal));
  return status;
}

/** The faults of an existing repository, as a sentence; undefined if a hook that checks everything would pass. */
async function faultsOf(
  { config, settings }: OpenedSettings,
  root: string | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  const { dialect, dataRoot, specs, maxRows } = settings;
  const { tree, cohorts, patterns, isIgnored } = await openWorkspace({
    ...{ root, dataRoot, specs, cohorts: undefined },
  });
  const progress = new Progress(terminal.stderr);
  const result = await checkRepository(tree, cohorts, {
    ...{ dialect, dataRoot, patterns, isIgnored },
    ...(config === undefined ? {} : { config }),
    maxRows,
    onCohort: ({ id }, done, total) => progress.step(id, done, total),
  });
  progress.end();
  return exitStatus(result, 'error') === 0 ? undefined : `${verdict(tally(result))}.`;
}

/** The options for the place, to pass to another command. */
function placeOf({ root, 'data-root': dataRoot, dialect }: CommandLine<typeof INIT>['values']): {
  readonly root: string | undefined;
  readonly 'data-root': string | undefined;
  readonly dialect: string | undefined;
} {
  return { root, 'data-root': dataRoot, dialect };
}

/** The top level of git's working tree, if it is above the root. */
function gitTopAbove(root: string): string | undefined {
  if (pathKind(join(root, '.git')) !== undefined) return undefined;
  for (let at = root; at !== dirname(at); at = dirname(at))
    if (pathKind(join(at, '.git')) !== undefined) return at;
  return undefined;
}

/** The values with the root of the repository that the current folder is in, if it has cohorts or settings. */
function withRootAbove(
  values: CommandLine<typeof INIT>['values'],
  terminal: Terminal,
): CommandLine<typeof INIT>['values'] {
  if (values.root !== undefined) return values;
  const dataRoot = values['data-root'] ?? DEFAULT_DATA_ROOT;
  const above = rootAbove(dataRoot);
  const root = above === undefined ? '.' : fromHere(above);
  if (root === '.' || above === undefined) return values;
  const layout = new DataLayout(dataRoot);
  const marks = [CONFIG_PATH, layout.cohorts, layout.catalogFolder];
  if (!marks.some((path) => pathKind(join(above, path)) !== undefined)) return values;
  terminal.stdout.write(`The repository that this folder is in: ${visible(root)}\n`);
  return { ...values, root };
}

function makeFolder(root: string): void {
  try {
    mkdirSync(root, { recursive: true });
  } catch (error) {
    throw systemFailure(error, 'write', root);
  }
}

async function isAgreed(asker: Asker | undefined, count: number): Promise<boolean> {
  if (asker === undefined)
    throw new UsageError('there is no terminal to ask on; pass --yes to write without asking');
  try {
    const answer = await asker.ask(`Write ${count === 1 ? 'this file' : `these ${count} files`}? [Y/n] `);
    return /^(y(es)?)?$/i.test(answer ?? 'n');
  } finally {
    asker.close();
  }
}

function listing(
  { missing, existing, toAdd, faulty }: ExistingSetup,
  absent: ReturnType<typeof missingCatalogs>,
  isNew: boolean,
  { dataRoot }: DataLayout,
): string {
  const about = isNew
    ? `There are no cohorts in ${visible(dataRoot === '' ? '.' : dataRoot)}: this is a new repository.`
    : `The files in ${visible(dataRoot === '' ? '.' : dataRoot)} stay as they are.`;
  const width = Math.max(0, ...missing.map(({ path }) => path.length));
  return [
    about,
    ...(missing.length > 0 ? ['Missing:'] : []),
    ...missing.map(({ path, about: what }) => `  ${visible(path).padEnd(width)}  ${what}`),
    ...(existing.length > 0 ? ['Already there:'] : []),
    ...existing.map(({ path, serves }) => `  ${visible(path)}${serves === undefined ? '' : `  ${serves}`}`),
    ...(faulty.length > 0 ? ['There, but to be corrected:'] : []),
    ...faulty.map(({ path, why }) => `  ${visible(path)}  ${why}`),
    ...(absent.length > 0 ? ['Missing, and yours to write:'] : []),
    ...absent.map(
      ({ path, columns, instead }) =>
        `  ${visible(path)}  a CSV with ${columns}${instead === undefined ? '' : `; ${visible(instead)}`}`,
    ),
    ...toAdd.flatMap(({ path, text, about: why }) => [
      `To add to ${visible(path)}, ${why}:`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
    '',
  ].join('\n');
}

function nextSteps(written: readonly FirstFile[], terminal: Terminal): string {
  const named = written.filter(({ text }) => text.includes(REPOSITORY)).map(({ path }) => path);
  return [
    ...(named.length === 0 ? [] : [`Replace ${toReplace(REPOSITORY)}, in:`]),
    ...named.map((path) => `  ${path}`),
    `Next: ${ownCommandAt(terminal, 'check')}; then commit.`,
    '',
  ].join('\n');
}

/** A folder and all folders above it. */
function foldersUp(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUp(above)];
}

/** Whether a folder is git's own: a bare repository, or the folder `.git`. Nothing is checked out there. */
function isGitsOwn(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}
