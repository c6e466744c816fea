import { type Fix, suggested } from '../findings/fix.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import type { MapNode, ScalarNode } from '../syntax/node.ts';
import type { LoadContext } from './load-context.ts';
import { movedLines } from './move-lines.ts';

/** Keys that are indented too little, and the edits that indent them. */
export interface OutdentedKeys {
  readonly keys: readonly ScalarNode[];
  readonly fix?: Fix;
}

/** Keys that follow an empty key at the same level, although they belong below it. */
export function outdentedKeys(
  top: MapNode,
  name: string,
  known: readonly string[],
  context: LoadContext,
): OutdentedKeys | undefined {
  const at = top.entries.findIndex(({ key }) => key.value.kind === 'str' && key.value.value === name);
  const value = top.entries[at]?.value;
  if (value?.kind !== 'scalar' || value.value.kind !== 'null' || value.text !== '') return undefined;
  const below = top.entries.slice(at + 1);
  const next = below.findIndex(({ key }) => key.value.kind === 'str' && known.includes(key.value.value));
  const keys = below.slice(0, next < 0 ? below.length : next).map(({ key }) => key);
  const edits = keys.flatMap(({ span }) => movedLines(span, 2, context));
  return keys.length === 0 ? undefined : { keys, ...(edits.length > 0 ? suggested(...edits) : {}) };
}

/** The hint and fix for keys that belong below another one. */
export function indentHint(
  name: string,
  { keys, fix }: OutdentedKeys,
): { readonly hint: string; readonly fix?: Fix } {
  const shown = listed(
    keys.slice(0, LISTED).map(({ text }) => quoted(text)),
    keys.length,
  );
  const stand = keys.length === 1 ? 'is at the same level' : 'are at the same level';
  return { hint: `${shown} ${stand}: indent what belongs under ${name}`, ...(fix ? { fix } : {}) };
}
