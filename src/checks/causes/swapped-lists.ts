import type { Ruled } from '../../derivation.ts';
import type { Axis } from '../../design/design.ts';
import { isBinding } from '../../design/rule-members.ts';
import type { Code } from '../../findings/codes.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { quoted } from '../../findings/words.ts';
import { text } from '../../python/text.ts';
import { oncePer } from '../../source/once-per.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { type Claim, claim } from '../check.ts';

/** The lists of two axes have changed places: each has only ids of the other's catalog, and none of its own. */
export const swappedLists: Cause = {
  explains: ['outside-domain'],
  of({ problem, step, axes }, context) {
    if (problem.kind !== 'outside-domain' || !isBinding(step?.rule)) return UNEXPLAINED;
    for (const axis of axes.domain(problem.key)?.origins ?? []) {
      const pair = swapsOf(context).get(axis);
      if (pair === undefined) continue;
      // The lookup of levels reports both lists.
      const isReported = context.design.runtime.catalogsCheck === 'levels';
      return [
        {
          cause: pair,
          claims: isReported ? [] : [swappedListsClaim(`${step.rule.kind}/outside-domain`, pair)],
        },
      ];
    }
    return UNEXPLAINED;
  },
};

/** Reported once for both lists. */
export function swappedListsClaim(code: Code, [first, second]: readonly [Axis, Axis]): Claim {
  const name = quoted(text(first.name));
  const other = quoted(text(second.name));
  return claim(
    code,
    atSpan(first.listAt ?? first.at),
    `the lists of ${name} and ${other} are swapped: each has the ids of the other`,
    {
      hint: 'swap the two lists',
      related: [{ message: `the list of ${other}`, at: atSpan(second.listAt ?? second.at) }],
    },
  );
}

/** The axes whose lists have changed places, each with both. */
export const swapsOf = oncePer(({ design, catalogs }: Ruled): ReadonlyMap<Axis, readonly [Axis, Axis]> => {
  const swaps = new Map<Axis, readonly [Axis, Axis]>();
  const catalogOf = ({ name }: Axis) => (name.kind === 'str' ? catalogs?.(name.value) : undefined);
  const hasAll = (owner: Axis, { levels }: Axis): boolean =>
    levels.every(({ value }) => catalogOf(owner)?.has(text(value)));
  // The levels of an axis without a list of its own come from the items of a tuple.
  const strays = design.axes.filter((axis) => {
    const catalog = axis.listAt && axis.levels.length > 0 ? catalogOf(axis) : undefined;
    return catalog && !axis.levels.some(({ value }) => catalog.has(text(value)));
  });
  for (const [index, first] of strays.entries())
    for (const second of strays.slice(index + 1))
      if (!swaps.has(first) && hasAll(second, first) && hasAll(first, second))
        for (const axis of [first, second]) swaps.set(axis, [first, second]);
  return swaps;
});
