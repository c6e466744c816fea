import { nameKey } from '../compile/name-key.ts';
import { isNarrowing, membersOf, nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { listed, quoted, unlisted } from '../findings/words.ts';
import { type Check, claim } from './check.ts';

/**
 * No rule takes a pair or tuple, which would then not be expanded: expansion is a single pass, so its values would
 * remain tuples.
 */
export const rulesTakenApart: Check = {
  phase: 'rows',
  *find({ compilation }) {
    const { columns, pairs, tuples, end, design } = compilation;
    for (const outer of design.rules) {
      if (isNarrowing(outer)) continue;
      for (const member of membersOf(outer)) {
        const key = member && nameKey(member.text);
        if (member === undefined || key === undefined || !columns.has(key)) continue;
        const inner = pairs.get(key) ?? tuples.get(key);
        if (inner === undefined) continue;
        const kind = pairs.has(key) ? 'pair' : 'tuple';
        yield claim(
          'rule/over-rule',
          atSpan(member.at),
          `${outer.kind} ${quoted(nameOf(outer).text)} uses the ${kind} ${quoted(member.text)}, which is then not expanded: its values stay tuples in one column, and ${listed(inner.map((column) => quoted(end.label(column))))} get no values from it`,
          {
            hint: 'bind all the axes in one tuple rule',
            explainedBy: [member.at],
            unlisted: unlisted(inner.length),
            names: inner.map((column) => quoted(end.label(column))),
          },
        );
      }
    }
  },
};
