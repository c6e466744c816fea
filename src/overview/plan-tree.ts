import type { Plan, Vocabulary } from '../plan/plan.ts';
import { STAGES, type Stage } from '../result.ts';

/**
 * Generations of one stage with the same template and model, below those of the previous stage that they are made from.
 */
export interface PlanBranch {
  readonly stage: Stage;
  readonly template: string;
  readonly model: string;
  /** Generations of this stage. */
  readonly count: number;
  /** Evaluations that descend from them. */
  readonly evaluations: number;
  /** Number of pairs of template and model combined here, if there are too many to distinguish; otherwise absent. */
  readonly folded?: number;
  readonly branches: readonly PlanBranch[];
}

/** Pairs of template and model distinguished below one branch; the rest is combined. */
const MOST = 12;

interface Node {
  readonly stage: Stage;
  readonly parent: number;
  readonly template: number;
  readonly model: number;
  readonly folded: Set<number>;
  count: number;
  evaluations: number;
}

/** A plan as a tree: drafts, the essays made from them, and their evaluations, in the order of the plan. */
export function planTree(plan: Plan): readonly PlanBranch[] {
  const nodes: Node[] = [];
  const { drafts, essays, evaluations } = plan;
  const drafted = grouped(nodes, 'draft', drafts, plan.draftModels, () => -1);
  const essayed = grouped(nodes, 'essay', essays, plan.essayModels, (one) => drafted[essays.draft[one] ?? 0]);
  grouped(
    nodes,
    'evaluation',
    evaluations,
    plan.evaluationModels,
    (one) => essayed[evaluations.essay[one] ?? 0],
  );
  for (const node of nodes.toReversed()) {
    if (node.stage === 'evaluation') node.evaluations = node.count;
    const parent = nodes[node.parent];
    if (parent !== undefined) parent.evaluations += node.evaluations;
  }
  const texts: Readonly<Record<Stage, readonly [Vocabulary, Vocabulary]>> = {
    draft: [plan.draftTemplates, plan.draftModels],
    essay: [plan.essayTemplates, plan.essayModels],
    evaluation: [plan.evaluationTemplates, plan.evaluationModels],
  };
  const below = new Map<number, number[]>();
  for (const [index, { parent }] of nodes.entries()) {
    const list = below.get(parent) ?? [];
    below.set(parent, list);
    list.push(index);
  }
  const branchesOf = (parent: number): readonly PlanBranch[] =>
    (below.get(parent) ?? []).flatMap((index) => {
      const node = nodes[index];
      if (node === undefined) return [];
      const [templates, models] = texts[node.stage];
      return {
        stage: node.stage,
        template: templates.text(node.template),
        model: models.text(node.model),
        count: node.count,
        evaluations: node.evaluations,
        ...(node.folded.size > 0 ? { folded: node.folded.size } : {}),
        branches: node.stage === STAGES[STAGES.length - 1] ? [] : branchesOf(index),
      };
    });
  return branchesOf(-1);
}

/** Adds the nodes of one stage, and returns the node of each of its generations. */
function grouped(
  nodes: Node[],
  stage: Stage,
  {
    count,
    template,
    model,
  }: { readonly count: number; readonly template: Int32Array; readonly model: Int32Array },
  models: Vocabulary,
  parentOf: (one: number) => number | undefined,
): Int32Array {
  const groups = new Int32Array(count);
  const known = new Map<number, Map<number, number>>();
  for (let one = 0; one < count; one++) {
    const parent = parentOf(one) ?? -1;
    const own = known.get(parent) ?? new Map<number, number>();
    known.set(parent, own);
    const key = (template[one] ?? 0) * models.size + (model[one] ?? 0);
    let group = own.get(key);
    if (group === undefined && own.size > MOST) {
      group = own.get(REST) ?? 0;
      nodes[group]?.folded.add(key);
    }
    if (group === undefined) {
      group = nodes.length;
      const isRest = own.size === MOST;
      own.set(isRest ? REST : key, group);
      const folded = new Set(isRest ? [key] : []);
      nodes.push({
        stage,
        parent,
        template: template[one] ?? 0,
        model: model[one] ?? 0,
        folded,
        count: 0,
        evaluations: 0,
      });
    }
    const node = nodes[group];
    if (node !== undefined) node.count++;
    groups[one] = group;
  }
  return groups;
}

/** The key of the combined rest, which no pair has. */
const REST = -1;
