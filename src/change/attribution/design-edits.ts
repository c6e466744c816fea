import { deriveTupleAxes, NO_DERIVED_AXES } from '../../design/derive-tuple-axes.ts';
import type { Axis, Design, Level, Rule } from '../../design/design.ts';
import { nameOf } from '../../design/rule-members.ts';
import { Collector } from '../../findings/collector.ts';
import { valueKey } from '../../python/compare.ts';
import { text } from '../../python/text.ts';
import type { Cause, TextList } from '../change.ts';

/** Maximum number of texts in a list; the others are only counted. */
const FIRST = 10;

/** An edit of a plan's inputs, and the part that it edits. */
export interface PlanEdit {
  readonly cause: Cause;
  readonly part: Part;
}

interface Part {
  /** The first three are parts of the design, with includes resolved; the others are in other files. */
  readonly kind: 'axis' | 'rule' | 'replicates' | 'catalog' | 'selection' | 'replication' | 'setting';
  /**
   * For an axis the key of its name, for a rule its kind and name, for replicates the axis, for a catalog its path, for
   * replication the stage, for a setting its name.
   */
  readonly key: string;
  /** The key in the base, if it differs. */
  readonly formerKey?: string;
}

/**
 * The differences between two designs of one cohort, with includes resolved, that can change the plan: axes, levels,
 * rules and replicates. In the order of the head's design; removed parts come last.
 */
export function designEdits(base: Design, head: Design): readonly PlanEdit[] {
  return [...axisEdits(base, head), ...ruleEdits(base, head), ...replicateEdits(base, head)];
}

/**
 * The head's design with some edits undone: each of their parts is taken from the base. Because no file ever contained
 * this design, use it only to produce rows, not findings. Column order does not affect the plan, so the head's is kept,
 * without undone axes.
 *
 * @returns `undefined` if an axis is declared that a tuple also introduces, which some dialects reject.
 */
export function withoutEdits(base: Design, head: Design, undone: readonly PlanEdit[]): Design | undefined {
  const keys = (kind: Part['kind']): ReadonlySet<string> =>
    new Set(undone.flatMap(({ part }) => (part.kind === kind ? [part.key, part.formerKey ?? part.key] : [])));
  const { runtime, fieldOrder } = head;
  const rules = restored(base.rules, head.rules, ruleKey, keys('rule'));
  const declared = restored(declaredAxes(base), declaredAxes(head), axisKey, keys('axis'));
  const derived =
    runtime.tupleAxes === 'derived'
      ? deriveTupleAxes(rules, declared, { runtime, collector: new Collector() })
      : NO_DERIVED_AXES;
  if (derived.contested.size > 0) return undefined;
  const axes = [...declared, ...derived.axes];
  const left = new Set(axes.map(axisKey));
  const gone = new Set(head.axes.map(axisKey).filter((key) => !left.has(key)));
  return {
    ...head,
    axes,
    rules,
    // A part that one dialect rejects may have been read with the other.
    isInvalid: head.isInvalid || ![...axes, ...rules].every(({ complete }) => complete),
    replicates: restored(base.replicates, head.replicates, ({ axis }) => axis.text, keys('replicates')),
    fieldOrder: fieldOrder && {
      ...fieldOrder,
      fields: fieldOrder.fields.filter(({ value }) => !gone.has(valueKey(value))),
    },
  };
}

/** The axes that no tuple introduces; an edit of any other axis is an edit of the tuple. */
function declaredAxes({ axes, rules, runtime }: Design): readonly Axis[] {
  if (runtime.tupleAxes !== 'derived') return axes;
  const brought = new Set(
    rules.flatMap((rule) => (rule.kind === 'tuple' ? rule.axes.map(({ at }) => at) : [])),
  );
  return axes.filter(({ at }) => !brought.has(at));
}

/**
 * The head's list, with the parts that have these keys taken from the base: replaced, omitted, or inserted at their
 * former position.
 */
