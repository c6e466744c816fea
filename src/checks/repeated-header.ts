import type { BindingRule, Entry } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import { membersOf } from '../design/rule-members.ts';
import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { relatedAt } from '../findings/listing.ts';
import { isTotal } from '../findings/placeholder.ts';
import { LISTED, quoted, unlisted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { oncePer } from '../source/once-per.ts';
import { cover } from '../source/span.ts';
import { deletedAbove, isRowAbove } from '../syntax/low-header.ts';
import { type Claim, claim } from './check.ts';
import { ruleText } from './rule-words.ts';

/**
 * Rows of a rule's included table that are not entries: its header, for example repeated where two tables were
 * joined, or totals.
 */
export const repeatedHeaders = oncePer((rule: BindingRule): readonly Entry[] => {
  const { include, entries } = rule;
  const names = membersOf(rule).map((member) => member?.text);
  const header = include === undefined ? names : (include.columns ?? []).map(columnName);
  if (header.length === 0) return [];
  const low = lowHeader(rule);
  if (low !== undefined) return [low];
  return entries.filter(
    ({ values }) =>
      values.length === header.length &&
      (values.every(({ value }, place) => withoutMark(text(value)) === header[place]) ||
        (include !== undefined && holdsTotals({ values }))),
  );
});

/** Files that were joined keep the byte order mark of the second. */
function withoutMark(written: string): string {
  return written.replace(/^\ufeff/, '');
}

/** The row that is the real header: it names the axes, or the sides of a pair, while line 1 does not. */
const lowHeader = oncePer((rule: BindingRule): Entry | undefined => {
  const names = membersOf(rule).map((member) => member?.text);
  const header = (rule.include?.columns ?? []).map(columnName);
  const wanted = [names, ...(rule.kind === 'pair' ? [['left', 'right']] : [])];
  if (header.some((name) => wanted.flat().includes(name))) return undefined;
  return rule.entries.find(({ values }) =>
    wanted.some(
      (one) => values.length === one.length && values.every(({ value }, place) => text(value) === one[place]),
    ),
  );
});

/** One finding at what is read as the header. */
function lowHeaderClaim(rule: BindingRule, row: Entry, code: Code): Claim | undefined {
  const columns = rule.include?.columns ?? [];
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const names = row.values.map(({ value }) => text(value)).join(',');
  const line = cover(first.span, last.span);
  const place = rule.entries.indexOf(row);
  const isRow = isRowAbove(columns.map(columnName), columns.length) !== false;
  const above = rule.entries[place - 1]?.node.span ?? line;
  const edits = isRow
    ? [
        { at: { ...line, end: line.start }, newText: `${names}\n` },
        { at: { ...row.node.span, start: above.end }, newText: '' },
      ]
    : [{ at: { ...line, end: row.node.span.start }, newText: '' }];
  const deleted = deletedAbove('line 1', columnName(first));
  return claim(
    code,
    atSpan(line),
    `line 1 of the table of ${ruleText(rule)} is read as the header, but the header is further down`,
    {
      hint:
        place === 0 && !isRow
          ? deleted
          : `move the line ${quoted(names)} to the top${isRow ? '' : `, and ${deleted}`}`,
      related: [...relatedAt('the header', [row.node.span]), ...includedAt(rule.include)],
      ...(line.start === 0 && (isRow || place === 0) ? suggested(...edits) : {}),
      saidBy: { codes: [code], at: atSpan(line) },
    },
  );
}

function holdsTotals({ values: [first] }: Pick<Entry, 'values'>): boolean {
  return first !== undefined && isTotal(text(first.value));
}

/** All of these rows are one finding, whichever of their values is not a level. */
export function repeatedHeaderClaims(rule: BindingRule, code: Code): readonly Claim[] {
  const rows = repeatedHeaders(rule);
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const low = first === lowHeader(rule) ? lowHeaderClaim(rule, first, code) : undefined;
  if (low !== undefined) return [low];
  const at = atSpan(first.node.span);
  const previous = new Map(rule.entries.map((entry, index) => [entry, rule.entries[index - 1]]));
  return [
    claim(
      code,
      at,
      rule.include === undefined
        ? `this entry of ${ruleText(rule)} holds the names of the axes`
        : rows.length === 1
          ? `this row of ${ruleText(rule)} ${holdsTotals(first) ? 'holds totals' : 'repeats the header'}`
          : `this row of ${ruleText(rule)} and ${others.length} more ${rows.some(holdsTotals) ? 'are not entries' : 'repeat the header'}`,
      {
        hint:
          rule.include === undefined
            ? 'delete the entry: the rule names its axes elsewhere'
            : rows.length === 1
              ? 'delete the row'
              : 'delete these rows',
        unlisted: unlisted(others.length),
        related: [
          ...relatedAt(
            'another one',
            others.slice(0, LISTED).map(({ node }) => node.span),
          ),
          ...includedAt(rule.include),
        ],
        // Starts at the end of the row above, so that the whole line is deleted.
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
