import { atSpan } from '../diagnostics/diagnostic.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import type { Include, Level, Name, PairEntry, Rule, TupleItem } from './design.ts';
import { entryOf, isNull } from './entries.ts';
import { resolveInclude } from './include.ts';
import { hashable, includedAt, pairMember, readLevels } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { kindOf, show, showNode, showText } from './show.ts';

const SECTIONS = { subsets: loadSubset, ties: loadTie, pairs: loadPair, tuples: loadTuple } as const;

export interface LoadedRules {
  readonly rules: Rule[];
  /** False when something was refused that leaves no rule behind. */
  readonly complete: boolean;
  readonly tentativeNames: string[];
}

/**
 * `rules` maps the sections subsets, ties, pairs and tuples; sections and their entries keep the order of the file,
 * because they run in it. A null or `{}` block means none; a section may be `{}`, not null.
 */
export function loadRules(node: Node | undefined, context: LoadContext): LoadedRules {
  if (node === undefined || isNull(node)) return { rules: [], complete: true, tentativeNames: [] };
  if (node.kind !== 'map') {
    context.collector.add(
      'rules/not-a-mapping',
      atSpan(node.span),
      `rules must map sections to entries, but is ${kindOf(node)}`,
      {
        hint: `the sections are ${Object.keys(SECTIONS).join(', ')}`,
      },
    );
    return { rules: [], complete: false, tentativeNames: [] };
  }
  const rules: Rule[] = [];
  const tentativeNames: string[] = [];
  let complete = true;
  for (const entry of node.entries) {
    const loaded = loadSection(entry, context);
    rules.push(...loaded.rules);
    tentativeNames.push(...loaded.tentativeNames);
    complete &&= loaded.complete;
  }
  return { rules, complete, tentativeNames };
}

function loadSection(entry: MapEntry, context: LoadContext): LoadedRules {
  const { key, value } = entry;
  const section =
    key.value.kind === 'str' && Object.hasOwn(SECTIONS, key.value.value) ? key.value.value : undefined;
  if (section === undefined) {
    const near =
      key.value.kind === 'str' ? nearestNames(key.value.value, Object.keys(SECTIONS), 1)[0] : undefined;
    context.collector.add(
      'rules/unknown-section',
      atSpan(key.span),
      `rules has no section ${show(key.value)}`,
      {
        hint: near ? `did you mean '${near}'?` : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
      },
    );
    const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
    return { rules: [], complete: false, tentativeNames: names };
  }
  if (value.kind !== 'map') {
    context.collector.add(
      'rules/section-not-a-mapping',
      atSpan(value.span),
      `rules.${section} must be a mapping, but is ${kindOf(value)}`,
      {
        hint: 'write `{}` for none, or one entry a rule',
      },
    );
    return { rules: [], complete: false, tentativeNames: [] };
  }
  const load = SECTIONS[section as keyof typeof SECTIONS];
  const rules: Rule[] = [];
  let complete = true;
  for (const ruleEntry of value.entries) {
    const rule = load(ruleEntry, context);
    if (rule === undefined) complete = false;
    else rules.push(rule);
  }
  return { rules, complete, tentativeNames: [] };
}

/** A rule's own name, or a subset's axis: a string; all but a subset's must not be empty. */
function ruleName(key: ScalarNode, what: string, context: LoadContext, mayBeEmpty = false): Name | undefined {
  if (key.value.kind === 'str' && (mayBeEmpty || key.value.value !== ''))
    return { text: key.value.value, at: key.span };
  context.collector.add(
    'rule/name-not-text',
    atSpan(key.span),
    `${what} must be text, but is ${show(key.value)}`,
    {
      hint: key.value.kind === 'str' ? 'give it a name' : `quote it: '${key.text}'`,
    },
  );
  return undefined;
}

