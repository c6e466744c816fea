import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Edit, Fix } from '../findings/fix.ts';
import { compareDiagnostics } from '../findings/order.ts';
import type { CheckResult } from '../result.ts';
import { meet } from './apply-edits.ts';

/** A finding, and its fix to be applied. */
export interface Chosen {
  readonly finding: Diagnostic;
  readonly fix: Fix;
}

/** All findings of a check with a fix, each fix once, by path and place. */
export function fixesOf(result: CheckResult): readonly Chosen[] {
  const found = [...result.diagnostics, ...result.cohorts.flatMap(({ diagnostics }) => diagnostics)];
  const byKey = new Map<string, Chosen>();
  for (const finding of found.sort(compareDiagnostics)) {
    const { fix } = finding;
    if (fix && !byKey.has(fixKey(fix))) byKey.set(fixKey(fix), { finding, fix });
  }
  return [...byKey.values()];
}

/**
 * The safe fixes of a check that can be applied together; of two that conflict, only the first. The next round finds
 * the others again.
 *
 * @param isExcluded - Whether a fix was tried without success.
 */
export function chooseFixes(
  result: CheckResult,
  isExcluded: (fix: Fix) => boolean = () => false,
): readonly Chosen[] {
  const taken = new Map<string, Edit[]>();
  return fixesOf(result).filter(({ fix }) => {
    if (!fix.safe || fix.edits.length === 0 || fix.rename !== undefined || isExcluded(fix)) return false;
    if (fix.edits.some((edit) => taken.get(edit.at.path)?.some((other) => meet(edit, other)))) return false;
    for (const edit of fix.edits) {
      const own = taken.get(edit.at.path);
      if (own === undefined) taken.set(edit.at.path, [edit]);
      else own.push(edit);
    }
    return true;
  });
}

/** Fixes with the same key are the same. */
export function fixKey({ edits, rename }: Fix): string {
  return JSON.stringify([
    edits.map(({ at, newText }) => [at.path, at.start, at.end, newText]),
    rename ?? null,
  ]);
}
