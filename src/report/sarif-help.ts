import { CATALOGUE, type Code } from '../findings/codes.ts';
import { codeParagraphs } from './code-markdown.ts';
import { docsText } from './docs-link.ts';

/**
 * The complete catalogue text on a code. SARIF viewers show it next to the finding, where our pages are not available.
 *
 * @param docsBase - URL of the page of codes, if known.
 */
export function sarifHelp(code: Code, docsBase: string | undefined): { text: string; markdown: string } {
  const { why, fix, wrong, right } = CATALOGUE[code];
  const example = (text: string): string => text.replace(/\n$/, '');
  const more = docsText(code, docsBase);
  const link = docsBase === undefined ? `\`${more}\` prints this.` : `[${code}](${more})`;
  return {
    text: [why, fix, `Wrong:\n${example(wrong)}`, `Right:\n${example(right)}`, more].join('\n\n'),
    markdown: [...codeParagraphs(code), link].join('\n\n'),
  };
}
