import type { Include, Level, Name, Rule } from './design.ts';

/*
 * What is asked of any rule, whatever its kind: a further kind answers here, and whoever asks need not know it.
 */

/** The axes that a rule names, by their places in it; a side that a pair lacks is `undefined`. */
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

/** What a rule is called: its own name, which is that of the axis it makes; a subset has that of its axis. */
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

/** The lists of a rule that give values, by the axis that takes them; a tie has none. */
export function listsOf(rule: Rule): readonly { readonly axis: Name; readonly levels: readonly Level[] }[] {
  switch (rule.kind) {
    case 'subset':
      return [{ axis: rule.axis, levels: rule.keep }];
    case 'tie':
      return [];
    case 'pair':
      return (['left', 'right'] as const).flatMap((side) => {
        const axis = rule[side];
        return axis ? [{ axis, levels: rule.allowed.map((entry) => entry[side]) }] : [];
      });
    case 'tuple':
      return rule.axes.map((axis, index) => ({
        axis,
        levels: rule.items.flatMap(({ values }) => values[index] ?? []),
      }));
  }
}

/** The file that a rule's list comes from. */
export function includeOf(rule: Rule): Include | undefined {
  return 'include' in rule ? rule.include : undefined;
}
