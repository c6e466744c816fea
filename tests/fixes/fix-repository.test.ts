import { describe, expect, it } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import type { Edit } from '../../src/findings/fix.ts';
import { applyEdits, Shift } from '../../src/fixes/apply-edits.ts';
import { chooseFixes, fixesOf } from '../../src/fixes/choose-fixes.ts';
import { type FixOptions, fixRepository } from '../../src/fixes/fix-repository.ts';
import { unifiedDiff } from '../../src/fixes/unified-diff.ts';
import { cohortOf } from '../../src/repository.ts';
import type { CheckResult } from '../../src/result.ts';
import type { FileTree } from '../../src/source/file-tree.ts';
import { respell } from '../../src/syntax/respell.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const BASELINE = 'data/cohorts/baseline/spec/config.yaml';
const SWEEP = 'data/cohorts/sweep/spec/config.yaml';
const TEMPLATES = 'data/cohorts/sweep/spec/items/templates.txt';

function check(tree: FileTree): Promise<CheckResult> {
  const cohorts = tree.list('data/cohorts').map((id) => cohortOf(`data/cohorts/${id}/spec/config.yaml`));
  return checkRepository(tree, cohorts, { dialect: 'v1', dataRoot: 'data', patterns: [] });
}

async function fixed(files: Files, options?: FixOptions) {
  const tree = new MemoryTree(files);
  const found = await fixRepository(tree, await check(tree), check, options);
  return {
    ...found,
    changed: Object.fromEntries(found.files.map(({ path, after }) => [path, after])),
    left: codes(found.result),
  };
}

function codes({ diagnostics, cohorts }: CheckResult): string[] {
  return [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)]
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

const with_ = (path: string, text: string, files: Files = PROJECT): Files => ({ ...files, [path]: text });
/** The same with a byte order mark, Windows line ends, comments and blanks that line up. */
const dressed = (text: string): string =>
  `\ufeff# head\n${text}`.replaceAll(': [', ':   [').replaceAll('\n', '  # why\n').replaceAll('\n', '\r\n');

describe('a safe fix leaves every other byte', () => {
  it.each([
    ['case', '[Sketch, outline]'],
    ['blanks in quotes', '[" sketch", outline]', '["sketch", outline]'],
    ['a no-break space', '["sketch\u00a0", outline]', '["sketch", outline]'],
    ['a letter of another alphabet', '[sk\u0435tch, outline]'],
    ['two letters transposed', '[sketch, oultine]'],
    ['a letter twice', "['skketch', outline]", "['sketch', outline]"],
    ['a letter once', '[sketch, outline, spirral]', '[sketch, outline, spiral]'],
  ])('%s', async (_, written, right = '[sketch, outline]') => {
    const path = BASELINE;
    const { changed, left, made } = await fixed(with_(path, dressed(spec({ draft_template: written }))));
    expect(changed).toEqual({ [path]: dressed(spec({ draft_template: right })) });
    expect({ left, made: made.length }).toEqual({ left: [], made: 1 });
  });

  it('in a text file and in a CSV, in several files at once', async () => {
    const combos = 'data/cohorts/judges/spec/items/combos.csv';
    const { changed, left } = await fixed({
      ...PROJECT,
      [TEMPLATES]: 'sketch\r\nOutline\r\n\r\n spiral \r\n',
      'data/cohorts/judges/spec/config.yaml': spec({ combo_id: "'@file:items/Combos.csv'" }),
      [combos]: '\ufeffcombo_id\r\n"Combo-a"\r\ncombo-b\r\n',
    });
    expect(changed).toEqual({
      [TEMPLATES]: 'sketch\r\noutline\r\n\r\n spiral \r\n',
      'data/cohorts/judges/spec/config.yaml': spec({ combo_id: "'@file:items/combos.csv'" }),
      [combos]: '\ufeffcombo_id\r\n"combo-a"\r\ncombo-b\r\n',
    });
    expect(left).toEqual([]);
  });

  it('a key, whose block is read only then: what is wrong in it is fixed in the next round', async () => {
    const rules = (key: string, value: string) =>
      spec(
        {},
        `${key}:\n  pairs:\n    p:\n      left: draft_template\n      right: draft_llm\n      allowed:\n        - [${value}, opal]\n        - [outline, quartz]\n`,
      );
    const { changed, left, made } = await fixed(with_(BASELINE, rules('rulse', 'sktech')));
    expect(changed).toEqual({ [BASELINE]: rules('rules', 'sketch') });
    expect({ left, made: made.length }).toEqual({ left: [], made: 2 });
  });
});

