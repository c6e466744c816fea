import { isNull } from '../design/entries.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { quoted } from '../findings/words.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { MapEntry, MapNode } from '../syntax/node.ts';
import { MOST_ENTRIES } from './limits.ts';
import type { KeyTree } from './price-schema.ts';
import { isCodeLike } from './setting-codes.ts';

/** Settings that belong below the one above them, but are not indented. */
interface Outdented {
  readonly block: string;
  readonly entries: readonly MapEntry[];
}

export function outdentedSettings(
  { entries }: MapNode,
  nested: Readonly<Record<string, KeyTree>>,
  ignoreKeys: readonly string[],
): Outdented | undefined {
  for (const [index, { key, value }] of entries.entries()) {
    const block = key.text;
    const belongs =
      block === 'severity'
        ? isCodeLike
        : block === 'ignore'
          ? (name: string) => ignoreKeys.includes(name)
          : (name: string) => Object.keys(nested[block] ?? {}).includes(name);
    const isOpen = block === 'ignore' ? value.kind === 'list' || isNull(value) : isNull(value);
    if (!isOpen) continue;
    const rest = entries.slice(index + 1);
    const end = rest.findIndex((entry) => !belongs(entry.key.text));
    const own = end < 0 ? rest : rest.slice(0, end);
    if (own.length > 0) return { block, entries: own };
  }
  return undefined;
}

export function reportOutdented(
  { block, entries }: Outdented,
  { path, text }: SourceFile,
  collector: Collector,
): void {
  const [first, ...others] = entries as readonly [MapEntry, ...MapEntry[]];
  const last = entries[entries.length - 1] ?? first;
  const edits: Edit[] = [];
  // All lines of these settings, including those of their values.
  for (const { index } of text.matchAll(/^(?=[^\r\n])/gm))
    if (index >= first.key.span.start && index < Math.max(last.value.span.end, last.key.span.end))
      edits.push({ at: span(path, index, index), newText: '  ' });
  const names =
    others.length === 0 ? quoted(first.key.text) : `${quoted(first.key.text)} and ${others.length} more`;
  collector.add(
    'config/unknown-key',
    atSpan(first.key.span),
    `${names} ${others.length === 0 ? 'belongs' : 'belong'} to ${quoted(block)}, but ${others.length === 0 ? 'is' : 'are'} not indented below it`,
    {
      hint: `indent ${edits.length === 1 ? 'the line' : 'these lines'} with two spaces`,
      ...(edits.length < MOST_ENTRIES ? suggested(...edits) : {}),
    },
  );
}
