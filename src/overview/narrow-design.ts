import type { Compilation, RuleStep } from '../compile/compilation.ts';
import { nameKey } from '../compile/name-key.ts';
import { rowCounts } from '../compile/row-counts.ts';
import type { Rule } from '../design/design.ts';
import { axesAfter, includeOf, isNarrowing, membersOf, nameOf } from '../design/rule-members.ts';
import { counted, listed } from '../findings/words.ts';
import type { RuleView, Step } from './design-view.ts';

export interface Narrowing {
  readonly rules: readonly RuleView[];
  readonly steps: readonly Step[];
}

/** How the product narrows from rule to rule, and what each rule keeps. Faults are reported elsewhere. */
export function narrowDesign(compilation: Compilation): Narrowing {
  const { design } = compilation;
  const known = design.axesComplete && design.tentativeNames.length === 0;
  const counts = rowCounts(compilation);
  let product = known ? counts[0] : undefined;
  const steps: Step[] = [{ label: 'all combinations of the axes', rows: product }];
  const rules: RuleView[] = [];
  for (const step of compilation.steps) {
    const view = viewRule(step);
    rules.push(view);
    // After an invalid rule, the rest of the product would be a guess.
    product = step.problems.length > 0 || product === undefined ? undefined : counts[step.index + 1];
    // If a subset keeps nothing, the result is known to be empty.
    steps.push({ label: `${step.rule.kind} ${view.name}`, rows: known && view.levels === 0 ? 0n : product });
  }
  for (const { axis, count } of design.replicates) {
    product = product === undefined ? undefined : product * count;
    steps.push({ label: `${count} replicates of ${axis.text}`, rows: product });
  }
  return { rules, steps };
}

function viewRule({ rule, before, after }: RuleStep): RuleView {
  const name = nameOf(rule).text;
  const [result, ...others] = axesAfter(rule);
  const domain = result && others.length === 0 ? after.domain(nameKey(result.text)) : undefined;
  const isEmptied = isNarrowing(rule) && rule.complete && domain?.levels.length === 0;
  const levels = domain?.complete || isEmptied ? domain?.levels.length : undefined;
  const file = includeOf(rule)?.path;
  const members = membersOf(rule).flatMap((member) => member?.text ?? []);
  const words = wordsOf(rule, members, levels, (member) => {
    const key = nameKey(member);
    const own = before.domain(key) ?? before.domain(after.canonicalOf(key) ?? key);
    return own?.levels.length;
  });
  return { kind: rule.kind, name, members, words, file, levels };
}

function subsetWords(axis: string, levels: number | undefined, before: number | undefined): string {
  if (levels === undefined) return `keeps some levels of ${axis}; not all are known`;
  const kept = levels === 0 ? 'none' : String(levels);
  return before === undefined
    ? `keeps ${kept} of the levels of ${axis}, which are not all known`
    : `keeps ${kept} of ${before} levels of ${axis}`;
}

function wordsOf(
  rule: Rule,
  members: readonly string[],
  levels: number | undefined,
  levelsBefore: (name: string) => number | undefined,
): string {
  const names = listed(members, members.length, members.length);
  switch (rule.kind) {
    case 'subset':
      return subsetWords(rule.axis.text, levels, levelsBefore(rule.axis.text));
    case 'tie':
      return `${names} always have the same value: ${levels === undefined ? 'not all levels are known' : counted(levels, 'level')}`;
    case 'pair':
    case 'tuple': {
      const sizes = members.map(levelsBefore);
      const all = sizes.some((size) => size === undefined)
        ? undefined
        : sizes.reduce<bigint>((product, size) => product * BigInt(size ?? 1), 1n);
      const kept =
        levels === undefined
          ? 'not all combinations are known'
          : all === undefined
            ? counted(levels, 'combination')
            : `${levels} of ${all} combinations`;
      const balance =
        rule.kind === 'pair' && rule.balance !== undefined ? `, balance ${rule.balance.side}` : '';
      return `binds ${names}: ${kept}${balance}`;
    }
  }
}
