import type { PriceSettings, StageTokens } from '../settings/config.ts';
import type { Stage } from '../source/stage.ts';
import type { Money } from './money.ts';
import { COPY } from './planned-runs.ts';
import type { ModelPrice } from './price-table.ts';
import type { MedianTokens } from './usage.ts';

/** The cost of one run. */
export type Rate =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'known';
      readonly model: string;
      readonly expected: Money;
      /** The cost with the maximum output tokens; `undefined` if the settings have no maximum. */
      readonly atMost: Money | undefined;
      readonly asOf: string;
    }
  | { readonly kind: 'unknown'; readonly model: string | undefined; readonly why: UnknownRate };

/**
 * Why the cost of a run is unknown: the id has no text in the column `model` of `llm_models.csv`, the table has no
 * price for the model, or the settings have no tokens for the stage.
 */
export type UnknownRate = 'no-model' | 'no-price' | 'no-tokens';

/** The cost of one run of a model at a stage, in the mode of its template. */
export type Rates = (stage: Stage, llm: string, mode: string) => Rate;

/** The higher of two rates; unknown if either is. */
export function dearer(one: Rate, other: Rate): Rate {
  if (one.kind !== 'known') return one.kind === 'free' ? other : one;
  if (other.kind !== 'known') return other.kind === 'free' ? one : other;
  const [higher, lower] = one.expected < other.expected ? [other, one] : [one, other];
  // A bounded cost may be the higher one although less is expected.
  const isBound = higher.atMost !== undefined && lower.atMost !== undefined && lower.atMost > higher.atMost;
  return isBound ? { ...higher, atMost: lower.atMost } : higher;
}

export interface RateSources {
  /** The model behind an id, such as `Catalogs.modelOf`. */
  readonly modelOf: (llm: string) => string | undefined;
  readonly prices: ReadonlyMap<string, ModelPrice>;
  readonly tokens: PriceSettings['tokens'];
  /** The usage of finished runs; overrides the settings where available. */
  readonly medians?: MedianTokens;
}

export function ratesOf({ modelOf, prices, tokens, medians }: RateSources): Rates {
  const known = new Map<string, Rate>();
  return (stage, llm, mode) => {
    if (mode === COPY) return FREE;
    const key = `${stage} ${llm}`;
    const rate = known.get(key) ?? rateOf(stage, llm);
    known.set(key, rate);
    return rate;
  };

  function rateOf(stage: Stage, llm: string): Rate {
    const model = modelOf(llm);
    if (model === undefined) return { kind: 'unknown', model, why: 'no-model' };
    const price = prices.get(model);
    if (price === undefined) return { kind: 'unknown', model, why: 'no-price' };
    const settings = tokens[stage];
    const usual = medians?.(stage, llm) ?? settings;
    if (usual === undefined) return { kind: 'unknown', model, why: 'no-tokens' };
    const { input, output, asOf } = price;
    const cost = (from: number, to: number): Money => input * BigInt(from) + output * BigInt(to);
    return {
      ...{ kind: 'known', model, asOf },
      expected: cost(usual.input, usual.output),
      atMost: mostOf(usual, settings, cost),
    };
  }
}

/** At least the expected cost: finished runs may have used more than the settings. */
function mostOf(
  usual: Pick<StageTokens, 'input' | 'output'>,
  settings: StageTokens | undefined,
  cost: (input: number, output: number) => Money,
): Money | undefined {
  if (settings?.outputMax === undefined) return undefined;
  return cost(Math.max(usual.input, settings.input), Math.max(usual.output, settings.outputMax));
}

const FREE: Rate = { kind: 'free' };
