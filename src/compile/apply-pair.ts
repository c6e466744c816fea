import type { Level, Name, PairEntry, PairRule, TupleRule } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import { SHAPES } from '../design/spec-shapes.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { str, tuple } from '../python/value.ts';
import { type DesignState, type Domain, domain, type NameKey, nameKey } from './design-state.ts';
import { reportOtherOrder, takerOf } from './entry-order.ts';
import { literalRemedy, withReading } from './literal-remedy.ts';
import { laterKeys, nearLevel } from './near-level.ts';
import { spoiltColumns } from './spoilt-column.ts';
import { findAxis } from './unknown-axis.ts';

const SIDES: readonly string[] = SHAPES.balancedSide.words;

/**
 * A pair replaces two axes by one whose levels are the allowed combinations, placed where the earlier axis stood. Names
 * are looked up through ties; values take the spelling in `allowed`; duplicates are dropped before balance is counted.
 */
export function applyPair(rule: PairRule, state: DesignState, collector: Collector): void {
  const what = `pair ${showText(rule.name.text)}`;
  let known = rule.complete;
  const twins = rule.left !== undefined && rule.left.text === rule.right?.text;
  if (rule.left && rule.right && twins) {
    known = false;
    collector.add(
      'pair/same-axis',
      atSpan(rule.right.at),
      `${what} pairs axis ${showText(rule.left.text)} with itself`,
      {
        hint: 'name two different axes',
        related: [{ message: 'the left axis', at: atSpan(rule.left.at) }],
      },
    );
  }
  const left = side(rule.left);
  const right = side(rule.right);

  const pairs: Level[] = [];
  const seen = new Set<string>();
  const spoilt = spoiltColumns(rule);
  const orders = entryOrders();
  const isListedLeft = laterKeys(() => rule.allowed.map((entry) => entry.left.value));
  const isListedRight = laterKeys(() => rule.allowed.map((entry) => entry.right.value));
  for (const [index, entry] of rule.allowed.entries()) {
    const order = orders[index];
    const values = [entry.left, entry.right];
    const inside = [
      checkMember(entry, values[order?.[0] ?? 0] ?? entry.left, left),
      checkMember(entry, values[order?.[1] ?? 1] ?? entry.right, right),
    ];
    if (order !== undefined || inside.includes(false)) {
      known = false;
      continue;
    }
    const value = tuple([entry.left.value, entry.right.value]);
    const key = valueKey(value);
    if (seen.has(key)) continue;
    seen.add(key);
    pairs.push({ value, node: entry.node });
  }
  known &&= (left?.complete ?? false) && (right?.complete ?? false);
  checkBalance(rule, pairs, known, what, collector);

  const name = state.set(rule.name, domain(pairs, known));
  if (rule.left && rule.right) state.pairs.set(name, [nameKey(rule.left.text), nameKey(rule.right.text)]);
  // A pair that lacks a side leaves the other: what it would have become is unknown.
  const members = rule.left && rule.right ? [state.resolve(rule.left), state.resolve(rule.right)] : [];
  const places = members.map((key) => state.order.indexOf(key)).filter((place) => place >= 0);
  for (const key of new Set(members)) state.take(key, what, rule.name.at);
  state.order.splice(places.length > 0 ? Math.min(...places) : state.order.length, 0, name);
  reportOwnMember(rule, name, state, collector);

  /** The domain of one side; absent when the axis is not there. */
  function side(member: Name | undefined): (Domain & { readonly member: Name }) | undefined {
    if (member === undefined) return undefined;
    const key = state.resolve(member);
    if (!findAxis(state, member, key, what, 'pair/unknown-axis', collector)) return undefined;
    const levels = state.domains.get(key);
    return levels && { ...levels, member };
  }

  function entryOrders() {
    if (!rule.left || !rule.right || twins) return [];
    return reportOtherOrder(
      {
        code: 'pair/outside-domain',
        what,
        names: [rule.left, rule.right],
        axes: [takerOf(left), takerOf(right)],
        rows: rule.allowed.map((entry) => ({ values: [entry.left, entry.right], at: entry.node.span })),
        include: rule.include,
      },
      collector,
    );
  }

  function checkMember(
    entry: PairEntry,
    level: Level,
    axis: (Domain & { readonly member: Name }) | undefined,
  ): boolean {
    if (axis === undefined || axis.keys.has(valueKey(level.value))) return true;
    // Which axis was meant instead cannot be told.
    if (!axis.complete || twins) return false;
    const refuse = spoilt.get(level === entry.left ? 0 : 1);
    if (refuse) {
      refuse(collector, `${show(level.value)} is no level of axis ${showText(axis.member.text)}`);
      return false;
    }
    const suspicion = axis.doubt?.(level.value);
    suspicion?.tell('pair/outside-domain');
    if (suspicion) return false;
    reportOutside(
      'pair/outside-domain',
      level,
      axis,
      `${what} allows [${show(entry.left.value)}, ${show(entry.right.value)}]`,
      rule.include,
      axis === left ? isListedLeft : isListedRight,
      state,
      collector,
    );
    return false;
  }
}

