import {
  list,
  type Node,
  type Place,
  type Style,
  scalar,
  type Token,
  tokenAt,
  tokenOf,
  YamlWriter,
} from './layout.ts';
import type { Row } from './project.ts';
import type { Random } from './random.ts';
import { lineOf, type Table, writeCsv } from './table.ts';

export type ListFormat = 'csv' | 'txt' | 'json' | 'yaml';

export interface WrittenList {
  readonly text: string;
  readonly rows: readonly Row[];
  /** Of a CSV. */
  readonly table?: Table;
}

/** Writes rows of values into a file of their own, in any of the formats that a spec may include. */
export function writeList(
  path: string,
  format: ListFormat,
  header: readonly string[],
  values: readonly (readonly string[])[],
  style: Style,
  random: Random,
): WrittenList {
  switch (format) {
    case 'csv': {
      const table = writeCsv(path, header, values, () => random.chance(style.quotes / 2));
      const rows = table.rows.map((line) => ({ cells: line.cells, place: lineOf(line), line }));
      return { text: table.text, rows, table };
    }
    case 'txt': {
      let text = '';
      const rows = values.map(([value = '']) => {
        if (random.chance(0.1)) text += '\n';
        const token = tokenAt(path, text.length, value, '', 'txt');
        text += `${value}\n`;
        return { cells: [token], place: token };
      });
      return { text, rows };
    }
    case 'json':
      return writeJson(path, header.length, values, random.chance(0.5));
    case 'yaml': {
      const scalars = values.map((row) => row.map((value) => scalar(value)));
      const nodes: Node[] = scalars.map((row) => (header.length === 1 && row[0] ? row[0] : list(row, true)));
      const text = new YamlWriter(path, random, style).write(list(nodes, false));
      const rows = scalars.map((row, index) => {
        const node = nodes[index];
        const tokens = row.map(tokenOf);
        const place = (node?.kind === 'list' ? node.place : undefined) ?? tokens[0];
        if (place === undefined) throw new Error('write-list: a row without values');
        return { cells: tokens, place };
      });
      return { text, rows };
    }
  }
}

function writeJson(
  path: string,
  arity: number,
  values: readonly (readonly string[])[],
  broken: boolean,
): WrittenList {
  let text = '[';
  const rows = values.map((row, index) => {
    if (index > 0) text += broken ? ',' : ', ';
    if (broken) text += '\n  ';
    const start = text.length;
    if (arity > 1) text += '[';
    const cells: Token[] = row.map((value, column) => {
      if (column > 0) text += ', ';
      const token = tokenAt(path, text.length, value, '"', 'json');
      text += `"${value}"`;
      return token;
    });
    if (arity > 1) text += ']';
    const place: Place = { path, start, end: text.length };
    return { cells, place };
  });
  text += broken ? '\n]\n' : ']\n';
  return { text, rows };
}
