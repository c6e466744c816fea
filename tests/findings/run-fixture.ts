import { CommandLineCatalogs } from '../../src/catalog/command-line-catalogs.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { examine } from '../../src/checks/run-checks.ts';
import { deriveSpec } from '../../src/derive.ts';
import { regenerateCohort } from '../../src/drift/regenerate-cohort.ts';
import type { IgnoredOutputs } from '../../src/drift/report-ignored-outputs.ts';
import { Collector } from '../../src/findings/collector.ts';
import { textOf } from '../../src/findings/text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { invalidSettingsResult, openConfig } from '../../src/settings/open-config.ts';
import { NOTHING_GIVEN } from '../../src/settings/resolve-settings.ts';
import { Sources } from '../../src/source/sources.ts';
import { parseJson } from '../../src/syntax/json.ts';
import type { Found } from '../support/finding-lines.ts';
import { FixtureTree } from './fixture-tree.ts';
import { baseFiles, type Fixture, type FixtureOptions, ownFiles } from './fixtures.ts';

/**
 * The findings of a fixture. Its files lie over those of the base, and over the outputs that regeneration writes where
 * the spec compiles: a fixture without outputs of its own has no drift.
 */
export async function runFixture(fixture: Fixture): Promise<Found> {
  // A mutation of the sources (`npm run mutate`) has to run to be noticed.
  if (process.env['MUTATION_TASK'] !== undefined) return findingsIn(ownFiles(fixture), fixture.options);
  const found = runs.get(fixture.folder) ?? findingsIn(ownFiles(fixture), fixture.options);
  runs.set(fixture.folder, found);
  return await found;
}

/** Several files of tests look at the same findings, which nobody changes. */
const runs = new Map<string, Promise<Found>>();

/** The same for files that are at hand, by repository-relative path. */
export async function findingsIn(
  own: ReadonlyMap<string, Uint8Array>,
  options: FixtureOptions,
): Promise<Found> {
  const files = repositoryOf(own, options);
  return options.compile ? compileAlone(files, options) : check(files, options);
}

/** The repository of a fixture, and its specs. */
export function fixtureTree(fixture: Fixture): { tree: FixtureTree; specs: readonly string[] } {
  const tree = new FixtureTree(repositoryOf(ownFiles(fixture), fixture.options), fixture.options);
  return { tree, specs: specPaths(tree, fixture.options) };
}

function repositoryOf(
  own: ReadonlyMap<string, Uint8Array>,
  options: FixtureOptions,
): Map<string, Uint8Array> {
  const files = new Map([...baseFiles(options.dialect ?? 'v1'), ...own]);
  for (const path of own.keys()) for (const folder of foldersAbove(path)) files.delete(folder);
  remove(files, options);
  if (options.compile) return files;
  for (const [path, bytes] of outputs(files, options)) if (!own.has(path)) files.set(path, bytes);
  remove(files, options);
  return files;
}

async function check(files: ReadonlyMap<string, Uint8Array>, options: FixtureOptions): Promise<Found> {
  const tree = new FixtureTree(files, options);
  const config = await openConfig(tree);
  const cohorts = specPaths(tree, options).map(cohortOf);
  if (config.kind === 'invalid') {
    const checked = config.sound
      ? await checkRepository(tree, cohorts, { ...repositoryOptions(options), patterns: [] })
      : undefined;
    return invalidSettingsResult(config, NOTHING_GIVEN, checked);
  }
  const result = await checkRepository(tree, cohorts, {
    ...repositoryOptions(options),
    ...(config.kind === 'config' ? { config: config.config } : {}),
    ...(options.legacy ? { legacy: {} } : {}),
    ...(options.orphans ? { orphans: options.orphans } : {}),
    ...(options.newlyIgnored ? { ignoredOutputs: [{ ...options.newlyIgnored, ...ignoreFile(tree) }] } : {}),
    patterns: options.patterns ??
      options.specs ?? [`${options.dataRoot ?? 'data'}/cohorts/*/spec/config.yaml`],
  });
  const failure = result.cohorts.find((cohort) => cohort.failure !== undefined)?.failure;
  if (failure !== undefined) throw new Error(textOf(failure));
  return {
    diagnostics: [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)],
    sources: result.sources,
  };
}

function ignoreFile(tree: FixtureTree): Pick<IgnoredOutputs, 'file'> {
  const path = '.gitignore';
  const read = tree.read(path);
  return read.kind === 'file' ? { file: { path, text: new TextDecoder().decode(read.bytes) } } : {};
}

function outputs(
  files: ReadonlyMap<string, Uint8Array>,
  options: FixtureOptions,
): ReadonlyMap<string, Uint8Array> {
  const tree = new FixtureTree(files, options);
  const repository = openRepository(tree, repositoryOptions(options));
  const written = new Map<string, Uint8Array>();
  for (const cohort of specPaths(tree, options).map(cohortOf)) {
    const { expectation } = expectCohort(repository, cohort);
    if (expectation === undefined || cohort.folder === undefined) continue;
    for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation))
      written.set(path, Buffer.concat([...content]));
  }
  return written;
}

function compileAlone(files: ReadonlyMap<string, Uint8Array>, options: FixtureOptions): Found {
  const sources = new Sources(new FixtureTree(files, options));
  const collector = new Collector();
  const catalogs = new CommandLineCatalogs();
  for (const path of options.catalogs ?? []) {
    const opened = sources.open(path);
    if (opened.kind !== 'text') throw new Error(`no text at ${path}`);
    const root = parseJson(opened.file, collector);
    if (root !== undefined) catalogs.addJson(root, path, collector);
  }
  for (const path of specPaths(sources.tree as FixtureTree, options)) {
    const dialect = options.dialect ?? 'v1';
    const derivation = deriveSpec({ sources, specPath: path, dialect, catalogs: undefined });
    collector.take(...examine(derivation, { upTo: 'rows' }).diagnostics);
  }
  return { diagnostics: collector.sorted(), sources: sources.files };
}

function repositoryOptions({ dialect = 'v1', dataRoot = 'data', maxRows, ignored }: FixtureOptions) {
  return {
    dialect,
    dataRoot,
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(ignored === undefined
      ? {}
      : {
          ignoredAmong: (paths: readonly string[]) => paths.filter((path) => ignored.includes(path)),
          isIgnored: (path: string) => ignored.includes(path),
        }),
  };
}

function specPaths(tree: FixtureTree, { specs, dataRoot = 'data' }: FixtureOptions): readonly string[] {
  return (
    specs ??
    tree
      .list(`${dataRoot}/cohorts`)
      .map((cohort) => `${dataRoot}/cohorts/${cohort}/spec/config.yaml`)
      .filter((path) => tree.exists(path))
  );
}

function remove(files: Map<string, Uint8Array>, { missing = [] }: FixtureOptions): void {
  for (const path of files.keys())
    if (missing.some((gone) => path === gone || path.startsWith(`${gone}/`))) files.delete(path);
}

/** A folder may stand where the base has a file. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
