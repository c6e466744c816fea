import { intOfValue } from '../python/int.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { isTruthy } from '../python/truth.ts';
import { float, int, type Scalar, str } from '../python/value.ts';
import type { Stage } from '../result.ts';
import { isConflictMarker } from '../source/merge-conflict.ts';
import { SourceFile } from '../source/source-file.ts';
import { parseJson } from '../syntax/json.ts';
import { isFalsy, nodeRepr } from '../syntax/node-as-python.ts';
import { signaturePart } from './generation-id.ts';

/** A list or a mapping, of which only Python's text matters. */
export interface Compound {
  readonly kind: 'compound';
  /** Python's `str`. */
  readonly text: string;
  readonly isEmpty: boolean;
}

export type MetadataValue = Scalar | Compound;

/** The fields of one `metadata.json`; `undefined` for an absent field. */
export type Metadata = (field: string) => MetadataValue | undefined;

/**
 * The fields of a metadata file; or it is a JSON value that is not an object but true in Python; or it is unreadable.
 */
export type ParsedMetadata = Metadata | 'not-an-object' | 'unreadable';

/**
 * Reads a generation's `metadata.json` as Python's `json.loads` does. An empty value (`null`, `[]`, `0`, `""`) counts
 * as an object without fields, as in the runtime's `json.loads(…) or {}`.
 *
 * JSON.parse is many times faster and gives the same result if there are only strings and integers. What it cannot
 * represent (NaN, `1.0` as opposed to `1`, huge integers) is left to the exact reader.
 */
export function parseMetadata(content: string): ParsedMetadata {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return parseExactly(content);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return parseExactly(content);
  // Only a few fixed names are looked up. Inherited properties do not count as fields.
  const fields = parsed as Readonly<Record<string, unknown>>;
  const hasCompound = Object.values(fields).some((value) => typeof value === 'object' && value !== null);
  const metadata: Metadata = (field) => fromJs(Object.hasOwn(fields, field) ? fields[field] : undefined);
  if (!hasCompound) {
    if (WRITTEN.test(content) || hasOnlySmallIntegers(content)) return metadata;
    if (!Object.values(fields).some((value) => typeof value === 'number')) return metadata;
  }
  const exact = parseExactly(content);
  // The exact reader rejects duplicate keys, but Python accepts them and keeps the last.
  return exact === 'unreadable' ? metadata : exact;
}

/** Metadata as the runtime writes it, without escapes: strings and one small integer. Most files look like this. */
const WRITTEN = /^\{\n(?: {2}"\w+": "[^"\\]*",\n)* {2}"replicate": \d{1,15}\n\}$/;

const FIELD =
  /^"(?:stage|gen_id|origin_cohort_id|mode|template_id|combo_id|parent_gen_id|llm_model_id|replicate)": (?:"(?:[^"\\]|\\.)*"|\d+)$/;

/**
 * Whether the derived file may replace metadata with conflict markers: it has no fields but those that the runtime
 * plans, such as the usage of a finished run, and both sides name the same model, which the id of an essay does not tell.
 */
export function isReplaceable(content: string): boolean {
  const lines = content
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '{' && line !== '}' && line !== '' && !isConflictMarker(line));
  const models = lines.filter((line) => line.startsWith('"llm_model_id"'));
  return lines.every((line) => FIELD.test(line)) && new Set(models).size < 2;
}

/** Whether all numbers in a JSON text are written as integers and exact as a double. */
function hasOnlySmallIntegers(content: string): boolean {
  return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}

function fromJs(value: unknown): Scalar | undefined {
  switch (typeof value) {
    case 'string':
      return str(value);
    case 'boolean':
      return { kind: 'bool', value };
    case 'number':
      return Number.isSafeInteger(value) ? int(value) : float(value);
    default:
      return value === null ? { kind: 'null' } : undefined;
  }
}

function parseExactly(content: string): ParsedMetadata {
  const node = parseJson(new SourceFile('metadata.json', content));
  if (node === undefined) return 'unreadable';
  if (node.kind !== 'map') return isFalsy(node) ? () => undefined : 'not-an-object';
  const fields = new Map<string, MetadataValue>();
  for (const { key, value } of node.entries) {
    if (key.value.kind !== 'str') continue;
    fields.set(
      key.value.value,
      value.kind === 'scalar'
        ? value.value
        : { kind: 'compound', text: nodeRepr(value), isEmpty: isFalsy(value) },
    );
  }
  return (field) => fields.get(field);
}

function fieldText(value: MetadataValue): string {
  return value.kind === 'compound' ? value.text : text(value);
}

/** Python's `str(metadata.get(a) or metadata.get(b) or '').strip()`. */
export function textField(metadata: Metadata, ...names: string[]): string {
  const value = firstTruthy(metadata, names);
  return value === undefined ? '' : strip(fieldText(value));
}

function firstTruthy(metadata: Metadata, names: readonly string[]): MetadataValue | undefined {
  for (const name of names) {
    const value = metadata(name);
    if (value !== undefined && isSet(value)) return value;
  }
  return undefined;
}

function isSet(value: MetadataValue): boolean {
  return value.kind === 'compound' ? !value.isEmpty : isTruthy(value);
}

/** A replicate as the runtime reads it for a selection: unreadable counts as 1. */
export function lenientReplicate(metadata: Metadata): bigint {
  const value = metadata('replicate');
  return (value === undefined || value.kind === 'compound' ? undefined : intOfValue(value)) ?? 1n;
}

/**
 * The signature of a metadata file (semantics §4); `undefined` if a part cannot be read, which counts as a different
 * signature.
 */
export function signatureOfMetadata(stage: Stage, metadata: Metadata): readonly string[] | undefined {
  const replicate = strictReplicate(metadata);
  const parts =
    stage === 'draft'
      ? [metadata('combo_id'), metadata('template_id'), metadata('llm_model_id')]
      : stage === 'essay'
        ? [metadata('parent_gen_id'), firstTruthy(metadata, ['template_id']) ?? metadata('essay_template')]
        : [
            metadata('parent_gen_id'),
            firstTruthy(metadata, ['template_id']) ?? metadata('evaluation_template'),
            metadata('llm_model_id'),
          ];
  const texts: string[] = [];
  for (const part of parts) {
    if (part === undefined || part.kind === 'null') return undefined;
    const component = signaturePart(fieldText(part));
    if (component === '') return undefined;
    texts.push(component);
  }
  return replicate === undefined ? undefined : [...texts, replicate.toString()];
}

/** Null or absent is 1, text of digits is accepted, floats are truncated, and anything else is unreadable. */
function strictReplicate(metadata: Metadata): bigint | undefined {
  const value = metadata('replicate');
  if (value === undefined || value.kind === 'null') return 1n;
  if (value.kind === 'str')
    return /^[\p{Nd}]+$/u.test(strip(value.value)) ? intOfValue(str(strip(value.value))) : undefined;
  return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
    ? intOfValue(value)
    : undefined;
}
