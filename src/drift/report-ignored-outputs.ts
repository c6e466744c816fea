import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Place } from '../findings/diagnostic.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';

/** A rule that a change adds to what git ignores, and that is about outputs. */
export interface IgnoredOutputs {
  /** The file that holds the rule, relative to the repository; absent where it lies above it. */
  readonly file?: { readonly path: string; readonly text: string };
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** Files and folders of outputs; at least one. */
  readonly outputs: readonly string[];
}

/** Warns at every rule that keeps outputs from being committed, and so from being compared, since a change. */
export function reportIgnoredOutputs(
  found: readonly IgnoredOutputs[],
  sources: Map<string, SourceFile>,
  collector: Collector,
): void {
  for (const { file, line, pattern, outputs } of found) {
    const [first = ''] = outputs;
    let at: Place = atFile(first);
    if (file !== undefined) {
      const source = sources.get(file.path) ?? new SourceFile(file.path, file.text);
      sources.set(file.path, source);
      at = atSpan(lineSpan(source, line));
    }
    const more = outputs.length > 1 ? ` and ${outputs.length - 1} more` : '';
    collector.add(
      'drift/newly-ignored',
      at,
      msg`since this change, git ignores ${quotedPath(first)}${more} by the rule ${quoted(pattern)}: ignored outputs are not compared`,
      {
        hint: 'remove the rule to have the outputs checked; outputs that were committed before count as missing',
      },
    );
  }
}

function lineSpan({ path, text, lines }: SourceFile, line: number) {
  const start = lines.lineStart(line);
  const rest = text.slice(start);
  const length = /^[^\r\n]*/.exec(rest)?.[0].trimEnd().length ?? 0;
  return span(path, start, start + length);
}
