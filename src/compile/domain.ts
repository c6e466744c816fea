import type { Axis, Level } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { passCheckpoint } from '../source/checkpoint.ts';

/** The levels of an axis before or after a rule. */
export interface Domain {
  readonly levels: readonly Level[];
  readonly keys: ReadonlySet<string>;
  /** False if some levels are unknown because of an earlier fault: then nothing can be called missing. */
  readonly complete: boolean;
  /** The declared axes that the levels come from; none for the entries of a pair or tuple. */
  readonly origins: readonly Axis[];
  /** Former levels of the axis by key, with the index of the rule that dropped them. */
  readonly dropped?: ReadonlyMap<string, number>;
}

/** Drops duplicate levels except the first. */
export function domainOf(levels: readonly Level[], complete: boolean, origins: readonly Axis[] = []): Domain {
  const keys = new Set<string>();
  const unique: Level[] = [];
  for (const level of levels) {
    passCheckpoint();
    const key = valueKey(level.value);
    if (keys.has(key)) continue;
    keys.add(key);
    unique.push(level);
  }
  return { levels: unique, keys, complete, origins };
}

/** A domain after a rule; records the levels that this rule dropped, as well as those dropped before. */
export function narrowed(left: Domain, before: readonly Domain[], rule: number): Domain {
  const dropped = new Map<string, number>();
  for (const domain of before) {
    passCheckpoint(domain.keys.size);
    for (const [key, earlier] of domain.dropped ?? []) dropped.set(key, earlier);
    for (const key of domain.keys) if (!left.keys.has(key)) dropped.set(key, rule);
  }
  const [only, ...others] = before;
  const origins =
    only !== undefined && others.length === 0
      ? only.origins
      : [...new Set(before.flatMap((domain) => domain.origins))];
  return { ...left, origins, dropped };
}
