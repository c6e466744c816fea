import type { BindingRule, Include, Level, Name, Rule } from './design.ts';

/* Properties that every kind of rule has. Callers need not know the kinds. */

/** The axes of a rule, in order; a missing side of a pair is `undefined`. */
export function membersOf(rule: Rule): readonly (Name | undefined)[] {
  switch (rule.kind) {
    case 'subset':
      return [rule.axis];
    case 'pair':
      return [rule.left, rule.right];
    case 'tie':
    case 'tuple':
      return rule.axes;
  }
}

/** The name under which a rule is written; for a subset, that of its axis. */
export function nameOf(rule: Rule): Name {
  switch (rule.kind) {
    case 'subset':
      return rule.axis;
    case 'tie':
      return rule.canonical;
    case 'pair':
    case 'tuple':
      return rule.name;
  }
}

/** Whether a kind of rule replaces its axes with an axis of its own name; otherwise it only narrows them. */
const MAKES_AXIS: Readonly<Record<Rule['kind'], boolean>> = {
  subset: false,
  tie: true,
  pair: true,
  tuple: true,
};

export function isNarrowing({ kind }: Pick<Rule, 'kind'>): boolean {
  return !MAKES_AXIS[kind];
}

/** The axis with which a rule replaces its axes; `undefined` for a rule that only narrows them. */
export function axisMadeBy(rule: Rule): Name | undefined {
  return isNarrowing(rule) ? undefined : nameOf(rule);
}

/** The axes that remain after a rule: the axis that it makes, or those that it narrows. */
export function axesAfter(rule: Rule): readonly Name[] {
  const made = axisMadeBy(rule);
  return made === undefined ? membersOf(rule).flatMap((member) => member ?? []) : [made];
}

/** The lists of values in a rule, by axis; a tie has none. */
export function listsOf(rule: Rule): readonly { readonly axis: Name; readonly levels: readonly Level[] }[] {
  switch (rule.kind) {
    case 'subset':
      return [{ axis: rule.axis, levels: rule.keep }];
    case 'tie':
      return [];
    case 'pair':
    case 'tuple':
      return membersOf(rule).flatMap((axis, place) =>
        axis ? [{ axis, levels: rule.entries.flatMap(({ values }) => values[place] ?? []) }] : [],
      );
  }
}

/** The file of a rule's list. */
export function includeOf(rule: Rule): Include | undefined {
  return 'include' in rule ? rule.include : undefined;
}

/** Whether a rule replaces its axes with a single one, as pairs and tuples do. */
export function isBinding(rule: Rule | undefined): rule is BindingRule {
  return rule !== undefined && 'entries' in rule;
}
