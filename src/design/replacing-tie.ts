import type { Design, TieRule } from './design.ts';

/** The tie that becomes an axis of this name without tying it: the axis' own levels are replaced by those of others. */
export function replacingTie({ axes, rules }: Design, name: string): TieRule | undefined {
  if (!axes.some((axis) => axis.name.kind === 'str' && axis.name.value === name)) return undefined;
  for (const rule of rules) {
    if (rule.kind !== 'tie' || rule.canonical.text !== name) continue;
    if (!rule.axes.some(({ text }) => text === name)) return rule;
  }
  return undefined;
}
