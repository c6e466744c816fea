import { applyRule } from '../compile/apply-rule.ts';
import type { AxisCatalogs } from '../compile/check-levels.ts';
import { DesignState, type NameKey, nameKey } from '../compile/design-state.ts';
import { type ColumnSource, expandColumns } from '../compile/expand.ts';
import { reportRepeatedAxis } from '../compile/spoilt-column.ts';
import type { Design, Level, Name, PairRule, Rule, TieRule, TupleRule } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { show, showText } from '../design/show.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { counted, LISTED, listed, relatedAt } from '../findings/listing.ts';
import { NameIndex } from '../findings/nearest-names.ts';
import { valueKey } from '../python/compare.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import type { Span } from '../source/span.ts';
import { placeKey } from './place-key.ts';
import { FIELD_OF_COLUMN, PLANNED_COLUMNS } from './planned-columns.ts';

/** A pair or tuple that takes an axis away which stands for several tied names. */
interface TiedMember {
  readonly rule: PairRule | TupleRule;
  readonly member: Name;
  readonly tied: readonly NameKey[];
}

/**
 * Runs the rules once more, one by one, and looks at what each takes away without a word (semantics §3, §8). Only for a
 * design that compiles.
 *
 * @param refused - Tokens with an error: that a rule drops a level which is misspelt, or the one it was to match, is a
 *   consequence.
 */
export function reportRuleTraps(
  design: Design,
  catalogs: AxisCatalogs | undefined,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  const state = new DesignState(design);
  const silent = new Collector();
  const tiedMembers: TiedMember[] = [];
  for (const rule of design.rules) {
    switch (rule.kind) {
      case 'subset':
        break;
      case 'tie':
        if (!refused.has(placeKey(rule.canonical.at))) reportReplacedAxis(rule, state, collector);
        reportLostInTie(rule, design, catalogs, state, refused, collector);
        break;
      default:
        reportTakenName(rule, state, refused, collector);
        if (rule.kind === 'tuple') reportRepeatedAxis(rule, collector);
        reportLostInRule(rule, state, refused, collector);
        tiedMembers.push(...membersThatAreTied(rule, state));
    }
    applyRule(rule, state, silent);
  }
  const { columns } = expandColumns(state);
  reportVanishedTies(design, tiedMembers, columns, state, refused, collector);
  reportUnexpanded(design.rules, columns, state, refused, collector);
}

/** A tie's canonical that is an axis of its own keeps its place, but not its levels. */
function reportReplacedAxis(rule: TieRule, state: DesignState, collector: Collector): void {
  const key = nameKey(rule.canonical.text);
  const domain = state.domains.get(key);
  if (domain === undefined || rule.axes.some((name) => nameKey(name.text) === key)) return;
  const name = showText(rule.canonical.text);
  const tied = rule.axes.map((member) => state.domains.get(state.resolve(member)));
  const lost = domain.levels.filter(
    (level) => !tied.every((other) => other?.keys.has(valueKey(level.value))),
  );
  const loss =
    lost.length === 0
      ? 'none of its levels is lost, since the tied axes have them, too'
      : `${counted(lost.length, 'level')} of it ${lost.length === 1 ? 'is' : 'are'} lost`;
  collector.add(
    'tie/replaces-axis',
    atSpan(rule.canonical.at),
    `tie ${name} replaces the axis of that name, which it does not tie: ${loss}`,
    {
      hint: `add ${name} to the tied axes, or give the tie another name`,
      related: relatedAt(
        'a level that is lost',
        lost.map((level) => level.node.span),
      ),
    },
  );
}

