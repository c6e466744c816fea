import type { RowSet } from '../compile/row-set.ts';
import { LevelMemo } from './level-memo.ts';
import type { Plan } from './plan.ts';
import type { TextField } from './plan-fields.ts';
import { BLANK, INVALID, type RowField } from './row-field.ts';
import { rowFields } from './row-fields.ts';
import { TupleTable } from './tuple-table.ts';

/** The plan of some rows, or why there is none. */
export interface Planning {
  /** Absent if any of the lists below is not empty. */
  readonly plan: Plan | undefined;
  /** Fields without a column. */
  readonly missing: readonly TextField[];
  /** Levels because of which a row lacks a field; null and blank text count as missing. */
  readonly blank: readonly (ColumnLevel & { readonly field: TextField })[];
  /** Levels used as a replicate that are not an integer of 1 or more. */
  readonly invalidReplicates: readonly (ColumnLevel & { readonly name: string })[];
  /** Levels with a lone surrogate, which has no UTF-8 encoding: the runtime crashes when it hashes the id. */
  readonly malformed: readonly ColumnLevel[];
}

/** A level of the dimension that a column reads. */
export interface ColumnLevel {
  readonly column: number;
  readonly level: number;
}

/**
 * Merges compiled rows into drafts, essays and evaluations without duplicates, in order of first appearance (semantics
 * §4).
 */
export function planCohort(rows: RowSet): Planning {
  const { texts, vocabularies, replicates, numbers } = rowFields(rows);
  const one = numbers.code('1');
  const names = Object.keys(texts) as TextField[];
  // If there are no rows, nothing is missing.
  const isEmpty = rows.count === 0;
  const faults = {
    missing: isEmpty ? [] : names.filter((name) => texts[name].candidates.length === 0),
    blank: isEmpty
      ? []
      : names.flatMap((field) => reachableBlanks(texts[field]).map((blank) => ({ ...blank, field }))),
    invalidReplicates: isEmpty
      ? []
      : Object.values(replicates).flatMap((field) => invalidLevels(field, rows)),
    malformed: isEmpty ? [] : names.flatMap((name) => malformedLevels(texts[name], rows)),
  };
  if (Object.values(faults).some((list) => list.length > 0)) return { plan: undefined, ...faults };

  const {
    combo_id: combo,
    draft_template: draftTemplate,
    draft_llm: draftModel,
    essay_template: essayTemplate,
    essay_llm: essayModel,
    evaluation_template: evaluationTemplate,
    evaluation_llm: evaluationModel,
  } = texts;
  const draftFields = [combo, draftTemplate, draftModel, replicates.draft];
  const essayFields = [essayTemplate, essayModel, replicates.essay];
  const evaluationFields = [evaluationTemplate, evaluationModel, replicates.evaluation];
  const draftTable = new TupleTable();
  const draftOf = new LevelMemo(rows, dimensionsOf(draftFields), (levels) =>
    draftTable.number(
      combo.read(levels),
      draftTemplate.read(levels),
      draftModel.read(levels),
      replicate(replicates.draft, levels),
    ),
  );
  const essayTable = new TupleTable();
  const essayOf = new LevelMemo(rows, dimensionsOf([...draftFields, ...essayFields]), (levels) =>
    essayTable.number(
      draftOf.at(levels),
      essayTemplate.read(levels),
      essayModel.read(levels),
      replicate(replicates.essay, levels),
    ),
  );
  const everyRowIsNew = rowsDiffer(rows, [...draftFields, ...essayFields, ...evaluationFields]);
  const evaluationTable = new TupleTable(everyRowIsNew ? rows.count : undefined);
  for (const levels of rows.vectors()) {
    const essay = essayOf.at(levels);
    const template = evaluationTemplate.read(levels);
    const model = evaluationModel.read(levels);
    const number = replicate(replicates.evaluation, levels);
    if (everyRowIsNew) evaluationTable.append(essay, template, model, number);
    else evaluationTable.number(essay, template, model, number);
  }

  const [draftCombos, draftTemplates, draftModels, draftReplicates] = draftTable.columns();
  const [essayDrafts, essayTemplates, essayModels, essayReplicates] = essayTable.columns();
  const [evaluationEssays, evaluationTemplates, evaluationModels, evaluationReplicates] =
    evaluationTable.columns();
  const plan: Plan = {
    rows: rows.count,
    product: rows,
    combos: vocabularies.combo_id,
    draftTemplates: vocabularies.draft_template,
    draftModels: vocabularies.draft_llm,
    essayTemplates: vocabularies.essay_template,
    essayModels: vocabularies.essay_llm,
    evaluationTemplates: vocabularies.evaluation_template,
    evaluationModels: vocabularies.evaluation_llm,
    replicates: numbers,
    drafts: {
      count: draftTable.count,
      combo: draftCombos,
      template: draftTemplates,
      model: draftModels,
      replicate: draftReplicates,
    },
    essays: {
      count: essayTable.count,
      draft: essayDrafts,
      template: essayTemplates,
      model: essayModels,
      replicate: essayReplicates,
    },
    evaluations: {
      count: evaluationTable.count,
      essay: evaluationEssays,
      template: evaluationTemplates,
      model: evaluationModels,
      replicate: evaluationReplicates,
    },
  };
  return { plan, ...faults };

  function replicate(field: RowField, levels: Int32Array): number {
    const code = field.read(levels);
    return code === BLANK ? one : code;
  }
}

