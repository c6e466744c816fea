import type { Catalogs } from '../catalog/catalogs.ts';
import { CATALOGUED } from '../source/catalogued-axes.ts';
import type { ModelPrice } from './price-table.ts';

/** One model of a repository, with its price. */
export interface ListedModel {
  /** The text of the column `model`; `undefined` for ids without one. */
  readonly model: string | undefined;
  /** The ids of `llm_models.csv` that refer to it, in file order. */
  readonly ids: readonly string[];
  /** `undefined` if unknown. */
  readonly price: ModelPrice | undefined;
}

/**
 * The ids that specs may use. `None`, which a runtime allows for essays without a model, is not an id of the catalog.
 */
export function modelIds(catalogs: Pick<Catalogs, 'lookup'>): ReadonlySet<string> {
  return new Set(
    CATALOGUED.llms.flatMap((axis) =>
      [...(catalogs.lookup(axis)?.ids.values() ?? [])].flatMap(({ id, cells }) =>
        cells.length === 0 ? [] : [id],
      ),
    ),
  );
}

/** The models behind the ids that specs may use, in catalog order; ids without a model come last. */
export function modelList(
  catalogs: Pick<Catalogs, 'lookup' | 'modelOf'>,
  prices: ReadonlyMap<string, ModelPrice>,
): readonly ListedModel[] {
  const byModel = new Map<string | undefined, string[]>();
  for (const id of modelIds(catalogs)) {
    const model = catalogs.modelOf(id);
    const same = byModel.get(model);
    if (same === undefined) byModel.set(model, [id]);
    else same.push(id);
  }
  const list = [...byModel].map(([model, its]) => ({
    ...{ model, ids: its },
    price: model === undefined ? undefined : prices.get(model),
  }));
  return [
    ...list.filter(({ model }) => model !== undefined),
    ...list.filter(({ model }) => model === undefined),
  ];
}

/**
 * The age of a price in days.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function ageInDays(asOf: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / 86_400_000);
}