function reportLostInTie(
  rule: TieRule,
  design: Design,
  catalogs: AxisCatalogs | undefined,
  state: DesignState,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  const members = new Map<NameKey, Name>(rule.axes.map((name) => [nameKey(name.text), name]));
  if ([...members.keys()].some((key) => hasRefused(state.domains.get(key)?.levels ?? [], refused))) return;
  const what = `tie ${showText(rule.canonical.text)}`;
  // A header that is a level has a finding of its own.
  const inHeader = new Set(
    design.axes
      .filter(({ name, include }) => members.has(valueKey(name)) && include?.columns?.length === 1)
      .flatMap(({ include }) => include?.columns?.map((column) => valueKey(str(columnName(column)))) ?? []),
  );
  /** For each level, how many of the axes list it. */
  const shared = new Map<string, number>();
  for (const key of members.keys())
    for (const level of state.domains.get(key)?.keys ?? []) shared.set(level, (shared.get(level) ?? 0) + 1);
  const told = reportMisspeltInTie(what, members, shared, catalogs, state, collector);
  for (const [key, member] of members) {
    const lost = (state.domains.get(key)?.levels ?? []).filter(
      (level) =>
        shared.get(valueKey(level.value)) !== members.size &&
        !inHeader.has(valueKey(level.value)) &&
        !told.has(valueKey(level.value)),
    );
    if (lost.length === 0) continue;
    const others = firstOthers(members, key);
    const names = listed(others.map(showText), members.size - 1);
    const why = members.size === 2 ? `which ${names} lacks` : `which not all of ${names} have`;
    const them = lost.length === 1 ? 'it' : 'them';
    reportLost(what, member, lost, why, `add ${them} to every tied axis, or remove ${them} here`, collector);
  }
}

/**
 * A level that its catalog lacks, and that is nearly one which another tied axis has and this one lacks: v2 loses both in
 * silence, and only the one is at fault.
 *
 * @returns the keys of the levels that this explains
 */
function reportMisspeltInTie(
  what: string,
  members: ReadonlyMap<NameKey, Name>,
  shared: ReadonlyMap<string, number>,
  catalogs: AxisCatalogs | undefined,
  state: DesignState,
  collector: Collector,
): ReadonlySet<string> {
  const told = new Set<string>();
  const lostOf = (key: NameKey): Level[] =>
    (state.domains.get(key)?.levels ?? []).filter(
      ({ value }) => value.kind === 'str' && shared.get(valueKey(value)) !== members.size,
    );
  const isKnown = (member: Name, { value }: Level): boolean => {
    const catalog = catalogs?.(FIELD_OF_COLUMN.get(member.text) ?? member.text);
    return catalog === undefined || catalog.has(strip(text(value)));
  };
  const known = new Set<string>();
  for (const [key, member] of members)
    for (const level of lostOf(key)) if (isKnown(member, level)) known.add(text(level.value));
  if (known.size === 0) return told;
  const index = new NameIndex(known);
  for (const [key, member] of members) {
    for (const level of lostOf(key)) {
      if (isKnown(member, level)) continue;
      const near = index.nearest(text(level.value), 1)[0];
      if (near === undefined) continue;
      told.add(valueKey(level.value)).add(valueKey(str(near)));
      collector.add(
        'rule/lost-levels',
        atSpan(level.node.span),
        `${what} drops ${show(level.value)} of axis ${showText(member.text)}: no other tied axis has it`,
        {
          hint: `did you mean '${near}'?`,
          related: [{ message: `${what} names the axis here`, at: atSpan(member.at) }],
        },
      );
    }
  }
  return told;
}

/** As many of the other members as a message lists. */
function firstOthers(members: ReadonlyMap<NameKey, Name>, key: NameKey): string[] {
  const others: string[] = [];
  for (const [other, { text }] of members) {
    if (other !== key) others.push(text);
    if (others.length === LISTED) break;
  }
  return others;
}

