import type { Design } from '../design/design.ts';
import { show } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { type DesignState, nameKey } from './design-state.ts';
import { refuseRepeatedAxes } from './spoilt-column.ts';
import { findMisspeltAxis } from './unknown-axis.ts';

/**
 * v2: `field_order` may name declared and tuple-derived axes alone; others are refused, even a tie's new canonical or a
 * pair's name.
 */
export function checkFields(design: Design, state: DesignState, collector: Collector): void {
  const { fieldOrder, axes } = design;
  if (design.dialect !== 'v2' || fieldOrder === undefined || !design.namesComplete) return;
  const known = axes.map((axis) => text(axis.name));
  const knownKeys = new Set(axes.map((axis) => valueKey(axis.name)));
  for (const { value, span } of fieldOrder.fields) {
    if (knownKeys.has(valueKey(value))) continue;
    const alias = value.kind === 'str' ? state.alias(value.value) : undefined;
    const near =
      alias !== undefined && known.includes(alias)
        ? alias
        : value.kind === 'str'
          ? nearestNames(value.value, known, 1)[0]
          : undefined;
    if (value.kind === 'str') {
      // Told at the key of the axis, here or by a rule before.
      if (state.mayExist(nameKey(value.value)) || state.blameUnreadKey('output/unknown-field', collector))
        continue;
      if (near === undefined && state.isPlanned(value.value) && refuseRepeatedAxes(design.rules, collector))
        continue;
      const name = { text: value.value, at: span };
      if (findMisspeltAxis(state, name, near, 'the field order', 'output/unknown-field', collector)) continue;
    }
    collector.add(
      'output/unknown-field',
      atSpan(span),
      `output.field_order names ${show(value)}, which is no axis`,
      { hint: near ? `did you mean '${near}'?` : `the axes are ${known.join(', ') || '(none)'}` },
    );
  }
}
