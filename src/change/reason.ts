import { COPY, type ReassignedRuns, type SwitchedRuns } from '../prices/planned-runs.ts';
import { oncePer } from '../source/once-per.ts';
import {
  type Cause,
  type CohortChange,
  isPlanChanged,
  type PlanChange,
  type Reason,
  type TextList,
  type WholeReason,
} from './change.ts';

/** Equal for equal reasons. */
export const reasonKey = oncePer(({ kind, causes }: Reason): string => JSON.stringify([kind, causes]));

/** The reason why former copies now run a model, or the reverse. */
export function switchReason({ stage, template, before, after }: Omit<SwitchedRuns, 'count'>): Reason {
  const kind = after === COPY ? 'copied' : 'uncopied';
  return { kind, causes: [{ kind: 'generator', stage, template, before, after }] };
}

/** Whether these runs changed from one model id to the other because of this assignment. */
export function isAssigned(cause: Cause, { before, after }: ReassignedRuns): boolean {
  return cause.kind === 'assignment' && before.includes(cause.before) && after.includes(cause.after);
}

/**
 * A reason in terms of edits. All edits that do not compile without each other, in whatever cohorts, count as a single
 * edit.
 */
export interface ReasonRow {
  readonly kind: Reason['kind'];
  /** Each represents the edits that are undone together, or what happened to cohorts as a whole. */
  readonly edits: readonly string[];
}

const OF_COHORTS = { new: 'added', gone: 'removed', excluded: 'excluded', repaired: 'repaired' } as const;

/**
 * The edits of several cohorts. An edit is the same in all of them, and edits that do not compile without each other in
 * one cohort belong together in all: if the specs of two cohorts use a renamed catalog row in different ways, undoing
 * the row requires undoing both.
 */
export class Edits {
  readonly #parents = new Map<string, string>();
  readonly #causes = new Map<string, Cause[]>();
  readonly #edits = new Map<Cause, string>();
  readonly #reasons = new Map<string, Reason>();

  constructor(cohorts: readonly CohortChange[]) {
    const plans = cohorts.flatMap(({ plan }) => plan ?? []);
    for (const { causes, attributed } of plans) {
      for (const row of attributed)
        if (row.kind === 'edit') this.#join(editsIn(row, causes).flatMap(partsOf));
      // A level and the row that it needs do not compile without each other, even if they change no generation.
      for (const cause of causes)
        if (cause.kind === 'levels' || cause.kind === 'axis')
          this.#join([...partsOf(cause), ...rowsFor(cause, causes)]);
    }
    const known = new Set<string>();
    for (const cause of plans.flatMap(({ causes }) => causes)) {
      const key = JSON.stringify(cause);
      if (known.has(key)) continue;
      known.add(key);
      const edit = this.#editOf(cause);
      const all = this.#causes.get(edit) ?? [];
      this.#causes.set(edit, all);
      const place = all.findIndex((one) => isOfSameCatalog(one, cause));
      if (place < 0) all.push(cause);
      else all[place] = joined(all[place], cause);
    }
  }

