import type { Code } from '../diagnostics/codes.ts';

/** Where the page of codes stands in the project's repository; an edge that knows its address passes the whole URL. */
export const DOCS_BASE = 'docs/diagnostics.md';

/** Address of what the docs say of a code. The page has one heading a code, which is the code itself. */
export function docsLink(code: Code, base: string = DOCS_BASE): string {
  return `${base}#${codeSlug(code)}`;
}

/** The anchor that GitHub gives to a heading: lower case, blanks to hyphens, other punctuation dropped. */
export function codeSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
