import { foldName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import { nameOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { suggested, together } from '../findings/fix.ts';
import { nearestHint, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { respell, spellingFix } from '../syntax/respell.ts';
import { type Check, claim } from './check.ts';
import { isRowOfValues } from './headers-above-values.ts';
import { includedHeaders } from './included-headers.ts';
import { knownValues } from './known-values.ts';

/**
 * The columns of a rule's CSV have the names of its axes, in their order, since they are matched by position. The name
 * of another axis of the rule is a swap; an unknown name is merely misleading.
 */
export const columnsNamedAsAxes: Check = {
  phase: 'design',
  *find({ design, catalogs }) {
    const known = knownValues(design, catalogs);
    for (const header of includedHeaders(design)) {
      const { owner, axes, columns, include, tokens } = header;
      if (!('kind' in owner) || owner.kind === 'subset' || axes.length !== columns.length) continue;
      if (isRowOfValues(header, known)) continue;
      // Duplicate names have their own finding.
      if (new Set(columns.map(({ name }) => name)).size < columns.length) continue;
      const what = `${owner.kind} ${quoted(nameOf(owner).text)}`;
      const sides = owner.kind === 'pair' ? ['left', 'right'] : [];
      const other = columns.filter(
        ({ name }, index) =>
          foldName(name) !== foldName(axes[index] ?? '') && foldName(name) !== sides[index],
      );
      const names = new Set([...axes, ...sides].map(foldName));
      const swapped = other.find(({ name }) => names.has(foldName(name)));
      const first = swapped ?? other[0];
      if (first === undefined) continue;
      const place = columns.indexOf(first);
      const at = atSpan(first.span);
      const relations = { related: includedAt(include), explainedBy: tokens };
      if (swapped !== undefined)
        yield claim(
          'csv/reordered-columns',
          at,
          `column ${place + 1} is named ${quoted(first.name)}, but ${what} takes it for axis ${quoted(axes[place] ?? '')}: columns are matched by position, not by name`,
          {
            // Values of a pair that are not in the order of its axes are an error of their own.
            ...(owner.kind === 'pair'
              ? {
                  hint: `the values are in the order of the axes, so only the names are swapped: write ${axes.join(',')}`,
                  ...suggested(
                    ...columns.map((column, index) => respell(column.span, column.name, axes[index] ?? '')),
                  ),
                }
              : { hint: `put the columns in the order of the axes: ${axes.join(',')}` }),
            ...relations,
          },
        );
      else
        yield claim(
          'csv/renamed-columns',
          at,
          `column ${place + 1} is named ${quoted(first.name)}; ${what} takes it for axis ${quoted(axes[place] ?? '')}`,
          {
            hint:
              (other.length === 1 ? nearestHint(first.name, axes) : undefined) ??
              `if that is right, name the columns as the axes: ${axes.join(',')}`,
            ...together(
              other.map((column) =>
                spellingFix(column.span, column.name, nearestNames(column.name, axes, 1)[0], {
                  names: axes,
                  fixed: true,
                }),
              ),
            ),
            ...relations,
          },
        );
    }
  },
};
