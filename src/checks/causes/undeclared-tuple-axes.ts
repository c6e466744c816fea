import type { RuleStep } from '../../compile/compilation.ts';
import type { Name } from '../../design/design.ts';
import { atSpan } from '../../findings/diagnostic.ts';
import { relatedAt } from '../../findings/listing.ts';
import { nearestNames } from '../../findings/nearest-names.ts';
import { listed, quoted, unlisted } from '../../findings/words.ts';
import { dialectsWhere } from '../../runtime/runtimes.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { type Claim, claim } from '../check.ts';
import { neverWas } from '../declared-names.ts';
import { ruleText } from '../rule-words.ts';

/**
 * All undeclared axes of a tuple, where the runtime requires a declaration, are one fault. A name that a rule has
 * removed, or that resembles an axis, is a different fault.
 */
export const undeclaredTupleAxes: Cause = {
  explains: ['unknown-axis'],
  of({ problem, step }, { design }, mayExist) {
    if (problem.kind !== 'unknown-axis' || step?.rule.kind !== 'tuple') return UNEXPLAINED;
    if (design.runtime.tupleAxes !== 'declared' || design.misspelledAxes !== undefined) return UNEXPLAINED;
    const known =
      UNDECLARED.get(step) ??
      undeclaredOf(
        step.rule.axes.filter((name) => isUndeclared(name)),
        step,
      );
    UNDECLARED.set(step, known);
    return known.names.has(problem.name) ? [{ claims: known.claims, cause: step }] : UNEXPLAINED;

    function isUndeclared(name: Name): boolean {
      const axes = step?.before;
      if (axes === undefined || !neverWas(name, axes) || mayExist(axes.resolve(name))) return false;
      return nearestNames(name.text, axes.available(), 1).length === 0;
    }
  },
};

interface Undeclared {
  readonly names: ReadonlySet<Name>;
  readonly claims: readonly Claim[];
}

/** Cached per rule: this is needed once per problem, and a tuple may have thousands of them. */
const UNDECLARED = new WeakMap<RuleStep, Undeclared>();

function undeclaredOf(names: readonly Name[], step: RuleStep): Undeclared {
  return { names: new Set(names), claims: undeclared(names, step) };
}

function undeclared(undeclared: readonly Name[], { rule }: RuleStep): Claim[] {
  const [first, ...others] = undeclared;
  if (first === undefined) return [];
  const names = listed(undeclared.map((member) => quoted(member.text)));
  const isOne = others.length === 0;
  const deriving = dialectsWhere(({ tupleAxes }) => tupleAxes === 'derived').join(' or ');
  return [
    claim(
      'tuple/unknown-axis',
      atSpan(first.at),
      `${ruleText(rule)} names ${names}, which ${isOne ? 'is not an axis' : 'are not axes'}`,
      {
        hint: `declare ${isOne ? 'it' : 'them'} under \`axes\`, with ${isOne ? 'its' : 'their'} levels; only the ${deriving} dialect takes the levels from the items: if that is your runtime, check with the dialect ${deriving}`,
        related: relatedAt(
          'not an axis, either',
          others.map(({ at }) => at),
        ),
        unlisted: unlisted(undeclared.length),
        names: undeclared.map((member) => quoted(member.text)),
      },
    ),
  ];
}
