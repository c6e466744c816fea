import { compileDesign } from '../../compile/compile-design.ts';
import type { RowSet } from '../../compile/row-set.ts';
import { type Derivation, selectionFrameOf } from '../../derive.ts';
import type { Design } from '../../design/design.ts';
import { manifestOf } from '../../outputs/manifest.ts';
import { ListedMembership, type Membership, PlannedMembership } from '../../outputs/membership.ts';
import { applySelection } from '../../plan/apply-selection.ts';
import { assignIds } from '../../plan/assign-ids.ts';
import { planCohort } from '../../plan/plan-cohort.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS } from '../../plan/plan-fields.ts';
import type { Repository } from '../../repository.ts';
import { STAGES, type Stage } from '../../result.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import type { Cause, PlanChange, StageChange } from '../change.ts';
import { type AttributedChange, type AttributedRow, attribute } from './attribute.ts';
import { designEdits, type PlanEdit, withoutEdits } from './design-edits.ts';
import { identityColumns } from './identity.ts';
import { type CatalogEdit, inputEdits, usedIds } from './input-edits.ts';
import { compareIds, comparePlans } from './membership-masks.ts';

/** One side of a change whose plan is known. */
export interface DerivedSide {
  readonly repository: Repository;
  readonly derivation: Derivation;
  readonly membership: Membership;
}

/** What a change does to a plan, edit by edit. */
export interface Attribution {
  readonly causes: readonly Cause[];
  readonly attributed: PlanChange['attributed'];
  readonly rowOf: RowOf;
}

/** Place among `attributed` of the row that accounts for a generation; `undefined` for one that is not added. */
export type RowOf = AttributedChange['rowOf'];

/** States between the two that are compiled at the most, to find out which edits need each other. */
const MOST_COMPILED = 300;

/** Rows of edits that add or remove something only together. */
const MOST_TOGETHER = 6;

/** Rows that are planned at the most only to see whether they can be. */
const MOST_PLANNED = 200_000;

/**
 * Attributes what a change adds to a plan and removes from it to the edits of its inputs. The rows add up to `stages`
 * exactly: where counting by what generations are says something else than their ids do, ids are counted; where that is too
 * much, one row says so of all edits together.
 */
export function attributePlan(
  base: DerivedSide,
  head: DerivedSide,
  stages: readonly StageChange[],
): Attribution {
  const [before, after] = [base.derivation.design, head.derivation.design];
  const inputs = inputEdits(base, head);
  const edits = [...(before && after ? designEdits(before, after) : []), ...inputs.edits];
  const causes = edits.map(({ cause }) => cause);
  const whole = wholeRow(stages, edits.length);
  if (before === undefined || after === undefined || isEmpty(whole))
    return { causes, attributed: [], rowOf: () => undefined };
  const between = new Between(base, head, before, after, edits, inputs.catalogs);
  const exact = exactly(between.byStructure(), whole) ??
    exactly(between.byIds(), whole) ?? {
      rows: [whole],
      rowOf: (stage, { id }) => (base.membership.has(stage, id) ? undefined : 0),
    };
  const { rows, rowOf } = shortened(exact);
  return { causes, attributed: rows.map(attributedOf), rowOf };
}

/** The rows of fewer edits are kept: edits meet in as many ways as there are sets of them. */
function shortened(exact: AttributedChange): AttributedChange {
  const { rows, rowOf } = exact;
  const together = rows
    .filter(({ kind }) => kind === 'together')
    .sort((left, right) => left.edits.length - right.edits.length);
  const rest = new Set(together.slice(MOST_TOGETHER));
  if (rest.size < 2) return exact;
  const sum = (side: 'added' | 'removed') =>
    countsOf((stage) => [...rest].reduce((total, row) => total + row[side][stage], 0));
  const edits = [...new Set([...rest].flatMap((row) => row.edits))].sort((a, b) => a - b);
  const several: AttributedRow = { kind: 'several', edits, added: sum('added'), removed: sum('removed') };
  const kept = rows.filter((row) => !rest.has(row));
  const places = rows.map((row) => (rest.has(row) ? kept.length : kept.indexOf(row)));
  return {
    rows: [...kept, several],
    rowOf(stage, generation) {
      const place = rowOf(stage, generation);
      return place === undefined ? undefined : places[place];
    },
  };
}

/** The rows, where they add up to the whole change. */
function exactly(change: AttributedChange | undefined, whole: AttributedRow): AttributedChange | undefined {
  return change && addsUp(change.rows, whole) ? change : undefined;
}

function wholeRow(stages: readonly StageChange[], edits: number): AttributedRow {
  const of = (side: 'added' | 'removed') =>
    countsOf((stage) => stages.find((one) => one.stage === stage)?.[side].count ?? 0);
  const all = Array.from({ length: edits }, (_, index) => index);
  return { kind: edits === 1 ? 'edit' : 'several', edits: all, added: of('added'), removed: of('removed') };
}

function addsUp(rows: readonly AttributedRow[], whole: AttributedRow): boolean {
  return (['added', 'removed'] as const).every((side) =>
    STAGES.every((stage) => rows.reduce((sum, row) => sum + row[side][stage], 0) === whole[side][stage]),
  );
}

function isEmpty(row: AttributedRow): boolean {
  return STAGES.every((stage) => row.added[stage] + row.removed[stage] === 0);
}

function countsOf(count: (stage: Stage) => number): Record<Stage, number> {
  return { draft: count('draft'), essay: count('essay'), evaluation: count('evaluation') };
}

