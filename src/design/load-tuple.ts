import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { joinedNames } from '../findings/joined-names.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import type { Entry, Include, Level, Name, Rule } from './design.ts';
import { entryOf, textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { reportOtherLength } from './forgotten-axes.ts';
import { isOneEntry, reportJoinedEntries, reportOneEntry } from './joined-entries.ts';
import { keyFix, misspelledKey, reportUnknownKeys } from './known-keys.ts';
import { hashable, includedAt } from './levels.ts';
import { inBrackets, type ListRemedy } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { mappingRemedy } from './mapping-remedy.ts';
import { reportParentheses } from './misplaced-brackets.ts';
import { nestedEntry } from './nested-entry.ts';
import { hasWrongColumns } from './rule-columns.ts';
import { ruleList } from './rule-list.ts';
import { lookalike, names, reportUnhashable, ruleName } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf, showNode } from './show.ts';
import { RETIRED_TUPLE_KEY } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';
import { includedTable } from './table-with-columns.ts';

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
      mappingRemedy(value, context) ?? {
        hint: `write \`${name.text}: {axes: […], items: [[…]]}\``,
      },
    );
    return incompleteTuple(name, value.span);
  }
  const left = entryOf(value, 'left');
  const right = entryOf(value, 'right');
  if (left && right && !entryOf(value, 'axes')) {
    context.collector.add(
      'tuple/axes-not-names',
      atSpan(left.key.span),
      `tuple ${shown} has 'left' and 'right', which only a pair has, in place of 'axes'`,
      {
        hint: `write \`axes: [${textOf(left.value) ?? '…'}, ${textOf(right.value) ?? '…'}]\` in their place, and \`items\` for \`allowed\`; or make it a pair`,
      },
    );
    return incompleteTuple(name, value.span);
  }
  reportUnknownKeys(value, KNOWN, SHAPES.tuple.required, `tuple ${shown}`, context, [RETIRED_TUPLE_KEY]);
  const expand = entryOf(value, RETIRED_TUPLE_KEY);
  if (expand !== undefined)
    context.collector.add(
      'tuple/expand-key',
      atSpan(expand.key.span),
      `tuple ${shown} must not have the key 'expand': tuples always expand`,
      {
        hint: 'remove the line',
      },
    );
  const list = ruleList(value, KNOWN, 'tuple/items-not-a-list', `tuple ${shown}`, 'items', key, context);
  const { axes, axesAt } = tupleAxes(value, key.span, list.items[0], shown, context);
  const entries =
    axes === undefined ? [] : tupleItems(list.items, axes, axesAt, shown, list.include, context);
  const isWhole = axes !== undefined && list.complete && entries.length === list.items.length;
  return {
    ...{ kind: 'tuple', name, axes: axes ?? [], axesAt, entries, entriesAt: list.at },
    complete: expand === undefined && isWhole,
    ...includedTable(list.include, axes?.map(({ text }) => text) ?? [], context),
  };
}

