import type { TieRule } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { valueKey } from '../python/compare.ts';
import { type DesignState, domain, droppedBy, nameKey } from './design-state.ts';
import type { Doubt } from './doubt.ts';
import { findAxis } from './unknown-axis.ts';

/**
 * A tie makes axes share one level a row: its levels are those of the first axis that every other has. The canonical axis
 * takes the place of the earliest tied axis unless it already is an axis; tied axes other than it vanish until expansion.
 */
export function applyTie(rule: TieRule, state: DesignState, collector: Collector): void {
  const what = `tie ${showText(rule.canonical.text)}`;
  const [letter] = rule.axes;
  // Letters that are no axes: the text is at fault, and was told as the trap that it is.
  const isText =
    letter !== undefined &&
    rule.axes.some((name) => state.isUnknown(nameKey(name.text))) &&
    collector.refuse('tie/axes-as-text', atSpan(letter.at));
  if (isText) for (const name of rule.axes) state.excuse(nameKey(name.text));
  const found = rule.axes.filter((name) =>
    findAxis(state, name, nameKey(name.text), what, 'tie/unknown-axis', collector),
  );
  const members = found.flatMap((name) => state.domains.get(nameKey(name.text)) ?? []);
  const known =
    rule.complete && found.length === rule.axes.length && members.every((member) => member.complete);
  const [first, ...others] = members;
  const shared =
    first?.levels.filter((level) => others.every((other) => other.keys.has(valueKey(level.value)))) ?? [];
  const doubt: Doubt = (value) => {
    for (const member of members) {
      const suspicion = member.doubt?.(value);
      if (suspicion) return suspicion;
    }
    return undefined;
  };
  const nothingShared = shared.length === 0 && known;
  const suspicions = nothingShared
    ? members.flatMap(({ levels }) => levels.flatMap(({ value }) => doubt(value) ?? []))
    : [];
  for (const suspicion of suspicions) suspicion.tell('tie/no-common-level');
  if (nothingShared && suspicions.length === 0) {
    collector.add(
      'tie/no-common-level',
      atSpan(rule.axes[0]?.at ?? rule.canonical.at),
      `${what} has no level that all of ${rule.axes.map((name) => showText(name.text)).join(', ')} share`,
      {
        hint: 'a tie keeps only levels that every tied axis lists, spelled the same',
        related: [{ message: what, at: atSpan(rule.canonical.at) }],
      },
    );
  }

  const canonical = nameKey(rule.canonical.text);
  const isPairName = state.pairs.has(canonical);
  if (isPairName)
    collector.add(
      'tie/onto-rule-name',
      atSpan(rule.canonical.at),
      `${showText(rule.canonical.text)} is the name of a pair, and a tie cannot become it`,
      { hint: 'give the tie a name of its own' },
    );
  const places = rule.axes
    .map((name) => state.order.indexOf(nameKey(name.text)))
    .filter((place) => place >= 0);
  const left = domain(shared, known && !isPairName && shared.length > 0);
  const dropped = droppedBy({ what, at: rule.canonical.at }, members, left.keys);
  state.set(rule.canonical, { ...left, doubt, dropped });
  if (!state.order.includes(canonical))
    state.order.splice(places.length > 0 ? Math.min(...places) : 0, 0, canonical);
  if (!state.ties.has(canonical)) state.ties.set(canonical, canonical);
  for (const name of rule.axes) {
    const key = nameKey(name.text);
    state.ties.set(key, canonical);
    if (key !== canonical) state.take(key, what, rule.canonical.at);
  }
}
