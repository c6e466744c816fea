import type { Collector } from '../findings/collector.ts';
import { atSpan, type Diagnostic, type Related } from '../findings/diagnostic.ts';
import { suggested, together } from '../findings/fix.ts';
import { didYouMean, nearestHint, nearestNames } from '../findings/nearest-names.ts';
import { isComment, isTotal } from '../findings/placeholder.ts';
import { msg } from '../findings/text.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { STAGES, type Stage } from '../result.ts';
import { respell, spellingFix } from '../syntax/respell.ts';
import type { StageReplication } from './catalog.ts';
import { rowBehindHeader } from './missing-column.ts';
import type { Frame } from './pandas/frame.ts';
import type { FrameCell } from './pandas/frame-cell.ts';
import { parseFloatWord, parseInfinity } from './pandas/parse-float.ts';
import { reportMissingColumns, reportShift, shiftOf } from './read-frame.ts';

const INT64_LIMIT = 2n ** 63n;

/** Maximum number of rows that are reported individually; a correct file has three. */
const MOST_REPORTED = 100;

interface Row {
  readonly stage: string;
  readonly stageCell: FrameCell;
  readonly countCell: FrameCell;
  readonly count: bigint | 'unreadable' | 'infinite';
}

interface Dropped {
  readonly row: Row;
  readonly stage: Stage;
}

/**
 * Reads `replication_config.csv` (semantics §6). Counts are truncated; rows with other stages, unreadable counts or
 * counts below 1 are dropped; a repeated stage keeps its first position and takes its last count. If a stage ends up
 * without a count, reports that and returns `undefined`.
 *
 * @param committedCount - The count that outputs were written with, to name it.
 */
export function parseReplication(
  frame: Frame,
  collector: Collector,
  committedCount: (stage: Stage) => number | undefined = () => undefined,
): readonly StageReplication[] | undefined {
  const stages = frame.column('stage');
  const counts = frame.column('replicates');
  const absent = ['stage', 'replicates'].filter((column) => !frame.has(column));
  reportMissingColumns(frame, absent, collector);
  if (stages === undefined || counts === undefined) {
    if (absent.length === 0) reportShift(frame, collector);
    return undefined;
  }
  const joined = rowBehindHeader(frame);
  if (joined !== undefined) {
    const { at, hint, fix } = joined;
    collector.add(
      'catalog/replication-missing-stage',
      atSpan(at),
      'a row follows the header on its line, and is part of it',
      { hint, fix },
    );
    return undefined;
  }
  const exact = counts.dtype !== 'object';
  const rows = stages.cells.map((stageCell, index): Row => {
    const countCell = counts.cells[index] ?? stageCell;
    return { stage: strip(stageCell.text), stageCell, countCell, count: countOf(countCell, exact) };
  });
  if (areExchanged(rows)) {
    collector.add(
      'catalog/replication-missing-stage',
      atSpan(frame.headerSpan),
      "the column names are swapped: the stages are below 'replicates', and the counts below 'stage'",
      {
        hint: "swap the names 'stage' and 'replicates' in line 1",
        ...suggested({ at: stages.span, newText: 'replicates' }, { at: counts.span, newText: 'stage' }),
      },
    );
    return undefined;
  }
  const replication = new Map<Stage, StageReplication>();
  const dropped: Dropped[] = [];
  const infinite: Row[] = [];
  const unknown: Row[] = [];
  const warnings: (() => void)[] = [];
  for (const row of rows) {
    const stage = STAGES.find((name) => name === row.stage);
    const { count } = row;
    if (count === 'infinite') infinite.push(row);
    else if (stage === undefined) unknown.push(row);
    else if (count === 'unreadable' || count < 1n) dropped.push({ row, stage });
    else {
      const earlier = replication.get(stage);
      warnings.push(() => reportCount(row, count, stage, earlier, collector));
      replication.set(stage, { stage, count, span: row.countCell.span });
    }
  }
  const missing = STAGES.filter((stage) => !replication.has(stage));
  if (frame.shift > 0 && missing.length > 0) {
    // The cells of every row are below other names, which is one fault.
    const { at, message, hint, fix } = shiftOf(frame);
    collector.add('catalog/replication-missing-stage', at, msg`${message}; counts are lost as a result`, {
      hint,
      fix,
    });
    return undefined;
  }
  reportShift(frame, collector);
  // Missing stages that may just be misspelled, which is reported once, at the misspelled name.
  const misspelled = new Map<Stage, Row>();
  for (const row of unknown) {
    const stage =
      missing.find((name) => nearestNames(row.stage, STAGES, 1)[0] === name) ??
      missing.find((name) => areCellsSwapped(row, name)) ??
      (isOnlyOther(row, unknown, missing) ? missing[0] : undefined);
    if (stage !== undefined && !misspelled.has(stage)) misspelled.set(stage, row);
    else warnings.push(() => reportUnknownStage(row, collector));
  }
  for (const { row, stage } of dropped) {
    if (!missing.includes(stage)) warnings.push(() => reportIgnored(row, stage, collector));
  }
  for (const warn of warnings.slice(0, MOST_REPORTED)) warn();
  for (const row of infinite.slice(0, MOST_REPORTED)) reportInfinite(row, collector);
  reportMisspelledStages(misspelled, collector);
  for (const stage of missing) {
    if (misspelled.has(stage) || infinite.some((row) => row.stage === stage)) continue;
    const rowsOfStage = dropped.filter((other) => other.stage === stage).map(({ row }) => row);
    reportMissingStage(frame, stage, rowsOfStage, collector, committedCount);
  }
  return missing.length > 0 || infinite.length > 0 ? undefined : [...replication.values()];
}

