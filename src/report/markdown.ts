import { visible } from '../findings/visible.ts';

/**
 * Foreign text in GitHub's Markdown. Two kinds of machinery must be kept out: Markdown and HTML themselves, which escapes
 * stop, and what GitHub does to the finished text (mentions, references, bare addresses, `:emoji:`), which only a
 * zero-width space or a code element stops.
 */
const ZERO_WIDTH_SPACE = '&#8203;';

const TEXT_ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // A backslash before a pipe would do in a table alone, or elsewhere alone.
  ['|', '&#124;'],
  // GitHub's way to write a dollar sign that starts no formula.
  ['$', '<span>$</span>'],
]);

/** Foreign text as plain words: inside a paragraph, a list item, a table cell or a link's label. One line, blanks trimmed. */
export function mdText(text: string): string {
  return escapeStart(escapeInline(visible(text).trim()));
}

/** The same, but what stands between two backticks becomes a code span: for messages and hints, which write so. */
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
      // An underscore within a word emphasises nothing.
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

/** What would start a heading, a list, a rule or a table at the start of a line. */
function escapeStart(escaped: string): string {
  return escaped.replace(/^[#+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Keeps the `#` of a numeric entity, which stands in escaped text only after `&`. */
function breakReference(match: string, _group: string, offset: number, whole: string): string {
  return whole[offset - 1] === '&' ? match : `${match}${ZERO_WIDTH_SPACE}`;
}

/** Longer runs of backticks are written as HTML, so that a span's fences stay short. */
const LONGEST_FENCE = 8;

/** Foreign text as a code span; fit for tables, too. */
export function mdCode(text: string): string {
  const shown = visible(text);
  const run = longestRun(shown, '`');
  // In a table a pipe ends the cell even within a code span.
  if (shown === '' || shown.includes('|') || run > LONGEST_FENCE) return htmlCode(text);
  const fence = '`'.repeat(run + 1);
  // One blank is taken from each end where both have one; a span of blanks keeps them.
  const pad = /^[ `]|[ `]$/.test(shown) && /[^ ]/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Foreign text in a `<code>` element: for HTML such as `<summary>`, within which GitHub reads no Markdown. */
export function htmlCode(text: string): string {
  const escaped = visible(text)
    .replace(/[^A-Za-z0-9 .,/=()\u0080-\u{10ffff}-]/gu, numericEntity)
    // Around an inline element GitHub still reads Markdown, and makes links of bare addresses.
    .replace(/(www)\./gi, '$1&#46;');
  return `<code>${escaped}</code>`;
}

/** Foreign text as a fenced block, line by line; `\n` ends a line, every other control character is shown escaped. */
export function mdFence(text: string, info = ''): string {
  const lines = text.split('\n').map((line) => visible(line));
  const longest = lines.reduce((most, line) => Math.max(most, longestRun(line, '`')), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}${info}`, ...lines, fence].join('\n');
}

/** A link; the label is Markdown, the address is made of our own base and encoded parts. */
export function mdLink(label: string, address: string): string {
  return `[${label}](${address.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`;
}

/** A repository path as part of an address. */
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

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const one of text) {
    run = one === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
