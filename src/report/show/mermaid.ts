import { visible } from '../../findings/visible.ts';
import { counted } from '../../findings/words.ts';
import type { DesignView, RuleView } from '../../overview/design-view.ts';
import { countText } from './count-text.ts';

/** A larger drawing is no overview any more: GitHub shrinks it until nothing can be read. */
const MOST_NODES = 30;
const LONGEST_LABEL = 48;

/**
 * The design as a Mermaid flowchart: axes → rules → rows → stages. Axes that no rule names share a node when the drawing
 * would have more than thirty; when that is not enough, so do the rules.
 */
export function designFlowchart(view: DesignView): string {
  const named = new Set(view.rules.flatMap(({ members }) => members));
  const loose = view.axes.filter(({ name }) => !named.has(name));
  const fixed = 4 + (view.replicates.length > 0 ? 1 : 0);
  const all = view.axes.length + view.rules.length + fixed;
  if (all <= MOST_NODES) return draw(view, new Set());
  if (all - loose.length + 1 <= MOST_NODES) return draw(view, new Set(loose.map(({ name }) => name)));
  return drawFolded(view);
}

function draw(view: DesignView, folded: ReadonlySet<string>): string {
  const lines = ['flowchart LR'];
  const makers = new Map<string, string>();
  for (const [index, axis] of view.axes.entries()) {
    if (folded.has(axis.name)) continue;
    const id = `axis${index}`;
    lines.push(`  ${id}["${label(axis.name)}<br>${levelWords(axis.levels)}"]`);
    makers.set(axis.name, id);
  }
  for (const [index, rule] of view.rules.entries()) {
    const id = `rule${index}`;
    lines.push(`  ${id}${shape(rule)}`);
    const sources = new Set(rule.members.flatMap((member) => makers.get(member) ?? []));
    for (const source of sources) lines.push(`  ${source} --> ${id}`);
    for (const member of rule.members) makers.delete(member);
    makers.set(rule.name, id);
  }
  const last = [...new Set(makers.values())];
  if (folded.size > 0) {
    lines.push(`  others["${counted(folded.size, 'axis').replace('axiss', 'axes')} that no rule names"]`);
    last.push('others');
  }
  return [...lines, ...tail(view, last)].join('\n');
}

function drawFolded(view: DesignView): string {
  const lines = ['flowchart LR', `  axes["${view.axes.length} axes"]`];
  if (view.rules.length === 0) return [...lines, ...tail(view, ['axes'])].join('\n');
  lines.push(`  rules{{"${counted(view.rules.length, 'rule')}"}}`, '  axes --> rules');
  return [...lines, ...tail(view, ['rules'])].join('\n');
}

/** Rows and stages, which every drawing ends with. */
function tail(view: DesignView, sources: readonly string[]): string[] {
  const lines: string[] = [];
  let into = 'rows';
  if (view.replicates.length > 0) {
    const product = view.replicates.reduce((all, { count }) => all * count, 1n);
    lines.push(`  replicates(["replicates<br>×${countText(product)}"])`);
    into = 'replicates';
  }
  for (const source of sources) lines.push(`  ${source} --> ${into}`);
  const rows = view.steps[view.steps.length - 1]?.rows;
  lines.push(`  rows(["${countWords(rows, 'row')}"])`);
  if (into !== 'rows') lines.push(`  ${into} --> rows`);
  const { plan } = view;
  if (plan === undefined) return lines;
  lines.push(
    `  drafts[("${countWords(plan.drafts, 'draft')}")]`,
    `  essays[("${countWords(plan.essays, 'essay')}")]`,
    `  evaluations[("${countWords(plan.evaluations, 'evaluation')}")]`,
    '  rows --> drafts --> essays --> evaluations',
  );
  return lines;
}

function shape(rule: RuleView): string {
  return `{{"${rule.kind} ${label(rule.name)}<br>${levelWords(rule.levels)}"}}`;
}

function levelWords(count: number | undefined): string {
  return countWords(count, 'level');
}

function countWords(count: number | bigint | undefined, noun: string): string {
  if (count === undefined) return `${noun}s: ?`;
  return `${countText(count)} ${BigInt(count) === 1n ? noun : `${noun}s`}`;
}

/** Foreign text within a quoted label: all that Mermaid, Markdown or HTML could read is written as Mermaid's entities. */
function label(text: string): string {
  const points = Array.from(visible(text));
  const cut = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), '…'] : points;
  return cut
    .map((point) =>
      /[A-Za-z0-9 ._,/()\u00a1-\u{10ffff}-]/u.test(point) ? point : `#${point.codePointAt(0)};`,
    )
    .join('');
}
