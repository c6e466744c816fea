import { compareCodePoints } from '../source/compare.ts';
import { dearer, type Rates } from './rates.ts';
import type { TrustedPrices } from './trusted-prices.ts';

/** An id of `llm_models.csv` that stands for another model since the change. */
export interface ModelSwitch {
  /** The id, as in specs. */
  readonly llm: string;
  readonly from: string;
  /** `undefined` if the id no longer names a model. */
  readonly to: string | undefined;
  /**
   * - `own`: the price of the new model counts, because the base has it, or because the former model has none.
   * - `dearer`: only the change prices the new model, so that the higher of both costs counts.
   * - `unknown`: nothing prices the new model.
   */
  readonly counts: 'own' | 'dearer' | 'unknown';
  /** Whether no planned run uses the id, so that nothing costs more or less. */
  readonly isUnused?: boolean;
}

type ModelOf = (llm: string) => string | undefined;

/** How the price of an id is determined if the change replaces its model; `undefined` if the model stays the same. */
export function modelSwitch(
  llm: string,
  models: { readonly before: ModelOf; readonly after: ModelOf },
  { prices, added }: TrustedPrices,
): ModelSwitch | undefined {
  const [from, to] = [models.before(llm), models.after(llm)];
  if (from === undefined || from === to) return undefined;
  const isAdded = added.some(({ model }) => model === to);
  const counts =
    to === undefined || !prices.has(to) ? 'unknown' : isAdded && prices.has(from) ? 'dearer' : 'own';
  return { llm, from, to, counts };
}

/**
 * The switches of some ids, by code point.
 *
 * @param used - Those that planned runs use.
 * @param others - All others, which come last.
 */
export function modelSwitches(
  used: Iterable<string>,
  others: Iterable<string>,
  switchOf: (llm: string) => ModelSwitch | undefined,
): readonly ModelSwitch[] {
  const all = new Set(used);
  const unused = [...new Set(others)].filter((llm) => !all.has(llm));
  const of = (llms: Iterable<string>) =>
    [...llms].sort(compareCodePoints).flatMap((llm) => switchOf(llm) ?? []);
  return [...of(all), ...of(unused).map((one) => ({ ...one, isUnused: true }))];
}

/** The rates of the head, where a price that only the head has makes no id cheaper. */
export function switchedRates(
  after: Rates,
  before: Rates,
  switchOf: (llm: string) => ModelSwitch | undefined,
): Rates {
  return (stage, llm, mode) => {
    const own = after(stage, llm, mode);
    return switchOf(llm)?.counts === 'dearer' ? dearer(own, before(stage, llm, mode)) : own;
  };
}
