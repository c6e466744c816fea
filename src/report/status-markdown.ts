import type { CommandWriter } from '../findings/command-text.ts';
import { counted } from '../findings/words.ts';
import type { RepositoryStatus } from '../overview/repository-status.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { cut } from './cut.ts';
import { mdCode, mdProse, mdText } from './markdown.ts';
import { plannedCostTexts } from './price-text.ts';
import { countWords, INPUT_WORDS, openWords, selectionNote } from './status-words.ts';

export interface StatusMarkdownOptions {
  /** Rows of the table; cohorts that are done are left out first. */
  readonly maxRows?: number;
  /** The cost of all planned runs, if prices are known. */
  readonly cost?: ChangeCost | undefined;
  /** Spells the commands that are suggested. Default: for a reader in the root. */
  readonly write?: CommandWriter;
}

const MOST_ROWS = 100;
const LONGEST_ID = 80;
const MOST_INPUTS = 20;

/**
 * The checklist of all cohorts as GitHub Markdown without a heading, for an issue, a comment or a summary. Ends with a
 * newline.
 */
export function statusMarkdown(status: RepositoryStatus, options: StatusMarkdownOptions = {}): string {
  const maxRows = options.maxRows ?? MOST_ROWS;
  const { cohorts } = status;
  // If not all fit, open ones come first.
  const ordered =
    cohorts.length <= maxRows
      ? cohorts
      : [...cohorts.filter(({ done }) => !done), ...cohorts.filter(({ done }) => done)];
  const rows = ordered.slice(0, maxRows).map((cohort) => {
    const marks = [
      mark(cohort.spec === 'committed', cohort.spec),
      mark(cohort.valid === 'yes', cohort.valid),
      mark(cohort.outputs !== 'drifted' && cohort.outputs !== 'unknown', cohort.outputs),
    ];
    return `| ${cohort.done ? '✅' : '⬜'} | ${mdCode(cut(cohort.id, LONGEST_ID))} | ${marks.join(' | ')} | ${mdProse(openWords(cohort, options.write))} |`;
  });
  const lines = [`**${countWords(status)}.**`, ''];
  if (rows.length > 0)
    lines.push(
      '| | Cohort | Spec | Valid | Outputs | Open |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
    );
  const hidden = cohorts.length - rows.length;
  if (hidden > 0) lines.push(`… and ${counted(hidden, 'cohort')} more.`, '');
  const selection = selectionNote(status);
  if (selection !== '')
    lines.push(`${selection}: ${status.selection.paths.map((path) => mdCode(path)).join(', ')}.`, '');
  if (status.inputs.length > 0) {
    const shown = status.inputs.slice(0, MOST_INPUTS);
    lines.push(
      `Needed, but not committed in their current state:`,
      '',
      ...shown.map(({ path, state }) => `- ${mdCode(path)}: ${INPUT_WORDS[state]}`),
      ...(status.inputs.length > shown.length ? [`- … and ${status.inputs.length - shown.length} more`] : []),
      '',
    );
  }
  for (const text of options.cost === undefined ? [] : plannedCostTexts(options.cost))
    lines.push(mdText(text), '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function mark(good: boolean, word: string): string {
  return good ? `✓ ${word}` : word;
}
