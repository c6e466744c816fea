import type { BindingRule, Entry } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { relatedAt } from '../findings/listing.ts';
import { isTotal } from '../findings/placeholder.ts';
import { LISTED, unlisted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { oncePer } from '../source/once-per.ts';
import { type Claim, claim } from './check.ts';
import { ruleText } from './rule-words.ts';

/** The rows of a rule's included table that repeat its header, as where two tables were joined, or hold totals. */
export const repeatedHeaders = oncePer(({ include, entries }: BindingRule): readonly Entry[] => {
  const header = (include?.columns ?? []).map(columnName);
  if (header.length === 0) return [];
  return entries.filter(
    ({ values }) =>
      values.length === header.length &&
      (values.every(({ value }, place) => text(value) === header[place]) || holdsTotals({ values })),
  );
});

function holdsTotals({ values: [first] }: Pick<Entry, 'values'>): boolean {
  return first !== undefined && isTotal(text(first.value));
}

/** They are one finding, whatever their values are in place of. */
export function repeatedHeaderClaims(rule: BindingRule, code: Code): readonly Claim[] {
  const rows = repeatedHeaders(rule);
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const at = atSpan(first.node.span);
  const previous = new Map(rule.entries.map((entry, index) => [entry, rule.entries[index - 1]]));
  return [
    claim(
      code,
      at,
      rows.length === 1
        ? `this row of ${ruleText(rule)} ${holdsTotals(first) ? 'holds totals' : 'repeats the header'}`
        : `this row of ${ruleText(rule)} and ${others.length} more ${rows.some(holdsTotals) ? 'are no entries' : 'repeat the header'}`,
      {
        hint: rows.length === 1 ? 'delete the row' : 'delete these rows',
        unlisted: unlisted(others.length),
        related: [
          ...relatedAt(
            'another one',
            others.slice(0, LISTED).map(({ node }) => node.span),
          ),
          ...includedAt(rule.include),
        ],
        // From the end of the row above, so that its line goes, too.
        ...suggested(
          ...rows.map((row) => {
            const above = previous.get(row)?.node.span;
            return above && { at: { ...row.node.span, start: above.end }, newText: '' };
          }),
        ),
        saidBy: { codes: [code], at },
      },
    ),
  ];
}