/** In v2 a tuple's axes have no level but those of its items. */
function reportLostInRule(
  rule: PairRule | TupleRule,
  state: DesignState,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  const named = new Map<NameKey, { readonly member: Name; readonly values: Set<string> }>();
  const add = (member: Name | undefined, values: Iterable<Level | undefined>): void => {
    if (member === undefined) return;
    const key = state.resolve(member);
    const entry = named.get(key) ?? { member, values: new Set() };
    named.set(key, entry);
    for (const level of values) if (level) entry.values.add(valueKey(level.value));
  };
  if (rule.kind === 'pair') {
    add(
      rule.left,
      rule.allowed.map((entry) => entry.left),
    );
    add(
      rule.right,
      rule.allowed.map((entry) => entry.right),
    );
  } else {
    for (const [index, member] of rule.axes.entries())
      add(
        member,
        rule.items.map((item) => item.values[index]),
      );
  }
  const what = `${rule.kind} ${showText(rule.name.text)}`;
  const [list, why] =
    rule.kind === 'pair'
      ? ['allowed', 'which no entry of allowed names']
      : ['items', 'which none of its items names'];
  const inHeader = headerLevels(rule, state);
  for (const [key, { member, values }] of named) {
    const lost = (state.domains.get(key)?.levels ?? []).filter(
      (level) => !values.has(valueKey(level.value)) && !inHeader.has(valueKey(level.value)),
    );
    if (hasRefused(lost, refused)) continue;
    const them = lost.length === 1 ? 'it' : 'them';
    reportLost(
      what,
      member,
      lost,
      why,
      `name ${them} in ${list}, or remove ${them} from the axis`,
      collector,
    );
  }
}

/** A header that is made of levels has a finding of its own, which says that they are lost. */
function headerLevels(rule: PairRule | TupleRule, state: DesignState): ReadonlySet<string> {
  const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
  const header = (rule.include?.columns ?? []).map((column) => valueKey(str(columnName(column))));
  const isMade =
    header.length === members.length &&
    members.every((member, index) => {
      const domain = member && state.domains.get(state.resolve(member));
      return domain?.keys.has(header[index] ?? '') ?? false;
    });
  return new Set(isMade ? header : []);
}

function hasRefused(levels: readonly Level[], refused: ReadonlySet<string>): boolean {
  return refused.size > 0 && levels.some(({ node }) => refused.has(placeKey(node.span)));
}

function reportLost(
  what: string,
  axis: Name,
  lost: readonly Level[],
  because: string,
  hint: string,
  collector: Collector,
): void {
  const [first, ...others] = lost;
  if (first === undefined) return;
  const names = listed(
    lost.slice(0, LISTED).map((level) => show(level.value)),
    lost.length,
  );
  collector.add(
    'rule/lost-levels',
    atSpan(first.node.span),
    `${what} drops ${names} of axis ${showText(axis.text)}, ${because}`,
    {
      hint,
      related: [
        { message: `${what} names the axis here`, at: atSpan(axis.at) },
        ...relatedAt(
          'dropped too',
          others.slice(0, LISTED - 1).map((level) => level.node.span),
        ),
      ],
    },
  );
}

/** A rule named like another axis puts its name beside that axis': the one set of levels counts twice. */
function reportTakenName(
  rule: PairRule | TupleRule,
  state: DesignState,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  const key = nameKey(rule.name.text);
  if (!state.domains.has(key) || refused.has(placeKey(rule.name.at))) return;
  const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
  if (members.some((member) => member !== undefined && state.resolve(member) === key)) return;
  const count = new Set(
    (rule.kind === 'pair'
      ? rule.allowed.map(({ left, right }) => [left, right])
      : rule.items.map(({ values }) => values)
    ).map((values) => valueKey({ kind: 'tuple', items: values.map((level) => level.value) })),
  ).size;
  const name = showText(rule.name.text);
  collector.add(
    'rule/name-taken',
    atSpan(rule.name.at),
    `${rule.kind} ${name} has the name of another axis: the levels of that axis are lost, and the ${counted(count, 'entry', 'entries')} of the ${rule.kind} ${count === 1 ? 'stands' : 'count twice'}${count === 1 ? ' in their place' : `, ${count} × ${count} = ${count * count} combinations`}`,
    {
      hint: `give the ${rule.kind} a name of its own`,
      related: relatedAt(
        'a level that is lost',
        (state.domains.get(key)?.levels ?? []).map((level) => level.node.span),
      ),
    },
  );
}

