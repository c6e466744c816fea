import { csvRecord } from '../python/csv-text.ts';
import { SPEC_NAME } from '../source/cohort-files.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import type { Coupling, LayoutAxis, SpecLayout } from './spec-layout.ts';

/** Longer lists go to a CSV file. */
const LONGEST_INLINE = 8;
const WIDTH = 100;

export interface RenderOptions {
  /** Lines about the origin of the spec, without `#`. */
  readonly comment: readonly string[];
  /** Couplings that always go to a CSV file. */
  readonly alwaysListed?: ReadonlySet<string>;
}

/** The files of a spec, `config.yaml` first: path below the spec's folder → text. */
export function renderSpec(layout: SpecLayout, options: RenderOptions): Map<string, string> {
  const items = new Map<string, string>();
  const lines = options.comment.map((line) => `# ${line}`);
  if (layout.axes.length > 0) lines.push('axes:', ...layout.axes.flatMap((axis) => axisLines(axis, items)));
  lines.push(...ruleLines(layout, items, options.alwaysListed ?? new Set()));
  if (layout.replicates.length > 0)
    lines.push('replicates:', ...layout.replicates.map(({ axis, count }) => `  ${axis}: ${count}`));
  lines.push('output:', `  field_order: [${layout.fieldOrder.map(yamlText).join(', ')}]`);
  return new Map([[SPEC_NAME, `${lines.join('\n')}\n`], ...items]);
}

function axisLines({ name, levels, numbers }: LayoutAxis, items: Map<string, string>): string[] {
  if (levels.length > LONGEST_INLINE) {
    items.set(
      `items/${name}.csv`,
      csvText(
        [name],
        levels.map((level) => [level]),
      ),
    );
    return [`  ${name}: '@file:items/${name}.csv'`];
  }
  const texts = numbers ? levels : levels.map(yamlText);
  const line = `  ${name}: [${texts.join(', ')}]`;
  return line.length <= WIDTH ? [line] : [`  ${name}:`, ...texts.map((text) => `    - ${text}`)];
}

function ruleLines(layout: SpecLayout, items: Map<string, string>, listed: ReadonlySet<string>): string[] {
  const pairs = layout.couplings.filter(({ axes }) => axes.length === 2);
  const tuples = layout.couplings.filter(({ axes }) => axes.length > 2);
  const ties = layout.ties.map(({ canonical, axes }) => `    ${canonical}: [${axes.join(', ')}]`);
  const lines = [
    ...section('ties', ties),
    ...section(
      'pairs',
      pairs.flatMap((pair) => [
        `    ${pair.name}:`,
        `      left: ${pair.axes[0]}`,
        `      right: ${pair.axes[1]}`,
        ...itemLines('allowed', pair, items, listed),
      ]),
    ),
    ...section(
      'tuples',
      tuples.flatMap((tuple) => [
        `    ${tuple.name}:`,
        `      axes: [${tuple.axes.join(', ')}]`,
        ...itemLines('items', tuple, items, listed),
      ]),
    ),
  ];
  return lines.length > 0 ? ['rules:', ...lines] : [];
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`  ${name}:`, ...lines] : [];
}

function itemLines(
  key: string,
  { name, axes, items: rows }: Coupling,
  items: Map<string, string>,
  listed: ReadonlySet<string>,
): string[] {
  if (rows.length > LONGEST_INLINE || listed.has(name)) {
    items.set(`items/${name}.csv`, csvText(axes, rows));
    return [`      ${key}: '@file:items/${name}.csv'`];
  }
  return [`      ${key}:`, ...rows.map((row) => `        - [${row.map(yamlText).join(', ')}]`)];
}

function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => csvRecord(row, '\n')).join('');
}
