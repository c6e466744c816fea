import type { FieldOrder } from '../design/design.ts';
import { suggested } from '../findings/fix.ts';
import { joinedNames } from '../findings/joined-names.ts';
import { listed, quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import type { Remedy } from './remedy.ts';

/** The location of a list, and the end of its last item. */
export interface ListPlace {
  readonly at: Span | undefined;
  readonly end: number | undefined;
  /** Whether the item is a quoted cell. The quotes are not part of its span. */
  readonly isQuoted?: boolean;
}

/** {@link joinedRemedy} for a name in `field_order`. */
export function joinedField(
  { span: at, value }: ScalarNode,
  order: FieldOrder | undefined,
  isKnown: (name: string) => boolean,
): Remedy | undefined {
  return joinedRemedy(at, text(value), isKnown, { at: order?.at, end: order?.fields.at(-1)?.span.end });
}

/**
 * The remedy for a list item that consists of several known names.
 *
 * @param at - The token.
 * @param list - If absent, the remedy contains no edit.
 */
export function joinedRemedy(
  at: Span,
  written: string,
  isKnown: (name: string) => boolean,
  list?: ListPlace,
): Remedy | undefined {
  const names = joinedNames(written, isKnown);
  if (names === undefined) return undefined;
  const isWhole = at.end - at.start === written.length && list?.isQuoted !== true;
  const are = `${listed(names.map(quoted))} are known`;
  const suffix = suffixOf(at.path);
  // In a table with several columns, an item is only one of the cells of its row.
  if (suffix === '.txt' || (suffix === '.csv' && list?.at !== undefined))
    return {
      hint: `${are}: a ${suffix} list has one per line${list?.isQuoted ? ', without quotes' : ''}`,
      ...(isWhole ? suggested({ at, newText: names.join('\n') }) : {}),
    };
  // A block list ends at its last item, a bracketed list after it.
  const isInBrackets = list?.at !== undefined && list.at.end > (list.end ?? list.at.end);
  if (!isInBrackets || suffix === '.csv') return { hint: `${are}: write each as a separate item` };
  // The span of unquoted text that continues on the next line is longer than its value by more than two quotes.
  const how =
    isWhole || at.end - at.start > written.length + 2
      ? 'put a comma between them'
      : 'quote each one separately';
  return {
    hint: `${are}: ${how}`,
    ...suggested({
      at,
      newText: names.map(suffix === '.json' ? (name) => JSON.stringify(name) : yamlText).join(', '),
    }),
  };
}
