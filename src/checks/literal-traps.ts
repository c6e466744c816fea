import type { AxisCatalogs } from '../compile/check-levels.ts';
import type { Design } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { showText } from '../design/show.ts';
import { FILE_MARKER } from '../design/spec-keys.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { counted, LISTED, relatedAt } from '../findings/listing.ts';
import { intOfValue } from '../python/int.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { type Scalar, str } from '../python/value.ts';
import { suffixOf } from '../source/path.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { type ValueList, valueLists } from './listed-values.ts';
import { placeKey } from './place-key.ts';
import { FIELD_OF_COLUMN, REPLICATE_COLUMNS } from './planned-columns.ts';

/** Values of one list that are told one by one; more of them have one cause. */
const MOST = 20;

/** A value must mean what its text says: YAML 1.1 rereads it, a list does not follow `@file:`, `#` is text in a `.txt`. */
export function reportLiteralTraps(
  design: Design,
  catalogs: AxisCatalogs | undefined,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  reportRetypedNames(design, refused, collector);
  reportRetypedCounts(design, refused, collector);
  const seen = new Set(refused);
  for (const list of valueLists(design)) {
    const found: Suspicious = { retyped: [], markers: [], comments: [] };
    for (const { node } of list.levels) {
      if (node.kind !== 'scalar') continue;
      const group = suspicionOf(node, list.axis);
      if (group === undefined || (group !== 'retyped' && isCatalogued(list.axis, node, catalogs))) continue;
      // The axes of a v2 tuple are made of its own items: one token, met twice.
      const key = placeKey(node.span);
      if (seen.has(key)) continue;
      seen.add(key);
      found[group].push(node);
    }
    reportRetyped(found.retyped, list, collector);
    reportMarkers(found.markers, list, collector);
    reportComments(found.comments, list, collector);
  }
}

type Suspicious = Readonly<Record<'retyped' | 'markers' | 'comments', ScalarNode[]>>;

function suspicionOf(node: ScalarNode, axis: string): keyof Suspicious | undefined {
  const { value, text: written } = node;
  if (value.kind !== 'str') return isRetyped(node, axis) ? 'retyped' : undefined;
  if (value.value.startsWith(FILE_MARKER)) return 'markers';
  return written.startsWith('#') && suffixOf(node.span.path) === '.txt' ? 'comments' : undefined;
}

/** A text that is the id of something is meant, strange as it looks. */
function isCatalogued(axis: string, node: ScalarNode, catalogs: AxisCatalogs | undefined): boolean {
  return catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(strip(text(node.value))) ?? false;
}

/** An axis that YAML names `True` or `2024`: rules name axes by text, so none can name this one. */
function reportRetypedNames(design: Design, refused: ReadonlySet<string>, collector: Collector): void {
  for (const { name, at } of design.axes) {
    if (name.kind === 'str' || name.kind === 'tuple' || refused.has(placeKey(at))) continue;
    collector.add(
      'yaml/retyped-value',
      atSpan(at),
      `this axis is named ${inWords(name)}, not a text: no rule can name it`,
      { hint: 'put quotes around the name' },
    );
  }
}

/** `010` replicates are eight. */
function reportRetypedCounts(design: Design, refused: ReadonlySet<string>, collector: Collector): void {
  for (const { axis, node } of design.replicates) {
    const { value } = node;
    // A count in any spelling that has its value is what it says.
    const isPlain = value.kind === 'int' && intOfValue(str(node.text)) === value.value;
    if (node.style !== 'plain' || isPlain || refused.has(placeKey(node.span))) continue;
    const count = value.kind === 'bool' ? BigInt(value.value) : value.kind === 'int' ? value.value : 1n;
    collector.add(
      'yaml/retyped-value',
      atSpan(node.span),
      `unquoted ${node.text} is read as ${inWords(value)}: ${showText(axis.text)} gets ${counted(Number(count), 'replicate')}`,
      { hint: `write the count that is meant; if it is this one, write ${count}` },
    );
  }
}

function reportRetyped(nodes: readonly ScalarNode[], list: ValueList, collector: Collector): void {
  for (const [index, node] of nodes.slice(0, MOST).entries()) {
    if (collector.has('subset/unknown-value', atSpan(node.span))) continue;
    const unlisted = index === MOST - 1 ? nodes.length - MOST : 0;
    const shown = node.text === '' ? 'an empty value' : `unquoted ${node.text}`;
    collector.add(
      'yaml/retyped-value',
      atSpan(node.span),
      `${shown} is read as ${inWords(node.value)}${unlisted > 0 ? ` (and ${counted(unlisted, 'more value')} of this list ${unlisted === 1 ? 'is' : 'are'} no text)` : ''}`,
      {
        hint:
          node.text === ''
            ? 'write the value, or remove it'
            : `if the text is meant, quote it: '${node.text}'${otherwise(node.value)}`,
        related: includedAt(list.include),
      },
    );
  }
}

/** The spelling that shows what a number or a boolean is; a float may have none. */
function otherwise(value: Scalar): string {
  if (value.kind === 'int') return `; if not, write ${value.value}`;
  return value.kind === 'bool' ? `; if not, write ${value.value}` : '';
}

/**
 * Whether an unquoted value is something else than its text. A plain `true` or `null` is what it says unless an id is
 * wanted, and a replicate is a number in any spelling that has its value.
 */
function isRetyped(node: ScalarNode, axis: string): boolean {
  const { value, style } = node;
  if (style !== 'plain' || value.kind === 'str' || value.kind === 'bytes') return false;
  if (value.kind === 'date' || value.kind === 'datetime') return true;
  if (text(value) === node.text) return false;
  if (value.kind === 'bool' && /^(?:true|false)$/i.test(node.text)) return FIELD_OF_COLUMN.has(axis);
  if (value.kind === 'null' && node.text !== '') return FIELD_OF_COLUMN.has(axis);
  if (value.kind === 'int' && REPLICATE_COLUMNS.has(axis)) return intOfValue(str(node.text)) !== value.value;
  return true;
}

function inWords(value: Scalar): string {
  switch (value.kind) {
    case 'null':
      return 'null, no value at all';
    case 'bool':
      return `the boolean ${text(value)}`;
    case 'int':
    case 'float':
      return `the number ${text(value)}`;
    case 'date':
      return `the date ${text(value)}, not as text`;
    case 'datetime':
      return `the time ${text(value)}`;
    default:
      return showText(text(value));
  }
}

function reportMarkers(nodes: readonly ScalarNode[], list: ValueList, collector: Collector): void {
  for (const { value, span } of nodes) {
    const written = text(value);
    collector.add(
      'include/marker-in-list',
      atSpan(span),
      `${showText(written)} inside a list is a value of its own: the file is not read`,
      {
        hint: list.include
          ? 'an included file cannot include another one: write its values here'
          : `name the file in place of the whole list: '${written}' without brackets`,
        related: includedAt(list.include),
      },
    );
  }
}

function reportComments(nodes: readonly ScalarNode[], list: ValueList, collector: Collector): void {
  const [first, ...others] = nodes;
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : ` (${counted(others.length, 'more line')} of the file start${others.length === 1 ? 's' : ''} with #)`;
  collector.add(
    'include/comment-line',
    atSpan(first.span),
    `a .txt include has no comments: ${showText(text(first.value))} is a value${more}`,
    {
      hint: 'delete the line, or include a .yaml list, which may have comments',
      related: [
        ...relatedAt(
          'another one',
          others.slice(0, LISTED).map(({ span }) => span),
        ),
        ...includedAt(list.include),
      ],
    },
  );
}
