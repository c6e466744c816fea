import type { Axis, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { atSpan } from '../diagnostics/diagnostic.ts';
import { NameIndex } from '../diagnostics/nearest-names.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Dialect } from '../result.ts';
import { type AxisCatalog, unknownLevelHint } from './check-levels.ts';

/**
 * Whether an axis lacks this value only because one of its levels is misspelt. That level is reported when it is so: in
 * v2 nothing else would, and a rule that stays silent must leave an error behind.
 */
export type Doubt = (value: Value) => boolean;

/** Nothing when the catalog has every level: then what the axis lacks is the rule's own mistake. */
export function doubtOf(
  axis: Axis,
  catalog: AxisCatalog,
  dialect: Dialect,
  collector: Collector,
): Doubt | undefined {
  const name = axis.name.kind === 'str' ? axis.name.value : undefined;
  if (name === undefined) return undefined;
  const unknown = new Map<string, Level>();
  const declared = new Set<string>();
  for (const level of axis.levels) {
    const id = idOf(level.value);
    if (id === undefined) continue;
    if (catalog.has(id)) declared.add(id);
    else if (!unknown.has(id)) unknown.set(id, level);
  }
  if (unknown.size === 0) return undefined;
  const index = new NameIndex(unknown.keys());
  return (value) => {
    const id = idOf(value);
    // One that is declared is gone for another reason: a rule before took it.
    if (id === undefined || !catalog.has(id) || declared.has(id)) return false;
    const level = unknown.get(index.nearest(id, 1)[0] ?? '');
    if (level === undefined) return false;
    // v1 has reported every unknown level already.
    if (dialect === 'v2')
      collector.add(
        'axis/unknown-level',
        atSpan(level.node.span),
        `axis ${showText(name)} has the level ${show(level.value)}, which is not in ${catalog.source}`,
        {
          hint: unknownLevelHint(strip(text(level.value)), true, catalog),
          related: includedAt(axis.include),
        },
      );
    return true;
  };

  /** v1 looks text up as it stands, v2 any value, trimmed; a blank one is no reference. */
  function idOf(value: Value): string | undefined {
    if (dialect === 'v1') return value.kind === 'str' ? value.value : undefined;
    return value.kind === 'null' ? undefined : strip(text(value)) || undefined;
  }
}
