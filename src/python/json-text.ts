import { floatText } from './float-text.ts';
import { isoDate, isoDatetime, text } from './text.ts';
import type { Value } from './value.ts';

/** A plain JSON value that keeps the order of keys, for the runtime's own JSON files. */
export type JsonDocument =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly JsonDocument[]
  | ReadonlyMap<string, JsonDocument>;

/**
 * One object as Python's `json.dumps` writes it by default, without a line end: separated by `", "` and `": "`,
 * everything beyond ASCII escaped, NaN and infinity unquoted. Keys are already text, see {@link jsonKey}; they may
 * repeat.
 */
export function jsonLine(entries: Iterable<readonly [key: string, value: Value]>): string {
  let line = '';
  for (const [key, value] of entries)
    line += `${line === '' ? '' : ', '}${asciiString(key)}: ${jsonValue(value)}`;
  return `{${line}}`;
}

/** The text of a mapping key in Python's `json.dumps`. For key types that it rejects, returns their `str`. */
export function jsonKey(key: Value): string {
  switch (key.kind) {
    case 'null':
    case 'bool':
    case 'float':
      return jsonValue(key);
    default:
      return text(key);
  }
}

/** `json.dumps(document, ensure_ascii=False, indent=2)`, without a final newline. Numbers must be integers. */
export function jsonDocument(document: JsonDocument): string {
  return indented(document, '\n');
}

/** A value as in the runtime's JSON lines: dates as ISO text, bytes as their `repr`, tuples as arrays. */
function jsonValue(value: Value): string {
  switch (value.kind) {
    case 'str':
      return asciiString(value.value);
    case 'null':
      return 'null';
    case 'bool':
      return value.value ? 'true' : 'false';
    case 'int':
      return value.value.toString();
    case 'float':
      return jsonFloat(value.value);
    case 'date':
      return asciiString(isoDate(value));
    case 'datetime':
      return asciiString(isoDatetime(value, 'T'));
    case 'bytes':
      return asciiString(text(value));
    case 'tuple':
      return `[${value.items.map(jsonValue).join(', ')}]`;
  }
}

function jsonFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  return floatText(value);
}

/**
 * Quotes text in ASCII: control characters and all other UTF-16 units, including lone surrogates, are escaped one by
 * one.
 */
function asciiString(value: string): string {
  if (/^[ !#-[\]-~]*$/.test(value)) return `"${value}"`;
  return `"${value.replace(/[^ !#-[\]-~]/g, escaped)}"`;
}

/** Quotes text and escapes only what JSON requires (unlike `JSON.stringify`, which also escapes lone surrogates). */
function plainString(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON escapes
  return `"${value.replace(/["\\\x00-\x1f]/g, escaped)}"`;
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
]);

function escaped(unit: string): string {
  return SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function indented(document: JsonDocument, lineStart: string): string {
  if (document === null) return 'null';
  if (typeof document === 'string') return plainString(document);
  if (typeof document !== 'object') return String(document);
  const inner = `${lineStart}  `;
  if (document instanceof Map) {
    const entries = [...document].map(([key, value]) => `${plainString(key)}: ${indented(value, inner)}`);
    return entries.length === 0 ? '{}' : `{${inner}${entries.join(`,${inner}`)}${lineStart}}`;
  }
  const items = [...(document as readonly JsonDocument[])].map((item) => indented(item, inner));
  return items.length === 0 ? '[]' : `[${inner}${items.join(`,${inner}`)}${lineStart}]`;
}
