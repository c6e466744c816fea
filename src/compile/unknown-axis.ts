import type { Name } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Code } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { type DesignState, type NameKey, nameKey } from './design-state.ts';

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
  if (state.mayExist(key) || state.blameUnreadKey(code, collector)) return false;
  const resolved = state.label(key);
  const via = resolved === name.text || !state.names.has(key) ? '' : ` (tied into ${showText(resolved)})`;
  const gone = state.whyGone(key);
  const near = state.alias(name.text) ?? nearestNames(name.text, state.available(), 1)[0];
  if (!gone && findMisspeltAxis(state, name, near, what, code, collector)) return false;
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

/**
 * Reports, once and at its key, the axis that is misspelt where a name is used which is no axis.
 *
 * @param near - The declared axis that is nearest to the name.
 */
export function findMisspeltAxis(
  state: DesignState,
  name: Name,
  near: string | undefined,
  what: string,
  code: Code,
  collector: Collector,
): boolean {
  const axis = near === undefined ? undefined : state.misspelt(name.text, near);
  if (near === undefined || axis === undefined) return false;
  const hint = `did you mean '${name.text}'?`;
  if (state.isPlanned(name.text))
    collector.add(
      'plan/missing-column',
      atSpan(axis.at),
      `the spec uses ${showText(name.text)}, which is no axis, and the planner does not know the axis ${showText(near)}`,
      { hint },
    );
  else
    collector.add(
      code,
      atSpan(axis.at),
      `the spec uses ${showText(name.text)} at several places, and this axis is named ${showText(near)}`,
      { hint, related: [{ message: what, at: atSpan(name.at) }] },
    );
  // Told once: from now on the name is one that may exist.
  state.excuse(nameKey(name.text));
  return true;
}
