import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { HeaviestFirst } from './scripts/heaviest-first.ts';
import { TallyReporter } from './scripts/tally-reporter.ts';

/** GitHub's packages that are taken through Vite, since they import JSON without saying so, which Node refuses. */
const INLINED = /\/node_modules\/@actions\/(languageservice|workflow-parser|expressions)\//;

export default defineConfig({
  plugins: [
    {
      // Their source maps name sources that are not in the packages: a line of the log for each file.
      name: 'without-dangling-source-maps',
      enforce: 'pre',
      load(id) {
        const path = id.split('?', 1)[0] ?? '';
        if (!INLINED.test(path) || !path.endsWith('.js')) return undefined;
        const code = readFileSync(path, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
        return { code, map: null };
      },
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/run-setup.ts'],
    setupFiles: ['tests/support/file-setup.ts'],
    // Otherwise one core is kept free for watching, which is half of a small runner.
    maxWorkers: '100%',
    // Files share the modules that they import, which are pure; loading them anew for each took a fifth of the time.
    isolate: false,
    sequence: { sequencer: HeaviestFirst },
    // Nothing here waits on the network; the margin is for busy two-core machines.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // One variable for all that a test compares with a file, snapshots as well: see tests/support/expected-file.ts.
    update: process.env['UPDATE_EXPECTED'] === '1',
    // A focused or forgotten test must not pass for the whole suite.
    allowOnly: false,
    passWithNoTests: false,
    server: { deps: { inline: [INLINED] } },
    reporters: [
      'default',
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions'] : []),
      new TallyReporter(),
    ],
  },
});
