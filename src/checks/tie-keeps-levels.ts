import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import type { Axes } from '../compile/axes.ts';
import { type NameKey, nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import type { Level, Name, TieRule } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean, NameIndex } from '../findings/nearest-names.ts';
import { LISTED, listed, quoted, spelled } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import { spellingFix } from '../syntax/respell.ts';
import { type Check, type Claim, claim } from './check.ts';
import { lostLevels, tokensOf } from './lost-levels.ts';
import { FIELD_OF_COLUMN } from './planned-columns.ts';
import { ruleText } from './rule-words.ts';
import { droppedInError } from './subset-values.ts';

/** A tie drops no level: all of its axes list the same levels. */
export const tieKeepsLevels: Check = {
  phase: 'rows',
  *find(context) {
    if (!context.design.rulesAreRead) return;
    for (const { rule, before } of context.compilation.steps)
      if (rule.kind === 'tie') yield* lostInTie(rule, before, context);
  },
};

function* lostInTie(rule: TieRule, axes: Axes, context: Ruled): Iterable<Claim> {
  const { design, catalogs } = context;
  const members = new Map<NameKey, Name>(rule.axes.map((name) => [nameKey(name.text), name]));
  const levelsOf = (key: NameKey): readonly Level[] => axes.domain(key)?.levels ?? [];
  /** For each level, how many of the axes list it. */
  const shared = new Map<string, number>();
  for (const key of members.keys())
    for (const level of axes.domain(key)?.keys ?? []) shared.set(level, (shared.get(level) ?? 0) + 1);
  if ([...shared.values()].every((count) => count === members.size)) return;
  // A wrong level may be meant to be the one that the other axes have.
  const tokens = [...members.keys()].flatMap((key) => tokensOf(levelsOf(key)));
  const what = ruleText(rule);
  // A header that is a level has its own finding.
  const inHeader = new Set(
    design.axes
      .filter(({ name, include }) => members.has(valueKey(name)) && include?.columns?.length === 1)
      .flatMap(({ include }) => include?.columns?.map((column) => valueKey(str(columnName(column)))) ?? []),
  );
  const explained = restoredIn(members.keys(), axes, context);
  for (const { level, member, near } of misspelledInTie(members, shared, axes, catalogs)) {
    explained.add(valueKey(level.value)).add(valueKey(str(near)));
    yield claim(
      'rule/lost-levels',
      atSpan(level.node.span),
      `${what} drops ${spelled(level.value)} of axis ${quoted(member.text)}: no other tied axis has it`,
      {
        hint: didYouMean(near),
        ...(level.node.kind === 'scalar'
          ? spellingFix(level.node.span, text(level.value), near, {
              names: [...members.keys()].flatMap((key) => levelsOf(key).map(({ value }) => text(value))),
            })
          : {}),
        related: [{ message: `${what} names the axis here`, at: atSpan(member.at) }],
        explainedBy: tokens,
      },
    );
  }
  for (const [key, member] of members) {
    const lost = levelsOf(key).filter(
      (level) =>
        shared.get(valueKey(level.value)) !== members.size &&
        !inHeader.has(valueKey(level.value)) &&
        !explained.has(valueKey(level.value)),
    );
    if (lost.length === 0) continue;
    const names = listed(firstOthers(members, key).map(quoted), members.size - 1);
    const why = members.size === 2 ? `which ${names} does not have` : `which not all of ${names} have`;
    const them = lost.length === 1 ? 'it' : 'them';
    const hint = `add ${them} to every tied axis, or remove ${them} here`;
    yield* lostLevels(what, member, lost, why, hint, tokens);
  }
}

/** The levels that an earlier subset gets back once its values are corrected: until then, their loss says nothing. */
function restoredIn(members: Iterable<NameKey>, axes: Axes, context: Ruled): Set<string> {
  const restored = new Set<string>();
  for (const key of members) {
    const domain = axes.domain(key);
    const dropped = domain === undefined ? [] : droppedInError(key, domain, context);
    const unclear = dropped.filter(({ isMisspelled }) => !isMisspelled);
    const left = new Set(unclear.map(({ instead }) => instead));
    // Each value may stand for one level. If there are more levels, some are lost in any case.
    const counted = unclear.length > left.size ? dropped.filter(({ isMisspelled }) => isMisspelled) : dropped;
    for (const { level } of counted) restored.add(valueKey(level.value));
  }
  return restored;
}

/**
 * A level unknown to the catalog that resembles one which another tied axis has and this one lacks. Where only planned
 * ids are looked up, both are silently lost, but only this one is at fault.
 */
function* misspelledInTie(
  members: ReadonlyMap<NameKey, Name>,
  shared: ReadonlyMap<string, number>,
  axes: Axes,
  catalogs: AxisCatalogs | undefined,
): Iterable<{ readonly level: Level; readonly member: Name; readonly near: string }> {
  const lostOf = (key: NameKey): Level[] =>
    (axes.domain(key)?.levels ?? []).filter(
      ({ value }) => value.kind === 'str' && shared.get(valueKey(value)) !== members.size,
    );
  const isKnown = (member: Name, { value }: Level): boolean => {
    const catalog = catalogs?.(FIELD_OF_COLUMN.get(member.text) ?? member.text);
    return catalog === undefined || catalog.has(strip(text(value)));
  };
  const known = new Set<string>();
  for (const [key, member] of members)
    for (const level of lostOf(key)) if (isKnown(member, level)) known.add(text(level.value));
  if (known.size === 0) return;
  const index = new NameIndex(known);
  for (const [key, member] of members)
    for (const level of lostOf(key)) {
      const near = isKnown(member, level) ? undefined : index.nearest(text(level.value), 1)[0];
      if (near !== undefined) yield { level, member, near };
    }
}

/** The names of other members, up to the number that a message lists. */
function firstOthers(members: ReadonlyMap<NameKey, Name>, key: NameKey): string[] {
  const others: string[] = [];
  for (const [other, { text }] of members) {
    if (other !== key) others.push(text);
    if (others.length === LISTED) break;
  }
  return others;
}