function restored<T>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (one: T) => string,
  keys: ReadonlySet<string>,
): readonly T[] {
  if (keys.size === 0) return head;
  const before = new Map(base.map((one) => [keyOf(one), one]));
  const result = head.flatMap((one) => {
    const key = keyOf(one);
    if (!keys.has(key)) return [one];
    const old = before.get(key);
    return old === undefined ? [] : [old];
  });
  const present = new Set(head.map(keyOf));
  let place = 0;
  for (const one of base) {
    const key = keyOf(one);
    const at = result.findIndex((other) => keyOf(other) === key);
    if (at >= 0) place = at + 1;
    else if (keys.has(key) && !present.has(key)) result.splice(place++, 0, one);
  }
  return result;
}

const axisKey = ({ name }: Axis): string => valueKey(name);
const ruleKey = (rule: Rule): string => `${rule.kind} ${nameOf(rule).text}`;

function* axisEdits(base: Design, head: Design): Iterable<PlanEdit> {
  const before = new Map(declaredAxes(base).map((axis) => [axisKey(axis), axis]));
  const after = new Map(declaredAxes(head).map((axis) => [axisKey(axis), axis]));
  const edit = (key: string, cause: Cause): PlanEdit => ({ cause, part: { kind: 'axis', key } });
  for (const [key, axis] of after) {
    const old = before.get(key);
    if (old === undefined) yield edit(key, wholeAxis(axis, 'added'));
    else {
      const { added, removed } = differences(texts(old.levels), texts(axis.levels));
      if (added.count + removed.count > 0)
        yield edit(key, { kind: 'levels', axis: text(axis.name), added, removed });
    }
  }
  for (const [key, axis] of before) if (!after.has(key)) yield edit(key, wholeAxis(axis, 'removed'));
}

function wholeAxis(axis: Axis, change: 'added' | 'removed'): Cause {
  return { kind: 'axis', axis: text(axis.name), change, levels: textList([...texts(axis.levels).values()]) };
}

function* ruleEdits(base: Design, head: Design): Iterable<PlanEdit> {
  const before = new Map(base.rules.map((rule) => [ruleKey(rule), rule]));
  const after = new Map(head.rules.map((rule) => [ruleKey(rule), rule]));
  const edit = (key: string, cause: Cause): PlanEdit => ({ cause, part: { kind: 'rule', key } });
  const former = renamedRules(before, after);
  for (const [key, rule] of after) {
    const was = former.get(key);
    if (was !== undefined) {
      const cause = ruleCause(rule, 'renamed', differences(new Map(), new Map()));
      yield {
        cause: { ...cause, before: nameOf(was).text },
        part: { kind: 'rule', key, formerKey: ruleKey(was) },
      };
      continue;
    }
    const old = before.get(key);
    const entries = differences(old ? entriesOf(old) : new Map(), entriesOf(rule));
    const isOther =
      old === undefined || entries.added.count + entries.removed.count > 0 || shapeOf(old) !== shapeOf(rule);
    if (isOther) yield edit(key, ruleCause(rule, old === undefined ? 'added' : 'changed', entries));
  }
  const renamed = new Set([...former.values()].map(ruleKey));
  for (const [key, rule] of before)
    if (!after.has(key) && !renamed.has(key))
      yield edit(key, ruleCause(rule, 'removed', differences(entriesOf(rule), new Map())));
}

/** Rules that differ from a removed rule only in their name. Not for subsets, whose name is their axis. */
function renamedRules(
  before: ReadonlyMap<string, Rule>,
  after: ReadonlyMap<string, Rule>,
): ReadonlyMap<string, Rule> {
  const contentOf = (rule: Rule): string =>
    JSON.stringify([rule.kind, shapeOf(rule), [...entriesOf(rule).keys()]]);
  const gone = new Map<string, Rule>();
  for (const [key, rule] of before)
    if (!after.has(key) && rule.kind !== 'subset') gone.set(contentOf(rule), rule);
  const former = new Map<string, Rule>();
  for (const [key, rule] of after) {
    const was = before.has(key) ? undefined : gone.get(contentOf(rule));
    if (was === undefined) continue;
    former.set(key, was);
    gone.delete(contentOf(rule));
  }
  return former;
}

