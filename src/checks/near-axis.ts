import type { Ruled } from '../derivation.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { text } from '../python/text.ts';
import type { Found } from './cause.ts';
import { aliasOf, axisOfIds } from './declared-names.ts';
import { unknownName } from './unknown-name.ts';
import { inUsualWords } from './usual-words.ts';

/** The axis that an unknown name may mean. */
export function nearAxis({ problem, axes }: Found, context: Ruled): string | undefined {
  const name = unknownName(problem);
  if (name === undefined) return undefined;
  const alias = aliasOf(name.text, axes, context);
  const renamed = axisOfIds(name.text, context)?.name;
  const byLevels = renamed && text(renamed);
  if (problem.kind === 'unknown-axis')
    return alias ?? nearColumn(name.text, [...axes.available()]) ?? byLevels;
  const declared = context.design.axes.map((axis) => text(axis.name));
  return alias !== undefined && declared.includes(alias)
    ? alias
    : (nearColumn(name.text, declared) ?? byLevels);
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
