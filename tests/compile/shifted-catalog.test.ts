import { expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { cohortOf } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { PROJECT, spec as specOf } from '../support/small-project.ts';
import { findFaults, spec } from './find-faults.ts';

test.each(['v1', 'v2'] as const)(
  'a comma at the end of every row of a catalog is one fault (%s)',
  (dialect) => {
    const files = { 'data/1_raw/draft_templates.csv': 'template_id,title\ndraft-A,one,\ndraft-B,two,\n' };
    const found = findFaults(spec({}), dialect, files);
    expect(new Set(found.map((line) => line.replace(/ (?:error|warning) /, ' ')))).toEqual(
      new Set([
        'data/1_raw/draft_templates.csv:2:1 catalog/shifted-columns → delete the comma at the end of each row',
      ]),
    );
    expect(found.some((line) => line.includes(' error '))).toBe(true);
  },
);

test.each([
  ['data/1_raw/draft_templates.csv', 'draft_template', ['[sketch]', '[outline]', '[spiral, sketch]']],
  ['data/1_raw/llm_models.csv', 'draft_llm', ['[opal]', '[quartz]', '[agate, opal]']],
])('%s is one finding, whichever ids each cohort loses', async (path, axis, levels) => {
  const specs = levels.map((list, index) => [
    `data/cohorts/run-${index}/spec/config.yaml`,
    specOf({ [axis]: list }),
  ]);
  const files = {
    ...PROJECT,
    ...Object.fromEntries(specs),
    [path]: (PROJECT[path] ?? '').replace(/(?<=\n.*)$/gm, ','),
  };
  const paths = specs.map(([one = '']) => one);
  const result = await checkRepository(new MemoryTree(files), paths.map(cohortOf), {
    dialect: 'v1',
    dataRoot: 'data',
    patterns: paths,
  });
  const errors = findingsOf(result).filter(({ diagnostic }) => diagnostic.severity === 'error');
  expect(errors.map(({ diagnostic, cohorts }) => [diagnostic.code, cohorts.length])).toEqual([
    ['catalog/shifted-columns', levels.length],
  ]);
});
