import type { Level } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { swappedListsClaim, swapsOf } from './causes/swapped-lists.ts';
import type { Check, Claim } from './check.ts';
import { joinSame } from './join-same.ts';
import { isCatalogOf, isKnownLevel, rightAtAnchor, unknownLevels } from './unknown-level.ts';

/**
 * Every declared level, even one that a subset drops, is in the catalog of its axis, where the runtime looks levels up
 * before it applies any rule.
 */
export const levelsInCatalogs: Check = {
  phase: 'rules',
  *find(context) {
    const { design, catalogs } = context;
    if (catalogs === undefined || design.runtime.catalogsCheck !== 'levels') return;
    const isRightAtAnchor = rightAtAnchor(design, catalogs);
    const claims: Claim[] = [];
    const swaps = swapsOf(context);
    for (const pair of new Set(swaps.values())) claims.push(swappedListsClaim('axis/unknown-level', pair));
    for (const axis of design.axes) {
      const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
      if (catalog === undefined || swaps.has(axis) || !isCatalogOf(axis, catalog)) continue;
      const unknown: Level[] = [];
      const seen = new Set<string>();
      for (const level of axis.levels) {
        if (isKnownLevel(level, catalog, design.runtime)) continue;
        const key = valueKey(level.value);
        if (!seen.has(key)) unknown.push(level);
        seen.add(key);
      }
      claims.push(...unknownLevels(axis, unknown, catalog, design, isRightAtAnchor));
    }
    yield* joinSame(claims, 'more axis', 'more axes');
  },
};
