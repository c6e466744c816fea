import { Refusal } from './refusal.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the tab and the line ends are the allowed ones
const UNPRINTABLE = /[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The first character that YAML allows nowhere, not even in quotes. */
export function controlCharacter(text: string): Refusal | undefined {
  const match = UNPRINTABLE.exec(text);
  if (match === null) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return new Refusal(
    'yaml/control-character',
    { start: match.index, end: match.index + match[0].length },
    `the invisible character ${name} is not allowed in YAML`,
    'delete it; it often comes with text pasted from elsewhere',
  );
}
