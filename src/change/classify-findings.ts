import { type Diagnostic, type DiagnosticPart, placePath, type Severity } from '../findings/diagnostic.ts';
import { familyOf } from '../findings/families.ts';
import { compareDiagnostics, diagnosticKey } from '../findings/order.ts';
import { enclosedBy, isNested, surroundings } from '../findings/surroundings.ts';
import { type Text, textOf, withPaths } from '../findings/text.ts';
import type { CheckResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { ClassifiedFinding } from './change.ts';
import { isDriftFinding } from './classify-drift.ts';
import { movedFrom, relocation } from './moved-files.ts';

/** A finding and all cohorts that have it. */
interface Known {
  readonly diagnostic: Diagnostic;
  readonly cohorts: string[];
  /** Whether it is a finding of the repository as well. */
  readonly isShared: boolean;
}

/**
 * Classifies every finding of two checks as introduced, existing or fixed; drift of outputs is classified by
 * `classifyDrift`. Two findings match if their code, path and surrounding text are equal, regardless of line numbers;
 * equal findings are matched one to one. What is left matches if the code, path, message and enclosing keys are equal:
 * an edit of a line does not introduce what was already wrong in it. A finding in a moved file or data root matches
 * likewise, unless all its cohorts are new. Of several names in one finding, those that are left are existing. A match
 * that names or counts more than before is introduced.
 *
 * @param base - If absent, everything is `introduced`.
 * @param renamed - Renamed cohorts: new id → old id.
 */
export function classifyFindings(
  base: CheckResult | undefined,
  head: CheckResult,
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly ClassifiedFinding[] {
  const before = base ? knownFindings(base) : [];
  const after = knownFindings(head);
  /** Each matched finding with its counterpart. */
  const matched = new Map<Known, Known>();
  // A broken spec under a new name is a new broken cohort, even if renamed: while it is invalid, nobody can compare its
  // outputs. Otherwise a copy of a broken spec would count as existing.
  const ids = new Set(base?.cohorts.map(({ id }) => id));
  for (const { id, state } of head.cohorts)
    if ((state === 'clean' || state === 'drifted') && ids.has(renamed.get(id) ?? id)) ids.add(id);
  const isOfKnownCohort = ({ cohorts }: Known): boolean =>
    cohorts.length === 0 || cohorts.some((id) => ids.has(id));
  const pair = (
    keyBefore: (one: Known) => string,
    keyAfter: (one: Known) => string,
    isCandidate: (one: Known) => boolean = () => true,
  ): void => {
    const waiting = new Map<string, Known[]>();
    for (const one of before) {
      if (matched.has(one)) continue;
      const key = keyBefore(one);
      const queue = waiting.get(key);
      if (queue === undefined) waiting.set(key, [one]);
      else queue.push(one);
    }
    // Reversed, so that `pop` returns the first counterpart.
    for (const queue of waiting.values()) queue.reverse();
    for (const one of after) {
      if (matched.has(one) || !isCandidate(one)) continue;
      const partner = waiting.get(keyAfter(one))?.pop();
      if (partner === undefined) continue;
      matched.set(one, partner).set(partner, one);
    }
  };
  if (base !== undefined) {
    const exact = (sources: CheckResult['sources']) => (one: Known) =>
      JSON.stringify([textOf(one.diagnostic.message), ...identity(one.diagnostic, sources)]);
    // Prefer counterparts with an equal message.
    pair(exact(base.sources), exact(head.sources));
    // Counts in a message may differ, but what it quotes, and other numbers, must be equal.
    const near = (sources: CheckResult['sources']) => (one: Known) =>
      JSON.stringify([
        ...identity(one.diagnostic, sources),
        partsOf(one.diagnostic).map(({ code }) => code),
        ...quotedIn(textOf(one.diagnostic.message)),
        ...valuesIn(textOf(one.diagnostic.message)),
      ]);
    pair(near(base.sources), near(head.sources));
    const familyAt = ({ diagnostic }: Known): string | undefined =>
      diagnostic.severity === 'notice'
        ? JSON.stringify([familyOf(diagnostic.code), placePath(diagnostic.at)])
        : undefined;
    // The rest of a notice is the same notice, even if another statement now determines its code.
    pairRemains(before, after, matched, [familyAt, familyAt], (one, known) =>
      isWithin(partsOf(one), partsOf(known)),
    );
    const moved = movedFrom(base.sources, head.sources);
    const inSameRoot = relocation(head.dataRoot, base.dataRoot);
    const oldPath = (path: string): string =>
      moved.get(path) ?? (base.sources.has(path) ? path : inSameRoot(path));
    const samePath = (path: string): string => path;
    const oldName = (name: string): string => {
      const old = renamed.get(name.slice(1, -1));
      return old === undefined ? name : name[0] + old + name.at(-1);
    };
    const placed =
      (sources: CheckResult['sources'], old: typeof oldPath, nameOf: typeof oldName) => (one: Known) =>
        JSON.stringify([
          ...identity(one.diagnostic, sources, old),
          ...quotedIn(textOf(withPaths(one.diagnostic.message, old))).map(nameOf),
        ]);
    const isMoved = (one: Known): boolean => {
      const path = placePath(one.diagnostic.at);
      return oldPath(path) !== path && isOfKnownCohort(one);
    };
    if (moved.size > 0)
      pair(
        placed(base.sources, samePath, (name) => name),
        placed(head.sources, oldPath, oldName),
        isMoved,
      );
    const enclosed = ({ diagnostic }: Known, { sources }: CheckResult, old: typeof oldPath): string[] => [
      diagnostic.code,
      old(placePath(diagnostic.at)),
      ...enclosedBy(diagnostic, sources),
    ];
    const said = (one: Known, result: CheckResult, old: typeof oldPath): string =>
      JSON.stringify([textOf(withPaths(one.diagnostic.message, old)), ...enclosed(one, result, old)]);
    const isInPlace = (one: Known): boolean => {
      const path = placePath(one.diagnostic.at);
      return oldPath(path) === path || isOfKnownCohort(one);
    };
    pair(
      (one) => said(one, base, samePath),
      (one) => said(one, head, oldPath),
      isInPlace,
    );
    // A row is found by what it names.
    const spreadKey = (result: CheckResult, old: typeof oldPath) => (one: Known) => {
      const [code, path = '', ...keys] = enclosed(one, result, old);
      return JSON.stringify([code, path, ...(isNested({ path }) ? keys : [])]);
    };
    const spreadNow = spreadKey(head, oldPath);
    pairSpread(
      before,
      after,
      matched,
      [spreadKey(base, samePath), (one) => (isInPlace(one) ? spreadNow(one) : undefined)],
      oldPath,
    );
    const keysOf = (result: CheckResult, old: typeof oldPath) => (one: Known) =>
      JSON.stringify(enclosed(one, result, old));
    const keyNow = keysOf(head, oldPath);
    pairRemains(
      before,
      after,
      matched,
      [keysOf(base, samePath), (one) => (isInPlace(one) ? keyNow(one) : undefined)],
      (one, known) => {
        const [now, was] = [textOf(withPaths(one.message, oldPath)), textOf(known.message)];
        // What is only counted is not named.
        const isCounted = unlistedIn(known) > 0 && quotedIn(now).join('\n') === quotedIn(was).join('\n');
        return isCounted || isLess(now, was);
      },
    );
  }
  // A former warning that is now an error counts as introduced, and so does a finding that now covers more places or
  // names, or counts more, and an error that another cohort has as well.
  const isWider = ({ cohorts }: Known, known: Known): boolean =>
    known.cohorts.length > 0 &&
    !known.isShared &&
    cohorts.some((id) => !known.cohorts.includes(renamed.get(id) ?? id));
  const isOld = (one: Known): boolean => {
    const partner = matched.get(one);
    if (partner === undefined) return false;
    if (unlistedIn(one.diagnostic) > unlistedIn(partner.diagnostic)) return false;
    if (!hasNames(one.diagnostic, partner.diagnostic)) return false;
    if (one.diagnostic.severity === 'error' && isWider(one, partner)) return false;
    // A notice describes the design, and whatever it counts grows with it.
    if (one.diagnostic.severity !== 'notice' && isMore(one.diagnostic, partner.diagnostic)) return false;
    return RANK[one.diagnostic.severity] <= RANK[partner.diagnostic.severity];
  };
  return [
    ...after.map((one) => classified(isOld(one) ? 'existing' : 'introduced', one)),
    ...before.filter((one) => !matched.has(one)).map((one) => classified('fixed', one)),
  ];
}

/** Maximum number of candidates that one finding is compared with. */
const MOST_CANDIDATES = 50;

type KeyOf = (one: Known) => string | undefined;

/**
 * Matches findings that combine several statements or names, of which only some remain. Those without a key are left
 * out.
 */
function pairRemains(
  before: readonly Known[],
  after: readonly Known[],
  matched: Map<Known, Known>,
  [keyBefore, keyAfter]: readonly [KeyOf, KeyOf],
  isRest: (one: Diagnostic, known: Diagnostic) => boolean,
): void {
  const waiting = new Map<string, Known[]>();
  for (const one of before) {
    const key = matched.has(one) ? undefined : keyBefore(one);
    if (key === undefined) continue;
    const known = waiting.get(key) ?? [];
    waiting.set(key, known);
    if (known.length < MOST_CANDIDATES) known.push(one);
  }
  for (const one of after) {
    const key = matched.has(one) ? undefined : keyAfter(one);
    if (key === undefined) continue;
    const known = waiting
      .get(key)
      ?.find((other) => !matched.has(other) && isRest(one.diagnostic, other.diagnostic));
    if (known !== undefined) matched.set(one, known).set(known, one);
  }
}

function classified(origin: ClassifiedFinding['origin'], { diagnostic, cohorts }: Known): ClassifiedFinding {
  return { origin, diagnostic, cohorts };
}

/**
 * Matches findings with findings that name several things in one message, of which some are left: they may be named in
 * one message or in several, in any order. What such a message quotes besides, such as an axis, must be the same. Every
 * name excuses one finding.
 */
function pairSpread(
  before: readonly Known[],
  after: readonly Known[],
  matched: Map<Known, Known>,
  [keyBefore, keyAfter]: readonly [KeyOf, KeyOf],
  oldPath: (path: string) => string,
): void {
  const open = new Map<
    string,
    { readonly known: Known; readonly left: Set<string>; readonly others: string }[]
  >();
  for (const known of before) {
    const { names = [], message } = known.diagnostic;
    const key = names.length < 2 || matched.has(known) ? undefined : keyBefore(known);
    if (key === undefined) continue;
    const others = withoutNames(textOf(message), names);
    open.set(key, [...(open.get(key) ?? []), { known, left: new Set(names), others }]);
  }
  for (const one of open.size === 0 ? [] : after) {
    const { names = [], message } = one.diagnostic;
    const key = names.length === 0 || matched.has(one) ? undefined : keyAfter(one);
    if (key === undefined) continue;
    const others = withoutNames(textOf(withPaths(message, oldPath)), names);
    const source = open
      .get(key)
      ?.find(({ left, others: known }) => known === others && names.every((name) => left.has(name)));
    if (source === undefined) continue;
    for (const name of names) source.left.delete(name);
    matched.set(one, source.known);
    if (!matched.has(source.known)) matched.set(source.known, one);
  }
}

/** What a message quotes besides some names. */
function withoutNames(message: string, names: readonly string[]): string {
  const named = new Set(names);
  return [...new Set(quotedIn(message).filter((text) => !named.has(text)))]
    .sort(compareCodePoints)
    .join('\n');
}

/** Whether all that a finding names was named before, as far as both say it. */
function hasNames(one: Diagnostic, known: Diagnostic): boolean {
  return partsOf(one).every(({ code, names }) => {
    const before = partsOf(known).flatMap((part) => (part.code === code ? [part.names] : []));
    if (names === undefined || before.length === 0 || before.includes(undefined)) return true;
    const all = new Set(before.flat());
    return names.every((name) => all.has(name));
  });
}

/** Whether a message is another one with a higher number in it. */
function isMore(one: Diagnostic, known: Diagnostic): boolean {
  const [now, was] = [one, known].map(({ message }) => {
    const text = textOf(message).replaceAll(QUOTED, "''");
    return { words: text.replaceAll(COUNTS, '#'), numbers: text.match(COUNTS) ?? [] };
  });
  return (
    now !== undefined &&
    now.words === was?.words &&
    now.numbers.some((number, index) => amountOf(number) > amountOf(was.numbers[index] ?? ''))
  );
}

function amountOf(number: string): number {
  return NUMBER_WORDS.indexOf(number) + 1 || Number(number);
}

function partsOf(diagnostic: Diagnostic): readonly DiagnosticPart[] {
  return diagnostic.parts ?? [diagnostic];
}

function unlistedIn(diagnostic: Diagnostic): number {
  return partsOf(diagnostic).reduce((sum, { unlisted = 0 }) => sum + unlisted, 0);
}

/** Whether each part was already reported, with the same names and possibly more. */
function isWithin(said: readonly DiagnosticPart[], known: readonly DiagnosticPart[]): boolean {
  return said.every(({ code, message }) =>
    known.some((other) => {
      if (other.code !== code) return false;
      const [names, before] = [message, other.message].map((text) => quotedIn(textOf(text)));
      // A message without names contains a count instead, which may differ.
      return names?.length === 0
        ? before?.length === 0 && uncounted(message) === uncounted(other.message)
        : names?.every((name) => before?.includes(name));
    }),
  );
}

/** Whether a message is another one with fewer names in its lists, or lower numbers. */
function isLess(message: string, known: string): boolean {
  const [now, before] = [message, known].map((text) => {
    const lists: string[] = [];
    const words = text.replace(LISTS, (list) => `'${lists.push(list)}'`);
    return { words: words.replaceAll(COUNTS, '#'), lists, numbers: words.match(COUNTS) ?? [] };
  });
  return (
    now !== undefined &&
    now.words === before?.words &&
    now.lists.every((list, index) =>
      quotedIn(list).every((name) => quotedIn(before.lists[index] ?? '').includes(name)),
    ) &&
    now.numbers.every((number, index) => amountOf(number) <= amountOf(before.numbers[index] ?? ''))
  );
}

/** Matches quoted names that are listed together, with the number of those that are not shown. */
const LISTS = /'[^']*'(?:(?:, | and )'[^']*')*(?: and \d+ more)?/g;

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** Matches numbers of things, such as `3 levels`. Other numbers are names of their own. */
const COUNTS =
  /(?<![\w.:-])(?:\d+|two|three|four|five|six|seven)(?= (?!(?:is|are|was|has|have|in|of|and|or|to|at)\b)[a-z])/g;

function uncounted(message: Text): string {
  return textOf(message).replaceAll(/\d+/g, '#');
}

/** Each finding once, by location; without those that the comparison of outputs covers. */
function knownFindings(result: CheckResult): readonly Known[] {
  const byKey = new Map<string, Known>();
  const add = (diagnostic: Diagnostic, cohort?: string): void => {
    if (isDriftFinding(diagnostic)) return;
    const key = diagnosticKey(diagnostic);
    const known = byKey.get(key) ?? { diagnostic, cohorts: [], isShared: cohort === undefined };
    byKey.set(key, known);
    if (cohort !== undefined) known.cohorts.push(cohort);
  };
  for (const diagnostic of result.diagnostics) add(diagnostic);
  for (const cohort of result.cohorts)
    for (const diagnostic of cohort.diagnostics) add(diagnostic, cohort.id);
  return [...byKey.values()].sort((left, right) => compareDiagnostics(left.diagnostic, right.diagnostic));
}

const RANK: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

const QUOTED = /'[^']*'|`[^`]*`/g;

/** Numbers that are neither counts nor places: values such as levels, which are not quoted. */
function valuesIn(message: string): readonly string[] {
  const text = message.replaceAll(QUOTED, "''").replaceAll(COUNTS, '#');
  return text.match(/(?<![\w.:#-]|\b(?:lines?|rows?|column|to|and) |\d, )\d+(?:\.\d+)?/g) ?? [];
}

function quotedIn(message: string): readonly string[] {
  return message.match(QUOTED) ?? [];
}

/**
 * The properties by which findings are matched.
 *
 * @param oldPath - The path that is used in place of the diagnostic's own.
 */
function identity(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, SourceFile>,
  oldPath: (path: string) => string = (path) => path,
): readonly string[] {
  const path = placePath(diagnostic.at);
  // An item on a line of its own is part of the key above it.
  const key = isNested({ path }) ? enclosedBy(diagnostic, sources).at(-1) : undefined;
  return [diagnostic.code, oldPath(path), ...surroundings(diagnostic, sources), key ?? ''];
}
