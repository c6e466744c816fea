import type { Generation } from '../plan/generation.ts';
import type { Stage } from '../result.ts';
import type { Membership } from './membership.ts';

/**
 * The levels of a generation and its ancestors, starting with the combination, such as `combo-c`, `spiral`, `opal`;
 * also the replicate, unless it is the first. Empty if the membership lacks the generation or an ancestor.
 */
function generationLevels(membership: Membership, stage: Stage, id: string): readonly string[] {
  const line: Generation[] = [];
  for (let of: Stage | undefined = stage, wanted = id; of !== undefined; of = PARENTS[of]) {
    const one = membership.find(of, wanted);
    if (one === undefined) return [];
    line.push(one);
    wanted = one.origin;
  }
  return lineLevels(line);
}

/** The levels of the first generations of a list; no property if none is known. */
export function levelsOf(
  stage: Stage,
  ids: readonly string[],
  membership: Membership | undefined,
): { readonly levels?: readonly (readonly string[])[] } {
  const levels = membership === undefined ? [] : ids.map((id) => generationLevels(membership, stage, id));
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
