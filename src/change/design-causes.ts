import type { Axis, Design, Level, Rule } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import type { Cause, TextList } from './change.ts';

/** How many texts a list names; the rest is counted. */
const FIRST = 10;

/**
 * What changed between two designs of one cohort, includes followed, as far as it can change the plan: axes, levels,
 * rules, replicates; in the order of the newer one, what is gone last.
 */
export function designCauses(base: Design, head: Design): readonly Cause[] {
  return [...axisCauses(base, head), ...ruleCauses(base, head), ...replicateCauses(base, head)];
}

function* axisCauses(base: Design, head: Design): Iterable<Cause> {
  const before = new Map(base.axes.map((axis) => [valueKey(axis.name), axis]));
  const after = new Map(head.axes.map((axis) => [valueKey(axis.name), axis]));
  for (const [key, axis] of after) {
    const old = before.get(key);
    if (old === undefined) yield wholeAxis(axis, 'added');
    else {
      const { added, removed } = differences(texts(old.levels), texts(axis.levels));
      if (added.count + removed.count > 0) yield { kind: 'levels', axis: text(axis.name), added, removed };
    }
  }
  for (const [key, axis] of before) if (!after.has(key)) yield wholeAxis(axis, 'removed');
}

function wholeAxis(axis: Axis, change: 'added' | 'removed'): Cause {
  return { kind: 'axis', axis: text(axis.name), change, levels: list([...texts(axis.levels).values()]) };
}

function* ruleCauses(base: Design, head: Design): Iterable<Cause> {
  const before = byName(base.rules);
  const after = byName(head.rules);
  for (const [key, rule] of after) {
    const old = before.get(key);
    const entries = differences(old ? entriesOf(old) : new Map(), entriesOf(rule));
    const isOther =
      old === undefined || entries.added.count + entries.removed.count > 0 || shapeOf(old) !== shapeOf(rule);
    if (isOther) yield ruleCause(rule, old === undefined ? 'added' : 'changed', entries);
  }
  for (const [key, rule] of before)
    if (!after.has(key)) yield ruleCause(rule, 'removed', differences(entriesOf(rule), new Map()));
}

function ruleCause(
  rule: Rule,
  change: 'added' | 'removed' | 'changed',
  entries: { readonly added: TextList; readonly removed: TextList },
): Cause {
  return { kind: 'rule', rule: rule.kind, name: nameOf(rule), change, ...entries };
}

function byName(rules: readonly Rule[]): Map<string, Rule> {
  return new Map(rules.map((rule) => [`${rule.kind} ${nameOf(rule)}`, rule]));
}

function nameOf(rule: Rule): string {
  switch (rule.kind) {
    case 'subset':
      return rule.axis.text;
    case 'tie':
      return rule.canonical.text;
    default:
      return rule.name.text;
  }
}

/** The members of a rule's list, each by a key under which Python holds it equal. */
function entriesOf(rule: Rule): ReadonlyMap<string, string> {
  switch (rule.kind) {
    case 'subset':
      return texts(rule.keep);
    case 'tie':
      return new Map(rule.axes.map((axis) => [axis.text, axis.text]));
    case 'pair':
      return new Map(rule.allowed.map(({ left, right }) => entry([left, right])));
    case 'tuple':
      return new Map(rule.items.map(({ values }) => entry(values)));
  }
}

/** What of a rule is not in its list. */
function shapeOf(rule: Rule): string {
  switch (rule.kind) {
    case 'pair':
      return JSON.stringify([rule.left?.text, rule.right?.text, rule.balance?.side]);
    case 'tuple':
      return JSON.stringify(rule.axes.map((axis) => axis.text));
    default:
      return '';
  }
}

function* replicateCauses(base: Design, head: Design): Iterable<Cause> {
  const before = new Map(base.replicates.map(({ axis, count }) => [axis.text, count]));
  const after = new Map(head.replicates.map(({ axis, count }) => [axis.text, count]));
  for (const axis of new Set([...after.keys(), ...before.keys()])) {
    const counts = { before: before.get(axis) ?? 1n, after: after.get(axis) ?? 1n };
    if (counts.before !== counts.after) yield { kind: 'replicates', axis, ...counts };
  }
}

function texts(levels: readonly Level[]): ReadonlyMap<string, string> {
  return new Map(levels.map(({ value }) => [valueKey(value), text(value)]));
}

function entry(values: readonly Level[]): readonly [key: string, shown: string] {
  const keys = values.map(({ value }) => valueKey(value));
  return [JSON.stringify(keys), values.map(({ value }) => text(value)).join(' × ')];
}

function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { readonly added: TextList; readonly removed: TextList } {
  const without = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): TextList =>
    list([...one].flatMap(([key, shown]) => (other.has(key) ? [] : [shown])));
  return { added: without(after, before), removed: without(before, after) };
}

function list(all: readonly string[]): TextList {
  return { count: all.length, first: all.slice(0, FIRST) };
}
