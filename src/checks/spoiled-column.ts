import type { BindingRule, Rule } from '../design/design.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { Text } from '../findings/text.ts';
import { oncePer } from '../source/once-per.ts';
import type { Span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import type { Claim } from './check.ts';
import { errorsOfRepeatedAxis, repeatedNames } from './repeated-axis.ts';
import { repeatedHeaderClaims, repeatedHeaders } from './repeated-header.ts';

/** The errors at the cause of a spoiled column; `consequence` describes the value that is invalid because of it. */
export type Spoiled = (consequence: Text) => readonly Claim[];

/**
 * Columns of a rule's values that do not contain the values that their author meant: a name occurs twice in the header
 * of a CSV, so that both columns contain the values of the last one, or an axis occurs twice in a tuple. That is one
 * fault, however many values it affects.
 */
export const spoiledColumns = oncePer((rule: BindingRule): ReadonlyMap<number, Spoiled> => {
  const spoiled = new Map<number, Spoiled>();
  if (rule.kind === 'tuple')
    for (const column of repeatedNames(rule.axes.map(({ text }) => text)).keys())
      spoiled.set(column, (consequence) => errorsOfRepeatedAxis(rule, consequence));
  const header = rule.include?.columns ?? [];
  for (const [column, last] of repeatedNames(header.map(({ name }) => name))) {
    const at = header[last]?.span;
    if (at) spoiled.set(column, (consequence) => [duplicateHeader(at, consequence)]);
  }
  return spoiled;
});

function duplicateHeader(span: Span, says: Text): Claim {
  const code = 'csv/duplicate-header';
  const at = atSpan(span);
  return { finding: { code, severity: 'error', message: says, at }, consequenceOf: { code, at, says } };
}

/** For tuples that provide their own axes: the cause for each value of a spoiled column. */
export function spoiledValues(rules: readonly Rule[]): ReadonlyMap<Node, Spoiled> {
  const found = new Map<Node, Spoiled>();
  for (const rule of rules) {
    if (rule.kind !== 'tuple') continue;
    for (const { values } of repeatedHeaders(rule))
      for (const { node } of values) found.set(node, () => repeatedHeaderClaims(rule, 'axis/unknown-level'));
    for (const [column, spoiled] of spoiledColumns(rule))
      for (const { values } of rule.entries) {
        const node = values[column]?.node;
        if (node) found.set(node, spoiled);
      }
  }
  return found;
}
