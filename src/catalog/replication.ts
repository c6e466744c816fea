import type { Collector } from '../diagnostics/collector.ts';
import { atSpan, type Related } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest-names.ts';
import { quoted } from '../diagnostics/quoted.ts';
import { strip } from '../python/strip.ts';
import { STAGES, type Stage } from '../result.ts';
import type { StageReplication } from './catalog.ts';
import type { Frame, FrameCell } from './pandas/frame.ts';
import { parseFloatWord, parseInfinity } from './pandas/parse-float.ts';
import { reportMissingColumn } from './read-frame.ts';

const INT64_LIMIT = 2n ** 63n;

interface Row {
  readonly stage: string;
  readonly stageCell: FrameCell;
  readonly countCell: FrameCell;
  readonly count: bigint | 'unreadable' | 'infinite';
}

/**
 * Reads `replication_config.csv` (semantics §6): counts lose their fraction; rows of other stages, unreadable counts and
 * counts below 1 are dropped; a repeated stage keeps its first place and its last count. `undefined`, reported, when a
 * stage is left without a count.
 */
export function parseReplication(
  frame: Frame,
  collector: Collector,
): readonly StageReplication[] | undefined {
  const stages = frame.column('stage');
  const counts = frame.column('replicates');
  if (stages === undefined) reportMissingColumn(frame, 'stage', collector);
  if (counts === undefined) reportMissingColumn(frame, 'replicates', collector);
  if (stages === undefined || counts === undefined) return undefined;
  const exact = counts.dtype !== 'object';
  const rows = stages.cells.map((stageCell, index): Row => {
    const countCell = counts.cells[index] ?? stageCell;
    return { stage: strip(stageCell.text), stageCell, countCell, count: countOf(countCell, exact) };
  });
  const infinite = reportInfinite(rows, collector);
  const replication = new Map<Stage, StageReplication>();
  const dropped = new Map<Stage, Row[]>();
  for (const row of rows) {
    const stage = STAGES.find((name) => name === row.stage);
    if (stage === undefined || typeof row.count !== 'bigint' || row.count < 1n) {
      if (row.count !== 'infinite') reportIgnored(row, stage, collector);
      if (stage !== undefined) dropped.set(stage, [...(dropped.get(stage) ?? []), row]);
      continue;
    }
    reportCount(row, stage, replication.get(stage), collector);
    replication.set(stage, { stage, count: row.count, span: row.countCell.span });
  }
  if (infinite) return undefined;
  const missing = STAGES.filter((stage) => !replication.has(stage));
  for (const stage of missing) reportMissingStage(frame, stage, dropped.get(stage) ?? [], collector);
  return missing.length > 0 ? undefined : [...replication.values()];
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

/** Beyond 64 bits numpy yields a negative number, which is dropped. */
function wrapped(count: bigint): bigint {
  return count >= INT64_LIMIT ? -INT64_LIMIT : count;
}

function reportInfinite(rows: readonly Row[], collector: Collector): boolean {
  const infinite = rows.filter((row) => row.count === 'infinite');
  for (const row of infinite) {
    collector.add(
      'catalog/replication-infinite',
      atSpan(row.countCell.span),
      `${quoted(row.countCell.raw)} is no count: the runtime stops at an infinite number`,
      { hint: 'write a whole number of at least 1' },
    );
  }
  return infinite.length > 0;
}

function reportIgnored(row: Row, stage: Stage | undefined, collector: Collector): void {
  const at = atSpan(stage === undefined ? row.stageCell.span : row.countCell.span);
  if (stage === undefined) {
    const what = row.stageCell.missing ? 'no stage' : `the unknown stage ${quoted(row.stage)}`;
    collector.add('catalog/replication-ignored-row', at, `this row names ${what} and is ignored`, {
      hint: didYouMean(row.stage, STAGES) ?? `the stages are ${STAGES.join(', ')}`,
    });
    return;
  }
  const why = row.count === 'unreadable' ? 'is no number' : 'is below 1';
  const what = row.countCell.missing ? 'the count is missing' : `count ${quoted(row.countCell.raw)} ${why}`;
  collector.add('catalog/replication-ignored-row', at, `${what}: this row for ${stage} is ignored`, {
    hint: 'write a whole number of at least 1',
  });
}

function reportCount(
  row: Row,
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
      `${quoted(row.countCell.raw)} counts as ${row.count}`,
      { hint: `write ${row.count}, or the count that is meant` },
    );
  }
  if (earlier === undefined) return;
  collector.add(
    'catalog/replication-repeated',
    atSpan(row.stageCell.span),
    `${stage} has a count already: this row replaces ${earlier.count} by ${row.count}`,
    { hint: 'keep one row a stage', related: [{ message: 'the earlier count', at: atSpan(earlier.span) }] },
  );
}

function reportMissingStage(frame: Frame, stage: Stage, dropped: readonly Row[], collector: Collector): void {
  collector.add(
    'catalog/replication-missing-stage',
    atSpan(frame.headerSpan),
    `there is no usable count for the stage ${quoted(stage)}`,
    {
      hint: dropped.length > 0 ? 'correct its row' : `add a row, such as ${stage},1`,
      related: dropped
        .slice(0, 10)
        .map((row): Related => ({ message: 'this row is ignored', at: atSpan(row.countCell.span) })),
    },
  );
}
