import { isAssigned } from './assigned.ts';
import { floatText } from './float-text.ts';
import type { DatetimeValue, Value } from './value.ts';

/** Python's `str(value)`. */
export function text(value: Value): string {
  switch (value.kind) {
    case 'str':
      return value.value;
    case 'date':
      return isoDate(value);
    case 'datetime':
      return isoDatetime(value, ' ');
    default:
      return repr(value);
  }
}

/** Python's `repr(value)`, which is also used for values in tuples. */
export function repr(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return value.value.toString();
    case 'float':
      return floatText(value.value);
    case 'str':
      return stringRepr(value.value);
    case 'bytes':
      return bytesRepr(value.value);
    case 'date':
      return `datetime.date(${value.year}, ${value.month}, ${value.day})`;
    case 'datetime':
      return datetimeRepr(value);
    case 'tuple': {
      const items = value.items.map(repr);
      return items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`;
    }
  }
}

/** Python's `date.isoformat()`. */
export function isoDate(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): string {
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Python's `datetime.isoformat(separator)`: microseconds only if they are not zero. */
export function isoDatetime(value: DatetimeValue, separator: ' ' | 'T'): string {
  const time = `${pad(value.hour, 2)}:${pad(value.minute, 2)}:${pad(value.second, 2)}`;
  const fraction = value.microsecond === 0 ? '' : `.${pad(value.microsecond, 6)}`;
  return isoDate(value) + separator + time + fraction + offsetText(value.utcOffset);
}

function offsetText(utcOffset: number | undefined): string {
  if (utcOffset === undefined) return '';
  const magnitude = Math.abs(utcOffset);
  const seconds = magnitude % 60;
  const clock = `${pad(Math.floor(magnitude / 3600), 2)}:${pad(Math.floor(magnitude / 60) % 60, 2)}`;
  return `${utcOffset < 0 ? '-' : '+'}${clock}${seconds === 0 ? '' : `:${pad(seconds, 2)}`}`;
}

function datetimeRepr(value: DatetimeValue): string {
  const fields = [value.year, value.month, value.day, value.hour, value.minute];
  if (value.second !== 0 || value.microsecond !== 0) fields.push(value.second);
  if (value.microsecond !== 0) fields.push(value.microsecond);
  return `datetime.datetime(${fields.join(', ')}${zoneRepr(value.utcOffset)})`;
}

function zoneRepr(utcOffset: number | undefined): string {
  if (utcOffset === undefined) return '';
  if (utcOffset === 0) return ', tzinfo=datetime.timezone.utc';
  // A timedelta keeps its seconds positive and borrows from the days.
  const delta = utcOffset < 0 ? `days=-1, seconds=${utcOffset + 86_400}` : `seconds=${utcOffset}`;
  return `, tzinfo=datetime.timezone(datetime.timedelta(${delta}))`;
}

function stringRepr(value: string): string {
  const quote = quoteFor(value.includes("'"), value.includes('"'));
  if (/^[ !#-&(-[\]-~]*$/.test(value)) return quote + value + quote;
  let body = '';
  for (const character of value) body += escapedCharacter(character, quote);
  return quote + body + quote;
}

function bytesRepr(value: Uint8Array): string {
  const quote = quoteFor(value.includes(0x27), value.includes(0x22));
  let body = '';
  for (const byte of value) {
    body += byte < 0x7f ? escapedCharacter(String.fromCharCode(byte), quote) : `\\x${byte.toString(16)}`;
  }
  return `b${quote}${body}${quote}`;
}

function quoteFor(hasSingle: boolean, hasDouble: boolean): string {
  return hasSingle && !hasDouble ? '"' : "'";
}

function escapedCharacter(character: string, quote: string): string {
  switch (character) {
    case quote:
    case '\\':
      return `\\${character}`;
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
  }
  const codePoint = character.codePointAt(0) ?? 0;
  if (isPrintable(character, codePoint)) return character;
  if (codePoint <= 0xff) return `\\x${hex(codePoint, 2)}`;
  return codePoint <= 0xffff ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}

const CONTROL_OR_SEPARATOR = /[\p{C}\p{Z}]/u;

function isPrintable(character: string, codePoint: number): boolean {
  if (codePoint < 0x7f) return codePoint >= 0x20;
  return isAssigned(codePoint) && !CONTROL_OR_SEPARATOR.test(character);
}

function hex(number: number, width: number): string {
  return number.toString(16).padStart(width, '0');
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
