import { CRLF, CRLF_REMEDY } from '../../drift/form.ts';
import type { GenerationList, OutputComparison } from '../../result.ts';
import { cut } from '../cut.ts';
import { stageWords } from '../drift-words.ts';
import { generationNames } from '../generation-names.ts';
import { mdCode, mdProse, mdText } from '../markdown.ts';
import { countedText } from '../show/count-text.ts';
import type { BoundedLines } from './bounded-lines.ts';

/** UTF-16 units of a value that a manifest gained or lost. */
const LONGEST = 200;

/** How the expected and the committed outputs of one cohort differ; `ids` limits the ids named per list. */
export function addDifferences(lines: BoundedLines, outputs: OutputComparison, ids: number): void {
  addMembership(lines, outputs, ids);
  addManifest(lines, outputs, ids);
  addMetadata(lines, outputs, ids);
  const forms = [outputs.membership, outputs.manifest];
  if (forms.some(({ status, form }) => status === 'form' && form.includes(CRLF)))
    lines.add('', `Hint: ${mdProse(CRLF_REMEDY)}`, '');
}

function addMembership(lines: BoundedLines, { membership }: OutputComparison, ids: number): void {
  const { status, form, stages, reordered } = membership;
  if (status === 'same' || status === 'uncommitted') return;
  lines.add('', `${mdCode(membership.path)} ${statusWords(status, form)}`, '');
  if (status !== 'content') return;
  for (const stage of stages) {
    lines.add(`- ${stageWords(stage)}`);
    if (ids > 0 && stage.added.first.length > 0) lines.add(`  - expected: ${idList(stage.added, ids)}`);
    if (ids > 0 && stage.removed.first.length > 0) lines.add(`  - committed: ${idList(stage.removed, ids)}`);
  }
  for (const words of form) lines.add(`- ${mdText(words)}`);
  if (reordered) lines.add('- the same generations in another order');
  lines.add('');
}

function addManifest(lines: BoundedLines, { manifest }: OutputComparison, ids: number): void {
  const { status, fields } = manifest;
  if (status === 'same' || status === 'uncommitted') return;
  lines.add('', `${mdCode(manifest.path)} ${statusWords(status, manifest.form)}`, '');
  if (status !== 'content') return;
  for (const field of fields) {
    const parts: string[] = [];
    if (field.added.length > 0) parts.push(`expected ${values(field.added, ids)}`);
    if (field.removed.length > 0) parts.push(`committed ${values(field.removed, ids)}`);
    lines.add(`- ${mdCode(field.field)}: ${parts.join('; ') || 'in another order'}`);
  }
  for (const words of manifest.form) lines.add(`- ${mdText(words)}`);
  lines.add('');
}

function addMetadata(lines: BoundedLines, { metadata }: OutputComparison, ids: number): void {
  const missing = metadata.missing.filter((list) => list.count > 0);
  const stale = metadata.stale.filter((list) => list.count > 0);
  if (missing.length + stale.length === 0) return;
  lines.add('', `${mdCode(metadata.path)}`, '');
  for (const list of missing) {
    lines.add(
      `- ${countedText(list.count, list.stage)} without ${mdCode('metadata.json')}${tail(list, ids)}`,
    );
  }
  for (const list of stale) {
    lines.add(`- ${countedText(list.count, list.stage)} no longer planned (left alone)${tail(list, ids)}`);
  }
  lines.add('');
}

function statusWords(status: 'form' | 'content' | 'missing', form: readonly string[]): string {
  if (status === 'missing') return 'is not committed';
  if (status === 'content') return 'differs';
  return `has the right content in a different form${form.length > 0 ? `: ${mdText(form.join(', '))}` : ''}`;
}

function tail(list: GenerationList, ids: number): string {
  return ids > 0 && list.first.length > 0 ? `: ${idList(list, ids)}` : '';
}

/** Generations by their levels, if known; the JSON report has the ids. */
function idList(list: GenerationList, ids: number): string {
  const named = generationNames(list).slice(0, ids);
  const rest = list.count - named.length;
  return `${named.map((name) => mdCode(cut(name, LONGEST))).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`.trim();
}

function values(all: readonly string[], ids: number): string {
  if (ids === 0) return countedText(all.length, 'value');
  const named = all.slice(0, ids).map((value) => mdCode(cut(value, LONGEST)));
  const rest = all.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
