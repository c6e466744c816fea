import { COPY, type ReassignedRuns, type SwitchedRuns } from '../../prices/planned-runs.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import { STAGES, type Stage } from '../../source/stage.ts';
import { essayRuns } from '../attribution/model-edits.ts';
import type { ContestedRuns } from '../change.ts';
import { isAssigned } from '../reason.ts';
import type { ComparedCohort, PlannedSide } from './compared-cohort.ts';
import type { Sharing } from './sharing-cohorts.ts';

/**
 * The essays that several cohorts plan with different models, but did not before: the ids of essays do not contain the
 * model.
 */
export function contestedRuns({ members, others, essayModels }: Sharing): readonly ContestedRuns[] {
  if (members.size === 0 || essayModels.size < 2) return [];
  const all = [...members.values()];
  const sidesOf = (side: 'before' | 'after'): readonly Pick<PlannedSide, 'membership' | 'modes'>[] => {
    const own = all.flatMap((one) => one[side]() ?? []);
    // Modes are only known for the compared cohorts, but those of a template are the same for all cohorts.
    const modes = new Map(own.flatMap((one) => [...one.modes.essay]));
    const rest = others[side].flatMap(({ plan }) => plan() ?? []);
    return [...own, ...rest.map((membership) => ({ membership, modes: { ...NO_MODES, essay: modes } }))];
  };
  const { kept, added } = essayRuns(sidesOf('before'), sidesOf('after'));
  const counts = new Map<string, ContestedRuns & { count: number }>();
  const count = (stage: Stage, llms: readonly string[], more: number): void => {
    const key = JSON.stringify(llms);
    const known = counts.get(key) ?? { stage, llms, count: 0 };
    counts.set(key, known);
    known.count += more;
  };
  for (const { stage, before, after, count: more } of kept)
    if (after.length > Math.max(1, before.length)) count(stage, after, more);
  for (const { stage, llm, rivals = [], mode, count: more } of added)
    if (rivals.length > 0 && mode !== COPY) count(stage, [llm, ...rivals], more);
  return [...counts.values()];
}

const NO_MODES = { draft: new Map(), essay: new Map(), evaluation: new Map() };

/** The generations planned before and now, by whatever cohorts, with a template that became or was a copy. */
export function switchedRuns(compared: readonly ComparedCohort[]): readonly SwitchedRuns[] {
  return STAGES.flatMap((stage) => {
    const [was, is] = [modesIn(stage, compared, 'before'), modesIn(stage, compared, 'after')];
    const switched = [...is].filter(([template, mode]) => {
      const before = was.get(template);
      return before !== undefined && (before === COPY) !== (mode === COPY);
    });
    return switched.flatMap(([template, after]) => {
      const before = idsWith(stage, template, compared, 'before');
      const count = [...idsWith(stage, template, compared, 'after')].filter((id) => before.has(id)).length;
      return count === 0 ? [] : [{ stage, template, before: was.get(template) ?? '', after, count }];
    });
  });
}

/** The generations planned before and now, by whatever cohorts, but with other model ids. */
export function reassignedRuns(compared: readonly ComparedCohort[]): readonly ReassignedRuns[] {
  const assignments = ({ change: { plan } }: ComparedCohort) =>
    plan?.causes.flatMap((cause) => (cause.kind === 'assignment' ? [cause] : [])) ?? [];
  const meant = compared.filter((one) => assignments(one).length > 0);
  const causes = meant.flatMap(assignments);
  if (meant.length === 0) return [];
  function* planned(side: 'before' | 'after'): Iterable<PlannedSide> {
    for (const one of meant) yield* [one[side]()].flatMap((found) => found ?? []);
  }
  const { kept } = essayRuns(planned('before'), planned('after'));
  return kept.filter((one) => causes.some((cause) => isAssigned(cause, one)));
}

/** The generators of the templates that are planned at a stage. */
function modesIn(
  stage: Stage,
  compared: readonly ComparedCohort[],
  side: 'before' | 'after',
): ReadonlyMap<string, string> {
  return new Map(compared.flatMap((one) => [...(one[side]()?.modes[stage] ?? [])]));
}

function idsWith(
  stage: Stage,
  wanted: string,
  compared: readonly ComparedCohort[],
  side: 'before' | 'after',
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const one of compared) {
    const planned = one[side]();
    if (planned?.modes[stage].has(wanted) !== true) continue;
    for (const { id, template } of planned.membership.generations(stage)) {
      passCheckpoint();
      if (template === wanted) ids.add(id);
    }
  }
  return ids;
}
