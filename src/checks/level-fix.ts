import type { Domain } from '../compile/domain.ts';
import type { Level } from '../design/design.ts';
import type { Fix } from '../findings/fix.ts';
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

/** The same for all places where a rule has the value: one fix, which is safe if it is safe at each of them. */
export function levelFixes(
  levels: readonly Level[],
  near: string | undefined,
  axis: Pick<Domain, 'levels'>,
): { readonly fix?: Fix } {
  const fixes = levels.slice(0, MOST_FIXED).flatMap((level) => levelFix(level, near, axis).fix ?? []);
  const [first] = fixes;
  if (first === undefined || fixes.length < levels.length) return {};
  return {
    fix: { ...first, edits: fixes.flatMap(({ edits }) => edits), safe: fixes.every(({ safe }) => safe) },
  };
}

/** How many values one fix replaces. */
const MOST_FIXED = 2000;
