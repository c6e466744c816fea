import { levelsOf } from '../outputs/describe-generation.ts';
import { type Checklist, MEMBERSHIP_HEADER, type Membership } from '../outputs/membership.ts';
import { csvRecord } from '../python/csv-text.ts';
import { type GenerationList, type OutputStatus, STAGES, type Stage, type StageDrift } from '../result.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { CONFLICT_MARKS, isConflictMarker } from '../source/merge-conflict.ts';
import { SourceFile } from '../source/source-file.ts';
import { readCsv } from '../syntax/csv.ts';
import { digestOf, framed, framedLines } from './difference-digest.ts';
import { CONFLICT, foreignBytes, foreignHeader, formDifferences, REST_OF_CONFLICT } from './form.ts';

export interface MembershipDrift {
  readonly status: Extract<OutputStatus, 'same' | 'form' | 'content'>;
  readonly stages: readonly StageDrift[];
  readonly reordered: boolean;
  readonly form: readonly string[];
  /** Identifies the difference, if the content differs. */
  readonly digest?: string;
}

/** A file, whole or as pieces that can be iterated repeatedly. */
export type FileBytes = Uint8Array | Iterable<Uint8Array>;

export function piecesOf(file: FileBytes): Iterable<Uint8Array> {
  return file instanceof Uint8Array ? [file] : file;
}

/** Maximum number of ids in a list; the others are only counted. */
const FIRST = 5;
/** The size of pieces for decoding, so that the lines are never all in memory. */
const PIECE_BYTES = 1 << 16;
const LONGEST_LINE = 1 << 20;
/** Maximum number of rows that are stored to find repeated ones. */
const MOST_SEEN = 1 << 20;

/**
 * Compares a committed `membership.csv` with the expected one, first byte by byte, then by stage. Neither file is kept
 * in memory as a whole, nor are all of its ids, unless the files only differ in form. Ids that only one file has are
 * kept.
 *
 * @param file - The committed file. Pieces are iterated several times.
 */
export function compareMembership(expected: Membership, file: FileBytes): MembershipDrift {
  const committed = piecesOf(file);
  if (sameBytes(expected.chunks(), committed))
    return { status: 'same', stages: [], reordered: false, form: [] };
  const foreign = foreignMembership(expected, committed);
  if (foreign !== undefined) return foreign;
  const lists = new Map<string, Checklist>(STAGES.map((stage) => [stage, expected.checklist(stage)]));
  const otherStages = new Set<string>();
  const unexpected = new Map<string, Set<string>>(STAGES.map((stage) => [stage, new Set()]));
  const columns = headerOf(committed);
  let rows = 0;
  let wide = 0;
  for (const [stage, id, cells] of membershipRows(committed)) {
    rows++;
    if (cells > columns.length) wide++;
    const list = lists.get(stage);
    if (list === undefined) otherStages.add(stage);
    else if (!list.tick(id)) unexpected.get(stage)?.add(id);
  }
  const stages: StageDrift[] = [];
  for (const stage of STAGES) {
    const added = take(stage, lists.get(stage)?.unticked() ?? [], () => true, expected);
    const removed = take(stage, unexpected.get(stage) ?? [], () => true);
    if (added.count + removed.count > 0) stages.push({ stage, added, removed });
  }
  const more = unexpectedWords(otherStages, columns, wide);
  if (stages.length === 0 && otherStages.size === 0) {
    // All expected rows exist, and no others: the rest are repeats.
    const repeats = rows - STAGES.reduce((sum, stage) => sum + expected.count(stage), 0);
    if (repeats > 0) more.push(repeatWords(committed, repeats));
  }
  const digest = (): string => digestOf(framedRecords(committed), framedRecords(expected.chunks()));
  if (stages.length > 0 || more.length > 0)
    return { status: 'content', stages, reordered: false, form: more, digest: digest() };
  return sameSequence(membershipRows(committed), membershipRows(expected.chunks()))
    ? {
        status: 'form',
        stages: [],
        reordered: false,
        form: formDifferences(wholeText(committed), wholeText(expected.chunks()), 'quoting or column order'),
      }
    : { status: 'content', stages: [], reordered: true, form: [], digest: digest() };
}

/** A membership that another program has saved in a form from which no row can be read. This is its only difference. */
export function foreignMembership(expected: Membership, file: FileBytes): MembershipDrift | undefined {
  const committed = piecesOf(file);
  const form = foreignStart(committed) ?? foreignHeader(headerOf(committed), ['stage', 'gen_id']);
  if (form === undefined) return undefined;
  const digest = digestOf(framedRecords(committed), framedRecords(expected.chunks()));
  return { status: 'content', stages: [], reordered: false, form: [form], digest };
}

function foreignStart(pieces: Iterable<Uint8Array>): string | undefined {
  for (const piece of pieces) return foreignBytes(piece);
  return undefined;
}

