import { compileDesign } from '../src/compile/compile-design.ts';
import { loadDesign } from '../src/design/load-design.ts';
import { FindingSet } from '../src/findings/finding-set.ts';
import { PlannedMembership } from '../src/outputs/membership.ts';
import { assignIds } from '../src/plan/assign-ids.ts';
import { MAX_MESSAGES, writeIds } from '../src/plan/blake2b.ts';
import { SLOT_BYTES } from '../src/plan/blake2b-layout.ts';
import { planCohort } from '../src/plan/plan-cohort.ts';
import { type CohortSpec, cohortOf, openRepository } from '../src/repository.ts';
import type { FileRead, FileTree } from '../src/source/file-tree.ts';
import { type Evaluations, shapeOf, sizedProject } from './sized-project.ts';

/** What a child process can be asked to do so many times; each work says by a number that it was done. */
export const WORKS: Readonly<Record<string, (evaluations: Evaluations) => () => number>> = {
  'hash-loop': hashLoop,
  'nested-loop': nestedLoop,
  cohort,
};

/** The floor of all ids: messages of sixty bytes stand ready, nothing else is done. */
function hashLoop(evaluations: Evaluations): () => number {
  const message = new TextEncoder().encode(
    'e_1sy0l8cqlj1g8ikc|creativity-with-rationale-v2|generator-4|1'.slice(0, 60),
  );
  const messages = new Uint8Array(MAX_MESSAGES * message.length);
  const ends = new Uint32Array(MAX_MESSAGES);
  for (let index = 0; index < MAX_MESSAGES; index++) {
    messages.set(message, index * message.length);
    ends[index] = (index + 1) * message.length;
  }
  const slots = new Uint8Array(MAX_MESSAGES * SLOT_BYTES);
  return () => {
    let done = 0;
    for (; done < evaluations; done += MAX_MESSAGES) writeIds(messages, ends, 'v_', slots, 0);
    return done;
  };
}

/** The floor of all compiling: the rows as plain objects, one at a time, dropped at once. */
function nestedLoop(evaluations: Evaluations): () => number {
  const shape = shapeOf(evaluations);
  const levels = (count: number): string[] => Array.from({ length: count }, (_, index) => `level-${index}`);
  const combos = levels(shape.combos);
  const draftTemplates = levels(shape.draftTemplates);
  const generationModels = levels(shape.generationModels);
  const essayTemplates = levels(shape.essayTemplates);
  const evaluationTemplates = levels(shape.evaluationTemplates);
  const evaluationModels = levels(shape.evaluationModels);
  return () => {
    let letters = 0;
    for (const combo_id of combos)
      for (const draft_template of draftTemplates)
        for (const draft_llm of generationModels)
          for (const essay_template of essayTemplates)
            for (const evaluation_template of evaluationTemplates)
              for (const evaluation_llm of evaluationModels)
                for (let replicate = 1; replicate <= shape.evaluationReplicates; replicate++) {
                  const row = {
                    combo_id,
                    draft_template,
                    draft_llm,
                    essay_template,
                    essay_llm: draft_llm,
                    evaluation_template,
                    evaluation_llm,
                    replicate,
                  };
                  for (const value of Object.values(row)) letters += String(value).length;
                }
    return letters;
  };
}

/** From the spec's text to the bytes of `membership.csv`, in memory. */
function cohort(evaluations: Evaluations): () => number {
  const tree = new FixedTree(sizedProject(shapeOf(evaluations)));
  const spec = cohortOf('data/cohorts/sized/spec/config.yaml');
  return () => {
    let size = 0;
    for (const piece of membershipOf(tree, spec).chunks()) size += piece.length;
    return size;
  };
}

/** The membership of a cohort whose spec is known to be good. */
export function membershipOf(tree: FileTree, spec: CohortSpec): PlannedMembership {
  const { sources, existing } = openRepository(tree, { dialect: 'v1', dataRoot: 'data' });
  const collector = new FindingSet();
  const design = loadDesign(sources, spec.specPath, 'v1', collector);
  const rows = design && compileDesign(design).rows;
  const plan = rows && planCohort(rows).plan;
  const ids = plan && assignIds(plan, existing);
  if (!plan || !ids)
    throw new Error(`the benchmark's own spec is refused: ${collector.sorted()[0]?.message}`);
  return new PlannedMembership(plan, ids);
}

/** Files in memory that nobody changes. */
class FixedTree implements FileTree {
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  read(path: string): FileRead {
    const bytes = this.#files.get(path);
    return bytes === undefined ? { kind: 'missing' } : { kind: 'file', bytes };
  }

  exists(path: string): boolean {
    return this.#files.has(path);
  }

  list(): readonly string[] {
    return [];
  }
}
