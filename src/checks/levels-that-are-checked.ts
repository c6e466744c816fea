import { axisNamed } from '../design/axis-named.ts';
import type { Design } from '../design/design.ts';
import { replacingTie } from '../design/replacing-tie.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { msg } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { plannedTexts } from '../plan/used-texts.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { unknownLevelHint } from './level-remedy.ts';
import type { TextField } from './planned-columns.ts';
import { tokenOf } from './token-of.ts';

/** Maximum number of findings that are reported individually. More findings than that have one cause. */
const MOST = 20;

/**
 * Every planned id is in its catalog, even those that the runtime does not look up: it checks only declared axes with
 * exactly seven names (semantics §6), and neither their aliases nor the new name of a tie.
 */
export const levelsThatAreChecked: Check = {
  phase: 'plan',
  *find({ design, rows, plan, catalogs }) {
    if (catalogs === undefined || design.runtime.catalogsCheck !== 'levels') return;
    const planned = plannedTexts(plan);
    for (const field of Object.keys(planned) as TextField[]) {
      const catalog = catalogs(field);
      const missing = planned[field].filter((id) => catalog?.has(id) === false);
      // A tie that replaces this axis brings in levels of other axes, which is reported.
      if (catalog === undefined || missing.length === 0 || replacingTie(design, field)) continue;
      const checked = checkedTexts(field, design);
      for (const [index, id] of missing.slice(0, MOST).entries()) {
        if (checked.has(id)) continue;
        const at = tokenOf(field, id, design, rows);
        const more = index === MOST - 1 ? missing.length - MOST : 0;
        yield claim(
          'axis/unchecked-level',
          atSpan(at),
          msg`${quoted(id)} is planned as ${field} but is not in ${catalog.source}: the runtime checks only axes with that name, so it does not notice${more > 0 ? ` (${more} more ${more === 1 ? 'is' : 'are'} not in it either)` : ''}`,
          { hint: unknownLevelHint(id, catalog), explainedBy: [at], unlisted: Math.max(0, more) },
        );
      }
    }
  },
};

/** Levels of the axis that the runtime does check; if unknown, they are reported as errors. */
function checkedTexts(field: TextField, { axes }: Design): ReadonlySet<string> {
  const axis = axisNamed(axes, field);
  return new Set(axis?.levels.map(({ value }) => strip(text(value))) ?? []);
}
