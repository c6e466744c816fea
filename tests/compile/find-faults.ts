import { checkCohort } from '../../src/check-cohort.ts';
import { repositoryFindings } from '../../src/checks/repository-findings.ts';
import { textOf } from '../../src/findings/text.ts';
import { Positions } from '../../src/report/positions.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import type { Dialect } from '../../src/result.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const FOLDER = 'data/cohorts/demo/spec/';

/**
 * The findings of the cohort `demo`, as `place severity code → hint`. Places in the spec's folder are relative to it, and
 * those in the spec itself are line and column alone.
 *
 * @param files - Relative to the spec's folder, or to the repository's root where they start with `data/`.
 */
export function findFaults(
  spec: string | Uint8Array,
  dialect: Dialect,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string[] {
  const encode = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(CATALOGS)) all.set(path, encode(content));
  for (const [path, content] of Object.entries(files))
    all.set(path.startsWith('data/') ? path : FOLDER + path, encode(content));
  const specPath = `${FOLDER}config.yaml`;
  all.set(specPath, encode(spec));
  const repository = openRepository(new MemoryTree(all), { dialect, dataRoot: 'data' });
  const result = checkCohort(repository, cohortOf(specPath));
  const positions = new Positions(repository.sources.files);
  return (
    [...repositoryFindings(repository), ...result.diagnostics]
      // What a design cannot tell is no fault.
      .filter(({ code }) => !/^(drift|quality)\//.test(code) && code !== 'catalog/unused-flag-column')
      .map(({ at, severity, code, hint }) => {
        const place = positions.text(at).replace(FOLDER, '').replace('config.yaml:', '');
        return `${place} ${severity} ${code} → ${textOf(hint ?? '')}`;
      })
  );
}

/** A sound spec; `changes` replaces lines of `axes`, renames them (`old>new`), or takes them away, and `more` follows. */
export function spec(changes: Readonly<Record<string, string | undefined>> = {}, more = ''): string {
  const axes = new Map(Object.entries(AXES));
  const renamed = new Map<string, string>();
  for (const [name, levels] of Object.entries(changes)) {
    const [from = '', to] = name.split('>');
    if (to !== undefined) renamed.set(from, to);
    else if (levels === undefined) axes.delete(from);
    else axes.set(from, levels);
  }
  const lines = [...axes].map(([name, levels]) => `  ${renamed.get(name) ?? name}: ${levels}\n`);
  const output = more.includes('output:') ? '' : 'output: {field_order: [draft_llm]}\n';
  return `axes:\n${lines.join('')}${more}${output}`;
}

const AXES: Readonly<Record<string, string>> = {
  combo_id: '[combo_a, combo_b]',
  draft_template: '[draft-A, draft-B]',
  draft_llm: '[gpt-5]',
  essay_template: '[essay-X]',
  essay_llm: '[gpt-5]',
  evaluation_template: '[eval-1]',
  evaluation_llm: '[sonnet-4]',
};

const CATALOGS: Readonly<Record<string, string>> = {
  'data/1_raw/draft_templates.csv': 'template_id,title,generator\ndraft-A,A,llm\ndraft-B,B,llm\n',
  'data/1_raw/essay_templates.csv': 'template_id,title,generator\nessay-X,X,llm\n',
  'data/1_raw/evaluation_templates.csv': 'template_id,title,generator\neval-1,E,llm\n',
  'data/1_raw/llm_models.csv':
    'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true\njudge,false,true\n',
  'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  'data/combo_mappings.csv': 'combo_id,concept_id\ncombo_a,c1\ncombo_b,c2\n',
};
