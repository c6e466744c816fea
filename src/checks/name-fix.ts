import type { Name } from '../design/design.ts';
import type { Fix } from '../findings/fix.ts';
import { spellingFix } from '../syntax/respell.ts';
import { FIELD_OF_COLUMN } from './planned-columns.ts';

/** The fix that writes the axis or column that a name may mean. The planner's own names are fixed. */
export function nameFix(
  { at, text }: Name,
  near: string | undefined,
  names: Iterable<string>,
): { readonly fix?: Fix } {
  const fixed = near !== undefined && FIELD_OF_COLUMN.has(near) && !FIELD_OF_COLUMN.has(text);
  return spellingFix(at, text, near, { names, fixed });
}
