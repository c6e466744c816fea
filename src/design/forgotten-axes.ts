import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { text } from '../python/text.ts';
import { CATALOGUED_AXES } from '../source/catalogued-axes.ts';
import { suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';
import type { Include, Name } from './design.ts';
import { columnName } from './header-name.ts';
import { includedAt } from './levels.ts';
import type { LoadContext } from './load-context.ts';
import { isAxisName } from './reference-hints.ts';

/** The values of entries that all have the same number of them; `undefined` for any other entries. */
function valuesOf(items: readonly Node[]): readonly (readonly ScalarNode[])[] | undefined {
  const rows = items.map((item): readonly ScalarNode[] =>
    item.kind === 'list'
      ? item.items.flatMap((value) => (value.kind === 'scalar' ? [value] : []))
      : item.kind === 'tuple'
        ? item.items
        : [],
  );
  const count = rows[0]?.length ?? 0;
  const areAlike = rows.every(
    (row, place) => row.length === count && rowLength(items[place]) === count && count > 0,
  );
  return areAlike ? rows : undefined;
}

function rowLength(item: Node | undefined): number {
  return item?.kind === 'list' || item?.kind === 'tuple' ? item.items.length : 0;
}

/**
 * All axes of a rule that names fewer than its entries have values: those of the header, or else the only declared axis
 * that has all values of a place. `undefined` if it is not known which axis is meant.
 */
export function withForgottenAxes(
  items: readonly Node[],
  axes: readonly string[],
  include: Include | undefined,
  context: LoadContext,
): readonly string[] | undefined {
  const rows = valuesOf(items);
  const count = rows?.[0]?.length ?? 0;
  if (rows === undefined || count <= axes.length) return undefined;
  const header = (include?.columns ?? []).map(columnName);
  if (header.length > 0) {
    // A column that stands twice is not another axis.
    const areAxes =
      new Set(header).size === count &&
      header.every((name) => axes.includes(name) || isAxisName(name, context));
    return header.length === count && areAxes && axes.every((name) => header.includes(name))
      ? header
      : undefined;
  }
  const { declared = [], runtime } = context;
  const all = [...axes];
  for (let place = axes.length; place < count; place++) {
    const texts = rows.map((row) => text((row[place] as ScalarNode).value));
    const fitting = declared.flatMap(({ name, levels }) => {
      const own = new Set(levels.map(({ value }) => text(value)));
      return !all.includes(text(name)) && texts.every((one) => own.has(one)) ? [text(name)] : [];
    });
    // Where tuples provide their own axes, the axis is one that the plan needs and nothing declares.
    const names = declared.map(({ name }) => text(name));
    const missing =
      runtime.tupleAxes === 'derived'
        ? CATALOGUED_AXES.filter((name) => !names.includes(name) && !all.includes(name))
        : [];
    const [meant, other] = fitting.length > 0 ? fitting : missing;
    if (meant === undefined || other !== undefined) return undefined;
    all.push(meant);
  }
  return all;
}

/** Reports, once and where the axes are named, items that all have another number of values than the tuple has axes. */
export function reportOtherLength(
  items: readonly Node[],
  axes: readonly Name[],
  axesAt: Span,
  what: string,
  include: Include | undefined,
  context: LoadContext,
): boolean {
  const count = valuesOf(items)?.[0]?.length ?? axes.length;
  if (count === axes.length) return false;
  const names = axes.map((name) => name.text);
  const all = withForgottenAxes(items, names, include, context);
  if (all === undefined && (items.length < 2 || include?.columns !== undefined)) return false;
  const last = axes.at(-1)?.at;
  const isFlow = last !== undefined && axesAt.end > last.end;
  const added = (all ?? []).slice(axes.length);
  const isAppended = all?.slice(0, axes.length).join() === names.join();
  const written = suffixOf(axesAt.path) === '.json' ? added.map((name) => JSON.stringify(name)) : added;
  const code: Code = 'tuple/arity';
  context.collector.add(
    code,
    atSpan(axesAt),
    `${what} names ${axes.length === 1 ? 'one axis' : `${axes.length} axes`} (${names.join(', ')}), but every item has ${count === 1 ? 'one value' : `${count} values`}`,
    {
      hint: all
        ? `add the axis of the other values to \`axes\`: [${all.join(', ')}]`
        : count > axes.length
          ? 'name an axis for each value, in the order of the values'
          : 'give every item a value for each axis, or remove the axes that have none',
      ...(isFlow && isAppended
        ? suggested({
            at: { ...last, start: last.end },
            newText: written.map((name) => `, ${name}`).join(''),
          })
        : {}),
      related: includedAt(include),
    },
  );
  return true;
}
