import type { Collector } from '../findings/collector.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { blanksAround } from '../findings/look-alikes.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import type { Scalar } from '../python/value.ts';
import type { CATALOGUED } from '../source/catalogued-axes.ts';
import { respell } from '../syntax/respell.ts';
import type { Catalog, CatalogEntry } from './catalog.ts';
import { requiredColumns } from './catalog-columns.ts';
import { loadCatalogFile } from './catalog-file.ts';
import {
  assumedColumn,
  catalogIds,
  idOf,
  lostFirstRow,
  readableIds,
  reportCommentRows,
  reportRewrittenIds,
  reportStrayRows,
  rewrittenIds,
  wholeColumn,
} from './catalog-ids.ts';
import type { Loading } from './loading.ts';
import { belowOther, otherColumns } from './other-columns.ts';
import type { Frame } from './pandas/frame.ts';
import type { FrameCell } from './pandas/frame-cell.ts';
import { reportMissingColumns, shiftOf } from './read-frame.ts';
import { reportContradictions } from './report-contradictions.ts';
import { singleQuoted } from './spoiled-row.ts';

const FLAGS = ['for_generation', 'for_evaluation'] as const;

/** Loads the models by axis: by the two flag columns, or every id for all three axes. */
export function loadLlms(loading: Loading): Models {
  const { collector } = loading;
  const path = loading.layout.catalog('llms');
  const frame = loadCatalogFile('llms', loading);
  if (frame === undefined) {
    const all = readableIds(path, 'id', loading.sources);
    return { sound: false, ...(all ? { byAxis: sameForAll(all) } : {}), modelOf: () => undefined };
  }
  const isFlagged = loading.runtime.models === 'flagged';
  const required = requiredColumns('llms', loading.runtime);
  // The runtime ignores the columns of a table without rows.
  const missing = frame.rowCount === 0 ? [] : required.filter((column) => !frame.has(column));
  reportMissingColumns(frame, missing, collector);
  const flags = frame.rowCount > 0 && isFlagged ? FLAGS.map((flag) => oddFlag(frame, flag)) : [];
  // A row that repeats the header, or has no id, affects both columns, but only one row has to be deleted.
  const isStray = flags.map(
    (odd) => odd !== undefined && frame.column('id')?.cells[odd.row]?.missing === true,
  );
  const stray = flags.every((odd, index) => odd?.first.raw === FLAGS[index])
    ? 'repeats the header'
    : isStray.includes(true) && flags.every((odd, index) => isStray[index] && odd?.row === flags[0]?.row)
      ? 'has no id'
      : undefined;
  const inQuotes = flags.some((odd) => odd !== undefined) ? singleQuoted(frame) : undefined;
  if (inQuotes !== undefined) reportSingleQuotes(inQuotes, collector);
  // If both columns have the same wrong word, that is one slip, whether in one row or in all.
  const areSame = flags[0] !== undefined && flags[0].first.raw === flags[1]?.first.raw;
  for (const [index, flag] of FLAGS.entries()) {
    const odd = areSame && !stray ? joinedFlags(flags) : flags[index];
    if (odd !== undefined && !inQuotes && !((stray || areSame) && index > 0))
      reportFlagText(odd, areSame ? FLAGS : [flag], { stray, hasId: !isStray[index] }, collector);
  }
  if (!isFlagged) reportUnusedFlags(frame, collector);
  reportRewrittenIds(frame, 'id', collector);
  reportCommentRows(frame, 'id', collector);
  // A transposed table is reported by its missing columns, and a repeated header by its effect on flags.
  if (missing.length === 0) reportStrayRows(frame, 'id', collector, { headers: !isFlagged });
  reportContradictions(frame, 'id', isFlagged ? [...FLAGS, 'model'] : ['model'], collector);
  const models = modelsById(frame);
  const modelOf = (id: string): string | undefined => models.get(id);
  if (missing.length > 0) {
    const all = assumedColumn(frame, 'id');
    return { sound: false, ...(all ? { byAxis: sameForAll(all) } : {}), modelOf };
  }
  return { sound: true, byAxis: isFlagged ? byFlag(frame) : sameForAll(wholeColumn(frame, 'id')), modelOf };
}

