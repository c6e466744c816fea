import type { Catalogs } from '../catalog/catalogs.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { didYouMean, NameIndex } from '../findings/nearest-names.ts';
import { areOtherIds } from '../findings/slip.ts';
import { quoted } from '../findings/words.ts';
import { csvCell } from '../python/csv-text.ts';
import { modelIds } from './model-list.ts';
import type { PriceTable } from './price-table.ts';

/** Maximum number of rows that are reported. More than that have one cause. */
const MOST_REPORTED = 20;

/**
 * Reports prices of names that no model has, if such a name is probably meant to be a model without a price: it is
 * similar, or it is an id of that model. A table may otherwise have any models.
 */
export function reportUnknownModels(
  { prices, named }: PriceTable,
  catalogs: Pick<Catalogs, 'lookup' | 'modelOf'>,
  collector: Collector,
): void {
  const models = new Map([...modelIds(catalogs)].map((id) => [id, catalogs.modelOf(id)]));
  const known = new Set(models.values());
  const unpriced = [...known].flatMap((model) => (model === undefined || named.has(model) ? [] : [model]));
  if (unpriced.length === 0) return;
  const index = new NameIndex(unpriced);
  let left = MOST_REPORTED;
  for (const [name, { at }] of prices) {
    if (known.has(name) || left === 0) continue;
    const own = models.get(name);
    const near = own !== undefined && unpriced.includes(own) ? own : similar(name, unpriced, index);
    if (near === undefined) continue;
    left--;
    collector.add(
      'price/unknown-model',
      atSpan(at),
      own === near
        ? `prices are looked up by model, not by id: ${quoted(name)} is an id of the model ${quoted(near)}, which has no price`
        : `no id of llm_models.csv has the model ${quoted(name)}, and ${quoted(near)} has no price`,
      {
        hint: own === near ? `write the model: ${near}` : didYouMean(near),
        ...suggested({ at, newText: csvCell(near) }),
      },
    );
  }
}

function similar(name: string, unpriced: readonly string[], index: NameIndex): string | undefined {
  const folded = foldedModel(name);
  const [same, other] = unpriced.filter((model) => foldedModel(model) === folded);
  if (same !== undefined) return other === undefined ? same : undefined;
  const [near] = index.nearest(name, 1);
  return near === undefined || areOtherIds(name, near) ? undefined : near;
}

/** A model without its provider, and without capitals and signs: `OpenAI/GPT 5` is `gpt-5`. */
function foldedModel(name: string): string {
  return (name.split('/').at(-1) ?? '').toLowerCase().replace(/[\s_.-]+/g, '');
}
