import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { lower } from '../python/lower.ts';
import { strip } from '../python/strip.ts';
import type { Stage } from '../result.ts';
import type { RowOf } from './attribution/attribute-plan.ts';
import type { PlanChange } from './change.ts';
import { reasonKey, reasonOf } from './change-causes.ts';

/** Returns the key of the reason why a generation is planned; `undefined` if none is known. */
export type ReasonOf = (generation: Generation) => string | undefined;

/** The reasons of single generations, recorded while two states are compared, for use in pricing. */
export class GenerationReasons {
  readonly #cohorts = new Map<string, { readonly rowOf: RowOf; readonly keys: readonly string[] }>();

  /** Pass this to a comparison of states as `onAttributed`. */
  readonly add = (cohort: string, rowOf: RowOf, change: PlanChange): void => {
    this.#cohorts.set(cohort, {
      rowOf,
      keys: change.attributed.map((row) => reasonKey(reasonOf(change, row))),
    });
  };

  /** Reasons of the generations that a cohort of the head plans; `undefined` for a cohort that was not compared. */
  of(cohort: string, membership: Membership): ReasonOf | undefined {
    const known = this.#cohorts.get(cohort);
    if (known === undefined) return undefined;
    const identity = new Identity(membership);
    return (generation) => {
      const fields = () => identity.fields(generation);
      const place = known.rowOf(generation.stage, { id: generation.id, fields });
      return place === undefined ? undefined : known.keys[place];
    };
  }
}

/** The identity fields of generations, including those inherited from their parents. */
class Identity {
  readonly #membership: Membership;
  readonly #parents = new Map<Stage, ReadonlyMap<string, readonly string[]>>();

  constructor(membership: Membership) {
    this.#membership = membership;
  }

  fields(generation: Generation): readonly string[] {
    const { stage, origin, template, model, replicate } = generation;
    const own = (...texts: readonly string[]) => [...texts.map((text) => lower(strip(text))), `${replicate}`];
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
      for (const one of this.#membership.generations(stage)) found.set(one.id, this.fields(one));
      all = found;
      this.#parents.set(stage, all);
    }
    return all.get(id) ?? [];
  }
}
