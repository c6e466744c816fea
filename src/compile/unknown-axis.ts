import type { Name } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Code } from '../diagnostics/codes.ts';
import type { Collector } from '../diagnostics/collector.ts';
import { atSpan } from '../diagnostics/diagnostic.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import type { DesignState, NameKey } from './design-state.ts';

/**
 * Finds the axis a rule names; reports it when it is not there, unless an earlier fault may be the reason. `key` is the
 * name after ties are looked up.
 */
export function findAxis(
  state: DesignState,
  name: Name,
  key: NameKey,
  what: string,
  code: Code,
  collector: Collector,
): boolean {
  if (state.domains.has(key)) return true;
  if (state.mayExist(key)) return false;
  const resolved = state.label(key);
  const via = resolved === name.text || !state.names.has(key) ? '' : ` (tied into ${showText(resolved)})`;
  const gone = state.whyGone(key);
  const near = nearestNames(name.text, state.available(), 1)[0];
  const misspelt = gone || near === undefined ? undefined : state.misspelt(name.text, near);
  if (misspelt !== undefined) {
    collector.add(
      'plan/missing-column',
      atSpan(misspelt.at),
      `the rules name ${showText(name.text)}, which is no axis, and the planner does not know the axis ${showText(near ?? '')}`,
      { hint: `did you mean '${name.text}'?` },
    );
    return false;
  }
  const message = gone
    ? `${what} names axis ${showText(name.text)}${via}, but ${gone.reason}`
    : `${what} names ${showText(name.text)}${via}, which is no axis`;
  const hint = gone
    ? 'an axis that a rule has taken cannot be named again: change the order of the rules, or name the new axis'
    : near
      ? `did you mean '${near}'?`
      : `the axes are ${state.available().join(', ') || '(none)'}`;
  collector.add(code, atSpan(name.at), message, { hint, related: gone?.related });
  return false;
}
