import { statSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { examine } from '../checks/run-checks.ts';
import { unwritableText } from '../checks/unwritable-text.ts';
import { csvRows, jsonlRows } from '../compile/row-text.ts';
import { deriveSpec } from '../derive.ts';
import type { Design } from '../design/design.ts';
import { DiskTree } from '../disk/disk-tree.ts';
import { leadsOut, pathBelow } from '../disk/path-below.ts';
import { readConfig } from '../disk/read-config.ts';
import { Collector } from '../findings/collector.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { compareDiagnostics } from '../findings/order.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { adjustFindings } from '../settings/apply-config.ts';
import { type Given, resolveSettings } from '../settings/resolve-settings.ts';
import { cohortFolderOf } from '../source/cohort-files.ts';
import type { SourceFile } from '../source/source-file.ts';
import { Sources } from '../source/sources.ts';
import type { CommandLine } from './command.ts';
import { readCommandLineCatalogs } from './command-line-catalogs.ts';
import { type COMPILE, COMPILE_FORMATS } from './commands/compile.ts';
import { fitted, lookOf } from './look-of.ts';
import { countOption, dialectOption, oneOf, outputOption } from './options.ts';
import { specFileOf } from './spec-file.ts';
import { type ExitStatus, ownCommandAt, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

/** `cohort-ci compile SPEC` */
export async function compile(line: CommandLine<typeof COMPILE>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [spec = ''] = positionals;
  const output = outputOption(values.output);
  const format = oneOf('--format', values.format ?? formatOf(output), COMPILE_FORMATS);
  const limit = countOption('--limit', values.limit, 0);
  const given: Given = {
    dataRoot: undefined,
    dialect: values.dialect === undefined ? undefined : dialectOption(values.dialect),
    specs: undefined,
    maxRows: countOption('--max-rows', values['max-rows']),
  };
  const seed = seedOption(values.seed);
  const specFile = await specFileOf(spec, values.root);
  if (!exists(specFile)) {
    // The path is shown as it was typed, since a missing file belongs to no repository.
    const missing = new Collector();
    missing.add(
      'spec/unreadable',
      { kind: 'missing', path: spec },
      msg`there is no spec ${quotedPath(spec)}`,
      {
        hint: 'correct the path',
      },
    );
    await reportFindings(missing.sorted(), new Map(), terminal);
    return 1;
  }
  const root = values.root === undefined ? rootOf(specFile) : resolve(values.root);
  const specPath = pathBelow(root, specFile);
  if (specPath === '' || leadsOut(specPath)) throw new UsageError(`${spec} is not below the root ${root}`);

  const collector = new Collector();
  const sources = new Sources(new DiskTree(root));
  const opened = await readConfig(root);
  if (opened.kind === 'invalid') {
    const files = new Map(opened.file ? [[opened.file.path, opened.file]] : []);
    await reportFindings(opened.diagnostics, files, terminal);
    return 1;
  }
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, maxRows } = resolveSettings(given, config);
  const catalogs = readCommandLineCatalogs(
    values.catalog ?? [],
    values['catalog-csv'] ?? [],
    values['data-root'],
    collector,
  );
  const derivation = deriveSpec({
    ...{ sources, specPath, dialect, catalogs: catalogs.lookup, seed, maxRows },
  });
  const besides = format === 'csv' ? [unwritableText] : [];
  const faults = collector.sorted();
  const isFaulty = faults.some(({ severity }) => severity === 'error');
  const { diagnostics, isInvalid } = examine(derivation, { upTo: 'rows', besides });
  const { design } = derivation;
  const rows = derivation.compilation?.rows;
  const cohortFolder = cohortFolderOf(specPath);
  const found = [...faults, ...diagnostics].sort(compareDiagnostics);
  await reportFindings(
    config ? adjustFindings(found, config, cohortFolder) : found,
    new Map([...sources.files, ...catalogs.files]),
    terminal,
  );
  if (design) for (const line of misnamedCatalogs(design, catalogs.names)) terminal.stderr.write(line);
  if (design === undefined || rows === undefined || isInvalid || isFaulty) return 1;
  // A person who sees rows may assume that the cohort is valid; a script only wants the rows.
  if (cohortFolder !== undefined && terminal.stderr.isTerminal)
    terminal.stderr.write(
      fitted(
        `Only the rows were made: ${ownCommandAt(terminal, 'check', spec)} says whether the cohort is valid.\n`,
        terminal.stderr,
      ),
    );
  const text = format === 'csv' ? csvRows(rows, design.fieldOrder, limit) : jsonlRows(rows, limit);
  if (output === undefined) {
    for (const piece of text) {
      if (terminal.stdout.isClosed) break;
      terminal.stdout.write(piece);
    }
    return 0;
  }
  const read = [...[...sources.files.keys()].map((path) => join(root, path)), ...catalogs.files.keys()];
  if (read.some((path) => isSameFile(path, output)))
    throw new UsageError(`--output names ${output}, which the rows are compiled from`);
  await writeWhole(resolve(output), text);
  return 0;
}

/** Reports catalogs that match no axis, and therefore check nothing, although their name resembles one. */
function* misnamedCatalogs({ axes }: Design, names: readonly string[]): Generator<string> {
  const ofAxes = axes.flatMap(({ name }) => (name.kind === 'str' ? [name.value] : []));
  const free = ofAxes.filter((axis) => !names.includes(axis));
  for (const name of names) {
    const near = ofAxes.includes(name) ? undefined : nearestNames(name, free, 1)[0];
    if (near !== undefined)
      yield `cohort-ci: no axis is called ${quoted(name)}, so this catalog checks nothing; ${didYouMean(near)}\n`;
  }
}

function isSameFile(left: string, right: string): boolean {
  try {
    const [one, other] = [statSync(left), statSync(right)];
    return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  } catch {
    return false;
  }
}

function formatOf(output: string | undefined): string | undefined {
  const suffix = output === undefined ? '' : extname(output);
  return suffix === '.jsonl' ? 'jsonl' : undefined;
}

function seedOption(text: string | undefined): bigint | undefined {
  if (text === undefined) return undefined;
  if (!/^[+-]?\d+$/.test(text)) throw new UsageError(`--seed must be a whole number, not '${text}'`);
  return BigInt(text.replace(/^\+/, ''));
}

/**
 * The repository of a spec: the nearest folder above it with `.git`; or the current folder if the spec is below it; or,
 * for `…/cohorts/<id>/spec/…`, the parent of the data root; or the folder above `spec/`.
 */
function rootOf(specFile: string): string {
  for (let folder = dirname(specFile); ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) break;
  }
  const here = resolve('.');
  if (here !== '/' && specFile.startsWith(here + sep)) return here;
  const parts = dirname(specFile).split(sep);
  const last = parts.length - 1;
  if (parts[last] === 'spec' && parts[last - 2] === 'cohorts' && last >= 4)
    return parts.slice(0, last - 3).join(sep);
  return parts[last] === 'spec' && last >= 2 ? parts.slice(0, last).join(sep) : dirname(specFile);
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

async function reportFindings(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, SourceFile>,
  terminal: Terminal,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { renderFindings } = await import('../report/terminal.ts');
  const options = lookOf(terminal.stderr, terminal);
  terminal.stderr.write(renderFindings(diagnostics, files, options));
}
