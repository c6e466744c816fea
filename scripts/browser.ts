import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where a browser may be named, in the order in which it is looked for. */
const VARIABLES = ['CHROMIUM', 'CHROME_PATH'];

/** Commands of browsers that Playwright can drive as Chromium. */
const COMMANDS = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];

/** Where installers put them, off the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** In milliseconds; a mirror that does not answer is no reason to wait forever. */
const INSTALL_TIMEOUT = 8 * 60_000;

export type FoundBrowser =
  | { readonly kind: 'found'; readonly path: string }
  /** What to tell whoever runs the tests. */
  | { readonly kind: 'none'; readonly why: string };

/** The browser to test with: the one that the environment names, else one that is installed. */
export function findBrowser(env: NodeJS.ProcessEnv): FoundBrowser {
  for (const name of VARIABLES) {
    const value = env[name];
    if (value === undefined || value === '') continue;
    const path = isAbsolute(value) ? value : onPath(value, env);
    if (path !== undefined && isProgram(path)) return { kind: 'found', path };
    return { kind: 'none', why: `${name} names ${value}, which is no program.` };
  }
  const path =
    COMMANDS.map((command) => onPath(command, env)).find((found) => found !== undefined) ??
    PLACES.find(isProgram);
  return path === undefined ? { kind: 'none', why: NONE } : { kind: 'found', path };
}

const NONE =
  'The browser tests need Chromium or Chrome, and none is here. Install one (on Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chrome npm run test:browser';

/**
 * The same, and Debian's Chromium installed where there is none. Only a machine of continuous integration is changed like
 * this, and only as root: elsewhere whoever runs the tests is reported what to do.
 */
export function findOrInstallBrowser(env: NodeJS.ProcessEnv): FoundBrowser {
  const found = findBrowser(env);
  const isNamed = VARIABLES.some((name) => env[name]);
  if (found.kind === 'found' || isNamed || env['CI'] !== 'true') return found;
  if (process.geteuid?.() !== 0)
    return { kind: 'none', why: `${found.why}\nIt is not installed by itself: that takes root.` };
  if (!existsSync('/etc/debian_version') || onPath('apt-get', env) === undefined)
    return {
      kind: 'none',
      why: `${found.why}\nIt is not installed by itself: that takes Debian's packages.`,
    };
  // Its downloads and logs belong to the machine, not to the folders of one run.
  const { TMPDIR: _, ...rest } = env;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    console.log(`> apt-get ${args.join(' ')}`);
    const { status, error, stderr } = spawnSync('apt-get', ['-q', ...args], {
      env: { ...rest, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: INSTALL_TIMEOUT,
    });
    if (status !== 0)
      return {
        kind: 'none',
        why: `Chromium could not be installed: apt-get ${args[0]} ${error ? error.message : `ended with ${status}`}.\n${(stderr ?? '').slice(-2000)}`,
      };
  }
  return findBrowser(env);
}

function onPath(command: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
