import type { AxisCatalog } from '../../catalog/axis-catalog.ts';
import type { Domain } from '../../compile/domain.ts';
import { domainOf } from '../../compile/domain.ts';
import { nameKey } from '../../compile/name-key.ts';
import type { Ruled } from '../../derivation.ts';
import type { Axis, Design, Level } from '../../design/design.ts';
import { includedAt } from '../../design/levels.ts';
import { isBinding } from '../../design/rule-members.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { editCost } from '../../findings/edit-cost.ts';
import { didYouMean, NameIndex } from '../../findings/nearest-names.ts';
import { placeholderHint, standInHint } from '../../findings/placeholder.ts';
import { areOtherIds } from '../../findings/slip.ts';
import { quoted, spelled } from '../../findings/words.ts';
import { valueKey } from '../../python/compare.ts';
import { strip } from '../../python/strip.ts';
import { text } from '../../python/text.ts';
import type { Value } from '../../python/value.ts';
import { oncePer } from '../../source/once-per.ts';
import type { Span } from '../../source/span.ts';
import type { Cause, Explanation } from '../cause.ts';
import { UNEXPLAINED } from '../cause.ts';
import { type Claim, claim } from '../check.ts';
import { isId } from '../declared-names.ts';
import { includeFault } from '../include-fault.ts';
import { jointSlips } from '../joint-slip.ts';
import { otherKind } from '../other-kind.ts';
import { votesFor } from '../rule-votes.ts';
import { isKnownLevel, slippedLevels, unknownLevel, unknownLevels } from '../unknown-level.ts';

/**
 * An axis lacks a value that a rule names because of a fault of its own: it has no level at all, a level is misspelled,
 * or the file with its levels has another format.
 */
export const axisFault: Cause = {
  explains: ['outside-domain', 'nothing-left', 'no-common-level'],
  of({ problem, step, axes }, context) {
    const rule = step?.rule;
    if (problem.kind === 'outside-domain') {
      const fault = faultIn(axes.domain(problem.key), problem.level.value, context);
      if (fault === undefined || !isBinding(rule)) return UNEXPLAINED;
      return [explained(fault, `${rule.kind}/outside-domain`)];
    }
    if (rule?.kind === 'subset') {
      const axis = axes.domain(nameKey(rule.axis.text));
      const { levels } = domainOf(rule.keep, rule.complete);
      const faults = levels.flatMap(({ value }) => faultIn(axis, value, context) ?? []);
      const own = levels.some(({ value }) => isId(rule.axis.text, text(value), context));
      return (faults.length > 0 || !own ? faults : unknownIn(axis, context)).map((fault) =>
        explained(fault, 'subset/nothing-left'),
      );
    }
    if (rule?.kind !== 'tie') return UNEXPLAINED;
    const members = rule.axes.flatMap(({ text: name }) => axes.domain(nameKey(name)) ?? []);
    const emptied = members.flatMap(({ origins }) => origins.flatMap((axis) => withoutLevels(axis) ?? []));
    const faults =
      emptied.length > 0
        ? emptied
        : members.flatMap(({ levels }) =>
            levels.flatMap(({ value }) => {
              for (const member of members) {
                const fault = faultIn(member, value, context);
                if (fault) return [fault];
              }
              return [];
            }),
          );
    return (faults.length > 0 ? faults : members.flatMap((member) => unknownIn(member, context))).map(
      (fault) => explained(fault, 'tie/no-common-level'),
    );
  },
};

/** The levels of a domain that no catalog has: any of them may be what a rule misses. */
export function unknownIn(domain: Domain | undefined, { design, catalogs }: Ruled): readonly AxisFault[] {
  return (domain?.origins ?? []).flatMap((axis) => {
    const catalog = axis.name.kind === 'str' ? catalogs?.(axis.name.value) : undefined;
    return catalog === undefined
      ? []
      : unknownTo(catalog, axis, design).map((level) => faultOf(level, axis, catalog, design));
  });
}

/** Those that committed outputs name are ids whose rows are missing, and stand for no other id. */
function unknownTo(catalog: AxisCatalog, { levels }: Axis, { runtime }: Design): readonly Level[] {
  return levels.filter(
    (level) => !isKnownLevel(level, catalog, runtime) && !catalog.isCommitted?.(text(level.value)),
  );
}

function faultOf(level: Level, axis: Axis, catalog: AxisCatalog, design: Design): AxisFault {
  const isReported = design.runtime.catalogsCheck === 'levels';
  return {
    at: level.node.span,
    isReported,
    cause: level,
    claims: () => (isReported ? [] : [unknownLevel(axis, level, catalog, design.runtime, undefined, design)]),
  };
}

/** A whole list that was read as the text of one level lacks the names in it. */
function unreadList(axis: Axis, catalog: AxisCatalog, design: Design): FaultFinder | undefined {
  const unknown = unknownTo(catalog, axis, design).filter(({ value }) => value.kind === 'str');
  if (unknown.length === 0) return undefined;
  return (missing) => {
    const name = text(missing);
    if (missing.kind !== 'str' || !catalog.has(name)) return undefined;
    const level = unknown.find(({ value }) => isNameIn(name, text(value)));
    return level && faultOf(level, axis, catalog, design);
  };
}

