import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { str } from '../python/value.ts';
import { dialectsWhere } from '../runtime/runtimes.ts';
import type { Axis, Level, Rule } from './design.ts';
import type { LoadContext } from './load-context.ts';

/**
 * For runtimes whose tuples define their own axes. Such axes must not be declared; their levels are those of the items,
 * in order of first appearance, and they follow the declared axes. Tuples that share an axis add to the same levels.
 */
export function deriveTupleAxes(
  rules: readonly Rule[],
  declared: readonly Axis[],
  context: Pick<LoadContext, 'runtime' | 'collector'>,
): DerivedAxes {
  const declaring = dialectsWhere(({ tupleAxes }) => tupleAxes === 'declared').join(' or ');
  const explicit = new Map(declared.map((axis) => [valueKey(axis.name), axis]));
  const derived = new Map<string, Derived>();
  const contested = new Set<Axis>();
  let namesComplete = true;
  for (const rule of rules) {
    if (rule.kind !== 'tuple') continue;
    namesComplete &&= rule.axes.length > 0;
    rule.axes.forEach((name, index) => {
      const axis = explicit.get(valueKey(str(name.text)));
      if (axis !== undefined) {
        contested.add(axis);
        const shown = quoted(name.text);
        context.collector.add(
          'tuple/axis-declared',
          atSpan(axis.at),
          `axis ${shown} is declared, but tuple ${quoted(rule.name.text)} provides its levels`,
          {
            hint: `remove it from \`axes\`: ${context.runtime.name} takes the levels from the items (the ${declaring} dialect wants it declared)`,
            related: [{ message: 'the tuple names it here', at: atSpan(name.at) }],
          },
        );
        return;
      }
      const entry = derived.get(name.text) ?? {
        name: name.text,
        at: name.at,
        levels: [],
        seen: new Set(),
        complete: true,
      };
      derived.set(name.text, entry);
      entry.complete &&= rule.complete;
      for (const { values } of rule.entries) addLevel(entry, values[index]);
    });
  }
  const axes = [...derived.values()].map(({ name, at, levels, complete: known }) => ({
    name: str(name),
    at,
    levels,
    complete: known,
  }));
  return { axes, contested, namesComplete };
}

export interface DerivedAxes {
  readonly axes: readonly Axis[];
  /** Declared axes that a tuple also defines, so that it is unclear which levels are meant. */
  readonly contested: ReadonlySet<Axis>;
  /** False if a tuple does not say which axes it defines. */
  readonly namesComplete: boolean;
}

export const NO_DERIVED_AXES: DerivedAxes = { axes: [], contested: new Set(), namesComplete: true };

interface Derived {
  readonly name: string;
  readonly at: Axis['at'];
  readonly levels: Level[];
  readonly seen: Set<string>;
  complete: boolean;
}

function addLevel(entry: Derived, level: Level | undefined): void {
  if (level === undefined) return;
  const key = valueKey(level.value);
  if (entry.seen.has(key)) return;
  entry.seen.add(key);
  entry.levels.push(level);
}
