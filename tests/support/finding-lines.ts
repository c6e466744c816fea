import type { Diagnostic, Place } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { Positions } from '../../src/report/positions.ts';
import type { SourceFile } from '../../src/source/source-file.ts';

export interface Found {
  /** Sorted as the reports sort them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** Characters of a quoted piece of a source; how long it is matters more than what it says. */
const MOST_QUOTED = 60;

/** The same of a text that a fix adds. */
const MOST_ADDED = 300;

/** `path:line:column: severity code message`, as `diagnostics.txt` holds it; the path alone where there is no place. */
export function findingLines({ diagnostics, sources }: Found): string[] {
  const positions = new Positions(sources);
  return diagnostics.map(
    ({ at, severity, code, message }) =>
      `${positions.text(at)}: ${severity} ${code} ${textOf(message).replaceAll('\n', '\\n')}`,
  );
}

/** Each finding with all that is said of it: its line, and below it, indented, what it covers, its hint, other places and its fix. */
export function findingBlocks({ diagnostics, sources }: Found): string[] {
  const positions = new Positions(sources);
  const lines = findingLines({ diagnostics, sources });
  const covered = (at: Place): string =>
    at.kind === 'span' ? (sources.get(at.span.path)?.text.slice(at.span.start, at.span.end) ?? '') : '';
  return diagnostics.map(({ at, hint, related = [], because, fix, parts = [], unlisted }, index) => {
    const text = covered(at);
    const line = lines[index] ?? '';
    return [
      line,
      // Most messages quote what they are about.
      ...(text === '' || line.includes(`'${text}'`) ? [] : [` ${on(text)}`]),
      ...(hint === undefined ? [] : [`  hint: ${textOf(hint)}`]),
      ...related.map((one) => `  see ${positions.text(one.at)} ${textOf(one.message)}${on(covered(one.at))}`),
      ...(because === undefined ? [] : [`  because of ${positions.text(because)}`]),
      ...(parts.length === 0
        ? []
        : [`  parts: ${parts.map((part) => `${part.code}${count(part.unlisted)}`).join(', ')}`]),
      ...(unlisted === undefined ? [] : [`  unlisted: ${unlisted}`]),
      ...(fix === undefined ? [] : fixLines(fix, { positions, covered })),
    ].join('\n');
  });
}

function fixLines(
  { edits, rename, safe }: NonNullable<Diagnostic['fix']>,
  { positions, covered }: { positions: Positions; covered: (at: Place) => string },
): string[] {
  const kind = safe ? 'fix' : 'offered fix';
  return [
    ...(rename === undefined ? [] : [`  ${kind}: rename ${rename.from} to ${rename.to}`]),
    ...edits.map(({ at, newText }) => {
      const place: Place = { kind: 'span', span: at };
      return `  ${kind}: ${positions.text(place)} ${quoted(covered(place))} -> ${quoted(newText, MOST_ADDED)}`;
    }),
  ];
}

function count(unlisted: number | undefined): string {
  return unlisted === undefined ? '' : ` (${unlisted} unlisted)`;
}

function on(text: string): string {
  return text === '' ? '' : ` on ${quoted(text)}`;
}

/** On one line, and cut. */
function quoted(text: string, most = MOST_QUOTED): string {
  const escaped = escapedText(JSON.stringify(text.slice(0, most)));
  return text.length <= most ? escaped : `${escaped}… (${text.length})`;
}

/** What an editor may not show is escaped. */
export function escapedText(text: string): string {
  return text.replace(/[^\P{C}]|[^\P{Z} ]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}
