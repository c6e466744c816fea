import type { CommandWriter } from '../findings/command-text.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { withCommands } from '../findings/text.ts';
import type { CheckResult } from '../result.ts';

/**
 * The same result with the commands in its findings as plain text, for formats that do not spell commands themselves.
 */
export function withCommandsOf(result: CheckResult, write: CommandWriter): CheckResult {
  const spelled = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    message: withCommands(diagnostic.message, write),
    ...(diagnostic.hint === undefined ? {} : { hint: withCommands(diagnostic.hint, write) }),
  });
  return {
    ...result,
    diagnostics: result.diagnostics.map(spelled),
    cohorts: result.cohorts.map((cohort) => ({
      ...cohort,
      diagnostics: cohort.diagnostics.map(spelled),
      ...(cohort.failure === undefined ? {} : { failure: withCommands(cohort.failure, write) }),
    })),
  };
}
