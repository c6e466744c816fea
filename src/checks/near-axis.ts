import { nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import { listsOf, membersOf } from '../design/rule-members.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import type { Found } from './cause.ts';
import { aliasOf, axisOfIds } from './declared-names.ts';
import { unknownName } from './unknown-name.ts';
import { inUsualWords } from './usual-words.ts';

/** The axis that an unknown name may mean. */
export function nearAxis(found: Found, context: Ruled): string | undefined {
  const { problem, axes } = found;
  const name = unknownName(problem);
  if (name === undefined) return undefined;
  const alias = aliasOf(name.text, axes, context);
  const renamed = axisOfIds(name.text, context)?.name;
  const byLevels = renamed && text(renamed);
  if (problem.kind === 'unknown-axis')
    return alias ?? nearColumn(name.text, [...axes.available()]) ?? byLevels ?? axisOfValues(found, context);
  const declared = context.design.axes.map((axis) => text(axis.name));
  return alias !== undefined && declared.includes(alias)
    ? alias
    : (nearColumn(name.text, declared) ?? byLevels);
}

/** The only axis that has all values that a rule lists for a name that the planner does not know. */
function axisOfValues({ problem, step, axes }: Found, { isPlanned }: Ruled): string | undefined {
  if (problem.kind !== 'unknown-axis' || step === undefined || isPlanned(problem.name.text)) return undefined;
  const { rule } = step;
  const taken = membersOf(rule).map((member) => member?.text);
  const { levels = [] } = listsOf(rule).find(({ axis }) => axis === problem.name) ?? {};
  if (levels.length === 0) return undefined;
  const [meant, other] = axes.available().filter((name) => {
    const keys = taken.includes(name) ? undefined : axes.domain(nameKey(name))?.keys;
    return keys !== undefined && levels.every(({ value }) => keys.has(valueKey(value)));
  });
  return other === undefined ? meant : undefined;
}

/** The column that a name may mean: a similar name, or the same meaning in other words. */
export function nearColumn(name: string, columns: readonly string[]): string | undefined {
  const same = inUsualWords(name);
  return columns.find((column) => column === same && column !== name) ?? nearestNames(name, columns, 1)[0];
}

/** The column that is meant to be replicated: a stage is replicated by its template. */
export function nearReplicated(name: string, columns: readonly string[]): string | undefined {
  const template = `${name}_template`;
  return columns.includes(template) ? template : nearColumn(name, columns);
}
