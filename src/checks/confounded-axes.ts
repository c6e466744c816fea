import { msg, ownCommand, type Text } from '../findings/text.ts';
import { LISTED, listed, numberWord, quoted, unlisted } from '../findings/words.ts';
import { factorsNested, factorsTogether, indistinguishableFactors } from '../quality/aliases.ts';
import type { FactorDesign } from '../quality/factors.ts';
import type { Limit } from './limit.ts';

/**
 * Axes whose effect a design cannot estimate at all: axes that always change together (unless the author tied them),
 * axes determined by another one, and axes determined by others together. Effects that can be estimated in part are not
 * included.
 *
 * @param groupsOf - Axes with those that the author tied as one group: the first axis of a group represents it.
 * @param remedy - The advice for the hint about some axes.
 */
export function confoundedAxes(
  design: FactorDesign,
  groupsOf: (axes: readonly string[]) => readonly (readonly string[])[],
  remedy: (axes: readonly string[]) => Text,
): readonly Limit[] {
  const name = (factor: number): string => design.factors[factor]?.name ?? '';
  const together = factorsTogether(design)
    .map((members) => groupsOf(members.map(name)).flatMap(([head]) => head ?? []))
    .filter((heads) => heads.length > 1);
  const nested = factorsNested(design).map(({ inner, outer }) => [name(inner), name(outer)] as const);
  const inseparable = indistinguishableFactors(design).map(name);
  return [...sayTogether(together), ...sayNested(nested), ...sayInseparable(inseparable)].map((limit) => ({
    ...limit,
    hint: msg`${remedy(limit.axes)}; if this is intended, ignore the finding in the settings and give the reason`,
  }));
}

/** The command that separates two axes of a cohort; unknown names are placeholders in capitals. */
export function separation(cohort: string, [left = 'AXIS', right = 'OTHER']: readonly string[]): Text {
  return msg`\`${ownCommand('separate', cohort, left, right)}\` proposes combinations that separate them`;
}

type Said = Omit<Limit, 'hint'>;

function sayTogether(classes: readonly (readonly string[])[]): Said[] {
  const [first] = classes;
  if (first === undefined) return [];
  const texts = classes
    .slice(0, LISTED)
    .map((names) => `${listed(names.map(quoted), names.length, names.length)} always change together`);
  const effects = classes.length === 1 ? `one effect, not ${numberWord(first.length)}` : 'one effect each';
  const message = `${texts.join('; ')}${andMore(classes.length)}: ${effects}`;
  const names = classes.flat().map(quoted);
  return [{ code: 'quality/one-effect', message, axes: first, unlisted: unlisted(classes.length), names }];
}

function sayNested(pairs: readonly (readonly [inner: string, outer: string])[]): Said[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const texts = pairs
    .slice(0, LISTED)
    .map(([inner, outer]) => `each level of ${quoted(inner)} occurs with only one level of ${quoted(outer)}`);
  const message = `${texts.join('; ')}${andMore(pairs.length)}: the effect of the second cannot be separated from the effect of the first`;
  const names = pairs.flat().map(quoted);
  return [{ code: 'quality/nested-axis', message, axes: first, unlisted: unlisted(pairs.length), names }];
}

function sayInseparable(axes: readonly string[]): Said[] {
  if (axes.length === 0) return [];
  const names = listed(axes.map(quoted), axes.length, axes.length);
  const message =
    axes.length === 1
      ? `the effect of ${names} cannot be separated from those of the other axes together`
      : `the effects of ${names} cannot be separated: each may be the combined effect of the other axes`;
  return [{ code: 'quality/inseparable-axis', message, axes }];
}

function andMore(count: number): string {
  const rest = unlisted(count);
  return rest > 0 ? `; and ${rest} more` : '';
}
