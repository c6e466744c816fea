import { visible } from '../../findings/visible.ts';
import { cut } from '../cut.ts';

/** Markup that needs no escaping. Only this module creates it from text. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | undefined | false | readonly Part[];

/**
 * Markup from a template: text parts are escaped for element content and quoted attributes, {@link Html} parts are
 * inserted as they are.
 */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let text = pieces[0] ?? '';
  for (const [index, part] of parts.entries()) text += markup(part) + (pieces[index + 1] ?? '');
  return new Html(text);
}

function markup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(markup).join('');
  return escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for HTML and SVG. Characters that XML forbids (most control characters, lone surrogates) must already
 * have been made visible.
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Longer names are cut, since the page has many of them. */
export const LONGEST_NAME = 80;
const LONGEST_TITLE = 400;

/** Untrusted text on one line, with all characters visible, cut to the given length. */
export function shown(text: string, longest = LONGEST_NAME): string {
  return cut(visible(cut(text, 4 * longest)), longest);
}

/** An untrusted name as code, with its own text direction; a cut name has a longer version as its tooltip. */
export function name(text: string, longest = LONGEST_NAME): Html {
  const short = shown(text, longest);
  const title = short.endsWith('…') && !text.endsWith('…') ? shown(text, LONGEST_TITLE) : undefined;
  return title === undefined
    ? html`<code dir="auto">${short}</code>`
    : html`<code dir="auto" title="${title}">${short}</code>`;
}

/** A sentence with untrusted text; text between backticks is code. */
export function prose(text: string, longest = 2000): Html {
  const pieces = shown(text, longest).split('`');
  // An unpaired backtick is an ordinary character.
  const isPaired = pieces.length % 2 === 1;
  const marked = isPaired
    ? pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))
    : shown(text, longest);
  return html`<bdi>${marked}</bdi>`;
}

/** `a, b and c`; beyond `most`, the rest is counted. */
export function list(parts: readonly Html[], most = 3): Html {
  const kept = parts.slice(0, most);
  const rest = parts.length - kept.length;
  return html`${kept.map((part, index) => {
    const isLast = index === kept.length - 1 && rest === 0;
    return html`${index === 0 ? '' : isLast ? ' and ' : ', '}${part}`;
  })}${rest > 0 ? ` and ${rest} more` : ''}`;
}
