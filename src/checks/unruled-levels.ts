import type { Design } from '../design/design.ts';
import { axisMadeBy, isBinding, listsOf, membersOf } from '../design/rule-members.ts';
import { msg } from '../findings/text.ts';
import { spelled } from '../findings/words.ts';
import type { Check } from './check.ts';
import { catalogOf, idOf, once } from './looked-up.ts';
import { spoiledValues } from './spoiled-column.ts';
import { isCatalogOf, rightAtAnchor, unknownLevels } from './unknown-level.ts';

/**
 * Where the runtime looks up what is planned, but a fault prevents a plan: the levels that no rule can drop are in the
 * catalogs, since they would be planned as they are.
 */
export const unruledLevels: Check = {
  phase: 'planning',
  *find({ design, catalogs, compiled, planning }) {
    if (compiled?.isSound && planning?.plan) return;
    if (catalogs === undefined || design.runtime.catalogsCheck !== 'plan') return;
    const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
    const ruled = keptByRules(design);
    const spoiled = spoiledValues(design.rules);
    for (const axis of design.axes) {
      const name = axis.name.kind === 'str' ? axis.name.value : '';
      const catalog = catalogOf(name, catalogs);
      const kept = ruled.get(name);
      if (catalog === undefined || kept === 'unknown' || !isCatalogOf(axis, catalog)) continue;
      const unknown = axis.levels.filter(({ value }) => {
        const id = idOf(value);
        return id !== '' && !catalog.has(id) && (kept === undefined || kept.has(id));
      });
      const sound = [];
      for (const level of once(unknown)) {
        const column = spoiled.get(level.node);
        if (column === undefined) sound.push(level);
        else yield* column(msg`${spelled(level.value)} is not in ${catalog.source}`);
      }
      yield* unknownLevels(axis, sound, catalog, design, isRightAtAnchor);
    }
  },
};

/**
 * For every axis that some rule may narrow, the texts of the levels that the rule keeps, if known: those that a pair
 * lists, unless other rules are involved. A tuple's own axes take all their levels from it.
 */
function keptByRules(design: Design): ReadonlyMap<string, ReadonlySet<string> | 'unknown'> {
  const kept = new Map<string, ReadonlySet<string> | 'unknown'>();
  const narrow = (name: string, levels: ReadonlySet<string> | 'unknown'): void => {
    kept.set(name, kept.has(name) ? 'unknown' : levels);
  };
  for (const rule of design.rules) {
    const made = axisMadeBy(rule);
    if (made !== undefined) narrow(made.text, 'unknown');
    if (!isBinding(rule)) for (const member of membersOf(rule)) if (member) narrow(member.text, 'unknown');
    if (rule.kind === 'pair')
      for (const { axis, levels } of listsOf(rule))
        narrow(axis.text, new Set(levels.map(({ value }) => idOf(value))));
  }
  // Another rule that uses the pair may narrow the levels of its members.
  for (const rule of design.rules) {
    if (rule.kind !== 'pair' || !isMember(rule.name.text, design)) continue;
    for (const member of [rule.left, rule.right]) if (member) kept.set(member.text, 'unknown');
  }
  return kept;
}

function isMember(name: string, { rules }: Design): boolean {
  return rules.some((rule) => {
    return membersOf(rule).some((member) => member?.text === name);
  });
}
