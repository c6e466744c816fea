import { capitalized, listed } from '../findings/words.ts';
import type { BudgetVerdict, LimitCheck } from '../prices/budget.ts';
import type { ModelSwitch } from '../prices/model-switch.ts';
import { type Money, moneyText, priceText } from '../prices/money.ts';
import type { ChangeCost, Conflict, Cost, PlanCost, Unpriced } from '../prices/plan-cost.ts';
import type { ModelPrice } from '../prices/price-table.ts';
import { noneByStage, type Stage } from '../source/stage.ts';
import { stagesText } from './change-cause-text.ts';
import { countedText } from './show/count-text.ts';

/** Models that no run uses with a line each. */
const MOST_UNUSED = 3;

/** Models named in a sentence. */
const MOST_MODELS = 12;

/**
 * Sentences about costs, for every surface. Model names are unescaped text from the repository: renderers must escape
 * them. No sentence shows an unknown price as an amount.
 */

/**
 * `$3.10 expected, at most $9.40`, with `+ 5 runs of unknown price` if some are unknown; `price unknown` if all are;
 * `no model runs` if there are none.
 */
export function costText(cost: Cost): string {
  if (cost.runs === 0) return cost.unknown === 0 ? 'no model runs' : `price unknown (${runs(cost.unknown)})`;
  const most = boundOf(cost);
  const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
  return `${moneyText(cost.expected)} expected${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}

/** The same for the runs that a change adds. */
export function addedCostText(cost: Cost): string {
  return cost.runs + cost.unknown === 0 ? 'nothing, since it adds no runs' : costText(cost);
}

/** The upper bound; undefined if there is none, or it reads like the expected amount. */
function boundOf({ expected, atMost }: Cost): string | undefined {
  const most = atMost === undefined ? undefined : moneyText(atMost);
  return most === moneyText(expected) ? undefined : most;
}

/** Explains the upper bound, if there is one. */
export function atMostText(cost: Cost): string | undefined {
  return boundOf(cost) === undefined
    ? undefined
    : '“At most” is the cost if every answer is as long as output-max allows.';
}

/** The price of one of several parts, such as a cause or a model: `$3.10, at most $9.40 + 5 runs of unknown price`. */
export function partCostText(cost: Cost | undefined): string {
  if (cost === undefined || cost.runs + cost.unknown === 0) return 'no new cost';
  if (cost.runs === 0) return `price unknown (${runs(cost.unknown)})`;
  const most = boundOf(cost);
  const unknown = cost.unknown === 0 ? '' : ` + ${runs(cost.unknown)} of unknown price`;
  return `${moneyText(cost.expected)}${most === undefined ? '' : `, at most ${most}`}${unknown}`;
}

/** A price short enough for a headline: `$3.10`, `$3.10 + unknown`, `price unknown`; undefined without runs. */
export function shortCostText(cost: Cost): string | undefined {
  if (cost.runs === 0) return cost.unknown === 0 ? undefined : 'price unknown';
  return `${moneyText(cost.expected)}${cost.unknown === 0 ? '' : ' + unknown'}`;
}

/** The same next to counts of generations, where "no new cost" is worth saying if every plan is known. */
export function shortChangeCostText({ added, unplanned }: ChangeCost): string | undefined {
  return shortCostText(added) ?? (unplanned.length === 0 ? 'no new cost' : undefined);
}

/** `Prices as of 2026-01-31.`, the oldest date that matters. */
export function pricesDateText({ asOf }: PlanCost): string | undefined {
  return asOf === undefined ? undefined : `Prices as of ${asOf}.`;
}

/** Why the price of some runs is unknown, and what to do: `Price unknown for 12 drafts by opal: …`. */
export function unpricedText({ stage, llm, model, why, runs: count }: Unpriced): string {
  const what = `Price unknown for ${countedText(count, stage)} by ${llm}`;
  switch (why) {
    case 'no-model':
      return `${what}: llm_models.csv names no model for this id`;
    case 'no-price':
      return `${what}: the price table has no usable row for ${model ?? ''}`;
    case 'no-tokens':
      return `${what}: the settings name no tokens for this stage`;
  }
}

/** The reasons why a price is unknown or doubtful, one sentence each. */
export function doubtTexts({ unpriced, conflicts }: PlanCost): readonly string[] {
  return [...conflicts.map(conflictText), ...unpriced.map(unpricedText)].map((one) => `${one}.`);
}

function conflictText({ stage, llms, runs: count, isUnknown }: Conflict): string {
  const result = isUnknown
    ? 'the price of one of them is unknown, and so it is here'
    : 'the highest price counts';
  return `Conflicting models for ${countedText(count, stage)}, which some cohorts plan by ${llms.slice(0, -1).join(', ')} and others by ${llms.at(-1) ?? ''} (their ids do not include the model): ${result}`;
}

/**
 * The new cost of already planned runs that another model now makes, with any doubts about it; empty if there are none.
 */
export function repricedTexts({ repriced }: ChangeCost): readonly string[] {
  if (repriced === undefined) return [];
  const { before, after } = repriced;
  const count = runs(after.runs + after.unknown);
  const [was, is] = [partCostText(before), partCostText(after)];
  const price = was === is ? `still ${is}` : `${is}, instead of ${was}`;
  return [
    `Another model for ${count} planned before: ${price}, unless they have run; this is not part of the price of the change.`,
    ...doubtTexts(after),
  ];
}

/** How a pull request changes the prices and price settings of its base; empty if it changes none. */
export function priceChangeTexts({ prices, switches, settings }: ChangeCost): readonly string[] {
  const { added, changed, removed } = prices;
  const of = ({ input, output }: ModelPrice): string => `$${priceText(input)} / $${priceText(output)}`;
  const rivals = new Set(switches.flatMap(({ to, counts }) => (counts === 'dearer' ? [to] : [])));
  return [
    ...switches.flatMap((one) => (one.isUnused ? [] : [switchText(one)])),
    ...unusedTexts(switches.filter(({ isUnused }) => isUnused)),
    ...added.map(
      (one) =>
        `New price: ${one.model}, ${of(one)} per million tokens (input / output); it counts here${rivals.has(one.model) ? ' unless that of the former model is higher' : ''}`,
    ),
    ...changed.map(
      ({ base, head }) =>
        `Changed price: ${base.model}, from ${of(base)} to ${of(head)}; until this is merged the old one counts`,
    ),
    ...removed.map((one) => `Removed price: ${one.model}, ${of(one)}; until this is merged it still counts`),
    ...settings.map(
      ({ setting, before, after, holds }) =>
        `Changed setting: ${setting}, from ${before ?? 'not set'} to ${after ?? 'not set'}; ${
          holds
            ? 'it counts here'
            : `${before === undefined ? 'it counts once merged' : 'until this is merged the old one counts'}`
        }`,
    ),
  ];
}

/** The same as one line of counts; undefined if nothing changes. */
export function priceChangeCounts({ prices, switches, settings }: ChangeCost): string | undefined {
  const counts: readonly [number, string][] = [
    [switches.filter(({ isUnused }) => !isUnused).length, 'changed model'],
    [prices.added.length, 'new price'],
    [prices.changed.length, 'changed price'],
    [prices.removed.length, 'removed price'],
    [settings.length, 'changed price setting'],
  ];
  const texts = counts.flatMap(([count, noun]) => (count === 0 ? [] : [countedText(count, noun)]));
  return texts.length === 0 ? undefined : listed(texts, texts.length);
}

/** These models do not change any cost, so if there are many, they share a line. */
function unusedTexts(switches: readonly ModelSwitch[]): readonly string[] {
  if (switches.length > MOST_UNUSED)
    return [
      `Changed models of ${switches.length} ids that no planned run uses: ${listed(switches.map(({ llm }) => llm))}`,
    ];
  return switches.map(
    ({ llm, from, to }) => `Changed model: ${llm}, from ${from} to ${to ?? 'none'}; no planned run uses it`,
  );
}

function switchText({ llm, from, to, counts }: ModelSwitch): string {
  if (to === undefined)
    return `Changed model: ${llm} was ${from}, and names no model now; its price is unknown`;
  const what = `Changed model: ${llm}, from ${from} to ${to}`;
  switch (counts) {
    case 'own':
      return `${what}; the price of ${to} counts`;
    case 'dearer':
      return `${what}, which only this change prices; the higher of both prices counts`;
    case 'unknown':
      return `${what}, which has no price`;
  }
}

/**
 * Everything there is to say about the cost of a change, one sentence each; empty if it runs no model and changes no
 * price.
 */
export function changeCostTexts(change: ChangeCost): readonly string[] {
  const { added, finished, unplanned } = change;
  const changes = priceChangeTexts(change);
  const again = repricedTexts(change);
  const isNothing =
    added.runs + added.unknown + finished + unplanned.length + changes.length + again.length === 0;
  if (isNothing) return [];
  const isUnknown = added.runs + added.unknown === 0 && unplanned.length > 0;
  const notes = [pricesDateText(added), atMostText(added)].flatMap((one) => one ?? []);
  return [
    ...(isUnknown ? [] : [[`This change costs: ${addedCostText(added)}.`, ...notes].join(' ')]),
    ...modelTexts(added),
    ...doubtTexts(added),
    ...again,
    ...(finished === 0 ? [] : [`${countedText(finished, 'run')} finished before, which costs nothing more.`]),
    ...(unplanned.length === 0
      ? []
      : [`The cost of ${countedText(unplanned.length, 'cohort')} without a plan is unknown.`]),
    ...changes.map((text) => `${text}.`),
  ];
}

/** The cost per model, if there are several. */
function modelTexts({ models }: PlanCost): readonly string[] {
  if (models.length < 2) return [];
  const shown = models.slice(0, MOST_MODELS).map((one) => `${one.model} ${partCostText(one)}`);
  const more =
    models.length > MOST_MODELS ? [`${countedText(models.length - MOST_MODELS, 'model')} more`] : [];
  return [`By model: ${[...shown, ...more].join('; ')}.`];
}

/** The cost of all planned runs, one sentence per aspect; empty if no model runs. */
export function plannedCostTexts({ after, unplanned }: ChangeCost): readonly string[] {
  if (after.runs + after.unknown === 0) return [];
  const notes = [pricesDateText(after), atMostText(after)].flatMap((one) => one ?? []);
  return [
    [`The whole plan costs: ${costText(after)}.`, ...notes].join(' '),
    ...modelTexts(after),
    ...doubtTexts(after),
    ...(unplanned.length === 0
      ? []
      : [`The cost of ${countedText(unplanned.length, 'cohort')} without a plan is unknown.`]),
  ];
}

/**
 * The verdict of a budget, with the runs that make its amounts too high or are missing from them; undefined if there is
 * no budget.
 */
export function budgetText(verdict: BudgetVerdict): string | undefined {
  const { state, outcome } = verdict;
  const mild = outcome === 'warn' ? ' (a warning)' : '';
  switch (state) {
    case 'off':
      return undefined;
    case 'within':
      return `Within the budget.${doubtsText(verdict)}`;
    case 'overridden':
      return `Accepted by the label '${verdict.label ?? ''}': ${limitsText(verdict)}.`;
    case 'exceeded':
      return `Over the budget${mild}: ${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`;
    case 'unknown':
      return `The budget cannot be checked, because some costs are unknown${mild}: ${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`;
  }
}

/** The same below a heading that already says whether the budget is exceeded. */
export function budgetDetail(verdict: BudgetVerdict): string | undefined {
  const { state, outcome } = verdict;
  if (outcome === 'pass') return budgetText(verdict);
  const why = state === 'unknown' ? 'some costs are unknown: ' : '';
  return capitalized(`${why}${limitsText(verdict)}${wayOut(verdict)}.${doubtsText(verdict)}`);
}

/** Conflicts and models without a price that the sentence on a budget names. */
const MOST_DOUBTS = 3;

/** The doubts about the whole plan if its limit is the one that matters, or else the doubts about the added runs. */
function doubtsText({ limits }: BudgetVerdict): string {
  const open = limits.filter(({ state }) => state !== 'within');
  const total = (some: readonly LimitCheck[]) => some.find(({ limit }) => limit === 'total');
  const { conflicts = [], unpriced = [] } = (total(open) ?? open[0] ?? total(limits))?.doubts ?? {};
  const sentence = (start: string, all: readonly string[]): string =>
    all.length === 0 ? '' : ` ${start} ${listed(all, all.length, MOST_DOUBTS)}.`;
  const unknown = new Map<string, Record<Stage, number>>();
  for (const { stage, llm, runs: count } of unpriced) {
    const counts = unknown.get(llm) ?? noneByStage();
    counts[stage] += count;
    unknown.set(llm, counts);
  }
  return [
    sentence(
      'Cohorts plan the same ids with different models, of which the highest price counts:',
      conflicts.map(
        ({ stage, llms, runs: count, isUnknown }) =>
          `${countedText(count, stage)} by ${llms.join(' or ')}${isUnknown ? ' (unknown)' : ''}`,
      ),
    ),
    // Added runs without a price are already listed with the price of the change.
    unknown.size > 0 && total(open) === undefined && open.length > 0
      ? ' Runs without a known price are not counted.'
      : sentence(
          'Runs without a known price are not counted:',
          [...unknown].map(([llm, counts]) => `${stagesText(counts)} by ${llm}`),
        ),
  ].join('');
}

/**
 * The exceeded limits, then those that may be exceeded; if all of them are of one kind, the kinds need not be
 * distinguished.
 */
function limitsText({ limits }: BudgetVerdict): string {
  const exceeded = limits.filter(({ state }) => state === 'exceeded');
  const unknown = limits.filter(({ state }) => state === 'unknown');
  return exceeded.length === 0
    ? amountsText(unknown)
    : [amountsText(exceeded), ...unknown.map(unknownText)].join('; ');
}

function amountsText(limits: readonly LimitCheck[]): string {
  const [total, increases] = [
    limits.filter(({ limit }) => limit === 'total'),
    limits.filter(({ limit }) => limit !== 'total'),
  ].map((some) => some.map(limitText).join(' and '));
  return [total && `the whole plan costs ${total}`, increases && `this change adds ${increases}`]
    .filter(Boolean)
    .join('; ');
}

/** `whether the whole plan costs more than $5 is unknown: 6 runs of unknown price`. */
function unknownText({ limit, allowed, missing }: LimitCheck): string {
  const what = limit === 'total' ? 'the whole plan costs' : 'this change adds';
  const most = limit === 'percent' ? `${allowed} %` : dollars(allowed);
  const why = [
    ...(missing !== undefined && missing.runs > 0 ? [`${runs(missing.runs)} of unknown price`] : []),
    ...(missing !== undefined && missing.cohorts > 0
      ? [`${countedText(missing.cohorts, 'cohort')} without a plan`]
      : []),
  ];
  // Otherwise, it is the cost of the base that is unknown.
  return `whether ${what} more than ${most} is unknown: ${why.join(', ') || 'the cost of the base is unknown'}`;
}

function wayOut({ label }: BudgetVerdict): string {
  return label === undefined ? '' : `; to accept it, add the label '${label}'`;
}

function limitText({ limit, allowed, amount, of, state }: LimitCheck): string {
  const known = state === 'unknown' ? ' as far as is known' : '';
  // An unknown price is not an amount.
  const isUnknown = state === 'unknown' && amount === 0n;
  const costs = isUnknown ? 'an unknown amount' : `${moneyText(amount)}${known}`;
  switch (limit) {
    case 'total':
    case 'increase':
      return `${costs}, where ${dollars(allowed)} is allowed`;
    case 'percent':
      return `${isUnknown ? 'an unknown share' : `${shareText(amount, of ?? 0n)}${known}`}, where ${allowed} % is allowed`;
  }
}

/** An amount from the settings, with two decimals if it has any: `$0.50`, `$20`. */
function dollars(allowed: number): string {
  return `$${allowed}${/\.\d$/.test(String(allowed)) ? '0' : ''}`;
}

/** `11.1 % to the cost of the plan`, or an amount if there is nothing to relate it to. */
function shareText(amount: Money, of: Money): string {
  if (of === 0n) return `${moneyText(amount)} to nothing`;
  const tenths = (amount * 2000n + of) / (of * 2n);
  return `${tenths / 10n}.${tenths % 10n} % to the cost of the plan`;
}

function runs(count: number): string {
  return countedText(count, 'run');
}
