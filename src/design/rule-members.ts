import type { Name, Rule } from './design.ts';

/** The axes that a rule names, by their places in it; a side that a pair lacks is `undefined`. */
export function membersOf(rule: Rule): readonly (Name | undefined)[] {
  switch (rule.kind) {
    case 'subset':
      return [rule.axis];
    case 'pair':
      return [rule.left, rule.right];
    default:
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
    default:
      return rule.name;
  }
}
