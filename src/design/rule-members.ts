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

/** A rule's name, which is also that of the axis it creates; for a subset, its axis. */
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
