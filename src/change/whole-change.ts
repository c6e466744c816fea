import { examine } from '../checks/run-checks.ts';
import { NO_ROWS, type RowSet } from '../compile/row-set.ts';
import { type Derivation, derive, type Expectation } from '../derive.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import { type Membership, PlannedMembership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { IdSet } from '../plan/id-set.ts';
import { COPY, type ReassignedRuns, type SwitchedRuns } from '../prices/planned-runs.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import { type ComparedPlans, NOTHING_UNDONE } from './attribution/attribute.ts';
import type { GenerationLookup } from './attribution/attribute-plan.ts';
import { compareProducts, type IdentifiedGeneration } from './attribution/membership-masks.ts';
import { essayRuns } from './attribution/model-edits.ts';
import {
  type Cause,
  type CohortChange,
  type ContestedRuns,
  isPlanChanged,
  type PlanChange,
  type WholeChange,
} from './change.ts';
import { ReasonCounts } from './change-causes.ts';
import { Identity, rowsOfGenerations, signatureText } from './generation-reasons.ts';
import {
  Edits,
  ELSEWHERE,
  isAssigned,
  type ReasonRow,
  reasonKey,
  rowKey,
  rowsOf,
  wholeReason,
} from './reason.ts';
import { standingIn } from './standing-plans.ts';

/** What of a cohort's expectation counts here. */
export interface PlannedSide extends Pick<Expectation, 'membership' | 'modes'> {
  /** Whether committed metadata of other generations has taken ids of its plan. */
  readonly hasTakenIds: boolean;
}

/** A compared cohort. Its plans are derived again if they were not kept, so that only a few are in memory. */
export interface ComparedCohort {
  readonly change: CohortChange;
  /** Absent unless both sides are known. */
  readonly lookup?: GenerationLookup | undefined;
  readonly before: () => PlannedSide | undefined;
  readonly after: () => PlannedSide | undefined;
}

/** The cohorts of one side that were not compared. */
export interface OtherCohorts {
  readonly repository: Repository;
  /** At least those that plan a draft with one of the given texts for each of its combo, template and model. */
  readonly candidates: (texts: DraftTexts) => readonly CohortSpec[];
}

/** The combos, templates and models of some drafts, as in signatures. */
export type DraftTexts = readonly ReadonlySet<string>[];

export interface WholeOptions {
  /** If the head's are absent, they plan the same as those of the base. */
  readonly others?: { readonly base: OtherCohorts; readonly head?: OtherCohorts } | undefined;
  /** Whether a template may be copied on one side only. */
  readonly hasOtherTemplates?: boolean;
  /** Called and awaited after each cohort, to let the caller handle signals. */
  readonly onCohort?: () => Promise<void> | void;
}

/**
 * Returns the key of the reason why a generation is planned that no cohort of the base plans; `undefined` for a cohort
 * that was not compared.
 */
export type ReasonsOf = (
  cohort: string,
  membership: Membership,
) => ((generation: Generation) => string) | undefined;

/**
 * The effect of a change on the plans of all cohorts together: a generation is added if the head plans it and no cohort
 * of the base does, and removed if the base plans it and no cohort of the head does. It counts for the edit that, undone
 * in all cohorts, undoes this. Only cohorts that share drafts are compared id by id.
 */
