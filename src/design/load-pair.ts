import { atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import { commentedPart } from './commented-key.ts';
import type { Entry, Include, Name, Rule } from './design.ts';
import { entryOf, textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { withForgottenAxes } from './forgotten-axes.ts';
import { isOneEntry, reportJoinedEntries, reportOneEntry } from './joined-entries.ts';
import { keyFix, misspelledKey, reportUnknownKeys } from './known-keys.ts';
import { includedAt, pairMember } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { mappingRemedy } from './mapping-remedy.ts';
import { reportParentheses } from './misplaced-brackets.ts';
import { nestedEntry } from './nested-entry.ts';
import { hasWrongColumns } from './rule-columns.ts';
import { ruleList } from './rule-list.ts';
import { lookalike, quoteAxis, reportUnhashable, ruleName } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf, showNode } from './show.ts';
import { SHAPES } from './spec-shapes.ts';
import { includedTable } from './table-with-columns.ts';

const KNOWN = SHAPES.pair.keys;

const MEMBERS = SHAPES.entry.most;

export function loadPair({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const name = ruleName(key, 'the name of a pair', context);
  if (name === undefined) return undefined;
  const shown = quoted(name.text);
  if (!takes(SHAPES.pair, value)) {
    context.collector.add(
      'pair/not-a-mapping',
      atFirstLine(value.span, context),
      `pair ${shown} must have the keys left, right and allowed, but is ${kindOf(value)}`,
      mappingRemedy(value, context) ?? {
        hint: `write \`${name.text}: {left: …, right: …, allowed: [[…, …]]}\``,
      },
    );
    return incompletePair(name, value.span);
  }
  const bound = entryOf(value, 'axes');
  if (bound?.value.kind === 'list' && !entryOf(value, 'left') && !entryOf(value, 'right')) {
    const [left, right, more] = bound.value.items.map(textOf);
    context.collector.add(
      'pair/side-required',
      atSpan(bound.key.span),
      `pair ${shown} has 'axes', which only a tuple has, in place of 'left' and 'right'`,
      {
        hint:
          left === undefined || right === undefined || more !== undefined
            ? 'write `left: AXIS` and `right: AXIS` in its place, or make it a tuple'
            : `write \`left: ${left}\` and \`right: ${right}\` in its place`,
      },
    );
    return incompletePair(name, value.span);
  }
  reportUnknownKeys(value, KNOWN, SHAPES.pair.required, `pair ${shown}`, context);
  const left = pairSide('left', value, key, shown, context);
  const right = pairSide('right', value, key, shown, context);
  const { balance, good } = pairBalance(value, shown, context);
  const list = ruleList(value, KNOWN, 'pair/allowed-not-a-list', `pair ${shown}`, 'allowed', key, context);
  const entries = pairEntries(
    list.items,
    [left?.text ?? 'left', right?.text ?? 'right'],
    shown,
    list.include,
    context,
  );
  return {
    kind: 'pair',
    name,
    left,
    right,
    entries,
    entriesAt: list.at,
    balance,
    complete:
      left !== undefined &&
      right !== undefined &&
      good &&
      list.complete &&
      entries.length === list.items.length,
    ...includedTable(list.include, [left?.text ?? 'left', right?.text ?? 'right'], context),
  };
}

function incompletePair(name: Name, entriesAt: Span): Rule {
  return {
    kind: 'pair',
    name,
    left: undefined,
    right: undefined,
    entries: [],
    entriesAt,
    balance: undefined,
    complete: false,
  };
}

/** Every entry must be a list of two; the others are reported one by one. */
function pairEntries(
  items: readonly Node[],
  axes: readonly string[],
  shown: string,
  include: Include | undefined,
  context: LoadContext,
): Entry[] {
  const entries: Entry[] = [];
  const all = withForgottenAxes(items, axes, include, context);
  const [first] = items;
  if (all !== undefined && first !== undefined) {
    context.collector.add(
      'pair/entry-not-a-pair',
      atFirstLine(first.span, context),
      `pair ${shown} binds two axes, but every entry has ${all.length} values, such as ${showNode(first)}`,
      {
        hint: `make it a tuple: write \`axes: [${all.join(', ')}]\` for left and right, and \`items\` for \`allowed\``,
        related: includedAt(include),
      },
    );
    return entries;
  }
  if (
    hasWrongColumns(
      include,
      items,
      axes,
      ['left', 'right'],
      'pair/entry-not-a-pair',
      `pair ${shown}`,
      context,
    )
  )
    return entries;
  const every = `pair ${shown}: every allowed entry is [left, right]`;
  if (reportParentheses('pair/entry-not-a-pair', every, items, include, context)) return entries;
  if (isOneEntry(items, MEMBERS)) {
    reportOneEntry('pair/entry-not-a-pair', every, items, include, MEMBERS, context);
    return entries;
  }
  for (const node of reportJoinedEntries(
    'pair/entry-not-a-pair',
    every,
    items,
    include,
    [axes, ['left', 'right']],
    context,
  )) {
    const [left, right] = node.kind === 'list' || node.kind === 'tuple' ? node.items : [];
    if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== MEMBERS || !left || !right) {
      context.collector.add(
        'pair/entry-not-a-pair',
        atFirstLine(node.span, context),
        `${every}, but this one is ${showNode(node)}`,
        {
          ...entryRemedy(node),
          related: includedAt(include),
        },
      );
      continue;
    }
    const leftValue = pairMember(left);
    const rightValue = pairMember(right);
    if (leftValue !== undefined && rightValue !== undefined) {
      entries.push({
        values: [
          { value: leftValue, node: left },
          { value: rightValue, node: right },
        ],
        node,
      });
      continue;
    }
    for (const [member, value] of [
      [left, leftValue],
      [right, rightValue],
    ] as const) {
      if (value === undefined) reportUnhashable(member, `pair ${shown}`, include, context);
    }
  }
  return entries;
}

/** An entry in quotes, or with a key for each value, should be a list of two. */
function entryRemedy(node: Node): { readonly hint: string; readonly fix?: Fix } {
  if (
    node.kind === 'map' &&
    node.entries.length === MEMBERS &&
    node.entries.every(({ value }) => value.kind === 'scalar')
  )
    return {
      hint: `write the two values without their keys: [${node.entries.map(({ value }) => textOf(value) ?? '…').join(', ')}]`,
    };
  if (node.kind === 'scalar' && node.style === 'quoted' && /^\[.*\]$/s.test(node.text))
    return {
      hint: `remove the quotes around it: ${node.text}`,
      ...suggested({ at: node.span, newText: node.text }),
    };
  const nested = nestedEntry(node, MEMBERS);
  if (nested !== undefined) return nested;
  if (node.kind === 'list' && node.items.length > MEMBERS) {
    const [first, ...others] = node.items.map((item) => textOf(item) ?? '\u2026');
    return {
      hint: `write one entry for each of two values: ${others.map((other) => `[${first}, ${other}]`).join(', ')}`,
    };
  }
  return {
    hint: node.kind === 'scalar' ? `write it as a list of two: [${node.text}, …]` : 'give it two values',
  };
}

function pairSide(
  side: 'left' | 'right',
  pair: MapNode,
  key: ScalarNode,
  shown: string,
  context: LoadContext,
): Name | undefined {
  const node = entryOf(pair, side)?.value;
  if (node !== undefined && takes(SHAPES.axisName, node)) return { text: node.value.value, at: node.span };
  const misspelled = misspelledKey(pair, side, KNOWN);
  const commented = node || misspelled ? undefined : commentedPart(side, key.span, context);
  if (commented !== undefined) {
    const { at, ...remedy } = commented;
    context.collector.add(
      'pair/side-required',
      atSpan(at),
      `pair ${shown} has no '${side}', which is in a comment`,
      remedy,
    );
    return undefined;
  }
  const problem =
    node === undefined
      ? `has no '${side}'${lookalike(misspelled)}`
      : `must name its '${side}' axis as text, but it is ${kindOf(node)}`;
  context.collector.add(
    'pair/side-required',
    atFirstLine(node?.span ?? misspelled?.span ?? key.span, context),
    `pair ${shown} ${problem}`,
    {
      ...(misspelled
        ? { hint: didYouMean(side), ...keyFix(misspelled, side, [side]) }
        : node?.kind === 'scalar' && node.text !== ''
          ? quoteAxis(node, context)
          : sideRemedy(side, node)),
    },
  );
  return undefined;
}

/**
 * The remedy for a side that does not name an axis: a single axis loses its brackets, another value is replaced, and a
 * missing side is added.
 */
function sideRemedy(side: string, node: Node | undefined): { readonly hint: string; readonly fix?: Fix } {
  const [only, other] = node?.kind === 'list' ? node.items : [];
  const name = only && other === undefined ? textOf(only) : undefined;
  if (node === undefined) return { hint: `add \`${side}: AXIS\`` };
  if (name === undefined)
    return {
      hint: `name one axis, \`${side}: AXIS\`${other === undefined ? '' : '; a tuple binds more than two'}`,
    };
  return {
    hint: `remove the list around it: \`${side}: ${name}\``,
    ...suggested({ at: node.span, newText: yamlText(name) }),
  };
}

/** `balance` is a string; null and the empty string mean none. The compiler checks whether it names a side. */
function pairBalance(pair: MapNode, shown: string, context: LoadContext) {
  const node = entryOf(pair, 'balance')?.value;
  if (node === undefined) return { balance: undefined, good: true };
  if (takes(SHAPES.balance, node)) {
    const side = textOf(node) ?? '';
    return { balance: side === '' ? undefined : { side, at: node.span }, good: true };
  }
  context.collector.add(
    'pair/unknown-balance',
    atFirstLine(node.span, context),
    `pair ${shown}: balance must be left, right or both, but is ${kindOf(node)}`,
    { hint: 'write one of these words, or remove the line' },
  );
  return { balance: undefined, good: false };
}
