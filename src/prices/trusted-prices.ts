import type { ModelPrice, PriceTable } from './price-table.ts';

/** The prices to use in a comparison, and how the head's table differs from the base's. */
export interface TrustedPrices {
  readonly prices: ReadonlyMap<string, ModelPrice>;
  /** Models with a price only in the head, which is used and shown. */
  readonly added: readonly ModelPrice[];
  /** Models whose price the head changes. The base's is used, and both are shown. */
  readonly changed: readonly { readonly base: ModelPrice; readonly head: ModelPrice }[];
  /** Models whose price the head removes. The base's is still used. */
  readonly removed: readonly ModelPrice[];
}

/**
 * The prices for a pull request. If the base has a price, it is used, so that no change makes its own check cheaper; a
 * price that only the head has is better than none.
 *
 * @param base - `undefined` if there is no base, or it has no table.
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
