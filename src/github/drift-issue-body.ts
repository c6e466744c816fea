import { createHash } from 'node:crypto';
import { hasMarker } from './marker.ts';

/** What the stored issue last said: that there is drift, or that it was fixed. */
export type IssueMemory = 'drift' | 'clean';

export interface IssueText {
  /** What the report says, without our last lines. */
  readonly body: string;
  /** One line about the last check, such as when it ran; may be empty. */
  readonly heartbeat: string;
  readonly memory: IssueMemory;
  /** Sixteen hex digits that stand for the fingerprint; empty when the stored text has none. */
  readonly print: string;
  /** The commit that the report is about; empty when the stored text names none. */
  readonly commit: string;
  /** What people wrote below our last line. */
  readonly notes: string;
}

/** UTF-16 units of people's notes that are kept. */
const LONGEST_NOTES = 4_000;

const HEARTBEAT = '<!-- cohort-ci:last-check -->';
const STATE = /^<!-- cohort-ci:state (drift|clean) ([0-9a-f]*)(?: at ([0-9a-f]+))? -->$/;

/** A fingerprint in a form that is safe inside an HTML comment, whatever it consists of. */
export function printOf(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
}

/** The stored form: the report, then the last check, then two hidden lines that the next run reads, then people's notes. */
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
 * Reads a stored issue; undefined when it does not carry the marker. Only our last lines count, so nothing inside the
 * report can pose as them; what follows them is people's. An issue without those lines reads as drift of an unknown kind.
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