/** Whether a text contains a name that is not part of a longer one. */
function isNameIn(name: string, whole: string): boolean {
  const at = whole.indexOf(name);
  return (
    at >= 0 &&
    !/[\w.-]$/.test(whole.slice(0, at).replace(/\\[nrt]$/, '')) &&
    !/^[\w.-]/.test(whole.slice(at + name.length))
  );
}

function explained(fault: AxisFault, code: RuleCode): Explanation {
  return { claims: fault.claims(code), ...(fault.cause === undefined ? {} : { cause: fault.cause }) };
}

/** What a rule reports about a value that its axis lacks. */
export type RuleCode =
  | 'pair/outside-domain'
  | 'tuple/outside-domain'
  | 'subset/nothing-left'
  | 'tie/no-common-level';

/** Why an axis lacks a value that a rule names. */
export interface AxisFault {
  readonly at: Span;
  /** Whether the catalog lookup reports the fault as an error anyway. */
  readonly isReported: boolean;
  /** The key of the fault. It is reported once, however many values it causes to be missing. */
  readonly cause?: unknown;
  claims(code: RuleCode): readonly Claim[];
}

/** Finds the fault that explains a missing value. */
type FaultFinder = (value: Value) => AxisFault | undefined;

/** The fault that explains why a domain lacks this value, in one of the axes that its levels come from. */
export function faultIn(domain: Domain | undefined, value: Value, context: Ruled): AxisFault | undefined {
  for (const axis of domain?.origins ?? []) {
    const fault = finders(context)(axis)?.(value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const finders = oncePer((context: Ruled) => oncePer((axis: Axis) => finderOf(axis, context)));

function finderOf(axis: Axis, { design, catalogs }: Ruled): FaultFinder | undefined {
  const emptied = withoutLevels(axis);
  if (emptied !== undefined) return () => emptied;
  const catalog = axis.name.kind === 'str' ? catalogs?.(axis.name.value) : undefined;
  const file = fileFault(axis, catalog, design);
  const spelling = catalog
    ? misspelledLevel(axis, catalog, design)
    : outvotedLevel(axis, votesFor(axis, design));
  const faults = [
    file,
    spelling,
    placeholder(axis, catalog, design),
    catalog && unreadList(axis, catalog, design),
  ].filter((one) => one !== undefined);
  return faults.length === 0
    ? undefined
    : (value) => {
        for (const fault of faults) {
          const found = fault(value);
          if (found !== undefined) return found;
        }
        return undefined;
      };
}

/** The hint for a value in place of a level: a placeholder, text that stands for several levels, or nothing. */
function hintOf({ value }: Level): string | undefined {
  const written = strip(text(value));
  if (value.kind === 'null' || written === '') return 'write an id, or remove the level';
  return placeholderHint(written) ?? standInHint(written, () => false);
}

/** A placeholder in place of a level, or the id of another kind, stands for one value that the axis lacks. */
function placeholder(axis: Axis, catalog: AxisCatalog | undefined, design: Design): FaultFinder | undefined {
  const { runtime } = design;
  const isForeign = ({ value }: Level): boolean =>
    catalog !== undefined && otherKind(strip(text(value)), catalog) !== undefined;
  const levels = axis.levels.filter(
    (one) =>
      (hintOf(one) !== undefined || isForeign(one)) && !(catalog && isKnownLevel(one, catalog, runtime)),
  );
  if (levels.length === 0) return undefined;
  const isReported = catalog !== undefined && runtime.catalogsCheck === 'levels';
  const found = levels.map(
    (level): AxisFault => ({
      at: level.node.span,
      isReported,
      cause: catalog === undefined ? level : levels,
      claims: (code) => {
        if (isReported) return [];
        if (catalog) return [...unknownLevels(axis, levels, catalog, design)];
        const hint = hintOf(level);
        return [
          claim(
            code,
            atSpan(level.node.span),
            `axis ${quoted(text(axis.name))} has ${spelled(level.value)} in place of a level`,
            { hint, related: includedAt(axis.include) },
          ),
        ];
      },
    }),
  );
  const taken = new Map<string, AxisFault | undefined>();
  return (value) => {
    const key = valueKey(value);
    if (!taken.has(key)) taken.set(key, found[taken.size]);
    return taken.get(key);
  };
}

/** An axis that is declared without a level lacks whatever a rule names. */
function withoutLevels(axis: Axis): AxisFault | undefined {
  if (axis.levels.length > 0 || !axis.complete) return undefined;
  const at = axis.listAt ?? axis.at;
  return {
    at,
    isReported: false,
    cause: axis,
    claims: (code) => [
      claim(code, atSpan(at), `axis ${quoted(text(axis.name))} has no level, but a rule needs its levels`, {
        hint: 'list its levels here, or remove the rule and the axis',
        related: includedAt(axis.include),
      }),
    ],
  };
}

/** An included file has one fault, however many values and rules it affects. */
function fileFault(axis: Axis, catalog: AxisCatalog | undefined, design: Design): FaultFinder | undefined {
  const { runtime } = design;
  const fault = includeFault(axis, design, catalog);
  if (fault === undefined) return undefined;
  // The catalog lookup of levels reports spoiled ones. A lookup that considers only the plan may not get that far.
  const isReported =
    runtime.catalogsCheck === 'levels' &&
    catalog !== undefined &&
    axis.levels.some((level) => fault.spoils(level) && !isKnownLevel(level, catalog, runtime));
  const found: AxisFault = {
    at: fault.at,
    isReported,
    cause: fault,
    claims: (code) =>
      isReported
        ? []
        : [
            claim(code, atSpan(fault.at), `axis ${quoted(text(axis.name))} ${fault.problem}`, {
              hint: fault.hint,
              fix: fault.fix,
              related: includedAt(axis.include),
            }),
          ],
  };
  return (value) => (fault.hides(value) ? found : undefined);
}

/**
 * Without a catalog, the rules are the evidence: they list a value several times, and never list a similar level of the
 * axis. A level with another number is another id, so it does not count as similar.
 */
function outvotedLevel(axis: Axis, votes: ReadonlyMap<string, number>): FaultFinder | undefined {
  const unused = new Map<string, Level>();
  for (const level of axis.levels)
    if (level.value.kind === 'str' && !votes.has(level.value.value)) unused.set(level.value.value, level);
  if (unused.size === 0 || votes.size === 0) return undefined;
  const index = new NameIndex(unused.keys());
  const declared = new Set(axis.levels.map(({ value }) => valueKey(value)));
  return (value) => {
    const count = value.kind === 'str' && !declared.has(valueKey(value)) ? (votes.get(value.value) ?? 0) : 0;
    const wanted = text(value);
    const near = count < 2 ? undefined : index.nearest(wanted, 1)[0];
    const level = near === undefined || areOtherIds(wanted, near) ? undefined : unused.get(near);
    return (
      level && {
        at: level.node.span,
        isReported: false,
        claims: (code) => [
          claim(
            code,
            atSpan(level.node.span),
            `axis ${quoted(text(axis.name))} has the level ${spelled(level.value)}, but the rules list ${spelled(value)} ${count} times`,
            { hint: didYouMean(wanted), related: includedAt(axis.include) },
          ),
        ],
      }
    );
  };
}

/** Undefined if the catalog has every level. */
function misspelledLevel(axis: Axis, catalog: AxisCatalog, design: Design): FaultFinder | undefined {
  const { runtime } = design;
  const unknown = new Map<string, Level>();
  const declared = new Set<string>();
  for (const level of axis.levels) {
    const id = runtime.idOf(level.value);
    if (id === undefined) continue;
    if (catalog.has(id)) declared.add(id);
    else if (!unknown.has(id)) unknown.set(id, level);
  }
  /** Levels that lack quotes, by their source text. */
  const unquoted = new Map<string, Level>();
  for (const level of axis.levels) {
    const { value, node } = level;
    if (value.kind === 'str' || node.kind !== 'scalar' || node.style !== 'plain') continue;
    if (!isKnownLevel(level, catalog, runtime)) unquoted.set(node.text, level);
  }
  if (unknown.size === 0 && unquoted.size === 0) return undefined;
  const index = new NameIndex(unknown.keys());
  /** Levels that are what the catalog calls a row, by its id. */
  const named = new Map(
    [...unknown].flatMap(([id, level]): [string, Level][] => {
      const row = catalog.named?.(id);
      return row === undefined ? [] : [[row.id, level]];
    }),
  );
  const isReported = runtime.catalogsCheck === 'levels';
  const slips = isReported
    ? []
    : jointSlips([...unknown.values()], (name) => catalog.has(name), { all: axis.levels });
  return (value) => {
    const id = runtime.idOf(value);
    // The axis declares this level, so it is missing for another reason: an earlier rule dropped it.
    if (id === undefined || !catalog.has(id) || declared.has(id)) return undefined;
    const level =
      unquoted.get(id) ??
      named.get(id) ??
      unknown.get(index.nearest(id, 1)[0] ?? onlyShort(id, unknown) ?? '');
    const slip = level && slips.find(({ levels }) => levels.includes(level));
    if (slip)
      return { at: slip.at, isReported, cause: slip, claims: () => [slippedLevels(axis, slip, catalog)] };
    return (
      level && {
        at: level.node.span,
        isReported,
        claims: () => (isReported ? [] : [unknownLevel(axis, level, catalog, runtime, undefined, design)]),
      }
    );
  };
}

/**
 * Names of two or three characters resemble too many others for a search. A level is a match if it is the only one
 * unknown to the catalog, and a single character differs.
 */
function onlyShort(id: string, unknown: ReadonlyMap<string, Level>): string | undefined {
  const [name, other] = unknown.keys();
  if (name === undefined || other !== undefined || Math.min(id.length, name.length) < 2) return undefined;
  return Math.max(id.length, name.length) <= 3 && editCost(id, name, 2) !== undefined ? name : undefined;
}
