import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan } from '../findings/diagnostic.ts';
import { counted } from '../findings/listing.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import type { PlanIds, StageIds } from '../plan/assign-ids.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { signaturePart } from '../plan/generation-id.ts';
import { textField } from '../plan/metadata.ts';
import type { Plan, Vocabulary } from '../plan/plan.ts';
import type { Stage } from '../result.ts';
import { placeKey, refusedPlaces } from './place-key.ts';
import type { TextField } from './planned-columns.ts';
import { tokenOf } from './token-of.ts';

/** Findings of one kind that are told one by one; more of them have one cause. */
const MOST = 20;

/** What the traps of ids look at. */
export interface Identified {
  readonly design: Design;
  readonly rows: RowSet;
  readonly plan: Plan;
  readonly ids: PlanIds;
  readonly existing: ExistingGenerations;
}

/** One part of a signature, as a column of codes over the entries of a stage. */
interface Part {
  readonly field: TextField;
  readonly vocabulary: Vocabulary;
  readonly codes: Int32Array;
}

/** Entries that got an id which an earlier one has, by the two texts that should have told them apart. */
interface Collapse {
  readonly stage: Stage;
  readonly field: TextField;
  readonly lost: string;
  readonly kept: string;
  count: number;
}

/**
 * Ids are made of trimmed, lower-cased parts joined by `|`, and an essay's leaves its model out (semantics §4): plan
 * entries that differ otherwise are one generation, and the first of them stays.
 */
export function reportIdTraps(identified: Identified, collector: Collector): void {
  const { plan, ids } = identified;
  const { drafts, essays, evaluations } = plan;
  const models = new Map<string, Collapse>();
  const others = new Map<string, Collapse>();
  collect(
    ids.drafts,
    [
      { field: 'combo_id', vocabulary: plan.combos, codes: drafts.combo },
      { field: 'draft_template', vocabulary: plan.draftTemplates, codes: drafts.template },
      { field: 'draft_llm', vocabulary: plan.draftModels, codes: drafts.model },
    ],
    () => true,
    others,
  );
  // A child whose parents are one generation has lost nothing of its own.
  const sameDraft = (left: number, right: number): boolean => essays.draft[left] === essays.draft[right];
  const templates: Part = {
    field: 'essay_template',
    vocabulary: plan.essayTemplates,
    codes: essays.template,
  };
  collect(ids.essays, [templates], sameDraft, others);
  collect(
    ids.essays,
    [{ field: 'essay_llm', vocabulary: plan.essayModels, codes: essays.model }],
    (left, right) => sameDraft(left, right) && essays.template[left] === essays.template[right],
    models,
  );
  collect(
    ids.evaluations,
    [
      {
        field: 'evaluation_template',
        vocabulary: plan.evaluationTemplates,
        codes: evaluations.template,
      },
      { field: 'evaluation_llm', vocabulary: plan.evaluationModels, codes: evaluations.model },
    ],
    (left, right) => evaluations.essay[left] === evaluations.essay[right],
    others,
  );
  const isSpelling = misspellings(identified, collector);
  reportModels(
    [...models.values()].filter((collapse) => !isSpelling(collapse)),
    identified,
    collector,
  );
  reportCollapses(
    [...others.values()].filter((collapse) => !isSpelling(collapse)),
    identified,
    collector,
  );
  reportKeptMetadata(identified, collector);
}

/** Whether two texts are one, misspelt: one of them is told as an error, and they collapse because both are there. */
function misspellings({ design, rows }: Identified, collector: Collector): (collapse: Collapse) => boolean {
  const refused = refusedPlaces(collector);
  if (refused.size === 0) return () => false;
  return ({ field, lost, kept }) =>
    [lost, kept].some((name) => refused.has(placeKey(tokenOf(field, name, design, rows)))) &&
    (signaturePart(lost) === signaturePart(kept) || nearestNames(lost, [kept], 1).length > 0);
}

/** Counts the entries that lose their id to another of the same parent, by the first part in which they differ. */
function collect(
  stage: StageIds,
  parts: readonly Part[],
  sameParent: (lost: number, kept: number) => boolean,
  found: Map<string, Collapse>,
): void {
  const { first } = stage;
  if (first === undefined) return;
  for (let lost = 0; lost < first.length; lost++) {
    const kept = first[lost] ?? lost;
    if (kept === lost || !sameParent(lost, kept)) continue;
    const part = parts.find(({ codes }) => codes[lost] !== codes[kept]);
    if (part === undefined) continue;
    const lostText = part.vocabulary.text(part.codes[lost] ?? 0);
    const keptText = part.vocabulary.text(part.codes[kept] ?? 0);
    const key = JSON.stringify([part.field, lostText, keptText]);
    const collapse = found.get(key);
    if (collapse) collapse.count++;
    else found.set(key, { stage: stage.stage, field: part.field, lost: lostText, kept: keptText, count: 1 });
  }
}

