import { counted } from '../../findings/words.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { PairTable } from '../../quality/pair-tables.ts';
import { countText } from '../show/count-text.ts';
import { type Html, html, name, shown } from './html.ts';

/** Tables shown unfolded. */
const OPEN = 3;
const SHADES = 4;

/** One table per pair of dependent axes: how often each combination occurs. Other pairs are counted. */
export function coverageTables(tables: readonly PairTable[], { quality }: DesignView): Html | undefined {
  const even = (quality?.cells.length ?? 0) - tables.length;
  // Tied axes occur together by intent.
  const open = tables.filter(
    ({ factors }) =>
      !quality?.together.some(({ groups }) =>
        groups.some((one) => factors.every((name) => one.factors.includes(name))),
      ),
  );
  if (open.length === 0) return undefined;
  const others =
    even === 0
      ? ''
      : ` ${even === 1 ? 'Another pair of axes is' : `${even} other pairs of axes are`} independent.`;
  const shownTables = open.slice(0, OPEN).map(coverageTable);
  const rest = open.slice(OPEN);
  return html`
<figure><figcaption><h4>Combinations of levels</h4>
<p>How many generations have each; a dash is none.${others}</p></figcaption>
<div class="matrices">${shownTables}</div>
${rest.length > 0 && html`<details><summary>${counted(rest.length, 'more pair')}</summary><div class="matrices">${rest.map(coverageTable)}</div></details>`}</figure>`;
}

function coverageTable(table: PairTable): Html {
  const { factors, stage, rows, columns, counts, rowCount, columnCount } = table;
  const [left, right] = factors;
  const most = Math.max(1, ...counts.map((row) => Math.max(0, ...row)));
  const part =
    rowCount > rows.length || columnCount > columns.length
      ? `; the first of ${countText(rowCount)} × ${countText(columnCount)} levels`
      : '';
  const label = `${shown(left)} with ${shown(right)}`;
  return html`
<div class="scroll" role="group" aria-label="${label}" tabindex="0"><p>${name(left, 24)} with ${name(right, 24)}, in ${stage}s${part}</p><table class="matrix" aria-label="${label}">
<thead><tr><td></td>${columns.map((level) => html`<th scope="col"><span dir="auto">${shown(level, 40)}</span></th>`)}</tr></thead>
<tbody>${rows.map(
    (level, index) => html`
<tr><th scope="row"><span dir="auto">${shown(level, 40)}</span></th>${(counts[index] ?? []).map((count) => cell(count, most))}</tr>`,
  )}
</tbody></table></div>`;
}

function cell(count: number, most: number): Html {
  const shade = count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * SHADES));
  return html`<td class="h${shade}">${count === 0 ? '–' : countText(count)}</td>`;
}
