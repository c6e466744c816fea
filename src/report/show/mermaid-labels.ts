import type { Cause, TextList } from '../../change/change.ts';
import { visible } from '../../findings/visible.ts';
import { countedText, countText } from './count-text.ts';

/** Code points of a name, and names shown per change. */
const LONGEST_LABEL = 48;
const MOST_CHANGED = 3;

/** Edits to something that is neither an axis nor a rule of the spec. */
export function elsewhere(cause: Cause): string | undefined {
  switch (cause.kind) {
    case 'catalog':
      return [label(cause.catalog), ...signed(cause)].join('<br>');
    case 'selection':
      return 'the curated selection changed';
    case 'replication':
      return `${cause.stage}s ×${cause.before} to ×${cause.after}`;
    case 'setting':
      return `${cause.name}: ${label(cause.before)} to ${label(cause.after)}`;
    default:
      return undefined;
  }
}

/** `+ agate, opal` and `− quartz`. */
export function signed({
  added,
  removed,
}: {
  readonly added: TextList;
  readonly removed: TextList;
}): string[] {
  const words = ({ count, first }: TextList, sign: string): string[] => {
    if (count === 0) return [];
    const names = first.slice(0, MOST_CHANGED).map(label);
    const rest = count - names.length;
    return [
      `${sign} ${names.join(', ')}${rest > 0 ? `${names.length > 0 ? ' and ' : ''}${countText(rest)} more` : ''}`,
    ];
  };
  return [...words(added, '+'), ...words(removed, '−')];
}

export function countLabel(count: number | bigint | undefined, noun: string): string {
  if (count === undefined) return `${noun}s unknown`;
  return countedText(count, noun);
}

/**
 * Untrusted text in a quoted label: whatever Mermaid, Markdown or HTML could interpret is written as Mermaid entities.
 */
export function label(text: string): string {
  const points = Array.from(visible(text.slice(0, LONGEST_LABEL * 4)));
  const cut = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), '…'] : points;
  return cut
    .map((point) =>
      /[A-Za-z0-9 ._,/()\u00a1-\u{10ffff}-]/u.test(point) ? point : `#${point.codePointAt(0)};`,
    )
    .join('');
}
