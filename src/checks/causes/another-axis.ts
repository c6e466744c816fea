import type { Axes } from '../../compile/axes.ts';
import type { RuleStep } from '../../compile/compilation.ts';
import type { Domain } from '../../compile/domain.ts';
import { nameKey } from '../../compile/name-key.ts';
import type { Ruled } from '../../derivation.ts';
import type { Level, Name, Rule } from '../../design/design.ts';
import { columnName } from '../../design/header-name.ts';
import { includedAt } from '../../design/levels.ts';
import { includeOf, isBinding, membersOf } from '../../design/rule-members.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { type Fix, suggested } from '../../findings/fix.ts';
import { relatedAt } from '../../findings/listing.ts';
import { didYouMean } from '../../findings/nearest-names.ts';
import { capitalized, quoted } from '../../findings/words.ts';
import { valueKey } from '../../python/compare.ts';
import { text } from '../../python/text.ts';
import { str } from '../../python/value.ts';
import { oncePer } from '../../source/once-per.ts';
import type { Span } from '../../source/span.ts';
import { respell } from '../../syntax/respell.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { isId } from '../declared-names.ts';
import { ruleText } from '../rule-words.ts';
import { includedInstead } from '../wrong-table.ts';
import { faultIn, type RuleCode, unknownIn } from './axis-fault.ts';

/**
 * A rule names another axis than the one whose levels it lists: all of its values there are levels of a single other
 * one.
 */
export const anotherAxis: Cause = {
  explains: ['outside-domain', 'nothing-left', 'unknown-axis'],
  of({ problem, step, axes }, context) {
    if (step === undefined) return UNEXPLAINED;
    const { rule } = step;
    const isTaken = problem.kind === 'unknown-axis';
    if (isTaken && (!isBinding(rule) || axes.removedBy(problem.key) === undefined)) return UNEXPLAINED;
    const place = isTaken
      ? membersOf(rule).indexOf(problem.name)
      : problem.kind === 'outside-domain'
        ? problem.place
        : 0;
    const slip = slipsOf(context)(step)(place, axes);
    if (slip === undefined) return UNEXPLAINED;
    const { name, meant, others, instead, mayBeOwn } = slip;
    // A rule may be meant to bind an axis that another rule has taken, which is another fault.
    if (isTaken && (mayBeOwn || others.length > 0)) return UNEXPLAINED;
    const code: RuleCode | UnknownAxisCode | undefined = isBinding(rule)
      ? `${rule.kind}/${isTaken ? 'unknown-axis' : 'outside-domain'}`
      : rule.kind === 'subset'
        ? 'subset/nothing-left'
        : undefined;
    if (code === undefined) return UNEXPLAINED;
    if (instead !== undefined) {
      const { at, ...remedy } = instead;
      const message = `${ruleText(rule)} includes a file with the values of ${quoted(meant)} for axis ${quoted(name.text)}`;
      return [{ cause: rule, claims: [claim(code, atSpan(at), message, remedy)] }];
    }
    return [
      {
        cause: slip,
        claims: [
          claim(
            code,
            atSpan(name.at),
            `the values for axis ${quoted(name.text)} are levels of ${quoted(meant)}`,
            {
              hint:
                others.length === 0
                  ? mayBeOwn
                    ? `add them to the axis ${quoted(name.text)}, or name ${quoted(meant)} here`
                    : didYouMean(meant)
                  : `${didYouMean(meant)} ${capitalized(ruleText(rule))} names ${quoted(name.text)} twice`,
              ...(mayBeOwn ? {} : suggested(respell(name.at, name.text, meant))),
              related: [
                ...relatedAt(
                  'named here, too',
                  others.map(({ at }) => at),
                ),
                ...('include' in rule ? includedAt(rule.include) : []),
              ],
            },
          ),
        ],
      },
    ];
  },
};

type UnknownAxisCode = 'pair/unknown-axis' | 'tuple/unknown-axis';

interface OtherAxis {
  readonly name: Name;
  readonly meant: string;
  /** The axis also named by the rule itself, if any. */
  readonly others: readonly Name[];
  /** Whether the axis that is named could have the values as well: then either may be meant. */
  readonly mayBeOwn: boolean;
  /** What to do if the rule includes another file than the one beside it that has the values of its axes. */
  readonly instead?: { readonly at: Span; readonly hint: string; readonly fix?: Fix };
}

/** Cached by rule and place: a table may have a hundred thousand problems. */
const slipsOf = oncePer((context: Ruled) =>
  oncePer((step: RuleStep) => {
    const known = new Map<number, OtherAxis | undefined>();
    return (place: number, axes: Axes): OtherAxis | undefined => {
      if (!known.has(place)) known.set(place, otherAxis(step, place, axes, context));
      return known.get(place);
    };
  }),
);

function otherAxis({ rule }: RuleStep, place: number, axes: Axes, context: Ruled): OtherAxis | undefined {
  const members = membersOf(rule);
  const name = members[place];
  const levels: readonly Level[] = isBinding(rule)
    ? rule.entries.flatMap(({ values }) => values[place] ?? [])
    : rule.kind === 'subset'
      ? rule.keep
      : [];
  if (name === undefined || levels.length === 0) return undefined;
  const keys = new Set(levels.map(({ value }) => valueKey(value)));
  const own = axes.domain(axes.resolve(name));
  // An emptied axis, and levels that an earlier rule has dropped, are causes of their own.
  if (own === undefined ? axes.removedBy(nameKey(name.text)) === undefined : own.keys.size === 0)
    return undefined;
  if ([...keys].some((key) => own?.keys.has(key) || own?.dropped?.has(key))) return undefined;
  const taken = members.map((member) => member?.text);
  const [meant, other] = context.design.axes
    .map((axis) => text(axis.name))
    .filter((axis) => {
      const domain = taken.includes(axis) ? undefined : axes.domain(nameKey(axis));
      return domain !== undefined && [...keys].every((key) => domain.keys.has(key));
    });
  if (meant === undefined || other !== undefined) return undefined;
  const others = members.flatMap((one) => (one && one !== name && one.text === name.text ? [one] : []));
  // A fault of the axis itself, such as a misspelled level, explains more than a name that is written once.
  if (others.length === 0 && levels.some(({ value }) => faultIn(own, value, context))) return undefined;
  const mayBeOwn = others.length === 0 && levels.every(({ value }) => isId(name.text, text(value), context));
  if (mayBeOwn && unknownIn(own, context).length > 0) return undefined;
  const instead = others.length === 0 && own !== undefined ? otherInclude(rule, own) : undefined;
  return { name, meant, others, mayBeOwn, ...(instead ? { instead } : {}) };
}

/** The file beside the included one that has the values of the axes of a rule, unless the columns are theirs. */
function otherInclude(rule: Rule, own: Domain): OtherAxis['instead'] {
  const include = includeOf(rule);
  const columns = (include?.columns ?? []).map(columnName);
  if (include === undefined || membersOf(rule).some((member) => member && columns.includes(member.text)))
    return undefined;
  const at = include.at;
  if (isBinding(rule)) {
    const table = include.instead?.();
    return table && { at, ...table };
  }
  return rule.kind === 'subset'
    ? includedInstead(rule.axis.text, include, (id) => own.keys.has(valueKey(str(id))))
    : undefined;
}