export async function wholeChange(
  compared: readonly ComparedCohort[],
  options: WholeOptions = {},
): Promise<{ readonly whole: WholeChange; readonly reasonsOf: ReasonsOf }> {
  const edits = new Edits(compared.map(({ change }) => change));
  const sharing = await sharingCohorts(compared, options);
  const counts = new ReasonCounts();
  for (const { change } of compared) {
    if (sharing.members.has(change.id)) continue;
    for (const { row, stages } of rowsOf(edits, change).rows) {
      const reason = edits.reason(row);
      counts.add(reason, [change.id]);
      for (const { stage, added, removed } of stages) counts.add(reason, [], stage, added, removed);
    }
  }
  const shared = countShared(sharing, edits, counts);
  const contested = contestedRuns(sharing);
  const known = new Map(compared.map((one) => [one.change.id, one]));
  const keys = new Map<string, string>();
  const keyOf = (row: ReasonRow): string => {
    const key = rowKey(row);
    const found = keys.get(key) ?? reasonKey(edits.reason(row));
    keys.set(key, found);
    return found;
  };
  return {
    whole: {
      reasons: counts.list(),
      switched: options.hasOtherTemplates ? switchedRuns(compared) : [],
      reassigned: reassignedRuns(compared),
      ...(contested.length === 0 ? {} : { contested }),
    },
    reasonsOf(cohort, membership) {
      const own = known.get(cohort);
      if (own?.change.plan === undefined) return undefined;
      const identity = new Identity(membership);
      const rowIn = rowsIn(own, edits, identity);
      const isSharing = sharing.members.has(cohort);
      return (generation) =>
        keyOf((isSharing ? shared(generation, identity) : undefined) ?? rowIn(generation));
    },
  };
}

/** The rows of the generations that a cohort adds or removes. */
function rowsIn(
  { change, lookup }: ComparedCohort,
  edits: Edits,
  identity: Identity,
): (generation: Generation) => ReasonRow {
  const whole = wholeReason(change);
  if (whole !== undefined || lookup === undefined) return () => whole ?? ELSEWHERE;
  const rows = rowsOf(edits, change).rows.map(({ row }) => row);
  return rowsOfGenerations(lookup, rows, identity);
}

interface OtherPlan {
  readonly plan: () => Membership | undefined;
  /** Its structure, for which it need not be derived again. */
  readonly product: RowSet | undefined;
}

/** Cohorts whose plans may have generations in common. */
interface Sharing {
  /** Those whose plan changes, by id. */
  readonly members: ReadonlyMap<string, ComparedCohort>;
  /** The plans of others that have drafts of theirs, before and after. */
  readonly others: Readonly<Record<'before' | 'after', readonly OtherPlan[]>>;
  /** Cohorts that would plan some of the generations if one of their edits were undone. */
  readonly undoing: readonly ComparedCohort[];
  /** The models of the essays of all these cohorts. */
  readonly essayModels: ReadonlySet<string>;
}

/** Maximum number of lookups to find out which cohorts would plan a generation of another one. */
const MOST_LOOKUPS = 2_000_000;

