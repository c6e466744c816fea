import { expect, test } from 'vitest';
import { msg, shownPath } from '../../src/findings/text.ts';
import { renderConcise } from '../../src/report/concise/concise.ts';
import { failedCohorts } from '../../src/report/failed-cohorts.ts';
import { cohort, result, specPath } from './results.ts';

const CATALOG = 'data/1_raw/llm_models.csv';
const POINTER = msg`Git LFS keeps the content of ${shownPath(CATALOG)}`;

test('one reason is told once, at the file that it names', () => {
  const failed = result([
    cohort('a', 'unchecked', { failure: POINTER }),
    cohort('b', 'unchecked', { failure: 'no reply' }),
    cohort('c', 'unchecked', { failure: POINTER }),
  ]);
  expect(failedCohorts(failed).map(({ cohorts, path }) => [cohorts.map(({ id }) => id), path])).toEqual([
    [['a', 'c'], CATALOG],
    [['b'], specPath('b')],
  ]);
  expect(renderConcise(failed).split('\n')[0]).toBe(
    `${CATALOG}:1:1: error unchecked Git LFS keeps the content of ${CATALOG} (2 cohorts)`,
  );
});
