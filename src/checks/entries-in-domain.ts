import type { RuleStep } from '../compile/compilation.ts';
import { type Domain, domainOf } from '../compile/domain.ts';
import type { Ruled } from '../derivation.ts';
import type { Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { nameOf } from '../design/rule-members.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { joinedNames } from '../findings/joined-names.ts';
import { leftOutName } from '../findings/left-out.ts';
import { ALSO, relatedAt } from '../findings/listing.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { formulaHint } from '../findings/placeholder.ts';
import { counted, LISTED, listed, quoted, spelled, unlisted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import { suffixOf } from '../source/path.ts';
import { idsOfDate } from './altered-ids.ts';
import { type Check, type Claim, claim } from './check.ts';
import { isId, undeclaredId } from './declared-names.ts';
import { declaredTwice } from './declared-twice.ts';
import { leftOf } from './explained.ts';
import { levelFixes } from './level-fix.ts';
import { literalRemedy, withReading } from './literal-remedy.ts';
import { catalogOf, lackingCatalog } from './looked-up.ts';
import { laterKeys, levelsHint, nearLevel, otherIdHint } from './near-level.ts';
import { type Outside, outsideOf } from './outside-words.ts';
import { ruleText } from './rule-words.ts';
import { unknownValues } from './subset-values.ts';

/** Every value in the entries of a pair or tuple is a level of its axis when the rule runs. */
export const entriesInDomain: Check = {
  phase: 'rules',
  *find(context) {
    const found = leftOf('outside-domain', context);
    const same = new Map<string, Level[]>();
    const keyOf = ({ step, problem }: (typeof found)[number]): string =>
      JSON.stringify([step?.index, problem.place, valueKey(problem.level.value)]);
    for (const one of found) {
      const key = keyOf(one);
      const levels = same.get(key);
      if (levels === undefined) same.set(key, [one.problem.level]);
      else levels.push(one.problem.level);
    }
    const listed = new Map<RuleStep, ((key: string) => boolean)[]>();
    for (const one of found) {
      const { step, axes, problem } = one;
      const outside = outsideOf(one);
      if (step === undefined || outside === undefined) continue;
      const axis = axes.domain(problem.key) ?? domainOf([], true);
      const dropper = axis.dropped?.get(valueKey(problem.level.value));
      // A wrong value is reported once, however many entries have it.
      const levels = same.get(keyOf(one)) ?? [];
      if (dropper !== undefined) {
        const bySubset = droppedBySubset(outside, dropper, levels, context);
        if (bySubset === undefined) yield droppedLevel(outside, dropper, context);
        else if (levels[0] === problem.level) yield bySubset;
        continue;
      }
      if (levels[0] !== problem.level) continue;
      const places = listed.get(step) ?? [];
      listed.set(step, places);
      const { place } = problem;
      const { rule } = outside;
      const isListed =
        places[place] ?? laterKeys(() => rule.entries.flatMap(({ values }) => values[place]?.value ?? []));
      places[place] = isListed;
      yield noLevel(outside, axis, levels.slice(1), isListed, context);
    }
  },
};

/**
 * A subset that drops a level which several entries list, or that keeps an unknown value where it should keep the
 * level, is at fault, not the entries.
 */
function droppedBySubset(
  { code, rule, member, level, what }: Outside,
  dropper: number,
  levels: readonly Level[],
  context: Ruled,
): Claim | undefined {
  const step = context.compilation.steps[dropper];
  if (step?.rule.kind !== 'subset') return undefined;
  const [unknown, other] = unknownValues(step, context);
  const instead = other === undefined && unknown?.misspelled === undefined ? unknown?.level : undefined;
  const dropped = spelled(level.value);
  const entries = `${ruleText(rule)} lists ${levels.length === 1 ? '' : `${levels.length} times`}`.trim();
  return claim(
    code,
    atSpan(instead?.node.span ?? step.rule.axis.at),
    instead === undefined
      ? `${ruleText(step.rule)} drops ${dropped}, which ${entries}`
      : `${ruleText(step.rule)} keeps ${spelled(instead.value)}, which is not a level of axis ${quoted(member.text)}, and drops ${dropped}, which ${entries}`,
    {
      hint:
        instead === undefined
          ? `keep ${dropped} here as well, or remove the entries that list it`
          : `write ${dropped} in its place if that is meant; otherwise remove the entries that list it`,
      unlisted: unlisted(levels.length - 1),
      names: [dropped],
      related: [
        { message: what, at: atSpan(level.node.span) },
        ...relatedAt(
          ALSO,
          levels.slice(1, LISTED).map(({ node }) => node.span),
        ),
        ...includedAt(rule.include),
      ],
    },
  );
}

function droppedLevel(outside: Outside, dropper: number, { design }: Ruled): Claim {
  const { rule, code, what, level, member } = outside;
  const other = design.rules[dropper];
  const by = other === undefined ? '' : ruleText(other);
  return claim(
    code,
    atSpan(level.node.span),
    `${what}, but ${spelled(level.value)} is no longer a level of axis ${quoted(member.text)}: ${by} drops it`,
    {
      hint: 'keep the level there, or remove it here',
      related: [
        ...(other === undefined ? [] : [{ message: by, at: atSpan(nameOf(other).at) }]),
        ...includedAt(rule.include),
      ],
    },
  );
}

function noLevel(
  outside: Outside,
  axis: Domain,
  others: readonly Level[],
  isListed: (key: string) => boolean,
  context: Ruled,
): Claim {
  const { rule, code, what, level, member } = outside;
  const sameText = axis.levels.find((other) => text(other.value) === text(level.value));
  const undeclared = undeclaredId(member.text, level.value, context);
  const near =
    undeclared === undefined
      ? catalogued(nearLevel(level.value, axis, isListed), text(level.value), member.text, context)
      : undefined;
  const remedy = literalRemedy(
    level,
    (written) => axis.keys.has(valueKey(str(written))),
    rule.include !== undefined,
  );
  const commentedRow =
    rule.include !== undefined && text(level.value).startsWith('#')
      ? 'delete the row: a CSV has no comments'
      : undefined;
  const leftOut = leftOutName(text(level.value), (name) => axis.keys.has(valueKey(str(name))));
  const leftOutHint =
    leftOut &&
    `delete the entry if ${quoted(leftOut)} is not meant, since every entry is planned; otherwise write ${leftOut}`;
  const hint =
    leftOutHint ??
    severalHint(outside, axis) ??
    remedy?.hint ??
    dateHint(text(level.value), axis) ??
    dittoHint(outside) ??
    formulaHint(text(level.value)) ??
    commentedRow ??
    (sameText
      ? `the axis has ${spelled(sameText.value)} of another kind: quote both or neither`
      : withReading(
          near
            ? didYouMean(near)
            : ((undeclared && replacedHint(outside, axis, isListed, context)) ??
                undeclared ??
                otherIdHint(
                  level.value,
                  axis,
                  isListed,
                  lackingCatalog(member.text, level.value, context.catalogs),
                ) ??
                levelsHint(
                  level.value,
                  axis,
                  member.text,
                  lackingCatalog(member.text, level.value, context.catalogs),
                )),
          level,
        ));
  const fix =
    (leftOutHint ??
    commentedRow ??
    severalHint(outside, axis) ??
    dateHint(text(level.value), axis) ??
    dittoHint(outside))
      ? undefined
      : (remedy?.fix ?? (sameText ? undefined : levelFixes([level, ...others], near, axis).fix));
  return claim(
    code,
    atSpan(level.node.span),
    `${what}, but ${spelled(level.value)} is not a level of axis ${quoted(member.text)}${others.length === 0 ? '' : `; ${counted(others.length, 'more entry', 'more entries')} ${others.length === 1 ? 'has' : 'have'} it`}`,
    {
      hint,
      fix,
      unlisted: unlisted(others.length),
      related: [
        { message: 'the axis is named here', at: atSpan(member.at) },
        ...relatedAt(
          ALSO,
          others.slice(0, LISTED).map(({ node }) => node.span),
        ),
        ...nearLevelAt(axis, near),
        ...includedAt(rule.include),
      ],
      explainedBy: declaredTwice(member.text, level.value, context.design),
    },
  );
}

/** The hint for a value whose axis has one id that no entry lists: the axis may have been changed alone. */
function replacedHint(
  { member, level: { value } }: Outside,
  axis: Domain,
  isListed: (key: string) => boolean,
  context: Ruled,
): string | undefined {
  const [only, other] = axis.levels.filter((level) => !isListed(valueKey(level.value)));
  if (only === undefined || other !== undefined || !isId(member.text, text(only.value), context))
    return undefined;
  const written = quoted(text(value));
  return `${quoted(text(only.value))} is in the axis, but in no entry: write it here if it replaces ${written}; otherwise add ${written} to the axis`;
}

/** The hint for a value that consists of several levels, each of which needs its own entry. */
function severalHint({ rule, level }: Outside, axis: Domain): string | undefined {
  const { value, node } = level;
  const isLevel = (name: string): boolean => axis.keys.has(valueKey(str(name)));
  const items = value.kind === 'tuple' ? value.items.map(text) : [];
  const names = items.length > 1 && items.every(isLevel) ? items : joinedNames(text(value), isLevel);
  const entry = rule.entries.find(({ values }) => values.some((one) => one.node === node));
  if (names === undefined || entry === undefined) return undefined;
  const isCsv = suffixOf(node.span.path) === '.csv';
  const entries = names.map((name) => {
    const values = entry.values.map((one) => (one.node === node ? name : text(one.value)));
    return isCsv ? values.join(',') : `[${values.join(', ')}]`;
  });
  return `${listed(names.map(quoted))} are levels: give each ${isCsv ? 'a row' : 'an entry'} of its own, ${entries.join(' and ')}`;
}

/** The hint for a date that a spreadsheet has made of a level. */
function dateHint(written: string, { keys }: Domain): string | undefined {
  const [id, other] = idsOfDate(written).filter((one) => keys.has(valueKey(str(one))));
  return id === undefined || other !== undefined
    ? undefined
    : `a spreadsheet has made a date of ${quoted(id)}: write it here, and format the column as text there`;
}

/** The hint for a mark that repeats the value above it. */
function dittoHint({ rule, level, problem }: Outside): string | undefined {
  if (!/^(?:''|"|,,|\u3003|ditto|do\.|same|as above)$/i.test(text(level.value))) return undefined;
  const above = rule.entries[problem.entry - 1]?.values[problem.place]?.value;
  return above && `write the value again: ${text(above)}`;
}

/** If the level itself is not in its catalog, it is misspelled, so the name in the catalog is suggested instead. */
function catalogued(
  near: string | undefined,
  written: string,
  axis: string,
  { catalogs }: Ruled,
): string | undefined {
  const catalog = catalogs === undefined ? undefined : catalogOf(axis, catalogs);
  if (near === undefined || catalog === undefined || catalog.fault || catalog.has(near)) return near;
  return nearestNames(written, catalog.ids, 1)[0] ?? near;
}

/** The level that a value may mean: either of the two may be the misspelling. */
function nearLevelAt(axis: Domain, near: string | undefined): Related[] {
  const level = near === undefined ? undefined : axis.levels.find(({ value }) => text(value) === near);
  return level ? [{ message: `the level '${near}'`, at: atSpan(level.node.span) }] : [];
}
