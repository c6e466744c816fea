import type { Expectation } from '../derive.ts';
import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { generationId, signaturePart } from '../plan/generation-id.ts';
import { textField } from '../plan/metadata.ts';
import type { Selection } from '../plan/selection.ts';
import { STAGES, type Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import {
  compareRowsForm,
  type FileBytes,
  foreignMembership,
  type MembershipDrift,
  parseMembership,
  take,
} from './compare-membership.ts';
import { differenceDigest } from './difference-digest.ts';

export interface SelectionDrift extends MembershipDrift {
  /** If the membership contains exactly the right generations: the file as the runtime would write it. */
  readonly fixed?: Uint8Array;
}

/**
 * With a curated selection, the membership cannot be derived, because ids depend on the content of `gens/` when the
 * runtime ran. Instead, it is verified (semantics §7): every selected generation and its parent is listed, every
 * template and model occurs as often as the count requires, nothing else is listed, and rows are written as the runtime
 * writes them.
 *
 * @param expectation - Its membership lists what a run would write now. It serves to name missing generations.
 */
export function compareSelection(
  selection: Selection,
  { selectionFrame: frame, membership: expected }: Pick<Expectation, 'selectionFrame' | 'membership'>,
  committed: FileBytes,
  existing: ExistingGenerations,
): SelectionDrift {
  const foreign = foreignMembership(expected, committed);
  if (foreign !== undefined) return foreign;
  const rows = parseMembership(committed);
  const members = (stage: Stage): ReadonlySet<string> => new Set(rows.get(stage) ?? []);
  const drafts = members('draft');
  const essays = members('essay');
  const evaluations = members('evaluation');
  const indexes = {
    essay: indexByBase('essay', existing, essays),
    evaluation: indexByBase('evaluation', existing, evaluations),
  };
  const missing: Record<Stage, string[]> = { draft: [], essay: [], evaluation: [] };
  const allowed: Record<Stage, Set<string>> = { draft: new Set(), essay: new Set(), evaluation: new Set() };

  const want = (stage: Stage, id: string, present: ReadonlySet<string>): void => {
    allowed[stage].add(id);
    if (!present.has(id)) missing[stage].push(id);
  };
  for (const { id } of selection.ids) {
    if (selection.stage === 'essay') {
      want('essay', id, essays);
      const found = existing.metadata('essay', id);
      if (found.kind === 'metadata') want('draft', textField(found.metadata, 'parent_gen_id'), drafts);
      continue;
    }
    want('draft', id, drafts);
    for (const template of frame.essayTemplates) {
      cover('essay', [id, template], essays, frame.essayCount);
    }
  }
  for (const essay of allowed.essay) {
    for (const template of frame.evaluationTemplates) {
      for (const model of frame.evaluationModels) {
        passCheckpoint();
        cover('evaluation', [essay, template, model], evaluations, frame.evaluationCount);
      }
    }
  }

  const stages = STAGES.flatMap((stage) => {
    const added = take(stage, new Set(missing[stage]), () => true, expected);
    const removed = take(stage, members(stage), (id) => !allowed[stage].has(id));
    return added.count + removed.count > 0 ? [{ stage, added, removed }] : [];
  });
  const { status, form, written, records } = compareRowsForm(committed);
  const digest =
    stages.length > 0 || status === 'content'
      ? { digest: differenceDigest(records, Object.values(missing)) }
      : {};
  return stages.length > 0
    ? { status: 'content', stages, reordered: false, form, ...digest }
    : { status, stages, reordered: false, form, ...digest, fixed: written };

  /** Allows the members with a base (parent, template, model). If there are too few, plain ids are missing. */
  function cover(
    stage: 'essay' | 'evaluation',
    base: readonly string[],
    present: ReadonlySet<string>,
    count: number,
  ): void {
    const parts = base.map(signaturePart);
    const plain = (replicate: number): string => generationId(stage, [...parts, String(replicate)]);
    const found = new Set(indexes[stage].get(baseKey(base)) ?? []);
    // Members without committed metadata are recognized by their plain id.
    for (let replicate = 1; replicate <= 2 * count; replicate++)
      if (present.has(plain(replicate))) found.add(plain(replicate));
    const covering = [...found].filter((id) => present.has(id));
    for (const id of covering) allowed[stage].add(id);
    if (covering.length >= fewest(count)) return;
    for (let replicate = 1, left = count - covering.length; left > 0; replicate++) {
      if (present.has(plain(replicate))) continue;
      missing[stage].push(plain(replicate));
      left--;
    }
  }
}

/** Members by parent, template and model, according to their metadata. */
function indexByBase(
  stage: 'essay' | 'evaluation',
  existing: ExistingGenerations,
  ids: ReadonlySet<string>,
): Map<string, string[]> {
  const byBase = new Map<string, string[]>();
  for (const id of ids) {
    const found = existing.metadata(stage, id);
    if (found.kind !== 'metadata') continue;
    const { metadata } = found;
    const base =
      stage === 'essay'
        ? [textField(metadata, 'parent_gen_id'), textField(metadata, 'template_id', 'essay_template')]
        : [
            textField(metadata, 'parent_gen_id'),
            textField(metadata, 'template_id', 'evaluation_template'),
            textField(metadata, 'llm_model_id'),
          ];
    const key = baseKey(base);
    const siblings = byBase.get(key);
    if (siblings === undefined) byBase.set(key, [id]);
    else siblings.push(id);
  }
  return byBase;
}

function baseKey(base: readonly string[]): string {
  return JSON.stringify(base);
}

/**
 * The minimum number of members that a run can produce for a count. Numbers that are allocated without checking may
 * coincide with reused ones, which are then listed once. With r reused and n = count − r allocated, the first allocated
 * number is new, so at most min(r, n − 1) coincide.
 */
function fewest(count: number): number {
  let least = count;
  for (let reused = 1; reused < count; reused++)
    least = Math.min(least, count - Math.min(reused, count - reused - 1));
  return least;
}
