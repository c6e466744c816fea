import { defineConfig } from 'vitest/config';
import { TallyReporter } from './scripts/tally-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/bundle-setup.ts'],
    // Nothing here waits on the network; the margin is for busy two-core machines.
    // Otherwise one core is kept free for watching, which is half of a small runner.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A focused or forgotten test must not pass for the whole suite.
    allowOnly: false,
    passWithNoTests: false,
    // The language service imports JSON without saying so, which Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)\//] } },
    reporters: [
      'default',
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : []),
      new TallyReporter(),
    ],
  },
});
