import type { Design, Include, Level } from '../design/design.ts';
import { includeOf, listsOf } from '../design/rule-members.ts';
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
    ...design.rules.flatMap((rule) =>
      listsOf(rule).map(({ axis, levels }) => ({
        axis: axis.text,
        levels,
        include: includeOf(rule),
        inRule: true,
      })),
    ),
  ];
}
