import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { Span } from '../source/span.ts';
import type { Below, CatalogFault, NamedElsewhere } from './catalog.ts';
import type { Frame } from './pandas/frame.ts';
import { MODES } from './template-modes.ts';

/**
 * Looks up rows by texts in columns other than the id column, ignoring case: people write a template's name instead of
 * its id. A name that rows with different ids share is ignored.
 */
export function otherColumns(frame: Frame, idColumn: string): (text: string) => NamedElsewhere | undefined {
  let named: ReadonlyMap<string, NamedElsewhere | undefined> | undefined;
  return (text) => {
    named ??= namedElsewhere(frame, idColumn);
    return named.get(folded(text));
  };
}

function namedElsewhere(frame: Frame, idColumn: string): ReadonlyMap<string, NamedElsewhere | undefined> {
  const named = new Map<string, NamedElsewhere | undefined>();
  const own = frame.names.indexOf(idColumn);
  if (own < 0 || frame.shift > 0 || !frame.names.some((column) => NAMING.test(column))) return named;
  for (let row = 0; row < frame.rowCount; row++) {
    passCheckpoint();
    const words = frame.rowWords(row);
    const id = strip(words[own] ?? '');
    for (const [index, column] of frame.names.entries()) {
      const text = folded(words[index] ?? '');
      if (!NAMING.test(column) || index === own || id === '' || text === '') continue;
      const known = named.get(text);
      named.set(text, named.has(text) && known?.id !== id ? undefined : { column, id });
    }
  }
  return named;
}

/** Columns that say what a row is called; others, such as a concept or a provider, only describe it. */
const NAMING = /^(?:template_name|title|model|(?:display_)?name|label)$/;

function folded(text: string): string {
  return strip(text).toLowerCase();
}

/** Maximum number of ids that are kept for a text. */
const MOST_IDS = 4;

/** Looks up texts in the other columns of a table, matching exactly, in rows that have all their cells. */
export function belowOther(frame: Frame, idColumn: string): (text: string) => Below | undefined {
  let known: ReadonlyMap<string, Cell> | undefined;
  return (text) => {
    known ??= cellsBelow(frame, idColumn);
    const cell = known.get(text);
    const [id, other] = cell?.ids ?? [];
    if (cell === undefined || id === undefined) return undefined;
    const isUsual = isUsualWord(text, cell.column);
    const isWord = isUsualWord(id, cell.column) || known.get(id)?.column === cell.column;
    return { ...cell, isUsual, isSwapped: !isUsual && other === undefined && isWord };
  };
}

/** Whether a text is one of the few words that a column has: a mode or a flag. */
function isUsualWord(text: string, column: string): boolean {
  const word = text.toLowerCase();
  return column === 'generator'
    ? MODES.includes(word)
    : /^for_/.test(column) && /^(?:true|false)$/.test(word);
}

interface Cell {
  readonly column: string;
  readonly at: Span;
  readonly ids: string[];
}

function cellsBelow(frame: Frame, idColumn: string): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  const own = frame.names.indexOf(idColumn);
  if (own < 0 || frame.shift > 0) return cells;
  for (let row = 0; row < frame.rowCount; row++) {
    passCheckpoint();
    const words = frame.rowWords(row);
    const id = strip(words[own] ?? '');
    if (id === '' || words.length !== frame.names.length) continue;
    for (const [index, column] of frame.names.entries()) {
      const at = index === own || NAMING.test(column) ? undefined : frame.nameSpan(column);
      const word = words[index] ?? '';
      const cell = cells.get(word);
      if (cell === undefined && at !== undefined) cells.set(word, { column, at, ids: [id] });
      if (cell?.column === column && cell.ids.length < MOST_IDS && !cell.ids.includes(id)) cell.ids.push(id);
    }
  }
  return cells;
}

/** Columns whose name may be swapped with that of the id column, and a test of whether a cell looks like an id. */
const EXCHANGED: readonly {
  readonly id: string;
  readonly other: (column: string) => boolean;
  readonly isId: (text: string) => boolean;
}[] = [
  { id: 'template_id', other: (column) => column === 'template_name', isId: (text) => !/\s/.test(text) },
  { id: 'combo_id', other: () => true, isId: (text) => /^combo/i.test(text) },
];

/** The fault of a table whose ids are below another column, the only one whose cells look like ids. */
export function exchangedColumns(frame: Frame, idColumn: string): CatalogFault | undefined {
  const own = frame.names.indexOf(idColumn);
  const idAt = frame.nameSpan(idColumn);
  const kind = EXCHANGED.find(({ id }) => id === idColumn);
  if (kind === undefined || idAt === undefined || frame.rowCount === 0 || frame.shift > 0) return undefined;
  const others = frame.names.flatMap((column, index) => (index !== own && kind.other(column) ? [index] : []));
  let left = others;
  for (let row = 0; row < frame.rowCount && left.length > 0; row++) {
    passCheckpoint();
    const words = frame.rowWords(row).map(strip);
    if (kind.isId(words[own] ?? '')) return undefined;
    left = left.filter(
      (index) => words[index] !== undefined && words[index] !== '' && kind.isId(words[index]),
    );
  }
  const [index, second] = left;
  const column = index === undefined ? undefined : frame.names[index];
  const nameAt = column === undefined ? undefined : frame.nameSpan(column);
  if (column === undefined || nameAt === undefined || second !== undefined) return undefined;
  return {
    code: 'catalog/stray-row',
    at: atSpan(idAt),
    message: `the column names are swapped: the ids are below ${quoted(column)}`,
    hint: `swap ${quoted(idColumn)} and ${quoted(column)} in line 1`,
    ...suggested({ at: idAt, newText: column }, { at: nameAt, newText: idColumn }),
  };
}