/** Members that resolve to a canonical, with every name that shares it; each canonical once. */
function membersThatAreTied(rule: PairRule | TupleRule, state: DesignState): TiedMember[] {
  const members = rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
  const named = new Set<NameKey>();
  const byCanonical = new Map<NameKey, TiedMember & { readonly tied: NameKey[] }>();
  for (const member of members) {
    if (member === undefined) continue;
    const key = nameKey(member.text);
    named.add(key);
    const canonical = state.ties.get(key);
    if (canonical !== undefined && !byCanonical.has(canonical))
      byCanonical.set(canonical, { rule, member, tied: [] });
  }
  if (byCanonical.size === 0) return [];
  for (const [name, canonical] of state.ties)
    if (!named.has(name)) byCanonical.get(canonical)?.tied.push(name);
  return [...byCanonical.values()].filter(({ tied }) => tied.length > 0);
}

/** A pair or tuple takes the canonical away, and the tied names that it does not mention are never filled. */
function reportVanishedTies(
  design: Design,
  members: readonly TiedMember[],
  columns: ReadonlyMap<NameKey, ColumnSource>,
  state: DesignState,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  const wanted = new Set([
    ...design.axes.map((axis) => valueKey(axis.name)),
    ...[...PLANNED_COLUMNS].map(nameKey),
  ]);
  const tiedAt = new Map<NameKey, Span>();
  for (const rule of design.rules) {
    if (rule.kind !== 'tie') continue;
    for (const name of rule.axes) tiedAt.set(nameKey(name.text), rule.canonical.at);
  }
  const told = new Set<NameKey>();
  for (const { rule, member, tied } of members) {
    const lost = tied.filter((name) => !columns.has(name) && wanted.has(name) && !told.has(name));
    if (lost.length === 0 || refused.has(placeKey(member.at))) continue;
    for (const name of lost) told.add(name);
    const names = listed(
      lost.slice(0, LISTED).map((name) => showText(state.label(name))),
      lost.length,
    );
    collector.add(
      'rule/over-tied-axis',
      atSpan(member.at),
      `${rule.kind} ${showText(rule.name.text)} takes ${showText(member.text)}, which is tied with ${names}: the rows lose ${lost.length === 1 ? 'the column' : 'the columns'} ${names}`,
      {
        hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
        related: relatedAt('tied here', [
          ...new Set(lost.slice(0, LISTED).flatMap((name) => tiedAt.get(name) ?? [])),
        ]),
      },
    );
  }
}

/** Expansion is one pass: what a rule brings back after its turn stays a tuple. */
function reportUnexpanded(
  rules: readonly Rule[],
  columns: ReadonlyMap<NameKey, ColumnSource>,
  state: DesignState,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  for (const outer of rules) {
    if (outer.kind === 'subset') continue;
    const members = outer.kind === 'pair' ? [outer.left, outer.right] : outer.axes;
    const name = outer.kind === 'tie' ? outer.canonical : outer.name;
    for (const member of members) {
      const key = member && nameKey(member.text);
      if (member === undefined || key === undefined || !columns.has(key)) continue;
      const inner = state.pairs.get(key) ?? state.tuples.get(key);
      if (inner === undefined || refused.has(placeKey(member.at))) continue;
      const kind = state.pairs.has(key) ? 'pair' : 'tuple';
      collector.add(
        'rule/over-rule',
        atSpan(member.at),
        `${outer.kind} ${showText(name.text)} takes the ${kind} ${showText(member.text)}, which is then not taken apart: its values stay tuples in one column, and ${listed(inner.map((column) => showText(state.label(column))))} get none from it`,
        { hint: 'bind all the axes in one tuple rule' },
      );
    }
  }
}
