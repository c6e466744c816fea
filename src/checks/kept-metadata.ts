import { atFile, atSpan } from '../findings/diagnostic.ts';
import { counted, quoted } from '../findings/words.ts';
import type { PlanIds } from '../plan/assign-ids.ts';
import { textField } from '../plan/metadata.ts';
import type { Plan } from '../plan/plan.ts';
import { type Check, claim } from './check.ts';
import { tokenOf } from './token-of.ts';

/** Maximum number of findings that are reported individually. More findings than that have one cause. */
const MOST = 20;

/**
 * No planned essay is committed as the work of another model. Its id does not depend on the model, so the runtime would
 * never rewrite it.
 */
export const keptMetadata: Check = {
  phase: 'generations',
  *find({ design, rows, plan, ids, existing }) {
    if (!design.rulesAreRead) return;
    if (existing.folders('essay').size === 0) return;
    const { essays, essayModels } = plan;
    const others = modelsOfSameId(plan, ids);
    const found = new Map<string, { planned: string; committed: string; id: string; count: number }>();
    for (let essay = 0; essay < essays.count; essay++) {
      if (ids.essays.first !== undefined && ids.essays.first[essay] !== essay) continue;
      const id = ids.essays.ids.at(essay);
      const metadata = existing.metadata('essay', id);
      if (metadata.kind !== 'metadata') continue;
      const committed = textField(metadata.metadata, 'llm_model_id');
      const planned = essayModels.text(essays.model[essay] ?? 0);
      if (committed === '' || committed === planned || others.get(essay)?.has(committed)) continue;
      const key = JSON.stringify([planned, committed]);
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { planned, committed, id, count: 1 });
    }
    for (const { planned, committed, id, count } of [...found.values()].slice(0, MOST)) {
      yield claim(
        'plan/kept-metadata',
        atSpan(tokenOf('essay_llm', planned, design, rows)),
        `${counted(count, 'essay')} planned with ${quoted(planned)} ${count === 1 ? 'is' : 'are'} committed as written by ${quoted(committed)}: the committed metadata is kept`,
        {
          hint: `if the file was edited, restore its model; otherwise plan ${quoted(committed)} again, since the id of an essay does not include its model; remove the committed generations only if they are to be replaced`,
          related: [
            { message: `names ${quoted(committed)}`, at: atFile(existing.metadataPath('essay', id)) },
          ],
        },
      );
    }
  },
};

/** For each first essay of an id that several models plan, those models. */
function modelsOfSameId(
  { essays, essayModels }: Plan,
  { essays: { first } }: PlanIds,
): Map<number, Set<string>> {
  const models = new Map<number, Set<string>>();
  for (let essay = 0; first !== undefined && essay < essays.count; essay++) {
    const same = first[essay] ?? essay;
    if (same === essay) continue;
    const known = models.get(same) ?? new Set();
    models.set(same, known.add(essayModels.text(essays.model[essay] ?? 0)));
  }
  return models;
}
