import { describe, expect, test } from 'vitest';
import { committedPages, docsPages, INDEX } from '../../scripts/docs-diagnostics.ts';
import { CATALOGUE, type Code } from '../../src/findings/codes.ts';
import { FAMILIES, familyOf } from '../../src/findings/families.ts';
import { codePage, codeSlug } from '../../src/report/docs-link.ts';

const PAGES = committedPages();

test('the pages of findings are what `npm run generate` writes', async () => {
  expect(PAGES, 'run `npm run generate`').toEqual(await docsPages());
});

test('the index stays short enough to be looked through', () => {
  expect(PAGES.get(INDEX)?.split('\n').length).toBeLessThan(500);
});

describe('every code', () => {
  test.each(Object.entries(CATALOGUE))('%s has all its texts, and its place in the docs', (name, entry) => {
    const code = name as Code;
    for (const text of [entry.title, entry.why, entry.fix]) expect(text.trim()).toMatch(/\S/);
    expect(entry.title).toMatch(/^\S[^\n]*[^\n.]$/);
    for (const text of [entry.why, entry.fix]) expect(text).toMatch(/[.)?]$/);
    expect(entry.wrong).not.toBe('');
    expect(entry.right).not.toBe('');
    expect(entry.right).not.toBe(entry.wrong);
    expect(Object.keys(FAMILIES)).toContain(familyOf(code));
    // GitHub makes the anchor of a heading: the code without its slash.
    const [page = '', anchor] = codePage(code).split('#');
    expect(anchor).toBe(codeSlug(code));
    expect(PAGES.get(`diagnostics/${page}`)).toContain(`\n## ${code}\n`);
    expect(PAGES.get(INDEX)).toContain(`| [\`${code}\`](diagnostics/${codePage(code)}) |`);
  });

  test('has an anchor of its own', () => {
    const anchors = Object.keys(CATALOGUE).map(codeSlug);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
