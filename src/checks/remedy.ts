import type { Fix } from '../findings/fix.ts';
import type { Text } from '../findings/text.ts';

/** What to do about a finding, in words and, if it is mechanical, as edits. */
export interface Remedy {
  readonly hint: Text;
  readonly fix?: Fix;
}
