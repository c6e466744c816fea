import type { Membership } from '../../outputs/membership.ts';
import type { Generation } from '../../plan/generation.ts';
import type { KeysOf } from './membership-masks.ts';

/**
 * With selected drafts, every run allocates other ids, depending on what earlier ones have written. A generation that
 * the base does not plan is therefore the same in two plans if it has the same parent, template and model there, and
 * the same place among its like.
 */
export function allocatedKeys(base: Membership): KeysOf {
  return (plan) => {
    const keysOf = ({
      stage,
      likeOf,
    }: {
      readonly stage: Generation['stage'];
      readonly likeOf: (one: Generation) => readonly string[];
    }): ReadonlyMap<string, string> => {
      const counts = new Map<string, number>();
      return new Map(
        [...plan.generations(stage)].map((one) => {
          if (base.has(stage, one.id)) return [one.id, one.id];
          const like = JSON.stringify(likeOf(one));
          const count = (counts.get(like) ?? 0) + 1;
          counts.set(like, count);
          return [one.id, `${like} ${count}`];
        }),
      );
    };
    const essay = keysOf({ stage: 'essay', likeOf: ({ origin, template }) => [origin, template] });
    return {
      draft: new Map([...plan.ids('draft')].map((id) => [id, id])),
      essay,
      evaluation: keysOf({
        stage: 'evaluation',
        likeOf: ({ origin, template, model }) => [essay.get(origin) ?? origin, template, model],
      }),
    };
  };
}