/** A pair or tuple that takes its own name away leaves a column without levels: the runtime crashes on it. */
export function reportOwnMember(
  rule: PairRule | TupleRule,
  key: NameKey,
  state: DesignState,
  collector: Collector,
): void {
  // A tuple that names the axis twice takes both places away, and the runtime goes on without the column.
  if (state.domains.has(key) || !state.order.includes(key)) return;
  const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
  const member = members.find((name) => name !== undefined && state.resolve(name) === key);
  collector.add(
    'rule/named-like-member',
    atSpan(rule.name.at),
    `${rule.kind} ${showText(rule.name.text)} has the name of one of its own axes`,
    {
      hint: 'give it a name of its own',
      related: member ? [{ message: 'the axis of that name', at: atSpan(member.at) }] : [],
    },
  );
  state.set(rule.name, domain([], false));
}

/**
 * A value that is no level of its axis (any more).
 *
 * @param isListed - Whether the rule lists a value for this axis, by its key.
 */
export function reportOutside(
  code: 'pair/outside-domain' | 'tuple/outside-domain',
  level: Level,
  axis: Domain & { readonly member: Name },
  what: string,
  include: PairRule['include'],
  isListed: (key: string) => boolean,
  state: DesignState,
  collector: Collector,
): void {
  const quote = include?.unterminatedQuote;
  if (quote && level.node.span.start >= quote.start) {
    collector.add(
      code,
      atSpan(quote),
      `${what}, because this quote is never closed: ${show(level.value)} is no level of axis ${showText(axis.member.text)}`,
      { hint: 'close it with another `"`', related: includedAt(include) },
    );
    return;
  }
  const dropper = axis.dropped?.get(valueKey(level.value));
  const misspelt = dropper?.misspelt?.(level.value);
  if (dropper && misspelt) {
    state.pending.delete(misspelt.node);
    if (collector.has(code, atSpan(misspelt.node.span))) return;
    collector.add(
      code,
      atSpan(misspelt.node.span),
      `${what}, but ${dropper.what} keeps ${show(misspelt.value)} instead of ${show(level.value)}`,
      {
        hint:
          misspelt.value.kind === 'str'
            ? `did you mean '${text(level.value)}'?`
            : `quote it, '${text(level.value)}'`,
        related: [{ message: what, at: atSpan(level.node.span) }],
      },
    );
    return;
  }
  if (dropper) {
    collector.add(
      code,
      atSpan(level.node.span),
      `${what}, but ${show(level.value)} is no level of axis ${showText(axis.member.text)} any more: ${dropper.what} drops it`,
      {
        hint: 'keep the level there, or remove it here',
        related: [{ message: dropper.what, at: atSpan(dropper.at) }, ...includedAt(include)],
      },
    );
    return;
  }
  const sameText = axis.levels.find((other) => text(other.value) === text(level.value));
  const undeclared = state.undeclaredId(axis.member.text, level.value);
  const near = undeclared === undefined ? nearLevel(level.value, axis, isListed) : undefined;
  const remedy = literalRemedy(
    level,
    (written) => axis.keys.has(valueKey(str(written))),
    include !== undefined,
  );
  const hint = remedy
    ? remedy
    : sameText
      ? `the axis has ${show(sameText.value)} of another kind: quote both or neither`
      : withReading(
          near
            ? `did you mean '${near}'?`
            : undeclared
              ? undeclared
              : `the levels of ${showText(axis.member.text)} are ${axis.levels
                  .slice(0, 8)
                  .map((other) => text(other.value))
                  .join(', ')}${axis.levels.length > 8 ? ', …' : ''}`,
          level,
        );
  collector.add(
    code,
    atSpan(level.node.span),
    `${what}, but ${show(level.value)} is no level of axis ${showText(axis.member.text)}`,
    {
      hint,
      related: [
        { message: 'the axis is named here', at: atSpan(axis.member.at) },
        ...nearLevelAt(axis, near),
        ...includedAt(include),
      ],
    },
  );
}

