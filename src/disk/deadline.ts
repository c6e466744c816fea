import { type Checkpoint, DeadlineReached } from '../source/checkpoint.ts';
import { monotonicMs } from './monotonic-ms.ts';

/** Default time limit of a run, in seconds. */
export const DEFAULT_TIMEOUT = 600;

/** The maximum time limit: a day, in seconds. */
const LONGEST = 86_400;

/** Maximum time reserved for reporting, in milliseconds. */
const LONGEST_GRACE_MS = 30_000;

const UNITS = new Map([
  ['', 1],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
]);

/** The format of a timeout, to follow its name in a message. */
export const TIMEOUT_FORM = 'must be seconds, or a number with s, m or h, such as 90, 10m or 1h, up to 24h';

/** Parses a timeout into seconds; `undefined` if invalid. */
export function parseTimeout(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d{1,6})([smh]?)$/.exec(text) ?? [];
  const seconds = Number(number) * (UNITS.get(unit) ?? 0);
  return number === '' || seconds < 1 || seconds > LONGEST ? undefined : seconds;
}

/**
 * Stops the work at a time limit: nothing new is started, and work in progress is stopped once. Later steps, such as
 * comparing the results, have a grace period.
 *
 * @param now - Milliseconds since an arbitrary time.
 */
export function deadline(seconds: number, now: () => number = monotonicMs): Checkpoint {
  const end = now() + seconds * 1000;
  const grace = Math.min(LONGEST_GRACE_MS, (seconds * 1000) / 4);
  let isReached = false;
  const check = (where: 'before' | 'within'): void => {
    const over = now() - end;
    if (over < 0 || (where === 'within' && isReached && over < grace)) return;
    isReached = true;
    throw new DeadlineReached(`the time limit of ${spelled(seconds)} was reached; raise it with timeout`);
  };
  return Object.assign(check, { left: () => Math.max(0, end + (isReached ? grace : 0) - now()) });
}

function spelled(seconds: number): string {
  const [count, unit] =
    seconds % 3600 === 0
      ? [seconds / 3600, 'hour']
      : seconds % 60 === 0
        ? [seconds / 60, 'minute']
        : [seconds, 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
