import type { ClassifiedFinding, Origin } from '../../change/change.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import { cut } from '../cut.ts';
import { causeKeysAmong, SEVERITIES } from '../findings.ts';
import { mdCode } from '../markdown.ts';
import { Positions } from '../positions.ts';
import { repairCommand } from '../repair.ts';
import { countedText } from '../show/count-text.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import type { SummaryContext } from '../summary/detail.ts';
import { addFindings, addSharedCauses, sharedCauses } from '../summary/finding-items.ts';
import type { CommentContext } from './detail.ts';
import { driftedOutputs } from './drifted-outputs.ts';

const LONGEST_ID = 100;

/** Introduced notices that are not folded. */
const MOST_NOTICES = 3;

/**
 * Introduced findings that many cohorts share, such as an id removed from its catalog: reported once, before everything
 * else.
 */
export function addSharedFindings(lines: BoundedLines, context: CommentContext): void {
  const shared = sharedCauses(introducedIn(context), causeKeysIn(context));
  if (shared.length === 0 || context.detail.findings === 0) return;
  const introduced = summaryContext(context, context.detail.findings, 'introduced');
  const { base } = context.change;
  addSharedCauses(
    lines,
    { ...introduced, shared },
    base === undefined ? '**In many cohorts**' : '**Introduced by this change in many cohorts**',
  );
}

/** Cohorts that have nothing but shared findings. */
export function cohortsOfSharedFindings(context: CommentContext): ReadonlySet<string> {
  const introduced = introducedIn(context);
  const keyOf = causeKeysIn(context);
  const shared = sharedCauses(introduced, keyOf);
  const keys = new Set(shared.map(([{ diagnostic }]) => keyOf(diagnostic)));
  const own = new Set(
    introduced.flatMap(({ diagnostic, cohorts }) => (keys.has(keyOf(diagnostic)) ? [] : cohorts)),
  );
  return new Set(shared.flat().flatMap(({ cohorts }) => cohorts.filter((id) => !own.has(id))));
}

function causeKeysIn({ change }: CommentContext): (diagnostic: Diagnostic) => string {
  return causeKeysAmong(change.sharedEdits, change.head.sources);
}

/** Without a base, notices (such as that nothing is committed) are not news. */
function introducedIn({ change }: CommentContext): readonly ClassifiedFinding[] {
  const isCompared = change.base !== undefined;
  return ordered(change.findings, 'introduced').filter(
    ({ diagnostic }) => diagnostic.severity !== 'notice' || isCompared,
  );
}

/** The other introduced errors: errors come before the plan. */
export function addErrors(lines: BoundedLines, context: CommentContext): void {
  const [errors] = ownIn(context);
  const title = context.change.base === undefined ? 'Errors' : 'Introduced by this change';
  addIntroduced(lines, title, errors, context);
}

/** Findings: introduced ones other than errors open, existing ones folded, fixed ones counted and folded. */
export function addFindingSections(lines: BoundedLines, context: CommentContext): void {
  const { change, detail } = context;
  const [errors, rest] = ownIn(context);
  const titles =
    change.base === undefined
      ? ['Findings', 'Other findings']
      : ['Introduced by this change', 'Also introduced'];
  const notices = rest.filter(({ diagnostic }) => diagnostic.severity === 'notice');
  const isFolded = notices.length > MOST_NOTICES;
  const open = isFolded ? rest.filter((one) => !notices.includes(one)) : rest;
  addIntroduced(lines, titles[errors.length > 0 ? 1 : 0] ?? '', open, context);
  if (isFolded)
    fold(lines, `${countedText(notices.length, 'notice')} introduced by this change`, detail.findings, () =>
      list(lines, notices, context, detail.findings),
    );
  const existing = ordered(change.findings, 'existing').filter(
    ({ diagnostic }) => diagnostic.severity !== 'notice',
  );
  const drifted = olderDrift(context);
  if (existing.length + drifted.length > 0) {
    const parts = [
      ...(existing.length > 0 ? [countedText(existing.length, 'finding')] : []),
      ...(drifted.length > 0 ? [`drift of ${countedText(drifted.length, 'cohort')}`] : []),
    ];
    fold(lines, `Existing before this change: ${parts.join(', ')}`, detail.old, () => {
      if (existing.length > 0) list(lines, existing, context, detail.old);
      addOlderDrift(lines, drifted, context);
    });
  }
  const fixed = ordered(change.findings, 'fixed').filter(
    ({ diagnostic }) => diagnostic.severity !== 'notice',
  );
  if (fixed.length > 0) {
    fold(lines, `✅ ${countedText(fixed.length, 'finding')} fixed`, detail.old, () =>
      list(lines, fixed, context, detail.old),
    );
  }
}

