import { expect, it } from 'vitest';
import { exchangedColumns, otherColumns } from '../../src/catalog/other-columns.ts';
import { transposedTable } from '../../src/catalog/other-table.ts';
import { type Frame, parseFrame } from '../../src/catalog/pandas/frame.ts';
import { SourceFile } from '../../src/source/source-file.ts';

function frameOf(text: string): Frame {
  const result = parseFrame(new SourceFile('c.csv', text));
  if (result.kind === 'invalid') throw new Error(result.fault.kind);
  return result.frame;
}

it('what a row is called in another column is found, whatever the case, if it is called so alone', () => {
  const named = otherColumns(
    frameOf(
      'template_id,template_name,title,concept\nv1, Free Form ,Both,dreams\nv2,Sketch,Both,tides\nv3,,Third,v1\n,Nobody,,x\n',
    ),
    'template_id',
  );
  expect(named('free form')).toEqual({ column: 'template_name', id: 'v1' });
  expect(named(' SKETCH ')).toEqual({ column: 'template_name', id: 'v2' });
  expect(named('Third')).toEqual({ column: 'title', id: 'v3' });
  // The name of two, of none, and what only describes a row.
  for (const text of ['both', 'nobody', 'dreams', 'v1', '']) expect(named(text)).toBeUndefined();
});

it('a row that is called the same in two columns is called so', () => {
  const named = otherColumns(frameOf('id,title,label\na,One,One\nb,Two,One more\n'), 'id');
  expect(named('one')?.id).toBe('a');
});

it.each([
  ['no column of ids', 'other,title\na,One\n'],
  ['no column of names', 'id,concept\na,One\n'],
  ['ids that have the name of a column of names, which is no other', 'title,id\nOne,a\n'],
  ['rows longer than the header', 'id,title\nx,a,One\n'],
])('where there are %s nothing is', (_, text) => {
  expect(otherColumns(frameOf(text), text.startsWith('title') ? 'title' : 'id')('one')).toBeUndefined();
});

it.each<[what: string, text: string, isExchanged: boolean]>([
  [
    'words below the ids, and ids below the names',
    'template_id,template_name\nFree form,v1\nA sketch,v2\n',
    true,
  ],
  ['one row the right way round', 'template_id,template_name\nFree form,v1\nv2,A sketch\n', false],
  ['a blank below the names', 'template_id,template_name\nFree form,\n', false],
  ['one word below the ids', 'template_id,template_name\nsketch,v1\n', false],
  ['no rows', 'template_id,template_name\n', false],
  ['no names', 'template_id,title\nFree form,v1\n', false],
])('columns with %s are exchanged: %j', (_, text, isExchanged) => {
  expect(exchangedColumns(frameOf(text), 'template_id') !== undefined).toBe(isExchanged);
});

it.each<[what: string, text: string, isTransposed: boolean]>([
  ['names of columns below each other', 'template_id,v1,v2\ngenerator,llm,copy\n', true],
  ['a line less', 'template_id,v1,v2\n', false],
  ['the first column alone', 'template_id\ngenerator\n', false],
  ['another name below', 'template_id,v1\nwords,llm\n', false],
  ['names of columns in the first line as well', 'template_id,generator\ngenerator,llm\n', false],
  ['another name first', 'words,v1\ngenerator,llm\n', false],
])('a table with %s is transposed: %j', (_, text, isTransposed) => {
  expect(transposedTable(new SourceFile('c.csv', text)) !== undefined).toBe(isTransposed);
});

it.each<[what: string, text: string, turned: string | undefined]>([
  [
    'as it is',
    'template_id,v1, v2\r\ngenerator,llm,copy\r\n',
    'template_id,generator\r\nv1,llm\r\nv2,copy\r\n',
  ],
  ['without what is quoted, whose commas separate nothing', 'template_id,v1\ngenerator,"llm"\n', undefined],
  ['without lines of unequal length', 'template_id,v1,v2\ngenerator,llm\n', undefined],
])('a transposed table is turned %s', (_, text, turned) => {
  const { fix } = transposedTable(new SourceFile('c.csv', text)) ?? {};
  expect(fix?.edits.map(({ newText }) => newText)).toEqual(turned === undefined ? undefined : [turned]);
});