/** Generations have the same id only if their drafts have; with a curated selection, only the ids are known. */
async function sharingCohorts(
  compared: readonly ComparedCohort[],
  { others, onCohort }: WholeOptions,
): Promise<Sharing> {
  const owners = new Map<
    string,
    { readonly one: ComparedCohort; readonly generation: IdentifiedGeneration }
  >();
  const members = new Map<string, ComparedCohort>();
  const texts: DraftTexts = [new Set<string>(), new Set<string>(), new Set<string>()];
  const moving = compared.filter(({ change: { plan } }) => isMoving(plan));
  /** Whether committed metadata has taken an id, so that all who plan that generation have another one for it. */
  let isTaken = false;
  const essayModels = new Set<string>();
  for (const one of moving) {
    for (const side of [one.before(), one.after()]) {
      if (side === undefined) continue;
      isTaken ||= side.hasTakenIds;
      const identity = new Identity(side.membership);
      addEssayModels(side.membership, essayModels);
      for (const stage of sharedStages(side.membership)) {
        for (const generation of side.membership.generations(stage)) {
          const key = `${stage} ${generation.id}`;
          const owner = owners.get(key)?.one;
          if (owner === undefined) owners.set(key, { one, generation: identity.of(generation) });
          else if (owner !== one) for (const both of [owner, one]) members.set(both.change.id, both);
        }
      }
      for (const { origin, template, model } of side.membership.generations('draft'))
        for (const [field, text] of [origin, template, model].entries())
          (texts[field] as Set<string>).add(signatureText(text));
    }
    await onCohort?.();
  }
  const found: Record<'before' | 'after', OtherPlan[]> = { before: [], after: [] };
  const collect = (
    sides: readonly ('before' | 'after')[],
    plannedIn: () => OtherMembership | undefined,
  ): void => {
    const { membership, isValid = () => true } = plannedIn() ?? {};
    const sharing = new Set<ComparedCohort>();
    for (const key of sharedKeys(membership)) {
      const owner = owners.get(key)?.one;
      if (owner !== undefined) sharing.add(owner);
    }
    if (membership === undefined || sharing.size === 0 || !isValid()) return;
    for (const owner of sharing) members.set(owner.change.id, owner);
    // It is derived again where it is needed: there may be many.
    const plan = () => plannedIn()?.membership;
    for (const side of sides) found[side].push({ plan, product: membership.product });
    addEssayModels(membership, essayModels);
  };
  if (owners.size === 0) return { members, others: found, undoing: [], essayModels };
  for (const one of compared) {
    if (isMoving(one.change.plan)) continue;
    collect(['before'], () => one.before());
    collect(['after'], () => one.after());
    await onCohort?.();
  }
  for (const side of ['base', 'head'] as const) {
    const own = others?.[side];
    for (const cohort of own?.candidates(texts) ?? []) {
      const sides: readonly ('before' | 'after')[] =
        side === 'head' ? ['after'] : others?.head === undefined ? ['before', 'after'] : ['before'];
      if (own !== undefined) collect(sides, () => otherMembership(own.repository, cohort, isTaken));
      await onCohort?.();
    }
  }
  const undoing = new Set<ComparedCohort>();
  let left = MOST_LOOKUPS;
  for (const one of moving) {
    // Undoing the only edit gives the plan of the base.
    if (one.lookup === undefined || one.lookup.causes < 2 || left < owners.size) continue;
    left -= owners.size;
    for (const [key, { one: owner, generation }] of owners) {
      passCheckpoint();
      const stage = STAGES.find((stage) => key.startsWith(`${stage} `)) ?? 'draft';
      if (owner === one || one.lookup.plannedWithout(stage, generation).length === 0) continue;
      members.set(owner.change.id, owner);
      undoing.add(one);
    }
  }
  return { members, others: found, undoing: [...new Set([...members.values(), ...undoing])], essayModels };
}

/** Whether a cohort plans other generations than before, or the same with other models. */
function isMoving(plan: PlanChange | undefined): boolean {
  return isPlanChanged(plan) || (plan?.causes.some(({ kind }) => kind === 'assignment') ?? false);
}

function addEssayModels(membership: Membership, models: Set<string>): void {
  const entries = membership.entries('essay');
  for (const index of entries.indices()) models.add(entries.model(index));
}

