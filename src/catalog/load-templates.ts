import type { Collector } from '../findings/collector.ts';
import { atSpan, type Place, type Related } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { blanksAround } from '../findings/look-alikes.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { LISTED, quoted, quotedSource } from '../findings/words.ts';
import { lower } from '../python/lower.ts';
import { isBlank, strip } from '../python/strip.ts';
import type { Stage } from '../result.ts';
import { respell } from '../syntax/respell.ts';
import type { Catalog } from './catalog.ts';
import { loadCatalogFile } from './catalog-file.ts';
import {
  assumedColumn,
  isCommentRow,
  readableIds,
  reportCommentRows,
  reportRewrittenIds,
  reportStrayRows,
  strayOf,
  wholeColumn,
} from './catalog-ids.ts';
import type { Loading } from './loading.ts';
import { rowBehindHeader } from './missing-column.ts';
import type { Frame } from './pandas/frame.ts';
import { reportMissingColumns } from './read-frame.ts';
import { reportContradictions } from './report-contradictions.ts';
import { holdsSeveral } from './spoiled-row.ts';
import { DEFAULT_MODE, MODES } from './template-modes.ts';

export interface Templates {
  /** Absent if the runtime would stop at the file. */
  readonly frame?: Frame;
  /** The ids, if the file can be read at all: levels are checked even against a rejected file. */
  readonly ids?: Catalog | undefined;
}

/** Loads the template table of a stage, which must have a column `template_id` and no legacy column `active`. */
export function loadTemplates(stage: Stage, loading: Loading): Templates {
  const { collector } = loading;
  const path = loading.layout.catalog(stage);
  const frame = loadCatalogFile(stage, loading);
  if (frame === undefined) return { ids: readableIds(path, 'template_id', loading.sources) };
  const complete = frame.has('template_id');
  if (!complete) reportMissingColumns(frame, ['template_id'], collector);
  const isRejected = reportLegacyColumn(frame, collector);
  reportRewrittenIds(frame, 'template_id', collector);
  reportCommentRows(frame, 'template_id', collector);
  reportStrayRows(frame, 'template_id', collector);
  if (frame.shift === 0) {
    reportBlankGenerators(frame, collector);
    if (complete) reportUnknownGenerators(frame, collector);
    if (loading.runtime.modesNeedEveryTemplate) reportPaddedIds(frame, collector);
  }
  reportContradictions(frame, 'template_id', ['generator'], collector);
  if (!complete) return { ids: assumedColumn(frame, 'template_id') };
  const ids = wholeColumn(frame, 'template_id');
  return isRejected ? { ids } : { frame, ids };
}

/**
 * Reports the legacy column that once enabled and disabled entries, which readers of catalogs now reject. Returns
 * whether it exists.
 */
export function reportLegacyColumn(frame: Frame, collector: Collector): boolean {
  const at = frame.nameSpan('active');
  if (at === undefined) return false;
  collector.add('catalog/legacy-column', atSpan(at), "the legacy column 'active' is not allowed", {
    hint: 'delete the column; a cohort uses the entries that its spec lists as levels',
  });
  return true;
}

/** A generator that pandas reads as missing becomes the mode `nan`. */
function reportBlankGenerators(frame: Frame, collector: Collector): void {
  const ids = frame.column('template_id')?.cells ?? [];
  const blank: { readonly raw: string; readonly at: Place; readonly isShort: boolean }[] = [];
  for (const [row, cell] of (frame.column('generator')?.cells ?? []).entries()) {
    const id = ids[row];
    if (!cell.missing || id === undefined || id.missing || isCommentRow(id)) continue;
    // A row of joined cells is reported where a spec names its id.
    if (holdsSeveral(id, frame.names.length)) continue;
    if (strayOf(id, 'template_id', row === ids.length - 1) !== undefined) continue;
    blank.push({
      raw: cell.raw,
      at: atSpan(cell.span),
      isShort: cell.rowSize < frame.names.length,
    });
  }
  const [first, ...others] = blank;
  if (first === undefined) return;
  const what = first.isShort
    ? 'this row has fewer cells than the header, so the generator is empty'
    : isBlank(first.raw)
      ? 'the generator is empty'
      : `generator ${quoted(first.raw)} is read as a missing value`;
  const more = others.length === 0 ? '' : `; ${others.length} more in this file`;
  collector.add('catalog/blank-generator', first.at, `${what}: the mode becomes the text 'nan'${more}`, {
    hint: first.isShort
      ? 'add the cell that is missing, even if it is empty'
      : 'write the mode that you mean, such as llm or copy',
    related: others
      .slice(0, LISTED)
      .map(({ at }): Related => ({ message: "the mode becomes 'nan' here too", at })),
    unlisted: others.length,
  });
}

/**
 * A runtime that looks for templates exactly as specs name them does not find an id with spaces around it, and then
 * gives each template of the stage the default mode. That matters only if some template has another mode.
 */