/** Where the level stands that a value may mean: one of the two is misspelt. */
function nearLevelAt(axis: Domain, near: string | undefined): Related[] {
  const level = near === undefined ? undefined : axis.levels.find(({ value }) => text(value) === near);
  return level ? [{ message: `the level '${near}'`, at: atSpan(level.node.span) }] : [];
}

/** With `balance`, every value that occurs on that side occurs equally often. */
function checkBalance(
  rule: PairRule,
  pairs: readonly Level[],
  known: boolean,
  what: string,
  collector: Collector,
): void {
  const { balance } = rule;
  if (balance === undefined) return;
  if (!SIDES.includes(balance.side)) {
    const near = nearestNames(balance.side, SIDES, 1)[0];
    collector.add(
      'pair/unknown-balance',
      atSpan(balance.at),
      `${what}: balance must be left, right or both, but is ${showText(balance.side)}`,
      {
        hint: near ? `did you mean '${near}'?` : 'write one of these words, or remove the line',
      },
    );
    return;
  }
  if (!known) return;
  const uneven = (['left', 'right'] as const).flatMap((side) => {
    if (balance.side !== side && balance.side !== 'both') return [];
    const counts = new Map<string, { readonly shown: string; count: number }>();
    for (const { value } of pairs) {
      const member = value.kind === 'tuple' ? value.items[side === 'left' ? 0 : 1] : undefined;
      if (member === undefined) continue;
      const entry = counts.get(valueKey(member)) ?? { shown: show(member), count: 0 };
      entry.count++;
      counts.set(valueKey(member), entry);
    }
    const entries = [...counts.values()];
    if (new Set(entries.map(({ count }) => count)).size <= 1) return [];
    // One entry too many or too few shows on both sides.
    return [{ side, counts: entries.map(({ shown, count }) => `${shown} ${count}×`).join(', ') }];
  });
  if (uneven.length === 0) return;
  const found =
    uneven.length === 1
      ? `on the ${uneven[0]?.side}: ${uneven[0]?.counts}`
      : uneven.map(({ side, counts }) => `on the ${side} (${counts})`).join(' and ');
  collector.add(
    'pair/imbalance',
    atSpan(rule.include?.at ?? rule.allowedAt),
    `${what} is not balanced ${found}`,
    {
      hint: `every ${uneven.length === 1 ? uneven[0]?.side : 'left and every right'} value must occur equally often; add or remove entries, or drop \`balance\``,
      related: [{ message: 'balance is asked for here', at: atSpan(balance.at) }],
    },
  );
}