/** Errors, then other introduced findings; without the shared ones, which come first. */
function ownIn(
  context: CommentContext,
): readonly [readonly ClassifiedFinding[], readonly ClassifiedFinding[]] {
  const introduced = introducedIn(context);
  const keyOf = causeKeysIn(context);
  const keys = new Set(sharedCauses(introduced, keyOf).map(([{ diagnostic }]) => keyOf(diagnostic)));
  const own = introduced.filter(({ diagnostic }) => !keys.has(keyOf(diagnostic)));
  const isError = ({ diagnostic }: ClassifiedFinding): boolean => diagnostic.severity === 'error';
  return [own.filter(isError), own.filter((one) => !isError(one))];
}

function addIntroduced(
  lines: BoundedLines,
  title: string,
  findings: readonly ClassifiedFinding[],
  context: CommentContext,
): void {
  if (findings.length === 0 || context.detail.findings === 0) return;
  lines.add('', `#### ${title}`, '');
  list(lines, findings, context, context.detail.findings);
  lines.add('');
}

/** Drifted cohorts to regenerate that this change does not touch, and whose drift it did not cause. */
function olderDrift({ change, counts }: CommentContext): readonly string[] {
  const touched = new Set(change.cohorts.map(({ id }) => id));
  return counts.toRegenerate.filter((id) => !touched.has(id) && !counts.newlyDrifted.includes(id));
}

function addOlderDrift(lines: BoundedLines, ids: readonly string[], context: CommentContext): void {
  const { change, detail } = context;
  if (ids.length === 0) return;
  lines.add('');
  for (const id of ids.slice(0, detail.old)) {
    const outputs = change.drift.filter(({ cohort, origin }) => cohort === id && origin !== 'fixed');
    lines.add(`- ${mdCode(cut(id, LONGEST_ID))}: ${driftedOutputs(outputs)}`);
  }
  if (ids.length > detail.old) lines.add(`- and ${countedText(ids.length - detail.old, 'cohort')} more`);
  lines.add('', `Fixed by ${mdCode(repairCommand(change.head, ids))}.`, '');
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
  context: CommentContext,
  most: number,
): void {
  const origin = findings[0]?.origin ?? 'introduced';
  addFindings(
    lines,
    findings.map(({ diagnostic }) => diagnostic),
    summaryContext(context, most, origin),
  );
}

function summaryContext(
  { change, positions, detail, options }: CommentContext,
  most: number,
  origin: Origin,
): SummaryContext {
  const isOpen = origin === 'introduced';
  // A fixed finding exists only in the base, so its position refers to that commit.
  const old = origin === 'fixed' ? change.base : undefined;
  return {
    result: old ?? change.head,
    positions: old ? new Positions(old.sources) : positions,
    detail: {
      frames: detail.frames && isOpen,
      related: detail.related && isOpen,
      findings: most,
      ids: detail.ids,
      sections: 0,
      rows: 0,
      cleanRows: false,
    },
    docsBase: options.docsBase,
    sourceBase: old ? undefined : options.sourceBase,
    commitBase: options.commitBase,
    edits: isOpen ? change.sharedEdits : undefined,
    shared: [],
    sharedKeys: new Set(),
  };
}

/** Errors first, otherwise by place. */
function ordered(findings: readonly ClassifiedFinding[], origin: string): readonly ClassifiedFinding[] {
  const some = findings.filter((one) => one.origin === origin);
  return SEVERITIES.flatMap((severity) => some.filter(({ diagnostic }) => diagnostic.severity === severity));
}
