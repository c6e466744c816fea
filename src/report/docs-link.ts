import type { Code } from '../findings/codes.ts';
import { familyOf } from '../findings/families.ts';

/**
 * Address of what the docs say of a code: the page of its family has one heading per code, which is the code itself.
 * Undefined where no address is known: only an edge can know one, and a path within this project's repository helps nobody.
 *
 * @param base - Address of `docs/diagnostics.md`, the index; the pages of families are in the folder of the same name.
 */
export function docsLink(code: Code, base: string | undefined): string | undefined {
  return base === undefined ? undefined : `${base.replace(/\.md$/, '')}/${codePage(code)}`;
}

/** Page of a family and heading of a code, from the folder of those pages. */
export function codePage(code: Code): string {
  return `${familyOf(code)}.md#${codeSlug(code)}`;
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
