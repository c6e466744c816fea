import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { quotedSource } from '../findings/words.ts';
import { catalogOf } from '../source/catalogued-axes.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import type { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import { valueAt } from '../syntax/yaml/explain-character.ts';
import {
  type DisplacedLine,
  type Line,
  linesOf,
  MOST_PARSED,
  meaningOf,
  namesAreMeant,
  parsed,
  rulesOf,
  textsOf,
} from './displaced-line.ts';
import { entryOf } from './entries.ts';
import { formOf } from './spec-form.ts';
import { SHAPES } from './spec-shapes.ts';

/**
 * Finds the key whose line is missing: if it is inserted above a line, the text becomes a spec in which every key is
 * where it belongs. `undefined` if there is none, or if several would lead to different specs.
 *
 * @param before - The tree of the text as it is, if it can be read.
 */
export function lostKey({ path, text }: SourceFile, before: Node | undefined): DisplacedLine | undefined {
  if (before !== undefined && isMeant(before)) return undefined;
  // The width of other whitespace is unknown.
  if (/^ *[^\S \r\n]/m.test(text)) return undefined;
  const lines = linesOf(text);
  const columns = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b);
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  let left = MOST_PARSED;
  let best: { readonly line: Line; readonly key: string; readonly newText: string } | undefined;
  let meaning: string | undefined;
  for (const [index, line] of lines.entries())
    for (const { key, column } of keysAbove(line, lines[index - 1], columns)) {
      left -= text.length;
      if (left < 0) return undefined;
      passCheckpoint(Math.ceil(text.length / 20));
      const newText = `${' '.repeat(column)}${key}:${lineEnd}`;
      const node = parsed(path, text.slice(0, line.start) + newText + text.slice(line.start));
      if (node === undefined || !isMeant(node) || !namesAreMeant(node, before)) continue;
      if (meaning !== undefined && meaning !== meaningOf(node)) return undefined;
      meaning ??= meaningOf(node);
      best ??= { line, key, newText };
    }
  if (best === undefined) return undefined;
  const { line, key, newText } = best;
  const at = valueAt(text, line.start + line.indent, false);
  const own = /^[^\s:'"]+:/.exec(text.slice(at.start, at.end))?.[0];
  const end = own === undefined ? at.end : at.start + own.length;
  return {
    at: atSpan(span(path, at.start, end)),
    message: `${quotedSource(text.slice(at.start, end))} belongs under \`${key}:\`, which is missing`,
    hint: `put \`${key}:\` above it`,
    ...suggested({ at: span(path, line.start, line.start), newText }),
  };
}

/** The keys that may be missing directly above a line, each with the column in which it would start. */
function* keysAbove(
  line: Line,
  above: Line | undefined,
  columns: readonly number[],
): Iterable<{ readonly key: string; readonly column: number }> {
  if (!line.isMovable || line.indent === 0) return;
  for (const key of SHAPES.spec.keys) yield { key, column: 0 };
  // A section is below `rules:` or another section.
  if (above === undefined) return;
  for (const column of columns)
    if (column > 0 && column < line.indent) for (const key of SHAPES.rules.keys) yield { key, column };
}

/**
 * Whether every key is where it belongs, no subset lists axes in place of levels, and no tie has axes without a common
 * level.
 */
function isMeant(top: Node): boolean {
  if (formOf(top).is !== 'whole' || top.kind !== 'map') return false;
  const axes = entryOf(top, 'axes')?.value;
  const listOf = new Map(axes?.kind === 'map' ? axes.entries.map(({ key, value }) => [key.text, value]) : []);
  const { subsets = [], ties = [] } = rulesOf(top);
  const keepsAxes = subsets.some(({ value }) => {
    const kept = textsOf(value);
    return kept.length > 0 && kept.every((name) => listOf.has(name));
  });
  const tiesStrangers = ties.some(({ value }) => {
    if (new Set(textsOf(value).flatMap((name) => catalogOf(name) ?? [])).size > 1) return true;
    const lists = textsOf(value).map((name) => textsOf(listOf.get(name)));
    const [first = [], ...others] = lists.filter((levels) => levels.length > 0);
    return others.length > 0 && !first.some((level) => others.every((levels) => levels.includes(level)));
  });
  return !keepsAxes && !tiesStrangers;
}
