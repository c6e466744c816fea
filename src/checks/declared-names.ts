import type { Axes } from '../compile/axes.ts';
import type { Compilation, RuleStep } from '../compile/compilation.ts';
import { type NameKey, nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import { axisNamed } from '../design/axis-named.ts';
import type { Axis, Design, Name } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includeOf, membersOf } from '../design/rule-members.ts';
import { msg, type Text } from '../findings/text.ts';
import { isFieldColumn } from '../plan/plan-fields.ts';
import { strip } from '../python/strip.ts';
import type { Value } from '../python/value.ts';
import { oncePer } from '../source/once-per.ts';

/** Whether a text is an id for this axis even if the axis does not list it, so that it is not a misspelling. */
export function isId(axis: string, id: string, { catalogs }: Pick<Ruled, 'catalogs'>): boolean {
  return catalogs?.(axis)?.has(id) ?? false;
}

/** The hint for an id that a rule names but its axis does not list. */
export function undeclaredId(axis: string, value: Value, context: Pick<Ruled, 'catalogs'>): Text | undefined {
  if (value.kind !== 'str' || !isId(axis, value.value, context)) return undefined;
  const catalog = context.catalogs?.(axis);
  return catalog && msg`add it to the axis, or remove it here: ${catalog.source} has this id`;
}

/**
 * The only declared axis that the planner does not know, and whose levels are all ids for a field of the plan: the field
 * is probably meant by it.
 */
export function axisOfIds(
  field: string,
  { design, catalogs }: Pick<Ruled, 'design' | 'catalogs'>,
): Axis | undefined {
  const catalog = catalogs?.(field);
  if (catalog === undefined || catalog.fault) return undefined;
  const [axis, other] = design.axes.filter(
    ({ name, levels, complete }) =>
      name.kind === 'str' &&
      !isFieldColumn(name.value) &&
      complete &&
      levels.length > 0 &&
      levels.every(({ value }) => value.kind === 'str' && catalog.has(strip(value.value))),
  );
  return other === undefined ? axis : undefined;
}

/** A declared axis with another name from which the planner reads the same id. */
export function aliasOf(name: string, axes: Axes, { aliasesOf }: Ruled): string | undefined {
  return aliasesOf(name).find((other) => other !== name && axes.domain(nameKey(other)) !== undefined);
}

/** The rule that removed an axis. */
export function takerOf(key: NameKey, axes: Axes, { steps }: Compilation): RuleStep | undefined {
  const taker = axes.removedBy(key);
  return taker === undefined ? undefined : steps[taker];
}

/**
 * The declared axis `near` if its own key is a misspelling of `name`. Either the planner knows `name`, and nothing uses
 * `near`; or `name` is used in several places, and `near` in fewer. A key that the planner knows is never a
 * misspelling.
 */
export function misspelledDeclaration(name: string, near: string, context: Ruled): Axis | undefined {
  const { design, isPlanned } = context;
  const axis = axisNamed(design.axes, near);
  const uses = (text: string): number => usesOf(design).get(text) ?? 0;
  if (isPlanned(near)) return undefined;
  if (isPlanned(name)) return uses(near) === 0 ? axis : undefined;
  return uses(name) > 1 + uses(near) ? axis : undefined;
}

/** How often each name is used as an axis, other than in its declaration. */
const usesOf = oncePer((design: Design): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  const add = (text: string): void => {
    uses.set(text, (uses.get(text) ?? 0) + 1);
  };
  for (const rule of design.rules) {
    // Where tuples provide their own axes, a tuple is a declaration.
    if (rule.kind !== 'tuple' || design.runtime.tupleAxes === 'declared')
      for (const member of membersOf(rule)) if (member) add(member.text);
    // A header with the names of the axes is evidence of their spelling.
    for (const column of includeOf(rule)?.columns ?? []) add(columnName(column));
  }
  for (const { axis } of design.replicates) add(axis.text);
  for (const { value } of design.fieldOrder?.fields ?? []) if (value.kind === 'str') add(value.value);
  return uses;
});

/** Whether no axis of this name ever existed. */
export function neverWas(name: Name, axes: Axes): boolean {
  return !axes.knows(axes.resolve(name));
}
