import { CATALOGUE, type Code } from '../findings/codes.ts';
import { mdFence } from './markdown.ts';

/**
 * The catalogue's text on a code as Markdown paragraphs: why it matters, how to fix it, a wrong and a right example.
 */
export function codeParagraphs(code: Code): readonly string[] {
  const { why, fix, wrong, right } = CATALOGUE[code];
  return [why, `**To fix it:** ${fix}`, `Wrong:\n\n${example(wrong)}`, `Right:\n\n${example(right)}`];
}

function example(text: string): string {
  return mdFence(text.replace(/\n$/, ''), languageOf(text));
}

/** The language of an example, for syntax highlighting. */
function languageOf(text: string): string {
  if (/^[[{"]/.test(text)) return 'json';
  return /^[\w-]+:(?: |$)/m.test(text) ? 'yaml' : 'text';
}
