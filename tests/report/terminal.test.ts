import { describe, expect, it } from 'vitest';
import { atFile, atMissing } from '../../src/findings/diagnostic.ts';
import { renderFindings, renderTerminal } from '../../src/report/terminal.ts';
import {
  cleanResult,
  cohort,
  finding,
  hostileResult,
  manyResult,
  mixedResult,
  outputs,
  result,
  size,
  specPath,
} from './results.ts';

function lines(text: string): string[] {
  return text.split('\n');
}

describe('renderTerminal', () => {
  it('is quiet about a clean repository: a header, a line a cohort, the verdict', () => {
    expect(lines(renderTerminal(cleanResult())).length).toBe(8);
    expect(renderTerminal(cleanResult())).toMatch(/\n\nBoth cohorts are clean\.\n$/);
  });

  it('counts cohorts that a change does not touch', () => {
    const account = [{ kind: 'cohort', disposition: 'unchanged', paths: ['data/cohorts/x'] }] as const;
    expect(renderTerminal({ ...cleanResult(), account })).toContain('  2 of 3 cohorts in ');
  });

  it('says what is wrong alone where it is asked to be quiet: of a clean repository nothing', () => {
    expect(renderTerminal(cleanResult(), { quiet: true })).toBe('');
    const only = [finding('config/unknown-key', atFile('.cohort-ci.yml'), 'no such setting')];
    const text = renderTerminal(result([], { diagnostics: only }), { quiet: true });
    expect(text).toContain('no such setting');
    expect(text).not.toContain('Cohort');
    expect(text.startsWith('\n')).toBe(false);
  });

  it('counts clean cohorts in one line when there are more than twenty', () => {
    const text = renderTerminal(manyResult(45));
    expect(text).toMatch(/✓ clean +\(34 cohorts\) +408 +408 +408 +408\n/);
    expect(text.match(/✓ clean/g)?.length).toBe(1);
    expect(renderTerminal(manyResult(20)).match(/✓ clean/g)?.length).toBe(16);
  });

  it('ends with the one command that fixes what is drifted', () => {
    const drifted = cohort('a', 'drifted', { outputs: outputs('a', { manifest: { status: 'missing' } }) });
    expect(renderTerminal(result([drifted]))).toMatch(
      /\nThe cohort has drifted\.\nBring the drifted outputs up to date: cohort-ci regenerate\n$/,
    );
    const invalid = cohort('a', 'invalid', { diagnostics: [finding('file/not-utf8', atFile('a'), 'm')] });
    expect(renderTerminal(result([invalid]))).toMatch(
      /\nCorrect the errors and check again\.\nWhat a finding means and how to fix it: cohort-ci explain CODE\n$/,
    );
    const unchecked = cohort('a', 'unchecked', { failure: 'no reply' });
    expect(renderTerminal(result([unchecked]))).toMatch(
      /\nThe check itself failed: see why, and run it again\.\n$/,
    );
  });

  it('tells an error of the repository beside clean cohorts', () => {
    const checked = { ...cleanResult(), diagnostics: [finding('file/not-utf8', atFile('a.csv'), 'byte 1')] };
    expect(renderTerminal(checked)).toMatch(
      /Both cohorts are clean, but other files are not \(1 error\)\.\nCorrect the errors/,
    );
  });

  it('does not repeat as a finding what it shows as drift', () => {
    const text = renderTerminal(mixedResult());
    expect(text).not.toContain('drift/membership');
    expect(text).toContain('draft +3 −1');
    const alone = cohort('a', 'drifted', {
      diagnostics: [finding('drift/membership', atFile('m.csv'), 'the membership differs')],
    });
    expect(renderTerminal(result([alone]))).toContain('drift/membership');
  });

  it('tells a cause that stands in many places once', () => {
    const text = renderTerminal(mixedResult());
    expect(text.match(/'sonnet-4' is not in/g)?.length).toBe(1);
    expect(text).toContain('also: data/cohorts/sweep-3/spec/config.yaml:4:15');
  });

  it('shows the most severe findings first when they are many, and counts the rest', () => {
    const all = Array.from({ length: 80 }, (_, index) =>
      finding('file/not-utf8', atMissing(`f${100 + index}`), `m${index}`, {
        severity: index === 79 ? 'error' : 'warning',
      }),
    );
    const text = renderTerminal(result([], { diagnostics: all }), { maxFindings: 3 });
    expect(text.match(/file\/not-utf8/g)?.length).toBe(3);
    expect(text).toContain('error  m79');
    expect(text).toContain('… and 77 findings more: in cohort-ci check --format json');
  });

  it('shows 50 findings where nobody says how many', () => {
    const all = Array.from({ length: 51 }, (_, index) =>
      finding('file/not-utf8', atMissing(`f${100 + index}`), `m${index}`, { severity: 'warning' }),
    );
    for (const text of [renderTerminal(result([], { diagnostics: all })), renderFindings(all, new Map())]) {
      expect(text.match(/file\/not-utf8/g)?.length).toBe(50);
      expect(text).toContain('… and 1 finding more');
    }
  });

  it('limits rows and drift', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      cohort(`c${100 + index}`, 'drifted', {
        outputs: outputs('x', { manifest: { status: 'content', form: [`form ${index}`] } }),
      }),
    );
    const text = renderTerminal(result(many), { maxRows: 4 });
    expect(text.match(/≠ drifted/g)?.length).toBe(4);
    expect(text).toContain('… and 26 cohorts more');
    expect(text.match(/^drift in/gm)?.length).toBe(4);
    expect(text).toContain('… and drift in 26 cohorts more');
  });

  it('says once of cohorts that drift alike what differs', () => {
    const text = renderTerminal(manyResult(45, true));
    expect(text).toMatch(/≠ drifted {4}6 cohorts: cohort-0007 … cohort-0042 +12 +12 +12 +12 {2}draft \+12/);
    expect(text.match(/^the same drift in/gm)).toHaveLength(1);
    expect(text).toContain(
      [
        'the same drift in 6 cohorts: cohort-0007, cohort-0014, cohort-0021, cohort-0028, cohort-0035 and cohort-0042',
        '  data/cohorts/*/membership.csv',
        '    draft +12',
        '',
      ].join('\n'),
    );
  });

  it('aligns columns by what a terminal shows', () => {
    const checked = result([
      cohort('日本', 'clean', { plan: size(1, 2, 3, 4) }),
      cohort('abcd', 'clean', { plan: size(10, 20, 30, 40) }),
    ]);
    const [, , , wide = '', narrow = ''] = lines(renderTerminal(checked));
    expect(wide.indexOf('1')).toBe(narrow.indexOf('10') - 1);
  });

  it('colors only when asked, and says the same then', () => {
    const plain = renderTerminal(mixedResult());
    const colored = renderTerminal(mixedResult(), { color: true });
    expect(plain).not.toContain('\x1b');
    expect(colored).toContain('\x1b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colors are made of
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(plain);
  });

  it('keeps to ASCII when asked, whatever the input', () => {
    for (const checked of [mixedResult(), hostileResult(), manyResult(30)]) {
      expect(renderTerminal(checked, { ascii: true })).toMatch(/^[\n -~]*$/);
    }
  });

  it('fits what is wrong into the width of a terminal', () => {
    const table = lines(renderTerminal(mixedResult(), { width: 120, wraps: true })).slice(2, 11);
    for (const line of table) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('says why a cohort could not be checked', () => {
    expect(renderTerminal(mixedResult())).toContain(
      'could not check vast: the spec compiles to more than 1000000 rows, which is more than is checked\n',
    );
  });
});

describe('renderFindings', () => {
  it('shows findings alone, and nothing when there are none', () => {
    const { cohorts, sources } = mixedResult();
    const text = renderFindings(cohorts[0]?.diagnostics ?? [], sources);
    expect(lines(text)[0]).toBe(specPath('broken'));
    expect(text).toContain("  3:31  error  'gemni-2.5-pro' is not in `llm_models.csv`  axis/unknown-level\n");
    expect(text).toContain('^^^^^^^^^^^^^');
    expect(renderFindings([], sources)).toBe('');
  });
});
