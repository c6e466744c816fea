import { type Domain, domainOf } from '../compile/domain.ts';
import { nameKey } from '../compile/name-key.ts';
import type { Ruled } from '../derivation.ts';
import type { SubsetRule } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { str } from '../python/value.ts';
import { type Check, claim } from './check.ts';
import { declaredTwice } from './declared-twice.ts';
import { leftOf } from './explained.ts';
import { subsetRemedy } from './subset-values.ts';
import { type WrongTable, wrongTable } from './wrong-table.ts';

/** The subset includes a table of several columns, in place of a list. */
function wrongInclude(
  { axis: { text: name }, keep, include }: SubsetRule,
  axis: Domain,
  { design }: Ruled,
): WrongTable | undefined {
  const columns = include?.columns ?? [];
  if (include === undefined || columns.length < 2 || axis.levels.some(({ value }) => value.kind === 'tuple'))
    return undefined;
  const own = columns.findIndex((column) => columnName(column) === name);
  return wrongTable({ name: str(name), levels: keep }, include, columns, own, design, (id) =>
    axis.keys.has(valueKey(str(id))),
  );
}

/** A subset keeps at least one level of its axis. */
export const subsetKeepsLevels: Check = {
  phase: 'rules',
  *find(context) {
    for (const { step, axes } of leftOf('nothing-left', context)) {
      const rule = step?.rule;
      if (rule?.kind !== 'subset') continue;
      const [first] = rule.keep;
      const axis = axes.domain(nameKey(rule.axis.text)) ?? domainOf([], true);
      const wrong = wrongInclude(rule, axis, context);
      if (wrong !== undefined) {
        yield claim(
          'subset/nothing-left',
          atSpan(wrong.at),
          `the subset of ${quoted(rule.axis.text)} keeps none of its levels${wrong.why === undefined ? '' : `, because ${wrong.why}`}`,
          { hint: wrong.hint, fix: wrong.fix },
        );
        continue;
      }
      yield claim(
        'subset/nothing-left',
        atSpan(first?.node.span ?? rule.include?.at ?? rule.axis.at),
        `the subset of ${quoted(rule.axis.text)} keeps none of its levels`,
        {
          ...(first === undefined
            ? { hint: 'list the levels to keep' }
            : subsetRemedy(first, axis, rule, context)),
          explainedBy: rule.keep.flatMap(({ value }) => declaredTwice(rule.axis.text, value, context.design)),
          related: [{ message: 'the subset', at: atSpan(rule.axis.at) }, ...includedAt(rule.include)],
        },
      );
    }
  },
};
