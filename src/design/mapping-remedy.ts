import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { quotedSource } from '../findings/words.ts';
import { suffixOf } from '../source/path.ts';
import { span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import { spacedKeys } from '../syntax/spaced-keys.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER } from './spec-keys.ts';

/** The remedy for a value that is meant as a mapping: each key has a hyphen, or lacks the space after its colon. */
export function mappingRemedy(
  node: Node,
  { sources }: Pick<LoadContext, 'sources'>,
): { readonly hint: string; readonly fix?: Fix } | undefined {
  const opened = sources.open(node.span.path);
  const whole = opened.kind === 'text' ? opened.file.text : '';
  if (node.kind === 'scalar' && node.text.startsWith(FILE_MARKER))
    return { hint: 'a file is only included in place of a list: write here what the file contains' };
  return withoutHyphens(node, whole) ?? spacedKeys(node, whole);
}

/** Removes the hyphens of a list of mappings whose keys make one mapping. */
function withoutHyphens(
  node: Node,
  whole: string,
): { readonly hint: string; readonly fix?: Fix } | undefined {
  if (node.kind !== 'list' || node.items.length === 0) return undefined;
  const keys = node.items.flatMap((item) =>
    item.kind === 'map' ? item.entries.map(({ key }) => key.text) : [],
  );
  const areMaps = node.items.every((item) => item.kind === 'map' && item.entries.length > 0);
  if (!areMaps || new Set(keys).size < keys.length) return undefined;
  if (suffixOf(node.span.path) === '.json')
    return { hint: 'remove the brackets around it, and put all keys into one object' };
  const edits: Edit[] = [];
  for (const { span: at } of node.items) {
    const hyphen = /(?:^|[\r\n]) *(- +)$/.exec(whole.slice(Math.max(0, at.start - LONGEST_INDENT), at.start));
    const length = hyphen?.[1]?.length ?? 0;
    // Spaces replace the hyphen, so that the key and the lines below it stay in their columns.
    edits.push({ at: span(at.path, at.start - length, at.start), newText: ' '.repeat(length) });
  }
  const isBlock = edits.every(({ newText }) => newText !== '');
  return {
    hint:
      keys.length === node.items.length && keys.length > 1
        ? 'remove the hyphen before each key: the keys make one mapping'
        : `replace ${edits.length === 1 ? `the hyphen before ${quotedSource(`${keys[0]}:`)}` : 'each hyphen'} with a space, so that the keys keep their place: they make one mapping`,
    ...(isBlock ? suggested(...edits) : {}),
  };
}

/** Lines that are indented deeper are not examined. */
export const LONGEST_INDENT = 200;
