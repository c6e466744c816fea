import { rect, text } from '@observablehq/plot';
import { counted } from '../../findings/words.ts';
import type { PlanBranch } from '../../overview/plan-tree.ts';
import { STAGES, type Stage } from '../../result.ts';
import { countedText, countText } from '../show/count-text.ts';
import { COLORS, drawing, figure, LETTER, WIDE } from './chart.ts';
import { type Html, html, shown } from './html.ts';

/** Heights in pixels: maximum and minimum of the drawing, its head, and the minimum of a box with a line of text. */
const [TALLEST, SHORTEST, HEAD, LINE] = [460, 120, 24, 15];

/** Boxes drawn; thinner ones would be invisible. */
const MOST_BOXES = 800;

const COLUMN = WIDE / STAGES.length;

interface Box {
  readonly branch: PlanBranch;
  readonly from: number;
  readonly to: number;
}

/**
 * Drafts, the essays made from each kind of draft, and their evaluations. Heights are proportional to the number of
 * evaluations.
 */
export function treeChart(tree: readonly PlanBranch[]): Html | undefined {
  const total = tree.reduce((sum, { evaluations }) => sum + evaluations, 0);
  if (total === 0) return undefined;
  const boxes: Box[] = [];
  place(tree, 0, boxes);
  const leaves = boxes.filter(({ branch }) => branch.stage === 'evaluation').length;
  const height = Math.max(SHORTEST, Math.min(TALLEST, leaves * (LINE + 4)));
  const y = (evaluations: number): number => HEAD + (evaluations / total) * height;
  const varying = varyingFields(boxes.map(({ branch }) => branch));
  const drawn = boxes
    .filter(({ from, to }) => y(to) - y(from) >= 0.75)
    .slice(0, MOST_BOXES)
    .map(({ branch, from, to }) => {
      const number = countText(branch.count);
      const room = y(to) - y(from);
      const letters = Math.floor((COLUMN - 26 - number.length * LETTER) / LETTER);
      return {
        x: STAGES.indexOf(branch.stage) * COLUMN,
        ...{ top: y(from), bottom: y(to) - Math.min(1, room / 4) },
        color: COLORS[branch.stage],
        label: room < LINE ? '' : shown(labelOf(branch, varying), letters),
        number: room < LINE ? '' : number,
        title: titleOf(branch),
      };
    });
  const heads = STAGES.map((stage, index) => ({ x: index * COLUMN, label: headOf(stage, boxes) }));
  const label = boxes
    .slice(0, 40)
    .map(({ branch }) => `${branch.stage} ${shown(labelOf(branch, varying))}: ${countText(branch.count)}`)
    .join('; ');
  const picture = drawing(label, WIDE, height + HEAD, [
    text(heads, { x: 'x', y: 9, text: 'label', textAnchor: 'start', fill: COLORS.soft, fontWeight: 600 }),
    rect(drawn, {
      ...{ x1: 'x', x2: (one) => one.x + COLUMN - 6, y1: 'top', y2: 'bottom' },
      ...{ fill: 'color', fillOpacity: 0.16, title: 'title', rx: 3 },
    }),
    rect(drawn, {
      ...{ x1: 'x', x2: (one) => one.x + 3, y1: 'top', y2: 'bottom', fill: 'color' },
    }),
    text(drawn, {
      ...{ x: (one) => one.x + 10, y: (one) => (one.top + one.bottom) / 2, text: 'label' },
      ...{ textAnchor: 'start', fill: COLORS.ink },
    }),
    text(drawn, {
      ...{ x: (one) => one.x + COLUMN - 12, y: (one) => (one.top + one.bottom) / 2, text: 'number' },
      ...{ textAnchor: 'end', fill: COLORS.ink },
    }),
  ]);
  const words = html`What is made from what, from left to right; heights show shares of the evaluations.${constantWords(boxes, varying)}`;
  return figure('The plan', words, picture, { wide: true });
}

function place(branches: readonly PlanBranch[], start: number, boxes: Box[]): void {
  let from = start;
  for (const branch of branches) {
    boxes.push({ branch, from, to: from + branch.evaluations });
    place(branch.branches, from, boxes);
    from += branch.evaluations;
  }
}

type Fields = Readonly<Record<Stage, readonly ('template' | 'model')[]>>;

const ALL: Fields = {
  draft: ['template', 'model'],
  essay: ['template', 'model'],
  evaluation: ['template', 'model'],
};

/** The fields that vary at each stage. A field that is the same in every box is named once, above. */
function varyingFields(branches: readonly PlanBranch[]): Fields {
  const varying = (stage: Stage): Fields[Stage] =>
    ALL[stage].filter(
      (field) => new Set(branches.flatMap((one) => (one.stage === stage ? [one[field]] : []))).size > 1,
    );
  return { draft: varying('draft'), essay: varying('essay'), evaluation: varying('evaluation') };
}

function labelOf({ stage, folded, ...branch }: PlanBranch, fields: Fields): string {
  if (folded !== undefined) return `${countText(folded)} more`;
  const kept = fields[stage].length === 0 ? ALL[stage] : fields[stage];
  return kept.map((field) => branch[field]).join(' · ');
}

function titleOf(branch: PlanBranch): string {
  const { stage, count, evaluations } = branch;
  const own = `${shown(labelOf(branch, ALL), 160)}: ${counted(count, stage)}`;
  return stage === 'evaluation' ? own : `${own}, ${counted(evaluations, 'evaluation')}`;
}

function headOf(stage: Stage, boxes: readonly Box[]): string {
  const count = boxes.reduce((sum, { branch }) => sum + (branch.stage === stage ? branch.count : 0), 0);
  return countedText(count, stage);
}

/** The fields that are the same in every box. */
function constantWords(boxes: readonly Box[], varying: Fields): Html | undefined {
  const constants = STAGES.flatMap((stage) => {
    const branch = boxes.find((one) => one.branch.stage === stage)?.branch;
    if (branch === undefined || varying[stage].length !== 1) return [];
    const [field] = ALL[stage].filter((one) => !varying[stage].includes(one));
    return field === undefined
      ? []
      : [
          html`every ${stage} is ${field === 'model' ? 'by' : 'from'} <code dir="auto">${shown(branch[field], 60)}</code>`,
        ];
  });
  return constants.length === 0
    ? undefined
    : html` Here ${constants.map((one, index) => html`${index === 0 ? '' : ', '}${one}`)}.`;
}
