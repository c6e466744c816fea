import type { ClassifiedFinding } from '../../change/change.ts';
import { cut } from '../cut.ts';
import { SEVERITIES } from '../findings.ts';
import { mdCode } from '../markdown.ts';
import { Positions } from '../positions.ts';
import { repairCommand } from '../repair.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import type { SummaryContext } from '../summary/detail.ts';
import { addFindings } from '../summary/finding-items.ts';
import { plural } from '../words.ts';
import type { CommentContext } from './detail.ts';
import { driftedOutputs } from './drifted-outputs.ts';

const LONGEST_ID = 100;

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
  const drifted = olderDrift(context);
  if (existing.length + drifted.length > 0) {
    const parts = [
      ...(existing.length > 0 ? [plural(existing.length, 'finding')] : []),
      ...(drifted.length > 0 ? [`drift of ${plural(drifted.length, 'cohort')}`] : []),
    ];
    fold(lines, `From before this change: ${parts.join(', ')}`, detail.old, () => {
      if (existing.length > 0) list(lines, existing, context, detail.old);
      addOlderDrift(lines, drifted, context);
    });
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

/** Cohorts that this change neither touches nor made drift. */
function olderDrift({ change, counts }: CommentContext): readonly string[] {
  const touched = new Set(change.cohorts.map(({ id }) => id));
  return counts.drifted.filter((id) => !touched.has(id) && !counts.newlyDrifted.includes(id));
}

function addOlderDrift(lines: BoundedLines, ids: readonly string[], context: CommentContext): void {
  const { change, detail } = context;
  if (ids.length === 0) return;
  lines.add('');
  for (const id of ids.slice(0, detail.old)) {
    const outputs = change.drift.filter(({ cohort, origin }) => cohort === id && origin !== 'fixed');
    lines.add(`- ${mdCode(cut(id, LONGEST_ID))}: ${driftedOutputs(outputs)}`);
  }
  if (ids.length > detail.old) lines.add(`- and ${plural(ids.length - detail.old, 'cohort')} more`);
  lines.add('', `Mended by ${mdCode(repairCommand(change.head, ids))}.`, '');
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
