import type { Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { withoutListSign } from '../findings/placeholder.ts';
import { LISTED, listed, quoted, unlisted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { cover, type Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { type Check, claim } from './check.ts';
import { type IncludedHeader, includedHeaders } from './included-headers.ts';
import { type Known, knownValues } from './known-values.ts';

/** The first line of an included CSV is a header. A row of values there would be lost. */
export const headersAboveValues: Check = {
  phase: 'design',
  *find({ design, catalogs }) {
    const known = knownValues(design, catalogs);
    for (const header of includedHeaders(design)) {
      const { columns, axes, include, tokens } = header;
      const [first] = columns;
      const last = columns[columns.length - 1];
      const joined = first && valueBehindHeader(header, known);
      if (first && joined !== undefined) {
        const name = axes[0] ?? '';
        const start = first.span.end - joined.length;
        yield claim(
          'csv/header-is-level',
          atSpan({ ...first.span, start }),
          `the value ${quoted(joined)} follows the header on its line, so it is lost: the first line of a CSV is never a value`,
          {
            hint: `start a new line before ${quoted(joined)}`,
            ...suggested({
              at: { ...first.span, start: first.span.start + name.length, end: start },
              newText: '\n',
            }),
            related: includedAt(include),
            explainedBy: tokens,
          },
        );
        continue;
      }
      if (first === undefined || last === undefined || !isRowOfValues(header, known)) continue;
      const at = atSpan(cover(first.span, last.span));
      const shown = columns.slice(0, LISTED).map(({ name }) => quoted(name));
      const names = `${shown.join(', ')}${columns.length > LISTED ? ', …' : ''}`;
      const low = lowHeader(header);
      yield claim(
        'csv/header-is-level',
        at,
        columns.length === 1
          ? `the header ${names} is itself a known value of ${quoted(axes[0] ?? '')}: the first line of a CSV is never a value, so it is lost`
          : `the header ${names} is made of known values of ${listed(axes.map(quoted))}: the first line of a CSV is never a row, so it is lost`,
        {
          hint: low
            ? `move the line ${quoted(axes.join(','))} to the top: it is the header`
            : `put a header above it: ${axes.join(',')}`,
          unlisted: unlisted(axes.length),
          ...suggested(
            { at: { ...first.span, end: first.span.start }, newText: `${axes.join(',')}\n` },
            ...(low ? [{ at: low, newText: '' }] : []),
          ),
          related: includedAt(include),
          explainedBy: tokens,
          // Another axis may include the same file.
          saidBy: { codes: ['csv/header-is-level', ...OF_LOW_HEADERS], at },
        },
      );
    }
  },
};

/** The name of the only axis, further down in its list, with the line end before it. */
function lowHeader({ axes: [axis], levels = [], include }: IncludedHeader): Span | undefined {
  const place = levels.findIndex(({ value }) => text(value) === axis);
  const [own, above] = [levels[place]?.node.span, levels[place - 1]?.node.span];
  return own && above && own.path === include.path ? { ...own, start: above.end } : undefined;
}

/** The first value of a list on the line of its header, with at most spaces between them. */
function valueBehindHeader({ axes, columns, levels = [] }: IncludedHeader, known: Known): string | undefined {
  const [axis = '', ...others] = axes;
  const [{ name, span: at } = { name: '', span: undefined }, second] = columns;
  if (others.length > 0 || second !== undefined || axis === '' || !name.startsWith(axis)) return undefined;
  const value = name.slice(axis.length).trim();
  const isWhole = at !== undefined && at.end - at.start === name.length;
  return isWhole &&
    value !== '' &&
    known(axis, value) &&
    !levels.some(({ value: own }) => text(own) === value)
    ? value
    : undefined;
}

/** Codes of the findings that already report a header further down. */
const OF_LOW_HEADERS: readonly Code[] = ['axis/unknown-level', 'pair/outside-domain', 'tuple/outside-domain'];

/** Whether all names of a header are known values of the corresponding axes. */
export function isRowOfValues({ axes, columns, levels }: IncludedHeader, known: Known): boolean {
  if (columns.length !== axes.length || (levels !== undefined && holds(levels, columns))) return false;
  const names = new Set(axes);
  return columns.every(
    ({ name }, index) =>
      !names.has(name) &&
      [name, withoutListSign(name) ?? name].some((one) => !names.has(one) && known(axes[index] ?? '', one)),
  );
}

/** Whether the name of the only column also occurs below it, so that nothing is lost. */
function holds(levels: readonly Level[], [column]: readonly HeaderColumn[]): boolean {
  return levels.some(({ value }) => value.kind === 'str' && value.value === column?.name);
}
