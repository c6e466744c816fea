import { deriveTupleAxes, NO_DERIVED_AXES } from '../../design/derive-tuple-axes.ts';
import type { Axis, Design, Level, Rule } from '../../design/design.ts';
import { nameOf } from '../../design/rule-members.ts';
import { Collector } from '../../findings/collector.ts';
import { valueKey } from '../../python/compare.ts';
import { text } from '../../python/text.ts';
import type { Cause, TextList } from '../change.ts';

/** How many texts a list names; the rest is counted. */
const FIRST = 10;

/** One edit of what a plan is made from, and the part that it stands in. */
export interface PlanEdit {
  readonly cause: Cause;
  readonly part: Part;
}

interface Part {
  /** The first three are parts of the design, includes followed; the others stand in other files. */
  readonly kind: 'axis' | 'rule' | 'replicates' | 'catalog' | 'selection' | 'replication' | 'setting';
  /**
   * Of an axis the key of its name, of a rule its kind and name, of replicates the axis, of a catalog its path, of
   * replication the stage, of a setting its name.
   */
  readonly key: string;
}

/**
 * What changed between two designs of one cohort, includes followed, as far as it can change the plan: axes, levels,
 * rules, replicates; in the order of the newer one, what is gone last.
 */
export function designEdits(base: Design, head: Design): readonly PlanEdit[] {
  return [...axisEdits(base, head), ...ruleEdits(base, head), ...replicateEdits(base, head)];
}

/**
 * The newer design with some of its edits undone, each part as the older one has it. It is made of parsed parts, as no
 * file ever had them: only rows may be made of it, no findings. The order of columns makes no plan, so it is the newer one's,
 * without axes that are undone.
 *
 * @returns `undefined` where an axis is declared that a tuple brings along, which some dialect refuses.
 */
export function withoutEdits(base: Design, head: Design, undone: readonly PlanEdit[]): Design | undefined {
  const keys = (kind: Part['kind']): ReadonlySet<string> =>
    new Set(undone.flatMap(({ part }) => (part.kind === kind ? [part.key] : [])));
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
    // What one dialect refuses of a part, the other may have read.
    isInvalid: head.isInvalid || ![...axes, ...rules].every(({ complete }) => complete),
    replicates: restored(base.replicates, head.replicates, ({ axis }) => axis.text, keys('replicates')),
    fieldOrder: fieldOrder && {
      ...fieldOrder,
      fields: fieldOrder.fields.filter(({ value }) => !gone.has(valueKey(value))),
    },
  };
}

/** Without those that tuples bring along: what is edited there is the tuple. */
function declaredAxes({ axes, rules, runtime }: Design): readonly Axis[] {
  if (runtime.tupleAxes !== 'derived') return axes;
  const brought = new Set(
    rules.flatMap((rule) => (rule.kind === 'tuple' ? rule.axes.map(({ at }) => at) : [])),
  );
  return axes.filter(({ at }) => !brought.has(at));
}

/** The head's list, with the parts of these keys as the base has them: replaced, left out, or put back where they stood. */
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
  for (const [key, rule] of after) {
    const old = before.get(key);
    const entries = differences(old ? entriesOf(old) : new Map(), entriesOf(rule));
    const isOther =
      old === undefined || entries.added.count + entries.removed.count > 0 || shapeOf(old) !== shapeOf(rule);
    if (isOther) yield edit(key, ruleCause(rule, old === undefined ? 'added' : 'changed', entries));
  }
  for (const [key, rule] of before)
    if (!after.has(key)) yield edit(key, ruleCause(rule, 'removed', differences(entriesOf(rule), new Map())));
}

function ruleCause(
  rule: Rule,
  change: 'added' | 'removed' | 'changed',
  entries: { readonly added: TextList; readonly removed: TextList },
): Cause {
  return { kind: 'rule', rule: rule.kind, name: nameOf(rule).text, change, ...entries };
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

function* replicateEdits(base: Design, head: Design): Iterable<PlanEdit> {
  const before = new Map(base.replicates.map(({ axis, count }) => [axis.text, count]));
  const after = new Map(head.replicates.map(({ axis, count }) => [axis.text, count]));
  for (const axis of new Set([...after.keys(), ...before.keys()])) {
    const [was, is] = [before.get(axis), after.get(axis)];
    if (was === is) continue;
    // A count of 1 adds a column all the same, and another may be read instead of it.
    const shown = (count: bigint | undefined, other: bigint | undefined): string =>
      count === undefined && other === 1n ? 'none' : String(count ?? 1n);
    yield {
      cause: { kind: 'replicates', axis, before: shown(was, is), after: shown(is, was) },
      part: { kind: 'replicates', key: axis },
    };
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
    textList([...one].flatMap(([key, shown]) => (other.has(key) ? [] : [shown])));
  return { added: without(after, before), removed: without(before, after) };
}

export function textList(all: readonly string[]): TextList {
  return { count: all.length, first: all.slice(0, FIRST) };
}
