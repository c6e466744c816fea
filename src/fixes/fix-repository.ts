import { type Diagnostic, placePath } from '../findings/diagnostic.ts';
import type { Edit } from '../findings/fix.ts';
import type { CheckResult } from '../result.ts';
import type { FileTree } from '../source/file-tree.ts';
import { mergeConflict } from '../source/merge-conflict.ts';
import { OverlayTree } from '../source/overlay-tree.ts';
import { decodeUtf8 } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { applyEdits, inOrder, Shift } from './apply-edits.ts';
import { type Chosen, chooseFixes, fixKey } from './choose-fixes.ts';

/** A file that fixes change. */
export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What making the safe fixes comes to. Nothing is written yet. */
export interface Fixed {
  /** By path. */
  readonly files: readonly FixedFile[];
  /** The findings that are gone by it, in the order in which they were fixed. */
  readonly made: readonly Diagnostic[];
  /** What is found once they are made. */
  readonly result: CheckResult;
}

/** Rounds of fixes, each of which shows what the one before hid; a name that is fixed twice needs no more. */
const MOST_ROUNDS = 10;

/** Checks in all: a round is checked again without the fixes that turned out to be none. */
const MOST_CHECKS = 30;

export interface FixOptions {
  /** Whether a file may be changed; one that stands behind a link may not. */
  readonly mayChange?: (path: string) => boolean;
}

/**
 * Makes the safe fixes of a repository until nothing changes. Each is tried before it counts: the files are read back as
 * every check reads them, the finding has to be gone, and where it stood nothing else may be found; a fix for which that
 * does not hold is left out. Every other byte stays as it is.
 *
 * @param check - The same check of the tree that is given.
 * @param first - What it found in the tree as it is.
 */
export async function fixRepository(
  tree: FileTree,
  first: CheckResult,
  check: (tree: FileTree) => Promise<CheckResult>,
  { mayChange = () => true }: FixOptions = {},
): Promise<Fixed> {
  const before = new Map<string, string>();
  let texts: ReadonlyMap<string, string> = new Map();
  let result = first;
  const made: Diagnostic[] = [];
  const excluded = new Set<string>();
  let checks = 0;
  const textOf = (path: string): string | undefined => texts.get(path) ?? readable(tree, path);
  for (let round = 0; round < MOST_ROUNDS && checks < MOST_CHECKS; ) {
    const chosen = chooseFixes(
      result,
      (fix) =>
        excluded.has(fixKey(fix)) ||
        fix.edits.some(({ at }) => !mayChange(at.path) || !isAsRead(at.path, textOf(at.path), result)),
    );
    if (chosen.length === 0) break;
    const edits = byPath(chosen);
    const next = new Map(texts);
    for (const [path, own] of edits) next.set(path, applyEdits(textOf(path) ?? '', own));
    const checked = await check(overlay(tree, next));
    checks++;
    const useless = stillFound(chosen, edits, checked);
    if (useless.length > 0) {
      for (const { fix } of useless) excluded.add(fixKey(fix));
      continue;
    }
    for (const path of edits.keys()) if (!before.has(path)) before.set(path, readable(tree, path) ?? '');
    texts = next;
    result = checked;
    made.push(...chosen.map(({ finding }) => finding));
    // What was no fix at one place may be one at the same place of another text.
    excluded.clear();
    round++;
  }
  const files = [...before].map(([path, text]) => ({ path, before: text, after: texts.get(path) ?? text }));
  return { files: files.sort((left, right) => (left.path < right.path ? -1 : 1)), made, result };
}

function overlay(tree: FileTree, texts: ReadonlyMap<string, string>): FileTree {
  const encoder = new TextEncoder();
  return new OverlayTree(tree, new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])));
}

/** The text of a file that may be edited: all of it can be read, and no merge is open in it. */
function readable(tree: FileTree, path: string): string | undefined {
  const read = tree.read(path);
  const decoded = read.kind === 'file' ? decodeUtf8(read.bytes) : undefined;
  if (decoded?.kind !== 'text' || mergeConflict(path, decoded.text) !== undefined) return undefined;
  return decoded.text;
}

/** Whether the file is still the one that the findings were made from. */
function isAsRead(path: string, text: string | undefined, { sources }: CheckResult): boolean {
  return text !== undefined && sources.get(path)?.text === text;
}

function byPath(chosen: readonly Chosen[]): ReadonlyMap<string, readonly Edit[]> {
  const edits = new Map<string, Edit[]>();
  for (const edit of chosen.flatMap(({ fix }) => fix.edits)) {
    const own = edits.get(edit.at.path);
    if (own === undefined) edits.set(edit.at.path, [edit]);
    else own.push(edit);
  }
  return new Map([...edits].map(([path, own]) => [path, inOrder(own)]));
}

/** A token that a fix has written, by where it stands now. */
interface Written {
  readonly from: number;
  readonly to: number;
  readonly chosen: Chosen;
}

/**
 * The fixes that are none: what was found is found again at its place, or something else is found of the text that was
 * written in its place.
 */
function stillFound(
  all: readonly Chosen[],
  edits: ReadonlyMap<string, readonly Edit[]>,
  { diagnostics, cohorts }: CheckResult,
): readonly Chosen[] {
  const shifts = new Map([...edits].map(([path, own]) => [path, new Shift(own)]));
  const whereNow = (path: string, offset: number): number => shifts.get(path)?.of(offset) ?? offset;
  const byPlace = new Map<string, Chosen[]>();
  const written = new Map<string, Written[]>();
  for (const chosen of all) {
    const { at, code } = chosen.finding;
    const start = at.kind === 'span' ? whereNow(at.span.path, at.span.start) : at.kind;
    push(byPlace, `${code} ${start} ${placePath(at)}`, chosen);
    for (const { at: place, newText } of chosen.fix.edits) {
      const from = whereNow(place.path, place.start);
      push(written, place.path, { from, to: from + newText.length, chosen });
    }
  }
  for (const tokens of written.values()) tokens.sort((left, right) => left.from - right.from);
  const useless = new Set<Chosen>();
  for (const { at, code } of [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)]) {
    const start = at.kind === 'span' ? at.span.start : at.kind;
    for (const chosen of byPlace.get(`${code} ${start} ${placePath(at)}`) ?? []) useless.add(chosen);
    if (at.kind !== 'span') continue;
    const token = tokenAt(written.get(at.span.path) ?? [], at.span);
    if (token !== undefined) useless.add(token.chosen);
  }
  return [...useless];
}

/** The token that a finding is about: it overlaps it, and goes beyond it by no more than quotes. */
function tokenAt(tokens: readonly Written[], { start, end }: Span): Written | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low - 1];
  const isAbout = token && start < token.to && start >= token.from - 2 && end <= token.to + 2;
  return isAbout ? token : undefined;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}
