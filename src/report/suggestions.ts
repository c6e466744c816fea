import { createHash } from 'node:crypto';
import type { Change, ClassifiedFinding } from '../change/change.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { counted } from '../findings/words.ts';
import { applyEdits, meet } from '../fixes/apply-edits.ts';
import type { SourceFile } from '../source/source-file.ts';
import { docsLink } from './docs-link.ts';
import { SEVERITIES } from './findings.ts';
import { mdCode, mdLink, mdProse } from './markdown.ts';
import { marker, readMarker } from './marker.ts';

/** Lines of a file and their replacement, to be applied with one click on a pull request. */
export interface Suggestion {
  /** Identifies the suggestion by file, lines and replacement, independent of position. */
  readonly id: string;
  readonly path: string;
  /** 1-based, in the checked file. */
  readonly line: number;
  /** The lines to replace, without line ends. */
  readonly before: readonly string[];
  /** Markdown, with a hidden first line that identifies it. */
  readonly body: string;
}

export interface SuggestionOptions {
  /** Distinguishes the suggestions of several checks of one repository. */
  readonly key: string;
  readonly docsBase?: string;
}

const KIND = 'suggestion';
const REVIEW = 'suggestions';

/** Maximum number of lines that one suggestion replaces. */
const MOST_LINES = 20;

/** Maximum number of suggestions; the most severe introduced findings come first. */
const MOST = 500;

/** Whole lines that fixes change, and why. */
interface Block {
  readonly file: SourceFile;
  readonly from: number;
  readonly to: number;
  readonly found: ClassifiedFinding[];
}

/**
 * The fixes of introduced findings as replacements of whole lines. Fixes of the same lines are combined. Fixes in
 * several places, renamed files, and lines with invisible characters are only in the comment.
 */
export function suggestionsOf({ findings, head }: Change, options: SuggestionOptions): readonly Suggestion[] {
  const wanted = SEVERITIES.flatMap((severity) =>
    findings.filter(
      ({ origin, diagnostic }) =>
        origin === 'introduced' && diagnostic.severity === severity && diagnostic.fix !== undefined,
    ),
  ).slice(0, MOST);
  const blocks: Block[] = [];
  for (const found of wanted) {
    const block = blockOf(found, head.sources);
    if (block === undefined) continue;
    const other = blocks.find(
      ({ file, from, to }) => file === block.file && from <= block.to && block.from <= to,
    );
    if (other === undefined) blocks.push(block);
    else if (other.from === block.from && other.to === block.to && fitsIn(other, found))
      other.found.push(found);
  }
  const seen = new Map<string, number>();
  return blocks.flatMap((block) => suggestionOf(block, options, seen) ?? []);
}

/** The id of the suggestion in a comment, whatever its state. */
export function suggestionId(body: string, key: string): string | undefined {
  const attributes = readMarker(KIND, body);
  return attributes?.get('key') === key ? attributes.get('id') : undefined;
}

/** Replaces a suggestion whose finding is gone. */
export function settledSuggestion(id: string, key: string): string {
  return `${marker(KIND, { key, id })}\n✅ Settled: what this suggestion was about is no longer found.`;
}

/** The text of a review with these suggestions. Its first line lists them, since comments can be deleted. */
export function suggestionsIntro(ids: readonly string[], key: string): string {
  const fixes = `${counted(ids.length, 'finding')} of this check ${ids.length === 1 ? 'has' : 'have'} a fix that one click makes.`;
  return `${marker(REVIEW, { key, ids: ids.join(',') })}\n${fixes} Look at each: the comment of the check says why.`;
}

/** The ids listed in the text of a review. */
export function introducedSuggestions(body: string, key: string): readonly string[] {
  const attributes = readMarker(REVIEW, body);
  return attributes?.get('key') === key ? (attributes.get('ids') ?? '').split(',') : [];
}

function blockOf(found: ClassifiedFinding, sources: ReadonlyMap<string, SourceFile>): Block | undefined {
  const { edits = [], rename } = found.diagnostic.fix ?? {};
  const [first] = edits;
  const file = first && sources.get(first.at.path);
  if (file === undefined || rename !== undefined) return undefined;
  if (edits.some(({ at }) => at.path !== file.path || at.end > file.text.length)) return undefined;
  // GitHub may not preserve CRLF: applying a suggestion has been observed to change whole files.
  if (file.text.includes('\r')) return undefined;
  const start = Math.min(...edits.map(({ at }) => at.start));
  const end = Math.max(...edits.map(({ at }) => at.end));
  const from = file.lines.position(start).line;
  // An edit that ends with a line end includes that line, but not the next.
  const to = file.lines.position(Math.max(start, end > start ? end - 1 : end)).line;
  return to - from < MOST_LINES ? { file, from, to, found: [found] } : undefined;
}

/** Whether the edits of a finding can be combined with those of a block. */
function fitsIn({ found }: Block, { diagnostic }: ClassifiedFinding): boolean {
  const edits = found.flatMap((one) => one.diagnostic.fix?.edits ?? []);
  return (diagnostic.fix?.edits ?? []).every((edit) => !edits.some((other) => meet(edit, other)));
}

function suggestionOf(
  { file, from, to, found }: Block,
  { key, docsBase }: SuggestionOptions,
  seen: Map<string, number>,
): Suggestion | undefined {
  const start = file.lines.lineStart(from);
  const end = file.lines.lineStart(to + 1);
  const edits = found
    .flatMap(({ diagnostic }) => diagnostic.fix?.edits ?? [])
    .map(({ at, newText }) => ({ at: { ...at, start: at.start - start, end: at.end - start }, newText }));
  const before = linesOf(file.text.slice(start, end));
  const after = linesOf(applyEdits(file.text.slice(start, end), edits));
  // Invisible characters cannot be reviewed, and may be lost on the way to GitHub and back.
  if (after.some((line) => visible(line) !== line)) return undefined;
  const same = JSON.stringify([file.path, before, after]);
  const count = seen.get(same) ?? 0;
  seen.set(same, count + 1);
  const id = createHash('sha256')
    .update(JSON.stringify([same, count]))
    .digest('hex')
    .slice(0, 16);
  const words = found.map(({ diagnostic: { severity, code, message, hint } }) => {
    const link = docsLink(code, docsBase);
    const name = link === undefined ? mdCode(code) : mdLink(mdCode(code), link);
    const remedy = hint === undefined ? '' : `\n\nHint: ${mdProse(textOf(hint))}`;
    return `**${severity}** ${name}: ${mdProse(textOf(message))}${remedy}`;
  });
  const isSafe = found.every(({ diagnostic }) => diagnostic.fix?.safe);
  const body = [
    `${marker(KIND, { key, id })}\n${words.join('\n\n')}`,
    ...(isSafe ? [] : ['If this is what you mean:']),
    fenced(after),
  ].join('\n\n');
  return { id, path: file.path, line: from, before, body };
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** The unescaped lines, with a fence that none of them can close. */
function fenced(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, Math.max(0, ...runs) + 1));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}
