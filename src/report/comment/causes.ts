import type { Cause, TextList } from '../../change/change.ts';
import type { GenerationList } from '../../result.ts';
import { cut } from '../cut.ts';
import { mdCode } from '../markdown.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import { plural } from '../words.ts';
import type { CommentContext } from './detail.ts';

const LONGEST = 100;
const LONGEST_ID = 100;

/** What in the specs changed their plans, one list item a cohort. */
export function addCauses(lines: BoundedLines, { counts, detail }: CommentContext): void {
  const caused = counts.replanned.filter(({ plan }) => plan !== undefined && plan.causes.length > 0);
  if (caused.length === 0 || detail.causes === 0) return;
  lines.add('**Why the plan changes**', '');
  for (const { id, plan } of caused.slice(0, detail.causes)) {
    const words = (plan?.causes ?? []).slice(0, 12).map((cause) => causeText(cause, detail.ids));
    const more = (plan?.causes.length ?? 0) - words.length;
    if (more > 0) words.push(`and ${more} more`);
    const name = mdCode(cut(id, LONGEST_ID));
    if (words.length === 1) lines.add(`- ${name}: ${words[0]}`);
    else lines.add(`- ${name}:`, ...words.map((word) => `  - ${word}`));
    if (!lines.fits) return;
  }
  const rest = caused.length - detail.causes;
  if (rest > 0) lines.add(`- and ${plural(rest, 'cohort')} more`);
  lines.add('');
}

/** The first ids of what comes and goes, folded. */
export function addGenerations(lines: BoundedLines, { counts, detail }: CommentContext): void {
  if (detail.ids === 0) return;
  const changed = counts.replanned.filter(({ plan }) => plan !== undefined).slice(0, detail.causes);
  if (changed.length === 0) return;
  lines.add('<details>', '<summary>Generations that come and go</summary>', '');
  for (const { id, plan } of changed) {
    lines.add(`- ${mdCode(cut(id, LONGEST_ID))}`);
    for (const { stage, added, removed } of plan?.stages ?? []) {
      if (added.count > 0) lines.add(`  - ${stage} +${added.count}: ${ids(added, detail.ids)}`);
      if (removed.count > 0) lines.add(`  - ${stage} −${removed.count}: ${ids(removed, detail.ids)}`);
    }
    if (!lines.fits) return;
  }
  lines.add('', '</details>', '');
}

function causeText(cause: Cause, named: number): string {
  switch (cause.kind) {
    case 'axis':
      return cause.change === 'added'
        ? `new axis ${code(cause.axis)} with ${texts(cause.levels, named, 'level')}`
        : `axis ${code(cause.axis)} removed (it had ${texts(cause.levels, named, 'level')})`;
    case 'levels':
      return `${code(cause.axis)} ${gainsAndLoses(cause.added, cause.removed, named, 'level')}`;
    case 'rule': {
      const rule = `${cause.rule} rule ${code(cause.name)}`;
      if (cause.change !== 'changed') return `${rule} ${cause.change}`;
      return cause.added.count + cause.removed.count === 0
        ? `${rule} changed`
        : `${rule} ${gainsAndLoses(cause.added, cause.removed, named, 'entry')}`;
    }
    case 'replicates':
      return `replicates of ${code(cause.axis)}: ${cause.before} → ${cause.after}`;
  }
}

function gainsAndLoses(added: TextList, removed: TextList, named: number, noun: string): string {
  return [
    ...(added.count > 0 ? [`gains ${texts(added, named, noun)}`] : []),
    ...(removed.count > 0 ? [`loses ${texts(removed, named, noun)}`] : []),
  ].join(' and ');
}

function texts({ count, first }: TextList, named: number, noun: string): string {
  const shown = first.slice(0, named).map(code);
  const many = count === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`;
  if (shown.length === 0) return `${count} ${many}`;
  return `${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`;
}

function ids({ count, first }: GenerationList, named: number): string {
  const shown = first.slice(0, named).map(mdCode);
  return `${shown.join(', ')}${count > shown.length ? ' …' : ''}`;
}

function code(text: string): string {
  return mdCode(cut(text, LONGEST));
}
