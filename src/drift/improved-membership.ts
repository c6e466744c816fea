import type { Checklist, Membership } from '../outputs/membership.ts';
import { csvRecord } from '../python/csv-text.ts';
import { STAGES } from '../result.ts';
import { type FileBytes, type MembershipRow, membershipRows, piecesOf } from './compare-membership.ts';

/** A committed membership and the expected one. */
export interface MembershipPair {
  readonly expected: Membership;
  readonly committed: FileBytes;
}

/**
 * Whether a membership that still drifts has only improved: every row that is missing or unexpected now was so before,
 * and the other rows are in order, each once.
 */
export function isImproved(before: MembershipPair, now: MembershipPair): boolean {
  const known = differingRows(before);
  const left = differingRows(now);
  return (
    left.isOrderly && isSubset(left.missing, known.missing) && isSubset(left.unexpected, known.unexpected)
  );
}

function differingRows({ expected, committed }: MembershipPair) {
  const keyOf = (stage: string, id: string): string => csvRecord([stage, id], '');
  const lists = new Map<string, Checklist>(STAGES.map((stage) => [stage, expected.checklist(stage)]));
  const unexpected = new Set<string>();
  const order = membershipRows(expected.chunks());
  let isOrderly = true;
  for (const [stage, id] of membershipRows(piecesOf(committed))) {
    if (lists.get(stage)?.tick(id)) isOrderly &&= reaches(order, stage, id);
    else if (unexpected.has(keyOf(stage, id))) isOrderly = false;
    else unexpected.add(keyOf(stage, id));
  }
  const missing = new Set<string>();
  for (const [stage, list] of lists) for (const id of list.unticked()) missing.add(keyOf(stage, id));
  return { missing, unexpected, isOrderly };
}

/** Whether a row comes later; skips the rows before it. */
function reaches(rows: Iterator<MembershipRow>, stage: string, id: string): boolean {
  for (let next = rows.next(); next.done !== true; next = rows.next())
    if (next.value[0] === stage && next.value[1] === id) return true;
  return false;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}
