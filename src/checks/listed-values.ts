import type { Design, Include, Level } from '../design/design.ts';
import { includeOf, listsOf } from '../design/rule-members.ts';
import { text } from '../python/text.ts';
import { oncePer } from '../source/once-per.ts';

/** The values for one axis in one list of a spec or an included file. */
export interface ValueList {
  /** The axis as the list names it; tied names are not resolved. */
  readonly axis: string;
  readonly levels: readonly Level[];
  readonly include: Include | undefined;
  /** Whether the list belongs to a rule, not to the axis itself. */
  readonly inRule: boolean;
}

/** Every list of values in a design: the levels of axes, then those of its rules. */
export const valueLists = oncePer((design: Design): readonly ValueList[] => [
  ...design.axes.map(({ name, levels, include }) => ({ axis: text(name), levels, include, inRule: false })),
  ...design.rules.flatMap((rule) =>
    listsOf(rule).map(({ axis, levels }) => ({
      axis: axis.text,
      levels,
      include: includeOf(rule),
      inRule: true,
    })),
  ),
]);
