import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/findings/text.ts';
import { generationId } from '../../src/plan/generation-id.ts';
import { checked, edited, PROJECT, regenerated } from '../support/small-project.ts';

const PATH = 'data/cohorts/baseline/membership.csv';

// What is allocated under a selection hangs on the run, so that the rows cannot be recomputed; how they are written can.
describe('a membership under a curated selection', () => {
  const whole = regenerated(PROJECT, /./);
  const draft =
    Object.keys(whole)
      .find((path) => path.startsWith('data/gens/draft/'))
      ?.split('/')[3] ?? '';
  const files = regenerated(edited(whole, { 'data/2_tasks/selected_drafts.txt': `${draft}\n` }), /./);
  const rows = String(files[PATH]);
  const [header, first, ...more] = rows.split('\n');

  test('as it was written is clean', async () => {
    const { result } = await checked(files);
    expect(result.cohorts.map(({ state }) => state)).toEqual(['clean', 'clean', 'clean']);
  });

  test.each([
    ['a row of an unknown stage', `${rows}foo,x\n`, 'content', "rows of an unknown stage 'foo'"],
    ['a stage in capitals', `${rows}Draft,${draft}\n`, 'content', "rows of an unknown stage 'Draft'"],
    ['a row without a stage', `${rows},v_zzz\n`, 'content', "rows of an unknown stage ''"],
    ['a row twice', `${rows}${first}\n`, 'content', `1 row repeated: draft ${draft}`],
    [
      'another column',
      `${header},more\n${[first, ...more].join('\n')}`,
      'content',
      "a column 'more' that the runtime does not write",
    ],
    ['CRLF line endings', rows.replaceAll('\n', '\r\n'), 'form', 'CRLF line endings'],
    ['a byte-order mark', `\ufeff${rows}`, 'form', 'a byte-order mark'],
    ['no final newline', rows.slice(0, -1), 'form', 'no final newline'],
  ])('with %s drifts, and regenerate allocates nothing to fix it', async (_, text, status, words) => {
    const drifted = edited(files, { [PATH]: text });
    const { result } = await checked(drifted);
    expect(result.cohorts.map(({ state }) => state)).toEqual(['drifted', 'clean', 'clean']);
    expect(result.cohorts[0]?.outputs?.membership).toMatchObject({ status, form: [words], stages: [] });
    for (const { hint } of result.cohorts[0]?.diagnostics ?? [])
      expect(textOf(hint ?? '')).toContain('cohort-ci regenerate');
    expect(regenerated(drifted, /./)).toEqual(files);
  });

  test('a generation of another id counts by what its metadata says', async () => {
    const essay = /essay,(e_\w+)/.exec(rows)?.[1] ?? '';
    const renamed = Object.entries(files).map(([path, text]) =>
      [path, text].map((one) => one.replaceAll(essay, 'e_before')),
    );
    const { result } = await checked(Object.fromEntries(renamed));
    expect(result.cohorts[0]?.state).toBe('clean');
    expect(JSON.stringify(renamed)).toContain('essay,e_before');
  });

  // The runtime reuses replicates that are there, so that up to as many again may have been added.
  test.each([
    [4, 'clean'],
    [5, 'drifted'],
  ])('without metadata, replicate %i of 2 evaluations makes it %s', async (replicate, state) => {
    const essay = /essay,(e_\w+)/.exec(rows)?.[1] ?? '';
    const more = generationId('evaluation', [essay, 'novelty', 'quartz', String(replicate)]);
    const { result } = await checked(edited(files, { [PATH]: `${rows}evaluation,${more}\n` }));
    expect(result.cohorts[0]?.state).toBe(state);
  });
});
