import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import type { MapEntry, Node } from '../syntax/node.ts';
import type { Entry, Include, Level, Name, Rule } from './design.ts';
import { entryOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { keyFix, misspelledKey, reportUnknownKeys } from './known-keys.ts';
import { hashable, includedAt } from './levels.ts';
import { inBrackets } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import {
  hasWrongColumns,
  included,
  lookalike,
  names,
  reportUnhashable,
  ruleList,
  ruleName,
} from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf, showNode } from './show.ts';
import { RETIRED_TUPLE_KEY } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';

const KNOWN = [...SHAPES.tuple.keys, RETIRED_TUPLE_KEY];

export function loadTuple({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const name = ruleName(key, 'the name of a tuple', context);
  if (name === undefined) return undefined;
  const shown = quoted(name.text);
  if (!takes(SHAPES.tuple, value)) {
    context.collector.add(
      'tuple/not-a-mapping',
      atFirstLine(value.span, context),
      `tuple ${shown} must have the keys axes and items, but is ${kindOf(value)}`,
      {
        hint: `write \`${name.text}: {axes: […], items: [[…]]}\``,
      },
    );
    return {
      kind: 'tuple',
      name,
      axes: [],
      axesAt: value.span,
      entries: [],
      entriesAt: value.span,
      complete: false,
    };
  }
  reportUnknownKeys(value, KNOWN, SHAPES.tuple.required, `tuple ${shown}`, context, [RETIRED_TUPLE_KEY]);
  let complete = true;
  const expand = entryOf(value, RETIRED_TUPLE_KEY);
  if (expand !== undefined) {
    complete = false;
    context.collector.add(
      'tuple/expand-key',
      atSpan(expand.key.span),
      `tuple ${shown} must not have the key 'expand': tuples always expand`,
      {
        hint: 'remove the line',
      },
    );
  }
  const axesNode = entryOf(value, 'axes')?.value;
  let axes: Name[] | undefined;
  if (axesNode !== undefined && takes(SHAPES.axisNames, axesNode))
    axes = names(axesNode.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
  else {
    const misspelled = misspelledKey(value, 'axes', KNOWN);
    const problem =
      axesNode === undefined
        ? `has no axes${lookalike(misspelled)}`
        : `must list its axes, but they are ${kindOf(axesNode)}`;
    const add =
      axesNode?.kind === 'scalar' && axesNode.text !== ''
        ? inBrackets(axesNode)
        : { hint: 'add `axes: [axis_one, axis_two]`' };
    context.collector.add(
      'tuple/axes-not-names',
      atFirstLine(axesNode?.span ?? misspelled?.span ?? key.span, context),
      `tuple ${shown} ${problem}`,
      misspelled ? { hint: "did you mean 'axes'?", ...keyFix(misspelled, 'axes', ['axes']) } : add,
    );
  }
  if (axes !== undefined && axes.length < SHAPES.axisNames.least) {
    context.collector.add(
      'tuple/axes-not-names',
      atFirstLine(axesNode?.span ?? key.span, context),
      `tuple ${shown} names no axes`,
      {
        hint: 'list the axes that it binds together',
      },
    );
    axes = undefined;
  }
  const list = ruleList(value, KNOWN, 'tuple/items-not-a-list', `tuple ${shown}`, 'items', key, context);
  const entries = axes === undefined ? [] : tupleItems(list.items, axes, shown, list.include, context);
  return {
    kind: 'tuple',
    name,
    axes: axes ?? [],
    axesAt: axesNode?.span ?? key.span,
    entries,
    entriesAt: list.at,
    complete: complete && axes !== undefined && list.complete && entries.length === list.items.length,
    ...included(list.include),
  };
}

/** Every item must have one value per axis; the others are reported one by one. */
function tupleItems(
  items: readonly Node[],
  axes: readonly Name[],
  shown: string,
  include: Include | undefined,
  context: LoadContext,
): Entry[] {
  const result: Entry[] = [];
  const axisNames = axes.map((name) => name.text);
  if (hasWrongColumns(include, items, axisNames, [], 'tuple/arity', `tuple ${shown}`, context)) return result;
  const axesText = axisNames.join(', ');
  for (const node of items) {
    if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== axes.length) {
      const what =
        node.kind === 'list' || node.kind === 'tuple'
          ? `${showNode(node)}, of ${node.items.length}`
          : kindOf(node);
      context.collector.add(
        'tuple/arity',
        atFirstLine(node.span, context),
        `tuple ${shown} binds ${axes.length} axes (${axesText}), but this item is ${what}`,
        {
          hint: `give one value per axis: [${axesText}]`,
          related: includedAt(include),
        },
      );
      continue;
    }
    const values: Level[] = [];
    for (const member of node.items) {
      const value = hashable(member);
      if (value === undefined) reportUnhashable(member, `tuple ${shown}`, include, context);
      else values.push({ value, node: member });
    }
    if (values.length === axes.length) result.push({ values, node });
  }
  return result;
}
