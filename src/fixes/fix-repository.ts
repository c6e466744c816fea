import { type Diagnostic, placePath } from '../findings/diagnostic.ts';
import type { Edit } from '../findings/fix.ts';
import type { CheckResult } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
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

/**
 * A finding with the texts that it is about: the texts of a finding revealed by an earlier fix are those after that
 * fix.
 */
export interface FixedFinding {
  readonly finding: Diagnostic;
  readonly sources: CheckResult['sources'];
}

/** The outcome of applying the safe fixes. Nothing is written yet. */
export interface Fixed {
  /** Sorted by path. */
  readonly files: readonly FixedFile[];
  /** The fixed findings, in the order in which they were fixed. */
  readonly made: readonly FixedFinding[];
  /** The result of the check afterwards. */
  readonly result: CheckResult;
}

/** Maximum number of rounds of fixes, each of which may reveal what the previous one hid. */
const MOST_ROUNDS = 10;

/** Maximum number of checks: a round is checked again without the fixes that did not work. */
const MOST_CHECKS = 30;

export interface FixOptions {
  /** Whether a file may be changed; false for a file behind a link. */
  readonly mayChange?: (path: string) => boolean;
}

/**
 * Applies the safe fixes of a repository until nothing changes. Each fix is tried first: in a check of the changed
 * files, the finding must be gone, and there must be no other one at its place; otherwise, the fix is left out. All
 * other bytes are preserved.
 *
 * @param check - Repeats the same check with another tree.
 * @param first - Its result for the unchanged tree.
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
  const made: FixedFinding[] = [];
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
    const { sources } = result;
    made.push(...chosen.map(({ finding }) => ({ finding, sources })));
    texts = next;
    result = checked;
    // A fix that failed may work at the same place in another text.
    excluded.clear();
    round++;
  }
  const files = [...before].map(([path, text]) => ({ path, before: text, after: texts.get(path) ?? text }));
  return { files: files.sort((left, right) => compareCodePoints(left.path, right.path)), made, result };
}

function overlay(tree: FileTree, texts: ReadonlyMap<string, string>): FileTree {
  const encoder = new TextEncoder();
  return new OverlayTree(tree, new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])));
}

/** The text of a file that may be edited: it is readable, and has no unresolved merge conflict. */
function readable(tree: FileTree, path: string): string | undefined {
  const read = tree.read(path);
  const decoded = read.kind === 'file' ? decodeUtf8(read.bytes) : undefined;
  if (decoded?.kind !== 'text' || mergeConflict(path, decoded.text) !== undefined) return undefined;
  return decoded.text;
}

/** Whether the file still has the content that the findings refer to. */
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

/** A token that a fix wrote, by its new position. */
interface Written {
  readonly from: number;
  readonly to: number;
  readonly chosen: Chosen;
}

/**
 * The fixes that do not work: the same finding is still there, or there is another one about the text that was written.
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

/** The token that a finding is about: it overlaps the token, and extends beyond it by no more than quotes. */
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
