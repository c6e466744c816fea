import type { Code } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile, atMissing } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import type { GenerationList, OutputComparison } from '../result.ts';
import { CRLF, CRLF_REMEDY } from './form.ts';

/** Codes for results of comparing outputs, which need not be repeated where these are shown in full. */
export const OUTPUT_CODES = [
  'drift/manifest',
  'drift/membership',
  'drift/missing-output',
  'drift/metadata',
  'drift/form',
  'drift/stale-generation',
] as const satisfies readonly Code[];

export const REGENERATE = 'run `cohort-ci regenerate` and commit the result';

/** Turns a comparison into findings, so that annotations, exit status and SARIF treat drift like any other fault. */
export function reportDrift(
  cohort: string,
  outputs: OutputComparison,
  selected: boolean,
  collector: Collector,
): void {
  const { manifest, membership, metadata } = outputs;
  switch (manifest.status) {
    case 'content': {
      const fields = manifest.fields.map(
        ({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`,
      );
      collector.add(
        'drift/manifest',
        atFile(manifest.path),
        `the manifest of cohort ${quoted(cohort)} differs from its spec: ${[...fields, ...manifest.form].join(', ')}`,
        { hint: REGENERATE },
      );
      break;
    }
    case 'form':
      collector.add(
        'drift/form',
        atFile(manifest.path),
        `the manifest of cohort ${quoted(cohort)} has the right content in a different form: ${manifest.form.join(', ')}`,
        { hint: formRemedy(manifest.form) },
      );
      break;
    case 'missing':
      collector.add(
        'drift/missing-output',
        atMissing(manifest.path),
        `cohort ${quoted(cohort)} has no committed manifest.json`,
        { hint: REGENERATE },
      );
      break;
  }
  switch (membership.status) {
    case 'content': {
      const stages = membership.stages.map(
        ({ stage, added, removed }) => `${stage}${counts(added.count, removed.count)}`,
      );
      const what = [
        ...stages,
        ...membership.form,
        ...(membership.reordered ? ['same generations, another order'] : []),
      ].join(', ');
      if (selected) {
        collector.add(
          'selection/not-followed',
          atFile(membership.path),
          `the membership of cohort ${quoted(cohort)} does not match the curated selection: ${what}`,
          {
            // If the generations are right, only the form of rows is wrong.
            hint:
              membership.stages.length === 0
                ? REGENERATE
                : 'run the runtime with the selection in place, and commit the result',
          },
        );
      } else {
        collector.add(
          'drift/membership',
          atFile(membership.path),
          `the membership of cohort ${quoted(cohort)} differs from its spec: ${what}`,
          { hint: REGENERATE },
        );
      }
      break;
    }
    case 'form':
      collector.add(
        'drift/form',
        atFile(membership.path),
        `the membership of cohort ${quoted(cohort)} has the right content in a different form: ${membership.form.join(', ')}`,
        { hint: formRemedy(membership.form) },
      );
      break;
    case 'missing':
      collector.add(
        'drift/missing-output',
        atMissing(membership.path),
        `cohort ${quoted(cohort)} has no committed membership.csv`,
        { hint: REGENERATE },
      );
      break;
  }
  if (metadata.missing.length > 0) {
    collector.add(
      'drift/metadata',
      atMissing(metadata.path),
      `cohort ${quoted(cohort)} plans generations without committed metadata: ${generationCounts(metadata.missing)}`,
      { hint: REGENERATE },
    );
  }
  if (metadata.stale.length > 0) {
    collector.add(
      'drift/stale-generation',
      atFile(metadata.path),
      `cohort ${quoted(cohort)} no longer plans ${generationCounts(metadata.stale)}, whose metadata still names this cohort as the origin`,
      { hint: 'nothing needs to be done; remove the folders if nothing else uses them' },
    );
  }
}

function formRemedy(form: readonly string[]): string {
  return form.includes(CRLF) ? `${REGENERATE}; ${CRLF_REMEDY}` : REGENERATE;
}

function counts(added: number, removed: number): string {
  const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])];
  return parts.length > 0 ? ` ${parts.join(' ')}` : ' (order)';
}

function generationCounts(lists: readonly GenerationList[]): string {
  return lists
    .map(
      ({ stage, count, first }) =>
        `${count} ${stage}${count === 1 ? '' : 's'} (${first[0] ?? ''}${count > 1 ? ', …' : ''})`,
    )
    .join(', ');
}
