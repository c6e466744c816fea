import { defineConfig } from 'vitest/config';
import { TallyReporter } from './scripts/tally-reporter.ts';

/** The tests that need a browser: `npm run test:browser`. `npm test` has none of them, and needs npm alone. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    globalSetup: ['tests/support/run-setup.ts'],
    setupFiles: ['tests/support/file-setup.ts'],
    // One browser at a time: two would take turns on a small machine.
    maxWorkers: 1,
    isolate: false,
    // A browser starts slowly on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
    reporters: [
      'default',
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : []),
      new TallyReporter(),
    ],
  },
});