/** Every losing model once, with all the essays that it loses. */
function reportModels(
  collapses: readonly Collapse[],
  { design, rows }: Identified,
  collector: Collector,
): void {
  const byModel = new Map<string, { readonly kept: Set<string>; count: number }>();
  for (const { lost, kept, count } of collapses) {
    const entry = byModel.get(lost) ?? { kept: new Set(), count: 0 };
    entry.kept.add(kept);
    entry.count += count;
    byModel.set(lost, entry);
  }
  const all = [...byModel];
  for (const [index, [model, { kept, count }]] of all.slice(0, MOST).entries()) {
    const winner =
      kept.size === 1 ? `the one by ${showText([...kept][0] ?? '')}` : 'that of an earlier model';
    const more = index === MOST - 1 && all.length > MOST ? `; so do ${all.length - MOST} more models` : '';
    collector.add(
      'plan/essays-collapse',
      atSpan(tokenOf('essay_llm', model, design, rows)),
      `${counted(count, 'essay')} by ${showText(model)} ${count === 1 ? 'is' : 'are'} lost: ${count === 1 ? 'it gets' : 'each gets'} the id of ${winner}, for the same draft, template and replicate${more}`,
      {
        hint: 'an essay id leaves its model out: keep one essay model a draft (tie it to draft_llm), or use one cohort a model',
      },
    );
  }
}

function reportCollapses(
  collapses: readonly Collapse[],
  { design, rows }: Identified,
  collector: Collector,
): void {
  for (const [index, { stage, field, lost, kept, count }] of collapses.slice(0, MOST).entries()) {
    const sameButCase = signaturePart(lost) === signaturePart(kept);
    const more =
      index === MOST - 1 && collapses.length > MOST ? `; so are ${collapses.length - MOST} more pairs` : '';
    const why = sameButCase
      ? `differ only in capitals, which an id does not keep`
      : `run together with the part beside them, because "|" also separates the parts of an id`;
    collector.add(
      'plan/ids-collapse',
      atSpan(tokenOf(field, lost, design, rows)),
      `${showText(lost)} and ${showText(kept)} ${why}: ${counted(count, stage)} ${count === 1 ? 'is' : 'are'} lost${more}`,
      {
        hint: sameButCase ? 'use ids that differ in more than capitals' : 'use ids without "|"',
        related: [{ message: 'the one that stays', at: atSpan(tokenOf(field, kept, design, rows)) }],
      },
    );
  }
}

/** An essay that is committed as another model's work: its id is the same, so it is never written again. */
function reportKeptMetadata({ design, rows, plan, ids, existing }: Identified, collector: Collector): void {
  if (existing.folders('essay').size === 0) return;
  const { essays, essayModels } = plan;
  const found = new Map<string, { planned: string; committed: string; id: string; count: number }>();
  for (let essay = 0; essay < essays.count; essay++) {
    if (ids.essays.first !== undefined && ids.essays.first[essay] !== essay) continue;
    const id = ids.essays.ids.at(essay);
    const metadata = existing.metadata('essay', id);
    if (metadata.kind !== 'metadata') continue;
    const committed = textField(metadata.metadata, 'llm_model_id');
    const planned = essayModels.text(essays.model[essay] ?? 0);
    if (committed === '' || committed === planned) continue;
    const key = JSON.stringify([planned, committed]);
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { planned, committed, id, count: 1 });
  }
  for (const { planned, committed, id, count } of [...found.values()].slice(0, MOST)) {
    collector.add(
      'plan/kept-metadata',
      atSpan(tokenOf('essay_llm', planned, design, rows)),
      `${counted(count, 'essay')} planned with ${showText(planned)} ${count === 1 ? 'is' : 'are'} committed as written by ${showText(committed)}: the committed metadata stays`,
      {
        hint: `an essay id leaves its model out: plan ${showText(committed)} again, or remove the committed generations to have them made anew`,
        related: [
          { message: `names ${showText(committed)}`, at: atFile(existing.metadataPath('essay', id)) },
        ],
      },
    );
  }
}
