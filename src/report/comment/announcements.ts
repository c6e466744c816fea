import type { Change, ChangedWorkflow, SettingChange } from '../../change/change.ts';
import { cut } from '../cut.ts';
import { mdCode } from '../markdown.ts';

/** Settings and workflows named; the rest is counted. */
const NAMED = 12;

const LONGEST_VALUE = 120;

/**
 * How the change alters the check itself. This comes first: no check can keep a pull request from editing its own rules
 * once it is merged, so a reviewer must see it.
 */
export function announcements({ settings = [], workflows }: Change): readonly string[] {
  const lines = [...workflows.map(workflowLine), ...settings.map(settingLine)];
  if (lines.length === 0) return [];
  const more = lines.length > NAMED ? [`> - and ${lines.length - NAMED} more`] : [];
  return [
    '> [!IMPORTANT]',
    '> **This change alters how it is checked:**',
    ...lines.slice(0, NAMED).map((line) => `> - ${line}`),
    ...more,
    '',
  ];
}

function workflowLine({ path, job, unread }: ChangedWorkflow): string {
  if (unread !== undefined) {
    const what = unread === path ? 'it' : mdCode(unread);
    return `edits ${mdCode(path)}, which may run this check (${what} cannot be read here); review that first`;
  }
  const why =
    job === undefined
      ? 'which runs this check'
      : `in which a job may have the name of one that runs this check${job.trim() === '' ? '' : `, ${mdCode(cut(job.trim(), LONGEST_VALUE))}`}: GitHub may take either for the required check`;
  return `edits ${mdCode(path)}, ${why}; review that first`;
}

function settingLine({ setting, before, after, holds }: SettingChange): string {
  const value = (text: string | undefined): string =>
    text === undefined ? 'not set' : mdCode(cut(text, LONGEST_VALUE));
  const when = holds ? 'applies to this check' : 'applies once merged; this check uses the base';
  return `sets ${mdCode(cut(setting, LONGEST_VALUE))}: ${value(before)} → ${value(after)} (${when})`;
}
