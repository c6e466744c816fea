import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { LISTED, quoted, spelled } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { lastNameOf, suffixOf } from '../source/path.ts';
import { SourceFile } from '../source/source-file.ts';
import { cover, span } from '../source/span.ts';
import { crossTable } from '../syntax/cross-table.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { deletedAbove } from '../syntax/low-header.ts';
import type { MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { IS_CROSS_TABLE } from '../syntax/report-csv-include.ts';
import { dividedByCommas, otherSeparator, separatedByCommas } from '../syntax/separated-by-commas.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Include, Name } from './design.ts';
import { entryOf, textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { flattened, nestedLists } from './flatten.ts';
import { columnName, foldName } from './header-name.ts';
import { resolveInclude, tableWithColumns } from './include.ts';
import { keyFix, misspelledKey } from './known-keys.ts';
import { includedAt } from './levels.ts';
import { listRemedy } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { referenceInList } from './misplaced-brackets.ts';
import { takes } from './shape.ts';
import { kindOf, showNode } from './show.ts';
import { SHAPES } from './spec-shapes.ts';

/** A rule's own name, or the axis of a subset: a string, which may be empty only for a subset. */
export function ruleName(
  key: ScalarNode,
  what: string,
  context: LoadContext,
  mayBeEmpty = false,
): Name | undefined {
  if (takes(SHAPES.ruleName, key) && (mayBeEmpty || key.value.value.length >= SHAPES.ruleName.least))
    return { text: key.value.value, at: key.span };
  context.collector.add(
    'rule/name-not-text',
    atSpan(key.span),
    `${what} must be text, but is ${spelled(key.value)}`,
    {
      ...(key.value.kind === 'str' ? { hint: 'give it a name' } : quoteIt(key)),
    },
  );
  return undefined;
}

/** Quotes a name that YAML does not read as text. */
export function quoteIt({ text: written, span: at, style }: ScalarNode): {
  readonly hint: string;
  readonly fix?: Fix;
} {
  const newText = singleQuoted(written);
  return { hint: `quote it: ${newText}`, ...(style === 'plain' ? suggested({ at, newText }) : {}) };
}

/** Like {@link quoteIt}, for the name of an axis that exists. */
export function quoteAxis(node: ScalarNode, { declared = [] }: LoadContext) {
  const names = declared.map(({ name }) => text(name));
  return names.includes(node.text)
    ? quoteIt(node)
    : { hint: `write the name of an axis: ${names.join(', ')}` };
}

/** The items as axis names; `undefined` if any of them is not text. */
export function names(
  items: readonly Node[],
  code: Code,
  what: string,
  context: LoadContext,
): Name[] | undefined {
  const result: Name[] = [];
  let good = true;
  const nested = nestedLists(items);
  for (const item of items) {
    if (takes(SHAPES.axisName, item)) result.push({ text: item.value.value, at: item.span });
    else {
      good = false;
      context.collector.add(
        code,
        atFirstLine(item.span, context),
        `${what} must name axes as text, but holds ${kindOf(item)}`,
        {
          ...(item.kind === 'scalar' && item.text !== ''
            ? quoteAxis(item, context)
            : item === nested[0]
              ? flattened(nested, context.sources)
              : {}),
        },
      );
    }
  }
  return good ? result : undefined;
}

/** The shape of a list in an include. */
const LISTS = { allowed: SHAPES.allowedList, items: SHAPES.itemList };

/** A pair's `allowed` or a tuple's `items`: a list with at least one entry, or an include that contains one. */
export function ruleList(
  rule: MapNode,
  known: readonly string[],
  code: Code,
  what: string,
  field: 'allowed' | 'items',
  key: ScalarNode,
  context: LoadContext,
) {
  const entry = entryOf(rule, field);
  if (entry === undefined) {
    const misspelled = misspelledKey(rule, field, known);
    context.collector.add(
      code,
      atSpan(misspelled?.span ?? key.span),
      `${what} has no '${field}'${lookalike(misspelled)}`,
      {
        hint: misspelled
          ? didYouMean(field)
          : `add \`${field}: [[…, …]]\` or \`${field}: '@file:items/….csv'\``,
        ...(misspelled ? keyFix(misspelled, field, [field]) : {}),
      },
    );
    return { items: [], at: key.span, complete: false, include: undefined };
  }
  const { node, include, at } = resolveInclude(entry.value, context);
  if (node === undefined) return { items: [], at, complete: false, include };
  const shape = LISTS[field];
  if (!takes(shape, node)) {
    context.collector.add(
      code,
      atFirstLine(node.span, context),
      `${what}: ${field} must be a list, but is ${kindOf(node)}`,
      {
        ...(include === undefined
          ? listRemedy(node, { hint: entriesHint(node, field) }, context)
          : { hint: 'put one list in the file, without a key above it' }),
        related: includedAt(include),
      },
    );
    return { items: [], at, complete: false, include };
  }
  const reference = include === undefined ? referenceInList(node, field) : undefined;
  if (reference !== undefined) {
    const { reference: marker, ...remedy } = reference;
    context.collector.add(
      code,
      atSpan(marker.span),
      `${what}: ${field} includes no file, because the name of the file is inside a list`,
      remedy,
    );
    return { items: [], at, complete: false, include };
  }
  if (node.items.length < shape.least) {
    context.collector.add(code, atFirstLine(at, context), `${what}: ${field} is empty`, {
      hint: 'list at least one entry',
    });
    return { items: [], at, complete: false, include };
  }
  return { items: node.items, at, complete: true, include };
}

/** What to write instead of entries that are not a list. */
function entriesHint(node: Node, field: string): string {
  const entries = node.kind === 'map' ? node.entries : [];
  const parts = entries.map(({ key, value }) =>
    value.kind === 'scalar'
      ? [`[${key.text}, ${value.text}]`]
      : value.kind === 'list'
        ? value.items.map((item) => `[${key.text}, ${item.kind === 'scalar' ? item.text : '…'}]`)
        : [],
  );
  const [first] = parts.flat();
  return `write \`${field}: [${first === undefined ? '[…, …]' : `${first}, …`}]\``;
}

/** Whether a list of entries holds their values instead, without brackets around each entry. */
export function isOneEntry(items: readonly Node[], members: number): boolean {
  return (
    members > 1 &&
    items.length > 0 &&
    items.length % members === 0 &&
    items.every((item) => item.kind === 'scalar' && WORD.test(item.text))
  );
}

const WORD = /^[\w.-]+$/;

/** Reports such values once, not one by one. */
export function reportOneEntry(
  code: 'pair/entry-not-a-pair' | 'tuple/arity',
  what: string,
  items: readonly Node[],
  include: Include | undefined,
  members: number,
  context: LoadContext,
): void {
  const [first] = items as readonly [Node, ...Node[]];
  const words = items.map((item) => (item.kind === 'scalar' ? item.text : ''));
  const entries = Array.from(
    { length: Math.min(LISTED, words.length / members) },
    (_, index) => `[${words.slice(index * members, (index + 1) * members).join(', ')}]`,
  );
  const more = words.length > entries.length * members ? ', …' : '';
  context.collector.add(
    code,
    atSpan(first.span),
    words.length === members
      ? `${what}, but this is one entry without brackets of its own`
      : `${what}, but these are ${words.length} values without brackets around each entry`,
    {
      hint: `put brackets around ${words.length === members ? 'the entry as well' : 'each entry'}: [${entries.join(', ')}${more}]`,
      related: includedAt(include),
    },
  );
}

/** The values of an entry in one text, in one pair of brackets, as key and value, or below the names of their axes. */
function entryWords(node: Node, names: readonly (readonly string[])[]): readonly string[] | undefined {
  const members = names[0]?.length ?? 0;
  if (node.kind === 'map' && node.entries.length === members)
    for (const keys of names) {
      const words = keys.map((key) => {
        const value = entryOf(node, key)?.value;
        return value?.kind === 'scalar' ? value.text : '';
      });
      if (words.every((word) => VALUE.test(word))) return words;
    }
  const [only, other] = node.kind === 'list' ? node.items : [];
  const whole = only !== undefined && other === undefined ? only : node;
  const [entry, more] = whole.kind === 'map' ? whole.entries : [];
  if (entry?.value.kind === 'scalar' && more === undefined) {
    const words = [entry.key.text, entry.value.text];
    return members === words.length && words.every((word) => VALUE.test(word)) ? words : undefined;
  }
  if (whole.kind !== 'scalar' || whole.style === 'block') return undefined;
  // In quotes, most other signs may be part of a name.
  if (whole.style === 'quoted' && !whole.text.includes(',')) {
    const quotedWords = whole.text.split(/\s*(?:[-=]>|[:;|])\s*/);
    return quotedWords.length === members && quotedWords.every((word) => VALUE.test(word))
      ? quotedWords
      : undefined;
  }
  const text = whole.text.replace(/^\((.*)\)$/, '$1').trim();
  const words = text.split(otherSeparator([text], members)?.pattern ?? /\s*,\s*/);
  return words.length === members && words.every((word) => VALUE.test(word)) ? words : undefined;
}

const VALUE = /^[\w./-]+$/;

/**
 * Reports entries whose values have another sign between them than a comma, or no brackets of their own: once, however
 * many there are.
 *
 * @param what - What every entry is.
 * @param names - What the values are called, in order: by the axes, or otherwise.
 * @returns the other items
 */
export function reportJoinedEntries(
  code: 'pair/entry-not-a-pair' | 'tuple/arity',
  what: string,
  items: readonly Node[],
  include: Include | undefined,
  names: readonly (readonly string[])[],
  context: LoadContext,
): readonly Node[] {
  const members = names[0]?.length ?? 0;
  const joined = items.flatMap((node) => {
    const isEntry = node.kind === 'tuple' || (node.kind === 'list' && node.items.length === members);
    const words = isEntry ? undefined : entryWords(node, names);
    const isJson = suffixOf(node.span.path) === '.json';
    const written = isJson ? words?.map((word) => JSON.stringify(word)) : words;
    return written === undefined ? [] : [{ node, newText: `[${written.join(', ')}]` }];
  });
  const [first, other] = joined;
  if (first === undefined) return items;
  const shown = shownEntry(first.node);
  const each = members === 2 ? 'a list of two' : 'a list';
  context.collector.add(
    code,
    atFirstLine(first.node.span, context),
    other === undefined
      ? `${what}, but this one is ${shown}`
      : `${what}, but ${joined.length} of them are not, such as ${shown}`,
    {
      hint: `write ${other === undefined ? 'it' : 'each of them'} as ${each}${first.node.kind === 'map' && first.node.entries.length > 1 ? ', without keys' : ''}: ${first.newText}`,
      ...(joined.length > MOST_EDITED
        ? {}
        : suggested(...joined.map(({ node, newText }) => ({ at: node.span, newText })))),
      related: includedAt(include),
    },
  );
  const known = new Set(joined.map(({ node }) => node));
  return items.filter((node) => !known.has(node));
}

function shownEntry(node: Node): string {
  const [entry, other] = node.kind === 'map' ? node.entries : [];
  return entry?.value.kind === 'scalar' && other === undefined
    ? quoted(`${entry.key.text}: ${entry.value.text}`)
    : showNode(node);
}

/** How many entries one fix rewrites. */
const MOST_EDITED = 2000;

/** ", but it has 'alowed'": the misspelling of a missing key. */
export function lookalike(misspelled: ScalarNode | undefined): string {
  return misspelled === undefined ? '' : `, but it has ${spelled(misspelled.value)}`;
}

export function reportUnhashable(
  node: Node,
  what: string,
  include: Include | undefined,
  context: LoadContext,
): void {
  context.collector.add(
    'axis/unhashable-level',
    atFirstLine(node.span, context),
    `${what} holds ${kindOf(node)} where a single value is expected`,
    {
      hint: 'write one text or number',
      related: includedAt(include),
    },
  );
}

export function included(include: Include | undefined): { include?: Include } {
  return include === undefined ? {} : { include };
}

/** The lines of a `.txt` list are single values, even with commas in them; this is reported once. */
function reportTextEntries(
  include: Include,
  items: readonly Node[],
  axes: readonly string[],
  code: Code,
  what: string,
  context: LoadContext,
): void {
  const [first] = items as readonly [Node, ...Node[]];
  const name = lastNameOf(include.path).replace(/\.[^.]*$/, '.csv');
  const hasCommas = items.every(
    (item) => item.kind === 'scalar' && item.text.split(',').length === axes.length,
  );
  context.collector.add(
    code,
    atSpan(first.span),
    `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but each line of a .txt list is a single value: no line fits, such as ${showNode(first)}`,
    {
      hint: `rename the file to ${quoted(name)}, in the spec too, and put \`${axes.join(',')}\` above its first line${hasCommas ? '' : '; separate the values of a line with commas'}`,
      related: includedAt(include),
    },
  );
}

/**
 * Whether the number of columns of an included CSV differs from the rule's number of axes. Then no row fits, which is
 * reported once, at the superfluous column or at the header. Rows of a single column are plain values, never items with
 * one value. Those of a text never fit.
 *
 * @param sides - Other names that columns may have: the sides of a pair.
 */
export function hasWrongColumns(
  include: Include | undefined,
  items: readonly Node[],
  axes: readonly string[],
  sides: readonly string[],
  code: Code,
  what: string,
  context: LoadContext,
): boolean {
  if (include !== undefined && suffixOf(include.path) === '.txt' && items.length > 0) {
    reportTextEntries(include, items, axes, code, what, context);
    return true;
  }
  const columns = include?.columns;
  const [first] = columns ?? [];
  const last = columns?.[columns.length - 1];
  const [item] = items;
  if (include === undefined || columns === undefined || !first || !last || !item) return false;
  if (columns.length === axes.length && columns.length > 1) return false;
  if (reportCrossTable(include, axes, code, what, context)) return true;
  const found =
    columns.length === 1
      ? 'a CSV of one column holds single values'
      : `the CSV has ${columns.length} columns`;
  // A superfluous column is the token to remove; if columns are missing, that is a fault of the header.
  const known = new Set([...axes, ...sides].map(foldName));
  const stray =
    columns.length > axes.length
      ? (columns.find((column) => !known.has(foldName(columnName(column)))) ?? columns[axes.length])
      : undefined;
  const rows = [
    { at: first.span, written: first.name },
    ...items.map((row) => ({ at: row.span, written: textOf(row) ?? '' })),
  ];
  const sign =
    columns.length === 1
      ? otherSeparator(
          rows.map(({ written }) => written),
          axes.length,
        )
      : undefined;
  const separator = sign
    ? `separate the columns with commas, not with ${sign.shown}`
    : separatorHint(columns);
  const lowHeader = lowHeaderHint(columns, item, known);
  const instead =
    separator === undefined && lowHeader === undefined && !columns.every(({ name }) => name === '')
      ? [axes, sides].flatMap((one) =>
          one.length > 1 ? (tableWithColumns(include, one, context) ?? []) : [],
        )[0]
      : undefined;
  if (instead !== undefined) {
    context.collector.add(
      code,
      atSpan(include.at),
      `${what} binds ${axes.length} axes (${axes.join(', ')}), but this file has ${columns.length === 1 ? 'the column' : 'the columns'} ${columns.map(columnName).join(', ')}`,
      instead,
    );
    return true;
  }
  const opened = context.sources.open(include.path);
  const file = opened.kind === 'text' ? opened.file : new SourceFile(include.path, '');
  context.collector.add(
    code,
    atSpan(stray?.span ?? cover(first.span, last.span)),
    `${what} binds ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${axes.join(', ')}), but ${found}: no row fits, such as ${showNode(item)}`,
    {
      hint:
        separator ??
        lowHeader ??
        (axes.length === 1
          ? 'write the items in the spec, as lists of one: [[value], …]'
          : stray
            ? `remove the column ${quoted(columnName(stray))}: one column per axis, ${axes.join(',')}`
            : `give it one column per axis: ${axes.join(',')}`),
      ...(sign
        ? suggested(...dividedByCommas(rows, sign))
        : separator
          ? suggested(...separatedByCommas(file))
          : {}),
      ...(lowHeader && !separator
        ? suggested({ at: span(file.path, 0, file.lines.lineStart(2)), newText: '' })
        : {}),
      related: includedAt(include),
    },
  );
  return true;
}

/** Reports a table of marks in place of a list of pairs. */
function reportCrossTable(
  { path, columns: [first] = [] }: Include,
  axes: readonly string[],
  code: Code,
  what: string,
  { sources, collector, declared = [] }: LoadContext,
): boolean {
  const opened = sources.open(path);
  const [left = '', right = '', more] = axes;
  if (opened.kind !== 'text' || first === undefined || more !== undefined) return false;
  const { text: whole, lines } = opened.file;
  const cross = crossTable(whole, (name) => axes.includes(name));
  const [pair] = cross?.pairs ?? [];
  if (cross === undefined || pair === undefined) return false;
  const levels = declared.find(({ name }) => text(name) === right)?.levels ?? [];
  const isTurned = levels.some(({ value }) => text(value) === pair[0]);
  const rows = cross.pairs.map(([row, column]) => (isTurned ? `${column},${row}` : `${row},${column}`));
  const header = span(path, first.span.start, Math.max(first.span.end, lines.lineStart(2) - 1));
  const lineEnd = /\r\n?|\n/.exec(whole)?.[0] ?? '\n';
  collector.add(code, atSpan(header), `${what} binds ${left} and ${right}, but ${IS_CROSS_TABLE}`, {
    hint: `write one row for each mark, below \`${left},${right}\`: ${rows[0]}`,
    ...suggested({
      at: span(path, 0, whole.length),
      newText: [`${left},${right}`, ...rows, ''].join(lineEnd),
    }),
  });
  return true;
}

/** The hint if a comment or a title precedes the header, which is then read as the first row. */
function lowHeaderHint(
  [first, other]: readonly HeaderColumn[],
  item: Node,
  known: ReadonlySet<string>,
): string | undefined {
  const name = other ? undefined : textOf(item);
  return name !== undefined && known.has(foldName(name))
    ? `${deletedAbove('line 1', first?.name ?? '')}, and the line below it is the header`
    : undefined;
}

/** Spreadsheets may separate cells with `;` or tabs: then each line is a single column. */
function separatorHint([only, other]: readonly HeaderColumn[]): string | undefined {
  const separator = only && !other ? /[;\t|]/.exec(only.name)?.[0] : undefined;
  if (separator === undefined) return undefined;
  return `separate the columns with commas, not with ${separator === '\t' ? 'tabs' : `'${separator}'`}`;
}
