import type { Identified } from '../derivation.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import type { StageIds } from '../plan/assign-ids.ts';
import { signaturePart } from '../plan/generation-id.ts';
import type { Vocabulary } from '../plan/plan.ts';
import type { Stage } from '../result.ts';
import type { Span } from '../source/span.ts';
import type { TextField } from './planned-columns.ts';
import { tokenOf } from './token-of.ts';

/** One part of a signature, as a column of codes over the entries of a stage. */
interface Part {
  readonly field: TextField;
  readonly vocabulary: Vocabulary;
  readonly codes: Int32Array;
}

/** Entries with the same id as an earlier entry, and the two texts that should have distinguished them. */
export interface Collapse {
  readonly stage: Stage;
  readonly field: TextField;
  readonly lost: string;
  readonly kept: string;
  readonly count: number;
}

/**
 * Essays planned with several models that are one generation, since the id of an essay does not include its model
 * (semantics §4).
 */
export function collapsedModels({ plan: { essays, essayModels }, ids }: Identified): readonly Collapse[] {
  return collapses(
    ids.essays,
    [{ field: 'essay_llm', vocabulary: essayModels, codes: essays.model }],
    (left, right) =>
      essays.draft[left] === essays.draft[right] && essays.template[left] === essays.template[right],
  );
}

/**
 * Plan entries that are one generation although their texts differ: ids are made of trimmed, lower-cased parts joined
 * by `|` (semantics §4). The first entry is kept. Entries whose parents collapsed are not counted again.
 */
export function collapsedTexts({ plan, ids }: Identified): readonly Collapse[] {
  const { drafts, essays, evaluations } = plan;
  return [
    ...collapses(
      ids.drafts,
      [
        { field: 'combo_id', vocabulary: plan.combos, codes: drafts.combo },
        { field: 'draft_template', vocabulary: plan.draftTemplates, codes: drafts.template },
        { field: 'draft_llm', vocabulary: plan.draftModels, codes: drafts.model },
      ],
      () => true,
    ),
    ...collapses(
      ids.essays,
      [{ field: 'essay_template', vocabulary: plan.essayTemplates, codes: essays.template }],
      (left, right) => essays.draft[left] === essays.draft[right],
    ),
    ...collapses(
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
    ),
  ];
}

/**
 * Counts the entries that lose their id to another one with the same parent, by the first part in which they differ.
 */
function collapses(
  stage: StageIds,
  parts: readonly Part[],
  sameParent: (lost: number, kept: number) => boolean,
): readonly Collapse[] {
  const found = new Map<string, Collapse & { count: number }>();
  const { first } = stage;
  if (first === undefined) return [];
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
  return [...found.values()];
}

/**
 * The tokens of two texts that resemble each other. One may be a misspelling of the other, so an error at either
 * explains why both exist and collapse.
 */
export function misspellings({ field, lost, kept }: Collapse, { design, rows }: Identified): readonly Span[] {
  const isNear = signaturePart(lost) === signaturePart(kept) || nearestNames(lost, [kept], 1).length > 0;
  return isNear ? [lost, kept].map((name) => tokenOf(field, name, design, rows)) : [];
}
