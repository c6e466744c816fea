import type { RowSet } from '../compile/row-set.ts';
import type { Design } from '../design/design.ts';
import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { counted, listed } from '../findings/listing.ts';
import { NameIndex, nearestNames } from '../findings/nearest-names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Candidate } from '../plan/row-field.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import { STAGES } from '../result.ts';
import type { Span } from '../source/span.ts';
import { placeKey } from './place-key.ts';
import { PLANNED_COLUMNS } from './planned-columns.ts';
import { type ReadField, readFields } from './read-columns.ts';

/** Every column that varies must be read by some stage: rows that differ only in another one are one evaluation (§4). */
export function reportColumnTraps(design: Design, rows: RowSet, plan: Plan, collector: Collector): void {
  if (rows.count === 0) return;
  const fields = readFields(rows);
  const told = new Set<number>();
  reportShadowed(design, rows, fields, told, collector);
  reportIdleReplicates(design, rows, fields, told, collector);
  reportUnreadDimensions(design, rows, plan, fields, told, collector);
}

/** Of two replicate columns of a stage, or two names of one id, the planner reads the first in its own order. */
function reportShadowed(
  design: Design,
  rows: RowSet,
  fields: readonly ReadField[],
  told: Set<number>,
  collector: Collector,
): void {
  for (const { name, read, shadowed } of fields) {
    const [winner] = read;
    const isReplicate = STAGES.some((stage) => stage === name);
    for (const candidate of shadowed) {
      if (winner === undefined || sameValues(winner, candidate)) continue;
      const replicate = replicateOf(design, rows, candidate.column);
      // A single replicate of a block that makes no difference; an alias that varies nothing.
      if (candidate.codes.length < 2 && (replicate !== undefined || !isReplicate)) continue;
      told.add(candidate.dimension);
      if (replicate !== undefined) {
        collector.add(
          'replicates/no-effect',
          atSpan(replicate.at),
          `replicates of ${showText(replicate.text)} have no effect: the ${name} takes its replicate from ${showText(winner.name)}`,
          {
            hint: `repeat each stage in one way: remove this line, or ${showText(winner.name)}`,
            related: relatedColumn(design, rows, winner),
          },
        );
      } else {
        collector.add(
          'plan/unread-axis',
          atSpan(placeOf(design, candidate.name)),
          isReplicate
            ? `no stage reads axis ${showText(candidate.name)}: the ${name} takes its replicate from ${showText(winner.name)}`
            : `no stage reads axis ${showText(candidate.name)}: ${showText(winner.name)} is read instead`,
          {
            hint: 'remove one of the two',
            related: relatedColumn(design, rows, winner),
          },
        );
      }
    }
  }
}

function sameValues(left: Candidate, right: Candidate): boolean {
  return left.dimension === right.dimension && left.codes.every((code, level) => code === right.codes[level]);
}

function relatedColumn(design: Design, rows: RowSet, { name, column }: Candidate) {
  const at = replicateOf(design, rows, column)?.at ?? placeOf(design, name);
  return [{ message: `${name} comes from here`, at: atSpan(at) }];
}

/** Replicates make the column `<axis>_replicate`; only those of templates and of the evaluation's model are read. */
function reportIdleReplicates(
  design: Design,
  rows: RowSet,
  fields: readonly ReadField[],
  told: Set<number>,
  collector: Collector,
): void {
  const read = new Set(fields.flatMap((field) => field.read.map((candidate) => candidate.dimension)));
  for (const [column] of rows.columns.entries()) {
    const replicate = replicateOf(design, rows, column);
    const dimension = rows.dimensionOf(column);
    if (replicate === undefined || read.has(dimension) || told.has(dimension)) continue;
    const count = rows.dimensions[dimension]?.size ?? 1;
    if (count < 2) continue;
    told.add(dimension);
    const stage = STAGES.find((name) => replicate.text.startsWith(`${name}_`)) ?? 'draft';
    collector.add(
      'replicates/no-effect',
      atSpan(replicate.at),
      `replicates of ${showText(replicate.text)} have no effect: no stage reads ${showText(`${replicate.text}_replicate`)}, and each ${count} rows merge into one`,
      { hint: `write them for the template of the stage: \`${stage}_template: ${count}\`` },
    );
  }
}

/** The entry of the replicates block that makes a column. */
function replicateOf(design: Design, rows: RowSet, column: number): { text: string; at: Span } | undefined {
  if (rows.dimensionOf(column) < rows.dimensions.length - rows.replicateDimensions) return undefined;
  const name = rows.columns[column]?.name;
  return design.replicates.find(({ axis }) => name?.kind === 'str' && name.value === `${axis.text}_replicate`)
    ?.axis;
}

