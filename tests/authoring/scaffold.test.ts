import { describe, expect, test } from 'vitest';
import { cloneSpec } from '../../src/authoring/clone-spec.ts';
import { cohortNameFault } from '../../src/authoring/cohort-name.ts';
import { scaffoldLayout } from '../../src/authoring/scaffold-layout.ts';
import { OverlayTree } from '../../src/source/overlay-tree.ts';
import { MemoryTree } from '../support/memory-tree.ts';

describe('cohortNameFault', () => {
  const taken = ['baseline', 'Sweep'];
  test.each(['a', 'A-1', 'novelty_sweep.2', '2025-02-14', 'über', '中文', '_x', 'console', 'com10', 'a.con'])(
    '%j will do',
    (name) => {
      expect(cohortNameFault(name, taken)).toBeUndefined();
    },
  );

  test.each([
    ['', 'a cohort needs a name'],
    ['.', "'.' is not a folder of its own"],
    ['..', "'..' is not a folder of its own"],
    ['a/b', "'a/b' has a slash: a cohort's name is one folder, not a path"],
    ['a\\b', "'a\\\\b' has a slash: a cohort's name is one folder, not a path"],
    ['baseline', "a cohort 'baseline' exists already"],
    ['sweep', "'Sweep' exists already and differs only in case"],
    ['é'.repeat(128), /is too long for a folder name$/],
    ...['CON', 'con', 'Nul', 'aux.1', 'COM1', 'lpt9', 'prn.x.y'].map(
      (name) => [name, `'${name}' is a device on Windows, where no folder can have that name`] as const,
    ),
    ...['.git', '-x', ' a', 'a ', 'a b', 'a.', 'a\n', 'a\0b', 'a:b', '*', '\u202e', 'a$(x)'].map(
      (name) => [name, /is not a plain folder name/] as const,
    ),
  ] as const)('%j', (name, why) => {
    expect(cohortNameFault(name, taken)).toEqual(typeof why === 'string' ? why : expect.stringMatching(why));
  });
});

describe('cloneSpec', () => {
  test('copies every file at its place', () => {
    const tree = new MemoryTree({
      'a/spec/config.yaml': 'x',
      'a/spec/items/more/b.csv': 'y',
      'a/other': 'z',
    });
    expect(cloneSpec(tree, 'a/spec', 'b/spec')).toEqual({
      kind: 'files',
      files: new Map([
        ['b/spec/config.yaml', 'x'],
        ['b/spec/items/more/b.csv', 'y'],
      ]),
    });
  });

  test('refuses what it cannot copy as it is', () => {
    const tree = new MemoryTree(new Map([['a/spec/items/x.csv', Uint8Array.of(0xff)]]));
    expect(cloneSpec(tree, 'a/spec', 'b/spec')).toEqual({
      kind: 'uncopied',
      path: 'a/spec/items/x.csv',
      why: 'it is not UTF-8',
    });
  });

  test('gives up on a bottomless folder', () => {
    const tree = new MemoryTree({ [`a/spec/${'deep/'.repeat(20)}x`]: 'x' });
    expect(cloneSpec(tree, 'a/spec', 'b/spec')).toMatchObject({
      kind: 'uncopied',
      why: 'it is nested too deep',
    });
  });
});

describe('scaffoldLayout', () => {
  test('ties the essay to several models of the draft', () => {
    const layout = scaffoldLayout(new Map([['draft_llm', ['a', 'b', 'a']]]));
    expect(layout.ties).toEqual([{ canonical: 'draft_llm', axes: ['draft_llm', 'essay_llm'] }]);
    expect(layout.axes.find(({ name }) => name === 'essay_llm')?.levels).toEqual(['a', 'b']);
  });

  test.each([
    [['a'], undefined],
    [['a', 'b'], ['c']],
  ])('needs no tie for %j and %j', (draft, essay) => {
    const layout = scaffoldLayout(
      new Map([['draft_llm', draft] as const, ...(essay ? [['essay_llm', essay] as const] : [])]),
    );
    expect(layout.ties).toEqual([]);
    expect(layout.axes.find(({ name }) => name === 'essay_llm')?.levels).toEqual(essay ?? draft);
  });
});

test('an overlay shows its files and those below', () => {
  const below = new MemoryTree({ 'a/one': '1', 'a/two': '2' });
  const tree = new OverlayTree(
    below,
    new Map([
      ['a/two', Uint8Array.of(0x58)],
      ['new/deep/three', Uint8Array.of(0x59)],
    ]),
  );
  expect(tree.list('a')).toEqual(['one', 'two']);
  expect(tree.list('')).toEqual(['a', 'new']);
  expect(tree.list('new')).toEqual(['deep']);
  expect(tree.read('a/one')).toMatchObject({ kind: 'file' });
  expect(tree.read('a/two')).toEqual({ kind: 'file', bytes: Uint8Array.of(0x58) });
  expect(tree.read('new/deep')).toEqual({ kind: 'directory' });
  expect(tree.read('new/none')).toEqual({ kind: 'missing' });
  expect(['a', 'a/one', 'new', 'new/deep/three', 'none'].map((path) => tree.exists(path))).toEqual([
    ...[true, true, true, true],
    false,
  ]);
});
