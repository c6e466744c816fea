import { quotedSource } from '../../findings/words.ts';
import { insertion, type Range, Refusal } from './refusal.ts';

/**
 * An alias whose anchor is defined further down, or that names a key without an anchor. The author means the value, not
 * the text, so removing the `*` does not help.
 */
export function definedBelow(text: string, alias: Range & { readonly name: string }): Refusal | undefined {
  const name = alias.name.replace(/[^\w-]/g, '\\$&');
  const shown = quotedSource(`*${alias.name}`);
  const anchored = quotedSource(`&${alias.name}`);
  const anchor = new RegExp(`^[^#\\r\\n]*?(?:[:,[{-][ \\t]+|[[{])(&${name})(?=\\s|$)`, 'm').exec(
    text.slice(alias.end),
  );
  if (anchor !== null) {
    const start = alias.end + anchor.index + anchor[0].length - alias.name.length - 1;
    return new Refusal(
      'yaml/undefined-alias',
      alias,
      `${shown} refers to an anchor that is only defined below, on line ${lineOf(text, start)}`,
      `define it where it is first used: write the value with ${anchored} here, and ${shown} there`,
      [{ start, end: start + alias.name.length + 1, message: 'defined here' }],
    );
  }
  const key = new RegExp(`^(${name}):[ \\t]*(?:#[^\\r\\n]*)?$`, 'm').exec(text.slice(0, alias.start));
  if (key === null) return undefined;
  const end = key.index + alias.name.length + 1;
  return new Refusal(
    'yaml/undefined-alias',
    alias,
    `${shown} refers to an anchor, but ${quotedSource(`${alias.name}:`)} on line ${lineOf(text, key.index)} is a key without one`,
    `write ${quotedSource(`${alias.name}: ${anchored.slice(1, -1)}`)} there, or copy its lines here`,
    [{ start: key.index, end, message: 'the key' }],
    insertion(end, ` &${alias.name}`),
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
