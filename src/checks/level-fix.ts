import type { Domain } from '../compile/domain.ts';
import type { Level } from '../design/design.ts';
import { type Fix, together } from '../findings/fix.ts';
import { text } from '../python/text.ts';
import { spellingFix } from '../syntax/respell.ts';

/** The fix that replaces a rule's value with the level it may mean. */
export function levelFix(
  { value, node }: Level,
  near: string | undefined,
  { levels }: Pick<Domain, 'levels'>,
): { readonly fix?: Fix } {
  if (value.kind !== 'str' || node.kind !== 'scalar') return {};
  const names = levels.map((other) => text(other.value));
  return spellingFix(node.span, value.value, near, { names });
}

/** The same for every place where a rule has the value: one fix, which is safe only if it is safe at each of them. */
export function levelFixes(
  levels: readonly Level[],
  near: string | undefined,
  axis: Pick<Domain, 'levels'>,
): { readonly fix?: Fix } {
  return levels.length > MOST_FIXED ? {} : together(levels.map((level) => levelFix(level, near, axis)));
}

/** Maximum number of values that one fix replaces. */
const MOST_FIXED = 2000;
