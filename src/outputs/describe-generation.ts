import type { Generation } from '../plan/generation.ts';
import type { Stage } from '../result.ts';
import type { Membership } from './membership.ts';

/**
 * A generation by what it is: its own levels and those of what it is made from, from the combination on, as `combo-c`,
 * `spiral`, `opal`; a replicate above the first is named, too. Empty where the membership does not hold it, or a parent of it.
 */
export function generationLevels(membership: Membership, stage: Stage, id: string): readonly string[] {
  const line: Generation[] = [];
  for (let of: Stage | undefined = stage, wanted = id; of !== undefined; of = PARENTS[of]) {
    const one = membership.find(of, wanted);
    if (one === undefined) return [];
    line.push(one);
    wanted = one.origin;
  }
  return lineLevels(line);
}

/** The levels of the first generations of a list, as the list holds them; nothing where none is known. */
export function levelsOf(
  stage: Stage,
  ids: readonly string[],
  membership: Membership | undefined,
): { readonly levels?: readonly (readonly string[])[] } {
  const levels = membership === undefined ? [] : ids.map((id) => generationLevels(membership, stage, id));
  return levels.some((one) => one.length > 0) ? { levels } : {};
}

/** @param line - A generation, then what it is made from, up to its draft. */
export function lineLevels(line: readonly Generation[]): readonly string[] {
  return [...line]
    .reverse()
    .flatMap(({ stage, origin, template, model, replicate }) => [
      ...(stage === 'draft' ? [origin] : []),
      template,
      model,
      ...(replicate === 1n ? [] : [`replicate ${replicate}`]),
    ]);
}

/** What the generations of a stage are made from. */
const PARENTS: Readonly<Record<Stage, Stage | undefined>> = {
  draft: undefined,
  essay: 'draft',
  evaluation: 'essay',
};