  /** Different edits among some causes. */
  each(causes: readonly Cause[]): readonly string[] {
    return [...new Set(causes.map((cause) => this.#editOf(cause)))];
  }

  /** The reason that an attributed row of a cohort stands for. */
  row(
    { causes }: Pick<PlanChange, 'causes'>,
    row: Pick<PlanChange['attributed'][number], 'kind' | 'causes'>,
  ): ReasonRow {
    const named = editsIn(row, causes);
    // The edits of this row are not known: committed metadata may give generations other ids.
    if (row.kind !== 'either' && named.length === 0) return { kind: 'elsewhere', edits: [] };
    return this.#simplified(
      row.kind,
      named.map((cause) => this.#editOf(cause)),
    );
  }

  /**
   * The reason for a generation that several cohorts add, or that several remove. What is added vanishes only if every
   * cohort no longer plans it; what is removed is back as soon as one of them plans it.
   *
   * @param without - Edits without which another cohort would plan it.
   */
  combined(
    rows: readonly [ReasonRow, ...ReasonRow[]],
    side: 'added' | 'removed',
    without: readonly string[],
  ): ReasonRow {
    const [first, another] = rows;
    if (another === undefined && without.length === 0) return first;
    const different = new Map(rows.map((row) => [rowKey(row), row]));
    if (different.size === 1 && without.length === 0) return first;
    const all = [...new Set(rows.flatMap(({ edits }) => edits))];
    if (rows.some(({ kind }) => kind === 'several' || kind === 'elsewhere'))
      return { kind: 'several', edits: all };
    const undoing = (row: ReasonRow, edit: string): boolean =>
      row.kind !== 'either' && row.edits.includes(edit);
    const responsible =
      side === 'added'
        ? all.filter((edit) => rows.every((row) => undoing(row, edit)) && !without.includes(edit))
        : [...new Set([...all.filter((edit) => rows.some((row) => undoing(row, edit))), ...without])];
    return responsible.length === 0
      ? this.#simplified('either', all)
      : this.#simplified('together', responsible);
  }

  /** The same for equal rows, in whatever order cohorts have their edits. */
  reason(row: ReasonRow): Reason {
    const key = rowKey(row);
    const known = this.#reasons.get(key) ?? this.#reasonOf(row);
    this.#reasons.set(key, known);
    return known;
  }

  #reasonOf({ kind, edits }: ReasonRow): Reason {
    if (isOfCohorts(kind)) return { kind, causes: [] };
    const groups = edits.map((edit) => this.#causes.get(edit) ?? causeOfCohorts(edit));
    const causes = groups.flat();
    return groups.length < 2 || causes.length === groups.length
      ? { kind, causes }
      : { kind, causes, groups: groups.map(({ length }) => length) };
  }

  /** Joins edits that count as one. A row that is left with a single edit becomes a row of that edit. */
  #simplified(kind: Reason['kind'], named: readonly string[]): ReasonRow {
    const edits = [...new Set(named)];
    const [only, another] = edits;
    if (kind === 'several' || only === undefined || another !== undefined) return { kind, edits };
    return { kind: isOfCohorts(only) ? only : 'edit', edits };
  }

  #editOf(cause: Cause): string {
    const known = this.#edits.get(cause) ?? this.#find(partsOf(cause)[0] ?? '');
    this.#edits.set(cause, known);
    return known;
  }

  #find(part: string): string {
    let at = part;
    for (let above = this.#parents.get(at); above !== undefined; above = this.#parents.get(at)) at = above;
    return at;
  }

  #join([first, ...others]: readonly string[]): void {
    for (const other of others) {
      const [kept, gone] = [this.#find(first ?? ''), this.#find(other)];
      if (kept !== gone) this.#parents.set(gone, kept);
    }
  }
}

/** The edits of a row, without the models that they assign. */
function editsIn(
  { causes }: Pick<PlanChange['attributed'][number], 'causes'>,
  all: readonly Cause[],
): readonly Cause[] {
  return causes.flatMap((index) => all[index] ?? []).filter(({ kind }) => kind !== 'assignment');
}

/** The edits of some cohorts, determined once for all uses. */
export const editsOf = oncePer((cohorts: readonly CohortChange[]) => new Edits(cohorts));

/** Equal for equal rows. */
export const rowKey = oncePer(({ kind, edits }: ReasonRow): string =>
  JSON.stringify([kind, [...edits].sort()]),
);

function isOfCohorts(edit: string): edit is WholeReason {
  return Object.hasOwn(OF_COHORTS, edit);
}

function causeOfCohorts(edit: string): readonly Cause[] {
  return isOfCohorts(edit) ? [{ kind: 'cohort', change: OF_COHORTS[edit] }] : [];
}

/**
 * The parts of an edit. An edit of a catalog has one part per row, since cohorts need different rows; any other edit is
 * one part.
 */
function partsOf(cause: Cause | undefined): readonly string[] {
  if (cause === undefined) return [];
  if (cause.kind !== 'catalog') return [JSON.stringify(cause)];
  const { catalog, added, removed } = cause;
  return [
    ...added.first.map((id) => JSON.stringify([catalog, '+', id])),
    ...removed.first.map((id) => JSON.stringify([catalog, '-', id])),
  ];
}

/** The catalog rows that are added or removed together with levels of an axis. */
function rowsFor(
  cause: Extract<Cause, { kind: 'levels' | 'axis' }>,
  causes: readonly Cause[],
): readonly string[] {
  const none: TextList = { count: 0, first: [] };
  const [added, removed] =
    cause.kind === 'levels'
      ? [cause.added, cause.removed]
      : cause.change === 'added'
        ? [cause.levels, none]
        : [none, cause.levels];
  return causes.flatMap((one) => {
    if (one.kind !== 'catalog') return [];
    const both = (side: 'added' | 'removed', levels: TextList) => ({
      count: 0,
      first: one[side].first.filter((id) => levels.first.includes(id)),
    });
    return partsOf({ ...one, added: both('added', added), removed: both('removed', removed) });
  });
}

function isOfSameCatalog(one: Cause, other: Cause): boolean {
  return one.kind === 'catalog' && other.kind === 'catalog' && one.catalog === other.catalog;
}

function joined(one: Cause | undefined, other: Cause): Cause {
  if (one?.kind !== 'catalog' || other.kind !== 'catalog') return other;
  const both = (side: 'added' | 'removed'): TextList => {
    const first = [...new Set([...one[side].first, ...other[side].first])];
    return { count: Math.max(first.length, one[side].count, other[side].count), first };
  };
  return { ...one, added: both('added'), removed: both('removed') };
}

/** The change of a cohort as a whole, if its plan does not change because of its edits. */
export function wholeReason({
  before,
  after,
  isLeftOut,
}: Pick<CohortChange, 'before' | 'after' | 'isLeftOut'>): ReasonRow | undefined {
  const gone = isLeftOut ? 'excluded' : 'gone';
  const kind =
    before === 'absent' ? 'new' : after === 'absent' ? gone : before === 'invalid' ? 'repaired' : undefined;
  return kind && { kind, edits: [kind] };
}

/** The reason for a change of the plan that is not attributed to anything. */
export const ELSEWHERE: ReasonRow = { kind: 'elsewhere', edits: [] };

/** The rows of a cohort's change, and the edits that are in none of them. */
export function rowsOf(
  edits: Edits,
  cohort: CohortChange,
): { readonly rows: readonly CountedRow[]; readonly silent: readonly ReasonRow[] } {
  const { plan } = cohort;
  if (plan === undefined) return { rows: [], silent: [] };
  const whole = wholeReason(cohort);
  const all = plan.stages.map(({ stage, added, removed }) => ({
    ...{ stage, added: added.count, removed: removed.count },
  }));
  if (whole !== undefined) return { rows: [{ row: whole, stages: all }], silent: [] };
  const named = new Set(plan.attributed.flatMap(({ causes }) => causes));
  const unnamed = plan.causes.filter((_, index) => !named.has(index));
  const silent = edits.each(unnamed).map((edit) => ({ kind: 'silent', edits: [edit] }) as const);
  if (plan.attributed.length === 0 && isPlanChanged(plan))
    return { rows: [{ row: ELSEWHERE, stages: all }], silent };
  return {
    rows: plan.attributed.map((one) => ({ row: edits.row(plan, one), stages: one.stages })),
    silent,
  };
}

/** A row, and how many generations it adds to the plan of one cohort and removes from it. */
interface CountedRow {
  readonly row: ReasonRow;
  readonly stages: PlanChange['attributed'][number]['stages'];
}
