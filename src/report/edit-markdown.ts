import type { Commit, FileChange } from '../change/culprit.ts';
import type { SharedEdit } from '../change/shared-edit.ts';
import { firstLine } from '../change/trace-to-edit.ts';
import { cut } from './cut.ts';
import { mdCode, mdFence, mdLink, mdText, urlPath } from './markdown.ts';
import { countedText } from './show/count-text.ts';

const LONGEST_PATH = 300;
const LONGEST_LINE = 200;
const LONGEST_NAME = 80;
const LONGEST_SUBJECT = 120;

/** Changed lines shown. */
const MOST_LINES = 8;

/** URL prefixes for paths and commits; without them there are no links. */
export interface EditLinks {
  readonly sourceBase?: string | undefined;
  readonly commitBase?: string | undefined;
}

/** `data/1_raw/x.csv:3, in abc1234 by Ada`: where a change is and who made it, as one line of Markdown. */
export function editPlace(edit: SharedEdit, { sourceBase, commitBase }: EditLinks): string {
  const line = firstLine(edit);
  const place = mdCode(`${cut(edit.path, LONGEST_PATH)}:${line}`);
  const linked =
    sourceBase === undefined ? place : mdLink(place, `${sourceBase}${urlPath(edit.path)}#L${line}`);
  if (edit.isUncommitted) return `${linked}, uncommitted`;
  return edit.commit === undefined
    ? linked
    : `${linked}, in ${commitLink(edit.commit, commitBase)} by ${mdText(cut(edit.commit.author, LONGEST_NAME))}`;
}

/** The changed lines as a Markdown block. */
export function editDiff(change: FileChange): string {
  const all = change.hunks.flatMap(({ removed, added }) => [
    ...removed.map((text) => `-${cut(text, LONGEST_LINE)}`),
    ...added.map((text) => `+${cut(text, LONGEST_LINE)}`),
  ]);
  const rest = all.length - MOST_LINES + change.more;
  const lines = rest > 0 ? [...all.slice(0, MOST_LINES), `# ${countedText(rest, 'line')} more`] : all;
  return mdFence(lines.join('\n'), 'diff');
}

export function commitText(commit: Commit, base: string | undefined): string {
  const by = `${mdText(cut(commit.author, LONGEST_NAME))}, ${mdText(commit.date.slice(0, 10))}`;
  return `${commitLink(commit, base)} “${mdText(cut(commit.subject, LONGEST_SUBJECT))}” (${by})`;
}

export function commitLink({ oid }: Commit, base: string | undefined): string {
  const short = mdCode(oid.slice(0, 7));
  return base === undefined ? short : mdLink(short, `${base}${oid}`);
}

/** Indents a block below a list item. */
export function indented(block: string): readonly string[] {
  return block.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
}
