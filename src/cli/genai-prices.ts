import { calcPrice } from '@pydantic/genai-prices';
import type { OfferedPrice } from '../prices/import-prices.ts';
import { parsePrice } from '../prices/money.ts';

/**
 * The price list bundled with cohort-ci: the data of the npm package `@pydantic/genai-prices`, available offline. It
 * has 800 kB, so only `prices import` loads this module.
 */

/** The version in the lock file, and the day it was published, which is the latest date of its prices. */
export const LIST_VERSION = '0.1.8';
export const LIST_DAY = '2026-09-23';

/** Prefix of the source of imported rows. */
export const LIST_SOURCE = '@pydantic/genai-prices';

/**
 * What a model costs according to the list; `undefined` if the model or one of its prices is unknown. A model is first
 * looked up by its name at OpenRouter (`vendor/name`), then by its name at the vendor; a name without a vendor is
 * looked up as it is.
 */
export function listedPrice(model: string): OfferedPrice | undefined {
  for (const { id, providerId } of namesOf(model)) {
    const found = calcPrice({ input_tokens: 1, output_tokens: 1 }, id, {
      timestamp: new Date(`${LIST_DAY}T12:00:00Z`),
      ...(providerId === undefined ? {} : { providerId }),
    });
    if (found === null) continue;
    const { input_mtok: input, output_mtok: output } = found.model_price;
    const perToken = [input, output].map(perTokenOf);
    const [inputPrice, outputPrice] = perToken;
    // The model is known, but has no price. Another offer with a similar name would be a guess.
    if (inputPrice === undefined || outputPrice === undefined) return undefined;
    const isTiered = typeof input === 'object' || typeof output === 'object';
    return {
      ...{ input: inputPrice, output: outputPrice, asOf: LIST_DAY },
      source: `${LIST_SOURCE} ${LIST_VERSION}: ${found.provider.id} ${found.model.id}${isTiered ? ' (lowest tier)' : ''}`,
    };
  }
  return undefined;
}

type Listed = NonNullable<ReturnType<typeof calcPrice>>['model_price'][string];

/** For tiered prices, the base: higher tiers are for prompts longer than those of experiments. */
function perTokenOf(listed: Listed): bigint | undefined {
  const dollars = typeof listed === 'object' ? listed.base : listed;
  const price = dollars === undefined ? undefined : parsePrice(String(dollars));
  return price?.kind === 'price' ? price.perToken : undefined;
}

function namesOf(model: string): readonly { readonly id: string; readonly providerId?: string }[] {
  const slash = model.indexOf('/');
  if (slash < 0) return [{ id: model }];
  const [vendor, name] = [model.slice(0, slash), model.slice(slash + 1)];
  const router = { id: model, providerId: 'openrouter' };
  // Variants such as `name:free` exist only at OpenRouter.
  return name.includes(':') ? [router] : [router, { id: name, providerId: vendor }];
}
