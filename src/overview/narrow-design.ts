import { applyRule } from '../compile/apply-rule.ts';
import { DesignState, nameKey } from '../compile/design-state.ts';
import type { Design, Rule } from '../design/design.ts';
import { Collector } from '../findings/collector.ts';
import type { RuleView, Step } from './design-view.ts';

export interface Narrowing {
  readonly rules: readonly RuleView[];
  readonly steps: readonly Step[];
}

/** Runs the rules one after another, as the compiler does, and counts the product after each. Faults are reported elsewhere. */
export function narrowDesign(design: Design): Narrowing {
  const silent = new Collector();
  const state = new DesignState(design);
  const known = design.axesComplete && design.tentativeNames.length === 0;
  let product = known ? productOf(state) : undefined;
  const steps: Step[] = [{ label: 'all combinations of the axes', rows: product }];
  const rules: RuleView[] = [];
  for (const rule of design.rules) {
    const before = new Map([...state.domains].map(([key, { levels }]) => [key, levels.length]));
    const errors = silent.errorCount;
    applyRule(rule, state, silent);
    const view = viewRule(rule, state, (name) => {
      const key = nameKey(name);
      return before.get(key) ?? before.get(state.ties.get(key) ?? key);
    });
    rules.push(view);
    // After an invalid rule the rest of the product is a guess.
    if (silent.errorCount > errors || product === undefined) product = undefined;
    else product = productOf(state);
    // Of a subset that keeps nothing it is known what is left.
    steps.push({ label: `${rule.kind} ${view.name}`, rows: known && view.levels === 0 ? 0n : product });
  }
  for (const { axis, count } of design.replicates) {
    product = product === undefined ? undefined : product * count;
    steps.push({ label: `${count} replicates of ${axis.text}`, rows: product });
  }
  return { rules, steps };
}

function productOf(state: DesignState): bigint | undefined {
  let product = 1n;
  for (const key of state.order) {
    const domain = state.domains.get(key);
    if (!domain?.complete) return undefined;
    product *= BigInt(domain.levels.length);
  }
  return product;
}

function viewRule(
  rule: Rule,
  state: DesignState,
  levelsBefore: (name: string) => number | undefined,
): RuleView {
  const name = rule.kind === 'subset' ? rule.axis.text : ruleName(rule);
  const domain = state.domains.get(nameKey(name));
  const isEmptied = rule.kind === 'subset' && rule.complete && domain?.levels.length === 0;
  const levels = domain?.complete || isEmptied ? domain?.levels.length : undefined;
  const file = 'include' in rule ? rule.include?.path : undefined;
  const members = membersOf(rule);
  const words = wordsOf(rule, members, levels, levelsBefore);
  return { kind: rule.kind, name, members, words, file, levels };
}

function ruleName(rule: Exclude<Rule, { kind: 'subset' }>): string {
  return rule.kind === 'tie' ? rule.canonical.text : rule.name.text;
}

function membersOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'subset':
      return [rule.axis.text];
    case 'pair':
      return [rule.left, rule.right].flatMap((side) => (side === undefined ? [] : [side.text]));
    default:
      return rule.axes.map(({ text }) => text);
  }
}

function wordsOf(
  rule: Rule,
  members: readonly string[],
  levels: number | undefined,
  levelsBefore: (name: string) => number | undefined,
): string {
  const count = levels === undefined ? '?' : String(levels);
  switch (rule.kind) {
    case 'subset':
      return `keeps ${levels === 0 ? 'none' : count} of ${levelsBefore(rule.axis.text) ?? '?'} levels of ${rule.axis.text}`;
    case 'tie':
      return `${joined(members)} always have the same value: ${count} ${levels === 1 ? 'level' : 'levels'}`;
    default: {
      const sizes = members.map(levelsBefore);
      const all = sizes.some((size) => size === undefined)
        ? '?'
        : sizes.reduce<bigint>((product, size) => product * BigInt(size ?? 1), 1n);
      const balance =
        rule.kind === 'pair' && rule.balance !== undefined ? `, balance ${rule.balance.side}` : '';
      return `binds ${joined(members)}: ${count} of ${all} combinations${balance}`;
    }
  }
}

function joined(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
