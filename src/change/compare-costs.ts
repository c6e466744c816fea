import { expectCohort } from '../check-cohort.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { Membership } from '../outputs/membership.ts';
import type { Generation } from '../plan/generation.ts';
import { UnreadableFile } from '../plan/unreadable-file.ts';
import { openPriceTable } from '../prices/open-price-table.ts';
import { type ChangeCost, costOf } from '../prices/plan-cost.ts';
import { PlannedRuns } from '../prices/planned-runs.ts';
import type { PriceTable } from '../prices/price-table.ts';
import { ratesOf } from '../prices/rates.ts';
import { trustedPrices } from '../prices/trusted-prices.ts';
import { type MedianTokens, medianTokens, type RunUsage, usageOf } from '../prices/usage.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import type { PriceSettings, UsageFields } from '../settings/config.ts';
import { DeadlineReached, startFromCheckpoint } from '../source/checkpoint.ts';
import { compareCodePoints } from '../source/compare.ts';
import { STAGES, type Stage } from '../source/stage.ts';
import { type Reason, reasonKey } from './change-causes.ts';
import type { GenerationReasons } from './generation-reasons.ts';

/** One state of a repository, with all of its cohorts: a generation costs nothing where any of them plans it already. */
export interface CostState {
  readonly repository: Repository;
  readonly cohorts: readonly CohortSpec[];
  /** As the settings of this state say. */
  readonly prices: PriceSettings | undefined;
}

export interface CostOptions {
  readonly reasons?: GenerationReasons;
  readonly onCohort?: () => Promise<void> | void;
}

/** Generations of a stage, the first by id, in which finished runs are looked for to take medians of. */
const MOST_SAMPLED = 1000;

/**
 * What a change costs. Prices and tokens that the base knows are the base's; whether a run has finished is what the base's
 * metadata says, since a change could write any. A cohort of the base that is invalid plans nothing.
 *
 * @param options.reasons - Of the generations that a comparison of the two states found to be added. With them the price is
 * reported by reason, under the keys of `reasonKey`.
 * @param options.onCohort - Called after each cohort; awaited, so that an edge can see signals between cohorts.
 * @returns `undefined` where neither state has a table of prices.
 */
export async function compareCosts(
  base: CostState | undefined,
  head: CostState,
  options: CostOptions = {},
): Promise<ChangeCost | undefined> {
  const usage = (base?.prices ?? head.prices)?.usage;
  if (base?.prices === undefined && head.prices === undefined) return undefined;
  const prices = trustedPrices(base && tableOf(base), tableOf(head));
  const usages = base && usage && new RecordedUsage(base.repository, usage);
  const medians = usages?.medians();
  const rates = (state: CostState) =>
    ratesOf({
      modelOf: (llm) => trustedModel(llm, state),
      prices: prices.prices,
      tokens: { ...head.prices?.tokens, ...base?.prices?.tokens },
      ...(medians ? { medians } : {}),
    });
  const isPricedByBase = (model: string): boolean =>
    prices.prices.has(model) && !prices.added.some((one) => one.model === model);
  /** An id that the base has a price for does not become cheaper by a model that only the head has one for. */
  const trustedModel = (llm: string, { repository }: CostState): string | undefined => {
    const own = repository.catalogs.modelOf(llm);
    const old = base?.repository.catalogs.modelOf(llm);
    if (own === undefined || old === undefined || isPricedByBase(own)) return own;
    return isPricedByBase(old) ? old : own;
  };
  const before = new PlannedRuns();
  const unknown = new Set(base && (await addAll(base, before, options)));
  const after = new PlannedRuns({
    base: before,
    ...(usages ? { isFinished: (stage, id) => usages.of(stage, id) !== undefined } : {}),
  });
  const known = new Set(base?.cohorts.map(({ id }) => id));
  const reasonIn: ReasonIn | undefined =
    base && options.reasons && ((id, membership) => reasonsIn(id, membership));
  const unplanned = await addAll(head, after, options, reasonIn);
  const { added, changed, removed } = prices;
  return {
    added: costOf(after.added, rates(head)),
    reasons: new Map([...after.reasons].map(([key, groups]) => [key, costOf(groups, rates(head))])),
    finished: after.finished,
    before: base && costOf(before.all, rates(base)),
    after: costOf(after.all, rates(head)),
    unplanned,
    prices: { added, changed, removed },
  };

  function reasonsIn(id: string, membership: Membership): (generation: Generation) => string {
    const kind = !known.has(id) ? 'new' : unknown.has(id) ? 'unplanned' : undefined;
    if (kind !== undefined) return () => keyOf(kind);
    const reason = options.reasons?.of(id, membership);
    return (generation) =>
      reason?.(generation) ??
      keyOf(before.copies(generation.stage, generation.id) ? 'uncopied' : 'elsewhere');
  }
}

