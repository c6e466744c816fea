import { describe, expect, test } from 'vitest';
import { atFile } from '../../src/findings/diagnostic.ts';
import type { Fix } from '../../src/findings/fix.ts';
import { settleSafety } from '../../src/fixes/settle-safety.ts';
import { finding, result } from '../report/results.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const SPEC = 'data/cohorts/other/spec/config.yaml';

/** Whether a fix of `written` to `meant` is safe where these texts are in the repository. */
function isSafe(written: string, meant: string, text: string, fix: Partial<Fix> = {}): boolean | undefined {
  const found = {
    ...finding('axis/unknown-level', atFile('x'), 'it is not there'),
    fix: { edits: [], safe: true, unproven: [{ written, meant, edits: 1 }], ...fix },
  };
  const settled = settleSafety(result([], { diagnostics: [found] }), new MemoryTree({ [SPEC]: text }));
  expect(settled.diagnostics[0]?.fix).not.toHaveProperty('unproven');
  return settled.diagnostics[0]?.fix?.safe;
}

describe('which of two spellings is the slip', () => {
  test.each<[string, string, string, string, boolean]>([
    ['the one that stands once, beside two of the other', 'sktch', 'sketch', '[sktch, sketch, sketch]', true],
    ['not one of two', 'sktch', 'sketch', '[sktch, sketch]', false],
    ['not one that somebody wrote twice', 'sktch', 'sketch', '[sktch, sktch, sketch, sketch]', false],
    [
      'the one whose word is written elsewhere',
      'big-sktch',
      'big-sketch',
      '[big-sktch, big-sketch, old-sketch]',
      true,
    ],
    [
      'not one whose word is written twice',
      'big-sktch',
      'big-sketch',
      '[big-sktch, big-sketch, a-sketch, a-sktch]',
      false,
    ],
    [
      'not one whose word another name has, even beside two of the other',
      'casual-v1',
      'causal-v1',
      '[casual-v1, causal-v1, causal-v1, casual-tone]',
      false,
    ],
    [
      'one whose word differs in case alone, whatever else has it',
      'Sketch-v1',
      'sketch-v1',
      '[Sketch-v1, sketch-v1, sketch-v1, Sketch of it]',
      true,
    ],
    ['not one that only lacks a word', 'big', 'big-sketch', '[big-sketch, old-sketch, big]', false],
    [
      'a name by itself, where the words differ in number',
      'bigsketch',
      'big-sketch',
      '[bigsketch, big-sketch, big-sketch]',
      true,
    ],
    ['not a name beside one other', 'bigsketch', 'big-sketch', '[bigsketch, big-sketch]', false],
    [
      'not a name that somebody wrote twice',
      'bigsketch',
      'big-sketch',
      '[bigsketch, bigsketch, big-sketch, big-sketch]',
      false,
    ],
    ['not one that nobody wrote', 'sktch', 'sketch', '[sketch, sketch]', false],
  ])('%s', (_, written, meant, text, expected) => {
    expect(isSafe(written, meant, `axes: {draft_template: ${text}}\n`)).toBe(expected);
  });

  test('a fix that corrects every place is no less certain than one of a single place', () => {
    const edit = { at: { path: 'x', start: 0, end: 5 }, newText: 'sketch' };
    const edits = [edit, { ...edit, at: { ...edit.at, start: 9, end: 14 } }];
    const unproven = [{ written: 'sktch', meant: 'sketch', edits: 2 }];
    expect(isSafe('sktch', 'sketch', '[sktch, sktch, sketch, sketch]', { edits, unproven })).toBe(true);
    expect(isSafe('sktch', 'sketch', '[sktch, sktch, sktch, sketch, sketch]', { edits, unproven })).toBe(
      false,
    );
  });

  test('a fix that is not safe by itself stays so', () => {
    expect(isSafe('sktch', 'sketch', '[sktch, sketch, sketch]', { safe: false })).toBe(false);
  });

  test('without such a fix a result is left as it is', () => {
    const settled = result([], { diagnostics: [finding('axis/unknown-level', atFile('x'), 'so')] });
    expect(settleSafety(settled, new MemoryTree({}))).toBe(settled);
  });
});
