import type { Code } from '../findings/codes.ts';

/**
 * Address of what the docs say of a code: the page has one heading a code, which is the code itself. Undefined where no
 * address of the page is known: only an edge can know one, and a path within this project's repository helps nobody.
 */
export function docsLink(code: Code, base: string | undefined): string | undefined {
  return base === undefined ? undefined : `${base}#${codeSlug(code)}`;
}

/** Where a person reads on: the address, or the command that prints the same, for somebody who has that alone. */
export function docsText(code: Code, base: string | undefined): string {
  return docsLink(code, base) ?? `cohort-ci explain ${code}`;
}

/** The anchor that GitHub gives to a heading: lower case, blanks to hyphens, other punctuation dropped. */
export function codeSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
