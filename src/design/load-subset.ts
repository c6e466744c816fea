import { joinedNames } from '../findings/joined-names.ts';
import { listed, quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { MapEntry, Node, ScalarNode } from '../syntax/node.ts';
import type { Rule } from './design.ts';
import { textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { resolveInclude } from './include.ts';
import { EXCLUDING } from './known-keys.ts';
import { includedAt, readLevels } from './levels.ts';
import { inBrackets, type ListRemedy, listRemedy, mappedReference } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { withLists } from './near-lists.ts';
import { included, ruleName } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { SHAPES } from './spec-shapes.ts';

export function loadSubset({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const axis = ruleName(key, 'the axis of a subset', context, true);
  if (axis === undefined) return undefined;
  const { node, include: own } = resolveInclude(value, context);
  const include = own && withLists(own, context);
  if (node === undefined) return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
  if (!takes(SHAPES.levelList, node)) {
    context.collector.add(
      'subset/not-a-list',
      atFirstLine(node.span, context),
      `the subset of ${quoted(axis.text)} must be a list of levels to keep, but is ${kindOf(node)}`,
      {
        ...(node.kind === 'scalar' && node.text !== ''
          ? listRemedy(node, keptRemedy(node, axis.text, context), context)
          : (mappedReference(node) ?? { hint: keptHint(node, axis.text, context) })),
        related: includedAt(include),
      },
    );
    return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
  }
  const { levels, complete } = readLevels(node, `the subset of ${quoted(axis.text)}`, include, context);
  return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}

function levelsOf(name: string, { declared = [] }: LoadContext): readonly string[] {
  const axis = declared.find((one) => text(one.name) === name);
  return axis?.complete === false ? [] : (axis?.levels ?? []).map(({ value }) => text(value));
}

/** The hint for a subset without a text or a list: the levels that it keeps, as far as they are known. */
function keptHint(node: Node, name: string, context: LoadContext): string {
  const [entry, other] = node.kind === 'map' ? node.entries : [];
  const items = entry?.value.kind === 'list' && other === undefined ? entry.value.items.map(textOf) : [];
  const levels = levelsOf(name, context);
  if (entry !== undefined && items.length > 0)
    return EXCLUDING.test(entry.key.text)
      ? `a subset lists what it keeps: [${levels.filter((one) => !items.includes(one)).join(', ') || '…'}]`
      : `remove the key ${quoted(entry.key.text)}: the list itself is the value`;
  return levels.length === 0
    ? 'list the levels to keep: [level_one, level_two]'
    : `list the levels to keep; the levels are ${listed(levels)}`;
}

/**
 * The remedy for a subset with a text in place of a list: brackets around a level, or for any other text, the levels to
 * choose from.
 */
function keptRemedy(node: ScalarNode, name: string, context: LoadContext): ListRemedy {
  const levels = levelsOf(name, context);
  if (
    levels.length === 0 ||
    levels.includes(node.text) ||
    joinedNames(node.text, (one) => levels.includes(one))
  )
    return inBrackets(node);
  return { hint: keptHint(node, name, context) };
}