/** Whether the cells of a row are swapped: its count is below `stage`, and this stage below `replicates`. */
function areCellsSwapped({ stage, countCell }: Row, name: Stage): boolean {
  return /^\d{1,6}$/.test(stage) && strip(countCell.text) === name;
}

/** Whether a row must be the only missing stage: it has a valid count and an unknown name, and no other row does. */
function isOnlyOther(row: Row, unknown: readonly Row[], missing: readonly Stage[]): boolean {
  const isRow = ({ stage, count }: Row): boolean =>
    typeof count === 'bigint' && count > 0n && /^[\w ]+$/.test(stage) && !isTotal(stage);
  return missing.length === 1 && isRow(row) && unknown.filter(isRow).length === 1;
}

/** Whether the columns of all rows are swapped, with the stage below `replicates`. */
function areExchanged(rows: readonly Row[]): boolean {
  const hasStage = ({ countCell }: Row): boolean => STAGES.some((name) => name === strip(countCell.text));
  return rows.length > 0 && rows.every((row) => /^\d/.test(row.stage) && hasStage(row));
}

/** `exact` is false for a column of text, where pandas reads every number as a float first. */
function countOf(cell: FrameCell, exact: boolean): Row['count'] {
  const value = cell.value;
  switch (value?.kind) {
    case 'bool':
      return value.value ? 1n : 0n;
    case 'int':
      return exact ? wrapped(value.value) : fromFloat(Number(value.value));
    case 'float':
      return fromFloat(value.value);
    case 'str':
      return fromFloat(parseFloatWord(value.value) ?? parseInfinity(value.value));
    default:
      return 'unreadable';
  }
}

function fromFloat(number: number | undefined): Row['count'] {
  if (number === undefined) return 'unreadable';
  return Number.isFinite(number) ? wrapped(BigInt(Math.trunc(number))) : 'infinite';
}

/** Beyond 64 bits, numpy returns a negative number, which is dropped. */
function wrapped(count: bigint): bigint {
  return count >= INT64_LIMIT ? -INT64_LIMIT : count;
}

function reportInfinite(row: Row, collector: Collector): void {
  collector.add(
    'catalog/replication-infinite',
    atSpan(row.countCell.span),
    `${quoted(row.countCell.raw)} is not a count: the runtime stops at an infinite number`,
    { hint: 'write a whole number of at least 1' },
  );
}

function reportUnknownStage(row: Row, collector: Collector): void {
  const what = row.stageCell.missing ? 'no stage' : `the unknown stage ${quoted(row.stage)}`;
  collector.add(
    'catalog/replication-ignored-row',
    atSpan(row.stageCell.span),
    `this row names ${what} and is ignored`,
    {
      hint: isComment(row.stage)
        ? 'delete the row: a CSV has no comments'
        : isTotal(row.stage)
          ? 'delete the row: it holds a total'
          : row.stageCell.missing
            ? 'delete the row, or name its stage'
            : (nearestHint(row.stage, STAGES) ?? `the stages are ${STAGES.join(', ')}`),
    },
  );
}

function reportIgnored(row: Row, stage: Stage, collector: Collector): void {
  collector.add(
    'catalog/replication-ignored-row',
    atSpan(row.countCell.span),
    `${whyUnusable(row)}: this row for ${stage} is ignored`,
    { hint: 'write a whole number of at least 1, or delete the row' },
  );
}

function whyUnusable(row: Row): string {
  if (row.countCell.missing) return 'the count is missing';
  return `count ${quoted(row.countCell.raw)} is ${row.count === 'unreadable' ? 'not a number' : /^\s*[\d.]{19}/.test(row.countCell.raw) ? 'past 64 bits' : 'below 1'}`;
}

