import { createHash } from 'node:crypto';
import { hasMarker } from './marker.ts';

/** The state that the stored issue last reported: drift, or that it was fixed. */
export type IssueMemory = 'drift' | 'clean';

export interface IssueText {
  /** The report, without our last lines. */
  readonly body: string;
  /** One line about the last check, such as when it ran; may be empty. */
  readonly heartbeat: string;
  readonly memory: IssueMemory;
  /** Sixteen hex digits derived from the fingerprint; empty if the stored text has none. */
  readonly print: string;
  /** The commit that the report is about; empty if the stored text names none. */
  readonly commit: string;
  /** The text that people wrote below our last line. */
  readonly notes: string;
}

/** Maximum length of these notes, in UTF-16 units. */
const LONGEST_NOTES = 4_000;

const HEARTBEAT = '<!-- cohort-ci:last-check -->';
const STATE = /^<!-- cohort-ci:state (drift|clean) ([0-9a-f]*)(?: at ([0-9a-f]+))? -->$/;

/** A fingerprint in a form that is safe within an HTML comment, whatever it contains. */
export function printOf(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
}

/** The stored form: the report, the last check, two hidden lines for the next run, then people's notes. */
export function renderIssueText(
  { body, heartbeat, memory, print, commit, notes }: IssueText,
  marker: string,
): string {
  const line = heartbeat.replaceAll(/\s+/g, ' ').trim();
  const at = commit === '' ? '' : ` at ${commit}`;
  const ours = `${body.trimEnd()}\n\n${HEARTBEAT}\n${line}\n<!-- cohort-ci:state ${memory} ${print}${at} -->\n${marker}`;
  return notes === '' ? ours : `${ours}\n\n${notes.slice(0, LONGEST_NOTES)}`;
}

/**
 * Parses a stored issue; undefined if it lacks the marker. Only our last lines count, so that nothing in the report can
 * imitate them; what follows them was written by people. An issue without those lines is treated as unknown drift.
 */
export function parseIssueText(stored: string | null | undefined, marker: string): IssueText | undefined {
  if (!hasMarker(stored, marker)) return undefined;
  const lines = (stored ?? '').replaceAll('\r\n', '\n').trimEnd().split('\n');
  const end = lines.findLastIndex(
    (line, at) => line === marker && STATE.test(lines[at - 1] ?? '') && lines[at - 3] === HEARTBEAT,
  );
  const state = STATE.exec(lines[end - 1] ?? '');
  if (state === null) {
    const body = lines.filter((line) => line.trim() !== marker).join('\n');
    return { body, heartbeat: '', memory: 'drift', print: '', commit: '', notes: '' };
  }
  return {
    body: lines
      .slice(0, end - 3)
      .join('\n')
      .trimEnd(),
    heartbeat: lines[end - 2] ?? '',
    memory: state[1] === 'clean' ? 'clean' : 'drift',
    print: state[2] ?? '',
    commit: state[3] ?? '',
    notes: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}
