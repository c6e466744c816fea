import type { Code } from '../findings/codes.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { commandText, msg } from '../findings/text.ts';
import type { CheckResult } from '../result.ts';
import type { LastCommitWith } from './restore-command.ts';

/** Findings about a file that is missing. */
const MISSING: ReadonlySet<Code> = new Set<Code>(['catalog/missing-file', 'include/missing']);

/** Maximum number of files that are looked up in git. */
const MOST = 20;

/**
 * A missing file that is in the last commit was deleted since then: the hint says how to restore it, unless it was
 * renamed.
 */
export function withRestorable(result: CheckResult, lastCommitWith: LastCommitWith | undefined): CheckResult {
  let asked = 0;
  const restored = (diagnostic: Diagnostic): Diagnostic => {
    const { code, at, related = [], hint, fix } = diagnostic;
    if (!MISSING.has(code) || fix !== undefined || hint === undefined) return diagnostic;
    const [path] = [at, ...related.map((other) => other.at)].flatMap((place) =>
      place.kind === 'missing' ? [place.path] : [],
    );
    if (path === undefined || asked++ >= MOST || lastCommitWith?.(path) !== 'HEAD') return diagnostic;
    const restore = commandText('git', 'checkout', 'HEAD', '--', { path });
    return { ...diagnostic, hint: msg`\`${restore}\` restores it; otherwise ${hint}` };
  };
  if (lastCommitWith === undefined) return result;
  return {
    ...result,
    diagnostics: result.diagnostics.map(restored),
    cohorts: result.cohorts.map((cohort) => ({ ...cohort, diagnostics: cohort.diagnostics.map(restored) })),
  };
}
