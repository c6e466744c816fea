import { atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { quotedSource } from '../findings/words.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import { type DisplacedLine, MOST_PARSED, namesAreMeant, parsed } from './displaced-line.ts';
import type { LoadContext } from './load-context.ts';
import { columnOf } from './move-lines.ts';
import { formOf } from './spec-form.ts';

/** Matches a comment that contains a key and nothing after it. */
const KEY_IN_COMMENT = /^( *)(#+)( *)([\w-]+):[ \t]*$/gm;

/** The keys in the comments of a text that have no value on their line, each with its first comment. */
export function commentedKeys({ path, text }: SourceFile): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const { 0: line, 1: indent = '', 4: key = '', index } of text.matchAll(KEY_IN_COMMENT))
    if (!found.has(key)) found.set(key, span(path, index + indent.length, index + line.trimEnd().length));
  return found;
}

/**
 * A key of a rule that is in a comment, together with its value: without it, the rule lacks a part.
 *
 * @param rule - The key of the rule.
 */
export function commentedPart(
  part: string,
  rule: Span,
  { sources }: Pick<LoadContext, 'sources'>,
): { readonly at: Span; readonly hint: string; readonly fix?: Fix } | undefined {
  const opened = sources.open(rule.path);
  const column = opened.kind === 'text' ? columnOf(rule, opened.file.text) : undefined;
  if (opened.kind !== 'text' || column === undefined) return undefined;
  const line = /[^\r\n]*(?:\r\n?|\n|$)/y;
  line.lastIndex = rule.end;
  line.exec(opened.file.text);
  for (let start = line.lastIndex; start < opened.file.text.length; start = line.lastIndex) {
    passCheckpoint();
    const written = line.exec(opened.file.text)?.[0] ?? '';
    const [, indent = '', sign = '', key = '', value = ''] =
      /^([ \t]*)(#+[ \t]*)([\w-]+):[ \t]+(\S.*)$/m.exec(written) ?? [];
    if (key === part && indent.length > column) {
      const from = start + indent.length;
      const end =
        from +
        sign.length +
        key.length +
        written.slice(indent.length + sign.length + key.length).trimEnd().length;
      return {
        at: span(rule.path, from, end),
        hint: `remove the \`#\` before ${quotedSource(`${part}: ${value.trimEnd()}`)}`,
        ...suggested({ at: span(rule.path, from, from + sign.length), newText: '' }),
      };
    }
    // The rule ends at the first line that is not indented deeper.
    if (/\S/.test(written) && !/^[ \t]*#/.test(written) && (/^ */.exec(written)?.[0].length ?? 0) <= column)
      break;
  }
  return undefined;
}

/**
 * Finds a key that is commented out although the lines below it are not: without the `#`, the text is a spec in which
 * every key is where it belongs.
 *
 * @param before - The tree of the text as it is, if it can be read.
 */
export function commentedKey(
  { path, text }: SourceFile,
  before: Node | undefined,
): DisplacedLine | undefined {
  let left = MOST_PARSED;
  for (const { 0: line, 1: indent = '', 2: sign = '', 3: blanks = '', 4: key = '', index } of text.matchAll(
    KEY_IN_COMMENT,
  )) {
    const start = index + indent.length;
    // Adding the `#` may have pushed the key to the right, with or without a space after it.
    const columns = [0, 1, sign.length, sign.length + 1].map(
      (more) => indent.length + blanks.length + sign.length - more,
    );
    for (const column of new Set([indent.length, ...columns])) {
      if (column < 0) continue;
      left -= text.length;
      if (left < 0) return undefined;
      passCheckpoint(Math.ceil(text.length / 20));
      const newText = ' '.repeat(column);
      const end = start + sign.length + blanks.length;
      const node = parsed(path, text.slice(0, index) + newText + text.slice(end));
      if (node === undefined || formOf(node).is !== 'whole' || !namesAreMeant(node, before)) continue;
      return {
        at: atSpan(span(path, start, index + line.trimEnd().length)),
        message: `${quotedSource(`${key}:`)} is commented out, but the lines that belong to it are not`,
        hint: 'remove the `#` before it, or comment out the lines that belong to it, too',
        ...(column <= indent.length
          ? suggested({ at: span(path, index + column, end), newText: '' })
          : suggested({ at: span(path, start, end), newText: ' '.repeat(column - indent.length) })),
      };
    }
  }
  return undefined;
}
