import { valueKey } from '../python/compare.ts';
import type { Axes } from './axes.ts';
import type { Compilation } from './compilation.ts';
import type { NameKey } from './name-key.ts';

/** The number of combinations before the first rule and after each rule; `undefined` if levels are unknown. */
export function rowCounts({ design, steps, end }: Compilation): (bigint | undefined)[] {
  const start = steps[0]?.before ?? end;
  const places = new Map<NameKey, number>();
  const add = (key: NameKey, more: number): void => {
    const count = (places.get(key) ?? 0) + more;
    if (count === 0) places.delete(key);
    else places.set(key, count);
  };
  for (const { name } of design.axes) add(valueKey(name), 1);
  const counts = [product(places, start)];
  for (const { removed, placed, after } of steps) {
    for (const key of removed) add(key, -1);
    if (placed !== undefined) add(placed, 1);
    counts.push(product(places, after));
  }
  return counts;
}

function product(places: ReadonlyMap<NameKey, number>, axes: Axes): bigint | undefined {
  let count = 1n;
  for (const [key, times] of places) {
    const domain = axes.domain(key);
    if (!domain?.complete) return undefined;
    count *= BigInt(domain.levels.length) ** BigInt(times);
  }
  return count;
}
