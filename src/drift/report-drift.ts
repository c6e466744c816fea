import type { Code } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile, atMissing, type Place } from '../findings/diagnostic.ts';
import { msg, ownCommand, type Text, textOf } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import type { GenerationList, OutputComparison } from '../result.ts';
import type { DriftCause } from './drift-cause.ts';
import { CRLF, CRLF_REMEDY, isForeign } from './form.ts';

/** Codes of findings about compared outputs, which need not be repeated where the comparison is shown in full. */
export const OUTPUT_CODES = [
  'drift/manifest',
  'drift/membership',
  'drift/missing-output',
  'drift/metadata',
  'drift/form',
  'drift/stale-generation',
] as const satisfies readonly Code[];

/** The hint to regenerate the outputs of one cohort, without touching others. */
export function regenerating(cohort: string): Text {
  return msg`run \`${ownCommand('regenerate', cohort)}\` and commit the result`;
}

/** Turns a comparison into findings, so that annotations, exit status and SARIF treat drift like any other fault. */
export function reportDrift(
  cohort: string,
  outputs: OutputComparison,
  selected: boolean,
  collector: Collector,
  cause?: DriftCause,
): void {
  const { manifest, membership, metadata } = outputs;
  const whose = `of cohort ${quoted(cohort)}`;
  const regenerate = regenerating(cohort);
  const report = (code: Code, at: Place, message: string, hint: Text = regenerate, unlisted = 0): void =>
    collector.add(
      code,
      at,
      message,
      cause === undefined || code === 'drift/form'
        ? { hint, unlisted }
        : {
            hint: msg`first ${cause.first}${textOf(cause.first).endsWith('?') ? ' If' : '; if'} outputs still differ then, ${hint}`,
            related: [{ message: 'this may be why', at: cause.at }],
            because: cause.at,
          },
    );
  for (const [what, file, { path, status, form }] of [
    ['manifest', 'manifest.json', manifest],
    ['membership', 'membership.csv', membership],
  ] as const) {
    if (status === 'form')
      report(
        'drift/form',
        atFile(path),
        `the ${what} ${whose} has the right content in a different form: ${form.join(', ')}`,
        form.includes(CRLF) ? msg`${regenerate}; ${CRLF_REMEDY}` : regenerate,
      );
    if (status === 'missing')
      report('drift/missing-output', atMissing(path), `cohort ${quoted(cohort)} has no committed ${file}`);
  }
  if (manifest.status === 'content') {
    const fields = manifest.fields.map(
      ({ field, added, removed }) => `${field}${counts(added.length, removed.length)}`,
    );
    const what = [...fields, ...manifest.form].join(', ');
    report(
      'drift/manifest',
      atFile(manifest.path),
      isForeign(manifest.form)
        ? `the manifest ${whose} is not a file as the runtime writes it: ${what}`
        : `the manifest ${whose} differs from its spec: ${what}`,
    );
  }
  if (membership.status === 'content') {
    const at = atFile(membership.path);
    const stages = membership.stages.map(
      ({ stage, added, removed }) => `${stage}${counts(added.count, removed.count)}`,
    );
    const what = [
      ...stages,
      ...membership.form,
      ...(membership.reordered ? ['same generations, another order'] : []),
    ].join(', ');
    if (isForeign(membership.form))
      report(
        'drift/membership',
        at,
        `the membership ${whose} is not a file as the runtime writes it: ${what}`,
      );
    else if (!selected)
      report('drift/membership', at, `the membership ${whose} differs from its spec: ${what}`);
    else
      report(
        'selection/not-followed',
        at,
        `the membership ${whose} does not match the curated selection: ${what}`,
      );
  }
  if (metadata.missing.length > 0)
    report(
      'drift/metadata',
      atMissing(metadata.path),
      `cohort ${quoted(cohort)} plans generations without committed metadata: ${generationCounts(metadata.missing)}`,
    );
  if (metadata.stale.length > 0)
    report(
      'drift/stale-generation',
      atFile(metadata.path),
      `cohort ${quoted(cohort)} no longer plans ${generationCounts(metadata.stale)}, whose metadata still names this cohort as the origin`,
      'nothing needs to be done; remove the folders if nothing else uses them',
      metadata.stale.reduce((sum, { count }) => sum + count - 1, 0),
    );
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
