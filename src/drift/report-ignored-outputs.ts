import type { Collector } from '../findings/collector.ts';
import { atFile, atMissing, atSpan, type Place } from '../findings/diagnostic.ts';
import { commandText, msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';

/** A gitignore rule added by a change that affects outputs. */
export interface IgnoredOutputs {
  /** The file with the rule, relative to the repository; absent if it is outside. */
  readonly file?: { readonly path: string; readonly text: string };
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** Files and folders of outputs; at least one. */
  readonly outputs: readonly string[];
}

/** Warns about rules added by a change that prevent outputs from being committed, and thus from being compared. */
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
        unlisted: outputs.length - 1,
      },
    );
  }
}

/** Warns about outputs of a cohort that git ignores, while those of others are committed: the rule may be an old one. */
export function reportIgnored(paths: readonly string[], collector: Collector): void {
  const [path] = paths;
  if (path === undefined) return;
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  collector.add(
    'drift/ignored',
    atMissing(path),
    msg`git ignores ${quotedPath(path)}${more}: nothing is compared, although outputs of other cohorts are committed`,
    {
      hint: msg`\`${commandText('git', 'check-ignore', '-v', { path })}\` names the rule: remove it, and commit the outputs`,
      unlisted: paths.length - 1,
    },
  );
}

function lineSpan({ path, text, lines }: SourceFile, line: number) {
  const start = lines.lineStart(line);
  const rest = text.slice(start);
  const length = /^[^\r\n]*/.exec(rest)?.[0].trimEnd().length ?? 0;
  return span(path, start, start + length);
}
