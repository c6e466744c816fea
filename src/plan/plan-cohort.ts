import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import { show } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { LevelMemo } from './level-memo.ts';
import { reportMissingFields } from './missing-fields.ts';
import { type Plan, Vocabulary } from './plan.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS, type TextField } from './plan-fields.ts';
import { BLANK, INVALID, RowField, replicateCode, textCode } from './row-field.ts';
import { TupleTable } from './tuple-table.ts';

/**
 * Merges compiled rows into drafts, essays and evaluations, each kept once in first-seen order (semantics §4).
 *
 * @returns the plan, or `undefined` when a row lacks a field or has an invalid replicate.
 */
export function planCohort(rows: RowSet, design: Design, collector: Collector): Plan | undefined {
  const before = collector.errorCount;
  const vocabularies = {
    combo_id: new Vocabulary(),
    draft_template: new Vocabulary(),
    draft_llm: new Vocabulary(),
    essay_template: new Vocabulary(),
    essay_llm: new Vocabulary(),
    evaluation_template: new Vocabulary(),
    evaluation_llm: new Vocabulary(),
  };
  const replicates = new Vocabulary();
  const one = replicates.code('1');
  const textField = (name: TextField): RowField =>
    new RowField(rows, TEXT_FIELDS[name], (value) => textCode(value, vocabularies[name]));
  const replicateField = (stage: keyof typeof REPLICATE_FIELDS): RowField =>
    new RowField(rows, REPLICATE_FIELDS[stage], (value) => replicateCode(value, replicates));

  const combo = textField('combo_id');
  const draftTemplate = textField('draft_template');
  const draftModel = textField('draft_llm');
  const draftReplicate = replicateField('draft');
  const essayTemplate = textField('essay_template');
  const essayModel = textField('essay_llm');
  const essayReplicate = replicateField('essay');
  const evaluationTemplate = textField('evaluation_template');
  const evaluationModel = textField('evaluation_llm');
  const evaluationReplicate = replicateField('evaluation');

  if (rows.count > 0) {
    const texts = {
      combo_id: combo,
      draft_template: draftTemplate,
      draft_llm: draftModel,
      essay_template: essayTemplate,
      essay_llm: essayModel,
      evaluation_template: evaluationTemplate,
      evaluation_llm: evaluationModel,
    };
    const missing = (Object.keys(texts) as TextField[]).filter((name) => texts[name].candidates.length === 0);
    reportMissingFields(missing, rows, design, collector);
    for (const [name, field] of Object.entries(texts))
      reportBlank(name as TextField, field, rows, design, collector);
    for (const field of [draftReplicate, essayReplicate, evaluationReplicate])
      reportInvalid(field, rows, collector);
    for (const field of Object.values(texts)) reportMalformed(field, rows, collector);
    if (collector.errorCount > before) return undefined;
  }

  const draftFields = [combo, draftTemplate, draftModel, draftReplicate];
  const essayFields = [essayTemplate, essayModel, essayReplicate];
  const evaluationFields = [evaluationTemplate, evaluationModel, evaluationReplicate];
  const draftTable = new TupleTable();
  const draftOf = new LevelMemo(rows, dimensionsOf(draftFields), (levels) =>
    draftTable.number(
      combo.read(levels),
      draftTemplate.read(levels),
      draftModel.read(levels),
      replicate(draftReplicate, levels),
    ),
  );
  const essayTable = new TupleTable();
  const essayOf = new LevelMemo(rows, dimensionsOf([...draftFields, ...essayFields]), (levels) =>
    essayTable.number(
      draftOf.at(levels),
      essayTemplate.read(levels),
      essayModel.read(levels),
      replicate(essayReplicate, levels),
    ),
  );
  const everyRowIsNew = rowsDiffer(rows, [...draftFields, ...essayFields, ...evaluationFields]);
  const evaluationTable = new TupleTable(everyRowIsNew ? rows.count : undefined);
  for (const levels of rows.vectors()) {
    const essay = essayOf.at(levels);
    const template = evaluationTemplate.read(levels);
    const model = evaluationModel.read(levels);
    const number = replicate(evaluationReplicate, levels);
    if (everyRowIsNew) evaluationTable.append(essay, template, model, number);
    else evaluationTable.number(essay, template, model, number);
  }

  const [draftCombos, draftTemplates, draftModels, draftReplicates] = draftTable.columns();
  const [essayDrafts, essayTemplates, essayModels, essayReplicates] = essayTable.columns();
  const [evaluationEssays, evaluationTemplates, evaluationModels, evaluationReplicates] =
    evaluationTable.columns();
  return {
    rows: rows.count,
    combos: vocabularies.combo_id,
    draftTemplates: vocabularies.draft_template,
    draftModels: vocabularies.draft_llm,
    essayTemplates: vocabularies.essay_template,
    essayModels: vocabularies.essay_llm,
    evaluationTemplates: vocabularies.evaluation_template,
    evaluationModels: vocabularies.evaluation_llm,
    replicates,
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

  function replicate(field: RowField, levels: Int32Array): number {
    const code = field.read(levels);
    return code === BLANK ? one : code;
  }
}

function dimensionsOf(fields: readonly RowField[]): ReadonlySet<number> {
  return new Set(fields.flatMap(({ candidates }) => candidates.map(({ dimension }) => dimension)));
}

/**
 * Whether no two rows can be the same evaluation: the levels of every dimension are told apart by fields that read
 * nothing else. It holds for most specs and saves looking each row up; where it cannot be seen, rows are looked up.
 */
function rowsDiffer(rows: RowSet, fields: readonly RowField[]): boolean {
  const sole = fields.flatMap(({ always }) => always ?? []);
  return rows.dimensions.every(({ size }, dimension) => {
    // Levels are of one class as long as no field has told them apart.
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
 * Columns whose levels are all blank in some row. Dimensions are independent, so some row meets the blank levels of every
 * column of a field unless two of them read one dimension.
 */
function reportBlank(
  name: TextField,
  field: RowField,
  rows: RowSet,
  design: Design,
  collector: Collector,
): void {
  for (const { column, blank } of reachableBlanks(field)) {
    for (const level of blank) {
      const node = rows.nodeAt(column, level);
      collector.add(
        'plan/blank-value',
        atSpan(node?.span ?? design.axesAt),
        `${show(rows.valueAt(column, level))} is no ${name}: a blank value counts as missing`,
        {
          hint: 'write an id, or remove the level',
        },
      );
    }
  }
}

/** The blank levels to blame, when some row has none of the field's columns filled. */
function reachableBlanks(field: RowField): { column: number; blank: readonly number[] }[] {
  // Columns that read one dimension are blank together only at the levels that are blank in all of them.
  const together = new Map<number, ReadonlySet<number>>();
  for (const { dimension, codes } of field.candidates) {
    const blank = [...codes.keys()].filter((level) => codes[level] === BLANK);
    const earlier = together.get(dimension);
    together.set(dimension, new Set(earlier ? blank.filter((level) => earlier.has(level)) : blank));
  }
  if ([...together.values()].some((blank) => blank.size === 0)) return [];
  return field.candidates.map(({ column, dimension }) => ({
    column,
    blank: [...(together.get(dimension) ?? [])],
  }));
}

function reportInvalid(field: RowField, rows: RowSet, collector: Collector): void {
  const reached: RowField['candidates'][number][] = [];
  for (const candidate of field.candidates) {
    for (const [level, code] of candidate.codes.entries()) {
      if (code !== INVALID || !isReached(reached, candidate.dimension, level)) continue;
      const node = rows.nodeAt(candidate.column, level);
      if (node === undefined) continue;
      collector.add(
        'plan/invalid-replicate',
        atSpan(node.span),
        `${candidate.name} has the level ${show(rows.valueAt(candidate.column, level))}, which is no whole number of 1 or more`,
        {
          hint: 'write 1, 2, 3, …',
        },
      );
    }
    reached.push(candidate);
  }
}

/** A lone surrogate (JSON can write one) has no UTF-8: the runtime crashes when it hashes the id. */
function reportMalformed(field: RowField, rows: RowSet, collector: Collector): void {
  for (const { column, codes } of field.candidates) {
    for (const level of codes.keys()) {
      const value = rows.valueAt(column, level);
      const node = rows.nodeAt(column, level);
      if (value.kind !== 'str' || !/\p{Surrogate}/u.test(value.value) || node === undefined) continue;
      collector.add(
        'plan/lone-surrogate',
        atSpan(node.span),
        `${show(value)} holds half of a character and cannot be written as UTF-8`,
        {
          hint: 'write the character itself',
        },
      );
    }
  }
}

/** Whether some row reads this level, that is, finds every earlier column blank. */
function isReached(
  earlier: readonly RowField['candidates'][number][],
  dimension: number,
  level: number,
): boolean {
  return earlier.every((candidate) =>
    candidate.dimension === dimension ? candidate.codes[level] === BLANK : candidate.codes.includes(BLANK),
  );
}