/** Names the reason of each generation of a cohort. */
type ReasonIn = (cohort: string, membership: Membership) => (generation: Generation) => string;

function keyOf(kind: Reason['kind']): string {
  return reasonKey({ kind, causes: [] });
}

/** What is wrong with a table is reported by the check of its state. */
function tableOf({ repository, prices }: CostState): PriceTable | undefined {
  return prices && openPriceTable(repository.sources, prices.table, atSpan(prices.tableAt), new Collector());
}

/** Adds the plans of all cohorts; the ids of those without a plan are returned. */
async function addAll(
  { repository, cohorts }: CostState,
  runs: PlannedRuns,
  { onCohort }: CostOptions,
  reasonIn?: ReasonIn,
): Promise<readonly string[]> {
  const unplanned: string[] = [];
  const ordered = [...cohorts].sort((left, right) => compareCodePoints(left.id, right.id));
  for (const cohort of ordered) {
    if (!add(repository, cohort, runs, reasonIn)) unplanned.push(cohort.id);
    await onCohort?.();
  }
  return unplanned;
}

/** Whether there was a plan to add, and the time to add it. */
function add(
  repository: Repository,
  cohort: CohortSpec,
  runs: PlannedRuns,
  reasonIn: ReasonIn | undefined,
): boolean {
  try {
    startFromCheckpoint();
    const { expectation } = expectCohort(repository, cohort);
    if (expectation !== undefined) runs.add(expectation, reasonIn?.(cohort.id, expectation.membership));
    return expectation !== undefined;
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof DeadlineReached)) throw error;
    return false;
  }
}

/** What metadata records of finished runs. */
class RecordedUsage {
  readonly #repository: Repository;
  readonly #fields: UsageFields;

  constructor(repository: Repository, fields: UsageFields) {
    this.#repository = repository;
    this.#fields = fields;
  }

  of(stage: Stage, id: string): RunUsage | undefined {
    return usageOf(this.#metadata(stage, id), this.#fields);
  }

  medians(): MedianTokens {
    return medianTokens(STAGES.flatMap((stage) => [...this.#sample(stage)]));
  }

  *#sample(stage: Stage): Iterable<{ stage: Stage; llm: string; usage: RunUsage }> {
    const ids = [...this.#repository.existing.folders(stage)].sort(compareCodePoints);
    for (const id of ids.slice(0, MOST_SAMPLED)) {
      const metadata = this.#metadata(stage, id);
      const usage = usageOf(metadata, this.#fields);
      const llm = textIn(metadata, 'llm_model_id');
      if (usage !== undefined && llm !== undefined) yield { stage, llm, usage };
    }
  }

  /** The parsed file; `undefined` where there is none, or it is no JSON: then no run has written it. */
  #metadata(stage: Stage, id: string): unknown {
    const { existing, layout, sources } = this.#repository;
    if (!existing.folders(stage).has(id)) return undefined;
    const read = sources.tree.read(layout.metadata(stage, id));
    if (read.kind !== 'file') return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(read.bytes));
    } catch {
      return undefined;
    }
  }
}

function textIn(metadata: unknown, field: string): string | undefined {
  if (typeof metadata !== 'object' || metadata === null || !Object.hasOwn(metadata, field)) return undefined;
  const value = (metadata as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}
