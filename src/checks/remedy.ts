import type { Fix } from '../findings/fix.ts';
import type { Text } from '../findings/text.ts';

/** How to fix a finding, in words and, if it is mechanical, as edits. */
export interface Remedy {
  readonly hint: Text;
  readonly fix?: Fix;
}
