import type { Name, PairRule, Rule, TupleRule } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { Span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';

/** Makes an error of the trap that spoils a column of values; `consequence` says which value is refused. */
export type Refuse = (collector: Collector, consequence: string) => void;

/**
 * Columns of a rule's values that are other than their author meant, with what to refuse when one of the values is: a name
 * that stands twice in the header of a CSV, so that both columns hold the last one's values, or an axis that stands twice
 * in a tuple. That is one fault, however many values it spoils.
 */
export function spoiltColumns(rule: PairRule | TupleRule): ReadonlyMap<number, Refuse> {
  const spoilt = new Map<number, Refuse>();
  if (rule.kind === 'tuple')
    for (const column of repeated(rule.axes.map(({ text }) => text)).keys())
      spoilt.set(column, (collector, consequence) => refuseRepeatedAxis(rule, collector, consequence));
  const header = rule.include?.columns ?? [];
  for (const [column, last] of repeated(header.map(({ name }) => name))) {
    const at: Span | undefined = header[last]?.span;
    if (at) spoilt.set(column, (collector, consequence) => refuseDuplicateHeader(at, collector, consequence));
  }
  return spoilt;
}

/** Indices of names that stand several times, each with that of the last of them. */
function repeated(names: readonly string[]): Map<number, number> {
  const last = new Map<string, number>();
  const several = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (last.has(name)) several.add(name);
    last.set(name, index);
  }
  const found = new Map<number, number>();
  if (several.size > 0)
    for (const [index, name] of names.entries())
      if (several.has(name)) found.set(index, last.get(name) ?? index);
  return found;
}

/** Whether some tuple names an axis twice; then that is refused. What is missing in its place need not be told. */
export function refuseRepeatedAxes(rules: readonly Rule[], collector: Collector): boolean {
  let found = false;
  for (const rule of rules) {
    if (rule.kind !== 'tuple' || repeated(rule.axes.map(({ text }) => text)).size === 0) continue;
    refuseRepeatedAxis(rule, collector);
    found = true;
  }
  return found;
}

function refuseRepeatedAxis(rule: TupleRule, collector: Collector, consequence?: string): void {
  reportRepeatedAxis(rule, collector);
  for (const { at } of rule.axes) collector.refuse('tuple/repeated-axis', atSpan(at), consequence);
}

/** Told when the file was read; a second compilation has another collector. */
function refuseDuplicateHeader(at: Span, collector: Collector, consequence: string): void {
  const place = atSpan(at);
  if (collector.has('csv/duplicate-header', place))
    collector.refuse('csv/duplicate-header', place, consequence);
  else collector.push({ code: 'csv/duplicate-header', severity: 'error', message: consequence, at: place });
}

/** Each row takes the last of the values. */
export function reportRepeatedAxis(rule: TupleRule, collector: Collector): void {
  const seen = new Map<string, Name>();
  for (const member of rule.axes) {
    const first = seen.get(member.text);
    if (first === undefined) {
      seen.set(member.text, member);
      continue;
    }
    collector.add(
      'tuple/repeated-axis',
      atSpan(member.at),
      `tuple ${showText(rule.name.text)} names axis ${showText(member.text)} twice: each row takes the last of its values, and the others are lost`,
      {
        hint: 'remove one of the two, with its column of values',
        related: [{ message: 'named here first', at: atSpan(first.at) }],
      },
    );
  }
}

/** v2 makes axes of what tuples list: what to refuse, by the values of spoilt columns. */
export function spoiltValues(rules: readonly Rule[]): ReadonlyMap<Node, Refuse> {
  const found = new Map<Node, Refuse>();
  for (const rule of rules) {
    if (rule.kind !== 'tuple') continue;
    for (const [column, refuse] of spoiltColumns(rule))
      for (const { values } of rule.items) {
        const node = values[column]?.node;
        if (node) found.set(node, refuse);
      }
  }
  return found;
}
