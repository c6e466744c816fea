import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { lastNameOf } from '../source/path.ts';
import type { MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { commentedPart } from './commented-key.ts';
import type { Include } from './design.ts';
import { entryOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { resolveInclude } from './include.ts';
import { EXCLUDING, keyFix, misspelledKey } from './known-keys.ts';
import { includedAt } from './levels.ts';
import { listRemedy, mappedReference } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { referenceInList } from './misplaced-brackets.ts';
import { lookalike } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf, showNode } from './show.ts';
import { SHAPES } from './spec-shapes.ts';

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
    const commented = misspelled ? undefined : commentedPart(field, key.span, context);
    if (commented !== undefined) {
      const { at, ...remedy } = commented;
      context.collector.add(code, atSpan(at), `${what} has no '${field}', which is in a comment`, remedy);
      return { items: [], at: key.span, complete: false, include: undefined };
    }
    const excluding = rule.entries.find((part) => EXCLUDING.test(part.key.text))?.key;
    if (misspelled === undefined && excluding !== undefined) {
      context.collector.add(
        code,
        atSpan(excluding.span),
        `${what} has no '${field}', only what it excludes`,
        {
          hint: `list the combinations that are left, in \`${field}\` in place of ${quoted(excluding.text)}`,
        },
      );
      return { items: [], at: key.span, complete: false, include: undefined };
    }
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
          ? (mappedReference(node) ?? listRemedy(node, { hint: entriesHint(node, field) }, context))
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

/** The lines of a `.txt` list are single values, even with commas in them; this is reported once. */
export function reportTextEntries(
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
