import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { FIELD_OF_COLUMN } from './planned-columns.ts';

/** Whether a text is an id in the catalog, and therefore intended however odd it looks. */
export function isCatalogued(axis: string, node: ScalarNode, catalogs: AxisCatalogs | undefined): boolean {
  return catalogs?.(FIELD_OF_COLUMN.get(axis) ?? axis)?.has(strip(text(node.value))) ?? false;
}
