import { PROGRAM } from '../findings/command-text.ts';
import { counted } from '../findings/words.ts';
import type { AxisView, DesignView } from '../overview/design-view.ts';
import { relativeToSpec } from '../source/path.ts';
import { cut } from './cut.ts';
import { countText } from './show/count-text.ts';
import { designRemarks, nothingToRemark } from './show/design-sentences.ts';
import { unitRows } from './show/unit-rows.ts';
import { whyUnknown } from './show/unknown-size.ts';
import { type TableColumn, tableLines } from './terminal/table.ts';
import { type TerminalOptions, type Theme, themeOf } from './terminal/theme.ts';

/** Axes, rules, steps and columns listed; the rest is counted. */
const MOST_LINES = 60;
const LONGEST_NAME = 60;
const LONGEST_LINE = 200;

/** A design at a glance, for a terminal. Ends with a newline. */
export function renderDesign(view: DesignView, options: TerminalOptions = {}): string {
  const theme = themeOf(options);
  const sections = [header(view, theme), axes(view, theme), rules(view, theme), steps(view, theme)];
  sections.push(columns(view, theme), units(view, theme), remarks(view, theme));
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.flatMap((line) => theme.wrap(line, 4)).join('\n'));
  return `${text.join('\n\n')}\n`;
}

function header(view: DesignView, theme: Theme): string[] {
  const lines = [
    `${theme.paint('bold', name(view.id, theme))}  ${theme.foreign(view.specPath)}, dialect ${view.dialect}`,
  ];
  if (view.state === 'invalid') {
    lines.push(
      theme.paint(
        'red',
        `${theme.icons.invalid} invalid: ${counted(view.errors, 'error')}; only the readable parts are shown`,
      ),
    );
  } else if (view.warnings > 0) {
    lines.push(
      theme.paint(
        'yellow',
        `${counted(view.warnings, 'warning')}: \`${theme.write([PROGRAM, 'check', view.id])}\` reports them`,
      ),
    );
  }
  return lines;
}

function axes(view: DesignView, theme: Theme): string[] {
  if (view.axes.length === 0) return ['No axes.'];
  const rows = view.axes.map((axis) => [
    name(axis.name, theme),
    countText(axis.levels),
    sourceOf(axis, view, theme),
    levelsOf(axis, theme),
  ]);
  return titled('Axes', ['axis', 'levels', 'source', ''], rows, theme, [1]);
}

function sourceOf({ file, tuple }: AxisView, { specPath }: DesignView, theme: Theme): string {
  if (tuple !== undefined) return `tuple ${name(tuple, theme)}`;
  return file === undefined ? 'inline' : theme.foreign(relativeToSpec(specPath, file));
}

function levelsOf(axis: AxisView, theme: Theme): string {
  const names = axis.first.map((level) => cut(theme.foreign(level), 32)).join(', ');
  return (axis.levels ?? 0) > axis.first.length ? `${names}, ${theme.more}` : names;
}

function rules(view: DesignView, theme: Theme): string[] {
  if (view.rules.length === 0) return ['No rules: every combination of the axes is a row.'];
  const rows = view.rules.map((rule, index) => [
    `${index + 1}.`,
    rule.kind,
    name(rule.name, theme),
    `${theme.foreign(rule.words)}${rule.file === undefined ? '' : ` (${theme.foreign(relativeToSpec(view.specPath, rule.file))})`}`,
  ]);
  return titled('Rules, in the order in which they run', [], rows, theme);
}

function steps(view: DesignView, theme: Theme): string[] {
  const rows = view.steps.map(({ label, rows: count }) => [theme.foreign(label), countText(count)]);
  const { plan } = view;
  if (plan !== undefined) {
    for (const stage of ['drafts', 'essays', 'evaluations'] as const)
      rows.push([stage, countText(plan[stage])]);
  }
  const lines = titled('Rows and generations', [], rows, theme, [1]);
  const why = whyUnknown(view)?.map((part) => (typeof part === 'string' ? part : name(part.name, theme)));
  if (why !== undefined) lines.push(`  ${why.join('')}`);
  if (view.selection !== undefined) {
    lines.push(
      `  The selection ${theme.foreign(view.selection)} restricts the membership to a part of this plan.`,
    );
  }
  return lines;
}

function columns(view: DesignView, theme: Theme): string[] {
  if (view.columns === undefined) return [];
  const rows = view.columns.map((column) => [
    name(column.name, theme),
    countText(column.values),
    column.stages.length === 0 ? 'no stage' : column.stages.join(', '),
  ]);
  return titled('Columns', ['column', 'values', 'read by'], rows, theme, [1]);
}

function units(view: DesignView, theme: Theme): string[] {
  if (view.quality === undefined) return [];
  const rows = unitRows(view.quality).map(({ factor, stage, units, evaluations }) => [
    name(factor, theme),
    units,
    stage,
    evaluations,
  ]);
  const heads = ['axis', 'per level', '', 'evaluations'];
  const units = view.selection === undefined ? 'generations' : 'selected generations';
  return titled(`Units: ${units} of its own stage that each level rests on`, heads, rows, theme, [1, 3]);
}

function remarks(view: DesignView, theme: Theme): string[] {
  if (view.unread === undefined) return [];
  const all = designRemarks(view);
  if (all.length === 0 && view.quality === undefined) return [];
  if (all.length === 0) return [nothingToRemark(view)];
  const lines = all.map(({ kind, parts }) => [
    kind,
    parts.map((part) => (typeof part === 'string' ? part : name(part.name, theme))).join(''),
  ]);
  const title =
    view.selection === undefined || view.quality === undefined
      ? 'What the design can distinguish'
      : `What the generations that ${theme.foreign(view.selection)} selects can distinguish`;
  return titled(title, [], lines, theme);
}

/** A title and a table; columns in `right` are right-aligned. */
function titled(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  theme: Theme,
  right: readonly number[] = [],
): string[] {
  const shown = rows.slice(0, MOST_LINES);
  const count = heads.length > 0 ? heads.length : (shown[0]?.length ?? 0);
  const columns = Array.from({ length: count }, (_, column): TableColumn => {
    const head = heads[column] ?? '';
    return right.includes(column) ? { head, right: true } : { head, least: 12 };
  });
  const words = columns.at(-1);
  // A last column of numbers must not be wrapped like text.
  const isFlush = words?.right === true;
  const [header = [], ...body] = tableLines(
    isFlush ? [...columns, { head: '' }] : columns,
    shown.map((row) => row.map((cell) => cut(cell, LONGEST_LINE))),
    { width: theme.room, indent: 2, more: theme.more },
  );
  const lines = [...(heads.length > 0 ? header.map((line) => theme.paint('dim', line)) : []), ...body.flat()];
  const rest = rows.length - shown.length;
  return [
    theme.paint('bold', title),
    ...lines,
    ...(rest > 0 ? [`  ${theme.more} and ${countText(rest)} more`] : []),
  ];
}

function name(text: string, theme: Theme): string {
  return cut(theme.foreign(text), LONGEST_NAME);
}
