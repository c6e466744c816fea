/** How many levels each axis of a benchmark's spec has; evaluations are their product times the replicates. */
export interface Shape {
  readonly combos: number;
  readonly draftTemplates: number;
  readonly generationModels: number;
  readonly essayTemplates: number;
  readonly evaluationTemplates: number;
  readonly evaluationModels: number;
  readonly evaluationReplicates: number;
}

export type Evaluations = 1e3 | 1e4 | 1e5 | 1e6 | 1e7;

/** The shape that gives so many evaluations; larger ones have more combinations, and nothing else. */
export function shapeOf(evaluations: Evaluations): Shape {
  return {
    combos: Math.max(1, evaluations / 1e4),
    draftTemplates: Math.min(10, evaluations / 1e3),
    generationModels: 4,
    essayTemplates: 5,
    evaluationTemplates: 5,
    evaluationModels: 2,
    evaluationReplicates: 5,
  };
}

/** A repository of cohorts of one shape, as files by path; outputs are not among them. */
export function sizedProject(shape: Shape, cohorts: readonly string[] = ['sized']): Map<string, Uint8Array> {
  const combos = numbered('combo_v1_', shape.combos);
  const drafts = numbered('creative-synthesis-v', shape.draftTemplates);
  const essays = numbered('structured-essay-v', shape.essayTemplates);
  const evaluations = numbered('novelty-v', shape.evaluationTemplates);
  const generationModels = numbered('generator-', shape.generationModels);
  const evaluationModels = numbered('judge-', shape.evaluationModels);
  const spec = `axes:
  combo_id: [${combos.join(', ')}]
  draft_template: [${drafts.join(', ')}]
  draft_llm: [${generationModels.join(', ')}]
  essay_template: [${essays.join(', ')}]
  essay_llm: [${generationModels.join(', ')}]
  evaluation_template: [${evaluations.join(', ')}]
  evaluation_llm: [${evaluationModels.join(', ')}]
rules:
  ties:
    draft_llm: [draft_llm, essay_llm]
replicates:
  evaluation_template: ${shape.evaluationReplicates}
output:
  field_order: [combo_id, draft_template, draft_llm, essay_template, essay_llm, evaluation_template, evaluation_llm]
`;
  const texts: Record<string, string> = {
    'data/combo_mappings.csv': csv('combo_id,concept_id', combos, (combo) => `${combo},concept`),
    'data/1_raw/concepts_metadata.csv': 'concept_id,name\nconcept,A concept\n',
    'data/1_raw/draft_templates.csv': templates(drafts),
    'data/1_raw/essay_templates.csv': templates(essays),
    'data/1_raw/evaluation_templates.csv': templates(evaluations),
    'data/1_raw/llm_models.csv': csv(
      'id,provider,for_generation,for_evaluation',
      [...generationModels, ...evaluationModels],
      (id) => `${id},lab,true,true`,
    ),
    'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n',
  };
  for (const cohort of cohorts) texts[`data/cohorts/${cohort}/spec/config.yaml`] = spec;
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(4, '0')}`);
}

function templates(ids: readonly string[]): string {
  return csv('template_id,template_name,generator', ids, (id) => `${id},${id},llm`);
}

function csv(header: string, ids: readonly string[], record: (id: string) => string): string {
  return `${[header, ...ids.map(record)].join('\n')}\n`;
}