/** The axes that a tuple binds; undefined where it does not list them. */
function tupleAxes(
  value: MapNode,
  keyAt: Span,
  firstItem: Node | undefined,
  shown: string,
  context: LoadContext,
): { readonly axes: readonly Name[] | undefined; readonly axesAt: Span } {
  const node = entryOf(value, 'axes')?.value;
  const axesAt = node?.span ?? keyAt;
  const report = (at: Span, problem: string, remedy: ListRemedy): void =>
    context.collector.add('tuple/axes-not-names', atFirstLine(at, context), `tuple ${shown} ${problem}`, {
      ...remedy,
    });
  if (node !== undefined && takes(SHAPES.axisNames, node)) {
    const axes = names(node.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
    const joined = axes && joinedAxes(axes, node.items, firstItem);
    if (joined !== undefined) {
      report(joined.at, joined.problem, joined);
      return { axes: undefined, axesAt };
    }
    if (axes === undefined || axes.length >= SHAPES.axisNames.least) return { axes, axesAt };
    report(axesAt, 'names no axes', { hint: 'list the axes that it binds together' });
    return { axes: undefined, axesAt };
  }
  const misspelled = misspelledKey(value, 'axes', KNOWN);
  const add =
    node?.kind === 'scalar' && node.text !== ''
      ? boundRemedy(node, firstItem)
      : { hint: 'add `axes: [axis_one, axis_two]`' };
  report(
    node?.span ?? misspelled?.span ?? keyAt,
    node === undefined
      ? `has no axes${lookalike(misspelled)}`
      : `must list its axes, but they are ${kindOf(node)}`,
    misspelled ? { hint: didYouMean('axes'), ...keyFix(misspelled, 'axes', ['axes']) } : add,
  );
  return { axes: undefined, axesAt };
}

/**
 * Names that are joined in one text, if the items have as many values as there are names once they are separated, but
 * not before.
 */
function joinedAxes(
  axes: readonly Name[],
  nodes: readonly Node[],
  item: Node | undefined,
): ({ readonly at: Span; readonly problem: string } & ListRemedy) | undefined {
  const count = item?.kind === 'list' || item?.kind === 'tuple' ? item.items.length : axes.length;
  if (count === axes.length) return undefined;
  const isName = (word: string): boolean => /^[A-Za-z]\w*$/.test(word);
  const parts = axes.map(({ text }) => joinedNames(text, isName, false) ?? [text]);
  const at = parts.findIndex((names) => names.length > 1);
  const [axis, names, node] = [axes[at], parts[at], nodes[at]];
  if (axis === undefined || names === undefined || parts.flat().length !== count) return undefined;
  const newText = names.join(', ');
  return {
    at: axis.at,
    problem: `has ${names.length === 2 ? 'two axes' : `${names.length} axes`} in one name: ${quoted(axis.text)}`,
    hint: `put a comma between the names: ${newText}`,
    ...(node?.kind === 'scalar' && node.style !== 'block' ? suggested({ at: axis.at, newText }) : {}),
  };
}

/** Puts the names in brackets if there are as many as values in an item. */
function boundRemedy(node: ScalarNode, item: Node | undefined): ListRemedy {
  const count = item?.kind === 'list' || item?.kind === 'tuple' ? item.items.length : undefined;
  if (count === undefined || node.text.split(/,\s*/).length === count) return inBrackets(node);
  return { hint: `list one axis for each of the ${count} values of an item: [${node.text}, …]` };
}

function incompleteTuple(name: Name, at: Span): Rule {
  return { kind: 'tuple', name, axes: [], axesAt: at, entries: [], entriesAt: at, complete: false };
}

/** Every item must have one value per axis; the others are reported one by one. */
function tupleItems(
  items: readonly Node[],
  axes: readonly Name[],
  axesAt: Span,
  shown: string,
  include: Include | undefined,
  context: LoadContext,
): Entry[] {
  const result: Entry[] = [];
  const axisNames = axes.map((name) => name.text);
  if (reportOtherLength(items, axes, axesAt, `tuple ${shown}`, include, context)) return result;
  if (hasWrongColumns(include, items, axisNames, [], 'tuple/arity', `tuple ${shown}`, context)) return result;
  const axesText = axisNames.join(', ');
  const every = `tuple ${shown} binds ${axes.length} axes (${axesText}) by a list for each item`;
  if (reportParentheses('tuple/arity', every, items, include, context)) return result;
  if (isOneEntry(items, axes.length)) {
    reportOneEntry('tuple/arity', every, items, include, axes.length, context);
    return result;
  }
  for (const node of reportJoinedEntries('tuple/arity', every, items, include, [axisNames], context)) {
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
          ...(nestedEntry(node, axes.length) ?? itemRemedy(node, axisNames)),
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

/** An item that maps axes to values should be a list of the values. */
function itemRemedy(node: Node, axes: readonly string[]): ListRemedy {
  const values = (node.kind === 'map' ? axes : []).map((axis) => {
    const value = node.kind === 'map' ? entryOf(node, axis)?.value : undefined;
    return value?.kind === 'scalar' ? value.text : '';
  });
  return values.length === axes.length && values.every((value) => /^[\w./-]+$/.test(value))
    ? { hint: `write the values without their keys: [${values.join(', ')}]` }
    : { hint: `give one value per axis: [${axes.join(', ')}]` };
}
