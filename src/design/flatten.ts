import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import type { Sources } from '../source/sources.ts';
import { span } from '../source/span.ts';
import type { ListNode, Node } from '../syntax/node.ts';
import { LONGEST_INDENT } from './mapping-remedy.ts';

/**
 * The nested lists in a list that needs single values, if their values are meant as items of the outer list. If all of
 * them have the same number of values, they may be rows of several columns instead.
 */
export function nestedLists(items: readonly Node[]): readonly ListNode[] {
  const nested = items.filter(
    (item): item is ListNode =>
      item.kind === 'list' && item.items.length > 0 && item.items.every(({ kind }) => kind === 'scalar'),
  );
  const areRows =
    nested.length > 1 && nested.length === items.length && nested.every((one) => one.items.length > 1);
  return areRows ? [] : nested;
}

/** Makes the items of nested lists items of the list around them: removes their brackets or hyphens. */
export function flattened(
  nested: readonly ListNode[],
  sources: Sources,
): { readonly hint: string; readonly fix?: Fix } {
  const edits =
    nested.length > MOST_LISTS ? [undefined] : nested.flatMap((list) => flattenedOne(list, sources));
  const [first] = nested;
  const opened = first && sources.open(first.span.path);
  const isFlow = opened?.kind === 'text' && opened.file.text.charAt(first?.span.start ?? 0) === '[';
  return {
    hint: isFlow
      ? 'remove the brackets around these values: each of them is an item of the list itself'
      : 'remove the second hyphen: each value is an item of the list itself',
    ...suggested(...edits),
  };
}

/** Maximum number of lists that one fix flattens. */
const MOST_LISTS = 1000;

function flattenedOne({ span: at, items }: ListNode, sources: Sources): readonly (Edit | undefined)[] {
  const opened = sources.open(at.path);
  const text = opened.kind === 'text' ? opened.file.text : '';
  const source = text.slice(at.start, at.end);
  // The line of the hyphen of a list item that is itself a list.
  const before = text.slice(Math.max(0, at.start - LONGEST_INDENT), at.start);
  const indent = /(?:^|[\r\n])( *)-\s+$/.exec(before)?.[1];
  if (source.includes('#')) return [undefined];
  if (source.startsWith('[')) {
    const inner = source.slice(1, -1).trim().replace(/,$/, '');
    const values = items.map(({ span: one }) => text.slice(one.start, one.end));
    return [{ at, newText: indent === undefined ? inner : values.join(`\n${indent}- `) }];
  }
  if (indent === undefined) return [undefined];
  return items.map(({ span: one }, index): Edit | undefined => {
    if (index === 0) {
      const gap = /\s+$/.exec(before)?.[0].length ?? 0;
      return { at: span(at.path, at.start - gap, one.start), newText: ' ' };
    }
    const lead = /(?:^|[\r\n])( *- +)$/.exec(
      text.slice(Math.max(0, one.start - LONGEST_INDENT), one.start),
    )?.[1];
    return lead === undefined
      ? undefined
      : { at: span(at.path, one.start - lead.length, one.start), newText: `${indent}- ` };
  });
}
