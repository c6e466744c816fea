import type { AxisCatalog } from '../catalog/axis-catalog.ts';
import type { Domain } from '../compile/domain.ts';
import { editCost } from '../findings/edit-cost.ts';
import { equallySame, isSameName, NameIndex } from '../findings/nearest-names.ts';
import { areOtherIds, differInDigits } from '../findings/slip.ts';
import { msg, type Text } from '../findings/text.ts';
import { listed, quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { oncePer } from '../source/once-per.ts';

/** Number of similar levels among which an unused one is preferred. A larger number would be much slower. */
const REACH = 3;

/**
 * The names nearest to a misspelled one, best first. Among equally near ones, unused names come first.
 *
 * @param isUsed - Whether the list with the misspelling, or a related one, already contains a name.
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
  // Several entries of a tuple may legitimately have the same value, so only an equally near name is preferred.
  const better = near.find((other) => !isUsed(other) && isAsLike(name, other, first));
  return better === undefined ? near : [better, ...near.filter((other) => other !== better)];
}

/**
 * The level that a rule's value may mean; among equally near ones, preferably one that the rule does not list. A level
 * with another number is another experiment, so it is never meant, and neither is a less similar one.
 */
export function nearLevel(
  value: Value,
  axis: Domain,
  isListed: (key: string) => boolean,
): string | undefined {
  const wanted = text(value);
  const { levels, index } = namesOf(axis);
  const near = index.nearest(wanted, REACH);
  // A name that differs only in case or separators is meant, even if the rule lists it. If there are several, none of
  // them is.
  const same = near[0] !== undefined && isSameName(wanted, near[0]) ? equallySame(wanted, near) : [];
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  if (near[0] !== undefined && areOtherIds(wanted, near[0])) return undefined;
  const [first, ...others] = near.filter((name) => !areOtherIds(wanted, name));
  if (first === undefined || !isListed(levels.get(first) ?? '')) return first;
  // If only one character differs, a level that the rule does not list yet is the most likely one.
  const isAsNear = (name: string): boolean => differences(wanted, name) === differences(wanted, first);
  return others.find((name) => !isListed(levels.get(name) ?? '') && isAsNear(name)) ?? first;
}

/**
 * The hint for an id that resembles a level but has another number. That level may only be meant if the rule does not
 * list it.
 *
 * @param catalog - Lacks the id.
 */
export function otherIdHint(
  value: Value,
  axis: Domain,
  isListed: (key: string) => boolean,
  catalog: AxisCatalog | undefined,
): Text | undefined {
  const wanted = text(value);
  const { levels, index } = namesOf(axis);
  const others = index.nearest(wanted, REACH).filter((name) => differInDigits(wanted, name));
  const near = others.find((name) => !isListed(levels.get(name) ?? '')) ?? others[0];
  if (near === undefined) return undefined;
  const row = catalog === undefined ? '' : msg`, and a row for it to ${catalog.source}`;
  return isListed(levels.get(near) ?? '')
    ? msg`add ${quoted(wanted)} to the axis${row}, or remove it here: ${quoted(near)} is another id`
    : msg`${quoted(near)} is in the axis, but in no entry: if it is meant, write the same id in both places; otherwise add ${quoted(wanted)} to the axis${row}`;
}

/**
 * A hint with the levels of an axis, nearest to the value first.
 *
 * @param catalog - Lacks the value: then it may also be a new id.
 */
export function levelsHint(value: Value, axis: Domain, name: string, catalog: AxisCatalog | undefined): Text {
  const { levels, index } = namesOf(axis);
  const first = new Set(index.nearest(text(value), REACH));
  for (const level of levels.keys()) if (first.size < MOST_LEVELS) first.add(level);
  const are = levels.size === 1 ? 'is the only level' : 'are the levels';
  const listedLevels = `${listed([...first].map(quoted), levels.size, MOST_LEVELS)} ${are} of ${quoted(name)}`;
  const isSame = [...first].some((level) => isSameName(level, text(value)));
  return catalog === undefined ||
    isSame ||
    value.kind !== 'str' ||
    catalog.explain?.(value.value) !== undefined
    ? listedLevels
    : msg`${listedLevels}; if ${quoted(value.value)} is a new one, add it to the axis, and a row for it to ${catalog.source}`;
}

/** Maximum number of levels that a hint lists. */
const MOST_LEVELS = 8;

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

/** Computes the keys of values on first use. */
export function laterKeys(values: () => Iterable<Value>): (key: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (key) => {
    keys ??= new Set([...values()].map(valueKey));
    return keys.has(key);
  };
}

/** Whether two names are equally similar to a text, in both differing characters and edits. */
function isAsLike(written: string, name: string, other: string): boolean {
  return (
    differences(written, name) === differences(written, other) &&
    slips(written, name) <= slips(written, other)
  );
}

function slips(written: string, name: string): number {
  return editCost(written, name, FAR) ?? FAR;
}

/** Edit cost, in half edits, beyond which names are not compared. */
const FAR = 8;

/** Number of positions at which two texts differ, plus the difference in length. */
function differences(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  let count = Math.abs(left.length - right.length);
  for (let index = 0; index < length; index++) if (left[index] !== right[index]) count++;
  return count;
}
