import type { Diagnostic } from '../findings/diagnostic.ts';
import type { SourceFile } from '../source/source-file.ts';
import { lookOf } from './look-of.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints findings on standard output, with code frames; nothing if there are none. `before` separates them from
 * preceding output.
 */
export async function printFindings(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  terminal: Terminal,
  before = '',
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { renderFindings } = await import('../report/terminal.ts');
  const findings = renderFindings(diagnostics, sources, lookOf(terminal.stdout, terminal));
  terminal.stdout.write(`${before}${findings}\n`);
}
