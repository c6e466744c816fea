import { examine } from '../../checks/run-checks.ts';
import type { RowSet } from '../../compile/row-set.ts';
import { type Derivation, derive } from '../../derive.ts';
import { UnreadableFile } from '../../findings/unreadable-file.ts';
import { type Membership, PlannedMembership } from '../../outputs/membership.ts';
import type { CohortSpec, Repository } from '../../repository.ts';
import { passCheckpoint } from '../../source/checkpoint.ts';
import { STAGES, type Stage } from '../../source/stage.ts';
import type { IdentifiedGeneration } from '../attribution/membership-masks.ts';
import { isPlanChanged, type PlanChange } from '../change.ts';
import { Identity, signatureText } from '../generation-reasons.ts';
import { standingIn } from '../standing-plans.ts';
import type { ComparedCohort } from './compared-cohort.ts';

/** The cohorts of one side that were not compared. */
export interface OtherCohorts {
  readonly repository: Repository;
  /**
   * The cohorts that may plan a draft whose combo, template and model are all among the given texts. May include
   * others.
   */
  readonly candidates: (texts: DraftTexts) => readonly CohortSpec[];
}

/** The combos, templates and models of some drafts, as in signatures. */
export type DraftTexts = readonly ReadonlySet<string>[];

export interface SharingOptions {
  /** If `head` is absent, these cohorts plan the same in both states. */
  readonly others?: { readonly base: OtherCohorts; readonly head?: OtherCohorts } | undefined;
  /** Called and awaited after each cohort, to let the caller handle signals. */
  readonly onCohort?: () => Promise<void> | void;
}

interface OtherPlan {
  readonly plan: () => Membership | undefined;
  /** The structure of the plan, kept so that the plan need not be derived again for it. */
  readonly product: RowSet | undefined;
}

/** Cohorts whose plans may have generations in common. */
export interface Sharing {
  /** The cohorts whose plan changes, by id. */
  readonly members: ReadonlyMap<string, ComparedCohort>;
  /** The plans of other cohorts that share drafts with the members, before and after. */
  readonly others: Readonly<Record<'before' | 'after', readonly OtherPlan[]>>;
  /** Cohorts that would plan some of the generations if one of their edits were undone. */
  readonly undoing: readonly ComparedCohort[];
  /** The models of the essays of all these cohorts. */
  readonly essayModels: ReadonlySet<string>;
}

/** Maximum number of lookups to find out which cohorts would plan a generation of another one. */
const MOST_LOOKUPS = 2_000_000;

/**
 * Generations have the same id only if their drafts have the same id; with a curated selection, only the ids are known.
 */
export async function sharingCohorts(
  compared: readonly ComparedCohort[],
  { others, onCohort }: SharingOptions,
): Promise<Sharing> {
  const owners = new Map<
    string,
    { readonly one: ComparedCohort; readonly generation: IdentifiedGeneration }
  >();
  const members = new Map<string, ComparedCohort>();
  const texts: DraftTexts = [new Set<string>(), new Set<string>(), new Set<string>()];
  const moving = compared.filter(({ change: { plan } }) => isMoving(plan));
  /** Whether committed metadata occupies an id, so that all cohorts that plan the generation give it another id. */
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
    // The plan is not kept but derived again where it is needed, since there may be many cohorts.
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

/** Whether a cohort plans other generations than before, or the same generations with other models. */
function isMoving(plan: PlanChange | undefined): boolean {
  return isPlanChanged(plan) || (plan?.causes.some(({ kind }) => kind === 'assignment') ?? false);
}

function addEssayModels(membership: Membership, models: Set<string>): void {
  const entries = membership.entries('essay');
  for (const index of entries.indices()) models.add(entries.model(index));
}

/** The stages whose ids show whether two plans have generations in common. */
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
  /** Whether the cohort is valid; default: true. An invalid cohort plans nothing. */
  readonly isValid?: () => boolean;
}

/**
 * The plan of a cohort that was not checked. A selection restricts it, too.
 *
 * @param isTaken - Whether committed metadata may occupy one of the plan's ids. Otherwise, metadata is not read.
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
