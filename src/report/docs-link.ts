import type { Code } from '../findings/codes.ts';
import { familyOf } from '../findings/families.ts';

/**
 * URL of a code's documentation: the page of its family has one heading per code. Undefined without a base, which only
 * the edges know; a path within this project's repository would not help anyone.
 *
 * @param base - URL of the index, `docs/diagnostics.md`. The family pages are in the folder of the same name.
 */
export function docsLink(code: Code, base: string | undefined): string | undefined {
  return base === undefined ? undefined : `${base.replace(/\.md$/, '')}/${codePage(code)}`;
}

/** Page of the family and heading of the code, relative to the folder of those pages. */
export function codePage(code: Code): string {
  return `${familyOf(code)}.md#${codeSlug(code)}`;
}

/** Where to read more: the URL, or the command that prints the same text. */
export function docsText(code: Code, base: string | undefined): string {
  return docsLink(code, base) ?? `cohort-ci explain ${code}`;
}

/** The anchor that GitHub gives to a heading: lower case, spaces to hyphens, other punctuation dropped. */
export function codeSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