function ruleCause(
  rule: Rule,
  change: Extract<Cause, { kind: 'rule' }>['change'],
  entries: { readonly added: TextList; readonly removed: TextList },
): Extract<Cause, { kind: 'rule' }> {
  return { kind: 'rule', rule: rule.kind, name: nameOf(rule).text, change, ...entries };
}

/** The members of a rule's list, by a key that is equal for values that Python considers equal. */
function entriesOf(rule: Rule): ReadonlyMap<string, string> {
  switch (rule.kind) {
    case 'subset':
      return texts(rule.keep);
    case 'tie':
      return new Map(rule.axes.map((axis) => [axis.text, axis.text]));
    case 'pair':
    case 'tuple':
      return new Map(rule.entries.map(({ values }) => entry(values)));
  }
}

/** The parts of a rule other than its list. */
function shapeOf(rule: Rule): string {
  switch (rule.kind) {
    case 'pair':
      return JSON.stringify([rule.left?.text, rule.right?.text, rule.balance?.side]);
    case 'tuple':
      return JSON.stringify(rule.axes.map((axis) => axis.text));
    case 'subset':
    case 'tie':
      return '';
  }
}

function* replicateEdits(base: Design, head: Design): Iterable<PlanEdit> {
  const before = new Map(base.replicates.map(({ axis, count }) => [axis.text, count]));
  const after = new Map(head.replicates.map(({ axis, count }) => [axis.text, count]));
  for (const axis of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(axis), after.get(axis)];
    if (was === is) continue;
    // A count of 1 still adds a column, and the stage may read another column instead.
    const shown = (count: bigint | undefined, other: bigint | undefined): string =>
      count === undefined && other === 1n ? 'none' : String(count ?? 1n);
    yield {
      cause: { kind: 'replicates', axis, before: shown(was, is), after: shown(is, was) },
      part: { kind: 'replicates', key: axis },
    };
  }
}

/** The parts of a design that are in another order, apart from parts that only one of the designs has. */
export function orderEdits(base: Design | undefined, head: Design | undefined): readonly Cause[] {
  if (base === undefined || head === undefined) return [];
  const order = (of: Extract<Cause, { kind: 'order' }>['of'], name = ''): Cause => ({
    kind: 'order',
    of,
    name,
  });
  const columns = ({ fieldOrder }: Design) => fieldOrder?.fields.map(({ value }) => valueKey(value)) ?? [];
  const axes = new Map(declaredAxes(base).map((axis) => [axisKey(axis), axis]));
  const now = declaredAxes(head);
  const rules = new Map(base.rules.map((rule) => [ruleKey(rule), rule]));
  return [
    ...(isInOtherOrder(axes.keys(), now.map(axisKey)) ? [order('axes')] : []),
    ...now
      .filter((axis) =>
        isInOtherOrder(texts(axes.get(axisKey(axis))?.levels ?? []).keys(), texts(axis.levels).keys()),
      )
      .map(({ name }) => order('levels', text(name))),
    ...(isInOtherOrder(rules.keys(), head.rules.map(ruleKey)) ? [order('rules')] : []),
    ...head.rules
      .filter((rule) => {
        const old = rules.get(ruleKey(rule));
        return old !== undefined && isInOtherOrder(entriesOf(old).keys(), entriesOf(rule).keys());
      })
      .map((rule) => order('entries', nameOf(rule).text)),
    ...(isInOtherOrder(columns(base), columns(head)) ? [order('columns')] : []),
  ];
}

function isInOtherOrder(before: Iterable<string>, after: Iterable<string>): boolean {
  const [was, is] = [new Set(before), new Set(after)];
  const rest = [...is].filter((key) => was.has(key));
  return [...was].filter((key) => is.has(key)).some((key, place) => key !== rest[place]);
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
    textList([...one].flatMap(([key, shown]) => (other.has(key) ? [] : [shown])));
  return { added: without(after, before), removed: without(before, after) };
}

export function textList(all: readonly string[]): TextList {
  return { count: all.length, first: all.slice(0, FIRST) };
}
