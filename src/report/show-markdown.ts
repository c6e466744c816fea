import type { CohortChange } from '../change/change.ts';
import { counted } from '../findings/words.ts';
import type { DesignView } from '../overview/design-view.ts';
import { cut } from './cut.ts';
import { mdCode, mdText } from './markdown.ts';
import { countedText, countText } from './show/count-text.ts';
import { designRemarks, nothingToRemark } from './show/design-sentences.ts';
import { designFlowchart } from './show/mermaid.ts';
import { unitRows } from './show/unit-rows.ts';
import { whyUnknown } from './show/unknown-size.ts';

export interface DesignMarkdownOptions {
  /** Wrapped in a `<details>` element, for a summary of many cohorts. */
  readonly folded?: boolean;
  /** A change to the cohort, to be drawn, too. */
  readonly change?: CohortChange | undefined;
  /** Rows per table; the rest is counted. */
  readonly maxRows?: number;
}

const MOST_ROWS = 60;
const LONGEST_NAME = 80;

/** A design at a glance as GitHub Markdown, with a Mermaid drawing. Ends with a newline. */
export function cohortDesignMarkdown(view: DesignView, options: DesignMarkdownOptions = {}): string {
  const maxRows = options.maxRows ?? MOST_ROWS;
  const body = [
    ...drawing(view, options.change),
    ...axisTable(view, maxRows),
    ...ruleTable(view, maxRows),
    ...stepTable(view, maxRows),
    ...unknownSize(view),
    ...selectionLine(view),
    ...unitTable(view, maxRows),
    ...remarkList(view),
  ];
  const title = `Design of ${code(view.id)}`;
  const lines = options.folded
    ? [
        '<details>',
        `<summary>The design at a glance: ${sizeWords(view)}</summary>`,
        '',
        ...body,
        '</details>',
      ]
    : [
        `## ${title}`,
        '',
        `${code(view.specPath)}, dialect ${view.dialect}: ${sizeWords(view)}.`,
        '',
        ...body,
      ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function sizeWords(view: DesignView): string {
  const rows = view.steps[view.steps.length - 1]?.rows;
  const size = view.plan
    ? `${amountText(view.plan.rows, 'row')}, ${amountText(view.plan.evaluations, 'evaluation')}`
    : amountText(rows, 'row');
  const axes = view.axes.length === 1 ? '1 axis' : `${view.axes.length} axes`;
  const words = `${axes}, ${counted(view.rules.length, 'rule')}, ${size}`;
  return view.state === 'invalid' ? `invalid (${counted(view.errors, 'error')}); ${words}` : words;
}

function amountText(count: number | bigint | undefined, noun: string): string {
  return count === undefined ? `an unknown number of ${noun}s` : countedText(count, noun);
}

function drawing(view: DesignView, change: CohortChange | undefined): string[] {
  return view.axes.length === 0 ? [] : ['```mermaid', designFlowchart(view, change), '```', ''];
}

function axisTable(view: DesignView, maxRows: number): string[] {
  const rows = view.axes.map(({ name, levels, first, file, tuple }) => {
    const names = first.map((level) => code(level)).join(', ');
    const more = (levels ?? 0) > first.length ? ', …' : '';
    const source = tuple !== undefined ? `tuple ${code(tuple)}` : file === undefined ? 'inline' : code(file);
    return [code(name), countText(levels), source, `${names}${more}`];
  });
  return table(['Axis', 'Levels', 'Source', 'Values'], rows, maxRows, [1]);
}

function ruleTable(view: DesignView, maxRows: number): string[] {
  const rows = view.rules.map(({ kind, name, words, file }, index) => [
    String(index + 1),
    kind,
    code(name),
    `${mdText(cut(words, 400))}${file === undefined ? '' : ` (${code(file)})`}`,
  ]);
  return table(['#', 'Rule', 'Name', 'What it does'], rows, maxRows);
}

function stepTable(view: DesignView, maxRows: number): string[] {
  const { plan } = view;
  const rows = view.steps.map(({ label, rows: count }) => [
    mdText(cut(label, LONGEST_NAME)),
    countText(count),
  ]);
  if (plan) {
    for (const stage of ['drafts', 'essays', 'evaluations'] as const)
      rows.push([`→ ${stage}`, countText(plan[stage])]);
  }
  return table(['Step', 'Rows'], rows, maxRows + 3, [1]);
}

function unknownSize(view: DesignView): string[] {
  const why = whyUnknown(view)?.map((part) => (typeof part === 'string' ? part : code(part.name)));
  return why === undefined ? [] : [why.join(''), ''];
}

/** The following sections are not about all rows of the spec. */
function selectionLine({ quality, selection }: DesignView): string[] {
  if (quality === undefined || selection === undefined) return [];
  return [`Of the generations that ${code(selection)} selects:`, ''];
}

function unitTable(view: DesignView, maxRows: number): string[] {
  if (view.quality === undefined) return [];
  const rows = unitRows(view.quality).map(({ factor, stage, units, evaluations }) => [
    code(factor),
    `${units} ${stage}`,
    evaluations,
  ]);
  return table(['Axis', 'Each level rests on', 'Evaluations of them'], rows, maxRows, [1, 2]);
}

function remarkList(view: DesignView): string[] {
  if (view.unread === undefined) return [];
  const remarks = designRemarks(view);
  if (remarks.length === 0 && view.quality === undefined) return [];
  if (remarks.length === 0) return [nothingToRemark(view), ''];
  return [
    ...remarks.map(({ kind, parts }) => {
      const words = parts.map((part) => (typeof part === 'string' ? part : code(part.name))).join('');
      return `- **${kind}**: ${words}`;
    }),
    '',
  ];
}

function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  maxRows: number,
  right: readonly number[] = [],
): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length - maxRows;
  return [
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, column) => (right.includes(column) ? ' ---: ' : ' --- ')).join('|')}|`,
    ...rows.slice(0, maxRows).map((row) => `| ${row.join(' | ')} |`),
    ...(rest > 0 ? ['', `… and ${countText(rest)} more.`] : []),
    '',
  ];
}

function code(text: string): string {
  return mdCode(cut(text, LONGEST_NAME));
}
