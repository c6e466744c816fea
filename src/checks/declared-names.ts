import type { Axes } from '../compile/axes.ts';
import type { Compilation, RuleStep } from '../compile/compilation.ts';
import { type NameKey, nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import type { Axis, Design, Name } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includeOf, membersOf } from '../design/rule-members.ts';
import { msg, type Text } from '../findings/text.ts';
import type { Value } from '../python/value.ts';
import { oncePer } from './once-per.ts';

/** Whether a text is an id of this axis, though the axis may not list it: then it is not misspelt. */
export function isId(axis: string, id: string, { catalogs }: Pick<Ruled, 'catalogs'>): boolean {
  return catalogs?.(axis)?.has(id) ?? false;
}

/** What to do with an id that a rule names and its axis does not list. */
export function undeclaredId(axis: string, value: Value, context: Pick<Ruled, 'catalogs'>): Text | undefined {
  if (value.kind !== 'str' || !isId(axis, value.value, context)) return undefined;
  const catalog = context.catalogs?.(axis);
  return catalog && msg`add it to the axis, or remove it here: ${catalog.source} has this id`;
}

/** The axis that the planner reads for another name of it. */
export function aliasOf(name: string, axes: Axes, { aliasesOf }: Ruled): string | undefined {
  return aliasesOf(name).find((other) => other !== name && axes.domain(nameKey(other)) !== undefined);
}

/** The rule that took an axis away which is not there any more. */
export function takerOf(key: NameKey, axes: Axes, { steps }: Compilation): RuleStep | undefined {
  const taker = axes.takerOf(key);
  return taker === undefined ? undefined : steps[taker];
}

/**
 * The declared axis whose own key is misspelt, when `name` is used and only `near` is declared: the planner knows the one
 * and not the other, and no rule uses that; or the name is used at several places, and the key's spelling at fewer. A key
 * that the planner knows is spelt as it should be.
 */
export function misspeltDeclaration(name: string, near: string, context: Ruled): Axis | undefined {
  const { design, isPlanned } = context;
  const axis = design.axes.find((other) => other.name.kind === 'str' && other.name.value === near);
  const uses = (text: string): number => usesOf(design).get(text) ?? 0;
  if (isPlanned(near)) return undefined;
  if (isPlanned(name)) return uses(near) === 0 ? axis : undefined;
  return uses(name) > 1 + uses(near) ? axis : undefined;
}

/** How often each name is used for an axis, outside of its declaration. */
const usesOf = oncePer((design: Design): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  const add = (text: string): void => {
    uses.set(text, (uses.get(text) ?? 0) + 1);
  };
  for (const rule of design.rules) {
    // Where tuples bring their own axes, a tuple declares them.
    if (rule.kind !== 'tuple' || design.runtime.tupleAxes === 'declared')
      for (const member of membersOf(rule)) if (member) add(member.text);
    // A header that names its columns as the axes says how they are spelt.
    for (const column of includeOf(rule)?.columns ?? []) add(columnName(column));
  }
  for (const { axis } of design.replicates) add(axis.text);
  for (const { value } of design.fieldOrder?.fields ?? []) if (value.kind === 'str') add(value.value);
  return uses;
});

/** Whether there never was such an axis. */
export function neverWas(name: Name, axes: Axes): boolean {
  return !axes.knows(axes.resolve(name));
}
