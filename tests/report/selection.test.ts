import { describe, expect, test } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { jsonReport } from '../../src/report/json/json-report.ts';
import { selectionLines, selectionWords } from '../../src/report/selection-lines.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { changeBetween, checked, edited, PROJECT, regenerated } from '../support/small-project.ts';

const plain = { path: (text: string) => text, id: (text: string) => text };

test.each([
  [{ stage: 'essay', listed: 12, planned: 40, both: 12 }, '12 of 40 essays'],
  [{ stage: 'essay', listed: 1, planned: 1, both: 1 }, '1 of 1 essay'],
  [{ stage: 'draft', listed: 0, planned: 8, both: 0 }, '0 of 8 drafts'],
  [{ stage: 'draft', listed: 3, planned: 8, both: 1 }, '3 drafts, 1 of them among the 8 planned'],
  [{ stage: 'essay', listed: 1, planned: 8, both: 0 }, '1 essay, 0 of them among the 8 planned'],
] as const)('%j is %s', (size, words) => {
  expect(selectionWords({ path: 'x', ...size })).toBe(words);
});

describe('a selection in force is reported everywhere, even when everything fits', async () => {
  // With one draft of the metadata that regeneration writes selected, the cohorts are narrowed to it.
  const whole = regenerated(PROJECT, /./);
  const draft =
    Object.keys(whole)
      .find((path) => path.startsWith('data/gens/draft/'))
      ?.split('/')[3] ?? '';
  const files = regenerated(edited(whole, { 'data/2_tasks/selected_drafts.txt': `${draft}\n` }), /./);
  const { result } = await checked(files);
  const sentence = 'baseline 1 of 8 drafts, judges 1 of 4 drafts, sweep 1 of 12 drafts';

  test('the result', () => {
    expect(result.cohorts.map(({ id, state }) => [id, state])).toEqual([
      ['baseline', 'clean'],
      ['judges', 'clean'],
      ['sweep', 'clean'],
    ]);
    expect(result.cohorts[0]?.selection).toEqual({
      ...{ path: 'data/2_tasks/selected_drafts.txt', stage: 'draft' },
      ...{ listed: 1, planned: 8, both: 1 },
    });
  });

  test('the surfaces', async () => {
    expect(renderTerminal(result)).toContain(
      `\n\n  selection data/2_tasks/selected_drafts.txt: ${sentence}\n`,
    );
    const marked = sentence.replace(/[a-z]+(?= 1 of)/g, '`$&`');
    const quote = `> Curated selection \`data/2_tasks/selected_drafts.txt\`: ${marked}\n`;
    expect(renderSummary(result)).toContain(quote);
    expect(renderComment(await changeBetween(files, files))).toContain(quote);
    expect(jsonReport(result).cohorts[2]?.selection).toEqual({
      ...{ path: 'data/2_tasks/selected_drafts.txt', stage: 'draft' },
      ...{ listed: 1, planned: 12, both: 1 },
    });
  });

  test('nothing is said without one', async () => {
    const { result: full } = await checked(whole);
    expect(renderTerminal(full)).not.toContain('selection');
    expect(renderSummary(full)).not.toContain('selection');
    expect(jsonReport(full).cohorts[0]?.selection).toBeNull();
  });

  test('of many cohorts a few are named', () => {
    const [first] = result.cohorts;
    const many = Array.from({ length: 9 }, (_, index) => ({ ...first, id: `c${index}` }) as never);
    const [line, ...more] = selectionLines({ ...result, cohorts: many }, plain);
    expect(more).toEqual([]);
    expect(line).toMatch(/^selection .*: c0 1 of 8 drafts, .*c4 1 of 8 drafts and 4 cohorts more$/);
  });
});
