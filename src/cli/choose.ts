import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';

export type Chosen =
  | { readonly kind: 'chosen'; readonly values: readonly string[] }
  | { readonly kind: 'invalid'; readonly why: string };

/**
 * What an answer selects from a numbered list: 1-based numbers, ranges (`2-4`), values, or `all`, separated by commas
 * or spaces. Values take precedence over numbers, since an id may be a number.
 */
export function choose(answer: string, options: readonly string[]): Chosen {
  // An id may contain spaces or commas.
  if (options.includes(answer)) return { kind: 'chosen', values: [answer] };
  const values = new Set<string>();
  for (const word of answer.split(/[\s,]+/).filter((part) => part !== '')) {
    if (options.includes(word)) {
      values.add(word);
      continue;
    }
    if (word === 'all' && options.length > 0) {
      for (const option of options) values.add(option);
      continue;
    }
    const range = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(word);
    if (range === null) {
      const near = nearestNames(word, options, 1)[0];
      return invalid(
        `${quoted(word)} is not in the list${near === undefined ? '' : `; ${didYouMean(near)}`}`,
      );
    }
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (first < 1 || last > options.length || last < first)
      return invalid(`${quoted(word)} is not between 1 and ${options.length}`);
    for (const option of options.slice(first - 1, last)) values.add(option);
  }
  return values.size === 0 ? invalid('nothing is chosen') : { kind: 'chosen', values: [...values] };
}

function invalid(why: string): Chosen {
  return { kind: 'invalid', why };
}