/** Describes unexpected rows, columns and cells. */
function unexpectedWords(foreign: ReadonlySet<string>, columns: readonly string[], wide: number): string[] {
  // Regenerating rewrites the file, whichever version is meant.
  const conflict = conflictIn(foreign, columns);
  if (conflict !== undefined) return [conflict];
  return [
    ...[...foreign].map((stage) =>
      stage === NO_STAGE ? noStageWords(columns) : `rows of an unknown stage '${stage}'`,
    ),
    ...extraColumns(columns).map((column) => `a column '${column}' that the runtime does not write`),
    ...(wide > 0 ? [`${wide === 1 ? '1 row' : `${wide} rows`} with more cells than the header`] : []),
  ];
}

/** Whether git's conflict markers are among the rows; the first one may precede the header. */
function conflictIn(stages: ReadonlySet<string>, columns: readonly string[]): string | undefined {
  const marks = [...stages, columns[0] ?? ''].filter(isConflictMarker);
  if (marks.length === 0) return undefined;
  const isWhole = CONFLICT_MARKS.every((mark) => marks.some((text) => text.startsWith(mark)));
  return isWhole ? CONFLICT : REST_OF_CONFLICT;
}

function noStageWords(columns: readonly string[]): string {
  if (columns.includes('stage')) return 'rows without a stage';
  if (STAGES.some((stage) => stage === columns[0])) return 'no header: line 1 is a row';
  const isText = !columns.some((column) => column.includes('\ufffd'));
  return isText
    ? "a header without the column 'stage'"
    : "a header that is not UTF-8, without the column 'stage'";
}

/** How a file differs from what the runtime would write for the same rows. */
export interface RowsForm extends Pick<MembershipDrift, 'status' | 'form'> {
  /** The file as the runtime would write it: each row with a known stage once, in the committed order. */
  readonly written: Uint8Array;
  /** The rows of the file, each with all cells. */
  readonly records: Iterable<readonly string[]>;
}

/** Checks only the form of rows, whatever generations they contain. */
export function compareRowsForm(file: FileBytes): RowsForm {
  const committed = piecesOf(file);
  const columns = headerOf(committed);
  const foreign = new Set<string>();
  const lines = new Set<string>();
  let wide = 0;
  let repeats = 0;
  for (const [stage, id, cells] of membershipRows(committed)) {
    if (cells > columns.length) wide++;
    const line = csvRecord([stage, id], '\n');
    if (!(STAGES as readonly string[]).includes(stage)) foreign.add(stage);
    else if (lines.has(line)) repeats++;
    else lines.add(line);
  }
  const expected = MEMBERSHIP_HEADER + [...lines].join('');
  const written = new TextEncoder().encode(expected);
  const content = unexpectedWords(foreign, columns, wide);
  if (repeats > 0) content.push(repeatWords(committed, repeats));
  const records = recordsOf(committed);
  if (content.length > 0) return { status: 'content', form: content, written, records };
  if (sameBytes([written], committed)) return { status: 'same', form: [], written, records };
  const form = formDifferences(wholeText(committed), expected, 'quoting or column order');
  return { status: 'form', form, written, records };
}

/** Ids by stage, in file order. Columns are found by name, so that reordered or additional columns do not matter. */
export function parseMembership(file: FileBytes): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [stage, id] of membershipRows(piecesOf(file))) {
    const ids = rows.get(stage);
    if (ids === undefined) rows.set(stage, [id]);
    else ids.push(id);
  }
  return rows;
}

/** Placeholder for a missing stage. */
const NO_STAGE = '(none)';

export type MembershipRow = readonly [stage: string, id: string, cells: number];

export function* membershipRows(pieces: Iterable<Uint8Array>): Generator<MembershipRow> {
  let stage: number | undefined;
  let id = -1;
  for (const record of recordsOf(pieces)) {
    passCheckpoint();
    if (stage === undefined) {
      stage = record.indexOf('stage');
      id = record.indexOf('gen_id');
    } else if (record.length > 1 || record[0] !== '') {
      yield [record[stage] ?? markerIn(record) ?? NO_STAGE, record[id] ?? '', record.length];
    }
  }
}

/** If another conflict marker is in place of the header, no column is known. */
function markerIn([first = '']: readonly string[]): string | undefined {
  return isConflictMarker(first) ? first : undefined;
}

function recordsOf(pieces: Iterable<Uint8Array>): Iterable<string[]> {
  return containsQuote(pieces) ? quotedRecords(pieces) : unquotedRecords(pieces);
}

function* unquotedRecords(pieces: Iterable<Uint8Array>): Iterable<string[]> {
  for (const lines of wholeLines(pieces)) yield* plainRecords(lines);
}

function headerOf(pieces: Iterable<Uint8Array>): readonly string[] {
  for (const record of recordsOf(pieces)) return record;
  return [];
}

/** The header's columns other than the two that the runtime writes. */
function extraColumns(header: readonly string[]): string[] {
  // If one of the two is missing, this is not the header of a membership, and its rows are reported instead.
  if (!header.includes('stage') || !header.includes('gen_id')) return [];
  const own = [header.indexOf('stage'), header.indexOf('gen_id')];
  return header.filter((_, index) => !own.includes(index)).slice(0, FIRST);
}

