import { CRLF, CRLF_REMEDY } from '../../drift/form.ts';
import { listed } from '../../findings/words.ts';
import type { CheckResult, CohortResult, GenerationList, OutputComparison } from '../../result.ts';
import { driftKey, outputsOfSeveral } from '../alike.ts';
import { driftWords, hasSigns, signsLegend, stageWords } from '../drift-words.ts';
import { generationNames, hasNames } from '../generation-names.ts';
import { groupedBy } from '../grouped-by.ts';
import { countedText } from '../show/count-text.ts';
import { staleCount } from '../trouble.ts';
import type { Theme } from './theme.ts';

/** From this many on, cohorts that drift alike are shown once. */
const MANY = 3;

/** Cohorts named in that case. */
const NAMED = 8;

/** How expected and committed outputs differ, a few lines per cohort. */
export function driftList(result: CheckResult, theme: Theme, maxCohorts: number): readonly string[] {
  const lines: string[] = [];
  const drifted = result.cohorts.filter(isShown);
  const groups = groupedBy(
    drifted,
    ({ state, isDriftAccepted, outputs }) => `${state} ${isDriftAccepted} ${driftKey(outputs)}`,
  ).flatMap((group) => (group.length < MANY ? group.map((one) => [one] as const) : [group]));
  for (const [cohort, ...others] of groups.slice(0, maxCohorts)) {
    if (lines.length > 0) lines.push('');
    const what = cohort.state === 'clean' ? 'left over' : cohort.isDriftAccepted ? 'accepted drift' : 'drift';
    const names = [cohort, ...others].map(({ id }) => theme.foreign(id));
    const title =
      names.length === 1 ? `${what} in` : `the same ${what} in ${countedText(names.length, 'cohort')}:`;
    lines.push(theme.paint('bold', `${title} ${listed(names, names.length, NAMED)}`));
    if (cohort.outputs)
      lines.push(
        ...outputLines(
          others.length === 0 ? cohort.outputs : outputsOfSeveral(cohort, cohort.outputs),
          theme,
        ),
      );
  }
  const hidden = groups.slice(maxCohorts).reduce((sum, group) => sum + group.length, 0);
  if (hidden > 0) lines.push('', `${theme.more} and drift in ${countedText(hidden, 'cohort')} more`);
  if (drifted.some((one) => hasSigns(one) || namesFields(one)))
    lines.push('', `  ${signsLegend({ ascii: theme.ascii })}`);
  const forms = drifted.flatMap(({ outputs }) => [outputs?.membership, outputs?.manifest]);
  if (forms.some((output) => output?.status === 'form' && output.form.includes(CRLF)))
    lines.push('', `${theme.paint('cyan', 'hint:')} ${CRLF_REMEDY}`);
  return lines;
}

/** Stale metadata is not drift, but its finding is shown only here. */
function isShown(cohort: CohortResult): boolean {
  return cohort.outputs !== undefined && (driftWords(cohort.outputs).length > 0 || staleCount(cohort) > 0);
}

function namesFields({ outputs }: CohortResult): boolean {
  return outputs?.manifest.fields.some(({ added, removed }) => added.length + removed.length > 0) ?? false;
}

function outputLines(outputs: OutputComparison, theme: Theme): readonly string[] {
  return [
    ...membershipLines(outputs, theme),
    ...manifestLines(outputs, theme),
    ...metadataLines(outputs, theme),
  ];
}

function membershipLines({ membership }: OutputComparison, theme: Theme): readonly string[] {
  const path = theme.link(theme.foreign(membership.path), membership.path);
  if (membership.status === 'missing') return [`  ${path}: missing`];
  if (membership.status === 'form') {
    return [`  ${path}: has the right content in a different form${suffix(membership.form, theme)}`];
  }
  if (membership.status !== 'content') return [];
  const lines = [`  ${path}`];
  for (const stage of membership.stages) {
    lines.push(`    ${stageWords(stage, { ascii: theme.ascii })}`);
    for (const names of namesOf(stage.added, theme))
      lines.push(`      ${theme.paint('green', `+ ${names}`)}`);
    for (const names of namesOf(stage.removed, theme))
      lines.push(`      ${theme.paint('red', `${theme.minus} ${names}`)}`);
  }
  for (const form of membership.form) lines.push(`    ${theme.foreign(form)}`);
  if (membership.reordered) lines.push('    the same generations in another order');
  return lines;
}

function manifestLines({ manifest }: OutputComparison, theme: Theme): readonly string[] {
  const path = theme.link(theme.foreign(manifest.path), manifest.path);
  if (manifest.status === 'missing') return [`  ${path}: missing`];
  if (manifest.status === 'form') {
    return [`  ${path}: has the right content in a different form${suffix(manifest.form, theme)}`];
  }
  if (manifest.status !== 'content') return [];
  const fields = manifest.fields.map((field) => {
    const parts: string[] = [];
    if (field.added.length > 0) parts.push(theme.paint('green', `+ ${values(field.added, theme)}`));
    if (field.removed.length > 0) {
      parts.push(theme.paint('red', `${theme.minus} ${values(field.removed, theme)}`));
    }
    return `    ${theme.foreign(field.field)}${parts.length > 0 ? `  ${parts.join('  ')}` : ' in another order'}`;
  });
  return [`  ${path}`, ...fields, ...manifest.form.map((form) => `    ${theme.foreign(form)}`)];
}

function metadataLines({ membership, metadata }: OutputComparison, theme: Theme): readonly string[] {
  const added = new Set(membership.stages.map((stage) => JSON.stringify(stage.added)));
  const linesOf = (list: GenerationList, words: string): readonly string[] => {
    if (list.count === 0) return [];
    const line = `    ${countedText(list.count, list.stage)} ${words}`;
    if (list.first.length > 0 && added.has(JSON.stringify(list))) return [`${line}: as added above`];
    const names = namesOf(list, theme);
    if (names.length === 0) return [line];
    return hasNames(list) ? [`${line}:`, ...names.map((name) => `      ${name}`)] : [`${line}: ${names[0]}`];
  };
  const lines = [
    ...metadata.missing.flatMap((list) => linesOf(list, 'without metadata.json')),
    ...metadata.stale.flatMap((list) => linesOf(list, 'no longer planned (left alone)')),
  ];
  return lines.length > 0 ? [`  ${theme.foreign(metadata.path)}`, ...lines] : [];
}

/** Generations by their levels, if known, one per line; otherwise ids in one line. */
function namesOf(list: GenerationList, theme: Theme): readonly string[] {
  if (list.first.length === 0) return [];
  const names = generationNames(list).map((name) =>
    theme.foreign(theme.ascii ? name.replaceAll(' × ', ' x ') : name),
  );
  const rest = list.count - list.first.length;
  const more = rest > 0 ? [`(and ${rest} more)`] : [];
  return hasNames(list) ? [...names, ...more] : [[names.join(', '), ...more].join(' ')];
}

/** Some of the values that a manifest field gained or lost. */
function values(all: readonly string[], theme: Theme): string {
  const shown = all.slice(0, 5).map(theme.foreign).join(', ');
  return all.length > 5 ? `${shown} (and ${all.length - 5} more)` : shown;
}

function suffix(forms: readonly string[], theme: Theme): string {
  return forms.length > 0 ? ` (${forms.map(theme.foreign).join(', ')})` : '';
}