/** The essays that several cohorts plan with different models, but did not before: their ids leave the model out. */
function contestedRuns({ members, others, essayModels }: Sharing): readonly ContestedRuns[] {
  if (members.size === 0 || essayModels.size < 2) return [];
  const all = [...members.values()];
  const sidesOf = (side: 'before' | 'after'): readonly Pick<PlannedSide, 'membership' | 'modes'>[] => {
    const own = all.flatMap((one) => one[side]() ?? []);
    // The others share the drafts, and the modes of a template are the same for all.
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

/** The stages by whose ids it is known which plans have generations in common. */
function sharedStages(membership: Membership): readonly Stage[] {
  return membership instanceof PlannedMembership ? ['draft'] : STAGES;
}

function* sharedKeys(membership: Membership | undefined): Iterable<string> {
  if (membership === undefined) return;
  for (const stage of sharedStages(membership))
    for (const id of membership.ids(stage)) yield `${stage} ${id}`;
}

/** The plan of a cohort. */
interface OtherMembership {
  readonly membership: Membership;
  /** Whether the cohort is valid; default: it is. An invalid one plans nothing. */
  readonly isValid?: () => boolean;
}

/**
 * The plan of a cohort that was not checked. A selection restricts it, too.
 *
 * @param isTaken - Whether committed metadata may have taken one of its ids; it is not read otherwise.
 */
function otherMembership(
  repository: Repository,
  cohort: CohortSpec,
  isTaken: boolean,
): OtherMembership | undefined {
  try {
    const derivation = derive(repository, cohort);
    if (derivation.compilation?.rows === undefined) return undefined;
    const { plan } = derivation;
    const ids = isTaken ? derivation.ids : derivation.plainIds;
    const membership =
      repository.selection === undefined
        ? plan && ids && new PlannedMembership(plan, ids)
        : standingIn({ repository, cohorts: [] }, cohort)?.membership;
    return membership && { membership, isValid: () => isValid(derivation) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return undefined;
  }
}

function isValid(derivation: Derivation): boolean {
  const { isInvalid, failure } = examine(derivation);
  return !isInvalid && failure === undefined;
}

/** Generations that the same cohorts add, or remove, for the same reasons. */
interface SharedGroup {
  readonly side: 'added' | 'removed';
  readonly stage: Stage;
  /** The cohorts that add them, or remove them, each with its row. */
  readonly planners: readonly [Planner, ...Planner[]];
  /** Edits without which another cohort would plan them. */
  readonly without: readonly { readonly edit: string; readonly cohort: string }[];
  readonly count: number;
}

interface Planner {
  readonly cohort: string;
  readonly row: ReasonRow;
}

/** The group of a single generation, if it is added, and its reason depends on several cohorts. */
type GroupOf = (generation: Generation, identity: Identity) => SharedGroup | undefined;

/** Counts what sharing cohorts add and remove, each generation once. Returns the rows of those that several have. */
function countShared(
  sharing: Sharing,
  edits: Edits,
  counts: ReasonCounts,
): (generation: Generation, identity: Identity) => ReasonRow | undefined {
  const explained = new Set<string>();
  const rowOf = ({ side, planners: [first, ...others], without }: SharedGroup): ReasonRow =>
    edits.combined(
      [first.row, ...others.map(({ row }) => row)],
      side,
      without.map(({ edit }) => edit),
    );
  const { groups, groupOf } = groupsByStructure(sharing, edits) ?? groupsByIds(sharing, edits);
  for (const group of groups) {
    passCheckpoint();
    const { side, stage, planners, without, count } = group;
    const row = rowOf(group);
    const named = [
      ...planners.flatMap((one) =>
        one.row.edits.some((edit) => row.edits.includes(edit)) ? [one.cohort] : [],
      ),
      ...without.flatMap(({ edit, cohort }) => (row.edits.includes(edit) ? [cohort] : [])),
    ];
    const [added, removed] = side === 'added' ? [count, 0] : [0, count];
    counts.add(
      edits.reason(row),
      named.length > 0 ? named : planners.map(({ cohort }) => cohort),
      ...([stage, added, removed] as const),
    );
    for (const { cohort, row: own } of planners)
      for (const edit of own.edits) if (row.edits.includes(edit)) explained.add(`${cohort} ${edit}`);
  }
  // An edit may change what a cohort plans, but nothing that no other one plans.
  for (const { change } of sharing.members.values())
    for (const { row } of rowsOf(edits, change).rows)
      if (row.edits.length === 0 || row.edits.some((edit) => !explained.has(`${change.id} ${edit}`))) {
        counts.add(edits.reason(row), [change.id]);
        for (const edit of row.edits) explained.add(`${change.id} ${edit}`);
      }
  return (generation, identity) => {
    const group = groupOf(generation, identity);
    const isShared = group !== undefined && (group.planners.length > 1 || group.without.length > 0);
    return isShared ? rowOf(group) : undefined;
  };
}

interface SharedGroups {
  readonly groups: Iterable<SharedGroup>;
  readonly groupOf: GroupOf;
}

/** On each side of a comparison: what was before, is no longer planned. */
const SIDES = [
  ['added', 'after', 'before'],
  ['removed', 'before', 'after'],
] as const;

/** A cohort in a comparison of the rows of all. */
interface StructuredCohort {
  readonly one: ComparedCohort;
  readonly rows: readonly ReasonRow[];
  readonly compared: ComparedPlans<RowSet>;
  /** The bit of its first plan. */
  readonly from: bigint;
}

/** All groups from the structure of the rows, without ids. `undefined` if this is not known of every cohort. */
function groupsByStructure({ members, others, undoing }: Sharing, edits: Edits): SharedGroups | undefined {
  const plans: RowSet[] = [];
  const bitsOf = (products: readonly RowSet[]): bigint => {
    const from = BigInt(plans.length);
    plans.push(...products);
    return ((1n << BigInt(products.length)) - 1n) << from;
  };
  const cohorts: StructuredCohort[] = [];
  for (const one of new Set([...members.values(), ...undoing])) {
    const compared = structureOf(one);
    if (compared === undefined) return undefined;
    const from = BigInt(plans.length);
    bitsOf(compared.plans);
    cohorts.push({ one, compared, from, rows: rowsOf(edits, one.change).rows.map(({ row }) => row) });
  }
  const rest = { before: 0n, after: 0n };
  for (const side of ['before', 'after'] as const) {
    const products = others[side].map(({ product }) => product);
    if (products.includes(undefined)) return undefined;
    rest[side] = bitsOf(products.flatMap((one) => one ?? []));
  }
  const comparison = compareProducts(plans);
  if (comparison === undefined) return undefined;
  const first = { before: 0n, after: 1n };
  const isIn = (mask: bigint, side: 'before' | 'after', { from }: StructuredCohort): boolean =>
    ((mask >> (from + first[side])) & 1n) === 1n;
  const maskIn = (mask: bigint, { from, compared }: StructuredCohort): number =>
    Number(BigInt.asUintN(compared.plans.length, mask >> from));
  const meant = cohorts.filter(({ one }) => members.has(one.change.id));
  const groupAt = (
    [side, own, other]: (typeof SIDES)[number],
    stage: Stage,
    mask: bigint,
    count: number,
  ): SharedGroup | undefined => {
    if ((mask & rest[other]) !== 0n || meant.some((one) => isIn(mask, other, one))) return undefined;
    const planning = meant.filter((one) => isIn(mask, own, one));
    const [planner, ...others] = planning.map((cohort): Planner => {
      const { one, rows, compared } = cohort;
      const whole = wholeReason(one.change);
      const place = compared.rowOf(maskIn(mask, cohort));
      return { cohort: one.change.id, row: whole ?? rows[place ?? -1] ?? ELSEWHERE };
    });
    if (planner === undefined) return undefined;
    const without = cohorts.flatMap((cohort) =>
      planning.includes(cohort)
        ? []
        : withoutIn(edits, cohort.one, cohort.compared.plannedWithout(maskIn(mask, cohort))),
    );
    return { side, stage, planners: [planner, ...others], without, count };
  };
  const groups = SIDES.flatMap((sides) =>
    STAGES.flatMap((stage) =>
      [...comparison.counts[stage]].flatMap(([mask, count]) => groupAt(sides, stage, mask, count) ?? []),
    ),
  );
  const known = new Map<string, SharedGroup | undefined>();
  return {
    groups,
    groupOf(generation, identity) {
      const { stage } = generation;
      const mask = comparison.maskOf(stage, identity.of(generation));
      const key = `${stage} ${mask}`;
      if (!known.has(key)) known.set(key, groupAt(SIDES[0], stage, mask, 1));
      return known.get(key);
    },
  };
}

/** The plans of a cohort by the structure of their rows. One of which only a side is known has no plan on the other. */
function structureOf(one: ComparedCohort): ComparedPlans<RowSet> | undefined {
  if (one.lookup !== undefined) return one.lookup.structure;
  const [was, is] = [one.before(), one.after()].map((side) => (side ? side.membership.product : NO_ROWS));
  return was && is && { ...NOTHING_UNDONE, plans: [was, is] };
}

/** The edits without which a cohort would plan a generation. */
function withoutIn(
  edits: Edits,
  { change: { id, plan } }: ComparedCohort,
  undone: readonly (readonly number[])[],
): SharedGroup['without'] {
  return plan === undefined
    ? []
    : edits.each(causesAt(plan, undone.flat())).map((edit) => ({ edit, cohort: id }));
}

/** The same by looking up ids, for selected generations, and ids that committed metadata has taken. */
function groupsByIds({ members, others, undoing }: Sharing, edits: Edits): SharedGroups {
  const found = { added: new Map<string, Planners>(), removed: new Map<string, Planners>() };
  for (const [side, own, other] of SIDES) {
    // What no cohort planned before is new in each cohort that plans it.
    const stagesOf = ({ change }: ComparedCohort): readonly Stage[] =>
      change.plan?.stages.flatMap((one) => (one[side].count > 0 ? [one.stage] : [])) ?? [];
    const stages = new Set([...members.values()].flatMap(stagesOf));
    let known: PlannedIds | undefined;
    for (const one of members.values()) {
      const ownStages = stagesOf(one);
      const plan = ownStages.length === 0 ? undefined : one[own]()?.membership;
      if (plan === undefined) continue;
      known ??= PlannedIds.of(
        [
          ...[...members.values()].map((member) => () => member[other]()?.membership),
          ...others[other].map(({ plan }) => plan),
        ],
        stages,
      );
      collect(found[side], one, edits, plan, known, ownStages);
    }
  }
  const groupAt = (side: SharedGroup['side'], { stage, planners, generation }: Planners): SharedGroup => {
    const without = undoing.flatMap((one) =>
      one.lookup === undefined || planners.some(({ cohort }) => cohort === one.change.id)
        ? []
        : withoutIn(edits, one, one.lookup.plannedWithout(stage, generation)),
    );
    return { side, stage, planners, without, count: 1 };
  };
  function* groups(): Iterable<SharedGroup> {
    for (const [side] of SIDES) for (const one of found[side].values()) yield groupAt(side, one);
  }
  return {
    groups: groups(),
    groupOf({ stage, id }) {
      const one = found.added.get(`${stage} ${id}`);
      return one && groupAt('added', one);
    },
  };
}

function causesAt({ causes }: PlanChange, indices: readonly number[]): readonly Cause[] {
  return indices.flatMap((index) => causes[index] ?? []);
}

/** The cohorts that add a generation, or remove it, each with its row. */
interface Planners {
  readonly stage: Stage;
  readonly planners: [Planner, ...Planner[]];
  readonly generation: IdentifiedGeneration;
}

/** The ids that one side plans, in whatever cohorts. */
class PlannedIds {
  readonly #ids = { draft: new IdSet(), essay: new IdSet(), evaluation: new IdSet() };

  static of(plans: Iterable<() => Membership | undefined>, stages: ReadonlySet<Stage>): PlannedIds {
    const all = new PlannedIds();
    for (const planned of plans) {
      const plan = planned();
      if (plan === undefined) continue;
      for (const stage of stages) {
        const entries = plan.entries(stage);
        for (const index of entries.indices()) entries.addTo(all.#ids[stage], index);
      }
    }
    return all;
  }

  /** The generations of a plan whose ids are not among them. */
  *missing(plan: Membership, stage: Stage): Iterable<Generation> {
    const entries = plan.entries(stage);
    let next = 0;
    for (const index of entries.indices()) {
      const place = entries.placeIn(this.#ids[stage], index, next);
      if (place < 0) yield entries.at(index);
      else next = place + 1;
    }
  }
}

function collect(
  found: Map<string, Planners>,
  cohort: ComparedCohort,
  edits: Edits,
  own: Membership,
  known: PlannedIds,
  stages: readonly Stage[],
): void {
  const identity = new Identity(own);
  const rowIn = rowsIn(cohort, edits, identity);
  for (const stage of stages) {
    for (const generation of known.missing(own, stage)) {
      const planner = { cohort: cohort.change.id, row: rowIn(generation) };
      const key = `${stage} ${generation.id}`;
      const known = found.get(key);
      if (known === undefined)
        found.set(key, { stage, planners: [planner], generation: identity.of(generation) });
      else known.planners.push(planner);
    }
  }
}

/** The generations planned before and now, by whatever cohorts, with a template that became or was a copy. */
function switchedRuns(compared: readonly ComparedCohort[]): readonly SwitchedRuns[] {
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

/** The generations planned before and now, by whatever cohorts, but by other ids of models. */
function reassignedRuns(compared: readonly ComparedCohort[]): readonly ReassignedRuns[] {
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
