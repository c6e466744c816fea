import { expectCohortIn } from '../check-cohort.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { modelIds } from '../prices/model-list.ts';
import { type ModelSwitch, modelSwitch, modelSwitches, switchedRates } from '../prices/model-switch.ts';
import { openPriceTable } from '../prices/open-price-table.ts';
import { type ChangeCost, costOf } from '../prices/plan-cost.ts';
import { COPY, PlannedRuns, type ReassignedRuns, type RunGroup } from '../prices/planned-runs.ts';
import { priceSettingChanges } from '../prices/price-setting-changes.ts';
import type { PriceTable } from '../prices/price-table.ts';
import { ratesOf } from '../prices/rates.ts';
import { trustedPrices } from '../prices/trusted-prices.ts';
import type { CohortSpec } from '../repository.ts';
import type { PriceSettings } from '../settings/config.ts';
import { DeadlineReached, startFromCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { Reason } from './change.ts';
import { reasonKey, switchReason } from './reason.ts';
import { RecordedUsage } from './recorded-usage.ts';
import { type StandingState, standingIn } from './standing-plans.ts';
import type { ReasonsOf } from './whole-change.ts';

/** One state of a repository with all its cohorts: an added generation costs nothing if any cohort already plans it. */
export interface CostState extends StandingState {
  /** According to the settings of this state. */
  readonly prices: PriceSettings | undefined;
}

export interface CostOptions {
  readonly reasons?: ReasonsOf | undefined;
  readonly onCohort?: () => Promise<void> | void;
  /**
   * Whether the usage that the head records counts where there is no base: its metadata is not part of a proposal, so
   * it can be trusted.
   */
  readonly isHeadTrusted?: boolean;
}

/**
 * The cost of a change. The base's prices and tokens take precedence, and a run counts as finished only according to
 * the base's metadata, because a change could contain arbitrary ones. An invalid cohort of the base plans nothing.
 *
 * @param options.reasons - Reasons of the added generations, from a comparison of the two states. If given, costs are
 *   also reported by reason, under the keys of `reasonKey`.
 * @param options.onCohort - Called and awaited after each cohort, to let the caller handle signals.
 * @returns `undefined` if neither state has a price table.
 */
export async function compareCosts(
  base: CostState | undefined,
  head: CostState,
  options: CostOptions = {},
): Promise<ChangeCost | undefined> {
  const usage = (base?.prices ?? head.prices)?.usage;
  if (base?.prices === undefined && head.prices === undefined) return undefined;
  const tableBefore = base && tableOf(base);
  const prices = trustedPrices(tableBefore, tableOf(head));
  const usages = base && usage && new RecordedUsage(base.repository, usage);
  const medians =
    usages?.medians() ??
    (usage && options.isHeadTrusted ? new RecordedUsage(head.repository, usage).medians() : undefined);
  const ratesIn = ({ repository }: CostState) =>
    ratesOf({
      modelOf: (llm) => repository.catalogs.modelOf(llm),
      prices: prices.prices,
      tokens: { ...head.prices?.tokens, ...base?.prices?.tokens },
      ...(medians ? { medians } : {}),
    });
  // A price that only the head has must not raise the cost of the base, and with it a limit in percent.
  const ratesOfBase = ({ repository, prices: own }: CostState) =>
    ratesOf({
      modelOf: (llm) => repository.catalogs.modelOf(llm),
      prices: tableBefore?.prices ?? new Map(),
      tokens: own?.tokens ?? {},
      ...(medians ? { medians } : {}),
    });
  const switchOf = (llm: string): ModelSwitch | undefined =>
    base &&
    modelSwitch(
      llm,
      {
        before: (id) => base.repository.catalogs.modelOf(id),
        after: (id) => head.repository.catalogs.modelOf(id),
      },
      prices,
    );
  const rates = base ? switchedRates(ratesIn(head), ratesIn(base), switchOf) : ratesIn(head);
  const before = new PlannedRuns();
  const unplannedBefore = base && (await addAll(base, before, options));
  const after = new PlannedRuns({
    base: before,
    ...(usages ? { isFinished: (stage, id) => usages.of(stage, id) !== undefined } : {}),
  });
  const known = new Set(base?.cohorts.map(({ id }) => id));
  const reasonIn: ReasonIn | undefined =
    base && options.reasons && ((id, membership) => reasonsIn(id, membership));
  const unplanned = [...(await addAll(head, after, options, reasonIn)).keys()];
  const { added, changed, removed } = prices;
  const repriced = after.kept.filter((one) => isOtherModel(one));
  return {
    added: costOf(after.added, rates),
    reasons: new Map([...after.reasons].map(([key, groups]) => [key, costOf(groups, rates)])),
    ...(base === undefined || repriced.length === 0
      ? {}
      : {
          repriced: {
            before: costOf(groupsOf(repriced, 'before'), ratesIn(base)),
            after: costOf(groupsOf(repriced, 'after'), rates),
          },
        }),
    finished: after.finished,
    before: base && costOf(before.all, ratesOfBase(base)),
    after: costOf(after.all, rates),
    unplanned,
    prices: { added, changed, removed },
    switches: modelSwitches(
      after.all.flatMap(({ llm, rivals = [], mode }) => (mode === COPY ? [] : [llm, ...rivals])),
      modelIds(head.repository.catalogs),
      switchOf,
    ),
    settings: priceSettingChanges(base?.prices, head.prices),
  };

  function isOtherModel({ before: was, after: is }: ReassignedRuns): boolean {
    const models = ({ repository }: CostState, llms: readonly string[]): readonly string[] =>
      [...new Set(llms.map((llm) => repository.catalogs.modelOf(llm) ?? ` ${llm}`))].sort(compareCodePoints);
    return base !== undefined && models(base, was).join('\n') !== models(head, is).join('\n');
  }

  function reasonsIn(id: string, membership: Membership): ReturnType<ReasonIn> {
    const kind = known.has(id) ? unplannedBefore?.get(id) : 'new';
    const reason = options.reasons?.(id, membership);
    const otherwise = keyOf(kind ?? 'elsewhere');
    return (generation, after) => {
      const { stage, template } = generation;
      return before.copies(stage, generation.id)
        ? reasonKey(switchReason({ stage, template, before: COPY, after }))
        : (reason?.(generation) ?? otherwise);
    };
  }
}

/** Returns the reason of each generation of a cohort. */
type ReasonIn = (cohort: string, membership: Membership) => (generation: Generation, mode: string) => string;

function groupsOf(runs: readonly ReassignedRuns[], side: 'before' | 'after'): readonly RunGroup[] {
  return runs.map(({ stage, mode, count, [side]: [llm = '', ...rivals] }) => ({
    ...{ stage, mode, count, llm, rivals },
  }));
}

function keyOf(kind: Reason['kind']): string {
  return reasonKey({ kind, causes: [] });
}

/** Problems of the table are reported by the check of its state. */
function tableOf({ repository, prices }: CostState): PriceTable | undefined {
  return prices && openPriceTable(repository.sources, prices.table, atSpan(prices.tableAt), new Collector());
}

/**
 * Why a cohort without a plan in the base is planned now: it has become valid (`repaired`), or its former plan is
 * unknown (`unplanned`).
 */
type Lack = 'repaired' | 'unplanned';

/** Adds the plans of all cohorts and returns those without a plan. */
async function addAll(
  state: CostState,
  runs: PlannedRuns,
  { onCohort }: CostOptions,
  reasonIn?: ReasonIn,
): Promise<ReadonlyMap<string, Lack>> {
  const unplanned = new Map<string, Lack>();
  const ordered = [...state.cohorts].sort((left, right) => compareCodePoints(left.id, right.id));
  for (const cohort of ordered) {
    const lack = add(state, cohort, runs, reasonIn);
    if (lack !== undefined) unplanned.set(cohort.id, lack);
    await onCohort?.();
  }
  return unplanned;
}

function add(
  state: CostState,
  cohort: CohortSpec,
  runs: PlannedRuns,
  reasonIn: ReasonIn | undefined,
): Lack | undefined {
  try {
    startFromCheckpoint();
    const { expectation: planned } = expectCohortIn(state, cohort);
    const expectation = planned && standingIn(state, cohort);
    if (expectation !== undefined) runs.add(expectation, reasonIn?.(cohort.id, expectation.membership));
    return expectation === undefined ? 'repaired' : undefined;
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof DeadlineReached)) throw error;
    return 'unplanned';
  }
}
