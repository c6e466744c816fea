import { visible } from '../findings/visible.ts';

/**
 * Untrusted text in GitHub's Markdown. Two things must not happen: interpretation as Markdown or HTML, which escapes
 * prevent, and what GitHub does to the rendered text (mentions, references, bare URLs, `:emoji:`), which only a
 * zero-width space or a code element prevents.
 */
const ZERO_WIDTH_SPACE = '&#8203;';

const TEXT_ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // A backslash before a pipe renders correctly only inside tables, or only outside, never both.
  ['|', '&#124;'],
  // GitHub's documented way to write a dollar sign that does not start a formula.
  ['$', '<span>$</span>'],
]);

/**
 * Untrusted text as plain words, for a paragraph, a list item, a table cell or the label of a link. One line, trimmed.
 */
export function mdText(text: string): string {
  return escapeStart(escapeInline(visible(text).trim()));
}

/** The same, but text between two backticks becomes a code span, as in messages and hints. */
export function mdProse(text: string): string {
  const parts = visible(text)
    .trim()
    .split(/(?<!`)`([^`]+)`(?!`)/);
  return escapeStart(
    parts.map((part, index) => (index % 2 === 1 ? mdCode(part) : escapeInline(part))).join(''),
  );
}

function escapeInline(shown: string): string {
  return (
    shown
      // Underscores within words do not mean emphasis.
      .replace(
        /[\\`*[\]~&<>|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,
        (character) => TEXT_ESCAPES.get(character) ?? `\\${character}`,
      )
      .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
      .replace(/(#|\bgh-)(?=[0-9a-z])/gi, breakReference)
      .replace(/:(?=\/\/|[0-9a-z_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
      .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
  );
}

/** Escapes what would start a heading, a list, a rule or a table at the start of a line. */
function escapeStart(escaped: string): string {
  return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Leaves the `#` of numeric entities alone: in escaped text, only those follow a `&`. */
function breakReference(match: string, _group: string, offset: number, whole: string): string {
  return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}

/** Text with longer runs of backticks is written as HTML, to keep the fences of code spans short. */
const LONGEST_FENCE = 8;

/** Untrusted text as a code span, which also works in tables. */
export function mdCode(text: string): string {
  const shown = visible(text);
  const run = longestRun(shown);
  // In a table, a pipe ends the cell even within a code span.
  if (shown === '' || shown.includes('|') || run > LONGEST_FENCE) return htmlCode(text);
  const fence = '`'.repeat(run + 1);
  // Markdown strips one space from each end if both have one, except in a span of only spaces.
  const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Untrusted text in a `<code>` element, for HTML such as `<summary>`, in which GitHub interprets no Markdown. */
export function htmlCode(text: string): string {
  const escaped = visible(text)
    .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
    // GitHub still autolinks bare URLs within an inline element.
    .replace(/(www)\./gi, '$1&#46;');
  return `<code>${escaped}</code>`;
}

/** Untrusted text as a fenced block. Only `\n` ends a line; all other control characters are shown escaped. */
export function mdFence(text: string, info = ''): string {
  const lines = text.split('\n').map((line) => visible(line));
  const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}${info}`, ...lines, fence].join('\n');
}

/** A link. The label is Markdown; the URL consists of a trusted base and encoded parts. */
export function mdLink(label: string, address: string): string {
  return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}

/** A repository path, encoded as a part of a URL. */
export function urlPath(path: string): string {
  const whole = path.replace(/\p{Cs}/gu, '\ufffd');
  return whole
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function numericEntity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** The length of the longest run of backticks. */
function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