/** `2 rows repeated: draft d1, essay e1`; only the first few are named. */
function repeatWords(committed: Iterable<Uint8Array>, count: number): string {
  const seen = new Set<string>();
  const first = new Set<string>();
  for (const [stage, id] of membershipRows(committed)) {
    const row = `${stage} ${id}`;
    if (seen.has(row)) first.add(row);
    // Without a limit, a membership of many millions of rows would use up all memory just for a name.
    else if (seen.size < MOST_SEEN) seen.add(row);
    if (first.size >= FIRST) break;
  }
  const names = [...first].join(', ');
  return `${count === 1 ? '1 row' : `${count} rows`} repeated${names ? `: ${names}` : ''}${count > first.size && names ? ', …' : ''}`;
}

function* framedRecords(pieces: Iterable<Uint8Array>): Iterable<string> {
  if (containsQuote(pieces)) for (const record of quotedRecords(pieces)) yield framed(record);
  else
    for (const lines of wholeLines(pieces))
      yield framedLines(lines) ?? plainRecords(lines).map(framed).join('');
}

/** If there is no quote, every line is a record; splitting is many times faster than reading cells with positions. */
function plainRecords(lines: string): string[][] {
  const all = lines.split(/\r\n|\n|\r/);
  if (all.length > 1 && all.at(-1) === '') all.pop();
  return all.map((line) => line.split(','));
}

/** A file as texts of whole lines; empty lines are lines. */
function* wholeLines(pieces: Iterable<Uint8Array>): Iterable<string> {
  let rest = '';
  let atStart = true;
  for (const text of decoded(pieces)) {
    rest += atStart ? text.replace(/^\ufeff/, '') : text;
    atStart &&= text === '';
    // A CR at the end may be half of a line end.
    const end = Math.max(rest.lastIndexOf('\n'), rest.lastIndexOf('\r', rest.length - 2)) + 1;
    // The runtime writes no line this long; do not search it again and again.
    if (end === 0 && rest.length < LONGEST_LINE) continue;
    const whole = end === 0 ? rest.length : end;
    yield rest.slice(0, whole);
    rest = rest.slice(whole);
  }
  if (rest !== '') yield rest;
}

function quotedRecords(pieces: Iterable<Uint8Array>): string[][] {
  const text = wholeText(pieces).replace(/^\ufeff/, '');
  return readCsv(new SourceFile('membership.csv', text)).records.map(({ cells }) =>
    cells.map((cell) => cell.text),
  );
}

function containsQuote(pieces: Iterable<Uint8Array>): boolean {
  for (const piece of pieces) if (piece.includes(0x22)) return true;
  return false;
}

function sameSequence(left: Iterator<MembershipRow>, right: Iterator<MembershipRow>): boolean {
  for (;;) {
    const a = left.next();
    const b = right.next();
    if (a.done === true || b.done === true) return a.done === b.done;
    if (a.value[0] !== b.value[0] || a.value[1] !== b.value[1]) return false;
  }
}

function sameBytes(expected: Iterable<Uint8Array>, committed: Iterable<Uint8Array>): boolean {
  const pieces = committed[Symbol.iterator]();
  let piece: Uint8Array = new Uint8Array(0);
  let at = 0;
  try {
    for (const chunk of expected) {
      passCheckpoint(chunk.length >>> 4);
      for (let from = 0; from < chunk.length; ) {
        while (at === piece.length) {
          const next = pieces.next();
          if (next.done === true) return false;
          piece = next.value;
          at = 0;
        }
        const count = Math.min(chunk.length - from, piece.length - at);
        // A loop over bytes takes ten times as long, and even longer before it is compiled.
        if (Buffer.compare(chunk.subarray(from, from + count), piece.subarray(at, at + count)) !== 0)
          return false;
        from += count;
        at += count;
      }
    }
    return at === piece.length && pieces.next().done === true;
  } finally {
    pieces.return?.();
  }
}

/** Bytes that are not UTF-8 cannot be in an id: they become U+FFFD and differ. */
function* decoded(pieces: Iterable<Uint8Array>): Iterable<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE_BYTES)
      yield decoder.decode(piece.subarray(at, at + PIECE_BYTES), { stream: true });
  }
  yield decoder.decode();
}

function wholeText(pieces: Iterable<Uint8Array>): string {
  let text = '';
  for (const part of decoded(pieces)) text += part;
  return text;
}

/**
 * Counts the ids that pass and keeps the first few.
 *
 * @param membership - For the levels of the ids, if available.
 */
export function take(
  stage: Stage,
  ids: Iterable<string>,
  passes: (id: string) => boolean,
  membership?: Membership,
): GenerationList {
  const first: string[] = [];
  let count = 0;
  for (const id of ids) {
    if (!passes(id)) continue;
    if (first.length < FIRST) first.push(id);
    count++;
  }
  return { stage, count, first, ...levelsOf(stage, first, membership) };
}