describe('what is not certain is not touched', () => {
  it.each<[string, Files]>([
    ['a digit', with_(BASELINE, spec({ combo_id: '[combo-a1]' }))],
    ['a letter that is another one', with_(BASELINE, spec({ combo_id: '[combo-d]' }))],
    ['a word more', with_(BASELINE, spec({ draft_template: '[sketch, sketch-long]' }))],
    ['a letter that is missing', with_(BASELINE, spec({ draft_template: '[sketc, outline]' }))],
    ['a name beside the one that it may mean', with_(BASELINE, spec({ draft_template: '[sketch, sktech]' }))],
    ['a row that is missing', with_(BASELINE, spec({ draft_llm: '[opal, quartz-2]' }))],
    [
      'one of two that it may mean',
      {
        ...with_(BASELINE, spec({ draft_template: '[Sketch]' })),
        'data/1_raw/draft_templates.csv':
          'template_id,generator\nsketch,llm\nSKETCH,llm\noutline,llm\nspiral,llm\n',
      },
    ],
    [
      'the specs, where the catalog has the slip',
      with_('data/1_raw/draft_templates.csv', 'template_id,generator\nsktech,llm\noutline,llm\nspiral,llm\n'),
    ],
    [
      'a name that is written twice, of which nobody has the row',
      with_(
        SWEEP,
        spec({ draft_template: '[spirral]' }),
        with_(BASELINE, spec({ draft_template: '[spirral, sketch]' })),
      ),
    ],
    [
      'either of two spellings that are written once each',
      {
        ...PROJECT,
        'data/1_raw/essay_templates.csv': 'template_id,generator\nlong-form,llm\nparsed,copy\nmosaic,llm\n',
        [BASELINE]: spec({ essay_template: '[moasic]' }),
      },
    ],
    ['a value in quotes that are missing', with_(BASELINE, spec({ draft_llm: '[no]' }))],
    ['a merge', with_(BASELINE, `<<<<<<< a\n${spec({ draft_llm: '[Opal]' })}=======\n>>>>>>> b\n`)],
  ])('%s', async (_, files) => {
    const { changed, left } = await fixed(files);
    expect(changed).toEqual({});
    expect(left.length).toBeGreaterThan(0);
  });

  it('the committed manifest bears witness', async () => {
    const committed = regenerated(
      with_(
        BASELINE,
        spec({ essay_template: '[mosaic]' }),
        with_(
          'data/1_raw/essay_templates.csv',
          'template_id,generator\nlong-form,llm\nparsed,copy\nmosaic,llm\n',
        ),
      ),
    );
    const { changed } = await fixed(with_(BASELINE, spec({ essay_template: '[moasic]' }), committed));
    expect(changed).toEqual({ [BASELINE]: spec({ essay_template: '[mosaic]' }) });
  });

  it('a file that may not be changed', async () => {
    const files = {
      ...with_(BASELINE, spec({ draft_llm: '[Opal]' })),
      [TEMPLATES]: 'Sketch\n',
    };
    const { changed, left } = await fixed(files, { mayChange: (path) => path !== BASELINE });
    expect(changed).toEqual({ [TEMPLATES]: 'sketch\n' });
    expect(left).toEqual(['axis/unknown-level']);
  });
});

