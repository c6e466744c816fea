import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOCS_PATH, docsText } from '../../scripts/docs-diagnostics.ts';
import { CATALOGUE, type Code } from '../../src/findings/codes.ts';
import { FAMILIES, familyOf } from '../../src/findings/families.ts';
import { codeSlug } from '../../src/report/docs-link.ts';

const PAGE = readFileSync(DOCS_PATH, 'utf8');

test('docs/diagnostics.md is what `node scripts/docs-diagnostics.ts` writes', async () => {
  expect(PAGE).toBe(await docsText());
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
    expect(PAGE).toContain(`\n### ${code}\n`);
    expect(PAGE).toContain(`[\`${code}\`](#${codeSlug(code)})`);
  });

  test('has an anchor of its own', () => {
    const anchors = Object.keys(CATALOGUE).map(codeSlug);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
