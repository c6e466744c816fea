import type { Change, ChangedWorkflow, SettingChange } from '../../change/change.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import { cut } from '../cut.ts';
import { mdCode } from '../markdown.ts';
import { priceChangeCounts } from '../price-text.ts';

/** Settings and workflows named; the rest is counted. */
const NAMED = 12;

const LONGEST_VALUE = 120;

/**
 * How the change alters the check itself. This comes first: no check can keep a pull request from editing its own rules
 * once it is merged, so a reviewer must see it.
 */
export function announcements(change: Announced, cost?: ChangeCost): readonly string[] {
  return listed({ ...change, cost }, mdCode, '> - ', [
    '> [!IMPORTANT]',
    '> **This change alters how it is checked:**',
  ]);
}

/** The same for a terminal. Untrusted text: renderers must escape it. */
export function announcementTexts(change: Announced, cost?: ChangeCost): readonly string[] {
  return listed({ ...change, cost }, (text) => text, '  ', ['This change alters how it is checked:']);
}

type Announced = Pick<Change, 'settings' | 'workflows'>;

type Code = (text: string) => string;

function listed(
  { settings = [], workflows, cost }: Announced & { readonly cost: ChangeCost | undefined },
  code: Code,
  mark: string,
  title: readonly string[],
): readonly string[] {
  const prices = cost && priceChangeCounts(cost);
  const lines = [
    ...workflows.map((one) => workflowLine(one, code)),
    ...(prices === undefined ? [] : [`changes what runs cost: ${prices}; the details are below`]),
    ...settings.map((one) => settingLine(one, code)),
  ];
  if (lines.length === 0) return [];
  const more = lines.length > NAMED ? [`${mark}and ${lines.length - NAMED} more`] : [];
  return [...title, ...lines.slice(0, NAMED).map((line) => `${mark}${line}`), ...more, ''];
}

function workflowLine({ path, job, unread }: ChangedWorkflow, code: Code): string {
  if (unread !== undefined) {
    const what = unread === path ? 'it' : code(unread);
    return `edits ${code(path)}, which may run this check (${what} cannot be read here); review that first`;
  }
  const why =
    job === undefined
      ? 'which runs this check'
      : `in which a job may have the name of one that runs this check${job.trim() === '' ? '' : `, ${code(cut(job.trim(), LONGEST_VALUE))}`}: GitHub may take either for the required check`;
  return `edits ${code(path)}, ${why}; review that first`;
}

function settingLine({ setting, before, after, holds }: SettingChange, code: Code): string {
  const value = (text: string | undefined): string =>
    text === undefined ? 'not set' : code(cut(text, LONGEST_VALUE));
  const when = holds ? 'applies to this check' : 'applies once merged; this check uses the base';
  return `sets ${code(cut(setting, LONGEST_VALUE))}: ${value(before)} → ${value(after)} (${when})`;
}
