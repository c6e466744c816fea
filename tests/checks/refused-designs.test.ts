import { describe, expect, test } from 'vitest';
import { checkCohort } from '../../src/check-cohort.ts';
import { textOf } from '../../src/findings/text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { cohortTraps, planned } from './find-traps.ts';

describe('a level that no catalog has hides no trap elsewhere', () => {
  test('traps of rules, rows and plan are reported beside it', () => {
    const spec = planned({
      combo_id: '[combo_a, combo_b]',
      draft_template: '[draft-A, draft-B]',
      evaluation_template: '[evall-1]',
      temperature: '[1, 2]',
    });
    const rules =
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A]]}}}\n';
    expect(
      cohortTraps(`${spec}${rules}`, 'v1').map((found) => found.split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      '2:23 rule/lost-levels',
      '3:29 rule/lost-levels',
      '7:25 axis/unknown-level',
      '9:3 plan/unread-axis',
    ]);
  });

  test('what a tie drops because of the misspelling is a consequence', () => {
    const spec = planned(
      { draft_llm: '[gpt-5, sonet-4]', essay_llm: '[gpt-5, sonnet-4]' },
      'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n',
    );
    expect(cohortTraps(spec, 'v1')).toEqual([
      "4:22 axis/unknown-level axis 'draft_llm' has the level 'sonet-4', which is not in data/1_raw/llm_models.csv",
    ]);
  });
});

describe('the hint of a refused value says how it was read', () => {
  const rows: readonly [name: string, axes: string, hint: string, files?: Record<string, string>][] = [
    ['a boolean', '[no]', "quote it, 'no': without quotes YAML reads it as False"],
    ['an octal number', '[010]', "quote it, '010': without quotes YAML reads it as 8"],
    ['a plain number', '[2024]', "catalog ids are text: quote it, '2024'"],
    [
      'a null',
      '[~, ]',
      'write the id that you mean, or remove the level; without quotes YAML reads ~ as None',
    ],
    [
      'a marker in a list',
      "['@file:c.txt']",
      "@file: works only as the whole value: write '@file:c.txt' without the list around it",
    ],
    [
      'a comment line',
      "'@file:c.txt'",
      'a .txt include has no comments: delete the line, or include a .yaml list, which can have comments',
      { 'c.txt': '# hi\n010\n' },
    ],
    [
      'a marker in an included file',
      "'@file:c.txt'",
      'an included file cannot include another one: write its values here',
      { 'c.txt': '@file:d.txt\n010\n' },
    ],
  ];
  test.each(rows)('%s', (_name, levels, hint, files = {}) => {
    expect(hints(planned({ combo_id: levels }), files)).toEqual([`axis/unknown-level ${hint}`]);
  });

  test('in the entries of a pair', () => {
    const rules =
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[no, draft-A], [no, draft-A]]}}}\n';
    expect(new Set(hints(`${planned({ combo_id: "['no']" })}${rules}`, {}))).toEqual(
      new Set(["pair/outside-domain quote it, 'no': without quotes YAML reads it as False"]),
    );
  });
});

/** `code hint` of each error of a cohort whose combinations are `no`, `010` and `2024`. */
function hints(spec: string, files: Readonly<Record<string, string>>): string[] {
  const path = 'data/cohorts/demo/spec/config.yaml';
  const included = Object.entries(files).map(([name, text]) => [`data/cohorts/demo/spec/${name}`, text]);
  const tree = new MemoryTree({
    'data/combo_mappings.csv': 'combo_id,concept_id\nno,c1\n010,c2\n2024,c3\n',
    'data/1_raw/draft_templates.csv': 'template_id,generator\ndraft-A,llm\n',
    'data/1_raw/essay_templates.csv': 'template_id,generator\nessay-X,llm\n',
    'data/1_raw/evaluation_templates.csv': 'template_id,generator\neval-1,llm\n',
    'data/1_raw/llm_models.csv': 'id,for_generation,for_evaluation\ngpt-5,true,true\n',
    'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
    ...Object.fromEntries(included),
    [path]: spec,
  });
  const repository = openRepository(tree, { dialect: 'v1', dataRoot: 'data' });
  return checkCohort(repository, cohortOf(path))
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, hint }) => `${code} ${textOf(hint ?? 'undefined')}`);
}
