import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import type { CheckResult, CohortResult } from '../result.ts';
import { cohortFolderOf, outputsIn } from '../source/cohort-files.ts';
import { DataLayout } from '../source/data-layout.ts';
import { type FileTree, readEvidence } from '../source/file-tree.ts';

/** Maximum number of characters to search for names; beyond that, nothing is proven. */
const MOST_TEXT = 20_000_000;

/**
 * Decides whether fixes of uncertain direction are safe. If a name has two spellings, either may be wrong, including
 * the one in the catalog. So the intended name, or the word that differs, must also be written elsewhere, and the wrong
 * one must not be: in specs, catalogs, included lists and manifests.
 */
export function settleSafety(found: CheckResult, tree: FileTree): CheckResult {
  const result = found.cohorts.some(isConfirmed)
    ? { ...found, cohorts: found.cohorts.map((one) => (isConfirmed(one) ? confirmed(one) : one)) }
    : found;
  const isOpen = ({ fix }: Diagnostic): boolean => fix?.unproven !== undefined;
  if (![result, ...result.cohorts].some(({ diagnostics }) => diagnostics.some(isOpen))) return result;
  const witnesses = countWitnesses(result, tree);
  const settle = (diagnostic: Diagnostic): Diagnostic =>
    diagnostic.fix?.unproven ? { ...diagnostic, fix: settled(diagnostic.fix, witnesses) } : diagnostic;
  return {
    ...result,
    diagnostics: result.diagnostics.map(settle),
    cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(settle) })),
  };
}

/** Whether the committed outputs are those of the spec as it is, and a safe fix of a warning might plan others. */
function isConfirmed({ state, outputs, diagnostics }: CohortResult): boolean {
  const statuses = [outputs?.manifest.status, outputs?.membership.status];
  return (
    state === 'clean' &&
    statuses.some((status) => status === 'same' || status === 'form') &&
    diagnostics.some(({ severity, fix }) => severity === 'warning' && fix?.safe)
  );
}

/** What was committed is a decision, which only people change. */
function confirmed(cohort: CohortResult): CohortResult {
  return {
    ...cohort,
    diagnostics: cohort.diagnostics.map((one) =>
      one.fix?.safe && one.severity === 'warning' ? { ...one, fix: { ...one.fix, safe: false } } : one,
    ),
  };
}

function settled({ unproven, safe, ...fix }: Fix, witnesses: Witnesses | undefined): Fix {
  if (unproven === undefined) return { ...fix, safe };
  return {
    ...fix,
    safe:
      safe && witnesses !== undefined && unproven.every((one) => isProven(one, fix.edits.length, witnesses)),
  };
}

/** Maximum number of cohorts whose specs and manifests are searched. */
const MOST_COHORTS = 2000;

/** How often names, and words in names, occur. */
interface Witnesses {
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/**
 * Whether other occurrences prove which spelling is meant.
 *
 * @param all - Number of edits of the fix: several names may contain the word that differs.
 */
function isProven(
  { written, meant, edits }: NonNullable<Fix['unproven']>[number],
  all: number,
  { names, words }: Witnesses,
): boolean {
  // A name that is also written elsewhere is intended, not a typo.
  if ((names.get(written) ?? 0) > edits) return false;
  const isBetter = (
    counts: ReadonlyMap<string, number>,
    wrong: string,
    right: string,
    most: number,
  ): boolean => (counts.get(wrong) ?? 0) <= most && counts.has(wrong) && (counts.get(right) ?? 0) > 1;
  const wrong = wordsOf(written);
  const right = wordsOf(meant);
  // A word that is also written elsewhere is a word, such as `casual` beside `causal`.
  const isWord = (word: string, other = ''): boolean =>
    word.toLowerCase() !== other.toLowerCase() && (words.get(word) ?? 0) > Math.max(1, all);
  if (wrong.length === right.length && wrong.some((word, index) => isWord(word, right[index]))) return false;
  if (isBetter(names, written, meant, edits)) return true;
  return (
    wrong.length === right.length &&
    wrong.every(
      (word, index) => word === right[index] || isBetter(words, word, right[index] ?? '', Math.max(1, all)),
    )
  );
}

function countWitnesses({ sources, cohorts, dataRoot }: CheckResult, tree: FileTree): Witnesses | undefined {
  const texts = [...sources.values()].map(({ text }) => text);
  // Cohorts outside of this check count as evidence, too.
  const layout = new DataLayout(dataRoot);
  const others = tree
    .list(layout.cohorts)
    .slice(0, MOST_COHORTS)
    .map((id) => layout.cohort(id).spec);
  for (const specPath of new Set([...cohorts.map((cohort) => cohort.specPath), ...others])) {
    for (const path of [specPath, outputsIn(cohortFolderOf(specPath))[0]]) {
      const read = path === undefined || sources.has(path) ? undefined : readEvidence(tree, path);
      if (read?.kind === 'file') texts.push(new TextDecoder().decode(read.bytes));
    }
  }
  if (texts.reduce((sum, text) => sum + text.length, 0) > MOST_TEXT) return undefined;
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const [name] of text.matchAll(/[^\s,;:'"[\]{}()]+/g)) names.set(name, (names.get(name) ?? 0) + 1);
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return { names, words };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
