import { axisCatalog } from '../../catalog/axis-catalog.ts';
import type { Compilation } from '../../compile/compilation.ts';
import type { RowSet } from '../../compile/row-set.ts';
import type { Derivation } from '../../derive.ts';
import type { Design } from '../../design/design.ts';
import {
  allocatingSelection,
  committedMembership,
  standingMembership,
} from '../../drift/standing-expectation.ts';
import type { Membership } from '../../outputs/membership.ts';
import type { ExistingGenerations } from '../../plan/existing-generations.ts';
import { textField } from '../../plan/metadata.ts';
import { REPLICATE_FIELDS, TEXT_FIELDS } from '../../plan/plan-fields.ts';
import type { Selection } from '../../plan/selection.ts';
import type { Repository } from '../../repository.ts';
import type { Dialect } from '../../result.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import { allocatedKeys } from './allocated-keys.ts';
import { type AttributedChange, attribute } from './attribute.ts';
import { designEdits, type PlanEdit, withoutEdits } from './design-edits.ts';
import { identityColumns } from './identity.ts';
import { inputEdits, oncePerPart } from './input-edits.ts';
import { lookedUpIds } from './looked-up-ids.ts';
import { compareIds, comparePlans } from './membership-masks.ts';
import type { SideInputs, Sides } from './sides.ts';

/** Maximum number of intermediate states that are compiled to find out which edits need each other. */
const MOST_COMPILED = 300;

/** Maximum number of rows to plan for an intermediate state. */
const MOST_PLANNED = 200_000;

interface BothInputs {
  readonly base: SideInputs;
  readonly head: SideInputs;
}

/** The intermediate states between two sides: the head with some edits undone. */
export class Between {
  readonly edits: readonly PlanEdit[];
  readonly #sides: Sides;
  /** The dialects of head and base; a single one if they are equal. */
  readonly #dialects: readonly Dialect[];
  /** Whether no edit concerns a catalog or a setting; every state is then consistent with the catalogs. */
  readonly #isCatalogued: boolean;
  readonly #compiled = new Map<string, Compilation | undefined>();

  constructor(sides: Sides) {
    this.#sides = sides;
    const { base, head } = sides;
    this.#dialects = [...new Set([head, base].map(({ repository }) => repository.options.dialect))];
    this.edits = [...specEdits(sides, this.#dialects), ...inputEdits(sides, this.#dialects)];
    this.#isCatalogued = !this.edits.some(({ part }) => part.kind === 'catalog' || part.kind === 'setting');
  }

  /** Compares by the structure of the rows. Not possible with a curated selection, which lists arbitrary ids. */
  byStructure(): AttributedChange | undefined {
    const all = this.#dialects.flatMap((dialect) =>
      (['base', 'head'] as const).map((which) => this.#sides.under(which, dialect)),
    );
    if (all.some((one) => one?.repository.selection !== undefined)) return undefined;
    const { base, head } = this.#sides;
    const rows = [base, head].map(({ derivation }) => derivation.compilation?.rowsDespiteErrors);
    const [was, is] = rows;
    if (was === undefined || is === undefined) return undefined;
    const change = attribute(was, is, this.edits.length, (undone) => this.#rowsWithout(undone), comparePlans);
    const isPlain = [base, head].every(({ membership }) => membership.product !== undefined);
    return change && isPlain ? { ...change, structure: change.compared } : change;
  }

  byIds(): AttributedChange | undefined {
    const { base, head } = this.#sides;
    const isAllocating = [base, head].some(({ repository }) => allocatingSelection(repository));
    return attribute(
      base.membership,
      head.membership,
      this.edits.length,
      (undone) => this.membershipWithout(undone),
      (plans) => compareIds(plans, isAllocating ? allocatedKeys(base.membership) : undefined),
    );
  }

  #rowsWithout(undone: readonly number[]): RowSet | undefined {
    if (undone.length === this.edits.length)
      return this.#sides.base.derivation.compilation?.rowsDespiteErrors;
    return this.#compilationWithout(undone)?.rows;
  }

  /** What the spec compiles to with some edits undone, if that has rows and a plan. */
  #compilationWithout(undone: readonly number[]): Compilation | undefined {
    const key = undone.join(' ');
    if (this.#compiled.has(key)) return this.#compiled.get(key);
    passCheckpoint();
    const compilation = this.#compiled.size < MOST_COMPILED ? this.#compile(this.#named(undone)) : undefined;
    this.#compiled.set(key, compilation);
    return compilation;
  }

  #named(undone: readonly number[]): readonly PlanEdit[] {
    return undone.flatMap((index) => this.edits[index] ?? []);
  }

  /** Both sides, read with the dialect that applies when these edits are undone. */
  #inputs(undone: readonly PlanEdit[]): BothInputs | undefined {
    const side = isUndone(undone, 'setting', 'dialect') ? this.#sides.base : this.#sides.head;
    const { dialect } = side.repository.options;
    const [base, head] = [this.#sides.under('base', dialect), this.#sides.under('head', dialect)];
    return base && head && { base, head };
  }

  #compile(undone: readonly PlanEdit[]): Compilation | undefined {
    const inputs = this.#inputs(undone);
    if (inputs === undefined) return undefined;
    const design = withoutEdits(inputs.base.design, inputs.head.design, undone);
    if (design === undefined) return undefined;
    const derivation = inputs.head.derivation.supposing({ design });
    const { compilation } = derivation;
    const rows = compilation?.rows;
    if (rows === undefined || (rows.count === 0 && design.runtime.emptyCohort === 'invalid'))
      return undefined;
    const isSound = this.#isCatalogued || isCatalogued(design, rows, inputs, undone);
    return isSound && isPlannable(rows, derivation) ? compilation : undefined;
  }

