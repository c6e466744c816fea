import { plural, severityWords } from '../words.ts';
import type { ChangeTally } from './tally-change.ts';

/** The verdict on a change, in one line: what it breaks, else what it leaves broken, else that all is well. */
export function commentHeading(counts: ChangeTally): string {
  const { newlyRefused, newlyDrifted, unchecked, drifted, refused, findings } = counts;
  const { introduced, existing } = findings;
  const parts: string[] = [];
  if (newlyRefused.length > 0)
    parts.push(
      `${plural(newlyRefused.length, 'cohort')} ${newlyRefused.length === 1 ? 'does' : 'do'} not compile`,
    );
  if (newlyDrifted.length > 0)
    parts.push(`outputs of ${plural(newlyDrifted.length, 'cohort')} are not up to date`);
  if (unchecked.length > 0) parts.push(`${plural(unchecked.length, 'cohort')} could not be checked`);
  const loud = { ...introduced, notice: 0 };
  if (parts.length === 0 && loud.error + loud.warning > 0) parts.push(`${severityWords(loud)} introduced`);
  if (parts.length > 0) {
    const icon =
      newlyRefused.length > 0 || introduced.error > 0
        ? '❌'
        : newlyDrifted.length > 0
          ? '🔶'
          : unchecked.length > 0
            ? '❔'
            : '⚠️';
    return `${icon} ${capitalized(parts.join('; '))}`;
  }
  const old = refused.length + drifted.length + existing.error;
  return old > 0
    ? '✅ Nothing wrong in this change; older problems remain'
    : '✅ Specs, catalogs and outputs agree';
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
