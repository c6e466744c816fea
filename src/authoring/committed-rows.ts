import type { ExistingGenerations } from '../plan/existing-generations.ts';
import { type Metadata, signatureOfMetadata, textField } from '../plan/metadata.ts';
import { STAGES, type Stage } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { CELL_LIMIT } from '../syntax/csv.ts';
import { type Fault, Faults } from './fault.ts';
import { PLAN_COLUMNS, type PlanColumn, sortOf } from './plan-columns.ts';
import { type Relation, relationOf } from './relation.ts';

export type CommittedRows =
  | {
      readonly kind: 'rows';
      readonly rows: Relation;
      /** Values that were filled in, and other remarks. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** How a generation was planned, according to its metadata. */
interface Member {
  readonly origin: string;
  readonly template: string;
  readonly model: string;
  readonly replicate: string;
}

/**
 * The rows that plan a committed membership: one for each of its evaluations, in order, reconstructed from the metadata
 * of the evaluation, its essay and its draft. A spec can only plan whole rows, so a generation without an evaluation,
 * or with a parent outside of the membership, is a fault. All faults are listed.
 *
 * @param membership - Ids by stage, from `parseMembership`.
 */
export function committedRows(
  membership: ReadonlyMap<string, readonly string[]>,
  existing: ExistingGenerations,
): CommittedRows {
  const faults = new Faults();
  for (const stage of membership.keys()) {
    if (!(STAGES as readonly string[]).includes(stage))
      faults.add('membership.csv has rows of stages that no spec plans', stage);
  }
  const drafts = members('draft', membership, existing, faults);
  const essays = members('essay', membership, existing, faults);
  const evaluations = members('evaluation', membership, existing, faults);
  if (evaluations.listed.size === 0 && drafts.listed.size + essays.listed.size === 0)
    faults.add(
      'the membership is empty',
      'membership.csv lists no generation below a header with the columns stage and gen_id',
    );
  requireParents(essays, drafts, 'essays whose draft is not in the membership', faults);
  requireParents(evaluations, essays, 'evaluations whose essay is not in the membership', faults);
  requireChildren(drafts, essays, 'drafts without an essay', faults);
  requireChildren(essays, evaluations, 'essays without an evaluation', faults);
  if (faults.list.length > 0) return { kind: 'faults', faults: faults.list };

  let borrowed = 0;
  const rows: string[][] = [];
  for (const evaluation of evaluations.read.values()) {
    const essay = essays.read.get(evaluation.origin);
    const draft = essay && drafts.read.get(essay.origin);
    if (essay === undefined || draft === undefined) throw new Error('invariant: parents were required');
    if (essay.model === '') borrowed++;
    rows.push([
      draft.origin,
      ...[draft.template, draft.model, draft.replicate],
      ...[essay.template, essay.model === '' ? draft.model : essay.model, essay.replicate],
      ...[evaluation.template, evaluation.model, evaluation.replicate],
    ]);
  }
  const all = relationOf(PLAN_COLUMNS, rows);
  // A replicate of 1 is the default without a column.
  const columns = all.columns.filter(
    ({ name, texts }) => sortOf(name) !== 'replicate' || texts.some((text) => text !== '1'),
  );
  for (const { name, texts } of columns) reportUncarried(name, texts, faults);
  if (faults.list.length > 0) return { kind: 'faults', faults: faults.list };
  return {
    kind: 'rows',
    rows: { count: all.count, columns },
    notes:
      borrowed === 0
        ? []
        : [`the metadata of ${borrowed} of its essays names no model: the draft's was taken`],
  };
}

interface Members {
  readonly stage: Stage;
  /** In the order of the membership, without duplicates. */
  readonly listed: ReadonlySet<string>;
  /** The members with readable metadata. */
  readonly read: ReadonlyMap<string, Member>;
}

function members(
  stage: Stage,
  membership: ReadonlyMap<string, readonly string[]>,
  existing: ExistingGenerations,
  faults: Faults,
): Members {
  const listed = new Set(membership.get(stage));
  const read = new Map<string, Member>();
  for (const id of listed) {
    passCheckpoint();
    const path = existing.metadataPath(stage, id);
    const found = existing.metadata(stage, id);
    if (found.kind !== 'metadata') {
      const why = found.kind === 'missing' ? 'metadata is missing' : 'metadata is not a readable JSON object';
      faults.add(why, path, 'backfilling reads how each generation was planned from its metadata.json');
      continue;
    }
    const member = memberOf(stage, found.metadata);
    if (typeof member !== 'string') read.set(id, member);
    else faults.add('metadata does not say how the generation was planned', `${path} (${member})`);
  }
  return { stage, listed, read };
}

/** A member, or a description of missing or unreadable fields. */
function memberOf(stage: Stage, metadata: Metadata): Member | string {
  const origin = textField(metadata, stage === 'draft' ? 'combo_id' : 'parent_gen_id');
  const template =
    stage === 'draft'
      ? textField(metadata, 'template_id')
      : textField(metadata, 'template_id', `${stage}_template`);
  const model = textField(metadata, 'llm_model_id');
  // The id of an essay does not depend on its model.
  const lacking = [
    ...(origin === '' ? [stage === 'draft' ? 'combo_id' : 'parent_gen_id'] : []),
    ...(template === '' ? ['template_id'] : []),
    ...(model === '' && stage !== 'essay' ? ['llm_model_id'] : []),
  ];
  const replicate = signatureOfMetadata(stage, metadata)?.at(-1);
  if (lacking.length > 0) return `no ${lacking.join(', no ')}`;
  if (replicate === undefined) return 'a field that cannot be read';
  return replicate.startsWith('-') || replicate === '0'
    ? `replicate ${replicate}`
    : { origin, template, model, replicate };
}

function requireParents(children: Members, parents: Members, why: string, faults: Faults): void {
  for (const [id, { origin }] of children.read) {
    if (!parents.listed.has(origin))
      faults.add(why, `${id} (of ${origin})`, 'a spec plans an evaluation with its essay and its draft');
  }
}

function requireChildren(parents: Members, children: Members, why: string, faults: Faults): void {
  // Generations with unreadable metadata may be children of any parent.
  if (children.read.size < children.listed.size) return;
  const origins = new Set([...children.read.values()].map(({ origin }) => origin));
  for (const id of parents.listed) {
    if (!origins.has(id))
      faults.add(why, id, 'each row of a spec ends in an evaluation, so it plans no generation without one');
  }
}

/** Reports texts that a CSV cell cannot preserve. */
function reportUncarried(column: PlanColumn, texts: readonly string[], faults: Faults): void {
  for (const text of texts) {
    const item = `${column} ${text}`;
    if (text.includes('\r')) faults.add('a CSV include turns a carriage return into a line break', item);
    if (/\p{Cs}/u.test(text)) faults.add('half a surrogate pair cannot be written as UTF-8', item);
    if (text.length > CELL_LIMIT)
      faults.add('a CSV cell of more than 131,072 characters cannot be included', item);
  }
}