function attributedOf({ kind, edits, added, removed }: AttributedRow): Attribution['attributed'][number] {
  return {
    kind,
    causes: edits,
    stages: STAGES.map((stage) => ({ stage, added: added[stage], removed: removed[stage] })),
  };
}

/** The states between two sides: the head with some edits undone. */
class Between {
  readonly #base: DerivedSide;
  readonly #head: DerivedSide;
  readonly #before: Design;
  readonly #after: Design;
  readonly #edits: readonly PlanEdit[];
  readonly #catalogs: readonly CatalogEdit[];
  readonly #compiled = new Map<string, RowSet | undefined>();

  constructor(
    base: DerivedSide,
    head: DerivedSide,
    before: Design,
    after: Design,
    edits: readonly PlanEdit[],
    catalogs: readonly CatalogEdit[],
  ) {
    this.#base = base;
    this.#head = head;
    this.#before = before;
    this.#after = after;
    this.#edits = edits;
    this.#catalogs = catalogs;
  }

  /** By what generations are; a curated selection lists ids, whatever they are. */
  byStructure(): AttributedChange | undefined {
    const [base, head] = [this.#base, this.#head];
    if (base.repository.selection !== undefined || head.repository.selection !== undefined) return undefined;
    const rows = [base, head].map(({ derivation }) => derivation.compilation?.rowsDespiteErrors);
    const [was, is] = rows;
    if (was === undefined || is === undefined) return undefined;
    return attribute(was, is, this.#edits.length, (undone) => this.#rowsWithout(undone), comparePlans);
  }

  byIds(): AttributedChange | undefined {
    const [base, head] = [this.#base.membership, this.#head.membership];
    return attribute(base, head, this.#edits.length, (undone) => this.#membershipWithout(undone), compareIds);
  }

  #rowsWithout(undone: readonly number[]): RowSet | undefined {
    const key = undone.join(' ');
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    passCheckpoint();
    const rows = this.#compiled.size < MOST_COMPILED ? this.#compile(this.#named(undone)) : undefined;
    this.#compiled.set(key, rows);
    return rows;
  }

  #named(undone: readonly number[]): readonly PlanEdit[] {
    return undone.flatMap((index) => this.#edits[index] ?? []);
  }

  #compile(undone: readonly PlanEdit[]): RowSet | undefined {
    const isAll = undone.length === this.#edits.length;
    if (isAll) return this.#base.derivation.compilation?.rowsDespiteErrors;
    // What a file means under other settings is not what its author wrote: settings are undone with everything else only.
    if (undone.some(({ part }) => part.kind === 'setting')) return undefined;
    const { maxRows } = this.#head.derivation.input;
    const design = withoutEdits(this.#before, this.#after, undone);
    const { rows } = compileDesign(design, maxRows === undefined ? {} : { maxRows });
    return rows && this.#isCataloged(rows, undone) && isPlannable(rows) ? rows : undefined;
  }

  /** Whether every id of the rows stands in its catalog, of which some may be as the base has them. */
  #isCataloged(rows: RowSet, undone: readonly PlanEdit[]): boolean {
    if (this.#catalogs.length === 0) return true;
    const paths = new Set(undone.flatMap(({ part }) => (part.kind === 'catalog' ? [part.key] : [])));
    const { catalogs } = this.#head.repository;
    for (const { axis, ids } of usedIds(rows)) {
      const path = catalogs.lookup(axis)?.path;
      const edit = this.#catalogs.find((one) => one.path === path);
      const lacks = edit && paths.has(edit.path) ? edit.added : edit?.removed;
      for (const id of lacks ?? []) if (ids.has(id)) return false;
    }
    return true;
  }

  #membershipWithout(undone: readonly number[]): Membership | undefined {
    const edits = this.#named(undone);
    if (edits.length === this.#edits.length) return this.#base.membership;
    const rows = this.#rowsWithout(undone);
    const plan = rows && rows.count <= MOST_PLANNED ? planCohort(rows).plan : undefined;
    if (plan === undefined) return undefined;
    const [base, head] = [this.#base.repository, this.#head.repository];
    const isUndone = (kind: PlanEdit['part']['kind'], key: string): boolean =>
      edits.some(({ part }) => part.kind === kind && part.key === key);
    const selection = isUndone('selection', '') ? base.selection : head.selection;
    if (selection === undefined) return new PlannedMembership(plan, assignIds(plan, head.existing));
    const before = new Map(base.catalogs.tables?.replication.map(({ stage, count }) => [stage, count]));
    const replication = head.catalogs.tables?.replication.map(
      ({ stage, count }) =>
        [stage, isUndone('replication', stage) ? (before.get(stage) ?? count) : count] as const,
    );
    if (selection === 'invalid' || replication === undefined) return undefined;
    const frame = selectionFrameOf(manifestOf(plan, replication), new Map(replication));
    const { generations } = applySelection(selection, frame, head.existing);
    return generations && new ListedMembership(generations);
  }
}

/** Whether the planner takes these rows. Many rows are not planned for it: what is not plain to see then counts as a no. */
function isPlannable(rows: RowSet): boolean {
  if (rows.count === 0) return true;
  const columnsOf = (names: readonly string[]) => identityColumns(rows, names);
  const isFull = ({ texts }: ReturnType<typeof columnsOf>[number]): boolean => !texts.includes(undefined);
  const isPlain =
    Object.values(TEXT_FIELDS).every((names) => columnsOf(names).some(isFull)) &&
    Object.values(REPLICATE_FIELDS).every((names) => columnsOf(names).every(isFull));
  return isPlain || (rows.count <= MOST_PLANNED && planCohort(rows).plan !== undefined);
}