  /** The plan with some edits undone; `undefined` if that does not compile, or is too expensive. */
  membershipWithout(undone: readonly number[]): Membership | undefined {
    const edits = this.#named(undone);
    if (edits.length === this.edits.length) return this.#sides.base.membership;
    const compilation = this.#compilationWithout(undone);
    const inputs = this.#inputs(edits);
    if (compilation?.rows === undefined || compilation.rows.count > MOST_PLANNED || inputs === undefined)
      return undefined;
    const repository = repositoryWithout(edits, inputs);
    // Derived anew, so that none of the plans is kept.
    const { membership, selectionFrame } = inputs.head.derivation.supposing({ compilation, repository });
    const selection = allocatingSelection(repository);
    if (membership === undefined || selectionFrame === undefined || selection === undefined)
      return membership;
    const committed = committedMembership(inputs.base.derivation);
    const planned = { selectionFrame, membership };
    return standingMembership(selection, planned, committed, repository.existing) ?? membership;
  }
}

/** The head's repository with the edits of its selection and replicates undone. */
function repositoryWithout(
  edits: readonly PlanEdit[],
  { base: { repository: base }, head: { repository: head } }: BothInputs,
): Repository {
  const selection = isUndone(edits, 'selection', '') ? base.selection : head.selection;
  if (selection === undefined || selection === 'invalid') return { ...head, selection };
  // Ids depend on the existing generations. Those of the base are used, since the head's depend on whether its outputs
  // have been regenerated.
  const existing = base.existing.copy();
  for (const { id } of selection.ids) addSelected(selection, id, head.existing, existing);
  const before = new Map(base.catalogs.tables?.replication.map(({ stage, count }) => [stage, count]));
  const { tables } = head.catalogs;
  const replication = tables?.replication.map((one) => {
    const former = isUndone(edits, 'replication', one.stage) ? before.get(one.stage) : undefined;
    return former === undefined ? one : { ...one, count: former };
  });
  const catalogs = { ...head.catalogs, tables: tables && replication && { ...tables, replication } };
  return { ...head, selection, existing, catalogs };
}

/** Adds a selected generation, and the draft of a selected essay, if only the other side has it. */
function addSelected(
  { stage }: Pick<Selection, 'stage'>,
  id: string,
  from: ExistingGenerations,
  to: ExistingGenerations,
): void {
  if (to.metadata(stage, id).kind === 'missing') to.add(stage, id, from.metadata(stage, id));
  const own = to.metadata(stage, id);
  if (stage === 'essay' && own.kind === 'metadata')
    addSelected({ stage: 'draft' }, textField(own.metadata, 'parent_gen_id'), from, to);
}

/** Both specs are compared as read with one dialect; if no dialect reads both, each spec is read with its own. */
function specEdits(sides: Sides, dialects: readonly Dialect[]): readonly PlanEdit[] {
  const pairs = dialects.flatMap((dialect) => {
    const [was, is] = [sides.under('base', dialect)?.design, sides.under('head', dialect)?.design];
    return was && is ? [{ was, is }] : [];
  });
  const { base, head } = sides;
  const [was, is] = [base.derivation.design, head.derivation.design];
  const own = was && is ? [{ was, is }] : [];
  return oncePerPart((pairs.length > 0 ? pairs : own).flatMap((one) => designEdits(one.was, one.is)));
}

/** Whether a part is taken from the base. If the data root is undone, so is every file below it. */
function isUndone(undone: readonly PlanEdit[], kind: PlanEdit['part']['kind'], key: string): boolean {
  return undone.some(
    ({ part }) =>
      (part.kind === kind && part.key === key) ||
      (part.kind === 'setting' && part.key === 'data-root' && kind !== 'setting'),
  );
}

/** Whether every id that is looked up is in its catalog, given that some catalogs may be taken from the base. */
function isCatalogued(
  design: Design,
  rows: RowSet,
  { base, head }: BothInputs,
  undone: readonly PlanEdit[],
): boolean {
  for (const [axis, ids] of lookedUpIds(design, rows)) {
    const path = (head.repository.catalogs.lookup(axis) ?? base.repository.catalogs.lookup(axis))?.path ?? '';
    const { catalogs } = isUndone(undone, 'catalog', path) ? base.repository : head.repository;
    const catalog = axisCatalog(catalogs, axis);
    if (catalog === undefined) continue;
    for (const id of ids) if (id === undefined || !catalog.has(id)) return false;
  }
  return true;
}

/** Whether the planner accepts these rows. With too many rows to plan, `true` only if that is obvious. */
function isPlannable(rows: RowSet, derivation: Derivation): boolean {
  if (rows.count === 0) return true;
  const columnsOf = (names: readonly string[]) => identityColumns(rows, names);
  const isFull = ({ texts }: ReturnType<typeof columnsOf>[number]): boolean => !texts.includes(undefined);
  const isPlain =
    Object.values(TEXT_FIELDS).every((names) => columnsOf(names).some(isFull)) &&
    Object.values(REPLICATE_FIELDS).every((names) => columnsOf(names).every(isFull));
  return isPlain || (rows.count <= MOST_PLANNED && derivation.plan !== undefined);
}
