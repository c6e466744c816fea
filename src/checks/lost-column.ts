import type { Axis, Design, Rule } from '../design/design.ts';
import { isBinding, isNarrowing, membersOf, nameOf } from '../design/rule-members.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { Span } from '../source/span.ts';

/** Why the rows lack a column although its axis is declared: a rule takes the axis and does not return it. */
export interface LostColumn {
  /** The token to change. */
  readonly at: Span;
  readonly why: string;
  readonly hint: string;
}

/** Expansion depends only on names (semantics §3), so the cause can be found from them. */
export function lostColumn(axis: Axis, { rules }: Design): LostColumn {
  const name = text(axis.name);
  for (const [place, rule] of rules.entries()) {
    const later = rules.slice(place + 1);
    const cause = takesName(rule, name) ?? tiesIn(rule, name, later) ?? isTaken(rule, name, later);
    if (cause !== undefined) return cause;
  }
  return {
    at: axis.at,
    why: 'a rule removes this axis and does not put it back',
    hint: 'bind the axes of that rule in one tuple, which gives every axis its column',
  };
}

/** A pair or tuple with the name of the axis replaces it, and is expanded into other columns. */
function takesName(rule: Rule, name: string): LostColumn | undefined {
  if (!isBinding(rule) || rule.name.text !== name) return undefined;
  if (membersOf(rule).some((member) => member?.text === name)) return undefined;
  return {
    at: rule.name.at,
    why: `${rule.kind} ${quoted(name)} has the name of that axis and takes its place`,
    hint: `give the ${rule.kind} a name of its own`,
  };
}

/** Of several tied axes, a pair or tuple fills only the axis that it names. */
function tiesIn(rule: Rule, name: string, later: readonly Rule[]): LostColumn | undefined {
  if (rule.kind !== 'tie' || !rule.axes.some((axis) => axis.text === name)) return undefined;
  const tied = new Set([rule.canonical.text, ...rule.axes.map((axis) => axis.text)]);
  for (const other of later) {
    if (!isBinding(other)) continue;
    const members = membersOf(other);
    const member = members.find((axis) => axis !== undefined && tied.has(axis.text));
    if (member === undefined || members.some((axis) => axis?.text === name)) continue;
    return {
      at: member.at,
      why: `${other.kind} ${quoted(other.name.text)} takes ${quoted(member.text)}, which is tied with it, and fills only that column`,
      hint: 'remove the tie, and bind all of its axes in one tuple rule, each with the same value',
    };
  }
  return undefined;
}

/** Expansion is a single pass: a pair or tuple taken by another rule is not expanded. */
function isTaken(rule: Rule, name: string, later: readonly Rule[]): LostColumn | undefined {
  if (!isBinding(rule)) return undefined;
  if (!membersOf(rule).some((member) => member?.text === name)) return undefined;
  for (const other of later) {
    const member = membersOf(other).find((axis) => axis?.text === rule.name.text);
    if (member === undefined || isNarrowing(other)) continue;
    return {
      at: member.at,
      why: `${other.kind} ${quoted(nameOf(other).text)} uses the ${rule.kind} ${quoted(rule.name.text)}, which is then not expanded`,
      hint: 'bind all the axes in one tuple rule',
    };
  }
  return undefined;
}
