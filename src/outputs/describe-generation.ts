import type { Generation } from '../plan/generation.ts';
import type { Stage } from '../result.ts';
import type { Membership } from './membership.ts';

/**
 * The levels of a generation and its ancestors, starting with the combination, such as `combo-c`, `spiral`, `opal`;
 * also the replicate, unless it is the first. Empty without a generation, or if the membership lacks an ancestor.
 */
function generationLevels(membership: Membership, generation: Generation | undefined): readonly string[] {
  const line: Generation[] = [];
  for (let one = generation; ; ) {
    if (one === undefined) return [];
    line.push(one);
    const parent = PARENTS[one.stage];
    if (parent === undefined) return lineLevels(line);
    one = membership.find(parent, one.origin);
  }
}

/** The levels of the first generations of a list; no property if none is known. */
export function levelsOf(
  stage: Stage,
  ids: readonly string[],
  membership: Membership | undefined,
): { readonly levels?: readonly (readonly string[])[] } {
  return membership === undefined
    ? {}
    : levelsOfGenerations(
        ids.map((id) => membership.find(stage, id)),
        membership,
      );
}

/**
 * The same for generations that the caller already has, since finding a generation by its id may require a table of
 * all.
 */
export function levelsOfGenerations(
  first: readonly (Generation | undefined)[],
  membership: Membership,
): { readonly levels?: readonly (readonly string[])[] } {
  const levels = first.map((one) => generationLevels(membership, one));
  return levels.some((one) => one.length > 0) ? { levels } : {};
}

/** @param line - A generation, followed by its ancestors up to its draft. */
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

/** The stage of a generation's parent. */
const PARENTS: Readonly<Record<Stage, Stage | undefined>> = {
  draft: undefined,
  essay: 'draft',
  evaluation: 'essay',
};
