import { calcPrice } from '@pydantic/genai-prices';
import type { OfferedPrice } from '../prices/import-prices.ts';
import { parsePrice } from '../prices/money.ts';

/**
 * The list of prices that comes with cohort-ci: the data of the npm package `@pydantic/genai-prices`, without going online.
 * It weighs 800 kB, so only `prices import` loads this module.
 */

/** The version that the lock file pins, and the day on which it was published: its prices are from then or before. */
export const LIST_VERSION = '0.1.8';
export const LIST_DAY = '2026-09-23';

/** How the sources of imported rows begin. */
export const LIST_SOURCE = '@pydantic/genai-prices';

/**
 * What the list says that a model costs; `undefined` where it does not know the model, or not both of its prices. A model
 * is looked for as OpenRouter names it (`vendor/name`), then as its vendor does; one without a vendor by itself.
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
    // Known without a price: another offer of a like name would be a guess.
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

/** Tiers begin where prompts are longer than those of an experiment. */
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
  // A variant such as `name:free` is OpenRouter's, and no vendor's.
  return name.includes(':') ? [router] : [router, { id: name, providerId: vendor }];
}
