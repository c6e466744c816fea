import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { lower } from '../python/lower.ts';
import { strip } from '../python/strip.ts';
import type { Stage } from '../result.ts';
import type { GenerationLookup } from './attribution/attribute-plan.ts';
import type { IdentifiedGeneration } from './attribution/membership-masks.ts';
import { ELSEWHERE, type ReasonRow } from './reason.ts';

/**
 * The reason of single generations that a cohort adds or removes.
 *
 * @param rows - The rows that the lookup refers to.
 */
export function rowsOfGenerations(
  { rowOf }: Pick<GenerationLookup, 'rowOf'>,
  rows: readonly ReasonRow[],
  identity: Identity,
): (generation: Generation) => ReasonRow {
  return (generation) => {
    const place = rowOf(generation.stage, identity.of(generation));
    return (place === undefined ? undefined : rows[place]) ?? ELSEWHERE;
  };
}

/** The text of a field, as in a signature. */
export function signatureText(text: string): string {
  return lower(strip(text));
}

/**
 * The texts that identify the generations of a membership across plans, including fields inherited from their parents.
 */
export class Identity {
  readonly #membership: Membership;
  readonly #parents = new Map<Stage, ReadonlyMap<string, readonly string[]>>();

  constructor(membership: Membership) {
    this.#membership = membership;
  }

  of(generation: Generation): IdentifiedGeneration {
    return { id: generation.id, fields: () => this.#fields(generation) };
  }

  #fields(generation: Generation): readonly string[] {
    const { stage, origin, template, model, replicate } = generation;
    const own = (...texts: readonly string[]) => [...texts.map(signatureText), `${replicate}`];
    switch (stage) {
      case 'draft':
        return own(origin, template, model);
      case 'essay':
        return [...this.#parent('draft', origin), ...own(template)];
      case 'evaluation':
        return [...this.#parent('essay', origin), ...own(template, model)];
    }
  }

  #parent(stage: Stage, id: string): readonly string[] {
    let all = this.#parents.get(stage);
    if (all === undefined) {
      const found = new Map<string, readonly string[]>();
      for (const one of this.#membership.generations(stage)) found.set(one.id, this.#fields(one));
      all = found;
      this.#parents.set(stage, all);
    }
    return all.get(id) ?? [];
  }
}
