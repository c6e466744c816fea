import { describe, expect, it } from 'vitest';
import { atFile, atMissing } from '../../src/findings/diagnostic.ts';
import { annotations } from '../../src/report/annotations.ts';
import { cohort, finding, hostileResult, mixedResult, result, Sources, specPath } from './results.ts';

function manyFindings(errors: number, warnings: number, notices: number) {
  const make = (count: number, severity: 'error' | 'warning' | 'notice') =>
    Array.from({ length: count }, (_, index) =>
      finding('file/not-utf8', atFile(`data/${severity}-${100 + index}.csv`), `${severity} ${index}`, {
        severity,
      }),
    );
  return result([], {
    diagnostics: [...make(notices, 'notice'), ...make(warnings, 'warning'), ...make(errors, 'error')],
  });
}

describe('annotations', () => {
  it('says what is wrong, what to do, where else to look and where to read on', () => {
    const { annotations: all } = annotations(mixedResult(), { docsBase: 'https://docs.example/c' });
    expect(all.find((one) => one.path === specPath('broken'))).toEqual({
      level: 'error',
      title: 'axis/unknown-level',
      message: [
        "'gemni-2.5-pro' is not in `llm_models.csv`",
        "Hint: did you mean 'gemini-2.5-pro'?",
        'See data/1_raw/llm_models.csv:2:1: the nearest name stands here',
        'See data/1_raw/llm_models.csv: the catalog that is meant',
        'https://docs.example/c/axis.md#axisunknown-level',
      ].join('\n'),
      path: specPath('broken'),
      startLine: 3,
      endLine: 3,
      startColumn: 31,
      endColumn: 43,
    });
  });

  it('tells of cohorts that could not be checked', () => {
    const { annotations: all, total } = annotations(mixedResult());
    expect(all.find((one) => one.path === specPath('vast'))).toMatchObject({
      level: 'error',
      title: 'Cohort vast could not be checked',
      startLine: 1,
    });
    // Three cohorts without the same level are one.
    expect(total).toBe(9);
  });

  it('counts columns in UTF-16 units from 1, the last one included, and only on one line', () => {
    const sources = new Sources();
    sources.add('a.yaml', '🎉: [bad, \n more]\nx\n');
    const places = ['bad', 'bad, \n more', 'more]\n', ', \n'];
    const checked = result([], {
      sources: sources.files,
      diagnostics: places.map((words) => finding('axis/unknown-level', sources.at('a.yaml', words), words)),
    });
    const lines = annotations(checked).annotations.map(({ startLine, endLine, startColumn, endColumn }) => [
      startLine,
      endLine,
      startColumn,
      endColumn,
    ]);
    expect(lines).toEqual([
      [1, 1, 6, 8],
      [1, 2, undefined, undefined],
      [1, 1, undefined, undefined],
      [2, 2, undefined, undefined],
    ]);
  });

  it('puts an insertion point and a whole or missing file where GitHub can show them', () => {
    const sources = new Sources();
    sources.add('a.yaml', 'ab');
    const at = { kind: 'span', span: { path: 'a.yaml', start: 2, end: 2 } } as const;
    const checked = result([], {
      sources: sources.files,
      diagnostics: [
        finding('axis/unknown-level', at, 'm'),
        finding('file/not-utf8', atFile('b.csv'), 'm'),
        finding('file/not-utf8', atMissing('c.csv'), 'm'),
      ],
    });
    const shown = annotations(checked).annotations.map(
      ({ title: _title, message: _message, ...rest }) => rest,
    );
    expect(shown).toEqual([
      { level: 'error', path: 'a.yaml', startLine: 1, endLine: 1, startColumn: 3, endColumn: 3 },
      { level: 'error', path: 'b.csv', startLine: 1, endLine: 1 },
      { level: 'error', path: 'c.csv', startLine: 1, endLine: 1 },
    ]);
  });

  it.each([
    [[3, 2, 1], {}, [3, 2, 1]],
    [[30, 20, 10], {}, [10, 10, 10]],
    [[30, 20, 10], { maxPerLevel: 25, maxTotal: 50 }, [25, 20, 5]],
    [[30, 20, 10], { maxPerLevel: 100, maxTotal: 30 }, [30, 0, 0]],
    [[3, 2, 1], { maxPerLevel: 0 }, [0, 0, 0]],
    [[3, 2, 1], { maxTotal: 0 }, [0, 0, 0]],
  ] as const)('%j with %j shows %j', ([errors, warnings, notices], limits, expected) => {
    const { annotations: all, shown, total } = annotations(manyFindings(errors, warnings, notices), limits);
    const levels = all.map((one) => one.level);
    expect(levels).toEqual([
      ...Array(expected[0]).fill('error'),
      ...Array(expected[1]).fill('warning'),
      ...Array(expected[2]).fill('notice'),
    ]);
    expect(shown).toBe(levels.length);
    expect(total).toBe(errors + warnings + notices);
  });

  it('shows every cause before it shows one a second time, in the order of the files', () => {
    const same = Array.from({ length: 20 }, (_, index) =>
      finding('axis/unknown-level', atFile(`a/${100 + index}`), "'x' is unknown"),
    );
    const other = finding('file/not-utf8', atFile('z.csv'), 'byte 1');
    const { annotations: all } = annotations(result([], { diagnostics: [...same, other] }));
    expect(all.map((one) => one.path)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `a/${100 + index}`),
      'z.csv',
    ]);
  });

  it('counts a finding of several cohorts once', () => {
    const shared = finding('file/not-utf8', atFile('m.csv'), 'byte 1');
    const checked = result(['a', 'b'].map((id) => cohort(id, 'invalid', { diagnostics: [shared] })));
    expect(annotations(checked)).toMatchObject({ shown: 1, total: 1 });
  });

  it('cuts long messages at a code point and keeps the way to the docs', () => {
    for (const length of [4000, 4060, 4061, 4062, 10_000]) {
      const checked = result([], {
        diagnostics: [
          finding('file/not-utf8', atFile('a'), `x${'🎉'.repeat(length)}`, { hint: 'y'.repeat(9000) }),
        ],
      });
      const message = annotations(checked).annotations[0]?.message ?? '';
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(message.length).toBeGreaterThan(4090);
      expect(message).toMatch(/…\ncohort-ci explain file\/not-utf8$/);
      expect(message).not.toMatch(/\p{Cs}/u);
    }
  });

  it('shows hostile text escaped', () => {
    for (const one of annotations(hostileResult(), { maxPerLevel: 50 }).annotations) {
      expect(`${one.title}${one.message}`).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Cs}/u);
      expect(one.title.length).toBeLessThanOrEqual(255);
    }
  });
});
