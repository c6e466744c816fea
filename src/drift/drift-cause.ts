import type { Design } from '../design/design.ts';
import type { Code } from '../findings/codes.ts';
import { atSpan, type Diagnostic, type Place, placePath } from '../findings/diagnostic.ts';
import { msg, quotedPath, type Text } from '../findings/text.ts';
import type { OutputComparison } from '../result.ts';

/** A possible reason why outputs differ, other than that they are out of date. */
export interface DriftCause {
  readonly at: Place;
  /** The advice on what to do before regenerating, without a full stop. */
  readonly first: Text;
}

/** Warnings that a selection, or part of a spec or its files, is not read, or is not read as written. */
const UNREAD: ReadonlySet<Code> = new Set<Code>([
  'selection/misnamed',
  'drift/misnamed',
  'selection/empty',
  'csv/header-is-level',
  'csv/ignored-cells',
  'csv/stray-column',
  'csv/unterminated-quote',
  'csv/duplicate-header',
  'csv/reordered-columns',
  'include/marker-in-list',
  'include/comment-line',
  'subset/unknown-value',
  'tie/axes-as-text',
  'replicates/ignored',
  'yaml/retyped-value',
  'rule/name-taken',
  'tie/replaces-axis',
]);

/** Warnings that a count of replicates may not be the one that is meant. */
const COUNTS: ReadonlySet<Code> = new Set<Code>([
  'catalog/replication-repeated',
  'catalog/replication-truncated',
  'catalog/replication-ignored-row',
]);

/** Warnings that a spec yields less than it seems to. */
const LOSSES: ReadonlySet<Code> = new Set<Code>(['rule/lost-levels', 'axis/repeated-level', 'plan/empty']);

/**
 * The most likely reason why the outputs of a valid spec differ, other than an intended change of the spec.
 * Regenerating would only hide such a reason.
 *
 * @param diagnostics - The likeliest cause first.
 */
export function driftCause(
  diagnostics: readonly Diagnostic[],
  { manifest, membership }: OutputComparison,
  design: Design | undefined,
): DriftCause | undefined {
  if (membership.reordered && design?.mergedAt !== undefined)
    return {
      at: atSpan(design.mergedAt),
      first:
        'write out the keys that `<<` merges, in the order that is meant: they come before all others, wherever `<<` stands, and the order of the rows follows it',
    };
  const isLess = membership.stages.some(({ removed }) => removed.count > 0);
  const isRecounted = manifest.fields.some(({ field }) => field.startsWith('replication.'));
  const isUnread = (at: Place): boolean =>
    at.kind === 'span' && (design?.unread ?? []).some(({ start }) => start === at.span.start);
  const isCause = ({ code, severity, fix, at }: Diagnostic): boolean =>
    severity === 'warning' &&
    (UNREAD.has(code) ||
      (code === 'spec/unknown-key' && (fix !== undefined || isUnread(at))) ||
      (COUNTS.has(code) && isRecounted) ||
      (LOSSES.has(code) && isLess));
  // Edited or damaged metadata changes ids, which nothing in a spec does.
  const found = diagnostics.find(({ code }) => code === 'plan/id-taken') ?? diagnostics.find(isCause);
  if (found === undefined) return undefined;
  const { at, hint } = found;
  const path = quotedPath(placePath(at));
  return { at, first: hint === undefined ? msg`look at ${path}` : msg`look at ${path}: ${hint}` };
}
