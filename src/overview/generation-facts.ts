import { lineLevels } from '../outputs/describe-generation.ts';
import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { ID_PREFIXES } from '../plan/generation-id.ts';
import { STAGES, type Stage } from '../result.ts';

/** A generation described by its levels. */
export interface DescribedGeneration {
  readonly stage: Stage;
  readonly id: string;
  /** Its own levels and those of its parents, starting with the combination: `combo-c`, `spiral`, `opal`. */
  readonly levels: readonly string[];
}

/** The generations made from a generation. */
export interface Children {
  readonly ids: readonly string[];
  /** Descriptions of the first few. */
  readonly first: readonly DescribedGeneration[];
}

/** The place of a generation in one cohort's plan. */
export interface GenerationFacts {
  readonly generation: Generation;
  readonly described: DescribedGeneration;
  /** The draft of an essay, or the essay and the draft of an evaluation, nearest first. Only those that are planned. */
  readonly parents: readonly DescribedGeneration[];
  /** The generations made directly from it: their number, and the first few. */
  readonly children: Children;
}

/** Maximum number of children that are described. */
const MOST_CHILDREN = 10;

/** The stage of an id, by its prefix. */
export function stageOfId(id: string): Stage | undefined {
  return STAGES.find((stage) => id.startsWith(ID_PREFIXES[stage]));
}

/**
 * The facts about a generation in a membership; `undefined` if it is not planned. Linear in the number of generations
 * of the next stage.
 */
export function generationFacts(
  membership: Membership,
  stage: Stage,
  id: string,
): GenerationFacts | undefined {
  const find = (of: Stage, wanted: string) => membership.find(of, wanted);
  const generation = find(stage, id);
  if (generation === undefined) return undefined;
  const essay = stage === 'evaluation' ? find('essay', generation.origin) : undefined;
  const draftId = stage === 'essay' ? generation.origin : essay?.origin;
  const draft = draftId === undefined ? undefined : find('draft', draftId);
  const ancestors = [essay, draft].filter((one) => one !== undefined);
  const described = describe([generation, ...ancestors]);
  const next = stage === 'draft' ? 'essay' : stage === 'essay' ? 'evaluation' : undefined;
  const first: DescribedGeneration[] = [];
  const ids: string[] = [];
  for (const child of next === undefined ? [] : membership.generations(next)) {
    if (child.origin !== id) continue;
    ids.push(child.id);
    if (first.length < MOST_CHILDREN) first.push(describe([child, generation, ...ancestors]));
  }
  return {
    generation,
    described,
    parents: ancestors.map((_, index) => describe(ancestors.slice(index))),
    children: { ids, first },
  };
}

/** The generations that several cohorts make from the same generation, each counted once. */
export function joinedChildren(parts: readonly Children[]): Children {
  const described = parts.flatMap(({ first }) => first);
  // Reversed, because a map keeps the last entry of an id, and the first one counts.
  const firstOf = new Map(described.toReversed().map((one) => [one.id, one]));
  return {
    ids: [...new Set(parts.flatMap(({ ids }) => ids))],
    first: described.filter((one) => firstOf.get(one.id) === one).slice(0, MOST_CHILDREN),
  };
}

/** @param line - The generation, its parent, and the parent of that. */
function describe(line: readonly Generation[]): DescribedGeneration {
  const [own] = line;
  if (own === undefined) throw new RangeError('no generation to describe');
  return { stage: own.stage, id: own.id, levels: lineLevels(line) };
}
