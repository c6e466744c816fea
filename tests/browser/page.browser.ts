import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';
import { fullPage, HOSTILE, hostilePage } from './sample-pages.ts';

/** Deque's rules of accessibility, all of them, best practices included. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let full: string;
let hostile: string;

beforeAll(async () => {
  browser = await startBrowser();
  full = await fullPage();
  hostile = await hostilePage();
});

afterAll(() => browser?.close());

const pages = (): readonly [string, string][] => [
  ['full', full],
  ['hostile', hostile],
];

describe('the page in a browser', () => {
  test('asks for nothing, says nothing, and breaks nothing', async () => {
    for (const [, html] of pages()) {
      const { page, context, events } = await openPage(browser, html);
      await page.mouse.move(200, 200);
      await page.keyboard.press('End');
      expect(events).toEqual([]);
      await context.close();
    }
  });

  test('its policy lets its own style through, and nothing else', async () => {
    const { page, context, events } = await openPage(browser, full);
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontWeight')).toBe('650');
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src="https://example.invalid/x"><style>h1{color:red}</style>')`,
    );
    await page.evaluate(
      `document.body.appendChild(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(events.filter((event) => event.startsWith('console error:')).length).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).color')).not.toBe(
      'rgb(255, 0, 0)',
    );
    await context.close();
  });

  test('hostile names are text', async () => {
    const { page, context, events } = await openPage(browser, hostile);
    expect(
      await page.evaluate(
        'document.querySelectorAll("script, img, iframe, b, object, embed, [autofocus], [style], [onerror], [onfocus], [onmouseover]").length',
      ),
    ).toBe(0);
    const text = (await page.evaluate('document.body.textContent')) as string;
    for (const name of HOSTILE.slice(0, 6)) expect([name, text.includes(name)]).toEqual([name, true]);
    expect(text.includes('\\u202egnol\\u2066')).toBe(true);
    expect(await page.title()).toBe(`Cohorts of ${HOSTILE[0]}`);
    // Whoever moves over them or reaches them by key starts nothing.
    for (const place of await page.locator('code').all())
      if (await place.isVisible()) await place.hover({ timeout: 5000 });
    expect(events).toEqual([]);
    await context.close();
  });
});

describe('accessibility', () => {
  test.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 400],
  ] as const)('axe has nothing against it: %s, %i pixels wide', async (colorScheme, width) => {
    for (const [, html] of pages()) {
      const { page, context } = await openPage(browser, html, { colorScheme, width });
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      await page.evaluate(AXE);
      const found = (await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary).join(' | ')))`,
      )) as string[];
      expect(found).toEqual([]);
      await context.close();
    }
  });

  test.each(['light', 'dark'] as const)('drawings can be read: %s', async (colorScheme) => {
    const { page, context } = await openPage(browser, full, { colorScheme });
    const color = await colors(page);
    const paper = color('--paper');
    for (const name of ['--ink', '--soft', '--link', '--good', '--warn', '--bad', '--grey'])
      expect([name, contrast(color(name), paper) >= 4.5]).toEqual([name, true]);
    for (const name of ['--rows', '--draft', '--essay', '--evaluation', '--heat'])
      expect([name, contrast(color(name), paper) >= 3]).toEqual([name, true]);
    // Text upon a shade: the darkest square of the map, the boxes of the plan, the fullest cell of a table.
    for (const [name, share] of [
      ['--heat', 0.7],
      ['--rows', 0.4],
      ['--draft', 0.16],
      ['--essay', 0.16],
      ['--evaluation', 0.48],
    ] as const)
      expect([name, contrast(color('--ink'), mixed(color(name), paper, share)) >= 4.5]).toEqual([name, true]);
    await context.close();
  });

  test('the keyboard reaches everything in order, and shows where it is', async () => {
    const { page, context } = await openPage(browser, full, { width: 400 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#content');
    const reached: string[] = [];
    for (let step = 0; step < 400; step++) {
      await page.keyboard.press('Tab');
      const place = (await page.evaluate(`(() => {
        const one = document.activeElement;
        if (one === document.body) return '';
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return one.tagName + ' ' + (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0);
      })()`)) as string;
      if (place === '') break;
      reached.push(place);
    }
    expect(new Set(reached)).toEqual(new Set(['A true', 'DIV true', 'PRE true', 'SUMMARY true']));
    // All that can be reached, beside what is skipped: the skip link and the links of the head.
    const all = await page.evaluate(
      `[...document.querySelectorAll('main a[href], main summary, main [tabindex="0"]')].filter((one) => one.checkVisibility()).length`,
    );
    expect(reached.length).toBe(all);
    await context.close();
  });

  test('what unfolds does so by key, and what is wide scrolls by key', async () => {
    const { page, context } = await openPage(browser, full, { width: 400 });
    const summary = page.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await summary.evaluate((one) => one.parentElement.open)).toBe(true);
    const wide = page.locator('figure.wide .scroll').first();
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => wide.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await context.close();
  });
});

describe('layout', () => {
  test.each([1100, 400, 320])('%i pixels: nothing sticks out of the page', async (width) => {
    for (const [name, html] of pages()) {
      const { page, context } = await openPage(browser, html, { width });
      const needed = await page.evaluate('document.documentElement.scrollWidth');
      expect([name, needed]).toEqual([name, width]);
      await context.close();
    }
  });

  test('every text of a drawing is within it, and no two are on top of each other', async () => {
    for (const [name, html] of pages()) {
      const { page, context } = await openPage(browser, html);
      const faults = (await page.evaluate(`[...document.querySelectorAll('figure svg')].flatMap((svg) => {
        const all = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].filter((one) => one.textContent.trim() !== '').map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { text: one.firstChild.textContent, left, right, top, bottom };
        });
        const out = texts.filter((one) => one.left < all.left - 1 || one.right > all.right + 1 || one.top < all.top - 2 || one.bottom > all.bottom + 2).map((one) => 'out: ' + one.text);
        const over = texts.flatMap((one, index) => texts.slice(index + 1).filter((other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 4 && other.top < one.bottom - 4).map((other) => one.text + ' over ' + other.text));
        return [...out, ...over];
      })`)) as string[];
      expect([name, faults.map((fault) => fault.slice(0, 200))]).toEqual([name, []]);
      await context.close();
    }
  });

  test('the colors follow the system', async () => {
    const luminances = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await openPage(browser, full, { colorScheme });
      luminances.push(luminance((await colors(page))('--paper')));
      await context.close();
    }
    expect(luminances[0]).toBeGreaterThan(0.9);
    expect(luminances[1]).toBeLessThan(0.1);
  });

  test('in print everything is unfolded, nothing is cut, and what only a screen needs is gone', async () => {
    const { page, context } = await openPage(browser, full, { colorScheme: 'dark', width: 700 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(luminance((await colors(page))('--paper'))).toBeGreaterThan(0.9);
    const folded = page.locator('details:not([open]) > :not(summary)');
    expect(await folded.count()).toBeGreaterThan(0);
    for (const one of await folded.all())
      expect(await one.evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('figure svg')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length`,
      ),
    ).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await context.close();
  });
});

type Color = readonly [number, number, number];

/** The variables of the page's style. */
async function colors(page: Page): Promise<(name: string) => Color> {
  const names = [
    '--paper',
    '--ink',
    '--soft',
    '--link',
    '--good',
    '--warn',
    '--bad',
    '--grey',
    '--rows',
    '--draft',
    '--essay',
    '--evaluation',
    '--heat',
  ];
  const texts = (await page.evaluate(
    `(${JSON.stringify(names)}).map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim())`,
  )) as string[];
  return (name) => {
    const text = texts[names.indexOf(name)] ?? '';
    const hex = text.length === 4 ? text.replace(/[0-9a-f]/g, '$&$&') : text;
    const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
    return [red, green, blue].map((part) => Number.parseInt(part, 16)) as unknown as Color;
  };
}

/** Relative luminance, and the ratio of two, as WCAG 2 defines them. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Color, other: Color): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((left, right) => left - right) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dark + 0.05);
}

function mixed(color: Color, paper: Color, share: number): Color {
  return color.map((part, index) => part * share + (paper[index] ?? 0) * (1 - share)) as unknown as Color;
}
