import type { ClassifiedFinding } from '../../change/change.ts';
import { SEVERITIES } from '../findings.ts';
import { Positions } from '../positions.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import type { SummaryContext } from '../summary/detail.ts';
import { addFindings } from '../summary/finding-items.ts';
import { plural } from '../words.ts';
import type { CommentContext } from './detail.ts';

/** Findings: introduced ones open, existing ones folded, fixed ones counted and folded. */
export function addFindingSections(lines: BoundedLines, context: CommentContext): void {
  const { change, detail } = context;
  const isCompared = change.base !== undefined;
  const introduced = ordered(change.findings, 'introduced').filter(
    // What merely says that nothing is committed is no news of this change.
    ({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared,
  );
  if (introduced.length > 0 && detail.findings > 0) {
    const title = isCompared ? 'Introduced by this change' : 'Findings';
    lines.add('', `#### ${title}`, '');
    list(lines, introduced, context, detail.findings);
  }
  const existing = ordered(change.findings, 'existing').filter(
    ({ diagnostic }) => diagnostic.severity !== 'notice',
  );
  if (existing.length > 0) {
    fold(lines, `${plural(existing.length, 'finding')} from before this change`, detail.old, () =>
      list(lines, existing, context, detail.old),
    );
  }
  const fixed = ordered(change.findings, 'fixed').filter(
    ({ diagnostic }) => diagnostic.severity !== 'notice',
  );
  if (fixed.length > 0) {
    fold(lines, `✅ ${plural(fixed.length, 'finding')} fixed`, detail.old, () =>
      list(lines, fixed, context, detail.old, true),
    );
  }
}

function fold(lines: BoundedLines, title: string, shown: number, add: () => void): void {
  if (shown === 0) {
    lines.add('', `${title}.`, '');
    return;
  }
  lines.add('', '<details>', `<summary>${title}</summary>`, '');
  add();
  lines.add('', '</details>', '');
}

function list(
  lines: BoundedLines,
  findings: readonly ClassifiedFinding[],
  { change, positions, detail, options }: CommentContext,
  most: number,
  isFixed = false,
): void {
  const isOpen = findings[0]?.origin === 'introduced';
  const { docsBase, sourceBase } = options;
  const result = isFixed ? (change.base ?? change.head) : change.head;
  const context: SummaryContext = {
    result,
    positions: isFixed ? new Positions(result.sources) : positions,
    detail: {
      frames: detail.frames && isOpen,
      related: detail.related && isOpen,
      findings: most,
      ids: detail.ids,
      sections: 0,
      rows: 0,
      cleanRows: false,
    },
    docsBase,
    // What is fixed stands in the other commit.
    sourceBase: isFixed ? undefined : sourceBase,
    shared: [],
    sharedKeys: new Set(),
  };
  addFindings(
    lines,
    findings.map(({ diagnostic }) => diagnostic),
    context,
  );
}

/** Errors first, otherwise by place. */
function ordered(findings: readonly ClassifiedFinding[], origin: string): readonly ClassifiedFinding[] {
  const some = findings.filter((one) => one.origin === origin);
  return SEVERITIES.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}
