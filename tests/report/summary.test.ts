import { describe, expect, it } from 'vitest';
import { atFile } from '../../src/findings/diagnostic.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { CheckResult } from '../../src/result.ts';
import { structureFaults } from './markdown-structure.ts';
import {
  cleanResult,
  cohort,
  emptyResult,
  finding,
  hostileResult,
  manyResult,
  mixedResult,
  outputs,
  result,
  size,
} from './results.ts';

const RESULTS: readonly (readonly [string, CheckResult])[] = [
  ['clean', cleanResult()],
  ['empty', emptyResult()],
  ['mixed', mixedResult()],
  ['hostile', hostileResult()],
  ['many', manyResult(300)],
];

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

describe('renderSummary', () => {
  it.each(RESULTS)('%s: is sound Markdown that starts with the verdict', (_name, checked) => {
    const text = renderSummary(checked);
    expect(structureFaults(text)).toEqual([]);
    expect(text).toMatch(/^## (✅|🔶|❌|❔) /u);
  });

  it.each(RESULTS)(
    '%s: keeps to any budget, and stays sound and useful while it shrinks',
    (_name, checked) => {
      const whole = bytes(renderSummary(checked));
      let last = Number.POSITIVE_INFINITY;
      const sizes = new Set<number>();
      for (let budget = whole + 10; budget > 120; budget = Math.floor(budget * 0.8)) {
        const text = renderSummary(checked, { budget });
        expect(bytes(text)).toBeLessThanOrEqual(budget);
        expect(structureFaults(text)).toEqual([]);
        expect(text.startsWith('## ')).toBe(true);
        // A smaller budget never tells more.
        expect(bytes(text)).toBeLessThanOrEqual(last);
        last = bytes(text);
        sizes.add(last);
      }
      if (whole > 5_000) expect(sizes.size).toBeGreaterThan(4);
    },
  );

  it('gives up detail in this order: frames, ids, clean rows, sections, all rows', () => {
    const checked = manyResult(300);
    const has = (text: string) => [
      text.includes('```'),
      text.includes('`d_7x0`'),
      text.includes('| ✅ clean |'),
      text.includes('<summary>❌'),
      text.includes('| ❌ invalid |'),
    ];
    const seen: boolean[][] = [];
    for (let budget = 900 * 1024; budget > 100; budget = Math.floor(budget * 0.9)) {
      const now = has(renderSummary(checked, { budget }));
      if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now);
    }
    expect(seen[0]).toEqual([true, true, true, true, true]);
    expect(seen.at(-1)).toEqual([false, false, false, false, false]);
    for (let part = 0; part < 5; part++) {
      const kept = seen.map((one) => one[part]);
      // Once gone, a part does not come back; and no part goes after one that is dearer.
      expect(kept.lastIndexOf(true)).toBe(kept.indexOf(false) - 1);
      if (part > 0)
        expect(kept.indexOf(false)).toBeGreaterThanOrEqual(seen.findIndex((one) => !one[part - 1]));
    }
  });

  it('says that it was shortened, and only then', () => {
    const checked = mixedResult();
    expect(renderSummary(checked)).not.toContain('Shortened');
    const budget = bytes(renderSummary(checked)) - 1;
    expect(renderSummary(checked, { budget })).toContain('Shortened');
  });

  it('tells the verdict alone when nothing else fits', () => {
    expect(renderSummary(mixedResult(), { budget: 1 })).toBe(
      '## ❌ 1 of 8 cohorts is clean: 4 invalid, 1 unchecked, 2 drifted (5 errors, 1 warning)\n',
    );
  });

  it('tells a cause that three cohorts share once, with its places', () => {
    const text = renderSummary(mixedResult());
    expect(text.match(/is not in `llm_models.csv`<br>Hint: add the row/g)?.length).toBe(1);
    expect(text).toContain('in 3 cohorts');
    expect(text).toContain('<summary>3 places in 3 cohorts</summary>');
    expect(text).toContain(', `data/cohorts/sweep-2/spec/config.yaml:3:15`,');
    expect(text).not.toContain('<summary>❌ invalid <code>sweep-2</code>');
  });

  it('says once of cohorts that drift alike what differs, and names them', () => {
    const text = renderSummary(manyResult(45, true));
    expect(text).toContain(
      '| 🔶 drifted | 6 cohorts: `cohort-0007` … `cohort-0042` | 12 | 12 | 12 | 12 | draft +12 |',
    );
    expect(text.match(/<summary>🔶/g)).toHaveLength(1);
    expect(text).toContain('`data/cohorts/*/membership.csv` differs\n\n- draft +12\n');
    expect(text).toContain(
      'The same in `cohort-0014`, `cohort-0021`, `cohort-0028`, `cohort-0035`, `cohort-0042`.',
    );
    expect(text).not.toContain('`d_7x0`');
  });

  it('names the cohorts of a cause that stands in one shared place', () => {
    const shared = finding('file/not-utf8', atFile('data/1_raw/llm_models.csv'), 'byte 3 is not UTF-8');
    const checked = result(['a', 'b', 'c'].map((id) => cohort(id, 'invalid', { diagnostics: [shared] })));
    const text = renderSummary(checked);
    expect(text).toContain(
      'in 3 cohorts: byte 3 is not UTF-8\n  at `data/1_raw/llm_models.csv`\n\n  <details>\n  <summary>3 cohorts</summary>\n\n  `a`, `b`, `c`\n',
    );
  });

  it('folds clean cohorts away when they are many', () => {
    const text = renderSummary(manyResult(45));
    expect(text).toContain('<summary>✅ 34 clean cohorts</summary>');
  });

  it('names the patterns when there is no spec', () => {
    const text = renderSummary(emptyResult());
    expect(text).toMatch(/^## ❔ No cohort was checked/);
    expect(text).toContain('- `data/cohorts/*/spec/config.yaml`');
  });

  it('links codes to the docs and places to the source when told where they are', () => {
    const text = renderSummary(mixedResult(), {
      docsBase: 'https://docs.example/c',
      sourceBase: 'https://host.example/o/r/blob/abc/',
    });
    expect(text).toContain('[`axis/unknown-level`](https://docs.example/c/axis.md#axisunknown-level)');
    expect(text).toContain(
      '[`data/cohorts/broken/spec/config.yaml:3:31`](https://host.example/o/r/blob/abc/data/cohorts/broken/spec/config.yaml#L3)',
    );
    const hostile = renderSummary(hostileResult(), { sourceBase: 'https://host.example/' });
    expect(structureFaults(hostile.replace(/\]\(https:[^)]*\)/g, ']'))).toEqual([]);
  });

  it('opens the only section there is', () => {
    const one = cohort('a', 'drifted', {
      plan: size(1, 1, 1, 1),
      outputs: outputs('a', { manifest: { status: 'missing' } }),
    });
    expect(renderSummary(result([one]))).toContain(
      '<details open>\n<summary>🔶 drifted <code>a</code></summary>',
    );
  });

  it('does not grow without bound while it looks for what fits', () => {
    const message = 'x'.repeat(20_000);
    const diagnostics = Array.from({ length: 600 }, (_, index) =>
      finding('file/not-utf8', atFile(`f${index}`), `${index} ${message}`),
    );
    const text = renderSummary(result([cohort('a', 'invalid', { diagnostics })]));
    expect(bytes(text)).toBeLessThanOrEqual(900 * 1024);
    expect(structureFaults(text)).toEqual([]);
  });
});
