import type { Design, Include, Level, Rule } from '../design/design.ts';
import { text } from '../python/text.ts';

/** A list of values somewhere in a spec or an included file, each with the axis that it belongs to. */
export interface ValueList {
  readonly values: readonly ListedValue[];
  readonly include: Include | undefined;
}

export interface ListedValue {
  readonly level: Level;
  /** The axis as the list names it; a tied name stays as written. */
  readonly axis: string;
}

/** Every list of values that a design holds: the levels of axes, then those of its rules. */
export function valueLists(design: Design): ValueList[] {
  return [
    ...design.axes.map((axis) => ({
      values: axis.levels.map((level) => ({ level, axis: text(axis.name) })),
      include: axis.include,
    })),
    ...design.rules.flatMap((rule) => (rule.kind === 'tie' ? [] : [ruleValues(rule)])),
  ];
}

function ruleValues(rule: Exclude<Rule, { kind: 'tie' }>): ValueList {
  switch (rule.kind) {
    case 'subset':
      return {
        values: rule.keep.map((level) => ({ level, axis: rule.axis.text })),
        include: rule.include,
      };
    case 'pair': {
      const left = rule.left?.text ?? '';
      const right = rule.right?.text ?? '';
      return {
        values: rule.allowed.flatMap((entry) => [
          { level: entry.left, axis: left },
          { level: entry.right, axis: right },
        ]),
        include: rule.include,
      };
    }
    case 'tuple':
      return {
        values: rule.items.flatMap(({ values }) =>
          values.map((level, index) => ({ level, axis: rule.axes[index]?.text ?? '' })),
        ),
        include: rule.include,
      };
  }
}
