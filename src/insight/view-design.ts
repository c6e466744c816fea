import type { Plan } from '../cohort/plan.ts';
import { planCohort } from '../cohort/plan-cohort.ts';
import { axisCatalog } from '../compile/axis-catalog.ts';
import { compileDesign } from '../compile/compile-design.ts';
import { domain } from '../compile/design-state.ts';
import type { RowSet } from '../compile/row-set.ts';
import type { Axis } from '../design/design.ts';
import { loadDesign } from '../design/load-design.ts';
import { Collector } from '../diagnostics/collector.ts';
import { text } from '../python/text.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { STAGES, type Stage } from '../result.ts';
import { readFields } from '../traps/read-columns.ts';
import { reportDesignTraps, reportPlanTraps } from '../traps/report-traps.ts';
import { columnRelations, valueCount } from './column-relations.ts';
import type { AxisView, ColumnView, DesignView } from './design-view.ts';
import { narrowDesign } from './narrow-design.ts';

/** Levels of an axis that are named; the rest is counted. */
const NAMED = 6;

/**
 * Views one cohort's design. What a refused spec still tells is shown; the findings go to the collector.
 *
 * @returns `undefined` when the spec cannot be read at all.
 */
export function viewDesign(
  repository: Repository,
  cohort: CohortSpec,
  collector: Collector = new Collector(),
): DesignView | undefined {
  const { sources, catalogs, options, selection } = repository;
  const design = loadDesign(sources, cohort.specPath, options.dialect, collector);
  if (design === undefined) return undefined;
  const lookup = catalogs && ((axis: string) => axisCatalog(catalogs, axis));
  const rows = compileDesign(design, collector, {
    catalogs: options.dialect === 'v1' ? lookup : undefined,
    ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
  });
  reportDesignTraps(design, rows, lookup, collector);
  const plan = rows && planCohort(rows, design, collector);
  if (rows && plan) reportPlanTraps(design, rows, plan, lookup, collector);
  const found = collector.sorted();
  const { rules, steps } = narrowDesign(design);
  return {
    id: cohort.id,
    specPath: cohort.specPath,
    dialect: options.dialect,
    state: collector.errorCount > 0 || rows === undefined ? 'refused' : 'compiled',
    errors: collector.errorCount,
    warnings: found.filter(({ severity }) => severity === 'warning').length,
    axes: design.axes.map(viewAxis),
    rules,
    replicates: design.replicates.map(({ axis, count }) => ({ axis: axis.text, count })),
    steps,
    ...(rows ? rowViews(rows) : {}),
    ...(plan ? { plan: planSize(plan) } : {}),
    ...(selection !== undefined && selection !== 'refused' ? { selection: selection.path } : {}),
  };
}

function viewAxis(axis: Axis): AxisView {
  const { levels } = domain(axis.levels, axis.complete);
  return {
    name: text(axis.name),
    levels: axis.complete ? levels.length : undefined,
    first: levels.slice(0, NAMED).map(({ value }) => text(value)),
    file: axis.include?.path,
  };
}

function rowViews(rows: RowSet): Pick<DesignView, 'columns' | 'relations'> {
  const stages = stagesOfColumns(rows);
  const columns: ColumnView[] = rows.columns.map(({ name }, column) => ({
    name: text(name),
    values: valueCount(rows, column),
    stages: stages.get(column) ?? [],
  }));
  const unread = columns.filter((column) => column.stages.length === 0).map(({ name }) => name);
  return { columns, relations: { ...columnRelations(rows), unread } };
}

/** An id belongs to the stage that its name says; the combination to the draft. */
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

function planSize(plan: Plan): DesignView['plan'] & {} {
  return {
    rows: plan.rows,
    drafts: plan.drafts.count,
    essays: plan.essays.count,
    evaluations: plan.evaluations.count,
  };
}
