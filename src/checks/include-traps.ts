import type { AxisCatalogs } from '../compile/check-levels.ts';
import type { Axis, Design, Include, Level, Name } from '../design/design.ts';
import { columnName, foldName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { LISTED, listed } from '../findings/listing.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { cover } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-include.ts';
import { type ValueList, valueLists } from './listed-values.ts';
import { placeKey } from './place-key.ts';
import { FIELD_OF_COLUMN } from './planned-columns.ts';

/** Whether a text is known as a value of an axis. */
type Known = (axis: string, value: string) => boolean;

/**
 * The header of an included CSV: the runtime drops it, whatever it says. Columns go by their place, so names that stand in
 * another order, or that are values themselves, mean that the file was read otherwise than its author thought.
 */
export function reportIncludeTraps(
  design: Design,
  catalogs: AxisCatalogs | undefined,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  reportOpenQuotes(design, refused, collector);
  const lists = valueLists(design);
  const known = knownValues(lists, catalogs);
  let meant: ReadonlySet<string> | undefined;
  for (const axis of design.axes) {
    const columns = columnsOf(axis.include);
    if (columns === undefined || axis.include === undefined || axis.name.kind !== 'str') continue;
    if (columns.some(isRefused)) continue;
    const name = axis.name.value;
    if (columns.length > 1) {
      // A rule that lists a tuple as a value of this axis knows what the levels are.
      meant ??= axesOfTuples(lists);
      if (!meant.has(name)) reportStrayColumn(axis, name, columns, axis.include, collector);
    } else if (!holds(axis.levels, columns)) reportLostFirst([name], columns, axis.include, known, collector);
  }
  for (const rule of design.rules) {
    if (rule.kind === 'tie' || rule.include === undefined) continue;
    const { include } = rule;
    const columns = columnsOf(include);
    if (columns === undefined || columns.some(isRefused)) continue;
    if (rule.kind === 'subset') {
      if (!holds(rule.keep, columns)) reportLostFirst([rule.axis.text], columns, include, known, collector);
      continue;
    }
    const members = rule.kind === 'tuple' ? rule.axes : [rule.left, rule.right];
    const named = members.filter((member): member is Name => member !== undefined);
    // Where a name in the rule is refused, the header may well be right.
    if (named.some(({ at }) => refused.has(placeKey(at)))) continue;
    const axes = named.map((member) => member.text);
    if (axes.length !== columns.length) continue;
    const what = `${rule.kind} ${showText(rule.name.text)}`;
    if (!reportLostFirst(axes, columns, include, known, collector))
      reportOtherNames(
        what,
        axes,
        rule.kind === 'pair' ? ['left', 'right'] : [],
        columns,
        include,
        collector,
      );
  }

  function isRefused({ span }: HeaderColumn): boolean {
    return refused.has(placeKey(span));
  }
}

/** A quote that is never closed, once a file; not where it made the file, or what became of it, an error. */
function reportOpenQuotes(design: Design, refused: ReadonlySet<string>, collector: Collector): void {
  for (const { unterminatedQuote: quote, at } of design.includes) {
    if (quote === undefined || refused.has(placeKey(quote))) continue;
    collector.add(
      'csv/unterminated-quote',
      atSpan(quote),
      'this quote is never closed: everything after it is one cell',
      { hint: 'close it with another `"`', related: includedAt({ path: quote.path, at }) },
    );
  }
}

/** A byte-order mark stays part of the first name; it changes nothing where columns go by their place. */
function columnsOf(include: Include | undefined): HeaderColumn[] | undefined {
  return include?.columns?.map((column) => ({ ...column, name: columnName(column) }));
}

/** A value is known when the axis' catalog has it, or when it stands in some list of values of the axis. */
function knownValues(lists: readonly ValueList[], catalogs: AxisCatalogs | undefined): Known {
  let values: Map<string, Set<string>> | undefined;
  return (axis, value) => {
    if (catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(value)) return true;
    values ??= valuesByAxis(lists);
    return values.get(axis)?.has(value) ?? false;
  };
}

function valuesByAxis(lists: readonly ValueList[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { axis, levels } of lists) {
    const known = values.get(axis) ?? new Set();
    values.set(axis, known);
    for (const { value } of levels) known.add(strip(text(value)));
  }
  return values;
}

/** The axes of which a rule lists a tuple as a value. */
function axesOfTuples(lists: readonly ValueList[]): Set<string> {
  const tuples = lists.filter(
    ({ inRule, levels }) => inRule && levels.some(({ value }) => value.kind === 'tuple'),
  );
  return new Set(tuples.map(({ axis }) => axis));
}

/** Whether the only column's name stands below it as well: then nothing is lost. */
function holds(levels: readonly Level[], [column]: readonly HeaderColumn[]): boolean {
  return levels.some(({ value }) => value.kind === 'str' && value.value === column?.name);
}

/** A header made of values is a first row that is lost. */
function reportLostFirst(
  axes: readonly string[],
  columns: readonly HeaderColumn[],
  include: Include,
  known: Known,
  collector: Collector,
): boolean {
  const names = new Set(axes);
  const lost =
    columns.length === axes.length &&
    columns.every(({ name }, index) => {
      const axis = axes[index] ?? '';
      return !names.has(name) && known(axis, name);
    });
  const [first] = columns;
  const last = columns[columns.length - 1];
  if (!lost || first === undefined || last === undefined) return false;
  // Another axis may include the file, too.
  if (collector.has('csv/header-is-level', atSpan(cover(first.span, last.span)))) return true;
  const shown = columns.slice(0, LISTED).map(({ name }) => showText(name));
  const header = `${shown.join(', ')}${columns.length > LISTED ? ', …' : ''}`;
  collector.add(
    'csv/header-is-level',
    atSpan(cover(first.span, last.span)),
    columns.length === 1
      ? `the header ${header} is itself a known value of ${showText(axes[0] ?? '')}: the first line of a CSV is never a value, so it is lost`
      : `the header ${header} is made of known values of ${listed(axes.map(showText))}: the first line of a CSV is never a row, so it is lost`,
    { hint: `put a header above it: ${axes.join(',')}`, related: includedAt(include) },
  );
  return true;
}

/** An axis with a CSV of several columns has tuples as levels; nothing takes them apart. */
function reportStrayColumn(
  axis: Axis,
  name: string,
  columns: readonly HeaderColumn[],
  include: Include,
  collector: Collector,
): void {
  const own = columns.find((column) => column.name === name) ?? columns[0];
  const stray = columns.filter((column) => column !== own);
  const [first] = stray;
  if (first === undefined || own === undefined) return;
  collector.add(
    'csv/stray-column',
    atSpan(first.span),
    `the CSV of axis ${showText(name)} has ${columns.length} columns, so each of its levels is a tuple such as ${show(axis.levels[0]?.value ?? { kind: 'tuple', items: [] })}`,
    {
      hint: `leave only the column ${showText(own.name)}, or bind ${listed(columns.map((column) => showText(column.name)))} with a tuple rule`,
      related: includedAt(include),
    },
  );
}

/**
 * Columns go to axes by place. A name of another axis of the rule is a swap; an unknown one is only misleading.
 *
 * @param sides - What else the columns may be named for: the sides of a pair.
 */
function reportOtherNames(
  what: string,
  axes: readonly string[],
  sides: readonly string[],
  columns: readonly HeaderColumn[],
  include: Include,
  collector: Collector,
): void {
  // Names that stand twice have their own finding.
  if (new Set(columns.map(({ name }) => name)).size < columns.length) return;
  const other = columns.filter(
    ({ name }, index) => foldName(name) !== foldName(axes[index] ?? '') && foldName(name) !== sides[index],
  );
  const names = new Set([...axes, ...sides].map(foldName));
  const swapped = other.find(({ name }) => names.has(foldName(name)));
  const first = swapped ?? other[0];
  if (first === undefined) return;
  const place = columns.indexOf(first);
  const at = atSpan(first.span);
  const related = includedAt(include);
  if (swapped !== undefined) {
    collector.add(
      'csv/reordered-columns',
      at,
      `column ${place + 1} is named ${showText(first.name)}, but ${what} takes it for axis ${showText(axes[place] ?? '')}: columns go by their order, not by their names`,
      { hint: `order the columns as the axes: ${axes.join(',')}`, related },
    );
  } else {
    collector.add(
      'csv/renamed-columns',
      at,
      `column ${place + 1} is named ${showText(first.name)}; ${what} takes it for axis ${showText(axes[place] ?? '')}`,
      {
        hint:
          didYouMean(first.name, axes) ?? `if that is right, name the columns as the axes: ${axes.join(',')}`,
        related,
      },
    );
  }
}
