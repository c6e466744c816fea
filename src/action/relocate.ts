import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { CheckResult, OutputComparison } from '../result.ts';
import { SourceFile } from '../source/source-file.ts';

/** The result with all its paths below a folder: GitHub counts paths from the workspace, the core from the checked root. */
export function relocate(result: CheckResult, folder: string): CheckResult {
  if (folder === '') return result;
  const below = (path: string): string => (path === '' ? folder : `${folder}/${path}`);
  const place = (at: Place): Place =>
    at.kind === 'span'
      ? { kind: 'span', span: { ...at.span, path: below(at.span.path) } }
      : { ...at, path: below(at.path) };
  const diagnostic = (found: Diagnostic): Diagnostic => ({
    ...found,
    at: place(found.at),
    ...(found.related
      ? { related: found.related.map((related) => ({ ...related, at: place(related.at) })) }
      : {}),
  });
  const outputs = (compared: OutputComparison): OutputComparison => ({
    manifest: { ...compared.manifest, path: below(compared.manifest.path) },
    membership: { ...compared.membership, path: below(compared.membership.path) },
    metadata: { ...compared.metadata, path: below(compared.metadata.path) },
  });
  return {
    ...result,
    dataRoot: below(result.dataRoot),
    patterns: result.patterns.map(below),
    cohorts: result.cohorts.map((cohort) => ({
      ...cohort,
      specPath: below(cohort.specPath),
      ...(cohort.selection ? { selection: { ...cohort.selection, path: below(cohort.selection.path) } } : {}),
      diagnostics: cohort.diagnostics.map(diagnostic),
      ...(cohort.outputs ? { outputs: outputs(cohort.outputs) } : {}),
    })),
    diagnostics: result.diagnostics.map(diagnostic),
    sources: new Map(
      [...result.sources].map(([path, file]) => [below(path), new SourceFile(below(path), file.text)]),
    ),
  };
}
