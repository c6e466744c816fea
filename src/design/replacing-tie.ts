import { axisNamed } from './axis-named.ts';
import type { Design, TieRule } from './design.ts';

/**
 * The tie whose canonical axis is this one although it does not tie it: the axis loses its own levels to those of the
 * tied axes.
 */
export function replacingTie({ axes, rules }: Design, name: string): TieRule | undefined {
  if (axisNamed(axes, name) === undefined) return undefined;
  for (const rule of rules) {
    if (rule.kind !== 'tie' || rule.canonical.text !== name) continue;
    if (!rule.axes.some(({ text }) => text === name)) return rule;
  }
  return undefined;
}
