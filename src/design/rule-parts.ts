import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { spelled } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Include, Name } from './design.ts';
import { atFirstLine } from './first-line.ts';
import { flattened, nestedLists } from './flatten.ts';
import { includedAt } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
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
              : item.kind === 'map' && item.entries.length === 1
                ? { hint: `write the name alone: ${item.entries[0]?.key.text}` }
                : {}),
        },
      );
    }
  }
  return good ? result : undefined;
}

/** The misspelling of a missing key, as a clause: `, but it has 'alowed'`. */
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