it('a fix that does not make its finding go is not made, and those beside it are', async () => {
  const files = with_(BASELINE, spec({ draft_llm: '[Opal]', draft_template: '[Sketch]' }));
  const tree = new MemoryTree(files);
  // A check that finds 'opal' wrong, too.
  const strict = async (one: FileTree): Promise<CheckResult> => {
    const result = await check(one);
    const read = one.read(BASELINE);
    const text = read.kind === 'file' ? new TextDecoder().decode(read.bytes) : '';
    const at = text.indexOf('draft_llm: [opal');
    if (at < 0) return result;
    const span = { path: BASELINE, start: at + 12, end: at + 16 };
    const found = {
      code: 'axis/unknown-level',
      severity: 'error',
      message: 'not that one',
      at: { kind: 'span', span },
    } as const;
    return { ...result, diagnostics: [...result.diagnostics, found] };
  };
  const { files: changed } = await fixRepository(tree, await check(tree), strict);
  expect(changed.map(({ after }) => after)).toEqual([
    spec({ draft_llm: '[Opal]', draft_template: '[sketch]' }),
  ]);
});

it('of two fixes that meet, the first is made; each finding of several cohorts once', async () => {
  const tree = new MemoryTree(with_(BASELINE, spec({ draft_llm: '[Opal]' })));
  const result = await check(tree);
  const [chosen] = chooseFixes(result);
  const [edit] = chosen?.fix.edits ?? [];
  if (chosen === undefined || edit === undefined) throw new Error('nothing to fix');
  const at = { ...edit.at, start: edit.at.start + 1 };
  const other = { ...chosen.finding, message: 'z', fix: { edits: [{ at, newText: 'x' }], safe: true } };
  const both = { ...result, diagnostics: [other, chosen.finding, chosen.finding] };
  expect(fixesOf(both)).toHaveLength(2);
  expect(chooseFixes(both).map(({ fix }) => fix)).toEqual([chosen.fix]);
});

describe('edits', () => {
  const edit = (start: number, end: number, newText: string): Edit => ({
    at: { path: 'a', start, end },
    newText,
  });

  it('are made from the places that they name', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E2'), edit(0, 1, ''), edit(2, 2, '-')])).toBe('b-cdE2f');
    // What is put in before a replaced piece, in whatever order they are given.
    expect(applyEdits('abc', [edit(1, 2, 'B'), edit(1, 1, '-')])).toBe('a-Bc');
  });

  it('that overlap, or lead out, are our own mistake', () => {
    expect(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')])).toThrow('invariant');
    expect(() => applyEdits('abc', [edit(2, 4, '')])).toThrow('invariant');
  });
});

describe('an offset of a text, once edits are made', () => {
  const at = (start: number, end: number) => ({ path: 'a', start, end });
  const shift = new Shift([
    { at: at(2, 4), newText: 'long' },
    { at: at(6, 6), newText: '+' },
    { at: at(8, 10), newText: '' },
    { at: at(12, 13), newText: 'x' },
  ]);

  it.each([
    ['before them all', 1, 1],
    ['at the start of one', 2, 2],
    ['within one', 3, 2],
    ['behind one', 4, 6],
    ['between two', 5, 7],
    ['where something is put in', 6, 8],
    ['behind that', 7, 10],
    ['within what is gone', 9, 11],
    ['behind what is gone', 10, 11],
    ['behind one that keeps the length', 13, 14],
    ['behind them all', 20, 21],
  ])('%s: %d is %d', (_, offset, expected) => {
    expect(shift.of(offset)).toBe(expected);
  });

  it('stays where nothing is edited', () => {
    expect(new Shift([]).of(7)).toBe(7);
  });
});

it('the repository is checked once for every round, and not again when nothing is left to fix', async () => {
  const tree = new MemoryTree({ ...with_(BASELINE, spec({ draft_llm: '[Opal]' })), [TEMPLATES]: 'Sketch\n' });
  let checks = 0;
  const counted = (one: FileTree): Promise<CheckResult> => {
    checks++;
    return check(one);
  };
  const { files } = await fixRepository(tree, await check(tree), counted);
  expect(files.map(({ path }) => path)).toEqual([BASELINE, TEMPLATES]);
  expect(checks).toBe(1);
  await fixRepository(new MemoryTree(PROJECT), await check(new MemoryTree(PROJECT)), counted);
  expect(checks).toBe(1);
});