function dimensionsOf(fields: readonly RowField[]): ReadonlySet<number> {
  return new Set(fields.flatMap(({ candidates }) => candidates.map(({ dimension }) => dimension)));
}

/**
 * Whether no two rows can be the same evaluation, because the levels of every dimension are distinguished by fields
 * that read nothing else. This is true for most specs and saves looking up each row. False may mean that it is unknown.
 */
function rowsDiffer(rows: RowSet, fields: readonly RowField[]): boolean {
  const sole = fields.flatMap(({ always }) => always ?? []);
  return rows.dimensions.every(({ size }, dimension) => {
    // Levels are in the same class until a field distinguishes them.
    let classOf = new Int32Array(size);
    let classes = 1;
    for (const reader of sole) {
      if (reader.dimension !== dimension) continue;
      const finer = new TupleTable(size);
      classOf = classOf.map((one, level) => finer.number(one, reader.codes[level] ?? 0, 0, 0));
      classes = finer.count;
    }
    return classes >= size;
  });
}

/**
 * The blank levels to report if some row lacks the field. Dimensions are independent, so some row combines the blank
 * levels of all columns of a field, unless two of them read the same dimension.
 */
function reachableBlanks(field: RowField): ColumnLevel[] {
  // Columns that read the same dimension are all blank only at levels where each of them is.
  const together = new Map<number, ReadonlySet<number>>();
  for (const { dimension, codes } of field.candidates) {
    const blank = [...codes.keys()].filter((level) => codes[level] === BLANK);
    const earlier = together.get(dimension);
    together.set(dimension, new Set(earlier ? blank.filter((level) => earlier.has(level)) : blank));
  }
  if ([...together.values()].some((blank) => blank.size === 0)) return [];
  return field.candidates.flatMap(({ column, dimension }) =>
    [...(together.get(dimension) ?? [])].map((level) => ({ column, level })),
  );
}

function invalidLevels(field: RowField, rows: RowSet): (ColumnLevel & { readonly name: string })[] {
  const found: (ColumnLevel & { readonly name: string })[] = [];
  const reached: RowField['candidates'][number][] = [];
  for (const candidate of field.candidates) {
    const { name, column, dimension } = candidate;
    for (const [level, code] of candidate.codes.entries())
      if (
        code === INVALID &&
        isReached(reached, dimension, level) &&
        rows.nodeAt(column, level) !== undefined
      )
        found.push({ name, column, level });
    reached.push(candidate);
  }
  return found;
}

function malformedLevels(field: RowField, rows: RowSet): ColumnLevel[] {
  return field.candidates.flatMap(({ column, codes }) =>
    [...codes.keys()].flatMap((level) => {
      const value = rows.valueAt(column, level);
      const isMalformed = value.kind === 'str' && /\p{Surrogate}/u.test(value.value);
      return isMalformed && rows.nodeAt(column, level) !== undefined ? { column, level } : [];
    }),
  );
}

/** Whether some row reads this level, because all earlier columns are blank there. */
function isReached(
  earlier: readonly RowField['candidates'][number][],
  dimension: number,
  level: number,
): boolean {
  return earlier.every((candidate) =>
    candidate.dimension === dimension ? candidate.codes[level] === BLANK : candidate.codes.includes(BLANK),
  );
}
