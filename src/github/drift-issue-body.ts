import { createHash } from 'node:crypto';
import { hasMarker } from './marker.ts';

/** What the stored issue last said: that there is drift, or that it was mended. */
export type IssueMemory = 'drift' | 'clean';

export interface IssueText {
  /** What the report says, without our last lines. */
  readonly body: string;
  /** One line about the last check, such as when it ran; may be empty. */
  readonly heartbeat: string;
  readonly memory: IssueMemory;
  /** Sixteen hex digits that stand for the fingerprint; empty when the stored text has none. */
  readonly print: string;
}

const HEARTBEAT = '<!-- cohort-ci:last-check -->';
const STATE = /^<!-- cohort-ci:state (drift|clean) ([0-9a-f]*) -->$/;

/** A fingerprint in a form that is safe inside an HTML comment, whatever it consists of. */
export function printOf(fingerprint: string): string {
  return createHash('sha256').update(fingerprint).digest('hex').slice(0, 16);
}

/** The stored form: the report, then the last check, then two hidden lines that the next run reads. */
export function renderIssueText({ body, heartbeat, memory, print }: IssueText, marker: string): string {
  const line = heartbeat.replaceAll(/\s+/g, ' ').trim();
  return `${body.trimEnd()}\n\n${HEARTBEAT}\n${line}\n<!-- cohort-ci:state ${memory} ${print} -->\n${marker}`;
}

/**
 * Reads a stored issue; undefined when it does not carry the marker. Only the last lines count, so nothing inside the
 * report can pose as them; an issue that people have edited beyond them reads as drift of an unknown kind.
 */
export function parseIssueText(stored: string | null | undefined, marker: string): IssueText | undefined {
  if (!hasMarker(stored, marker)) return undefined;
  const lines = (stored ?? '').replaceAll('\r\n', '\n').trimEnd().split('\n');
  const state = STATE.exec(lines.at(-2) ?? '');
  if (lines.at(-1) !== marker || state === null || lines.at(-4) !== HEARTBEAT) {
    const body = lines.filter((line) => line.trim() !== marker).join('\n');
    return { body, heartbeat: '', memory: 'drift', print: '' };
  }
  return {
    body: lines.slice(0, -4).join('\n').trimEnd(),
    heartbeat: lines.at(-3) ?? '',
    memory: state[1] === 'clean' ? 'clean' : 'drift',
    print: state[2] ?? '',
  };
}
