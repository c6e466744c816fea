import type { Include, Level, Name } from '../design/design.ts';
import { columnName, foldName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { listed, quoted, spelled, unlisted } from '../findings/words.ts';
import type { Value } from '../python/value.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { respell } from '../syntax/respell.ts';
import { type Claim, claim } from './check.ts';

/** The entries of a pair or tuple, with the axes that take their values by position. */
export interface Entries {
  readonly code: 'pair/outside-domain' | 'tuple/outside-domain' | 'axis/unknown-level';
  /** The name of the rule in messages. */
  readonly what: string;
  readonly names: readonly Name[];
  /** The values that each axis accepts; undefined if unknown. */
  readonly axes: readonly (Taker | undefined)[];
  readonly rows: readonly { readonly values: readonly Level[]; readonly at: Span }[];
  readonly include: Include | undefined;
}

/** Whether a value may belong to an axis. */
export type Taker = (value: Value) => boolean;

/** For each axis, the index of the value that was meant for it. */
export type Order = readonly number[];

/** For each axis, the column with its name; `undefined` unless every axis has its own column. */
function columnsByName(columns: readonly HeaderColumn[], names: readonly string[]): Order | undefined {
  if (columns.length !== names.length) return undefined;
  const folded = columns.map((column) => foldName(columnName(column)));
  const order = names.map((name) => folded.indexOf(foldName(name)));
  return new Set(order).size === names.length && !order.includes(-1) ? order : undefined;
}

/** An order in which values fit their axes, and the claim about it. */
export interface OtherOrder {
  readonly order: Order;
  readonly claim: Claim;
}

export interface EntryOrders {
  /** The order, if it is the same for all rows. */
  readonly common?: OtherOrder;
  /** Otherwise, the order of each row whose values are not in the order of the axes. */
  readonly rows: readonly (OtherOrder | undefined)[];
}

/** Values in a different order than the axes are one fault, not one per value: one for all rows, or one per row. */
export function ordersOf(entries: Entries): EntryOrders {
  const { axes, rows } = entries;
  const none = rows.map(() => undefined);
  if (axes.includes(undefined)) return { rows: none };
  const common = byHeader(entries) ?? allSwapped(entries);
  if (common !== undefined) return { common, rows: none };
  return {
    rows: rows.map((row) => {
      const order = swappedRow(row.values, axes);
      return order && { order, claim: rowClaim(entries, row, order) };
    }),
  };
}

function byHeader({ code, what, names, axes, rows, include }: Entries): OtherOrder | undefined {
  const columns = include?.columns ?? [];
  const texts = names.map(({ text }) => text);
  const order =
    columnsByName(columns, texts) ??
    (code === 'pair/outside-domain' ? columnsByName(columns, ['left', 'right']) : undefined);
  if (order === undefined || order.every((from, to) => from === to)) return undefined;
  const misfits = (places: Order | undefined): number =>
    rows.reduce((count, { values }) => count + misfitPlaces(values, axes, places).length, 0);
  if (misfits(order) >= misfits(undefined)) return undefined;
  const place = order.findIndex((from, to) => from !== to);
  const column = columns[place];
  if (column === undefined) return undefined;
  const inOrder = columns.map((_, index) => texts[order.indexOf(index)] ?? '');
  const found = claim(
    code,
    atSpan(column.span),
    `the columns ${listed(columns.map((other) => quoted(columnName(other))))} are in a different order from the axes of ${what}: columns are matched by position, so ${quoted(texts[place] ?? '')} gets values such as ${spelled(rows[0]?.values[place]?.value ?? { kind: 'null' })}`,
    {
      hint: `name the axes in the order of the columns, ${
        code === 'pair/outside-domain'
          ? `left: ${inOrder[0]}, right: ${inOrder[1]}`
          : `axes: [${inOrder.join(', ')}]`
      }; or move each column, with all of its values: ${texts.join(',')}`,
      unlisted: unlisted(columns.length),
      ...suggested(...names.map(({ at, text }, index) => respell(at, text, inOrder[index] ?? text))),
      related: [
        ...names.slice(0, 2).map(({ at }) => ({ message: 'an axis is named here', at: atSpan(at) })),
        ...includedAt(include),
      ],
    },
  );
  return { order, claim: found };
}

/** Whether every entry has the same two values swapped, so that it is the axes that are swapped. */
function allSwapped(entries: Entries): OtherOrder | undefined {
  const { code, what, names, axes, rows, include } = entries;
  const [first] = rows;
  const order = first && swappedRow(first.values, axes);
  const [left, right] = (order ?? []).flatMap((from, to) => (from === to ? [] : (names[to] ?? [])));
  if (rows.length < 2 || !left || !right || !first || !order) return undefined;
  if (!rows.every(({ values }) => swappedRow(values, axes)?.join() === order.join())) return undefined;
  const shown = first.values.map(({ value }) => spelled(value)).join(', ');
  const found = claim(
    code,
    atSpan(code === 'tuple/outside-domain' ? left.at : first.at),
    axes.length === 2
      ? `every entry of ${what} has its values the other way round, such as [${shown}]: the first belongs to ${quoted(left.text)}`
      : `every item of ${what} has its values for ${quoted(left.text)} and ${quoted(right.text)} the other way round, such as [${shown}]`,
    {
      hint:
        code === 'pair/outside-domain'
          ? `swap the axes (left: ${right.text}, right: ${left.text}), or the two values of every entry`
          : `write \`axes: [${order.map((from) => names[from]?.text).join(', ')}]\`, or swap the two values of every item`,
      related: [
        ...(code === 'tuple/outside-domain'
          ? [{ message: 'the first item', at: atSpan(first.at) }]
          : [{ message: `the first axis is ${quoted(left.text)}`, at: atSpan(left.at) }]),
        ...includedAt(include),
      ],
    },
  );
  return { order, claim: found };
}

/** Two values of a row that would fit only if swapped. */
function swappedRow(values: readonly Level[], axes: Entries['axes']): Order | undefined {
  const misfits = misfitPlaces(values, axes, undefined);
  const [first, second] = misfits;
  if (misfits.length !== 2 || first === undefined || second === undefined) return undefined;
  const order = values.map((_, place) => (place === first ? second : place === second ? first : place));
  return misfitPlaces(values, axes, order).length === 0 ? order : undefined;
}

function rowClaim(
  { code, what, names, include }: Entries,
  { values, at }: Entries['rows'][number],
  order: Order,
): Claim {
  const shown = (levels: readonly (Level | undefined)[]): string =>
    `[${levels.map((level) => (level ? spelled(level.value) : '')).join(', ')}]`;
  const moved = order.flatMap((from, to) => (from === to ? [] : (names[to] ?? [])));
  return claim(
    code,
    atSpan(at),
    `${what} has the entry ${shown(values)}, whose values for ${moved.map(({ text }) => quoted(text)).join(' and ')} are swapped`,
    { hint: `write ${shown(order.map((from) => values[from]))}`, related: includedAt(include) },
  );
}

function misfitPlaces(values: readonly Level[], axes: Entries['axes'], order: Order | undefined): number[] {
  return axes.flatMap((takes, place) => {
    const value = values[order?.[place] ?? place]?.value;
    return takes && value && !takes(value) ? [place] : [];
  });
}
