import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/findings/codes.ts';
import { codeSlug, docsLink, docsText } from '../../src/report/docs-link.ts';

describe('docsLink', () => {
  it('points at the heading of a code on the page of its family', () => {
    const address = 'https://example.org/d/file.md#filenot-utf8';
    expect(docsLink('file/not-utf8', 'https://example.org/d.md')).toBe(address);
    expect(docsText('file/not-utf8', 'https://example.org/d.md')).toBe(address);
  });

  it('names the command where no address is known', () => {
    expect(docsLink('file/not-utf8', undefined)).toBeUndefined();
    expect(docsText('file/not-utf8', undefined)).toBe('cohort-ci explain file/not-utf8');
  });

  it('makes anchors as GitHub does', () => {
    expect(codeSlug('A b_c-d/e.f (g)')).toBe('a-b_c-def-g');
  });

  it('gives every code an anchor of its own', () => {
    const codes = Object.keys(CATALOGUE);
    expect(new Set(codes.map(codeSlug)).size).toBe(codes.length);
  });
});
