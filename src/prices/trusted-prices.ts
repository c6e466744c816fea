import type { ModelPrice, PriceTable } from './price-table.ts';

/** The prices that a comparison counts with, and how the newer table differs from the older one. */
export interface TrustedPrices {
  readonly prices: ReadonlyMap<string, ModelPrice>;
  /** Models whose price only the head knows. They count, and are announced. */
  readonly added: readonly ModelPrice[];
  /** Models whose price the head changes. The base's counts, and both are announced. */
  readonly changed: readonly { readonly base: ModelPrice; readonly head: ModelPrice }[];
  /** Models whose price the head removes. The base's counts all the same. */
  readonly removed: readonly ModelPrice[];
}

/**
 * The prices of a pull request. A price that the base knows is the base's, so that no change makes its own check cheaper;
 * one that only the head knows is better than none.
 *
 * @param base - `undefined` where there is no base, or no table in it.
 */
export function trustedPrices(base: PriceTable | undefined, head: PriceTable | undefined): TrustedPrices {
  const before = base?.prices ?? new Map<string, ModelPrice>();
  const after = head?.prices ?? new Map<string, ModelPrice>();
  const added = [...after.values()].filter(({ model }) => !before.has(model));
  const changed = [...before.values()].flatMap((one) => {
    const other = after.get(one.model);
    return other !== undefined && (other.input !== one.input || other.output !== one.output)
      ? [{ base: one, head: other }]
      : [];
  });
  const removed = [...before.values()].filter(({ model }) => !after.has(model));
  return {
    prices: new Map([...before, ...added.map((one) => [one.model, one] as const)]),
    ...{ added, changed, removed },
  };
}
