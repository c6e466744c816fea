import type { Scalar } from '../../python/value.ts';

const TIMESTAMP =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;

const DAY_SECONDS = 86_400;

/** PyYAML's timestamp: a date, or a datetime that keeps its UTC offset; `undefined` where Python raises. */
export function constructTimestamp(value: string): Scalar | undefined {
  const match = TIMESTAMP.exec(value.endsWith('\n') ? value.slice(0, -1) : value);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  if (match[4] === undefined) return { kind: 'date', year, month, day };
  const [hour = 0, minute = 0, second = 0] = match.slice(4, 7).map(Number);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const microsecond = Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
  const time = { kind: 'datetime', year, month, day, hour, minute, second, microsecond } as const;
  if (match[8] === undefined) return time;
  if (match[9] === undefined) return { ...time, utcOffset: 0 };
  const utcOffset = Number(match[10]) * 3600 + Number(match[11] ?? 0) * 60;
  if (utcOffset >= DAY_SECONDS) return undefined;
  return { ...time, utcOffset: match[9] === '-' && utcOffset > 0 ? -utcOffset : utcOffset };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
