import type { Design } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import type { Span } from '../source/span.ts';

/**
 * The key of an axis that is declared twice, if its first declaration has a level that the last one lacks: only the
 * author knows which declaration to keep, so the finding is reported at the duplicate key.
 */
export function declaredTwice(name: string, value: Value, { axes }: Design): readonly Span[] {
  const axis = axes.find((one) => one.replaced !== undefined && text(one.name) === name);
  const key = valueKey(value);
  const first = axis?.replaced;
  // The levels of an included file are not known here.
  const isThere =
    first?.kind !== 'list' ||
    first.items.some((item) => item.kind === 'scalar' && valueKey(item.value) === key);
  return axis !== undefined && isThere ? [axis.repeatedAt ?? axis.at] : [];
}

/** The keys of axes that are declared twice, whatever levels they have. */
export function repeatedAxes(names: readonly string[], { axes }: Design): readonly Span[] {
  return axes.flatMap(({ name, replaced, repeatedAt, at }) =>
    replaced !== undefined && names.includes(text(name)) ? [repeatedAt ?? at] : [],
  );
}
