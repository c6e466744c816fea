import { visible } from '../findings/visible.ts';
import { counted, listed, quoted } from '../findings/words.ts';
import type { PlanSize } from '../result.ts';
import { countText } from './show/count-text.ts';

/** What becomes of separating two axes: as the command of that name finds it. */
export type SeparationOutcome =
  | { readonly kind: 'invalid' | 'apart' | 'no-list' }
  | { readonly kind: 'tied'; readonly tie: string | undefined }
  | { readonly kind: 'unproven'; readonly why: readonly string[] }
  | {
      readonly kind: 'separated';
      readonly rule: { readonly kind: string; readonly name: string };
      readonly entries: readonly (readonly string[])[];
      readonly fewest: number;
      readonly edit: { readonly path: string; readonly inserted: string };
      readonly before: PlanSize;
      readonly after: PlanSize;
    };

/** The same in words, for a terminal. Ends with a newline. */
export function separationText(found: SeparationOutcome, axes: readonly [string, string]): string {
  const both = listed(axes.map(quoted));
  switch (found.kind) {
    case 'invalid':
      return 'The spec is invalid: `cohort-ci check` says why.\n';
    case 'apart':
      return `${both} can be told apart already: nothing to add.\n`;
    case 'tied':
      return `${both} are tied${found.tie === undefined ? '' : ` by ${quoted(found.tie)}`}: remove the tie to tell them apart.\n`;
    case 'no-list':
      return `No pair or tuple of the spec lists combinations of ${both} that others could be added to.\n`;
    case 'unproven':
      return `Combinations that would tell ${both} apart cannot be had in this cohort: with them, ${listed(found.why)}. Use a cohort of its own for each level.\n`;
    case 'separated':
      return separated(found, both);
  }
}

function separated(
  { rule, entries, fewest, edit, before, after }: Extract<SeparationOutcome, { kind: 'separated' }>,
  both: string,
): string {
  const optimum =
    entries.length === fewest
      ? 'no fewer can'
      : `${fewest} could, but ${entries.length} keep the levels equally frequent, as the spec demands`;
  const stages = (['drafts', 'essays', 'evaluations'] as const).map(
    (stage) => `${countText(Math.max(0, after[stage] - before[stage]))} more ${stage}`,
  );
  return [
    `${counted(entries.length, 'more combination')} in the ${rule.kind} ${quoted(rule.name)} ${entries.length === 1 ? 'tells' : 'tell'} ${both} apart; ${optimum}.`,
    '',
    `Add to ${visible(edit.path)}:`,
    ...edit.inserted
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => `  + ${visible(line)}`),
    '',
    `Compiled with that: ${countText(before.rows)} → ${countText(after.rows)} rows, ${listed(stages)}.`,
    '',
  ].join('\n');
}
