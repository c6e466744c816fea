/**
 * `npm run test:browser`: the tests that need a browser, which is found, or installed where a machine is there for that. What
 * is given behind `--` goes to Vitest.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';
import { ROOT } from './bundle.ts';

const browser = findOrInstallBrowser(process.env);
if (browser.kind === 'none') {
  console.error(browser.why);
  process.exitCode = 1;
} else {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'vitest.browser.config.ts', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: browser.path },
  });
  process.exitCode = status ?? 1;
}
