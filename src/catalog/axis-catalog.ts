import { barePath, msg, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import type { CataloguedAxis } from '../source/catalogued-axes.ts';
import type { NamesInUse } from '../source/names-in-use.ts';
import type { Span } from '../source/span.ts';
import type { Below, CatalogFault, NamedElsewhere } from './catalog.ts';
import type { Catalogs } from './catalogs.ts';
import { type MisspelledRow, misspelledRow } from './misspelled-row.ts';
import { spoiledRow } from './spoiled-row.ts';

/** The catalog of one axis. */
export interface AxisCatalog {
  readonly ids: Iterable<string>;
  has(id: string): boolean;
  /** Where the ids come from, for messages: `data/1_raw/draft_templates.csv`. */
  readonly source: Text;
  /** A fault that makes the file lose ids: reported once, instead of one finding per level. */
  readonly fault?: CatalogFault | undefined;
  /** Whether the ids are those of a column whose name is probably a misspelling, which is reported. */
  readonly isAssumed?: true | undefined;
  /** The flag that excludes an id of this catalog from the axis, and its cell. */
  barred?(id: string): { readonly flag: string; readonly at: Span } | undefined;
  /** The ids that a flag excludes. */
  readonly barredIds?: Iterable<string>;
  /** The row that contains a text in a column other than the id column, if the axis may use the row's id. */
  named?(text: string): NamedElsewhere | undefined;
  /** Where a text that this catalog lacks occurs in another column, which describes its ids. */
  described?(text: string): Below | undefined;
  /** The row that is meant to be an id that this catalog lacks, but is misspelled. */
  misspelled?(id: string): MisspelledRow | undefined;
  /** Whether committed outputs use an id. */
  isCommitted?(id: string): boolean;
  /** More about an id that this catalog lacks, such as "it is an essay template". */
  explain?(id: string): Text | undefined;
}

/** Catalogs by axis name. An axis without a catalog is not checked. */
export type AxisCatalogs = (axis: string) => AxisCatalog | undefined;

/** The meaning of an id of each catalogued axis, as a phrase. */
const KINDS: Readonly<Record<CataloguedAxis, string>> = {
  combo_id: 'a combination',
  draft_template: 'a draft template',
  essay_template: 'an essay template',
  evaluation_template: 'an evaluation template',
  draft_llm: 'a model for drafts',
  essay_llm: 'a model for essays',
  evaluation_llm: 'a model for evaluations',
};

/**
 * A committed catalog for the level check; explains ids that it lacks as specifically as possible.
 *
 * @param inUse - The names that cohorts use, as evidence that a row is misspelled.
 */
export function axisCatalog(
  catalogs: Catalogs,
  axis: string,
  inUse: () => NamesInUse | undefined = () => undefined,
): AxisCatalog | undefined {
  const catalog = catalogs.lookup(axis);
  if (catalog === undefined) return undefined;
  const { path } = catalog;
  return {
    ids: { [Symbol.iterator]: () => catalog.ids.keys() },
    // Once an unreadable row is fixed, its id may be any of its words, or text with a comma.
    has: (id) =>
      catalog.ids.has(id) ||
      (catalog.uncertain !== undefined && (catalog.uncertain.has(id) || id.includes(','))),
    source: barePath(catalog.path),
    fault: catalog.fault,
    isAssumed: catalog.isAssumed,
    barred(id) {
      const cell = catalog.unflagged.get(id);
      return cell && { flag: flagOf(axis), at: cell.span };
    },
    barredIds: { [Symbol.iterator]: () => catalog.unflagged.keys() },
    named(text) {
      const row = catalog.named?.(text);
      return row !== undefined && catalog.ids.has(row.id) ? row : undefined;
    },
    described(text) {
      const below = catalog.below?.(text);
      // A combination has one row per part; only the ids of its parts are taken for it.
      return catalog.column === 'combo_id' && !below?.column.endsWith('_id') ? undefined : below;
    },
    misspelled: (id) =>
      elsewhere(id) === undefined
        ? (spoiledRow(id, catalog, inUse) ?? misspelledRow(id, catalog, axis, inUse))
        : undefined,
    isCommitted: (id) => inUse()?.levelUse(axis, id).isCommitted ?? false,
    explain(id) {
      if (!catalog.present)
        return msg`${barePath(catalog.path)} has no column ${quoted(catalog.column)}, or does not exist`;
      const rewritten = catalog.rewritten.get(id);
      if (rewritten?.missing)
        return `the catalog reads ${quoted(id)} as a missing value: give the id another name`;
      if (rewritten !== undefined) {
        return `the catalog is read as numbers, so ${quoted(id)} became ${quoted(rewritten.text)}: write the level that way, or add a letter to the id`;
      }
      if (catalog.unflagged.has(id)) {
        return `set its ${flagOf(axis)} to true, or remove the level`;
      }
      return elsewhere(id);
    },
  };

  /** Describes an id that belongs to another axis. */
  function elsewhere(id: string): Text | undefined {
    for (const [other, kind] of Object.entries(KINDS)) {
      const owner = other === axis ? undefined : catalogs.lookup(other);
      if (owner === undefined || owner.path === path || !owner.ids.has(id)) continue;
      return msg`${quoted(id)} is ${kind} (${barePath(owner.path)})`;
    }
    return undefined;
  }
}

function flagOf(axis: string): string {
  return axis === 'evaluation_llm' ? 'for_evaluation' : 'for_generation';
}
