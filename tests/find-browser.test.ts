import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser, findOrInstallBrowser } from '../scripts/browser.ts';
import { scratch } from './support/scratch.ts';

/** A folder with programs of these names. */
function programs(...names: string[]): string {
  const folder = scratch(Object.fromEntries(names.map((name) => [name, '#!/bin/sh\n'])));
  for (const name of names) chmodSync(join(folder, name), 0o755);
  return folder;
}

const isUnix = process.platform === 'linux';

describe.runIf(isUnix)('the browser of the tests', () => {
  test('is the one that the environment names, by path or by command', () => {
    const folder = programs('chromium', 'other');
    const path = join(folder, 'other');
    for (const env of [{ CHROMIUM: path }, { CHROME_PATH: path }, { CHROMIUM: 'other', PATH: folder }])
      expect(findBrowser({ PATH: folder, ...env })).toEqual({ kind: 'found', path });
  });

  test('else one that is installed, Chromium before Chrome', () => {
    const folder = programs('google-chrome', 'chromium');
    expect(findBrowser({ PATH: folder })).toEqual({ kind: 'found', path: join(folder, 'chromium') });
    expect(findBrowser({ PATH: programs('google-chrome') })).toMatchObject({ kind: 'found' });
  });

  test('what is named and is no program is said, and nothing else is taken or installed', () => {
    const env = { CI: 'true', CHROMIUM: '/nowhere/chrome', PATH: programs('chromium', 'apt-get') };
    expect(findOrInstallBrowser(env)).toEqual({
      kind: 'none',
      why: 'CHROMIUM names /nowhere/chrome, which is no program.',
    });
  });

  test('a machine that is somebody’s own is left as it is', () => {
    const found = findOrInstallBrowser({ PATH: programs('apt-get') });
    expect(found.kind === 'none' && found.why).toMatch(
      /^The browser tests need Chromium or Chrome, and none is here\./,
    );
  });

  test('without root, or without Debian’s packages, it says what is missing', () => {
    const found = findOrInstallBrowser({ CI: 'true', PATH: programs() });
    expect(found.kind === 'none' && found.why).toMatch(
      /\nIt is not installed by itself: that takes (?:root|Debian's packages)\.$/,
    );
  });
});
