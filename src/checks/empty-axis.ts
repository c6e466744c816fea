import type { Axis } from '../design/design.ts';
import { atSpan, type Place } from '../findings/diagnostic.ts';

/** Where an axis without levels has to get some, and how: its included file may have them in comments. */
export function emptyAxis({ at, include }: Axis): { readonly at: Place; readonly hint: string } {
  return include?.commentedItem === undefined
    ? { at: atSpan(at), hint: 'give it at least one level' }
    : {
        at: atSpan(include.commentedItem),
        hint: 'its levels are in comments: remove the `#` before the ones that you mean',
      };
}
