import type { Membership } from '../artifacts/membership.ts';
import { type GenerationList, type OutputStatus, STAGES, type Stage, type StageDrift } from '../result.ts';
import { decodeUtf8, SourceFile } from '../source/source-file.ts';
import { readCsv } from '../syntax/csv.ts';
import { formDifferences } from './form.ts';

export interface MembershipDrift {
  readonly status: Extract<OutputStatus, 'same' | 'form' | 'content'>;
  readonly stages: readonly StageDrift[];
  readonly reordered: boolean;
  readonly form: readonly string[];
}

/** How many ids a list names; the rest is counted. */
const FIRST = 5;

/** Compares a committed `membership.csv` with the expected one: bytes first, then stage by stage. */
export function compareMembership(expected: Membership, committed: Uint8Array): MembershipDrift {
  if (sameBytes(expected.chunks(), committed))
    return { status: 'same', stages: [], reordered: false, form: [] };
  const rows = parseMembership(committed);
  const stages: StageDrift[] = [];
  let members = 0;
  for (const stage of STAGES) {
    const found = new Set(rows.get(stage) ?? []);
    members += found.size;
    const added = take(stage, expected.ids(stage), (id) => !found.has(id));
    const removed = take(stage, found, (id) => !expected.has(stage, id));
    if (added.count + removed.count > 0) stages.push({ stage, added, removed });
  }
  const foreign = [...rows.keys()].filter((stage) => !(STAGES as readonly string[]).includes(stage));
  if (stages.length > 0 || foreign.length > 0) {
    return {
      status: 'content',
      stages,
      reordered: false,
      form: foreign.map((stage) => `rows of an unknown stage '${stage}'`),
    };
  }
  const text = decodeText(committed);
  const expectedText = [...expected.chunks()].map((chunk) => new TextDecoder().decode(chunk)).join('');
  const sameOrder = members > 0 || expectedText !== '' ? sameSequence(committed, expectedText) : true;
  return sameOrder
    ? { status: 'form', stages: [], reordered: false, form: formDifferences(text, expectedText) }
    : { status: 'content', stages: [], reordered: true, form: [] };
}

/** Ids by stage, in file order. Columns are found by name, so that a reordered or wider file still compares. */
export function parseMembership(bytes: Uint8Array): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [stage, id] of membershipRows(bytes)) {
    const ids = rows.get(stage);
    if (ids === undefined) rows.set(stage, [id]);
    else ids.push(id);
  }
  return rows;
}

function* membershipRows(bytes: Uint8Array): Iterable<readonly [stage: string, id: string]> {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const [header, ...records] = text.includes('"') ? quotedRecords(text) : plainRecords(text);
  const stage = header?.indexOf('stage') ?? -1;
  const id = header?.indexOf('gen_id') ?? -1;
  for (const record of records) {
    if (record.length === 1 && record[0] === '') continue;
    yield [record[stage] ?? '(none)', record[id] ?? ''];
  }
}

/** Without a quote a line is a record; splitting is many times faster than reading cells with positions. */
function plainRecords(text: string): string[][] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(','));
}

function quotedRecords(text: string): string[][] {
  return readCsv(new SourceFile('membership.csv', text)).records.map(({ cells }) =>
    cells.map((cell) => cell.text),
  );
}

function sameSequence(committed: Uint8Array, expectedText: string): boolean {
  const left = membershipRows(committed)[Symbol.iterator]();
  const right = membershipRows(new TextEncoder().encode(expectedText))[Symbol.iterator]();
  for (;;) {
    const a = left.next();
    const b = right.next();
    if (a.done === true || b.done === true) return a.done === b.done;
    if (a.value[0] !== b.value[0] || a.value[1] !== b.value[1]) return false;
  }
}

function sameBytes(chunks: Iterable<Uint8Array>, committed: Uint8Array): boolean {
  let offset = 0;
  for (const chunk of chunks) {
    if (offset + chunk.length > committed.length) return false;
    for (let index = 0; index < chunk.length; index++)
      if (chunk[index] !== committed[offset + index]) return false;
    offset += chunk.length;
  }
  return offset === committed.length;
}

/** Bytes that are no UTF-8 cannot be ids of ours: they become U+FFFD and differ. */
function decodeText(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  return decoded.kind === 'text' ? decoded.text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Counts the ids that pass and keeps the first few. */
export function take(stage: Stage, ids: Iterable<string>, passes: (id: string) => boolean): GenerationList {
  const first: string[] = [];
  let count = 0;
  for (const id of ids) {
    if (!passes(id)) continue;
    if (first.length < FIRST) first.push(id);
    count++;
  }
  return { stage, count, first };
}
