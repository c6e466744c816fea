import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { heedingSignals } from '../disk/heed-signals.ts';
import { writeFiles } from '../disk/write-files.ts';
import { textOf } from '../findings/text.ts';
import { counted, quoted } from '../findings/words.ts';
import { type Fixed, type FixedFinding, fixRepository } from '../fixes/fix-repository.ts';
import { unifiedDiff } from '../fixes/unified-diff.ts';
import { logSafe } from '../report/log-text.ts';
import { Positions } from '../report/positions.ts';
import type { CheckResult } from '../result.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { Terminal } from './terminal.ts';

export interface FixRequest {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly tree: FileTree;
  /** The findings before any fix is applied. */
  readonly result: CheckResult;
  check(tree: FileTree): Promise<CheckResult>;
  /** If set, shows the changes and writes nothing. */
  readonly dryRun: boolean;
}

const NOTHING_FIXED = 'Nothing is fixed: no finding has a safe fix.\n';

/** With invalid settings, no fix can be tried in a check. */
export const NOTHING_FIXED_YET =
  'Nothing is fixed: correct the settings first, as their findings say, and run the command again.\n';

/**
 * `cohort-ci check --fix`: applies the safe fixes. All files are written completely, or none is.
 *
 * @returns the result for the files afterwards
 */
export async function fix(
  { root, tree, result, check, dryRun }: FixRequest,
  terminal: Terminal,
): Promise<CheckResult> {
  const fixed = await fixRepository(tree, result, check, { mayChange: (path) => !isLinked(root, path) });
  if (dryRun) {
    for (const file of fixed.files) terminal.stdout.write(unifiedDiff(file));
    if (fixed.made.length === 0) terminal.stderr.write(NOTHING_FIXED);
    return result;
  }
  if (fixed.files.length > 0) {
    const encoder = new TextEncoder();
    const files = fixed.files.map(({ path, after }) => ({ path, bytes: encoder.encode(after) }));
    await heedingSignals((signal) => writeFiles(root, files, signal));
  }
  terminal.stderr.write(wordsOf(fixed));
  return fixed.result;
}

/** The fixed findings, one line each, with their position before the fix. */
function wordsOf({ made, files }: Fixed): string {
  if (made.length === 0) return NOTHING_FIXED;
  const lines = made.map((one) =>
    logSafe(`  ${new Positions(one.sources).text(one.finding.at)}: ${one.finding.code}: ${changeOf(one)}`),
  );
  const head = `Fixed ${counted(made.length, 'finding')} in ${counted(files.length, 'file')}:`;
  return `${[head, ...lines].join('\n')}\n`;
}

/** The text before and after; the hint instead, if there are several edits or no text. */
function changeOf({ finding: { fix: made, hint, message }, sources }: FixedFinding): string {
  const [edit, other] = made?.edits ?? [];
  const text = edit && sources.get(edit.at.path)?.text.slice(edit.at.start, edit.at.end);
  if (edit === undefined || other !== undefined || text === undefined || text.trim() === '')
    return textOf(hint ?? message);
  return `${quoted(text)} is now ${quoted(edit.newText)}`;
}

/** Whether a file, or a folder on its path, is a link: its target may be outside of the repository. */
function isLinked(root: string, path: string): boolean {
  let folder = root;
  for (const part of path.split('/')) {
    folder = join(folder, part);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  }
  return false;
}
