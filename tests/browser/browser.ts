import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { scratch } from '../support/scratch.ts';

/** Starts the browser that `npm run test:browser` found, with a home of its own: nothing of it stays. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  if (executablePath === undefined)
    throw new Error('CHROMIUM names no browser: start `npm run test:browser`');
  const home = scratch();
  return await chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root. The pages are our own.
    chromiumSandbox: process.geteuid?.() !== 0,
    args: ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      ...process.env,
      ...{ HOME: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_CACHE_HOME: join(home, '.cache') },
    } as Record<string, string>,
  });
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that went wrong or was asked for: requests beside the page itself, console lines, errors, dialogs. */
  readonly events: readonly string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page from disk, as whoever is given it does. */
export async function openPage(browser: Browser, html: string, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1100, colorScheme = 'light' } = options;
  const path = join(scratch({ 'page.html': html }), 'page.html');
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const events: string[] = [];
  const address = `file://${path}`;
  page.on('request', (request) => {
    if (request.url() !== address) events.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => events.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, context, events };
}
