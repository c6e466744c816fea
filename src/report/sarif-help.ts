import { CATALOGUE, type Code } from '../findings/codes.ts';
import { codeParagraphs } from './code-markdown.ts';
import { docsText } from './docs-link.ts';

/**
 * What the catalogue says of a code, whole: viewers of SARIF show it beside the finding, where no page is at hand.
 *
 * @param docsBase - Address of the page of codes, when it is known.
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