function reportPaddedIds(frame: Frame, collector: Collector): void {
  const cells = frame.column('template_id')?.cells ?? [];
  const hasMode = (frame.column('generator')?.cells ?? []).some(
    ({ missing, text }) => !missing && !['', DEFAULT_MODE].includes(lower(strip(text))),
  );
  const padded = cells.filter(({ missing, text }) => !missing && strip(text) !== '' && strip(text) !== text);
  const [first, ...others] = padded;
  if (first === undefined || !hasMode) return;
  const id = strip(first.text);
  collector.add(
    'catalog/unknown-generator',
    atSpan(first.span),
    `there are spaces around the id ${quoted(first.raw)}: if a spec names ${quoted(id)}, the runtime does not find it, and gives every template of this file the mode '${DEFAULT_MODE}'${others.length === 0 ? '' : `; ${others.length} more in this file`}`,
    {
      hint: `remove ${blanksAround(first.raw)}: ${id}`,
      unlisted: others.length,
      related: others
        .slice(0, LISTED)
        .map((cell): Related => ({ message: 'another one', at: atSpan(cell.span) })),
      ...suggested(...padded.map((cell) => respell(cell.span, cell.raw, strip(cell.raw)))),
    },
  );
}

/** The runtime accepts a misspelled column or mode, which then has no effect. */
function reportUnknownGenerators(frame: Frame, collector: Collector): void {
  const column = frame.column('generator');
  if (column === undefined) {
    const joined = rowBehindHeader(frame);
    if (joined !== undefined) {
      const { at: place, column: name, ...remedy } = joined;
      collector.add(
        'catalog/unknown-generator',
        atSpan(place),
        `there is no column ${quoted(name)}, since a row follows the header on its line: every template has the mode 'llm'`,
        remedy,
      );
      return;
    }
    const [near] = nearestNames('generator', frame.names, 1);
    const at = near === undefined ? undefined : frame.nameSpan(near);
    if (near === undefined || at === undefined) return;
    const sign = /^generator(\W+)$/.exec(near)?.[1];
    const signed =
      sign === undefined ? [] : (frame.column(near)?.cells ?? []).filter(({ raw }) => raw.endsWith(sign));
    if (sign !== undefined && signed.length > 0) {
      const edits = signed.map((cell) => respell(cell.span, cell.raw, cell.raw.slice(0, -sign.length)));
      collector.add(
        'catalog/unknown-generator',
        atSpan(at),
        `there is no column 'generator', only ${quoted(near)}: every template has the mode 'llm'`,
        {
          hint: `remove ${quotedSource(sign)} at the end of each line`,
          ...suggested(respell(at, near, 'generator'), ...edits),
        },
      );
      return;
    }
    collector.add(
      'catalog/unknown-generator',
      atSpan(at),
      `there is no column 'generator', only ${quoted(near)}: every template has the mode 'llm'`,
      { hint: "did you mean 'generator'?", ...suggested({ at, newText: 'generator' }) },
    );
    return;
  }
  const modes = column.cells.map((cell) => (cell.missing ? '' : lower(strip(cell.text))));
  // A sign behind the modes of all rows comes from how the rows were written.
  const signed = column.cells.flatMap((cell, row) => {
    const [, meant = '', sign] = /^(\w+)(\W+)$/.exec(modes[row] ?? '') ?? [];
    return sign !== undefined && MODES.includes(meant) ? [{ cell, meant }] : [];
  });
  const [odd] = signed;
  if (odd !== undefined && signed.length > 1)
    collector.add(
      'catalog/unknown-generator',
      atSpan(odd.cell.span),
      `no stage knows the generator ${quoted(odd.cell.raw)}; ${signed.length - 1} more in this file`,
      {
        hint: `write it without what follows it: ${odd.meant}`,
        ...suggested(...signed.map(({ cell, meant }) => ({ at: cell.span, newText: meant }))),
      },
    );
  for (const [row, { raw, span }] of column.cells.entries()) {
    const mode = modes[row] ?? '';
    // A mode that several templates use is intended.
    if (mode === '' || MODES.includes(mode) || modes.indexOf(mode) !== modes.lastIndexOf(mode)) continue;
    const [meant] = nearestNames(mode, MODES, 1);
    if (
      meant === undefined &&
      /^(?:none|nil|undefined|unknown|-+|\?+|todo|tbd|n\.a\.|yes|no|x)$/.test(mode)
    ) {
      collector.add(
        'catalog/unknown-generator',
        atSpan(span),
        `no stage knows the generator ${quoted(raw)}`,
        {
          hint: `write the mode that you mean: ${MODES.join(' or ')}`,
        },
      );
      continue;
    }
    if (meant === undefined) continue;
    collector.add('catalog/unknown-generator', atSpan(span), `no stage knows the generator ${quoted(raw)}`, {
      hint: `did you mean '${meant}'?`,
      ...suggested({ at: span, newText: meant }),
    });
  }
}
