/** What must not be overlooked: stale generations, clean cohorts with errors, and the verdict among the annotations. */
import { describe, expect, it } from 'vitest';
import { atFile } from '../../src/findings/diagnostic.ts';
import { annotations } from '../../src/report/annotations.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { cohort, finding, outputs, result, size } from './results.ts';

describe('a stale generation of a clean cohort', () => {
  const stale = [{ stage: 'draft' as const, count: 1, first: ['d_0old'] }];
  const note = finding('drift/stale-generation', atFile('data/gens'), 'no longer plans', {
    severity: 'notice',
  });
  const checked = (diagnostics: (typeof note)[]) =>
    result([
      cohort('one', 'clean', {
        plan: size(1, 1, 1, 1),
        outputs: outputs('one', { metadata: { stale } }),
        diagnostics,
      }),
    ]);

  it('is named, and stands in the table', () => {
    const text = renderTerminal(checked([note]));
    expect(text).toContain(
      'left over in one\n  data/gens\n    1 draft no longer planned (left alone): d_0old\n',
    );
    expect(text).toMatch(/✓ clean .* 1 no longer planned\n/);
  });

  it('is not reported when the finding is ignored', () => {
    expect(renderTerminal(checked([]))).not.toContain('no longer planned');
  });
});

it('a clean cohort with errors does not look as if it passed, however many there are', () => {
  const error = finding('plan/empty', atFile('a'), 'is empty', { severity: 'error' });
  const bad = cohort('bad', 'clean', { diagnostics: [error] });
  const good = Array.from({ length: 30 }, (_, index) => cohort(`good-${index}`, 'clean'));
  for (const checked of [result([bad]), result([bad, ...good])]) {
    expect(renderTerminal(checked)).toMatch(/✗ clean +bad .*1 error\n/);
    expect(renderSummary(checked)).toMatch(/\| ❌ clean \| `bad` /);
  }
});

it('errors leave room for one that the step tells itself', () => {
  const diagnostics = Array.from({ length: 11 }, (_, index) =>
    finding('file/not-utf8', atFile(`f${index}`), `${index}`, { severity: 'error' }),
  );
  expect(annotations(result([], { diagnostics }), { otherErrors: 1 })).toMatchObject({ shown: 9, total: 11 });
});
