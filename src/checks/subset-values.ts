import type { RuleStep } from '../compile/compilation.ts';
import { type Domain, domainOf } from '../compile/domain.ts';
import { type NameKey, nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import type { Level, SubsetRule } from '../design/design.ts';
import { leftOutName } from '../findings/left-out.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { listed, quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { str, type Value } from '../python/value.ts';
import { oncePer } from '../source/once-per.ts';
import { faultIn } from './causes/axis-fault.ts';
import { isId, undeclaredId } from './declared-names.ts';
import { joinedRemedy } from './joined-remedy.ts';
import { levelFix } from './level-fix.ts';
import { literalRemedy, withReading } from './literal-remedy.ts';
import { lackingCatalog } from './looked-up.ts';
import { levelsHint, nearLevel } from './near-level.ts';
import type { Remedy } from './remedy.ts';
import { ruleText } from './rule-words.ts';

/** A value that a subset keeps and its axis lacks, in an otherwise valid rule. */
export interface UnknownValue {
  readonly level: Level;
  /** A level of the axis that is another spelling of the value, if the level is at fault. */
  readonly misspelled?: Level;
}

/** The values that a subset keeps without effect. Faults in the axis' file are reported elsewhere. */
export function unknownValues(step: RuleStep, context: Ruled): readonly UnknownValue[] {
  return unknownByStep(context)(step);
}

const unknownByStep = oncePer((context: Ruled) => oncePer((step: RuleStep) => findUnknown(step, context)));

function findUnknown(step: RuleStep, context: Ruled): readonly UnknownValue[] {
  const { rule, before, problems } = step;
  if (rule.kind !== 'subset' || problems.length > 0) return [];
  const axis = before.domain(nameKey(rule.axis.text));
  if (!axis?.complete) return [];
  return domainOf(rule.keep, rule.complete).levels.flatMap((level): UnknownValue[] => {
    if (axis.keys.has(valueKey(level.value))) return [];
    const fault = faultIn(axis, level.value, context);
    if (fault === undefined) return [{ level }];
    if (fault.isReported) return [];
    const misspelled = axis.levels.find(({ node }) => node.span === fault.at);
    return misspelled === undefined ? [] : [{ level, misspelled }];
  });
}

/** The value of a subset that was meant to be this level, which the subset therefore drops. */
export function misspelledInSubset(step: RuleStep, value: Value, context: Ruled): Level | undefined {
  const { rule, before } = step;
  if (rule.kind !== 'subset') return undefined;
  const axis = before.domain(nameKey(rule.axis.text));
  if (axis === undefined) return undefined;
  const keep = keysOf(rule);
  return unknownValues(step, context).find(
    ({ level, misspelled }) =>
      misspelled === undefined &&
      (isWrittenAs(level, value) ||
        (!isId(rule.axis.text, text(level.value), context) &&
          nearLevel(level.value, axis, (key) => keep.has(key)) === text(value))),
  )?.level;
}

/** A level that an earlier subset dropped from an axis, although that subset keeps values that the axis lacks. */
export interface DroppedInError {
  /** What the subset keeps in its place, if one of the values is a misspelling of it; else a value without a match. */
  readonly instead: Level;
  readonly isMisspelled: boolean;
  readonly step: RuleStep;
  readonly level: Level;
}

/** The levels that a domain lost to subsets whose values are not all known: each may be what such a value means. */
export function droppedInError(key: NameKey, domain: Domain, context: Ruled): readonly DroppedInError[] {
  return [...new Set(domain.dropped?.values())].flatMap((index): DroppedInError[] => {
    const step = context.compilation.steps[index];
    const axis = step?.rule.kind === 'subset' ? step.before.domain(key) : undefined;
    const unknown = step === undefined ? [] : unknownValues(step, context);
    if (step === undefined || axis === undefined || unknown.length === 0) return [];
    const lost = axis.levels.filter(({ value }) => domain.dropped?.get(valueKey(value)) === index);
    const misspelled = lost.map((level) => misspelledInSubset(step, level.value, context));
    const others = unknown.flatMap(({ level, misspelled: inAxis }) =>
      inAxis !== undefined || misspelled.includes(level) ? [] : [level],
    );
    return lost.flatMap((level, place): DroppedInError[] => {
      const instead = misspelled[place] ?? others[0];
      return instead === undefined
        ? []
        : [{ instead, isMisspelled: misspelled[place] !== undefined, step, level }];
    });
  });
}

/** A value without quotes that YAML read as something other than its text. */
function isWrittenAs({ value: read, node }: Level, value: Value): boolean {
  if (read.kind === 'str' || value.kind !== 'str') return false;
  return node.kind === 'scalar' && node.style === 'plain' && node.text === value.value;
}

function keysOf(rule: SubsetRule): ReadonlySet<string> {
  return domainOf(rule.keep, rule.complete).keys;
}

/** The remedy for a value that a subset keeps and its axis lacks. */
export function subsetRemedy(level: Level, axis: Domain, rule: SubsetRule, context: Ruled): Remedy {
  const remedy = literalRemedy(
    level,
    (written) => axis.keys.has(valueKey(str(written))),
    rule.include !== undefined,
  );
  if (remedy !== undefined) return remedy;
  const dropper = axis.dropped?.get(valueKey(level.value));
  const dropping = dropper === undefined ? undefined : context.design.rules[dropper];
  if (dropping) return { hint: `${ruleText(dropping)} above drops it: keep it there, or remove it here` };
  const levels = axis.levels.map(({ value }) => text(value));
  if (levels.includes(text(level.value)))
    return { hint: 'the axis has the same text as a value of another kind: quote both or neither' };
  const undeclared = undeclaredId(rule.axis.text, level.value, context);
  if (undeclared !== undefined) return { hint: undeclared };
  const known = new Set(levels);
  const excluded = leftOutName(text(level.value).replace(/^-/, '!'), (name) => known.has(name));
  if (excluded !== undefined)
    return {
      hint: `a subset lists what it keeps: write the levels other than ${quoted(excluded)}: ${listed(levels.filter((name) => name !== excluded).map(quoted))}`,
    };
  const joined = joinedRemedy(level.node.span, text(level.value), (name) => known.has(name));
  if (joined !== undefined) return joined;
  const keep = keysOf(rule);
  const near = nearLevel(level.value, axis, (key) => keep.has(key));
  return {
    hint: withReading(
      near
        ? didYouMean(near)
        : levelsHint(
            level.value,
            axis,
            rule.axis.text,
            lackingCatalog(rule.axis.text, level.value, context.catalogs),
          ),
      level,
    ),
    ...levelFix(level, near, axis),
  };
}
