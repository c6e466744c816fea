import type { Domain } from '../compile/domain.ts';
import { editCost } from '../findings/edit-cost.ts';
import { NameIndex } from '../findings/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { oncePer } from './once-per.ts';

/** Among so many near levels one is looked for that is not in use yet: more would take much longer to find. */
const REACH = 3;

/**
 * The nearest names to a misspelt one, best first. Of several that are as near, one that is not in use comes first.
 *
 * @param isUsed - Whether the list that holds the misspelling, or one beside it, has a name already.
 */
export function nearUnused(
  name: string,
  index: NameIndex,
  isUsed: (near: string) => boolean,
  limit: number,
): string[] {
  const near = index.nearest(name, limit);
  const [first] = near;
  if (first === undefined || !isUsed(first)) return near;
  // Several entries of a tuple may well have one value: only one that is as near is preferred to it.
  const better = near.find((other) => !isUsed(other) && isAsLike(name, other, first));
  return better === undefined ? near : [better, ...near.filter((other) => other !== better)];
}

/** The level of an axis that a rule's value may mean: of several that are as near, one that the rule does not list. */
export function nearLevel(
  value: Value,
  axis: Domain,
  isListed: (key: string) => boolean,
): string | undefined {
  const wanted = text(value);
  const { levels, index } = namesOf(axis);
  const [first, ...others] = index.nearest(wanted, REACH);
  if (first === undefined || !isListed(levels.get(first) ?? '')) return first;
  // One character in place of another: the right one is anyone's guess, but for what the rule still lacks.
  const isAsNear = (name: string): boolean => differences(wanted, name) === differences(wanted, first);
  return others.find((name) => !isListed(levels.get(name) ?? '') && isAsNear(name)) ?? first;
}

interface LevelNames {
  /** Text → key. */
  readonly levels: ReadonlyMap<string, string>;
  readonly index: NameIndex;
}

const namesOf = oncePer((axis: Domain): LevelNames => {
  const levels = new Map<string, string>();
  for (const [index, key] of [...axis.keys].entries()) {
    const level = axis.levels[index];
    if (level !== undefined) levels.set(text(level.value), key);
  }
  return { levels, index: new NameIndex(levels.keys()) };
});

/** The keys of values, made when they are first asked for. */
export function laterKeys(values: () => Iterable<Value>): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => {
    keys ??= new Set([...values()].map(valueKey));
    return keys.has(key);
  };
}

/** Whether a name is as like what is written as another one, by the places that differ and by the slips it takes. */
function isAsLike(written: string, name: string, other: string): boolean {
  return (
    differences(written, name) === differences(written, other) &&
    slips(written, name) <= slips(written, other)
  );
}

function slips(written: string, name: string): number {
  return editCost(written, name, FAR) ?? FAR;
}

/** Half edits beyond which two names are not compared. */
const FAR = 8;

/** Places at which two texts differ; texts of unlike length differ in that besides. */
function differences(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let count = Math.abs(left.length - right.length);
  for (let index = 0; index < length; index++) if (left[index] !== right[index]) count++;
  return count;
}
