import { type AffectedCohort, affectedCohorts } from '../../src/change/affected-cohorts.ts';
import type { Change } from '../../src/change/change.ts';
import { type CheckedState, includesOf } from '../../src/change/checked-state.ts';
import { compareStates } from '../../src/change/compare-states.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { regenerateCohort } from '../../src/drift/regenerate-cohort.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import type { Dialect } from '../../src/runtime/runtimes.ts';
import { MemoryTree } from './memory-tree.ts';

/** Path → text. */
export type Files = Readonly<Record<string, string>>;

const PATTERN = 'data/cohorts/*/spec/config.yaml';
const OPTIONS = { dialect: 'v1', dataRoot: 'data', patterns: [PATTERN] } as const;

/** A spec over the catalogs of {@link PROJECT}; levels as YAML flow lists. */
export function spec(axes: Readonly<Record<string, string>> = {}, rest = ''): string {
  const all = {
    combo_id: '[combo-a, combo-b]',
    draft_template: '[sketch, outline]',
    draft_llm: '[opal, quartz]',
    essay_template: '[long-form]',
    essay_llm: '[opal]',
    evaluation_template: '[novelty]',
    evaluation_llm: '[quartz]',
    ...axes,
  };
  const lines = Object.entries(all).map(([axis, levels]) => `  ${axis}: ${levels}\n`);
  return `axes:\n${lines.join('')}${rest}output:\n  field_order: [combo_id, draft_template]\n`;
}

/** A repository without outputs: catalogs and three cohorts. */
export const PROJECT: Files = {
  'data/1_raw/draft_templates.csv': 'template_id,generator\nsketch,llm\noutline,llm\nspiral,llm\n',
  'data/1_raw/essay_templates.csv': 'template_id,generator\nlong-form,llm\nparsed,copy\n',
  'data/1_raw/evaluation_templates.csv': 'template_id,generator\nnovelty,llm\ncoherence,llm\n',
  'data/1_raw/llm_models.csv':
    'id,for_generation,for_evaluation\nopal,true,true\nquartz,true,true\nagate,true,false\n',
  'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,2\n',
  'data/combo_mappings.csv': 'combo_id,concept_id\ncombo-a,dreams\ncombo-b,tides\ncombo-c,rust\n',
  'data/cohorts/baseline/spec/config.yaml': spec(),
  'data/cohorts/judges/spec/config.yaml': spec({
    combo_id: '[combo-a]',
    evaluation_template: '[novelty, coherence]',
  }),
  'data/cohorts/sweep/spec/config.yaml': spec({ draft_template: "'@file:items/templates.txt'" }),
  'data/cohorts/sweep/spec/items/templates.txt': 'sketch\noutline\nspiral\n',
};

function specsOf(files: Files): readonly string[] {
  return Object.keys(files).filter((path) => /^data\/cohorts\/[^/]+\/spec\/config\.yaml$/.test(path));
}

/**
 * The files with the outputs that their specs give, one cohort after another; of cohorts that are refused, as they were.
 */
export function regenerated(
  files: Files,
  kinds: RegExp = /manifest\.json$|membership\.csv$/,
  dialect: Dialect = 'v1',
): Files {
  const tree = new MemoryTree(files);
  const repository = openRepository(tree, { ...OPTIONS, dialect });
  const written: Record<string, string> = { ...files };
  for (const cohort of specsOf(files).map(cohortOf)) {
    const { expectation } = expectCohort(repository, cohort);
    if (expectation === undefined || cohort.folder === undefined) continue;
    for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation)) {
      if (!kinds.test(path)) continue;
      const bytes = Buffer.concat([...content]);
      written[path] = bytes.toString('utf8');
      tree.files.set(path, bytes);
      repository.existing.wrote(path);
    }
  }
  return written;
}

export async function checked(files: Files): Promise<CheckedState> {
  const tree = new MemoryTree(files);
  const cohorts = specsOf(files).map(cohortOf);
  const result = await checkRepository(tree, cohorts, OPTIONS);
  return { result, cohorts, repository: openRepository(tree, OPTIONS) };
}

/** What lies between two states of a repository, worked out as the edges do it. */
export async function changeBetween(before: Files, after: Files): Promise<Change> {
  const base = await checked(before);
  const head = await checked(after);
  return compareStates(base, head, { affected: affectedBetween(before, after, base, head) });
}

export function affectedBetween(
  before: Files,
  after: Files,
  base: CheckedState,
  head: CheckedState,
): readonly AffectedCohort[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  const includes = [includesOf(base), includesOf(head)];
  const cohorts = new Map([...base.cohorts, ...head.cohorts].map((cohort) => [cohort.id, cohort]));
  const inputs = [...cohorts.values()].map((cohort) => ({
    ...cohort,
    includes: includes.flatMap((one) => one.get(cohort.id) ?? []),
  }));
  return affectedCohorts(paths, inputs, { dataRoot: 'data' });
}

/** The files with some of them changed; `null` removes one. */
export function edited(files: Files, edits: Readonly<Record<string, string | null>>): Files {
  const all = Object.entries({ ...files, ...edits }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return Object.fromEntries(all);
}