function reportCount(
  row: Row,
  count: bigint,
  stage: Stage,
  earlier: StageReplication | undefined,
  collector: Collector,
): void {
  const value = row.countCell.value;
  const written =
    value?.kind === 'float' ? value.value : value?.kind === 'str' ? parseFloatWord(value.value) : undefined;
  if (written !== undefined && !Number.isInteger(written)) {
    collector.add(
      'catalog/replication-truncated',
      atSpan(row.countCell.span),
      `${quoted(row.countCell.raw)} counts as ${count}`,
      { hint: `write ${count}, or the count that you mean` },
    );
  }
  if (earlier === undefined) return;
  collector.add(
    'catalog/replication-repeated',
    atSpan(row.stageCell.span),
    `${stage} already has a count: this row replaces ${earlier.count} by ${count}`,
    { hint: 'keep one row per stage', related: [{ message: 'the earlier count', at: atSpan(earlier.span) }] },
  );
}

/** A stage and its count in one cell. */
const JOINED = /^[a-z]+\s*[:;=|\s]\s*(\d{1,6})$/;

interface MisspelledStage extends Partial<Pick<Diagnostic, 'fix'>> {
  /** The text that belongs in the cell of the stage. */
  readonly written: string;
  readonly isJoined: boolean;
  readonly isSwapped?: boolean;
}

function meantBy(row: Row, stage: Stage): MisspelledStage {
  const { stage: text, stageCell, countCell } = row;
  if (areCellsSwapped(row, stage))
    return {
      written: `${stage},${text}`,
      isJoined: false,
      isSwapped: true,
      ...suggested(
        respell(stageCell.span, stageCell.raw, stage),
        respell(countCell.span, countCell.raw, text),
      ),
    };
  const joined = JOINED.exec(text);
  if (!countCell.missing || joined === null || !text.startsWith(stage))
    return {
      written: stage,
      isJoined: false,
      ...spellingFix(stageCell.span, stageCell.raw, stage, { names: STAGES, fixed: true }),
    };
  const written = `${stage},${joined[1]}`;
  return {
    written,
    isJoined: true,
    ...(stageCell.raw === text ? suggested({ at: stageCell.span, newText: written }) : {}),
  };
}

/** Reports all misspelled stages as one slip, since they are usually misspelled in the same way. */
function reportMisspelledStages(rows: ReadonlyMap<Stage, Row>, collector: Collector): void {
  const stages = [...rows.keys()];
  const [first, ...others] = rows.values();
  if (first === undefined) return;
  const remedies = [...rows].map(([stage, row]) => meantBy(row, stage));
  const written = remedies.map((remedy) => remedy.written);
  const areJoined = remedies.some(({ isJoined }) => isJoined);
  const names = listed([first, ...others].map(({ stage }) => quoted(stage)));
  collector.add(
    'catalog/replication-missing-stage',
    atSpan(first.stageCell.span),
    `there is no usable count for the ${others.length > 0 ? 'stages' : 'stage'} ${listed(stages.map(quoted))}: ${
      areJoined
        ? `${others.length > 0 ? 'their rows are single cells' : 'this row is a single cell'}, ${names}`
        : `${others.length > 0 ? 'their rows name' : 'this row names'} ${names}`
    }`,
    {
      hint: areJoined
        ? `separate the stage and its count with a comma${others.length > 0 ? ' in each' : ''}: ${written[0]}`
        : others.length > 0
          ? `did you mean ${listed(written.map(quoted))}?`
          : remedies[0]?.isSwapped
            ? `swap the two cells: ${written[0]}`
            : didYouMean(written[0] ?? ''),
      ...together(remedies),
      related: others.map(
        ({ stage, stageCell }): Related => ({
          message: `this row names ${quoted(stage)}`,
          at: atSpan(stageCell.span),
        }),
      ),
    },
  );
}

function reportMissingStage(
  frame: Frame,
  stage: Stage,
  dropped: readonly Row[],
  collector: Collector,
  committedCount: (stage: Stage) => number | undefined,
): void {
  const [row, ...others] = dropped;
  const count = committedCount(stage);
  collector.add(
    'catalog/replication-missing-stage',
    atSpan(row?.countCell.span ?? frame.headerSpan),
    `there is no usable count for the stage ${quoted(stage)}${row === undefined ? '' : `: ${whyUnusable(row)}`}`,
    {
      hint:
        count === undefined
          ? row === undefined
            ? `add a row, such as ${stage},1`
            : 'write a whole number of at least 1'
          : `${row === undefined ? `add the row ${stage},${count}` : `write ${count}`}: the committed manifests have this count`,
      related: others
        .slice(0, LISTED)
        .map((other): Related => ({ message: whyUnusable(other), at: atSpan(other.countCell.span) })),
    },
  );
}
