import type { Diagnostic, Place } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import { type Text, withPaths } from '../findings/text.ts';
import type { CheckResult, OutputComparison } from '../result.ts';
import { SourceFile } from '../source/source-file.ts';

/**
 * The result with all paths below a folder, including those in messages: GitHub needs paths relative to git's top
 * level, while the core uses the checked root.
 */
export function relocate(result: CheckResult, folder: string): CheckResult {
  if (folder === '') return result;
  const below = (path: string): string => (path === '' ? folder : `${folder}/${path}`);
  const moved = (text: Text): Text => withPaths(text, below);
  const place = (at: Place): Place =>
    at.kind === 'span'
      ? { kind: 'span', span: { ...at.span, path: below(at.span.path) } }
      : { ...at, path: below(at.path) };
  const fixed = ({ edits, rename, ...fix }: Fix): Fix => ({
    ...fix,
    edits: edits.map(({ at, newText }) => ({ at: { ...at, path: below(at.path) }, newText })),
    ...(rename ? { rename: { from: below(rename.from), to: below(rename.to) } } : {}),
  });
  const diagnostic = (found: Diagnostic): Diagnostic => ({
    ...found,
    message: moved(found.message),
    at: place(found.at),
    ...(found.because ? { because: place(found.because) } : {}),
    ...(found.hint === undefined ? {} : { hint: moved(found.hint) }),
    ...(found.parts ? { parts: found.parts.map((part) => ({ ...part, message: moved(part.message) })) } : {}),
    ...(found.fix === undefined ? {} : { fix: fixed(found.fix) }),
    ...(found.related
      ? {
          related: found.related.map((related) => ({
            message: moved(related.message),
            at: place(related.at),
          })),
        }
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
      ...(cohort.failure === undefined ? {} : { failure: moved(cohort.failure) }),
      ...(cohort.selection ? { selection: { ...cohort.selection, path: below(cohort.selection.path) } } : {}),
      diagnostics: cohort.diagnostics.map(diagnostic),
      ...(cohort.outputs ? { outputs: outputs(cohort.outputs) } : {}),
    })),
    diagnostics: result.diagnostics.map(diagnostic),
    account: result.account.map((group) => ({
      ...group,
      paths: group.paths.map(below),
      ...(group.reason === undefined ? {} : { reason: moved(group.reason) }),
    })),
    sources: new Map(
      [...result.sources].map(([path, file]) => [below(path), new SourceFile(below(path), file.text)]),
    ),
  };
}
