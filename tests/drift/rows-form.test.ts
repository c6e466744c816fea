import { describe, expect, test } from 'vitest';
import { compareRowsForm, parseMembership } from '../../src/drift/compare-membership.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = 'stage,gen_id\ndraft,d1\nessay,e1\n';

describe('the rows of a committed membership', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['as the runtime writes them', TEXT, 'same', []],
    ['with line ends of Windows', TEXT.replaceAll('\n', '\r\n'), 'form', ['CRLF line endings']],
    ['with a byte-order mark', `\ufeff${TEXT}`, 'form', ['a byte-order mark']],
    ['without a last line end', TEXT.trimEnd(), 'form', ['no final newline']],
    ['with an empty line', `${TEXT}\n`, 'form', ['an extra final newline']],
    ['in quotes', TEXT.replace('d1', '"d1"'), 'form', ['quoting or column order']],
    [
      'in another order of columns',
      'gen_id,stage\nd1,draft\ne1,essay\n',
      'form',
      ['quoting or column order'],
    ],
    ['one twice', `${TEXT}draft,d1\n`, 'content', ['1 row repeated: draft d1']],
    ['two twice', `${TEXT}essay,e1\ndraft,d1\n`, 'content', ['2 rows repeated: essay e1, draft d1']],
    ['one three times', `${TEXT}draft,d1\ndraft,d1\n`, 'content', ['2 rows repeated: draft d1, …']],
    ['of an unknown stage', `${TEXT}draught,d2\n`, 'content', ["rows of an unknown stage 'draught'"]],
    ['with a cell more', `${TEXT}draft,d2,x\n`, 'content', ['1 row with more cells than the header']],
    [
      'with cells more',
      `${TEXT}draft,d2,x\ndraft,d3,x\n`,
      'content',
      ['2 rows with more cells than the header'],
    ],
    [
      'with a column more',
      'stage,gen_id,note\ndraft,d1,x\n',
      'content',
      ["a column 'note' that the runtime does not write"],
    ],
    ['without a header', 'a,b\ndraft,d1\n', 'content', ["a header without the column 'stage'"]],
    [
      'with a merge conflict',
      `stage,gen_id\n<<<<<<< a\ndraft,d1\n=======\ndraft,d2\n>>>>>>> b\n`,
      'content',
      ['an unresolved merge conflict, which regenerating resolves'],
    ],
    [
      'with a merge conflict from the first line on',
      `<<<<<<< a\nstage,gen_id\ndraft,d1\n=======\nstage,gen_id\ndraft,d2\n>>>>>>> b\n`,
      'content',
      ['an unresolved merge conflict, which regenerating resolves'],
    ],
    ...['<<<<<<< HEAD', '=======', '>>>>>>> topic', '||||||| 1a2b3c4', '=======\n>>>>>>> b'].flatMap(
      (left): [string, string, string, string[]][] =>
        [`${left}\n${TEXT}`, `stage,gen_id\n${left}\ndraft,d1\n`, `${TEXT}${left}`].map((text) => [
          `with ${JSON.stringify(text)}`,
          text,
          'content',
          ['what looks like the rest of a merge conflict, which regenerating resolves'],
        ]),
    ),
  ])('%s', (_, text, status, form) => {
    expect(compareRowsForm(bytes(text))).toMatchObject({ status, form });
  });

  test('are written as the runtime writes them, each once and none of an unknown stage', () => {
    const { written } = compareRowsForm(
      bytes('gen_id,stage\r\nd1,draft\r\nx,other\r\nd1,draft\r\n"e,1",essay\r\n'),
    );
    expect(new TextDecoder().decode(written)).toBe('stage,gen_id\ndraft,d1\nessay,"e,1"\n');
  });

  test('are found by the names of the columns', () => {
    expect([...parseMembership(bytes('note,gen_id,stage\nx,d1,draft\ny,d2,draft\n\nz,e1,essay\n'))]).toEqual([
      ['draft', ['d1', 'd2']],
      ['essay', ['e1']],
    ]);
  });
});