function loadSubset({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const axis = ruleName(key, 'the axis of a subset', context, true);
  if (axis === undefined) return undefined;
  const { node, include, at } = resolveInclude(value, context);
  if (node === undefined) return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
  if (node.kind !== 'list') {
    context.collector.add(
      'subset/not-a-list',
      atSpan(at),
      `the subset of ${showText(axis.text)} must be a list of levels to keep, but is ${kindOf(node)}`,
      {
        hint:
          node.kind === 'scalar' && node.text !== ''
            ? `put it in brackets: [${node.text}]`
            : 'list the levels to keep: [level_one, level_two]',
      },
    );
    return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
  }
  const { levels, complete } = readLevels(
    node.items,
    `the subset of ${showText(axis.text)}`,
    include,
    context,
  );
  return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}

/** `canonical: [axes]` or `canonical: {axes: [...]}`; `to` is refused. `@file:` is not resolved here. */
function loadTie({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const canonical = ruleName(key, 'the name of a tie', context);
  if (canonical === undefined) return undefined;
  const incomplete: Rule = { kind: 'tie', canonical, axes: [], complete: false };
  const name = showText(canonical.text);
  let list: Node | undefined = value;
  if (value.kind === 'map') {
    const to = entryOf(value, 'to');
    if (to !== undefined) {
      context.collector.add(
        'tie/to-key',
        atSpan(to.key.span),
        `tie ${name} must not say 'to': its own key is the canonical axis`,
        {
          hint: 'remove `to`, and name the tie after the axis that it should become',
        },
      );
      return incomplete;
    }
    reportUnknownKeys(value, ['axes'], `tie ${name}`, context);
    list = entryOf(value, 'axes')?.value;
  } else if (value.kind !== 'list') {
    context.collector.add(
      'tie/not-a-list',
      atSpan(value.span),
      `tie ${name} must list the axes to tie, but is ${kindOf(value)}`,
      {
        hint: `write \`${canonical.text}: [axis_one, axis_two]\``,
      },
    );
    return incomplete;
  }
  const axes = list === undefined ? undefined : tieMembers(list, name, context);
  if (axes === undefined || axes.length === 0) {
    if (axes !== undefined || list === undefined) {
      context.collector.add(
        'tie/axes-not-names',
        atSpan(list?.span ?? key.span),
        `tie ${name} names no axes`,
        {
          hint: 'list the axes to tie',
        },
      );
    }
    return incomplete;
  }
  return { kind: 'tie', canonical, axes, complete: true };
}

/**
 * The names in a tie's list. Python iterates whatever stands there: a text counts character by character (semantics §3),
 * a mapping by its keys.
 */
function tieMembers(node: Node, tie: string, context: LoadContext): Name[] | undefined {
  if (node.kind === 'scalar' && node.value.kind === 'str') {
    const names = [...node.value.value].map((text) => ({ text, at: node.span }));
    if (names.length > 0) {
      context.collector.add(
        'tie/axes-as-text',
        atSpan(node.span),
        `tie ${tie} reads the text ${show(node.value)} letter by letter, as ${names.length} axis names`,
        {
          hint: `put the name in brackets: [${node.value.value}]; if the letters are meant, write [${names
            .slice(0, 8)
            .map(({ text }) => text)
            .join(', ')}${names.length > 8 ? ', …' : ''}]`,
        },
      );
    }
    return names;
  }
  // The order of a set is not defined in Python: only one of a single member says the same on every run.
  const items =
    node.kind === 'list'
      ? node.items
      : node.kind === 'map'
        ? node.entries.map((entry) => entry.key)
        : node.kind === 'set' && node.items.length <= 1
          ? node.items
          : undefined;
  if (items === undefined) {
    context.collector.add(
      'tie/axes-not-names',
      atSpan(node.span),
      `tie ${tie} must list axis names, but its axes are ${kindOf(node)}`,
      { hint: 'write `axes: [axis_one, axis_two]`' },
    );
    return undefined;
  }
  return names(items, 'tie/axes-not-names', `tie ${tie}`, context);
}

/** Every item as an axis name; `undefined` when one is not text. */
function names(
  items: readonly Node[],
  code: 'tie/axes-not-names' | 'tuple/axes-not-names',
  what: string,
  context: LoadContext,
): Name[] | undefined {
  const result: Name[] = [];
  let good = true;
  for (const item of items) {
    if (item.kind === 'scalar' && item.value.kind === 'str')
      result.push({ text: item.value.value, at: item.span });
    else {
      good = false;
      context.collector.add(
        code,
        atSpan(item.span),
        `${what} must name axes as text, but holds ${kindOf(item)}`,
        {
          hint: item.kind === 'scalar' && item.text !== '' ? `quote it: '${item.text}'` : undefined,
        },
      );
    }
  }
  return good ? result : undefined;
}

function loadPair({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const name = ruleName(key, 'the name of a pair', context);
  if (name === undefined) return undefined;
  const shown = showText(name.text);
  if (value.kind !== 'map') {
    context.collector.add(
      'pair/not-a-mapping',
      atSpan(value.span),
      `pair ${shown} must say left, right and allowed, but is ${kindOf(value)}`,
      {
        hint: `write \`${name.text}: {left: …, right: …, allowed: [[…, …]]}\``,
      },
    );
    return {
      kind: 'pair',
      name,
      left: undefined,
      right: undefined,
      allowed: [],
      allowedAt: value.span,
      balance: undefined,
      complete: false,
    };
  }
  reportUnknownKeys(value, ['left', 'right', 'allowed', 'balance'], `pair ${shown}`, context);
  const left = pairSide('left', value, key, shown, context);
  const right = pairSide('right', value, key, shown, context);
  const { balance, good } = pairBalance(value, shown, context);
  const list = ruleList(
    entryOf(value, 'allowed'),
    'pair/allowed-not-a-list',
    `pair ${shown}`,
    'allowed',
    key,
    context,
  );
  const allowed = pairEntries(list.items, shown, list.include, context);
  return {
    kind: 'pair',
    name,
    left,
    right,
    allowed,
    allowedAt: list.at,
    balance,
    complete:
      left !== undefined &&
      right !== undefined &&
      good &&
      list.complete &&
      allowed.length === list.items.length,
    ...included(list.include),
  };
}

/** Every entry is a list of two; each that is not is reported at its own place. */
function pairEntries(
  items: readonly Node[],
  shown: string,
  include: Include | undefined,
  context: LoadContext,
): PairEntry[] {
  const entries: PairEntry[] = [];
  for (const node of items) {
    const [left, right] = node.kind === 'list' || node.kind === 'tuple' ? node.items : [];
    if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== 2 || !left || !right) {
      context.collector.add(
        'pair/entry-not-a-pair',
        atSpan(node.span),
        `pair ${shown}: every allowed entry is [left, right], but this one is ${showNode(node)}`,
        {
          hint:
            node.kind === 'scalar' ? `write it as a list of two: [${node.text}, …]` : `give it two values`,
          related: includedAt(include),
        },
      );
      continue;
    }
    const leftValue = pairMember(left);
    const rightValue = pairMember(right);
    if (leftValue !== undefined && rightValue !== undefined) {
      entries.push({
        left: { value: leftValue, node: left },
        right: { value: rightValue, node: right },
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

function reportUnhashable(
  node: Node,
  what: string,
  include: Include | undefined,
  context: LoadContext,
): void {
  context.collector.add(
    'axis/unhashable-level',
    atSpan(node.span),
    `${what} holds ${kindOf(node)} where a single value belongs`,
    {
      hint: 'write one text or number',
      related: includedAt(include),
    },
  );
}

function included(include: Include | undefined): { include?: Include } {
  return include === undefined ? {} : { include };
}

function pairSide(
  side: 'left' | 'right',
  pair: MapNode,
  key: ScalarNode,
  shown: string,
  context: LoadContext,
): Name | undefined {
  const node = entryOf(pair, side)?.value;
  if (node?.kind === 'scalar' && node.value.kind === 'str') return { text: node.value.value, at: node.span };
  const problem =
    node === undefined
      ? `has no '${side}'`
      : `must name its '${side}' axis as text, but it is ${kindOf(node)}`;
  context.collector.add('pair/side-required', atSpan(node?.span ?? key.span), `pair ${shown} ${problem}`, {
    hint: node?.kind === 'scalar' && node.text !== '' ? `quote it: '${node.text}'` : `add \`${side}: AXIS\``,
  });
  return undefined;
}

/** `balance` is text; null means none, and so does an empty text. Whether it names a side is a check of the compiler. */
function pairBalance(pair: MapNode, shown: string, context: LoadContext) {
  const node = entryOf(pair, 'balance')?.value;
  if (node === undefined || isNull(node)) return { balance: undefined, good: true };
  if (node.kind === 'scalar' && node.value.kind === 'str') {
    return {
      balance: node.value.value === '' ? undefined : { side: node.value.value, at: node.span },
      good: true,
    };
  }
  context.collector.add(
    'pair/unknown-balance',
    atSpan(node.span),
    `pair ${shown}: balance must be left, right or both, but is ${kindOf(node)}`,
    { hint: 'write one of these words, or remove the line' },
  );
  return { balance: undefined, good: false };
}

function loadTuple({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const name = ruleName(key, 'the name of a tuple', context);
  if (name === undefined) return undefined;
  const shown = showText(name.text);
  if (value.kind !== 'map') {
    context.collector.add(
      'tuple/not-a-mapping',
      atSpan(value.span),
      `tuple ${shown} must say axes and items, but is ${kindOf(value)}`,
      {
        hint: `write \`${name.text}: {axes: […], items: [[…]]}\``,
      },
    );
    return {
      kind: 'tuple',
      name,
      axes: [],
      axesAt: value.span,
      items: [],
      itemsAt: value.span,
      complete: false,
    };
  }
  reportUnknownKeys(value, ['axes', 'items', 'expand'], `tuple ${shown}`, context);
  let complete = true;
  const expand = entryOf(value, 'expand');
  if (expand !== undefined) {
    complete = false;
    context.collector.add(
      'tuple/expand-key',
      atSpan(expand.key.span),
      `tuple ${shown} must not say 'expand': tuples always expand`,
      {
        hint: 'remove the line',
      },
    );
  }
  const axesNode = entryOf(value, 'axes')?.value;
  let axes: Name[] | undefined;
  if (axesNode?.kind === 'list')
    axes = names(axesNode.items, 'tuple/axes-not-names', `tuple ${shown}`, context);
  else {
    const problem =
      axesNode === undefined ? 'has no axes' : `must list its axes, but they are ${kindOf(axesNode)}`;
    context.collector.add(
      'tuple/axes-not-names',
      atSpan(axesNode?.span ?? key.span),
      `tuple ${shown} ${problem}`,
      {
        hint:
          axesNode?.kind === 'scalar' && axesNode.text !== ''
            ? `put it in brackets: [${axesNode.text}]`
            : 'add `axes: [axis_one, axis_two]`',
      },
    );
  }
  if (axes?.length === 0) {
    context.collector.add(
      'tuple/axes-not-names',
      atSpan(axesNode?.span ?? key.span),
      `tuple ${shown} names no axes`,
      {
        hint: 'list the axes that it binds together',
      },
    );
    axes = undefined;
  }
  const list = ruleList(
    entryOf(value, 'items'),
    'tuple/items-not-a-list',
    `tuple ${shown}`,
    'items',
    key,
    context,
  );
  const items = axes === undefined ? [] : tupleItems(list.items, axes, shown, list.include, context);
  return {
    kind: 'tuple',
    name,
    axes: axes ?? [],
    axesAt: axesNode?.span ?? key.span,
    items,
    itemsAt: list.at,
    complete: complete && axes !== undefined && list.complete && items.length === list.items.length,
    ...included(list.include),
  };
}

/** Every item gives one value an axis; each that does not is reported at its own place. */
function tupleItems(
  items: readonly Node[],
  axes: readonly Name[],
  shown: string,
  include: Include | undefined,
  context: LoadContext,
): TupleItem[] {
  const result: TupleItem[] = [];
  const axesText = axes.map((name) => name.text).join(', ');
  for (const node of items) {
    if ((node.kind !== 'list' && node.kind !== 'tuple') || node.items.length !== axes.length) {
      const what =
        node.kind === 'list' || node.kind === 'tuple'
          ? `${showNode(node)}, of ${node.items.length}`
          : kindOf(node);
      context.collector.add(
        'tuple/arity',
        atSpan(node.span),
        `tuple ${shown} binds ${axes.length} axes (${axesText}), but this item is ${what}`,
        {
          hint: `give one value an axis: [${axesText}]`,
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

/** A pair's `allowed` or a tuple's `items`: a list, or an include that holds one; at least one entry is needed. */
function ruleList(
  entry: MapEntry | undefined,
  code: 'pair/allowed-not-a-list' | 'tuple/items-not-a-list',
  what: string,
  field: string,
  key: ScalarNode,
  context: LoadContext,
) {
  if (entry === undefined) {
    context.collector.add(code, atSpan(key.span), `${what} has no '${field}'`, {
      hint: `add \`${field}: [[…, …]]\` or \`${field}: '@file:items/….csv'\``,
    });
    return { items: [], at: key.span, complete: false, include: undefined };
  }
  const { node, include, at } = resolveInclude(entry.value, context);
  if (node === undefined) return { items: [], at, complete: false, include };
  if (node.kind !== 'list') {
    context.collector.add(code, atSpan(at), `${what}: ${field} must be a list, but is ${kindOf(node)}`, {
      hint: include === undefined ? `write \`${field}: [[…, …]]\`` : 'put one list in the file',
    });
    return { items: [], at, complete: false, include };
  }
  if (node.items.length === 0) {
    context.collector.add(code, atSpan(at), `${what}: ${field} is empty`, {
      hint: 'list at least one entry',
    });
    return { items: [], at, complete: false, include };
  }
  return { items: node.items, at, complete: true, include };
}

/** Keys that the runtime ignores in silence. */
export function reportUnknownKeys(
  map: MapNode,
  known: readonly string[],
  what: string,
  context: LoadContext,
): void {
  for (const { key } of map.entries) {
    if (key.value.kind === 'str' && known.includes(key.value.value)) continue;
    const near = key.value.kind === 'str' ? nearestNames(key.value.value, known, 1)[0] : undefined;
    context.collector.add(
      'spec/unknown-key',
      atSpan(key.span),
      `${what} has the key ${show(key.value)}, which the runtime ignores`,
      {
        hint: near ? `did you mean '${near}'?` : `known keys: ${known.join(', ')}`,
      },
    );
  }
}