export type ModelsByAxis = Readonly<Record<(typeof CATALOGUED)['llms'][number], Catalog>>;

export interface Models {
  /** Whether the runtime accepts the file. */
  readonly sound: boolean;
  /** None if the ids cannot be read. */
  readonly byAxis?: ModelsByAxis;
  /** The text of the column `model` for an id. */
  modelOf(id: string): string | undefined;
}

/**
 * The models by id. Excludes ids with two different models; empty if columns are shifted, because the text below
 * `model` then belongs to another column.
 */
function modelsById(frame: Frame): ReadonlyMap<string, string> {
  const ids = frame.column('id')?.cells ?? [];
  const models = frame.shift > 0 ? undefined : frame.column('model')?.cells;
  const byId = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [row, cell] of models === undefined ? [] : ids.entries()) {
    const id = idOf(cell);
    const modelCell = models?.[row];
    const model = modelCell && idOf(modelCell);
    if (id === undefined || model === undefined) continue;
    if (byId.has(id) && byId.get(id) !== model) doubtful.add(id);
    byId.set(id, model);
  }
  for (const id of doubtful) byId.delete(id);
  return byId;
}

function byFlag(frame: Frame): ModelsByAxis {
  const generation = flaggedColumn(frame, 'for_generation');
  return {
    draft_llm: generation,
    essay_llm: generation,
    evaluation_llm: flaggedColumn(frame, 'for_evaluation'),
  };
}

function sameForAll(all: Catalog): ModelsByAxis {
  const none: CatalogEntry = all.ids.get('None') ?? { id: 'None', cells: [] };
  return {
    draft_llm: all,
    essay_llm: { ...all, ids: new Map([...all.ids, ['None', none]]) },
    evaluation_llm: all,
  };
}

/** The ids of the rows whose flag equals Python's `True`. */
function flaggedColumn(frame: Frame, flag: string): Catalog {
  const cells = frame.column('id')?.cells ?? [];
  const flags = frame.column(flag)?.cells ?? [];
  const ids = catalogIds(cells.filter((_, row) => equalsTrue(flags[row]?.value)));
  const unflagged = new Map<string, FrameCell>();
  const idCells = new Map<string, FrameCell>();
  for (const [row, cell] of cells.entries()) {
    const id = idOf(cell);
    const flagCell = flags[row];
    if (id !== undefined && flagCell !== undefined && !ids.has(id)) {
      unflagged.set(id, flagCell);
      idCells.set(id, cell);
    }
  }
  const fault = frame.shift > 0 ? shiftOf(frame) : lostFirstRow(frame);
  return {
    path: frame.path,
    column: 'id',
    present: frame.has('id'),
    ids,
    rewritten: rewrittenIds(cells),
    unflagged,
    idCells,
    below: belowOther(frame, 'id'),
    columns: frame.names.length,
    named: otherColumns(frame, 'id'),
    ...(fault ? { fault } : {}),
  };
}

function equalsTrue(value: Scalar | undefined): boolean {
  switch (value?.kind) {
    case 'bool':
      return value.value;
    case 'int':
      return value.value === 1n;
    case 'float':
      return value.value === 1;
    default:
      return false;
  }
}

/**
 * Finds the word that makes a flag column text: a single one does so for the whole column, and text never equals
 * `True`.
 */
