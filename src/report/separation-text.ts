import { visible } from '../findings/visible.ts';
import { counted, listed, quoted } from '../findings/words.ts';
import type { PlanSize } from '../result.ts';
import { countText } from './show/count-text.ts';

interface Limit {
  readonly axis: string;
  readonly together: readonly string[];
  readonly possible: number;
  readonly estimable: number;
}

/** The result of trying to separate two axes, as computed by the command `separate`. */
export type SeparationOutcome =
  | { readonly kind: 'invalid' | 'no-list' }
  | { readonly kind: 'apart'; readonly limits: readonly Limit[]; readonly selection?: string }
  | { readonly kind: 'constant'; readonly axis: string }
  | { readonly kind: 'tied'; readonly tie: string | undefined }
  | { readonly kind: 'unproven'; readonly why: readonly string[] }
  | {
      readonly kind: 'separated';
      readonly rule: { readonly kind: string; readonly name: string };
      readonly entries: readonly (readonly string[])[];
      readonly fewest: number;
      readonly apart: number;
      readonly others: readonly string[];
      readonly edit: { readonly path: string; readonly inserted: string };
      readonly before: PlanSize;
      readonly after: PlanSize;
      readonly limits: readonly Limit[];
    };

/**
 * The result as text for a terminal. Ends with a newline.
 *
 * @param own - Spells another command about the same cohort.
 */
export function separationText(
  found: SeparationOutcome,
  axes: readonly [string, string],
  own: (name: string) => string,
): string {
  const both = listed(axes.map(quoted));
  switch (found.kind) {
    case 'invalid':
      return `The spec is invalid: \`${own('check')}\` says why.\n`;
    case 'apart':
      if (found.limits.length === 0) return `${both} can be separated already: nothing to add.\n`;
      if (found.selection !== undefined)
        return `The spec separates ${both}, but ${visible(found.selection)} selects generations that do not: select other combinations as well.\n`;
      return `${both}, taken by themselves, can be separated already. ${limitsText(found.limits, own)}\n`;
    case 'constant':
      return `${quoted(found.axis)} has only one level, so it has no effect to separate.\n`;
    case 'tied':
      return `${both} are tied${found.tie === undefined ? '' : ` by ${quoted(found.tie)}`}: remove the tie to separate them.\n`;
    case 'no-list':
      return `No pair or tuple of the spec lists combinations of ${both} that others could be added to.\n`;
    case 'unproven':
      return `Combinations that would separate ${both} cannot be added to this cohort: with them, ${listed(found.why)}. Use a separate cohort for each level.\n`;
    case 'separated':
      return separated(found, both, own);
  }
}

function separated(
  {
    rule,
    entries,
    fewest,
    apart,
    others,
    edit,
    before,
    after,
    limits,
  }: Extract<SeparationOutcome, { kind: 'separated' }>,
  both: string,
  own: (name: string) => string,
): string {
  const optimum =
    entries.length === fewest
      ? 'no fewer can'
      : `${fewest} would be enough, but the cohort would not be valid: these keep the levels equally frequent`;
  const stages = (['draft', 'essay', 'evaluation'] as const).map((stage) =>
    counted(Math.max(0, after[`${stage}s`] - before[`${stage}s`]), `more ${stage}`),
  );
  return [
    `${counted(entries.length, 'more combination')} in the ${rule.kind} ${quoted(rule.name)} ${entries.length === 1 ? 'separates' : 'separate'} ${both}${apart < entries.length ? `, from each other and from ${listed(others.map(quoted))}` : ''}; ${optimum}.${partly(apart, entries.length)}`,
    '',
    `Add to ${visible(edit.path)}:`,
    ...edit.inserted
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      // In a flow-style list, the inserted text starts with a comma.
      .map((line) => `  + ${visible(line.replace(/^\s*,\s*/, ''))}`),
    '',
    `Compiled with that: ${countText(before.rows)} → ${countText(after.rows)} rows, ${listed(stages)}.`,
    ...(limits.length === 0 ? [] : ['', limitsText(limits, own)]),
    '',
  ].join('\n');
}

/** The sentence on what a part of the combinations is sufficient for. */
function partly(apart: number, all: number): string {
  if (apart === all) return '';
  if (apart === 0) return ' They can be separated already.';
  return ` To separate just the two, the first ${apart === 1 ? 'is' : `${apart} are`} enough.`;
}

function limitsText(limits: readonly Limit[], own: (name: string) => string): string {
  const sentences = limits.map(({ axis, together, possible, estimable }) =>
    together.length > 0
      ? `${quoted(axis)} always changes together with ${listed(together.map(quoted))}.`
      : `Of the effect of ${quoted(axis)}, ${estimable} of ${counted(possible, 'degree')} of freedom can be separated from the other axes.`,
  );
  return `But in the whole design: ${sentences.join(' ')} \`${own('show')}\` has more.`;
}
