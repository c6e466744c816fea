import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends a test run with one line that a log reader, or a program, can take the counts from. A file that could not be
 * loaded and an error outside of any test count as failures, so that `0 failed` is never said of a broken run.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    let passed = 0;
    let skipped = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      let failedTests = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        else if (state === 'failed') failedTests++;
        // A test still pending when the run ends did not pass.
        else if (state === 'skipped') skipped++;
        else failedTests++;
      }
      // The file itself, or one of its hooks, failed.
      failed += failedTests === 0 && module.state() === 'failed' ? 1 : failedTests;
    }
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    console.log(reason === 'interrupted' ? `${counts}, interrupted` : counts);
  }
}
