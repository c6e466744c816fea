import type { Diagnostic } from '../findings/diagnostic.ts';
import type { CheckResult } from '../result.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Line ends that fixes insert are those of the file, so that no file has both kinds afterwards. */
export function withOwnLineEnds(result: CheckResult): CheckResult {
  const ended = (diagnostic: Diagnostic): Diagnostic => inOwnLines(diagnostic, result.sources);
  return {
    ...result,
    diagnostics: result.diagnostics.map(ended),
    cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(ended) })),
  };
}

function inOwnLines(diagnostic: Diagnostic, sources: ReadonlyMap<string, SourceFile>): Diagnostic {
  const { fix } = diagnostic;
  if (fix === undefined || !fix.edits.some(({ newText }) => newText.includes('\n'))) return diagnostic;
  const edits = fix.edits.map((edit) => {
    const text = sources.get(edit.at.path)?.text ?? '';
    return /^[^\r\n]*\r\n/.test(text)
      ? { ...edit, newText: edit.newText.replaceAll(/\r?\n/g, '\r\n') }
      : edit;
  });
  return { ...diagnostic, fix: { ...fix, edits } };
}
