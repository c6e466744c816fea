import type { AxisCatalogs } from '../../src/catalog/axis-catalog.ts';
import { checkCohort } from '../../src/check-cohort.ts';
import { repositoryFindings } from '../../src/checks/repository-findings.ts';
import { examine } from '../../src/checks/run-checks.ts';
import { deriveSpec } from '../../src/derive.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import type { Dialect } from '../../src/result.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

type Files = Readonly<Record<string, string>>;

/** The findings of a spec that is compiled alone, as `path:line:column code message`; the path of the spec is left out. */
export function compileTraps(
  spec: string,
  dialect: Dialect,
  files: Files = {},
  catalogs?: Readonly<Record<string, readonly string[]>>,
): string[] {
  const path = 'spec/config.yaml';
  const sources = new Sources(new MemoryTree({ ...below('spec/', files), [path]: spec }));
  const lookup: AxisCatalogs | undefined =
    catalogs &&
    ((axis) => {
      const ids = catalogs[axis];
      return ids && { ids, has: (id) => ids.includes(id), source: 'the catalog' };
    });
  const derivation = deriveSpec({ sources, specPath: path, dialect, catalogs: lookup });
  const { diagnostics } = examine(derivation, { upTo: 'rows' });
  return diagnostics.map((found) => written(found, sources.files, path));
}

/** The findings of the cohort `demo` in a repository with small catalogs; files are relative to the data root. */
export function cohortTraps(spec: string, dialect: Dialect, files: Files = {}): string[] {
  const path = 'data/cohorts/demo/spec/config.yaml';
  const tree = new MemoryTree({ ...below('data/', { ...CATALOGS, ...files }), [path]: spec });
  const repository = openRepository(tree, { dialect, dataRoot: 'data' });
  const result = checkCohort(repository, cohortOf(path));
  return (
    [...repositoryFindings(repository), ...result.diagnostics]
      // What a design can tell is no trap: tests/quality has it.
      .filter(({ code }) => !/^(?:drift|quality)\//.test(code) && code !== 'catalog/unused-flag-column')
      .map((found) => written(found, repository.sources.files, path))
  );
}

/** A spec with one level an axis; `changes` replaces lines of `axes` or adds to them, `more` follows. */
export function planned(changes: Readonly<Record<string, string | undefined>> = {}, more = ''): string {
  const axes: Record<string, string | undefined> = {
    combo_id: '[combo_a]',
    draft_template: '[draft-A]',
    draft_llm: '[gpt-5]',
    essay_template: '[essay-X]',
    essay_llm: '[gpt-5]',
    evaluation_template: '[eval-1]',
    evaluation_llm: '[gpt-5]',
    ...changes,
  };
  const lines = Object.entries(axes).flatMap(([name, levels]) =>
    levels === undefined ? [] : [`  ${name}: ${levels}\n`],
  );
  return `axes:\n${lines.join('')}${more}output:\n  field_order: [evaluation_llm]\n`;
}

const CATALOGS = {
  '1_raw/draft_templates.csv': 'template_id,generator\ndraft-A,llm\ndraft-B,llm\nDRAFT-A,llm\n',
  '1_raw/essay_templates.csv': 'template_id,generator\nessay-X,llm\nessay-C,copy\n',
  '1_raw/evaluation_templates.csv': 'template_id,generator\neval-1,llm\neval-2,llm\n',
  '1_raw/llm_models.csv':
    'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\ngemini,true,true\n',
  '1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  'combo_mappings.csv': 'combo_id,concept_id\ncombo_a,c1\ncombo_b,c2\ncombo,c3\ncombo|a,c4\n',
};

function below(folder: string, files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text]));
}

function written(
  { at, code, message }: Diagnostic,
  files: ReadonlyMap<string, SourceFile>,
  spec: string,
): string {
  if (at.kind !== 'span') return `${at.path} ${code} ${textOf(message)}`;
  const file = files.get(at.span.path);
  if (file === undefined) throw new Error(`no source ${at.span.path}`);
  const { line, column } = file.lines.position(at.span.start);
  const path = at.span.path === spec ? '' : `${at.span.path}:`;
  return `${path}${line}:${column} ${code} ${textOf(message)}`;
}
