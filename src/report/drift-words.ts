import type { CohortResult, OutputComparison, StageDrift } from '../result.ts';

export interface DriftWordOptions {
  /** Writes `-` as the minus sign. */
  readonly ascii?: boolean;
}

/** The legend for the signs of {@link stageWords} and of lists of names. */
export function signsLegend(options: DriftWordOptions = {}): string {
  return `+ expected but not committed, ${options.ascii ? '-' : '−'} committed but not expected`;
}

/** Whether {@link driftWords} has signs. */
export function hasSigns({ outputs }: CohortResult): boolean {
  return outputs !== undefined && outputs.membership.stages.length > 0;
}

/** `draft +3 −1`. */
export function stageWords(stage: StageDrift, options: DriftWordOptions = {}): string {
  const parts: string[] = [stage.stage];
  if (stage.added.count > 0) parts.push(`+${stage.added.count}`);
  if (stage.removed.count > 0) parts.push(`${options.ascii ? '-' : '−'}${stage.removed.count}`);
  return parts.join(' ');
}

/** How the outputs of one cohort differ, a few words each; empty if they do not. */
export function driftWords(outputs: OutputComparison, options: DriftWordOptions = {}): readonly string[] {
  const { manifest, membership, metadata } = outputs;
  const words: string[] = [];
  if (membership.status === 'missing') words.push('membership missing');
  if (membership.status === 'content') {
    words.push(...membership.stages.map((stage) => stageWords(stage, options)));
    words.push(...membership.form);
    if (membership.reordered) words.push('membership in another order');
    if (words.length === 0) words.push('membership differs');
  }
  if (membership.status === 'form') words.push(`membership differs in form${details(membership.form)}`);
  if (manifest.status === 'missing') words.push('manifest missing');
  if (manifest.status === 'content') {
    const what = [...manifest.fields.map((field) => field.field), ...manifest.form];
    words.push(what.length > 0 ? `manifest${details(what)}` : 'manifest differs');
  }
  if (manifest.status === 'form') words.push(`manifest differs in form${details(manifest.form)}`);
  const missing = metadata.missing.reduce((sum, list) => sum + list.count, 0);
  if (missing > 0) words.push(`${missing} without metadata`);
  if (metadata.status === 'content' && missing === 0) words.push('metadata differs');
  return words;
}

function details(names: readonly string[]): string {
  return names.length > 0 ? `: ${names.join(', ')}` : '';
}
