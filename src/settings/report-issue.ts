import type { z } from 'zod';
import { misspelledKey } from '../design/known-keys.ts';
import { kindOf } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { DIALECTS } from '../runtime/runtimes.ts';
import type { MapNode } from '../syntax/node.ts';
import { spacedKeys } from '../syntax/spaced-keys.ts';
import { type Definition, nestedKeys } from './nested-keys.ts';
import type { KeyTree } from './price-schema.ts';
import { nodeAt, smallestOf } from './setting-node.ts';
import { offeredSpelling } from './unknown-keys.ts';
import { valueHint } from './value-hint.ts';

/** Whether the missing key is present under another spelling, which has been reported. */
export function isMisspelled(top: MapNode, path: readonly PropertyKey[], known: readonly string[]): boolean {
  const { node, missing } = nodeAt(top, path);
  return (
    node.kind === 'map' && missing !== undefined && misspelledKey(node, String(missing), known) !== undefined
  );
}

/** The keys of the mapping that contains the last key of a path. */
export function keysBelow(path: readonly PropertyKey[], definition: Definition): readonly string[] {
  if (path[0] === 'ignore') return definition.IGNORE_KEYS;
  let keys: KeyTree | 'value' | 'list' = nestedKeys(definition);
  for (const part of path.slice(0, -1))
    keys = typeof keys === 'object' ? (keys[String(part)] ?? 'value') : keys;
  return typeof keys === 'object' ? Object.keys(keys) : [];
}

export function reportIssue(
  top: MapNode,
  { path, message: problem, ...issue }: z.core.$ZodIssue,
  whole: string,
  collector: Collector,
): void {
  const found = nodeAt(top, path);
  const isNumber = issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);
  const name = nameOf(path);
  const isMissing = found.missing !== undefined;
  const node = found.node;
  const isMapping = issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected);
  const but = isMissing
    ? 'is missing'
    : node.kind === 'list' && node.items.length === 0
      ? 'is empty'
      : `is ${kindOf(node)}`;
  collector.add('config/invalid', atSpan(smallestOf(node)), `${name} ${problem}, but ${but}`, {
    ...((isMapping ? spacedKeys(node, whole) : undefined) ?? {
      hint: isMissing ? `add \`${String(found.missing)}: …\`` : valueHint(node, path, isNumber),
      ...(path.join() === 'dialect' && node.kind === 'scalar'
        ? offeredSpelling(
            node.span,
            node.text,
            DIALECTS.find((one) => one === node.text.toLowerCase()),
          )
        : {}),
    }),
  });
}

/** `ignore 2: reason`, counting from 1 as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`,
    )
    .join('');
}