function oddFlag(frame: Frame, flag: string): OddFlag | undefined {
  const cells = frame.column(flag)?.cells ?? [];
  const texts = cells.filter((cell) => cell.value?.kind === 'str');
  const words = texts.filter((cell) => !/^(?:true|false)$/i.test(cell.raw));
  // Among ones and zeros, a word is the odd value; among words, a number is.
  const odd = words.filter((cell) => !/^[01](?:\.0*)?$/.test(cell.raw));
  const [first, ...others] = odd.length > 0 ? odd : words.length > 0 ? words : texts;
  return first && { first, others, words: texts.length, row: cells.indexOf(first) };
}

interface OddFlag {
  readonly first: FrameCell;
  readonly others: readonly FrameCell[];
  /** Number of cells that are text because of this word. */
  readonly words: number;
  /** The row of `first`. */
  readonly row: number;
}

/** The odd words of both columns. */
function joinedFlags(flags: readonly (OddFlag | undefined)[]): OddFlag | undefined {
  const [odd, ...others] = flags.flatMap((one) => one ?? []);
  return (
    odd && {
      ...odd,
      others: [...odd.others, ...others.flatMap((one) => [one.first, ...one.others])],
      words: others.reduce((sum, one) => sum + one.words, odd.words),
    }
  );
}

/** Flags in single quotes are text, and so is every other flag of their column. */
function reportSingleQuotes(
  { first, edits }: NonNullable<ReturnType<typeof singleQuoted>>,
  collector: Collector,
): void {
  const more = edits.length === 1 ? '' : ` and ${edits.length - 1} more`;
  collector.add(
    'catalog/flag-text',
    atSpan(first.span),
    `${quoted(first.raw)}${more} are read with their quotes, since only double quotes count as quotes in a CSV: no flag of the table counts as true`,
    { hint: 'remove these quotes', ...suggested(...edits) },
  );
}

function reportFlagText(
  { first, others, words }: OddFlag,
  columns: readonly string[],
  { stray, hasId }: { readonly stray: string | undefined; readonly hasId: boolean },
  collector: Collector,
): void {
  const bare = (cell: FrameCell): string | undefined => {
    const meant = cell.raw.trim();
    return meant !== cell.raw && /^(?:true|false|[01])$/i.test(meant) ? meant : undefined;
  };
  const blank = [first, ...others].map((cell) => {
    const meant = bare(cell);
    return meant === undefined ? undefined : respell(cell.span, cell.raw, meant);
  });
  collector.add(
    'catalog/flag-text',
    atSpan(first.span),
    stray
      ? `this row ${stray} and makes both flag columns text, so none of their ${words} words counts as true`
      : `flag ${quoted(first.raw)} makes ${columns.length > 1 ? 'the columns' : 'the column'} ${listed(columns.map(quoted))} text, so none of ${columns.length > 1 ? 'their' : 'its'} ${words} words counts as true`,
    {
      hint: columns.includes(first.raw)
        ? 'delete the row: it repeats the header'
        : !hasId
          ? 'delete the row: it has no id'
          : bare(first) !== undefined
            ? `remove ${blanksAround(first.raw)} around the flags: ${bare(first)}`
            : 'write true or false in every row, or leave the cell empty for false',
      ...(blank.every((edit) => edit !== undefined) ? { fix: { edits: blank, safe: true } } : {}),
      related: others
        .slice(0, LISTED)
        .map((cell): Related => ({ message: `so does ${quoted(cell.raw)}`, at: atSpan(cell.span) })),
    },
  );
}

function reportUnusedFlags(frame: Frame, collector: Collector): void {
  const names = FLAGS.filter((flag) => frame.has(flag));
  const [at] = names.flatMap((flag) => frame.nameSpan(flag) ?? []);
  if (at === undefined) return;
  const columns = names.length > 1 ? 'columns' : 'column';
  collector.add(
    'catalog/unused-flag-column',
    atSpan(at),
    `the ${columns} ${listed(names.map(quoted))} ${names.length > 1 ? 'are' : 'is'} not used`,
    { hint: `delete the ${columns}, or the models that no cohort may use` },
  );
}