it('a file that is no longer the one that was checked is left alone', async () => {
  const wrong = with_(BASELINE, spec({ draft_llm: '[Opal]' }));
  const result = await check(new MemoryTree(wrong));
  const now = new MemoryTree({ ...wrong, [BASELINE]: `# mine\n${wrong[BASELINE] ?? ''}` });
  expect((await fixRepository(now, result, check)).files).toEqual([]);
});

describe('respell keeps the quotes that stand there', () => {
  it.each([
    ['a.yaml', "x: 'Ab'", "'Ab'", 'Ab', 'ab', "x: 'ab'"],
    ['a.yaml', 'x: "Ab"', '"Ab"', 'Ab', 'ab', 'x: "ab"'],
    ['a.yaml', 'x: Ab', 'Ab', 'Ab', 'ab', 'x: ab'],
    ['a.yaml', 'x: Ab', 'Ab', 'Ab', 'no', "x: 'no'"],
    ['a.yaml', 'x: "\\x41b"', '"\\x41b"', 'Ab', 'ab', 'x: ab'],
    ['a.yaml', "x: 'Ab'", "'Ab'", 'Ab', "it's", "x: 'it''s'"],
    ['a.json', '["Ab"]', '"Ab"', 'Ab', 'ab', '["ab"]'],
    ['a.json', '["Ab"]', '"Ab"', 'Ab', 'a"b', '["a\\"b"]'],
    ['a.csv', '"Ab",c', '"Ab"', 'Ab', 'ab', '"ab",c'],
    ['a.csv', 'Ab,c', 'Ab', 'Ab', 'ab', 'ab,c'],
    ['a.csv', 'Ab,c', 'Ab', 'Ab', 'a,b', undefined],
    ['a.txt', 'Ab', 'Ab', 'Ab', 'ab', 'ab'],
    ['a.txt', 'Ab', 'Ab', 'Ab', 'a\nb', undefined],
    ['a.bin', 'Ab', 'Ab', 'Ab', 'ab', undefined],
  ])('%s %s', (path, text, token, written, meant, expected) => {
    const start = text.indexOf(token);
    const made = respell({ path, start, end: start + token.length }, written, meant);
    expect(made && applyEdits(text, [made])).toBe(expected);
  });
});

describe('the diff', () => {
  const lines = (...numbers: readonly (number | string)[]) => numbers.map((one) => `${one}\n`).join('');
  const ten = lines(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  it.each([
    [
      'one line',
      ten,
      lines(1, 2, 3, 4, 'x', 6, 7, 8, 9, 10),
      '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n',
    ],
    [
      'two places that are far apart',
      lines(1, ten.trim(), 2),
      lines('x', ten.trim(), 'y'),
      '@@ -1,4 +1,4 @@\n-1\n+x\n 1\n 2\n 3\n@@ -9,4 +9,4 @@\n 8\n 9\n 10\n-2\n+y\n',
    ],
    ['a line less', lines(1, 2, 3), lines(1, 3), '@@ -1,3 +1,2 @@\n 1\n-2\n 3\n'],
    ['a first line', lines(1), lines(0, 1), '@@ -1,1 +1,2 @@\n+0\n 1\n'],
    [
      'no line end',
      'a',
      'b',
      '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
    ],
    ['line ends of Windows', 'a\r\nb\r\n', 'a\r\nc\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n'],
  ])('%s', (_, before, after, hunks) => {
    expect(unifiedDiff({ path: 'x/y.yaml', before, after })).toBe(`--- a/x/y.yaml\n+++ b/x/y.yaml\n${hunks}`);
  });

  it('of nothing is nothing', () => {
    expect(unifiedDiff({ path: 'a', before: 'x', after: 'x' })).toBe('');
  });
});
