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
  const are = `${listed(names.map(quoted))} are known`;
  if (suffixOf(at.path) === '.txt')
    return {
      hint: `${are}: a .txt list has one per line`,
      ...suggested({ at, newText: names.join('\n') }),
    };
  // A block list ends at its last item, a bracketed list after it.
  const isInBrackets = list?.at !== undefined && list.at.end > (list.end ?? list.at.end);
  if (!isInBrackets || suffixOf(at.path) === '.csv') return { hint: `${are}: write each as a separate item` };
  const how = at.end - at.start === written.length ? 'put a comma between them' : 'quote each one separately';
  return {
    hint: `${are}: ${how}`,
    ...suggested({
      at,
      newText: names
        .map(suffixOf(at.path) === '.json' ? (name) => JSON.stringify(name) : yamlText)
        .join(', '),
    }),
  };
}
