import type { Axis, Level } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { passCheckpoint } from '../source/checkpoint.ts';

/** The levels that an axis has at one moment of the rules. */
export interface Domain {
  readonly levels: readonly Level[];
  readonly keys: ReadonlySet<string>;
  /** False when an earlier fault hides some of them: then nothing can be said to be missing. */
  readonly complete: boolean;
  /** The declared axes that the levels come from; none for the entries of a pair or tuple. */
  readonly origins: readonly Axis[];
  /** Levels that the axis had, by their keys, with the index of the rule that dropped them. */
  readonly dropped?: ReadonlyMap<string, number>;
}

/** Levels lose duplicates; the first is kept. */
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

/** The levels that are left of some domains, with what the rule of this index drops added to what was dropped before. */
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
