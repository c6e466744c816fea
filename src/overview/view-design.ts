import type { Examination } from '../checks/run-checks.ts';
import { domainOf } from '../compile/domain.ts';
import type { RowSet } from '../compile/row-set.ts';
import type { Derivation } from '../derive.ts';
import type { Axis, Design } from '../design/design.ts';
import type { Severity } from '../findings/diagnostic.ts';
import { PlannedMembership } from '../outputs/membership.ts';
import type { PlanIds } from '../plan/assign-ids.ts';
import type { Plan } from '../plan/plan.ts';
import { readFields } from '../plan/read-fields.ts';
import { text } from '../python/text.ts';
import { qualityReport } from '../quality/quality-report.ts';
import { STAGES, type Stage } from '../result.ts';
import type { AxisView, ColumnView, DesignView } from './design-view.ts';
import { narrowDesign } from './narrow-design.ts';
import { valueCount } from './value-count.ts';

/** Levels named per axis; the rest is counted. */
const NAMED = 6;

/**
 * Views one cohort's design: a projection of its derivation, which shows as much as possible of an invalid spec.
 *
 * @returns `undefined` if the spec cannot be read at all.
 */
export function viewDesign(
  derivation: Derivation,
  { diagnostics, isInvalid }: Examination,
): DesignView | undefined {
  const { input, cohort, design, compilation, repository } = derivation;
  if (design === undefined || compilation === undefined) return undefined;
  const { rules, steps } = narrowDesign(compilation);
  const { rows } = compilation;
  const selection = repository?.selection;
  const quality = isInvalid ? undefined : qualityReport(derivation);
  const count = (severity: Severity): number =>
    diagnostics.filter((found) => found.severity === severity).length;
  return {
    id: cohort?.id ?? '',
    specPath: input.specPath,
    dialect: input.dialect,
    state: isInvalid || rows === undefined ? 'invalid' : 'compiled',
    errors: count('error'),
    warnings: count('warning'),
    axes: design.axes.map((axis) => viewAxis(axis, design)),
    rules,
    replicates: design.replicates.map(({ axis, count }) => ({ axis: axis.text, count })),
    steps,
    ...(rows ? rowViews(rows) : {}),
    ...(quality === undefined ? {} : { quality }),
    ...(rows && derivation.plan ? sizes(derivation.plan, isInvalid ? undefined : derivation.ids) : {}),
    ...(selection !== undefined && selection !== 'invalid' ? { selection: selection.path } : {}),
  };
}

function viewAxis(axis: Axis, { rules }: Design): AxisView {
  // The position of an axis from a tuple is where the tuple names it.
  const tuple = rules.find((rule) => rule.kind === 'tuple' && rule.axes.some(({ at }) => at === axis.at));
  const { levels } = domainOf(axis.levels, axis.complete);
  return {
    name: text(axis.name),
    levels: axis.complete ? levels.length : undefined,
    first: levels.slice(0, NAMED).map(({ value }) => text(value)),
    file: axis.include?.path,
    ...(tuple?.kind === 'tuple' ? { tuple: tuple.name.text } : {}),
  };
}

function rowViews(rows: RowSet): Pick<DesignView, 'columns' | 'unread'> {
  const stages = stagesOfColumns(rows);
  const columns: ColumnView[] = rows.columns.map(({ name }, column) => ({
    name: text(name),
    values: valueCount(rows, column),
    stages: stages.get(column) ?? [],
  }));
  const isRead = (column: number): boolean => stages.has(column);
  // A tie's own column is a copy of the tied ones: no information is lost if one of them is read.
  const readSources = new Set(
    rows.columns.flatMap((_, column) => (isRead(column) ? rows.sourceKey(column) : [])),
  );
  const unread = columns.flatMap(({ name }, column) => (readSources.has(rows.sourceKey(column)) ? [] : name));
  return { columns, unread };
}

/** An id column belongs to the stage in its name; the combination belongs to the draft. */
function stagesOfColumns(rows: RowSet): Map<number, Stage[]> {
  const stages = new Map<number, Stage[]>();
  for (const { name, read } of readFields(rows)) {
    const stage = STAGES.find((one) => name.startsWith(one)) ?? 'draft';
    for (const { column } of read) {
      const list = stages.get(column);
      if (list === undefined) stages.set(column, [stage]);
      else if (!list.includes(stage)) list.push(stage);
    }
  }
  return stages;
}

/** Sizes as in the membership, where generations with the same id count once. */
function sizes(plan: Plan, ids: PlanIds | undefined): Pick<DesignView, 'plan' | 'collapsed'> {
  const planned = { draft: plan.drafts.count, essay: plan.essays.count, evaluation: plan.evaluations.count };
  const membership = ids && new PlannedMembership(plan, ids);
  const count = (stage: Stage): number => membership?.count(stage) ?? planned[stage];
  return {
    plan: {
      rows: plan.rows,
      drafts: count('draft'),
      essays: count('essay'),
      evaluations: count('evaluation'),
    },
    collapsed: STAGES.flatMap((stage) => {
      const lost = planned[stage] - count(stage);
      return lost > 0 ? [{ stage, lost }] : [];
    }),
  };
}
