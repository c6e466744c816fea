import { type Range, type RangeFix, Refusal } from './refusal.ts';

/**
 * Lines of a pasted diff: those that it deletes, with those that it adds below them, or an item that it deletes.
 *
 * @param at - The `-` at the start of the first of them.
 * @param column - The column of the items above, if there are any.
 */
export function diffLines(text: string, { start }: Range, column: number | undefined): Refusal | undefined {
  const line = /([+-])([^\r\n]*)(?:\r\n?|\n|$)/y;
  line.lastIndex = start;
  const edits: RangeFix['edits'][number][] = [];
  let added = 0;
  for (let from = start; from < text.length; from = line.lastIndex) {
    const [, sign] = line.exec(text) ?? [];
    if (sign === undefined || (sign === '-' && added > 0)) break;
    if (sign === '+') added++;
    edits.push({ start: from, end: sign === '+' ? from + 1 : line.lastIndex, newText: '' });
  }
  const at = { start, end: start + 1 };
  const [, spaces] = /^-( +)- /.exec(text.slice(start, start + LONGEST_INDENT)) ?? [];
  if (added === 0)
    return spaces === undefined || spaces.length !== column
      ? undefined
      : new Refusal(
          'yaml/syntax',
          at,
          'the `-` at the start of this line is left over from a diff',
          'remove the whole line if the diff deletes it; otherwise remove the `-`',
        );
  const [rest = ''] = /^- [^\r\n]*/.exec(text.slice(start, start + LONGEST_INDENT)) ?? [];
  if (spaces === undefined && !/^- +[\w-]+:(?=\s|$)/.test(rest)) return undefined;
  const isOne = edits.length - added === 1;
  return new Refusal(
    'yaml/syntax',
    at,
    `${isOne ? 'this line is' : 'these lines are'} left over from a diff, as the \`-\` at ${isOne ? 'its' : 'their'} start and the \`+\` below ${isOne ? 'it' : 'them'} show`,
    `delete ${isOne ? 'the line' : 'the lines with a `-`'}, and the \`+\` at the start of each line below ${isOne ? 'it' : 'them'}`,
    [],
    { edits },
  );
}

/** Maximum number of characters of a line that are examined. */
const LONGEST_INDENT = 1000;
