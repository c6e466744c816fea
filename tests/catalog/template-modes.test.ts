import { describe, expect, it } from 'vitest';
import { parseFrame } from '../../src/catalog/pandas/frame.ts';
import { templateModes } from '../../src/catalog/template-modes.ts';
import { type Dialect, runtimeNamed } from '../../src/runtime/runtimes.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parityFacts } from '../support/parity-facts.ts';

function modes(text: string, dialect: Dialect, planned: readonly string[]): Record<string, string> {
  const result = parseFrame(new SourceFile('t.csv', text));
  if (result.kind === 'invalid') throw new Error(result.fault.kind);
  return Object.fromEntries(templateModes(result.frame, runtimeNamed(dialect), planned));
}

interface ModesFact {
  readonly text: string;
  readonly planned: string[];
  readonly v1: Record<string, string>;
  readonly v2: Record<string, string>;
}

describe('agrees with pandas', () => {
  it.each(parityFacts<ModesFact>('pandas', 'modes'))('$text $planned', ({ text, planned, v1, v2 }) => {
    expect(modes(text, 'v1', planned)).toEqual(v1);
    expect(modes(text, 'v2', planned)).toEqual(v2);
  });
});

describe('modes', () => {
  it.each([
    ['trimmed and lower-cased', 'template_id,generator\na, COPY \n', { a: 'copy' }, { a: 'copy' }],
    ['empty', 'template_id,generator\na,\n', { a: 'nan' }, { a: 'nan' }],
    ['blank', 'template_id,generator\na,"  "\n', { a: 'llm' }, { a: 'llm' }],
    ['no such column', 'template_id\na\n', { a: 'llm' }, { a: 'llm' }],
    ['no rows', 'template_id,generator\n', { a: 'llm' }, { a: 'llm' }],
    ['the last row wins', 'template_id,generator\na,copy\na,x\n', { a: 'x' }, { a: 'x' }],
    ['false in a boolean column', 'template_id,generator\na,false\n', { a: 'llm' }, { a: 'llm' }],
    ['padded in the file', 'template_id,generator\n"a ",copy\n', { a: 'llm' }, { a: 'copy' }],
    ['not in the file', 'template_id,generator\nb,copy\n', { a: 'llm' }, { a: 'llm' }],
  ])('%s', (_, text, v1, v2) => {
    expect(modes(text, 'v1', ['a'])).toEqual(v1);
    expect(modes(text, 'v2', ['a'])).toEqual(v2);
  });

  it('v1: one unknown template gives the default to all', () => {
    const text = 'template_id,generator\na,copy\nb,copy\n';
    expect(modes(text, 'v1', ['a', 'zz'])).toEqual({ a: 'llm', zz: 'llm' });
    expect(modes(text, 'v2', ['a', 'zz'])).toEqual({ a: 'copy', zz: 'llm' });
  });

  it('an all-number table with a float hands out its integers as floats', () => {
    expect(modes('template_id,generator\n1,2.5\n2,3\n', 'v1', ['1', '2'])).toEqual({ 1: 'llm', 2: 'llm' });
    expect(modes('template_id,generator\n1,2\n2,3\n', 'v1', ['1', '2'])).toEqual({ 1: '2', 2: '3' });
  });

  it('v2: a row without template_id is known by its id', () => {
    expect(modes('template_id,generator,id\n0,copy,a\n', 'v2', ['0'])).toEqual({ 0: 'llm' });
    expect(modes('template_id,generator,id\n0,copy,0\n', 'v2', ['0'])).toEqual({ 0: 'copy' });
  });
});
