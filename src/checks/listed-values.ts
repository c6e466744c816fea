import type { Design, Include, Level, Rule } from '../design/design.ts';
import { text } from '../python/text.ts';

/** The values that one list of a spec, or of an included file, gives one axis. */
export interface ValueList {
  /** The axis as the list names it; a tied name stays as written. */
  readonly axis: string;
  readonly levels: readonly Level[];
  readonly include: Include | undefined;
  /** Whether a rule holds the list, not the axis itself. */
  readonly inRule: boolean;
}

/** Every list of values that a design holds: the levels of axes, then those of its rules. */
export function valueLists(design: Design): ValueList[] {
  return [
    ...design.axes.map(({ name, levels, include }) => ({ axis: text(name), levels, include, inRule: false })),
    ...design.rules.flatMap((rule) => (rule.kind === 'tie' ? [] : ruleLists(rule))),
  ];
}

function ruleLists(rule: Exclude<Rule, { kind: 'tie' }>): ValueList[] {
  const list = (axis: string, levels: readonly Level[]): ValueList => ({
    axis,
    levels,
    include: rule.include,
    inRule: true,
  });
  switch (rule.kind) {
    case 'subset':
      return [list(rule.axis.text, rule.keep)];
    case 'pair':
      return (['left', 'right'] as const).flatMap((side) => {
        const axis = rule[side];
        return axis
          ? [
              list(
                axis.text,
                rule.allowed.map((entry) => entry[side]),
              ),
            ]
          : [];
      });
    case 'tuple':
      return rule.axes.map((axis, index) =>
        list(
          axis.text,
          rule.items.flatMap(({ values }) => values[index] ?? []),
        ),
      );
  }
}