function reportUnreadDimensions(
  design: Design,
  rows: RowSet,
  plan: Plan,
  fields: readonly ReadField[],
  told: ReadonlySet<number>,
  collector: Collector,
): void {
  const readers = new Map<number, Candidate[]>();
  for (const candidate of fields.flatMap((field) => field.read)) {
    const list = readers.get(candidate.dimension);
    if (list) list.push(candidate);
    else readers.set(candidate.dimension, [candidate]);
  }
  const isRead = new Set([...readers.values()].flatMap((list) => list.map((candidate) => candidate.column)));
  const merge = `${counted(plan.rows, 'row')} become ${counted(plan.evaluations.count, 'evaluation')}`;
  const ordinary = rows.dimensions.length - rows.replicateDimensions;
  for (let dimension = 0; dimension < ordinary; dimension++) {
    const size = rows.dimensions[dimension]?.size ?? 0;
    if (size < 2 || told.has(dimension)) continue;
    const columns = [...rows.columns.keys()].filter((column) => rows.dimensionOf(column) === dimension);
    const unread = columns.filter((column) => !isRead.has(column));
    const [first] = unread;
    const reading = readers.get(dimension) ?? [];
    if (first === undefined || distinct(reading, size) === size) continue;
    const names = unread.map((column) => text(rows.columns[column]?.name ?? str('')));
    const near = nearestNames(names[0] ?? '', PLANNED_COLUMNS, 1)[0];
    const shown = `${names.length === 1 ? 'axis' : 'axes'} ${listed(names.map(showText))}`;
    collector.add(
      'plan/unread-axis',
      atSpan(placeOf(design, names[0] ?? '')),
      reading.length === 0
        ? `no stage reads ${shown}, so its ${size} levels make no difference: ${merge}`
        : `no stage reads ${shown}, and rows that differ only there merge: ${merge}`,
      {
        hint:
          near !== undefined && !rows.columns.some(({ name }) => name.kind === 'str' && name.value === near)
            ? `did you mean '${near}'?`
            : 'remove it, or leave one level; to repeat a stage write `replicates` or a replicate axis',
      },
    );
  }
}

/** How many combinations of read values the levels of a dimension have. */
function distinct(reading: readonly Candidate[], size: number): number {
  if (reading.length === 0) return 1;
  const seen = new Set<string>();
  for (let level = 0; level < size; level++)
    seen.add(reading.map((candidate) => candidate.codes[level]).join(' '));
  return seen.size;
}

/** Where a column's name is given: the axis, or the rule that makes it. */
function placeOf(design: Design, name: string): Span {
  const axis = design.axes.find((other) => text(other.name) === name);
  if (axis !== undefined) return axis.at;
  for (const rule of design.rules) {
    if (rule.kind === 'tie' && rule.canonical.text === name) return rule.canonical.at;
  }
  return design.axesAt;
}

/** v1: a name in `field_order` that is no column is passed over; without rows no column can be told. */
export function reportUnusedFields(
  design: Design,
  rows: RowSet,
  refused: ReadonlySet<string>,
  collector: Collector,
): void {
  if (design.dialect !== 'v1' || design.fieldOrder === undefined || rows.count === 0) return;
  // Without axes no name is a column.
  if (refused.has(placeKey(design.axesAt))) return;
  const isReplicateLost =
    !design.replicatesWhole || design.replicates.some(({ axis }) => refused.has(placeKey(axis.at)));
  const columns = new Set(rows.columns.map(({ name }) => valueKey(name)));
  const names = rows.columns.map(({ name }) => text(name));
  const kinds = new Map(
    design.rules.flatMap((rule) => ('name' in rule ? [[rule.name.text, rule.kind]] : [])),
  );
  const index = new NameIndex(names);
  // An axis that is no column was taken away by a rule: that has its own finding.
  const axes = new Set(design.axes.map(({ name }) => valueKey(name)));
  for (const { value, span } of design.fieldOrder.fields) {
    if (columns.has(valueKey(value)) || axes.has(valueKey(value))) continue;
    // A replicate whose count is refused, or which stands under a misspelt key.
    if (isReplicateLost && /_replicate$/.test(text(value))) continue;
    // One that means an axis whose own name is refused is right.
    const near = index.nearest(text(value), 1)[0];
    if (near !== undefined && refused.has(placeKey(placeOf(design, near)))) continue;
    const shown = showText(text(value));
    const kind = value.kind === 'str' ? kinds.get(value.value) : undefined;
    collector.add(
      'output/unused-field',
      atSpan(span),
      kind === undefined
        ? `output.field_order names ${shown}, which is no column of the rows`
        : `output.field_order names ${shown}, but a ${kind} is no column: its axes are`,
      {
        hint:
          (kind === undefined ? index.didYouMean(text(value)) : undefined) ??
          (names.length > 0 ? `the columns are ${listed(names)}` : 'remove it: there is no column'),
      },
    );
  }
}
